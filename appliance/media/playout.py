"""What we say, cut to frames: clauses in order, from memory or as they are synthesised, lowered, paused and stopped by turn number.

Rule: real time. `frame` never waits; a clause that is not there yet is silence. No sound is lost to a pause: what was cut is said again.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from appliance.media.frames import FRAME_BYTES, SAMPLE_RATE, SILENCE
from appliance.media.pauses import silences, word_start

RAMP_MS = 10
"""A change of loudness takes that long: shorter clicks, longer is late."""
REWIND_MS = 600
"""At most this much is said again after a pause: a word, seldom two."""


@dataclass
class Clause:
    """One clause's sound. More PCM may come until `complete`."""

    turn: int
    index: int
    protected: bool = False
    """It cannot be interrupted."""
    pcm: bytearray = field(default_factory=bytearray)
    complete: bool = False
    at: int = 0
    """The byte that is played next."""
    sent: int = 0
    """Bytes that have left at least once."""
    began: bool = False
    words: tuple[int, ...] = ()
    """Bytes at which words begin, as far as anybody knows."""


@dataclass(frozen=True)
class PlayoutEdge:
    """A clause began, a clause ended, or all of a turn's clauses did."""

    kind: Literal["clause_started", "clause_played", "finished"]
    turn: int
    index: int = 0


@dataclass(frozen=True)
class Said:
    """How much of a clause has left. What was lowered counts, what was said twice counts once."""

    turn: int
    index: int
    played: int
    """Bytes."""
    total: int
    """Bytes known so far; of the whole clause where it is `complete`."""
    complete: bool
    pauses: tuple[tuple[float, float], ...] = ()
    """Silences inside what is known of it, in ms; found when it is stopped."""
    rate: int = SAMPLE_RATE

    @property
    def played_ms(self) -> float:
        return self.played * 500 / self.rate

    @property
    def total_ms(self) -> float | None:
        """None where more sound may follow."""
        return self.total * 500 / self.rate if self.complete else None


