"""What the box says while something is wrong with its disk: the whole appliance, a real call, and the words of `onhook doctor`, `onhook
status` and the page."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from page_visitor import Visitor, free_tcp_port

from appliance import app, proof
from appliance.cli import main
from appliance.lab.box import Box
from appliance.lab.script import parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.ports import AccountSettings
from appliance.store.calls import list_calls
from appliance.store.models import cache_folder

pytestmark = [pytest.mark.faults, pytest.mark.models, pytest.mark.timeout(180)]

DEADLINE_S = 20.0
FLOW = """
flow: short
direction: inbound
language: en-US
limits: {call: 1m, spend: "1"}
start: greeting
stages:
  greeting:
    objective: Be heard
    say: "Hello. Please say yes or no."
    expect: yes_no
    answers: {yes: {next: goodbye}, no: {next: goodbye}}
    otherwise: {repeat: 1, next: goodbye}
  goodbye: {say: "Goodbye.", end: completed}
fallbacks: {voicemail: hang_up, ivr: hang_up, screening: goodbye, bot: hang_up, silence: goodbye, fault: goodbye, budget: goodbye}
success: outcome is completed
"""


@pytest.fixture
def box(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Box]:
    """A box with one short flow; with `small`, its folder is a file system of 12 MB."""
    flows = tmp_path / "flows"
    flows.mkdir()
    (flows / "short.yaml").write_text(FLOW)
    environment = {"small_disk": True} if getattr(request, "param", "") == "small" else {}
    name = f"faults-{request.node.name.partition('[')[0][-24:]}"
    with proof.limits_box(name, flows, {"short": "short"}, environment, {"web": {"enabled": True, "port": free_tcp_port()}}) as box:
        for path in box.folder.glob("page/*"):
            path.unlink()
        (box.folder / "calls.db").unlink(missing_ok=True)
        for path in box.folder.glob("calls.db.*"):
            path.unlink()
        box.start()
        box.await_ready()
        yield box


def dial(box: Box, during: Callable[[], None] = lambda: None, script: str = 'lines:\n  - {wait: 4}\n  - "Yes."\n') -> int:
    """One call; the SIP status it was answered or refused with. `during` is done as soon as it is up."""
    status = box.door().ask(op="status")
    said = parse_script(script, "caller")
    sounds = sounds_of(said, Voices(cache_folder() / "voices"))
    up = threading.Event()
    with proof.caller_of(AccountSettings(user="caller")) as caller:
        found: list[Any] = []
        call = threading.Thread(target=lambda: found.append(caller.call(status["uri"], said, sounds)))
        call.start()
        until = time.monotonic() + DEADLINE_S
        door = box.door()
        while call.is_alive() and not up.is_set() and time.monotonic() < until:
            if any(one["stage"] for one in door.ask(op="status")["calls"]):
                during()
                up.set()
        call.join()
    return 200 if found[0].answered_ms is not None else int(found[0].status)


def told(capsys: pytest.CaptureFixture[str], box: Box, command: str) -> str:
    capsys.readouterr()
    main([command, "--config", str(box.config)])
    return capsys.readouterr().out


def visitor(box: Box) -> Visitor:
    return Visitor(box.folder, proof.config.load(box.config).web.port)


@pytest.mark.parametrize("box", ["small"], indirect=True)
def test_a_full_disk_in_a_call(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    fill, page = box.folder / "fill", visitor(box)
    page.read()  # the password is set while there is room for it

    def full() -> None:
        with fill.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(4096))

    assert dial(box, full) == 200
    (row,) = list_calls(app.record_path(proof.config.load(box.config)), 1)
    assert row["outcome"] == "completed", "it ended as it would have, and its row is closed"
    assert dial(box) == 503
    assert "No new call is taken (503)" in told(capsys, box, "doctor")
    assert "record:       cannot be written" in told(capsys, box, "status")
    text = page.until("Calls cannot be written down")
    assert "so no new call is taken (503); those in progress are ended in order. Make room on the disk" in text
    assert "The disk is nearly full:" in text
    assert page.metric("onhook_record_writable") == 0
    assert page.metric("onhook_disk_free_bytes") < 2**20
    fill.unlink()
    until = time.monotonic() + DEADLINE_S
    while dial(box) != 200:
        assert time.monotonic() < until
    assert "ok   record: whole" in told(capsys, box, "doctor")
    assert "Calls cannot be written down" not in page.read()


@pytest.mark.long
def test_a_record_damaged_while_the_box_was_off(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    assert dial(box) == 200
    box.stop()
    path = app.record_path(proof.config.load(box.config))
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\xa5" * 8192
    path.write_bytes(data)
    box.start()
    box.await_ready()
    said = told(capsys, box, "doctor")
    assert "put aside as calls.db.corrupt-1" in said
    assert "What was spent today is not known" in said
    page = visitor(box)
    text = page.until("The record of calls was damaged and begun anew, the damaged one lies beside as calls.db.corrupt-1")
    assert "what was spent today is not known. No call that costs is placed; calls that come in are answered." in text
    assert "The record of calls was lost today" in page.read("/spend")
    assert dial(box) == 200, "who calls is answered"
