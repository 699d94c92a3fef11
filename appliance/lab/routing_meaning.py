"""Corrections for the sentence encoder, and weights for `core.meaning`, learnt together from labelled utterances; `lab.routing_train`
writes them beside the others.

Rules: the same lessons give the same weights on the same machine; only senses that a stage can be answered with compete in its utterances.
The encoder's own weights stay as they are: beside each matrix two narrow ones are learnt (Hu et al. 2021, "LoRA"), by Adam (Kingma and Ba
2015) over small batches of utterances of like length. Tokens are left out and points shaken by chance, and what is wanted is not wanted
wholly, so that nothing is learnt by heart. It is learnt with jax, which only those need who teach.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from appliance.core.meaning import LEVELS, MIDDLE

RANK = 8
"""Of a correction."""
STRENGTH = 2.0
"""A correction counts that much more than what is learnt of it."""
EPOCHS = 5
BATCH = 32
STEP = 1e-3
HEAD_STEP = 5e-3
"""The same for the questions' layers, which begin at nothing."""
WARM = 0.06
"""Share of all batches until the step is whole; from there it falls to nothing."""
LEFT_OUT = 0.1
"""Share of the tokens."""
SHAKEN = 0.1
"""Length, against the point's own, of what chance adds to it."""
DOUBT = 0.05
"""Share of what is wanted that goes to all senses alike (Szegedy et al. 2016, label smoothing)."""
PENALTY = 1e-3
"""Half of it times the square of each weight of a question's own layer is added to the loss; a tenth of it for what they share."""
SCALE = 8.0
"""Points are made this long: their numbers are small against the weights' first ones."""
WEIGHT = 1.25
"""What a logit counts against one of the words'."""
SIZES = (8, 12, 16, 24, 32, 48, 64)
"""Tokens that a batch is padded to."""
MARKS = 103
"""Tokens up to this one are the tokenizer's own marks, which are never left out."""

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]


@dataclass(frozen=True)
class Lessons:
    """What is learnt from: n utterances."""

    tokens: Sequence[Sequence[int]]
    topics: NDArray[np.int64]
    """Shape (n,): the question of each, as an index."""
    allowed: NDArray[np.bool_]
    """Shape (n, senses): what it could have been."""
    wanted: NDArray[np.int64]
    """Shape (n,): the sense, as an index."""


@dataclass(frozen=True)
class Body:
    """An encoder as it can be taught: `adapters.minilm` has one."""

    weights: Weights
    matrices: Sequence[str]
    """Those of the weights that are corrected."""
    points: Callable[[Mapping[str, Any], Any, Any, Any], Any]
    """(weights, tokens, which of them are there, jax.numpy) to points, shape (n, d)."""
    corrected: Callable[[Mapping[str, Any], Mapping[str, Any]], Mapping[str, Any]]
    """(weights, corrections) to those weights that are others now."""


@dataclass(frozen=True)
class Learnt:
    corrections: dict[str, Floats]
    """NAME.up (out, rank) and NAME.down (rank, in)."""
    output: Floats
    """Shape (questions, d + 1, senses); the last row is what is added."""

    def logits(self, points: Floats, topics: NDArray[np.int64]) -> Floats:
        """Shape (n, senses)."""
        below = np.concatenate((points, np.ones((len(points), 1), dtype=np.float32)), axis=1)
        out: Floats = np.einsum("nb,nbs->ns", below, self.output[topics])
        return out


