"""The whole appliance at a real Asterisk hands a caller on: they talk on without it, and where nobody answers the call comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_pbx_calls import extension, heard, pbx, talk_both_ways

from appliance import proof
from appliance.lab.box import Box

pytestmark = [pytest.mark.pbx, pytest.mark.models]

FLOW = """
flow: putting-through
direction: inbound
language: en-US
disclose: the automated assistant
limits: {call: 2m, spend: 0.20, turn_gap: 600ms, stage: {time: 30s, turns: 4, tokens: 80}}
start: greeting
stages:
  greeting:
    objective: Learn the code
    say: "Hello, this is {disclose}. Your code, please?"
    expect: digits
    collect: {code: digits}
    next: hold_on
    otherwise: {next: goodbye}
  hold_on: {objective: Say what happens, say: "I put you through.", next: sales}
  sales: {tools: [transfer.TARGET], failing: {say: "Nobody answers there.", next: goodbye}, end: transferred}
  goodbye: {say: "Goodbye.", end: completed}
fallbacks: {voicemail: hang_up, ivr: hang_up, screening: hang_up, bot: hang_up, silence: goodbye, fault: goodbye, budget: goodbye}
"""


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


@pytest.fixture
def box(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Box]:
    """An appliance that is extension 6010, and hands on to the test's parameter; "+" behind it is attended."""
    to = request.param.removesuffix("+")
    tool = f"asked{to}" if request.param.endswith("+") else to
    (tmp_path / "putting-through.yaml").write_text(FLOW.replace("TARGET", tool))
    sections: dict[str, dict[str, object]] = {
        "line": {"flows_dir": str(tmp_path)},
        "pbx": {"registrar": proof.PBX, "user": proof.PBX_BOX[0], "password": proof.PBX_BOX[1]},
    }
    if tool != to:
        sections[f'tools."transfer.{tool}"'] = {"kind": "transfer", "to": to, "attended": True}
    with proof.new_box(f"test-transfer-{tmp_path.name[5:]}", "putting-through", **sections) as box:
        box.start()
        box.await_ready()
        yield box


def closed(box: Box) -> dict[str, object]:
    """The record of the box's only call, once it is closed."""
    command = [sys.executable, "-m", "appliance", "calls", "show", "1", "--json", "--config", str(box.config)]
    for _ in range(100):
        row: dict[str, object] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout)
        if row["closed"]:
            return row
    raise AssertionError("the call is not closed")


@pytest.mark.interop("the whole appliance hands a caller on, and takes one back whom nobody answers")
@pytest.mark.parametrize("box", ["6002"], indirect=True)
@pytest.mark.timeout(120)
def test_a_caller_is_put_through_and_the_appliance_leaves(box: Box) -> None:
    with extension("6001") as caller, extension("6002", behaviour="answer") as third:
        leg = caller.ask("dial", uri="6010")
        heard(caller, leg, 1.0)
        caller.send("send_digits", leg=leg, digits="1234#")
        talk_both_ways(third, caller, leg)
        row = closed(box)
        assert (row["outcome"], row["ended_by"], row["path"]) == ("transferred", "line", ["greeting", "hold_on", "sales"])
        heard(caller, leg, 1.0)
        assert caller.count("LegEnded") == 0, "they talk on"


@pytest.mark.interop("the whole appliance hands a caller on, and takes one back whom nobody answers")
@pytest.mark.parametrize("box", ["999"], indirect=True)
@pytest.mark.timeout(120)
def test_where_nobody_answers_the_call_comes_back(box: Box) -> None:
    with extension("6001") as caller:
        leg = caller.ask("dial", uri="6010")
        caller.expect("LegAnswered", 10)
        caller.send("send_digits", leg=leg, digits="1234#")
        assert caller.expect("LegEnded", 30)["by_far_end"] is True
        row = closed(box)
        assert (row["outcome"], row["path"]) == ("completed", ["greeting", "hold_on", "sales", "sales.failing", "goodbye"])


attended = pytest.mark.interop(
    "attended transfer by us (REFER with Replaces): who has picked up has the caller, and where they are busy the call comes back"
)


@attended
@pytest.mark.parametrize("box", ["6002+"], indirect=True)
@pytest.mark.timeout(120)
def test_a_caller_is_handed_on_to_somebody_who_has_picked_up(box: Box) -> None:
    with extension("6001") as caller, extension("6002", behaviour="answer") as third:
        leg = caller.ask("dial", uri="6010")
        heard(caller, leg, 1.0)
        caller.send("send_digits", leg=leg, digits="1234#")
        talk_both_ways(third, caller, leg)
        row = closed(box)
        assert (row["outcome"], row["ended_by"], row["path"]) == ("transferred", "line", ["greeting", "hold_on", "sales"])
        heard(caller, leg, 1.0)
        assert (caller.count("LegEnded"), third.count("LegEnded")) == (0, 0), "they talk on"


@attended
@pytest.mark.parametrize("box", ["6002+"], indirect=True)
@pytest.mark.timeout(120)
def test_where_they_are_busy_the_caller_is_still_ours(box: Box) -> None:
    with extension("6001") as caller, extension("6002") as third:
        leg = caller.ask("dial", uri="6010")
        caller.expect("LegAnswered", 10)
        caller.send("send_digits", leg=leg, digits="1234#")
        third.send("refuse", leg=third.expect("LegOffered", 30)["leg"], status=486)
        assert caller.expect("LegEnded", 30)["by_far_end"] is True
        row = closed(box)
        assert (row["outcome"], row["path"]) == ("completed", ["greeting", "hold_on", "sales", "sales.failing", "goodbye"])
        assert third.count("LegOffered") == 1


@attended
@pytest.mark.parametrize("box", ["6002+"], indirect=True)
@pytest.mark.timeout(120)
def test_a_caller_who_hangs_up_meanwhile_ends_the_ringing(box: Box) -> None:
    with extension("6001") as caller, extension("6002") as third:
        leg = caller.ask("dial", uri="6010")
        caller.expect("LegAnswered", 10)
        caller.send("send_digits", leg=leg, digits="1234#")
        third.send("ring", leg=third.expect("LegOffered", 30)["leg"])
        caller.send("hang_up", leg=leg)
        assert third.expect("LegEnded", 5)["by_far_end"] is True
        assert closed(box)["ended_by"] == "far_end"
