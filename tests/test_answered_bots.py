"""Machines that talk back are left within a minute, in text; people are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.flows.examine import examine
from appliance.flows.loader import load
from appliance.lab.answered_bots import CALLED, ENDED_S, LONGEST_S, VARIABLES, Bot, Clock, Ours, against, between
from appliance.lab.answered_texts import BOTS

FLOWS = Path(__file__).parent.parent / "flows"


@pytest.mark.parametrize("kind", BOTS)
@pytest.mark.parametrize("name", [CALLED, "lead-qualification", "receptionist"])
def test_a_bot_is_left(kind: str, name: str) -> None:
    seconds, ours = against(load(FLOWS / f"{name}.yaml").flow, VARIABLES if name == CALLED else {}, BOTS[kind])
    assert seconds <= ENDED_S
    assert ours.session.ended


def test_without_the_exit_rules_it_would_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appliance.core.loop_breaker.LoopBreaker.exchange", lambda *_, **__: "")
    flow = load(FLOWS / "lead-qualification.yaml").flow
    exits = [against(flow, {}, lines)[1].situations for lines in BOTS.values()]
    assert not any("bot" in one for one in exits)


@pytest.mark.parametrize("other", ["lead-qualification", "receptionist", "appointment-request"])
def test_two_of_our_own(other: str) -> None:
    seconds = between(load(FLOWS / f"{CALLED}.yaml").flow, load(FLOWS / f"{other}.yaml").flow, VARIABLES)
    assert seconds <= ENDED_S


def test_a_bot_that_nobody_leaves_goes_on() -> None:
    clock = Clock()
    one, other = Bot(clock, ["Hello."]), Bot(clock, ["Hello, how can I help you?"], opens=False)
    one.other, other.other = other, one
    assert clock.run((one, other)) >= LONGEST_S


def test_we_wait_for_the_first_words() -> None:
    clock = Clock()
    ours, bot = Ours(clock, load(FLOWS / f"{CALLED}.yaml").flow, VARIABLES), Bot(clock, ["Hello, this is Maria.", "Yes."])
    ours.other, bot.other = bot, ours
    begun: list[float] = []
    spoke = bot.onset

    def onset() -> None:
        begun.append(clock.now)
        spoke()

    bot.onset = onset  # type: ignore[method-assign]
    ours.begin()
    clock.run((ours, bot))
    hello_s = 0.5 + 0.065 * len("Hello, this is Maria.")
    assert hello_s < begun[0] <= hello_s + 0.7


@pytest.mark.parametrize("name", ["webinar-reminder", "lead-qualification", "cold-outreach"])
def test_people_are_not_taken_for_bots(name: str) -> None:
    examined = examine(FLOWS / f"{name}.yaml", None)
    assert examined.flow is not None
    for conversation in examined.conversations:
        lines = [turn.say for turn in conversation.turns if turn.say]
        _, ours = against(examined.flow, conversation.variables, lines, opens=False, for_ever=False)
        assert "bot" not in ours.situations or conversation.outcome == "bot", conversation.name
