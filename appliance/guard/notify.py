"""Talk to systemd: sd_notify(3), a datagram of NAME=VALUE lines. Silent where no service supervisor listens."""

from __future__ import annotations

import contextlib
import os
import socket


class Notify:
    """The way to the service supervisor, taken from the environment."""

    def __init__(self, environ: dict[str, str]) -> None:
        """`environ` loses what was meant for this process alone, so that no child speaks in its name."""
        path = environ.pop("NOTIFY_SOCKET", "")
        usec = environ.pop("WATCHDOG_USEC", "")
        pid = environ.pop("WATCHDOG_PID", "")
        self._socket: socket.socket | None = None
        if path:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
            self._address = "\0" + path[1:] if path.startswith("@") else path
        meant_for_us = path and usec.isdigit() and pid in ("", str(os.getpid()))
        self.watchdog_s = int(usec) / 1e6 if meant_for_us else 0.0
        """Seconds within which WATCHDOG=1 is wanted; 0 where it is not."""

    def send(self, **fields: str) -> None:
        """For instance send(READY="1", STATUS="registered"). Lost without a word when nobody reads: it is only a report."""
        if self._socket is None:
            return
        text = "\n".join(f"{name}={value.replace(chr(10), ' ')}" for name, value in fields.items())
        with contextlib.suppress(OSError):
            self._socket.sendto(text.encode(errors="replace"), self._address)
