"""How well voice detectors do at 8 kHz, on speech whose edges are known by construction.

Rule: nothing is labelled by ear or by another detector. Each prompt, spoken by a person, is cut where it rises above and falls below its
own loudest 20 ms less 35 dB; prompts are then set into digital silence of known length, noise is added, and the whole goes through G.711
u-law. A frame is speech where the clean prompt is above that line, non-speech in the gaps; pauses inside prompts count as neither.
"""

from __future__ import annotations

import time
import wave
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.errors import ConfigError
from appliance.media.frames import FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE
from appliance.media.resample import to_float, to_pcm
from appliance.ports import VoiceActivity

SOUNDS = Path("/usr/share/asterisk/sounds")
"""Where Debian's asterisk-core-sounds packages put theirs."""
PROMPTS = 60
EDGE_DB = -35.0
LEVEL = 10 ** (-20 / 20)
"""RMS of the speech frames of each prompt."""
CONDITIONS: tuple[tuple[str, float], ...] = (
    ("line", 45.0),
    ("white", 20.0),
    ("white", 10.0),
    ("white", 5.0),
    ("pink", 20.0),
    ("pink", 10.0),
    ("pink", 5.0),
)
"""Noise and signal-to-noise ratio in dB; `line` is the hiss of a quiet line."""
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
LATEST_MS = 1000
"""An onset found later than this is missed."""

Samples = NDArray[np.float32]
Labels = NDArray[np.int8]


@dataclass(frozen=True)
class Material:
    """`labels` has one number a frame: 1 speech, 0 none, -1 neither. `spans` are prompts: first frame, and one past the last."""

    clean: Samples
    labels: Labels
    spans: tuple[tuple[int, int], ...]


def material(seed: int, sounds: Path = SOUNDS, prompts: int = PROMPTS) -> Material:
    """Prompts in random order, 0.4 to 1.6 s apart. ConfigError where the recordings are not installed."""
    chance = np.random.default_rng(seed)
    files = [path for path in sorted(sounds.glob("en*/**/*.wav")) if not {"silence", "tone", "beep", "ring"} & set(_words(path))]
    if not files:
        raise ConfigError(f"There are no recordings in {sounds}.", "Install asterisk-core-sounds-en-wav.")
    parts: list[Samples] = []
    labels: list[Labels] = []
    spans: list[tuple[int, int]] = []
    at = 0
    for number in chance.permutation(len(files)):
        speech = _prompt(files[number])
        if speech is None:
            continue
        power = (speech.reshape(-1, FRAME_SAMPLES) ** 2).mean(axis=1)
        gap = int(chance.integers(400, 1600)) // FRAME_MS
        parts += [np.zeros(gap * FRAME_SAMPLES, dtype=np.float32), speech]
        labels += [np.zeros(gap, dtype=np.int8), np.where(power > power.max() * 10 ** (EDGE_DB / 10), 1, -1).astype(np.int8)]
        spans.append((at + gap, at + gap + len(power)))
        at += gap + len(power)
        if len(spans) == prompts:
            break
    tail = LATEST_MS // FRAME_MS
    parts.append(np.zeros(tail * FRAME_SAMPLES, dtype=np.float32))
    labels.append(np.zeros(tail, dtype=np.int8))
    return Material(np.concatenate(parts), np.concatenate(labels), tuple(spans))


def measure(
    vads: Mapping[str, Callable[[], VoiceActivity]], seed: int = 1, sounds: Path = SOUNDS, prompts: int = PROMPTS
) -> dict[str, object]:
    """For each detector: `us_per_frame`, and for each condition `auc` and, at each threshold, `miss` and `false` (parts of the frames),
    `onset_ms` and `offset_ms` (median and p90 of the lag) and `onsets_missed` (part of the prompts)."""
    base = material(seed, sounds, prompts)
    report: dict[str, object] = {}
    for name, make in vads.items():
        conditions: dict[str, object] = {}
        spent = 0.0
        frames = 0
        for kind, snr_db in CONDITIONS:
            pcm = to_pcm(ulaw(base.clean + noise(kind, snr_db, len(base.clean), seed)))
            vad = make()
            values = np.empty(len(base.labels))
            began = time.perf_counter()
            for frame in range(len(values)):
                values[frame] = vad.probability(pcm[frame * 2 * FRAME_SAMPLES : (frame + 1) * 2 * FRAME_SAMPLES])
            spent += time.perf_counter() - began
            frames += len(values)
            conditions[f"{kind} {snr_db:.0f} dB"] = {
                "auc": round(auc(values[base.labels == 1], values[base.labels == 0]), 4),
                "at": {str(limit): _at(values, base, limit) for limit in THRESHOLDS},
            }
        report[name] = {"us_per_frame": round(spent / frames * 1e6, 1), "conditions": conditions}
    return report


