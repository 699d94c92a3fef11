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

from appliance.core.bargein import BargeIn
from appliance.core.endpoint import Endpointer, EndpointSettings, Judgement
from appliance.core.events import Sent
from appliance.core.flow import Expect
from appliance.media.bands import bands
from appliance.media.echo import EchoGate
from appliance.media.far_sounds import FarSounds
from appliance.media.frames import FRAME_MS, SAMPLE_RATE, SILENCE
from appliance.media.levels import AUDIBLE_DBFS, rms_dbfs
from appliance.media.playout import Playout
from appliance.ports import LegAudio, VoiceActivity

PREROLL_FRAMES = 20
"""Sound from before the onset that belongs to the turn: 400 ms, for a soft first consonant."""


LAG_MS = 100
"""Silence the caller hears besides what the endpointer counts: the detector lets go some 60 ms after the last sound that is heard, and our
first frame waits for two ticks (`onhook bench turns`: the gap on the wire, less the line's own)."""


OUR_OWN = 0.5
"""A frame that is more likely than this our own voice coming back is not the caller's speech."""
DUCK_DB = -15.0
"""How much quieter we are while it is not clear whether the caller interrupts us: they hear that we noticed."""


@dataclass(frozen=True)
class SpeechBegan:
    """The caller began; `pcm` is the turn's sound so far, from before the onset. `left_ms` of our prompt was still to be said."""

    pcm: bytes
    left_ms: float


@dataclass(frozen=True)
class SpeechPcm:
    """20 ms more of the caller's turn."""

    pcm: bytes


@dataclass(frozen=True)
class SpeechPaused:
    """The caller is silent for a moment; perhaps they have finished. `pause` numbers the silence."""

    pause: int


@dataclass(frozen=True)
class BargeInHeard:
    """The caller talks on over our prompt."""


@dataclass(frozen=True)
class SpeechOver:
    """The caller's turn is over. `speech_ms` is how long they spoke, `held_ms` how much silence they will have heard by the time we could
    answer at once; `pause` numbers that silence, 0 where we cut them off; `chance` is how likely they had finished, None
    where nobody judged."""

    cut: bool
    speech_ms: int
    held_ms: int
    pause: int
    chance: float | None
    released: bool = False
    """What was armed for that pause is on its way."""


@dataclass(frozen=True)
class Played:
    """Playout's edge: clause_started, clause_played, finished."""

    kind: str
    turn: int
    index: int


@dataclass(frozen=True)
class Stopped:
    """The turn's prompt was stopped, and so much of its clauses had left."""

    turn: int
    sent: tuple[Sent, ...]


@dataclass(frozen=True)
class FarSound:
    """A tone of the far end's, music, or what was heard before: core's SoundHeard."""

    kind: str


@dataclass(frozen=True)
class GapHeard:
    """`ms` of silence between the caller's last speech and our first audible frame, which belongs to `turn`."""

    turn: int
    ms: int


AudioEvent = SpeechBegan | SpeechPcm | SpeechPaused | SpeechOver | BargeInHeard | Played | Stopped | GapHeard | FarSound


@dataclass(frozen=True)
class Armed:
    """A clause that leaves by itself: its sound, whether it cannot be interrupted, and the bytes at which its words begin."""

    pcm: bytes
    protected: bool
    words: tuple[int, ...]


