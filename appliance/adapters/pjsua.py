"""SIP and RTP by pjsua2. Keeps `ports.UserAgent`.

Rule: one thread, the one that called `start`, calls everything here; what the library reports is queued and handed on inside `poll`.
The library's objects (endpoint, account, a call and a port each leg) are held here alone and destroyed by name on that thread: it
aborts where Python's collector destroys one elsewhere, or after libDestroy.
"""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pjsua2 as pj

from appliance.adapters import pjsua_library as library
from appliance.adapters import pjsua_sources as sources
from appliance.adapters.aside import Aside
from appliance.adapters.pjsua_audio import vector_memory_works
from appliance.adapters.pjsua_build import BUILD, codecs_of, shortcomings
from appliance.adapters.pjsua_dialog import DialogNotes
from appliance.adapters.pjsua_library import Call, Leg, log, why
from appliance.adapters.pjsua_registering import Registering, now_ns
from appliance.adapters.pjsua_settings import bridge_rate, call_parameters, choose_codecs, endpoint_config, open_transport, suffix
from appliance.adapters.places import Answer, is_address
from appliance.adapters.registration import SECOND_NS
from appliance.adapters.sip_text import host_of, offers_one_of, plain_end, split_address
from appliance.core.dialog import LegChange, LegState
from appliance.errors import ConfigError, LocalError, OnhookError, RemoteError
from appliance.ports import (
    AccountSettings,
    AgentEvent,
    CodecChosen,
    DialogIdentity,
    DigitReceived,
    LegAnswered,
    LegAudio,
    LegEnded,
    LegOffered,
    LegRinging,
)

CLOSE_S = 0.5
"""How long `close` waits for legs to end and for the answer to the un-REGISTER, at most."""
LEAVE_S = 0.1
"""How long it goes on after a BYE: the answer comes within that, or a challenge that must be met."""


def look_up(host: str, port: int, transport: str) -> Answer:
    """`dnspython.look_up`, which is loaded where there is a name, and not before."""
    from appliance.adapters import dnspython

    return dnspython.look_up(host, port, transport)


