"""Weights for `core.judge` and `core.meaning`, and the encoder's corrections, learnt from labelled utterances; `scripts/teach-routing`
writes them.

Rules: it learns from development.csv and training.csv; what stands in the set that it must do without is left out, whatever its label.
For the judge it is multinomial logistic regression with a penalty on the squares of the weights, by Adam over the whole set (Kingma and Ba
2015). Only senses that a stage can be answered with compete in its utterances. Small weights are dropped, the rest written in twentieths.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.core import intent
from appliance.core.flow import Flow
from appliance.core.judge import OTHERWISE, marks
from appliance.core.knowledge import Knowledge
from appliance.core.senses import Asked
from appliance.core.understanding import asked_of, evidence_of
from appliance.core.words import vocabulary
from appliance.lab import routing_meaning
from appliance.lab.routing_bench import SETS, VALUES, Labelled, read_set
from appliance.lab.routing_meaning import Body, Learnt, Lessons

TAUGHT_BY = ("development.csv", "training.csv")
LANGUAGE = "en"
FEWEST = 2
"""Utterances that must have a mark, or it is learnt by heart."""
PENALTY = 1.0
"""Half of it times each weight's square is added to the loss, in nats over the whole set."""
ROUNDS = 250
STEP = 0.1
SMALLEST = 0.1
"""Weights below it, either way, are dropped."""
SCALE = 20
WIDTH = 130
"""Characters of a line of the written table."""


@dataclass(frozen=True)
class Example:
    """One labelled utterance as it is learnt from."""

    marks: tuple[str, ...]
    senses: frozenset[str]
    """What it could have been."""
    sense: str
    topic: str
    text: str = ""


def examples(cases: Iterable[Labelled], flows: Mapping[str, Flow]) -> list[Example]:
    """Of the cases whose questions have senses that are known."""
    known = vocabulary(LANGUAGE)
    calls = {
        name: Knowledge(flow, {v.name: VALUES.get(v.name, v.default or v.name) for v in flow.variables}) for name, flow in flows.items()
    }
    out: list[Example] = []
    for case in cases:
        stage = flows[case.flow].stages[case.stage]
        answers = calls[case.flow].answers(stage)
        asked, senses = asked_of(answers, LANGUAGE)
        if asked is None:
            continue
        found = intent.match(answers, case.utterance, stage.expect, LANGUAGE)
        evidence = evidence_of(answers, case.utterance, found, LANGUAGE)
        out.append(_example(case, asked, senses, marks(case.utterance, asked, evidence, known)))
    return out


def _example(case: Labelled, asked: Asked, senses: Mapping[str, str], its: tuple[str, ...]) -> Example:
    return Example(its, asked.senses | {OTHERWISE}, senses.get(case.answer) or OTHERWISE, asked.topic, case.utterance)


def learn(taught: Sequence[Example], fewest: int = FEWEST) -> tuple[list[str], dict[str, NDArray[np.float64]]]:
    """The senses, and of each mark the weights, shape (senses,)."""
    senses = [OTHERWISE, *sorted({name for one in taught for name in one.senses} - {OTHERWISE})]
    counts = Counter(mark for one in taught for mark in one.marks)
    kept = sorted(mark for mark, count in counts.items() if count >= fewest)
    at = {mark: i for i, mark in enumerate(kept)}
    rows = [[at[mark] for mark in one.marks if mark in at] for one in taught]
    columns = np.full((len(rows), max(map(len, rows))), len(kept))  # the last row of the weights is zero and stays so
    for i, row in enumerate(rows):
        columns[i, : len(row)] = row
    allowed = np.array([[name in one.senses for name in senses] for one in taught])
    wanted = np.array([[name == one.sense for name in senses] for one in taught], dtype=np.float64)
    weights = _descend(columns, allowed, wanted, len(kept))
    return senses, {mark: weights[i] for mark, i in at.items()}


