"""The user agent against itself: two processes, real SIP and RTP on loopback, no PBX."""

from __future__ import annotations

import os
import re
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import numpy as np
import pytest
from ua_process import Agent, send_bye

from appliance.adapters.registration import (
    MOST_RETRY_AFTER_S,
    NO_ANSWER_S,
    PERMANENT_RETRY_S,
    PROBE_S,
    SECOND_NS,
    Registrars,
    Registration,
)
from appliance.adapters.sip_text import host_of, offers_one_of, plain_refusal, retry_after, split_address, without_secrets
from appliance.ports import AccountSettings, Registered, RegistrationFailed

pytest.importorskip("pjsua2", reason="the SIP library is not installed")
from appliance.adapters.pjsua_build import shortcomings

ByHand = tuple[Agent, socket.socket, tuple[str, int], int, str]
"""The agent, a socket of ours, the agent's address, our port, the To tag."""


@contextmanager
def agents(*settings: dict[str, Any]) -> Iterator[list[tuple[Agent, str]]]:
    """User agents that have started, each with its URI; closed in order, each with exit status 0."""
    with ExitStack() as stack:
        made = [stack.enter_context(Agent(user=f"user{number}", **each)) for number, each in enumerate(settings)]
        yield [(agent, agent.expect("started", 10)["uri"]) for agent in made]
        assert [agent.close() for agent in made] == [0] * len(made)


@contextmanager
def call(callee: dict[str, Any] | None = None, caller: dict[str, Any] | None = None) -> Iterator[tuple[Agent, int, Agent, int]]:
    """Callee, its leg, caller, its leg: a call that is up, every received frame answered with one of silence."""
    with agents({"behaviour": "answer", **(callee or {})}, caller or {}) as ((one, uri), (two, _)):
        leg = two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        two.expect("LegAnswered")
        one.expect("LegAnswered")
        one.ask("attach", leg=there)
        yield one, there, two, leg


def heard(agent: Agent, leg: int, seconds: float = 1.0) -> np.ndarray:
    """The next `seconds` of what a leg hears, shape (samples,)."""
    wanted = agent.ask("frames", leg=leg) + int(seconds * 50)
    until = time.monotonic() + seconds + 5
    while agent.ask("frames", leg=leg) < wanted:
        assert time.monotonic() < until, "no frames come"
    pcm = bytes.fromhex(agent.ask("heard", leg=leg, frames=int(seconds * 50)))
    return np.frombuffer(pcm, "<i2").astype(float)


