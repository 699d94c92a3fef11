"""Whom a day of cold calls meets, as text: few people, and machines of every kind that answer telephones.

Rule: each far end has a rule of its own, written once, in words and seconds of speech; it knows nothing of who calls, and so does the same
to an agent that can end a call and to one that can not. Only a seed decides which of its wordings one of them has, and how quick it is.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from appliance.lab.answered_bots import Bot, Clock, Side

REPEAT_S = 1.8
"""So much of a prompt that comes again must be heard for it to be known (media.fingerprint: a block, and a look at it)."""
RECORDED_S = 180.0
"""A voicemail records for so long and hangs up."""
SILENT_S = 300.0
"""A line on which nobody speaks is taken down by its carrier after so long."""
LEAVES_S = 2.0
"""Who does not care hears so much of us."""


@dataclass(frozen=True)
class Step:
    """What a recording does next: say `text`, sound a tone, or be silent; where it `records`, what is said to it is kept."""

    text: str = ""
    seconds: float = 0.0
    """Of silence, or of the sound."""
    sound: str = ""
    """media's ToneKind, or `music`."""
    told_s: float = 0.0
    """So much of the sound is heard before it is known (media.tones, media.hold_music)."""
    records: bool = False


@dataclass(frozen=True)
class Kind:
    """One kind of far end. Exactly one of `status`, `talks` and `plays`."""

    share: int
    """Of 200."""
    human: bool = False
    outcomes: frozenset[str] = frozenset()
    """How a call to such a person ends, where we do what they want. Empty: a machine, or nobody."""
    status: int = 0
    """SIP: it is never answered."""
    talks: tuple[tuple[str, ...], ...] = ()
    """Wordings: lines said one after the other, each when we have finished; then they hang up."""
    for_ever: bool = False
    """The last line is said again and again, and nobody hangs up."""
    leaves: bool = False
    """Hangs up while we say our first words."""
    plays: tuple[tuple[Step, ...], ...] = ()
    """Wordings of a recording, which hears nothing."""
    rounds: int = 0
    """How often it is played before it hangs up; 0 is for ever."""
    voicemail: bool = False


def _said(*lines: str, pause_s: float = 0.6) -> tuple[Step, ...]:
    """Sentences of a prompt, with the pauses there are between them."""
    return tuple(step for line in lines for step in (Step(line), Step(seconds=pause_s)))


_BEEP = Step(seconds=0.4, sound="beep", told_s=0.4)
_RECORD = Step(seconds=RECORDED_S, records=True)
_MUSIC = Step(seconds=30.0, sound="music", told_s=4.2)
_SIT = Step(seconds=1.0, sound="sit", told_s=1.0)
_CED = Step(seconds=3.0, sound="ced", told_s=1.0)
_GREETINGS: tuple[tuple[str, ...], ...] = (
    ("Hi, you've reached Anna.", "I can't come to the phone right now.", "Please leave a message after the tone."),
    ("The person you are trying to reach is not available.", "At the tone, please record your message."),
    ("You have reached the office of Baker and Sons.", "Nobody can take your call right now.", "Leave your name and number."),
    ("Hey, it's Mike.", "I'm not available, so leave me a message and I'll get back to you."),
)
_MENUS: tuple[tuple[str, ...], ...] = (
    ("Thank you for calling Baker and Sons.", "For sales, press one.", "For support, press two.", "To repeat these options, press nine."),
    ("Welcome to Baker and Sons.", "If you know your party's extension, please dial it now.", "For all other inquiries, press zero."),
    ("Main menu.", "For opening hours, press one.", "For directions, press two.", "For anything else, press three."),
)
_QUEUES: tuple[tuple[str, ...], ...] = (
    ("All of our agents are busy at the moment.", "Your call is important to us.", "Please stay on the line."),
    ("Thank you for holding.", "Your call will be answered in the order in which it was received."),
)

