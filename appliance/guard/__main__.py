"""`python -m appliance.guard SPEC.json`: exit status 0 after an orderly stop, 2 where an operator must act."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sys

from appliance.guard.notify import Notify
from appliance.guard.spec import SpecError, load
from appliance.guard.supervise import Supervisor

FIFO_PRIORITY = 10
"""Enough to run before everything ordinary; the media thread of the line may lie above it."""


def main(argv: list[str]) -> int:
    if len(argv) != 2:
        print("usage: python -m appliance.guard SPEC.json", file=sys.stderr)
        return 2
    try:
        spec = load(argv[1])
        lock = _lock(spec.runtime_dir)
        if spec.log is not None:
            _log_to(spec.log)
    except SpecError as error:
        print(f"guard: {error}", file=sys.stderr)
        return 2
    _raise_priority()
    environ = dict(os.environ)
    status = Supervisor(spec, environ, Notify(environ), log).run()
    os.close(lock)
    return status


def log(text: str) -> None:
    """One plain line. A terminal that is gone or a full disk must not stop the guard."""
    with contextlib.suppress(OSError):
        os.write(2, f"guard: {' '.join(text.splitlines())}\n".encode(errors="replace"))


def _lock(runtime_dir: str) -> int:
    """Be the only guard of this directory, which is made where there is none. The lock ends with the process."""
    try:
        os.makedirs(runtime_dir, mode=0o700, exist_ok=True)
        fd = os.open(os.path.join(runtime_dir, "guard.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise SpecError(f"the runtime directory {runtime_dir} cannot be used: {error.strerror}") from None
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        other = os.read(fd, 32).decode(errors="replace").strip()
        os.close(fd)
        raise SpecError(f"Onhook is already running in {runtime_dir} (pid {other or 'unknown'}); stop that one first") from None
    os.truncate(fd, 0)
    os.write(fd, f"{os.getpid()}\n".encode())
    return fd


def _log_to(path: str) -> None:
    """From here on stderr and stdout, ours and the children's, go to the end of that file."""
    try:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise SpecError(f"the log {path} cannot be written: {error.strerror}") from None
    os.dup2(fd, 1)
    os.dup2(fd, 2)
    os.close(fd)


def _raise_priority() -> None:
    """Realtime where allowed, else a better nice value, else as we are. No child inherits it."""
    for policy, priority, nice in ((os.SCHED_FIFO, FIFO_PRIORITY, 0), (os.SCHED_OTHER, 0, -10)):
        try:
            os.sched_setscheduler(0, policy | os.SCHED_RESET_ON_FORK, os.sched_param(priority))
            os.nice(nice)
        except OSError:
            continue
        return


if __name__ == "__main__":
    sys.exit(main(sys.argv))
