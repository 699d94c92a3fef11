"""The line's end of its talk with the guard (the messages are in guard/channel.py). Without a guard (tests, development) it is silent.

Rule: a call is held from before it is heard until its BYE has left.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable

from appliance.errors import LocalError

GUARD_FD = "ONHOOK_GUARD_FD"
BEAT_S = 0.5


class GuardLink:
    """Beats, holds, releases; and hears when a call's time is over."""

    def __init__(self, end_call: Callable[[int, str, int], None], guard_gone: Callable[[], None]) -> None:
        """`end_call(call, limit, late_ns)`; `guard_gone()` when the guard died: nobody holds the timers any more."""
        self._end_call = end_call
        self._guard_gone = guard_gone
        self._next_beat = 0.0
        self._socket: socket.socket | None = None
        fd = os.environ.pop(GUARD_FD, None)
        if fd is not None:
            os.set_inheritable(int(fd), False)
            self._socket = socket.socket(fileno=int(fd))
            self._socket.setblocking(False)

    @property
    def guarded(self) -> bool:
        """Is there a guard?"""
        return self._socket is not None

    def ready(self, text: str) -> None:
        """Calls can be taken."""
        self._send({"op": "ready"})
        self.status(text)

    def status(self, text: str) -> None:
        """One line for the operator."""
        self._send({"op": "status", "text": text})

    def hold(self, call: int, deadline_ns: int, limit: str) -> None:
        """A call is up; `deadline_ns` is CLOCK_BOOTTIME."""
        self._send({"op": "hold", "call": call, "deadline_ns": deadline_ns, "limit": limit})

    def released(self, call: int) -> None:
        """Its BYE has left."""
        self._send({"op": "released", "call": call})

    def restart(self, child: str, why: str) -> None:
        """Kill that worker and start it again."""
        self._send({"op": "restart", "child": child, "why": why})

    def poll(self, now: float) -> None:
        """Beat and listen."""
        if self._socket is None:
            return
        if now >= self._next_beat:
            self._next_beat = now + BEAT_S
            self._send({"op": "beat"})
        while self._socket is not None:
            try:
                data = self._socket.recv(65536)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            if not data:
                self._lose()
                return
            message = json.loads(data)
            if message["op"] == "end":
                self._end_call(message["call"], message["limit"], message["late_ns"])

    def _send(self, message: dict[str, object]) -> None:
        if self._socket is None:
            return
        try:
            self._socket.send(json.dumps(message).encode())
        except BlockingIOError:
            raise LocalError("the guard does not read") from None
        except OSError:
            self._lose()

    def _lose(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            self._guard_gone()
