"""Who may look at the page: one password, set once with a token that only the box's own screen has shown.

Rules: only a hash is kept (argon2id, RFC 9106); the token works once; who guesses waits, ever longer.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

SHORTEST = 10
"""Letters of a password."""
FREE_TRIES = 5
"""Wrong passwords before waiting begins, from one address."""
FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 300.0
MOST_ADDRESSES = 1000
"""Remembered; the oldest is forgotten."""


class Password:
    """The files under `folder`: `token` until it is used, `password` from then on; `metrics` where a program elsewhere may read those."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def is_set(self) -> bool:
        """Is there a password?"""
        return bool(self.mark)

    @property
    def mark(self) -> str:
        """Which password it is, without a word of it: another one after each change. Empty where there is none."""
        try:
            status = (self._folder / "password").stat()
        except OSError:
            return ""
        return f"{status.st_ino} {status.st_mtime_ns}"

    def token(self) -> str:
        """The one-time token; made where there is none yet."""
        return self._made("token")

    def metrics_token(self) -> str:
        """What a program elsewhere sends to read the metrics; made where there is none yet."""
        return self._made("metrics")

    def is_metrics_token(self, given: str) -> bool:
        """Was it made here, and is it this one?"""
        try:
            known = (self._folder / "metrics").read_text().strip()
        except OSError:
            return False
        return bool(known) and hmac.compare_digest(given.encode(), known.encode())

    def choose(self, token: str, password: str) -> str:
        """Set the password with the token. Returns why not, or an empty text."""
        if self.is_set:
            return "There is a password already. `onhook page forget` on the box clears it."
        if not hmac.compare_digest(token.strip().encode(), self.token().encode()):
            return "That is not the token. `onhook page token` prints it on the box."
        if len(password) < SHORTEST:
            return f"A password has at least {SHORTEST} letters."
        from argon2 import PasswordHasher

        self._write("password", PasswordHasher().hash(password))
        (self._folder / "token").unlink(missing_ok=True)
        return ""

    def right(self, password: str) -> bool:
        """Is it the password? Takes some 50 ms either way."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify((self._folder / "password").read_text(), password[:1000])
        except (VerificationError, InvalidHashError, FileNotFoundError):
            return False

    def forget(self) -> None:
        """Back to no password: the next one is set with a new token, and nobody is logged in."""
        for name in ("password", "token", "metrics"):
            (self._folder / name).unlink(missing_ok=True)

    def _made(self, name: str) -> str:
        with contextlib.suppress(FileNotFoundError):
            return (self._folder / name).read_text().strip()
        token = secrets.token_urlsafe(12)
        self._write(name, token)
        return token

    def _write(self, name: str, text: str) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self._folder / f"{name}.new"
        owner = self._folder.parent.stat()
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.geteuid() == 0:  # typed by root, read by the page, which runs as whom the state belongs to
            for path in (self._folder, fresh):
                os.chown(path, owner.st_uid, owner.st_gid)
        fresh.replace(self._folder / name)


@dataclass
class Guesses:
    """Wrong passwords by address, and how long each has to wait. Time comes in seconds, of any origin, never back."""

    _wrong: dict[str, tuple[int, float]] = field(default_factory=dict)
    """Address to how many, and until when it waits."""

    def wait_s(self, address: str, now: float) -> float:
        """How long that address still has to wait; 0 where it may try."""
        return max(0.0, self._wrong.get(address, (0, 0.0))[1] - now)

    def was_wrong(self, address: str, now: float) -> None:
        """One more."""
        count = self._wrong.pop(address, (0, 0.0))[0] + 1
        wait_s = 0.0 if count < FREE_TRIES else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (count - FREE_TRIES))
        self._wrong[address] = (count, now + wait_s)
        if len(self._wrong) > MOST_ADDRESSES:
            del self._wrong[next(iter(self._wrong))]

    def was_right(self, address: str) -> None:
        """Begin anew."""
        self._wrong.pop(address, None)


@dataclass
class _Session:
    mark: str
    csrf: str
    until: float
    last: float


class Sessions:
    """Who is logged in. Kept in memory: when the page starts anew, everybody logs in again."""

    LONGEST_S = 30 * 24 * 3600.0
    MOST = 50

    def __init__(self, clock: Callable[[], float], idle_s: float) -> None:
        """`idle_s`: who does nothing for so long is logged out."""
        self._clock = clock
        self._idle_s = idle_s
        self._sessions: dict[str, _Session] = {}

    def begin(self, mark: str) -> str:
        """A new one, for as long as the password is that one; its name is the cookie's value."""
        name, now = secrets.token_urlsafe(32), self._clock()
        self._sessions[name] = _Session(mark, secrets.token_urlsafe(24), now + self.LONGEST_S, now)
        while len(self._sessions) > self.MOST:
            del self._sessions[min(self._sessions, key=lambda other: self._sessions[other].last)]
        return name

    def csrf(self, name: str, mark: str, seen: bool = True) -> str:
        """The token that every form of this session carries; empty where there is no such session, or it has expired. A look that is not
        `seen`, such as a page's own in the background, keeps nobody logged in."""
        session, now = self._sessions.get(name), self._clock()
        if session is None or not mark or session.mark != mark or now > session.until or now - session.last > self._idle_s:
            self._sessions.pop(name, None)
            return ""
        if seen:
            session.last = now
        return session.csrf

    def end(self, name: str) -> None:
        """Log out."""
        self._sessions.pop(name, None)
