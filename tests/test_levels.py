import math
import struct

import pytest

from appliance.media.frames import SILENCE
from appliance.media.levels import FLOOR_DBFS, LevelGate, audible_span, peak_dbfs, rms_dbfs


def sine(peak: float, samples: int = 160, hz: float = 400.0) -> bytes:
    return struct.pack(f"<{samples}h", *(round(peak * math.sin(2 * math.pi * hz * i / 8000)) for i in range(samples)))


def test_a_full_scale_sine_is_three_decibels_down() -> None:
    assert rms_dbfs(sine(32767)) == pytest.approx(-3.01, abs=0.01)
    assert peak_dbfs(sine(32767)) == pytest.approx(0.0, abs=0.01)


def test_ten_times_less_is_twenty_decibels_less() -> None:
    assert rms_dbfs(sine(20000)) - rms_dbfs(sine(2000)) == pytest.approx(20.0, abs=0.05)


@pytest.mark.parametrize("pcm", [b"", SILENCE])
def test_nothing_is_the_floor(pcm: bytes) -> None:
    assert rms_dbfs(pcm) == FLOOR_DBFS
    assert peak_dbfs(pcm) == FLOOR_DBFS


def test_one_step_of_sixteen_bits_is_above_the_floor() -> None:
    assert rms_dbfs(struct.pack("<2h", 1, -1)) == pytest.approx(-90.3, abs=0.1)


def test_the_lowest_sample_does_not_overflow() -> None:
    assert peak_dbfs(struct.pack("<h", -32768)) == 0.0


def test_the_span_is_that_of_the_sound_within_a_window() -> None:
    pcm = bytes(2 * 1000) + sine(8000, 2000) + bytes(2 * 3000)
    span = audible_span(pcm, -40.0)
    assert span is not None
    first, last = span
    assert 1000 - 40 <= first <= 1000
    assert 3000 <= last <= 3000 + 40


def test_silence_has_no_span() -> None:
    assert audible_span(SILENCE, -60.0) is None
    assert audible_span(b"", -60.0) is None


def test_a_span_may_end_in_a_part_of_a_window() -> None:
    assert audible_span(sine(8000, 61), -40.0) == (0, 61)


def test_the_gate_opens_at_once_and_shuts_after_its_hangover() -> None:
    gate = LevelGate(-45.0, hangover_ms=100)
    loud = sine(8000)
    assert [gate.push(f) for f in (SILENCE, loud, loud)] == ["", "onset", ""]
    assert [gate.push(SILENCE) for _ in range(6)] == ["", "", "", "", "end", ""]
    assert not gate.open
    assert gate.quiet_frames == 6


def test_a_pause_shorter_than_the_hangover_does_not_shut_it() -> None:
    gate = LevelGate(-45.0, hangover_ms=100)
    gate.push(sine(8000))
    assert [gate.push(SILENCE) for _ in range(4)] == [""] * 4
    assert gate.push(sine(8000)) == ""
    assert gate.open


def test_what_is_below_the_threshold_is_silence() -> None:
    assert LevelGate(-45.0).push(sine(100)) == ""
