"""What the line is doing now, as its door tells: a thread that listens, and a picture that is always whole.

Rule: the line waits for nobody, so neither does it for us: where we fall behind it hangs up, and we ask for its status anew.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

log = logging.getLogger("onhook.web")

AGAIN_S = 1.0
"""Until the next try where there is no line."""
QUIET_S = 1.0
"""Without an event for so long, the line is asked how it is."""
MOST_WORDS = 60
"""Lines of a conversation kept for the page."""
LATELY_S = 3600.0
TELLING = ("answered", "closed", "registration", "ready", "not_ready", "paused", "resumed")
"""Events after which the line's status is another."""
BUCKETS_MS = (100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000)
"""Upper bounds of the turn gaps' histogram."""


class Door(Protocol):
    """The line's door (runtime.api.LineClient)."""

    def ask(self, **request: Any) -> dict[str, Any]: ...
    def read(self) -> dict[str, Any] | None: ...
    def settimeout(self, seconds: float | None) -> None: ...
    def close(self) -> None: ...


@dataclass
class CallNow:
    """One call in progress."""

    number: int
    flow: str = ""
    version: str = ""
    direction: str = ""
    far: str = ""
    stage: str = ""
    words: list[tuple[str, str]] = field(default_factory=list)
    """(who, words): caller or agent."""
    hearing: str = ""
    """What is being said right now, as far as it is understood."""
    began: float | None = None
    """Monotonic seconds of the answer."""
    cap_s: float = 0.0
    spent_micros: int = 0
    spend_cap_micros: int = 0


@dataclass
class Gaps:
    """Turn gaps: those of the last hour, and all since this process began, counted."""

    lately: list[tuple[float, int]] = field(default_factory=list)
    """(when, ms), monotonic seconds, oldest first."""
    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS_MS) + 1))
    sum_ms: int = 0

    def add(self, now: float, ms: int) -> None:
        """One more."""
        self.lately = [(at, gap) for at, gap in self.lately if now - at < LATELY_S] + [(now, ms)]
        self.counts[bisect_left(BUCKETS_MS, ms)] += 1
        self.sum_ms += ms

    def remember(self, now: float, earlier: Sequence[tuple[float, int]]) -> None:
        """Those from before this process: (seconds ago, ms). They are drawn and not counted."""
        self.lately = sorted([(now - ago, ms) for ago, ms in earlier if ago < LATELY_S] + self.lately)


class Live:
    """The picture. Read it under `lock`, or take `version` to see whether anything is new."""

    def __init__(
        self, open_door: Callable[[], Door], clock: Callable[[], float] = time.monotonic, beat: Callable[[], None] = lambda: None
    ) -> None:
        """`open_door()` connects; OSError where there is no line. `beat()` is called at least once a second, line or no line."""
        self.lock = threading.Lock()
        self.version = 0
        self.status: dict[str, Any] | None = None
        """The line's own words; None where it is away."""
        self.calls: dict[int, CallNow] = {}
        self.gaps = Gaps()
        self.last: dict[str, Any] | None = None
        """How the last call ended, as the line told it."""
        self._gone: dict[int, CallNow] = {}
        """Calls whose end the line's status has told before its event did."""
        self._open_door = open_door
        self.clock = clock
        self._beat = beat

    def start(self) -> None:
        """Listen from here on, in a thread that ends with the process."""
        threading.Thread(target=self._listen, name="live", daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                self._follow()
            except (OSError, ValueError, KeyError) as error:  # it went away, perhaps in the middle of a word
                log.debug("the line is away: %s", error)
            with self.lock:
                self.status, self.calls = None, {}
                self.version += 1
            self._beat()
            time.sleep(AGAIN_S)

    def _follow(self) -> None:
        """Two doors: what is asked at one does not come in between what the other tells."""
        events, asking = self._open_door(), self._open_door()
        try:
            events.ask(op="subscribe")
            events.settimeout(QUIET_S)
            self.refresh(asking.ask(op="status"))
            asked = self.clock()
            while True:
                self._beat()
                event: dict[str, Any] | None = {}
                with contextlib.suppress(TimeoutError):
                    event = events.read()
                if event is None:
                    return
                with self.lock:
                    self.take(event)
                if event.get("kind") in TELLING or self.clock() - asked >= QUIET_S:
                    self.refresh(asking.ask(op="status"))
                    asked = self.clock()
        finally:
            events.close()
            asking.close()

    def refresh(self, status: dict[str, Any]) -> None:
        """The line's status as it is now."""
        with self.lock:
            changed = self.status is None or {**status, "calls": 0} != {**self.status, "calls": 0}
            self.status = status
            rows = {row["call"]: row for row in status["calls"]}
            self._gone = {number: self.calls.pop(number) for number in set(self.calls) - set(rows)}
            for number, row in rows.items():
                call = self.calls.setdefault(number, CallNow(number))
                call.flow, call.version, call.direction = row["flow"], row["flow_version"], row["direction"]
                call.far, call.stage = row["far"], row["stage"]
                call.cap_s, call.spend_cap_micros, call.spent_micros = row["cap_s"], row["spend_cap_micros"], row["spent_micros"]
                call.began = self.clock() - row["elapsed_ms"] / 1000 if row["answered"] else None
            if changed or rows:
                self.version += 1

    def take(self, event: dict[str, Any]) -> None:
        """One event of the line. The lock is held."""
        number, kind = event.get("call"), event.get("kind")
        if not isinstance(number, int):
            return
        self.version += 1
        if kind == "closed":
            known = self.calls.pop(number, None) or self._gone.get(number)
            self.last = {**event, "flow": known.flow if known else "", "far": known.far if known else ""}
            return
        call = self.calls.setdefault(number, CallNow(number))
        call.spent_micros = event.get("spent_micros", call.spent_micros)
        match kind:
            case "opened":
                call.flow, call.direction = event["flow"], event["direction"]
                call.far = event["from"] if call.direction == "inbound" else event["to"]
            case "answered":
                call.began = self.clock()
            case "stage":
                call.stage = event["stage"]
            case "said":
                call.words.append(("agent", event["text"]))
            case "heard":
                call.hearing = ""
                call.words.append(("caller", event["text"]))
            case "partial":
                call.hearing = event["text"]
            case "gap":
                self.gaps.add(self.clock(), int(event["gap_ms"]))
        del call.words[:-MOST_WORDS]
