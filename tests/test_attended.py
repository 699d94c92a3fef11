"""Attended transfer: the second leg, with a user agent that does what the test says and a guard that writes down what it is told."""

from __future__ import annotations

from typing import Any

import pytest

from appliance.errors import LocalError, RemoteError
from appliance.ports import LegAnswered, LegEnded, LegRinging, ToolResult
from appliance.runtime import attended
from appliance.runtime.attended import JOIN_AFTER_S, LONGEST_S, AttendedTransfer, SecondLegs
from appliance.runtime.tools import ToolTasks

CALLER, SECOND = 1, 2
DIALLED, PICKED_UP = 100.0, 104.0


class Agent:
    """Of `ports.UserAgent` what a transfer needs."""

    def __init__(self) -> None:
        self.did: list[tuple[Any, ...]] = []
        self.status: int | None = None
        self.refuses: Exception | None = None

    def dial(self, uri: str) -> int:
        return self._do("dial", uri) or SECOND

    def join(self, leg: int, other: int) -> None:
        self._do("join", leg, other)

    def hang_up(self, leg: int) -> None:
        self.did.append(("hang_up", leg))

    def dialog(self, leg: int) -> str:
        return f"dialog of {leg}"

    def transferred(self, leg: int) -> int | None:
        assert leg == CALLER
        return self.status

    def _do(self, *what: Any) -> int:
        if self.refuses is not None:
            raise self.refuses
        self.did.append(what)
        return 0


class Guard:
    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def hold(self, *what: Any) -> None:
        self.told.append(("hold", *what))

    def released(self, call: int) -> None:
        self.told.append(("released", call))


