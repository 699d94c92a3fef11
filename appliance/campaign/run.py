"""The process that runs campaigns: it looks into the record, and asks the line for the next call.

Rule: it holds nothing that is needed after its death. It may be killed at any moment; a call that is up goes on without it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from appliance.campaign.plan import Contact, Rules, due, over, tripped
from appliance.config import Settings
from appliance.core.dial_gate import DialRules, normalised, outside_hours, user_of
from appliance.errors import ConfigError

log = logging.getLogger("onhook.campaigns")

POLL_S = 0.5
UNSEEN_S = 15.0
"""After so long a call that was asked for is in the record or never will be."""


class Door(Protocol):
    """The line's door."""

    def ask(self, **request: Any) -> dict[str, Any]: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class Running:
    """A campaign that is to go on. `since_ms` is when it was last started."""

    name: str
    flow: str
    since_ms: int


class Book(Protocol):
    """What is asked of the record. ConfigError where it is out of reach."""

    def running(self) -> list[Running]: ...
    def contacts(self, campaign: str) -> list[Contact]: ...
    def stop(self, campaign: str, state: str, why: str) -> None: ...


def rules_of(settings: Settings) -> Rules:
    """[campaign] of onhook.toml."""
    c = settings.campaign
    return Rules(
        c.per_minute,
        min(c.at_once, settings.line.max_calls),
        c.tries,
        frozenset(c.retry),
        int(c.retry_after * 1000),
        int(c.late * 1000),
        c.breaker_of,
        c.breaker_failed,
    )


def uri_of(number: str, settings: Settings) -> str:
    """What the line is asked to dial."""
    if number.startswith(("sip:", "sips:")):
        return number
    return f"sip:{number}@{settings.pbx.registrar}"


@dataclass
class Runner:
    """One look after the other."""

    settings: Settings
    dial: DialRules
    book: Book
    door: Callable[[], Door]
    """OSError where the line is away."""
    synced: Callable[[], bool]
    asked: dict[tuple[str, int], tuple[float, int]] = field(default_factory=dict)
    """(campaign, person) to when the call was asked for, on `now_s`, and how many attempts of theirs the record had then."""

    def look(self, now_ms: int, now_s: float) -> int:
        """Ask for every call that is due. Returns how many were asked for."""
        rules = rules_of(self.settings)
        if not (self.synced() or self.dial.unsynced_clock):
            return 0
        asked = 0
        for campaign in self.book.running():
            contacts = self.book.contacts(campaign.name)
            if why := tripped(contacts, campaign.since_ms, rules):
                log.error("campaign %s is paused: %s", campaign.name, why)
                self.book.stop(campaign.name, "paused", why)
            elif over(contacts, now_ms, rules):
                self.book.stop(campaign.name, "done", "")
            else:
                asked += self._ask(campaign, contacts, rules, now_ms, now_s)
        return asked

    def _ask(self, campaign: Running, contacts: Sequence[Contact], rules: Rules, now_ms: int, now_s: float) -> int:
        rows = {contact.person: len(contact.attempts) for contact in contacts}
        self.asked = {
            (name, person): (at, before)
            for (name, person), (at, before) in self.asked.items()
            if name != campaign.name or (now_s - at < UNSEEN_S and rows.get(person, 0) <= before)
        }
        callable_now = [c for c in contacts if not self._hours(c, now_ms) or any(not a.closed for a in c.attempts)]
        waiting = {person for name, person in self.asked if name == campaign.name}
        count = 0
        for contact in due(callable_now, now_ms, rules, waiting):
            made = sum(1 for a in contact.attempts if not a.refused_by)
            try:
                line = self.door()
            except OSError:
                return count  # it is away: the guard starts it again
            try:
                reply = line.ask(
                    op="call",
                    to=uri_of(contact.number, self.settings),
                    flow=campaign.flow,
                    vars=dict(contact.variables),
                    campaign=campaign.name,
                    person=contact.person,
                    **{"try": made + 1},
                )
            except (OSError, ValueError):
                reply = {"ok": True}  # nobody knows whether it was taken: the record will tell
            finally:
                line.close()
            if not reply.get("ok"):
                log.info("campaign %s waits: %s", campaign.name, reply.get("error"))
                return count
            self.asked[campaign.name, contact.person] = (now_s, rows[contact.person])
            count += 1
        return count

    def _hours(self, contact: Contact, now_ms: int) -> str:
        return outside_hours(normalised(user_of(uri_of(contact.number, self.settings)), self.dial), now_ms, self.dial)


def run(runner: Runner) -> None:
    """The whole life of the process."""
    while True:
        try:
            runner.look(time.time_ns() // 1_000_000, time.monotonic())
        except ConfigError as error:  # the record is locked, or there is no room
            log.warning("campaigns wait: %s", error)
        time.sleep(POLL_S)
