"""Words said while we speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.backchannel import INTERJECTIONS, kind


@pytest.mark.parametrize("text", ["", " ", "[BLANK_AUDIO]", "(coughing)", "*sighs*", "...", "♪"])
def test_a_noise_is_nothing(text: str) -> None:
    assert kind(text) == "nothing"


@pytest.mark.parametrize(
    "text",
    ["Mm-hm.", "Mm-hmm", "MMHMM", "MHM", "M-H-M", "H&M", "HNN.", "HMM.", "Hm.", "Uh-huh.", "Uh huh", "Huh?", "Mm.", "Ah.", "Oh.", "Uh...",
     "Okay.", "OK", "Okay, okay.", "Yeah.", "Yes.", "Right.", "Right, right.", "Sure.", "I see.", "Got it.", "Alright.", "Yeah, okay.",
     "Uh-huh, okay.", "Oh, I see.", "No problem.", "Oh no.", "That's right.", "Aha, okay."],
)  # fmt: skip
def test_a_backchannel_wants_nothing(text: str) -> None:
    assert kind(text) == "backchannel"


@pytest.mark.parametrize(
    "text",
    ["Stop.", "Stop!", "Please stop.", "Okay, stop.", "Wait.", "Wait a minute.", "No.", "No, that's not right.", "Nope.", "Hold on.",
     "So hold on.", "sold on", "Hang on a second.", "Excuse me.", "Sorry?", "I'm sorry?", "What?", "One moment.", "1 moment",
     "Just a second please.", "Yeah, no.", "Um, wait.", "Mm-hm, but wait", "Pardon?", "Oh, sorry?"],
)  # fmt: skip
def test_some_words_stop_at_once(text: str) -> None:
    assert kind(text) == "stop"


@pytest.mark.parametrize(
    "text",
    ["Can you call me back tomorrow?", "What time is it?", "Sorry to hear that.", "Okay, what does it cost?", "Yes, I will come.", "Maria",
     "I already have one, thank you.", "555 1234", "Nobody lives here", "Understanding is not the problem", "Right now I can't"],
)  # fmt: skip
def test_anything_else_is_words(text: str) -> None:
    assert kind(text) == "words"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Oui.", "fr-FR", "backchannel"),
        ("D’accord.", "fr", "backchannel"),
        ("Attendez, s'il vous plaît", "fr", "stop"),
        ("Ja, genau.", "de-DE", "backchannel"),
        ("Moment mal", "de", "stop"),
        ("Wie bitte?", "de", "stop"),
        ("Sí, vale.", "es", "backchannel"),
        ("Mm-hm.", "ko", "backchannel"),
        ("잠깐만요", "ko", "words"),
    ],
)
def test_other_languages(text: str, language: str, expected: str) -> None:
    assert kind(text, language) == expected


@pytest.mark.parametrize("language", sorted(INTERJECTIONS))
def test_every_phrase_of_a_table_is_what_its_table_says(language: str) -> None:
    known = INTERJECTIONS[language]
    assert [p for p in known.backchannels if kind(p, language) != "backchannel"] == []
    assert [p for p in (*known.stops, *known.stops_alone) if kind(p, language) != "stop"] == []


@given(st.text(), st.sampled_from(["en", "de", "fr", "xx", ""]))
def test_any_text_has_a_kind(text: str, language: str) -> None:
    assert kind(text, language) in ("nothing", "backchannel", "stop", "words")


@given(st.lists(st.sampled_from(["okay", "mm-hm", "yeah", "right", "I see"]), min_size=1, max_size=6))
def test_backchannels_in_a_row_stay_one(parts: list[str]) -> None:
    assert kind(", ".join(parts)) == "backchannel"
    assert kind(", ".join([*parts, "stop"])) == "stop"
