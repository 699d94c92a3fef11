"""One call: its session, its sound, its record. It dies with the call.

Rule: the session decides; here its commands are carried out and what happens is told back, by one table each way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.completeness import completeness
from appliance.core.endpoint import CLOSED, Judgement
from appliance.core.flow import Expect, Flow
from appliance.core.meaning import Vector
from appliance.core.record import Dialled, EndedBy, Opening
from appliance.core.session import CallSession
from appliance.core.spend import PriceCard, Use, cost
from appliance.core.transfers import extension_of
from appliance.core.walk import FILLER
from appliance.errors import OnhookError
from appliance.media.frames import duration_ms
from appliance.ports import DialogIdentity, Records, Tool, UserAgent
from appliance.runtime.afterwards import Afterwards
from appliance.runtime.attended import SecondLegs
from appliance.runtime.audio import (
    LAG_MS,
    AudioEvent,
    BargeInHeard,
    CallAudio,
    FarSound,
    GapHeard,
    Played,
    SpeechBegan,
    SpeechOver,
    SpeechPaused,
    SpeechPcm,
    Stopped,
)
from appliance.runtime.call_limits import CallLimits, HardEnd
from appliance.runtime.call_record import Books, CallRecord, now_s
from appliance.runtime.foresight import Foresight
from appliance.runtime.guard_link import GuardLink
from appliance.runtime.mouth import Mouth
from appliance.runtime.parts import Ears, Guess, Mind, Voice
from appliance.runtime.prompts import Prompts
from appliance.runtime.tools import LineTool, ToolTasks, Transfer


@dataclass(frozen=True)
class Surroundings:
    """What every call of this line uses."""

    agent: UserAgent
    guard: GuardLink
    seconds: SecondLegs
    ears: Ears
    mind: Mind
    voice: Voice
    prompts: Prompts
    records: Records
    publish: Callable[[dict[str, Any]], None]
    prices: PriceCard
    longest_call_s: float
    dearest_call: int
    """Micro-units a call may spend at most, whatever its flow says."""
    margin: float
    tools: Mapping[str, Tool] = field(default_factory=dict)
    """What stages may name."""
    line_tools: Mapping[str, LineTool] = field(default_factory=dict)
    """Likewise: what is done on the call's own line."""
    afterwards: Afterwards | None = None
    """Looks for what is left, when a call is over."""


