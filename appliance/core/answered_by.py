"""Who is at the other end: told from timing, tones, words, repeated audio and what SIP says; all call long.

Rules: unsure is a person. Every wait has a deadline, and its default is a person too. A verdict may be changed by stronger evidence, and
each change is told once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from appliance.core.answered_words import DECIDES, evidence, machine, menu, promises_beep
from appliance.core.limits import Deadlines

Party = Literal["human", "voicemail", "ivr", "screening", "bot", "hold", "fax", "network", "silence"]

SILENT_S = 4.0
"""Nothing heard for so long after the answer: ask."""
WORDS_S = 2.5
"""The recognizer has so long for what was said."""
MONOLOGUE_S = 9.0
"""Who greets for so long without a pause is no person who lifted a receiver."""
LONG_S = 5.0
"""A greeting that lasts so long needs one hint less to be a machine's: people say a few words and wait."""
BEEP_ALONE_S = 20.0
"""A beep is an answering machine's within so long of the last talkspurt's end."""
BEEP_SPEECH_S = 1.5
"""And only after so much of it in all: a "hello?" is no greeting to be followed by a beep."""
OPTIONS = 2
"""Who offers so many keys, and no beep, wants a key."""
GREETING_WORDS = 40
"""So many of the last words are looked at together: a greeting comes in pieces."""
_BY_TONE: dict[str, Party] = {
    "sit": "network", "busy": "network", "congestion": "network", "dial": "network", "cng": "fax", "ced": "fax", "beep": "voicemail",
}  # fmt: skip
_STRENGTH: dict[Party, int] = {
    "silence": 0,
    "human": 1,
    "hold": 2,
    "ivr": 3,
    "voicemail": 3,
    "screening": 3,
    "bot": 3,
    "network": 4,
    "fax": 4,
}


@dataclass(frozen=True)
class Verdict:
    """Who it is, and the evidence that decided."""

    party: Party
    why: str


class AnsweredBy:
    """Takes evidence in the order it happens; each method gives the verdict where it changed, else None."""

    def __init__(self) -> None:
        self.verdict: Verdict | None = None
        self._deadlines = Deadlines()
        self._text = ""
        self._spoke = False
        self._talking = False
        self._ended_at = 0.0
        self._began_at = 0.0
        self._greeting = True
        """Nothing that we said has been answered yet."""
        self._spoken_s = 0.0
        """Since we spoke last, or from the answer on."""

    def answered(self, now: float) -> None:
        """The call is up."""
        self._ended_at = now
        self._deadlines.set("silent", now + SILENT_S)

    def speech_started(self, now: float) -> Verdict | None:
        """Onset of a talkspurt."""
        self._spoke = self._talking = True
        self._began_at = now
        self._deadlines.clear("silent", "words")
        if self.verdict is None or self.verdict.party == "silence":
            self._deadlines.set("monologue", now + MONOLOGUE_S)
        return None

    def speech_ended(self, now: float) -> Verdict | None:
        """The talkspurt is over; its words will come."""
        self._talking = False
        self._spoken_s += now - self._began_at
        self._ended_at = now
        self._deadlines.clear("monologue")
        if self.verdict is None or self.verdict.party == "silence":
            self._deadlines.set("words", now + WORDS_S)
        return None

    def words(self, now: float, text: str) -> Verdict | None:
        """What was said since the last words; empty where it was a noise."""
        self._deadlines.clear("words")
        if not text.strip():
            return None if self._spoke else self._decide("human", "noise")
        alone = machine(text)
        self._text = " ".join(f"{self._text} {text}".split()[-GREETING_WORDS:])
        together = machine(self._text, DECIDES - 1 if self._greeting and self._spoken_s >= LONG_S else DECIDES)
        party = alone or together
        if party == "ivr" and self._wants_a_message():
            party = "voicemail"
        if party == "voicemail" and not promises_beep(self._text) and len(menu(self._text)) >= OPTIONS:
            party = "ivr"  # a mailbox's own menu
        if party is not None and (alone is not None or self.verdict is None or self.verdict.party != "human"):
            return self._decide(party, "words")
        return self._decide("human", "words") if self.verdict is None or self.verdict.party in ("silence", "hold") else None

    @property
    def text(self) -> str:
        """The last words that are looked at together."""
        return self._text

    def talks_on(self) -> Verdict | None:
        """The greeting does not end."""
        return self._decide("voicemail", "monologue")

    def replied(self) -> None:
        """We have spoken, and what comes next is an answer: it is looked at alone."""
        self._text = ""
        self._spoken_s = 0.0
        self._greeting = False

    def tone(self, now: float, kind: str) -> Verdict | None:
        """A tone by its name (media's ToneKind)."""
        party = _BY_TONE.get(kind)
        if party is None:
            return None
        if kind == "beep":
            if self.verdict is not None and self.verdict.party in ("network", "fax", "screening"):
                return None
            if self.verdict is not None and self.verdict.party == "human" and not self._machine_hint(now):
                return None  # somebody's keypad, another phone: people's lines beep as well
        self._deadlines.clear("silent", "words", "monologue")
        return self._decide(party, kind)

    def repeated(self, now: float) -> Verdict | None:
        """The same sound came a second time, to the sample."""
        if self.verdict is not None and self.verdict.party in ("ivr", "hold", "network", "voicemail", "screening"):
            return None
        return self._decide(machine(self._text) or ("ivr" if self._text else "hold"), "repeated")  # without words it is music

    def music(self, now: float) -> Verdict | None:
        """Hold music has begun."""
        self._deadlines.clear("silent", "words", "monologue")
        return self._decide("hold", "music")

    def next_deadline(self) -> float | None:
        """When `expire` wants to be called."""
        return self._deadlines.next()

    def expire(self, now: float) -> Verdict | None:
        """What the deadlines that have passed say."""
        told: Verdict | None = None
        while (name := self._deadlines.due(now)) is not None:
            match name:
                case "silent":
                    told = self._decide("silence", "silent") or told
                case "words":
                    told = self._decide("human", "unsure") or told
                case "monologue":
                    told = self._decide("voicemail", "monologue") or told
        return told

    def _wants_a_message(self) -> bool:
        """ "Leave your message after the tone, or press one for more options"; not "to leave a message, press one"."""
        found = evidence(self._text)
        message = found.get("voicemail", 0)
        return message > DECIDES and (promises_beep(self._text) or message > found.get("ivr", 0))

    def _machine_hint(self, now: float) -> bool:
        """Did what was said, not long ago, sound a little like a greeting of a machine's, or was it as long as one?"""
        lately = self._talking or now - self._ended_at <= BEEP_ALONE_S
        spoken_s = self._spoken_s + (now - self._began_at if self._talking else 0.0)  # the beep may come before their pause is one
        return lately and (bool(evidence(self._text)) or spoken_s >= BEEP_SPEECH_S)

    def _decide(self, party: Party, why: str) -> Verdict | None:
        """Stronger evidence, or as strong and later, takes the place of what was thought."""
        before = self.verdict
        if before is not None and before.party == party:
            return None
        if before is not None and before.party != "hold" and before.why != "monologue" and _STRENGTH[party] < _STRENGTH[before.party]:
            return None
        if party != "human":
            self._deadlines.clear("words")
        self.verdict = Verdict(party, why)
        return self.verdict
