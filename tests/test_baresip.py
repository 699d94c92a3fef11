"""Our user agent and a telephone of another make, baresip: directly, through Kamailio and through Asterisk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from baresip_process import Baresip
from kamailio_process import Kamailio
from raw_peer import direction
from test_pbx_calls import REGISTRAR, heard, pbx, share_at, transferred
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")
pytestmark = pytest.mark.long

OURS, THEIRS, THIRD = "6010", "6002", "6001"
OUR_HZ, THEIR_HZ, THIRD_HZ = 700.0, 440.0, 1000.0
AUDIBLE = 300
TRIES = 20
"""Of half a second each."""
PURE = 0.95


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="baresip")


@dataclass(frozen=True)
class Road:
    """The way from one telephone to another: through a PBX where there is one."""

    folder: Path
    registrar: str = ""
    """address:port; empty is directly."""

    @contextmanager
    def agent(self, user: str = OURS, **settings: Any) -> Iterator[tuple[Agent, str]]:
        """One of ours, and what to dial for it; closed in order, with exit status 0."""
        account = {"password": f"pw{user}", "registrar": self.registrar} if self.registrar else {}
        with Agent(user=user, **account, **settings) as agent:
            uri = agent.expect("started", 10)["uri"]
            if self.registrar:
                agent.expect("Registered", 10)
            yield agent, f"sip:{user}@{self.registrar}" if self.registrar else uri
            assert agent.close() == 0

    @contextmanager
    def baresip(self, **settings: Any) -> Iterator[tuple[Baresip, str]]:
        """One of theirs, and what to dial for it."""
        with Baresip(self.folder, THEIRS, self.registrar, hz=THEIR_HZ, **settings) as baresip:
            yield baresip, f"sip:{THEIRS}@{self.registrar}" if self.registrar else baresip.uri


@pytest.fixture(scope="module")
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kamailio]:
    with Kamailio(tmp_path_factory.mktemp("kamailio")) as kamailio:
        yield kamailio


@pytest.fixture(params=["directly", "through Kamailio"])
def road(request: pytest.FixtureRequest, tmp_path: Path) -> Road:
    return Road(tmp_path, "" if request.param == "directly" else request.getfixturevalue("kamailio").address)


@pytest.fixture
def asterisk(tmp_path: Path) -> Road:
    pbx("up")
    return Road(tmp_path, REGISTRAR)


def we_call(agent: Agent, baresip: Baresip, uri: str) -> int:
    """Our leg of a call that is up."""
    leg: int = agent.ask("dial", uri=uri)
    baresip.expect("CALL_INCOMING", 10)
    agent.expect("LegRinging", 5)
    baresip.tell("accept")
    agent.expect("LegAnswered", 5)
    baresip.expect("CALL_ESTABLISHED")
    return leg


def they_call(agent: Agent, baresip: Baresip, uri: str) -> int:
    """Our leg of a call that is up; the agent takes calls by itself."""
    baresip.tell("dial", uri)
    leg: int = agent.expect("LegOffered", 10)["leg"]
    agent.expect("LegAnswered")
    agent.ask("attach", leg=leg)
    baresip.expect("CALL_ESTABLISHED")
    return leg


def talk(agent: Agent, leg: int, baresip: Baresip) -> None:
    """A tone each way, heard at the other end."""
    agent.send("tone", leg=leg, hz=OUR_HZ)
    for _ in range(TRIES):
        at_ours, at_theirs = share_at(heard(agent, leg, 0.5), THEIR_HZ), share_at(baresip.heard(0.5), OUR_HZ)
        if at_ours > PURE and at_theirs > PURE:
            return
    raise AssertionError(f"of what we hear {at_ours:.3f} is their tone, of what they hear {at_theirs:.3f} ours")


def end(agent: Agent, leg: int, baresip: Baresip, ends: str) -> None:
    """A BYE by us or by them, and both know."""
    if ends == "we":
        agent.send("hang_up", leg=leg)
    else:
        baresip.tell("hangup")
    ended = agent.expect("LegEnded")
    assert (ended["by_far_end"], ended["status"]) == (ends == "they", 200)
    baresip.expect("CALL_CLOSED")


BOTH_WAYS = pytest.mark.parametrize(
    ("codec", "calls", "ends"), [("PCMU", "we", "we"), ("PCMU", "they", "they"), ("PCMA", "we", "they"), ("PCMA", "they", "we")]
)
"""Each two of the three met in every combination."""


def a_call(road: Road, codec: str, calls: str, ends: str) -> None:
    with road.baresip(codec=codec) as (baresip, theirs), road.agent(behaviour="answer") as (agent, ours):
        leg = we_call(agent, baresip, theirs) if calls == "we" else they_call(agent, baresip, ours)
        talk(agent, leg, baresip)
        kinds = re.findall(r"^m=audio \d+ RTP/AVP (\d+)", baresip.said, re.M)
        assert kinds[-1] == {"PCMU": "0", "PCMA": "8"}[codec], "what was agreed"
        end(agent, leg, baresip, ends)


@shows("a call in and out in PCMU and in PCMA, directly and through Kamailio; sound both ways; BYE from either side")
@BOTH_WAYS
def test_a_call(road: Road, codec: str, calls: str, ends: str) -> None:
    a_call(road, codec, calls, ends)


@shows("a call in and out in PCMU and in PCMA through Asterisk; sound both ways; BYE from either side")
@pytest.mark.pbx
@BOTH_WAYS
def test_a_call_through_asterisk(asterisk: Road, codec: str, calls: str, ends: str) -> None:
    a_call(asterisk, codec, calls, ends)


def digits_both_ways(road: Road) -> None:
    with road.baresip() as (baresip, theirs), road.agent() as (agent, _):
        leg = we_call(agent, baresip, theirs)
        talk(agent, leg, baresip)
        agent.send("send_digits", leg=leg, digits="42#*")
        assert [baresip.expect("CALL_DTMF_START")["param"] for _ in range(4)] == list("42#*")
        baresip.tell("sndcode", "19*0#")
        assert [agent.expect("DigitReceived")["digit"] for _ in range(5)] == list("19*0#")
        assert agent.count("DigitReceived") == 5, "each of them once"
        talk(agent, leg, baresip)


@shows("DTMF (RFC 4733) both ways, directly and through Kamailio")
def test_digits(road: Road) -> None:
    digits_both_ways(road)


@shows("DTMF (RFC 4733) both ways through Asterisk")
@pytest.mark.pbx
def test_digits_through_asterisk(asterisk: Road) -> None:
    digits_both_ways(asterisk)


@shows("it holds us (re-INVITE with sendonly) and takes us back, twice, directly and through Kamailio")
@pytest.mark.parametrize("calls", ["we", "they"])
def test_held_and_taken_back(road: Road, calls: str) -> None:
    with road.baresip() as (baresip, theirs), road.agent(behaviour="answer") as (agent, ours):
        leg = we_call(agent, baresip, theirs) if calls == "we" else they_call(agent, baresip, ours)
        for _ in range(2):
            talk(agent, leg, baresip)
            for command, wanted in (("hold", "recvonly"), ("resume", "sendrecv")):
                before = len(agreed(baresip))
                baresip.tell(command)
                for _ in range(TRIES):
                    if len(agreed(baresip)) > before:
                        break
                    heard(agent, leg, 0.1)
                assert agreed(baresip)[before:] == [wanted], "what we answer"
                if command == "hold":
                    heard(agent, leg, 0.2)
                    quiet = len(baresip.heard(60))
                    heard(agent, leg, 0.4)
                    assert len(baresip.heard(60)) == quiet, "nothing goes to who does not listen"
        talk(agent, leg, baresip)
        end(agent, leg, baresip, calls)


def agreed(baresip: Baresip) -> list[str]:
    """The directions in our answers to its re-INVITEs, the first INVITE's included where it called."""
    return [direction(message) for message in baresip.messages() if message.status == 200 and message.method == "INVITE" and message.body]


