"""The layer over points: what it reads, what it says nothing of, and that what is learnt is read back."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from appliance import wire
from appliance.adapters import minilm
from appliance.core import meaning, meaning_weights
from appliance.lab import routing_meaning as lab

WORDS, WIDTH = 16, 8
GOOD = range(4, 10)
"""Words that mean yes to the weather, and no to the soup; the others are the other way round."""


def points(weights: Any, ids: Any, there: Any, xp: Any) -> Any:
    """The mean over the words, through one matrix."""
    mean = (weights["words"][ids] * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
    bent = xp.tanh(mean @ weights["matrix"].T)
    return bent / xp.sqrt((bent * bent).sum(1, keepdims=True) + 1e-9)


def body() -> lab.Body:
    chance = np.random.default_rng(5)
    weights = {
        "words": chance.standard_normal((WORDS, WIDTH)).astype(np.float32),
        "matrix": np.eye(WIDTH, dtype=np.float32) + 0.1 * chance.standard_normal((WIDTH, WIDTH)).astype(np.float32),
    }
    return lab.Body(weights, ["matrix"], points, minilm.corrected)


def lessons() -> lab.Lessons:
    chance = np.random.default_rng(1)
    tokens = [[int(word)] * int(chance.integers(1, 5)) for word in chance.integers(0, WORDS, 640)]
    topics = np.arange(640) % 2
    wanted = np.array([1 + ((its[0] in GOOD) ^ (topic == 1)) for its, topic in zip(tokens, topics, strict=True)], dtype=np.int64)
    return lab.Lessons(tokens, topics, np.ones((640, 3), dtype=bool), wanted)


@pytest.fixture(scope="module")
def learnt() -> lab.Learnt:
    return lab.learn(lessons(), body(), epochs=25, tell=lambda _: None)


@pytest.fixture
def taught(learnt: lab.Learnt, monkeypatch: pytest.MonkeyPatch) -> Iterator[lab.Learnt]:
    """Of the questions of the weather and of the soup."""
    table = lab.written(learnt.output, ["weather", "soup"], ["otherwise", "no", "yes"], [frozenset({"otherwise", "no", "yes"})] * 2)
    monkeypatch.setattr(meaning, "WEIGHTS", {"en": table})
    meaning._topics.cache_clear()
    yield learnt
    meaning._topics.cache_clear()


def point(learnt: lab.Learnt, word: int) -> meaning.Vector:
    its = body()
    weights = {**its.weights, **minilm.corrected(its.weights, learnt.corrections)}
    return tuple(points(weights, np.array([[word]]), np.ones((1, 1), dtype=np.float32), np)[0].tolist())


def test_what_is_learnt_is_read_back(taught: lab.Learnt) -> None:
    right = 0
    for word, (number, topic) in itertools.product(range(WORDS), enumerate(("weather", "soup"))):
        vector = point(taught, word)
        found = meaning.logits(vector, topic, "en")
        right += max(found, key=found.__getitem__) == ("yes" if (word in GOOD) ^ (topic == "soup") else "no")
        exact = lab.WEIGHT * taught.logits(np.array([vector], dtype=np.float32), np.array([number]))[0]
        assert [found[name] for name in ("otherwise", "no", "yes")] == pytest.approx(list(exact), abs=0.25)
    assert right >= 0.9 * 2 * WORDS


def test_the_encoder_learns_too(learnt: lab.Learnt) -> None:
    assert float(np.abs(learnt.corrections["matrix.up"] @ learnt.corrections["matrix.down"]).max()) > 0.1


def test_of_what_it_was_not_taught_it_says_nothing(taught: lab.Learnt) -> None:
    vector = point(taught, 5)
    assert meaning.logits(vector, "tea", "en") == {}
    assert meaning.logits(vector, "weather", "de") == {}
    assert meaning.logits((), "weather", "en") == {}
    assert meaning.logits((1.0, 0.0), "weather", "en") == {}, "a point of another encoder"


def test_the_same_lessons_give_the_same_weights() -> None:
    one, other = (lab.learn(lessons(), body(), seed=3, epochs=1, tell=lambda _: None) for _ in range(2))
    assert np.array_equal(one.output, other.output)
    assert all(np.array_equal(its, other.corrections[name]) for name, its in one.corrections.items())


def test_the_weights_are_small_enough() -> None:
    assert len(meaning_weights.WEIGHTS["en"]) < 100_000
    assert minilm.TAUGHT.stat().st_size < 1_000_000


@pytest.mark.parametrize("vector", [(0.6, 0.8), (1.0, *[0.0] * 383)])
def test_a_point_crosses_the_wire(vector: meaning.Vector) -> None:
    assert wire.unpacked(wire.packed(vector)) == pytest.approx(vector)


@pytest.mark.parametrize("data", [b"", b"abc", b"\0" * 8, wire.packed((2.0, 1.0)), wire.packed((float("nan"), 1.0))])
def test_what_is_no_unit_vector_is_nothing(data: bytes) -> None:
    assert wire.unpacked(data) == ()
