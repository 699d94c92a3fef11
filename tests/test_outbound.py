"""A call we place: `onhook call`, through the door of a running appliance, to somebody who answers."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from appliance import proof
from appliance.lab.box import Box
from appliance.lab.caller import SimulatedCaller
from appliance.lab.lab_agent import LabAgent
from appliance.lab.recording import CallResult
from appliance.lab.script import parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    with proof.new_box(
        "test-outbound",
        dial={"outbound": True, "allow": ["maria", "nora"], "hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000},
    ) as box:
        box.start()
        box.await_ready()
        yield box


def onhook_call(box: Box, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "appliance", "call", "--config", str(box.config), "--flow", "webinar-reminder", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.timeout(150)
def test_a_reminder_is_heard_and_answered(box: Box) -> None:
    script = parse_script('voice: flite:slt\nlines:\n  - "Yes, speaking."\n  - "Yes, I will be there."\n', "maria")
    sounds = sounds_of(script, Voices(cache_folder() / "voices"))
    callee = SimulatedCaller(LabAgent(AccountSettings(user="maria")))
    callee.start()
    said: list[subprocess.CompletedProcess[str]] = []
    uri = callee.agent.local_uri
    words = (uri, "--var", "name=Maria", "--var", "starts=three o'clock", "--watch")
    placing = threading.Thread(target=lambda: said.append(onhook_call(box, *words)))
    placing.start()
    try:
        result: CallResult = callee.take(script, sounds, wait_s=40)
    finally:
        placing.join(60)
        callee.close()
    (call,) = said
    assert call.returncode == 0, call.stderr
    assert "attending = True" in call.stdout
    assert "completed" in call.stdout
    answered = [line.gap_ms is not None or line.overlapped for line in result.turns]
    assert answered == [True, True], "both lines, at their end or in a pause of it"
    first = next(e.at_ms for e in result.events if e.kind == "agent_started")
    assert 3000 < first < 4200, "nobody spoke first; then its words were in memory"


@pytest.mark.timeout(120)
def test_who_says_so_is_not_called_again(box: Box) -> None:
    user = f"nora{os.getpid()}"  # the list outlives the test
    script = parse_script('voice: flite:slt\nlines:\n  - "No, and do not call me again."\n', "nora")
    sounds = sounds_of(script, Voices(cache_folder() / "voices"))
    callee = SimulatedCaller(LabAgent(AccountSettings(user=user)))
    callee.start()
    said: list[subprocess.CompletedProcess[str]] = []
    words = (callee.agent.local_uri, "--var", "name=Nora", "--var", "starts=noon", "--watch")
    placing = threading.Thread(target=lambda: said.append(onhook_call(box, *words)))
    placing.start()
    try:
        callee.take(script, sounds, wait_s=40)
    finally:
        placing.join(60)
        callee.close()
    assert "do not call me again" in said[0].stdout.lower()
    again = onhook_call(box, *words)
    assert "asked not to be called" in again.stderr
    listed = [sys.executable, "-m", "appliance", "dnc", "list", "--config", str(box.config)]
    assert user in subprocess.run(listed, capture_output=True, text=True, timeout=30, check=True).stdout
    verify = [sys.executable, "-m", "appliance", "audit", "verify", "--config", str(box.config)]
    assert subprocess.run(verify, capture_output=True, text=True, timeout=30, check=False).returncode == 0


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("sip:ann@127.0.0.1", "--var", "name=Ann", "--var", "starts=noon"), "may not be dialled"),
        (("sip:maria@127.0.0.1", "--var", "name=Maria"), "needs starts"),
        (("sip:maria@127.0.0.1", "--var", "nome=Maria"), "needs name, starts"),
        (("sip:maria@127.0.0.1", "--var", "name"), "NAME=VALUE"),
    ],
)
def test_a_call_that_may_not_be_placed_says_why(box: Box, words: tuple[str, ...], why: str) -> None:
    done = onhook_call(box, *words)
    assert done.returncode != 0
    assert why in done.stderr
    assert "Traceback" not in done.stderr


def test_no_appliance_no_call(box: Box) -> None:
    command = [sys.executable, "-m", "appliance", "call", "sip:x@y", "--flow", "f", "--config", str(proof.ROOT / "onhook.example.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 2
    assert "not running" in done.stderr
