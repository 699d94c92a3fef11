"""Whether the clock is synchronised, where the kernel may be asked and where a sandbox forbids it."""

from __future__ import annotations

import ctypes
import errno
from pathlib import Path

import pytest

from appliance.health import machine
from appliance.store import clock


class Libc:
    """Its adjtimex answers as it is told to."""

    def __init__(self, answer: int, error: int = 0) -> None:
        self.answer = answer
        self.error = error

    def adjtimex(self, timex: object) -> int:
        ctypes.set_errno(self.error)
        return self.answer


def test_the_kernel_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for answer, synced in ((0, True), (clock.TIME_ERROR, False), (-1, False)):
        monkeypatch.setattr(clock, "_libc", lambda answer=answer: Libc(answer, errno.EFAULT))
        assert clock.synced() is synced


@pytest.mark.parametrize("there", [True, False])
def test_where_it_may_not_be_asked_the_time_daemons_mark_tells(there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As under onhook.service: ProtectClock= answers EPERM."""
    mark = tmp_path / "synchronized"
    if there:
        mark.touch()
    monkeypatch.setattr(clock, "_libc", lambda: Libc(-1, errno.EPERM))
    monkeypatch.setattr(clock, "TIMESYNCD", mark)
    assert clock.synced() is there
    monkeypatch.setattr(machine.ctypes, "CDLL", lambda *_, **__: Libc(-1, errno.EPERM))
    monkeypatch.setattr(machine, "TIMESYNCD", tmp_path)
    assert machine.clock_synchronised() is there
    monkeypatch.setattr(machine, "TIMESYNCD", tmp_path / "another daemon keeps the time")
    assert machine.clock_synchronised() is None


def test_a_watchdog_is_seen_where_devices_are_hidden(tmp_path: Path) -> None:
    assert not machine.hardware_watchdog(tmp_path)
    (tmp_path / "class" / "watchdog" / "watchdog0").mkdir(parents=True)
    assert machine.hardware_watchdog(tmp_path)
