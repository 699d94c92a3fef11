"""The one place where the guard waits."""

from __future__ import annotations

import select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Loop:
    """Descriptors, and what to do when one is readable (or, where wished for, writable).

    What is done must bear to be called for nothing: within a turn a descriptor may have been closed and its number used again.
    """

    def __init__(self) -> None:
        self._epoll = select.epoll()
        self._acts: dict[int, Callable[[], None]] = {}

    def watch(self, fd: int, act: Callable[[], None], write: bool = False) -> None:
        self._acts[fd] = act
        self._epoll.register(fd, _events(write))

    def want_write(self, fd: int, write: bool) -> None:
        """Also when it is writable, or no longer. One that is not watched is no error."""
        if fd in self._acts:
            self._epoll.modify(fd, _events(write))

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


def _events(write: bool) -> int:
    return select.EPOLLIN | select.EPOLLOUT if write else select.EPOLLIN
