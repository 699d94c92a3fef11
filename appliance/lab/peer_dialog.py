"""The far end's side of one SIP dialog (RFC 3261 sections 12 to 15 and 17), over UDP.

Rule: no socket and no clock here: messages and the time come in, messages go out by `send`.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from appliance.core.sip_message import SipMessage, split_name_addr, tag_of
from appliance.lab.peer_call import ByeSeen, EndedBy, PeerCall
from appliance.lab.peer_sdp import Address, Media, media_of, sdp_text

Send = Callable[[bytes, Address], None]

T1_NS = 500_000_000
"""RFC 3261's estimate of the round trip: the first retransmission comes after this."""
T2_NS = 4_000_000_000
"""No two retransmissions are further apart, but an INVITE's."""
GIVE_UP_NS = 64 * T1_NS
REASONS = {100: "Trying", 180: "Ringing", 200: "OK", 302: "Moved Temporarily", 481: "Call/Transaction Does Not Exist", 486: "Busy Here"}
REASONS |= {487: "Request Terminated", 488: "Not Acceptable Here", 501: "Not Implemented"}
REASONS |= {408: "Request Timeout", 480: "Temporarily Unavailable", 503: "Service Unavailable", 603: "Decline"}


class PeerState(Enum):
    """Where a call stands."""

    INVITING = "inviting"
    """Our INVITE is out."""
    OFFERED = "offered"
    """Their INVITE is here and unanswered."""
    UP = "up"
    LEAVING = "leaving"
    """Our BYE is out."""
    OVER = "over"


@dataclass
class _Repeat:
    """A message sent again until something comes back."""

    message: bytes
    to: Address
    at_ns: int
    wait_ns: int
    most_ns: int
    """The longest wait; 0 where it doubles for ever (an INVITE)."""
    until_ns: int


@dataclass(frozen=True)
class Place:
    """Where one call lives on this machine."""

    sip: Address
    """The Contact."""
    rtp_port: int
    user: str = "peer"
    name: str = ""
    """Shown to who is called."""
    codecs: tuple[int, ...] = (0,)
    """Payload types of G.711, the best first."""
    event: int = 0
    """Payload type offered for telephone-events; 0 offers none."""


