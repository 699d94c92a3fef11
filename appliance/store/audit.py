"""The audit log: what was dialled, refused, switched and struck off, each row chained to the one before it.

Rule: rows are only ever added, in the transaction of what they tell of. A row's chain is the SHA-256 of the chain before it and of the row,
so that nothing in the middle is changed, left out or put in without the rest giving it away. That the newest rows were cut off only shows
to somebody who has kept the number and chain that `verify` prints.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.store import schema

START = "0" * 64
READ_S = 5.0


@dataclass(frozen=True)
class Verdict:
    """`broken` is the first row that does not fit, 0 where all do; `head` is the chain of the last that fits."""

    rows: int
    broken: int
    head: str
    why: str = ""


def append(db: sqlite3.Connection, wall_ms: int, what: str, data: Mapping[str, Any]) -> None:
    """Add a row, in the caller's transaction. `wall_ms` since 1970."""
    last = db.execute("SELECT row, chain FROM audit ORDER BY row DESC LIMIT 1").fetchone()
    number, before = (last[0] + 1, last[1]) if last else (1, START)
    text = json.dumps(dict(data), ensure_ascii=False, sort_keys=True)
    db.execute("INSERT INTO audit VALUES (?,?,?,?,?)", (number, wall_ms, what, text, _chain(before, number, wall_ms, what, text)))


def _chain(before: str, number: int, wall_ms: int, what: str, text: str) -> str:
    return hashlib.sha256(json.dumps([before, number, wall_ms, what, text], ensure_ascii=False).encode()).hexdigest()


def verify(path: Path) -> Verdict:
    """Go through all of it. sqlite3.Error where the file cannot be read."""
    db = schema.connect_to_read(path, READ_S)
    try:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name='audit'").fetchone():
            return Verdict(0, 0, START)
        before, count = START, 0
        for number, wall_ms, what, text, chain in db.execute("SELECT row, wall_ms, what, data, chain FROM audit ORDER BY row"):
            if number != count + 1:
                return Verdict(count, count + 1, before, f"row {count + 1} is missing")
            if chain != _chain(before, number, wall_ms, what, text):
                return Verdict(count, number, before, f"row {number} is not what was written ({what}, {text})")
            before, count = chain, number
        return Verdict(count, 0, before)
    finally:
        db.close()


def rows(path: Path, most: int) -> list[dict[str, Any]]:
    """The newest ones, oldest first."""
    db = schema.connect_to_read(path, READ_S)
    try:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name='audit'").fetchone():
            return []
        found = db.execute("SELECT row, wall_ms, what, data FROM audit ORDER BY row DESC LIMIT ?", (most,)).fetchall()
    finally:
        db.close()
    return [{"row": row, "wall_ms": wall, "what": what, **json.loads(data)} for row, wall, what, data in reversed(found)]
