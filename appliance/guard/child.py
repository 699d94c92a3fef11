"""One child process: started, watched through a pidfd, started again.

Rule: between fork and exec only system calls. That is safe because the guard has no threads.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal

from appliance.guard.files import start_time
from appliance.guard.spec import ChildSpec

BURST = 5
BURST_WINDOW_S = 60.0
PAUSE_S = 10.0

_PR_SET_PDEATHSIG = 1
_FIRST_TO_GO = b"500"
"""oom_score_adj of every child but the line: short of memory, the kernel takes a model before it takes a call."""

_libc = ctypes.CDLL(None, use_errno=True)


class Restarts:
    """When to try again: at once, but after five tries in a minute only every ten seconds, and never to give up."""

    def __init__(self) -> None:
        self.total = 0
        self._recent: list[float] = []

    def delay(self, now: float) -> float:
        """Seconds to wait after a death at `now` (seconds of any steady clock)."""
        self._recent = [at for at in self._recent if now - at < BURST_WINDOW_S]
        return 0.0 if len(self._recent) < BURST else PAUSE_S

    def count(self, now: float) -> None:
        """It was started again at `now`."""
        self.total += 1
        self._recent.append(now)


class Child:
    """A process we keep alive. `pid` and `pidfd` are 0 and -1 while it is down."""

    def __init__(self, spec: ChildSpec) -> None:
        self.spec = spec
        self.name = spec.name
        self.restarts = Restarts()
        self.pid = 0
        self.pidfd = -1
        self.start_time = 0
        """With the pid it names this process and no other (files.start_time)."""
        self.since_ns = 0
        """CLOCK_BOOTTIME of the last start."""
        self.start_at: float | None = None
        """When the next start is due, on the monotonic clock; None where none is."""

    @property
    def alive(self) -> bool:
        return self.pid != 0

    def start(self, environ: dict[str, str], keep_fd: int | None = None, expendable: bool = True) -> None:
        """Fork and exec. `keep_fd` stays open in the child. OSError where the kernel has no room for one more process.

        What is expendable dies with the guard; what is not is told by SIGTERM, and ends its calls first.
        """
        guard = os.getpid()
        asleep = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())  # or the child could write our wake-up pipe
        try:
            pid = os.fork()
            if pid == 0:
                _become(self.spec, {**environ, **self.spec.env}, guard, keep_fd, expendable)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, asleep)
        with contextlib.suppress(OSError):
            os.setpgid(pid, pid)  # the child does it too: whoever comes first, a kill of the group finds it
        try:
            self.pidfd = os.pidfd_open(pid)
        except OSError:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            raise
        self.pid, self.start_time = pid, start_time(pid)

    def signal(self, number: int) -> None:
        """Signal the process alone."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):  # it has just died; the pidfd will say so
                signal.pidfd_send_signal(self.pidfd, number)

    def kill(self) -> None:
        """SIGKILL it and what it started. Its number cannot be another's yet: we have not reaped it."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)

    def has_ended(self) -> bool:
        """True until it is reaped."""
        return self.alive and os.waitid(os.P_PIDFD, self.pidfd, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def reap(self) -> int:
        """Take leave of one that has ended: its exit status, or minus the signal."""
        self.kill()  # children it leaves behind
        result = os.waitid(os.P_PIDFD, self.pidfd, os.WEXITED)
        assert result is not None
        os.close(self.pidfd)
        self.pid, self.pidfd = 0, -1
        return result.si_status if result.si_code == os.CLD_EXITED else -result.si_status


def kill_stale(state: object, boot: str) -> list[str]:
    """Kill what a guard that died has left running (stopped, or still ending), as its `guard.json` names it. Those that were there."""
    if not isinstance(state, dict) or state.get("boot") != boot or not isinstance(state.get("children"), dict):
        return []
    killed: list[str] = []
    for name, child in state["children"].items():
        pid, started = (child.get("pid"), child.get("start_time")) if isinstance(child, dict) else (None, None)
        if not isinstance(pid, int) or pid <= 1 or not isinstance(started, int) or started == 0:
            continue
        with contextlib.suppress(OSError):  # gone already
            pidfd = os.pidfd_open(pid)
            try:
                if start_time(pid) == started:  # asked after the pidfd is ours: the number cannot change hands any more unseen
                    if os.getpgid(pid) == pid:
                        os.killpg(pid, signal.SIGKILL)
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)
                    killed.append(f"{name} (pid {pid})")
            finally:
                os.close(pidfd)
    return killed


def _become(spec: ChildSpec, environ: dict[str, str], guard: int, keep_fd: int | None, expendable: bool) -> None:
    """In the child, from fork to exec. Never returns."""
    try:
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        os.setpgid(0, 0)  # Ctrl-C in a terminal is for the guard alone
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL if expendable else signal.SIGTERM)  # to this process alone, not to its group
        if os.getppid() != guard:
            os._exit(0)  # it died before the line above
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        if keep_fd is not None:
            os.set_inheritable(keep_fd, True)
        with contextlib.suppress(PermissionError):
            os.nice(spec.nice)
        if expendable:
            with contextlib.suppress(OSError):
                os.write(os.open("/proc/self/oom_score_adj", os.O_WRONLY), _FIRST_TO_GO)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        os.execvpe(spec.argv[0], spec.argv, environ)
    except OSError as error:
        os.write(2, f"guard: {spec.name} cannot be started: {spec.argv[0]}: {error.strerror}\n".encode())
    finally:
        os._exit(127)
