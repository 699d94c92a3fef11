"""What the guard keeps in its directory for whoever comes after it."""

from __future__ import annotations

import json
import os


def write_json(path: str, data: object) -> None:
    """Whole or not at all, for readers at any time. OSError where the disk does not take it.

    Not synced: the directory is a tmpfs, and what counts is the death of a process, not of the box.
    """
    new = path + ".new"
    with open(new, "w", encoding="utf-8") as file:
        json.dump(data, file)
    os.replace(new, path)


def read_json(path: str) -> object:
    """None where there is no such file. OSError and ValueError say what is wrong with it."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def boot_id() -> str:
    """Another one after each start of the kernel; empty where it is hidden. Process numbers and CLOCK_BOOTTIME mean nothing across it."""
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return ""


def start_time(pid: int) -> int:
    """Clock ticks from the start of the kernel to that of the process (proc(5), stat field 22): with the number it names one process.

    0 where there is no such process, or only a zombie.
    """
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()  # the name before it may contain anything
    except OSError:
        return 0
    return 0 if fields[0] in "ZX" else int(fields[19])
