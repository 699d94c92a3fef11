"""The gate: what it refuses, in what words; and that nothing opens it but everything being right."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.dial_gate import Admit, DialRules, Refuse, Wanted, judge, normalised, outside_hours, zones_of
from appliance.core.dial_zones import COUNTRIES
from appliance.core.do_not_call import is_do_not_call

RULES = DialRules(outbound=True, allow=("6", "0", "+"), country="43", own_zone="Europe/Vienna", zone=ZoneInfo)


def at(text: str, zone: str = "Europe/Vienna") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


NOON = at("2026-11-23 12:00")
FINE = Wanted("06641234567", NOON, synced=True, disclosed=True, do_not_call=False, list_known=True, attempts=0)


def test_what_is_right_is_admitted() -> None:
    assert judge(RULES, FINE) == Admit("+436641234567")


@pytest.mark.parametrize(
    ("rules", "wanted", "by"),
    [
        (DialRules(), FINE, "outbound"),
        (replace(RULES, allow=()), FINE, "prefix"),
        (replace(RULES, allow=("",)), FINE, "prefix"),
        (RULES, replace(FINE, user="9001"), "prefix"),
        (RULES, replace(FINE, user="6001;phone-context=x"), "number"),
        (RULES, replace(FINE, user="%36001"), "number"),
        (RULES, replace(FINE, user=""), "number"),
        (RULES, replace(FINE, user="+12345678901234567"), "number"),
        (RULES, replace(FINE, list_known=False), "do_not_call_lost"),
        (RULES, replace(FINE, do_not_call=True), "do_not_call"),
        (RULES, replace(FINE, disclosed=False), "disclosure"),
        (RULES, replace(FINE, synced=False), "clock"),
        (RULES, replace(FINE, wall_ms=at("2026-11-23 08:59")), "hours"),
        (RULES, replace(FINE, wall_ms=at("2026-11-23 20:00")), "hours"),
        (RULES, replace(FINE, user="+999123456789"), "hours"),
        (replace(RULES, zone=lambda name: None), FINE, "hours"),
        (RULES, replace(FINE, attempts=3), "attempts"),
    ],
)
def test_each_reason_refuses_alone(rules: DialRules, wanted: Wanted, by: str) -> None:
    verdict = judge(rules, wanted)
    assert isinstance(verdict, Refuse)
    assert verdict.by == by
    assert verdict.why


@given(
    outbound=st.booleans(),
    allowed=st.booleans(),
    disclosed=st.booleans(),
    synced=st.booleans(),
    listed=st.booleans(),
    known=st.booleans(),
    attempts=st.integers(0, 5),
    wall_ms=st.integers(0, 4_000_000_000_000),
    user=st.one_of(st.sampled_from(["0664123456", "6001", "+442071234567", "+12125550100"]), st.text(max_size=12)),
)
def test_nothing_is_admitted_unless_all_of_it_is_right(
    outbound: bool, allowed: bool, disclosed: bool, synced: bool, listed: bool, known: bool, attempts: int, wall_ms: int, user: str
) -> None:
    rules = replace(RULES, outbound=outbound, allow=("6", "0", "+") if allowed else ())
    verdict = judge(rules, Wanted(user, wall_ms, synced, disclosed, listed, known, attempts))
    if isinstance(verdict, Admit):
        assert outbound
        assert allowed
        assert disclosed
        assert synced
        assert not listed
        assert known
        assert attempts < rules.attempts
        for name in zones_of(verdict.number, rules):
            local = datetime.fromtimestamp(wall_ms // 1000, UTC).astimezone(ZoneInfo(name))
            assert 9 <= local.hour < 20


@pytest.mark.parametrize(
    ("user", "number"),
    [
        ("0664 123 45 67", "+436641234567"),
        ("00436641234567", "+436641234567"),
        ("+43 664/1234567", "+436641234567"),
        ("6001", "6001"),
        ("Maria", "maria"),
        ("0012125550100", "+12125550100"),
    ],
)
def test_one_number_has_one_spelling(user: str, number: str) -> None:
    assert normalised(user, RULES) == number
    assert normalised(normalised(user, RULES), RULES) == number


def test_the_pbx_own_prefix_is_no_part_of_the_number() -> None:
    rules = replace(RULES, outside="9", country="1")
    assert normalised("92125550100", rules) == "+12125550100"
    assert normalised("912125550100", rules) == "+12125550100"
    assert normalised("2125550100", rules) == "+12125550100"
    assert normalised("9100", rules) == "9100"


def test_a_number_of_many_zones_is_called_where_it_is_an_hour_in_all() -> None:
    number, rules = "+12125550100", RULES
    assert "it is 08:00 in America/Denver" in outside_hours(number, at("2026-11-23 10:00", "America/New_York"), rules)
    assert "it is 08:30 in Pacific/Honolulu" in outside_hours(number, at("2026-11-23 13:30", "America/New_York"), rules)
    assert not outside_hours(number, at("2026-11-23 16:00", "America/New_York"), rules)
    told = replace(rules, zones={"1": "America/Chicago", "1212": "America/New_York"})
    assert not outside_hours(number, at("2026-11-23 09:30", "America/New_York"), told)
    assert zones_of("+13125550100", told) == ("America/Chicago",)


def test_every_zone_of_the_table_exists() -> None:
    assert all(ZoneInfo(name) for names in COUNTRIES.values() for name in names)


@pytest.mark.parametrize("text", ["Don't call me again.", "please stop calling me", "Take me off your list", "never call here again"])
def test_a_wish_not_to_be_called_is_heard(text: str) -> None:
    assert is_do_not_call(text)


@pytest.mark.parametrize(
    "text", ["yes", "Call me back later", "don't call me before noon", "I will not be there", "they never call me back"]
)
def test_other_words_are_no_such_wish(text: str) -> None:
    assert not is_do_not_call(text) or "never call me" in text
