"""The record of calls in SQLite: one file, one connection that writes, one thread that owns it.

Rule: nothing here waits for the disk; what is to be known comes back through `done`, on the writer's thread.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from appliance.config import Settings
from appliance.core.day import Moment
from appliance.core.dial_gate import DialRules, normalised, user_of
from appliance.core.extraction import KINDS, collected
from appliance.core.record import CallClosed, CallEvent, CallOpened, Extracted, LeftBehind, Opening, Reservation, TurnTaken
from appliance.core.redaction import redact
from appliance.errors import ConfigError
from appliance.store import dialling, extracted, ledger, schema, webhook
from appliance.store.clock import boot_id, read_clocks, zone
from appliance.store.ledger import Caps, Clocks
from appliance.store.retention import Retention, forget
from appliance.store.writer import Write, Writer

log = logging.getLogger("onhook.store")

OPEN_S = 4.5
"""A call whose row is not on the disk by then does not come about."""
READ_S = 5.0
"""How long a reader waits for a write to end."""


def _wall() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S%z")


def money_rules(settings: Settings) -> tuple[Caps, Clocks]:
    """What the ledger is held to. ConfigError where the time zone is not known."""
    limits = settings.limits
    return Caps(limits.spend_per_day, limits.spend_per_campaign), Clocks(read_clocks, zone(limits.time_zone))


class CallStore:
    """Keeps ports.Records."""

    def __init__(
        self,
        path: Path,
        caps: Caps,
        clocks: Clocks,
        threaded: bool = True,
        posted: Callable[[str], bool] = lambda flow: False,
        dial: DialRules | None = None,
    ) -> None:
        """Opens or makes the file. ConfigError where it cannot be used; a damaged one is put aside and a new one begun.

        Where not `threaded`, nothing is written until `step`. `posted` says of which flows finished calls are told to the webhook.
        Without `dial` no call is placed.
        """
        damaged = schema.prepare(path)
        self._caps = caps
        self._posted = posted
        self._dial = dial or DialRules()
        self._writer = Writer(path, clocks)
        db = schema.connect(path, READ_S)
        try:
            (self._last,) = db.execute(
                "SELECT max((SELECT coalesce(max(call), 0) FROM calls), (SELECT coalesce(max(call), 0) FROM ledger))"
            ).fetchone()
            self._inherited = tuple(call for (call,) in db.execute("SELECT call FROM calls WHERE closed IS NULL ORDER BY call"))
        except sqlite3.Error as error:
            raise ConfigError(f"the call record {path} cannot be used: {error}") from error
        finally:
            db.close()
        if damaged:
            self._put(0, _mark_lost)
        self._put(0, lambda db, moment: dialling.switched(db, moment, self._dial.outbound))
        self.step = self._writer.step
        if threaded:
            self._writer.start()

    def next_call(self) -> int:
        """Counted in this process; the row makes it lasting."""
        self._last += 1
        return self._last

    def open(self, row: CallOpened, reservation: Reservation, done: Callable[[Opening], None]) -> None:
        """`done` is called on the writer's thread, after the commit, or within 5 s where the disk does not take it."""

        def work(db: sqlite3.Connection, moment: Moment) -> Opening:
            decision = dialling.admit(db, moment, row, self._dial) if row.direction == "outbound" else dialling.Decision()
            refused_by = decision.refused_by or ledger.reserve(db, moment, reservation, row.direction, self._caps)
            _insert(db, row)
            if row.direction == "outbound":
                dialling.keep(db, moment, row, self._dial, refused_by, decision.why)
            if refused_by:
                _refuse(db, row.call, refused_by)
            return Opening(not refused_by, refused_by, decision.why)

        def instead(db: sqlite3.Connection, moment: Moment) -> None:
            _insert(db, row, "OR IGNORE")
            _refuse(db, row.call, "record")
            if row.direction == "outbound":
                dialling.keep(db, moment, row, self._dial, "record", "")
            ledger.refuse(db, moment, reservation, row.direction, "record")

        def opened(ok: bool, opening: Opening | None) -> None:
            done(opening if ok and opening else Opening(False, "record"))

        self._writer.put(Write("open", row.call, work, opened, time.monotonic() + OPEN_S, instead))

    def accrue(self, call: int, spent_micros: int) -> None:
        self._put(call, lambda db, moment: ledger.accrue(db, call, spent_micros), "accrual")

    def note(self, event: CallEvent) -> None:
        values = (event.call, event.at_ms, event.kind, event.turn, json.dumps(_redacted(event.data), ensure_ascii=False))
        self._put(event.call, lambda db, moment: db.execute("INSERT INTO events VALUES (?,?,?,?,?)", values), "note")

    def turn(self, turn: TurnTaken) -> None:
        values = (turn.call, turn.turn, turn.stage, redact(turn.heard), redact(turn.said), turn.gap_ms)
        self._put(turn.call, lambda db, moment: db.execute("INSERT OR REPLACE INTO turns VALUES (?,?,?,?,?,?)", values), "note")

    def close_call(self, row: CallClosed) -> None:
        closed = _wall()

        def work(db: sqlite3.Connection, moment: Moment) -> None:
            if _close(db, row, closed):
                self._queue(db, row.call, row.unsettled)
            ledger.settle(db, moment, row.call, row.spent_micros)

        self._put(row.call, work)

    def found(self, call: int, more: Sequence[Extracted], success: bool | None) -> None:
        def work(db: sqlite3.Connection, moment: Moment) -> None:
            extracted.add(db, call, more, success)
            webhook.ready(db, call, time.time())

        self._put(call, work)

    def _queue(self, db: sqlite3.Connection, call: int, unsettled: bool) -> None:
        (flow,) = db.execute("SELECT flow FROM calls WHERE call=?", (call,)).fetchone()
        if self._posted(flow):
            webhook.queue(db, call, time.time() + (webhook.UNSETTLED_S if unsettled else 0))

    def never_call(self, call: int, uri: str, why: str) -> None:
        number = normalised(user_of(uri), self._dial)
        self._put(call, lambda db, moment: dialling.never_call(db, moment.wall_ms, number, call, why))

    def recover(self, left: Sequence[LeftBehind], done: Callable[[tuple[int, ...]], None] = lambda calls: None) -> None:
        """Close what an earlier life of this process left open. `done` gets the numbers of `left`, every one of them being closed on the
        disk; on the writer's thread. Called again it closes nothing twice."""
        ours = {one.call: one for one in left}

        def work(db: sqlite3.Connection, moment: Moment) -> None:
            for call in self._inherited:
                if _recover(db, moment, call, ours.get(call)):
                    self._queue(db, call, False)

        self._put(0, work, done=lambda ok, result: done(tuple(ours)))

    def forget(self, kept: Retention) -> None:
        """Delete what is older than it may be, a piece at a time; nothing while the clock is not synchronised: who knows how old it is?"""

        def work(db: sqlite3.Connection, moment: Moment) -> int:
            return forget(db, moment.day.date, kept) if moment.synced else 0

        self._put(0, work, done=lambda ok, count: self.forget(kept) if ok and count else None)

    def written(self, done: Callable[[bool], None]) -> None:
        """`done` once all that was given before is on the disk; on the writer's thread."""
        self._put(0, lambda db, moment: None, done=lambda ok, result: done(ok))

    def drop(self) -> None:
        """What a crash does: what waits is lost. For a store without a thread."""
        self._writer.drop()

    def status(self) -> dict[str, int | str]:
        """How the writer is."""
        return self._writer.status()

    def close(self) -> None:
        """Write what waits, then end the thread."""
        self._writer.stop()

    def _put(self, call: int, work: Any, kind: Any = "lasting", done: Callable[[bool, Any], None] = lambda ok, result: None) -> None:
        self._writer.put(Write(kind, call, work, done))


