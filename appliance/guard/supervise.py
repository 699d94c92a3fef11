"""The guard's one loop: children that died, signals, the line's messages, deadlines.

Rule: nothing in here waits, except `Loop.turn`.
Call deadlines are kernel timers on CLOCK_BOOTTIME; everything else (restarts, beats, stopping) is counted on the monotonic clock.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time

from appliance.guard.channel import GUARD_FD, Channel, Message
from appliance.guard.child import PAUSE_S, Child, kill_stale
from appliance.guard.custody import Custody
from appliance.guard.files import boot_id, read_json, write_json
from appliance.guard.loop import Loop
from appliance.guard.notify import Notify
from appliance.guard.spec import Spec
from appliance.guard.timerfd import boottime_ns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.guard.calls import HeldCall

START_S = 20.0
"""Seconds a new line has until its first beat before systemd's watchdog is no longer fed on its behalf."""
WORKERS_STOP_S = 1.0
ANSWER_S = 0.1
"""Seconds a BYE of ours is given before the next line starts: so it hears what came of it, and the dead one's port is free."""
LINGER_S = 2.0
"""Seconds a BYE of ours is given when everything else has ended: three tries."""
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
        self.linger_until = NEVER
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
        self.calls = Custody(self.loop, spec, log, self._hear, self._tell_end, lambda words, why: self._kill(self.line, words, why))
        self.condemned = False
        """The line has been killed, and is not gone yet."""
        self.state_path = os.path.join(spec.runtime_dir, "guard.json")
        self.wakeup, wakeup_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)  # the number arrives through the pipe
        signal.set_wakeup_fd(wakeup_write, warn_on_full_buffer=False)
        self.loop.watch(self.wakeup, self._signalled)

    # --- the loop

    def run(self) -> int:
        self._take_over()
        for child in self.children.values():
            if child.start_at is None:
                self._start(child)
        while not self._over():
            self._write_down()
            due = self._next_due()
            self.loop.turn(None if due == NEVER else max(0.0, due - time.monotonic()))
            now = time.monotonic()
            if self.beat_at is not None and now - due > 1.0:
                self.beat_at = now  # it was we who stood still: the line's silence proves nothing
            self._do_due(now)
        self._write_down()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.state_path)
        return self.exit_status

    def _take_over(self) -> None:
        """What a guard before this one left: processes, and calls without their BYE. Nobody but us may speak for those calls now."""
        state: object = None
        try:
            state = read_json(self.state_path)
        except (OSError, ValueError, RecursionError) as error:
            self.log(f"{self.state_path} was passed over: {error}")
        stale = kill_stale(state, boot_id())
        self.calls.inherit()
        if stale:
            self.log(f"killed what the guard before this one had started: {', '.join(stale)}")
        if stale or self.calls.left.under_way:
            self.line.start_at = time.monotonic() + ANSWER_S

    def _over(self) -> bool:
        return self._all_ended and (not self.calls.left.under_way or time.monotonic() >= self.linger_until)

    @property
    def _all_ended(self) -> bool:
        return self.phase == ENDING_REST and not any(child.alive for child in self.children.values())

    def _next_due(self) -> float:
        due = min(self.phase_until, self.next_ping, self.linger_until if self._all_ended else NEVER)
        for child in self.children.values():
            if child.start_at is not None:
                due = min(due, child.start_at)
        if self.beat_at is not None and self.phase == RUNNING:
            due = min(due, self.beat_at + self.spec.beat_s)
        return due

    def _do_due(self, now: float) -> None:
        for child in self.children.values():
            if child.start_at is not None and child.start_at <= now:
                again = child.since_ns != 0
                self._start(child)
                if child.alive and again:
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
            self.line_started, self.beat_at, self.condemned = now, None, False
            self.loop.watch(self.channel.fileno(), self._hear)
            self.channel.forget_child_end()
            self.channel.send(self.calls.left.message())
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
        if child is self.line and self.calls.left.under_way:
            child.start_at = now + ANSWER_S
            self.log(what)
            return
        self._start(child)
        if child.alive:
            self.log(f"{what}, started again (pid {child.pid})")

    def _kill(self, child: Child, why: str, left_why: str = "line_died") -> None:
        """Kill first, so that nobody else speaks for its calls; then say BYE for them; then words."""
        child.kill()
        if child is self.line:
            self.condemned = True
            self.calls.bury(left_why)
        self.log(f"{child.name} (pid {child.pid}) killed: {why}")

    def _line_ended(self) -> None:
        self._close_channel()
        self.ready, self.beat_at = False, None
        self.calls.bury("line_died")

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
                self.calls.beat()
            case "hold":
                self.calls.hold(message, self.condemned)
            case "released":
                self.calls.release(message["call"])
            case "settled":
                self.calls.left.settle(message["call"])
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

    def _tell_end(self, held: HeldCall, late_ns: int) -> None:
        if self.channel is not None:
            self.channel.send({"op": "end", "call": held.call, "limit": held.limit, "late_ns": late_ns})

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
        now = time.monotonic()
        self.phase, self.phase_until, self.linger_until = ENDING_REST, now + WORKERS_STOP_S, now + LINGER_S
        for child in self.children.values():
            child.signal(signal.SIGTERM)

    def _end_now(self) -> None:
        now = time.monotonic()
        self.phase, self.phase_until, self.linger_until = ENDING_REST, NEVER, min(self.linger_until, now + LINGER_S)
        for child in self.children.values():
            child.kill()
        self.condemned = True
        self.calls.bury("line_died")

    def _phase_over(self) -> None:
        self.phase_until = NEVER
        if self.phase == ENDING_LINE:
            self._kill(self.line, f"it did not end within {self.spec.stop_s:g} s")
        else:
            self._end_now()

    # --- how it is

    def state(self) -> dict[str, object]:
        """Plain values, for other commands to find the processes. `since_s` is CLOCK_BOOTTIME; `pid` is null while a child is down."""
        return {
            "pid": os.getpid(),
            "boot": boot_id(),
            "since_s": round(self.since_ns / 1e9, 3),
            "ready": self.ready,
            "stopping": self.phase != RUNNING,
            "status": self.status,
            "children": {
                name: {
                    "pid": child.pid or None,
                    "start_time": child.start_time,
                    "restarts": child.restarts.total,
                    "since_s": round(child.since_ns / 1e9, 3),
                }
                for name, child in self.children.items()
            },
        }

    def _write_down(self) -> None:
        try:
            if self.changed:
                self.changed = False
                write_json(self.state_path, self.state())
            self.calls.write_down()
        except OSError as error:
            self.log(f"{self.spec.runtime_dir} cannot be written: {error.strerror}")


def line_well(alive: bool, beating: bool, age_s: float) -> bool:
    """May systemd's watchdog be fed? Yes too while the line waits for its next start, or is new and has not beaten yet: the guard is
    seeing to it, and a restart of the whole unit would only lose the loaded models."""
    return not alive or beating or age_s < START_S
