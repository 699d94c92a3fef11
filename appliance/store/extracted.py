"""The extracted fields of finished calls, as they lie in the record.

Rule: what a stage collected is never replaced by what was found later; card and identity numbers are taken out as everywhere else.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from appliance.core.record import Extracted
from appliance.core.redaction import redact

COLUMNS = "name, type, value, turn, at_ms, words, read_back, by"
OF_CALL = f"SELECT {COLUMNS} FROM extracted WHERE call=? ORDER BY at_ms, rowid"


def add(db: sqlite3.Connection, call: int, more: Sequence[Extracted], success: bool | None) -> None:
    """Add to what there is, and say what that makes of the call. Run inside a transaction of the one writer."""
    for one in more:
        value = redact(one.value) if isinstance(one.value, str) else one.value
        text = json.dumps(value, ensure_ascii=False)
        values = (call, one.name, one.type, text, one.turn, one.at_ms, redact(one.words), one.read_back, one.by)
        db.execute("INSERT OR IGNORE INTO extracted VALUES (?,?,?,?,?,?,?,?,?)", values)
    db.execute("UPDATE calls SET success=? WHERE call=?", (success, call))


def decoded(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows of `OF_CALL` with values and truths as they are."""
    return [dict(row) | {"value": json.loads(row["value"]), "read_back": bool(row["read_back"])} for row in rows]


def by_name(rows: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Decoded rows as others read them: {name: {value, type, turn, at_ms, words, read_back, by}}."""
    return {row["name"]: {key: row[key] for key in ("value", "type", "turn", "at_ms", "words", "read_back", "by")} for row in rows}
