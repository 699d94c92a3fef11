"""Does the appliance stand an attack? A real call is in progress while its PBX's address and strangers send what they like.

Rule: what is judged is the wire, the processes and the record. Each call has a quiet beginning and is under attack to its cap and beyond:
both figures come from one call. Everything stays on loopback: 127.0.0.2 is the PBX, 127.0.0.66 a stranger, 127.0.0.77 the bait.
"""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from appliance.errors import LocalError
from appliance.lab.attack_sender import PBX, Attackers, Outgoing, Shot
from appliance.lab.box import Box
from appliance.lab.datagram import now_ns
from appliance.lab.footprint import rss_mb
from appliance.lab.limits_bench import percentiles
from appliance.lab.peer_call import PeerCall
from appliance.lab.peer_sdp import Address
from appliance.lab.sip_peer import SipPeer

CLAIM_MS = 60.0
"""The 99th percentile of the time between two packets of the call under attack stays under this."""
OVERSHOOT_MS = 250.0
MEMORY = 1.05
"""The line's and the guard's memory at the end, at most, as a share of what it was after a first attack."""
BEGIN_S = 0.5
"""Of a call are not counted: the first packets."""
LATE_S = 6.0
ANSWER_S = 3.0
FREE_S = 40.0
"""How long the next call is tried for: RFC 3261 gives an INVITE that was answered and never acknowledged 32 s."""
SETTLE_S = 35.0
"""Transactions live 32 s (RFC 3261 timers H and J)."""
WATCHED = ("guard", "line")
USER = "attacked"


@dataclass(frozen=True)
class Setting:
    """What the bench needs of the rest."""

    box: Box
    """Ready, with `flows` as its flows, and PBX alone allowed."""
    there: Address
    cap_s: float
    """Of the flow that answers USER."""
    details: Callable[[], dict[str, Any]]
    """The newest call of the record."""
    place: Callable[[str], dict[str, Any]]
    """Have the appliance call that address; what its door said."""
    speech: bytes
    """8 kHz PCM of somebody who talks."""
    yes: bytes
    """8 kHz PCM of the word."""
    say: Callable[[str], None]
    packets: int = 100_000
    seed: int = 1
    quiet_s: float = 3.0
    """How long each call is left alone first."""


@dataclass
class Found:
    """What one part saw."""

    quiet: list[float] = field(default_factory=list)
    attack: list[float] = field(default_factory=list)
    """Milliseconds between packets of the call."""
    overshoot: list[float] = field(default_factory=list)
    unended: int = 0
    """Calls whose BYE did not come."""
    next_call_s: float = 0.0
    may_call: set[Address] = field(default_factory=set)
    """Who may be sent an INVITE."""
    more: dict[str, Any] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    """What should not have been, in words."""


def faults_of(found: Found, figures: Mapping[str, Any], invited: Set[Address], came: int) -> list[str]:
    """What should not have been, in words. `invited` are those the appliance sent an INVITE, `came` is what was seen of what came to it."""
    p99 = figures["gap_ms"]["attack"]["p99"]
    wrong = {
        "a process is another one": not figures["same_processes"],
        "a stranger was answered": figures["strangers_answered"],
        "the bait was called": figures["bait_called"],
        "an INVITE left": invited - found.may_call,
        "the wire was not seen: nothing is proved": not came,
        "the call had a gap": p99 is not None and p99 >= CLAIM_MS,
        "a call did not end": found.unended,
        "a call did not end at its cap": any(abs(late) > OVERSHOOT_MS for late in found.overshoot),
    }
    return [what for what, is_so in wrong.items() if is_so]


class Target:
    """The call that is up, for shots made while it is."""

    def __init__(self) -> None:
        self.call = PeerCall("")

    @property
    def rtp(self) -> Address | None:
        return self.call.far_rtp

    @property
    def rtcp(self) -> Address | None:
        return (self.rtp[0], self.rtp[1] + 1) if self.rtp else None


