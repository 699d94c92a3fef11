"""A tap on an interface: when SIP messages and RTP packets were on the wire, by the kernel's clock.

Rule: it only listens, and forgets the oldest. Times are the kernel's receive stamps (SO_TIMESTAMPNS), moved from CLOCK_REALTIME to
CLOCK_BOOTTIME so that they compare with everybody else's; the thread that reads them may be late, the stamps are not.
Needs CAP_NET_RAW (root).
"""

from __future__ import annotations

import ctypes
import socket
import struct
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Self

import numpy as np

from appliance.errors import ConfigError
from appliance.lab.g711 import DECODED

SO_TIMESTAMPNS = 35  # asm-generic/socket.h; the socket module does not name it
SO_ATTACH_FILTER = 26
ETH_P_IP = 0x0800
PACKET_OUTGOING = 4
PACKET_STATISTICS = 6
SOL_PACKET = 263
LOUD_DBFS = -45.0
"""A packet at or above this carries sound."""
MOST_MESSAGES = 5000
"""SIP messages kept."""
MOST_STREAMS = 64
"""RTP streams kept, and packet times of each:"""
MOST_PACKETS = 60_000  # 20 minutes


@dataclass(frozen=True)
class SipSeen:
    """One SIP message. `status` is 0 for a request; `method` is the request's, or the one its answer belongs to (CSeq)."""

    at_ns: int
    method: str
    status: int
    call_id: str
    cseq: int
    source: tuple[str, int]
    destination: tuple[str, int]


@dataclass
class RtpSeen:
    """One RTP stream (RFC 3550): an SSRC between two ports."""

    ssrc: int
    source: tuple[str, int]
    destination: tuple[str, int]
    packets: int = 0
    times_ns: deque[int] = field(default_factory=lambda: deque(maxlen=MOST_PACKETS))
    loud_ns: deque[int] = field(default_factory=lambda: deque(maxlen=MOST_PACKETS))
    """Times of the packets that carried sound (G.711 only)."""

    @property
    def first_loud_ns(self) -> int:
        return self.loud_ns[0] if self.loud_ns else 0

    @property
    def last_loud_ns(self) -> int:
        return self.loud_ns[-1] if self.loud_ns else 0

    def gaps_ms(self) -> np.ndarray:
        """Milliseconds between neighbouring packets, shape (packets - 1,)."""
        return np.diff(np.fromiter(self.times_ns, dtype=np.int64)) / 1e6


POWER = {kind: values.astype(np.float64) ** 2 for kind, values in DECODED.items()}
"""Squared linear value of each of the 256 codes of G.711, shape (256,), by RTP payload type (RFC 3551)."""


def parse_sip(data: bytes) -> tuple[str, int, str, int] | None:
    """Method, status, Call-ID and CSeq number of a SIP message (RFC 3261 section 7); None where it is none."""
    head = data.split(b"\r\n\r\n", 1)[0].decode("utf-8", "replace").split("\r\n")
    first = head[0].split(" ")
    if len(first) < 3:
        return None
    if first[0] == "SIP/2.0" and first[1].isdigit():
        status, method = int(first[1]), ""
    elif first[-1] == "SIP/2.0" and first[0].isalpha():
        status, method = 0, first[0]
    else:
        return None
    call_id, cseq = "", 0
    for line in head[1:]:
        name, _, value = line.partition(":")
        match name.strip().lower():
            case "call-id" | "i":
                call_id = value.strip()
            case "cseq":
                number, _, of = value.strip().partition(" ")
                cseq = int(number) if number.isdigit() else 0
                method = method or of.strip()
    return method, status, call_id, cseq


def packet_dbfs(payload_type: int, payload: bytes) -> float | None:
    """RMS level of a G.711 payload in dBFS; None for another payload."""
    table = POWER.get(payload_type)
    if table is None or not payload:
        return None
    power = float(table[np.frombuffer(payload, dtype=np.uint8)].mean())
    return 10.0 * float(np.log10(max(power, 1e-3) / 32768.0**2))


