"""One call's mouth: clauses from memory, or from the voice as they are synthesised, into the playout.

Rule: what must be heard has a deadline; a clause whose sound does not begin in time has failed, and the session is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.core.commands import Say
from appliance.runtime.audio import CallAudio
from appliance.runtime.parts import Voice
from appliance.runtime.prompts import Prompts

VOICE_START_S = 4.0
"""A clause whose sound has not begun by then has failed."""


@dataclass
class _Prompt:
    """What one turn's prompt still waits for."""

    tickets: set[int] = field(default_factory=set)
    clauses: int = 0
    begin_by: float = 0.0


class Mouth:
    """Speaks into one leg's audio."""

    def __init__(self, call: int, audio: CallAudio, prompts: Prompts, voice: Voice, failed: Callable[[int], None]) -> None:
        """`failed(turn)` when that turn's prompt cannot be made into sound."""
        self._call = call
        self._audio = audio
        self._prompts = prompts
        self._voice = voice
        self._failed = failed
        self._waiting: dict[int, _Prompt] = {}

    def say(self, command: Say, now: float) -> None:
        """Play these clauses after whatever is playing."""
        prompt = self._waiting.setdefault(command.turn, _Prompt())
        for text in command.clauses:
            index = prompt.clauses
            prompt.clauses += 1
            self._audio.expect_clause(command.turn, index)
            pcm = self._prompts.get(text)
            if pcm is not None:
                self._audio.feed(command.turn, index, pcm, True)
            else:
                self._synthesise(command.turn, index, text, prompt)
                prompt.begin_by = now + VOICE_START_S
        if command.last:
            self._audio.close_turn(command.turn)

    def stop(self, turn: int) -> None:
        """Silence that turn now."""
        self._drop(self._waiting.pop(turn, None))
        self._audio.stop(turn)

    def finished(self, turn: int) -> None:
        """All of it has left."""
        self._waiting.pop(turn, None)

    def poll(self, now: float) -> None:
        """Give up on what did not begin in time."""
        for turn, prompt in list(self._waiting.items()):
            if prompt.tickets and now > prompt.begin_by:
                self.stop(turn)
                self._failed(turn)

    def close(self) -> None:
        """The call is over: nothing is wanted of the voice."""
        for turn in list(self._waiting):
            self._drop(self._waiting.pop(turn))

    def _drop(self, prompt: _Prompt | None) -> None:
        for ticket in prompt.tickets if prompt else ():
            self._voice.drop(ticket)

    def _synthesise(self, turn: int, index: int, text: str, prompt: _Prompt) -> None:
        ticket = 0

        def sound(pcm: bytes, last: bool) -> None:
            prompt.tickets.discard(ticket)
            self._audio.feed(turn, index, pcm, last)

        def failed() -> None:
            prompt.tickets.discard(ticket)
            self.stop(turn)
            self._failed(turn)

        ticket = self._voice.say(self._call, text, sound, failed)
        prompt.tickets.add(ticket)
