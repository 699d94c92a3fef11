"""Holes in a stream: what came stays as it came, what did not goes on as it was, and then falls silent."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.media.concealment import LONGEST, PART, Concealer
from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, LOST, SILENCE


def voice(frames: int, hz: float = 110.0, seed: int = 1) -> np.ndarray:
    """A buzz with three formants and a little breath, shape (frames, FRAME_SAMPLES), int16: no sample of it is 0 at the end of a part."""
    at = np.arange(frames * FRAME_SAMPLES) / 8000
    made = sum(np.sin(2 * np.pi * hz * k * at + k * k) / (1 + abs(k * hz - 600) / 300) for k in range(1, 30))
    made = 4000 * made / np.abs(made).max() + np.random.default_rng(seed).normal(0, 20, len(at))
    samples = made.astype("<i2").reshape(frames, FRAME_SAMPLES)
    samples[:, PART - 1 :: PART] |= 1
    return samples


def run(samples: np.ndarray, lost: set[int]) -> np.ndarray:
    concealer = Concealer()
    heard = [concealer.push(None if number in lost else frame.tobytes()) for number, frame in enumerate(samples)]
    return np.frombuffer(b"".join(heard), "<i2").reshape(-1, FRAME_SAMPLES)


def rms(samples: np.ndarray) -> float:
    return float(np.sqrt((samples.astype(float) ** 2).mean()))


def test_a_stream_without_holes_is_passed_on_bit_for_bit() -> None:
    samples = voice(20)
    samples[10] = 0
    samples[9, -30:] = 0  # it had died away: digital silence, no hole
    assert (run(samples, set()) == samples).all()


def test_a_voice_goes_on_through_a_hole() -> None:
    samples = voice(30)
    heard = run(samples, {15})
    error = heard[15].astype(float) - samples[15]
    assert rms(error) < 0.5 * rms(samples[15])  # 6 dB better than nothing, though the breath cannot be known
    assert 0.8 < rms(heard[15]) / rms(samples[15]) < 1.2


def test_all_but_the_first_milliseconds_behind_a_hole_is_as_it_came() -> None:
    samples = voice(30)
    heard = run(samples, {15})
    same = heard == samples
    assert same[:15].all()
    assert not same[16, :32].all()
    assert same[16, PART:].all()
    assert same[17:].all()


def test_there_is_no_click_at_either_end() -> None:
    samples = voice(60)
    steps = np.abs(np.diff(samples.ravel().astype(float)))
    for first in range(12, 50, 3):
        heard = run(samples, {first, first + 1}).ravel().astype(float)
        assert np.abs(np.diff(heard)).max() < 1.6 * steps.max()


def test_a_long_hole_falls_silent_and_stays_so() -> None:
    samples = voice(120)
    heard = run(samples, set(range(20, 100)))
    levels = [rms(part) for part in heard[20 : 20 + LONGEST // FRAME_SAMPLES]]
    assert levels[0] > levels[1] > levels[2] > 0
    assert not heard[20 + LONGEST // FRAME_SAMPLES : 100].any()
    assert (heard[101:] == samples[101:]).all()


def test_a_hum_too_low_to_be_repeated_goes_on_without_a_click() -> None:
    at = np.arange(40 * FRAME_SAMPLES)
    hum = (3000 * np.sin(2 * np.pi * 50 * at / 8000)).astype("<i2").reshape(-1, FRAME_SAMPLES) | 1
    for first in range(10, 30):
        assert np.abs(np.diff(run(hum, {first}).ravel().astype(float))).max() < 500  # its own steps are of 118


def test_noise_goes_on_as_loud_noise_and_not_as_a_buzz() -> None:
    noise = np.random.default_rng(3).normal(0, 300, (100, FRAME_SAMPLES)).astype("<i2") | 1
    for first in range(10, 90, 8):
        heard = run(noise, {first})[first].astype(float)
        assert 0.7 < rms(heard) / 300 < 1.4
        likeness = [heard[lag:] @ heard[:-lag] / (rms(heard[lag:]) * rms(heard[:-lag]) * (len(heard) - lag)) for lag in range(40, 110)]
        assert max(likeness) < 0.55


@pytest.mark.parametrize("form", [None, LOST, SILENCE])
def test_a_hole_has_three_forms(form: bytes | None) -> None:
    frames = [frame.tobytes() for frame in voice(20)]
    one, other = Concealer(), Concealer()
    for number, frame in enumerate(frames):
        assert one.push(form if number == 12 else frame) == other.push(None if number == 12 else frame)
    assert one.lost_parts == 2


def test_half_a_frame_may_be_missing() -> None:
    samples = voice(20)
    samples[12, PART:] = 0
    concealer = Concealer()
    heard = np.frombuffer(b"".join(concealer.push(frame.tobytes()) for frame in samples), "<i2").reshape(-1, FRAME_SAMPLES)
    assert (heard[12, :PART] == samples[12, :PART]).all()
    assert rms(heard[12, PART:]) > 0.5 * rms(samples[11])
    assert concealer.lost_parts == 1


def test_a_sound_that_was_ending_is_not_made_longer() -> None:
    samples = voice(20).astype(float)
    samples[10] *= np.exp(-np.arange(FRAME_SAMPLES) / 20)
    samples[11:] = 0
    heard = run(samples.astype("<i2"), {11, 12, 13})
    assert rms(heard[11]) < 0.05 * rms(samples[9])


def test_nothing_was_ever_heard() -> None:
    concealer = Concealer()
    assert [concealer.push(LOST) for _ in range(3)] == [SILENCE] * 3


def test_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match=f"{FRAME_BYTES} bytes"):
        Concealer().push(b"\0" * 100)
