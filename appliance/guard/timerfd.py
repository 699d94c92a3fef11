"""One kernel timer per call: timerfd_create(2) on CLOCK_BOOTTIME with absolute deadlines.

CLOCK_BOOTTIME is not moved by settimeofday or NTP and counts the time the box was suspended: three minutes stay three minutes.
"""

from __future__ import annotations

import ctypes
import os
import time

_libc = ctypes.CDLL(None, use_errno=True)  # os.timerfd_create comes with Python 3.13
_TIMER_ABSTIME = 1
"""TFD_TIMER_ABSTIME; TFD_NONBLOCK and TFD_CLOEXEC are O_NONBLOCK and O_CLOEXEC."""


def boottime_ns() -> int:
    """CLOCK_BOOTTIME, nanoseconds."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


class Timer:
    """A deadline that makes a file descriptor readable. Disarmed when new."""

    def __init__(self) -> None:
        self._fd = _checked(_libc.timerfd_create(time.CLOCK_BOOTTIME, os.O_NONBLOCK | os.O_CLOEXEC))

    def fileno(self) -> int:
        return self._fd

    def arm(self, deadline_ns: int) -> None:
        """Fire once at `deadline_ns` of CLOCK_BOOTTIME, at once if that is past. Replaces an earlier deadline."""
        seconds, nanoseconds = divmod(max(1, deadline_ns), 1_000_000_000)  # zero would disarm it
        itimerspec = (ctypes.c_long * 4)(0, 0, seconds, nanoseconds)  # it_interval, it_value
        _checked(_libc.timerfd_settime(self._fd, _TIMER_ABSTIME, itimerspec, None))

    def fired(self) -> bool:
        """True once for each deadline that passed."""
        try:
            return len(os.read(self._fd, 8)) == 8
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Disarm it and give the descriptor back."""
        os.close(self._fd)


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
