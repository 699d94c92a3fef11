"""What was found out about a flow: problems, the answers to the twelve pre-launch questions, the worst case. For people and for machines.

Rule: data and its two forms, nothing else. How it is found out is in check.py.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from appliance.core.spend import MICRO
from appliance.core.spend import text as money
from appliance.errors import Problem
from appliance.flows.worst_case import WorstCase

_WIDTH = 140
_MARGIN = 18
"""Of the answers' text, in letters: as wide as the longest heading."""


@dataclass(frozen=True)
class StageAnswers:
    """What is asked of each stage: its objective, what it hears and reads, where it may lead, and its hard limits."""

    objective: str
    speaks: str
    expects: str
    answers: tuple[str, ...]
    """The names of its own; those of `anywhere` are in Answers.anywhere."""
    collects: dict[str, str]
    """Field to type."""
    reads: tuple[str, ...]
    """Variables, facts, fields and tools' values that its words may hold."""
    leads_to: tuple[str, ...]
    ends: str
    tools: tuple[str, ...]
    time_s: float
    turns: int
    tokens: int
    turn_gap_ms: int


@dataclass(frozen=True)
class Coverage:
    """What the saved conversations go through. An edge is written "a -> b"."""

    conversations: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    stages_missed: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    edges_missed: tuple[str, ...] = ()
    not_in_text: dict[str, str] = field(default_factory=dict)
    """Stages that only a voice on the line, or a fault of ours, leads to, with the fallback that does: no conversation as text can."""


@dataclass(frozen=True)
class Answers:
    """The pre-launch questions, as far as the file and the operator's settings can answer them."""

    flow: str
    direction: str
    start: str
    stages: dict[str, StageAnswers]
    anywhere: dict[str, str]
    """Answers that every stage takes, and where they lead."""
    forbidden: tuple[tuple[str, str], ...]
    consent: str
    success: str
    successes: tuple[str, ...]
    """Stages with which a success can end, hang_up too."""
    dead_ends: tuple[str, ...]
    """Stages that end the call and cannot be one."""
    outcomes: tuple[str, ...]
    call_limit_s: float
    """The flow's and the operator's, whichever is shorter."""
    stages_allow_s: float
    """What all stages' patience together would allow."""
    undisturbed_s: float | None
    """The longest call of a caller who answers everything at once."""
    last_words: str
    last_words_at_s: float
    """When they begin at the latest, from the answer."""
    spend_limit_micros: int
    """0 is the operator's limit."""
    spend_cap_micros: int
    """What holds: the flow's and the operator's, whichever is lower; 0 is none."""
    spend_per_day_micros: int
    """0 is none."""
    calls_a_day: int | None
    """So many fit into the day's money, were each the worst; None where nothing limits them."""
    currency: str
    fallbacks: dict[str, str]
    who_answered: str
    """How voicemail, a menu, screening and another bot are told from a person."""
    measured_by: str
    """How a turn gap is measured."""
    extracts: dict[str, str]
    coverage: Coverage


@dataclass(frozen=True)
class Report:
    """Errors keep a flow from going live; warnings do not."""

    file: str
    version: str = ""
    answers: Answers | None = None
    """None where the file could not be read as a flow."""
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    worst_case: WorstCase | None = None

    @property
    def ok(self) -> bool:
        """Fit to run?"""
        return not self.errors

    @property
    def flow(self) -> str:
        """The flow's name; the file's where it could not be read."""
        return self.answers.flow if self.answers is not None else self.file.rpartition("/")[2].removesuffix(".yaml")

    def as_dict(self) -> dict[str, object]:
        """Plain values for --json. `worst_case.spend` is in the price card's currency, as limits.spend is."""
        worst = self.worst_case
        return {
            "flow": self.flow,
            "file": self.file,
            "version": self.version,
            "ok": self.ok,
            "errors": [asdict(p) for p in self.errors],
            "warnings": [asdict(p) for p in self.warnings],
            "answers": asdict(self.answers) if self.answers is not None else None,
            "worst_case": {"seconds": worst.seconds, "spend": worst.spend_micros / MICRO} if worst is not None else None,
        }

    def twelve(self) -> list[tuple[str, str]]:
        """The answers, each with its heading; its lines are the answer's. Nothing where the file could not be read as a flow."""
        out: list[tuple[str, str]] = []
        for line in _as_text(self.answers, self.version, self.worst_case)[1:] if self.answers is not None else ():
            heading, text = line[:_MARGIN].strip(), line[_MARGIN:]
            if heading:
                out.append((heading, text))
            elif out:
                out[-1] = (out[-1][0], f"{out[-1][1]}\n{text}")
        return out

    def as_text(self) -> str:
        """For people."""
        problems = [f"error: {p}" for p in self.errors] + [f"warning: {p}" for p in self.warnings]
        count = len(self.errors)
        verdict = f"{self.flow}: " + ("good to go" if self.ok else f"not fit to run: {count} error{'s' if count > 1 else ''}")
        if self.answers is None:
            return "\n".join([self.file, *problems, verdict])
        return "\n".join([*_as_text(self.answers, self.version, self.worst_case), *problems, verdict])


