"""`onhook bench answered-by`, put together from the parts that app.py knows: sounds alone, calls over SIP, and a second appliance."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from appliance import app, config, proof
from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.errors import ConfigError
from appliance.lab.voices import Voices
from appliance.store.models import cache_folder


def bench_answered(arguments: argparse.Namespace) -> int:
    """From the sounds alone, or with --over-sip as calls; --sounds measures a labelled folder, and nothing else."""
    from appliance.lab.answered_bench import Setting, answered_text, judged, measure
    from appliance.lab.answered_bots import bots_as_text
    from appliance.lab.answered_own import own_trials

    proof.end_in_order()
    settings = config.Settings.defaults(proof.ROOT)
    voices = Voices(cache_folder() / "voices", proof.ROOT / "models")
    if arguments.over_sip:
        figures = _answered_calls(settings, voices, arguments)
        print(json.dumps(figures, indent=1))
        return 0
    setting = Setting(app.voice_activity(settings), app.recognizer_maker(settings)(), voices, proof.note)
    if arguments.sounds:
        figures = {"own": judged(own_trials(Path(arguments.sounds)), setting, "own", shown=True)}
    else:
        figures = measure(setting, arguments.trials or 20, arguments.seed)
        bots = bots_as_text(*_flows(settings))
        for part in figures.values():
            part |= bots
    print(json.dumps(figures, indent=1) if arguments.json else answered_text(figures))
    return 0


def _flows(settings: config.Settings) -> tuple[dict[str, Flow], list[tuple[str, Conversation]]]:
    """The shipped flows, and what people say to them."""
    from appliance.flows.examine import examine

    flows: dict[str, Flow] = {}
    conversations: list[tuple[str, Conversation]] = []
    for path in sorted(settings.flows_dir.glob("*.yaml")):
        examined = examine(path, app.operator_rules(settings))
        assert examined.flow is not None
        flows[path.stem] = examined.flow
        conversations += [(path.stem, conversation) for conversation in examined.conversations]
    return flows, conversations


def _answered_calls(settings: config.Settings, voices: Voices, arguments: argparse.Namespace) -> dict[str, Any]:
    """The held-out sounds as calls that an appliance places; lines without a word, machines that talk back, and a second appliance."""
    from appliance.lab import answered_calls as lab
    from appliance.lab.answered_own import own_trials
    from appliance.lab.answered_sounds import trials
    from appliance.lab.conversation_calls import Calls

    anyhow: dict[str, object] = {"hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000}  # these are no people
    dial: dict[str, object] = {"outbound": True, "allow": ["lane", "box"], **anyhow}
    each = arguments.trials or 12
    wanted = ("human", "voicemail", "ivr", "screening")
    if arguments.sounds:
        those = own_trials(Path(arguments.sounds))
    else:
        those = tuple(one for one in trials("held_out", voices, each, arguments.seed) if one.party in wanted and not one.tone)
    figures: dict[str, Any] = {}
    only = proof.chosen(arguments, "answered-by", ["calls", "quiet", "bots", "appliances"])
    with proof.new_box("bench-answered", "lead-qualification", dial=dial, limits={"spend_per_day": "100000"}) as box:
        box.start()
        box.await_ready()

        def place(to: str, flow: str, variables: dict[str, str]) -> None:
            door = box.door()
            try:
                reply = door.ask(op="call", to=to, flow=flow, vars=variables)
            finally:
                door.close()
            if not reply["ok"]:
                raise ConfigError(str(reply["error"]))

        setting = lab.Setting(place, Calls(box.door()), voices, proof.note, arguments.lanes)
        if "calls" in only:
            figures["held_out" if not arguments.sounds else "own"] = lab.measure(setting, those)
        if "quiet" in only:
            figures["quiet"] = lab.quiet_lines(setting)
        if "bots" in only:
            figures["bots"] = lab.bots(setting)
        if "appliances" in only:
            figures["appliances"] = _two_appliances(place, setting.calls)
    return figures


def _two_appliances(place: Callable[[str, str, dict[str, str]], None], calls: Any) -> dict[str, Any]:
    """One of our own calls another one of our own: over within a minute?"""
    from appliance.lab.answered_calls import BOT_S, FLOW, VARIABLES

    found: dict[str, Any] = {}
    for flow in ("receptionist", "lead-qualification"):
        with proof.new_box("bench-answered-other", flow) as other:
            other.start()
            other.await_ready()
            pbx = config.load(other.config).pbx
            whom = f"box-{flow}"
            place(f"sip:{whom}@{pbx.local_address}:{pbx.local_port}", FLOW, dict(VARIABLES))
            events = calls.of(whom, 150.0)
            closed = next(event for event in events if event["kind"] == "closed")
            answered = next((event["at_ms"] for event in events if event["kind"] == "answered"), 0)
            seconds = round((closed["at_ms"] - answered) / 1000, 1) if "at_ms" in closed else round(closed["duration_ms"] / 1000, 1)
            found[flow] = {"seconds": seconds, "outcome": closed["outcome"], "holds": seconds <= BOT_S}
    return found
