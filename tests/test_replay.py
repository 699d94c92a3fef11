"""Conversations played as text: the clock that jumps, and what comes out when a flow does not do what is expected of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace as changed
from pathlib import Path
from typing import Any

import pytest

from appliance import app, config
from appliance.core.conversation import CallerTurn, Conversation, ToolAnswer
from appliance.core.flow import Flow
from appliance.core.questions import Question, ReplyRequest
from appliance.errors import WorkerError
from appliance.flows.conversation_file import folder_of, load_conversations
from appliance.flows.loader import load, parse
from appliance.flows.replay import Outcome, replay

ROOT = Path(__file__).parent.parent
FLOWS = ROOT / "flows"
LEAD = load(FLOWS / "lead-qualification.yaml").flow
WEBINAR = load(FLOWS / "webinar-reminder.yaml").flow


class Mind:
    """Knows what it was told beforehand: heard words to the answer, and one reply."""

    def __init__(self, answers: Mapping[str, str] | None = None, reply: str = "We sell phone systems.") -> None:
        self.answers = dict(answers or {})
        self.words = reply
        self.asked: list[str] = []

    def score(self, question: Question) -> dict[str, float]:
        self.asked.append(question.heard)
        return {c.name: 3.0 if self.answers.get(question.heard) == c.name else 0.0 for c in question.choices}

    def ends(self, text: str) -> float:
        return 1.0

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        yield self.words


def conversation(*turns: CallerTurn | str, flow: Flow = LEAD, **expected: object) -> Conversation:
    """`turns` may be plain words."""
    made = tuple(CallerTurn(say=turn) if isinstance(turn, str) else turn for turn in turns)
    variables = {"name": "Maria", "starts": "noon"} if flow.direction == "outbound" else {}
    return Conversation("c", "c.yaml", flow.name, made, variables=variables, **expected)  # type: ignore[arg-type]


def play(*turns: CallerTurn | str, flow: Flow = LEAD, mind: Mind | None = None, **expected: Any) -> Outcome:
    return replay(conversation(*turns, flow=flow, **expected), flow, mind or Mind())


GOOD = ("Yes.", "Yes.", "A replacement.", "Twelve.", "This month.")


def test_a_good_call_passes_and_is_told_whole() -> None:
    path = ("greeting", "consent", "need", "people", "start", "goodbye")
    outcome = play(*GOOD, path=path, outcome="completed", fields={"consent": True, "people": 12}, said=("write down", "how many"))
    assert outcome.passed, outcome.differences
    assert outcome.path == path
    assert outcome.fields == {"consent": True, "need": "replacement", "people": 12, "start": "this_month"}
    assert outcome.transcript[1] == ("caller", "greeting", "Yes.")
    assert 30 < outcome.seconds < 60
    assert outcome.slowest_ms == 0, "words decided, and nobody was asked"


def test_what_is_played_twice_is_the_same_twice() -> None:
    assert play(*GOOD) == play(*GOOD)


@pytest.mark.parametrize(
    ("expected", "why"),
    [
        ({"path": ("greeting", "no_consent")}, "path: after greeting it went to consent, not to no_consent"),
        ({"path": ("greeting",)}, "path: after greeting it was not over but went to consent"),
        ({"path": ("greeting", "consent", "need", "people", "start", "goodbye", "sorry")}, "after goodbye it went no further"),
        ({"outcome": "no_consent"}, "outcome: expected no_consent, got completed"),
        ({"fields": {"people": 20}}, "field people: expected 20, got 12"),
        ({"fields": {"consent": False}}, "field consent: expected no, got yes"),
        ({"fields": {"nothing": "x"}}, "field nothing: expected x, got nothing"),
        ({"said": ("three short answers",)}, 'said: nowhere "three short answers"'),
        ({"said": ("how many", "write down")}, '"write down" is said, but not in this order'),
        ({"never_said": ("your answers",)}, 'never_said: "your answers" is said'),
        ({"within_s": 20.0}, "within: the call lasted"),
    ],
)
def test_what_goes_otherwise_is_a_difference(expected: dict[str, Any], why: str) -> None:
    outcome = play(*GOOD, **expected)
    assert not outcome.passed
    assert any(why in difference for difference in outcome.differences), outcome.differences
    assert len(outcome.differences) == 1


def test_expected_stands_above_got() -> None:
    (difference,) = play(*GOOD, path=("greeting", "no_consent")).differences
    _, second, third = difference.splitlines()
    assert second == "  expected: greeting > no_consent"
    assert third == "  got:      greeting > consent > need > people > start > goodbye"


def test_words_that_are_not_said_are_shown_beside_the_nearest() -> None:
    text = (FLOWS / "lead-qualification.yaml").read_text().replace("and I write down your answers", "and I note what you say")
    flow = parse(text, "lead-qualification.yaml").flow
    (difference,) = play(*GOOD, flow=flow, said=("write down your answers",)).differences
    assert difference.startswith('said: nowhere "write down your answers"')


def test_lines_that_nobody_could_say_any_more_are_a_difference() -> None:
    outcome = play("No.", CallerTurn(say="And another thing.", line=7), outcome="wrong_number")
    assert outcome.differences == ('caller: the call was over before they could say "And another thing." (line 7)',)


def test_who_falls_silent_is_asked_once_more() -> None:
    outcome = play("Yes.", path=("greeting", "consent", "silent"), outcome="no_answer", said=("are you still there",))
    assert outcome.passed, outcome.differences


def test_a_silence_is_as_long_as_it_is() -> None:
    asked = play(CallerTurn(silence_s=6), *GOOD, outcome="completed", said=("are you still there",))
    not_asked = play(CallerTurn(silence_s=4), *GOOD, outcome="completed", never_said=("are you still there",))
    assert asked.passed, asked.differences
    assert not_asked.passed, not_asked.differences
    assert asked.seconds > not_asked.seconds > play(*GOOD).seconds + 3


def test_keys_are_pressed() -> None:
    assert play("Yes.", "Yes.", "A new one.", CallerTurn(keys="25#"), fields={"people": 25}).passed
    assert play("Yes.", "Yes.", "A new one.", CallerTurn(keys="25"), fields={"people": 25}).passed, "a pause ends them too"


def test_a_caller_may_hang_up() -> None:
    outcome = play("Yes.", CallerTurn(hang_up=True), path=("greeting", "consent"), outcome="hung_up")
    assert outcome.passed, outcome.differences


def test_an_interruption_stops_us_where_we_are() -> None:
    outcome = play(CallerTurn(say="Yes, I'm calling about new phones.", interrupts=True), never_said=("phone system",))
    assert outcome.passed, outcome.differences
    assert outcome.transcript[0][2].startswith("Hello, this is")
    assert outcome.path[:2] == ("greeting", "consent")


def test_the_disclosure_is_not_stopped() -> None:
    stop = CallerTurn(say="Stop calling me, I have told you so before.", interrupts=True)
    outcome = play(stop, flow=WEBINAR, said=("I'm an automated assistant calling for Acme",), outcome="do_not_call")
    assert outcome.passed, outcome.differences


def test_a_hum_stops_nobody() -> None:
    outcome = play(CallerTurn(say="Mm-hm.", interrupts=True), *GOOD, said=("are you calling about a phone system",), outcome="completed")
    assert outcome.passed, outcome.differences


def test_the_model_decides_what_words_do_not() -> None:
    words = "It is about that thing on my desk."
    mind = Mind({words: "yes"})
    outcome = play(words, "No.", mind=mind, path=("greeting", "consent", "no_consent"))
    assert outcome.passed, outcome.differences
    assert mind.asked == [words]
    again = play(words, "Hm, what?", mind=Mind(), path=("greeting", "not_understood"))
    assert again.passed, again.differences


def test_a_margin_nobody_reaches_is_no_answer() -> None:
    words = "It is about that thing on my desk."
    asked = conversation(words, words, path=("greeting", "not_understood"))
    assert replay(asked, LEAD, Mind({words: "yes"}), margin=5.0).passed


def test_the_model_speaks() -> None:
    outcome = play(
        "Who is this?", "No.", path=("greeting", "who_we_are", "greeting_again", "wrong_number"), said=("we sell phone systems",)
    )
    assert outcome.passed, outcome.differences


def test_a_model_that_went_away_is_no_fault_of_the_flow() -> None:
    class Gone(Mind):
        def score(self, question: Question) -> dict[str, float]:
            raise WorkerError("gone")

    with pytest.raises(WorkerError):
        play("It is about that thing.", mind=Gone())


def test_a_limit_that_is_reached_is_a_difference_unless_it_is_expected() -> None:
    flow = changed(LEAD, limits=changed(LEAD.limits, call_s=20.0))
    surprised = play(*GOOD[:2], CallerTurn(silence_s=30), flow=flow, said=("write down",))
    assert "limit: call was reached" in surprised.differences or "limit: call" in str(surprised.differences)
    expected = play(*GOOD[:2], CallerTurn(silence_s=30), flow=flow, outcome="out_of_time", said=("I have to end our call here",))
    assert expected.passed, expected.differences
    assert expected.seconds <= 20.0, "the goodbye fits"


def test_a_call_without_time_for_a_goodbye_ends_all_the_same() -> None:
    flow = changed(LEAD, limits=changed(LEAD.limits, call_s=4.0))
    outcome = play("Yes.", flow=flow, outcome="limit")
    assert (outcome.outcome, outcome.seconds) == ("limit", 4.0)


def test_a_caller_who_never_stops_is_cut() -> None:
    long = "and the ducks and the dog and the river " * 20
    outcome = play(long, "No.", path=("greeting", "wrong_number"))
    assert outcome.passed, outcome.differences
    assert outcome.seconds < 45


def test_a_changed_consent_line_fails_the_conversation_that_holds_it() -> None:
    """What keeps an edited flow from going live."""
    conversations, _ = load_conversations(folder_of(FLOWS / "lead-qualification.yaml"), LEAD)
    text = (FLOWS / "lead-qualification.yaml").read_text()
    edited = parse(text.replace("and I write down your answers", "and I keep an eye on you"), "lead-qualification.yaml").flow
    held = next(c for c in conversations if c.name == "new-system")
    assert replay(held, LEAD, Mind()).passed
    assert any('said: nowhere "write down your answers"' in d for d in replay(held, edited, Mind()).differences)


TOOLS = parse(
    (FLOWS / "webinar-reminder.yaml").read_text().replace("  remind:\n", "  remind:\n    tools: [calendar.lookup]\n"),
    "webinar-reminder.yaml",
).flow


def test_tools_are_answered_by_the_conversation_alone() -> None:
    answer = ToolAnswer("calendar.lookup", {"name": "Maria"}, {"slot": "nine"})
    outcome = play("Yes, speaking.", "Yes.", flow=TOOLS, tools=(answer,), outcome="completed")
    assert outcome.passed, outcome.differences
    assert outcome.tools == ("calendar.lookup",)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ((), "calendar.lookup was called with name=Maria, starts=noon, which the conversation does not answer"),
        ((ToolAnswer("note.write"),), "tool: calendar.lookup was called, not note.write"),
        ((ToolAnswer("calendar.lookup", {"name": "Ann"}, {}),), "was called with name: expected Ann, got Maria"),
        ((ToolAnswer("calendar.lookup", {"day": "1"}, {}),), "was called with day: expected 1, got nothing"),
    ],
)
def test_a_call_of_a_tool_that_was_not_expected_fails(answers: tuple[ToolAnswer, ...], why: str) -> None:
    outcome = play("Yes, speaking.", flow=TOOLS, tools=answers, never_said=("arr",))
    assert any(why in difference for difference in outcome.differences), outcome.differences


def test_a_tool_that_was_never_called_is_a_difference() -> None:
    outcome = play("No.", flow=TOOLS, tools=(ToolAnswer("calendar.lookup", {}, {}),), outcome="wrong_person")
    assert outcome.differences == ("tool: calendar.lookup was not called",)


@pytest.mark.models
@pytest.mark.parametrize("path", sorted(FLOWS.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_conversations_pass(path: Path) -> None:
    flow = load(path).flow
    conversations, problems = load_conversations(folder_of(path), flow)
    assert problems == ()
    mind = app.language_model(config.Settings.defaults(ROOT))
    encoder = app.encoder(config.Settings.defaults(ROOT))
    failed = {c.name: o.differences for c in conversations if not (o := replay(c, flow, mind, encoder=encoder)).passed}
    assert failed == {}