def share_at(samples: np.ndarray, hz: float) -> float:
    """How much of the energy lies within 20 Hz of `hz`, 0 to 1."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    near = np.abs(np.fft.rfftfreq(len(samples), 1 / 8000) - hz) <= 20
    return float(spectrum[near].sum() / max(spectrum.sum(), 1e-9))


def test_tones_arrive_both_ways_and_are_counted() -> None:
    with call() as (one, there, two, leg):
        one.send("tone", leg=there, hz=440)
        two.send("tone", leg=leg, hz=700)
        heard(one, there, 0.3)  # until the tones are there
        at_one, at_two = heard(one, there), heard(two, leg)
        assert share_at(at_one, 700) > 0.99
        assert share_at(at_two, 440) > 0.99
        assert np.sqrt((at_one**2).mean()) == pytest.approx(8000 / np.sqrt(2), rel=0.05)
        stats = one.ask("stats", leg=there)
        assert stats["rx_packets"] >= 50
        assert stats["tx_packets"] >= 50
        assert stats["rx_lost"] == 0
        assert stats["callback_errors"] == 0


def test_audio_is_the_same_where_the_librarys_memory_is_hidden() -> None:
    with call(callee={"slow": True}, caller={"slow": True}) as (one, there, two, leg):
        two.send("tone", leg=leg, hz=440)
        heard(one, there, 0.3)
        assert share_at(heard(one, there, 0.5), 440) > 0.99


@pytest.mark.parametrize("codec", ["PCMU", "PCMA"])
def test_one_codec_is_enough(codec: str) -> None:
    with call(caller={"codecs": [codec]}) as (one, there, two, leg):
        two.send("tone", leg=leg, hz=440)
        heard(one, there, 0.3)
        assert share_at(heard(one, there, 0.5), 440) > 0.99


def test_no_common_codec_is_no_call() -> None:
    with agents({"behaviour": "answer", "codecs": ["PCMA"]}, {"codecs": ["PCMU"]}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        ended = two.expect("LegEnded")
        assert (ended["status"], ended["by_far_end"]) == (488, True)
        assert one.count("LegOffered") == 0


def test_digits_arrive_both_ways() -> None:
    with call() as (one, there, two, leg):
        two.send("send_digits", leg=leg, digits="12#")
        assert [one.expect("DigitReceived")["digit"] for _ in range(3)] == ["1", "2", "#"]
        one.send("send_digits", leg=there, digits="*90")
        assert [two.expect("DigitReceived")["digit"] for _ in range(3)] == ["*", "9", "0"]
        one.send("send_digits", leg=there, digits="1x")
        assert one.expect("error")["type"] == "LocalError"


@pytest.mark.parametrize("callee_hangs_up", [True, False])
def test_bye_either_way(callee_hangs_up: bool) -> None:
    with call() as (one, there, two, leg):
        if callee_hangs_up:
            one.send("hang_up", leg=there)
        else:
            two.send("hang_up", leg=leg)
        assert one.expect("LegEnded")["by_far_end"] is not callee_hangs_up
        assert two.expect("LegEnded")["by_far_end"] is callee_hangs_up
        one.send("hang_up", leg=there)  # a leg that is gone already is no error
        two.send("hang_up", leg=leg)
        one.ask("now")
        two.ask("now")
        assert (one.count("LegEnded"), two.count("LegEnded")) == (1, 1)
        assert (one.count("error"), two.count("error")) == (0, 0)


def test_the_answer_is_stamped_between_its_neighbours() -> None:
    with agents({}, {}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        before = one.ask("now")
        one.send("accept", leg=there)
        at_one, at_two = one.expect("LegAnswered")["at_ns"], two.expect("LegAnswered")["at_ns"]
        after = one.ask("now")
        assert before < at_one < after
        assert abs(at_two - at_one) < 100e6


def test_who_calls_is_told() -> None:
    with agents({}, {"display_name": "Alice Smith"}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        offered = one.expect("LegOffered")
        assert offered["from_name"] == "Alice Smith"
        assert offered["from_uri"] == "sip:user1@127.0.0.1"
        assert offered["to_uri"] == "sip:user0@127.0.0.1"


def test_ringing_then_refused() -> None:
    with agents({}, {}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        one.send("ring", leg=there)
        assert two.expect("LegRinging")["status"] == 180
        one.send("refuse", leg=there, status=603)
        assert one.expect("LegEnded")["by_far_end"] is False
        ended = two.expect("LegEnded")
        assert (ended["by_far_end"], ended["status"]) == (True, 603)


def test_a_caller_who_gives_up_is_gone() -> None:
    with agents({}, {}) as ((one, uri), (two, _)):
        leg = two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        one.send("ring", leg=there)
        two.expect("LegRinging")
        two.send("hang_up", leg=leg)
        ended = one.expect("LegEnded")
        assert (ended["by_far_end"], ended["status"]) == (True, 487)
        assert two.expect("LegEnded")["by_far_end"] is False
        one.send("accept", leg=there)  # too late: no error, and no answer
        one.ask("now")
        assert (one.count("LegAnswered"), one.count("error")) == (0, 0)


def test_answering_twice_is_our_own_fault() -> None:
    with call() as (one, there, _, _):
        one.send("accept", leg=there)
        assert one.expect("error")["text"] == "a leg that is answered cannot have accepted"


def test_a_call_too_many_is_busy() -> None:
    with agents({"max_calls": 1, "behaviour": "answer"}, {}) as ((one, uri), (two, _)):
        two.ask("dial", uri=uri)
        two.expect("LegAnswered")
        second = two.ask("dial", uri=uri)
        ended = two.expect("LegEnded")
        assert (ended["leg"], ended["status"], ended["by_far_end"]) == (second, 486, True)
        assert one.count("LegOffered") <= 1


def test_we_do_not_dial_with_every_line_in_use() -> None:
    with agents({"behaviour": "answer"}, {"max_calls": 1}) as ((_, uri), (two, _)):
        two.ask("dial", uri=uri)
        two.send("dial", uri=uri)
        assert "in use" in two.expect("error")["text"]


@pytest.mark.parametrize("method", ["INVITE", "OPTIONS"])
def test_a_stranger_hears_nothing(method: str) -> None:
    with agents({"allowed_sources": ["127.0.0.9"], "behaviour": "answer"}) as ((one, uri),):
        port = int(uri.rsplit(":", 1)[1])
        for address, answered in (("127.0.0.66", False), ("127.0.0.9", True)):
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
                wire.bind((address, 0))
                here = wire.getsockname()[1]
                wire.settimeout(2.0 if answered else 0.3)
                wire.sendto(
                    f"{method} {uri} SIP/2.0\r\nVia: SIP/2.0/UDP {address}:{here};branch=z9hG4bK{here}\r\nMax-Forwards: 70\r\n"
                    f"From: <sip:x@{address}>;tag=1\r\nTo: <{uri}>\r\nCall-ID: {here}\r\nCSeq: 1 {method}\r\n"
                    f"Contact: <sip:x@{address}:{here}>\r\nContent-Length: 0\r\n\r\n".encode(),
                    ("127.0.0.1", port),
                )
                if answered:
                    assert wire.recv(4000).startswith(b"SIP/2.0")
                else:
                    with pytest.raises(TimeoutError):
                        wire.recv(4000)
        one.ask("now")
        assert one.count("LegOffered") == (method == "INVITE")


def test_who_is_called_directly_is_heard() -> None:
    with agents({"behaviour": "answer"}, {"allowed_sources": ["127.0.0.9"]}) as ((_, uri), (two, _)):
        leg = two.ask("dial", uri=uri)
        two.expect("LegAnswered")
        two.send("hang_up", leg=leg)
        two.expect("LegEnded")


def test_a_stranger_cannot_even_connect() -> None:
    with agents({"allowed_sources": ["127.0.0.9"], "transport": "tcp"}) as ((_, uri),):
        there = ("127.0.0.1", int(re.search(r":(\d+)", uri[4:])[1]))  # type: ignore[index]
        socket.create_connection(there, 2, ("127.0.0.9", 0)).close()
        with pytest.raises(TimeoutError):
            socket.create_connection(there, 0.3, ("127.0.0.66", 0))


def test_an_allowed_source_is_let_in() -> None:
    with agents({"allowed_sources": ["127.0.0.1"], "behaviour": "answer"}, {}) as ((_, uri), (two, _)):
        two.ask("dial", uri=uri)
        two.expect("LegAnswered")


def test_a_port_in_use_is_named() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as holder:
        holder.bind(("127.0.0.1", 0))
        port = holder.getsockname()[1]
        agent = Agent(user="late", local_port=port)
        failed = agent.expect("failed", 10)
        assert failed["type"] == "ConfigError"
        assert str(port) in failed["text"]
        assert "choose another local port" in failed["text"]
        assert agent.close() == 2


def test_an_unknown_codec_is_named() -> None:
    agent = Agent(user="odd", codecs=["OPUS"])
    assert "OPUS" in agent.expect("failed", 10)["text"]
    agent.close()


@pytest.mark.parametrize("uri", ["6001", "alice@example", "sip:", "sip:bad uri@127.0.0.1"])
def test_what_cannot_be_dialled_is_refused_at_once(uri: str) -> None:
    with agents({}) as ((one, _),):
        one.send("dial", uri=uri)
        assert one.expect("error")["type"] == "RemoteError"
        one.ask("now")
        assert one.count("LegEnded") == 0


def test_calls_one_after_the_other_leave_nothing_behind() -> None:
    with agents({"behaviour": "answer"}, {}) as ((one, uri), (two, _)):
        threads = []
        for _ in range(12):
            leg = two.ask("dial", uri=uri)
            two.expect("LegAnswered")
            two.send("hang_up", leg=leg)
            two.expect("LegEnded")
            one.expect("LegEnded")
            threads.append(len(os.listdir(f"/proc/{one.child.pid}/fd")))
        assert threads[-1] <= threads[1]


def test_four_calls_at_once() -> None:
    with agents({"behaviour": "answer"}, {}) as ((_, uri), (two, _)):
        legs = [two.ask("dial", uri=uri) for _ in range(4)]
        for number, leg in enumerate(legs):
            two.expect("LegAnswered")
            two.send("tone", leg=leg, hz=400 + 50 * number)
        for leg in legs:
            assert len(heard(two, leg, 0.3)) == 2400


def test_the_far_ends_death_is_noticed_by_its_packets() -> None:
    """The library itself sees nothing: the stream's counter stands still, and that is what there is to watch."""
    with ExitStack() as stack:
        one = stack.enter_context(Agent(user="one", behaviour="answer"))
        two = stack.enter_context(Agent(user="two"))
        leg = two.ask("dial", uri=one.expect("started")["uri"])
        two.expect("LegAnswered")
        heard(two, leg, 0.3)
        os.kill(one.child.pid, signal.SIGKILL)
        one.child.wait()
        heard(two, leg, 0.3)
        counted = two.ask("stats", leg=leg)["rx_packets"]
        heard(two, leg, 0.3)
        assert two.ask("stats", leg=leg)["rx_packets"] == counted
        two.send("hang_up", leg=leg)
        assert two.expect("LegEnded")["by_far_end"] is False


