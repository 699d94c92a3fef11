"""What the judge changes of what the tables find: what it may, what it may not, and that its weights are what was learnt."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core import judge, judge_weights, taking
from appliance.core.flow import Answer, Flow
from appliance.core.intent import match
from appliance.core.judge import Evidence, probabilities
from appliance.core.knowledge import Knowledge
from appliance.core.patience import Patience
from appliance.core.senses import Asked
from appliance.core.session import CallSession
from appliance.core.understanding import asked_of, holds, understand
from appliance.core.words import vocabulary
from appliance.flows.loader import load
from appliance.lab import routing_train as train
from appliance.lab.routing_bench import SETS, VALUES, Setting, decide, figures_of, read_set

LOADED = {path.stem: load(path).flow for path in (Path(__file__).parent.parent / "flows").glob("*.yaml")}
FLOWS: dict[str, Flow] = {name: flow for name, flow in LOADED.items() if flow is not None}
ENGLISH = vocabulary("en")


def answers(flow: str, stage: str) -> tuple[Answer, ...]:
    values = {v.name: VALUES.get(v.name, v.default or v.name) for v in FLOWS[flow].variables}
    return Knowledge(FLOWS[flow], values).answers(FLOWS[flow].stages[stage])


def understood(flow: str, stage: str, text: str) -> str | None:
    found = understand(answers(flow, stage), text, FLOWS[flow].stages[stage].expect)
    return found.answer.name if found.answer is not None else None


@pytest.mark.parametrize(
    ("stage", "text", "wanted"),
    [
        ("greeting", "She's having a nap, I'm only the babysitter.", "no"),
        ("greeting", "You go first, who are you?", "who"),
        ("remind", "I've set an alarm for it.", "yes"),
        ("remind", "I never want to hear from you people again.", "do_not_call"),
    ],
)
def test_answers_without_a_word_of_the_question(stage: str, text: str, wanted: str) -> None:
    assert understood("webinar-reminder", stage, text) == wanted


@pytest.mark.parametrize("text", ["Hold on, someone's at the door.", "Whom do you want?", "I would like to, but", "Could you repeat that?"])
def test_what_is_no_answer_is_asked_again(text: str) -> None:
    assert understood("webinar-reminder", "greeting", text) is None


def test_a_no_is_never_lost() -> None:
    assert understood("webinar-reminder", "remind", "No, I can't make it, yes, I'll be there.") != "yes"


def test_the_flows_own_words_are_their_answer_whatever_the_judge_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "appliance.core.understanding.probabilities", lambda text, asked, *_: dict.fromkeys(asked.senses, 0.0) | {"otherwise": 1.0}
    )
    assert understood("webinar-reminder", "remind", "Count me in.") == "yes"
    assert understood("webinar-reminder", "remind", "I think I will.") is None


def test_a_question_it_was_not_taught_is_the_tables_alone() -> None:
    asked = answers("appointment-request", "greeting")
    for text in ("Yes, please.", "I have a toothache.", "My tooth and the window and a bicycle."):
        found = understand(asked, text, "yes_no")
        assert (found.answer, found.left) == (match(asked, text, "yes_no"), None)


def test_an_answer_of_no_known_sense_keeps_the_judge_out() -> None:
    odd = Answer(name="blue", next="", means="they like the colour blue", hears=("blue",))
    assert asked_of((*answers("webinar-reminder", "remind"), odd))[0] is None


def test_of_words_that_it_never_met_it_says_nothing() -> None:
    asked, _ = asked_of(answers("webinar-reminder", "greeting"))
    assert asked is not None
    assert probabilities("Xylograph quux.", asked, Evidence(), ENGLISH) == {}
    chances = probabilities("Yes, that's me.", asked, Evidence("yes"), ENGLISH)
    assert sum(chances.values()) == pytest.approx(1.0)
    assert set(chances) == asked.senses | {judge.OTHERWISE}


@pytest.mark.parametrize("text", ["Wait.", "Uh, hold on.", "One moment, please.", "Hang on, I need my glasses."])
def test_asking_to_be_waited_for(text: str) -> None:
    assert holds(text)


@pytest.mark.parametrize("text", ["Hold on, who is this?", "I can't wait.", "Yes.", "Waiter!", ""])
def test_not_asking_to_be_waited_for(text: str) -> None:
    assert not holds(text)


def test_who_says_wait_is_waited_for_and_asked_again() -> None:
    session = CallSession(FLOWS["webinar-reminder"], VALUES, patience=Patience(hello_s=0.0))
    for event in (ev.PartsReady(), ev.Answered(), ev.PlayoutFinished(1), ev.SpeechStarted(0.0), ev.SpeechEnded(False, 0.0)):
        session.handle(event, 1.0)
    notes = [c.kind for c in session.handle(ev.Heard(1, "Wait."), 2.0) if isinstance(c, do.Note)]
    assert notes == ["heard", "answered_by", "wait"]
    assert session.expire(2.0 + FLOWS["webinar-reminder"].stages["greeting"].silence_s - 0.1) == []
    asked = session.expire(2.0 + FLOWS["webinar-reminder"].stages["greeting"].silence_s + 0.1)
    assert [c.clauses[-1] for c in asked if isinstance(c, do.Say)] == ["Am I speaking with Maria?"]


def test_what_is_learnt_is_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked("weather", frozenset({"yes", "no"}))
    said = [("it rains", "yes"), ("rain again", "yes"), ("it is dry", "no"), ("dry again", "no"), ("pears", "otherwise")] * 10
    taught = [
        train.Example(judge.marks(text, asked, Evidence(), ENGLISH), asked.senses | {"otherwise"}, sense, "weather") for text, sense in said
    ]
    senses, weights = train.learn(taught)
    monkeypatch.setattr(judge, "WEIGHTS", {"en": train.written(senses, ["weather"], weights)})
    judge._weights.cache_clear()
    try:
        for text, sense in said:
            chances = probabilities(text, asked, Evidence(), ENGLISH)
            assert max(chances, key=chances.__getitem__) == sense
        assert probabilities("it rains", Asked("soup", asked.senses), Evidence(), ENGLISH) == {}
    finally:
        judge._weights.cache_clear()


def test_what_it_must_do_without_is_not_learnt_from(tmp_path: Path) -> None:
    header = "flow,stage,utterance,answer\n"
    (tmp_path / "a.csv").write_text(header + "webinar-reminder,remind,I will.,yes\nwebinar-reminder,remind,I won't.,no\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text(header + "webinar-reminder,remind,i WILL,yes\n", encoding="utf-8")
    left = train.cases_of([tmp_path / "a.csv"], FLOWS, tmp_path / "b.csv")
    assert [case.utterance for case in left] == ["I won't."]


def test_the_weights_are_small_and_know_the_shipped_questions() -> None:
    assert len(judge_weights.WEIGHTS["en"].encode()) < 700_000
    for flow, stages in {
        "webinar-reminder": ("greeting", "remind"),
        "lead-qualification": ("greeting", "consent", "need", "start"),
    }.items():
        for stage in stages:
            asked, _ = asked_of(answers(flow, stage))
            assert asked is not None
            assert probabilities("Yes, this is fine.", asked, Evidence(), ENGLISH), (flow, stage)


def test_what_it_was_taught_by_is_understood() -> None:
    cases = read_set(SETS / "development.csv", FLOWS)[::5]

    def silent() -> None: ...

    figures = figures_of(decide(cases, Setting(FLOWS, silent, 0.4, lambda text: None), None), "words")  # type: ignore[arg-type]
    assert figures["accuracy"] >= 0.9
    assert figures["wrong_way"] <= 0.04


def test_a_plain_answer_goes_before_a_question_that_the_judge_never_heard_of() -> None:
    """It once went to the questions, and the yes was lost."""
    text = "Yes, but please send the link to my other address."
    assert match(answers("webinar-reminder", "remind"), text, "yes_no") == next(
        a for a in answers("webinar-reminder", "remind") if a.name == "question"
    )
    assert understood("webinar-reminder", "remind", text) == "yes"


def test_a_mere_question_stays_one() -> None:
    assert understood("webinar-reminder", "remind", "Can you send me the link again?") == "question"


def test_a_point_tips_what_words_leave_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """The encoder says what is near; with no word of the question met, it is asked for nothing."""
    asked = answers("webinar-reminder", "remind")
    text = "The soup on the table and you are there."
    told: list[tuple[float, ...]] = []

    def logits(vector: tuple[float, ...], topic: str, language: str) -> dict[str, float]:
        told.append(vector)
        return {"yes": 40.0} if vector else {}

    monkeypatch.setattr(judge, "logits", logits)
    found = understand(asked, text, "yes_no", "en", (1.0,))
    assert found.answer is not None
    assert found.answer.name == "yes"
    assert understand(asked, text, "yes_no").answer is None
    assert told == [(1.0,), ()]
    assert understand(asked, "No, I won't.", "yes_no", "en", (1.0,)).answer != found.answer, "a no is never lost"


def test_a_call_uses_the_point_of_the_very_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was heard with them, and not of digits pressed or of an earlier turn."""
    seen: list[tuple[str, tuple[float, ...]]] = []

    def spy(asked: tuple[Answer, ...], text: str, expect: str, language: str = "en", vector: tuple[float, ...] = ()) -> object:
        seen.append((text, vector))
        return understand(asked, text, expect, language, vector)  # type: ignore[arg-type]

    monkeypatch.setattr(taking, "understand", spy)
    session = CallSession(FLOWS["webinar-reminder"], VALUES, patience=Patience(hello_s=0.0))
    for event in (ev.PartsReady(), ev.Answered(), ev.PlayoutFinished(1), ev.SpeechStarted(0.0), ev.SpeechEnded(False, 0.0)):
        session.handle(event, 1.0)
    session.handle(ev.Heard(1, "The soup is on the table.", (0.6, 0.8)), 2.0)
    assert seen == [("The soup is on the table.", (0.6, 0.8))]
    session.handle(ev.DigitPressed("7"), 3.0)
    session.expire(9.0)
    assert ("7", (0.6, 0.8)) not in seen


