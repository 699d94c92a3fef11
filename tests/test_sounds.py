"""Other people's recordings and their labels."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ConfigError
from appliance.lab.sounds import load_sounds

HEAD = "file,start_ms,end_ms,text,kind,pauses,voice\n"
TONE = (8000 * np.sin(2 * np.pi * 440 * np.arange(16_000) / 8000)).astype("<i2")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with wave.open(str(tmp_path / "a.wav"), "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(TONE.tobytes())
    return tmp_path


def test_a_recording_is_cut_to_its_speech(folder: Path) -> None:
    (folder / "labels.csv").write_text(HEAD + 'a.wav,100,1500,"Yes, please.",closed,,anna\na.wav,0,2000,book,open,500-700; 900-1000,\n')
    yes, book = load_sounds(folder)
    assert (yes.text, yes.kind, yes.voice, yes.start_ms, yes.end_ms) == ("Yes, please.", "closed", "anna", 100, 1500)
    assert yes.pcm == TONE[800:12_000].tobytes()
    assert book.pauses == ((500, 700), (900, 1000))
    assert book.voice == folder.name


def test_pauses_are_counted_from_the_speechs_beginning(folder: Path) -> None:
    (folder / "labels.csv").write_text("file,start_ms,end_ms,text,kind,pauses\na.wav,100,1500,hm,open,500-700;800-900\n")
    assert load_sounds(folder)[0].pauses == ((400, 600), (700, 800))


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("b.wav,0,10,x,open,,", 'there is no file "b.wav"'),
        ("a.wav,0,10,x,opne,,", "did you mean open?"),
        ("a.wav,zero,10,x,open,,", 'start_ms cannot be "zero"'),
        ("a.wav,20,10,x,open,,", "not before"),
        ("a.wav,0,9000,x,open,,", "it lasts 2000 ms"),
        ("a.wav,0,1000,x,open,5,", "1200-1700"),
        ("a.wav,0,1000,x,open,900-1100,", "not within the speech"),
        ("a.wav,0,1000,x,open,500-600;550-700,", "after the one before"),
        ("a.wav,0,1000,yes, please,open,,", "quotation marks"),
        ("labels.csv,0,1000,x,open,,", "WAV"),
    ],
)
def test_a_mistake_is_reported_at_its_line(folder: Path, row: str, words: str) -> None:
    (folder / "labels.csv").write_text(HEAD + "a.wav,0,10,ok,open,,\n" + row + "\n")
    with pytest.raises(ConfigError) as caught:
        load_sounds(folder)
    assert f"{folder}/labels.csv:3" in str(caught.value)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("file,start_ms,end_ms,txt,kind\n", 'there is no column "text"'),
        ("file,start_ms,end_ms,txt,kind\n", "did you mean text?"),
        (HEAD, "add a line"),
    ],
)
def test_the_columns(folder: Path, text: str, words: str) -> None:
    (folder / "labels.csv").write_text(text)
    with pytest.raises(ConfigError, match=r"labels\.csv") as caught:
        load_sounds(folder)
    assert words in str(caught.value)


def test_no_label_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"write labels\.csv"):
        load_sounds(tmp_path)