def test_a_pbx_that_does_not_answer_is_reported_early() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mute:
        mute.bind(("127.0.0.1", 0))
        with agents({"registrar": f"127.0.0.1:{mute.getsockname()[1]}", "set": {"registration.NO_ANSWER_S": 0.5}}) as ((one, _),):
            failed = one.expect("RegistrationFailed", 8)
            assert (failed["status"], failed["permanent"]) == (408, False)
            assert "no answer from the PBX" in failed["reason"]


# Untrusted requests, by hand: what a pjsua2 caller would not send.


def sip(port: int, method: str, extra: str = "", call_id: str = "by-hand", to_tag: str = "", cseq: int = 1, body: str = "") -> bytes:
    content = f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    return (
        f"{method} sip:user0@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bK{method}{cseq}{call_id}\r\n"
        f"Max-Forwards: 70\r\nFrom: <sip:me@127.0.0.1:{port}>;tag=mine\r\nTo: <sip:user0@127.0.0.1>{to_tag}\r\nCall-ID: {call_id}\r\n"
        f"CSeq: {cseq} {method}\r\nContact: <sip:me@127.0.0.1:{port}>\r\n{extra}{content}"
    ).encode()


def offer(port: int) -> str:
    return (
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        f"m=audio {port} RTP/AVP 0 101\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:101 telephone-event/8000\r\n"
    )


