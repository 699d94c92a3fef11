"""All that can be told of the far end without words, in one ear: tones, hold music, and prompts that come a second time.

Rule: what sounds while we speak is not learnt as theirs: it may be our own voice.
"""

from __future__ import annotations

from appliance.media.fingerprint import Repeats
from appliance.media.frames import SILENCE
from appliance.media.hold_music import HoldMusic
from appliance.media.tones import CallTones


class FarSounds:
    """Takes the far end's frames from the answer on."""

    def __init__(self) -> None:
        self.tones = CallTones()
        self._music = HoldMusic()
        self._repeats = Repeats()

    def push(self, frame: bytes, we_speak: bool) -> list[str]:
        """20 ms more: tones by their kind, "music" where it begins, "repeated"."""
        told: list[str] = [tone.kind for tone in self.tones.push(frame) if tone.kind != "dtmf"]
        if self._music.push(frame) == "began":
            told.append("music")
        if self._repeats.push(SILENCE if we_speak else frame) is not None:
            told.append("repeated")
        return told
