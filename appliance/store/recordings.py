"""The recordings of calls: where each lies, and how long.

Rule: a recording is words too: it is deleted when the words of its call are.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from appliance.store.retention import DAY_S

_NAME = re.compile(r"call-\d+\.wav")


def recording_path(folder: Path, call: int) -> Path:
    """Where it lies, if there is one."""
    return folder / f"call-{call}.wav"


def forget_recordings(folder: Path, now_s: float, days: int) -> int:
    """Delete those last written more than `days` before `now_s` (seconds since 1970); 0 keeps for ever. Returns how many went."""
    gone = 0
    if days and folder.is_dir():
        for path in folder.iterdir():
            with contextlib.suppress(FileNotFoundError):
                if _NAME.fullmatch(path.name) and path.stat().st_mtime < now_s - days * DAY_S:
                    path.unlink()
                    gone += 1
    return gone
