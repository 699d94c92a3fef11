"""The lab's composition root: demo and bench, put together from the parts that app.py knows."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance import app, config
from appliance.errors import ConfigError
from appliance.lab.box import Box, Door, free_port
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

if TYPE_CHECKING:
    from appliance.lab.limits_bench import Setting
    from appliance.lab.turns_bench import Setting as TurnsSetting

ROOT = Path(__file__).parent.parent
HUMAN_PROMPTS = Path("/usr/share/asterisk/sounds/en_US_f_Allison")
"""Debian's recordings of a person, where they are installed (asterisk-core-sounds-en-wav)."""
CALLERS = Path(__file__).parent / "lab" / "callers"
PBX = "127.0.0.1:5160"
PBX_BOX = ("6010", "pw6010")
PBX_CALLER = ("6001", "pw6001")


def open_door(config_path: Path) -> Door:
    """The line's door of the appliance with these settings."""
    from appliance.runtime.api import LineClient

    return LineClient(app.socket_path(config.load(config_path), "line"))


Sections = dict[str, dict[str, object]]


def box_settings(name: str, flow: str = "lead-qualification", sections: Sections | None = None) -> tuple[Path, Sections]:
    """Folder and settings of an appliance for trying things: loopback, a free port, the checkout's flows and models."""
    settings: dict[str, dict[str, object]] = {
        "pbx": {"local_address": "127.0.0.1", "local_port": free_port(), "rtp_port": 41000, "display_name": "Onhook"},
        "line": {"state_dir": ".", "models_dir": str(ROOT / "models"), "flows_dir": str(ROOT / "flows"), "default_flow": flow},
        "web": {"enabled": False},
        "prices": {"currency": "EUR", "trunk_per_minute": "0.012", "trunk_increment": 1, "tokens_per_1k": "0.0005"},
    }
    for section, keys in (sections or {}).items():
        settings[section] = settings.get(section, {}) | keys
    folder = ROOT / "var" / name
    folder.mkdir(parents=True, exist_ok=True)
    for known in ("prompts", "proofs"):  # what one box's voice has said, or its model has proved of a flow, the next one need not again
        shared = ROOT / "var" / known
        shared.mkdir(exist_ok=True)
        if not (folder / known).exists():
            (folder / known).symlink_to(shared)
    return folder, settings


def new_box(name: str, flow: str = "lead-qualification", **sections: dict[str, object]) -> Box:
    """An appliance of one's own, not started yet."""
    folder, settings = box_settings(name, flow, sections)
    return Box(folder, settings, open_door)


@contextmanager
def caller_of(account: AccountSettings, register_s: float = 0.0) -> Iterator[Any]:
    """A simulated caller, closed at the end: a user of a PBX has the SIP library, who calls directly has the lab's own user agent, whose
    times are exact."""
    from appliance.lab.caller import SimulatedCaller
    from appliance.lab.lab_agent import LabAgent

    caller = SimulatedCaller(app.user_agent(account) if account.registrar else LabAgent(account))
    caller.start(register_s)
    try:
        yield caller
    finally:
        caller.close()


def pbx_lab(verb: str) -> None:
    """scripts/pbx-lab, whose words go to the terminal's error stream."""
    script = ROOT / "scripts" / "pbx-lab"
    if not script.exists():
        raise ConfigError("scripts/pbx-lab is not here", "the demo with a PBX runs from a checkout")
    if subprocess.run([str(script), verb], stdout=sys.stderr).returncode:
        raise ConfigError(f"scripts/pbx-lab {verb} did not work", "its own words above say why")


