"""A frame is 20 ms of 8 kHz, 16-bit little-endian mono PCM: 160 samples, 320 bytes. Between two clocks stands a FrameQueue.

Rule: a queue is bounded and counts what it lost; it never waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

SAMPLE_RATE = 8000
"""Samples a second: G.711's."""
FRAME_MS = 20
"""Milliseconds in a frame: the ptime we ask for."""
FRAME_SAMPLES = SAMPLE_RATE * FRAME_MS // 1000
FRAME_BYTES = FRAME_SAMPLES * 2
SILENCE = bytes(FRAME_BYTES)
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


def cut(pcm: bytes) -> list[bytes]:
    """PCM of any length in whole frames, the last one padded with silence."""
    whole = [pcm[i : i + FRAME_BYTES] for i in range(0, len(pcm), FRAME_BYTES)]
    if whole and len(whole[-1]) < FRAME_BYTES:
        whole[-1] = whole[-1].ljust(FRAME_BYTES, b"\0")
    return whole


def duration_ms(pcm: bytes) -> float:
    """How long this PCM lasts."""
    return len(pcm) / 2 / SAMPLE_RATE * 1000
