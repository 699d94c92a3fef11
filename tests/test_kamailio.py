"""Our user agent at a second PBX of another make: Kamailio, a proxy and registrar that stays out of the sound."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from kamailio_process import Kamailio
from name_server import NameServer
from test_pbx_calls import heard, share_at, talk_both_ways
from ua_process import Agent, send_bye

pytest.importorskip("pjsua2", reason="the SIP library is not installed")
pytestmark = [pytest.mark.pbx, pytest.mark.long]


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="Kamailio")


@pytest.fixture(scope="module")
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kamailio]:
    with Kamailio(tmp_path_factory.mktemp("kamailio")) as kamailio:
        yield kamailio


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Kamailio]:
    """One that a test may kill."""
    with Kamailio(tmp_path) as kamailio:
        yield kamailio


@contextmanager
def extension(at: Kamailio, user: str, **settings: Any) -> Iterator[Agent]:
    """A registered extension; closed in order, with exit status 0."""
    with Agent(**{"user": user, "password": f"pw{user}", "registrar": at.address, **settings}) as agent:
        agent.expect("started", 10)
        assert agent.expect("Registered", 10)["expires_s"] > 0
        yield agent
        assert agent.close() == 0


@shows("registration by digest, and a call in and out, over UDP and TCP; sound both ways; BYE by the route it recorded, from either side")
@pytest.mark.parametrize("transport", ["udp", "tcp"])
@pytest.mark.parametrize("ends", ["caller", "callee"])
def test_a_call_through_the_proxy(kamailio: Kamailio, transport: str, ends: str) -> None:
    with (
        extension(kamailio, "6010", behaviour="answer", transport=transport) as callee,
        extension(kamailio, "6001", transport=transport) as caller,
    ):
        leg = caller.ask("dial", uri="6010")
        talk_both_ways(callee, caller, leg)
        there = callee.log[next(i for i, e in enumerate(callee.log) if e["event"] == "LegOffered")]["leg"]
        for agent, number in ((caller, leg), (callee, there)):
            routes = agent.ask("dialog", leg=number)["routes"]
            assert [kamailio.address in route for route in routes] == [True], "the proxy wants to see what follows"
            assert ";lr" in routes[0]
        first, second, number = (caller, callee, leg) if ends == "caller" else (callee, caller, there)
        first.send("hang_up", leg=number)
        ended = first.expect("LegEnded", 5)
        assert (ended["by_far_end"], ended["status"]) == (False, 200), "the BYE was answered by the other side"
        assert second.expect("LegEnded", 5)["by_far_end"] is True


@shows("a BYE by somebody else (the guard's) by the recorded route; without the route it is not relayed")
def test_a_bye_by_somebody_else_needs_the_route(kamailio: Kamailio) -> None:
    """The check of the check above: this proxy relays by the Route header alone, so a BYE without one would not arrive."""
    with extension(kamailio, "6010", behaviour="answer") as callee, extension(kamailio, "6001") as caller:
        leg = caller.ask("dial", uri="6010")
        caller.expect("LegAnswered", 10)
        callee.expect("LegAnswered", 10)
        known = caller.ask("dialog", leg=leg)
        assert send_bye({**known, "routes": []}) == 404
        assert callee.ask("now")
        assert callee.count("LegEnded") == 0
        assert send_bye(known) == 200
        assert callee.expect("LegEnded", 5)["by_far_end"] is True


@shows("wrong password: said in plain words, no storm")
def test_a_wrong_password_is_refused_for_good(kamailio: Kamailio) -> None:
    before = kamailio.asked("REGISTER", "6002")
    with Agent(user="6002", password="wrong", registrar=kamailio.address, retry_s=1) as agent:
        failed = agent.expect("RegistrationFailed", 10)
        assert (failed["status"], failed["permanent"]) == (401, True)
        assert "password" in failed["reason"]
        with pytest.raises(AssertionError, match="no Registered within"):
            agent.expect("Registered", 2.5)  # a fault that passes would have been asked again after one second
        assert agent.count("RegistrationFailed") == 1
        assert kamailio.asked("REGISTER", "6002") - before == 2, "the first, and the answer to its challenge"


@shows("CANCEL before the answer")
def test_a_caller_who_gives_up_is_gone(kamailio: Kamailio) -> None:
    with extension(kamailio, "6010") as callee, extension(kamailio, "6001") as caller:
        leg = caller.ask("dial", uri="6010")
        there = callee.expect("LegOffered", 10)["leg"]
        callee.send("ring", leg=there)
        assert caller.expect("LegRinging", 5)["status"] == 180
        caller.send("hang_up", leg=leg)
        ended = caller.expect("LegEnded", 5)
        assert (ended["by_far_end"], ended["status"]) == (False, 487)
        assert callee.expect("LegEnded", 5)["by_far_end"] is True
        assert callee.count("LegAnswered") == 0


@shows("busy (486), refused (603), nobody there (404)")
@pytest.mark.parametrize("status", [486, 603])
def test_a_refusal_comes_through(kamailio: Kamailio, status: int) -> None:
    with extension(kamailio, "6010") as callee, extension(kamailio, "6001") as caller:
        caller.ask("dial", uri="6010")
        callee.send("refuse", leg=callee.expect("LegOffered", 10)["leg"], status=status)
        ended = caller.expect("LegEnded", 5)
        assert (ended["by_far_end"], ended["status"]) == (True, status)
        caller.ask("dial", uri="6003")
        assert caller.expect("LegEnded", 5)["status"] == 404


@shows("all lines in use: 486")
def test_a_call_too_many_is_busy(kamailio: Kamailio) -> None:
    with (
        extension(kamailio, "6010", behaviour="answer", max_calls=1) as callee,
        extension(kamailio, "6001") as one,
        extension(kamailio, "6002") as two,
    ):
        leg = one.ask("dial", uri="6010")
        talk_both_ways(callee, one, leg)
        two.ask("dial", uri="6010")
        assert two.expect("LegEnded", 5)["status"] == 486
        assert share_at(heard(one, leg, 0.6), 440) > 0.9, "the call that is there hears nothing of it"


@shows("killed and started again: registered again, the call meanwhile goes on and ends in order")
@pytest.mark.timeout(60)
def test_a_call_outlives_its_proxy(mortal: Kamailio, request: pytest.FixtureRequest) -> None:
    """Its bindings are in memory: after the restart nobody can be called who has not registered anew."""
    soon = {"expires_s": 6, "retry_s": 1}
    with extension(mortal, "6010", behaviour="answer", **soon) as callee, extension(mortal, "6001", **soon) as caller:
        leg = caller.ask("dial", uri="6010")
        talk_both_ways(callee, caller, leg)
        mortal.kill()
        for agent in (caller, callee):
            assert agent.expect("RegistrationFailed", 15)["status"] in (408, 503)
        assert share_at(heard(caller, leg, 0.6), 440) > 0.9, "the sound needs no proxy"
        mortal.up()
        back = time.monotonic()
        for agent in (caller, callee):
            agent.expect("Registered", 20)
        request.node.user_properties.append(("interop", f"registered {time.monotonic() - back:.1f} s after it was back"))
        assert share_at(heard(caller, leg, 0.6), 440) > 0.9
        caller.send("hang_up", leg=leg)
        assert caller.expect("LegEnded", 5)["status"] == 200
        assert callee.expect("LegEnded", 5)["by_far_end"] is True
        talk_both_ways(callee, caller, caller.ask("dial", uri="6010"))


@shows("given by a name whose SRV records lead to two of them, over UDP and TCP; the one in use killed during a call: the call goes on,"
       " registered at the other within 30 s, and back when it is there")  # fmt: skip
@pytest.mark.parametrize("transport", ["udp", "tcp"])
@pytest.mark.timeout(150)
def test_two_that_a_name_leads_to(tmp_path: Path, transport: str, request: pytest.FixtureRequest) -> None:
    name = "pbx.example.org"
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    with Kamailio(tmp_path / "one") as one, Kamailio(tmp_path / "two", "127.0.0.2") as two, NameServer() as names:
        names.records = {
            f"_sip._{transport}.{name} SRV": [f"10 1 {one.port} one.{name}.", f"20 1 {two.port} two.{name}."],
            f"one.{name} A": [one.host],
            f"two.{name} A": [two.host],
        }
        named = {"registrar": name, "transport": transport, "set": {"dnspython.SERVERS": [names.address]}}
        with extension(one, "6010", behaviour="answer", **named) as callee, extension(one, "6001", **named) as caller:
            assert one.asked("REGISTER", "6010") > 0
            assert two.asked("REGISTER", "6010") == 0
            leg = caller.ask("dial", uri="6010")
            talk_both_ways(callee, caller, leg)
            one.kill()
            dead = time.monotonic()
            for agent in (caller, callee):
                agent.expect("Registered", 30, where=lambda event: event["registrar"] == f"{name} ({two.address})")
            request.node.user_properties.append(("interop", f"{time.monotonic() - dead:.1f} s"))
            assert share_at(heard(caller, leg, 0.6), 440) > 0.9, "the sound needs no proxy"
            caller.send("hang_up", leg=leg)
            assert caller.expect("LegEnded", 40), "its BYE went by the proxy that is no more"
            talk_both_ways(callee, caller, again := caller.ask("dial", uri="6010"))
            caller.send("hang_up", leg=again)
            assert caller.expect("LegEnded", 5)["status"] == 200
            for agent in (caller, callee):
                agent.forget("Registered")
            one.up()
            for agent in (caller, callee):
                agent.expect("Registered", 60, where=lambda event: event["registrar"] == "")
            talk_both_ways(callee, caller, caller.ask("dial", uri="6010"))
