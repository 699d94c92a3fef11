"""Our user agent at a real Asterisk: registration, calls through it, digits, and coming back after it was away."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ua_process import Agent, send_bye

pytestmark = pytest.mark.pbx

PBX_LAB = Path(__file__).parent.parent / "scripts" / "pbx-lab"
REGISTRAR = "127.0.0.1:5160"
ECHO, READ_DIGITS, SEND_DIGITS, BUSY, EARLY_MEDIA, HANGS_UP, SEND_DIGITS_BY_INFO = "700", "711", "712", "704", "710", "708", "721"


def pbx(*words: str) -> str:
    return subprocess.run([str(PBX_LAB), *words], check=True, capture_output=True, text=True, timeout=120).stdout


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


@contextmanager
def extension(user: str, **settings: Any) -> Iterator[Agent]:
    """A registered extension; closed in order, with exit status 0."""
    with Agent(**{"user": user, "password": f"pw{user}", "registrar": REGISTRAR, **settings}) as agent:
        agent.expect("started", 10)
        assert agent.expect("Registered", 10)["expires_s"] > 0
        yield agent
        assert agent.close() == 0


def heard(agent: Agent, leg: int, seconds: float) -> np.ndarray:
    """What the leg hears from now on, shape (samples,)."""
    wanted = agent.ask("frames", leg=leg) + int(seconds * 50)
    for _ in range(2000):
        if agent.ask("frames", leg=leg) >= wanted:
            pcm = bytes.fromhex(agent.ask("heard", leg=leg, frames=int(seconds * 50)))
            return np.frombuffer(pcm, "<i2").astype(float)
    raise AssertionError("no frames come")


def share_at(samples: np.ndarray, hz: float) -> float:
    """How much of the energy lies within 20 Hz of `hz`, 0 to 1."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    near = np.abs(np.fft.rfftfreq(len(samples), 1 / 8000) - hz) <= 20
    return float(spectrum[near].sum() / max(spectrum.sum(), 1e-9))


def talk_both_ways(one: Agent, two: Agent, leg: int) -> None:
    """Two tones through the PBX, once `leg` of `two` has called `one`."""
    there = one.expect("LegOffered", 10)["leg"]
    two.expect("LegAnswered", 10)
    one.expect("LegAnswered", 10)
    one.ask("attach", leg=there)
    one.send("tone", leg=there, hz=440)
    two.send("tone", leg=leg, hz=700)
    heard(two, leg, 0.5)
    assert share_at(heard(one, there, 0.6), 700) > 0.9
    assert share_at(heard(two, leg, 0.6), 440) > 0.9


@pytest.mark.interop("registration, and a call in, over UDP and TCP; sound both ways")
@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_a_call_from_another_extension_is_heard_and_answered(transport: str) -> None:
    with extension("6010", behaviour="answer", transport=transport) as one, extension("6001") as two:
        leg = two.ask("dial", uri="6010")
        talk_both_ways(one, two, leg)
        two.send("hang_up", leg=leg)
        assert one.expect("LegEnded")["by_far_end"] is True
        assert two.expect("LegEnded")["by_far_end"] is False


def transferred(agent: Agent, leg: int) -> int:
    """The status with which our transfer ended."""
    for _ in range(2000):
        if (status := agent.ask("transferred", leg=leg)) is not None:
            return int(status)
        heard(agent, leg, 0.02)
    raise AssertionError("nothing came of it")


@pytest.mark.interop("blind transfer (REFER, NOTIFY): they talk on without us")
def test_a_caller_is_handed_on_to_another_extension() -> None:
    with extension("6010", behaviour="answer") as ours, extension("6001") as caller, extension("6002", behaviour="answer") as third:
        leg = caller.ask("dial", uri="6010")
        there = ours.expect("LegOffered", 10)["leg"]
        ours.expect("LegAnswered", 10)
        ours.ask("attach", leg=there)
        heard(ours, there, 0.5)  # until the PBX has joined the two: a REFER before that is refused
        ours.send("transfer", leg=there, target="6002")
        talk_both_ways(third, caller, leg)
        assert transferred(ours, there) == 200
        ours.send("hang_up", leg=there)
        assert ours.expect("LegEnded")["by_far_end"] is False
        heard(caller, leg, 0.5)
        assert caller.count("LegEnded") == 0, "they talk on without us"


@pytest.mark.interop("blind transfer that fails: the call is still ours")
def test_a_transfer_to_nobody_comes_back() -> None:
    with extension("6010", behaviour="answer") as ours, extension("6001") as caller:
        leg = caller.ask("dial", uri="6010")
        there = ours.expect("LegOffered", 10)["leg"]
        caller.expect("LegAnswered", 10)
        ours.expect("LegAnswered", 10)
        ours.ask("attach", leg=there)
        ours.send("transfer", leg=there, target="999")
        assert transferred(ours, there) >= 400
        caller.send("tone", leg=leg, hz=700)
        heard(ours, there, 0.5)
        assert share_at(heard(ours, there, 0.6), 700) > 0.9, "the caller is still with us"


