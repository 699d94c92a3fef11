"""Many trials in a call, several calls side by side: real calls of simulated callers to a whole appliance.

Rule: what is judged was recorded by the caller. The appliance's own events are kept beside each line, on the caller's clock, and are
asked only for what has no sound: whether it closed a turn, which words it heard, what it believes it has said.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np

from appliance.errors import LocalError
from appliance.lab.box import Box, Door
from appliance.lab.caller import SimulatedCaller
from appliance.lab.impair import Echo
from appliance.lab.lab_agent import LabAgent
from appliance.lab.recording import CallResult
from appliance.lab.road import Road
from appliance.lab.script import CallerScript, Step
from appliance.lab.turns_judge import Tracks
from appliance.lab.turns_trials import Line
from appliance.ports import AccountSettings

PATIENCE_S = 6.0
"""Longer than ANSWER_MS: a caller who was not answered speaks on after this."""
CALL_S = 3000.0
CLOSE_S = 10.0
BETWEEN_S = 0.3
"""For the SIP library of the other side to free the slot."""
TRIES = 4

Event = dict[str, Any]


@dataclass(frozen=True)
class Conditions:
    """What a call goes through, caller to appliance."""

    loss: float = 0.0
    burst: float = 1.0
    echo: tuple[int, float] | None = None
    """Delay in ms, attenuation in dB, of what the caller hears coming back."""
    seed: int = 0


@dataclass(frozen=True)
class Plan:
    """One call: who is dialled, and each step with its line; a step without one is a wait."""

    user: str
    steps: tuple[tuple[Step, Line | None], ...]
    conditions: Conditions = Conditions()


class Caller(Protocol):
    """Somebody who can call."""

    def call(self, uri: str, script: CallerScript, sounds: Mapping[int, bytes], conditions: Conditions) -> CallResult: ...
    def close(self) -> None: ...


class LabCaller:
    """A simulated caller with a user agent, a road and an echo of its own."""

    def __init__(self, user: str) -> None:
        """`user` is who the appliance is told is calling."""
        self.agent = LabAgent(AccountSettings(user=user, display_name="Bench"))
        self.caller = SimulatedCaller(self.agent)
        self.caller.start()

    def call(self, uri: str, script: CallerScript, sounds: Mapping[int, bytes], conditions: Conditions) -> CallResult:
        """One call under these conditions."""
        self.agent.road = Road(conditions.loss, conditions.burst, seed=conditions.seed) if conditions.loss else None
        self.caller.echo = Echo(*conditions.echo) if conditions.echo else None
        return self.caller.call(uri, script, sounds, CALL_S)

    def close(self) -> None:
        """No more calls."""
        self.caller.close()


@dataclass(frozen=True)
class Trial:
    """A line as it was said in a call. Times in ms since the answer."""

    line: Line
    tracks: Tracks
    begin_ms: float
    """Of the line's sound."""
    next_ms: float
    """Where the caller's next line begins, or the call ends."""
    events: tuple[Event, ...]
    """The appliance's, from this line's beginning to the next one's; their at_ms is on the caller's clock."""

    @property
    def onset_ms(self) -> float:
        """First speech sample."""
        return self.begin_ms + self.line.start_ms

    @property
    def end_ms(self) -> float:
        """Last speech sample."""
        return self.begin_ms + self.line.end_ms

    def told(self, kind: str) -> list[Event]:
        """The events of a kind."""
        return [event for event in self.events if event["kind"] == kind]

    def closed_early(self) -> bool:
        """Did the appliance take the line for two turns, or end the turn before its last sample?"""
        ended = any(self.onset_ms < event["at_ms"] < self.end_ms - CLOCKS_MS for event in self.told("speech_ended"))
        return ended or len([event for event in self.told("heard") if event["text"]]) > 1


CLOCKS_MS = 60.0
"""What the appliance's clock of the call and the caller's may differ by: the answer's way, and a tick or two."""


@dataclass(frozen=True)
class Done:
    """A finished call."""

    plan: Plan
    trials: tuple[Trial, ...]
    tracks: Tracks
    events: tuple[Event, ...]
    broken: str = ""
    """Why it ended before the caller was done; empty where it did not."""


class Listener:
    """A thread at the appliance's door: every event, by call."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._lock = threading.Condition()
        self._calls: dict[int, list[Event]] = {}
        door.ask(op="subscribe")
        door.settimeout(None)
        threading.Thread(target=self._read, name="turns-door", daemon=True).start()

    def _read(self) -> None:
        try:
            while (event := self._door.read()) is not None:
                with self._lock:
                    self._calls.setdefault(event["call"], []).append(event)
                    self._lock.notify_all()
        except (OSError, ValueError):
            return  # closed at the end of the run

    def call_of(self, user: str, after: int, wait_s: float = CLOSE_S) -> tuple[int, list[Event]]:
        """The first call of this caller's after that number, once it is closed. LocalError where it is not closed in time."""
        with self._lock:
            if not self._lock.wait_for(lambda: self._closed(user, after) is not None, wait_s):
                raise LocalError(f"the appliance did not close its record of a call of {user}")
            number = self._closed(user, after)
            assert number is not None
            return number, list(self._calls[number])

    def _closed(self, user: str, after: int) -> int | None:
        for number, events in sorted(self._calls.items()):
            opened = next((event for event in events if event["kind"] == "opened"), None)
            if number > after and opened is not None and f"sip:{user}@" in opened["from"]:
                return number if events[-1]["kind"] == "closed" else None
        return None


