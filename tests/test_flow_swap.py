"""A flow replaced, broken and deleted under calls that are up: a whole appliance, real models, calls over SIP."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flow_office import small

from appliance import app, config, proof
from appliance.flows.judge import conversations_of
from appliance.lab.box import Box
from appliance.lab.limits_bench import closed_rows
from appliance.lab.sip_peer import SipPeer
from appliance.store.calls import show_call

pytestmark = pytest.mark.models

WITHIN_S = 30.0
ANSWER_S = 10.0


def await_flows(box: Box, as_wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The line's view of the flows, once it is so."""
    door = box.door()
    until = time.monotonic() + WITHIN_S
    try:
        while not as_wanted(flows := door.ask(op="status")["flows"]):
            assert time.monotonic() < until, f"{flows}\n{box.last_words()}"
            time.sleep(0.1)
    finally:
        door.close()
    return flows


def refusal_of(peer: SipPeer, uri: str) -> int:
    call = peer.dial(uri)
    assert call.wait_ended(ANSWER_S)
    return call.status


def test_three_calls_are_up_while_their_flow_is_replaced_broken_and_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "flows"
    folder.mkdir()
    path = folder / "small.yaml"
    path.write_text(small("First edition"))
    (folder / "other.yaml").write_text(small("Another flow", "other"))
    assert not conversations_of(path).exists(), "so no model is needed to accept it"
    box = proof.new_box("test-swap", "small", line={"flows_dir": str(folder)})
    shutil.rmtree(box.folder / "accepted", ignore_errors=True)  # of an earlier run
    with box, SipPeer() as peer:
        box.start()
        status = box.await_ready()
        first = status["flows"]["live"]["small"]["version"]
        calls = [peer.dial(status["uri"]) for _ in range(3)]
        assert all(call.wait_answered(ANSWER_S) for call in calls)

        path.write_text(small("Second edition"))
        flows = await_flows(box, lambda flows: flows["live"]["small"]["version"] != first)
        second = flows["live"]["small"]["version"]
        assert not any(call.ended_by for call in calls), "nobody was disturbed"
        late = peer.dial(status["uri"])
        assert late.wait_answered(ANSWER_S)

        path.write_text(small("Third").replace("    say:", "    sayy:", 1))
        flows = await_flows(box, lambda flows: "small" in flows["refused"])
        assert flows["live"]["small"]["version"] == second
        assert f"{path}:10:5" in flows["refused"]["small"][0]

        path.unlink()
        await_flows(box, lambda flows: "small" not in flows["live"])
        assert all(call.wait_ended(60) for call in [*calls, late])
        assert refusal_of(peer, status["uri"]) == 480
        record = app.record_path(config.load(box.config))
        newest = closed_rows(proof.limits_setting(), box, 4)
        rows = [show_call(record, row["call"]) for row in sorted(newest, key=lambda row: row["call"])]
    assert [row["flow_version"] for row in rows if row] == [first, first, first, second]
    for row, edition in zip(rows, ["First"] * 3 + ["Second"], strict=True):
        assert row is not None
        assert row["outcome"] == "completed", "by the flow's own way out"
        said = " ".join(turn["said"] for turn in row["turns"])
        assert f"{edition} edition. Goodbye." in said
        assert said.count("edition") == said.count(f"{edition} edition")
