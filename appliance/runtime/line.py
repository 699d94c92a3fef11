"""The line: one loop that lets SIP work, hears the workers and the guard, and moves its calls on.

Rule: only this thread calls the user agent. Everything that waits is polled; nothing here blocks for more than a tick.
"""

from __future__ import annotations

import functools
import logging
import signal
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.core import events as ev
from appliance.core.endpoint import EndpointSettings
from appliance.core.meaning import Vector
from appliance.core.record import Dialled, Opening
from appliance.errors import ConfigError, LocalError, OnhookError
from appliance.media.far_sounds import FarSounds
from appliance.ports import (
    AgentEvent,
    CodecChosen,
    DigitReceived,
    LegAnswered,
    LegEnded,
    LegOffered,
    LegRinging,
    Registered,
    RegistrationFailed,
    VoiceActivity,
)
from appliance.runtime.ahead import Ahead
from appliance.runtime.api import LineApi
from appliance.runtime.audio import AudioLoop, CallAudio
from appliance.runtime.call import Call, Surroundings, now_s
from appliance.runtime.parts import Guess
from appliance.runtime.recording import Recorder, Track
from appliance.runtime.turnover import FlowSource, Turnover

log = logging.getLogger("onhook.line")

IDLE_POLL_MS = 40
CALL_POLL_MS = 4
"""Milliseconds a loop waits inside the SIP library; SIP itself wakes it."""
FORGET_S = 3600.0
"""Between two looks for what has been kept long enough."""
FIRST_FORGET_S = 60.0
REGISTER_S = 10.0
"""How long the first registration may take before the PBX is called away: two retransmissions and some."""
REFUSALS = {
    "spend_call": "its worst case costs more than one call may spend (limits.spend)",
    "spend_campaign": "its campaign's money for today is set aside already",
    "spend_day": "the day's money is set aside already ([limits] spend_per_day)",
    "record": "its record could not be written",
}
"""Which limit refused a call, for people."""
PREPARE_S = 15.0
"""How long an outbound call may wait for its own prompts before it is dialled without them."""


@dataclass(frozen=True)
class LineSettings:
    """What the line itself needs to know."""

    max_calls: int
    endpoint: EndpointSettings
    flows: FlowSource
    new_vad: Callable[[], VoiceActivity]
    pbx: str = ""
    """The PBX that must take us at the start, or the line ends; empty where it may come later, or there is none."""
    extension: str = ""
    encryption: str = ""
    """What of a call is encrypted on its way to the PBX, in words; empty for nothing."""
    ring_s: float = 45.0
    """How long a call we place may ring."""
    forget: Callable[[], None] = lambda: None
    """Delete what has been kept long enough."""
    recorder: Recorder | None = None
    """Keeps the sound of calls, where the operator wants it."""
    paused: Path | None = None
    """A file that is there while an operator has stopped all calls: a line that starts again stays stopped."""


