"""When each step of a turn was: end of speech, end declared, words known, answer known, first sound. One turn at a time.

Rule: it only writes down; all times are milliseconds since the call's row was opened.
"""

from __future__ import annotations

from typing import Literal

By = Literal["words", "mind", "reply"]


class TurnClock:
    """The present turn's marks."""

    def __init__(self) -> None:
        self._guesses = 0
        self._words: tuple[int, int] = (0, 0)
        """(pause, when) of the last guess."""
        self._turn: dict[str, int | float | str] = {}

    def asked(self) -> None:
        """Recognition was begun at a pause."""
        self._guesses += 1

    def guessed(self, pause: int, at_ms: int) -> None:
        """The words up to that pause are known."""
        self._words = (pause, at_ms)

    def over(self, stage: str, target_ms: int, at_ms: int, silence_ms: int, pause: int, chance: float | None) -> None:
        """The turn was declared over after so much silence; the stage that listened wants an answer within `target_ms`."""
        self._turn = {"stage": stage, "target_ms": target_ms, "speech_end_ms": at_ms - silence_ms, "declared_ms": at_ms}
        self._turn["guesses"] = self._guesses
        if pause and chance is not None:
            self._turn["complete"] = round(chance, 3)
        if pause and self._words[0] == pause:
            self._turn["recognised_ms"] = self._words[1]
        self._guesses = 0

    def recognised(self, at_ms: int) -> None:
        """The words were taken."""
        if self._turn:
            self._turn.setdefault("recognised_ms", at_ms)

    def decided(self, at_ms: int, by: By) -> None:
        """What follows is known; the first who says so is right."""
        if self._turn and "by" not in self._turn:
            self._turn |= {"routed_ms": at_ms, "by": by}

    def heard(self, at_ms: int, gap_ms: int, filler: bool) -> dict[str, int | float | str]:
        """Our first sound leaves: the whole turn, or nothing where none was awaited."""
        turn, self._turn = self._turn, {}
        if not turn:
            return {}
        return turn | {"audio_ms": at_ms, "gap_ms": gap_ms} | ({"by": "filler"} if filler else {})
