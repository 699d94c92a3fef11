"""How many calls at once does this machine carry? Callers who all talk at the same time, one more at each step, and what each of them
waits for; and what the one too many is told.

Rule: a step is judged against the first one of the same run, and a step that is not carried ends the climb: what is more is no better.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.errors import LocalError
from appliance.lab.recording import CallResult

ADDED = 1.2
"""The 95th percentile of the gap may grow to so much of what one caller alone has, and still be carried."""
PACKETS_MS = 60.0
"""So may the 99th percentile of the time between two packets, to this."""
APART_S = 1.3
"""Between the beginnings of two callers: offices do not ring in step."""


@dataclass(frozen=True)
class Setting:
    """What the bench needs of the rest."""

    call: Callable[[int], CallResult]
    """A whole call of caller number n, from 0 on."""
    most: int
    """Calls that the line is set to take."""
    rounds: int
    """Calls of each caller, one after the other."""
    say: Callable[[str], None]


def measure(setting: Setting) -> dict[str, Any]:
    """Each step's figures, how many calls were carried, and the answer to one too many."""
    steps: list[dict[str, Any]] = []
    carries = 0
    for count in range(1, setting.most + 1):
        setting.say(f"{count} at once")
        steps.append(_step(count, setting))
        if not _carried(steps[-1], steps[0]):
            break
        carries = count
    refused = _too_many(setting) if carries == setting.most else None
    return {"steps": steps, "carries": carries, "set_to": setting.most, "one_too_many": refused}


def _together(count: int, work: Callable[[int], None]) -> None:
    failed: list[BaseException] = []

    def guarded(number: int) -> None:
        time.sleep(number * APART_S)
        try:
            work(number)
        except BaseException as error:  # the top of a thread: what ended it is raised where it was begun
            failed.append(error)

    threads = [threading.Thread(target=guarded, args=(number,), name=f"caller{number}") for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def _step(count: int, setting: Setting) -> dict[str, Any]:
    results: list[CallResult] = []

    def caller(number: int) -> None:
        for _ in range(setting.rounds):
            results.append(setting.call(number))

    _together(count, caller)
    return figures(count, results)


def figures(count: int, results: list[CallResult]) -> dict[str, Any]:
    """Of the calls of one step."""
    answered = [result for result in results if result.answered_ms is not None]
    if not answered:
        raise LocalError(f"none of {len(results)} calls was answered: {results[0].status} {results[0].reason}")
    gaps = [gap for result in answered for gap in result.gaps_ms]
    turns = sum(len(result.turns) for result in answered)
    between = np.concatenate([np.diff([at for at in result.heard_ns if at]) / 1e6 for result in answered])
    p50, p95 = (round(float(np.percentile(gaps, percent))) for percent in (50, 95)) if gaps else (0, 0)
    return {
        "calls": count,
        "answered": len(answered),
        "of": len(results),
        "gap_ms": {"p50": p50, "p95": p95, "n": len(gaps), "turns": turns},
        "packets_p99_ms": round(float(np.percentile(between, 99)), 2) if between.size else 0.0,
        "setup_ms": round(float(np.median([result.answered_ms for result in answered if result.answered_ms is not None]))),
    }


def _carried(step: dict[str, Any], first: dict[str, Any]) -> bool:
    as_quick = step["gap_ms"]["p95"] <= ADDED * first["gap_ms"]["p95"]
    return bool(step["answered"] == step["of"] and as_quick and step["packets_p99_ms"] <= PACKETS_MS)


def _too_many(setting: Setting) -> dict[str, Any]:
    """One more than the line takes."""
    setting.say(f"{setting.most + 1} at once, of whom one is to be refused")
    results: dict[int, CallResult] = {}
    _together(setting.most + 1, lambda number: results.__setitem__(number, setting.call(number)))
    refused = sorted({result.status for result in results.values() if result.answered_ms is None})
    return {"refused_with": refused, "answered": sum(result.answered_ms is not None for result in results.values())}


def capacity_text(found: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = [f"{'calls':>5}  {'gap p50':>8}  {'p95':>6}  {'packets p99':>11}  answered"]
    for step in found["steps"]:
        gap = step["gap_ms"]
        times = f"{gap['p50']:>5} ms  {gap['p95']:>4} ms  {step['packets_p99_ms']:>8} ms"
        lines.append(f"{step['calls']:>5}  {times}  {step['answered']} of {step['of']}")
    more = found["one_too_many"]
    last = f"; one more was refused with {', '.join(map(str, more['refused_with'])) or 'nothing'}" if more else ""
    lines.append(f"carries {found['carries']} of the {found['set_to']} that [line] max_calls allows{last}")
    return "\n".join(lines)
