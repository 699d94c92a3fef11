"""Tools: the programs as they really are, with a clock that jumps, and what a session makes of them beyond the .call files."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from call_text import play
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import Flow, Reply
from appliance.core.session import CallSession
from appliance.errors import LocalError
from appliance.flows.loader import load
from appliance.ports import ToolResult, ToolTask, ToolValue
from appliance.runtime.tools import MOST_BYTES, Program, ToolTasks, one_line, values_of

FLOW = load(Path(__file__).parent.parent / "flows" / "lead-qualification.yaml").flow


def shell(script: str, *gives: str, timeout_s: float = 5.0) -> Program:
    return Program(["/bin/sh", "-c", script], gives, timeout_s)


def begin(program: Program, **arguments: ToolValue) -> Any:
    """Begun at second 0 of its own clock."""
    return program.begin(arguments, 0.0)


def outcome(task: Any, now: float = 0.0) -> ToolResult:
    """What became of it, waiting for the real program and not for a time."""
    gone = os.pidfd_open(task._process.pid)
    try:
        while True:
            ready, _, _ = select.select([gone, task._out], [], [], 20)
            assert ready, "it neither says anything nor ends"
            if (result := task.poll(now)) is not None:
                return result
    finally:
        os.close(gone)


def ends(pid: int, within_s: float) -> bool:
    """Does that process end in this time?"""
    try:
        gone = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([gone], [], [], within_s)[0])
    finally:
        os.close(gone)


# -- a program that behaves ----------------------------------------------------------------------------------------------------


def test_it_is_told_what_is_known_and_gives_what_was_declared() -> None:
    task = begin(Program(["/bin/cat"], ["name", "people", "member"], 2.0), name="Zoë", people=3, member=True, more="not wanted")
    assert outcome(task).values == {"name": "Zoë", "people": 3, "member": True}


def test_it_sees_nothing_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONHOOK_SECRET", "hush")
    script = (
        'printf \'{"secret": "%s", "files": %d, "nice": %d, "here": "%s"}\' "$ONHOOK_SECRET" $(ls /proc/self/fd | wc -l) $(nice) "$PWD"'
    )
    values = outcome(begin(shell(script, "secret", "files", "nice", "here"))).values
    assert values is not None
    assert values["secret"] == ""
    assert values["files"] == 4, "the three, and the one ls lists them with"
    assert values["nice"] == min(19, os.nice(0) + 10)
    assert values["here"] == "/"


def test_it_works_and_is_not_waited_for() -> None:
    task = begin(shell("read line; echo {}; exec sleep 60"))
    assert task.poll(0.1) is None
    assert task.poll(4.9) is None
    assert task.poll(5.0) == ToolResult(None, "it took too long")


def test_one_that_gives_nothing_need_say_nothing() -> None:
    assert outcome(begin(shell("true"))).values == {}


# -- and one that does not -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo '{\"slot\": 1}'; exit 1", "it ended with status 1"),
        ("kill -SEGV $$", "it ended with signal 11"),
        ("exec /no/such/program", "it ended with status 127: there is no such program"),
        ("exec /etc/passwd", "it ended with status 126: it may not be run"),
        ("echo hello", "what it says is not JSON in UTF-8"),
        ('printf \'{"slot": "\\377"}\'', "what it says is not JSON in UTF-8"),
        ("head -c 60000 /dev/zero | tr '\\0' '['", "what it says is not JSON in UTF-8"),
        ("echo '[1]'", "what it says is not a JSON object"),
        ("echo '{}'", 'it does not give "slot"'),
        ("true", 'it does not give "slot"'),
        ("echo '{\"slot\": null}'", 'it does not give "slot"'),
        ("echo '{\"slot\": [1]}'", '"slot" is not a text, a number or a yes or no'),
        ("echo '{\"slot\": NaN}'", '"slot" is not a text, a number or a yes or no'),
        ("echo '{\"slot\": 1000000000000000000}'", '"slot" is not a text, a number or a yes or no'),
        ("head -c 10000000 /dev/zero", f"it says more than {MOST_BYTES // 1024} KB"),
        ("exec yes", f"it says more than {MOST_BYTES // 1024} KB"),
    ],
)
def test_what_goes_wrong_is_said_and_is_no_value(script: str, why: str) -> None:
    assert outcome(begin(shell(script, "slot"))) == ToolResult(None, why)


def test_a_program_that_does_not_exist_has_failed() -> None:
    result = outcome(begin(Program(["/no/such/program"], ["slot"], 2.0)))
    assert result == ToolResult(None, "it ended with status 127: there is no such program")


def test_what_it_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    left = tmp_path / "left"
    assert outcome(begin(shell(f"sleep 600 & echo $! >{left}; echo {{}}"))).values == {}
    assert ends(int(left.read_text()), 5)


def test_killed_it_is_gone_with_all_it_started(tmp_path: Path) -> None:
    started = tmp_path / "started"
    os.mkfifo(started)
    task = begin(shell(f"sleep 600 & echo $! >{started}; wait"))
    child = int(started.read_text())
    task.kill()
    assert ends(child, 5)
    assert ends(task._process.pid, 5)


@pytest.mark.faults
def test_it_ends_at_its_time_where_the_line_has_died() -> None:
    script = """
