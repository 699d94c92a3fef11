"""The audio loop: one thread, woken by received frames, 20 ms at a time.

Rule: real time. Nothing in a tick waits, writes, logs or locks; edges leave by `post`, commands come in by a deque.
"""

from __future__ import annotations

import os
import select
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from appliance.core.endpoint import Endpointer, EndpointSettings
from appliance.core.flow import Expect
from appliance.media.frames import FRAME_MS, SILENCE
from appliance.media.levels import AUDIBLE_DBFS, rms_dbfs
from appliance.media.playout import Playout
from appliance.ports import LegAudio, VoiceActivity

PREROLL_FRAMES = 20
"""Sound from before the onset that belongs to the turn: 400 ms, for a soft first consonant."""


LAG_MS = 100
"""Silence the caller hears besides what the endpointer counts: the detector lets go 60 ms late (Silero at 8 kHz: `onhook bench vad`), and
our first frame waits for two ticks."""


@dataclass(frozen=True)
class SpeechBegan:
    """The caller began; `pcm` is the turn's sound so far, from before the onset."""

    pcm: bytes


@dataclass(frozen=True)
class SpeechPcm:
    """20 ms more of the caller's turn."""

    pcm: bytes


@dataclass(frozen=True)
class SpeechPaused:
    """The caller is silent for a moment; perhaps they have finished."""


@dataclass(frozen=True)
class SpeechOver:
    """The caller's turn is over. `speech_ms` is how long they spoke, `held_ms` how much silence they will have heard by the time we could
    answer at once."""

    cut: bool
    speech_ms: int
    held_ms: int


@dataclass(frozen=True)
class Played:
    """Playout's edge: clause_started, clause_played, finished."""

    kind: str
    turn: int
    index: int


@dataclass(frozen=True)
class GapHeard:
    """`ms` of silence between the caller's last speech and our first audible frame, which belongs to `turn`."""

    turn: int
    ms: int


AudioEvent = SpeechBegan | SpeechPcm | SpeechPaused | SpeechOver | Played | GapHeard


class CallAudio:
    """One leg's ear and mouth. The control thread calls the verbs; the audio thread calls `tick`."""

    def __init__(self, queues: LegAudio, vad: VoiceActivity, settings: EndpointSettings, post: Callable[[AudioEvent], None]) -> None:
        self.queues = queues
        self.ticks = 0
        self.played_frames = 0
        """Frames of our own sound sent: what synthesis is billed by."""
        self.speech_frames = 0
        """Frames inside the caller's turns: what recognition is billed by."""
        self._vad = vad
        self._endpointer = Endpointer(settings)
        self._playout = Playout()
        self._post = post
        self._door: deque[Callable[[], None]] = deque()
        self._preroll: deque[bytes] = deque(maxlen=PREROLL_FRAMES)
        self._awaiting_since: int | None = None
        self._playing_turn = 0

    # -- the control thread's side

    def expect_clause(self, turn: int, index: int) -> None:
        """Keep a place for a clause whose sound will follow."""
        self._door.append(lambda: self._playout.expect(turn, index))

    def feed(self, turn: int, index: int, pcm: bytes, complete: bool) -> None:
        """Sound for a clause."""
        self._door.append(lambda: self._playout.feed(turn, index, pcm, complete))

    def close_turn(self, turn: int) -> None:
        """No more clauses in this turn."""
        self._door.append(lambda: self._playout.close(turn))

    def stop(self, turn: int) -> None:
        """Stop that turn's prompt."""
        self._door.append(lambda: self._playout.stop(turn))

    def expect(self, expect: Expect) -> None:
        """What the stage waits for."""
        self._door.append(lambda: self._endpointer.expect(expect))

    # -- the audio thread's side

    def tick(self, frame: bytes) -> None:
        """Real time: 20 ms in, 20 ms out."""
        self.ticks += 1
        while self._door:
            self._door.popleft()()
        self._hear(frame)
        self._speak()

    def _hear(self, frame: bytes) -> None:
        edge = self._endpointer.push(self._vad.probability(frame))
        if edge == "started":
            self._awaiting_since = None
            self._post(SpeechBegan(b"".join(self._preroll) + frame))
        elif edge == "paused":
            self.speech_frames += 1
            self._post(SpeechPcm(frame))
            self._post(SpeechPaused())
        elif edge:
            ends = self._endpointer
            self._awaiting_since = ends.last_speech_frame
            self._post(SpeechPcm(frame))
            speech_ms = (ends.last_speech_frame - ends.onset_frame + 1) * FRAME_MS
            self._post(SpeechOver(edge == "cut", speech_ms, (ends.frames - 1 - ends.last_speech_frame) * FRAME_MS + LAG_MS))
        elif self._endpointer.in_turn:
            self.speech_frames += 1
            self._post(SpeechPcm(frame))
        self._preroll.append(frame)

    def _speak(self) -> None:
        out, edges = self._playout.frame()
        for edge in edges:
            if edge.kind == "clause_started":
                self._playing_turn = edge.turn
        if out is not SILENCE:
            self.played_frames += 1
            if self._awaiting_since is not None and rms_dbfs(out) > AUDIBLE_DBFS:
                # this frame waits behind the one in the sending queue: it leaves one tick from now
                ms = (self._endpointer.frames - self._awaiting_since) * FRAME_MS
                self._awaiting_since = None
                self._post(GapHeard(self._playing_turn, ms))
        self.queues.sending.put(out)
        for edge in edges:
            self._post(Played(edge.kind, edge.turn, edge.index))


class AudioLoop:
    """The thread. Calls are added and removed from the control thread."""

    def __init__(self) -> None:
        self._calls: dict[int, CallAudio] = {}
        self._door: deque[tuple[int, CallAudio | None]] = deque()
        self._wake_fd = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="audio", daemon=True)
        self.failure: BaseException | None = None
        """What ended the thread, if anything did: the line must not go on without ears."""

    def start(self) -> None:
        """Begin to tick."""
        self._thread.start()

    def add(self, leg: int, audio: CallAudio) -> None:
        """Tick this call whenever a frame of its leg arrives."""
        audio.queues.sending.put(SILENCE)
        self._door.append((leg, audio))
        audio.queues.received.wake = self._wake
        self._wake()

    def remove(self, leg: int) -> None:
        """The leg is gone."""
        self._door.append((leg, None))
        self._wake()

    def stop(self) -> None:
        """End the thread."""
        self._stopped = True
        self._wake()
        self._thread.join(1.0)

    def _wake(self) -> None:
        os.eventfd_write(self._wake_fd, 1)

    def _run(self) -> None:
        poll = select.poll()
        poll.register(self._wake_fd, select.POLLIN)
        try:
            while not self._stopped:
                if poll.poll(200):
                    os.eventfd_read(self._wake_fd)
                self._turn()
        except BaseException as failure:
            self.failure = failure
            raise

    def _turn(self) -> None:
        while self._door:
            leg, audio = self._door.popleft()
            if audio is None:
                self._calls.pop(leg, None)
            else:
                self._calls[leg] = audio
        for audio in self._calls.values():
            while len(audio.queues.received):
                frame = audio.queues.received.get()
                if frame is not None:
                    audio.tick(frame)
