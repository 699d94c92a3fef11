"""Which day it is for the money, whatever the clock says."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.day import FULL_DAY_MS, Day, Moment, Reading, look

VIENNA = ZoneInfo("Europe/Vienna")
HOUR = 3_600_000


def at(text: str, zone: tzinfo = VIENNA) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


class Box:
    """A box whose clocks can be set."""

    def __init__(self, wall: str, synced: bool = True, zone: tzinfo = VIENNA) -> None:
        self.zone = zone
        self.now = Reading(at(wall, zone), HOUR, "a", synced)
        self.moment = look(None, self.now, zone)

    def look(self) -> str:
        self.moment = look(self.moment.day, self.now, self.zone)
        return self.moment.day.date

    def after(self, ms: int) -> str:
        self.now = replace(self.now, wall_ms=self.now.wall_ms + ms, boot_ms=self.now.boot_ms + ms)
        return self.look()

    def steps_to(self, wall: str, synced: bool = False) -> str:
        self.now = replace(self.now, wall_ms=at(wall, self.zone), synced=synced)
        return self.look()

    def boots(self, wall: str, synced: bool = False) -> str:
        self.now = Reading(at(wall, self.zone), 20_000, self.now.boot_id + "'", synced)
        return self.look()


def test_midnight_of_the_operators_zone_ends_the_day() -> None:
    box = Box("2026-11-22T23:59:59")
    assert box.look() == "2026-11-22"
    assert box.after(1000) == "2026-11-23"
    assert box.moment.since_midnight_ms == 0


def test_a_clock_that_lost_its_source_still_walks_over_midnight() -> None:
    box = Box("2026-11-22T20:00")
    box.now = replace(box.now, synced=False)
    assert box.after(HOUR) == "2026-11-22"
    assert box.after(4 * HOUR) == "2026-11-23"


def test_a_step_over_midnight_begins_no_day_until_it_is_synced() -> None:
    box = Box("2026-11-22T20:00")
    assert box.steps_to("2026-11-23T10:00") == "2026-11-22"
    box.now = replace(box.now, synced=True)
    assert box.look() == "2026-11-23"


def test_a_step_to_just_before_midnight_begins_none_either() -> None:
    box = Box("2026-11-22T10:00")
    assert box.steps_to("2026-11-22T23:59") == "2026-11-22"
    assert box.after(2 * 60_000) == "2026-11-22"
    assert box.after(23 * HOUR) == "2026-11-22"
    assert box.after(HOUR) == "2026-11-24", "at the next midnight it walks over, the clock is believed again"


def test_small_steps_add_up_to_a_step() -> None:
    box = Box("2026-11-22T23:59:40")
    box.now = replace(box.now, synced=False)
    for _ in range(6):
        box.now = replace(box.now, wall_ms=box.now.wall_ms + 4000)
        assert box.look() == "2026-11-22"


def test_twenty_four_hours_of_running_begin_a_day_where_the_clock_is_not_believed() -> None:
    box = Box("2026-11-22T20:00")
    assert box.steps_to("2026-11-23T10:00") == "2026-11-22"
    assert box.after(13 * HOUR) == "2026-11-22"
    assert box.after(11 * HOUR) == "2026-11-24"


@pytest.mark.parametrize("back", ["2026-11-21T20:00", "2026-11-22T23:30", "1970-01-01T00:00"])
def test_a_backward_step_stays_in_the_highest_day(back: str) -> None:
    box = Box("2026-11-23T00:30")
    assert box.steps_to(back) == "2026-11-23"
    assert box.after(2 * HOUR) == "2026-11-23"
    assert box.steps_to("2026-11-23T03:00", synced=True) == "2026-11-23"


def test_a_clock_that_was_years_ahead_closes_the_box_for_a_day_and_not_for_years() -> None:
    box = Box("2099-05-01T10:00")
    assert box.steps_to("2026-11-22T10:00", synced=True) == "2099-05-01"
    assert box.after(FULL_DAY_MS - 1) == "2099-05-01"
    assert box.after(1) == "2026-11-23"


def test_a_box_without_a_clock_boots_in_the_past_and_hears_the_time() -> None:
    box = Box("2026-11-22T18:00")
    assert box.boots("2026-11-22T17:55") == "2026-11-22"
    spent_at = box.moment
    box.after(HOUR)
    assert box.steps_to("2026-11-25T09:00", synced=True) == "2026-11-25"
    assert _is_today(box.moment, spent_at), "what it spent an hour ago was spent on the 25th"


def test_yesterdays_money_stays_yesterdays_over_a_night_without_power() -> None:
    box = Box("2026-11-22T18:00")
    spent_at = box.moment
    assert box.boots("2026-11-23T08:00") == "2026-11-22", "not synced: who knows"
    assert _is_today(box.moment, spent_at)
    assert box.steps_to("2026-11-23T08:01", synced=True) == "2026-11-23"
    assert not _is_today(box.moment, spent_at)


def test_what_was_spent_under_a_date_of_the_future_still_counts_on_the_true_day() -> None:
    box = Box("2099-05-01T10:00")
    box.steps_to("2026-11-22T10:00", synced=True)
    box.after(22 * HOUR)
    spent_at = box.moment
    assert (spent_at.day.date, box.after(3 * HOUR)) == ("2099-05-01", "2026-11-23")
    assert _is_today(box.moment, spent_at)


def _is_today(now: Moment, then: Moment) -> bool:
    return now.is_today(then.day.date, then.wall_ms, then.day.running_ms, then.synced)


@pytest.mark.parametrize(
    ("zone", "night", "hours"),
    [("Europe/Vienna", "2026-10-25", 25), ("Europe/Vienna", "2026-03-29", 23), ("America/Havana", "2026-03-08", 23)],
)
def test_the_nights_on_which_the_clocks_change(zone: str, night: str, hours: int) -> None:
    begins = at(f"{night}T00:00", ZoneInfo(zone))  # in Havana that midnight does not exist: it is 01:00 at once
    box = Box(f"{night}T12:00", zone=ZoneInfo(zone))
    box.now = replace(box.now, synced=False, wall_ms=begins - 60_000, boot_ms=box.now.boot_ms + begins - 60_000 - box.now.wall_ms)
    box.moment = look(None, replace(box.now, synced=True), box.zone)
    dates = [box.after(15 * 60_000) for _ in range(4 * hours + 1)]
    assert dates[:-1] == [night] * (4 * hours)
    assert dates[-1] > night


def test_another_zone_hands_out_nothing_unless_the_clock_is_known() -> None:
    box = Box("2026-11-22T20:00")
    box.now = replace(box.now, synced=False)
    box.zone = ZoneInfo("Pacific/Auckland")
    assert box.after(60_000) == "2026-11-22"
    box.zone = ZoneInfo("America/New_York")
    assert box.after(60_000) == "2026-11-22"


readings = st.builds(
    Reading,
    st.integers(-(10**15), 10**16),
    st.integers(0, 10**10),
    st.sampled_from(["a", "b"]),
    st.booleans(),
)


@given(st.lists(readings, max_size=8), st.sampled_from(["UTC", "Europe/Vienna", "Pacific/Apia", "America/Havana", "Asia/Kathmandu"]))
def test_no_clock_is_too_mad(looks: list[Reading], zone: str) -> None:
    day: Day | None = None
    for reading in looks:
        moment = look(day, reading, ZoneInfo(zone))
        assert 0 <= moment.since_midnight_ms <= 25 * HOUR
        assert moment.is_today(moment.day.date, moment.wall_ms, moment.day.running_ms, moment.synced)
        if day is not None:
            assert moment.day.running_ms >= day.running_ms
        day = moment.day
