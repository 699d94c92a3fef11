"""Micro-units, rounded up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appliance.core.spend import PriceCard, Use, cost, text

CARD = PriceCard("EUR", trunk_per_minute=12_000, trunk_increment_s=60, tokens_per_1k=500, synthesis_per_minute=6_000)


def test_the_trunk_bills_whole_increments_begun() -> None:
    assert cost(CARD, Use(answered_ms=1)) == 12_000
    assert cost(CARD, Use(answered_ms=60_000)) == 12_000
    assert cost(CARD, Use(answered_ms=60_001)) == 24_000
    assert cost(PriceCard(trunk_per_minute=12_000, trunk_increment_s=1), Use(answered_ms=1_500)) == 400


def test_the_rest_by_use() -> None:
    assert cost(CARD, Use(tokens=1)) == 1
    assert cost(CARD, Use(tokens=2_000, synthesis_ms=30_000)) == 1_000 + 3_000
    assert cost(CARD, Use()) == 0


amounts = st.integers(0, 10_000_000)


@given(amounts, amounts, amounts, st.integers(0, 10_000))
def test_more_use_never_costs_less(ms: int, tokens: int, synthesis: int, more: int) -> None:
    less = cost(CARD, Use(ms, tokens, synthesis))
    assert cost(CARD, Use(ms + more, tokens + more, synthesis + more)) >= less


def test_for_people() -> None:
    assert text(12_345, "EUR") == "0.0123 EUR"
