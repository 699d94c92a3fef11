"""The guard's end of its talk with the line: one JSON object a datagram, over AF_UNIX SOCK_SEQPACKET.

Line to guard:
    {"op": "ready"}                                 calls can be taken
    {"op": "status", "text": ...}                   one line for the operator
    {"op": "beat"}                                  the line's loop turns; renews the lease of all its calls
    {"op": "hold", "call": ID, "deadline_ns": N, "limit": "call", "answered_ns": N, "dialog": {...}|null}
                                                    a call is up; end it at N of CLOCK_BOOTTIME. Sent again it moves the deadline, until
                                                    that has passed, and renews what a BYE in its place needs (bye.read_dialog)
    {"op": "released", "call": ID}                  that call is gone: the line has sent its BYE
    {"op": "settled", "call": ID}                   the row of that call left behind is closed
    {"op": "restart", "child": NAME, "why": ...}    kill that child and start it again
    {"op": "stop"}                                  stop everything, as SIGTERM does
Guard to line:
    {"op": "left", "calls": [{"call": ID, "why": "limit|lease|line_died|guard_died", "limit": "call", "answered_ns": N, "bye_ns": N|0,
                              "bye": "sent|answered|impossible", "late_ns": N|null}, ...]}
                                                    first to every new line: calls the guard ended and no line has settled yet.
                                                    "impossible" with bye_ns 0: it has not left, or not yet
    {"op": "end", "call": ID, "limit": "call", "late_ns": N}          the deadline passed N ns ago: end the call now
    {"op": "child", "name": ..., "state": "started|ended", "pid": N, "code": N|null}

`call` is a number or a text; `code` is an exit status, or minus the signal that killed.
"""

from __future__ import annotations

import json
import socket

GUARD_FD = "ONHOOK_GUARD_FD"
"""The environment variable that tells the line which descriptor is its end."""
MAX_DATAGRAM = 65536

Message = dict[str, object]


class Channel:
    """One socketpair; a line that is started again gets a new one."""

    def __init__(self) -> None:
        self._ours, self._theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._ours.setblocking(False)
        self.open = True

    def fileno(self) -> int:
        return self._ours.fileno()

    def child_fd(self) -> int:
        """The line's end, to be passed on; not inheritable yet, blocking."""
        return self._theirs.fileno()

    def forget_child_end(self) -> None:
        """Close our copy of the line's end, so that its death is seen as the end of the stream."""
        self._theirs.close()

    def send(self, message: Message) -> bool:
        """Never waits. False where the line is gone or does not read."""
        try:
            self._ours.send(json.dumps(message, separators=(",", ":")).encode())
        except OSError:
            return False
        return True

    def receive(self) -> Message | None:
        """The next message, None where there is none; ValueError where it is not one of ours. `open` turns False at the end."""
        try:
            data = self._ours.recv(MAX_DATAGRAM)
        except BlockingIOError:
            return None
        except OSError:
            data = b""
        if not data:
            self.open = False
            return None
        try:
            message = json.loads(data)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        if not isinstance(message, dict) or not isinstance(message.get("op"), str):
            raise ValueError("no op in it")
        return message

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()
