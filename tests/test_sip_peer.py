"""The lab's far end against a real user agent: SIP and RTP on loopback, times by the kernel."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise

import numpy as np
import pytest
from ua_process import Agent, send_bye

from appliance.errors import ConfigError, LocalError
from appliance.lab.datagram import now_ns
from appliance.lab.g711 import payloads, ulaw
from appliance.lab.peer_call import Faults, PeerCall
from appliance.lab.sip_peer import KEPT, SipPeer
from appliance.lab.wire_tap import POWER, WireTap

MS = 1_000_000
TONE = (8000 * np.sin(2 * np.pi * 440 * np.arange(8000) / 8000)).astype("<i2").tobytes()
"""One second of 440 Hz, -15.3 dBFS."""
PEER_TONE_DBFS = -15.26


def until(agent: Agent, leg: int, frames: int) -> None:
    """Let a leg hear so many frames."""
    wanted = agent.ask("frames", leg=leg) + frames
    began = now_ns()
    while agent.ask("frames", leg=leg) < wanted:
        assert now_ns() - began < 10_000 * MS, "no frames come"


@pytest.fixture
def agent() -> Iterator[Agent]:
    """A user agent that answers."""
    pytest.importorskip("pjsua2", reason="the SIP library is not installed")
    with Agent(user="one", behaviour="answer") as one:
        yield one
        assert one.close() == 0


@pytest.fixture
def uri(agent: Agent) -> str:
    return str(agent.expect("started", 10)["uri"])


def connect(peer: SipPeer, agent: Agent, uri: str, pcm: bytes = b"", faults: Faults | None = None) -> tuple[PeerCall, int]:
    """A call that is up; its leg at the agent, which answers every frame."""
    call = peer.dial(uri, pcm, faults)
    leg = int(agent.expect("LegOffered")["leg"])
    agent.ask("attach", leg=leg)
    assert call.wait_answered(5)
    agent.expect("LegAnswered")
    return call, leg


def test_audio_goes_both_ways_and_is_paced(agent: Agent, uri: str) -> None:
    with SipPeer() as peer:
        call, leg = connect(peer, agent, uri, TONE)
        agent.send("tone", leg=leg, hz=700)
        until(agent, leg, 75)
        heard = np.frombuffer(bytes.fromhex(agent.ask("heard", leg=leg, frames=50)), "<i2").astype(float)
        agent.send("hang_up", leg=leg)
        assert call.wait_ended(3)
        assert call.ended_by == "far_end"
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard)))) ** 2
    assert spectrum[430:451].sum() / spectrum.sum() > 0.99
    levels = [level for at_ns, level in call.heard if at_ns > call.first_audible_ns + 200 * MS]
    assert np.median(levels) == pytest.approx(PEER_TONE_DBFS, abs=0.3)
    assert call.first_audible_ns > call.answered_ns
    assert call.spells[-1].end_ns == call.last_audible_ns
    length_ms = (call.ended_ns - call.answered_ns) / MS
    assert call.rtp_sent == pytest.approx(length_ms / 20, abs=3)  # by an absolute schedule: it cannot drift
    assert call.rtp_received == pytest.approx(length_ms / 20, abs=6)


@pytest.mark.skipif(os.geteuid() != 0, reason="listening on the wire needs root")
def test_what_is_noted_is_what_was_on_the_wire(agent: Agent, uri: str) -> None:
    with WireTap() as tap, SipPeer() as peer:
        call, leg = connect(peer, agent, uri, TONE)
        until(agent, leg, 50)
        agent.send("hang_up", leg=leg)
        assert call.wait_ended(3)
        there = int(uri.rsplit(":", 1)[1])
    (answer,) = [seen for seen in tap.messages("INVITE", 200) if seen.call_id == call.call_id]
    (bye,) = [seen for seen in tap.messages("BYE") if seen.call_id == call.call_id]
    assert abs(answer.at_ns - call.answered_ns) < 5 * MS
    assert abs(bye.at_ns - call.byes[0].at_ns) < 5 * MS
    assert (call.byes[0].source, call.byes[0].cseq) == (("127.0.0.1", there), bye.cseq)
    (ours,) = [stream for stream in tap.streams.values() if stream.source[1] == call.rtp_port]
    (theirs,) = [stream for stream in tap.streams.values() if stream.destination[1] == call.rtp_port]
    assert abs(ours.packets - call.rtp_sent) <= 1
    assert abs(theirs.packets - call.rtp_received) <= 1
    assert np.percentile(np.abs(ours.gaps_ms() - 20.0), 90) < 10.0


def test_dropped_byes_come_again_by_timer_e(agent: Agent, uri: str) -> None:
    with SipPeer() as peer:
        call, leg = connect(peer, agent, uri, faults=Faults(drop_byes=3))
        agent.send("hang_up", leg=leg)
        assert call.wait_bye(2)
        assert not call.ended_by
        assert call.wait_ended(8)
    gaps_ms = [(b.at_ns - a.at_ns) / MS for a, b in pairwise(call.byes)]
    assert gaps_ms == pytest.approx([500, 1000, 2000], abs=100)  # RFC 3261 section 17.1.2.2: T1, doubling up to T2
    assert [bye.repeated for bye in call.byes] == [False, True, True, True]
    assert len({bye.cseq for bye in call.byes}) == 1


def test_four_calls_at_once_each_with_its_own_trouble(agent: Agent, uri: str) -> None:
    troubles = [Faults(), Faults(no_rtp=True), Faults(stop_rtp_after_s=0.3), Faults(vanish_after_s=0.5)]
    with SipPeer() as peer:
        held = [connect(peer, agent, uri, TONE, faults) for faults in troubles]
        good, mute, stopping, vanishing = (call for call, _ in held)
        assert vanishing.wait_ended(3)
        until(agent, held[0][1], 25)
        for _, leg in held[:3]:
            agent.send("hang_up", leg=leg)
        assert [call.wait_ended(3) for call in (good, mute, stopping)] == [True] * 3
    assert [call.ended_by for call, _ in held] == ["far_end", "far_end", "far_end", "vanished"]
    assert good.rtp_sent > 25
    assert mute.rtp_sent == 0
    assert mute.rtp_received > 25
    assert stopping.rtp_sent == pytest.approx(15, abs=2)
    assert vanishing.rtp_sent == pytest.approx(25, abs=2)
    assert (vanishing.ended_ns - vanishing.answered_ns) / MS == pytest.approx(500, abs=250)
    assert not vanishing.byes
    assert len({call.call_id for call, _ in held}) == 4


def test_an_answer_that_is_not_acknowledged_comes_again(agent: Agent, uri: str) -> None:
    with SipPeer() as peer:
        call, leg = connect(peer, agent, uri, faults=Faults(no_ack=True))
        began = now_ns()
        while call.answers < 3:
            assert now_ns() - began < 5000 * MS, "no retransmission came"
            until(agent, leg, 1)
        assert (now_ns() - call.answered_ns) / MS > 1400


def test_it_hangs_up_and_takes_what_it_closes_down_with_it(agent: Agent, uri: str) -> None:
    with SipPeer() as peer:
        call, leg = connect(peer, agent, uri)
        peer.hang_up(call)
        assert call.wait_ended(3)
        assert call.ended_by == "peer"
        assert agent.expect("LegEnded")["leg"] == leg
        _, other = connect(peer, agent, uri)
    assert agent.expect("LegEnded")["leg"] == other
    with pytest.raises(LocalError):
        peer.dial(uri)


def test_it_answers_with_the_same_troubles(agent: Agent, uri: str) -> None:
    with SipPeer(seed=7) as peer:
        refused = agent.ask("dial", uri=peer.uri)
        assert agent.expect("LegEnded", where=lambda e: e["leg"] == refused)["status"] == 486
        peer.answer_calls(TONE, Faults(drop_byes=1), after_s=0.2)
        leg = agent.ask("dial", uri=peer.uri)
        call = peer.next_call(3)
        assert call is not None
        assert call.uri.startswith("sip:one@")
        assert agent.expect("LegRinging")["status"] == 180
        assert agent.expect("LegAnswered")["leg"] == leg
        assert 199 <= (call.answered_ns - call.invited_ns) / MS < 1000
        agent.send("tone", leg=leg, hz=700)
        until(agent, leg, 40)
        agent.send("hang_up", leg=leg)
        assert call.wait_ended(3)
        assert call.acked_ns >= call.answered_ns
        assert len(call.byes) == 2
        assert call.rtp_sent > 30
        assert call.first_audible_ns


def test_a_caller_who_gives_up_is_let_go(agent: Agent, uri: str) -> None:
    with SipPeer() as peer:
        peer.answer_calls(after_s=30)
        leg = agent.ask("dial", uri=peer.uri)
        agent.expect("LegRinging")
        agent.send("hang_up", leg=leg)
        call = peer.next_call(1)
        assert call is not None
        assert call.wait_ended(3)
        assert (call.ended_by, call.answered_ns) == ("cancelled", 0)
        agent.expect("LegEnded")


def test_a_call_whose_owner_died_is_ended_by_what_it_told() -> None:
    """And who sent the BYE is seen."""
    pytest.importorskip("pjsua2", reason="the SIP library is not installed")
    with SipPeer() as peer, ExitStack() as stack:
        mortal = stack.enter_context(Agent(user="mortal", behaviour="answer"))
        mortals = str(mortal.expect("started", 10)["uri"])
        there = int(mortals.rsplit(":", 1)[1])
        call, _ = connect(peer, mortal, mortals, TONE)
        known = mortal.expect("dialog")["known"]
        mortal.child.kill()
        mortal.child.wait()
        assert send_bye(known) == 200
        assert call.wait_ended(1)
        assert call.byes[0].cseq == known["cseq"] + 1_000_000
        assert call.byes[0].source[1] != there


# without an agent


def test_nobody_there_is_no_error_and_a_stray_is_told_so() -> None:
    with SipPeer() as peer, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(3)
        nobody = peer.dial(f"sip:x@127.0.0.1:{wire.getsockname()[1] ^ 1}")
        assert not nobody.wait_answered(0.1)
        address = ("127.0.0.1", int(peer.uri.rsplit(":", 1)[1]))
        wire.sendto(b"no SIP", address)
        wire.sendto(b"BYE sip:x SIP/2.0\r\nCall-ID: nobodys\r\nCSeq: 2 BYE\r\nVia: v\r\n\r\n", address)
        assert wire.recv(2000).startswith(b"SIP/2.0 481 ")
        assert peer.strays == 1


def test_what_is_over_is_forgotten_in_time_and_its_sockets_with_it() -> None:
    """Sixty calls refused by hand: descriptors stay bounded."""
    with SipPeer() as peer, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(3)
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(KEPT + 28):
            call = peer.dial(f"sip:x@127.0.0.1:{wire.getsockname()[1]}")
            data, source = wire.recvfrom(4000)
            head, _, rest = data.partition(b"\r\n")
            assert head.startswith(b"INVITE ")
            wire.sendto(b"SIP/2.0 486 Busy Here\r\n" + rest.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", source)
            assert call.wait_ended(3)
            assert wire.recv(4000).startswith(b"ACK ")
        assert len(os.listdir("/proc/self/fd")) <= before + 2 * (KEPT + 2)
    assert len(os.listdir("/proc/self/fd")) < before


@pytest.mark.parametrize("uri", ["6001", "sip:x@pbx:5060", "tel:1", "sip:x@1.2.3.4:port"])
def test_what_it_cannot_dial(uri: str) -> None:
    with SipPeer() as peer, pytest.raises(LocalError, match="cannot be dialled"):
        peer.dial(uri)


def test_a_taken_port_is_named() -> None:
    with SipPeer() as peer, pytest.raises(ConfigError, match=peer.uri.rsplit(":", 1)[1]):
        SipPeer(port=int(peer.uri.rsplit(":", 1)[1]))


def test_ulaw_is_g711() -> None:
    codes = {0: 0xFF, 32767: 0x80, -32768: 0x00, 8: 0xFE, -8: 0x7E, 132: 0xEF, -132: 0x6F}
    pcm = np.array(list(codes), "<i2").tobytes()
    assert list(ulaw(pcm)) == list(codes.values())
    values = np.arange(-32635, 32636, 7, dtype="<i2")
    back = np.sqrt(POWER[0][np.frombuffer(ulaw(values.tobytes()), np.uint8)])
    assert np.all(np.abs(back - np.abs(values.astype(float))) <= (np.abs(values.astype(float)) + 132) / 32)  # half a step


def test_pcm_is_cut_into_whole_frames() -> None:
    assert payloads(b"") == [b"\xff" * 160]
    assert [len(frame) for frame in payloads(bytes(321 * 2))] == [160, 160, 160]
    assert payloads(TONE)[0] == ulaw(TONE[:320])
