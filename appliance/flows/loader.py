"""From a flow file to a Flow, or to everything that is wrong with the file.

Rules: all problems come at once, each with file:line:column; a file is read once, through one descriptor, and is small.
ruamel and pydantic are imported when a file is read, not before: the line process has little memory.
"""

from __future__ import annotations

import contextlib
import copy
import difflib
import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from appliance.core.flow import HANG_UP, Flow
from appliance.core.words import placeholders
from appliance.errors import ConfigError, Problem
from appliance.flows.tree import Path, Place, Tree, grow

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from appliance.flows.document import AnswerBlock, FlowDocument, StageBlock

MAX_BYTES = 64 * 1024


@dataclass(frozen=True)
class LoadedFlow:
    """A flow, and where each part of it stands in its file: path of keys to line and column, both from 1."""

    flow: Flow
    path: FilePath
    text: str
    places: Mapping[Path, Place]

    def problem(self, path: Path, message: str, remedy: str = "") -> Problem:
        """A problem at the nearest known place of `path`."""
        return Problem(str(self.path), *_nearest(path, self.places), message, remedy)


def load(path: FilePath | str) -> LoadedFlow:
    """Read and check one flow file. ConfigError holds every problem found."""
    path = FilePath(path)
    return parse(_read(path), str(path))


def parse(text: str, filename: str) -> LoadedFlow:
    """The same for text that is at hand; `filename` is only named in problems."""
    from pydantic import ValidationError

    from appliance.flows.document import FlowDocument, to_flow

    tree = grow(text, filename)
    if not tree.whole or not isinstance(tree.data, dict):
        problems = tree.problems or [Problem(filename, 1, 1, "not a flow: a flow file is a list of keys, flow: first")]
        raise ConfigError.at(problems)
    problems = list(tree.problems)
    try:
        document = FlowDocument.model_validate(tree.data)
        problems += _Names(document, tree, filename).problems()
    except ValidationError as error:
        wrong = error.errors(include_url=False)
        problems += [_said(e, tree, filename) for e in wrong]
        rest = _without(tree.data, wrong)
        with contextlib.suppress(ValidationError):  # then not enough is left to look at, and what was found first is said
            problems += _Names(FlowDocument.model_validate(rest), tree, filename, partial=True).problems()
    if problems:
        raise ConfigError.at(sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.column)))
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return LoadedFlow(to_flow(document, version), FilePath(filename), text, tree.keys)


def nearest(word: str, known: Iterable[str]) -> str:
    """A remedy: the known word most like this one, or all of them."""
    known = sorted(known)
    like = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if like:
        return f'did you mean "{like[0]}"?'
    return f"there is {', '.join(known)}" if known else ""


def _read(path: FilePath) -> str:
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
        raise ConfigError.at([Problem(str(path), line, column, "is not UTF-8 text", "save it as UTF-8")]) from None


def _nearest(path: Path, places: Mapping[Path, Place]) -> Place:
    while path and path not in places:
        path = path[:-1]
    return places.get(path, (1, 1))


# -- what pydantic found, in plain words -----------------------------------------------------------------------------------------

_MESSAGES = {
    "model_type": "must be a block of keys",
    "dict_type": "must be a block of keys",
    "list_type": "must be a list",
    "string_type": "must be text",
    "bool_type": "must be true or false",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "is empty",
    "string_too_long": "is longer than {max_length} letters",
    "too_short": "has fewer than {min_length} entries",
    "too_long": "has more than {max_length} entries",
}


def _said(error: ErrorDetails, tree: Tree, filename: str) -> Problem:
    kind, given = error["type"], error["input"]
    path: Path = tuple(p for p in error["loc"] if p != "[key]")
    of_key = "[key]" in error["loc"]
    name = path[-1] if path else ""
    if kind == "extra_forbidden":
        known = _known_keys(path[:-1])
        return Problem(filename, *_nearest(path, tree.keys), f'unknown key "{name}"{_inside(path[:-1])}', nearest(str(name), known))
    if kind == "missing":
        return Problem(filename, *_nearest(path[:-1], tree.keys), f'the key "{name}" is missing{_inside(path[:-1])}')
    place = _nearest(path, tree.keys) if of_key else tree.values.get(path) or _nearest(path, tree.keys)
    context: dict[str, Any] = error.get("ctx") or {}
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", context["expected"])
        return Problem(filename, *place, f'"{name}" cannot be "{given}"', nearest(str(given), known))
    if kind == "string_pattern_mismatch":
        return Problem(filename, *place, f'"{given}" is no name', _pattern(str(path[0])))
    if kind == "value_error":
        return Problem(filename, *place, f'"{name}": {context["error"]}')
    said = _MESSAGES.get(kind)
    message = said.format(**context) if said else error["msg"].lower()
    remedy = "put it in quotes" if kind == "string_type" and isinstance(given, bool) else ""
    if given is None and kind != "string_too_short":
        return Problem(filename, *place, f'"{name}" has nothing behind it: it {message}')
    return Problem(filename, *place, f'"{name}" {message}', remedy)


