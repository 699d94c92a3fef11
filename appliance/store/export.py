"""Finished calls for a spreadsheet or another program: a row a call, a column a field.

Rules: a file that is there is never overwritten; a cell that a spreadsheet would take for a formula is made text; the record is read in
short pieces, because while somebody reads it nothing can be written.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

from appliance.errors import ConfigError
from appliance.store import extracted, schema

READ_S = 5.0
"""How long a reader waits for a write to end."""
AT_ONCE = 200
"""Calls read in one go."""
COLUMNS = ("call", "opened", "direction", "flow", "from", "to", "outcome", "ended_by", "reason", "seconds", "cost", "currency", "success")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that spreadsheets compute (OWASP, CSV Injection)."""

Form = Literal["csv", "json"]


def since_day(text: str) -> str:
    """A day as it is compared with. ConfigError where it is none."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ConfigError(f"{text} is no day", "write it like 2026-11-22") from None


def finished(record: Path, since: str = "", flow: str = "") -> Iterator[dict[str, Any]]:
    """The calls that have ended, oldest first: the columns, then `fields` with their evidence. ConfigError where it cannot be read."""
    last = 0
    while pieces := _piece(record, last, since, flow):
        yield from pieces
        last = pieces[-1]["call"]


def _piece(record: Path, after: int, since: str, flow: str) -> list[dict[str, Any]]:
    if not record.exists():
        return []
    try:
        with contextlib.closing(schema.connect_to_read(record, READ_S)) as db:
            db.row_factory = sqlite3.Row
            if not db.execute("SELECT 1 FROM sqlite_master WHERE name='extracted'").fetchone():
                raise ConfigError(f"the call record {record} is of an older onhook", "start the appliance once: that brings it up")
            rows = db.execute(
                "SELECT * FROM calls WHERE closed IS NOT NULL AND call > ? AND substr(opened, 1, 10) >= ? AND ? IN ('', flow) "
                "ORDER BY call LIMIT ?",
                (after, since, flow, AT_ONCE),
            ).fetchall()
            return [_row(row, db.execute(extracted.OF_CALL, (row["call"],)).fetchall()) for row in rows]
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {record} cannot be read: {error}") from error


def _row(row: sqlite3.Row, fields: Sequence[sqlite3.Row]) -> dict[str, Any]:
    whole, rest = divmod(row["spent_micros"] or 0, 1_000_000)
    return {
        "call": row["call"],
        "opened": row["opened"],
        "direction": row["direction"],
        "flow": row["flow"],
        "from": row["from_uri"],
        "to": row["to_uri"],
        "outcome": row["outcome"],
        "ended_by": row["ended_by"],
        "reason": row["reason"],
        "seconds": (row["duration_ms"] or 0) / 1000,
        "cost": f"{whole}.{rest:06d}",
        "currency": row["currency"],
        "success": None if row["success"] is None else bool(row["success"]),
        "fields": extracted.by_name(extracted.decoded([dict(one) for one in fields])),
    }


def as_json(rows: Sequence[dict[str, Any]]) -> str:
    return json.dumps(list(rows), indent=1, ensure_ascii=False) + "\n"


def as_csv(rows: Sequence[dict[str, Any]]) -> str:
    """RFC 4180. The fields' columns follow the call's; one that is called as one of those gets `field_` before it."""
    names = sorted({name for row in rows for name in row["fields"]})
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow([*COLUMNS, *(f"field_{name}" if name in COLUMNS else name for name in names)])
    for row in rows:
        cells = [row[column] for column in COLUMNS]
        cells += [row["fields"][name]["value"] if name in row["fields"] else None for name in names]
        table.writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def _cell(value: object) -> object:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() if value.startswith(_FORMULA):
            return f"'{value}"
    return value


def export(record: Path, to: Path | None, form: Form | None, since: str = "", flow: str = "") -> int:
    """Write the finished calls to a new file, or to standard output. Returns how many. Without `form`, the file's ending decides, else it
    is CSV. ConfigError where the file is there or cannot be written."""
    rows = list(finished(record, since_day(since) if since else "", flow))
    form = form or ("json" if to is not None and to.suffix.lower() == ".json" else "csv")
    text = as_json(rows) if form == "json" else as_csv(rows)
    if to is None:
        sys.stdout.write(text.replace("\r\n", "\n"))
        return len(rows)
    try:
        descriptor = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # what callers said is not everybody's
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise ConfigError(f"{to} is there already", "name another file") from None
    except OSError as error:
        raise ConfigError(f"{to} cannot be written: {error.strerror}") from error
    return len(rows)