def _descend(columns: NDArray[np.int64], allowed: NDArray[np.bool_], wanted: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """Weights, shape (size + 1, senses). `columns` holds each utterance's marks, padded with `size`."""
    senses = allowed.shape[1]
    weights, first, second = (np.zeros((size + 1, senses)) for _ in range(3))
    barred = np.where(allowed, 0.0, -1e9)
    flat = columns.ravel()
    for t in range(1, ROUNDS + 1):
        sums = barred + weights[columns].sum(axis=1)
        raised = np.exp(sums - sums.max(axis=1, keepdims=True))
        off = raised / raised.sum(axis=1, keepdims=True) - wanted
        slope = PENALTY * weights
        for k in range(senses):
            slope[:, k] += np.bincount(flat, np.repeat(off[:, k], columns.shape[1]), minlength=size + 1)
        slope[size] = 0.0
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        step = STEP * min(1.0, 2.0 * (1.0 - t / (ROUNDS + 1)))
        weights -= step * (first / (1 - 0.9**t)) / (np.sqrt(second / (1 - 0.999**t)) + 1e-8)
    return weights


def written(senses: Sequence[str], topics: Iterable[str], weights: Mapping[str, NDArray[np.float64]]) -> str:
    """As `core.judge` reads it: the senses, the questions, then marks with the senses' numbers and weights."""
    lines, line = [" ".join(senses), " ".join(sorted(topics))], ""
    for mark, row in sorted(weights.items()):
        kept = [f"{i}_{round(w * SCALE)}" for i, w in enumerate(row) if abs(w) >= SMALLEST]
        if not kept:
            continue
        entry = f"{mark}={','.join(kept)}"
        if line and len(line) + len(entry) >= WIDTH:
            lines.append(line)
            line = ""
        line = f"{line}\t{entry}" if line else entry
    return "\n".join([*lines, line])


def meaning(taught: Sequence[Example], tokens: Callable[[str], Sequence[int]], body: Body) -> tuple[str, Learnt]:
    """The table as `core.meaning` reads it, and what was learnt; `tokens` are the encoder's."""
    senses = [OTHERWISE, *sorted({name for one in taught for name in one.senses} - {OTHERWISE})]
    topics = sorted({one.topic for one in taught})
    lessons = Lessons(
        [tokens(one.text) for one in taught],
        np.array([topics.index(one.topic) for one in taught]),
        np.array([[name in one.senses for name in senses] for one in taught]),
        np.array([senses.index(one.sense) for one in taught]),
    )
    asked = [frozenset().union(*(one.senses for one in taught if one.topic == topic)) for topic in topics]
    learnt = routing_meaning.learn(lessons, body)
    return routing_meaning.written(learnt.output, topics, senses, asked), learnt


HEAD = '"""Written by `scripts/teach-routing`. Not to be edited."""\n\n# ruff: noqa: E501\n'
IMPORTS = "from __future__ import annotations\n\nfrom collections.abc import Mapping\n"


def module(table: str) -> str:
    """The source of `core.judge_weights`, or of `core.meaning_weights`."""
    return f'{HEAD}\n{IMPORTS}\nWEIGHTS: Mapping[str, str] = {{\n    "{LANGUAGE}": """\\\n{table.rstrip(chr(10))}\n"""\n}}\n'


def plain(utterance: str) -> str:
    """Letters and digits alone."""
    return " ".join(re.findall(r"[\w']+", utterance.lower()))


def cases_of(paths: Iterable[Path], flows: Mapping[str, Flow], without: Path | None = None) -> list[Labelled]:
    """All labelled utterances of these files but those of `without`."""
    left_out = {plain(case.utterance) for case in read_set(without, flows)} if without is not None else set()
    return [case for path in paths for case in read_set(path, flows) if plain(case.utterance) not in left_out]


def taught(
    flows: Mapping[str, Flow], tokens: Callable[[str], Sequence[int]], body: Body, without: Path | None = None
) -> tuple[dict[str, str], dict[str, NDArray[np.float32]]]:
    """Module of core to its source, and the encoder's corrections, learnt anew. ConfigError where a set cannot be read."""
    lessons = examples(cases_of([SETS / name for name in TAUGHT_BY], flows, without), flows)
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        words = beside.submit(learn, lessons)
        points, learnt = meaning(lessons, tokens, body)
        senses, weights = words.result()
    table = written(senses, {one.topic for one in lessons}, weights)
    return {"judge_weights": module(table), "meaning_weights": module(points)}, learnt.corrections
