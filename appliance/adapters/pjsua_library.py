"""What we derive from pjsua2's classes, and how its objects are made and destroyed.

Rule: a callback passes on and returns. pjsua2 prints and drops an exception that leaves one, so none does.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol

import pjsua2 as pj

from appliance.adapters.pjsua_audio import LegPort
from appliance.adapters.pjsua_dialog import DialogNotes
from appliance.adapters.sip_text import host_of
from appliance.core.dialog import Dialog, LegState
from appliance.errors import ConfigError
from appliance.media.frames import FRAME_MS, SAMPLE_RATE
from appliance.ports import AccountSettings, LegAudio

log = logging.getLogger("onhook.sip")

WHEEL_CALLS = 4
"""PJSUA_MAX_CALLS of the packaged library: a fifth call cannot exist, and an account's own bound is kept at or below it."""
JITTER_START_MS = 20
"""The jitter buffer holds one frame to begin with: on a LAN that is enough, and it grows by itself where it is not."""
JITTER_MOST_MS = 200
"""What comes later than this is better lost than late."""
SESSION_S = 90
"""Session-Expires and Min-SE: the least RFC 4028 section 5 allows."""
UNREGISTER_MS = 500
"""How long closing waits for the answer to the un-REGISTER."""


class Reports(Protocol):
    """Who is told. All of it arrives on the thread that pumps the library."""

    def call_changed(self, call: Call) -> None: ...
    def media_changed(self, call: Call) -> None: ...
    def digit_came(self, leg: int, digit: str) -> None: ...
    def call_came_in(self, call_id: int, source: str, invite: str) -> None: ...
    def message_passed(self, leg: int, text: str, source: str | None) -> None: ...
    def registration_began(self) -> None: ...
    def registration_changed(self, library_status: int, code: int, reason: str, expires_s: int) -> None: ...


@contextmanager
def reported(what: str) -> Iterator[None]:
    """The top of a callback: say in our log what pjsua2 would print and drop."""
    try:
        yield
    except Exception:
        log.exception("a fault of ours while the library reported %s", what)


@contextmanager
def gone_already() -> Iterator[None]:
    """For asking the library to end what may have ended by itself."""
    try:
        yield
    except pj.Error as error:
        log.debug("nothing left to end: %s", why(error))


@contextmanager
def stdout_shut() -> Iterator[None]:
    """pjsip greets on standard output before its log settings apply, and `--json` owns standard output."""
    saved = os.dup(1)
    null = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(null, 1)
        yield
    finally:
        os.dup2(saved, 1)
        os.close(null)
        os.close(saved)


def destroy(thing: Any) -> None:
    """Run the C++ destructor now, on this thread, and never again."""
    type(thing).__swig_destroy__(thing)
    thing.this.disown()


def why(error: Any) -> str:
    """pjsua2's errors are empty as strings."""
    return str(error.reason or error.title)


class Call(pj.Call):  # type: ignore[misc]
    """A call that passes on what happens to it. `leg` is 0 where it is only here to be refused."""

    def __init__(self, reports: Reports, account: Any, leg: int, call_id: int = -1) -> None:
        """`call_id` is the library's number of a call that came in, -1 for one to be placed."""
        super().__init__(account, call_id)
        self.reports: Reports | None = reports
        self.leg = leg
        self.transferred: int | None = None
        """How the REFER ended that we sent last."""

    def onCallState(self, prm: Any) -> None:
        with reported("a call's state"):
            if self.reports is not None:
                self.reports.call_changed(self)

    def onCallTsxState(self, prm: Any) -> None:
        """A transaction moved: where a message moved it, that message, whole."""
        with reported("a message"):
            if self.reports is None or not self.leg:
                return
            moved = prm.e.body.tsxState
            if moved.type == pj.PJSIP_EVENT_RX_MSG:
                message = moved.src.rdata
                self.reports.message_passed(self.leg, str(message.wholeMsg), str(message.srcAddress))
            elif moved.type == pj.PJSIP_EVENT_TX_MSG:
                self.reports.message_passed(self.leg, str(moved.src.tdata.wholeMsg), None)

    def onCallMediaState(self, prm: Any) -> None:
        with reported("a call's media"):
            if self.reports is not None and self.leg:
                self.reports.media_changed(self)

    def onDtmfDigit(self, prm: Any) -> None:
        with reported("a digit"):
            if self.reports is not None and self.leg:
                self.reports.digit_came(self.leg, str(prm.digit))

    def onCallTransferStatus(self, prm: Any) -> None:
        with reported("a transfer"):
            if prm.finalNotify:
                self.transferred = int(prm.statusCode)
                prm.cont = False

    def onCallTransferRequest(self, prm: Any) -> None:
        prm.statusCode = 603  # accepted, a REFER would have the library dial wherever the far end likes

    def onCallReplaceRequest(self, prm: Any) -> None:
        prm.statusCode = 603

    def onCallRedirected(self, prm: Any) -> int:
        return int(pj.PJSIP_REDIRECT_STOP)


