"""The kernel's own filter: who is heard, on real sockets of loopback."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest

from appliance.adapters.source_filter import Peer, hear_only, program


@pytest.fixture
def ours() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(0.2)
        yield wire


def heard(ours: socket.socket, address: str, port: int = 0) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        wire.bind((address, port))
        wire.sendto(b"hello", ours.getsockname())
    try:
        return ours.recv(100) == b"hello"
    except TimeoutError:
        return False


def free_port(address: str) -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind((address, 0))
        return int(wire.getsockname()[1])


def test_addresses(ours: socket.socket) -> None:
    assert hear_only(ours.getsockname(), socket.SOCK_DGRAM, [Peer("127.0.0.2"), Peer("127.0.0.3")])
    assert [heard(ours, f"127.0.0.{last}") for last in (1, 2, 3, 66)] == [False, True, True, False]


def test_an_address_and_a_port(ours: socket.socket) -> None:
    port = free_port("127.0.0.2")
    hear_only(ours.getsockname(), socket.SOCK_DGRAM, [Peer("127.0.0.2", port), Peer("127.0.0.3")])
    assert heard(ours, "127.0.0.2", port)
    assert not heard(ours, "127.0.0.2")
    assert not heard(ours, "127.0.0.4", port)
    assert heard(ours, "127.0.0.3"), "the next in the list is looked at too"


def test_a_new_filter_takes_the_place_of_the_old(ours: socket.socket) -> None:
    hear_only(ours.getsockname(), socket.SOCK_DGRAM, [Peer("127.0.0.2")])
    hear_only(ours.getsockname(), socket.SOCK_DGRAM, [Peer("127.0.0.3")])
    assert [heard(ours, "127.0.0.2"), heard(ours, "127.0.0.3")] == [False, True]
    hear_only(ours.getsockname(), socket.SOCK_DGRAM, [])
    assert not heard(ours, "127.0.0.3"), "nobody is nobody"


def test_what_is_bound_to_every_address_is_found_and_stays_open() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("", 0))
        wire.settimeout(0.2)
        count = len(os.listdir("/proc/self/fd"))
        port = wire.getsockname()[1]
        assert hear_only(("127.0.0.1", port), socket.SOCK_DGRAM, [Peer("127.0.0.2")])
        assert len(os.listdir("/proc/self/fd")) == count
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            other.bind(("127.0.0.2", 0))
            other.sendto(b"x", ("127.0.0.1", port))
        assert wire.recv(10) == b"x"


def test_nobody_listens_there(ours: socket.socket) -> None:
    there = ours.getsockname()
    assert not hear_only(there, socket.SOCK_STREAM, [Peer("127.0.0.2")])
    ours.close()
    assert not hear_only(there, socket.SOCK_DGRAM, [Peer("127.0.0.2")])


def test_a_listener_takes_no_connection_of_a_stranger() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        hear_only(listener.getsockname(), socket.SOCK_STREAM, [Peer("127.0.0.2")])
        socket.create_connection(listener.getsockname(), 1, ("127.0.0.2", 0)).close()
        with pytest.raises(TimeoutError):
            socket.create_connection(listener.getsockname(), 0.2, ("127.0.0.66", 0))


def test_a_filter_wants_addresses() -> None:
    with pytest.raises(ValueError, match="octets"):
        program([Peer("pbx.example.net")])
