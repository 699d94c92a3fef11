"""The operator's tools: programs that are told what a call knows, and say what else there is to know. Those we bring along (a look-up, a
web address, a calendar, a note) are programs like any other.

    arguments as a JSON object > stdin of the program > its stdout, a JSON object > the values that were declared of it

Rules: nothing here waits; all of it is polled by the control loop. A program has a process group of its own, little memory of ours (no
environment, no open file), a lower priority than any part of the call, a bound on what it may say, and an end: at its timeout it is
killed, and where the line itself has died, by coreutils' timeout.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from appliance.core.transfers import is_transfer
from appliance.errors import LocalError, RemoteError
from appliance.ports import Tool, ToolResult, ToolTask, ToolValue, UserAgent

log = logging.getLogger("onhook.line")

MOST_BYTES = 64 * 1024
"""Of what a program says."""
MOST_LETTERS = 200
"""Of one value: it may be spoken."""
LARGEST_NUMBER = 10**15
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
NICE = 10
"""Added to the line's own: a program that burns must not take the time a call needs."""
AFTER_S = 1.0
"""The second hand that kills comes this much later than ours."""
_FIRST_TO_GO = "800"
"""oom_score_adj: short of memory, the kernel takes this before it takes a model or a call."""
_SAYS_WHY = 3
"""The exit status of a tool of ours that printed why it failed."""
_OWN = "import sys; sys.path.insert(0, sys.argv[1]); from appliance.workers.tool import main; sys.exit(main(sys.argv[2]))"
_HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""Where the package lies: a process that is started with nothing of ours does not know."""
_MEANINGS = {126: ": it may not be run", 127: ": there is no such program"}
"""Of the exit statuses of coreutils' timeout."""


class Program:
    """A tool that is a program."""

    def __init__(
        self, command: Sequence[str], gives: Sequence[str], timeout_s: float, settings: Mapping[str, object] | None = None
    ) -> None:
        """`gives` are the names of its values: others are dropped, and without one of them it has failed. One with `settings` is ours:
        it is told them too, where no list of processes shows them, and may say why it failed."""
        self._settings = settings
        self._gives = tuple(gives)
        self._timeout_s = timeout_s
        self._argv = ["/usr/bin/nice", "-n", str(NICE), "/usr/bin/timeout", "-s", "KILL", f"{timeout_s + AFTER_S:g}", *command]
        self._dying: list[subprocess.Popen[bytes]] = []

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        """Start it. LocalError where the kernel does not."""
        self._dying = [process for process in self._dying if process.poll() is None]
        # A file in memory: a pipe would have to be fed as the program reads
        told = os.memfd_create("arguments")
        try:
            known = dict(arguments)
            tell = known if self._settings is None else {"settings": self._settings, "arguments": known}
            os.write(told, json.dumps(tell, ensure_ascii=False).encode())
            os.lseek(told, 0, os.SEEK_SET)
            process = subprocess.Popen(
                self._argv,
                stdin=told,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=ENVIRONMENT,
                cwd="/",
                start_new_session=True,
            )
        except OSError as error:
            raise LocalError(f"no program can be started: {error.strerror}") from None
        finally:
            os.close(told)
        with contextlib.suppress(OSError), open(f"/proc/{process.pid}/oom_score_adj", "w") as file:
            file.write(_FIRST_TO_GO)
        return _Run(process, self._gives, now + self._timeout_s, self._dying.append, says_why=self._settings is not None)


def own(kind: str, settings: Mapping[str, object], gives: Sequence[str], timeout_s: float) -> Program:
    """One that we bring along: http, lookup, calendar or note (workers/tool.py)."""
    # -I: nothing of the environment or the working directory decides what is imported
    return Program([sys.executable, "-I", "-c", _OWN, _HOME, kind], gives, timeout_s, settings)


LineTool = Callable[[UserAgent, Callable[[], int]], Tool]
"""A tool of one call, from the user agent and what gives the call's leg."""


class Press:
    """A tool that presses keys on the line of one call."""

    def __init__(self, digits: str, press: Callable[[str], None]) -> None:
        """`press(digits)` sends them; LocalError or RemoteError where it cannot."""
        self._digits = digits
        self._press = press

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        """They are pressed at once, whatever the call knows: nobody's words choose the keys."""
        try:
            self._press(self._digits)
        except RemoteError as error:
            return _Done(ToolResult(None, str(error)))
        return _Done(ToolResult({}))


class Transfer:
    """A tool that hands the caller on. When it has, the leg is still ours to hang up."""

    def __init__(self, target: str, agent: UserAgent, leg: Callable[[], int]) -> None:
        """`target` is an extension or a sip: address; `leg` gives the call's."""
        self._target = target
        self._agent = agent
        self._leg = leg

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        """To the target, whatever the call knows: nobody's words choose it."""
        try:
            self._agent.transfer(self._leg(), self._target)
        except RemoteError as error:
            return _Done(ToolResult(None, str(error)))
        return _Transferring(self._agent, self._leg())


class _Transferring:
    def __init__(self, agent: UserAgent, leg: int) -> None:
        self._agent = agent
        self._leg = leg

    def poll(self, now: float) -> ToolResult | None:
        status = self._agent.transferred(self._leg)
        if status is None:
            return None
        return ToolResult({}) if 200 <= status <= 299 else ToolResult(None, f"the PBX answers {status}")

    def kill(self) -> None:
        """What the PBX has begun is its own."""


