"""Names looked up, at a name service that is right, wrong, lying or not there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import dns.message
import dns.rcode
import dns.rrset
import pytest
from name_server import NameServer

from appliance.adapters import dnspython
from appliance.adapters.dnspython import MOST_ADDRESSES, MOST_SERVICES, look_up
from appliance.errors import RemoteError

SRV = "_sip._udp.pbx.example.org SRV"


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[NameServer]:
    with NameServer() as names:
        monkeypatch.setattr(dnspython, "SERVERS", (names.address,))
        monkeypatch.setattr(dnspython, "HOSTS", tmp_path / "hosts")
        monkeypatch.setattr(dnspython, "_of_the_system", lambda host: [])
        yield names


def where(host: str = "pbx.example.org", port: int = 0, transport: str = "udp") -> list[str]:
    return [one.hostport for one in look_up(host, port, transport).addresses]


def why(host: str = "pbx.example.org", port: int = 0) -> str:
    with pytest.raises(RemoteError) as raised:
        look_up(host, port, "udp")
    said = str(raised.value)
    assert said.startswith(f"the name {host} could not be looked up: ")
    return said.partition(": ")[2]


def test_services_by_priority_then_their_addresses(names: NameServer) -> None:
    names.records = {
        SRV: ["20 1 5062 b.example.org.", "10 1 5061 a.example.org."],
        "a.example.org A": ["192.0.2.1", "192.0.2.2"],
        "b.example.org A": ["192.0.2.3"],
    }
    found = look_up("pbx.example.org", 0, "udp")
    assert sorted(one.hostport for one in found.addresses[:2]) == ["192.0.2.1:5061", "192.0.2.2:5061"]
    assert [(one.hostport, one.priority) for one in found.addresses[2:]] == [("192.0.2.3:5062", 20)]
    assert found.ttl_s == 60


@pytest.mark.parametrize(
    ("transport", "asked", "port"), [("udp", "_sip._udp", 5060), ("tcp", "_sip._tcp", 5060), ("tls", "_sips._tcp", 5061)]
)
def test_the_transport_says_which_service_and_without_one_it_is_the_address(
    names: NameServer, transport: str, asked: str, port: int
) -> None:
    names.records = {"pbx.example.org A": ["192.0.2.1"]}
    assert where(transport=transport) == [f"192.0.2.1:{port}"]
    assert names.asked == [f"{asked}.pbx.example.org SRV", "pbx.example.org A"]


def test_with_a_port_no_service_is_asked_for(names: NameServer) -> None:
    names.records = {SRV: ["1 1 5099 a.example.org."], "pbx.example.org A": ["192.0.2.1"]}
    assert where(port=5070) == ["192.0.2.1:5070"]
    assert names.asked == ["pbx.example.org A"]


def test_the_systems_own_file_comes_first(names: NameServer, tmp_path: Path) -> None:
    (tmp_path / "hosts").write_text("127.0.0.1 localhost\n192.0.2.5\tPBX.example.org pbx # ours\n2001:db8::5 pbx\n#192.0.2.6 pbx\n")
    assert (where("pbx"), where("pbx.example.org", 5070), names.asked) == (["192.0.2.5:5060"], ["192.0.2.5:5070"], [])


def test_a_short_name_is_one_of_the_office(names: NameServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resolv.conf").write_text("search office.example.org\nnameserver 192.0.2.1\n")
    monkeypatch.setattr(dnspython, "RESOLV_CONF", str(tmp_path / "resolv.conf"))
    names.records = {"_sip._udp.pbx.office.example.org SRV": ["1 1 5062 a.example.org."], "a.example.org A": ["192.0.2.1"]}
    assert where("pbx") == ["192.0.2.1:5062"]
    names.records = {"pbx.office.example.org A": ["192.0.2.2"]}
    assert where("pbx") == ["192.0.2.2:5060"]


def test_what_only_the_system_knows(names: NameServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dnspython, "_of_the_system", lambda host: ["192.0.2.7"])
    assert where("pbx.local") == ["192.0.2.7:5060"]


def test_an_alias_is_followed(names: NameServer) -> None:
    def alias(query: dns.message.QueryMessage) -> bytes:
        reply = dns.message.make_response(query)
        reply.answer.append(dns.rrset.from_text("pbx.example.org.", 600, "IN", "CNAME", "real.example.org."))
        reply.answer.append(dns.rrset.from_text("real.example.org.", 90, "IN", "A", "192.0.2.1"))
        return reply.to_wire()

    names.lie = alias
    found = look_up("pbx.example.org", 5060, "udp")
    assert ([one.hostport for one in found.addresses], found.ttl_s) == (["192.0.2.1:5060"], 90)


# what does no harm


def test_a_name_that_nobody_knows(names: NameServer) -> None:
    assert why() == "the name service does not know it"
    assert why("a" * 64 + ".example.org") == "it is no name"
    assert why("a..b") == "it is no name"


def test_a_service_that_is_none(names: NameServer) -> None:
    names.records = {SRV: ["0 0 0 ."]}
    assert why() == "its SRV record says that there is no such service"


def test_a_server_without_an_address_is_left_out(names: NameServer) -> None:
    names.records = {SRV: ["1 1 5060 gone.example.org.", "2 1 5060 a.example.org."], "a.example.org A": ["192.0.2.1"]}
    assert where() == ["192.0.2.1:5060"]
    names.records = {SRV: ["1 1 5060 gone.example.org."]}
    assert why() == "of its server gone.example.org there is no address: the name service does not know it"


@pytest.mark.parametrize("address", ["0.0.0.0", "255.255.255.255", "224.0.0.5"])
def test_an_address_that_nobody_has(names: NameServer, address: str) -> None:
    names.records = {"pbx.example.org A": [address]}
    assert why() == f"no PBX can be at the address given for it ({address})"
    names.records = {"pbx.example.org A": [address, "192.0.2.1"]}
    assert where() == ["192.0.2.1:5060"]


def test_more_than_anybody_needs_is_cut_short(names: NameServer) -> None:
    names.records = {
        SRV: [f"{n} 1 5060 s{n}.example.org." for n in range(900)],
        **{f"s{n}.example.org A": [f"10.{n}.{a // 250}.{a % 250 + 1}" for a in range(1000)] for n in range(200)},
    }
    names.ttl_s = 2**31 - 1
    began = time.monotonic()
    found = look_up("pbx.example.org", 0, "udp")
    assert len(found.addresses) == MOST_ADDRESSES
    assert {one.priority for one in found.addresses} <= set(range(MOST_SERVICES))
    assert len(names.asked) <= 1 + MOST_SERVICES
    assert time.monotonic() - began < 3


def circle(query: dns.message.QueryMessage) -> bytes:
    reply = dns.message.make_response(query)
    for a, b in (("pbx", "x"), ("x", "pbx"), ("_sip._udp.pbx", "x")):
        reply.answer.append(dns.rrset.from_text(f"{a}.example.org.", 60, "IN", "CNAME", f"{b}.example.org."))
    return reply.to_wire()


def broken(query: dns.message.QueryMessage) -> bytes:
    return query.to_wire()[:2] + b"\x85\x80\xff\xff\xff\xff\xff\xff\xff\xff" + bytes([0xC0, 0x0C]) * 40


def refused(query: dns.message.QueryMessage) -> bytes:
    reply = dns.message.make_response(query)
    reply.set_rcode(dns.rcode.REFUSED)
    return reply.to_wire()


def somebody_elses(query: dns.message.QueryMessage) -> bytes:
    """A right answer to another question: somebody guesses."""
    other = dns.message.make_query("pbx.example.org.", "A", id=query.id ^ 1)
    reply = dns.message.make_response(other)
    reply.answer.append(dns.rrset.from_text("pbx.example.org.", 60, "IN", "A", "192.0.2.66"))
    return reply.to_wire()


@pytest.mark.parametrize("lie", [circle, broken, refused, somebody_elses, lambda query: b"\0" * 3000, lambda query: b"x"])
def test_what_makes_no_sense_is_said_and_nothing_follows(names: NameServer, monkeypatch: pytest.MonkeyPatch, lie: object) -> None:
    monkeypatch.setattr(dnspython, "LOOK_S", 0.3)
    names.lie = lie  # type: ignore[assignment]
    began = time.monotonic()
    assert why(port=5060).startswith("the name service ")
    assert time.monotonic() - began < 1.5
    assert len(names.asked) < 10


def test_a_dead_name_service_takes_its_time_and_no_more(names: NameServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dnspython, "LOOK_S", 0.3)
    names.silent = True
    began = time.monotonic()
    assert why().startswith("the name service does not answer (about _sip._udp.pbx.example.org; with a port beside the name")
    assert time.monotonic() - began < 1.5


def test_no_name_service_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dnspython, "RESOLV_CONF", str(tmp_path / "none"))
    assert "names no name service" in why()
