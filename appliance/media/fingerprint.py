"""Whether a sound has been heard before in this call: a machine's prompt sounds the same each time, a person never does.

Rule: only the sign of how energy moves between bands and from one moment to the next is kept (Haitsma and Kalker, "A highly robust audio
fingerprinting system", ISMIR 2002): a level, a codec and an offset of a few milliseconds do not change it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE

WINDOW = 1024
"""Samples: 128 ms, much longer than the hop of 20 ms, so that half a hop of offset matters little."""
BITS = 16
LOW_HZ, HIGH_HZ = 300.0, 3200.0
BACK = 3
"""A moment is compared with that so many hops earlier."""
BLOCK_MS = 1600
"""So much must sound the same."""
LOOK_MS = 200
APART_MS = 2000
"""At least so long after it was heard first: what lasts is no repetition."""
DIFFERENT = 0.25
"""Share of bits that may differ; between two sounds half of them do."""
LOUD_DBFS = -50.0
LOUD_SHARE = 0.6
CHANGING = 0.08
"""Share of bits that change from hop to hop at least: a steady tone or hum is like itself at any time."""
KEPT_MS = 120_000

EVERY = 2

_HANN = np.hanning(WINDOW)
_PLACES = 1 << np.arange(BITS)
_ONES = np.array([number.bit_count() for number in range(1 << BITS)], dtype=np.uint8)
"""How many bits of a 16-bit number are set."""
_EDGES = np.round(np.geomspace(LOW_HZ, HIGH_HZ, BITS + 2) * WINDOW / SAMPLE_RATE).astype(int)


@dataclass(frozen=True)
class Repeated:
    """What was heard up to `at_ms` was heard up to `first_ms` already, both since the first sample."""

    at_ms: int
    first_ms: int
    different: float


class Repeats:
    """Takes frames; tells each repetition once."""

    def __init__(self) -> None:
        kept = KEPT_MS // FRAME_MS
        self._bits: NDArray[np.uint16] = np.zeros(kept, dtype=np.uint16)
        self._loud: NDArray[np.bool_] = np.zeros(kept, dtype=np.bool_)
        self._count = 0
        self._samples: NDArray[np.float64] = np.zeros(WINDOW)
        self._bands: list[NDArray[np.float64]] = []
        self._told_at = -KEPT_MS

    def push(self, frame: bytes) -> Repeated | None:
        """20 ms more. After two minutes nothing more is learnt."""
        if self._count >= len(self._bits):
            return None
        fresh = np.frombuffer(frame, dtype="<i2").astype(np.float64) / 32768
        self._samples = np.concatenate((self._samples, fresh))[-WINDOW:]
        power = np.abs(np.fft.rfft(self._samples * _HANN)) ** 2
        bands = np.log(np.add.reduceat(power, _EDGES)[:-1] + 1e-9)
        self._bands.append(np.diff(bands))
        if len(self._bands) > BACK + 1:
            self._bands.pop(0)
        self._bits[self._count] = int(((self._bands[-1] - self._bands[0]) > 0) @ _PLACES)
        middle = self._samples[WINDOW // 2 - FRAME_SAMPLES // 2 :][:FRAME_SAMPLES]
        self._loud[self._count] = float(middle @ middle) / FRAME_SAMPLES > 10 ** (LOUD_DBFS / 10)
        self._count += 1
        now_ms = self._count * FRAME_MS
        if now_ms % LOOK_MS or now_ms - self._told_at < BLOCK_MS:
            return None
        return self._look(now_ms)

    def _look(self, now_ms: int) -> Repeated | None:
        size = BLOCK_MS // FRAME_MS
        end = self._count
        offsets = end - size - APART_MS // FRAME_MS + 1
        if offsets <= 0 or self._loud[end - size : end].mean() < LOUD_SHARE:
            return None
        block = self._bits[end - size : end]
        if float(_ONES[block[1:] ^ block[:-1]].mean()) < CHANGING * BITS:
            return None
        past = np.lib.stride_tricks.sliding_window_view(self._bits[: offsets + size - 1], size)[:, ::EVERY]
        # shape (offsets, size / EVERY): one row for each place in the past; real time, so not every hop is compared
        differ = _ONES[past ^ block[::EVERY]].mean(axis=1) / BITS
        at = int(differ.argmin())
        if float(differ[at]) > DIFFERENT:
            return None
        self._told_at = now_ms
        return Repeated(now_ms, (at + size) * FRAME_MS, float(differ[at]))
