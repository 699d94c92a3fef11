"""What we derive from pjsua2's classes, and how its objects are destroyed.

Rule: a callback passes on and returns. pjsua2 prints and drops an exception that leaves one, so none does.
"""

from __future__ import annotations

import ctypes
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

import pjsua2 as pj

from appliance.adapters.pjsua_audio import LegPort
from appliance.adapters.pjsua_dialog import DialogNotes
from appliance.adapters.pjsua_sources import cut
from appliance.adapters.sip_text import bears, host_of, without_secrets
from appliance.core.dialog import Dialog, LegState
from appliance.media.frames import SAMPLE_RATE, widest
from appliance.ports import AccountSettings, LegAudio

log = logging.getLogger("onhook.sip")

DISCONNECTED = 1
"""PJSIP_TP_STATE_DISCONNECTED, which the module does not name."""
CERTIFICATE = 171173
"""PJSIP_TLS_ECERTVERIF."""


class Reports(Protocol):
    """Who is told. All of it arrives on the thread that pumps the library."""

    def call_changed(self, call: Call) -> None: ...
    def media_changed(self, call: Call) -> None: ...
    def offer_hopeless(self, sdp: str) -> bool: ...
    def reinvite_refused(self, call: Call) -> None: ...
    def digit_came(self, leg: int, digit: str) -> None: ...
    def call_came_in(self, number: int, call_id: int, source: str, invite: str) -> None: ...
    def call_rejected(self, status: int, source: str) -> None: ...
    def message_passed(self, leg: int, text: str, source: str | None) -> None: ...


class Standing(Protocol):
    """Who is told how we stand with the registrars, which have numbers."""

    def began(self, number: int) -> None: ...
    def changed(self, number: int, library_status: int, code: int, reason: str, expires_s: int, answer: str) -> None: ...
    def connection_lost(self, distrust: str) -> None: ...
    def names_at(self, host: str) -> frozenset[str]: ...


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
        ctypes.CDLL(None).fflush(None)  # what it has printed lies in C's own buffer still, and would come out at the end
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

    def onCallRxReinvite(self, prm: Any) -> None:
        """pjsua answers 500 where no codec is common; RFC 3264 section 6 and RFC 3261 section 14.2 have 488, and the call goes on."""
        with reported("a re-INVITE"):
            if self.reports is not None and self.leg and self.reports.offer_hopeless(str(prm.offer.wholeSdp)):
                prm.isAsync = True
                self.reports.reinvite_refused(self)

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

    def __init__(self, number: int, state: LegState, fast: bool, settings: AccountSettings, registrar: str) -> None:
        """`fast` as in LegPort."""
        self.number = number
        self.dialog = Dialog(state)
        self.notes = DialogNotes(state is LegState.OFFERED, settings.transport, settings.local_address, registrar)
        self.audio = LegAudio()
        self.port = LegPort(f"leg-{number}", self.audio, fast, widest(settings.codecs))
        self.call: Call | None = None
        self.media_index = -1
        self.codec = ""
        """By its name in the SDP; empty while there is none."""
        self.secured = False
        """Its sound is encrypted."""
        self.ringing_status = 0
        self.last_stats: dict[str, float] = {}
        self.called: frozenset[str] = frozenset()
        """Addresses it calls without the PBX: heard while it lasts."""

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
            "srtp": float(self.secured),
        }


class Account(pj.Account):  # type: ignore[misc]
    """Our extension at one registrar."""

    def __init__(self, reports: Reports, standing: Standing, number: int) -> None:
        super().__init__()
        self.reports: Reports | None = reports
        self.standing = standing
        self.number = number

    def onIncomingCall(self, prm: Any) -> None:
        with reported("an incoming call"):
            if self.reports is not None:
                self.reports.call_came_in(self.number, int(prm.callId), str(prm.rdata.srcAddress), str(prm.rdata.wholeMsg))

    def onIncomingSubscribe(self, prm: Any) -> None:
        """Presence, the one event that the library would tell anybody who asks, and keep who asked. Every other it refuses like this."""
        prm.code, prm.reason = 489, "Bad Event"

    def onRegStarted(self, prm: Any) -> None:
        with reported("the registration"):
            if self.reports is not None and prm.renew:
                self.standing.began(self.number)

    def onRegState(self, prm: Any) -> None:
        with reported("the registration"):
            if self.reports is not None:
                answer = str(prm.rdata.wholeMsg) if prm.code >= 300 else ""
                self.standing.changed(self.number, int(prm.status), int(prm.code), str(prm.reason), int(prm.expiration), answer)