class _Done:
    """What was over as soon as it began."""

    def __init__(self, result: ToolResult) -> None:
        self._result = result

    def poll(self, now: float) -> ToolResult | None:
        return self._result

    def kill(self) -> None:
        """There is nothing to end."""


class _Run:
    """One run of a program."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        gives: tuple[str, ...],
        until: float,
        left: Callable[[subprocess.Popen[bytes]], None],
        says_why: bool,
    ) -> None:
        """`left(process)` takes one that was killed and is to be reaped: that may take a disk's time, which we have not."""
        self._process = process
        self._gives = gives
        self._until = until
        self._left = left
        self._says_why = says_why
        self._said = b""
        assert process.stdout is not None
        self._out = process.stdout.fileno()
        os.set_blocking(self._out, False)

    def poll(self, now: float) -> ToolResult | None:
        """What it gave, or why it did not; None while it works. Not to be asked again after that."""
        ended = os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)  # asked first: all it said is in the pipe
        self._read()
        if len(self._said) > MOST_BYTES:
            return self._fail(f"it says more than {MOST_BYTES // 1024} KB")
        if ended is None:
            return self._fail("it took too long") if now >= self._until else None
        self.kill()
        if self._says_why and ended.si_code == os.CLD_EXITED and ended.si_status == _SAYS_WHY:
            return ToolResult(None, one_line(self._said.decode(errors="replace")))
        if ended.si_code != os.CLD_EXITED or ended.si_status != 0:
            what = "status" if ended.si_code == os.CLD_EXITED else "signal"
            return ToolResult(None, f"it ended with {what} {ended.si_status}{_MEANINGS.get(ended.si_status, '')}")
        try:
            return ToolResult(values_of(self._said, self._gives))
        except ValueError as error:
            return ToolResult(None, str(error))

    def kill(self) -> None:
        """End it and what it started. Its number cannot be another's yet: we have not reaped it."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._left(self._process)

    def _fail(self, why: str) -> ToolResult:
        self.kill()
        return ToolResult(None, why)

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while len(self._said) <= MOST_BYTES and (piece := os.read(self._out, MOST_BYTES)):
                self._said += piece


def values_of(said: bytes, gives: Sequence[str]) -> dict[str, ToolValue]:
    """The values by these names in what a program said: a JSON object in UTF-8. ValueError says what is wrong, and quotes nothing of it."""
    try:
        # Numbers with a fraction stay as they were written: 12.50 is an amount
        data = json.loads(said.decode("utf-8-sig"), parse_float=str, parse_constant=float) if said.strip() else {}
    except (ValueError, RecursionError):
        raise ValueError("what it says is not JSON in UTF-8") from None
    if not isinstance(data, dict):
        raise ValueError("what it says is not a JSON object")
    return {name: _value(name, data.get(name)) for name in gives}


def _value(name: str, value: object) -> ToolValue:
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, bool) or (isinstance(value, int) and abs(value) <= LARGEST_NUMBER):
        return value
    raise ValueError(f'it does not give "{name}"' if value is None else f'"{name}" is not a text, a number or a yes or no')


def one_line(text: str) -> str:
    """What can be said of a text: one line, no control characters, not endless."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:MOST_LETTERS].rstrip()


class ToolTasks:
    """What one call has tools do. It dies with the call."""

    def __init__(self, tools: Mapping[str, Tool], finished: Callable[[int, str, Mapping[str, ToolValue] | None], None]) -> None:
        """`finished(turn, name, values)` answers each call of a tool once, out of `poll`; values are None where it failed."""
        self._tools = tools
        self._finished = finished
        self._tasks: dict[tuple[int, str], ToolTask | None] = {}
        """None is one that could not be begun."""
        self._late: tuple[int, str, ToolTask] | None = None
        """A transfer that was dropped: the PBX rings on, and who is called may yet pick up."""

    def begin(self, turn: int, name: str, arguments: Mapping[str, ToolValue], now: float) -> None:
        """Have it done. Nothing is raised for a tool that cannot."""
        task: ToolTask | None = None
        if is_transfer(name):
            self._late = None
        tool = self._tools.get(name)
        try:
            task = tool.begin(arguments, now) if tool is not None else None
        except LocalError as error:
            log.error("tool %s: %s", name, error)
        if tool is None:
            log.error("there is no tool %s in onhook.toml", name)
        self._tasks[turn, name] = task

    def poll(self, now: float) -> None:
        """Tell of those that are done."""
        for turn, name in list(self._tasks):
            if (turn, name) not in self._tasks:
                continue  # dropped because of another
            task = self._tasks[turn, name]
            result = task.poll(now) if task is not None else ToolResult(None)
            if result is None:
                continue
            del self._tasks[turn, name]
            if result.why:
                log.warning("tool %s failed: %s", name, result.why)
            self._finished(turn, name, result.values)
        if self._late is not None and (result := self._late[2].poll(now)) is not None:
            (turn, name, _), self._late = self._late, None
            if result.values is not None:
                self._finished(turn, name, result.values)

    def drop(self, turn: int) -> None:
        """Not wanted any more: killed, and not heard of again, but for a transfer that succeeds after all."""
        for key in [key for key in self._tasks if key[0] == turn]:
            task = self._tasks.pop(key)
            if task is not None:
                task.kill()
                self._late = (*key, task) if is_transfer(key[1]) else self._late

    def close(self) -> None:
        """The call is over."""
        for turn, _ in list(self._tasks):
            self.drop(turn)
        self._late = None
