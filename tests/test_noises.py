"""Coughs, doors and hums: as loud and as long as they say, and every sample theirs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from appliance.lab import noises
from appliance.media.frames import duration_ms
from appliance.media.levels import rms_dbfs

LENGTH_MS = {
    noises.cough: (90, 700),
    noises.door: (80, 400),
    noises.keys: (200, 1500),
    noises.breath: (300, 800),
    noises.click: (1, 9),
    noises.hum: (290, 450),
}
Noise = Callable[..., bytes]
ALL = pytest.mark.parametrize("noise", list(LENGTH_MS), ids=lambda made: made.__name__)


@ALL
def test_it_is_as_long_and_as_loud_as_it_says(noise: Noise) -> None:
    shortest, longest = LENGTH_MS[noise]
    for seed in range(20):
        pcm = noise(seed, -25.0)
        samples = np.frombuffer(pcm, "<i2").astype(float)
        assert samples[0]
        assert samples[-1]
        assert shortest <= duration_ms(pcm) <= longest
        padded = pcm.ljust(320, b"\0")
        levels = [rms_dbfs(padded[at : at + 320]) for at in range(0, len(padded) - 318, 2)]
        assert max(levels) == pytest.approx(-25.0, abs=0.1)


@ALL
def test_the_same_seed_is_the_same_sound(noise: Noise) -> None:
    assert noise(3) == noise(3)
    assert noise(3) != noise(4)


def test_a_hum_is_two_nasal_tones() -> None:
    for seed in range(10):
        samples = np.frombuffer(noises.hum(seed), "<i2").astype(float)
        spectrum = np.abs(np.fft.rfft(samples, 8000)) ** 2
        assert spectrum[80:700].sum() / spectrum.sum() > 0.8, "most of it is below 700 Hz"
        third = len(samples) // 3
        level = [float(np.sqrt((part**2).mean())) for part in (samples[:third], samples[third : 2 * third], samples[2 * third :])]
        assert level[1] < max(level[0], level[2]), "with a dip between"


def test_a_cough_is_no_tone() -> None:
    samples = np.frombuffer(noises.cough(1), "<i2").astype(float)
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    assert spectrum.max() / spectrum.sum() < 0.1
