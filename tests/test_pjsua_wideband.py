"""G.722 between two of our own user agents over loopback, as the line hears and speaks: wideband where both can, else as ever."""

from __future__ import annotations

import dataclasses
import random
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
from test_pjsua import agents
from ua_process import Agent

from appliance.lab import peer_dialog, peer_sdp, sip_peer
from appliance.media.concealment import Concealer
from appliance.media.frames import WIDE_BYTES, WIDE_RATE

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

WIDE, NARROW = ["G722", "PCMU", "PCMA"], ["PCMU", "PCMA"]
HIGH, LOW = 5500.0, 1000.0
"""Hz: what only a wideband call can carry, and what any call carries."""


@contextmanager
def call(callee: list[str], caller: list[str]) -> Iterator[tuple[Agent, int, Agent, int]]:
    """Callee, its leg, caller, its leg. The callee hears and speaks as the line does, the caller as a telephone."""
    with agents({"behaviour": "answer", "codecs": callee}, {"codecs": caller}) as ((one, uri), (two, _)):
        leg = two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        two.expect("LegAnswered")
        one.expect("LegAnswered")
        one.ask("listen", leg=there)
        yield one, there, two, leg


def sound(agent: Agent, leg: int, rate: int, seconds: float = 0.6) -> np.ndarray:
    """The next `seconds` of what a leg hears, shape (samples,), of which the frames must have that rate."""
    wanted = agent.ask("frames", leg=leg) + int(seconds * 50) + 5
    until = time.monotonic() + seconds + 8
    while agent.ask("frames", leg=leg) < wanted:
        assert time.monotonic() < until, "no frames come"
    pcm = bytes.fromhex(agent.ask("heard", leg=leg, frames=int(seconds * 50)))
    assert len(pcm) == 2 * rate * int(seconds * 50) // 50
    return np.frombuffer(pcm, "<i2").astype(float)


def level(samples: np.ndarray, rate: int, hz: float) -> float:
    """RMS of what lies within 30 Hz of `hz`."""
    spectrum = np.fft.rfft(samples)
    spectrum[np.abs(np.fft.rfftfreq(len(samples), 1 / rate) - hz) > 30] = 0
    return float(np.sqrt((np.fft.irfft(spectrum) ** 2).mean()))


def above(samples: np.ndarray, rate: int, hz: float) -> float:
    """RMS of what lies above `hz`."""
    spectrum = np.fft.rfft(samples)
    spectrum[np.fft.rfftfreq(len(samples), 1 / rate) < hz] = 0
    return float(np.sqrt((np.fft.irfft(spectrum) ** 2).mean()))


def test_in_a_g722_call_what_is_understood_and_what_is_said_is_wideband() -> None:
    with call(WIDE, WIDE) as (one, there, two, leg):
        assert one.expect("CodecChosen")["codec"] == two.expect("CodecChosen")["codec"] == "G722"
        two.send("tone", leg=leg, hz=HIGH)
        sound(one, there, 16000, 0.3)
        heard = sound(one, there, 16000)
        assert level(heard, 16000, HIGH) == pytest.approx(8000 / np.sqrt(2), rel=0.1)
        one.send("prompt", leg=there, hz=HIGH, seconds=3)
        sound(two, leg, 16000, 0.3)
        said = sound(two, leg, 16000)
        assert level(said, 16000, HIGH) == pytest.approx(8000 / np.sqrt(2), rel=0.1)
        assert one.ask("stats", leg=there)["callback_errors"] == 0


@pytest.mark.parametrize("codec", NARROW)
def test_who_has_only_g711_is_heard_and_spoken_to_in_that(codec: str) -> None:
    """What is understood has 16 kHz all the same, and nothing above 4; what is said above 4 is left out and folds nowhere."""
    with call(WIDE, [codec]) as (one, there, two, leg):
        assert one.expect("CodecChosen")["codec"] == codec
        two.send("tone", leg=leg, hz=LOW)
        sound(one, there, 16000, 0.3)
        heard = sound(one, there, 16000)
        assert level(heard, 16000, LOW) == pytest.approx(8000 / np.sqrt(2), rel=0.05)
        assert above(heard, 16000, 4100) < 8000 / np.sqrt(2) / 300
        one.send("prompt", leg=there, hz=HIGH, seconds=2)
        sound(two, leg, 8000, 0.3)
        assert np.sqrt((sound(two, leg, 8000) ** 2).mean()) < 20, "neither there nor folded down to 2.5 kHz"


