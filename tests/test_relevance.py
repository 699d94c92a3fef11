"""Which written sentence answers the caller: by words where they tell, and by nothing where they do not."""

from __future__ import annotations

import pytest

from appliance.core.flow import Flow
from appliance.core.knowledge import Knowledge
from appliance.core.relevance import Sentence, asks, decides, relevance
from appliance.flows.loader import parse

SHOP = [
    Sentence("opening_hours", "We are open from nine to five on weekdays."),
    Sentence("price", "The system costs thirty dollars a month for each person."),
    Sentence("delivery", "Delivery takes two weeks."),
    Sentence("installation", "A system with ten phones is installed in one day."),
]

FLOW = """\
flow: shop
direction: inbound
language: en-US
variables: {day: {required: true}}
start: tell
stages:
  tell: {objective: Answer, reply: {from: FROM, sentences: COUNT}, next: ask}
  ask: {say: "Anything else?", expect: yes_no, answers: {yes: {next: tell}, no: {next: over}}, otherwise: {next: over}}
  over: {say: "Bye.", end: over}
fallbacks: {voicemail: hang_up, ivr: hang_up, screening: hang_up, bot: hang_up, silence: over, fault: over, budget: over}
facts:
  delivery: Delivery takes two weeks. It is free of charge.
  opening_hours: We are open from nine to five. On {day} we are closed.
  price: The system costs thirty dollars a month.
"""


def flow(facts: str = "facts", sentences: int = 1) -> Flow:
    return parse(FLOW.replace("FROM", facts).replace("COUNT", str(sentences)), "shop.yaml").flow


def asked(heard: str, facts: str = "facts", sentences: int = 1) -> Knowledge:
    knowledge = Knowledge(flow(facts, sentences), {"day": "Monday"})
    knowledge.heard(heard)
    return knowledge


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("How much does it cost?", "price"),
        ("What's your pricing like?", "price"),
        ("uh when are you open", "opening_hours"),
        ("Are you open on a weekday?", "opening_hours"),
        ("When would it be delivered?", "delivery"),
        ("how many weeks does delivery take", "delivery"),
        ("Who installs the phones?", "installation"),
        ("Do you ask for a price per person?", "price"),
    ],
)
def test_words_decide(heard: str, name: str) -> None:
    scores = relevance(heard, SHOP)
    assert decides(scores), scores
    assert SHOP[scores.index(max(scores))].name == name


@pytest.mark.parametrize("heard", ["Who are you?", "What is that?", "Is the bus on time?", "My cat sleeps all day.", "Yes.", "", "..."])
def test_words_that_no_sentence_shares_decide_nothing(heard: str) -> None:
    assert not decides(relevance(heard, SHOP))


def test_what_all_sentences_share_decides_nothing() -> None:
    alike = [Sentence("a", "The system is red."), Sentence("b", "The system is blue.")]
    assert not decides(relevance("What about the system?", alike))
    assert decides(relevance("Is the system blue?", alike))


def test_numbers_have_no_forms() -> None:
    assert relevance("in 1999", [Sentence("a", "It is from 1998.")]) == (0.0,)


def test_no_sentences_and_no_words() -> None:
    assert relevance("anything", []) == ()
    assert not decides(())


@pytest.mark.parametrize(
    ("heard", "asking"),
    [
        ("Who are you?", True),
        ("who is this", True),
        ("the price", True),
        ("Yes, please.", False),
        ("okay", False),
        ("", False),
        ("uh", False),
    ],
)
def test_what_is_a_question(heard: str, asking: bool) -> None:
    assert asks(heard) is asking


def test_another_language_has_no_small_words_and_is_compared_all_the_same() -> None:
    shop = [Sentence("preis", "Das System kostet dreißig Euro."), Sentence("lieferung", "Die Lieferung dauert zwei Wochen.")]
    assert decides(relevance("Was kostet das System?", shop, "de"))


def test_the_sentence_is_the_flows_with_its_values() -> None:
    knowledge = asked("Are you closed on Mondays?")
    tell = knowledge.flow.stages["tell"]
    assert knowledge.choice(tell) is None
    assert knowledge.chosen(tell) == ("On Monday we are closed.",)


def test_nothing_asked_is_the_first_sentence_of_the_first_fact_named() -> None:
    for heard in ("", "Yes."):
        knowledge = asked(heard, "[price, delivery]")
        tell = knowledge.flow.stages["tell"]
        assert knowledge.choice(tell) is None, "no model is asked"
        assert knowledge.chosen(tell) == ("The system costs thirty dollars a month.",)


def test_the_model_is_asked_which_of_the_sentences_and_nothing_else() -> None:
    knowledge = asked("Is that much of a burden?", "[delivery, price]")
    tell = knowledge.flow.stages["tell"]
    question = knowledge.choice(tell)
    assert question is not None
    assert [(c.name, c.means) for c in question.choices] == [
        ("delivery", "Delivery takes two weeks."),
        ("delivery_2", "It is free of charge."),
        ("price", "The system costs thirty dollars a month."),
    ]
    assert knowledge.chosen(tell, "delivery_2") == ("It is free of charge.",)
    assert knowledge.chosen(tell, "no such sentence") == ("Delivery takes two weeks.",)


def test_no_fact_that_the_stage_does_not_name() -> None:
    knowledge = asked("What does it cost?", "[delivery]")
    tell = knowledge.flow.stages["tell"]
    said = {sentence for name in (None, "price", "delivery", "delivery_2") for sentence in knowledge.chosen(tell, name)}
    assert said == {"Delivery takes two weeks.", "It is free of charge."}


def test_more_sentences_only_where_they_were_asked_for_and_in_the_flows_order() -> None:
    tell = flow(sentences=3).stages["tell"]
    assert asked("What is the price?", sentences=3).chosen(tell) == ("The system costs thirty dollars a month.",)
    both = asked("The opening hours and what it costs a month?", sentences=3).chosen(tell)
    assert both[-1] == "The system costs thirty dollars a month."
    assert 2 <= len(both) <= 3


def test_none_twice_until_all_were_said() -> None:
    knowledge = asked("What does it cost a month?")
    tell = knowledge.flow.stages["tell"]
    rounds: list[list[str]] = [[], []]
    for turn in range(10):
        (sentence,) = knowledge.chosen(tell)
        rounds[turn // 5].append(sentence)
        knowledge.said(turn + 1, (sentence,))
    assert rounds[0][0] == "The system costs thirty dollars a month."
    assert len(set(rounds[0])) == 5
    assert rounds[0] == rounds[1]


def test_what_may_be_said_is_made_into_sound_ahead() -> None:
    known = Knowledge(flow("[opening_hours]"), {"day": "Monday"}).known_clauses()
    assert {"We are open from nine to five.", "On Monday we are closed."} <= set(known)
    assert "Delivery takes two weeks." not in known, "no stage speaks it"
