"""Our own voice coming back: how sure it is that a heard frame is that, and the frame with it taken out.

Rule: counted in frames, one frame in, one frame out, no delay; nothing of a call is kept but what `EchoGate` holds.

The echo path is followed by a Kalman filter in blocks in the frequency domain (Enzner and Vary, "Frequency-domain adaptive Kalman filter
for acoustic echo control in hands-free telephones", Signal Processing 86, 2006; in partitions: Kuech, Mabande, Enzner, ICASSP 2014).
Beside the path it carries how unsure it is of each bin, so it needs no detector of double talk and no step size, and the energy of
the echo it may have left over is known. That is what the gate goes by: what is heard beyond that is somebody else.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, SILENCE

Floats = NDArray[np.floating[Any]]
"""float32: half the memory to go through, and 100 us less in a cold cache."""
Spectra = NDArray[np.complexfloating[Any, Any]]
"""Shape (PARTS, BINS), complex64."""

PARTS = 18
"""Frames that an echo may take to come back, and to die away: 360 ms."""
BLOCK = 2 * FRAME_SAMPLES
BINS = BLOCK // 2 + 1
KEEP = 0.9995
"""How much of the path is believed to be the same one frame later."""
FIRST_GUESS = 0.02
"""Power of an unknown path in each part, a part of the power sent. It is taken from all that is sent until the path is known, so the first
syllables that come back count as echo; where there is none, that is known as soon."""
LEFT_OVER = 0.4
"""After a jump of the delay: the power of the unknown path in each part, a part of the power of the path that was known."""
NOISE_KEEP = 0.5
"""Of the near end's spectrum, from frame to frame."""
AUDIBLE = FRAME_SAMPLES * 20.0**2
"""Energy of a frame at -64 dBFS: below it there is nothing to judge."""
TRUST_KEEP = 0.7
"""Of the sums that tell whether the path is still right, from frame to frame."""
KNOWN = 0.25
"""The path is known once so little of what is heard is left (-6 dB)."""
JUMPED = 1.1
"""Once it was known, and more than this is left of what was heard, the delay has jumped: a jitter buffer took or gave a frame."""
WRONG = 0.8
"""Part of one frame that is left where the path fits nothing in it."""
STRONG = 0.05
"""Only frames whose echo has this part of the strongest one's energy are asked about that."""
STRONGEST_KEEP = 0.99
_WEIGHT = np.full(BINS, 2.0, dtype=np.float32)
_WEIGHT[0] = _WEIGHT[-1] = 1.0


