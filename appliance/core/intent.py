"""From words to one of the stage's answers. Words first; the model's scores decide only what words did not.

Rule: a no is never lost. Where yes and no are both there and cannot be told apart, there is no match, and the stage asks again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from appliance.core.flow import Answer, Expect
from appliance.core.words import Spoken, Vocabulary, find, longest_first, normalise, phrase, vocabulary

NONE = "_none"
"""The name under which "none of these" may take part in `decide`."""

_SLIP = 0.16
"""Recogniser slips forgiven, as weighted edits per letter: one letter in seven. More makes a seminar of a webinar."""
_SHORTEST_FUZZY = 5
"""Letters. Shorter words have too many neighbours: sale, tale, male."""
_NEGATION_REACH = 4
"""Words after a "not" that it can turn round."""
_VOWELS = frozenset("aeiouy")
_YES_AND_NO = {"yes": True, "no": False}


@dataclass(frozen=True)
class _Hit:
    """A phrase of an answer found in what was said. The larger `weight` is the more specific."""

    answer: Answer
    weight: float


def match(answers: Sequence[Answer], text: str, expect: Expect, language: str = "en") -> Answer | None:
    """The answer that these words are, or None where they are none of them or more than one equally well.

    A whole utterance counts more than a part of it, a longer phrase more than a shorter one, a phrase of the flow's `hears` more than the
    built-in yes and no, and an exact phrase more than one with a recogniser's slip. A phrase under a negation does not count.
    """
    known = vocabulary(language)
    spoken = normalise(text, language)
    if not spoken.tokens or not answers:
        return None
    corrected = _corrected(spoken, known)
    if corrected is not None:
        found = _match(answers, corrected, expect, known)
        if found is not None:
            return found
    return _match(answers, spoken, expect, known)


def polarity(text: str, language: str = "en") -> bool | None:
    """True for a yes, False for a no, None for neither or both."""
    known = vocabulary(language)
    spoken = normalise(text, language)
    corrected = _corrected(spoken, known)
    if corrected is not None:
        said = _polarity(corrected, known)
        if said is not None:
            return said
    return _polarity(spoken, known)


def plain(text: str, language: str = "en") -> bool:
    """Does it begin with a yes or a no in so many words, not with an "okay" that may mean no more than that somebody listens?"""
    known = vocabulary(language)
    tokens = normalise(text, language).tokens
    return bool(tokens) and (tokens[:1] in _sorted(known.yes, known.language) or tokens[0] in known.particles)


def decide(scores: Mapping[str, float], margin: float) -> str | None:
    """The best-scored name where it leads the second by at least `margin`. None too where `_none` wins, or where there is only one:
    log-likelihoods mean nothing alone."""
    ranked = sorted(((s, n) for n, s in scores.items() if not math.isnan(s)), reverse=True)
    if len(ranked) < 2 or ranked[0][0] - ranked[1][0] < margin or ranked[0][1] == NONE:
        return None
    return ranked[0][1]


def phrases(answers: Sequence[Answer], expect: Expect, language: str = "en") -> tuple[str, ...]:
    """What a closed stage can hear, in normal form, for a recognizer's grammar. Empty where anything may be said: a stage is closed when
    it expects yes or no and each of its answers has words to be known by."""
    if expect != "yes_no" or not answers:
        return ()
    known = vocabulary(language)
    heard: dict[str, None] = {}
    for answer in answers:
        own = [" ".join(phrase(h, language)) for h in answer.hears]
        side = _side(answer, known)
        if side is not None:
            table = known.yes + known.yes_alone + known.yes_although_no if side else known.no + known.no_alone
            own += [" ".join(phrase(p, language)) for p in table]
        if not any(own):
            return ()
        heard.update(dict.fromkeys(p for p in own if p))
    return tuple(heard)


def _corrected(spoken: Spoken, known: Vocabulary) -> Spoken | None:
    """What comes after the last "no wait" or "I mean", if anything does."""
    best = 0
    for wanted in _sorted(known.corrections, known.language):
        at = find(spoken.tokens, wanted)
        while at >= 0:
            if at > 0 or len(wanted) > 1:
                best = max(best, at + len(wanted))
            at = find(spoken.tokens, wanted, at + 1)
    return spoken.tail(best) if 0 < best < len(spoken.tokens) else None


def _match(answers: Sequence[Answer], spoken: Spoken, expect: Expect, known: Vocabulary) -> Answer | None:
    sides = {side: a for a in reversed(answers) for side in (_side(a, known),) if side is not None}
    for answer in answers:  # one that is named so comes before one that only hears "yes"
        if answer.name in _YES_AND_NO:
            sides[_YES_AND_NO[answer.name]] = answer
    said = _polarity(spoken, known) if sides else None
    best = _best([_strongest(answer, spoken, known) for answer in answers])
    if best is _TIE:
        return None
    if best is None:
        if said is None or (not said and _denies(answers, spoken, known)):
            return None
        return sides.get(said)
    if said is not None and best.answer is sides.get(not said):
        # hears says yes, the sentence says no ("no, not speaking"), or the other way round: the no wins, or nobody does
        return sides.get(False) if best.weight < _WHOLE else best.answer
    return best.answer


_WHOLE = 100.0
_TIE = _Hit(Answer("", ""), 0.0)


def _best(hits: Sequence[_Hit | None]) -> _Hit | None:
    ranked = sorted((h for h in hits if h is not None), key=lambda h: -h.weight)
    if len(ranked) > 1 and ranked[0].weight == ranked[1].weight:
        return _TIE
    return ranked[0] if ranked else None


def _strongest(answer: Answer, spoken: Spoken, known: Vocabulary) -> _Hit | None:
    heard = _heard(answer, known)
    name = phrase(answer.name.replace("_", " ").replace("-", " "), known.language)
    best = max((_weight(words, spoken, known) for words in heard), default=0.0)
    if name not in heard and name not in _particles(known):
        # a name of one word, like "other", is not meant to be found in the middle of a sentence
        best = max(best, _weight(name, spoken, known, whole_only=len(name) == 1))
    return _Hit(answer, best) if best > 0 else None


def _heard(answer: Answer, known: Vocabulary) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase(h, known.language) for h in answer.hears)


def _weight(words: tuple[str, ...], spoken: Spoken, known: Vocabulary, whole_only: bool = False) -> float:
    """0 where the phrase was not said; its words counted where it was; more where nothing else was said."""
    if not words:
        return 0.0
    if words in (spoken.tokens, _trimmed(spoken.tokens, known)):
        return _WHOLE + len(words)
    if whole_only or words in _particles(known):
        return 0.0
    at = find(spoken.tokens, words)
    while at >= 0:
        if not _negated(spoken, at, known):
            return float(len(words))
        at = find(spoken.tokens, words, at + 1)
    return _fuzzy(words, spoken, known)


def _fuzzy(words: tuple[str, ...], spoken: Spoken, known: Vocabulary) -> float:
    letters = "".join(words)
    allowed = _SLIP * len(letters)
    if len(letters) < _SHORTEST_FUZZY:
        return 0.0
    best = 0.0
    for size in range(max(1, len(words) - 1), len(words) + 3):
        for at in range(len(spoken.tokens) - size + 1):
            window = spoken.tokens[at : at + size]
            joined = "".join(window)
            if joined[0] != letters[0] or abs(len(joined) - len(letters)) > 2 * allowed or _fixed(window, known) != _fixed(words, known):
                continue
            distance = _edits(joined, letters, allowed)
            if distance <= allowed and not _negated(spoken, at, known):
                best = max(best, len(words) - 0.5 - distance / 10)
    return best


def _fixed(tokens: Sequence[str], known: Vocabulary) -> list[str]:
    """The words that no slip may make or lose: numbers and negations."""
    return sorted(t for t in tokens if t.isdigit() or t in known.negators or t in known.particles)


def _edits(a: str, b: str, limit: float) -> float:
    """Levenshtein's distance with half price for a vowel put in, left out or changed: that is what recognisers do to words."""
    previous = [0.0]
    for letter in b:
        previous.append(previous[-1] + (0.5 if letter in _VOWELS else 1.0))
    for x in a:
        cost = 0.5 if x in _VOWELS else 1.0
        row = [previous[0] + cost]
        for j, y in enumerate(b, 1):
            change = 0.0 if x == y else 0.5 if x in _VOWELS and y in _VOWELS else 1.0
            row.append(min(previous[j] + cost, row[-1] + (0.5 if y in _VOWELS else 1.0), previous[j - 1] + change))
        if min(row) > limit:
            return math.inf
        previous = row
    return previous[-1]