def leave(status: int) -> int:
    """End without the interpreter's farewell, in which pjsua2 hangs."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def demo(arguments: argparse.Namespace) -> int:
    """`onhook demo`."""
    from appliance.lab.demo import place, summary
    from appliance.lab.script import load_script
    from appliance.lab.transcript import Transcript

    end_in_order()
    quiet = arguments.json

    def say(text: str) -> None:
        print(text, file=sys.stderr if quiet else sys.stdout, flush=True)

    app.check_models(config.Settings.defaults(ROOT))
    script_path = Path(arguments.caller) if arguments.caller else CALLERS / "lead.yaml"
    if arguments.caller and not script_path.exists() and (CALLERS / f"{arguments.caller}.yaml").exists():
        script_path = CALLERS / f"{arguments.caller}.yaml"
    script = load_script(script_path)
    sections: dict[str, dict[str, object]] = {}
    if arguments.limit:
        sections["limits"] = {"call": arguments.limit}
    if arguments.pbx:
        pbx_lab("up")
        sections["pbx"] = {"registrar": PBX, "user": PBX_BOX[0], "password": PBX_BOX[1]}
    if arguments.live:
        sections["pbx"] = sections.get("pbx", {}) | ({} if arguments.pbx else _reachable())
    box = new_box("demo", arguments.flow, **sections)
    box.start()
    try:
        say("starting the appliance: guard, line, ears, mind, voice")
        status = box.await_ready(tell=lambda text: say(f"  {text}") if text else None)
        say(f"ready at {status['uri']}")
        if arguments.live:
            return _live(box, status, say, arguments.pbx)
        account = AccountSettings(user="caller", display_name="Simulated caller", rtp_port=42000)
        uri = status["uri"]
        if arguments.pbx:
            account = AccountSettings(user=PBX_CALLER[0], password=PBX_CALLER[1], registrar=PBX, rtp_port=42000)
            uri = f"sip:{PBX_BOX[0]}@{PBX}"
        transcript = Transcript(None, "EUR", say)
        with caller_of(account, 5.0 if arguments.pbx else 0.0) as caller:
            say(f"a simulated caller ({script_path.stem}, voice {script.voice}) dials {uri}\n")
            result, events = place(caller, uri, script, cache_folder() / "voices", box.door(), transcript.show, ROOT / "models")
            if arguments.save:
                say(f"recording: {result.save(Path(arguments.save)) / 'call.wav'} (left the caller, right the appliance)")
            told = summary(result, events)
            if quiet:
                print(json.dumps(told, indent=1, ensure_ascii=False))
            else:
                gaps = [t["gap_ms"] for t in told["turns"] if t["gap_ms"] is not None]
                say(f"\npath: {' > '.join(told['path'])}")
                say(f"fields: {', '.join(f'{k}={v}' for k, v in told['fields'].items()) or 'none'}")
                if gaps:
                    say(f"turn gaps as the caller heard them: {', '.join(map(str, gaps))} ms")
            box.stop()
            return leave(0)
    finally:
        box.stop()


def _reachable() -> dict[str, object]:
    """Bound to the machine's own address, so that a softphone elsewhere in the office can dial it."""
    found = subprocess.run(["hostname", "-I"], capture_output=True, text=True) if shutil.which("hostname") else None
    address = found.stdout.split()[0] if found and found.stdout.split() else "127.0.0.1"
    return {"local_address": address, "local_port": 5070}


def _live(box: Box, status: dict[str, Any], say: Any, pbx: bool) -> int:
    from appliance.lab.demo import Watch
    from appliance.lab.transcript import Transcript

    say(
        f"\ndial {PBX_BOX[0]} from an extension of the PBX at {PBX}"
        if pbx
        else f"\ndial {status['uri']} with a softphone, no account needed"
    )
    say("(Ctrl-C ends the demo)\n")
    try:
        while True:
            Watch(box.door(), Transcript(None, "EUR").show).closed.wait()
            say("")
    except KeyboardInterrupt:
        say("stopping")
    return 0


def end_in_order() -> None:
    """SIGTERM ends demo and bench as Ctrl-C does, so that no appliance of theirs is left running."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def bench(arguments: argparse.Namespace) -> int:
    """`onhook bench`."""
    end_in_order()
    if arguments.what == "footprint":
        from appliance.lab.footprint import footprint_text, measure_footprint

        pbx_lab("up")
        web: dict[str, object] = {"enabled": True, "port": tcp_port()}
        box = new_box("bench-footprint", web=web, pbx={"registrar": PBX, "user": PBX_BOX[0], "password": PBX_BOX[1]})
        figures = measure_footprint(box)
        print(json.dumps(figures, indent=1) if arguments.json else footprint_text(figures))
        return 0
    if arguments.what == "limits":
        return _bench_limits(arguments)
    if arguments.what == "turns":
        return _bench_turns(arguments)
    if arguments.what == "routing":
        return _bench_routing(arguments)
    from appliance.lab.vad_bench import measure, table

    settings = config.Settings.defaults(ROOT)
    makers = {kind: app.voice_activity(_with_vad(settings, kind)) for kind in ("silero", "webrtc")}
    figures = measure(makers, seed=1)
    print(json.dumps(figures, indent=1) if arguments.json else table(figures))
    return 0


def tcp_port() -> int:
    """A free one of this machine's own."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _bench_routing(arguments: argparse.Namespace) -> int:
    from appliance.flows.loader import load
    from appliance.lab.routing_bench import PARTS, Setting, measure, routing_text

    settings = config.Settings.defaults(ROOT)
    flows = {path.stem: load(path).flow for path in sorted(settings.flows_dir.glob("*.yaml"))}
    only = frozenset(name for given in arguments.only or PARTS for name in given.split(","))
    if unknown := sorted(only - set(PARTS)):
        raise ConfigError(f"the routing bench has no {', '.join(unknown)}", f"it has {', '.join(PARTS)}")
    setting = Setting(flows, lambda: app.language_model(settings), settings.mind.margin, note, app.encoder(settings))
    figures = measure(setting, only, Path(arguments.file) if arguments.file else None)
    print(json.dumps(figures, indent=1) if arguments.json else routing_text(figures))
    return 0


