"""After the calls: the language model is asked about the fields that no stage collected.

Rules: a call that is up comes first: while there is one, nothing is asked, nor even worked out what to ask; a call whose questions are not
all answered in time keeps what its stages collected. Runs on the control thread; nothing here waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from appliance.core.extraction import Inquiry, inquiries, settle, success_of
from appliance.core.knowledge import Knowledge
from appliance.core.record import CallEvent, Extracted
from appliance.ports import Records
from appliance.runtime.parts import Mind

PATIENCE_S = 60.0
"""How long after its end a call may wait for the model, all its questions together."""
MOST_WAITING = 50


@dataclass(frozen=True)
class Finished:
    """A call that is over, as far as its fields are concerned. `ended_at` is seconds of CLOCK_BOOTTIME."""

    call: int
    outcome: str
    knowledge: Knowledge
    events: tuple[CallEvent, ...]
    collected: tuple[Extracted, ...]
    today: date
    ended_at: float


@dataclass
class _Asking:
    """The one call that the model is asked about, and how far that is."""

    finished: Finished
    left: deque[Inquiry]
    answered: list[tuple[Inquiry, Mapping[str, float]]] = field(default_factory=list)
    ticket: int = 0
    """Of the question that is with the model; 0 is none."""


class Afterwards:
    """The line's."""

    def __init__(self, mind: Mind, records: Records, margin: float) -> None:
        """`margin` is that of a live decision, in nats."""
        self._mind = mind
        self._records = records
        self._margin = margin
        self._waiting: deque[Finished] = deque()
        self._asking: _Asking | None = None
        self._tickets = 0

    def closed(self, finished: Finished) -> None:
        """Its row is closed, and fields are left."""
        if len(self._waiting) >= MOST_WAITING:
            self._settled(self._waiting.popleft(), ())
        self._waiting.append(finished)

    def poll(self, now: float, idle: bool) -> None:
        """The next step, if there is one. `idle`: no call is up."""
        while self._waiting and now > self._waiting[0].ended_at + PATIENCE_S:
            self._settled(self._waiting.popleft(), ())
        asking = self._asking
        if asking is not None and now > asking.finished.ended_at + PATIENCE_S:
            if asking.ticket:
                self._mind.drop(0, asking.ticket)
            self._asking = None
            self._settled(asking.finished, ())
        elif idle and self._mind.ready and asking is not None:
            self._ask(asking)
        elif idle and self._mind.ready and self._waiting:
            finished = self._waiting.popleft()
            self._asking = _Asking(finished, deque(inquiries(finished.knowledge, finished.events, finished.today)))

    def _ask(self, asking: _Asking) -> None:
        if asking.ticket:
            return
        if asking.left:
            self._tickets += 1
            asking.ticket = self._tickets
            self._mind.route(0, asking.ticket, asking.left[0].question)
        else:
            self._asking = None
            self._settled(asking.finished, settle(asking.answered, self._margin))

    def scored(self, ticket: int, scores: Mapping[str, float]) -> None:
        """From the mind; no scores where it could not."""
        asking = self._asking
        if asking is not None and ticket == asking.ticket:
            asking.answered.append((asking.left.popleft(), scores))
            asking.ticket = 0

    def _settled(self, finished: Finished, more: tuple[Extracted, ...]) -> None:
        success = success_of(finished.knowledge.flow, (*finished.collected, *more), finished.outcome)
        self._records.found(finished.call, more, success)

    def status(self) -> dict[str, int]:
        """How many calls wait for the model."""
        return {"waiting": len(self._waiting) + (self._asking is not None)}