def table(report: Mapping[str, object]) -> str:
    """The report as text, one line for each detector, condition and threshold."""
    lines = [f"{'':10} {'':12} {'AUC':>6} {'thr':>4} {'miss %':>7} {'false %':>7} {'onset ms':>10} {'offset ms':>10} {'lost %':>7}"]
    for name, one in report.items():
        assert isinstance(one, dict)
        for condition, figures in one["conditions"].items():
            for limit, at in figures["at"].items():
                onset, offset = ("/".join(f"{value:.0f}" for value in at[key]) for key in ("onset_ms", "offset_ms"))
                lines.append(
                    f"{name:10} {condition:12} {figures['auc']:6.3f} {limit:>4} {100 * at['miss']:7.1f} {100 * at['false']:7.1f}"
                    f" {onset:>10} {offset:>10} {100 * at['onsets_missed']:7.1f}"
                )
        lines.append(f"{name:10} {one['us_per_frame']} us a frame")
    return "\n".join(lines)


def auc(positive: NDArray[np.float64], negative: NDArray[np.float64]) -> float:
    """The chance that a speech frame scores above another one; ties count half (Mann and Whitney 1947)."""
    values = np.concatenate((positive, negative))
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative)))


def noise(kind: str, snr_db: float, length: int, seed: int) -> Samples:
    """White (and `line`), or pink: power falling with 1/f above 20 Hz; `snr_db` below the speech's level."""
    made = np.random.default_rng(seed + 1).standard_normal(length)
    if kind == "pink":
        spectrum = np.fft.rfft(made)
        hertz = np.fft.rfftfreq(length, 1 / SAMPLE_RATE)
        made = np.fft.irfft(spectrum / np.sqrt(np.maximum(hertz, 20)), length)
    return np.asarray(made / np.sqrt((made**2).mean()) * LEVEL * 10 ** (-snr_db / 20), dtype=np.float32)


def ulaw(samples: Samples) -> Samples:
    """There and back through 8-bit u-law, by its continuous formula (ITU-T G.711, mu = 255)."""
    mu = 255.0
    clipped = np.clip(samples, -1, 1)
    code = np.rint(np.sign(clipped) * np.log1p(mu * np.abs(clipped)) / np.log1p(mu) * 127)
    return np.asarray(np.sign(code) * np.expm1(np.abs(code) / 127 * np.log1p(mu)) / mu, dtype=np.float32)


def _at(values: NDArray[np.float64], base: Material, limit: float) -> dict[str, object]:
    on = values >= limit
    latest = LATEST_MS // FRAME_MS
    onsets: list[float] = []
    offsets: list[float] = []
    for begin, end in base.spans:
        found = np.flatnonzero(on[begin : min(end, begin + latest)])
        if len(found):
            onsets.append(float((found[0] + 1) * FRAME_MS))
        quiet = np.flatnonzero(~on[end : end + latest])
        offsets.append(float(quiet[0] * FRAME_MS) if len(quiet) else float(LATEST_MS))
    return {
        "miss": round(float((~on[base.labels == 1]).mean()), 4),
        "false": round(float(on[base.labels == 0].mean()), 4),
        "onset_ms": [float(v) for v in np.quantile(onsets, [0.5, 0.9])] if onsets else [float(LATEST_MS)] * 2,
        "offset_ms": [float(v) for v in np.quantile(offsets, [0.5, 0.9])],
        "onsets_missed": round(1 - len(onsets) / len(base.spans), 4),
    }


def _prompt(path: Path) -> Samples | None:
    """The prompt in whole frames without the quiet at its ends, or None where it is not 0.8 to 6 s of speech at 8 kHz."""
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (SAMPLE_RATE, 1, 2):
            return None
        samples = to_float(file.readframes(file.getnframes()))
    samples = samples[: len(samples) // FRAME_SAMPLES * FRAME_SAMPLES]
    power = (samples.reshape(-1, FRAME_SAMPLES) ** 2).mean(axis=1) if len(samples) else np.zeros(0)
    if not len(power) or power.max() < 1e-6:
        return None
    loud = np.flatnonzero(power > power.max() * 10 ** (EDGE_DB / 10))
    if not 800 <= (loud[-1] + 1 - loud[0]) * FRAME_MS <= 6000:
        return None
    speech = samples[loud[0] * FRAME_SAMPLES : (loud[-1] + 1) * FRAME_SAMPLES]
    return np.asarray(speech * (LEVEL / np.sqrt(power[loud].mean())), dtype=np.float32)


def _words(path: Path) -> list[str]:
    return [*path.parent.name.split("-"), *path.stem.replace("2", "").split("-")]
