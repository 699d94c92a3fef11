"""The guard's one loop: children that died, signals, the line's messages, deadlines.

Rule: nothing in here waits, except `Loop.turn`.
Call deadlines are kernel timers on CLOCK_BOOTTIME; everything else (restarts, beats, stopping) is counted on the monotonic clock.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time

from appliance.guard.calls import HeldCall, HeldCalls
from appliance.guard.channel import GUARD_FD, Channel, Message
from appliance.guard.child import PAUSE_S, Child
from appliance.guard.loop import Loop
from appliance.guard.notify import Notify
from appliance.guard.spec import Spec
from appliance.guard.timerfd import boottime_ns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

START_S = 20.0
"""Seconds a new line has until its first beat before systemd's watchdog is no longer fed on its behalf."""
WORKERS_STOP_S = 1.0
CONFIG_ERROR = 2
"""The line's exit status when an operator must act: a restart cannot help."""
MESSAGES_A_TURN = 200
NEVER = float("inf")

RUNNING, ENDING_LINE, ENDING_REST = "running", "ending the line", "ending the rest"


class Supervisor:
    """Everything the guard knows. `run` returns the exit status."""

    def __init__(self, spec: Spec, environ: dict[str, str], notify: Notify, log: Callable[[str], None]) -> None:
        self.spec = spec
        self.environ = environ
        self.notify = notify
        self.log = log
        self.children = {child.name: Child(child) for child in spec.children}
        self.line = self.children[spec.line]
        self.channel: Channel | None = None
        self.phase = RUNNING
        self.phase_until = NEVER
        self.exit_status = 0
        self.ready = False
        self.was_ready = False
        self.status = ""
        self.since_ns = boottime_ns()
        self.line_started = 0.0
        self.beat_at: float | None = None
        self.next_ping = 0.0 if notify.watchdog_s else NEVER
        self.changed = True
        self.loop = Loop()
        self.calls = HeldCalls(self.loop, spec.grace_ms, self._limit_passed, self._overstayed)
        self.wakeup, wakeup_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)  # the number arrives through the pipe
        signal.set_wakeup_fd(wakeup_write, warn_on_full_buffer=False)
        self.loop.watch(self.wakeup, self._signalled)

    # --- the loop

    def run(self) -> int:
        for child in self.children.values():
            self._start(child)
        while self.phase != ENDING_REST or any(child.alive for child in self.children.values()):
            due = self._next_due()
            self.loop.turn(None if due == NEVER else max(0.0, due - time.monotonic()))
            now = time.monotonic()
            if self.beat_at is not None and now - due > 1.0:
                self.beat_at = now  # it was we who stood still: the line's silence proves nothing
            self._do_due(now)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._state_path)
        return self.exit_status

    def _next_due(self) -> float:
        due = min(self.phase_until, self.next_ping)
        for child in self.children.values():
            if child.start_at is not None:
                due = min(due, child.start_at)
        if self.beat_at is not None and self.phase == RUNNING:
            due = min(due, self.beat_at + self.spec.beat_s)
        return due

    def _do_due(self, now: float) -> None:
        for child in self.children.values():
            if child.start_at is not None and child.start_at <= now:
                self._start(child)
                if child.alive:
                    self.log(f"{child.name} started again (pid {child.pid})")
        if self.phase == RUNNING and self.beat_at is not None and now >= self.beat_at + self.spec.beat_s:
            self.beat_at = None
            self._kill(self.line, f"no beat for {self.spec.beat_s:g} s")
        if now >= self.phase_until:
            self._phase_over()
        if now >= self.next_ping:
            self.next_ping = now + self.notify.watchdog_s / 3
            if self.phase != RUNNING or line_well(self.line.alive, self.beat_at is not None, now - self.line_started):
                self.notify.send(WATCHDOG="1")
        if self.changed:
            self.changed = False
            self._write_state()

    # --- children

    def _start(self, child: Child) -> None:
        now = time.monotonic()
        again = child.since_ns != 0
        child.start_at = None
        try:
            if child is self.line:
                self.channel = Channel()
                keep_fd = self.channel.child_fd()
                child.start({**self.environ, GUARD_FD: str(keep_fd)}, keep_fd, expendable=False)
            else:
                child.start(self.environ)
        except OSError as error:
            self.log(f"{child.name} cannot be started: {error.strerror}; next try in {PAUSE_S:g} s")
            child.start_at = now + PAUSE_S
            if child is self.line:
                self._close_channel()
            return
        if again:
            child.restarts.count(now)
        child.since_ns = boottime_ns()
        self.changed = True
        self.loop.watch(child.pidfd, lambda: self._ended(child))
        if child is self.line and self.channel is not None:
            self.line_started, self.beat_at = now, None
            self.loop.watch(self.channel.fileno(), self._hear)
            self.channel.forget_child_end()
            for other in self.children.values():
                if other is not child and other.alive:
                    self._tell_child(other, "started", None)
        else:
            self._tell_child(child, "started", None)

    def _ended(self, child: Child) -> None:
        if not child.has_ended():
            return
        if child is self.line:
            self._hear()  # its last words first
        pid = child.pid
        self.loop.unwatch(child.pidfd)
        code = child.reap()
        self.changed = True
        what = f"{child.name} (pid {pid}) ended " + (f"by signal {-code}" if code < 0 else f"with status {code}")
        if child is self.line:
            self._line_ended()
        else:
            self._tell_child(child, "ended", code, pid)
        if self.phase != RUNNING:
            self.log(what)
            if child is self.line and self.phase == ENDING_LINE:
                self._end_rest()
        elif child is self.line and code == 0:
            self._stop(what)
        elif child is self.line and code == CONFIG_ERROR and not self.was_ready:
            self._stop(f"{what} before it was ready, and starting it again cannot help", CONFIG_ERROR)
        else:
            self._start_again(child, what)

    def _start_again(self, child: Child, what: str) -> None:
        now = time.monotonic()
        delay = child.restarts.delay(now)
        if delay:
            child.start_at = now + delay
            self.log(f"{what}, too often: next try in {delay:g} s")
            return
        self._start(child)
        if child.alive:
            self.log(f"{what}, started again (pid {child.pid})")

    def _kill(self, child: Child, why: str) -> None:
        self.log(f"{child.name} (pid {child.pid}) killed: {why}")
        child.kill()

    def _line_ended(self) -> None:
        self._close_channel()
        self.ready, self.beat_at = False, None
        for held in self.calls.release_all():
            if not held.left_behind:
                self._left_behind(held, "the line died")

    def _close_channel(self) -> None:
        if self.channel is not None:
            self.loop.unwatch(self.channel.fileno())
            self.channel.close()
            self.channel = None

    def _tell_child(self, child: Child, state: str, code: int | None, pid: int = 0) -> None:
        if self.channel is not None:
            self.channel.send({"op": "child", "name": child.name, "state": state, "pid": pid or child.pid, "code": code})

    # --- what the line says

    def _hear(self) -> None:
        """Every message that is there, but not more than fit in one turn: a line gone wild must not keep us from the timers."""
        channel = self.channel
        if channel is None:
            return
        for _ in range(MESSAGES_A_TURN):
            try:
                message = channel.receive()
                if message is None:
                    break
                self._obey(message)
            except (ValueError, KeyError, OSError) as error:
                self.log(f"a message of the line was dropped: {error!r}")
        if not channel.open:
            self.loop.unwatch(channel.fileno())

    def _obey(self, message: Message) -> None:
        match message["op"]:
            case "beat":
                self.beat_at = time.monotonic()
            case "hold":
                self.calls.hold(message["call"], message["deadline_ns"], message.get("limit", "call"))
            case "released":
                self.calls.release(message["call"])
            case "ready":
                self.ready = self.was_ready = self.changed = True
                self.notify.send(READY="1", STATUS=self.status or "ready")
            case "status":
                self.status, self.changed = str(message["text"]), True
                self.notify.send(STATUS=self.status)
            case "restart":
                child = self.children.get(str(message["child"]))
                if child is None:
                    raise ValueError(f"no child is called {message['child']}")
                if child.alive and self.phase == RUNNING:
                    self._kill(child, f"the line asks for it: {message.get('why', 'it gave no reason')}")
            case "stop":
                self._stop("the line asks for it")
            case other:
                raise ValueError(f"unknown op {other}")

    # --- calls

    def _limit_passed(self, held: HeldCall, late_ns: int) -> None:
        if self.channel is not None:
            self.channel.send({"op": "end", "call": held.call, "limit": held.limit, "late_ns": late_ns})

    def _overstayed(self, held: HeldCall) -> None:
        self._hear()  # that it is released may lie there already
        if held in self.calls:
            self._left_behind(held, f"not released {self.spec.grace_ms} ms after its {held.limit} limit")
            self._kill(self.line, f"it holds call {held.call} past its limit")

    def _left_behind(self, held: HeldCall, why: str) -> None:
        """A call nobody ends any more: the line is dead or about to be killed. Both ways there lead through here, once a call."""
        held.left_behind = True
        self.log(f"call {held.call} left behind: {why}")

    # --- the end

    def _signalled(self) -> None:
        try:
            numbers = os.read(self.wakeup, 64)
        except BlockingIOError:
            return
        for number in numbers:
            if number == signal.SIGHUP:
                self.line.signal(signal.SIGHUP)
            elif number in (signal.SIGTERM, signal.SIGINT):
                if self.phase == RUNNING:
                    self._stop(signal.Signals(number).name)
                else:
                    self._end_now()

    def _stop(self, why: str, status: int = 0) -> None:
        """The line first: it ends its calls. The rest follows when it is gone."""
        if self.phase != RUNNING:
            return
        self.log(f"stopping: {why}")
        self.notify.send(STOPPING="1")
        self.exit_status = status
        self.changed = True
        for child in self.children.values():
            child.start_at = None
        if self.line.alive:
            self.phase, self.phase_until = ENDING_LINE, time.monotonic() + self.spec.stop_s
            self.line.signal(signal.SIGTERM)
        else:
            self._end_rest()

    def _end_rest(self) -> None:
        self.phase, self.phase_until = ENDING_REST, time.monotonic() + WORKERS_STOP_S
        for child in self.children.values():
            child.signal(signal.SIGTERM)

    def _end_now(self) -> None:
        self.phase, self.phase_until = ENDING_REST, NEVER
        for child in self.children.values():
            child.kill()

    def _phase_over(self) -> None:
        self.phase_until = NEVER
        if self.phase == ENDING_LINE:
            self._kill(self.line, f"it did not end within {self.spec.stop_s:g} s")
        else:
            self._end_now()

    # --- how it is

    @property
    def _state_path(self) -> str:
        return os.path.join(self.spec.runtime_dir, "guard.json")

    def state(self) -> dict[str, object]:
        """Plain values, for other commands to find the processes. `since_s` is CLOCK_BOOTTIME; `pid` is null while a child is down."""
        return {
            "pid": os.getpid(),
            "since_s": round(self.since_ns / 1e9, 3),
            "ready": self.ready,
            "stopping": self.phase != RUNNING,
            "status": self.status,
            "children": {
                name: {"pid": child.pid or None, "restarts": child.restarts.total, "since_s": round(child.since_ns / 1e9, 3)}
                for name, child in self.children.items()
            },
        }

    def _write_state(self) -> None:
        new = self._state_path + ".new"
        try:
            with open(new, "w", encoding="utf-8") as file:
                json.dump(self.state(), file)
            os.replace(new, self._state_path)
        except OSError as error:
            self.log(f"{self._state_path} cannot be written: {error.strerror}")


def line_well(alive: bool, beating: bool, age_s: float) -> bool:
    """May systemd's watchdog be fed? Yes too while the line waits for its next start, or is new and has not beaten yet: the guard is
    seeing to it, and a restart of the whole unit would only lose the loaded models."""
    return not alive or beating or age_s < START_S
