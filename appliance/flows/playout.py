"""Our mouth in a conversation played as text: clauses one after another, each as long as its letters take.

Rule: it decides nothing and knows no clock of its own; times are virtual seconds, and what it tells are the core's events.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from appliance.core import events as ev
from appliance.core.walk import FILLER

LETTER_S = 0.065
"""Speech takes about so long a letter, ours and the caller's."""


@dataclass
class _Clause:
    """A clause to be said; `text` None is the end of its turn's prompt."""

    turn: int
    index: int
    text: str | None
    played_s: float = 0.0
    """Of it, before it was held."""

    @property
    def total_s(self) -> float:
        return LETTER_S * len(self.text or "")


class Playout:
    """What is being said, and what waits to be."""

    def __init__(self) -> None:
        self._waiting: deque[_Clause] = deque()
        self._clauses: dict[int, list[_Clause]] = {}
        """Of each turn, all that were given."""
        self._began: float | None = None
        """When the first of those that wait began to be said, or went on; None where it has not or is held."""
        self._held = False
        self._turn_began: dict[int, float] = {}

    @property
    def speaking(self) -> bool:
        """Sound is leaving, or is held."""
        return any(clause.text is not None for clause in self._waiting)

    @property
    def busy(self) -> bool:
        """There is more to say, or somebody still to be told that there is not."""
        return bool(self._waiting)

    def say(self, turn: int, clauses: tuple[str, ...], last: bool, now: float) -> None:
        """After whatever is being said."""
        kept = self._clauses.setdefault(turn, []) if turn != FILLER else []
        for text in clauses:
            clause = _Clause(turn, len(kept), text)
            kept.append(clause)
            self._waiting.append(clause)
        if last:
            self._waiting.append(_Clause(turn, len(kept), None))
        self._begin(now)

    def stop(self, turn: int, now: float) -> tuple[ev.Sent, ...]:
        """Say no more of that turn: what of each of its clauses was said."""
        head = self._waiting[0] if self._waiting else None
        if head is not None and head.turn == turn:
            head.played_s = self._played(head, now)
            self._began = None
            self._held = False
        self._waiting = deque(clause for clause in self._waiting if clause.turn != turn)
        self._begin(now)
        return tuple(ev.Sent(c.played_s * 1000, c.total_s * 1000) for c in self._clauses.get(turn, ()))

    def hold(self, now: float) -> None:
        """Be silent and keep the place."""
        if self._waiting and not self._held:
            self._waiting[0].played_s = self._played(self._waiting[0], now)
            self._began, self._held = None, True

    def release(self, now: float) -> None:
        """Go on from there."""
        self._held = False
        self._begin(now)

    def due(self, now: float) -> float | None:
        """When the next clause has left; None where nothing is being said."""
        if not self._waiting or self._began is None:
            return None
        head = self._waiting[0]
        return max(now, self._began + head.total_s - head.played_s)

    def step(self, now: float) -> ev.Event:
        """The clause that has left by now. Call it when one is due."""
        head = self._waiting.popleft()
        head.played_s, self._began = head.total_s, None
        self._begin(now)
        return ev.PlayoutFinished(head.turn) if head.text is None else ev.ClausePlayed(head.turn, head.index)

    def left_s(self, now: float) -> float:
        """How much there is still to say, as far as it is known."""
        if not self._waiting:
            return 0.0
        return sum(c.total_s - c.played_s for c in self._waiting) - (self._played(self._waiting[0], now) - self._waiting[0].played_s)

    def into(self, share: float, least_s: float) -> float | None:
        """When so much of the prompt being said is said; None where none is, or only words that fill a wait."""
        head = next((c for c in self._waiting if c.text is not None), None)
        if head is None or self._held or head.turn == FILLER or head.turn not in self._turn_began:
            return None
        total = sum(c.total_s for c in self._clauses[head.turn])
        return self._turn_began[head.turn] + max(share * total, least_s)

    def _played(self, clause: _Clause, now: float) -> float:
        since = now - self._began if self._began is not None else 0.0
        return min(clause.total_s, clause.played_s + since)

    def _begin(self, now: float) -> None:
        if self._waiting and self._began is None and not self._held:
            self._began = now
            self._turn_began.setdefault(self._waiting[0].turn, now)
