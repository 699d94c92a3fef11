"""Does the ledger hold? Worlds in which clocks step, lines crash and calls spend, against a ledger that sees only what a box sees.

Rule: the world knows the true time and the true spend, and judges by these alone; the ledger is handed in.
"""

from __future__ import annotations

import logging
import random
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from appliance.core.day import Reading

MINUTE = 60_000
HOUR = 60 * MINUTE
CAP = 1000
"""Micro-units a day, in every trial."""
SLACK = 5000
"""Milliseconds that a clock may be set by and still be as good as not set."""
SHORTEST_DAY = 23 * HOUR
"""Two days' allowances that no true midnight parts are at least so far apart: in spring one day has an hour less."""
ZONES = ("UTC", "Europe/Vienna", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "America/Havana")
_SPRING = int(datetime(2026, 3, 28, 9, tzinfo=UTC).timestamp() * 1000)
_AUTUMN = int(datetime(2026, 10, 24, 9, tzinfo=UTC).timestamp() * 1000)


class Book(Protocol):
    """A ledger on a disk, one process at a time. Every method returns when it is durable."""

    def reserve(self, call: int, amount_micros: int) -> bool: ...
    def accrue(self, call: int, spent_micros: int) -> None: ...
    def settle(self, call: int, spent_micros: int) -> None: ...
    def crash(self) -> None:
        """The process is gone; the file is as it was."""
        ...

    def restart(self) -> None:
        """A new process, which closes what the last one left open."""
        ...

    def count(self) -> tuple[str, int]:
        """The day's date, and what counts against its cap in micro-units."""
        ...

    def close(self) -> None: ...


NewBook = Callable[[Callable[[], Reading], tzinfo, int], Book]
"""The clocks, the operator's zone, the day's cap."""


@dataclass
class _Call:
    reserved: int
    spent: int = 0