class CallAudio:
    """One leg's ear and mouth. The control thread calls the verbs; the audio thread calls `tick`."""

    def __init__(
        self,
        queues: LegAudio,
        vad: VoiceActivity,
        settings: EndpointSettings,
        post: Callable[[AudioEvent], None],
        record: Callable[[bytes, bytes], None] | None = None,
        sounds: FarSounds | None = None,
        rate: int = SAMPLE_RATE,
    ) -> None:
        """`record(heard, said)` is given each tick's frames, at 8 kHz; it must not wait. `sounds` listens for what is no speech, where
        anybody wants to know. `rate` is that of the PCM the events tell of and `feed` and `arm` take: 8000 or 16000."""
        self.queues = queues
        self._record = record
        self.ticks = 0
        self.played_frames = 0
        """Frames of our own sound sent: what synthesis is billed by."""
        self.speech_frames = 0
        """Frames inside the caller's turns: what recognition is billed by."""
        self._vad = vad
        self._sounds = sounds
        self._bands = bands(rate)
        self._echo = EchoGate()
        self._endpointer = Endpointer(settings)
        self._barge_in = BargeIn()
        self._playout = Playout(rate)
        self._armed: tuple[int, int, tuple[Armed, ...]] = (0, 0, ())
        """(pause, turn, clauses): what leaves if the caller's turn ends with that pause."""
        self._sent = SILENCE
        """The frame of ours that left last, at 8 kHz."""
        self._post = post
        self._door: deque[Callable[[], None]] = deque()
        self._preroll: deque[bytes] = deque(maxlen=PREROLL_FRAMES)
        self._awaiting_since: int | None = None
        self._playing_turn = 0

    # -- the control thread's side

    def expect_clause(self, turn: int, index: int, protected: bool = False) -> None:
        """Keep a place for a clause whose sound will follow. What is `protected` cannot be interrupted."""
        self._door.append(lambda: self._playout.expect(turn, index, protected))

    def feed(self, turn: int, index: int, pcm: bytes, complete: bool) -> None:
        """Sound for a clause."""
        self._door.append(lambda: self._playout.feed(turn, index, pcm, complete))

    def mark(self, turn: int, index: int, words: tuple[int, ...]) -> None:
        """The bytes at which the clause's words begin: where it may be taken up again."""
        self._door.append(lambda: self._playout.mark(turn, index, words))

    def close_turn(self, turn: int) -> None:
        """No more clauses in this turn."""
        self._door.append(lambda: self._playout.close(turn))

    def arm(self, pause: int, turn: int, clauses: tuple[Armed, ...]) -> None:
        """Let these go the moment the caller's turn ends with that pause: nobody has to be asked then."""

        def arm() -> None:
            self._armed = (pause, turn, clauses)

        self._door.append(arm)

    def stop(self, turn: int) -> None:
        """Stop that turn's prompt."""
        self._door.append(lambda: self._stop(turn))

    def go_on(self) -> None:
        """What was heard over the prompt was no reason to stop it."""

        def go_on() -> None:
            self._barge_in.judge("go_on")
            if self._barge_in.state != "silent":  # there it goes on by itself, when they are quiet
                self._playout.resume()

        self._door.append(go_on)

    def judge(self, pause: int, judgement: Judgement) -> None:
        """What was made of the turn at that pause."""
        self._door.append(lambda: self._endpointer.judge(pause, judgement))

    def expect(self, expect: Expect) -> None:
        """What the stage waits for."""
        self._door.append(lambda: self._endpointer.expect(expect))

    # -- the audio thread's side

    def tick(self, frame: bytes) -> None:
        """Real time: 20 ms in, 20 ms out."""
        self.ticks += 1
        while self._door:
            self._door.popleft()()
        heard = self._bands.hear(frame)
        echo = self._echo.push(self._sent, heard)
        frame = self._echo.cleaned
        probability = self._vad.probability(frame) if echo < OUR_OWN else 0.0
        level_db = rms_dbfs(frame)
        if self._sounds is not None:
            for kind in self._sounds.push(frame, self._playout.busy):
                self._post(FarSound(kind))
        self._give_way(probability, level_db, echo)
        self._hear(self._bands.understood(heard, frame), probability, level_db)
        self._speak()
        if self._record is not None:
            self._record(heard, self._sent)

    def _give_way(self, probability: float, level_db: float, echo: float) -> None:
        match self._barge_in.push(self._playout.open, probability, level_db, echo):
            case "duck":
                self._playout.duck(DUCK_DB)
            case "pause":
                self._playout.pause()
            case "resume":
                self._playout.resume()
            case "commit":
                self._playout.pause()
                self._post(BargeInHeard())

    def _stop(self, turn: int) -> None:
        self._playout.stop(turn)
        said = self._playout.said(turn)
        if any(clause.played < clause.total or not clause.complete for clause in said):
            self._post(Stopped(turn, tuple(Sent(s.played_ms, s.total_ms, s.pauses) for s in said)))

    def _hear(self, frame: bytes, probability: float, level_db: float) -> None:
        """`frame` is for the recognizer."""
        ends = self._endpointer
        edge = ends.push(probability, level_db)
        if edge == "started":
            self._awaiting_since = None
            self._post(SpeechBegan(b"".join(self._preroll) + frame, self._playout.left_ms))
        elif edge == "paused":
            self.speech_frames += 1
            self._post(SpeechPcm(frame))
            self._post(SpeechPaused(ends.pause))
        elif edge:
            self._awaiting_since = None if self._playout.busy else ends.last_speech_frame
            self._post(SpeechPcm(frame))
            speech_ms = (ends.last_speech_frame - ends.onset_frame + 1) * FRAME_MS
            held_ms = (ends.frames - 1 - ends.last_speech_frame) * FRAME_MS + LAG_MS
            pause = ends.pause if edge == "ended" else 0
            self._post(SpeechOver(edge == "cut", speech_ms, held_ms, pause, ends.chance, self._release(pause)))
        elif self._endpointer.in_turn:
            self.speech_frames += 1
            self._post(SpeechPcm(frame))
        self._preroll.append(frame)

    def _release(self, pause: int) -> bool:
        armed, turn, clauses = self._armed
        self._armed = (0, 0, ())
        if not pause or armed != pause or self._playout.busy:
            return False
        for index, clause in enumerate(clauses):
            self._playout.expect(turn, index, clause.protected)
            self._playout.feed(turn, index, clause.pcm, True)
            self._playout.mark(turn, index, clause.words)
        return True

    def _speak(self) -> None:
        out, edges = self._playout.frame()
        for edge in edges:
            if edge.kind == "clause_started":
                self._playing_turn = edge.turn
        if out is not self._playout.silence:
            self.played_frames += 1
            if self._awaiting_since is not None and rms_dbfs(out) > AUDIBLE_DBFS:
                # this frame waits behind the one in the sending queue: it leaves one tick from now
                ms = (self._endpointer.frames - self._awaiting_since) * FRAME_MS
                self._awaiting_since = None
                self._post(GapHeard(self._playing_turn, ms))
        leaves, self._sent = self._bands.speak(out)
        self.queues.sending.put(leaves)
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
