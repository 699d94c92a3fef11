"""Does it answer like a person, without cutting people off? Hundreds of turns over real SIP and RTP on loopback with a whole appliance.

Rules: one run, one setting: the gaps and the cut-offs are those of the same appliance. All sounds and moments come from the seed. What
is no latency may be measured in several calls side by side (`lanes`); gaps, stop and duck times have lanes of their own, one by default.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from appliance.errors import ConfigError, LocalError
from appliance.lab.box import Box
from appliance.lab.script import Step, StepKind
from appliance.lab.turns_calls import Caller, Conditions, Done, Lanes, Listener, Plan, in_calls
from appliance.lab.turns_flows import PROMPTS, write_flows
from appliance.lab.turns_judge import References
from appliance.lab.turns_parts import barge_figures, cut_figures, cut_of, echo_figures, gap_figures, going_on_figures, references_of
from appliance.lab.turns_trials import HUMAN_CLOSED, Cast, Line, cue

PARTS = ("closed", "open", "generated", "cutoffs", "digits", "barge_in", "backchannel", "noise", "echo", "loss")
SECONDS = {
    "closed": 2.3, "open": 4.4, "generated": 6.5, "cutoffs": 17.0, "digits": 8.5, "barge_in": 6.0, "backchannel": 5.0, "noise": 5.0,
    "echo": 60.0, "loss": 5.6,
}  # fmt: skip
"""What one trial takes, of echo a minute; cutoffs are three."""
START_S = 25.0
REFERENCES_S = 70.0
"""The long prompts heard undisturbed, once a run."""
OVER_PROMPTS = frozenset({"barge_in", "backchannel", "noise", "echo"})
PAUSES_MS = (300, 500, 1000)
WAIT_MS = 400
"""Silence of the agent's after which the caller speaks: its short questions have no pause so long."""
HESITANT = 5
"""Hesitant lines in a call: the appliance learns a caller's pauses, and more than these nobody says to it."""
PROMPT_WAIT_MS = 900
"""The same where it says several sentences."""
REPLY_WAIT_MS = 1200
"""The same where the model speaks: after a filler its words may be long in coming."""
APART_S = 3.0
"""From one backchannel to the next, at least."""
SETTLE_S = 1.2
"""After an interruption, for the answer to begin: the next one is timed from there."""

Figures = dict[str, Any]


@dataclass(frozen=True)
class Setting:
    """What the bench needs of the rest."""

    folder: Path
    """Where its flows are written."""
    make_box: Callable[..., Box]
    """(name, flows folder, extensions, environment, sections) to a box that is not started."""
    address_of: Callable[[Box], str]
    """host:port its line listens on."""
    make_caller: Callable[[str], Caller]
    cast: Cast
    word_times: Callable[[bytes, str], Sequence[tuple[float, float]]]
    """8 kHz PCM and its words, to each word's begin and end in ms, by a model that is not asked by the appliance."""
    say: Callable[[str], None]


@dataclass(frozen=True)
class Options:
    """How much, how many at a time, and from which seed."""

    only: frozenset[str] = frozenset(PARTS)
    trials: int = 10
    """Of each figure."""
    echo_minutes: float = 1.0
    lanes: int = 1
    gap_lanes: int = 1
    seed: int = 1


def estimate_s(options: Options) -> float:
    """How long it will take."""
    total = START_S + (REFERENCES_S if options.only & OVER_PROMPTS else 0.0)
    for part in options.only:
        count = options.echo_minutes if part == "echo" else options.trials
        lanes = options.gap_lanes if part in ("closed", "open", "generated", "barge_in") else options.lanes
        total += SECONDS[part] * count / min(lanes, 4)
    return total


def run(setting: Setting, options: Options) -> Figures:
    """The figures. ConfigError for a part there is not."""
    unknown = sorted(options.only - set(PARTS))
    if unknown:
        raise ConfigError(f"the turns bench has no {', '.join(unknown)}", f"it has {', '.join(PARTS)}")
    setting.say(f"turns: about {estimate_s(options) / 60:.0f} min ({options.trials} trials a figure, {options.lanes} calls at a time)")
    extensions = write_flows(setting.folder, HUMAN_CLOSED.values())
    sections = {"limits": {"call": "1h", "spend": "10", "spend_per_day": "100000", "turn": "60s"}}
    box = setting.make_box("bench-turns", setting.folder, extensions, {}, sections)
    with box:
        box.start()
        box.await_ready()
        door = box.door()
        lanes = Lanes(box, setting.address_of(box), setting.make_caller, Listener(door))
        try:
            return _Run(setting, options, lanes).all()
        finally:
            door.close()


