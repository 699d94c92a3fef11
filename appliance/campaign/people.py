"""The list of people: a CSV file with a line of column names, and the time at which each is called.

Rule: nothing is loaded unless everything can be; what is wrong is said with file and line, all of it at once.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from appliance.core.flow import Variable
from appliance.core.units import seconds
from appliance.errors import ConfigError, Problem

NUMBER = "number"
"""The column of whom to call."""
MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class At:
    """When to call: at a fixed time, or by a column of the file; `offset_s` is added."""

    column: str = ""
    fixed_ms: int = 0
    """Since 1970; 0 is at once."""
    offset_s: float = 0.0

    @property
    def has_end(self) -> bool:
        """Whether a call later than that may make no sense."""
        return bool(self.column or self.fixed_ms)


@dataclass(frozen=True)
class Person:
    """One line of the file."""

    line: int
    number: str
    """As it is dialled."""
    variables: Mapping[str, str]
    due_ms: int
    """Since 1970; 0 is at once."""


def parse_at(text: str, zone: tzinfo) -> At:
    """ "now", "2026-11-24 15:00", "starts", "starts - 30m". ConfigError says what it may be."""
    words = text.strip()
    if words in ("", "now"):
        return At()
    found = re.fullmatch(r"(.+?)\s+([-+])\s*(\S+)", words)
    base, offset = words, 0.0
    if found is not None:
        try:
            offset = seconds(found[3]) * (-1 if found[2] == "-" else 1)
        except ValueError as error:
            raise ConfigError(f"--at {text}: {error}") from None
        base = found[1]
    try:
        return At(fixed_ms=_moment(base, zone), offset_s=offset)
    except ValueError:
        if re.fullmatch(r"[A-Za-z_]\w*", base):
            return At(column=base, offset_s=offset)
    raise ConfigError(f"--at {text}: no time", 'write "now", "2026-11-24 15:00", or a column of the file: "starts - 30m"')


def read_people(
    path: Path, at: At, variables: tuple[Variable, ...], zone: tzinfo, normal: Callable[[str], str], may_be: Callable[[str], bool]
) -> tuple[Person, ...]:
    """Every person in the file. `normal` spells a number one way, `may_be` says whether it can be dialled at all."""
    file = str(path)
    try:
        data = path.read_bytes()[: MOST_BYTES + 1]
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    if len(data) > MOST_BYTES:
        raise ConfigError(f"{path}: is larger than {MOST_BYTES // 1_000_000} MB", "split it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError.at([Problem(file, line, 0, "is not UTF-8 text", "save it as CSV UTF-8")]) from None
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    problems: list[Problem] = []
    people: list[Person] = []
    try:
        columns = [name.strip() for name in next(reader, [])]
        problems += _heading(file, columns, at, variables)
        if problems:
            raise ConfigError.at(problems)
        seen: dict[str, int] = {}
        last = reader.line_num
        for cells in reader:
            line, last = last + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(columns):
                problems.append(Problem(file, line, 0, f"has {len(cells)} cells, and there are {len(columns)} columns"))
                continue
            row = {name: cell.strip() for name, cell in zip(columns, cells, strict=True)}
            wrong, person = _person(line, row, at, variables, zone, may_be)
            if (person is not None) and (earlier := seen.setdefault(normal(person.number), line)) != line:
                wrong = [f"{person.number} stands in line {earlier} already"]
            problems += [Problem(file, line, 0, what) for what in wrong]
            if person is not None and not wrong:
                people.append(person)
    except csv.Error as error:
        problems.append(Problem(file, reader.line_num, 0, f"not CSV: {error}"))
    if problems:
        raise ConfigError.at(problems)
    if not people:
        raise ConfigError(f"{path}: names nobody")
    return tuple(people)


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _heading(file: str, columns: list[str], at: At, variables: tuple[Variable, ...]) -> list[Problem]:
    out = [Problem(file, 1, 0, f'there are two columns "{name}"') for name in sorted({n for n in columns if n and columns.count(n) > 1})]
    needed = [NUMBER, *(v.name for v in variables if v.required), *([at.column] if at.column else [])]
    there = ", ".join(columns) or "nothing"
    return out + [
        Problem(file, 1, 0, f'there is no column "{name}"', f"there is {there}") for name in dict.fromkeys(needed) if name not in columns
    ]


def _person(
    line: int, row: Mapping[str, str], at: At, variables: tuple[Variable, ...], zone: tzinfo, may_be: Callable[[str], bool]
) -> tuple[list[str], Person | None]:
    wrong: list[str] = []
    if not row[NUMBER]:
        wrong.append("no number")
    elif not may_be(row[NUMBER]):
        wrong.append(f'"{row[NUMBER]}" is no number that may be dialled ([dial] allow of onhook.toml)')
    wrong += [f'"{v.name}" is empty' for v in variables if v.required and not row[v.name]]
    due = at.fixed_ms
    if at.column:
        try:
            due = _moment(row[at.column], zone)
        except ValueError:
            wrong.append(f'"{row[at.column]}" is no time; write 2026-11-24 15:00')
    if wrong:
        return wrong, None
    known = {v.name: row[v.name] for v in variables if row.get(v.name)}
    return [], Person(line, row[NUMBER], known, due + round(at.offset_s * 1000) if due else 0)


def _moment(text: str, zone: tzinfo) -> int:
    """Milliseconds since 1970 of an ISO 8601 date and time; without an offset it is in `zone`. ValueError where it is none, or falls into
    the hour that a clock leaves out or has twice."""
    if not re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", text):
        raise ValueError(text)
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
        if found.utcoffset() != found.replace(fold=1).utcoffset():
            raise ValueError(text)
    return round((found - datetime(1970, 1, 1, tzinfo=_UTC)) / timedelta(milliseconds=1))


_UTC = datetime.fromisoformat("1970-01-01T00:00:00+00:00").tzinfo
