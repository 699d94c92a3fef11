"""Both voice detectors on the same construction, and the bench's own arithmetic."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ConfigError
from appliance.lab import vad_bench
from appliance.media.frames import FRAME_BYTES, SILENCE
from appliance.media.resample import to_float, to_pcm

MODELS = Path(os.environ.get("ONHOOK_MODELS") or Path(__file__).parent.parent / "models")
SOUNDS = pytest.mark.skipif(not list(vad_bench.SOUNDS.glob("en*/*.wav")), reason="needs asterisk-core-sounds-en-wav")


def test_auc_counts_pairs() -> None:
    assert vad_bench.auc(np.array([3.0, 2.0]), np.array([1.0, 0.0])) == 1
    assert vad_bench.auc(np.array([0.0]), np.array([1.0])) == 0
    assert vad_bench.auc(np.array([1.0, 1.0]), np.array([1.0, 0.0])) == pytest.approx(0.75)


def test_ulaw_is_g711s_accuracy() -> None:
    tone = 0.3 * np.sin(np.arange(8000) * 0.3).astype(np.float32)
    error = vad_bench.ulaw(tone) - tone
    assert 33 < 10 * np.log10((tone**2).mean() / (error**2).mean()) < 45


@pytest.mark.parametrize("kind", ["white", "pink"])
def test_noise_has_the_level_asked_for(kind: str) -> None:
    made = vad_bench.noise(kind, 10, 40000, seed=1)
    assert 20 * np.log10(np.sqrt((made**2).mean()) / vad_bench.LEVEL) == pytest.approx(-10, abs=0.01)


class Loud:
    """A detector that hears loudness; a perfect one on clean speech."""

    def probability(self, frame: bytes) -> float:
        return min(1.0, float(np.abs(to_float(frame)).max()) * 20)

    def reset(self) -> None:
        pass


class Deaf(Loud):
    def probability(self, frame: bytes) -> float:
        return 0.0


@SOUNDS
def test_bench_tells_a_good_detector_from_a_deaf_one() -> None:
    report = vad_bench.measure({"loud": Loud, "deaf": Deaf}, seed=3, prompts=6)
    figures = {name: one["conditions"]["line 45 dB"] for name, one in report.items() if isinstance(one, dict)}
    assert figures["loud"]["auc"] > 0.97
    assert figures["deaf"]["auc"] == pytest.approx(0.5)
    assert figures["deaf"]["at"]["0.5"]["miss"] == 1
    assert figures["deaf"]["at"]["0.5"]["onsets_missed"] == 1
    assert "loud" in vad_bench.table(report)


@SOUNDS
def test_material_is_reproducible_and_silent_between_prompts() -> None:
    one, other = (vad_bench.material(5, prompts=5) for _ in range(2))
    np.testing.assert_array_equal(one.clean, other.clean)
    frames = one.clean.reshape(-1, FRAME_BYTES // 2)
    assert not frames[one.labels == 0].any()
    assert all(frames[begin].any() and frames[end - 1].any() for begin, end in one.spans)


def test_there_must_be_recordings(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no recordings"):
        vad_bench.material(1, tmp_path)


@SOUNDS
def test_webrtc_hears_speech_on_a_quiet_line() -> None:
    from appliance.adapters.webrtcvad import WebrtcVad

    report = vad_bench.measure({"webrtcvad": WebrtcVad}, seed=2, prompts=12)["webrtcvad"]
    assert isinstance(report, dict)
    assert report["conditions"]["line 45 dB"]["auc"] > 0.94
    assert report["conditions"]["line 45 dB"]["at"]["0.5"]["miss"] < 0.05


def test_webrtc_forgets_and_wants_whole_frames() -> None:
    from appliance.adapters.webrtcvad import WebrtcVad

    vad = WebrtcVad()
    loud = to_pcm(vad_bench.noise("white", 0, 160, seed=4))
    first = [vad.probability(loud) for _ in range(5)]
    vad.reset()
    assert [vad.probability(loud) for _ in range(5)] == first
    with pytest.raises(ValueError, match="320 bytes"):
        vad.probability(b"\0\0")


@pytest.mark.models
@SOUNDS
def test_silero_at_8_khz_beats_webrtc_in_noise() -> None:
    from appliance.adapters.silero import SileroModel
    from appliance.adapters.webrtcvad import WebrtcVad

    model = SileroModel(MODELS / "silero-vad")
    report = vad_bench.measure({"silero": model.detector, "webrtcvad": WebrtcVad}, seed=2, prompts=12)
    silero, webrtc = (report[name] for name in ("silero", "webrtcvad"))
    assert isinstance(silero, dict)
    assert isinstance(webrtc, dict)
    for condition, figures in silero["conditions"].items():
        assert figures["auc"] > 0.96, condition
        assert figures["at"]["0.5"]["onsets_missed"] <= 0.1, condition
    assert silero["conditions"]["pink 5 dB"]["auc"] > webrtc["conditions"]["pink 5 dB"]["auc"] + 0.1


@pytest.mark.models
def test_silero_gives_the_last_value_until_a_window_is_full_and_forgets() -> None:
    from appliance.adapters.silero import SileroModel

    model = SileroModel(MODELS / "silero-vad")
    vad, other = model.detector(), model.detector()
    assert vad.probability(SILENCE) == 0
    assert vad.probability(SILENCE) > 0
    values = [vad.probability(SILENCE) for _ in range(8)]
    vad.reset()
    assert [vad.probability(SILENCE) for _ in range(10)][2:] == values
    assert other.probability(SILENCE) == 0


def test_silero_missing_or_corrupt_is_the_operators_to_mend(tmp_path: Path) -> None:
    from appliance.adapters.silero import SileroModel

    with pytest.raises(ConfigError, match="is not there"):
        SileroModel(tmp_path)
    (tmp_path / "silero_vad.onnx").write_bytes(b"rubbish")
    with pytest.raises(ConfigError, match="cannot be used"):
        SileroModel(tmp_path)


@pytest.mark.models
def test_silero_stays_small_enough_for_the_line() -> None:
    """The line may take 200 MB in all."""
    code = (
        "import sys, pathlib\n"
        "from appliance.adapters.silero import SileroModel\n"
        "vad = SileroModel(pathlib.Path(sys.argv[1])).detector()\n"
        "[vad.probability(bytes(320)) for _ in range(50)]\n"
        "print(next(l for l in open('/proc/self/status') if l.startswith('VmRSS')).split()[1])\n"
    )
    run = subprocess.run([sys.executable, "-c", code, str(MODELS / "silero-vad")], capture_output=True, text=True, check=True)
    assert int(run.stdout) < 110 * 1024
