"""What the keeper of the flows is doing, in a file of the runtime folder: it lives as long as the process, and is not synced."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

log = logging.getLogger("onhook.flows")


def write_status(path: Path, status: Mapping[str, object]) -> None:
    """Whole or not at all, for the line and for people."""
    new = path.with_suffix(".new")
    try:
        new.write_text(json.dumps({"pid": os.getpid(), "started": _started(os.getpid()), **status}), encoding="utf-8")
        new.replace(path)
    except OSError as error:
        log.error("%s cannot be written: %s", path, error.strerror)


def read_status(path: Path) -> dict[str, Any]:
    """The other way; empty where no keeper has looked yet, and where the one that wrote it is gone."""
    try:
        data = json.loads(path.read_bytes())
        return data if data["started"] and data["started"] == _started(int(data["pid"])) else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _started(pid: int) -> int:
    """When that process began, in clock ticks from the start of the kernel (proc(5), stat field 22); 0 where there is none."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[19])
    except (OSError, IndexError):
        return 0
