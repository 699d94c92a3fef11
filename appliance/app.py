"""The composition root: the one module that knows every adapter.

Rule: nothing heavy is imported before it is needed: each process of the appliance starts through here and loads its own library only.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.app_dial import dial_rules
from appliance.app_flows import Flows, keep, price_card
from appliance.app_flows import flow_path as flow_path
from appliance.app_flows import operator_rules as operator_rules
from appliance.config import Settings
from appliance.config_tools import CalendarTool, HttpTool, LookupTool, NoteTool, PressTool, ProgramTool, TransferTool, with_paths
from appliance.errors import ConfigError
from appliance.media.frames import SAMPLE_RATE
from appliance.ports import AccountSettings, Encoder, LanguageModel, Recognizer, Synthesizer, Tool, TurnDetector, UserAgent, VoiceActivity

if TYPE_CHECKING:
    from appliance.runtime.attended import SecondLegs
    from appliance.runtime.prompts import Prompts
    from appliance.runtime.tools import LineTool

WORKERS = ("ears", "mind", "voice")
LEASE_MS = 1000
"""How long the line may hold calls without a beat. With 500 the guard ended calls of a line that was only slow: four calls that began at
once with every core burning. A call's own end does not wait for it: past its deadline the grace of 300 ms counts."""
SWITCH_S = 0.0005
"""How long a busy thread of the line may keep the interpreter from the control loop, which asks for it many times a turn (5 ms else): with
every core and one thread burning, the BYE's p99 past the cap fell from 120 to 19 ms by this and the line's nice value."""
CUT = "cut at the first sound"
"""How the voice's sound is trimmed: what was kept of another way is not played."""
_SOCKET_ROOM = 80
"""Characters a runtime folder's path may have: a UNIX socket's whole path is limited to 107."""

log = logging.getLogger("onhook.app")


# -- where things are ---------------------------------------------------------------------------------------------------------


def runtime_dir(settings: Settings) -> Path:
    """Sockets and the guard's state; systemd's where it gave one."""
    given = os.environ.get("RUNTIME_DIRECTORY")
    path = Path(given) if given else settings.state_dir / "run"
    if len(str(path)) > _SOCKET_ROOM:
        path = Path(tempfile.gettempdir()) / f"onhook-{os.getuid()}-{hashlib.sha256(str(path).encode()).hexdigest()[:12]}"
    return path


def socket_path(settings: Settings, name: str) -> str:
    """The socket of a worker, or of the line's door."""
    return str(runtime_dir(settings) / f"{name}.sock")


def keeper_status_path(settings: Settings) -> Path:
    """Where the keeper of the flows says what it does."""
    return runtime_dir(settings) / "flows.json"


def recordings_folder(settings: Settings) -> Path:
    """Where the sound of calls is kept."""
    return settings.state_dir / "recordings"


def record_path(settings: Settings) -> Path:
    """The record of calls."""
    return settings.state_dir / "calls.db"


# -- adapters -----------------------------------------------------------------------------------------------------------------


def nameservers(settings: Settings) -> list[str]:
    """Whom the line asks for names."""
    from appliance.adapters.pjsua_sources import nameservers

    return nameservers()


def pbx_addresses(settings: Settings) -> list[str]:
    """Where the PBX is, as address:port, in the order in which it is tried. RemoteError where a name could not be looked up."""
    from appliance.adapters.places import is_address
    from appliance.adapters.sip_text import host_of

    pbx = settings.pbx
    out: list[str] = []
    for text in (pbx.outbound_proxy,) if pbx.outbound_proxy else (pbx.registrar, *pbx.fallbacks):
        host = host_of(text)
        port = int(text.rpartition(":")[2]) if re.search(r":\d+$", text) and text != host else 0
        if is_address(host):
            out.append(f"{host}:{port or (5061 if pbx.transport == 'tls' else 5060)}")
        elif host:
            from appliance.adapters.dnspython import look_up

            out += [one.hostport for one in look_up(host, port, pbx.transport).addresses]
    return out


def user_agent(account: AccountSettings) -> UserAgent:
    """SIP by pjsua2."""
    from appliance.adapters.pjsua import PjsuaAgent

    return PjsuaAgent(account)


def voice_activity(settings: Settings) -> Callable[[], VoiceActivity]:
    """A maker of detectors, one a call."""
    if settings.vad.kind == "webrtc":
        from appliance.adapters.webrtcvad import WebrtcVad

        return WebrtcVad
    from appliance.adapters.silero import SileroModel

    model = SileroModel(settings.models_dir / "silero-vad")
    return model.detector