def learn(lessons: Lessons, body: Body, seed: int = 0, epochs: int = EPOCHS, tell: Callable[[str], None] = print) -> Learnt:
    """It takes some minutes; `tell` hears of each epoch."""
    import jax
    import jax.numpy as jnp

    chance = np.random.default_rng(seed)
    senses, questions = lessons.allowed.shape[1], int(lessons.topics.max()) + 1
    probe = np.zeros((1, SIZES[0]), dtype=np.int32)
    width = body.points(body.weights, probe, np.ones(probe.shape, dtype=np.float32), np).shape[1]
    fixed = jax.device_put(dict(body.weights))
    parameters: dict[str, Any] = {
        "corrections": _begun(body, chance),
        "shared": np.zeros((width + 1, senses), dtype=np.float32),
        "own": np.zeros((questions, width + 1, senses), dtype=np.float32),
    }
    target = np.eye(senses, dtype=np.float32)[lessons.wanted]
    target = ((1 - DOUBT) * target + DOUBT * lessons.allowed / lessons.allowed.sum(axis=1, keepdims=True)).astype(np.float32)
    barred = np.where(lessons.allowed, 0.0, -1e9).astype(np.float32)

    def loss(p: dict[str, Any], tokens: Any, there: Any, shake: Any, topics: Any, bars: Any, goal: Any) -> Any:
        weights = {**fixed, **body.corrected(fixed, p["corrections"])}
        at = body.points(weights, tokens, there, jnp) + shake
        below = jnp.concatenate((at * SCALE, jnp.ones((len(at), 1))), axis=1)
        sums = jnp.einsum("nb,nbs->ns", below, p["shared"][None] + p["own"][topics]) + bars
        penalty = PENALTY / 2 * ((p["own"] ** 2).sum() + (p["shared"] ** 2).sum() / 10)
        return penalty - (goal * jax.nn.log_softmax(sums)).sum() / len(at)

    @jax.jit
    def stepped(p: Any, means: Any, squares: Any, t: Any, share: Any, *batch: Any) -> Any:
        lost, slopes = jax.value_and_grad(loss)(p, *batch)
        steep = jnp.sqrt(sum((slope**2).sum() for slope in jax.tree.leaves(slopes["corrections"])))
        slopes["corrections"] = jax.tree.map(lambda slope: slope / jnp.maximum(1.0, steep), slopes["corrections"])
        means = jax.tree.map(lambda mean, slope: 0.9 * mean + 0.1 * slope, means, slopes)
        squares = jax.tree.map(lambda square, slope: 0.999 * square + 0.001 * slope**2, squares, slopes)
        steps = {name: jax.tree.map(lambda _, name=name: STEP if name == "corrections" else HEAD_STEP, its) for name, its in p.items()}
        p = jax.tree.map(
            lambda w, mean, square, step: w - share * step * (mean / (1 - 0.9**t)) / (jnp.sqrt(square / (1 - 0.999**t)) + 1e-8),
            p, means, squares, steps,
        )  # fmt: skip
        return p, means, squares, lost

    means = squares = jax.tree.map(np.zeros_like, parameters)
    total, t = epochs * len(_batches(lessons.tokens, np.random.default_rng(seed))), 0
    for epoch in range(epochs):
        losses = []
        for size, which in _batches(lessons.tokens, chance):
            t += 1
            tokens, there = _padded([lessons.tokens[i] for i in which], size)
            there[(chance.random(there.shape) < LEFT_OUT) & (tokens > MARKS)] = 0.0
            shake = (chance.standard_normal((len(which), width)) * SHAKEN / np.sqrt(width)).astype(np.float32)
            share = np.float32(min(1.0, t / (WARM * total)) * (1.0 - t / total))
            batch = (tokens, there, shake, lessons.topics[which], barred[which], target[which])
            parameters, means, squares, lost = stepped(parameters, means, squares, np.float32(t), share, *batch)
            losses.append(float(lost))
        tell(f"epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}")
    learnt = jax.tree.map(np.array, parameters)
    output = learnt["shared"][None] + learnt["own"]
    output[:, :-1] *= SCALE  # from here on points are of unit length
    return Learnt(learnt["corrections"], output)


def _begun(body: Body, chance: np.random.Generator) -> dict[str, Floats]:
    """Corrections that correct nothing yet."""
    out: dict[str, Floats] = {}
    for name in body.matrices:
        rows, columns = body.weights[name].shape
        out[f"{name}.up"] = np.zeros((rows, RANK), dtype=np.float32)
        out[f"{name}.down"] = (STRENGTH * chance.standard_normal((RANK, columns)) / np.sqrt(columns)).astype(np.float32)
    return out


def _batches(tokens: Sequence[Sequence[int]], chance: np.random.Generator) -> list[tuple[int, NDArray[np.int64]]]:
    """What each is padded to, and who is in it; the last of a size is filled up with others of it."""
    out: list[tuple[int, NDArray[np.int64]]] = []
    sizes = np.array([next(size for size in SIZES if len(its) <= size) for its in tokens])
    for size in SIZES:
        its = chance.permutation(np.flatnonzero(sizes == size))
        if len(its):
            its = np.concatenate((its, chance.choice(its, -len(its) % BATCH)))
        out += [(size, its[at : at + BATCH]) for at in range(0, len(its), BATCH)]
    return [out[i] for i in chance.permutation(len(out))]


def _padded(tokens: Sequence[Sequence[int]], size: int) -> tuple[NDArray[np.int32], Floats]:
    """Both of shape (n, size)."""
    ids, there = np.zeros((len(tokens), size), dtype=np.int32), np.zeros((len(tokens), size), dtype=np.float32)
    for row, its in enumerate(tokens):
        ids[row, : len(its)] = its
        there[row, : len(its)] = 1.0
    return ids, there


def written(output: Floats, topics: Sequence[str], senses: Sequence[str], asked: Sequence[frozenset[str]]) -> str:
    """As `core.meaning` reads it; `asked` are the senses that each question can be answered with. The weights are those of logits that
    count `WEIGHT`."""
    return "".join(
        _row(topic, sense, WEIGHT * table[:, number]) + "\n"
        for topic, table, its in zip(topics, output, asked, strict=True)
        for number, sense in enumerate(senses)
        if sense in its
    )


def _row(topic: str, sense: str, column: Floats) -> str:
    weights, bias = column[:-1], float(column[-1])
    largest = max(float(np.abs(weights).max()), 1e-6)
    levels = np.rint(weights / largest * MIDDLE).astype(int) + MIDDLE
    return f"{topic}\t{sense}\t{bias:.4g}\t{largest:.4g}\t{''.join(LEVELS[level] for level in levels)}"