@pytest.mark.models
def test_a_plain_yes_whose_rest_was_misheard_is_one() -> None:
    from appliance.adapters.minilm import MiniLm

    encoder = MiniLm(Path(__file__).parent.parent / "models" / "minilm-l6")
    for stage, text, wanted in (("greeting", "Yes, I am calling about a film system.", "yes"), ("consent", "Yes, that is fine, we", None)):
        found = understand(answers("lead-qualification", stage), text, "yes_no", "en", encoder.encode(text)).answer
        assert (found.name if found is not None else None) == wanted


def test_what_they_put_right_in_a_choice_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "logits", lambda vector, topic, language: {"new": 40.0})
    asked = answers("lead-qualification", "need")
    found = understand(asked, "A new system, no wait, a replacement.", "open", "en", (1.0,))
    assert found.answer is not None
    assert found.answer.name == "replacement"


@pytest.mark.models
@pytest.mark.parametrize(
    ("stage", "text", "wanted"),
    [
        ("consent", "No, I'd... oh only three? All right then, yes.", "yes"),
        ("consent", "I've got nothing against it.", "yes"),
        ("consent", "Yes... hang on, written down? No.", "no"),
        ("consent", "Not in writing, you won't.", "no"),
        ("consent", "Yes, but what for?", None),
    ],
)
def test_what_is_said_round_a_yes_or_a_no(stage: str, text: str, wanted: str | None) -> None:
    from appliance.adapters.minilm import MiniLm

    encoder = MiniLm(Path(__file__).parent.parent / "models" / "minilm-l6")
    found = understand(answers("lead-qualification", stage), text, "yes_no", "en", encoder.encode(text)).answer
    assert (found.name if found is not None else None) == wanted
