"""A saved conversation played as text: the real session, the real words and the real model, on a clock that jumps.

Rules: every second is virtual, so silences, repeats and limits are real and cost nothing; only the model's own time is true, and it is cut
so that a slow machine makes no conversation fail whose words are right. What is played twice is the same twice. No tool is ever
reached: the conversation answers for it.

What has no place here: recognition, sound, and money. `onhook test --audio` has them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from appliance.config import Limits, Mind
from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.conversation import CallerTurn, Conversation
from appliance.core.flow import Flow
from appliance.core.session import CallSession
from appliance.errors import LocalError
from appliance.flows.differences import CallSeen, differences, same, shown
from appliance.flows.playout import LETTER_S, Playout
from appliance.ports import Encoder, LanguageModel

REACTION_S = 0.6
"""People answer so soon after a question."""
HOLD_S = 0.3
"""The silence it takes to know that they have finished."""
RECOGNISE_S = 0.15
TOOL_S = 0.2
KEY_S = 0.3
PAUSE_S, COMMIT_S, PATIENCE_S = 0.16, 0.6, 0.5
"""Of barge-in (core.bargein): our voice is held, the talk is an interruption, and how long held words wait for a verdict."""
INTO = 0.5
"""An interruption begins when so much of the prompt is said,"""
INTO_S = 0.8
"""and not before: what comes sooner is no answer to it."""
LONGEST_THOUGHT_S = 1.0
"""Of the model's true time at most so much is put on the clock, below every deadline that waits for it."""
STEPS = 20_000
"""Events in one call. A call of four hours has fewer."""


@dataclass(frozen=True)
class Outcome:
    """How a conversation went."""

    name: str
    file: str
    passed: bool
    differences: tuple[str, ...]
    path: tuple[str, ...]
    outcome: str
    reason: str
    transcript: tuple[tuple[str, str, str], ...]
    """(who, stage, words) in order; who is `agent` or `caller`."""
    fields: Mapping[str, str | int | bool]
    tools: tuple[str, ...]
    """Tools that were called, in order."""
    seconds: float
    """The call's virtual length."""
    slowest_ms: float
    """Of the model's true times, the longest: a choice, or the first clause of a reply. 0 where it was not asked."""


def replay(
    conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float = Mind.margin, encoder: Encoder | None = None
) -> Outcome:
    """Play it. Errors of `mind` pass through: they say nothing about the flow. Without an `encoder` nobody says what words mean."""
    return _Play(conversation, flow, mind, margin, encoder).run()


