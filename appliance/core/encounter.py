"""What a call does about who is at the other end: a machine leads to the flow's way out for it, two machines in a loop end.

Rule: a message is left after the beep, or after a silence where none comes, and never before; nobody is taken for a machine because
nothing is known.
"""

from __future__ import annotations

from appliance.core import commands as do
from appliance.core.answered_by import AnsweredBy, Verdict
from appliance.core.flow import HANG_UP
from appliance.core.loop_breaker import LoopBreaker
from appliance.core.walk import Ear, Walk, listens


class Encounter(Walk):
    """Evidence of the call's events on the one side, the flow's fallbacks on the other."""

    def _meet(self) -> None:
        self._who = AnsweredBy()
        self._breaker = LoopBreaker()
        self._for_beep = False
        """A message is to be left: we are silent until it may be."""
        self._beeped = False
        """The beep has sounded: what is heard after it is its own echo, or the end of the turn it was in."""
        self._beep_at: float | None = None
        """When a beep was heard of which nobody could tell whose it was."""
        self._question: tuple[str, ...] = ()
        """What was asked before we asked whether a person is there."""

    @property
    def answered_by(self) -> str:
        """Who answered, as far as is known; "" where nothing is."""
        return self._who.verdict.party if self._who.verdict is not None else ""

    def _on_sound(self, now: float, kind: str) -> list[do.Command]:
        """A tone, music, or a sound that was heard before."""
        if self.flow.direction != "outbound" or not self._answered:
            return []
        if self._for_beep:
            if kind == "beep":
                self._beeped = True
                self._deadlines.set("beep", now + self.patience.after_beep_s)
            return []
        match kind:
            case "music":
                verdict = self._who.music(now)
            case "repeated":
                verdict = self._who.repeated(now)
            case _:
                verdict = self._who.tone(now, kind)
        out: list[do.Command] = [do.Note("tone", self.turn, (("sound", kind),))]
        if verdict is None:
            self._beep_at = now if kind == "beep" else self._beep_at
            return out
        out += self._met(verdict, now)
        if kind == "beep" and self._for_beep:
            self._beeped = True
            self._deadlines.set("beep", now + self.patience.after_beep_s)
        return out

    def _met(self, verdict: Verdict, now: float) -> list[do.Command]:
        """The flow's way out for this party; nothing where it is a person, or nobody yet."""
        note: list[do.Command] = [do.Note("answered_by", self.turn, (("party", verdict.party), ("why", verdict.why)))]
        match verdict.party:
            case "voicemail":
                return note + self._await_beep(verdict.why, now)
            case "screening":
                self._who = AnsweredBy()  # it may still turn into a person, or a voicemail
                return note + self._fall_back("screening", verdict.why, now)
            case "ivr" | "hold":
                return note + self._menu_answers(verdict, now)
            case "fax" | "network":
                return note + self._fall_silent() + self._hang_up(verdict.party, verdict.why)
            case _:
                return note  # a bot says so itself: the loop breaker asks

    def _menu_answers(self, verdict: Verdict, now: float) -> list[do.Command]:
        """A menu, or a queue."""
        return self._fall_back("ivr", verdict.why, now)

    def _fall_silent(self) -> list[do.Command]:
        out: list[do.Command] = []
        if self._ear is not Ear.IDLE:
            out.append(do.Drop(self._hearing))
        if self._composing and self._composing != self._hearing:
            out.append(do.Drop(self._composing))
        self._ear = Ear.IDLE
        self._composing = 0
        return out + self._stop_prompt()

    def _await_beep(self, why: str, now: float) -> list[do.Command]:
        stage = self.stage
        if stage is not None and stage.end:
            return []  # we are saying goodbye as it is
        if self.flow.fallbacks.get("voicemail", HANG_UP) == HANG_UP:
            return self._fall_back("voicemail", why, now)
        out = [*self._drop_tools(now), *self._fall_silent()]
        self._for_beep = True
        self._deadlines.clear_all()
        self._plan_goodbye()
        if self._beep_at is not None and now - self._beep_at <= self.patience.beep_known_s:  # the words are known later than the beep
            self._beeped = True
            wait_s = 0.0
        else:
            wait_s = self.patience.greeting_s if self._talking else self.patience.no_beep_s
        self._deadlines.set("beep", now + wait_s)
        return out

    def _greeting_goes_on(self, now: float, talking: bool) -> list[do.Command]:
        """While we wait for the beep: where none comes, silence is as good."""
        self._talking = talking
        if self._beeped:
            return []
        self._deadlines.set("beep", now + (self.patience.greeting_s if talking else self.patience.no_beep_s))
        return []

    def _leave_message(self, now: float) -> list[do.Command]:
        self._for_beep = self._beeped = False
        return self._fall_back("voicemail", "beep", now)

    def _known_by(self, text: str, progressed: bool, now: float) -> tuple[list[do.Command], bool]:
        """What is done where these words tell who speaks, and whether that is all. `progressed`: they lead where the call has not been."""
        out: list[do.Command] = []
        if progressed:
            self._who.replied()
        if self.flow.direction == "outbound" and (verdict := self._who.words(now, text)) is not None:
            out = self._met(verdict, now)
            if self._ended or self._for_beep or verdict.party not in ("human", "silence", "bot"):
                self._second_thought = False
                return out, True
        return out, False

    def _in_a_circle(self, text: str, progressed: bool, leaving: bool, now: float) -> tuple[list[do.Command], bool]:
        """What is done where two machines may be talking to one another, and whether that is all. `leaving`: by the flow's own rules these
        words end the call, which needs no question first."""
        out: list[do.Command] = []
        stage = self.stage
        if stage is None or leaving or not listens(stage) or self.flow.language.split("-")[0] != "en":
            return out, False
        asked = bool(self._question)
        step = self._breaker.exchange(" ".join(self._prompt.clauses), text, progressed)
        if step:
            out.append(do.Note("loop", self._hearing, (("why", self._breaker.why), ("step", step))))
            self._ear = Ear.IDLE
            if step == "close":
                return out + self._fall_back("bot", self._breaker.why, now), True
            self._question = self._prompt.question
            return [*out, *self._stop_prompt(), *self._speak(stage, (self.lines.person,), now)], True
        if asked:  # a person: back to what we wanted to know
            self._ear = Ear.IDLE
            question, self._question = self._question, ()
            return [*out, *self._stop_prompt(), *self._speak(stage, question, now)], True
        return out, False
