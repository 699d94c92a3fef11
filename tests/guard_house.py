"""A guard as a real process over real children: puppets that report to the test and do what it says.

Nothing here waits blindly: every wait is for a message, an exit or a closed connection, with a deadline.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

DEADLINE_S = 10.0

PUPPET = """
import json, os, select, signal, socket, sys, time
name = sys.argv[1]
test = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
test.connect(os.environ["TEST_SOCKET"])
def tell(**message):
    test.send(json.dumps({**message, "at_ns": time.clock_gettime_ns(time.CLOCK_BOOTTIME)}).encode())
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, lambda number, _: tell(op="signal", number=number))
guard = socket.socket(fileno=int(os.environ["ONHOOK_GUARD_FD"])) if "ONHOOK_GUARD_FD" in os.environ else None
tell(op="hello", name=name, pid=os.getpid(), nice=os.getpriority(os.PRIO_PROCESS, 0), policy=os.sched_getscheduler(0),
     group=os.getpgid(0), stdin=os.readlink("/proc/self/fd/0"), mark=os.environ.get("MARK"), notify="NOTIFY_SOCKET" in os.environ,
     fds=sorted(int(fd) for fd in os.listdir("/proc/self/fd")), has_guard=guard is not None)
while True:
    readable, _, _ = select.select([test] + ([guard] if guard else []), [], [])
    if guard in readable:
        data = guard.recv(65536)
        if not data:
            sys.exit(9)
        tell(op="guard", message=json.loads(data))
    if test in readable:
        order = json.loads(test.recv(65536) or b'{"do": "exit", "status": 8}')
        if order["do"] == "say":
            guard.send(order["text"].encode())
            tell(op="said")
        elif order["do"] == "fork" and os.fork() == 0:
            test = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            test.connect(os.environ["TEST_SOCKET"])
            tell(op="hello", name="grandchild", pid=os.getpid())
        elif order["do"] == "flood":
            until = time.monotonic() + order["seconds"]
            while time.monotonic() < until:
                guard.send(b'{"op":"beat"}')
        elif order["do"] == "outlive":
            guard = None
            tell(op="said")
        elif order["do"] == "exit":
            os._exit(order["status"])
"""


class Puppet:
    """The test's end of one child."""

    def __init__(self, connection: socket.socket, hello: dict[str, Any]) -> None:
        self._connection = connection
        self.hello = hello
        self.pid: int = hello["pid"]
        self._pidfd = os.pidfd_open(self.pid)
        self._unread: list[dict[str, Any]] = []

    def say(self, **message: object) -> None:
        """Have it send this to the guard."""
        self.say_raw(json.dumps(message))

    def say_raw(self, text: str) -> None:
        """As it stands; returns when it is on its way."""
        self._order(do="say", text=text)

    def _order(self, **order: object) -> None:
        self._connection.send(json.dumps(order).encode())
        while (report := self._next_report("said"))["op"] != "said":
            self._unread.append(report)

    def flood(self, seconds: float) -> None:
        """Have it send the guard beats as fast as it can."""
        self._connection.send(json.dumps({"do": "flood", "seconds": seconds}).encode())

    def outlive(self) -> None:
        """Have it not care what becomes of the guard."""
        self._order(do="outlive")

    def fork(self) -> None:
        """Have it start a process of its own, a puppet called grandchild."""
        self._connection.send(json.dumps({"do": "fork"}).encode())

    def stop(self) -> None:
        """SIGSTOP; returns when it stands still."""
        signal.pidfd_send_signal(self._pidfd, signal.SIGSTOP)
        until = time.monotonic() + DEADLINE_S
        while Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
            assert time.monotonic() < until
            select.select([], [], [], 0.001)

    def exit(self, status: int) -> None:
        self._connection.send(json.dumps({"do": "exit", "status": status}).encode())

    def hears(self, op: str) -> dict[str, Any]:
        """The next message of the guard with this op."""
        while True:
            report = self.reports("guard")
            message: dict[str, Any] = report["message"]
            if message["op"] == op:
                return {**message, "at_ns": report["at_ns"]}

    def reports(self, op: str) -> dict[str, Any]:
        """Its next report of this kind."""
        while True:
            report = self._unread.pop(0) if self._unread else self._next_report(op)
            if report["op"] == op:
                return report

    def _next_report(self, wanted: str) -> dict[str, Any]:
        data = self._connection.recv(65536)
        if not data:
            raise AssertionError(f"{self.hello['name']} ended before it reported {wanted}")
        report: dict[str, Any] = json.loads(data)
        return report

    def close(self) -> None:
        """Whatever it does, stopped or not."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        os.close(self._pidfd)
        self._connection.close()

    def is_gone(self) -> None:
        """Wait for its end."""
        try:
            while self._connection.recv(65536):
                pass
        except ConnectionResetError:
            pass


class FarEnd:
    """The other side of a call: a UDP socket that writes down what comes, and when."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(DEADLINE_S)
        self.address = "{}:{}".format(*self._socket.getsockname())
        self._sender: tuple[str, int] = ("", 0)

    def dialog(self, **change: object) -> dict[str, object]:
        """The line's side of a call with us, as the line tells it."""
        return {
            "call_id": "a84b4c76e66710",
            "local": '"Front desk" <sip:200@pbx.example.com>;tag=1928301774',
            "remote": "<sip:bob@example.com>;tag=a6c85cf",
            "cseq": 14,
            "target": f"sip:bob@{self.address}",
            "routes": [],
            "transport": "udp",
            "local_address": "127.0.0.1",
            "destination": self.address,
        } | change

    def hears(self) -> tuple[str, int]:
        """The next request, and when it came (CLOCK_BOOTTIME)."""
        data, self._sender = self._socket.recvfrom(65536)
        return data.decode(), time.clock_gettime_ns(time.CLOCK_BOOTTIME)

    def answers(self, request: str, status: str) -> None:
        """For instance "200 OK"."""
        self._socket.sendto(answer(request, status), self._sender)

    def hears_nothing(self, seconds: float) -> None:
        """A bounded look: the one thing that can only be shown by waiting."""
        assert not select.select([self._socket], [], [], seconds)[0], self._socket.recv(65536).decode()

    def close(self) -> None:
        self._socket.close()


