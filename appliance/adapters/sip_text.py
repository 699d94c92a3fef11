"""The text of SIP as people meet it: addresses taken apart, refusals in a plain sentence. Pure."""

from __future__ import annotations

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


def plain_refusal(status: int, reason: str, settings: AccountSettings) -> str:
    """Why the PBX does not have us, and what to do, for the operator."""
    pbx, user = settings.registrar, settings.user
    match status:
        case 401 | 407:
            return f"the PBX at {pbx} refuses extension {user}: the name or the password is wrong"
        case 403:
            return f"the PBX at {pbx} forbids extension {user} to register: look at its settings and its ban list"
        case 404:
            return f"the PBX at {pbx} knows no extension {user}"
        case 408:
            return f"no answer from the PBX at {pbx} over {settings.transport}: is it running, and is the address right?"
        case 502 | 503:
            return f"the PBX at {pbx} cannot be reached over {settings.transport} ({reason or status})"
    return f"the PBX at {pbx} refuses the registration of {user}: {status} {reason}".rstrip()
