"""The guard over real children: starting, starting again, ending, and what it tells systemd."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from guard_house import DEADLINE_S, House

from appliance.guard.child import Restarts
from appliance.guard.spec import SpecError, parse
from appliance.guard.supervise import line_well
from appliance.guard.timerfd import boottime_ns


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


# --- starting


def test_children_start_clean(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    for puppet in (line, ears):
        assert puppet.hello["policy"] == os.SCHED_OTHER
        assert puppet.hello["nice"] >= 0
        assert puppet.hello["group"] == puppet.pid
        assert puppet.hello["stdin"] == os.devnull
        assert puppet.hello["mark"] == puppet.hello["name"]
    assert line.hello["has_guard"]
    assert not ears.hello["has_guard"]
    assert len(ears.hello["fds"]) <= 5, "0, 1, 2, the test's socket and the listing itself"
    assert house.runtime_dir.stat().st_mode & 0o777 == 0o700


def test_the_guard_stays_small(house: House) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    line.say(op="ready")
    line.say(op="hold", call=1, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")
    assert house.guard is not None
    status = Path(f"/proc/{house.guard.pid}/status").read_text()
    rss_kb = int(status.split("VmRSS:")[1].split()[0])
    threads = int(status.split("Threads:")[1].split()[0])
    assert rss_kb <= 16_000
    assert threads == 1


def test_state_file_names_the_processes(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    os.kill(ears.pid, signal.SIGKILL)
    again = house.puppet("ears")
    line.say(op="status", text="registered")
    line.say(op="ready")
    line.say(op="hold", call=1, deadline_ns=0, limit="call")
    line.hears("end")  # a turn later: the state has been written
    line.say(op="released", call=1)
    line.say(op="hold", call=2, deadline_ns=0, limit="call")
    line.hears("end")
    state = house.state()
    assert house.guard is not None
    assert state["pid"] == house.guard.pid
    assert state["ready"]
    assert state["status"] == "registered"
    assert state["children"]["line"]["pid"] == line.pid
    assert state["children"]["line"]["restarts"] == 0
    assert state["children"]["ears"]["pid"] == again.pid
    assert state["children"]["ears"]["restarts"] == 1
    assert state["children"]["ears"]["since_s"] > state["children"]["line"]["since_s"]


def test_a_second_guard_is_refused(house: House) -> None:
    spec = house.spec()
    house.run(spec)
    line = house.puppet("line")
    second = subprocess.run([sys.executable, "-m", "appliance.guard", str(spec)], capture_output=True, text=True, timeout=DEADLINE_S)
    assert second.returncode == 2
    assert house.guard is not None
    assert f"already running in {house.runtime_dir} (pid {house.guard.pid})" in second.stderr
    assert "Traceback" not in second.stderr
    line.say(op="hold", call=1, deadline_ns=0, limit="call")
    line.hears("end")  # and the first goes on


def test_a_log_takes_what_is_printed(house: House) -> None:
    log = house.directory / "log"
    house.run(house.spec(log=str(log)))
    house.puppet("ears").exit(3)
    house.puppet("ears")
    house.signal(signal.SIGTERM)
    house.puppet("line").exit(0)
    assert house.ends() == 0
    assert "ended with status 3, started again" in log.read_text()


# --- starting again


def test_a_killed_worker_comes_back_and_the_line_is_told(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    first = line.hears("child")
    assert (first["name"], first["state"], first["pid"]) == ("ears", "started", ears.pid)
    os.kill(ears.pid, signal.SIGKILL)
    again = house.puppet("ears")
    ended, started = line.hears("child"), line.hears("child")
    assert (ended["state"], ended["pid"], ended["code"]) == ("ended", ears.pid, -9)
    assert (started["state"], started["pid"], started["code"]) == ("started", again.pid, None)
    assert house.prints("ears (pid").endswith(f"ears (pid {ears.pid}) ended by signal 9, started again (pid {again.pid})")


def test_the_line_asks_for_a_restart(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    line.say(op="restart", child="ears", why="no answer for 3 s")
    ears.is_gone()
    assert house.puppet("ears").pid != ears.pid
    house.prints(f"ears (pid {ears.pid}) killed: the line asks for it: no answer for 3 s")


def test_a_killed_line_comes_back_with_a_new_channel(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    os.kill(line.pid, signal.SIGKILL)
    again = house.puppet("line")
    told = again.hears("child")
    assert (told["name"], told["state"], told["pid"]) == ("ears", "started", ears.pid)


def test_what_a_dead_child_started_goes_with_it(house: House) -> None:
    house.run(house.spec())
    ears = house.puppet("ears")
    ears.fork()
    grandchild = house.puppet("grandchild")
    ears.exit(1)
    grandchild.is_gone()
    house.puppet("ears")


def test_too_many_deaths_make_a_pause(house: House) -> None:
    house.run(house.spec())
    house.puppet("line")
    for _ in range(6):
        house.puppet("ears").exit(1)
    assert "too often: next try in 10 s" in house.prints("too often")


def test_restart_policy() -> None:
    restarts = Restarts()
    for at in (0.0, 1.0, 2.0, 3.0, 4.0):
        assert restarts.delay(at) == 0
        restarts.count(at)
    assert restarts.delay(5.0) == 10
    restarts.count(15.0)
    assert restarts.delay(16.0) == 10, "and so on as long as it dies"
    assert restarts.delay(63.5) == 0, "two are left of the last minute"
    assert restarts.total == 6


def test_a_program_that_is_not_there(house: House) -> None:
    spec = house.spec()
    data = json.loads(spec.read_text())
    data["children"][1]["argv"] = ["/nonexistent/ears"]
    spec.write_text(json.dumps(data))
    house.run(spec)
    house.puppet("line")
    house.prints("ears cannot be started: /nonexistent/ears: No such file or directory")
    house.prints("too often")


def test_a_silent_line_is_started_again(house: House) -> None:
    house.run(house.spec(beat_s=0.3))
    line = house.puppet("line")
    line.say(op="beat")
    line.is_gone()
    house.prints(f"line (pid {line.pid}) killed: no beat for 0.3 s")
    assert house.puppet("line").pid != line.pid


def test_a_beating_line_lives_on(house: House) -> None:
    house.run(house.spec(beat_s=0.3))
    line = house.puppet("line")
    for call in range(8):  # the timers are the clock: eight times 0.1 s
        line.say(op="beat")
        line.say(op="hold", call=call, deadline_ns=boottime_ns() + 100_000_000, limit="call")
        line.hears("end")
        line.say(op="released", call=call)


def test_nonsense_from_the_line_harms_nobody(house: House) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    for text in (
        "no json",
        "[]",
        "{}",
        "[" * 30000,
        '{"op": "dance"}',
        '{"op": "hold"}',
        '{"op": "hold", "call": [], "deadline_ns": 1}',
        '{"op": "hold", "call": 1, "deadline_ns": 1e400}',
        '{"op": "hold", "call": 1, "deadline_ns": 9999999999999999999999}',
        '{"op": "released", "call": {}}',
        '{"op": "released", "call": 7}',
        '{"op": "restart", "child": "nobody"}',
        '{"op": "status", "text": "\\ud800"}',
    ):
        line.say_raw(text)
    line.say(op="hold", call=1, deadline_ns=boottime_ns(), limit="call")
    assert line.hears("end")["call"] == 1
    house.prints("no child is called nobody")


# --- ending


def test_stop_in_order(house: House) -> None:
    house.run(house.spec(("line", "ears", "mind")))
    line, ears, mind = house.puppet("line"), house.puppet("ears"), house.puppet("mind")
    house.signal(signal.SIGTERM)
    told_line = line.reports("signal")
    assert told_line["number"] == signal.SIGTERM
    line_ends_ns = boottime_ns()
    line.exit(0)
    for worker in (ears, mind):
        told = worker.reports("signal")
        assert told["number"] == signal.SIGTERM
        assert told["at_ns"] > line_ends_ns > told_line["at_ns"]
        worker.exit(0)
    assert house.ends() == 0
    assert not (house.runtime_dir / "guard.json").exists()


def test_what_does_not_stop_is_killed(house: House) -> None:
    house.run(house.spec(stop_s=0.2))
    line, ears = house.puppet("line"), house.puppet("ears")
    house.signal(signal.SIGINT)
    line.is_gone()
    ears.is_gone()  # it was asked first, and had a second
    assert house.ends() == 0
    house.prints("it did not end within 0.2 s")


def test_a_second_signal_ends_all_now(house: House) -> None:
    house.run(house.spec(stop_s=600))
    line, ears = house.puppet("line"), house.puppet("ears")
    house.signal(signal.SIGTERM)
    line.reports("signal")
    house.signal(signal.SIGTERM)
    line.is_gone()
    ears.is_gone()
    assert house.ends() == 0


def test_the_line_ends_by_itself(house: House) -> None:
    house.run(house.spec())
    house.puppet("ears")
    house.puppet("line").exit(0)
    assert house.ends() == 0


def test_the_line_asks_to_stop(house: House) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    line.say(op="stop")
    assert line.reports("signal")["number"] == signal.SIGTERM
    line.exit(0)
    assert house.ends() == 0


def test_a_wrong_setting_ends_the_first_start(house: House) -> None:
    house.run(house.spec())
    house.puppet("line").exit(2)
    assert house.ends() == 2
    house.prints("starting it again cannot help")


def test_a_wrong_setting_after_ready_does_not(house: House) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    line.say(op="ready")
    line.exit(2)
    house.puppet("line")


def test_hangup_signal_goes_to_the_line(house: House) -> None:
    house.run(house.spec())
    line = house.puppet("line")
    house.signal(signal.SIGHUP)
    assert line.reports("signal")["number"] == signal.SIGHUP


def test_children_die_with_the_guard(house: House) -> None:
    house.run(house.spec())
    line, ears = house.puppet("line"), house.puppet("ears")
    house.signal(signal.SIGKILL)
    line.is_gone()
    ears.is_gone()


# --- systemd


def test_systemd_is_told(house: House) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(house.directory / "notify"))
        systemd.settimeout(DEADLINE_S)
        house.environ |= {"NOTIFY_SOCKET": str(house.directory / "notify"), "WATCHDOG_USEC": "300000"}
        started = time.monotonic()
        house.run(house.spec())
        line = house.puppet("line")
        assert not line.hello["notify"]
        assert systemd.recv(4096) == b"WATCHDOG=1"
        line.say(op="status", text="registered as 200\nat pbx")
        line.say(op="ready")
        wanted = [b"STATUS=registered as 200 at pbx", b"READY=1\nSTATUS=registered as 200 at pbx"]
        pings = 1
        while wanted or pings < 6:
            data = systemd.recv(4096)
            if data == b"WATCHDOG=1":
                pings += 1
            else:
                assert data == wanted.pop(0)
        assert pings <= (time.monotonic() - started) / 0.1 + 1, "one in every third of 0.3 s"
        house.signal(signal.SIGTERM)
        while systemd.recv(4096) != b"STOPPING=1":
            pass


@pytest.mark.parametrize(
    ("alive", "beating", "age_s", "well"),
    [(True, True, 3600.0, True), (True, False, 19.0, True), (True, False, 21.0, False), (False, False, 3600.0, True)],
)
def test_the_watchdog_goes_hungry_when_a_new_line_never_beats(alive: bool, beating: bool, age_s: float, well: bool) -> None:
    assert line_well(alive, beating, age_s) is well


# --- the spec


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda spec: spec.pop("children"), "the spec has no children"),
        (lambda spec: spec.update(children=[]), "children must be a list of at least one process"),
        (lambda spec: spec.update(grace=3), "the spec has an unknown key grace"),
        (lambda spec: spec.update(line="lime"), "line names lime, but the children are line, ears"),
        (lambda spec: spec.update(grace_ms="3"), "grace_ms must be a number from 1 to 10000"),
        (lambda spec: spec["children"][1].pop("argv"), "children[1] has no argv"),
        (lambda spec: spec["children"][1].update(name="line"), "there are two children called line"),
        (lambda spec: spec["children"][1].update(argv="ls -l"), "children[1].argv must be a list of at least one word"),
        (lambda spec: spec["children"][1].update(env={"A": 1}), "children[1].env.A must be text"),
        (lambda spec: spec["children"][1].update(nice=True), "children[1].nice must be a number from -20 to 19"),
    ],
)
def test_spec_errors(change: Callable[[dict[str, Any]], object], sentence: str) -> None:
    spec: dict[str, Any] = {"runtime_dir": "/run/x", "children": [{"name": "line", "argv": ["x"]}, {"name": "ears", "argv": ["y"]}]}
    parse(spec)
    change(spec)
    with pytest.raises(SpecError) as caught:
        parse(spec)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(("text", "sentence"), [(None, "No such file"), ("{", "is not JSON"), ("[]", "must be a JSON object")])
def test_a_bad_spec_is_one_sentence_and_status_2(tmp_path: Path, text: str | None, sentence: str) -> None:
    path = tmp_path / "spec.json"
    if text is not None:
        path.write_text(text)
    done = subprocess.run([sys.executable, "-m", "appliance.guard", str(path)], capture_output=True, text=True, timeout=DEADLINE_S)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert str(path) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_no_spec_at_all() -> None:
    done = subprocess.run([sys.executable, "-m", "appliance.guard"], capture_output=True, text=True, timeout=DEADLINE_S)
    assert done.returncode == 2
    assert "usage:" in done.stderr
