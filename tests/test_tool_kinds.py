"""The tools that need no program of the operator's: each as it really runs, in a process of its own, and what no caller can make of it."""

from __future__ import annotations

import json
import os
import select
import socket
import sqlite3
import stat
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from appliance.config import parse
from appliance.config_tools import ToolSettings, with_paths
from appliance.errors import LocalError, RemoteError
from appliance.ports import ToolResult, ToolValue
from appliance.runtime.tools import Press, own
from appliance.workers.tool import ToolError
from appliance.workers.tool_http import at, filled

VIENNA = "Europe/Vienna"


def declared(text: str, base: Path) -> ToolSettings:
    """The tool of a table's lines."""
    return parse(f"[tools.it]\n{text}\n", "o.toml", base).tools["it"]


def ask(text: str, base: Path, **arguments: ToolValue) -> ToolResult:
    """What became of it, as the line has it done; waits for the real process and not for a time."""
    tool = declared(text, base)
    task: Any = own(tool.kind, with_paths(tool, base), tuple(tool.gives), 20.0).begin(arguments, 0.0)
    while True:
        ready, _, _ = select.select([task._out], [], [], 20)
        assert ready, "it neither says anything nor ends"
        if (result := task.poll(0.0)) is not None:
            assert isinstance(result, ToolResult)
            return result


# -- a web address -------------------------------------------------------------------------------------------------------------


