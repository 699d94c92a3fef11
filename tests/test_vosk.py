"""Korean through the real Vosk model, at 8 kHz in 20 ms frames; espeak-ng speaks."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import wave
from functools import cache
from pathlib import Path

import pytest

from appliance.adapters.vosk import VoskModel, VoskRecognizer
from appliance.errors import ConfigError
from appliance.media.frames import FRAME_BYTES, SAMPLE_RATE
from appliance.media.resample import resample, to_float, to_pcm
from appliance.ports import Transcript

MODELS = Path(os.environ.get("ONHOOK_MODELS") or Path(__file__).parent.parent / "models")
NEEDS_SPEECH = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
PAUSE = bytes(SAMPLE_RATE * 2 * 3 // 10)


@pytest.fixture(scope="module")
def model() -> VoskModel:
    return VoskModel(MODELS / "vosk-ko")


@cache
def spoken(words: str, speed: int = 140) -> bytes:
    """8 kHz PCM of these words, with a pause at both ends."""
    run = subprocess.run(["espeak-ng", "-v", "ko", "-s", str(speed), "--stdout", words], capture_output=True, check=True)
    with wave.open(io.BytesIO(run.stdout)) as file:
        return PAUSE + to_pcm(resample(to_float(file.readframes(1 << 30)), file.getframerate(), SAMPLE_RATE)) + 2 * PAUSE


def stream(recognizer: VoskRecognizer, pcm: bytes) -> tuple[list[tuple[float, str]], Transcript]:
    """((part of the sound given, words so far) ..., the end)."""
    partials = []
    for at in range(0, len(pcm), FRAME_BYTES):
        words = recognizer.push(pcm[at : at + FRAME_BYTES])
        if words is not None:
            partials.append((at / len(pcm), words))
    return partials, recognizer.finish()


@pytest.mark.models
@NEEDS_SPEECH
@pytest.mark.parametrize(
    ("stage", "least"),
    [(("네", "아니요", "하나", "올해"), 3), (("하나", "넷", "백", "여덟"), 3), (("예", "아니요", "다음"), 2)],
)
def test_a_stages_words_are_recognised(model: VoskModel, stage: tuple[str, ...], least: int) -> None:
    recognizer = model()
    heard = {}
    for word in stage:
        recognizer.begin(stage)
        heard[word] = stream(recognizer, spoken(word))[1].text
    assert sum(heard[word] == word for word in stage) >= least, heard
    assert set(" ".join(heard.values()).split()) <= set(stage)


@pytest.mark.models
@NEEDS_SPEECH
def test_partial_words_come_before_the_end(model: VoskModel) -> None:
    recognizer = model()
    assert recognizer.streaming
    recognizer.begin(("네", "아니요", "하나"))
    pcm = spoken("하나") + spoken("아니요")
    partials, end = stream(recognizer, pcm)
    assert partials[0][0] < 0.6
    assert partials[0][1]
    assert end.text.split()[-1] == "아니요"
    assert 0 < end.confidence <= 1


@pytest.mark.models
@NEEDS_SPEECH
def test_a_guess_leaves_the_utterance_open(model: VoskModel) -> None:
    recognizer = model()
    recognizer.begin(("네", "아니요"))
    for at in range(0, len(spoken("네")), FRAME_BYTES):
        recognizer.push(spoken("네")[at : at + FRAME_BYTES])
    assert recognizer.guess().text == "네"
    assert stream(recognizer, spoken("아니요"))[1].text.split() == ["네", "아니요"]


@pytest.mark.models
@NEEDS_SPEECH
def test_two_calls_do_not_hear_each_other(model: VoskModel) -> None:
    one, other = model(), model()
    one.begin(("네", "아니요"))
    other.begin(("네", "아니요"))
    first, second = spoken("네"), spoken("아니요")
    for at in range(0, max(len(first), len(second)), FRAME_BYTES):
        one.push(first[at : at + FRAME_BYTES])
        other.push(second[at : at + FRAME_BYTES])
    assert (one.finish().text, other.finish().text) == ("네", "아니요")


@pytest.mark.models
@NEEDS_SPEECH
def test_words_the_model_does_not_know_do_not_break_a_grammar(model: VoskModel, capfd: pytest.CaptureFixture[str]) -> None:
    assert model.grammar(["네.", "Zxqwv 네", "네", "", "?!"]) == ["네"]
    recognizer = model()
    recognizer.begin(("Zxqwv", "네", "아니요", "[unk]"))
    assert stream(recognizer, spoken("네"))[1].text == "네"
    recognizer.begin(("Zxqwv",))  # nothing is left: anything may be said
    stream(recognizer, spoken("네"))
    assert capfd.readouterr().err == ""


@pytest.mark.models
def test_silence_is_no_words(model: VoskModel) -> None:
    recognizer = model()
    recognizer.begin(("네", "아니요"))
    assert stream(recognizer, bytes(SAMPLE_RATE * 2)) == ([], Transcript("", 1.0))


def test_a_missing_or_corrupt_model_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"final\.mdl is missing"):
        VoskModel(tmp_path / "nothing")
    (tmp_path / "am").mkdir()
    (tmp_path / "am" / "final.mdl").write_bytes(b"rubbish")
    with pytest.raises(ConfigError, match="cannot be read"):
        VoskModel(tmp_path)
