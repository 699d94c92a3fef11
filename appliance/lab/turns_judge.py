"""What a recorded call shows of its turn-taking: gaps, cut-offs, stop times, prompts that went on or did not.

Rule: the judge knows two tracks on one clock and how the caller's sound was made. It runs no detector of talk that the appliance uses:
the agent is audible where 5 ms of its track reach AUDIBLE_DBFS, and what it was saying is found by matching it with a reference, the same
prompt heard undisturbed in the same run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import FRAME_MS, SAMPLE_RATE
from appliance.media.levels import AUDIBLE_DBFS

Sound = NDArray[np.int16]
"""Shape (n,), int16, 8 kHz."""
Mask = NDArray[np.bool_]

WINDOW_MS = 5
WINDOW = SAMPLE_RATE * WINDOW_MS // 1000
ANSWER_MS = 5000.0
"""A caller who has heard nothing for so long was not answered."""
SPELL_MS = 250.0
"""Silence that parts two spells of the agent's: longer than the pauses inside its sentences."""
DUCK_DB = 12.0
DUCK_WINDOW = SAMPLE_RATE // 100
UNSURE_WINDOWS = 5
"""A prompt that is silent itself for so long before it is found ducked may have been ducked at any of these moments."""
PIECE_MS = 600
"""What is cut out of a prompt to find its place: long enough to be like no other."""
ALIKE = 0.55
"""Normalised correlation from which two pieces are the same words: over 0.9 for the same prompt through G.711, under 0.3 for others."""
GO_ON_MS = 1500.0
"""How soon after a backchannel the prompt must be going on."""