def _with_vad(settings: config.Settings, kind: Any) -> config.Settings:
    from dataclasses import replace

    return replace(settings, vad=replace(settings.vad, kind=kind))


def note(text: str) -> None:
    """Progress goes to standard error: standard output is for figures."""
    print(text, file=sys.stderr, flush=True)


def chatter() -> bytes:
    """8 kHz PCM of somebody who talks."""
    from appliance.lab.script import load_script
    from appliance.lab.voices import Voices, sounds_of

    return b"".join(sounds_of(load_script(CALLERS / "nonstop.yaml"), Voices(cache_folder() / "voices")).values())


def limits_setting(say: Callable[[str], None] = note) -> Setting:
    """What the limits bench needs of the rest."""
    from appliance.lab.limits_bench import Setting
    from appliance.lab.script import CallerScript, Step
    from appliance.lab.voices import Voices, sounds_of

    voices = Voices(cache_folder() / "voices")
    speech = chatter()
    (utterance,) = sounds_of(CallerScript((Step("say", "The weather is lovely in the mountains."),)), voices).values()
    return Setting(ROOT / "var" / "bench-limits-flows", limits_box, rows_of, speech, utterance, say)


def _bench_limits(arguments: argparse.Namespace) -> int:
    """Short by default; `--full` is every trial that is claimed, `--only` some of it."""
    from appliance.lab import limits_bench as lab
    from appliance.lab.limits_faults import FAULTS

    parts = ["normal", *(fault.name for fault in FAULTS), "far_end", "goodbye", "filler", "day_cap"]
    only = chosen(arguments, "limits", parts)
    full, setting = arguments.full, limits_setting()
    figures: dict[str, Any] = {}
    if "normal" in only:
        figures |= lab.normal(setting, arguments.trials or (200 if full else 12))
    faults: dict[str, Any] = {}
    for fault in FAULTS:
        if fault.name in only:
            faults[fault.name] = lab.fault_trials(setting, fault, arguments.trials or (20 if full else 4))
            note(f"{fault.name}: {faults[fault.name]}")
    if "far_end" in only:
        faults |= lab.far_end_trials(setting, 20 if full else 3)
    if faults:
        figures["faults"] = faults
    if "goodbye" in only:
        figures["goodbye"] = lab.goodbye_trials(setting, 50 if full else 4, 20 if full else 4)
    if "filler" in only:
        figures["filler"] = lab.filler_trials(setting, 20 if full else 4)
    if "day_cap" in only:
        figures["day_cap"] = day_cap(10_000 if full else 300, 200 if full else 10, note)
    print(json.dumps(figures, indent=1) if arguments.json else lab.limits_text(figures))
    return 0


def chosen(arguments: argparse.Namespace, bench: str, parts: Sequence[str]) -> frozenset[str]:
    """The parts asked for; all where none is."""
    asked = {part for one in arguments.only or () for part in one.split(",") if part}
    unknown = sorted(asked - set(parts))
    if unknown:
        raise ConfigError(f"the {bench} bench has no {', '.join(unknown)}", f"it has {', '.join(parts)}")
    return frozenset(asked or parts)


def turns_setting(sounds: str | None, say: Callable[[str], None] = note) -> TurnsSetting:
    """What the turns bench needs of the rest."""
    from appliance.lab.turns_bench import Setting
    from appliance.lab.turns_calls import LabCaller
    from appliance.lab.turns_trials import FLITE, Cast, own_lines
    from appliance.lab.voices import Voices

    voices = Voices(cache_folder() / "voices", ROOT / "models")
    piper = ("piper:joe",) if (ROOT / "models" / "piper-joe").is_dir() else ()
    own = own_lines(Path(sounds)) if sounds else ()
    cast = Cast(voices, (*FLITE, *piper), HUMAN_PROMPTS if HUMAN_PROMPTS.is_dir() else None, own)
    return Setting(ROOT / "var" / "bench-turns-flows", limits_box, _address_of, LabCaller, cast, _word_times(), say)


def _address_of(box: Box) -> str:
    pbx = config.load(box.config).pbx
    return f"{pbx.local_address}:{pbx.local_port}"