@pytest.mark.interop("attended transfer by a person at the PBX (Replaces): we talk on with whom they asked")
def test_a_person_asks_somebody_and_hands_us_on() -> None:
    with (
        extension("6010") as ours,
        extension("6001", behaviour="answer") as person,
        extension("6002", behaviour="answer") as third,
    ):
        leg = ours.ask("dial", uri="6001")
        talk_both_ways(person, ours, leg)
        first = next(event["leg"] for event in person.log if event["event"] == "LegOffered")
        second = person.ask("dial", uri="6002")
        person.expect("LegAnswered", 10)
        there = third.expect("LegOffered")["leg"]
        third.expect("LegAnswered")
        third.ask("attach", leg=there)
        heard(person, second, 0.3)
        person.send("join", leg=first, other=second)
        assert transferred(person, first) == 200
        third.send("tone", leg=there, hz=1000)
        heard(ours, leg, 0.5)
        assert share_at(heard(ours, leg, 0.6), 1000) > 0.9
        assert share_at(heard(third, there, 0.6), 700) > 0.9
        assert ours.count("LegEnded") == 0
        third.send("hang_up", leg=there)
        assert ours.expect("LegEnded")["by_far_end"] is True


@pytest.mark.interop("name and number of the caller")
def test_the_callers_name_and_number_come_through() -> None:
    with extension("6010", behaviour="answer") as one, extension("6001") as two:
        two.ask("dial", uri="6010")
        offered = one.expect("LegOffered", 10)
        assert offered["from_name"] == "Agent One"
        assert offered["from_uri"].startswith("sip:6001@")


@pytest.mark.interop("wrong password: said in plain words, no storm")
def test_a_wrong_password_is_refused_for_good() -> None:
    with Agent(user="6001", password="wrong", registrar=REGISTRAR) as agent:
        failed = agent.expect("RegistrationFailed", 10)
        assert (failed["status"], failed["permanent"]) == (401, True)
        assert "password" in failed["reason"]
        agent.close()
        assert agent.count("RegistrationFailed") == 1


def test_a_call_with_a_wrong_password_is_refused() -> None:
    with Agent(user="6001", password="wrong", registrar=REGISTRAR) as agent:
        agent.expect("RegistrationFailed", 10)
        agent.ask("dial", uri=ECHO)
        ended = agent.expect("LegEnded", 10)
        assert (ended["status"], ended["by_far_end"]) == (401, True)


def test_an_unregistered_extension_cannot_be_reached_and_we_are_told() -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri="6002")
        ended = agent.expect("LegEnded", 10)
        assert ended["by_far_end"] is True
        assert ended["status"] >= 400


@pytest.mark.interop("DTMF (RFC 4733) to the PBX")
def test_digits_we_send_are_read_by_the_pbx() -> None:
    digits = f"{random.SystemRandom().randrange(100, 1000)}*"
    with extension("6001") as agent:
        leg = agent.ask("dial", uri=READ_DIGITS)
        agent.expect("LegAnswered", 10)
        heard(agent, leg, 1.0)  # Read() takes them after its beep has begun
        agent.send("send_digits", leg=leg, digits=digits)
        assert agent.expect("LegEnded", 30)["by_far_end"] is True  # it says them back, then hangs up
    assert f"READ_DIGITS={digits}" in pbx("logs", "400")


@pytest.mark.interop("DTMF (RFC 4733) from the PBX")
def test_digits_the_pbx_sends_arrive() -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri=SEND_DIGITS)
        assert "".join(agent.expect("DigitReceived", 10)["digit"] for _ in range(5)) == "1234#"
        assert agent.expect("LegEnded", 10)["by_far_end"] is True


@pytest.mark.interop("DTMF (SIP INFO) from the PBX")
def test_digits_the_pbx_sends_by_info_arrive(tmp_path: Path) -> None:
    with extension("6001", log=str(tmp_path / "log")) as agent:
        agent.ask("dial", uri=SEND_DIGITS_BY_INFO)
        assert "".join(agent.expect("DigitReceived", 10)["digit"] for _ in range(4)) == "9*5#"
        assert agent.expect("LegEnded", 10)["by_far_end"] is True
        assert agent.count("DigitReceived") == 4, "each of them once"
    assert "application/dtmf-relay" in (tmp_path / "log").read_text()


@pytest.mark.interop("early media (183)")
def test_early_media_is_heard_before_the_answer() -> None:
    with extension("6001") as agent:
        leg = agent.ask("dial", uri=EARLY_MEDIA)
        assert agent.expect("LegRinging", 5)["status"] == 183
        assert np.sqrt((heard(agent, leg, 1.0) ** 2).mean()) > 100
        ended = agent.expect("LegEnded", 10)
        assert ended["by_far_end"] is True
        assert agent.count("LegAnswered") == 0


