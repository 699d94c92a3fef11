"""Which day it is for the money: a date whose allowance a clock that steps cannot hand out twice.

Rules, the wall clock being what is not believed:
1. A new day begins where the clock is synced, or where a clock that was not stepped walks over midnight.
2. After a step, or a new boot, a clock that is not synced is not believed. A day then lasts at least 24 h of running time. The clock is
   believed again when it has walked over a midnight, and that midnight itself begins no day: so two days that no true midnight parts
   are never less than a day apart.
3. A date behind the highest one seen never takes its place, unless 24 h of running time have passed: a box whose clock was once years
   ahead must not be closed for years.
4. Whatever was spent since the midnight of the wall clock counts today too, under whichever date it was written (`Moment.is_today`).

Running time is CLOCK_BOOTTIME added up over all boots: no more than what has really passed, as nobody counts while the box is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo

FULL_DAY_MS = 24 * 3600 * 1000
STEP_MS = 5000
"""From this difference between wall clock and CLOCK_BOOTTIME on, the clock was stepped."""
_LAST_MS = 253_000_000_000_000
"""A clock beyond the year 9987 is read as that: what `datetime` holds ends soon after."""


@dataclass(frozen=True)
class Reading:
    """The clocks at one moment. `synced` is whether the kernel holds the wall clock for synchronised."""

    wall_ms: int
    """Since 1970, UTC."""
    boot_ms: int
    """CLOCK_BOOTTIME."""
    boot_id: str
    synced: bool


@dataclass(frozen=True)
class Day:
    """What is kept from one look at the clocks to the next."""

    date: str
    """YYYY-MM-DD in the operator's zone."""
    began_ms: int
    """When it began, in running time."""
    running_ms: int
    boot_id: str
    boot_ms: int
    ahead_ms: int
    """Wall clock less CLOCK_BOOTTIME, as it was after the last step: small steps add up and are one."""
    believed: bool
    """Whether a midnight that this clock walks over begins a day."""


@dataclass(frozen=True)
class Moment:
    """Now, as rows of the ledger are written and counted."""

    day: Day
    wall_ms: int
    synced: bool
    since_midnight_ms: int
    """On the wall clock, in the operator's zone."""

    @property
    def midnight_wall_ms(self) -> int:
        """From here on, what was settled under a synced clock is of today."""
        return self.wall_ms - self.since_midnight_ms

    @property
    def midnight_running_ms(self) -> int:
        """From here on, what was settled under any other clock may be of today: it is not proven to be older."""
        return self.day.running_ms - self.since_midnight_ms

    def is_today(self, date: str, wall_ms: int, running_ms: int, synced: bool) -> bool:
        """Whether what was settled then, under that date, counts today. The ledger asks the same in SQL."""
        return date == self.day.date or (wall_ms >= self.midnight_wall_ms if synced else running_ms >= self.midnight_running_ms)


def look(before: Day | None, now: Reading, zone: tzinfo) -> Moment:
    """The day that it is now. `before` is the last look's day, None where there never was one."""
    wall_ms = min(max(now.wall_ms, FULL_DAY_MS), _LAST_MS)
    date, midnight_ms = _local(wall_ms, zone)
    day = _first(now, date, wall_ms) if before is None else _next(before, now, wall_ms, date, zone)
    return Moment(day, wall_ms, now.synced, max(0, wall_ms - midnight_ms))


def _first(now: Reading, date: str, wall_ms: int) -> Day:
    return Day(date, now.boot_ms, now.boot_ms, now.boot_id, now.boot_ms, wall_ms - now.boot_ms, now.synced)


def _next(before: Day, now: Reading, wall_ms: int, date: str, zone: tzinfo) -> Day:
    same_boot = before.boot_id == now.boot_id
    running_ms = before.running_ms + max(0, now.boot_ms - before.boot_ms if same_boot else now.boot_ms)
    ahead_ms = wall_ms - now.boot_ms
    stepped = not same_boot or abs(ahead_ms - before.ahead_ms) >= STEP_MS
    walked_over_midnight = not stepped and _local(before.boot_ms + before.ahead_ms, zone)[0] < date
    believed = before.believed and not stepped
    full_day = running_ms - before.began_ms >= FULL_DAY_MS
    if date > before.date:
        begins = now.synced or (walked_over_midnight if believed else full_day)
        by_running_time = begins and not believed
    else:
        begins = by_running_time = date < before.date and full_day
    return Day(
        date=date if begins else before.date,
        began_ms=running_ms if begins else before.began_ms,
        running_ms=running_ms,
        boot_id=now.boot_id,
        boot_ms=now.boot_ms,
        ahead_ms=ahead_ms if stepped or now.synced else before.ahead_ms,
        believed=now.synced or (not by_running_time and (believed or walked_over_midnight)),
    )


def _local(wall_ms: int, zone: tzinfo) -> tuple[str, int]:
    """The date in the zone and the moment it began: where the clocks go over midnight twice, the first one."""
    local = datetime.fromtimestamp(wall_ms // 1000, UTC).astimezone(zone)
    midnight = datetime.combine(local.date(), time(), tzinfo=zone)
    return local.date().isoformat(), int(midnight.timestamp()) * 1000
