"""The far end's signalling with no wire and no clock: messages and times are handed in."""

import random
from itertools import pairwise

import pytest

from appliance.core.sip_message import SipMessage, parse_message
from appliance.lab.peer_call import Faults, PeerCall
from appliance.lab.peer_dialog import PeerDialog, PeerState, Place
from appliance.lab.peer_sdp import media_of

THERE = ("10.0.0.2", 5060)
MS = 1_000_000
SDP = "v=0\r\nc=IN IP4 10.0.0.2\r\nm=audio 40000 RTP/AVP 0 101\r\n"


class Wire:
    """A dialog and what it sent, each with the time it was sent."""

    def __init__(self, faults: Faults | None = None) -> None:
        self.now = 0
        self.sent: list[tuple[int, SipMessage]] = []
        self.call = PeerCall("sip:o@10.0.0.2", faults or Faults())
        self.dialog = PeerDialog(self.call, Place(("10.0.0.1", 7000), 7002), random.Random(1), self._take)

    def _take(self, data: bytes, to: tuple[str, int]) -> None:
        assert to == THERE
        message = parse_message(data.decode())
        assert message is not None
        self.sent.append((self.now, message))

    def run(self, until_ms: int) -> None:
        while (due := self.dialog.due_ns) and due <= until_ms * MS:
            self.now = due
            self.dialog.tick(due)
        self.now = until_ms * MS

    def hear(self, text: str) -> None:
        message = parse_message(text)
        assert message is not None
        self.dialog.take(message, THERE, self.now)

    def times_ms(self, method: str, status: int = 0) -> list[float]:
        return [at / MS for at, message in self.sent if (message.method, message.status) == (method, status)]

    @property
    def last(self) -> SipMessage:
        return self.sent[-1][1]


def reply(to: SipMessage, status: int, body: str = "", extra: str = "") -> str:
    return (
        f"SIP/2.0 {status} X\r\nVia: {to.header('via')}\r\nFrom: {to.header('from')}\r\nTo: <sip:o@10.0.0.2>;tag=theirs\r\n"
        f"Call-ID: {to.header('call-id')}\r\nCSeq: {to.header('cseq')}\r\nContact: <sip:o@10.0.0.2:5061>\r\n{extra}\r\n{body}"
    )


def asked(method: str, cseq: int = 5, branch: str = "b", body: str = "", extra: str = "") -> str:
    return (
        f"{method} sip:peer SIP/2.0\r\nVia: SIP/2.0/UDP 10.0.0.2;branch={branch}\r\nFrom: <sip:o@10.0.0.2>;tag=theirs\r\n"
        f"To: <sip:peer@10.0.0.1>\r\nCall-ID: c1\r\nCSeq: {cseq} {method}\r\nContact: <sip:o@10.0.0.2:5061>\r\n{extra}\r\n{body}"
    )


def dialled(faults: Faults | None = None) -> Wire:
    wire = Wire(faults)
    wire.dialog.invite("sip:o@10.0.0.2", THERE, 0)
    return wire


def up(faults: Faults | None = None) -> Wire:
    wire = dialled(faults)
    wire.hear(reply(wire.last, 200, SDP, "Record-Route: <sip:p1;lr>, <sip:p2;lr>\r\n"))
    return wire


def offered() -> Wire:
    wire = Wire()
    invite = parse_message(asked("INVITE", body=SDP))
    assert invite is not None
    wire.dialog.offered(invite, THERE, 0)
    return wire


def test_an_invite_nobody_answers_goes_out_by_timer_a_and_is_given_up_by_timer_b() -> None:
    wire = dialled()
    wire.run(60_000)
    assert wire.times_ms("INVITE") == [0, 500, 1500, 3500, 7500, 15_500, 31_500]
    assert (wire.call.ended_by, wire.call.ended_ns) == ("timeout", 32_000 * MS)
    assert not wire.call.wait_answered(0)


