"""The routing bench: what is counted, and that it decides as a call does."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import Flow
from appliance.core.patience import Patience
from appliance.core.questions import Question, ReplyRequest
from appliance.core.session import CallSession
from appliance.errors import ConfigError
from appliance.flows.loader import load
from appliance.lab import routing_bench as lab

FLOWS = {path.stem: load(path).flow for path in (Path(__file__).parent.parent / "flows").glob("*.yaml")}
HEADER = "flow,stage,utterance,answer,kind\n"
SAID = (
    ("Yes, I am.", "yes", "plain"),
    ("No, she is out.", "no", "indirect"),
    ("Who is this?", "who", "question"),
    ("Cabbage.", "otherwise", "offtopic"),
    ("Carrots.", "otherwise", "offtopic"),
    ("Parsnips.", "yes", "indirect"),
)
"""Words know the first three; of the rest the model below takes cabbage for a no."""


class Grocer:
    """A language model that knows cabbages, and nothing else."""

    name = "grocer"

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def score(self, question: Question) -> dict[str, float]:
        self.asked.append(question)
        scores = {choice.name: 0.0 for choice in question.choices}
        return scores | ({"no": 5.0} if "Cabbage" in question.heard else {"yes": 0.3})

    def ends(self, text: str) -> float:
        return 0.5

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        return iter(())

    def close(self) -> None: ...


def setting(model: Grocer, flows: Mapping[str, Flow] = FLOWS) -> lab.Setting:
    return lab.Setting(flows, lambda: model, 0.4, lambda text: None)


def labelled(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "said.csv"
    path.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def said(tmp_path: Path) -> Path:
    return labelled(tmp_path, *(f'webinar-reminder,greeting,"{text}",{answer},{kind}' for text, answer, kind in SAID))


def test_each_way_is_counted(said: Path) -> None:
    figures = lab.measure(setting(Grocer()), file=said)
    both, words, model = figures["file"], figures["words_only"]["file"], figures["model_only"]["file"]
    assert (words["accuracy"], words["wrong_way"], words["asked_again"]) == (round(5 / 6, 4), 0.0, round(1 / 6, 4))
    assert (both["accuracy"], both["wrong_way"], both["by_model"]) == (round(4 / 6, 4), round(1 / 6, 4), round(1 / 6, 4))
    assert (model["accuracy"], model["wrong_way"]) == (round(1 / 6, 4), round(1 / 6, 4))
    assert both["yes_no_identity_accuracy"] == both["accuracy"]
    assert both["confusion"]["otherwise"] == {"no": 1, "otherwise": 1}
    assert both["by_kind"]["offtopic"] == {"n": 2, "accuracy": 0.5, "wrong_way": 0.5, "asked_again": 0.0}
    assert list(both["by_stage"]) == ["webinar-reminder/greeting"]
    assert 0 < both["p50_ms"] <= both["p95_ms"]
    assert json.loads(json.dumps(figures)) == figures


def test_a_part_alone(said: Path) -> None:
    model = Grocer()
    assert set(lab.measure(setting(model), ["words"], said)) == {"words_only"}
    assert not model.asked
    assert set(lab.measure(setting(model), ["both"], said)) == {"file"}
    assert {question.asked for question in model.asked} == {"Am I speaking with Maria?"}


def test_text_shows_each_way_and_where_it_goes_wrong(said: Path) -> None:
    text = lab.routing_text(lab.measure(setting(Grocer()), file=said))
    assert "file (words only)" in text
    assert "16.7 %" in text
    assert "webinar-reminder/greeting" in text
    assert [line.split() for line in text.splitlines() if line.startswith("  otherwise")][-1] == ["otherwise", "1", "1", ".", "."]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("webinar,greeting,Yes,yes,", r"said\.csv:2: there is no flow 'webinar'"),
        ("webinar-reminder,greetings,Yes,yes,", r"no stage 'greetings' \(did you mean greeting\?\)"),
        ("webinar-reminder,goodbye,Yes,yes,", "has no answers to route to"),
        ("webinar-reminder,remind,Yes,who,", r"no answer 'who' \(it has yes, no, question, do_not_call, wrong_number, or otherwise\)"),
        ("webinar-reminder,remind,,yes,", "no utterance"),
    ],
)
def test_a_line_that_names_nothing_is_told(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        lab.read_set(labelled(tmp_path, row), FLOWS)


def test_all_lines_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as error:
        lab.read_set(labelled(tmp_path, "a,b,c,d,", "webinar-reminder,remind,Yes,yes,", "e,f,g,h,"), FLOWS)
    assert [problem.line for problem in error.value.problems] == [2, 4]


@pytest.mark.parametrize("content", [b"", b"flow,stage\na,b\n", HEADER.encode(), b"\xff\xfe\x00", HEADER.encode() + b'a,"b\n'])
def test_a_file_that_is_no_set_is_an_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "said.csv"
    path.write_bytes(content)
    with pytest.raises(ConfigError):
        lab.read_set(path, FLOWS)
    with pytest.raises(ConfigError):
        lab.read_set(tmp_path / "nothing.csv", FLOWS)


@pytest.mark.parametrize(("text", "answer", "kind"), SAID)
def test_a_call_decides_the_same(said: Path, text: str, answer: str, kind: str) -> None:
    """The bench's decision is the session's: same words, same question to the model, same margin."""
    model = Grocer()
    flow = FLOWS["webinar-reminder"]
    (decided,) = lab.decide([lab.Labelled(flow.name, "greeting", text, answer)], setting(model), model)
    call = CallSession(flow, lab.VALUES, margin=0.4, patience=Patience(hello_s=0.0))
    for event in (ev.PartsReady(), ev.Answered(), ev.PlayoutFinished(1), ev.SpeechStarted(0.0), ev.SpeechEnded(False, 0.0)):
        call.handle(event, 1.0)
    commands = call.handle(ev.Heard(1, text), 2.0)
    taken = answers(commands)
    if not taken:
        (question,) = (command.question for command in commands if isinstance(command, do.Route))
        assert question == model.asked[-1]
        taken = answers(call.handle(ev.Scored(1, model.score(question)), 2.1))
    assert (taken or [lab.OTHERWISE])[0] == decided.by("both")


def answers(commands: list[do.Command]) -> list[object]:
    return [dict(c.data)["answer"] for c in commands if isinstance(c, do.Note) and c.kind == "answer"]
