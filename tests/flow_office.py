"""A flows folder with a keeper over it, and a clock that jumps: what the tests of both share."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.core.questions import Question, ReplyRequest
from appliance.core.rules import OperatorRules
from appliance.errors import ConfigError
from appliance.flows.check import Report, check
from appliance.flows.examine import Examined
from appliance.flows.judge import Judge, Rests
from appliance.flows.keeper import POLL_S, Keeper
from appliance.flows.live import LiveFlows
from appliance.flows.loader import load
from appliance.flows.replay import Outcome
from appliance.flows.versions import Versions
from appliance.ports import LanguageModel

SMALL = """\
flow: {name}
direction: {direction}
language: en-US
disclose: the assistant of Acme
limits: {{call: 3m, stage: {{time: 30s, turns: 4}}}}
start: one
stages:
  one:
    objective: Ask first
    say: "Hello, this is {{disclose}}. {marker}. Shall we go on?"
    expect: yes_no
    answers: {{yes: {{next: two}}, no: {{next: bye}}}}
    otherwise: {{repeat: 1, next: bye}}
  two:
    objective: Ask again
    say: "{marker}. Are you sure?"
    expect: yes_no
    answers: {{yes: {{next: bye}}, no: {{next: bye}}}}
    otherwise: {{repeat: 1, next: bye}}
  bye: {{say: "{marker}. Goodbye.", end: completed}}
fallbacks: {{voicemail: bye, ivr: hang_up, screening: one, bot: hang_up, silence: bye, fault: bye, budget: bye}}
success: outcome is completed
"""


def small(marker: str = "Version one", name: str = "small", direction: str = "inbound") -> str:
    """A flow that passes every check; every line of it holds the marker."""
    return SMALL.format(marker=marker, name=name, direction=direction)


class Speechless:
    """A LanguageModel that must not be asked."""

    def score(self, question: Question) -> dict[str, float]:
        raise AssertionError("no model was needed")

    def ends(self, text: str) -> float:
        raise AssertionError("no model was needed")

    def reply(self, request: ReplyRequest) -> None:  # type: ignore[override]
        raise AssertionError("no model was needed")


def passes(conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float) -> Outcome:
    """A replay that looks for the words alone."""
    words = " ".join(stage.say for stage in flow.stages.values())
    missing = tuple(f'said: nowhere "{line}"' for line in conversation.said if line not in words)
    transcript = tuple(("agent", stage.name, stage.say) for stage in flow.stages.values())
    return Outcome(conversation.name, conversation.file, not missing, missing, (), "", "", transcript, {}, (), 1.0, 0.0)


class Office:
    """The folder, what was accepted, and the keeper. `conversations` are those of every flow; `examined` counts."""

    def __init__(self, base: Path, **options: object) -> None:
        self.folder = base / "flows"
        self.folder.mkdir(exist_ok=True)
        self.versions = Versions(base / "accepted")
        self.live = LiveFlows(self.versions)
        self.conversations: Sequence[Conversation] = ()
        self.examined: list[str] = []
        self.replayed: list[str] = []
        self.on_examine: Callable[[Path], None] = lambda path: None
        self.replay: Callable[[Conversation, Flow, LanguageModel, float], Outcome] = passes
        self.model_ready = True
        self.mind: LanguageModel = Speechless()  # type: ignore[assignment]
        self.told: list[Mapping[str, object]] = []
        self.now = 1000.0
        self._proofs = base / "proofs"
        self.open(**options)  # type: ignore[arg-type]

    def open(self, rules: OperatorRules | None = None, answers: frozenset[str] = frozenset(), model: str = "m", onhook: str = "0") -> None:
        """Start the keeper, again."""
        rests = Rests(rules or OperatorRules(), 0.4, model, answers)
        judge = Judge(rests, self._proofs, self.mind, onhook, self._examine, self._replay)
        self.keeper = Keeper(self.folder, self.versions, judge, lambda: self.model_ready, self.told.append, answers)

    def _examine(self, path: Path, rules: OperatorRules) -> Examined:
        self.examined.append(path.stem)
        try:
            loaded = load(path)
        except ConfigError as error:
            self.on_examine(path)
            return Examined(Report(str(path), errors=error.problems))
        self.on_examine(path)
        return Examined(check(loaded), loaded.flow, loaded.text, tuple(self.conversations))

    def _replay(self, conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float) -> Outcome:
        self.replayed.append(conversation.name)
        return self.replay(conversation, flow, mind, margin)

    def path(self, name: str = "small") -> Path:
        return self.folder / f"{name}.yaml"

    def put(self, marker: str = "Version one", name: str = "small") -> str:
        """Write a good file; its version."""
        return self.write(small(marker, name), name)

    def write(self, text: str, name: str = "small") -> str:
        new = self.folder / f".{name}.{threading.get_ident()}"
        new.write_text(text)
        new.replace(self.path(name))
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def step(self, after_s: float = POLL_S) -> None:
        self.now += after_s
        self.keeper.step(self.now)

    def settle(self, seconds: float = 4.0) -> None:
        """So long nothing changes."""
        for _ in range(round(seconds / POLL_S)):
            self.step()

    def version(self, name: str = "small") -> str:
        """Which one new calls take; empty where none."""
        self.live.poll()
        return self.live.flows[name].version if name in self.live.flows else ""
