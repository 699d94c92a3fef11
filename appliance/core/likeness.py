"""How alike words sound to a recognizer: one spelling for what sounds the same, an edit distance on it, and words in common."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset(frozenset(pair) for pair in ("dt", "bp", "gk", "vf", "sz", "mn"))
"""Voiced and voiceless, and the two nasals: a telephone's 300 to 3,400 Hz hardly tell them apart."""
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^kn|^gn|^pn", "n"), (r"^wr|^rh", "r"), (r"^wh(?!o)", "w"), (r"^who", "hu"), (r"ph", "f"), (r"(?<=[aeiou])gh(?=t|$)", ""),
        (r"mb$", "m"), (r"ck|q|c(?![eiyh])", "k"), (r"c(?=[eiy])", "s"), (r"x", "ks"), (r"z", "s"), (r"dg(?=e)", "j"), (r"(.)\1", r"\1"),
        (r"(?<=\w\w)e$", ""), (r"ea|ee|ie", "i"), (r"oa", "o"), (r"oo|ou", "u"), (r"ai|ay|ey$", "e"),
    )
)  # fmt: skip
"""English spelling to one letter a sound, in this order. Rough on purpose: other words tell apart what it takes for the same."""


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """What a word is written as, if all that sounds alike is written alike. Words of other scripts stay as they are."""
    if not word.isascii() or not word.isalpha():
        return word
    for pattern, as_written in _SOUNDS:
        word = pattern.sub(as_written, word)
    return word


def edits(a: str, b: str, limit: float) -> float:
    """Levenshtein's distance with half price for a vowel put in, left out or changed, and for consonants that sound alike: that is what
    recognisers do to words. Infinite where
    it is over `limit` for certain."""
    previous = [0.0]
    for letter in b:
        previous.append(previous[-1] + (0.5 if letter in _VOWELS else 1.0))
    for x in a:
        cost = 0.5 if x in _VOWELS else 1.0
        row = [previous[0] + cost]
        for j, y in enumerate(b, 1):
            change = 0.0 if x == y else 0.5 if (x in _VOWELS and y in _VOWELS) or frozenset((x, y)) in _ALIKE else 1.0
            row.append(min(previous[j] + cost, row[-1] + (0.5 if y in _VOWELS else 1.0), previous[j - 1] + change))
        if min(row) > limit:
            return math.inf
        previous = row
    return previous[-1]


_STEM = 5
"""Sounds by which words of one family are known: replace, replacing, replacement."""
_SHORT = 4
"""Letters of the shortest word that tells anything; of scripts without case a word of two does."""
_COMMON = frozenset(
    {"this", "that", "they", "them", "their", "with", "what", "from", "have", "want", "there", "about", "which", "does", "will"}
    | {"would", "like", "just"}
)


def in_common(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether these words, in normal form, share one that tells something, misheard or inflected."""
    return not _telling(one).isdisjoint(_telling(other))


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(sound(w)[:_STEM] for w in words if len(w) >= (_SHORT if w.isascii() else 2) and w not in _COMMON)
