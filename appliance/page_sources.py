"""Where the status page has its facts from: the one module that knows both the page and the rest of the appliance.

Rule: what is slow is kept for a few seconds, or until what it was made from is another; nothing here is asked by the line.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from appliance import __version__, app, app_flows, cli_box, cli_flows
from appliance.config import Settings
from appliance.core.flow import Flow
from appliance.errors import ConfigError, OnhookError
from appliance.health import machine
from appliance.health.record import RecordFacts, day_check
from appliance.health.wallclock import WallClock, spell
from appliance.health.wallclock import now as both_clocks
from appliance.store import search
from appliance.store.clock import read_clocks
from appliance.web.live import LATELY_S
from appliance.web.sources import Sources

T = TypeVar("T")

BOX_S = 10.0
"""For so long the facts of the machine are kept: they ask the PBX too."""
TROUBLES_S = 5.0
LEAST_DISK = 200 * 2**20
"""Free bytes; with less, calls may soon leave no record."""
SKIPPED = ("priority", "models")
"""Checks of the doctor's that tell of the process that asks, or that the page shows in another place."""
MOST_DRAWN = 64


class _Kept(Generic[T]):
    """A value that is found out anew when it is older than `seconds`; one at a time finds it out."""

    def __init__(self, find: Callable[[], T], seconds: float) -> None:
        self._find = find
        self._seconds = seconds
        self._lock = threading.Lock()
        self._value: tuple[float, T] | None = None

    def __call__(self) -> T:
        with self._lock:
            now = time.monotonic()
            if self._value is None or now - self._value[0] > self._seconds:
                self._value = (now, self._find())
            return self._value[1]


def sources(config: Path, settings: Settings, wall: WallClock | None = None) -> Sources:
    """Of the appliance with these settings. `wall` is looked at by somebody else, once a second."""
    from appliance.store.calls import money_rules, show_call
    from appliance.store.recordings import recording_path
    from appliance.store.report import spend_today
    from appliance.store.timing import timing_rows

    record = app.record_path(settings)
    one_search = threading.Lock()
    flows = _FlowFacts(settings)
    wall = wall or WallClock()

    def conversation(number: int) -> str:
        from appliance.store.as_conversation import as_conversation

        row = show_call(record, number)
        if row is None:
            raise ConfigError(f"there is no call {number}")
        return as_conversation(row, flows.of_call(row))

    def recording(number: int) -> Path | None:
        path = recording_path(app.recordings_folder(settings), number)
        return path if path.is_file() else None

    def calls(filters: Mapping[str, str], most: int) -> list[dict[str, Any]]:
        with one_search:
            return search.find_calls(record, filters, most)

    def today() -> dict[str, int]:
        return search.calls_on(record, datetime.now().astimezone().date().isoformat())

    return Sources(
        calls=calls,
        choices=lambda: search.choices(record),
        call=lambda number: show_call(record, number),
        timing=timing_rows,
        conversation=conversation,
        recording=recording,
        spend=lambda: spend_today(record, *money_rules(settings)),
        today=today,
        gaps=lambda: search.recent_gaps(record, datetime.now().astimezone(), LATELY_S),
        flows=flows.listing,
        answers=flows.answers,
        graph=flows.graph,
        rollback=flows.rollback,
        box=_Kept(lambda: _box(config, settings), BOX_S),
        troubles=_Kept(lambda: _troubles(settings, wall), TROUBLES_S),
        steps=lambda: wall.steps,
        disk_free=lambda: (machine.disk(settings.state_dir) or (None,))[0],
        ask=lambda wish: ask(settings, wish),
        currency=settings.prices.currency,
        registrar=settings.pbx.registrar,
    )


def ask(settings: Settings, wish: Mapping[str, Any]) -> dict[str, Any]:
    """One question at the line's door. ConfigError where there is no line."""
    from appliance.runtime.api import LineClient

    try:
        door = LineClient(app.socket_path(settings, "line"))
    except OSError:
        raise ConfigError("the line is not running", "it is started again by itself; if this stays, look at the log") from None
    try:
        return door.ask(**wish)
    finally:
        door.close()


