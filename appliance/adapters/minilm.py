"""`ports.Encoder` over all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), taught further with what callers say.

Rules: nothing is kept from one utterance to the next; what was taught are small corrections of its matrices (`minilm_taught.safetensors`,
written by `scripts/teach-routing`), added once, when the weights are read.

It is computed here, in numpy, and not in a runtime of finished graphs, because the same lines are what is learnt through. BERT's encoder
(Devlin et al. 2019); a point is the mean over the tokens of its last layer, of unit length (Reimers and Gurevych 2019, "Sentence-BERT");
a correction is the product of two narrow matrices (Hu et al. 2021, "LoRA"). The model is English and does not tell capitals from small
letters.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from appliance.core.meaning import Vector
from appliance.errors import ConfigError

LONGEST = 64
"""Tokens that are looked at: the words of some 20 s."""
TAUGHT = Path(__file__).with_name("minilm_taught.safetensors")
HEADS = 12
SMALLEST = 1e-12
"""Added to a variance."""
DENSE = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)
"""The matrices of a layer."""
REMEDY = "Run `onhook models fetch`."

Floats = NDArray[np.float32]


class MiniLm:
    """The weights, and the whole encoder."""

    def __init__(self, folder: Path, taught: Path | None = TAUGHT) -> None:
        """`folder` holds model.safetensors and tokenizer.json. ConfigError where a file is missing or not the model."""
        path = folder / "model.safetensors"
        if not path.is_file() or not (folder / "tokenizer.json").is_file():
            raise ConfigError(f"The encoder {path}, or the tokenizer.json beside it, is not there.", REMEDY)
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._tokenizer.no_padding()
            self._tokenizer.enable_truncation(LONGEST)
            self.weights: dict[str, Floats] = {name: w for name, w in load_file(path).items() if w.dtype == np.float32}
            if taught is not None:
                self.weights |= corrected(self.weights, load_file(taught))
            self.encode("a word")
        except Exception as error:  # the errors of safetensors and tokenizers share no root but this
            raise ConfigError(f"The encoder {path} cannot be used: {str(error).splitlines()[0]}.", REMEDY) from error

    def tokens(self, text: str) -> list[int]:
        """With the marks of the beginning and the end."""
        ids: list[int] = self._tokenizer.encode(text).ids
        return ids

    def encode(self, text: str) -> Vector:
        if not text.strip():
            return ()
        ids = np.array([self.tokens(text)])
        (point,) = points(self.weights, ids, np.ones(ids.shape, dtype=np.float32))
        return tuple((point.astype(np.float64) / np.linalg.norm(point.astype(np.float64))).tolist())


def dense(weights: Mapping[str, Floats]) -> list[str]:
    """The names of all matrices that a correction may be of."""
    return [name for name in (f"encoder.layer.{n}.{its}.weight" for n in range(len(weights)) for its in DENSE) if name in weights]


def corrected(weights: Mapping[str, Any], corrections: Mapping[str, Any]) -> dict[str, Any]:
    """The matrices of which there are corrections, with them added: NAME.up (out, rank) times NAME.down (rank, in)."""
    names = [name.removesuffix(".up") for name in corrections if name.endswith(".up")]
    return {name: weights[name] + (corrections[name + ".up"] @ corrections[name + ".down"]).astype(np.float32) for name in names}


def points(weights: Mapping[str, Any], ids: Any, there: Any, xp: Any = np) -> Any:
    """Shape (n, 384), of unit length, float32. `ids` (n, tokens) are tokens, `there` (n, tokens) is 1 for one that is looked at and 0 for
    padding; `xp` is numpy, or what has the same names and can be learnt through."""
    n, length = ids.shape

    def straight(x: Any, name: str) -> Any:
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def normal(x: Any, name: str) -> Any:
        off = x - x.mean(-1, keepdims=True)
        spread = xp.sqrt((off * off).mean(-1, keepdims=True) + SMALLEST)
        return off / spread * weights[f"{name}.LayerNorm.weight"] + weights[f"{name}.LayerNorm.bias"]

    def heads(x: Any) -> Any:
        return x.reshape(n, length, HEADS, -1).transpose(0, 2, 1, 3)

    x = weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][:length]
    x = normal(x + weights["embeddings.token_type_embeddings.weight"][0], "embeddings")
    barred = ((there - 1.0) * 1e9)[:, None, None, :]
    layer = 0
    while f"encoder.layer.{layer}.output.dense.weight" in weights:
        at = f"encoder.layer.{layer}"
        query, key, value = (heads(straight(x, f"{at}.attention.self.{its}")) for its in ("query", "key", "value"))
        likely = query @ key.transpose(0, 1, 3, 2) / math.sqrt(query.shape[-1]) + barred
        likely = xp.exp(likely - likely.max(-1, keepdims=True))
        seen = (likely / likely.sum(-1, keepdims=True) @ value).transpose(0, 2, 1, 3).reshape(n, length, -1)
        x = normal(x + straight(seen, f"{at}.attention.output.dense"), f"{at}.attention.output")
        bent = _gelu(straight(x, f"{at}.intermediate.dense"), xp)
        x = normal(x + straight(bent, f"{at}.output.dense"), f"{at}.output")
        layer += 1
    mean = (x * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
    return mean / xp.sqrt((mean * mean).sum(1, keepdims=True))


def _gelu(x: Any, xp: Any) -> Any:
    """By its tanh (Hendrycks and Gimpel 2016)."""
    return 0.5 * x * (1.0 + xp.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x * x * x)))