@dataclass(frozen=True)
class Tracks:
    """Both directions of a call. `sent_ns` and `heard_ns` are, tick by tick, when the caller's packet left and when the agent's arrived; 0
    where none did, and empty where the user agent does not know."""

    caller: Sound
    agent: Sound
    sent_ns: Sequence[int] = ()
    heard_ns: Sequence[int] = ()

    @cached_property
    def audible(self) -> Mask:
        """Shape (n,): each 5 ms of the agent's track."""
        return audible_windows(self.agent)

    def lag_ms(self, caller_ms: float, agent_ms: float) -> float:
        """From a moment of the caller's track to one of the agent's: on the wire where the wire's times are known, else by ticks."""
        sent, heard = int(caller_ms // FRAME_MS), int(agent_ms // FRAME_MS)
        if sent < len(self.sent_ns) and heard < len(self.heard_ns) and self.sent_ns[sent] and self.heard_ns[heard]:
            return (self.heard_ns[heard] - self.sent_ns[sent]) / 1e6 + agent_ms % FRAME_MS - caller_ms % FRAME_MS
        return agent_ms - caller_ms

    def heard_between(self, begin_ms: float, end_ms: float) -> bool:
        """Was the agent audible?"""
        return bool(self.audible[_window(begin_ms) : max(_window(begin_ms), int(end_ms // WINDOW_MS))].any())

    def first_heard(self, begin_ms: float, end_ms: float) -> float | None:
        """Where the agent's first audible window begins."""
        found = np.flatnonzero(self.audible[_window(begin_ms) : _window(end_ms)])
        return (_window(begin_ms) + int(found[0])) * float(WINDOW_MS) if found.size else None

    def spells(self, begin_ms: float, end_ms: float, apart_ms: float = SPELL_MS) -> list[tuple[float, float]]:
        """Where the agent was audible, as begin and end in ms; silences shorter than `apart_ms` belong to a spell."""
        first = _window(begin_ms)
        loud = np.flatnonzero(self.audible[first : _window(end_ms)])
        if not loud.size:
            return []
        splits = np.flatnonzero(np.diff(loud) * WINDOW_MS > apart_ms) + 1
        return [
            ((first + int(part[0])) * float(WINDOW_MS), (first + int(part[-1]) + 1) * float(WINDOW_MS)) for part in np.split(loud, splits)
        ]

    def piece(self, begin_ms: float, end_ms: float) -> Sound:
        """A part of the agent's track."""
        return self.agent[max(0, samples(begin_ms)) : max(0, samples(end_ms))]


def audible_windows(sound: Sound) -> Mask:
    """Shape (n,): does each 5 ms reach AUDIBLE_DBFS?"""
    count = len(sound) // WINDOW
    power = (sound[: count * WINDOW].astype(np.float64).reshape(count, WINDOW) ** 2).mean(axis=1) if count else np.zeros(0)
    return np.asarray(power >= 10.0 ** (AUDIBLE_DBFS / 10) * 32768.0**2)


def samples(ms: float) -> int:
    """Milliseconds as samples."""
    return round(ms * SAMPLE_RATE / 1000)


def _window(ms: float) -> int:
    """The first whole window at or after this moment."""
    return max(0, int(-(-ms // WINDOW_MS)))


@dataclass(frozen=True)
class Gap:
    """The silence after a line. `ms` is None where nothing followed; `spoilt` where the agent was talking when the line began."""

    ms: float | None
    overlapped: bool = False
    spoilt: bool = False


def gap(tracks: Tracks, start_ms: float, end_ms: float, next_ms: float) -> Gap:
    """From the line's last speech sample to the agent's next audible one, at most ANSWER_MS and before the caller's next line."""
    spoilt = tracks.heard_between(start_ms, min(start_ms + 100, end_ms))
    if tracks.heard_between(start_ms, end_ms):
        return Gap(None, True, spoilt)
    first = tracks.first_heard(end_ms, min(end_ms + ANSWER_MS, next_ms))
    return Gap(None if first is None else tracks.lag_ms(end_ms, first), False, spoilt)


def cut_off(tracks: Tracks, from_ms: float, end_ms: float) -> bool:
    """Did the agent speak between a pause's first and the line's last sample?"""
    return tracks.heard_between(from_ms, end_ms)


@dataclass(frozen=True)
class Stop:
    """How a prompt took an interruption. `ms` from its onset to the last audible moment of the prompt; None where it talked on."""

    ms: float | None
    at_ms: float | None
    """The same on the agent's track."""


def stop(tracks: Tracks, onset_ms: float, end_ms: float) -> Stop:
    """The prompt's last spell is the last one that begins before the caller's words are over; what begins later is the answer to them."""
    spells = [spell for spell in tracks.spells(onset_ms, end_ms + 1500) if spell[0] < end_ms]
    if not spells:
        return Stop(0.0, onset_ms)
    last = spells[-1][1]
    return Stop(None, None) if last > end_ms + 1000 else Stop(max(0.0, tracks.lag_ms(onset_ms, last)), last)


@dataclass(frozen=True)
class Match:
    """Where a piece lies in a prompt. `at_ms` is the piece's beginning there."""

    prompt: str
    at_ms: float
    score: float


class References:
    """Each prompt as it sounds undisturbed."""

    def __init__(self, prompts: Mapping[str, Sound]) -> None:
        self.prompts = dict(prompts)

    def place(self, tracks: Tracks, at_ms: float) -> Match | None:
        """Which prompt was being said just before this moment, and how far it had come by then; None where none was."""
        piece = tracks.piece(at_ms - PIECE_MS, at_ms)
        found = self.find(piece)
        return None if found is None else Match(found.prompt, found.at_ms + PIECE_MS, found.score)

    def find(self, piece: Sound) -> Match | None:
        """The place most like this piece."""
        if len(piece) < WINDOW or not audible_windows(piece).any():
            return None
        best = Match("", 0.0, 0.0)
        for name, prompt in self.prompts.items():
            at, score = locate(piece, prompt)
            if score > best.score:
                best = Match(name, at, score)
        return best if best.score >= ALIKE else None


def locate(piece: Sound, sound: Sound) -> tuple[float, float]:
    """Where in `sound` the piece fits best, in ms, and how well: the normalised correlation, from -1 to 1."""
    if len(sound) < len(piece) or not len(piece):
        return 0.0, 0.0
    one, other = piece.astype(np.float64), sound.astype(np.float64)
    size = 1 << int(np.ceil(np.log2(len(one) + len(other))))
    product = np.fft.irfft(np.fft.rfft(other, size) * np.conj(np.fft.rfft(one, size)), size)[: len(other) - len(one) + 1]
    energy = np.concatenate(([0.0], np.cumsum(other**2)))
    # a stretch of near silence fits anything: it counts as if it had a thousandth of the piece's own power
    here = np.maximum(energy[len(one) :] - energy[: -len(one)], 1e-3 * float(one @ one))
    score = product / np.sqrt(np.maximum(here * float(one @ one), 1.0))
    at = int(np.argmax(score))
    return at * 1000 / SAMPLE_RATE, float(score[at])


def duck_ms(tracks: Tracks, onset_ms: float, reference: Sound, place_ms: float) -> float | None:
    """From the onset to the first 10 ms at least DUCK_DB below the same prompt undisturbed. None where it never got so low, or where the
    prompt itself is silent for so much of the first 200 ms, or for so long right before, that there is nothing to compare with."""
    span = samples(500)
    heard = _power(tracks.agent[samples(onset_ms) : samples(onset_ms) + span])
    usual = _power(reference[samples(place_ms) : samples(place_ms) + span])
    count = min(len(heard), len(usual))
    floor = 10.0 ** (AUDIBLE_DBFS / 10) * 32768.0**2
    known = usual[:count] >= floor
    if count < 20 or known[:20].sum() < 16:
        return None
    low = np.flatnonzero(known & (heard[:count] <= usual[:count] * 10 ** (-DUCK_DB / 10)))
    if not low.size:
        return None
    before = np.flatnonzero(known[: int(low[0])])
    if int(low[0]) - (int(before[-1]) if before.size else -1) > UNSURE_WINDOWS:
        return None
    return max(0.0, tracks.lag_ms(onset_ms, onset_ms + int(low[0]) * 10.0))


def _power(sound: Sound) -> NDArray[np.float64]:
    count = len(sound) // DUCK_WINDOW
    return np.asarray((sound[: count * DUCK_WINDOW].astype(np.float64).reshape(count, DUCK_WINDOW) ** 2).mean(axis=1))


@dataclass(frozen=True)
class GoingOn:
    """What became of the prompt after a sound that is no interruption. `paused_ms` is how much later than undisturbed it went on."""

    went_on: bool
    paused_ms: float = 0.0


def went_on(tracks: Tracks, references: References, start_ms: float, end_ms: float, match: Match) -> GoingOn:
    """Did the words that come next in the prompt come, at most GO_ON_MS after the sound? `match` is the place at `start_ms`."""
    prompt = references.prompts[match.prompt]
    place_ms = match.at_ms + end_ms - start_ms
    piece, begin_ms = _next_words(prompt, place_ms)
    if piece is None:  # the prompt ends here: nothing is left to be broken off
        return GoingOn(True)
    expected_ms = end_ms + begin_ms - place_ms
    window = tracks.piece(start_ms, expected_ms + len(piece) * 1000 / SAMPLE_RATE + GO_ON_MS)
    at_ms, score = locate(piece, window)
    return GoingOn(score >= ALIKE, max(0.0, start_ms + at_ms - expected_ms) if score >= ALIKE else 0.0)


def _next_words(prompt: Sound, from_ms: float) -> tuple[Sound | None, float]:
    """The first PIECE_MS at or after this place that are mostly audible, and where they begin."""
    audible = audible_windows(prompt)
    length = PIECE_MS // WINDOW_MS
    for first in range(_window(from_ms), len(audible) - length + 1, 10):
        if audible[first : first + length].mean() > 0.7:
            return prompt[first * WINDOW : (first + length) * WINDOW], first * float(WINDOW_MS)
    return None, 0.0


def reached_end(tracks: Tracks, prompt: Sound, from_ms: float, until_ms: float) -> bool:
    """Were the prompt's last words said between these moments?"""
    audible = np.flatnonzero(audible_windows(prompt))
    if not audible.size:
        return False
    end = (int(audible[-1]) + 1) * WINDOW
    return locate(prompt[max(0, end - samples(PIECE_MS)) : end], tracks.piece(from_ms, until_ms))[1] >= ALIKE


def words_by(middles_ms: Sequence[float], place_ms: float) -> int:
    """How many words had mostly been said by this place of the prompt."""
    return sum(middle <= place_ms for middle in middles_ms)


def percentile(values: Sequence[float], share: float) -> float | None:
    """None where there is nothing."""
    return round(float(np.percentile(np.array(values), share)), 1) if values else None


def rate(part: int, whole: int) -> float | None:
    """A fraction of 1; None of nothing."""
    return round(part / whole, 4) if whole else None
