"""The appliance's own words: what it says when a flow does not say it for itself.

Rule: all of them are known before a call exists, so they are played from memory.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

_SENTENCE_END = re.compile(r"(?<=[.!?…。])\s+(?=\S)")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|[A-Z])\.$")


@dataclass(frozen=True)
class Lines:
    """One language's stock of lines."""

    filler: str = "One moment, please."
    """Fills a turn gap that is about to be noticed."""
    thinking: str = "Let me see."
    """The same, while the model makes an answer."""
    not_caught: str = "Sorry, I did not catch that."
    still_there: str = "Are you still there?"
    say_again: str = "Sorry, could you say that again?"
    cannot_answer: str = "I am sorry, I cannot answer that."
    person: str = "Sorry, am I speaking with a person?"
    """Asked once, where the talk goes in a circle."""
    starting: str = "Hello. One moment, please."
    """Answers a call that came before the models were ready."""
    unavailable: str = "I am sorry, we cannot take your call right now. Please try again in a minute."

    def all(self) -> tuple[str, ...]:
        """Every line, for synthesis ahead."""
        return tuple(getattr(self, f.name) for f in fields(self))


_BY_LANGUAGE = {"en": Lines()}


def lines_for(language: str) -> Lines:
    """The stock of `language` ("en-US" or "en"); English where there is none yet."""
    return _BY_LANGUAGE.get(language.split("-")[0].lower(), _BY_LANGUAGE["en"])


def sentences(text: str) -> list[str]:
    """Text cut where a speaker would breathe: after a sentence, not after an abbreviation. Clauses are synthesised one by one, so
    that a clause which was said before comes from memory."""
    out: list[str] = []
    for piece in _SENTENCE_END.split(text.strip()):
        if out and _ABBREVIATION.search(out[-1]):
            out[-1] = f"{out[-1]} {piece}"
        elif piece:
            out.append(piece)
    return out
