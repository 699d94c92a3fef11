"""The record of calls, searched."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from appliance.core.record import CallClosed, CallEvent, CallOpened, Opening, Reservation, TurnTaken
from appliance.errors import ConfigError
from appliance.store import search
from appliance.store.calls import CallStore
from appliance.store.clock import read_clocks, zone
from appliance.store.ledger import Caps, Clocks
from appliance.store.search import calls_on, choices, find_calls, recent_gaps

NOW = datetime.fromisoformat("2026-03-02T10:15:00.000+01:00")
NO_FILTER = {"text": "", "flow": "", "outcome": "", "day": ""}


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Three calls: two finished, on two days, one that is up."""
    path = tmp_path / "calls.db"
    store = CallStore(path, Caps(10_000_000), Clocks(read_clocks, zone("UTC")))
    for number, flow, days, outcome, heard in (
        (1, "lead", 1, "completed", "100% sure_"),
        (2, "lead", 0, "fault", "Zoë?"),
        (3, "other", 0, "", ""),
    ):
        opened = (NOW - timedelta(days=days)).isoformat(timespec="milliseconds")
        row = CallOpened(number, "inbound", flow, "abc", f"sip:{number}@pbx", "Maria", "sip:us", 60_000, opened, 0)
        done: list[Opening] = []
        store.open(row, Reservation(number, flow, "", 0, 1_000_000), done.append)
        store.turn(TurnTaken(number, 1, "greeting", heard, "Hello there.", 200 + number))
        store.turn(TurnTaken(number, 2, "greeting", "", "Goodbye.", 100))
        store.note(CallEvent(number, 1000 * number, "gap", 1, {"gap_ms": 200 + number}))
        if outcome:
            store.close_call(CallClosed(number, outcome, "line", "flow", ("greeting",), {"name": "Anna"}, 5000, 12, "EUR", None))
    store.close()
    return path


@pytest.mark.parametrize(
    ("filters", "numbers"),
    [
        ({}, [3, 2, 1]),
        ({"flow": "lead"}, [2, 1]),
        ({"flow": "lea"}, []),
        ({"outcome": "completed"}, [1]),
        ({"day": "2026-03-02"}, [3, 2]),
        ({"text": "zoë"}, [2]),
        ({"text": "hello THERE"}, [3, 2, 1]),
        ({"text": "100%"}, [1]),
        ({"text": "sure_"}, [1]),
        ({"text": "%"}, [1]),
        ({"text": "_"}, [1]),
        ({"text": "sip:3@"}, [3]),
        ({"text": "Anna"}, [2, 1]),
        ({"text": "' OR 1=1 --"}, []),
        ({"text": "hello", "flow": "lead", "day": "2026-03-01"}, [1]),
        ({"before": "3"}, [2, 1]),
        ({"before": "3", "flow": "other"}, []),
        ({"before": "no number"}, []),
        ({"nonsense": "x"}, [3, 2, 1]),
    ],
)
def test_every_filter_has_to_fit(record: Path, filters: dict[str, str], numbers: list[int]) -> None:
    assert [row["call"] for row in find_calls(record, NO_FILTER | filters, 10)] == numbers


def test_the_newest_come_first_with_their_slowest_answer(record: Path) -> None:
    (row,) = find_calls(record, NO_FILTER, 1)
    assert (row["call"], row["worst_gap_ms"], row["outcome"]) == (3, 203, None)


def test_sums(record: Path) -> None:
    assert choices(record) == {"flows": ["lead", "other"], "outcomes": ["completed", "fault"]}
    assert calls_on(record, "2026-03-02") == {"fault": 1, "in_progress": 1}
    later = NOW + timedelta(minutes=10)
    assert sorted(recent_gaps(record, later, 3600)) == [(597.0, 203), (598.0, 202)]


def test_no_record_holds_no_calls(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    assert find_calls(path, NO_FILTER, 10) == []
    assert choices(path) == {"flows": [], "outcomes": []}
    assert calls_on(path, "2026-03-02") == {}
    assert recent_gaps(path, NOW, 3600) == []
    path.write_bytes(b"no database at all, but long enough to look like one" * 100)
    with pytest.raises(ConfigError, match="cannot be read"):
        find_calls(path, NO_FILTER, 10)


def test_a_search_that_takes_too_long_is_given_up(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SEARCH_S", -1.0)
    monkeypatch.setattr(search, "STEPS", 1)
    with pytest.raises(ConfigError, match="given up"):
        find_calls(record, NO_FILTER | {"text": "hello"}, 10)