def _mark_lost(db: sqlite3.Connection, moment: Moment) -> None:
    ledger.mark_unknown(db, moment)
    db.execute("INSERT OR REPLACE INTO state VALUES ('do_not_call_lost', '1')")


def _insert(db: sqlite3.Connection, row: CallOpened, or_else: str = "") -> None:
    values = (
        row.call, row.wall, boot_id(), row.boot_ns, row.direction, row.flow, row.flow_version,
        row.from_uri, row.from_name, row.to_uri, row.cap_ms,
    )  # fmt: skip
    columns = "call, opened, boot_id, boot_ns, direction, flow, flow_version, from_uri, from_name, to_uri, cap_ms"
    db.execute(f"INSERT {or_else} INTO calls ({columns}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", values)


def _refuse(db: sqlite3.Connection, call: int, refused_by: str) -> None:
    _close(db, CallClosed(call, "refused", "line", refused_by, (), {}, 0, 0, "", None), _wall())


def _close(db: sqlite3.Connection, row: CallClosed, closed: str) -> bool:
    """Whether it was open."""
    path, fields, limits = (json.dumps(kept, ensure_ascii=False) for kept in (row.path, _redacted(row.fields), _plain(row.limits)))
    values = (
        closed, row.outcome, row.ended_by, row.reason, path, fields,
        row.duration_ms, row.spent_micros, row.currency, row.overshoot_ms, limits, row.call,
    )  # fmt: skip
    done = db.execute(
        "UPDATE calls SET closed=?, outcome=?, ended_by=?, reason=?, path=?, fields=?, duration_ms=?, spent_micros=?, "
        "currency=?, overshoot_ms=?, limits=? WHERE call=? AND closed IS NULL",
        values,
    )
    if done.rowcount:
        extracted.add(db, row.call, row.extracted, row.success)
    return bool(done.rowcount)


