"""Where the page has its facts from: functions it is handed, so that it knows no file and no other part of the appliance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Sources:
    """Each reads, and may raise OnhookError or OSError: what it says is shown."""

    calls: Callable[[Mapping[str, str], int], list[dict[str, Any]]]
    """(filters: text, flow, outcome, day, before; most) to rows, newest first."""
    choices: Callable[[], dict[str, list[str]]]
    """What there is to filter by: flows, outcomes."""
    call: Callable[[int], dict[str, Any] | None]
    """One call with turns, events and extracted fields."""
    timing: Callable[[dict[str, Any]], list[dict[str, Any]]]
    """What its caller waited for, a row a turn."""
    conversation: Callable[[int], str]
    """A call as a saved conversation's text."""
    recording: Callable[[int], Path | None]
    """A call's sound, a WAV file; None where there is none."""
    spend: Callable[[], dict[str, Any]]
    today: Callable[[], dict[str, int]]
    """Calls that began today, by outcome."""
    gaps: Callable[[], Sequence[tuple[float, int]]]
    """Turn gaps of the last hour: (seconds ago, ms)."""
    flows: Callable[[], list[dict[str, Any]]]
    answers: Callable[[str], list[tuple[str, str]]]
    """The pre-launch questions of a live flow: (question, answer)."""
    graph: Callable[[str, str], str]
    """(flow, version; empty for the live one) to its SVG, or nothing where there is none."""
    rollback: Callable[[str, str], str]
    """(flow, version) to a sentence that says what was done."""
    box: Callable[[], list[dict[str, Any]]]
    """Groups of facts: {"name", "facts": [{"name", "value", "ok", "remedy"}]}."""
    troubles: Callable[[], list[str]]
    """What somebody has to see to, a sentence each."""
    ask: Callable[[dict[str, Any]], dict[str, Any]]
    """The line's door."""
    steps: Callable[[], int] = lambda: 0
    """How often the clock was set since the page began to look."""
    disk_free: Callable[[], int | None] = lambda: None
    """Bytes, where the record lies."""
    currency: str = "EUR"
    registrar: str = ""
    """The PBX that is configured; empty where there is none."""
