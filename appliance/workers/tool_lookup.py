"""One row of a table: a CSV file with a line of column names, or a table of an SQLite file.

Rule: nothing is written, and no SQL comes from a flow or a call. A key is compared as people write it, without regard to capitals and
spaces. No row is a failure, and so are two: whose would be told?
"""

from __future__ import annotations

import contextlib
import csv
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from appliance.workers.tool import ToolError, Value, argument, values

_DELIMITERS = ",;\t"


def run(settings: Mapping[str, Any], arguments: Mapping[str, Value]) -> dict[str, Any]:
    """The values of the one row whose key is what the call knows."""
    wanted = plain(argument(arguments, settings["by"]))
    path = Path(settings["file"])
    columns = list(dict.fromkeys(settings["gives"].values()))
    try:
        if path.suffix.lower() == ".csv":
            rows = _csv_rows(path, settings["key"], wanted, columns)
        else:
            rows = _sqlite_rows(path, settings["table"], settings["key"], wanted, columns)
    except OSError as error:
        raise ToolError(f"{path} cannot be read: {error.strerror}") from None
    if len(rows) != 1:
        raise ToolError("there is no such row" if not rows else "there is more than one such row")
    return values(rows[0], settings["gives"])


def plain(value: object) -> str:
    """A key as it is compared."""
    return " ".join(str(value).casefold().split())


def _csv_rows(path: Path, key: str, wanted: str, columns: list[str]) -> list[dict[str, Any]]:
    """At most two."""
    found: list[dict[str, Any]] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline()
            file.seek(0)
            delimiter = max(_DELIMITERS, key=head.count)  # a spreadsheet writes the one its country uses
            rows = csv.DictReader(file, delimiter=delimiter, strict=True)
            for column in (key, *columns):
                if column not in (rows.fieldnames or ()):
                    raise ToolError(f'{path.name} has no column "{column}"')
            for row in rows:
                if row[key] is not None and plain(row[key]) == wanted:
                    found.append({column: row[column] for column in columns})
                    if len(found) > 1:
                        break
    except UnicodeDecodeError:
        raise ToolError(f"{path.name} is not UTF-8 text") from None
    except csv.Error as error:
        raise ToolError(f"{path.name} is not CSV: {error}") from None
    return found


def _sqlite_rows(path: Path, table: str, key: str, wanted: str, columns: list[str]) -> list[dict[str, Any]]:
    """At most two. A column is named with its table: SQLite takes an unknown "name" alone for a text."""
    path.stat()  # says what is wrong better than SQLite does
    try:
        with contextlib.closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=0.5)) as base:
            base.execute("PRAGMA query_only = 1")
            base.create_function("plain", 1, lambda value: None if value is None else plain(value), deterministic=True)
            of = _quoted(table)
            asked = ", ".join(f"{of}.{_quoted(column)}" for column in columns)
            query = f"SELECT {asked} FROM {of} WHERE plain({of}.{_quoted(key)}) = ? LIMIT 2"
            rows = [dict(zip(columns, row, strict=True)) for row in base.execute(query, (wanted,))]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise ToolError(f"{path.name}: {error}") from None
    return [{name: str(v) if isinstance(v, float) else v for name, v in row.items()} for row in rows]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
