"""The encoder with its real weights: near is what means the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.adapters.minilm import MiniLm
from appliance.errors import ConfigError

MODELS = Path(__file__).parent.parent / "models"


def near(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


@pytest.mark.models
def test_near_is_what_means_the_same() -> None:
    model = MiniLm(MODELS / "minilm-l6", taught=None)
    asked, same, other = map(model.encode, ("Who is calling, please?", "May I ask who this is?", "My tomatoes are ripe."))
    assert len(asked) == 384
    assert near(asked, asked) == pytest.approx(1.0)
    assert near(asked, same) > near(asked, other) + 0.2
    assert model.encode("WHO IS CALLING, please?") == asked, "capitals make no difference"


@pytest.mark.models
def test_nothing_has_no_meaning_and_long_speech_one_too() -> None:
    model = MiniLm(MODELS / "minilm-l6")
    assert model.encode(" ") == ()
    assert len(model.encode("and then " * 500)) == 384


@pytest.mark.models
def test_missing_or_corrupt_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        MiniLm(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"rubbish")
    (tmp_path / "tokenizer.json").write_bytes((MODELS / "minilm-l6" / "tokenizer.json").read_bytes())
    with pytest.raises(ConfigError, match="cannot be used"):
        MiniLm(tmp_path)