import os, signal
from appliance.runtime.tools import Program
task = Program(["/bin/sleep", "600"], [], 0.1).begin({}, 0.0)
print(task._process.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    line = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=False)
    assert line.returncode == -signal.SIGKILL
    assert ends(int(line.stdout), 10)


def test_values_are_one_line_that_can_be_said() -> None:
    said = '{"a": " on\\nMonday\\u0007 at \\ud800 9 ", "b": 12.50, "c": "' + "x" * 500 + '"}'
    assert values_of(said.encode(), ["a", "b", "c"]) == {"a": "on Monday at 9", "b": "12.50", "c": "x" * 200}
    assert one_line("\u202eabc\u2028def") == "abc def"


# -- one call's tasks ----------------------------------------------------------------------------------------------------------


class Task:
    """Keeps ports.ToolTask: done when it is told."""

    def __init__(self) -> None:
        self.result: ToolResult | None = None
        self.killed = False

    def poll(self, now: float) -> ToolResult | None:
        return self.result

    def kill(self) -> None:
        self.killed = True


class Scripted:
    """Keeps ports.Tool."""

    def __init__(self) -> None:
        self.begun: list[tuple[Mapping[str, ToolValue], Task]] = []

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        self.begun.append((arguments, Task()))
        return self.begun[-1][1]


class Broken:
    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        raise LocalError("no process left")


def test_each_is_answered_once_and_never_from_within_the_asking() -> None:
    told: list[Any] = []
    tool = Scripted()
    tasks = ToolTasks({"clock": tool, "broken": Broken()}, lambda *answer: told.append(answer))
    tasks.begin(3, "clock", {"name": "Maria"}, 0.0)
    tasks.begin(4, "broken", {}, 0.0)
    tasks.begin(5, "unknown", {}, 0.0)
    assert told == []
    tasks.poll(0.1)
    assert told == [(4, "broken", None), (5, "unknown", None)]
    tool.begun[0][1].result = ToolResult({"time": "noon"})
    tasks.poll(0.2)
    tasks.poll(0.3)
    assert told[2:] == [(3, "clock", {"time": "noon"})]
    assert tool.begun[0][0] == {"name": "Maria"}


def test_what_is_dropped_is_killed_and_not_heard_of() -> None:
    told: list[Any] = []
    tool = Scripted()

    def finished(*answer: object) -> None:
        told.append(answer)
        tasks.drop(5)  # what it answers may drop another

    tasks = ToolTasks({"clock": tool}, finished)
    for turn in (3, 4, 5):
        tasks.begin(turn, "clock", {}, 0.0)
        tool.begun[-1][1].result = ToolResult({})
    tasks.drop(3)
    tasks.poll(0.1)
    assert told == [(4, "clock", {})]
    tasks.begin(6, "clock", {}, 0.0)
    tasks.close()
    tasks.poll(0.2)
    assert [task.killed for _, task in tool.begun] == [True, False, True, True]
    assert len(told) == 1


def test_a_transfer_that_was_given_up_may_succeed_late() -> None:
    told: list[Any] = []
    tool = Scripted()
    tasks = ToolTasks({"transfer.201": tool, "clock": tool}, lambda *answer: told.append(answer))
    for turn, name, result in (
        (3, "transfer.201", ToolResult(None, "busy")),
        (4, "transfer.201", ToolResult({})),
        (5, "clock", ToolResult({})),
    ):
        tasks.begin(turn, name, {}, 0.0)
        tasks.drop(turn)
        tool.begun[-1][1].result = result
        if name != "clock":
            tasks.poll(0.1)
            tasks.poll(0.2)
    assert told == [(4, "transfer.201", {})]
    tasks.begin(6, "transfer.201", {}, 0.0)
    tasks.drop(6)
    tasks.begin(7, "transfer.201", {}, 0.0)  # what is said of a REFER is said of the last
    tool.begun[-2][1].result = ToolResult({})
    tasks.poll(0.3)
    assert len(told) == 1


