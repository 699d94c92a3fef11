"""What a call costs: integer micro-units of the price card's currency, never floats.

Rule: every amount is rounded up; the count may be too high, never too low.
"""

from __future__ import annotations

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


def text(micros: int, currency: str) -> str:
    """For people: 0.0123 EUR."""
    return f"{micros / MICRO:.4f} {currency}"
