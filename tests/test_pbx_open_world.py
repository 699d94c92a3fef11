"""The whole appliance calls out over a real Asterisk: a message is left on its voicemail after the beep, its menu is walked to a person."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_pbx_calls import pbx

from appliance import app, proof
from appliance.lab.box import Box
from appliance.lab.caller import SimulatedCaller
from appliance.lab.recording import CallResult
from appliance.lab.script import parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

pytestmark = [pytest.mark.pbx, pytest.mark.models]

VOICEMAIL, OPERATOR = "715", "716"
CACHE = Path(os.environ.get("ONHOOK_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "onhook")
MAILBOX = CACHE / "pbx-tree/var/spool/asterisk/voicemail/default/6001/INBOX"
"""Of the PBX that scripts/pbx-lab runs."""
FLOW = """
flow: open-world
direction: outbound
language: en-US
disclose: an automated assistant calling for Acme
limits: {call: 2m, spend: 1, turn_gap: 600ms, stage: {time: 30s, turns: 3, tokens: 40}}
start: greeting
stages:
  greeting:
    objective: Ask for a minute
    say: "Hi, I'm {disclose}. Do you have a minute?"
    expect: yes_no
    answers: {yes: {means: they have time, next: bye}, no: {means: they do not, next: sorry}}
    otherwise: {repeat: 1, next: sorry}
  message: {say: "Hello, this is {disclose}. We will call again tomorrow. Goodbye.", end: voicemail}
  bye: {say: "Thank you. Goodbye.", end: completed}
  sorry: {say: "Sorry. Goodbye.", end: no_time}
anywhere:
  stop: {means: they want no calls, hears: [do not call me again], next: sorry}
menu: [operator]
fallbacks: {voicemail: message, ivr: hang_up, screening: sorry, bot: hang_up, silence: sorry, fault: sorry, budget: sorry}
"""


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """An appliance that is extension 6010 and may call the PBX's numbers."""
    pbx("up")
    flows = tmp_path_factory.mktemp("flows")
    (flows / "open-world.yaml").write_text(FLOW)
    (flows / "lead-qualification.yaml").write_text((proof.ROOT / "flows" / "lead-qualification.yaml").read_text())
    account: dict[str, object] = {"registrar": proof.PBX, "user": proof.PBX_BOX[0], "password": proof.PBX_BOX[1]}
    dial: dict[str, object] = {"outbound": True, "allow": ["7"], "hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000}
    with proof.new_box("test-open-world", line={"flows_dir": str(flows)}, pbx=account, dial=dial) as box:
        box.start()
        box.await_ready()
        yield box


def onhook(box: Box, *words: str) -> Any:
    command = [sys.executable, "-m", "appliance", *words, "--config", str(box.config)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=100).stdout


def newest(box: Box) -> dict[str, Any]:
    (row,) = json.loads(onhook(box, "calls", "--json", "--most", "1"))
    shown: dict[str, Any] = json.loads(onhook(box, "calls", "show", str(row["call"]), "--json"))
    return shown


@pytest.mark.timeout(120)
def test_a_message_is_left_after_the_beep_and_not_before(box: Box) -> None:
    kept = set(MAILBOX.glob("*.wav"))
    onhook(box, "call", VOICEMAIL, "--flow", "open-world", "--watch")
    row = newest(box)
    assert (row["outcome"], row["path"][-1]) == ("voicemail", "message")
    for _ in range(100):  # the PBX files it when we have gone
        if left := set(MAILBOX.glob("*.wav")) - kept:
            break
        threading.Event().wait(0.05)
    (message,) = left
    with wave.open(str(message)) as sound:
        samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").astype(float)
        blocks = samples[: len(samples) // 160 * 160].reshape(-1, 160)
    loud = np.flatnonzero(np.sqrt((blocks**2).mean(axis=1)) > 100) * 0.02
    loud = loud[loud >= 0.06]  # the beep's own last instants may be in the box
    assert 0.1 <= loud[0] <= 0.7, "the recorder starts with the beep's end"
    assert loud[-1] - loud[0] > 3.5, "the whole message is in the box"


@pytest.mark.timeout(120)
def test_a_menu_is_walked_to_a_person(box: Box) -> None:
    script = parse_script('voice: flite:slt\nlines:\n  - "Reception, Anna speaking."\n  - "Yes, I do."\n', "operator")
    sounds = sounds_of(script, Voices(cache_folder() / "voices"))
    operator = SimulatedCaller(app.user_agent(AccountSettings(user="6002", password="pw6002", registrar=proof.PBX)))
    operator.start(10)
    watched: list[str] = []
    placing = threading.Thread(target=lambda: watched.append(onhook(box, "call", OPERATOR, "--flow", "open-world", "--watch")))
    placing.start()
    try:
        result: CallResult = operator.take(script, sounds, wait_s=40)
    finally:
        placing.join(100)
        operator.close()
    assert len(result.turns) == 2
    (text,) = watched
    assert "pressed 0" in text
    assert text.count("Do you have a minute?") == 1, "to the person; the menu was heard out"
    row = newest(box)
    assert (row["outcome"], row["ended_by"], row["path"]) == ("completed", "line", ["greeting", "bye"])
