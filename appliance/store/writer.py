"""The thread that writes: whatever waits goes into one transaction, in order, and what cannot be written now is written later.

Rules: what must last (`Write.until` is None) waits as long as it takes; what somebody waits for is given up at its time. A transaction that
may or may not have been committed is not guessed about: its number is in the file. Where the disk is full, a file that only held room is
deleted, so that calls can still be closed; until it is back, nothing new is begun.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Literal

from appliance.core.day import Moment
from appliance.store import ledger, schema

log = logging.getLogger("onhook.store")

BUSY_S = 0.2
"""How long one attempt waits for somebody else's lock."""
RETRY_S = 0.2
CLOSE_S = 10.0
"""How long `stop` waits for what is still to be written."""
NO_ROOM = "the disk is full"
MOST_WAITING = 10_000
MOST_AT_ONCE = 200
"""Writes in one transaction: little enough to fit where there is little room."""
BALLAST_BYTES = 1_000_000
SPARE_BYTES = 1_000_000
"""The ballast is made again where so much more than itself is free."""

NEVER = (
    sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError, TypeError, ValueError, OverflowError
)  # fmt: skip
"""What trying again does not cure: a number used twice, a text that is no Unicode."""

Work = Callable[[sqlite3.Connection, Moment], object]
Kind = Literal["open", "lasting", "accrual", "note"]


@dataclass(eq=False)
class Write:
    """One thing to write. `done(ok, what work returned)` is called on the writer's thread, after the commit or the giving up."""

    kind: Kind
    call: int
    work: Work
    done: Callable[[bool, Any], None] = lambda ok, result: None
    until: float | None = None
    """time.monotonic(); None is for ever."""
    instead: Work | None = None
    """What is to be written later where this was given up."""
    result: object = None
    failed: bool = False


