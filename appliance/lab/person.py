"""The simulated caller as a person: hears 20 ms, says 20 ms. Pure: time is the count of frames since the answer.

Rule: the frame said at tick n leaves at tick n + 1, so it stands in the record at n + 1; a tick that found no frame of ours is recorded
as the silence it was. So both tracks keep one clock, and where a line starts and ends on it is known by construction.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from appliance.lab.recording import CallerEvent, CallerTurn
from appliance.lab.script import SPOKEN, CallerScript, Step
from appliance.lab.telephone_event import DIGIT_TICKS
from appliance.media.frames import FRAME_BYTES, FRAME_MS, SAMPLE_RATE, SILENCE, cut
from appliance.media.levels import AUDIBLE_DBFS, LevelGate, audible_span

HANGOVER_MS = 400
"""Silence after which the agent's talkspurt is over."""


@dataclass(frozen=True)
class Press:
    """Send these digits."""

    digits: str


@dataclass(frozen=True)
class HangUp:
    """End the call."""


class EchoPath(Protocol):
    """What of the agent's words comes back from the caller's side (impair.Echo)."""

    def mix(self, said: bytes, heard: bytes) -> bytes:
        """The frame said, with the echo in it; `heard` is the frame heard at the same tick."""
        ...

    def sooner(self, frames: int) -> None:
        """What `mix` returns leaves so many frames later than it would: be so much less late."""
        ...


@dataclass(frozen=True)
class Placed:
    """Where a turn's sound stood among the frames a person gave to send, counted from 0."""

    first: int
    last: int
    last_samples: int
    """Samples of it in the last frame."""


