"""Tones made by the table are told by it, through G.711 and noise; speech is none."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.lab.answered_sounds import finished, silence, tone
from appliance.lab.g711 import PCMA, PCMU, decode, encode
from appliance.media.far_sounds import FarSounds
from appliance.media.fingerprint import Repeats
from appliance.media.frames import FRAME_BYTES, cut
from appliance.media.hold_music import HoldMusic
from appliance.media.tones import CADENCES, Cadence, CallTones, Tone


def heard(pcm: bytes, law: int = PCMU) -> list[tuple[Tone, int]]:
    detectors = CallTones()
    return [(one, detectors.now_ms) for frame in cut(decode(encode(pcm, law), law)) for one in detectors.push(frame)]


def babble(chance: np.random.Generator, ms: float) -> np.ndarray:
    """Speech-like: syllables of many harmonics whose pitch glides, with pauses between."""
    parts: list[np.ndarray] = []
    while sum(part.size for part in parts) < ms * 8:
        size = int(chance.uniform(900, 2400))
        pitch = chance.uniform(110, 190) * (1 + chance.uniform(-0.3, 0.3) * np.arange(size) / size)
        phase = 2 * np.pi * np.cumsum(pitch) / 8000
        formant = chance.uniform(400, 1500)
        voiced = sum(np.sin(k * phase) / (1 + ((k * 150 - formant) / 300) ** 2) for k in range(1, 20))
        parts += [0.1 * voiced * np.hanning(size), silence(chance.uniform(30, 250))]
    return np.concatenate(parts)


@pytest.mark.parametrize("cadence", CADENCES, ids=lambda c: f"{c.kind}-{c.countries}")
@pytest.mark.parametrize("snr", [40.0, 16.0])
def test_cadences_within_one_and_a_half_turns(cadence: Cadence, snr: float) -> None:
    turn = [tone(cadence.hz, ms) if i % 2 == 0 else silence(ms) for i, ms in enumerate(cadence.on_off)]
    told = heard(finished([silence(333), *turn * 3], np.random.default_rng(1), snr))
    mine = [at for one, at in told if one.kind == cadence.kind]
    assert mine
    assert mine[0] - 333 <= 1.5 * sum(cadence.on_off)
    assert {one.kind for one, _ in told} <= {cadence.kind, "busy"}


@pytest.mark.parametrize("ms", [(274, 274, 274), (380, 274, 380), (330, 330, 330)])
def test_sit(ms: tuple[int, int, int]) -> None:
    parts = [silence(200)]
    for hz, length in zip((985.2, 1428.5, 1776.7), ms, strict=True):
        parts += [tone((hz,), length, -24), silence(10)]
    assert [one.kind for one, _ in heard(finished([*parts, silence(800)], np.random.default_rng(2), 20, -24))] == ["sit"]


def test_fax_and_dial_tone() -> None:
    chance = np.random.default_rng(3)
    assert [one.kind for one, _ in heard(finished([tone((1100,), 500), silence(3000)] * 3, chance, 20))] == ["cng"]
    assert [one.kind for one, _ in heard(finished([silence(1800), tone((2100,), 3000), silence(300)], chance, 20))] == ["ced"]
    assert [one.kind for one, _ in heard(finished([tone((350, 440), 4000)], chance, 20))] == ["dial"]


@pytest.mark.parametrize("hz", [420, 700, 1000, 1400, 2000])
@pytest.mark.parametrize("ms", [200, 410, 1000])
def test_beep_after_a_greeting_to_the_frame(hz: int, ms: int) -> None:
    chance = np.random.default_rng(hz + ms)
    parts = [babble(chance, 1500), silence(chance.uniform(150, 1500)), tone((hz,), ms)]
    end_ms = sum(part.size for part in parts) / 8
    told = [(one, at) for one, at in heard(finished([*parts, silence(600)], chance, 16), PCMA) if one.kind == "beep"]
    assert len(told) == 1
    assert abs(told[0][0].end_ms - end_ms) <= 20
    assert told[0][1] - end_ms <= 120


def test_what_is_no_beep() -> None:
    chance = np.random.default_rng(5)
    glide = np.sin(2 * np.pi * np.cumsum(np.linspace(400, 480, 4000)) / 8000) * 0.2
    music = np.concatenate([tone((hz,), 240) for hz in (440, 494, 523, 587)])
    digits = np.concatenate([np.concatenate([tone((697, 1209), 200), silence(100)]) for _ in range(3)])
    for sound in (glide, music, digits, babble(chance, 20_000)):
        assert not [
            one for one, _ in heard(finished([babble(chance, 1000), silence(300), sound, silence(500)], chance, 30)) if one.kind == "beep"
        ]


def test_keys() -> None:
    pairs = [(low, high) for low in (697, 770, 852, 941) for high in (1209, 1336, 1477, 1633)]
    parts = [part for pair in pairs for part in (tone(pair, 60), silence(60))]
    assert "".join(one.digit for one, _ in heard(finished(parts, np.random.default_rng(6), 20))) == "123A456B789C*0#D"


def test_a_prompt_that_comes_again_and_one_that_does_not() -> None:
    chance = np.random.default_rng(7)
    prompt, other = babble(chance, 3000), babble(chance, 4000)
    again = finished([prompt, silence(407), other, silence(333), 0.5 * prompt], chance, 30)
    fresh = finished([prompt, silence(407), other, silence(333), babble(chance, 3000)], chance, 30)
    assert any(map(Repeats().push, cut(decode(encode(again, PCMA), PCMA))))
    repeats = Repeats()
    assert not any(repeats.push(frame) for frame in cut(decode(encode(fresh, PCMU), PCMU)))


def test_hold_music_is_not_speech_and_not_noise() -> None:
    chance = np.random.default_rng(8)
    notes = [tone((hz, 1.5 * hz, 2 * hz), 300, chance.uniform(-24, -18)) for hz in chance.choice([262, 330, 392, 440], 30)]
    music, speech = HoldMusic(), HoldMusic()
    assert "began" in [music.push(frame) for frame in cut(finished(notes, chance, 30))]
    assert "began" not in [speech.push(frame) for frame in cut(finished([babble(chance, 9000)], chance, 12))]
    noise = HoldMusic()
    assert "began" not in [noise.push(frame) for frame in cut(finished([silence(8000)], chance, 0))]


def test_what_sounds_while_we_speak_is_not_learnt() -> None:
    chance = np.random.default_rng(9)
    prompt = babble(chance, 3000)
    ear = FarSounds()
    told = [kind for frame in cut(finished([prompt, silence(2000), prompt], chance, 30)) for kind in ear.push(frame[:FRAME_BYTES], True)]
    assert "repeated" not in told
