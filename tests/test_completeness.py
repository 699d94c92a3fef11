"""Finished words and unfinished ones."""

from __future__ import annotations

import pytest

from appliance.core.completeness import completeness, signs


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "No, thank you.",
        "Yes, I will.",
        "I'm not sure.",
        "That's right.",
        "I need a taxi to the airport at five in the morning.",
        "Could you tell me what time you close on Saturdays?",
        "My invoice shows the wrong amount. Please call me back tomorrow.",
    ],
)
def test_finished(text: str) -> None:
    assert completeness(text) > 0.6


@pytest.mark.parametrize(
    "text",
    [
        "I would like to",
        "I would like to.",
        "I would...",
        "And",
        "My name is",
        "Yes, but",
        "Um,",
        "The front door of",
        "Is it?",
        "[BLANK_AUDIO] well",
    ],
)
def test_unfinished(text: str) -> None:
    assert completeness(text) < 0.3


def test_a_mark_alone_tells_where_the_language_is_not_known() -> None:
    assert completeness("Ich möchte einen Tisch.", "de-DE") > 0.5 > completeness("Ich möchte einen", "de") > completeness("Ich ...", "de")
    assert signs("the", "de") == ("start",)


def test_no_words_say_nothing() -> None:
    assert completeness("") == completeness("...") == completeness("[MUSIC]") == 0.5


def test_only_the_last_sentence_counts() -> None:
    assert completeness("I have a question. I would like to") == completeness("I would like to")


def test_a_stop_after_a_dangling_word_does_not_finish_it() -> None:
    assert completeness("I was at the.") < completeness("I was at the shop.")
