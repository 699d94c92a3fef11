"""One BYE of last resort, from the first datagram to its end: RFC 3261's non-INVITE client transaction (17.1.2) on the guard's loop.

Rule: whatever is wrong with the network is the end of this BYE, never of the guard.
"""

from __future__ import annotations

import os

from appliance.guard.bye import Dialog, build, status
from appliance.guard.timerfd import Timer, boottime_ns
from appliance.guard.wire import open_wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.guard.loop import Loop
    from appliance.guard.wire import Datagrams, Stream

T2_IN_T1 = 8
"""T2 is 4 s where T1 is 0.5 s: no retransmission waits longer."""
F_IN_T1 = 64
"""Timer F, 32 s: then nobody answers any more."""

IMPOSSIBLE, SENT, ANSWERED = "impossible", "sent", "answered"


class Farewell:
    """The transaction. `bye` is what has become of it: impossible (also: not yet out), sent, answered."""

    def __init__(
        self, loop: Loop, dialog: Dialog, cseq: int, reason: str, t1_ms: int, tls_ca: str | None, over: Callable[[Farewell], None]
    ) -> None:
        """`over(self)` is called once, at the end; from within `start` where that is known already."""
        self.bye = IMPOSSIBLE
        self.sent_ns = 0
        """CLOCK_BOOTTIME of the first time it left; 0 while it has not."""
        self.times_sent = 0
        self.finished = False
        self.how = ""
        """How it ended, in words."""
        self._loop = loop
        self._dialog = dialog
        self._cseq = cseq
        self._reason = reason
        self._branch = "z9hG4bK" + os.urandom(9).hex()
        self._over = over
        self._wrong = ""
        self._wire: Datagrams | Stream | None = None
        self._timer: Timer | None = None
        self._tls_ca = tls_ca
        self._wait_ns = t1_ms * 1_000_000
        self._t2_ns = T2_IN_T1 * self._wait_ns
        self._timer_f_ns = F_IN_T1 * self._wait_ns
        self._give_up_ns = 0

    def start(self) -> None:
        """Send it at once where that can be."""
        try:
            self._wire = wire = open_wire(self._dialog, self._tls_ca)
            self._step()
            if self.finished:
                return
            self._timer = Timer()
        except OSError as error:
            self._end(f"no BYE can be sent: {_words(error)}")
            return
        self._loop.watch(wire.fileno(), self._step, wire.wants_write)
        self._loop.watch(self._timer.fileno(), self._due)
        now_ns = boottime_ns()
        self._give_up_ns = now_ns + self._timer_f_ns
        self._rearm(now_ns)

    def _step(self) -> None:
        """The socket can be read, or written where that was wished for."""
        wire = self._wire
        if wire is None or self.finished:
            return
        try:
            if wire.proceed() and not self.times_sent:
                self._send(wire)
            messages = wire.receive()
        except OSError as error:
            self._end(f"BYE sent, but not answered: {_words(error)}" if self.times_sent else f"no BYE can be sent: {_words(error)}")
            return
        for message in messages:
            self._answer(status(message, self._branch, self._cseq))
            if self.finished:
                return
        self._loop.want_write(wire.fileno(), wire.wants_write)

    def _send(self, wire: Datagrams | Stream) -> None:
        try:
            wire.send(build(self._dialog, self._cseq, wire.via, self._branch, self._reason))
        except OSError as error:
            if wire.reliable:
                raise
            self._wrong = _words(error)  # the way may be open again for the next one
            return
        self.times_sent += 1
        if not self.sent_ns:
            self.sent_ns = boottime_ns()
            self.bye = SENT

    def _answer(self, code: int) -> None:
        if 100 <= code < 200:
            self._wait_ns = self._t2_ns  # section 17.1.2.2, "Proceeding"
        elif code in (401, 407):
            self._end(f"BYE answered {code}: it wants a password, which only the line has")
        elif code:
            self.bye = ANSWERED
            self._end(f"BYE answered {code} after {(boottime_ns() - self.sent_ns) / 1e6:.0f} ms")

    def _due(self) -> None:
        """Timer E, or timer F."""
        if self.finished or self._timer is None or self._wire is None or not self._timer.fired():
            return
        now_ns = boottime_ns()
        if now_ns >= self._give_up_ns:
            times = "once" if self.times_sent == 1 else f"{self.times_sent} times"
            self._end(f"BYE sent {times}, never answered" if self.times_sent else f"no BYE can be sent: {self._wrong or 'no connection'}")
            return
        if not self._wire.reliable:
            self._send(self._wire)
            self._wait_ns = min(2 * self._wait_ns, self._t2_ns)
        self._rearm(now_ns)

    def _rearm(self, now_ns: int) -> None:
        if self._timer is not None and self._wire is not None:
            next_ns = self._give_up_ns if self._wire.reliable else now_ns + self._wait_ns
            self._timer.arm(min(next_ns, self._give_up_ns))

    def _end(self, how: str) -> None:
        self.finished, self.how = True, how
        for part in (self._wire, self._timer):
            if part is not None:
                self._loop.unwatch(part.fileno())
                part.close()
        self._over(self)


def _words(error: OSError) -> str:
    return error.strerror or str(error)