class _FlowFacts:
    """The flows, as the folder and its keeper have them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._versions = app_flows.versions(settings)
        self._drawn: dict[tuple[str, str], str] = {}
        self._answered: dict[tuple[str, str], list[tuple[str, str]]] = {}

    def listing(self) -> list[dict[str, Any]]:
        """Each flow: what is live, what was refused, what there was before."""
        found = cli_flows.listing(self._settings)
        rows = []
        for row in found["flows"]:
            versions = [
                {"version": v.version, "accepted": v.accepted, "passed": len(v.conversations)} for v in self._versions.accepted(row["flow"])
            ]
            why = [line.replace(f"{self._settings.flows_dir}/", "") for line in (row["refused"] or {}).get("why", ())]
            reached = cli_flows.answers(row) if row["direction"] == "inbound" else ""
            rows.append(row | {"versions": versions[::-1], "why": why, "trouble": found["trouble"], "reached": reached})
        return sorted(rows, key=lambda row: (not row["why"], row["flow"]))

    def flow(self, name: str, version: str = "") -> Flow | None:
        """An accepted version, the live one where none is named."""
        found = self._versions.version(name, version or self._versions.standing(name).version)
        try:
            return found.read() if found else None
        except ValueError:
            return None

    def of_call(self, row: Mapping[str, Any]) -> Flow | None:
        """The flow a call went by; the live one where that version is gone."""
        return self.flow(row["flow"], row["flow_version"]) or self.flow(row["flow"])

    def graph(self, name: str, version: str) -> str:
        """Drawn once for each version."""
        from appliance.flows.graph_svg import graph_svg

        flow = self.flow(name, version)
        if flow is None:
            return ""
        return _once(self._drawn, (name, flow.version), lambda: graph_svg(flow))

    def answers(self, name: str) -> list[tuple[str, str]]:
        """The twelve, of the live version: with its conversations, where the folder still holds what was accepted."""
        flow = self.flow(name)
        if flow is None:
            raise ConfigError(f"flow {name} is not live")
        return _once(self._answered, (name, flow.version), lambda: _twelve(self._settings, name, flow))

    def rollback(self, name: str, version: str) -> str:
        """For new calls."""
        done = cli_flows.rollback(self._settings, name, version)
        return (
            f"New calls to {name} take version {done['to']}. Calls that are up go on as they began. The file in the folder was left alone."
        )


def _once(kept: dict[tuple[str, str], T], key: tuple[str, str], find: Callable[[], T]) -> T:
    """Two at once may both find it out: no harm."""
    if key not in kept:
        while len(kept) >= MOST_DRAWN:
            kept.pop(next(iter(kept)), None)
        kept[key] = find()
    return kept[key]


def _twelve(settings: Settings, name: str, flow: Flow) -> list[tuple[str, str]]:
    from appliance.flows.examine import examine

    found = examine(app_flows.flow_path(settings, name), app_flows.operator_rules(settings)).report
    if found.version != flow.version or found.answers is None:
        return [("", "The file in the folder is another than the live version: onhook check tells of the file.")]
    return [*found.twelve(), *(("a warning", str(warning).removeprefix(f"{settings.flows_dir}/")) for warning in found.warnings)]


def _box(config: Path, settings: Settings) -> list[dict[str, Any]]:
    """Groups of facts."""
    return [
        {"name": "Checks", "facts": _checks(config, settings)},
        {"name": "Machine", "facts": _machine()},
        {"name": "Processes", "facts": _processes(settings)},
        {"name": "Models", "facts": _models(settings)},
        {"name": "Onhook", "facts": _onhook(settings)},
    ]


def _fact(name: str, value: str, ok: bool | None = None, remedy: str = "") -> dict[str, Any]:
    return {"name": name, "value": value, "ok": ok, "remedy": remedy}


def _checks(config: Path, settings: Settings) -> list[dict[str, Any]]:
    from appliance.health.doctor import examine

    kept = app_flows.versions(settings)

    def refused() -> list[str]:
        lines = [line for name in kept.names() if (refusal := kept.refusal(name)) for line in refusal.lines()[:1]]
        return [line.replace(f"{settings.flows_dir}/", "") for line in lines]

    # The files of flows were examined when they came; a graphics library is not loaded here to be asked
    patient = replace(cli_box.patient(config, settings), flows=refused, gpu_wanted=False)
    return [_fact(c.name, c.detail, c.ok, c.remedy) for c in examine(patient) if c.name not in SKIPPED]


def _machine() -> list[dict[str, Any]]:
    load, processors = machine.load()
    facts = [_fact("system", machine.name()), _fact("processors", f"{processors}; {load:.2f} at work over the last minute")]
    if machine.throttled():
        facts.append(_fact("held back", "by heat, or by too little power", False, "cool it, or give it a stronger supply"))
    facts.append(_fact("graphics", ", ".join(machine.gpus()) or "none that computes"))
    return facts


def _processes(settings: Settings) -> list[dict[str, Any]]:
    try:
        guard: dict[str, Any] = json.loads((app.runtime_dir(settings) / "guard.json").read_text())
    except (OSError, ValueError):
        return [_fact("guard", "is not running", False, "onhook run, or systemctl start onhook")]
    running = Path(f"/proc/{guard['pid']}").exists()
    up_s = time.clock_gettime(time.CLOCK_BOOTTIME) - guard["since_s"]
    facts = [_fact("guard", f"up for {_long(up_s)}; it ends what overstays" if running else "is gone", running)]
    for name, child in guard["children"].items():
        again = f", started again {'once' if child['restarts'] == 1 else str(child['restarts']) + ' times'}" if child["restarts"] else ""
        taken = _resident_mb(child["pid"]) if child["pid"] else None
        facts.append(_fact(name, f"{taken:.0f} MB{again}" if taken is not None else f"is down{again}", taken is not None))
    return facts


def _resident_mb(pid: int) -> float | None:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, IndexError, ValueError):
        return None


def _long(seconds: float) -> str:
    minutes = int(seconds) // 60
    days, hours = minutes // 1440, minutes // 60 % 24
    return f"{days} d {hours} h" if days else f"{hours} h {minutes % 60} min" if hours else f"{minutes} min"


def _models(settings: Settings) -> list[dict[str, Any]]:
    from appliance.store.models import load_manifest, verify

    used = {settings.ears.model: "ears", settings.mind.model: "mind", settings.voice.model: "voice"}
    used |= {"silero-vad": "voice activity"} if settings.vad.kind == "silero" else {}
    used |= {settings.ears.turn_model: "end of turn"} if settings.ears.turn_model != "none" else {}
    used |= {settings.ears.meaning_model: "meaning"} if settings.ears.meaning_model != "none" else {}
    manifest = load_manifest(settings.models_dir / "manifest.toml")
    damaged = {
        fault.model: fault for fault in verify(settings.models_dir, manifest, [m.name for m in manifest if m.name in used], quick=True)
    }
    known = {model.name: model for model in manifest}
    facts = []
    for name, use in used.items():
        model = known.get(name)
        if model is None:
            facts.append(_fact(f"{use}: {name}", "your own; not in the manifest", settings.model_path(name).exists() or False))
            continue
        hashes = ", ".join(f"{file.path} {file.sha256[:12]}" for file in model.files)
        fault = damaged.get(name)
        text = str(fault) if fault else f"{sum(file.size for file in model.files) / 1e6:.0f} MB, {model.licence}; sha256 {hashes}"
        facts.append(_fact(f"{use}: {name}", text, fault is None, "onhook models fetch"))
    return facts


def _onhook(settings: Settings) -> list[dict[str, Any]]:
    from importlib import metadata

    from appliance.store.backup import last_backup

    last = last_backup(settings.state_dir)
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("llama-cpp-python", "ctranslate2", "piper-tts", "starlette"))
    keep = settings.keep
    return [
        _fact("version", __version__),
        _fact("built on", versions),
        _fact(
            "last backup",
            f"{last['taken']}: {last['file']}" if last else "none was taken",
            None if last else False,
            "onhook backup FILE.tar.gz",
        ),
        _fact(
            "kept",
            f"words {_days(keep.words)}, calls {_days(keep.calls)}; the sound of calls "
            + ("as long as their words" if settings.line.record_audio else "is not kept"),
        ),
    ]


def _days(days: int) -> str:
    return f"{days} days" if days else "for ever"


def _troubles(settings: Settings, wall: WallClock) -> list[str]:
    """What somebody has to see to now."""
    from appliance.store import condition
    from appliance.store.calls import money_rules

    out = []
    found = machine.disk(settings.state_dir)
    if found and found[0] < LEAST_DISK:
        out.append(f"The disk is nearly full: {found[0] / 1e6:.0f} MB are free. Make room, or calls leave no record and are refused.")
    synced = read_clocks().synced
    try:
        record = condition.look(app.record_path(settings), money_rules(settings)[1])
    except OnhookError as error:
        out.append(str(error))
    else:
        if record.unreadable:
            out.append(f"The record of calls cannot be read: {record.unreadable}.")
        if record.unknown:
            aside = f", the damaged one lies beside as {record.aside[-1]}" if record.aside else ""
            out.append(
                f"The record of calls was damaged and begun anew{aside}: what was spent today is not known. No call that costs is placed; "
                "calls that come in are answered. onhook restore BACKUP brings the calls back."
            )
        day = day_check(RecordFacts(record.aside, record.unknown, record.money_date, record.clock_date, record.unreadable), synced)
        if day.ok is False:
            out.append(f"{day.detail[0].upper()}{day.detail[1:]}. To mend it: {day.remedy}.")
    if wall.last is not None and (ago_s := both_clocks()[1] - wall.last.at_boot_s) < LATELY_S:
        out.append(
            f"The clock of this box was {wall.last}, {spell(ago_s)} ago. Calls keep their length, and no money of the day comes back by it."
        )
    if not synced:
        closed = " No call is placed before it is." if settings.dial.outbound and not settings.dial.unsynced_clock else ""
        out.append(
            "The clock of this box is not synchronised: days, and what may be spent on one, go by its own time."
            f"{closed} To mend it: timedatectl set-ntp true, and let the box reach a time server."
        )
    return out
