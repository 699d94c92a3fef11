"""Every name in a flow file that must exist elsewhere in it, and the keys of a stage that go together.

Rule: one slip, one problem. Where a part of the file was wrong in itself, nothing is concluded from what it may have held.
"""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.flow import HANG_UP
from appliance.core.transfers import is_transfer
from appliance.core.words import placeholders
from appliance.errors import Problem
from appliance.flows.document import AnswerBlock, FlowDocument, StageBlock
from appliance.flows.slips import nearest, place_of
from appliance.flows.tree import Path, Tree, shown


class Names:
    """One file's."""

    def __init__(
        self,
        document: FlowDocument,
        tree: Tree,
        filename: str,
        tools: Mapping[str, tuple[str, ...]] | None = None,
        wrong: Mapping[Path, str] | None = None,
    ) -> None:
        """`tools` are those there are, each with the values it gives; None where that is not known. `wrong` are the parts of the file that
        are not in `document`, each with the kind of the error. Names are taken from the file as written, so that what was left out there
        is not called missing here."""
        self.document = document
        self.tree = tree
        self.filename = filename
        self.wrong = wrong or {}
        self.found: list[Problem] = []
        self.stages = {str(path[1]) for path in tree.keys if len(path) == 2 and path[0] == "stages"}
        self.facts = {str(path[1]) for path in tree.keys if len(path) == 2 and path[0] == "facts"}
        self.variables = {str(path[1]) for path in tree.keys if len(path) == 2 and path[0] == "variables"}
        self.given = self.variables | self.facts
        self.fields = {str(path[3]) for path in tree.keys if len(path) == 4 and path[0] == "stages" and path[2] == "collect"}
        self.doubtful = any(map(_declares, self.wrong.items()))
        """A block that declares names may be the one with the slip."""
        named = {tool for stage in document.stages.values() for tool in stage.tools}
        known = tools or {}
        self.gifts = {value for tool in named for value in known.get(tool, ())}
        self.open = bool(named - set(known)) or any("tools" in path for path in self.wrong)
        """A tool that is not known may give any value."""

    def problems(self) -> list[Problem]:
        """All of them, in no order."""
        document = self.document
        if ("start",) in self.tree.keys:
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
            self._text(("facts", name), fact, self.variables | {"disclose"}, spoken=True)
        if document.menu and document.direction == "inbound":
            self._complain_key(("menu",), "no menu answers an inbound call", "leave menu out, or write direction: outbound")
        self._kinds()
        self._consent()
        return self.found

    def _complain(self, path: Path, message: str, remedy: str = "") -> None:
        place = self.tree.values.get(path) or place_of(path, self.tree.keys)
        self.found.append(Problem(self.filename, *place, message, remedy))

    def _complain_key(self, path: Path, message: str, remedy: str = "") -> None:
        self.found.append(Problem(self.filename, *place_of(path, self.tree.keys), message, remedy))

    def _is_wrong(self, path: Path) -> bool:
        return any(other[: len(path)] == path for other in self.wrong)

    def _stage(self, path: Path, name: str, way_out: bool = True) -> None:
        if name in self.stages or (way_out and name == HANG_UP) or path not in self.tree.keys:
            return
        known = self.stages | ({HANG_UP} if way_out else set())
        self._complain(path, f'there is no stage "{name}"', nearest(name, known))

    def _text(self, path: Path, text: str, known: set[str], spoken: bool = False) -> None:
        """`spoken` text may hold what tools give."""
        names = placeholders(text)
        if sum(text.count(c) for c in "{}") != 2 * len(names):
            self._complain(path, "a brace is not part of a {name}", "write {name}, with a name in small letters, or leave the brace out")
        if self.doubtful:
            return
        known = known | self.gifts if spoken else known
        for name in dict.fromkeys(names):
            if name not in known:
                if not (spoken and self.open):
                    remedy = nearest(name, known) or "declare it under variables"
                    self._complain(path, f"{{{shown(name)}}} is not known here", remedy)
            elif spoken and placeholders(self.document.facts.get(name, "")):
                self._complain(path, f"the fact {{{name}}} holds a {{name}} of its own, so it cannot be said", "write it out")

    def _answer(self, path: Path, answer: AnswerBlock) -> None:
        self._stage((*path, "next"), answer.next)
        self._text((*path, "means"), answer.means or "", self.given)
        for i, phrase in enumerate(answer.hears):
            at: Path = (*path, "hears", i)
            self._text(at if at in self.tree.keys else at[:-1], phrase, self.given)

    def _of_stage(self, name: str, stage: StageBlock) -> None:
        at: Path = ("stages", name)
        spoken = self.given | self.fields | {"disclose"}
        self._text((*at, "say"), stage.say or "", spoken, spoken=True)
        self._text((*at, "read_back"), stage.read_back or "", spoken, spoken=True)
        self._text((*at, "objective"), stage.objective or "", self.given | {"disclose"})
        for answer_name, answer in stage.answers.items():
            self._answer((*at, "answers", answer_name), answer)
        if stage.otherwise:
            self._stage((*at, "otherwise", "next"), stage.otherwise.next)
            self._text((*at, "otherwise", "say"), stage.otherwise.say or "", self.given | {"disclose"})
        if stage.failing:
            self._stage((*at, "failing", "next"), stage.failing.next)
            self._text((*at, "failing", "say"), stage.failing.say, spoken, spoken=True)
        if stage.next:
            self._stage((*at, "next"), stage.next)
        if stage.reply and not self._is_wrong(("facts",)) and not self.doubtful:
            for i, fact in enumerate(stage.reply.facts):
                if fact not in self.facts and not (fact == "facts" and self.facts):
                    known = {"facts", *self.facts} if self.facts else set()
                    entry: Path = (*at, "reply", "from", i)
                    path = entry if entry in self.tree.keys else entry[:-1]
                    self._complain(path, f'there is no fact "{fact}"', nearest(fact, known) or "add a block facts:")
        if not self._is_wrong(at):
            self._together(name, at, stage)

    def _together(self, name: str, at: Path, stage: StageBlock) -> None:
        """The keys of a stage that need or exclude one another."""
        listens = bool(stage.answers) or stage.expect not in (None, "nothing")
        place = f'the stage "{name}"'
        if name == HANG_UP:
            self._complain(at, f"{HANG_UP} is built in and cannot be a stage", "give it another name")
        if stage.failing and not stage.tools:
            self._complain_key((*at, "failing"), f'{place} asks no tool, so "failing" is never used', 'give it "tools"')
        if not stage.say and not stage.reply and not any(map(is_transfer, stage.tools)):
            self._complain(at, f"{place} says nothing", "give it say, or reply for the language model")
        if stage.end:
            for key in ("answers", "next", "otherwise", "collect", "read_back", "expect"):
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
            for key in ("otherwise", "collect", "read_back"):
                if getattr(stage, key):
                    self._complain_key((*at, key), f'{place} does not listen, so "{key}" is never used', 'give it "expect"')
        elif stage.read_back:
            self._reading_back(place, (*at, "read_back"), stage)

    def _reading_back(self, place: str, path: Path, stage: StageBlock) -> None:
        """It is put after what was collected, before `next`."""
        unknown = set(placeholders(stage.read_back or "")) - self.given - self.fields - self.gifts  # said already
        if not stage.collect:
            self._complain_key(path, f"{place} collects nothing that could be read back", 'give it "collect"')
        elif stage.answers:
            self._complain_key(
                path, f'{place} has answers, so its "read_back" has no one place', "put the question into a stage of its own"
            )
        elif not set(placeholders(stage.read_back or "")) & (set(stage.collect) | unknown):
            names = " or ".join(f"{{{field}}}" for field in stage.collect)
            self._complain(path, f'the "read_back" of {place} holds nothing that it collects', f"put {names} into it")
        elif not stage.otherwise:
            self._complain_key(path, f"{place} reads back, and has no way out when that is not understood", 'give it "otherwise"')

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
                elif field in self.gifts:
                    self._complain_key(path, f'"{field}" is what a tool gives already', "give the field another name")
                if types.setdefault(field, kind) != kind:
                    self._complain_key(path, f'"{field}" is a {types[field]} elsewhere and a {kind} here', "make them the same")

    def _consent(self) -> None:
        """It names a yes or no that is asked for somewhere."""
        name = self.document.consent
        if not name or self.doubtful:
            return
        kinds = {field: kind for stage in self.document.stages.values() for field, kind in stage.collect.items()}
        if name not in kinds:
            asked = [field for field, kind in kinds.items() if kind == "boolean"]
            self._complain(("consent",), f'no stage collects "{name}"', nearest(name, asked) or f"collect: {{{name}: boolean}}")
        elif kinds[name] != "boolean":
            self._complain(("consent",), f'"{name}" is a {kinds[name]}, and consent is a yes or a no', "name a boolean field")


def _declares(item: tuple[Path, str]) -> bool:
    """May the part that was wrong have been one that declares names? So may any key that nobody knows, where such a block could stand."""
    path, kind = item
    if kind == "extra_forbidden" and (len(path) == 1 or (len(path) == 3 and path[0] == "stages")):
        return True
    return path[:1] in (("variables",), ("facts",)) or path[2:3] == ("collect",) or (path[:1] == ("stages",) and len(path) <= 2)
