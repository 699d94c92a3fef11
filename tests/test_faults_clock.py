"""A clock that is set in a call, and one that is days off when the box starts: a call keeps its length, no day's money is spent twice,
nobody is called by a clock that nothing vouches for, and the page says what is wrong.

The whole box runs with `wallclock.c` preloaded: its wall clock is set by the test, while every other clock and every timer is the
machine's own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from page_visitor import Visitor, free_tcp_port

from appliance import app, proof
from appliance.lab.box import Box
from appliance.lab.limits_flows import FALLBACKS, write_talk
from appliance.lab.recording import CallResult
from appliance.lab.script import parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.ports import AccountSettings
from appliance.store.calls import list_calls
from appliance.store.models import cache_folder

pytestmark = [pytest.mark.long, pytest.mark.faults, pytest.mark.models, pytest.mark.timeout(180)]

CAP_S = 6.0
SLACK_S = 0.5
"""A busy machine, the wire and the caller's own clock; what `onhook bench limits` measures is a tenth of it."""
DAY_S = 86400
DEADLINE_S = 20.0
REMINDS = f"""
flow: reminds
direction: outbound
language: en-US
disclose: an automated assistant
limits: {{call: 1m, spend: "1"}}
start: hello
stages:
  hello: {{objective: Be heard, say: "Hello, I am {{disclose}}. Goodbye.", end: completed}}
fallbacks: {FALLBACKS % "hang_up"}
success: outcome is completed
"""


class ClockedBox:
    """A box with a page, whose wall clock is ours to set."""

    def __init__(self, folder: Path, name: str) -> None:
        flows = folder / "flows"
        flows.mkdir()
        talk = write_talk(flows, "clock", int(CAP_S * 1000))
        (flows / "reminds.yaml").write_text(REMINDS)
        library, self._setting = folder / "wallclock.so", folder / "wallclock"
        source = Path(__file__).with_name("wallclock.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"], check=True, timeout=60)
        port = free_tcp_port()
        place, sections = proof.box_settings(
            name,
            talk,
            {
                "line": {"flows_dir": str(flows)},
                "web": {"enabled": True, "port": port},
                "dial": {"outbound": True, "allow": ["6"]},
                "prices": {"trunk_per_minute": "1"},
            },
        )
        for left in (*place.glob("calls.db*"), *place.glob("page/*")):
            left.unlink()
        self._environment = {"LD_PRELOAD": str(library), "WALLCLOCK": str(self._setting)}
        self.box = Box(place, sections, proof.open_door, self._environment)
        self.page = Visitor(place, port)
        self.record = app.record_path(proof.config.load(self.box.config))
        self.set_clock(0, synced=True)

    def set_clock(self, off_s: int, synced: bool) -> None:
        """From now on it is off by so much; `synced` as a time server would have it."""
        fresh = self._setting.with_suffix(".new")
        fresh.write_text(f"{off_s} {int(synced)}\n")
        fresh.replace(self._setting)

    def call(self, during: Sequence[Callable[[], None]] = (), apart_s: float = 1.2) -> CallResult:
        """Somebody who says nothing is talked to until the cap; `during` happens one after another from the answer on."""
        said = parse_script("lines:\n  - {wait: 20}\npatience_s: 60\n", "caller")
        door = self.box.door()
        uri = door.ask(op="status")["uri"]
        with proof.caller_of(AccountSettings(user="caller")) as caller:
            found: list[CallResult] = []
            sounds = sounds_of(said, Voices(cache_folder() / "voices"))
            thread = threading.Thread(target=lambda: found.append(caller.call(uri, said, sounds)))
            thread.start()
            until = time.monotonic() + DEADLINE_S
            while not any(one["answered"] for one in door.ask(op="status")["calls"]):
                assert time.monotonic() < until
                time.sleep(0.02)
            for act in during:
                time.sleep(apart_s)
                act()
            thread.join()
        door.close()
        return found[0]

    def today(self) -> dict[str, Any]:
        """`onhook spend`, by the box's own clock."""
        words = [sys.executable, "-m", "appliance", "spend", "--json", "--config", str(self.box.config)]
        done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=30, env={**os.environ, **self._environment})
        told: dict[str, Any] = json.loads(done.stdout)
        return told

    def dial(self) -> str:
        """Why a call of ours is refused; another word where it is not."""
        door = self.box.door()
        number = door.ask(op="call", to="sip:6001@127.0.0.1:9", flow="reminds")["call"]
        until = time.monotonic() + DEADLINE_S
        while time.monotonic() < until:
            row = next((row for row in list_calls(self.record, 1) if row["call"] == number), None)
            if row is not None and row["outcome"]:
                door.close()
                return f"{row['outcome']} {row['reason']}"
            if any(one["call"] == number for one in door.ask(op="status")["calls"]) and row is not None:
                door.ask(op="hangup", call=number)
            time.sleep(0.05)
        raise AssertionError("the call came to nothing")


