"""The attacks, one function each: what is sent while a call is up, and what is looked at afterwards.

Rule: a part that looks for nothing proves nothing: each has something that must be there, or a bait that must stay alone.
"""

from __future__ import annotations

import itertools
import socket
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from appliance.core.sip_message import parse_message
from appliance.errors import ConfigError
from appliance.lab import attack_messages as say
from appliance.lab.attack_bench import USER, Bench, Found, Part
from appliance.lab.attack_road import road, write_road_flows
from appliance.lab.attack_sender import PBX, Shot
from appliance.lab.datagram import now_ns, open_socket, put
from appliance.lab.limits_flows import FALLBACKS, write_talk
from appliance.lab.peer_dialog import answer_lines
from appliance.lab.peer_sdp import Address
from appliance.media.frames import SILENCE

OUT = "called-out"
OUT_TEXT = """\
flow: {name}
direction: outbound
language: en-US
disclose: an automated assistant of the laboratory
limits: {{call: 30s, spend: 10}}
start: over
stages:
  over: {{say: "This is {{disclose}}. Goodbye.", end: over}}
fallbacks: {fallbacks}
"""
REDIRECT_S = 15.0
STAY_S = 1.5
"""How long a redirected call is watched for a second INVITE."""
PAUSE_FRAMES = 300
"""Between two words of the caller's: 6 s, or they would be taken for a machine."""


def write_flows(folder: Path, cap_s: float) -> dict[str, str]:
    """The flows of the call in progress and of the bad roads, and one to place; extension to flow."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.yaml"):
        old.unlink()
    (folder / f"{OUT}.yaml").write_text(OUT_TEXT.format(name=OUT, fallbacks=FALLBACKS % "over"), encoding="utf-8")
    return {USER: write_talk(folder, USER, int(cap_s * 1000)), **write_road_flows(folder, cap_s)}


def torture(bench: Bench, found: Found, times: int = 10) -> None:
    """RFC 4475, from the PBX's address and from a stranger's: as it is, and as another's."""
    attackers = bench.attackers
    shots = (
        attackers.sip(marks, say.renewed(name, message, number) if number % 2 else message)
        for number in range(times)
        for name, message in say.torture().items()
        for marks in (attackers.as_pbx, attackers.as_stranger)
    )
    while not bench.under(shots, 85.0, found):
        pass
    found.more["messages"] = len(say.torture())


def oversized(bench: Bench, found: Found, times: int = 10) -> None:
    """Too long, too many, too deep."""
    attackers = bench.attackers
    shots = (
        attackers.sip(marks, message)
        for number in range(times)
        for marks in (attackers.as_pbx, attackers.as_stranger)
        for message in say.oversized(marks, f"o{number}").values()
    )
    while not bench.under(shots, 33.0, found):
        pass


