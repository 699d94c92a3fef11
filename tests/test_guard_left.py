"""The calls a line leaves behind: who gets a BYE and why, the lease, and what outlives the guard itself."""

from __future__ import annotations

import json
import os
import re
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from guard_house import FarEnd, House, header, hold, only

from appliance.guard.bye import FAR_ABOVE
from appliance.guard.child import kill_stale
from appliance.guard.custody import Custody
from appliance.guard.files import boot_id, start_time
from appliance.guard.lease import TICKS, Lease
from appliance.guard.left import MAX_LEFT, LeftCalls
from appliance.guard.loop import Loop
from appliance.guard.spec import parse
from appliance.guard.timerfd import Timer, boottime_ns

pytestmark = pytest.mark.faults

MS = 1_000_000
HOUR_NS = 3600 * 1000 * MS


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture
def far() -> Iterator[FarEnd]:
    made = FarEnd()
    yield made
    made.close()


# --- who gets a BYE, and why


def test_a_dead_lines_call_gets_its_bye(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    assert line.hears("left")["calls"] == [], "the first message, though there is nothing to say"
    answered_ns = hold(line, 7, far.dialog())
    killed_ns = boottime_ns()
    os.kill(line.pid, signal.SIGKILL)
    request, heard_ns = far.hears()
    assert heard_ns - killed_ns < 500 * MS
    assert request.startswith(f"BYE sip:bob@{far.address} SIP/2.0\r\n")
    assert header(request, "From") == '"Front desk" <sip:200@pbx.example.com>;tag=1928301774'
    assert header(request, "To") == "<sip:bob@example.com>;tag=a6c85cf"
    assert header(request, "Call-ID") == "a84b4c76e66710"
    assert header(request, "CSeq") == f"{14 + FAR_ABOVE} BYE"
    assert header(request, "Max-Forwards") == "70"
    assert header(request, "Content-Length") == "0"
    assert header(request, "Reason") == 'Q.850;cause=41;text="line died"'
    assert re.fullmatch(r"SIP/2.0/UDP 127.0.0.1:\d+;rport;branch=z9hG4bK\w{18}", header(request, "Via"))
    far.answers(request, "200 OK")
    house.prints("call 7: BYE answered 200 after")
    again = house.puppet("line")
    left = only(again)
    assert (left["call"], left["why"], left["limit"], left["bye"], left["late_ns"]) == (7, "line_died", "call", "answered", None)
    assert left["answered_ns"] == answered_ns
    assert killed_ns < left["bye_ns"] < heard_ns
    assert again.hello["at_ns"] > left["bye_ns"]


def test_a_stopped_line_loses_its_lease(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), lease_ms=400))
    line = house.puppet("line")
    hold(line, 1, far.dialog(call_id="one"))
    hold(line, 2, far.dialog(call_id="two"))
    stopped_ns = boottime_ns()
    line.stop()
    first, heard_ns = far.hears()
    assert 350 * MS < heard_ns - stopped_ns < 1000 * MS
    far.answers(first, "200 OK")
    second, _ = far.hears()
    far.answers(second, "481 Call/Transaction Does Not Exist")
    assert {header(first, "Call-ID"), header(second, "Call-ID")} == {"one", "two"}
    line.is_gone()
    house.prints("no beat for 400 ms with a call up")
    calls = house.puppet("line").hears("left")["calls"]
    assert [(left["call"], left["why"], left["bye"]) for left in calls] == [(1, "lease", "answered"), (2, "lease", "answered")]
    assert abs(calls[1]["bye_ns"] - calls[0]["bye_ns"]) < 50 * MS


def test_a_limit_that_is_not_kept(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), grace_ms=100))
    line = house.puppet("line")
    deadline_ns = boottime_ns() + 300 * MS
    hold(line, 3, far.dialog(call_id="other"))
    hold(line, 7, far.dialog(call_id="over"), deadline_ns, "spend")
    requests = [far.hears() for _ in range(2)]
    reasons = {header(request, "Call-ID"): header(request, "Reason") for request, _ in requests}
    assert reasons == {"over": 'Q.850;cause=16;text="spend limit"', "other": 'Q.850;cause=41;text="line died"'}
    left = {call["call"]: call for call in house.puppet("line").hears("left")["calls"]}
    assert (left[7]["why"], left[7]["limit"], left[3]["why"], left[3]["late_ns"]) == ("limit", "spend", "line_died", None)
    assert left[7]["late_ns"] == left[7]["bye_ns"] - deadline_ns
    assert 100 * MS <= left[7]["late_ns"] < 500 * MS


