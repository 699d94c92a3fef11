"""The flow file as it is written: one model per block of the file, and the way from there to a core Flow.

Rule: a key that is not here is an error. Names that point at other names are checked in names.py, the graph in check.py.
Scalars arrive as text, except true, false and null: numbers, durations and money are read here. What stands below a key is its
description in the editor's schema (schema.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StringConstraints, WithJsonSchema

from appliance.core import flow as core
from appliance.core.units import micros, seconds

READ_BACK = "read_back"
"""Of a stage named people, the stage that reads its fields back is people.read_back: no stage in a file can be called that."""
FAILING = "failing"
"""Likewise, people.failing says that a tool has failed."""


def _money(value: Any) -> int:
    """`micros`, and the same refusal where the exponent alone is beyond decimal arithmetic."""
    try:
        return micros(value)
    except ArithmeticError:
        raise ValueError(f'"{value}" is no amount of money; write 0.20') from None


Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""Of a stage, an answer, a variable, a fact, a field, an outcome."""
ToolName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Fact = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
_DURATION = {"type": ["string", "number"], "pattern": r"^(\d+(\.\d+)?\s*(ms|s|m|h)\s*)+$|^\d+(\.\d+)?$", "minimum": 0}
_MONEY = {"type": ["number", "string"], "pattern": r"^\d+(\.\d{1,6})?$", "minimum": 0}
Seconds = Annotated[float, BeforeValidator(seconds), WithJsonSchema(_DURATION)]
Micros = Annotated[int, BeforeValidator(_money), WithJsonSchema(_MONEY)]


def _list(value: Any) -> Any:
    """A single word where a list is wanted is a list of one."""
    return [value] if isinstance(value, str) else value


def _mapping(value: Any) -> Any:
    """A name with nothing behind it has no settings of its own."""
    return {} if value is None else value


class Block(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class VariableBlock(Block):
    """A value that is given when the call is placed."""

    required: StrictBool | None = None
    """Without a value for it, the call is not placed. true unless there is a default."""
    default: str | None = None
    """The value where none is given."""


class StageLimitsBlock(Block):
    """Hard limits of a stage. Reaching one leads to the fallback budget."""

    time: Annotated[Seconds, Field(ge=1, le=3600)] | None = None
    """How long the call may stay in the stage at a stretch: 30s."""
    turns: Annotated[int, Field(ge=1, le=100)] | None = None
    """How often the stage may speak in one call, asking again included."""
    tokens: Annotated[int, Field(ge=1, le=4096)] | None = None
    """How much the language model may say in the stage, in tokens (about three quarters of a word each)."""


class LimitsBlock(Block):
    """Hard limits of the call, and the usual ones of every stage."""

    call: Annotated[Seconds, Field(ge=0.5, le=4 * 3600)] = 180.0
    """From answer to hang-up: 3m. The closing words are planned to end before it."""
    spend: Micros = 0
    """What the call may cost, in the price card's currency: 0.20. Without it, the operator's limit holds."""
    turn_gap: Annotated[Seconds, Field(ge=0.1, le=10)] = 0.6
    """Silence the caller may hear before something is said: 600ms."""
    stage: StageLimitsBlock = StageLimitsBlock()
    """The limits of every stage; a stage may tighten them."""


class ReplyBlock(Block):
    """The caller is answered from these facts only."""

    facts: Annotated[list[Name], BeforeValidator(_list, json_schema_input_type=Name | list[Name]), Field(min_length=1, alias="from")]
    """Names of facts; [facts] means all of them."""
    sentences: Annotated[int, Field(ge=1, le=5)] = 1
    """At most so many."""
    mode: core.ReplyMode = "strict"
    """strict speaks sentences of the facts as they are written; free lets the language model phrase them."""


class AnswerBlock(Block):
    """A recognised reply, and the way on from there."""

    means: Text | None = None
    """What the caller means by it, in a few words, for the language model."""
    hears: Annotated[list[Text], BeforeValidator(_list, json_schema_input_type=Text | list[Text]), Field(max_length=80)] = []
    """Words that decide by themselves, said alone or inside a sentence. yes and no know the usual ones."""
    next: Name
    """The stage it leads to, or hang_up."""


class OtherwiseBlock(Block):
    """What happens when nothing was understood."""

    repeat: Annotated[int, Field(ge=0, le=10)] = 1
    """How many times the question is put again before next."""
    next: Name
    """The stage it leads to then, or hang_up."""
    say: Text | None = None
    """Said before the question is put again."""


class FailingBlock(Block):
    """What happens when a tool of the stage fails or takes too long."""

    say: Text
    """Said instead of the stage's own words: I cannot look that up now."""
    next: Name
    """The stage that those words lead to, or hang_up."""


class StageBlock(Block):
    """One objective: something is said, something may be heard, and the call goes on or ends."""

    objective: Text | None = None
    """What the stage is for, in one sentence."""
    say: Text | None = None
    """What is said. May hold {variables}, {facts}, {fields} by name, and {disclose}."""
    reply: ReplyBlock | None = None
    """Answers what the caller said, from facts; say beside it is said when the language model cannot."""
    expect: core.Expect | None = None
    """What the caller will answer: it decides how long a pause ends their turn."""
    tools: Annotated[
        list[ToolName],
        BeforeValidator(_list, json_schema_input_type=ToolName | list[ToolName]),
        Field(max_length=2),
    ] = []
    """What is asked before the stage speaks, by the names in onhook.toml; what it gives may be said as {name}."""
    failing: FailingBlock | None = None
    """What is said when a tool fails, and where that leads; without it, to the fallback fault."""
    collect: dict[Name, core.FieldType] = {}
    """Fields that are read from the caller's words, each with its type."""
    read_back: Text | None = None
    """Said after something was collected, and answered with yes or no; no asks again. Holds the field: I heard {people}. Is that right?"""
    answers: Annotated[dict[Name, AnswerBlock], Field(max_length=20)] = {}
    """What can be answered, and where each answer leads."""
    otherwise: OtherwiseBlock | None = None
    """What happens when nothing was understood. Every stage that listens has it."""
    next: Name | None = None
    """Where to go without answers: at once, or after the caller said something that could be read."""
    end: Name | None = None
    """The stage's words are the last ones, and this is the call's outcome."""
    limits: StageLimitsBlock = StageLimitsBlock()
    """Tighter limits than limits.stage, for this stage."""
    turn_gap: Annotated[Seconds, Field(ge=0.1, le=10)] | None = None
    """The turn gap of this stage: 900ms."""
    silence: Annotated[Seconds, Field(ge=1, le=60)] = 5.0
    """How long the caller may say nothing before being asked again: 5s."""


def _choice(text: str) -> str:
    if text not in tuple("0123456789*#") and not any(map(str.isalpha, text)):
        raise ValueError(f'"{text}" is neither a key nor words of an option; write one of 0-9 * #, in quotes, or words')
    return text


MenuChoice = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60), AfterValidator(_choice)]


