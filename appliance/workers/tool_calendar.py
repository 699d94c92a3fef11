"""What is on a day, by an iCalendar file or address (RFC 5545), repeated events included.

Rule: the day begins and ends at the time zone's midnight. Cancelled events are none; those that take no time (TRANSP, RFC 5545 section
3.8.2.7) are told of and keep nobody busy.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from appliance.workers.tool import ToolError, Value, argument
from appliance.workers.tool_http import fetch

MOST_BYTES = 4 * 1024 * 1024
"""Of a calendar: a busy practice's years."""


def run(settings: Mapping[str, Any], arguments: Mapping[str, Value]) -> dict[str, Any]:
    """Of the day that the call knows."""
    try:
        day = date.fromisoformat(argument(arguments, settings["day"]))
    except ValueError:
        raise ToolError(f'"{settings["day"]}" is no certain day') from None
    zone = ZoneInfo(settings["time_zone"]) if settings["time_zone"] else datetime.now().astimezone().tzinfo
    assert zone is not None
    known = on_day(_text(settings), day, zone)
    return {name: known[what] for name, what in settings["gives"].items()}


def on_day(text: bytes, day: date, zone: tzinfo) -> dict[str, Any]:
    """busy (bool), and of the day's first event its words and its start as 9:30; both empty where there is none, the start where it takes
    the whole day. ToolError where `text` is no calendar."""
    begin = datetime.combine(day, time(), zone)
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    try:
        events = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(begin, end)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ToolError(f"it is no calendar that can be read: {type(error).__name__}") from None
    told = sorted((e for e in events if str(e.get("STATUS", "")).upper() != "CANCELLED"), key=lambda e: _start(e, zone))
    busy = any(str(event.get("TRANSP", "OPAQUE")).upper() != "TRANSPARENT" for event in told)
    if not told:
        return {"busy": busy, "next_event": "", "next_start": ""}
    first = told[0]
    start = _start(first, zone)
    whole = not isinstance(first["DTSTART"].dt, datetime)
    return {"busy": busy, "next_event": str(first.get("SUMMARY", "")), "next_start": "" if whole else f"{start.hour}:{start.minute:02d}"}


def _start(event: Any, zone: tzinfo) -> datetime:
    start: date | datetime = event["DTSTART"].dt
    if not isinstance(start, datetime):
        return datetime.combine(start, time(), zone)
    return start.astimezone(zone) if start.tzinfo else start.replace(tzinfo=zone)


def _text(settings: Mapping[str, Any]) -> bytes:
    if settings["url"]:
        return fetch(settings["url"], "GET", None, settings["timeout"], MOST_BYTES)
    path = Path(settings["file"])
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ToolError(f"{path} cannot be read: {error.strerror}") from None
    if len(text) > MOST_BYTES:
        raise ToolError(f"{path} is larger than {MOST_BYTES // 1024 // 1024} MB")
    return text
