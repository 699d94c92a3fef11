"""Which addresses the library's sockets hear: the PBX for SIP, the negotiated far end for RTP and RTCP; and whom it asks for names.

Rule: whoever is not heard gets no answer, and learns nothing of us. The kernel does it (`source_filter`): the library would answer an
INVITE from anybody, play the RTP of anybody, and after ten packets send its own there.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from appliance.adapters.sip_text import host_of
from appliance.adapters.source_filter import Peer, hear_only
from appliance.ports import AccountSettings, AgentEvent, Registered, RegistrationFailed

RESOLV_CONF = Path("/etc/resolv.conf")
MOST_NAMESERVERS = 1
"""The library's socket for names is open to one (`ask_only`)."""
LOOK_AGAIN_NS = 30_000_000_000


def nameservers(registrars: Iterable[str]) -> list[str]:
    """Whom the library itself should ask for names, without waiting; nobody, where a registrar has a name: that may stand in /etc/hosts
    alone, or be a short one, and the library would not find it.

    A message may name any host (the maddr of a Via, a Contact, a Route), and what the library looks up by the C library stands still until
    the answer: ten seconds where the name service is silent, in which no lease is renewed and the guard ends every call."""
    if any(host and not _is_address(host) for host in map(host_of, registrars)):
        return []
    try:
        lines = RESOLV_CONF.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    named = [words[1] for words in map(str.split, lines) if len(words) > 1 and words[0] == "nameserver"]
    return [address for address in named if _is_address(address) and ":" not in address][:MOST_NAMESERVERS]


def resolver_sockets() -> set[int]:
    """The descriptors of this process's UDP sockets that hear everybody at a port of their own."""
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            with socket.socket(fileno=os.dup(int(entry.name))) as one:
                name = one.getsockname()
                if (one.family, one.type) == (socket.AF_INET, socket.SOCK_DGRAM) and name[0] == "0.0.0.0" and name[1]:
                    found.add(int(entry.name))
        except OSError:  # closed since, or no socket
            continue
    return found


def ask_only(nameserver: str, sockets: Iterable[int]) -> None:
    """Those sockets hear that name service alone: what the library opens for its questions listens to the whole world."""
    for descriptor in sockets:
        with socket.socket(fileno=os.dup(descriptor)) as one:
            one.connect((nameserver, 53))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def addresses_of(host: str) -> frozenset[str]:
    """What a name stands for; an address for itself. Empty where nobody knows."""
    try:
        return frozenset(str(info[4][0]) for info in socket.getaddrinfo(host, None))
    except OSError:
        return frozenset()


class Whereabouts:
    """Where a PBX with a name is: looked up again while its answers do not come, which are not heard from an address that is new."""

    def __init__(self, settings: AccountSettings) -> None:
        host = host_of(settings.registrar)
        self._host = "" if settings.allowed_sources or _is_address(host) else host
        self._away = False
        self._next_ns = 0

    def note(self, event: AgentEvent) -> None:
        """What became of a registration."""
        if isinstance(event, Registered | RegistrationFailed):
            self._away = isinstance(event, RegistrationFailed)

    def look(self, now_ns: int) -> frozenset[str]:
        """Its addresses, where it is away and it is time to ask; asking may take seconds."""
        if not self._away or not self._host or now_ns < self._next_ns:
            return frozenset()
        self._next_ns = now_ns + LOOK_AGAIN_NS
        return addresses_of(self._host)


def hear_sources(transport: str, hostport: str, addresses: Iterable[str]) -> bool:
    """Keep everybody but these from our SIP port at `hostport`; over TCP and TLS they cannot connect. False where the kernel would not."""
    kind = socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM
    return hear_only(_pair(hostport), kind, [Peer(address) for address in sorted(addresses) if ":" not in address])


def hear_negotiated(call: Any, index: int) -> bool:
    """Take the RTP and RTCP of a call's stream from the address and port that its SDP says. False where the kernel would not."""
    ours, theirs = call.getMedTransportInfo(index), call.getStreamInfo(index)
    ways = ((ours.localRtpName, theirs.remoteRtpAddress), (ours.localRtcpName, theirs.remoteRtcpAddress))
    done = [hear_only(_pair(here), socket.SOCK_DGRAM, [Peer(*_pair(there))]) for here, there in ways if there and "[" not in there]
    return all(done)


def _pair(hostport: str) -> tuple[str, int]:
    host, _, port = hostport.rpartition(":")
    return host, int(port)