@pytest.mark.interop("busy (486)")
def test_busy_is_busy() -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri=BUSY)
        assert agent.expect("LegEnded", 10)["status"] == 486


@pytest.mark.interop("PBX away and back: registered again, over UDP")
def test_after_the_pbx_was_away_we_are_registered_and_can_be_called() -> None:
    """`down` forgets who was registered, so the call at the end comes through by a new registration alone."""
    with ExitStack() as stack:
        one = stack.enter_context(extension("6010", behaviour="answer", expires_s=12, retry_s=2))
        pbx("down")
        pbx("up")
        one.expect("Registered", 20)
        two = stack.enter_context(extension("6001"))
        talk_both_ways(one, two, two.ask("dial", uri="6010"))


@pytest.mark.interop("PBX away and back: registered again, over TCP")
def test_over_tcp_the_loss_is_noticed_at_once_and_mended() -> None:
    with ExitStack() as stack:
        one = stack.enter_context(extension("6010", behaviour="answer", transport="tcp", retry_s=2))
        pbx("down")
        failed = one.expect("RegistrationFailed", 15)
        assert (failed["status"], failed["permanent"]) == (503, False)
        pbx("up")
        one.expect("Registered", 15)
        two = stack.enter_context(extension("6001"))
        talk_both_ways(one, two, two.ask("dial", uri="6010"))


@pytest.mark.interop("PBX restarted during a call")
def test_a_pbx_that_stops_hangs_up() -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri=ECHO)
        agent.expect("LegAnswered", 10)
        pbx("restart")
        assert agent.expect("LegEnded", 10)["by_far_end"] is True


@pytest.mark.interop("a BYE by the guard in place of a dead line, over UDP and TCP")
@pytest.mark.parametrize("owner", ["callee", "caller"])
@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_a_bye_by_somebody_else_is_taken_by_the_pbx(owner: str, transport: str) -> None:
    """The extension that answered, or the one that called, dies; the PBX takes a BYE from another socket and ends the other half."""
    with ExitStack() as stack:
        mortal, other = ("6010", "6001") if owner == "callee" else ("6001", "6010")
        dead = stack.enter_context(
            Agent(user=mortal, password=f"pw{mortal}", registrar=REGISTRAR, transport=transport, behaviour="answer"),
        )
        dead.expect("Registered", 10)
        alive = stack.enter_context(extension(other, behaviour="answer"))
        (alive if owner == "callee" else dead).ask("dial", uri="6010")
        alive.expect("LegAnswered", 10)
        dead.expect("LegAnswered", 10)
        known = dead.expect("dialog")["known"]
        assert known["destination"] == REGISTRAR
        dead.child.kill()
        dead.child.wait()
        alive.ask("now")
        assert alive.count("LegEnded") == 0
        assert send_bye(known) == 200
        assert alive.expect("LegEnded")["by_far_end"] is True


@pytest.mark.interop("round trip through the PBX: at most 4 frames of 20 ms")
def test_echo_is_close_behind() -> None:
    """Mouth to ear through the PBX and back: three ticks at most, of which one is the jitter buffer's."""
    with extension("6001") as agent:
        leg = agent.ask("dial", uri=ECHO)
        agent.expect("LegAnswered", 10)
        heard(agent, leg, 0.5)
        before = agent.ask("frames", leg=leg)
        agent.send("tone", leg=leg, hz=440)
        heard(agent, leg, 0.5)
        began = agent.ask("tone_began", leg=leg)
        frames = np.frombuffer(bytes.fromhex(agent.ask("heard", leg=leg, frames=10_000)), "<i2").astype(float).reshape(-1, 160)
        loud = np.flatnonzero(np.sqrt((frames[before:] ** 2).mean(axis=1)) > 500)
        assert loud.size
        assert before + int(loud[0]) - began <= 4


def onhook_setup(folder: Path, password: str, *words: str) -> subprocess.CompletedProcess[str]:
    (folder / "password").write_text(f"{password}\n")
    argv = [sys.executable, "-m", "appliance", "setup", "--config", str(folder / "onhook.toml"), "--pbx", REGISTRAR, "--extension", "6003"]
    argv += ["--local-address", "127.0.0.1", "--password-file", str(folder / "password"), *words]
    return subprocess.run(argv, capture_output=True, text=True, timeout=90)


@pytest.mark.models
def test_setup_registers_rings_and_writes(tmp_path: Path) -> None:
    done = onhook_setup(tmp_path, "pw6003", "--test-call", ECHO)
    assert done.returncode == 0, done.stderr
    assert "registered" in done.stderr
    assert "the call worked" in done.stderr
    assert "no sound came" not in done.stderr, "the echo is heard"
    assert (tmp_path / "onhook.toml").exists()


def test_setup_says_what_a_refusal_means(tmp_path: Path) -> None:
    done = onhook_setup(tmp_path, "mistyped")
    assert done.returncode == 3
    assert "does not take our name and password" in done.stderr
    assert "mistyped" not in done.stderr
    assert not (tmp_path / "onhook.toml").exists()
