"""Sample-rate conversion: levels, aliases, alignment, and blocks of any size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.media.resample import Resampler, Samples, resample, to_float, to_pcm

PAIRS = [(8000, 16000), (16000, 8000), (22050, 8000), (24000, 8000), (8000, 8000)]


def tone(rate: int, hertz: float, seconds: float = 0.5) -> Samples:
    return np.sin(2 * np.pi * hertz * np.arange(int(rate * seconds)) / rate).astype(np.float32)


def decibels(samples: Samples) -> float:
    return float(20 * np.log10(np.sqrt((samples.astype(float) ** 2).mean()) * 2**0.5 + 1e-12))


@pytest.mark.parametrize(("source", "target"), PAIRS)
@pytest.mark.parametrize("hertz", [200.0, 1000.0, 3000.0])
def test_speech_band_keeps_its_level_and_its_place(source: int, target: int, hertz: float) -> None:
    made = resample(tone(source, hertz), source, target)
    assert len(made) == pytest.approx(target * 0.5, abs=2)
    wanted = tone(target, hertz)
    inner = slice(200, min(len(made), len(wanted)) - 200)
    assert decibels(made[inner] - wanted[inner]) < -60


@pytest.mark.parametrize(("source", "hertz"), [(22050, 4400.0), (22050, 7000.0), (22050, 10000.0), (16000, 4400.0), (24000, 11000.0)])
def test_what_8_khz_cannot_hold_is_taken_out(source: int, hertz: float) -> None:
    made = resample(tone(source, hertz), source, 8000)
    assert decibels(made[200:-200]) < -60


def test_upsampling_leaves_no_image() -> None:
    made = resample(tone(8000, 1000.0), 8000, 16000)[200:-200]
    spectrum = np.abs(np.fft.rfft(made * np.hanning(len(made))))
    above = np.fft.rfftfreq(len(made), 1 / 16000) > 4300
    assert spectrum[above].max() < 1e-3 * spectrum.max()


@pytest.mark.parametrize(("source", "target"), PAIRS)
@settings(max_examples=25, deadline=None)
@given(sizes=st.lists(st.integers(0, 900), min_size=1, max_size=12), seed=st.integers(0, 99))
def test_blocks_of_any_size_give_the_same_samples(source: int, target: int, sizes: list[int], seed: int) -> None:
    whole = np.random.default_rng(seed).standard_normal(sum(sizes)).astype(np.float32)
    stream = Resampler(source, target)
    parts, at = [], 0
    for size in sizes:
        parts.append(stream.push(whole[at : at + size]))
        at += size
    parts.append(stream.flush())
    np.testing.assert_allclose(np.concatenate(parts), resample(whole, source, target), atol=1e-6)


def test_output_waits_no_longer_than_the_lookahead() -> None:
    stream = Resampler(8000, 16000)
    assert stream.lookahead <= 16
    assert len(stream.push(np.zeros(160, dtype=np.float32))) == 2 * (160 - stream.lookahead)


def test_a_flushed_resampler_starts_afresh() -> None:
    stream = Resampler(22050, 8000)
    first = np.concatenate((stream.push(tone(22050, 500)), stream.flush()))
    np.testing.assert_array_equal(first, np.concatenate((stream.push(tone(22050, 500)), stream.flush())))


def test_pcm_there_and_back_is_exact_and_clips() -> None:
    pcm = np.arange(-32768, 32768, dtype="<i2").tobytes()
    assert to_pcm(to_float(pcm)) == pcm
    assert to_pcm(np.array([2.0, -2.0], dtype=np.float32)) == np.array([32767, -32768], dtype="<i2").tobytes()
    assert len(to_float(b"\x01\x02\x03")) == 1
