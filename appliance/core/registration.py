"""What it means that a PBX refuses us, in the words of somebody who runs one.

Source: RFC 3261 sections 10.3, 21 and 22; what Asterisk, 3CX and the FRITZ!Box answer.
"""

from __future__ import annotations

NOT_LOOKED_UP = "could not be looked up"
"""In a reason it says that there is no address to ask at: the PBX itself has said nothing."""

_WORDS: dict[int, tuple[str, str]] = {
    401: ("The PBX does not take our name and password.",
          "Compare user and password with the extension in the PBX; some have an authentication name of its own beside the number."),
    403: ("The PBX forbids this extension to register.",
          "The password may be wrong, the extension may be locked to another address, or too many wrong tries have put this box on the "
          "PBX's block list: look there, and wait before the next try."),
    404: ("The PBX does not know this extension.", "Make the extension in the PBX, or correct user in [pbx]."),
    407: ("The PBX does not take our name and password.", "Compare user and password with the extension in the PBX."),
    408: ("The PBX does not answer.", "Is it on? Are address, port and transport right, and is no firewall between?"),
    423: ("The PBX wants registrations to last longer.", "Raise expires in [pbx]."),
    488: ("The PBX offers no sound format that we know.", "Allow ulaw or alaw (G.711) for this extension."),
    500: ("The PBX has an error of its own.", "Look at its log."),
    503: ("The PBX cannot be reached, or takes nobody now.", "Is it on, and is its SIP service running? We keep trying."),
}  # fmt: skip


def explain(status: int, reason: str) -> tuple[str, str]:
    """(what it means, what to do) for the SIP status of a failed REGISTER."""
    if NOT_LOOKED_UP in reason:
        return f"{reason[:1].upper()}{reason[1:]}.", "Is the name right, and the network's name service on? The PBX's address will do too."
    known = _WORDS.get(status)
    if known:
        return known
    if 500 <= status < 600:
        return _WORDS[500]
    return f"The PBX said {status} {reason}.".replace(" .", "."), "Look at the PBX's log for this extension."
