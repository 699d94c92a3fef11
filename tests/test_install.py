"""The scripts that put the box together: what they would do, and that a dry run does nothing. (Run for real in a clean system by hand.)"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = ("install", "update", "setup")


def script(name: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(ROOT / "scripts" / name), *words], capture_output=True, text=True, timeout=60, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("name", SCRIPTS)
def test_bash_understands_it(name: str) -> None:
    done = subprocess.run(["bash", "-n", str(ROOT / "scripts" / name)], capture_output=True, text=True, timeout=10)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_word_it_does_not_know_does_nothing(name: str) -> None:
    done = script(name, "--no-such-option")
    assert done.returncode == 2
    assert done.stderr.startswith("usage:")


def test_a_dry_run_says_every_step_and_takes_none(tmp_path: Path) -> None:
    prefix = tmp_path / "onhook"
    done = script("install", "--dry-run", "--prefix", str(prefix))
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
    for step in (
        f"mkdir -p {prefix}/versions/",
        "scripts/setup --service",
        "useradd --system",
        "write /etc/onhook/onhook.toml",
        "write /etc/systemd/system/onhook.service",
        "write /etc/systemd/system/onhook-backup.timer",
        "write /etc/systemd/system.conf.d/50-onhook.conf",
        "write /etc/systemd/journald.conf.d/50-onhook.conf",
        "systemctl --quiet enable onhook.service onhook-backup.timer",
        f"mv -T {prefix}/current.new {prefix}/current",
    ):
        assert step in done.stderr or (step.startswith(("useradd", "write /etc/onhook")) and Path("/etc/onhook").exists()), step


def test_another_version_is_not_laid_over_by_install(tmp_path: Path) -> None:
    (tmp_path / "versions" / "1-abc").mkdir(parents=True)
    (tmp_path / "current").symlink_to("versions/1-abc")
    done = script("install", "--dry-run", "--prefix", str(tmp_path))
    assert done.returncode == 1
    assert "scripts/update" in done.stderr


def test_an_installation_that_was_interrupted_is_taken_up_again(tmp_path: Path) -> None:
    (tmp_path / "versions" / "1-abc").mkdir(parents=True)
    done = script("install", "--dry-run", "--prefix", str(tmp_path))
    assert (done.returncode, "scripts/update" in done.stderr) == (0, False)


def test_an_update_of_nothing_is_told(tmp_path: Path) -> None:
    done = script("update", "--prefix", str(tmp_path))
    assert done.returncode == 1
    assert "nothing is installed" in done.stderr


def test_the_version_follows_what_is_in_it(tmp_path: Path) -> None:
    def laid() -> str:
        text = script("install", "--stage", "--dry-run", "--prefix", str(tmp_path)).stdout
        return text.strip().rpartition("/")[2]

    assert re.fullmatch(r"\d+\.\d+\.\d+-[0-9a-f]{8}", laid())
    assert laid() == laid()


def test_every_dependency_without_a_wheel_has_a_build_step_in_the_list() -> None:
    """docs/aarch64.md is the output of scripts/list-dependencies: it names exactly what is pinned now, and leaves nothing open."""
    listed = re.findall(r"(?m)^\| ([^ |]+==[^ |]+) \| (.+) \|$", (ROOT / "docs" / "aarch64.md").read_text())
    code = f"import runpy; found = runpy.run_path({str(ROOT / 'scripts/list-dependencies')!r}); print('\\n'.join(found['pins']().values()))"
    pinned = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=True).stdout.split()
    assert {name for name, _ in listed} == set(pinned), "run scripts/list-dependencies aarch64 again"
    assert all(how == "any machine" or how.startswith(("wheel `", "built: ")) for _, how in listed)