KINDS: Mapping[str, Kind] = {
    "agrees": Kind(6, True, frozenset({"callback_agreed"}), talks=(
        ("Hello?", "Yes, go ahead.", "Yes, please.", "On Friday."),
        ("Baker and Sons, good morning.", "Go ahead.", "Sounds good.", "Tomorrow."),
        ("Hello, this is John.", "What is it about?", "They can call.", "On Monday."),
    )),
    "declines": Kind(13, True, frozenset({"not_interested"}), talks=(
        ("Hello?", "No, thank you."), ("Yes?", "Not interested."), ("Hello, who is there?", "Go ahead.", "No, we don't need that."),
        ("Good morning.", "Yes.", "No."),
    )),
    "objects": Kind(6, True, frozenset({"not_interested"}), talks=(
        ("Hello?", "Yes, what is it?", "We already have one."), ("Speaking.", "Make it quick.", "We are happy with what we have."),
        ("Hello?", "Go on.", "We are under contract."),
    )),
    "asks": Kind(6, True, frozenset({"not_interested"}), talks=(
        ("Hello?", "Who is this?", "How much does it cost?", "No, thank you."),
        ("Hello?", "How did you get my number?", "Not interested."), ("Yes?", "Are you a robot?", "No."),
    )),
    "later": Kind(4, True, frozenset({"callback_agreed"}), talks=(
        ("Hello?", "I'm busy, call me later.", "On Tuesday."), ("Hello?", "I'm in a meeting.", "Tomorrow."),
    )),
    "remove": Kind(5, True, frozenset({"do_not_call"}), talks=(
        ("Hello?", "Take me off your list."), ("Yes?", "Go ahead.", "Stop calling me."), ("Hello?", "Do not call me again."),
    )),
    "leaves": Kind(9, True, frozenset({"hung_up"}), talks=(("Hello?",), ("Yes?",), ("Hello, this is Kate.",)), leaves=True),
    "busy": Kind(12, status=486),
    "no_answer": Kind(25, status=480),
    "voicemail": Kind(43, voicemail=True, rounds=1, plays=tuple((*_said(*lines), _BEEP, _RECORD) for lines in _GREETINGS)),
    "voicemail_no_beep": Kind(8, voicemail=True, rounds=1, plays=tuple((*_said(*lines), _RECORD) for lines in _GREETINGS)),
    "menu": Kind(13, rounds=3, plays=tuple((*_said(*lines), Step(seconds=5.0)) for lines in _MENUS)),
    "menu_loop": Kind(6, plays=tuple((*_said(*lines), Step(seconds=5.0)) for lines in _MENUS)),
    "speech_menu": Kind(4, for_ever=True, talks=(
        ("Welcome to Baker and Sons. In a few words, tell me what you are calling about.",
         "Sorry, I did not get that. You can say sales or support."),
        ("Please say sales or support.", "I'm sorry, I did not understand. Please say sales or support."),
    )),
    "queue": Kind(6, plays=tuple((*_said(*lines), _MUSIC) for lines in _QUEUES)),
    "music": Kind(2, plays=((_MUSIC,),)),
    "screening": Kind(8, talks=(
        ("Hi, if you record your name and reason for calling, I'll see if this person is available.",
         "Thank you. I will see if they are available.", "They can not take your call now."),
        ("Please say your name and the reason for your call.", "One moment, I am connecting you.", "Sorry, nobody can take your call."),
    )),
    "polite_bot": Kind(8, for_ever=True, talks=(
        ("Hello, how can I help you?",), ("Hello. How can I help you today?", "Hello, how can I help you?"),
        ("Hello, how can I help you?", "Thank you so much for calling.", "You are very welcome. How can I help you today?"),
    )),
    "assistant": Kind(3, for_ever=True, talks=(
        ("Thank you for calling Baker and Sons. I am Ella, the virtual assistant. How can I help?",
         "I am a virtual assistant. How can I help?"),
    )),
    "yes_bot": Kind(2, for_ever=True, talks=(("Hello?", "Yes."), ("Hello?", "Okay."))),
    "network": Kind(4, rounds=2, plays=(
        (_SIT, *_said("The number you have dialed is not in service.", "Please check the number and dial again."), Step(seconds=2.0)),
        (*_said("We're sorry, your call can not be completed as dialed."), Step(seconds=2.0)),
    )),
    "fax": Kind(2, rounds=8, plays=((_CED, Step(seconds=3.0)),)),
    "silent": Kind(5, rounds=1, plays=((Step(seconds=SILENT_S),),)),
}  # fmt: skip
"""Mostly machines, as on the day of the incident: of 200, 49 are people, 37 do not answer, 114 are machines or silence."""


