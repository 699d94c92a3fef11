"""The turn detector over its model, and what is fed to it."""

from __future__ import annotations

import os
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from appliance.adapters.smart_turn import SmartTurn, features
from appliance.errors import ConfigError
from appliance.lab import vad_bench
from appliance.media.resample import to_pcm

MODELS = Path(os.environ.get("ONHOOK_MODELS") or Path(__file__).parent.parent / "models")
SOUNDS = pytest.mark.skipif(not list(vad_bench.SOUNDS.glob("en*/*.wav")), reason="needs asterisk-core-sounds-en-wav")


def tone(seconds: float, hertz: float = 440.0) -> bytes:
    return to_pcm((0.3 * np.sin(2 * np.pi * hertz / 8000 * np.arange(int(8000 * seconds)))).astype(np.float32))


def test_the_end_of_the_sound_is_the_end_of_the_window() -> None:
    made = features(tone(1.0))
    assert made.shape == (80, 800)
    assert made.dtype == np.float32
    loud = made[10]
    assert loud[705:795].min() > loud[:695].max() + 0.3, "a second of tone, at the end, nothing before, no lag"
    assert loud[799] > loud[:695].max()


def test_of_a_long_turn_the_last_eight_seconds_count() -> None:
    late = tone(8.0, 700)
    np.testing.assert_array_equal(features(tone(5.0) + late), features(late))


def test_nothing_is_no_error() -> None:
    assert np.isfinite(features(b"")).all()
    assert np.isfinite(features(bytes(16000))).all()


def test_loudness_does_not_matter() -> None:
    noise = vad_bench.noise("white", 0, 16000, seed=3)
    faint = (noise / 4).astype(np.float32)
    assert float(np.abs(features(to_pcm(noise)) - features(to_pcm(faint))).max()) < 0.05


@pytest.mark.models
@SOUNDS
def test_a_person_s_sentence_is_more_complete_than_its_beginnings() -> None:
    model = SmartTurn(MODELS / "smart-turn-v3")
    whole, begun = [], []
    for path in sorted(vad_bench.SOUNDS.glob("en*/conf-*.wav"))[:12]:
        with wave.open(str(path)) as file:
            pcm = file.readframes(file.getnframes())
        if len(pcm) < 3 * 16000 // 2:
            continue
        whole.append(model.complete(pcm + bytes(1600)))
        begun.append(model.complete(pcm[: len(pcm) * 2 // 5 // 2 * 2] + bytes(1600)))
    assert len(whole) >= 6
    assert vad_bench.auc(np.array(whole), np.array(begun)) > 0.7
    assert all(0 <= share <= 1 for share in whole + begun)


@pytest.mark.models
def test_it_is_fast_enough_to_be_asked_at_every_pause() -> None:
    model = SmartTurn(MODELS / "smart-turn-v3")
    spent = []
    for _ in range(5):
        began = time.process_time()
        model.complete(tone(8.0))
        spent.append(time.process_time() - began)
    assert min(spent) < 0.25, "45 ms on an idle core"


def test_missing_or_corrupt_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no end-of-turn model"):
        SmartTurn(tmp_path)
    (tmp_path / "smart-turn-v3.2-cpu.onnx").write_bytes(b"rubbish")
    with pytest.raises(ConfigError, match="cannot be used"):
        SmartTurn(tmp_path)
