"""The record of calls in SQLite: one file, one connection that writes, one thread that owns it.

Rules: the journal mode is TRUNCATE and synchronous is EXTRA, so that another process may read and a committed row survives a power
cut (WAL is left alone: SQLite before 3.51.3 can corrupt it where several connections checkpoint). Every transaction is BEGIN IMMEDIATE.
A row that was open when the box went down is closed as `recovered` at the next start.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from appliance.core.record import CallClosed, CallEvent, CallOpened, TurnTaken
from appliance.errors import ConfigError

log = logging.getLogger("onhook.store")

SCHEMA = """
CREATE TABLE IF NOT EXISTS calls (
    call INTEGER PRIMARY KEY,
    opened TEXT NOT NULL, boot_id TEXT NOT NULL, boot_ns INTEGER NOT NULL,
    direction TEXT NOT NULL, flow TEXT NOT NULL, flow_version TEXT NOT NULL,
    from_uri TEXT NOT NULL, from_name TEXT NOT NULL, to_uri TEXT NOT NULL, cap_ms INTEGER NOT NULL,
    closed TEXT, outcome TEXT, ended_by TEXT, reason TEXT, path TEXT, fields TEXT,
    duration_ms INTEGER, spent_micros INTEGER, currency TEXT, overshoot_ms INTEGER
);
CREATE TABLE IF NOT EXISTS events (
    call INTEGER NOT NULL, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, turn INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS events_of_call ON events (call);
CREATE TABLE IF NOT EXISTS turns (
    call INTEGER NOT NULL, turn INTEGER NOT NULL, stage TEXT NOT NULL, heard TEXT NOT NULL, said TEXT NOT NULL, gap_ms INTEGER,
    PRIMARY KEY (call, turn)
);
"""
BUSY_S = 5.0
"""How long a write waits for a reader to let go."""

_Work = Callable[[sqlite3.Connection], None]


def boot_id() -> str:
    """Which boot of the kernel this is."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def _wall() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S%z")


class CallStore:
    """Keeps ports.Records."""

    def __init__(self, path: Path) -> None:
        """Opens or makes the file. ConfigError where it cannot be used."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = self._connect()
            connection.executescript(SCHEMA)
            self._recover(connection)
            (self._last,) = connection.execute("SELECT coalesce(max(call), 0) FROM calls").fetchone()
            connection.close()
        except (sqlite3.Error, OSError) as error:
            raise ConfigError(
                f"the call record {path} cannot be used: {error}",
                "check that its folder can be written; move a damaged file aside and it is made anew",
            ) from error
        self._queue: SimpleQueue[tuple[_Work, Callable[[bool], None]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="store", daemon=True)
        self._thread.start()

    def next_call(self) -> int:
        """Counted in this process; the row makes it lasting."""
        self._last += 1
        return self._last

    def open(self, row: CallOpened, done: Callable[[bool], None]) -> None:
        """`done` is called on the writer's thread, after the commit."""
        values = (
            row.call, row.wall, boot_id(), row.boot_ns, row.direction, row.flow, row.flow_version,
            row.from_uri, row.from_name, row.to_uri, row.cap_ms,
        )  # fmt: skip
        columns = "call, opened, boot_id, boot_ns, direction, flow, flow_version, from_uri, from_name, to_uri, cap_ms"
        self._put(lambda db: db.execute(f"INSERT INTO calls ({columns}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", values), done)

    def note(self, event: CallEvent) -> None:
        values = (event.call, event.at_ms, event.kind, event.turn, json.dumps(dict(event.data), ensure_ascii=False))
        self._put(lambda db: db.execute("INSERT INTO events VALUES (?,?,?,?,?)", values))

    def turn(self, turn: TurnTaken) -> None:
        values = (turn.call, turn.turn, turn.stage, turn.heard, turn.said, turn.gap_ms)
        self._put(lambda db: db.execute("INSERT OR REPLACE INTO turns VALUES (?,?,?,?,?,?)", values))

    def close_call(self, row: CallClosed) -> None:
        values = (
            _wall(), row.outcome, row.ended_by, row.reason, json.dumps(row.path), json.dumps(dict(row.fields), ensure_ascii=False),
            row.duration_ms, row.spent_micros, row.currency, row.overshoot_ms, row.call,
        )  # fmt: skip
        self._put(
            lambda db: db.execute(
                "UPDATE calls SET closed=?, outcome=?, ended_by=?, reason=?, path=?, fields=?, duration_ms=?, spent_micros=?, "
                "currency=?, overshoot_ms=? WHERE call=?",
                values,
            )
        )

    def close(self) -> None:
        """Write what waits, then end the thread."""
        self._queue.put(None)
        self._thread.join(BUSY_S + 1)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=EXTRA")
        return connection

    def _recover(self, db: sqlite3.Connection) -> None:
        rows = db.execute("SELECT call FROM calls WHERE closed IS NULL").fetchall()
        for (call,) in rows:
            path = [
                json.loads(data)["stage"]
                for (data,) in db.execute("SELECT data FROM events WHERE call=? AND kind='stage' ORDER BY rowid", (call,))
            ]
            db.execute(
                "UPDATE calls SET closed=?, outcome='fault', ended_by='guard', reason='recovered', path=?, fields='{}' WHERE call=?",
                (_wall(), json.dumps(path), call),
            )
            log.warning("call %d was open when the line went down; closed as recovered", call)

    def _put(self, work: Callable[[sqlite3.Connection], object], done: Callable[[bool], None] = lambda ok: None) -> None:
        self._queue.put((lambda db: (work(db), None)[1], done))

    def _write(self) -> None:
        """The writer's thread: one transaction for whatever waits."""
        db = self._connect()
        while True:
            items = [self._queue.get()]
            while not self._queue.empty():
                items.append(self._queue.get())
            work = [item for item in items if item is not None]
            ok = self._commit(db, [w for w, _ in work])
            for _, done in work:
                done(ok)
            if None in items:
                db.close()
                return

    def _commit(self, db: sqlite3.Connection, work: list[_Work]) -> bool:
        try:
            db.execute("BEGIN IMMEDIATE")
            for item in work:
                item(db)
            db.execute("COMMIT")
        except sqlite3.Error as error:
            log.error("a write to the call record failed: %s", error)
            if db.in_transaction:
                db.execute("ROLLBACK")
            return False
        return True


def _rows(path: Path, query: str, values: tuple[object, ...] = ()) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=BUSY_S)
    db.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in db.execute(query, values)]
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error
    finally:
        db.close()


def _decoded(row: dict[str, Any]) -> dict[str, Any]:
    return row | {key: json.loads(row[key]) for key in ("path", "fields") if row.get(key)}


def list_calls(path: Path, most: int = 20) -> list[dict[str, Any]]:
    """The newest calls, newest first."""
    return [_decoded(row) for row in _rows(path, "SELECT * FROM calls ORDER BY call DESC LIMIT ?", (most,))]


def show_call(path: Path, call: int) -> dict[str, Any] | None:
    """One call with its turns and events; None where there is none."""
    rows = _rows(path, "SELECT * FROM calls WHERE call=?", (call,))
    if not rows:
        return None
    turns = _rows(path, "SELECT turn, stage, heard, said, gap_ms FROM turns WHERE call=? ORDER BY turn", (call,))
    events = _rows(path, "SELECT at_ms, kind, turn, data FROM events WHERE call=? ORDER BY rowid", (call,))
    return _decoded(rows[0]) | {"turns": turns, "events": [event | {"data": json.loads(event["data"])} for event in events]}
