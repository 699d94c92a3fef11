"""What can be proved of a flow before it takes a call, and the answers to the pre-launch questions.

Rule: a proof looks at the graph alone; it needs no clock, no model and no guess. What only running it can show is a warning.
That every name points at something was proved when the file was loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path as FilePath
from typing import Protocol

from appliance.core.conversation import Conversation
from appliance.core.flow import HANG_UP, SITUATIONS, Flow, Stage
from appliance.core.lines import sentences
from appliance.core.rules import OperatorRules
from appliance.core.words import phrase, placeholders, render
from appliance.errors import ConfigError, Problem
from appliance.flows.loader import LoadedFlow, load, nearest
from appliance.flows.tree import Path


class _Complain(Protocol):
    """Takes a problem at a place of the file."""

    def __call__(self, path: Path, message: str, remedy: str = "") -> None: ...


TOOLS: frozenset[str] = frozenset()
"""The tools a stage may name. There are none yet."""

_SECONDS_PER_LETTER = 0.065
"""How long speech takes: about 15 letters a second, spaces included."""


@dataclass(frozen=True)
class StageAnswers:
    """What is asked of each stage: its objective, what it hears, where it may lead, and its hard limits."""

    objective: str
    speaks: str
    expects: str
    leads_to: tuple[str, ...]
    ends: str
    tools: tuple[str, ...]
    time_s: float
    turns: int
    tokens: int
    turn_gap_ms: int


@dataclass(frozen=True)
class Answers:
    """The pre-launch questions, as far as the file alone can answer them."""

    flow: str
    direction: str
    start: str
    stages: dict[str, StageAnswers]
    forbidden: tuple[tuple[str, str], ...]
    success: str
    outcomes: tuple[str, ...]
    call_limit_s: float
    spend_limit_micros: int
    """0 is the operator's limit."""
    fallbacks: dict[str, str]
    extracts: dict[str, str]


@dataclass(frozen=True)
class Report:
    """Errors keep a flow from going live; warnings do not."""

    file: str
    version: str = ""
    answers: Answers | None = None
    """None where the file could not be read as a flow."""
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.errors

    def as_dict(self) -> dict[str, object]:
        """Plain values for --json."""
        return {"ok": self.ok, **asdict(self)}

    def as_text(self) -> str:
        """For people."""
        problems = [f"error: {p}" for p in self.errors] + [f"warning: {p}" for p in self.warnings]
        count = len(self.errors)
        verdict = "good to go" if self.ok else f"not fit to run: {count} error{'s' if count > 1 else ''}"
        if self.answers is None:
            return "\n".join([self.file, *problems, verdict])
        a = self.answers
        spend = f"{a.spend_limit_micros / 1_000_000:.2f}" if a.spend_limit_micros else "the operator's limit"
        out = [
            f"{a.flow} ({a.direction}, version {self.version}): {len(a.stages)} stages, starts at {a.start}",
            f"  ends after {a.call_limit_s:g} s at the latest; may spend {spend}",
            f"  outcomes: {', '.join(a.outcomes)}",
            f"  success: {a.success or 'not said'}",
            "  from any stage: " + ", ".join(f"{k} -> {v}" for k, v in a.fallbacks.items()),
        ]
        width = max(len(name) for name in a.stages)
        for name, stage in a.stages.items():
            way = f"ends the call: {stage.ends}" if stage.ends else f"-> {', '.join(stage.leads_to)}"
            out.append(f"  {name:{width}}  {stage.speaks}, expects {stage.expects}, {way}")
        return "\n".join([*out, *problems, verdict])


def check_file(path: FilePath | str) -> Report:
    """Read a file and check it; what the reading found is in the report, not raised."""
    try:
        return check(load(path))
    except ConfigError as error:
        return Report(str(path), errors=error.problems)


def check(loaded: LoadedFlow, rules: OperatorRules = OperatorRules(), conversations: Sequence[Conversation] = ()) -> Report:  # noqa: B008
    """Prove what can be proved. Never raises for what is in the flow."""
    flow = loaded.flow
    errors: list[Problem] = []
    warnings: list[Problem] = []

    def error(path: Path, message: str, remedy: str = "") -> None:
        errors.append(loaded.problem(path, message, remedy))

    def warn(path: Path, message: str, remedy: str = "") -> None:
        warnings.append(loaded.problem(path, message, remedy))

    _graph(flow, error)
    _limits(flow, loaded, error)
    _words(flow, error, warn)
    _fields(flow, error)
    return Report(str(loaded.path), flow.version, _answers(flow), _in_order(errors), _in_order(warnings))


def ways(flow: Flow, stage: Stage) -> dict[str, Path]:
    """Every stage that `stage` itself can lead to (`hang_up` too), with the place that says so. Fallbacks are not among them."""
    at: Path = ("stages", stage.name)
    out: dict[str, Path] = {}
    if stage.end:
        return out
    for answer in stage.answers:
        out.setdefault(answer.next, (*at, "answers", answer.name, "next"))
    if stage.next:
        out.setdefault(stage.next, (*at, "next"))
    if stage.otherwise:
        out.setdefault(stage.otherwise.next, (*at, "otherwise", "next"))
    if _listens(stage):
        for answer in flow.answers_of(stage)[len(stage.answers) :]:
            out.setdefault(answer.next, ("anywhere", answer.name, "next"))
    return out