# -- the session ---------------------------------------------------------------------------------------------------------------


def with_tools(*tools: str, **changes: Any) -> Flow:
    """The shipped flow, its consent stage with these tools."""
    stages = {**FLOW.stages, "consent": replace(FLOW.stages["consent"], tools=tools, **changes)}
    return replace(FLOW, stages=stages, facts={"hours": "We are there {slot}."})


def at_consent(flow: Flow) -> tuple[CallSession, list[do.Command]]:
    """A session whose caller has said yes to the greeting, and what it did about it."""
    session = CallSession(flow, {})
    session.handle(ev.PartsReady(), 0.0)
    session.handle(ev.Answered(), 0.0)
    session.handle(ev.PlayoutFinished(1), 5.0)
    session.handle(ev.SpeechStarted(), 6.0)
    session.handle(ev.SpeechEnded(), 7.0)
    return session, session.handle(ev.Heard(1, "Yes."), 7.0)


def test_no_stage_has_more_than_two() -> None:
    session, done = at_consent(with_tools("a", "b", "c"))
    assert done[-1] == do.CallTool(2, "a", ())
    assert session.handle(ev.ToolFinished(2, "a", {}), 7.1)[-1] == do.CallTool(2, "b", ())
    assert any(isinstance(c, do.Say) for c in session.handle(ev.ToolFinished(2, "b", {}), 7.2))


def test_the_note_of_a_tool_has_no_value_in_it() -> None:
    session, _ = at_consent(with_tools("a", "b"))
    session.handle(ev.ToolFinished(2, "a", {"slot": "noon"}), 7.25)
    notes = [c for c in session.handle(ev.ToolFinished(2, "b", None), 7.5) if isinstance(c, do.Note) and c.kind == "tool"]
    assert notes == [do.Note("tool", 2, (("name", "b"), ("ms", 250), ("ok", False), ("told", "slot")))]


def test_facts_hold_what_a_tool_gave() -> None:
    session, _ = at_consent(with_tools("a", reply=Reply(("hours",), mode="free"), say=""))
    compose = session.handle(ev.ToolFinished(2, "a", {"slot": "at noon"}), 7.1)[-1]
    assert isinstance(compose, do.Compose)
    assert compose.request.facts == {"hours": "We are there at noon."}


@pytest.mark.parametrize(
    "end",
    [
        lambda session: session.handle(ev.LimitReached("call"), 8.0),
        lambda session: session.handle(ev.FarEndHungUp(), 8.0),
    ],
)
def test_nothing_comes_of_a_tool_once_the_call_is_over(end: Callable[[CallSession], object]) -> None:
    session, _ = at_consent(with_tools("a"))
    end(session)
    assert session.handle(ev.ToolFinished(2, "a", {}), 8.1) == []
    assert session.next_deadline() is None


def test_a_stage_whose_time_is_up_has_its_tool_dropped() -> None:
    flow = with_tools("a")
    flow = replace(
        flow, stages={**flow.stages, "consent": replace(flow.stages["consent"], limits=replace(FLOW.stages["consent"].limits, time_s=1))}
    )
    session, _ = at_consent(flow)
    session.expire(7.9)
    assert do.Drop(2) in session.expire(8.0)
    assert session.handle(ev.ToolFinished(2, "a", {}), 8.1) == []


def test_who_picks_up_late_has_the_caller() -> None:
    session, done = at_consent(with_tools("transfer.201"))
    assert done[-1] == do.CallTool(2, "transfer.201", ())
    late = 7.0 + session.patience.transfer_s
    assert do.Drop(2) in session.expire(late)
    assert session.handle(ev.ToolFinished(2, "transfer.201", None), late + 1) == []
    assert session.handle(ev.ToolFinished(2, "transfer.201", {}), late + 2) == [do.HangUp("transferred", "late")]


FIRST = """
flow it-is-given
0.0  ready
# the caller has said nothing yet, and the question is not put
0.0  answered                 > tool 1 clock {}
"""


