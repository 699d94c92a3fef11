"""Which addresses the library's sockets hear: the PBX for SIP, the negotiated far end for RTP and RTCP; and whom it asks for names.

Rule: whoever is not heard gets no answer, and learns nothing of us. The kernel does it (`source_filter`): the library would answer an
INVITE from anybody, play the RTP of anybody, and after ten packets send its own there.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from appliance.adapters.places import is_address
from appliance.adapters.sip_text import host_of
from appliance.adapters.source_filter import Peer, hear_only

RESOLV_CONF = Path("/etc/resolv.conf")
HOSTS = Path("/etc/hosts")
MOST_NAMESERVERS = 1
"""The library's socket for names is open to one (`ask_only`)."""


def nameservers() -> list[str]:
    """Whom the system asks for names.

    The library asks the first of them itself, without waiting. A message may name any host (the maddr of a Via, a Contact, a Route), and
    what the library looks up by the C library stands still until the answer: ten seconds where the name service is silent, in which no
    lease is renewed and the guard ends every call."""
    try:
        lines = RESOLV_CONF.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    named = [words[1] for words in map(str.split, lines) if len(words) > 1 and words[0] == "nameserver"]
    return [address for address in named if is_address(address)]


def whom_to_ask(written: Iterable[str], hosts: Path = HOSTS) -> list[str]:
    """The one of them that the library asks, an IPv4 address; nobody, where the PBX's own name is a short one or stands in /etc/hosts: its
    messages may name it too, and then only the C library finds it."""
    try:
        here = set(hosts.read_text(encoding="utf-8", errors="replace").lower().split())
    except OSError:
        here = set()
    if any(text and not is_address(host_of(text)) and ("." not in host_of(text) or host_of(text).lower() in here) for text in written):
        return []
    return [address for address in nameservers() if ":" not in address][:MOST_NAMESERVERS]


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


def cut(near: str, far: str) -> bool:
    """Shut this process's TCP connection between these two (address:port): nothing leaves by it any more. False where there is none."""
    found = False
    for name in os.listdir("/proc/self/fd"):
        try:
            with socket.socket(fileno=os.dup(int(name))) as one:
                if one.type == socket.SOCK_STREAM and (one.getsockname()[:2], one.getpeername()[:2]) == (_pair(near), _pair(far)):
                    one.shutdown(socket.SHUT_RDWR)
                    found = True
        except OSError:  # no socket, not connected, or closed since
            continue
    return found


def _pair(hostport: str) -> tuple[str, int]:
    host, _, port = hostport.rpartition(":")
    return host.strip("[]"), int(port)
