"""`ports.Synthesizer` over a Piper voice.

Rule: piper-tts is GPL-3. It is imported in this module alone, and this module in the voice worker alone: a process of its own.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from appliance.errors import ConfigError, WorkerError
from appliance.media.frames import SAMPLE_RATE
from appliance.media.resample import resample, to_pcm

LONGEST_TEXT = 2000
"""Characters in one request; a prompt of two minutes. What is longer is a mistake somewhere."""
LONG_SENTENCE = 110
"""Characters; a longer sentence is cut at a comma: the caller waits for a piece whole, and the memory it takes grows with it."""
LONGEST_PIECE = 160
"""Characters; a clause over it is cut at a space."""
SPEECH_RMS = 10 ** (-20 / 20)
"""Level of the speech itself, pauses left out, full scale being 1."""
PEAK = 10 ** (-3 / 20)
SILENCE_DB = -42.0
"""Below the loudest 10 ms, what is at the ends counts as silence."""
EDGE_MS = 20
"""Silence left at the end."""
ONSET_DB = -32.0
LEAD_MS = 10
"""The same at the beginning: what is hardly heard before the first sound is silence to who waits for an answer."""
SENTENCE_PAUSE_MS = 180
CLAUSE_PAUSE_MS = 60
"""Between pieces of one request."""

SHORTEST_PIECE = 30

Samples = NDArray[np.float32]

_LIBC = ctypes.CDLL(None)


class PiperVoiceModel:
    """Keeps `ports.Synthesizer`."""

    def __init__(
        self, path: str | Path, *, rate: int = SAMPLE_RATE, threads: int = 2, length_scale: float | None = None, gpu: bool = False
    ) -> None:
        """`path` is a voice's .onnx, or a folder that holds one; its .onnx.json lies beside it. `rate` is that of the PCM it gives.
        ConfigError where the voice cannot be read."""
        file = _voice(Path(path))
        import onnxruntime
        from piper.config import PiperConfig, SynthesisConfig
        from piper.voice import PiperVoice as Voice

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # The arena keeps the memory of the longest sentence for ever; without it the process is a third smaller and as fast.
        options.enable_cpu_mem_arena = False
        providers = ["CUDAExecutionProvider", "CPUExecutionProvider"] if gpu else ["CPUExecutionProvider"]
        try:
            config = PiperConfig.from_dict(json.loads(file.with_name(file.name + ".json").read_text(encoding="utf-8")))
            session = onnxruntime.InferenceSession(str(file), sess_options=options, providers=providers)
        except Exception as error:  # onnxruntime's errors share no root but this
            raise ConfigError(f"The voice {file} cannot be read: {str(error).splitlines()[0]}.", "Run `onhook models verify`.") from error
        self.name = file.stem
        self.rate = rate
        self._made_rate = int(config.sample_rate)
        self._voice: Any = Voice(config=config, session=session)
        self._settings: Any = SynthesisConfig(length_scale=length_scale, normalize_audio=False)

    def synthesise(self, text: str) -> Iterator[bytes]:
        """One piece a sentence. Nothing for a text without a letter or a digit; WorkerError for one that is too long."""
        if len(text) > LONGEST_TEXT:
            raise WorkerError(f"a text of {len(text)} characters is too long to say; {LONGEST_TEXT} is the most")
        pause_ms = 0
        try:
            for sentence in sentences(text):
                chunks = [chunk.audio_float_array for chunk in self._voice.synthesize(sentence, self._settings)]
                speech = prepare(np.concatenate(chunks), self._made_rate, self.rate) if chunks else np.empty(0, dtype=np.float32)
                if len(speech):
                    yield bytes(2 * self.rate * pause_ms // 1000) + to_pcm(speech)
                    pause_ms = SENTENCE_PAUSE_MS if sentence[-1] in ".!?:;" else CLAUSE_PAUSE_MS
        finally:
            # glibc would keep twice the model's size in freed blocks.
            _LIBC.malloc_trim(0)


def sentences(text: str) -> list[str]:
    """The text cut at sentence ends, and a long sentence at a comma or a space; double brackets, Piper's raw phonemes, are taken out."""
    plain = " ".join(re.sub(r"\[\[|\]\]", " ", text).split())
    pieces: list[str] = []
    for sentence in re.split(r"(?<=[.!?;:])\s+(?=\S)", plain):
        rest = sentence
        while len(rest) > LONG_SENTENCE:
            cut = rest.rfind(", ", SHORTEST_PIECE, LONG_SENTENCE) + 1
            if not cut and len(rest) > LONGEST_PIECE:
                cut = max(rest.rfind(" ", 0, LONGEST_PIECE), 0) or LONGEST_PIECE
            if not cut:
                break
            pieces.append(rest[:cut])
            rest = rest[cut:].lstrip()
        pieces.append(rest)
    whole: list[str] = []
    for piece in pieces:
        # "Mr." and "3." alone are no sentences; a very short one is said with the next.
        if whole and (len(whole[-1]) < 12 and re.search(r"(?:\b[A-Z][a-z]?|\d|^\W*)[.:;]?$", whole[-1])):
            whole[-1] += " " + piece
        else:
            whole.append(piece)
    return [piece for piece in whole if re.search(r"\w", piece)]


