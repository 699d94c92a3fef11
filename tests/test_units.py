"""The units as shipped: systemd itself reads them, and says how exposed they are."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).parent.parent / "systemd"
DROP_INS = UNITS / "drop-ins"
THRESHOLDS = {"onhook.service": 15, "onhook-backup.service": 5}
"""Exposure at most, in tenths. The guard is the parent of line, workers and page: the unit that holds them all is held to the bound of the
workers, which is stricter than the line's 20."""
WITH_DROP_IN = {"gpu.conf": 15, "clock.conf": 20}
"""The same for onhook.service with what scripts/install adds on some machines. clock.conf passes the workers' bound, not the line's."""


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, timeout=60)


def exposure_within(unit: Path, tenths: int) -> subprocess.CompletedProcess[str]:
    return analyze("security", "--offline=true", "--no-pager", f"--threshold={tenths}", str(unit))


def test_every_unit_and_drop_in_has_a_bound() -> None:
    assert {path.name for path in UNITS.glob("*.service")} == set(THRESHOLDS)
    assert {path.name for path in DROP_INS.glob("*.conf")} == {*WITH_DROP_IN, "watchdog.conf", "journald.conf"}


@pytest.mark.parametrize("unit", THRESHOLDS)
def test_exposure(unit: str) -> None:
    done = exposure_within(UNITS / unit, THRESHOLDS[unit])
    assert done.returncode == 0, [*done.stdout.splitlines()[-1:], done.stderr]
    assert done.stderr == ""


@pytest.mark.parametrize("name", WITH_DROP_IN)
def test_exposure_with_what_some_machines_need(name: str, tmp_path: Path) -> None:
    unit = tmp_path / "onhook.service"
    own = (UNITS / unit.name).read_text()
    unit.write_text(own)
    before = exposure_within(unit, 1).stdout.splitlines()[-1]
    _, mark, more = (DROP_INS / name).read_text().partition("[Service]\n")
    assert mark
    unit.write_text(own.replace("\n[Install]", f"\n{more}\n[Install]"))
    done = exposure_within(unit, WITH_DROP_IN[name])
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] != before, "it was read"


@pytest.mark.parametrize("unit", THRESHOLDS)
def test_a_laxer_unit_is_told(unit: str, tmp_path: Path) -> None:
    lax = [line for line in (UNITS / unit).read_text().splitlines() if not line.startswith(("System", "Protect", "Restrict", "Private"))]
    (tmp_path / unit).write_text("\n".join(lax))
    assert exposure_within(tmp_path / unit, THRESHOLDS[unit]).returncode != 0


@pytest.mark.parametrize("unit", [*THRESHOLDS, "onhook-backup.timer"])
def test_systemd_understands_every_line(unit: str, tmp_path: Path) -> None:
    for path in UNITS.glob("onhook*"):
        shutil.copy(path, tmp_path)  # one names the other
    text = (UNITS / unit).read_text().replace("/opt/onhook/current/.venv/bin/onhook", "/bin/true").replace("User=onhook", "User=root")
    (tmp_path / unit).write_text(text)
    done = analyze("verify", "--man=no", str(tmp_path / unit))
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if unit in line] == []


def test_a_line_it_does_not_know_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.service").write_text("[Service]\nExecStart=/bin/true\nWatchdogsSec=3\n")
    assert "WatchdogsSec" in analyze("verify", "--man=no", str(tmp_path / "x.service")).stderr


def test_the_watchdogs_fit_each_other() -> None:
    """The service is killed before the board gives up, and its watchdog leaves the guard three tries."""
    manager = (DROP_INS / "watchdog.conf").read_text()
    service = (UNITS / "onhook.service").read_text()

    def seconds(text: str, key: str) -> float:
        (line,) = [line for line in text.splitlines() if line.startswith(f"{key}=")]
        return float(line.partition("=")[2].removesuffix("s"))

    assert seconds(manager, "RuntimeWatchdogSec") <= 15, "more than the Raspberry Pi's can count"
    assert seconds(service, "WatchdogSec") + seconds(service, "TimeoutAbortSec") < seconds(manager, "RuntimeWatchdogSec")


@pytest.mark.parametrize(("name", "section"), [("watchdog.conf", "Manager"), ("journald.conf", "Journal")])
def test_what_the_system_is_told_is_for_the_right_section(name: str, section: str) -> None:
    read = configparser.ConfigParser()
    read.read_string((DROP_INS / name).read_text())
    assert read.sections() == [section]
    assert name != "journald.conf" or read[section]["SystemMaxUse"] == "100M"
