"""Busy lamps (RFC 4235, the dialog event): the PBX lights an extension's lamp on another's telephone while our user agent is in a call; and
who asks our user agent itself is refused as RFC 6665 has it, and disturbs nothing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

import pytest
from raw_peer import Raw, sdp
from test_pbx_calls import ECHO, REGISTRAR, extension, heard, pbx
from test_pjsua import agents
from ua_process import Agent

from appliance.core.sip_message import SipMessage, tag_of

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

PBX = ("127.0.0.1", int(REGISTRAR.partition(":")[2]))


class Watcher(Raw):
    """A telephone with a lamp for an extension of the PBX: it subscribes, and answers every NOTIFY."""

    def __init__(self, user: str, extension: str) -> None:
        super().__init__()
        self.user, self.uri = user, f"sip:{user}@127.0.0.1:{self.port}"
        self.wanted = f"sip:{extension}@{REGISTRAR}"
        self.call_id, self.tag = f"lamp-{self.port}", f"lamp{self.port}"

    def __enter__(self) -> Watcher:
        return self

    def subscribe(self, expires_s: int) -> SipMessage:
        """SUBSCRIBE, by digest where it is asked for (RFC 2617, MD5 without qop or with auth); the final answer."""
        authorization = ""
        for _ in range(2):
            self.cseq += 1
            to = f"<{self.wanted}>" + (f";tag={self.their_tag}" if self.their_tag else "")
            self.sip.sendto(
                (
                    f"SUBSCRIBE {self.wanted} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{self.tag}{self.cseq}\r\n"
                    f"Max-Forwards: 70\r\nFrom: <sip:{self.user}@{REGISTRAR}>;tag={self.tag}\r\nTo: {to}\r\nCall-ID: {self.call_id}\r\n"
                    f"CSeq: {self.cseq} SUBSCRIBE\r\nContact: <{self.uri}>\r\nEvent: dialog\r\nAccept: application/dialog-info+xml\r\n"
                    f"Expires: {expires_s}\r\n{authorization}Content-Length: 0\r\n\r\n"
                ).encode(),
                PBX,
            )
            answer = self.final("SUBSCRIBE")
            if answer.status != 401:
                self.their_tag = tag_of(answer.header("to"))
                return answer
            authorization = f"Authorization: {self.answer_to(answer.header('www-authenticate'))}\r\n"
        return answer

    def answer_to(self, challenge: str) -> str:
        """The digest of the extension's laboratory password."""
        said = dict(re.findall(r'(\w+)="([^"]*)"', challenge))

        def md5(text: str) -> str:
            return hashlib.md5(text.encode()).hexdigest()

        ours, asked = md5(f"{self.user}:{said['realm']}:pw{self.user}"), md5(f"SUBSCRIBE:{self.wanted}")
        response = md5(f"{ours}:{said['nonce']}:00000001:lamp:auth:{asked}" if "qop" in said else f"{ours}:{said['nonce']}:{asked}")
        return (
            f'Digest username="{self.user}", realm="{said["realm"]}", nonce="{said["nonce"]}", uri="{self.wanted}", response="{response}"'
            + (', qop=auth, nc=00000001, cnonce="lamp"' if "qop" in said else "")
            + (f', opaque="{said["opaque"]}"' if "opaque" in said else "")
        )

    def lamp(self) -> str:
        """The state that the next NOTIFY tells: early, confirmed or terminated."""
        notify = self.request("NOTIFY")
        self.answer(notify, "200 OK")
        assert notify.header("event").startswith("dialog")
        assert notify.header("content-type") == "application/dialog-info+xml"
        found = re.search(r"<state[^>]*>(\w+)</state>", notify.body)
        assert found, notify.body
        return found[1]

    def until(self, state: str) -> bool:
        """Whether the lamp comes to that. TimeoutError where nothing more is told."""
        return any(self.lamp() == state for _ in range(5))


@pytest.fixture
def lamp() -> Iterator[Watcher]:
    """6002's lamp for 6010."""
    pbx("up")
    with Watcher("6002", "6010") as watcher:
        answer = watcher.subscribe(60)
        assert answer.status == 200, answer
        yield watcher
        assert watcher.subscribe(0).status == 200


@pytest.mark.pbx
@pytest.mark.interop("busy lamp (dialog event): lit by a call of ours and by one to us, from its ringing on, and out after it")
def test_the_lamp_of_our_extension(lamp: Watcher) -> None:
    with extension("6010") as ours, extension("6001") as other:
        assert lamp.until("terminated"), "nothing is on yet"
        leg = ours.ask("dial", uri=ECHO)
        ours.expect("LegAnswered", 10)
        assert lamp.until("confirmed")
        ours.send("hang_up", leg=leg)
        assert lamp.until("terminated")
        assert ours.expect("LegEnded")["by_far_end"] is False

        leg = other.ask("dial", uri="6010")
        there = ours.expect("LegOffered", 10)["leg"]
        ours.send("ring", leg=there)
        assert lamp.until("early")
        ours.send("accept", leg=there)
        assert lamp.until("confirmed")
        heard(other, leg, 0.2)
        other.send("hang_up", leg=leg)
        assert lamp.until("terminated")
        assert ours.expect("LegEnded")["by_far_end"] is True


def subscribes(raw: Raw, uri: str, event: str, accept: str) -> SipMessage:
    """The answer to a SUBSCRIBE outside every call."""
    raw.there = ("127.0.0.1", int(uri.rsplit(":", 1)[1]))
    raw.call_id, raw.tag, raw.their_tag = f"{event}-{raw.port}", "watcher", ""
    raw.say("SUBSCRIBE", more=f"Event: {event}\r\nAccept: {accept}\r\nExpires: 600\r\n")
    return raw.final("SUBSCRIBE")


@pytest.mark.interop(
    "SUBSCRIBE to us, whatever the event (dialog, presence, message-summary): 489, nothing is kept or told, a call goes on", far="raw"
)
def test_who_wants_to_watch_us_is_refused_and_disturbs_nothing() -> None:
    with agents({"behaviour": "answer"}) as ((agent, uri),), Raw() as raw, Raw() as watcher:
        raw.call(uri, sdp(raw.rtp_port))
        raw.answered()
        agent.expect("LegAnswered")
        for event, accept in (
            ("dialog", "application/dialog-info+xml"),
            ("presence", "application/pidf+xml"),
            ("message-summary", "application/simple-message-summary"),
            ("nonsense", "text/plain"),
        ):
            assert subscribes(watcher, uri, event, accept).status == 489, event
            assert watcher.silent_but_for(seconds=0.2), "nobody is told anything"
        still_up(agent, raw)


def still_up(agent: Agent, raw: Raw) -> None:
    raw.hush()
    assert len(raw.packet()) == 172
    assert agent.count("LegEnded") == 0
    raw.say("BYE")
    assert raw.final("BYE").status == 200
    assert agent.expect("LegEnded")["by_far_end"] is True