def test_of_what_we_offer_the_other_takes_what_it_has() -> None:
    with agents({"behaviour": "answer", "codecs": ["PCMA"]}, {"codecs": WIDE}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        two.expect("LegAnswered")
        assert two.expect("CodecChosen")["codec"] == "PCMA"
        assert one.expect("CodecChosen")["codec"] == "PCMA"


def test_none_in_common_is_no_call() -> None:
    with agents({"behaviour": "answer", "codecs": ["PCMA"]}, {"codecs": ["G722"]}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        ended = two.expect("LegEnded")
        assert (ended["status"], ended["by_far_end"]) == (488, True)
        assert one.count("LegOffered") == 0


def test_a_call_that_was_held_may_go_on_by_g711_and_then_by_g722_again() -> None:
    with call(WIDE, WIDE) as (one, there, two, leg):
        one.expect("CodecChosen")
        two.send("tone", leg=leg, hz=LOW)
        for codec in ("PCMU", "G722"):
            two.send("hold", leg=leg)
            assert level(quiet(one, there), 16000, LOW) < 50
            two.send("again", leg=leg, codecs=[codec])
            assert one.expect("CodecChosen")["codec"] == codec
            while two.expect("CodecChosen")["codec"] != codec:
                pass
            sound(one, there, 16000, 0.4)
            heard = sound(one, there, 16000)
            assert level(heard, 16000, LOW) == pytest.approx(8000 / np.sqrt(2), rel=0.1)
            sent = 16000 if codec == "G722" else 8000
            one.send("prompt", leg=there, hz=LOW, seconds=1.5)
            sound(two, leg, sent, 0.3)
            assert level(sound(two, leg, sent, 0.4), sent, LOW) == pytest.approx(8000 / np.sqrt(2), rel=0.1)
            two.send("tone", leg=leg, hz=LOW)
        assert one.count("LegEnded") == two.count("LegEnded") == one.count("error") == 0


def quiet(agent: Agent, leg: int) -> np.ndarray:
    """What is understood once a hold has begun: nothing but what the concealment lets die away."""
    sound(agent, leg, 16000, 0.5)
    return sound(agent, leg, 16000, 0.3)


def test_digits_go_both_ways_in_a_g722_call() -> None:
    with call(WIDE, WIDE) as (one, there, two, leg):
        two.send("send_digits", leg=leg, digits="12#")
        assert [one.expect("DigitReceived")["digit"] for _ in range(3)] == ["1", "2", "#"]
        one.send("send_digits", leg=there, digits="*90")
        assert [two.expect("DigitReceived")["digit"] for _ in range(3)] == ["*", "9", "0"]


HOLE = (20, 21, 22, 35)
"""Packets of every 50 that do not leave."""


def test_what_the_wire_lost_of_g722_is_silence_10_ms_by_10_ms_and_is_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any bytes are G.722 of something: these are noise."""
    payload = random.Random(1).randbytes(160)

    def packet(talk: Any) -> bytes:
        if talk.number % 50 in HOLE:
            return b""
        head = (0x80, 9, talk.first + talk.number & 0xFFFF, talk.stamp + talk.number * 160 & 0xFFFFFFFF, talk.ssrc)
        return struct.pack("!BBHII", *head) + payload

    monkeypatch.setitem(peer_sdp.NAMES, 9, "G722")
    monkeypatch.setattr(sip_peer, "Place", lambda *where: dataclasses.replace(peer_dialog.Place(*where), codecs=(9,)))
    monkeypatch.setattr(sip_peer._Talk, "packet", packet)
    with Agent(user="one", behaviour="answer", codecs=WIDE) as one, sip_peer.SipPeer() as peer:
        call = peer.dial(str(one.expect("started", 10)["uri"]), b"")
        leg = int(one.expect("LegOffered")["leg"])
        one.ask("attach", leg=leg)
        assert call.wait_answered(5)
        while one.ask("frames", leg=leg) < 110:
            assert not call.ended_ns
        heard = bytes.fromhex(one.ask("heard", leg=leg, frames=100))
        one.send("hang_up", leg=leg)
        assert call.wait_ended(3)
        assert one.close() == 0
    parts = np.frombuffer(heard, "<i2").reshape(-1, WIDE_BYTES // 4)
    empty = int((~parts.any(axis=1)).sum())
    assert 2 * len(HOLE) <= empty <= 4 * len(HOLE) + 12, "two seconds hold each hole twice, less what the jitter buffer took"
    assert ((parts == 0).mean(axis=1)[parts.any(axis=1)] < 0.3).all(), "none is half missing"
    concealer = Concealer(WIDE_RATE)
    filled = b"".join(concealer.push(heard[begin : begin + WIDE_BYTES]) for begin in range(0, len(heard), WIDE_BYTES))
    assert concealer.lost_parts == empty
    assert int((~np.frombuffer(filled, "<i2").reshape(parts.shape).any(axis=1)).sum()) < empty / 4