class Person:
    """One caller in one call."""

    def __init__(
        self,
        script: CallerScript,
        sounds: Mapping[int, bytes],
        on_event: Callable[[CallerEvent], None],
        echo: EchoPath | None = None,
        colour: Callable[[bytes], bytes] | None = None,
    ) -> None:
        """`sounds` is `voices.sounds_of(script)`, or any 8 kHz PCM by the step's place; `on_event` is called within `step` and must not
        wait. `colour` is given every frame that leaves, silence too: what surrounds the caller, and the telephone."""
        self.turns: list[CallerTurn] = []
        self.placed: list[Placed] = []
        """Of each turn."""
        self.heard: list[bytes] = []
        self.said: list[bytes] = [SILENCE]
        self.wishes: deque[Press | HangUp] = deque()
        """What the shell must do; it takes them off."""
        self._script = script
        self._sounds = sounds
        self._on_event = on_event
        self._echo = echo
        self._colour = colour
        self._given = 0
        """Frames given to send."""
        self._gate = LevelGate(AUDIBLE_DBFS, HANGOVER_MS)
        self._agent_since = 0
        """Tick of the agent's last onset."""
        self._agent_spoke = False
        """Since the caller's last step."""
        self._next = 0
        self._step_over = 0
        """Tick at which the last step was over."""
        self._speaking: deque[bytes] = deque()
        self._samples_left = 0
        self._line = Step("say")
        self._line_step = -1
        self._line_start = 0
        self._line_first = 0
        self._line_spoke = False
        """Had the agent spoken when the line began?"""
        self._awaiting: int | None = None
        """The turn whose gap is not known yet."""
        self._done = False

    @property
    def now_ms(self) -> float:
        """Since the answer."""
        return float(len(self.heard) * FRAME_MS)

    def step(self, frame: bytes, missed: int = 0, backlog: int = 0) -> bytes | None:
        """Hear a frame; the frame to say, or None to let a backlog drain. `missed`: ticks since the last step that found no frame of
        ours; `backlog`: our frames that still wait to leave."""
        self.said.extend([SILENCE] * missed)
        self._hear(frame)
        if not self._speaking:
            self._decide()
        if not self._speaking and backlog:
            return None
        said = self._say_on() if self._speaking else SILENCE
        self._given += 1
        if self._echo is not None:
            said = self._echo.mix(said, frame)
        if self._colour is not None:
            said = self._colour(said)
        self.said.append(said)
        return said

    def tracks(self) -> tuple[bytes, bytes]:
        """What was said and what was heard, equally long."""
        length = len(self.heard)
        said = (self.said + [SILENCE] * length)[:length]
        return b"".join(said), b"".join(self.heard)

    def _tell(self, kind: str, at_ms: float, text: str = "", gap_ms: float | None = None) -> None:
        self._on_event(CallerEvent(round(at_ms, 3), kind, text, gap_ms))  # type: ignore[arg-type]

    # the ear

    def _hear(self, frame: bytes) -> None:
        tick = len(self.heard)
        self.heard.append(frame)
        match self._gate.push(frame):
            case "onset":
                span = audible_span(frame, AUDIBLE_DBFS)
                onset_ms = tick * FRAME_MS + (span[0] if span else 0) * 1000 / SAMPLE_RATE
                self._agent_since = tick
                self._agent_spoke = True
                self._tell("agent_started", onset_ms, gap_ms=self._close_gap(onset_ms))
            case "end":
                self._tell("agent_stopped", (tick + 1 - self._gate.quiet_frames) * FRAME_MS)

    def _close_gap(self, onset_ms: float) -> float | None:
        index, self._awaiting = self._awaiting, None
        if index is None:
            return None
        gap_ms = round(onset_ms - self.turns[index].end_ms, 3)
        if gap_ms < 0:  # heard at a tick before our last frame had left
            self.turns[index] = replace(self.turns[index], overlapped=True)
            return None
        self.turns[index] = replace(self.turns[index], gap_ms=gap_ms)
        return gap_ms

    # the mind

    def _decide(self) -> None:
        """Begin the next step where its time has come."""
        match self._script.behaviour:
            case "silent":
                return
            case "nonstop":
                words = [i for i in range(len(self._script.steps)) if i in self._sounds]
                index = words[self._next % len(words)]
                self._next += 1
                self._begin(index, self._sounds[index])
                return
        while not self._done and not self._speaking:
            index = self._next
            if index >= len(self._script.steps):
                self._run_out()
                return
            step = self._script.steps[index]
            if not self._due(step):
                return
            self._next += 1
            self._begin(index, self._sounds.get(index, b""))

    def _due(self, step: Step) -> bool:
        since_step_ms = (len(self.heard) - self._step_over) * FRAME_MS
        if step.kind == "wait":
            return True
        if isinstance(step.after, float):
            return since_step_ms >= step.after * 1000
        if step.after == "during":
            return self._gate.open and (len(self.heard) - self._agent_since) * FRAME_MS >= step.wait_ms
        quiet_ms = self._gate.quiet_frames * FRAME_MS
        if self._agent_spoke and since_step_ms >= 0:
            return quiet_ms >= step.wait_ms
        return min(quiet_ms, since_step_ms) >= self._script.patience_s * 1000

    def _begin(self, index: int, sound: bytes) -> None:
        step = self._script.steps[index]
        self._line_spoke, self._agent_spoke = self._agent_spoke, False
        self._step_over = len(self.heard)
        match step.kind:
            case "wait":
                self._step_over += round(step.seconds * 1000 / FRAME_MS)
                self._agent_spoke = self._gate.open
                self._pause_until(self._step_over)
            case "press":
                self.wishes.append(Press(step.text))
                self._step_over += DIGIT_TICKS * len(step.text)  # no words while the keys are on the wire
                self._tell("pressed", self.now_ms, step.text)
            case "hang_up":
                self._hang_up()
            case _ if sound:
                self._samples_left = len(sound) // 2
                self._speaking.extend(cut(sound))
                self._line, self._line_step = step, index
                self._line_start, self._line_first = len(self.said), self._given
                if step.kind in SPOKEN:
                    self._awaiting = None
                self._tell("line_started", self._line_start * FRAME_MS, step.text)

    def _pause_until(self, tick: int) -> None:
        """A wait is a silence that is said."""
        self._samples_left = 0
        self._speaking.extend([SILENCE] * max(0, tick - len(self.heard)))

    def _run_out(self) -> None:
        spoken = [i for i, step in enumerate(self._script.steps) if i in self._sounds and step.kind in SPOKEN]
        match self._script.otherwise:
            case "hang_up" if self._due(Step("hang_up")):
                self._hang_up()
            case "repeat_last" if spoken and self._due(self._script.steps[spoken[-1]]):
                self._begin(spoken[-1], self._sounds[spoken[-1]])

    def _hang_up(self) -> None:
        self._done = True
        self.wishes.append(HangUp())
        self._tell("hanging_up", self.now_ms)

    # the mouth

    def _say_on(self) -> bytes:
        """The next frame of what is being said; it is given to send, and recorded, by `step`."""
        frame = self._speaking.popleft()
        if self._samples_left > 0:
            here = min(self._samples_left, FRAME_BYTES // 2)
            self._samples_left -= here
            if self._samples_left == 0:
                self._end_line(here)
        return frame

    def _end_line(self, last_samples: int) -> None:
        start_ms, end_ms = float(self._line_start * FRAME_MS), len(self.said) * FRAME_MS + last_samples * 1000 / SAMPLE_RATE
        talking, line = self._gate.open, self._line
        overlapped = talking and self._agent_since * FRAME_MS >= start_ms
        turn = CallerTurn(line.text, start_ms, end_ms, None, overlapped, line.kind, self._line_step, line.after == "during")
        self.turns.append(turn)
        self.placed.append(Placed(self._line_first, self._given, last_samples))
        if line.kind in SPOKEN:
            self._awaiting = None if talking else len(self.turns) - 1
            self._agent_spoke = talking
        else:
            self._agent_spoke = talking or self._line_spoke or self._agent_spoke  # what is no line waits for no answer
        self._step_over = len(self.said) + 1
        self._tell("line_ended", end_ms, line.text)