def recognizer_maker(settings: Settings, rate: int = SAMPLE_RATE) -> Callable[[], Recognizer]:
    """Loads the model once; each call of the result is one call's recognizer. `rate` is that of the PCM they are given."""
    path = settings.model_path(settings.ears.model)
    kind = settings.ears.kind
    if kind == "auto":
        kind = "whisper" if (path / "model.bin").exists() else "vosk"
    if kind == "whisper":
        from appliance.adapters.whisper import WhisperModel

        device = "cuda" if settings.ears.gpu else "cpu"
        return WhisperModel(path, threads=settings.ears.threads, device=device, rate=rate)
    from appliance.adapters.vosk import VoskModel

    return VoskModel(path, rate=rate)


def turn_detector(settings: Settings, rate: int = SAMPLE_RATE) -> TurnDetector | None:
    """Smart Turn, or None where the settings do without."""
    if settings.ears.turn_model == "none":
        return None
    from appliance.adapters.smart_turn import SmartTurn

    return SmartTurn(settings.model_path(settings.ears.turn_model), rate=rate)


def encoder(settings: Settings) -> Encoder | None:
    """MiniLM, or None where the settings do without."""
    if settings.ears.meaning_model == "none":
        return None
    from appliance.adapters.minilm import MiniLm

    return MiniLm(settings.model_path(settings.ears.meaning_model))


def language_model(settings: Settings) -> LanguageModel:
    """llama.cpp with the configured GGUF."""
    from appliance.adapters.llama import LlamaModel

    mind = settings.mind
    return LlamaModel(settings.model_path(mind.model), n_ctx=mind.context, threads=mind.threads, n_gpu_layers=mind.n_gpu_layers)


def synthesizer(settings: Settings, rate: int = SAMPLE_RATE) -> Synthesizer:
    """Piper with the configured voice."""
    from appliance.adapters.piper import PiperVoiceModel

    return PiperVoiceModel(settings.model_path(settings.voice.model), threads=settings.voice.threads, rate=rate)


def tools(settings: Settings) -> dict[str, Tool]:
    """What stages may ask that is done in a process of its own: [tools] of onhook.toml, all but what is done on the line."""
    from appliance.runtime.tools import Program, own

    out: dict[str, Tool] = {}
    for name, tool in settings.tools.items():
        match tool:
            case ProgramTool():
                if not os.access(tool.command[0], os.X_OK):
                    log.warning("tool %s: %s is no program that may be run", name, tool.command[0])
                out[name] = Program(tool.command, tool.gives, tool.timeout)
            case HttpTool() | LookupTool() | CalendarTool() | NoteTool():
                out[name] = own(tool.kind, with_paths(tool, settings.base_dir), tuple(tool.gives), tool.timeout)
    return out


def line_tools(settings: Settings, seconds: SecondLegs) -> dict[str, LineTool]:
    """The others: what they do, they do on the line of the call that asks, and on a second leg of `seconds`."""
    from appliance.runtime.attended import AttendedTransfer
    from appliance.runtime.tools import Press, Transfer

    def press(digits: str) -> LineTool:
        return lambda agent, leg: Press(digits, lambda keys: agent.send_digits(leg(), keys))

    def transfer(tool: TransferTool) -> LineTool:
        if tool.attended:
            return lambda agent, leg: AttendedTransfer(tool.to, agent, leg, seconds)
        return lambda agent, leg: Transfer(tool.to, agent, leg)

    keys = {name: press(tool.digits) for name, tool in settings.tools.items() if isinstance(tool, PressTool)}
    return keys | {name: transfer(tool) for name, tool in settings.tools.items() if isinstance(tool, TransferTool)}


# -- processes ----------------------------------------------------------------------------------------------------------------


def worker(name: str, settings: Settings) -> None:
    """The whole life of a worker process."""
    from appliance.lab import faults

    path = socket_path(settings, name)
    asked = faults.asked_for()
    rate = settings.pbx.speech_rate
    if name == "ears":
        from appliance.workers.ears import serve_ears

        serve_ears(path, lambda: (recognizer_maker(settings, rate), turn_detector(settings, rate), encoder(settings)))
    elif name == "mind":
        from appliance.workers.mind import serve_mind

        serve_mind(path, lambda: faults.mind(asked, language_model(settings)))
    else:
        from appliance.workers.voice import serve_voice

        serve_voice(path, lambda: faults.voice(asked, synthesizer(settings, rate)))


