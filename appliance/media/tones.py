"""What a network, a fax and an answering machine say without words: busy, congestion, ringback, dial tone, SIT, CNG, CED, a beep, DTMF.

Rule: every tone is a line of a table; the code knows only how tones follow one another. Frequencies and cadences are those of ITU-T E.180
supplement 2, E.182 (SIT), T.30 (CNG, CED) and Q.23 (DTMF).
"""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass
from typing import Literal

from appliance.media.frames import FRAME_MS
from appliance.media.tone_spells import Spell, ToneSpells

ToneKind = Literal["sit", "busy", "congestion", "ringback", "dial", "cng", "ced", "beep", "dtmf"]


@dataclass(frozen=True)
class Tone:
    """One tone, recognised. `end_ms` is where its sound ended, or where it was recognised while it goes on; since the first sample."""

    kind: ToneKind
    begin_ms: int
    end_ms: int
    hz: tuple[float, ...]
    digit: str = ""
    """Of dtmf."""


@dataclass(frozen=True)
class Cadence:
    """On and off in turns, in ms."""

    kind: ToneKind
    countries: str
    hz: tuple[float, ...]
    on_off: tuple[int, ...]


CADENCES = (
    Cadence("ringback", "us ca", (440, 480), (2000, 4000)),
    Cadence("ringback", "gb ie", (400, 450), (400, 200, 400, 2000)),
    Cadence("ringback", "de it nl", (425,), (1000, 4000)),
    Cadence("ringback", "fr", (440,), (1500, 3500)),
    Cadence("ringback", "es", (425,), (1500, 3000)),
    Cadence("busy", "us ca", (480, 620), (500, 500)),
    Cadence("busy", "gb ie", (400,), (375, 375)),
    Cadence("busy", "de", (425,), (480, 480)),
    Cadence("busy", "it nl", (425,), (500, 500)),
    Cadence("busy", "fr", (440,), (500, 500)),
    Cadence("busy", "es", (425,), (200, 200)),
    Cadence("congestion", "us ca", (480, 620), (250, 250)),
    Cadence("congestion", "gb ie", (400,), (400, 350, 225, 525)),
    Cadence("congestion", "de", (425,), (240, 240)),
    Cadence("congestion", "es", (425,), (200, 200, 200, 200, 200, 600)),
)
DIAL_TONES: tuple[tuple[float, ...], ...] = ((350, 440), (425,), (440,), (350, 450))
DIAL_MS = 3000
"""A tone at one of these that goes on so long asks for a number."""
SIT_HZ = ((900.0, 1000.0), (1350.0, 1450.0), (1750.0, 1850.0))
"""Three segments, each 274 or 380 ms (Bellcore) or 330 +-70 (E.182), the next within 30 ms."""
SIT_MS = (200, 440)
SIT_SURE_MS = 120
CNG_HZ, CNG_ON_MS, CNG_OFF_MS = (1062.0, 1138.0), (400, 600), (2500, 3500)
CED_HZ, CED_MS = (2070.0, 2130.0), 600
DTMF_LOW, DTMF_HIGH = (697, 770, 852, 941), (1209, 1336, 1477, 1633)
DTMF_KEYS = ("123A", "456B", "789C", "*0#D")
DTMF_MS = 40
BEEP_HZ = (380.0, 2050.0)
BEEP_MS = 170
"""The shortest beep: of 200 ms of tone in noise some 20 may go unseen."""
BEEP_AFTER_SPEECH_MS = 110
"""The shortest one that follows a greeting."""
VOICE_HZ = 500.0
"""Up to here a high voice can hold a tone for so short a time."""
BEEP_LONGEST_MS = 3000
PROGRESS_HZ = 500.0
"""Up to here a network's own tones lie: without words before it, such a tone is not an answering machine's."""
SPEECH_MS, SPEECH_WITHIN_MS, SPEECH_OVER_MS = 400, 10_000, 80
"""So much sound that was no tone, so lately, and so long over, is a greeting that has ended."""
HUSH_MS = 60
"""A beep is known for one when it has been over for so long,"""
HUSH_DB = 10.0
"""and what follows is so much weaker."""
TUNE_MS = 60
"""A tone right after another one belongs to a tune."""
WOBBLE_HZ, SWING_DB = 5.0, 2.5
"""A machine's tone does not waver."""
SAME_HZ = 9.0


