"""The text of SIP as people meet it: addresses taken apart, refusals in a plain sentence. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from appliance.core.sip_message import split_name_addr
from appliance.ports import AccountSettings

MOST_CHARACTERS = 64
"""A caller's name is the caller's text: it is cut to this before anybody stores or shows it."""


def host_of(hostport: str) -> str:
    """The host of host[:port], [v6][:port] or a sip: URI."""
    text = hostport.removeprefix("sip:").split(";", 1)[0].rsplit("@", 1)[-1]
    if text.startswith("["):
        return text[1:].split("]", 1)[0]
    if text.count(":") > 1:  # a bare IPv6 address
        return text
    return text.split(":", 1)[0]


def _tidy(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:MOST_CHARACTERS].strip()


def split_address(address: str) -> tuple[str, str]:
    """Display name and URI of a From or To value, fit to be stored and shown: "Alice" <sip:1555@pbx;x=y>;tag=1."""
    name, uri, _ = split_name_addr(address)
    return _tidy(name), _tidy(uri)


def plain_refusal(status: int, reason: str, settings: AccountSettings, registrar: str = "") -> str:
    """Why the PBX does not have us, and what to do, for the operator."""
    pbx, user = registrar or settings.registrar, settings.user
    match status:
        case 401 | 407:
            return f"the PBX at {pbx} refuses extension {user}: the name or the password is wrong"
        case 403:
            return f"the PBX at {pbx} forbids extension {user} to register: look at its settings and its ban list"
        case 404:
            return f"the PBX at {pbx} knows no extension {user}"
        case 408:
            return f"no answer from the PBX at {pbx} over {settings.transport}: is it running, and is the address right?"
        case 502 | 503 if "certificate" in reason.lower():
            judge = f"ca_file ({settings.ca_file})" if settings.ca_file else "the authorities this system trusts; name its own in ca_file"
            return f"the certificate of the PBX at {pbx} cannot be trusted, so it was told nothing. It is judged by {judge} ({reason})"
        case 502 | 503:
            return f"the PBX at {pbx} cannot be reached over {settings.transport} ({reason or status})"
    return f"the PBX at {pbx} refuses the registration of {user}: {status} {reason}".rstrip()


def plain_end(status: int, reason: str, settings: AccountSettings) -> str:
    """Why a call ended, where the SIP reason would not tell the operator what to do."""
    if status in (488, 606) and settings.srtp == "mandatory":
        return f"the far end offers no encrypted sound, and srtp is mandatory ({status})"
    if status in (488, 606):
        return f"no codec in common: ours are {', '.join(settings.codecs)} ({status})"
    return reason


STATIC = {"PCMU": "0", "PCMA": "8", "G722": "9"}
"""Payload types that need no rtpmap (RFC 3551 section 6)."""


def offers_one_of(sdp: str, codecs: Iterable[str]) -> bool:
    """Whether a stream of sound in that SDP, which is not declined, has one of these codecs (RFC 8866 section 5.14)."""
    names = {codec.upper() for codec in codecs}
    kinds: set[str] = set()
    for line in sdp.splitlines():
        if line.startswith("m="):
            words = line[2:].split()
            kinds = set(words[3:]) if len(words) > 3 and words[0] == "audio" and words[1] != "0" else set()
            if any(STATIC.get(name) in kinds for name in names):
                return True
        elif line.startswith("a=rtpmap:"):
            kind, _, coding = line[9:].partition(" ")
            if kind in kinds and coding.split("/")[0].strip().upper() in names:
                return True
    return False


def bears(name: str, alternatives: Iterable[tuple[str, str]], common: str) -> bool:
    """Whether a certificate is that SIP domain's (RFC 5922 sections 7.1 and 7.2: whole names, no wildcards; the common name counts only
    where there is no other). `alternatives` are ("dns", name) and ("uri", "sip:name")."""
    named = [
        text.partition(":")[2] if kind == "uri" else text
        for kind, text in alternatives
        if kind == "dns" or (kind == "uri" and text.lower().startswith(("sip:", "sips:")))
    ]
    return name.lower().rstrip(".") in ([one.lower().rstrip(".") for one in named] if named else [common.lower()])


_SECRETS = (
    (re.compile(r"(?im)^((?:proxy-)?authorization[ \t]*:)[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*"), r"\1 [hidden]"),
    (re.compile(r"(?i)(\binline:)[^\s|]+"), r"\1[hidden]"),
)
"""RFC 7616: a response can be tried against a list of passwords. RFC 4568 section 9.2: the key itself, in base64."""


def without_secrets(text: str) -> str:
    """A line of the library's log as it may be kept: no digest responses, no SRTP keys."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


def retry_after(message: str) -> int:
    """Seconds of the Retry-After header (RFC 3261 section 20.33); 0 where there is none."""
    found = re.search(r"(?im)^retry-after[ \t]*:[ \t]*(\d{1,9})\b", message.split("\r\n\r\n", 1)[0])
    return int(found[1]) if found else 0
