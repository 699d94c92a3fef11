"""The laboratory's PBX is a real Asterisk: it comes up, answers SIP, survives its restart and its death, and listens on loopback only."""

from __future__ import annotations

import os
import re
import secrets
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.pbx

PBX_LAB = Path(__file__).parent.parent / "scripts" / "pbx-lab"
SIP = ("127.0.0.1", 5160)


def pbx(*words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(PBX_LAB), *words], check=check, capture_output=True, text=True, timeout=120)


@pytest.fixture(autouse=True)
def running() -> Iterator[None]:
    """Each test begins and leaves with the PBX up, so that the other tests find it."""
    pbx("up")
    yield
    pbx("up")


def options(user: str = "700") -> str:
    """One OPTIONS request (RFC 3261 section 11) over UDP; the response's first line, with one retransmission as section 17.1.2 has it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(1.0)
        port = wire.getsockname()[1]
        request = "\r\n".join(
            (
                f"OPTIONS sip:{user}@127.0.0.1:5160 SIP/2.0",
                f"Via: SIP/2.0/UDP 127.0.0.1:{port};rport;branch=z9hG4bK{secrets.token_hex(8)}",
                "Max-Forwards: 70",
                f"From: <sip:6001@127.0.0.1:{port}>;tag={secrets.token_hex(4)}",
                f"To: <sip:{user}@127.0.0.1:5160>",
                f"Call-ID: {secrets.token_hex(8)}@127.0.0.1",
                "CSeq: 1 OPTIONS",
                f"Contact: <sip:6001@127.0.0.1:{port}>",
                "Content-Length: 0",
                "",
                "",
            )
        ).encode()
        for _ in range(2):
            wire.sendto(request, SIP)
            try:
                return wire.recv(4096).decode(errors="replace").split("\r\n", 1)[0]
            except TimeoutError:
                continue
    raise AssertionError("the PBX did not answer an OPTIONS in two seconds")


def process_number() -> int:
    said = pbx("status").stdout
    found = re.search(r"up, process (\d+)", said)
    assert found, said
    return int(found[1])


def test_it_answers_and_asks_for_credentials() -> None:
    assert re.fullmatch(r"SIP/2\.0 (200 OK|401 Unauthorized)", options())


def test_up_on_a_running_pbx_leaves_it_alone() -> None:
    before = process_number()
    said = pbx("up").stdout
    assert "sip:127.0.0.1:5160" in said
    assert "6010/pw6010" in said
    assert process_number() == before


def test_it_knows_the_phones_and_the_appliance() -> None:
    endpoints = set(re.findall(r"Endpoint: +(\d+)/", pbx("cli", "pjsip", "show", "endpoints").stdout))
    assert endpoints == {"6001", "6002", "6003", "6004", "6010", "6011", "6012"}


def test_the_dial_plan_leads_to_the_appliance() -> None:
    shown = pbx("cli", "dialplan", "show", "6010@lab").stdout
    assert "Goto(ring,${EXTEN},1)" in shown


def test_restart_is_another_process_that_answers() -> None:
    before = process_number()
    pbx("restart")
    assert process_number() != before
    assert options().startswith("SIP/2.0 ")


def test_killed_it_is_down_and_comes_up_again() -> None:
    before = process_number()
    pbx("kill")
    down = pbx("status", check=False)
    assert (down.returncode, down.stdout) == (3, "down\n")
    refused = pbx("cli", "core", "show", "version", check=False)
    assert refused.returncode == 1
    assert "scripts/pbx-lab up" in refused.stderr
    pbx("up")
    assert process_number() != before
    assert options().startswith("SIP/2.0 ")


def test_a_taken_port_is_named() -> None:
    pbx("down")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as squatter:
        squatter.bind(SIP)
        refused = pbx("up", check=False)
    assert refused.returncode == 1
    assert "127.0.0.1:5160" in refused.stderr
    assert f"pid={os.getpid()}" in refused.stderr


def test_services_listen_on_loopback_only() -> None:
    listeners = subprocess.run(["ss", "-Hlnt", "-p"], check=True, capture_output=True, text=True).stdout
    ours = [line.split()[3] for line in listeners.splitlines() if '"asterisk"' in line]
    assert {address.rsplit(":", 1)[1] for address in ours} == {"5138", "5160", "5161"}
    assert {address.rsplit(":", 1)[0] for address in ours} == {"127.0.0.1"}
