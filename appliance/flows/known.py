"""What a call knows when it comes to a stage: fields and the values of tools, and whether the caller has agreed to be asked.

Rule: "known" and "agreed" mean on every way there, from the start and from every fallback; "possible" means on some way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping

from appliance.core.flow import Flow, Stage
from appliance.flows.ways import Way, all_ways, roots

Tools = Mapping[str, tuple[str, ...]]


def given_by_tools(stage: Stage, tools: Tools) -> set[str]:
    """The values there are from the moment the stage speaks: its tools have answered, or the call has left by the fallback fault."""
    return {value for tool in stage.tools for value in tools.get(tool, ())}


def certain(stage: Stage, way: Way) -> set[str]:
    """The fields that are read for certain when a call leaves by this way. An answer says which one it is; a number must be read to go on
    by `next`, and may be missing in "yes"."""
    if way.by == "next":
        return set(stage.collect)
    if way.by != "answer":
        return set()
    yes_or_no = way.answer in ("yes", "no")
    return {f for f, kind in stage.collect.items() if kind in ("choice", "text") or (kind == "boolean" and yes_or_no)}


def _carried(stage: Stage, way: Way, known: set[str], tools: Tools) -> set[str]:
    """What is known when a call has left by this way; `known` when the stage speaks. By `failing`, nothing that its tools would give."""
    return known - given_by_tools(stage, tools) if way.by == "failing" else known | certain(stage, way)


def known_at(flow: Flow, tools: Tools) -> dict[str, set[str]]:
    """For each stage, the fields and tools' values that are known when it speaks, whichever way the call came."""
    everything = {f for stage in flow.stages.values() for f in (*stage.collect, *given_by_tools(stage, tools))}
    begin = set(roots(flow))
    known = {name: given_by_tools(stage, tools) if name in begin else set(everything) for name, stage in flow.stages.items()}
    ways = all_ways(flow)
    changed = True
    while changed:
        changed = False
        for name, stage in flow.stages.items():
            for way in ways[name]:
                if way.target in known:
                    own = given_by_tools(flow.stages[way.target], tools)
                    left = known[way.target] & (_carried(stage, way, known[name], tools) | own)
                    changed = changed or left != known[way.target]
                    known[way.target] = left
    return known


def possible_at(flow: Flow) -> dict[str, set[str]]:
    """For each stage, the fields that some way there collects."""
    possible: dict[str, set[str]] = {name: set() for name in flow.stages}
    ways = all_ways(flow)
    changed = True
    while changed:
        changed = False
        for name, stage in flow.stages.items():
            for way in ways[name]:
                if way.target in possible:
                    gained = possible[name] | (set(stage.collect) if way.answered else set())
                    changed = changed or not gained <= possible[way.target]
                    possible[way.target] |= gained
    return possible


def without_consent(flow: Flow) -> dict[str, list[str]]:
    """Each stage that a call can come to without the caller having said yes to `flow.consent`, with a shortest way there.

    A yes counts from the way of the answer `yes` of a stage that collects the field; any other answer there, or `next`, takes it back.
    """
    ways = all_ways(flow)
    found: dict[str, list[str]] = {}

    def follow(path: list[str]) -> None:
        todo = deque([path])
        while todo:
            path = todo.popleft()
            name = path[-1]
            if name in found:
                continue
            found[name] = path
            asks = flow.consent in flow.stages[name].collect
            agreed = {way for way in ways[name] if asks and way.by == "answer" and way.answer == "yes"}
            todo.extend([*path, way.target] for way in ways[name] if way.target in flow.stages and way not in agreed)

    for name in roots(flow):
        follow([name])
    for name, stage in flow.stages.items():  # asked once more: who said yes may say no now
        for way in ways[name] if flow.consent in stage.collect else ():
            if way.answered and way.answer != "yes" and way.target in flow.stages:
                follow([name, way.target])
    return found


def names_of(flow: Flow, tools: Tools) -> Collection[str]:
    """Every name that becomes known in a call: fields, and what the tools give."""
    return {f for stage in flow.stages.values() for f in (*stage.collect, *given_by_tools(stage, tools))}
