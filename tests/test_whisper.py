"""Whisper on the telephone: features against the reference, short answers after u-law, and silence, noise and repeats."""

from __future__ import annotations

import os
import shutil
import subprocess
import wave
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from appliance.adapters.whisper import WhisperModel, likest, log_mel, loud_span, without_repeats
from appliance.errors import ConfigError
from appliance.lab.vad_bench import noise, ulaw
from appliance.media.frames import SAMPLE_RATE, SILENCE
from appliance.media.resample import Samples, resample, to_float, to_pcm
from appliance.ports import Transcript

MODELS = Path(os.environ.get("ONHOOK_MODELS") or Path(__file__).parent.parent / "models")
NEEDS_FLITE = pytest.mark.skipif(shutil.which("flite") is None, reason="needs flite")


@pytest.fixture(scope="module")
def model() -> WhisperModel:
    return WhisperModel(MODELS / "whisper-tiny-en")


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("said")


@cache
def spoken(folder: Path, words: str, voice: str = "slt") -> Samples:
    """These words at 8 kHz and -20 dBFS, through G.711 u-law."""
    file = folder / f"{voice}-{words}.wav"
    subprocess.run(["flite", "-voice", voice, "-t", words, str(file)], check=True, capture_output=True)
    with wave.open(str(file)) as opened:
        samples = resample(to_float(opened.readframes(1 << 30)), opened.getframerate(), SAMPLE_RATE)
    return ulaw(samples * np.float32(0.1 / np.sqrt((samples**2).mean())))


def heard(model: WhisperModel, samples: Samples, phrases: tuple[str, ...] = ()) -> Transcript:
    recognizer = model()
    recognizer.begin(phrases)
    pcm = to_pcm(samples)
    for at in range(0, len(pcm), len(SILENCE)):
        assert recognizer.push(pcm[at : at + len(SILENCE)]) is None
    return recognizer.finish()


def test_features_are_those_of_the_reference() -> None:
    reference = pytest.importorskip("faster_whisper.feature_extractor").FeatureExtractor()
    samples = np.random.default_rng(1).standard_normal(16000 * 3).astype(np.float32) * np.float32(0.1)
    samples[:16000] = 0
    ours = log_mel(samples, 300)
    assert ours.shape == (80, 300)
    assert ours.std() > 0.1
    np.testing.assert_allclose(ours, reference(samples, padding=0)[:, :300], atol=2e-3)


def test_the_end_is_zero_padded_and_what_is_too_long_cut() -> None:
    assert log_mel(np.ones(100, dtype=np.float32), 50).shape == (80, 50)
    assert log_mel(np.ones(16000, dtype=np.float32), 50).shape == (80, 50)


@pytest.mark.parametrize(
    ("text", "seconds", "wanted"),
    [
        ("Share. Share. Share.", 0.5, "Share."),
        ("No. No.", 2.0, "No."),
        ("next month next month next month", 0.6, "next month"),
        ("row on member row on member row", 0.8, "row on member"),
        ("5. 5. 5.", 2.0, "5. 5. 5."),
        ("5. 5. 5. 5. 5. 5.", 0.4, "5."),
        ("five five five oh one", 3.0, "five five five oh one"),
        ("Yes, I do. Yes, he does.", 2.0, "Yes, I do. Yes, he does."),
        ("", 1.0, ""),
    ],
)
def test_repeats_are_taken_out(text: str, seconds: float, wanted: str) -> None:
    assert without_repeats(text, seconds) == wanted


def test_only_the_loud_part_is_decoded() -> None:
    samples = np.zeros(16000, dtype=np.float32)
    assert loud_span(samples) is None
    assert loud_span(samples[:10]) is None
    samples[8000:9600] = 0.1
    assert loud_span(samples) == (8000 - 800, 9600 + 800)


def test_phrases_most_like_the_words_come_first() -> None:
    assert likest("roll number", ["speaking", "yes", "wrong number"])[0] == "wrong number"


