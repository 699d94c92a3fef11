"""G.711 by table: u-law (RTP payload type 0) and A-law (8), one byte a sample (ITU-T G.711, RFC 3551 section 4.5.14).

Rule: tables only. Decoding is the standard's; encoding takes the code whose decoded value is nearest, which is the standard's decision.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from appliance.media.frames import FRAME_SAMPLES

PCMU, PCMA = 0, 8
"""RTP payload types."""
Law = Literal["u", "a"]
PAYLOAD_TYPE: dict[Law, int] = {"u": PCMU, "a": PCMA}


def _ulaw_values() -> np.ndarray:
    code = ~np.arange(256, dtype=np.int64) & 0xFF
    magnitude = (((code & 0x0F) << 3) + 0x84 << ((code & 0x70) >> 4)) - 0x84
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_values() -> np.ndarray:
    code = np.arange(256, dtype=np.int64) ^ 0x55
    exponent, mantissa = (code & 0x70) >> 4, (code & 0x0F) << 4
    magnitude = np.where(exponent == 0, mantissa + 8, (mantissa + 0x108) << np.maximum(exponent - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _ulaw_codes() -> np.ndarray:
    """The u-law code of each 16-bit value, read as unsigned; shape (65536,), uint8."""
    linear = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.int32)
    magnitude = np.minimum(np.abs(linear), 32635) + 0x84
    exponent = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    return (~((linear < 0) * 0x80 | exponent << 4 | mantissa) & 0xFF).astype(np.uint8)


def _alaw_codes() -> np.ndarray:
    """The same for A-law."""
    values = _alaw_values().astype(np.int32)
    order = np.argsort(values)
    middles = (values[order][1:] + values[order][:-1]) / 2
    linear = np.arange(65536, dtype=np.uint16).view(np.int16)
    return order[np.searchsorted(middles, linear, side="right")].astype(np.uint8)


DECODED = {PCMU: _ulaw_values(), PCMA: _alaw_values()}
"""The linear value of each of the 256 codes, by payload type; shape (256,), int16."""
_CODES = {PCMU: _ulaw_codes(), PCMA: _alaw_codes()}


def encode(pcm: bytes, payload_type: int) -> bytes:
    """8 kHz, 16-bit little-endian PCM as G.711, one byte a sample."""
    return _CODES[payload_type][np.frombuffer(pcm, dtype="<u2")].tobytes()


def decode(code: bytes, payload_type: int) -> bytes:
    """G.711 as PCM."""
    return DECODED[payload_type][np.frombuffer(code, dtype=np.uint8)].astype("<i2").tobytes()


def ulaw(pcm: bytes) -> bytes:
    """PCM as u-law."""
    return encode(pcm, PCMU)


def payloads(pcm: bytes) -> list[bytes]:
    """PCM cut into frames of 20 ms of u-law, the last one filled up with silence; one frame of silence where there is none."""
    code = ulaw(pcm[: len(pcm) // 2 * 2]) or b"\xff"
    code += b"\xff" * (-len(code) % FRAME_SAMPLES)
    return [code[at : at + FRAME_SAMPLES] for at in range(0, len(code), FRAME_SAMPLES)]
