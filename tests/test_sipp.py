"""Our user agent and SIPp, which keeps to a written scenario and looks at our answers: early media, a late answer, re-INVITEs, an echo."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from kamailio_process import free_port
from test_pjsua import agents, heard, share_at
from ua_process import Agent

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

SCENARIOS = Path(__file__).parent.parent / "appliance" / "lab" / "sipp"
HOST = "127.0.0.1"
TRIES = 20


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="SIPp")


@contextmanager
def sipp(scenario: str, folder: Path, *words: str) -> Iterator[str]:
    """One call of SIPp's, and where it can be reached; at the end it says that all of its scenario came true."""
    program = shutil.which("sipp")
    if program is None:
        pytest.skip("SIPp is not installed: scripts/setup --with-tests installs it")
    port = free_port(HOST)
    argv = [program, "-sf", str(SCENARIOS / f"{scenario}.xml"), "-i", HOST, "-p", str(port), "-mi", HOST, "-mp", str(media_port())]
    argv += ["-ci", HOST, "-cp", str(free_port(HOST)), "-rtp_echo", "-m", "1", "-timeout", "30", "-nostdin", "-trace_err", *words]
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(argv, stdout=said, stderr=said, stdin=subprocess.DEVNULL, cwd=folder)
    try:
        yield f"sip:sipp@{HOST}:{port}"
        assert process.wait(10) == 0, "".join(path.read_text(errors="replace") for path in folder.glob("*_errors.log"))
    finally:
        process.kill()
        process.wait()


def media_port() -> int:
    """An even one: it takes this and the next."""
    while (port := free_port(HOST)) % 2:
        continue
    return port


@shows("183 with sound, 180, an answer after two seconds; re-INVITE to recvonly, inactive and back in another codec; it hangs up")
def test_we_call_a_scenario(tmp_path: Path) -> None:
    with agents({}) as ((agent, _),), sipp("called", tmp_path) as uri:
        leg = agent.ask("dial", uri=uri)
        agent.send("tone", leg=leg, hz=440)
        assert agent.expect("LegRinging")["status"] == 183
        assert echoed(agent, leg), "before the answer"
        assert agent.expect("LegRinging")["status"] == 180
        assert agent.count("LegAnswered") == 0
        agent.expect("LegAnswered")
        assert silent(agent, leg), "while it does not send"
        assert echoed(agent, leg), "after it all"
        assert agent.expect("LegEnded", 10)["by_far_end"] is True


@shows("it calls in A-law with short header names and no telephone-events, and rings two seconds; we hang up")
def test_a_scenario_calls_us(tmp_path: Path) -> None:
    with agents({}) as ((agent, uri),), sipp("calls", tmp_path, uri.partition("@")[2], "-s", "user0"):
        leg = agent.expect("LegOffered")["leg"]
        agent.send("ring", leg=leg)
        with pytest.raises(AssertionError, match="no LegEnded within"):
            agent.expect("LegEnded", 2)
        agent.send("accept", leg=leg)
        agent.expect("LegAnswered")
        agent.ask("attach", leg=leg)
        agent.send("tone", leg=leg, hz=440)
        assert echoed(agent, leg)
        agent.send("hang_up", leg=leg)
        assert agent.expect("LegEnded")["status"] == 200


def echoed(agent: Agent, leg: int) -> bool:
    """Our tone comes back."""
    return any(level > 1000 and share > 0.9 for level, share in _heard(agent, leg))


def silent(agent: Agent, leg: int) -> bool:
    """Nothing comes."""
    return any(level < 100 for level, _ in _heard(agent, leg))


def _heard(agent: Agent, leg: int) -> Iterator[tuple[float, float]]:
    """Loudest sample and share of our tone, fifth of a second by fifth; where there is no stream there are no samples."""
    for _ in range(TRIES):
        samples = heard(agent, leg, 0.2)
        yield (float(abs(samples).max()), share_at(samples, 440)) if len(samples) else (0.0, 0.0)
