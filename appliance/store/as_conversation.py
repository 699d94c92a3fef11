"""From a call's record to a saved conversation: what the caller did, and what the flow made of it.

Rule: what the record cannot tell, or what a conversation played as text cannot hold, is named in the file as a comment. Addresses and
numbers of callers stay out of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from appliance.core.flow import Flow
from appliance.core.transfers import is_transfer
from appliance.errors import ConfigError

SILENCE_S = 5.0
"""Of a stage whose flow is not at hand."""
_MARKS = re.compile(r"[^\w]+")


@dataclass
class _Told:
    """What the events make of the caller."""

    lines: list[str] = field(default_factory=list)
    """Of the file, under `caller`."""
    tools: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """What could not be carried over."""


def save_conversation(path: Path, row: Mapping[str, Any], flow: Flow | None = None) -> None:
    """Write it. ConfigError where the file is there already, or the call cannot be a conversation."""
    text = as_conversation(row, flow)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise ConfigError(f"{path} is there already", "give another name; nothing was written") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}") from None


def as_conversation(row: Mapping[str, Any], flow: Flow | None = None) -> str:
    """The file's text. `row` is `store.calls.show_call`'s; `flow` is the flow as it is now, for what the record leaves out."""
    if not row.get("closed"):
        raise ConfigError(f"call {row['call']} is not over yet", "wait for its end")
    if not row.get("path"):
        raise ConfigError(f"call {row['call']} was never answered, so there is no conversation in it")
    told = _told(row, flow)
    opened = str(row["opened"])
    out = [f"# Call {row['call']} of {opened[:16].replace('T', ' ')}, flow {row['flow']}, version {row['flow_version']}."]
    variables = _variables(row, flow, told)
    out += [f"# Not carried over: {what}" for what in dict.fromkeys(told.lost)]
    if variables:
        out += ["variables:", *(f"  {name}: {_quoted(value)}" for name, value in variables.items())]
    out += [f"clock: {opened[:19]}", "caller:", *told.lines]
    if not any(line.lstrip().startswith("- ") for line in told.lines):
        out.append("  - {silence: 60s}")
    if told.tools:
        out += ["tools:", *told.tools]
    out += ["expect:", f"  path: [{', '.join(row['path'])}]"]
    if row.get("outcome"):
        out.append(f"  outcome: {row['outcome']}")
    fields: Mapping[str, Any] = row.get("fields") or {}
    if fields:
        out += ["  fields:", *(f"    {name}: {_written(value)}" for name, value in fields.items())]
    return "\n".join(out) + "\n"


def _variables(row: Mapping[str, Any], flow: Flow | None, told: _Told) -> dict[str, str]:
    """As the record has them; a required one that it does not have stands for itself."""
    given: dict[str, str] = {}
    for event in row["events"]:
        if event["kind"] == "variables":
            given = {str(name): str(value) for name, value in event["data"].items()}
    for variable in flow.variables if flow else ():
        if variable.required and variable.name not in given:
            given[variable.name] = variable.name.upper()
            told.lost.append(f"the value of {variable.name}, which the record does not have")
    return given


def _told(row: Mapping[str, Any], flow: Flow | None) -> _Told:
    told = _Told()
    events: Sequence[Mapping[str, Any]] = row["events"]
    over = {event["turn"] for event in events if event["kind"] == "interrupted"}
    humming = {event["turn"] for event in events if event["kind"] == "backchannel"}
    doubled = _doubled(events)
    stage, ours, first = "", 0, True
    for place, event in enumerate(events):
        data = event["data"]
        match event["kind"]:
            case "stage":
                stage = str(data["stage"])
            case "said":
                told.lines.append(f"  # agent: {' '.join(str(data['text']).split())}")
                ours, first = event["turn"], True
            case "heard" if place in doubled:
                told.lost.append(f"a pause inside {_quoted(doubled[place])}: they went on when we had begun to answer")
            case "heard" if data.get("by") == "dtmf":
                told.lines.append(f"  - {{keys: {_quoted(str(data['text']) + '#')}}}")
            case "heard":
                into = event["turn"] in humming or (first and ours in over)
                words = _quoted(str(data["text"]))
                told.lines.append(f"  - {{interrupts: {words}}}" if into else f"  - {words}")
                first = False
            case "silence":
                told.lines.append(f"  - {{silence: {_silence_s(flow, stage):g}s}}")
            case "tool":
                _tool(told, data)
            case "fault":
                told.lost.append(f"a wait of ours that took too long ({data.get('waiting_for') or data.get('worker')})")
            case "limit":
                told.lost.append(f"the limit {data['limit']}, which ended the call from outside")
    if row.get("ended_by") == "far_end":
        told.lines.append("  - hang_up")
    return told


def _doubled(events: Sequence[Mapping[str, Any]]) -> dict[int, str]:
    """Words that were heard twice, as a beginning and then whole, by the place of the one to leave out: the beginning where the step it
    led to was taken back, else the whole, which changed nothing. The whole words stand behind it."""
    doubled: dict[int, str] = {}
    before: tuple[int, str] | None = None
    ours = 0
    for place, event in enumerate(events):
        if event["kind"] == "said":
            ours = event["turn"]
        if event["kind"] != "heard" or event["data"].get("by") == "dtmf":
            continue
        text = str(event["data"]["text"])
        # What answers our words has their turn's number; a turn that goes on got a new one
        if before is not None and event["turn"] > ours and _plain(text).startswith(before[1]):
            behind = next((n for n, e in enumerate(events[place:], place) if e["kind"] in ("said", "stage")), len(events))
            back = any(e["kind"] == "taken_back" for e in events[before[0] : behind])
            doubled[before[0] if back else place] = text
        before = (place, _plain(text))
    return doubled


def _tool(told: _Told, data: Mapping[str, Any]) -> None:
    name = str(data["name"])
    if data.get("ok"):
        told.tools.append(f"  - {name}: {{gives: {{}}}}")
        if not is_transfer(name):  # those give nothing
            told.lost.append(f"what {name} gave: write it behind gives")
    else:
        told.tools.append(f"  - {name}: {{fails: true}}")


def _silence_s(flow: Flow | None, stage: str) -> float:
    """A little longer than we wait there."""
    return (flow.stages[stage].silence_s if flow is not None and stage in flow.stages else SILENCE_S) + 1.0


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.casefold()).split())


def _quoted(text: str) -> str:
    """Between quotes, as YAML and JSON both have them."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, int) else _quoted(str(value))
