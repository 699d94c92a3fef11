"""How pjsua2 is set up: the library, its transport, its accounts, its codecs, each from our own settings.

Rule: what an operator can get wrong is a ConfigError here, in a sentence, before anything is sent.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pjsua2 as pj

from appliance.adapters.pjsua_build import BUILD
from appliance.adapters.pjsua_library import LogWriter, log, why
from appliance.adapters.places import Place, is_address
from appliance.adapters.sip_text import host_of
from appliance.errors import ConfigError
from appliance.media.frames import CODEC_RATES, FRAME_MS, SAMPLE_RATE, widest
from appliance.ports import AccountSettings

JITTER_START_MS = 20
"""The jitter buffer holds one frame to begin with: on a LAN that is enough, and it grows by itself where it is not."""
NEAREST_SAMPLE = 1
"""The library's scale of quality ends at 10, with long filters between a call's rate and its bridge's. This is its other end: between 8 and
16 kHz each sample stays what it is, and a lost packet the silence that `media.concealment` knows it by. The filters are ours."""
JITTER_MOST_MS = 200
"""What comes later than this is better lost than late."""
SESSION_S = 90
"""Session-Expires and Min-SE: the least RFC 4028 section 5 allows."""
SRTP_USE = {"off": pj.PJMEDIA_SRTP_DISABLED, "optional": pj.PJMEDIA_SRTP_OPTIONAL, "mandatory": pj.PJMEDIA_SRTP_MANDATORY}
SYSTEM_CA = "/etc/ssl/certs/ca-certificates.crt"
"""Debian's, where Python's own TLS does not say."""
TLS_MS = 5000
"""How long a TLS handshake may take."""
UNREGISTER_MS = 500
"""How long closing waits for the answer to the un-REGISTER."""


def product() -> str:
    """The User-Agent header."""
    try:
        return f"Onhook/{version('onhook')}"
    except PackageNotFoundError:
        return "Onhook/0"


def bridge_rate(codecs: Sequence[str]) -> int:
    """Samples a second of the bridge that all calls go through. ConfigError where there is a codec that we do not know."""
    if unknown := [codec for codec in codecs if codec.upper() not in CODEC_RATES]:
        raise ConfigError(f"{', '.join(unknown)}: no codec of ours", f"write {', '.join(CODEC_RATES)}")
    return widest(codecs)


def endpoint_config(rate: int) -> Any:
    """A library that owns no thread but the media clock, one rate and 20 ms throughout, and says nothing unless our log is at DEBUG."""
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.uaConfig.maxCalls = BUILD["PJSUA_MAX_CALLS"]
    config.uaConfig.userAgent = product()
    media = config.medConfig
    media.clockRate = media.sndClockRate = rate
    if rate > SAMPLE_RATE:
        media.quality = NEAREST_SAMPLE
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


def account_config(settings: AccountSettings, transport: int, local_hostport: str, place: Place, register: bool) -> Any:
    """The account of `settings` at `place`, bound to that transport; RTP bound to the same address. It begins to `register` at once or
    does not register at all, and what fails is asked again by nobody but `registration`."""
    registrar = place.registrar
    config = pj.AccountConfig()
    config.idUri = f'"{settings.display_name}" <sip:{settings.user}@{registrar or local_hostport}>'
    if register:
        registration = config.regConfig
        registration.registrarUri = f"sip:{registrar}{suffix(settings)}"
        registration.registerOnAdd = True
        registration.timeoutSec = settings.expires_s
        registration.retryIntervalSec = 0
        registration.dropCallsOnFail = False  # a call needs no registrar
        registration.unregWaitMsec = UNREGISTER_MS
        registration.delayBeforeRefreshSec = 1  # `registration` refreshes long before
    if registrar:
        config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", settings.realm, settings.user, 0, settings.password))
    for route in place.routes(suffix(settings)):
        config.sipConfig.proxies.append(route)
    config.sipConfig.transportId = transport
    timers = config.callConfig  # RFC 4028: a PBX that hears no refresh clears the call of a box without power
    timers.timerUse = pj.PJSUA_SIP_TIMER_ALWAYS
    timers.timerSessExpiresSec = timers.timerMinSESec = SESSION_S
    config.callConfig.prackUse = pj.PJSUA_100REL_OPTIONAL  # RFC 3262, where the far end cannot do without
    media = config.mediaConfig
    media.srtpUse = SRTP_USE[settings.srtp]
    media.srtpSecureSignaling = 1 if settings.srtp == "mandatory" else 0
    rtp = media.transportConfig
    rtp.boundAddress = rtp.publicAddress = settings.local_address
    rtp.port = settings.rtp_port
    rtp.portRange = settings.rtp_ports
    return config


def suffix(settings: AccountSettings) -> str:
    """What a URI needs to go by the account's transport; UDP is what a SIP URI means by itself."""
    return "" if settings.transport == "udp" else f";transport={settings.transport}"


