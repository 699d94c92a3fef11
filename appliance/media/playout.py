"""What we say, cut to frames: clauses in order, from memory or as they are synthesised, stopped by turn number.

Rule: real time. `frame` never waits; a clause that is not there yet is silence.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from appliance.media.frames import FRAME_BYTES, SILENCE


@dataclass
class Clause:
    """One clause's sound. More PCM may come until `complete`."""

    turn: int
    index: int
    pcm: bytearray = field(default_factory=bytearray)
    complete: bool = False
    at: int = 0
    """Bytes played."""


@dataclass(frozen=True)
class PlayoutEdge:
    """A clause began, a clause ended, or all of a turn's clauses did."""

    kind: Literal["clause_started", "clause_played", "finished"]
    turn: int
    index: int = 0


class Playout:
    """The clauses to be played on one leg, first in first out."""

    def __init__(self) -> None:
        self._clauses: deque[Clause] = deque()
        self._by_key: dict[tuple[int, int], Clause] = {}
        self._last: set[int] = set()
        self.starved_frames = 0
        """Frames of silence inside a clause because its sound was late."""

    def expect(self, turn: int, index: int) -> None:
        """A place in the order for a clause whose sound will follow."""
        if (turn, index) not in self._by_key:
            clause = Clause(turn, index)
            self._by_key[turn, index] = clause
            self._clauses.append(clause)

    def feed(self, turn: int, index: int, pcm: bytes, complete: bool) -> None:
        """Sound for a clause; for one that was stopped it falls through."""
        clause = self._by_key.get((turn, index))
        if clause is not None:
            clause.pcm += pcm
            clause.complete = clause.complete or complete

    def close(self, turn: int) -> None:
        """No more clauses follow in this turn."""
        self._last.add(turn)

    def stop(self, turn: int) -> None:
        """Forget all of the turn. No edge follows."""
        self._clauses = deque(c for c in self._clauses if c.turn != turn)
        self._by_key = {k: c for k, c in self._by_key.items() if k[0] != turn}
        self._last.discard(turn)

    @property
    def busy(self) -> bool:
        """Is there anything left to play?"""
        return bool(self._clauses)

    def frame(self) -> tuple[bytes, list[PlayoutEdge]]:
        """The next 20 ms, and what began or ended with it."""
        edges: list[PlayoutEdge] = []
        out = SILENCE
        while self._clauses:
            clause = self._clauses[0]
            left = len(clause.pcm) - clause.at
            if left >= FRAME_BYTES or (clause.complete and left > 0):
                if clause.at == 0:
                    edges.append(PlayoutEdge("clause_started", clause.turn, clause.index))
                out = bytes(clause.pcm[clause.at : clause.at + FRAME_BYTES]).ljust(FRAME_BYTES, b"\0")
                clause.at += FRAME_BYTES
                if not (clause.complete and clause.at >= len(clause.pcm)):
                    return out, edges
                self._done(edges)
                break
            if not clause.complete:
                self.starved_frames += clause.at > 0
                return out, edges
            self._done(edges)  # an empty clause takes no time
        self._finish(edges)
        return out, edges

    def _done(self, edges: list[PlayoutEdge]) -> None:
        clause = self._clauses.popleft()
        del self._by_key[clause.turn, clause.index]
        edges.append(PlayoutEdge("clause_played", clause.turn, clause.index))

    def _finish(self, edges: list[PlayoutEdge]) -> None:
        waiting = {c.turn for c in self._clauses}
        for turn in sorted(self._last - waiting):
            self._last.discard(turn)
            edges.append(PlayoutEdge("finished", turn))
