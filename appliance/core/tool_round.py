"""The tools a stage asks before its words: one after the other, each once.

Rule: it is bookkeeping alone, as `prompt` is; what it means that one failed, the session decides.
"""

from __future__ import annotations

MOST_TOOLS = 2
"""Of one stage: more than these a caller does not wait for, and they are not asked."""


class ToolRound:
    """The tools of the stage that was entered last."""

    def __init__(self) -> None:
        self.turn = 0
        """The turn they are asked for, as long as its words wait for them, or 0."""
        self.left: tuple[str, ...] = ()
        """Still to answer; the first of them is being asked."""
        self.asked: tuple[str, ...] = ()
        """The names of what the first of them was told."""
        self.failed = False
        """One of them did not answer, and the stage has a way on from there."""
        self._since = 0.0

    def begin(self, turn: int, tools: tuple[str, ...]) -> None:
        """These, for that turn."""
        self.turn = turn
        self.left = tools[:MOST_TOOLS]
        self.failed = False

    def ask(self, asked: tuple[str, ...], now: float) -> str:
        """The name of the next one, which is asked from here on."""
        self.asked = asked
        self._since = now
        return self.left[0]

    def is_asking(self, turn: int, name: str) -> bool:
        """Is that tool being asked, for that turn?"""
        return turn == self.turn != 0 and self.left[:1] == (name,)

    def answered(self) -> None:
        """The one that was asked is done."""
        self.left = self.left[1:]

    def fail(self) -> None:
        """The one that was asked has not answered, and no other will be."""
        self.left = ()
        self.failed = True

    def end(self) -> None:
        """Its words wait no more."""
        self.turn = 0
        self.left = ()
        self.failed = False

    def took_ms(self, now: float) -> int:
        """How long the one that is asked has taken by now."""
        return round((now - self._since) * 1000)