def open_transport(endpoint: Any, settings: AccountSettings) -> tuple[int, str]:
    """The transport's number and its address:port. ConfigError where it cannot be opened."""
    kinds = {"udp": pj.PJSIP_TRANSPORT_UDP, "tcp": pj.PJSIP_TRANSPORT_TCP, "tls": pj.PJSIP_TRANSPORT_TLS}
    kind = kinds.get(settings.transport)
    if kind is None:
        raise ConfigError(f'"{settings.transport}" is not a transport', "write udp, tcp or tls")
    config = pj.TransportConfig()
    if settings.transport == "tls":
        _verify_server(config.tlsConfig, settings.ca_file, judged_here=known_by_name(settings))
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


def known_by_name(settings: AccountSettings) -> bool:
    """Does the PBX's certificate bear a name, while the library is told an address? Then the library cannot compare the two, and
    `library.Endpoint` judges each connection before anything is sent on it."""
    written = (settings.outbound_proxy,) if settings.outbound_proxy else (settings.registrar, *settings.fallbacks)
    return any(text and not is_address(host_of(text)) for text in written)


def _verify_server(tls: Any, ca_file: str, judged_here: bool) -> None:
    """TLS 1.2 or later, and no word to a server whose certificate is not to be trusted. ConfigError where there is nothing to judge by."""
    judge = ca_file or ssl.get_default_verify_paths().cafile or SYSTEM_CA
    try:
        with open(judge, encoding="ascii", errors="replace") as file:
            certificates = file.read().count("-----BEGIN CERTIFICATE-----")
    except OSError as error:
        raise ConfigError(
            f"{judge}: the certificates that the PBX's is judged by cannot be read: {error.strerror}", "set ca_file in [pbx]"
        ) from None
    if not certificates:
        raise ConfigError(f"{judge}: holds no certificate in PEM", "ca_file is the certificate of the authority that signed the PBX's")
    tls.CaListFile = judge
    tls.verifyServer = not judged_here
    tls.proto = pj.PJ_SSL_SOCK_PROTO_TLS1_2 | (pj.PJ_SSL_SOCK_PROTO_TLS1_3 if BUILD["OPENSSL"] >= 3 else 0)
    tls.msecTimeout = TLS_MS


def choose_codecs(endpoint: Any, codecs: Sequence[str]) -> None:
    """Only these codecs, in this order; everything else off. ConfigError where the library lacks one.

    Its own loss concealment is off: it hides a hole no better than `media.concealment`, delays all that comes by 5 ms and
    does not tell what was lost.
    """
    held = endpoint.codecEnum2()
    offered = [str(held[i].codecId) for i in range(len(held))]
    wanted = [f"{codec.upper()}/{CODEC_RATES[codec.upper()]}/1" for codec in codecs]
    for name in offered:
        endpoint.codecSetPriority(name, 250 - wanted.index(name) if name in wanted else 0)
    if missing := [name.split("/")[0] for name in wanted if name not in offered]:
        raise ConfigError(f"the SIP library has no codec {', '.join(missing)}", "leave it out of codecs in [pbx]")
    for name in wanted:
        parameters = endpoint.codecGetParam(name)
        parameters.setting.plc = False
        endpoint.codecSetParam(name, parameters)


def call_parameters(status: int = 0) -> Any:
    """One audio stream and nothing else; `status` for an answer."""
    parameters = pj.CallOpParam(True)
    parameters.opt.audioCount = 1
    parameters.opt.videoCount = 0
    if hasattr(parameters.opt, "textCount"):
        parameters.opt.textCount = 0
    parameters.statusCode = status
    return parameters
