"""Who of a campaign is called next. Pure: the record and the time go in, the next people come out.

Rule: it only proposes. The gate decides when the call's row is opened, and there an attempt is counted; so whatever is forgotten here,
nobody is called twice for one try.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

State = Literal["waiting", "calling", "retry", "done", "refused", "late"]

AGAIN = ("hours", "clock", "spend_day", "record", "paused", "do_not_call_lost", "outbound", "twice")
"""Refusals that time, or the operator, may change."""
FAILED = frozenset({"fault", "unreachable", "limit", "bot", "ivr", "silence", "fax", "network"})
"""Outcomes that say nothing was gained by the call, and that the next one may not do better."""
REFUSED_PAUSE_MS = 60_000
"""Between two refusals of one person."""


@dataclass(frozen=True)
class Rules:
    """[campaign] of onhook.toml."""

    per_minute: int
    at_once: int
    tries: int
    retry: AbstractSet[str]
    retry_after_ms: int
    late_ms: int
    breaker_of: int
    breaker_failed: int


@dataclass(frozen=True)
class Attempt:
    """One row of attempts, with what became of its call. Times in ms since 1970."""

    call: int
    wall_ms: int
    refused_by: str
    closed: bool
    outcome: str
    reason: str
    spent_micros: int = 0
    duration_ms: int = 0
    """From the answer on; 0 where nobody answered."""
    cap_ms: int = 0
    """How long it might have lasted."""


@dataclass(frozen=True)
class Contact:
    """One person of the campaign, attempts oldest first."""

    person: int
    number: str
    variables: Mapping[str, str]
    due_ms: int
    until_ms: int
    attempts: tuple[Attempt, ...] = ()


def kind_of(attempt: Attempt) -> str:
    """One word for what became of it: the flow's outcome where it was answered."""
    if attempt.refused_by:
        return f"refused: {attempt.refused_by}"
    if not attempt.closed:
        return "up"
    if attempt.outcome != "not_answered":
        return attempt.outcome
    status = re.match(r"\d{3}", attempt.reason)
    match status[0] if status else "":
        case "486" | "600":  # RFC 3261 sections 21.4.24, 21.6.1
            return "busy"
        case "" | "408" | "480" | "487":
            return "no_answer"
        case "603" | "403":
            return "declined"
        case _:
            return "unreachable"


def state_of(contact: Contact, now_ms: int, rules: Rules) -> tuple[State, int]:
    """Where that person stands, and from when on (ms since 1970) they may be called."""
    made = [attempt for attempt in contact.attempts if not attempt.refused_by]
    last = contact.attempts[-1] if contact.attempts else None
    if made and not made[-1].closed:
        return "calling", 0
    if last is not None and last.refused_by and last.refused_by not in AGAIN:
        return "refused", 0
    at = contact.due_ms
    if made:
        if len(made) >= rules.tries or kind_of(made[-1]) not in rules.retry:
            return "done", 0
        at = max(at, made[-1].wall_ms + rules.retry_after_ms)
    if contact.until_ms and max(now_ms, at) > contact.until_ms:
        return ("done" if made else "late"), 0
    if last is not None and last.refused_by:
        at = max(at, last.wall_ms + REFUSED_PAUSE_MS)
    return ("retry" if made else "waiting"), at


def due(contacts: Sequence[Contact], now_ms: int, rules: Rules, asked: AbstractSet[int]) -> list[Contact]:
    """Those to call now, the earliest first. `asked` are people whose call was asked for and is not in the record yet."""
    standing = [(contact, *state_of(contact, now_ms, rules)) for contact in contacts]
    up = asked | {contact.person for contact, state, _ in standing if state == "calling"}
    minute = sum(1 for c in contacts for a in c.attempts if not a.refused_by and 0 <= now_ms - a.wall_ms < 60_000)
    unseen = len([person for person in asked if person not in {c.person for c, s, _ in standing if s == "calling"}])
    room = min(rules.at_once - len(up), rules.per_minute - minute - unseen)
    ready = [(at, c) for c, state, at in standing if state in ("waiting", "retry") and at <= now_ms and c.person not in up]
    return [contact for _, contact in sorted(ready, key=lambda one: (one[0], one[1].person))[: max(0, room)]]


def over(contacts: Sequence[Contact], now_ms: int, rules: Rules) -> bool:
    """Is nobody left?"""
    return all(state_of(contact, now_ms, rules)[0] in ("done", "refused", "late") for contact in contacts)


def tripped(contacts: Sequence[Contact], since_ms: int, rules: Rules) -> str:
    """Why too many calls fail for it to go on; empty where they do not. Only calls after `since_ms` count."""
    ended = [a for c in contacts for a in c.attempts if not a.refused_by and a.closed and a.wall_ms >= since_ms]
    newest = sorted(ended, key=lambda a: a.call)[-rules.breaker_of :]
    failed = [kind_of(a) for a in newest if kind_of(a) in FAILED]
    if len(newest) < rules.breaker_of or len(failed) < rules.breaker_failed:
        return ""
    counts = ", ".join(f"{failed.count(kind)} {kind}" for kind in sorted(set(failed)))
    return f"{len(failed)} of the last {len(newest)} calls failed ({counts})"
