"""A stranger's RTP is neither heard nor followed, and a bad road fills no more than the jitter buffer: the user agent on real sockets."""

from __future__ import annotations

import itertools
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
from ua_process import Agent, tone

from appliance.lab.attack_messages import rtcp_bye, speech_packets
from appliance.lab.lab_agent import LabAgent
from appliance.lab.peer_call import Faults, PeerCall
from appliance.lab.road import Road
from appliance.lab.sip_peer import SipPeer

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

TONE = b"".join(tone(440, n) for n in range(50))


@contextmanager
def in_call(**settings: Any) -> Iterator[tuple[Agent, int, SipPeer, PeerCall]]:
    """The user agent, its leg, and a far end in a call that sends nothing: there is no better moment for a stranger."""
    with Agent(user="victim", behaviour="answer", **settings) as agent, SipPeer("127.0.0.2") as peer:
        uri = agent.expect("started", 10)["uri"]
        call = peer.dial(uri, b"", Faults(no_rtp=True))
        assert call.wait_answered(5)
        leg = agent.expect("LegAnswered")["leg"]
        agent.ask("attach", leg=leg)
        yield agent, leg, peer, call
        peer.hang_up(call)
        agent.expect("LegEnded")


def inject(agent: Agent, leg: int, call: PeerCall, source: str, ssrc: int, seconds: float = 1.5) -> tuple[float, int]:
    """Send a tone from there for a while; its share of what the leg heard last, and how many packets came back."""
    packets = speech_packets(TONE, ssrc)
    assert call.far_rtp is not None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind((source, 0))
        wire.setblocking(False)
        began = agent.ask("frames", leg=leg)
        for number in itertools.count():
            if agent.ask("frames", leg=leg) - began > seconds * 50:
                break
            if number % 20 == 0:
                wire.sendto(rtcp_bye(ssrc), (call.far_rtp[0], call.far_rtp[1] + 1))
            wire.sendto(next(packets), call.far_rtp)
            time.sleep(0.01)
        back = 0
        while True:
            try:
                wire.recv(2000)
                back += 1
            except BlockingIOError:
                break
    pcm = np.frombuffer(bytes.fromhex(agent.ask("heard", leg=leg, frames=40)), "<i2").astype(float)
    return float(np.sqrt((pcm**2).mean())), back


@pytest.mark.parametrize(("source", "own"), [("127.0.0.66", False), ("127.0.0.66", True), ("127.0.0.2", False), ("127.0.0.2", True)])
def test_a_strangers_voice_is_not_heard_and_not_answered(source: str, own: bool) -> None:
    with in_call() as (agent, leg, _, call):
        before = call.rtp_received
        level, back = inject(agent, leg, call, source, call.ssrc if own else 77)
        assert level < 50
        assert back == 0
        assert call.rtp_received - before > 50, "who was called is still spoken to"


def test_without_the_filter_it_would_be() -> None:
    with in_call(credulous=True) as (agent, leg, _, call):
        level, _ = inject(agent, leg, call, "127.0.0.66", call.ssrc)
        assert level > 50, "the test can fail"


@pytest.mark.faults
@pytest.mark.parametrize(
    "road", [Road(jitter_ms=80, seed=1), Road(jitter_ms=30, reorder=0.05, doubled=0.05, seed=1), Road(loss=0.2, burst=2, seed=1)]
)
def test_the_jitter_buffer_is_bounded(road: Road) -> None:
    with Agent(user="victim", behaviour="answer") as agent:
        uri = agent.expect("started", 10)["uri"]
        caller = LabAgent(road=road)
        caller.start(lambda event: None)
        try:
            caller.dial(uri)
            leg = agent.expect("LegAnswered")["leg"]
            agent.ask("attach", leg=leg)
            while agent.ask("frames", leg=leg) < 250:
                agent.ask("now")
            stats = agent.ask("stats", leg=leg)
        finally:
            caller.close()
        assert stats["jitter_buffer_ms"] <= 200
        assert stats["callback_errors"] == 0
        assert stats["rx_packets"] > 150
