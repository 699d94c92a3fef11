"""systemd's journal and its notification socket, by systemd-python: the one file that imports it.

Rules: without the library, or without systemd, everything here is silent and the log goes to stderr as ever. What callers say is never a
field and never a line. The guard does not come here: it imports nothing, and keeps its own few lines (guard/notify.py).
"""

from __future__ import annotations

import contextlib
import logging
import os

FIELDS = ("call", "flow", "stage")
"""What a line of the log may carry in `extra`: the journal's CALL=, FLOW= and STAGE= (`journalctl -u onhook CALL=12`)."""
_PRIORITIES = ((logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
"""syslog(3): err, warning, info; below that, debug."""


def journal(part: str) -> logging.Handler | None:
    """Where this process's log goes to the journal, its lines with fields. None where stderr is no stream of the journal's.

    `part` is what this process is in the appliance: the field PART=.
    """
    if not _stderr_is_the_journals():
        return None
    try:
        import systemd.journal
    except ImportError:
        return None
    return _Journal(part, systemd.journal.send)


def tell(status: str, patience_s: float = 0.0) -> None:
    """Say to the service supervisor what is going on, while the main process is not the guard yet. `patience_s` is how much longer, from
    now, the start may take (EXTEND_TIMEOUT_USEC of sd_notify(3)); 0 asks for nothing."""
    if "NOTIFY_SOCKET" not in os.environ:
        return
    with contextlib.suppress(ImportError, OSError):
        import systemd.daemon

        more = f"\nEXTEND_TIMEOUT_USEC={int(patience_s * 1e6)}" if patience_s else ""
        systemd.daemon.notify(f"STATUS={' '.join(status.split())}{more}")


def _stderr_is_the_journals() -> bool:
    """JOURNAL_STREAM of systemd.exec(5) names the device and inode of the stream; it is inherited, so stderr is held against it."""
    with contextlib.suppress(OSError):
        found = os.fstat(2)
        return os.environ.get("JOURNAL_STREAM") == f"{found.st_dev}:{found.st_ino}"
    return False


class _Journal(logging.Handler):
    """One record, one entry."""

    def __init__(self, part: str, send: object) -> None:
        super().__init__()
        self._part = part
        self._send = send

    def emit(self, record: logging.LogRecord) -> None:
        fields = {name.upper(): str(getattr(record, name)) for name in FIELDS if getattr(record, name, "") != ""}
        priority = next((number for level, number in _PRIORITIES if record.levelno >= level), 7)
        try:
            self._send(  # type: ignore[operator]
                self.format(record), PRIORITY=str(priority), LOGGER=record.name, PART=self._part, SYSLOG_IDENTIFIER="onhook", **fields
            )
        except OSError:
            self.handleError(record)
