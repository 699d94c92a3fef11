"""[tools] of onhook.toml: what stages may ask, and how it is done.

Rule: everything that a tool reaches (a program, an address, a file, a key) is fixed here by the operator. What callers say fills in values
behind it, never the thing itself.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Literal
from urllib.parse import urlsplit

from appliance.config_reader import Reader, Seconds, bounded, is_zone, nearest
from appliance.core.transfers import LONGEST_EXTENSION, extension_of, is_extension, is_transfer

VALUE = re.compile(r"[a-z][a-z0-9_]{0,39}")
"""The name of a value: what a flow calls it, as a variable or a field."""
PLACE = re.compile(r"\{([a-z][a-z0-9_]{0,39})\}")
SQLITE = (".db", ".sqlite", ".sqlite3")
CALENDAR = ("busy", "next_event", "next_start")
"""What a calendar can say of a day."""

Gives = Mapping[str, str]
"""The name a flow uses, to what it is called where it comes from."""


_WAIT = bounded(0.1, 2.5)
"""A caller waits for it, and the session's patience ends at 3 s."""


@dataclass(frozen=True)
class ProgramTool:
    """A program of the operator's."""

    command: tuple[str, ...] = ()
    """The program by its absolute path, and its arguments."""
    gives: tuple[str, ...] = ()
    """The names of its values."""
    timeout: Seconds = field(default=Seconds(2), metadata=_WAIT)
    kind: Literal["program"] = "program"


@dataclass(frozen=True)
class HttpTool:
    """A web address that answers with JSON."""

    url: str = ""
    """May hold {names} behind the host."""
    method: Literal["GET", "POST"] = "GET"
    sends: tuple[str, ...] = ()
    """Of what the call knows, the names that are posted, as a JSON object."""
    gives: Gives = field(default_factory=dict)
    """Name to the place in the JSON: next.slot, slots.0.time."""
    timeout: Seconds = field(default=Seconds(2), metadata=_WAIT)
    kind: Literal["http"] = "http"


@dataclass(frozen=True)
class LookupTool:
    """One row of a table in a file."""

    file: str = ""
    """CSV with a line of column names, or SQLite."""
    table: str = ""
    """Of an SQLite file."""
    key: str = ""
    """The column to look in."""
    by: str = ""
    """The name of what is looked for: a variable, a field, another tool's value."""
    gives: Gives = field(default_factory=dict)
    """Name to column."""
    timeout: Seconds = field(default=Seconds(2), metadata=_WAIT)
    kind: Literal["lookup"] = "lookup"


@dataclass(frozen=True)
class CalendarTool:
    """What is on a day."""

    file: str = ""
    url: str = ""
    """Either of the two: iCalendar (RFC 5545)."""
    day: str = ""
    """The name of the day that is asked about: a field of type date."""
    gives: Gives = field(default_factory=dict)
    """Name to busy, next_event or next_start."""
    time_zone: str = ""
    """Whose midnight begins the day; empty is the system's."""
    timeout: Seconds = field(default=Seconds(2), metadata=_WAIT)
    kind: Literal["calendar"] = "calendar"


@dataclass(frozen=True)
class NoteTool:
    """A line at the end of a file."""

    file: str = ""
    keeps: tuple[str, ...] = ()
    """Of what the call knows, the names that are written."""
    timeout: Seconds = field(default=Seconds(2), metadata=_WAIT)
    kind: Literal["note"] = "note"
    gives: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True)
class PressTool:
    """Keys that are pressed for the far end to hear."""

    digits: str = ""
    kind: Literal["press"] = "press"
    gives: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True)
class TransferTool:
    """Somebody whom a caller is handed on to. Its name begins with "transfer."."""

    to: str = ""
    """A number, or a sip: address."""
    attended: bool = False
    """We ring them, and join the two once they have picked up; otherwise the PBX does all of it."""
    kind: Literal["transfer"] = "transfer"
    gives: ClassVar[tuple[str, ...]] = ()


