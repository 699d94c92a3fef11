"""What the page knows of the line, from what the line tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from appliance.web.live import Live

ROW = {
    "call": 3, "flow": "lead", "flow_version": "abc", "direction": "inbound", "far": "sip:a@b", "answered": True, "stage": "greeting",
    "elapsed_ms": 30_000, "cap_s": 60.0, "spent_micros": 5, "spend_cap_micros": 10,
}  # fmt: skip


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Line:
    """Its door: tells these events one after another, then goes away. Its status is asked at another."""

    def __init__(self, told: list[Any], statuses: list[list[dict[str, Any]]]) -> None:
        self.told: Iterator[Any] = iter(told)
        self.statuses = statuses
        self.asked: list[str] = []
        self.closed = 0

    def ask(self, **request: Any) -> dict[str, Any]:
        self.asked.append(request["op"])
        if request["op"] == "subscribe":
            return {"ok": True}
        calls = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return {"ok": True, "paused": False, "calls": calls}

    def read(self) -> dict[str, Any] | None:
        event = next(self.told, None)
        if event is TimeoutError:
            raise TimeoutError
        found: dict[str, Any] | None = event
        return found

    def settimeout(self, seconds: float | None) -> None: ...

    def close(self) -> None:
        self.closed += 1


def follow(told: list[Any], statuses: list[list[dict[str, Any]]]) -> tuple[Live, Line]:
    line = Line(told, statuses)
    live = Live(lambda: line, Clock())
    live._follow()
    return live, line


def event(kind: str, **more: Any) -> dict[str, Any]:
    return {"call": 3, "kind": kind, "turn": 1, "spent_micros": 7, **more}


def test_a_call_is_followed_from_its_opening() -> None:
    told = [
        event("opened", direction="inbound", **{"from": "sip:a@b", "to": "us", "flow": "lead"}),
        event("stage", stage="greeting"), event("said", stage="greeting", text="Hello."), event("partial", text="Ye"),
    ]  # fmt: skip
    live, line = follow(told, [[]])
    call = live.calls[3]
    assert (call.flow, call.far, call.stage, call.began, call.spent_micros) == ("lead", "sip:a@b", "greeting", None, 7)
    assert (call.words, call.hearing) == ([("agent", "Hello.")], "Ye")
    live.take(event("heard", text="Yes."))
    assert (call.words[-1], call.hearing) == (("caller", "Yes."), "")
    assert line.closed == 2


def test_a_page_that_comes_late_knows_the_call_by_the_lines_status() -> None:
    live, _ = follow([TimeoutError], [[ROW]])
    call = live.calls[3]
    assert (call.stage, call.began, call.cap_s, call.spend_cap_micros) == ("greeting", 70.0, 60.0, 10)


def test_how_a_call_ended_is_kept() -> None:
    live, line = follow([event("closed", outcome="limit", reason="operator")], [[ROW], []])
    assert live.calls == {}
    assert live.last is not None
    assert (live.last["outcome"], live.last["far"]) == ("limit", "sip:a@b")
    assert line.asked.count("status") == 2, "asked again at once"


def test_the_status_may_tell_of_the_end_first() -> None:
    live, _ = follow([{"kind": "paused"}, event("closed", outcome="limit", reason="operator")], [[ROW], []])
    assert live.last is not None
    assert live.last["far"] == "sip:a@b"


def test_gaps_are_counted_and_forgotten_after_an_hour() -> None:
    clock = Clock()
    live = Live(lambda: pytest.fail("nobody asks"), clock)
    live.gaps.remember(clock(), [(3000.0, 250), (4000.0, 900)])
    live.take(event("gap", gap_ms=450))
    assert [ms for _, ms in live.gaps.lately] == [250, 450]
    clock.now += 1000
    live.take(event("gap", gap_ms=5000))
    assert [ms for _, ms in live.gaps.lately] == [450, 5000]
    assert (sum(live.gaps.counts), live.gaps.counts[-1], live.gaps.sum_ms) == (2, 1, 5450), "since this process began"


def test_long_conversations_are_cut() -> None:
    live = Live(lambda: pytest.fail("nobody asks"), Clock())
    for number in range(200):
        live.take(event("heard", text=str(number)))
    assert live.calls[3].words[-1] == ("caller", "199")
    assert len(live.calls[3].words) == 60
