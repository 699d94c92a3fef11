"""A flow, a saved conversation and a report as plain JSON, and back.

Rule: the way back needs the standard library alone and takes about a millisecond: the line reads flows so, and knows nothing of YAML. A
dataclass is an object of its fields, a tuple an array; the field's type says what may stand there, and anything else is a ValueError that
names the place. A field with a default may be missing: what was written by an older version is read by a newer one.
"""

from __future__ import annotations

import contextlib
import math
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.core.rules import OperatorRules

if TYPE_CHECKING:
    from appliance.flows.check import Report

Read = Callable[[Any, str], Any]
"""From plain JSON and the place it stands at to the value; ValueError where it is none."""

T = TypeVar("T")

MAX_DEPTH = 12
"""Of plain values within plain values."""


def flow_to_json(flow: Flow) -> dict[str, Any]:
    """Plain values for json.dumps."""
    return _object(flow)


def flow_from_json(data: object) -> Flow:
    """ValueError where `data` is no flow."""
    return from_json(Flow, data)


def conversation_to_json(conversation: Conversation) -> dict[str, Any]:
    """Plain values for json.dumps."""
    return _object(conversation)


def conversation_from_json(data: object) -> Conversation:
    """ValueError where `data` is no conversation."""
    return from_json(Conversation, data)


def report_to_json(report: Report) -> dict[str, Any]:
    """Plain values for json.dumps."""
    return _object(report)


def report_from_json(data: object) -> Report:
    """ValueError where `data` is no report."""
    from appliance.flows.check import Report

    return from_json(Report, data)


def rules_to_json(rules: OperatorRules) -> dict[str, Any]:
    """Plain values for json.dumps."""
    return _object(rules)


def rules_from_json(data: object) -> OperatorRules:
    """ValueError where `data` is no operator's rules."""
    return from_json(OperatorRules, data)


def from_json(kind: type[T], data: object) -> T:
    """The dataclass `kind` from what to_json made of one. ValueError names what is wrong and where: "stages.greeting.say: no text"."""
    return cast(T, _reader(cast(Any, kind))(data, ""))


def to_json(value: object) -> Any:
    """Any of our frozen dataclasses, or what their fields hold, as plain values. TypeError where something is neither."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            if not math.isfinite(value):
                raise TypeError(f"{value} has no JSON")
            return value
        case Mapping():
            if not all(isinstance(key, str) for key in value):
                raise TypeError("a key that is no text has no JSON")
            return {key: to_json(item) for key, item in value.items()}
        case tuple() | list():
            return [to_json(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"a {type(value).__name__} has no JSON")


def _object(value: object) -> dict[str, Any]:
    return cast(dict[str, Any], to_json(value))


# -- the way back ----------------------------------------------------------------------------------------------------------------


def _wrong(place: str, what: str) -> ValueError:
    return ValueError(f"{place or 'the whole'}: {what}")


@cache
def _reader(kind: Any) -> Read:
    """How `kind` is read; worked out once for each type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if origin is Literal:
        return _one_of(arguments)
    if origin in (Union, types.UnionType):
        return _either(tuple(_reader(a) for a in arguments if a is not type(None)), type(None) in arguments)
    if origin in (tuple, list):
        if origin is tuple and arguments[-1] is not Ellipsis:
            return _few(tuple(_reader(a) for a in arguments))
        return _row(_reader(arguments[0]), cast(type, origin))
    if origin in (dict, Mapping):
        return _mapping(_reader(arguments[0]), _reader(arguments[1]))
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind)
    raise TypeError(f"{kind} has no JSON")


def _exactly(kind: type, what: str) -> Read:
    def read(data: Any, place: str) -> Any:
        if type(data) is not kind:
            raise _wrong(place, what)
        return data

    return read


def _float(data: Any, place: str) -> float:
    if type(data) not in (float, int) or not math.isfinite(data):
        raise _wrong(place, "no number")
    return float(data)


def _anything(data: Any, place: str, depth: int = 0) -> Any:
    """A plain value, whatever it is."""
    if depth > MAX_DEPTH:
        raise _wrong(place, "too deep")
    match data:
        case None | bool() | int() | str():
            return data
        case float() if math.isfinite(data):
            return data
        case list():
            return [_anything(item, place, depth + 1) for item in data]
        case dict() if all(isinstance(key, str) for key in data):
            return {key: _anything(item, place, depth + 1) for key, item in data.items()}
    raise _wrong(place, "no plain value")


_PLAIN: Mapping[Any, Read] = {
    str: _exactly(str, "no text"),
    bool: _exactly(bool, "neither true nor false"),
    int: _exactly(int, "no whole number"),
    type(None): _exactly(type(None), "not nothing"),
    float: _float,
    object: _anything,
    Any: _anything,
}


def _one_of(words: tuple[Any, ...]) -> Read:
    def read(data: Any, place: str) -> Any:
        if type(data) is not str or data not in words:
            raise _wrong(place, f"none of {', '.join(map(str, words))}")
        return data

    return read


def _either(readers: tuple[Read, ...], optional: bool) -> Read:
    """The first that reads it; the last one's complaint where none does."""

    def read(data: Any, place: str) -> Any:
        if data is None and optional:
            return None
        for reader in readers[:-1]:
            with contextlib.suppress(ValueError):
                return reader(data, place)
        return readers[-1](data, place)

    return read


def _row(item: Read, kind: type) -> Read:
    def read(data: Any, place: str) -> Any:
        if type(data) is not list:
            raise _wrong(place, "no array")
        return kind(item(entry, f"{place}[{i}]") for i, entry in enumerate(data))

    return read


def _few(items: tuple[Read, ...]) -> Read:
    def read(data: Any, place: str) -> Any:
        if type(data) is not list or len(data) != len(items):
            raise _wrong(place, f"no array of {len(items)}")
        return tuple(item(entry, f"{place}[{i}]") for i, (item, entry) in enumerate(zip(items, data, strict=True)))

    return read


def _mapping(key: Read, item: Read) -> Read:
    def read(data: Any, place: str) -> Any:
        if type(data) is not dict:
            raise _wrong(place, "no object")
        return {key(k, place): item(v, f"{place}.{k}" if place else str(k)) for k, v in data.items()}

    return read


def _dataclass(kind: type) -> Read:
    hints = get_type_hints(kind)
    known = {f.name: (_reader(hints[f.name]), f.default is MISSING and f.default_factory is MISSING) for f in fields(kind) if f.init}

    def read(data: Any, place: str) -> Any:
        if type(data) is not dict:
            raise _wrong(place, "no object")
        values: dict[str, Any] = {}
        for name, entry in data.items():
            if name not in known:
                raise _wrong(place, f'"{name}" is not known')
            values[name] = known[name][0](entry, f"{place}.{name}" if place else name)
        for name, (_, required) in known.items():
            if required and name not in values:
                raise _wrong(place, f'"{name}" is missing')
        return kind(**values)

    return read
