"""A conversation as a caller's script, and a call's events as what it is held against."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from appliance import proof_conversations as proof
from appliance.core.conversation import CallerTurn, Conversation
from appliance.errors import RemoteError
from appliance.flows.loader import load
from appliance.lab import conversation_calls as lab
from appliance.lab.voices import Voices
from appliance.media.fingerprint import Repeats
from appliance.media.frames import cut

LEAD = load(Path(__file__).parent.parent / "flows" / "lead-qualification.yaml").flow


def conversation(*turns: CallerTurn, **expected: Any) -> Conversation:
    return Conversation("c", "c.yaml", LEAD.name, turns, **expected)


def test_every_turn_becomes_a_step() -> None:
    steps = lab.script_of(
        conversation(
            CallerTurn(say="Yes."),
            CallerTurn(silence_s=6.0),
            CallerTurn(keys="5#"),
            CallerTurn(say="Stop.", interrupts=True),
            CallerTurn(say="Mm-hm.", interrupts=True),
            CallerTurn(say="Bye.", recording="bye.wav"),
            CallerTurn(hang_up=True),
        ),
        LEAD,
        "flite:slt",
    ).steps
    assert [s.kind for s in steps] == ["say", "noise", "press", "noise", "say", "noise", "hum", "file", "hang_up"]
    assert steps[4].after == steps[6].after == "during"
    assert steps[7].text == "bye.wav"


def test_a_silence_is_counted_from_our_last_sound(tmp_path: Path) -> None:
    script = lab.script_of(conversation(CallerTurn(silence_s=6.0)), LEAD, "flite:slt")
    (step,) = script.steps
    assert step.wait_ms / 1000 + step.seconds == 6.0
    (sound,) = lab.sounds_of(script, Voices(tmp_path)).values()
    assert not any(sound)
    assert len(sound) == 2 * round(8000 * step.seconds)


def test_what_a_caller_says_twice_is_no_machines_prompt(tmp_path: Path) -> None:
    text = "No, you are mistaken, the dog of our neighbour is barking at the gate again."
    script = lab.script_of(conversation(CallerTurn(say=text), CallerTurn(say=text)), LEAD, "flite:slt")
    first, again = (sound for sound in lab.sounds_of(script, Voices(tmp_path)).values() if any(sound))
    assert not _comes_again(first, again)
    assert _comes_again(first, first), "the same to the sample is what a machine says"


def _comes_again(first: bytes, second: bytes) -> bool:
    repeats = Repeats()
    pause = bytes(2 * 8000 * 2)
    return any(repeats.push(frame) for frame in cut(first + pause + second + pause))


def test_nobody_speaks_into_the_making_of_a_reply() -> None:
    turn = CallerTurn(say="Who is this?")
    plain = lab.script_of(conversation(turn, path=("greeting", "consent")), LEAD, "flite:slt").steps[0]
    patient = lab.script_of(conversation(turn, path=("greeting", "who_we_are")), LEAD, "flite:slt").steps[0]
    assert plain.wait_ms < patient.wait_ms < min(s.silence_s for s in LEAD.stages.values()) * 1000


CALL = lab.AudioCall(
    path=("greeting", "wrong_number"),
    outcome="wrong_number",
    reason="flow",
    fields={},
    transcript=(
        ("agent", "greeting", "Are you calling about a phone system?"),
        ("caller", "greeting", "Know."),
        ("agent", "wrong_number", "Bye."),
    ),
    breaches=(),
    seconds=9.0,
    gaps_ms=(650,),
)


def outcome_of(call: lab.AudioCall, **expected: Any) -> Any:
    return proof._outcome(conversation(CallerTurn(say="No."), **expected), LEAD, lambda: call)


def test_a_call_is_held_to_the_same_expectations() -> None:
    assert outcome_of(CALL, path=CALL.path, outcome="wrong_number", within_s=10.0, gap_ms=700).passed
    slow = outcome_of(CALL, outcome="wrong_number", gap_ms=600)
    assert slow.differences[0] == "gap: the caller waited 650 ms, not at most 600 ms"


def test_what_was_misheard_stands_beside_what_was_said() -> None:
    failed = outcome_of(CALL, outcome="completed")
    assert failed.differences == (
        "outcome: expected completed, got wrong_number",
        "heard: they said   No.\n  recognised: Know.",
    )
    away = outcome_of(replace(CALL, transcript=CALL.transcript[:1]), outcome="completed")
    assert away.differences[-1] == "heard: they said   No.\n  recognised: nothing like it"


def test_a_call_that_did_not_come_about_says_why() -> None:
    def play() -> lab.AudioCall:
        raise RemoteError("nobody called within 45 s", 408)

    outcome = proof._outcome(conversation(CallerTurn(say="No."), outcome="completed"), LEAD, play)
    assert outcome.differences == ("call: nobody called within 45 s",)


def test_the_events_of_a_line_are_told_as_a_call() -> None:
    def event(kind: str, turn: int = 0, **data: object) -> dict[str, Any]:
        return {"call": 1, "at_ms": 0, "kind": kind, "turn": turn} | data

    told = lab._told(
        [
            event("stage", 1, stage="greeting"),
            event("said", 1, stage="greeting", text="Hello, are you calling?"),
            event("heard", 1, text="Yes."),
            event("interrupted", 1, said="Hello,", text="Hello, are you calling?"),
            event("breach", 1, limit="turn_gap", waiting_for="mind"),
            event("breach", 1, limit="stage_time"),
            event("closed", outcome="x", reason="y", path=["greeting"], fields={"a": True}, duration_ms=1500),
        ],
        [612],
    )
    assert told.transcript == (("agent", "greeting", "Hello,"), ("caller", "greeting", "Yes."))
    assert told.breaches == ("stage_time",)
    assert (told.seconds, told.gaps_ms, told.fields) == (1.5, (612,), {"a": True})


@pytest.mark.parametrize(
    ("address", "user"), [("sip:lane0@127.0.0.1:5070", "lane0"), ("<sip:lane1@127.0.0.1>", "lane1"), ("lane2", "lane2")]
)
def test_whose_call_it_is(address: str, user: str) -> None:
    assert lab.user_of(address) == user