class WireTap:
    """Listens from `start` to `stop`, in a thread of its own."""

    def __init__(self, interface: str = "lo") -> None:
        self.interface = interface
        self.sip: deque[SipSeen] = deque(maxlen=MOST_MESSAGES)
        self.streams: dict[tuple[int, tuple[str, int], tuple[str, int]], RtpSeen] = {}
        self.lost = 0
        """Packets the kernel dropped because the thread was late; known after `stop`."""
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self._until_ns = 0
        """The end mark: packets after this are not wanted; 0 while the tap is open."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> None:
        """Open the tap. ConfigError where this user may not."""
        try:
            tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_IP))
        except PermissionError:
            raise ConfigError("listening on the wire is not permitted", "run as root, or grant CAP_NET_RAW") from None
        self._socket = tap
        _only_udp(tap)
        tap.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        tap.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        tap.settimeout(0.1)
        try:
            tap.bind((self.interface, ETH_P_IP))
        except OSError as error:
            tap.close()
            raise ConfigError(f'there is no interface "{self.interface}" to listen on: {error.strerror}') from None
        self._until_ns = 0
        self._thread = threading.Thread(target=self._listen, args=(tap,), name="wire-tap", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Read what is there, then close."""
        self._until_ns = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        if self._thread is not None:
            self._thread.join()
        if self._socket is not None:
            _, self.lost = struct.unpack("II", self._socket.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))
            self._socket.close()

    def messages(self, method: str, status: int = 0) -> list[SipSeen]:
        """The requests of that method, or their answers with that status, oldest first."""
        return [seen for seen in list(self.sip) if seen.method == method and seen.status == status]

    def _listen(self, tap: socket.socket) -> None:
        while True:
            try:
                data, extra, _, address = tap.recvmsg(65535, 256)
            except TimeoutError:
                if self._until_ns:
                    return
                continue
            if address[2] == PACKET_OUTGOING:
                continue  # on loopback every packet passes twice
            stamp = next((value for level, kind, value in extra if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS), b"")
            if len(stamp) < 16:
                continue
            seconds, nanoseconds = struct.unpack("qq", stamp[:16])
            real_ns = seconds * 1_000_000_000 + nanoseconds
            at_ns = real_ns - time.time_ns() + time.clock_gettime_ns(time.CLOCK_BOOTTIME)
            if self._until_ns and at_ns > self._until_ns:
                return
            self.take(data, at_ns)

    def take(self, packet: bytes, at_ns: int) -> None:
        """One IPv4 packet seen at `at_ns`."""
        if len(packet) < 28 or packet[0] >> 4 != 4 or packet[9] != socket.IPPROTO_UDP:
            return
        header = (packet[0] & 0x0F) * 4
        if struct.unpack_from("!H", packet, 6)[0] & 0x1FFF:
            return  # a later fragment has no ports
        source_port, destination_port, length = struct.unpack_from("!HHH", packet, header)
        source = (socket.inet_ntoa(packet[12:16]), source_port)
        destination = (socket.inet_ntoa(packet[16:20]), destination_port)
        data = packet[header + 8 : header + length]
        if len(data) >= 12 and data[0] >> 6 == 2 and not 64 <= data[1] & 0x7F <= 95:  # RFC 5761: 64-95 there is RTCP
            self._take_rtp(data, at_ns, source, destination)
        elif (parsed := parse_sip(data)) is not None:
            method, status, call_id, cseq = parsed
            self.take_sip(SipSeen(at_ns, method, status, call_id, cseq, source, destination))

    def take_sip(self, seen: SipSeen) -> None:
        """One SIP message."""
        self.sip.append(seen)

    def _take_rtp(self, data: bytes, at_ns: int, source: tuple[str, int], destination: tuple[str, int]) -> None:
        ssrc = struct.unpack_from("!I", data, 8)[0]
        key = (ssrc, source, destination)
        stream = self.streams.get(key)
        if stream is None:
            if len(self.streams) >= MOST_STREAMS:
                self.streams.pop(next(iter(self.streams)))
            stream = self.streams[key] = RtpSeen(ssrc, source, destination)
        stream.packets += 1
        stream.times_ns.append(at_ns)
        level = packet_dbfs(data[1] & 0x7F, data[12 + 4 * (data[0] & 0x0F) :])
        if level is not None and level >= LOUD_DBFS:
            stream.loud_ns.append(at_ns)


def _only_udp(tap: socket.socket) -> None:
    """Have the kernel drop everything but UDP: byte 9 of the IPv4 header (a classic BPF program of four instructions)."""
    program = ((0x30, 0, 0, 9), (0x15, 0, 1, socket.IPPROTO_UDP), (0x06, 0, 0, 0xFFFF), (0x06, 0, 0, 0))
    held = ctypes.create_string_buffer(b"".join(struct.pack("@HBBI", *step) for step in program))
    # struct sock_fprog: the count, then (aligned) the pointer; the kernel copies both
    tap.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("@HP", len(program), ctypes.addressof(held)))
