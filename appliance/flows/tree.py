"""YAML 1.2 as plain data with the place of everything in it, and nothing else of YAML.

Rule: scalars are text; only an unquoted true, false, null or nothing is not. Anchors, aliases, tags, merge keys, a second document and
a key given twice are errors at their place. Built from the parser's events with a stack of our own, so depth cannot exhaust Python's.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Any

from appliance.errors import Problem

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, both from 1."""

MAX_DEPTH = 12
"""Blocks within blocks. A flow needs six."""

MAX_PARTS = 10_000
"""Keys, values, and beginnings and ends of blocks. The longest flow we know has 800; reading them is what takes time."""

QUOTED = 60
"""Letters of what a person wrote that are quoted back."""

_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass
class Tree:
    """What the file holds. `keys` has the place of each key (or list item), `values` of what stands behind it,
    blocks and nothings excepted: those are known by their key."""

    data: Any = None
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    whole: bool = False
    """False where reading stopped before the end: then what is missing means nothing."""


@dataclass
class _Open:
    """A block that is not closed yet. `key` is the one waiting for its value."""

    path: Path
    data: dict[str, Any] | list[Any]
    key: str | None = None
    skip: bool = False
    """The waiting key was refused: so is its value."""


def grow(text: str, filename: str) -> Tree:
    """Read `text`. Never raises for what is in it: what is wrong is in `problems`, and `data` is what could be read."""
    from ruamel.yaml import YAML
    from ruamel.yaml import events as ev
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    tree = Tree()
    stack: list[_Open] = []
    documents = 0
    parts = 0

    def complain(place: Place, message: str, remedy: str = "") -> None:
        tree.problems.append(Problem(filename, *place, message, remedy))

    def words(event: ev.ScalarEvent, place: Place) -> str:
        """A scalar's text. Escapes can make characters that no terminal and no voice should get."""
        text = str(event.value)
        if text.isprintable():
            return text
        kept = "".join(c for c in text if c in "\t\n\r" or unicodedata.category(c) not in ("Cc", "Cs"))
        if kept != text:
            complain(place, "there is a character in it that is no text", "delete it")
        return kept

    def put(value: Any, place: Place) -> Path:
        """Hang a value where it belongs; returns its path."""
        if not stack:
            tree.data = value
            return ()
        top = stack[-1]
        if isinstance(top.data, list):
            path = (*top.path, len(top.data))
            top.data.append(value)
            tree.keys[path] = place
        else:
            assert top.key is not None
            path = (*top.path, top.key)
            if not top.skip:
                top.data[top.key] = value
            top.key, top.skip = None, False
        if value is not None and not isinstance(value, dict):
            tree.values.setdefault(path, place)
        return path

    yaml = YAML(typ="rt", pure=True)
    yaml.version = (1, 2)
    try:
        for event in yaml.parse(text):
            parts += 1
            if parts > MAX_PARTS:
                complain((event.start_mark.line + 1, 1), f"more than {MAX_PARTS} keys and values", "a flow has some hundreds")
                return tree
            mark = event.start_mark
            place = (mark.line + 1, mark.column + 1) if mark else (0, 0)
            if isinstance(event, ev.AliasEvent):
                complain(place, f"*{shown(event.anchor)} is an alias, and flow files have none", "write the value out")
                return tree
            if isinstance(event, ev.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    complain(place, "a second document begins here, and a file is one flow", "put it in a file of its own")
                    return tree
            if isinstance(event, (ev.ScalarEvent, ev.MappingStartEvent, ev.SequenceStartEvent)):
                if event.anchor:
                    complain(
                        place, f"&{shown(event.anchor)} is an anchor, and flow files have none", "write the value out where it is needed"
                    )
                if event.tag is not None and str(event.tag) not in ("", "!"):
                    complain(place, f"{shown(event.tag)} is a tag, and flow files have none", "leave it out")
                is_key = bool(stack) and isinstance(stack[-1].data, dict) and stack[-1].key is None
                if is_key:
                    top = stack[-1]
                    if not isinstance(event, ev.ScalarEvent):
                        complain(place, "a key is a word, not a block")
                        return tree
                    top.key = words(event, place)
                    assert isinstance(top.data, dict)
                    path = (*top.path, top.key)
                    if top.key == "<<":
                        complain(place, "<< is a merge key, and flow files have none", "write the keys out")
                        top.skip = True
                    elif top.key in top.data:
                        first = tree.keys[path]
                        complain(place, f'the key "{shown(top.key)}" is here a second time', f"the first is in line {first[0]}")
                        top.skip = True
                    else:
                        tree.keys[path] = place
                elif isinstance(event, ev.ScalarEvent):
                    put(_scalar(words(event, place), plain=event.style in (None, "")), place)
                else:
                    data: dict[str, Any] | list[Any] = {} if isinstance(event, ev.MappingStartEvent) else []
                    stack.append(_Open(put(data, place), data))
                    if len(stack) > MAX_DEPTH:
                        complain(place, f"blocks within blocks, more than {MAX_DEPTH} deep", "a flow needs no more than six")
                        return tree
            elif isinstance(event, (ev.MappingEndEvent, ev.SequenceEndEvent)):
                stack.pop()
        tree.whole = True
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = " ".join(str(error.problem or error.context or "it does not read as YAML").split())
        if "quoted scalar" in str(error.context) and error.context_mark:
            mark, said = error.context_mark, "a quote is opened here and never closed"
        complain((mark.line + 1, mark.column + 1) if mark else (0, 0), f"not YAML: {said}", _advice(said))
    except YAMLError as error:
        at = getattr(error, "position", None)
        line = text.count("\n", 0, at) + 1 if isinstance(at, int) else 0
        column = at - text.rfind("\n", 0, at) if isinstance(at, int) else 0
        complain((line, column), "not YAML: there is a character that is no text", "delete it")
    return tree


def shown(given: object) -> str:
    """What a person wrote, fit to be printed in one line."""
    match given:
        case None:
            return "nothing"
        case bool():
            return "true" if given else "false"
        case dict():
            return "a block"
        case list():
            return "a list"
    text = str(given)
    if len(text) > QUOTED:
        text = text[: QUOTED - 3] + "..."
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _scalar(text: str, plain: bool) -> str | bool | None:
    if plain and text in _NULLS:
        return None
    return _BOOLEANS.get(text, text) if plain else text


def _advice(said: str) -> str:
    if "mapping values are not allowed" in said:
        return "text that holds a colon must stand in quotes"
    if "expected ',' or" in said:
        return "between { } or [ ], text that holds a comma, a brace or a bracket must stand in quotes"
    if "\\t" in said or "tab" in said:
        return "indent with spaces"
    return "look at the quotes, the brackets and the indentation here and just above"
