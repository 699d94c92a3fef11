"""The money: reserved before a call exists, accrued while it runs, settled when it ends.

Rules: every function here runs inside the caller's transaction. What counts is what a call has spent or, while it is open, the larger of
that and its reservation; a reservation that a crash left behind is kept in full. So the count may be too high, never too low.
A call counts on every day on which it was open, and on the day it is settled.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from appliance.core.day import Day, Moment, Reading, look
from appliance.core.record import Reservation

UNKNOWN = 0
"""The call number of the row that stands for what a damaged file knew."""

COUNTS = (
    "(date IS NULL OR date = :date OR (synced = 1 AND wall_ms >= :midnight_wall) OR (synced = 0 AND running_ms >= :midnight_running))"
    " AND refused_by = ''"
)
"""Moment.is_today, and every open reservation."""
HOLDS = "CASE WHEN date IS NULL THEN max(reserved, spent) ELSE spent END"


@dataclass(frozen=True)
class Caps:
    """In micro-units. A campaign's is for all its calls together; 0 sets none."""

    day_micros: int
    campaign_micros: int = 0


@dataclass(frozen=True)
class Clocks:
    """What tells the ledger which day it is."""

    read: Callable[[], Reading]
    zone: tzinfo


def now(db: sqlite3.Connection, clocks: Clocks) -> Moment:
    """The day it is, by the clocks and by what was seen before."""
    found = db.execute("SELECT value FROM state WHERE key='day'").fetchone()
    return look(Day(**json.loads(found[0])) if found else None, clocks.read(), clocks.zone)


def keep_day(db: sqlite3.Connection, moment: Moment) -> None:
    """Write down what the next look needs."""
    db.execute("INSERT OR REPLACE INTO state VALUES ('day', ?)", (json.dumps(vars(moment.day)),))


def _window(moment: Moment) -> dict[str, object]:
    return {"date": moment.day.date, "midnight_wall": moment.midnight_wall_ms, "midnight_running": moment.midnight_running_ms}


def spent_today(db: sqlite3.Connection, moment: Moment) -> int:
    """Spent and reserved today, in micro-units."""
    (sum_,) = db.execute(f"SELECT coalesce(sum({HOLDS}), 0) FROM ledger WHERE {COUNTS}", _window(moment)).fetchone()
    return int(sum_)


def is_unknown(db: sqlite3.Connection, moment: Moment) -> bool:
    """Whether what was spent today is not known, a damaged file having been put aside."""
    return db.execute(f"SELECT 1 FROM ledger WHERE call = {UNKNOWN} AND {COUNTS}", _window(moment)).fetchone() is not None


def reserve(db: sqlite3.Connection, moment: Moment, wanted: Reservation, direction: str, caps: Caps) -> str:
    """Set the money aside; the limit's name where it does not fit, and then a row that says so. What costs nothing always fits."""
    refused_by = _refused_by(db, moment, wanted, direction, caps) if wanted.amount_micros > 0 else ""
    db.execute(
        "INSERT INTO ledger (call, direction, flow, campaign, reserved, spent, refused_by) VALUES (?,?,?,?,?,0,?)",
        (wanted.call, direction, wanted.flow, wanted.campaign, wanted.amount_micros, refused_by),
    )
    if refused_by:
        _settle(db, moment, wanted.call)
    return refused_by


def _refused_by(db: sqlite3.Connection, moment: Moment, wanted: Reservation, direction: str, caps: Caps) -> str:
    if wanted.amount_micros > wanted.call_cap_micros:
        return "spend_call"
    if wanted.campaign and caps.campaign_micros:
        (so_far,) = db.execute(
            f"SELECT coalesce(sum({HOLDS}), 0) FROM ledger WHERE campaign = ? AND refused_by = ''", (wanted.campaign,)
        ).fetchone()
        if so_far + wanted.amount_micros > caps.campaign_micros:
            return "spend_campaign"
    if direction == "outbound" and is_unknown(db, moment):
        return "spend_day"
    return "spend_day" if spent_today(db, moment) + wanted.amount_micros > caps.day_micros else ""