def prepare(samples: Samples, rate: int, wanted: int = SAMPLE_RATE) -> Samples:
    """Telephone audio: at the `wanted` rate, silence at the ends trimmed, speech at -20 dBFS, no peak over -3 dBFS. Shape (n,), float32."""
    speech = trim(resample(np.asarray(samples, dtype=np.float32), rate, wanted), wanted)
    if not len(speech):
        return speech
    frame = wanted // 100
    power = (speech[: len(speech) // frame * frame].reshape(-1, frame) ** 2).mean(axis=1)
    active = power[power > power.max() * 10 ** (-30 / 10)]
    gain = SPEECH_RMS / math.sqrt(float(active.mean()) + 1e-12)
    return limit(speech * np.float32(gain))


def trim(samples: Samples, rate: int = SAMPLE_RATE) -> Samples:
    """Without the silence at the ends, but for 10 ms faded in and 20 faded out; empty where all is silence."""
    frame = rate // 100
    count = len(samples) // frame
    if not count:
        return samples[:0]
    power = (samples[: count * frame].reshape(count, frame) ** 2).mean(axis=1)
    if power.max() < 1e-8:
        return samples[:0]
    loud = np.flatnonzero(power > power.max() * 10 ** (SILENCE_DB / 10))
    onset = int(np.argmax(power > power.max() * 10 ** (ONSET_DB / 10)))
    lead, edge = rate * LEAD_MS // 1000, rate * EDGE_MS // 1000
    begin, end = max(0, onset * frame - lead), min(len(samples), (int(loud[-1]) + 1) * frame + edge)
    kept = samples[begin:end].copy()
    ramp = np.linspace(0, 1, rate // 200, dtype=np.float32)
    kept[: len(ramp)] *= ramp
    kept[-len(ramp) :] *= ramp[::-1]
    return kept


def limit(samples: Samples) -> Samples:
    """Peaks over three quarters of PEAK are bent towards it, never past it (a soft knee)."""
    knee = np.float32(0.75 * PEAK)
    over = np.maximum(np.abs(samples) - knee, 0)
    room = np.float32(PEAK) - knee
    return np.asarray(np.sign(samples) * (np.minimum(np.abs(samples), knee) + room * np.tanh(over / room)), dtype=np.float32)


def _voice(path: Path) -> Path:
    remedy = "Run `onhook models fetch`, or drop a Piper voice (.onnx and .onnx.json) into models/ and name it in onhook.toml."
    if path.is_dir():
        files = sorted(path.glob("*.onnx"))
        if len(files) != 1:
            raise ConfigError(f"The folder {path} holds {len(files)} .onnx files; a voice must be one.", remedy)
        path = files[0]
    if not path.is_file():
        raise ConfigError(f"The voice {path} is not there.", remedy)
    if not path.with_name(path.name + ".json").is_file():
        raise ConfigError(f"The voice {path} has no {path.name}.json beside it.", remedy)
    return path
