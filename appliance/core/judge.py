"""What callers most likely meant, by weights learnt from labelled answers: a second opinion on what `intent.match` found, or did not find.

Rules: it speaks only of questions that it was taught, each known by what its answers mean, and of those only where it knows every answer
and has met some of the words; what it says is a probability, never an answer. It reads words alone, no flow's or stage's name.

The model is multinomial logistic regression over marks of the utterance: words, pairs of words, how clauses begin, letters of the words as
they sound, and what the tables made of it. Every mark but the letters counts twice, for all questions and for this one (Daume 2007,
"Frustratingly Easy Domain Adaptation"). Weights come from `lab.routing_train`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from appliance.core.judge_weights import WEIGHTS
from appliance.core.likeness import sound
from appliance.core.meaning import Vector, logits
from appliance.core.polarity import polarity_of
from appliance.core.senses import Asked, asks_back, broken_off, clauses, inquires
from appliance.core.words import Spoken, Vocabulary, normalise

OTHERWISE = "otherwise"
"""No answer at all."""
_SCALE = 20.0
"""Weights are written in twentieths."""
_LONGEST = 8
"""Words. Longer utterances are alike in their length."""
_WORD = "u:"
_FAMILIAR = 1 / 3
"""Of the words must have been met; of fewer it can tell nothing."""
_NAME = "name_of_them"
"""Stands for the name that was asked for."""


@dataclass(frozen=True)
class Weights:
    """What was learnt in one language."""

    senses: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    of: Mapping[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    """Mark to pairs of a sense's index and its weight."""


@dataclass(frozen=True)
class Evidence:
    """What the tables made of the words."""

    found: str = ""
    """The sense of the answer that they are, empty where they are none."""
    hits: tuple[str, ...] = ()
    """What they found of each answer, in any words that are always the same."""


def probabilities(text: str, asked: Asked, evidence: Evidence, known: Vocabulary, vector: Vector = ()) -> dict[str, float]:
    """Of each sense that the question `asked` can be answered with, and of `otherwise`; empty where it was never taught. `vector` is what
    the words mean as a point, where anybody knows."""
    weights = _weights(known.language)
    if asked.topic not in weights.topics or not asked.senses <= set(weights.senses):
        return {}
    its = marks(text, asked, evidence, known)
    words = [mark in weights.of for mark in its if mark.startswith(_WORD)]
    meant = logits(vector, asked.topic, known.language)
    if not meant and sum(words) < _FAMILIAR * len(words):
        return {}
    sums = [0.0] * len(weights.senses)
    for mark in its:
        for index, value in weights.of.get(mark, ()):
            sums[index] += value
    allowed = {name: sums[i] + meant.get(name, 0.0) for i, name in enumerate(weights.senses) if name == OTHERWISE or name in asked.senses}
    top = max(allowed.values())
    raised = {name: math.exp(value - top) for name, value in allowed.items()}
    total = sum(raised.values())
    return {name: value / total for name, value in raised.items()}


def marks(text: str, asked: Asked, evidence: Evidence, known: Vocabulary) -> tuple[str, ...]:
    """What is remarkable about these words, each once."""
    spoken = _named(normalise(text, known.language), asked.who)
    parts = [part.tokens for part in clauses(spoken)]
    tokens = ("<", *spoken.tokens, ">")
    out = [f"{_WORD}{token}" for token in spoken.tokens]
    out += [f"b:{a} {b}" for a, b in pairwise(tokens)]
    out += [f"c:{' '.join(part[:size])}" for part in parts for size in (1, 2)]
    if parts:
        out += [f"l:{token}" for token in parts[-1]]
    if len(parts) > 1:
        out.append(f"lc:{' '.join(parts[-1][:2])}")
    out += _shape(text, spoken, known)
    out.append(f"m:{evidence.found}")
    if len(spoken.tokens) < 3:
        out.append(f"ms:{evidence.found}")
    out += [f"h:{hit}" for hit in evidence.hits]
    out = list(dict.fromkeys(out))
    letters = {f"^{sound(token)}$" for token in spoken.tokens}
    sounds = {f"g:{word[i : i + size]}" for word in letters for size in (3, 4) for i in range(len(word) - size + 1)}
    return (*out, *(f"{asked.topic}|{mark}" for mark in out), *sorted(sounds))


def _shape(text: str, spoken: Spoken, known: Vocabulary) -> list[str]:
    """Marks of the whole: punctuation, length, what the tables of yes, no and questions say."""
    parts = clauses(spoken)
    shape = {
        "asks": "?" in text,
        "asks last": text.rstrip().endswith("?"),
        "unfinished": text.rstrip()[-1:] not in (".", "?", "!"),
        "half": broken_off(text, known),
        "negative": any(t in known.negators or t in known.particles for t in spoken.tokens),
        "back": any(asks_back(part, known) for part in parts),
        "back last": bool(parts) and asks_back(parts[-1], known),
        "inquires": any(inquires(part, known) for part in parts),
    }
    said = polarity_of(spoken, known)
    return [f"s:{name}" for name, so in shape.items() if so] + [f"n:{min(len(spoken.tokens), _LONGEST)}", f"p:{said}"]


def _named(spoken: Spoken, who: Sequence[str]) -> Spoken:
    """With one word for whoever was asked for."""
    return Spoken(tuple(_NAME if token in who else token for token in spoken.tokens), spoken.starts) if who else spoken


@lru_cache(maxsize=8)
def _weights(language: str) -> Weights:
    written = WEIGHTS.get(language)
    if written is None:
        return Weights()
    senses, topics, *rows = written.strip().split("\n")
    of: dict[str, tuple[tuple[int, float], ...]] = {}
    for row in rows:
        for entry in row.split("\t"):
            mark, _, numbers = entry.rpartition("=")
            pairs = (pair.split("_") for pair in numbers.split(","))
            of[mark] = tuple((int(index), int(value) / _SCALE) for index, value in pairs)
    return Weights(tuple(senses.split()), frozenset(topics.split()), of)
