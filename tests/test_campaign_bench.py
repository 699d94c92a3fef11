"""What the campaign bench makes of what it counted: every promise can be found broken."""

from __future__ import annotations

from typing import Any

import pytest

from appliance.lab.campaign_bench import campaign_text, holds

KEPT: dict[str, Any] = {
    "called_too_often": {},
    "never_called": [],
    "called_at_night": 0,
    "opted_out": {"people": 2, "called_again": 0, "refused": {"do_not_call": 2}},
    "money": {"differ_micros": 0, "over_reservation": 0, "left_open": 0},
    "audit_holds": True,
}
BROKEN: list[dict[str, Any]] = [
    {"called_too_often": {"busy-1": 3}},
    {"never_called": ["yes-1"]},
    {"called_at_night": 1},
    {"opted_out": {"people": 2, "called_again": 1, "refused": {"do_not_call": 2}}},
    {"opted_out": {"people": 2, "called_again": 0, "refused": {"do_not_call": 1, "hours": 1}}},
    {"money": KEPT["money"] | {"differ_micros": -1}},
    {"money": KEPT["money"] | {"over_reservation": 1}},
    {"money": KEPT["money"] | {"left_open": 1}},
    {"audit_holds": False},
]


def test_all_kept_holds() -> None:
    assert holds(KEPT)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda b: next(iter(b)))
def test_one_broken_does_not(broken: dict[str, Any]) -> None:
    assert not holds(KEPT | broken)


def test_it_is_said() -> None:
    more = {
        "people": 3,
        "calls": 4,
        "seconds": 5,
        "killed": ["line"],
        "outcomes": {"as_made": 1, "of": 2, "by_kind": {"yes": {"completed": 1}}},
    }
    assert "NOT every promise" in campaign_text(KEPT | more | {"holds": False})
