"""Whether what was said has the sense of an answer: `sense_tables` over clauses.

Rule: a sense is evidence, never the last word; `intent` weighs it with the flow's own words, and a no is never lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from appliance.core.likeness import edits, sound
from appliance.core.sense import Senses, Topic
from appliance.core.sense_tables import NOTHING_KNOWN, SENSES
from appliance.core.words import Spoken, Vocabulary, phrase

MIN_NAME = 4
"""Letters. Shorter names have too many neighbours: Ann, and, an."""
Counts = Callable[[Spoken, int], bool]
"""Whether a phrase that begins at this token of a clause is meant: nothing before it negates it."""


@dataclass(frozen=True)
class _TopicOf:
    """A topic with the name of who is meant in its patterns."""

    yes: re.Pattern[str]
    no: re.Pattern[str]
    other: re.Pattern[str] | None
    who: str
    asked: bool
    yields: bool
    name: str


@dataclass(frozen=True)
class Asked:
    """A question, by what its answers mean."""

    topic: str
    """Its name; for a choice the names of what there is to choose from."""
    senses: frozenset[str]
    """Of its answers, those taken anywhere included."""
    who: tuple[str, ...] = ()
    """The words of the name that was asked for, in normal form."""


EVERYWHERE = frozenset({"who", "person", "stop", "not_again", "wrong"})
"""Senses that say nothing about what the question was."""


def clauses(spoken: Spoken) -> tuple[Spoken, ...]:
    """Cut where punctuation was."""
    cuts = [*sorted(spoken.starts), len(spoken.tokens)]
    return tuple(Spoken(spoken.tokens[a:b], frozenset({0})) for a, b in pairwise(cuts) if b > a)


def joined(parts: Sequence[Spoken]) -> Spoken:
    """Clauses as one again."""
    starts: set[int] = set()
    tokens: list[str] = []
    for part in parts:
        starts.add(len(tokens))
        tokens += part.tokens
    return Spoken(tuple(tokens), frozenset(starts))


def asks_back(clause: Spoken, known: Vocabulary) -> bool:
    """Does it begin as a question does?"""
    return _compiled(_senses(known.language).questions).match(" ".join(clause.tokens)) is not None


def inquires(clause: Spoken, known: Vocabulary) -> bool:
    """Does it ask for information?"""
    return _compiled(_senses(known.language).inquiries).match(" ".join(clause.tokens)) is not None


def broken_off(text: str, known: Vocabulary) -> bool:
    """Do these words, as they were written, stop where no sentence ends?"""
    return _compiled(_senses(known.language).halves).search(" ".join(text.replace("’", "'").lower().split())) is not None


def yields(means: str, known: Vocabulary) -> bool:
    """Is it a question whose answer hangs on the flow's own words?"""
    topic = _topic(means, known.language)
    return topic is not None and topic.yields


def topic_of(means: str, known: Vocabulary) -> tuple[str, tuple[str, ...]]:
    """The name of the question whose yes means this, empty where it is not known, and the words of whose name it asks for."""
    topic = _topic(means, known.language)
    return (topic.name, tuple(topic.who.split())) if topic is not None else ("", ())


def sense_of(means: str, known: Vocabulary) -> str:
    """The name of what an answer other than yes or no means; empty where it is not known."""
    text = " ".join(phrase(means, known.language))
    return next((act.name for act in _senses(known.language).acts if text and re.search(act.means, text)), "")


def answers_yes(
    means: str,
    stated: Sequence[Spoken],
    said: Sequence[Spoken],
    own: bool,
    known: Vocabulary,
    counts: Counts,
    distant: Callable[[str, str], bool],
) -> bool | None:
    """Whether these clauses are a yes or a no to the question whose yes means `means`; None for neither or both. `stated` are those that
    ask nothing back; `own` says that the flow's own words for the yes are among them. `distant` tells whether two words are too far
    apart to be one, misheard."""
    topic = _topic(means, known.language)
    if topic is None:
        return None
    yes = no = False
    for clause in said if topic.asked else stated:
        text = " ".join(topic.who if topic.who and _misheard(token, topic.who) else token for token in clause.tokens)
        denied = not (topic.yields and own) and topic.no.search(text) is not None
        affirmed = not denied and any(counts(clause, text.count(" ", 0, f.start())) for f in topic.yes.finditer(text))
        no = no or denied or (not affirmed and _another(topic, text, known, distant))
        yes = yes or affirmed
    return None if yes == no else yes


def weight(means: str, said: Sequence[Spoken], known: Vocabulary, counts: Counts) -> float:
    """How many words of these clauses have the sense of `means`, and what the sense weighs besides; 0 where none."""
    best = 0.0
    for pattern, bonus, asks in _acts(means, known.language):
        for clause in said:
            if not asks and inquires(clause, known):
                continue
            text = " ".join(clause.tokens)
            for found in pattern.finditer(text):
                if counts(clause, text.count(" ", 0, found.start())):
                    best = max(best, len(found[0].split()) - 0.5 + bonus)
    return best


def _misheard(token: str, who: str) -> bool:
    """Mario for Maria, Mariah."""
    return token != who and len(who) >= MIN_NAME and (edits(sound(token), sound(who), 0.5) <= 0.5 or token == who + "h")


def _another(topic: _TopicOf, text: str, known: Vocabulary, distant: Callable[[str, str], bool]) -> bool:
    found = topic.other.search(text) if topic.other is not None else None
    if found is None:
        return False
    name = next((g for g in found.groups() if g), "")
    return bool(name) and name not in _senses(known.language).not_names and all(distant(name, part) for part in topic.who.split())


def _senses(language: str) -> Senses:
    return SENSES.get(language, NOTHING_KNOWN)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=256)
def _topic(means: str, language: str) -> _TopicOf | None:
    text = " ".join(phrase(means, language))
    for topic in _senses(language).topics:
        found = re.search(topic.means, text)
        if found is not None:
            who = next((g for g in found.groups() if g), "") if "who" in found.groupdict() else ""
            return _filled(topic, who)
    return None


def _filled(topic: Topic, who: str) -> _TopicOf:
    name = "(?:" + "|".join(dict.fromkeys(re.escape(n) for n in (who, who.split(" ")[0]) if n)) + ")" if who else r"(?!)"
    yes, no = ("|".join(f"(?:{p})" for p in table).replace("{who}", name) for table in (topic.yes, topic.no))
    return _TopicOf(
        re.compile(rf"\b(?:{yes})"),
        re.compile(rf"\b(?:{no})"),
        re.compile(topic.other) if topic.other and who else None,
        who,
        topic.asked,
        topic.yields,
        topic.name,
    )


@lru_cache(maxsize=1024)
def _acts(means: str, language: str) -> tuple[tuple[re.Pattern[str], float, bool], ...]:
    text = " ".join(phrase(means, language))
    return tuple(
        (re.compile(r"\b(?:" + "|".join(f"(?:{p})" for p in act.says) + r")(?!\S)"), act.bonus, act.asks)
        for act in _senses(language).acts
        if text and re.search(act.means, text)
    )
