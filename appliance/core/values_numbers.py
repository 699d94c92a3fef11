"""Numbers as callers say them: whole ones, and amounts with their fractions.

Rule: a number that may be another one is none. "Under twenty", "twelve fifty" and "forty to" have no value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from appliance.core.values_words import ValueWords
from appliance.core.words import Spoken, find, normalise, numeral

_FIGURES = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)(k?)")
_SPAN = re.compile(r"(?<![\d-])(\d+k?)\s*[-–—]\s*(?=\d+k?(?![\d-]))", re.IGNORECASE)
"""The dash of a range of two: 20-30, but not 555-12-34."""
_LEAST_SCALE = 1000
"""A half behind a smaller scale is not its half: "a hundred and a half"."""


@dataclass(frozen=True)
class Amount:
    """A number found in tokens `at` to `end` (exclusive)."""

    value: Fraction
    at: int
    end: int
    figures: bool
    """Written in digits, not in words."""


def tokens(text: str, known: ValueWords) -> Spoken:
    """The words of `text` in normal form, numbers left as they were said; a dash between two numbers is a "to"."""
    return normalise(_SPAN.sub(r"\1 to ", text), known.common.language, numerals=False)


@lru_cache(maxsize=2048)
def plain(text: str, language: str) -> tuple[str, ...]:
    """A phrase of a table, numbers left as they are."""
    return normalise(text, language, numerals=False).tokens


def has(said: Sequence[str], phrases: Sequence[str], known: ValueWords) -> bool:
    """Whether one of the phrases was said."""
    return any(find(said, plain(p, known.common.language)) >= 0 for p in phrases)


def tails(spoken: Spoken, known: ValueWords) -> Iterator[Spoken]:
    """What was said after each taking back ("no wait", "I mean", a "no" of its own), the last one's first."""
    common = known.common
    ends: set[int] = set()
    for words in (plain(c, common.language) for c in common.corrections):
        at = find(spoken.tokens, words)
        while at >= 0:
            ends.add(at + len(words))
            at = find(spoken.tokens, words, at + 1)
    for i, token in enumerate(spoken.tokens[:-1]):
        if i and token in common.particles and (i + 1 in spoken.starts or spoken.tokens[i + 1] not in known.no_correction):
            ends.add(i + 1)
    for end in sorted(ends, reverse=True):
        if end < len(spoken.tokens):
            yield spoken.tail(end)


def trimmed(said: Sequence[str], known: ValueWords) -> tuple[str, ...]:
    """Without fillers and hedges at both ends."""
    out = tuple(said)
    soft = sorted({plain(f, known.common.language) for f in known.common.fillers} | {(h,) for h in known.hedges}, key=len, reverse=True)
    changed = True
    while changed and out:
        changed = False
        for words in soft:
            if words and out[: len(words)] == words:
                out, changed = out[len(words) :], True
            if words and out and out[-len(words) :] == words:
                out, changed = out[: -len(words)], True
    return out


def amounts(spoken: Spoken, known: ValueWords) -> list[Amount]:
    """Every number in these words, in order."""
    found: list[Amount] = []
    i = 0
    while i < len(spoken.tokens):
        amount = _amount(spoken, i, known)
        if amount is not None:
            found.append(amount)
            i = amount.end
        else:
            i += 1
    return found


