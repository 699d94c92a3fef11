"""The proofs of the graph: that every stage is reached and comes to an end, that nothing goes round for ever, that what must never happen
cannot, that the caller agreed before being asked, and that what is said and asked for is known by then.

Rule: a proof is a function of the case in ALL; what it finds is an error at the place of the file that has to change. That a cycle through
stages that listen ends is no proof of the file's: core/walk.py holds every stage to `limits.turns`, which no stage is without, and one turn
more leads to the fallback `budget`. What is proved here is that `budget` then ends the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from appliance.core.flow import HANG_UP, SITUATIONS, Flow, Situation, Stage
from appliance.core.rules import OperatorRules
from appliance.core.success import conditions
from appliance.core.transfers import LONGEST_EXTENSION, PREFIX, is_transfer
from appliance.core.words import placeholders
from appliance.flows.answers import successes
from appliance.flows.known import given_by_tools, known_at, names_of, without_consent
from appliance.flows.loader import nearest
from appliance.flows.tree import Path
from appliance.flows.ways import Way, all_ways, failing_round, listens, mutely, reached, roots, targets
from appliance.flows.worst_case import Times, WorstCase

DO_NOT_CALL = "do_not_call"
"""The outcome that writes the number down, as soon as its stage begins."""
_ROUND: tuple[Situation, ...] = ("silence", "fault")
"""The fallbacks that a call may need again where they lead. So may `budget`, which has to end the call anyway; the others come once."""


class Complain(Protocol):
    """Takes a problem at a place of the file."""

    def __call__(self, path: Path, message: str, remedy: str = "") -> None: ...


@dataclass(frozen=True)
class Case:
    """A flow under proof."""

    flow: Flow
    rules: OperatorRules
    written: frozenset[Path]
    """The keys that are in the file."""
    length: Times
    worst: WorstCase
    error: Complain
    warn: Complain


def reachable(case: Case) -> None:
    """Every stage is reached from the start or a fallback."""
    seen = reached(all_ways(case.flow), roots(case.flow))
    for name in case.flow.stages:
        if name not in seen:
            case.error(("stages", name), f'nothing leads to the stage "{name}"', "lead to it, or delete it")


def ends(case: Case) -> None:
    """Every stage reaches an end by ways of its own: out of what only an answer of `anywhere` leads, nobody finds who does not know it."""
    stages, ways = case.flow.stages, all_ways(case.flow)
    leads = {name: targets(ways[name], lambda way: way.by != "anywhere") for name in stages}
    ending = {name for name, stage in stages.items() if stage.end or HANG_UP in leads[name]}
    while more := {name for name in stages if name not in ending and not ending.isdisjoint(leads[name])}:
        ending |= more
    for name in stages:
        if name not in ending:
            case.error(("stages", name), f'the stage "{name}" never reaches an end', "lead on to a stage that has end")


def mute_circles(case: Case) -> None:
    """No talking in circles: stages that only speak come to one that listens, or to an end; nor do tools that fail."""
    order = list(case.flow.stages)
    for name in order:
        way = mutely(case.flow, name)
        if len(way) > 1 and way[-1] == name and min(way, key=order.index) == name:
            case.error(("stages", name), f"the stages {' -> '.join(way)} go round without listening", "let one of them listen")
        if failing_round(case.flow, name):
            remedy = "lead to a stage that listens before, or that ends"
            case.error(("stages", name, "failing"), f'a tool that fails leads round to "{name}", which asks it again', remedy)


def fallbacks(case: Case) -> None:
    """Every fallback is answered; the one for a spent budget ends the call with words that are known; none leads back to itself."""
    flow = case.flow
    for situation in SITUATIONS:
        if situation not in flow.fallbacks:
            case.error(("fallbacks",), f'the fallback "{situation}" is not answered', f"name a stage, or {HANG_UP}")
    budget = flow.fallbacks.get("budget", HANG_UP)
    last = flow.stages.get(budget)
    if last is not None and not last.end:
        remedy = f"name a stage that has end, or {HANG_UP}"
        case.error(("fallbacks", "budget"), f'when time or money is over, "{budget}" does not end the call', remedy)
    elif last is not None and (last.reply or last.tools):
        what = "the model speaks" if last.reply else "a tool is asked"
        remedy = "name a stage with say alone"
        case.error(("fallbacks", "budget"), f'when time or money is over, there is no time left: in "{budget}" {what}', remedy)
    for name in mutely(flow, flow.fallbacks.get("fault", HANG_UP)):
        if flow.stages[name].tools:
            remedy = f"name a stage with say alone, or {HANG_UP}"
            case.error(("fallbacks", "fault"), f'when something is wrong, "{name}" asks a tool, which may be what is wrong', remedy)
    for situation in _ROUND:
        way = mutely(flow, flow.fallbacks.get(situation, HANG_UP))
        again = [name for name in way[1:] if not flow.stages[name].end and (situation != "silence" or listens(flow.stages[name]))]
        if again and way[0] not in way[1:]:
            circle = " -> ".join([*way[: way.index(again[0]) + 1], way[0]])
            remedy = f"name a stage that has end, or that listens, or {HANG_UP}"
            case.error(("fallbacks", situation), f'the fallback "{situation}" goes round: {circle}', remedy)


def forbidden(case: Case) -> None:
    """No edge that must never exist, `anywhere` included. Fallbacks lead out of every stage and are no edges of one."""
    flow = case.flow
    ways = all_ways(flow)
    for i, (source, target) in enumerate(flow.forbidden):
        for way in ways[source]:
            if way.target == target:
                how = f", by {way.answer} taken anywhere" if way.by == "anywhere" else ""
                case.error(way.place, f'"{source}" leads to "{target}"{how}, which is forbidden', f"see forbidden, entry {i + 1}")
                break


def consent(case: Case) -> None:
    """Where the flow names a consent, nothing else is collected on any way that has not come through its yes."""
    flow = case.flow
    if not flow.consent:
        return
    unasked = without_consent(flow)
    for name, stage in flow.stages.items():
        at: Path = ("stages", name)
        asks = flow.consent in stage.collect
        if asks and not any(a.name == "yes" for a in stage.answers):
            remedy = "give it the answers yes and no"
            case.error((*at, "collect"), f'"{name}" asks for {flow.consent}, and no answer yes leads on from it', remedy)
        others = [field for field in stage.collect if field != flow.consent]
        if not others or (name not in unasked and not asks):
            continue
        if asks:
            case.error((*at, "collect"), f'"{name}" collects {others[0]} together with {flow.consent}, not after a yes to it')
            continue
        way = unasked[name]
        root = "" if way[0] == flow.start else next((f"fallback {s}: " for s, t in flow.fallbacks.items() if t == way[0]), "")
        where = f'"{name}" collects {others[0]} before {flow.consent} is a yes, on the way {root}{" -> ".join(way)}'
        case.error((*at, "collect"), where, f"lead here only by the yes of a stage that collects {flow.consent}")


def opt_out(case: Case) -> None:
    """Who is called can say anywhere that they want no more calls, and comes to an end that writes it down. Where English is spoken the
    line's own ears for such words (core/do_not_call.py) stand behind a flow without it; elsewhere nothing does."""
    flow = case.flow
    if flow.direction != "outbound":
        return
    ways = all_ways(flow)
    listed = {name for name, stage in flow.stages.items() if stage.end == DO_NOT_CALL}
    for answer in flow.anywhere:
        if answer.name == DO_NOT_CALL and answer.next not in listed:
            remedy = f"lead to a stage that has end: {DO_NOT_CALL}"
            case.error(("anywhere", answer.name, "next"), f'"{answer.next}" does not put the number on the do-not-call list', remedy)
            return
    if any(_always(flow, ways, answer.next, listed) for answer in flow.anywhere):
        return
    remedy = f"give it anywhere: an answer that leads to a stage with end: {DO_NOT_CALL}"
    tell = case.warn if flow.language.lower().startswith("en") else case.error
    tell(("flow",), "who is called cannot say that they want no more calls", remedy)


