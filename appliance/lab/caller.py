"""The simulated caller: a `Person` on a real leg of a real SIP user agent.

Rule: two threads. The caller's own pumps the user agent and is the only one to call it; the other answers each received frame with one
to send, so the call's frames are the clock. Between them: the leg's two frame queues, the person's wishes, and an end mark.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Literal

from appliance.errors import RemoteError
from appliance.lab.person import EchoPath, HangUp, Person, Press
from appliance.lab.recording import CallerEvent, CallResult
from appliance.lab.script import CallerScript
from appliance.lab.wire_log import Wired
from appliance.lab.wire_times import by_ticks, by_wire
from appliance.media.frames import SILENCE
from appliance.ports import (
    AgentEvent,
    LegAnswered,
    LegAudio,
    LegEnded,
    LegOffered,
    LegRinging,
    Registered,
    RegistrationFailed,
    UserAgent,
)

POLL_MS = 10
LEAD_FRAMES = 3
"""Our frames that wait to leave, where the wire tells when they did: so late may the frame thread be before our words have a hole."""
_FRAME_LATE_S = 0.2
"""How often the frame thread looks for the end mark when no frames come."""


def _now_ms() -> float:
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) / 1e6


class SimulatedCaller:
    """Places or takes calls, one at a time, with the user agent it is given."""

    def __init__(self, agent: UserAgent, on_event: Callable[[CallerEvent], None] = lambda event: None) -> None:
        """`on_event` is told what happens while it happens, on either thread: it must not wait for a call of ours."""
        self.agent = agent
        self.echo: EchoPath | None = None
        """Of the next call; it has a past, so each call wants its own."""
        self.colour: Callable[[bytes], bytes] | None = None
        """What happens to each frame the next call's person sends, its silences too."""
        self.on_event = on_event
        self._events: deque[AgentEvent] = deque()

    def start(self, register_s: float = 0.0) -> None:
        """Open the user agent; with `register_s`, wait so long for its registration. RemoteError where the PBX refuses it."""
        self.agent.start(self._events.append)
        if register_s <= 0:
            return
        event = self._await((Registered, RegistrationFailed), register_s)
        if isinstance(event, RegistrationFailed):
            raise RemoteError(f"the simulated caller is not registered: {event.reason}", event.status)
        if event is None:
            raise RemoteError(f"the simulated caller is not registered: no answer in {register_s:g} s", 408)

    def close(self) -> None:
        """Close the user agent."""
        self.agent.close()

    def call(self, uri: str, script: CallerScript, sounds: Mapping[int, bytes], limit_s: float = 300.0) -> CallResult:
        """Dial and see it through. `limit_s` from the INVITE: then the caller hangs up. RemoteError where no INVITE could be sent."""
        dialed_ms = _now_ms()
        return self._attend(self.agent.dial(uri), dialed_ms, script, sounds, limit_s)

    def take(self, script: CallerScript, sounds: Mapping[int, bytes], wait_s: float = 30.0, limit_s: float = 300.0) -> CallResult:
        """Wait for a call, accept it and see it through. RemoteError where none came."""
        return self.answer(self.wait_for_call(wait_s).leg, script, sounds, limit_s)

    def wait_for_call(self, wait_s: float) -> LegOffered:
        """The next INVITE, which nobody has answered yet. RemoteError where none came."""
        offered = self._await((LegOffered,), wait_s)
        if not isinstance(offered, LegOffered):
            raise RemoteError(f"nobody called within {wait_s:g} s", 408)
        return offered

    def answer(self, leg: int, script: CallerScript, sounds: Mapping[int, bytes], limit_s: float = 300.0) -> CallResult:
        """Accept it and see it through."""
        began_ms = _now_ms()
        self.agent.accept(leg)
        return self._attend(leg, began_ms, script, sounds, limit_s)

    def wait_until_it_ends(self, leg: int, wait_s: float) -> None:
        """Let it ring."""
        until_ms = _now_ms() + wait_s * 1000
        while (left_s := (until_ms - _now_ms()) / 1000) > 0:
            ended = self._await((LegEnded,), left_s)
            if isinstance(ended, LegEnded) and ended.leg == leg:
                return

    def _await(self, kinds: tuple[type, ...], seconds: float) -> AgentEvent | None:
        until_ms = _now_ms() + seconds * 1000
        while _now_ms() < until_ms:
            self.agent.poll(POLL_MS)
            while self._events:
                event = self._events.popleft()
                if isinstance(event, kinds):
                    return event
        return None

    def _attend(self, leg: int, began_ms: float, script: CallerScript, sounds: Mapping[int, bytes], limit_s: float) -> CallResult:
        events: list[CallerEvent] = []

        def tell(event: CallerEvent) -> None:
            events.append(event)
            self.on_event(event)

        lead = LEAD_FRAMES if isinstance(self.agent, Wired) else 0
        if self.echo is not None:
            self.echo.sooner(lead)
        person = Person(script, sounds, tell, self.echo, self.colour)
        audio = self.agent.audio(leg)
        answered, over = threading.Event(), threading.Event()
        kept = _Kept()
        frames = threading.Thread(target=_keep_time, args=(person, audio, answered, over, kept, lead), name="caller-frames", daemon=True)
        frames.start()
        answered_ms: float | None = None
        duration_ms = 0.0
        ended: LegEnded | None = None
        why: Literal["", "hang_up", "limit"] = ""
        try:
            while ended is None:
                self.agent.poll(POLL_MS)
                while self._events:
                    match self._events.popleft():
                        case LegRinging(leg=number) if number == leg:
                            tell(CallerEvent(0.0, "ringing"))
                        case LegAnswered(leg=number, at_ns=at_ns) if number == leg:
                            answered_ms = at_ns / 1e6
                            tell(CallerEvent(0.0, "answered"))
                            answered.set()
                        case LegEnded(leg=number, at_ns=at_ns) as event if number == leg:
                            ended = event
                            duration_ms = at_ns / 1e6 - answered_ms if answered_ms is not None else 0.0
                while person.wishes and ended is None:
                    match person.wishes.popleft():
                        case Press(digits):
                            self.agent.send_digits(leg, digits)
                        case HangUp():
                            why = "hang_up"
                            self.agent.hang_up(leg)
                if not why and ended is None and _now_ms() - began_ms > limit_s * 1000:
                    why = "limit"
                    self.agent.hang_up(leg)
        finally:
            over.set()
            frames.join()
            audio.received.wake = None
        tell(CallerEvent(round(duration_ms, 3), "ended", ended.reason))
        result = CallResult(
            ended_by="far_end" if ended.by_far_end else "caller",
            status=ended.status,
            reason=f"the caller's limit of {limit_s:g} s" if why == "limit" and not ended.by_far_end else ended.reason,
            answered_ms=answered_ms - began_ms if answered_ms is not None else None,
            duration_s=duration_ms / 1000,
            events=events,
            underruns=kept.missed,
        )
        self._measure(result, leg, person, kept)
        return result

    def _measure(self, result: CallResult, leg: int, person: Person, kept: _Kept) -> None:
        """The turns and the tracks: by the wire where the user agent tells it."""
        if not isinstance(self.agent, Wired) or kept.first_tick < 0:
            result.turns = by_ticks(person.turns, person.heard)
            result.caller, result.agent = person.tracks()
            return
        log, first = self.agent.wire(leg), kept.first_tick
        result.turns = by_wire(person.turns, person.placed, log, first, kept.first_given)
        result.caller, result.agent = b"".join(log.said[first:]), b"".join(log.heard[first:])
        result.sent_ns, result.heard_ns = tuple(log.sent_ns[first:]), tuple(log.heard_ns[first:])
        result.skipped, result.dropped = log.skipped, log.dropped


