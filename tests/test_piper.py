"""The voice: telephone level, trimmed ends, sentence by sentence."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import numpy as np
import pytest

from appliance.adapters.piper import LONGEST_PIECE, PEAK, PiperVoiceModel, limit, prepare, sentences, trim
from appliance.errors import ConfigError, WorkerError
from appliance.media.frames import SAMPLE_RATE
from appliance.media.resample import to_float

MODELS = Path(os.environ.get("ONHOOK_MODELS") or Path(__file__).parent.parent / "models")


@pytest.fixture(scope="module")
def voice() -> PiperVoiceModel:
    return PiperVoiceModel(MODELS / "piper-joe")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        (" ... ?! ", []),
        ("Yes.", ["Yes."]),
        ("One moment. I will look.", ["One moment.", "I will look."]),
        ("Mr. Smith is in. Wait!", ["Mr. Smith is in.", "Wait!"]),
        ("It costs 3.50 a month.", ["It costs 3.50 a month."]),
        ("say [[fu]] now", ["say fu now"]),
    ],
)
def test_text_is_cut_into_sentences(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


def test_a_sentence_without_an_end_is_cut_at_a_space() -> None:
    pieces = sentences("word " * 200)
    assert all(len(piece) <= LONGEST_PIECE for piece in pieces)
    assert " ".join(pieces).split() == ["word"] * 200
    assert "".join(sentences("x" * 1000)) == "x" * 1000


def test_ends_are_trimmed_and_the_pause_inside_stays() -> None:
    tone = np.sin(np.arange(4000) * 0.5).astype(np.float32) * np.float32(0.3)
    quiet = np.zeros(2400, dtype=np.float32)
    kept = trim(np.concatenate((quiet, tone, quiet, tone, quiet)))
    assert len(kept) == pytest.approx(2 * 4000 + 2400 + 80 + 160, abs=120)
    assert len(trim(quiet)) == 0
    assert len(trim(tone[:10])) == 0


def test_peaks_are_bent_and_what_is_quiet_is_left_alone() -> None:
    sound = np.linspace(-3, 3, 601).astype(np.float32)
    bent = limit(sound)
    assert np.abs(bent).max() <= PEAK + 1e-6
    assert (np.diff(bent) >= 0).all()
    np.testing.assert_array_equal(bent[np.abs(sound) < 0.5], sound[np.abs(sound) < 0.5])


def test_level_is_20_db_below_full_scale_whatever_it_was() -> None:
    for gain in (0.01, 1.0):
        made = prepare(np.sin(np.arange(22050) * 0.1).astype(np.float32) * np.float32(gain), 22050)
        assert 20 * np.log10(np.sqrt((made[400:-400] ** 2).mean())) == pytest.approx(-20, abs=0.5)
    assert len(prepare(np.zeros(22050, dtype=np.float32), 22050)) == 0


@pytest.mark.models
@pytest.mark.parametrize("text", ["Yes.", "Thank you, Maria. Goodbye.", "Call 555 0199 at 12:30, it costs $20."])
def test_speech_is_at_telephone_level_and_starts_at_once(voice: PiperVoiceModel, text: str) -> None:
    pieces = list(voice.synthesise(text))
    assert len(pieces) == len(sentences(text))
    sound = to_float(b"".join(pieces))
    seconds = len(sound) / SAMPLE_RATE
    assert 0.25 < seconds < 0.2 * len(text) + 1
    assert -24 < 20 * np.log10(np.sqrt((sound**2).mean())) < -18
    assert np.abs(sound).max() <= PEAK + 1e-3
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    assert loud[0] < SAMPLE_RATE * 0.06
    assert loud[-1] > len(sound) - SAMPLE_RATE * 0.15, "a final s is quiet, and the voice draws it out differently each time"


@pytest.mark.models
def test_the_first_sentence_comes_before_the_others_are_made(voice: PiperVoiceModel, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    original = voice._voice.synthesize

    def counting(text: str, *rest: object) -> object:
        made.append(text)
        return original(text, *rest)

    monkeypatch.setattr(voice._voice, "synthesize", counting)
    first = list(itertools.islice(voice.synthesise("One moment. I will look. Goodbye."), 1))
    assert first[0]
    assert made == ["One moment."]


@pytest.mark.models
def test_nothing_to_say_is_no_sound_and_too_much_is_refused(voice: PiperVoiceModel) -> None:
    assert list(voice.synthesise("")) == []
    assert list(voice.synthesise(" ... ")) == []
    with pytest.raises(WorkerError, match="too long"):
        list(voice.synthesise("word " * 1000))


def test_a_missing_or_corrupt_voice_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        PiperVoiceModel(tmp_path / "x.onnx")
    with pytest.raises(ConfigError, match=r"holds 0 \.onnx files"):
        PiperVoiceModel(tmp_path)
    (tmp_path / "x.onnx").write_bytes(b"rubbish")
    with pytest.raises(ConfigError, match="beside it"):
        PiperVoiceModel(tmp_path)
    (tmp_path / "x.onnx.json").write_text("{}")
    with pytest.raises(ConfigError, match="cannot be read"):
        PiperVoiceModel(tmp_path)
