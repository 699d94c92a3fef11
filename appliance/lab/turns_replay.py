"""Turn-taking replayed from recordings: the same sound under several policies, faster than real time.

Rule: nothing is measured by the detector under test: where speech ends and where its pauses are is known from how the sound was made. The
detectors are handed in as ports and really run; only the time they take is modelled, as frames of delay.

A trial is an utterance with or without one pause put into it. Each policy gives the trial's turn gap, or a cut-off: it declared the
turn over before the utterance's last sample.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from appliance.core.completeness import completeness
from appliance.core.endpoint import Endpointer, EndpointSettings, Judgement, Words
from appliance.core.flow import Answer, Expect
from appliance.core.intent import match, phrases
from appliance.media.frames import FRAME_MS, cut
from appliance.media.levels import rms_dbfs
from appliance.ports import Recognizer, Transcript, TurnDetector, VoiceActivity

LEAD_MS = 500
"""Silence before the utterance; a detector must have forgotten nothing."""
TAIL_MS = 3600
"""Silence after it: longer than any policy waits."""
PREROLL_FRAMES = 20
"""Sound from before the onset that belongs to the turn, as in a call."""
PLAYOUT_MS = 40
"""From the declaration of the end to our first sample on the wire: two ticks."""
FALLBACK_MS = 3000
"""Silence after which Smart Turn's own users give up waiting for it."""
SMART_TURN_MS = 200
"""Silence at which they ask it."""


@dataclass(frozen=True)
class Utterance:
    """Speech whose first and last samples are speech, 8 kHz PCM, and what it answers."""

    name: str
    pcm: bytes
    expect: Expect = "open"
    answers: tuple[Answer, ...] = ()
    pause_ms: int = 0
    """Length of the pause inside; 0 for none."""
    group: str = ""
    """What it is counted under: the voice."""


def with_pause(pcm: bytes, at: int, pause_ms: int) -> bytes:
    """`pcm` with digital silence put in before sample `at`."""
    return pcm[: 2 * at] + bytes(2 * 8 * pause_ms) + pcm[2 * at :]


@dataclass(frozen=True)
class Delays:
    """What the parts take, in ms, counted from the pause's edge."""

    detector_ms: int = 60
    words_ms: int = 140
    """Recognition, and what judges the words after it."""


@dataclass
class Parts:
    """What listens. All are the product's own, handed in."""

    voice_activity: Callable[[], VoiceActivity]
    recognizer: Callable[[], Recognizer]
    detector: TurnDetector | None = None
    ends: Callable[[str], float] | None = None
    """The language model's probability that a sentence ends after these words."""
    line: Callable[[bytes], bytes] = lambda pcm: pcm
    """What the line does to the whole sound: noise, level, G.711."""
    language: str = "en"


@dataclass
class Heard:
    """One utterance as the line brought it: frames, and what each detector says of any stretch of them, asked once."""

    utterance: Utterance
    frames: list[bytes]
    probabilities: list[float]
    levels_dbfs: list[float]
    end_ms: float
    """Where its last sample lies, from the beginning."""
    parts: Parts
    _complete: dict[tuple[int, int], float] = field(default_factory=dict)
    _words: dict[tuple[int, int], Judgement] = field(default_factory=dict)

    def complete(self, begin: int, end: int) -> float | None:
        """The turn detector's verdict on these frames; None where there is no detector."""
        if self.parts.detector is None:
            return None
        if (begin, end) not in self._complete:
            self._complete[begin, end] = self.parts.detector.complete(b"".join(self.frames[begin:end]))
        return self._complete[begin, end]

    def judgement(self, begin: int, end: int) -> Judgement:
        """Everything there is to say of these frames."""
        if (begin, end) not in self._words:
            said = self.utterance
            recognizer = self.parts.recognizer()
            recognizer.begin(phrases(said.answers, said.expect, self.parts.language))
            recognizer.push(b"".join(self.frames[begin:end]))
            self._words[begin, end] = self._judged(recognizer.guess(), self.complete(begin, end))
        return self._words[begin, end]

    def _judged(self, transcript: Transcript, complete: float | None) -> Judgement:
        text, language = transcript.text, self.parts.language
        if not text:
            return Judgement(complete, "none")
        words: Words = "open"
        if self.utterance.answers:
            words = "answer" if match(self.utterance.answers, text, self.utterance.expect, language) else "part"
        ends = self.parts.ends(text) if self.parts.ends else None
        return Judgement(complete, words, completeness(text, language), ends)


