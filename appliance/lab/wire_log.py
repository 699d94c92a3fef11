"""What one leg sent and heard, tick by tick of its media clock, and when that was on the wire.

Rule: the agent's thread alone writes, one entry a tick in every list; ticks that were skipped have none. Times are CLOCK_BOOTTIME in ns.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable


@dataclass
class WireLog:
    """One leg's ticks of 20 ms."""

    sent_ns: list[int] = field(default_factory=list)
    """When our packet left, before any trouble of the road; 0 where none did."""
    heard_ns: list[int] = field(default_factory=list)
    """When the packet put into `received` at this tick had arrived, by the kernel's stamp; 0 where none was there."""
    said: list[bytes] = field(default_factory=list)
    """The frame sent, before the codec; silence where a key was."""
    heard: list[bytes] = field(default_factory=list)
    """The frame put into `received`."""
    taken: list[int] = field(default_factory=list)
    """Its number among all frames ever put into `sending`, from 0; -1 where that was empty."""
    skipped: int = 0
    """Ticks left out because our thread was late."""
    dropped: int = 0
    """Packets that arrived and were not heard: more waited than may."""


@runtime_checkable
class Wired(Protocol):
    """A user agent that knows when its packets were on the wire."""

    def wire(self, leg: int) -> WireLog:
        """The leg's log; complete once the leg has ended."""
        ...
