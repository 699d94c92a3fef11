"""The BYE of last resort as bytes, and the answers to it. Pure: no clock, no socket, no chance.

RFC 3261: the request inside a dialog is 12.2.1.1, which answer belongs to it is 17.1.3, messages on a stream are 18.3. Reason is RFC 3326.
Rule: what the line told of its dialog is checked when it is told, so that nothing can be wrong when it is needed.
"""

from __future__ import annotations

import re
import socket

MAX_CSEQ = 2**31 - 1
"""RFC 3261 section 8.1.1.5."""
FAR_ABOVE = 1_000_000
"""What the line may have sent without our knowledge stays below: the other side answers 500 to a lower number (section 12.2.2)."""
MAX_FIELD = 1024
MAX_ROUTES = 16
MAX_MESSAGE = 65_536

TRANSPORTS = ("udp", "tcp", "tls")

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_URI = re.compile(r"sips?:[^\s<>\"]+", re.IGNORECASE)
_STATUS_LINE = re.compile(r"SIP/2\.0 ([1-6]\d\d)(?: |$)", re.IGNORECASE)
_NOT_SAID = re.compile(r"[^A-Za-z0-9 _.-]")
_COMPACT = {"v": "via", "l": "content-length"}


class Dialog:
    """What one more request inside a dialog needs. Made by `read_dialog` alone."""

    __slots__ = ("call_id", "cseq", "destination", "local", "local_address", "remote", "routes", "target", "tls_name", "transport")

    def __init__(
        self,
        call_id: str,
        local: str,
        remote: str,
        cseq: int,
        target: str,
        routes: tuple[str, ...],
        transport: str,
        local_address: str,
        destination: str,
        tls_name: str = "",
    ) -> None:
        self.call_id = call_id
        self.local = local
        """The From header's value of our requests, tag included."""
        self.remote = remote
        """The To header's value of our requests, tag included."""
        self.cseq = cseq
        """The last number used in our direction; 0 where none was."""
        self.target = target
        self.routes = routes
        """URIs of the route set in angle brackets, with their parameters, one each, in the order they are sent."""
        self.transport = transport
        self.local_address = local_address
        self.destination = destination
        """host:port or [host]:port, an IP address."""
        self.tls_name = tls_name
        """Whom the certificate must name over TLS; empty is the host of the next hop."""

    def as_dict(self) -> dict[str, object]:
        """As `read_dialog` takes it."""
        return {name: list(self.routes) if name == "routes" else getattr(self, name) for name in self.__slots__}


def read_dialog(data: object) -> Dialog:
    """From decoded JSON. ValueError says in one sentence why no BYE can be built from it."""
    if not isinstance(data, dict):
        raise ValueError("a dialog is an object")
    routes = data.get("routes", [])
    if not isinstance(routes, (list, tuple)):
        raise ValueError("a dialog's routes are a list")
    cseq = data.get("cseq", 0)
    if not isinstance(cseq, int) or isinstance(cseq, bool) or not 0 <= cseq < MAX_CSEQ:
        raise ValueError(f"a dialog's cseq is a number below 2^31, not {cseq!r}")
    dialog = Dialog(
        call_id=_text(data, "call_id"),
        local=_text(data, "local"),
        remote=_text(data, "remote"),
        cseq=cseq,
        target=bare_uri(_text(data, "target")),
        routes=tuple(route for value in routes for route in _split(_line(value, "a route"))),
        transport=_text(data, "transport"),
        local_address=_ip(_text(data, "local_address")),
        destination=_text(data, "destination"),
        tls_name=_line(data["tls_name"], "a dialog's tls_name") if data.get("tls_name") else "",
    )
    for uri in (dialog.target, *map(bare_uri, dialog.routes)):
        if not _URI.fullmatch(uri):
            raise ValueError(f"{uri} is not a SIP URI")
    if len(dialog.routes) > MAX_ROUTES:
        raise ValueError(f"a dialog has at most {MAX_ROUTES} routes")
    if dialog.transport not in TRANSPORTS:
        raise ValueError(f"a dialog's transport is one of {', '.join(TRANSPORTS)}, not {dialog.transport}")
    host_and_port(dialog.destination)
    return dialog


def host_and_port(address: str) -> tuple[str, int]:
    """From ip:port or [ip]:port."""
    host, _, port = address.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or len(port) > 5 or not 0 < int(port) < 65536:
        raise ValueError(f"{address} is not an address and a port")
    return _ip(host), int(port)


def next_hop(dialog: Dialog) -> str:
    """The host that the request is for: the one its certificate must name (RFC 5922 section 7)."""
    if dialog.tls_name:
        return dialog.tls_name
    uri = bare_uri(dialog.routes[0]) if dialog.routes else dialog.target
    host = re.split(r"[;?]", uri.partition(":")[2].rpartition("@")[2], maxsplit=1)[0]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def request_target(dialog: Dialog) -> tuple[str, tuple[str, ...]]:
    """Request-URI and Route values, section 12.2.1.1: a first route with `lr` routes loosely, one without it wants to be the target."""
    if not dialog.routes:
        return _request_uri(dialog.target), ()
    first = bare_uri(dialog.routes[0])
    if "lr" in [parameter.partition("=")[0].lower() for parameter in first.split("?")[0].split(";")[1:]]:
        return _request_uri(dialog.target), dialog.routes
    return _request_uri(first), (*dialog.routes[1:], f"<{dialog.target}>")


