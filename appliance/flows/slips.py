"""What is wrong with a file's blocks in themselves, said in plain words: pydantic's findings, each at its place.

Rule: a person reads this, once, beside their file: the offending word, what may stand there, nothing of ours. What they wrote is
quoted short and printable, whatever it was.
"""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from appliance.errors import Problem
from appliance.flows.tree import Path, Place, Tree, shown

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

MAX_PROBLEMS = 100
"""Said of one file. A file that has more is no flow, and to look for the nearest right word takes time."""
_NAMED = 12
"""Of the words that would be right, where none is near, so many are named."""

LONGEST = 60
"""Letters of a word that a nearest one is looked for."""

_MESSAGES = {
    "model_type": "must be a block of keys",
    "dict_type": "must be a block of keys",
    "list_type": "must be a list",
    "string_type": "must be text",
    "string_unicode": "holds a character that is no text",
    "bool_type": "must be true or false",
    "int_parsing": "must be a whole number",
    "int_parsing_size": "is too large a number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "is empty",
    "string_too_long": "is longer than {max_length} letters",
    "too_short": "has fewer than {min_length} {entries}",
    "too_long": "has more than {max_length} {entries}",
}


def nearest(word: str, known: Iterable[str]) -> str:
    """A remedy: the known word most like this one, or what there is."""
    known = sorted(known)
    like = difflib.get_close_matches(word, known, n=1, cutoff=0.6) if len(word) <= LONGEST else []
    if like:
        return f'did you mean "{like[0]}"?'
    if len(known) > _NAMED:
        return f"there is {', '.join(known[:_NAMED])} and {len(known) - _NAMED} more"
    return f"there is {', '.join(known)}" if known else ""


def place_of(path: Path, places: Mapping[Path, Place]) -> Place:
    """Line and column of the nearest known part of `path`; the file's beginning where none is."""
    while path and path not in places:
        path = path[:-1]
    return places.get(path, (1, 1))


def said(wrong: Sequence[ErrorDetails], tree: Tree, filename: str, model: type[BaseModel]) -> list[Problem]:
    """Each finding as a problem at its place. `model` is the one the whole file was read with. A key that is missing only because it is
    misspelt is said once, where it is misspelt."""
    hint = len(wrong) <= MAX_PROBLEMS
    meant = _meant(wrong, model) if hint else set()
    return [_one(error, tree, filename, model, hint) for error in wrong if error["type"] != "missing" or error["loc"] not in meant]


def _meant(wrong: Sequence[ErrorDetails], model: type[BaseModel]) -> set[Path]:
    """The keys that are missing where another is there instead which is like them and like no other."""
    missing = {error["loc"] for error in wrong if error["type"] == "missing"}
    out: set[Path] = set()
    for error in wrong:
        loc = error["loc"]
        if error["type"] == "extra_forbidden" and any(loc[:-1] == other[:-1] for other in missing):
            like = difflib.get_close_matches(str(loc[-1]), _known_keys(tuple(p for p in loc[:-1] if p != "[key]"), model), n=1)
            out |= {(*loc[:-1], key) for key in like}
    return out


def empty(tree: Tree, filename: str, known: Iterable[Path] = ()) -> dict[Path, Problem]:
    """Every key that has nothing behind it, but for those in `known`, which have been said."""
    said_already = set(known)
    return {
        path: Problem(filename, *place, f'"{shown(path[-1])}" has nothing behind it', "give it a value, or leave it out")
        for path, place in tree.keys.items()
        if path[0] != "variables" and path not in tree.values and path not in said_already and _at(tree.data, path) is None
    }


def _at(data: Any, path: Path) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return ""  # a refused key: it has been said
    return data