def _always(flow: Flow, ways: Mapping[str, tuple[Way, ...]], name: str, listed: set[str]) -> bool:
    """Does every way from this stage, without anybody being asked again, come to one that writes it down?"""
    way = mutely(flow, name)
    return bool(way) and way[-1] in listed and not any(w.by == "failing" for stage in way for w in ways[stage])


def tools(case: Case) -> None:
    """Every tool named is one of the operator's, and what it gives has a name of its own."""
    flow, there = case.flow, case.rules.tools
    taken = {v.name: "a variable" for v in flow.variables} | dict.fromkeys(flow.facts, "a fact")
    taken |= {f: "a field" for s in flow.stages.values() for f in s.collect}
    for name, stage in flow.stages.items():
        at: Path = ("stages", name, "tools")
        for tool in stage.tools:
            if tool not in there:
                remedy = nearest(tool, there) or f'there are none: declare [tools."{tool}"] in onhook.toml'
                if is_transfer(tool):
                    remedy = f'extensions have up to {LONGEST_EXTENSION} digits; declare whoever else is reached as [tools."{PREFIX}name"]'
                case.error(at, f'there is no tool "{tool}"', remedy)
        if len(stage.tools) > 2:
            case.error(at, f'the stage "{name}" asks {len(stage.tools)} tools, and two are the most', "divide it into two stages")
        if handing_on := [tool for tool in stage.tools if is_transfer(tool)]:
            _transfer(case, at, stage, handing_on[0])
        for value in sorted(given_by_tools(stage, there) & set(taken)):
            case.error(at, f'a tool of "{name}" gives {{{value}}}, which is {taken[value]} already', "give that another name")
    if flow.stages[flow.start].tools:
        tell = case.error if flow.direction == "outbound" else case.warn  # who is called must hear at once who calls
        tell(("stages", flow.start, "tools"), "the caller hears nothing until a tool has answered", "begin with words")


