"""What a finished call leaves: its fields with the words that bear each out, and what the model is asked about those that are left.

Rules: a value is what the caller said, after they agreed to be written down where the flow asks them, and since they last denied it;
a consent is given in the call or not at all; where what they said gives two values, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from appliance.core import values
from appliance.core.flow import Extract, FieldType, Flow, Stage
from appliance.core.intent import NONE, decide
from appliance.core.knowledge import Knowledge
from appliance.core.questions import Choice, Question
from appliance.core.record import CallEvent, Extracted
from appliance.core.success import succeeded

KINDS = frozenset({"stage", "heard", "answer", "field", "taken_back"})
"""The kinds of events that are read here."""
READ_BACK = ".read_back"
"""How the name ends of the stage that reads back what another collects."""
MOST_TURNS = 12
"""Turns of the caller's that the model is asked about, the latest."""
MOST_WORDS = 40
"""Of a longer turn it is shown the beginning."""
SURER = 2.0
"""How many times the margin of a live decision: nobody can be asked again."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EXAMPLES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "number": ("it is twelve", "about forty", "there are six of us", "for fifteen people"),
        "date": ("on monday", "the fifth of march", "tomorrow would be good", "i would like to come on thursday"),
        "digits": ("my number is five five five", "one two three four", "you can reach me at six one two"),
        "name": ("my name is john smith", "this is mary", "it's peter brown"),
        "money": ("two hundred euros", "about fifty dollars"),
        NONE: ("i have been waiting for ten minutes", "it broke three days ago", "can you wait two seconds", "i was there last monday"),
    }
}
"""By language and type: how people give a value of it unasked; and how they say one that answers nothing."""

Value = str | int | bool


@dataclass(frozen=True)
class Heard:
    """A turn of the caller's. `place` is its place among the events, `stage` where the call was."""

    place: int
    turn: int
    at_ms: int
    words: str
    stage: str


@dataclass(frozen=True)
class Inquiry:
    """One question to the model, and the field that each choice would give."""

    question: Question
    found: Mapping[str, Extracted]


@dataclass(frozen=True)
class _State:
    """How far the call was: the stage, what it had collected as (stage, field), and since which event a field's words count."""

    stage: str = ""
    taken: Mapping[str, tuple[str, Extracted]] = field(default_factory=dict)
    since: Mapping[str, int] = field(default_factory=dict)


def collected(events: Sequence[CallEvent], fields: Mapping[str, Value], flow: Flow | None = None) -> tuple[Extracted, ...]:
    """What the stages collected, each with its evidence. `fields` is what stands at the end of the call; without the flow, no types."""
    taken = _read(events, flow)[0].taken
    kinds = _kinds(flow)
    out = []
    for name, value in fields.items():
        kind: str = kinds.get(name, "")
        one = taken[name][1] if name in taken else Extracted(name, kind, value, 0, 0, "", False, "stage")
        out.append(replace(one, type=kind, value=value))
    return tuple(out)


def success_of(flow: Flow, extracted: Sequence[Extracted], outcome: str) -> bool | None:
    """Whether the call was one, by the flow's rule."""
    return succeeded(flow.success, {one.name: one.value for one in extracted}, outcome)


def left(flow: Flow, fields: Mapping[str, Value]) -> tuple[Extract, ...]:
    """The fields of the record that no stage collected and that may still be looked for."""
    if flow.consent and fields.get(flow.consent) is not True:
        return ()
    return tuple(one for one in flow.extract if one.name not in fields and one.name != flow.consent and one.type != "text")


def inquiries(knowledge: Knowledge, events: Sequence[CallEvent], today: date | None = None) -> list[Inquiry]:
    """What the model is asked about the fields that are left: which of the asking stage's answers a turn is, or whether the value that is
    read from its words is given for this field or for something else."""
    flow = knowledge.flow
    wanted = left(flow, knowledge.fields)
    state, heard = _read(events, flow)
    begin = _consent_at(flow, events)
    out: list[Inquiry] = []
    for turn in [turn for turn in heard if turn.place > begin][-MOST_TURNS:]:
        for one in wanted:
            stage = _asking(flow, one.name, turn.stage)
            if stage is None or turn.place <= state.since.get(one.name, -1):
                continue
            shown = " ".join(turn.words.split()[:MOST_WORDS])
            asked = knowledge.render(stage.say) or knowledge.render(stage.objective)
            if one.type in ("boolean", "choice"):
                options = _options(one, stage, turn)
                question = knowledge.question(stage, asked, shown)
            else:
                value = _certain(one, turn, today, flow.language)
                options = {one.name: _by_mind(one, value, turn)} if value is not None else {}
                question = Question(asked, _given_or_not(one, knowledge.render(stage.objective), flow.language), shown)
            if options:
                out.append(Inquiry(question, options))
    return out