class House:
    """One call that has been asked to hand its caller on to 201."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(attended, "now_s", lambda: DIALLED)
        self.agent, self.guard = Agent(), Guard()
        self.seconds = SecondLegs(self.agent, self.guard)  # type: ignore[arg-type]
        tool = AttendedTransfer("201", self.agent, lambda: CALLER, self.seconds)  # type: ignore[arg-type]
        self.finished: list[bool] = []
        self.tasks = ToolTasks({"transfer.sales": tool}, lambda turn, name, values: self.finished.append(values is not None))

    def begin(self) -> None:
        self.tasks.begin(3, "transfer.sales", {}, DIALLED)
        self.poll(DIALLED)

    def poll(self, now: float) -> None:
        self.tasks.poll(now)

    def picks_up(self) -> None:
        self.seconds.tell(LegAnswered(SECOND, round(PICKED_UP * 1e9)))

    def joined(self) -> None:
        self.begin()
        self.picks_up()
        self.poll(PICKED_UP + JOIN_AFTER_S)

    def gone(self, status: int, reason: str) -> None:
        self.seconds.tell(LegEnded(SECOND, True, status, reason, 0))


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> House:
    return House(monkeypatch)


HELD = ("hold", -SECOND, round((DIALLED + LONGEST_S) * 1e9), "transfer", round(PICKED_UP * 1e9), f"dialog of {SECOND}")


def test_they_are_rung_and_joined_once_they_have_picked_up(house: House) -> None:
    house.begin()
    house.seconds.tell(LegRinging(SECOND, 180))
    house.seconds.tell(LegAnswered(CALLER, 1))
    house.poll(PICKED_UP)
    assert house.agent.did == [("dial", "201")]
    assert house.guard.told == []
    house.picks_up()
    assert house.guard.told == [HELD], "the guard has it from their answer on"
    house.poll(PICKED_UP + JOIN_AFTER_S / 2)
    assert house.agent.did == [("dial", "201")]
    house.poll(PICKED_UP + JOIN_AFTER_S)
    house.poll(PICKED_UP + 1)
    assert house.agent.did == [("dial", "201"), ("join", CALLER, SECOND)]
    assert house.finished == []
    house.agent.status = 200
    house.poll(PICKED_UP + 2)
    assert house.finished == [True]
    assert house.agent.did[2:] == [("hang_up", SECOND)], "the caller's leg is the session's to end"
    assert house.guard.told[1:] == [("released", -SECOND)]


def test_a_second_leg_that_the_pbx_ends_first_is_no_failure(house: House) -> None:
    house.joined()
    house.gone(200, "BYE")
    assert house.guard.told[1:] == [("released", -SECOND)]
    house.poll(PICKED_UP + 1)
    assert house.finished == []
    house.agent.status = 200
    house.poll(PICKED_UP + 2)
    assert house.finished == [True]


def test_who_is_busy_gives_the_caller_back(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.begin()
    house.gone(486, "Busy Here")
    house.poll(DIALLED + 1)
    assert house.finished == [False]
    assert "486 Busy Here" in caplog.text
    assert house.agent.did == [("dial", "201")]
    assert house.guard.told == [], "it was never up"


def test_who_picks_up_and_is_gone_again_gives_the_caller_back(house: House) -> None:
    house.begin()
    house.picks_up()
    house.gone(200, "BYE")
    house.poll(PICKED_UP + 1)
    assert house.finished == [False]
    assert house.agent.did == [("dial", "201")]
    assert house.guard.told == [HELD, ("released", -SECOND)]


def test_a_pbx_that_does_not_join_them_has_the_second_leg_ended(house: House) -> None:
    house.joined()
    house.agent.status = 603
    house.poll(PICKED_UP + 1)
    assert house.finished == [False]
    assert house.agent.did[-1] == ("hang_up", SECOND)
    assert house.guard.told == [HELD, ("released", -SECOND)]


def test_a_caller_who_is_gone_when_they_are_to_be_joined(house: House) -> None:
    house.begin()
    house.picks_up()
    house.agent.refuses = LocalError("leg 1 is in no call that could be handed on")
    house.poll(PICKED_UP + 1)
    assert house.finished == [False]
    assert house.agent.did[-1] == ("hang_up", SECOND)


@pytest.mark.parametrize("end", ["drop", "close"])
def test_nobody_answers_or_the_caller_hangs_up(house: House, end: str) -> None:
    house.begin()
    house.tasks.drop(3) if end == "drop" else house.tasks.close()
    assert house.agent.did == [("dial", "201"), ("hang_up", SECOND)]
    house.poll(DIALLED + 36)
    assert house.finished == []
    house.picks_up()  # their answer crossed our CANCEL
    house.poll(DIALLED + 37)
    assert house.agent.did[2:] == [("hang_up", SECOND)]
    assert house.guard.told == []
    house.gone(200, "BYE")
    assert house.finished == []


def test_a_caller_who_hangs_up_before_they_are_joined_leaves_nobody_on_the_line(house: House) -> None:
    house.begin()
    house.picks_up()
    house.tasks.close()
    assert house.agent.did == [("dial", "201"), ("hang_up", SECOND)]
    assert house.guard.told == [HELD, ("released", -SECOND)]


def test_joined_after_all_is_told(house: House) -> None:
    house.joined()
    house.tasks.drop(3)
    assert house.agent.did[-1] == ("hang_up", SECOND)
    house.agent.status = 200
    house.poll(PICKED_UP + 30)
    assert house.finished == [True]


@pytest.mark.parametrize("why", [LocalError("all 4 lines are in use"), RemoteError("it cannot be dialled")])
def test_where_nobody_can_be_rung_it_fails_at_once(house: House, why: Exception, caplog: pytest.LogCaptureFixture) -> None:
    house.agent.refuses = why
    house.begin()
    assert house.finished == [False]
    assert str(why) in caplog.text


def test_the_guards_timer_ends_it(house: House) -> None:
    house.begin()
    house.picks_up()
    assert not house.seconds.end(SECOND), "a call's number is above 0"
    assert house.seconds.end(-SECOND)
    assert house.agent.did[-1] == ("hang_up", SECOND)
    assert house.guard.told == [HELD, ("released", -SECOND)]
    house.poll(PICKED_UP + 1)
    assert house.finished == [False]
    house.gone(200, "BYE")
    assert not house.seconds.end(-SECOND)


def test_its_task_says_why_once(house: House) -> None:
    tool = AttendedTransfer("201", house.agent, lambda: CALLER, house.seconds)  # type: ignore[arg-type]
    task = tool.begin({}, DIALLED)
    assert task.poll(DIALLED) is None
    house.gone(480, "Temporarily Unavailable")
    assert task.poll(DIALLED + 1) == ToolResult(None, "480 Temporarily Unavailable")