class PjsuaAgent:
    """A SIP user agent with one account. See `ports.UserAgent`."""

    def __init__(self, settings: AccountSettings) -> None:
        self.settings = replace(settings, codecs=codecs_of(settings))
        self.local_uri = ""
        self._shortcomings = shortcomings(settings)
        self.max_calls = max(1, min(settings.max_calls, BUILD["PJSUA_MAX_CALLS"]))
        self.strangers_refused = 0
        """INVITEs from addresses that are not allowed to send any."""
        self._on_event: Callable[[AgentEvent], None] = lambda event: None
        self._posted: deque[AgentEvent] = deque()
        self._legs: dict[int, Leg] = {}
        self._next_leg = 1
        self._refused: list[Call] = []
        self._unanswered_changes: list[Call] = []
        """Re-INVITEs that we refuse."""
        self._dead: list[Any] = []
        self._open = not (settings.allowed_sources or settings.registrar)
        """Anybody may call."""
        self._sources = frozenset(settings.allowed_sources)
        """Else who may: nobody, until the PBX's name is looked up."""
        self._heard: frozenset[str] | None = None
        """Addresses the kernel lets through to our SIP port; None where that is everybody."""
        self._hostport = ""
        self._aside = Aside()
        self._endpoint: Any = None
        self._fast_audio = False
        self._registering = Registering(settings, self._post, look_up, self._aside, self._hear)
        self._closing = False

    # start, poll, close

    def start(self, on_event: Callable[[AgentEvent], None]) -> None:
        """Open the transports (ConfigError where the port is taken) and begin to register."""
        rate = bridge_rate(self.settings.codecs)
        for sentence in self._shortcomings:
            log.warning("%s", sentence)
        self._on_event = on_event
        atexit.register(self.close)  # interpreter finalisation with a live port hangs for ever
        self._endpoint = library.Endpoint(self, self._registering)
        try:
            with library.stdout_shut():
                self._endpoint.libCreate()
                config = endpoint_config(rate)
                before = sources.resolver_sockets()
                names = sources.whom_to_ask((self.settings.registrar, self.settings.outbound_proxy, *self.settings.fallbacks))
                for address in names:
                    config.uaConfig.nameserver.append(address)
                self._endpoint.libInit(config)
                for address in names:
                    sources.ask_only(address, sources.resolver_sockets() - before)
            transport, hostport = open_transport(self._endpoint, self.settings)
            self._hostport = hostport
            self._hear()
            self.local_uri = f"sip:{self.settings.user}@{hostport}" + suffix(self.settings)
            self._endpoint.libStart()
            self._endpoint.audDevManager().setNullDev()
            choose_codecs(self._endpoint, self.settings.codecs)
            self._fast_audio = vector_memory_works()
            if not self._fast_audio:
                log.warning("this build of pjsua2 hides its frames' memory: audio is copied the slow way")
            self._registering.begin(self, transport, hostport)
        except pj.Error as error:
            self._free()
            raise LocalError(f"the SIP library did not start: {why(error)}") from None
        except ConfigError:
            self._free()
            raise

    def poll(self, wait_ms: int) -> None:
        """Let the library work for at most `wait_ms`, then hand on what it reported."""
        self._hand_on()
        if self._endpoint is None:
            return
        self._endpoint.libHandleEvents(max(0, wait_ms))
        self._refuse_changes()
        self._aside.poll()
        self._registering.poll(idle=not self._legs)
        self._hand_on()
        self._bury()

    def close(self) -> None:
        """End every leg, unregister, free the library. Nothing may follow but leaving by `os._exit`."""
        if self._endpoint is None:
            return
        for leg in list(self._legs):
            self.hang_up(leg)
        self._closing = True
        self._registering.leave()
        began_ns = now_ns()
        least_ns = began_ns + (int(LEAVE_S * SECOND_NS) if self._legs else 0)
        most_ns = began_ns + int(CLOSE_S * SECOND_NS)
        while now_ns() < least_ns or (now_ns() < most_ns and (self._legs or self._refused or self._registering.unanswered)):
            self.poll(20)
        self._hand_on()
        self._free()

    def _free(self) -> None:
        """In this order: calls, ports, account, library, endpoint. A port that outlives the library aborts the process."""
        atexit.unregister(self.close)
        self._aside.close()
        for leg in self._legs.values():
            self._dead += [leg.call, leg.port] if leg.call is not None else [leg.port]
        self._dead += self._refused
        self._legs.clear()
        self._refused.clear()
        self._bury()
        self._registering.free()
        endpoint, self._endpoint = self._endpoint, None
        if endpoint is not None:
            endpoint.reports = None
            with library.gone_already():
                endpoint.libDestroy(pj.PJSUA_DESTROY_NO_NETWORK)  # or it waits a second for what `close` has waited for
            library.destroy(endpoint)

    # the queue between the library's callbacks and the caller of poll

    def _post(self, event: AgentEvent) -> None:
        self._posted.append(event)

    def _hand_on(self) -> None:
        while self._posted:
            event = self._posted.popleft()
            self._on_event(event)
            if isinstance(event, LegEnded):
                self._forget(event.leg)

    def _forget(self, number: int) -> None:
        leg = self._legs.pop(number, None)
        if leg is not None:
            self._dead += [leg.call, leg.port] if leg.call is not None else [leg.port]
            self._hear()

    def _hear(self) -> None:
        """Nobody but the PBX reaches our SIP port, and whom we call without it for as long as that lasts. During a call nobody is shut
        out who was heard before: it may come by an address that the PBX has given up."""
        if self._open:
            return
        if not self.settings.allowed_sources:
            self._sources = self._registering.heard | (self._sources if self._legs else frozenset())
        wanted = self._sources.union(*(leg.called for leg in self._legs.values()))
        if wanted == self._heard:
            return
        self._heard = wanted
        if not sources.hear_sources(self.settings.transport, self._hostport, wanted):
            log.warning(
                "the kernel keeps no strangers from the SIP port: an INVITE of theirs is refused, which tells them that we are here"
            )

    def _hear_called(self, leg: Leg, host: str) -> None:
        """Where it is not the PBX that we call. A name is looked up aside: what is sent again after half a second is heard."""
        known = (self.settings.registrar, *self.settings.fallbacks)
        if self._open or self.settings.outbound_proxy or host in self._sources or host in map(host_of, known):
            return
        if is_address(host):
            leg.called = frozenset({host})
            self._hear()
            return

        def found(answer: Answer | OnhookError) -> None:
            if isinstance(answer, OnhookError):
                log.warning("%s", answer)
            elif leg.number in self._legs:
                leg.called = frozenset(host_of(one.hostport) for one in answer.addresses)
                self._hear()

        self._aside.do(lambda: look_up(host, 0, self.settings.transport), found)

    def _bury(self) -> None:
        """Destroy what is over: outside every callback, calls before ports. Say once what went wrong in a port."""
        dead, self._dead = self._dead, []
        for thing in dead:
            if isinstance(thing, Call):
                thing.reports = None
            library.destroy(thing)
        for leg in self._legs.values():
            error, leg.port.last_error = leg.port.last_error, None
            if error is not None and leg.port.errors == 1:
                log.error("a fault of ours in the audio of leg %d; it hears silence", leg.number, exc_info=error)

    # legs: what we do

    def dial(self, uri: str) -> int:
        """Send an INVITE; returns the leg. A bare extension is one of the registrar's. RemoteError or LocalError where none was sent."""
        if self._endpoint is None or self._closing:
            raise LocalError("the user agent is not running")
        if self._living() >= self.max_calls:
            raise LocalError(f"all {self.max_calls} lines are in use")
        uri = self._address(uri)
        account = self._registering.account_for(host_of(uri))
        leg = self._new_leg(LegState.DIALING)
        leg.call = Call(self, account, leg.number)
        try:
            self._hear_called(leg, host_of(uri))
            leg.call.makeCall(uri, call_parameters())
        except pj.Error as error:
            self._posted = deque(event for event in self._posted if getattr(event, "leg", 0) != leg.number)
            self._forget(leg.number)
            raise RemoteError(f'"{uri}" cannot be dialled: {why(error)}') from None
        return leg.number

    def _address(self, uri: str) -> str:
        """A bare extension is one of the registrar's that has us now, and so is one of the first registrar's."""
        uri = self._registering.where_we_are(uri)
        if not uri.startswith(("sip:", "sips:")):
            if not self.settings.registrar or "@" in uri:
                raise RemoteError(f'"{uri}" cannot be dialled: write sip:user@host')
            uri = f"sip:{uri}@{self._registering.registrar}"
        return uri if ";transport=" in uri else uri + suffix(self.settings)

    def ring(self, leg: int) -> None:
        """Answer 180."""
        self._answer(leg, LegChange.RANG, 180)

    def accept(self, leg: int) -> None:
        """Answer 200; LegAnswered follows, stamped as soon as the 200 was handed to the kernel."""
        if self._answer(leg, LegChange.ACCEPTED, 200):
            self._post(LegAnswered(leg, now_ns()))

    def refuse(self, leg: int, status: int) -> None:
        """Answer with an error status (486, 503, 603)."""
        if not 300 <= status <= 699:
            raise LocalError(f"{status} is not a refusal")
        self._end(leg, status)

    def hang_up(self, leg: int) -> None:
        """BYE; CANCEL or 603 before the answer. A leg that is gone already is no error."""
        self._end(leg, 0)

    def send_digits(self, leg: int, digits: str) -> None:
        """Send RFC 4733 telephone-events, at most 32 at a time."""
        if not 1 <= len(digits) <= 32 or set(digits.upper()) - set("0123456789*#ABCD"):
            raise LocalError(f'"{digits}" is not 1 to 32 telephone digits')
        held = self._legs.get(leg)
        if held is None or held.call is None or held.dialog.over:
            return
        try:
            held.call.dialDtmf(digits.upper())
        except pj.Error as error:
            raise RemoteError(f"the far end takes no telephone-events: {why(error)}") from None

    def transfer(self, leg: int, target: str) -> None:
        """Send a REFER (RFC 3515) within the call; what comes of it is `transferred`."""
        call = self._handed_on(leg)
        call.transferred = None
        try:
            call.xfer(self._address(target), pj.CallOpParam())
        except pj.Error as error:
            raise RemoteError(f'the call cannot be handed on to "{target}": {why(error)}') from None

    def join(self, leg: int, other: int) -> None:
        """Send a REFER with Replaces (RFC 3891, RFC 5589 section 7) within the call of `leg`; what comes of it is `transferred`."""
        call, replaced = self._handed_on(leg), self._handed_on(other)
        call.transferred = None
        try:
            call.xferReplaces(replaced, pj.CallOpParam())
        except pj.Error as error:
            raise RemoteError(f"the two calls cannot be joined: {why(error)}") from None

    def _handed_on(self, leg: int) -> Call:
        held = self._legs.get(leg)
        if held is None or held.call is None or held.dialog.state is not LegState.ANSWERED:
            raise LocalError(f"leg {leg} is in no call that could be handed on")
        return held.call

    def transferred(self, leg: int) -> int | None:
        """The final status of the last `transfer` or `join`, as the far end's NOTIFY or its answer to the REFER has it."""
        held = self._legs.get(leg)
        return held.call.transferred if held is not None and held.call is not None else None

    def audio(self, leg: int) -> LegAudio:
        """The leg's queues, until its LegEnded was handed on."""
        held = self._legs.get(leg)
        if held is None:
            raise LocalError(f"there is no leg {leg}")
        return held.audio

    def stats(self, leg: int) -> dict[str, float]:
        """Plain counters of the leg's stream, the last known ones where it has ended; empty where there was no media yet."""
        held = self._legs.get(leg)
        if held is None:
            return {}
        if held.dialog.state is not LegState.ENDED:
            held.measure()
        return dict(held.last_stats)

    def dialog(self, leg: int) -> DialogIdentity | None:
        """What a BYE by somebody else needs; from LegAnswered to LegEnded."""
        held = self._legs.get(leg)
        if held is None or held.dialog.state not in (LegState.ANSWERED, LegState.ENDING):
            return None
        return held.notes.identity

    def _living(self) -> int:
        return sum(1 for leg in self._legs.values() if leg.dialog.state is not LegState.ENDED)

    def _new_leg(self, state: LegState) -> Leg:
        leg = Leg(self._next_leg, state, self._fast_audio, self.settings, self._registering.known_as())
        self._next_leg += 1
        self._legs[leg.number] = leg
        return leg

    def _answer(self, number: int, change: LegChange, status: int) -> bool:
        """True where the answer left; False where the caller had given up before."""
        leg = self._legs.get(number)
        if leg is None or leg.call is None or leg.dialog.state is LegState.ENDED:
            return False
        leg.dialog.apply(change)
        try:
            leg.call.answer(call_parameters(status))
        except pj.Error as error:
            if not leg.dialog.over:
                raise RemoteError(f"the call could not be answered with {status}: {why(error)}") from None
        return not leg.dialog.over

    def _end(self, number: int, status: int) -> None:
        leg = self._legs.get(number)
        if leg is None or leg.call is None or leg.dialog.over:
            return
        leg.measure()
        leg.dialog.apply(LegChange.HUNG_UP)
        try:
            leg.call.hangup(call_parameters(status))
        except pj.Error as error:
            self._gone(leg, 0, why(error))

    # legs: what happens to them (library.Reports)

    def call_came_in(self, number: int, call_id: int, source: str, invite: str) -> None:
        account = self._registering.accounts[number]
        refusal = 0
        notes = DialogNotes(True, self.settings.transport, self.settings.local_address, self._registering.known_as(number))
        notes.received(invite, source)
        if not self._open and host_of(source) not in self._sources:
            refusal = 403
            self.strangers_refused += 1
            log.warning("refused an INVITE from %s, which is not the PBX", source)
        elif not notes.theirs_will_do:
            refusal = 400  # a call that nobody but this process could end is not taken
            log.warning("refused an INVITE from %s: no BYE could be built from what it tells", source)
        elif self._living() >= self.max_calls:
            refusal = 486
        elif self._closing:
            refusal = 503
        if refusal:
            call = Call(self, account, 0, call_id)
            self._refused.append(call)
            call.hangup(call_parameters(refusal))
            return
        leg = self._new_leg(LegState.OFFERED)
        leg.notes = notes
        leg.call = Call(self, account, leg.number, call_id)
        info = leg.call.getInfo()
        name, from_uri = split_address(str(info.remoteUri))
        _, to_uri = split_address(str(info.localUri))
        self._post(LegOffered(leg.number, from_uri, name, to_uri))

    def call_rejected(self, status: int, source: str) -> None:
        log.warning("refused an INVITE from %s: %s", source, plain_end(status, f"status {status}", self.settings))

    def _refuse_changes(self) -> None:
        changes, self._unanswered_changes = self._unanswered_changes, []
        for call in changes:
            if call.leg in self._legs:
                with library.gone_already():
                    call.answer(call_parameters(488))

    def message_passed(self, leg: int, text: str, source: str | None) -> None:
        held = self._legs.get(leg)
        if held is None:
            return
        if source is None:
            held.notes.sent(text)
        else:
            held.notes.received(text, source)

    def call_changed(self, call: Call) -> None:
        info = call.getInfo()
        state, status = int(info.state), int(info.lastStatusCode)
        leg = self._legs.get(call.leg)
        if leg is None:
            if state == pj.PJSIP_INV_STATE_DISCONNECTED and call in self._refused:
                self._refused.remove(call)
                self._dead.append(call)
            return
        if state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._gone(leg, status, str(info.lastReason))
        elif int(info.role) != pj.PJSIP_ROLE_UAC:
            return  # we answered it: `_answer` knows
        elif state == pj.PJSIP_INV_STATE_EARLY:
            if leg.dialog.apply(LegChange.PROGRESSED) is LegState.EARLY and status != leg.ringing_status:
                leg.ringing_status = status
                self._post(LegRinging(leg.number, status))
        elif state == pj.PJSIP_INV_STATE_CONNECTING and leg.dialog.apply(LegChange.PICKED_UP) is LegState.ANSWERED:
            self._post(LegAnswered(leg.number, now_ns()))  # their 200 is here; our ACK leaves next

    def media_changed(self, call: Call) -> None:
        """Connect early media and answered media alike; again after a re-INVITE, whose stream is a new one."""
        leg = self._legs.get(call.leg)
        if leg is None:
            return
        info = call.getInfo()  # kept while its media are looked at: they live inside it
        for index in range(len(info.media)):
            media = info.media[index]
            if media.type == pj.PJMEDIA_TYPE_AUDIO and media.status == pj.PJSUA_CALL_MEDIA_ACTIVE:
                stream = call.getAudioMedia(index)
                codec, leg.port.rate, leg.secured = library.codec_of(call, index)
                leg.port.live = True
                leg.media_index = index
                if codec != leg.codec:
                    leg.codec = codec
                    self._post(CodecChosen(leg.number, codec))
                stream.startTransmit(leg.port)
                leg.port.startTransmit(stream)
                if not sources.hear_negotiated(call, index):
                    log.warning("the kernel keeps no strangers from the RTP port of leg %d", leg.number)
                return

    def offer_hopeless(self, sdp: str) -> bool:
        return bool(sdp) and not offers_one_of(sdp, self.settings.codecs)

    def reinvite_refused(self, call: Call) -> None:
        """Answered once the library is back from telling of it."""
        self._unanswered_changes.append(call)

    def digit_came(self, leg: int, digit: str) -> None:
        self._post(DigitReceived(leg, digit))

    def _gone(self, leg: Leg, status: int, reason: str) -> None:
        if leg.dialog.state is LegState.ENDED:
            return
        leg.measure()
        leg.dialog.apply(LegChange.GONE)
        reason = plain_end(status, reason, self.settings)
        self._post(LegEnded(leg.number, not leg.dialog.ended_by_us, status, reason[:64], now_ns()))
