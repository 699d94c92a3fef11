"""Which version of each flow the next call takes.

Rule: a flow is looked up once, when its call begins; who holds one keeps it to the end. A new version waits until its lines are sound,
so that the first call with it is answered as quickly as the last one with the old.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from appliance.core.flow import Flow
from appliance.errors import ConfigError
from appliance.runtime.ahead import Ahead, known_texts
from appliance.runtime.prompts import Prompts

log = logging.getLogger("onhook.line")

LOOK_S = 0.25
SOUND_S = 20.0
"""How long a new version waits for its sound, before it is used without."""


class FlowSource(Protocol):
    """Where the live flows come from. Nothing here waits."""

    def poll(self) -> Mapping[str, Flow] | None:
        """The live flows by name, where anything has changed since it was last asked; else None."""
        ...

    def name_for(self, user: str) -> str:
        """The flow that answers a dialled user; empty where none does."""
        ...

    def why_not(self, name: str) -> str:
        """Why that flow is not live, for people."""
        ...

    def settled(self) -> bool:
        """Has the folder been looked at, and is every flow that callers need live?"""
        ...

    def status(self) -> dict[str, Any]:
        """Plain values."""
        ...


class Turnover:
    """The control loop's view of the flows."""

    def __init__(self, source: FlowSource, ahead: Ahead, prompts: Prompts) -> None:
        self._source = source
        self._ahead = ahead
        self._prompts = prompts
        self._current: dict[str, Flow] = {}
        self._coming: dict[str, tuple[Flow, float]] = {}
        self._next_look = 0.0

    def poll(self, now: float) -> None:
        """Look for new versions, and let those take over whose lines are sound. `now` in seconds."""
        if now < self._next_look:
            return
        self._next_look = now + LOOK_S
        live = self._source.poll()
        if live is not None:
            self._take(live, now)
        for name, (flow, until) in list(self._coming.items()):
            if now >= until or not self._ahead.waits_for(flow):
                self._use(name, flow)

    def answers(self, user: str) -> Flow | None:
        """The flow for a call to this user; None, and a line in the log, where there is none."""
        name = self._source.name_for(user)
        flow = self._current.get(name)
        if flow is not None and flow.direction == "inbound":
            return flow
        why = "it places calls" if flow is not None else self._source.why_not(name) if name else "onhook.toml names no flow for it"
        log.warning("no flow answers %s: %s", user, f"{name}: {why}" if name else why)
        return None

    def places(self, name: str) -> Flow:
        """The flow of that name, to place a call with. ConfigError where there is none."""
        flow = self._current.get(name)
        if flow is None:
            known = ", ".join(n for n, f in self._current.items() if f.direction == "outbound") or "none"
            raise ConfigError(f"flow {name} is not live: {self._source.why_not(name)}", f"flows that place calls: {known}")
        if flow.direction != "outbound":
            raise ConfigError(f"flow {name} answers calls; one that places them needs direction: outbound")
        return flow

    def named(self, user: str) -> bool:
        """Does onhook.toml name a flow for this user?"""
        return bool(self._source.name_for(user))

    def settled(self) -> bool:
        """As the source says; and what it has is taken."""
        return self._source.settled()

    def status(self) -> dict[str, Any]:
        """Plain values: each live flow's version and direction as calls get them now, and what the folder holds besides."""
        live = {n: {"version": f.version, "direction": f.direction} for n, f in sorted(self._current.items())}
        return {"live": live, "coming": {n: f.version for n, (f, _) in self._coming.items()}, **self._source.status()}

    def _take(self, live: Mapping[str, Flow], now: float) -> None:
        for name in self._current.keys() - live.keys():
            log.info("flow %s: no new call gets it", name)
            del self._current[name]
            self._coming.pop(name, None)
        for name, flow in live.items():
            if self._current.get(name) == flow:
                self._coming.pop(name, None)
            elif name not in self._current:
                self._ahead.flows([flow])
                self._use(name, flow)
            elif name not in self._coming or self._coming[name][0] != flow:
                self._ahead.flows([flow])
                self._coming[name] = (flow, now + SOUND_S)

    def _use(self, name: str, flow: Flow) -> None:
        before = self._current.get(name)
        self._coming.pop(name, None)
        self._current[name] = flow
        if before is not None:
            log.info("flow %s: new calls take version %s", name, flow.version)
            for text in set(known_texts(before)) - {text for other in self._current.values() for text in known_texts(other)}:
                self._prompts.forget(text)  # a call that still needs one finds it on the disk