def _word_times() -> Callable[[bytes, str], list[tuple[float, float]]]:
    """When each word of a prompt is spoken, by the recogniser's own alignment of text and sound."""
    from appliance.adapters.whisper_words import WordTimes

    return WordTimes(ROOT / "models" / "whisper-tiny-en")


def _bench_turns(arguments: argparse.Namespace) -> int:
    """Short by default; `--full` is every trial that is claimed."""
    from appliance.lab import turns_bench as lab

    only = chosen(arguments, "turns", lab.PARTS)
    for option, lanes in (("--lanes", arguments.lanes), ("--gap-lanes", arguments.gap_lanes)):
        if not 1 <= lanes <= 4:
            raise ConfigError(f"{option} {lanes}: from 1 to 4 calls at a time", "the packaged SIP library holds four")
    setting = turns_setting(arguments.sounds)
    if arguments.plot:
        return _plot_turns(setting, Path(arguments.plot), arguments.trials or (200 if arguments.full else 40), arguments.seed)
    trials = arguments.trials or (200 if arguments.full else 10)
    options = lab.Options(only, trials, 10.0 if arguments.full else 1.0, arguments.lanes, arguments.gap_lanes, arguments.seed)
    figures = lab.run(setting, options)
    print(json.dumps(figures, indent=1) if arguments.json else lab.turns_text(figures))
    return 0


def _plot_turns(setting: TurnsSetting, path: Path, trials: int, seed: int) -> int:
    """Gap against cut-off rate as thresholds move: ours, plain VAD and Smart Turn alone, on the very sounds the bench calls with."""
    from random import Random

    from appliance.adapters.smart_turn import SmartTurn
    from appliance.lab.impair import telephone
    from appliance.lab.turns_bench import PAUSES_MS
    from appliance.lab.turns_plot import draw
    from appliance.lab.turns_replay import Parts, Utterance, curves, hear, table

    settings = config.Settings.defaults(ROOT)
    detector = SmartTurn(ROOT / "models" / "smart-turn-v3")
    parts = Parts(app.voice_activity(settings), app.recognizer_maker(settings), detector, line=telephone)
    lines = [(0, line) for line in setting.cast.open(Random(f"{seed} open"), trials)]
    for pause_ms in PAUSES_MS:
        lines += [(pause_ms, line) for line in setting.cast.hesitant(Random(f"{seed} pause {pause_ms}"), trials, pause_ms)]
    heard = []
    for pause_ms, line in lines:
        pcm = line.pcm[2 * round(8 * line.start_ms) : 2 * round(8 * line.end_ms)]
        heard.append(hear(Utterance(line.text, pcm, pause_ms=pause_ms, group=line.voice), parts))
    setting.say(f"{len(heard)} sounds, replayed under every policy")
    drawn = curves(heard)
    print(table(drawn))
    draw(path, drawn)
    return 0


def limits_box(name: str, flows: Path, extensions: dict[str, str], environment: dict[str, Any], sections: Sections) -> Box:
    """An appliance for breaking: its own flows, one extension each, and faults from inside."""
    from appliance.lab import faults

    own: Sections = {"line": {"flows_dir": str(flows), "default_flow": next(iter(extensions.values()))}, "extensions": dict(extensions)}
    own["limits"] = {"call": "10m", "spend": "10", "spend_per_day": "100000"}
    for section, keys in sections.items():
        own[section] = own.get(section, {}) | keys
    folder, settings = box_settings(name, "", own)
    if environment.get("small_disk"):
        small_disk(folder)
    return Box(folder, settings, open_door, faults.environment(environment))


def small_disk(folder: Path) -> None:
    """A file system of 12 MB of its own at `folder`, until this process ends. Needs root."""
    import atexit

    folder.mkdir(parents=True, exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)], stderr=subprocess.DEVNULL).returncode:
        raise ConfigError(f"no file system can be mounted at {folder}", "run as root, or leave disk_full out with --only")
    atexit.register(subprocess.run, ["umount", "-l", str(folder)])


def rows_of(box: Box, count: int) -> list[dict[str, Any]]:
    """The newest rows of a box's record."""
    from appliance.store.calls import list_calls

    return list_calls(app.record_path(config.load(box.config)), count)


def day_cap(trials: int, kills: int, say: Any) -> dict[str, Any]:
    """Random lives of the ledger against a model of what was truly spent, then real kills in the middle of its writes."""
    import tempfile

    from appliance.lab.ledger_bench import kill_trials, ledger_trials
    from appliance.store import trial

    figures = ledger_trials(trials, 1, trial.Book, say)
    with tempfile.TemporaryDirectory() as folder:
        child = [sys.executable, "-m", "appliance.store.trial"]
        return figures | {"kills": kill_trials(kills, 1, child, Path(folder) / "calls.db", trial.durable, say)}
