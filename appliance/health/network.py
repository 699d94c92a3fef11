"""Whom the box speaks to: its processes' sockets, and for a while the packets they send.

Rule: what is not the PBX, the box itself or the page is named, with its process; nothing is left out because it is unknown.
Sockets are the kernel's own tables (/proc/PID/net, proc(5)), each resolved to its process by its inode. A UDP socket that is not connected
names nobody, and sound goes out by such ones: so packets are counted too, on a packet socket (packet(7), root only).
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import re
import socket
import struct
import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from appliance.health.checks import Check

TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
LISTENS = "0A"
"""TCP_LISTEN of net/tcp_states.h."""
ETH_P_ALL = 0x0003
OUTGOING = 4
"""PACKET_OUTGOING of linux/if_packet.h."""
UDP, TCP, IPV4, IPV6 = 17, 6, 0x0800, 0x86DD
LOOK_S = 0.5
"""How often the sockets are looked at again while packets are counted: one may live shorter than that."""


@dataclass(frozen=True, order=True)
class Socket:
    """One IP socket of one process. Ports are 0 where there is none; `far` is empty where it is not connected."""

    process: str
    kind: str
    """tcp, udp or raw."""
    near: str
    near_port: int
    far: str
    far_port: int
    listens: bool

    def __str__(self) -> str:
        to = f" to {self.far}:{self.far_port}" if self.far else ", anybody may come" if self.listens else ""
        return f"{self.process}: {self.kind} {self.near}:{self.near_port}{to}"


@dataclass(frozen=True)
class Allowed:
    """Whom it may speak to."""

    addresses: frozenset[str]
    """The PBX's, and those of callers where there is none; loopback always."""
    own: str
    """The address the box takes calls at."""
    ports: frozenset[int] = frozenset()
    """Where anybody may come: SIP, the page."""

    def has(self, address: str) -> bool:
        return address in self.addresses or ipaddress.ip_address(address).is_loopback


def family(pid: int, proc: Path = Path("/proc")) -> dict[int, str]:
    """That process and all that it has started, and they, by pid; with the name it is known by."""
    parents: dict[int, int] = {}
    for path in proc.glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return {one: _name(proc / str(one)) for one in sorted(found)}


def sockets(processes: Mapping[int, str], proc: Path = Path("/proc"), hidden: bool = False) -> list[Socket]:
    """Every IP socket of theirs. PermissionError where a process's descriptors may not be read, unless they may be `hidden` (some are so
    even from root)."""
    found: set[Socket] = set()
    tables: dict[str, dict[str, Socket]] = {}
    for pid, name in processes.items():
        folder = proc / str(pid)
        try:
            inodes = list(_inodes(folder / "fd"))
            place = os.readlink(folder / "ns" / "net")
        except FileNotFoundError:
            continue  # it has ended
        except PermissionError:
            if hidden:
                continue
            raise
        if place not in tables:
            tables[place] = dict(_table(folder / "net"))
        for inode in inodes:
            if (one := tables[place].get(inode)) is not None:
                found.add(Socket(name, one.kind, one.near, one.near_port, one.far, one.far_port, one.listens))
    return sorted(found)


def strangers(found: Iterable[Socket], allowed: Allowed) -> list[Socket]:
    """Those that speak to somebody else, or let anybody in where nobody should come."""

    def is_strange(one: Socket) -> bool:
        if one.kind == "raw":
            return True
        if one.far:
            return not allowed.has(one.far) and one.near_port not in allowed.ports
        if ipaddress.ip_address(one.near).is_loopback:
            return False
        if one.listens:
            return one.near_port not in allowed.ports
        return one.near != allowed.own  # sound and SIP are bound to our address; what is bound to none could go anywhere

    return [one for one in found if is_strange(one)]


@dataclass(frozen=True)
class Spoken:
    """What was seen in a while."""

    sockets: tuple[Socket, ...]
    packets: Mapping[str, int] | None
    """Packets that left by a port of ours, by the address they went to. None where they may not be seen (no root)."""
    nobodys: Mapping[str, int] = field(default_factory=dict)
    """Packets that left by a port that no process of the machine was seen to have: it had ended before it could be asked."""


def watch(pid: int, seconds: float) -> Spoken:
    """Look at the sockets of that process's family, and count what they send, for so long."""
    seen: set[Socket] = set()
    elsewhere: set[tuple[int, int]] = set()
    sent: Counter[tuple[int, int, str]] = Counter()
    with contextlib.ExitStack() as stack:
        tap: socket.socket | None = None
        with contextlib.suppress(PermissionError):
            tap = stack.enter_context(socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL)))
        until = time.monotonic() + seconds
        while True:
            ours = family(pid)
            seen.update(sockets(ours))
            if tap is not None:
                elsewhere |= _ports(sockets({one: "" for one in everybody() if one not in ours}, hidden=True))
            now = time.monotonic()
            if now >= until:
                break
            _count(tap, min(until, now + LOOK_S), sent)
    if tap is None:
        return Spoken(tuple(sorted(seen)), None)
    return Spoken(tuple(sorted(seen)), *attributed(sent, _ports(seen), elsewhere))


