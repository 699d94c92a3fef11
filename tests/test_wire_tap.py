import os
import socket
import struct
import time

import pytest

from appliance.errors import ConfigError
from appliance.lab.wire_tap import MOST_STREAMS, WireTap, packet_dbfs, parse_sip

INVITE = b"INVITE sip:a@127.0.0.1 SIP/2.0\r\nVia: x\r\nCall-ID: abc@here\r\nCSeq: 17 INVITE\r\n\r\nbody: 1"
OK = b"SIP/2.0 200 OK\r\ni: abc@here\r\nCSeq: 17 INVITE\r\n\r\n"


def udp(data: bytes, source: int = 5060, destination: int = 5070) -> bytes:
    ip = struct.pack(
        "!BBHHHBBH4s4s", 0x45, 0, 28 + len(data), 0, 0, 64, 17, 0, socket.inet_aton("127.0.0.1"), socket.inet_aton("127.0.0.2")
    )
    return ip + struct.pack("!HHHH", source, destination, 8 + len(data), 0) + data


def rtp(payload: bytes, ssrc: int = 7, kind: int = 0) -> bytes:
    return struct.pack("!BBHII", 0x80, kind, 1, 160, ssrc) + payload


def test_a_request_and_its_answer() -> None:
    assert parse_sip(INVITE) == ("INVITE", 0, "abc@here", 17)
    assert parse_sip(OK) == ("INVITE", 200, "abc@here", 17)


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"SIP/2.0 two OK\r\n\r\n", b"\x00\x01\x02"])
def test_what_is_no_sip(data: bytes) -> None:
    assert parse_sip(data) is None


def test_levels_of_g711() -> None:
    assert packet_dbfs(0, b"\xff" * 160) == pytest.approx(-120.3, abs=0.1)  # u-law zero
    assert packet_dbfs(0, b"\x80" * 160) == pytest.approx(-0.17, abs=0.05)  # u-law's largest, 32124
    assert packet_dbfs(8, b"\xaa" * 160) == pytest.approx(-0.14, abs=0.05)  # A-law's largest, 32256
    assert packet_dbfs(8, b"\xd5" * 160) == pytest.approx(-72.2, abs=0.1)  # A-law's smallest, 8
    assert packet_dbfs(101, b"\x01\x00\x00\x00") is None


def test_sip_and_rtp_are_told_apart_and_kept() -> None:
    tap = WireTap()
    tap.take(udp(INVITE), 1)
    tap.take(udp(OK, 5070, 5060), 2)
    for tick, payload in enumerate((b"\xff" * 160, b"\x90" * 160, b"\x90" * 160, b"\xff" * 160)):
        tap.take(udp(rtp(payload), 4000, 4002), tick * 20_000_000)
    tap.take(udp(struct.pack("!BBHI", 0x80, 200, 6, 7) + bytes(20), 4001, 4003), 5)  # RTCP is neither
    assert [m.at_ns for m in tap.messages("INVITE")] == [1]
    assert [(m.at_ns, m.source[1]) for m in tap.messages("INVITE", 200)] == [(2, 5070)]
    (stream,) = tap.streams.values()
    assert (stream.packets, stream.first_loud_ns, stream.last_loud_ns) == (4, 20_000_000, 40_000_000)
    assert list(stream.gaps_ms()) == [20.0, 20.0, 20.0]


def test_what_is_not_udp_is_passed_over() -> None:
    tap = WireTap()
    for packet in (b"", b"\x60" + bytes(60), udp(INVITE)[:9] + b"\x06" + udp(INVITE)[10:]):
        tap.take(packet, 1)
    assert not tap.sip
    assert not tap.streams


def test_memory_is_bounded() -> None:
    tap = WireTap()
    for ssrc in range(2 * MOST_STREAMS):
        tap.take(udp(rtp(b"\xff" * 160, ssrc)), ssrc)
    assert len(tap.streams) == MOST_STREAMS
    assert min(s.ssrc for s in tap.streams.values()) == MOST_STREAMS


@pytest.mark.skipif(os.geteuid() != 0, reason="listening on the wire needs root")
def test_a_message_on_loopback_is_stamped_by_the_kernel() -> None:
    with (
        WireTap() as tap,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sink,
    ):
        sink.bind(("127.0.0.1", 0))
        sink.settimeout(5)
        address = sink.getsockname()
        before = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        sender.sendto(INVITE.replace(b"abc@here", b"on-loopback"), address)
        sink.recv(2000)
        after = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    seen = [m for m in tap.sip if m.call_id == "on-loopback"]
    assert len(seen) == 1
    assert before - 1_000_000 <= seen[0].at_ns <= after + 1_000_000
    assert seen[0].destination == address
    assert tap.lost == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="listening on the wire needs root")
def test_an_unknown_interface_is_named() -> None:
    with pytest.raises(ConfigError, match="nowhere0"):
        WireTap("nowhere0").start()


def test_not_being_permitted_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*arguments: object) -> socket.socket:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(socket, "socket", refused)
    with pytest.raises(ConfigError, match="root"):
        WireTap().start()