def _amount(spoken: Spoken, at: int, known: ValueWords) -> Amount | None:
    """The number that begins with this token."""
    end = next((s for s in sorted(spoken.starts) if s > at), len(spoken.tokens))
    said = spoken.tokens[at:end]
    scales = {**known.common.scales, **known.more_scales}
    figures = False
    used = _skip(said, 0, known.articles)
    part = _part(said, known)
    if part is not None and (used := _skip(said, part[1], known.of, known.articles)) < len(said) and said[used] in scales:
        value = part[0]
    elif used < len(said) and said[used] in known.pairs:
        value, used = Fraction(2), used + 1
        behind = _skip(said, used, known.of)
        used = behind if behind < len(said) and said[behind] in scales else used
    elif found := _FIGURES.fullmatch(said[0]):
        value, used, figures = Fraction(found[1]) * (1000 if found[2] else 1), 1, True
    elif used < len(said) and said[used] in known.more_scales and used:  # a dozen
        value = Fraction(1)
    else:
        whole, length = numeral(said, known.common)
        if not length and used:
            whole, length = numeral(said[used:], known.common) if said[used : used + 1] and said[used] in scales else (0, 0)
            length += used if length else 0
        if not length:
            return None
        value, used = Fraction(whole), length
    used, value = _decimals(said, used, value, known)
    half = _and_a_part(said, used, known)
    if half is not None and half[1] < len(said) and said[half[1]] in scales:  # two and a half thousand
        value, used, half = value + half[0], half[1], None
    scale = 1
    while used < len(said) and said[used] in scales:
        scale, used = scales[said[used]], used + 1
        value *= scale
    if scale > 1 and figures:
        used, value = _rest_of_figures(said, used, value, scale)
    half = _and_a_part(said, used, known)
    if half is not None:  # a million and a half, one and a half
        last = scales.get(said[used - 1], 1)
        value, used = value + half[0] * (last if last >= _LEAST_SCALE else 1), half[1]
    return Amount(value, at, at + used, figures)


def _skip(said: Sequence[str], at: int, *kinds: frozenset[str]) -> int:
    for kind in kinds:
        if at < len(said) and said[at] in kind:
            at += 1
    return at


def _part(said: Sequence[str], known: ValueWords) -> tuple[Fraction, int] | None:
    """Half, a quarter."""
    at = _skip(said, 0, known.articles)
    return (Fraction(1, known.parts[said[at]]), at + 1) if at < len(said) and said[at] in known.parts else None


def _and_a_part(said: Sequence[str], at: int, known: ValueWords) -> tuple[Fraction, int] | None:
    if at >= len(said) or said[at] not in known.common.number_joins:
        return None
    part = _part(said[at + 1 :], known)
    return (part[0], at + 1 + part[1]) if part is not None else None


def _decimals(said: Sequence[str], at: int, value: Fraction, known: ValueWords) -> tuple[int, Fraction]:
    """One point two five: the digits behind the point."""
    if at >= len(said) or said[at] not in known.points:
        return at, value
    digits, end = "", at + 1
    while end < len(said) and (digit := digit_of(said[end], known)):
        digits, end = digits + digit, end + 1
    return (end, value + Fraction(f"0.{digits}")) if digits else (at, value)


def _rest_of_figures(said: Sequence[str], at: int, value: Fraction, scale: int) -> tuple[int, Fraction]:
    """5 thousand 200."""
    found = re.fullmatch(r"\d{1,6}", said[at]) if at < len(said) else None
    return (at + 1, value + int(found[0])) if found and int(found[0]) < scale else (at, value)


def one_amount(spoken: Spoken, known: ValueWords) -> Fraction | None:
    """The one number in these words; of a range its lower end; None where there are several, or it may be another."""
    said = spoken.tokens
    found = [a for a in amounts(spoken, known) if not no_one(said, a, known)]
    bare = trimmed(said, known)
    whole = next((v for p, v in known.amounts if trimmed(plain(p, known.common.language), known) == bare), None)
    if whole is not None and all(a.value == whole for a in found):
        return Fraction(whole)
    if not found:
        alone = bare or said  # "for" is no filler, "oh" is
        return Fraction(known.homophones[alone[0]]) if len(alone) == 1 and alone[0] in known.homophones else None
    if _spoilt(said, found, known):
        return None
    if adjacent(spoken, found):
        return _in_hundreds(found)
    pair = _pair(spoken, found, known)
    if pair is not None:
        return pair
    values = {a.value for a in found}
    return values.pop() if len(values) == 1 else None


def whole_number(text: str, known: ValueWords) -> int | None:
    """A whole number that was said, or None."""
    spoken = tokens(text, known)
    for part in (*tails(spoken, known), spoken):
        value = one_amount(part, known)
        if value is not None:
            return int(value) if value.denominator == 1 and value < 10**12 else None
    return None


