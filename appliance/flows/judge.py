"""May this file take calls? Examined in a process of its own, then held to its saved conversations with the model that answers calls.

Rule: a verdict rests on bytes and settings alone, named by hashes, so that what was proved once is not proved again.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.core.rules import OperatorRules
from appliance.errors import Problem
from appliance.flows.behaviour import changes, load_passed, save_passed
from appliance.flows.examine import Examined, examine
from appliance.flows.replay import Outcome, replay
from appliance.flows.versions import Refusal, Version, Versions, compiled
from appliance.ports import LanguageModel

MOST_BYTES = 64 * 1024
"""Of a file that is read here; a larger one is refused by the examination."""
MOST_ENTRIES = 500
"""Saved conversations, and files beside them, that are looked at."""
MOST_PROOFS = 200
CODE = ("core", "flows")
"""The packages whose code decides what a flow is and does: with another code an old verdict means nothing."""


@dataclass(frozen=True)
class Inputs:
    """What a verdict would rest on, as it lies in the folder now."""

    version: str
    """Of the flow's text; empty where it cannot be read."""
    key: str
    """Of everything: the text, the conversations, the operator's rules, the model, the code."""
    proof: str
    """Of what a replay depends on: everything but the rules."""


@dataclass(frozen=True)
class Rests:
    """What else a verdict rests on."""

    rules: OperatorRules
    margin: float
    model: str
    """Names the language model's file and its state."""
    answers: frozenset[str] = frozenset()
    """Flows that onhook.toml has answer calls."""


class Judge:
    """Looks at one flow at a time. `mind` is asked in the replays; WorkerError where it went away."""

    def __init__(
        self,
        rests: Rests,
        proofs: Path,
        mind: LanguageModel,
        onhook: str,
        examine: Callable[[Path, OperatorRules], Examined] = examine,
        replay: Callable[[Conversation, Flow, LanguageModel, float], Outcome] = replay,
    ) -> None:
        self._rests = rests
        self._proofs = proofs
        self._mind = mind
        self._onhook = onhook
        self._examine = examine
        self._replay = replay
        replayed = [rests.model, rests.margin, _code()]
        self._replayed = json.dumps(replayed)
        self._ruled = json.dumps([asdict(rests.rules), sorted(rests.answers)], default=str)

    def inputs(self, path: Path) -> Inputs:
        """What a verdict on this file would rest on."""
        text = _bytes(path)
        version = ""
        if text is not None:
            try:
                version = hashlib.sha256(text.decode("utf-8-sig").encode()).hexdigest()[:12]
            except UnicodeDecodeError:
                text = None
        beside = [(name, _mark(path.with_suffix("") / "conversations" / name)) for name in listed(conversations_of(path))]
        proof = _hash(json.dumps([version, beside, self._replayed]))
        return Inputs(version, _hash(proof + self._ruled + path.stem) if version else "", proof)

    def examine(self, path: Path) -> Examined:
        """Read and check it. A flow that onhook.toml has answer calls must be one that does."""
        examined = self._examine(path, self._rests.rules)
        flow = examined.flow
        if flow is not None and path.stem in self._rests.answers and flow.direction != "inbound":
            line = next((n for n, words in enumerate(examined.text.splitlines(), 1) if words.startswith("direction:")), 0)
            problem = Problem(str(path), line, 1, "this flow places calls, and onhook.toml has it answer them", "write direction: inbound")
            return replace(examined, report=replace(examined.report, errors=(*examined.report.errors, problem)))
        return examined

    def proved(self, inputs: Inputs) -> bool:
        """Have these very conversations passed with this very text before?"""
        return (self._proofs / f"{inputs.proof}.json").exists()

    def play(self, conversation: Conversation, flow: Flow) -> Outcome:
        """Replay one. WorkerError where the model went away."""
        return self._replay(conversation, flow, self._mind, self._rests.margin)

    def keep(self, inputs: Inputs, flow: Flow, outcomes: Sequence[Outcome]) -> None:
        """They all passed. OSError: disk."""
        save_passed(self._proofs / f"{inputs.proof}.json", flow.version, outcomes)
        kept = sorted(self._proofs.glob("*.json"), key=lambda p: p.stat().st_mtime_ns)
        for path in kept[:-MOST_PROOFS]:
            path.unlink(missing_ok=True)

    def version(self, name: str, examined: Examined, inputs: Inputs) -> Version:
        """What is accepted."""
        assert examined.flow is not None
        names = [conversation.name for conversation in examined.conversations]
        proof = inputs.proof if names else ""
        return compiled(name, examined.flow, examined.text, inputs.key, names, proof, len(examined.report.warnings), self._onhook)

    def refusal(self, name: str, examined: Examined, outcomes: Sequence[Outcome], versions: Versions) -> Refusal:
        """Why it is not."""
        version = examined.flow.version if examined.flow is not None else ""
        problems = tuple(asdict(problem) for problem in examined.report.errors)
        files = {conversation.name: conversation.file for conversation in examined.conversations}
        failed = tuple(
            {"name": o.name, "file": files.get(o.name, ""), "differences": list(o.differences)} for o in outcomes if not o.passed
        )
        live = versions.version(name, versions.standing(name).version)
        before = load_passed(self._proofs / f"{live.proof}.json") if live is not None and live.proof else None
        changed = changes(before.behaviour, outcomes) if before is not None else ()
        return Refusal(version, problems, failed, tuple(asdict(change) for change in changed))


def conversations_of(path: Path) -> Path:
    """Where a flow's saved conversations lie."""
    return path.with_suffix("") / "conversations"


def listed(folder: Path) -> list[str]:
    """The names in it, in order; none where it is not there."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry, _ in zip(entries, range(MOST_ENTRIES), strict=False) if not entry.name.startswith("."))
    except OSError:
        return []


def _mark(path: Path) -> str:
    """What stands for a file's content: a hash, or for what is large (a recording) its size and time."""
    data = _bytes(path)
    if data is not None:
        return hashlib.sha256(data).hexdigest()
    try:
        found = os.lstat(path)
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"


def _bytes(path: Path) -> bytes | None:
    """A small regular file's content; None for anything else. Waits for no pipe, follows no link."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES:
        os.close(descriptor)
        return None
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    return data if len(data) <= MOST_BYTES else None


def _code() -> str:
    package = Path(__file__).parent.parent
    paths = sorted(path for part in CODE for path in (package / part).glob("*.py"))
    return _hash("".join(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in paths))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
