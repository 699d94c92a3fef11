"""How the SIP library was compiled, and what that means for the operator. Pure.

`scripts/build-pjsip` has the compiler write its constants into the module it builds. The wheel of the package index says nothing of itself:
what stands here for it are pjproject's own defaults.
"""

from __future__ import annotations

from collections.abc import Mapping

import pjsua2 as pj

from appliance.media.frames import CODEC_RATES, SAMPLE_RATE
from appliance.ports import AccountSettings

INDEX_WHEEL: Mapping[str, int] = {
    "PJSUA_MAX_CALLS": 4,
    "PJSUA_MAX_ACC": 8,
    "PJMEDIA_TRANSPORT_SWITCH_REMOTE_ADDR": 1,
    "PJSIP_MAX_PKT_LEN": 4000,
    "OPENSSL": 1,
    "STRAIGHT_LINES": 1,
}
"""pjsua2-python 2.15.1: a fifth call cannot exist, and an account's own bound is kept at or below it. OPENSSL is the major version.
STRAIGHT_LINES says that it takes G.711 to a wideband bridge and back sample by sample (`pjsua_audio`).
That it follows whoever sends sound does no harm: the kernel lets only the negotiated peer through (`source_filter`)."""
BUILD: Mapping[str, int] = {**INDEX_WHEEL, **({"STRAIGHT_LINES": 0} | pj.ONHOOK_BUILD if hasattr(pj, "ONHOOK_BUILD") else {})}


def codecs_of(settings: AccountSettings, build: Mapping[str, int] = BUILD) -> tuple[str, ...]:
    """The codecs that the settings ask for, as far as this library carries G.711 beside them as it came."""
    narrow = tuple(codec for codec in settings.codecs if CODEC_RATES.get(codec.upper(), 0) == SAMPLE_RATE)
    return settings.codecs if build["STRAIGHT_LINES"] or not narrow else narrow


def shortcomings(settings: AccountSettings, build: Mapping[str, int] = BUILD) -> list[str]:
    """What this library cannot do that the settings ask for, or leaves open, each in a sentence."""
    own = "scripts/build-pjsip makes one that"
    said = []
    if settings.max_calls > build["PJSUA_MAX_CALLS"]:
        most = build["PJSUA_MAX_CALLS"]
        said.append(f"[line] max_calls is {settings.max_calls}, but this SIP library holds {most} calls and refuses more: {own} holds 64")
    if build["PJSIP_MAX_PKT_LEN"] > 4000:
        said.append(f"this SIP library reads messages of {build['PJSIP_MAX_PKT_LEN']} bytes: {own} drops what is over 4000")
    if settings.transport == "tls" and build["OPENSSL"] < 3:
        said.append(f"this SIP library has an OpenSSL that is mended no more, and no TLS 1.3: {own} has OpenSSL 3")
    if codecs_of(settings, build) != settings.codecs:
        said.append(f"this SIP library would blur G.711 beside wideband, so there is no wideband: {own} takes both as they are")
    return said