def _negated(spoken: Spoken, at: int, known: Vocabulary) -> bool:
    """Whether a negation before token `at` reaches it: a few words back, within its clause."""
    for i in range(at - 1, max(-1, at - 1 - _NEGATION_REACH), -1):
        if i + 1 in spoken.starts or spoken.tokens[i] in known.boundaries:
            return False
        if spoken.tokens[i] in known.negators:
            return i in spoken.starts or spoken.tokens[i + 1] not in known.not_scoping
        if spoken.tokens[i] in known.particles:
            return i == at - 1 and not _opens(spoken, i, known)
    return False


def _opens(spoken: Spoken, at: int, known: Vocabulary) -> bool:
    """Whether nothing but fillers and other such particles stand before `at` in its clause: there, a "no" is an answer of its own."""
    while at not in spoken.starts:
        at -= 1
        if spoken.tokens[at] not in known.particles and spoken.tokens[at] not in known.fillers:
            return False
    return True


def _denies(answers: Sequence[Answer], spoken: Spoken, known: Vocabulary) -> bool:
    """Whether the sentence is only the denial of one of the other answers: "I'm not a real person" is no "no" to the question."""
    if any(t in known.particles and _opens(spoken, i, known) for i, t in enumerate(spoken.tokens)):
        return False
    others = [words for a in answers if _side(a, known) is None for words in _heard(a, known)]
    return any((at := find(spoken.tokens, words)) >= 0 and _negated(spoken, at, known) for words in others)


