"""What our mouth is doing: one prompt at a time, clause by clause.

Rule: it is bookkeeping alone; what it means that a prompt was broken off, the session decides.
"""

from __future__ import annotations


class Prompt:
    """The prompt being said, or the last one."""

    def __init__(self) -> None:
        self.turn = 0
        self.speaking = False
        self.clauses: tuple[str, ...] = ()
        self.protected = 0
        """So many clauses from the first cannot be interrupted."""
        self.played = 0
        """Clauses that have left whole."""
        self.interrupted = False
        """It was broken off by the caller."""
        self.began_at = 0.0

    def begin(self, turn: int, clauses: tuple[str, ...], protected: int, now: float) -> None:
        """A new one; what was said before is over."""
        self.turn = turn
        self.clauses = clauses
        self.protected = protected
        self.speaking = True
        self.played = 0
        self.interrupted = False
        self.began_at = now

    def more(self, clause: str) -> None:
        """One more clause of the same prompt."""
        self.clauses += (clause,)

    def clause_played(self, turn: int, index: int) -> None:
        if turn == self.turn:
            self.played = index + 1

    def finished(self, turn: int) -> bool:
        """All of it has left. False where it was another one, or not being said any more."""
        if turn != self.turn or not self.speaking:
            return False
        self.speaking = False
        return True

    def broken_off(self) -> None:
        """The caller has the floor."""
        self.speaking = False
        self.interrupted = True

    @property
    def may_stop(self) -> bool:
        """It is being said, and what is said now may be interrupted."""
        return self.speaking and self.played >= self.protected

    @property
    def question_put(self) -> bool:
        """The last clause, which is the question where there is one, is being said or was."""
        return self.played >= len(self.clauses) - 1

    @property
    def question(self) -> tuple[str, ...]:
        """The last clause."""
        return self.clauses[-1:]

    def rest(self) -> tuple[str, ...]:
        """From the clause on that was broken off; the question alone where all was said."""
        return self.clauses[self.played :] or self.question