def test_a_released_call_gets_none(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, far.dialog(call_id="gone"))
    line.say(op="released", call=1)
    hold(line, 2, far.dialog(call_id="up"))
    line.exit(1)
    request, _ = far.hears()
    assert header(request, "Call-ID") == "up"
    far.answers(request, "200 OK")
    assert only(house.puppet("line"))["call"] == 2
    far.hears_nothing(0.2)


def test_last_words_count(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    house.signal(signal.SIGSTOP)
    line.say(op="released", call=1)
    line.exit(1)
    line.is_gone()
    house.signal(signal.SIGCONT)
    assert house.puppet("line").hears("left")["calls"] == []
    far.hears_nothing(0.2)


def test_beats_and_holds_keep_the_lease(tmp_path: Path) -> None:
    spec = parse({"runtime_dir": str(tmp_path), "children": [{"name": "line", "argv": ["x"]}], "lease_ms": 50})
    loop, kills = Loop(), list[str]()
    custody = Custody(loop, spec, kills.append, lambda: None, lambda held, late_ns: None, lambda words, why: kills.append(why))
    held = {"op": "hold", "call": 1, "deadline_ns": boottime_ns() + HOUR_NS}
    for renew in (lambda: custody.hold(held, condemned=False), custody.beat, lambda: custody.hold(held, condemned=False), custody.beat):
        renew()
        for _ in range(TICKS - 1):
            loop.turn(5)
    assert kills == []
    loop.turn(5)
    assert kills == ["lease"]


def test_without_calls_there_is_no_lease(house: House) -> None:
    house.run(house.spec(("line",), lease_ms=200))
    line = house.puppet("line")
    hold(line, 1, None)
    line.say(op="released", call=1)
    line.say(op="beat")
    long = Timer()
    long.arm(boottime_ns() + 400 * MS)
    assert select.select([long], [], [], 5)[0]
    long.close()
    hold(line, 2, None)


def test_a_guard_that_stood_still_does_not_take_the_lease_away(house: House, far: FarEnd) -> None:
    """The whole box stands still: the guard and the line, for longer than a lease."""
    house.run(house.spec(("line",), lease_ms=300))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    house.signal(signal.SIGSTOP)
    far.hears_nothing(0.8)
    house.signal(signal.SIGCONT)
    hold(line, 2, None)
    far.hears_nothing(0.1)


def test_ticks_of_the_lease() -> None:
    loop, lapses = Loop(), list[int]()
    lease = Lease(loop, 50, lambda: lapses.append(lease.silent_ticks))
    lease.run(True)
    for _ in range(TICKS - 1):
        loop.turn(5)
    assert lapses == []
    lease.renew()
    for _ in range(TICKS - 1):
        loop.turn(5)
    assert lapses == []
    loop.turn(5)
    assert lapses == [TICKS]
    lease.run(False)
    loop.turn(0.05)
    assert lapses == [TICKS]


def test_a_dialog_that_cannot_be_used_is_said_and_the_call_is_held(house: House) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, {"call_id": "x"})
    house.prints("call 1 is held, but its dialog cannot be used: a dialog has a local")
    line.exit(1)
    house.prints("call 1 left behind (line died): no BYE can be sent: the line has told nothing of its dialog")
    left = only(house.puppet("line"))
    assert (left["bye"], left["bye_ns"]) == ("impossible", 0)


