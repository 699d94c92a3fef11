"""Amounts as people say them; a wrong one is worse than none."""

from __future__ import annotations

import pytest

from appliance.core.money import money

SAID = [
    ("twelve euros fifty", "12.50 EUR"),
    ("twelve fifty dollars", "12.50 USD"),
    ("$12.50", "12.50 USD"),
    ("it was 1,200 euros", "1200 EUR"),
    ("about two hundred pounds", "200 GBP"),
    ("fifteen hundred dollars", "1500 USD"),
    ("2k", "2000"),
    ("two grand", "2000"),
    ("fifty cents", "0.50"),
    ("99 dollars and 95 cents", "99.95 USD"),
    ("twenty", "20"),
    ("ten or twenty euros", None),
    ("between fifty and a hundred dollars", None),
    ("I do not know", None),
    ("20 euros, no, 30 dollars", None),
    ("", None),
]


@pytest.mark.parametrize(("said", "amount"), SAID)
def test_money(said: str, amount: str | None) -> None:
    assert money(said) == amount
