"""What an attacker sends: RFC 4475's torture messages, packets too large, valid requests and mutations of them, RTP nobody asked for.

Rule: pure. The same seed makes the same bytes; nothing here knows a socket. Every address is the sender's to choose, so that whatever an
attack would have the appliance dial is a place that is watched.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from appliance.lab.g711 import payloads
from appliance.lab.peer_sdp import Address, sdp_text
from appliance.media.frames import FRAME_SAMPLES

TORTURE = Path(__file__).parent / "torture"
"""A file a message, as in the archive of RFC 4475 appendix A."""
MOST_UDP = 65507
"""Bytes a datagram over IPv4 can carry."""
METHODS = ("INVITE", "REGISTER", "OPTIONS", "BYE", "NOTIFY", "REFER")
SPICE = (
    b"", b"\0", b"\r\n", b"\r\n\r\n", b"\n", b"\t", b" " * 500, b"%n%s%x", b"A" * 900, b"\xff\xfe", b"\xc3\x28", b'"', b"<", b">", b";;,,",
    b"%00", b"%zz", b"-1", b"0", b"4294967296", b"99999999999999999999", b"SIP/2.0", b";tag=", b";lr", b"@", b":", b"[::1", b"=", b"\\",
)  # fmt: skip
"""What parsers stumble over."""


@dataclass(frozen=True)
class Marks:
    """Who speaks to whom, and where whoever is taken in would go."""

    there: Address
    """The appliance's SIP port."""
    here: Address
    """The sender's."""
    bait: Address
    """What an attack wants dialled."""
    user: str = "onhook"


def request(method: str, marks: Marks, number: str, *more: str, body: str = "", kind: str = "application/sdp") -> bytes:
    """A valid request outside every dialog (RFC 3261 section 8.1.1); `number` makes its branch, tag and Call-ID its own."""
    (host, port), (to_host, to_port) = marks.here, marks.there
    uri = f"sip:{marks.user}@{to_host}:{to_port}"
    lines = [
        f"{method} {uri} SIP/2.0",
        f"Via: SIP/2.0/UDP {host}:{port};rport;branch=z9hG4bK{number}",
        "Max-Forwards: 70",
        f'From: "Eve" <sip:eve@{host}>;tag=t{number}',
        f"To: <{uri}>",
        f"Call-ID: {number}@{host}",
        f"CSeq: 1 {method}",
        f"Contact: <sip:eve@{host}:{port}>",
        *more,
        *([f"Content-Type: {kind}"] if body else []),
        f"Content-Length: {len(body.encode())}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def invite(marks: Marks, number: str, *more: str) -> bytes:
    """One that would be answered."""
    return request("INVITE", marks, number, *more, body=sdp_text(marks.here[0], 9, (0, 8), 101))


def valid(method: str, marks: Marks, number: str) -> bytes:
    """One of METHODS, as somebody means it."""
    bait = f"sip:9001@{marks.bait[0]}:{marks.bait[1]}"
    match method:
        case "INVITE":
            return invite(marks, number, "Supported: timer, replaces, 100rel")
        case "REGISTER":
            return request(method, marks, number, "Expires: 300")
        case "NOTIFY":
            body = "SIP/2.0 200 OK\r\n"
            return request(method, marks, number, "Event: refer", "Subscription-State: terminated", body=body, kind="message/sipfrag")
        case "REFER":
            return request(method, marks, number, f"Refer-To: <{bait}>", f"Referred-By: <sip:eve@{marks.here[0]}>")
        case _:
            return request(method, marks, number, "Accept: application/sdp")


def torture() -> dict[str, bytes]:
    """The 49 messages by their names in the RFC, bit by bit."""
    return {path.stem: path.read_bytes() for path in sorted(TORTURE.glob("*.dat"))}


def renewed(name: str, message: bytes, number: int) -> bytes:
    """The same message as another one's: another Call-ID and branch where they are as the RFC has them, else it is a retransmission."""
    return message.replace(name.encode() + b".", f"{name}{number}.".encode()).replace(b"z9hG4bKk", f"z9hG4bKn{number}k".encode())


def oversized(marks: Marks, number: str) -> dict[str, bytes]:
    """Packets too large in each way there is."""
    sdp = sdp_text(marks.here[0], 9, (0,))

    def long(name: str, *more: str, body: str = sdp) -> bytes:
        return request("INVITE", marks, f"{name}{number}", *more, body=body)

    longest = MOST_UDP - len(long("d64k", body=" "))
    return {
        "d4001": long("d4001", "X-Fill: " + "f" * (4001 - len(long("d4001", "X-Fill: ")))),
        "d64k": long("d64k", body="b" * longest)[:MOST_UDP],
        "header_60k": long("header", "Subject: " + "s" * 60_000),
        "headers_3000": long("headers", *(f"X-{n}: y" for n in range(3000))),
        "headers_300": long("few", *(f"X-{n}: y" for n in range(300))),
        "vias_300": long("vias", *(f"Via: SIP/2.0/UDP 127.0.0.9:{n + 1};branch=z9hG4bK{n}" for n in range(300))),
        "via_list": long("list", "Via: " + ", ".join(f"SIP/2.0/UDP 127.0.0.9:{n + 1}" for n in range(100))),
        "routes_60": long("routes", *(f"Record-Route: <sip:127.0.0.9:{n + 1};lr>" for n in range(60))),
        "contacts_60": long("contacts", *(f"Contact: <sip:{n}@127.0.0.9>" for n in range(60))),
        "folds_1000": long("folds", "Subject: a" + "\r\n b" * 1000),
        "name_3000": long("name", 'P-Asserted-Identity: "' + "n" * 3000 + '" <sip:eve@127.0.0.9>'),
        "nested_quotes": long("quotes", 'Subject: "' + '\\"' * 1500),
        "media_100": long("media", body=sdp + "m=audio 9 RTP/AVP 0\r\n" * 100),
        "attributes_150": long("attributes", body=sdp + "a=fmtp:0 x\r\n" * 150),
        "length_lies": long("lies", "Content-Length: 4294967295"),
        "length_negative": long("negative", "Content-Length: -1"),
        "empty_lines": b"\r\n" * 1500,
        "zeros_64k": bytes(MOST_UDP),
        "nothing": b"",
    }


def mutated(marks: Sequence[Marks], count: int, seed: int) -> Iterator[tuple[Marks, bytes]]:
    """So many valid requests, each with one to five things wrong; the senders take turns."""
    chance = random.Random(seed)
    for number in range(count):
        whose = marks[number % len(marks)]
        yield whose, mutate(valid(chance.choice(METHODS), whose, f"m{seed}x{number}"), chance)


def mutate(message: bytes, chance: random.Random) -> bytes:
    """One to five things wrong."""
    for _ in range(chance.randint(1, 5)):
        message = chance.choice(_WAYS)(message, chance)
    return message[:MOST_UDP]


def _flip(message: bytes, chance: random.Random) -> bytes:
    """A byte, in one bit or in all."""
    if not message:
        return message
    at = chance.randrange(len(message))
    changed = message[at] ^ (1 << chance.randrange(8)) if chance.random() < 0.5 else chance.randrange(256)
    return message[:at] + bytes((changed,)) + message[at + 1 :]


def _span(message: bytes, chance: random.Random) -> tuple[int, int]:
    at = chance.randrange(len(message) + 1)
    return at, min(len(message), at + chance.choice((1, 2, 4, 16, 64)))


def _cut(message: bytes, chance: random.Random) -> bytes:
    """A piece is missing."""
    begin, end = _span(message, chance)
    return message[:begin] + message[end:]


def _double(message: bytes, chance: random.Random) -> bytes:
    """A piece comes twice, or often."""
    begin, end = _span(message, chance)
    return message[:end] + message[begin:end] * chance.choice((1, 1, 2, 40)) + message[end:]


def _spice(message: bytes, chance: random.Random) -> bytes:
    """Something odd in between."""
    at = chance.randrange(len(message) + 1)
    return message[:at] + chance.choice(SPICE) + message[at:]


def _truncate(message: bytes, chance: random.Random) -> bytes:
    return message[: chance.randrange(len(message) + 1)]


def _lines(message: bytes, chance: random.Random) -> bytes:
    """A line is missing, comes twice, or elsewhere."""
    lines = message.split(b"\r\n")
    line = lines[chance.randrange(len(lines))]
    if chance.random() < 0.6:
        lines.remove(line)
    if chance.random() < 0.6:
        lines.insert(chance.randrange(len(lines) + 1), line)
    return b"\r\n".join(lines)


def _number(message: bytes, chance: random.Random) -> bytes:
    """One of its numbers is another."""
    places = [at for at, byte in enumerate(message) if 48 <= byte <= 57]
    if not places:
        return message
    at = chance.choice(places)
    end = at
    while end < len(message) and 48 <= message[end] <= 57:
        end += 1
    return message[:at] + chance.choice((b"0", b"-1", b"65536", b"2147483648", b"4294967296", b"9" * 30)) + message[end:]


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip, _flip, _cut, _double, _spice, _spice, _truncate, _lines, _number)


