"""The two rates of a call: 8 kHz, which the detectors are defined on, and 16 kHz, which a wideband call is understood and spoken in.

Rule: counted in frames, one in, one out. A line that has a wideband codec has TwoBands in every call, whatever codec the call has just
now, so what is understood and what is spoken has one rate; any other line has OneBand, where all is 8 kHz and nothing is changed.

What has 16 kHz goes to 8 through a filter, so nothing above 4 kHz folds down; what has 8 goes to 16 with nothing put above 4. Each takes
2 ms (`Resampler.lookahead`).
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from appliance.media.concealment import Concealer
from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, LOST, SAMPLE_RATE, WIDE_BYTES, WIDE_RATE
from appliance.media.resample import Resampler, Samples, to_float, to_pcm


class Bands(Protocol):
    """One call's. Call `hear`, then `understood`, then `speak`, once a tick each."""

    rate: int
    """Of what is understood and spoken."""

    def hear(self, frame: bytes) -> bytes:
        """The frame that came (of either rate, or LOST), its holes filled: 320 bytes of 8 kHz. ValueError for another size."""
        ...

    def understood(self, heard: bytes, cleaned: bytes) -> bytes:
        """The same 20 ms for the recognizer: at `rate`, and without what `cleaned` is without that `hear` gave as `heard`."""
        ...

    def speak(self, frame: bytes) -> tuple[bytes, bytes]:
        """A frame of ours at `rate`: as the leg is to have it, and as 320 bytes of 8 kHz."""
        ...


class OneBand:
    """8 kHz throughout."""

    rate = SAMPLE_RATE

    def __init__(self) -> None:
        self._concealer = Concealer()

    def hear(self, frame: bytes) -> bytes:
        return self._concealer.push(frame)

    def understood(self, heard: bytes, cleaned: bytes) -> bytes:
        return cleaned

    def speak(self, frame: bytes) -> tuple[bytes, bytes]:
        return frame, frame


class _Stream:
    """A Resampler of which every frame gives a frame."""

    def __init__(self, source: int, target: int) -> None:
        self._resampler = Resampler(source, target)
        self._resampler.push(np.zeros(self._resampler.lookahead, dtype=np.float32))
        self._target_samples = FRAME_SAMPLES * target // SAMPLE_RATE
        self._silent = True
        """Nothing but zeros is held back."""

    def push(self, frame: Samples) -> Samples:
        """20 ms, 2 ms late. Silence costs nothing."""
        silent = not frame.any()
        if silent and self._silent:
            return np.zeros(self._target_samples, dtype=np.float32)
        self._silent = silent
        return self._resampler.push(frame)


class TwoBands:
    """16 kHz where the call has it, 8 kHz beside it always."""

    rate = WIDE_RATE

    def __init__(self) -> None:
        self._narrow_concealer = Concealer()
        self._wide_concealer = Concealer(WIDE_RATE)
        self._wide = False
        """The call's codec carries 16 kHz."""
        self._heard_down = _Stream(WIDE_RATE, SAMPLE_RATE)
        self._heard_up = _Stream(SAMPLE_RATE, WIDE_RATE)
        self._spoken_down = _Stream(WIDE_RATE, SAMPLE_RATE)
        self._late: Samples = np.zeros(WIDE_BYTES // 2 + DELAY, dtype=np.float32)
        """What came at 16 kHz: this frame, and before it as much as `understood` is late."""

    def hear(self, frame: bytes) -> bytes:
        if frame != LOST:
            self._wide = len(frame) == WIDE_BYTES
        self._late[:DELAY] = self._late[-DELAY:]
        if not self._wide:
            self._late[DELAY:] = 0.0
            return self._narrow_concealer.push(frame)
        self._late[DELAY:] = to_float(self._wide_concealer.push(frame))
        return to_pcm(self._heard_down.push(self._late[DELAY:]))

    def understood(self, heard: bytes, cleaned: bytes) -> bytes:
        """What came at 16 kHz, less the echo that was found at 8; or what came at 8, cleaned. An echo's highs are left in: a path that has
        any is digital from end to end, and the telephone at its far end has taken its own echo out."""
        added = to_float(cleaned)
        if self._wide:
            added = np.zeros(FRAME_SAMPLES, dtype=np.float32) if cleaned is heard else added - to_float(heard)
        return to_pcm(self._late[: WIDE_BYTES // 2] + self._heard_up.push(added))

    def speak(self, frame: bytes) -> tuple[bytes, bytes]:
        narrow = to_pcm(self._spoken_down.push(to_float(frame)))
        return (frame if self._wide else narrow), narrow


DELAY = Resampler(WIDE_RATE, SAMPLE_RATE).lookahead + 2 * Resampler(SAMPLE_RATE, WIDE_RATE).lookahead
"""Samples at 16 kHz by which what went down to 8 kHz and came up again is late."""


def bands(rate: int) -> Bands:
    """For a line whose speech has this rate."""
    return TwoBands() if rate == WIDE_RATE else OneBand()


assert WIDE_BYTES == 2 * FRAME_BYTES
