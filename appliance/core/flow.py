"""A flow: the small explicit graph a call follows, and what can be wrong with it.

Rule: a Flow is immutable and knows nothing of files. Where it came from, and at which line, is kept beside it in `places`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Direction = Literal["inbound", "outbound"]
ReplyMode = Literal["strict", "free"]
Expect = Literal["nothing", "yes_no", "digits", "number", "date", "name", "spelling", "open"]
FieldType = Literal["boolean", "number", "digits", "date", "name", "money", "text", "choice"]
Situation = Literal["voicemail", "ivr", "screening", "bot", "silence", "fault", "budget"]
SITUATIONS: tuple[Situation, ...] = ("voicemail", "ivr", "screening", "bot", "silence", "fault", "budget")

HANG_UP = "hang_up"
"""The built-in way out: no words, BYE."""


@dataclass(frozen=True)
class Answer:
    """A recognised reply that a stage offers a way on from."""

    name: str
    next: str
    means: str = ""
    hears: tuple[str, ...] = ()


@dataclass(frozen=True)
class Otherwise:
    """What happens when nothing was recognised: ask `repeat` more times, then go to `next`."""

    next: str
    repeat: int = 1
    say: str = ""
    """Spoken before the question is asked again; the language's default where empty."""


@dataclass(frozen=True)
class Reply:
    """What answers the caller: sentences chosen from these facts, or the language model's own from them."""

    facts: tuple[str, ...]
    """Names of entries of the flow's facts; ("facts",) means all of them."""
    sentences: int = 1
    mode: ReplyMode = "strict"
    """strict: only sentences as the facts have them; free: the model phrases."""


@dataclass(frozen=True)
class StageLimits:
    """Hard budgets of one stage."""

    time_s: float = 30.0
    turns: int = 4
    tokens: int = 160


@dataclass(frozen=True)
class Stage:
    """One objective. Exactly one of `say` and `reply` speaks; then `end`, or `answers`, or `next` leads on."""

    name: str
    objective: str = ""
    say: str = ""
    """May hold {variables}, {facts} and {fields} by name, and {disclose}."""
    reply: Reply | None = None
    expect: Expect = "nothing"
    answers: tuple[Answer, ...] = ()
    collect: Mapping[str, FieldType] = field(default_factory=dict)
    """Field name to its type; filled from the words of the turn that leads on from this stage."""
    otherwise: Otherwise | None = None
    next: str = ""
    """Where to go when there are no answers to choose from: at once (expect nothing) or after the caller said anything usable."""
    end: str = ""
    """The call's outcome; the stage's words are the last ones."""
    tools: tuple[str, ...] = ()
    """Asked, one after the other, before it speaks."""
    failing: str = ""
    """The stage to go to where a tool fails; the fallback fault where empty."""
    limits: StageLimits = field(default_factory=StageLimits)
    turn_gap_ms: int = 600
    silence_s: float = 5.0
    """How long the caller may say nothing before being asked again."""


@dataclass(frozen=True)
class CallLimits:
    """Hard limits of the call."""

    call_s: float = 180.0
    """From answer to BYE."""
    spend_micros: int = 0
    """In the price card's currency; 0 is the operator's default."""


@dataclass(frozen=True)
class Variable:
    """A value given when the call is placed."""

    name: str
    required: bool = True
    default: str = ""


@dataclass(frozen=True)
class Extract:
    """A field of the finished call's record."""

    name: str
    type: FieldType
    optional: bool = False


@dataclass(frozen=True)
class Flow:
    """The whole graph. `version` is the first 12 hex digits of the file's sha256."""

    name: str
    direction: Direction
    language: str
    start: str
    stages: Mapping[str, Stage]
    fallbacks: Mapping[Situation, str]
    disclose: str = ""
    variables: tuple[Variable, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    limits: CallLimits = field(default_factory=CallLimits)
    anywhere: tuple[Answer, ...] = ()
    """Answers every stage that listens takes besides its own: stop, wrong number, a person please."""
    forbidden: tuple[tuple[str, str], ...] = ()
    consent: str = ""
    """A boolean field that must be a yes before any other field is collected."""
    extract: tuple[Extract, ...] = ()
    success: str = ""
    version: str = ""
    menu: tuple[str, ...] = ()
    """What to choose where a menu answers, the first that it offers: words of an option, or a key. Else the fallback `ivr`."""

    def answers_of(self, stage: Stage) -> tuple[Answer, ...]:
        """The stage's own answers first, then those taken anywhere."""
        own = {a.name for a in stage.answers}
        return stage.answers + tuple(a for a in self.anywhere if a.name not in own)
