"""The demo: a caller dials a whole appliance, and the conversation is shown as it happens.

Rule: what the caller hears is measured by the caller: its gaps come from how its sound was made, not from the appliance's detector.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from appliance.errors import RemoteError
from appliance.lab.box import Door
from appliance.lab.caller import SimulatedCaller
from appliance.lab.recording import CallResult
from appliance.lab.script import CallerScript
from appliance.lab.voices import Voices, sounds_of

CLOSE_S = 10.0
"""How long after the last BYE the record may take to close."""


class Watch:
    """A thread that reads the line's door: one call's events, from its opening to its close."""

    def __init__(self, door: Door, show: Callable[[dict[str, Any]], None]) -> None:
        self.events: list[dict[str, Any]] = []
        self.closed = threading.Event()
        self._door = door
        self._show = show
        door.ask(op="subscribe")
        door.settimeout(None)
        self._thread = threading.Thread(target=self._read, name="watch", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        while (event := self._door.read()) is not None:
            self.events.append(event)
            self._show(event)
            if event["kind"] == "closed":
                self.closed.set()
                return


def place(
    caller: SimulatedCaller,
    uri: str,
    script: CallerScript,
    cache: Path,
    door: Door,
    show: Callable[[dict[str, Any]], None],
    models: Path | None = None,
) -> tuple[CallResult, list[dict[str, Any]]]:
    """One call: what the caller heard, and what the appliance says of it. `cache`, `models`: of Voices. RemoteError if nobody answered."""
    sounds = sounds_of(script, Voices(cache, models))
    watch = Watch(door, show)
    result = caller.call(uri, script, sounds)
    if result.answered_ms is None:
        raise RemoteError(f"{uri} did not answer: {result.status} {result.reason}", result.status)
    if not watch.closed.wait(CLOSE_S):
        raise RemoteError("the appliance did not close its record of the call")
    return result, watch.events


def summary(result: CallResult, events: list[dict[str, Any]]) -> dict[str, Any]:
    """The call as `onhook demo --json` prints it. A turn is what the agent said, what it answered, and the silence before it; `gap_ms` is
    the caller's measure, `line_gap_ms` the appliance's own."""
    closed = next(e for e in events if e["kind"] == "closed")
    turns: list[dict[str, Any]] = []
    heard: list[str] = []
    pending: int | None = None
    for event in events:
        match event["kind"]:
            case "heard":
                heard.append(event["text"])
            case "gap" if turns and event["turn"] == turns[-1]["turn"]:
                turns[-1]["line_gap_ms"] = event["gap_ms"]
            case "gap":
                pending = event["gap_ms"]
            case "said":
                turns.append(
                    {
                        "turn": event["turn"],
                        "stage": event["stage"],
                        "heard": " ".join(heard),
                        "said": event["text"],
                        "gap_ms": None,
                        "line_gap_ms": pending,
                    }
                )
                heard, pending = [], None
    answered = iter(result.turns)
    for turn in turns:
        if turn["heard"] and (line := next(answered, None)) is not None:
            turn["gap_ms"] = None if line.gap_ms is None else round(line.gap_ms)
    return {
        "ended_by": closed["ended_by"],
        "outcome": closed["outcome"],
        "reason": closed["reason"],
        "path": closed["path"],
        "turns": turns,
        "fields": closed["fields"],
        "duration_s": round(result.duration_s, 3),
        "spent_micros": closed["spent_micros"],
        "currency": closed["currency"],
        "caller": {"ended_by": result.ended_by, "lines": [asdict(line) for line in result.turns]},
    }
