"""Deadlines by name."""

from __future__ import annotations

from appliance.core.limits import Deadlines


def test_due_in_order_once_each() -> None:
    deadlines = Deadlines()
    deadlines.set("b", 2.0)
    deadlines.set("a", 1.0)
    deadlines.set("c", 9.0)
    assert deadlines.next() == 1.0
    assert [deadlines.due(2.0) for _ in range(3)] == ["a", "b", None]
    assert deadlines.next() == 9.0


def test_set_again_moves_and_clear_forgets() -> None:
    deadlines = Deadlines()
    deadlines.set("a", 1.0)
    deadlines.set("a", 3.0)
    assert deadlines.due(2.0) is None
    deadlines.clear("a", "never set")
    assert deadlines.next() is None
    assert not deadlines.running("a")