class Line:
    """The process's one loop and its calls."""

    def __init__(self, around: Surroundings, settings: LineSettings, api_path: str) -> None:
        self.registration: dict[str, Any] = {"state": "none"}
        self._around = around
        self._settings = settings
        self._audio = AudioLoop()
        self._calls: dict[int, Call] = {}
        self._posted: deque[Callable[[], None]] = deque()
        self._api = LineApi(api_path, self._answer)
        self._ringing: dict[int, float] = {}
        """Call to when it has rung long enough."""
        self._preparing: list[tuple[Call, str, float, list[str]]] = []
        self._ahead = Ahead(around.prompts, around.voice)
        self._flows = Turnover(settings.flows, self._ahead, around.prompts)
        self._tracks: dict[int, Track] = {}
        self._stopping = False
        self.paused = settings.paused is not None and settings.paused.exists()
        self._was_ready = False
        self._was_registered = False
        self._started_at = now_s()
        self._forget_at = self._started_at + FIRST_FORGET_S
        for part in (around.ears, around.mind, around.voice):
            part.lost = self._worker_lost

    # -- the loop -------------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Until SIGTERM, or until the guard is gone."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.stop())
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # the guard passes it on; settings are read at the start
        self._around.agent.start(self._on_agent)
        self._audio.start()
        if not self._settings.pbx:
            self._around.guard.ready("waiting for calls")
        try:
            while not (self._stopping and not self._calls):
                self.step()
        finally:
            self._api.close()
            self._audio.stop()
            if self._settings.recorder is not None:
                self._settings.recorder.close()
            self._around.agent.close()

    def step(self) -> None:
        """One turn of the loop."""
        around = self._around
        around.agent.poll(CALL_POLL_MS if self._calls else IDLE_POLL_MS)
        now = now_s()
        while self._posted:
            self._posted.popleft()()
        around.guard.poll(now)
        for part in (around.ears, around.mind, around.voice):
            part.poll(now)
        self._watch_readiness()
        for call in list(self._calls.values()):
            call.poll(now)
        if around.afterwards is not None:
            around.afterwards.poll(now, idle=not self._calls)
        self._prepare(now)
        self._flows.poll(now)
        if now >= self._forget_at and not self._calls:
            self._forget_at = now + FORGET_S
            self._settings.forget()
        self._ahead.poll()
        self._api.poll()
        if self._settings.pbx and not self._was_registered:
            self._await_registration(now)
        if self._audio.failure is not None:
            raise LocalError(f"the audio loop ended: {self._audio.failure!r}")

    def stop(self) -> None:
        """No new calls; end those there are."""
        self._stopping = True
        for call in list(self._calls.values()):
            self.post(functools.partial(self._end, call, "shutdown"))

    def pause(self) -> None:
        """An operator's stop: every call ends, and no other begins before `resume`, whatever happens to this process in between."""
        self._set_paused(True)
        for call in list(self._calls.values()):
            self._end(call, "operator")

    def resume(self) -> None:
        """Calls are taken and placed again."""
        self._set_paused(False)

    def _set_paused(self, paused: bool) -> None:
        self.paused = paused
        try:
            if self._settings.paused is not None:
                self._settings.paused.touch() if paused else self._settings.paused.unlink(missing_ok=True)
        except OSError as error:  # it holds for as long as this process does
            log.error("that calls are %s cannot be written down: %s", "stopped" if paused else "taken again", error)
        log.warning("no calls: stopped by an operator" if paused else "calls are taken again")
        self.publish({"kind": "paused" if paused else "resumed"})

    def _end(self, call: Call, why: str) -> None:
        """Now, wherever it is."""
        if call.leg is not None:
            call.limit_reached(why)
        elif not call.closed:  # it was to be placed, and nobody has been dialled
            self._preparing = [waiting for waiting in self._preparing if waiting[0] is not call]
            call.ended(False, 0, why)
            self._calls.pop(call.number, None)

    def post(self, work: Callable[[], None]) -> None:
        """Have the control thread do something; callable from any thread."""
        self._posted.append(work)

    def publish(self, event: Mapping[str, Any]) -> None:
        """Tell those who watch."""
        self._api.publish(dict(event))

    @property
    def ready(self) -> bool:
        """Could a call be understood and answered now? The mind may be late: words come first."""
        return self._around.ears.ready and self._around.voice.ready

    def _watch_readiness(self) -> None:
        if self.ready == self._was_ready:
            return
        self._was_ready = self.ready
        log.info("models %s after %.1f s", "ready" if self.ready else "away", now_s() - self._started_at)
        self.publish({"kind": "ready" if self.ready else "not_ready"})
        if self.ready:
            for call in list(self._calls.values()):
                call.tell(ev.PartsReady())

    # -- SIP ------------------------------------------------------------------------------------------------------------------

    def _on_agent(self, event: AgentEvent) -> None:
        self._around.seconds.tell(event)
        match event:
            case Registered(expires_s, registrar):
                self._registration(state="registered", expires_s=expires_s, **({"registrar": registrar} if registrar else {}))
            case RegistrationFailed(status, reason, permanent):
                self._registration(state="failed", status=status, reason=reason, permanent=permanent)
            case LegOffered():
                self._on_offered(event)
            case LegRinging(leg, status):
                self._with(leg, lambda call: call.note("ringing", 0, {"status": status}))
            case CodecChosen(leg, codec):
                self._with(leg, lambda call: call.codec_chosen(codec))
            case LegAnswered(leg, at_ns):
                self._on_answered(leg, at_ns)
            case LegEnded():
                self._on_ended(event)
            case DigitReceived(leg, digit):
                self._with(leg, lambda call: call.tell(ev.DigitPressed(digit)))

    def _registration(self, **state: Any) -> None:
        if state != self.registration:
            self.registration = state
            text = {"registered": "registered with the PBX"}.get(state["state"], f"not registered: {state.get('reason', '')}")
            log.info(text)
            self._around.guard.status(text)
            self.publish({"kind": "registration", **state})

    def _await_registration(self, now: float) -> None:
        """The first one, where it must be had. ConfigError says what the PBX said."""
        pbx, extension, state = self._settings.pbx, self._settings.extension, self.registration
        if state["state"] == "registered":
            self._was_registered = True
            self._around.guard.ready("registered with the PBX")
            return
        keep = "or start with --keep-trying, as the service does"
        if state.get("permanent"):
            raise ConfigError(
                f"{state['reason']} (SIP status {state['status']})",
                f"check user and password in [pbx] of onhook.toml against extension {extension} of the PBX; {keep}",
            )
        if state["state"] == "failed" or now - self._started_at > REGISTER_S:
            why = state["reason"] if state["state"] == "failed" else f"no answer from the PBX at {pbx} within {REGISTER_S:g} s"
            raise ConfigError(
                f"not registered: {why}",
                f"check registrar in [pbx] of onhook.toml, the network and the PBX itself; {keep}",
            )

    def _with(self, leg: int, action: Callable[[Call], None]) -> None:
        call = next((c for c in self._calls.values() if c.leg == leg), None)
        if call is not None:
            action(call)

    def _on_offered(self, offer: LegOffered) -> None:
        agent = self._around.agent
        user = offer.to_uri.removeprefix("sip:").split("@")[0]
        flow = self._flows.answers(user)
        if self._stopping or self.paused or flow is None or len(self._calls) >= self._settings.max_calls:
            # RFC 3261: 480 temporarily unavailable (21.4.18) where the flow is not live now, or an operator has stopped all calls, so that
            # the PBX takes the caller elsewhere and does not give us up; 404 where nobody is meant to answer
            absent = 480 if self.paused or self._flows.named(user) else 404
            status = 503 if self._stopping else absent if flow is None or self.paused else 486
            agent.refuse(offer.leg, status)
            log.info("refused a call to %s with %d", user, status)
            return
        call = Call(self._around.records.next_call(), "inbound", flow, {}, offer.from_uri, offer.from_name, offer.to_uri, self._around)
        call.leg = offer.leg
        self._calls[call.number] = call
        agent.ring(offer.leg)
        call.open(lambda opening: self.post(lambda: self._row_opened(call, opening)))

    def _row_opened(self, call: Call, opening: Opening) -> None:
        if call.closed or call.leg is None:
            return
        if opening.ok:
            try:
                self._around.agent.accept(call.leg)
            except OnhookError as error:
                log.error("call %d: %s", call.number, error)
                self._around.agent.hang_up(call.leg)
            return
        log.error("call %d refused: %s", call.number, REFUSALS[opening.refused_by])
        call.refused(opening.refused_by, REFUSALS[opening.refused_by])
        self._around.agent.refuse(call.leg, 503)

    def _on_answered(self, leg: int, at_ns: int) -> None:
        def begin(call: Call) -> None:
            audio = CallAudio(
                self._around.agent.audio(leg),
                self._settings.new_vad(),
                self._settings.endpoint,
                lambda event: self.post(lambda: None if call.closed else call.from_audio(event)),
                self._record(call.number),
                FarSounds() if call.flow.direction == "outbound" else None,
                self._around.prompts.rate,
            )
            call.audio = audio
            self._audio.add(leg, audio)
            if self.ready:
                call.tell(ev.PartsReady())
            call.answered(at_ns)

        self._with(leg, begin)

    def _record(self, call: int) -> Callable[[bytes, bytes], None] | None:
        if self._settings.recorder is None:
            return None
        self._tracks[call] = self._settings.recorder.begin(call)
        return self._tracks[call].push

    def _on_ended(self, event: LegEnded) -> None:
        def end(call: Call) -> None:
            if call.number in self._tracks:
                self._tracks.pop(call.number).end()
            call.ended(event.by_far_end, event.status, event.reason)
            self._audio.remove(event.leg)
            del self._calls[call.number]

        self._with(event.leg, end)

    # -- the workers and the guard --------------------------------------------------------------------------------------------

    def heard(self, call: int, turn: int, text: str, final: bool, meaning: Vector) -> None:
        """From the ears."""
        if call in self._calls:
            self._calls[call].heard(turn, text, final, meaning)

    def guessed(self, call: int, turn: int, guess: Guess) -> None:
        """From the ears."""
        if call in self._calls:
            self._calls[call].guessed(turn, guess)

    def scored(self, call: int, turn: int, scores: dict[str, float]) -> None:
        """From the mind; call 0 is what was asked after one."""
        if call in self._calls:
            self._calls[call].scored(turn, scores)
        elif not call and self._around.afterwards is not None:
            self._around.afterwards.scored(turn, scores)

    def ended(self, call: int, turn: int, pause: int, chance: float) -> None:
        """From the mind."""
        if call in self._calls:
            self._calls[call].sentence_ended(turn, pause, chance)

    def clause(self, call: int, turn: int, text: str) -> None:
        """From the mind."""
        if call in self._calls:
            self._calls[call].clause(turn, text)

    def replied(self, call: int, turn: int, failed: bool, tokens: int) -> None:
        """From the mind."""
        if call in self._calls:
            self._calls[call].replied(turn, failed, tokens)

    def end_call(self, number: int, limit: str, late_ns: int) -> None:
        """From the guard: this call's time is over."""
        call = self._calls.get(number)
        if call is None:
            if not self._around.seconds.end(number):
                self._around.guard.released(number)
            return
        call.limit_reached(limit)

    def _worker_lost(self, name: str) -> None:
        log.warning("%s is gone; the guard starts it again", name)
        for call in list(self._calls.values()):
            call.tell(ev.WorkerLost(name))

    # -- calls we place -------------------------------------------------------------------------------------------------------

    def place(self, to: str, flow_name: str, variables: Mapping[str, str], campaign: str = "", person: int = 0, attempt: int = 0) -> int:
        """Prepare a call and dial it when its words are sound. ConfigError where it cannot be; whether it may be, the gate says when the
        row is opened."""
        if self.paused:
            raise ConfigError("no calls are placed: an operator has stopped them", "onhook resume, or the button on the page")
        if self._stopping or len(self._calls) >= self._settings.max_calls:
            raise LocalError("no line is free")
        flow = self._flows.places(flow_name)
        given = set(variables)
        missing = sorted(v.name for v in flow.variables if v.required and v.name not in given)
        unknown = sorted(given - {v.name for v in flow.variables})
        if missing or unknown:
            raise LocalError(f"flow {flow.name} " + (f"needs {', '.join(missing)}" if missing else f"has no variable {', '.join(unknown)}"))
        agent = self._around.agent
        dialled = Dialled(bool(flow.disclose), campaign, person, attempt)
        call = Call(self._around.records.next_call(), "outbound", flow, variables, to, "", agent.local_uri, self._around, dialled)
        self._calls[call.number] = call
        texts = self._ahead.first(call.session.knowledge.known_clauses())
        call.open(lambda opening: self.post(lambda: self._row_of_ours(call, to, opening, texts)))
        return call.number

    def _row_of_ours(self, call: Call, to: str, opening: Opening, texts: list[str]) -> None:
        if call.closed:
            return
        if opening.ok:
            call.note("placed", 0, {})
            if call.variables:
                call.note("variables", 0, call.variables)
            self._preparing.append((call, to, now_s() + PREPARE_S, texts))
            return
        why = opening.why or REFUSALS[opening.refused_by]
        log.error("call %d not placed: %s", call.number, why)
        call.refused(opening.refused_by, why)
        del self._calls[call.number]

    def _prepare(self, now: float) -> None:
        for item in list(self._preparing):
            call, to, until, texts = item
            if now < until and any(self._around.prompts.get(t) is None for t in texts):
                continue
            self._preparing.remove(item)
            try:
                self._ringing[call.number] = now + self._settings.ring_s
                call.tell(ev.Dialed(to))
            except OnhookError as error:
                call.ended(True, 0, str(error))
                del self._calls[call.number]
        for number, until in list(self._ringing.items()):
            if (ringing := self._calls.get(number)) is None or ringing.is_answered or now >= until:
                del self._ringing[number]
                if ringing is not None and not ringing.is_answered:
                    ringing.give_up_ringing()

    # -- the door -------------------------------------------------------------------------------------------------------------

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            match request["op"]:
                case "status":
                    return {"ok": True, **self.status()}
                case "call":
                    whose = (str(request.get("campaign", "")), int(request.get("person", 0)), int(request.get("try", 0)))
                    return {"ok": True, "call": self.place(str(request["to"]), str(request["flow"]), dict(request.get("vars", {})), *whose)}
                case "hangup":
                    number = int(request["call"])
                    if number not in self._calls:
                        return {"ok": False, "error": f"call {number} is not up"}
                    self._end(self._calls[number], "operator")
                    return {"ok": True}
                case "stop":
                    self.pause()
                    return {"ok": True}
                case "resume":
                    self.resume()
                    return {"ok": True}
                case other:
                    return {"ok": False, "error": f"unknown op {other!r}: status, subscribe, call, hangup, stop, resume"}
        except OnhookError as error:
            return {"ok": False, "error": str(error)}
        except (KeyError, TypeError, ValueError) as error:
            return {"ok": False, "error": f"bad request: {error}"}

    def status(self) -> dict[str, Any]:
        """How the line is."""
        return {
            "registration": self.registration,
            "uri": self._around.agent.local_uri,
            "encryption": self._settings.encryption,
            "ready": self.ready and self._flows.settled(),
            "paused": self.paused,
            "flows": self._flows.status(),
            "rendering": len(self._ahead),
            "record": self._around.records.status(),
            "parts": {p.name: p.status() for p in (self._around.ears, self._around.mind, self._around.voice)},
            "calls": [call.status() for call in self._calls.values()],
        }
