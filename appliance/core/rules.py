"""What the operator's settings say about every flow: prices, caps, tools."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.core.spend import PriceCard


@dataclass(frozen=True)
class OperatorRules:
    """Of onhook.toml, as far as a flow is held to them. Money in micro-units."""

    prices: PriceCard = field(default_factory=PriceCard)
    call_s: float = 4 * 3600.0
    spend_micros: int = 0
    """Of one call at most; 0 is no limit."""
    spend_per_day_micros: int = 0
    """0 is no limit."""
    tools: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Tools there are, each with the names of the values it gives."""
    recorded: bool = False
    """The sound of calls is kept."""