@pytest.mark.models
@NEEDS_FLITE
@pytest.mark.parametrize("voice", ["slt", "rms"])
def test_short_answers_after_ulaw(model: WhisperModel, sounds: Path, voice: str) -> None:
    phrases = ("yes", "no", "nope", "sure", "wrong number", "who is this", "speaking", "yes please")
    right = {words: heard(model, spoken(sounds, words, voice), phrases).text.lower().strip(".?!") for words in phrases}
    assert sum(words == text.replace(",", "") for words, text in right.items()) >= 7, right


@pytest.mark.models
@NEEDS_FLITE
def test_numbers_and_sentences(model: WhisperModel, sounds: Path) -> None:
    assert "20" in heard(model, spoken(sounds, "twenty", "rms")).text.replace("Twenty", "20").replace("twenty", "20")
    sentence = heard(model, spoken(sounds, "we are looking for a new telephone system", "rms"))
    assert "telephone system" in sentence.text.lower()
    assert 0.3 < sentence.confidence <= 1


@pytest.mark.models
@NEEDS_FLITE
def test_a_sure_answer_of_another_stage_is_not_bent_to_this_one(model: WhisperModel, sounds: Path) -> None:
    assert "month" in heard(model, spoken(sounds, "next month", "rms"), ("yes", "no", "speaking")).text.lower()


@pytest.mark.models
@pytest.mark.parametrize("kind", ["silence", "white", "pink", "click"])
@pytest.mark.parametrize("seconds", [0.1, 0.5, 2.0, 5.0])
def test_no_words_in_silence_and_noise(model: WhisperModel, kind: str, seconds: float) -> None:
    length = int(seconds * SAMPLE_RATE)
    sound = np.zeros(length, dtype=np.float32)
    if kind == "click":
        sound[length // 2 : length // 2 + 40] = 0.5
    elif kind != "silence":
        sound = noise(kind, 15, length, seed=6)
    assert heard(model, sound, ("yes", "no")).text == ""


@pytest.mark.models
@NEEDS_FLITE
def test_a_guess_leaves_the_utterance_open_and_silence_after_it_is_free(
    model: WhisperModel, sounds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[float] = []
    original = WhisperModel.transcribe

    def counting(self: WhisperModel, speech: Samples, phrases: tuple[str, ...] = ()) -> Transcript:
        decoded.append(len(speech) / SAMPLE_RATE)
        return original(self, speech, phrases)

    monkeypatch.setattr(WhisperModel, "transcribe", counting)
    recognizer = model()
    recognizer.begin(())
    recognizer.push(to_pcm(np.pad(spoken(sounds, "yes", "rms"), (0, 1600))))
    guess = recognizer.guess()
    recognizer.push(SILENCE * 20)
    assert recognizer.guess() == guess
    assert len(decoded) == 1
    recognizer.push(to_pcm(spoken(sounds, "next month", "rms")))
    assert "month" in recognizer.finish().text.lower()
    assert len(decoded) == 2
    assert recognizer.guess() == Transcript("", 1.0)


@pytest.mark.models
@NEEDS_FLITE
def test_of_a_speaker_who_never_stops_the_last_half_minute_is_heard(model: WhisperModel, sounds: Path) -> None:
    recognizer = model()
    recognizer.begin(())
    words = to_pcm(spoken(sounds, "we are looking for a new telephone system", "rms"))
    for _ in range(14):
        recognizer.push(words)
    assert len(words) * 14 > 31 * SAMPLE_RATE * 2
    text = recognizer.finish().text.lower()
    assert "telephone" in text
    assert len(text.split()) < 31 * 4.5


def test_a_missing_or_corrupt_model_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"model\.bin is missing"):
        WhisperModel(tmp_path)
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / name).write_text("{}")
    with pytest.raises(ConfigError, match="cannot be read"):
        WhisperModel(tmp_path)
