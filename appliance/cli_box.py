"""The commands that look after the box itself: doctor, setup, backup, restore."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance import app, config
from appliance.config import Settings
from appliance.errors import ConfigError

if TYPE_CHECKING:
    from appliance.health.checks import Check
    from appliance.health.doctor import Patient
    from appliance.health.record import RecordFacts
    from appliance.store.backup import Places


def doctor(arguments: argparse.Namespace) -> int:
    """Look at everything that commonly goes wrong; status 1 where something has to be mended."""
    from appliance.health.doctor import as_dict, as_text, examine

    if arguments.self_test_network is not None:
        checks = _network(arguments)
    else:
        path = Path(arguments.config)
        settings = config.load(path) if path.exists() else Settings.defaults(Path.cwd())
        checks = examine(patient(path, settings))
    print(json.dumps(as_dict(checks), indent=1, ensure_ascii=False) if arguments.json else as_text(checks))
    return 1 if any(check.ok is False for check in checks) else 0


def doctor_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook doctor`."""
    command.add_argument(
        "--self-test-network",
        nargs="?",
        type=float,
        const=10.0,
        metavar="SECONDS",
        help="instead: watch for so long (10) whom the running appliance speaks to, best while a call is up and as root",
    )


def _network(arguments: argparse.Namespace) -> list[Check]:
    from appliance.health import network

    settings = config.load(Path(arguments.config))
    pbx = settings.pbx
    allowed = network.Allowed(
        network.addresses_of([*app.pbx_addresses(settings), *pbx.allowed_sources, *app.nameservers(settings)]),
        pbx.local_address,
        frozenset({pbx.local_port} - {0}) | _page_port(settings),
    )
    try:
        guard = json.loads((app.runtime_dir(settings) / "guard.json").read_text())["pid"]
        return network.checks(network.watch(guard, arguments.self_test_network), allowed, arguments.self_test_network)
    except PermissionError:
        raise ConfigError("the appliance's processes belong to another user", "sudo onhook doctor --self-test-network") from None
    except (OSError, ValueError, KeyError):
        raise ConfigError("the appliance is not running", "start it, and place a call while this looks on") from None


def _page_port(settings: Settings) -> frozenset[int]:
    return frozenset({settings.web.port}) if settings.web.enabled else frozenset()


def patient(path: Path, settings: Settings) -> Patient:
    """What the doctor has to know of this box."""
    from appliance.adapters.sip_text import host_of
    from appliance.health.doctor import Patient

    def models() -> str:
        app.check_models(settings)
        return "every file is as the manifest says"

    def flows() -> list[str]:
        from appliance.flows.examine import examine

        rules = app.operator_rules(settings)
        found = [examine(file, rules).report for file in sorted(settings.flows_dir.glob("*.yaml"))]
        if not found:
            raise ConfigError(f"there is no flow in {settings.flows_dir}", "put a .yaml file there; flows/README.md shows how")
        return [str(problem) for report in found for problem in report.errors]

    return Patient(
        config=path,
        state_dir=settings.state_dir,
        registrar=settings.pbx.registrar,
        pbx=lambda: app.pbx_addresses(settings),
        pbx_name=host_of(settings.pbx.outbound_proxy or settings.pbx.registrar),
        transport=settings.pbx.transport,
        ca_file=str(settings.ca_path or ""),
        local_address=settings.pbx.local_address,
        sip_port=settings.pbx.local_port,
        rtp_port=settings.pbx.rtp_port,
        rtp_ports=2 * settings.line.max_calls,
        codecs=settings.pbx.codecs,
        models=models,
        flows=flows,
        status=lambda: _status(settings),
        record=lambda: _record(settings),
        gpu_wanted=settings.ears.gpu or settings.mind.n_gpu_layers != 0,
        gpu_built=_gpu_built,
    )