def test_a_dialog_told_later_or_again(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    hold(line, 1, None)
    hold(line, 1, far.dialog(cseq=20))
    hold(line, 1, None)
    line.exit(1)
    request, _ = far.hears()
    assert header(request, "CSeq") == f"{20 + FAR_ABOVE} BYE"


# --- over the guard's own death


def test_a_guard_killed_says_bye_when_it_is_back(house: House, far: FarEnd) -> None:
    spec = house.spec(("line",))
    house.run(spec)
    line = house.puppet("line")
    answered_ns = hold(line, 7, far.dialog())
    house.keeps(7)
    house.signal(signal.SIGKILL)
    line.is_gone()
    house.run(spec)
    request, heard_ns = far.hears()
    assert header(request, "Reason") == 'Q.850;cause=41;text="guard died"'
    again = house.puppet("line")
    assert again.hello["at_ns"] > heard_ns, "the BYE first, then the line"
    left = only(again)
    assert (left["call"], left["why"], left["limit"], left["answered_ns"], left["bye"]) == (7, "guard_died", "call", answered_ns, "sent")
    far.answers(request, "200 OK")
    house.prints("call 7: BYE answered 200")
    assert not (house.runtime_dir / "held.json").exists()


@pytest.mark.parametrize("stopped", [False, True])
def test_a_line_that_outlives_its_guard_is_killed_first(house: House, far: FarEnd, stopped: bool) -> None:
    spec = house.spec(("line", "ears"))
    house.run(spec)
    line, ears = house.puppet("line"), house.puppet("ears")
    hold(line, 7, far.dialog())
    house.keeps(7)
    line.outlive()
    house.signal(signal.SIGKILL)
    ears.is_gone()
    assert line.reports("signal")["number"] == signal.SIGTERM, "it may end its calls"
    if stopped:
        line.stop()
    house.run(spec)
    house.prints(f"killed what the guard before this one had started: line (pid {line.pid})")
    line.is_gone()
    request, _ = far.hears()
    far.answers(request, "200 OK")
    assert only(house.puppet("line"))["why"] == "guard_died"


def test_a_stopped_line_wakes_when_its_guard_dies(house: House) -> None:
    """The kernel continues the stopped members of a process group that its parent's death has orphaned (setpgid(2)), after a SIGHUP."""
    house.run(house.spec(("line",)))
    line = house.puppet("line")
    line.outlive()
    line.stop()
    house.signal(signal.SIGKILL)
    assert {line.reports("signal")["number"] for _ in range(2)} == {signal.SIGHUP, signal.SIGTERM}


def test_left_is_told_until_it_is_settled(house: House, far: FarEnd) -> None:
    spec = house.spec(("line",))
    house.run(spec)
    line = house.puppet("line")
    hold(line, 1, far.dialog(call_id="one"))
    hold(line, 2, far.dialog(call_id="two"))
    line.exit(1)
    for _ in range(2):
        far.answers(far.hears()[0], "200 OK")
    second = house.puppet("line")
    assert [call["call"] for call in second.hears("left")["calls"]] == [1, 2]
    second.say(op="settled", call=1)
    second.say(op="settled", call=99)
    hold(second, 3, None)
    second.say(op="released", call=3)
    second.exit(1)
    third = house.puppet("line")
    assert only(third)["call"] == 2
    house.signal(signal.SIGTERM)
    third.reports("signal")
    third.exit(0)
    assert house.ends() == 0
    house.run(spec)
    fourth = house.puppet("line")
    left = only(fourth)
    assert (left["call"], left["why"], left["bye"]) == (2, "line_died", "answered")
    fourth.say(op="settled", call=2)
    hold(fourth, 4, None)
    assert not (house.runtime_dir / "left.json").exists()
    far.hears_nothing(0)


def test_an_unanswered_bye_is_taken_up_by_the_next_guard(house: House, far: FarEnd) -> None:
    spec = house.spec(("line",), sip_t1_ms=1000)
    house.run(spec)
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    line.exit(1)
    first, _ = far.hears()
    told = only(house.puppet("line"))
    house.signal(signal.SIGKILL)
    house.run(spec)
    second, _ = far.hears()
    assert header(second, "CSeq") == f"{14 + FAR_ABOVE + 1} BYE"
    assert header(first, "Via") != header(second, "Via")
    far.answers(second, "200 OK")
    left = only(house.puppet("line"))
    assert (left["why"], left["bye"], left["bye_ns"]) == ("line_died", "answered", told["bye_ns"]), "the first BYE's time"


def test_calls_of_an_earlier_boot(house: House, far: FarEnd) -> None:
    """Power comes back: the PBX may still think the call is up; our clock began anew."""
    house.runtime_dir.mkdir()
    call = {"call": 5, "deadline_ns": 9, "limit": "call", "answered_ns": 8, "dialog": far.dialog()}
    (house.runtime_dir / "held.json").write_text(json.dumps({"boot": "another", "calls": [call]}))
    house.run(house.spec(("line",)))
    far.answers(far.hears()[0], "481 Call/Transaction Does Not Exist")
    left = only(house.puppet("line"))
    assert (left["call"], left["why"], left["answered_ns"], left["late_ns"], left["bye"]) == (5, "guard_died", 0, None, "answered")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"calls": 5}', '{"calls": [5, {}, {"call": []}, {"call": 1, "dialog": 5}]}', "[" * 30_000]
)
def test_damaged_files_are_passed_over(house: House, text: str) -> None:
    house.runtime_dir.mkdir()
    for name in ("held.json", "left.json", "guard.json"):
        (house.runtime_dir / name).write_text(text)
    house.run(house.spec(("line",)))
    assert house.puppet("line").hears("left")["calls"] == []
    house.prints("passed over")


