"""The store as the trials of the ledger drive it: a book that can crash, and a child that writes until it is killed.

`python -m appliance.store.trial FILE SEED` writes without end, and prints a line after each commit.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, tzinfo
from pathlib import Path
from queue import SimpleQueue

from appliance.core.day import Reading
from appliance.core.record import CallClosed, CallOpened, Opening, Reservation
from appliance.store import ledger
from appliance.store.calls import CallStore
from appliance.store.clock import read_clocks
from appliance.store.ledger import Caps, Clocks
from appliance.store.report import spend_today

CHILD_CAPS = Caps(day_micros=10**15)


def opened(call: int) -> CallOpened:
    return CallOpened(call, "inbound", "trial", "v1", "sip:a@b", "Ann", "sip:c@d", 60_000, "2026-11-22T10:00:00+00:00", 5)


def closed(call: int, spent_micros: int) -> CallClosed:
    return CallClosed(call, "completed", "line", "flow", ("greeting",), {}, 9_000, spent_micros, "EUR", None)


class Book:
    """Keeps ledger_bench.Book: a store without a thread, in memory where the machine has a file system there."""

    def __init__(self, read: Callable[[], Reading], zone: tzinfo, cap_micros: int) -> None:
        shm = Path("/dev/shm")
        self._folder = Path(tempfile.mkdtemp(prefix="onhook-ledger-", dir=shm if shm.is_dir() else None))
        self._path = self._folder / "calls.db"
        self._caps, self._clocks = Caps(cap_micros), Clocks(read, zone)
        self._store = CallStore(self._path, self._caps, self._clocks, threaded=False)
        self._reader = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, isolation_level=None)

    def reserve(self, call: int, amount_micros: int) -> bool:
        got: list[Opening] = []
        self._store.open(opened(call), Reservation(call, "trial", "", amount_micros, 10**15), got.append)
        self._store.step()
        return got[0].ok

    def accrue(self, call: int, spent_micros: int) -> None:
        self._store.accrue(call, spent_micros)
        self._store.step()

    def settle(self, call: int, spent_micros: int) -> None:
        self._store.close_call(closed(call, spent_micros))
        self._store.step()

    def crash(self) -> None:
        self._store.drop()

    def restart(self) -> None:
        self._store.drop()
        self._store = CallStore(self._path, self._caps, self._clocks, threaded=False)
        self._store.recover([])
        self._store.step()

    def count(self) -> tuple[str, int]:
        self._store.written(lambda ok: None)  # so that this look at the clocks is kept
        self._store.step()
        moment = ledger.now(self._reader, self._clocks)
        return moment.day.date, ledger.spent_today(self._reader, moment)

    def close(self) -> None:
        self._store.drop()
        self._reader.close()
        shutil.rmtree(self._folder)


def child(path: Path, seed: int) -> None:
    """Reserve, accrue and settle without end; after each commit print `open CALL AMOUNT`, `accrue CALL SPENT` or `close CALL SPENT`."""
    chance = random.Random(seed)
    store = CallStore(path, CHILD_CAPS, Clocks(read_clocks, UTC))
    written: SimpleQueue[object] = SimpleQueue()
    store.recover([], written.put)
    written.get()
    while True:
        call, amount, spent = store.next_call(), chance.randrange(1, 10_000), 0
        store.open(opened(call), Reservation(call, "trial", "", amount, 10**15), written.put)
        written.get()
        print("open", call, amount, flush=True)
        for _ in range(chance.randrange(4)):
            spent = chance.randint(spent, amount)
            store.accrue(call, spent)
            store.written(written.put)
            written.get()
            print("accrue", call, spent, flush=True)
        if chance.random() < 0.7:
            spent = chance.randint(spent, amount)
            store.close_call(closed(call, spent))
            store.written(written.put)
            written.get()
            print("close", call, spent, flush=True)


def durable(path: Path) -> tuple[dict[int, tuple[bool, int, int]], int]:
    """What the file holds: each call's (closed, reserved, spent), and what counts today."""
    db = sqlite3.connect(f"file:{path}?mode=rw", uri=True)
    try:
        rows = db.execute(
            "SELECT c.call, c.closed IS NOT NULL, l.reserved, l.spent FROM calls c JOIN ledger l ON l.call = c.call "
            "WHERE (c.closed IS NULL) = (l.date IS NULL)"
        ).fetchall()
    finally:
        db.close()
    today = spend_today(path, CHILD_CAPS, Clocks(read_clocks, UTC))
    return {call: (bool(done), reserved, spent) for call, done, reserved, spent in rows}, today["spent_micros"] + today["reserved_micros"]


if __name__ == "__main__":
    child(Path(sys.argv[1]), int(sys.argv[2]))
