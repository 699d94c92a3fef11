"""Has the caller begun, paused, finished? Counted in frames of 20 ms, from speech probabilities and from what others judge of a silence.

Rule: pure and replayable: the same probabilities and judgements in the same frames give the same edges. A turn is held open between
150 ms and 1.2 s of silence; `hold_ms` alone says how long. It is cut where it goes on too long.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from appliance.core.flow import Expect

Edge = Literal["", "started", "paused", "ended", "cut"]
"""`paused` comes once in each silence inside a turn: time to begin to understand, in case it is the end."""

Words = Literal["unknown", "none", "open", "answer", "part"]
"""What is known of the turn's words: not recognised yet; there are none; free words; one of the stage's answers already; words of a closed
stage that are no answer of it yet."""

FRAME_MS = 20
"""Of the probabilities pushed: an audio frame."""
PAUSE_MS = 40
"""Silence at which the turn is judged: every 20 ms later are as much more to wait after a "yes". At 60, 80, 100 and 120 ms a speaker's own
stops and commas cost 52, 44, 40 and 33 judgements in vain for each 100 utterances; the turn detector tells no more at 200 ms than at 60."""

CLOSED: tuple[Expect, ...] = ("yes_no", "nothing")
"""A few words at most are expected, and known: whether they are a sentence tells nothing."""

DICTATED: tuple[Expect, ...] = ("digits", "spelling", "number", "date")
"""Half of it is worth nothing."""

SHORTEST_MS = 150
LONGEST_MS = 1200

HOLD_MS: dict[Expect, int] = {
    "nothing": 320,
    "yes_no": 500,
    "digits": 1100,
    "number": 900,
    "date": 900,
    "name": 800,
    "spelling": 1100,
    "open": 800,
}
"""Silence after which the turn is over where nobody judged it: the worker is slow or dead."""

SOFT_MS = 440
"""Silence after which a reply is begun in any case: who goes on takes it back."""

HABIT_FACTOR = 1.25
HABITS = 6
"""Pauses remembered of a caller."""
HABIT_LEAST_MS = 240
"""Shorter silences are stops and commas, not pauses."""
RESUMED_MS = 600
"""Speech this soon after the end was declared went on, whatever we thought: nobody has heard an answer yet."""


@dataclass(frozen=True)
class Judgement:
    """What was made of the turn so far, at one of its pauses."""

    complete: float | None = None
    """The turn detector's probability, 0 to 1, that the caller has finished; None where it was not asked."""
    words: Words = "unknown"
    finished: float | None = None
    """`completeness` of the words, 0 clearly unfinished to 1 finished; None where there are none."""
    ends: float | None = None
    """The language model's probability, 0 to 1, that a sentence ends after these words; None where it was not asked."""
    soft: bool = False
    """What follows can be taken back unheard: the model is asked for a reply, and its words take their time."""


@dataclass(frozen=True)
class Blend:
    """Log-odds that the turn is over, from what is known: nats, and nats for each nat of the parts' own log-odds or log-probability."""

    start: float
    complete: float
    finished: float = 0.0
    ends: float = 0.0


# Fitted by logistic regression, finished and unfinished given the same weight, to sentences of five synthetic voices and one person over
# u-law at -6 to -30 dBFS, whole or cut between two words at random, and rounded. On other sentences of the same voices (209 whole, 391
# cut): area under the curve 0.93 (synthetic) and 0.89 (the person) with the language model, 0.80 and 0.88 without, 0.62 and 0.83 for the
# turn detector alone, whose weight is a compromise: it tells much of people and next to nothing of flite. Of turns given 0-0.2, 0.2-0.4,
# ... 0.8-1, 7, 16, 42, 76 and 93 % were over. The rows for closed stages are set by hand: flite's "Yes," before "speaking" sounds the same
# as its "Yes." (area 0.42), so there the turn detector only lengthens what it doubts.
SOUND_ALONE = Blend(-0.45, 0.35)
FREE = Blend(-0.4, 0.25, 1.15)
FREE_AND_MODEL = Blend(0.85, 0.2, 0.45, 0.65)
ANSWER = Blend(0.5, 0.25, 0.7)
PART = Blend(-1.2, 0.25, 0.6)
NO_WORDS = Blend(-1.0, 0.3)
VALUE = 0.5
"""Nats more where free words already are the value that was asked for (a number, a date), and thrice as many less where they are not."""
LEAST_SHARE = 0.01
"""No part's probability counts as nearer to 0 or 1."""
LEAST_ENDS = 1e-3


def chance(expect: Expect, judgement: Judgement) -> float:
    """Probability, 0 to 1, that the turn is over; half of the turns that were judged being so."""
    return 1 / (1 + math.exp(-log_odds(expect, judgement)))