def flows_keeper(settings: Settings) -> None:
    """The whole life of the process that watches the flows folder."""
    keep(settings, keeper_status_path(settings), socket_path(settings, "mind"), lambda: encoder(settings))


def webhook(settings: Settings) -> None:
    """The whole life of the process that tells of finished calls."""
    from appliance.store.webhook import run

    run(record_path(settings), settings)


def line(settings: Settings, keep_trying: bool) -> None:
    """The whole life of the line process. Without `keep_trying`, a PBX that refuses us or is away at the start is an error."""
    import gc

    from appliance.core.endpoint import EndpointSettings
    from appliance.lab import faults
    from appliance.media.frames import SILENCE
    from appliance.runtime.afterwards import Afterwards
    from appliance.runtime.attended import SecondLegs
    from appliance.runtime.call import Surroundings
    from appliance.runtime.guard_link import GuardLink
    from appliance.runtime.line import Line, LineSettings
    from appliance.runtime.parts import Ears, Mind, Voice
    from appliance.runtime.recording import Recorder
    from appliance.store.calls import CallStore, money_rules
    from appliance.store.recordings import forget_recordings
    from appliance.store.retention import Retention

    records = CallStore(record_path(settings), *money_rules(settings), posted=settings.webhook.tells, dial=dial_rules(settings))
    made: list[Line] = []
    guard = GuardLink(
        end_call=lambda call, limit, late_ns: made[0].end_call(call, limit, late_ns),
        guard_gone=lambda: made[0].stop(),
    )
    mind = Mind(
        socket_path(settings, "mind"),
        guard.restart,
        lambda *scored: made[0].scored(*scored),
        lambda *clause: made[0].clause(*clause),
        lambda *replied: made[0].replied(*replied),
        lambda *ended: made[0].ended(*ended),
    )
    agent = user_agent(settings.account())
    seconds = SecondLegs(agent, guard)
    around = Surroundings(
        agent=agent,
        guard=guard,
        seconds=seconds,
        ears=Ears(
            socket_path(settings, "ears"), guard.restart, lambda *heard: made[0].heard(*heard), lambda *guess: made[0].guessed(*guess)
        ),
        mind=mind,
        voice=Voice(socket_path(settings, "voice"), guard.restart),
        prompts=prompts(settings),
        records=records,
        publish=lambda event: made[0].publish(event),
        prices=price_card(settings),
        longest_call_s=settings.limits.call,
        dearest_call=settings.limits.spend,
        margin=settings.mind.margin,
        tools=tools(settings),
        line_tools=line_tools(settings, seconds),
        afterwards=Afterwards(mind, records, settings.mind.margin),
    )

    def forget() -> None:
        records.forget(Retention(settings.keep.words, settings.keep.calls))
        forget_recordings(recordings_folder(settings), time.time(), settings.keep.words)

    line_settings = LineSettings(
        max_calls=settings.line.max_calls,
        endpoint=EndpointSettings(
            on=settings.vad.threshold,
            doubt=max(0.05, settings.vad.threshold - 0.15),
            off=settings.vad.threshold,
            longest_turn_ms=int(settings.limits.turn * 1000),
        ),
        ring_s=settings.dial.ring,
        flows=Flows(settings, keeper_status_path(settings)),
        paused=settings.state_dir / "stopped",
        forget=forget,
        recorder=Recorder(recordings_folder(settings)) if settings.line.record_audio else None,
        new_vad=voice_activity(settings),
        pbx="" if keep_trying else settings.pbx.registrar,
        extension=settings.pbx.user,
        encryption=settings.encryption,
    )
    left = guard.left_behind()
    faults.in_line(faults.asked_for())
    sys.setswitchinterval(SWITCH_S)
    warm = line_settings.new_vad()
    for _ in range(2):  # the first inference is slow: not in a call
        warm.probability(SILENCE)
    made.append(Line(around, line_settings, socket_path(settings, "line")))
    records.recover(left, lambda calls: made[0].post(lambda: guard.settled(calls)))
    gc.collect()
    gc.freeze()
    try:
        made[0].run()
    finally:
        records.close()


def prompts(settings: Settings) -> Prompts:
    """Sound that is known beforehand, of the configured voice."""
    from appliance.runtime.prompts import Prompts

    return Prompts(settings.state_dir / "prompts", _voice_id(settings), settings.pbx.speech_rate)


