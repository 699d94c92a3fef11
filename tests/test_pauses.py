"""Silences in our own speech."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.media.pauses import silences, word_start


def sound(ms: int, peak: float = 12000.0, seed: int = 1) -> bytes:
    return (peak * np.random.default_rng(seed).uniform(-1, 1, 8 * ms)).astype("<i2").tobytes()


def quiet(ms: int, peak: float = 20.0) -> bytes:
    return sound(ms, peak)


@pytest.mark.parametrize("gain", [1.0, 0.1])
def test_silences_are_found_whatever_the_level(gain: float) -> None:
    pcm = sound(300, 12000 * gain) + quiet(200, 20 * gain) + sound(400, 12000 * gain) + quiet(60, 20 * gain) + sound(100, 12000 * gain)
    assert silences(pcm) == ((300, 500),)


def test_silence_at_the_ends_is_none_of_them() -> None:
    assert silences(quiet(200) + sound(300) + quiet(200)) == ()


@pytest.mark.parametrize("pcm", [b"", b"\1", bytes(2 * 8 * 500), sound(5)])
def test_there_may_be_none(pcm: bytes) -> None:
    assert silences(pcm) == ()
    assert 0 <= word_start(pcm) <= len(pcm)


def test_a_word_begins_after_the_last_dip() -> None:
    pcm = sound(200) + quiet(50) + sound(150) + quiet(50) + sound(120)
    assert word_start(pcm) / 16 == pytest.approx(450, abs=15)


def test_a_shallow_dip_is_taken_where_there_is_no_deeper_one() -> None:
    pcm = sound(200) + sound(50, 4000) + sound(150)
    assert word_start(pcm) / 16 == pytest.approx(225, abs=25)
    assert word_start(sound(400)) == len(sound(400))


def test_a_known_beginning_is_moved_to_the_dip_beside_it() -> None:
    pcm = sound(200) + quiet(30) + sound(300)
    assert word_start(pcm, [0, 16 * 190, 16 * 520]) / 16 == pytest.approx(215, abs=12), "a word that began 10 ms ago was not heard"
    assert word_start(pcm, [0]) == 0


@given(st.binary(max_size=4000), st.lists(st.integers(-9000, 9000), max_size=5))
def test_it_is_a_place_in_the_sound(pcm: bytes, words: list[int]) -> None:
    place = word_start(pcm, words)
    assert 0 <= place <= len(pcm)
    assert place % 2 == 0 or place == len(pcm)
