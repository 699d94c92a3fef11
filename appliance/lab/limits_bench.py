"""Does the BYE leave on time? Calls that nobody ends but the limit, timed on the wire: from the 200 OK to the BYE."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np

from appliance.lab.caller import SimulatedCaller
from appliance.lab.script import CallerScript
from appliance.lab.voices import Voices, sounds_of
from appliance.lab.wire_tap import WireTap

SLACK_S = 5.0
"""How long past the limit the caller waits before it hangs up itself, and the BYE counts as not seen."""


def measure_limits(
    caller: SimulatedCaller, uri: str, script: CallerScript, cache: Path, cap_s: float, trials: int, say: Any = lambda text: None
) -> dict[str, Any]:
    """`trials` calls one after the other. Overshoot is in ms and may be negative: BYE seen on the wire minus 200 OK minus the cap."""
    sounds = sounds_of(script, Voices(cache))
    overshoots: list[float] = []
    with WireTap() as tap:
        for trial in range(trials):
            tap.sip.clear()
            result = caller.call(uri, script, sounds, limit_s=cap_s + SLACK_S)
            time.sleep(0.2)  # the tap reads behind the wire
            overshoot = overshoot_ms(tap, uri, cap_s) if result.ended_by == "far_end" else None
            if overshoot is not None:
                overshoots.append(overshoot)
            say(f"{trial + 1}/{trials}: " + ("no BYE" if overshoot is None else f"{overshoot:+.1f} ms"))
    seen = np.array(overshoots or [float("nan")])
    return {
        "cap_s": cap_s,
        "trials": trials,
        "bye_seen": len(overshoots),
        "overshoot_ms": {
            "p50": round(float(np.percentile(seen, 50)), 2),
            "p99": round(float(np.percentile(seen, 99)), 2),
            "max": round(float(seen.max()), 2),
            "min": round(float(seen.min()), 2),
        },
    }


def overshoot_ms(tap: WireTap, uri: str, cap_s: float) -> float | None:
    """How long after the cap the BYE of the last call to `uri` was on the wire; None where there was none."""
    answers = [seen for seen in tap.messages("INVITE", 200) if f":{seen.source[1]}" in uri]
    if not answers:
        return None
    byes = [bye for bye in tap.messages("BYE") if bye.call_id == answers[-1].call_id and bye.source == answers[-1].source]
    return (byes[0].at_ns - answers[-1].at_ns) / 1e6 - cap_s * 1000 if byes else None


def limits_text(figures: dict[str, Any]) -> str:
    """For people."""
    over = figures["overshoot_ms"]
    return (
        f"{figures['bye_seen']} of {figures['trials']} calls ended by a BYE at {figures['cap_s']:g} s: "
        f"overshoot p50 {over['p50']} ms, p99 {over['p99']} ms, max {over['max']} ms, min {over['min']} ms"
    )