class CallTones:
    """Takes the far end's frames from the answer on; gives each tone once. A cadence that goes on is not told again."""

    def __init__(self) -> None:
        self.spells = ToneSpells()
        self._past: deque[Spell] = deque(maxlen=8)
        self._told: dict[ToneKind, int] = {}
        self._waiting: Spell | None = None
        """A beep, if nothing but quiet follows."""
        self._plain: deque[int] = deque()
        """When there was sound that was no tone, in ms, for as long as it matters."""
        self._before_spell = False
        """Was there a greeting, over, when the tone that goes on began?"""
        self._begun_ms = -1

    @property
    def now_ms(self) -> int:
        return self.spells.now_ms

    def push(self, frame: bytes) -> list[Tone]:
        """20 ms more."""
        out: list[Tone] = []
        ended = self.spells.push(frame)
        if self.spells.plain:
            self._plain.append(self.now_ms)
        while self._plain and self._plain[0] < self.now_ms - SPEECH_WITHIN_MS:
            self._plain.popleft()
        for spell in ended:
            out += self._spell_ended(spell)
        current = self.spells.current
        if current is not None:
            out += self._going_on(current)
        out += self._beep(current)
        return out

    def greeted(self, before_ms: int) -> bool:
        """Was something said within the last seconds before that?"""
        return sum(FRAME_MS for at in self._plain if at < before_ms - 20) >= SPEECH_MS

    def _tell(self, kind: ToneKind, spell: Spell, once_ms: int = 5000, digit: str = "") -> list[Tone]:
        last = self._told.get(kind, -once_ms)
        self._told[kind] = spell.end_ms
        return [Tone(kind, spell.begin_ms, spell.end_ms, spell.hz, digit)] if spell.begin_ms - last >= once_ms or not last else []

    # -- one after the other

    def _spell_ended(self, spell: Spell) -> list[Tone]:
        self._past.append(spell)
        out = self._cadence(tuple(self._past), ended=True)
        if (digit := dtmf_key(spell)) and spell.ms >= DTMF_MS:
            return out + self._tell("dtmf", spell, 0, digit)
        named = any(at >= spell.begin_ms for kind, at in self._told.items() if kind != "beep")
        self._waiting = spell if not named and self._may_beep(spell) else None
        return out

    def _going_on(self, current: Spell) -> list[Tone]:
        chain = (*self._past, current)
        if self._is_sit(chain):
            self._waiting = None
            return self._tell("sit", current)
        hz = current.hz[0]
        if not current.beats and len(current.hz) == 1:
            if CED_HZ[0] <= hz <= CED_HZ[1] and current.ms >= CED_MS:
                return self._tell("ced", current)
            if CNG_HZ[0] <= hz <= CNG_HZ[1] and current.ms >= SIT_SURE_MS and self._past:
                last = self._past[-1]
                gap = current.begin_ms - last.end_ms
                if alike(last, current) and _in(last.ms, CNG_ON_MS) and _in(gap, CNG_OFF_MS):
                    return self._tell("cng", current, 10_000)
        if current.ms >= DIAL_MS and any(sounds_as(current, tone) for tone in DIAL_TONES):
            return self._tell("dial", current)
        return self._cadence(chain, ended=False)

    def _is_sit(self, chain: tuple[Spell, ...]) -> bool:
        if len(chain) < 3:
            return False
        three = chain[-3:]
        if any(len(spell.hz) > 1 or not _in(spell.hz[0], band) for spell, band in zip(three, SIT_HZ, strict=True)):
            return False
        tight = all(b.begin_ms - a.end_ms <= 90 for a, b in itertools.pairwise(three))
        return tight and all(_in(spell.ms, SIT_MS) for spell in three[:2]) and three[2].ms >= SIT_SURE_MS

    def _cadence(self, chain: tuple[Spell, ...], ended: bool) -> list[Tone]:
        """On, off, and on again as far as it has come: told where only one kind of tone goes so."""
        if len(chain) < 2:
            return []
        first, second = chain[-2:]
        if not alike(first, second) or second.ms < 60:
            return []
        off = second.begin_ms - first.end_ms
        kinds: set[ToneKind] = set()
        for cadence in CADENCES:
            if not (sounds_as(first, cadence.hz) and sounds_as(second, cadence.hz)):
                continue
            steps = cadence.on_off
            for at in range(0, len(steps), 2):
                if _about(first.ms, steps[at]) and _about(off, steps[at + 1]) and _fits(second.ms, steps[(at + 2) % len(steps)], ended):
                    kinds.add(cadence.kind)
        if len(kinds) > 1 and kinds == {"busy", "congestion"} and _about(off, 200):
            kinds = {"busy"}  # Spain's: the two begin alike, and a longer pause is still to come
        if len(kinds) != 1:
            return []
        self._waiting = None
        return self._tell(kinds.pop(), second, 8000)

    # -- the beep

    def _may_beep(self, spell: Spell) -> bool:
        hz = spell.hz[0]
        if len(spell.hz) > 1 or spell.beats or not _in(hz, BEEP_HZ) or spell.ms > BEEP_LONGEST_MS:
            return False
        if spell.wobble_hz > WOBBLE_HZ or spell.swing_db > SWING_DB:
            return False
        greeted = self.greeted(spell.begin_ms)
        said_lately = bool(self._plain) and any(spell.begin_ms - SPEECH_OVER_MS <= at < spell.begin_ms - 20 for at in self._plain)
        shortest = BEEP_AFTER_SPEECH_MS if greeted and not said_lately and hz >= VOICE_HZ else BEEP_MS
        if spell.ms < shortest:
            return False
        if not greeted and hz <= PROGRESS_HZ:
            return False
        if not greeted and _in(hz, CNG_HZ) and _in(spell.ms, CNG_ON_MS):
            return False
        if any(one is not spell and not alike(one, spell) and 0 <= spell.begin_ms - one.end_ms < TUNE_MS for one in self._past):
            return False
        before = [one for one in self._past if one is not spell and alike(one, spell) and spell.begin_ms - one.end_ms > 250]
        return not any(abs(one.ms - spell.ms) < 60 and spell.begin_ms - one.end_ms < 5000 and hz <= PROGRESS_HZ for one in before)

    def _beep(self, current: Spell | None) -> list[Tone]:
        spell = self._waiting
        if spell is None:
            return []
        if current is not None and current.begin_ms - spell.end_ms < HUSH_MS:
            self._waiting = None  # one tone after the other: a signal of several
            return []
        if self.spells.level_db > spell.level_dbfs - HUSH_DB:
            self._waiting = None  # what goes on as loud is music, or a voice
            return []
        if self.now_ms - spell.end_ms < HUSH_MS:
            return []
        self._waiting = None
        self._told["beep"] = spell.end_ms
        return [Tone("beep", spell.begin_ms, spell.end_ms, spell.hz)]


