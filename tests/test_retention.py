"""Words go after their days, rows after theirs, money never."""

from __future__ import annotations

import sqlite3

import pytest

from appliance.store import schema
from appliance.store.retention import AT_ONCE, Retention, forget


@pytest.fixture
def db() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", isolation_level=None)
    schema.create(db)
    return db


def add(db: sqlite3.Connection, call: int, day: str, closed: bool = True) -> None:
    db.execute(
        "INSERT INTO calls"
        " (call, opened, boot_id, boot_ns, direction, flow, flow_version, from_uri, from_name, to_uri, cap_ms, closed, fields)"
        " VALUES (?, ?, '', 0, 'inbound', 'f', '', 'sip:a', 'Ann', 'sip:b', 1, ?, '{\"name\": \"Ann\"}')",
        (call, f"{day}T10:00:00.000+01:00", f"{day}T10:01:00.000+01:00" if closed else None),
    )
    db.execute("INSERT INTO events VALUES (?, 0, 'heard', 1, '{\"text\": \"secret\"}')", (call,))
    db.execute("INSERT INTO turns VALUES (?, 1, 's', 'secret', 'said', 5)", (call,))
    db.execute("INSERT INTO ledger (call, direction, flow, campaign, reserved, spent) VALUES (?, 'inbound', 'f', '', 0, 5)", (call,))


def count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_words_go_and_the_call_stays(db: sqlite3.Connection) -> None:
    add(db, 1, "2026-01-30")
    add(db, 2, "2026-02-01")
    add(db, 3, "2026-01-01", closed=False)
    assert forget(db, "2026-03-02", Retention(30, 365)) == 1
    assert forget(db, "2026-03-02", Retention(30, 365)) == 0
    assert (count(db, "calls"), count(db, "events"), count(db, "turns"), count(db, "ledger")) == (3, 2, 2, 3)
    assert db.execute("SELECT fields, from_name FROM calls WHERE call = 1").fetchone() == ("{}", "")
    assert db.execute("SELECT fields FROM calls WHERE call = 2").fetchone() == ('{"name": "Ann"}',)


def test_rows_go_after_their_days_and_money_stays(db: sqlite3.Connection) -> None:
    add(db, 1, "2025-01-01")
    add(db, 2, "2026-02-28")
    assert forget(db, "2026-03-02", Retention(0, 365)) == 1
    assert (count(db, "calls"), count(db, "events"), count(db, "ledger")) == (1, 1, 2)


def test_nought_keeps_for_ever(db: sqlite3.Connection) -> None:
    add(db, 1, "1999-01-01")
    assert forget(db, "2026-03-02", Retention(0, 0)) == 0


def test_a_lot_goes_in_pieces(db: sqlite3.Connection) -> None:
    for call in range(AT_ONCE + 5):
        add(db, call, "2026-01-01")
    assert [forget(db, "2026-03-02", Retention()) for _ in range(3)] == [AT_ONCE, 5, 0]
