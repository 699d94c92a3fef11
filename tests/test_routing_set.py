"""The labelled utterances for routing: their shape, not what is made of them."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from appliance.core.flow import Flow
from appliance.flows.loader import load

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "appliance" / "lab" / "routing"
COLUMNS = ["flow", "stage", "utterance", "answer", "kind"]
KINDS = {
    "plain", "hesitation", "indirect", "correction", "refusal", "question", "recognition", "recognised", "offtopic", "half",
}  # fmt: skip
STAGES = {
    "lead-qualification": ("greeting", "greeting_again", "consent", "need", "start"),
    "webinar-reminder": ("greeting", "reached", "remind"),
}
"""The stages whose answers are labelled: those of a flow in which words choose the way on."""
FEWEST = {"development": 450, "held_out": 550}
"""Utterances in a part."""
FEWEST_IN_A_STAGE = {"development": 40, "held_out": 50}


@dataclass(frozen=True)
class Row:
    """One line of a part; `line` counts from 1, the header included."""

    line: int
    flow: str
    stage: str
    utterance: str
    answer: str
    kind: str


def plain(utterance: str) -> str:
    """Letters and digits alone: what "Yes." and "yes" have in common."""
    return " ".join(re.findall(r"[\w']+", utterance.lower()))


def rows_of(part: str) -> Iterator[Row]:
    with (FOLDER / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        assert next(reader) == COLUMNS
        for fields in reader:
            yield Row(reader.line_num, *fields)


PARTS = {part: tuple(rows_of(part)) for part in FEWEST}


@pytest.fixture(scope="module")
def flows() -> dict[str, Flow]:
    loaded = {name: load(ROOT / "flows" / f"{name}.yaml").flow for name in STAGES}
    return {name: flow for name, flow in loaded.items() if flow is not None}


@pytest.mark.parametrize("part", PARTS)
def test_every_name_is_one_of_the_flow(part: str, flows: dict[str, Flow]) -> None:
    for row in PARTS[part]:
        flow = flows[row.flow]
        names = {answer.name for answer in flow.answers_of(flow.stages[row.stage])} | {"otherwise"}
        assert row.stage in STAGES[row.flow], row
        assert row.answer in names, row
        assert row.kind in KINDS, row
        assert row.utterance == row.utterance.strip() != "", row


@pytest.mark.parametrize("part", PARTS)
def test_every_answer_of_every_stage_is_given(part: str, flows: dict[str, Flow]) -> None:
    given = {(row.flow, row.stage, row.answer) for row in PARTS[part]}
    wanted = {
        (flow.name, stage, answer)
        for flow in flows.values()
        for stage in STAGES[flow.name]
        for answer in [*(one.name for one in flow.answers_of(flow.stages[stage])), "otherwise"]
    }
    assert given == wanted


@pytest.mark.parametrize("part", PARTS)
def test_how_many(part: str) -> None:
    rows = PARTS[part]
    assert len(rows) >= FEWEST[part]
    assert min(Counter((row.flow, row.stage) for row in rows).values()) >= FEWEST_IN_A_STAGE[part]
    assert 0.18 <= sum(row.answer == "otherwise" for row in rows) / len(rows) <= 0.30
    assert 0.20 <= sum(row.kind in ("recognition", "recognised") for row in rows) / len(rows) <= 0.40
    assert {row.kind for row in rows} == KINDS


@pytest.mark.parametrize("part", PARTS)
def test_sorted_by_flow_and_stage(part: str) -> None:
    keys = [(row.flow, row.stage) for row in PARTS[part]]
    assert keys == sorted(keys)


@pytest.mark.parametrize("part", PARTS)
def test_nothing_stands_twice_in_a_stage(part: str) -> None:
    counted = Counter((row.flow, row.stage, plain(row.utterance) or row.utterance) for row in PARTS[part])
    assert [key for key, count in counted.items() if count > 1] == []


def test_no_utterance_is_in_both_parts() -> None:
    development, held_out = ({plain(row.utterance): row for row in PARTS[part]} for part in ("development", "held_out"))
    assert [(development[words], held_out[words]) for words in development.keys() & held_out.keys()] == []
