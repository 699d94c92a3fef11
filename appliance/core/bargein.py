"""The caller speaks while we do: lower our voice, be silent, then stop for good or go on.

Rule: counted in frames of 20 ms and decided from what was heard; each doubt has a deadline and a default, which is to go on. Every duck or
pause is followed by one resume or one commit.

                  60 ms of sound, or a frame        160 ms, 60 of them surely
                  that is surely speech             speech, or 100 of speech         600 ms of speech, or "stop"
    LISTENING ------------ duck -----------> LOWERED -------- pause ------> SILENT ------------ commit -----------> STOPPED
        ^                                       |                              |                                      |
        +----------------- resume --------------+--------- resume -------------+          the prompt is gone          |
        |            100 ms of quiet                "go on", or 500 ms of quiet                                       |
        +-------------------------------------------------------------------------------------------------------------+
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import Literal

Act = Literal["", "duck", "pause", "resume", "commit"]
"""Lower our voice; be silent and keep the place; go on at full voice; stop for good."""
Verdict = Literal["stop", "go_on"]
"""What the caller's words mean: an interruption, or a backchannel, a noise, nothing."""

FRAME_MS = 20
FLOOR_FRAMES = 50
"""The line's own noise is the least level in the last second (Martin 2001, minimum statistics)."""


@dataclass(frozen=True)
class BargeInSettings:
    """Times in ms, probabilities from 0 to 1, levels in dBFS.

    Found with Silero at 8 kHz on 204 prompts spoken by a person, at two levels and over two noises: from the audible onset, 12 dB lower on
    the wire after 128 ms and silent after 234 ms (p95). No made-up cough, breath, click or key reached `pause`; a pitched thud did in 1
    of 6, and none of these, no hum and no backchannel of up to 450 ms reached `commit` by its length."""

    hint: float = 0.3
    """A speech probability that is likely speech; enough to lower our voice."""
    sure: float = 0.5
    """One that is speech; only this makes a pause."""
    loud_dbfs: float = -45.0
    """Below this nothing counts: it is hardly heard."""
    rise_db: float = 12.0
    """Above the line's own noise by this much is sound, whatever it is."""
    echo: float = 0.5
    """More likely than this our own voice: sound alone counts for nothing, and the probability of speech is taken down by it."""
    sound_ms: int = 60
    """Sound so long lowers our voice, speech or not; a click is shorter."""
    pause_ms: int = 160
    """From the first evidence to silence,"""
    pause_speech_ms: int = 60
    """of which so much is surely speech;"""
    pause_surely_ms: int = 100
    """or so much surely speech, however sudden."""
    noise_ms: int = 300
    """Sound for so long that never became speech is a noise, and counts for nothing until it ends."""
    blip_ms: int = 100
    """Quiet after which what only lowered our voice is over."""
    gap_ms: int = 120
    """Quiet after which a talkspurt is over and its words are waited for."""
    commit_ms: int = 600
    """A talkspurt this long is an interruption. People's "mm-hm" is over by 450."""
    patience_ms: int = 500
    """Words that are not known after so much quiet were none."""
    fresh_ms: int = 300
    """A verdict of "go on" given in the middle of speech holds for what is said in this time."""


class _State(Enum):
    LISTENING = "listening"
    LOWERED = "lowered"
    SILENT = "silent"
    STOPPED = "stopped"


