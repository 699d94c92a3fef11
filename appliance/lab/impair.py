"""What a telephone and a room do to sound: noise, level, G.711, the telephone's band, a skewed clock, an echo.

Rule: pure, 8 kHz PCM in and out; the same seed makes the same sound. Levels are RMS in dBFS (media.levels).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from appliance.lab import g711
from appliance.media.frames import FRAME_BYTES, FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE
from appliance.media.levels import peak_dbfs, rms_dbfs

NoiseKind = Literal["white", "pink"]
SPEECH_FLOOR_DB = 30.0
"""A frame so far below the peak is no speech: it does not count for the level of speech."""
BAND_HZ = (300.0, 3400.0)
_BAND_TAPS = 129
_SKEW_TAPS = 16
"""Each side."""


def to_samples(pcm: bytes) -> np.ndarray:
    """Shape (n,), float64, in units of 16-bit samples."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64)


def to_pcm(samples: np.ndarray) -> bytes:
    """Rounded and clipped."""
    return np.clip(np.round(samples), -32768, 32767).astype("<i2").tobytes()


def gain(pcm: bytes, db: float) -> bytes:
    """Louder or softer; clipped where it is too loud."""
    return to_pcm(to_samples(pcm) * 10 ** (db / 20))


def at_level(pcm: bytes, dbfs: float) -> bytes:
    """The same at this RMS level over all of it; silence stays silence."""
    return gain(pcm, dbfs - rms_dbfs(pcm)) if any(pcm) else pcm


def speech_dbfs(pcm: bytes) -> float:
    """RMS over the frames of 20 ms within SPEECH_FLOOR_DB of the peak: the level of the speech, not of its pauses."""
    floor = peak_dbfs(pcm) - SPEECH_FLOOR_DB
    frames = [pcm[at : at + FRAME_BYTES] for at in range(0, len(pcm), FRAME_BYTES)]
    return rms_dbfs(b"".join(frame for frame in frames if rms_dbfs(frame) >= floor))


def noise(kind: NoiseKind, samples: int, dbfs: float, seed: int) -> bytes:
    """So many samples of noise: `white`, or `pink` (3 dB less each octave, from 20 Hz)."""
    made = np.random.default_rng(seed).standard_normal(samples)
    if kind == "pink":
        spectrum = np.fft.rfft(made)
        spectrum /= np.sqrt(np.maximum(np.fft.rfftfreq(samples, 1 / SAMPLE_RATE), 20.0))
        made = np.fft.irfft(spectrum, samples)
    level = np.sqrt((made**2).mean()) if samples else 1.0
    return to_pcm(made / level * 32768 * 10 ** (dbfs / 20))


def babble(speech: Sequence[bytes], samples: int, dbfs: float, seed: int) -> bytes:
    """Other people: each of `speech` in a loop from a place of its own, together at this level."""
    chance = np.random.default_rng(seed)
    mixed = np.zeros(samples)
    for pcm in speech:
        voice = to_samples(at_level(pcm, -26.0))
        if voice.size:
            mixed += np.resize(np.roll(voice, int(chance.integers(voice.size))), samples)
    level = np.sqrt((mixed**2).mean())
    return to_pcm(mixed / level * 32768 * 10 ** (dbfs / 20)) if level else bytes(2 * samples)


def mix(one: bytes, other: bytes) -> bytes:
    """Both at once, as long as the first; what is missing of the second is silence."""
    return to_pcm(to_samples(one) + to_samples(other[: len(one)].ljust(len(one), b"\0")))


def add_noise(pcm: bytes, kind: NoiseKind, snr_db: float, seed: int) -> bytes:
    """Noise so far below the speech in it."""
    return mix(pcm, noise(kind, len(pcm) // 2, speech_dbfs(pcm) - snr_db, seed))


def telephone(pcm: bytes, law: g711.Law = "u") -> bytes:
    """There and back through G.711."""
    kind = g711.PAYLOAD_TYPE[law]
    return g711.decode(g711.encode(pcm, kind), kind)


def band(pcm: bytes) -> bytes:
    """300 to 3,400 Hz, by a windowed-sinc filter without delay."""
    at = np.arange(_BAND_TAPS) - _BAND_TAPS // 2
    low, high = (2 * hz / SAMPLE_RATE for hz in BAND_HZ)
    taps = (high * np.sinc(high * at) - low * np.sinc(low * at)) * np.hamming(_BAND_TAPS)
    return to_pcm(np.convolve(to_samples(pcm), taps, "same")[: len(pcm) // 2]) if len(pcm) // 2 >= _BAND_TAPS else pcm


def skew(pcm: bytes, percent: float) -> bytes:
    """`percent` faster (-1 to 1): so much shorter and higher, as what a slow clock sampled is played by a right one. ValueError beyond."""
    if not -1.0 <= percent <= 1.0:
        raise ValueError(f"a clock is not {percent} % off")
    samples = to_samples(pcm)
    places = np.arange(int(samples.size / (1 + percent / 100))) * (1 + percent / 100)
    whole = np.floor(places).astype(np.int64)
    offsets = np.arange(-_SKEW_TAPS + 1, _SKEW_TAPS + 1)
    distance = offsets[None, :] - (places - whole)[:, None]
    taps = np.sinc(distance) * np.cos(np.pi * distance / (2 * (_SKEW_TAPS + 1))) ** 2
    padded = np.pad(samples, (_SKEW_TAPS, _SKEW_TAPS + 1))
    return to_pcm((padded[whole[:, None] + offsets[None, :] + _SKEW_TAPS] * taps).sum(axis=1))


class Echo:
    """The agent's words come back from the caller's side: a hybrid, or a loudspeaker near a microphone."""

    def __init__(self, delay_ms: int, attenuation_db: float) -> None:
        """`delay_ms` in whole frames of 20 ms or not; one frame (20 ms) is the least that can be, since what is heard at a tick leaves at
        the next; and as much more as the person's words wait to leave (80 ms with the lab's own user agent). ValueError below."""
        if delay_ms < FRAME_MS:
            raise ValueError(f"an echo after {delay_ms} ms cannot be: {FRAME_MS} ms at least")
        self._factor = 10 ** (-abs(attenuation_db) / 20)
        self._line = np.zeros((delay_ms - FRAME_MS) * SAMPLE_RATE // 1000)

    def sooner(self, frames: int) -> None:
        """What `mix` returns leaves so many frames later than it would: take that off the delay. ValueError where that is too much."""
        if self._line.size < frames * FRAME_SAMPLES:
            raise ValueError(f"an echo so soon cannot be: {(frames + 1) * FRAME_MS} ms at least")
        self._line = self._line[frames * FRAME_SAMPLES :]

    def mix(self, said: bytes, heard: bytes) -> bytes:
        """The frame to send: what is said and what comes back. Called once a tick."""
        self._line = np.concatenate((self._line, to_samples(heard)))
        back, self._line = self._line[:FRAME_SAMPLES], self._line[FRAME_SAMPLES:]
        return to_pcm(to_samples(said) + self._factor * back)


class Background:
    """A colour for a person: this sound under everything they send, again and again."""

    def __init__(self, pcm: bytes) -> None:
        """`pcm` is at least one frame long."""
        if len(pcm) < FRAME_BYTES:
            raise ValueError("a background of less than 20 ms")
        self._pcm = pcm
        self._at = 0

    def __call__(self, frame: bytes) -> bytes:
        here = self._pcm[self._at : self._at + FRAME_BYTES]
        here += self._pcm[: FRAME_BYTES - len(here)]
        self._at = (self._at + FRAME_BYTES) % len(self._pcm)
        return mix(frame, here)
