"""`ports.VoiceActivity` over WebRTC's detector: a Gaussian mixture on six bands, nearly free of cost."""

from __future__ import annotations

import webrtcvad

from appliance.media.frames import FRAME_BYTES, SAMPLE_RATE

LEVELS = (0.0, 0.15, 0.3, 0.45, 1.0)
"""It only says yes or no; how many of its modes 0 to 3 (the strictest) say yes makes a measure. In noise the first three always do,
so 0.5 asks for the fourth."""
RISE = 0.4
FALL = 0.3
"""Parts of the way to the new frame's value gone in one frame of 20 ms."""


class WebrtcVad:
    """One call's detector."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self._detectors = [webrtcvad.Vad(mode) for mode in range(len(LEVELS) - 1)]
        self._value = 0.0

    def probability(self, frame: bytes) -> float:
        if len(frame) != FRAME_BYTES:
            raise ValueError(f"a frame has {FRAME_BYTES} bytes, this one {len(frame)}")
        level = LEVELS[sum(detector.is_speech(frame, SAMPLE_RATE) for detector in self._detectors)]
        self._value += (level - self._value) * (RISE if level > self._value else FALL)
        return self._value
