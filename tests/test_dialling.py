"""The gate inside the record: an attempt is written with the row, a try is made once, a listed number stays listed, the log is whole."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from test_calls_store import ANYBODY, CAPS, CLOCKS, closed, reservation

from appliance.core.dial_gate import DialRules
from appliance.core.record import CallOpened, Dialled, Opening
from appliance.store import audit, campaigns, dialling
from appliance.store.calls import CallStore

STATES = ("loaded", "running", "paused")


def row(call: int, to: str = "sip:c@d", campaign: str = "", person: int = 0, attempt: int = 0) -> CallOpened:
    dialled = Dialled(True, campaign, person, attempt)
    return CallOpened(call, "outbound", "f", "v1", "sip:a@b", "", to, 60_000, "2026-11-22T10:00:00+00:00", 5, dialled)


def opening(store: CallStore, what: CallOpened) -> Opening:
    out: list[Opening] = []
    store.open(what, reservation(what.call), out.append)
    store.step()
    return out[0]


def new(path: Path, dial: DialRules | None = ANYBODY) -> CallStore:
    return CallStore(path, CAPS, CLOCKS, threaded=False, dial=dial)


def test_a_store_without_rules_places_nothing(tmp_path: Path) -> None:
    store = new(tmp_path / "calls.db", None)
    assert opening(store, row(1)).refused_by == "outbound"
    store.drop()


def test_a_refusal_is_written_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = new(path)
    refused = opening(store, row(1, "sip:zoe@d"))
    assert (refused.ok, refused.refused_by) == (False, "prefix")
    assert "zoe may not be dialled" in refused.why
    store.drop()
    (kept,) = sqlite3.connect(path).execute("SELECT refused_by, why FROM attempts").fetchall()
    assert kept == ("prefix", refused.why)
    assert [one["what"] for one in audit.rows(path, 9)] == ["outbound", "refused"]


def test_who_says_so_is_not_called_again(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = new(path)
    assert opening(store, row(1)).ok
    store.never_call(1, "sip:C@elsewhere", "their words")
    store.step()
    assert opening(store, row(2)).refused_by == "do_not_call"
    store.drop()
    assert [one["number"] for one in dialling.listed(path)] == ["c"]


def test_attempts_count_whatever_they_are_for(tmp_path: Path) -> None:
    store = new(tmp_path / "calls.db", replace(ANYBODY, attempts=2))
    assert [opening(store, row(call)).refused_by for call in (1, 2, 3)] == ["", "", "attempts"]
    store.drop()


def test_a_try_is_made_once_and_only_while_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = new(path)
    campaigns.load(path, "web", "f", "now", [(2, "sip:c@d", {}, 0, 0)])
    assert opening(store, row(1, "sip:c@d", "web", 2, 1)).refused_by == "paused"
    campaigns.set_state(path, "web", "running", "", STATES)
    assert opening(store, row(2, "sip:c@d", "web", 2, 1)).ok
    assert opening(store, row(3, "sip:c@d", "web", 2, 1)).refused_by == "twice"
    store.close_call(closed(2))
    store.step()
    store.drop()
    again = new(path)
    assert opening(again, row(4, "sip:c@d", "web", 2, 1)).refused_by == "twice", "a restart forgets nothing"
    again.drop()
    (person,) = campaigns.people(path, "web")
    assert [(a["refused_by"], a["closed"]) for a in person["attempts"]] == [("paused", True), ("", True), ("twice", True), ("twice", True)]


def test_a_lost_list_closes_the_gate_until_it_is_given_back(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    new(path).drop()
    path.write_bytes(b"this is no record of calls any more" * 100)
    store = new(path)
    assert opening(store, row(1)).refused_by == "do_not_call_lost"
    with dialling.writing(path) as (db, now_ms):
        assert dialling.give_back(db, now_ms, ["+431"]) == 1
    assert opening(store, row(2)).refused_by != "do_not_call_lost"
    store.drop()


def test_the_log_names_the_first_row_that_was_changed(tmp_path: Path) -> None:
    path = tmp_path / "calls.db"
    store = new(path)
    for call in range(1, 5):
        opening(store, row(call))
    store.drop()
    whole = audit.verify(path)
    assert (whole.rows, whole.broken) == (5, 0)
    for damage, broken in (
        ("UPDATE audit SET data = replace(data, 'c', 'd') WHERE row = 3", 3),
        ("DELETE FROM audit WHERE row = 2", 2),
        ("UPDATE audit SET wall_ms = wall_ms + 1 WHERE row = 1", 1),
    ):
        db = sqlite3.connect(path)
        db.execute(damage)
        db.commit()
        db.close()
        assert audit.verify(path).broken == broken
