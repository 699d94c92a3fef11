"""A call for people to read: live in a terminal, or from the record."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from appliance.core.spend import text as money

_BREACHES = {"turn_gap": "silence was filled", "stage_time": "the stage's time is over", "stage_turns": "the stage's turns are used up"}


def _say(line: str) -> None:
    print(line, flush=True)


class Transcript:
    """Shows one call's events as they come."""

    def __init__(self, call: int | None, currency: str, write: Callable[[str], None] = _say) -> None:
        """`call` None takes the first that comes."""
        self._call = call
        self._currency = currency
        self._write = write
        self._colour = sys.stdout.isatty() and write is _say

    def show(self, event: Mapping[str, Any]) -> None:
        """One line, where the event is worth one."""
        number = event.get("call")
        if number is None or (self._call is not None and number != self._call):
            return
        self._call = number
        line = self._line(event)
        if line:
            spent = money(event.get("spent_micros", 0), self._currency)
            self._write(f"{event['at_ms'] / 1000:7.2f} s  {spent}  {line}")

    def _line(self, event: Mapping[str, Any]) -> str:
        match event["kind"]:
            case "opened":
                way = "from" if event["direction"] == "inbound" else "to"
                return f"call {event['call']} {way} {event[way]}, flow {event['flow']}"
            case "answered":
                return "answered"
            case "codec":
                return self._dim(f"        sound by {event['codec']}")
            case "stage":
                return self._dim(f"        [{event['stage']}]")
            case "said":
                return f"agent   {event['text']}"
            case "heard":
                return f"caller  {event['text']}" + (" (keys)" if event.get("by") == "dtmf" else "")
            case "gap":
                return self._dim(f"        turn gap {event['gap_ms']} ms")
            case "field":
                return self._dim(f"        {event['name']} = {event['value']}")
            case "routed":
                return self._dim(f"        the model chose: {event['answer']}")
            case "not_understood":
                return self._dim("        not understood")
            case "answered_by":
                return self._dim(f"        answered by: {event['party']} ({event['why']})")
            case "tone":
                return self._dim(f"        heard: {event['sound']}")
            case "pressed":
                return self._dim(f"        pressed {event['key']} for {event['option']}")
            case "not_pressed":
                return self._dim(f"        could not press {event['key']}: {event['why']}")
            case "loop":
                return self._dim(f"        nothing new for a while ({event['why']})")
            case "silence":
                return self._dim("        the caller says nothing")
            case "breach":
                return self._dim(f"        limit {event['limit']}: {_BREACHES.get(event['limit'], '')}".rstrip(": "))
            case "fault":
                return self._dim(
                    f"        {event['worker']} was lost" if "worker" in event else f"        gave up waiting to {event['waiting_for']}"
                )
            case "fallback":
                return self._dim(f"        way out: {event['situation']} ({event['why']})")
            case "limit":
                return self._dim(f"        limit reached: {event['limit']}")
            case "closed":
                who = {"line": "the appliance", "far_end": "the caller", "guard": "the guard"}[event["ended_by"]]
                seconds = event["duration_ms"] / 1000
                if event["outcome"] == "refused":
                    return f"refused: {event['why']}"
                return f"ended by {who} after {seconds:.1f} s: {event['outcome']} ({event['reason']})"
        return ""

    def _dim(self, line: str) -> str:
        return f"\x1b[2m{line}\x1b[0m" if self._colour else line


def calls_as_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """One line a call, newest first."""
    if not rows:
        return "no calls yet"
    out = [f"{'call':>5}  {'opened':<19}  {'dir':<8}  {'flow':<20}  {'seconds':>7}  {'cost':>10}  outcome"]
    for row in rows:
        how = f"{row['outcome']} ({row['ended_by']}, {row['reason']})" if row["closed"] else "in progress"
        seconds = (row["duration_ms"] or 0) / 1000
        cost = money(row["spent_micros"] or 0, row["currency"] or "").strip()
        opened = row["opened"][:19].replace("T", " ")
        out.append(f"{row['call']:>5}  {opened}  {row['direction']:<8}  {row['flow']:<20}  {seconds:>7.1f}  {cost:>10}  {how}")
    return "\n".join(out)


def call_as_text(row: Mapping[str, Any]) -> str:
    """A call from the record, whole."""
    out = [calls_as_text([row]), "", f"from {row['from_uri']} {row['from_name']}".rstrip(), f"to   {row['to_uri']}"]
    if codecs := [str(event["data"]["codec"]) for event in row.get("events", ()) if event["kind"] == "codec"]:
        out += ["sound by " + ", then ".join(codecs)]
    out += [""]
    for turn in row["turns"]:
        if turn["heard"]:
            out.append(f"  caller  {turn['heard']}")
        gap = f"   ({turn['gap_ms']} ms)" if turn["gap_ms"] is not None else ""
        out.append(f"  agent   {turn['said']}   [{turn['stage']}]{gap}")
    if row["closed"]:
        out += ["", "path:   " + " > ".join(row["path"] or [])]
        if row.get("extracted"):
            out += ["fields:", *(f"  {line}" for line in _fields(row["extracted"]))]
        else:
            out += ["fields: " + (", ".join(f"{k}={v}" for k, v in (row["fields"] or {}).items()) or "none")]
        if row.get("success") is not None:
            out += ["success: " + ("yes" if row["success"] else "no")]
        if hook := row.get("webhook"):
            out += [f"webhook: {hook['state'].replace('_', ' ')} after {hook['tries']} tries{': ' + hook['said'] if hook['said'] else ''}"]
    return "\n".join(out)


def _fields(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """One line a field: what it is, and what bears it out."""
    width = max(len(f"{row['name']} = {_value(row['value'])}") for row in rows)
    out = []
    for row in rows:
        how = ["read back"] * row["read_back"] + ["found by the model after the call"] * (row["by"] == "mind")
        where = f"turn {row['turn']}, {row['at_ms'] / 1000:.1f} s"
        field = f"{row['name']} = {_value(row['value'])}"
        out.append(f'{field:<{width}}  "{row["words"]}"  ({"; ".join([where, *how])})')
    return out


def _value(value: object) -> object:
    return ("yes" if value else "no") if isinstance(value, bool) else value
