"""Where a tone sounds, 10 ms at a time: one frequency, or two at once, and nothing else beside it.

Rule: a hop is tonal by the share of its energy that stands at one or two frequencies, never by its level: so noise 12 dB below a tone does
no harm, and speech, whose energy is spread over harmonics, is none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import SAMPLE_RATE

HOP = 80
"""Samples from one look to the next: 10 ms."""
HOP_MS = 10
WINDOW = 256
"""Samples of one look: 32 ms."""
FFT = 512
BIN_HZ = SAMPLE_RATE / FFT
LOBE = 5
"""Bins to each side of a peak that belong to it: a Hann window of 256 samples spreads a tone over +-62.5 Hz."""
LOW, HIGH = int(200 / BIN_HZ), int(3700 / BIN_HZ)
"""Bins that are looked at: a telephone's band."""
PURITY = 0.91
"""Of the energy in the band."""
WEAKEST_DB = -12.0
"""A second frequency is one down to so far below the first."""
QUIET_DBFS = -48.0
DROP_DB = 9.0
"""A tone ends where 10 ms are so much weaker than it was."""
BRIDGE_HOPS = 3
"""So many bad hops do not end it: two tones beat, and a packet gets lost."""
SHORTEST = 3
"""Hops of the shortest tone."""
APART_HZ = 14.0
"""A hop whose frequency is this far from the tone's is another tone's."""
BEATING = 1.8
"""Fourth moment over the second's square: 1.5 for one tone, 2.25 for two of the same strength."""
FLOOR_RISE_DB, FLOOR_LOWEST_DBFS, FLOOR_HIGHEST_DBFS = 0.04, -70.0, -30.0
"""The line's noise is the weakest 10 ms of late: what is taken for it falls at once and rises by 4 dB a second."""
ABOVE_FLOOR_DB = 8.0
QUARTER_HZ = (1980.0, 2020.0)
"""Here the moment tells the phase of sampling, not a second tone."""

_HANN = np.hanning(WINDOW + 1)[:WINDOW]
_POWER = float((_HANN**2).sum())


@dataclass(frozen=True)
class Spell:
    """One tone from its beginning to its end (so far), in ms since the first sample."""

    hz: tuple[float, ...]
    """One frequency, or two where they can be told apart (more than about 80 Hz)."""
    beats: bool
    """Of one frequency: it is two that lie close together, and `hz` is their middle."""
    begin_ms: int
    end_ms: int
    level_dbfs: float
    wobble_hz: float
    """Standard deviation of the frequency."""
    swing_db: float
    """Standard deviation of the level."""

    @property
    def ms(self) -> int:
        return self.end_ms - self.begin_ms


@dataclass(frozen=True)
class _Look:
    hz: tuple[float, ...]
    """Empty: no tone."""
    level_db: float
    """Of its last 10 ms."""
    moment: float


