"""Sounds people and rooms make that are no words: procedural, 8 kHz PCM.

Rule: the same seed makes the same sound, and every sample of it belongs to it: no silence at either end. `dbfs` is the RMS level of its
loudest 20 ms, since a click and a hum of one mean level are not equally loud.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from appliance.media.frames import FRAME_SAMPLES, SAMPLE_RATE
from appliance.media.levels import audible_span, peak_dbfs

TRIM_DB = 40.0
"""Below its own peak a sound has ended."""


def _count(ms: float) -> int:
    return int(ms * SAMPLE_RATE / 1000)


def _shaped(samples: np.ndarray, bands: tuple[tuple[float, float, float], ...]) -> np.ndarray:
    """Filtered by resonances of (centre Hz, width Hz, gain): the sum of Lorentzian shapes over the spectrum."""
    hz = np.fft.rfftfreq(samples.size, 1 / SAMPLE_RATE)
    response = sum(strength / (1 + ((hz - centre) / (width / 2)) ** 2) for centre, width, strength in bands)
    return np.fft.irfft(np.fft.rfft(samples) * response, samples.size)


def _finished(samples: np.ndarray, dbfs: float) -> bytes:
    """Trimmed and at its level. A peak that would clip is let clip: it is loud."""
    size = max(samples.size, FRAME_SAMPLES)
    power = np.convolve(np.pad(samples, (0, size - samples.size)) ** 2, np.ones(FRAME_SAMPLES) / FRAME_SAMPLES, "valid")
    scaled = samples * (32768 * 10 ** (dbfs / 20) / np.sqrt(power.max()))
    pcm = np.clip(np.round(scaled), -32768, 32767).astype("<i2").tobytes()
    span = audible_span(pcm, peak_dbfs(pcm) - TRIM_DB)
    assert span is not None
    kept = np.frombuffer(pcm[2 * span[0] : 2 * span[1]], dtype="<i2")
    loud = np.flatnonzero(kept)
    return kept[loud[0] : loud[-1] + 1].tobytes()


def cough(seed: int, dbfs: float = -25.0) -> bytes:
    """One or two bursts of a broad noise with the vocal tract's resonances, each a sharp attack and 80-200 ms of decay."""
    chance = np.random.default_rng(seed)
    parts = []
    for _ in range(int(chance.integers(1, 3))):
        length = _count(float(chance.uniform(180, 300)))
        time = np.arange(length) / SAMPLE_RATE
        envelope = (1 - np.exp(-time / 0.004)) * np.exp(-time / float(chance.uniform(0.04, 0.08)))
        tract = ((float(chance.uniform(500, 800)), 300.0, 1.0), (float(chance.uniform(1200, 1600)), 500.0, 0.8), (2600.0, 900.0, 0.5))
        parts += [_shaped(chance.standard_normal(length), tract) * envelope, np.zeros(_count(float(chance.uniform(20, 80))))]
    return _finished(np.concatenate(parts[:-1]), dbfs)


def door(seed: int, dbfs: float = -20.0) -> bytes:
    """A slam: a click, then a thud at 80-200 Hz that rings for some 200 ms. A telephone leaves of it what is above 200 Hz."""
    chance = np.random.default_rng(seed)
    length = _count(400)
    time = np.arange(length) / SAMPLE_RATE
    thud = sum(
        strength * np.sin(2 * np.pi * float(chance.uniform(low, high)) * time + float(chance.uniform(0, 6))) * np.exp(-time / decay)
        for low, high, decay, strength in ((80, 120, 0.07, 1.0), (150, 220, 0.05, 0.8), (300, 450, 0.03, 0.4))
    )
    slap = _shaped(chance.standard_normal(length), ((700.0, 1200.0, 1.0), (2200.0, 1500.0, 0.5))) * np.exp(-time / 0.015)
    return _finished(thud + 0.8 * slap / np.abs(slap).max(), dbfs)


def keys(seed: int, dbfs: float = -30.0) -> bytes:
    """Typing: 4 to 9 clatters of 15-25 ms, 70-180 ms apart, each down and up."""
    chance = np.random.default_rng(seed)
    strokes = int(chance.integers(4, 10))
    starts = np.cumsum([0.0, *chance.uniform(70, 180, strokes - 1)])
    made = np.zeros(_count(float(starts[-1])) + _count(140))
    for start in starts:
        for after_ms, strength in ((0.0, 1.0), (float(chance.uniform(40, 70)), 0.5)):
            length = _count(25)
            tick = _shaped(chance.standard_normal(length), ((float(chance.uniform(1800, 2800)), 1200.0, 1.0), (900.0, 500.0, 0.4)))
            tick *= np.exp(-np.arange(length) / _count(4)) * strength * float(chance.uniform(0.6, 1.0))
            at = _count(float(start) + after_ms)
            made[at : at + length] += tick
    return _finished(made, dbfs)


def breath(seed: int, dbfs: float = -35.0) -> bytes:
    """Into the microphone: 400-800 ms of noise around 700 and 1,800 Hz that swells and falls."""
    chance = np.random.default_rng(seed)
    length = _count(float(chance.uniform(400, 800)))
    air = _shaped(chance.standard_normal(length), ((700.0, 600.0, 1.0), (1800.0, 1000.0, 0.7)))
    return _finished(air * np.sin(np.pi * (np.arange(length) + 0.5) / length) ** 1.5, dbfs)


def click(seed: int, dbfs: float = -25.0) -> bytes:
    """On the line: 2-6 ms, damped."""
    chance = np.random.default_rng(seed)
    time = np.arange(_count(float(chance.uniform(3, 8)))) / SAMPLE_RATE
    return _finished(np.cos(2 * np.pi * float(chance.uniform(900, 2500)) * time) * np.exp(-time / 0.001), dbfs)


def hum(seed: int, dbfs: float = -22.0) -> bytes:
    """ "Mm-hm" in 300-450 ms: two nasal tones, the second higher, with a breath between. Harmonics of a voice's pitch through the nose's
    resonances (Fujimura 1962: about 250, 1,000 and 2,200 Hz, the first by far the strongest)."""
    chance = np.random.default_rng(seed)
    length = _count(float(chance.uniform(300, 450)))
    place = np.arange(length) / length
    pitch = float(chance.uniform(105, 220))
    rise = float(chance.uniform(1.15, 1.4))
    contour = pitch * np.where(place < 0.45, 1.0 - 0.05 * place, 1.0 + (rise - 1.0) * np.clip((place - 0.45) / 0.25, 0, 1))
    phase = 2 * np.pi * np.cumsum(contour) / SAMPLE_RATE
    voiced = np.zeros(length)
    for number in range(1, int(3400 / (pitch * rise))):
        hz = contour * number
        strength = 1 / (1 + ((hz - 250) / 90) ** 2) + 0.12 / (1 + ((hz - 1000) / 120) ** 2) + 0.06 / (1 + ((hz - 2200) / 150) ** 2)
        voiced += strength / number**0.5 * np.sin(number * phase)
    air = _shaped(chance.standard_normal(length), ((400.0, 400.0, 1.0), (1500.0, 900.0, 0.4)))
    air *= 0.12 * np.abs(voiced).max() / np.abs(air).max()
    between = np.exp(-(((place - 0.45) / 0.06) ** 2))
    edges = np.clip(np.minimum(place, 1 - place) * length / _count(25), 0.02, 1)
    return _finished((voiced * (1 - 0.9 * between) + air * between) * edges, dbfs)


NOISES: dict[str, Callable[[int], bytes]] = {"door": door, "keys": keys, "breath": breath, "click": click}
"""By the word a script has for it."""
