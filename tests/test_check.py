"""What is proved of a flow: each proof fails on a flow made for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from appliance.flows.check import check, check_file
from appliance.flows.loader import parse

SHIPPED = Path(__file__).parent.parent / "flows"

SOUND = """\
flow: small
direction: outbound
language: en
disclose: a robot
limits: {stage: {turns: 3}}
start: greeting
stages:
  greeting:
    say: "Hi, I'm {disclose}. Are you there?"
    expect: yes_no
    collect: {there: boolean}
    answers: {yes: {next: count}, no: {next: bye}}
    otherwise: {next: bye}
  count:
    say: How many?
    expect: number
    collect: {count: number}
    next: bye
    otherwise: {next: bye}
  bye: {say: Bye., end: done}
anywhere: {stop: {hears: stop it, next: bye}}
forbidden: []
fallbacks: {voicemail: bye, ivr: hang_up, screening: hang_up, bot: hang_up, silence: bye, fault: bye, budget: bye}
extract: {there: boolean}
success: there is known and outcome is done
"""

FLAWS = [
    ("  bye: {say", "  lost: {say: Oh., end: oh}\n  bye: {say", 'f.yaml:20:3: nothing leads to the stage "lost"'),
    ("{there: boolean}\n    answers: {yes: {next: count}", "{there: boolean}\n    answers: {yes: {next: bye}",
     'nothing leads to the stage "count"'),
    ("  bye: {say", "  a: {say: A., next: b}\n  b: {say: B., next: a}\n  bye: {say", "the stages a -> b -> a go round without listening"),
    ("forbidden: []", "forbidden: [[greeting, bye]]", 'f.yaml:12:40: "greeting" leads to "bye", which is forbidden'),
    ("budget: bye}", "}", 'f.yaml:23:1: the fallback "budget" is not answered'),
    ("there?\"", "there? {there}\"", 'f.yaml:9:5: {there} is not known yet on every way to "greeting"'),
    ("say: Bye.", "say: 'Bye, {count}.'", 'f.yaml:20:9: {count} is not known yet on every way to "bye"'),
    ("    next: bye\n    otherwise: {next: bye}\n", "    next: bye\n", 'f.yaml:14:3: the stage "count" listens, and has no way out'),
    ("extract: {there: boolean}", "extract: {ther: boolean}", 'f.yaml:24:11: no stage collects "ther" (did you mean "there"?)'),
    ("extract: {there: boolean}", "extract: {there: text}", 'f.yaml:24:11: "there" is collected as a boolean, not as a text'),
    ("success: there is known", "success: their is known", 'f.yaml:25:1: no stage collects "their" (did you mean "there"?)'),
    ("outcome is done", "outcome is don", 'f.yaml:25:1: no stage ends with "don" (did you mean "done"?)'),
    ("there is known and", "all went well and", 'f.yaml:25:1: "all went well" cannot be understood'),
    ("    say: How many?", "    tools: [calendar.lookup]\n    say: How many?",
     'f.yaml:15:5: there is no tool "calendar.lookup" (there are none yet'),
    ("    say: How many?", "    limits: {turns: 4}\n    say: How many?", 'f.yaml:15:14: the stage "count" loosens limits.stage.turns'),
    ("no: {next: bye}}", "no: {hears: stop it, next: bye}}", 'f.yaml:21:12: "stop it" in "greeting" is both "no" and "stop"'),
    ("disclose: a robot", "disclose: a robot. Really", "f.yaml:4:1: disclose is more than one sentence"),
]  # fmt: skip


def errors(text: str) -> list[str]:
    return [str(p) for p in check(parse(text, "f.yaml")).errors]


def test_the_base_of_these_flaws_is_sound() -> None:
    assert errors(SOUND) == []


@pytest.mark.parametrize(("old", "new", "wanted"), FLAWS)
def test_a_flaw_is_found(old: str, new: str, wanted: str) -> None:
    assert SOUND.count(old) >= 1, old
    found = errors(SOUND.replace(old, new, 1))
    assert any(wanted in problem for problem in found), found


def test_a_circle_that_cannot_end() -> None:
    found = errors(SOUND.replace("    next: bye\n    otherwise: {next: bye}", "    next: a\n    otherwise: {next: a}").replace(
        "  bye: {say", "  a: {say: A., next: b}\n  b: {say: B., next: a}\n  bye: {say"
    ).replace("anywhere: {stop: {hears: stop it, next: bye}}\n", ""))  # fmt: skip
    assert 'f.yaml:20:3: the stage "a" never reaches an end (lead on to a stage that has end)' in found
    assert 'f.yaml:14:3: the stage "count" never reaches an end (lead on to a stage that has end)' in found
    assert sum("go round" in p for p in found) == 1


def test_the_first_words_say_what_is_calling() -> None:
    bare = SOUND.replace("disclose: a robot\n", "").replace("I'm {disclose}. ", "")
    assert any("an outbound flow must say what is calling" in p for p in errors(bare))
    assert errors(bare.replace("outbound", "inbound")) == []
    late = SOUND.replace("Hi, I'm {disclose}. Are", "Hi. I'm {disclose}. Are")
    assert any("does not say {disclose}" in p for p in errors(late))
    by_model = SOUND.replace("    expect: yes_no", "    reply: {from: facts}\n    expect: yes_no") + "facts: {a: b}\n"
    assert any("the model cannot speak the first words" in p for p in errors(by_model))


def test_a_field_may_be_said_where_every_way_collects_it() -> None:
    assert errors(SOUND.replace("say: How many?", "say: 'How many, {there}?'")) == []


def test_closing_words_must_fit_the_call() -> None:
    long = SOUND.replace("say: Bye.", f"say: {'Bye ' * 40}").replace("limits: {stage", "limits: {call: 5s, stage")
    assert any("the closing words take about 10 s, and the call ends after 5 s" in p for p in errors(long))


def test_warnings_do_not_keep_a_flow_back() -> None:
    text = SOUND.replace("no: {next: bye}}", "other: {next: bye}}")
    report = check(parse(text, "f.yaml"))
    assert report.ok
    assert [str(w) for w in report.warnings] == ['f.yaml:12:35: nothing says how "other" sounds (give it hears, or means for the model)']


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda p: p.stem)
def test_shipped_flows_are_sound(path: Path) -> None:
    report = check_file(path)
    assert report.errors == ()
    assert report.warnings == ()
    assert report.as_text().endswith("good to go")
    assert json.loads(json.dumps(report.as_dict()))["answers"]["flow"] == path.stem


def test_a_file_that_cannot_be_read_is_a_report_too(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("flow: x\nstagess: {}\n")
    report = check_file(path)
    assert not report.ok
    assert f'{path}:2:1: unknown key "stagess" (did you mean "stages"?)' in report.as_text()
    assert report.as_dict()["answers"] is None
