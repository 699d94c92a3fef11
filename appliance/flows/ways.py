"""The ways of a flow: from each stage, everywhere that a call can go from there, and the place of the file that says so.

Rule: what a call can do is asked here and nowhere else, so that every proof looks at the same graph as core/session.py walks. Fallbacks are
no ways of a stage: they lead out of every stage, and are added by whoever asks about them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from appliance.core.flow import HANG_UP, Flow, Situation, Stage
from appliance.flows.tree import Path

RAISED_AGAIN: tuple[Situation, ...] = ("silence", "fault", "budget")
"""The fallbacks that a call itself may need more than once. The others are verdicts on who has answered: one a call."""


@dataclass(frozen=True)
class Way:
    """From `source` to `target`, which may be hang_up."""

    source: str
    target: str
    by: Literal["answer", "next", "otherwise", "failing", "anywhere"]
    place: Path
    answer: str = ""
    """The answer's name, where it is one."""

    @property
    def answered(self) -> bool:
        """Is it the way of a caller who was understood, or of a stage that asks nothing?"""
        return self.by in ("answer", "next")


def listens(stage: Stage) -> bool:
    """Does it ask something?"""
    return bool(stage.answers) or (stage.expect != "nothing" and not stage.end)


def ways_of(flow: Flow, stage: Stage) -> tuple[Way, ...]:
    """Every way out of one stage. A stage that only speaks takes the answers of `anywhere` too: words across it are heard."""
    at: Path = ("stages", stage.name)
    failing = [Way(stage.name, stage.failing, "failing", (*at, "failing"))] if stage.failing else []
    if stage.end:
        return tuple(failing)
    out = failing + [Way(stage.name, a.next, "answer", (*at, "answers", a.name, "next"), a.name) for a in stage.answers]
    if stage.next:
        out.append(Way(stage.name, stage.next, "next", (*at, "next")))
    if stage.otherwise:
        out.append(Way(stage.name, stage.otherwise.next, "otherwise", (*at, "otherwise", "next")))
    taken_anywhere = flow.answers_of(stage)[len(stage.answers) :]
    return tuple(out) + tuple(Way(stage.name, a.next, "anywhere", ("anywhere", a.name, "next"), a.name) for a in taken_anywhere)


def all_ways(flow: Flow) -> dict[str, tuple[Way, ...]]:
    """The ways out of every stage."""
    return {name: ways_of(flow, stage) for name, stage in flow.stages.items()}


def reached(ways: Mapping[str, Iterable[Way]], roots: Iterable[str]) -> set[str]:
    """Every stage that can be come to from one of `roots`, themselves included."""
    seen: set[str] = set()
    todo = [r for r in roots if r in ways]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [way.target for way in ways[name] if way.target in ways]
    return seen


def targets(ways: Iterable[Way], wanted: Callable[[Way], bool] = lambda way: True) -> tuple[str, ...]:
    """Where they lead, each once, in the order of the file."""
    return tuple(dict.fromkeys(way.target for way in ways if wanted(way)))


def mutely(flow: Flow, name: str) -> list[str]:
    """The stages a call passes without anybody being asked, from `name` on: up to and with the first that listens or ends, or up to
    the one that closes a circle, which then stands there twice."""
    way = [name] if name in flow.stages else []
    while way:
        stage = flow.stages[way[-1]]
        if listens(stage) or stage.end or stage.next not in flow.stages:
            break
        way.append(stage.next)
        if stage.next in way[:-1]:
            break
    return way


def failing_round(flow: Flow, name: str) -> bool:
    """May a call come back to this stage out of its own `failing` with nobody asked in between?"""
    seen: set[str] = set()
    todo = [flow.stages[name].failing]
    while todo:
        stage = flow.stages.get(todo.pop())
        if stage is None or stage.name in seen:
            continue
        seen.add(stage.name)
        todo += [stage.failing] if stage.failing else []
        todo += [stage.next] if not listens(stage) and not stage.end else []
    return name in seen


def roots(flow: Flow) -> list[str]:
    """Where a call can begin, or begin again: the start, and every fallback's stage."""
    return [name for name in dict.fromkeys([flow.start, *flow.fallbacks.values()]) if name != HANG_UP]
