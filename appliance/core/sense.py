"""What an answer can mean, apart from any flow: the shapes of the tables of senses.

Rules: a sense is known by an answer's `means`, never by a flow's or a stage's name; a flow's own words belong into its `hears`. Patterns
are regular expressions over one clause in normal form (`words.normalise`): contractions apart, numbers as digits, no punctuation.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """A question to be answered with yes or no, known by what its yes means, and what is said instead of the two words."""

    means: str
    """Of the yes. A group `who` is somebody's name, {who} in the patterns."""
    name: str = ""
    """By which `judge` knows the question; without one it has nothing to say about it."""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    other: str = ""
    """Where somebody gives a name, the group `name`: another one than `who` is a no."""
    yields: bool = False
    """To the flow's own words: "it is about the printers" is a no, "it is about the phones" is not, where the flow hears phones."""
    asked: bool = False
    """A question is an answer too: "can I take a message?", "do you sell phones?"."""


@dataclass(frozen=True)
class Act:
    """Anything else that an answer may mean."""

    means: str
    says: tuple[str, ...]
    asks: bool = False
    """It is a question itself: another one that only has its words in it is not it."""
    name: str = ""
    """By which `judge` knows the answer; without one it has nothing to say about a stage that takes it."""
    bonus: float = 0.0
    """Added to its weight, in words: "the old one is broken, we want a new one" is a replacement, whatever else it is."""


@dataclass(frozen=True)
class Senses:
    """One language's."""

    topics: tuple[Topic, ...] = ()
    acts: tuple[Act, ...] = ()
    questions: str = r"(?!)"
    """How a clause begins that asks something back."""
    not_names: frozenset[str] = frozenset()
    """Words that stand where a name might, and are none."""
    inquiries: str = r"(?!)"
    """How a clause begins that asks for information: what an answer hears in it, was not said for an answer."""
    halves: str = r"(?!)"
    """How words end, as they were written, that were broken off."""
