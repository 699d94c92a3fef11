"""Does it understand what callers answer? Labelled utterances, through the very functions that a call decides with.

Rules: an utterance is decided as in a call: words first, with what the encoder makes of them, the model where they do not decide, its
scores held to the configured margin. The shipped default is both; words alone and the model alone are measured beside it, from the same
run. The model's first question of a stage finds nothing evaluated yet, as in a call. What is decided for an answer that the caller did not
give is a wrong way, and worse than asking again.
"""

from __future__ import annotations

import csv
import difflib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.core import intent
from appliance.core.flow import Flow, Stage
from appliance.core.knowledge import Knowledge
from appliance.core.understanding import understand
from appliance.errors import ConfigError, Problem
from appliance.ports import Encoder, LanguageModel

SETS = Path(__file__).parent / "routing"
"""development.csv, by which the words and weights were chosen, and held_out.csv, by which they were not."""
PARTS = ("words", "model", "both")
OTHERWISE = "otherwise"
"""The label of what is no answer: the agent must ask again."""
COLUMNS = ("flow", "stage", "utterance", "answer")
VALUES = {"name": "Maria", "starts": "three o'clock"}
"""What the labelled callers were called about. Any other variable has its own name for a value."""
NAMES = {"words": "words_only", "model": "model_only"}

Figures = dict[str, Any]


@dataclass(frozen=True)
class Labelled:
    """One utterance, and the answer that it is."""

    flow: str
    stage: str
    utterance: str
    answer: str
    """An answer's name, or `otherwise`."""
    kind: str = "plain"


@dataclass(frozen=True)
class Decided:
    """What was made of it. Times are wall clock, in ms."""

    case: Labelled
    yes_no: bool
    words: str
    """An answer's name, or `otherwise`."""
    words_ms: float
    model: str = OTHERWISE
    model_ms: float = 0.0
    left: bool = True
    """Whether words left the model anything to choose from."""
    agreed: bool = True
    """Whether what it chose was among that."""

    def by(self, part: str) -> str:
        """What was decided by `words`, `model` or `both`."""
        if part == "model":
            return self.model
        asked = part == "both" and self.words == OTHERWISE and self.left and self.agreed
        return self.model if asked else self.words

    def by_model(self, part: str) -> bool:
        """Whether it was the model that decided."""
        return self.model != OTHERWISE and (part == "model" or (part == "both" and self.words == OTHERWISE and self.by(part) == self.model))

    def ms(self, part: str) -> float:
        """How long that took."""
        if part == "model":
            return self.model_ms
        asked = part == "both" and self.words == OTHERWISE and self.left
        return self.words_ms + (self.model_ms if asked else 0.0)


@dataclass(frozen=True)
class Setting:
    """What the bench needs of the rest."""

    flows: Mapping[str, Flow]
    make_model: Callable[[], LanguageModel]
    """Loads the model as the mind does."""
    margin: float
    """Nats by which the best answer must lead the second."""
    say: Callable[[str], None]
    encoder: Encoder | None = None
    """As the ears have it."""


def measure(setting: Setting, only: Iterable[str] = PARTS, file: Path | None = None) -> Figures:
    """Both shipped sets, or `file` alone; the parts in `only`. ConfigError where a set cannot be read."""
    parts = frozenset(only)
    paths = {"file": file} if file is not None else {name: SETS / f"{name}.csv" for name in ("development", "held_out")}
    sets = {name: read_set(path, setting.flows) for name, path in paths.items()}
    model = setting.make_model() if parts & {"model", "both"} else None
    figures: Figures = {}
    for name, cases in sets.items():
        decided = decide(cases, setting, model)
        for part in PARTS:
            if part in parts:
                place = figures if part == "both" else figures.setdefault(NAMES[part], {})
                place[name] = figures_of(decided, part)
    return figures


