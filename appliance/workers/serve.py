"""What every worker process is: a socket, a thread that answers for it, and one thread that works.

Rules: a ping is answered at once, whatever the work; a job that fails says so and the worker goes on; a dropped turn costs nothing more.
The socket listens before the model is loaded, so that the line can see that we live. Between two pieces of a job more urgent ones go first.
"""

from __future__ import annotations

import contextlib
import ctypes
import heapq
import itertools
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from appliance import wire
from appliance.errors import OnhookError

log = logging.getLogger("onhook.worker")

PR_SET_PDEATHSIG = 1
NICENESS = 5
"""The line's 20 ms come first."""

Output = tuple[wire.Message, bytes]
"""A message to the line, and its PCM."""


class Work(Protocol):
    """What a worker does with one message. Runs on the work thread; yields what is to be sent."""

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]: ...


@dataclass(order=True)
class Job:
    """One message that waits, or is being worked on."""

    urgency: int
    number: int
    """Of arrival: equal urgency, first come first served."""
    message: wire.Message = field(compare=False)
    pcm: bytes = field(compare=False)
    peer: socket.socket = field(compare=False)

    @property
    def gone(self) -> bool:
        """Who asked has hung up."""
        return self.peer.fileno() < 0

    def turn(self) -> tuple[int, int, int]:
        return _key(self.message)


def _key(message: wire.Message) -> tuple[int, int, int]:
    """What a drop names."""
    return message["call"], message["turn"], message.get("ask", 0)


Replaces = Callable[[wire.Message, wire.Message], bool]
"""(new, old): may the old job, of the same call and turn and still waiting, be left out now that the new one is here?"""


class Serving:
    """One worker's shell."""

    def __init__(
        self,
        path: str,
        name: str,
        load: Callable[[], Work],
        urgency: Callable[[wire.Message], int] = lambda message: 0,
        replaces: Replaces = lambda new, old: False,
    ) -> None:
        """`load` takes its time and gives the work; jobs of a lower `urgency` number go first, equal ones in order."""
        self.name = name
        self._server = wire.listen(path)
        self._load = load
        self._urgency = urgency
        self._replaces = replaces
        self._ready = False
        self._busy_since = 0.0
        self._jobs: list[Job] = []
        self._order = itertools.count()
        self._dropped: set[tuple[int, int, int]] = set()
        self._changed = threading.Condition()
        self._stopped = False

    def run(self) -> None:
        """Load, then work, until SIGTERM or `stop`. The load's error is raised."""
        threading.Thread(target=self._listen, name="socket", daemon=True).start()
        began = time.monotonic()
        work = self._load()
        self._ready = True
        log.info("%s ready after %.1f s", self.name, time.monotonic() - began)
        while (job := self._next()) is not None:
            self._do(work, job)

    def stop(self) -> None:
        """End `run` after the present job."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)  # wakes the thread in accept, which a close alone does not
        self._server.close()

    def _next(self) -> Job | None:
        with self._changed:
            self._busy_since = 0.0
            while not self._jobs and not self._stopped:
                self._changed.wait()
            if self._stopped:
                return None
            self._busy_since = time.monotonic()
            return heapq.heappop(self._jobs)

    def _next_before(self, urgency: int) -> Job | None:
        """A waiting job more urgent than that."""
        with self._changed:
            if not self._jobs or self._jobs[0].urgency >= urgency:
                return None
            self._busy_since = time.monotonic()
            return heapq.heappop(self._jobs)

    def _do(self, work: Work, job: Job) -> None:
        message, peer = job.message, job.peer
        key = _key(message)
        try:
            for answer, sound in work(message, job.pcm):
                if key in self._dropped or job.gone:
                    return
                _send(peer, answer, sound)
                while (urgent := self._next_before(job.urgency)) is not None:
                    self._do(work, urgent)
        except Exception as error:  # the top of the work thread: one job's failure is told, and the next one is served
            if not isinstance(error, OnhookError):
                log.exception("%s: %s failed", self.name, message["op"])
            head = {"op": "failed", "call": key[0], "turn": key[1], "ask": key[2]}
            _send(peer, {**head, "of": message["op"], "error": str(error) or repr(error)})

    def _listen(self) -> None:
        while not self._stopped:
            try:
                peer, _ = self._server.accept()
            except OSError:
                return
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
            threading.Thread(target=self._serve, args=(peer,), name="peer", daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        """One connection, until it ends; then nothing of what it asked is wanted."""
        while True:
            try:
                data = peer.recv(wire.MAX_MESSAGE)
            except OSError:
                data = b""
            if not data:
                with self._changed:
                    self._keep(lambda job: job.peer is not peer)
                peer.close()
                return
            try:
                message, pcm = wire.unpack(data)
                _ = message["op"] == "ping" or (int(message["call"]), int(message["turn"]), int(message.get("ask", 0)))
            except (ValueError, KeyError, TypeError) as error:
                log.error("%s: not a message: %r", self.name, error)
                continue
            if message["op"] == "ping":
                _send(peer, self._pong(message))
            elif message["op"] == "drop":
                self._drop(message)
            else:
                self._put(message, pcm, peer)

    def _pong(self, ping: wire.Message) -> wire.Message:
        since = self._busy_since
        busy_ms = int((time.monotonic() - since) * 1000) if since else 0
        return {"op": "pong", "id": ping.get("id", 0), "state": "ready" if self._ready else "loading", "busy_ms": busy_ms}

    def _put(self, message: wire.Message, pcm: bytes, peer: socket.socket) -> None:
        job = Job(self._urgency(message), next(self._order), message, pcm, peer)
        with self._changed:
            self._dropped.discard(job.turn())
            self._keep(lambda old: old.turn() != job.turn() or not self._replaces(message, old.message))
            heapq.heappush(self._jobs, job)
            self._changed.notify()

    def _drop(self, message: wire.Message) -> None:
        key = _key(message)
        with self._changed:
            if len(self._dropped) > 1000:
                self._dropped.clear()
            self._dropped.add(key)
            self._keep(lambda job: job.turn() != key)

    def _keep(self, wanted: Callable[[Job], bool]) -> None:
        """Leave out the waiting jobs that are not wanted. The lock is held."""
        kept = [job for job in self._jobs if wanted(job)]
        if len(kept) < len(self._jobs):
            self._jobs = kept
            heapq.heapify(self._jobs)


def serve(
    path: str,
    name: str,
    load: Callable[[], Work],
    urgency: Callable[[wire.Message], int] = lambda message: 0,
    replaces: Replaces = lambda new, old: False,
) -> None:
    """The whole life of a worker process: it dies with its parent, and yields to the line."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    Serving(path, name, load, urgency, replaces).run()


def _send(peer: socket.socket, message: wire.Message, pcm: bytes = b"") -> None:
    try:
        peer.send(wire.pack(message, pcm))
    except OSError:
        return  # the line went away: it asks again when it is back
