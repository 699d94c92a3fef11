"""Durations and money as people write them.

Rule: decimal arithmetic all the way; money leaves here as integer micro-units.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

MICRO = 1_000_000
"""Micro-units in one unit of the price card's currency."""

_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h)?")
_UNITS = {"ms": Decimal("0.001"), "s": Decimal(1), "m": Decimal(60), "h": Decimal(3600)}


def seconds(value: object) -> float:
    """A duration: "3m", "600ms", "1m30s", "1h", or a number of seconds. ValueError says what it may be."""
    text = str(value).strip().lower() if not isinstance(value, bool) and value is not None else ""
    pieces = list(_DURATION.finditer(text))
    if not pieces or "".join(p[0] for p in pieces) != text or (len(pieces) > 1 and not all(p[2] for p in pieces)):
        raise ValueError(f'"{value}" is no duration; write 600ms, 10s, 3m or 1h')
    return float(sum(Decimal(p[1]) * _UNITS[p[2] or "s"] for p in pieces))


def micros(value: object) -> int:
    """An amount of money in micro-units, exactly. ValueError where it is none, is negative or is finer than a micro-unit."""
    if isinstance(value, bool):
        raise ValueError(f'"{value}" is no amount of money; write 0.20')
    try:
        amount = Decimal(str(value).strip()) * MICRO
    except InvalidOperation:
        raise ValueError(f'"{value}" is no amount of money; write 0.20') from None
    if not amount.is_finite() or amount < 0 or amount > 10**15:
        raise ValueError(f'"{value}" is no amount of money; write 0.20')
    if amount != amount.to_integral_value():
        raise ValueError(f'"{value}" is finer than a millionth')
    return int(amount)
