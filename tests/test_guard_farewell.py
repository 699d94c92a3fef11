"""The BYE of last resort on the wire: against far ends that lose, answer late, refuse, over UDP, TCP and TLS."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from guard_house import DEADLINE_S, FarEnd, House, answer, header, hold, only

from appliance.guard.bye import read_dialog
from appliance.guard.farewell import Farewell
from appliance.guard.loop import Loop
from appliance.guard.timerfd import boottime_ns

pytestmark = pytest.mark.faults

MS = 1_000_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture
def far() -> Iterator[FarEnd]:
    made = FarEnd()
    yield made
    made.close()


# --- lost, late, refused (RFC 3261 section 17.1.2.2; T1 is 20 ms here)


def test_lost_byes_are_sent_again(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), sip_t1_ms=20))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    line.exit(1)
    heard = [far.hears() for _ in range(6)]
    assert len({request for request, _ in heard}) == 1, "the same to the letter"
    gaps = [(later - earlier) / MS for (_, earlier), (_, later) in itertools.pairwise(heard)]
    for gap, wanted in zip(gaps, (20, 40, 80, 160, 160), strict=True):
        assert wanted / 2 < gap < wanted + 150, gaps
    assert heard[-1][1] - heard[0][1] > 400 * MS
    far.answers(heard[-1][0], "200 OK")
    house.prints("call 1: BYE answered 200 after")
    far.hears_nothing(0.4)


def test_nobody_ever_answers(house: House, far: FarEnd) -> None:
    """Timer F: 64 T1."""
    house.run(house.spec(("line",), sip_t1_ms=10))
    line = house.puppet("line")
    began_ns = boottime_ns()
    hold(line, 1, far.dialog())
    line.exit(1)
    assert only(house.puppet("line"))["bye"] == "sent"
    said = house.prints("never answered")
    assert 640 * MS < boottime_ns() - began_ns < 5000 * MS
    assert re.search(r"call 1: BYE sent ([789]|1[01]) times, never answered", said), said
    far.hears()
    house.signal(signal.SIGKILL)
    house.run(house.spec(("line",)))
    assert only(house.puppet("line"))["bye"] == "sent", "and it is not tried again"


def test_a_provisional_answer_slows(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), sip_t1_ms=20))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    line.exit(1)
    request, _ = far.hears()
    far.answers(request, "100 Trying")
    _, second_ns = far.hears()
    _, third_ns = far.hears()
    assert third_ns - second_ns > 100 * MS, "T2, where 40 ms would have been next"


def test_a_password_cannot_be_given(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), sip_t1_ms=20))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    line.exit(1)
    request, _ = far.hears()
    far.answers(request, "407 Proxy Authentication Required")
    house.prints("call 1: BYE answered 407: it wants a password, which only the line has")
    assert only(house.puppet("line"))["bye"] == "sent"
    far.hears_nothing(0.2)


def test_anothers_answer_is_none(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), sip_t1_ms=20))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    line.exit(1)
    request, _ = far.hears()
    far.answers(request.replace("z9hG4bK", "z9hG4bKx"), "200 OK")
    far.answers("garbage", "200 OK")
    assert far.hears()[0] == request


def test_a_strict_route_on_the_wire(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, far.dialog(target="sip:bob@192.0.2.4", routes=["<sip:p1.example.com>", "<sip:p2.example.com;lr>"]))
    line.exit(1)
    request, _ = far.hears()
    assert request.startswith("BYE sip:p1.example.com SIP/2.0\r\n")
    assert header(request, "Route") == "<sip:p2.example.com;lr>, <sip:bob@192.0.2.4>"


# --- TCP


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.settimeout(DEADLINE_S)
        yield made


def tcp(listener: socket.socket, far: FarEnd, **change: object) -> dict[str, object]:
    return far.dialog(destination=f"127.0.0.1:{listener.getsockname()[1]}", transport="tcp", **change)


def test_bye_over_tcp_once(house: House, far: FarEnd, listener: socket.socket) -> None:
    house.run(house.spec(("line",), sip_t1_ms=20))
    line = house.puppet("line")
    hold(line, 1, tcp(listener, far))
    line.exit(1)
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(DEADLINE_S)
        request = connection.recv(65536).decode()
        assert "Via: SIP/2.0/TCP {}:{};rport".format(*connection.getpeername()) in request
        connection.settimeout(0.3)
        with pytest.raises(TimeoutError):
            connection.recv(65536)
        reply = answer(request, "200 OK")
        connection.sendall(b"\r\n\r\n" + reply[:30])
        connection.sendall(reply[30:])
        house.prints("call 1: BYE answered 200 after")
        connection.settimeout(DEADLINE_S)
        assert connection.recv(1) == b"", "and the connection is closed"


def test_tcp_refused(house: House, far: FarEnd, listener: socket.socket) -> None:
    dialog = tcp(listener, far)
    listener.close()
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, dialog)
    line.exit(1)
    house.prints("no BYE can be sent: Connection refused")
    left = only(house.puppet("line"))
    assert (left["bye"], left["bye_ns"]) == ("impossible", 0)


def test_tcp_closed_without_an_answer(house: House, far: FarEnd, listener: socket.socket) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, tcp(listener, far))
    line.exit(1)
    connection, _ = listener.accept()
    assert connection.recv(65536).startswith(b"BYE ")
    connection.close()
    house.prints("call 1: BYE sent, but not answered: ")
    assert only(house.puppet("line"))["bye"] == "sent"


# --- TLS


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One for pbx.example.com, signed by itself, and its key in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    path = tmp_path / "pbx.pem"
    new = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    subject = ["-subj", "/CN=pbx.example.com", "-addext", "subjectAltName=DNS:pbx.example.com"]
    subprocess.run([openssl, *new, *subject, "-keyout", str(path), "-out", f"{path}.crt"], check=True, capture_output=True)
    path.write_text(path.read_text() + Path(f"{path}.crt").read_text())
    return path


def secured(certificate: Path, connection: socket.socket) -> ssl.SSLSocket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context.wrap_socket(connection, server_side=True)


def test_bye_over_tls(house: House, far: FarEnd, listener: socket.socket, certificate: Path) -> None:
    house.run(house.spec(("line",), tls_ca=str(certificate)))
    line = house.puppet("line")
    hold(line, 1, tcp(listener, far) | {"transport": "tls", "target": "sips:bob@pbx.example.com"})
    line.exit(1)
    connection, _ = listener.accept()
    connection.settimeout(DEADLINE_S)
    with secured(certificate, connection) as tls:
        request = tls.recv(65536).decode()
        assert request.startswith("BYE sips:bob@pbx.example.com SIP/2.0\r\nVia: SIP/2.0/TLS 127.0.0.1:")
        tls.sendall(answer(request, "200 OK"))
        house.prints("call 1: BYE answered 200 after")
    assert house.guard is not None
    rss_kb = int(Path(f"/proc/{house.guard.pid}/status").read_text().split("VmRSS:")[1].split()[0])
    assert rss_kb <= 20_480


@pytest.mark.parametrize(("trusted", "target"), [(False, "sips:bob@pbx.example.com"), (True, "sips:bob@elsewhere.example.com")])
def test_a_tls_peer_that_cannot_be_trusted_gets_no_bye(
    house: House, far: FarEnd, listener: socket.socket, certificate: Path, trusted: bool, target: str
) -> None:
    house.run(house.spec(("line",), tls_ca=str(certificate) if trusted else None))
    line = house.puppet("line")
    hold(line, 1, tcp(listener, far) | {"transport": "tls", "target": target})
    line.exit(1)
    connection, _ = listener.accept()
    connection.settimeout(DEADLINE_S)
    with pytest.raises(ssl.SSLError):
        secured(certificate, connection).recv(1)
    assert "certificate verify failed" in house.prints("no BYE can be sent")
    assert only(house.puppet("line"))["bye"] == "impossible"


# --- parts


def test_no_descriptor_is_lost(far: FarEnd) -> None:
    loop, overs = Loop(), list[str]()
    before = len(os.listdir("/proc/self/fd"))
    refused = {"transport": "tcp", "destination": "127.0.0.1:1"}
    for change in ({}, refused, {"local_address": "192.0.2.1"}, {"destination": "[2001:db8::1]:5060"}):
        farewell = Farewell(loop, read_dialog(far.dialog(**change)), 9, "", 5, None, lambda over: overs.append(over.how))
        farewell.start()
        while not farewell.finished:
            loop.turn(5)
    assert len(os.listdir("/proc/self/fd")) == before
    assert overs[0].startswith("BYE sent")
    assert overs[1] == "no BYE can be sent: Connection refused"
    assert overs[2].startswith("BYE sent"), "from the address the box has now"
