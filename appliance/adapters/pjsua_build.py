"""How the SIP library was compiled, and what that means for the operator. Pure.

`scripts/build-pjsip` has the compiler write its constants into the module it builds. The wheel of the package index says nothing of itself:
what stands here for it are pjproject's own defaults.
"""

from __future__ import annotations

from collections.abc import Mapping

import pjsua2 as pj

from appliance.ports import AccountSettings

INDEX_WHEEL: Mapping[str, int] = {
    "PJSUA_MAX_CALLS": 4,
    "PJSUA_MAX_ACC": 8,
    "PJMEDIA_TRANSPORT_SWITCH_REMOTE_ADDR": 1,
    "PJSIP_MAX_PKT_LEN": 4000,
    "OPENSSL": 1,
}
"""pjsua2-python 2.15.1: a fifth call cannot exist, and an account's own bound is kept at or below it. OPENSSL is the major version.
That it follows whoever sends sound does no harm: the kernel lets only the negotiated peer through (`source_filter`)."""
BUILD: Mapping[str, int] = {**INDEX_WHEEL, **getattr(pj, "ONHOOK_BUILD", {})}


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
    return said