def accrue(db: sqlite3.Connection, call: int, spent_micros: int) -> None:
    """What the call has cost so far. A smaller amount than before changes nothing."""
    db.execute("UPDATE ledger SET spent = max(spent, ?) WHERE call = ? AND date IS NULL", (spent_micros, call))


def settle(db: sqlite3.Connection, moment: Moment, call: int, spent_micros: int) -> None:
    """The call is over: what it cost replaces what was set aside."""
    accrue(db, call, spent_micros)
    _settle(db, moment, call)


def keep(db: sqlite3.Connection, moment: Moment, call: int) -> int:
    """Nobody knows what the call cost: its reservation is taken as spent. Returns that."""
    db.execute("UPDATE ledger SET spent = max(reserved, spent), kept = 1 WHERE call = ? AND date IS NULL", (call,))
    _settle(db, moment, call)
    found = db.execute("SELECT spent FROM ledger WHERE call = ?", (call,)).fetchone()
    return int(found[0]) if found else 0


def refuse(db: sqlite3.Connection, moment: Moment, wanted: Reservation, direction: str, refused_by: str) -> None:
    """The call did not come about although its money may have been set aside."""
    db.execute(
        "INSERT INTO ledger (call, direction, flow, campaign, reserved, spent, refused_by) VALUES (?,?,?,?,?,0,?) "
        "ON CONFLICT (call) DO UPDATE SET refused_by = excluded.refused_by WHERE date IS NULL",
        (wanted.call, direction, wanted.flow, wanted.campaign, wanted.amount_micros, refused_by),
    )
    _settle(db, moment, wanted.call)


def mark_unknown(db: sqlite3.Connection, moment: Moment) -> None:
    """What was spent today is not known."""
    db.execute(
        "INSERT OR REPLACE INTO ledger (call, direction, flow, campaign, reserved, spent) VALUES (?, 'outbound', '', '', 0, 0)", (UNKNOWN,)
    )
    _settle(db, moment, UNKNOWN)


def _settle(db: sqlite3.Connection, moment: Moment, call: int) -> None:
    db.execute(
        "UPDATE ledger SET date = ?, wall_ms = ?, running_ms = ?, synced = ? WHERE call = ? AND date IS NULL",
        (moment.day.date, moment.wall_ms, moment.day.running_ms, int(moment.synced), call),
    )


def report(db: sqlite3.Connection, moment: Moment, caps: Caps) -> dict[str, Any]:
    """Today: {"date", "synced", "cap_micros", "spent_micros", "reserved_micros", "left_micros", "unknown", "flows": [{"flow", "campaign",
    "calls", "spent_micros", "reserved_micros"}], "refused": [{"call", "direction", "flow", "campaign", "amount_micros", "limit"}]}."""
    window = _window(moment)
    groups = db.execute(
        "SELECT flow, campaign, count(*) AS calls, coalesce(sum(CASE WHEN date IS NULL THEN 0 ELSE spent END), 0) AS spent_micros, "
        "coalesce(sum(CASE WHEN date IS NULL THEN max(reserved, spent) ELSE 0 END), 0) AS reserved_micros "
        f"FROM ledger WHERE call <> {UNKNOWN} AND {COUNTS} GROUP BY flow, campaign ORDER BY flow, campaign",
        window,
    )
    flows = [dict(zip([c[0] for c in groups.description], row, strict=True)) for row in groups]
    refused = db.execute(
        "SELECT call, direction, flow, campaign, reserved AS amount_micros, refused_by AS 'limit' FROM ledger "
        "WHERE refused_by <> '' AND date = :date ORDER BY call",
        window,
    )
    spent, reserved = (sum(flow[key] for flow in flows) for key in ("spent_micros", "reserved_micros"))
    return {
        "date": moment.day.date,
        "synced": moment.synced,
        "cap_micros": caps.day_micros,
        "spent_micros": spent,
        "reserved_micros": reserved,
        "left_micros": max(0, caps.day_micros - spent - reserved),
        "unknown": is_unknown(db, moment),
        "flows": flows,
        "refused": [dict(zip([c[0] for c in refused.description], row, strict=True)) for row in refused],
    }
