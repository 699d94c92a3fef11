"""What other threads want of a thread that sleeps in a selector: a queue, and a bell that wakes it.

Rule: any thread may put; the one that owns the sockets carries out.
"""

from __future__ import annotations

import os
import queue
from collections.abc import Callable


class Wishes:
    """Handed over in order. Register `bell` for reading in the thread's selector."""

    def __init__(self) -> None:
        self.bell = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def put(self, wish: Callable[[], None] | None) -> None:
        """Have it done on the other thread; None is the end mark."""
        self._waiting.put(wish)
        os.eventfd_write(self.bell, 1)

    def carry_out(self) -> bool:
        """Every wish there is; False at the end mark."""
        try:
            os.eventfd_read(self.bell)
        except BlockingIOError:
            return True
        while True:
            try:
                wish = self._waiting.get_nowait()
            except queue.Empty:
                return True
            if wish is None:
                return False
            wish()

    def close(self) -> None:
        """No more wishes; called once, when nobody puts any more."""
        os.close(self.bell)