class Playout:
    """The clauses to be played on one leg, first in first out."""

    def __init__(self, rate: int = SAMPLE_RATE) -> None:
        """`rate` is that of all it is fed."""
        self.silence = SILENCE if rate == SAMPLE_RATE else bytes(rate // SAMPLE_RATE * FRAME_BYTES)
        """The frame, itself and no copy, that `frame` gives where there is nothing to be played."""
        self._rate = rate
        self._ramp_bytes = 2 * rate * RAMP_MS // 1000
        self._clauses: deque[Clause] = deque()
        self._by_key: dict[tuple[int, int], Clause] = {}
        self._left: dict[tuple[int, int], Said] = {}
        self._last: set[int] = set()
        self._turn = -1
        """The turn whose clause began last."""
        self._gain = 1.0
        self._wanted = 1.0
        self._paused = False
        self._cut: int | None = None
        """The byte at which the pause began to fade; None until it has."""
        self.starved_frames = 0
        """Frames of silence inside a clause because its sound was late."""

    def expect(self, turn: int, index: int, protected: bool = False) -> None:
        """A place in the order for a clause whose sound will follow."""
        if (turn, index) not in self._by_key:
            clause = Clause(turn, index, protected)
            self._by_key[turn, index] = clause
            self._clauses.append(clause)
            self._left.pop((turn, index), None)

    def feed(self, turn: int, index: int, pcm: bytes, complete: bool) -> None:
        """Sound for a clause; for one that was stopped it falls through."""
        clause = self._by_key.get((turn, index))
        if clause is not None:
            clause.pcm += pcm
            clause.complete = clause.complete or complete

    def mark(self, turn: int, index: int, words: Sequence[int]) -> None:
        """The bytes at which the clause's words begin: where it goes on after a pause. Without them, its own dips have to do."""
        clause = self._by_key.get((turn, index))
        if clause is not None:
            clause.words = tuple(words)

    def close(self, turn: int) -> None:
        """No more clauses follow in this turn."""
        self._last.add(turn)

    def stop(self, turn: int) -> None:
        """Forget all of the turn but how much of it has left. No edge follows."""
        if self._clauses and self._clauses[0].turn == turn:
            self._full_voice()
        for key in [key for key in self._by_key if key[0] == turn]:
            clause = self._by_key.pop(key)
            self._left[key] = replace(self._said(clause), pauses=silences(bytes(clause.pcm), self._rate) if clause.began else ())
        self._clauses = deque(c for c in self._clauses if c.turn != turn)
        self._last.discard(turn)

    @property
    def busy(self) -> bool:
        """Is there anything left to play?"""
        return bool(self._clauses)

    @property
    def open(self) -> bool:
        """Could the caller interrupt? Something that is not protected is being played, or stands paused."""
        if not self._clauses or self._clauses[0].protected:
            return False
        head = self._clauses[0]
        return bool(head.pcm) or head.turn == self._turn

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def left_ms(self) -> float:
        """What is still to be played, as far as it is known; infinite where more of a clause may follow."""
        if not all(clause.complete for clause in self._clauses):
            return math.inf
        return sum(len(clause.pcm) - clause.at for clause in self._clauses) * 500 / self._rate

    def said(self, turn: int) -> list[Said]:
        """How much of each of the turn's clauses has left, in order; those that have not begun count 0. Known until the call ends."""
        left = {key: said for key, said in self._left.items() if key[0] == turn}
        left.update((key, self._said(clause)) for key, clause in self._by_key.items() if key[0] == turn)
        return [left[key] for key in sorted(left)]

    # -- lower, pause, go on: each takes effect in the next frame, over 10 ms

    def duck(self, db: float) -> None:
        """Play `db` lower from now on, until `unduck`, `resume` or another turn's words."""
        if self._clauses:
            self._wanted = float(10.0 ** (-abs(db) / 20.0))

    def unduck(self) -> None:
        """Back to full voice."""
        self._wanted = 1.0

    def pause(self) -> None:
        """Be silent and keep the place. Nothing happens where nothing is to be played, or what is cannot be interrupted."""
        if not self._paused and self._clauses and not self._clauses[0].protected:
            self._paused = True
            self._cut = None

    def resume(self) -> None:
        """Go on, at full voice, at the beginning of the word that was cut."""
        self._wanted = 1.0
        if not self._paused:
            return
        self._paused = False
        if self._cut is not None and self._clauses:
            self._clauses[0].at = _word_before(self._clauses[0], self._cut, self._rate)
        self._cut = None

    def frame(self) -> tuple[bytes, list[PlayoutEdge]]:
        """The next 20 ms, and what began or ended with it."""
        edges: list[PlayoutEdge] = []
        out, size = self.silence, len(self.silence)
        if self._paused:
            return self._fade(), edges
        while self._clauses:
            clause = self._clauses[0]
            left = len(clause.pcm) - clause.at
            if left >= size or (clause.complete and left > 0):
                if not clause.began:
                    self._begin(clause, edges)
                out = self._voiced(bytes(clause.pcm[clause.at : clause.at + size])).ljust(size, b"\0")
                clause.at = min(clause.at + size, len(clause.pcm))
                clause.sent = max(clause.sent, clause.at)
                if not (clause.complete and clause.at >= len(clause.pcm)):
                    return out, edges
                self._done(edges)
                break
            if not clause.complete:
                self.starved_frames += clause.began
                self._gain = self._wanted  # nothing sounds: no ramp is needed
                return out, edges
            self._done(edges)  # an empty clause takes no time
        self._finish(edges)
        return out, edges

    def _begin(self, clause: Clause, edges: list[PlayoutEdge]) -> None:
        if clause.turn != self._turn:  # what was lowered was another turn
            self._full_voice()
        clause.began = True
        self._turn = clause.turn
        edges.append(PlayoutEdge("clause_started", clause.turn, clause.index))

    def _full_voice(self) -> None:
        self._gain = self._wanted = 1.0
        self._paused = False
        self._cut = None

    def _fade(self) -> bytes:
        """The last 10 ms before a pause, then silence."""
        clause = self._clauses[0]
        if self._cut is not None or not clause.began:
            return self.silence
        self._cut = clause.at
        sound = bytes(clause.pcm[clause.at : clause.at + self._ramp_bytes])
        clause.at += len(sound)
        clause.sent = max(clause.sent, clause.at)
        if not sound:
            return self.silence
        self._wanted, wanted = 0.0, self._wanted
        out = self._voiced(sound).ljust(len(self.silence), b"\0")
        self._gain, self._wanted = 0.0, wanted
        return out

    def _voiced(self, sound: bytes) -> bytes:
        """The sound as loud as is wanted. No gain is over 1, so nothing can wrap."""
        if self._gain == self._wanted == 1.0:
            return sound
        samples = np.frombuffer(sound, dtype="<i2").astype(np.float64)
        gains = np.full(samples.size, self._wanted)
        if self._gain != self._wanted:
            ramp = np.linspace(self._gain, self._wanted, self._ramp_bytes // 2 + 1)[1:]
            gains[: ramp.size] = ramp[: gains.size]
            self._gain = self._wanted
        return bytes(np.rint(samples * gains).astype("<i2").tobytes())

    def _done(self, edges: list[PlayoutEdge]) -> None:
        clause = self._clauses.popleft()
        del self._by_key[clause.turn, clause.index]
        self._left[clause.turn, clause.index] = self._said(clause)
        edges.append(PlayoutEdge("clause_played", clause.turn, clause.index))

    def _finish(self, edges: list[PlayoutEdge]) -> None:
        if not self._clauses:
            self._full_voice()
        waiting = {c.turn for c in self._clauses}
        for turn in sorted(self._last - waiting):
            self._last.discard(turn)
            edges.append(PlayoutEdge("finished", turn))

    def _said(self, clause: Clause) -> Said:
        return Said(clause.turn, clause.index, clause.sent, len(clause.pcm), clause.complete, rate=self._rate)


def _word_before(clause: Clause, cut: int, rate: int) -> int:
    """The byte at which the word that was cut at `cut` begins; `cut` itself where it is not to be found."""
    first = max(0, cut - 2 * rate * REWIND_MS // 1000)
    return first + word_start(bytes(clause.pcm[first:cut]), tuple(word - first for word in clause.words), rate)
