"""What telephone systems do to a call besides beginning and ending it, each by hand from a socket: hold, late offers, early media, reliable
provisional answers, codecs that nobody has, CANCELs that come too late, answers that come twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from raw_peer import Raw, direction, sdp
from test_pjsua import agents
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="raw")


@pytest.fixture
def raw() -> Iterator[Raw]:
    with Raw() as raw:
        yield raw


@pytest.fixture
def ours() -> Iterator[tuple[Agent, str]]:
    """An agent that answers, and its URI."""
    with agents({"behaviour": "answer"}) as ((agent, uri),):
        yield agent, uri


Up = tuple[Agent, Raw]


@pytest.fixture
def up(ours: tuple[Agent, str], raw: Raw) -> Up:
    """A call from the socket that is up."""
    agent, uri = ours
    raw.call(uri, sdp(raw.rtp_port))
    raw.answered()
    agent.expect("LegAnswered")
    return agent, raw


def alive(up: Up) -> None:
    """Sound comes from it now, and it ends as a call does."""
    agent, raw = up
    raw.hush()
    assert len(raw.packet()) == 172
    assert agent.count("LegEnded") == 0
    raw.say("BYE")
    assert raw.final("BYE").status == 200
    assert agent.expect("LegEnded")["by_far_end"] is True


# Hold (RFC 3264 section 8.4; c=0.0.0.0 is RFC 2543's way) and other changes


@shows("hold and back: sendonly, inactive, c=0.0.0.0")
@pytest.mark.parametrize(
    ("wish", "host", "reply"), [("sendonly", "127.0.0.1", "recvonly"), ("inactive", "127.0.0.1", "inactive"), ("sendrecv", "0.0.0.0", "")]
)
def test_on_hold_and_back(up: Up, wish: str, host: str, reply: str) -> None:
    agent, raw = up
    raw.say("INVITE", sdp(raw.rtp_port, direction=wish, host=host, version=2))
    held = raw.answered()
    assert not reply or direction(held) == reply
    raw.hush()
    raw.rtp.settimeout(0.3)
    with pytest.raises(TimeoutError):
        raw.packet()
    raw.rtp.settimeout(5)
    raw.say("INVITE", sdp(raw.rtp_port, version=3))
    assert direction(raw.answered()) == "sendrecv"
    alive((agent, raw))


@shows("UPDATE, with and without an offer (RFC 3311)")
@pytest.mark.parametrize("body", ["", "offer"])
def test_an_update_is_answered(up: Up, body: str) -> None:
    agent, raw = up
    raw.say("UPDATE", body and sdp(raw.rtp_port, version=2))
    done = raw.final("UPDATE")
    assert (done.status, "m=audio" in done.body) == (200, bool(body))
    alive((agent, raw))


@shows("re-INVITE that offers no codec of ours, fax (T.38) or no audio: 488, and the call goes on")
@pytest.mark.parametrize("body", ["18", "96", "image"])
def test_a_change_that_cannot_be_is_refused_and_the_call_stays(up: Up, body: str) -> None:
    agent, raw = up
    offer = sdp(raw.rtp_port, body if body != "image" else "0", version=2)
    raw.say("INVITE", re.sub(r"m=audio (\d+) RTP/AVP 0", r"m=image \1 udptl t38", offer) if body == "image" else offer)
    assert raw.refused() == 488
    alive((agent, raw))


@shows("codec changed from u-law to A-law in the call")
def test_the_codec_changes_in_the_call(up: Up) -> None:
    agent, raw = up
    raw.say("INVITE", sdp(raw.rtp_port, "8 101", version=2))
    raw.answered()
    raw.hush()
    assert any(raw.packet()[1] & 0x7F == 8 for _ in range(10))
    alive((agent, raw))


# Offers


@shows("late offer: INVITE without SDP, the answer in the ACK")
def test_who_offers_nothing_is_offered(ours: tuple[Agent, str], raw: Raw) -> None:
    agent, uri = ours
    raw.call(uri)
    offered = raw.final("INVITE")
    assert offered.status == 200
    assert "PCMU/8000" in offered.body
    raw.their_tag = offered.header("to").partition("tag=")[2]
    raw.say("ACK", sdp(raw.rtp_port))
    agent.expect("LegAnswered")
    alive((agent, raw))


@shows("INVITE without a codec of ours: 488")
@pytest.mark.parametrize("kinds", ["18", "96"])
def test_no_codec_in_common_is_no_call(ours: tuple[Agent, str], raw: Raw, kinds: str) -> None:
    agent, uri = ours
    raw.call(uri, sdp(raw.rtp_port, kinds))
    assert raw.refused() == 488
    agent.ask("now")
    assert agent.count("LegOffered") == 0


@shows("video and more streams beside the sound: their ports are 0 (RFC 3264 section 6)")
def test_other_streams_are_declined_one_by_one(ours: tuple[Agent, str], raw: Raw) -> None:
    agent, uri = ours
    raw.call(uri, sdp(raw.rtp_port, more="m=video 40002 RTP/AVP 99\r\na=rtpmap:99 H264/90000\r\nm=audio 40004 RTP/AVP 8\r\n"))
    ok = raw.answered()
    assert [int(port) == 0 for port in re.findall(r"^m=\w+ (\d+)", ok.body, re.M)] == [False, True, True]
    agent.expect("LegAnswered")
    alive((agent, raw))


@shows("an offer of forty streams, or one that is no SDP, costs nobody a call")
@pytest.mark.parametrize("body", ["many", "nonsense", "multipart"])
def test_an_offer_out_of_hand_is_no_call_and_the_next_one_is(ours: tuple[Agent, str], raw: Raw, body: str) -> None:
    agent, uri = ours
    bodies = {
        "many": sdp(raw.rtp_port, more="m=audio 40000 RTP/AVP 0\r\n" * 40),
        "nonsense": "v=0\r\nm=audio",
        "multipart": "--x\r\n\r\n--x--",
    }
    raw.call(uri, bodies[body])
    status = raw.final("INVITE").status
    if status == 200:
        raw.say("BYE")
    assert status == 200 or 400 <= status < 500
    with Raw() as other:
        other.call(uri, sdp(other.rtp_port))
        other.answered()
        agent.expect("LegAnswered")
        other.hush()
        assert other.packet()


# CANCEL


@shows("CANCEL before the answer: 487; too late: the call is up; for no call: 481")
def test_a_cancel_in_time(raw: Raw) -> None:
    with agents({}) as ((agent, uri),):
        raw.call(uri, sdp(raw.rtp_port))
        branch = raw.branch
        agent.expect("LegOffered")
        raw.say("CANCEL", branch=branch)
        assert {raw.come().status for _ in range(3)} >= {200, 487}
        ended = agent.expect("LegEnded")
        assert (ended["status"], ended["by_far_end"]) == (487, True)


@shows("CANCEL before the answer: 487; too late: the call is up; for no call: 481")
def test_a_cancel_too_late(up: Up) -> None:
    agent, raw = up
    raw.cseq = 1
    raw.say("CANCEL", branch=raw.branch)
    assert raw.final("CANCEL").status in (200, 481)
    alive((agent, raw))


@shows("CANCEL before the answer: 487; too late: the call is up; for no call: 481")
def test_a_cancel_of_nothing(ours: tuple[Agent, str], raw: Raw) -> None:
    agent, uri = ours
    raw.there = ("127.0.0.1", int(uri.rsplit(":", 1)[1]))
    raw.call_id, raw.tag, raw.cseq = "none", "t", 1
    raw.say("CANCEL")
    assert raw.final("CANCEL").status == 481
    agent.ask("now")
    assert agent.count("LegOffered") == 0


@shows("our CANCEL meets their 200: acknowledged, then BYE")
def test_our_cancel_crosses_their_answer(raw: Raw) -> None:
    with agents({}) as ((agent, _),):
        leg = agent.ask("dial", uri=raw.uri)
        invite = raw.request("INVITE")
        raw.answer(invite, "180 Ringing")
        agent.expect("LegRinging")
        agent.send("hang_up", leg=leg)
        cancel = raw.request("CANCEL")
        raw.answer(invite, "200 OK", sdp(raw.rtp_port))
        raw.answer(cancel, "200 OK")
        raw.request("ACK")
        raw.answer(raw.request("BYE"), "200 OK")
        assert agent.expect("LegEnded")["by_far_end"] is False
        assert agent.count("LegAnswered") == 0


# What comes before the answer, and twice


@shows("183 with sound (early media), 183 without, 180 after it, then the answer")
@pytest.mark.parametrize("early", [True, False])
def test_progress_with_and_without_sound(raw: Raw, early: bool) -> None:
    with agents({}) as ((agent, _),):
        leg = agent.ask("dial", uri=raw.uri)
        invite = raw.request("INVITE")
        raw.answer(invite, "183 Session Progress", sdp(raw.rtp_port) if early else "")
        assert agent.expect("LegRinging")["status"] == 183
        if early:
            raw.sound(invite)
            assert raw.packet(), "and ours goes there"
            assert agent.ask("stats", leg=leg)["rx_packets"] > 0
        raw.answer(invite, "180 Ringing")
        assert agent.expect("LegRinging")["status"] == 180
        raw.answer(invite, "200 OK", sdp(raw.rtp_port))
        raw.request("ACK")
        agent.expect("LegAnswered")
        raw.hush()
        assert raw.packet()
        agent.send("hang_up", leg=leg)
        raw.answer(raw.request("BYE"), "200 OK")


@shows("reliable provisional answers, PRACK (RFC 3262), both ways")
def test_a_reliable_answer_is_acknowledged(raw: Raw) -> None:
    with agents({}) as ((agent, _),):
        leg = agent.ask("dial", uri=raw.uri)
        invite = raw.request("INVITE")
        raw.answer(invite, "183 Session Progress", sdp(raw.rtp_port), "Require: 100rel\r\nRSeq: 5\r\n")
        prack = raw.request("PRACK")
        assert prack.header("rack") == f"5 {invite.cseq} INVITE"
        raw.answer(prack, "200 OK")
        raw.answer(invite, "200 OK")
        raw.request("ACK")
        agent.expect("LegAnswered")
        agent.send("hang_up", leg=leg)
        raw.answer(raw.request("BYE"), "200 OK")


@shows("reliable provisional answers, PRACK (RFC 3262), both ways")
def test_who_requires_reliable_answers_gets_them(raw: Raw) -> None:
    with agents({}) as ((agent, uri),):
        raw.call(uri, sdp(raw.rtp_port), "Require: 100rel\r\nSupported: 100rel\r\n")
        leg = agent.expect("LegOffered")["leg"]
        agent.send("ring", leg=leg)
        ringing = raw.come()
        while ringing.status != 180:
            ringing = raw.come()
        assert "100rel" in ringing.header("require")
        raw.their_tag = ringing.header("to").partition("tag=")[2]
        raw.say("PRACK", more=f"RAck: {ringing.header('rseq')} 1 INVITE\r\n")
        assert raw.final("PRACK").status == 200
        agent.send("accept", leg=leg)
        assert raw.final("INVITE").status == 200
        raw.cseq = 1
        raw.say("ACK")
        raw.cseq = 2
        alive((agent, raw))


@shows("a forked call that two answer: one is taken, the other gets ACK and BYE")
def test_the_second_of_two_answers_is_hung_up_on(raw: Raw) -> None:
    with agents({}) as ((agent, _),):
        leg = agent.ask("dial", uri=raw.uri)
        invite = raw.request("INVITE")
        raw.answer(invite, "200 OK", sdp(raw.rtp_port), tag="first")
        assert "first" in raw.request("ACK").header("to")
        agent.expect("LegAnswered")
        raw.answer(invite, "200 OK", sdp(raw.rtp_port), tag="second")
        bye = raw.request("BYE")
        assert "second" in bye.header("to")
        raw.answer(bye, "200 OK")
        agent.ask("now")
        assert agent.count("LegEnded") == 0
        agent.send("hang_up", leg=leg)
        last = raw.request("BYE")
        assert "first" in last.header("to")
        raw.answer(last, "200 OK")


@shows("302 to somewhere else: not followed")
def test_nobody_sends_our_call_elsewhere(raw: Raw) -> None:
    with agents({}) as ((agent, _),), Raw() as elsewhere:
        agent.ask("dial", uri=raw.uri)
        raw.answer(raw.request("INVITE"), "302 Moved Temporarily", more=f"Contact: <{elsewhere.uri}>\r\n")
        assert agent.expect("LegEnded")["status"] >= 300
        assert elsewhere.silent_but_for()


# Session timers (RFC 4028): what is agreed. That it is kept to, test_session_timer shows


@shows("session timers: agreed by either side's wish; too short: 422 with Min-SE")
@pytest.mark.parametrize("refresher", ["uac", "uas"])
def test_a_session_timer_is_agreed(ours: tuple[Agent, str], raw: Raw, refresher: str) -> None:
    agent, uri = ours
    raw.call(uri, sdp(raw.rtp_port), f"Supported: timer\r\nSession-Expires: 90;refresher={refresher}\r\n")
    ok = raw.answered()
    assert ok.header("session-expires").replace(" ", "") == f"90;refresher={refresher}"
    agent.expect("LegAnswered")
    if refresher == "uac":
        raw.say("UPDATE", more=f"Supported: timer\r\nSession-Expires: 90;refresher={refresher}\r\n")
        assert raw.final("UPDATE").header("session-expires").startswith("90")
    alive((agent, raw))


@shows("session timers: agreed by either side's wish; too short: 422 with Min-SE")
def test_a_session_timer_below_the_least_is_answered_with_it(ours: tuple[Agent, str], raw: Raw) -> None:
    _, uri = ours
    raw.call(uri, sdp(raw.rtp_port), "Supported: timer\r\nSession-Expires: 30\r\n")
    no = raw.final("INVITE")
    assert (no.status, no.header("min-se")) == (422, "90")


@shows("OPTIONS: 200")
def test_options_are_answered(ours: tuple[Agent, str], raw: Raw) -> None:
    _, uri = ours
    raw.there = ("127.0.0.1", int(uri.rsplit(":", 1)[1]))
    raw.call_id, raw.tag = "options", "t"
    raw.say("OPTIONS")
    told = raw.final("OPTIONS")
    assert told.status == 200
    assert "INVITE" in told.header("allow")
