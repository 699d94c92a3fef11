"""What a finished call leaves: evidence, what was taken back, what is read back, and what the model may find and may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from appliance.core import events as ev
from appliance.core.commands import Note
from appliance.core.extraction import KINDS, Inquiry, collected, inquiries, left, settle, success_of
from appliance.core.flow import Answer, Extract, Flow, Otherwise, Stage
from appliance.core.questions import Choice, Question
from appliance.core.record import CallClosed, CallEvent, CallOpened, Extracted, LeftBehind, Reservation, TurnTaken
from appliance.core.session import CallSession
from appliance.flows.loader import load
from appliance.runtime.afterwards import PATIENCE_S, Afterwards, Finished

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 23)


def stage(name: str, **more: Any) -> Stage:
    return Stage(name, say=f"{name}?", otherwise=Otherwise("bye"), **more)


SEATS = Flow(
    name="seats",
    direction="inbound",
    language="en-US",
    start="agree",
    stages={
        "agree": stage("agree", collect={"agreed": "boolean"}, answers=(Answer("yes", "seats"), Answer("no", "bye")), expect="yes_no"),
        "seats": stage("seats", objective="Learn how many seats", collect={"seats": "number"}, expect="number", next="seats.read_back"),
        "seats.read_back": stage("seats.read_back", answers=(Answer("yes", "where"), Answer("no", "seats")), expect="yes_no"),
        "where": stage(
            "where",
            collect={"where": "choice"},
            answers=(Answer("inside", "day"), Answer("outside", "day", hears=("garden",))),
            expect="open",
        ),
        "day": stage("day", collect={"day": "date"}, expect="date", next="bye"),
        "bye": Stage("bye", say="Goodbye.", end="completed"),
    },
    fallbacks={"silence": "bye", "fault": "bye", "budget": "bye"},
    consent="agreed",
    extract=(
        Extract("agreed", "boolean"),
        Extract("seats", "number"),
        Extract("where", "choice"),
        Extract("day", "date", optional=True),
        Extract("remark", "text", optional=True),
    ),
    success="agreed is yes and seats is known",
)


class Line:
    """A call driven by the caller's words alone; its notes become the record's events, a second apart."""

    def __init__(self, flow: Flow) -> None:
        self.session = CallSession(flow, {}, today=TODAY)
        self.events: list[CallEvent] = []
        self.now = 0.0
        for event in (ev.Dialed("sip:a"), ev.PartsReady(), ev.Answered()):
            self.tell(event)

    def tell(self, event: ev.Event) -> None:
        for command in self.session.handle(event, self.now):
            if isinstance(command, Note) and command.kind in KINDS:
                self.events.append(CallEvent(1, round(self.now * 1000), command.kind, command.turn, dict(command.data)))

    def finish(self) -> None:
        self.tell(ev.PlayoutFinished(self.session.turn))

    def hear(self, words: str, goes_on: bool = False) -> None:
        """Our words end, and they say this; or they go on with it before ours have well begun."""
        if not goes_on:
            self.finish()
        self.now += 0.2 if goes_on else 1
        self.tell(ev.SpeechStarted(0))
        self.tell(ev.SpeechEnded(cut=False, held_s=0.2))
        self.tell(ev.Heard(self.session._hearing, words))

    @property
    def fields(self) -> Mapping[str, str | int | bool]:
        return self.session.fields

    def collected(self) -> dict[str, Extracted]:
        return {one.name: one for one in collected(self.events, self.fields, self.session.flow)}

    def inquiries(self) -> list[Inquiry]:
        return inquiries(self.session.knowledge, self.events, TODAY)


def call(*words: str, flow: Flow = SEATS) -> Line:
    line = Line(flow)
    for said in words:
        line.hear(said)
    return line


# -- what stages collected ----------------------------------------------------------------------------------------------------


def test_each_field_has_the_words_it_comes_from() -> None:
    got = call("yes", "about twenty I think", "yes that is right", "the garden please").collected()
    assert {name: one.value for name, one in got.items()} == {"agreed": True, "seats": 20, "where": "outside"}
    seats = got["seats"]
    assert (seats.type, seats.words, seats.at_ms, seats.by) == ("number", "about twenty I think", 2000, "stage")
    assert got["agreed"].turn < seats.turn < got["where"].turn
    assert [name for name, one in got.items() if one.read_back] == ["seats"]


def test_what_was_denied_is_not_read_back_and_what_came_then_is() -> None:
    line = call("yes", "twenty", "no", "thirty")
    assert (line.collected()["seats"].value, line.collected()["seats"].read_back) == (30, False)
    line.hear("yes")
    assert (line.collected()["seats"].words, line.collected()["seats"].read_back) == ("thirty", True)


def test_a_yes_that_was_only_a_beginning_confirms_nothing() -> None:
    """They say yes, go on before we speak again, and it was a no."""
    line = call("yes", "twenty", "yes")
    assert line.collected()["seats"].read_back
    line.hear("yes no that is wrong, no", goes_on=True)
    kinds = [event.kind for event in line.events]
    assert "taken_back" in kinds, "else this proves nothing"
    assert "seats" not in line.collected(), "it is asked anew"
    line.hear("thirty")
    assert (line.collected()["seats"].value, line.collected()["seats"].read_back) == (30, False)


def test_taken_back_while_something_was_being_thought_of() -> None:
    """What the session notes where it takes words back before it hears the rest: the same turn, then all of them again."""
    told: list[tuple[str, int, dict[str, Any]]] = [
        ("stage", 1, {"stage": "seats"}), ("heard", 2, {"text": "twenty"}), ("field", 2, {"name": "seats", "value": 20}),
        ("stage", 3, {"stage": "seats.read_back"}), ("heard", 4, {"text": "yes"}), ("answer", 4, {"answer": "yes"}),
        ("stage", 5, {"stage": "where"}), ("taken_back", 4, {}), ("heard", 6, {"text": "yes but hold on"}),
    ]  # fmt: skip
    events = [CallEvent(1, at, kind, turn, data) for at, (kind, turn, data) in enumerate(told)]
    (seats,) = collected(events[:7], {"seats": 20}, SEATS)
    assert seats.read_back
    (seats,) = collected(events, {"seats": 20}, SEATS)
    assert not seats.read_back
    (seats,) = collected([*events, CallEvent(1, 9, "answer", 6, {"answer": "yes"})], {"seats": 20}, SEATS)
    assert seats.read_back, "and then it was one after all"


READ_TWENTY: list[tuple[str, int, dict[str, Any]]] = [
    ("stage", 1, {"stage": "seats"}), ("heard", 2, {"text": "twenty"}), ("field", 2, {"name": "seats", "value": 20}),
    ("stage", 3, {"stage": "seats.read_back"}), ("heard", 4, {"text": "yes"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("then", "read_back"),
    [
        ([("answer", 4, {"answer": "yes"}), ("stage", 5, {"stage": "where"})], True),
        ([("answer", 4, {"answer": "person"}), ("stage", 5, {"stage": "bye"})], False),
        (
            [
                ("answer", 4, {"answer": "yes"}), ("stage", 5, {"stage": "where"}), ("heard", 6, {"text": "yes but get me a person"}),
                ("taken_back", 6, {}), ("answer", 6, {"answer": "person"}), ("stage", 7, {"stage": "bye"}),
            ],
            False,
        ),
    ],
)  # fmt: skip
def test_only_a_yes_that_stands_reads_back(then: list[tuple[str, int, dict[str, Any]]], read_back: bool) -> None:
    events = [CallEvent(1, at, kind, turn, data) for at, (kind, turn, data) in enumerate([*READ_TWENTY, *then])]
    (seats,) = collected(events, {"seats": 20}, SEATS)
    assert (seats.value, seats.words, seats.read_back) == (20, "twenty", read_back)


def test_without_the_flow_there_is_evidence_still() -> None:
    line = call("yes", "twenty", "yes")
    (agreed, seats) = collected(line.events, line.fields)
    assert (seats.type, seats.words, seats.read_back, agreed.value) == ("", "twenty", True, True)


def test_keys_are_words_too() -> None:
    line = call("yes")
    line.finish()
    line.now = 5
    for digit in "12#":
        line.tell(ev.DigitPressed(digit))
    assert (line.collected()["seats"].words, line.collected()["seats"].at_ms) == ("12", 5000)


def test_a_shipped_flow_reads_its_day_back() -> None:
    flow = load(ROOT / "flows" / "appointment-request.yaml").flow
    line = call("yes", "yes", "my name is Anna Berg", "on the third of December", "yes", flow=flow)
    got = line.collected()
    assert {name: (one.type, one.value, one.read_back) for name, one in got.items()} == {
        "consent": ("boolean", True, False),
        "name": ("name", "Anna Berg", False),
        "day": ("date", "2026-12-03", True),
    }


def test_success_is_the_flows_rule() -> None:
    line = call("yes", "twenty")
    found = tuple(line.collected().values())
    assert success_of(SEATS, found, "hung_up") is True
    assert success_of(SEATS, found[:1], "hung_up") is False
    more = Extracted("seats", "number", 20, 1, 0, "", False, "mind")
    assert success_of(SEATS, (*found[:1], more), "hung_up") is True


# -- what is left -------------------------------------------------------------------------------------------------------------


def test_nothing_is_looked_for_that_nobody_agreed_to() -> None:
    assert left(SEATS, {}) == ()
    assert left(SEATS, {"agreed": False}) == ()
    assert [one.name for one in left(SEATS, {"agreed": True})] == ["seats", "where", "day"], "not the consent, and no free text"
    assert call("we are twenty in the garden", "no").inquiries() == []


def test_words_before_the_yes_do_not_count() -> None:
    line = call("we are twenty people in the garden", "yes")
    assert line.fields == {"agreed": True}
    assert line.inquiries() == []
    line.hear("well twenty or in the garden I mean")
    assert {inquiry.question.heard for inquiry in line.inquiries()} == {"well twenty or in the garden I mean"}


def found_by(line: Line, name: str) -> set[object]:
    return {one.value for inquiry in line.inquiries() for one in inquiry.found.values() if one.name == name}


def test_only_what_can_be_read_as_a_value_is_asked_about() -> None:
    line = call("yes", "it is for the fourth of December")
    assert found_by(line, "day") == {"2026-12-04"}
    assert found_by(line, "seats") == set()
    assert found_by(call("yes", "I was there some days ago"), "day") == set(), "words are no date where nobody asked for one"
    (day,) = [i for i in line.inquiries() if i.found.keys() == {"day"}]
    assert [choice.name for choice in day.question.choices] == ["day", "_none"]
    one = day.found["day"]
    assert (one.words, one.at_ms, one.by, one.read_back) == ("it is for the fourth of December", 2000, "mind", False)


def test_a_denied_value_is_not_found_again() -> None:
    line = call("yes", "twenty", "no")
    assert "seats" not in line.fields
    assert found_by(line, "seats") == set()
    line.hear("hmm make that hundreds and 15 or so or what do I know")
    assert found_by(line, "where") == {"inside", "outside"}, "other fields are looked for in what was said before"


def test_a_yes_means_nothing_where_it_was_not_asked_for() -> None:
    flow = Flow(
        "f", "inbound", "en", "a",
        {
            "a": stage("a", answers=(Answer("yes", "b"), Answer("no", "b")), expect="yes_no"),
            "b": stage("b", collect={"coming": "boolean"}, answers=(Answer("yes", "c"), Answer("no", "c")), expect="yes_no"),
            "c": Stage("c", say="Bye.", end="done"),
        },
        {}, extract=(Extract("coming", "boolean"),),
    )  # fmt: skip
    line = call("yes", "my cousin said something like that", flow=flow)
    assert [i.question.heard for i in line.inquiries()] == ["my cousin said something like that"]
    assert line.inquiries()[0].found["no"].value is False


def inquiry(name: str, value: Any, words: str = "") -> Inquiry:
    one = Extracted(name, "number", value, 1, 0, words, False, "mind")
    return Inquiry(Question("How many?", (Choice(name, ""), Choice("_none", "")), words), {name: one})


@pytest.mark.parametrize(
    ("answered", "values"),
    [
        ([(inquiry("seats", 20), {"seats": 2.0, "_none": 0.5})], [20]),
        ([(inquiry("seats", 20), {"seats": 1.0, "_none": 0.5})], []),
        ([(inquiry("seats", 20), {"seats": 0.0, "_none": 2.0})], []),
        ([(inquiry("seats", 20), {})], []),
        ([(inquiry("seats", 20), {"seats": 2.0})], []),
        ([(inquiry("seats", 20), {"stranger": 9.0, "_none": 0.0})], []),
        ([(inquiry("seats", 20), {"seats": 2.0, "_none": 0.0}), (inquiry("seats", 30), {"seats": 9.0, "_none": 0.0})], []),
        ([(inquiry("seats", 20, "first"), {"seats": 2.0, "_none": 0.0}), (inquiry("seats", 20), {"seats": 3.0, "_none": 0.0})], [20]),
        ([(inquiry("seats", 1), {"seats": 2.0, "_none": 0.0}), (inquiry("seats", True), {"seats": 2.0, "_none": 0.0})], []),
    ],
)
def test_nothing_where_the_model_is_unsure(answered: Sequence[tuple[Inquiry, Mapping[str, float]]], values: list[int]) -> None:
    found = settle(answered, margin=0.4)
    assert [one.value for one in found] == values
    if len(answered) > 1 and values:
        assert found[0].words == "first"


# -- after the call -----------------------------------------------------------------------------------------------------------


class Kept:
    """Keeps ports.Records, as far as it is used here."""

    def __init__(self) -> None:
        self.more: list[tuple[int, list[object], bool | None]] = []

    def found(self, call: int, more: Sequence[Extracted], success: bool | None) -> None:
        self.more.append((call, [one.value for one in more], success))

    def next_call(self) -> int:
        raise AssertionError

    def open(self, row: CallOpened, reservation: Reservation, done: Any) -> None:
        raise AssertionError

    def accrue(self, call: int, spent_micros: int) -> None:
        raise AssertionError

    def note(self, event: CallEvent) -> None:
        raise AssertionError

    def turn(self, turn: TurnTaken) -> None:
        raise AssertionError

    def close_call(self, row: CallClosed) -> None:
        raise AssertionError

    def recover(self, left: Sequence[LeftBehind], done: Any = None) -> None:
        raise AssertionError

    def status(self) -> dict[str, int | str]:
        raise AssertionError


class Asked:
    """In the place of runtime.parts.Mind: what it is asked."""

    ready = True

    def __init__(self) -> None:
        self.questions: list[tuple[int, int, Question]] = []
        self.dropped: list[tuple[int, int]] = []

    def route(self, call: int, turn: int, question: Question) -> None:
        self.questions.append((call, turn, question))

    def drop(self, call: int, turn: int) -> None:
        self.dropped.append((call, turn))


def finished(line: Line, number: int, at: float) -> Finished:
    return Finished(number, "hung_up", line.session.knowledge, tuple(line.events), tuple(line.collected().values()), TODAY, at)


def sure(question: Question, name: str) -> dict[str, float]:
    return {choice.name: 5.0 if choice.name == name else 0.0 for choice in question.choices}


def test_the_model_is_asked_one_thing_at_a_time_and_only_while_no_call_is_up() -> None:
    mind, kept = Asked(), Kept()
    after = Afterwards(mind, kept, 0.4)  # type: ignore[arg-type]
    line = call("yes", "it is for the fourth of December")
    after.closed(finished(line, 7, 100.0))
    for _ in range(5):
        after.poll(101, idle=False)
    assert (mind.questions, after.status()) == ([], {"waiting": 1})
    assert after._asking is None, "nor was it worked out what to ask"
    for _ in range(5):
        after.poll(102, idle=True)
    assert len(mind.questions) == 1
    while not kept.more:
        number, ticket, question = mind.questions[-1]
        assert number == 0, "behind every call"
        after.scored(ticket + 1, sure(question, "day"))
        after.scored(ticket, sure(question, "day"))
        after.poll(103, idle=True)
        after.poll(103, idle=True)
    assert kept.more == [(7, ["2026-12-04"], False)]
    assert after.status() == {"waiting": 0}


def test_what_is_not_answered_in_time_is_not_waited_for() -> None:
    mind, kept = Asked(), Kept()
    after = Afterwards(mind, kept, 0.4)  # type: ignore[arg-type]
    line = call("yes", "it is for the fourth of December")
    for number in (1, 2):
        after.closed(finished(line, number, 100.0))
    for _ in range(3):
        after.poll(101, idle=True)
    after.poll(100 + PATIENCE_S + 1, idle=True)
    assert sorted(kept.more) == [(1, [], False), (2, [], False)]
    assert mind.dropped == [(0, 1)]
    after.scored(1, sure(mind.questions[0][2], "day"))
    after.poll(200, idle=True)
    assert len(kept.more) == 2


def test_a_call_that_leaves_nothing_to_ask_is_settled_at_once() -> None:
    mind, kept = Asked(), Kept()
    after = Afterwards(mind, kept, 0.4)  # type: ignore[arg-type]
    after.closed(finished(call("no"), 3, 100.0))
    for _ in range(3):
        after.poll(101, idle=True)
    assert (kept.more, mind.questions) == ([(3, [], False)], [])
