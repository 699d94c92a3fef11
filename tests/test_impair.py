"""What a telephone does to sound, by measuring what comes out."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.lab import impair
from appliance.lab.impair import Background, Echo, to_pcm, to_samples
from appliance.media.frames import FRAME_BYTES, SILENCE
from appliance.media.levels import rms_dbfs


def tone(hz: float, seconds: float = 1.0, peak: float = 8000.0) -> bytes:
    return to_pcm(peak * np.sin(2 * np.pi * hz * np.arange(int(8000 * seconds)) / 8000))


def loudest_hz(pcm: bytes) -> float:
    samples = to_samples(pcm)
    return float(np.argmax(np.abs(np.fft.rfft(samples * np.hanning(samples.size)))) * 8000 / samples.size)


@pytest.mark.parametrize("kind", ["white", "pink"])
def test_noise_has_its_level_and_is_the_same_again(kind: impair.NoiseKind) -> None:
    made = impair.noise(kind, 16_000, -30.0, 1)
    assert rms_dbfs(made) == pytest.approx(-30, abs=0.05)
    assert made == impair.noise(kind, 16_000, -30.0, 1)
    assert made != impair.noise(kind, 16_000, -30.0, 2)
    spectrum = np.abs(np.fft.rfft(to_samples(made))) ** 2
    low, high = (spectrum[2 * a : 2 * b].mean() for a, b in ((200, 400), (1600, 3200)))
    assert 10 * np.log10(low / high) == pytest.approx(0 if kind == "white" else 9, abs=1)


def test_noise_stands_below_the_speech_and_not_below_its_pauses() -> None:
    speech = tone(400) + bytes(16_000) + tone(400)
    noisy = impair.add_noise(speech, "white", 10.0, 4)
    assert rms_dbfs(noisy[16_200:31_800]) == pytest.approx(rms_dbfs(tone(400)) - 10, abs=0.3)


def test_babble_is_made_of_voices() -> None:
    made = impair.babble([tone(300), tone(700)], 4000, -35.0, 1)
    assert rms_dbfs(made) == pytest.approx(-35, abs=0.1)
    assert made == impair.babble([tone(300), tone(700)], 4000, -35.0, 1)
    assert impair.babble([], 100, -35.0, 1) == bytes(200)


def test_gain_and_its_limit() -> None:
    assert rms_dbfs(impair.gain(tone(400), -12)) == pytest.approx(rms_dbfs(tone(400)) - 12, abs=0.02)
    assert np.abs(to_samples(impair.gain(tone(400), 40))).max() == 32768
    assert impair.at_level(SILENCE, -20) == SILENCE


@pytest.mark.parametrize("law", ["u", "a"])
def test_g711_there_and_back(law: impair.g711.Law) -> None:
    once = impair.telephone(tone(1013), law)
    assert impair.telephone(once, law) == once
    error = to_samples(once) - to_samples(tone(1013))
    assert 35 < rms_dbfs(tone(1013)) - rms_dbfs(to_pcm(error)) < 42  # dB: what 8 bits of it are good for


def test_the_telephones_band() -> None:
    kept = {hz: rms_dbfs(impair.band(tone(hz))[1000:-1000]) - rms_dbfs(tone(hz)) for hz in (100, 200, 500, 1000, 3000, 3900)}
    assert all(abs(kept[hz]) < 0.5 for hz in (500, 1000, 3000))
    assert kept[100] < -30
    assert kept[3900] < -30


@pytest.mark.parametrize("percent", [-1.0, 0.5, 1.0])
def test_a_skewed_clock_changes_length_and_pitch(percent: float) -> None:
    out = impair.skew(tone(1000, 4.0), percent)
    assert len(out) // 2 == pytest.approx(32_000 / (1 + percent / 100), abs=1)
    assert loudest_hz(out) == pytest.approx(1000 * (1 + percent / 100), abs=0.5)
    assert rms_dbfs(out[400:-400]) == pytest.approx(rms_dbfs(tone(1000)), abs=0.1)


def test_a_clock_that_is_right_changes_nothing() -> None:
    assert impair.skew(tone(1000), 0.0) == tone(1000)
    with pytest.raises(ValueError, match="2"):
        impair.skew(tone(1000), 2.0)


@pytest.mark.parametrize("delay_ms", [20, 85, 240])
def test_an_echo_comes_late_and_soft(delay_ms: int) -> None:
    echo = Echo(delay_ms, 12.0)
    heard = [tone(500, 0.02)] + [SILENCE] * 20
    # what a person says at tick n leaves at n + 1: the first frame out begins 20 ms after the first frame in
    back = to_samples(b"".join(echo.mix(SILENCE, frame) for frame in heard))
    begins = (delay_ms - 20) * 8
    assert not back[:begins].any()
    assert np.abs(back[begins : begins + 160] - to_samples(heard[0]) * 10 ** (-12 / 20)).max() <= 0.5
    assert not back[begins + 160 :].any()


def test_an_echo_adds_to_what_is_said() -> None:
    assert Echo(100, 20).mix(tone(300, 0.02), SILENCE) == tone(300, 0.02)
    with pytest.raises(ValueError, match="20 ms"):
        Echo(10, 20)


def test_an_echo_makes_up_for_what_waits_to_leave() -> None:
    echo = Echo(100, 20)
    echo.sooner(3)
    out = [echo.mix(SILENCE, frame) for frame in (tone(300, 0.02), SILENCE, SILENCE)]
    assert [any(frame) for frame in out] == [False, True, False]
    with pytest.raises(ValueError, match="80 ms"):
        Echo(60, 20).sooner(3)


def test_a_background_goes_on_from_frame_to_frame() -> None:
    sound = tone(300, 0.05)
    colour = Background(sound)
    out = b"".join(colour(SILENCE) for _ in range(10))
    assert out == (sound * 4)[: 10 * FRAME_BYTES]
    with pytest.raises(ValueError, match="20 ms"):
        Background(b"\0\0")
