"""A bad road for packets: loss in bursts, jitter, reordering. What comes out depends on the seed and the packets' number, on no clock.

Rule: pure: the time comes in, and what leaves when goes out.
"""

from __future__ import annotations

import random

REORDERED_MS = 25.0
"""A packet that is held back waits so long: the next one overtakes it."""
AHEAD_MS = 150.0
"""A clock that is fast can gain so much: its first packet is that late."""


class Road:
    """One direction of one call."""

    def __init__(
        self,
        loss: float = 0.0,
        burst: float = 1.0,
        jitter_ms: float = 0.0,
        reorder: float = 0.0,
        seed: int = 0,
        doubled: float = 0.0,
        skew_percent: float = 0.0,
    ) -> None:
        """`loss`: share of packets lost, in bursts of `burst` packets on average (Gilbert 1960: one state loses every packet, the other
        none). `jitter_ms`: each is delayed by up to this, evenly, and stays in order. `reorder`: share that is overtaken by the next.
        `doubled`: share that arrives twice. `skew_percent`: so much slower than ours the sender's clock is, faster where it is below 0;
        what a fast one gains is AHEAD_MS in all."""
        if not (0.0 <= loss < 1.0 and burst >= 1.0 and jitter_ms >= 0.0 and 0.0 <= reorder <= 1.0 and 0.0 <= doubled <= 1.0):
            raise ValueError(f"no road has loss={loss}, burst={burst}, jitter_ms={jitter_ms}, reorder={reorder}")
        self._chance = random.Random(seed)
        self._recover = 1.0 / burst
        self._fall = min(1.0, loss * self._recover / (1.0 - loss))
        self._jitter_ms = jitter_ms
        self._reorder = reorder
        self._doubled = doubled
        self._skew = skew_percent / 100
        self._first_ns = 0
        self._bad = self._chance.random() < loss
        self._last_ns = 0
        self.sent = 0
        self.lost = 0

    def send(self, packet: bytes, now_ns: int) -> list[tuple[int, bytes]]:
        """When this packet comes out, as (due_ns, packet); nothing where it is lost."""
        lost = self._bad
        self._bad = self._chance.random() >= self._recover if self._bad else self._chance.random() < self._fall
        late_ns = int(self._chance.random() * self._jitter_ms * 1e6)
        held = self._chance.random() < self._reorder
        self.sent += 1
        if lost:
            self.lost += 1
            return []
        due_ns = max(now_ns + late_ns + self._skewed_ns(now_ns), self._last_ns)
        if held:
            return [(due_ns + int(REORDERED_MS * 1e6), packet)]
        self._last_ns = due_ns
        return [(due_ns, packet)] * (2 if self._doubled and self._chance.random() < self._doubled else 1)

    def _skewed_ns(self, now_ns: int) -> int:
        """What the sender's clock has lost since the first packet, or not gained yet."""
        self._first_ns = self._first_ns or now_ns
        ahead_ns = AHEAD_MS * 1e6 if self._skew < 0 else 0.0
        return max(0, int(ahead_ns + (now_ns - self._first_ns) * self._skew))
