"""From a record to a conversation: the call is held to a script, recorded as the store would, written, read and played again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from appliance.core.questions import Question, ReplyRequest
from appliance.errors import ConfigError
from appliance.flows.conversation_file import parse_conversation
from appliance.flows.loader import load
from appliance.flows.replay import replay
from appliance.store.as_conversation import as_conversation, save_conversation

FLOWS = Path(__file__).parent.parent / "flows"
LEAD = load(FLOWS / "lead-qualification.yaml").flow
WEBINAR = load(FLOWS / "webinar-reminder.yaml").flow


class NoModel:
    """These calls are decided by words."""

    def score(self, question: Question) -> dict[str, float]:
        raise AssertionError(f"words should have decided {question.heard!r}")

    def ends(self, text: str) -> float:
        raise AssertionError

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        yield "We are Acme Phones."


def event(at_ms: int, kind: str, turn: int = 0, **data: object) -> dict[str, Any]:
    return {"at_ms": at_ms, "kind": kind, "turn": turn, "data": data}


def row(*events: dict[str, Any], **more: object) -> dict[str, Any]:
    return {
        "call": 12,
        "opened": "2026-03-02T10:15:07.250+01:00",
        "closed": "2026-03-02T10:16:00+01:00",
        "flow": "lead-qualification",
        "flow_version": "0123456789ab",
        "from_uri": "sip:0664123@pbx",
        "ended_by": "line",
        "events": list(events),
    } | more


COMPLETED = row(
    event(0, "answered"),
    event(1, "stage", 1, stage="greeting"),
    event(
        2, "said", 1, stage="greeting", text="Hello, this is the automated assistant of Acme Phones. Are you calling about a phone system?"
    ),
    event(6000, "heard", 1, text='Yes, about a "new" one.'),
    event(6001, "stage", 2, stage="consent"),
    event(6002, "said", 2, stage="consent", text="I would like to ask ... Is that all right?"),
    event(8000, "heard", 2, text="Yes, that's fine."),
    event(8001, "stage", 3, stage="need"),
    event(8002, "said", 3, stage="need", text="Thank you. Do you need ..."),
    event(8500, "interrupted", 2, said="I would like to ask", text="I would like to ask ... Is that all right?"),
    event(14000, "heard", 3, text="A replacement."),
    event(14001, "stage", 4, stage="people"),
    event(14002, "said", 4, stage="people", text="How many people would use it?"),
    event(21000, "silence", 4),
    event(21001, "said", 5, stage="people", text="Are you still there? How many people would use it?"),
    event(24000, "heard", 5, text="25", by="dtmf"),
    event(24001, "stage", 6, stage="start"),
    event(24002, "said", 6, stage="start", text="And when would you like to start ..."),
    event(30000, "heard", 6, text="This month."),
    event(30001, "stage", 7, stage="goodbye"),
    path=["greeting", "consent", "need", "people", "start", "goodbye"],
    outcome="completed",
    fields={"consent": True, "need": "replacement", "people": 25, "start": "this_month"},
)


def test_a_call_becomes_a_conversation_that_passes(tmp_path: Path) -> None:
    path = tmp_path / "new" / "call-12.yaml"
    save_conversation(path, COMPLETED, LEAD)
    text = path.read_text()
    assert "0664123" not in text
    conversation = parse_conversation(text, str(path), LEAD)
    assert conversation.clock == "2026-03-02T10:15:07"
    assert [t.interrupts for t in conversation.turns] == [False, True, False, False, False, False]
    assert conversation.turns[3].silence_s == 6.0
    assert conversation.turns[4].keys == "25#"
    outcome = replay(conversation, LEAD, NoModel())
    assert outcome.passed, outcome.differences
    assert outcome.fields == COMPLETED["fields"]


def test_it_fails_when_the_flow_does_otherwise() -> None:
    text = as_conversation(COMPLETED | {"fields": {"people": 26}}, LEAD)
    outcome = replay(parse_conversation(text, "call.yaml", LEAD), LEAD, NoModel())
    assert outcome.differences == ("field people: expected 26, got 25",)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("mine")
    with pytest.raises(ConfigError, match="there already"):
        save_conversation(path, COMPLETED, LEAD)
    assert path.read_text() == "mine"


def test_what_cannot_be_carried_over_is_named() -> None:
    made = row(
        event(1, "stage", 1, stage="greeting"),
        event(2, "said", 1, stage="greeting", text="Hi ..."),
        event(3000, "fault", 1, waiting_for="transcribe"),
        event(4000, "heard", 1, text="No."),
        path=["greeting", "wrong_person"],
        outcome="wrong_person",
        fields={},
        flow="webinar-reminder",
    )
    text = as_conversation(made, WEBINAR)
    assert "# Not carried over: the value of name, which the record does not have" in text
    assert "took too long (transcribe)" in text
    outcome = replay(parse_conversation(text, "call.yaml", WEBINAR), WEBINAR, NoModel())
    assert outcome.passed, outcome.differences


def test_variables_and_a_hang_up_are_carried_over() -> None:
    made = row(
        event(0, "variables", 0, name="Maria", starts="three o'clock"),
        event(1, "stage", 1, stage="greeting"),
        event(2, "said", 1, stage="greeting", text="Hi ..."),
        event(4000, "heard", 1, text="Yes, speaking."),
        event(4001, "stage", 2, stage="remind"),
        event(4002, "said", 2, stage="remind", text="The webinar starts at three o'clock. Will you join?"),
        path=["greeting", "remind"],
        outcome="hung_up",
        fields={},
        flow="webinar-reminder",
        ended_by="far_end",
    )
    text = as_conversation(made, WEBINAR)
    assert "Not carried over" not in text
    conversation = parse_conversation(text, "call.yaml", WEBINAR)
    assert dict(conversation.variables) == {"name": "Maria", "starts": "three o'clock"}
    outcome = replay(conversation, WEBINAR, NoModel())
    assert outcome.passed, outcome.differences


def test_words_that_were_taken_back_are_said_once() -> None:
    made = row(
        event(1, "stage", 1, stage="greeting"),
        event(2, "said", 1, stage="greeting", text="Hello ..."),
        event(6000, "heard", 1, text="Yes,"),
        event(6001, "stage", 2, stage="consent"),
        event(6002, "said", 2, stage="consent", text="I would like ..."),
        event(8000, "heard", 3, text="Yes, but I would like to talk to a person."),
        event(8000, "taken_back", 3),
        event(8001, "stage", 4, stage="person"),
        path=["greeting", "person"],
        outcome="callback_requested",
        fields={},
    )
    text = as_conversation(made, LEAD)
    outcome = replay(parse_conversation(text, "call.yaml", LEAD), LEAD, NoModel())
    assert outcome.passed, (text, outcome.differences)


@pytest.mark.parametrize(("more", "why"), [({"closed": None}, "not over"), ({"path": []}, "never answered")])
def test_a_call_that_is_no_conversation(more: dict[str, object], why: str) -> None:
    with pytest.raises(ConfigError, match=why):
        as_conversation(COMPLETED | more)