class World:
    """True time, true spend, and a box with its clocks. `exceeded` and `undercounted` say what went wrong, and are to stay empty."""

    def __init__(self, new_book: NewBook, zone: str, start_ms: int, synced: bool) -> None:
        self.now = start_ms
        self.zone = ZoneInfo(zone)
        self.offset = 0
        self.synced = synced
        self.honest = synced
        """Whether the wall clock is the true one, or as good as that, and the box may know it: synced in this boot, not stepped since."""
        self.boots = 0
        self.boot_began = start_ms - HOUR
        self.up = True
        self.calls: dict[int, _Call] = {}
        self.spends: list[tuple[int, int]] = []
        self.exceeded: list[str] = []
        self.undercounted: list[str] = []
        self._numbers = 0
        self._spends_before = 0
        self.book = new_book(self.read, self.zone, CAP)
        self._date, _ = self.book.count()
        self._began = self._seen = self.now

    def read(self) -> Reading:
        """What the box can see."""
        return Reading(self.now + self.offset, self.now - self.boot_began, f"boot-{self.boots}", self.synced)

    def date(self, at_ms: int) -> str:
        """The true date."""
        return datetime.fromtimestamp(at_ms // 1000, self.zone).date().isoformat()

    # -- what happens ---------------------------------------------------------------------------------------------------------

    def reserve(self, amount: int) -> None:
        self._numbers += 1
        if self.book.reserve(self._numbers, amount):
            self.calls[self._numbers] = _Call(amount)
            held = sum(call.reserved - call.spent for call in self.calls.values())
            if self.synced and self.true_spend_today() + held > CAP:
                self.exceeded.append(f"call {self._numbers} was let in although it could pass the true day's cap")
        self.check()

    def spend(self, call: int, amount: int) -> None:
        """The call goes on; the limits of calls hold it within its reservation, whether the line lives or not."""
        one = self.calls[call]
        amount = min(amount, one.reserved - one.spent)
        one.spent += amount
        self.spends.append((self.now, amount))
        self.check()

    def accrue(self, call: int) -> None:
        self.book.accrue(call, self.calls[call].spent)
        self.check()

    def settle(self, call: int) -> None:
        self.book.settle(call, self.calls.pop(call).spent)
        self.check()

    def crash(self) -> None:
        self.book.crash()
        self.up = False

    def restart(self) -> None:
        """The calls of the life before are over by then."""
        self.calls.clear()
        self.book.restart()
        self.up = True
        self._doubt()
        self.check()

    def power_cut(self, offset: int) -> None:
        """The box is off, its calls are over, and its clock comes back with some other time."""
        if self.up:
            self.crash()
        self.calls.clear()
        self.boots += 1
        self.boot_began = self.now
        self.offset = offset
        self.synced = self.honest = False

    def step(self, by: int) -> None:
        """Somebody or something sets the clock."""
        self.offset += by
        self.synced = False
        self._doubt()
        self.check()

    def _doubt(self) -> None:
        """A clock that is set away and back again while nobody looks was never set, as far as the box can tell."""
        if self.up:
            self.honest = self.honest and abs(self.offset) < SLACK

    def sync(self) -> None:
        self.offset = 0
        self.synced = self.honest = True
        self.check()

    def lose_sync(self) -> None:
        self.synced = False
        self.check()

    def advance(self, by: int) -> None:
        self.now += by
        self.check()

    def pass_midnight(self, by_wall: bool) -> None:
        """To a minute after the next midnight, the true one or that of the wall clock."""
        offset = self.offset if by_wall else 0
        today = self.date(self.now + offset)
        at = self.now
        while self.date(at + offset) == today:
            at += HOUR
        at -= HOUR
        while self.date(at + offset) == today:
            at += MINUTE
        self.advance(at + MINUTE - self.now)

    # -- what must hold -------------------------------------------------------------------------------------------------------

    def true_spend_today(self) -> int:
        """By the true calendar."""
        today = self.date(self.now)
        return sum(amount for at, amount in self.spends if self.date(at) == today)

    def check(self) -> None:
        """Hold the ledger against the truth."""
        if not self.up:
            return
        date, counted = self.book.count()
        if date != self._date:
            self._judge_new_day(date)
            walked_at = max(self._seen, self.now - (24 * HOUR - _to_midnight(self)))
            self._spends_before = len(self.spends)
            self._date, self._began = date, walked_at if walked_at - self._began >= SHORTEST_DAY else self.now
        since = sum(amount for _, amount in self.spends[self._spends_before :])
        held = sum(call.reserved for call in self.calls.values())
        if since > CAP:
            self.exceeded.append(f"{since} spent in one day")
        if counted < max(since, held):
            self.undercounted.append(f"{counted} counted, {since} spent and {held} held since the day began")
        if self.offset == 0 and counted < self.true_spend_today():
            self.undercounted.append(f"{counted} counted, {self.true_spend_today()} spent on the true day")
        self._seen = self.now

    def _judge_new_day(self, date: str) -> None:
        apart = self.now - self._began
        if self.synced:
            right = date == self.date(self.now)
        else:
            right = apart >= SHORTEST_DAY or (self.honest and self.date(self._seen - SLACK) < self.date(self.now + SLACK))
        if not right:
            self.exceeded.append(f"a second allowance ({self._date} to {date}) after {apart / HOUR:.1f} h")


def wander(world: World, chance: random.Random, steps: int) -> None:
    """So many random things happen."""
    for _ in range(steps):
        ways = _ways(world, chance)
        chance.choices([way for _, way in ways], [weight for weight, _ in ways])[0]()


def _ways(world: World, chance: random.Random) -> list[tuple[int, Callable[[], None]]]:
    """What may happen next, and how often it does."""
    ways: list[tuple[int, Callable[[], None]]] = [
        (2, lambda: world.advance(chance.choice((1, 999, MINUTE, HOUR, 5 * HOUR, 23 * HOUR, 25 * HOUR)))),
        (2, lambda: world.pass_midnight(chance.random() < 0.5)),
        (2, lambda: world.step(chance.choice((-1, 1)) * chance.choice((3000, MINUTE, 5 * HOUR, 13 * HOUR, 25 * HOUR, 24_000 * HOUR)))),
        (1, lambda: world.step(_to_midnight(world) - MINUTE)),
        (2, world.sync),
        (1, world.lose_sync),
        (1, lambda: world.power_cut(chance.choice((0, 0, -3 * HOUR, -80 * HOUR, 30 * HOUR)))),
    ]
    calls = sorted(world.calls)
    if calls:
        ways.append((5, lambda: world.spend(chance.choice(calls), chance.randrange(1, CAP))))
    if world.up:
        ways += [(8, lambda: world.reserve(chance.choice((1, 100, 400, 600, CAP)))), (1, world.crash)]
    else:
        ways.append((6, world.restart))
    if world.up and calls:
        ways += [(2, lambda: world.accrue(chance.choice(calls))), (3, lambda: world.settle(chance.choice(calls)))]
    return ways


def _to_midnight(world: World) -> int:
    local = datetime.fromtimestamp((world.now + world.offset) // 1000, world.zone)
    return 24 * HOUR - (local.hour * 3600 + local.minute * 60 + local.second) * 1000


def ledger_trials(n: int, seed: int, new_book: NewBook, say: Callable[[str], None] = lambda text: None) -> dict[str, Any]:
    """`n` random lives of a box, of about 25 things that happen each. {"trials", "exceeded", "undercounted"}: in how many it went wrong."""
    wrong = {"exceeded": 0, "undercounted": 0}
    logging.disable(logging.WARNING)  # that calls were left open is what is tried here
    for trial in range(n):
        chance = random.Random(seed * 1_000_003 + trial)
        world = World(new_book, chance.choice(ZONES), chance.choice((_SPRING, _AUTUMN)), chance.random() < 0.5)
        try:
            wander(world, chance, 25)
        finally:
            world.book.close()
        for name, sentences in (("exceeded", world.exceeded), ("undercounted", world.undercounted)):
            if sentences:
                wrong[name] += 1
                say(f"trial {trial}: {sentences[0]}")
        if trial % 1000 == 999:
            say(f"{trial + 1}/{n}")
    logging.disable(logging.NOTSET)
    return {"trials": n, **wrong}


Durable = Callable[[Path], tuple[dict[int, tuple[bool, int, int]], int]]
"""A file to each call's (closed, reserved, spent), and what counts today."""


def kill_trials(
    n: int, seed: int, child: Sequence[str], path: Path, durable: Durable, say: Callable[[str], None] = lambda text: None
) -> dict[str, Any]:
    """`n` times kill -9 a child that writes to `path` and prints each commit (`child`, then the file and a seed, is its command).

    {"trials", "acknowledged", "lost", "undercounted"}: commits it spoke of, those that are not in the file, and times at which less was
    counted than it had spoken of.
    """
    chance = random.Random(seed)
    claims: dict[int, tuple[str, int]] = {}
    acknowledged = lost = undercounted = 0
    for trial in range(n):
        process = subprocess.Popen([*child, str(path), str(seed + trial)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        first = process.stdout.readline()
        timer = threading.Timer(chance.uniform(0, 0.1), process.kill)
        timer.start()
        lines = [first, *process.stdout]
        process.wait()
        timer.cancel()
        said = [line.split() for line in lines if line.endswith("\n")]
        acknowledged += len(said)
        for verb, call, amount in said:
            claims[int(call)] = (verb, int(amount))
        rows, counted = durable(path)
        gone = [call for call, claim in claims.items() if not _kept(claim, rows.get(call))]
        lost += len(gone)
        # what was not acknowledged may have happened all the same: a call that is closed in the file cost what stands there
        if counted < sum(rows[call][2] if rows.get(call, (False,))[0] else amount for call, (_, amount) in claims.items()):
            undercounted += 1
        if gone or not said:
            say(f"kill {trial}: " + (f"calls {gone} are not as acknowledged" if said else "the child wrote nothing"))
        if not said:
            raise RuntimeError("the child that is to be killed writes nothing")
    return {"trials": n, "acknowledged": acknowledged, "lost": lost, "undercounted": undercounted}


def _kept(claim: tuple[str, int], row: tuple[bool, int, int] | None) -> bool:
    """Whether the file knows at least what was acknowledged: the child may have got further before it died."""
    if row is None:
        return False
    (verb, amount), (closed, reserved, spent) = claim, row
    match verb:
        case "open":
            return reserved == amount
        case "accrue":
            return spent >= amount
        case _:
            return closed and spent == amount
