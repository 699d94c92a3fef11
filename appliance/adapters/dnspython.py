"""Names looked up by dnspython: /etc/hosts, then SRV, then A (RFC 3263 section 4.2). The transport is the operator's, so no NAPTR is asked.

Rule: a name service may be dead, slow or lying. A look-up ends in time, and what it gives is short and can be sent to; else it is a
RemoteError in plain words.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import random

import dns.exception
import dns.message
import dns.name
import dns.nameserver
import dns.query
import dns.resolver

from appliance.core.registration import NOT_LOOKED_UP
from appliance.core.srv import Address, Service, in_order, may_be_a_pbx
from appliance.errors import RemoteError

RESOLV_CONF = "/etc/resolv.conf"
HOSTS = Path("/etc/hosts")
SERVERS: tuple[str, ...] = ()
"""address:port of other name services than RESOLV_CONF's."""
LOOK_S = 5.0
"""All questions about one name together."""
TRY_S = 2.0
"""One question to one name service."""
MOST_SERVICES = 8
"""Targets of SRV records whose addresses are asked for, the best ones."""
MOST_ADDRESSES = 64
"""Of one name. All of them may call us; at fewer we register."""
UNKNOWN_TTL_S = 60
"""Where the answer came from elsewhere than the name service."""
SERVICES = {"udp": "_sip._udp", "tcp": "_sip._tcp", "tls": "_sips._tcp"}
PORTS = {"udp": 5060, "tcp": 5060, "tls": 5061}


@dataclass(frozen=True)
class Found:
    """What a name stands for."""

    addresses: tuple[Address, ...]
    """In the order in which they are tried; at least one."""
    ttl_s: int
    """How long that holds, as the name service has it."""


def look_up(host: str, port: int, transport: str, chance: Callable[[], float] = random) -> Found:
    """Where `host` is. `port` 0 has its SRV records asked for first. RemoteError where nobody knows. Takes up to LOOK_S."""
    try:
        return _look_up(host.rstrip("."), port, transport, chance)
    except RemoteError as error:
        raise RemoteError(f"the name {host} {NOT_LOOKED_UP}: {error}") from None


def _look_up(host: str, port: int, transport: str, chance: Callable[[], float]) -> Found:
    usual = port or PORTS[transport]
    try:
        dns.name.from_text(f"{SERVICES[transport]}.{host}")
    except (dns.exception.DNSException, UnicodeError):
        raise RemoteError("it is no name") from None
    if kept := list(_in_hosts(host)):
        return _checked([Address(f"{address}:{usual}") for address in kept], UNKNOWN_TTL_S)
    until = time.monotonic() + LOOK_S
    resolver = _resolver()
    if not port:
        services = _services(resolver, f"{SERVICES[transport]}.{host}", until)
        if services is not None:
            return _targets(resolver, in_order(services[0], chance)[:MOST_SERVICES], services[1], until)
    try:
        addresses, ttl_s = _addresses(resolver, host, until)
    except dns.resolver.NXDOMAIN:
        addresses, ttl_s = _of_the_system(host), UNKNOWN_TTL_S
        if not addresses:
            raise RemoteError("the name service does not know it") from None
    except (dns.exception.DNSException, OSError) as error:
        raise RemoteError(_why(error)) from None
    return _checked([Address(f"{address}:{usual}") for address in addresses], ttl_s)


def _targets(resolver: dns.resolver.Resolver, services: list[Service], ttl_s: int, until: float) -> Found:
    """The addresses of those. A target that nobody knows is left out where another is known."""
    if not any(one.target for one in services):
        raise RemoteError("its SRV record says that there is no such service")
    found: dict[str, Address] = {}
    known: dict[str, list[str]] = {}
    wrong: RemoteError | None = None
    for one in services:
        if one.target not in known:
            known[one.target] = list(_in_hosts(one.target))
            if not known[one.target]:
                try:
                    known[one.target], ttl = _addresses(resolver, one.target, until)
                    ttl_s = min(ttl_s, ttl)
                except (dns.exception.DNSException, OSError) as error:
                    wrong = RemoteError(f"of its server {one.target} there is no address: {_why(error)}")
        for address in known[one.target]:
            found.setdefault(f"{address}:{one.port}", Address(f"{address}:{one.port}", one.priority))
    if not found and wrong is not None:
        raise wrong
    return _checked(list(found.values()), ttl_s)