class Leg:
    """One call and what belongs to it; it dies with the call."""

    def __init__(self, number: int, state: LegState, fast: bool, settings: AccountSettings) -> None:
        self.number = number
        self.dialog = Dialog(state)
        self.notes = DialogNotes(state is LegState.OFFERED, settings.transport, settings.local_address)
        self.audio = LegAudio()
        self.port = LegPort(f"leg-{number}", self.audio, fast)
        self.call: Call | None = None
        self.media_index = -1
        self.ringing_status = 0
        self.last_stats: dict[str, float] = {}

    def measure(self) -> None:
        """Note the stream's counters; where it is gone, what was measured last stands."""
        if self.call is None or self.media_index < 0:
            return
        try:
            stat = self.call.getStreamStat(self.media_index)
        except pj.Error:
            return
        rtcp, buffer = stat.rtcp, stat.jbuf
        received, sent = rtcp.rxStat, rtcp.txStat
        jitter = received.jitterUsec
        self.last_stats = {
            "rx_packets": float(received.pkt),
            "rx_lost": float(received.loss),
            "rx_jitter_ms": jitter.mean / 1000.0,
            "tx_packets": float(sent.pkt),
            "jitter_buffer_ms": float(buffer.avgDelayMsec),
            "callback_errors": float(self.port.errors),
        }


class Account(pj.Account):  # type: ignore[misc]
    """Our extension."""

    def __init__(self, reports: Reports) -> None:
        super().__init__()
        self.reports: Reports | None = reports

    def onIncomingCall(self, prm: Any) -> None:
        with reported("an incoming call"):
            if self.reports is not None:
                self.reports.call_came_in(int(prm.callId), str(prm.rdata.srcAddress), str(prm.rdata.wholeMsg))

    def onRegStarted(self, prm: Any) -> None:
        with reported("the registration"):
            if self.reports is not None and prm.renew:
                self.reports.registration_began()

    def onRegState(self, prm: Any) -> None:
        with reported("the registration"):
            if self.reports is not None:
                self.reports.registration_changed(int(prm.status), int(prm.code), str(prm.reason), int(prm.expiration))


class LogWriter(pj.LogWriter):  # type: ignore[misc]
    """pjsip's own log, at our DEBUG."""

    def write(self, entry: Any) -> None:
        with reported("a line of its log"):
            log.debug("%s", str(entry.msg).rstrip())


def product() -> str:
    """The User-Agent header."""
    try:
        return f"Onhook/{version('onhook')}"
    except PackageNotFoundError:
        return "Onhook/0"


def endpoint_config() -> Any:
    """A library that owns no thread but the media clock, 8 kHz and 20 ms throughout, and says nothing unless our log is at DEBUG."""
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.uaConfig.maxCalls = WHEEL_CALLS
    config.uaConfig.userAgent = product()
    media = config.medConfig
    media.clockRate = media.sndClockRate = SAMPLE_RATE
    media.channelCount = 1
    media.audioFramePtime = media.ptime = FRAME_MS
    media.noVad = True  # a packet every 20 ms, silence too: recordings and turn gaps are counted in them
    media.ecTailLen = 0
    media.jbInit = media.jbMinPre = JITTER_START_MS
    media.jbMaxPre = media.jbMax = JITTER_MOST_MS
    loud = log.isEnabledFor(logging.DEBUG)
    config.logConfig.level = config.logConfig.consoleLevel = 4 if loud else 0
    config.logConfig.msgLogging = 1 if loud else 0
    if loud:
        config.logConfig.writer = LogWriter().__disown__()  # libDestroy frees it
    return config