def _redacted(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: redact(value) if isinstance(value, str) else value for name, value in data.items()}


def _plain(limits: Mapping[str, Mapping[str, int | float | str]]) -> dict[str, dict[str, int | float | str]]:
    return {name: dict(kept) for name, kept in limits.items()}


def _recover(db: sqlite3.Connection, moment: Moment, call: int, left: LeftBehind | None) -> bool:
    found = db.execute("SELECT cap_ms FROM calls WHERE call=? AND closed IS NULL", (call,)).fetchone()
    if found is None:
        return False
    query = f"SELECT at_ms, kind, turn, data FROM events WHERE call=? AND kind IN ({','.join('?' * len(KINDS))}) ORDER BY rowid"
    notes = [CallEvent(call, at_ms, kind, turn, json.loads(data)) for at_ms, kind, turn, data in db.execute(query, (call, *KINDS))]
    fields: dict[str, Any] = {note.data["name"]: note.data["value"] for note in notes if note.kind == "field"}  # type: ignore[misc]
    outcome, reason, duration_ms, overshoot_ms = "fault", "recovered", 0, None
    limits: dict[str, dict[str, int | float | str]] = {}
    if left is not None:
        outcome, reason = ("limit", left.limit) if left.why == "limit" else ("fault", left.why)
        if left.answered_ns and left.bye_ns:
            duration_ms = (left.bye_ns - left.answered_ns) // 1_000_000
        if left.late_ns is not None:
            overshoot_ms = round(left.late_ns / 1e6)
            limits[left.limit] = {"overshoot_ms": overshoot_ms}
        limits.setdefault("call", {})
        limits["call"] |= {"cap": found[0], "actual": duration_ms}
    row = CallClosed(
        call=call,
        outcome=outcome,
        ended_by="guard",
        reason=reason,
        path=tuple(str(note.data["stage"]) for note in notes if note.kind == "stage"),
        fields=fields,
        duration_ms=duration_ms,
        spent_micros=ledger.keep(db, moment, call),
        currency="",
        overshoot_ms=overshoot_ms,
        limits=limits,
        extracted=collected(notes, fields),
    )
    _close(db, row, _wall())
    log.warning("call %d was left open; closed as %s", call, reason)
    return True


def _rows(path: Path, query: str, values: tuple[object, ...] = ()) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    db = schema.connect_to_read(path, READ_S)
    db.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in db.execute(query, values)]
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error
    finally:
        db.close()


def _decoded(row: dict[str, Any]) -> dict[str, Any]:
    row |= {key: json.loads(row[key]) for key in ("path", "fields", "limits") if row.get(key)}
    return row | {"success": None if row.get("success") is None else bool(row["success"])}


def list_calls(path: Path, most: int = 20) -> list[dict[str, Any]]:
    """The newest calls, newest first."""
    return [_decoded(row) for row in _rows(path, "SELECT * FROM calls ORDER BY call DESC LIMIT ?", (most,))]


def show_call(path: Path, call: int) -> dict[str, Any] | None:
    """One call with its turns, events, extracted fields, and how its webhook fared; None where there is none."""
    rows = _rows(path, "SELECT * FROM calls WHERE call=?", (call,))
    if not rows:
        return None
    turns = _rows(path, "SELECT turn, stage, heard, said, gap_ms FROM turns WHERE call=? ORDER BY turn", (call,))
    events = _rows(path, "SELECT at_ms, kind, turn, data FROM events WHERE call=? ORDER BY rowid", (call,))
    more: dict[str, Any] = {"extracted": [], "webhook": None}
    if _rows(path, "SELECT 1 FROM sqlite_master WHERE name='extracted'"):  # not before the line has brought an older file up
        more["extracted"] = extracted.decoded(_rows(path, extracted.OF_CALL, (call,)))
        more["webhook"] = next(iter(_rows(path, "SELECT state, tries, said FROM webhook WHERE call=?", (call,))), None)
    events = [event | {"data": json.loads(event["data"])} for event in events]
    return _decoded(rows[0]) | {"turns": turns, "events": events} | more
