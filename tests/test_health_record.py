"""Of a full disk, a lost record and a clock that jumped the doctor says what is, what the box does about it, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from appliance.core.day import Reading
from appliance.core.dial_gate import DialRules
from appliance.core.record import CallClosed, CallOpened, Dialled, Opening, Reservation
from appliance.health.checks import Check
from appliance.health.record import RecordFacts, day_check, record_check
from appliance.store import condition, schema, writer
from appliance.store.calls import CallStore
from appliance.store.dialling import give_back
from appliance.store.ledger import Caps, Clocks

DAY_MS = 24 * 3600 * 1000
NOON = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp() * 1000)
CAPS = Caps(1000)
ANYBODY = DialRules(True, ("c",), hours=(0, 24 * 60), zone=lambda name: UTC, attempts=1000, unsynced_clock=True)
"""The gate is not what is tried here."""


class Clock:
    """One that is set by hand."""

    def __init__(self) -> None:
        self.now = Reading(NOON, 1_000_000, "boot", True)

    def read(self) -> Reading:
        return self.now

    def boot(self, wall_ms: int, synced: bool) -> None:
        """The box is switched on again, and its clock says that."""
        self.now = Reading(wall_ms, 5000, f"boot {wall_ms}", synced)

    def set(self, wall_ms: int, synced: bool) -> None:
        """The clock is set while the box runs."""
        self.now = Reading(wall_ms, self.now.boot_ms + 10_000, self.now.boot_id, synced)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def box(tmp_path: Path, clock: Clock) -> Callable[[], CallStore]:
    return lambda: CallStore(tmp_path / "calls.db", CAPS, Clocks(clock.read, UTC), threaded=False, dial=ANYBODY)


def call(store: CallStore, cost: int, direction: Literal["inbound", "outbound"] = "outbound") -> Opening:
    """A whole call that costs so much of the day's 1000; what came of asking for it."""
    number = store.next_call()
    found: list[Opening] = []
    ends: dict[str, Any] = {"from_uri": "sip:a@b", "from_name": "", "to_uri": "sip:c@d"}
    row = CallOpened(
        call=number,
        direction=direction,
        flow="lead",
        flow_version="1",
        cap_ms=1000,
        wall="2026-11-23T12:00:00",
        boot_ns=1,
        dialled=Dialled(disclosed=True) if direction == "outbound" else None,
        **ends,
    )
    store.open(row, Reservation(number, "lead", "", cost, 1000), found.append)
    store.step()
    if found and found[0].ok:
        end: dict[str, Any] = {
            "outcome": "completed",
            "ended_by": "line",
            "reason": "",
            "path": (),
            "fields": {},
            "currency": "EUR",
            "overshoot_ms": None,
        }
        store.close_call(CallClosed(call=number, duration_ms=1, spent_micros=cost, limits={}, **end))
        store.step()
    return found[0]


def told(tmp_path: Path, clock: Clock, store: CallStore | None = None) -> tuple[Check, Check]:
    facts = RecordFacts(**asdict(condition.look(tmp_path / "calls.db", Clocks(clock.read, UTC))))
    return record_check(facts, {"record": store.status()} if store else None), day_check(facts, clock.now.synced)


def test_a_sound_box(tmp_path: Path, clock: Clock, box: Callable[[], CallStore]) -> None:
    assert [check.ok for check in told(tmp_path, clock)] == [True, True], "one that has never run"
    store = box()
    assert call(store, 900).ok
    assert [check.ok for check in told(tmp_path, clock, store)] == [True, True]
    store.drop()


