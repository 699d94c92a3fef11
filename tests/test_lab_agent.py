"""Two of the lab's user agents call each other over loopback; and one calls itself a person."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeVar

import numpy as np
import pytest

from appliance import proof
from appliance.errors import ConfigError, LocalError
from appliance.lab import g711
from appliance.lab.caller import SimulatedCaller
from appliance.lab.datagram import now_ns, open_socket
from appliance.lab.lab_agent import LabAgent
from appliance.lab.lab_leg import CATCH_UP_TICKS, FRAME_NS, Leg
from appliance.lab.peer_call import PeerCall
from appliance.lab.peer_dialog import Place
from appliance.lab.peer_sdp import Media, media_of, sdp_text
from appliance.lab.recording import CallResult
from appliance.lab.road import Road
from appliance.lab.script import CallerScript, Step
from appliance.lab.telephone_event import DIGIT_TICKS, event_payloads
from appliance.lab.wire_tap import WireTap
from appliance.media.frames import FRAME_BYTES, SILENCE, cut
from appliance.ports import AccountSettings, AgentEvent, DigitReceived, LegAnswered, LegEnded, LegOffered, LegRinging

Event = TypeVar("Event")
MS = 1_000_000
CHANCE = np.random.default_rng(3)
SOUND = CHANCE.integers(-9000, 9000, 160 * 40).astype("<i2").tobytes()
"""0.8 s that no two frames of are alike."""


class Side:
    """A user agent and what it was told."""

    def __init__(self, road: Road | None = None, **account: object) -> None:
        self.agent = LabAgent(AccountSettings(user="one", **account) if account else None, road)  # type: ignore[arg-type]
        self.told: list[AgentEvent] = []
        self.agent.start(self.told.append)

    def expect(self, kind: type[Event], seconds: float = 5.0) -> Event:
        """The next event of that kind."""
        until = now_ns() + int(seconds * 1e9)
        while now_ns() < until:
            for event in self.told:
                if isinstance(event, kind):
                    self.told.remove(event)
                    return event
            self.agent.poll(10)
        raise AssertionError(f"no {kind.__name__}, but {self.told}")

    def until(self, done: Callable[[], bool], seconds: float = 5.0) -> None:
        until = now_ns() + int(seconds * 1e9)
        while not done():
            assert now_ns() < until, "it did not come"
            self.agent.poll(5)


@pytest.fixture
def sides() -> Iterator[tuple[Side, Side]]:
    with ExitStack() as stack:
        both = Side(), Side()
        for side in both:
            stack.callback(side.agent.close)
        yield both


def connect(here: Side, there: Side) -> tuple[int, int]:
    """A call that is up: its leg here and there."""
    leg = here.agent.dial(there.agent.local_uri)
    other = there.expect(LegOffered).leg
    there.agent.accept(other)
    assert here.expect(LegAnswered).leg == leg
    assert there.expect(LegAnswered).leg == other
    return leg, other


def test_audio_is_exact_both_ways_and_stamped(sides: tuple[Side, Side]) -> None:
    here, there = sides
    leg, other = connect(here, there)
    frames = cut(SOUND)
    for frame in frames[:8]:
        here.agent.audio(leg).sending.put(frame)
        there.agent.audio(other).sending.put(frame)
    sent, heard = here.agent.wire(leg), there.agent.wire(other)
    there.until(lambda: sum(frame != SILENCE for frame in heard.heard) == 8 and len(sent.taken) > 12)
    here.agent.hang_up(leg)
    here.expect(LegEnded)
    there.expect(LegEnded)
    for log_out, log_in in ((sent, heard), (heard, sent)):
        out = [(at, frame) for at, frame in zip(log_out.sent_ns, log_out.said, strict=True) if frame != SILENCE]
        into = [(at, frame) for at, frame in zip(log_in.heard_ns, log_in.heard, strict=True) if frame != SILENCE]
        assert [frame for _, frame in out] == frames[:8]
        assert [frame for _, frame in into] == [g711.decode(g711.ulaw(frame), 0) for frame in frames[:8]]
        late_ms = [(a - b) / MS for (a, _), (b, _) in zip(into, out, strict=True)]
        assert min(late_ms) > -0.2
        assert np.median(late_ms) < 2
        numbers = [number for number in log_out.taken if number >= 0]
        assert numbers == list(range(8))
    pace_ms = np.diff([at for at in sent.sent_ns if at]) / MS
    assert np.median(pace_ms) == pytest.approx(20, abs=2)
    assert here.agent.stats(leg)["rx_lost"] == 0
    assert here.agent.stats(leg)["tx_packets"] == len(sent.sent_ns)


@pytest.mark.skipif(os.geteuid() != 0, reason="listening on the wire needs root")
def test_its_times_are_those_of_a_tap_on_the_wire(sides: tuple[Side, Side]) -> None:
    here, there = sides
    with WireTap() as tap:
        leg, other = connect(here, there)
        here.until(lambda: len(here.agent.wire(leg).sent_ns) > 50)
        here.agent.hang_up(leg)
        here.expect(LegEnded)
    (stream,) = [one for one in tap.streams.values() if one.source[1] == here.agent._legs[leg].call.rtp_port]
    sent = [at for at in here.agent.wire(leg).sent_ns if at]
    assert abs(stream.packets - len(sent)) <= 1
    late_ms = [(seen - left) / MS for seen, left in zip(stream.times_ns, sent, strict=False)]
    assert np.percentile(np.abs(late_ms), 90) < 1.5
    heard = [at for at in there.agent.wire(other).heard_ns if at]
    assert {round(at / MS) for at in heard} <= {round(at / MS) + off for at in stream.times_ns for off in (-1, 0, 1)}


def test_keys_arrive_once_each(sides: tuple[Side, Side]) -> None:
    here, there = sides
    leg, _ = connect(here, there)
    here.agent.send_digits(leg, "17#7")
    digits = [there.expect(DigitReceived).digit for _ in range(4)]
    assert "".join(digits) == "17#7"
    with pytest.raises(LocalError, match="no key sends X"):
        here.agent.send_digits(leg, "1x")


def test_an_event_ends_three_times() -> None:
    payloads = event_payloads("#")
    assert len(payloads) == DIGIT_TICKS
    assert [p[0] for p in payloads if p] == [11] * 8
    assert [int.from_bytes(p[2:4], "big") for p in payloads if p] == [160, 320, 480, 640, 800, 800, 800, 800]
    assert [p[1] >> 7 for p in payloads if p] == [0] * 5 + [1] * 3


@pytest.mark.parametrize("who", [0, 1])
def test_either_side_hangs_up(sides: tuple[Side, Side], who: int) -> None:
    legs = connect(*sides)
    sides[who].agent.hang_up(legs[who])
    ended = [side.expect(LegEnded) for side in sides]
    assert [end.by_far_end for end in ended] == [who == 1, who == 0]
    assert [end.leg for end in ended] == list(legs)
    assert all(end.at_ns > 0 for end in ended)
    sides[who].agent.hang_up(legs[who])  # gone already: no error


def test_a_call_is_refused_and_another_given_up(sides: tuple[Side, Side]) -> None:
    here, there = sides
    leg = here.agent.dial(there.agent.local_uri)
    there.agent.refuse(there.expect(LegOffered).leg, 603)
    end = here.expect(LegEnded)
    assert (end.leg, end.status, end.by_far_end) == (leg, 603, True)
    leg = here.agent.dial(there.agent.local_uri)
    there.told.clear()
    assert here.expect(LegRinging).status == 180
    here.agent.hang_up(leg)
    assert here.expect(LegEnded).status == 487
    assert there.expect(LegEnded).by_far_end


def test_who_has_enough_calls_is_busy(sides: tuple[Side, Side]) -> None:
    here, _ = sides
    one = Side(max_calls=1)
    try:
        connect(here, one)
        here.agent.dial(one.agent.local_uri)
        assert here.expect(LegEnded).status == 486
    finally:
        one.agent.close()


def a_leg() -> Leg:
    """Without an agent."""
    rtp = open_socket("127.0.0.1")
    leg = Leg(1, PeerCall("sip:x@127.0.0.1"), Place(("127.0.0.1", 9), rtp.getsockname()[1]), rtp, lambda message, to: None, None)
    leg.dialog.media = Media(leg.rtp.getsockname(), (0,))  # hears itself
    return leg


def test_a_stall_is_skipped_and_counted() -> None:
    leg = a_leg()
    began = leg.due_ns = 1_000 * FRAME_NS
    for tick in range(10):
        leg.run(began + tick * FRAME_NS, lambda digit: None)
    assert len(leg.log.sent_ns) == 10
    leg.run(began + 12 * FRAME_NS, lambda digit: None)  # two late: made up for
    assert (len(leg.log.sent_ns), leg.log.skipped) == (13, 0)
    leg.run(began + 60 * FRAME_NS, lambda digit: None)  # nearly a second: not
    assert len(leg.log.sent_ns) == 13 + CATCH_UP_TICKS + 1
    assert len(leg.log.sent_ns) + leg.log.skipped == 61
    assert leg.due_ns == began + 61 * FRAME_NS, "and then on time again"
    leg.rtp.close()


def test_no_more_than_a_few_packets_wait() -> None:
    leg = a_leg()
    frames = [bytes([i, 4]) * 160 for i in range(10)]
    wire = leg.rtp
    for number, frame in enumerate(frames):
        wire.sendto(b"\x80\x00" + number.to_bytes(2, "big") + bytes(8) + g711.ulaw(frame), wire.getsockname())
    leg.dialog.media = None  # and says nothing itself
    leg.due_ns = FRAME_NS
    for tick in range(1, 7):
        leg.run(tick * FRAME_NS, lambda digit: None)
    assert leg.log.heard == [g711.decode(g711.ulaw(frame), 0) for frame in frames[-4:]] + [SILENCE, SILENCE]
    assert leg.log.dropped == 6
    assert [at > 0 for at in leg.log.heard_ns] == [True] * 4 + [False] * 2
    wire.close()


def test_a_bad_road_loses_packets_one_way() -> None:
    here, there = Side(road=Road(loss=0.3, seed=5)), Side()
    try:
        leg, other = connect(here, there)
        log = there.agent.wire(other)
        there.until(lambda: len(log.heard_ns) > 60)
        here.agent.hang_up(leg)
        there.expect(LegEnded)
        sent, got = here.agent.stats(leg)["tx_packets"], there.agent.stats(other)["rx_packets"]
        assert 0.5 < got / sent < 0.9
        assert here.agent.stats(leg)["rx_lost"] == 0
    finally:
        here.agent.close()
        there.agent.close()


def call_between(script: CallerScript, sounds: dict[int, bytes], answer: Callable[[LabAgent, int], None]) -> tuple[CallResult, LabAgent]:
    """A simulated caller calls an agent that does `answer` and hangs up."""
    import threading

    there = Side()
    caller = SimulatedCaller(LabAgent())
    caller.start()

    def answering() -> None:
        leg = there.expect(LegOffered).leg
        there.agent.accept(leg)
        there.expect(LegAnswered)
        answer(there.agent, leg)
        there.agent.hang_up(leg)
        there.expect(LegEnded)

    thread = threading.Thread(target=answering)
    thread.start()
    try:
        result = caller.call(there.agent.local_uri, script, sounds, limit_s=20)
    finally:
        thread.join()
        caller.close()
        there.agent.close()
    return result, there.agent


def answer_after(ticks: int, sound: bytes) -> Callable[[LabAgent, int], None]:
    """Wait for the line to end, then so many ticks, then speak."""

    def answer(agent: LabAgent, leg: int) -> None:
        audio, heard, quiet, spoke, left = agent.audio(leg), 0, 0, False, cut(sound)
        until = now_ns() + 8_000 * MS
        while now_ns() < until and (left or quiet < ticks + 30):
            agent.poll(2)
            while (frame := audio.received.get()) is not None:
                heard += 1
                loud = any(frame)
                spoke, quiet = spoke or loud, 0 if loud else quiet + 1
                audio.sending.put(left.pop(0) if left and spoke and quiet >= ticks else SILENCE)

    return answer


def test_a_persons_times_are_the_wires() -> None:
    line, words = SOUND[: 160 * 2 * 10 + 100], SOUND[: 160 * 2 * 8]
    result, there = call_between(CallerScript((Step("say", "hello", after=0.1),)), {0: line}, answer_after(10, words))
    (turn,) = result.turns
    assert (turn.end_ns - turn.start_ns) / MS == pytest.approx(10 * 20 + 6.25, abs=15)  # its packets left when they left
    first, last = round(turn.start_ms * 8), round(turn.end_ms * 8)
    assert result.caller[2 * first : 2 * last] == line
    theirs = there.wire(1)
    began = next(at for at, frame in zip(theirs.sent_ns, theirs.said, strict=True) if any(frame))
    heard_end = max(at for at, frame in zip(theirs.heard_ns, theirs.heard, strict=True) if any(frame))
    assert turn.end_ns == pytest.approx(heard_end + 50 * 125_000, abs=10 * MS)  # the last packet has 50 samples of it
    assert turn.gap_ms is not None
    assert turn.gap_ms == pytest.approx((began - turn.end_ns) / MS, abs=10)
    assert turn.gap_ms > 9 * 20
    assert not turn.overlapped
    assert len(result.sent_ns) == len(result.heard_ns) == len(result.caller) // FRAME_BYTES == len(result.agent) // FRAME_BYTES


def test_an_interruption_has_a_stop_time() -> None:
    def talk(agent: LabAgent, leg: int) -> None:
        """Talk; stop 10 frames after hearing the first word."""
        audio, heard, words = agent.audio(leg), 0, cut(SOUND) * 10
        until = now_ns() + 8_000 * MS
        while now_ns() < until and heard < 60:
            agent.poll(2)
            while (frame := audio.received.get()) is not None:
                heard += bool(heard or any(frame))
                audio.sending.put(words.pop(0) if heard <= 10 and words else SILENCE)

    script = CallerScript((Step("say", "wait", after="during", wait_ms=300),))
    result, _ = call_between(script, {0: SOUND}, talk)
    (turn,) = result.turns
    assert turn.during
    assert turn.stop_ms is not None
    assert 180 < turn.stop_ms < 320
    assert not turn.overlapped


def test_an_offer_is_answered_with_what_both_have() -> None:
    media = media_of(sdp_text("10.0.0.1", 4000, (8, 0), 96), (0, 8))
    assert media == Media(("10.0.0.1", 4000), (8, 0), 96)
    assert media_of(sdp_text("10.0.0.1", 4000, (8,)), (0,)) is None


def test_what_it_cannot_do() -> None:
    with pytest.raises(LocalError, match="register"):
        LabAgent(AccountSettings(registrar="127.0.0.1:5060"))
    one = Side()
    with pytest.raises(LocalError, match="dialled"):
        one.agent.dial("6001")
    with pytest.raises(ConfigError, match="cannot have"):
        LabAgent(AccountSettings(local_port=int(one.agent.local_uri.rsplit(":", 1)[1]))).start(lambda event: None)
    one.agent.close()
    one.agent.close()
    with pytest.raises(LocalError, match="not open"):
        one.agent.dial("sip:x@127.0.0.1:9")


def test_who_calls_without_a_pbx_is_on_the_labs_own_road() -> None:
    with proof.caller_of(AccountSettings()) as caller:
        assert isinstance(caller.agent, LabAgent)
        assert caller.agent.local_uri.startswith("sip:onhook@127.0.0.1:")


def test_it_is_still_when_nothing_goes_on() -> None:
    """Who leaves a call behind burns no processor."""
    here, there = Side(), Side()
    try:
        leg, _ = connect(here, there)
        here.agent.hang_up(leg)
        here.expect(LegEnded)
        there.expect(LegEnded)
        before = time.process_time()
        here.agent.poll(300)
        assert time.process_time() - before < 0.1
    finally:
        here.agent.close()
        there.agent.close()
