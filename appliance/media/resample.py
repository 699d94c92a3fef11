"""Changing the sample rate: 8 kHz to a model's rate and back.

Rule: a Resampler keeps its state from block to block, so blocks of any size give the same samples as one block; nothing reads a clock.

The method is the polyphase form of interpolate-filter-decimate (Crochiere and Rabiner 1983, chapter 3) with a Kaiser-windowed sinc.
"""

from __future__ import annotations

from math import ceil, gcd

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Shape (n,), float32, full scale is -1 to 1."""

ZERO_CROSSINGS = 16
"""Of the sinc, either side, at the lower of the two rates: sets how steep the filter is and how far it looks ahead."""
ROLLOFF = 0.945
"""Cut-off as a part of the lower Nyquist frequency: what is above the upper edge of the transition is 70 dB down."""
KAISER_BETA = 7.0
BLOCK = 4096
"""Output samples made at once; bounds the memory of the gathered windows."""


def to_float(pcm: bytes) -> Samples:
    """16-bit little-endian PCM as float32; an odd last byte is left out."""
    return np.frombuffer(pcm, dtype="<i2", count=len(pcm) // 2).astype(np.float32) / np.float32(32768)


def to_pcm(samples: Samples) -> bytes:
    """float32 as 16-bit little-endian PCM, rounded; what is over full scale is clipped."""
    return bytes(np.clip(np.rint(samples * np.float32(32768)), -32768, 32767).astype("<i2").tobytes())


class Resampler:
    """A stream of samples at `source` Hz made into one at `target` Hz. The output is aligned in time with the input."""

    def __init__(self, source: int, target: int) -> None:
        common = gcd(source, target)
        self._up = target // common
        self._down = source // common
        self.lookahead = ceil(ZERO_CROSSINGS * max(1.0, self._down / self._up))
        """Input samples that must follow before an output sample is known: the latency."""
        self._bank = _filters(self._up, self._down, self.lookahead)
        self.reset()

    def reset(self) -> None:
        """Forget the stream; the next block is a new one."""
        self._pending: Samples = np.zeros(self.lookahead, dtype=np.float32)
        self._position = 0
        # The next output's place, in 1/up of an input sample, counted from where its window starts in `_pending`.

    def push(self, samples: Samples) -> Samples:
        """Take a block; the output samples that are known by now (perhaps none)."""
        if self._up == self._down:
            return samples
        self._pending = np.concatenate((self._pending, samples))
        taps = 2 * self.lookahead + 1
        last = len(self._pending) - taps
        if last < 0:
            return np.empty(0, dtype=np.float32)
        count = max(0, ((last + 1) * self._up - self._position + self._down - 1) // self._down)
        windows = np.lib.stride_tricks.sliding_window_view(self._pending, taps)
        made = np.empty(count, dtype=np.float32)
        for begin in range(0, count, BLOCK):
            place = self._position + self._down * np.arange(begin, min(count, begin + BLOCK))
            made[begin : begin + BLOCK] = np.einsum("nt,nt->n", windows[place // self._up], self._bank[place % self._up])
        self._position += count * self._down
        used = min(self._position // self._up, len(self._pending))
        self._pending = self._pending[used:]
        self._position -= used * self._up
        return made

    def flush(self) -> Samples:
        """The end of the stream: the samples still held back. The resampler starts afresh."""
        if self._up == self._down:
            return np.empty(0, dtype=np.float32)
        rest = self.push(np.zeros(self.lookahead, dtype=np.float32))
        self.reset()
        return rest


def resample(samples: Samples, source: int, target: int) -> Samples:
    """One whole recording at another rate."""
    stream = Resampler(source, target)
    return np.concatenate((stream.push(samples), stream.flush()))


def _filters(up: int, down: int, reach: int) -> Samples:
    """Shape (up, 2 * reach + 1): for each fraction of an input sample, the weights of the inputs around it. Each row sums to 1."""
    cut = ROLLOFF * min(1.0, up / down)
    offset = np.arange(-reach, reach + 1)[None, :] - np.arange(up)[:, None] / up
    inside = np.clip(1 - (offset / (reach + 1)) ** 2, 0, None)
    weights = np.sinc(cut * offset) * np.i0(KAISER_BETA * np.sqrt(inside))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), dtype=np.float32)
