"""Edges from probabilities alone."""

from __future__ import annotations

import pytest

from appliance.core.endpoint import HOLD_MS, Endpointer, EndpointSettings
from appliance.core.flow import Expect


def edges(endpointer: Endpointer, *stretches: tuple[float, int]) -> list[tuple[str, int]]:
    """Push (probability, ms) stretches; the edges with the ms at which they came."""
    out: list[tuple[str, int]] = []
    for probability, ms in stretches:
        for _ in range(ms // 20):
            edge = endpointer.push(probability)
            if edge:
                out.append((edge, endpointer.frames * 20))
    return out


@pytest.mark.parametrize("expect", ["yes_no", "open", "digits"])
def test_the_hold_is_what_the_stage_expects(expect: Expect) -> None:
    endpointer = Endpointer()
    endpointer.expect(expect)
    got = edges(endpointer, (0.0, 400), (0.9, 600), (0.0, 2000))
    assert [e for e, _ in got] == ["started", "paused", "ended"]
    assert got[2][1] - 1000 == pytest.approx(HOLD_MS[expect], abs=20)


def test_every_hold_lies_between_150_ms_and_1200() -> None:
    assert all(150 <= ms <= 1200 for ms in HOLD_MS.values())


def test_a_click_is_not_an_onset() -> None:
    assert edges(Endpointer(), (0.0, 200), (0.95, 60), (0.0, 400), (0.95, 40), (0.0, 400)) == []


def test_a_short_yes_is() -> None:
    endpointer = Endpointer()
    got = edges(endpointer, (0.0, 200), (0.9, 160), (0.0, 800))
    assert [e for e, _ in got] == ["started", "paused", "ended"]
    assert endpointer.onset_frame == 10


def test_one_doubtful_frame_does_not_undo_an_onset_two_do() -> None:
    assert [e for e, _ in edges(Endpointer(), (0.9, 40), (0.4, 20), (0.9, 20))] == ["started"]
    assert edges(Endpointer(), (0.9, 40), (0.4, 40), (0.9, 40)) == []


def test_a_pause_shorter_than_the_hold_is_inside_the_turn() -> None:
    endpointer = Endpointer()
    endpointer.expect("open")
    got = edges(endpointer, (0.9, 600), (0.0, 440), (0.9, 600), (0.0, 1000))
    assert [e for e, _ in got] == ["started", "paused", "paused", "ended"], "each silence may be the last"


def test_a_turn_without_end_is_cut_and_may_begin_again() -> None:
    endpointer = Endpointer(EndpointSettings(longest_turn_ms=3000))
    got = edges(endpointer, (0.9, 7000))
    assert [e for e, _ in got] == ["started", "cut", "started", "cut", "started"]
    assert got[1][1] == pytest.approx(3020, abs=40)