class _Play:
    """One conversation's play. `now` is virtual, in seconds from the answer."""

    def __init__(self, conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float, encoder: Encoder | None) -> None:
        self.conversation = conversation
        self.flow = flow
        self.mind = mind
        self.encoder = encoder
        today = datetime.fromisoformat(conversation.clock).date() if conversation.clock else None
        self.session = CallSession(flow, conversation.variables, margin=margin, today=today)
        self.now = 0.0
        self.transcript: list[tuple[str, str, str]] = []
        self.tools: list[str] = []
        self.found: list[str] = []
        """Differences that only show while it is played."""
        self.breaches: list[str] = []
        self.slowest_ms = 0.0
        self._ends_at = flow.limits.call_s
        self._timers: dict[str, tuple[float, Callable[[], None]]] = {}
        self._told: deque[ev.Event] = deque()
        self._playout = Playout()
        self._stage = ""
        self._lines: dict[int, int] = {}
        """Our turn to its place in the transcript."""
        self._next = 0
        """The caller's next turn."""
        self._quiet_until = 0.0
        self._spoken = False
        """Have we said anything?"""
        self._talking = False
        self._utterance = ""
        self._before = ""
        """Words of a turn that was taken for finished and goes on."""
        self._answers = deque(conversation.tools)

    def run(self) -> Outcome:
        self._tell(ev.PartsReady())
        if self.flow.direction == "outbound":
            self._tell(ev.Dialed("sip:caller@conversation"))
        self._tell(ev.Answered())
        words_s = LETTER_S * sum(map(len, self.session.knowledge.last_words()))
        self._tell(ev.EndPlanned(self._ends_at, words_s, "call"))
        for _ in range(STEPS):
            if self.session.ended:
                break
            self._step()
        else:
            raise LocalError(f"the conversation {self.conversation.name} does not end")
        return self._outcome()

    # -- the clock -------------------------------------------------------------------------------------------------------------

    def _step(self) -> None:
        """The next thing that happens."""
        if self._told:
            self._tell(self._told.popleft())
            return
        self._plan_caller()
        self._at("mouth", self._playout.due(self.now), self._mouth)
        deadline = self.session.next_deadline()
        name = min(self._timers, key=lambda n: self._timers[n][0], default="")
        at = self._timers[name][0] if name else self._ends_at
        if min(at, deadline if deadline is not None else at) >= self._ends_at:
            self.now = self._ends_at
            self.breaches.append("call")
            self._tell(ev.LimitReached("call"))
        elif name and (deadline is None or at <= deadline):
            self.now = max(self.now, at)
            self._timers.pop(name)[1]()
        elif deadline is not None:
            self.now = max(self.now, deadline)
            self._carry_out(self.session.expire(self.now))

    def _at(self, name: str, at: float | None, what: Callable[[], None]) -> None:
        """Something happens then; a name stands for one thing at a time."""
        if at is None:
            self._timers.pop(name, None)
        else:
            self._timers[name] = (at, what)

    def _tell(self, event: ev.Event) -> None:
        self._carry_out(self.session.handle(event, self.now))

    def _mouth(self) -> None:
        event = self._playout.step(self.now)
        if event is not None:
            self._tell(event)

    # -- what the session wants ------------------------------------------------------------------------------------------------

    def _carry_out(self, commands: list[do.Command]) -> None:
        for command in commands:
            match command:
                case do.Say(turn, clauses, _, last):
                    self._spoken = True
                    self._playout.say(turn, clauses, last, self.now)
                    if not self._next_interrupts():
                        self._timers.pop("caller", None)  # we were first: they listen
                case do.StopPlayout(turn):
                    self._told.append(ev.PromptCut(turn, self._playout.stop(turn, self.now)))
                case do.GoOn():
                    self._playout.release(self.now)
                case do.Listen(_, _, _, resumes):
                    self._before = self._utterance if resumes else ""
                case do.Transcribe(turn):
                    words = f"{self._before} {self._utterance}".strip()
                    meaning = self.encoder.encode(words) if self.encoder is not None else ()
                    self._at("ear", self.now + RECOGNISE_S, partial(self._tell, ev.Heard(turn, words, meaning)))
                case do.Route(turn, question):
                    began = time.perf_counter()
                    scores = self.mind.score(question)
                    self._at("mind", self._thought(began), partial(self._tell, ev.Scored(turn, scores)))
                case do.Compose():
                    self._compose(command)
                case do.CallTool(turn, name, arguments):
                    self._at("tool", self.now + TOOL_S, partial(self._tell, ev.ToolFinished(turn, name, self._tool(name, dict(arguments)))))
                case do.Note(kind, turn, data):
                    self._on_note(kind, turn, dict(data))
                case do.HangUp() | do.Dial() | do.Drop() | do.Press():
                    pass

    def _thought(self, began: float) -> float:
        """When the model's answer comes, on our clock."""
        took = time.perf_counter() - began
        self.slowest_ms = max(self.slowest_ms, took * 1000)
        return self.now + min(took, LONGEST_THOUGHT_S)

    def _compose(self, command: do.Compose) -> None:
        began, at = time.perf_counter(), self.now
        words = 0
        events: list[ev.Event] = []
        for clause in self.mind.reply(command.request):
            if not events:
                at = self._thought(began)
            words += len(clause.split())
            events.append(ev.ClauseReady(command.turn, clause))
        # Tokens are counted as the mind's worker counts them
        events.append(ev.ReplyFinished(command.turn, failed=not words, tokens=-(-words * 4 // 3)))
        self._at("mind", at, partial(self._told.extend, events))

    def _tool(self, name: str, arguments: Mapping[str, object]) -> Mapping[str, str | int | bool] | None:
        """What the conversation gives for this call of a tool; None where the tool fails, or where the call was not expected."""
        self.tools.append(name)
        asked = ", ".join(f"{k}={shown(v)}" for k, v in arguments.items()) or "nothing"
        if not self._answers:
            self.found.append(f"tool: {name} was called with {asked}, which the conversation does not answer")
            return None
        wanted = self._answers.popleft()
        if wanted.tool != name:
            self.found.append(f"tool: {name} was called, not {wanted.tool}")
            return None
        for key, value in wanted.wants.items():
            if key not in arguments or not same(arguments[key], value):
                got = shown(arguments[key]) if key in arguments else "nothing"
                self.found.append(f"tool: {name} was called with {key}: expected {shown(value)}, got {got}")
                return None
        if wanted.gives is None:
            return None
        return {key: value if isinstance(value, str | int | bool) else str(value) for key, value in wanted.gives.items()}

    def _on_note(self, kind: str, turn: int, data: Mapping[str, str | int | float | bool]) -> None:
        match kind:
            case "stage":
                self._stage = str(data["stage"])
            case "said":
                self._lines[turn] = len(self.transcript)
                self.transcript.append(("agent", str(data["stage"]), str(data["text"])))
            case "interrupted" if turn in self._lines:
                at = self._lines[turn]
                self.transcript[at] = (*self.transcript[at][:2], str(data["said"]))
            case "breach" if data["limit"] != "turn_gap":  # how long the model took says nothing about the flow
                self.breaches.append(str(data["limit"]))

    # -- the caller ------------------------------------------------------------------------------------------------------------

    def _next_interrupts(self) -> bool:
        return self._next < len(self.conversation.turns) and self.conversation.turns[self._next].interrupts

    def _plan_caller(self) -> None:
        """When the caller's next turn comes, as far as it is known."""
        turns = self.conversation.turns
        if self._talking or "caller" in self._timers or self._next >= len(turns) or not (self._spoken or self.flow.direction == "inbound"):
            return  # what they say are answers: a greeting, where they are called, is not among them
        turn = turns[self._next]
        if turn.interrupts:
            at = self._playout.into(INTO, INTO_S)
            if at is not None and at < self.now:  # once more into the same words, which went on
                at = self.now + REACTION_S if self._playout.left_s(self.now) > REACTION_S else None
            if at is not None:
                self._at("caller", at, self._act)
        elif not (self._playout.busy or not self._timers.keys().isdisjoint(("ear", "mind", "tool"))):
            reaction = 0.0 if turn.silence_s else REACTION_S
            self._at("caller", max(self._quiet_until, self.now + reaction), self._act)

    def _act(self) -> None:
        """The caller does what comes next."""
        turn = self.conversation.turns[self._next]
        self._next += 1
        if turn.silence_s:
            self._quiet_until = self.now + turn.silence_s
            return
        said = f"({turn.keys})" if turn.keys else "(hangs up)" if turn.hang_up else turn.say
        self.transcript.append(("caller", self._stage, said))
        if turn.hang_up:
            self._tell(ev.FarEndHungUp())
        elif turn.keys:
            self._press(turn.keys)
        else:
            self._speak(turn)

    def _press(self, keys: str) -> None:
        self._talking = len(keys) > 1
        if self._talking:
            self._at("keys", self.now + KEY_S, partial(self._press, keys[1:]))
        self._tell(ev.DigitPressed(keys[0]))

    def _speak(self, turn: CallerTurn) -> None:
        self._talking = True
        self._utterance = turn.say
        length = max(LETTER_S * len(turn.say), 0.2)
        self._tell(ev.SpeechStarted(self._playout.left_s(self.now) * 1000))
        if length > Limits.turn:
            self._at("speech", self.now + Limits.turn, partial(self._speech_over, True))
        else:
            self._at("speech", self.now + length + HOLD_S, partial(self._speech_over, False))
        if self._playout.speaking:
            self._at("hold", self.now + PAUSE_S, lambda: self._playout.hold(self.now))
            self._at("resume", self.now + length + PATIENCE_S, lambda: self._playout.release(self.now))
            self._barge(self.now + length)

    def _barge(self, until: float) -> None:
        """They talk on, and on."""
        if self.now + COMMIT_S <= until:
            self._at("barge", self.now + COMMIT_S, lambda: self._barged(until))

    def _barged(self, until: float) -> None:
        if self._playout.speaking:
            self._tell(ev.BargedIn())
            self._barge(until)

    def _speech_over(self, cut: bool) -> None:
        self._talking = False
        self._timers.pop("barge", None)
        self._tell(ev.SpeechEnded(cut, 0.0 if cut else HOLD_S))

    # -- the end ---------------------------------------------------------------------------------------------------------------

    def _outcome(self) -> Outcome:
        session, conversation = self.session, self.conversation
        said = tuple(words for who, _, words in self.transcript if who == "agent" and words)
        seen = CallSeen(tuple(session.path), session.outcome, dict(session.fields), said, round(self.now, 2), breaches=tuple(self.breaches))
        found = [*differences(conversation, self.flow, seen), *self.found]
        found += [f"tool: {answer.tool} was not called" for answer in self._answers if not self.found]
        unsaid = next((t for t in conversation.turns[self._next :] if not t.silence_s), None)
        if unsaid is not None:
            what = f'say "{unsaid.say}"' if unsaid.say else f"press {unsaid.keys}" if unsaid.keys else "hang up"
            found.append(f"caller: the call was over before they could {what}" + (f" (line {unsaid.line})" if unsaid.line else ""))
        return Outcome(
            name=conversation.name,
            file=conversation.file,
            passed=not found,
            differences=tuple(found),
            path=seen.path,
            outcome=seen.outcome,
            reason=session.reason,
            transcript=tuple(self.transcript),
            fields=dict(session.fields),
            tools=tuple(self.tools),
            seconds=seen.seconds,
            slowest_ms=round(self.slowest_ms, 1),
        )
