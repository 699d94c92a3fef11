"""What to do, imperative, frozen. A table in app.py carries them out."""

from __future__ import annotations

from dataclasses import dataclass

from appliance.core.flow import Expect
from appliance.core.questions import Question, ReplyRequest


@dataclass(frozen=True)
class Dial:
    """Send an INVITE."""

    uri: str


@dataclass(frozen=True)
class Say:
    """Play these clauses, after whatever is playing. The first `protected` of them cannot be interrupted."""

    turn: int
    clauses: tuple[str, ...]
    protected: int = 0
    last: bool = True
    """False where more clauses of the same turn will follow."""


@dataclass(frozen=True)
class StopPlayout:
    """Stop that turn's prompt now and forget what is left of it."""

    turn: int


@dataclass(frozen=True)
class GoOn:
    """What was heard over that turn's prompt was no reason to stop it: from where it was held, at a word's beginning."""

    turn: int


@dataclass(frozen=True)
class Listen:
    """From here on (and a little before) the caller's words belong to this turn."""

    turn: int
    expect: Expect
    phrases: tuple[str, ...] = ()
    """What a closed stage can hear; empty means anything."""
    resumes: int = 0
    """A turn that was taken for finished and was not: its sound belongs to this one too. 0 is none."""


@dataclass(frozen=True)
class Transcribe:
    """The caller has finished: the words, please."""

    turn: int


@dataclass(frozen=True)
class Route:
    """Ask the model which answer it was."""

    turn: int
    question: Question


@dataclass(frozen=True)
class Compose:
    """Ask the model for a reply, clause by clause."""

    turn: int
    request: ReplyRequest


@dataclass(frozen=True)
class CallTool:
    """Ask the operator's tool of that name, with all that is known. ToolFinished answers it, always and once."""

    turn: int
    name: str
    arguments: tuple[tuple[str, str | int | bool], ...]
    """Variables, collected fields and what tools gave before, by name."""


@dataclass(frozen=True)
class Press:
    """Press these keys for the far end to hear (RFC 4733)."""

    digits: str


@dataclass(frozen=True)
class Drop:
    """Whatever ears, mind and tools still do for this turn is not wanted any more."""

    turn: int


@dataclass(frozen=True)
class Note:
    """Write it down: a row of the call's history. `kind` is a word like stage, heard, said, field, breach."""

    kind: str
    turn: int
    data: tuple[tuple[str, str | int | float | bool], ...] = ()


@dataclass(frozen=True)
class HangUp:
    """End the call. `outcome` is the flow's word for how it ended, `reason` the limit or event that ended it."""

    outcome: str
    reason: str
    last_words: str = ""
    """Played from memory before the BYE, where there are any."""


Command = Dial | Say | StopPlayout | GoOn | Listen | Transcribe | Route | Compose | CallTool | Press | Drop | Note | HangUp
