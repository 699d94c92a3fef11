"""A SIP message as text, taken apart (RFC 3261 section 7 and 25). Pure.

Rule: what comes in is a stranger's: nothing raises, and what makes no sense is None or empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

COMPACT = {
    "b": "referred-by",
    "c": "content-type",
    "e": "content-encoding",
    "f": "from",
    "i": "call-id",
    "k": "supported",
    "l": "content-length",
    "m": "contact",
    "o": "event",
    "r": "refer-to",
    "s": "subject",
    "t": "to",
    "u": "allow-events",
    "v": "via",
    "x": "session-expires",
}
"""Compact form to full name (RFC 3261 section 20, RFC 4028 section 4)."""

_TOKEN = re.compile(r"[A-Za-z0-9.!%*_+`'~-]+\Z")
_FOLD = re.compile(r"\n[ \t]+")


@dataclass(frozen=True)
class SipMessage:
    """One request or answer."""

    method: str
    """The request's, or the one an answer belongs to (its CSeq)."""
    status: int
    """0 for a request."""
    uri: str
    """The Request-URI; empty for an answer."""
    headers: tuple[tuple[str, str], ...]
    """Full name in lower case and unfolded value, in the order they came."""
    body: str

    def header(self, name: str) -> str:
        """The first value of that name (lower case, full form); empty where there is none."""
        return next((value for key, value in self.headers if key == name), "")

    def listed(self, name: str) -> tuple[str, ...]:
        """Every element of every header of that name, those that share a line included."""
        return tuple(item for key, value in self.headers if key == name for item in split_list(value))

    @property
    def cseq(self) -> int:
        """The CSeq number; 0 where there is none."""
        number = self.header("cseq").split(maxsplit=1)[:1]
        return int(number[0]) if number and number[0].isascii() and number[0].isdigit() else 0


def parse_message(text: str) -> SipMessage | None:
    """The message in `text`; None where it is none."""
    head, _, body = text.replace("\r\n", "\n").lstrip("\n").partition("\n\n")
    first, *lines = _FOLD.sub(" ", head).replace("\r", " ").split("\n")  # a lone CR ends no line here, and must end none later
    words = first.split(" ", 2)
    if len(words) < 3:
        return None
    status, method, uri = 0, "", ""
    if words[0] == "SIP/2.0" and len(words[1]) == 3 and words[1].isascii() and words[1].isdigit():
        status = int(words[1])
    elif words[2] == "SIP/2.0" and _TOKEN.match(words[0]):
        method, uri = words[0], words[1]
    else:
        return None
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            key = name.strip().lower()
            headers.append((COMPACT.get(key, key), value.strip()))
    if status:
        of = next((value for key, value in headers if key == "cseq"), "").split()
        method = of[1] if len(of) == 2 else ""
    return SipMessage(method, status, uri, tuple(headers), body.replace("\n", "\r\n"))


def _outside(text: str, wanted: str) -> Iterator[int]:
    """Where the characters of `wanted` stand outside quotes and, but for < itself, outside angle brackets."""
    quoted = escaped = False
    depth = 0
    for at, character in enumerate(text):
        if escaped:
            escaped = False
        elif quoted:
            escaped = character == "\\"
            quoted = character != '"'
        elif character == '"' and not depth:
            quoted = True
        elif character in wanted and not depth:
            yield at
            depth += character == "<"
        elif character == "<":
            depth += 1
        elif character == ">" and depth:
            depth -= 1


def split_list(value: str) -> tuple[str, ...]:
    """The elements of a comma-separated value: commas within quotes or angle brackets separate nothing."""
    cuts = [-1, *_outside(value, ","), len(value)]
    items = (value[a + 1 : b].strip() for a, b in pairwise(cuts))
    return tuple(item for item in items if item)


def split_name_addr(address: str) -> tuple[str, str, str]:
    """Display name (unquoted), URI and parameters of a From, To, Contact or Route value (RFC 3261 section 20.10).
    Without angle brackets what follows a semicolon belongs to the header, not to the URI."""
    begin = next(_outside(address, "<"), -1)
    if begin < 0:
        uri, _, parameters = address.partition(";")
        return "", uri.strip(), parameters.strip()
    name = address[:begin].strip()
    if len(name) >= 2 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    uri, _, rest = address[begin + 1 :].partition(">")
    return name, uri.strip(), rest.strip().removeprefix(";").strip()


def parameter(parameters: str, name: str) -> str:
    """The value of one of `a=1;b=2`; empty where it is not there or has none."""
    for item in parameters.split(";"):
        key, _, value = item.partition("=")
        if key.strip().lower() == name:
            return value.strip()
    return ""


def tag_of(address: str) -> str:
    """The tag of a From or To value; empty where there is none."""
    return parameter(split_name_addr(address)[2], "tag")
