"""What we derive from pjsua2's classes, and how its objects are destroyed.

Rule: a callback passes on and returns. pjsua2 prints and drops an exception that leaves one, so none does.
"""

from __future__ import annotations

import ctypes
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import pjsua2 as pj

from appliance.adapters.pjsua_audio import LegPort
from appliance.adapters.pjsua_dialog import DialogNotes
from appliance.adapters.sip_text import without_secrets
from appliance.core.dialog import Dialog, LegState
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
        self.number = number
        self.dialog = Dialog(state)
        self.notes = DialogNotes(state is LegState.OFFERED, settings.transport, settings.local_address, registrar)
        self.audio = LegAudio()
        self.port = LegPort(f"leg-{number}", self.audio, fast)
        self.call: Call | None = None
        self.media_index = -1
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
    """The library."""

    def __init__(self, reports: Reports, standing: Standing) -> None:
        super().__init__()
        self.reports: Reports | None = reports
        self.standing = standing

    def onTransportState(self, prm: Any) -> None:
        with reported("a connection"):
            if self.reports is not None and int(prm.state) == DISCONNECTED:
                self.standing.connection_lost(_distrust(prm))

    def onRejectedIncomingCall(self, prm: Any) -> None:
        with reported("a call that it refused"):
            if self.reports is not None:
                self.reports.call_rejected(int(prm.statusCode), str(prm.rdata.srcAddress))


def _distrust(prm: Any) -> str:
    """What was wrong with the certificate of the connection that ended; empty where nothing was."""
    if int(prm.lastError) != CERTIFICATE:
        return ""
    found = prm.tlsInfo.verifyMsgs
    said = "; ".join(str(found[i]) for i in range(len(found)))
    return f"certificate: {said or 'it does not bear that name'}"


class LogWriter(pj.LogWriter):  # type: ignore[misc]
    """pjsip's own log, at our DEBUG."""

    def write(self, entry: Any) -> None:
        with reported("a line of its log"):
            log.debug("%s", without_secrets(str(entry.msg)).rstrip())


def is_secured(call: Call, index: int) -> bool:
    """Whether that stream's sound goes by SRTP."""
    try:
        return bool(int(call.getStreamInfo(index).proto) & pj.PJMEDIA_TP_PROFILE_SRTP)
    except pj.Error:
        return False
