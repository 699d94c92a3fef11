"""What the doctor says of the record of calls, and of a clock that the record knows better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from appliance.health.checks import Check


@dataclass(frozen=True)
class RecordFacts:
    """How the record is, as store.condition finds it. Dates are YYYY-MM-DD."""

    aside: Sequence[str] = ()
    unknown: bool = False
    money_date: str = ""
    clock_date: str = ""
    unreadable: str = ""


def record_check(facts: RecordFacts, running: Mapping[str, Any] | None) -> Check:
    """Can it be written, and was it ever lost? `running` is the line's own words, None where it does not run."""
    name = "record"
    trouble = (running or {}).get("record", {}).get("trouble", "")
    if trouble:
        full = "full" in trouble
        return Check(
            name,
            False,
            f"it cannot be written: {trouble}. No new call is taken (503); those in progress are ended and written down in order",
            "make room on the disk: the record goes on by itself" if full else "is the disk sound, and may its folder be written?",
        )
    if facts.unreadable:
        return Check(name, False, f"it cannot be read: {facts.unreadable}", "start the appliance: it puts a damaged record aside")
    last = facts.aside[-1] if facts.aside else ""
    if facts.unknown:
        return Check(
            name,
            False,
            (f"it was damaged and put aside as {last}" if last else "it was lost")
            + "; a new one was begun. What was spent today is not known: until the day is over no calls that cost money are placed; "
            "calls that come in are answered",
            "onhook restore BACKUP brings the calls back; look at the disk or SD card, which may be failing",
        )
    if last:
        return Check(name, True, f"whole; a damaged one of another day lies beside as {last}")
    return Check(name, True, "whole" if facts.money_date else "not begun yet")


def day_check(facts: RecordFacts, synced: bool | None) -> Check:
    """Does the clock fit what the record has seen?"""
    name = "day"
    seen, told = facts.money_date, facts.clock_date
    if not seen or seen == told:
        return Check(name, True, f"money counts to {told}, the day it is" if seen else "no money was spent yet")
    remedy = "set the clock: timedatectl set-ntp true, and let the box reach a time server"
    if told < seen:
        return Check(
            name,
            False,
            f"the clock says {told}, but the record has seen {seen}: money counts to {seen}, so that no day is spent twice",
            remedy,
        )
    doubt = " and it was not set by a time server" if synced is False else ""
    return Check(
        name,
        False,
        f"the clock has jumped to {told}{doubt}: money counts to {seen} until it is synchronised or a full day has passed",
        remedy,
    )
