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
    from appliance.store.backup import Places


def doctor(arguments: argparse.Namespace) -> int:
    """Look at everything that commonly goes wrong; status 1 where something has to be mended."""
    from appliance.health.doctor import as_dict, as_text, examine

    checks = examine(_patient(arguments))
    print(json.dumps(as_dict(checks), indent=1, ensure_ascii=False) if arguments.json else as_text(checks))
    return 1 if any(check.ok is False for check in checks) else 0


def _patient(arguments: argparse.Namespace) -> Any:
    from appliance.health.doctor import Patient

    path = Path(arguments.config)
    settings = config.load(path) if path.exists() else Settings.defaults(Path.cwd())

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
        transport=settings.pbx.transport,
        local_address=settings.pbx.local_address,
        sip_port=settings.pbx.local_port,
        rtp_port=settings.pbx.rtp_port,
        rtp_ports=2 * settings.line.max_calls,
        models=models,
        flows=flows,
        status=lambda: _status(settings),
        gpu_wanted=settings.ears.gpu or settings.mind.n_gpu_layers != 0,
        gpu_built=_gpu_built,
    )


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
    command.add_argument("file", metavar="FILE.tar.gz", help="the file to write; it holds what callers said, and the PBX password")
    command.add_argument("--verify", action="store_true", help="read an existing one instead, and say whether it is whole")


def backup(arguments: argparse.Namespace) -> int:
    """Record, settings, flows and their accepted versions, while the appliance runs."""
    from appliance.store import backup as store

    path = Path(arguments.file)
    manifest = store.verify(path) if arguments.verify else store.backup(_places(arguments), path)
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

    places = _places(arguments)
    path = Path(arguments.config)
    if path.exists() and _status(config.load(path)) is not None:
        raise ConfigError("the appliance runs", "stop it first, then restore")
    manifest = put(Path(arguments.file), places, arguments.force)
    print(f"restored {len(manifest['files'])} files of {manifest['taken']}; start the appliance again")
    return 0


def _places(arguments: argparse.Namespace) -> Places:
    from appliance.store.backup import Places

    path = Path(arguments.config)
    settings = config.load(path) if path.exists() else Settings.defaults(path.absolute().parent)
    return Places(path, settings.state_dir, settings.flows_dir)
