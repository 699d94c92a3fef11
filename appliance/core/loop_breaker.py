"""Two machines that talk to one another never stop by themselves: this counts exchanges in which nothing happened.

Rule: an exchange is stale for a reason that is named, or it is fresh; three stale ones in a row and the question is put once whether a
person is there; what is stale after that ends the call, in few words. What leads on in the flow is always fresh.
"""

from __future__ import annotations

from collections import deque
from typing import Literal

from appliance.core.answered_words import machine
from appliance.core.words import normalise

Step = Literal["", "probe", "close"]
Staleness = Literal["", "repeats", "echo", "courtesy", "nothing_new", "we_repeat"]

STALE = 3
"""Stale exchanges in a row that it takes."""
GOODBYES = 2
"""So many of the far end's goodbyes, and it is over."""
ALIKE = 0.75
"""Share of the letter triples of both (Jaccard) from which two turns are the same."""
REMEMBERED = 6
"""Turns of each side that are compared."""
SHORT = 3
"""Turns of so few words are compared only where they are not a plain answer."""

_COURTESY = frozenset({
    "hello", "hi", "hey", "good", "morning", "afternoon", "evening", "day", "thank", "thanks", "you", "very", "much", "so",
    "welcome", "are", "is", "it", "nice", "great", "wonderful", "pleasure", "my", "to", "for", "calling", "your", "call", "have",
    "a", "one", "how", "can", "may", "i", "help", "assist", "today", "please", "sure", "of", "course", "okay", "ok", "all", "right",
    "bye", "goodbye", "take", "care", "we", "the", "and", "appreciate", "happy", "anything", "else", "there", "with", "do", "be",
    "no", "problem", "sounds", "lovely", "weekend", "speaking", "talking", "too", "well", "again", "from", "us", "me", "am", "here",
    "let", "know", "if", "need", "any", "time", "glad", "hear", "that", "more",
})  # fmt: skip
_GOODBYE = frozenset({"bye", "goodbye", "farewell"})
_PLAIN = frozenset({"yes", "no", "yeah", "okay", "ok", "sure", "right", "correct", "what", "sorry", "pardon", "again", "speaking"})
_PERSON = frozenset({"person", "human", "real", "robot", "machine", "course", "yes", "what", "why", "listening", "who"})


class LoopBreaker:
    """Takes one exchange at a time: what we said, what came back, and whether it led anywhere."""

    def __init__(self) -> None:
        self.why: Staleness | Literal["goodbyes", "machine", "no_person"] = ""
        """What the last step was for."""
        self.probed = False
        self._asked = False
        """The next words answer our question whether a person is there."""
        self._stale = 0
        self._goodbyes = 0
        self._ours: deque[frozenset[str]] = deque(maxlen=REMEMBERED)
        self._theirs: deque[frozenset[str]] = deque(maxlen=REMEMBERED)
        self._known: set[str] = set()

    def exchange(self, ours: str, theirs: str, progressed: bool) -> Step:
        """`progressed`: the words led to another stage or filled a field. "probe": ask whether a person is there, once; "close": end it."""
        tokens = normalise(theirs, "en").tokens
        said, heard = _triples(ours), _triples(theirs)
        stale = self._staleness(tokens, said, heard)
        self._ours.append(said)
        self._theirs.append(heard)
        new = set(tokens) - self._known
        self._known |= set(tokens) | set(normalise(ours, "en").tokens)
        if _GOODBYE & set(tokens):
            self._goodbyes += 1
            if self._goodbyes >= GOODBYES:
                self.why = "goodbyes"
                return "close"
        disclosed = machine(theirs) == "bot"
        if self._asked:
            self._asked = False
            if disclosed or stale in ("repeats", "echo", "courtesy") or not (new or _PERSON & set(tokens)):
                self.why = "machine" if disclosed else "no_person"
                return "close"
            self._stale = 0
            return ""
        if disclosed:
            return self._step("machine")
        if progressed or not stale:
            self._stale = 0
            return ""
        self._stale += 1
        return self._step(stale) if self._stale >= STALE or (stale == "echo" and self._stale >= STALE - 1) else ""

    def _step(self, why: Staleness | Literal["machine"]) -> Step:
        self.why = why
        self._stale = 0
        if self.probed:
            return "close"
        self.probed = self._asked = True
        return "probe"

    def _staleness(self, tokens: tuple[str, ...], said: frozenset[str], heard: frozenset[str]) -> Staleness:
        words = set(tokens)
        if not words:
            return "nothing_new"
        plain = len(tokens) <= SHORT and bool(words & _PLAIN)
        if not plain and len(tokens) > 2 and _alike(heard, said):
            return "echo"
        if not plain and any(_alike(heard, one) for one in self._theirs):
            return "repeats"
        if plain:
            return "we_repeat" if any(_alike(said, one) for one in self._ours) else ""
        if words <= _COURTESY:
            return "courtesy"
        if words <= self._known and any(_alike(said, one) for one in self._ours):
            return "nothing_new"
        return ""


def _triples(text: str) -> frozenset[str]:
    plain = " " + " ".join(normalise(text, "en").tokens) + " "
    return frozenset(plain[i : i + 3] for i in range(len(plain) - 2))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and len(one & other) >= ALIKE * len(one | other)
