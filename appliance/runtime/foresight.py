"""What would be done if the caller had finished: begun at each pause, released when the turn is over, dropped when they go on.

Rule: nothing is decided here. A second session in the same state is told the words so far, and what it would have done is begun: the
model is asked, and words that are not in memory are made into sound. When the real session commands the same, it is there already. A
tool is never asked ahead: it may do something, and nothing here is sure to be meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.meaning import Vector
from appliance.core.session import CallSession
from appliance.runtime.parts import Mind


@dataclass
class _Asked:
    """Which answer it is, asked ahead."""

    command: do.Route
    scores: dict[str, float] | None = None


@dataclass
class _Composing:
    """A reply, begun ahead."""

    command: do.Compose
    events: list[ev.Event] = field(default_factory=list)


class Foresight:
    """One call's."""

    def __init__(
        self,
        call: int,
        mind: Mind,
        prepare: Callable[[tuple[str, ...]], None],
        arm: Callable[[int, do.Say], None],
        wasted: Callable[[int], None],
    ) -> None:
        """`prepare(clauses)` has them made into sound; `arm(pause, command)` has what is in memory leave by itself should the turn end
        with that pause; `wasted(tokens)` counts what the model said for nothing."""
        self._call = call
        self._mind = mind
        self._prepare = prepare
        self._arm = arm
        self._wasted = wasted
        self._turn = 0
        self._pause = 0
        self._text = ""
        self.meaning: Vector = ()
        """Of the words of the last pause."""
        self._fork: CallSession | None = None
        self._routes: dict[int, _Asked] = {}
        """By turn: which answer it is, and which sentence answers that."""
        self._reply: _Composing | None = None

    def look(self, session: CallSession, turn: int, pause: int, text: str, now: float, meaning: Vector = ()) -> None:
        """These are the words up to this pause of the turn. What was begun for an earlier pause is dropped."""
        self.drop()
        self._turn, self._pause, self._text, self.meaning = turn, pause, text, meaning
        if not text:
            return
        self._fork = session.fork()
        self._begin(self._fork.handle(ev.SpeechEnded(), now) + self._fork.handle(ev.Heard(turn, text, meaning), now))

    @property
    def composing(self) -> bool:
        """The model has been asked for a reply."""
        return self._reply is not None

    def words(self, turn: int, pause: int) -> str | None:
        """The words of the turn, where it ended with that pause and they are known."""
        return self._text if pause and (turn, pause) == (self._turn, self._pause) else None

    def drop(self) -> None:
        """None of it is wanted."""
        for turn in self._routes:
            self._mind.drop(self._call, turn)
        if self._reply is not None:
            self._mind.drop(self._call, self._reply.command.turn)
            said = sum(len(e.text.split()) for e in self._reply.events if isinstance(e, ev.ClauseReady))
            self._wasted(-(-said * 4 // 3))
        self._turn = self._pause = 0
        self._routes = {}
        self._fork = self._reply = None

    # -- the mind's answers: True where they were for us

    def scored(self, turn: int, scores: dict[str, float], now: float) -> bool:
        """Which answer it is."""
        asked = self._routes.get(turn)
        if asked is None or asked.scores is not None:
            return False
        asked.scores = scores
        if self._fork is not None:
            self._begin(self._fork.handle(ev.Scored(turn, scores), now))
        return True

    def clause(self, turn: int, text: str) -> bool:
        """A clause of a reply."""
        if self._reply is None or self._reply.command.turn != turn:
            return False
        if not self._reply.events:
            self._prepare((text,))
        self._reply.events.append(ev.ClauseReady(turn, text))
        return True

    def replied(self, turn: int, failed: bool, tokens: int) -> bool:
        """The reply's end."""
        if self._reply is None or self._reply.command.turn != turn:
            return False
        self._reply.events.append(ev.ReplyFinished(turn, failed, tokens))
        return True

    # -- the real session's commands: what is there for them already, or None where nothing was begun

    def route(self, command: do.Route) -> list[ev.Event] | None:
        """The answer, or nothing yet: then it comes to the call."""
        asked = self._routes.get(command.turn)
        if asked is None or asked.command != command:
            return None
        del self._routes[command.turn]
        return [ev.Scored(command.turn, asked.scores)] if asked.scores is not None else []

    def compose(self, command: do.Compose) -> list[ev.Event] | None:
        """The clauses so far; the rest comes to the call."""
        reply = self._reply
        if reply is None or reply.command != command:
            return None
        self._reply = None
        return reply.events

    def _begin(self, commands: list[do.Command]) -> None:
        over_us = any(isinstance(command, do.StopPlayout | do.GoOn | do.HangUp) for command in commands)
        for command in commands:
            match command:
                case do.Route(turn, question):
                    self._routes[turn] = _Asked(command)
                    self._mind.route(self._call, turn, question)
                case do.Compose(turn, request):
                    self._reply = _Composing(command)
                    self._mind.compose(self._call, turn, request)
                case do.Say():
                    self._prepare(command.clauses)
                    if not over_us:
                        self._arm(self._pause, command)
