"""The line's expiring permission to hold calls: it holds them only as long as it beats.

Counted in ticks, not by a clock: while the guard stands still (a stopped process, a suspended box, no processor) nothing is counted,
since the line may have stood still with it, and its silence then proves nothing.
"""

from __future__ import annotations

from appliance.guard.timerfd import Timer, boottime_ns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.guard.loop import Loop

TICKS = 10
"""Of them make a lease, so that it lapses at most a tenth late."""


class Lease:
    """`lapsed()` is called when it ran out; whoever is called renews or ends it."""

    def __init__(self, loop: Loop, lease_ms: int, lapsed: Callable[[], None]) -> None:
        self._tick_ns = lease_ms * 1_000_000 // TICKS
        self._lapsed = lapsed
        self._timer = Timer()
        self._running = False
        self.silent_ticks = 0
        """Since it was last renewed."""
        loop.watch(self._timer.fileno(), self._tick)

    def renew(self) -> None:
        self.silent_ticks = 0

    def run(self, running: bool) -> None:
        """It is wanted only while calls are held."""
        if running and not self._running:
            self.silent_ticks = 0
            self._timer.arm(boottime_ns() + self._tick_ns)
        self._running = running

    def _tick(self) -> None:
        if not self._timer.fired() or not self._running:
            return
        self.silent_ticks += 1
        if self.silent_ticks >= TICKS:
            self._lapsed()
        if self._running:
            self._timer.arm(boottime_ns() + self._tick_ns)
