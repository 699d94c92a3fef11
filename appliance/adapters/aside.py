"""What may take seconds (a name looked up, a file written) beside a loop that may not wait.

Rule: work is done on one thread of its own, a piece at a time; what came of it is handed over inside `poll`, on the caller's thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from appliance.errors import LocalError, OnhookError

log = logging.getLogger("onhook.sip")

MOST_WAITING = 16
T = TypeVar("T")


class Aside:
    """The thread is there from the first piece of work to `close`."""

    def __init__(self) -> None:
        self._asked: queue.Queue[Callable[[], Callable[[], None]] | None] = queue.Queue(MOST_WAITING)
        self._done: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def do(self, work: Callable[[], T], done: Callable[[T | OnhookError], None]) -> None:
        """Have `work` done; `done` gets what it returned, or the error it raised: a LocalError where too much waits already."""

        def piece() -> Callable[[], None]:
            try:
                result: T | OnhookError = work()
            except OnhookError as error:
                result = error
            except Exception as error:  # the top of a thread
                log.exception("a fault of ours beside the line")
                result = LocalError(f"a fault of ours: {error}")
            return lambda: done(result)

        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="aside", daemon=True)
            self._thread.start()
        try:
            self._asked.put_nowait(piece)
        except queue.Full:
            self._done.put(lambda: done(LocalError("too much waits to be looked up already")))

    def poll(self) -> None:
        """Hand over what is done. Does not wait."""
        while True:
            try:
                done = self._done.get_nowait()
            except queue.Empty:
                return
            done()

    def close(self) -> None:
        """No more work; what is under way is not waited for."""
        if self._thread is not None:
            try:
                self._asked.put_nowait(None)
            except queue.Full:
                return  # it is a daemon: the process's end is its own

    def _work(self) -> None:
        while (piece := self._asked.get()) is not None:
            self._done.put(piece())