@pytest.mark.parametrize(
    "meanwhile",
    [
        """
0.2  speech-started           > listen 2
0.6  speech-ended             > transcribe 2
0.7  transcript 2 Yes, hello?
0.8  tool 1 clock {}          > say 3 I would like to ask three short questions, ...
""",
        """
# a yes before the question is no answer to it
0.2  speech-started           > listen 2
0.6  tool 1 clock {}
0.7  speech-ended             > transcribe 2
0.8  transcript 2 Yes.        > say 3 I would like to ask three short questions, ...
""",
        """
0.2  speech-started           > listen 2
0.4  tool 1 clock {}
0.7  speech-ended             > transcribe 2
0.8  speech-started           > drop 2 | listen 3 after 2
1.7  speech-ended             > transcribe 3
2.3                           > say 0 One moment, please.
4.2                           > drop 3 | say 4 I would like to ask three short questions, ...
""",
        """
0.2  speech-started           > listen 2
0.7  speech-ended cut         > transcribe 2
0.8  transcript 2 Hello hello hello hello
0.9  tool 1 clock failed      > drop 1 | say 3 I am sorry, ...
""",
        """
0.2  digit 1
0.6                           > say 0 One moment, please.
3.0                           > drop 1 | say 2 I am sorry, ...
""",
        """
0.2  speech-started           > listen 2
0.6  speech-ended             > transcribe 2
0.7  transcript 2 I want to talk to a person.   > drop 1 | say 3 Of course. ...
0.8  speech-started
0.9  tool 1 clock {}
""",
    ],
    ids=["said-before", "said-across", "words-never-come", "cut-off-and-failed", "keys", "anywhere"],
)
def test_a_call_that_begins_with_a_tool(meanwhile: str) -> None:
    play(FIRST + meanwhile, "first", replace(with_tools("clock"), start="consent"))


ACROSS = """
flow it-is-given
0.0  ready
0.0  answered                 > say 1 Hello, ...
# while the disclosure is said, which nothing stops: what ends then is no prompt of ours any more
1.0  speech-started 500       > listen 1
1.6  speech-ended             > transcribe 1
1.7  transcript 1 Yes.        > tool 2 clock {}
2.2  playout-finished 1
2.3                           > say 0 One moment, please.
2.4  tool 2 clock {}          > say 3 I would like to ask three short questions, ...
"""
BROKEN_OFF = """
flow it-is-given
0.0  ready
0.0  answered                 > say 1 Hello, ...
3.0  clause-played 1 0
3.5  speech-started 1000      > listen 1
3.9  barged-in                > stop-playout 1
4.2  speech-ended             > transcribe 1
4.3  transcript 1 Yes.        > tool 2 clock {}
# the greeting was interrupted, and is not what an "okay" takes up again
4.5  speech-started           > listen 3 after 1
4.8  speech-ended             > transcribe 3
4.9  transcript 3 Yes. Okay.
5.0  tool 2 clock {}          > say 4 I would like to ask three short questions, ...
"""
HANG_UP = """
flow it-is-given
0.0  ready
0.0  answered                 > say 1 Hello, ...
3.0  playout-finished 1
3.5  speech-started           > listen 1
4.2  speech-ended             > transcribe 1
4.3  transcript 1 Yes.        > tool 2 clock {}
4.8                           > say 0 One moment, please.
7.3                           > note fault | note fallback | note tool | drop 2 | hangup fault tool
"""


@pytest.mark.parametrize("text", [ACROSS, BROKEN_OFF, HANG_UP], ids=["said-across", "broken-off", "no-way-out"])
def test_a_call_whose_second_stage_has_a_tool(text: str) -> None:
    flow = with_tools("clock")
    play(text, "second", replace(flow, fallbacks={**flow.fallbacks, "fault": "hang_up"}) if "hangup" in text else flow)


def test_the_end_of_what_was_said_before_does_not_lead_on() -> None:
    play(ACROSS, "across", with_tools("clock", expect="nothing", answers=(), collect={}, otherwise=None, next="need"))


TOOLS_EVERYWHERE = replace(FLOW, stages={name: replace(stage, tools=("a", "b")) for name, stage in FLOW.stages.items()})
WORDS = ["", "Yes.", "No.", "Who is this?", "Stop.", "Okay.", "Leave me alone.", "About 25 people.", "Well, this and that."]


def happened(kind: str, session: CallSession, text: str, lag: int) -> ev.Event:
    """An event as it may come, for the turn there is or `lag` before it."""
    turn = session.turn - lag
    asking = session._tools.left[:1] or ("a",)
    events: dict[str, ev.Event] = {
        "start": ev.SpeechStarted(),
        "barge": ev.BargedIn(),
        "end": ev.SpeechEnded(),
        "cut": ev.SpeechEnded(cut=True),
        "heard": ev.Heard(session._hearing, text),
        "scored": ev.Scored(session._hearing, {"yes": 3.0, "no": 0.0}),
        "clause": ev.ClauseReady(session._composing or turn, "We are Acme."),
        "replied": ev.ReplyFinished(session._composing or turn, failed=lag == 1),
        "played": ev.PlayoutFinished(turn),
        "tool": ev.ToolFinished(session._tools.turn or turn, asking[0], {"slot": text}),
        "failed": ev.ToolFinished(session._tools.turn or turn, asking[0], None),
        "digit": ev.DigitPressed("1"),
        "voice": ev.PlayoutFailed(turn),
    }
    return events[kind]


