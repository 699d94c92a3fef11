"""The calls the line holds, and the kernel timer that ends each.

Rule: a deadline may be moved until it has passed, never after.
"""

from __future__ import annotations

from appliance.guard.bye import read_dialog
from appliance.guard.loop import Loop
from appliance.guard.timerfd import Timer, boottime_ns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.guard.bye import Dialog

MAX_CALLS = 64


class HeldCall:
    """One call. `ended_ns` is 0 until its deadline passed; both times are CLOCK_BOOTTIME."""

    def __init__(self, call: int | str) -> None:
        self.call = call
        self.timer = Timer()
        self.limit = ""
        self.deadline_ns = 0
        self.answered_ns = 0
        self.dialog: Dialog | None = None
        """What a BYE in the line's place needs, as it was last told."""
        self.ended_ns = 0

    def as_dict(self) -> dict[str, object]:
        """Plain values, for a guard after this one."""
        kept: dict[str, object] = {name: getattr(self, name) for name in ("call", "deadline_ns", "limit", "answered_ns")}
        return kept | {"dialog": None if self.dialog is None else self.dialog.as_dict()}


class HeldCalls:
    """All of them. `passed(held, late_ns)` is called at a deadline, `overstayed(held)` when the grace after it is over too."""

    def __init__(self, loop: Loop, grace_ms: int, passed: Callable[[HeldCall, int], None], overstayed: Callable[[HeldCall], None]) -> None:
        self._loop = loop
        self._grace_ns = grace_ms * 1_000_000
        self._passed = passed
        self._overstayed = overstayed
        self._held: dict[int | str, HeldCall] = {}
        self.changed = False
        """Set at each change; whoever writes them down clears it."""

    def hold(self, call: object, deadline_ns: object, limit: object, answered_ns: object = 0, dialog: object = None) -> None:
        """Hold a call until `deadline_ns` of CLOCK_BOOTTIME. ValueError where that cannot be.

        Without a dialog one told before stays. Where only the dialog cannot be used, the call is held all the same, and then it is said.
        """
        if not isinstance(call, (int, str)) or isinstance(call, bool):
            raise ValueError(f"a call is a number or a text, not {call!r}")
        if not isinstance(answered_ns, int) or not 0 <= answered_ns < 1 << 63:
            answered_ns = 0
        if not isinstance(deadline_ns, int) or not 0 <= deadline_ns < 1 << 63:
            raise ValueError(f"a deadline is whole nanoseconds, not {deadline_ns!r}")
        held = self._held.get(call)
        if held is None:
            if len(self._held) >= MAX_CALLS:
                raise ValueError(f"more than {MAX_CALLS} calls at once")
            held = self._held[call] = HeldCall(call)
            self._watch(held)
        elif held.ended_ns and deadline_ns != held.deadline_ns:
            raise ValueError(f"the {held.limit} limit of call {call} has passed and cannot be moved")
        self.changed = True
        if not held.ended_ns:
            held.deadline_ns, held.limit = deadline_ns, str(limit)
            held.timer.arm(deadline_ns)
        held.answered_ns = answered_ns or held.answered_ns
        if dialog is not None:
            try:
                held.dialog = read_dialog(dialog)
            except ValueError as error:
                raise ValueError(f"call {call} is held, but its dialog cannot be used: {error}") from None

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

    def kept(self) -> list[dict[str, object]]:
        """All of them as plain values."""
        return [held.as_dict() for held in self._held.values()]

    def _watch(self, held: HeldCall) -> None:
        self._loop.watch(held.timer.fileno(), lambda: self._fired(held))

    def _drop(self, held: HeldCall) -> None:
        del self._held[held.call]
        self.changed = True
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

    def __len__(self) -> int:
        return len(self._held)
