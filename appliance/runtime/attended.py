"""Attended transfer (RFC 5589 section 7): whom a caller is handed on to is rung by us, and the two are joined once they have picked up.

    INVITE to the second > 200 OK > REFER with Replaces (RFC 3891) within the caller's call > NOTIFY 200 > both of our legs end

Rules: a second leg never outlives what it is for: its task ends it, or the guard does, to whom it is one more call with an end. Only the
PBX's own extensions are rung so, which cost nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from appliance.core.patience import Patience
from appliance.errors import LocalError, OnhookError, RemoteError
from appliance.ports import AgentEvent, LegAnswered, LegEnded, ToolResult, ToolTask, ToolValue, UserAgent
from appliance.runtime.call_record import now_s
from appliance.runtime.guard_link import GuardLink

log = logging.getLogger("onhook.line")

LONGEST_S = Patience().transfer_s + 5.0
"""A second leg's end by the guard, from its dialling: by then the session has long given up."""
JOIN_AFTER_S = 0.5
"""From their answer: a PBX that has only just taken it has not put us through to them yet, and cannot join them to another."""
LIMIT = "transfer"


class SecondLeg:
    """A leg to somebody whom a caller may be handed on to."""

    def __init__(self, leg: int, dialled_at: float) -> None:
        self.leg = leg
        self.dialled_at = dialled_at
        self.answered_at: float | None = None
        """CLOCK_BOOTTIME in seconds."""
        self.unwanted = False
        self.ended = ""
        """Why it is gone; empty while it is there."""

    @property
    def held_as(self) -> int:
        """Its number at the guard: below 0, where no call of ours has one."""
        return -self.leg


class SecondLegs:
    """All of a line's. The line tells what happens to them."""

    def __init__(self, agent: UserAgent, guard: GuardLink) -> None:
        self._agent = agent
        self._guard = guard
        self._legs: dict[int, SecondLeg] = {}

    def dial(self, target: str) -> SecondLeg:
        """Ring `target`. LocalError or RemoteError where that cannot be."""
        second = SecondLeg(self._agent.dial(target), now_s())
        self._legs[second.leg] = second
        return second

    def tell(self, event: AgentEvent) -> None:
        """Of any leg: others are none of ours."""
        if not isinstance(event, LegAnswered | LegEnded) or (second := self._legs.get(event.leg)) is None:
            return
        if isinstance(event, LegEnded):
            del self._legs[event.leg]
            second.ended = f"{event.status} {event.reason}".strip()
            if second.answered_at is not None:
                self._guard.released(second.held_as)
            return
        if second.unwanted:  # their answer crossed our CANCEL
            self._agent.hang_up(second.leg)
            return
        second.answered_at = event.at_ns / 1e9
        deadline_ns = round((second.dialled_at + LONGEST_S) * 1e9)
        self._guard.hold(second.held_as, deadline_ns, LIMIT, event.at_ns, self._agent.dialog(second.leg))

    def hang_up(self, second: SecondLeg) -> None:
        """BYE, or CANCEL before their answer. One that is gone is no error."""
        if second.unwanted or second.ended:
            return
        second.unwanted = True
        self._agent.hang_up(second.leg)
        if second.answered_at is not None:
            self._guard.released(second.held_as)

    def end(self, held_as: int) -> bool:
        """The guard's timer. False where it is none of ours."""
        second = self._legs.get(-held_as)
        if second is None:
            return False
        log.error("the leg to whom a caller was to be handed on is still up after %g s, and is ended", LONGEST_S)
        self.hang_up(second)
        return True


class AttendedTransfer:
    """A tool that hands the caller on to somebody who has picked up. When it has, the caller's leg is still ours to hang up."""

    def __init__(self, target: str, agent: UserAgent, leg: Callable[[], int], seconds: SecondLegs) -> None:
        """`target` is an extension of the PBX; `leg` gives the call's."""
        self._target = target
        self._agent = agent
        self._leg = leg
        self._seconds = seconds

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        """Ring the target, whatever the call knows: nobody's words choose it. LocalError where no line is free or none is there."""
        try:
            second = self._seconds.dial(self._target)
        except RemoteError as error:
            raise LocalError(str(error)) from None
        return _Attending(self._agent, self._leg(), self._seconds, second)


class _Attending:
    def __init__(self, agent: UserAgent, leg: int, seconds: SecondLegs, second: SecondLeg) -> None:
        self._agent = agent
        self._leg = leg
        self._seconds = seconds
        self._second = second
        self._asked = False
        """To join the two."""

    def poll(self, now: float) -> ToolResult | None:
        if self._asked:
            status = self._agent.transferred(self._leg)
            if status is None:
                return None
            return self._over("" if 200 <= status <= 299 else f"the PBX answers {status}")
        if self._second.ended or self._second.unwanted:
            return self._over(self._second.ended or "it was given up")
        if self._second.answered_at is None or now < self._second.answered_at + JOIN_AFTER_S:
            return None
        try:
            self._agent.join(self._leg, self._second.leg)
        except OnhookError as error:
            return self._over(str(error))
        self._asked = True
        return None

    def kill(self) -> None:
        """Nobody is left ringing, or on a line with nobody. Whether the PBX has joined the two nevertheless, `poll` says."""
        self._seconds.hang_up(self._second)

    def _over(self, why: str) -> ToolResult:
        self._seconds.hang_up(self._second)
        return ToolResult(None, why) if why else ToolResult({})