ToolSettings = ProgramTool | HttpTool | LookupTool | CalendarTool | NoteTool | PressTool | TransferTool
KINDS: Mapping[str, type[Any]] = {
    "program": ProgramTool,
    "http": HttpTool,
    "lookup": LookupTool,
    "calendar": CalendarTool,
    "note": NoteTool,
    "press": PressTool,
    "transfer": TransferTool,
}
_NEEDS: Mapping[str, Mapping[str, str]] = {
    "program": {"command": '["/usr/local/bin/calendar", "--json"]'},
    "http": {"url": '"https://slots.example.net/free?day={day}"'},
    "lookup": {"file": '"flows/customers.csv"', "key": '"number"', "by": '"customer"', "gives": '["name"]'},
    "calendar": {"day": '"day"', "gives": '["busy"]'},
    "note": {"file": '"var/messages.jsonl"', "keeps": '["name", "message"]'},
    "press": {"digits": '"1"'},
    "transfer": {"to": '"004312345"'},
}
"""For each kind, what it cannot do without, and how that is written."""


def read_tools(reader: Reader, given: object) -> dict[str, ToolSettings]:
    """Name to tool. What is wrong is complained of at `reader`."""
    if not isinstance(given, dict):
        reader.complain(("tools",), '"tools" is a section', 'write [tools."calendar.lookup"] on a line of its own')
        return {}
    out: dict[str, ToolSettings] = {}
    for name, table in given.items():
        at = ("tools", name)
        if isinstance(table, dict) and set(table) - {"gives"} and all(isinstance(part, dict) for part in table.values()):
            dotted = f"{name}.{next(iter(table))}"
            reader.complain((*at, next(iter(table))), f"{dotted} is no name without quotes", f'write [tools."{dotted}"]')
            continue
        if not re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*", name):
            reader.complain(at, f'"{name}" is no name of a tool', "small letters, digits, _ and dots: calendar.lookup")
        kind = table.get("kind", "program") if isinstance(table, dict) else "program"
        if not isinstance(kind, str) or kind not in KINDS:
            reader.complain((*at, "kind"), f'there is no kind of tool "{kind}"', nearest(str(kind), KINDS))
            continue
        known = len(reader.problems)
        tool: ToolSettings = reader.block(at, table, KINDS[kind])
        if len(reader.problems) == known:
            _check(reader, at, tool)
        out[name] = tool
    return out


def with_paths(tool: ToolSettings, base: Path) -> dict[str, Any]:
    """The settings as plain values, a file by its whole path."""
    plain: dict[str, Any] = {key: float(value) if isinstance(value, Seconds) else value for key, value in dataclasses.asdict(tool).items()}
    if plain.get("file"):
        plain["file"] = str(base / Path(plain["file"]).expanduser())
    return plain


def _check(reader: Reader, at: tuple[str, ...], tool: ToolSettings) -> None:
    for key, example in _NEEDS[tool.kind].items():
        if not getattr(tool, key) or (isinstance(tool, ProgramTool) and not tool.command[0]):
            reader.complain(at, f'the tool "{at[-1]}" has no {key}', f"{key} = {example}")
            return
    match tool:
        case ProgramTool():
            _program(reader, at, tool)
        case HttpTool():
            _url(reader, at, tool.url)
            if tool.sends and tool.method == "GET":
                reader.complain((*at, "sends"), "nothing is sent with GET", 'add method = "POST", or put {names} into the url')
            _arguments(reader, (*at, "sends"), tool.sends)
        case LookupTool():
            _lookup(reader, at, tool)
        case CalendarTool():
            _calendar(reader, at, tool)
        case NoteTool():
            _arguments(reader, (*at, "keeps"), tool.keeps)
        case PressTool():
            if not re.fullmatch(r"[0-9*#A-D]{1,32}", tool.digits):
                reader.complain((*at, "digits"), f'"{tool.digits}" is not 1 to 32 keys of a telephone', "0 to 9, *, # and A to D")
        case TransferTool():
            if not re.fullmatch(r"\+?[0-9*#]{1,24}|sips?:[!-~]+@[!-~]+", tool.to):
                reader.complain((*at, "to"), f'"{tool.to}" is no number and no sip: address', 'to = "004312345"')
            elif tool.attended and not is_extension(tool.to):
                reader.complain(
                    (*at, "attended"),
                    f'"{tool.to}" is no extension of at most {LONGEST_EXTENSION} digits, and only those are rung by us',
                    "leave attended out: the PBX rings others itself",
                )
    if is_transfer(at[-1]) != isinstance(tool, TransferTool):
        reader.complain(
            at, f'"{at[-1]}": names of kind "transfer", and no others, begin with "transfer."', 'such as [tools."transfer.boss"]'
        )
    elif extension_of(at[-1]):
        reader.complain(at, f'"{at[-1]}" is that extension already', "give it another name")
    for i, name in enumerate(tool.gives):
        if not VALUE.fullmatch(name):
            reader.complain((*at, "gives"), f'"{name}" is no name of a value', "small letters, digits and _: free_slot")
        elif name == "disclose" or name in list(tool.gives)[:i]:
            reader.complain((*at, "gives"), f'"{name}" means something already', "give it another name")


