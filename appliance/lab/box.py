"""A whole appliance of one's own: a settings file in a folder, the guard and its children, up and down.

Rule: it is started as a user starts it, by `onhook run`, and asked through its door.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from appliance.errors import ConfigError, LocalError

START_S = 120.0
"""A machine that does other things too may take long to have every prompt spoken the first time."""
STOP_S = 25.0


class Door(Protocol):
    """The line's door (runtime.api.LineClient)."""

    def ask(self, **request: Any) -> dict[str, Any]: ...
    def read(self) -> dict[str, Any] | None: ...
    def settimeout(self, seconds: float | None) -> None: ...
    def close(self) -> None: ...


def free_port() -> int:
    """A UDP port nobody has, for now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def toml(sections: Mapping[str, Mapping[str, object]]) -> str:
    """Settings as a file; JSON's texts, numbers and lists are TOML's too."""
    lines: list[str] = []
    for name, keys in sections.items():
        lines.append(f"[{name}]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
        lines.append("")
    return "\n".join(lines)


def _waits_for(status: Mapping[str, Any]) -> str:
    """For people: the first thing a box is not ready for. A flow's conversations are counted in tenths."""
    if late := [name for name, part in status["parts"].items() if not part["ready"]]:
        return f"waiting for {', '.join(late)}"
    for name, (number, count) in status["flows"].get("playing", {}).items():
        return f"{name} is held to its {count} saved conversations: {number * 10 // count * 10} %"
    return "waiting for the lines that are known to be spoken" if status["rendering"] else ""


class Box:
    """One appliance under `folder`."""

    def __init__(
        self,
        folder: Path,
        settings: Mapping[str, Mapping[str, object]],
        open_door: Callable[[Path], Door],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`open_door(config)` connects to the line; OSError while there is none."""
        self.folder = folder
        self.config = folder / "onhook.toml"
        self.log = folder / "onhook.log"
        self._open_door = open_door
        self._environment = dict(environment or {})
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.config.write_text(toml(settings), encoding="utf-8")

    def start(self) -> None:
        """Start the guard; returns at once."""
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "appliance", "run", "--config", str(self.config)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env={**os.environ, **self._environment},
            )

    @property
    def guard_pid(self) -> int:
        """The guard's process."""
        assert self._process is not None
        return self._process.pid

    def exit_status(self) -> int | None:
        """None while it runs."""
        assert self._process is not None
        return self._process.poll()

    def door(self, within_s: float = START_S) -> Door:
        """A connection to the line, once there is one. ConfigError with the appliance's own words where it gave up."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            status = self.exit_status()
            if status is not None:
                raise ConfigError(f"the appliance did not start (exit status {status}):\n{self.last_words()}")
            try:
                return self._open_door(self.config)
            except (OSError, ConfigError):
                time.sleep(0.05)
        raise LocalError(f"the appliance did not open its door within {within_s:g} s:\n{self.last_words()}")

    def await_ready(
        self, within_s: float = START_S, rendered: bool = True, tell: Callable[[str], None] = lambda text: None
    ) -> dict[str, Any]:
        """The line's status once the models are ready (and, with `rendered`, every known prompt is in memory and every flow is judged).
        `tell` hears what is waited for, each time it is something else."""
        door = self.door(within_s)
        told = ""
        until = time.monotonic() + within_s
        try:
            while time.monotonic() < until:
                try:
                    status = door.ask(op="status")
                except ConnectionError:  # it was a line that was about to end: another is coming up
                    door.close()
                    door = self.door(until - time.monotonic())
                    continue
                parts = status["parts"].values()
                busy = status["rendering"] or status["flows"]["pending"]
                if status["ready"] and all(p["ready"] for p in parts) and not (rendered and busy):
                    return status
                if self.exit_status() is not None:
                    break
                if (waits := _waits_for(status)) != told:
                    tell(told := waits)
                time.sleep(0.05)
        finally:
            door.close()
        raise LocalError(f"the appliance was not ready within {within_s:g} s:\n{self.last_words()}")

    def pids(self) -> dict[str, int]:
        """Process name to pid, the guard's included, as the guard wrote them down."""
        for path in (self.folder / "run").glob("guard.json"):
            children: Any = json.loads(path.read_text())["children"]
            listed = children.items() if isinstance(children, dict) else ((c["name"], c) for c in children)
            return {"guard": self.guard_pid} | {name: int(child["pid"]) for name, child in listed if child["pid"]}
        raise LocalError("the guard has not written down its processes")

    def await_pids(self, within_s: float = 10.0) -> dict[str, int]:
        """The same, as soon as every process has been started once."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            try:
                return self.pids()
            except LocalError:
                time.sleep(0.01)
        raise LocalError(f"the guard started nothing within {within_s:g} s:\n{self.last_words()}")

    def wait(self) -> None:
        """Until the guard is gone."""
        assert self._process is not None
        self._process.wait(STOP_S)

    def last_words(self, lines: int = 12) -> str:
        """The end of the log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def stop(self) -> int | None:
        """SIGTERM to the guard; its exit status."""
        process = self._process
        if process is None:
            return None
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        return process.returncode

    def __enter__(self) -> Box:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