class BargeIn:
    """One call's."""

    def __init__(self, settings: BargeInSettings | None = None) -> None:
        self.settings = settings or BargeInSettings()
        self._levels: deque[float] = deque(maxlen=FLOOR_FRAMES)
        self._state = _State.LISTENING
        self._verdict: Verdict | None = None
        self._verdict_age = 0
        self._noise = False
        self._forget()

    def _forget(self) -> None:
        """A new talkspurt may begin."""
        self._age = 0
        """Frames since the first evidence of this talkspurt."""
        self._sounds = 0
        """Frames of sound in a row."""
        self._speech = 0
        """Frames that were surely speech."""
        self._first_speech = 0
        self._last_speech = 0
        """`_age` at those."""
        self._quiet = 0
        """Frames since the last evidence."""

    @property
    def state(self) -> str:
        """listening, lowered, silent or stopped."""
        return self._state.value

    def judge(self, verdict: Verdict) -> None:
        """The words are known. "stop" is carried out with the next frame whatever is going on; "go_on" where we are silent."""
        self._verdict = verdict
        self._verdict_age = 0

    def push(self, open: bool, probability: float, level_db: float, echo: float = 0.0) -> Act:
        """One received frame. `open`: something of ours that may be interrupted is being played, or stands paused; `echo`: how likely the
        frame is our own voice coming back."""
        self._levels.append(level_db)
        if not open:
            return self._close()
        self._verdict_age += 1
        self._weigh(probability, level_db, echo)
        if self._verdict == "stop" and self._state is not _State.STOPPED:
            return self._commit()
        match self._state:
            case _State.LISTENING:
                return self._listening()
            case _State.LOWERED:
                return self._lowered()
            case _State.SILENT:
                return self._silent()
            case _State.STOPPED:
                return self._stopped()

    def _close(self) -> Act:
        was, self._state = self._state, _State.LISTENING
        self._verdict = None
        self._forget()
        return "resume" if was in (_State.LOWERED, _State.SILENT) else ""

    def _weigh(self, probability: float, level_db: float, echo: float) -> None:
        """What this frame is evidence of."""
        s = self.settings
        sound = level_db >= max(s.loud_dbfs, min(self._levels) + s.rise_db) and echo < s.echo
        likely = probability * (1.0 - echo)
        speech = likely if level_db >= s.loud_dbfs else 0.0
        if not sound and speech < s.hint:
            self._noise = False
            self._sounds = 0
            self._quiet += likely < s.hint  # a soft place in a word is neither speech nor quiet
            self._age += self._age > 0
            return
        if self._noise and speech < s.sure:
            return
        self._age += 1
        self._quiet = 0
        self._sounds += 1
        if speech >= s.sure:
            self._speech += 1
            self._last_speech = self._age
            self._first_speech = self._first_speech or self._age
        self._likely = speech >= s.hint

    _likely = False
    """The last evidence was likely speech."""

    def _listening(self) -> Act:
        if self._quiet * FRAME_MS >= self.settings.blip_ms:
            self._forget()
        long = self._sounds * FRAME_MS >= self.settings.sound_ms
        if self._quiet or not (long or self._speech or (self._likely and self._sounds > 1)):
            return ""
        self._state = _State.LOWERED
        return "duck"

    def _lowered(self) -> Act:
        s = self.settings
        speech_ms = self._speech * FRAME_MS
        if speech_ms >= s.pause_surely_ms or (speech_ms >= s.pause_speech_ms and self._age * FRAME_MS >= s.pause_ms and not self._quiet):
            self._state = _State.SILENT
            return "pause"
        self._noise = self._age * FRAME_MS >= s.noise_ms and not self._speech
        if self._noise or self._quiet * FRAME_MS >= s.blip_ms:
            return self._go_on()
        return ""

    def _silent(self) -> Act:
        s = self.settings
        quiet = (self._age - self._last_speech) * FRAME_MS
        if (self._last_speech - self._first_speech + 1) * FRAME_MS >= s.commit_ms and not self._spared():
            return self._commit()
        if quiet >= s.gap_ms and (self._spared() or self._late_verdict(quiet)):
            return self._go_on()
        return self._go_on() if quiet >= s.patience_ms else ""

    def _stopped(self) -> Act:
        """The prompt should be gone by now. One that took its place at once may be interrupted when the caller has finished."""
        if self._quiet * FRAME_MS >= self.settings.patience_ms:
            self._state = _State.LISTENING
            self._forget()
        return ""

    def _spared(self) -> bool:
        """A verdict of "go on" that is fresh."""
        return self._verdict == "go_on" and self._verdict_age * FRAME_MS <= self.settings.fresh_ms

    def _late_verdict(self, quiet_ms: int) -> bool:
        """A verdict of "go on" given after the talkspurt, or at its very end."""
        return self._verdict == "go_on" and self._verdict_age * FRAME_MS <= max(quiet_ms, self.settings.fresh_ms)

    def _go_on(self) -> Act:
        self._state = _State.LISTENING
        self._verdict = None
        self._forget()
        return "resume"

    def _commit(self) -> Act:
        self._state = _State.STOPPED
        self._verdict = None
        self._forget()
        return "commit"
