"""What the language model is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One answer a stage can take: its name, what it means, and examples of how people say it."""

    name: str
    means: str
    hears: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """When words alone did not decide: which of `choices` is `heard`, said after `asked`?"""

    asked: str
    choices: tuple[Choice, ...]
    heard: str


@dataclass(frozen=True)
class ReplyRequest:
    """A reply to be spoken: do what `objective` says from `facts` alone, in at most `sentences` sentences."""

    objective: str
    facts: Mapping[str, str]
    heard: str
    history: tuple[tuple[str, str], ...] = ()
    """(who, words), oldest first; who is `caller` or `agent`."""
    sentences: int = 1
    max_tokens: int = 60
