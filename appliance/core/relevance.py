"""Which of the written sentences answers what the caller said, as far as words can tell.

Rule: pure, and no word of it is spoken: a number for each sentence, 0 (nothing in common) to 1.

A word counts by how few of the sentences hold it (inverse document frequency, Sparck Jones 1972), so that what all of them say decides
nothing; two forms of a word are alike by their letter triples (Dice's coefficient).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from appliance.core.words import normalise

ENOUGH = 0.34
"""A third of what the caller asked for is in the sentence: less may be chance."""
LEAD = 0.15
"""So far ahead of the second, words decide."""
ALIKE = 0.6
"""Dice's coefficient of two forms of one word: "price" and "pricing" have 0.67, "pay" and "payment" 0.60, "offer" and "office" 0.55."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FUNCTION_WORDS = {
    "en": _words(
        "a an the and or but so if then than as at by for from in into of off on onto out over to up with about after before again all "
        "any each some such no not only own same too very just also there here this that these those it its i me my we us our you your "
        "he she him her his they them their is are am was were be been being do does did done have has had having will would shall should "
        "can could may might must let get got go going say tell ask please want like know think mean thing ok okay yes yeah yep nope well "
        "oh uh um er hmm hello hi hey thanks thank sorry now s t d m ll re ve who what when where why which how whose whom much many more"
    )
}
_QUESTION_WORDS = {
    "en": _words("who what when where why which how whose whom is are am do does did can could will would should have has tell")
}


@dataclass(frozen=True)
class Sentence:
    """One of the flow's own, ready to be spoken."""

    name: str
    """Its fact's name; with a number behind it from the fact's second sentence on."""
    text: str


def asks(heard: str, language: str = "en") -> bool:
    """Is anything asked, or at least talked about? "Yes, please" and "okay" are not."""
    language = language.split("-")[0].lower()
    tokens = normalise(heard, language).tokens
    return "?" in heard or bool(content(heard, language)) or any(t in _QUESTION_WORDS.get(language, frozenset()) for t in tokens)


def relevance(heard: str, sentences: Sequence[Sentence], language: str = "en") -> tuple[float, ...]:
    """Of each sentence to `heard`. A fact's name counts as words of its sentences."""
    language = language.split("-")[0].lower()
    asked = tuple(dict.fromkeys(content(heard, language)))
    held = [content(f"{sentence.name.replace('_', ' ')} {sentence.text}", language) for sentence in sentences]
    if not asked or not held:
        return (0.0,) * len(held)
    near = [[max((_alike(word, other) for other in words), default=0.0) for words in held] for word in asked]
    weights = [math.log((len(held) + 1) / (sum(n > 0 for n in row) + 0.5)) for row in near]
    total = sum(weights)
    return tuple(sum(w * row[i] for w, row in zip(weights, near, strict=True)) / total for i in range(len(held)))


def decides(scores: Sequence[float]) -> bool:
    """Does one of them stand out?"""
    ranked = sorted(scores, reverse=True)
    return bool(ranked) and ranked[0] >= ENOUGH and (len(ranked) == 1 or ranked[0] - ranked[1] >= LEAD)


def content(text: str, language: str) -> tuple[str, ...]:
    """The words that say what it is about."""
    small = _FUNCTION_WORDS.get(language, frozenset())
    return tuple(t for t in normalise(text, language).tokens if t not in small)


@lru_cache(maxsize=4096)
def _alike(a: str, b: str) -> float:
    """1 for the same word, 0 for another one, between the two for another form of it. Numbers have no forms."""
    if a == b:
        return 1.0
    if a.isdigit() or b.isdigit():
        return 0.0
    ours, theirs = _triples(a), _triples(b)
    dice = 2 * len(ours & theirs) / (len(ours) + len(theirs))
    return dice if dice >= ALIKE else 0.0


def _triples(word: str) -> frozenset[str]:
    """Its letters by threes; its beginning counts as letters of its own, as words change at their ends."""
    marked = f"^^{word}"
    return frozenset(marked[i : i + 3] for i in range(len(marked) - 2))
