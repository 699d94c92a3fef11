"""Whom a socket hears: a filter in the kernel drops what comes from anybody else before this process sees it, and nothing is answered.

Rule: a filter is a whole new list each time, attached to a socket that is open already, and it needs no privilege.

A classic BPF program (SO_ATTACH_FILTER, Linux Documentation/networking/filter.rst) reads the IPv4 source address and the source port of
each datagram, and on a listening TCP socket of each SYN, so that who may not connect is not refused either. The SIP library owns its
sockets and has no such option, but they are this process's: found by their address, through /proc/self/fd.
"""

from __future__ import annotations

import ctypes
import ipaddress
import os
import socket
import struct
from collections.abc import Collection, Iterator
from typing import NamedTuple

SO_ATTACH_FILTER = 26  # asm-generic/socket.h; the socket module does not name it
_LOAD_WORD, _LOAD_HALF, _JUMP_EQUAL, _RETURN = 0x20, 0x28, 0x15, 0x06
_FROM_NETWORK = 0xFFF00000
"""SKF_NET_OFF: offsets from here on count from the IP header; others from the UDP or TCP header."""
_SOURCE_ADDRESS = _FROM_NETWORK + 12
_SOURCE_PORT = 0
_ALL = 0xFFFFFFFF

Step = tuple[int, int, int, int]
"""struct sock_filter: operation, jump if true, jump if false, operand."""


class Peer(NamedTuple):
    """Somebody who is heard."""

    address: str
    port: int = 0
    """0 is any."""


def program(peers: Collection[Peer]) -> list[Step]:
    """Keep what one of `peers` sent, drop the rest. ValueError where one is no IPv4 address."""
    steps: list[Step] = []
    for peer in peers:
        steps.append((_LOAD_WORD, 0, 0, _SOURCE_ADDRESS))
        wanted = int(ipaddress.IPv4Address(peer.address))
        if peer.port:
            steps += [(_JUMP_EQUAL, 0, 3, wanted), (_LOAD_HALF, 0, 0, _SOURCE_PORT), (_JUMP_EQUAL, 0, 1, peer.port)]
        else:
            steps.append((_JUMP_EQUAL, 0, 1, wanted))
        steps.append((_RETURN, 0, 0, _ALL))
    return [*steps, (_RETURN, 0, 0, 0)]


def hear_only(local: tuple[str, int], kind: socket.SocketKind, peers: Collection[Peer]) -> bool:
    """Have this process's socket of that kind at `local` (0.0.0.0 stands for any address) hear `peers` alone.
    False where there is no such socket, or the kernel would not."""
    steps = program(peers)
    held = ctypes.create_string_buffer(b"".join(struct.pack("@HBBI", *step) for step in steps))
    attached = False
    for found in _ours(local, kind):
        try:  # struct sock_fprog: the count, then (aligned) the pointer; the kernel copies both
            found.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("@HP", len(steps), ctypes.addressof(held)))
            attached = True
        except OSError:
            return False
    return attached


def _ours(local: tuple[str, int], kind: socket.SocketKind) -> Iterator[socket.socket]:
    """Our IPv4 sockets at that address, each for as long as it is looked at; they stay open."""
    for name in os.listdir("/proc/self/fd"):
        try:
            found = socket.socket(fileno=int(name))
        except OSError:
            continue  # no socket, or closed meanwhile
        try:
            ours = found.family == socket.AF_INET and found.type == kind and _same(found.getsockname(), local)
            if ours and (kind == socket.SOCK_DGRAM or found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)):
                yield found
        finally:
            found.detach()


def _same(name: tuple[str, int], local: tuple[str, int]) -> bool:
    return name[1] == local[1] and (name[0] == local[0] or "0.0.0.0" in (name[0], local[0]))
