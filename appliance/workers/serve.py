"""What every worker process is: a socket, a thread that answers for it, and one thread that works.

Rules: a ping is answered at once, whatever the work; a job that fails says so and the worker goes on; a dropped turn costs nothing more.
The socket listens before the model is loaded, so that the line can see that we live.
"""

from __future__ import annotations

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
from typing import Protocol

from appliance import wire
from appliance.errors import OnhookError

log = logging.getLogger("onhook.worker")

PR_SET_PDEATHSIG = 1

Output = tuple[wire.Message, bytes]
"""A message to the line, and its PCM."""


class Work(Protocol):
    """What a worker does with one message. Runs on the work thread; yields what is to be sent."""

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]: ...


class Serving:
    """One worker's shell."""

    def __init__(self, path: str, name: str, load: Callable[[], Work], urgency: Callable[[wire.Message], int] = lambda message: 0) -> None:
        """`load` takes its time and gives the work; jobs of a lower `urgency` number go first, equal ones in order."""
        self.name = name
        self._server = wire.listen(path)
        self._load = load
        self._urgency = urgency
        self._ready = False
        self._busy_since = 0.0
        self._jobs: list[tuple[int, int, wire.Message, bytes, socket.socket]] = []
        self._order = itertools.count()
        self._dropped: set[tuple[int, int]] = set()
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
            message, pcm, peer = job
            self._do(work, message, pcm, peer)

    def stop(self) -> None:
        """End `run` after the present job."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._server.close()

    def _next(self) -> tuple[wire.Message, bytes, socket.socket] | None:
        with self._changed:
            self._busy_since = 0.0
            while not self._jobs and not self._stopped:
                self._changed.wait()
            if self._stopped:
                return None
            _, _, message, pcm, peer = heapq.heappop(self._jobs)
            self._busy_since = time.monotonic()
            return message, pcm, peer

    def _do(self, work: Work, message: wire.Message, pcm: bytes, peer: socket.socket) -> None:
        key = (message["call"], message["turn"])
        try:
            for answer, sound in work(message, pcm):
                if key in self._dropped:
                    return
                _send(peer, answer, sound)
        except Exception as error:  # the top of the work thread: one job's failure is told, and the next one is served
            if not isinstance(error, OnhookError):
                log.exception("%s: %s failed", self.name, message["op"])
            _send(peer, {"op": "failed", "call": key[0], "turn": key[1], "of": message["op"], "error": str(error) or repr(error)})

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
                    self._jobs = [job for job in self._jobs if job[4] is not peer]
                    heapq.heapify(self._jobs)
                return
            message, pcm = wire.unpack(data)
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
        with self._changed:
            self._dropped.discard((message["call"], message["turn"]))
            heapq.heappush(self._jobs, (self._urgency(message), next(self._order), message, pcm, peer))
            self._changed.notify()

    def _drop(self, message: wire.Message) -> None:
        key = (message["call"], message["turn"])
        with self._changed:
            if len(self._dropped) > 1000:
                self._dropped.clear()
            self._dropped.add(key)
            self._jobs = [job for job in self._jobs if (job[2]["call"], job[2]["turn"]) != key]
            heapq.heapify(self._jobs)


def serve(path: str, name: str, load: Callable[[], Work], urgency: Callable[[wire.Message], int] = lambda message: 0) -> None:
    """The whole life of a worker process: it dies with its parent, and yields to the line."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Serving(path, name, load, urgency).run()


def _send(peer: socket.socket, message: wire.Message, pcm: bytes = b"") -> None:
    try:
        peer.send(wire.pack(message, pcm))
    except OSError:
        return  # the line went away: it asks again when it is back
