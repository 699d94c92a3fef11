"""Today's money, out of the ledger, for people and programs. It only reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from appliance.core.spend import text as money
from appliance.errors import ConfigError
from appliance.store import ledger, schema
from appliance.store.ledger import Caps, Clocks

READ_S = 5.0
"""How long to wait for a write to end."""
_LIMITS = {
    "spend_call": "spend: it could have cost more than one call may",
    "spend_campaign": "spend_per_campaign: no money was left",
    "spend_day": "spend_per_day: no money was left",
    "record": "its row could not be written",
}


def spend_today(path: Path, caps: Caps, clocks: Clocks) -> dict[str, Any]:
    """Today's money, as ledger.report gives it. A file that was never opened by this version has spent nothing."""
    try:
        db = schema.connect_to_read(path, READ_S) if path.exists() else sqlite3.connect(":memory:")
        try:
            if db.execute("PRAGMA user_version").fetchone()[0] == 0:
                db.close()
                db = sqlite3.connect(":memory:")
                schema.create(db)
            return ledger.report(db, ledger.now(db, clocks), caps)
        finally:
            db.close()
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error


def as_text(today: Mapping[str, Any], currency: str) -> str:
    """Aligned, amounts in `currency`."""
    day = f"{today['date']}" + ("" if today["synced"] else " (the clock of this box is not synchronised)")
    out = [f"{'day':<9} {day}"]
    for name, key in (("spent", "spent_micros"), ("reserved", "reserved_micros"), ("left", "left_micros"), ("limit", "cap_micros")):
        out.append(f"{name:<9} {money(today[key], currency):>16}")
    if today["unknown"]:
        out += ["", "The record of calls was lost today: no calls that cost money are placed until the day is over."]
    if today["flows"]:
        rows = [["flow", "campaign", "calls", "spent", "reserved"]]
        for row in today["flows"]:
            amounts = [money(row[key], currency) for key in ("spent_micros", "reserved_micros")]
            rows.append([row["flow"], row["campaign"] or "-", str(row["calls"]), *amounts])
        out += ["", *_table(rows, "<<>>>")]
    if today["refused"]:
        rows = [["refused", "direction", "flow", "campaign", "wanted", "by"]]
        for row in today["refused"]:
            wanted = money(row["amount_micros"], currency)
            by = _LIMITS.get(row["limit"], row["limit"])
            rows.append([str(row["call"]), row["direction"], row["flow"], row["campaign"] or "-", wanted, by])
        out += ["", *_table(rows, "><<<><")]
    return "\n".join(out)


def _table(rows: Sequence[Sequence[str]], sides: str) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(sides))]
    return ["  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)).rstrip() for row in rows]
