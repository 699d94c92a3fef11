"""Do the limits hold? Calls over real SIP on loopback that nobody ends but a limit, timed by a far end that notes when the BYE arrives.

Rule: what is judged is the wire and the record afterwards, never the appliance's own opinion. Overshoot is the BYE's arrival minus the
200 OK's minus the cap, in ms; before the cap it is negative.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from appliance.errors import LocalError
from appliance.lab.box import Box
from appliance.lab.limits_flows import write_speak, write_talk
from appliance.lab.peer_call import Faults, PeerCall
from appliance.lab.sip_peer import SipPeer

CAPS_MS = (500, 1000, 1500, 2000, 2500, 3000)
AT_ONCE = 4
"""Calls at a time: what the packaged SIP library can hold."""
ANSWER_S = 5.0
LATE_S = 8.0
"""How long past its cap a call is watched."""
TIMER_F_S = 33.0
"""RFC 3261: a request without an answer is given up after 32 s."""
RECORD_S = 12.0
"""How long a record may take to close, a restart of the line included."""

Rows = Callable[[Box, int], list[dict[str, Any]]]
"""The newest rows of a box's record."""
MakeBox = Callable[..., Box]


@dataclass(frozen=True)
class Setting:
    """What every part of the bench uses."""

    folder: Path
    make_box: MakeBox
    """(name, flows folder, extensions, environment, sections) to a box that is not started."""
    rows: Rows
    speech: bytes
    """8 kHz PCM of somebody who talks."""
    utterance: bytes
    """8 kHz PCM of one sentence that answers nothing; its last sample is speech."""
    say: Callable[[str], None]


def percentiles(values: Sequence[float]) -> dict[str, float | None]:
    """p50, p99 and max, None where there is nothing."""
    if not values:
        return {"p50": None, "p99": None, "max": None}
    array = np.array(values)
    return {
        "p50": round(float(np.percentile(array, 50)), 2),
        "p99": round(float(np.percentile(array, 99)), 2),
        "max": round(max(values), 2),
    }