class ToneSpells:
    """Takes frames; says which tones ended, and which one goes on (`current`)."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.level_db = QUIET_DBFS
        """Of the last 10 ms, in dBFS."""
        self.plain = False
        """There was sound in the last 10 ms, well above the line's noise, and it was no tone."""
        self._floor_db = FLOOR_HIGHEST_DBFS
        self._samples: NDArray[np.float64] = np.zeros(WINDOW)
        self._looks: list[_Look] = []
        """Of the tone that goes on, bridged ones left out."""
        self._begin_ms = self._end_ms = 0
        self._missed = 0
        self._other: list[_Look] = []
        """Tonal looks at another frequency, one after the other."""

    def push(self, frame: bytes) -> list[Spell]:
        """20 ms more: the tones that are known to have ended."""
        fresh = np.frombuffer(frame, dtype="<i2").astype(np.float64) / 32768
        joined = np.concatenate((self._samples, fresh))
        hops = fresh.size // HOP
        self._samples = joined[-WINDOW:]
        windows = np.stack([joined[joined.size - WINDOW - HOP * (hops - 1 - i) :][:WINDOW] for i in range(hops)])
        power = np.abs(np.fft.rfft(windows * _HANN, FFT)) ** 2
        ended: list[Spell] = []
        for window, spectrum in zip(windows, power, strict=True):
            self.now_ms += HOP_MS
            spell = self._take(_look(window, spectrum))
            if spell is not None:
                ended.append(spell)
        return ended

    @property
    def current(self) -> Spell | None:
        """The tone that goes on."""
        return self._spell() if len(self._looks) >= SHORTEST else None

    def _take(self, look: _Look) -> Spell | None:
        self.level_db = look.level_db
        self._floor_db = min(self._floor_db + FLOOR_RISE_DB, max(look.level_db, FLOOR_LOWEST_DBFS), FLOOR_HIGHEST_DBFS)
        self.plain = not look.hz and look.level_db > max(QUIET_DBFS, self._floor_db + ABOVE_FLOOR_DB)
        if not self._looks:
            if look.hz:
                self._begin([look])
            return None
        if look.hz and self._same(look):
            self._looks.append(look)
            self._end_ms = self.now_ms
            self._missed = 0
            self._other = []
            return None
        if look.hz and len(self._looks) < SHORTEST:  # the edge of a tone is wider than the tone
            begin_ms = self._begin_ms
            self._begin([look])
            self._begin_ms = begin_ms
            return None
        if look.hz and look.level_db > QUIET_DBFS and not self._weak(look):
            self._other.append(look)
            if len(self._other) >= 2 and _near(self._other[0].hz, self._other[1].hz, APART_HZ):
                spell = self._spell()
                self._begin(self._other)
                return spell
        self._missed += 1
        if self._missed > BRIDGE_HOPS:
            last = self._spell() if len(self._looks) >= SHORTEST else None
            self._looks, self._other = [], []
            return last
        return None

    def _begin(self, looks: list[_Look]) -> None:
        self._looks, self._other = list(looks), []
        self._begin_ms = max(0, self.now_ms - HOP_MS * len(looks) - 4)
        self._end_ms = self.now_ms
        self._missed = 0

    def _weak(self, look: _Look) -> bool:
        return look.level_db < self._level() - DROP_DB

    def _level(self) -> float:
        return float(np.median([one.level_db for one in self._looks[-40:]]))

    def _same(self, look: _Look) -> bool:
        if self._weak(look):
            return False
        last = self._looks[-1]
        beats = look.moment > BEATING and last.moment > BEATING
        return _near(look.hz, last.hz, 60.0 if beats else APART_HZ)

    def _spell(self) -> Spell:
        whole = self._looks[2:-1] if len(self._looks) > 5 else self._looks
        sizes = [len(one.hz) for one in whole]
        count = max(set(sizes), key=sizes.count)
        rows = np.array([one.hz for one in whole if len(one.hz) == count])
        hz = tuple(float(value) for value in np.median(rows, axis=0))
        beats = count == 1 and float(np.median([one.moment for one in whole])) > BEATING
        levels = [one.level_db for one in whole]
        wobble, swing = float(rows.std(axis=0).max()), float(np.std(levels))
        return Spell(hz, beats, self._begin_ms, self._end_ms, float(np.median(levels)), wobble, swing)


def _near(one: tuple[float, ...], other: tuple[float, ...], apart: float) -> bool:
    return len(one) == len(other) and all(abs(a - b) < apart for a, b in zip(one, other, strict=True))


def _look(window: NDArray[np.float64], power: NDArray[np.float64]) -> _Look:
    """`window` shape (256,), `power` shape (257,)."""
    last = window[-HOP:]
    level_db = 10 * float(np.log10(max(float(last @ last) / HOP, 1e-12)))
    squares = window * window
    mean = float(squares.mean())
    if mean < 10 ** (QUIET_DBFS / 10):
        return _Look((), level_db, 0.0)
    moment = float((squares * squares).mean()) / mean**2
    band = power.copy()
    band[:LOW] = 0.0
    band[HIGH:] = 0.0
    total = float(power[2:].sum())
    first, one = _peak(band)
    if one >= PURITY * total:
        return _Look((first,), level_db, 1.5 if QUARTER_HZ[0] < first < QUARTER_HZ[1] else moment)
    at = round(first / BIN_HZ)
    band[max(0, at - LOBE) : at + LOBE + 1] = 0.0
    second, two = _peak(band)
    if one + two >= PURITY * total and two >= one * 10 ** (WEAKEST_DB / 10):
        return _Look((min(first, second), max(first, second)), level_db, moment)
    return _Look((), level_db, moment)


def _peak(power: NDArray[np.float64]) -> tuple[float, float]:
    """Frequency of the strongest peak (by a parabola through the logarithms), and the energy of its lobe."""
    at = int(power.argmax())
    energy = float(power[max(0, at - LOBE) : at + LOBE + 1].sum())
    a, b, c = (float(np.log(max(float(power[i]), 1e-30))) for i in (max(0, at - 1), at, min(power.size - 1, at + 1)))
    bend = a - 2 * b + c
    shift = 0.5 * (a - c) / bend if bend < -1e-9 else 0.0
    return (at + max(-0.5, min(0.5, shift))) * BIN_HZ, energy
