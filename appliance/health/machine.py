"""The machine's facts, out of /proc, /sys and the kernel's own calls; None where this machine does not tell.

Rule: it reads, quickly, and never raises for what is not there: a page draws this every few seconds.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

UNSYNCHRONISED = 0x0040
"""STA_UNSYNC of timex.h."""
TIMESYNCD = Path("/run/systemd/timesync")
_ERROR = 5
"""TIME_ERROR: what adjtimex returns while the clock is not synchronised."""


@dataclass(frozen=True)
class Memory:
    """In bytes."""

    total: int
    available: int


def memory(proc: Path = Path("/proc")) -> Memory | None:
    """Of the machine."""
    with contextlib.suppress(OSError, ValueError, KeyError):
        rows = dict(line.split(":", 1) for line in (proc / "meminfo").read_text().splitlines())
        total, available = (int(rows[name].split()[0]) * 1024 for name in ("MemTotal", "MemAvailable"))
        return Memory(total, available)
    return None


def load() -> tuple[float, int]:
    """The run queue's length over a minute, and the processors there are for us."""
    return os.getloadavg()[0], len(os.sched_getaffinity(0))


def temperatures(sys: Path = Path("/sys")) -> dict[str, float]:
    """Degrees Celsius by the sensor's name."""
    found: dict[str, float] = {}
    for zone in sorted((sys / "class" / "thermal").glob("thermal_zone*")):
        with contextlib.suppress(OSError, ValueError):
            found[(zone / "type").read_text().strip()] = int((zone / "temp").read_text()) / 1000
    return found


def throttled(sys: Path = Path("/sys")) -> bool | None:
    """Is the processor held back now by heat or by too little power? (Raspberry Pi's firmware and Intel's counters.)"""
    with contextlib.suppress(OSError, ValueError):
        return bool(int((sys / "devices/platform/soc/soc:firmware/get_throttled").read_text(), 16) & 0xF)
    return None


def disk(path: Path) -> tuple[int, int] | None:
    """Free and all bytes of the file system that `path` is on, or will be."""
    while not path.exists() and path != path.parent:
        path = path.parent
    with contextlib.suppress(OSError):
        usage = shutil.disk_usage(path)
        return usage.free, usage.total
    return None


class _Timex(ctypes.Structure):
    """struct timex, as far as it is read; the kernel writes up to 208 bytes."""

    _fields_ = (("modes", ctypes.c_uint), ("offset", ctypes.c_long), ("freq", ctypes.c_long), ("maxerror", ctypes.c_long),
                ("esterror", ctypes.c_long), ("status", ctypes.c_int), ("rest", ctypes.c_char * 256))  # fmt: skip


def clock_synchronised() -> bool | None:
    """Does the kernel take its clock for synchronised? adjtimex(2)."""
    with contextlib.suppress(OSError, AttributeError):
        timex = _Timex()
        state = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(timex))
        if state < 0:  # as a service we may not ask (ProtectClock=); where systemd-timesyncd runs, its mark tells
            return (TIMESYNCD / "synchronized").exists() if TIMESYNCD.exists() else None
        return not (state == _ERROR or timex.status & UNSYNCHRONISED)
    return None


def hardware_watchdog(sys: Path = Path("/sys")) -> bool:
    """Has this machine one? Asked in /sys: a service does not see /dev/watchdog."""
    return any((sys / "class" / "watchdog").glob("watchdog*"))


def gpus(dev: Path = Path("/dev")) -> list[str]:
    """Device files of graphics processors that can compute."""
    return sorted(str(path) for pattern in ("nvidia[0-9]*", "nvhost-gpu", "nvgpu", "kfd") for path in dev.glob(pattern))


def name() -> str:
    """The machine and its system, in a line."""
    with contextlib.suppress(OSError):
        release = platform.freedesktop_os_release()
        return f"{release.get('PRETTY_NAME', 'Linux')}, {platform.machine()}, Linux {platform.release()}"
    return f"{platform.system()} {platform.release()}, {platform.machine()}"
