"""What was accepted of each flow, on the disk: every version, which of them is live, and why the newest file is not.

    accepted/NAME/3f2a81c09b77.json   a version: its text, the flow read from it, and what proved it
    accepted/NAME/live.json           which version new calls take
    accepted/NAME/refused.json        what is wrong with the file in the folder; not there where nothing is

Rules: a file is whole or not there (written beside, synced, renamed); writers hold one lock, readers none; the standard library alone,
because the line reads here too.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import logging
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from appliance.core.flow import Flow
from appliance.errors import ConfigError
from appliance.flows.compiled import flow_from_json, flow_to_json, from_json

log = logging.getLogger("onhook.flows")

T = TypeVar("T")

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,63}")
"""What a flow's file may be called, without its .yaml."""
VERSION = re.compile(r"[0-9a-f]{12}")
DELETED = "deleted"


@dataclass(frozen=True)
class Standing:
    """Which version of a flow is live, and since when."""

    version: str = ""
    """Empty: none is."""
    since: str = ""
    """ISO 8601, UTC."""
    because: str = ""
    """accepted | rollback | deleted"""
    overruled: tuple[str, ...] = ()
    """What an operator has rolled back from: versions, or "deleted". The folder does not bring these about until it holds another."""


@dataclass(frozen=True)
class Version:
    """One that was accepted."""

    name: str
    """Of the file, without its .yaml: what onhook.toml calls it."""
    version: str
    text: str
    flow: Mapping[str, Any]
    """flows.compiled's JSON of it."""
    inputs: str
    """Everything the verdict rests on, as one hash: a later look at the same inputs need not prove it again."""
    conversations: tuple[str, ...] = ()
    """Names of the saved conversations that passed."""
    proof: str = ""
    """Under which name the outcomes of those are kept."""
    warnings: int = 0
    onhook: str = ""
    """The appliance's version that accepted it."""
    accepted: str = ""
    """ISO 8601, UTC."""
    serial: int = 0
    """The order of acceptance."""

    def read(self) -> Flow:
        """The flow itself. ValueError where another appliance's version wrote it in a form that is not ours."""
        flow = flow_from_json(self.flow)
        if flow.version != self.version:
            raise ValueError(f"it holds version {flow.version}")
        return flow


@dataclass(frozen=True)
class Refusal:
    """Why the file in the folder did not become live."""

    version: str
    """Empty where it could not be read as a flow."""
    problems: tuple[Mapping[str, Any], ...] = ()
    """file, line, column, message, remedy of each."""
    failed: tuple[Mapping[str, Any], ...] = ()
    """name, file and differences of each saved conversation that did not pass."""
    changed: tuple[Mapping[str, Any], ...] = ()
    """stage and what, of each stage that behaves otherwise than in the version that is live."""
    at: str = ""

    def lines(self) -> list[str]:
        """For people: file:line:column first."""
        out = [_problem(p) for p in self.problems]
        for conversation in self.failed:
            out.append(f"{conversation['file']}: the conversation {conversation['name']} fails")
            out += [f"  {line}" for difference in conversation["differences"] for line in str(difference).splitlines()]
        return out + [
            f"the stage {change['stage']} behaves otherwise than in the live version: {change['what']}" for change in self.changed
        ]


def compiled(
    name: str, flow: Flow, text: str, inputs: str, conversations: Sequence[str] = (), proof: str = "", warnings: int = 0, onhook: str = ""
) -> Version:
    """A version to accept."""
    return Version(name, flow.version, text, flow_to_json(flow), inputs, tuple(conversations), proof, warnings, onhook)


