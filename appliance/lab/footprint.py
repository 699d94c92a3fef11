"""How much of the box the appliance takes: memory, idle CPU, and the seconds to registered and to ready."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from appliance.errors import LocalError
from appliance.lab.box import Box

IDLE_S = 20.0
"""How long idleness is watched."""
SETTLE_S = 3.0


def rss_mb(pid: int) -> float:
    """Resident memory of a process in MB (10^6 bytes), pages shared with others counted in full (proc(5), VmRSS)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise LocalError(f"process {pid} has no VmRSS")


def cpu_s(pid: int) -> float:
    """User and system time of a process so far (proc(5), fields 14 and 15 of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure_footprint(box: Box) -> dict[str, Any]:
    """Start the box twice: once to have everything warm, once to be measured. `registered_s` is None where there is no PBX."""
    with box:
        box.start()
        box.await_ready()
    began = time.monotonic()
    with box:
        box.start()
        door = box.door()
        registered_s = ready_s = None
        needs_pbx = "registrar" in box.config.read_text()
        while ready_s is None or (needs_pbx and registered_s is None):
            status = door.ask(op="status")
            now = time.monotonic() - began
            if registered_s is None and status["registration"]["state"] == "registered":
                registered_s = now
            if ready_s is None and status["ready"] and all(p["ready"] for p in status["parts"].values()):
                ready_s = now
            if now > 60:
                raise LocalError(f"neither registered nor ready after a minute:\n{box.last_words()}")
            time.sleep(0.01)
        door.close()
        box.await_ready()
        time.sleep(SETTLE_S)
        pids = box.pids()
        before = {name: cpu_s(pid) for name, pid in pids.items()}
        time.sleep(IDLE_S)
        used = {name: (cpu_s(pid) - before[name]) / IDLE_S * 100 for name, pid in pids.items()}
        memory = {name: round(rss_mb(pid), 1) for name, pid in pids.items()}
    return {
        "rss_mb": memory,
        "total_mb": round(sum(memory.values()), 1),
        "idle_cpu_percent": round(sum(used.values()), 2),
        "idle_cpu_percent_by_process": {name: round(value, 2) for name, value in used.items()},
        "registered_s": None if registered_s is None else round(registered_s, 2),
        "ready_s": round(ready_s, 2),
    }


def footprint_text(figures: dict[str, Any]) -> str:
    """For people."""
    lines = [f"{name:<6} {mb:>7.1f} MB  {figures['idle_cpu_percent_by_process'][name]:>5.2f} %" for name, mb in figures["rss_mb"].items()]
    lines.append(f"total  {figures['total_mb']:>7.1f} MB  {figures['idle_cpu_percent']:>5.2f} % of a core, idle")
    registered = figures["registered_s"]
    lines.append(f"registered after {registered} s, models ready after {figures['ready_s']} s")
    return "\n".join(lines)