def no_one(said: Sequence[str], amount: Amount, known: ValueWords) -> bool:
    """This one, one moment, two minutes to wait: no number."""
    before = said[amount.at - 1] if amount.at else ""
    after = said[amount.end] if amount.end < len(said) else ""
    if amount.value == 1 and (before in known.no_ones_after or after in known.no_ones_before):
        return True
    return after in known.moments and has(said, known.holds, known)


def _spoilt(said: Sequence[str], found: Sequence[Amount], known: ValueWords) -> bool:
    """Whether something beside the numbers makes them others."""
    language = known.common.language
    taken = {i for a in found for i in range(a.at, a.end)}
    for i, token in enumerate(said):
        if i not in taken and (token in known.fractions or any(c.isdigit() for c in token)):
            return True  # 12:30, 3rd, half
        if token in known.hours | known.vague and i - 1 in taken:
            return True  # 5 pm, twenty something
    for amount in found:
        before = said[: amount.at]
        if before and before[-1] in known.minus:
            return True
        for words in (plain(b, language) for b in known.below):
            if tuple(before[-len(words) :]) == words and not _twice_negated(before, len(words), known):
                return True
    last = found[-1]
    if last.end == len(said) - 1 and said[-1] in known.homophones and _tens(said[last.end - 1], known):
        return True  # "forty to": forty, or forty two
    return any((at := find(said, plain(s, language))) >= 0 and at + len(plain(s, language)) < len(said) for s in known.sums)


def _twice_negated(before: Sequence[str], length: int, known: ValueWords) -> bool:
    """No less than: it is that much."""
    ahead = before[: len(before) - length]
    return bool(ahead) and (ahead[-1] in known.common.negators or ahead[-1] in known.common.particles)


def _tens(token: str, known: ValueWords) -> bool:
    return token in known.common.tens or bool(re.fullmatch(r"[2-9]0", token))


def _pair(spoken: Spoken, found: Sequence[Amount], known: ValueWords) -> Fraction | None:
    """Two numbers that are a range: five to ten thousand."""
    if len(found) != 2:
        return None
    low, high = found
    said = spoken.tokens
    between = [t for t in said[low.end : high.at] if t not in known.hedges]
    if len(between) != 1 or between[0] not in known.ranges:
        return None
    if between[0] in known.common.number_joins and known.between.isdisjoint(said[: low.at]):
        return None
    return lower_end(low.value, high.value, between[0] in known.ascending)


def adjacent(spoken: Spoken, found: Sequence[Amount]) -> bool:
    """Whether two of the numbers stand beside each other without a comma: one fifty, twelve fifty."""
    return any(a.end == b.at and b.at not in spoken.starts for a, b in pairwise(found))


def _in_hundreds(found: Sequence[Amount]) -> Fraction | None:
    """One fifty: 150. Twelve fifty may be a price, a year or a range."""
    if len(found) != 2 or found[0].figures or found[1].figures:
        return None
    hundreds, rest = found[0].value, found[1].value
    fits = 1 <= hundreds <= 9 and 10 <= rest <= 99 and hundreds.denominator == rest.denominator == 1
    return hundreds * 100 + rest if fits else None


def lower_end(low: Fraction, high: Fraction, ascending: bool) -> Fraction | None:
    """Of a range. Both ends have the scale of the second where the first is the smaller for it: five to ten thousand."""
    scale = next((s for s in (1_000_000, 1000, 100) if high >= s and high % s == 0), 1)
    if scale > 1 and low < high / scale and low < scale:
        return low * scale
    return None if ascending and low > high else min(low, high)


def digit_of(token: str, known: ValueWords) -> str:
    """A single token's digits; empty where it has none."""
    if token in known.zeros:
        return "0"
    if token.isdigit() and token.isascii():
        return token
    value = known.common.units.get(token, known.common.tens.get(token))
    return "" if value is None else str(value)
