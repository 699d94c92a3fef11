"""The sound of calls on the disk: what is written can be played, and a disk that fails costs no more than the recording."""

from __future__ import annotations

import logging
import os
import wave
from pathlib import Path

import numpy as np
import pytest

from appliance.core.rules import OperatorRules
from appliance.flows.check import check
from appliance.flows.loader import load
from appliance.media.frames import FRAME_SAMPLES, SILENCE
from appliance.runtime.recording import MOST_FRAMES, Recorder, Track, header
from appliance.store.recordings import forget_recordings, recording_path

FLOW = Path(__file__).parent.parent / "flows" / "lead-qualification.yaml"


def frame(level: int) -> bytes:
    return np.full(FRAME_SAMPLES, level, "<i2").tobytes()


def played(path: Path) -> np.ndarray:
    """Shape (samples, 2)."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 8000)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)


def test_left_is_the_caller_and_right_is_us(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "recordings")
    track = recorder.begin(7)
    for i in range(60):
        track.push(frame(i), frame(-i))
    track.end()
    recorder.close()
    path = recording_path(tmp_path / "recordings", 7)
    sound = played(path)
    assert sound.shape == (60 * FRAME_SAMPLES, 2)
    assert list(sound[::FRAME_SAMPLES, 0]) == list(range(60))
    assert list(sound[::FRAME_SAMPLES, 1]) == [-i for i in range(60)]
    assert path.stat().st_mode & 0o077 == 0, "for the owner's eyes alone"


def test_two_calls_are_two_files(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    for call in (1, 2):
        recorder.begin(call).push(frame(call), SILENCE)
    recorder.close()
    assert [played(recording_path(tmp_path, call))[0, 0] for call in (1, 2)] == [1, 2]


def test_a_disk_that_does_not_keep_up_costs_sound_and_no_memory() -> None:
    track = Track(1)
    for _ in range(MOST_FRAMES + 5):
        track.push(SILENCE, SILENCE)
    assert track.lost == 5
    assert len(track.take()) == MOST_FRAMES * FRAME_SAMPLES * 4
    assert track.take() == b""


def test_a_full_disk_ends_the_recording_and_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    recording_path(tmp_path, 1).symlink_to("/dev/full")
    with caplog.at_level(logging.ERROR, "onhook.line"):
        recorder = Recorder(tmp_path)
        track = recorder.begin(1)
        track.push(SILENCE, SILENCE)
        good = recorder.begin(2)
        good.push(frame(3), SILENCE)
        recorder.close()
    assert [r.message for r in caplog.records] == ["call 1 is not recorded: [Errno 28] No space left on device"]
    assert len(played(recording_path(tmp_path, 2))) == FRAME_SAMPLES


def test_a_header_of_nothing_is_a_file_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "empty.wav"
    path.write_bytes(header(0))
    assert len(played(path)) == 0


def test_recordings_go_with_the_words(tmp_path: Path) -> None:
    for name, age in (("call-1.wav", 31), ("call-2.wav", 29), ("notes.wav", 90)):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (1e9 - age * 86400,) * 2)
    assert forget_recordings(tmp_path, 1e9, 0) == 0
    assert forget_recordings(tmp_path, 1e9, 30) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["call-2.wav", "notes.wav"]
    assert forget_recordings(tmp_path / "none", 1e9, 30) == 0


def test_who_is_recorded_is_to_be_told() -> None:
    loaded = load(FLOW)
    told = [w.message for w in check(loaded, OperatorRules(recorded=True)).warnings if "record" in w.message]
    assert told == ["calls are recorded (record_audio), and the first words do not say so"]
    assert not [w for w in check(loaded, OperatorRules()).warnings if "record" in w.message]