@dataclass
class _Run:
    """One run over one box."""

    setting: Setting
    options: Options
    lanes: Lanes
    took_s: dict[str, float] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    _cut: dict[int, bool] = field(default_factory=dict)
    """By the line's id: was it cut off on a good road?"""
    _kept: list[Line] = field(default_factory=list)
    _references: References | None = None

    def all(self) -> Figures:
        """Part after part."""
        parts: Mapping[str, Callable[[], Figures]] = {
            "closed": lambda: self.gaps("closed"), "open": lambda: self.gaps("open"), "generated": lambda: self.gaps("generated"),
            "cutoffs": self.cutoffs, "digits": self.digits, "barge_in": self.barge_in, "backchannel": self.backchannel,
            "noise": self.noise, "echo": self.echo, "loss": self.loss,
        }  # fmt: skip
        detail: Figures = {}
        for part in (part for part in PARTS if part in self.options.only):
            with self._timed(part):
                detail[part] = parts[part]()
            self.setting.say(f"{part}: {_brief(detail[part])} ({self.took_s[part]:.0f} s)")
        return _as_asked(detail) | {"detail": detail, "took_s": self.took_s, "broken_calls": self.broken, "seed": self.options.seed}

    @contextmanager
    def _timed(self, part: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.took_s[part] = round(time.monotonic() - began, 1)

    def _chance(self, part: str) -> Random:
        return Random(f"{self.options.seed} {part}")

    def _calls(self, plans: Sequence[Plan], lanes: int) -> list[Done]:
        done = self.lanes.run(plans, lanes)
        self.broken += [f"{one.plan.user}: {one.broken}" for one in done if one.broken]
        return done

    def _a_call(self, count: int, lanes: int, most: int = 25) -> int:
        """So many lines in each call that every lane has one."""
        return max(1, min(most, -(-count // lanes)))

    # the parts

    def gaps(self, kind: str) -> Figures:
        """Answers to short questions, or sentences that the model answers."""
        chance, count, lanes = self._chance(kind), self.options.trials, self.options.gap_lanes
        lines = self.setting.cast.closed(chance, count) if kind == "closed" else self.setting.cast.open(chance, count)
        wait_ms = REPLY_WAIT_MS if kind == "generated" else WAIT_MS
        plans = in_calls(kind, lines, self._a_call(count, lanes), wait_ms)
        return gap_figures(self._calls(plans, lanes), "closed" if kind == "closed" else "open")

    def _hesitant(self) -> dict[int, list[Line]]:
        return {ms: self.setting.cast.hesitant(self._chance(f"pause {ms}"), self.options.trials, ms) for ms in PAUSES_MS}

    def _said_with(self, lines: Sequence[Line], conditions: Conditions) -> list[Done]:
        lanes = self.options.lanes
        return self._calls(in_calls("open", lines, self._a_call(len(lines), lanes, HESITANT), WAIT_MS, conditions), lanes)

    def cutoffs(self) -> Figures:
        """Sentences with a pause in them."""
        out: Figures = {}
        for pause_ms, lines in self._hesitant().items():
            calls = self._said_with(lines, Conditions())
            self._cut |= cut_of(calls)
            self._kept += lines[: -(-self.options.trials // len(PAUSES_MS))]
            out[f"at_{pause_ms}ms"] = cut_figures(calls)
            self.setting.say(f"cut-offs at {pause_ms} ms: {_brief(out[f'at_{pause_ms}ms'])}")
        return out

    def digits(self) -> Figures:
        """Digit strings."""
        count, lanes = self.options.trials, self.options.lanes
        lines = self.setting.cast.digits(self._chance("digits"), count)
        return cut_figures(self._calls(in_calls("digits", lines, self._a_call(count, lanes), WAIT_MS), lanes))

    def references(self) -> References:
        """Every long prompt as it sounds when nobody talks into it, heard once a run."""
        if self._references is None:
            steps = tuple((Step("say", "", wait_ms=PROMPT_WAIT_MS), self._cue()) for _ in PROMPTS)
            call, *_ = self._calls([Plan("prompts", steps)], 1)
            self._references = references_of(call, [f"ask_{i}" for i in range(1, len(PROMPTS) + 1)])
            if len(self._references.prompts) < len(PROMPTS):
                raise LocalError(f"of {len(PROMPTS)} prompts {len(self._references.prompts)} were heard undisturbed")
        return self._references

    def _cue(self) -> Line:
        return cue(self.setting.cast.voices)

    def barge_in(self) -> Figures:
        """Interruptions at a random moment of a long prompt."""
        references, chance = self.references(), self._chance("barge_in")
        count, lanes = self.options.trials, self.options.gap_lanes
        lines = self.setting.cast.interruptions(chance, count)
        a_call = self._a_call(count, lanes, 20)
        plans = []
        for at in range(0, len(lines), a_call):
            steps: list[tuple[Step, Line | None]] = []
            for line in lines[at : at + a_call]:
                steps += [(Step("say", line.text, after="during", wait_ms=chance.randint(1500, 5500)), line)]
                steps += [(Step("wait", seconds=SETTLE_S), None)]
            plans.append(Plan("prompts", tuple(steps[:-1])))
        calls = self._calls(plans, lanes)
        words = {
            name: [(begin + end) / 2 for begin, end in self.setting.word_times(prompt.tobytes(), text)]
            for (name, prompt), text in zip(references.prompts.items(), PROMPTS, strict=True)
        }
        return barge_figures(calls, references, words)

    def _over_prompts(self, lines: Sequence[Line], kind: StepKind, chance: Random) -> list[Plan]:
        """As many of them over each prompt as fit at least APART_S apart; then words that lead on to the next."""
        lengths_s = [len(prompt) / 8000 for prompt in self.references().prompts.values()]
        todo, prompts, number = list(lines), [], 0
        while todo:
            steps: list[tuple[Step, Line | None]] = []
            at_s = chance.uniform(1.2, 2.0)
            while todo and at_s + len(todo[0].pcm) / 16000 + 1.6 < lengths_s[number % len(lengths_s)]:
                line = todo.pop(0)
                apart_s = APART_S + chance.uniform(0.0, 0.5)
                steps.append((Step(kind, line.text, after=apart_s if steps else "during", wait_ms=int(at_s * 1000)), line))
                at_s += len(line.pcm) / 16000 + APART_S + 0.5
            prompts.append((*steps, (Step("say", "", wait_ms=PROMPT_WAIT_MS), self._cue())))
            number += 1
        lanes = self.options.lanes
        # every call begins at the first prompt: a call takes a whole round of them, or what is left
        a_call = len(lengths_s) * max(1, min(3, len(prompts) // (lanes * len(lengths_s))))
        rounds = [prompts[at : at + a_call] for at in range(0, len(prompts), a_call)]
        return [Plan("prompts", tuple(step for prompt in one for step in prompt)) for one in rounds]

    def backchannel(self) -> Figures:
        """Signs of listening."""
        chance, count = self._chance("backchannel"), self.options.trials
        lines = self.setting.cast.backchannels(chance, count)
        calls = self._calls(self._over_prompts(lines, "hum", chance), self.options.lanes)
        return going_on_figures(calls, "backchannel", self.references())

    def noise(self) -> Figures:
        """Coughs, doors, keys, clicks."""
        chance = self._chance("noise")
        lines = self.setting.cast.noises(chance, self.options.trials)
        calls = self._calls(self._over_prompts(lines, "noise", chance), self.options.lanes)
        return going_on_figures(calls, "noise", self.references())

    def echo(self) -> Figures:
        """Our own voice coming back, in calls of about a minute."""
        references, chance = self.references(), self._chance("echo")
        a_prompt_s = sum(len(prompt) / 8000 + 3.0 for prompt in references.prompts.values()) / len(references.prompts)
        total = max(1, round(self.options.echo_minutes * 60 / a_prompt_s))
        plans = []
        for at in range(0, total, len(PROMPTS)):
            steps = tuple((Step("say", "", wait_ms=PROMPT_WAIT_MS), self._cue()) for _ in range(min(len(PROMPTS), total - at)))
            echo = (chance.randint(80, 250), chance.uniform(12.0, 30.0))
            plans.append(Plan("prompts", steps, Conditions(echo=(80, 12.0) if at == 0 else echo)))
        return echo_figures(self._calls(plans, self.options.lanes), references)

    def loss(self) -> Figures:
        """The cut-off trials again over a bad road; and a road so bad that only the call must live."""
        if not self._kept:
            self._kept = [one for lines in self._hesitant().values() for one in lines[: -(-self.options.trials // len(PAUSES_MS))]]
            self._cut |= cut_of(self._said_with(self._kept, Conditions()))
        known = [line for line in self._kept if id(line) in self._cut]
        lossy = cut_of(self._said_with(known, Conditions(loss=0.05, burst=1.5, seed=self.options.seed)))
        both = [(self._cut[id(line)], lossy[id(line)]) for line in known if id(line) in lossy]
        lines = self.setting.cast.closed(self._chance("loss"), 20)
        calls = self.lanes.run(in_calls("closed", lines, 5, WAIT_MS, Conditions(loss=0.2, burst=2.0, seed=1)), self.options.lanes)
        good, bad = (sum(cut[i] for cut in both) / len(both) if both else None for i in (0, 1))
        return {
            "extra_cutoffs": None if good is None or bad is None else round(bad - good, 4), "n": len(both),
            "at_0": good, "at_5": bad, "loss20": {"calls": len(calls), "broken": sum(bool(call.broken) for call in calls)},
        }  # fmt: skip


def _brief(figures: Figures) -> str:
    """The plain values."""
    return ", ".join(f"{name} {value}" for name, value in figures.items() if isinstance(value, int | float))


def _as_asked(detail: Figures) -> Figures:
    """The figures under the names they are claimed by; what was not measured is not there."""
    out: Figures = {}
    keys = ("p50", "p95", "n", "unanswered", "cut_off", "not_understood", "within_700ms")
    if gaps := {part: {key: detail[part][key] for key in keys} for part in ("closed", "open", "generated") if part in detail}:
        out["gap_ms"] = gaps
    cut: Figures = {at: figures["either"] for at, figures in detail.get("cutoffs", {}).items()}
    if cut:
        out["cutoffs"] = cut | {"audible": {at: figures["audible"] for at, figures in detail["cutoffs"].items()}}
    if "digits" in detail:
        out["cutoffs"] = out.get("cutoffs", {}) | {"digits": detail["digits"]["either"]}
    if "barge_in" in detail:
        barge = detail["barge_in"]
        out["barge_in_stop_ms"] = {key: barge["stop"][key] for key in ("p50", "p95", "success", "n")}
        out["duck_ms"] = {key: barge["duck"][key] for key in ("p50", "p95", "n")}
        out["context_word_error_p95"] = barge["context"]["p95"]
    for part, name in (("backchannel", "backchannel_false_stops"), ("noise", "noise_false_stops")):
        if part in detail:
            out[name] = detail[part]["false_stops"]
    if "echo" in detail:
        out["echo_self_interruptions"] = detail["echo"]["interruptions"]
    if "loss" in detail:
        out["loss5_extra_cutoffs"], out["loss20"] = detail["loss"]["extra_cutoffs"], detail["loss"]["loss20"]
    return out


TARGETS: tuple[tuple[str, str, float], ...] = (
    ("gap_ms.closed.p50", "ms", 350), ("gap_ms.closed.p95", "ms", 700), ("gap_ms.closed.unanswered", "", 0.01),
    ("gap_ms.open.p50", "ms", 600), ("gap_ms.open.p95", "ms", 1000), ("gap_ms.open.unanswered", "", 0.01),
    ("gap_ms.generated.p50", "ms", 700), ("gap_ms.generated.p95", "ms", 700),
    ("cutoffs.at_300ms", "", 0.05), ("cutoffs.at_500ms", "", 0.05), ("cutoffs.at_1000ms", "", 0.15), ("cutoffs.digits", "", 0.02),
    ("barge_in_stop_ms.p50", "ms", 300), ("barge_in_stop_ms.p95", "ms", 300), ("barge_in_stop_ms.success", "", -0.98),
    ("duck_ms.p95", "ms", 130), ("backchannel_false_stops", "", 0.05), ("noise_false_stops", "", 0.01),
    ("echo_self_interruptions", "", 0), ("context_word_error_p95", "words", 1), ("loss5_extra_cutoffs", "", 0.02),
    ("loss20.broken", "calls", 0),
)  # fmt: skip
"""Figure, unit, and what it may be at most; negative: at least."""


def turns_text(figures: Figures) -> str:
    """The figures for people, with what they should be beside them."""
    rows = []
    for name, unit, target in TARGETS:
        *groups, key = name.split(".")
        inside: Any = figures
        for group in groups:
            inside = inside.get(group, {})
        if key not in inside:
            continue
        value = inside[key]
        bound = f"at least {-target:g}" if target < 0 else f"at most {target:g}"
        shown = "nothing to measure" if value is None else f"{value:g} {unit}".strip()
        good = value is not None and (value >= -target if target < 0 else value <= target)
        rows.append(f"{name:28} {shown:>18}   {bound} {unit}".rstrip() + ("" if good else "   MISSED"))
    took = figures.get("took_s", {})
    rows.append(
        f"took {sum(took.values()) / 60:.1f} min; calls that ended before the caller was done: {len(figures.get('broken_calls', []))}"
    )
    return "\n".join(rows)