class _Kept:
    """What the frame thread counts."""

    missed = 0
    """Ticks at which our frame was late."""
    first_tick = -1
    """The media clock's tick, counted by received frames, at which the person heard its first; -1 where it heard none."""
    first_given = 0
    """Frames put into `sending` before the person's first."""


def _keep_time(person: Person, audio: LegAudio, answered: threading.Event, over: threading.Event, kept: _Kept, lead: int) -> None:
    """The frame thread: one frame in, one frame out, until the end mark. Frames before the answer (early media) are not the person's.
    `lead`: frames that shall always wait to leave."""
    ticks = threading.Semaphore(0)
    audio.received.wake = ticks.release
    before = -1
    taken = 0
    while not over.is_set():
        if not ticks.acquire(timeout=_FRAME_LATE_S):
            continue
        frame = audio.received.get()
        if frame is None:
            continue
        frame = frame or SILENCE  # LOST
        tick = taken + audio.received.overruns
        taken += 1
        if not answered.is_set():
            if not len(audio.sending):
                audio.sending.put(SILENCE)
                kept.first_given += 1
            continue
        if before < 0:
            before = audio.sending.underruns  # nothing of ours was due yet
            kept.first_tick = tick
            for _ in range(lead):
                audio.sending.put(SILENCE)
            kept.first_given += lead
            person.said.extend([SILENCE] * lead)
        late, before = audio.sending.underruns - before, audio.sending.underruns
        kept.missed += late
        said = person.step(frame, late, max(0, len(audio.sending) - lead))
        if said is not None:
            audio.sending.put(said)
