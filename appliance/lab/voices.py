"""The simulated caller's voices: text to 8 kHz PCM whose first and last samples are speech.

Rule: where speech starts and ends is known by construction, not estimated: both ends are trimmed at 50 dB below the utterance's own
peak, in windows of 5 ms, and the level is the same for every voice.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np

from appliance.errors import ConfigError
from appliance.lab import noises
from appliance.lab.script import CallerScript, Step
from appliance.media.frames import SAMPLE_RATE
from appliance.media.levels import audible_span, peak_dbfs

TRIM_DB = 50.0
"""Below the utterance's own peak is silence."""
PEAK_DBFS = -6.0
"""Level of every utterance's largest sample."""
SYNTHESIS_S = 60
"""Longer than any line takes, a model's loading included."""
_HALF_TAPS = 32


def resample(samples: np.ndarray, rate: int) -> np.ndarray:
    """Float samples at `rate` Hz to 8 kHz, shape (n,) to (n * 8000 / rate,): windowed-sinc, cut off at 0.45 of the lower rate."""
    if rate == SAMPLE_RATE:
        return samples
    cutoff = 0.9 * min(1.0, SAMPLE_RATE / rate)
    step = rate / SAMPLE_RATE
    half = int(np.ceil(_HALF_TAPS * max(1.0, step)))
    count = int(len(samples) / step)
    centres = np.arange(count) * step
    whole = np.floor(centres).astype(np.int64)
    offsets = np.arange(-half + 1, half + 1)
    padded = np.pad(samples, (half, half + 1))
    distance = offsets[None, :] - (centres - whole)[:, None]
    taps = cutoff * np.sinc(cutoff * distance) * np.cos(np.pi * np.clip(distance / (half + 1), -1, 1) / 2) ** 2
    return np.asarray((padded[whole[:, None] + offsets[None, :] + half] * taps).sum(axis=1))


def read_wav(path: Path) -> bytes:
    """A mono or stereo (first channel taken), 16-bit WAV of any rate as 8 kHz PCM. ConfigError where it is something else."""
    try:
        with wave.open(str(path)) as sound:
            width, channels, rate = sound.getsampwidth(), sound.getnchannels(), sound.getframerate()
            raw = sound.readframes(sound.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise ConfigError(f"{path}: not a WAV file that can be read: {error}") from None
    if width != 2:
        raise ConfigError(f"{path}: {8 * width} bits a sample", "make it 16 bits")
    samples = np.frombuffer(raw, dtype="<i2").astype(np.float64)[::channels]
    return _to_pcm(resample(samples, rate))


def _to_pcm(samples: np.ndarray) -> bytes:
    return np.clip(np.round(samples), -32768, 32767).astype("<i2").tobytes()


def trim(pcm: bytes) -> bytes:
    """The same without the silence at both ends; empty where there is nothing but silence."""
    span = audible_span(pcm, peak_dbfs(pcm) - TRIM_DB)
    return pcm[2 * span[0] : 2 * span[1]] if span else b""


class Voices:
    """Synthesis with a cache on disk: the same words of the same voice are made once."""

    def __init__(self, cache: Path, models: Path | None = None) -> None:
        """`cache` is made where it is not. `models` is the folder in which the voice piper:NAME is piper-NAME/*.onnx."""
        self.cache = cache
        self.models = models

    def _command(self, voice: str, text: str, wav: str) -> list[str]:
        family, _, kind = voice.partition(":")
        if family == "flite":
            return ["flite", "-voice", kind, "-t", text, "-o", wav]
        if family == "espeak":
            return ["espeak-ng", "-v", kind, "-w", wav, "--", text]
        if family == "piper":
            # The program, in a process of its own; without its chance, so that the same words always sound the same.
            name, _, scale = kind.partition("@")
            command = [sys.executable, "-m", "piper", "-m", str(self._piper_model(name)), "-f", wav]
            return [*command, "--noise-scale", "0", "--noise-w-scale", "0", "--length-scale", scale or "1", "--", text]
        raise ConfigError(f'unknown voice "{voice}"', "write flite:slt, espeak:en-us or piper:joe")

    def _piper_model(self, name: str) -> Path:
        folder = self.models / f"piper-{name}" if self.models is not None else None
        found = sorted(folder.glob("*.onnx")) if folder is not None else []
        if not found:
            raise ConfigError(
                f"the simulated caller's voice piper:{name} needs a model in {folder or 'a models folder'}", "onhook models fetch"
            )
        return found[0]

    def speak(self, voice: str, text: str) -> bytes:
        """8 kHz PCM of `text`. ConfigError where the synthesiser is not installed or cannot say it."""
        key = hashlib.sha256(f"1|{PEAK_DBFS}|{TRIM_DB}|{voice}|{text}".encode()).hexdigest()[:32]
        kept = self.cache / f"{key}.pcm"
        if kept.is_file():
            return kept.read_bytes()
        pcm = self._synthesise(voice, text)
        self.cache.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=self.cache)
        with os.fdopen(descriptor, "wb") as out:
            out.write(pcm)
        os.replace(temporary, kept)
        return pcm

    def _synthesise(self, voice: str, text: str) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            wav = Path(folder) / "line.wav"
            command = self._command(voice, text, str(wav))
            if shutil.which(command[0]) is None:
                raise ConfigError(
                    f"the simulated caller's voice {voice} needs {command[0]}, which is not installed", f"apt-get install {command[0]}"
                )
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=SYNTHESIS_S)
            except subprocess.TimeoutExpired:
                raise ConfigError(f'{command[0]} did not say "{text[:40]}" within {SYNTHESIS_S} s') from None
            if done.returncode != 0 or not wav.is_file():
                raise ConfigError(f"{command[0]} failed with the voice {voice}: {done.stderr.strip()[:200]}")
            pcm = read_wav(wav)
        samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
        peak = float(np.abs(samples).max()) if samples.size else 0.0
        if peak <= 0.0:
            raise ConfigError(f'the voice {voice} makes no sound of "{text[:40]}"')
        return trim(_to_pcm(samples * (10 ** (PEAK_DBFS / 20) * 32768 / peak)))


def sounds_of(script: CallerScript, voices: Voices) -> dict[int, bytes]:
    """The sound of each step that has one, by the step's place: made before the call, so that no synthesis delays it."""
    made: dict[int, bytes] = {}
    for index, step in enumerate(script.steps):
        if step.kind == "say":
            made[index] = voices.speak(script.voice, step.text)
        elif step.kind == "file":
            made[index] = trim(read_wav(Path(step.text)))
        elif (sound := noise_of(step, index)) is not None:
            made[index] = sound
    return made


def noise_of(step: Step, seed: int) -> bytes | None:
    """The sound of a hum, a cough or a noise; None of another step."""
    match step.kind:
        case "hum":
            return noises.hum(seed)
        case "cough":
            return noises.cough(seed)
        case "noise":
            return noises.NOISES[step.text](seed)
        case _:
            return None