def final(wire: socket.socket, method: str) -> tuple[int, str]:
    """The first final answer to `method`: status and the To header's tag."""
    while True:
        text = wire.recv(4000).decode()
        head = text.split(" ", 2)
        if head[0] == "SIP/2.0" and int(head[1]) >= 200 and f" {method}\r\n" in text:
            tag = re.search(r"^To:[^\r]*(;tag=[^\r;]+)", text, re.M)
            return int(head[1]), tag.group(1) if tag else ""


@pytest.fixture
def by_hand() -> Iterator[ByHand]:
    """An answered call from a socket of ours."""
    with agents({"behaviour": "answer"}) as ((one, uri),), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        host, port = uri.split("@")[1].split(":")
        there = (host, int(port))
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        ours = wire.getsockname()[1]
        wire.sendto(sip(ours, "INVITE", body=offer(ours + 1)), there)
        status, tag = final(wire, "INVITE")
        assert status == 200
        wire.sendto(sip(ours, "ACK", to_tag=tag), there)
        one.expect("LegAnswered")
        yield one, wire, there, ours, tag


def test_refer_is_declined_and_nobody_is_dialled(by_hand: ByHand) -> None:
    one, wire, there, ours, tag = by_hand
    refer = f"Refer-To: <sip:victim@127.0.0.1:{ours}>\r\n"
    wire.sendto(sip(ours, "REFER", refer, to_tag=tag, cseq=2), there)
    assert final(wire, "REFER")[0] == 603
    wire.sendto(sip(ours, "BYE", to_tag=tag, cseq=3), there)
    assert final(wire, "BYE")[0] == 200  # and no INVITE came before it: `final` would have had it pass
    assert one.expect("LegEnded")["by_far_end"] is True