def _record(settings: Settings) -> RecordFacts:
    from appliance.health.record import RecordFacts
    from appliance.store import condition
    from appliance.store.calls import money_rules

    found = condition.look(app.record_path(settings), money_rules(settings)[1])
    return RecordFacts(found.aside, found.unknown, found.money_date, found.clock_date, found.unreadable)


def _status(settings: Settings) -> Mapping[str, Any] | None:
    from appliance.runtime.api import LineClient

    try:
        door = LineClient(app.socket_path(settings, "line"))
        try:
            return door.ask(op="status")
        finally:
            door.close()
    except OSError:
        return None


def _gpu_built() -> bool:
    import llama_cpp

    return bool(llama_cpp.llama_supports_gpu_offload())


def setup_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook setup`."""
    from appliance.cli_setup import arguments

    arguments(command)


def setup(arguments: argparse.Namespace) -> int:
    """Ask for the PBX, try it, write onhook.toml."""
    from appliance.cli_setup import setup as ask

    def sentence() -> bytes:
        voice = app.synthesizer(Settings.defaults(Path.cwd()))
        return b"".join(voice.synthesise("Hello, this is Onhook. The test call works."))

    return ask(arguments, app.user_agent, sentence)


def backup_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook backup`."""
    command.add_argument("file", metavar="FILE.tar.gz", help="the file to write, or a folder; it holds what callers said, and onhook.toml")
    command.add_argument(
        "--keep", type=int, default=0, metavar="N", help="in a folder: afterwards delete all but the newest N backups there"
    )
    command.add_argument("--verify", action="store_true", help="read an existing one instead, and say whether it is whole")


def backup(arguments: argparse.Namespace) -> int:
    """Record, settings, flows and their accepted versions, while the appliance runs."""
    from appliance.store import backup as store

    path = Path(arguments.file)
    folder = path if path.is_dir() else None
    if arguments.keep and folder is None:
        raise ConfigError(f"{path} is no folder", "--keep is for a folder of backups")
    if folder is not None:
        path = (store.newest(folder) if arguments.verify else store.next_in(folder)) or folder
    manifest = store.verify(path) if arguments.verify else store.backup(_places(arguments), path)
    if not arguments.verify:
        store.note_backup(_places(arguments).state_dir, path, manifest)
    if folder is not None and arguments.keep and not arguments.verify:
        store.thin(folder, arguments.keep)
    size = sum(entry["bytes"] for entry in manifest["files"].values())
    print(f"{path}: {len(manifest['files'])} files, {size / 1e6:.1f} MB, taken {manifest['taken']}, whole")
    return 0


def restore_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook restore`."""
    command.add_argument("file", metavar="FILE.tar.gz")
    command.add_argument("--force", action="store_true", help="although there is a record of calls; what is there is kept beside")


def restore(arguments: argparse.Namespace) -> int:
    """Put a backup's files in their places; the appliance must not run."""
    from appliance.store.backup import restore as put

    path = Path(arguments.config)
    places = _places(arguments) if path.exists() else _places_in(Path(arguments.file), path)
    if path.exists() and _status(config.load(path)) is not None:
        raise ConfigError("the appliance runs", "stop it first, then restore")
    manifest = put(Path(arguments.file), places, arguments.force)
    print(f"restored {len(manifest['files'])} files of {manifest['taken']}; start the appliance again")
    return 0


def _places_in(backup: Path, path: Path) -> Places:
    """Of a box whose settings are gone: as the backup's own say."""
    from appliance.store.backup import Places, settings_in, verify

    verify(backup)
    settings = config.parse(settings_in(backup), str(path), path.absolute().parent)
    return Places(path, settings.state_dir, settings.flows_dir)


def _places(arguments: argparse.Namespace) -> Places:
    from appliance.store.backup import Places

    path = Path(arguments.config)
    settings = config.load(path) if path.exists() else Settings.defaults(path.absolute().parent)
    return Places(path, settings.state_dir, settings.flows_dir)
