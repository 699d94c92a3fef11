"""The SQLite file: its tables, its versions, and how it is opened.

Rules: the journal mode is TRUNCATE and synchronous is EXTRA, so that another process may read and a committed row survives a power cut
(WAL is left alone: SQLite before 3.51.3 can corrupt it where several connections checkpoint). Every transaction is BEGIN IMMEDIATE.
A version is one step in STEPS; a step that was released never changes.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from pathlib import Path

from appliance.errors import ConfigError

log = logging.getLogger("onhook.store")

START_S = 10.0
"""How long the first look at the file waits for somebody else's lock."""

UNKNOWN = "What was spent today is not known: until the day is over no calls that cost money are placed; calls that come in are answered."

BASE = """
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
"""Version 0."""

LEDGER = """
ALTER TABLE calls ADD COLUMN limits TEXT;
CREATE TABLE ledger (
    call INTEGER PRIMARY KEY, direction TEXT NOT NULL, flow TEXT NOT NULL, campaign TEXT NOT NULL,
    reserved INTEGER NOT NULL, spent INTEGER NOT NULL, refused_by TEXT NOT NULL DEFAULT '', kept INTEGER NOT NULL DEFAULT 0,
    date TEXT, wall_ms INTEGER, running_ms INTEGER, synced INTEGER
);
CREATE INDEX ledger_date ON ledger (date);
CREATE INDEX ledger_wall ON ledger (wall_ms);
CREATE INDEX ledger_running ON ledger (running_ms);
CREATE INDEX ledger_campaign ON ledger (campaign);
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO ledger (call, direction, flow, campaign, reserved, spent, date, wall_ms, running_ms, synced)
    SELECT call, direction, flow, '', 0, spent_micros, substr(closed, 1, 10), 0, 0, 1 FROM calls WHERE spent_micros IS NOT NULL;
"""
"""Version 1. `date`, `wall_ms`, `running_ms` and `synced` are those of the settlement, NULL while the reservation stands."""

EXTRACTED = """
ALTER TABLE calls ADD COLUMN success INTEGER;
CREATE TABLE extracted (
    call INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL,
    turn INTEGER NOT NULL, at_ms INTEGER NOT NULL, words TEXT NOT NULL, read_back INTEGER NOT NULL, by TEXT NOT NULL,
    PRIMARY KEY (call, name)
);
CREATE TABLE webhook (call INTEGER PRIMARY KEY, tries INTEGER NOT NULL, due_s REAL NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL);
"""
"""Version 2. `value` is JSON. Of `webhook`, `due_s` is seconds since 1970, `state` is waiting, delivered or given_up."""

DIALLING = """
CREATE TABLE do_not_call (number TEXT PRIMARY KEY, wall_ms INTEGER NOT NULL, call INTEGER NOT NULL, why TEXT NOT NULL);
CREATE TABLE attempts (
    call INTEGER PRIMARY KEY, number TEXT NOT NULL, wall_ms INTEGER NOT NULL, campaign TEXT NOT NULL, person INTEGER NOT NULL,
    try INTEGER NOT NULL, refused_by TEXT NOT NULL, why TEXT NOT NULL
);
CREATE INDEX attempts_number ON attempts (number, wall_ms);
CREATE INDEX attempts_person ON attempts (campaign, person);
CREATE UNIQUE INDEX attempts_once ON attempts (campaign, person, try) WHERE campaign <> '' AND refused_by = '';
CREATE TABLE audit (row INTEGER PRIMARY KEY, wall_ms INTEGER NOT NULL, what TEXT NOT NULL, data TEXT NOT NULL, chain TEXT NOT NULL);
CREATE TABLE campaigns (
    campaign TEXT PRIMARY KEY, flow TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL,
    loaded_ms INTEGER NOT NULL, since_ms INTEGER NOT NULL
);
CREATE TABLE people (
    campaign TEXT NOT NULL, person INTEGER NOT NULL, number TEXT NOT NULL, variables TEXT NOT NULL, due_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL, PRIMARY KEY (campaign, person)
)
"""
"""Version 3. `number` is normalised, but of `people` as it is dialled. `person` is the line of the file; `since_ms` is when the campaign
was last started; `until_ms` 0 is for ever."""

STEPS = (LEDGER, EXTRACTED, DIALLING)


def connect(path: Path, wait_s: float) -> sqlite3.Connection:
    """A connection that writes. It waits `wait_s` for a lock that somebody else holds."""
    connection = sqlite3.connect(path, timeout=wait_s, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=EXTRA")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def ballast(path: Path) -> Path:
    """The file beside the record that only holds room."""
    return path.with_name(f"{path.name}.ballast")


def connect_to_read(path: Path, wait_s: float) -> sqlite3.Connection:
    """A connection that writes nothing but the undoing of what a killed writer had begun: without that nobody could read."""
    connection = sqlite3.connect(f"file:{path}?mode=rw", uri=True, timeout=wait_s)
    connection.execute("PRAGMA query_only = 1")
    return connection


def prepare(path: Path) -> bool:
    """Make the file, or bring it to this version. True where what it knew is lost: it was damaged, and then lies beside as
    NAME.corrupt-N, or it is gone although its ballast is there.

    ConfigError where it cannot be used and making it anew would not help: no room, no permission, a newer version.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lost = ballast(path).exists() and not (path.exists() and path.stat().st_size)
        if lost:
            log.error("the call record %s is gone; a new one is begun. %s", path, UNKNOWN)
        try:
            _upgrade(path)
            return lost
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = _put_aside(path)
            log.error(
                "the call record %s is damaged (%s); it was put aside as %s and a new one begun. %s", path, error, aside.name, UNKNOWN
            )
            _upgrade(path)
            return True
    except (sqlite3.Error, OSError) as error:
        raise ConfigError(
            f"the call record {path} cannot be used: {error}", "check that its folder can be written, and that nothing else holds it locked"
        ) from error


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or isinstance(error, _Damaged)


class _Damaged(sqlite3.DatabaseError):
    """quick_check found something."""


def _upgrade(path: Path) -> None:
    db = connect(path, START_S)
    try:
        (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise _Damaged(str(found).splitlines()[0])
        db.execute("BEGIN IMMEDIATE")
        (version,) = db.execute("PRAGMA user_version").fetchone()
        if version > len(STEPS):
            raise ConfigError(f"the call record {path} was made by a newer onhook", "install that one again, or move the file aside")
        create(db, version)
        db.execute("COMMIT")
    finally:
        db.close()


def create(db: sqlite3.Connection, version: int = 0) -> None:
    """The tables, from that version on."""
    for script in (BASE, *STEPS[version:]):
        for statement in script.split(";"):
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {len(STEPS)}")


def _put_aside(path: Path) -> Path:
    """Rename the file and its journal, which belongs to it; the number is the first that is free."""
    number = 1
    while (aside := path.with_name(f"{path.name}.corrupt-{number}")).exists():
        number += 1
    os.rename(path, aside)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        os.rename(journal, aside.with_name(f"{aside.name}-journal"))
    return aside
