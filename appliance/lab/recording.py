"""A call as the caller's own ear and mouth had it: two tracks on one clock.

Rule: frame n of both tracks belongs to the same tick of the media clock, counted from the answer. Where the user agent logs its wire
(lab.wire_log), each tick has its times too, and the turns are measured by them; else by the ticks.
"""

from __future__ import annotations

import csv
import json
import wave
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np

from appliance.lab.script import StepKind


@dataclass(frozen=True)
class CallerEvent:
    """Something the caller did or heard. `at_ms` counts from the answer."""

    at_ms: float
    kind: Literal[
        "ringing", "answered", "line_started", "line_ended", "pressed", "agent_started", "agent_stopped", "hanging_up", "ended"
    ]  # fmt: skip
    text: str = ""
    gap_ms: float | None = None
    """On agent_started: since the end of the caller's last line; None where it answers no line."""


@dataclass(frozen=True)
class CallerTurn:
    """One line of the caller's. `start_ms` and `end_ms` are those of its first and last speech sample, known by construction."""

    text: str
    start_ms: float
    end_ms: float
    gap_ms: float | None = None
    """From `end_ms` to the first audible sample of the agent; None where the agent said nothing more, or was talking already. By the wire:
    from when the packet with our last speech sample left to when their first audible packet arrived, the places within them included."""
    overlapped: bool = False
    """True where the agent began to talk before the line was over."""
    kind: StepKind = "say"
    """What it was: a hum, a cough or a noise has no gap."""
    step: int = -1
    """Its place in the script; -1 where it is not known."""
    during: bool = False
    """True where it was meant to begin within the agent's words."""
    stop_ms: float | None = None
    """Of what began while the agent talked: from our onset to the agent's last audible sample before a silence of 400 ms. None where it
    was not, or where the agent was still talking 1 s after the end."""
    start_ns: int = 0
    """CLOCK_BOOTTIME of the first speech sample on the wire; 0 where that is not known."""
    end_ns: int = 0
    """The same of the last one."""


@dataclass
class CallResult:
    """A finished call, from the caller's side."""

    ended_by: Literal["far_end", "caller"]
    status: int
    """The last SIP status."""
    reason: str
    answered_ms: float | None = None
    """From INVITE to 200 OK; None where it was never answered."""
    duration_s: float = 0.0
    """From answer to the end."""
    turns: list[CallerTurn] = field(default_factory=list)
    events: list[CallerEvent] = field(default_factory=list)
    underruns: int = 0
    """Ticks at which the caller's frame was late: each may have moved what follows by 20 ms."""
    caller: bytes = b""
    """PCM sent."""
    agent: bytes = b""
    """PCM received, as long as `caller`."""
    sent_ns: tuple[int, ...] = ()
    """When the packet of each frame of `caller` left, CLOCK_BOOTTIME; 0 where none did. Empty where the user agent does not tell."""
    heard_ns: tuple[int, ...] = ()
    """When the packet of each frame of `agent` arrived, by the kernel; 0 where none was there."""
    skipped: int = 0
    """Ticks left out because the user agent's thread was late: time that both tracks do not have."""
    dropped: int = 0
    """Packets that arrived and stand in no track: more waited than may."""

    @property
    def gaps_ms(self) -> list[float]:
        return [turn.gap_ms for turn in self.turns if turn.gap_ms is not None]

    def save(self, folder: Path) -> Path:
        """Write call.wav (left the caller, right the agent), call.json and, where known, wire.csv (times by frame); returns the folder."""
        folder.mkdir(parents=True, exist_ok=True)
        length = max(len(self.caller), len(self.agent))
        tracks = [np.frombuffer(track.ljust(length, b"\0"), dtype="<i2") for track in (self.caller, self.agent)]
        with wave.open(str(folder / "call.wav"), "wb") as out:
            out.setnchannels(2)
            out.setsampwidth(2)
            out.setframerate(8000)
            out.writeframes(np.column_stack(tracks).tobytes())
        told = {
            "ended_by": self.ended_by,
            "status": self.status,
            "reason": self.reason,
            "answered_ms": self.answered_ms,
            "duration_s": round(self.duration_s, 3),
            "underruns": self.underruns,
            "skipped": self.skipped,
            "dropped": self.dropped,
            "turns": [asdict(turn) for turn in self.turns],
            "events": [asdict(event) for event in self.events],
        }
        (folder / "call.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        if self.sent_ns:
            with (folder / "wire.csv").open("w", newline="", encoding="utf-8") as out_csv:
                rows = csv.writer(out_csv)
                rows.writerow(["frame", "sent_ns", "heard_ns"])
                rows.writerows(zip(range(len(self.sent_ns)), self.sent_ns, self.heard_ns, strict=True))
        return folder
