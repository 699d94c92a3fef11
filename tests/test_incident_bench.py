"""The incident's bench: what it says of calls is so, each of its promises can be found broken, and without exits machines cost more."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from appliance.flows.loader import load
from appliance.lab.incident_bench import HOSTED, MACHINE_S, OWN, Call, WithoutExits, bill, broken_promises, call, incident_text, measure
from appliance.lab.incident_people import KINDS, RECORDED_S, Person, people

FLOWS = Path(__file__).parent.parent / "flows"
COLD = load(FLOWS / "cold-outreach.yaml").flow
COMPANY = {"company": "Baker and Sons"}
CAP_S = 90.0
"""As long as the flow's own limit is, so that what differs is the exits and not the cap."""


def found(*calls: Call) -> dict[str, Any]:
    """Figures of calls with exits."""
    return {"people": len(calls), "limit_s": COLD.limits.call_s, "leaves_messages": True, "with": bill(calls)}


def one(kind: str, seconds: float, outcome: str, messages: int = 0) -> Call:
    return Call(Person(kind, 0, 1), seconds, outcome, "flow", messages)


KEPT = found(
    one("agrees", 80.0, "callback_agreed"),
    one("remove", 12.0, "do_not_call"),
    one("polite_bot", 39.0, "bot"),
    one("voicemail", 20.0, "voicemail", 1),
    one("busy", 0.0, "busy"),
)


@pytest.mark.parametrize("exits", [True, False])
def test_an_example_of_each_person_gets_what_they_want(exits: bool) -> None:
    for name, kind in KINDS.items():
        if kind.human:
            assert call(COLD, COMPANY, Person(name, 0, 1), exits).outcome in kind.outcomes, name


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if not kind.human and not kind.status])
def test_exits_end_each_machine(name: str) -> None:
    went = call(COLD, COMPANY, Person(name, 0, 1), exits=True)
    assert 0 < went.seconds <= MACHINE_S
    assert went.outcome not in ("", "limit", "do_not_call")


@pytest.mark.parametrize("name", ["menu_loop", "queue", "polite_bot", "assistant", "yes_bot"])
def test_without_exits_a_machine_is_held_to_the_cap(name: str) -> None:
    ours, theirs = (call(COLD, COMPANY, Person(name, 0, 1), exits, CAP_S) for exits in (True, False))
    assert (theirs.outcome, theirs.reason) == ("limit", "call")
    assert theirs.seconds == CAP_S
    bills = bill([ours]), bill([theirs])
    for card in ("cost_micros", "hosted_micros"):
        assert bills[1][card] > bills[0][card] > 0


def test_without_exits_a_voicemail_records_to_its_end() -> None:
    went = call(COLD, COMPANY, Person("voicemail", 1, 1), exits=False, cap_s=600.0)
    assert went.outcome == "hung_up"
    assert went.seconds > RECORDED_S
    assert went.messages > 1, "it talks on into the recording"


def test_a_flow_that_leaves_messages_leaves_one_after_the_beep() -> None:
    flow = load(FLOWS / "webinar-reminder.yaml").flow
    for number in range(3):
        went = call(flow, {"name": "Anna", "starts": "noon"}, Person("voicemail", number, 1), exits=True)
        beep_at, spoke_at = (
            next(at for at, who, words in reversed(went.transcript) if who == side and words) for side in ("far end", "agent")
        )
        assert beep_at < spoke_at
        assert went.messages == 1


def test_who_does_not_answer_costs_nothing() -> None:
    for name in ("busy", "no_answer"):
        went = call(COLD, COMPANY, Person(name, 0, 1), exits=True)
        assert (went.outcome, went.seconds) == (name, 0.0)
        assert bill([went])["hosted_micros"] == 0


def test_it_is_the_same_each_time() -> None:
    assert call(COLD, COMPANY, Person("asks", 2, 7), exits=True) == call(COLD, COMPANY, Person("asks", 2, 7), exits=True)


