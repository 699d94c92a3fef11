"""The record of calls, searched: by words, flow, outcome and day, and what a page sums up of them. It only reads.

Rules: what somebody searches for is a value of the query, never a part of it; a file that is not there yet holds no calls; who reads keeps
the one writer waiting (the journal mode is TRUNCATE), so no search lasts longer than SEARCH_S.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from appliance.errors import ConfigError
from appliance.store import schema

READ_S = 5.0
"""How long to wait for a write to end."""
SEARCH_S = 1.5
"""A call waits for its row to be on the disk, and comes about up to 4.5 s later."""
STEPS = 10_000
"""Of SQLite's machine, between two looks at the clock."""
_WORDS = (
    "(from_uri LIKE :text ESCAPE '\\' OR to_uri LIKE :text ESCAPE '\\' OR from_name LIKE :text ESCAPE '\\' OR fields LIKE :text ESCAPE '\\'"
    " OR EXISTS (SELECT 1 FROM turns WHERE turns.call = calls.call"
    " AND (heard LIKE :text ESCAPE '\\' OR said LIKE :text ESCAPE '\\')))"
)
_FILTERS = {
    "text": _WORDS,
    "flow": "flow = :flow",
    "outcome": "coalesce(outcome, '') = :outcome",
    "day": "substr(opened, 1, 10) = :day",
    "before": "call < CAST(:before AS INTEGER)",
}


def find_calls(path: Path, filters: Mapping[str, str], most: int) -> list[dict[str, Any]]:
    """The newest calls that fit every filter that is given (text, flow, outcome, day as YYYY-MM-DD, before as a call's number), with
    `worst_gap_ms` of each."""
    wanted = {name: value for name, value in filters.items() if value and name in _FILTERS}
    values: dict[str, object] = {**wanted, "most": most}
    if "text" in wanted:
        values["text"] = f"%{_literal(wanted['text'])}%"
    where = " AND ".join(_FILTERS[name] for name in wanted) or "1"
    query = (
        "SELECT call, opened, closed, direction, flow, from_uri, from_name, to_uri, outcome, ended_by, reason, duration_ms, spent_micros,"
        " (SELECT max(gap_ms) FROM turns WHERE turns.call = calls.call) AS worst_gap_ms"
        f" FROM calls WHERE {where} ORDER BY call DESC LIMIT :most"
    )
    with _reading(path) as db:
        return [dict(row) for row in db.execute(query, values)] if db else []


def choices(path: Path) -> dict[str, list[str]]:
    """Every flow and outcome there is a call of."""
    with _reading(path) as db:
        if not db:
            return {"flows": [], "outcomes": []}
        names = {"flows": "flow", "outcomes": "outcome"}
        return {
            key: [row[0] for row in db.execute(f"SELECT DISTINCT {n} FROM calls WHERE {n} > '' ORDER BY 1")] for key, n in names.items()
        }


def calls_on(path: Path, day: str) -> dict[str, int]:
    """Calls that began that day, by outcome; those that are up under "in_progress"."""
    query = "SELECT coalesce(outcome, 'in_progress'), count(*) FROM calls WHERE substr(opened, 1, 10) = ? GROUP BY 1"
    with _reading(path) as db:
        return dict(map(tuple, db.execute(query, (day,)))) if db else {}


def recent_gaps(path: Path, now: datetime, lately_s: float) -> list[tuple[float, int]]:
    """The turn gaps heard in the last `lately_s` seconds before `now`, which has a zone: (seconds ago, ms)."""
    out: list[tuple[float, int]] = []
    since = (now - timedelta(seconds=lately_s + 4 * 3600)).date().isoformat()  # a call may be long
    query = "SELECT opened, at_ms, data FROM events JOIN calls USING (call) WHERE kind = 'gap' AND opened >= ?"
    with _reading(path) as db:
        for opened, at_ms, data in db.execute(query, (since,)) if db else ():
            ago = (now - datetime.fromisoformat(opened)).total_seconds() - at_ms / 1000
            if 0 <= ago < lately_s:
                out.append((ago, int(json.loads(data)["gap_ms"])))
    return out


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection | None]:
    """None where there is no record yet."""
    if not path.exists() or not path.stat().st_size:
        yield None
        return
    try:
        db = schema.connect_to_read(path, READ_S)
        db.row_factory = sqlite3.Row
        end = time.monotonic() + SEARCH_S
        db.set_progress_handler(lambda: time.monotonic() > end, STEPS)
        try:
            yield db
        finally:
            db.close()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise ConfigError(
                f"the search was given up after {SEARCH_S:g} s, so that no call waits for it", "narrow it: a flow, a day"
            ) from None
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error


def _literal(text: str) -> str:
    """For LIKE, with a backslash as its ESCAPE."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
