"""A name service of the tests' own, on a free UDP port of loopback: it answers what a test has put in, or is silent, or lies."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Mapping, Sequence

import dns.flags
import dns.message
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset

Answer = Callable[[dns.message.QueryMessage], bytes]


class NameServer:
    """`records` is {"pbx.example.org A": ["127.0.0.1"]}, which a test may change at any time; anything else does not exist."""

    def __init__(self, records: Mapping[str, Sequence[str]] | None = None, ttl_s: int = 60, at: tuple[str, int] = ("127.0.0.1", 0)) -> None:
        """OSError where the place is taken, or is not ours to have."""
        self.records = dict(records or {})
        self.ttl_s = ttl_s
        self.silent = False
        self.lie: Answer | None = None
        """What is answered instead."""
        self.asked: list[str] = []
        """"name TYPE", in the order it came."""
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.bind(at)
        except OSError:
            self._socket.close()
            raise
        self._here = self._socket.getsockname()
        self.address = "{}:{}".format(*self._here)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> NameServer:
        return self

    def __exit__(self, *_: object) -> None:
        end = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        end.sendto(b"", self._here)
        self._thread.join()
        end.close()
        self._socket.close()

    def _run(self) -> None:
        while True:
            data, source = self._socket.recvfrom(65535)
            if not data:
                return
            query = dns.message.from_wire(data)
            assert isinstance(query, dns.message.QueryMessage)
            name, kind = query.question[0].name.to_text(omit_final_dot=True), dns.rdatatype.to_text(query.question[0].rdtype)
            self.asked.append(f"{name} {kind}")
            if self.silent:
                continue
            self._socket.sendto(self.lie(query) if self.lie is not None else self._answer(query, f"{name} {kind}"), source)

    def _answer(self, query: dns.message.QueryMessage, asked: str) -> bytes:
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.RA
        name = asked.partition(" ")[0]
        if found := self.records.get(asked):
            reply.answer.append(dns.rrset.from_text(f"{name}.", self.ttl_s, dns.rdataclass.IN, asked.partition(" ")[2], *found))
        elif not any(one.partition(" ")[0] == name for one in self.records):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        return reply.to_wire()
