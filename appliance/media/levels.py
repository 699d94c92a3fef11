"""How loud PCM is, and a gate that tells talk from silence by it alone.

Rule: levels are RMS in dBFS, where a full-scale square wave is 0 dBFS (so a full-scale sine is -3.01); digital silence is FLOOR_DBFS.
A gate by level is right for a clean line (synthetic speech, lab signals); for people there is `VoiceActivity`.
"""

from __future__ import annotations

import math

import numpy as np

from appliance.media.frames import FRAME_MS, SAMPLE_RATE

FLOOR_DBFS = -120.0
"""What digital silence is said to be: below anything 16 bits can carry (-90.3)."""

AUDIBLE_DBFS = -45.0
"""A frame at or above this is heard as sound on a telephone; G.711 idle noise is below -60."""


def rms_dbfs(pcm: bytes) -> float:
    """RMS level of 16-bit little-endian PCM, in dBFS; FLOOR_DBFS where it is empty or all zero."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    if not samples.size:
        return FLOOR_DBFS
    power = float(np.dot(samples, samples)) / samples.size
    if power <= 0.0:
        return FLOOR_DBFS
    return max(FLOOR_DBFS, 10.0 * math.log10(power) - 20.0 * math.log10(32768.0))


def peak_dbfs(pcm: bytes) -> float:
    """The largest sample's level, in dBFS; FLOOR_DBFS where it is empty or all zero."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.int32)
    peak = int(np.abs(samples).max()) if samples.size else 0
    return 20.0 * math.log10(peak / 32768.0) if peak else FLOOR_DBFS


def audible_span(pcm: bytes, threshold_dbfs: float, window_ms: float = 5.0) -> tuple[int, int] | None:
    """First and one-past-last sample of what is at or above the threshold, in whole windows; None where nothing is."""
    window = max(1, int(SAMPLE_RATE * window_ms / 1000))
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    count = -(-samples.size // window)
    if not count:
        return None
    squares = np.zeros(count * window)
    squares[: samples.size] = samples * samples
    needed = 10.0 ** (threshold_dbfs / 10.0) * 32768.0**2
    loud = np.flatnonzero(squares.reshape(count, window).mean(axis=1) >= needed)
    if not loud.size:
        return None
    return int(loud[0]) * window, min(samples.size, (int(loud[-1]) + 1) * window)


class LevelGate:
    """Talk or silence, frame by frame: opens at the first frame at or above the threshold, shuts `hangover_ms` after the last one."""

    def __init__(self, threshold_dbfs: float = AUDIBLE_DBFS, hangover_ms: int = 400) -> None:
        self.threshold_dbfs = threshold_dbfs
        self.hangover_frames = max(1, hangover_ms // FRAME_MS)
        self.open = False
        self.quiet_frames = 0
        """Frames of silence since the last audible one (since the start where there was none)."""

    def push(self, frame: bytes) -> str:
        """Take a frame; "onset" or "end" where it changed the gate, else ""."""
        if rms_dbfs(frame) >= self.threshold_dbfs:
            self.quiet_frames = 0
            if not self.open:
                self.open = True
                return "onset"
            return ""
        self.quiet_frames += 1
        if self.open and self.quiet_frames >= self.hangover_frames:
            self.open = False
            return "end"
        return ""