def attributed(
    sent: Mapping[tuple[int, int, str], int], ours: Collection[tuple[int, int]], elsewhere: Collection[tuple[int, int]]
) -> tuple[dict[str, int], dict[str, int]]:
    """Packets by address: those that left by a port of ours, and those by a port that is nobody's. Ports are (protocol, number)."""
    packets: Counter[str] = Counter()
    nobodys: Counter[str] = Counter()
    for (protocol, port, far), count in sent.items():
        if (protocol, port) in ours:
            packets[far] += count
        elif (protocol, port) not in elsewhere:
            nobodys[far] += count
    return dict(packets), dict(nobodys)


def everybody(proc: Path = Path("/proc")) -> list[int]:
    """Every process there is."""
    return [int(path.name) for path in proc.glob("[0-9]*")]


def _ports(found: Iterable[Socket]) -> set[tuple[int, int]]:
    return {(TCP if one.kind == "tcp" else UDP, one.near_port) for one in found}


def checks(spoken: Spoken, allowed: Allowed, seconds: float) -> list[Check]:
    """What the doctor says of it."""
    remedy = "if you know it (a webhook, a tool of [tools]), it is your setting; if not, end the appliance and ask"
    odd = strangers(spoken.sockets, allowed)
    far = sorted({one.far for one in spoken.sockets if one.far and not ipaddress.ip_address(one.far).is_loopback})
    well = f"{len(spoken.sockets)} in {seconds:g} s, all of them to {', '.join(far) or 'nobody'}, at our own address, or on loopback"
    out = [Check("sockets", not odd, "; ".join(map(str, odd)) if odd else well, remedy)]
    if spoken.packets is None:
        return [*out, Check("packets", None, "only root may see them: sudo")]
    other = {address: count for address, count in spoken.packets.items() if not allowed.has(address) and address != allowed.own}
    out.append(Check("packets", not other, _listed(other or spoken.packets) or "none were sent", remedy))
    unknown = {address: count for address, count in spoken.nobodys.items() if not allowed.has(address) and address != allowed.own}
    if unknown:
        why = "by programs that had ended before they could be asked whose they are (the time, names and updates of the system itself?)"
        out.append(Check("other packets", None, f"{_listed(unknown)}, {why}"))
    return out


def _listed(packets: Mapping[str, int]) -> str:
    return ", ".join(f"{count} to {address}" for address, count in sorted(packets.items()))


def _name(folder: Path) -> str:
    """What it is in the appliance: the last words of `python -m appliance WORD [WORD]`."""
    try:
        words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return folder.name
    for at, word in enumerate(words):
        if word == "appliance.guard":
            return "guard"
        if word == "appliance":
            more = [each for each in words[at + 1 : at + 3] if each and not each.startswith("-")]
            return " ".join(more) or folder.name
    return f"{Path(words[0]).name or 'process'} {folder.name}"


def _inodes(folder: Path) -> Iterator[str]:
    for number in os.listdir(folder):
        with contextlib.suppress(FileNotFoundError):
            if match := re.fullmatch(r"socket:\[(\d+)\]", os.readlink(folder / number)):
                yield match[1]


def _table(folder: Path) -> Iterator[tuple[str, Socket]]:
    """By inode, with no process yet."""
    for kind in TABLES:
        with contextlib.suppress(FileNotFoundError):
            for line in (folder / kind).read_text().splitlines()[1:]:
                words = line.split()
                near, near_port = _address(words[1])
                far, far_port = _address(words[2])
                nowhere = far_port == 0 and ipaddress.ip_address(far).is_unspecified
                plain = kind.removesuffix("6")
                yield (
                    words[9],
                    Socket("", plain, near, near_port, "" if nowhere else far, far_port, plain == "tcp" and words[3] == LISTENS),
                )


def _address(text: str) -> tuple[str, int]:
    """proc(5): the address in words of 32 bits, each in the machine's order, and the port."""
    word, _, port = text.partition(":")
    data = b"".join(struct.pack("=I", int(word[at : at + 8], 16)) for at in range(0, len(word), 8))
    address = ipaddress.ip_address(data)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return str(mapped or address), int(port, 16)


def _count(tap: socket.socket | None, until: float, sent: Counter[tuple[int, int, str]]) -> None:
    """Packets that go out: (protocol, source port, destination)."""
    while (left := until - time.monotonic()) > 0:
        if tap is None:
            time.sleep(left)
            return
        tap.settimeout(left)
        try:
            data, where = tap.recvfrom(128)
        except TimeoutError:
            return
        if where[2] == OUTGOING and (one := _outgoing(data, where[1])) is not None:
            sent[one] += 1


def _outgoing(data: bytes, ethertype: int) -> tuple[int, int, str] | None:
    """RFC 791 section 3.1, RFC 8200 section 3 (without extension headers)."""
    if ethertype == IPV4 and len(data) >= 24:
        start, protocol, far = 4 * (data[0] & 15), data[9], data[16:20]
    elif ethertype == IPV6 and len(data) >= 44:
        start, protocol, far = 40, data[6], data[24:40]
    else:
        return None
    if protocol not in (UDP, TCP) or len(data) < start + 2:
        return None
    return protocol, int.from_bytes(data[start : start + 2], "big"), str(ipaddress.ip_address(far))


def addresses_of(names: Collection[str]) -> frozenset[str]:
    """host or host:port, each to all of its addresses; a name that is not known is left out."""
    found: set[str] = set()
    for name in names:
        host = name.rpartition(":")[0] if re.fullmatch(r"(\[.*\]|[^:]+):\d+", name) else name
        with contextlib.suppress(OSError):
            found |= {str(info[4][0]) for info in socket.getaddrinfo(host.strip("[]"), None)}
    return frozenset(found)
