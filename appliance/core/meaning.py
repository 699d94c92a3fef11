"""What an utterance means to a question that was taught, by the point that a sentence encoder makes of it: logits learnt from labelled
answers, for `judge` to add to what the words say.

Rules: a point of another length than was learnt from, and a question that was not taught, say nothing; what it says are logits, never an
answer. Weights come from `lab.routing_train`: a linear layer for each question. What is hard about it is in the encoder, which was taught
the same questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from appliance.core.meaning_weights import WEIGHTS

Vector = tuple[float, ...]
"""A unit vector; empty where nobody encoded the words."""
LEVELS = "".join(chr(code) for code in range(33, 127) if chr(code) not in "\"'\\")
"""A weight is written as one of these, the middle one for 0 and the last for its row's largest."""
MIDDLE = len(LEVELS) // 2


@dataclass(frozen=True)
class _Row:
    """What one sense makes of a point."""

    weights: tuple[int, ...]
    step: float
    """What a level is worth."""
    bias: float

    def of(self, numbers: Sequence[float]) -> float:
        return self.bias + self.step * sum([weight * number for weight, number in zip(self.weights, numbers, strict=True)])


def logits(vector: Vector, topic: str, language: str) -> Mapping[str, float]:
    """Of each sense that the question `topic` can be answered with, by its name; empty where there is nothing to say."""
    rows = _topics(language).get(topic, {})
    if not all(len(row.weights) == len(vector) for row in rows.values()):
        return {}
    return {sense: row.of(vector) for sense, row in rows.items()}


@lru_cache(maxsize=8)
def _topics(language: str) -> Mapping[str, Mapping[str, _Row]]:
    """A row on each line: question and sense, bias, largest weight, all weights, between tabs."""
    level = {character: number - MIDDLE for number, character in enumerate(LEVELS)}
    topics: dict[str, dict[str, _Row]] = {}
    for line in WEIGHTS.get(language, "").strip("\n").splitlines():
        topic, sense, bias, largest, written = line.split("\t")
        row = _Row(tuple([level[character] for character in written]), float(largest) / MIDDLE, float(bias))
        topics.setdefault(topic, {})[sense] = row
    return topics
