"""What ends a call from outside the conversation, and what its record says of each limit.

Rules: the guard holds the earliest hard end; it is moved when money, counted slice by slice, makes another one earlier. Every limit leaves
its cap, what was really used, and by how much it was passed.
"""

from __future__ import annotations

from dataclasses import dataclass

from appliance.core.spend import PriceCard, Use, money_out_s
from appliance.ports import DialogIdentity
from appliance.runtime.guard_link import GuardLink

SLICE_S = 0.5
"""How often what was used is counted, written down, and the hard end planned anew."""
MONEY_MARGIN_S = 0.3
"""A call leaves this much before its next slice of money begins: the BYE takes its time, and a begun increment is billed."""
NO_MEDIA_S = 15.0
"""No packet of theirs for so long: there is nobody there."""
MOVED_S = 0.02
"""A planned end that moves by less stays where it is."""


@dataclass(frozen=True)
class HardEnd:
    """When (CLOCK_BOOTTIME, seconds) the call ends whatever happens, and by which limit."""

    at: float
    limit: str


class LimitBook:
    """For each limit the worst that was seen of it."""

    def __init__(self) -> None:
        self._worst: dict[str, dict[str, int]] = {}
        self._breaches: dict[str, int] = {}

    def seen(self, name: str, cap: int, actual: int) -> None:
        """`actual` of a limit whose cap is `cap` (ms, or micro-units for spend); the one furthest past its cap is kept."""
        worst = self._worst.get(name)
        if worst is None or actual - cap > worst["actual"] - worst["cap"]:
            self._worst[name] = {"cap": cap, "actual": actual}

    def breach(self, name: str) -> None:
        """It was passed, and something was done about it."""
        self._breaches[name] = self._breaches.get(name, 0) + 1

    def row(self) -> dict[str, dict[str, int]]:
        """For the record. `overshoot_ms` is 0 where the cap held; of spend it is in micro-units, under `overshoot`."""
        out: dict[str, dict[str, int]] = {}
        for name in sorted(self._worst.keys() | self._breaches.keys()):
            entry = dict(self._worst.get(name, {}))
            if entry:
                entry["overshoot" if name == "spend" else "overshoot_ms"] = max(0, entry["actual"] - entry["cap"])
            entry["breaches"] = self._breaches.get(name, 0)
            out[name] = entry
        return out


class CallLimits:
    """One call's length, money and media."""

    def __init__(self, call: int, cap_s: float, spend_cap: int, card: PriceCard, guard: GuardLink) -> None:
        """`spend_cap` in micro-units."""
        self.book = LimitBook()
        self.cap_s = cap_s
        self.spend_cap = spend_cap
        self.end: HardEnd | None = None
        self._call = call
        self._card = card
        self._guard = guard
        self._answered_ns = 0
        self._next_slice = 0.0
        self._held: tuple[HardEnd, DialogIdentity | None] | None = None
        self._packets = -1.0
        self._packets_at = 0.0
        self._longest_stall = 0.0

    def answered(self, at_ns: int, dialog: DialogIdentity | None) -> HardEnd:
        """Every limit counts from here; the guard holds the call from here."""
        self._answered_ns = at_ns
        self._packets_at = at_ns / 1e9
        self._next_slice = at_ns / 1e9 + SLICE_S
        return self._plan(Use(), dialog)

    def slice_due(self, now: float) -> bool:
        """Is it time to count again?"""
        return self._answered_ns > 0 and now >= self._next_slice

    def slice(self, now: float, use: Use, dialog: DialogIdentity | None, rx_packets: float | None) -> HardEnd:
        """Count; the hard end as it is planned now."""
        self._next_slice = now + SLICE_S
        if rx_packets is not None and rx_packets != self._packets:
            self._packets, self._packets_at = rx_packets, now
        self._longest_stall = max(self._longest_stall, now - self._packets_at)
        return self._plan(use, dialog)

    @property
    def media_lost(self) -> bool:
        """Nothing came from them for too long."""
        return self._longest_stall >= NO_MEDIA_S

    def closed(self, ended_at: float, spent: int) -> None:
        """Enter what was used in the end."""
        if self._answered_ns:
            self.book.seen("call", round(self.cap_s * 1000), round((ended_at - self._answered_ns / 1e9) * 1000))
            self.book.seen("no_media", round(NO_MEDIA_S * 1000), round(self._longest_stall * 1000))
        self.book.seen("spend", self.spend_cap, spent)

    def _plan(self, use: Use, dialog: DialogIdentity | None) -> HardEnd:
        money_s = money_out_s(self._card, use, self.spend_cap) - MONEY_MARGIN_S
        after_s, limit = (money_s, "spend") if money_s < self.cap_s else (self.cap_s, "call")
        end = HardEnd(self._answered_ns / 1e9 + max(0.0, after_s), limit)
        if self.end is None or self.end.limit != limit or abs(end.at - self.end.at) > MOVED_S:
            self.end = end
        if self._held != (self.end, dialog):
            self._held = (self.end, dialog)
            self._guard.hold(self._call, round(self.end.at * 1e9), self.end.limit, self._answered_ns, dialog)
        return self.end
