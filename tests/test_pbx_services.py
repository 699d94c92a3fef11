"""What a real Asterisk does for its extensions besides putting them through: codecs, menu, answering machine, queue, conference, hold."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from test_pbx_calls import ECHO, extension, heard, pbx, share_at
from ua_process import Agent

pytestmark = pytest.mark.pbx

ANSWERING_MACHINE, MENU, QUEUE, CONFERENCE, LATE, BOX = "702", "703", "706", "713", "714", "715"


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


def dialled(agent: Agent, number: str) -> int:
    leg = int(agent.ask("dial", uri=number))
    agent.expect("LegAnswered", 15)
    return leg


def until_beep(agent: Agent, leg: int, most_s: int = 15) -> None:
    """Until a tone was heard that is no speech: twice 0.1 s of one frequency and nothing else."""
    before = 0.0
    for _ in range(most_s * 10):
        samples = heard(agent, leg, 0.1)
        spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
        hz = float(np.fft.rfftfreq(len(samples), 1 / 8000)[spectrum.argmax()])
        pure = np.sqrt((samples**2).mean()) > 300 and 600 < hz < 1200 and share_at(samples, hz) > 0.95
        if pure and abs(hz - before) < 20:
            return
        before = hz if pure else 0.0
    raise AssertionError("no beep")


@pytest.mark.interop("codecs: G.711 u-law, G.711 A-law")
@pytest.mark.parametrize("codec", ["PCMU", "PCMA"])
def test_each_codec_alone(codec: str) -> None:
    with extension("6001", codecs=[codec]) as agent:
        leg = dialled(agent, ECHO)
        agent.send("tone", leg=leg, hz=440)
        heard(agent, leg, 0.5)
        assert share_at(heard(agent, leg, 0.5), 440) > 0.9


@pytest.mark.interop("a menu is walked: prompt, digit, the extension behind it rings and answers")
def test_a_menu_is_walked() -> None:
    with extension("6001") as agent, extension("6002", behaviour="answer") as behind:
        leg = dialled(agent, MENU)
        heard(agent, leg, 1.0)
        agent.send("send_digits", leg=leg, digits="1")
        there = behind.expect("LegOffered", 15)["leg"]
        behind.expect("LegAnswered", 5)
        behind.ask("attach", leg=there)
        agent.send("tone", leg=leg, hz=700)
        heard(behind, there, 0.7)
        assert share_at(heard(behind, there, 0.5), 700) > 0.9


@pytest.mark.interop("a queue: its member is rung and answers")
def test_a_queue_finds_its_member() -> None:
    with extension("6003", behaviour="answer") as member, extension("6001") as agent:
        leg = dialled(agent, QUEUE)
        there = member.expect("LegOffered", 15)["leg"]
        member.expect("LegAnswered", 5)
        member.ask("attach", leg=there)
        member.send("tone", leg=there, hz=440)
        heard(agent, leg, 0.7)
        assert share_at(heard(agent, leg, 0.5), 440) > 0.9


@pytest.mark.interop("a message is left after the beep (answering machine)")
def test_a_message_is_left_after_the_beep() -> None:
    folder = Path(pbx("tree").strip()) / "var/spool/asterisk/lab"
    before = set(folder.glob("*.wav"))
    with extension("6001") as agent:
        leg = dialled(agent, ANSWERING_MACHINE)
        until_beep(agent, leg)
        agent.send("tone", leg=leg, hz=440)
        heard(agent, leg, 2.0)
        agent.send("hang_up", leg=leg)
        agent.expect("LegEnded", 5)
        for _ in range(20):
            if "702@lab" not in pbx("cli", "core", "show", "channels"):
                break
    (recording,) = set(folder.glob("*.wav")) - before
    samples = np.frombuffer(recording.read_bytes()[44:], "<i2").astype(float)
    assert len(samples) > 8000
    assert share_at(samples, 440) > 0.9
    recording.unlink()


@pytest.mark.long
@pytest.mark.interop("a message is left after the beep (the PBX's voicemail)")
def test_a_message_is_left_in_the_pbxs_voicemail() -> None:
    def messages() -> int:
        found = re.search(r"^default\s+6001\s.*?(\d+)\s*$", pbx("cli", "voicemail", "show", "users"), re.M)
        assert found
        return int(found[1])

    before = messages()
    with extension("6002") as agent:
        leg = dialled(agent, BOX)
        until_beep(agent, leg)
        agent.send("tone", leg=leg, hz=440)
        heard(agent, leg, 3.0)  # a shorter one is thrown away
        agent.send("hang_up", leg=leg)
        agent.expect("LegEnded", 5)
        heard_again = [messages() for _ in range(20)]
        assert max(heard_again) == before + 1


@pytest.mark.interop("a conference: who is in it hears who else is")
def test_a_conference_joins_two() -> None:
    with extension("6001") as one, extension("6002") as two:
        first, second = dialled(one, CONFERENCE), dialled(two, CONFERENCE)
        one.send("tone", leg=first, hz=440)
        for _ in range(40):  # it announces first
            if share_at(heard(two, second, 0.4), 440) > 0.9:
                return
        raise AssertionError("nothing of the other one is heard")


@pytest.mark.interop("an answer after three seconds of ringing")
def test_a_late_answer() -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri=LATE)
        assert agent.expect("LegRinging", 5)["status"] == 180
        agent.expect("LegAnswered", 8)


@pytest.mark.interop("CANCEL of a call that rings: 487")
def test_a_ringing_call_is_given_up() -> None:
    with extension("6001") as agent:
        leg = agent.ask("dial", uri="705")
        agent.expect("LegRinging", 5)
        agent.send("hang_up", leg=leg)
        assert agent.expect("LegEnded", 5)["by_far_end"] is False


@pytest.mark.interop("extension unknown (404), no circuit (503), the PBX hangs up")
@pytest.mark.parametrize(("number", "status"), [("999", 404), ("709", 503)])
def test_refusals_keep_their_meaning(number: str, status: int) -> None:
    with extension("6001") as agent:
        agent.ask("dial", uri=number)
        assert agent.expect("LegEnded", 10)["status"] == status


@pytest.mark.interop("extension unknown (404), no circuit (503), the PBX hangs up")
def test_the_pbx_hangs_up() -> None:
    with extension("6001") as agent:
        dialled(agent, "708")
        assert agent.expect("LegEnded", 10)["by_far_end"] is True
