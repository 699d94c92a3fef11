"""Yes, no, or neither, in so many words: phrases of the language's tables, what negates them, and what takes them back.

Rule: a no is never lost. Where both are there and cannot be told apart, it is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from appliance.core.words import Spoken, Vocabulary, find, longest_first, vocabulary

_NEGATION_REACH = 4
"""Words after a "not" that it can turn round."""


def corrected(spoken: Spoken, known: Vocabulary) -> Spoken | None:
    """What comes after the last "no wait" or "I mean", if anything does."""
    best = 0
    for wanted in in_order(known.corrections, known.language):
        at = find(spoken.tokens, wanted)
        while at >= 0:
            if at > 0 or len(wanted) > 1:
                best = max(best, at + len(wanted))
            at = find(spoken.tokens, wanted, at + 1)
    return spoken.tail(best) if 0 < best < len(spoken.tokens) else None


def put_right(spoken: Spoken, known: Vocabulary) -> Spoken:
    """The same with the slips of the language's table put right, clause by clause."""
    tokens: list[str] = []
    starts: set[int] = set()
    cuts = [*sorted(spoken.starts), len(spoken.tokens)]
    for begin, end in pairwise(cuts):
        clause = " ".join(spoken.tokens[begin:end])
        for pattern, replacement in _slips(known.language):
            clause = pattern.sub(replacement, clause)
        starts.add(len(tokens))
        tokens += clause.split()
    return Spoken(tuple(tokens), frozenset(starts))


@lru_cache(maxsize=64)
def unclear_at(tokens: tuple[str, ...], language: str) -> frozenset[int]:
    """The tokens of phrases that say neither yes nor no: "I can't hear", "not sure"."""
    found: set[int] = set()
    for words in in_order(vocabulary(language).neither, language):
        at = find(tokens, words)
        while at >= 0:
            found.update(range(at, at + len(words)))
            at = find(tokens, words, at + 1)
    return frozenset(found)


def plainly_yes(spoken: Spoken, known: Vocabulary) -> bool:
    """Does it begin with a yes of one word?"""
    return spoken.tokens[:1] in in_order(known.yes, known.language)


def denies_first(spoken: Spoken, known: Vocabulary) -> bool:
    """Is there a "no" that stands at the opening of a clause?"""
    return any(t in known.particles and opens(spoken, i, known) for i, t in enumerate(spoken.tokens))


@lru_cache(maxsize=8)
def _slips(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in vocabulary(language).slips)


def polarity_of(spoken: Spoken, known: Vocabulary) -> bool | None:
    """Mark the phrases of several words, the longest first, then the single words, and weigh what was found."""
    kinds: dict[int, tuple[str, int]] = {}
    taken: set[int] = set()
    singles: dict[str, str] = {}
    for words, kind in _phrase_table(known):
        size = len(words)
        if size == 1:
            singles[words[0]] = kind
            continue
        at = find(spoken.tokens, words)
        while at >= 0:
            if taken.isdisjoint(range(at, at + size)) and _together(spoken, at, size, kind):
                kinds[at] = (_turned(kind, spoken, at, size, known), size)
                taken.update(range(at, at + size))
            at = find(spoken.tokens, words, at + 1)
    found: list[str] = []
    opening = True
    i = 0
    while i < len(spoken.tokens):
        opening = opening or i in spoken.starts
        token = spoken.tokens[i]
        kind, size = kinds.get(i) or (singles.get(token, "other"), 1)
        if size == 1 and i not in kinds:
            last = i == len(spoken.tokens) - 1 and i > 0 and _stands_alone(token, spoken.tokens[i - 1], known)
            if not opening and not last and (kind in ("yes", "alone") or token in known.particles):
                kind = "other"  # "make sure", "there is no ..."
            kind = _turned(kind, spoken, i, 1, known)
        opening = opening and kind != "other"  # "oh, uh, no" is still at its opening
        found.append(kind)
        i += size
    return _weigh(found)


def _stands_alone(last: str, before: str, known: Vocabulary) -> bool:
    """Whether a last yes or no is an answer: "it got cancelled, so yes", but not "I have no ..."."""
    return (last in known.particles and before not in known.before_a_noun) or (last in known.affirmers and before not in known.before_a_yes)


def _together(spoken: Spoken, at: int, size: int, kind: str) -> bool:
    """Whether punctuation lets these words be one phrase: "no, thanks" is one, "no, problem" is two."""
    apart = [s for s in range(at + 1, at + size) if s in spoken.starts]
    return not apart or (kind not in ("permitted", "neither") and apart == [at + 1])


def _turned(kind: str, spoken: Spoken, at: int, size: int, known: Vocabulary) -> str:
    """A yes under a negation, before it or right behind it ("please do not"), is a no."""
    if kind not in ("yes", "alone", "permitted"):
        return kind
    after = at + size
    behind = after < len(spoken.tokens) and after not in spoken.starts and spoken.tokens[after] in known.negators
    return "no" if behind or negated(spoken, at, known) else kind


def _weigh(found: Sequence[str]) -> bool | None:
    said = [f for f in found if f not in ("filler", "other")]
    whole = "other" not in found
    if not said:
        return None
    if "permitted" in said and not any(f in ("no", "no_alone") for f in said[said.index("permitted") + 1 :]):
        return True
    if "neither" in said:
        return None
    if "no" in said:
        at = len(said) - 1 - said[::-1].index("no")
        if any(f == "yes" or (f == "alone" and whole) for f in said[at + 1 :]):
            return None  # "no, yeah", "no, that's fine": it means either, so ask again
        return False
    if "no_alone" in said or ("not" in said and "yes" not in said):
        return False if whole else None
    if "yes" in said:
        return True
    return True if whole else None


def negated(spoken: Spoken, at: int, known: Vocabulary) -> bool:
    """Whether a negation before token `at` reaches it: a few words back, within its clause."""
    for i in range(at - 1, max(-1, at - 1 - _NEGATION_REACH), -1):
        if i + 1 in spoken.starts or spoken.tokens[i] in known.boundaries:
            return False
        if spoken.tokens[i] in known.negators:
            return i in spoken.starts or spoken.tokens[i + 1] not in known.not_scoping
        if spoken.tokens[i] in known.particles:
            return i == at - 1 and not opens(spoken, i, known)
    return False


def opens(spoken: Spoken, at: int, known: Vocabulary) -> bool:
    """Whether nothing but fillers and other such particles stand before `at` in its clause: there, a "no" is an answer of its own."""
    while at not in spoken.starts:
        at -= 1
        if spoken.tokens[at] not in known.particles and spoken.tokens[at] not in known.fillers:
            return False
    return True


@lru_cache(maxsize=32)
def in_order(words: tuple[str, ...], language: str) -> tuple[tuple[str, ...], ...]:
    return longest_first(words, language)


def _phrase_table(known: Vocabulary) -> tuple[tuple[tuple[str, ...], str], ...]:
    return _phrase_table_of(known.language)


@lru_cache(maxsize=8)
def _phrase_table_of(language: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Every phrase that says yes, no or neither, with its kind, longest first. The first kind named wins among equals."""
    known = vocabulary(language)
    kinds: dict[tuple[str, ...], str] = {}
    for kind, table in (
        ("neither", known.neither),
        ("permitted", known.yes_although_no),
        ("no", known.no),
        ("yes", known.yes),
        ("no_alone", known.no_alone),
        ("not", known.no_bare),
        ("alone", known.yes_alone),
        ("filler", known.fillers),
    ):
        for words in longest_first(table, language):
            kinds.setdefault(words, kind)
    return tuple(sorted(kinds.items(), key=lambda item: -len(item[0])))
