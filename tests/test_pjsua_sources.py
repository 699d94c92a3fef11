"""Whom the library asks for names, and that it does not wait for them."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from name_server import NameServer
from test_registrars import Registrar
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

from appliance.adapters import pjsua_sources
from appliance.adapters.pjsua_sources import cut, nameservers, whom_to_ask

RESOLV = (
    "# ours\nsearch example.net\nnameserver 192.0.2.1\nnameserver fe80::1%eth0\nnameserver 2001:db8::1\nnameserver 192.0.2.2 \nnameserver\n"
)


def test_whom_it_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resolv.conf").write_text(RESOLV)
    monkeypatch.setattr(pjsua_sources, "RESOLV_CONF", tmp_path / "resolv.conf")
    assert nameservers() == ["192.0.2.1", "fe80::1%eth0", "2001:db8::1", "192.0.2.2"]
    (tmp_path / "hosts").write_text("127.0.0.1 localhost\n192.0.2.9 pbx.example.org pbx\n")
    for written, asked in (
        ("", 1),
        ("198.51.100.7:5060", 1),
        ("[2001:db8::7]", 1),
        ("pbx.example.net", 1),
        ("pbx", 0),
        ("PBX.example.org:5070", 0),
    ):
        assert whom_to_ask((written, ""), tmp_path / "hosts") == ["192.0.2.1"][:asked], written


def test_no_name_service_is_nobody_to_ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pjsua_sources, "RESOLV_CONF", tmp_path / "none")
    assert nameservers() == []


def test_a_connection_is_cut_and_no_other() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours, other = (socket.create_connection(listener.getsockname()) for _ in range(2))
        theirs, others = listener.accept()[0], listener.accept()[0]
        with ours, other, theirs, others:
            near, far = ("{}:{}".format(*name) for name in (ours.getsockname(), ours.getpeername()))
            assert cut(near, far)
            with pytest.raises(BrokenPipeError):
                ours.send(b"x")
            assert theirs.recv(9) == b""
            other.send(b"y")
            assert others.recv(9) == b"y"
            assert not cut(far, "127.0.0.1:1")


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


@pytest.mark.faults
def test_who_is_called_by_name_past_the_pbx_is_heard_while_the_call_lasts() -> None:
    try:
        names = NameServer({"far.example.org A": ["127.0.0.3"]}, at=("127.0.0.53", 53))
    except OSError:
        pytest.skip("the port of the name service is not ours to have")
    far = Registrar(host="127.0.0.3")  # it answers what comes, and what comes again
    with names:
        constants = {"dnspython.SERVERS": [names.address]}
        with Agent(user="one", registrar="127.0.0.2:9", names="127.0.0.53", set=constants) as agent:
            agent.expect("started", 10)
            began = agent.ask("now")
            agent.ask("dial", uri=f"sip:201@far.example.org:{far.raw.port}")
            assert agent.ask("now") - began < 0.3e9
            assert agent.expect("LegEnded", 5)["status"] == 486
    far.end()