def _one(error: ErrorDetails, tree: Tree, filename: str, model: type[BaseModel], hint: bool) -> Problem:
    kind, given = error["type"], error["input"]
    path: Path = tuple(p for p in error["loc"] if p != "[key]")
    of_key = "[key]" in error["loc"]
    written = path
    while kind != "missing" and written and written not in tree.keys:
        written = written[:-1]  # `sure: bool` stands for `sure: {type: bool}`
    last = written[-1] if written else ""
    above = next((p for p in reversed(written) if isinstance(p, str)), "")
    name = f'"{shown(last)}"' if isinstance(last, str) else f'entry {last + 1} of "{shown(above)}"'
    if kind == "extra_forbidden":
        known = _known_keys(path[:-1], model) if hint else []
        return Problem(filename, *place_of(path, tree.keys), f"unknown key {name}{_inside(path[:-1])}", nearest(str(last), known))
    if kind == "missing":
        return Problem(filename, *place_of(path[:-1], tree.keys), f"the key {name} is missing{_inside(path[:-1])}")
    place = place_of(path, tree.keys) if of_key else tree.values.get(path) or place_of(path, tree.keys)
    context: dict[str, Any] = error.get("ctx") or {}
    if kind == "literal_error" and given is not None:
        known = re.findall(r"'([^']*)'", context["expected"])
        return Problem(filename, *place, f'{name} cannot be "{shown(given)}"', nearest(str(given), known))
    if kind == "string_pattern_mismatch":
        return Problem(filename, *place, f'"{shown(given)}" is no name', _pattern(path))
    if kind == "value_error":
        why = str(context["error"]).replace(f'"{given}"', f'"{shown(given)}"')
        return Problem(filename, *place, f"{name}: {why}")
    message = _MESSAGES.get(kind, "must be something else" if kind == "literal_error" else error["msg"].lower())
    message = message.format(entries=_entries(context), **context)
    remedy = "put it in quotes" if kind == "string_type" and isinstance(given, bool) else ""
    if given is None:
        if kind == "literal_error":
            return Problem(filename, *place, f"{name} has nothing behind it", nearest("", re.findall(r"'([^']*)'", context["expected"])))
        return Problem(filename, *place, f"{name} has nothing behind it: it {message}")
    return Problem(filename, *place, f"{name} {message}", remedy)


def _entries(context: Mapping[str, Any]) -> str:
    return "entry" if context.get("min_length", context.get("max_length")) == 1 else "entries"


def without(data: Any, wrong: Sequence[ErrorDetails]) -> Any:
    """A copy of the file's data without the parts that are wrong in themselves, so that the names in the rest can be looked at. What is
    missing gets a stand-in where the rest is worth it."""
    rest = copy.deepcopy(data)
    for error in wrong:
        path: Path = tuple(p for p in error["loc"] if p != "[key]")
        if error["type"] == "missing":
            block = _at(rest, path[:-1])
            if isinstance(block, dict) and path[-1] in _STAND_INS:
                block[path[-1]] = _STAND_INS[path[-1]]
                continue
            path = path[:-1]
        # An entry of a list takes the list with it: the others would change their numbers. So does what stands for a block in short
        path = path[: next((i for i, p in enumerate(path) if isinstance(p, int)), len(path))]
        while path and not isinstance(_at(rest, path[:-1]), dict):
            path = path[:-1]
        if path:
            _at(rest, path[:-1]).pop(path[-1], None)
    return rest


_STAND_INS: Mapping[str | int, str] = {"flow": "x", "direction": "inbound", "language": "en", "start": "hang_up", "next": "hang_up"}


def _pattern(path: Path) -> str:
    match path:
        case ("flow",):
            return "a flow's name is small letters, digits and dashes"
        case ("language",):
            return "a language is like en or en-US"
        case (*_, "tools", int()):
            return "tools are named in small letters, digits, underscores and dots: calendar.lookup"
        case _:
            return "names are small letters, digits and underscores, a letter first"


def _inside(path: Path) -> str:
    return f" in {'.'.join(shown(p) for p in path)}" if path else ""


def _known_keys(path: Path, model: type[BaseModel]) -> list[str]:
    """The keys a block may have, found by walking the models down the same path."""
    from pydantic import BaseModel

    def is_model(kind: Any) -> bool:
        return isinstance(kind, type) and issubclass(kind, BaseModel)

    kind: Any = model
    for step in path:
        if is_model(kind):
            fields = {f.alias or n: f for n, f in kind.model_fields.items()}
            kind = fields[str(step)].annotation if str(step) in fields else None
        else:
            kind = _inner(kind)
        while kind is not None and not is_model(kind) and not (isinstance(step, str) and _is_dict(kind)):
            kind = _inner(kind)
    return [f.alias or n for n, f in kind.model_fields.items()] if is_model(kind) else []


def _is_dict(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is dict


def _inner(kind: Any) -> Any:
    """The model inside X | None, Annotated[X, ...], list[X] or dict[str, X]."""
    arguments: tuple[Any, ...] = getattr(kind, "__args__", ())
    if _is_dict(kind):
        return arguments[1]
    return next((a for a in arguments if a is not type(None)), None)