def _transfer(case: Case, at: Path, stage: Stage, tool: str) -> None:
    """Whoever is handed on is gone: the stage ends the call, says nothing more, and knows what to do where nobody answers."""
    if stage.tools[-1] != tool:
        case.error(at, f'"{tool}" hands the caller on, and "{stage.tools[-1]}" comes after it', "let it be the last")
    if not stage.end:
        case.error(at, f'"{tool}" hands the caller on, and the stage "{stage.name}" goes on', "give it end: transferred")
    elif stage.say or stage.reply:
        case.error(
            (*at[:-1], "say" if stage.say else "reply"), f'nobody hears it: "{tool}" has handed the caller on', "say it in the stage before"
        )
    if not stage.failing:
        case.error(at, f'"{stage.name}" does not say what happens where nobody answers at "{tool}"', "give it failing")


def fields(case: Case) -> None:
    """Extracted fields are collected, with the same type; what is said is known on every way there; success can be had."""
    flow = case.flow
    collected = {name: kind for stage in flow.stages.values() for name, kind in stage.collect.items()}
    for extract in flow.extract:
        at: Path = ("extract", extract.name)
        if extract.name not in collected:
            case.error(at, f'no stage collects "{extract.name}"', nearest(extract.name, collected))
        elif collected[extract.name] != extract.type:
            case.error(at, f'"{extract.name}" is collected as a {collected[extract.name]}, not as a {extract.type}')
    known, becoming = known_at(flow, case.rules.tools), names_of(flow, case.rules.tools)
    for name, stage in flow.stages.items():
        for wanted in dict.fromkeys(placeholders(stage.say)):
            if wanted in becoming and wanted not in known[name]:
                remedy = "ask for it before" if wanted in collected else "name its tool here or before"
                case.error(("stages", name, "say"), f'{{{wanted}}} is not known yet on every way to "{name}"', remedy)
    _success(case, collected)


def _success(case: Case, collected: Mapping[str, str]) -> None:
    flow, at = case.flow, ("success",)
    outcomes = {s.end for s in flow.stages.values() if s.end}
    sound = True
    for clause, name, values in conditions(flow.success):
        if not name:
            remedy = 'write "FIELD is known", "FIELD is VALUE or VALUE" or "outcome is NAME or NAME", joined by and'
            case.error(at, f'"{clause}" cannot be understood', remedy)
            sound = False
        elif name != "outcome" and name not in collected:
            case.error(at, f'no stage collects "{name}"', nearest(name, [*collected, "outcome"]))
            sound = False
        for value in values if name in ("outcome", *collected) else ():
            if name == "outcome" and value not in outcomes and value != "completed":
                case.error(at, f'no stage ends with "{value}"', nearest(value, outcomes))
                sound = False
            elif name != "outcome" and value != "known" and value not in (can := _values(flow, name, collected[name]) or {value}):
                case.error(at, f'{name} is never "{value}"', nearest(value, can))
                sound = False
    if flow.success and sound and not successes(flow):
        case.error(at, "no way to an end collects all that success asks for", "lead through the stages that collect it")


def _values(flow: Flow, field: str, kind: str) -> set[str]:
    """What a field can be, where that is known; empty where it can be anything."""
    if kind == "boolean":
        return {"yes", "no"}
    if kind != "choice":
        return set()
    return {a.name for stage in flow.stages.values() if field in stage.collect for a in stage.answers}


ALL: tuple[Callable[[Case], None], ...] = (
    reachable,
    ends,
    mute_circles,
    fallbacks,
    forbidden,
    consent,
    opt_out,
    tools,
    fields,
)
