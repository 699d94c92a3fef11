"""The sound of calls on the disk, where the operator wants it: left the caller as they came in, right our own voice.

    audio thread: Track.push(heard, said) > deque > the recorder's own thread > FOLDER/call-N.wav

Rules: a tick only appends; a disk that is slow or full costs the recording and never the call; a file can be played up to the last second
written, whatever ends us. WAV, 8 kHz, 16 bit, two channels: 32 kB a second.
"""

from __future__ import annotations

import contextlib
import logging
import os
import struct
import threading
from collections import deque
from pathlib import Path
from typing import BinaryIO

import numpy as np

from appliance.media.frames import FRAME_BYTES, SAMPLE_RATE

log = logging.getLogger("onhook.line")

WRITE_S = 0.5
MOST_FRAMES = 1500
"""Waiting to be written: 30 s. What comes on top of it is lost."""
_HEADER = 44


class Track:
    """One call's. `push` and `end` may be called on any thread, each on one."""

    def __init__(self, call: int) -> None:
        self.call = call
        self.lost = 0
        """Pairs of frames that the disk did not take in time."""
        self.ended = False
        self._frames: deque[tuple[bytes, bytes]] = deque()

    def push(self, heard: bytes, said: bytes) -> None:
        """20 ms of both."""
        if len(self._frames) >= MOST_FRAMES:
            self.lost += 1
        else:
            self._frames.append((heard, said))

    def end(self) -> None:
        """Nothing more will come."""
        self.ended = True

    def take(self) -> bytes:
        """What has come since, left and right in turn."""
        pairs = [self._frames.popleft() for _ in range(len(self._frames))]
        if not pairs:
            return b""
        left, right = (np.frombuffer(b"".join(side), "<i2") for side in zip(*pairs, strict=True))
        return np.column_stack((left, right)).tobytes()


class Recorder:
    """The line's: one thread writes what all calls hand over."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made where it is not there, for the owner's eyes alone."""
        self._folder = folder
        self._new: deque[Track] = deque()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def begin(self, call: int) -> Track:
        """A file for this call."""
        track = Track(call)
        self._new.append(track)
        return track

    def close(self) -> None:
        """Write what there is, and end the thread."""
        self._stop.set()
        self._thread.join(5.0)

    def _run(self) -> None:
        files: dict[Track, BinaryIO | None] = {}
        while True:
            last = self._stop.wait(WRITE_S)
            while self._new:
                track = self._new.popleft()
                files[track] = self._open(track.call)
            for track, file in list(files.items()):
                over = track.ended or last
                files[track] = file = self._write(track, file)
                if over:
                    del files[track]
                    if track.lost:
                        log.warning("call %d: %.1f s of its recording are missing: the disk was too slow", track.call, track.lost / 50)
                    if file is not None:
                        file.close()
            if last:
                return

    def _open(self, call: int) -> BinaryIO | None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._folder / f"call-{call}.wav", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            file = os.fdopen(descriptor, "wb", buffering=0)
            file.write(header(0))
            return file
        except OSError as error:
            log.error("call %d is not recorded: %s", call, error)
            return None

    def _write(self, track: Track, file: BinaryIO | None) -> BinaryIO | None:
        pcm = track.take()
        if file is None or not pcm:
            return file
        end = file.seek(0, os.SEEK_END)
        try:
            if file.write(pcm) != len(pcm):
                raise OSError(28, "no space left on the disk")
            file.seek(0)
            file.write(header(end + len(pcm) - _HEADER))
            return file
        except OSError as error:
            log.error("call %d is recorded no further: %s", track.call, error)
            with contextlib.suppress(OSError):
                file.truncate(end)
            file.close()
            return None


def header(size: int) -> bytes:
    """The head of a WAV file of two channels with `size` bytes of sound (RIFF WAVE, Multimedia Data Standards Update 3.0)."""
    rate = SAMPLE_RATE * 4
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 2, SAMPLE_RATE, rate, 4, 16, b"data", size)


assert FRAME_BYTES == 2 * SAMPLE_RATE // 50