def test_ringing_stops_the_invites_and_the_answer_is_acknowledged_along_the_route() -> None:
    wire = dialled()
    invite = wire.last
    wire.hear(reply(invite, 180))
    wire.run(5000)
    assert len(wire.times_ms("INVITE")) == 1
    wire.hear(reply(invite, 200, SDP, "Record-Route: <sip:p1;lr>, <sip:p2;lr>\r\n"))
    assert (wire.last.method, wire.last.uri) == ("ACK", "sip:o@10.0.0.2:5061")
    assert wire.last.listed("route") == ("<sip:p2;lr>", "<sip:p1;lr>")
    assert (wire.call.answered_ns, wire.call.status, wire.dialog.rtp_to) == (5000 * MS, 200, ("10.0.0.2", 40000))
    wire.hear(reply(invite, 200, SDP))
    assert (wire.call.answers, len(wire.times_ms("ACK"))) == (2, 2)


def test_a_fault_leaves_the_answer_unacknowledged() -> None:
    wire = up(Faults(no_ack=True))
    assert wire.dialog.state is PeerState.UP
    assert wire.times_ms("ACK") == []


def test_a_refusal_is_acknowledged_in_its_own_transaction() -> None:
    wire = dialled()
    invite = wire.last
    wire.hear(reply(invite, 486))
    assert wire.last.method == "ACK"
    assert wire.last.header("via") == invite.header("via")
    assert (wire.call.status, wire.call.ended_by) == (486, "refused")
    assert not wire.call.wait_answered(0)


def test_our_200_goes_out_again_until_their_ack() -> None:
    wire = offered()
    wire.now = 100 * MS
    wire.dialog.accept(wire.now)
    wire.run(10_100)
    assert wire.times_ms("INVITE", 200) == [100, 600, 1600, 3600, 7600]
    wire.hear(asked("ACK"))
    wire.run(60_000)
    assert len(wire.times_ms("INVITE", 200)) == 5
    assert wire.call.acked_ns == 10_100 * MS


def test_an_offer_without_our_codec_is_not_acceptable() -> None:
    wire = Wire()
    invite = parse_message(asked("INVITE", body=SDP.replace("0 101", "8 101")))
    assert invite is not None
    wire.dialog.offered(invite, THERE, 0)
    assert (wire.last.status, wire.call.ended_by) == (488, "refused")


def test_their_cancel_ends_what_we_have_not_answered() -> None:
    wire = offered()
    wire.hear(asked("CANCEL"))
    assert [(m.method, m.status) for _, m in wire.sent] == [("INVITE", 180), ("CANCEL", 200), ("INVITE", 487)]
    wire.dialog.accept(1)
    assert wire.call.ended_by == "cancelled"
    assert wire.times_ms("INVITE", 200) == []


def test_our_bye_goes_out_by_timer_e_until_its_answer() -> None:
    wire = up()
    wire.dialog.hang_up(0)
    wire.run(16_000)
    assert wire.times_ms("BYE") == [0, 500, 1500, 3500, 7500, 11_500, 15_500]
    wire.hear(reply(wire.last, 200))
    wire.run(60_000)
    assert len(wire.times_ms("BYE")) == 7
    assert (wire.call.ended_by, wire.call.ended_ns) == ("peer", 16_000 * MS)


