"""Saved conversations as they are written: flows/<flow>/conversations/*.yaml.

Rules: all problems come at once, each with file:line:column and the nearest right word; a conversation that expects nothing is one; what
is wrong with one file does not keep the others from being read. ruamel and pydantic are imported when a file is read, not before.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from appliance.core.conversation import Conversation
from appliance.core.flow import SITUATIONS, Flow
from appliance.errors import ConfigError, Problem
from appliance.flows.loader import in_order, read
from appliance.flows.slips import nearest, place_of, said
from appliance.flows.tree import Path, Tree, grow

if TYPE_CHECKING:
    from appliance.flows.conversation_document import ConversationDocument

FOLDER = "conversations"
MAX_CONVERSATIONS = 200
"""Of one flow: they are all played before it goes live."""
HUNG_UP = "hung_up"
"""The outcome where the caller ended the call."""
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def folder_of(flow_file: FilePath) -> FilePath:
    """Where the conversations of this flow file lie: beside F.yaml, F/conversations."""
    return flow_file.with_suffix("") / FOLDER


def load_conversations(folder: FilePath, flow: Flow) -> tuple[tuple[Conversation, ...], tuple[Problem, ...]]:
    """Every conversation of `folder` that could be read, by name, and all that is wrong with the others. A missing folder has none."""
    if not folder.exists():
        return (), ()
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        return (), (Problem(str(folder), 0, 0, f"cannot be read: {error.strerror}"),)
    problems = [Problem(str(p), 0, 0, "is not read: conversations end in .yaml", "rename it") for p in found if p.suffix == ".yml"]
    files = [path for path in found if path.suffix == ".yaml"]
    if len(files) > MAX_CONVERSATIONS:
        problems.append(Problem(str(folder), 0, 0, f"has more than {MAX_CONVERSATIONS} conversations", "leave out what says the same"))
    conversations: list[Conversation] = []
    for path in files[:MAX_CONVERSATIONS]:
        try:
            conversations.append(load_conversation(path, flow))
        except ConfigError as error:
            problems += error.problems
    return tuple(conversations), tuple(problems)


def load_conversation(path: FilePath, flow: Flow) -> Conversation:
    """Read one. ConfigError holds every problem found."""
    return parse_conversation(read(path), str(path), flow)


def parse_conversation(text: str, filename: str, flow: Flow) -> Conversation:
    """The same for text that is at hand; recordings are looked for beside `filename`."""
    from pydantic import ValidationError

    from appliance.flows.conversation_document import ConversationDocument, to_conversation

    tree = grow(text, filename)
    if not tree.whole or not isinstance(tree.data, dict):
        raise ConfigError.at(tree.problems or [Problem(filename, 1, 1, "not a conversation: it needs caller and expect, each on a line")])
    problems = list(tree.problems)
    try:
        document = ConversationDocument.model_validate(tree.data)
    except ValidationError as error:
        problems += said(error.errors(include_url=False), tree, filename, ConversationDocument)
        raise ConfigError.at(in_order(problems)) from None
    names = _Names(document, tree, filename, flow)
    problems += names.problems()
    if problems:
        raise ConfigError.at(in_order(problems))
    lines = tuple(place_of(("caller", i), tree.keys)[0] for i in range(len(document.caller)))
    return to_conversation(document, FilePath(filename).stem, filename, flow.name, names.fields, lines)


class _Names:
    """Every name in the file that must be the flow's, and every value that must be of a field's type."""

    def __init__(self, document: ConversationDocument, tree: Tree, filename: str, flow: Flow) -> None:
        self.document = document
        self.tree = tree
        self.filename = filename
        self.flow = flow
        self.fields: dict[str, object] = {}
        """The expected fields as values."""
        self.found: list[Problem] = []

    def problems(self) -> list[Problem]:
        self._variables()
        self._recordings()
        self._tools()
        expect = self.document.expect
        if not (expect.path or expect.outcome or expect.fields or expect.said or expect.never_said):
            self._complain(("expect",), "the conversation expects nothing, so it cannot fail", "give it path, outcome, fields or said")
        for i, stage in enumerate(expect.path):
            if stage not in self.flow.stages:
                self._complain(("expect", "path", i), f'there is no stage "{stage}"', nearest(stage, self.flow.stages))
        if expect.path and expect.path[0] in self.flow.stages and expect.path[0] != self.flow.start:
            self._complain(("expect", "path", 0), f'the path begins with "{expect.path[0]}"', f"the flow starts with {self.flow.start}")
        ends = {stage.end for stage in self.flow.stages.values() if stage.end}
        known = ends | set(SITUATIONS) | {HUNG_UP, "limit", "completed"}
        if expect.outcome and expect.outcome not in known:
            self._complain(("expect", "outcome"), f'no call ends as "{expect.outcome}"', nearest(expect.outcome, ends | {HUNG_UP}))
        for name, given in expect.fields.items():
            self._field(name, given)
        return self.found

    def _complain(self, path: Path, message: str, remedy: str = "") -> None:
        place = self.tree.values.get(path) or place_of(path, self.tree.keys)
        self.found.append(Problem(self.filename, *place, message, remedy))

    def _complain_key(self, path: Path, message: str, remedy: str = "") -> None:
        self.found.append(Problem(self.filename, *place_of(path, self.tree.keys), message, remedy))

    def _variables(self) -> None:
        given, known = self.document.variables, {v.name for v in self.flow.variables}
        for name in given:
            if name not in known:
                remedy = nearest(name, known) or "the flow has no variables"
                self._complain_key(("variables", name), f'the flow has no variable "{name}"', remedy)
        missing = [v.name for v in self.flow.variables if v.required and not given.get(v.name)]
        if missing:
            self._complain_key(("variables",), f"the flow needs {', '.join(missing)}", f"variables: {{{missing[0]}: ...}}")

    def _recordings(self) -> None:
        for i, turn in enumerate(self.document.caller):
            if turn.recording and not (FilePath(self.filename).parent / turn.recording).is_file():
                self._complain(("caller", i, "recording"), f'there is no file "{turn.recording}" beside this one')

    def _tools(self) -> None:
        known = {tool for stage in self.flow.stages.values() for tool in stage.tools}
        for i, one in enumerate(self.document.tools):
            for tool in one:
                if tool not in known:
                    remedy = nearest(tool, known) or "the flow calls no tool"
                    self._complain_key(("tools", i, tool), f'no stage of the flow calls "{tool}"', remedy)

    def _field(self, name: str, given: Any) -> None:
        at: Path = ("expect", "fields", name)
        kinds = {field: kind for stage in self.flow.stages.values() for field, kind in stage.collect.items()}
        if name not in kinds:
            self._complain_key(at, f'no stage collects "{name}"', nearest(name, kinds) or "the flow collects nothing")
            return
        try:
            self.fields[name] = _value(kinds[name], given, _choices(self.flow, name))
        except ValueError as error:
            self._complain(at, f'"{name}" {error}')


def _choices(flow: Flow, field: str) -> Mapping[str, None]:
    """What a field of type choice can be: the names of the answers of the stages that collect it."""
    return {a.name: None for stage in flow.stages.values() if field in stage.collect for a in stage.answers}


def _value(kind: str, given: str | bool, choices: Mapping[str, None]) -> object:
    """What is written as what is collected. ValueError says what it must be."""
    match kind:
        case "boolean":
            if isinstance(given, bool):
                return given
            if given.lower() in _YES_NO:
                return _YES_NO[given.lower()]
            raise ValueError(f'is a yes or a no, not "{given}"')
        case _ if isinstance(given, bool):
            raise ValueError(f"is a {kind}, not true or false")
        case "number":
            try:
                return int(given)
            except ValueError:
                raise ValueError(f'is a whole number, not "{given}"') from None
        case "choice" if given not in choices:
            raise ValueError(f'cannot be "{given}" ({nearest(given, choices)})')
    return given
