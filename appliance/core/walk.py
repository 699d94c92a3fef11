"""A call's way through its graph, and what our mouth does on it. What the caller does is in `session`.

Rule: every wait has a deadline and a default; a turn number travels with every command and answer, and what comes for an old turn falls
through; once HangUp is out, nothing else is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import Enum

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import HANG_UP, Flow, Situation, Stage
from appliance.core.knowledge import Knowledge
from appliance.core.limits import Deadlines
from appliance.core.patience import Patience
from appliance.core.prompt import Prompt
from appliance.core.tool_round import ToolRound
from appliance.core.transfers import is_transfer

FILLER = 0
"""The turn number of words that fill a wait: they belong to no turn, and nothing waits for their end."""


class Ear(Enum):
    """What is being done about the caller's words."""

    IDLE = "idle"
    HEARING = "hearing"
    TRANSCRIBING = "transcribing"
    ROUTING = "routing"


class Walk:
    """Which stage, what is being said, what is awaited."""

    def __init__(
        self, flow: Flow, variables: Mapping[str, str], margin: float = 1.0, patience: Patience | None = None, today: date | None = None
    ) -> None:
        """`margin` is how far ahead, in nats, the model's best answer must be to count; `today` is the call's date."""
        self.flow = flow
        self.margin = margin
        self.patience = patience or Patience()
        self.knowledge = Knowledge(flow, variables, today)
        self.lines = self.knowledge.lines
        self.path: list[str] = []
        self.outcome = ""
        self.reason = ""
        self.stage: Stage | None = None
        self.turn = 0
        self._deadlines = Deadlines()
        self._ear = Ear.IDLE
        self._hearing = 0
        """The turn number of the words that the ear is at."""
        self._prompt = Prompt()
        self._composing = 0
        """The turn for which the model makes words, or 0."""
        self._tools = ToolRound()
        self._before: Walk | None = None
        """How it was before the last words were taken, as long as they may turn out to be only their beginning."""
        self._second_thought = False
        """What is being heard goes on where the words in `_before` seemed to end."""
        self._talking = False
        self._left_ms = 0.0
        """Of the prompt that was being said when they began."""
        self._answered = False
        self._ready = False
        self._ended = False
        self._disclosed = False
        self._floor = False
        self._words = ""
        self._digits = ""
        self._silences = 0
        self._faults = 0
        self._turns: Counter[str] = Counter()
        self._tokens: Counter[str] = Counter()
        self._repeats: Counter[str] = Counter()
        self._why, self._left_by = "flow", ""
        self._meet()
        self._end_limit = ""
        self._goodbye_at: float | None = None
        self._gap_at: float | None = None
        """When the caller will have waited as long as the stage allows; None where they wait for nothing."""

    def _meet(self) -> None:
        """Nothing is known yet of who is at the other end."""

    def next_deadline(self) -> float | None:
        """When `expire` wants to be called, or None."""
        return self._deadlines.next()

    @property
    def fields(self) -> Mapping[str, str | int | bool]:
        """What was collected."""
        return self.knowledge.fields

    @property
    def ended(self) -> bool:
        """True once HangUp was commanded or the far end left."""
        return self._ended

    @property
    def handing_on(self) -> bool:
        """The PBX is asked to hand the caller on."""
        return bool(self._tools.left) and is_transfer(self._tools.left[0])

    # -- the planned end -------------------------------------------------------------------------------------------------------

    def _on_end_planned(self, now: float, plan: ev.EndPlanned) -> list[do.Command]:
        """The last words begin early enough to end before the call does; where they cannot, it ends without them."""
        begin = plan.at - plan.words_s - self.patience.goodbye_s
        self._end_limit = plan.limit
        self._goodbye_at = begin if plan.words_s > 0 and begin > now else None
        self._plan_goodbye()
        return []

    def _plan_goodbye(self) -> None:
        if self._goodbye_at is None:
            self._deadlines.clear("goodbye")
        else:
            self._deadlines.set("goodbye", self._goodbye_at)

    def _goodbye(self, now: float) -> list[do.Command]:
        if self.stage is not None and self.stage.end:
            return []
        return self._breach(self._end_limit, now)

    # -- the way through the graph ---------------------------------------------------------------------------------------------

    def _on_ready(self, now: float) -> list[do.Command]:
        if self._ready:
            return []
        self._ready = True
        self._deadlines.clear("ready")
        return self._enter(self.flow.start, now) if self._answered else []

    def _on_answered(self, now: float) -> list[do.Command]:
        if self._answered:
            return []
        self._answered = True
        if self._ready:
            return self._begin(now)
        self._deadlines.set("ready", now + self.patience.ready_s)
        return [do.Note("starting", 0), do.Say(FILLER, (self.lines.starting,), protected=1)]

    def _begin(self, now: float) -> list[do.Command]:
        """Both sides are there."""
        return self._enter(self.flow.start, now)

    def _enter(self, name: str, now: float) -> list[do.Command]:
        if name == HANG_UP:
            return self._hang_up("completed" if self._why == "flow" else self._left_by or self._why, self._why)
        stage = self.flow.stages[name]
        out = self._drop_tools(now)
        self.stage = stage
        self.path.append(name)
        self.knowledge.forget(stage)
        self._ear = Ear.IDLE
        self._composing = 0
        self._words = ""
        self._deadlines.clear_all()
        self._plan_goodbye()
        self._progress(now)
        out.append(do.Note("stage", self.turn + 1, (("stage", name),)))
        if stage.end:
            handing_on = sum(map(is_transfer, stage.tools))
            self._deadlines.set("closing", now + self.patience.closing_s + handing_on * self.patience.transfer_s)
        else:
            self._deadlines.set("stage_time", now + stage.limits.time_s)
            if self._turns[name] >= stage.limits.turns:
                return out + self._breach("stage_turns", now)
        self._turns[name] += 1
        return out + (self._call_tools(stage, now) if stage.tools else self._speak_up(stage, now))

    def _speak_up(self, stage: Stage, now: float) -> list[do.Command]:
        """The stage's words: its own, chosen from its facts, or the model's."""
        if stage.reply is None:
            return self._say(stage, now)
        return self._choose(stage, now) if stage.reply.mode == "strict" else self._compose(stage, now)

    def _say(self, stage: Stage, now: float) -> list[do.Command]:
        """Speak the stage's words as a new turn."""
        return self._speak(stage, self.knowledge.clauses(stage.say), now)

    def _speak(self, stage: Stage, clauses: tuple[str, ...], now: float) -> list[do.Command]:
        """Speak these clauses, the last of which is the question where there is one."""
        self.turn += 1
        protected = 0
        disclose = self.knowledge.disclose
        if disclose and not self._disclosed:
            protected = next((i + 1 for i, c in enumerate(clauses) if disclose in c), 0)
            self._disclosed = protected > 0
        if stage.end or self._floor:
            protected = len(clauses)
        self._begin_speaking(clauses, protected, now)
        return [
            do.Note("said", self.turn, (("stage", stage.name), ("text", " ".join(clauses)))),
            do.Say(self.turn, clauses, protected),
        ]

    def _progress(self, now: float) -> None:
        """Something has changed: the call goes somewhere."""
        self._deadlines.set("progress", now + self.patience.progress_s)

    def _begin_speaking(self, clauses: tuple[str, ...], protected: int, now: float) -> None:
        self._gap_at = None
        self._prompt.begin(self.turn, clauses, protected, now)
        self.knowledge.said(self.turn, clauses)
        self._deadlines.clear("silence", "gap", "compose", "tool")
        if self._ear is Ear.IDLE:  # a sentence may be chosen while they talk on: their words are still waited for
            self._deadlines.clear("transcribe", "route")

    def _compose(self, stage: Stage, now: float) -> list[do.Command]:
        """Ask the model to speak as a new turn."""
        assert stage.reply is not None
        left = stage.limits.tokens - self._tokens[stage.name]
        if left <= 0:
            return [do.Note("breach", self.turn, (("limit", "stage_tokens"),)), *self._canned(stage, now)]
        self.turn += 1
        self._composing = self.turn
        self._prompt.speaking = False
        self._deadlines.set("compose", now + self.patience.compose_s)
        self._await_words(stage, now)
        return [do.Compose(self.turn, self.knowledge.reply_request(stage, left))]

    @property
    def _choosing(self) -> bool:
        """The model is asked which sentence it is to be: words of its own are not taken."""
        return self._composing > 0 and self.stage is not None and self.stage.reply is not None and self.stage.reply.mode == "strict"

    def _choose(self, stage: Stage, now: float) -> list[do.Command]:
        """Speak sentences of the stage's facts as a new turn, at once where words decide which; else the model is asked which."""
        question = self.knowledge.choice(stage)
        if question is None:
            return self._canned(stage, now)
        self.turn += 1
        self._composing = self.turn
        self._prompt.speaking = False
        self._deadlines.set("compose", now + self.patience.route_s)
        self._await_words(stage, now)
        return [do.Route(self.turn, question)]

    def _on_chosen(self, now: float, turn: int, name: str | None) -> list[do.Command]:
        """The model's choice, or None where it has none: then the nearest by words, or the first."""
        stage = self.stage
        assert stage is not None
        chosen: list[do.Command] = [do.Note("routed", turn, (("answer", name),))] if name is not None else []
        self._composing = 0
        return chosen + self._speak(stage, self.knowledge.chosen(stage, name), now)

    def _await_words(self, stage: Stage, now: float) -> None:
        """The words are not there at once: fill the gap when it has been long enough."""
        known = self._gap_at is not None  # the caller waits since they finished, not since we began to think
        self._deadlines.set("gap", max(self._gap_at or 0.0, now + self.patience.ponder_s) if known else now + stage.turn_gap_ms / 1000)

    def _ask_again(self, preface: str, now: float) -> list[do.Command]:
        """Put the question once more behind `preface`; without one, take up the prompt at the clause that was broken off."""
        stage = self.stage
        assert stage is not None
        self._ear = Ear.IDLE
        if self._turns[stage.name] >= stage.limits.turns:
            return self._breach("stage_turns", now)
        self._turns[stage.name] += 1
        return self._speak(stage, (preface, *self._prompt.question) if preface else self._prompt.rest(), now)

    def _fall_back(self, situation: Situation, why: str, now: float) -> list[do.Command]:
        """Leave by the flow's way out for this situation; a second time, or out of the closing words, just end."""
        target = self.flow.fallbacks.get(situation, HANG_UP)
        closing = self.stage is not None and self.stage.end and not self._tools.turn  # while tools work, the last words have not begun
        dropped = self._drop_tools(now)
        if closing or target == (self.stage.name if self.stage else ""):
            return dropped + self._hang_up(situation, why)
        self._why, self._left_by = why, situation
        out: list[do.Command] = [do.Note("fallback", self.turn, (("situation", situation), ("why", why))), *dropped]
        if self._ear is not Ear.IDLE:
            out.append(do.Drop(self._hearing))
        if self._composing and self._composing != self._hearing:
            out.append(do.Drop(self._composing))
        out += self._stop_prompt()
        if target == HANG_UP:
            return out + self._hang_up(situation, why)
        self._floor = True
        return out + self._enter(target, now)

    def _breach(self, limit: str, now: float) -> list[do.Command]:
        return [do.Note("breach", self.turn, (("limit", limit),)), *self._fall_back("budget", limit, now)]

    def _hang_up(self, outcome: str, reason: str) -> list[do.Command]:
        self._finish(outcome, reason)
        return [do.HangUp(outcome, reason)]

    def _finish(self, outcome: str, reason: str) -> None:
        self._ended = True
        self.outcome = outcome
        self.reason = reason
        self._deadlines.clear_all()

    # -- tools -----------------------------------------------------------------------------------------------------------------

    def _call_tools(self, stage: Stage, now: float) -> list[do.Command]:
        """Ask the stage's tools as a new turn; its words come when all of them have answered."""
        self.turn += 1
        self._tools.begin(self.turn, stage.tools)
        self._prompt.speaking = False
        self._await_words(stage, now)
        return self._call_tool(now)

    def _call_tool(self, now: float) -> list[do.Command]:
        arguments = self.knowledge.arguments()
        name = self._tools.ask(tuple(name for name, _ in arguments), now)
        self._deadlines.set("tool", now + (self.patience.transfer_s if is_transfer(name) else self.patience.tool_s))
        if is_transfer(name):  # the PBX sees to what the caller hears
            self._deadlines.clear("gap")
        return [do.CallTool(self._tools.turn, name, arguments)]

    def _on_tool_finished(self, now: float, turn: int, name: str, values: Mapping[str, str | int | bool] | None) -> list[do.Command]:
        if not self._tools.is_asking(turn, name):  # who was rung for too long has picked up after all: the caller is with them
            return self._hang_up("transferred", "late") if is_transfer(name) and values is not None else []
        if values is None:
            return self._tool_failed("tool", now)
        out = [self._tool_note(now, ok=True)]
        self.knowledge.given.update(values)
        self._deadlines.clear("tool")
        self._tools.answered()
        return out + (self._call_tool(now) if self._tools.left else self._tools_done(now))

    def _tools_done(self, now: float) -> list[do.Command]:
        """All have answered, or one has failed, or some still work: the words, unless the caller is saying something. Then they wait for
        the end of that."""
        stage = self.stage
        assert stage is not None
        if self._tools.left or self._ear is not Ear.IDLE:
            return []
        failed = self._tools.failed
        self._tools.end()
        if failed:
            return self._enter(stage.failing, now)
        if stage.end and not stage.say and stage.reply is None:  # handed on: nobody would hear it
            return self._hang_up(stage.end, self._why)
        return self._speak_up(stage, now)

    def _tool_failed(self, why: str, now: float) -> list[do.Command]:
        """The stage's own line for it, where there is one: a tool that is away is then no fault of the call's."""
        if self.stage is None or not self.stage.failing:
            self._faults += 1
            return self._fall_back("fault", why, now)
        out = [self._tool_note(now, ok=False), do.Drop(self._tools.turn)]
        self._tools.fail()
        self._deadlines.clear("tool")
        return out + self._tools_done(now)

    def _drop_tools(self, now: float) -> list[do.Command]:
        """Whatever is asked is not wanted any more."""
        turn, working = self._tools.turn, bool(self._tools.left)
        out: list[do.Command] = [self._tool_note(now, ok=False), do.Drop(turn)] if turn and working else []
        self._tools.end()
        self._deadlines.clear("tool")
        return out

    def _tool_note(self, now: float, ok: bool) -> do.Command:
        """What a tool was told is named, and not written down."""
        tools = self._tools
        data = (("name", tools.left[0]), ("ms", tools.took_ms(now)), ("ok", ok), ("told", " ".join(tools.asked)))
        return do.Note("tool", tools.turn, data)

    # -- the mouth -------------------------------------------------------------------------------------------------------------

    def _stop_prompt(self) -> list[do.Command]:
        """Silence, where something is being said."""
        if not self._prompt.speaking:
            return []
        self._prompt.speaking = False
        return [do.StopPlayout(self._prompt.turn)]

    def _break_off(self) -> list[do.Command]:
        out = self._stop_prompt()
        self._prompt.broken_off()
        if self._composing:
            out.append(do.Drop(self._composing))
            self._composing = 0
            self._deadlines.clear("compose")
        return out

    def _on_playout_failed(self, now: float, turn: int) -> list[do.Command]:
        if turn != self._prompt.turn or self.stage is None:
            return []
        self._faults += 1
        self._prompt.speaking = False
        if self.stage.end:
            return self._hang_up(self.stage.end, "fault")
        return self._fall_back("fault", "voice", now)

    def _on_prompt_cut(self, turn: int, sent: tuple[ev.Sent, ...]) -> list[do.Command]:
        """What we are remembered to have said is what was sent, to the word."""
        cut = self.knowledge.said_only(turn, sent)
        return [do.Note("interrupted", turn, (("said", cut[0]), ("text", cut[1])))] if cut is not None else []

    def _on_clause(self, now: float, turn: int, text: str) -> list[do.Command]:
        if turn != self._composing or self._choosing:
            return []
        if self._prompt.turn != turn:
            self._prompt.begin(turn, (text,), 0, now)
            self._deadlines.clear("silence", "gap")
        else:
            self._prompt.more(text)
        self.knowledge.said(turn, self._prompt.clauses)
        self._deadlines.set("compose", now + self.patience.compose_s)
        return [do.Say(turn, (text,), last=False)]

    def _on_reply_finished(self, now: float, turn: int, failed: bool, tokens: int) -> list[do.Command]:
        if turn != self._composing or self._choosing:
            return []
        stage = self.stage
        assert stage is not None
        self._composing = 0
        self._tokens[stage.name] += tokens
        self._deadlines.clear("compose")
        if self._prompt.turn != turn:
            return self._canned(stage, now)
        said = " ".join(self._prompt.clauses)
        return [
            do.Note("said", turn, (("stage", stage.name), ("text", said), ("tokens", tokens), ("by", "mind"))),
            do.Say(turn, (), last=True),
        ]

    def _canned(self, stage: Stage, now: float) -> list[do.Command]:
        """Words that need no model: of the stage's facts where it speaks those alone, its own, or an apology."""
        self._composing = 0
        chosen = self.knowledge.chosen(stage) if stage.reply is not None and stage.reply.mode == "strict" else ()
        if chosen:
            return self._speak(stage, chosen, now)
        return self._say(stage, now) if stage.say else self._speak(stage, (self.lines.cannot_answer,), now)


def listens(stage: Stage) -> bool:
    """Does it ask something?"""
    return bool(stage.answers) or stage.expect != "nothing"
