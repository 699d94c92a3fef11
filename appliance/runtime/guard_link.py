"""The line's end of its talk with the guard (the messages are in guard/channel.py). Without a guard (tests, development) it is silent.

Rule: a call is held from before it is heard until its BYE has left.
"""

from __future__ import annotations

import dataclasses
import json
import os
import select
import socket
from collections.abc import Callable, Iterable
from typing import Any

from appliance.core.record import LeftBehind
from appliance.errors import LocalError
from appliance.ports import DialogIdentity

GUARD_FD = "ONHOOK_GUARD_FD"
BEAT_S = 0.5
BEAT_IN_CALL_S = 0.1
"""A tenth of the lease: several may be late."""
FIRST_WORD_S = 2.0
"""How long the guard may take to say what was left behind."""


class GuardLink:
    """Beats, holds, releases; and hears when a call's time is over."""

    def __init__(self, end_call: Callable[[int, str, int], None], guard_gone: Callable[[], None]) -> None:
        """`end_call(call, limit, late_ns)`; `guard_gone()` when the guard died: nobody holds the timers any more."""
        self._end_call = end_call
        self._guard_gone = guard_gone
        self._next_beat = 0.0
        self._held: set[int] = set()
        self._socket: socket.socket | None = None
        fd = os.environ.pop(GUARD_FD, None)
        if fd is not None:
            os.set_inheritable(int(fd), False)
            self._socket = socket.socket(fileno=int(fd))
            self._socket.setblocking(False)

    def ready(self, text: str) -> None:
        """Calls can be taken."""
        self._send({"op": "ready"})
        self.status(text)

    def status(self, text: str) -> None:
        """One line for the operator."""
        self._send({"op": "status", "text": text})

    def left_behind(self) -> list[LeftBehind]:
        """The calls the guard had to end since their rows were opened: its first message. Waits for it, once, at the start."""
        if self._socket is None or not select.select([self._socket], [], [], FIRST_WORD_S)[0]:
            return []
        message = self._receive()
        if message is None or message["op"] != "left":
            raise LocalError(f"the guard began with {message!r}")
        known = {f.name for f in dataclasses.fields(LeftBehind)}
        return [LeftBehind(**{k: v for k, v in call.items() if k in known}) for call in message["calls"]]

    def settled(self, calls: Iterable[int]) -> None:
        """Those calls' rows are closed."""
        for call in calls:
            self._send({"op": "settled", "call": call})

    def hold(self, call: int, deadline_ns: int, limit: str, answered_ns: int, dialog: DialogIdentity | None) -> None:
        """A call is up; times are CLOCK_BOOTTIME. `dialog` is what the guard needs to end it without us."""
        self._held.add(call)
        known = None if dialog is None else dataclasses.asdict(dialog)
        self._send({"op": "hold", "call": call, "deadline_ns": deadline_ns, "limit": limit, "answered_ns": answered_ns, "dialog": known})

    def released(self, call: int) -> None:
        """Its BYE has left."""
        self._held.discard(call)
        self._send({"op": "released", "call": call})

    def restart(self, child: str, why: str) -> None:
        """Kill that worker and start it again."""
        self._send({"op": "restart", "child": child, "why": why})

    def poll(self, now: float) -> None:
        """Beat and listen."""
        if self._socket is None:
            return
        if now >= self._next_beat:
            self._next_beat = now + (BEAT_IN_CALL_S if self._held else BEAT_S)
            self._send({"op": "beat"})
        while (message := self._receive()) is not None:
            if message["op"] == "end":
                self._end_call(message["call"], message["limit"], message["late_ns"])

    def _receive(self) -> dict[str, Any] | None:
        """The next message; None where there is none, or nobody any more."""
        if self._socket is None:
            return None
        try:
            data = self._socket.recv(65536)
        except BlockingIOError:
            return None
        except OSError:
            data = b""
        if not data:
            self._lose()
            return None
        message: dict[str, Any] = json.loads(data)
        return message

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
