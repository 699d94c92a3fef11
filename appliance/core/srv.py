"""Where a service is that has a name: its SRV records in the order in which their targets are tried. Pure: chance is an argument.

Source: RFC 2782, "The format of the SRV RR" and "Usage rules"; RFC 3263 section 4.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, order=True)
class Service:
    """One SRV record."""

    priority: int
    """The lower the sooner."""
    weight: int
    """Share among those of its priority."""
    port: int
    target: str
    """A name without the dot at its end; empty says that there is no such service."""


@dataclass(frozen=True)
class Address:
    """Where a request may be sent."""

    hostport: str
    """address:port."""
    priority: int = 0
    """Its record's; 0 where there was none."""


def in_order(services: Iterable[Service], chance: Callable[[], float]) -> list[Service]:
    """By priority, and within one by lot, each as likely as its weight has it. `chance` gives 0 to less than 1.

    RFC 2782: those of weight 0 stand first in the list whose running sum is drawn from, so that they have a very small chance of being
    taken before others."""
    out: list[Service] = []
    for _, group in groupby(sorted(services), key=lambda one: one.priority):
        left = sorted(group, key=lambda one: one.weight > 0)
        while left:
            drawn = int(chance() * (sum(one.weight for one in left) + 1))
            total = 0
            for at, one in enumerate(left):
                total += one.weight
                if total >= drawn:
                    out.append(left.pop(at))
                    break
    return out


def staying(addresses: Sequence[Address], current: str) -> list[Address]:
    """The same with `current` first among those of its priority: a new lot is no reason to move."""
    return sorted(addresses, key=lambda one: (one.priority, one.hostport != current))


def may_be_a_pbx(address: str) -> bool:
    """Whether a packet to that IPv4 address can reach one machine: not 0.0.0.0/8 ("this network"), multicast, or what is reserved above
    it, the broadcast address included (RFC 6890)."""
    parts = address.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) <= 3 and int(part) <= 255 for part in parts):
        return False
    return 1 <= int(parts[0]) <= 223
