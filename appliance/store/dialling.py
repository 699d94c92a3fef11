"""Calls we place, in the record: the gate's decision, the attempt, the do-not-call list.

Rule: `admit` runs in the transaction that opens the call's row, so an attempt is on the disk before anything is dialled. An attempt of a
campaign is one (campaign, person, try): asked for twice, it is made once.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.core.day import Moment
from appliance.core.dial_gate import DialRules, Refuse, Wanted, judge, normalised, user_of
from appliance.core.record import CallOpened
from appliance.errors import ConfigError
from appliance.store import audit, schema

WRITE_S = 10.0
"""How long a command waits for the line's own write to end."""
MADE = "SELECT count(*) FROM attempts WHERE number = ? AND refused_by = '' AND wall_ms > ?"


@dataclass(frozen=True)
class Decision:
    """Empty where the call may be placed."""

    refused_by: str = ""
    why: str = ""


def admit(db: sqlite3.Connection, moment: Moment, row: CallOpened, rules: DialRules) -> Decision:
    """Ask the gate. Nothing is written; what was decided is written by `keep`."""
    dialled, user = row.dialled, user_of(row.to_uri)
    number = normalised(user, rules)
    if dialled is not None and dialled.campaign and (of_campaign := _of_campaign(db, dialled.campaign, dialled.person, dialled.attempt)):
        return of_campaign
    lost = db.execute("SELECT 1 FROM state WHERE key = 'do_not_call_lost'").fetchone() is not None
    (attempts,) = db.execute(MADE, (number, moment.wall_ms - rules.window_ms)).fetchone()
    wanted = Wanted(
        user=user,
        wall_ms=moment.wall_ms,
        synced=moment.synced,
        disclosed=dialled is not None and dialled.disclosed,
        do_not_call=is_listed(db, number),
        list_known=not lost,
        attempts=attempts,
    )
    verdict = judge(rules, wanted)
    return Decision(verdict.by, verdict.why) if isinstance(verdict, Refuse) else Decision()


def _of_campaign(db: sqlite3.Connection, campaign: str, person: int, attempt: int) -> Decision | None:
    found = db.execute("SELECT state FROM campaigns WHERE campaign = ?", (campaign,)).fetchone()
    if found is None or found[0] != "running":
        return Decision("paused", f"campaign {campaign} is not running")
    (made,) = db.execute(
        "SELECT count(*) FROM attempts WHERE campaign = ? AND person = ? AND refused_by = ''", (campaign, person)
    ).fetchone()
    if made != attempt - 1:
        return Decision("twice", f"person {person} of campaign {campaign} was called for this already")
    return None


def keep(db: sqlite3.Connection, moment: Moment, row: CallOpened, rules: DialRules, refused_by: str, why: str) -> None:
    """Write down that it is dialled, or what refused it."""
    dialled, number = row.dialled, normalised(user_of(row.to_uri), rules)
    campaign, person, attempt = (dialled.campaign, dialled.person, dialled.attempt) if dialled is not None else ("", 0, 0)
    db.execute(
        "INSERT OR REPLACE INTO attempts VALUES (?,?,?,?,?,?,?,?)",
        (row.call, number, moment.wall_ms, campaign, person, attempt, refused_by, why),
    )
    told: dict[str, Any] = {"call": row.call, "number": number, "flow": row.flow}
    if campaign:
        told |= {"campaign": campaign, "person": person, "try": attempt}
    if refused_by:
        told |= {"by": refused_by, "why": why}
    audit.append(db, moment.wall_ms, "refused" if refused_by else "dial", told)


def switched(db: sqlite3.Connection, moment: Moment, outbound: bool) -> None:
    """Note where placing calls was switched on or off since the last start."""
    now = "on" if outbound else "off"
    found = db.execute("SELECT value FROM state WHERE key = 'outbound'").fetchone()
    if (found[0] if found else "off") != now:
        db.execute("INSERT OR REPLACE INTO state VALUES ('outbound', ?)", (now,))
        audit.append(db, moment.wall_ms, "outbound", {"switched": now})


# -- the do-not-call list -----------------------------------------------------------------------------------------------------


def is_listed(db: sqlite3.Connection, number: str) -> bool:
    """Whether that number, normalised, is not to be called."""
    return db.execute("SELECT 1 FROM do_not_call WHERE number = ?", (number,)).fetchone() is not None


def never_call(db: sqlite3.Connection, wall_ms: int, number: str, call: int, why: str) -> bool:
    """Put it on the list. False where it stands there already. `call` is 0 where the operator says so."""
    done = db.execute("INSERT OR IGNORE INTO do_not_call VALUES (?,?,?,?)", (number, wall_ms, call, why))
    if done.rowcount:
        audit.append(db, wall_ms, "do_not_call", {"number": number, "call": call, "why": why})
    return bool(done.rowcount)


def may_call(db: sqlite3.Connection, wall_ms: int, number: str, why: str) -> bool:
    """Take it off the list again. False where it does not stand there."""
    done = db.execute("DELETE FROM do_not_call WHERE number = ?", (number,))
    if done.rowcount:
        audit.append(db, wall_ms, "may_call", {"number": number, "why": why})
    return bool(done.rowcount)


def give_back(db: sqlite3.Connection, wall_ms: int, numbers: list[str]) -> int:
    """Add all of them; a list that was lost counts as found again. Returns how many were new."""
    count = sum(never_call(db, wall_ms, number, 0, "imported") for number in numbers)
    if db.execute("DELETE FROM state WHERE key = 'do_not_call_lost'").rowcount:
        audit.append(db, wall_ms, "do_not_call_found", {"numbers": len(numbers)})
    return count


def listed(path: Path) -> list[dict[str, Any]]:
    """The whole list, oldest first."""
    with reading(path) as db:
        found = db.execute("SELECT number, wall_ms, call, why FROM do_not_call ORDER BY wall_ms, number").fetchall()
    return [{"number": number, "since_ms": since, "call": call, "why": why} for number, since, call, why in found]


# -- for programs besides the line --------------------------------------------------------------------------------------------


@contextlib.contextmanager
def writing(path: Path) -> Iterator[tuple[sqlite3.Connection, int]]:
    """One transaction, and the wall clock in ms since 1970. ConfigError where the record cannot be written."""
    ensure(path)
    try:
        with contextlib.closing(schema.connect(path, WRITE_S)) as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db, time.time_ns() // 1_000_000
            except BaseException:
                db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be written: {error}") from error


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads. ConfigError where that fails."""
    ensure(path)
    try:
        with contextlib.closing(schema.connect_to_read(path, WRITE_S)) as db:
            yield db
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error


def ensure(path: Path) -> None:
    """Make the record, or bring it to this version, where no line has done so yet."""
    if path.exists() and path.stat().st_size:
        try:
            with contextlib.closing(schema.connect_to_read(path, WRITE_S)) as db:
                if db.execute("PRAGMA user_version").fetchone()[0] >= len(schema.STEPS):
                    return
        except sqlite3.Error as error:  # the line puts a damaged one aside, not a command beside it
            raise ConfigError(f"the call record {path} cannot be read: {error}") from error
    schema.prepare(path)
