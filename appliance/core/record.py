"""What is kept of a call: a row opened before the 200 OK and closed with the reason, and the events in between."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

EndedBy = Literal["line", "guard", "far_end"]


@dataclass(frozen=True)
class Dialled:
    """Of a call we place, what the gate is told besides the address."""

    disclosed: bool
    """Whether its flow says first that a machine is speaking."""
    campaign: str = ""
    person: int = 0
    attempt: int = 0
    """Which try of that person's it is, from 1."""


@dataclass(frozen=True)
class CallOpened:
    """The row as it is before anybody is answered or dialled."""

    call: int
    direction: Literal["inbound", "outbound"]
    flow: str
    flow_version: str
    from_uri: str
    from_name: str
    to_uri: str
    cap_ms: int
    """The length limit in force."""
    wall: str
    """When, as ISO 8601 with offset."""
    boot_ns: int
    """When, by CLOCK_BOOTTIME."""
    dialled: Dialled | None = None
    """None where we are called."""


@dataclass(frozen=True)
class Reservation:
    """Money set aside before a call exists: its worst case, against what one call, its campaign and the day may spend."""

    call: int
    flow: str
    campaign: str
    """Empty where the call belongs to none."""
    amount_micros: int
    call_cap_micros: int


@dataclass(frozen=True)
class Opening:
    """What became of a row and its reservation. `refused_by` is spend_call, spend_campaign, spend_day, record where the disk failed, or the
    word of the dial gate; `why` is for people, where the gate says it."""

    ok: bool
    refused_by: str = ""
    why: str = ""


@dataclass(frozen=True)
class LeftBehind:
    """A call that the guard ended because the line could not. Times are CLOCK_BOOTTIME; 0 is never."""

    call: int
    why: Literal["limit", "lease", "line_died", "guard_died"]
    limit: str
    answered_ns: int
    bye_ns: int
    bye: Literal["sent", "answered", "impossible"]
    late_ns: int | None


@dataclass(frozen=True)
class CallEvent:
    """One thing that happened. `at_ms` counts from the opening of the row."""

    call: int
    at_ms: int
    kind: str
    turn: int
    data: Mapping[str, str | int | float | bool] = field(default_factory=dict)


@dataclass(frozen=True)
class TurnTaken:
    """One thing we said, and what it answered. `gap_ms` is the silence the caller heard before it; None where nobody waited for it."""

    call: int
    turn: int
    stage: str
    heard: str
    said: str
    gap_ms: int | None


@dataclass(frozen=True)
class Extracted:
    """A field of the finished call, and what bears it out: the caller's own words."""

    name: str
    type: str
    """A FieldType; empty where the flow is not at hand any more."""
    value: str | int | bool
    turn: int
    at_ms: int
    """When those words were understood, from the opening of the row."""
    words: str
    read_back: bool
    """It was said back to the caller, and they said yes to it."""
    by: Literal["stage", "mind"]
    """Who took it from the words: the stage that asked, or the language model after the call."""


@dataclass(frozen=True)
class CallClosed:
    """How it ended. `duration_ms` counts from the answer; 0 where there was none."""

    call: int
    outcome: str
    """The flow's word: completed, wrong_number ...; or limit, fault, hung_up."""
    ended_by: EndedBy
    reason: str
    """The limit or event that ended it: flow, silence, call, far_end ..."""
    path: tuple[str, ...]
    fields: Mapping[str, str | int | bool]
    duration_ms: int
    spent_micros: int
    currency: str
    overshoot_ms: int | None
    """How far past the length limit, where that ended the call."""
    limits: Mapping[str, Mapping[str, int | float | str]] = field(default_factory=dict)
    """Each limit's name to its cap, actual value, overshoot_ms and breaches, as far as they apply."""
    extracted: tuple[Extracted, ...] = ()
    """The fields, with what bears them out."""
    success: bool | None = None
    """By the flow's own rule; None where it has none."""
    unsettled: bool = False
    """The language model may yet find fields that are left."""
