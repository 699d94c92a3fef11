"""How the record of calls is: whole, lost, behind the clock. It only reads."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from appliance.store import ledger, schema
from appliance.store.ledger import Clocks

READ_S = 2.0
"""How long to wait for a write to end."""


@dataclass(frozen=True)
class Condition:
    """What a person has to know of it. Dates are YYYY-MM-DD in the operator's zone."""

    aside: tuple[str, ...] = ()
    """Damaged files that were put aside, the oldest first."""
    unknown: bool = False
    """What was spent today is not known, a damaged file having been put aside, or the file being gone."""
    money_date: str = ""
    """The day to which money counts now; empty where there is no record yet."""
    clock_date: str = ""
    """The day it is by the wall clock."""
    unreadable: str = ""
    """Why it cannot be read; empty where it can."""


def look(path: Path, clocks: Clocks) -> Condition:
    """Of the record at `path`; one that is not there yet is well."""
    aside = tuple(sorted(file.name for file in path.parent.glob(f"{path.name}.corrupt-*") if not file.name.endswith("-journal")))
    clock_date = datetime.fromtimestamp(clocks.read().wall_ms / 1000, UTC).astimezone(clocks.zone).date().isoformat()
    if not path.exists():
        return Condition(aside, clock_date=clock_date)
    try:
        db = schema.connect_to_read(path, READ_S)
        try:
            found = db.execute("SELECT value FROM state WHERE key='day'").fetchone()
            if found is None:
                return Condition(aside, clock_date=clock_date)
            moment = ledger.now(db, clocks)
            return Condition(aside, ledger.is_unknown(db, moment), moment.day.date, clock_date)
        finally:
            db.close()
    except (sqlite3.Error, json.JSONDecodeError) as error:
        return Condition(aside, clock_date=clock_date, unreadable=str(error))