def log_odds(expect: Expect, judgement: Judgement) -> float:
    """The same in nats."""
    closed = expect in CLOSED
    value = 0.0
    match judgement.words:
        case "unknown":
            blend = SOUND_ALONE
        case "none":
            blend = NO_WORDS
        case "answer" if closed:
            blend = ANSWER
        case "part" if closed:
            blend = PART
        case words:
            blend = FREE if judgement.ends is None else FREE_AND_MODEL
            value = {"answer": VALUE, "part": -3 * VALUE}.get(words, 0.0)
    odds = blend.start + value
    if judgement.complete is not None:
        odds += blend.complete * _logit(judgement.complete)
    if judgement.finished is not None:
        odds += blend.finished * _logit(judgement.finished)
    if judgement.ends is not None:
        odds += blend.ends * math.log(max(judgement.ends, LEAST_ENDS))
    return odds


def _logit(share: float) -> float:
    share = min(max(share, LEAST_SHARE), 1 - LEAST_SHARE)
    return math.log(share / (1 - share))


@dataclass(frozen=True)
class Scale:
    """How log-odds become silence, for one way of expecting."""

    even_ms: int
    """Silence where it is as likely over as not."""
    slope_ms: int
    """Less silence for each nat of log-odds more."""
    shortest_ms: int
    longest_ms: int = LONGEST_MS


# For open answers these make the hold 440 ms (p50) and 810 (p95) in synthetic voices, 440 and 1,200 in the person's. Of a caller of whom
# nothing is known yet, pauses of 300, 500 and 1,000 ms were taken for the end in 0, 8 and 30 %, the person's in 1, 7 and 24 %; with 480 ms
# at least, in 2 and 4 % at 500 ms. Who says "Yes," and goes on after 300 ms is not waited for: the session takes both together. Dictation
# is not judged: any digits may be all of them.
SCALES: dict[Expect, Scale] = {
    "nothing": Scale(460, 100, 240, 640),
    "yes_no": Scale(460, 100, 200, 560),
    "digits": Scale(1200, 40, 1140),
    "number": Scale(900, 250, 480),
    "date": Scale(900, 250, 480),
    "name": Scale(850, 250, 480),
    "spelling": Scale(1200, 40, 1140),
    "open": Scale(800, 370, 440),
}


def hold_ms(expect: Expect, judgement: Judgement | None, habits: Sequence[int] = (), patience_ms: int = 0) -> int:
    """Silence after which the turn is over, SHORTEST_MS to LONGEST_MS.

    `habits` are the pauses, in ms, after which this caller went on; `patience_ms` is added to all and moves the operating point. Where
    pauses last exponentially long with mean s, waiting costs its time and a cut-off costs c, the best silence is s (ln(c / s) - log-odds):
    a straight line in the log-odds, which is what a Scale is."""
    habit = min(HABIT_FACTOR * max(habits, default=0), LONGEST_MS)
    usual = max(HOLD_MS[expect], habit if expect != "nothing" else 0)
    if judgement is None:
        return _bounded(usual + patience_ms)
    scale = SCALES[expect]
    odds = log_odds(expect, judgement)
    hold = min(max(scale.even_ms - scale.slope_ms * odds, scale.shortest_ms), scale.longest_ms)
    if judgement.words == "unknown":  # they will be known in a moment: no hurry
        hold = max(hold, HOLD_MS[expect])
    unsure = 1 / (1 + math.exp(odds))
    hold += max(0.0, habit - hold) * unsure + patience_ms
    return _bounded(min(hold, SOFT_MS) if judgement.soft and expect not in DICTATED else hold)


def _bounded(ms: float) -> int:
    return round(min(max(ms, SHORTEST_MS), LONGEST_MS))


@dataclass(frozen=True)
class EndpointSettings:
    """Thresholds are speech probabilities; times are milliseconds and are rounded to frames."""

    on: float = 0.5
    doubt: float = 0.35
    """One frame between this and `on` does not undo an onset."""
    off: float = 0.5
    sure: float = 0.95
    """At or above this it is speech, however faint."""
    drop_db: float = 25.0
    """Below `sure`, what is this much fainter than the turn's loudest speech is silence. Silero lets go late; with this second opinion the
    lag behind the true end fell from 95 to 40 ms (p50) and from 160 to 112 (p90), and the gaps found inside words hardly grew."""
    decay_db: float = 0.1
    """By which the loudest speech is forgotten each frame: 5 dB a second."""
    onset_ms: int = 80
    """Speech this long, with no more than one frame's doubt, is a talkspurt."""
    longest_turn_ms: int = 12_000
    patience_ms: int = 0
    """Added to every hold: more waits longer and cuts off less."""


