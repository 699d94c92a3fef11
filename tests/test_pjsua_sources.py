"""Whom the library asks for names, and that it does not wait for them."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

from appliance.adapters import pjsua_sources
from appliance.adapters.pjsua_sources import Whereabouts, addresses_of, nameservers
from appliance.ports import AccountSettings, Registered, RegistrationFailed

RESOLV = (
    "# ours\nsearch example.net\nnameserver 192.0.2.1\nnameserver fe80::1%eth0\nnameserver 2001:db8::1\nnameserver 192.0.2.2 \nnameserver\n"
)


@pytest.mark.parametrize(
    ("registrars", "asked"),
    [
        ((), ["192.0.2.1"]),
        (("",), ["192.0.2.1"]),
        (("198.51.100.7:5060", "[2001:db8::7]"), ["192.0.2.1"]),
        (("198.51.100.7", "pbx.example.net:5060"), []),
        (("pbx",), []),
    ],
)
def test_whom_it_asks(registrars: tuple[str, ...], asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resolv.conf").write_text(RESOLV)
    monkeypatch.setattr(pjsua_sources, "RESOLV_CONF", tmp_path / "resolv.conf")
    assert nameservers(registrars) == asked


def test_no_name_service_is_nobody_to_ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pjsua_sources, "RESOLV_CONF", tmp_path / "none")
    assert nameservers(()) == []


def test_an_address_stands_for_itself() -> None:
    assert addresses_of("127.0.0.7") == {"127.0.0.7"}
    assert addresses_of("no such host.invalid") == frozenset()


def test_a_pbx_that_moved_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pjsua_sources, "addresses_of", lambda host: frozenset({"192.0.2.9"}) if host == "pbx.example.net" else frozenset())
    second = 1_000_000_000
    where = Whereabouts(AccountSettings(user="1", registrar="pbx.example.net:5061"))
    assert where.look(0) == frozenset()
    where.note(RegistrationFailed(408, "no answer", False))
    assert [where.look(at * second) for at in (0, 29, 30)] == [{"192.0.2.9"}, frozenset(), {"192.0.2.9"}]
    where.note(Registered(300))
    assert where.look(99 * second) == frozenset()


@pytest.mark.parametrize("more", [{"registrar": "192.0.2.1"}, {"registrar": "pbx.example.net", "allowed_sources": ("192.0.2.1",)}, {}])
def test_who_is_known_by_address_is_not_looked_for(more: dict[str, Any]) -> None:
    where = Whereabouts(AccountSettings(user="1", **more))
    where.note(RegistrationFailed(408, "no answer", False))
    assert where.look(0) == frozenset()


@pytest.mark.faults
def test_a_message_that_names_a_host_does_not_stop_us() -> None:
    """A name service that never answers, and a Via that has the answer sent to a name."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        try:
            silent.bind(("127.0.0.53", 53))
        except OSError:
            pytest.skip("the port of the name service is not ours to have")
        silent.settimeout(5)
        wire.bind(("127.0.0.2", 0))
        host, port = wire.getsockname()
        with Agent(user="one", names="127.0.0.53") as agent:
            uri = agent.expect("started", 10)["uri"]
            options = (
                f"OPTIONS {uri} SIP/2.0\r\nVia: SIP/2.0/UDP {host}:{port};branch=z9hG4bK1;maddr=slow.example.net\r\nMax-Forwards: 70\r\n"
                f"From: <sip:x@{host}>;tag=1\r\nTo: <{uri}>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
            )
            wire.sendto(options.encode(), ("127.0.0.1", int(uri.rsplit(":", 1)[1])))
            assert b"slow\x07example\x03net" in silent.recv(2000), "it is asked for by the library itself"
            began = agent.ask("now")
            assert agent.ask("now") - began < 1e9
