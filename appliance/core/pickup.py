"""A call that we placed, from its answer to our first word: whoever lifts a receiver speaks first, and so does a machine.

Rule: we begin when their first words are over, and never across them; where nothing is heard, or the words are not known in time, we begin
by a deadline. Their greeting is evidence of who they are, and no answer: nothing has been asked yet.
"""

from __future__ import annotations

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core import intent
from appliance.core.answered_by import MONOLOGUE_S, Verdict
from appliance.core.answered_words import evidence
from appliance.core.encounter import Encounter
from appliance.core.endpoint import Words
from appliance.core.flow import Stage
from appliance.core.walk import Ear
from appliance.core.words import normalise

GREETING_WORDS = 8
"""A person's first words are hardly ever more."""
GREETING_S = 2.0
"""Nor do they last longer: what was said is then worth knowing before we answer it."""
LONGEST_S = 12.0
"""With pauses or without: who greets for longer is a machine."""


class Pickup(Encounter):
    """The call while we have not spoken yet: `_hello` is True in that time."""

    def _meet(self) -> None:
        super()._meet()
        self._hello = False
        self._hello_by = 0.0
        """When we begin, where nothing is heard."""
        self._hello_first: float | None = None
        """When they began to speak, the first time"""
        self._hello_from = 0.0
        """and the last."""
        self._hello_s = 0.0
        """So long they have spoken."""
        self._ever_heard = False
        """Has there been a sound like speech at all?"""

    def _begin(self, now: float) -> list[do.Command]:
        if self.flow.direction != "outbound" or self.patience.hello_s <= 0:
            return super()._begin(now)
        self._hello = True
        self._who.answered(now)
        self._hello_by = now + self.patience.hello_s
        self._deadlines.set("hello", self._hello_by)
        return []

    def _silence_s(self, stage: Stage) -> float:
        """How long a question may stay without an answer: where nobody has ever said a word, there may be nobody."""
        lifeless = self.flow.direction == "outbound" and not self._ever_heard
        return min(stage.silence_s, self.patience.unheard_s) if lifeless else stage.silence_s

    def _at_hello(self, event: ev.Event, now: float) -> list[do.Command] | None:
        """What an event does before our first word; None where that makes no difference."""
        if isinstance(event, ev.SpeechStarted):
            self._ever_heard = True
        if not self._hello:
            return None
        match event:
            case ev.SpeechStarted():
                self._talking = True
                self._hello_from = now
                self._hello_first = self._hello_first if self._hello_first is not None else now
                self._who.speech_started(now)
                resumed = self._hearing if self._ear is Ear.TRANSCRIBING else 0
                self.turn += 1
                self._ear, self._hearing = Ear.HEARING, self.turn
                self._deadlines.set("hello", min(now + MONOLOGUE_S, self._hello_first + LONGEST_S))
                return [*([do.Drop(resumed)] if resumed else []), do.Listen(self.turn, "nothing", (), resumed)]
            case ev.SpeechEnded(_, held_s):
                self._talking = False
                if self._ear is not Ear.HEARING:
                    return []
                self._who.speech_ended(now - held_s)
                self._hello_s += now - held_s - self._hello_from
                self._ear = Ear.TRANSCRIBING
                long = self._hello_s >= GREETING_S
                self._deadlines.set("hello", now + (self.patience.hello_long_s if long else self.patience.hello_words_s))
                return [do.Transcribe(self._hearing)]
            case ev.Heard(turn, text):
                return self._greeted(text, now) if turn == self._hearing and self._ear is Ear.TRANSCRIBING else []
            case ev.BargedIn() | ev.DigitPressed():
                return []
            case _:
                return None

    def _greeted(self, text: str, now: float) -> list[do.Command]:
        """Their first words, or those after a pause that was taken for their end."""
        self._ear = Ear.IDLE
        if not text.strip() and self._hello_s < self.patience.hello_least_s:  # a receiver that is lifted, a breath
            self._deadlines.set("hello", max(self._hello_by, now + self.patience.hello_words_s))
            return []
        out: list[do.Command] = [do.Note("heard", self._hearing, (("text", text),))] if text else []
        verdict = self._who.words(now, text)
        if verdict is not None:
            out += self._met(verdict, now)
            if not self._hello:
                return out
            if verdict.party == "bot":
                self._breaker.exchange("", text, progressed=False)
        # "You have reached Anna." There is more to come, or a beep
        if evidence(self._who.text).get("voicemail", 0) > 0 or "message" in normalise(text, self.flow.language).tokens:
            self._deadlines.set("hello", now + self.patience.hello_more_s)
            return out
        wish = intent.match(self.flow.anywhere, text, "nothing", self.flow.language) if not evidence(text) else None
        self._hello = False
        if wish is not None:  # "stop calling me"
            return [*out, do.Note("answer", self._hearing, (("answer", wish.name),)), *self._enter(wish.next, now)]
        return out + self._enter(self.flow.start, now)

    def _met(self, verdict: Verdict, now: float) -> list[do.Command]:
        if verdict.party not in ("human", "silence", "bot"):
            self._hello = False
            self._deadlines.clear("hello")
        return super()._met(verdict, now)

    def _hello_over(self, now: float) -> list[do.Command]:
        """They talk without a pause, or nothing was heard, or the words are not known in time."""
        out: list[do.Command] = []
        if self._ear is Ear.HEARING:
            verdict = self._who.talks_on()
            out = self._met(verdict, now) if verdict is not None else []
            if not self._hello:
                return out
            out.append(do.Drop(self._hearing))
        self._hello = False
        late = self._hearing if self._ear is Ear.TRANSCRIBING else 0
        out += self._enter(self.flow.start, now)
        if late and not self._ended:  # they may yet tell who it is
            self._ear, self._hearing = Ear.TRANSCRIBING, late
            self._deadlines.set("transcribe", now + self.patience.transcribe_s)
        return out

    def _hello_words(self, text: str) -> Words:
        """Is that all of a person's greeting? A machine's has more to come."""
        if not text:
            return "none"
        few = len(normalise(text, self.flow.language.split("-")[0]).tokens) <= GREETING_WORDS
        return "answer" if few and not evidence(text) else "part"
