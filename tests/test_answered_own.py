"""A labelled folder of far ends; what is wrong in it is said with file, line and remedy. And the two parts of our own sounds are apart."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ConfigError
from appliance.lab.answered_calls import talkspurts
from appliance.lab.answered_own import TAIL_MS, own_trials
from appliance.lab.answered_sounds import BEEPS, SAMPLE_RATE, beep, finished, silence, tone
from appliance.lab.answered_texts import FOREIGN, LANGUAGES, SPLICES, VOICES, WORDS

HEAD = "file,party,speech_end_ms,beep_end_ms\n"


def wav(path: Path, ms: int) -> None:
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, SAMPLE_RATE, 0, "NONE", ""))
        out.writeframes(bytes(16 * ms))


def test_a_folder(tmp_path: Path) -> None:
    wav(tmp_path / "anna.wav", 1500)
    wav(tmp_path / "box.wav", 3000)
    (tmp_path / "labels.csv").write_text(HEAD + "anna.wav,human,1240,\nbox.wav,voicemail,2000,2800.5\n")
    anna, box = own_trials(tmp_path)
    assert (anna.party, anna.speech_end_ms, anna.beep_end_ms) == ("human", 1240.0, None)
    assert (box.party, box.beep_end_ms) == ("voicemail", 2800.5)
    assert len(anna.pcm) == 16 * (1500 + TAIL_MS)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("anna.wav,humam,10,\n", 'labels.csv:2: party cannot be "humam" (did you mean human?)'),
        ("gone.wav,human,10,\n", 'labels.csv:2: there is no file "gone.wav"'),
        ("anna.wav,human,,\n", "labels.csv:2: speech_end_ms is empty"),
        ("anna.wav,human,10,\nanna.wav,human,2000,\n", 'labels.csv:3: speech_end_ms cannot be "2000"'),
        ("anna.wav,human,ten,\n", 'labels.csv:2: speech_end_ms cannot be "ten"'),
        ("", "labels.csv:1: no recording is named"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, rows: str, says: str) -> None:
    wav(tmp_path / "anna.wav", 1500)
    (tmp_path / "labels.csv").write_text(HEAD + rows)
    with pytest.raises(ConfigError) as error:
        own_trials(tmp_path)
    assert says.lower() in str(error.value).lower()


def test_columns_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        own_trials(tmp_path)
    (tmp_path / "labels.csv").write_text("file,who\n")
    with pytest.raises(ConfigError, match=r"labels\.csv:1"):
        own_trials(tmp_path)


def test_development_and_held_out_share_nothing() -> None:
    for kind, texts in WORDS["development"].items():
        assert not set(texts) & set(WORDS["held_out"][kind])
    assert not {text for _, text in FOREIGN["development"]} & {text for _, text in FOREIGN["held_out"]}
    assert not set(VOICES["development"]) & set(VOICES["held_out"])
    assert not set(LANGUAGES["development"]) & set(LANGUAGES["held_out"])
    assert not set(BEEPS["development"]) & set(BEEPS["held_out"])
    for kind, spliced in SPLICES["development"].items():
        assert not set(spliced) & set(SPLICES["held_out"][kind])


def test_a_beep_is_as_it_was_asked_for() -> None:
    one = beep(1000, 300, -20, np.random.default_rng(1))
    assert one.size == 2400
    assert -21.5 < 20 * np.log10(np.sqrt((one**2).mean())) < -19.5


def test_talkspurts() -> None:
    pcm = finished(
        [silence(500), tone((400,), 300), silence(100), tone((400,), 300), silence(600), tone((400,), 200)], np.random.default_rng(1), 60
    )
    assert talkspurts(pcm) == ((500.0, 1200.0), (1800.0, 2000.0))
    assert talkspurts(bytes(1600)) == ()
