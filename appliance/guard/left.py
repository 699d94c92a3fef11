"""Calls left behind: the line that held them is dead or was killed, and the guard says BYE in its place.

Rule: a call stays here, over restarts of the guard too, until a line says that its row is closed ("settled").
"""

from __future__ import annotations

import contextlib
import os

from appliance.guard.bye import FAR_ABOVE, MAX_CSEQ, Dialog, read_dialog, reason
from appliance.guard.farewell import ANSWERED, IMPOSSIBLE, SENT, Farewell
from appliance.guard.files import boot_id, read_json, write_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from appliance.guard.calls import HeldCall
    from appliance.guard.channel import Message
    from appliance.guard.loop import Loop
    from appliance.guard.spec import Spec

MAX_LEFT = 200
"""More do not fit into one message to the line; the oldest are forgotten."""
WHYS = ("limit", "lease", "line_died", "guard_died")


class LeftCall:
    """One of them. `why` is limit, lease, line_died or guard_died; times are CLOCK_BOOTTIME, 0 is never."""

    __slots__ = ("answered_ns", "bye", "bye_ns", "call", "cseq", "deadline_ns", "dialog", "limit", "why")

    def __init__(self, call: int | str, why: str, limit: str, answered_ns: int, deadline_ns: int, dialog: Dialog | None) -> None:
        self.call = call
        self.why = why
        self.limit = limit
        self.answered_ns = answered_ns
        self.deadline_ns = deadline_ns
        """0 where it is not known."""
        self.dialog = dialog
        """None where none was told, or where its BYE is over."""
        self.cseq = 0
        """Of the BYE."""
        self.bye_ns = 0
        self.bye = IMPOSSIBLE

    def as_dict(self) -> dict[str, object]:
        """As it is kept."""
        kept: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        return kept | {"dialog": None if self.dialog is None else self.dialog.as_dict()}

    def told(self) -> dict[str, object]:
        """As the line is told."""
        late_ns = self.bye_ns - self.deadline_ns if 0 < self.deadline_ns < self.bye_ns else None
        names = ("call", "why", "limit", "answered_ns", "bye_ns", "bye")
        return {name: getattr(self, name) for name in names} | {"late_ns": late_ns}


