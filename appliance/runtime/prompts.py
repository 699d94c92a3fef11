"""Sound of words that are known beforehand: in memory, and on disk for the next start.

Rule: what a call needs is looked up, never waited for. A file of another voice is never played: the voice's name is in the path.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from appliance.media.frames import SAMPLE_RATE


class Prompts:
    """Text to PCM. Kept under `folder`/`voice`/."""

    def __init__(self, folder: Path, voice: str, rate: int = SAMPLE_RATE) -> None:
        """`voice` names the model that speaks, and how; `rate` is that of its PCM."""
        self.rate = rate
        voice += "" if rate == SAMPLE_RATE else f" at {rate} Hz"
        self._folder = folder / hashlib.sha256(voice.encode()).hexdigest()[:12]
        self._folder.mkdir(parents=True, exist_ok=True)
        self._pcm: dict[str, bytes] = {}

    def get(self, text: str) -> bytes | None:
        """The sound, or None where it was never made. Reads the disk once a text."""
        pcm = self._pcm.get(text)
        if pcm is None:
            try:
                pcm = self._path(text).read_bytes()
            except FileNotFoundError:
                return None
            self._pcm[text] = pcm
        return pcm

    def put(self, text: str, pcm: bytes, keep: bool) -> None:
        """Remember it; `keep` also on disk (words of a flow, not those of one caller)."""
        self._pcm[text] = pcm
        if keep:
            path = self._path(text)
            temporary = path.with_suffix(f".{os.getpid()}")
            temporary.write_bytes(pcm)
            temporary.replace(path)

    def forget(self, text: str) -> None:
        """Out of memory; what is on disk stays."""
        self._pcm.pop(text, None)

    def _path(self, text: str) -> Path:
        return self._folder / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.pcm"
