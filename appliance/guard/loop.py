"""The one place where the guard waits."""

from __future__ import annotations

import select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Loop:
    """Descriptors, and what to do when one is readable. What is done must bear to be called for nothing: within a turn a descriptor
    may have been closed and its number used again."""

    def __init__(self) -> None:
        self._epoll = select.epoll()
        self._acts: dict[int, Callable[[], None]] = {}

    def watch(self, fd: int, act: Callable[[], None]) -> None:
        self._acts[fd] = act
        self._epoll.register(fd, select.EPOLLIN)

    def unwatch(self, fd: int) -> None:
        """Before it is closed. One that is not watched is no error."""
        if self._acts.pop(fd, None) is not None:
            self._epoll.unregister(fd)

    def turn(self, timeout_s: float | None) -> None:
        """Wait until something is readable, at most `timeout_s` (None: as long as it takes), and do what is due."""
        for fd, _ in self._epoll.poll(timeout_s):
            act = self._acts.get(fd)
            if act is not None:
                act()
