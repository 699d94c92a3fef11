"""What a call costs: integer micro-units of the price card's currency, never floats.

Rule: every amount is rounded up; the count may be too high, never too low.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

MICRO = 1_000_000
"""Micro-units in one unit of currency."""


@dataclass(frozen=True)
class PriceCard:
    """Prices in micro-units."""

    currency: str = "EUR"
    trunk_per_minute: int = 0
    trunk_increment_s: int = 60
    """The carrier bills this many seconds at a time, from the first."""
    tokens_per_1k: int = 0
    synthesis_per_minute: int = 0
    recognition_per_minute: int = 0
    energy_per_minute: int = 0
    """What the box itself draws while it is in a call."""


@dataclass
class Use:
    """What one call has used so far."""

    answered_ms: int = 0
    tokens: int = 0
    synthesis_ms: int = 0
    recognition_ms: int = 0


def _up(amount: int, by: int) -> int:
    return -(-amount // by)


def cost(card: PriceCard, use: Use) -> int:
    """Micro-units spent for `use`. The trunk bills whole increments begun; the rest is by the millisecond, rounded up."""
    increments = _up(use.answered_ms, card.trunk_increment_s * 1000)
    trunk = _up(increments * card.trunk_increment_s * card.trunk_per_minute, 60)
    return (
        trunk
        + _up(use.tokens * card.tokens_per_1k, 1000)
        + _up(use.synthesis_ms * card.synthesis_per_minute, 60_000)
        + _up(use.recognition_ms * card.recognition_per_minute, 60_000)
        + _up(use.answered_ms * card.energy_per_minute, 60_000)
    )


def _ms(seconds: float) -> int:
    """Whole milliseconds, rounded up, from the exact value of the float."""
    numerator, denominator = seconds.as_integer_ratio()
    return _up(numerator * 1000, denominator)


def worst_case(card: PriceCard, seconds: float, tokens: int) -> int:
    """Micro-units that a call of `seconds` can cost at most: we speak and listen all the time, and every token is used."""
    ms = _ms(seconds)
    return cost(card, Use(ms, tokens, ms, ms))


def money_out_s(card: PriceCard, use: Use, cap_micros: int, tokens_ahead: int = 0) -> float:
    """The second, from the answer, at which the money of a call runs out: up to it the cost stays within the cap whatever happens, and a
    millisecond later it need not. From `use` on the worst is taken: we speak and listen all the time, and `tokens_ahead` are used at once.

    The trunk's next increment is money too: it is owed as soon as it begins, so a BYE that leaves later than this pays for all of it.
    Where the cap is passed already it is the time that `use` has reached; infinite where nothing that costs goes on with time.
    """

    def at(ms: int) -> int:
        more = ms - use.answered_ms
        return cost(card, Use(ms, use.tokens + tokens_ahead, use.synthesis_ms + more, use.recognition_ms + more))

    low = use.answered_ms
    if at(low) > cap_micros:
        return low / 1000
    if not (card.trunk_per_minute or card.synthesis_per_minute or card.recognition_per_minute or card.energy_per_minute):
        return math.inf
    step = 1000
    while at(low + step) <= cap_micros:
        low += step
        step *= 2
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if at(middle) <= cap_micros else (low, middle)
    return low / 1000


def text(micros: int, currency: str) -> str:
    """For people: 0.0123 EUR."""
    return f"{micros / MICRO:.4f} {currency}"