@shows("CANCEL while it rings, from either side; refused by either side; directly and through Kamailio")
@pytest.mark.parametrize("gives_up", ["caller", "callee"])
def test_we_call_and_nothing_comes_of_it(road: Road, gives_up: str) -> None:
    with road.baresip() as (baresip, theirs), road.agent() as (agent, _):
        leg = agent.ask("dial", uri=theirs)
        baresip.expect("CALL_INCOMING", 10)
        assert agent.expect("LegRinging")["status"] == 180
        if gives_up == "caller":
            agent.send("hang_up", leg=leg)
        else:
            baresip.tell("hangup")
        ended = agent.expect("LegEnded")
        assert (ended["by_far_end"], ended["status"]) == ((False, 487) if gives_up == "caller" else (True, 486))
        baresip.expect("CALL_CLOSED")
        assert agent.count("LegAnswered") == 0


@shows("CANCEL while it rings, from either side; refused by either side; directly and through Kamailio")
@pytest.mark.parametrize("gives_up", ["caller", "callee"])
def test_they_call_and_nothing_comes_of_it(road: Road, gives_up: str) -> None:
    with road.baresip() as (baresip, _), road.agent() as (agent, ours):
        baresip.tell("dial", ours)
        leg = agent.expect("LegOffered", 10)["leg"]
        agent.send("ring", leg=leg)
        baresip.expect("CALL_RINGING")
        if gives_up == "caller":
            baresip.tell("hangup")
            ended = agent.expect("LegEnded")
            assert (ended["by_far_end"], ended["status"]) == (True, 487)
        else:
            agent.send("refuse", leg=leg, status=603)
            assert agent.expect("LegEnded")["by_far_end"] is False
        closed = baresip.expect("CALL_CLOSED")
        assert gives_up == "caller" or "603" in closed["param"]


