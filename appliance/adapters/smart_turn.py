"""`ports.TurnDetector` over Smart Turn v3 (Daily, BSD-2) in onnxruntime.

Rule: one session is shared by all calls and keeps nothing from one question to the next.

The model hears the last 8 s at 16 kHz, the end of the sound at the end of its window and digital silence in front.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from appliance.errors import ConfigError
from appliance.media.frames import SAMPLE_RATE
from appliance.media.mel import HOP, MEL_RATE, MELS, log_mel
from appliance.media.resample import resample, to_float

LONGEST_S = 8
FRAMES = LONGEST_S * MEL_RATE // HOP
LEAST_VARIANCE = 1e-7
"""Added before the division: digital silence stays silent."""


class SmartTurn:
    """The weights, and the whole detector."""

    def __init__(self, folder: Path, *, rate: int = SAMPLE_RATE) -> None:
        """`rate` is that of the PCM it is given. ConfigError where the file is missing or not the model."""
        self._rate = rate
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.log_severity_level = 4
        options.enable_cpu_mem_arena = False
        remedy = "Run `onhook models fetch`."
        files = sorted(folder.glob("smart-turn-v3*.onnx"))
        if not files:
            raise ConfigError(f"There is no end-of-turn model smart-turn-v3*.onnx in {folder}.", remedy)
        path = files[-1]
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self._run(np.zeros((1, MELS, FRAMES), dtype=np.float32))
        except Exception as error:  # onnxruntime's errors share no root but this
            raise ConfigError(f"The end-of-turn model {path} cannot be used: {str(error).splitlines()[0]}.", remedy) from error
        self.name = path.stem

    def complete(self, pcm: bytes) -> float:
        """Probability that the caller has finished, 0 to 1, from the turn's PCM with the silence so far; its last 8 s are used."""
        return self._run(features(pcm, self._rate)[None])

    def _run(self, batch: NDArray[np.float32]) -> float:
        (out,) = self._session.run(None, {"input_features": batch})
        return float(out[0, 0])


def features(pcm: bytes, rate: int = SAMPLE_RATE) -> NDArray[np.float32]:
    """Shape (80, 800): log-mel of the last 8 s of PCM, made zero-mean and of unit variance over the window."""
    heard = resample(to_float(pcm[-LONGEST_S * rate * 2 :]), rate, MEL_RATE)
    window = np.zeros(LONGEST_S * MEL_RATE, dtype=np.float32)
    if len(heard):
        window[-len(heard) :] = heard
    return log_mel((window - window.mean()) / np.sqrt(window.var() + np.float32(LEAST_VARIANCE)), FRAMES)