def settle(answered: Sequence[tuple[Inquiry, Mapping[str, float]]], margin: float) -> tuple[Extracted, ...]:
    """What the model's scores give: of each field the one value that its turns agree on, the earliest of them as evidence."""
    found: dict[str, list[Extracted]] = {}
    for inquiry, scores in answered:
        name = decide(scores, margin * SURER)
        if name is not None and name in inquiry.found:
            one = inquiry.found[name]
            found.setdefault(one.name, []).append(one)
    return tuple(same[0] for same in found.values() if len({(type(one.value), one.value) for one in same}) == 1)


# -- the call, event by event -------------------------------------------------------------------------------------------------


def _read(events: Sequence[CallEvent], flow: Flow | None) -> tuple[_State, list[Heard]]:
    """How it stood at the end, and the caller's turns. What was taken back was never said so: the words came again, and more of them."""
    collects = {name: stage.collect for name, stage in flow.stages.items()} if flow else {}
    state, heard = _State(), list[Heard]()
    older, newest, made = state, state, True
    """How it was before the words that something was made of, and before those in front of them."""
    for place, event in enumerate(events):
        match event.kind:
            case "heard":
                if made:
                    older, newest, made = newest, state, False
                heard.append(Heard(place, event.turn, event.at_ms, str(event.data["text"]), state.stage))
            case "taken_back":
                state, made = (newest if made else older), False
                # the sound went on: what was understood of its beginning is no turn of its own
                at = len(heard) - 1 if heard and heard[-1].place == place - 1 else len(heard)
                del heard[max(0, at - 1) : at]
            case "stage":
                state, made = _entered(state, str(event.data["stage"]), place, collects), True
            case "answer":
                made = True
                asked = state.stage.removesuffix(READ_BACK)
                if asked != state.stage and event.data["answer"] == "yes":
                    yes = {n: (s, replace(one, read_back=True)) if s == asked else (s, one) for n, (s, one) in state.taken.items()}
                    state = replace(state, taken=yes)
            case "field":
                made = True
                name, value = str(event.data["name"]), event.data["value"]
                words = next((one for one in reversed(heard) if one.turn == event.turn), None)
                at_ms = words.at_ms if words else event.at_ms
                assert not isinstance(value, float)  # no field is one
                one = Extracted(name, "", value, event.turn, at_ms, words.words if words else "", False, "stage")
                state = replace(state, taken={**state.taken, name: (state.stage, one)})
    return state, heard


def _entered(state: _State, stage: str, place: int, collects: Mapping[str, Mapping[str, FieldType]]) -> _State:
    """A stage that asks anew forgets what it had been told (Knowledge.forget)."""
    gone = {name for name, (where, _) in state.taken.items() if where == stage or name in collects.get(stage, ())}
    kept = {name: one for name, one in state.taken.items() if name not in gone}
    return _State(stage, kept, {**state.since, **dict.fromkeys(gone, place)})


def _consent_at(flow: Flow, events: Sequence[CallEvent]) -> int:
    """The place of the last yes to being written down; -1 where the flow does not ask."""
    places = [i for i, event in enumerate(events) if event.kind == "field" and event.data["name"] == flow.consent]
    return places[-1] if flow.consent and places else -1


# -- what the model may find --------------------------------------------------------------------------------------------------


def _certain(one: Extract, turn: Heard, today: date | None, language: str) -> Value | None:
    """The value in a turn's words. A date that stays words says too little where nobody asked for it."""
    value = values.read(one.type, turn.words, None, today, language)
    return None if one.type == "date" and not _DAY.fullmatch(str(value)) else value


def _options(one: Extract, stage: Stage, turn: Heard) -> dict[str, Extracted]:
    """What each answer of the asking stage would give. A yes or a no means nothing but where it was asked for."""
    if one.type == "choice":
        return {answer.name: _by_mind(one, answer.name, turn) for answer in stage.answers}
    if one.type == "boolean" and turn.stage == stage.name:
        return {answer.name: _by_mind(one, answer.name == "yes", turn) for answer in stage.answers if answer.name in ("yes", "no")}
    return {}


def _by_mind(one: Extract, value: Value, turn: Heard) -> Extracted:
    return Extracted(one.name, one.type, value, turn.turn, turn.at_ms, turn.words, False, "mind")


def _asking(flow: Flow, name: str, current: str) -> Stage | None:
    """The stage that asks for a field: that in which the words were said, or else the first."""
    asking = [stage for stage in flow.stages.values() if name in stage.collect]
    return next((stage for stage in asking if stage.name == current), asking[0] if asking else None)


def _given_or_not(one: Extract, objective: str, language: str) -> tuple[Choice, Choice]:
    """Does a turn that holds such a value give it for this field, or for something else?"""
    examples = _EXAMPLES.get(language.partition("-")[0].lower(), {})
    return Choice(one.name, objective, examples.get(one.type, ())), Choice(NONE, "something else", examples.get(NONE, ()))


def _kinds(flow: Flow | None) -> dict[str, FieldType]:
    return {name: kind for stage in flow.stages.values() for name, kind in stage.collect.items()} if flow else {}
