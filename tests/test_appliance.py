"""The whole appliance, as a user starts it: guard, line, ears, mind and voice, real models, a caller over SIP and RTP on loopback.

What the caller hears is judged from its own recording.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ua_process import Agent

from appliance import proof
from appliance.flows.loader import load
from appliance.lab.box import Box
from appliance.lab.caller import SimulatedCaller
from appliance.lab.demo import Watch, place, summary
from appliance.lab.lab_agent import LabAgent
from appliance.lab.limits_bench import closed_rows, overshoot_ms
from appliance.lab.recording import CallerEvent, CallResult
from appliance.lab.script import load_script, parse_script
from appliance.lab.sip_peer import SipPeer
from appliance.media.resample import resample, to_float, to_pcm
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

pytestmark = pytest.mark.models

VOICES = cache_folder() / "voices"
ENDS = {stage.end for stage in load(proof.ROOT / "flows" / "lead-qualification.yaml").flow.stages.values()} - {""}


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    with proof.new_box("test", limits={"call": "1m"}) as box:
        box.start()
        box.await_ready()
        yield box


class Caller:
    """One user agent for the whole module."""

    def __init__(self) -> None:
        self.listener: Callable[[CallerEvent], None] = lambda event: None
        self.caller = SimulatedCaller(LabAgent(AccountSettings(user="caller")), lambda event: self.listener(event))
        self.caller.start()

    def call(
        self, box: Box, script: str, listener: Callable[[CallerEvent], None] = lambda event: None
    ) -> tuple[CallResult, dict[str, Any]]:
        """Dial the box with this script (a caller's name, or its text)."""
        path = proof.CALLERS / f"{script}.yaml"
        said = load_script(path) if "\n" not in script and path.exists() else parse_script(script, "caller")
        self.listener = listener
        door = box.door()
        status = door.ask(op="status")
        result, events = place(self.caller, status["uri"], said, VOICES, door, lambda event: None)
        door.close()
        return result, summary(result, events) | {"events": events}


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    caller = Caller()
    yield caller
    caller.caller.close()


def test_a_complete_call_is_driven_by_what_the_caller_says(box: Box, caller: Caller, tmp_path: Path) -> None:
    result, told = caller.call(box, "lead")
    assert told["path"] == ["greeting", "consent", "need", "people", "start", "goodbye"]
    assert told["fields"] == {"consent": True, "need": "replacement", "people": 25, "start": "this_month"}
    assert (told["ended_by"], told["outcome"]) == ("line", "completed")
    answered = [line.gap_ms is not None or line.overlapped for line in result.turns]
    assert answered == [True] * 5, "every line of the caller's, at its end or in a pause of it"
    folder = result.save(tmp_path)
    assert (folder / "call.wav").stat().st_size > 8000 * 2 * 2 * 20


@pytest.mark.parametrize(
    ("script", "path", "outcome"),
    [
        pytest.param("wrong-number", ["greeting", "wrong_number"], "wrong_number", marks=pytest.mark.long),
        pytest.param("no-consent", ["greeting", "consent", "no_consent"], "no_consent", marks=pytest.mark.long),
        ("silent", ["greeting", "silent"], "no_answer"),
        ("nonsense", ["greeting", "not_understood"], "not_understood"),
    ],
)
def test_every_caller_leaves_by_a_named_way(box: Box, caller: Caller, script: str, path: list[str], outcome: str) -> None:
    _, told = caller.call(box, script)
    assert (told["path"], told["outcome"]) == (path, outcome)


def test_keys_count_as_words_and_the_caller_may_hang_up(box: Box, caller: Caller) -> None:
    script = 'lines:\n  - "Yes."\n  - "Yes."\n  - "A new system."\n  - {press: "12#"}\n  - {wait: 1}\n  - {hang_up: true}\n'
    _, told = caller.call(box, script)
    assert told["fields"]["people"] == 12
    assert (told["ended_by"], told["outcome"], told["path"][-1]) == ("far_end", "hung_up", "start")


def test_a_hum_holds_a_prompt_and_words_end_it(box: Box, caller: Caller) -> None:
    script = """
lines:
  - "Yes."
  - {hum: mm-hm, after: during, wait_ms: 1200}
  - {say: "That's fine, go ahead.", after: 1.6}
  - {hang_up: true}
"""
    _, told = caller.call(box, script)
    assert told["path"][:3] == ["greeting", "consent", "need"]
    (cut,) = [event for event in told["events"] if event["kind"] == "interrupted"]
    said, text = cut["said"].split(), cut["text"].split()
    assert text[: len(said)] == said, "the beginning of the prompt"
    assert 5 <= len(said) < len(text), "it went on after the hum, and not to its end"


@pytest.mark.skipif(shutil.which("flite") is None, reason="needs flite")
@pytest.mark.parametrize("codec", ["G722", "PCMU"])
def test_a_telephone_with_wideband_hears_and_is_heard_in_it(box: Box, tmp_path: Path, codec: str) -> None:
    """The greeting has what only wideband carries; the answer is understood by either codec, and the record says which it was."""
    rate = 16000 if codec == "G722" else 8000
    subprocess.run(["flite", "-voice", "slt", "-t", "Yes, this is me.", str(tmp_path / "yes.wav")], check=True)
    with wave.open(str(tmp_path / "yes.wav")) as file:
        said = resample(to_float(file.readframes(1 << 30)), file.getframerate(), rate)
    (tmp_path / "yes.pcm").write_bytes(to_pcm(said * np.float32(0.1 / np.sqrt((said**2).mean()))))
    door = box.door()
    uri = door.ask(op="status")["uri"]
    watch = Watch(door, lambda event: None)
    with Agent(user="phone", codecs=[codec]) as phone:
        phone.expect("started", 10)
        leg = phone.ask("dial", uri=uri)
        phone.expect("LegAnswered", 10)
        until = time.monotonic() + 20
        while not any(event["kind"] == "said" for event in watch.events) or phone.ask("frames", leg=leg) < 300:
            assert time.monotonic() < until, watch.events
        heard = bytes.fromhex(phone.ask("heard", leg=leg, frames=280))
        phone.send("play", leg=leg, file=str(tmp_path / "yes.pcm"), rate=rate)
        while not any(event["kind"] == "heard" for event in watch.events):
            assert time.monotonic() < until, watch.events
        phone.send("hang_up", leg=leg)
        phone.expect("LegEnded")
        assert watch.closed.wait(10)
    door.close()
    assert [event["codec"] for event in watch.events if event["kind"] == "codec"] == [codec]
    assert "yes" in next(event["text"] for event in watch.events if event["kind"] == "heard").lower()
    power = np.abs(np.fft.rfft(np.frombuffer(heard, "<i2").astype(float))) ** 2
    above = power[np.fft.rfftfreq(len(heard) // 2, 1 / rate) > 4200].sum() / power.sum()
    assert above > 1e-3 or codec != "G722"


class Killer:
    """kill -9 of one process when the caller's line has begun, or ended."""

    def __init__(self, box: Box, name: str, when: str) -> None:
        self.box, self.name, self.when = box, name, when
        self.at_ms: float | None = None

    def __call__(self, event: CallerEvent) -> None:
        if event.kind == self.when and self.at_ms is None:
            self.at_ms = event.at_ms
            os.kill(self.box.pids()[self.name], signal.SIGKILL)


@pytest.mark.faults
@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("ears", "line_started"),
        pytest.param("ears", "line_ended", marks=pytest.mark.long),
        ("mind", "line_ended"),
        pytest.param("voice", "line_ended", marks=pytest.mark.long),
    ],
)
def test_a_worker_killed_in_a_call_is_back_and_the_call_goes_on(box: Box, caller: Caller, name: str, when: str) -> None:
    before = box.pids()
    killer = Killer(box, name, when)
    # the model is needed in this call: to route what no word decides, and to speak
    script = 'voice: flite:awb\nlines:\n  - "Who is this?"\n  - "No."\n'
    result, told = caller.call(box, script, killer)
    assert killer.at_ms is not None
    line = result.turns[0]
    sounds = [e.at_ms for e in result.events if e.kind == "agent_started" and e.at_ms > line.end_ms]
    assert sounds, "the caller hears something"
    assert sounds[0] - line.end_ms < 2000, "within two seconds"
    assert told["outcome"] in ENDS, "by one of the flow's own ways"
    assert told["ended_by"] == "line"
    after = box.await_ready()
    assert after["parts"][name]["ready"]
    assert box.pids()[name] != before[name]
    assert {n: p for n, p in box.pids().items() if n != name} == {n: p for n, p in before.items() if n != name}


def test_the_bye_leaves_at_the_limit() -> None:
    with proof.new_box("test-limit", limits={"call": "3s"}) as box, SipPeer() as peer:
        box.start()
        uri = box.await_ready(rendered=False)["uri"]
        call = peer.dial(uri)
        assert call.wait_ended(10)
        (row,) = closed_rows(proof.limits_setting(), box, 1)
    assert call.ended_by == "far_end", "by a BYE of the appliance's"
    late = overshoot_ms(call, 3000)
    assert late is not None
    assert -20 < late < 1000, "how exactly is for the bench to say"
    assert (row["outcome"], row["reason"], row["ended_by"]) == ("limit", "call", "line")
    assert row["limits"]["call"]["cap"] == 3000


def test_a_call_before_the_models_are_ready_hears_words_from_memory(box: Box, caller: Caller) -> None:
    assert box.await_ready(), "what it proved of the flows, the early box need not wait for a model to prove"
    box = proof.new_box("test-early")
    (box.folder / "prompts").unlink(missing_ok=True)  # as on a machine where it never ran
    shutil.rmtree(box.folder / "own-prompts", ignore_errors=True)
    (box.folder / "own-prompts").mkdir()
    (box.folder / "prompts").symlink_to(box.folder / "own-prompts")
    with box:
        box.start()
        ears = box.await_pids()["ears"]
        os.kill(ears, signal.SIGSTOP)  # a model that takes its time
        later = threading.Timer(3.0, os.kill, (ears, signal.SIGCONT))

        def started(event: CallerEvent) -> None:
            if event.kind == "answered":
                later.start()

        door = box.door()
        assert not door.ask(op="status")["ready"], "the line is there before its models"
        door.close()
        script = 'voice: flite:rms\nlines:\n  - "Okay."\n  - "Yes."\n  - "No, I do not consent."\n'
        result, told = caller.call(box, script, started)
    first = next(e.at_ms for e in result.events if e.kind == "agent_started")
    assert first < 400, "not silence"
    assert told["turns"][0]["stage"] == "greeting"
    greeted = next(e for e in told["events"] if e["kind"] == "stage")
    assert greeted["at_ms"] > 2500, "the flow began when the ears were there"
    assert told["outcome"] == "no_consent"
