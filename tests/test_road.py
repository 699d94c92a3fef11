"""The bad road: what it does is what it was asked for, and the same every time."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest

from appliance.lab.road import Road

MS = 1_000_000


def travel(road: Road, count: int = 20_000) -> list[tuple[int, int]]:
    """Packets every 20 ms: (when it came out, its number), in the order they came out."""
    out = [(due, int.from_bytes(packet, "big")) for n in range(count) for due, packet in road.send(n.to_bytes(4, "big"), n * 20 * MS)]
    return sorted(out, key=lambda one: one[0])


def test_a_good_road_changes_nothing() -> None:
    assert travel(Road(), 100) == [(n * 20 * MS, n) for n in range(100)]


@pytest.mark.parametrize(("loss", "burst"), [(0.05, 1.0), (0.05, 3.0), (0.2, 2.0)])
def test_loss_and_its_bursts(loss: float, burst: float) -> None:
    road = Road(loss=loss, burst=burst, seed=1)
    there = {number for _, number in travel(road)}
    lost = [sum(1 for _ in run) for gone, run in groupby(n not in there for n in range(20_000)) if gone]
    assert sum(lost) == road.lost
    assert road.lost / road.sent == pytest.approx(loss, rel=0.15)
    assert sum(lost) / len(lost) == pytest.approx(burst, rel=0.1) or burst == 1.0
    assert burst > 1.0 or max(lost) <= 1  # one by one: never two in a row


def test_jitter_delays_and_keeps_the_order() -> None:
    out = travel(Road(jitter_ms=60, seed=2), 5000)
    late_ms = [(due - number * 20 * MS) / MS for due, number in out]
    assert [number for _, number in out] == list(range(5000))
    assert 0 <= min(late_ms) < 2
    assert 50 < max(late_ms) <= 60


def test_some_are_overtaken() -> None:
    numbers = [number for _, number in travel(Road(reorder=0.1, seed=3), 5000)]
    overtaken = sum(a > b for a, b in pairwise(numbers))
    assert overtaken / 5000 == pytest.approx(0.1, rel=0.2)
    assert sorted(numbers) == list(range(5000))


def test_the_same_seed_is_the_same_road() -> None:
    def road(seed: int) -> list[tuple[int, int]]:
        return travel(Road(loss=0.1, burst=2, jitter_ms=40, reorder=0.05, seed=seed), 500)

    assert road(7) == road(7)
    assert road(7) != road(8)


@pytest.mark.parametrize("wrong", [{"loss": 1.0}, {"burst": 0.5}, {"jitter_ms": -1.0}, {"reorder": 2.0}])
def test_no_such_road(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="no road"):
        Road(**wrong)  # type: ignore[arg-type]


def test_some_arrive_twice() -> None:
    out = travel(Road(doubled=0.1, seed=3))
    assert len(out) == pytest.approx(22_000, rel=0.02)
    assert {number for _, number in out} == set(range(20_000))


@pytest.mark.parametrize(("percent", "first_ms", "last_ms"), [(0.5, 0, 100), (-0.5, 150, 50)])
def test_a_clock_that_is_off(percent: float, first_ms: float, last_ms: float) -> None:
    out = travel(Road(skew_percent=percent), 1001)
    late_ms = [(due - number * 20 * MS) / MS for due, number in out]
    assert [number for _, number in out] == list(range(1001))
    assert (late_ms[0], late_ms[-1]) == (pytest.approx(first_ms, abs=0.2), pytest.approx(last_ms, abs=0.2))
