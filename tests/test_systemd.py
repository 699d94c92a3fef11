"""What systemd is told and what its journal gets, over a notify socket and a journal of the test's own."""

from __future__ import annotations

import ast
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from guard_house import DEADLINE_S, House

from appliance.adapters import systemd

PACKAGE = Path(__file__).parent.parent / "appliance"
WATCHDOG_S = 0.6


@pytest.fixture
def notified(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiving:
        receiving.bind(str(tmp_path / "notify"))
        receiving.settimeout(DEADLINE_S)
        yield receiving


@pytest.fixture
def house(tmp_path: Path, notified: socket.socket) -> Iterator[House]:
    house = House(tmp_path)
    house.environ |= {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": str(int(WATCHDOG_S * 1e6))}
    yield house
    house.close()


def pings(notified: socket.socket, count: int) -> list[float]:
    """When the next so many came."""
    at: list[float] = []
    while len(at) < count:
        if notified.recv(4096) == b"WATCHDOG=1":
            at.append(time.monotonic())
    return at


def silent_for(notified: socket.socket, seconds: float) -> bool:
    """A bounded look: that nothing comes can only be shown by waiting."""
    notified.settimeout(seconds)
    try:
        notified.recv(4096)
    except TimeoutError:
        return True
    finally:
        notified.settimeout(DEADLINE_S)
    return False


def empty(notified: socket.socket) -> None:
    """Read what has come so far."""
    notified.setblocking(False)
    try:
        while True:
            notified.recv(4096)
    except BlockingIOError:
        notified.settimeout(DEADLINE_S)


def test_the_watchdog_is_fed_three_times_an_interval(house: House, notified: socket.socket) -> None:
    house.run(house.spec())
    house.puppet("line")
    at = pings(notified, 5)
    mean = (at[-1] - at[0]) / 4
    assert WATCHDOG_S / 3 * 0.7 <= mean < WATCHDOG_S * 0.8, "a third of it; the first may be read late"


def test_a_guard_that_stands_still_feeds_nobody(house: House, notified: socket.socket) -> None:
    house.run(house.spec())
    house.puppet("line")
    pings(notified, 2)
    house.signal(signal.SIGSTOP)
    assert house.guard is not None
    os.waitid(os.P_PID, house.guard.pid, os.WSTOPPED | os.WNOWAIT)
    empty(notified)
    assert silent_for(notified, WATCHDOG_S * 1.2), "systemd would have killed it by now"
    house.signal(signal.SIGCONT)
    pings(notified, 1)


def test_a_line_that_stands_still_is_the_guards_affair_and_the_unit_lives(house: House, notified: socket.socket) -> None:
    """It is killed by the guard and started again, and systemd is fed all the while."""
    house.run(house.spec(beat_s=0.3))
    line = house.puppet("line")
    line.say(op="beat")
    line.stop()
    house.prints("no beat")
    house.puppet("line")
    pings(notified, 3)


def test_ready_status_and_stopping_are_told_once_each(house: House, notified: socket.socket) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    line.say(op="ready")
    line.say(op="status", text="registered with the PBX")
    house.signal(signal.SIGTERM)
    told: list[bytes] = []
    while b"STOPPING=1" not in told:
        told.append(notified.recv(4096))
    words = [data for data in told if data != b"WATCHDOG=1"]
    assert words == [b"READY=1\nSTATUS=ready", b"STATUS=registered with the PBX", b"STOPPING=1"]


def test_before_the_guard_a_slow_start_asks_for_patience(notified: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    systemd.tell("the voice says\nits lines", patience_s=300)
    assert notified.recv(4096) == b"STATUS=the voice says its lines\nEXTEND_TIMEOUT_USEC=300000000"
    systemd.tell("on")
    assert notified.recv(4096) == b"STATUS=on"
    monkeypatch.delenv("NOTIFY_SOCKET")
    systemd.tell("nobody listens")
    assert silent_for(notified, 0.05)


def test_a_line_of_a_call_goes_to_the_journal_with_its_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[str, dict[str, str]]] = []
    monkeypatch.setattr("systemd.journal.send", lambda text, **fields: sent.append((text, fields)))
    found = os.fstat(2)
    monkeypatch.setenv("JOURNAL_STREAM", f"{found.st_dev}:{found.st_ino}")
    journal = systemd.journal("line")
    assert journal is not None
    log = logging.Logger("onhook.call")
    log.addHandler(journal)
    log.info("call %d: stage %s", 12, "need", extra={"call": 12, "flow": "lead-qualification", "stage": "need"})
    log.error("no call")
    plain = {"LOGGER": "onhook.call", "PART": "line", "SYSLOG_IDENTIFIER": "onhook"}
    assert sent == [
        ("call 12: stage need", plain | {"PRIORITY": "6", "CALL": "12", "FLOW": "lead-qualification", "STAGE": "need"}),
        ("no call", plain | {"PRIORITY": "3"}),
    ]


def test_where_stderr_is_no_stream_of_the_journal_the_log_stays_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", "8:1")  # inherited, and stderr sent elsewhere since
    assert systemd.journal("line") is None
    monkeypatch.delenv("JOURNAL_STREAM")
    assert systemd.journal("line") is None


def test_without_the_library_everything_goes_on(tmp_path: Path) -> None:
    """As on a desk: the log is stderr's, and nobody is told."""
    code = (
        "import sys; sys.modules['systemd'] = None\n"
        "import os; found = os.fstat(2); os.environ.update(JOURNAL_STREAM=f'{found.st_dev}:{found.st_ino}', NOTIFY_SOCKET='/nowhere')\n"
        "from appliance.adapters import systemd\n"
        "assert systemd.journal('line') is None; systemd.tell('on'); print('well')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=DEADLINE_S)
    assert (done.stdout, done.stderr) == ("well\n", "")


def test_one_file_imports_it() -> None:
    users = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if (isinstance(node, ast.Import) and any(name.name.split(".")[0] == "systemd" for name in node.names))
        or (isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] == "systemd")
    ]  # fmt: skip
    assert set(users) == {"adapters/systemd.py"}