def _trimmed(tokens: tuple[str, ...], known: Vocabulary) -> tuple[str, ...]:
    """Without the fillers at both ends."""
    fillers = _sorted(known.fillers, known.language)
    changed = True
    while changed and tokens:
        changed = False
        for filler in fillers:
            if tokens[: len(filler)] == filler:
                tokens, changed = tokens[len(filler) :], True
            elif tokens[-len(filler) :] == filler:
                tokens, changed = tokens[: -len(filler)], True
    return tokens


def _polarity(spoken: Spoken, known: Vocabulary) -> bool | None:
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
            if not opening and (kind in ("yes", "alone") or token in known.particles):
                kind = "other"  # "make sure", "there is no ..."
            kind = _turned(kind, spoken, i, 1, known)
        opening = opening and kind != "other"  # "oh, uh, no" is still at its opening
        found.append(kind)
        i += size
    return _weigh(found)


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
    return "no" if behind or _negated(spoken, at, known) else kind


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
        if any(f in ("yes", "alone") for f in said[at + 1 :]):
            return None  # "no, yeah", "no, that's fine": it means either, so ask again
        return False
    if "no_alone" in said or ("not" in said and "yes" not in said):
        return False if whole else None
    if "yes" in said:
        return True
    return True if whole else None


@lru_cache(maxsize=32)
def _sorted(words: tuple[str, ...], language: str) -> tuple[tuple[str, ...], ...]:
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


def _particles(known: Vocabulary) -> frozenset[tuple[str, ...]]:
    """The single words that say yes or no: where a flow lists one, its meaning is the sentence's, not the word's ("no problem")."""
    return _particles_of(known.language)


@lru_cache(maxsize=8)
def _particles_of(language: str) -> frozenset[tuple[str, ...]]:
    known = vocabulary(language)
    return frozenset(p for w in known.yes + known.yes_alone + known.no + known.no_alone if len(p := phrase(w, language)) == 1)


def _side(answer: Answer, known: Vocabulary) -> bool | None:
    """Whether this answer is the yes or the no: by its name, or because it hears "yes" or "no"."""
    if answer.name in _YES_AND_NO:
        return _YES_AND_NO[answer.name]
    heard = _heard(answer, known)
    yes, no = ("yes",) in heard, ("no",) in heard
    return True if yes and not no else False if no and not yes else None
