"""Flows that are broken in one way each: every one is refused, with the right words at the right place.

Rule: what is expected stands in the file's first lines: `# expect LINE:COLUMN FRAGMENT OF THE MESSAGE`, one for each problem there is.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from appliance.core.rules import OperatorRules
from appliance.errors import ConfigError, Problem
from appliance.flows.check import check
from appliance.flows.examine import examine
from appliance.flows.loader import parse

BROKEN = Path(__file__).parent / "broken"
FILES = sorted(BROKEN.glob("*.yaml"))
SOUND = BROKEN / "000-sound.yaml"
RULES = OperatorRules(tools={"calendar.lookup": ("slot", "person")})

Expected = tuple[int, int, str]


def expected(text: str) -> list[Expected]:
    return [(int(line), int(column), words) for line, column, words in re.findall(r"^# expect (\d+):(\d+) (.+)$", text, re.MULTILINE)]


def problems(path: Path) -> tuple[Problem, ...]:
    try:
        return check(parse(path.read_text(), path.name, RULES.tools), RULES).errors
    except ConfigError as error:
        return error.problems


def test_there_are_enough_of_them() -> None:
    assert len([path for path in FILES if expected(path.read_text())]) >= 60


def test_the_sound_one_is_sound() -> None:
    report = check(parse(SOUND.read_text(), SOUND.name, RULES.tools), RULES)
    assert report.errors == ()
    assert [w for w in report.warnings if "conversation" not in w.message and "no more calls" not in w.message] == []


def test_without_a_way_to_be_removed_an_english_flow_is_warned_of() -> None:
    text = SOUND.read_text()
    lines = ["goodbye: {say:", "stop: {means"]
    removed = text.replace(lines[0], 'removed: {say: "We will not call again. Goodbye.", end: do_not_call}\n  goodbye: {say:')
    removed = removed.replace(lines[1], "do_not_call: {means: they want no more calls, hears: [never call], next: removed}\n  stop: {means")
    told = [
        [w for w in check(parse(one, "f.yaml", RULES.tools), RULES).warnings if "no more calls" in w.message] for one in (text, removed)
    ]
    assert [[(w.line, w.column) for w in found] for found in told] == [[(2, 1)], []]


@pytest.mark.parametrize("path", [path for path in FILES if path != SOUND], ids=lambda p: p.stem)
def test_a_broken_flow_is_refused_at_the_right_place(path: Path) -> None:
    wanted = expected(path.read_text())
    assert wanted, "the first line says what is expected"
    found = problems(path)
    told = [(p.line, p.column, str(p)) for p in found]
    for line, column, words in wanted:
        assert any((line, column) == (p.line, p.column) and words in str(p).partition(": ")[2] for p in found), (words, told)
    assert len(found) == len(wanted), told


@pytest.mark.parametrize("stem", ["yaml-alias", "unknown-in-stage", "graph-forbidden"])
def test_the_child_process_says_the_same(stem: str) -> None:
    (path,) = BROKEN.glob(f"*-{stem}.yaml")
    told = [(p.line, p.column, p.message, p.remedy) for p in examine(path, RULES).report.errors]
    assert told == [(p.line, p.column, p.message, p.remedy) for p in problems(path)]
