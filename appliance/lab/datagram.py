"""UDP sockets whose datagrams carry the kernel's receive stamp (SO_TIMESTAMPNS). Times are CLOCK_BOOTTIME in ns.

Rule: a late thread does not make later what the kernel has stamped.
"""

from __future__ import annotations

import socket
import struct
import time

from appliance.errors import ConfigError
from appliance.lab.peer_sdp import Address
from appliance.lab.wire_tap import SO_TIMESTAMPNS

_CLOCKS_APART_NS = 50_000
"""Two readings of one clock further apart than this had something else run between them."""


def now_ns() -> int:
    """CLOCK_BOOTTIME."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


def _real_to_boot_ns() -> int:
    """What to add to CLOCK_REALTIME: read between two readings of the other clock, again where the thread was put aside there."""
    for _ in range(4):
        before = now_ns()
        real = time.time_ns()
        after = now_ns()
        if after - before < _CLOCKS_APART_NS:
            break
    return (before + after) // 2 - real


def kernel_ns(ancillary: list[tuple[int, int, bytes]]) -> int:
    """When the kernel received a datagram, moved to CLOCK_BOOTTIME; now, where it does not say."""
    for level, kind, value in ancillary:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS and len(value) >= 16:
            seconds, nanoseconds = struct.unpack("qq", value[:16])
            return int(seconds * 1_000_000_000 + nanoseconds) + _real_to_boot_ns()
    return now_ns()


def open_socket(address: str, port: int = 0) -> socket.socket:
    """A UDP socket whose datagrams are stamped. ConfigError where the port is taken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        made.setblocking(False)
        made.bind((address, port))
    except OSError as error:
        made.close()
        raise ConfigError(f"the far end cannot have {address}:{port}: {error.strerror}") from None
    return made


def put(by: socket.socket, message: bytes, to: Address) -> None:
    """Send; nobody there, or no room, is what a datagram may meet."""
    try:
        by.sendto(message, to)
    except (ConnectionRefusedError, BlockingIOError):
        return