def _program(reader: Reader, at: tuple[str, ...], tool: ProgramTool) -> None:
    program = tool.command[0]
    if not program.startswith("/"):
        reader.complain((*at, "command"), f'"{program}" is no absolute path', "name the program by its whole path: /usr/local/bin/...")
    if any("\0" in part for part in tool.command):
        reader.complain((*at, "command"), "a command cannot hold a zero character")


def _arguments(reader: Reader, at: tuple[str, ...], names: tuple[str, ...]) -> None:
    for name in names:
        if not VALUE.fullmatch(name):
            reader.complain(at, f'"{name}" is no name of a variable, a field or a value', "as it stands in the flow: call_back")


def _url(reader: Reader, at: tuple[str, ...], url: str) -> None:
    """RFC 3986. Whom we talk to is the operator's word alone."""
    path = (*at, "url")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or port == 0 or parts.scheme not in ("http", "https") or not re.fullmatch(r"[!-~]+", url) or "@" in parts.netloc:
        reader.complain(path, f'"{url}" is no web address', "write https://host/path, without a user and in plain letters")
    elif "{" in parts.netloc or "}" in parts.netloc:
        reader.complain(path, "the host and the port cannot come from a call", "put {names} behind the host")
    elif parts.fragment:
        reader.complain(path, "what stands behind # is never sent", "leave it out")
    elif set("{}") & set(PLACE.sub("", url)):
        reader.complain(path, "a brace is not part of a {name}", "write {name}, with a name in small letters")


def _lookup(reader: Reader, at: tuple[str, ...], tool: LookupTool) -> None:
    suffix = Path(tool.file).suffix.lower()
    if suffix not in (".csv", *SQLITE):
        reader.complain((*at, "file"), f'"{tool.file}" is no table', f"name a file that ends in .csv or {', '.join(SQLITE)}")
    elif suffix == ".csv" and tool.table:
        reader.complain((*at, "table"), "a CSV file is one table", 'leave "table" out')
    elif suffix != ".csv" and not tool.table:
        reader.complain(at, f'the tool "{at[-1]}" has no table', 'table = "customers"')
    _arguments(reader, (*at, "by"), (tool.by,))


def _calendar(reader: Reader, at: tuple[str, ...], tool: CalendarTool) -> None:
    if bool(tool.file) == bool(tool.url):
        reader.complain(at, f'the tool "{at[-1]}" needs a file or a url, and not both', 'file = "flows/practice.ics"')
    elif tool.url:
        _url(reader, at, tool.url)
        if PLACE.search(tool.url):
            reader.complain((*at, "url"), "a calendar's address cannot come from a call", "write it out")
    for wanted in tool.gives.values():
        if wanted not in CALENDAR:
            reader.complain((*at, "gives"), f'a calendar has no "{wanted}"', nearest(wanted, CALENDAR))
    if tool.time_zone and not is_zone(tool.time_zone):
        reader.complain((*at, "time_zone"), f'"{tool.time_zone}" is no time zone', 'write one such as "Europe/Vienna"')
    _arguments(reader, (*at, "day"), (tool.day,))