def build(dialog: Dialog, cseq: int, via: str, branch: str, reason: str) -> bytes:
    """The BYE. `via` is our host:port as the answer shall find it, `reason` a Reason header's value or empty."""
    uri, routes = request_target(dialog)
    lines = [
        f"BYE {uri} SIP/2.0",
        f"Via: SIP/2.0/{dialog.transport.upper()} {via};rport;branch={branch}",
        "Max-Forwards: 70",
        *(f"Route: {route}" for route in routes),
        f"From: {dialog.local}",
        f"To: {dialog.remote}",
        f"Call-ID: {dialog.call_id}",
        f"CSeq: {cseq} BYE",
        *([f"Reason: {reason}"] if reason else []),
        "Content-Length: 0",
        "",
        "",
    ]
    return "\r\n".join(lines).encode()


def reason(why: str, limit: str) -> str:
    """RFC 3326, with the causes of Q.850: 16 is a normal end, 41 a temporary failure."""
    if why == "limit":
        return f'Q.850;cause=16;text="{_NOT_SAID.sub("", limit)[:32]} limit"'
    return f'Q.850;cause=41;text="{why.replace("_", " ")}"'


def status(message: bytes, branch: str, cseq: int) -> int:
    """The status of an answer to the BYE with that branch and number (section 17.1.3); 0 where it is something else."""
    head = re.sub(r"\r?\n[ \t]+", " ", message.decode(errors="replace").replace("\r\n\r\n", "\n\n", 1).split("\n\n", 1)[0])
    first, *lines = head.splitlines() or [""]
    match = _STATUS_LINE.match(first)
    if match is None:
        return 0
    via = _header(lines, "via").split(",")[0]
    ours = re.search(r";\s*branch\s*=\s*([^\s;,]+)", via, re.IGNORECASE)
    if ours is None or ours[1] != branch or _header(lines, "cseq").upper().split() != [str(cseq), "BYE"]:
        return 0
    return int(match[1])


def take_message(stream: bytearray) -> bytes | None:
    """Take the first whole message off a stream (section 18.3), None where it is not all there. ValueError where it can be none."""
    while stream.startswith((b"\r", b"\n")):
        del stream[0]  # section 7.5; and keep-alives, RFC 5626 section 3.5.1
    end = stream.find(b"\r\n\r\n")
    if end < 0:
        if len(stream) > MAX_MESSAGE:
            raise ValueError("a message without an end")
        return None
    text = _header(stream[:end].decode(errors="replace").splitlines(), "content-length").strip() or "0"
    if not (text.isascii() and text.isdigit()) or int(text) > MAX_MESSAGE:
        raise ValueError(f"a message of {text} bytes")
    size = end + 4 + int(text)
    if len(stream) < size:
        return None
    message = bytes(stream[:size])
    del stream[:size]
    return message


def bare_uri(value: str) -> str:
    """The URI of a name-addr or addr-spec: `"Bob" <sip:bob@host;lr>;x=y` is `sip:bob@host;lr`."""
    inside = re.search(r"<([^>]*)>", value)
    return inside[1].strip() if inside else value.strip()


def _ip(text: str) -> str:
    """An IP address without brackets. A name would have to be looked up, and that waits."""
    bare = text.removeprefix("[").removesuffix("]")
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in bare else socket.AF_INET, bare)
    except OSError:
        raise ValueError(f"{text} is not an IP address") from None
    return bare


def _request_uri(uri: str) -> str:
    """Without what a Request-URI may not have (section 19.1.1, table 1): headers and the method parameter."""
    return ";".join(part for part in uri.split("?")[0].split(";") if not part.lower().startswith("method="))


def _split(value: str) -> list[str]:
    """A Route value as its single routes: commas may stand inside the angle brackets. Without brackets it is a URI alone."""
    return [f"<{uri}>" for uri in re.findall(r"<([^>]*)>", value)] or [f"<{value.strip()}>"]


def _header(lines: list[str], name: str) -> str:
    """The first of that name; empty where there is none."""
    for line in lines:
        key, colon, value = line.partition(":")
        key = key.strip().lower()
        if colon and _COMPACT.get(key, key) == name:
            return value
    return ""


def _text(data: dict[str, object], name: str) -> str:
    if name not in data:
        raise ValueError(f"a dialog has a {name}")
    return _line(data[name], f"a dialog's {name}")


def _line(value: object, what: str) -> str:
    """One line that can stand in a message."""
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_FIELD or _CONTROL.search(value):
        raise ValueError(f"{what} is one line of text, not {str(value)[:80]!r}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{what} is not text") from None
    return value.strip()
