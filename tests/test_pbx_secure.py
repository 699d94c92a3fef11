"""Encrypted at a real Asterisk: TLS whose certificate is verified, SRTP or no call, and no secret in the log."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from test_pbx_calls import extension, pbx, talk_both_ways
from ua_process import Agent

from appliance import proof
from appliance.adapters.sip_text import without_secrets

pytestmark = pytest.mark.pbx

SECURE = "127.0.0.1:5161"
ECHO = "700"


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The file of the laboratory's own authority."""
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    path.write_text(pbx("ca"))
    return str(path)


def secure(authority: str, **more: Any) -> dict[str, Any]:
    return {"registrar": SECURE, "transport": "tls", "srtp": "mandatory", "ca_file": authority} | more


@pytest.mark.interop("TLS, certificate verified, and SDES-SRTP mandatory: a call each way")
def test_a_call_is_encrypted_from_end_to_end_of_our_way(authority: str) -> None:
    with (
        extension("6011", behaviour="answer", **secure(authority)) as ours,
        extension("6004", **secure(authority)) as caller,
    ):
        leg = caller.ask("dial", uri="6011")
        talk_both_ways(ours, caller, leg)
        assert ours.ask("stats", leg=1)["srtp"] == caller.ask("stats", leg=leg)["srtp"] == 1
        caller.send("hang_up", leg=leg)
        assert ours.expect("LegEnded")["by_far_end"] is True


@pytest.mark.interop("TLS, certificate of somebody else: nothing is told to it")
def test_a_certificate_that_nobody_we_trust_has_signed_is_refused_in_plain_words(tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=Somebody -keyout /dev/null -out"
    subprocess.run([*make.split(), str(other)], check=True, capture_output=True)
    with Agent(user="6011", password="pw6011", **secure(str(other))) as agent:
        failed = agent.expect("RegistrationFailed", 10)
        assert "certificate" in failed["reason"]
        assert "cannot be trusted" in failed["reason"]
        assert str(other) in failed["reason"]
        assert agent.count("Registered") == 0


@pytest.mark.interop("TLS, certificate of another name: nothing is told to it")
def test_a_certificate_that_bears_another_name_is_refused(authority: str) -> None:
    with Agent(user="6011", password="pw6011", **secure(authority, registrar="127.0.0.2:5161")) as agent:
        assert "127.0.0.2" in agent.expect("RegistrationFailed", 10)["reason"]
        assert agent.count("Registered") == 0


@pytest.mark.interop("SRTP mandatory, and the PBX offers none: no call, in plain words")
def test_a_pbx_without_srtp_has_no_call_of_ours(authority: str) -> None:
    with extension("6001", **secure(authority)) as agent:
        agent.ask("dial", uri=ECHO)
        ended = agent.expect("LegEnded", 10)
        assert ended["status"] == 488
        assert "no encrypted sound" in ended["reason"]


@pytest.mark.interop("SRTP mandatory, and a call comes in without: 488")
def test_a_caller_without_srtp_is_refused(authority: str) -> None:
    with extension("6001", behaviour="answer", **secure(authority)) as ours, extension("6002") as caller:
        caller.ask("dial", uri="6001")
        assert caller.expect("LegEnded", 10)["by_far_end"] is True
        ours.ask("now")
        assert ours.count("LegOffered") == 0


@pytest.mark.interop("TLS without SRTP, and SRTP where there is some")
def test_signalling_alone_and_srtp_where_it_can_be_had(authority: str) -> None:
    with (
        extension("6001", behaviour="answer", **secure(authority, srtp="off")) as clear,
        extension("6004", behaviour="answer", **secure(authority, srtp="optional")) as keyed,
    ):
        leg = clear.ask("dial", uri="6004")
        talk_both_ways(keyed, clear, leg)
        assert (clear.ask("stats", leg=leg)["srtp"], keyed.ask("stats", leg=1)["srtp"]) == (0, 1)


def test_the_log_at_its_loudest_holds_neither_password_nor_answer_nor_key(authority: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with extension("6004", behaviour="answer", log=str(log), **secure(authority)) as agent:
        agent.ask("dial", uri=ECHO)
        agent.expect("LegAnswered", 10)
    said = log.read_text()
    assert "REGISTER sip:" in said, "messages are in it"
    assert "a=crypto:" in said
    assert "[hidden]" in said
    assert "pw6004" not in said
    assert 'response="' not in said
    assert without_secrets(said) == said


def test_the_doctor_asks_over_tls_and_says_whose_certificate_it_does_not_trust(authority: str, tmp_path: Path) -> None:
    for file, words in ((authority, "answers after"), ("", "certificate cannot be trusted")):
        config = tmp_path / "onhook.toml"
        config.write_text(f'[pbx]\nregistrar = "{SECURE}"\ntransport = "tls"\nca_file = "{file}"\nlocal_port = 0\n')
        argv = [sys.executable, "-m", "appliance", "doctor", "--config", str(config)]
        said = subprocess.run(argv, capture_output=True, text=True, timeout=60).stdout
        assert words in next(line for line in said.splitlines() if " PBX" in line), said


@pytest.mark.models
@pytest.mark.interop("TLS: the cap ends a call although the line is stopped (SIGSTOP)")
def test_the_guard_ends_an_encrypted_call_of_a_stopped_line(authority: str) -> None:
    account: dict[str, object] = secure(authority, user="6011", password="pw6011")
    with (
        proof.new_box("test-secure", pbx=account, limits={"call": "6s"}) as box,
        extension("6001") as caller,
    ):
        box.start()
        status = box.await_ready()
        assert status["encryption"] == "signalling and sound"
        caller.ask("dial", uri="6011")
        caller.expect("LegAnswered", 10)
        began = time.monotonic()
        line = box.pids()["line"]
        os.kill(line, signal.SIGSTOP)
        assert caller.expect("LegEnded", 12)["by_far_end"] is True
        assert time.monotonic() - began < 8
        assert "BYE answered 200" in box.log.read_text(), box.last_words()
