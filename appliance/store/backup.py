"""Everything a box needs to be itself again, in one file, taken while it runs.

Rules: the record is copied by SQLite's own online copy and looked through before the file gets its name; what is restored is checked whole,
by hash, before anything is put in its place; models and prompts are not in it: they can be had again.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import sqlite3
import tarfile
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from appliance import __version__
from appliance.errors import ConfigError
from appliance.store import schema

log = logging.getLogger("onhook.store")

MANIFEST = "backup.json"
FORMAT = 1
RECORD = "state/calls.db"
MOST_BYTES = 64 * 2**30
_IN_FOLDER = "onhook-[0-9]*-[0-9]*.tar.gz"


@dataclass(frozen=True)
class Places:
    """Where the box keeps its things."""

    config: Path
    state_dir: Path
    flows_dir: Path


LAST = "last-backup.json"
"""In the state folder: when the last backup was taken, and where it went."""
KEPT_STATE = ("accepted",)
"""Folders of the state that belong to it, beside the record."""


def note_backup(state_dir: Path, target: Path, manifest: dict[str, Any]) -> None:
    """So that others can say when the last one was."""
    note = {"taken": manifest["taken"], "file": str(target.absolute()), "files": len(manifest["files"])}
    try:
        (state_dir / LAST).write_text(json.dumps(note), encoding="utf-8")
    except OSError as error:  # the backup itself is whole
        log.warning("that there was a backup cannot be noted in %s: %s", state_dir, error.strerror)


def last_backup(state_dir: Path) -> dict[str, Any] | None:
    """The last one; None where there was none."""
    try:
        found: dict[str, Any] = json.loads((state_dir / LAST).read_text(encoding="utf-8"))
        return found if {"taken", "file"} <= found.keys() else None
    except (OSError, ValueError, AttributeError):
        return None


def backup(places: Places, target: Path) -> dict[str, Any]:
    """Write `target` (.tar.gz). Returns what is in it. ConfigError where it cannot be written, or the record is damaged."""
    if target.exists():
        raise ConfigError(f"{target} is there already", "name another file")
    fresh = target.with_name(f".{target.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
            copy = Path(scratch) / "calls.db"
            record = places.state_dir / "calls.db"
            if record.exists():
                _copy_record(record, copy)
            files = list(_files(places))
            if copy.exists():
                files.append((RECORD, copy))
            manifest = {"format": FORMAT, "onhook": __version__, "taken": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "files": {}}
            with tarfile.open(fresh, "x:gz") as archive:
                for name, path in files:
                    data = path.read_bytes()
                    manifest["files"][name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}  # type: ignore[index]
                    _add(archive, name, data, path.stat().st_mode & 0o777)
                _add(archive, MANIFEST, json.dumps(manifest, indent=1).encode(), 0o600)
        os.chmod(fresh, 0o600)
        with fresh.open("rb") as written:
            os.fsync(written.fileno())
        verify(fresh)
        fresh.rename(target)
    except (OSError, sqlite3.Error, tarfile.TarError) as error:
        raise ConfigError(f"the backup {target} could not be written: {error}", "is there room, and may that folder be written?") from error
    finally:
        fresh.unlink(missing_ok=True)
    return manifest


def next_in(folder: Path) -> Path:
    """The name of the next backup in a folder of them."""
    return folder / time.strftime("onhook-%Y%m%d-%H%M%S.tar.gz")


def thin(folder: Path, keep: int) -> list[Path]:
    """Delete all but the newest `keep` (at least one) of the folder's backups, by their names. Those that are gone.

    Other files are not touched. Call it after a backup was written and verified, never before.
    """
    gone = sorted(folder.glob(_IN_FOLDER))[: -max(1, keep)]
    for path in gone:
        path.unlink()
    return gone


def newest(folder: Path) -> Path | None:
    """The folder's last backup."""
    return max(folder.glob(_IN_FOLDER), default=None)


