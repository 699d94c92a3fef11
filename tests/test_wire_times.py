"""Turns measured on a made-up wire: what is known goes in, what is told comes out."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.lab.person import Placed
from appliance.lab.recording import CallerTurn
from appliance.lab.wire_log import WireLog
from appliance.lab.wire_times import by_ticks, by_wire
from appliance.media.frames import SILENCE

TALK = (8000 * np.sin(2 * np.pi * 400 * np.arange(160) / 8000 + 0.5)).astype("<i2").tobytes()
TICK = 20_000_000


def log_of(said: dict[int, bytes], heard: dict[int, bytes], ticks: int = 200) -> WireLog:
    """Frames at ticks; ours leave 1 ms into the tick, theirs arrive 4 ms before it."""
    log = WireLog()
    for tick in range(ticks):
        log.taken.append(tick)
        log.said.append(said.get(tick, SILENCE))
        log.heard.append(heard.get(tick, SILENCE))
        log.sent_ns.append((1000 + tick) * TICK + 1_000_000)
        log.heard_ns.append((1000 + tick) * TICK - 4_000_000)
    return log


def timed(heard: dict[int, bytes], during: bool = False) -> CallerTurn:
    """A line of 10 frames and 80 samples from tick 50 on, and an agent that is heard so."""
    said = dict.fromkeys(range(50, 61), TALK)
    turn = CallerTurn("one", 0.0, 0.0, kind="say", step=0, during=during)
    (told,) = by_wire([turn], [Placed(40, 50, 80)], log_of(said, heard), first_tick=5, first_given=10)
    return told


def test_a_gap_is_from_packet_to_packet() -> None:
    told = timed(dict.fromkeys(range(70, 80), TALK))
    assert (told.start_ms, told.end_ms) == ((50 - 5) * 20, (60 - 5) * 20 + 10)
    assert told.start_ns == 1050 * TICK + 1_000_000
    assert told.end_ns == 1060 * TICK + 11_000_000
    assert told.gap_ms == pytest.approx(200 - 4 - 11)
    assert not told.overlapped


def test_the_place_within_the_first_audible_packet_counts() -> None:
    late = bytes(160) + TALK[:160]
    assert timed({70: late, 71: TALK}).gap_ms == pytest.approx(200 - 4 - 11 + 10)


@pytest.mark.parametrize(
    ("ticks", "overlapped", "gap"),
    [(range(55, 80), True, None), ([*range(52, 54), *range(90, 95)], True, 600 - 15), (range(20, 80), False, None), ([], False, None)],
)
def test_who_talks_into_a_line(ticks: list[int], overlapped: bool, gap: float | None) -> None:
    told = timed(dict.fromkeys(ticks, TALK))
    assert told.overlapped == overlapped
    assert told.gap_ms == (None if gap is None else pytest.approx(gap))


@pytest.mark.parametrize(("last", "stop"), [(62, 13 * 20 - 5), (49, 0.0), (150, None)])
def test_how_long_an_agent_talks_on(last: int, stop: float | None) -> None:
    told = timed(dict.fromkeys(range(20, last + 1), TALK), during=True)
    assert told.stop_ms == (None if stop is None else pytest.approx(stop))


def test_who_began_after_the_interruption_was_not_stopped_by_it() -> None:
    assert timed(dict.fromkeys(range(52, 60), TALK), during=True).stop_ms is None


def test_without_a_wire_the_ticks_tell_the_stop() -> None:
    turn = CallerTurn("one", 1000.0, 1500.0, during=True)
    (told,) = by_ticks([turn], [TALK] * 60 + [SILENCE] * 60)
    assert (told.stop_ms, told.start_ns) == (pytest.approx(200), 0)