def test_the_switch_changes_nothing_else() -> None:
    session = WithoutExits(COLD, COMPANY)
    assert {name: stage.say for name, stage in session.flow.stages.items()} == {name: stage.say for name, stage in COLD.stages.items()}
    assert {a.name for a in COLD.anywhere} - {a.name for a in session.flow.anywhere} == {"voicemail", "menu", "bot", "hold"}


def test_200_are_mostly_machines() -> None:
    everybody = people(200, seed=1)
    assert Counter(person.kind for person in everybody) == {name: kind.share for name, kind in KINDS.items()}
    assert len(everybody) == 200
    assert sum(KINDS[person.kind].human for person in everybody) < 100
    assert {person.kind for person in people(1, seed=1)} == set(KINDS)


def test_the_bill_is_the_price_cards() -> None:
    found = bill([one("polite_bot", 61.0, "bot")])
    assert found["cost_micros"] == -(-61 * OWN.trunk_per_minute // 60)
    assert found["hosted_micros"] == 2 * HOSTED.trunk_per_minute + 61 * HOSTED.energy_per_minute // 60


def doctored(*where: str, value: Any) -> Callable[[], dict[str, Any]]:
    def make() -> dict[str, Any]:
        figures = copy.deepcopy(KEPT)
        place = figures
        for key in where[:-1]:
            place = place[key]
        place[where[-1]] = value
        return figures

    return make


def test_kept_promises_hold() -> None:
    assert broken_promises(KEPT) == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (doctored("people", value=6), "6 people, but 5 calls"),
        (doctored("with", "not_ended", value=1), "1 calls did not end"),
        (doctored("with", "longest_s", value=90.5), "a call of 90.5 s"),
        (doctored("with", "by_kind", "polite_bot", "longest_s", value=60.5), "polite_bot: talked to for 60.5 s"),
        (doctored("with", "by_kind", "voicemail", "messages", value=0), "voicemail: 0 messages"),
        (doctored("with", "by_kind", "agrees", "as_wanted", value=0), "agrees: 1 of 1 people"),
        (doctored("with", "by_kind", "polite_bot", "opted_out", value=1), "polite_bot: 1 put on the do-not-call list"),
    ],
)
def test_a_broken_promise_is_found(make: Callable[[], dict[str, Any]], said: str) -> None:
    broken = broken_promises(make())
    assert len(broken) == 1
    assert broken[0].startswith(said)


def test_both_sides_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    some = [Person(kind, 0, 1) for kind in ("agrees", "polite_bot", "voicemail", "busy")]
    monkeypatch.setattr("appliance.lab.incident_bench.people", lambda *_: some)
    figures = measure(COLD, COMPANY, cap_s=CAP_S)
    assert figures["holds"]
    assert figures["with"]["calls"] == figures["without"]["calls"] == figures["people"] == 4
    for kind in ("agrees", "busy"):
        assert figures["with"]["by_kind"][kind] == figures["without"]["by_kind"][kind]
    assert figures["ratio"] > 1
    assert figures["ratio"] == round(figures["without"]["cost_micros"] / figures["with"]["cost_micros"], 1)
    assert figures["longest_s"]["without"] > figures["longest_s"]["with"]
    assert "every promise was kept" in incident_text(figures)


def test_it_is_said() -> None:
    side = KEPT["with"]
    figures = KEPT | {"without": side, "flow": "cold-outreach", "seed": 1, "assumptions": ["nothing"], "ratio": 1.0, "hosted_ratio": 1.0}
    figures |= {"longest_s": {"with": 80.0, "without": 80.0}, "example": {"with": [], "without": []}, "broken": ["a thing"], "holds": False}
    text = incident_text(figures)
    assert "NOT kept: a thing" in text
    assert text.endswith("NOT every promise was kept")


@pytest.mark.parametrize("words", ["I'll see if he is in.", "Thank you. I will see if they are available.", "I'll see you then."])
def test_nobody_is_struck_off_for_i_will_see(words: str) -> None:
    from appliance.core import intent

    stage = COLD.stages["ask"]
    answer = intent.match(COLD.answers_of(stage), words, stage.expect, COLD.language)
    assert answer is None or answer.name != "do_not_call"