def account_config(settings: AccountSettings, transport: int, local_hostport: str) -> Any:
    """The account of `settings`, bound to that transport; RTP bound to the same address."""
    config = pj.AccountConfig()
    config.idUri = f'"{settings.display_name}" <sip:{settings.user}@{settings.registrar or local_hostport}>'
    if settings.registrar:
        registration = config.regConfig
        registration.registrarUri = f"sip:{settings.registrar}{suffix(settings)}"
        registration.timeoutSec = settings.expires_s
        registration.retryIntervalSec = registration.firstRetryIntervalSec = settings.retry_s
        registration.randomRetryIntervalSec = settings.retry_s // 4
        registration.dropCallsOnFail = False
        registration.unregWaitMsec = UNREGISTER_MS
        registration.delayBeforeRefreshSec = max(1, min(30, settings.expires_s // 3))
        config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", settings.realm, settings.user, 0, settings.password))
    config.sipConfig.transportId = transport
    timers = config.callConfig  # RFC 4028: a PBX that hears no refresh clears the call of a box without power
    timers.timerUse = pj.PJSUA_SIP_TIMER_ALWAYS
    timers.timerSessExpiresSec = timers.timerMinSESec = SESSION_S
    rtp = config.mediaConfig.transportConfig
    rtp.boundAddress = rtp.publicAddress = settings.local_address
    rtp.port = settings.rtp_port
    rtp.portRange = settings.rtp_ports
    return config


def suffix(settings: AccountSettings) -> str:
    """What a URI needs to go by the account's transport; UDP is what a SIP URI means by itself."""
    return ";transport=tcp" if settings.transport == "tcp" else ""


def open_transport(endpoint: Any, settings: AccountSettings) -> tuple[int, str]:
    """The transport's number and its address:port. ConfigError where it cannot be opened."""
    kind = {"udp": pj.PJSIP_TRANSPORT_UDP, "tcp": pj.PJSIP_TRANSPORT_TCP}.get(settings.transport)
    if kind is None:
        raise ConfigError(f'"{settings.transport}" is not a transport', "write udp or tcp")
    config = pj.TransportConfig()
    config.port = settings.local_port
    config.boundAddress = config.publicAddress = settings.local_address
    try:
        transport = int(endpoint.transportCreate(kind, config))
    except pj.Error as error:
        raise ConfigError(
            f"the SIP port {settings.local_port}/{settings.transport} on {settings.local_address} cannot be opened: {why(error)}",
            "end the program that holds it, or choose another local port (0 takes a free one)",
        ) from None
    info = endpoint.transportGetInfo(transport)
    return transport, str(info.localName)


def choose_codecs(endpoint: Any, codecs: Sequence[str]) -> None:
    """Only these 8 kHz codecs, in this order; everything else off. ConfigError where the library lacks one.

    Its own loss concealment is off: it hides a hole no better than `media.concealment`, delays all that comes by 5 ms and
    does not tell what was lost.
    """
    held = endpoint.codecEnum2()
    offered = [str(held[i].codecId) for i in range(len(held))]
    wanted = [f"{codec.upper()}/{SAMPLE_RATE}/1" for codec in codecs]
    for name in offered:
        endpoint.codecSetPriority(name, 250 - wanted.index(name) if name in wanted else 0)
    if missing := [name.split("/")[0] for name in wanted if name not in offered]:
        raise ConfigError(f"the SIP library has no codec {', '.join(missing)}", "write PCMU or PCMA")
    for name in wanted:
        parameters = endpoint.codecGetParam(name)
        parameters.setting.plc = False
        endpoint.codecSetParam(name, parameters)


def allowed_sources(settings: AccountSettings) -> frozenset[str]:
    """Addresses an INVITE may come from; empty means anybody. ConfigError where the registrar's name is unknown."""
    if settings.allowed_sources or not settings.registrar:
        return frozenset(settings.allowed_sources)
    host = host_of(settings.registrar)
    try:
        return frozenset(str(info[4][0]) for info in socket.getaddrinfo(host, None))
    except OSError:
        raise ConfigError(f'the name service does not know the PBX "{host}"', "write its address, or mend the name") from None


def call_parameters(status: int = 0) -> Any:
    """One audio stream and nothing else; `status` for an answer."""
    parameters = pj.CallOpParam(True)
    parameters.opt.audioCount = 1
    parameters.opt.videoCount = 0
    if hasattr(parameters.opt, "textCount"):
        parameters.opt.textCount = 0
    parameters.statusCode = status
    return parameters