def dtmf_key(spell: Spell) -> str:
    """The key of Q.23, or "": frequencies within 2.5 %."""
    if len(spell.hz) != 2:
        return ""
    low = [i for i, hz in enumerate(DTMF_LOW) if abs(spell.hz[0] - hz) <= 0.025 * hz]
    high = [i for i, hz in enumerate(DTMF_HIGH) if abs(spell.hz[1] - hz) <= 0.025 * hz]
    return DTMF_KEYS[low[0]][high[0]] if low and high else ""


def alike(one: Spell, other: Spell) -> bool:
    """The same tone again."""
    if len(one.hz) != len(other.hz) or one.beats != other.beats:
        return False
    return all(abs(a - b) < (40.0 if one.beats else 15.0) for a, b in zip(one.hz, other.hz, strict=True))


def sounds_as(spell: Spell, hz: tuple[float, ...]) -> bool:
    """Is it this tone of a table? Two frequencies that lie close together are seen as one that beats."""
    if len(hz) == 1:
        return len(spell.hz) == 1 and not spell.beats and abs(spell.hz[0] - hz[0]) < SAME_HZ
    if len(spell.hz) == 2:
        near = 0.03 if hz[1] - hz[0] > 120 else 0.06  # closer ones push one another apart
        return all(abs(a - b) < near * b for a, b in zip(spell.hz, hz, strict=True))
    return spell.beats and hz[1] - hz[0] < 100 and hz[0] - 15 < spell.hz[0] < hz[1] + 15


def _in(value: float, span: tuple[float, float]) -> bool:
    return span[0] <= value <= span[1]


def _about(ms: float, nominal: int) -> bool:
    return abs(ms - nominal) <= max(35.0, 0.12 * nominal)


def _fits(ms: float, nominal: int, ended: bool) -> bool:
    """Could this be `nominal`, when it has ended?"""
    return _about(ms, nominal) if ended else ms <= nominal + max(35.0, 0.12 * nominal)
