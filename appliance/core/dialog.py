"""The leg as a transition table: one INVITE dialog seen from our side (RFC 3261 sections 12, 13, 15).

Rule: every change of a leg's state is in TRANSITIONS; what is not there cannot happen and is our bug.
"""

from __future__ import annotations

from enum import Enum

from appliance.errors import LocalError


class LegState(Enum):
    """Where a leg stands."""

    OFFERED = "offered"
    """Their INVITE came in; nothing but 100 was sent."""
    RINGING = "ringing"
    """We sent 180."""
    DIALING = "dialing"
    """Our INVITE is out."""
    EARLY = "early"
    """They sent 180 or 183."""
    ANSWERED = "answered"
    """A 200 OK went either way."""
    ENDING = "ending"
    """We sent BYE, CANCEL or a refusal and wait for the dialog to go."""
    ENDED = "ended"
    """The dialog is gone."""


class LegChange(Enum):
    """What happened to a leg, past tense."""

    RANG = "rang"
    """We sent 180."""
    PROGRESSED = "progressed"
    """They sent 180 or 183."""
    ACCEPTED = "accepted"
    """We sent 200."""
    PICKED_UP = "picked_up"
    """They sent 200."""
    HUNG_UP = "hung_up"
    """We sent BYE, CANCEL or a refusal."""
    GONE = "gone"
    """The dialog is over, whoever ended it."""


_S, _C = LegState, LegChange

TRANSITIONS: dict[tuple[LegState, LegChange], LegState] = {
    (_S.OFFERED, _C.RANG): _S.RINGING,
    (_S.OFFERED, _C.ACCEPTED): _S.ANSWERED,
    (_S.OFFERED, _C.HUNG_UP): _S.ENDING,
    (_S.OFFERED, _C.GONE): _S.ENDED,
    (_S.RINGING, _C.RANG): _S.RINGING,  # 180 may be sent again
    (_S.RINGING, _C.ACCEPTED): _S.ANSWERED,
    (_S.RINGING, _C.HUNG_UP): _S.ENDING,
    (_S.RINGING, _C.GONE): _S.ENDED,
    (_S.DIALING, _C.PROGRESSED): _S.EARLY,
    (_S.DIALING, _C.PICKED_UP): _S.ANSWERED,
    (_S.DIALING, _C.HUNG_UP): _S.ENDING,
    (_S.DIALING, _C.GONE): _S.ENDED,
    (_S.EARLY, _C.PROGRESSED): _S.EARLY,  # 180 then 183, or 183 from another branch
    (_S.EARLY, _C.PICKED_UP): _S.ANSWERED,
    (_S.EARLY, _C.HUNG_UP): _S.ENDING,
    (_S.EARLY, _C.GONE): _S.ENDED,
    (_S.ANSWERED, _C.HUNG_UP): _S.ENDING,
    (_S.ANSWERED, _C.GONE): _S.ENDED,
    (_S.ENDING, _C.PROGRESSED): _S.ENDING,  # crossed our CANCEL
    (_S.ENDING, _C.PICKED_UP): _S.ENDING,  # their 200 crossed our CANCEL: RFC 3261 section 15 wants a BYE, still ours
    (_S.ENDING, _C.HUNG_UP): _S.ENDING,
    (_S.ENDING, _C.GONE): _S.ENDED,
    (_S.ENDED, _C.HUNG_UP): _S.ENDED,  # a leg that is gone already is no error
    (_S.ENDED, _C.GONE): _S.ENDED,
}


class ImpossibleChange(LocalError):
    """A change that TRANSITIONS does not have."""

    def __init__(self, state: LegState, change: LegChange) -> None:
        self.state = state
        self.change = change
        super().__init__(f"a leg that is {state.value} cannot have {change.value.replace('_', ' ')}")


class Dialog:
    """The state of one leg, and who ended it."""

    def __init__(self, state: LegState) -> None:
        """`state` is OFFERED for a call that came in, DIALING for one we place."""
        if state not in (LegState.OFFERED, LegState.DIALING):
            raise LocalError(f"a leg cannot begin as {state.value}")
        self.state: LegState = state
        self.ended_by_us = False
        """True once we sent BYE, CANCEL or a refusal first."""

    @property
    def over(self) -> bool:
        """True where no words can be exchanged any more."""
        return self.state in (LegState.ENDING, LegState.ENDED)

    def allows(self, change: LegChange) -> bool:
        """Could this happen now?"""
        return (self.state, change) in TRANSITIONS

    def apply(self, change: LegChange) -> LegState:
        """The state after `change`. ImpossibleChange where the table has no such row; the state then stays."""
        after = TRANSITIONS.get((self.state, change))
        if after is None:
            raise ImpossibleChange(self.state, change)
        if after is LegState.ENDING:
            self.ended_by_us = True
        self.state = after
        return after
