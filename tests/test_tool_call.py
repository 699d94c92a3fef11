"""A tool in a real call: what it gives is spoken, and one that hangs is stopped while the call goes on."""

from __future__ import annotations

import json
import os
import select
import shutil
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from appliance import proof
from appliance.lab.caller import SimulatedCaller
from appliance.lab.demo import place, summary
from appliance.lab.lab_agent import LabAgent
from appliance.lab.script import parse_script
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

pytestmark = pytest.mark.models

FLOW = Path(__file__).parent / "calls" / "appointments.yaml"
SCRIPT = 'voice: flite:slt\nlines:\n  - "Yes, please."\n  - "For two people."\n  - "Yes, please."\n'


def program(path: Path, script: str) -> str:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.timeout(150)
def test_a_tool_gives_words_and_one_that_hangs_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()
    shutil.copy(FLOW, tmp_path / "flows")
    lookup = program(tmp_path / "lookup", f'cat >{tmp_path}/told; echo \'{{"slot": "on Monday", "person": "Doctor Bell"}}\'')
    book = program(tmp_path / "book", f"echo $$ >{tmp_path}/pid; exec sleep 600")
    tools: dict[str, dict[str, Any]] = {
        'tools."calendar.lookup"': {"command": [lookup], "gives": ["slot", "person"]},
        'tools."calendar.book"': {"command": [book], "gives": ["number"], "timeout": "1s"},
        'tools."price.lookup"': {"command": ["/bin/cat"], "gives": ["price"]},
    }
    caller = SimulatedCaller(LabAgent(AccountSettings(user="caller")))
    caller.start()
    with proof.new_box("test-tools", "appointments", line={"flows_dir": str(tmp_path / "flows"), "record_audio": True}, **tools) as box:
        box.start()
        box.await_ready()
        door = box.door()
        result, events = place(caller, door.ask(op="status")["uri"], parse_script(SCRIPT, "caller"), cache_folder() / "voices", door, print)
        door.close()
    caller.close()
    told = summary(result, events)
    with wave.open(str(box.folder / "recordings" / f"call-{events[0]['call']}.wav")) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).astype(float)
    (closed,) = [e for e in events if e["kind"] == "closed"]
    assert abs(len(sound) / 8000 - closed["duration_ms"] / 1000) < 0.5, "all of the call, and no more"
    assert np.sqrt((sound**2).mean(axis=0)).min() > 100, "both are heard"
    assert told["path"] == ["greeting", "people", "offer", "take", "sorry"]
    assert (told["outcome"], told["reason"]) == ("fault", "tool")
    assert json.loads((tmp_path / "told").read_text()) == {"practice": "north", "people": 2}
    said = [turn["said"] for turn in told["turns"]]
    assert any("on Monday, with Doctor Bell" in words for words in said)
    asked = [e for e in events if e["kind"] == "tool"]
    assert [(e["name"], e["ok"]) for e in asked] == [("calendar.lookup", True), ("calendar.book", False)]
    assert asked[0]["ms"] < 1000 <= asked[1]["ms"] < 2000
    assert "Monday" not in json.dumps(asked), "names only"
    try:
        gone = os.pidfd_open(int((tmp_path / "pid").read_text()))
    except ProcessLookupError:
        return
    assert select.select([gone], [], [], 5)[0], "what was stopped is gone"
