"""Rows of digits as callers dictate them: telephone numbers, codes.

Rule: a row with a digit in doubt is none: one digit too few is another number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from appliance.core.values_numbers import Amount, digit_of, no_one, plain, tails, trimmed
from appliance.core.values_words import ValueWords
from appliance.core.words import Spoken, normalise

_DOTTED = re.compile(r"\d{2,}(?:\.\d{2,})+")
"""A row of digits as some write it: 555.123.4567."""
_IN_BRACKETS = re.compile(r"\((\+?\d+)\)")
"""(555) 123-4567; other brackets hold what a recognizer writes of noises."""
_LETTER_O = re.compile(r"(?<![^\W_])(?=\d*[oO])[oO\d]*\d[oO\d]*(?![^\W_])")
"""O1, 2O5: a recognizer's way to write an "oh" in a row of digits."""


def row_of_digits(text: str, known: ValueWords) -> str | None:
    """Every digit said, in order; None where there are none, or two rows of them, or one that may be another row."""
    text = _LETTER_O.sub(lambda found: found[0].upper().replace("O", "0"), _IN_BRACKETS.sub(r" \1 ", text))
    spoken = normalise(text, known.common.language, numerals=False)
    for tail in tails(spoken, known):
        before = Spoken(spoken.tokens[: len(spoken.tokens) - len(tail.tokens)], spoken.starts)
        first, second = _row(before, known), _row(tail, known)
        if second and (not first or len(first) == len(second)):
            return second
        if second:
            return None  # which of the digits was taken back?
    return _row(spoken, known) or None


def _row(spoken: Spoken, known: ValueWords) -> str:
    runs = _runs(spoken, known)
    if runs is None:
        return ""
    language = known.common.language
    joins = {plain(j, language) for j in known.digit_joins}
    rows: list[str] = []
    last = -1
    for digits, at, end in runs:
        between = spoken.tokens[last:at] if last >= 0 else ("",)
        if rows and (not between or between in joins):
            rows[-1] += digits
        else:
            rows.append(digits)
        last = end
    said = spoken.tokens
    if len(rows) > 1 and rows[0] == "1" and no_one(said, Amount(Fraction(1), runs[0][1], runs[0][2], True), known):
        rows, runs = rows[1:], runs[1:]  # "one moment, it is ..."
    if len(rows) != 1:
        return ""
    at, end = runs[0][1], runs[-1][2]
    before, after = said[at - 1] if at else "", said[end] if end < len(said) else ""
    if after in known.homophones or (at == 1 and before in known.homophones):
        return ""  # "one two three for": a digit more, or a word
    if len(rows[0]) == 1 and before not in known.digit_openings and len(trimmed(said, known)) > 1:
        return ""  # "I don't have one"
    return rows[0]


def _runs(spoken: Spoken, known: ValueWords) -> list[tuple[str, int, int]] | None:
    """(digits, first token, behind the last) of each unbroken run; None where one of them cannot be told."""
    said, starts = spoken.tokens, spoken.starts
    runs: list[tuple[str, int, int]] = []
    i = 0
    while i < len(said):
        piece = _piece(said, i, starts, known)
        if piece is None:
            return None
        digits, used = piece
        if not digits:
            i += 1
            continue
        if runs and runs[-1][2] == i:
            runs[-1] = (runs[-1][0] + digits, runs[-1][1], i + used)
        else:
            runs.append((digits, i, i + used))
        i += used
    return runs


def _piece(said: Sequence[str], at: int, starts: frozenset[int], known: ValueWords) -> tuple[str, int] | None:
    """The digits that one group of words stands for and how many words it takes; ("", 0) for other words; None where it is in doubt."""
    token = said[at]
    if token in known.repeats:
        digit = digit_of(said[at + 1], known) if at + 1 < len(said) else ""
        return (digit * known.repeats[token], 2) if len(digit) == 1 else None
    if token in known.zeros:
        return _zero(said, at, starts, known)
    if token.isdigit() and token.isascii():
        return token, 1
    if _DOTTED.fullmatch(token):
        return token.replace(".", ""), 1
    if token[0].isdigit():
        return None  # 1.5, 12:30, 3rd
    common = known.common
    after = said[at + 1] if at + 1 < len(said) and at + 1 not in starts else ""
    if token in common.tens:
        unit = common.units.get(after, 0)
        return (str(common.tens[token] + unit), 2) if 0 < unit < 10 else (str(common.tens[token]), 1)
    if token in common.units:
        behind = said[at + 2] if at + 2 < len(said) and at + 2 not in starts else ""
        if after in common.scales:
            if common.scales[after] > 1000 or behind in {*common.scales, *common.number_joins, *common.tens}:
                return None
            return str(common.units[token] * common.scales[after]), 2
        return str(common.units[token]), 1
    return ("", 0) if token not in common.scales else None


def _zero(said: Sequence[str], at: int, starts: frozenset[int], known: ValueWords) -> tuple[str, int] | None:
    """An "oh" beside a digit is one; before a comma or a word it is a sigh, and before a comma and a digit nobody knows."""
    if known.common.units.get(said[at]) == 0:
        return "0", 1
    before = at > 0 and bool(digit_of(said[at - 1], known) or said[at - 1] in known.zeros | set(known.repeats))
    after = at + 1 < len(said) and bool(digit_of(said[at + 1], known) or said[at + 1] in known.zeros | set(known.repeats))
    if before or (after and at + 1 not in starts):
        return "0", 1
    return None if after else ("", 0)
