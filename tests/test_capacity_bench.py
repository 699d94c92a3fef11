"""The capacity bench climbs while a step is as good as the first, and says what one too many is told."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from appliance.errors import LocalError
from appliance.lab import capacity_bench
from appliance.lab.capacity_bench import Setting, capacity_text, measure
from appliance.lab.recording import CallerTurn, CallResult


class Office:
    """A line that takes `most` calls, and is `slow_from` so many on twice as slow."""

    def __init__(self, most: int, slow_from: int = 99) -> None:
        self.most, self.slow_from = most, slow_from
        self.steps: list[str] = []
        self.in_step = 0
        self._taken = 0
        self._lock = threading.Lock()

    def say(self, text: str) -> None:
        self.steps.append(text)
        self.in_step = int(text.split()[0])
        self._taken = 0

    def call(self, number: int) -> CallResult:
        with self._lock:
            self._taken += 1
            if self._taken > self.most:
                return CallResult("far_end", 486, "Busy Here")
        gap = 800.0 if self.in_step >= self.slow_from else 400.0
        turn = CallerTurn("Yes.", 0, 500, gap_ms=gap)
        return CallResult("far_end", 200, "OK", 20.0, 9.0, [turn], heard_ns=tuple(range(1, 10**9, 20_000_000)))


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capacity_bench, "APART_S", 0.0)


def run(office: Office, most: int) -> dict[str, Any]:
    return measure(Setting(office.call, most, 1, office.say))


def test_all_are_carried_and_one_more_is_refused() -> None:
    found = run(Office(3), 3)
    assert (found["carries"], [step["calls"] for step in found["steps"]]) == (3, [1, 2, 3])
    assert found["one_too_many"] == {"refused_with": [486], "answered": 3}
    assert "refused with 486" in capacity_text(found)


def test_a_step_that_is_slower_ends_the_climb() -> None:
    found = run(Office(4, slow_from=3), 4)
    assert (found["carries"], len(found["steps"]), found["one_too_many"]) == (2, 3, None)


def test_nobody_answered() -> None:
    with pytest.raises(LocalError, match="486"):
        run(Office(0), 2)