def verify(path: Path) -> dict[str, Any]:
    """Read all of a backup and hold it against its manifest. ConfigError says what is wrong with it; the manifest where nothing is."""
    try:
        with tarfile.open(path, "r:gz") as archive:
            hashes: dict[str, str] = {}
            manifest: dict[str, Any] | None = None
            total = 0
            for member in archive:
                total += member.size
                if not member.isfile() or not _safe(member.name) or total > MOST_BYTES:
                    raise ConfigError(f"{path} is no backup of onhook: {member.name}")
                file = archive.extractfile(member)
                assert file is not None
                if member.name == MANIFEST:
                    manifest = json.load(file)
                else:
                    hashes[member.name] = _digest(file)
    except (OSError, EOFError, tarfile.TarError, ValueError) as error:
        raise ConfigError(f"the backup {path} cannot be read: {error}", "take another one") from error
    if manifest is None or manifest.get("format") != FORMAT:
        raise ConfigError(f"{path} is no backup of this version of onhook")
    wanted = {name: entry["sha256"] for name, entry in manifest["files"].items()}
    wrong = sorted(name for name in wanted.keys() | hashes.keys() if wanted.get(name) != hashes.get(name))
    if wrong:
        raise ConfigError(f"the backup {path} is damaged: {', '.join(wrong[:5])}", "take another one")
    return manifest


def settings_in(path: Path) -> str:
    """The text of the onhook.toml in a backup, empty where none is in it. Verify first."""
    try:
        with tarfile.open(path, "r:gz") as archive:
            file = archive.extractfile("onhook.toml")
            return file.read().decode() if file is not None else ""
    except KeyError:
        return ""
    except (OSError, EOFError, tarfile.TarError, ValueError) as error:
        raise ConfigError(f"the backup {path} cannot be read: {error}", "take another one") from error


def restore(path: Path, places: Places, force: bool = False) -> dict[str, Any]:
    """Put a backup's files in their places. What they replace is kept beside, as NAME.before-restore. The appliance must not run.

    ConfigError where there is a record already and `force` is not given, or where the backup is damaged: then nothing was touched.
    """
    manifest = verify(path)
    if (places.state_dir / "calls.db").exists() and not force:
        raise ConfigError(
            f"there is a record of calls in {places.state_dir} already", "add --force: it is kept beside as calls.db.before-restore"
        )
    roots = {"state": places.state_dir, "flows": places.flows_dir}
    try:
        with tarfile.open(path, "r:gz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                if member.name == MANIFEST or file is None:
                    continue
                first, _, rest = member.name.partition("/")
                _put(places.config if first == "onhook.toml" else roots[first] / rest, file.read(), member.mode & 0o777)
    except (OSError, tarfile.TarError) as error:
        raise ConfigError(
            f"the backup could not be put in its place: {error}", "is there room, and may those folders be written?"
        ) from error
    return manifest


def _digest(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := file.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


def _copy_record(record: Path, copy: Path) -> None:
    """SQLite's online copy, then its own check."""
    source = schema.connect_to_read(record, 10.0)
    target = sqlite3.connect(copy)
    try:
        source.backup(target, pages=256, sleep=0.01)
        (found,) = target.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        source.close()
        target.close()
    if found != "ok":
        raise ConfigError(
            f"the record of calls is damaged: {found}", "restore an earlier backup; the appliance puts a damaged record aside"
        )


def _files(places: Places) -> Iterator[tuple[str, Path]]:
    if places.config.exists():
        yield "onhook.toml", places.config
    roots = [("flows", places.flows_dir), *((f"state/{name}", places.state_dir / name) for name in KEPT_STATE)]
    for prefix, root in roots:
        for path in sorted(root.rglob("*")) if root.is_dir() else []:
            if path.is_file() and not path.is_symlink():
                yield f"{prefix}/{path.relative_to(root)}", path


def _add(archive: tarfile.TarFile, name: str, data: bytes, mode: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = len(data), mode, int(time.time())
    archive.addfile(entry, io.BytesIO(data))


def _safe(name: str) -> bool:
    parts = Path(name).parts
    return bool(parts) and parts[0] in ("state", "flows", "onhook.toml", MANIFEST) and ".." not in parts and not name.startswith("/")


def _put(path: Path, data: bytes, mode: int) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.read_bytes() != data:
        path.replace(path.with_name(f"{path.name}.before-restore"))
    fresh = path.with_name(f".{path.name}.part")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
