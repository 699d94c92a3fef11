"""Campaigns in the record: loaded, started, paused, and what became of each person.

Rule: what a person has been called for is only ever read from the attempts and calls; nothing is counted twice in two places. Rows are
plain tuples and dicts: what they mean is the campaign's to say.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from appliance.errors import ConfigError
from appliance.store import audit
from appliance.store.dialling import reading, writing

ATTEMPTS = (
    "SELECT a.person, a.call, a.wall_ms, a.refused_by, a.try, c.closed IS NOT NULL OR c.call IS NULL, "
    "coalesce(c.outcome, 'forgotten'), coalesce(c.reason, ''), coalesce(c.spent_micros, 0), coalesce(c.duration_ms, 0), a.why, "
    "coalesce(c.cap_ms, 0) "
    "FROM attempts a LEFT JOIN calls c ON c.call = a.call WHERE a.campaign = ? ORDER BY a.call"
)
"""A call that was deleted when it had been kept long enough is closed."""


def load(path: Path, name: str, flow: str, at: str, people: Iterable[tuple[int, str, Mapping[str, str], int, int]]) -> None:
    """Write a new campaign down, not started. People are (line, number, variables, due_ms, until_ms). ConfigError where the name is
    taken."""
    with writing(path) as (db, now_ms):
        if db.execute("SELECT 1 FROM campaigns WHERE campaign = ?", (name,)).fetchone():
            raise ConfigError(f"there is a campaign {name} already", "give this one another --name")
        db.execute("INSERT INTO campaigns VALUES (?,?,?,'loaded','',?,0)", (name, flow, at, now_ms))
        rows = [(name, line, number, json.dumps(dict(v), ensure_ascii=False), due, until) for line, number, v, due, until in people]
        db.executemany("INSERT INTO people VALUES (?,?,?,?,?,?)", rows)
        audit.append(db, now_ms, "campaign", {"campaign": name, "state": "loaded", "flow": flow, "people": len(rows)})


def set_state(path: Path, name: str, state: str, why: str, only_from: tuple[str, ...]) -> None:
    """Move it on; ConfigError where it is in none of `only_from`. A start counts anew for the circuit breaker."""
    with writing(path) as (db, now_ms):
        found = db.execute("SELECT state FROM campaigns WHERE campaign = ?", (name,)).fetchone()
        if found is None:
            raise ConfigError(f"there is no campaign {name}", "onhook campaign list shows them")
        if found[0] == state:
            return
        if found[0] not in only_from:
            raise ConfigError(f"campaign {name} is {found[0]}, so it cannot become {state}")
        since = ", since_ms = :now" if state == "running" else ""
        db.execute(
            f"UPDATE campaigns SET state = :state, said = :why{since} WHERE campaign = :name",
            {"state": state, "why": why, "now": now_ms, "name": name},
        )
        audit.append(db, now_ms, "campaign", {"campaign": name, "state": state, "why": why})


def names(path: Path) -> list[dict[str, Any]]:
    """Every campaign, oldest first."""
    with reading(path) as db:
        db.row_factory = sqlite3.Row
        query = (
            "SELECT campaign, flow, at, state, said, loaded_ms, since_ms, "
            "(SELECT count(*) FROM people p WHERE p.campaign = c.campaign) AS people FROM campaigns c ORDER BY loaded_ms"
        )
        return [dict(row) for row in db.execute(query)]


def people(path: Path, name: str) -> list[dict[str, Any]]:
    """Its people with their attempts, in the order of the file."""
    with reading(path) as db:
        attempts: dict[int, list[dict[str, Any]]] = {}
        keys = ("call", "wall_ms", "refused_by", "try", "closed", "outcome", "reason", "spent_micros", "duration_ms", "why", "cap_ms")
        for person, *rest in db.execute(ATTEMPTS, (name,)):
            row = dict(zip(keys, rest, strict=True))
            attempts.setdefault(person, []).append(row | {"closed": bool(row["closed"])})
        found = db.execute("SELECT person, number, variables, due_ms, until_ms FROM people WHERE campaign = ? ORDER BY person", (name,))
        return [
            {"person": p, "number": n, "variables": json.loads(v), "due_ms": d, "until_ms": u, "attempts": attempts.get(p, [])}
            for p, n, v, d, u in found
        ]
