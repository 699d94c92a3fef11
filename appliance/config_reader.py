"""A TOML table as a frozen dataclass, with the line and column of whatever is wrong in it.

Rule: knows no section by name. A key that is not a field is an error; every problem comes at once; money is integer micro-units and never
a float.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
import types
import zoneinfo
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from appliance.core.units import micros, seconds
from appliance.errors import Problem


class Micros(int):
    """Money in the price card's currency, in millionths."""


class Seconds(float):
    """A duration."""


def bounded(low: float, high: float) -> dict[str, float]:
    """The metadata of a field that must lie between two values, both included."""
    return {"low": low, "high": high}


def nearest(word: str, known: Iterable[str]) -> str:
    """What may have been meant."""
    known = list(known)
    like = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f'did you mean "{like[0]}"?' if like else f"there is {', '.join(known)}"


_PART = re.compile(r""""[^"]*"|'[^']*'|[^.\s]+""")
_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""(\s*)("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)\s*(?:\.\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)\s*)?=""")


def _places(text: str) -> dict[tuple[str, ...], tuple[int, int]]:
    """Line and column of each section and key. tomllib keeps none, so they are looked for; a line inside a multi-line string may
    look like a key, which only ever adds a place nobody asks for."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    section: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            section = tuple(part.strip("\"'") for part in _PART.findall(header[1]))
            found.setdefault(section, (number, line.index("[") + 1))
        elif key := _KEY.match(line):
            path = (*section, *(part.strip("\"'") for part in key.groups()[1:] if part))
            for size in range(len(section) + 1, len(path) + 1):
                found.setdefault(path[:size], (number, len(key[1]) + 1))
    return found


class Reader:
    """Values as they must be, or a problem at their line."""

    def __init__(self, text: str, filename: str) -> None:
        self.filename = filename
        self.places = _places(text)
        self.problems: list[Problem] = []

    def complain(self, path: tuple[str, ...], message: str, remedy: str = "") -> None:
        place = self.places.get(path) or self.places.get(path[:-1]) or (0, 0)
        self.problems.append(Problem(self.filename, *place, message, remedy))

    def block(self, section: tuple[str, ...], given: object, kind: type[Any]) -> Any:
        """One section as its dataclass; the defaults where it cannot be read."""
        title = ".".join(part if re.fullmatch(r"[\w-]+", part) else f'"{part}"' for part in section)
        if not isinstance(given, dict):
            self.complain(section, f'"{section[-1]}" is a section', f"write [{title}] on a line of its own")
            return kind()
        fields = {f.name: f for f in dataclasses.fields(kind)}
        wanted = get_type_hints(kind)
        values: dict[str, Any] = {}
        for key, value in given.items():
            path = (*section, key)
            if key not in fields:
                self.complain(path, f'unknown key "{key}" in [{title}]', nearest(key, list(fields)))
                continue
            try:
                values[key] = _value(value, wanted[key], fields[key].metadata)
            except ValueError as error:
                self.complain(path, f'"{key}" in [{title}]: {error}')
        return kind(**values)


def is_zone(name: str) -> bool:
    """Is it a time zone of the IANA database?"""
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _value(value: object, wanted: Any, bounds: Mapping[str, float]) -> Any:
    """`value` as the field's type. ValueError says what it must be."""
    if get_origin(wanted) is Literal:
        choices = [str(a) for a in get_args(wanted)]
        if value not in choices:
            raise ValueError(f'"{value}" is not one of {", ".join(choices)}; {nearest(str(value), choices)}')
        return value
    if get_origin(wanted) in (Union, types.UnionType):
        raise TypeError("a setting has one type")
    if get_origin(wanted) is tuple:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise ValueError('must be a list of texts in quotes: ["6", "0043"]')
        return tuple(value)
    if get_origin(wanted) is Mapping:
        return _names(value)
    if wanted is Micros:
        return Micros(micros(value))
    if wanted is bool:
        if not isinstance(value, bool):
            raise ValueError("must be true or false, without quotes")
        return value
    if wanted is str:
        if not isinstance(value, str):
            raise ValueError("must be text in quotes")
        return value
    number: float
    if wanted is Seconds:
        number = Seconds(seconds(value))
    elif isinstance(value, bool) or not isinstance(value, (int, Decimal)) or (wanted is int and not isinstance(value, int)):
        raise ValueError("must be a whole number, without quotes" if wanted is int else "must be a number, without quotes")
    else:
        number = value if wanted is int else float(value)  # type: ignore[assignment]
    if bounds and not bounds["low"] <= number <= bounds["high"]:
        raise ValueError(f"must be between {bounds['low']:g} and {bounds['high']:g}")
    return number


def _names(value: object) -> dict[str, str]:
    """Names, each of itself or of something called otherwise where it comes from."""
    if isinstance(value, dict) and all(isinstance(v, str) and v for v in value.values()):
        return dict(value)
    if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
        raise ValueError('must be a list of texts in quotes, or a table of them: ["slot"] or {slot = "next.free"}')
    for i, name in enumerate(value):
        if name in value[:i]:
            raise ValueError(f'"{name}" stands there twice')
    return {name: name for name in value}
