"""The calls: those the line holds, on their timers and under the lease, and those it left behind.

Rule: a call passes from held to left behind in `bury` alone, when the line that held it is dead or has been sent SIGKILL.
"""

from __future__ import annotations

import os

from appliance.guard.calls import HeldCall, HeldCalls
from appliance.guard.lease import Lease
from appliance.guard.left import LeftCalls, write_calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.guard.channel import Message
    from appliance.guard.loop import Loop
    from appliance.guard.spec import Spec


class Custody:
    """What is to be done with the line comes in as three functions."""

    def __init__(
        self,
        loop: Loop,
        spec: Spec,
        log: Callable[[str], None],
        hear: Callable[[], None],
        end: Callable[[HeldCall, int], None],
        kill_line: Callable[[str, str], None],
    ) -> None:
        """`hear()` takes what the line has said already; `end(held, late_ns)` tells it to end a call; `kill_line(words, why)` kills it and
        has us bury its calls."""
        self._spec = spec
        self._hear = hear
        self._kill_line = kill_line
        self._held = HeldCalls(loop, spec.grace_ms, end, self._overstayed)
        self._lease = Lease(loop, spec.lease_ms, self._lapsed)
        self._held_path = os.path.join(spec.runtime_dir, "held.json")
        self.left = LeftCalls(loop, spec, log)

    def hold(self, message: Message, condemned: bool) -> None:
        """A call is up. `condemned`: the line that says so has been killed since, and is not gone yet. ValueError, KeyError as usual."""
        call = message["call"]
        if call in self.left:
            if condemned:
                return  # its BYE has left
            self.left.settle(call)  # another call, long ago, had the same number
        try:
            self._held.hold(call, message["deadline_ns"], message.get("limit", "call"), message.get("answered_ns"), message.get("dialog"))
        finally:
            self._lease.renew()  # who has only just said this lives
            self._lease.run(len(self._held) > 0)

    def release(self, call: object) -> None:
        """The line has ended it."""
        self._held.release(call)
        self._lease.run(len(self._held) > 0)

    def beat(self) -> None:
        self._lease.renew()

    def bury(self, why: str) -> None:
        """Say BYE for every call the line held."""
        self._lease.run(False)
        self.left.take(self._held.release_all(), why)

    def inherit(self) -> None:
        """The calls of a guard before this one."""
        self.left.inherit(self._held_path)
        self._held.changed = True  # they are left behind now

    def write_down(self) -> None:
        """What has changed, those left behind first: dying in between, better to say BYE twice than never. OSError from the disk."""
        if self.left.changed:
            self.left.write()
        if self._held.changed:
            self._held.changed = False
            write_calls(self._held_path, self._held.kept())

    def _overstayed(self, held: HeldCall) -> None:
        self._hear()  # that it is released may lie there already
        if held in self._held:
            self._kill_line(f"it has not released call {held.call} {self._spec.grace_ms} ms after its {held.limit} limit", "line_died")

    def _lapsed(self) -> None:
        self._hear()  # a beat may lie there already
        if self._lease.silent_ticks and len(self._held):
            self._kill_line(f"no beat for {self._spec.lease_ms} ms with a call up", "lease")
