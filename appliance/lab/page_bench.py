"""Does a call notice what happens to the status page? The page is killed, then asked as fast as a program in C can ask, while a caller
listens; what is judged is when the packets of the call arrived, by the kernel's stamp.

Rule: the load comes from this machine, so the caller and the load take their share of the same processors: what is measured is the worse.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from appliance.errors import ConfigError, LocalError
from appliance.lab.box import Box
from appliance.lab.recording import CallResult

SETTLE_S = 3.0
QUIET_S = 8.0
BACK_S = 20.0
FLOOD_S = 10.0
CALL_S = SETTLE_S + QUIET_S + BACK_S + 3 * (FLOOD_S + 3)
"""How long the call has to last."""
CLAIM_MS = 60.0
"""The 99th percentile of the time between two packets stays under this."""
FORM = "application/x-www-form-urlencoded"
LOADS = {
    "kept connections": ("wrk", "-t2", "-c800", "-d{seconds:.0f}s", "http://{address}/login"),
    "a connection each": ("ab", "-q", "-r", "-t", "{seconds:.0f}", "-n", "10000000", "-c", "500", "http://{address}/login"),
    "wrong passwords": (
        "ab",
        "-q",
        "-r",
        "-t",
        "{seconds:.0f}",
        "-n",
        "10000000",
        "-c",
        "500",
        "-p",
        "{body}",
        "-T",
        FORM,
        "http://{address}/login",
    ),
}
"""More connections than wait at the page's gate, so that some are always refused at once. The last is the dearest thing that can be asked
without a session."""


@dataclass
class Setting:
    """What the bench needs of the rest."""

    box: Box
    """Ready, with its page at `address`, whose password is set."""
    address: str
    """127.0.0.1:port"""
    call: Callable[[float], CallResult]
    """A whole call; the caller hangs up after so many seconds."""
    say: Callable[[str], None]
    seconds: float = FLOOD_S
    """Of each load."""
    rates: dict[str, dict[str, float]] = field(default_factory=dict)


def measure(setting: Setting) -> dict[str, Any]:
    """Figures by phase: ms between packets, and what the load was."""
    for program in ("ab", "wrk"):
        if shutil.which(program) is None:
            raise ConfigError(f"{program} is not installed", "apt install apache2-utils wrk")
    results: list[CallResult] = []
    thread = threading.Thread(target=lambda: results.append(setting.call(CALL_S)), name="caller")
    thread.start()
    time.sleep(SETTLE_S)
    phases = {"quiet": _during(setting, "quiet", lambda: time.sleep(QUIET_S)), "killed": _during(setting, "killed", lambda: _kill(setting))}
    for name, command in LOADS.items():
        phases[name] = _during(setting, name, lambda name=name, command=command: _load(setting, name, command))  # type: ignore[misc]
    alive = thread.is_alive()
    thread.join()
    if not alive or not results or not results[0].heard_ns:
        raise LocalError("the call did not last: there is nothing to judge")
    arrived = np.array([at for at in results[0].heard_ns if at])
    figures = {name: _gaps(arrived, *span) | setting.rates.get(name, {}) for name, span in phases.items()}
    worst = max(figure["p99_ms"] for figure in figures.values())
    return {"phases": figures, "worst_p99_ms": worst, "claim_ms": CLAIM_MS, "holds": worst < CLAIM_MS}


def _during(setting: Setting, name: str, work: Callable[[], object]) -> tuple[int, int]:
    setting.say(name)
    began = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    work()
    return began, time.clock_gettime_ns(time.CLOCK_BOOTTIME)


def _gaps(arrived: np.ndarray[Any, Any], began: int, ended: int) -> dict[str, float]:
    """Between packets that arrived in that time."""
    gaps = np.diff(arrived[(arrived >= began) & (arrived <= ended)]) / 1e6
    if not len(gaps):
        raise LocalError("no packet arrived")
    p50, p99 = (round(float(np.percentile(gaps, percent)), 2) for percent in (50, 99))
    return {"packets": len(gaps) + 1, "p50_ms": p50, "p99_ms": p99, "max_ms": round(float(gaps.max()), 2)}


def _kill(setting: Setting) -> None:
    """kill -9, and wait until there is another that answers."""
    before = setting.box.pids()["web"]
    os.kill(before, signal.SIGKILL)
    began = time.monotonic()
    while time.monotonic() - began < BACK_S:
        time.sleep(0.1)
        if setting.box.pids().get("web", before) != before and _answers(setting.address):
            setting.rates["killed"] = {"back_s": round(time.monotonic() - began, 1)}
            return
    raise LocalError(f"the page was not back within {BACK_S:g} s")


def _answers(address: str) -> bool:
    connection = http.client.HTTPConnection(address, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _load(setting: Setting, name: str, command: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        body = Path(folder) / "body"
        body.write_text("password=a wrong guess")
        words = [word.format(seconds=setting.seconds, address=setting.address, body=body) for word in command]
        done = subprocess.run(words, capture_output=True, text=True)
    found = re.search(r"Requests(?:/sec| per second): *([\d.]+)", done.stdout)
    if found is None:
        raise LocalError(f"{words[0]} did not work: {(done.stderr or done.stdout).strip()[-300:]}")
    setting.rates[name] = {"requests_per_second": round(float(found[1]))}


def page_text(figures: dict[str, Any]) -> str:
    """For people."""
    out = [f"{'':<18} {'packets':>7} {'p50':>8} {'p99':>8} {'max':>8}"]
    for name, row in figures["phases"].items():
        more = f"   {row['requests_per_second']} requests/s" if "requests_per_second" in row else ""
        more += f"   back after {row['back_s']} s" if "back_s" in row else ""
        out.append(f"{name:<18} {row['packets']:>7} {row['p50_ms']:>8.2f} {row['p99_ms']:>8.2f} {row['max_ms']:>8.2f}{more}")
    return "\n".join([*out, f"ms between packets; {figures['worst_p99_ms']:g} ms at worst (p99), where {figures['claim_ms']:g} is claimed"])