class EchoGate:
    """One call's echo. Push every frame sent together with the one heard in the same tick."""

    def __init__(self) -> None:
        self.cleaned = SILENCE
        """The frame last heard without the echo; the frame itself where that is not known to be better."""
        self.jumps = 0
        """Times the path had to be learned anew."""
        self._sent: Spectra = np.zeros((PARTS, BINS), dtype=np.complex64)
        """Newest first; each of the last frame and the one before it."""
        self._path: Spectra = np.zeros((PARTS, BINS), dtype=np.complex64)
        self._unsure: Floats = np.full((PARTS, BINS), FIRST_GUESS, dtype=np.float32)
        """Variance of the path."""
        self._near: Floats | None = None
        """Power spectrum of what is no echo."""
        self._before: Floats = np.zeros(FRAME_SAMPLES, dtype=np.float32)
        self._silent_frames = PARTS + 1
        """Since we last sent sound."""
        self._known = False
        self._heard_energy = self._left_energy = self._echo_energy = self._strongest = 0.0

    def push(self, sent: bytes, heard: bytes) -> float:
        """Take 20 ms of each; 0..1, how surely `heard` is our own voice (from 0.5 on nothing in it should count as the caller's).
        `cleaned` is then the frame that a voice detector and the recognizer should have. ValueError for another size."""
        if len(sent) != FRAME_BYTES or len(heard) != FRAME_BYTES:
            raise ValueError(f"a frame has {FRAME_BYTES} bytes, these {len(sent)} and {len(heard)}")
        self.cleaned = heard
        self._silent_frames = 0 if sent != SILENCE else self._silent_frames + 1
        if self._silent_frames > PARTS:
            return 0.0
        frame = np.frombuffer(heard, dtype="<i2").astype(np.float32)
        self._take_sent(np.frombuffer(sent, dtype="<i2").astype(np.float32))
        echo = np.fft.irfft((self._sent * self._path).sum(axis=0))[FRAME_SAMPLES:]
        left = frame - echo
        power = self._sent.real**2 + self._sent.imag**2
        doubt = (self._unsure * power).sum(axis=0)
        self._learn(left, power, doubt)
        heard_energy, left_energy = float(frame @ frame), float(left @ left)
        if left_energy < heard_energy:
            self.cleaned = np.clip(np.rint(left), -32768, 32767).astype("<i2").tobytes()
        echo_energy = float(echo @ echo)
        misfit = self._known and _alike(echo_energy, heard_energy) and left_energy > WRONG * heard_energy
        if self._jumped(heard_energy, left_energy, echo_energy) or misfit:
            return 1.0
        may_be_left = 0.5 * float(doubt @ _WEIGHT) / BLOCK
        foreign = max(0.0, min(left_energy, heard_energy) - may_be_left)
        return 1.0 - foreign / (heard_energy + 1.0)

    def _take_sent(self, frame: Floats) -> None:
        self._sent[1:] = self._sent[:-1]
        self._sent[0] = np.fft.rfft(np.concatenate((self._before, frame)))
        self._before = frame

    def _learn(self, left: Floats, power: Floats, doubt: Floats) -> None:
        """One step of the filter: `left` is its error, shape (FRAME_SAMPLES,)."""
        error = np.fft.rfft(np.concatenate((np.zeros(FRAME_SAMPLES, dtype=np.float32), left)))
        near = error.real**2 + error.imag**2
        self._near = near if self._near is None else NOISE_KEEP * self._near + (1.0 - NOISE_KEEP) * near
        gain = self._unsure / (0.5 * doubt + self._near + 1.0)
        step = np.fft.irfft(gain * self._sent.conj() * error)
        step[:, FRAME_SAMPLES:] = 0.0  # a part of the path is one frame long: overlap-save's constraint
        self._path = KEEP * (self._path + np.fft.rfft(step))
        changed = (1.0 - KEEP**2) * (self._path.real**2 + self._path.imag**2)
        self._unsure = KEEP**2 * (1.0 - 0.5 * gain * power) * self._unsure + changed

    def _jumped(self, heard: float, left: float, echo: float) -> bool:
        """True where the path that was known is wrong now: it takes away nothing though it is as loud as what comes. It is forgotten."""
        self._strongest = max(STRONGEST_KEEP * self._strongest, echo)
        if heard < AUDIBLE or echo < STRONG * self._strongest:
            return False
        self._heard_energy = TRUST_KEEP * self._heard_energy + heard
        self._left_energy = TRUST_KEEP * self._left_energy + left
        self._echo_energy = TRUST_KEEP * self._echo_energy + echo
        if self._left_energy < KNOWN * self._heard_energy:
            self._known = True
        if not (self._known and _alike(self._echo_energy, self._heard_energy) and self._left_energy > JUMPED * self._heard_energy):
            return False
        power = (self._path.real**2 + self._path.imag**2).sum(axis=0)
        self._unsure = np.maximum(self._unsure, LEFT_OVER * power)
        self._path[:] = 0.0
        self._heard_energy = self._left_energy = self._echo_energy = 0.0
        self._known = False
        self.jumps += 1
        return True


def _alike(echo: float, heard: float) -> bool:
    """Is the expected echo about as loud as what was heard? Where somebody talks over it, it is not."""
    return 0.4 * heard < echo < 4.0 * heard
