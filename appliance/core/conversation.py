"""A saved conversation: what a caller did once, and what the flow has to do about it.

Rule: data only. How it is written is in flows/conversation_file.py, how it is played in flows/replay.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class CallerTurn:
    """One thing the caller does when it is their turn. One of the five; `say` may stand beside `recording`, as its words."""

    say: str = ""
    recording: str = ""
    """A sound file beside the conversation; as text its words in `say` are used."""
    silence_s: float = 0.0
    keys: str = ""
    """DTMF digits, * and #."""
    hang_up: bool = False
    interrupts: bool = False
    """Spoken into our prompt, not after it."""
    line: int = 0
    """Of the file, from 1; 0 where there is none."""


@dataclass(frozen=True)
class ToolAnswer:
    """What a tool is asked and gives in this conversation. The real tool is never reached."""

    tool: str
    wants: Mapping[str, object] = field(default_factory=dict)
    """Arguments that must be there with these values; others may be."""
    gives: Mapping[str, object] | None = None
    """Its values; None where it fails."""


@dataclass(frozen=True)
class Conversation:
    """One, with everything it is held to. Empty or None: not looked at."""

    name: str
    """The file's stem."""
    file: str
    flow: str
    turns: tuple[CallerTurn, ...]
    variables: Mapping[str, str] = field(default_factory=dict)
    clock: str = ""
    """ISO 8601 date and time at which it takes place, for dates like "tomorrow"."""
    path: tuple[str, ...] = ()
    """Stages in order, from the first to the last."""
    outcome: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    """Words of ours, in this order, each somewhere in the call."""
    never_said: tuple[str, ...] = ()
    tools: tuple[ToolAnswer, ...] = ()
    """Calls of tools in order; any other call of a tool fails the conversation."""
    within_s: float | None = None
    """Length of the call at most."""
    gap_ms: int | None = None
    """Silence the caller hears at most; looked at where there is sound."""
