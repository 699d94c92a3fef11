"""Which words of a clause were on the wire when it stopped: what the model is told that was said.

Rule: pure. Words get the time their sounds usually take, scaled to the clause's own length. Where the sound has silences of its own, the
commas are known to be there, and what stands between two of them is scaled by itself.

The weights are least squares over 62 prompts of Piper's joe against the word times of Whisper's alignment (cross-attention
and dynamic time warping). On 42 other prompts of 4 to 25 words, stopped at random 820 times: 0 words off at the median, 1 at p95, none
more than 1; without silences 0.1 % are 2 off; without a total, p95 is 2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

WORD_MS = 100.0
SYLLABLE_MS = 45.0
LETTER_MS = 16.0
DIGIT_MS = 260.0
"""A digit is a word by itself: 555, 0142, $23.50."""
FINAL_MS = 150.0
"""The last word before a pause is drawn out (Klatt 1976, phrase-final lengthening)."""
PAUSE_MS = 300.0
"""At a comma, where the sound's own silences are not known."""
STOP_PAUSE_MS = 250.0
"""At a full stop inside the clause."""
SHORTEST_PAUSE_MS = 100.0
"""Shorter silences are the closures of p, t and k."""
FARTHEST_MS = 700.0
"""A silence this far from where a mark is expected is not that mark's."""

_VOWELS = re.compile(r"[aeiouyàáâäåæèéêëìíîïòóôöøùúûü]+")
_MARKS = ",;:.!?…—–。、，！？"


@dataclass(frozen=True)
class _Word:
    end: int
    """Index after its last character, marks included."""
    ms: float
    pause_ms: float
    """0 where no mark follows, and after the last word."""


def words_sent(text: str, played_ms: float, total_ms: float | None = None, pauses: Sequence[tuple[float, float]] = ()) -> str:
    """The beginning of `text` that was said in `played_ms`, whole words only; a word counts from its middle on.

    `total_ms` is the whole clause's length, None where it is not known yet. `pauses` are the silences inside it, (begin, end) in ms, in
    order; those at its two ends are none of them."""
    words = _words(text)
    if not words or played_ms <= 0:
        return ""
    if total_ms is not None and played_ms >= total_ms:
        return text.strip()
    said = 0
    for word, (begin, end) in zip(words, _times(words, total_ms, pauses), strict=True):
        if played_ms < (begin + end) / 2:
            break
        said = word.end
    return text[:said].strip()


def word_starts(text: str, total_ms: float | None = None, pauses: Sequence[tuple[float, float]] = ()) -> tuple[float, ...]:
    """When each word of `text` begins, in ms: right to about 50 ms at the median. Arguments as in `words_sent`."""
    words = _words(text)
    return tuple(begin for begin, _ in _times(words, total_ms, pauses)) if words else ()


def _words(text: str) -> list[_Word]:
    found = list(re.finditer(r"\S+", text))
    words: list[_Word] = []
    for place, match in enumerate(found):
        plain = re.sub(r"[^\w]", "", match.group().casefold())
        if not plain:  # a dash by itself: a pause that belongs to the word before
            if words:
                words[-1] = _Word(match.end(), words[-1].ms, PAUSE_MS)
            continue
        digits = sum(char.isdigit() for char in plain)
        letters = len(plain) - digits
        syllables = max(1, len(_VOWELS.findall(re.sub(r"e$", "", plain)))) if letters else 0
        ms = WORD_MS + SYLLABLE_MS * syllables + LETTER_MS * letters + DIGIT_MS * max(0, digits - (letters == 0))
        mark = next((char for char in reversed(match.group()) if char in _MARKS or char.isalnum()), "")
        last = place == len(found) - 1
        pause = 0.0 if mark not in _MARKS or not mark or last else PAUSE_MS if mark in ",;:" else STOP_PAUSE_MS
        words.append(_Word(match.end(), ms + (FINAL_MS if pause or last else 0.0), pause))
    return words


def _times(words: Sequence[_Word], total_ms: float | None, pauses: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Begin and end of each word, in ms."""
    heard = [(begin, end) for begin, end in pauses if end - begin >= SHORTEST_PAUSE_MS]
    anchors = _match(words, total_ms, heard)
    times: list[tuple[float, float]] = []
    at = 0.0
    first = 0
    for index, (begin, end) in anchors:
        times += _spread(words[first : index + 1], at, begin, silences_known=True)
        at, first = end, index + 1
    times += _spread(words[first:], at, total_ms, silences_known=bool(anchors))
    return times


def _spread(words: Sequence[_Word], begin: float, end: float | None, silences_known: bool) -> list[tuple[float, float]]:
    """These words from `begin` to `end`, in their proportions; at their usual speed where the end is not known."""
    usual = sum(w.ms for w in words) + (0.0 if silences_known else sum(w.pause_ms for w in words[:-1]))
    scale = 1.0 if end is None or not usual else (end - begin) / usual
    times: list[tuple[float, float]] = []
    at = begin
    for word in words:
        times.append((at, at + scale * word.ms))
        at += scale * (word.ms + (0.0 if silences_known else word.pause_ms))
    return times


def _match(words: Sequence[_Word], total_ms: float | None, pauses: Sequence[tuple[float, float]]) -> list[tuple[int, tuple[float, float]]]:
    """Which silence is which mark's: in order, as many as can be, then the least time between where they are and where they would be."""
    silent = sum(end - begin for begin, end in pauses)
    spoken = sum(w.ms for w in words)
    scale = 1.0 if total_ms is None else max(total_ms - silent, 1.0) / spoken
    marks: list[tuple[int, float]] = []
    at = 0.0
    for index, word in enumerate(words):
        at += scale * word.ms
        if word.pause_ms:
            marks.append((index, at))
    best: list[tuple[float, list[tuple[int, tuple[float, float]]]]] = [(0.0, [])] * (len(marks) + 1)
    before = 0.0
    for begin, end in pauses:
        row = [best[0]]
        for column, (index, expected) in enumerate(marks, 1):
            off = abs(begin - before - expected)
            cost, pairs = best[column - 1]
            taken = (cost + off - FARTHEST_MS, [*pairs, (index, (begin, end))])
            row.append(min(taken, best[column], row[column - 1], key=lambda one: one[0]))
        best = row
        before += end - begin
    return best[-1][1]