def read_set(path: Path, flows: Mapping[str, Flow]) -> tuple[Labelled, ...]:
    """The labelled utterances of a CSV file. ConfigError holds every line that names what is not there."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
            if missing:
                raise ConfigError(f"{path} has no column {', '.join(missing)}", f"its first line must name {', '.join(COLUMNS)}")
            read = [(rows.line_num, {k: (v or "").strip() for k, v in row.items() if isinstance(k, str)}) for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path} cannot be read: {error}", "it must be a CSV file in UTF-8") from error
    problems = [Problem(str(path), line, 0, *wrong) for line, row in read if (wrong := _wrong(row, flows)) is not None]
    if problems:
        raise ConfigError.at(problems)
    if not read:
        raise ConfigError(f"{path} holds no utterances", "one a line below the names of the columns")
    return tuple(Labelled(row["flow"], row["stage"], row["utterance"], row["answer"], row.get("kind") or "plain") for _, row in read)


def _wrong(row: Mapping[str, str], flows: Mapping[str, Flow]) -> tuple[str, str] | None:
    """What is wrong with a line, and what to do; None where nothing is."""
    flow = flows.get(row["flow"])
    if flow is None:
        return f"there is no flow {row['flow']!r}", _meant(row["flow"], flows)
    stage = flow.stages.get(row["stage"])
    if stage is None:
        return f"{flow.name} has no stage {row['stage']!r}", _meant(row["stage"], flow.stages)
    if not stage.answers:
        return f"the stage {stage.name} of {flow.name} has no answers to route to", ""
    names = [answer.name for answer in flow.answers_of(stage)]
    if row["answer"] not in (*names, OTHERWISE):
        return f"the stage {stage.name} of {flow.name} has no answer {row['answer']!r}", f"it has {', '.join(names)}, or {OTHERWISE}"
    return None if row["utterance"] else ("no utterance", "an empty line is no answer")


def _meant(word: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(word, known, 1)
    return f"did you mean {near[0]}?" if near else ""


def decide(cases: Sequence[Labelled], setting: Setting, model: LanguageModel | None) -> list[Decided]:
    """Every utterance by words and, where there is a model, by the model."""
    calls = {name: Knowledge(flow, _variables(flow)) for name, flow in setting.flows.items()}
    done: list[Decided] = []
    at = ""
    for number, case in enumerate(cases):
        call, stage = calls[case.flow], setting.flows[case.flow].stages[case.stage]
        if f"{case.flow} {case.stage}" != at:
            at = f"{case.flow} {case.stage}"
            setting.say(f"{number} of {len(cases)}: {at}")
        done.append(_decide(case, call, stage, model, setting))
    return done


def _decide(case: Labelled, call: Knowledge, stage: Stage, model: LanguageModel | None, setting: Setting) -> Decided:
    began = time.perf_counter()
    meaning = setting.encoder.encode(case.utterance) if setting.encoder is not None else ()
    understood = understand(call.answers(stage), case.utterance, stage.expect, call.flow.language, meaning)
    words_ms = (time.perf_counter() - began) * 1000
    words = understood.answer.name if understood.answer is not None else OTHERWISE
    if model is None:
        return Decided(case, stage.expect == "yes_no", words, words_ms)
    began = time.perf_counter()
    scores = model.score(call.question(stage, asked(call, stage), case.utterance))
    routed = intent.decide(scores, setting.margin) or OTHERWISE
    model_ms = (time.perf_counter() - began) * 1000
    left = any(understood.leaves(answer.name) for answer in stage.answers)
    return Decided(case, stage.expect == "yes_no", words, words_ms, routed, model_ms, left, understood.leaves(routed))


def asked(call: Knowledge, stage: Stage) -> str:
    """The question as it is put: the last clause of what the stage says."""
    return call.clauses(stage.say)[-1] if stage.say else ""


def _variables(flow: Flow) -> dict[str, str]:
    return {v.name: VALUES.get(v.name, v.default or v.name.replace("_", " ")) for v in flow.variables}


def figures_of(decided: Sequence[Decided], part: str) -> Figures:
    """Shares of one, and ms a decision."""
    took = sorted(one.ms(part) for one in decided)
    return {
        **_shares(decided, part),
        "yes_no_identity_accuracy": _shares([one for one in decided if one.yes_no], part)["accuracy"],
        "by_model": _share(sum(one.by_model(part) for one in decided), len(decided)),
        "p50_ms": round(took[len(took) // 2], 2),
        "p95_ms": round(took[min(len(took) - 1, len(took) * 95 // 100)], 2),
        "by_stage": {
            name: _shares(ones, part) | {"confusion": _confusion(ones, part)}
            for name, ones in _grouped(decided, lambda one: f"{one.case.flow}/{one.case.stage}").items()
        },
        "by_kind": {name: _shares(ones, part) for name, ones in _grouped(decided, lambda one: one.case.kind).items()},
        "confusion": _confusion(decided, part),
    }


def _shares(decided: Sequence[Decided], part: str) -> Figures:
    n = len(decided)
    right = sum(one.by(part) == one.case.answer for one in decided)
    wrong = sum(one.by(part) not in (OTHERWISE, one.case.answer) for one in decided)
    return {"n": n, "accuracy": _share(right, n), "wrong_way": _share(wrong, n), "asked_again": _share(n - right - wrong, n)}


def _share(count: int, n: int) -> float | None:
    return round(count / n, 4) if n else None


def _grouped(decided: Sequence[Decided], key: Callable[[Decided], str]) -> dict[str, list[Decided]]:
    groups: dict[str, list[Decided]] = {}
    for one in decided:
        groups.setdefault(key(one), []).append(one)
    return dict(sorted(groups.items()))


def _confusion(decided: Sequence[Decided], part: str) -> dict[str, dict[str, int]]:
    """What was said, to what was decided, to how often."""
    counts = Counter((one.case.answer, one.by(part)) for one in decided)
    rows: dict[str, dict[str, int]] = {}
    for (said, taken), count in sorted(counts.items()):
        rows.setdefault(said, {})[taken] = count
    return rows


def routing_text(figures: Figures) -> str:
    """The same for people: the three ways side by side, then where the shipped one goes wrong."""
    lines = [f"{'':32}{'n':>6}{'right':>8}{'yes/no':>8}{'wrong way':>11}{'asks again':>12}{'p50 ms':>8}{'p95 ms':>8}"]
    ways = [("", figures)] + [(f" ({part} only)", figures[name]) for part, name in NAMES.items() if name in figures]
    for suffix, place in ways:
        for name in ("development", "held_out", "file"):
            if name in place:
                lines.append(_line(f"{name.replace('_', '-')}{suffix}", place[name]))
    shown = next(((n, place[n]) for _, place in ways for n in ("held_out", "file", "development") if n in place), None)
    if shown is not None:
        name, best = shown
        lines += ["", f"{name.replace('_', '-')}, by kind of utterance"]
        lines += [_line(f"  {kind}", shares) for kind, shares in best["by_kind"].items()]
        for stage, shares in best["by_stage"].items():
            lines += ["", _line(stage, shares), *_table(shares["confusion"])]
    return "\n".join(lines)


def _line(name: str, shares: Figures) -> str:
    cells = "".join(_percent(shares.get(key), width) for key, width in SHOWN.items())
    return f"{name:32}{shares['n']:>6}{cells}" + (f"{shares['p50_ms']:>8.1f}{shares['p95_ms']:>8.1f}" if "p95_ms" in shares else "")


SHOWN = {"accuracy": 8, "yes_no_identity_accuracy": 8, "wrong_way": 11, "asked_again": 12}
"""Column to its width."""


def _percent(share: float | None, width: int) -> str:
    return f"{'' if share is None else f'{100 * share:.1f} %':>{width}}"


def _table(confusion: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Said down, decided across."""
    columns = sorted({taken for row in confusion.values() for taken in row} | set(confusion))
    width = max(len(c) for c in columns) + 2
    lines = [" " * (width + 2) + "".join(f"{c:>{width}}" for c in columns)]
    for said, row in confusion.items():
        lines.append(f"  {said:{width}}" + "".join(f"{row.get(c) or '.':>{width}}" for c in columns))
    return lines
