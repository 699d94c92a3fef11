"""What goes wrong at the start is said in a plain sentence that tells what to do; the exit status is not 0, and there is no traceback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from appliance import proof
from appliance.lab.box import toml

pytestmark = pytest.mark.models

WITHIN_S = 40


def run(folder: Path, sections: dict[str, dict[str, object]]) -> tuple[int, str]:
    """`onhook run` in that folder; its exit status and everything it said."""
    config = folder / "onhook.toml"
    config.write_text(toml(sections))
    done = subprocess.run(
        [sys.executable, "-m", "appliance", "run", "--config", str(config)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def settings(**sections: dict[str, object]) -> dict[str, dict[str, object]]:
    return proof.box_settings("unused", sections=sections)[1]


def plain(status: int, said: str, *words: str) -> None:
    assert status != 0, said
    assert "Traceback" not in said
    for word in words:
        assert word in said, said


def test_a_missing_settings_file(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "appliance", "run", "--config", str(tmp_path / "none.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WITHIN_S, check=False)
    plain(done.returncode, done.stderr, "none.toml", "onhook.example.toml")


def test_a_mistyped_setting(tmp_path: Path) -> None:
    status, said = run(tmp_path, settings(pbx={"pasword": "x"}))
    plain(status, said, "onhook.toml:", "pasword", "password")


def test_a_flow_with_a_mistyped_key(tmp_path: Path) -> None:
    flows = tmp_path / "flows"
    flows.mkdir()
    text = (proof.ROOT / "flows" / "lead-qualification.yaml").read_text()
    (flows / "lead-qualification.yaml").write_text(text.replace("    answers:\n", "    anwsers:\n", 1))
    line = text.splitlines().index("    answers:") + 1
    status, said = run(tmp_path, settings(line={"flows_dir": str(flows)}))
    plain(status, said, f"lead-qualification.yaml:{line}:5", "anwsers", "answers")


def test_a_missing_model(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    shutil.copy(proof.ROOT / "models" / "manifest.toml", models)
    status, said = run(tmp_path, settings(line={"models_dir": str(models)}))
    plain(status, said, "missing", "onhook models fetch")


def test_a_corrupt_model(tmp_path: Path) -> None:
    models = tmp_path / "models"
    shutil.copytree(proof.ROOT / "models", models, ignore=shutil.ignore_patterns("vosk-ko", "smart-turn*", ".*"))
    with (models / "whisper-tiny-en" / "model.bin").open("r+b") as file:
        file.seek(1000)
        file.write(b"not what it was")
    status, said = run(tmp_path, settings(line={"models_dir": str(models)}))
    plain(status, said, "model.bin", "onhook models fetch")


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        status, said = run(tmp_path, settings(pbx={"local_port": port}))
    plain(status, said, str(port), "in use")


def test_a_pbx_that_is_not_there(tmp_path: Path) -> None:
    status, said = run(tmp_path, settings(pbx={"registrar": "127.0.0.1:9", "user": "6010", "password": "x"}))
    plain(status, said, "127.0.0.1:9", "not registered", "registrar")


@pytest.mark.pbx
def test_a_wrong_password(tmp_path: Path) -> None:
    proof.pbx_lab("up")
    status, said = run(tmp_path, settings(pbx={"registrar": proof.PBX, "user": "6010", "password": "wrong"}))
    plain(status, said, "extension 6010", "password", "401")


def test_a_second_start(tmp_path: Path) -> None:
    folder = proof.ROOT / "var" / "test-twice"
    with proof.new_box("test-twice") as box:
        box.start()
        box.await_ready(rendered=False)
        status, said = run(folder, settings(pbx={"local_port": 0}))
    plain(status, said, "already running")