def hear(utterance: Utterance, parts: Parts) -> Heard:
    """Send it down the line and past the voice detector, once for all policies."""
    lead, tail = bytes(16 * LEAD_MS), bytes(16 * TAIL_MS)
    frames = cut(parts.line(lead + utterance.pcm + tail))
    vad = parts.voice_activity()
    probabilities = [vad.probability(frame) for frame in frames]
    end_ms = LEAD_MS + len(utterance.pcm) / 16
    return Heard(utterance, frames, probabilities, [rms_dbfs(frame) for frame in frames], end_ms, parts)


@dataclass(frozen=True)
class Outcome:
    """What a policy made of a trial."""

    gap_ms: float | None
    """None where the turn never began or never ended."""
    cut_off: bool


class Policy(Protocol):
    """Decides when a turn is over."""

    def __call__(self, heard: Heard) -> list[int]:
        """The frames after which a turn was declared over, in order."""
        ...


def outcome(heard: Heard, ends: Sequence[int]) -> Outcome:
    """Cut off where a turn was over before the last sample; else the gap to our first sample."""
    at_ms = [(frame + 1) * FRAME_MS for frame in ends]
    late = [ms for ms in at_ms if ms >= heard.end_ms]
    return Outcome(late[0] + PLAYOUT_MS - heard.end_ms if late else None, len(late) < len(at_ms))


@dataclass(frozen=True)
class Ours:
    """The product's Endpointer. Judgements come as late as they would in a call."""

    settings: EndpointSettings = field(default_factory=EndpointSettings)
    delays: Delays = field(default_factory=Delays)

    def __call__(self, heard: Heard) -> list[int]:
        endpointer = Endpointer(self.settings)
        endpointer.expect(heard.utterance.expect)
        due: dict[int, tuple[int, Callable[[], Judgement]]] = {}
        ends = []
        for frame, (probability, level) in enumerate(zip(heard.probabilities, heard.levels_dbfs, strict=True)):
            if frame in due:
                pause, judgement = due.pop(frame)
                endpointer.judge(pause, judgement())
            edge = endpointer.push(probability, level)
            if edge == "paused":
                begin, end = max(0, endpointer.onset_frame - PREROLL_FRAMES), frame + 1
                due[frame + _frames(self.delays.detector_ms)] = endpointer.pause, _sound(heard, begin, end)
                due[frame + _frames(self.delays.words_ms)] = endpointer.pause, _all(heard, begin, end)
            elif edge in ("ended", "cut"):
                ends.append(frame)
        return ends


def _sound(heard: Heard, begin: int, end: int) -> Callable[[], Judgement]:
    return lambda: Judgement(heard.complete(begin, end))


def _all(heard: Heard, begin: int, end: int) -> Callable[[], Judgement]:
    return lambda: heard.judgement(begin, end)


