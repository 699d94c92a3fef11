"""Finished calls for a spreadsheet: real record, real files."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path
from queue import SimpleQueue
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from appliance import cli
from appliance.core.day import Reading
from appliance.core.record import CallClosed, CallOpened, Extracted, Opening, Reservation
from appliance.errors import ConfigError
from appliance.store import export, schema
from appliance.store.calls import CallStore
from appliance.store.ledger import Caps, Clocks

NOON = Reading(1_795_345_200_000, 3_600_000, "boot", True)


def field(name: str, value: Any, words: str = "words", by: Any = "stage") -> Extracted:
    return Extracted(name, "text", value, 3, 4200, words, True, by)


def keep(path: Path, number: int, fields: tuple[Extracted, ...] = (), day: str = "2026-11-22", flow: str = "f", **more: Any) -> None:
    store = CallStore(path, Caps(10**9, 0), Clocks(lambda: NOON, ZoneInfo("Europe/Vienna")))
    written: SimpleQueue[Opening] = SimpleQueue()
    row = CallOpened(number, "inbound", flow, "v1", "sip:+4366012@pbx", "Ann", "sip:c@d", 60_000, f"{day}T00:10:00+01:00", 5)
    store.open(row, Reservation(number, flow, "", 100, 500), written.put)
    assert written.get(timeout=5).ok
    if more.pop("close", True):
        values = {one.name: one.value for one in fields}
        closed = CallClosed(number, "completed", "line", "flow", ("a",), values, 9_500, 120_034, "EUR", None, extracted=fields, **more)
        store.close_call(closed)
    store.close()


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_a_call_and_a_column_a_field(record: Path) -> None:
    keep(record, 1, (field("seats", 20), field("agreed", True)), success=True)
    keep(record, 2, (field("name", 'Anna "Bee", Berg'),), success=False)
    keep(record, 3, close=False)
    one, two = table(export.as_csv(list(export.finished(record))))
    assert one == {
        "call": "1", "opened": "2026-11-22T00:10:00+01:00", "direction": "inbound", "flow": "f", "from": "sip:+4366012@pbx",
        "to": "sip:c@d", "outcome": "completed", "ended_by": "line", "reason": "flow", "seconds": "9.5", "cost": "0.120034",
        "currency": "EUR", "success": "yes", "agreed": "yes", "name": "", "seats": "20",
    }  # fmt: skip
    assert (two["name"], two["success"], two["seats"]) == ('Anna "Bee", Berg', "no", "")


def test_json_has_what_bears_each_field_out(record: Path) -> None:
    keep(record, 1, (field("seats", 20, "about twenty", "mind"),))
    (row,) = json.loads(export.as_json(list(export.finished(record))))
    assert row["success"] is None
    assert row["fields"] == {
        "seats": {"value": 20, "type": "text", "turn": 3, "at_ms": 4200, "words": "about twenty", "read_back": True, "by": "mind"}
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(record: Path, start: str) -> None:
    keep(record, 1, (field("remark", f"{start}HYPERLINK(1)"), field("less", -5), field("call", "x")))
    (row,) = table(export.as_csv(list(export.finished(record))))
    assert row["remark"] == f"'{start}HYPERLINK(1)"
    assert row["less"] == "-5", "a number is none"
    assert (row["call"], row["field_call"]) == ("1", "x")


def test_days_and_flows_are_chosen(record: Path) -> None:
    for number, (day, flow) in enumerate((("2026-11-21", "f"), ("2026-11-22", "f"), ("2026-11-22", "g_h"), ("2026-11-23", "gxh")), 1):
        keep(record, number, day=day, flow=flow)
    assert [row["call"] for row in export.finished(record, "2026-11-22")] == [2, 3, 4], "the day of the box, not of Greenwich"
    assert [row["call"] for row in export.finished(record, flow="g_h")] == [3]
    assert list(export.finished(record, "2027-01-01")) == []


def test_the_record_is_read_in_pieces(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 6):
        keep(record, number)
    monkeypatch.setattr(export, "AT_ONCE", 2)
    rows = export.finished(record)
    next(rows)
    writer = sqlite3.connect(record, isolation_level=None, timeout=0)
    writer.execute("BEGIN EXCLUSIVE")  # it could not, were the record still being read
    writer.execute("ROLLBACK")
    writer.close()
    assert [row["call"] for row in rows] == [2, 3, 4, 5]


def test_nothing_is_overwritten(record: Path, tmp_path: Path) -> None:
    keep(record, 1)
    target = tmp_path / "calls.json"
    assert export.export(record, target, None) == 1
    assert target.stat().st_mode & 0o777 == 0o600
    assert json.loads(target.read_text())[0]["call"] == 1
    before = target.read_bytes()
    with pytest.raises(ConfigError, match="is there already"):
        export.export(record, target, "csv")
    assert target.read_bytes() == before
    assert export.export(record, tmp_path / "calls.txt", None) == 1
    assert (tmp_path / "calls.txt").read_bytes().startswith(b"call,opened,")
    with pytest.raises(ConfigError, match="cannot be written"):
        export.export(record, tmp_path / "none" / "calls.csv", None)


def test_an_older_record_and_none_are_said(record: Path) -> None:
    assert list(export.finished(record)) == []
    db = sqlite3.connect(record)
    db.executescript(schema.BASE)
    db.close()
    with pytest.raises(ConfigError, match="older onhook"):
        list(export.finished(record))


def test_the_command(record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep(record, 1, (field("seats", 20),), success=True)
    config = tmp_path / "onhook.toml"
    config.write_text('[line]\nstate_dir = "."\n')
    target = tmp_path / "out.csv"
    assert cli.main(["calls", "export", "--config", str(config), "--since", "2026-11-22", str(target)]) == 0
    assert table(target.read_text())[0]["seats"] == "20"
    assert cli.main(["calls", "export", "--config", str(config), "--json"]) == 0
    assert '"seats": {' in capsys.readouterr().out
    assert cli.main(["calls", "export", "--config", str(config), str(target)]) == 2
    assert cli.main(["calls", "export", "--config", str(config), "--since", "monday"]) == 2
    assert "monday is no day" in capsys.readouterr().err
    assert cli.main(["calls", "show", "--config", str(config), "1"]) == 0
    shown = capsys.readouterr().out
    assert 'seats = 20  "words"  (turn 3, 4.2 s; read back)' in shown
    assert "success: yes" in shown
