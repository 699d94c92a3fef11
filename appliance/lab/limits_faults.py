"""The faults that a call's end must survive, each with what mends it."""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Callable

from appliance.errors import LocalError
from appliance.lab.box import Box
from appliance.lab.limits_bench import Fault

LOCKED_S = 30.0


def _nothing() -> None:
    pass


def _signal(process: str, number: signal.Signals) -> Callable[[Box], Callable[[], None]]:
    def inject(box: Box) -> Callable[[], None]:
        pid = _hit(box, process, number)
        return functools.partial(_wake, pid) if number == signal.SIGSTOP else _nothing

    return inject


def _hit(box: Box, process: str, number: signal.Signals) -> int:
    """Signal it; the guard may be starting it again at this very moment, so more than once."""
    for _ in range(50):
        with contextlib.suppress(ProcessLookupError, KeyError):
            pid = box.pids()[process]
            os.kill(pid, number)
            return pid
        time.sleep(0.05)
    raise LocalError(f"there is no {process} to be broken")


def _wake(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # it was replaced meanwhile
        os.kill(pid, signal.SIGCONT)


def _guard_killed(box: Box) -> Callable[[], None]:
    """SIGKILL of the guard; a service would start it again after two seconds, here it is at once."""
    os.kill(box.guard_pid, signal.SIGKILL)
    box.wait()
    box.start()
    return _nothing


def _line_frozen_guard_killed(box: Box) -> Callable[[], None]:
    """The line cannot hang up when its guard dies: the next guard must."""
    _hit(box, "line", signal.SIGSTOP)
    return _guard_killed(box)


def _locked(box: Box) -> Callable[[], None]:
    """Another process holds the record's lock for 30 s."""
    db = sqlite3.connect(box.folder / "calls.db", timeout=10, check_same_thread=False, isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")

    def unlock() -> None:
        db.execute("ROLLBACK")
        db.close()

    timer = threading.Timer(LOCKED_S, unlock)
    timer.start()
    return timer.join


def _disk_full(box: Box) -> Callable[[], None]:
    """The box's folder is a small file system of its own: nothing is left in it."""
    path = box.folder / "fill"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return lambda: path.unlink()


FAULTS = (
    Fault("line_stopped", _signal("line", signal.SIGSTOP), {}),
    Fault("line_killed", _signal("line", signal.SIGKILL), {}),
    *(
        Fault(f"{name}_{what}", _signal(name, number), {})
        for name in ("ears", "mind", "voice")
        for what, number in (("stopped", signal.SIGSTOP), ("killed", signal.SIGKILL))
    ),
    Fault("model_loops", lambda box: _nothing, {"mind": "loops"}, speaks=True),
    Fault("voice_hangs", lambda box: _nothing, {"voice": "hangs"}, speaks=True),
    Fault("control_blocked", _signal("line", signal.SIGUSR2), {"block_on_usr2": True}),
    Fault("disk_full", _disk_full, {"small_disk": True}),
    Fault("database_locked", _locked, {}),
    Fault("guard_killed", _guard_killed, {}, within_ms=5000.0),
    Fault("guard_killed_line_frozen", _line_frozen_guard_killed, {}, within_ms=5000.0),
)