@dataclass(frozen=True)
class Person:
    """One whom we call."""

    kind: str
    number: int
    seed: int

    def chance(self) -> random.Random:
        """The same one is always the same."""
        return random.Random(f"{self.seed} {self.kind} {self.number}")


def people(count: int, seed: int) -> list[Person]:
    """`count` of them, or a few more where a kind would have nobody; each kind with its share, mixed in one order."""
    whole = sum(kind.share for kind in KINDS.values())
    ideal = {name: count * kind.share / whole for name, kind in KINDS.items()}
    wanted = {name: max(1, int(share)) for name, share in ideal.items()}
    by_remainder = sorted(KINDS, key=lambda name: (int(ideal[name]) - ideal[name], name))
    for name in by_remainder[: max(0, count - sum(wanted.values()))]:
        wanted[name] += 1
    order = [((n + 0.5) / some, name, n) for name, some in wanted.items() for n in range(some)]
    return [Person(name, n, seed) for _, name, n in sorted(order)]


class Talker(Bot):
    """Says the lines of one wording, each when we have finished."""

    def __init__(self, clock: Clock, kind: Kind, chance: random.Random) -> None:
        super().__init__(clock, chance.choice(kind.talks), opens=False, for_ever=kind.for_ever)
        self._leaves = kind.leaves
        self._reaction_s = chance.uniform(0.4, 1.2)
        clock.at(chance.uniform(0.3, 1.2), self._answer)

    def onset(self) -> None:
        super().onset()
        if self._leaves:
            self.clock.at(self.clock.now + LEAVES_S, self._leave)

    def offset(self, text: str) -> None:
        turn = self._turn
        self.clock.at(self.clock.now + self._reaction_s, lambda: self._answer() if turn == self._turn and not self.speaking else None)

    def _leave(self) -> None:
        self.other.hung_up()
        self.over = True


class Recording(Side):
    """Plays its steps whatever is said to it. `tell` is given each sound that is no speech; a prompt that comes again and is heard both
    times with nobody speaking across it is `repeated`."""

    def __init__(self, clock: Clock, kind: Kind, chance: random.Random, tell: Callable[[str], None]) -> None:
        super().__init__(clock)
        self.recorded: list[str] = []
        """What was said to it whole while it recorded."""
        self._steps: Sequence[Step] = chance.choice(kind.plays)
        self._rounds = kind.rounds
        self._tell = tell
        self._played = 0
        self._recording = False
        self._hearing = False
        self._quiet_from = 0.0
        self._known: set[str] = set()
        clock.at(chance.uniform(0.3, 1.0), self._go_on)

    def onset(self) -> None:
        self._hearing = True

    def offset(self, text: str) -> None:
        self._hearing = False
        self._quiet_from = self.clock.now
        if self._recording and text:
            self.recorded.append(text)

    def _go_on(self) -> None:
        now = self.clock.now
        step = self._steps[self._played % len(self._steps)]
        if self._rounds and self._played == self._rounds * len(self._steps):
            self.other.hung_up()
            self.over = True
            return
        self._played += 1
        self._recording = step.records
        if step.text:
            self.clock.at(now + REPEAT_S, lambda: self._compared(step.text, now))
            self.utter(step.text, self._go_on)
            return
        if step.sound:
            self.clock.at(now + step.told_s, lambda: self._tell(step.sound))
        self.clock.at(now + step.seconds, self._go_on)

    def _compared(self, text: str, began: float) -> None:
        """So much of a prompt is out, begun then. One that is over by now is too short to be known."""
        if self._hearing or self._quiet_from > began or not self.speaking:
            return
        if text in self._known:
            self._tell("repeated")
        self._known.add(text)


def far_end(clock: Clock, person: Person, tell: Callable[[str], None]) -> Side:
    """Who lifts the receiver; only for those who do."""
    kind = KINDS[person.kind]
    return Talker(clock, kind, person.chance()) if kind.talks else Recording(clock, kind, person.chance(), tell)
