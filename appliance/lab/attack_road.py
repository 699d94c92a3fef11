"""A bad road for the caller's audio: loss, jitter, packets overtaken or doubled, a clock that is off, and audio that never comes or stops.

Rule: each condition is one call on a road of its own, by seed. The caller says yes whenever they are asked, and how often the record says
that it was understood is judged against the good road of the same run; the cap holds on every road.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from appliance.lab.attack_bench import LATE_S, Bench, Found
from appliance.lab.attack_sender import PBX
from appliance.lab.caller import SimulatedCaller
from appliance.lab.lab_agent import LabAgent
from appliance.lab.limits_flows import write_talk
from appliance.lab.peer_call import Faults
from appliance.lab.road import Road
from appliance.lab.script import CallerScript, Step
from appliance.ports import AccountSettings

ASKED = "asked"
"""The extension where short questions are asked until the cap."""
LONG = "long"
"""Where the cap is far."""
LONG_S = 40.0
ROADS: dict[str, dict[str, float]] = {
    "good": {},
    "loss 1 %": {"loss": 0.01},
    "loss 5 %": {"loss": 0.05},
    "loss 20 %": {"loss": 0.2, "burst": 2.0},
    "jitter 30 ms": {"jitter_ms": 30.0},
    "jitter 80 ms": {"jitter_ms": 80.0},
    "reordered 5 %": {"reorder": 0.05},
    "doubled 5 %": {"doubled": 0.05},
    "clock slow 0.5 %": {"skew_percent": 0.5},
    "clock fast 0.5 %": {"skew_percent": -0.5},
}
SAID = 3
"""So often the caller says it and then nothing more: who says the same for ever is taken for a machine."""
HOPELESS = frozenset({"loss 20 %"})
"""Where nobody promises to understand."""
NO_MEDIA_S = 15.0
"""The appliance ends a call after so long without audio."""
LATE_MEDIA_S = 2.0


def write_road_flows(folder: Path, cap_s: float) -> dict[str, str]:
    """Extension to flow."""
    return {
        ASKED: write_talk(folder, ASKED, int(cap_s * 1000), say="Is that so?"),
        LONG: write_talk(folder, LONG, int(LONG_S * 1000)),
    }


def road(bench: Bench, found: Found, roads: tuple[str, ...] = tuple(ROADS), silent: bool = True) -> None:
    """One call on each road; then, with `silent`, calls whose audio never comes, or stops."""
    rows = {name: _on(bench, found, ROADS[name]) for name in roads}
    found.more["roads"] = rows
    good = max((row["understood"] for row in rows.values()), default=0)
    found.faults += ["nobody was understood on any road: nothing is proved"] * (not good)
    found.faults += [f"{name}: not understood" for name, row in rows.items() if name not in HOPELESS and row["understood"] < good / 2]
    if silent:
        found.more["one_way"] = [_one_way(bench, found, Faults(no_rtp=True)), _one_way(bench, found, Faults(stop_rtp_after_s=3.0))]


def _on(bench: Bench, found: Found, condition: dict[str, Any]) -> dict[str, Any]:
    """One call: what was understood, and how it ended."""
    setting = bench.setting
    agent = LabAgent(AccountSettings(user="caller", local_address=PBX), Road(**condition, seed=setting.seed))
    caller = SimulatedCaller(agent)
    caller.start()
    try:
        script = CallerScript(tuple(Step("say", "Yes.") for _ in range(SAID)))
        host, port = setting.there
        sounds = dict.fromkeys(range(SAID), setting.yes)
        result = caller.call(f"sip:{ASKED}@{host}:{port}", script, sounds, setting.cap_s + LATE_S)
    finally:
        caller.close()
    row = setting.details()
    heard = np.array([at for at in result.heard_ns if at], dtype=np.int64)
    found.attack += (np.diff(heard) / 1e6).tolist()
    if result.ended_by == "far_end":
        found.overshoot.append((result.duration_s - setting.cap_s) * 1000)
    else:
        found.unended += 1
    said = sum(1 for turn in result.turns if turn.kind == "say")
    return {
        "said": said,
        "understood": max(0, len(row["path"]) - 1),
        "heard": sum(1 for event in row["events"] if event["kind"] == "heard"),
    }


def _one_way(bench: Bench, found: Found, faults: Faults) -> dict[str, Any]:
    """A call without audio is ended long before its cap, and its row says why."""
    host, port = bench.setting.there
    call = bench.peer.dial(f"sip:{LONG}@{host}:{port}", b"", faults)
    call.wait_answered(LATE_S)
    call.wait_ended(LONG_S + LATE_S)
    lasted_s = (call.first_bye_ns - call.answered_ns) / 1e9 if call.byes else 0.0
    stopped_s = faults.stop_rtp_after_s or 0.0
    late = not call.byes or not -1.0 < lasted_s - stopped_s - NO_MEDIA_S < LATE_MEDIA_S
    reason = bench.setting.details()["reason"]
    found.faults += ["a call without audio did not end in time"] * late + [f"its row says {reason}"] * (reason != "no_media")
    return {"stopped_after_s": stopped_s, "bye_after_s": round(lasted_s, 2), "reason": reason}
