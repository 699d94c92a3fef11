"""What the leg's port hands on: a stream with holes over a real wire, and the frames that are none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from ua_process import Agent

from appliance.lab import g711, sip_peer
from appliance.media.concealment import Concealer
from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, LOST, SILENCE
from appliance.ports import LegAudio

pj = pytest.importorskip("pjsua2", reason="the SIP library is not installed")


def port(audio: LegAudio) -> Any:
    return SimpleNamespace(live=True, errors=0, last_error=None, rate=8000, _audio=audio, _fast=False, _factor=1, _bytes=FRAME_BYTES)


def test_no_stream_is_a_lost_frame() -> None:
    from appliance.adapters.pjsua_audio import LegPort

    audio = LegAudio()
    LegPort.onFrameReceived(port(audio), SimpleNamespace(type=pj.PJMEDIA_FRAME_TYPE_NONE, size=0, buf=b""))
    LegPort.onFrameReceived(port(audio), SimpleNamespace(type=pj.PJMEDIA_FRAME_TYPE_AUDIO, size=320, buf=b"\1\0" * FRAME_SAMPLES))
    assert [audio.received.get(), audio.received.get()] == [LOST, b"\1\0" * FRAME_SAMPLES]


HOLE = (20, 21, 22)
"""Packets of every 50 that do not leave."""


def linear(code: np.ndarray) -> np.ndarray:
    """G.711 u-law decoded (ITU-T G.711 table 2), int16."""
    bits = ~code & 0xFF
    magnitude = (((bits & 0x0F).astype(int) << 3) + 0x84 << ((bits >> 4) & 7)) - 0x84
    return np.where(bits & 0x80, -magnitude, magnitude).astype("<i2")


@pytest.mark.parametrize("codecs", [["PCMU"], ["G722", "PCMU"]])
def test_what_the_wire_lost_is_silence_in_its_place_and_the_rest_is_untouched(codecs: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """On a line that may be wideband too, though the library takes it to 16 kHz and we take it back."""
    whole = sip_peer._Talk.packet
    monkeypatch.setattr(sip_peer._Talk, "packet", lambda talk: b"" if talk.number % 50 in HOLE else whole(talk))
    at = np.arange(50 * FRAME_SAMPLES)
    pcm = (5000 * np.sin(at**1.5 / 3000) + 900 * np.sin(at) + 7).astype("<i2").tobytes()
    sent = linear(np.frombuffer(g711.ulaw(pcm), np.uint8)).reshape(-1, FRAME_SAMPLES // 2)
    places = {part.tobytes(): number for number, part in enumerate(sent)}
    with Agent(user="one", behaviour="answer", codecs=codecs) as one, sip_peer.SipPeer() as peer:
        call = peer.dial(str(one.expect("started", 10)["uri"]), pcm)
        leg = int(one.expect("LegOffered")["leg"])
        one.ask("attach", leg=leg)
        assert call.wait_answered(5)
        while one.ask("frames", leg=leg) < 110:
            assert not call.ended_ns
        heard = bytes.fromhex(one.ask("heard", leg=leg, frames=100))
        one.send("hang_up", leg=leg)
        assert call.wait_ended(3)
        assert one.close() == 0
    parts = [heard[begin : begin + FRAME_BYTES // 2] for begin in range(0, len(heard), FRAME_BYTES // 2)]
    found = [places.get(part, -1) for part in parts]
    missing = [part for part, place in zip(parts, found, strict=True) if place < 0]
    assert 4 * len(HOLE) <= len(missing) <= 4 * len(HOLE) + 12  # twice, and what a busy machine sent late
    assert set(missing) == {SILENCE[: FRAME_BYTES // 2]}
    known = [(number, place) for number, place in enumerate(found) if place >= 0]
    shifts = {(number - place) % len(sent) for number, place in known}
    assert len(shifts) <= 3  # nothing moved but by what the jitter buffer took or gave
    concealer = Concealer()
    for begin in range(0, len(heard), FRAME_BYTES):
        frame = heard[begin : begin + FRAME_BYTES]
        filled = concealer.push(frame)
        assert filled != SILENCE or frame == SILENCE
    assert concealer.lost_parts >= 4 * len(HOLE) - 2