def mutated(bench: Bench, found: Found) -> None:
    """Four in five of the packets: SIP, every fifth of it from a stranger."""
    attackers = bench.attackers
    whose = (attackers.as_pbx,) * 4 + (attackers.as_stranger,)
    shots = (attackers.sip(marks, message) for marks, message in say.mutated(whose, bench.setting.packets * 4 // 5, bench.setting.seed))
    while not bench.under(shots, 2000.0, found):
        pass


def mutated_media(bench: Bench, found: Found) -> None:
    """One in five: RTP from where the call's own comes from, RTCP from the port beside it, and both from elsewhere."""
    attackers, target = bench.attackers, bench.target

    def shots(beside: _Beside) -> Iterator[Shot]:
        for number in range(bench.setting.packets // 5):
            control, packet = next(packets)
            to = target.rtcp if control else target.rtp
            match number % 4:
                case 0 | 1:
                    yield attackers.media(number % 4 == 0, packet, to)
                case _ if control:
                    yield partial(beside.put, target.call.rtp_port + 1, packet, to)
                case _:
                    yield partial(bench.peer.send_rtp, target.call, packet)
            attackers.sent += number % 4 > 1

    packets = say.mutated_media(1, bench.setting.packets, bench.setting.seed)
    beside = _Beside()
    fired = shots(beside)
    while not bench.under(fired, 1000.0, found):
        pass
    beside.close()


class _Beside:
    """A socket where the call's RTCP should come from, where nobody else has that port."""

    def __init__(self) -> None:
        self._held: dict[int, socket.socket | None] = {}

    def put(self, port: int, packet: bytes, to: Address | None) -> None:
        """Send it, where we have that port."""
        if port not in self._held:
            try:
                self._held[port] = open_socket(PBX, port)
            except ConfigError:
                self._held[port] = None
        wire = self._held[port]
        if wire is None or to is None:
            return
        put(wire, packet, to)

    def close(self) -> None:
        """No more sockets."""
        for wire in self._held.values():
            if wire is not None:
                wire.close()


def flood(bench: Bench, found: Found, methods: tuple[str, ...] = ("INVITE", "OPTIONS", "REGISTER")) -> None:
    """500 a second of one method, from the PBX's address and from a stranger's, for as long as a call lasts."""
    attackers = bench.attackers
    for method in methods:
        for marks in (attackers.as_pbx, attackers.as_stranger):
            shots = (attackers.sip(marks, say.valid(method, marks, f"f{method}{now_ns()}")) for _ in itertools.count())
            bench.under(shots, 500.0, found)


WITHIN: dict[str, tuple[str, ...]] = {
    "INFO": ("Info-Package: junk",),
    "MESSAGE": ("Subject: junk",),
    "SUBSCRIBE": ("Event: dialog", "Expires: 60"),
    "NOTIFY": ("Event: refer", "Subscription-State: active"),
    "PUBLISH": ("Event: presence",),
    "BREW": (),
}


def junk(bench: Bench, found: Found) -> None:
    """What would have us dial, or take somebody else's call: within the call, and outside it from the PBX's address and a stranger's."""
    bench.under(_junk(bench), 60.0, found)
    told: dict[str, set[int]] = {}
    for _, method, status in bench.target.call.told:
        told.setdefault(method, set()).add(status)
    found.more["within_the_call"] = {method: sorted(statuses) for method, statuses in sorted(told.items())}
    found.faults += ["a REFER was not refused with 603"] * (told.get("REFER") != {603})


def _junk(bench: Bench) -> Iterator[Shot]:
    attackers, target, peer = bench.attackers, bench.target, bench.peer
    host, port = attackers.bait.getsockname()
    bait = f"sip:+88213000@{host}:{port}"
    for number in itertools.count():
        call = target.call
        replaced = f"{call.call_id};to-tag=1;from-tag=2"
        escaped = replaced.replace("@", "%40").replace(";", "%3B").replace("=", "%3D")
        yield partial(peer.ask, call, "REFER", f"Refer-To: <{bait}>", f"Referred-By: <sip:eve@{PBX}>")
        yield partial(peer.ask, call, "REFER", f"Refer-To: <{bait}?Replaces={escaped}>")
        for method, lines in WITHIN.items():
            yield partial(peer.ask, call, method, *lines)
        for marks in (attackers.as_pbx, attackers.as_stranger):
            key = f"j{number}x{marks.here[1]}"
            yield attackers.sip(marks, say.valid("REFER", marks, key + "r"))
            yield attackers.sip(marks, say.invite(marks, key + "i", f"Replaces: {replaced}", "Require: replaces"))
            yield attackers.sip(marks, say.invite(marks, key + "j", f"Join: {replaced}", "Require: join"))
            for method, lines in WITHIN.items():
                yield attackers.sip(marks, say.request(method, marks, key + method, *lines))
            for status in ("302 Moved Temporarily", "200 OK", "486 Busy Here"):
                _, _, rest = say.request("INVITE", marks, key + "a").partition(b"\r\n")
                contact = rest.replace(f"<sip:eve@{marks.here[0]}:{marks.here[1]}>".encode(), f"<{bait}>".encode())
                yield attackers.sip(marks, f"SIP/2.0 {status}\r\n".encode() + contact)
            for method in ("BYE", "CANCEL"):
                ours = say.request(method, marks, key + "b").replace(f"{key}b@{marks.here[0]}".encode(), call.call_id.encode())
                yield attackers.sip(marks, ours)


def redirect(bench: Bench, found: Found, statuses: tuple[int, ...] = (301, 302, 305, 380)) -> None:
    """Calls of ours that are sent elsewhere by a 3xx: they end, and nobody else is called."""
    wire = open_socket(PBX)
    invites: dict[int, set[str]] = {}
    host, port = wire.getsockname()
    found.may_call.add((host, port))
    try:
        for status in statuses:
            asked = bench.setting.place(f"sip:anna@{host}:{port}")
            if not asked.get("ok"):
                found.faults.append(f"no call was placed: {asked.get('error')}")
                continue
            invites[status] = _send_elsewhere(wire, status, bench.attackers.as_pbx.bait)
    finally:
        wire.close()
    found.more["invites"] = {str(status): len(seen) for status, seen in invites.items()}
    found.faults += ["a call was not placed once"] * any(len(seen) != 1 for seen in invites.values())


def _send_elsewhere(wire: socket.socket, status: int, bait: Address) -> set[str]:
    """Answer every INVITE with that status for a while; the branches they had."""
    branches: set[str] = set()
    until = time.monotonic() + REDIRECT_S
    while time.monotonic() < until:
        try:
            data, source = wire.recvfrom(65535)
        except BlockingIOError:
            time.sleep(0.005)
            continue
        message = parse_message(data.decode("utf-8", "replace"))
        if message is None or message.method != "INVITE":
            continue
        if not branches:
            until = time.monotonic() + STAY_S
        branches.add(message.header("via"))
        first, *lines = answer_lines(message, 302, message.header("to") + ";tag=elsewhere")
        lines += [f"Contact: <sip:9001@{bait[0]}:{bait[1]}>", "Content-Length: 0", "", ""]
        put(wire, "\r\n".join([first.replace("302", str(status)), *lines]).encode(), source)
    return branches


def injection(bench: Bench, found: Found) -> None:
    """Somebody else's voice: from another address, from another port, with the call's own SSRC, in bursts; and a BYE of RTCP."""
    setting = bench.setting
    words = setting.yes + SILENCE * PAUSE_FRAMES
    bench.under(iter(()), 1.0, Found(), words)
    found.more["heard_of_the_caller"] = heard = _spoken(setting.details())
    found.faults += ["the caller's own words were not heard: nothing is proved"] * (not heard)
    bench.under(_voices(bench), 400.0, found)
    found.more["heard_of_the_strangers"] = heard = _spoken(setting.details())
    found.faults += ["a stranger's words were heard"] * bool(heard)
    beside = _Beside()
    byes = (partial(_bye_beside, bench, beside) for _ in range(20))
    bench.under(byes, 20.0, found, words)
    beside.close()
    found.more["heard_after_rtcp_bye"] = heard = _spoken(setting.details())
    found.faults += ["after a BYE of RTCP the caller was not heard"] * (not heard)


def _bye_beside(bench: Bench, beside: _Beside) -> None:
    """From where the call's RTCP should come."""
    beside.put(bench.target.call.rtp_port + 1, say.rtcp_bye(bench.target.call.ssrc), bench.target.rtcp)


def _voices(bench: Bench) -> Iterator[Shot]:
    attackers, target = bench.attackers, bench.target
    voices: dict[int, Iterator[bytes]] = {}
    for number in itertools.count():
        ssrc = target.call.ssrc if number % 2 else 0xDEAD0000 + number % 3
        voice = voices.setdefault(ssrc, say.speech_packets(bench.setting.yes + SILENCE * 50 + bench.setting.speech, ssrc))
        for _ in range(1000 if number % 400 == 399 else 1):
            yield attackers.media(number % 4 < 2, next(voice), target.rtp)
        for far in (True, False) if number % 50 == 0 else ():
            yield attackers.media(far, say.rtcp_bye(target.call.ssrc), target.rtcp)
            yield attackers.media(far, say.rtcp_bye(target.call.ssrc), target.rtp)


def _spoken(call: dict[str, Any]) -> int:
    """How often the record says that somebody spoke."""
    return sum(1 for event in call["events"] if event["kind"] in ("heard", "interrupted"))


PARTS: dict[str, Part] = {
    "torture": torture,
    "oversized": oversized,
    "mutated": mutated,
    "mutated_media": mutated_media,
    "flood": flood,
    "injection": injection,
    "junk": junk,
    "redirect": redirect,
    "road": road,
}
