"""The flow file as it is written: one model per block of the file, and the way from there to a core Flow.

Rule: a key that is not here is an error. Names that point at other names are checked in loader.py, the graph in check.py.
Scalars arrive as text, except true, false and null: numbers, durations and money are read here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StringConstraints

from appliance.core import flow as core
from appliance.core.units import micros, seconds

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""Of a stage, an answer, a variable, a fact, a field, an outcome."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Fact = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Seconds = Annotated[float, BeforeValidator(seconds)]
Micros = Annotated[int, BeforeValidator(micros)]


def _list(value: Any) -> Any:
    """A single word where a list is wanted is a list of one."""
    return [value] if isinstance(value, str) else value


def _mapping(value: Any) -> Any:
    """A name with nothing behind it has no settings of its own."""
    return {} if value is None else value


class Block(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class VariableBlock(Block):
    required: StrictBool | None = None
    default: str | None = None


class StageLimitsBlock(Block):
    time: Annotated[Seconds, Field(ge=1, le=3600)] | None = None
    turns: Annotated[int, Field(ge=1, le=100)] | None = None
    tokens: Annotated[int, Field(ge=1, le=4096)] | None = None


class LimitsBlock(Block):
    call: Annotated[Seconds, Field(ge=0.5, le=4 * 3600)] = 180.0
    spend: Micros = 0
    turn_gap: Annotated[Seconds, Field(ge=0.1, le=10)] = 0.6
    stage: StageLimitsBlock = StageLimitsBlock()


class ReplyBlock(Block):
    facts: Annotated[list[Name], BeforeValidator(_list), Field(min_length=1, alias="from")]
    sentences: Annotated[int, Field(ge=1, le=5)] = 1


class AnswerBlock(Block):
    means: Text | None = None
    hears: Annotated[list[Text], BeforeValidator(_list), Field(max_length=80)] = []
    next: Name


class OtherwiseBlock(Block):
    repeat: Annotated[int, Field(ge=0, le=10)] = 1
    next: Name
    say: Text | None = None


class StageBlock(Block):
    objective: Text | None = None
    say: Text | None = None
    reply: ReplyBlock | None = None
    expect: core.Expect | None = None
    tools: Annotated[list[str], BeforeValidator(_list)] = []
    collect: dict[Name, core.FieldType] = {}
    answers: Annotated[dict[Name, AnswerBlock], Field(max_length=20)] = {}
    otherwise: OtherwiseBlock | None = None
    next: Name | None = None
    end: Name | None = None
    limits: StageLimitsBlock = StageLimitsBlock()
    turn_gap: Annotated[Seconds, Field(ge=0.1, le=10)] | None = None
    silence: Annotated[Seconds, Field(ge=1, le=60)] = 5.0


class FallbacksBlock(Block):
    voicemail: Name | None = None
    ivr: Name | None = None
    screening: Name | None = None
    bot: Name | None = None
    silence: Name | None = None
    fault: Name | None = None
    budget: Name | None = None


class ExtractBlock(Block):
    type: core.FieldType
    optional: StrictBool = False


def _extract(value: Any) -> Any:
    """`attending: boolean` is short for `attending: {type: boolean}`."""
    return {"type": value} if isinstance(value, str) else value


class FlowDocument(Block):
    flow: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60)]
    direction: core.Direction
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    disclose: Text | None = None
    variables: dict[Name, Annotated[VariableBlock, BeforeValidator(_mapping)]] = {}
    limits: LimitsBlock = LimitsBlock()
    start: Name
    stages: Annotated[dict[Name, StageBlock], Field(min_length=1, max_length=100)]
    anywhere: Annotated[dict[Name, AnswerBlock], Field(max_length=20)] = {}
    forbidden: list[Annotated[list[Name], Field(min_length=2, max_length=2)]] = []
    fallbacks: FallbacksBlock = FallbacksBlock()
    facts: Annotated[dict[Name, Fact], Field(max_length=100)] = {}
    extract: dict[Name, Annotated[ExtractBlock, BeforeValidator(_extract)]] = {}
    success: Text | None = None


def to_flow(document: FlowDocument, version: str) -> core.Flow:
    """The core's Flow: every default filled in, every duration in its unit."""
    fallbacks: dict[core.Situation, str] = {}
    for situation in core.SITUATIONS:
        target = getattr(document.fallbacks, situation)
        if target is not None:
            fallbacks[situation] = target
    return core.Flow(
        name=document.flow,
        direction=document.direction,
        language=document.language,
        start=document.start,
        stages={name: _stage(name, block, document.limits) for name, block in document.stages.items()},
        fallbacks=fallbacks,
        disclose=document.disclose or "",
        variables=tuple(_variable(name, block) for name, block in document.variables.items()),
        facts=dict(document.facts),
        limits=core.CallLimits(document.limits.call, document.limits.spend),
        anywhere=_answers(document.anywhere),
        forbidden=tuple((pair[0], pair[1]) for pair in document.forbidden),
        extract=tuple(core.Extract(name, block.type, block.optional) for name, block in document.extract.items()),
        success=document.success or "",
        version=version,
    )


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
        reply=core.Reply(tuple(block.reply.facts), block.reply.sentences) if block.reply else None,
        expect=block.expect or "nothing",
        answers=_answers(block.answers),
        collect=dict(block.collect),
        otherwise=(core.Otherwise(block.otherwise.next, block.otherwise.repeat, block.otherwise.say or "") if block.otherwise else None),
        next=block.next or "",
        end=block.end or "",
        tools=tuple(block.tools),
        limits=core.StageLimits(
            time_s=own.time or common.time or usual.time_s,
            turns=own.turns or common.turns or usual.turns,
            tokens=own.tokens or common.tokens or usual.tokens,
        ),
        turn_gap_ms=round((block.turn_gap or limits.turn_gap) * 1000),
        silence_s=block.silence,
    )