def _without(data: Any, wrong: Iterable[ErrorDetails]) -> Any:
    """A copy of the file's data without the parts that are wrong in themselves, so that the names in the rest can be checked."""
    rest = copy.deepcopy(data)
    for error in wrong:
        *way, last = (p for p in error["loc"] if p != "[key]")
        block = rest
        for step in way:
            block = block.get(step) if isinstance(block, dict) else None
        if isinstance(block, dict):
            block.pop(last, None)
    return rest


def _pattern(top: str) -> str:
    match top:
        case "flow":
            return "a flow's name is small letters, digits and dashes"
        case "language":
            return "a language is like en or en-US"
        case _:
            return "names are small letters, digits and underscores, a letter first"


def _inside(path: Path) -> str:
    return f" in {'.'.join(str(p) for p in path)}" if path else ""


def _known_keys(path: Path) -> list[str]:
    """The keys a block may have, found by walking the models down the same path."""
    from pydantic import BaseModel

    from appliance.flows.document import FlowDocument

    kind: Any = FlowDocument
    for step in path:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            fields = {f.alias or n: f for n, f in kind.model_fields.items()}
            kind = fields[str(step)].annotation if str(step) in fields else None
        else:
            kind = _inner(kind)
        while kind is not None and not (isinstance(kind, type) and issubclass(kind, BaseModel)) and not _is_dict(kind):
            kind = _inner(kind)
    return [f.alias or n for n, f in kind.model_fields.items()] if isinstance(kind, type) and issubclass(kind, BaseModel) else []


