"""The attack bench, put together: a box that takes the lab's address for its PBX, and what the bench needs of the rest."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from appliance import app, config, proof
from appliance.lab.attack_bench import Setting, attack_text, run
from appliance.lab.attack_parts import OUT, PARTS, write_flows
from appliance.lab.attack_sender import PBX
from appliance.lab.script import CallerScript, Step
from appliance.lab.voices import Voices, sounds_of
from appliance.store.calls import list_calls, show_call
from appliance.store.models import cache_folder

CAP_S = 15.0
"""Of each call under attack."""
CLOSED_S = 12.0
"""How long a record may take to close."""


@contextmanager
def attacked(name: str, cap_s: float, packets: int, seed: int, say: Callable[[str], None], quiet_s: float = 3.0) -> Iterator[Setting]:
    """A box whose calls end at `cap_s`; each is left alone for `quiet_s` first."""
    flows = proof.ROOT / "var" / f"{name}-flows"
    sections: proof.Sections = {
        "pbx": {"allowed_sources": [PBX]},
        "dial": {"outbound": True, "allow": ["anna"], "hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000},
    }
    with proof.limits_box(name, flows, write_flows(flows, cap_s), {}, sections) as box:
        box.start()
        box.await_ready()
        settings = config.load(box.config)
        there = (settings.pbx.local_address, settings.pbx.local_port)
        path = app.record_path(settings)

        def place(uri: str) -> dict[str, Any]:
            door = box.door()
            try:
                return door.ask(op="call", to=uri, flow=OUT)
            finally:
                door.close()

        yield Setting(box, there, cap_s, lambda: _newest(path), place, proof.chatter(), _yes(), say, packets, seed, quiet_s)


def _yes() -> bytes:
    """Somebody says it."""
    script = CallerScript((Step("say", "Yes."),))
    (pcm,) = sounds_of(script, Voices(cache_folder() / "voices")).values()
    return pcm


def _newest(path: Path) -> dict[str, Any]:
    """The newest call of a record, whole: its row is closed a moment after the call."""
    until = time.monotonic() + CLOSED_S
    while True:
        (row,) = list_calls(path, 1)
        if row["outcome"] is not None or time.monotonic() > until:
            return show_call(path, row["call"]) or {}
        time.sleep(0.05)


def note(text: str) -> None:
    """Progress goes to standard error: standard output is for figures."""
    print(text, file=sys.stderr, flush=True)


def bench_attack(arguments: argparse.Namespace) -> int:
    """A call in progress under every attack there is; status 1 where it, or what came after it, was hurt."""
    proof.end_in_order()
    only = proof.chosen(arguments, "attack", list(PARTS))
    with attacked("bench-attack", CAP_S, arguments.packets, arguments.seed, note) as setting:
        figures = run(setting, {name: part for name, part in PARTS.items() if name in only})
    print(json.dumps(figures, indent=1) if arguments.json else attack_text(figures))
    return 0 if figures["holds"] else 1