@dataclass
class Lanes:
    """Calls side by side to one appliance."""

    box: Box
    address: str
    """host:port of the appliance."""
    make_caller: Callable[[str], Caller]
    """A caller with this user name."""
    listener: Listener
    between_s: float = BETWEEN_S
    _last: dict[str, int] = field(default_factory=dict)

    def run(self, plans: Sequence[Plan], lanes: int) -> list[Done]:
        """Every call, in the plans' order; those cut short are followed by a call with the lines that were left."""
        todo: queue.SimpleQueue[int] = queue.SimpleQueue()
        for index in range(len(plans)):
            todo.put(index)
        done: dict[int, list[Done]] = {}
        failures: list[BaseException] = []

        def work(user: str) -> None:
            try:
                caller = self.make_caller(user)
                try:
                    while not failures:
                        try:
                            index = todo.get_nowait()
                        except queue.Empty:
                            return
                        done[index] = self._whole(caller, user, plans[index])
                finally:
                    caller.close()
            except BaseException as failure:  # the thread's top: handed to whoever waits
                failures.append(failure)

        threads = [threading.Thread(target=work, args=(f"lane{n}",), name=f"lane{n}") for n in range(1, min(lanes, len(plans)) + 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]
        return [one for index in range(len(plans)) for one in done[index]]

    def _whole(self, caller: Caller, user: str, plan: Plan) -> list[Done]:
        out: list[Done] = []
        while plan.steps and len(out) < TRIES:
            one, rest = self._call(caller, user, plan)
            out.append(one)
            plan = replace(plan, steps=rest)
            time.sleep(self.between_s)
        return out

    def _call(self, caller: Caller, user: str, plan: Plan) -> tuple[Done, tuple[tuple[Step, Line | None], ...]]:
        script = CallerScript(tuple(step for step, _ in plan.steps), otherwise="hang_up", patience_s=PATIENCE_S)
        sounds = {index: line.pcm for index, (_, line) in enumerate(plan.steps) if line is not None}
        for _ in range(TRIES):
            result = caller.call(f"sip:{plan.user}@{self.address}", script, sounds, plan.conditions)
            if result.answered_ms is not None:
                break
            time.sleep(2.0)
        else:
            raise LocalError(f"the appliance does not answer {plan.user}: {result.status} {result.reason}\n{self.box.last_words()}")
        number, events = self.listener.call_of(user, self._last.get(user, 0))
        self._last[user] = number
        done = finished(plan, result, events)
        said = len(result.turns)
        spoken = [index for index, (_, line) in enumerate(plan.steps) if line is not None]
        return done, plan.steps[spoken[said] :] if said < len(spoken) else ()


def finished(plan: Plan, result: CallResult, events: Sequence[Event]) -> Done:
    """A call cut into its trials."""
    tracks = Tracks(
        np.frombuffer(result.caller, dtype="<i2"),
        np.frombuffer(result.agent, dtype="<i2"),
        result.sent_ns,
        result.heard_ns,
    )
    zero = next((event["at_ms"] for event in events if event["kind"] == "answered"), 0)
    told = tuple(event | {"at_ms": event["at_ms"] - zero} for event in events)
    lines = [line for _, line in plan.steps if line is not None]
    begins = [turn.start_ms for turn in result.turns]
    ends = [*begins[1:], len(tracks.agent) / 8]
    trials = tuple(
        Trial(line, tracks, begin, after, tuple(e for e in told if begin <= e["at_ms"] < after))
        for line, begin, after in zip(lines, begins, ends, strict=False)
    )
    broken = f"{result.reason} ({result.ended_by})" if len(begins) < len(lines) else ""
    return Done(plan, trials, tracks, told, broken)


def in_calls(user: str, lines: Sequence[Line], a_call: int, wait_ms: int, conditions: Conditions | None = None) -> list[Plan]:
    """Lines said one after the other when the agent has been silent for `wait_ms`, `a_call` of them in each call."""
    return [
        Plan(
            user,
            tuple((Step("say", line.text, wait_ms=wait_ms), line) for line in lines[at : at + a_call]),
            replace(conditions or Conditions(), seed=(conditions.seed if conditions else 0) + at),
        )
        for at in range(0, len(lines), a_call)
    ]
