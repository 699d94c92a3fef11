"""A line of JSON at the end of a file of the operator's.

Rule: it has been written once it is said to have been: it is on the disk. What is added is whole lines; what a power cut left half is
closed off, not mended.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from appliance.workers.tool import ToolError, Value


def run(settings: Mapping[str, Any], arguments: Mapping[str, Value]) -> dict[str, Any]:
    """Append {"at": ..., and what is kept}. What the call does not know is null; a note of nothing is a failure."""
    kept = {name: arguments.get(name) for name in settings["keeps"]}
    if all(value in (None, "") for value in kept.values()):
        raise ToolError("the call knows nothing of what is to be noted")
    line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), **kept}, ensure_ascii=False)
    path = Path(settings["file"])
    try:
        _append(path, line.encode() + b"\n")
    except OSError as error:
        raise ToolError(f"{path} cannot be written: {error.strerror}") from None
    return {}


def _append(path: Path, line: bytes) -> None:
    # O_NONBLOCK: a pipe that nobody reads is refused, and not waited for. Other people's words are for the owner's eyes alone
    descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NONBLOCK, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)  # two calls at once
        size = os.fstat(descriptor).st_size
        if size and os.pread(descriptor, 1, size - 1) != b"\n":
            line = b"\n" + line
        written = os.write(descriptor, line)
        if written != len(line):
            os.ftruncate(descriptor, size)
            raise OSError(28, "the disk is full")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if size == 0:
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