class PeerDialog:
    """One call's signalling."""

    def __init__(self, call: PeerCall, place: Place, chance: random.Random, send: Send) -> None:
        self.call = call
        self.call.rtp_port = place.rtp_port
        self.place = place
        self.chance = chance
        self.send = send
        self.state = PeerState.OVER
        """Until `invite` or `offered`."""
        self.media: Media | None = None
        """What their SDP wants, and where."""
        self.provisional = 0
        """The last provisional answer to our INVITE (100 to 199); 0 where there was none."""
        self._gave_up = False
        """Our INVITE is not wanted any more."""
        self._repeat: _Repeat | None = None
        self._peer: Address = ("", 0)
        self._local = self._remote = self._target = ""
        self._routes: tuple[str, ...] = ()
        self._cseq = 0
        self._invite: SipMessage | None = None
        """Theirs, where they called."""
        self._invite_from: Address = ("", 0)
        self._invite_branch = ""
        """Of ours, where we called: the ACK of a refusal carries it."""
        self._last_answer = b""
        self._seen_byes: set[tuple[int, str]] = set()

    # what this end does

    def invite(self, uri: str, to: Address, now_ns: int) -> None:
        """Call `uri` at that address."""
        host, port = self.place.sip
        self._peer, self._target = to, uri
        shown = f'"{self.place.name}" ' if self.place.name else ""
        self._local = f"{shown}<sip:{self.place.user}@{host}:{port}>;tag={self._word()}"
        self._remote = f"<{uri}>"
        self.call.call_id = f"{self._word()}@{host}:{port}"
        self.call.invited_ns = now_ns
        self.state = PeerState.INVITING
        self._invite_branch = self._branch()
        self._cseq = 1
        message = self._request("INVITE", self._cseq, self._invite_branch, self._sdp())
        self._repeat = _Repeat(message, to, now_ns + T1_NS, T1_NS, 0, now_ns + GIVE_UP_NS)
        self.send(message, to)

    def offered(self, invite: SipMessage, source: Address, at_ns: int) -> None:
        """Take their INVITE: 180. Nothing follows until `accept`."""
        self._invite, self._invite_from, self._peer = invite, source, source
        self._remote = invite.header("from")
        self._local = f"{invite.header('to')};tag={self._word()}"
        self._routes = invite.listed("record-route")
        self._retarget(invite)
        self.call.call_id = invite.header("call-id")
        self.call.invited_ns = at_ns
        self.state = PeerState.OFFERED
        self.media = media_of(invite.body, self.place.codecs)
        if self.media is None:
            self._answer(invite, source, 488)
            self._end(at_ns, "refused")
        else:
            self._answer(invite, source, 180)

    def accept(self, now_ns: int) -> None:
        """200 OK, again and again until their ACK (section 13.3.1.4)."""
        if self.state is not PeerState.OFFERED or self._invite is None:
            return
        message = self._answer(self._invite, self._invite_from, 200, self._sdp())
        self._repeat = _Repeat(message, self._invite_from, now_ns + T1_NS, T1_NS, T2_NS, now_ns + GIVE_UP_NS)
        self.state = PeerState.UP
        self.call.note_answer(now_ns, 200)

    def refuse(self, now_ns: int, status: int) -> None:
        """Answer their INVITE with an error."""
        if self.state is PeerState.OFFERED and self._invite is not None:
            self._answer(self._invite, self._invite_from, status)
            self.call.status = status
            self._end(now_ns, "refused")

    def give_up(self, now_ns: int) -> None:
        """CANCEL our INVITE (section 9.1): as soon as something came back for it. An answer that crosses it is hung up on."""
        if self.state is not PeerState.INVITING or self._gave_up:
            return
        self._gave_up = True
        if self.provisional:
            self._cancel(now_ns)

    def _cancel(self, now_ns: int) -> None:
        message = self._request("CANCEL", 1, self._invite_branch)
        self._repeat = _Repeat(message, self._peer, now_ns + T1_NS, T1_NS, T2_NS, now_ns + GIVE_UP_NS)
        self.send(message, self._peer)

    def hang_up(self, now_ns: int) -> None:
        """BYE, where the call is up."""
        if self.state is not PeerState.UP:
            return
        self.state = PeerState.LEAVING
        self._cseq += 1
        message = self._request("BYE", self._cseq, self._branch())
        self._repeat = _Repeat(message, self._peer, now_ns + T1_NS, T1_NS, T2_NS, now_ns + GIVE_UP_NS)
        self.send(message, self._peer)

    def ask(self, method: str, lines: tuple[str, ...]) -> None:
        """Any request inside the dialog, once; what comes of it is `PeerCall.told`."""
        if self.state is PeerState.UP:
            self._cseq += 1
            self.send(self._request(method, self._cseq, self._branch(), more=lines), self._peer)

    def vanish(self, now_ns: int) -> None:
        """Not a word more."""
        self._repeat = None
        self._end(now_ns, "vanished")

    @property
    def due_ns(self) -> int:
        """When `tick` has something to do; 0 where nothing is planned."""
        return self._repeat.at_ns if self._repeat is not None else 0

    def tick(self, now_ns: int) -> None:
        """Send again what is unanswered."""
        repeat = self._repeat
        if repeat is None or now_ns < repeat.at_ns:
            return
        if now_ns >= repeat.until_ns:
            self._repeat = None
            self._end(now_ns, "timeout")
            return
        self.send(repeat.message, repeat.to)
        repeat.wait_ns = min(2 * repeat.wait_ns, repeat.most_ns or 2 * repeat.wait_ns)
        repeat.at_ns = min(repeat.at_ns + repeat.wait_ns, repeat.until_ns)

    # what they do

    def take(self, message: SipMessage, source: Address, at_ns: int) -> None:
        """One message of theirs with our Call-ID, as it arrived."""
        if self.call.ended_by == "vanished":
            return
        if message.status:
            self._answered(message, at_ns)
        else:
            self._asked(message, source, at_ns)

    def _answered(self, answer: SipMessage, at_ns: int) -> None:
        kind = answer.status // 100
        if answer.method == "BYE" and self.state is PeerState.LEAVING and kind >= 2:
            self._repeat = None
            self._end(at_ns, "peer")
        if answer.method not in ("INVITE", "BYE", "CANCEL") and kind >= 2:
            self.call.told.append((answer.cseq, answer.method, answer.status))
        if answer.method != "INVITE" or self._invite is not None or answer.cseq != 1:
            return
        if self.state is PeerState.INVITING:
            first, self.provisional = not self.provisional, answer.status if kind == 1 else self.provisional
            if kind > 1 or first:
                self._repeat = None
            if kind == 1 and first and self._gave_up:
                self._cancel(at_ns)
            elif kind == 2:
                self._remote = answer.header("to")
                self._routes = answer.listed("record-route")[::-1]
                self._retarget(answer)
                self.media = media_of(answer.body, self.place.codecs)
                self.call.far_rtp = self.rtp_to
                self.state = PeerState.UP
                self.call.note_answer(at_ns, answer.status)
            elif kind > 2:
                self._remote = answer.header("to")
                self.send(self._request("ACK", 1, self._invite_branch), self._peer)
                self.call.status = answer.status
                self._end(at_ns, "refused")
        if kind == 2:
            self.call.answers += 1
            if not self.call.faults.no_ack:
                self.send(self._request("ACK", 1, self._branch()), self._peer)
            if self._gave_up:
                self.hang_up(at_ns)

    def _asked(self, request: SipMessage, source: Address, at_ns: int) -> None:
        match request.method:
            case "ACK":
                self.call.acked_ns = self.call.acked_ns or at_ns
                if self.state is PeerState.UP:
                    self._repeat = None
            case "BYE":
                self._bye(request, source, at_ns)
            case "CANCEL":
                self._answer(request, source, 200)
                if self.state is PeerState.OFFERED and self._invite is not None:
                    self._answer(self._invite, self._invite_from, 487)
                    self.call.status = 487
                    self._end(at_ns, "cancelled")
            case "INVITE" if self._invite is not None and request.cseq == self._invite.cseq:
                self.send(self._last_answer, source)  # theirs again: our answer was lost
            case _ if self.state is PeerState.OVER:
                self._answer(request, source, 481)
            case "INVITE" | "UPDATE" | "OPTIONS" | "INFO" as method:
                self.call.requests.append((at_ns, method))
                if method in ("INVITE", "UPDATE"):
                    self._retarget(request)
                    self.media = media_of(request.body, self.place.codecs) or self.media
                offers = request.header("content-type") == "application/sdp" or method == "INVITE"
                self._answer(request, source, 200, self._sdp() if offers else "")
            case _:
                self._answer(request, source, 501)

    def _bye(self, request: SipMessage, source: Address, at_ns: int) -> None:
        once = (request.cseq, request.header("via"))
        self.call.note_bye(ByeSeen(at_ns, source, request.cseq, once in self._seen_byes))
        if len(self._seen_byes) < 100:
            self._seen_byes.add(once)
        faults = self.call.faults
        if faults.never_answer_bye or len(self.call.byes) <= faults.drop_byes:
            return
        self._repeat = None
        self._answer(request, source, 200)
        self._end(at_ns, "far_end")

    def _end(self, at_ns: int, by: EndedBy) -> None:
        self.state = PeerState.OVER
        self.call.note_end(at_ns, by)

    # text

    def _word(self) -> str:
        return f"{self.chance.getrandbits(64):016x}"

    def _branch(self) -> str:
        return "z9hG4bK" + self._word()

    def _retarget(self, message: SipMessage) -> None:
        for contact in message.listed("contact")[:1]:
            self._target = split_name_addr(contact)[1]

    def _request(self, method: str, cseq: int, branch: str, body: str = "", more: tuple[str, ...] = ()) -> bytes:
        host, port = self.place.sip
        return _text(
            f"{method} {self._target} SIP/2.0",
            f"Via: SIP/2.0/UDP {host}:{port};rport;branch={branch}",
            "Max-Forwards: 70",
            *(f"Route: {route}" for route in self._routes),
            f"From: {self._local}",
            f"To: {self._remote}",
            f"Call-ID: {self.call.call_id}",
            f"CSeq: {cseq} {method}",
            *more,
            *self._ours(),
            body=body,
        )

    def _answer(self, request: SipMessage, to: Address, status: int, body: str = "") -> bytes:
        tagged = request.header("to") if tag_of(request.header("to")) else self._local
        lines = answer_lines(request, status, tagged)
        if status == 200 and request.method in ("INVITE", "UPDATE") and (expires := request.header("session-expires")):
            lines += [f"Session-Expires: {expires.split(';')[0]};refresher=uac", "Require: timer"]  # RFC 4028 section 9
        message = _text(*lines, *self._ours(), body=body)
        if request.method == "INVITE":
            self._last_answer = message
        self.send(message, to)
        return message

    def _ours(self) -> list[str]:
        host, port = self.place.sip
        return [
            f"Contact: <sip:{self.place.user}@{host}:{port}>",
            "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS, UPDATE, INFO",
            "Supported: timer",
        ]

    def _sdp(self) -> str:
        """An offer, or the answer to theirs: what both have, their number for telephone-events (RFC 3264 section 6.1)."""
        codecs, event = self.place.codecs, self.place.event
        if self.media is not None:
            codecs, event = self.media.codecs, self.media.event if event else 0
        return sdp_text(self.place.sip[0], self.place.rtp_port, codecs, event)

    @property
    def rtp_to(self) -> Address | None:
        """Where their SDP wants audio."""
        return self.media.address if self.media is not None else None


def _text(*lines: str, body: str = "") -> bytes:
    kind = ["Content-Type: application/sdp"] if body else []
    return "\r\n".join([*lines, *kind, f"Content-Length: {len(body)}", "", body]).encode()


def answer_lines(request: SipMessage, status: int, to: str) -> list[str]:
    """Status line and what an answer copies (RFC 3261 section 8.2.6)."""
    lines = [f"SIP/2.0 {status} {REASONS[status]}"]
    lines += [f"Via: {value}" for key, value in request.headers if key == "via"]
    lines += [f"Record-Route: {value}" for key, value in request.headers if key == "record-route"]
    lines += [f"From: {request.header('from')}", f"To: {to}"]
    return [*lines, f"Call-ID: {request.header('call-id')}", f"CSeq: {request.cseq} {request.method}"]


def plain_answer(request: SipMessage, status: int) -> bytes:
    """An answer outside every dialog."""
    return _text(*answer_lines(request, status, request.header("to")))