def how_it_went(one: Agent, leg: int) -> int:
    """The status with which our transfer ended."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if (status := one.ask("transferred", leg=leg)) is not None:
            return int(status)
    raise AssertionError("nothing came of it")


@pytest.mark.parametrize(("notified", "status"), [(("100 Trying", "180 Ringing", "200 OK"), 200), (("100 Trying", "486 Busy Here"), 486)])
def test_whom_we_hand_on_is_told_by_the_far_end(by_hand: ByHand, notified: tuple[str, ...], status: int) -> None:
    one, wire, there, ours, tag = by_hand
    leg = one.log[-1]["leg"]
    one.send("transfer", leg=leg, target="sip:201@127.0.0.1")
    refer = wire.recv(4000).decode()
    assert refer.startswith("REFER ")
    assert re.search(r"^Refer-To: <?sip:201@127\.0\.0\.1", refer, re.M)
    echoed = re.findall(r"^((?:Via|From|To|Call-ID|CSeq):[^\r]*)\r", refer, re.M)
    wire.sendto(("SIP/2.0 202 Accepted\r\n" + "\r\n".join(echoed) + "\r\nContent-Length: 0\r\n\r\n").encode(), there)
    assert one.ask("transferred", leg=leg) is None
    for i, line in enumerate(notified):
        state = "terminated;reason=noresource" if i == len(notified) - 1 else "active;expires=60"
        fragment = f"SIP/2.0 {line}\r\n"
        head = f"Event: refer\r\nSubscription-State: {state}\r\nContent-Type: message/sipfrag;version=2.0\r\n"
        head += f"Content-Length: {len(fragment)}\r\n"
        message = (
            sip(ours, "NOTIFY", head, to_tag=tag, cseq=10 + i)
            .decode()
            .replace("Content-Type: application/sdp\r\nContent-Length: 0\r\n", "", 1)
        )
        wire.sendto((message + fragment).encode(), there)
        assert final(wire, "NOTIFY")[0] == 200
    assert how_it_went(one, leg) == status
    assert one.count("LegEnded") == 0, "the call is still ours to end"


def test_a_far_end_that_hands_nobody_on_says_so(by_hand: ByHand) -> None:
    one, wire, there, _, _ = by_hand
    leg = one.log[-1]["leg"]
    one.send("transfer", leg=leg, target="sip:201@127.0.0.1")
    refer = wire.recv(4000).decode()
    echoed = re.findall(r"^((?:Via|From|To|Call-ID|CSeq):[^\r]*)\r", refer, re.M)
    wire.sendto(("SIP/2.0 603 Decline\r\n" + "\r\n".join(echoed) + "\r\nContent-Length: 0\r\n\r\n").encode(), there)
    assert how_it_went(one, leg) == 603


def test_replaces_is_declined_and_the_call_stays(by_hand: ByHand) -> None:
    one, wire, there, ours, tag = by_hand
    replaces = f"Replaces: by-hand;to-tag={tag.removeprefix(';tag=')};from-tag=mine\r\nRequire: replaces\r\n"
    wire.sendto(sip(ours, "INVITE", replaces, call_id="thief", body=offer(ours + 3)), there)
    assert final(wire, "INVITE")[0] == 603
    one.ask("now")
    assert one.count("LegEnded") == 0


def test_a_digit_by_info_is_a_digit(by_hand: ByHand) -> None:
    one, wire, there, ours, tag = by_hand
    info = sip(ours, "INFO", to_tag=tag, cseq=2, body="Signal=5\r\nDuration=160\r\n")
    wire.sendto(info.replace(b"application/sdp", b"application/dtmf-relay"), there)
    assert final(wire, "INFO")[0] == 200
    assert one.expect("DigitReceived")["digit"] == "5"


# The dialog told, and ended by somebody else.


@pytest.mark.parametrize(("owner", "transport"), [("callee", "udp"), ("caller", "udp"), ("caller", "tcp")])
def test_a_bye_by_somebody_else_ends_the_call_of_a_dead_process(owner: str, transport: str) -> None:
    """Over TCP only where the far end listens: a caller that listens nowhere took its only address with the connection."""
    with ExitStack() as stack:
        one = stack.enter_context(Agent(user="one", behaviour="answer", transport=transport))
        two = stack.enter_context(Agent(user="two", transport=transport))
        two.ask("dial", uri=one.expect("started")["uri"])
        two.expect("LegAnswered")
        one.expect("LegAnswered")
        dead, alive = (one, two) if owner == "callee" else (two, one)
        known = dead.expect("dialog")["known"]  # taken while LegAnswered was handed on
        assert known["transport"] == transport
        dead.child.kill()
        dead.child.wait()
        assert alive.count("LegEnded") == 0
        assert send_bye(known) == 200
        assert alive.expect("LegEnded")["by_far_end"] is True
        assert alive.close() == 0


def test_a_dialog_is_known_from_the_answer_to_the_end_and_follows_a_refresh(by_hand: ByHand) -> None:
    one, wire, there, ours, tag = by_hand
    before = one.ask("dialog", leg=1)
    assert (before["target"], before["destination"], before["cseq"]) == (f"sip:me@127.0.0.1:{ours}", f"127.0.0.1:{ours}", 0)
    assert (before["local"].partition(">")[2], before["routes"]) == (tag, [])
    update = sip(ours, "UPDATE", to_tag=tag, cseq=2).replace(b"Contact: <sip:me@", b"Contact: <sip:moved@")
    wire.sendto(update.replace(b"Content-Type: application/sdp\r\n", b""), there)
    assert final(wire, "UPDATE")[0] == 200
    assert one.ask("dialog", leg=1) == {**before, "target": f"sip:moved@127.0.0.1:{ours}"}
    wire.sendto(sip(ours, "BYE", to_tag=tag, cseq=3), there)
    assert final(wire, "BYE")[0] == 200
    one.expect("LegEnded")
    assert one.ask("dialog", leg=1) is None


def test_a_call_that_nobody_else_could_end_is_not_taken() -> None:
    with agents({"behaviour": "answer"}) as ((one, uri),), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        ours = wire.getsockname()[1]
        invite = sip(ours, "INVITE", body=offer(ours + 1)).replace(b"Contact: <sip:me@", b"Contact: <sip:" + b"x" * 1100 + b"@")
        wire.sendto(invite, ("127.0.0.1", int(uri.rsplit(":", 1)[1])))
        assert final(wire, "INVITE")[0] == 400
        one.ask("now")
        assert one.count("LegOffered") == 0


def test_no_dialog_before_the_answer() -> None:
    with agents({}, {}) as ((one, uri), (two, _)):
        leg = two.ask("dial", uri=uri)
        there = one.expect("LegOffered")["leg"]
        one.send("ring", leg=there)
        two.expect("LegRinging")
        assert one.ask("dialog", leg=there) is None
        assert two.ask("dialog", leg=leg) is None
        assert one.ask("dialog", leg=99) is None


# RFC 4028: session timers, so that the PBX clears the call of a box without power.


@pytest.mark.parametrize(
    ("offered", "status", "answered"),
    [
        ("", 200, "Session-Expires: 90;refresher=uas"),
        ("Supported: timer\r\nSession-Expires: 120\r\n", 200, "Session-Expires: 120;refresher=uac"),
        ("Supported: timer\r\nSession-Expires: 30\r\nMin-SE: 30\r\n", 422, "Min-SE: 90"),
        ("Session-Expires: 30\r\n", 422, "Min-SE: 90"),
    ],
)
def test_every_call_that_comes_in_expires(offered: str, status: int, answered: str) -> None:
    with agents({"behaviour": "answer"}) as ((_, uri),), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        ours = wire.getsockname()[1]
        wire.sendto(sip(ours, "INVITE", offered, body=offer(ours + 1)), ("127.0.0.1", int(uri.rsplit(":", 1)[1])))
        text = "SIP/2.0 1"
        while text.startswith("SIP/2.0 1"):
            text = wire.recv(4000).decode()
        assert text.startswith(f"SIP/2.0 {status} ")
        assert f"\r\n{answered}\r\n" in text


def test_every_call_we_place_asks_to_expire() -> None:
    with agents({}) as ((one, _),), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.settimeout(5)
        one.ask("dial", uri=f"sip:me@127.0.0.1:{wire.getsockname()[1]}")
        invite = wire.recv(4000).decode()
        assert "\r\nSession-Expires: 90\r\nMin-SE: 90\r\n" in invite
        assert "timer" in re.search(r"^Supported:(.*)$", invite, re.M).group(1)  # type: ignore[union-attr]


# Pure parts


@pytest.mark.parametrize(
    ("text", "host"),
    [("10.0.0.1:5060", "10.0.0.1"), ("pbx", "pbx"), ("[::1]:5060", "::1"), ("::1", "::1"), ("sip:6001@pbx:5160;transport=tcp", "pbx")],
)
def test_the_host_of_an_address(text: str, host: str) -> None:
    assert host_of(text) == host


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('"Alice Smith" <sip:1555@pbx;x=y>;tag=1', ("Alice Smith", "sip:1555@pbx;x=y")),
        ("sip:1555@pbx;tag=1", ("", "sip:1555@pbx")),
        ("<sip:a@b>", ("", "sip:a@b")),
        ('"' + "x" * 300 + '" <sip:a@b>', ("x" * 64, "sip:a@b")),
        ('"a\r\nb\x00c\u202e" <sip:a@b>', ("abc", "sip:a@b")),
    ],
)
def test_a_callers_name_is_cut_and_cleaned(text: str, parts: tuple[str, str]) -> None:
    assert split_address(text) == parts


SETTINGS = AccountSettings(user="6010", registrar="pbx:5060", retry_s=5)


def test_a_wrong_password_is_permanent_and_asked_again_after_a_quarter_of_an_hour() -> None:
    standing = Registration(SETTINGS)
    failed = standing.answered(401, "Unauthorized", 0, now=0)
    assert isinstance(failed, RegistrationFailed)
    assert failed.permanent
    assert "password" in failed.reason
    assert not standing.retry_due(PERMANENT_RETRY_S * SECOND_NS - 1)
    assert standing.retry_due(PERMANENT_RETRY_S * SECOND_NS)
    assert not standing.retry_due(PERMANENT_RETRY_S * SECOND_NS)


@pytest.mark.parametrize(("chance", "share"), [(0.0, 0.5), (1.0, 1.0)])
def test_each_try_comes_later_than_the_one_before_and_none_by_the_clock(chance: float, share: float) -> None:
    """RFC 5626 section 4.5: from half to the whole of 5, 10, 20 ... 300 s; a success begins anew."""
    standing = Registration(SETTINGS, chance=lambda: chance)
    for whole_s in (5, 10, 20, 40, 80, 160, 300, 300):
        standing.answered(503, "Connection refused", 0, now=0)
        assert not standing.retry_due(int(whole_s * share * SECOND_NS) - 1)
        assert standing.retry_due(int(whole_s * share * SECOND_NS))
    standing.answered(200, "OK", 300, now=0)
    assert not standing.retry_due(150 * SECOND_NS - 1)
    assert standing.retry_due(200 * SECOND_NS), "what stands is refreshed from half to two thirds of its time"
    standing.answered(408, "", 0, now=0)
    assert standing.retry_due(5 * SECOND_NS)


def test_a_registrar_that_asks_for_patience_gets_it() -> None:
    standing = Registration(SETTINGS, chance=lambda: 1.0)
    standing.answered(503, "", 0, now=0, retry_after_s=40)
    assert not standing.retry_due(40 * SECOND_NS - 1)
    assert standing.retry_due(40 * SECOND_NS)
    standing.answered(503, "", 0, now=0, retry_after_s=10**9)
    assert standing.retry_due(MOST_RETRY_AFTER_S * SECOND_NS)


def test_the_header_that_asks_for_patience() -> None:
    assert retry_after("SIP/2.0 503 No\r\nRetry-After: 18 (lunch)\r\n\r\nRetry-After: 5") == 18
    assert retry_after("SIP/2.0 503 No\r\n\r\nRetry-After: 5") == 0


TWO = AccountSettings(user="6010", registrar="one:5060", fallbacks=("two:5060",), retry_s=5)
GONE = RegistrationFailed(408, "no answer", False)


def begun(settings: AccountSettings) -> Registrars:
    """With the first REGISTER on its way."""
    them = Registrars(settings)
    assert list(them.wanted()) == [0]
    return them


def test_the_second_registrar_has_us_while_the_first_is_away_and_is_left_when_it_is_back() -> None:
    them = Registrars(TWO)
    assert (list(them.wanted()), list(them.wanted())) == ([0], [])
    assert them.answered(0, Registered(60)) == Registered(60)
    assert (them.answered(0, GONE), list(them.wanted()), list(them.wanted())) == (None, [1], []), "nobody is told of what is mended"
    assert them.answered(1, Registered(60)) == Registered(60, "two:5060")
    assert (them.current, list(them.unwanted())) == (1, [])
    assert them.answered(0, Registered(60)) == Registered(60)
    assert (them.current, list(them.unwanted()), list(them.unwanted())) == (0, [1], [])
    assert them.answered(1, Registered(0)) is None, "its answer to our leaving"
    assert (them.answered(0, GONE), list(them.wanted())) == (None, [1]), "and so again"


def test_where_no_registrar_has_us_it_is_said() -> None:
    them = begun(TWO)
    assert (them.answered(0, GONE), list(them.wanted())) == (None, [1])
    assert them.answered(1, GONE) == GONE
    assert list(them.wanted()) == []
    wrong = RegistrationFailed(401, "wrong", True)
    them = begun(TWO)
    assert them.answered(0, wrong) == wrong, "at once, where waiting cures nothing"
    assert list(them.wanted()) == [1]
    assert them.answered(1, GONE) == wrong, "and it stays said"


def test_with_one_registrar_nothing_is_kept_back() -> None:
    them = begun(SETTINGS)
    assert them.answered(0, GONE) == GONE
    assert list(them.wanted()) == []
    assert not them.each[0].probed


def test_who_has_somewhere_else_to_go_asks_often() -> None:
    one = Registrars(TWO).each[0]
    one.answered(200, "OK", 300, now=0)
    assert not one.retry_due(PROBE_S * SECOND_NS - 1)
    assert one.retry_due(PROBE_S * SECOND_NS)
    assert PROBE_S + NO_ANSWER_S < 30


def test_a_lost_connection_is_asked_about_at_once_but_not_again_and_again() -> None:
    one = Registration(SETTINGS, chance=lambda: 1.0)
    one.answered(200, "OK", 300, now=0)
    one.connection_lost(now=7)
    assert one.retry_due(7)
    one.answered(503, "Connection refused", 0, now=8)
    one.connection_lost(now=9)
    assert not one.retry_due(9)


@pytest.mark.parametrize(
    ("sdp", "has"),
    [
        ("m=audio 4000 RTP/AVP 0", True),
        ("m=audio 4000 RTP/AVP 96\na=rtpmap:96 pcmu/8000", True),
        ("m=audio 0 RTP/AVP 0", False),
        ("m=audio 4000 RTP/AVP 18\nm=audio 4002 RTP/SAVP 0", True),
        ("m=video 4000 RTP/AVP 0\na=rtpmap:0 PCMU/8000", False),
        ("m=audio 4000 RTP/AVP 9", False),
        ("m=audio 4000 RTP/AVP 8 101", False),
        ("m=audio", False),
        ("", False),
    ],
)
def test_whether_an_offer_has_a_codec_of_ours(sdp: str, has: bool) -> None:
    assert offers_one_of(sdp, ("PCMU",)) is has


def test_a_certificate_in_doubt_is_said_with_who_judges_it() -> None:
    said = plain_refusal(503, "certificate: The certificate is untrusted", AccountSettings(registrar="pbx:5061", ca_file="/box/ca.pem"))
    assert "certificate of the PBX at pbx:5061 cannot be trusted" in said
    assert "/box/ca.pem" in said
    assert "name its own in ca_file" in plain_refusal(503, "certificate: no", AccountSettings(registrar="pbx:5061"))


LOGGED = """TX 900 bytes Request msg REGISTER/cseq=2
REGISTER sip:pbx SIP/2.0
Authorization: Digest username="6010", realm="r", nonce="n",
 response="0123456789abcdef0123456789abcdef"