@pytest.fixture
def clocked(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[ClockedBox]:
    there = ClockedBox(tmp_path, f"faults-{request.node.name[5:25]}")
    with there.box:
        there.box.start()
        there.box.await_ready()
        yield there


def rows(there: ClockedBox, count: int) -> list[dict[str, Any]]:
    """As soon as the newest is closed."""
    until = time.monotonic() + DEADLINE_S
    while not (found := list_calls(there.record, count))[0]["closed"]:
        assert time.monotonic() < until
        time.sleep(0.05)
    return found


def test_a_clock_set_three_times_in_a_call(clocked: ClockedBox) -> None:
    first = clocked.call()
    assert abs(first.duration_s - CAP_S) < SLACK_S, "the cap holds where nothing happens"
    rows(clocked, 1)
    before = clocked.today()
    assert before["spent_micros"] > 0
    ahead, behind, long_ago = 25 * 3600, -25 * 3600, -int(time.time()) + 1000
    second = clocked.call([partial(clocked.set_clock, off, False) for off in (ahead, behind, long_ago)])
    assert abs(second.duration_s - CAP_S) < SLACK_S, "25 h ahead, 25 h back and 1970 within one call"
    row = rows(clocked, 1)[0]
    assert abs(row["duration_ms"] / 1000 - CAP_S) < SLACK_S
    assert (row["outcome"], row["reason"]) == ("limit", "call")
    after = clocked.today()
    assert after["date"] == before["date"], "no new day"
    assert after["spent_micros"] >= 2 * before["spent_micros"] * 0.9, "nothing came back"
    assert clocked.page.metric("onhook_clock_steps_total") == 3
    text = clocked.page.until("The clock of this box was set back by")
    assert f"The clock says 1970-01-01, but the record has seen {before['date']}" in text
    assert "The clock of this box is not synchronised" in text
    assert "No call is placed before it is." in text
    clocked.set_clock(0, synced=True)
    assert clocked.today()["spent_micros"] == after["spent_micros"], "nor when it is right again"


def test_a_clock_three_days_off_at_the_start_and_right_later(clocked: ClockedBox) -> None:
    clocked.call()
    rows(clocked, 1)
    before = clocked.today()
    clocked.box.stop()
    clocked.set_clock(-3 * DAY_S, synced=False)
    clocked.box.start()
    clocked.box.await_ready()
    text = clocked.page.until("The clock of this box is not synchronised")
    assert f"but the record has seen {before['date']}: money counts to {before['date']}, so that no day is spent twice" in text
    assert "No call is placed before it is." in text
    assert clocked.dial() == "refused clock"
    assert clocked.call().answered_ms is not None, "who calls is answered"
    newest, _, oldest = rows(clocked, 3)
    assert newest["opened"] < oldest["opened"], "the later call, by the clock on the wall the earlier one"
    between = clocked.today()
    assert between["date"] == before["date"]
    assert between["spent_micros"] > before["spent_micros"], "no day of its own"
    clocked.set_clock(0, synced=True)
    text = clocked.page.until("The clock of this box was set forward by 3 d")
    assert clocked.dial() != "refused clock"
    after = clocked.today()
    assert (after["date"], after["spent_micros"]) == (before["date"], between["spent_micros"]), "three midnights, and one day's money"
    clocked.page.until("No call now")
    assert "not synchronised" not in clocked.page.read("/spend")
