"""What is begun before the turn is over: asked once, released or dropped. The session and the flow are real, the mind is a list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import Flow, Reply
from appliance.core.questions import Question, ReplyRequest
from appliance.core.session import CallSession
from appliance.flows.loader import load
from appliance.runtime.foresight import Foresight

FLOW = load(Path(__file__).parent.parent / "flows" / "lead-qualification.yaml").flow
FREE = replace(FLOW, stages={**FLOW.stages, "who_we_are": replace(FLOW.stages["who_we_are"], reply=Reply(("facts",), mode="free"))})


class Asked:
    """Keeps what foresight needs of runtime.parts.Mind."""

    def __init__(self) -> None:
        self.log: list[tuple[Any, ...]] = []

    def route(self, call: int, turn: int, question: Question) -> None:
        self.log.append(("route", turn, question.heard))

    def compose(self, call: int, turn: int, request: ReplyRequest) -> None:
        self.log.append(("compose", turn, request.heard))

    def drop(self, call: int, turn: int) -> None:
        self.log.append(("drop", turn))


House = tuple[CallSession, Foresight, Asked, list[Any]]


@pytest.fixture
def house() -> House:
    return house_of(FLOW)


@pytest.fixture
def free() -> House:
    return house_of(FREE)


def house_of(flow: Flow) -> House:
    """A session that hears the caller's first words, in turn 1."""
    session = CallSession(flow, {})
    session.handle(ev.PartsReady(), 0.0)
    session.handle(ev.Answered(), 0.0)
    session.handle(ev.PlayoutFinished(1), 5.0)
    session.handle(ev.SpeechStarted(), 6.0)
    mind = Asked()
    made: list[Any] = []
    return session, Foresight(7, mind, made.append, lambda pause, command: None, made.append), mind, made  # type: ignore[arg-type]


def released(session: CallSession, text: str) -> list[do.Command]:
    """What the real session does at the end of the turn, notes left out."""
    session.handle(ev.SpeechEnded(), 7.0)
    return [c for c in session.handle(ev.Heard(1, text), 7.0) if not isinstance(c, do.Note)]


def test_words_that_decide_have_the_next_prompt_made_and_change_nothing(house: House) -> None:
    session, foresight, mind, made = house
    before = (list(session.path), session.turn, dict(session.fields))
    foresight.look(session, 1, 3, "Yes.", 6.5)
    assert (session.path, session.turn, session.fields) == before
    assert [c.startswith("I would like to ask") for c in made[0]] == [True, False]
    assert mind.log == []
    assert foresight.words(1, 3) == "Yes."
    assert foresight.words(1, 4) is None, "they went on after it"
    assert foresight.words(1, 0) is None, "the turn was cut, not ended"


def test_a_question_is_asked_once_and_its_answer_is_there(house: House) -> None:
    session, foresight, mind, made = house
    foresight.look(session, 1, 1, "It rings all day long.", 6.5)
    assert mind.log == [("route", 1, "It rings all day long.")]
    assert foresight.scored(1, {"yes": 3.0, "no": 0.0}, 6.6)
    assert made, "and the stage it leads to is prepared"
    (route,) = released(session, "It rings all day long.")
    assert isinstance(route, do.Route)
    assert foresight.route(route) == [ev.Scored(1, {"yes": 3.0, "no": 0.0})]
    assert len(mind.log) == 1


def test_an_answer_that_is_not_there_yet_comes_to_the_call(house: House) -> None:
    session, foresight, mind, _ = house
    foresight.look(session, 1, 1, "It rings all day long.", 6.5)
    (route,) = released(session, "It rings all day long.")
    assert isinstance(route, do.Route)
    assert foresight.route(route) == []
    assert not foresight.scored(1, {"yes": 3.0}, 6.6)
    foresight.drop()
    assert mind.log == [("route", 1, "It rings all day long.")], "what was claimed is not dropped"


