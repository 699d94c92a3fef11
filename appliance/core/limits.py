"""Named deadlines: a limit is a time that passes, never a sentence in a prompt.

Rule: a name stands for one deadline at a time; setting it again moves it.
"""

from __future__ import annotations


class Deadlines:
    """When each named limit falls due, in seconds on the caller's clock."""

    def __init__(self) -> None:
        self._at: dict[str, float] = {}

    def set(self, name: str, at: float) -> None:
        """The limit `name` falls due at `at`."""
        self._at[name] = at

    def clear(self, *names: str) -> None:
        """These no longer run; an unknown name is no error."""
        for name in names:
            self._at.pop(name, None)

    def clear_all(self) -> None:
        """Nothing runs any more."""
        self._at.clear()

    def running(self, name: str) -> bool:
        """Is it set?"""
        return name in self._at

    def next(self) -> float | None:
        """The earliest time at which anything falls due, or None."""
        return min(self._at.values(), default=None)

    def due(self, now: float) -> str | None:
        """Take the earliest limit that has passed, or None. Ask again: there may be more."""
        name = min(self._at, key=self._at.__getitem__, default=None)
        if name is None or self._at[name] > now:
            return None
        del self._at[name]
        return name