def test_a_full_disk_is_said_while_it_lasts(
    tmp_path: Path, clock: Clock, box: Callable[[], CallStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = box()
    assert call(store, 1).ok
    assert store._writer._db is not None
    store._writer._db.execute("PRAGMA max_page_count = 1")  # as many as there are
    monkeypatch.setattr(writer, "SPARE_BYTES", 10**18)
    for _ in range(200):  # until what is left of the last page is full
        if not call(store, 1).ok:
            break
    said, _ = told(tmp_path, clock, store)
    assert said.ok is False
    assert "full" in said.detail
    assert "No new call is taken (503)" in said.detail
    assert "make room" in said.remedy
    store._writer._db.execute("PRAGMA max_page_count = 100000")
    monkeypatch.setattr(writer, "SPARE_BYTES", 0)
    for _ in range(3):
        call(store, 0)
    assert told(tmp_path, clock, store)[0].ok is True
    store.drop()


@pytest.mark.parametrize("damage", ["page", "gone"])
def test_a_lost_record_closes_what_costs_until_tomorrow_and_the_doctor_says_so(
    tmp_path: Path, clock: Clock, box: Callable[[], CallStore], damage: str
) -> None:
    path = tmp_path / "calls.db"
    store = box()
    for _ in range(60):
        call(store, 1)
    store.drop()
    if damage == "gone":
        path.unlink()
    else:
        data = bytearray(path.read_bytes())
        data[4096:8192] = b"\xa5" * 4096
        path.write_bytes(data)
    store = box()
    store.step()
    assert not call(store, 1).ok, "what was spent is not known: nothing that costs is placed"
    assert call(store, 1, "inbound").ok, "who calls us is answered"
    said, _ = told(tmp_path, clock, store)
    assert said.ok is False
    assert ("calls.db.corrupt-1" in said.detail) is (damage == "page")
    assert "until the day is over no calls that cost money are placed" in said.detail
    assert "onhook restore" in said.remedy
    clock.set(NOON + DAY_MS, True)
    assert call(store, 1).refused_by == "do_not_call_lost", "who asked not to be called is not known either"
    with closing(schema.connect(path, 1.0)) as db, db:
        give_back(db, NOON, [])
    assert call(store, 1).ok
    said, _ = told(tmp_path, clock, store)
    assert said.ok is True
    assert ("calls.db.corrupt-1" in said.detail) is (damage == "page"), "it lies there until somebody looks"
    store.drop()


def test_a_boot_three_days_in_the_past_gives_no_second_allowance(tmp_path: Path, clock: Clock, box: Callable[[], CallStore]) -> None:
    """The clock of a board without a battery: three days behind at the start, then stepped by a time server, over midnight."""
    store = box()
    assert call(store, 900).ok
    store.drop()
    clock.boot(NOON - 3 * DAY_MS, synced=False)
    store = box()
    assert not call(store, 900).ok, "the highest day seen holds"
    said = told(tmp_path, clock, store)[1]
    assert said.ok is False
    assert "the clock says 2026-11-20, but the record has seen 2026-11-23" in said.detail
    clock.set(NOON + 60_000, synced=True)
    assert not call(store, 900).ok, "it is still that day"
    assert told(tmp_path, clock, store)[1].ok is True
    clock.set(NOON + DAY_MS, synced=True)
    assert call(store, 900).ok
    store.drop()


@pytest.mark.parametrize("hours", [25, -25, 24 * 365 * -50])
def test_a_clock_that_steps_in_the_middle_resets_and_refunds_nothing(
    tmp_path: Path, clock: Clock, box: Callable[[], CallStore], hours: int
) -> None:
    store = box()
    assert call(store, 900).ok
    clock.set(NOON + hours * 3_600_000, synced=False)
    assert not call(store, 900).ok
    said = told(tmp_path, clock, store)[1]
    assert said.ok is False
    assert said.remedy.startswith("set the clock")
    assert "money counts to 2026-11-23" in said.detail
    store.drop()


def test_a_record_that_is_no_record_is_told(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "calls.db").write_bytes(b"nothing of the kind" * 1000)
    said, _ = told(tmp_path, clock)
    assert said.ok is False
    assert "cannot be read" in said.detail
    schema.prepare(tmp_path / "calls.db")
    assert told(tmp_path, clock)[0].ok is True
