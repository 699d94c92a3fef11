"""Micro-units, rounded up."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from appliance.core.spend import PriceCard, Use, cost, money_out_s, text, worst_case

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


prices = st.integers(0, 300_000)
cards = st.builds(PriceCard, st.just("EUR"), prices, st.integers(1, 120), prices, prices, prices, prices)
uses = st.builds(Use, st.integers(0, 3_600_000), st.integers(0, 5000), st.integers(0, 3_600_000), st.integers(0, 3_600_000))
caps = st.integers(0, 20_000_000)


def worst(card: PriceCard, use: Use, ms: int, tokens_ahead: int = 0) -> int:
    """What it costs when everything runs all the time, from `use` to `ms` after the answer."""
    more = ms - use.answered_ms
    return cost(card, Use(ms, use.tokens + tokens_ahead, use.synthesis_ms + more, use.recognition_ms + more))


@given(cards, uses, caps, st.integers(0, 500))
def test_up_to_the_second_the_money_runs_out_the_cap_holds_and_a_millisecond_later_it_need_not(
    card: PriceCard, use: Use, cap: int, tokens_ahead: int
) -> None:
    out = money_out_s(card, use, cap, tokens_ahead)
    if math.isinf(out):
        assert worst(card, use, 10**12, tokens_ahead) <= cap
        return
    ms = round(out * 1000)
    assert ms >= use.answered_ms
    if ms > use.answered_ms:
        assert worst(card, use, ms, tokens_ahead) <= cap
    assert worst(card, use, ms + 1, tokens_ahead) > cap


@given(cards, uses, caps, st.integers(0, 1_000_000), st.integers(0, 60_000))
def test_more_money_lasts_longer_and_more_use_less_long(card: PriceCard, use: Use, cap: int, more: int, ms: int) -> None:
    out = money_out_s(card, use, cap)
    assert money_out_s(card, use, cap + more) >= out
    used = Use(use.answered_ms, use.tokens + ms, use.synthesis_ms + ms, use.recognition_ms + ms)
    assert money_out_s(card, used, cap) <= out


@given(cards, uses, caps, st.floats(0, 1))
def test_the_second_only_ever_moves_away(card: PriceCard, use: Use, cap: int, share: float) -> None:
    out = money_out_s(card, use, cap)
    if not math.isinf(out) and out * 1000 > use.answered_ms:
        on = int((out * 1000 - use.answered_ms) * share)
        less = Use(use.answered_ms + on, use.tokens, use.synthesis_ms + on // 2, use.recognition_ms)
        assert money_out_s(card, less, cap) >= out


def test_the_next_increment_is_money_too() -> None:
    card = PriceCard(trunk_per_minute=12_000, trunk_increment_s=60)
    assert money_out_s(card, Use(), 12_000) == 60
    assert money_out_s(card, Use(answered_ms=30_000), 23_999) == 60
    assert money_out_s(card, Use(), 11_999) == 0
    assert math.isinf(money_out_s(PriceCard(tokens_per_1k=5), Use(), 1))


@given(cards, st.integers(0, 7200), st.integers(0, 5000), st.floats(0, 1), st.floats(0, 1))
def test_nothing_costs_more_than_the_worst_case(card: PriceCard, seconds: int, tokens: int, talk: float, listen: float) -> None:
    ms = seconds * 1000
    assert cost(card, Use(ms, tokens, int(ms * talk), int(ms * listen))) <= worst_case(card, seconds, tokens)
    assert worst_case(card, seconds, tokens) == worst(card, Use(), ms, tokens)


def test_a_part_of_a_millisecond_is_a_whole_one() -> None:
    card = PriceCard(trunk_per_minute=60_000, trunk_increment_s=1)
    assert worst_case(card, 1.0, 0) == 1000
    assert worst_case(card, 1.0000001, 0) == 2000


def test_for_people() -> None:
    assert text(12_345, "EUR") == "0.0123 EUR"