def test_a_stop_gives_a_lost_bye_more_tries(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), stop_s=0.1, sip_t1_ms=200))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    house.signal(signal.SIGTERM)
    far.hears()
    request, _ = far.hears()
    far.answers(request, "200 OK")
    assert house.ends() == 0
    house.prints("call 1: BYE answered 200")


def test_a_second_signal_says_bye_too(house: House, far: FarEnd) -> None:
    house.run(house.spec(("line",), stop_s=600))
    line = house.puppet("line")
    hold(line, 1, far.dialog())
    house.signal(signal.SIGTERM)
    line.reports("signal")
    house.signal(signal.SIGTERM)
    far.answers(far.hears()[0], "200 OK")
    assert house.ends() == 0


# --- parts


def test_what_is_stale_is_named_by_pid_and_start() -> None:
    child = os.fork()
    if child == 0:
        signal.pause()
    try:
        started = start_time(child)
        assert started > 0
        state = {"boot": "b", "children": {"line": {"pid": child, "start_time": started + 1}, "ears": {"pid": None}, "mind": 5}}
        assert kill_stale(state, "b") == [], "another process has that number now"
        state["children"]["line"]["start_time"] = started  # type: ignore[index]
        assert kill_stale(state, "another boot") == []
        assert kill_stale(state, "b") == [f"line (pid {child})"]
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
        assert start_time(child) == 0
        child = 0
    finally:
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    assert boot_id()
    assert kill_stale(None, "b") == kill_stale([], "b") == []


def test_what_a_dying_line_says_of_a_buried_call_is_nothing(tmp_path: Path, far: FarEnd) -> None:
    spec = parse({"runtime_dir": str(tmp_path), "children": [{"name": "line", "argv": ["x"]}]})
    custody = Custody(Loop(), spec, lambda text: None, lambda: None, lambda held, late_ns: None, lambda words, why: None)
    hold_again = {"op": "hold", "call": 1, "deadline_ns": boottime_ns() + HOUR_NS, "dialog": far.dialog()}
    custody.hold(hold_again, condemned=False)
    custody.bury("lease")
    far.hears()
    custody.hold(hold_again, condemned=True)
    custody.bury("line_died")
    far.hears_nothing(0.05)
    custody.hold(hold_again, condemned=False)
    assert custody.left.message()["calls"] == [], "another call, which has the number of an old one"
    custody.bury("line_died")
    far.hears()


def test_left_calls_have_a_bound_and_fit_one_message(tmp_path: Path) -> None:
    spec = parse({"runtime_dir": str(tmp_path), "children": [{"name": "line", "argv": ["x"]}]})
    said: list[str] = []
    left = LeftCalls(Loop(), spec, said.append)
    entry = {"why": "line_died", "limit": "spend", "answered_ns": 1 << 62, "deadline_ns": 1, "bye_ns": 1 << 62, "bye": "answered"}
    calls = [entry | {"call": 10_000_000 + number} for number in range(MAX_LEFT + 5)]
    (tmp_path / "left.json").write_text(json.dumps({"boot": boot_id(), "calls": calls}))
    left.inherit(str(tmp_path / "held.json"))
    assert "call 10000000 is forgotten" in said[0]
    assert len(said) == 5
    assert len(json.dumps(left.message())) < 65_536
