"""Where speech that we made ourselves is silent: between which sounds it may be taken up again, and where its commas are.

Rule: only for clean speech (synthesis, recorded prompts). Levels are relative to the loudest part: the prompt's own is no matter.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import SAMPLE_RATE

WINDOW = SAMPLE_RATE // 100
"""Samples at 8 kHz: 10 ms."""
SILENT_DB = -35.0
"""Below the loud tenth of the clause: a pause, or the closure of a stop consonant."""
SHORTEST_MS = 80

DIP_DB = -15.0
"""Below the loudest part of what is looked at: between two words, mostly."""
SHALLOW_DB = -8.0
"""Where nothing dips so far, the lowest place is taken if it is at least this low."""
SNAP_MS = 30
"""A word's beginning as it is known from the text is moved to the lowest place this near."""
SOONEST_MS = 20
"""A word that began less than this before the cut was not heard."""


def silences(pcm: bytes, rate: int = SAMPLE_RATE) -> tuple[tuple[int, int], ...]:
    """The silences inside this clause of 80 ms or more, (begin, end) in ms; those at its ends are left out."""
    level = _levels(pcm, rate)
    if not level.size:
        return ()
    quiet = np.concatenate(([False], level < np.percentile(level, 90) + SILENT_DB, [False]))
    edges = np.flatnonzero(quiet[1:] != quiet[:-1]).reshape(-1, 2) * 10
    last = level.size * 10
    return tuple((int(b), int(e)) for b, e in edges if b > 0 and e < last and e - b >= SHORTEST_MS)


def word_start(pcm: bytes, words: Sequence[int] = (), rate: int = SAMPLE_RATE) -> int:
    """`pcm` is what was said up to where we were cut off: the byte at which the word that was cut began, or len(pcm) where nothing tells.

    `words` are bytes at which words are thought to begin. With them (`core.spoken.word_starts`) 8 of 10 places are within 80 ms of
    the beginning of a word, by dips alone 6 of 10; any place at all would be right in 5 of 10."""

    def in_bytes(ms: int) -> int:
        return 2 * rate * ms // 1000

    level = _levels(pcm, rate)
    if level.size < 2 * SNAP_MS // 10:
        return len(pcm)
    smooth = np.convolve(level, np.ones(3) / 3, mode="same")
    smooth[[0, -1]] = np.inf  # half of what they stand for is not there
    known = max((word for word in words if 0 <= word <= len(pcm) - in_bytes(SOONEST_MS)), default=-1)
    if known >= 0:
        window = known // in_bytes(10)
        first = max(1, window - SNAP_MS // 10)
        near = smooth[first : window + SNAP_MS // 10 + 1]
        return in_bytes(10 * (first + int(np.argmin(near))) + 5) if known and near.size else known // 2 * 2
    low = np.flatnonzero(smooth <= float(level.max()) + DIP_DB)
    if low.size:
        return in_bytes(10 * (int(low[-1]) + 1))  # right after the last quiet window
    lowest = int(np.argmin(smooth))
    return in_bytes(10 * lowest + 5) if smooth[lowest] <= float(level.max()) + SHALLOW_DB else len(pcm)


def _levels(pcm: bytes, rate: int) -> NDArray[np.float64]:
    """dBFS of each whole window of 10 ms, shape (n,)."""
    samples = np.frombuffer(pcm, dtype="<i2", count=len(pcm) // 2).astype(np.float64) / 32768
    window = rate // SAMPLE_RATE * WINDOW
    count = samples.size // window
    power = (samples[: count * window].reshape(count, window) ** 2).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-12))