def missing_lines(settings: Settings) -> list[str]:
    """The appliance's own lines that are not on disk yet: with these a call is answered before the models are ready."""
    from appliance.core.lines import Lines

    kept = prompts(settings)
    return [text for text in Lines().all() if kept.get(text) is None]


def make_lines(settings: Settings) -> None:
    """Make them. Runs in a process of its own, as the voice does."""
    voice, kept = synthesizer(settings, settings.pbx.speech_rate), prompts(settings)
    for text in missing_lines(settings):
        kept.put(text, b"".join(voice.synthesise(text)), keep=True)


def _voice_id(settings: Settings) -> str:
    """Which voice speaks, so that sound kept from another one is never played."""
    path = settings.model_path(settings.voice.model)
    files = sorted(path.glob("*.onnx")) if path.is_dir() else [path]
    return "|".join([CUT, *(f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)])


def guard_spec(config_path: Path, settings: Settings, keep_trying: bool) -> Path:
    """What the guard is to start, written where it can read it."""
    folder = runtime_dir(settings)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    argv = [sys.executable, "-m", "appliance"]
    config = ["--config", str(config_path.absolute())]
    children: list[dict[str, Any]] = [
        {"name": "line", "argv": [*argv, "line", *config, *(["--keep-trying"] if keep_trying else [])], "nice": -5}
    ]
    # Python would otherwise start a thread a core in every numeric library; and the workers yield to the line
    env = {"OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    children += [{"name": name, "argv": [*argv, "worker", name, *config], "nice": 5, "env": env} for name in WORKERS]
    children.append({"name": "flows", "argv": [*argv, "flows-keeper", *config], "nice": 10, "env": env})
    if settings.dial.outbound:
        children.append({"name": "campaigns", "argv": [*argv, "campaigns", *config], "nice": 10, "env": env})
    if settings.webhook.url:
        children.append({"name": "webhook", "argv": [*argv, "webhook", *config], "nice": 10, "env": env})
    if settings.web.enabled:
        children.append({"name": "web", "argv": [*argv, "page", "serve", *config], "nice": 10, "env": env})
    path = folder / "guard-spec.json"
    spec = {
        "runtime_dir": str(folder),
        "line": "line",
        "children": children,
        "grace_ms": 300,
        "lease_ms": LEASE_MS,
        "stop_s": 20,
        "tls_ca": str(settings.ca_path) if settings.ca_path else None,
    }
    path.write_text(json.dumps(spec, indent=1))
    return path


def check_models(settings: Settings) -> None:
    """Missing or damaged model files are a plain error before anything starts. Quick: full hashes only where a file changed."""
    from appliance.store.models import load_manifest, verify

    manifest = load_manifest(settings.models_dir / "manifest.toml")
    named = {settings.ears.model, settings.mind.model, settings.voice.model}
    if settings.vad.kind == "silero":
        named.add("silero-vad")
    if settings.ears.turn_model != "none":
        named.add(settings.ears.turn_model)
    if settings.ears.meaning_model != "none":
        named.add(settings.ears.meaning_model)
    faults = verify(settings.models_dir, manifest, names=[m.name for m in manifest if m.name in named], quick=True)
    if faults:
        raise ConfigError("\n".join(str(f) for f in faults), "run: onhook models fetch")
    for name in sorted(named):
        if not settings.model_path(name).exists():
            raise ConfigError(
                f"there is no model {settings.model_path(name)}",
                "run: onhook models fetch; or put your own model there and name it in onhook.toml",
            )


def models(what: str, names: list[str] | None, settings: Settings) -> int:
    """`onhook models`."""
    from appliance.store.models import fetch, listing, load_manifest, verify

    manifest = load_manifest(settings.models_dir / "manifest.toml")
    if what == "list":
        for row in listing(settings.models_dir, manifest):
            state = "damaged" if row.faults else "ready"
            whose = f"{row.model.use:<5}  {row.model.licence}" if row.model else "yours"
            print(f"{row.name:<18} {row.size / 1e6:>6.0f} MB  {state:<8} {whose}")
        return 0
    if what == "fetch":
        fetch(settings.models_dir, manifest, names=names, progress=lambda text: print(text, flush=True))
        return 0
    faults = verify(settings.models_dir, manifest, names=names)
    if faults:
        raise ConfigError("\n".join(str(f) for f in faults))
    print("every file is as the manifest says")
    return 0
