"""What all of a caller's words are: `intent.match`, and where the question is one that `judge` was taught, only what it agrees with.

Rules: a no is never lost; what they put right in a choice stands; the flow's own words, and nothing besides, are its answer whatever the
judge says; between an answer and asking again it asks again where it is in doubt.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from appliance.core.flow import Answer, Expect
from appliance.core.intent import WHOLE, found_of, in_so_many_words, match, plain, side_of, to_a_machine
from appliance.core.judge import OTHERWISE, Evidence, probabilities
from appliance.core.meaning import Vector
from appliance.core.polarity import corrected, denies_first, in_order
from appliance.core.senses import EVERYWHERE, Asked, asks_back, clauses, sense_of, topic_of
from appliance.core.words import Vocabulary, normalise, vocabulary


@dataclass(frozen=True)
class _Bounds:
    """Probabilities, chosen on development.csv with what was learnt without it, for wrong ways of 2 %."""

    taken: float
    """From which on an answer is taken that the tables did not find."""
    instead: float
    """And of one that goes against the one they found."""
    kept: float
    """Below it, what they found is no answer either."""
    kept_everywhere: float
    """The same, of what says nothing about the question: who asks for a person may do so in words that this question never met."""
    sure: float
    """Of an answer it knows, where they found one that it never heard of: from here on the two speak against each other."""
    plausible: float
    """Of an answer that the model may still choose."""
    denied: float
    """From which on a yes is taken from somebody who said no too, where the tables found neither. A no that they found is never lost."""
    after_all: float = 0.95
    """And of one that somebody gives who asks to be waited for."""


_BY_WORDS = _Bounds(taken=0.85, instead=0.92, kept=0.7, kept_everywhere=0.3, sure=0.5, plausible=0.02, denied=math.inf)
_BY_MEANING = _Bounds(taken=0.9, instead=0.8, kept=0.6, kept_everywhere=0.5, sure=0.6, plausible=math.inf, denied=0.95)
"""Where there is a point too: what is then still open of what it knows, a small model guesses wrong four times in five: it is not asked."""
_NOTHING = 0.98
"""From which on it is no answer at all, and the model need not be asked."""

_PLAIN = 0.2
"""Of a yes that the tables found too, where they begin with it in so many words: "yes, about a film system" was misheard, and is one."""
_STRANGE = 1
"""Answers of a question whose sense is not known: with more of them it is another question than any that was taught."""
_LONG = 2.5
"""Words of a phrase that is hardly there by chance."""


@dataclass(frozen=True)
class Understood:
    """What words decided."""

    answer: Answer | None
    left: frozenset[str] | None = None
    """The names of the answers that the model may still choose from, where words decided nothing; None for all of them."""

    def leaves(self, name: str) -> bool:
        """May the model still choose the answer of this name?"""
        return self.left is None or name in self.left


def understand(answers: Sequence[Answer], text: str, expect: Expect, language: str = "en", vector: Vector = ()) -> Understood:
    """What these words are, and what they leave to the model. `vector` is what they mean as a point, where anybody knows."""
    found = match(answers, text, expect, language)
    if to_a_machine(text, language):
        return Understood(found, frozenset())
    known = vocabulary(language)
    asked, senses = asked_of(answers, language)
    if asked is None or (found is not None and in_so_many_words(found, text, language)):
        return Understood(found)
    if found is not None and "yes" not in asked.senses and corrected(normalise(text, language), known) is not None:
        return Understood(found)  # of a choice, what they put right themselves
    sense = senses[found.name] if found is not None else ""
    chances = probabilities(text, asked, evidence_of(answers, text, found, language), known, vector)
    if not chances:
        return Understood(found)
    bounds = _BY_MEANING if vector else _BY_WORDS
    best = max(chances, key=chances.__getitem__)
    if found is not None and not sense and (best == OTHERWISE or chances[best] < bounds.sure):
        return Understood(found)  # an answer the judge never heard of, and nothing that it knows
    kept = bounds.kept_everywhere if best in EVERYWHERE else bounds.kept
    enough = kept if best == sense else bounds.instead if found is not None else bounds.taken
    if best in ("yes", "no") and holds(text, language):
        enough = bounds.after_all
    in_doubt = sense == "no" or chances[best] < bounds.denied
    lost = best == "yes" != sense and in_doubt and denies_first(normalise(text, language), known)
    if best != OTHERWISE and chances[best] >= enough and not lost:
        return Understood(next(a for a in answers if senses[a.name] == best))
    if best == OTHERWISE and sense == "yes" and chances["yes"] >= _PLAIN and plain(text, language):
        return Understood(found)
    nothing = chances[OTHERWISE] >= _NOTHING
    return Understood(
        None, frozenset(name for name, one in senses.items() if not one or (chances[one] >= bounds.plausible and not nothing))
    )


def asked_of(answers: Sequence[Answer], language: str = "en") -> tuple[Asked | None, Mapping[str, str]]:
    """The question that these answer, None where it is none that is known, and the sense of each answer, by its name; empty where that is
    not known, and then the words of the flow and the model alone decide whether it was given."""
    known = vocabulary(language)
    senses = _names(answers, known)
    return _asked(answers, senses, known), senses


def evidence_of(answers: Sequence[Answer], text: str, found: Answer | None, language: str = "en") -> Evidence:
    """What the tables made of these words; `found` is what `match` made of them."""
    senses = _names(answers, vocabulary(language))
    weights, said = found_of(answers, text, language)
    known = {name: weight for name, weight in weights.items() if senses[name]}
    sizes = ((senses[name], "whole" if weight >= WHOLE else "long" if weight >= _LONG else "short") for name, weight in known.items())
    return Evidence(senses[found.name] if found is not None else "", (f"said {said}", *(f"{sense} {size}" for sense, size in sizes)))


def holds(text: str, language: str = "en") -> bool:
    """Do they want to be waited for, and ask nothing besides?"""
    known = vocabulary(language)
    spoken = normalise(text, language)
    at = next((i for i, token in enumerate(spoken.tokens) if token not in known.fillers), 0)
    wanted = in_order(known.holds, known.language)
    asks = "?" in text or any(asks_back(part, known) for part in clauses(spoken.tail(at)))
    return any(spoken.tokens[at : at + len(words)] == words and (not asks or spoken.tokens[at:] == words) for words in wanted)


def _names(answers: Sequence[Answer], known: Vocabulary) -> dict[str, str]:
    """The sense of each answer, by its name; empty where none is known."""
    sides = {True: "yes", False: "no"}
    found = {a.name: side_of(a, known) for a in answers}
    return {a.name: sides[side] if (side := found[a.name]) is not None else sense_of(a.means, known) for a in answers}


def _asked(answers: Sequence[Answer], senses: Mapping[str, str], known: Vocabulary) -> Asked | None:
    kinds = [sense for sense in senses.values() if sense]
    if len(set(kinds)) < len(kinds) or len(kinds) < len(senses) - _STRANGE:
        return None
    if "yes" in kinds:
        topic, who = topic_of(next(a.means for a in answers if senses[a.name] == "yes"), known)
    else:
        topic, who = "+".join(sorted(set(kinds) - EVERYWHERE)), ()
    return Asked(topic, frozenset(kinds), who) if topic else None
