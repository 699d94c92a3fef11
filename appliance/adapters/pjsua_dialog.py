"""What one more request inside a dialog needs, gathered from the messages that pass (RFC 3261 section 12). Pure.

pjsua2 tells neither tags nor the route set; it shows every message of a transaction, and they are in those.
"""

from __future__ import annotations

from appliance.adapters.sip_text import host_of
from appliance.core.sip_message import SipMessage, parse_message, split_name_addr, tag_of
from appliance.ports import DialogIdentity

TARGET_REFRESH = frozenset({"INVITE", "UPDATE"})
"""Requests whose Contact, and whose 2xx's Contact, becomes the remote target (RFC 3261 section 12.2, RFC 3311)."""
ANYWHERE = frozenset({"", "0.0.0.0", "::"})


class DialogNotes:
    """One leg's dialog as its messages tell it."""

    def __init__(self, inbound: bool, transport: str, local_address: str) -> None:
        self.inbound = inbound
        self.transport = transport
        self._local_address = local_address
        self._call_id = self._local = self._remote = self._target = self._destination = ""
        self._cseq = 0
        self._routes: tuple[str, ...] = ()
        self._known: DialogIdentity | None = None

    @property
    def identity(self) -> DialogIdentity | None:
        """None before the answer, or where a message did not hold what it must."""
        if self._known is None and self._target and tag_of(self._local) and tag_of(self._remote):
            self._known = DialogIdentity(
                self._call_id, self._local, self._remote, self._cseq, self._target, self._routes,
                self.transport, self._local_address, self._destination,
            )  # fmt: skip
        return self._known

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
                self._remote = message.header("from")
                self._routes = message.listed("record-route")
            if message.method in TARGET_REFRESH and tag_of(message.header("from")) == tag_of(self._remote):
                self._refresh(message)
        elif message.status // 100 == 2:
            if not self.inbound and not self._remote and message.method == "INVITE":
                self._remote = message.header("to")
                self._routes = message.listed("record-route")[::-1]
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
                self._local = message.header("from")
            self._cseq = max(self._cseq, message.cseq)
        elif self.inbound and not self._local and message.method == "INVITE" and message.status // 100 == 2:
            self._local = message.header("to")
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
        contact = message.listed("contact")
        if contact:
            self._target = split_name_addr(contact[0])[1] or self._target