class Endpointer:
    """The edges of one caller's talkspurts."""

    def __init__(self, settings: EndpointSettings | None = None) -> None:
        self.settings = settings or EndpointSettings()
        self.frames = 0
        """Frames pushed so far."""
        self.onset_frame = 0
        """The frame at which the present or last turn's speech began."""
        self.last_speech_frame = 0
        """The last frame that held speech."""
        self.pause = 0
        """Number of the present or last pause, counted through the call; what `judge` must name."""
        self.chance: float | None = None
        """Probability that the present or last turn was over, as last judged in its last silence; None where nobody did."""
        self.hold_ms = 0
        """Silence the present or last turn waits for, or waited."""
        self.habits: deque[int] = deque(maxlen=HABITS)
        """Pauses, in ms, after which this caller went on, the latest last."""
        self._expect: Expect = "open"
        self._judgement: Judgement | None = None
        self._in_turn = False
        self._paused = False
        self._ended_frame: int | None = None
        self._run = 0
        self._doubt = 0
        self._loudest_dbfs = 0.0

    def expect(self, expect: Expect) -> None:
        """What the stage waits for, from now on."""
        self._expect = expect

    def judge(self, pause: int, judgement: Judgement) -> None:
        """What was made of the pause of this number. The last word counts; on an older pause, or one that is over, none does."""
        if pause == self.pause and self._paused:
            self._judgement = judgement
            self.chance = chance(self._expect, judgement)

    @property
    def in_turn(self) -> bool:
        """Between `started` and `ended` or `cut`."""
        return self._in_turn

    def push(self, probability: float, level_dbfs: float | None = None) -> Edge:
        """One frame's speech probability and, where known, its level; the edge they make, or an empty one."""
        frame = self.frames
        self.frames += 1
        if not self._in_turn:
            if level_dbfs is not None and probability >= self.settings.on:
                self._loudest_dbfs = level_dbfs if self._run == 0 else max(self._loudest_dbfs, level_dbfs)
            return self._outside(frame, probability)
        if self._is_speech(probability, level_dbfs):
            self._went_on(frame)
        silence_ms = (frame - self.last_speech_frame) * FRAME_MS
        if silence_ms >= PAUSE_MS and not self._paused:
            self._paused = True
            self.pause += 1
            return "paused"
        self.hold_ms = hold_ms(self._expect, self._judgement, self.habits, self.settings.patience_ms)
        if self._paused and silence_ms >= self.hold_ms:
            return self._leave("ended")
        if (frame - self.onset_frame) * FRAME_MS >= self.settings.longest_turn_ms:
            return self._leave("cut")
        return ""

    def _is_speech(self, probability: float, level_dbfs: float | None) -> bool:
        if probability < self.settings.off:
            return False
        if level_dbfs is None or probability >= self.settings.sure:
            faint = False
        else:
            faint = level_dbfs < self._loudest_dbfs - self.settings.drop_db
        if level_dbfs is not None:
            self._loudest_dbfs = max(self._loudest_dbfs - self.settings.decay_db, level_dbfs)
        return not faint

    def _went_on(self, frame: int) -> None:
        """There is speech in this frame: what was silent before it was a pause."""
        silence_ms = (frame - self.last_speech_frame - 1) * FRAME_MS
        if silence_ms >= HABIT_LEAST_MS:
            self.habits.append(silence_ms)
        self.last_speech_frame = frame
        self._paused = False
        self._judgement = None
        self.chance = None

    def _outside(self, frame: int, probability: float) -> Edge:
        if probability >= self.settings.on:
            if self._run == 0:
                self.onset_frame = frame
            self._run += 1
            self._doubt = 0
        elif self._run and self._doubt == 0 and probability >= self.settings.doubt:
            self._run += 1
            self._doubt = 1
        else:
            self._run = 0
            self._doubt = 0
        if self._run * FRAME_MS < self.settings.onset_ms:
            return ""
        self._in_turn = True
        silence_ms = (self.onset_frame - self.last_speech_frame - 1) * FRAME_MS
        if self._ended_frame is not None and (self.onset_frame - self._ended_frame) * FRAME_MS <= RESUMED_MS:
            self.habits.append(silence_ms)
        self._ended_frame = None
        self._judgement = None
        self._paused = False
        self.chance = None
        self.last_speech_frame = frame
        return "started"

    def _leave(self, edge: Edge) -> Edge:
        self._in_turn = False
        self._paused = False
        self._run = 0
        self._doubt = 0
        self._ended_frame = self.frames - 1 if edge == "ended" else None
        return edge
