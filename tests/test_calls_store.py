"""The record of calls on a real disk, and what becomes of it where the disk fails."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from queue import SimpleQueue
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from appliance import cli
from appliance.core.day import Reading
from appliance.core.dial_gate import DialRules
from appliance.core.record import CallClosed, CallEvent, CallOpened, Dialled, Extracted, LeftBehind, Opening, Reservation, TurnTaken
from appliance.errors import ConfigError
from appliance.store import calls, dialling, schema, writer
from appliance.store.calls import CallStore, list_calls, show_call
from appliance.store.ledger import Caps, Clocks
from appliance.store.report import as_text, spend_today

CAPS = Caps(day_micros=1000, campaign_micros=600)
NOON = Reading(1_795_345_200_000, 3_600_000, "boot", True)
"""2026-11-22 12:00 in Vienna."""


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def read(self) -> Reading:
        return self.now

    def tomorrow(self) -> None:
        day = 24 * 3_600_000
        self.now = replace(self.now, wall_ms=self.now.wall_ms + day, boot_ms=self.now.boot_ms + day)


CLOCKS = Clocks(Clock().read, ZoneInfo("Europe/Vienna"))
ANYBODY = DialRules(True, ("c",), hours=(0, 24 * 60), zone=lambda name: UTC, attempts=1000, unsynced_clock=True)
"""The gate is not what is tried here."""


def opened(call: int, direction: Any = "inbound") -> CallOpened:
    dialled = Dialled(disclosed=True) if direction == "outbound" else None
    return CallOpened(call, direction, "f", "v1", "sip:a@b", "Ann", "sip:c@d", 60_000, "2026-11-22T10:00:00+00:00", 5, dialled)


def closed(call: int, spent: int = 12) -> CallClosed:
    limits = {"call": {"cap": 60_000, "actual": 9_000, "overshoot_ms": 0, "breaches": 0}}
    return CallClosed(call, "completed", "line", "flow", ("greeting", "bye"), {"seats": 20}, 9_000, spent, "EUR", None, limits)


def note(call: int, number: int = 10) -> CallEvent:
    return CallEvent(call, number, "stage", 1, {"stage": "greeting"})


def reservation(call: int, amount: int = 100, campaign: str = "") -> Reservation:
    return Reservation(call, "f", campaign, amount, 500)


def open_and_wait(store: CallStore, call: int, amount: int = 100, campaign: str = "", direction: str = "inbound") -> Opening:
    written: SimpleQueue[Opening] = SimpleQueue()
    store.open(opened(call, direction), reservation(call, amount, campaign), written.put)
    return written.get(timeout=6)


def make(path: Path, clock: Clock | None = None) -> CallStore:
    return CallStore(path, CAPS, Clocks(clock.read, CLOCKS.zone) if clock else CLOCKS, dial=ANYBODY)


def by_hand(path: Path) -> CallStore:
    """One that writes when it is told to."""
    return CallStore(path, CAPS, CLOCKS, threaded=False, dial=ANYBODY)


def drain(store: CallStore) -> None:
    while store.status()["waiting"]:
        store.step()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


# -- the row ------------------------------------------------------------------------------------------------------------------


def test_a_call_from_its_row_to_its_close(path: Path) -> None:
    store = make(path)
    call = store.next_call()
    assert open_and_wait(store, call) == Opening(True)
    row = show_call(path, call)
    assert row is not None
    assert row["closed"] is None, "the row is on the disk before the call goes on"
    store.note(note(call))
    store.turn(TurnTaken(call, 1, "greeting", "", "Hello.", None))
    store.turn(TurnTaken(call, 1, "greeting", "", "Hello.", 320))
    store.close_call(closed(call))
    store.close()
    row = show_call(path, call)
    assert row is not None
    assert (row["outcome"], row["ended_by"], row["path"], row["fields"]) == ("completed", "line", ["greeting", "bye"], {"seats": 20})
    assert row["limits"]["call"] == {"cap": 60_000, "actual": 9_000, "overshoot_ms": 0, "breaches": 0}
    assert row["turns"] == [{"turn": 1, "stage": "greeting", "heard": "", "said": "Hello.", "gap_ms": 320}]
    assert row["events"] == [{"at_ms": 10, "kind": "stage", "turn": 1, "data": {"stage": "greeting"}}]


def test_fields_lie_there_with_what_bears_them_out(path: Path) -> None:
    store = make(path)
    assert open_and_wait(store, 1).ok
    seats = Extracted("seats", "number", 20, 3, 4200, "about twenty", True, "stage")
    more = Extracted("day", "date", "2026-12-04", 5, 6000, "my card is 4111 1111 1111 1111", False, "mind")
    late = replace(closed(1), extracted=(replace(seats, value=99),), success=True)
    store.close_call(replace(closed(1), extracted=(seats,), success=False))
    store.close_call(late)
    store.close()
    assert [one["success"] for one in list_calls(path)] == [False], "what is closed is not closed again"
    store = make(path)
    store.found(1, (replace(seats, value=30, by="mind"), more), True)
    store.close()
    row = show_call(path, 1)
    assert row is not None
    assert row["success"] is True
    assert row["extracted"] == [
        {
            "name": "seats", "type": "number", "value": 20, "turn": 3, "at_ms": 4200, "words": "about twenty",
            "read_back": True, "by": "stage",
        },
        {
            "name": "day", "type": "date", "value": "2026-12-04", "turn": 5, "at_ms": 6000, "words": "my card is [card number]",
            "read_back": False, "by": "mind",
        },
    ]  # fmt: skip
    assert row["webhook"] is None


def test_rows_left_open_are_closed_as_the_guard_tells_it(path: Path) -> None:
    store = make(path)
    for call in (1, 2, 3):
        assert open_and_wait(store, call).ok
        store.note(note(call))
        store.note(CallEvent(call, 20, "field", 1, {"name": "seats", "value": 20}))
    store.accrue(3, 40)
    store.close()

    again = make(path)
    assert again.next_call() == 4
    assert open_and_wait(again, 4).ok
    settled: SimpleQueue[tuple[int, ...]] = SimpleQueue()
    left = [
        LeftBehind(1, "limit", "call", 1_000_000_000, 61_003_000_000, "answered", 3_000_000),
        LeftBehind(2, "lease", "call", 1_000_000_000, 0, "impossible", None),
        LeftBehind(99, "line_died", "call", 0, 0, "impossible", None),
    ]
    again.recover(left, settled.put)
    assert settled.get(timeout=5) == (1, 2, 99)
    again.recover(left, settled.put)
    assert settled.get(timeout=5) == (1, 2, 99)
    four, three, two, one = list_calls(path)
    assert (one["outcome"], one["reason"], one["duration_ms"], one["overshoot_ms"]) == ("limit", "call", 60_003, 3)
    assert one["limits"]["call"] == {"overshoot_ms": 3, "cap": 60_000, "actual": 60_003}
    assert (two["outcome"], two["reason"], two["duration_ms"], two["overshoot_ms"]) == ("fault", "lease", 0, None)
    assert (three["outcome"], three["reason"], three["path"], three["fields"]) == ("fault", "recovered", ["greeting"], {"seats": 20})
    assert {row["ended_by"] for row in (one, two, three)} == {"guard"}
    assert [row["spent_micros"] for row in (one, two, three)] == [100, 100, 100], "nobody knows better than what was set aside"
    assert four["closed"] is None, "what was begun in this life goes on"
    again.close()


def test_a_row_that_cannot_be_written_is_said(path: Path) -> None:
    store = make(path)
    assert open_and_wait(store, 1).ok
    assert open_and_wait(store, 1) == Opening(False, "record"), "the same number twice is refused by the disk, and we hear of it"
    assert open_and_wait(store, 2).ok
    store.close_call(closed(1))
    store.note(CallEvent(2, 1, "heard", 1, {"text": "\ud800 is half a character"}))
    store.close_call(closed(2))
    store.close()
    assert [row["outcome"] for row in list_calls(path)] == ["completed", "completed"]


def test_no_file_is_no_calls(tmp_path: Path) -> None:
    assert list_calls(tmp_path / "none.db") == []


def test_what_is_committed_survives_a_reader(path: Path) -> None:
    store = make(path)
    reader = sqlite3.connect(path)
    reader.execute("SELECT * FROM calls").fetchall()
    assert open_and_wait(store, 1).ok
    reader.close()
    store.close()


# -- the money ----------------------------------------------------------------------------------------------------------------


def test_each_limit_refuses_by_its_name_and_the_row_says_so(path: Path) -> None:
    clock = Clock()
    store = make(path, clock)
    assert open_and_wait(store, 1, amount=501) == Opening(False, "spend_call")
    assert open_and_wait(store, 2, amount=400, campaign="spring") == Opening(True)
    assert open_and_wait(store, 3, amount=201, campaign="spring") == Opening(False, "spend_campaign")
    assert open_and_wait(store, 4, amount=400) == Opening(True)
    assert open_and_wait(store, 5, amount=201) == Opening(False, "spend_day")
    assert open_and_wait(store, 6, amount=200) == Opening(True), "to the last micro-unit"
    assert open_and_wait(store, 7, amount=0) == Opening(True), "what costs nothing always fits"
    store.accrue(4, 50)
    store.accrue(4, 30)
    store.close_call(closed(4, spent=40))
    assert open_and_wait(store, 8, amount=350) == Opening(True), "50 were accrued: the rest is returned, that is not"
    assert open_and_wait(store, 9, amount=1) == Opening(False, "spend_day")
    clock.tomorrow()
    store.close_call(closed(6, spent=205))
    assert open_and_wait(store, 10, amount=40, campaign="spring") == Opening(True)
    assert open_and_wait(store, 11, amount=161, campaign="spring") == Opening(False, "spend_campaign"), "a campaign's is for all its days"
    store.close()
    refused = {row["call"]: (row["outcome"], row["reason"], row["closed"] is not None) for row in list_calls(path) if row["outcome"]}
    assert refused[3] == ("refused", "spend_campaign", True)
    today = spend_today(path, CAPS, Clocks(clock.read, CLOCKS.zone))
    assert today["spent_micros"] == 205, "more than was set aside, and true; it was settled today"
    assert today["reserved_micros"] == 400 + 350 + 40, "what is still open counts today too"
    assert today["left_micros"] == 5
    assert [row["call"] for row in today["refused"]] == [11]


def test_todays_money_for_people(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    caps = Caps(1_000_000, 600_000)
    store = CallStore(path, caps, CLOCKS, dial=ANYBODY)
    done: SimpleQueue[Opening] = SimpleQueue()
    for call, direction, amount in ((1, "inbound", 400_000), (2, "outbound", 300_000), (3, "inbound", 20_000)):
        store.open(opened(call, direction), Reservation(call, "f", "spring", amount, 10**6), done.put)
        if call == 1:
            store.close_call(closed(1, spent=350_000))
    store.close()
    text = as_text(spend_today(path, caps, Clocks(lambda: replace(NOON, synced=False), CLOCKS.zone)), "EUR")
    assert text.splitlines() == [
        "day       2026-11-22 (the clock of this box is not synchronised)",
        "spent           0.3500 EUR",
        "reserved        0.0200 EUR",
        "left            0.6300 EUR",
        "limit           1.0000 EUR",
        "",
        "flow  campaign  calls       spent    reserved",
        "f     spring        2  0.3500 EUR  0.0200 EUR",
        "",
        "refused  direction  flow  campaign      wanted  by",
        "      2  outbound   f     spring    0.3000 EUR  spend_per_campaign: no money was left",
    ]
    (path.parent / "onhook.toml").write_text('[line]\nstate_dir = "."\n')
    assert cli.main(["spend", "--config", str(path.parent / "onhook.toml")]) == 0
    assert cli.main(["spend", "--json", "--config", str(path.parent / "nowhere.toml")]) == 2
    assert "limit          20.0000 EUR" in capsys.readouterr().out


def test_no_file_and_an_old_file_have_spent_what_they_say(path: Path) -> None:
    assert spend_today(path, CAPS, CLOCKS)["spent_micros"] == 0
    old_file(path)
    assert spend_today(path, CAPS, CLOCKS)["spent_micros"] == 0, "it is brought up when the line starts"
    assert [row["call"] for row in list_calls(path)] == [2, 1]
    shown = show_call(path, 1)
    assert shown is not None
    assert (shown["extracted"], shown["success"]) == ([], None)
    store = make(path)
    store.recover([])
    assert store.next_call() == 3
    store.close()
    assert spend_today(path, CAPS, CLOCKS)["spent_micros"] == 70
    two, one = list_calls(path)
    assert (one["outcome"], one["spent_micros"], two["reason"]) == ("completed", 70, "recovered")
    assert one["limits"] is None


def old_file(path: Path) -> None:
    db = sqlite3.connect(path)
    db.executescript(schema.BASE)
    columns = "call, opened, boot_id, boot_ns, direction, flow, flow_version, from_uri, from_name, to_uri, cap_ms"
    for call in (1, 2):
        db.execute(f"INSERT INTO calls ({columns}) VALUES (?,'2026-11-22T10:00:00','b',1,'inbound','f','v','a','b','c',60000)", (call,))
    ended = "closed='2026-11-22T11:00:00+0100', outcome='completed', spent_micros=70, path='[]', fields='{}'"
    db.execute(f"UPDATE calls SET {ended} WHERE call=1")
    db.commit()
    db.close()


def test_a_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    make(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(ConfigError, match="newer onhook"):
        make(path)


# -- where the disk fails -----------------------------------------------------------------------------------------------------


def test_a_lock_held_by_somebody_else_loses_nothing_and_begins_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "OPEN_S", 0.5)
    store = make(path)
    assert open_and_wait(store, 1).ok
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for number in range(50):
        store.note(note(1, number))
        store.accrue(1, number)
    assert open_and_wait(store, 2) == Opening(False, "record")
    store.close_call(closed(1))
    assert store.status()["trouble"] == "database is locked"
    other.execute("ROLLBACK")
    assert open_and_wait(store, 3).ok
    store.close()
    one, two = show_call(path, 1), show_call(path, 2)
    assert one is not None
    assert two is not None
    assert [event["at_ms"] for event in one["events"]] == list(range(50))
    assert (one["outcome"], two["outcome"], two["reason"]) == ("completed", "refused", "record")
    assert spend_today(path, CAPS, CLOCKS)["spent_micros"] == 49


def test_a_start_within_five_seconds_is_what_callers_are_promised() -> None:
    assert calls.OPEN_S + writer.BUSY_S + writer.RETRY_S < 5


def test_when_memory_is_short_notes_go_and_closes_stay(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "MOST_WAITING", 100)
    store = by_hand(path)
    other = sqlite3.connect(path, isolation_level=None)
    for call in (1, 2):
        store.open(opened(call), reservation(call), lambda opening: None)
    store.step()
    other.execute("BEGIN EXCLUSIVE")
    store.close_call(closed(2, spent=400))
    for number in range(300):
        store.note(note(1, number))
        store.accrue(1, number)
        store.accrue(2, number)
    store.step()
    assert int(store.status()["waiting"]) <= 100
    other.execute("ROLLBACK")
    drain(store)
    one, two = show_call(path, 1), show_call(path, 2)
    assert one is not None
    assert two is not None
    kept = [event["at_ms"] for event in one["events"]]
    assert kept == list(range(300 - len(kept), 300)), "the newest, in order"
    assert store.status()["dropped"] == 300 - len(kept) > 0
    assert two["outcome"] == "completed"
    today = spend_today(path, CAPS, CLOCKS)
    assert (today["spent_micros"], today["reserved_micros"]) == (400, 299)
    store.drop()


def test_a_full_disk_still_closes_calls_and_begins_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = by_hand(path)
    openings: list[Opening] = []
    for call in (1, 2):
        store.open(opened(call), reservation(call), openings.append)
    store.step()
    ballast = schema.ballast(path)
    assert ballast.stat().st_blocks * 512 >= writer.BALLAST_BYTES, "it holds real room"
    assert store._writer._db is not None
    store._writer._db.execute("PRAGMA max_page_count = 1")  # as many as there are
    monkeypatch.setattr(writer, "SPARE_BYTES", 10**18)
    store.turn(TurnTaken(1, 1, "greeting", "", "word " * 10_000, None))
    store.close_call(closed(1))
    store.open(opened(3), reservation(3), openings.append)
    store.step()
    assert not ballast.exists(), "its room is given to what must be written"
    assert openings[2] == Opening(False, "record")
    row = show_call(path, 1)
    assert row is not None
    assert (row["outcome"], row["turns"]) == ("completed", [])
    store.open(opened(4), reservation(4), openings.append)
    store.step()
    assert openings[3] == Opening(False, "record"), "at once, not after five seconds"
    store._writer._db.execute("PRAGMA max_page_count = 100000")
    monkeypatch.setattr(writer, "SPARE_BYTES", 0)
    store.open(opened(5), reservation(5), openings.append)
    drain(store)
    assert openings[4] == Opening(True)
    assert ballast.exists()
    row = show_call(path, 1)
    assert row is not None
    assert len(row["turns"]) == 1
    assert [(row["call"], row["reason"]) for row in list_calls(path) if row["outcome"] == "refused"] == [(4, "record"), (3, "record")]
    store.drop()


class Failing(sqlite3.Connection):
    """Its n-th statement fails with an I/O error: before it was done, or after."""

    left = 0
    after = False

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        Failing.left -= 1
        if Failing.left == 0 and not Failing.after:
            raise io_error()
        cursor = super().execute(*arguments)
        if Failing.left == 0:
            raise io_error()
        return cursor


def io_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    return error


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sqlite3, "connect", connect_with(sqlite3.connect))
    monkeypatch.setattr(writer, "RETRY_S", 0.001)
    yield
    Failing.left = 0


def connect_with(real: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
    return lambda *arguments, **options: real(*arguments, factory=Failing, **options)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.usefixtures("failing")
def test_whichever_statement_fails_each_thing_is_written_once(tmp_path: Path, after: bool) -> None:
    for nth in itertools.count(1):
        path = tmp_path / f"{nth}.db"
        store = by_hand(path)
        Failing.left, Failing.after = nth, after
        openings: list[Opening] = []
        store.open(opened(1), reservation(1), openings.append)
        store.note(note(1, 1))
        store.step()
        drain(store)
        store.note(note(1, 2))
        store.accrue(1, 7)
        store.step()
        store.close_call(closed(1))
        store.step()
        drain(store)
        left, Failing.left = Failing.left, 0
        store.drop()
        row = show_call(path, 1)
        assert row is not None
        assert openings == [Opening(True)]
        assert [event["at_ms"] for event in row["events"]] == [1, 2]
        assert row["outcome"] == "completed"
        today = spend_today(path, CAPS, CLOCKS)
        assert (today["spent_micros"], today["reserved_micros"]) == (12, 0)
        if left > 0:
            break
    assert nth > 20, "so many statements could fail"


@pytest.mark.usefixtures("failing")
def test_an_opening_in_doubt_that_was_given_up_is_no_call(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = by_hand(path)
    monkeypatch.setattr(calls, "OPEN_S", 0.0)
    openings: list[Opening] = []
    store.open(opened(1), reservation(1), openings.append)
    store._writer._take()
    Failing.after = True
    store._writer._connection()
    Failing.left = next(n for n in range(1, 100) if _fails_at_commit(path.with_name(f"{n}.db"), n))
    store._writer._write()
    assert openings == []
    assert store._writer._in_doubt
    store.note(note(1))
    drain(store)
    assert openings == [Opening(False, "record")]
    row = show_call(path, 1)
    assert row is not None
    assert (row["outcome"], row["reason"]) == ("refused", "record")
    assert spend_today(path, CAPS, CLOCKS)["reserved_micros"] == 0
    store.drop()


def _fails_at_commit(path: Path, nth: int) -> bool:
    """Whether the statement of that number is the COMMIT of a first opening."""
    store = by_hand(path)
    store._writer._connection()
    store.open(opened(1), reservation(1), lambda opening: None)
    store._writer._take()
    Failing.left, Failing.after = nth, True
    store._writer._write()
    found = bool(store._writer._in_doubt)
    Failing.left = 0
    store.drop()
    return found


@pytest.mark.parametrize("damage", ["all", "page", "gone", "empty"])
def test_a_record_that_is_lost_stops_calls_that_cost_until_tomorrow(path: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    store = make(path, clock)
    for call in range(1, 60):
        store.open(opened(call), reservation(call, amount=1), lambda opening: None)
    store.close()
    data = bytearray(path.read_bytes())
    if damage == "gone":
        path.unlink()
    elif damage == "empty":
        path.write_bytes(b"")
    else:
        start, end = (0, len(data)) if damage == "all" else (4096, 8192)
        data[start:end] = (b"this is not a database, whatever its name says. " * len(data))[: end - start]
        path.write_bytes(data)
        if damage == "all":
            with pytest.raises(ConfigError, match="cannot be read"):
                list_calls(path)
    store = make(path, clock)
    assert "What was spent today is not known" in caplog.text
    if damage in ("all", "page"):
        assert path.with_name("calls.db.corrupt-1").read_bytes() == data
    assert open_and_wait(store, 100, direction="outbound").refused_by == "do_not_call_lost", "who is not to be called is not known either"
    with dialling.writing(path) as (db, now_ms):
        dialling.give_back(db, now_ms, [])
    assert open_and_wait(store, 101, direction="outbound") == Opening(False, "spend_day")
    assert open_and_wait(store, 102, direction="outbound", amount=0).ok
    assert open_and_wait(store, 103).ok, "who calls us is answered"
    assert spend_today(path, CAPS, Clocks(clock.read, CLOCKS.zone))["unknown"]
    store.close()
    store = make(path, clock)
    assert open_and_wait(store, 104, direction="outbound") == Opening(False, "spend_day"), "it is kept over a restart"
    clock.tomorrow()
    assert open_and_wait(store, 105, direction="outbound").ok
    store.close()


def test_a_folder_that_cannot_be_written_is_a_plain_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot be used"):
        make(tmp_path / "file" / "calls.db")