class Bench:
    """One box under attack."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.peer = SipPeer(PBX, seed=setting.seed)
        self.target = Target()
        self.attackers = Attackers(setting.there, USER)
        self.pids = self._pids()

    def close(self) -> None:
        """End its calls."""
        self.peer.close()
        self.attackers.close()

    def memory(self) -> dict[str, float]:
        """Resident MB of who is watched."""
        return {name: round(rss_mb(pid), 2) for name, pid in self._pids().items()}

    def _pids(self) -> dict[str, int]:
        return {name: pid for name, pid in self.setting.box.pids().items() if name in WATCHED}

    def call(self, pcm: bytes = b"") -> tuple[PeerCall, float]:
        """A call that is up, and the seconds until a line was free for it. LocalError where none was."""
        began = time.monotonic()
        host, port = self.setting.there
        while time.monotonic() - began < FREE_S:
            call = self.peer.dial(f"sip:{USER}@{host}:{port}", pcm)
            if call.wait_answered(ANSWER_S):
                return call, round(time.monotonic() - began, 2)
            self.peer.hang_up(call)
            time.sleep(0.5)
        raise LocalError(f"no call was answered within {FREE_S:g} s\n{self.setting.box.last_words()}")

    def under(self, shots: Iterator[Shot], per_second: float, found: Found, pcm: bytes = b"") -> bool:
        """One call: quiet, then under attack until it is over. True where all shots were fired."""
        call, waited = self.call(pcm)
        found.next_call_s = max(found.next_call_s, waited)
        self.target.call = call
        call.wait_ended(self.setting.quiet_s)
        began = now_ns()
        until = time.monotonic() + self.setting.cap_s - self.setting.quiet_s + LATE_S
        done = self.attackers.fire(shots, per_second, lambda: not call.ended_by and time.monotonic() < until)
        call.wait_ended(max(0.0, until - time.monotonic()))
        arrived = np.array([at for at, _ in list(call.heard)], dtype=np.int64)
        first, last = call.answered_ns + int(BEGIN_S * 1e9), call.first_bye_ns or now_ns()
        for gaps, begin, end in ((found.quiet, first, began), (found.attack, began, last)):
            gaps += (np.diff(arrived[(arrived >= begin) & (arrived <= end)]) / 1e6).tolist()
        if call.byes:
            found.overshoot.append((call.first_bye_ns - call.answered_ns) / 1e6 - self.setting.cap_s * 1000)
        else:
            found.unended += 1
        return done

    def measure(self, name: str, part: Callable[[Bench, Found], None]) -> dict[str, Any]:
        """One part's figures, and whether they are as they should be."""
        attackers = self.attackers
        sent, told, bait, before = attackers.sent, attackers.strangers_told, attackers.bait_called, self.memory()
        dropped = _dropped(self.setting.there)
        found = Found()
        with Outgoing(self.setting.there) as tap:
            part(self, found)
        call, free_s = self.call()
        self.peer.hang_up(call)
        call.wait_ended(ANSWER_S)
        attackers.count()
        found.next_call_s = max(found.next_call_s, free_s)
        same = self._pids() == self.pids
        gaps = {"quiet": percentiles(found.quiet), "attack": percentiles(found.attack)}
        figures: dict[str, Any] = {
            "packets": attackers.sent - sent,
            "gap_ms": gaps,
            "cap_overshoot_ms": percentiles(found.overshoot),
            "calls": len(found.overshoot) + found.unended,
            "next_call_s": found.next_call_s,
            "same_processes": same,
            "rss_mb": {process: [mb, self.memory()[process]] for process, mb in before.items()},
            "dropped_by_the_kernel": _dropped(self.setting.there) - dropped,
            "answers": dict(tap.answers.most_common(12)),
            "invites_left": sum(tap.invited.values()),
            "strangers_answered": attackers.strangers_told - told,
            "bait_called": attackers.bait_called - bait,
            **found.more,
        }
        faults = [*found.faults, *faults_of(found, figures, set(tap.invited), tap.came)]
        self.setting.say(f"{name}: {'; '.join(faults) or 'held'}")
        return figures | {"faults": faults, "holds": not faults}


def _dropped(there: Address) -> int:
    """Datagrams to that socket which nobody read: strangers', and what it had no room for (the last column of /proc/net/udp)."""
    local = f"{int.from_bytes(socket.inet_aton(there[0]), sys.byteorder):08X}:{there[1]:04X}"
    rows = (line.split() for line in Path("/proc/net/udp").read_text().splitlines()[1:])
    return sum(int(row[-1]) for row in rows if row[1] == local)


Part = Callable[[Bench, Found], None]


def run(setting: Setting, parts: dict[str, Part], settle_s: float = SETTLE_S) -> dict[str, Any]:
    """Every part's figures; the memory is compared with what it was after the first, since a library's pools grow once."""
    bench = Bench(setting)
    try:
        figures: dict[str, Any] = {}
        first: dict[str, float] = {}
        for name, part in parts.items():
            figures[name] = bench.measure(name, part)
            if not first:
                time.sleep(settle_s)
                first = bench.memory()
        time.sleep(settle_s)
        last = bench.memory()
        ratios = {name: round(last[name] / mb, 3) for name, mb in first.items()}
        flat = all(ratio <= MEMORY for ratio in ratios.values())
        setting.say(f"memory: {first} MB after the first part, {last} MB after the last")
        memory = {"after_first_mb": first, "after_last_mb": last, "ratio": ratios, "holds": flat}
        return {"parts": figures, "memory": memory, "holds": flat and all(part["holds"] for part in figures.values())}
    finally:
        bench.close()


def attack_text(figures: dict[str, Any]) -> str:
    """For people."""
    out = [f"{'':<14} {'packets':>8} {'quiet p99':>10} {'attack p99':>10} {'max':>8} {'cap late':>9} {'next call':>9}"]
    for name, row in figures["parts"].items():
        gap, late = row["gap_ms"], row["cap_overshoot_ms"]
        cells = [gap["quiet"]["p99"], gap["attack"]["p99"], gap["attack"]["max"], late["max"]]
        words = ["-" if cell is None else f"{cell:.1f}" for cell in cells]
        held = "held" if row["holds"] else "; ".join(row["faults"])
        out.append(
            f"{name:<14} {row['packets']:>8} {words[0]:>10} {words[1]:>10} {words[2]:>8} {words[3]:>9} {row['next_call_s']:>8.1f}s  {held}"
        )
    ratios = ", ".join(f"{name} {ratio:g}" for name, ratio in figures["memory"]["ratio"].items())
    return "\n".join([*out, f"ms between packets of the call; memory after the last part over that after the first: {ratios}"])
