"""Whom the box speaks to: the kernel's tables are read right, and whoever is no part of it is named."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance import app, config, proof
from appliance.cli import main
from appliance.health import network
from appliance.health.network import Allowed, Socket, Spoken, attributed, checks, family, sockets, strangers
from appliance.lab.script import load_script
from appliance.ports import AccountSettings

PBX = Allowed(frozenset({"192.0.2.10"}), "192.0.2.20", frozenset({5070, 8480}))
STRAY = """
import socket, sys
kept = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM), socket.socket(socket.AF_INET), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)]
kept[0].connect(("192.0.2.99", 9))  # of UDP: no packet is sent
kept[1].bind(("0.0.0.0", 0)); kept[1].listen()
kept[2].connect(("2001:db8::99", 9)) if "six" in sys.argv else kept[2].bind(("::1", 0))
print(kept[1].getsockname()[1], flush=True)
sys.stdin.read()
"""


def one(**change: object) -> Socket:
    plain: dict[str, object] = {
        "process": "line",
        "kind": "udp",
        "near": "192.0.2.20",
        "near_port": 40000,
        "far": "",
        "far_port": 0,
        "listens": False,
    }
    return Socket(**plain | change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "strange"),
    [
        (one(), False),
        (one(near="127.0.0.1"), False),
        (one(near="0.0.0.0"), True),
        (one(far="192.0.2.10", far_port=5060), False),
        (one(far="192.0.2.99", far_port=53), True),
        (one(far="2001:db8::1", far_port=53, near="::"), True),
        (one(kind="tcp", near="0.0.0.0", near_port=8480, listens=True), False),
        (one(kind="tcp", near="0.0.0.0", near_port=8481, listens=True), True),
        (one(kind="tcp", near="127.0.0.1", near_port=8481, listens=True), False),
        (one(kind="tcp", near_port=8480, far="192.0.2.77", far_port=50000), False),
        (one(kind="tcp", near_port=50000, far="192.0.2.77", far_port=443), True),
        (one(kind="raw", near="127.0.0.1"), True),
    ],
)
def test_who_is_a_stranger(found: Socket, strange: bool) -> None:
    assert strangers([found], PBX) == [found] * strange


@pytest.fixture
def stray() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A process below another, with three sockets of its own; and where it listens."""
    shell = [sys.executable, "-c", "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))", sys.executable, "-c", STRAY]
    with subprocess.Popen(shell, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, int(process.stdout.readline())
        assert process.stdin is not None
        process.stdin.close()


def test_a_socket_of_a_grandchild_is_found_and_named(stray: tuple[subprocess.Popen[str], int]) -> None:
    process, port = stray
    found = sockets(family(process.pid))
    odd = strangers(found, PBX)
    assert {(each.kind, each.far, each.far_port) for each in odd} == {("udp", "192.0.2.99", 9), ("tcp", "", 0)}
    assert [each.near_port for each in odd if each.listens] == [port]
    assert {each.near for each in found} >= {"::1"}, "what it has of IPv6 is read too"
    said = checks(Spoken(tuple(found), {}), PBX, 1.0)
    assert said[0].ok is False
    assert "192.0.2.99:9" in said[0].detail
    assert f"0.0.0.0:{port}, anybody may come" in said[0].detail


def test_sockets_of_others_are_not_ours(stray: tuple[subprocess.Popen[str], int]) -> None:
    process, _ = stray
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mine:
        mine.bind(("127.0.0.1", 0))
        assert mine.getsockname()[1] not in {each.near_port for each in sockets(family(process.pid))}
        assert mine.getsockname()[1] in {each.near_port for each in sockets({os.getpid(): "test"})}


def test_a_packet_is_put_down_to_who_sent_it() -> None:
    sent = {(17, 40000, "192.0.2.10"): 50, (17, 40000, "198.51.100.1"): 2, (17, 123, "198.51.100.5"): 1, (6, 55555, "198.51.100.9"): 3}
    packets, nobodys = attributed(sent, {(17, 40000)}, {(17, 123)})
    assert (packets, nobodys) == ({"192.0.2.10": 50, "198.51.100.1": 2}, {"198.51.100.9": 3})
    _, told, other = checks(Spoken((), packets, nobodys), PBX, 10.0)
    assert (told.ok, told.detail) == (False, "2 to 198.51.100.1")
    assert other.ok is None
    assert other.detail.startswith("3 to 198.51.100.9")
    assert [check.ok for check in checks(Spoken((), {"192.0.2.10": 50}), PBX, 10.0)] == [True, True]
    assert checks(Spoken((), None), PBX, 10.0)[1].ok is None, "without root it is not known"


def test_headers_are_read_as_the_rfcs_have_them() -> None:
    four = struct.pack("!BBHHHBBH4s4sHH", 0x46, 0, 60, 0, 0, 64, 17, 0, bytes(4), bytes([192, 0, 2, 10]), 0, 0) + struct.pack(
        "!HH", 40000, 5060
    )
    assert network._outgoing(four, network.IPV4) == (17, 40000, "192.0.2.10"), "with options: a header of six words"
    six = (
        struct.pack("!IHBB", 6 << 28, 20, 6, 64)
        + bytes(16)
        + bytes.fromhex("20010db8000000000000000000000001")
        + struct.pack("!HH", 443, 50)
    )
    assert network._outgoing(six, network.IPV6) == (6, 443, "2001:db8::1")
    assert network._outgoing(four[:20], network.IPV4) is None
    assert network._outgoing(four, 0x0806) is None


def test_names_become_addresses() -> None:
    assert network.addresses_of(["127.0.0.1:5160", "192.0.2.7", "no.such.host.invalid", "[::1]:5060"]) == {"127.0.0.1", "192.0.2.7", "::1"}


@pytest.mark.models
@pytest.mark.timeout(180)
def test_during_a_real_call_the_box_speaks_to_the_caller_and_to_nobody_else(capsys: pytest.CaptureFixture[str]) -> None:
    with proof.new_box("network") as box:
        box.start()
        uri = box.await_ready()["uri"]
        with proof.caller_of(AccountSettings(user="caller")) as caller:
            script = load_script(proof.CALLERS / "silent.yaml")
            call = threading.Thread(target=caller.call, args=(uri, script, {}))
            call.start()
            status = main(["doctor", "--config", str(box.config), "--self-test-network", "4"])
            call.join()
        told, trouble = capsys.readouterr()
        assert status == 0, told + trouble
        assert "ok   sockets:" in told
        if os.geteuid() == 0:
            (line,) = [line for line in told.splitlines() if line.startswith("ok   packets:")]
            assert int(line.split()[2]) > 50, "sound goes out fifty times a second"
        settings = config.load(Path(box.config))
        found = sockets(family(box.guard_pid))
        assert {each.process for each in found} <= {"guard", "line", "web", "page serve"}, "the workers have no IP socket at all"
        assert settings.pbx.local_port in {each.near_port for each in found}
        assert app.runtime_dir(settings).exists()