def flows_for(folder: Path, caps_ms: Sequence[int]) -> dict[str, str]:
    """A flow for each cap, and the extension that reaches it."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.yaml"):
        old.unlink()
    extensions = {f"c{cap}": write_talk(folder, f"c{cap}", cap) for cap in caps_ms}
    return extensions | {f"s{cap}": write_speak(folder, f"s{cap}", cap) for cap in caps_ms}


@contextlib.contextmanager
def busy_cores() -> Iterator[None]:
    """A pure-Python busy process on every core, which ends when we do, however that is."""
    burn = "import os\nparent = os.getppid()\nwhile os.getppid() == parent:\n    for _ in range(100_000): pass"
    burners = [subprocess.Popen([sys.executable, "-c", burn]) for _ in range(os.cpu_count() or 2)]
    try:
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


def overshoot_ms(call: PeerCall, cap_ms: int) -> float | None:
    """None where no BYE came."""
    return (call.first_bye_ns - call.answered_ns) / 1e6 - cap_ms if call.byes else None


def dial(peer: SipPeer, box: Box, user: str, setting: Setting, faults: Faults | None = None, pcm: bytes | None = None) -> PeerCall:
    """A call that is up; LocalError where it was not answered."""
    port = _port(box)
    call = peer.dial(f"sip:{user}@127.0.0.1:{port}", setting.speech if pcm is None else pcm, faults)
    if not call.wait_answered(ANSWER_S):
        raise LocalError(f"the appliance did not answer {user}: {call.status}\n{box.last_words()}")
    return call


def _port(box: Box) -> int:
    for line in box.config.read_text().splitlines():
        if line.startswith("local_port"):
            return int(line.split("=")[1])
    raise LocalError("the box has no port")


def closed_rows(setting: Setting, box: Box, count: int, all_closed: bool = True) -> list[dict[str, Any]]:
    """The newest `count` rows once they are closed (without `all_closed`, all but the newest); as they are where that takes too long."""
    until = time.monotonic() + RECORD_S
    while True:
        rows = setting.rows(box, count)
        if (len(rows) == count and all(row["closed"] for row in rows[not all_closed :])) or time.monotonic() > until:
            return rows
        time.sleep(0.1)


def complete(row: dict[str, Any]) -> bool:
    """Closed, and saying how, by whom and why."""
    return all(row.get(key) for key in ("closed", "outcome", "ended_by", "reason"))


def normal(setting: Setting, trials: int) -> dict[str, Any]:
    """Caps of 0.5 to 3 s with every core busy and a busy thread in the line."""
    extensions = flows_for(setting.folder / "flows", CAPS_MS)
    box = setting.make_box("bench-limits", setting.folder / "flows", extensions, {"busy_thread": True}, {})
    overshoots: list[float] = []
    with box, SipPeer() as peer:
        box.start()
        box.await_ready()
        plan = list(itertools.islice(itertools.cycle(CAPS_MS), trials))
        with busy_cores():
            for at in range(0, trials, AT_ONCE):
                batch = [(cap, dial(peer, box, f"c{cap}", setting)) for cap in plan[at : at + AT_ONCE]]
                for cap, call in batch:
                    call.wait_ended(cap / 1000 + LATE_S)
                    late = overshoot_ms(call, cap)
                    if late is not None:
                        overshoots.append(late)
                setting.say(f"normal {min(at + AT_ONCE, trials)}/{trials}: worst {max(overshoots, default=0):.1f} ms")
        rows = closed_rows(setting, box, trials)
    return {
        "trials": trials,
        "bye_seen": len(overshoots),
        "overshoot_ms": percentiles(overshoots),
        "records_complete": sum(map(complete, rows)),
        "ended_by": _count(row["ended_by"] for row in rows),
    }


def _count(words: Iterator[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for word in words:
        out[word] = out.get(word, 0) + 1
    return out


@dataclass(frozen=True)
class Fault:
    """One way to break the appliance in the middle of its calls."""

    name: str
    inject: Callable[[Box], Callable[[], None]]
    """Breaks it; returns what mends it, called when the calls are over."""
    environment: dict[str, Any]
    speaks: bool = False
    """Calls that begin with words of the model."""
    within_ms: float = 1000.0
    """How far past its cap a BYE may come."""


def fault_trials(setting: Setting, fault: Fault, trials: int, seed: int = 1) -> dict[str, Any]:
    """Batches of calls, the fault once in each, at a random moment. Each call is a trial."""
    caps = (2500, 3000, 3500, 4000)
    extensions = flows_for(setting.folder / "flows", caps)
    sections: dict[str, dict[str, object]] = {}
    box = setting.make_box("bench-faults", setting.folder / "flows", extensions, fault.environment, sections)
    chance = random.Random(seed)
    overshoots: list[float] = []
    records = 0
    who: list[str] = []
    with box, SipPeer() as peer:
        box.start()
        box.await_ready(rendered=not fault.speaks)
        for at in range(0, trials, AT_ONCE):
            batch = [(cap, dial(peer, box, f"{'s' if fault.speaks else 'c'}{cap}", setting)) for cap in caps[: trials - at]]
            time.sleep(chance.uniform(0.1, caps[0] / 1000 - 0.4))
            mend = fault.inject(box)
            for cap, call in batch:
                call.wait_bye(cap / 1000 + LATE_S)
                late = overshoot_ms(call, cap)
                if late is not None:
                    overshoots.append(late)
            mend()
            rows = closed_rows(setting, box, len(batch))
            records += sum(map(complete, rows))
            who += [str(row["ended_by"]) for row in rows]
            box.await_ready(rendered=False)
    return {
        "trials": trials,
        "bye_seen": len(overshoots),
        "max_overshoot_ms": round(max(overshoots), 1) if overshoots else None,
        "within_ms": fault.within_ms,
        "records_complete": records,
        "ended_by": _count(iter(who)),
    }


def held(figures: dict[str, Any]) -> bool:
    """Did every call of these trials end in time, with its record?"""
    worst = figures["max_overshoot_ms"]
    ended = figures["bye_seen"] == figures["trials"] == figures["records_complete"]
    return ended and worst is not None and worst <= figures["within_ms"]


FAR_ENDS = {
    "bye_lost": Faults(drop_byes=2),
    "bye_never_answered": Faults(never_answer_bye=True),
    "far_end_gone": Faults(vanish_after_s=0.5),
}


def far_end_trials(setting: Setting, trials: int, names: Iterable[str] = FAR_ENDS) -> dict[str, dict[str, Any]]:
    """BYE lost, never answered, far end gone: sent again as RFC 3261 17.1.2.2 says, the line free at once for another call, the row closed
    at the first BYE."""
    cap = 1000
    extensions = flows_for(setting.folder / "flows", (cap,))
    box = setting.make_box("bench-far-end", setting.folder / "flows", extensions, {}, {})
    out: dict[str, dict[str, Any]] = {}
    with box, SipPeer() as peer:
        box.start()
        box.await_ready()
        for name in names:
            faults = FAR_ENDS[name]
            figures: dict[str, Any] = {
                "trials": 0,
                "bye_seen": 0,
                "max_overshoot_ms": None,
                "retransmitted_by_rfc3261": 0,
                "row_closed_at_first_bye": 0,
            }
            figures |= {"line_free_at_once": 0}
            while figures["trials"] < trials:
                _far_end_batch(setting, box, peer, cap, faults, figures)
                if name != "bye_lost":
                    time.sleep(TIMER_F_S)  # the packaged SIP library keeps a call's slot until it gives up on the BYE
            out[name] = figures
            setting.say(f"{name}: {figures}")
    return out


def _far_end_batch(setting: Setting, box: Box, peer: SipPeer, cap: int, faults: Faults, figures: dict[str, Any]) -> None:
    """Three calls at once, which leaves the library one slot for the call after them."""
    calls = [dial(peer, box, f"c{cap}", setting, faults) for _ in range(AT_ONCE - 1)]
    time.sleep(cap / 1000 + 0.3)
    again = dial(peer, box, f"c{cap}", setting)
    rows = closed_rows(setting, box, len(calls) + 1, all_closed=False)[1:]
    figures["row_closed_at_first_bye"] += sum(complete(row) and abs(row["duration_ms"] - cap) < 250 for row in rows)
    again.wait_ended(cap / 1000 + LATE_S)
    figures["line_free_at_once"] += len(calls) * (again.ended_by == "far_end")
    time.sleep(1.0)
    for call in calls:
        figures["trials"] += 1
        late = overshoot_ms(call, cap)
        if late is not None and faults.vanish_after_s is None:
            figures["bye_seen"] += 1
            figures["max_overshoot_ms"] = max(round(late, 1), figures["max_overshoot_ms"] or round(late, 1))
            figures["retransmitted_by_rfc3261"] += _as_rfc_3261(call)


def _as_rfc_3261(call: PeerCall) -> bool:
    """The BYE came again after T1 (0.5 s), then after twice that."""
    times = [bye.at_ns / 1e9 for bye in call.byes]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    return len(gaps) >= 2 and abs(gaps[0] - 0.5) < 0.15 and abs(gaps[1] - 1.0) < 0.2


def goodbye_trials(setting: Setting, fits: int, does_not: int) -> dict[str, Any]:
    """The last words end before the cap where they fit, and are left out where they do not."""
    folder = setting.folder / "flows"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.yaml"):
        old.unlink()
    caps = (4000, 4600, 5200)
    extensions = {f"g{cap}": write_talk(folder, f"g{cap}", cap, goodbye=True) for cap in caps}
    box = setting.make_box("bench-goodbye", folder, extensions, {}, {})
    said = left_out = 0
    with box, SipPeer() as peer:
        box.start()
        box.await_ready()
        for _ in range(-(-fits // AT_ONCE)):
            batch = [(cap, dial(peer, box, f"g{cap}", setting)) for cap in (*caps, caps[0])]
            for cap, call in batch:
                call.wait_ended(cap / 1000 + LATE_S)
            for (cap, call), row in zip(batch, _rows_of(setting, box, len(batch)), strict=True):
                late = overshoot_ms(call, cap)
                heard = call.audible_at(call.first_bye_ns - 700_000_000, call.first_bye_ns)
                said += row["outcome"] == "over" and late is not None and -1500 < late < 0 and heard
        setting.say(f"goodbye: said {said}")
    # a limit the last words cannot fit into, set above the flow by the operator
    box = setting.make_box("bench-goodbye", folder, extensions, {}, {"limits": {"call": "1500ms"}})
    with box, SipPeer() as peer:
        box.start()
        box.await_ready()
        for _ in range(-(-does_not // AT_ONCE)):
            batch = [(1500, dial(peer, box, f"g{caps[0]}", setting)) for _ in range(AT_ONCE)]
            for _, call in batch:
                call.wait_ended(LATE_S)
            for (cap, call), row in zip(batch, _rows_of(setting, box, len(batch)), strict=True):
                late = overshoot_ms(call, cap)
                left_out += row["outcome"] == "limit" and late is not None and -20 < late < 250
    fitted, unfitted = -(-fits // AT_ONCE) * AT_ONCE, -(-does_not // AT_ONCE) * AT_ONCE
    return {"fits": {"trials": fitted, "ended_before_cap": said}, "does_not_fit": {"trials": unfitted, "left_out": left_out}}


def filler_trials(setting: Setting, trials: int) -> dict[str, Any]:
    """The mind stopped for 10 s: the caller hears the filler within the stage's turn gap and 100 ms, then is asked again."""
    folder = setting.folder / "flows"
    flows_for(folder, ())
    gap_ms, wait_s = 600, 4.0
    extensions = {"f": write_talk(folder, "f", 12_000, say="Tell me something.", gap_ms=gap_ms)}
    box = setting.make_box("bench-filler", folder, extensions, {}, {})
    silence = bytes(int(wait_s * 16_000))
    gaps: list[float] = []
    in_time = asked_again = 0
    with box, SipPeer() as peer:
        box.start()
        for _ in range(-(-trials // AT_ONCE)):
            box.await_ready()
            mind = box.pids()["mind"]
            batch = [dial(peer, box, "f", setting, pcm=silence + setting.utterance + bytes(20 * 16_000)) for _ in range(AT_ONCE)]
            os.kill(mind, signal.SIGSTOP)
            for call in batch:
                call.wait_ended(12.0 + LATE_S)
                said_ns = call.answered_ns + int((wait_s + len(setting.utterance) / 16_000) * 1e9)
                after = [spell for spell in call.spells if spell.begin_ns > said_ns]
                if after:
                    gaps.append((after[0].begin_ns - said_ns) / 1e6)
                    in_time += gaps[-1] <= gap_ms + 100
                asked_again += len(after) >= 2
            with contextlib.suppress(ProcessLookupError):  # hung for so long, it may have been replaced
                os.kill(mind, signal.SIGCONT)
    count = -(-trials // AT_ONCE) * AT_ONCE
    return {"trials": count, "turn_gap_ms": gap_ms, "in_time": in_time, "asked_again": asked_again, "gap_ms": percentiles(gaps)}


def _rows_of(setting: Setting, box: Box, count: int) -> list[dict[str, Any]]:
    """The newest rows in the order in which the calls were made."""
    return closed_rows(setting, box, count)[::-1]


def limits_text(figures: dict[str, Any]) -> str:
    """For people."""
    lines: list[str] = []
    if "overshoot_ms" in figures:
        over = figures["overshoot_ms"]
        lines.append(f"{figures['bye_seen']} of {figures['trials']} calls ended by a BYE")
        lines.append(f"  past the cap: p50 {over['p50']}, p99 {over['p99']}, max {over['max']} ms")
    for name, fault in figures.get("faults", {}).items():
        worst = fault["max_overshoot_ms"]
        lines.append(f"  {name:<24} {fault['bye_seen']:>3} of {fault['trials']:>3} BYEs, worst {worst} ms past the cap")
    for name in ("goodbye", "filler", "day_cap"):
        if name in figures:
            lines.append(f"  {name}: {figures[name]}")
    return "\n".join(lines)