Proxy-Authorization: Digest response="fedcba98"
CSeq: 2 REGISTER

a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2Vjcg==|2^31
"""


def test_what_is_logged_of_a_message_holds_no_secret() -> None:
    told = without_secrets(LOGGED)
    assert not re.search("0123456789abcdef|fedcba98|c2Vjcm", told)
    assert "CSeq: 2 REGISTER" in told
    assert "AES_CM_128_HMAC_SHA1_80" in told


@pytest.mark.parametrize(
    ("change", "build", "words"),
    [
        ({"max_calls": 4}, {}, []),
        ({"max_calls": 5}, {"PJSUA_MAX_CALLS": 4}, ["max_calls is 5, but this SIP library holds 4 calls"]),
        ({}, {"PJSIP_MAX_PKT_LEN": 65000}, ["65000 bytes"]),
        ({"transport": "tls"}, {"OPENSSL": 1}, ["no TLS 1.3"]),
        ({"codecs": ("G722", "PCMU")}, {}, []),
        ({"codecs": ("G722", "PCMU")}, {"STRAIGHT_LINES": 0}, ["no wideband"]),
        ({"codecs": ("G722",)}, {"STRAIGHT_LINES": 0}, []),
    ],
)
def test_what_a_library_cannot_do_is_said(change: dict[str, Any], build: dict[str, int], words: list[str]) -> None:
    good = {"PJSUA_MAX_CALLS": 64, "PJMEDIA_TRANSPORT_SWITCH_REMOTE_ADDR": 0, "PJSIP_MAX_PKT_LEN": 4000, "OPENSSL": 3, "STRAIGHT_LINES": 1}
    said = shortcomings(AccountSettings(**change), good | build)
    assert len(said) == len(words)
    assert all(word in sentence for word, sentence in zip(words, said, strict=True))


def test_no_answer_is_said_early_and_once_an_outage() -> None:
    standing = Registration(SETTINGS)
    standing.asked(SECOND_NS)
    assert standing.overdue(SECOND_NS * NO_ANSWER_S) is None
    early = standing.overdue(SECOND_NS * (NO_ANSWER_S + 1))
    assert early is not None
    assert (early.status, early.permanent) == (408, False)
    assert standing.overdue(SECOND_NS * 20) is None
    assert standing.answered(408, "Request Timeout", 0, SECOND_NS * 33) is None
    standing.asked(SECOND_NS * 38)
    assert standing.overdue(SECOND_NS * 60) is None
    assert standing.answered(200, "OK", 300, SECOND_NS * 61) == Registered(300)
    standing.asked(SECOND_NS * 100)
    assert standing.overdue(SECOND_NS * 110) is not None