class Call:
    """From the INVITE to the closed row."""

    def __init__(
        self,
        number: int,
        direction: Literal["inbound", "outbound"],
        flow: Flow,
        variables: Mapping[str, str],
        far_uri: str,
        far_name: str,
        own_uri: str,
        around: Surroundings,
        dialled: Dialled | None = None,
    ) -> None:
        self.number = number
        self.leg: int | None = None
        self.flow = flow
        self.variables = dict(variables)
        self.session = CallSession(flow, variables, margin=around.margin, today=datetime.now().astimezone().date())
        self.audio: CallAudio | None = None
        self.closed = False
        self.codec = ""
        """What its sound goes by; empty while there is none."""
        spend_cap = min(flow.limits.spend_micros or around.dearest_call, around.dearest_call)
        self.limits = CallLimits(number, min(flow.limits.call_s, around.longest_call_s), spend_cap, around.prices, around.guard)
        self._around = around
        self._far = far_uri
        ends = (far_uri, own_uri) if direction == "inbound" else (own_uri, far_uri)
        later = around.afterwards.closed if around.afterwards is not None else None
        books = Books(around.records, around.publish, around.prices, self.spent, dialled, later)
        self._record = CallRecord(number, direction, flow, ends, far_name, self.limits, books)
        self._answered_at: float | None = None
        self._gave_up = False
        self._listening = 0
        self._sound = b""
        self._pause = 0
        """The silence by which the last turn ended, 0 where none did."""
        self._expect: Expect = "nothing"
        self._judged: tuple[int, int, Judgement] | None = None
        """(turn, pause, what was made of it), the latest."""
        self._mouth: Mouth | None = None
        self._foresight = Foresight(number, around.mind, self._prepare, self._arm, self._wasted)
        asked = dict(around.tools) | {name: make(around.agent, self._own_leg) for name, make in around.line_tools.items()}
        named = {tool for stage in flow.stages.values() for tool in stage.tools}
        asked |= {tool: Transfer(to, around.agent, self._own_leg) for tool in named if (to := extension_of(tool))}
        self._tools = ToolTasks(asked, lambda turn, name, values: self.tell(ev.ToolFinished(turn, name, values)))
        self._tokens = 0
        self._bye_at: float | None = None
        self._last_words_until: float | None = None
        self._planned: tuple[HardEnd, float] | None = None

    # -- the record -----------------------------------------------------------------------------------------------------------

    def open(self, done: Callable[[Opening], None]) -> None:
        """Write the row and set the money aside; the call goes no further before that is on the disk."""
        self._record.open(done)

    def note(self, kind: str, turn: int, data: Mapping[str, str | int | float | bool]) -> None:
        """Write down what happened, and tell those who watch."""
        self._record.note(kind, turn, data)

    def spent(self) -> int:
        """Micro-units so far."""
        return cost(self._around.prices, self._use())

    def _use(self) -> Use:
        frames = (self.audio.played_frames, self.audio.speech_frames) if self.audio else (0, 0)
        answered_ms = int(((self._bye_at or now_s()) - self._answered_at) * 1000) if self._answered_at else 0
        return Use(answered_ms, self._tokens, frames[0] * 20, frames[1] * 20)

    def status(self) -> dict[str, Any]:
        """How it is."""
        return {
            "call": self.number,
            "flow": self.flow.name,
            "flow_version": self.flow.version,
            "direction": self._record.direction,
            "far": self._far,
            "answered": self._answered_at is not None,
            "codec": self.codec,
            "stage": self.session.stage.name if self.session.stage else "",
            "seconds": round(now_s() - self._answered_at, 1) if self._answered_at else 0,
            "elapsed_ms": round((now_s() - self._answered_at) * 1000) if self._answered_at else 0,
            "cap_s": self.limits.cap_s,
            "spent_micros": self.spent(),
            "spend_cap_micros": self.limits.spend_cap,
        }

    # -- what happens ---------------------------------------------------------------------------------------------------------

    def tell(self, event: ev.Event) -> None:
        """The session hears of it, and its commands are carried out."""
        self._carry_out(self.session.handle(event, now_s()))

    def answered(self, at_ns: int) -> None:
        """The leg is up: every limit counts from `at_ns`."""
        self._answered_at = at_ns / 1e9
        end = self.limits.answered(at_ns, self._dialog())
        self.note("answered", 0, {})
        self.tell(ev.Answered())
        self._plan(end)

    def codec_chosen(self, codec: str) -> None:
        """Sound goes by that from now on."""
        self.codec = codec
        self.note("codec", 0, {"codec": codec})

    def _own_leg(self) -> int:
        assert self.leg is not None  # a stage that asks a tool is in a call
        return self.leg

    def _dialog(self) -> DialogIdentity | None:
        return self._around.agent.dialog(self.leg) if self.leg is not None else None

    def _plan(self, end: HardEnd) -> None:
        """The last words, if they are in memory, end before the call does."""
        sounds = [self._around.prompts.get(text) for text in self.session.knowledge.last_words()]
        words_s = sum(duration_ms(pcm, self._around.prompts.rate) for pcm in sounds if pcm) / 1000 if all(sounds) else 0.0
        if self._planned != (end, words_s):
            self._planned = (end, words_s)
            self.tell(ev.EndPlanned(end.at, words_s, end.limit))

    def limit_reached(self, limit: str) -> None:
        """The guard's timer: end now; the BYE has left when this returns."""
        self.note("limit", self.session.turn, {"limit": limit})
        self.tell(ev.LimitReached(limit))
        if self._bye_at is None and not self.closed:  # the session had ended, and last words were still being said
            self._bye()

    def refused(self, limit: str, why: str) -> None:
        """Its money or its row could not be had: it never was a call, and its row, where there is one, is closed already. `why` is for
        people."""
        self.closed = True
        self._record.refused(limit, why)

    def ended(self, by_far_end: bool, status: int, reason: str) -> None:
        """The leg is gone: close the row."""
        if self.closed:
            return
        if self.session.handing_on:  # some PBXs hang up in the same breath in which they say that somebody has answered there
            self._tools.poll(now_s())
        self.closed = True
        by: EndedBy = "far_end" if by_far_end and self._bye_at is None else "line"
        if by == "far_end":
            self.tell(ev.FarEndHungUp(status))
        self._bye_at = self._bye_at or now_s()
        self._around.guard.released(self.number)
        self._around.ears.forget(self.number)
        self._around.mind.forget(self.number)
        self._foresight.drop()
        self._tools.close()
        if self._mouth is not None:
            self._mouth.close()
        outcome = self.session.outcome or "fault"
        why = self.session.reason or reason
        if self._answered_at is None and by == "far_end":
            outcome, why = "not_answered", f"{status} {reason}".strip()
        if self._gave_up and self._answered_at is None:
            outcome, why = "not_answered", "nobody answered in time"
        self._record.close(self.session, by, outcome, why, self._answered_at, self._bye_at)

    def give_up_ringing(self) -> None:
        """Nobody answered in time."""
        self._gave_up = True
        self._bye()

    @property
    def is_answered(self) -> bool:
        """Has anybody answered?"""
        return self._answered_at is not None

    def heard(self, turn: int, text: str, final: bool, meaning: Vector) -> None:
        """Words from the ears."""
        if final:
            self.tell(ev.Heard(turn, text, meaning))
        else:
            self._record.publish("partial", turn, {"text": text})

    def guessed(self, turn: int, guess: Guess) -> None:
        """What the words are at a pause: how soon is the turn over, and what would be done then?"""
        if turn != self._listening or self.audio is None:
            return
        self._record.clock.guessed(guess.pause, self._record.ms())
        finished = completeness(guess.text, self.flow.language) if guess.text else None
        self._judged = (turn, guess.pause, Judgement(guess.complete, self.session.words_so_far(guess.text), finished))
        self.audio.judge(guess.pause, self._judged[2])
        if guess.text and self._expect not in CLOSED:
            self._around.mind.ends(self.number, turn, guess.pause, guess.text)
        self._record.publish("partial", turn, {"text": guess.text})
        self._foresight.look(self.session, turn, guess.pause, guess.text, now_s(), guess.meaning)
        if self._foresight.composing:
            self._judged = (turn, guess.pause, replace(self._judged[2], soft=True))
            self.audio.judge(guess.pause, self._judged[2])

    def sentence_ended(self, turn: int, pause: int, chance: float) -> None:
        """How likely a sentence ends with the words at that pause."""
        if self.audio is not None and self._judged is not None and self._judged[:2] == (turn, pause):
            self.audio.judge(pause, replace(self._judged[2], ends=chance))

    def scored(self, turn: int, scores: dict[str, float]) -> None:
        """Which answer it was, by the model."""
        if not self._foresight.scored(turn, scores, now_s()):
            self.tell(ev.Scored(turn, scores))

    def clause(self, turn: int, text: str) -> None:
        """A clause of the model's reply."""
        if not self._foresight.clause(turn, text):
            self.tell(ev.ClauseReady(turn, text))

    def replied(self, turn: int, failed: bool, tokens: int) -> None:
        """The model has finished a reply."""
        self._tokens += tokens
        if not self._foresight.replied(turn, failed, tokens):
            self.tell(ev.ReplyFinished(turn, failed, tokens))

    def from_audio(self, event: AudioEvent) -> None:
        """What the audio loop noticed."""
        match event:
            case SpeechBegan(pcm, left_ms):
                self._sound = pcm
                self.tell(ev.SpeechStarted(left_ms))
            case BargeInHeard():
                self.tell(ev.BargedIn())
            case FarSound(kind):
                self.tell(ev.SoundHeard(kind))
            case SpeechPcm(pcm):
                if self._listening:
                    self._around.ears.audio(self.number, self._listening, pcm)
                else:
                    self._sound = b""
            case SpeechPaused(pause):
                if self._listening:
                    self._record.clock.asked()
                    self._around.ears.guess(self.number, self._listening, pause)
            case SpeechOver(cut, speech_ms, held_ms, pause, chance, released):
                self._record.publish("speech_ended", self._listening, {"speech_ms": speech_ms, "held_ms": held_ms, "cut": cut})
                self._pause = pause
                if (stage := self.session.stage) is not None:
                    self._record.clock.over(stage.name, stage.turn_gap_ms, self._record.ms(), held_ms - LAG_MS, pause, chance)
                if released and self._mouth is not None:
                    self._mouth.released(pause)
                self.tell(ev.SpeechEnded(cut, held_ms / 1000))
                if self._mouth is not None:
                    self._mouth.settle()
                self._listening = 0
            case Stopped(turn, sent):
                self.tell(ev.PromptCut(turn, sent))
            case Played("clause_played", turn, index):
                self.tell(ev.ClausePlayed(turn, index))
            case Played("finished", turn, _):
                if self._mouth is not None:
                    self._mouth.finished(turn)
                self.tell(ev.PlayoutFinished(turn))
            case GapHeard(turn, ms):
                self._record.gap_heard(turn, ms, self.session.stage)

    def poll(self, now: float) -> None:
        """Deadlines: the session's, the last words', the voice's; and what was used, slice by slice."""
        if self.limits.slice_due(now) and self.leg is not None and self._bye_at is None:
            self._slice(now, self.leg)
        if (deadline := self.session.next_deadline()) is not None and deadline <= now:
            self._carry_out(self.session.expire(now))
        if self._last_words_until is not None and now >= self._last_words_until:
            self._bye()
        self._tools.poll(now)
        if self._mouth is not None:
            self._mouth.poll(now)

    def _slice(self, now: float, leg: int) -> None:
        end = self.limits.slice(now, self._use(), self._dialog(), self._around.agent.stats(leg).get("rx_packets"))
        self._around.records.accrue(self.number, self.spent())
        if self.limits.media_lost and not self.session.handing_on:  # meanwhile the PBX has its own ideas of who hears whom
            self.limits.book.breach("no_media")
            self.note("breach", self.session.turn, {"limit": "no_media"})
            self.tell(ev.LimitReached("no_media"))
        else:
            self._plan(end)

    # -- what is done ---------------------------------------------------------------------------------------------------------

    def _carry_out(self, commands: list[do.Command]) -> None:
        around = self._around
        for command in commands:
            match command:
                case do.Dial(uri):
                    self.leg = around.agent.dial(uri)
                case do.Say():
                    self._say(command)
                case do.StopPlayout(turn):
                    if self._mouth is not None:
                        self._mouth.stop(turn)
                case do.GoOn():
                    if self.audio is not None:
                        self.audio.go_on()
                case do.Listen(turn, expect, phrases, resumes):
                    self._listening = turn
                    self._expect = expect
                    self._foresight.drop()
                    if self.audio is not None:
                        self.audio.expect(expect)
                    around.ears.begin(self.number, turn, phrases, resumes)
                    around.ears.audio(self.number, turn, self._sound)
                    self._sound = b""
                case do.Transcribe(turn):
                    text = self._foresight.words(turn, self._pause)
                    if text is not None:
                        self.tell(ev.Heard(turn, text, self._foresight.meaning))
                    else:
                        self._foresight.drop()
                        around.ears.finish(self.number, turn)
                case do.Route(turn, question):
                    known = self._foresight.route(command)
                    if known is None:
                        around.mind.route(self.number, turn, question)
                    for event in known or ():
                        self.tell(event)
                case do.Compose(turn, request):
                    self._record.clock.decided(self._record.ms(), "reply")
                    known = self._foresight.compose(command)
                    if known is None:
                        around.mind.compose(self.number, turn, request)
                    for event in known or ():
                        self.tell(event)
                case do.CallTool(turn, name, arguments):
                    self._tools.begin(turn, name, dict(arguments), now_s())
                case do.Press(digits):
                    self._press(digits)
                case do.Drop(turn):
                    self._tools.drop(turn)
                    around.ears.drop(self.number, turn)
                    around.mind.drop(self.number, turn)
                case do.Note(kind, turn, data):
                    self._record.session_noted(kind, turn, dict(data))
                case do.HangUp(_, _, last_words):
                    self._hang_up(last_words)

    def _press(self, digits: str) -> None:
        if self.leg is None:
            return
        try:
            self._around.agent.send_digits(self.leg, digits)
        except OnhookError as error:
            self.note("not_pressed", self.session.turn, {"key": digits, "why": str(error)})

    def _say(self, command: do.Say) -> None:
        if command.turn != FILLER:
            self._record.clock.decided(self._record.ms(), "words")
        if (mouth := self._own_mouth()) is not None:
            mouth.say(command, now_s())

    def _own_mouth(self) -> Mouth | None:
        if self._mouth is None and self.audio is not None:
            around = self._around
            self._mouth = Mouth(self.number, self.audio, around.prompts, around.voice, lambda turn: self.tell(ev.PlayoutFailed(turn)))
        return self._mouth

    def _prepare(self, clauses: tuple[str, ...]) -> None:
        if (mouth := self._own_mouth()) is not None:
            mouth.prepare(clauses)

    def _arm(self, pause: int, command: do.Say) -> None:
        if (mouth := self._own_mouth()) is not None:
            mouth.arm(pause, command)

    def _wasted(self, tokens: int) -> None:
        self._tokens += tokens

    def _hang_up(self, last_words: str) -> None:
        self._tools.close()
        pcm = self._around.prompts.get(last_words) if last_words else None
        if pcm is None or self.audio is None:
            self._bye()
            return
        self._say(do.Say(FILLER, (last_words,)))
        self._last_words_until = now_s() + duration_ms(pcm, self._around.prompts.rate) / 1000 + 0.2

    def _bye(self) -> None:
        self._last_words_until = None
        if self._bye_at is None:
            self._bye_at = now_s()
            if self.leg is not None:
                self._around.agent.hang_up(self.leg)
            self._around.guard.released(self.number)
