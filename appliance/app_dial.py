"""Placing calls, put together: the gate's rules from onhook.toml, and the process that runs campaigns."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from appliance.config import Settings
from appliance.errors import ConfigError

if TYPE_CHECKING:
    from appliance.campaign.plan import Contact
    from appliance.campaign.run import Running
    from appliance.core.dial_gate import DialRules


def dial_rules(settings: Settings) -> DialRules:
    """[dial] of onhook.toml, as the gate reads it."""
    from appliance.core.dial_gate import DialRules
    from appliance.store.clock import zone

    dial = settings.dial

    def known(name: str) -> tzinfo | None:
        try:
            return zone(name)
        except ConfigError:
            return None

    return DialRules(
        outbound=dial.outbound,
        allow=dial.allow,
        country=dial.country,
        trunk_prefix=dial.trunk_prefix,
        outside=dial.outside,
        hours=dial.open_minutes(),
        zones=dial.zones,
        own_zone=settings.limits.time_zone,
        zone=known,
        attempts=dial.attempts,
        window_ms=dial.attempts_days * 24 * 3600 * 1000,
        unsynced_clock=dial.unsynced_clock,
    )


class CampaignBook:
    """The record, as the campaigns' process reads it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def running(self) -> list[Running]:
        """Those that go on."""
        from appliance.campaign.run import Running
        from appliance.store.campaigns import names

        if not self._path.exists():
            return []
        return [Running(row["campaign"], row["flow"], row["since_ms"]) for row in names(self._path) if row["state"] == "running"]

    def contacts(self, campaign: str) -> list[Contact]:
        """Its people."""
        from appliance.campaign.plan import Attempt, Contact
        from appliance.store.campaigns import people

        keys = ("call", "wall_ms", "refused_by", "closed", "outcome", "reason", "spent_micros", "duration_ms", "cap_ms")
        return [
            Contact(
                row["person"],
                row["number"],
                row["variables"],
                row["due_ms"],
                row["until_ms"],
                tuple(Attempt(**{key: attempt[key] for key in keys}) for attempt in row["attempts"]),
            )
            for row in people(self._path, campaign)
        ]

    def stop(self, campaign: str, state: str, why: str) -> None:
        """Pause it, or be done."""
        from appliance.store.campaigns import set_state

        set_state(self._path, campaign, state, why, ("running",))


def campaigns(settings: Settings, record: Path, door: str) -> None:
    """The whole life of the process that runs campaigns: it reads the record, asks the line by its door, and touches no call itself."""
    from appliance.campaign.run import Runner, run
    from appliance.runtime.api import LineClient
    from appliance.store.clock import synced

    book = CampaignBook(record)
    run(Runner(settings, dial_rules(settings), book, lambda: LineClient(door), synced))