@pytest.mark.parametrize(("faults", "answered"), [(Faults(), 3), (Faults(drop_byes=2), 1), (Faults(never_answer_bye=True), 0)])
def test_byes_are_noted_and_answered_as_told(faults: Faults, answered: int) -> None:
    wire = up(faults)
    for at_ms in (1000, 1500, 2500):
        wire.now = at_ms * MS
        wire.hear(asked("BYE", 9))
    assert [(bye.at_ns // MS, bye.repeated) for bye in wire.call.byes] == [(1000, False), (1500, True), (2500, True)]
    assert len(wire.times_ms("BYE", 200)) == answered
    assert wire.call.wait_bye(0)
    assert wire.call.wait_ended(0) is (answered > 0)
    assert wire.call.ended_ns == {3: 1000, 1: 2500, 0: 0}[answered] * MS


def test_a_second_bye_by_somebody_else_is_no_retransmission() -> None:
    wire = up(Faults(drop_byes=1))
    wire.hear(asked("BYE", 9, "one"))
    wire.hear(asked("BYE", 1_000_009, "two"))
    assert [(bye.cseq, bye.repeated) for bye in wire.call.byes] == [(9, False), (1_000_009, False)]


def test_requests_inside_the_dialog() -> None:
    wire = up()
    wire.hear(asked("OPTIONS", 6))
    wire.hear(asked("UPDATE", 7, extra="Session-Expires: 90;refresher=uac\r\n"))
    assert wire.last.header("session-expires") == "90;refresher=uac"
    wire.hear(asked("INVITE", 8, body=SDP.replace("40000", "40002")))
    assert "m=audio 7002 RTP/AVP 0" in wire.last.body
    assert wire.dialog.rtp_to == ("10.0.0.2", 40002)
    assert [method for _, method in wire.call.requests] == ["OPTIONS", "UPDATE", "INVITE"]
    wire.hear(asked("PUBLISH", 9))
    assert [m.status for _, m in wire.sent if m.status] == [200, 200, 200, 501]
    wire.hear(asked("BYE", 10))
    wire.hear(asked("OPTIONS", 11))
    assert wire.last.status == 481


def test_who_has_vanished_says_nothing() -> None:
    wire = up()
    before = len(wire.sent)
    wire.dialog.vanish(5)
    wire.hear(asked("BYE", 9))
    wire.run(60_000)
    assert len(wire.sent) == before
    assert wire.call.ended_by == "vanished"
    assert not wire.call.byes


def test_what_was_said_is_the_same_for_the_same_seed() -> None:
    assert [m.headers for _, m in up().sent] == [m.headers for _, m in up().sent]


@pytest.mark.parametrize(
    ("sdp", "address"),
    [
        (SDP, ("10.0.0.2", 40000)),
        ("c=IN IP4 1.1.1.1\r\nm=audio 9 RTP/AVP 8 0\r\nc=IN IP4 2.2.2.2/127\r\n", ("2.2.2.2", 9)),
        ("c=IN IP4 1.1.1.1\r\nm=audio 9 RTP/AVP 0\r\nm=video 11 RTP/AVP 96\r\nc=IN IP4 3.3.3.3\r\n", ("1.1.1.1", 9)),
        ("c=IN IP4 1.1.1.1\r\nm=audio 0 RTP/AVP 0\r\n", None),
        ("c=IN IP4 1.1.1.1\r\nm=audio 9 RTP/AVP 8\r\n", None),
        ("", None),
    ],
)
def test_where_audio_goes(sdp: str, address: tuple[str, int] | None) -> None:
    media = media_of(sdp, (0,))
    assert (media and media.address) == address


def rtp(payload: bytes) -> bytes:
    return b"\x80\x00" + bytes(10) + payload


def test_arrivals_gaps_and_spells_of_sound() -> None:
    call = PeerCall("sip:o@10.0.0.2")
    loud, quiet = rtp(b"\x90" * 160), rtp(b"\xff" * 160)
    plan = [quiet, loud, loud, quiet, quiet, loud, quiet, quiet, quiet, quiet, quiet, quiet, loud]
    for tick, packet in enumerate(plan):
        call.note_rtp(packet, (1000 + 20 * tick) * MS)
    call.note_rtp(quiet, 1400 * MS)
    call.note_rtp(b"short", 1401 * MS)
    call.note_rtp(b"\x80\xc8" + bytes(4), 1402 * MS)
    assert (call.rtp_received, call.first_rtp_ns, call.last_rtp_ns) == (14, 1000 * MS, 1400 * MS)
    assert [(spell.begin_ns // MS, spell.end_ns // MS) for spell in call.spells] == [(1020, 1100), (1240, 1240)]
    assert [(gap.at_ns // MS, gap.ms) for gap in call.gaps] == [(1400, 160.0)]
    assert (call.first_audible_ns, call.last_audible_ns) == (1020 * MS, 1240 * MS)
    assert call.audible_at(1090 * MS, 1095 * MS)
    assert not call.audible_at(1101 * MS, 1239 * MS)
    assert all(a[0] < b[0] for a, b in pairwise(call.heard))
