"""A menu took a call that we placed: it is heard out in silence, the key of the option that the flow wants is pressed, and whoever comes
next is waited for.

Rule: nothing is pressed that was not offered, nor before the menu has paused; a key is an option's, never a guess. Who comes after the
key, and says nothing that a machine says, is a person, and the flow begins anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.answered_by import AnsweredBy, Verdict
from appliance.core.answered_words import evidence, menu
from appliance.core.pickup import Pickup
from appliance.core.walk import Ear
from appliance.core.words import normalise

KEYS = frozenset("0123456789*#")


def option(wanted: Sequence[str], offered: Mapping[str, str]) -> str:
    """The key of the first of `wanted` that the menu offers, by the words of its option or by the key itself; "" where it offers none."""
    for want in wanted:
        if want in KEYS:
            if want in offered:
                return want
            continue
        words = _stems(want)
        found = next((key for key, what in offered.items() if words <= _stems(what)), "")
        if found:
            return found
    return ""


def _stems(text: str) -> frozenset[str]:
    return frozenset(token.removesuffix("s") for token in normalise(text, "en").tokens)


class MenuWalk(Pickup):
    """The call while no person is there yet to be spoken to: `_menu` is None in every other."""

    def _meet(self) -> None:
        super()._meet()
        self._menu: list[str] | None = None
        """What the menu has said since the last key."""
        self._keys = 0
        self._queued = False
        """A key was pressed, or we are on hold: a person may come."""
        self._waited = False
        """Nothing has been said since the menu paused without the option that is wanted."""
        self._quiet_at = 0.0

    def _menu_answers(self, verdict: Verdict, now: float) -> list[do.Command]:
        stage = self.stage
        if not self.flow.menu or self.flow.language.split("-")[0] != "en" or (stage is not None and stage.end):
            return super()._menu_answers(verdict, now)
        out = [*self._drop_tools(now), *self._fall_silent()]
        self._menu = [self._who.text]
        self._queued = self._queued or verdict.party == "hold"
        self._deadlines.clear_all()
        self._plan_goodbye()
        self._deadlines.set("menu_time", now + self.patience.hold_s)
        if self._talking:
            return [*out, *self._hear_on(now)]
        self._quiet_at = now
        self._deadlines.set("menu", now + self.patience.menu_s)
        return out

    def _at_menu(self, event: ev.Event, now: float) -> list[do.Command] | None:
        """What an event does while nobody is there to speak to; None where that makes no difference."""
        if self._menu is None:
            return None
        match event:
            case ev.SpeechStarted():
                self._talking = True
                return self._hear_on(now)
            case ev.SpeechEnded(_, held_s):
                self._talking = False
                if self._ear is not Ear.HEARING:
                    return []
                self._ear = Ear.TRANSCRIBING
                self._quiet_at = now - held_s
                self._deadlines.set("transcribe", now + self.patience.transcribe_s)
                return [do.Transcribe(self._hearing)]
            case ev.Heard(turn, text) if turn == self._hearing and self._ear is Ear.TRANSCRIBING:
                return self._menu_says(text, now)
            case ev.SoundHeard("repeated") if not self._queued:
                return [do.Note("tone", self.turn, (("sound", "repeated"),)), *self._menu_over(now, again=True)]
            case ev.SoundHeard("music"):
                self._queued = True
                return [do.Note("tone", self.turn, (("sound", "music"),))]
            case ev.DigitPressed() | ev.SoundHeard("repeated" | "ringback") | ev.Heard():
                return []
            case _:
                return None

    def _hear_on(self, now: float) -> list[do.Command]:
        """More of it: the words are wanted, ours are not."""
        resumed = self._hearing if self._ear is Ear.TRANSCRIBING else 0
        self.turn += 1
        self._ear = Ear.HEARING
        self._hearing = self.turn
        self._waited = False
        self._deadlines.clear("menu", "transcribe")
        self._progress(now)
        return [*([do.Drop(resumed)] if resumed else []), do.Listen(self.turn, "nothing", (), resumed)]

    def _menu_says(self, text: str, now: float) -> list[do.Command]:
        assert self._menu is not None
        self._ear = Ear.IDLE
        self._deadlines.clear("transcribe")
        self._menu.append(text)
        out: list[do.Command] = [do.Note("heard", self._hearing, (("text", text),))] if text else []
        verdict = self._who.words(now, text)
        if verdict is not None and verdict.party in ("voicemail", "screening", "network"):
            self._menu = None
            return out + self._met(verdict, now)
        person = self._queued and not evidence(" ".join(self._menu))
        wait_s = self.patience.menu_person_s if person else self.patience.menu_s
        self._deadlines.set("menu", max(self._quiet_at + wait_s, now))
        return out

    def _menu_over(self, now: float, again: bool = False) -> list[do.Command]:
        """It has paused, or comes round again: press what is wanted, speak where a person is, or wait for more."""
        assert self._menu is not None
        text = " ".join(self._menu)
        self._deadlines.clear("menu")
        offered = menu(text)
        key = option(self.flow.menu, offered)
        if key and self._keys < self.patience.menus:
            self._keys += 1
            self._queued = True
            self._menu = []
            self._who = AnsweredBy()
            self._deadlines.set("menu_time", now + self.patience.hold_s)
            return [do.Note("pressed", self.turn, (("key", key), ("option", offered[key]))), *self._no_more(), do.Press(key)]
        if offered and not again and not self._waited:  # the one that is wanted may come last, after a longer pause
            self._waited = True
            self._deadlines.set("menu", now + self.patience.menu_s)
            return []
        if offered or again:
            self._menu = None
            return [*self._no_more(), *self._fall_back("ivr", "no_option" if self._keys < self.patience.menus else "menus", now)]
        if self._queued and text.strip() and not evidence(text):
            self._menu = None
            self._queued = False
            self._who = AnsweredBy()
            self._disclosed = False  # who hears us now has not heard it
            return [do.Note("answered_by", self.turn, (("party", "human"), ("why", "after_menu"))), *self._enter(self.flow.start, now)]
        if self._queued:
            self._menu = []
        return []

    def _no_more(self) -> list[do.Command]:
        if self._ear is Ear.IDLE:
            return []
        self._ear = Ear.IDLE
        return [do.Drop(self._hearing)]

    def _menu_waited(self, now: float) -> list[do.Command]:
        """Nobody came."""
        self._menu = None
        return [*self._no_more(), *self._fall_back("ivr", "hold" if self._queued else "menu", now)]