def answer(request: str, status: str) -> bytes:
    """An answer to it, section 8.2.6 of RFC 3261."""
    copied = [line for line in request.split("\r\n") if re.match(r"(?i)(via|from|to|call-id|cseq):", line)]
    return "\r\n".join([f"SIP/2.0 {status}", *copied, "Content-Length: 0", "", ""]).encode()


def header(request: str, name: str) -> str:
    """Its value; all of them, a comma between, where there are several."""
    return ", ".join(re.findall(rf"(?im)^{name}: (.*?)\r$", request))


class House:
    """A guard, what it prints, and its children."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.runtime_dir = directory / "run"
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._listener.bind(str(directory / "test"))
        self._listener.listen(16)
        self._listener.settimeout(DEADLINE_S)
        self._waiting: list[Puppet] = []
        self._kept: list[Puppet] = []
        """All of them: a connection that is collected would end its puppet."""
        self._printed = b""
        self.guard: subprocess.Popen[bytes] | None = None
        self.environ = {**os.environ, "TEST_SOCKET": str(directory / "test")}

    def spec(self, names: tuple[str, ...] = ("line", "ears"), **keys: object) -> Path:
        path = self.directory / "spec.json"
        children = [{"name": name, "argv": [sys.executable, "-S", "-c", PUPPET, name], "env": {"MARK": name}} for name in names]
        patient = {"lease_ms": 60_000}  # puppets do not beat by themselves
        path.write_text(json.dumps({"runtime_dir": str(self.runtime_dir), "children": children, **patient, **keys}))
        return path

    def run(self, spec: Path) -> None:
        """A guard; one before it must have ended."""
        if self.guard is not None and self.guard.stderr is not None:
            self.guard.wait(DEADLINE_S)
            self.guard.stderr.close()
            self._printed = b""
        self.guard = subprocess.Popen([sys.executable, "-m", "appliance.guard", str(spec)], stderr=subprocess.PIPE, env=self.environ)

    def puppet(self, name: str) -> Puppet:
        """The next child of that name to come up."""
        while True:
            for puppet in self._waiting:
                if puppet.hello["name"] == name:
                    self._waiting.remove(puppet)
                    return puppet
            connection, _ = self._listener.accept()
            connection.settimeout(DEADLINE_S)
            hello = connection.recv(65536)
            if not hello:
                continue  # it ended before it could say who it was
            puppet = Puppet(connection, json.loads(hello))
            self._kept.append(puppet)
            self._waiting.append(puppet)

    def prints(self, words: str) -> str:
        """Wait for a line with these words on the guard's stderr."""
        assert self.guard is not None
        assert self.guard.stderr is not None
        until = time.monotonic() + DEADLINE_S
        while True:
            *lines, rest = self._printed.split(b"\n")
            for number, line in enumerate(lines):
                if words in line.decode():
                    self._printed = b"\n".join([*lines[number + 1 :], rest])
                    return line.decode()
            readable, _, _ = select.select([self.guard.stderr], [], [], max(0.0, until - time.monotonic()))
            data = os.read(self.guard.stderr.fileno(), 65536) if readable else b""
            assert data, f"the guard never printed {words!r}, but: {self._printed.decode()}"
            self._printed += data

    def signal(self, number: int) -> None:
        assert self.guard is not None
        self.guard.send_signal(number)

    def ends(self) -> int:
        assert self.guard is not None
        return self.guard.wait(DEADLINE_S)

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads((self.runtime_dir / "guard.json").read_text())
        return state

    def keeps(self, *calls: int) -> None:
        """Wait until the guard has written down that exactly these are held."""
        until = time.monotonic() + DEADLINE_S
        listed: list[object] = []
        while time.monotonic() < until:
            with contextlib.suppress(FileNotFoundError):
                listed = [call["call"] for call in json.loads((self.runtime_dir / "held.json").read_text())["calls"]]
                if listed == list(calls):
                    return
            select.select([], [], [], 0.005)
        raise AssertionError(f"held are {listed}, not {calls}")

    def close(self) -> None:
        if self.guard is not None:
            self.guard.kill()  # and with it every child
            self.guard.wait(DEADLINE_S)
            assert self.guard.stderr is not None
            self.guard.stderr.close()
        self._listener.close()
        for puppet in self._kept:
            puppet.close()


def hold(line: Puppet, call: int, dialog: dict[str, object] | None, deadline_ns: int = 0, limit: str = "call") -> int:
    """Have the line hold it, and wait until the guard has read that; the answer's time."""
    now_ns = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    deadline_ns = deadline_ns or now_ns + 3600 * 10**9
    line.say(op="hold", call=call, deadline_ns=deadline_ns, limit=limit, answered_ns=now_ns, dialog=dialog)
    line.say(op="hold", call="probe", deadline_ns=1)
    while line.hears("end")["call"] != "probe":
        pass
    line.say(op="released", call="probe")
    return now_ns


def only(line: Puppet) -> dict[str, Any]:
    """The one call left behind that a new line is told of."""
    calls = line.hears("left")["calls"]
    assert len(calls) == 1, calls
    call: dict[str, Any] = calls[0]
    return call