class FallbacksBlock(Block):
    """The ways out of any stage: a stage each, or hang_up. Each of the seven is answered."""

    voicemail: Name | None = None
    """An answering machine took the call."""
    ivr: Name | None = None
    """A menu took the call: press one for ..."""
    screening: Name | None = None
    """Somebody or something asks who is calling before putting us through."""
    bot: Name | None = None
    """Another machine speaks."""
    silence: Name | None = None
    """The caller says nothing at all."""
    fault: Name | None = None
    """Something is wrong on our side."""
    budget: Name | None = None
    """The call's time or money, or a stage's limit, is used up."""


class ExtractBlock(Block):
    """A field of the finished call's record."""

    type: core.FieldType
    """The same as where it is collected."""
    optional: StrictBool = False
    """A call without it is complete too."""


def _extract(value: Any) -> Any:
    """`attending: boolean` is short for `attending: {type: boolean}`."""
    return {"type": value} if isinstance(value, str) else value


class FlowDocument(Block):
    """What the box does in a call: a small graph of named stages."""

    flow: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60)]
    """The flow's name: small letters, digits and dashes, as in the file's name."""
    direction: core.Direction
    """inbound answers calls, outbound places them."""
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    """What is spoken: en or en-US."""
    disclose: Text | None = None
    """Who is speaking, inside one sentence: an automated assistant calling for Acme. Spoken first, not interruptible."""
    variables: dict[Name, Annotated[VariableBlock, BeforeValidator(_mapping, json_schema_input_type=VariableBlock | None)]] = {}
    """Values that are given when the call is placed, for {name} in what is said."""
    limits: LimitsBlock = LimitsBlock()
    """Hard limits: timers and reservations, not advice."""
    start: Name
    """The first stage."""
    stages: Annotated[dict[Name, StageBlock], Field(min_length=1, max_length=100)]
    """The stages by name."""
    anywhere: Annotated[dict[Name, AnswerBlock], Field(max_length=20)] = {}
    """Answers that every stage that listens takes besides its own."""
    menu: Annotated[
        list[MenuChoice],
        BeforeValidator(_list, json_schema_input_type=MenuChoice | list[MenuChoice]),
        Field(max_length=10),
    ] = []
    """What to choose where a menu answers our call, the first that it offers: words of an option, a key in quotes. Else: fallback ivr."""
    forbidden: list[Annotated[list[Name], Field(min_length=2, max_length=2)]] = []
    """Ways that must never exist: [[from, to], ...]."""
    consent: Name | None = None
    """A boolean field that must be a yes before anything else is collected."""
    fallbacks: FallbacksBlock = FallbacksBlock()
    """What leads out of any stage. Each of the seven is answered."""
    facts: Annotated[dict[Name, Fact], Field(max_length=100)] = {}
    """What is known, by name: all that the language model may speak from."""
    extract: dict[Name, Annotated[ExtractBlock, BeforeValidator(_extract, json_schema_input_type=core.FieldType | ExtractBlock)]] = {}
    """What the finished call's record holds, by name and type."""
    success: Text | None = None
    """When a call was one: FIELD is known, FIELD is VALUE, outcome is NAME, joined by and."""


