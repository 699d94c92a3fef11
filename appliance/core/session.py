"""One call as a machine: events in, commands out, no clock of its own.

Rules: every wait has a deadline and a default; a turn number travels with every command and answer, and what comes for an old turn
falls through; once HangUp is out, nothing else is.

Two things go on at once and are kept apart: what our mouth does (`_prompt`) and what our ear does (`_ear`). Where one disturbs the
other: words heard over a prompt either stop it, or it goes on; words that go on after we had taken them for finished are heard together
with what came before, as if we had not answered yet.
"""

from __future__ import annotations

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core import intent
from appliance.core.backchannel import kind
from appliance.core.flow import Stage
from appliance.core.taking import Taking
from appliance.core.walk import FILLER, Ear, listens

QUESTION_TAIL_MS = 800.0
"""With so little of a question left to be said, what sounds like a backchannel is its answer."""


class CallSession(Taking):
    """The call's mind for order: which stage, what was said, what is awaited."""

    _before: CallSession | None

    def handle(self, event: ev.Event, now: float) -> list[do.Command]:
        """What to do about `event`, which happened at `now` (seconds, any origin, never back)."""
        if self._ended:
            return []
        if isinstance(event, ev.Heard):
            self._heard = (event.text, event.meaning)
        if (done := self._at_hello(event, now)) is not None or (done := self._at_menu(event, now)) is not None:
            return done
        match event:
            case ev.Dialed(uri):
                return [do.Dial(uri)]
            case ev.PartsReady():
                return self._on_ready(now)
            case ev.Answered():
                return self._on_answered(now)
            case ev.FarEndHungUp():
                self._finish("hung_up", "far_end")
                return []
            case ev.LimitReached(name):
                return self._hang_up("limit", name)
            case ev.SpeechStarted() | ev.SpeechEnded() if self._for_beep:
                return self._greeting_goes_on(now, isinstance(event, ev.SpeechStarted))
            case ev.SoundHeard(kind):
                return self._on_sound(now, kind)
            case ev.SpeechStarted(left_ms):
                self._who.speech_started(now)
                return self._on_speech_started(now, left_ms)
            case ev.BargedIn():
                return self._on_barged_in()
            case ev.SpeechEnded(cut, held_s):
                self._who.speech_ended(now - held_s)
                return self._on_speech_ended(now, cut, held_s)
            case ev.Heard(turn, text):
                return self._on_heard(now, turn, text)
            case ev.Scored(turn, scores):
                return self._on_scored(now, turn, scores)
            case ev.ClauseReady(turn, text):
                return self._on_clause(now, turn, text)
            case ev.ReplyFinished(turn, failed, tokens):
                return self._on_reply_finished(now, turn, failed, tokens)
            case ev.ToolFinished(turn, name, values):
                return self._on_tool_finished(now, turn, name, values)
            case ev.ClausePlayed(turn, index):
                self._prompt.clause_played(turn, index)
                return []
            case ev.PlayoutFinished(turn):
                return self._on_playout_finished(now, turn)
            case ev.PromptCut(turn, sent):
                return self._on_prompt_cut(turn, sent)
            case ev.PlayoutFailed(turn):
                return self._on_playout_failed(now, turn)
            case ev.DigitPressed(digit):
                return self._on_digit(now, digit)
            case ev.EndPlanned():
                return self._on_end_planned(now, event)
            case ev.WorkerLost(name):
                return [do.Note("fault", self.turn, (("worker", name),))]

    def expire(self, now: float) -> list[do.Command]:
        """What to do about the deadlines that have passed."""
        out: list[do.Command] = []
        while not self._ended and (name := self._deadlines.due(now)) is not None:
            out += self._on_due(name, now)
        return out

    def _on_playout_finished(self, now: float, turn: int) -> list[do.Command]:
        stage = self.stage
        if stage is None or not self._prompt.finished(turn):
            return []
        if not self._second_thought:
            self._before = None
        if stage.end:
            return self._part(stage, now)
        if listens(stage):
            if self._ear is Ear.IDLE and self._talking:  # they never stopped: what they say from here on is the answer
                return self._listen(stage, now)
            if self._ear is Ear.IDLE:
                self._deadlines.set("silence", now + self._silence_s(stage))
            return []
        if self._ear is Ear.IDLE:
            return self._enter(stage.next, now)
        return []  # they are saying something across it: their words lead on

    # -- the ear ---------------------------------------------------------------------------------------------------------------

    def _on_speech_started(self, now: float, left_ms: float) -> list[do.Command]:
        self._talking = True
        self._left_ms = left_ms
        stage = self.stage
        if stage is None or self._ear is Ear.HEARING:
            return []
        if self._floor and self._ear is not Ear.IDLE:  # we cut them off and they talk on: that is no second thought
            return []
        if self._ear in (Ear.TRANSCRIBING, Ear.ROUTING):  # they were not finished after all: the turn goes on under a new number
            resumed = self._hearing
            self.turn += 1
            return [do.Drop(resumed), *self._listen(stage, now, resumed)]
        if self._tools.turn and (self._before is not None or not stage.end):
            return self._hear_meanwhile(stage, now)
        if self._before is not None and self._composing and self._prompt.turn != self._composing:
            return self._take_back(now)
        if self._before is not None and self._prompt.speaking and now - self._prompt.began_at <= self.patience.second_thought_s:
            resumed = self._hearing
            self.turn += 1
            self._second_thought = True
            return self._listen(self._before.stage or stage, now, resumed)
        if stage.end and not self._last_wishes():
            return []
        return self._listen(stage, now)

    def _listen(self, stage: Stage, now: float, resumed: int = 0) -> list[do.Command]:
        if self._choosing and self._composing == self.turn:
            self.turn += 1  # the model is asked for this turn already, which sentence it is: it may be asked what their words are, too
        self._ear = Ear.HEARING
        self._hearing = self.turn
        self._deadlines.clear("silence", "gap", "transcribe", "route")
        phrases = intent.phrases(self.knowledge.answers(stage), stage.expect, self.flow.language) if listens(stage) else ()
        return [do.Listen(self.turn, stage.expect, phrases, resumed)]

    def _on_barged_in(self) -> list[do.Command]:
        """They talk on over our words: we stop, and their words lead on when they have finished."""
        if self._ear is Ear.HEARING and self._prompt.may_stop:
            return self._break_off()
        if self._prompt.speaking:
            return [do.GoOn(self._prompt.turn)]  # it was held already: nothing else would let it go
        return [do.StopPlayout(FILLER)]  # what they talk over is no prompt, and held it would keep back all that follows

    def _on_speech_ended(self, now: float, cut: bool, held_s: float) -> list[do.Command]:
        self._talking = False
        if self._ear is not Ear.HEARING:
            return []
        assert self.stage is not None
        self._ear = Ear.TRANSCRIBING
        self._floor = cut
        self._deadlines.set("transcribe", now + self.patience.transcribe_s)
        if not self._prompt.speaking and not self.stage.end:
            self._gap_at = now + max(self.stage.turn_gap_ms / 1000 - held_s, 0.0)
            self._deadlines.set("gap", max(self._gap_at, now + self.patience.think_s))
        return [do.Transcribe(self._hearing)]

    def _on_heard(self, now: float, turn: int, text: str) -> list[do.Command]:
        if turn != self._hearing or self._ear is not Ear.TRANSCRIBING:
            return []
        assert self.stage is not None
        self._deadlines.clear("transcribe")
        if not text:
            return self._nothing_heard(now)
        self._silences = 0
        self._progress(now)
        out: list[do.Command] = [do.Note("heard", turn, (("text", text),))]
        progressed, leaving = self._leads_on(text)
        met, done = self._known_by(text, progressed, now)
        if not done and self._second_thought:
            return out + met + self._think_again(text, now)
        if not done:
            round_again, done = self._in_a_circle(text, progressed, leaving, now)
            met += round_again
        out += met
        if done:
            return out
        if self._tools.turn:
            return out + self._said_meanwhile(text, now)
        if self.stage.end:
            return out + self._said_at_the_end(self.stage, text, now)
        if self._prompt.speaking:
            return out + self._said_across(text, now)
        if not listens(self.stage):
            return out + self._carry_on(text, now)
        return out + self._understand(text, now)

    def _nothing_heard(self, now: float) -> list[do.Command]:
        """A noise, not words: take up where we were."""
        assert self.stage is not None
        self._ear = Ear.IDLE
        self._second_thought = False
        if self._tools.turn:
            return self._tools_done(now)
        self._deadlines.clear("gap")
        if self.stage.end:
            return self._parted(self.stage)
        if self._floor:
            return self._not_understood(now)
        if self._prompt.interrupted:
            return self._ask_again("", now)
        if self._prompt.speaking:
            return self._go_on()
        if not listens(self.stage):
            return self._carry_on("", now)
        self._deadlines.set("silence", now + self.stage.silence_s)
        return []

    def _said_across(self, text: str, now: float) -> list[do.Command]:
        """Words over our own, which were held meanwhile: an answer, a reason to stop, or neither."""
        stage = self.stage
        assert stage is not None
        what = kind(text, self.flow.language)
        put = self._prompt.question_put and len(self._prompt.clauses) > 1 and intent.plain(text, self.flow.language)
        if what == "backchannel" and self._left_ms > QUESTION_TAIL_MS and not put:
            return [do.Note("backchannel", self._hearing, (("text", text),)), *self._go_on()]
        answer = intent.match(self.knowledge.answers(stage), text, stage.expect, self.flow.language)
        if answer is not None or not listens(stage):
            return self._understand(text, now) if listens(stage) else self._carry_on(text, now)
        if what == "stop" and self._prompt.may_stop:  # they want to say something: we wait for it
            self._ear = Ear.IDLE
            self._deadlines.set("silence", now + stage.silence_s)
            return self._break_off()
        return [do.Note("not_understood", self._hearing), *self._go_on()]

    def _carry_on(self, text: str, now: float) -> list[do.Command]:
        """Words across what asks nothing: an answer taken anywhere, one to the question that comes next, or nothing to us."""
        stage = self.stage
        assert stage is not None
        if text and intent.match(self.knowledge.answers(stage), text, stage.expect, self.flow.language) is not None:
            return self._understand(text, now)
        ahead = self.flow.stages.get(stage.next)
        if text and ahead is not None and ahead.answers and not ahead.end:
            answer = intent.match(self.knowledge.answers(ahead), text, ahead.expect, self.flow.language)
            if answer is not None:
                self.stage = ahead
                self.path.append(ahead.name)
                return [do.Note("stage", self.turn + 1, (("stage", ahead.name),)), *self._understand(text, now)]
        if self._prompt.speaking:
            if kind(text, self.flow.language) == "stop" and self._prompt.may_stop:
                return [*self._break_off(), *self._enter(stage.next, now)]
            return self._go_on()
        return self._enter(stage.next, now)

    # -- while tools work ------------------------------------------------------------------------------------------------------

    def _hear_meanwhile(self, stage: Stage, now: float) -> list[do.Command]:
        """They say something while tools work, which go on: an "okay" must not have a program run twice. Where their last words led here,
        these belong to them."""
        resumed = self._hearing if self._before is not None else 0
        self._second_thought = self._before is not None
        self.turn += 1
        return self._listen((self._before.stage if self._before is not None else None) or stage, now, resumed)

    def _said_meanwhile(self, text: str, now: float) -> list[do.Command]:
        """Words before our own: the question is not put yet, and only an answer taken anywhere counts."""
        stage = self.stage
        assert stage is not None
        answer = intent.match(self.knowledge.answers(stage), text, stage.expect, self.flow.language)
        if answer is not None and any(a.name == answer.name for a in self.flow.anywhere):
            taken = self._understand(text, now)
            self._before = None  # its tools are asked no more
            return taken
        self._ear = Ear.IDLE
        return [do.Note("not_understood", self._hearing), *self._tools_done(now)]

    # -- second thoughts -------------------------------------------------------------------------------------------------------

    def _take_back(self, now: float) -> list[do.Command]:
        """They go on while we still think of what to say: as if we had never taken their words for finished."""
        before, thinking = self._before, self._composing
        assert before is not None
        assert before.stage is not None
        resumed = before._hearing
        self._become(before)
        self._before = None
        self.turn += 1
        return [do.Note("taken_back", resumed), do.Drop(thinking), *self._listen(before.stage, now, resumed)]

    def _think_again(self, text: str, now: float) -> list[do.Command]:
        """All of what they said, now that they have said the rest: would we have done the same?"""
        before = self._before
        assert before is not None
        self._second_thought = False
        again = before.fork()
        again._before = before
        again.turn = self.turn
        again._heard = self._heard
        again._hearing = self._hearing
        again._ear = Ear.TRANSCRIBING
        again._gap_at = self._gap_at or again._gap_at  # they wait since they finished now, not since they seemed to
        done = again._understand(text, now)
        same = again.path == self.path and again.fields == self.fields
        if not again._ended and (same or again._ear is Ear.ROUTING or again.path == before.path):  # as we did, or no wiser for it
            if self._prompt.speaking:
                return self._go_on()
            return self._ask_again("", now) if self._prompt.interrupted and not self._tools.turn else self._nothing_heard(now)
        out = [do.Note("taken_back", self._hearing), *self._stop_prompt(), *self._drop_tools(now)]
        if self._composing:
            out.append(do.Drop(self._composing))
        self._become(again)
        return out + done

    def _become(self, other: CallSession) -> None:
        """Take over everything but what went on meanwhile, whatever was understood."""
        kept = (
            "turn",
            "_talking",
            "_goodbye_at",
            "_end_limit",
            "_faults",
            "_tokens",
            "_silences",
            "_who",
            "_breaker",
            "_for_beep",
            "_question",
        )
        self.turn = max(self.turn, other.turn)  # no number is used twice
        self.__dict__.update({name: value for name, value in other.__dict__.items() if name not in kept})
        self._plan_goodbye()

    # -- what falls due --------------------------------------------------------------------------------------------------------

    def _on_due(self, name: str, now: float) -> list[do.Command]:
        if name not in ("gap", "goodbye", "digits"):
            self._before = None
            self._second_thought = False
        match name:
            case "hello":
                return self._hello_over(now)
            case "ready":
                self._finish("fault", "not_ready")
                return [do.HangUp("fault", "not_ready", self.lines.unavailable)]
            case "closing":
                return self._hang_up(self.stage.end if self.stage else "fault", "closing")
            case "last_wish":
                return self._hang_up(self.stage.end if self.stage else "fault", self._why)
            case "stage_time":
                return self._breach("stage_time", now)
            case "progress":
                return self._breach("no_progress", now)
            case "goodbye":
                return self._goodbye(now)
            case "silence":
                return self._on_silence(now)
            case "gap":
                return self._on_gap()
            case "digits":
                return self._digits_done(now)
            case "beep":
                return self._leave_message(now)
            case "menu":
                return self._menu_over(now)
            case "menu_time":
                return self._menu_waited(now)
            case "tool":
                return [do.Note("fault", self._tools.turn, (("waiting_for", "tool"),)), *self._tool_failed("tool", now)]
            case _:
                return self._on_fault(name, now)

    def _on_silence(self, now: float) -> list[do.Command]:
        self._silences += 1
        if self._question:
            return self._fall_back("bot", "no_person", now)
        if self._silences > self.patience.silences:
            return self._fall_back("silence", "silence", now)
        return [do.Note("silence", self.turn), *self._ask_again(self.lines.still_there, now)]

    def _on_gap(self) -> list[do.Command]:
        """The caller has waited as long as the stage allows: say something, and count it."""
        asking = self._tools.turn and self._ear is Ear.IDLE
        waiting_for = "composing" if self._composing else "tool" if asking else self._ear.value
        if self._prompt.speaking or (self._ear in (Ear.IDLE, Ear.HEARING) and not self._composing and not asking):
            return []
        if asking:
            self._gap_at = None  # what comes after the tools is waited for from here
        return [
            do.Note("breach", self.turn, (("limit", "turn_gap"), ("waiting_for", waiting_for))),
            do.Say(FILLER, (self.lines.thinking if self._composing else self.lines.filler,)),
        ]

    def _on_fault(self, name: str, now: float) -> list[do.Command]:
        """A wait of ours (transcribe, route, compose) took too long."""
        stage = self.stage
        assert stage is not None
        self._faults += 1
        waited = self._composing if name == "compose" else self._hearing
        out: list[do.Command] = [do.Note("fault", waited, (("waiting_for", name),)), do.Drop(waited)]
        if name == "compose" and self._prompt.turn == waited:  # it stalled in the middle: what was said stands
            return out + self._on_reply_finished(now, waited, failed=True, tokens=0)
        self._ear = Ear.IDLE
        if stage.end and name == "transcribe" and not self._tools.turn:
            return out + self._parted(stage)
        if self._faults >= self.patience.faults:
            return out + self._fall_back("fault", name, now)
        if name == "compose":
            return out + self._canned(stage, now)
        if name == "route":
            return out + self._not_understood(now)
        if self._tools.turn:
            return out + self._tools_done(now)
        if self._prompt.speaking:
            return out + self._go_on()
        if not listens(stage):
            return out + self._enter(stage.next, now)
        return out + self._ask_again(self.lines.say_again, now)
