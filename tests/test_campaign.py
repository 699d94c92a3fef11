"""A campaign: what is wrong in its file, who is next, and that a scheduler that forgets everything calls nobody twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.campaign.people import At, parse_at, read_people
from appliance.campaign.plan import Attempt, Contact, Rules, due, kind_of, over, state_of, tripped
from appliance.core.flow import Variable
from appliance.errors import ConfigError

RULES = Rules(
    per_minute=60,
    at_once=2,
    tries=2,
    retry=frozenset({"busy", "no_answer"}),
    retry_after_ms=600_000,
    late_ms=0,
    breaker_of=4,
    breaker_failed=3,
)
VARIABLES = (Variable("name"), Variable("room", required=False))
NOW = 1_800_000_000_000


def people(tmp_path: Path, text: str, at: str = "now") -> list[tuple[int, str, int]]:
    file = tmp_path / "people.csv"
    file.write_text(text, encoding="utf-8")
    found = read_people(file, parse_at(at, UTC), VARIABLES, ZoneInfo("Europe/Vienna"), str.lower, lambda number: number.startswith("6"))
    return [(p.line, p.number, p.due_ms) for p in found]


def test_a_time_of_each_persons_own(tmp_path: Path) -> None:
    text = "number,name,starts\n601,Ann,2026-11-24 15:00\n602,Bob,2026-11-24T15:00:00+00:00\n"
    (_, _, ann), (_, _, bob) = people(tmp_path, text, "starts - 30m")
    assert bob - ann == 3_600_000, "Vienna is an hour ahead"
    assert parse_at("starts - 30m", UTC) == At(column="starts", offset_s=-1800)
    assert parse_at("2026-11-24 15:00 - 30m", UTC).offset_s == -1800


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name\nAnn\n", 'people.csv:1: there is no column "number"'),
        ("number,name,name\n", 'people.csv:1: there are two columns "name"'),
        ("number,name\n601,\n", 'people.csv:2: "name" is empty'),
        ("number,name\n\n901,Ann\n", 'people.csv:3: "901" is no number that may be dialled'),
        ("number,name\n601,Ann\n601,Bob\n", "people.csv:3: 601 stands in line 2 already"),
        ("number,name\n601\n", "people.csv:2: has 1 cells, and there are 2 columns"),
        ('number,name\n601,"A\nnn"\n,Bob\n', "people.csv:4: no number"),
        ("number,name\n", "names nobody"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError) as wrong:
        people(tmp_path, text)
    assert said in str(wrong.value)


def test_a_time_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r'people\.csv:2: "noon" is no time'):
        people(tmp_path, "number,name,starts\n601,Ann,noon\n", "starts - 30m")
    with pytest.raises(ConfigError, match=r"people\.csv:2"):
        people(tmp_path, "number,name,starts\n601,Ann,2026-10-25 02:30\n", "starts")  # an hour Vienna has twice
    with pytest.raises(ConfigError, match="no duration"):
        parse_at("starts - x", UTC)


def attempt(call: int, outcome: str = "not_answered", reason: str = "486 Busy Here", wall_ms: int = NOW, closed: bool = True) -> Attempt:
    return Attempt(call, wall_ms, "", closed, outcome, reason)


def contact(person: int, *attempts: Attempt, due_ms: int = 0, until_ms: int = 0) -> Contact:
    return Contact(person, f"6{person}", {}, due_ms, until_ms, attempts)


def test_busy_is_tried_again_and_a_conversation_is_not() -> None:
    assert kind_of(attempt(1)) == "busy"
    assert state_of(contact(1, attempt(1)), NOW, RULES) == ("retry", NOW + 600_000)
    assert state_of(contact(1, attempt(1), attempt(2)), NOW, RULES)[0] == "done"
    assert state_of(contact(1, attempt(1, "completed", "flow")), NOW, RULES)[0] == "done"
    assert state_of(contact(1, attempt(1, "fault", "recovered")), NOW, RULES)[0] == "done", "without an outcome it counts as made"


def test_too_late_is_not_called() -> None:
    assert state_of(contact(1, due_ms=NOW - 10, until_ms=NOW - 1), NOW, RULES)[0] == "late"
    assert over([contact(1, due_ms=NOW - 10, until_ms=NOW - 1)], NOW, RULES)


def test_pacing_and_concurrency() -> None:
    many = [contact(n) for n in range(10)]
    assert len(due(many, NOW, RULES, set())) == 2
    assert len(due(many, NOW, RULES, {0})) == 1
    assert due([contact(0, attempt(1, closed=False)), contact(1, attempt(2, closed=False)), contact(2)], NOW, RULES, set()) == []
    slow = replace(RULES, per_minute=1)
    assert due([contact(0, attempt(1)), contact(1)], NOW + 1, slow, set()) == []
    assert len(due([contact(0, attempt(1)), contact(1)], NOW + 60_001, slow, set())) == 1


def test_the_breaker() -> None:
    failing = [contact(n, attempt(n, "bot", "flow")) for n in range(3)]
    assert not tripped(failing, 0, RULES), "too few to tell"
    assert "3 of the last 4 calls failed (3 bot)" in tripped([*failing, contact(9, attempt(9, "completed", "flow"))], 0, RULES)
    assert not tripped([*failing, contact(9, attempt(9))], NOW + 1, RULES), "a resumed one starts to count anew"


@given(st.lists(st.sampled_from(["ask", "die", "open", "close", "wait"]), max_size=80), st.integers(1, 4))
def test_a_scheduler_that_forgets_calls_nobody_too_often(steps: list[str], tries: int) -> None:
    """The record holds what the gate admits: (person, try) once. What was asked for may be opened late, or never."""
    rules = replace(RULES, tries=tries, retry_after_ms=1000, per_minute=1000)
    made: dict[int, list[Attempt]] = {n: [] for n in range(4)}
    asked: set[int] = set()
    under_way: list[tuple[int, int]] = []
    now, call = NOW, 0
    for step in steps:
        now += 700
        contacts = [contact(n, *made[n]) for n in made]
        if step == "ask":
            for one in due(contacts, now, rules, asked):
                under_way.append((one.person, len(one.attempts) + 1))
                asked.add(one.person)
        elif step == "die":
            asked.clear()
        elif step == "open" and under_way:
            person, number = under_way.pop(0)
            asked.discard(person)
            if number == len(made[person]) + 1:
                call += 1
                made[person].append(attempt(call, wall_ms=now, closed=False))
        elif step == "close":
            made = {n: [replace(a, closed=True) for a in rows] for n, rows in made.items()}
    assert all(len(rows) <= tries for rows in made.values())