def _as_text(a: Answers, version: str, worst: WorstCase | None) -> list[str]:
    """The twelve, numbered as they are asked."""
    asking = {name: s for name, s in a.stages.items() if s.expects != "nothing"}
    speaking = {name: s for name, s in a.stages.items() if s.objective}
    gaps: dict[int, list[str]] = {}
    for name, s in a.stages.items():
        gaps.setdefault(s.turn_gap_ms, []).append(name)
    tools = {name: ", ".join(s.tools) for name, s in a.stages.items() if s.tools}
    out = [f"{a.flow} ({a.direction}, version {version})"]
    out += _say(1, "stages", [f"{len(a.stages)}: {', '.join(a.stages)}; starts at {a.start}"])
    out += _say(2, "objectives", _table({name: s.objective for name, s in speaking.items()}))
    out += _say(3, "expects, reads", _table({name: _hears(s) for name, s in asking.items()}))
    out += _say(4, "tools", _table(tools) or ["none in any stage"])
    out += _say(
        5, "ways", [*_table({n: f"ends the call: {s.ends}" if s.ends else f"-> {', '.join(s.leads_to)}" for n, s in a.stages.items()})]
    )
    if a.anywhere:
        out += _say(0, "", ["anywhere: " + ", ".join(f"{k} -> {v}" for k, v in a.anywhere.items())])
    if a.forbidden:
        out += _say(0, "", ["never: " + ", ".join(f"{s} -> {t}" for s, t in a.forbidden)])
    if a.consent:
        out += _say(0, "", [f"before anything else is collected, {a.consent} must be a yes"])
    out += _say(
        6,
        "success",
        [a.success or "not said", f"may end in: {', '.join(a.successes) or 'none'}", f"dead ends: {', '.join(a.dead_ends) or 'none'}"],
    )
    out += _say(7, "must end", _end(a, worst))
    out += _say(8, "who answered", [a.who_answered, ", ".join(f"{k} -> {v}" for k, v in a.fallbacks.items())])
    out += _say(9, "turn gap", [*(f"{ms} ms in {_stages(names, a)}" for ms, names in gaps.items()), a.measured_by])
    out += _say(10, "conversations", _covered(a.coverage))
    cap = f"at most {money(a.spend_cap_micros, a.currency)}" if a.spend_cap_micros else "nothing caps it"
    out += _say(11, "a call costs", [f"{cap}; the worst case is {money(worst.spend_micros if worst else 0, a.currency)}"])
    day = f"at most {money(a.spend_per_day_micros, a.currency)}, all flows together" if a.spend_per_day_micros else "nothing caps it"
    fits = f": enough for {a.calls_a_day} calls of this flow, were each the worst" if a.calls_a_day is not None else ""
    return out + _say(12, "a day costs", [day + fits])


def _say(number: int, heading: str, lines: Iterable[str]) -> list[str]:
    """One answer, its lines beside its heading."""
    first = f"{number:>2} {heading}" if number else ""
    out: list[str] = []
    for line in lines:
        for piece in textwrap.wrap(line, _WIDTH - _MARGIN, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False):
            out.append(f"{first:<{_MARGIN}}{piece}")
            first = ""
    return out or [f"{first:<{_MARGIN}}none"]


def _table(rows: Mapping[str, str]) -> list[str]:
    width = max(map(len, rows), default=0)
    return [f"{name:{width}}  {value}" for name, value in rows.items()]


def _hears(stage: StageAnswers) -> str:
    said = stage.expects + (f" ({', '.join(stage.answers)})" if stage.answers else "")
    if stage.collects:
        said += "; collects " + ", ".join(f"{field} ({kind})" for field, kind in stage.collects.items())
    return said + (f"; reads {', '.join(stage.reads)}" if stage.reads else "")


def _end(a: Answers, worst: WorstCase | None) -> list[str]:
    out = [f"after {a.call_limit_s:g} s at the latest, by a kernel timer"]
    if a.last_words:
        out.append(f'last words, begun {a.last_words_at_s:.1f} s after the answer at the latest: "{a.last_words}"')
    if a.undisturbed_s is not None:
        out.append(f"an undisturbed call takes up to about {a.undisturbed_s:.0f} s")
    seconds = worst.seconds if worst is not None else a.call_limit_s
    return [*out, f"worst case {seconds:g} s (the stages' own limits together allow {a.stages_allow_s:.0f} s)"]


def _stages(names: list[str], a: Answers) -> str:
    return "every stage" if len(names) == len(a.stages) else ", ".join(names)


def _covered(c: Coverage) -> list[str]:
    if not c.conversations:
        return ["none is saved"]
    out = [
        f"{len(c.conversations)}: {', '.join(c.conversations)}",
        f"through {len(c.stages)} of {len(c.stages) + len(c.stages_missed)} stages and {len(c.edges)} of "
        f"{len(c.edges) + len(c.edges_missed)} edges",
    ]
    out += [f"not through the stages {', '.join(c.stages_missed)}"] if c.stages_missed else []
    out += [f"not along {', '.join(c.edges_missed)}"] if c.edges_missed else []
    beyond = ", ".join(f"{name} ({situation})" for name, situation in c.not_in_text.items())
    return out + ([f"beyond what text can reach: {beyond}"] if beyond else [])