class Endpoint(pj.Endpoint):  # type: ignore[misc]
    """The library. Where it does not judge certificates itself (`pjsua_settings.known_by_name`), each is judged here when its connection
    is up, before what waits for that is sent: a connection that is shut in this callback sends nothing."""

    def __init__(self, reports: Reports, standing: Standing) -> None:
        super().__init__()
        self.reports: Reports | None = reports
        self.standing = standing

    def onTransportState(self, prm: Any) -> None:
        if int(prm.state) == pj.PJSIP_TP_STATE_CONNECTED:
            said = "certificate: a fault of ours while it was judged"
            with reported("a connection"):
                said = _fault_of(prm, self.standing)
            if said:
                self._shut(prm)
                with reported("a connection"):
                    self.standing.connection_lost(said)
            return
        with reported("a connection"):
            if self.reports is not None and int(prm.state) == DISCONNECTED:
                self.standing.connection_lost(_distrust(prm))

    def _shut(self, prm: Any) -> None:
        """By its socket: not every build of the module takes its own handle back."""
        shut = False
        with reported("a connection"):
            shut = cut(str(prm.tlsInfo.localAddr), str(prm.tlsInfo.remoteAddr))
        with suppress(pj.Error, TypeError):
            self.transportShutdown(prm.hnd)
            shut = True
        if not shut:
            log.critical("a connection that is not to be trusted cannot be shut: rather no line than one that tells it of us")
            os._exit(1)

    def onRejectedIncomingCall(self, prm: Any) -> None:
        with reported("a call that it refused"):
            if self.reports is not None:
                self.reports.call_rejected(int(prm.statusCode), str(prm.rdata.srcAddress))


def _distrust(prm: Any) -> str:
    """What was wrong with the certificate of the connection that ended; empty where nothing was."""
    return "" if int(prm.lastError) != CERTIFICATE else _words(prm.tlsInfo)


def _words(tls: Any) -> str:
    found = tls.verifyMsgs
    said = "; ".join(str(found[i]) for i in range(len(found)))
    return f"certificate: {said or 'it does not bear that name'}"


def _fault_of(prm: Any, standing: Standing) -> str:
    """Why a connection that is up may not be used; empty where it may. The library compares the certificate with the address that it was
    told; at a place known by name it is the name that counts, and it alone: whoever forges a name's address may have a good certificate
    for that address."""
    tls = prm.tlsInfo
    certificate = tls.remoteCertInfo
    if str(prm.type).lower() != "tls" or (not int(tls.verifyStatus) and certificate.isEmpty()):
        return ""  # where they connected to us, they show none
    names = standing.names_at(host_of(str(tls.remoteAddr)))
    if not names:
        return _words(tls) if int(tls.verifyStatus) else ""
    if int(tls.verifyStatus) & ~int(pj.PJ_SSL_CERT_EIDENTITY_NOT_MATCH):
        return _words(tls)
    other = certificate.subjectAltName
    kinds = {int(pj.PJ_SSL_CERT_NAME_DNS): "dns", int(pj.PJ_SSL_CERT_NAME_URI): "uri"}
    alternatives = [(kinds.get(int(other[i].type), ""), str(other[i].name)) for i in range(len(other))]
    if any(bears(name, alternatives, str(certificate.subjectCn)) for name in names):
        return ""
    return f"certificate: it does not bear the name {' or '.join(sorted(names))}"


class LogWriter(pj.LogWriter):  # type: ignore[misc]
    """pjsip's own log, at our DEBUG."""

    def write(self, entry: Any) -> None:
        with reported("a line of its log"):
            log.debug("%s", without_secrets(str(entry.msg)).rstrip())


def codec_of(call: Call, index: int) -> tuple[str, int, bool]:
    """That stream's codec by name, its samples a second, and whether its sound goes by SRTP."""
    try:
        info = call.getStreamInfo(index)
    except pj.Error:
        return "", SAMPLE_RATE, False
    return str(info.codecName), int(info.codecClockRate), bool(int(info.proto) & pj.PJMEDIA_TP_PROFILE_SRTP)
