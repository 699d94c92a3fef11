"""Has the caller begun, paused, finished? Counted in frames of 20 ms, from speech probabilities.

Rule: pure and replayable: the same probabilities give the same edges. A turn is held open between 150 ms and 1.2 s of silence, by what
the stage expects; it is cut where it goes on too long.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from appliance.core.flow import Expect

Edge = Literal["", "started", "paused", "ended", "cut"]
"""`paused` comes once in each silence inside a turn: time to begin to understand, in case it is the end."""

PAUSE_MS = 140

HOLD_MS: dict[Expect, int] = {
    "nothing": 320,
    "yes_no": 320,
    "digits": 800,
    "number": 480,
    "date": 600,
    "name": 480,
    "spelling": 800,
    "open": 480,
}
"""Silence after which the turn is over, by what is expected: a yes ends fast, a dictated number waits."""


@dataclass(frozen=True)
class EndpointSettings:
    """Thresholds are speech probabilities; times are milliseconds and are rounded to frames."""

    on: float = 0.5
    off: float = 0.35
    onset_ms: int = 80
    """Speech this long, with no more than one frame's doubt, is a talkspurt."""
    longest_turn_ms: int = 12_000


class Endpointer:
    """The edges of one caller's talkspurts."""

    def __init__(self, settings: EndpointSettings | None = None) -> None:
        self.settings = settings or EndpointSettings()
        self.frames = 0
        """Frames pushed so far."""
        self.onset_frame = 0
        """The frame at which the present or last turn's speech began."""
        self.last_speech_frame = 0
        """The last frame that held speech."""
        self._expect: Expect = "open"
        self._in_turn = False
        self._run = 0
        self._doubt = 0

    def expect(self, expect: Expect) -> None:
        """What the stage waits for, from now on."""
        self._expect = expect

    @property
    def in_turn(self) -> bool:
        """Between `started` and `ended` or `cut`."""
        return self._in_turn

    def push(self, probability: float) -> Edge:
        """One frame's speech probability; the edge it makes, or an empty one."""
        frame = self.frames
        self.frames += 1
        if not self._in_turn:
            return self._outside(frame, probability)
        if probability >= self.settings.off:
            self.last_speech_frame = frame
        silence_ms = (frame - self.last_speech_frame) * 20
        if silence_ms == PAUSE_MS:
            return "paused"
        if silence_ms >= HOLD_MS[self._expect]:
            return self._leave("ended")
        if (frame - self.onset_frame) * 20 >= self.settings.longest_turn_ms:
            return self._leave("cut")
        return ""

    def _outside(self, frame: int, probability: float) -> Edge:
        if probability >= self.settings.on:
            if self._run == 0:
                self.onset_frame = frame
            self._run += 1
            self._doubt = 0
        elif self._run and self._doubt == 0 and probability >= self.settings.off:
            self._run += 1
            self._doubt = 1
        else:
            self._run = 0
            self._doubt = 0
        if self._run * 20 < self.settings.onset_ms:
            return ""
        self._in_turn = True
        self.last_speech_frame = frame
        return "started"

    def _leave(self, edge: Edge) -> Edge:
        self._in_turn = False
        self._run = 0
        self._doubt = 0
        return edge