def rtp(ssrc: int, number: int, payload: bytes, kind: int = 0) -> bytes:
    """One packet (RFC 3550 section 5.1)."""
    return struct.pack("!BBHII", 0x80, kind, number & 0xFFFF, number * FRAME_SAMPLES & 0xFFFFFFFF, ssrc) + payload


def speech_packets(pcm: bytes, ssrc: int) -> Iterator[bytes]:
    """Somebody's words (8 kHz PCM) as G.711 u-law, again and again."""
    frames = payloads(pcm)
    number = 0
    while True:
        yield rtp(ssrc, number, frames[number % len(frames)])
        number += 1


def rtcp_bye(ssrc: int) -> bytes:
    """An empty receiver report and a BYE (RFC 3550 sections 6.4.2, 6.6)."""
    return struct.pack("!BBHI", 0x80, 201, 1, ssrc) + struct.pack("!BBHI", 0x81, 203, 1, ssrc)


def rtcp_report(ssrc: int) -> bytes:
    """A sender report with one block, all of it at its largest (RFC 3550 section 6.4.1)."""
    return struct.pack("!BBHI", 0x81, 200, 12, ssrc) + b"\xff" * 20 + struct.pack("!I", ssrc) + b"\xff" * 20


def mutated_media(ssrc: int, count: int, seed: int) -> Iterator[tuple[bool, bytes]]:
    """So many packets of RTP, or (True) of RTCP, each with one to five things wrong; one in three telephone-events, right or not."""
    chance = random.Random(seed)
    for number in range(count):
        if number % 4 == 3:
            yield True, mutate(chance.choice((rtcp_bye, rtcp_report))(chance.choice((ssrc, number))), chance)
            continue
        event = number % 3 == 0
        payload = (
            bytes((chance.randrange(256), chance.randrange(256), 3, 192))
            if event
            else chance.randbytes(chance.choice((0, 1, 80, 160, 900)))
        )
        packet = rtp(
            chance.choice((ssrc, ssrc, number)), chance.randrange(65536), payload, 101 if event else chance.choice((0, 8, 13, 127))
        )
        yield False, mutate(packet, chance)
