"""The two rates of a call: what is kept above 4 kHz, what is not made up there, and that both stay in step."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from appliance.media.bands import DELAY, Bands, OneBand, TwoBands, bands
from appliance.media.concealment import Concealer
from appliance.media.frames import FRAME_BYTES, LOST, SILENCE, WIDE_BYTES, WIDE_RATE

NOTHING = bytes(WIDE_BYTES)


def tone(hz: float, rate: int, frames: int = 50, peak: int = 8000) -> list[bytes]:
    at = np.arange(frames * rate // 50) / rate
    pcm = np.rint(peak * np.sin(2 * np.pi * hz * at)).astype("<i2").tobytes()
    size = 2 * rate // 50
    return [pcm[begin : begin + size] for begin in range(0, len(pcm), size)]


def rms(frames: Iterable[bytes]) -> float:
    return float(np.sqrt((np.frombuffer(b"".join(frames), "<i2").astype(float) ** 2).mean()))


def run(ears: Bands, frames: Iterable[bytes]) -> tuple[list[bytes], list[bytes]]:
    """What the detectors and what the recognizer get."""
    narrow, understood = [], []
    for frame in frames:
        narrow.append(ears.hear(frame))
        understood.append(ears.understood(narrow[-1], narrow[-1]))
    return narrow, understood


@pytest.mark.parametrize(("hz", "below"), [(440, True), (3000, True), (4300, False), (5500, False), (6800, False)])
def test_wideband_is_understood_and_its_lower_half_is_for_the_detectors(hz: float, below: bool) -> None:
    narrow, understood = run(TwoBands(), tone(hz, WIDE_RATE))
    assert {len(frame) for frame in narrow} == {FRAME_BYTES}
    assert {len(frame) for frame in understood} == {WIDE_BYTES}
    assert rms(understood[2:]) == pytest.approx(8000 / np.sqrt(2), rel=0.002)
    assert rms(narrow[2:]) == pytest.approx(8000 / np.sqrt(2), rel=0.01) if below else rms(narrow[2:]) < 8


def test_what_is_understood_is_what_came_a_little_later() -> None:
    sound = tone(700, WIDE_RATE)
    _, understood = run(TwoBands(), sound)
    came = b"".join(sound)
    assert b"".join(understood)[2 * DELAY :] == came[: -2 * DELAY]


def test_of_what_came_at_8_khz_nothing_is_made_up_above_4() -> None:
    narrow, understood = run(TwoBands(), tone(3000, 8000))
    assert narrow == tone(3000, 8000)
    samples = np.frombuffer(b"".join(understood[5:]), "<i2").astype(float)
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    hz = np.fft.rfftfreq(len(samples), 1 / WIDE_RATE)
    assert spectrum[hz > 4200].max() < spectrum.max() / 1000
    assert abs(hz[spectrum.argmax()] - 3000) < 5


def test_an_echo_that_was_taken_out_at_8_khz_is_out_of_what_is_understood() -> None:
    understood = []
    ears = TwoBands()
    for frame, high in zip(tone(1000, WIDE_RATE), tone(5500, WIDE_RATE, peak=1000), strict=True):
        both = (np.frombuffer(frame, "<i2") + np.frombuffer(high, "<i2")).astype("<i2").tobytes()
        understood.append(ears.understood(ears.hear(both), SILENCE))
    assert rms(understood[3:]) == pytest.approx(1000 / np.sqrt(2), rel=0.01), "the tone at 1000 Hz is gone, what it could not hear is left"


def test_a_call_may_change_its_rate_and_change_it_back() -> None:
    ears = TwoBands()
    wide, narrow = tone(1000, WIDE_RATE), tone(1000, 8000)
    mixed = [*wide[:20], LOST, LOST, *narrow[:20], LOST, *wide[:20]]
    heard, understood = run(ears, mixed)
    assert {len(frame) for frame in heard} == {FRAME_BYTES}
    assert {len(frame) for frame in understood} == {WIDE_BYTES}
    for begin in (3, 25, 46):
        assert rms(heard[begin : begin + 15]) == pytest.approx(8000 / np.sqrt(2), rel=0.02)
        assert rms(understood[begin : begin + 15]) == pytest.approx(8000 / np.sqrt(2), rel=0.02)


def test_we_speak_to_each_call_as_it_can_hear() -> None:
    mouth = TwoBands()
    run(mouth, tone(440, WIDE_RATE, 3))
    spoken = [mouth.speak(frame) for frame in tone(5500, WIDE_RATE)]
    assert [leaves for leaves, _ in spoken] == tone(5500, WIDE_RATE)
    assert rms(narrow for _, narrow in spoken[2:]) < 8
    run(mouth, tone(440, 8000, 3))
    for hz, wanted in ((5500, 0.0), (1000, 8000 / np.sqrt(2))):
        spoken = [mouth.speak(frame) for frame in tone(hz, WIDE_RATE)]
        assert all(leaves is narrow and len(leaves) == FRAME_BYTES for leaves, narrow in spoken)
        assert rms(leaves for leaves, _ in spoken[2:]) == pytest.approx(wanted, rel=0.002, abs=8)


def test_silence_is_silence_at_once_and_its_tail_is_not_lost() -> None:
    mouth = TwoBands()
    assert mouth.speak(NOTHING) == (SILENCE, SILENCE)
    mouth.speak(tone(1000, WIDE_RATE)[0])
    tail = mouth.speak(NOTHING)[1]
    assert tail[:64] != SILENCE[:64], "2 ms of the tone are still to come"
    assert tail[128:] == SILENCE[128:]
    assert mouth.speak(NOTHING)[1] == SILENCE


def test_where_there_is_no_wideband_nothing_is_changed() -> None:
    ears = bands(8000)
    assert isinstance(ears, OneBand)
    sound = tone(3000, 8000)
    assert run(ears, sound) == (sound, sound)
    assert ears.speak(sound[3]) == (sound[3], sound[3])
    with pytest.raises(ValueError, match="bytes"):
        ears.hear(b"\0" * 100)
    with pytest.raises(ValueError, match="bytes"):
        bands(WIDE_RATE).hear(b"\0" * 100)


def test_a_hole_in_wideband_is_filled_as_one_in_g711_is() -> None:
    """The same voice-like sound at both rates, the same frames lost: the same level where they were."""
    levels = []
    for rate in (8000, WIDE_RATE):
        at = np.arange(rate) / rate
        sound = sum(np.sin(2 * np.pi * 125 * k * at) / k for k in range(1, 8)) * 3000
        frames = [part.astype("<i2").tobytes() for part in np.asarray(sound).reshape(50, -1)]
        concealer = Concealer(rate)
        lost = (20, 30, 31)
        heard = [concealer.push(bytes(len(frame)) if number in lost else frame) for number, frame in enumerate(frames)]
        assert concealer.lost_parts == 2 * len(lost)
        assert heard[:20] == frames[:20]
        whole = np.frombuffer(b"".join(heard), "<i2").astype(float)
        assert np.abs(np.diff(whole)).max() < 1.5 * np.abs(np.diff(np.asarray(sound))).max(), "no click"
        levels.append([rms([heard[number]]) for number in lost])
    assert levels[1] == pytest.approx(levels[0], rel=0.05)
    assert min(levels[0]) > 500
