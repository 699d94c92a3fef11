"""Log-mel features of 16 kHz sound, as Whisper and the models grown from its encoder want them.

Rule: pure arithmetic on whole arrays; the model that uses them decides how long and how loud they are.

Radford et al. 2022 ("Robust Speech Recognition via Large-Scale Weak Supervision"), section 2.2: 80 channels, windows of 25 ms every 10 ms.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

MEL_RATE = 16000
"""Samples a second."""
FFT = 400
"""Samples in an analysis window: 25 ms."""
HOP = 160
"""Samples from one feature frame to the next: 10 ms."""
MELS = 80

Features = NDArray[np.float32]


def log_mel(samples: NDArray[np.float32], frames: int) -> Features:
    """Shape (80, frames), float32: log-mel power of 16 kHz samples, zero-padded or cut to `frames` of 10 ms, scaled about -1 to 1."""
    length = frames * HOP
    padded = np.pad(np.pad(samples[:length], (0, max(0, length - len(samples)))), FFT // 2, mode="reflect")
    windows = np.lib.stride_tricks.sliding_window_view(padded, FFT)[::HOP][:frames]
    power = np.abs(np.fft.rfft(windows * WINDOW, axis=1)) ** 2
    mel = np.log10(np.maximum(FILTERS @ power.T.astype(np.float32), np.float32(1e-10)))
    mel = np.maximum(mel, mel.max() - 8)
    return np.ascontiguousarray((mel + 4) / 4, dtype=np.float32)


def mel_filters(mels: int = MELS, rate: int = MEL_RATE, fft: int = FFT) -> Features:
    """Shape (mels, fft // 2 + 1): triangles of unit area, evenly spaced on Slaney's scale (linear to 1 kHz, then logarithmic)."""
    knee, slope, step = 1000.0, 3 / 200, math.log(6.4) / 27
    top = knee * slope + math.log(rate / 2 / knee) / step
    mel = np.linspace(0, top, mels + 2)
    edges = np.where(mel < knee * slope, mel / slope, knee * np.exp(step * (mel - knee * slope)))
    bins = np.arange(fft // 2 + 1) * (rate / fft)
    rising = (bins[None] - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - bins[None]) / np.diff(edges)[1:, None]
    return np.asarray(np.maximum(0, np.minimum(rising, falling)) * (2 / (edges[2:] - edges[:-2]))[:, None], dtype=np.float32)


WINDOW = np.hanning(FFT + 1)[:-1].astype(np.float32)
FILTERS = mel_filters()
