"""A frame is 20 ms of 8 kHz, 16-bit little-endian mono PCM: 160 samples, 320 bytes. Between two clocks stands a FrameQueue.

A wideband call's frames have 16 kHz, so 320 samples in 640 bytes: between the wire and `media.bands` a frame's length tells its rate.

Rule: a queue is bounded and counts what it lost; it never waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

SAMPLE_RATE = 8000
"""Samples a second: G.711's."""
FRAME_MS = 20
"""Milliseconds in a frame: the ptime we ask for."""
FRAME_SAMPLES = SAMPLE_RATE * FRAME_MS // 1000
FRAME_BYTES = FRAME_SAMPLES * 2
SILENCE = bytes(FRAME_BYTES)
WIDE_RATE = 16000
"""G.722's (wideband: ITU-T G.722, 50 to 7000 Hz)."""
WIDE_BYTES = 2 * FRAME_BYTES
CODEC_RATES = {"G722": WIDE_RATE, "PCMU": SAMPLE_RATE, "PCMA": SAMPLE_RATE}
"""The codecs we speak, by the names of RFC 3551 section 6, and samples a second of each. (G722's RTP clock says 8000: section 4.5.2.)"""
LOST = b""
"""In the place of a frame that did not come: the clock goes on, the stream had nothing."""


class FrameQueue:
    """A bounded queue with one writer and one reader. Both ends are wait-free: deque's append and popleft are atomic."""

    def __init__(self, limit: int) -> None:
        """`limit` is in frames."""
        self.limit = limit
        self.overruns = 0
        """Frames dropped, oldest first, because the reader was late."""
        self.underruns = 0
        """Times the reader found nothing."""
        self.wake: Callable[[], None] | None = None
        """Called after each put, on the writer's thread. Real time: it must not wait."""
        self._frames: deque[bytes] = deque()

    def put(self, frame: bytes) -> None:
        """Add a frame; the oldest goes where there is no room."""
        if len(self._frames) >= self.limit:
            try:
                self._frames.popleft()
                self.overruns += 1
            except IndexError:
                pass
        self._frames.append(frame)
        if self.wake is not None:
            self.wake()

    def get(self) -> bytes | None:
        """The oldest frame, or None (an underrun, counted)."""
        try:
            return self._frames.popleft()
        except IndexError:
            self.underruns += 1
            return None

    def clear(self) -> None:
        """Drop everything; not counted as overruns."""
        self._frames.clear()

    def __len__(self) -> int:
        return len(self._frames)


def widest(codecs: Iterable[str]) -> int:
    """Samples a second of the widest of these codecs: what all sound that is understood and spoken has, where calls may have either."""
    return max(CODEC_RATES[codec.upper()] for codec in codecs)


def cut(pcm: bytes) -> list[bytes]:
    """PCM of any length in whole frames, the last one padded with silence."""
    whole = [pcm[i : i + FRAME_BYTES] for i in range(0, len(pcm), FRAME_BYTES)]
    if whole and len(whole[-1]) < FRAME_BYTES:
        whole[-1] = whole[-1].ljust(FRAME_BYTES, b"\0")
    return whole


def duration_ms(pcm: bytes, rate: int = SAMPLE_RATE) -> float:
    """How long this PCM lasts."""
    return len(pcm) / 2 / rate * 1000
