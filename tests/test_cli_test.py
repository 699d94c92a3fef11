"""`onhook test` in a folder of its own, with a model that is never asked."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance import app_flows, cli_test
from appliance.config import Settings
from appliance.core.questions import Question, ReplyRequest
from appliance.errors import ConfigError

FLOW = (Path(__file__).parent.parent / "flows" / "webinar-reminder.yaml").read_text()
JOINS = """\
variables: {name: Maria, starts: noon}
caller: ["Yes, speaking.", "Yes."]
expect: {path: [greeting, remind, goodbye], said: [will you join]}
"""
NOT_ME = """\
variables: {name: Maria, starts: noon}
caller: ["No."]
expect: {path: [greeting, wrong_person]}
"""


class NoModel:
    def score(self, question: Question) -> dict[str, float]:
        raise AssertionError(f"words should have decided {question.heard!r}")

    def ends(self, text: str) -> float:
        raise AssertionError

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        raise AssertionError


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one flow and two conversations, and we are in it."""
    folder = tmp_path / "flows" / "webinar-reminder" / "conversations"
    folder.mkdir(parents=True)
    (tmp_path / "flows" / "webinar-reminder.yaml").write_text(FLOW)
    (folder / "joins.yaml").write_text(JOINS)
    (folder / "not-me.yaml").write_text(NOT_ME)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def onhook_test(*words: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", default="onhook.toml")
    cli_test.arguments(parser)

    def load(settings: Settings) -> NoModel:
        return NoModel()

    return cli_test.run(parser.parse_args(words), load)


def test_what_passes_is_said_and_kept(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert onhook_test() == 0
    said = capsys.readouterr().out
    assert "pass  joins" in said
    assert "2 conversations of 1 flow: 2 passed" in said
    assert (house / "var" / "flows" / "passed" / "webinar-reminder.json").exists()


def test_what_passes_here_need_not_be_played_again_by_the_appliance(house: Path) -> None:
    settings = Settings.defaults(house)
    judge, file = app_flows.judge(settings), house / "flows" / "webinar-reminder.yaml"
    onhook_test("--only", "joins")
    assert not judge.proved(judge.inputs(file)), "some of them prove nothing"
    onhook_test()
    assert judge.proved(judge.inputs(file))
    (file.with_suffix("") / "conversations" / "joins.yaml").write_text(JOINS + "# another\n")
    assert not judge.proved(judge.inputs(file)), "another conversation is another proof"


def test_what_was_changed_meanwhile_is_not_proved(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = house / "flows" / "webinar-reminder" / "conversations" / "joins.yaml"
    settings = Settings.defaults(house)
    monkeypatch.setattr(cli_test, "_line", lambda *_: str(file.write_text(JOINS + "# meanwhile\n")))
    onhook_test()
    judge = app_flows.judge(settings)
    assert not judge.proved(judge.inputs(house / "flows" / "webinar-reminder.yaml"))


def test_a_failure_shows_the_difference_and_what_else_changed(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert onhook_test() == 0
    edited = FLOW.replace("Will you join?", "Are you coming?").replace("Sorry to have bothered you. Goodbye.", "Bye.")
    (house / "flows" / "webinar-reminder.yaml").write_text(edited)
    capsys.readouterr()
    assert onhook_test() == 1
    said = capsys.readouterr().out
    assert 'said: nowhere "will you join"' in said
    assert "which passed, these stages do otherwise" in said
    assert 'remind: in joins it says "The webinar starts at noon. Are you coming?"' in said
    assert 'wrong_person: in not-me it says "Bye."' in said
    assert "1 passed, 1 failed" in said


def test_a_failing_run_does_not_take_the_place_of_the_last_that_passed(house: Path) -> None:
    kept = house / "var" / "flows" / "passed" / "webinar-reminder.json"
    onhook_test()
    before = kept.read_text()
    (house / "flows" / "webinar-reminder.yaml").write_text(FLOW.replace("Will you join?", "Are you coming?"))
    onhook_test()
    assert onhook_test("--only", "not-me") == 0
    assert kept.read_text() == before


def test_a_flow_that_does_not_load_says_where(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "flows" / "webinar-reminder.yaml").write_text(FLOW.replace("start: greeting", "start: greting"))
    assert onhook_test() == 1
    said = capsys.readouterr().out
    assert "webinar-reminder.yaml:" in said
    assert 'did you mean "greeting"' in said


def test_a_conversation_that_cannot_be_read_is_an_error(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "flows" / "webinar-reminder" / "conversations" / "joins.yaml").write_text(JOINS.replace("goodbye]", "godbye]"))
    assert onhook_test() == 1
    assert "joins.yaml:3:" in capsys.readouterr().out


def test_only_some(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert onhook_test("--only", "joins", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [c["name"] for c in told["flows"][0]["conversations"]] == ["joins"]
    assert (told["passed"], told["failed"], told["problems"]) == (1, 0, 0)
    with pytest.raises(ConfigError, match="no conversation joys"):
        onhook_test("--only", "joys")


def test_a_folder_without_flows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "flows").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="there is no flow"):
        onhook_test()