def _checked(addresses: list[Address], ttl_s: int) -> Found:
    """Only what can be sent to, and not more than anybody needs."""
    good = [one for one in addresses if may_be_a_pbx(one.hostport.rpartition(":")[0])]
    if not good:
        named = ", ".join(one.hostport.rpartition(":")[0] for one in addresses[:3]) or "none"
        raise RemoteError(f"no PBX can be at the address given for it ({named})")
    return Found(tuple(good[:MOST_ADDRESSES]), ttl_s)


def _services(resolver: dns.resolver.Resolver, name: str, until: float) -> tuple[list[Service], int] | None:
    """Its SRV records and how long they hold; None where there are none (RFC 3263 section 4.2: then it is the address that counts)."""
    try:
        answer = _ask(resolver, name, "SRV", until)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return None
    except (dns.exception.DNSException, OSError) as error:
        hint = "; with a port beside the name this record is not asked for"
        raise RemoteError(f"{_why(error)} (about {name}{hint})") from None
    services = [Service(one.priority, one.weight, one.port, one.target.to_text(omit_final_dot=True).lstrip(".")) for one in answer]
    return [one for one in services if one.port or not one.target], answer.chaining_result.minimum_ttl


def _addresses(resolver: dns.resolver.Resolver, host: str, until: float) -> tuple[list[str], int]:
    answer = _ask(resolver, host, "A", until)
    return [one.address for one in answer], answer.chaining_result.minimum_ttl


def _ask(resolver: dns.resolver.Resolver, name: str, kind: str, until: float) -> dns.resolver.Answer:
    """A name without a dot may be one of the office's own domain (`search` of resolv.conf)."""
    left_s = until - time.monotonic()
    if left_s <= 0:
        raise dns.exception.Timeout
    short = "." not in name.removeprefix("_sip._udp.").removeprefix("_sip._tcp.").removeprefix("_sips._tcp.")
    return resolver.resolve(name, kind, lifetime=left_s, search=short)


def _resolver() -> dns.resolver.Resolver:
    try:
        resolver = dns.resolver.Resolver(filename=RESOLV_CONF)
    except (dns.exception.DNSException, OSError):
        if not SERVERS:
            raise RemoteError(f"{RESOLV_CONF} names no name service") from None
        resolver = dns.resolver.Resolver(configure=False)
    asked = [(str(address), 53) for address in resolver.nameservers]
    asked = [(address, int(port)) for address, _, port in (server.rpartition(":") for server in SERVERS)] or asked
    resolver.nameservers = [_HeardAlone(*server) for server in asked]
    resolver.timeout = TRY_S
    return resolver


class _HeardAlone(dns.nameserver.Do53Nameserver):
    """A name service whose answer comes by a socket that is open to nobody else."""

    def query(
        self,
        request: dns.message.QueryMessage,
        timeout: float,
        source: str | None,
        source_port: int,
        max_size: bool,
        one_rr_per_rrset: bool = False,
        ignore_trailing: bool = False,
    ) -> dns.message.Message:
        if max_size:  # over TCP
            return super().query(request, timeout, source, source_port, max_size, one_rr_per_rrset, ignore_trailing)
        family, _, _, _, there = socket.getaddrinfo(self.address, self.port, type=socket.SOCK_DGRAM, flags=socket.AI_NUMERICHOST)[0]
        with socket.socket(family, socket.SOCK_DGRAM) as wire:
            wire.setblocking(False)
            wire.connect(there)
            return dns.query.udp(
                request, self.address, timeout, self.port, sock=wire,
                one_rr_per_rrset=one_rr_per_rrset, ignore_trailing=ignore_trailing,
                raise_on_truncation=True, ignore_unexpected=True, ignore_errors=True,
            )  # fmt: skip


def _in_hosts(host: str) -> Iterator[str]:
    """What /etc/hosts has for it (hosts(5)), IPv4 alone."""
    try:
        lines = HOSTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        words = line.partition("#")[0].lower().split()
        if host.lower() in words[1:] and ":" not in words[0]:
            yield words[0]


def _of_the_system(host: str) -> list[str]:
    """What the system knows by other ways than these two (multicast DNS, a directory)."""
    try:
        return list(dict.fromkeys(str(info[4][0]) for info in socket.getaddrinfo(host, None, socket.AF_INET)))
    except (OSError, UnicodeError):
        return []


def _why(error: Exception) -> str:
    match error:
        case dns.resolver.NXDOMAIN():
            return "the name service does not know it"
        case dns.resolver.NoAnswer():
            return "the name service has no IPv4 address for it"
        case dns.exception.Timeout():
            return "the name service does not answer"
        case dns.resolver.NoNameservers():
            return "the name service refuses, fails or is not there"
        case dns.exception.DNSException():
            return "the name service's answer makes no sense"
    return str(getattr(error, "strerror", None) or error)
