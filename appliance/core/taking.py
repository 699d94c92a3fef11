"""What the caller's words come to: an answer and where it leads, a question of ours again, or, at the end, a last wish.

Rule: words first, the model only where words do not decide; what is not understood leads somewhere too.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Self

from appliance.core import commands as do
from appliance.core import intent
from appliance.core.endpoint import Words
from appliance.core.flow import HANG_UP, Answer, Stage
from appliance.core.meaning import Vector
from appliance.core.menus import MenuWalk
from appliance.core.understanding import Understood, holds, understand
from appliance.core.walk import Ear, listens


class Taking(MenuWalk):
    """The call's understanding; what the ear hears, and when, is CallSession's."""

    _before: Taking | None
    _heard: tuple[str, Vector] = ("", ())
    """The words of the last turn, and what they mean as a point."""

    def fork(self) -> Self:
        """A second one in the same state, to see what this one would do. The flow, which nobody changes, is shared."""
        shared = [self.flow, self.stage, self.knowledge.flow, self.lines, self.patience, self._before, self._heard]
        return copy.deepcopy(self, {id(thing): thing for thing in shared if thing is not None})

    def words_so_far(self, text: str) -> Words:
        """What these words are, were they all: for the decision whether they are."""
        session = self._before if self._second_thought and self._before is not None else self
        stage = session.stage
        if not text:
            return "none"
        if self._hello:
            return self._hello_words(text)
        if stage is None or not listens(stage):
            return "open"
        if intent.match(session.knowledge.answers(stage), text, stage.expect, self.flow.language) is not None:
            return "answer"
        return "part" if stage.answers else "open"

    def _leads_on(self, text: str) -> tuple[bool, bool]:
        """Would these words take the call where it has not been, and end it by an answer that is taken anywhere? What only the model can
        tell counts as no."""
        stage = self.stage
        assert stage is not None
        answer = intent.match(self.knowledge.answers(stage), text, stage.expect, self.flow.language)
        if answer is not None:
            ends = answer.next == HANG_UP or bool(self.flow.stages[answer.next].end)
            return answer.next not in self.path, ends and any(a.name == answer.name for a in self.flow.anywhere)
        return bool(stage.next) and self.knowledge.read(stage, text, None) is not None, False

    def _go_on(self) -> list[do.Command]:
        """What was heard over our words does not stop them."""
        self._ear = Ear.IDLE
        return [do.GoOn(self._prompt.turn)]

    # -- what they said, and what follows --------------------------------------------------------------------------------------

    def _understand(self, text: str, now: float) -> list[do.Command]:
        """Words first; the model only where words do not decide."""
        stage = self.stage
        assert stage is not None
        if self._before is None or self._before._hearing != self._hearing:
            self._before = None
            self._before = self.fork()
        self._words = text
        self.knowledge.heard(text)
        understood = self._understood(stage, text)
        if understood.answer is not None:
            return self._take(understood.answer, now)
        if stage.next and (read := self.knowledge.read(stage, text, None)) is not None:
            return [*self._collect(read), *self._enter(stage.next, now)]
        if holds(text, self.flow.language) and not self._floor:
            return self._wait(now)
        if not any(understood.leaves(answer.name) for answer in stage.answers):
            return self._not_understood(now)
        self._ear = Ear.ROUTING
        self._deadlines.set("route", now + self.patience.route_s)
        asked = self._prompt.question[0] if self._prompt.question else ""
        return [do.Route(self._hearing, self.knowledge.question(stage, asked, text))]

    def _understood(self, stage: Stage, text: str) -> Understood:
        heard, meaning = self._heard
        return understand(self.knowledge.answers(stage), text, stage.expect, self.flow.language, meaning if heard == text else ())

    def _wait(self, now: float) -> list[do.Command]:
        """They asked us to. Silence that goes on is asked about, like any other."""
        stage = self.stage
        assert stage is not None
        self._ear = Ear.IDLE
        self._before = None
        self._deadlines.clear("gap")
        self._deadlines.set("silence", now + stage.silence_s)
        out: list[do.Command] = [do.Note("wait", self._hearing)]
        return out + (self._break_off() if self._prompt.speaking and self._prompt.may_stop else [])

    def _on_scored(self, now: float, turn: int, scores: Mapping[str, float]) -> list[do.Command]:
        name = intent.decide(scores, self.margin)
        if self._choosing and turn == self._composing:
            return self._on_chosen(now, turn, name)
        if turn != self._hearing or self._ear is not Ear.ROUTING:
            return []
        assert self.stage is not None
        self._deadlines.clear("route")
        stage = self.stage
        understood = self._understood(stage, self._words)
        answer = next((a for a in stage.answers if a.name == name and understood.leaves(name)), None)
        if answer is None:
            return self._not_understood(now)
        return [do.Note("routed", turn, (("answer", answer.name),)), *self._take(answer, now)]

    def _take(self, answer: Answer, now: float) -> list[do.Command]:
        stage = self.stage
        assert stage is not None
        out: list[do.Command] = [do.Note("answer", self._hearing, (("answer", answer.name),))]
        if self._prompt.may_stop:
            out += self._break_off()
        if any(a.name == answer.name for a in stage.answers):
            out += self._collect(self.knowledge.read(stage, self._words, answer) or {})
        return out + self._enter(answer.next, now)

    def _collect(self, found: Mapping[str, str | int | bool]) -> list[do.Command]:
        self.knowledge.fields.update(found)
        return [do.Note("field", self._hearing, (("name", k), ("value", v))) for k, v in found.items()]

    def _not_understood(self, now: float) -> list[do.Command]:
        stage = self.stage
        assert stage is not None
        self._ear = Ear.IDLE
        if self._prompt.speaking:  # said across our own words, and not an answer: the question is still being put
            return [do.Note("not_understood", self._hearing), *self._go_on()]
        otherwise = stage.otherwise
        self._repeats[stage.name] += 1
        if otherwise is None:
            return self._fall_back("silence", "not_understood", now)
        if self._repeats[stage.name] > otherwise.repeat:
            self._why = "not_understood"
            return [do.Note("not_understood", self._hearing), *self._enter(otherwise.next, now)]
        return [
            do.Note("not_understood", self._hearing),
            *self._ask_again(self.knowledge.render(otherwise.say) or self.lines.not_caught, now),
        ]

    def _on_digit(self, now: float, digit: str) -> list[do.Command]:
        stage = self.stage
        if stage is None or stage.end or self._tools.turn or not listens(stage):
            return []
        out: list[do.Command] = [do.Note("digit", self.turn)]
        if self._prompt.may_stop:
            out += self._break_off()
        self._deadlines.clear("silence")
        if digit != "#":
            self._digits = (self._digits + digit)[:32]
            self._deadlines.set("digits", now + self.patience.digit_s)
            return out
        return out + self._digits_done(now)

    def _digits_done(self, now: float) -> list[do.Command]:
        digits, self._digits = self._digits, ""
        self._deadlines.clear("digits")
        if not digits:
            return []
        out: list[do.Command] = [do.Note("heard", self.turn, (("text", digits), ("by", "dtmf")))]
        if self._ear is not Ear.IDLE:
            out.append(do.Drop(self._hearing))
        self._hearing = self.turn
        return out + self._understand(digits, now)

    # -- across the last words -------------------------------------------------------------------------------------------------

    def _last_wishes(self) -> tuple[Answer, ...]:
        """What is still taken when we are saying goodbye: the answers taken anywhere that lead to another end ("and never call again")."""
        stage = self.stage
        assert stage is not None
        anywhere = {answer.name: answer.next for answer in self.flow.anywhere}
        if stage.name in anywhere.values():  # one of them led here: that is what they want
            return ()
        return tuple(
            answer
            for answer in self.knowledge.answers(stage)
            if answer.name in anywhere
            and answer.next in self.flow.stages
            and self.flow.stages[answer.next].end
            and (stage.name, answer.next) not in self.flow.forbidden
        )

    def _said_at_the_end(self, stage: Stage, text: str, now: float) -> list[do.Command]:
        wish = intent.match(self._last_wishes(), text, "nothing", self.flow.language)
        if wish is None:
            self._ear = Ear.IDLE
            return self._parted(stage)
        self._why = "flow"
        return [do.Note("answer", self._hearing, (("answer", wish.name),)), *self._enter(wish.next, now)]

    def _part(self, stage: Stage, now: float) -> list[do.Command]:
        """The last words are out. Who is saying something has it heard, for a moment; where a limit led here there is none left."""
        if self._ear is Ear.IDLE or self._why not in ("flow", "not_understood"):
            return self._hang_up(stage.end, self._why)
        self._deadlines.set("last_wish", now + self.patience.last_wish_s)
        return []

    def _parted(self, stage: Stage) -> list[do.Command]:
        """What was heard changes nothing; if that was all we waited for, it is over."""
        return [] if self._prompt.speaking else self._hang_up(stage.end, self._why)
