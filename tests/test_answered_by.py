"""Who answered, from evidence in text; unsure is a person."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from appliance.core.answered_by import MONOLOGUE_S, SILENT_S, WORDS_S, AnsweredBy
from appliance.core.answered_words import machine, menu
from appliance.lab.answered_texts import WORDS

ROUTING = Path(__file__).parent.parent / "appliance" / "lab" / "routing"


def party(who: AnsweredBy) -> str:
    return who.verdict.party if who.verdict else ""


def said(who: AnsweredBy, at: float, text: str, for_s: float = 1.0) -> str:
    who.speech_started(at)
    who.speech_ended(at + for_s)
    who.words(at + for_s + 0.3, text)
    return party(who)


@pytest.mark.parametrize("kind", ["human", "voicemail", "ivr", "screening", "bot", "hold"])
def test_words(kind: str) -> None:
    for text in WORDS["development"][kind]:
        assert (machine(text) or "human") == kind, text


@pytest.mark.parametrize("name", ["development", "held_out"])
def test_nothing_that_callers_answer_is_a_machines(name: str) -> None:
    with (ROUTING / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        utterances = [row["utterance"] for row in csv.DictReader(file)]
    assert len(utterances) > 500
    assert [text for text in utterances if machine(text) and "i am an automated" not in text.lower()] == []


def test_menu() -> None:
    assert menu("For sales, press one. Press 2 for technical support, or press star to repeat this.") == {
        "1": "sales", "2": "technical support", "*": "repeat this",
    }  # fmt: skip


@pytest.mark.parametrize(
    "heard",
    [
        "Thank you for calling, Bill Dental. To make an appointment, dress one, to leave a message for the doctor, dress three.",
        "Thanks for calling Sunrise Travel. We are currently closed to leave the message press 1 to hear our opening hours address you.",
        "Please enter your conference number followed by the pound key.",
        "Letters of your party's first or last name.",
        "Welcome to continue in English, last one.",
        "Please enter one or more keywords separated by star and then press the pound keys.",
    ],
)
def test_a_menu_as_it_is_heard(heard: str) -> None:
    who = AnsweredBy()
    who.answered(0.0)
    assert said(who, 0.5, heard, 12.0) == "ivr"


def test_a_voicemail_that_offers_a_key_is_none() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    assert said(who, 0.5, "Leave your message after the tone, or press one for more options.", 5.0) == "voicemail"


def test_unsure_is_a_person_and_has_a_deadline() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    who.speech_started(1.0)
    who.speech_ended(2.0)
    assert who.next_deadline() == 2.0 + WORDS_S
    who.expire(2.0 + WORDS_S)
    assert party(who) == "human"
    assert who.verdict is not None
    assert who.verdict.why == "unsure"


def test_silence_then_a_person() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    who.expire(SILENT_S)
    assert party(who) == "silence"
    assert said(who, 6.0, "Hello?") == "human"


def test_a_greeting_in_pieces_and_a_beep() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    assert said(who, 0.5, "The person at extension six zero") == "human"
    assert said(who, 2.5, "is unavailable. Please leave your message after the tone.", 4.0) == "voicemail"
    assert who.tone(8.0, "beep") is None
    assert party(who) == "voicemail"


def test_a_misheard_greeting_and_a_beep() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    assert said(who, 0.5, "Please don't let us adjust for the code.", 2.5) == "human"
    who.tone(5.0, "beep")
    assert party(who) == "voicemail"


def test_a_beep_on_a_persons_line_is_nothing() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    said(who, 0.5, "Hello?", 0.5)
    assert who.tone(3.0, "beep") is None
    assert party(who) == "human"


def test_monologue_repetition_music_and_tones() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    who.speech_started(0.5)
    who.expire(0.5 + MONOLOGUE_S)
    assert party(who) == "voicemail"
    who = AnsweredBy()
    said(who, 0.5, "Hello?")
    who.repeated(9.0)
    assert party(who) == "ivr"
    who = AnsweredBy()
    said(who, 0.5, "Hello?")
    who.music(9.0)
    assert party(who) == "hold"
    assert said(who, 20.0, "Hello, sorry about that.") == "human"
    who.tone(30.0, "busy")
    assert party(who) == "network"


def test_it_may_change_its_mind() -> None:
    who = AnsweredBy()
    who.answered(0.0)
    assert said(who, 0.5, "Please say your name and the reason for your call.") == "screening"
    assert said(who, 9.0, "Sorry I missed your call. Please leave a message after the tone.") == "voicemail"
