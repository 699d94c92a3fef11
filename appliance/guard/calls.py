"""The calls the line holds, and the kernel timer that ends each.

Rule: a deadline may be moved until it has passed, never after.
"""

from __future__ import annotations

from appliance.guard.loop import Loop
from appliance.guard.timerfd import Timer, boottime_ns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CALLS = 64


class HeldCall:
    """One call. `ended_ns` is 0 until its deadline passed; both times are CLOCK_BOOTTIME."""

    def __init__(self, call: int | str) -> None:
        self.call = call
        self.timer = Timer()
        self.limit = ""
        self.deadline_ns = 0
        self.ended_ns = 0
        self.left_behind = False


class HeldCalls:
    """All of them. `passed(held, late_ns)` is called at a deadline, `overstayed(held)` when the grace after it is over too."""

    def __init__(self, loop: Loop, grace_ms: int, passed: Callable[[HeldCall, int], None], overstayed: Callable[[HeldCall], None]) -> None:
        self._loop = loop
        self._grace_ns = grace_ms * 1_000_000
        self._passed = passed
        self._overstayed = overstayed
        self._held: dict[int | str, HeldCall] = {}

    def hold(self, call: object, deadline_ns: object, limit: object) -> None:
        """Hold a call until `deadline_ns` of CLOCK_BOOTTIME. ValueError where that cannot be."""
        if not isinstance(call, (int, str)):
            raise ValueError(f"a call is a number or a text, not {call!r}")
        if not isinstance(deadline_ns, int) or not 0 <= deadline_ns < 1 << 63:
            raise ValueError(f"a deadline is whole nanoseconds, not {deadline_ns!r}")
        held = self._held.get(call)
        if held is None:
            if len(self._held) >= MAX_CALLS:
                raise ValueError(f"more than {MAX_CALLS} calls at once")
            held = self._held[call] = HeldCall(call)
            self._watch(held)
        elif held.ended_ns:
            raise ValueError(f"the {held.limit} limit of call {call} has passed and cannot be moved")
        held.deadline_ns, held.limit = deadline_ns, str(limit)
        held.timer.arm(deadline_ns)

    def release(self, call: object) -> None:
        """It is gone. One we do not hold is no error: the line and the deadline may both have ended it."""
        if isinstance(call, (int, str)) and call in self._held:
            self._drop(self._held[call])

    def release_all(self) -> list[HeldCall]:
        """The line is gone; what it held."""
        left = list(self._held.values())
        for held in left:
            self._drop(held)
        return left

    def _watch(self, held: HeldCall) -> None:
        self._loop.watch(held.timer.fileno(), lambda: self._fired(held))

    def _drop(self, held: HeldCall) -> None:
        del self._held[held.call]
        self._loop.unwatch(held.timer.fileno())
        held.timer.close()

    def _fired(self, held: HeldCall) -> None:
        """The deadline first, then, on the same timer, the end of the grace."""
        if self._held.get(held.call) is not held or not held.timer.fired():
            return
        if held.ended_ns:
            self._overstayed(held)
            return
        held.ended_ns = boottime_ns()
        held.timer.arm(held.ended_ns + self._grace_ns)
        self._passed(held, held.ended_ns - held.deadline_ns)

    def __contains__(self, held: HeldCall) -> bool:
        return self._held.get(held.call) is held
