"""Was the clock on the wall set while we looked on? CLOCK_BOOTTIME, which nobody sets, tells.

Rule: both clocks are handed in; what runs a little fast or slow, as a time server makes it, is no step.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

STEP_S = 5.0
"""As the ledger has it (core/day.py): from this difference between two looks on, the clock was set."""


@dataclass(frozen=True)
class Step:
    """The clock was set by so many seconds, forward where they are more than 0."""

    by_s: float
    at_boot_s: float
    """CLOCK_BOOTTIME when it was seen."""

    def __str__(self) -> str:
        return f"set {'forward' if self.by_s > 0 else 'back'} by {spell(abs(self.by_s))}"


class WallClock:
    """Looked at once a second or so, by one thread."""

    def __init__(self) -> None:
        self.steps = 0
        """How often it was set since we look."""
        self.last: Step | None = None
        self._ahead_s: float | None = None

    def look(self, wall_s: float, boot_s: float) -> Step | None:
        """The step since the last look; None where there was none."""
        ahead_s, before_s = wall_s - boot_s, self._ahead_s
        self._ahead_s = ahead_s
        if before_s is None or abs(ahead_s - before_s) < STEP_S:
            return None
        self.steps += 1
        self.last = Step(ahead_s - before_s, boot_s)
        return self.last


def now() -> tuple[float, float]:
    """The wall clock and CLOCK_BOOTTIME, in seconds."""
    return time.time(), time.clock_gettime(time.CLOCK_BOOTTIME)


def spell(seconds: float) -> str:
    """1 d 1 h, in its two largest units."""
    left, parts = round(seconds), []
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {unit}")
    return " ".join(parts[:2]) or "0 s"
