"""A far end that is a socket: it sends what a test says and shows what came. No transaction, no retransmission, no opinion."""

from __future__ import annotations

import re
import socket
import struct
from itertools import count

from appliance.core.sip_message import SipMessage, parse_message, tag_of

_NUMBERS = count(1)


def sdp(port: int, kinds: str = "0 101", direction: str = "sendrecv", host: str = "127.0.0.1", more: str = "", version: int = 1) -> str:
    """One audio stream; `more` are whole lines at the end of it."""
    lines = ["v=0", f"o=- 1 {version} IN IP4 127.0.0.1", "s=-", f"c=IN IP4 {host}", "t=0 0", f"m=audio {port} RTP/AVP {kinds}"]
    names = {"0": "PCMU/8000", "8": "PCMA/8000", "18": "G729/8000", "101": "telephone-event/8000", "96": "SOMETHING/8000"}
    lines += [f"a=rtpmap:{kind} {names[kind]}" for kind in kinds.split()]
    return "\r\n".join([*lines, f"a={direction}", ""]) + more


class Raw:
    """One SIP socket, one RTP socket, and one dialog at a time with an agent."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.host = host
        self.sip = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.rtp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        for each in (self.sip, self.rtp):
            each.bind((host, 0))
            each.settimeout(5)
        self.port: int = self.sip.getsockname()[1]
        self.rtp_port: int = self.rtp.getsockname()[1]
        self.uri = f"sip:raw@{host}:{self.port}"
        self.there = ("127.0.0.1", 0)
        self.call_id = self.tag = self.their_tag = ""
        self.cseq = 0

    def __enter__(self) -> Raw:
        return self

    def __exit__(self, *_: object) -> None:
        self.sip.close()
        self.rtp.close()

    def come(self, timeout_s: float = 5.0) -> SipMessage:
        """The next message. TimeoutError where none comes."""
        self.sip.settimeout(timeout_s)
        while True:
            data, self.there = self.sip.recvfrom(65535)
            message = parse_message(data.decode("utf-8", "replace"))
            if message is not None:
                return message

    def deaf(self) -> None:
        """Forget the messages that have come."""
        self.sip.setblocking(False)
        try:
            while self.sip.recv(65535):
                pass
        except BlockingIOError:
            self.sip.settimeout(5)

    def request(self, method: str) -> SipMessage:
        """The next request of that method; others before it are passed over."""
        while True:
            message = self.come()
            if not message.status and message.method == method:
                return message

    def final(self, method: str) -> SipMessage:
        """The next final answer to ours of that method."""
        while True:
            message = self.come()
            if message.status >= 200 and message.method == method:
                return message

    def silent_but_for(self, *allowed: str, seconds: float = 0.4) -> bool:
        """Whether nothing else comes within that time."""
        try:
            while True:
                message = self.come(seconds)
                if message.status or message.method not in allowed:
                    return False
        except TimeoutError:
            return True

    # we call

    def call(self, uri: str, body: str = "", more: str = "") -> None:
        """An INVITE outside every dialog."""
        host, _, port = uri.partition("@")[2].partition(":")
        self.there = (host, int(port.partition(";")[0]))
        self.call_id, self.tag, self.their_tag, self.cseq = f"raw-{self.port}-{next(_NUMBERS)}", f"t{next(_NUMBERS)}", "", 0
        self.say("INVITE", body, more)

    def say(self, method: str, body: str = "", more: str = "", cseq: int = 0, branch: str = "", kind: str = "application/sdp") -> str:
        """A request of ours; the branch it went by."""
        self.cseq = self.cseq if cseq or method in ("ACK", "CANCEL") else self.cseq + 1
        branch = branch or f"z9hG4bK{self.port}x{next(_NUMBERS)}"
        to = f";tag={self.their_tag}" if self.their_tag and method != "CANCEL" else ""
        content = f"Content-Type: {kind}\r\n" if body else ""
        self.sip.sendto(
            (
                f"{method} sip:user0@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP {self.host}:{self.port};branch={branch}\r\nMax-Forwards: 70\r\n"
                f"From: <{self.uri}>;tag={self.tag}\r\nTo: <sip:user0@127.0.0.1>{to}\r\nCall-ID: {self.call_id}\r\n"
                f"CSeq: {cseq or self.cseq} {method}\r\nContact: <{self.uri}>\r\n{more}{content}Content-Length: {len(body)}\r\n\r\n{body}"
            ).encode(),
            self.there,
        )
        self.branch = branch
        return branch

    def answered(self, body: str = "") -> SipMessage:
        """Await their 200 to our INVITE, and acknowledge it."""
        ok = self.final("INVITE")
        assert ok.status == 200, ok
        self.their_tag = tag_of(ok.header("to"))
        self.say("ACK", body)
        return ok

    def refused(self) -> int:
        """Await their refusal of our INVITE, and acknowledge it by its own branch."""
        no = self.final("INVITE")
        held, self.their_tag = self.their_tag, tag_of(no.header("to"))
        self.say("ACK", branch=self.branch)
        self.their_tag = held
        return no.status

    # they call

    def answer(self, request: SipMessage, status: str, body: str = "", more: str = "", tag: str = "mine", contact: str = "") -> None:
        """`status` is "200 OK"; `contact` is another far end's URI than ours."""
        copied = [f"{name.title()}: {value}" for name, value in request.headers if name in ("via", "from", "call-id")]
        to = request.header("to")
        content = ["Content-Type: application/sdp"] if body else []
        lines = [f"SIP/2.0 {status}", *copied, f"To: {to}" if tag_of(to) or not tag else f"To: {to};tag={tag}"]
        lines += [f"CSeq: {request.cseq} {request.method}", f"Contact: <{contact or self.uri}>", *content]
        self.sip.sendto(("\r\n".join(lines) + f"\r\n{more}Content-Length: {len(body)}\r\n\r\n{body}").encode(), self.there)

    # sound

    def packet(self) -> bytes:
        """The next RTP packet. TimeoutError where none comes."""
        return self.rtp.recv(4096)

    def hush(self) -> None:
        """Forget the RTP that has come."""
        self.rtp.setblocking(False)
        try:
            while self.rtp.recv(4096):
                pass
        except BlockingIOError:
            self.rtp.settimeout(5)

    def sound(self, to: SipMessage, packets: int = 10) -> None:
        """Send so many packets of loud u-law to where that SDP wants them, all at once."""
        found = re.search(r"^m=audio (\d+)", to.body, re.M)
        assert found, to.body
        for i in range(packets):
            self.rtp.sendto(struct.pack("!BBHII", 0x80, 0, i, i * 160, 7) + bytes([0x10, 0x90] * 80), ("127.0.0.1", int(found[1])))


def direction(message: SipMessage) -> str:
    """sendrecv, sendonly, recvonly or inactive, as the SDP says; sendrecv where it says nothing (RFC 8866 section 6.7)."""
    found = re.search(r"^a=(sendrecv|sendonly|recvonly|inactive)", message.body, re.M)
    return found[1] if found else "sendrecv"
