"""The audio port of one leg: what pjmedia's clock thread calls fifty times a second.

Rule: real time. No lock, no file, no log, no wait; an exception is kept for the control thread to report, and silence is played.

SWIG hands a frame's bytes over as a std::vector<uint8_t>, which costs 240-280 us a frame to read element by element. The vector is
three pointers (begin, end, end of storage: libstdc++ and libc++ alike on 64 bits), so ctypes reads and writes its memory in 3 us.
`vector_memory_works` proves that on a real vector before it is relied on; where it fails, the slow way serves.

What a stream lost comes as zeros, of 10 ms or of 20 (pjmedia cuts G.711 in pieces of 10 ms), in frames like any other; LOST stands only
where there is no stream. `media.concealment` knows both.

The bridge has one rate for all calls: 16 kHz where any of them may be wideband. A call of 8 kHz it takes up to that by straight lines, one
sample late, and down again by leaving every other sample out (`pjsua_settings.NEAREST_SAMPLE`). So the port takes the samples between
which the lines were drawn, the last one, which is half a line off, by going on with that; and it gives each sample twice. What a telephone
line carries goes through as it came, bit by bit and 10 ms by 10 ms. (A law of G.711 has even values alone, so half of a sum is whole.)
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import numpy as np
import pjsua2 as pj

from appliance.media.frames import FRAME_BYTES, FRAME_MS, LOST, SAMPLE_RATE
from appliance.ports import LegAudio

_Vector = ctypes.c_uint64 * 3


def _memory(vector: Any) -> tuple[int, int]:
    """Address and length in bytes of what a SWIG ByteVector holds."""
    begin, end, _ = _Vector.from_address(int(vector.this))
    return begin, end - begin


def vector_memory_works() -> bool:
    """Write and read a pattern through the memory of a real ByteVector, and compare with the slow way."""
    if sys.maxsize < 2**32:
        return False
    pattern = bytes((i * 7 + 3) & 0xFF for i in range(FRAME_BYTES))
    vector = pj.ByteVector(pattern)
    try:
        begin, end, storage = _Vector.from_address(int(vector.this))
    except (AttributeError, TypeError, ValueError):
        return False
    if not (begin and begin < end <= storage and end - begin == FRAME_BYTES):
        return False
    if ctypes.string_at(begin, FRAME_BYTES) != pattern:
        return False
    ctypes.memmove(begin, pattern[::-1], FRAME_BYTES)
    return bytes(vector) == pattern[::-1]


def every_other(pcm: bytes) -> bytes:
    """The 20 ms of 8 kHz that the bridge made these of 16 kHz of: (x[n-1], (x[n-1] + x[n]) / 2) for each x[n]."""
    doubled = np.frombuffer(pcm, "<i2")
    last = 2 * int(doubled[-1]) - int(doubled[-2])
    return doubled[2::2].tobytes() + max(-32768, min(32767, last)).to_bytes(2, "little", signed=True)


class LegPort(pj.AudioMediaPort):  # type: ignore[misc]
    """Moves frames between pjmedia's bridge and the two queues of a leg."""

    def __init__(self, name: str, audio: LegAudio, fast: bool, bridge_rate: int = SAMPLE_RATE) -> None:
        """`fast` is the answer of `vector_memory_works`; `bridge_rate` 8000 or 16000. Call on the control thread."""
        super().__init__()
        self.errors = 0
        """Exceptions caught in the callbacks since the start."""
        self.last_error: BaseException | None = None
        self.live = False
        """True from the first connection on; before it the bridge's heartbeat is not audio."""
        self.rate = SAMPLE_RATE
        """The codec's, from the last connection on."""
        self._audio = audio
        self._fast = fast
        self._factor = bridge_rate // SAMPLE_RATE
        self._bytes = self._factor * FRAME_BYTES
        self._silence = bytes(self._bytes)
        self._vector = pj.ByteVector(self._silence)
        self._address = _memory(self._vector)[0] if fast else 0
        form = pj.MediaFormatAudio()
        form.type = pj.PJMEDIA_TYPE_AUDIO
        form.init(pj.PJMEDIA_FORMAT_PCM, bridge_rate, 1, FRAME_MS * 1000, 16)
        self.createPort(name, form)

    def onFrameRequested(self, frame: Any) -> None:
        """pjmedia wants the next 20 ms to send."""
        try:
            pcm = self._audio.sending.get()
            if pcm is None or len(pcm) not in (FRAME_BYTES, self._bytes):
                pcm = self._silence
            elif len(pcm) < self._bytes:
                pcm = np.repeat(np.frombuffer(pcm, "<i2"), self._factor).tobytes()
            self._fill(frame, pcm)
        except Exception as error:  # the top of a callback: pjsua2 would print it and go on, fifty times a second
            self.errors += 1
            self.last_error = error
            self._fill(frame, self._silence)

    def onFrameReceived(self, frame: Any) -> None:
        """pjmedia has 20 ms from the far end. The frame is dead once this returns: copied here."""
        try:
            if not self.live:
                return
            if frame.type != pj.PJMEDIA_FRAME_TYPE_AUDIO or frame.size == 0:
                self._audio.received.put(LOST)  # the leg's clock goes on where there is no stream (hold)
                return
            if self._fast:
                vector = frame.buf
                address, length = _memory(vector)
                pcm = ctypes.string_at(address, min(length, self._bytes))
            else:
                pcm = bytes(frame.buf)[: self._bytes]
            if len(pcm) < self._bytes:
                pcm = pcm.ljust(self._bytes, b"\0")
            if self._factor * SAMPLE_RATE > self.rate:
                pcm = every_other(pcm)
            self._audio.received.put(pcm)
        except Exception as error:  # as above
            self.errors += 1
            self.last_error = error

    def _fill(self, frame: Any, pcm: bytes) -> None:
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        if self._fast:
            ctypes.memmove(self._address, pcm, self._bytes)
            frame.buf = self._vector
        else:
            frame.buf = pj.ByteVector(pcm)
        frame.size = self._bytes