def to_flow(document: FlowDocument, version: str) -> core.Flow:
    """The core's Flow: every default filled in, every duration in its unit, every read_back and failing a stage of its own."""
    fallbacks: dict[core.Situation, str] = {}
    for situation in core.SITUATIONS:
        target = getattr(document.fallbacks, situation)
        if target is not None:
            fallbacks[situation] = target
    stages: dict[str, core.Stage] = {}
    for name, block in document.stages.items():
        stage = _stage(name, block, document.limits)
        stages[name] = stage
        if block.read_back:
            stages[stage.next] = _reading_back(stage, block)
        if block.failing:
            stages[stage.failing] = _failing(stage, block.failing)
    return core.Flow(
        name=document.flow,
        direction=document.direction,
        language=document.language,
        start=document.start,
        stages=stages,
        fallbacks=fallbacks,
        disclose=document.disclose or "",
        variables=tuple(_variable(name, block) for name, block in document.variables.items()),
        facts=dict(document.facts),
        limits=core.CallLimits(document.limits.call, document.limits.spend),
        anywhere=_answers(document.anywhere),
        menu=tuple(document.menu),
        forbidden=tuple(pair for pair, _ in forbidden_edges(document)),
        consent=document.consent or "",
        extract=tuple(core.Extract(name, block.type, block.optional) for name, block in document.extract.items()),
        success=document.success or "",
        version=version,
    )


def forbidden_edges(document: FlowDocument) -> list[tuple[tuple[str, str], int]]:
    """Each forbidden edge with the entry it comes from: what a stage must not lead to, its reading back and its failing
    must not either."""
    edges = [((pair[0], pair[1]), i) for i, pair in enumerate(document.forbidden)]
    made: list[tuple[tuple[str, str], int]] = []
    for (a, b), i in edges:
        stage = document.stages.get(a)
        made += [((read_back_name(a), b), i)] if stage is not None and stage.read_back else []
        made += [((failing_name(a), b), i)] if stage is not None and stage.failing else []
    return edges + made


def read_back_name(stage: str) -> str:
    """Of the stage that reads back what this one collects."""
    return f"{stage}.{READ_BACK}"


def failing_name(stage: str) -> str:
    """Of the stage that is gone to when a tool of this one fails."""
    return f"{stage}.{FAILING}"


def _variable(name: str, block: VariableBlock) -> core.Variable:
    required = block.required if block.required is not None else block.default is None
    return core.Variable(name, required, block.default or "")


def _answers(blocks: Mapping[str, AnswerBlock]) -> tuple[core.Answer, ...]:
    return tuple(core.Answer(name, b.next, b.means or "", tuple(b.hears)) for name, b in blocks.items())


def _stage(name: str, block: StageBlock, limits: LimitsBlock) -> core.Stage:
    usual = core.StageLimits()
    own, common = block.limits, limits.stage
    return core.Stage(
        name=name,
        objective=block.objective or "",
        say=block.say or "",
        reply=core.Reply(tuple(block.reply.facts), block.reply.sentences, block.reply.mode) if block.reply else None,
        expect=block.expect or "nothing",
        answers=_answers(block.answers),
        collect=dict(block.collect),
        otherwise=(core.Otherwise(block.otherwise.next, block.otherwise.repeat, block.otherwise.say or "") if block.otherwise else None),
        next=read_back_name(name) if block.read_back else block.next or "",
        end=block.end or "",
        tools=tuple(block.tools),
        failing=failing_name(name) if block.failing else "",
        limits=core.StageLimits(
            time_s=own.time or common.time or usual.time_s,
            turns=own.turns or common.turns or usual.turns,
            tokens=own.tokens or common.tokens or usual.tokens,
        ),
        turn_gap_ms=round((block.turn_gap or limits.turn_gap) * 1000),
        silence_s=block.silence,
    )


def _reading_back(stage: core.Stage, block: StageBlock) -> core.Stage:
    """The stage behind `stage` that says what was heard: yes goes on to where `stage` leads, no asks again."""
    return core.Stage(
        name=stage.next,
        objective=f"Make sure of {', '.join(stage.collect).replace('_', ' ')}",
        say=block.read_back or "",
        expect="yes_no",
        answers=(core.Answer("yes", block.next or "", "it is right"), core.Answer("no", stage.name, "it is wrong")),
        otherwise=core.Otherwise(stage.otherwise.next) if stage.otherwise else None,
        limits=stage.limits,
        turn_gap_ms=stage.turn_gap_ms,
        silence_s=stage.silence_s,
    )


def _failing(stage: core.Stage, block: FailingBlock) -> core.Stage:
    """The stage beside `stage` that says it could not be looked up, and goes on."""
    return core.Stage(
        name=stage.failing,
        objective="Say that it cannot be done now",
        say=block.say,
        next=block.next,
        limits=stage.limits,
        turn_gap_ms=stage.turn_gap_ms,
        silence_s=stage.silence_s,
    )