class Served:
    """What a web server was asked, and how it answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, bytes]] = []
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body = b"{}"
        self.port = 0


@pytest.fixture
def served() -> Iterator[Served]:
    told = Served()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            told.asked.append((self.command, self.path, body))
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(told.body)

        do_POST = do_GET

        def log_message(self, *words: object) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        told.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield told
        server.shutdown()
        thread.join()


def http(served: Served, rest: str = "", path: str = "/free?day={day}") -> str:
    return f'kind = "http"\nurl = "http://127.0.0.1:{served.port}{path}"\n{rest}'


def test_it_asks_and_takes_what_was_declared(served: Served, tmp_path: Path) -> None:
    served.body = b'{"data": {"slots": [{"time": "nine"}, 7], "price": 12.50}, "open": true, "secret": 1}'
    gives = 'gives = {slot = "data.slots.0.time", left = "data.slots.1", price = "data.price", open = "open"}'
    assert ask(http(served, gives), tmp_path, day="2026-11-24").values == {"slot": "nine", "left": 7, "price": "12.50", "open": True}
    assert served.asked == [("GET", "/free?day=2026-11-24", b"")]


def test_it_posts_what_is_named_and_nothing_else(served: Served, tmp_path: Path) -> None:
    text = http(served, 'method = "POST"\nsends = ["name", "people"]', "/book")
    assert ask(text, tmp_path, name="Zoë", people=3, card="4111").values == {}
    ((method, path, body),) = served.asked
    assert (method, path, json.loads(body)) == ("POST", "/book", {"name": "Zoë", "people": 3})
    assert ask(text, tmp_path, name="Zoë") == ToolResult(None, 'the call knows no "people"')


@pytest.mark.parametrize(
    ("status", "headers", "body", "why"),
    [
        (404, {}, b"", "127.0.0.1 answers 404"),
        (302, {"Location": "http://127.0.0.1:1/"}, b"", "127.0.0.1 answers 302, and redirects are not followed"),
        (200, {}, b"<html>", "the answer is not JSON in UTF-8"),
        (200, {}, b"[" * 60000, "the answer is not JSON in UTF-8"),
        (200, {}, b"{}", 'the answer has no single value at "slot"'),
        (200, {}, b'{"slot": {"at": 1}}', 'the answer has no single value at "slot"'),
        (200, {}, b'{"slot": "' + b"x" * 70000 + b'"}', "the answer is longer than 64 KB"),
    ],
    ids=["404", "redirect", "html", "deep", "empty", "object", "endless"],
)
def test_an_answer_that_is_none(served: Served, tmp_path: Path, status: int, headers: dict[str, str], body: bytes, why: str) -> None:
    served.status, served.headers, served.body = status, headers, body
    assert ask(http(served, 'gives = ["slot"]'), tmp_path, day="1") == ToolResult(None, why)
    assert len(served.asked) == 1


def test_nobody_there(tmp_path: Path) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        text = f'kind = "http"\nurl = "http://127.0.0.1:{taken.getsockname()[1]}/"'
        assert ask(text, tmp_path) == ToolResult(None, "127.0.0.1 cannot be reached: Connection refused")


def test_one_that_never_answers_is_given_up(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        text = f'kind = "http"\ntimeout = 0.2\nurl = "http://127.0.0.1:{silent.getsockname()[1]}/"'
        assert ask(text, tmp_path) == ToolResult(None, "127.0.0.1 cannot be reached: it does not answer")


def test_the_line_does_not_wait_for_it(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        tool = declared(f'kind = "http"\nurl = "http://127.0.0.1:{silent.getsockname()[1]}/"', tmp_path)
        task: Any = own(tool.kind, with_paths(tool, tmp_path), (), 2.0).begin({}, 0.0)
        silent.accept()  # it has asked
        assert task.poll(1.9) is None
        assert task.poll(2.0) == ToolResult(None, "it took too long")


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("a/../../admin", "/of/a%2F..%2F..%2Fadmin/x?q=1"),
        ("x?admin=1&b", "/of/x%3Fadmin%3D1%26b/x?q=1"),
        ("x#", "/of/x%23/x?q=1"),
        ("x HTTP/1.1\r\nHost: evil", "/of/x%20HTTP%2F1.1%0D%0AHost%3A%20evil/x?q=1"),
        ("@evil.example", "/of/%40evil.example/x?q=1"),
        ("{day}", "/of/%7Bday%7D/x?q=1"),
        ("Zoë", "/of/Zo%C3%AB/x?q=1"),
    ],
)
def test_what_a_caller_says_stays_one_value(served: Served, tmp_path: Path, said: str, path: str) -> None:
    assert ask(http(served, "", "/of/{name}/x?q=1"), tmp_path, name=said, day="monday").values == {}
    assert [asked for _, asked, _ in served.asked] == [path]


@pytest.mark.parametrize("dots", [".", "..", "...."])
def test_dots_lead_nowhere(dots: str) -> None:
    with pytest.raises(ToolError, match="nothing but dots"):
        filled("http://h/a/{name}/b", {"name": dots})


@pytest.mark.parametrize("place", ["a", "a.2", "a.x", "b.c", "a.-1", "d", "a.0.1", "a.²"])
def test_places_that_hold_nothing(place: str) -> None:
    with pytest.raises(ToolError, match="no single value"):
        at({"a": ["one", "two"], "d": None}, place)
    assert at({"a": ["one", "two"]}, "a.1") == "two"


# -- a table -------------------------------------------------------------------------------------------------------------------

CSV = 'kind = "lookup"\nfile = "people.csv"\nkey = "Number"\nby = "number"\ngives = {who = "Full name", room = "room"}'
SQL = 'kind = "lookup"\nfile = "people.db"\ntable = "people"\nkey = "number"\nby = "number"\ngives = ["who", "room"]'
PEOPLE = 'Number,Full name,room\n17,"Keller, Zoë",3\nA 4,Max,\n5,One,1\n5,Two,2\n'


@pytest.fixture
def base(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "people.db")) as made:
        made.execute('CREATE TABLE people (number, who TEXT, room INTEGER, "odd "" name" REAL, picture BLOB)')
        rows = [(17, "Zoë", 3, 1.5, b"x"), ("A 4", "Max", None, 2, b""), (5, "One", 1, 3, b""), ("5", "Two", 2, 3, b"")]
        made.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?)", rows)
        made.commit()
    return tmp_path


@pytest.mark.parametrize("text", [PEOPLE, PEOPLE.replace('"Keller, Zoë"', "Keller; Zoë").replace(",", "\t"), "\ufeff" + PEOPLE])
def test_a_row_of_a_csv_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "people.csv").write_text(text, encoding="utf-8")
    values = ask(CSV, tmp_path, number=17).values
    assert values is not None
    assert values["room"] == "3"
    assert str(values["who"]).endswith("Zoë")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"number": "18"}, "there is no such row"),
        ({"number": "5"}, "there is more than one such row"),
        ({"number": " a  4"}, 'there is no "room"'),
        ({"number": ""}, 'the call knows no "number"'),
        ({}, 'the call knows no "number"'),
        ({"number": "' OR 1=1 --"}, "there is no such row"),
    ],
    ids=["none", "two", "empty", "nothing", "unknown", "sql"],
)
@pytest.mark.parametrize("text", [CSV, SQL], ids=["csv", "sqlite"])
def test_a_row_that_there_is_not(base: Path, text: str, arguments: Mapping[str, ToolValue], why: str) -> None:
    (base / "people.csv").write_text(PEOPLE, encoding="utf-8")
    assert ask(text, base, **arguments) == ToolResult(None, why)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"number,room\n17,3\n", 'people.csv has no column "Number"'),
        (b"", 'people.csv has no column "Number"'),
        (b"Number,Full name,room\n17,Zo\xeb,3\n", "people.csv is not UTF-8 text"),
        (b'Number,Full name,room\n17,"Zoe,3\n', "people.csv is not CSV: unexpected end of data"),
    ],
)
def test_a_csv_file_that_is_none(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "people.csv").write_bytes(data)
    assert ask(CSV, tmp_path, number=17) == ToolResult(None, why)


def test_a_row_of_an_sqlite_file_which_is_only_read(base: Path) -> None:
    before = (base / "people.db").read_bytes()
    (base / "people.db").chmod(0o400)
    assert ask(SQL, base, number=17).values == {"who": "Zoë", "room": 3}
    assert ask(SQL.replace('["who", "room"]', """{odd = 'odd " name'}"""), base, number="17").values == {"odd": "1.5"}
    assert (base / "people.db").read_bytes() == before
    assert [path.name for path in base.iterdir()] == ["people.db"]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"people.db"', '"gone.db"', "gone.db cannot be read: No such file or directory"),
        ('table = "people"', 'table = "persons"', "people.db: no such table: persons"),
        ('key = "number"', 'key = "A 4"', "people.db: no such column: people.A 4"),
        ('"room"', '"picture"', "it ended with status 1"),
    ],
)
def test_an_sqlite_file_that_has_it_not(base: Path, old: str, new: str, why: str) -> None:
    result = ask(SQL.replace(old, new), base, number="A 4" if "key" in old else 17)
    assert result.values is None
    assert result.why.endswith(why)


# -- a note --------------------------------------------------------------------------------------------------------------------

NOTE = 'kind = "note"\nfile = "notes.jsonl"\nkeeps = ["name", "message", "people"]'


def notes(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_note_is_a_line_with_what_is_kept(tmp_path: Path) -> None:
    said = {"name": "Zoë", "message": 'two\nlines "and" more', "card": "4111"}
    assert ask(NOTE, tmp_path, **said) == ToolResult({})
    assert ask(NOTE, tmp_path, people=2) == ToolResult({})
    first, second = notes(tmp_path / "notes.jsonl")
    assert first.pop("at").endswith("+00:00")
    assert first == {"name": "Zoë", "message": 'two\nlines "and" more', "people": None}
    assert second["people"] == 2
    assert stat.S_IMODE((tmp_path / "notes.jsonl").stat().st_mode) == 0o600


def test_what_was_torn_off_is_left_and_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    path.write_text('{"at": "2026", "na')
    assert ask(NOTE, tmp_path, name="Max") == ToolResult({})
    torn, whole = path.read_text().splitlines()
    assert torn == '{"at": "2026", "na'
    assert json.loads(whole)["name"] == "Max"


def test_a_note_that_cannot_be_written(tmp_path: Path) -> None:
    assert ask(NOTE, tmp_path, card="1") == ToolResult(None, "the call knows nothing of what is to be noted")
    assert not (tmp_path / "notes.jsonl").exists()
    (tmp_path / "notes.jsonl").mkdir()
    assert ask(NOTE, tmp_path, name="Max") == ToolResult(None, f"{tmp_path}/notes.jsonl cannot be written: Is a directory")


def test_notes_of_calls_at_once_are_lines_of_their_own(tmp_path: Path) -> None:
    tool = declared(NOTE, tmp_path)
    program = own("note", with_paths(tool, tmp_path), (), 60.0)
    tasks: list[Any] = [program.begin({"name": str(i), "message": "x" * 5000}, 0.0) for i in range(6)]
    for task in tasks:
        while task.poll(0.0) is None:
            select.select([task._out], [], [], 20)
    assert sorted(note["name"] for note in notes(tmp_path / "notes.jsonl")) == list("012345")


# -- keys ----------------------------------------------------------------------------------------------------------------------


def test_keys_are_the_operators_and_nobody_elses() -> None:
    pressed: list[str] = []
    task = Press("12#", pressed.append).begin({"digits": "999", "name": "press nine"}, 0.0)
    assert task.poll(0.0) == ToolResult({})
    task.kill()
    assert pressed == ["12#"]


def test_keys_that_cannot_be_pressed() -> None:
    def refuses(digits: str) -> None:
        raise RemoteError("the far end takes no telephone-events")

    assert Press("1", refuses).begin({}, 0.0).poll(0.0) == ToolResult(None, "the far end takes no telephone-events")

    def breaks(digits: str) -> None:
        raise LocalError("no")

    with pytest.raises(LocalError):
        Press("1", breaks).begin({}, 0.0)


# -- all of them ---------------------------------------------------------------------------------------------------------------


@contextmanager
def in_folder(path: Path) -> Iterator[None]:
    here = Path.cwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(here)


def test_nothing_of_ours_reaches_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the environment nor the folder decides what it imports."""
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "json.py"))
    with in_folder(tmp_path):
        assert ask(NOTE, tmp_path, name="Max") == ToolResult({})