KINDS = ["start", "end", "heard", "tool", "played", "due"]
step = st.tuples(
    st.sampled_from(KINDS * 4 + ["barge", "cut", "scored", "clause", "replied", "failed", "digit", "voice"]),
    st.sampled_from(WORDS),
    st.integers(0, 1),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(step, max_size=60))
def test_whatever_happens_the_call_waits_for_something_and_no_number_is_used_twice(steps: list[tuple[str, str, int]]) -> None:
    session, now = CallSession(TOOLS_EVERYWHERE, {}), 0.0
    commands = session.handle(ev.PartsReady(), now) + session.handle(ev.Answered(), now)
    asked: list[tuple[int, str]] = []
    begun: list[int] = []
    for kind, text, lag in steps:
        for command in commands:
            if isinstance(command, do.CallTool):
                assert (command.turn, command.name) not in asked, "twice for one entry"
                asked.append((command.turn, command.name))
            if isinstance(command, do.CallTool | do.Compose | do.Say) and command.turn > 0 and command.turn not in begun:
                assert command.turn > max(begun, default=0)
                begun.append(command.turn)
        if session.ended:
            assert session.next_deadline() is None
            return
        due = session.next_deadline()
        assert due is not None, "it waits for nothing"
        if session._tools.left:
            assert session._deadlines.running("tool")
        now = due if kind == "due" else min(now + 0.1, due)
        commands = session.expire(now) if now >= due else session.handle(happened(kind, session, text, lag), now)


def test_a_value_never_given_is_no_error_in_a_call() -> None:
    session = CallSession(with_tools(), {})
    assert session.knowledge.clauses("Come {slot}.") == ("Come .",)


LOOKING_UP = load(Path(__file__).parent / "calls" / "looking-up.yaml").flow
OFFERED = """
flow looking-up
0.0  ready
0.0  answered                 > say 1 Hello, ...
6.0  playout-finished 1
6.5  speech-started           > listen 1
7.0  speech-ended             > transcribe 1
7.1  transcript 1 Yes.        > tool 2 calendar.lookup {}
"""


@pytest.mark.parametrize(
    "failing",
    [
        """
# the line for it waits until they have said what they say
7.2  speech-started           > listen 3 after 1
7.4  tool 2 calendar.lookup failed   > note tool | drop 2
7.9  speech-ended             > transcribe 3
8.0  transcript 3 Yes. Please.       > say 4 I cannot look that up now.
""",
        """
# the second of two
7.3  tool 2 calendar.lookup {"slot": "at noon"}   > tool 2 price.lookup {"slot": "at noon"}
7.7                           > say 0 One moment, please.
7.8  tool 2 price.lookup failed      > note tool | drop 2 | note stage | note said | say 3 I cannot look that up now.
""",
        """
# a no that ends what was a yes: the call goes another way, and the failure is forgotten
7.2  speech-started           > listen 3 after 1
7.4  tool 2 calendar.lookup failed   > note tool | drop 2
7.9  speech-ended             > transcribe 3
8.0  transcript 3 No.         > say 4 Thank you. Goodbye.
""",
    ],
    ids=["while-they-speak", "the-second", "taken-back"],
)
def test_a_stage_has_a_line_of_its_own_for_a_tool_that_fails(failing: str) -> None:
    play(OFFERED + failing, "failing", LOOKING_UP)


def test_a_failing_tool_with_a_way_on_is_no_fault_of_the_calls() -> None:
    session = CallSession(LOOKING_UP, {})
    session.handle(ev.PartsReady(), 0.0)
    session.handle(ev.Answered(), 0.0)
    session.handle(ev.PlayoutFinished(1), 5.0)
    session.handle(ev.SpeechStarted(), 6.0)
    session.handle(ev.SpeechEnded(), 7.0)
    session.handle(ev.Heard(1, "Yes."), 7.0)
    notes = [c.kind for c in session.handle(ev.ToolFinished(2, "calendar.lookup", None), 7.2) if isinstance(c, do.Note)]
    assert notes == ["tool", "stage", "said"]
    assert session.path == ["greeting", "offer", "offer.failing"]