class Versions:
    """The folder of all flows' versions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # -- readers --------------------------------------------------------------------------------------------------------------

    def names(self) -> list[str]:
        """Every flow something is known of, in order."""
        try:
            with os.scandir(self.folder) as entries:
                return sorted(entry.name for entry in entries if NAME.fullmatch(entry.name))
        except FileNotFoundError:
            return []

    def live_path(self, name: str) -> Path:
        """The file that says which version is live; another file (inode) with each change."""
        return self.folder / name / "live.json"

    def standing(self, name: str) -> Standing:
        """Which version is live."""
        return _read(self.live_path(name), Standing) or Standing()

    def version(self, name: str, version: str) -> Version | None:
        """An accepted version, or None where there is no such, or it is damaged."""
        if not (NAME.fullmatch(name) and VERSION.fullmatch(version)):
            return None
        found = _read(self.folder / name / f"{version}.json", Version)
        return found if found is not None and (found.name, found.version) == (name, version) else None

    def accepted(self, name: str) -> list[Version]:
        """Every version, in the order of their acceptance."""
        paths = (self.folder / name).glob("*.json")
        found = [self.version(name, path.stem) for path in paths if VERSION.fullmatch(path.stem)]
        return sorted((v for v in found if v is not None), key=lambda v: v.serial)

    def refusal(self, name: str) -> Refusal | None:
        """Why the file in the folder is not live; None where nothing is wrong."""
        return _read(self.folder / name / "refused.json", Refusal)

    # -- writers --------------------------------------------------------------------------------------------------------------

    def accept(self, version: Version) -> bool:
        """Keep a version, and let new calls take it. False where an operator has overruled it in the meantime. OSError: disk."""
        with self._locked(version.name) as folder:
            before = self.standing(version.name)
            if version.version in before.overruled:
                return False
            known = self.version(version.name, version.version)
            if known is None or before.version != version.version:
                last = max((v.serial for v in self.accepted(version.name)), default=0)
                version = replace(version, accepted=_now(), serial=last + 1)
            else:
                version = replace(version, accepted=known.accepted, serial=known.serial)
            _write(folder / f"{version.version}.json", asdict(version))
            since = before.since if before.version == version.version else _now()
            _write(folder / "live.json", asdict(Standing(version.version, since, "accepted")))
            _remove(folder / "refused.json")
        return True

    def refuse(self, name: str, refusal: Refusal) -> None:
        """Keep what is wrong with the file in the folder; what is live stays. OSError: disk."""
        with self._locked(name) as folder:
            _write(folder / "refused.json", asdict(replace(refusal, at=_now())))

    def clear_refusal(self, name: str) -> None:
        """The folder holds nothing wrong any more."""
        if (self.folder / name / "refused.json").exists():
            with self._locked(name) as folder:
                _remove(folder / "refused.json")

    def retire(self, name: str) -> bool:
        """No new call takes this flow: its file was deleted. Its versions stay. False where there was nothing to retire."""
        with self._locked(name) as folder:
            before = self.standing(name)
            _remove(folder / "refused.json")
            if not before.version or DELETED in before.overruled:
                with contextlib.suppress(OSError):
                    folder.rmdir()  # where nothing was ever accepted
                return False
            _write(folder / "live.json", asdict(Standing("", _now(), DELETED)))
        return True

    def roll_back(self, name: str, version: str, in_folder: str) -> Version:
        """Let new calls take an accepted version again: the one named (its first digits do), or the one accepted before the live one.
        `in_folder` is the version of the file in the folder, or "deleted", or "" where it cannot be read: it will not take over."""
        if name not in self.names():
            raise ConfigError(f"there is no flow {name}", f"there is {', '.join(self.names()) or 'none'}")
        with self._locked(name) as folder:
            standing, known = self.standing(name), self.accepted(name)
            target = _target(name, version, standing, known)
            try:
                target.read()
            except ValueError:
                raise ConfigError(
                    f"version {target.version} of flow {name} was accepted by onhook {target.onhook} and cannot be read by this one",
                    f"put its text into the folder again: onhook flows text {name} {target.version}",
                ) from None
            overruled = tuple(dict.fromkeys(v for v in (standing.version, in_folder, *standing.overruled) if v not in ("", target.version)))
            _write(folder / "live.json", asdict(Standing(target.version, _now(), "rollback", overruled)))
        return target

    def tidy(self) -> None:
        """Remove what a writer that died has left half-written."""
        for path in self.folder.glob("*/.*.new"):
            _remove(path)

    @contextlib.contextmanager
    def _locked(self, name: str) -> Iterator[Path]:
        if not NAME.fullmatch(name):
            raise ConfigError(f'"{name}" is no name of a flow', "letters, digits, - and _, at most 64")
        folder = self.folder / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield folder
        finally:
            os.close(descriptor)


def _target(name: str, version: str, standing: Standing, known: list[Version]) -> Version:
    if version:
        found = [v for v in known if v.version.startswith(version)]
        if len(found) != 1:
            what = "more than one version" if found else "no version"
            raise ConfigError(f"flow {name} has {what} {version}", f"onhook flows history {name} lists them")
        return found[0]
    live = next((v for v in known if v.version == standing.version), None)
    earlier = [v for v in known if live is None or v.serial < live.serial]
    if not earlier:
        raise ConfigError(f"flow {name} has no earlier version", f"onhook flows history {name} lists them")
    return earlier[-1]


def _problem(problem: Mapping[str, Any]) -> str:
    where = ":".join(str(part) for part in (problem["file"], problem["line"], problem["column"]) if part)
    return f"{where}: {problem['message']}" + (f" ({problem['remedy']})" if problem.get("remedy") else "")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _read(path: Path, kind: type[T]) -> T | None:
    """None where there is no such file, or it is damaged, which is said."""
    try:
        return from_json(kind, json.loads(path.read_bytes()))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, RecursionError) as error:
        log.error("%s cannot be read: %s", path, error)
        return None


def _write(path: Path, data: Mapping[str, Any]) -> None:
    """Whole or not at all, also when the power goes. OSError: disk."""
    new = path.with_name(f".{path.name}.new")
    with open(new, "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)
    _sync(path.parent)


def _remove(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.unlink()


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