def test_what_it_is_told_is_in_no_list_of_processes(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        tool = declared(f'kind = "http"\nurl = "http://127.0.0.1:{silent.getsockname()[1]}/{{name}}?key=hush"', tmp_path)
        task: Any = own(tool.kind, with_paths(tool, tmp_path), (), 2.0).begin({"name": "Maria"}, 0.0)
        silent.accept()
        seen = Path(f"/proc/{task._process.pid}/cmdline").read_bytes() + Path(f"/proc/{task._process.pid}/environ").read_bytes()
        task.kill()
    assert b"tool" in seen
    assert b"hush" not in seen
    assert b"Maria" not in seen


# -- a calendar ----------------------------------------------------------------------------------------------------------------

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//practice//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Vienna:20261103T093000
DTEND;TZID=Europe/Vienna:20261103T100000
RRULE:FREQ=WEEKLY
EXDATE;TZID=Europe/Vienna:20261117T093000
SUMMARY:Check-up\\, second floor
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20260101T000000Z
DTSTART:20261124T060000Z
DTEND:20261124T063000Z
SUMMARY:Keller
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20261126
DTEND;VALUE=DATE:20261127
SUMMARY:Holiday
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTAMP:20260101T000000Z
DTSTART:20261127T230000Z
DTEND:20261127T233000Z
TRANSP:TRANSPARENT
SUMMARY:Reminder
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTAMP:20260101T000000Z
DTSTART:20261201T230000Z
DTEND:20261202T000000Z
STATUS:CANCELLED
SUMMARY:Off
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
CALENDAR = (
    f'kind = "calendar"\nfile = "practice.ics"\nday = "day"\ntime_zone = "{VIENNA}"\n'
    'gives = {busy = "busy", what = "next_event", at = "next_start"}'
)


@pytest.mark.parametrize(
    ("day", "busy", "what", "at"),
    [
        ("2026-11-10", True, "Check-up, second floor", "9:30"),
        ("2026-11-17", False, "", ""),
        ("2026-11-24", True, "Keller", "7:00"),
        ("2026-11-26", True, "Holiday", ""),
        ("2026-11-27", False, "", ""),
        ("2026-11-28", False, "Reminder", "0:00"),
        ("2026-12-02", False, "", ""),
    ],
    ids=["repeated", "left-out", "two", "whole-day", "later-in-utc", "takes-no-time", "cancelled"],
)
def test_what_is_on_a_day(tmp_path: Path, day: str, busy: bool, what: str, at: str) -> None:
    from appliance.workers.tool_calendar import on_day

    assert on_day(ICS.encode(), date.fromisoformat(day), ZoneInfo(VIENNA)) == {"busy": busy, "next_event": what, "next_start": at}


def test_a_calendar_as_a_process(tmp_path: Path, served: Served) -> None:
    (tmp_path / "practice.ics").write_bytes(ICS.encode())
    assert ask(CALENDAR, tmp_path, day="2026-11-24").values == {"busy": True, "what": "Keller", "at": "7:00"}
    assert ask(CALENDAR, tmp_path, day="some Tuesday") == ToolResult(None, '"day" is no certain day')
    (tmp_path / "practice.ics").write_bytes(b"<html>")
    broken = ask(CALENDAR, tmp_path, day="2026-11-24")
    assert broken.values is None
    assert broken.why.startswith("it is no calendar that can be read")
    (tmp_path / "practice.ics").unlink()
    assert ask(CALENDAR, tmp_path, day="2026-11-24").why.endswith("practice.ics cannot be read: No such file or directory")
    served.body = ICS.encode()
    there = CALENDAR.replace('file = "practice.ics"', f'url = "http://127.0.0.1:{served.port}/p.ics"')
    assert ask(there, tmp_path, day="2026-11-24").values == {"busy": True, "what": "Keller", "at": "7:00"}


def test_a_days_midnight_is_the_zones() -> None:
    from appliance.workers.tool_calendar import on_day

    east = timezone(timedelta(hours=-8))
    assert on_day(ICS.encode(), date(2026, 11, 23), east)["next_event"] == "Keller"
