"""One call's mouth: clauses from memory, or from the voice as they are synthesised, into the playout.

Rule: what must be heard has a deadline; a clause whose sound does not begin in time has failed, and the session is told.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from appliance.core.commands import Say
from appliance.core.spoken import word_starts
from appliance.media.frames import duration_ms
from appliance.media.pauses import silences
from appliance.runtime.audio import Armed, CallAudio
from appliance.runtime.parts import Voice
from appliance.runtime.prompts import Prompts

PREPARED_CLAUSES = 2
"""Of what may be said next, so many clauses are made ahead: the others have time while these are heard."""
VOICE_START_S = 4.0
"""A clause whose sound has not begun by then has failed."""


@dataclass
class _Order:
    """A clause being made into sound, by whoever will say it, or before anybody does."""

    ticket: int = 0
    pieces: list[bytes] = field(default_factory=list)
    done: bool = False
    failed: bool = False
    follow: Callable[[bytes, bool], None] | None = None
    """Takes what comes from here on: PCM, and whether it was the last."""


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
        self._prepared: dict[str, _Order] = {}
        self._armed: dict[int, Say] = {}
        """A pause to what leaves by itself if the turn ends there, as far as its sound is in memory."""
        self._released: Say | None = None
        self._word_starts: dict[str, tuple[int, ...]] = {}

    def prepare(self, clauses: tuple[str, ...]) -> None:
        """Make these into sound: they may be said next. What was prepared before and not said is dropped."""
        for text in [t for t in self._prepared if t not in clauses]:
            order = self._prepared.pop(text)
            if not order.done:
                self._voice.drop(order.ticket)
        for text in clauses[:PREPARED_CLAUSES]:
            if text not in self._prepared and self._prompts.get(text) is None:
                self._prepared[text] = self._order(text)

    def arm(self, pause: int, command: Say) -> None:
        """Should the caller's turn end with that pause, the audio loop lets the beginning of this prompt go at once."""
        known = list(
            itertools.takewhile(lambda clause: clause[1] is not None, ((text, self._prompts.get(text)) for text in command.clauses))
        )
        if known:
            first = [Armed(pcm or b"", i < command.protected, self._words(text, pcm or b"")) for i, (text, pcm) in enumerate(known)]
            self._armed = {pause: replace(command, clauses=tuple(text for text, _ in known))}
            self._audio.arm(pause, command.turn, tuple(first))

    def released(self, pause: int) -> None:
        """The prompt that was armed for this pause is on its way."""
        self._released = self._armed.pop(pause, None)

    def settle(self) -> None:
        """What was released and not meant is stopped."""
        if self._released is not None:
            self._audio.stop(self._released.turn)
            self._released = None

    def say(self, command: Say, now: float) -> None:
        """Play these clauses after whatever is playing."""
        prompt = self._waiting.setdefault(command.turn, _Prompt())
        texts = command.clauses
        gone = self._released
        if gone is not None and (gone.turn, gone.clauses) == (command.turn, texts[: len(gone.clauses)]):
            self._released = None
            prompt.clauses = len(gone.clauses)
            texts = texts[len(gone.clauses) :]
        for text in texts:
            index = prompt.clauses
            prompt.clauses += 1
            self._audio.expect_clause(command.turn, index, index < command.protected)
            pcm = self._prompts.get(text)
            if pcm is not None:
                self._audio.feed(command.turn, index, pcm, True)
                self._audio.mark(command.turn, index, self._words(text, pcm))
            else:
                order = self._prepared.pop(text) if text in self._prepared else self._order(text)
                self._follow(command.turn, index, order, prompt, now)
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
        self.prepare(())
        for turn in list(self._waiting):
            self._drop(self._waiting.pop(turn))

    def _drop(self, prompt: _Prompt | None) -> None:
        for ticket in prompt.tickets if prompt else ():
            self._voice.drop(ticket)

    def _words(self, text: str, pcm: bytes) -> tuple[int, ...]:
        """The bytes at which the words of a clause begin, as far as its sound and spelling tell."""
        if text not in self._word_starts:
            rate = self._prompts.rate
            starts = word_starts(text, duration_ms(pcm, rate), silences(pcm, rate))
            self._word_starts[text] = tuple(int(ms * 2 * rate / 1000) & ~1 for ms in starts)
        return self._word_starts[text]

    def _order(self, text: str) -> _Order:
        order = _Order()

        def sound(pcm: bytes, last: bool) -> None:
            order.done = last
            if order.follow is not None:
                order.follow(pcm, last)
            else:
                order.pieces.append(pcm)

        def failed() -> None:
            order.failed = True
            sound(b"", True)

        order.ticket = self._voice.say(self._call, text, sound, failed)
        return order

    def _follow(self, turn: int, index: int, order: _Order, prompt: _Prompt, now: float) -> None:
        """Play what there is of it, and the rest as it comes."""

        def sound(pcm: bytes, last: bool) -> None:
            prompt.tickets.discard(order.ticket)
            if order.failed:
                self.stop(turn)
                self._failed(turn)
            else:
                self._audio.feed(turn, index, pcm, last)

        order.follow = sound
        if order.pieces or order.done:
            sound(b"".join(order.pieces), order.done)
        else:
            prompt.tickets.add(order.ticket)
            prompt.begin_by = now + VOICE_START_S
