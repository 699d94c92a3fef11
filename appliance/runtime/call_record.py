"""One call's record: its row, its turns, and what happened, as it happens; and those who watch are told the same.

Rule: it decides nothing and nothing waits for it, except that no call goes further than `open` before its row is on the disk.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from appliance.core.do_not_call import is_do_not_call
from appliance.core.extraction import KINDS, collected, left, success_of
from appliance.core.flow import Flow, Stage
from appliance.core.record import CallClosed, CallEvent, CallOpened, Dialled, EndedBy, Opening, Reservation, TurnTaken
from appliance.core.session import CallSession
from appliance.core.spend import PriceCard, worst_case
from appliance.core.walk import FILLER
from appliance.ports import Records
from appliance.runtime.afterwards import Finished
from appliance.runtime.call_limits import CallLimits
from appliance.runtime.turn_clock import TurnClock

log = logging.getLogger("onhook.call")

DO_NOT_CALL = "do_not_call"
"""The outcome by which a flow says that they asked not to be called again."""
OVERRUN_S = 1.5
"""What the guard's BYE may come late by: the money for that is set aside too."""


def now_s() -> float:
    """CLOCK_BOOTTIME in seconds."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(frozen=True)
class Books:
    """What a record is kept by."""

    records: Records
    publish: Callable[[dict[str, Any]], None]
    """Tells those who watch."""
    prices: PriceCard
    spent: Callable[[], int]
    """What the call has cost so far, in micro-units."""
    dialled: Dialled | None = None
    """Of a call we place, what the dial gate is told."""
    later: Callable[[Finished], None] | None = None
    """Has the language model look for the fields that are left."""


class CallRecord:
    """From the opened row to the closed one."""

    def __init__(
        self,
        call: int,
        direction: Literal["inbound", "outbound"],
        flow: Flow,
        ends: tuple[str, str],
        far_name: str,
        limits: CallLimits,
        books: Books,
    ) -> None:
        """`ends` are the URIs it comes from and goes to."""
        self.direction = direction
        self.clock = TurnClock()
        self._call = call
        self._flow = flow
        self._ends = ends
        self._far_name = far_name
        self._limits = limits
        self._books = books
        self._opened_at = now_s()
        self._heard_since = ""
        self._gap: int | None = None
        self._listed = False
        """They asked not to be called again."""
        self._spoken: dict[int, TurnTaken] = {}
        self._stage: Stage | None = None
        self._stage_since = 0.0
        self._evidence: list[CallEvent] = []
        """What fields are borne out by."""
        self._today = datetime.now().astimezone().date()

    def ms(self) -> int:
        """Since the row was opened."""
        return int((now_s() - self._opened_at) * 1000)

    def open(self, done: Callable[[Opening], None]) -> None:
        """Write the row and set the money aside."""
        row = CallOpened(
            call=self._call,
            direction=self.direction,
            flow=self._flow.name,
            flow_version=self._flow.version,
            from_uri=self._ends[0],
            from_name=self._far_name,
            to_uri=self._ends[1],
            cap_ms=int(self._limits.cap_s * 1000),
            wall=datetime.now().astimezone().isoformat(timespec="milliseconds"),
            boot_ns=int(self._opened_at * 1e9),
            dialled=self._books.dialled,
        )
        generate = [stage for stage in self._flow.stages.values() if stage.reply is not None and stage.reply.mode == "free"]
        most_tokens = sum(stage.limits.tokens * stage.limits.turns for stage in generate)
        worst = worst_case(self._books.prices, self._limits.cap_s + OVERRUN_S, most_tokens)
        cap = self._limits.spend_cap
        campaign = self._books.dialled.campaign if self._books.dialled is not None else ""
        self._books.records.open(row, Reservation(self._call, self._flow.name, campaign, min(worst, cap), cap), done)
        self.publish("opened", 0, {"direction": row.direction, "from": row.from_uri, "to": row.to_uri, "flow": row.flow})
        self._say(f"{row.direction}, flow {row.flow} {row.flow_version}")

    def note(self, kind: str, turn: int, data: Mapping[str, str | int | float | bool]) -> None:
        """Write down what happened, and tell those who watch."""
        event = CallEvent(self._call, self.ms(), kind, turn, data)
        self._books.records.note(event)
        if kind in KINDS:
            self._evidence.append(event)
        self.publish(kind, turn, data)

    def publish(self, kind: str, turn: int, data: Mapping[str, Any]) -> None:
        """Tell those who watch, and nobody else."""
        common = {"call": self._call, "at_ms": self.ms(), "kind": kind, "turn": turn, "spent_micros": self._books.spent()}
        self._books.publish(common | dict(data))

    def session_noted(self, kind: str, turn: int, data: Mapping[str, str | int | float | bool]) -> None:
        """A note of the session's: what it says of stages, limits and turns is kept as such too."""
        if kind == "stage":
            self._leave_stage(now_s())
            self._stage = self._flow.stages[str(data["stage"])]
            self._say(f"stage {self._stage.name}")
            if self._stage.end == DO_NOT_CALL:
                self._never_call(turn, f"stage {self._stage.name}")
        elif kind == "breach":
            self._limits.book.breach(str(data["limit"]))
        elif kind == "heard":
            self.clock.recognised(self.ms())
            if is_do_not_call(str(data["text"])):
                self._never_call(turn, "their words")
        elif kind == "routed":
            self.clock.decided(self.ms(), "mind")
        self.note(kind, turn, data)
        if kind == "heard":
            self._heard_since = f"{self._heard_since} {data['text']}".strip()
        elif kind == "said":
            row = TurnTaken(self._call, turn, str(data["stage"]), self._heard_since, str(data["text"]), self._gap)
            self._heard_since = ""
            self._gap = None
            self._write_turn(row)
        elif kind == "interrupted" and turn in self._spoken:  # the row says what was sent, as the model is told
            self._write_turn(replace(self._spoken[turn], said=str(data["said"])))

    def _never_call(self, turn: int, why: str) -> None:
        """Before the goodbye that follows is over it is on the disk."""
        if not self._listed:
            self._listed = True
            self._books.records.never_call(self._call, self._ends[0 if self.direction == "inbound" else 1], why)
            self.note("do_not_call", turn, {"why": why})

    def gap_heard(self, turn: int, ms: int, stage: Stage | None) -> None:
        """The caller heard so much silence before that turn's words."""
        self.note("gap", turn, {"gap_ms": ms})
        timing = self.clock.heard(self.ms(), ms, filler=turn == FILLER)
        if timing:
            self.note("timing", turn, timing)
        if stage is not None:
            self._limits.book.seen("turn_gap", stage.turn_gap_ms, ms)
        if turn in self._spoken:
            self._write_turn(replace(self._spoken[turn], gap_ms=ms))
        else:  # a filler, or the words it belongs to come next
            self._gap = ms

    def refused(self, limit: str, why: str) -> None:
        """It never was a call: its row, where there is one, is closed already. `why` is for people."""
        closed = {"outcome": "refused", "ended_by": "line", "reason": limit, "why": why, "path": [], "fields": {}, "duration_ms": 0}
        self.publish("closed", 0, closed)
        self._say(f"refused: {limit}")

    def close(self, session: CallSession, by: EndedBy, outcome: str, reason: str, answered_at: float | None, ended_at: float) -> None:
        """Close the row. Times in seconds of CLOCK_BOOTTIME; `answered_at` is None where nobody answered."""
        self._leave_stage(ended_at)
        spent = self._books.spent()
        self._limits.closed(ended_at, spent)
        limits = self._limits.book.row()
        fields = dict(session.fields)
        found = collected(self._evidence, fields, self._flow)
        later = self._books.later if left(self._flow, fields) and any(event.kind == "heard" for event in self._evidence) else None
        row = CallClosed(
            call=self._call,
            outcome=outcome,
            ended_by=by,
            reason=reason,
            path=tuple(session.path),
            fields=fields,
            duration_ms=int((ended_at - answered_at) * 1000) if answered_at else 0,
            spent_micros=spent,
            currency=self._books.prices.currency,
            overshoot_ms=limits["call"]["overshoot_ms"] if "call" in limits and reason in ("call", "spend") else None,
            limits=limits,
            extracted=found,
            success=success_of(self._flow, found, outcome),
            unsettled=later is not None,
        )
        self._books.records.close_call(row)
        if later is not None:
            later(Finished(self._call, outcome, session.knowledge, tuple(self._evidence), found, self._today, ended_at))
        closed = ("outcome", "ended_by", "reason", "duration_ms", "currency", "overshoot_ms", "success")
        told = {name: getattr(row, name) for name in closed} | {"path": list(row.path), "fields": dict(row.fields)}
        self.publish("closed", session.turn, told)
        self._say(f"{outcome} after {row.duration_ms / 1000:.1f} s, ended by {by}{f' ({reason})' if reason else ''}")

    def _say(self, text: str) -> None:
        """A line of the log, with what the journal can be searched by. Never what was said, and never a number."""
        stage = self._stage.name if self._stage is not None else ""
        log.info("call %d: %s", self._call, text, extra={"call": self._call, "flow": self._flow.name, "stage": stage})

    def _write_turn(self, row: TurnTaken) -> None:
        self._spoken[row.turn] = row
        self._books.records.turn(row)

    def _leave_stage(self, now: float) -> None:
        if self._stage is not None and not self._stage.end:
            self._limits.book.seen("stage_time", round(self._stage.limits.time_s * 1000), round((now - self._stage_since) * 1000))
        self._stage, self._stage_since = None, now