@shows("blind transfer (REFER from us): it calls the third party, NOTIFY says so, they talk on without us; directly and through Kamailio")
@pytest.mark.parametrize("calls", ["we", "they"])
def test_handed_on(road: Road, calls: str) -> None:
    with (
        road.baresip() as (baresip, theirs),
        road.agent(behaviour="answer") as (agent, ours),
        road.agent(THIRD, behaviour="answer", rtp_port=41000) as (third, target),
    ):
        leg = we_call(agent, baresip, theirs) if calls == "we" else they_call(agent, baresip, ours)
        talk(agent, leg, baresip)
        agent.send("transfer", leg=leg, target=target)
        there = third.expect("LegOffered", 10)["leg"]
        third.expect("LegAnswered")
        third.ask("attach", leg=there)
        assert transferred(agent, leg) == 200
        agent.send("hang_up", leg=leg)
        assert agent.expect("LegEnded")["by_far_end"] is False
        talk(third, there, baresip)
        end(third, there, baresip, "they")


@shows("blind transfer to somebody who refuses: NOTIFY says so, the call is still ours; directly and through Kamailio")
def test_handed_on_to_nobody(road: Road) -> None:
    with (
        road.baresip() as (baresip, theirs),
        road.agent() as (agent, _),
        road.agent(THIRD) as (third, target),
    ):
        leg = we_call(agent, baresip, theirs)
        talk(agent, leg, baresip)
        agent.send("transfer", leg=leg, target=target)
        third.send("refuse", leg=third.expect("LegOffered", 10)["leg"], status=486)
        assert transferred(agent, leg) >= 400
        assert agent.count("LegEnded") == 0
        baresip.tell("resume")  # as its owner would: it had put us on hold
        talk(agent, leg, baresip)
        end(agent, leg, baresip, "we")


@shows("it holds us through Asterisk: the PBX's music comes, and the caller again after it")
@pytest.mark.pbx
def test_held_through_asterisk(asterisk: Road) -> None:
    with asterisk.baresip() as (baresip, theirs), asterisk.agent() as (agent, _):
        leg = we_call(agent, baresip, theirs)
        talk(agent, leg, baresip)
        baresip.tell("hold")
        music = 0
        for _ in range(TRIES):
            samples = heard(agent, leg, 0.5)
            music += np.abs(samples).max() > AUDIBLE and share_at(samples, THEIR_HZ) < 0.1
            if music == 3:
                break
        assert music == 3, "half a second of it each"
        baresip.tell("resume")
        talk(agent, leg, baresip)
        end(agent, leg, baresip, "we")


@shows("it hands us on through Asterisk (blind): we talk with the third party, and our call went on all the while")
@pytest.mark.pbx
@pytest.mark.parametrize("calls", ["we", "they"])
def test_handed_on_by_them_through_asterisk(asterisk: Road, calls: str) -> None:
    with (
        asterisk.baresip() as (baresip, theirs),
        asterisk.agent(behaviour="answer") as (agent, ours),
        asterisk.agent(THIRD, behaviour="answer", rtp_port=41000) as (third, target),
    ):
        leg = we_call(agent, baresip, theirs) if calls == "we" else they_call(agent, baresip, ours)
        talk(agent, leg, baresip)
        baresip.tell("transfer", target)
        there = third.expect("LegOffered", 10)["leg"]
        third.expect("LegAnswered")
        third.ask("attach", leg=there)
        third.send("tone", leg=there, hz=THIRD_HZ)
        for _ in range(TRIES):
            ours_hears, third_hears = share_at(heard(agent, leg, 0.5), THIRD_HZ), share_at(heard(third, there, 0.5), OUR_HZ)
            if min(ours_hears, third_hears) > PURE:
                break
        assert min(ours_hears, third_hears) > PURE
        assert agent.count("LegEnded") == 0
        third.send("hang_up", leg=there)
        assert agent.expect("LegEnded")["by_far_end"] is True
