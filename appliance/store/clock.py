"""The clocks as the kernel tells them, and the zone whose midnight ends the day."""

from __future__ import annotations

import ctypes
import errno
import os
import time
from datetime import UTC, tzinfo
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from appliance.core.day import Reading
from appliance.errors import ConfigError

STA_UNSYNC = 0x0040
"""include/uapi/linux/timex.h"""
TIME_ERROR = 5
"""What adjtimex(2) returns where the clock is not synchronised."""
_STATUS_AT = ctypes.sizeof(ctypes.c_long) * 5
"""struct timex: modes, offset, freq, maxerror, esterror (each as wide as a long, `modes` by its padding), then status."""
LOCAL_ZONE = Path("/etc/localtime")
TIMESYNCD = Path("/run/systemd/timesync/synchronized")
"""There once the clock was synchronised in this boot: systemd-timesyncd(8)."""


@cache
def boot_id() -> str:
    """Which boot of the kernel this is."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def synced() -> bool:
    """Whether the kernel holds the wall clock for synchronised: adjtimex(2) without STA_UNSYNC. Asking needs no privilege, but a service
    that may not set the clock (ProtectClock=) is not let ask either: then systemd-timesyncd's mark tells."""
    timex = ctypes.create_string_buffer(512)  # all zero: modes = 0 only asks
    state = _libc().adjtimex(timex)
    if state < 0 and ctypes.get_errno() == errno.EPERM:
        return TIMESYNCD.exists()
    status = ctypes.c_int.from_buffer(timex, _STATUS_AT).value
    return 0 <= state < TIME_ERROR and not status & STA_UNSYNC


def read_clocks() -> Reading:
    """All of them, now."""
    boot_ms = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    return Reading(time.time_ns() // 1_000_000, boot_ms, boot_id(), synced())


def zone(name: str) -> tzinfo:
    """The zone of that name; the system's for an empty one. ConfigError where it is not known."""
    name = name or os.environ.get("TZ", "").removeprefix(":")
    if name:
        try:
            return ZoneInfo(name)
        except (KeyError, ValueError, OSError) as error:  # ZoneInfoNotFoundError is a KeyError
            raise ConfigError(f"the time zone {name!r} is not known", "write one such as Europe/Vienna") from error
    try:
        with LOCAL_ZONE.open("rb") as file:
            return ZoneInfo.from_file(file)
    except (OSError, ValueError):
        return UTC
