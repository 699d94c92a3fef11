"""The attackers' sockets: the PBX's address, a stranger's, and a bait that nobody should ever call. What comes back is counted.

Rule: one thread. Everything is on loopback; nothing is read but to be counted.
"""

from __future__ import annotations

import contextlib
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator

from appliance.lab.attack_messages import Marks
from appliance.lab.datagram import open_socket, put
from appliance.lab.peer_sdp import Address
from appliance.lab.wire_tap import SipSeen, WireTap

PBX = "127.0.0.2"
STRANGER = "127.0.0.66"
BAIT = "127.0.0.77"
TICK_S = 0.002
MOST_BEHIND = 200
"""Shots that are made up for where the thread was late; what is more is forgiven."""

Shot = Callable[[], None]


class Attackers:
    """Who attacks `there`. Close it at the end."""

    def __init__(self, there: Address, user: str) -> None:
        self.there = there
        self.strangers_told = 0
        """Datagrams that any stranger's socket got, of whatever kind."""
        self.bait_called = 0
        self.sent = 0
        self.pbx, self.stranger, self.bait = (open_socket(address) for address in (PBX, STRANGER, BAIT))
        self.far_media, self.near_media = open_socket(STRANGER), open_socket(PBX)
        """RTP from another address, and from another port of the right one."""
        bait = self.bait.getsockname()
        self.as_pbx = Marks(there, self.pbx.getsockname(), bait, user)
        self.as_stranger = Marks(there, self.stranger.getsockname(), bait, user)

    def sip(self, marks: Marks, message: bytes) -> Shot:
        """One message from who is marked."""
        by = self.stranger if marks is self.as_stranger else self.pbx
        return lambda: self._put(by, message, self.there)

    def media(self, far: bool, packet: bytes, to: Address | None) -> Shot:
        """One packet of RTP or RTCP from another address, or another port of the right one."""
        return lambda: None if to is None else self._put(self.far_media if far else self.near_media, packet, to)

    def _put(self, by: socket.socket, message: bytes, to: Address) -> None:
        self.sent += 1
        with contextlib.suppress(OSError):  # too long a datagram for the kernel is none
            put(by, message, to)

    def fire(self, shots: Iterator[Shot], per_second: float, while_: Callable[[], bool]) -> bool:
        """Until there are no more (True), or it is no longer wanted (False)."""
        began = time.monotonic()
        fired = 0
        while while_():
            due = int((time.monotonic() - began) * per_second)
            if due - fired > MOST_BEHIND:
                began += (due - fired - MOST_BEHIND) / per_second
                due = fired + MOST_BEHIND
            while fired < due:
                shot = next(shots, None)
                if shot is None:
                    return True
                shot()
                fired += 1
            self.count()
            time.sleep(TICK_S)
        return False

    def count(self) -> None:
        """Take what came back."""
        for _ in _all(self.pbx):
            pass
        for wire in (self.stranger, self.far_media, self.near_media):
            self.strangers_told += sum(1 for _ in _all(wire))
        self.bait_called += sum(1 for _ in _all(self.bait))

    def close(self) -> None:
        """No more sockets."""
        for wire in (self.pbx, self.stranger, self.bait, self.far_media, self.near_media):
            wire.close()


class Outgoing(WireTap):
    """What leaves the appliance's SIP port, wherever it goes: counted, none kept."""

    def __init__(self, there: Address) -> None:
        super().__init__()
        self.there = there
        self.came = 0
        """SIP messages to it."""
        self.answers: Counter[str] = Counter()
        """As "METHOD status"."""
        self.invited: Counter[Address] = Counter()
        """To where an INVITE left, and how often."""

    def take_sip(self, seen: SipSeen) -> None:
        """One SIP message."""
        self.came += seen.destination == self.there
        if seen.source == self.there and seen.status:
            self.answers[f"{seen.method} {seen.status}"] += 1
        elif seen.source == self.there and seen.method == "INVITE":
            self.invited[seen.destination] += 1


def _all(wire: socket.socket) -> Iterator[bytes]:
    while True:
        try:
            yield wire.recv(65535)
        except (BlockingIOError, ConnectionRefusedError):
            return
