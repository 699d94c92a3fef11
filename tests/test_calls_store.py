"""The record of calls on a real disk."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from queue import SimpleQueue

import pytest

from appliance.core.record import CallClosed, CallEvent, CallOpened, TurnTaken
from appliance.errors import ConfigError
from appliance.store.calls import CallStore, list_calls, show_call


def opened(call: int) -> CallOpened:
    return CallOpened(call, "inbound", "f", "v1", "sip:a@b", "Ann", "sip:c@d", 60_000, "2026-11-22T10:00:00+00:00", 5)


def closed(call: int) -> CallClosed:
    return CallClosed(call, "completed", "line", "flow", ("greeting", "bye"), {"seats": 20}, 9_000, 12, "EUR", None)


def open_and_wait(store: CallStore, call: int) -> bool:
    written: SimpleQueue[bool] = SimpleQueue()
    store.open(opened(call), written.put)
    return written.get(timeout=5)


def test_a_call_from_its_row_to_its_close(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = CallStore(path)
    call = store.next_call()
    assert open_and_wait(store, call)
    row = show_call(path, call)
    assert row is not None
    assert row["closed"] is None, "the row is on the disk before the call goes on"
    store.note(CallEvent(call, 10, "stage", 1, {"stage": "greeting"}))
    store.turn(TurnTaken(call, 1, "greeting", "", "Hello.", None))
    store.turn(TurnTaken(call, 1, "greeting", "", "Hello.", 320))
    store.close_call(closed(call))
    store.close()
    row = show_call(path, call)
    assert row is not None
    assert (row["outcome"], row["ended_by"], row["path"], row["fields"]) == ("completed", "line", ["greeting", "bye"], {"seats": 20})
    assert row["turns"] == [{"turn": 1, "stage": "greeting", "heard": "", "said": "Hello.", "gap_ms": 320}]
    assert row["events"] == [{"at_ms": 10, "kind": "stage", "turn": 1, "data": {"stage": "greeting"}}]


def test_a_row_left_open_is_closed_as_recovered_with_its_path(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = CallStore(path)
    assert open_and_wait(store, 1)
    store.note(CallEvent(1, 10, "stage", 1, {"stage": "greeting"}))
    store.close()
    again = CallStore(path)
    assert again.next_call() == 2
    again.close()
    (row,) = list_calls(path)
    assert (row["reason"], row["ended_by"], row["path"]) == ("recovered", "guard", ["greeting"])


def test_a_row_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = CallStore(path)
    assert open_and_wait(store, 1)
    assert not open_and_wait(store, 1), "the same number twice is refused by the disk, and we hear of it"
    assert open_and_wait(store, 2)
    store.close()


def test_a_damaged_file_is_a_plain_sentence(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    path.write_bytes(b"this is not a database, whatever its name says" * 100)
    with pytest.raises(ConfigError, match="cannot be used"):
        CallStore(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        list_calls(path)


def test_no_file_is_no_calls(tmp_path: Path) -> None:
    assert list_calls(tmp_path / "none.db") == []


def test_what_is_committed_survives_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = CallStore(path)
    reader = sqlite3.connect(path)
    reader.execute("SELECT * FROM calls").fetchall()
    assert open_and_wait(store, 1)
    reader.close()
    store.close()
