"""Words are kept for a while, the facts of a call for longer: what is older is deleted from the record, not only hidden.

Rule: money is never deleted here: the ledger keeps its own counsel.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

DAY_S = 86_400
AT_ONCE = 200
"""Calls in one transaction, so that a new call's row never waits long."""


@dataclass(frozen=True)
class Retention:
    """Days. 0 keeps for ever."""

    words_days: int = 30
    """What was said, heard and collected."""
    calls_days: int = 365
    """The call's row."""


def forget(db: sqlite3.Connection, today: str, kept: Retention) -> int:
    """Delete what is too old on the day `today` (ISO 8601), at most AT_ONCE calls of it. Returns how many calls lost something; 0 is done.

    Run inside a transaction of the one writer.
    """
    touched = 0
    if kept.words_days:
        rows = db.execute(
            "SELECT call FROM calls WHERE closed IS NOT NULL AND date(opened) < date(?, ?) "
            "AND (fields IS NOT '{}' OR EXISTS (SELECT 1 FROM events WHERE events.call = calls.call)"
            " OR EXISTS (SELECT 1 FROM turns WHERE turns.call = calls.call)) ORDER BY call LIMIT ?",
            (today, f"-{kept.words_days} days", AT_ONCE),
        ).fetchall()
        for (call,) in rows:
            db.execute("DELETE FROM events WHERE call = ?", (call,))
            db.execute("DELETE FROM turns WHERE call = ?", (call,))
            db.execute("DELETE FROM extracted WHERE call = ?", (call,))
            db.execute("UPDATE calls SET fields = '{}', from_name = '' WHERE call = ?", (call,))
        touched += len(rows)
    if kept.calls_days:
        gone = db.execute(
            "SELECT call FROM calls WHERE closed IS NOT NULL AND date(opened) < date(?, ?) ORDER BY call LIMIT ?",
            (today, f"-{kept.calls_days} days", AT_ONCE),
        ).fetchall()
        for (call,) in gone:
            for table in ("events", "turns", "extracted", "webhook", "calls"):
                db.execute(f"DELETE FROM {table} WHERE call = ?", (call,))
        touched += len(gone)
    return touched
