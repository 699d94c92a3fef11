"""What one more request inside a dialog needs, gathered from the messages that pass (RFC 3261 section 12). Pure.

pjsua2 tells neither tags nor the route set; it shows every message of a transaction, and they are in those.
"""

from __future__ import annotations

import re

from appliance.adapters.sip_text import host_of
from appliance.core.sip_message import SipMessage, parameter, parse_message, split_name_addr, tag_of
from appliance.ports import DialogIdentity

TARGET_REFRESH = frozenset({"INVITE", "UPDATE"})
"""Requests whose Contact, and whose 2xx's Contact, becomes the remote target (RFC 3261 section 12.2, RFC 3311)."""
ANYWHERE = frozenset({"", "0.0.0.0", "::"})
NOBODY = "sip:anonymous@anonymous.invalid"
"""RFC 3323 section 4.1.1.3."""
MOST_ROUTES = 16
_PLAIN_URI = re.compile(r"sips?:[!#-;=?-~]{1,500}", re.IGNORECASE)
_PLAIN_WORD = re.compile(r"[!-~]{1,256}")


def party(address: str) -> str:
    """Ourselves or them as a From or To value that anybody can send: URI and tag.

    The name and even the URI are the caller's text, and nobody may make his own BYE impossible by them; dialogs are matched by Call-ID
    and tags alone (RFC 3261 section 12.2.2)."""
    _, uri, parameters = split_name_addr(address)
    return f"<{uri if _PLAIN_URI.fullmatch(uri) else NOBODY}>;tag={parameter(parameters, 'tag')}"


def routes_of(message: SipMessage) -> tuple[str, ...]:
    """The URIs of its Record-Route headers as Route values, in the order they came (RFC 3261 section 12.1)."""
    return tuple(f"<{split_name_addr(route)[1]}>" for route in message.listed("record-route"))


class DialogNotes:
    """One leg's dialog as its messages tell it."""

    def __init__(self, inbound: bool, transport: str, local_address: str, registrar: str = "") -> None:
        """Over tls the certificate of whoever ends the call for us is the registrar's, by whose name we know it."""
        self.inbound = inbound
        self._tls_name = host_of(registrar) if transport == "tls" and registrar else ""
        self.transport = transport
        self._local_address = local_address
        self._call_id = self._local = self._remote = self._target = self._destination = ""
        self._cseq = 0
        self._routes: tuple[str, ...] = ()
        self._known: DialogIdentity | None = None

    @property
    def identity(self) -> DialogIdentity | None:
        """None before the answer, or where a message did not hold what it must."""
        if self._known is None and self.theirs_will_do and tag_of(self._local):
            self._known = DialogIdentity(
                self._call_id, self._local, self._remote, self._cseq, self._target, self._routes,
                self.transport, self._local_address, self._destination, self._tls_name,
            )  # fmt: skip
        return self._known

    @property
    def theirs_will_do(self) -> bool:
        """Did they tell all that a BYE to them needs, in a form that fits one? Known from their INVITE, or from their 200."""
        words = (self._call_id, tag_of(self._remote))
        uris = (self._target, *(route[1:-1] for route in self._routes))
        return (
            len(self._routes) <= MOST_ROUTES
            and all(_PLAIN_WORD.fullmatch(word) for word in words)
            and all(_PLAIN_URI.fullmatch(uri) for uri in uris)
        )

    def received(self, text: str, source: str) -> None:
        """Their message, and the ip:port it came from."""
        message = self._ours(text)
        if message is None:
            return
        self._known = None
        self._destination = source or self._destination
        if message.status == 0:
            if self.inbound and not self._call_id and message.method == "INVITE":
                self._begin(message)
                self._remote = party(message.header("from"))
                self._routes = routes_of(message)
            if message.method in TARGET_REFRESH and tag_of(message.header("from")) == tag_of(self._remote):
                self._refresh(message)
        elif message.status // 100 == 2:
            if not self.inbound and not self._remote and message.method == "INVITE":
                self._remote = party(message.header("to"))
                self._routes = routes_of(message)[::-1]
            theirs = message.header("to")  # in an answer to us To is them
            if message.method in TARGET_REFRESH and tag_of(theirs) == tag_of(self._remote):
                self._refresh(message)

    def sent(self, text: str) -> None:
        """Our message."""
        message = self._ours(text)
        if message is None:
            return
        self._known = None
        if message.status == 0:
            if not self.inbound and not self._call_id and message.method == "INVITE":
                self._begin(message)
                self._local = party(message.header("from"))
            self._cseq = max(self._cseq, message.cseq)
        elif self.inbound and not self._local and message.method == "INVITE" and message.status // 100 == 2:
            self._local = party(message.header("to"))
        if self._local_address in ANYWHERE and (contact := message.listed("contact")):
            self._local_address = host_of(split_name_addr(contact[0])[1])

    def _ours(self, text: str) -> SipMessage | None:
        """The message, if it is of this dialog. Bytes that were no UTF-8 arrive as lone surrogates, which nobody could send again."""
        message = parse_message(text.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        if message is None or (self._call_id and message.header("call-id") != self._call_id):
            return None
        return message

    def _begin(self, message: SipMessage) -> None:
        self._call_id = message.header("call-id")

    def _refresh(self, message: SipMessage) -> None:
        for contact in message.listed("contact")[:1]:
            uri = split_name_addr(contact)[1]
            if _PLAIN_URI.fullmatch(uri):  # else what was good stays
                self._target = uri
