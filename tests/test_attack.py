"""The short form of `onhook bench attack`: a real call in progress on a whole appliance, attacked in each way for a few seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from functools import partial
from typing import Any

import pytest

from appliance.lab import attack_parts as parts
from appliance.lab.attack_bench import Bench, Found, Part, attack_text, faults_of
from appliance.lab.attack_road import road
from appliance.proof_attack import attacked

CAP_S = 4.0


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with attacked("test-attack", CAP_S, 6000, 1, lambda text: None, quiet_s=0.7) as setting:
        bench = Bench(setting)
        yield bench
        bench.close()


ATTACKS: dict[str, Part] = {
    "torture": partial(parts.torture, times=2),
    "oversized": partial(parts.oversized, times=2),
    "mutated": parts.mutated,
    "mutated_media": parts.mutated_media,
    "flood": partial(parts.flood, methods=("INVITE",)),
    "injection": parts.injection,
    "junk": parts.junk,
    "redirect": partial(parts.redirect, statuses=(302,)),
    "road": partial(road, roads=("good", "loss 5 %"), silent=False),
}


@pytest.mark.faults
@pytest.mark.models
@pytest.mark.timeout(180)
@pytest.mark.parametrize("name", ATTACKS)
def test_the_call_and_the_next_one_stand_it(bench: Bench, name: str) -> None:
    figures = bench.measure(name, ATTACKS[name])
    gap = "the call had a gap"  # how long gaps are while other tests run beside is for the bench to say
    assert [fault for fault in figures["faults"] if fault != gap] == [], figures


FINE: dict[str, Any] = {"same_processes": True, "strangers_answered": 0, "bait_called": 0, "gap_ms": {"attack": {"p99": 25.0}}}
PBX, BAIT = ("127.0.0.2", 1), ("127.0.0.77", 1)


def judged(invited: Set[tuple[str, int]] = frozenset(), came: int = 9, late: float = 5.0, unended: int = 0, **more: Any) -> list[str]:
    return faults_of(Found(overshoot=[late], unended=unended, may_call={PBX}), FINE | more, invited, came)


@pytest.mark.parametrize(
    ("judgement", "words"),
    [
        (judged, None),
        (partial(judged, {PBX}), None),
        (partial(judged, {PBX, BAIT}), "an INVITE left"),
        (partial(judged, came=0), "nothing is proved"),
        (partial(judged, late=300.0), "at its cap"),
        (partial(judged, late=-300.0), "at its cap"),
        (partial(judged, unended=1), "did not end"),
        (partial(judged, gap_ms={"attack": {"p99": 60.0}}), "gap"),
        (partial(judged, same_processes=False), "process"),
        (partial(judged, strangers_answered=1), "stranger"),
        (partial(judged, bait_called=1), "bait"),
    ],
)
def test_the_judge_can_say_no(judgement: Callable[[], list[str]], words: str | None) -> None:
    said = judgement()
    assert [words in fault for fault in said] == [True] if words else said == []


def test_the_table_says_who_held() -> None:
    none = {"p50": None, "p99": None, "max": None}
    gaps = {"quiet": none, "attack": {"p50": 20.0, "p99": 21.5, "max": 30.0}}
    row = {"packets": 7, "gap_ms": gaps, "cap_overshoot_ms": none, "next_call_s": 0.5, "holds": True, "faults": []}
    parts = {"torture": row, "junk": row | {"holds": False, "faults": ["the bait was called"]}}
    text = attack_text({"parts": parts, "memory": {"ratio": {"line": 1.01}}})
    one, two = text.splitlines()[1:3]
    assert one.split() == ["torture", "7", "-", "21.5", "30.0", "-", "0.5s", "held"]
    assert two.endswith("the bait was called")
    assert "line 1.01" in text
