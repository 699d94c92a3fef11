"""Keys as RFC 4733 telephone-events: one digit in packets.

Rule: pure; a digit lasts DIGIT_TICKS of 20 ms, its pause included, and each tick has at most one packet.
"""

from __future__ import annotations

import struct

from appliance.media.frames import FRAME_SAMPLES

DIGITS = "0123456789*#ABCD"
"""By event code (RFC 4733 section 3.2)."""
TONE_TICKS = 5
"""100 ms."""
END_PACKETS = 3
"""The last one is sent three times (section 2.5.1.4)."""
PAUSE_TICKS = 3
DIGIT_TICKS = TONE_TICKS + END_PACKETS + PAUSE_TICKS
_END = 0x80
_VOLUME = 10
"""-10 dBm0."""


def event_payloads(digit: str) -> list[bytes]:
    """One digit's payloads, one a tick, empty ones for the pause (section 2.3). `digit` is one of DIGITS."""
    code = DIGITS.index(digit.upper())
    growing = [struct.pack("!BBH", code, _VOLUME, FRAME_SAMPLES * (tick + 1)) for tick in range(TONE_TICKS)]
    ending = [struct.pack("!BBH", code, _END | _VOLUME, FRAME_SAMPLES * TONE_TICKS)] * END_PACKETS
    return [*growing, *ending, *[b""] * PAUSE_TICKS]


def digit_of(payload: bytes) -> str:
    """The digit of a payload; empty where it is none."""
    return DIGITS[payload[0]] if len(payload) >= 4 and payload[0] < len(DIGITS) else ""