def test_who_goes_on_has_it_dropped_and_asked_anew(house: House) -> None:
    session, foresight, mind, _ = house
    foresight.look(session, 1, 1, "It rings all day", 6.5)
    foresight.look(session, 1, 2, "It rings all day long.", 6.9)
    assert mind.log == [("route", 1, "It rings all day"), ("drop", 1), ("route", 1, "It rings all day long.")]


def test_a_reply_is_begun_kept_and_released(free: House) -> None:
    session, foresight, mind, made = free
    foresight.look(session, 1, 1, "Who is this?", 6.5)
    assert mind.log == [("compose", 2, "Who is this?")]
    assert foresight.clause(2, "We are Acme Phones,")
    assert foresight.clause(2, "and sell phones.")
    assert made == [("We are Acme Phones,",)], "the first clause is made into sound at once"
    (compose,) = released(session, "Who is this?")
    assert isinstance(compose, do.Compose)
    assert foresight.compose(compose) == [ev.ClauseReady(2, "We are Acme Phones,"), ev.ClauseReady(2, "and sell phones.")]
    assert not foresight.replied(2, False, 9), "the rest comes to the call"


def test_a_sentence_that_words_choose_is_made_ahead_and_nobody_is_asked(house: House) -> None:
    session, foresight, mind, made = house
    foresight.look(session, 1, 1, "What company is this?", 6.5)
    assert mind.log == []
    assert made == [("We are Acme Phones, and we sell phone systems to small offices.",)]


def test_which_answer_and_which_sentence_are_both_asked_ahead(house: House) -> None:
    """Words decide neither; what was foreseen of both is there when the turn is over."""
    session, foresight, mind, made = house
    words = "So what on earth are you people doing there?"
    foresight.look(session, 1, 1, words, 6.5)
    assert [asked[:2] for asked in mind.log] == [("route", 1)]
    assert foresight.scored(1, {"yes": 0.0, "no": 0.0, "who": 5.0}, 6.6)
    assert [asked[:2] for asked in mind.log] == [("route", 1), ("route", 2)]
    assert foresight.scored(2, {"company": 0.0, "offer": 5.0, "assistant": 0.0}, 6.7)
    assert made == [("A system with ten phones is installed in one day.",)]
    session.handle(ev.SpeechEnded(), 7.0)
    (which,) = (c for c in session.handle(ev.Heard(1, words), 7.0) if isinstance(c, do.Route))
    scored = foresight.route(which)
    assert scored is not None
    (sentence,) = (c for c in session.handle(scored[0], 7.0) if isinstance(c, do.Route))
    chosen = foresight.route(sentence)
    assert chosen is not None
    (say,) = (c for c in session.handle(chosen[0], 7.0) if isinstance(c, do.Say))
    assert say.clauses == made[0]
    assert mind.log[2:] == [], "nothing was asked twice"


def test_a_reply_for_nothing_is_paid_for(free: House) -> None:
    session, foresight, mind, made = free
    foresight.look(session, 1, 1, "Who is this?", 6.5)
    foresight.clause(2, "We are Acme Phones,")
    foresight.drop()
    assert mind.log[-1] == ("drop", 2)
    assert made[-1] == 6, "four words are taken for six tokens: too many, never too few"
    (compose,) = released(session, "Who is this?")
    assert isinstance(compose, do.Compose)
    assert foresight.compose(compose) is None


def test_no_words_foresee_nothing_but_are_known(house: House) -> None:
    session, foresight, mind, made = house
    foresight.look(session, 1, 1, "", 6.5)
    assert (mind.log, made) == ([], [])
    assert foresight.words(1, 1) == ""


def test_a_tool_is_not_asked_before_the_turn_is_over(house: House) -> None:
    session, foresight, mind, made = house
    session.flow = session.knowledge.flow = replace(
        FLOW, stages={**FLOW.stages, "consent": replace(FLOW.stages["consent"], tools=("calendar.lookup",))}
    )
    foresight.look(session, 1, 3, "Yes.", 6.5)
    assert (mind.log, made) == ([], []), "nor are words made that wait for it"
    assert released(session, "Yes.") == [do.CallTool(2, "calendar.lookup", ())]
