"""From a flow file to a Flow, or to everything that is wrong with the file.

Rules: all problems come at once, each with file:line:column; a file is read once, through one descriptor, and is small.
ruamel and pydantic are imported when a file is read, not before: the line process has little memory.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from appliance.core.flow import Flow
from appliance.core.transfers import with_extensions
from appliance.errors import ConfigError, Problem
from appliance.flows.slips import MAX_PROBLEMS, empty, nearest, place_of, said, without
from appliance.flows.tree import Path, Place, Tree, grow

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from appliance.flows.document import FlowDocument

__all__ = ["MAX_BYTES", "LoadedFlow", "in_order", "load", "nearest", "parse", "read"]

MAX_BYTES = 64 * 1024

_ROUNDS = 4
"""What is wrong is left out, then what is wrong without it, so that the names in the rest can be looked at."""

Tools = Mapping[str, tuple[str, ...]]
"""The tools there are, each with the names of the values it gives."""


@dataclass(frozen=True)
class LoadedFlow:
    """A flow, and where each part of it stands in its file: path of keys to line and column, both from 1."""

    flow: Flow
    path: FilePath
    text: str
    places: Mapping[Path, Place]

    def problem(self, path: Path, message: str, remedy: str = "") -> Problem:
        """A problem at the nearest known place of `path`."""
        return Problem(str(self.path), *place_of(path, self.places), message, remedy)


def load(path: FilePath | str, tools: Tools | None = None) -> LoadedFlow:
    """Read one flow file. ConfigError holds every problem found. `tools` as in `parse`."""
    path = FilePath(path)
    return parse(read(path), str(path), tools)


def parse(text: str, filename: str, tools: Tools | None = None) -> LoadedFlow:
    """The same for text that is at hand; `filename` is only named in problems. What a tool gives may be said by name: of a tool that is not
    among `tools`, any name. Whether it is known by then is for check.py to prove."""
    from pydantic import ValidationError

    from appliance.flows.document import FlowDocument, to_flow
    from appliance.flows.names import Names

    tree = grow(text, filename)
    if not tree.whole or not isinstance(tree.data, dict):
        problems = tree.problems or [Problem(filename, 1, 1, "not a flow: a flow file is a list of keys, flow: first")]
        raise ConfigError.at(in_order(problems))
    problems = list(tree.problems)
    slips: list[ErrorDetails] = []
    document = None
    data = tree.data
    for _ in range(_ROUNDS):
        try:
            document = FlowDocument.model_validate(data)
            break
        except ValidationError as error:
            found = error.errors(include_url=False)
            slips = slips or found
            data = without(data, found)
    problems += said(slips, tree, filename, FlowDocument)
    wrong = {tuple(p for p in slip["loc"] if p != "[key]"): slip["type"] for slip in slips}
    nothing = empty(tree, filename, wrong)
    problems += nothing.values()
    if document:
        if tools is not None:
            tools = with_extensions(tools, {tool for stage in document.stages.values() for tool in stage.tools})
        problems += Names(document, tree, filename, tools, wrong | dict.fromkeys(nothing, "empty")).problems()
    if problems or not document:
        raise ConfigError.at(in_order(problems))
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return LoadedFlow(to_flow(document, version), FilePath(filename), text, _places(document, tree))


def in_order(problems: list[Problem]) -> list[Problem]:
    """By their places, each once, and not more than anybody reads."""
    problems = sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.column))
    left = len(problems) - MAX_PROBLEMS
    return problems if left <= 0 else [*problems[:MAX_PROBLEMS], Problem(problems[0].file, 0, 0, f"and {left} more")]


def _places(document: FlowDocument, tree: Tree) -> dict[Path, Place]:
    """The places of the file's keys. What a read_back and a failing were made into points back at them."""
    from appliance.flows.document import FAILING, READ_BACK, failing_name, forbidden_edges, read_back_name

    places = dict(tree.keys)
    for name, stage in document.stages.items():
        for block, key, made_name in ((stage.read_back, READ_BACK, read_back_name(name)), (stage.failing, FAILING, failing_name(name))):
            if block:
                made, own = ("stages", made_name), ("stages", name, key)
                places[made] = tree.keys[own]
                places |= {(*made, *path[3:]): place for path, place in tree.keys.items() if path[:3] == own and len(path) > 3}
                places |= {(*made, *path[2:]): place for path, place in tree.keys.items() if path[:3] == ("stages", name, "limits")}
    places |= {("forbidden", i): tree.keys["forbidden", entry] for i, (_, entry) in enumerate(forbidden_edges(document))}
    return places


def read(path: FilePath) -> str:
    """The text of a flow file, or of one of its saved conversations. ConfigError where it is none, without waiting for anything."""

    def refuse(message: str, remedy: str = "") -> ConfigError:
        return ConfigError.at([Problem(str(path), 0, 0, message, remedy)])

    try:
        # No link to elsewhere, no wait on a pipe
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise refuse("there is no such file") from None
    except OSError as error:
        if path.is_symlink():
            raise refuse("is a symbolic link, and flow files must be files", "copy the file here") from None
        raise refuse(f"cannot be opened: {error.strerror}") from None
    except ValueError:
        raise refuse("is no name of a file") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise refuse("is not a file")
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise refuse(f"is larger than {MAX_BYTES // 1024} KB, which no flow is")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        remedy = "it is UTF-16: save it as UTF-8" if wide else "save it as UTF-8"
        raise ConfigError.at([Problem(str(path), line, column, "is not UTF-8 text", remedy)]) from None
