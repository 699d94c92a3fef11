"""How long a flow's call can take and what it can cost, held against what the machine really does."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import HANG_UP, Answer, Flow, Otherwise, Reply, Stage, StageLimits
from appliance.core.rules import OperatorRules
from appliance.core.session import CallSession
from appliance.core.spend import PriceCard
from appliance.core.spend import worst_case as dearest
from appliance.flows.worst_case import ANSWER_S, SECONDS_PER_LETTER, bound_s, longest, times, words_s, worst_case

OUT = {"voicemail": HANG_UP, "ivr": HANG_UP, "screening": HANG_UP, "bot": HANG_UP, "silence": HANG_UP, "fault": HANG_UP, "budget": "bye"}
LIMITS = StageLimits(time_s=20.0, turns=3, tokens=50)
BYE = Stage("bye", say="Bye.", end="done")


def asks(name: str, yes: str, no: str, otherwise: str = "bye", repeat: int = 1) -> Stage:
    answers = (Answer("yes", yes), Answer("no", no))
    return Stage(name, say="Is it so?", expect="yes_no", answers=answers, otherwise=Otherwise(otherwise, repeat), limits=LIMITS)


def says(name: str, next_: str) -> Stage:
    return Stage(name, say="It is so.", next=next_, limits=LIMITS)


def flow_of(*stages: Stage, **more: object) -> Flow:
    flow = Flow("f", "inbound", "en", stages[0].name, {s.name: s for s in stages}, OUT)  # type: ignore[arg-type]
    return replace(flow, **more)  # type: ignore[arg-type]


READY = 12.0
CLOSING = 20.0
BYE_S = SECONDS_PER_LETTER * len("Bye.")


def test_a_way_without_circles_counts_each_stage_once() -> None:
    flow = flow_of(asks("a", "b", "bye"), says("b", "c"), asks("c", "bye", "bye"), BYE)
    assert bound_s(flow) == pytest.approx(READY + 3 * 20 + CLOSING)


def test_a_circle_counts_every_turn() -> None:
    flow = flow_of(asks("a", "b", "bye"), asks("b", "a", "bye"), BYE)
    assert bound_s(flow) == pytest.approx(READY + 2 * 3 * 20 + CLOSING)
    alone = flow_of(asks("a", "a", "bye"), BYE)
    assert bound_s(alone) == pytest.approx(READY + 3 * 20 + CLOSING)


def test_a_verdict_on_who_answered_comes_once_and_silence_more_often() -> None:
    stages = asks("a", "bye", "bye"), says("who", "b"), asks("b", "bye", "bye"), BYE
    verdict = flow_of(*stages, fallbacks=OUT | {"screening": "who"})
    assert bound_s(verdict) == pytest.approx(READY + 20 + CLOSING + 2 * 20 + CLOSING)
    silence = flow_of(*stages, fallbacks=OUT | {"silence": "who"})
    assert bound_s(silence) == pytest.approx(READY + 20 + 3 * (20 + 20) + CLOSING)


def test_a_last_wish_is_heard_across_the_last_words_and_has_its_own() -> None:
    flow = flow_of(asks("a", "bye", "bye"), BYE, replace(BYE, name="gone"))
    wish = replace(flow, anywhere=(Answer("stop", "gone", hears=("stop",)),))
    assert bound_s(wish) == pytest.approx(bound_s(flow) + CLOSING)


def test_an_undisturbed_call_is_words_and_answers() -> None:
    flow = flow_of(asks("a", "b", "bye"), asks("b", "a", "bye"), BYE)
    found = times(flow)
    question = SECONDS_PER_LETTER * len("Is it so?") + 0.6 + ANSWER_S
    assert found.undisturbed == ("a", "b", "bye"), "not round and round"
    assert found.undisturbed_s == pytest.approx(2 * question + BYE_S)
    again = SECONDS_PER_LETTER * (len("Sorry, I did not catch that.") + len("Is it so?")) + 0.6 + ANSWER_S
    assert found.patient_s == pytest.approx(2 * (question + again) + BYE_S)


def test_a_call_that_no_answer_ends_has_no_undisturbed_length() -> None:
    assert times(flow_of(asks("a", "a", "a"), BYE)).undisturbed_s is None


def test_words_are_counted_with_the_values_that_are_known() -> None:
    flow = flow_of(BYE, disclose="a robot of {firm}", facts={"firm": "Acme"})
    assert words_s(flow, "{disclose}.") == pytest.approx(SECONDS_PER_LETTER * len("a robot of Acme."))
    assert words_s(flow, "{name}") == pytest.approx(SECONDS_PER_LETTER * 12)


def test_the_limit_cuts_the_worst_case_and_the_price_is_of_what_is_left() -> None:
    flow = flow_of(asks("a", "a", "bye"), BYE)
    card = PriceCard(trunk_per_minute=60_000, trunk_increment_s=1, synthesis_per_minute=1_000)
    whole = worst_case(flow, OperatorRules(prices=card))
    assert whole.seconds == pytest.approx(READY + 60 + CLOSING)
    assert whole.spend_micros == dearest(card, bound_s(flow), 0)
    cut = worst_case(flow, OperatorRules(prices=card, call_s=30.0))
    assert (cut.seconds, cut.spend_micros) == (30.0, 30_500)


def test_every_turn_of_the_model_costs_its_tokens() -> None:
    flow = flow_of(replace(says("a", "bye"), reply=Reply(("facts",), mode="free"), say=""), BYE)
    card = PriceCard(tokens_per_1k=1_000_000)
    assert worst_case(flow, OperatorRules(prices=card)).spend_micros == 50 * 3 * 1000


def test_many_ways_are_walked_once() -> None:
    """A hundred stages, each leading to all later ones: more ways than could ever be tried."""
    names = [f"s{i}" for i in range(100)]
    ways = [tuple(Answer(t, t) for t in names[i + 1 : i + 20] or ["bye"]) for i in range(100)]
    stages = [Stage(n, say="So?", expect="open", answers=a, otherwise=Otherwise("bye")) for n, a in zip(names, ways, strict=True)]
    found = longest(flow_of(*stages, BYE), lambda stage: 1.0)
    assert found is not None
    assert found[0] == 101.0


# -- against the machine ---------------------------------------------------------------------------------------------------------


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """Any graph of a few stages, circles and fallbacks that lead back into it included."""
    names = [f"s{i}" for i in range(draw(st.integers(1, 4)))]
    anywhere = st.sampled_from([*names, "bye", HANG_UP])
    stages = [
        asks(n, draw(anywhere), draw(anywhere), draw(anywhere), draw(st.integers(0, 3))) if draw(st.booleans()) else says(n, draw(anywhere))
        for n in names
    ]
    fallbacks = OUT | {s: draw(anywhere) for s in ("silence", "fault", "budget", "screening")}
    return flow_of(*stages, BYE, fallbacks=fallbacks)


@given(flows(), st.integers(0, 10**6))
@settings(max_examples=150, deadline=None)
def test_no_call_takes_longer_than_the_bound(flow: Flow, seed: int) -> None:
    """A caller who answers, mumbles, says nothing and talks across in any order, always at the last moment: the call still ends in time."""
    chance = Random(seed)
    session = CallSession(flow, {})
    now = 0.0
    out = [*session.handle(ev.Answered(), now)]
    now = chance.choice([0.0, 11.9])
    out = [*out, *session.handle(ev.PartsReady(), now)]
    for _ in range(2000):
        if session.ended:
            break
        out = _something(session, out, chance, now)
        if not out and (due := session.next_deadline()) is not None:
            now = max(now, due)
            out = session.expire(now)
        elif not session.ended:
            now = min(now + chance.choice([0.0, 0.1, 2.0, 4.0]), session.next_deadline() or now)
    assert session.ended
    assert now <= bound_s(flow) + 1e-6, (now, session.path)


def _something(session: CallSession, done: list[do.Command], chance: Random, now: float) -> list[do.Command]:
    """What the world does next about what was commanded last; often nothing, until a deadline passes."""
    if chance.random() < 0.3:
        return []
    turn = session.turn
    for command in reversed(done):
        match command:
            case do.Say(said, _, _, True) if said:
                kind = chance.choice(["finished", "across", "failed", "finished"])
                if kind == "across":
                    return session.handle(ev.SpeechStarted(chance.choice([100.0, 3000.0])), now)
                return session.handle(ev.PlayoutFinished(said) if kind == "finished" else ev.PlayoutFailed(said), now)
            case do.Listen():
                return session.handle(ev.SpeechEnded(cut=chance.random() < 0.1), now)
            case do.Transcribe(said):
                return session.handle(ev.Heard(said, chance.choice(["yes", "no", "the weather", "", "stop"])), now)
            case do.Route(said):
                return session.handle(ev.Scored(said, {"yes": chance.choice([0.0, -5.0]), "no": -2.0}), now)
    anything: list[ev.Event] = [ev.SpeechStarted(0.0), ev.DigitPressed("1"), ev.PlayoutFinished(turn)]
    return session.handle(chance.choice(anything), now)


def test_a_caller_can_use_all_of_the_bound() -> None:
    """Round and round, each answer a tenth of a second before the stage's time is over: then the breach, and words that never end."""
    flow = flow_of(asks("a", "b", "bye"), asks("b", "a", "bye"), BYE)
    session = CallSession(flow, {})
    session.handle(ev.Answered(), 0.0)
    now = READY - 0.1
    session.handle(ev.PartsReady(), now)
    news = iter(
        [
            "yes",
            "yes, of course",
            "yes, the garden is green",
            "yes, my sister paints boats",
            "yes, eleven lamps",
            "yes, a violin",
            "yes, snow",
        ]
    )
    while session.stage is not BYE:
        now += 19.9
        assert session.expire(now) == []
        turn = session.turn
        said: tuple[ev.Event, ...] = (ev.PlayoutFinished(turn), ev.SpeechStarted(0.0), ev.SpeechEnded(), ev.Heard(turn, next(news)))
        for event in said:
            session.handle(event, now)
    assert session.path == ["a", "b", "a", "b", "a", "b", "a", "bye"], "the fourth time in a stage is one too often"
    while not session.ended:
        now = session.next_deadline() or now
        session.expire(now)
    assert bound_s(flow) - 1.0 < now <= bound_s(flow)