class LeftCalls:
    """All of them, and their BYEs."""

    def __init__(self, loop: Loop, spec: Spec, log: Callable[[str], None]) -> None:
        self._loop = loop
        self._spec = spec
        self._log = log
        self._path = os.path.join(spec.runtime_dir, "left.json")
        self._left: dict[int | str, LeftCall] = {}
        self._under_way: set[Farewell] = set()
        self.changed = False
        """`write` has something to write."""

    @property
    def under_way(self) -> bool:
        """Is a BYE not over yet?"""
        return bool(self._under_way)

    def __contains__(self, call: object) -> bool:
        return isinstance(call, (int, str)) and call in self._left

    def take(self, calls: Sequence[HeldCall], why: str) -> None:
        """Say BYE for each of these. One whose deadline had passed was ended by its limit, whatever else went wrong."""
        self._begin([LeftCall(c.call, "limit" if c.ended_ns else why, c.limit, c.answered_ns, c.deadline_ns, c.dialog) for c in calls])

    def settle(self, call: object) -> None:
        """Its row is closed. One that is not here is no error."""
        if isinstance(call, (int, str)) and self._left.pop(call, None) is not None:
            self.changed = True

    def message(self) -> Message:
        """The first word to every line."""
        return {"op": "left", "calls": [left.told() for left in self._left.values()]}

    def inherit(self, held_path: str) -> None:
        """Take over what the guard before this one knew: its calls left behind, and those its line held when it died."""
        boot = boot_id()
        again: list[LeftCall] = []
        for path, is_left in ((self._path, True), (held_path, False)):
            for entry, same_boot in self._entries(path, boot):
                try:
                    left = _read_left(entry, is_left, same_boot)
                except ValueError as error:
                    self._log(f"a call in {path} was passed over: {error}")
                    continue
                if left.call in self._left:
                    continue
                self._left[left.call] = left
                if left.dialog is not None or not is_left:
                    again.append(left)
        self._begin(again)

    def write(self) -> None:
        """OSError where the disk does not take it."""
        self.changed = False
        write_calls(self._path, [left.as_dict() for left in self._left.values()])

    def _begin(self, calls: Sequence[LeftCall]) -> None:
        """Every first datagram before the first word about it."""
        said: list[str] = []
        for left in calls:
            self._left[left.call] = left
            outcome = self._say_bye(left)
            said.append(f"call {left.call} left behind ({left.why.replace('_', ' ')}): {outcome}")
            self.changed = True
        for line in said:
            self._log(line)
        while len(self._left) > MAX_LEFT:
            oldest = next(iter(self._left))
            del self._left[oldest]
            self._log(f"call {oldest} is forgotten: no line has settled it, and {MAX_LEFT} others are waiting")

    def _say_bye(self, left: LeftCall) -> str:
        """What came of it so far, for the log."""
        dialog = left.dialog
        if dialog is None:
            return "no BYE can be sent: the line has told nothing of its dialog"
        left.cseq = min(max(dialog.cseq + FAR_ABOVE, left.cseq + 1), MAX_CSEQ)
        farewell = Farewell(
            self._loop,
            dialog,
            left.cseq,
            reason(left.why, left.limit),
            self._spec.sip_t1_ms,
            self._spec.tls_ca,
            lambda farewell: self._over(left, farewell),
        )
        farewell.start()
        if farewell.finished:
            return farewell.how
        self._under_way.add(farewell)
        _update(left, farewell)
        return f"BYE {'sent' if farewell.times_sent else 'on its way'} to {dialog.destination} ({dialog.transport})"

    def _over(self, left: LeftCall, farewell: Farewell) -> None:
        _update(left, farewell)
        left.dialog = None
        self.changed = True
        if farewell in self._under_way:
            self._under_way.remove(farewell)
            self._log(f"call {left.call}: {farewell.how}")

    def _entries(self, path: str, boot: str) -> list[tuple[object, bool]]:
        """What a file holds, each with: was it written since the kernel started?"""
        try:
            data = read_json(path)
            if data is None:
                return []
            if not isinstance(data, dict) or not isinstance(data.get("calls"), list):
                raise ValueError("it has no list of calls")
        except (OSError, ValueError, RecursionError) as error:
            self._log(f"{path} was passed over: {error}")
            return []
        return [(entry, data.get("boot") == boot) for entry in data["calls"]]


def write_calls(path: str, calls: list[dict[str, object]]) -> None:
    """No file where there are none. OSError where the disk does not take it."""
    if calls:
        write_json(path, {"boot": boot_id(), "calls": calls})
    else:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)


def _update(left: LeftCall, farewell: Farewell) -> None:
    """An earlier guard may have sent one already."""
    left.bye_ns = left.bye_ns or farewell.sent_ns
    if farewell.bye != IMPOSSIBLE:
        left.bye = farewell.bye


def _read_left(entry: object, is_left: bool, same_boot: bool) -> LeftCall:
    """From decoded JSON: of left.json, or of held.json. ValueError where it is neither."""
    if not isinstance(entry, dict) or not isinstance(entry.get("call"), (int, str)):
        raise ValueError("it has no number")
    times = [entry.get(name, 0) for name in ("answered_ns", "deadline_ns", "bye_ns", "cseq")]
    if not all(isinstance(time, int) for time in times):
        raise ValueError("a time of it is none")
    why = entry.get("why") if is_left else "guard_died"
    if why not in WHYS:
        raise ValueError(f"{why} is no reason")
    dialog = entry.get("dialog")
    answered_ns, deadline_ns, bye_ns, cseq = times if same_boot else (0, 0, 0, times[3])
    left = LeftCall(
        entry["call"], why, str(entry.get("limit", "call")), answered_ns, deadline_ns, None if dialog is None else read_dialog(dialog)
    )
    left.bye_ns, left.cseq = bye_ns, cseq
    if is_left and entry.get("bye") in (SENT, ANSWERED):
        left.bye = entry["bye"]
    return left