class Writer:
    """Owns the one connection that writes."""

    def __init__(self, path: Path, clocks: ledger.Clocks) -> None:
        self._path = path
        self._clocks = clocks
        self._name = uuid.uuid4().hex
        self._batch = 0
        self._db: sqlite3.Connection | None = None
        self._queue: SimpleQueue[Write | None] = SimpleQueue()
        self._waiting: deque[Write] = deque()
        self._in_doubt: list[Write] = []
        self._ballast = schema.ballast(path)
        self._full = not self._make_ballast()
        self._said = ""
        """Why nothing can be written; empty where it can."""
        self._in_trouble = False
        """Whether the last attempt at what still waits failed."""
        self.dropped = 0
        """Notes that did not fit into memory while nothing could be written."""
        self._stop_by: float | None = None
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def put(self, write: Write) -> None:
        self._queue.put(write)

    def stop(self) -> None:
        """Write what waits, then end the thread."""
        self._stop_by = time.monotonic() + CLOSE_S
        self._queue.put(None)
        self._thread.join(CLOSE_S + 1)

    def drop(self) -> None:
        """Let go of the file without writing anything."""
        self._close()

    def status(self) -> dict[str, int | str]:
        """How it is: what waits, what was dropped, and why nothing can be written, where nothing can."""
        trouble = self._said or (NO_ROOM if self._full else "")
        return {"waiting": len(self._waiting) + self._queue.qsize(), "dropped": self.dropped, "trouble": trouble}

    # -- the thread -----------------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while self._stop_by is None or (self._waiting and time.monotonic() < self._stop_by) or not self._queue.empty():
            try:
                self.step()
            except Exception:  # the top of the thread: without it no call could be answered, ended or counted any more
                log.exception("the writer of the call record goes on after this")
                self._close()
        if self._waiting:
            log.error("%d writes to the call record are lost: %s", len(self._waiting), self._said)
        self._close()

    def step(self) -> None:
        """Wait for something to write, and try once to write it."""
        self._take()
        self._give_up(lambda write: write.until is not None and time.monotonic() >= write.until)
        if self._full and not self._make_ballast():
            self._give_up(lambda write: write.kind == "open")
        if self._waiting:
            self._write()

    def _take(self) -> None:
        """What came in; where nothing waits to be tried again, wait for it."""
        with contextlib.suppress(Empty):
            pause = RETRY_S if self._in_trouble else 0.0
            self._add(self._queue.get(timeout=pause) if self._waiting or self._stop_by is not None else self._queue.get())
            while True:
                self._add(self._queue.get_nowait())

    def _add(self, write: Write | None) -> None:
        if write is not None:
            self._waiting.append(write)
            if len(self._waiting) > MOST_WAITING:
                self._thin_out()

    def _thin_out(self) -> None:
        """Room in memory: of accruals the newest of each call is enough; then the oldest notes go."""
        newest = {write.call: write for write in self._waiting if write.kind == "accrual"}
        kept = [write for write in self._waiting if write.kind != "accrual" or newest[write.call] is write]
        over = len(kept) - MOST_WAITING * 9 // 10
        self._waiting.clear()
        for write in kept:
            if over > 0 and write.kind == "note":
                over -= 1
                self.dropped += 1
            else:
                self._waiting.append(write)
        log.error("the call record cannot be written (%s); %d notes dropped so far", self._said, self.dropped)

    def _give_up(self, which: Callable[[Write], bool]) -> None:
        for write in [write for write in self._waiting if which(write)]:
            self._waiting.remove(write)
            if write.instead is not None:
                self._add(Write("note", write.call, write.instead))
            write.done(False, None)

    # -- transactions ---------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        """One attempt at the oldest of what waits; what was not committed waits on. On a full disk notes wait for room."""
        batch = [write for write in self._waiting if not self._full or write.kind in ("lasting", "accrual")][:MOST_AT_ONCE]
        self._in_trouble = True
        try:
            self._commit(batch)
        except sqlite3.Error as error:
            self._trouble(error)
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code == sqlite3.SQLITE_FULL:
                self._make_room()
            elif code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                self._close()  # what this connection believes about the file is no longer believed
            return
        self._in_trouble = self._full
        if self._said and not self._full:
            log.warning("the call record can be written again")
            self._said = ""

    def _make_room(self) -> None:
        """The disk is full: nothing new is begun, and what ends goes first."""
        if self._ballast.exists():
            self._ballast.unlink()
        self._full = True
        self._give_up(lambda write: write.kind == "open")
        with contextlib.suppress(sqlite3.Error):
            self._commit([write for write in self._waiting if write.kind in ("lasting", "accrual")][:MOST_AT_ONCE])

    def _commit(self, batch: list[Write]) -> None:
        """All of it in one transaction. sqlite3.Error where nothing was committed, or where it is not known yet."""
        db = self._connection()
        if self._in_doubt:
            self._resolve(db)
            batch = self._still_waiting(batch)
        if not batch:
            return
        self._batch += 1
        committing = False
        try:
            db.execute("BEGIN IMMEDIATE")
            moment = ledger.now(db, self._clocks)
            for write in batch:
                self._carry_out(db, write, moment)
            ledger.keep_day(db, moment)
            db.execute("INSERT OR REPLACE INTO state VALUES ('batch', ?)", (json.dumps([self._name, self._batch]),))
            committing = True
            db.execute("COMMIT")
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if committing and code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL):
                self._in_doubt = batch
            if db.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
            raise
        self._finish(batch)

    def _carry_out(self, db: sqlite3.Connection, write: Write, moment: Moment) -> None:
        """One write; what the file will never take is left out and said, and does not hold up the others."""
        db.execute("SAVEPOINT one")
        write.failed = False
        try:
            write.result = write.work(db, moment)
        except NEVER as error:
            log.error("call %d: a write the record does not take: %s", write.call, error)
            db.execute("ROLLBACK TO one")
            write.failed = True
        db.execute("RELEASE one")

    def _resolve(self, db: sqlite3.Connection) -> None:
        """Was the transaction in doubt committed? Its number is in the file or not."""
        found = db.execute("SELECT value FROM state WHERE key='batch'").fetchone()
        batch, self._in_doubt = self._in_doubt, []
        if found is not None and json.loads(found[0]) == [self._name, self._batch]:
            self._finish(self._still_waiting(batch))

    def _still_waiting(self, batch: list[Write]) -> list[Write]:
        waiting = {id(write) for write in self._waiting}
        return [write for write in batch if id(write) in waiting]

    def _finish(self, batch: list[Write]) -> None:
        done = {id(write) for write in batch}
        self._waiting = deque(write for write in self._waiting if id(write) not in done)
        for write in batch:
            write.done(not write.failed, write.result)

    # -- the file -------------------------------------------------------------------------------------------------------------

    def _connection(self) -> sqlite3.Connection:
        if self._db is None:
            self._db = schema.connect(self._path, BUSY_S)
        return self._db

    def _close(self) -> None:
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _trouble(self, error: sqlite3.Error) -> None:
        if str(error) != self._said:
            self._said = str(error)
            log.error("the call record cannot be written for now: %s", self._said)

    def _make_ballast(self) -> bool:
        """Whether the room is held, now."""
        try:
            if not self._ballast.exists() or self._ballast.stat().st_size != BALLAST_BYTES:
                self._ballast.unlink(missing_ok=True)
                free = os.statvfs(self._path.parent)
                if free.f_bavail * free.f_frsize < BALLAST_BYTES + SPARE_BYTES:
                    return False
                with self._ballast.open("wb") as file:
                    os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
        except OSError:
            with contextlib.suppress(OSError):
                self._ballast.unlink(missing_ok=True)
            return False
        self._full = False
        return True
