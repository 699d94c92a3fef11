"""Machines that talk back, as text: five kinds against a flow of ours, our flows against one another, and people's words, which must pass.

Rule: every second is virtual, so a minute's loop costs nothing; the model is asked nothing, so what ends a loop is words and rules alone.
"""

from __future__ import annotations

import csv
import heapq
import itertools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.answered_words import machine
from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.core.session import CallSession
from appliance.lab.answered_texts import BOTS

LETTER_S = 0.065
ONSET_S, HOLD_S, RECOGNISE_S = 0.1, 0.4, 0.15
REACTION_S = 0.7
COMMIT_S = 0.6
"""Talk of theirs over ours for so long is an interruption."""
LONGEST_S = 600.0
ENDED_S = 60.0
ROUTING = Path(__file__).parent / "routing"
CALLED = "webinar-reminder"
VARIABLES = {"name": "Maria", "starts": "noon"}


class Clock:
    """Virtual time: what happens next, happens at once."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()

    def at(self, when: float, what: Callable[[], None]) -> None:
        """`what` happens then."""
        heapq.heappush(self._due, (max(when, self.now), next(self._numbers), what))

    def run(self, sides: Sequence[Side], longest_s: float = LONGEST_S) -> float:
        """Until somebody hangs up; the seconds it took, `longest_s` or a little more where nobody does."""
        while self.now < longest_s and not any(side.over for side in sides):
            deadlines = [(due, side) for side in sides if (due := side.deadline()) is not None]
            due, late = min(deadlines, key=lambda pair: pair[0], default=(longest_s, None))
            if self._due and self._due[0][0] <= due:
                self.now, _, what = heapq.heappop(self._due)
                what()
            else:
                self.now = max(self.now, due)
                if late is not None:
                    late.expire()
        return self.now


class Side:
    """One end of the line: speaks for as long as its letters take, hears the other end, and may be cut short."""

    over = False

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.other: Side = self
        self._until = 0.0
        """When what we are saying ends."""
        self._said = 0
        """Counts what was said; a cut makes the rest void."""

    @property
    def speaking(self) -> bool:
        return self.clock.now < self._until

    def deadline(self) -> float | None:
        """When `expire` wants to be called."""
        return None

    def expire(self) -> None:
        """A deadline has passed."""

    def onset(self) -> None:
        """The other end begins to speak."""

    def offset(self, text: str) -> None:
        """It has said this."""

    def hung_up(self) -> None:
        """It is gone."""
        self.over = True

    def utter(self, text: str, then: Callable[[], None]) -> None:
        """Say it, after what is being said."""
        begin = max(self.clock.now, self._until)
        self._until = begin + LETTER_S * len(text)
        number = self._said

        def ended() -> None:
            if number == self._said:
                self.other.offset(text)
                then()

        self.clock.at(begin, lambda: self.other.onset() if number == self._said else None)
        self.clock.at(self._until, ended)

    def cut(self) -> None:
        """Silence."""
        if self.speaking:
            self.other.offset("")
        self._said += 1
        self._until = self.clock.now


class Bot(Side):
    """Says its lines one after the other when the other end has finished, the last one for ever; without lines it is an echo."""

    def __init__(self, clock: Clock, lines: Sequence[str], opens: bool = True, for_ever: bool = True) -> None:
        super().__init__(clock)
        self._lines = list(lines)
        self._next = 0
        self._for_ever = for_ever
        self._turn = 0
        self._heard = ""
        if opens and self._lines:
            clock.at(0.5, self._answer)

    def onset(self) -> None:
        self._turn += 1

    def offset(self, text: str) -> None:
        self._heard = text or self._heard
        turn = self._turn
        self.clock.at(self.clock.now + REACTION_S, lambda: self._answer() if turn == self._turn and not self.speaking else None)

    def _answer(self) -> None:
        if self._next >= len(self._lines) and not self._for_ever:
            self.other.hung_up()
            self.over = True
            return
        text = self._lines[min(self._next, len(self._lines) - 1)] if self._lines else self._heard
        self._next += 1
        if text:
            self.utter(text, lambda: None)


class Ours(Side):
    """A call of ours; no model and no tool answers."""

    def __init__(self, clock: Clock, flow: Flow, variables: Mapping[str, str]) -> None:
        super().__init__(clock)
        self.session = CallSession(flow, variables)
        self.situations: list[str] = []
        """Ways out of the flow that were taken, and what for."""
        self._words = ""
        self._talks = 0

    def begin(self) -> None:
        """The call is up."""
        self._tell(ev.PartsReady())
        self._tell(ev.Answered())

    def deadline(self) -> float | None:
        return None if self.over else self.session.next_deadline()

    def expire(self) -> None:
        self._carry_out(self.session.expire(self.clock.now))

    def hung_up(self) -> None:
        self._tell(ev.FarEndHungUp())
        self.over = True

    def onset(self) -> None:
        self._talks += 1
        talk = self._talks
        left_ms = max(0.0, self._until - self.clock.now) * 1000
        self.clock.at(self.clock.now + ONSET_S, lambda: self._tell(ev.SpeechStarted(left_ms)))
        self.clock.at(self.clock.now + COMMIT_S, lambda: self._tell(ev.BargedIn()) if talk == self._talks and self.speaking else None)

    def offset(self, text: str) -> None:
        self._talks += 1
        self._words = f"{self._words} {text}".strip()
        self.clock.at(self.clock.now + HOLD_S, lambda: self._tell(ev.SpeechEnded(False, HOLD_S)))

    def _tell(self, event: ev.Event) -> None:
        if not self.over:
            self._carry_out(self.session.handle(event, self.clock.now))

    def _later(self, seconds: float, event: ev.Event) -> None:
        self.clock.at(self.clock.now + seconds, lambda: self._tell(event))

    def _carry_out(self, commands: list[do.Command]) -> None:
        for command in commands:
            match command:
                case do.Say(turn, clauses, _, last):
                    self.utter(" ".join(clauses), lambda turn=turn, last=last: self._tell(ev.PlayoutFinished(turn)) if last else None)  # type: ignore[misc]
                case do.StopPlayout(turn):
                    self.cut()
                    self._later(0.0, ev.PromptCut(turn, ()))
                case do.Transcribe(turn):
                    self._later(RECOGNISE_S, ev.Heard(turn, self._words))
                    self._words = ""
                case do.Route(turn):
                    self._later(RECOGNISE_S, ev.Scored(turn, {}))
                case do.Compose(turn):
                    self._later(RECOGNISE_S, ev.ReplyFinished(turn, failed=True, tokens=0))
                case do.CallTool(turn, name):
                    self._later(RECOGNISE_S, ev.ToolFinished(turn, name, None))
                case do.Note("fallback", _, data):
                    self.situations.append(str(dict(data)["situation"]))
                case do.HangUp():
                    self.over = True
                    self.other.hung_up()
                case _:
                    pass


def against(
    flow: Flow, variables: Mapping[str, str], lines: Sequence[str], opens: bool = True, for_ever: bool = True
) -> tuple[float, Ours]:
    """Our flow and a machine with these lines: seconds until it was over, and our end."""
    clock = Clock()
    ours, bot = Ours(clock, flow, variables), Bot(clock, lines, opens, for_ever)
    ours.other, bot.other = bot, ours
    ours.begin()
    return clock.run((ours, bot)), ours


def between(one: Flow, other: Flow, variables: Mapping[str, str]) -> float:
    """Two of our own: seconds until it was over."""
    clock = Clock()
    calling, called = Ours(clock, one, variables), Ours(clock, other, {})
    calling.other, called.other = called, calling
    calling.begin()
    called.begin()
    return clock.run((calling, called))


def bots_as_text(flows: Mapping[str, Flow], conversations: Sequence[tuple[str, Conversation]] = ()) -> dict[str, Any]:
    """Five kinds of bots, our flows with one another, and how often people's words are taken for a machine's."""
    flow = flows[CALLED]
    seconds = {kind: round(against(flow, VARIABLES, lines)[0], 1) for kind, lines in BOTS.items()}
    inbound = {name: one for name, one in flows.items() if one.direction == "inbound" and not any(v.required for v in one.variables)}
    pairs = {f"{CALLED} and {name}": round(between(flow, one, VARIABLES), 1) for name, one in inbound.items()}
    lines = [row["utterance"] for path in sorted(ROUTING.glob("*.csv")) for row in _rows(path)]
    taken = sum(machine(text) is not None for text in lines)
    told = [_taken_for_a_bot(flows[name], conversation) for name, conversation in conversations]
    false = [machine(text) is not None for text in lines] + told
    return {
        "bots_seconds": seconds,
        "bots_ended": round(sum(s <= ENDED_S for s in seconds.values()) / len(seconds), 4),
        "appliances_seconds": pairs,
        "bot_false_positive": round(sum(false) / len(false), 4),
        "bot_false_positive_of": {"utterances": len(lines), "taken": taken, "conversations": len(told), "ended": sum(told)},
    }


def _taken_for_a_bot(flow: Flow, conversation: Conversation) -> bool:
    """Was this conversation's caller, who is a person, hung up on as a machine?"""
    lines = [turn.say for turn in conversation.turns if turn.say]
    _, ours = against(flow, conversation.variables, lines, opens=False, for_ever=False)
    return "bot" in ours.situations and conversation.outcome != "bot"


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
