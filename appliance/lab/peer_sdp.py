"""The lab's SDP (RFC 8866): G.711 audio, and telephone-events (RFC 4733) where wanted.

Rule: text in, text out; what makes no sense is None.
"""

from __future__ import annotations

from dataclasses import dataclass

Address = tuple[str, int]
"""Host and port."""
NAMES = {0: "PCMU", 8: "PCMA"}
"""By static payload type (RFC 3551)."""


@dataclass(frozen=True)
class Media:
    """What the other side takes, and where."""

    address: Address
    codecs: tuple[int, ...]
    """Payload types of G.711, in their order."""
    event: int = 0
    """Payload type of their telephone-events; 0 where they take none."""


def media_of(sdp: str, codecs: tuple[int, ...]) -> Media | None:
    """The first audio that takes one of these codecs: its own address before the session's; None where there is none."""
    host, port, audio, event = "", 0, False, 0
    taken: tuple[int, ...] = ()
    for line in sdp.splitlines():
        if line.startswith("m="):
            words = line[2:].split()
            kinds = tuple(int(word) for word in words[3:] if word.isascii() and word.isdigit())
            audio = not port and len(words) > 3 and words[0] == "audio" and words[1].isdigit() and bool(set(kinds) & set(codecs))
            if audio:
                port, taken = int(words[1]), tuple(kind for kind in kinds if kind in codecs)
        elif line.startswith("c=IN IP4 ") and (audio or not port):
            host = line[9:].split("/")[0].strip()
        elif audio and line.startswith("a=rtpmap:") and "telephone-event/8000" in line.lower():
            number = line[9:].split()[0]
            event = int(number) if number.isascii() and number.isdigit() else event
    return Media((host, port), taken, event) if host and 0 < port < 65536 else None


def sdp_text(host: str, port: int, codecs: tuple[int, ...], event: int = 0) -> str:
    """An offer or answer of these codecs, and of telephone-events as payload type `event` where that is not 0."""
    kinds = [*codecs, event] if event else [*codecs]
    lines = [f"m=audio {port} RTP/AVP {' '.join(map(str, kinds))}", *(f"a=rtpmap:{codec} {NAMES[codec]}/8000" for codec in codecs)]
    if event:
        lines += [f"a=rtpmap:{event} telephone-event/8000", f"a=fmtp:{event} 0-15"]
    head = ["v=0", f"o=- 1 1 IN IP4 {host}", "s=-", f"c=IN IP4 {host}", "t=0 0"]
    return "\r\n".join([*head, *lines, "a=ptime:20", "a=sendrecv", ""])