def _listens(stage: Stage) -> bool:
    return bool(stage.answers) or (stage.expect != "nothing" and not stage.end)


def _in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.column)))


def _reached(flow: Flow, roots: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    todo = [r for r in roots if r in flow.stages]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [t for t in ways(flow, flow.stages[name]) if t in flow.stages]
    return seen


def _graph(flow: Flow, error: _Complain) -> None:
    """Every stage reachable, every stage reaches an end, no talking in circles, no forbidden edge, every fallback answered."""
    reached = _reached(flow, [flow.start, *flow.fallbacks.values()])
    for name in flow.stages:
        if name not in reached:
            error(("stages", name), f'nothing leads to the stage "{name}"', "lead to it, or delete it")
    ending = {name for name, stage in flow.stages.items() if stage.end or HANG_UP in ways(flow, stage)}
    while more := {n for n, s in flow.stages.items() if n not in ending and not ending.isdisjoint(ways(flow, s))}:
        ending |= more
    for name in flow.stages:
        if name not in ending:
            error(("stages", name), f'the stage "{name}" never reaches an end', "lead on to a stage that has end")
    for name in flow.stages:
        if circle := _mute_circle(flow, name):
            error(("stages", name), f"the stages {' -> '.join(circle)} go round without listening", "let one of them listen")
    for i, (source, target) in enumerate(flow.forbidden):
        path = ways(flow, flow.stages[source]).get(target)
        if path is not None:
            error(path, f'"{source}" leads to "{target}", which is forbidden', f"see forbidden, entry {i + 1}")
    for situation in SITUATIONS:
        if situation not in flow.fallbacks:
            error(("fallbacks",), f'the fallback "{situation}" is not answered', f"name a stage, or {HANG_UP}")


def _mute_circle(flow: Flow, name: str) -> list[str]:
    """The way back to `name` through stages that do not listen; empty where there is none. Named at its first stage only."""
    way = [name]
    while True:
        stage = flow.stages[way[-1]]
        if _listens(stage) or stage.end or stage.next not in flow.stages:
            return []
        if stage.next == name:
            order = list(flow.stages)
            return [*way, name] if min(way, key=order.index) == name else []
        if stage.next in way:
            return []
        way.append(stage.next)


def _limits(flow: Flow, loaded: LoadedFlow, error: _Complain) -> None:
    """A stage may tighten what limits.stage says for all of them, not loosen it; and the closing words fit into the call."""
    for key in ("time", "turns", "tokens"):
        if ("limits", "stage", key) not in loaded.places:
            continue
        own = {name: _limit(stage, key) for name, stage in flow.stages.items() if ("stages", name, "limits", key) in loaded.places}
        common = next((_limit(stage, key) for name, stage in flow.stages.items() if name not in own), None)
        for name, value in own.items():
            if common is not None and value > common:
                error(("stages", name, "limits", key), f'the stage "{name}" loosens limits.stage.{key}', "a stage may only tighten it")
    for name, stage in flow.stages.items():
        length = _SECONDS_PER_LETTER * len(stage.say)
        if stage.end and length > flow.limits.call_s:
            error(("stages", name), f"the closing words take about {length:.0f} s, and the call ends after {flow.limits.call_s:g} s")


def _limit(stage: Stage, key: str) -> float:
    return {"time": stage.limits.time_s, "turns": stage.limits.turns, "tokens": stage.limits.tokens}[key]


def _words(flow: Flow, error: _Complain, warn: _Complain) -> None:
    """What is said and heard."""
    start = flow.stages[flow.start]
    opening = sentences(start.say)[:1]
    if flow.direction == "outbound" and not flow.disclose:
        error((), "an outbound flow must say what is calling", "add disclose: an automated assistant calling for ...")
    if flow.disclose:
        if "disclose" not in placeholders(opening[0] if opening else ""):
            error(("stages", flow.start), f'the first sentence of "{flow.start}" does not say {{disclose}}', "put {disclose} into its say")
        if start.reply:
            error(("stages", flow.start, "reply"), "the model cannot speak the first words: they must hold {disclose}", "use say alone")
        if len(sentences(flow.disclose)) > 1:
            error(("disclose",), "disclose is more than one sentence, and it is spoken inside one", "shorten it")
    for name, stage in flow.stages.items():
        at: Path = ("stages", name)
        if _listens(stage) and not stage.otherwise:
            error(at, f'the stage "{name}" listens, and has no way out when nothing is understood', "give it otherwise")
        for tool in stage.tools:
            error((*at, "tools"), f'there is no tool "{tool}"', nearest(tool, TOOLS) or "there are none yet: leave tools out")
        if len(sentences(stage.say)) > 3:
            warn((*at, "say"), f'the stage "{name}" says {len(sentences(stage.say))} sentences at once', "two are enough on a phone")
        if stage.reply and not stage.say:
            warn((*at, "reply"), f'the stage "{name}" has no words when the model cannot speak', "add say beside reply")
        heard: dict[tuple[str, ...], str] = {}
        for answer in flow.answers_of(stage) if _listens(stage) else ():
            if not answer.hears and not answer.means and answer.name not in ("yes", "no"):
                warn((*at, "answers", answer.name), f'nothing says how "{answer.name}" sounds', "give it hears, or means for the model")
            for words in (phrase(h, flow.language) for h in answer.hears):
                other = heard.setdefault(words, answer.name)
                if other != answer.name:
                    path: Path = (*at, "answers", answer.name) if answer in stage.answers else ("anywhere", answer.name)
                    error(path, f'"{" ".join(words)}" in "{name}" is both "{other}" and "{answer.name}"', "leave it with one of them")


def _fields(flow: Flow, error: _Complain) -> None:
    """Extracted fields are collected, with the same type; said fields are collected on every way there; success names fields."""
    collected = {name: kind for stage in flow.stages.values() for name, kind in stage.collect.items()}
    for extract in flow.extract:
        at: Path = ("extract", extract.name)
        if extract.name not in collected:
            error(at, f'no stage collects "{extract.name}"', nearest(extract.name, collected))
        elif collected[extract.name] != extract.type:
            error(at, f'"{extract.name}" is collected as a {collected[extract.name]}, not as a {extract.type}')
    known = _known_fields(flow)
    for name, stage in flow.stages.items():
        for wanted in placeholders(stage.say):
            if wanted in collected and wanted not in known.get(name, set()):
                error(("stages", name, "say"), f'{{{wanted}}} is not known yet on every way to "{name}"', "ask for it before")
    outcomes = {s.end for s in flow.stages.values() if s.end}
    for clause in re.split(r"\s+and\s+", flow.success) if flow.success else ():
        found = re.fullmatch(r"(\w+) is (\w+)", clause)
        if not found:
            remedy = 'write "FIELD is known", "FIELD is VALUE" or "outcome is NAME", joined by and'
            error(("success",), f'"{clause}" cannot be understood', remedy)
        elif found[1] == "outcome" and found[2] not in outcomes:
            error(("success",), f'no stage ends with "{found[2]}"', nearest(found[2], outcomes))
        elif found[1] != "outcome" and found[1] not in collected:
            error(("success",), f'no stage collects "{found[1]}"', nearest(found[1], [*collected, "outcome"]))


def _known_fields(flow: Flow) -> dict[str, set[str]]:
    """For each stage, the fields that are collected on every way to it. Answers taken anywhere and `otherwise` collect nothing."""
    everything = {name for stage in flow.stages.values() for name in stage.collect}
    known = {name: set(everything) for name in flow.stages}
    for root in (flow.start, *flow.fallbacks.values()):
        if root in known:
            known[root] = set()
    changed = True
    while changed:
        changed = False
        for name, stage in flow.stages.items():
            collecting = {a.next for a in stage.answers} | {stage.next}
            barren = {stage.otherwise.next} if stage.otherwise else set()
            barren |= {a.next for a in flow.answers_of(stage)[len(stage.answers) :]}
            for target in ways(flow, stage):
                if target in known:
                    gained = set(stage.collect) if target in collecting and target not in barren else set()
                    left = known[target] & (known[name] | gained)
                    changed = changed or left != known[target]
                    known[target] = left
    return known


def _answers(flow: Flow) -> Answers:
    shown = {v.name: v.default or f"{{{v.name}}}" for v in flow.variables} | {"disclose": flow.disclose}
    stages = {
        name: StageAnswers(
            objective=_show(stage.objective, shown),
            speaks="the model speaks" if stage.reply else "says its line",
            expects=stage.expect,
            leads_to=tuple(ways(flow, stage)),
            ends=stage.end,
            tools=stage.tools,
            time_s=stage.limits.time_s,
            turns=stage.limits.turns,
            tokens=stage.limits.tokens,
            turn_gap_ms=stage.turn_gap_ms,
        )
        for name, stage in flow.stages.items()
    }
    return Answers(
        flow=flow.name,
        direction=flow.direction,
        start=flow.start,
        stages=stages,
        forbidden=flow.forbidden,
        success=flow.success,
        outcomes=tuple(dict.fromkeys(s.end for s in flow.stages.values() if s.end)),
        call_limit_s=flow.limits.call_s,
        spend_limit_micros=flow.limits.spend_micros,
        fallbacks={str(k): v for k, v in flow.fallbacks.items()},
        extracts={e.name: e.type for e in flow.extract},
    )


def _show(text: str, values: dict[str, str]) -> str:
    return render(text, {name: f"{{{name}}}" for name in placeholders(text)} | values)