def _is_dict(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is dict


def _inner(kind: Any) -> Any:
    """The model inside X | None, Annotated[X, ...], list[X] or dict[str, X]."""
    arguments: tuple[Any, ...] = getattr(kind, "__args__", ())
    if _is_dict(kind):
        return arguments[1]
    return next((a for a in arguments if a is not type(None)), None)


# -- names that point at other names ---------------------------------------------------------------------------------------------


class _Names:
    """Every name in the file that must exist elsewhere in it, and the keys of a stage that go together."""

    def __init__(self, document: FlowDocument, tree: Tree, filename: str, partial: bool = False) -> None:
        """`partial`: parts of the file were wrong in themselves and are not in `document`. Names are taken from the file as written,
        so that what was left out there is not called missing here."""
        self.document = document
        self.tree = tree
        self.filename = filename
        self.partial = partial
        self.found: list[Problem] = []
        self.stages = {str(path[1]) for path in tree.keys if len(path) == 2 and path[0] == "stages"}
        self.given = {str(path[1]) for path in tree.keys if len(path) == 2 and path[0] in ("variables", "facts")}
        self.fields = {str(path[3]) for path in tree.keys if len(path) == 4 and path[0] == "stages" and path[2] == "collect"}

    def problems(self) -> list[Problem]:
        document = self.document
        self._stage(("start",), document.start, way_out=False)
        for name, stage in document.stages.items():
            self._of_stage(name, stage)
        for name, answer in document.anywhere.items():
            self._answer(("anywhere", name), answer)
        for situation, target in document.fallbacks:
            if target is not None:
                self._stage(("fallbacks", situation), target)
        for i, pair in enumerate(document.forbidden):
            for j, name in enumerate(pair):
                self._stage(("forbidden", i, j), name, way_out=False)
        if document.disclose:
            self._text(("disclose",), document.disclose, self.given)
        for name, fact in document.facts.items():
            self._text(("facts", name), fact, set(document.variables) | {"disclose"})
        if not self.partial:
            self._kinds()
        return self.found

    def _complain(self, path: Path, message: str, remedy: str = "") -> None:
        place = self.tree.values.get(path) or _nearest(path, self.tree.keys)
        self.found.append(Problem(self.filename, *place, message, remedy))

    def _complain_key(self, path: Path, message: str, remedy: str = "") -> None:
        self.found.append(Problem(self.filename, *_nearest(path, self.tree.keys), message, remedy))

    def _stage(self, path: Path, name: str, way_out: bool = True) -> None:
        if name in self.stages or (way_out and name == HANG_UP):
            return
        known = self.stages | ({HANG_UP} if way_out else set())
        self._complain(path, f'there is no stage "{name}"', nearest(name, known))

    def _text(self, path: Path, text: str, known: set[str]) -> None:
        if self.partial:
            return  # the block that declares a name may be the one with the slip
        names = placeholders(text)
        for name in names:
            if name not in known:
                self._complain(path, f"{{{name}}} is not known here", nearest(name, known) or "declare it under variables")
            elif path[-1] == "say" and placeholders(self.document.facts.get(name, "")):
                self._complain(path, f"the fact {{{name}}} holds a {{name}} of its own, so it cannot be said", "write it out")
        if sum(text.count(c) for c in "{}") != 2 * len(names):
            self._complain(path, "a brace is not part of a {name}", "write {name}, with a name in small letters, or leave the brace out")

    def _answer(self, path: Path, answer: AnswerBlock) -> None:
        self._stage((*path, "next"), answer.next)
        self._text((*path, "means"), answer.means or "", self.given)
        for i, phrase in enumerate(answer.hears):
            self._text((*path, "hears", i), phrase, self.given)

    def _of_stage(self, name: str, stage: StageBlock) -> None:
        at: Path = ("stages", name)
        spoken = self.given | self.fields | {"disclose"}
        self._text((*at, "say"), stage.say or "", spoken)
        self._text((*at, "objective"), stage.objective or "", self.given | {"disclose"})
        for answer_name, answer in stage.answers.items():
            self._answer((*at, "answers", answer_name), answer)
        if stage.otherwise:
            self._stage((*at, "otherwise", "next"), stage.otherwise.next)
            self._text((*at, "otherwise", "say"), stage.otherwise.say or "", self.given | {"disclose"})
        if stage.next:
            self._stage((*at, "next"), stage.next)
        if stage.reply:
            for i, fact in enumerate(stage.reply.facts if not self.partial else ()):
                if fact not in self.document.facts and not (fact == "facts" and self.document.facts):
                    known = {"facts", *self.document.facts} if self.document.facts else set()
                    self._complain((*at, "reply", "from", i), f'there is no fact "{fact}"', nearest(fact, known) or "add a block facts:")
        if not self.partial:
            self._together(name, at, stage)

    def _together(self, name: str, at: Path, stage: StageBlock) -> None:
        """The keys of a stage that need or exclude one another."""
        listens = bool(stage.answers) or stage.expect not in (None, "nothing")
        place = f'the stage "{name}"'
        if name == HANG_UP:
            self._complain(at, f"{HANG_UP} is built in and cannot be a stage", "give it another name")
        if not stage.say and not stage.reply:
            self._complain(at, f"{place} says nothing", "give it say, or reply for the language model")
        if stage.end:
            for key in ("answers", "next", "otherwise", "collect", "expect"):
                if getattr(stage, key):
                    self._complain_key((*at, key), f'{place} ends the call, so "{key}" is never used', f'leave out "{key}" or "end"')
            return
        if not stage.answers and not stage.next:
            self._complain(at, f"{place} leads nowhere", "give it answers, next or end")
        if stage.answers and stage.expect in (None, "nothing"):
            self._complain(at, f'{place} has answers but no "expect"', "say what the caller will answer: yes_no, number, open ...")
        if stage.answers and stage.next and not stage.collect:
            self._complain_key((*at, "next"), f'{place} has answers, and a "next" that any words would take', 'leave "next" out')
        if not listens:
            for key in ("otherwise", "collect"):
                if getattr(stage, key):
                    self._complain_key((*at, key), f'{place} does not listen, so "{key}" is never used', 'give it "expect"')

    def _kinds(self) -> None:
        """One name, one thing; one field, one type."""
        document = self.document
        for name in document.facts:
            if name in document.variables:
                self._complain_key(("facts", name), f'"{name}" is a variable too', "give one of them another name")
        for name in ("disclose", "facts"):
            for block in ("variables", "facts"):
                if name in getattr(document, block):
                    self._complain_key((block, name), f'"{name}" means something already', "give it another name")
        types: dict[str, str] = {}
        for stage_name, stage in document.stages.items():
            for field, kind in stage.collect.items():
                path: Path = ("stages", stage_name, "collect", field)
                if field in self.given or field == "disclose":
                    self._complain_key(path, f'"{field}" is a variable or a fact already', "give the field another name")
                if types.setdefault(field, kind) != kind:
                    self._complain_key(path, f'"{field}" is a {types[field]} elsewhere and a {kind} here', "make them the same")
