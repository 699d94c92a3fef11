"""A PBX that is given by its name: where its SRV records lead, what follows when one of those dies, and what a name cannot do to us."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from name_server import NameServer
from raw_peer import Raw, sdp
from test_registrars import Registrar
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

NAME = "pbx.example.org"
SRV = f"_sip._udp.{NAME} SRV"
SOON: dict[str, Any] = {
    "registration.PROBE_S": 1, "registration.NO_ANSWER_S": 0.5, "registration.MOST_RETRY_S": 1,
    "places.LEAST_TTL_S": 1, "places.FIRST_RETRY_S": 0.4, "places.MOST_RETRY_S": 0.4, "dnspython.LOOK_S": 0.5,
}  # fmt: skip
"""What takes half a minute takes a second or two. The times themselves are held in test_pjsua.py and test_places.py."""


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="raw")


@pytest.fixture
def names() -> Iterator[NameServer]:
    with NameServer() as names:
        yield names


@contextmanager
def registrars(*hosts: str) -> Iterator[list[Registrar]]:
    with ExitStack() as stack:
        them = []
        for host in hosts:
            them.append(Registrar(host=host))
            stack.callback(them[-1].end)
        yield them


def named(names: NameServer, soon: bool = True, **settings: Any) -> Agent:
    constants = {"dnspython.SERVERS": [names.address], **(SOON if soon else {})}
    return Agent(**{"user": "6010", "registrar": NAME, "retry_s": 1, "set": constants, **settings})


def lead(names: NameServer, *them: Registrar) -> None:
    """SRV records to these, priorities 10, 20, ..."""
    names.records = {SRV: [f"{10 * n} 1 {one.raw.port} s{n}.example.org." for n, one in enumerate(them, 1)]}
    names.records |= {f"s{n}.example.org A": [one.raw.host] for n, one in enumerate(them, 1)}


def failover(names: NameServer, soon: bool, within_s: float) -> float:
    with registrars("127.0.0.1", "127.0.0.1") as (one, two):
        lead(names, one, two)
        with named(names, soon) as agent:
            assert agent.expect("Registered", 5)["registrar"] == ""
            assert one.last is not None
            assert (one.last.uri, f"@{NAME}>" in one.last.header("from"), f"@{NAME}>" in one.last.header("to")) == (
                f"sip:{NAME}",
                True,
                True,
            )
            assert one.last.header("route") == ""
            assert two.registered == 0
            one.end()
            dead = time.monotonic()
            assert agent.expect("Registered", within_s)["registrar"] == f"{NAME} ({two.address})"
            took_s = time.monotonic() - dead
            assert agent.count("RegistrationFailed") == 0, "nobody is told of what is mended"
            for uri in ("201", f"sip:201@{NAME}"):
                agent.ask("dial", uri=uri)
                assert agent.expect("LegEnded", 5)["status"] == 486
            assert (one.calls, two.calls) == (0, 2), "calls go where we are"
            one.again()
            agent.expect("Registered", 1.5 * within_s, lambda e: e["registrar"] == "")
            until = time.monotonic() + 5
            while not two.left and time.monotonic() < until:
                agent.ask("now")
            assert two.left == 1
            assert agent.close() == 0
    return took_s


@pytest.mark.timeout(60)
def test_where_the_first_place_dies_the_next_has_us(names: NameServer) -> None:
    failover(names, soon=True, within_s=10)
    assert names.asked.count(f"_sip._udp.{NAME} SRV") < 10


@pytest.mark.long
@shows("a PBX given by its name, SRV records of priority 10 and 20, the first dies: at the second within 30 s; back when it is there")
@pytest.mark.timeout(120)
def test_the_same_with_the_times_of_an_office(names: NameServer, request: pytest.FixtureRequest) -> None:
    took_s = failover(names, soon=False, within_s=30)
    request.node.user_properties.append(("interop", f"{took_s:.1f} s"))


@shows("where it was registered last is tried first after a restart, and what its name leads to first has it again after that")
def test_the_last_good_address_leads_after_a_restart(names: NameServer, tmp_path: Path) -> None:
    memory = tmp_path / "var" / "registrar.json"
    with registrars("127.0.0.1", "127.0.0.1") as (one, two):
        lead(names, one, two)
        one.end()
        with named(names, memory=str(memory)) as agent:
            agent.expect("Registered", 10)
            agent.close()
        assert json.loads(memory.read_text())[f"{NAME} udp"]["good"] == two.address
        registered = two.registered
        one.again()
        one.registered = 0
        with named(names, memory=str(memory), set={"dnspython.SERVERS": [names.address], "places.LEAST_TTL_S": 2}) as agent:
            names.ttl_s = 1
            assert agent.expect("Registered", 5)["registrar"] == ""
            assert (one.registered, two.registered) == (0, registered + 1)
            agent.expect("Registered", 10)
            assert one.registered == 1, "a name service that has an order is followed, once its answer is old"
            agent.close()
        names.silent = True
        with named(names, memory=str(memory)) as agent:
            assert agent.expect("Registered", 5)["registrar"] == "", "a dead name service is no reason to be away"


def test_a_name_that_leads_nowhere_and_then_somewhere_else(names: NameServer) -> None:
    """Six dead places, then six others: more than the library holds accounts for at once."""

    def six(first: int, last: str) -> list[str]:
        return [f"{n} 1 9 d{n}.example.org." for n in range(first, first + 5)] + [last]

    sooner = SOON | {"dnspython.SERVERS": [names.address], "registration.NO_ANSWER_S": 0.2, "pjsua_registering.LEAVE_S": 1}
    with registrars("127.0.0.1") as (one,), named(names, set=sooner) as agent:
        names.ttl_s = 1
        names.records.update({f"d{n}.example.org A": [f"127.0.1.{n}"] for n in range(1, 20)})
        names.records["s.example.org A"] = [one.raw.host]
        names.records[SRV] = six(1, "7 1 9 d7.example.org.")
        agent.expect("RegistrationFailed", 10)
        names.records[SRV] = six(10, f"17 1 {one.raw.port} s.example.org.")
        agent.expect("Registered", 15)
        assert agent.close() == 0


@shows("its name leads elsewhere: followed when the answer is old, without a gap")
def test_a_changed_address_is_picked_up(names: NameServer) -> None:
    with registrars("127.0.0.1", "127.0.0.2") as (one, two):
        names.records = {SRV: [f"1 1 {one.raw.port} s.example.org."], "s.example.org A": [one.raw.host]}
        names.ttl_s = 1
        with named(names) as agent:
            agent.expect("Registered", 5)
            names.records = {SRV: [f"1 1 {two.raw.port} s.example.org."], "s.example.org A": [two.raw.host]}
            agent.expect("Registered", 10, where=lambda event: two.registered > 0)
            until = time.monotonic() + 5
            while not one.left and time.monotonic() < until:
                agent.ask("now")
            assert (one.left, agent.count("RegistrationFailed")) == (1, 0)
            agent.ask("dial", uri="201")
            assert agent.expect("LegEnded", 5)["status"] == 486
            assert two.calls == 1


@shows("the name service is dead at the start: said in plain words, no storm, registered when it comes; the line does not wait for it")
def test_a_dead_name_service_is_said_and_awaited(names: NameServer) -> None:
    names.silent = True
    with registrars("127.0.0.1") as (one,), named(names) as agent:
        lead(names, one)
        uri = agent.expect("started", 10)["uri"]
        began = agent.ask("now")
        agent.send("dial", uri="201")
        assert f"the name {NAME} is still being looked up" in agent.expect("error")["text"]
        assert agent.ask("now") - began < 0.3e9
        failed = agent.expect("RegistrationFailed", 5)
        assert (failed["status"], failed["permanent"]) == (503, False)
        assert failed["reason"].startswith(f"the name {NAME} could not be looked up: the name service does not answer")
        with Raw() as stranger:
            stranger.call(uri, sdp(stranger.rtp_port))
            assert stranger.silent_but_for(), "until it is known who the PBX is, nobody is heard"
        assert len(names.asked) < 8
        names.silent = False
        agent.expect("Registered", 10)
        assert agent.count("RegistrationFailed") == 1, "once an outage"
        assert one.registered == 1


@shows("a PBX given by its name, its place dies during a call: the call goes on, and the next place has us")
def test_a_call_needs_no_place(names: NameServer) -> None:
    with registrars("127.0.0.2", "127.0.0.3") as (one, two), Raw("127.0.0.2") as far:
        lead(names, one, two)
        with named(names, behaviour="answer") as agent:
            uri = agent.expect("started", 10)["uri"]
            agent.expect("Registered", 5)
            far.call(uri, sdp(far.rtp_port, host=far.host))
            far.answered()
            agent.expect("LegAnswered")
            one.end()
            names.ttl_s = 1
            names.records = {SRV: [f"10 1 {two.raw.port} s2.example.org."], "s2.example.org A": [two.raw.host]}
            assert agent.expect("Registered", 10, where=lambda event: two.registered > 0)
            far.hush()
            assert far.packet()
            assert agent.count("LegEnded") == 0
            far.say("BYE")
            assert far.final("BYE").status == 200, "the address that the name has given up is heard while its call lasts"
            agent.expect("LegEnded")


@shows("a call from any address of the PBX's name is answered, from any other it is not")
def test_all_its_addresses_are_heard_and_nobody_else(names: NameServer) -> None:
    with registrars("127.0.0.2", "127.0.0.3") as (one, two), named(names, behaviour="answer") as agent:
        lead(names, one, two)
        uri = agent.expect("started", 10)["uri"]
        agent.expect("Registered", 10)
        for host, heard in (("127.0.0.2", True), ("127.0.0.3", True), ("127.0.0.4", False), ("127.0.0.1", False)):
            with Raw(host) as far:
                far.call(uri, sdp(far.rtp_port, host=host))
                if not heard:
                    assert far.silent_but_for(seconds=0.7), host
                    continue
                far.answered()
                far.say("BYE")
                assert far.final("BYE").status == 200


def test_what_follows_in_a_call_goes_to_the_far_end(names: NameServer) -> None:
    """The address of the name is for what begins a call; then it is their Contact (RFC 3261 section 12.2.1.1)."""
    with registrars("127.0.0.1") as (one,), Raw() as far:
        lead(names, one)
        one.answers = far
        with named(names) as agent:
            agent.expect("Registered", 5)
            leg = agent.ask("dial", uri="201")
            agent.expect("LegAnswered", 5)
            assert far.request("ACK").uri == f"sip:raw@127.0.0.1:{far.port}"
            agent.send("hang_up", leg=leg)
            far.answer(far.request("BYE"), "200 OK")
            assert agent.expect("LegEnded", 5)["by_far_end"] is False


@shows("an outbound proxy, given by its name: all SIP goes there by a Route header (RFC 3261 section 8.1.2)")
def test_everything_goes_to_an_outbound_proxy(names: NameServer) -> None:
    with registrars("127.0.0.1") as (proxy,):
        names.records = {"_sip._udp.sbc.example.org SRV": [f"1 1 {proxy.raw.port} s.example.org."], "s.example.org A": ["127.0.0.1"]}
        with named(names, outbound_proxy="sbc.example.org") as agent:
            agent.expect("Registered", 5)
            assert proxy.last is not None
            assert (proxy.last.uri, proxy.last.header("route")) == (f"sip:{NAME}", "<sip:sbc.example.org;lr>")
            for uri in ("201", "sip:201@192.0.2.77"):
                agent.ask("dial", uri=uri)
                assert agent.expect("LegEnded", 5)["status"] == 486
            assert (proxy.calls, NAME in " ".join(names.asked)) == (2, False)


def certificate(folder: Path, name: str, subject: str, alternatives: str = "") -> Path:
    """A self-signed one in PEM, its key beside it."""
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    made += ["-subj", f"/CN={subject}", *(["-addext", f"subjectAltName={alternatives}"] if alternatives else [])]
    subprocess.run([*made, "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem"], check=True, capture_output=True)
    return folder / f"{name}.pem"


class TlsServer:
    """It takes connections, and keeps what comes by them."""

    def __init__(self, pem: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(pem, pem.with_suffix(".key"))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.came: list[bytes] = []
        self.up = 0
        self.over = threading.Semaphore(0)
        """One for each connection that they have ended."""
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=self._one, args=(self._listener.accept()[0],), daemon=True).start()

    def _one(self, plain: socket.socket) -> None:
        with suppress(OSError):
            wire = self._context.wrap_socket(plain, server_side=True)
            self.up += 1
            while data := wire.recv(4000):
                self.came.append(data)
        self.over.release()

    def close(self) -> None:
        self._listener.close()


@shows("over TLS the certificate is the name's, and not the address's (RFC 5922); to any other nothing is said")
@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes certificates with openssl")
@pytest.mark.parametrize(
    ("subject", "alternatives", "good"),
    [
        ("x", f"DNS:{NAME}", True),
        pytest.param("x", f"URI:sip:{NAME}", True, marks=pytest.mark.long),
        pytest.param(NAME, "", True, marks=pytest.mark.long),
        (NAME, "DNS:s.example.org,IP:127.0.0.1", False),
        pytest.param("127.0.0.1", "", False, marks=pytest.mark.long),
        ("x", "DNS:*.example.org", False),
    ],
    ids=["name", "uri", "common", "address", "common-address", "wildcard"],
)
def test_over_tls_it_is_the_name_that_is_proved(names: NameServer, tmp_path: Path, subject: str, alternatives: str, good: bool) -> None:
    pem = certificate(tmp_path, "pbx", subject, alternatives)
    server = TlsServer(pem)
    names.records = {f"_sips._tcp.{NAME} SRV": [f"1 1 {server.port} s.example.org."], "s.example.org A": ["127.0.0.1"]}
    with named(names, transport="tls", ca_file=str(pem)) as agent:
        failed = agent.expect("RegistrationFailed", 5)
        assert failed["status"] == (408 if good else 503), failed
        assert server.up > 0
        if good:
            assert server.came[0].startswith(f"REGISTER sip:{NAME};transport=tls SIP/2.0".encode())
        else:
            assert "certificate" in failed["reason"]
            assert f"it does not bear the name {NAME}" in failed["reason"]
            assert server.over.acquire(timeout=5), "the connection is ended"
            assert server.came == []
    server.close()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes certificates with openssl")
def test_where_we_fail_to_judge_a_certificate_nothing_is_said(names: NameServer, tmp_path: Path) -> None:
    pem = certificate(tmp_path, "pbx", "x", f"DNS:{NAME}")
    server = TlsServer(pem)
    names.records = {f"_sips._tcp.{NAME} SRV": [f"1 1 {server.port} s.example.org."], "s.example.org A": ["127.0.0.1"]}
    broken = SOON | {"dnspython.SERVERS": [names.address], "pjsua_library.bears": None}
    with named(names, transport="tls", ca_file=str(pem), set=broken) as agent:
        assert "a fault of ours" in agent.expect("RegistrationFailed", 5)["reason"]
        assert server.over.acquire(timeout=5)
        assert server.came == []
    server.close()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes certificates with openssl")
def test_a_certificate_that_nobody_vouches_for_is_none(names: NameServer, tmp_path: Path) -> None:
    pem, other = certificate(tmp_path, "pbx", NAME, f"DNS:{NAME}"), certificate(tmp_path, "other", "Somebody")
    server = TlsServer(pem)
    names.records = {f"_sips._tcp.{NAME} SRV": [f"1 1 {server.port} s.example.org."], "s.example.org A": ["127.0.0.1"]}
    with named(names, transport="tls", ca_file=str(other)) as agent:
        assert "untrusted" in agent.expect("RegistrationFailed", 5)["reason"]
        assert server.over.acquire(timeout=5)
        assert server.came == []
    server.close()
