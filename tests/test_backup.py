"""A backup is whole or it is none; what is restored is what was."""

from __future__ import annotations

import io
import shutil
import sqlite3
import tarfile
from pathlib import Path

import pytest

from appliance.cli import main
from appliance.errors import ConfigError
from appliance.store import schema
from appliance.store.backup import Places, backup, restore, verify


@pytest.fixture
def places(tmp_path: Path) -> Places:
    box = Places(tmp_path / "onhook.toml", tmp_path / "var", tmp_path / "flows")
    box.config.write_text("[line]\n")
    schema.prepare(box.state_dir / "calls.db")
    with sqlite3.connect(box.state_dir / "calls.db") as db:
        db.execute("INSERT INTO state VALUES ('key', 'value')")
    (box.state_dir / "accepted" / "lead").mkdir(parents=True)
    (box.state_dir / "accepted" / "lead" / "abc.json").write_text("{}")
    (box.state_dir / "prompts").mkdir()
    (box.state_dir / "prompts" / "big.pcm").write_bytes(b"0" * 1000)
    (box.flows_dir / "lead" / "conversations").mkdir(parents=True)
    (box.flows_dir / "lead" / "conversations" / "one.yaml").write_text("caller: []")
    return box


def elsewhere(tmp_path: Path) -> Places:
    return Places(tmp_path / "new" / "onhook.toml", tmp_path / "new" / "var", tmp_path / "new" / "flows")


def test_what_is_restored_is_what_was(places: Places, tmp_path: Path) -> None:
    manifest = backup(places, tmp_path / "box.tar.gz")
    assert set(manifest["files"]) == {"onhook.toml", "state/calls.db", "state/accepted/lead/abc.json", "flows/lead/conversations/one.yaml"}
    fresh = elsewhere(tmp_path)
    restore(tmp_path / "box.tar.gz", fresh)
    assert fresh.config.read_text() == "[line]\n"
    assert (fresh.flows_dir / "lead/conversations/one.yaml").read_text() == "caller: []"
    assert sqlite3.connect(fresh.state_dir / "calls.db").execute("SELECT value FROM state WHERE key='key'").fetchone() == ("value",)
    assert (tmp_path / "box.tar.gz").stat().st_mode & 0o077 == 0


def test_it_is_taken_while_the_record_is_written(places: Places, tmp_path: Path) -> None:
    writer = schema.connect(places.state_dir / "calls.db", 5.0)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO state VALUES ('half', 'done')")
    backup(places, tmp_path / "box.tar.gz")
    writer.execute("ROLLBACK")
    writer.close()
    restore(tmp_path / "box.tar.gz", elsewhere(tmp_path))
    db = sqlite3.connect(elsewhere(tmp_path).state_dir / "calls.db")
    assert db.execute("SELECT count(*) FROM state WHERE key='half'").fetchone() == (0,)


def test_a_record_is_not_overwritten_unasked(places: Places, tmp_path: Path) -> None:
    backup(places, tmp_path / "box.tar.gz")
    with pytest.raises(ConfigError, match="already"):
        restore(tmp_path / "box.tar.gz", places)
    with sqlite3.connect(places.state_dir / "calls.db") as db:
        db.execute("DELETE FROM state WHERE key='key'")
    restore(tmp_path / "box.tar.gz", places, force=True)
    assert sqlite3.connect(places.state_dir / "calls.db").execute("SELECT count(*) FROM state WHERE key='key'").fetchone() == (1,)
    kept = sqlite3.connect(places.state_dir / "calls.db.before-restore")
    assert kept.execute("SELECT count(*) FROM state WHERE key='key'").fetchone() == (0,)


def test_a_box_that_lost_its_settings_too_is_restored_to_where_they_said(tmp_path: Path) -> None:
    box = Places(tmp_path / "etc" / "onhook.toml", tmp_path / "state", tmp_path / "etc" / "flows")
    box.config.parent.mkdir()
    box.config.write_text(f'[line]\nstate_dir = "{box.state_dir}"\n')
    schema.prepare(box.state_dir / "calls.db")
    backup(box, tmp_path / "box.tar.gz")
    shutil.rmtree(box.config.parent)
    shutil.rmtree(box.state_dir)
    assert main(["restore", "--config", str(box.config), str(tmp_path / "box.tar.gz")]) == 0
    assert (box.state_dir / "calls.db").exists()
    assert box.config.exists()


def test_a_folder_keeps_the_newest_and_what_is_none_of_ours(places: Places, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("onhook-20261101-033000.tar.gz", "onhook-20261102-033000.tar.gz", "onhook-20261103-033000.tar.gz", "mine.tar.gz"):
        (folder / name).write_bytes(b"")
    assert main(["backup", "--config", str(places.config), str(folder), "--keep", "2"]) == 0
    kept = sorted(path.name for path in folder.iterdir())
    assert len(kept) == 3
    assert kept[:2] == ["mine.tar.gz", "onhook-20261103-033000.tar.gz"]
    verify(folder / kept[2])
    assert main(["backup", str(tmp_path / "nowhere"), "--keep", "2", "--config", str(places.config)]) == 2, "--keep is for folders"


@pytest.mark.parametrize("at", [100, -30, 200])
def test_a_damaged_one_is_refused_and_nothing_touched(places: Places, tmp_path: Path, at: int) -> None:
    backup(places, tmp_path / "box.tar.gz")
    data = bytearray((tmp_path / "box.tar.gz").read_bytes())
    data[at] ^= 0xFF
    (tmp_path / "bad.tar.gz").write_bytes(data)
    with pytest.raises(ConfigError):
        restore(tmp_path / "bad.tar.gz", elsewhere(tmp_path))
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "state/../../evil", "elsewhere/file"])
def test_a_path_out_of_the_box_is_refused(tmp_path: Path, name: str) -> None:
    with tarfile.open(tmp_path / "evil.tar.gz", "w:gz") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"evil"))
    with pytest.raises(ConfigError, match="no backup"):
        verify(tmp_path / "evil.tar.gz")


def test_a_damaged_record_is_not_called_a_backup(places: Places, tmp_path: Path) -> None:
    path = places.state_dir / "calls.db"
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(ConfigError):
        backup(places, tmp_path / "box.tar.gz")
    assert list(tmp_path.glob("*box.tar.gz*")) == []