def _frames(ms: int) -> int:
    return max(1, -(-ms // FRAME_MS))


@dataclass(frozen=True)
class PlainVad:
    """Over after so much silence, whatever was said."""

    hold_ms: int
    off: float = 0.35
    on: float = 0.5

    def __call__(self, heard: Heard) -> list[int]:
        return [last + _frames(self.hold_ms) for _, last, silence_ms in _silences(heard, self.on, self.off) if silence_ms >= self.hold_ms]


@dataclass(frozen=True)
class SmartTurnAlone:
    """Over where the detector says so at the first silence of 200 ms; where it does not, after 3 s of silence."""

    threshold: float = 0.5
    off: float = 0.35
    on: float = 0.5
    delay_ms: int = 60

    def __call__(self, heard: Heard) -> list[int]:
        ends = []
        for onset, last, silence_ms in _silences(heard, self.on, self.off):
            if silence_ms < SMART_TURN_MS:
                continue
            asked = last + _frames(SMART_TURN_MS)
            complete = heard.complete(max(0, onset - PREROLL_FRAMES), asked + 1)
            if complete is not None and complete > self.threshold:
                ends.append(asked + _frames(self.delay_ms))
            elif silence_ms >= FALLBACK_MS:
                ends.append(last + _frames(FALLBACK_MS))
        return ends


def _silences(heard: Heard, on: float, off: float) -> list[tuple[int, int, int]]:
    """(the utterance's onset frame, last frame of speech, length in ms) of each silence after speech, by the detector alone."""
    speech = [i for i, p in enumerate(heard.probabilities) if p >= off]
    first = next((i for i, p in enumerate(heard.probabilities) if p >= on), None)
    if first is None:
        return []
    speech = [i for i in speech if i >= first]
    following = [*speech[1:], len(heard.probabilities)]
    return [(first, i, (after - i - 1) * FRAME_MS) for i, after in zip(speech, following, strict=True) if after - i > 1]


@dataclass(frozen=True)
class Point:
    """One setting of one policy."""

    setting: str
    gap_p50_ms: float
    gap_p95_ms: float
    cut_offs: Mapping[int, float]
    """By the length of the pause put in, in ms (0 where none was): the part of the trials that were cut off, 0 to 1."""
    trials: int
    unanswered: int


@dataclass(frozen=True)
class Curve:
    """A policy as its setting moves."""

    name: str
    points: tuple[Point, ...]
    ours: bool = False


def point(setting: str, policy: Policy, heard: Sequence[Heard]) -> Point:
    """Gaps are those of the trials without a pause of ours; cut-offs those of the trials with one."""
    gaps: list[float] = []
    lost = 0
    cut_offs: dict[int, list[bool]] = {}
    for one in heard:
        result = outcome(one, policy(one))
        cut_offs.setdefault(one.utterance.pause_ms, []).append(result.cut_off)
        if one.utterance.pause_ms:
            continue
        if result.gap_ms is None:
            lost += 1
        else:
            gaps.append(result.gap_ms)
    p50, p95 = (float(v) for v in np.rint(np.quantile(gaps, [0.5, 0.95]))) if gaps else (float("nan"),) * 2
    rates = {ms: sum(cuts) / len(cuts) for ms, cuts in sorted(cut_offs.items())}
    return Point(setting, p50, p95, rates, len(heard), lost)


def curves(heard: Sequence[Heard], delays: Delays | None = None) -> list[Curve]:
    """Ours as its patience moves, plain VAD at 500, 700 and 1,000 ms, Smart Turn alone as its threshold moves: the same sound for all."""
    delays = delays or Delays()
    ours = [(f"{ms:+d} ms", Ours(EndpointSettings(patience_ms=ms), delays)) for ms in (-300, -200, -100, 0, 100, 200, 350)]
    plain = [(f"{ms} ms", PlainVad(ms)) for ms in (500, 700, 1000)]
    alone = [(f"{limit}", SmartTurnAlone(limit, delay_ms=delays.detector_ms)) for limit in (0.1, 0.3, 0.5, 0.7, 0.9, 0.97)]
    return [
        Curve("Onhook", tuple(point(setting, policy, heard) for setting, policy in ours), ours=True),
        Curve("plain VAD", tuple(point(setting, policy, heard) for setting, policy in plain)),
        Curve("Smart Turn alone", tuple(point(setting, policy, heard) for setting, policy in alone)),
    ]


def table(curves: Sequence[Curve]) -> str:
    """The points as text, one line each."""
    pauses = sorted({ms for curve in curves for one in curve.points for ms in one.cut_offs})
    lines = [f"{'':18} {'setting':>8} {'gap p50':>8} {'p95':>6} " + " ".join(f"{f'cut @{ms}':>9}" for ms in pauses)]
    for curve in curves:
        for one in curve.points:
            rates = " ".join(f"{100 * one.cut_offs.get(ms, float('nan')):8.1f}%" for ms in pauses)
            lines.append(f"{curve.name:18} {one.setting:>8} {one.gap_p50_ms:8.0f} {one.gap_p95_ms:6.0f} {rates}")
    return "\n".join(lines)
