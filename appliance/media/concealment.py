"""Hiding lost packets: what was heard last goes on for a moment, one pitch period after the other (the idea of ITU-T G.711 Appendix I).

Rule: no delay. What came is passed on as it came, but for the first milliseconds after a hole, which are faded over from the substitute.

A stream's decoder works on 10 ms, so half a frame may be missing. It fills a hole with zeros, which speech does not stop at from one
sample to the next: 10 ms of zeros behind a sample that is none are a hole. (A-law cannot even say zero: ITU-T G.711 table 1a.)
Digital silence behind a sound that had died away is passed on as it is.

Lengths below are in samples of 8 kHz; a stream of 16 kHz has twice as many of each (`scale`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, LOST, SAMPLE_RATE

Floats = NDArray[np.float64]
"""Shape (n,), float64, in units of 16-bit PCM."""

PART = FRAME_SAMPLES // 2
"""Samples that are lost together: 10 ms."""
LONGEST_PITCH = 120
"""Samples: 67 Hz."""
SHORTEST_PITCH = 40
"""Samples: 200 Hz. A higher voice is repeated two or three periods at once."""
MATCH = 160
"""Samples compared at each pitch: 20 ms."""
VOICED = 0.5
"""Likeness from one pitch period to the next; what has less (breath, noise) would buzz if a short piece of it were repeated."""
HISTORY = 3 * LONGEST_PITCH + LONGEST_PITCH // 4 + 1
FULL = 20 * SAMPLE_RATE // 1000
"""Samples at full level."""
LONGEST = 60 * SAMPLE_RATE // 1000
"""Samples until there is silence."""
RETURN = 32
"""Samples of cross-fade after a hole of 10 ms; as many more for each further 10 ms, up to MOST_RETURN."""
MOST_RETURN = PART
DYING = 0.15
"""Where the last 5 ms are below this part (-16 dB) of the last 20 ms, the sound was ending by itself, and goes on as low as it was."""


class Concealer:
    """One stream's holes filled, frame by frame."""

    def __init__(self, rate: int = SAMPLE_RATE) -> None:
        self.lost_parts = 0
        """Pieces of 10 ms that were filled, or would have been had the hole not been longer than LONGEST."""
        self._scale = rate // SAMPLE_RATE
        self._part = self._scale * PART
        self._bytes = self._scale * FRAME_BYTES
        self._history: Floats = np.zeros(self._scale * HISTORY)
        self._substitute: Floats = np.zeros(self._scale * (LONGEST + MOST_RETURN))
        self._hole = 0
        """Samples missing so far; 0 outside a hole."""

    def push(self, frame: bytes | None) -> bytes:
        """The frame that came, or None (or LOST) for one that did not: 20 ms to be heard. ValueError for another size."""
        if frame is None or frame == LOST:
            samples: NDArray[np.int16] = np.zeros(2 * self._part, dtype=np.int16)
            came = False
        elif len(frame) == self._bytes:
            samples = np.frombuffer(frame, dtype="<i2")
            came = True
        else:
            raise ValueError(f"a frame has {self._bytes} bytes, this one {len(frame)}")
        half = self._part
        if came and not self._hole and samples[:half].any() and samples[half:].any():
            self._remember(samples)
            return bytes(frame or b"")
        heard = np.empty(2 * half)
        for begin in (0, half):
            part = samples[begin : begin + half]
            heard[begin : begin + half] = self._whole(part.astype(np.float64), came)
        return np.clip(np.rint(heard), -32768, 32767).astype("<i2").tobytes()

    def _whole(self, part: Floats, came: bool) -> Floats:
        """10 ms, heard as it came, filled or faded."""
        empty = not part.any()
        if empty and (not came or self._hole or self._history[-1] != 0.0):
            if not self._hole:
                self._substitute = _continuation(self._history, self._scale)
            self.lost_parts += 1
            heard = self._ahead(self._part)
            self._hole += self._part
        elif self._hole:
            fade = min(self._scale * MOST_RETURN, self._scale * RETURN * self._hole // self._part)
            rising = np.arange(1, fade + 1) / (fade + 1)
            heard = part.copy()
            heard[:fade] = heard[:fade] * rising + self._ahead(fade) * (1.0 - rising)
            self._hole = 0
        else:
            heard = part
        self._remember(heard)
        return heard

    def _ahead(self, count: int) -> Floats:
        """The substitute from where the hole stands now; silence where it is over."""
        piece = self._substitute[self._hole : self._hole + count]
        return np.concatenate((piece, np.zeros(count - len(piece))))

    def _remember(self, heard: NDArray[np.int16] | Floats) -> None:
        count = len(heard)
        self._history[:-count] = self._history[count:]
        self._history[-count:] = heard


def _continuation(history: Floats, scale: int) -> Floats:
    """How the sound might have gone on: shape (scale * (LONGEST + MOST_RETURN),). One pitch period repeated for 10 ms, then two, then
    three, so that it does not sound like a machine; at full level at first, then falling to silence."""
    whole = scale * (LONGEST + MOST_RETURN)
    tail = history[-scale * MATCH :]
    level = _rms(tail)
    if level == 0.0:
        return np.zeros(whole)
    end = _rms(history[-scale * 40 :])
    pitch, likeness = _pitch(history, scale)
    made = np.empty(0)
    if likeness < VOICED:
        pitch = 3 * scale * LONGEST_PITCH
        cycle = _cycle(history, pitch, scale * LONGEST_PITCH // 4)
        made = _lengthened(made, cycle * min(1.0, level / _rms(cycle)), whole, 0)
    else:
        for periods, until in ((1, scale * PART), (2, 2 * scale * PART), (3, whole)):
            made = _lengthened(made, _cycle(history, periods * pitch, pitch // 4), until, pitch // 4)
    step = history[-1] - history[-1 - pitch]  # how far the repeated piece begins beside the last sample that came
    reach = scale * SHORTEST_PITCH // 2
    made[:reach] += step * np.linspace(1.0, 0.0, reach, endpoint=False)
    at = np.arange(len(made))
    made *= np.clip((LONGEST - at / scale) / (LONGEST - FULL), 0.0, 1.0)
    if end < DYING * level:
        made *= end / level
    return made


def _pitch(history: Floats, scale: int) -> tuple[int, float]:
    """The lag, in samples, at which the last 20 ms are most like what was before them, and how much: -1 to 1 (normalised correlation)."""
    match, longest = scale * MATCH, scale * LONGEST_PITCH
    wanted = history[-match:]
    first = len(history) - match - longest
    windows = np.lib.stride_tricks.sliding_window_view(history[first : len(history) - scale * SHORTEST_PITCH], match)
    energy = np.einsum("nt,nt->n", windows, windows)
    likeness = windows @ wanted / np.sqrt((energy + 1.0) * (wanted @ wanted + 1.0))
    best = int(np.argmax(likeness))
    return longest - best, float(likeness[best])


def _cycle(history: Floats, length: int, overlap: int) -> Floats:
    """The last `length` samples, their end cross-faded into what came before their beginning: they can be repeated without a click."""
    cycle = history[-length:].copy()
    before = history[-length - overlap : -length]
    rising = np.arange(1, overlap + 1) / (overlap + 1)
    cycle[-overlap:] = cycle[-overlap:] * (1.0 - rising) + before * rising
    return cycle


def _lengthened(made: Floats, cycle: Floats, until: int, fade: int) -> Floats:
    """`made`, lengthened to `until` samples by repeating `cycle`, which is in step with it: both count from the end of the history."""
    begin = max(0, len(made) - fade)
    more = cycle[np.arange(begin, until) % len(cycle)]
    if begin < len(made):
        rising = np.arange(1, len(made) - begin + 1) / (len(made) - begin + 1)
        more[: len(rising)] = made[begin:] * (1.0 - rising) + more[: len(rising)] * rising
    return np.concatenate((made[:begin], more))


def _rms(samples: Floats) -> float:
    return float(np.sqrt(np.mean(samples * samples)))
