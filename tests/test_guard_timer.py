"""The end of a call on time: the kernel timer, the message, and what happens to a line that does not let go."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from guard_house import House

from appliance.guard.calls import MAX_CALLS, HeldCall, HeldCalls
from appliance.guard.loop import Loop
from appliance.guard.timerfd import Timer, boottime_ns

MS = 1_000_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


# --- the kernel timer


def test_a_timer_fires_once_and_never_early() -> None:
    timer = Timer()
    deadline_ns = boottime_ns() + 30 * MS
    timer.arm(deadline_ns)
    assert not timer.fired()
    assert select.select([timer], [], [], 5)[0] == [timer]
    assert boottime_ns() >= deadline_ns
    assert timer.fired()
    assert not timer.fired()
    timer.close()


def test_a_deadline_in_the_past_fires_at_once() -> None:
    for deadline_ns in (0, -5, 1, boottime_ns() - 1):
        timer = Timer()
        timer.arm(deadline_ns)
        assert select.select([timer], [], [], 5)[0] == [timer]
        timer.close()


def test_a_moved_deadline_counts_alone() -> None:
    timer = Timer()
    timer.arm(boottime_ns())
    timer.arm(boottime_ns() + 3600 * 1000 * MS)
    assert select.select([timer], [], [], 0)[0] == []
    timer.close()


# --- the calls, in this process


def test_held_calls_pass_then_overstay() -> None:
    loop, seen = Loop(), list[tuple[str, int | str]]()

    def passed(held: HeldCall, late_ns: int) -> None:
        assert late_ns >= 0
        seen.append(("passed", held.call))

    calls = HeldCalls(loop, 20, passed, lambda held: seen.append(("overstayed", held.call)))
    now_ns = boottime_ns()
    calls.hold(1, now_ns, "call")
    calls.hold(2, now_ns + 3600 * 1000 * MS, "call")
    loop.turn(5)
    assert seen == [("passed", 1)]
    with pytest.raises(ValueError, match="limit of call 1 has passed"):
        calls.hold(1, now_ns + 3600 * 1000 * MS, "call")
    loop.turn(5)
    assert seen[1:] == [("overstayed", 1)]
    assert [held.call for held in calls.release_all()] == [1, 2]


def test_calls_have_a_bound_and_no_descriptor_is_lost() -> None:
    calls = HeldCalls(Loop(), 20, lambda held, late_ns: None, lambda held: None)
    before = len(os.listdir("/proc/self/fd"))
    for call in range(MAX_CALLS):
        calls.hold(call, boottime_ns() + 3600 * 1000 * MS, "call")
    with pytest.raises(ValueError, match="calls at once"):
        calls.hold(MAX_CALLS, boottime_ns(), "call")
    calls.release_all()
    assert len(os.listdir("/proc/self/fd")) == before


# --- the guard and a line


def test_the_end_is_sent_on_time(house: House) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    for call in range(5):
        deadline_ns = boottime_ns() + 60 * MS
        line.say(op="hold", call=call, deadline_ns=deadline_ns, limit="call")
        end = line.hears("end")
        assert (end["call"], end["limit"]) == (call, "call")
        assert 0 <= end["late_ns"] <= end["at_ns"] - deadline_ns < 100 * MS
        line.say(op="released", call=call)


def test_a_deadline_can_be_moved_both_ways(house: House) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    now_ns = boottime_ns()
    line.say(op="hold", call=1, deadline_ns=now_ns + 100 * MS, limit="call")
    line.say(op="hold", call=1, deadline_ns=now_ns + 300 * MS, limit="call")
    line.say(op="hold", call=2, deadline_ns=now_ns + 3600 * 1000 * MS, limit="call")
    line.say(op="hold", call=2, deadline_ns=now_ns + 200 * MS, limit="spend")
    first, second = line.hears("end"), line.hears("end")
    assert (first["call"], first["limit"]) == (2, "spend")
    assert second["call"] == 1
    assert second["at_ns"] >= now_ns + 300 * MS


def test_a_released_call_has_no_end(house: House) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    now_ns = boottime_ns()
    line.say(op="hold", call=1, deadline_ns=now_ns + 50 * MS, limit="call")
    line.say(op="released", call=1)
    line.say(op="hold", call=2, deadline_ns=now_ns + 150 * MS, limit="call")
    assert line.hears("end")["call"] == 2


def test_a_line_that_does_not_let_go_is_killed(house: House) -> None:
    house.run(house.spec(("line", "ears"), grace_ms=150))
    line = house.puppet("line")
    line.say(op="hold", call=7, deadline_ns=boottime_ns(), limit="call")
    ended_ns = line.hears("end")["at_ns"]
    line.is_gone()
    assert boottime_ns() - ended_ns >= 140 * MS
    house.prints("call 7 left behind (limit): no BYE can be sent: the line has told nothing of its dialog")
    house.prints("killed: it has not released call 7 150 ms after its call limit")
    house.prints(f"line (pid {line.pid}) ended by signal 9, started again")
    again = house.puppet("line")
    again.say(op="hold", call=8, deadline_ns=boottime_ns(), limit="call")
    assert again.hears("end")["call"] == 8


def test_a_line_that_lets_go_in_the_grace_lives(house: House) -> None:
    house.run(house.spec(("line",), grace_ms=150))
    line = house.puppet("line")
    line.say(op="hold", call=7, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")
    line.say(op="released", call=7)
    line.say(op="hold", call=8, deadline_ns=boottime_ns() + 400 * MS, limit="call")
    assert line.hears("end")["call"] == 8


def test_a_stopped_line_is_killed_too(house: House) -> None:
    house.run(house.spec(("line",), grace_ms=100))
    line = house.puppet("line")
    line.say(op="hold", call=7, deadline_ns=boottime_ns() + 200 * MS, limit="call")
    line.say(op="hold", call=1, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")  # both holds have been read
    line.say(op="released", call=1)
    os.kill(line.pid, signal.SIGSTOP)
    house.prints("it has not released call 7 100 ms after its call limit")
    assert house.puppet("line").pid != line.pid


def test_the_calls_of_a_dead_line_are_logged_once_and_disarmed(house: House) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    line.say(op="hold", call=1, deadline_ns=boottime_ns() + 300 * MS, limit="call")
    line.exit(1)
    house.prints("call 1 left behind (line died)")
    again = house.puppet("line")
    again.say(op="hold", call=2, deadline_ns=boottime_ns() + 600 * MS, limit="call")
    assert again.hears("end")["call"] == 2, "nothing of call 1"


def test_a_limit_holds_while_stopping(house: House) -> None:
    house.run(house.spec(("line",), grace_ms=100, stop_s=600))
    line = house.puppet("line")
    line.say(op="hold", call=1, deadline_ns=boottime_ns() + 300 * MS, limit="call")
    line.say(op="hold", call=2, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")
    line.say(op="released", call=2)
    house.signal(signal.SIGTERM)
    line.reports("signal")
    line.is_gone()
    assert house.ends() == 0
    house.prints("it has not released call 1 100 ms after its call limit")


def test_a_flood_from_the_line_does_not_hold_up_the_end(house: House) -> None:
    house.run(house.spec(("line",), grace_ms=5000))
    line = house.puppet("line")
    line.say(op="hold", call=1, deadline_ns=boottime_ns() + 200 * MS, limit="call")
    line.flood(0.6)
    assert line.hears("end")["late_ns"] < 200 * MS


def test_a_release_counts_though_the_guard_comes_late_to_read_it(house: House) -> None:
    house.run(house.spec(("line",), grace_ms=100))
    line = house.puppet("line")
    line.say(op="hold", call=1, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")
    house.signal(signal.SIGSTOP)
    grace = Timer()
    grace.arm(boottime_ns() + 200 * MS)
    assert select.select([grace], [], [], 5)[0] == [grace]
    grace.close()
    line.say(op="released", call=1)
    line.say(op="hold", call=2, deadline_ns=boottime_ns(), limit="call")
    house.signal(signal.SIGCONT)
    assert line.hears("end")["call"] == 2


def test_a_guard_that_stood_still_does_not_blame_the_line(house: House) -> None:
    house.run(house.spec(("line",), beat_s=0.2))
    line = house.puppet("line")
    line.say(op="beat")
    line.say(op="hold", call=1, deadline_ns=boottime_ns(), limit="call")
    line.hears("end")
    line.say(op="released", call=1)
    house.signal(signal.SIGSTOP)
    long = Timer()
    long.arm(boottime_ns() + 1500 * MS)
    assert select.select([long], [], [], 5)[0] == [long]
    long.close()
    house.signal(signal.SIGCONT)
    line.say(op="hold", call=2, deadline_ns=boottime_ns(), limit="call")
    assert line.hears("end")["call"] == 2
