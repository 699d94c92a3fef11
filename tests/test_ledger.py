"""The day's cap, against worlds that know the true time and the true spend."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from appliance.core.day import Reading
from appliance.lab import ledger_bench
from appliance.lab.ledger_bench import CAP, HOUR, MINUTE, World, kill_trials, ledger_trials
from appliance.store import trial

START = 1_774_688_400_000
"""2026-03-28 09:00 UTC: in the next night Europe's clocks change."""
CHILD = [sys.executable, "-m", "appliance.store.trial"]


class Ledger(RuleBasedStateMachine):
    """Everything that can happen to a box and its calls, in any order."""

    world: World

    @initialize(zone=st.sampled_from(ledger_bench.ZONES), synced=st.booleans())
    def begin(self, zone: str, synced: bool) -> None:
        self.world = World(trial.Book, zone, START, synced)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.book.close()

    def some_call(self, pick: int) -> int:
        return sorted(self.world.calls)[pick % len(self.world.calls)]

    @precondition(lambda self: self.world.up)
    @rule(amount=st.integers(1, CAP + 1))
    def reserve(self, amount: int) -> None:
        self.world.reserve(amount)

    @precondition(lambda self: self.world.calls)
    @rule(pick=st.integers(0, 9), amount=st.integers(0, CAP))
    def spend(self, pick: int, amount: int) -> None:
        self.world.spend(self.some_call(pick), amount)

    @precondition(lambda self: self.world.up and self.world.calls)
    @rule(pick=st.integers(0, 9))
    def accrue(self, pick: int) -> None:
        self.world.accrue(self.some_call(pick))

    @precondition(lambda self: self.world.up and self.world.calls)
    @rule(pick=st.integers(0, 9))
    def settle(self, pick: int) -> None:
        self.world.settle(self.some_call(pick))

    @precondition(lambda self: self.world.up)
    @rule()
    def crash(self) -> None:
        self.world.crash()

    @precondition(lambda self: not self.world.up)
    @rule()
    def restart(self) -> None:
        self.world.restart()

    @rule(offset=st.integers(-100 * HOUR, 50 * HOUR))
    def power_cut(self, offset: int) -> None:
        self.world.power_cut(offset)

    @rule(by=st.one_of(st.integers(-30 * HOUR, 30 * HOUR), st.sampled_from([-4000, 4000, 5000, 24_000 * HOUR, -24_000 * HOUR])))
    def step(self, by: int) -> None:
        self.world.step(by)

    @rule()
    def sync(self) -> None:
        self.world.sync()

    @rule()
    def lose_sync(self) -> None:
        self.world.lose_sync()

    @rule(by=st.one_of(st.integers(1, 30 * HOUR), st.sampled_from([MINUTE, 24 * HOUR])))
    def advance(self, by: int) -> None:
        self.world.advance(by)

    @rule(by_wall=st.booleans())
    def pass_midnight(self, by_wall: bool) -> None:
        self.world.pass_midnight(by_wall)

    @invariant()
    def holds(self) -> None:
        if hasattr(self, "world"):
            assert self.world.exceeded == []
            assert self.world.undercounted == []


Ledger.TestCase.settings = settings(
    max_examples=150, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
TestLedger = Ledger.TestCase


def test_random_lives_of_a_box() -> None:
    assert ledger_trials(200, 1, trial.Book) == {"trials": 200, "exceeded": 0, "undercounted": 0}


class Forgetful(trial.Book):
    """A ledger that takes what a crash left open for unspent."""

    def restart(self) -> None:
        with sqlite3.connect(self._path) as db:
            db.execute("DELETE FROM ledger WHERE date IS NULL")
        super().restart()


def test_a_ledger_that_forgets_what_a_crash_left_is_found_out() -> None:
    assert ledger_trials(60, 1, Forgetful)["undercounted"] > 5


class Generous(trial.Book):
    """A ledger that begins a day whenever the wall clock shows another date."""

    def __init__(self, read: Callable[[], Reading], zone: tzinfo, cap_micros: int) -> None:
        super().__init__(lambda: replace(read(), synced=True), zone, cap_micros)


def test_a_ledger_that_believes_every_clock_is_found_out() -> None:
    assert ledger_trials(60, 1, Generous)["exceeded"] > 10


def test_what_was_spent_under_a_date_of_the_future_counts_on_the_true_day() -> None:
    world = World(trial.Book, "Europe/Vienna", START, True)
    world.step(24_000 * HOUR)
    world.advance(25 * HOUR)
    world.sync()
    world.advance(14 * HOUR)
    world.reserve(600)
    world.spend(1, 600)
    world.settle(1)
    world.advance(9 * HOUR)
    for _ in range(6):
        world.advance(HOUR)
        world.reserve(500)
    world.book.close()
    assert (world.exceeded, world.undercounted) == ([], [])
    assert len(world.spends) == 1


def test_nothing_acknowledged_is_lost_to_kill_9(tmp_path: Path) -> None:
    found = kill_trials(20, 1, CHILD, tmp_path / "calls.db", trial.durable)
    assert found.pop("acknowledged") >= 20
    assert found == {"trials": 20, "lost": 0, "undercounted": 0}


def test_an_acknowledgement_without_a_commit_is_found_out(tmp_path: Path) -> None:
    liar = "import sys; print('open 7 5', flush=True); input()"
    trial.CallStore(tmp_path / "calls.db", trial.CHILD_CAPS, trial.Clocks(trial.read_clocks, trial.UTC)).close()
    found = kill_trials(1, 1, [sys.executable, "-c", liar], tmp_path / "calls.db", trial.durable)
    assert found == {"trials": 1, "acknowledged": 1, "lost": 1, "undercounted": 1}
