"""What is proved of a flow: each proof fails on a flow made for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.core.conversation import CallerTurn, Conversation
from appliance.core.rules import OperatorRules
from appliance.core.spend import PriceCard
from appliance.flows.check import Report, check, check_file
from appliance.flows.loader import LoadedFlow, parse

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
    objective: Reach them
    say: "Hi, I'm {disclose}. Are you there?"
    expect: yes_no
    collect: {there: boolean}
    answers: {yes: {next: count}, no: {next: bye}}
    otherwise: {next: bye}
  count:
    objective: Learn how many
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
    ("  bye: {say", "  lost: {say: Oh., end: oh}\n  bye: {say", 'f.yaml:22:3: nothing leads to the stage "lost"'),
    ("{there: boolean}\n    answers: {yes: {next: count}", "{there: boolean}\n    answers: {yes: {next: bye}",
     'nothing leads to the stage "count"'),
    ("  bye: {say", "  a: {say: A., next: b}\n  b: {say: B., next: a}\n  bye: {say", "the stages a -> b -> a go round without listening"),
    ("forbidden: []", "forbidden: [[greeting, bye]]", 'f.yaml:13:40: "greeting" leads to "bye", which is forbidden'),
    ("forbidden: []", "forbidden: [[count, greeting], [greeting, count]]", 'f.yaml:13:21: "greeting" leads to "count", which is forbidden'),
    ("next: bye}}\nforbidden: []", "next: count}}\nforbidden: [[count, count]]",
     'f.yaml:23:35: "count" leads to "count", by stop taken anywhere, which is forbidden (see forbidden, entry 1)'),
    ("budget: bye}", "}", 'f.yaml:25:1: the fallback "budget" is not answered'),
    ("budget: bye}", "budget: count}", 'when time or money is over, "count" does not end the call'),
    ("  bye: {say: Bye., end: done}", "  bye: {say: Bye., reply: {from: facts}, end: done}\nfacts: {a: b}",
     'there is no time left: in "bye" the model speaks'),
    ("there?\"", "there? {there}\"", 'f.yaml:10:5: {there} is not known yet on every way to "greeting"'),
    ("say: Bye.", "say: 'Bye, {count}.'", 'f.yaml:22:9: {count} is not known yet on every way to "bye"'),
    ("    next: bye\n    otherwise: {next: bye}\n", "    next: bye\n", 'f.yaml:15:3: the stage "count" listens, and has no way out'),
    ("extract: {there: boolean}", "extract: {ther: boolean}", 'f.yaml:26:11: no stage collects "ther" (did you mean "there"?)'),
    ("extract: {there: boolean}", "extract: {there: text}", 'f.yaml:26:11: "there" is collected as a boolean, not as a text'),
    ("success: there is known", "success: their is known", 'f.yaml:27:1: no stage collects "their" (did you mean "there"?)'),
    ("outcome is done", "outcome is don", 'f.yaml:27:1: no stage ends with "don" (did you mean "done"?)'),
    ("there is known and", "all went well and", 'f.yaml:27:1: "all went well" cannot be understood'),
    ("there is known and", "there is open and", 'f.yaml:27:1: there is never "open" (there is no, yes)'),
    ("    say: How many?", "    tools: [calendar.lookup]\n    say: How many?",
     'f.yaml:17:5: there is no tool "calendar.lookup" (there are none: declare [tools."calendar.lookup"] in onhook.toml)'),
    ("    say: How many?", "    limits: {turns: 4}\n    say: How many?", 'f.yaml:17:14: the stage "count" loosens limits.stage.turns'),
    ("no: {next: bye}}", "no: {hears: stop it, next: bye}}", 'f.yaml:23:12: "stop it" in "greeting" is both "no" and "stop"'),
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
    assert 'f.yaml:22:3: the stage "a" never reaches an end (lead on to a stage that has end)' in found
    assert 'f.yaml:15:3: the stage "count" never reaches an end (lead on to a stage that has end)' in found
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


def told_of(report: Report) -> list[str]:
    """Every warning but the one that SOUND, which is as small as can be, always earns: tests/test_broken_flows.py is about that."""
    return [str(w) for w in report.warnings if "no more calls" not in w.message]


def warnings(text: str, rules: OperatorRules | None = None) -> list[str]:
    report = check(parse(text, "f.yaml"), rules, SAVED)
    assert report.ok, report.errors
    return told_of(report)


def saved(name: str, *path: str) -> Conversation:
    return Conversation(name, f"{name}.yaml", "small", (CallerTurn(say="yes"),), path=path)


SAVED = (
    saved("yes", "greeting", "count", "bye"),
    saved("no", "greeting", "bye"),
)
"""They go through all of SOUND that can be gone through."""


def test_warnings_do_not_keep_a_flow_back() -> None:
    assert warnings(SOUND) == []
    other = SOUND.replace("no: {next: bye}}", "other: {next: bye}}")
    assert warnings(other) == ['f.yaml:13:35: nothing says how "other" sounds (give it hears, or means for the model)']
    aimless = SOUND.replace("    objective: Learn how many\n", "")
    assert warnings(aimless) == ['f.yaml:15:3: the stage "count" listens, and has no objective (say what it is there to find out)']
    often = SOUND.replace("    next: bye\n    otherwise: {next", "    next: bye\n    otherwise: {repeat: 3, next")
    assert warnings(often) == [
        "f.yaml:21:17: the stage speaks 3 times in a call, so it cannot repeat 3 times (raise limits.turns, or lower repeat)"
    ]


def test_too_many_words_and_none_are_warnings() -> None:
    (told,) = warnings(SOUND.replace("say: How many?", "say: Well. So. Now. How many?"))
    assert told == 'f.yaml:17:5: the stage "count" says 4 sentences at once (two are enough on a phone)'
    (told,) = warnings(SOUND.replace("say: How many?", "reply: {from: facts, mode: free}") + "facts: {a: b}\n")
    assert told == 'f.yaml:17:5: the stage "count" has no words when the model cannot speak (add say beside reply)'


# -- consent ---------------------------------------------------------------------------------------------------------------------

CONSENT = SOUND.replace("disclose: a robot\n", "disclose: a robot\nconsent: there\n")


@pytest.mark.parametrize(
    ("old", "new", "way"),
    [
        ("no: {next: bye}}", "no: {next: count}}", "greeting -> count"),
        ("no: {next: bye}}\n    otherwise: {next: bye}", "no: {next: bye}}\n    otherwise: {next: count}", "greeting -> count"),
        ("hears: stop it, next: bye", "hears: go on, next: count", "greeting -> count"),
        ("silence: bye", "silence: count", "fallback silence: count"),
        ("  count:\n", "  a: {say: A., next: count}\n  count:\n", ""),
    ],
)  # fmt: skip
def test_nothing_is_asked_before_consent(old: str, new: str, way: str) -> None:
    assert errors(CONSENT) == []
    found = errors(CONSENT.replace(old, new, 1).replace("screening: hang_up", "screening: a" if not way else "screening: hang_up"))
    way = way or "fallback screening: a -> count"
    place = 21 if "a -> count" in way else 20
    assert found == [
        f'f.yaml:{place}:5: "count" collects count before there is a yes, on the way {way} '
        "(lead here only by the yes of a stage that collects there)"
    ]


def test_consent_can_be_taken_back() -> None:
    """Asked again, and refused: what follows may not ask."""
    again = """\
  again:
    objective: Ask once more
    say: Really?
    expect: yes_no
    collect: {there: boolean}
    answers: {yes: {next: bye}, no: {next: count}}
    otherwise: {next: bye}
"""
    text = CONSENT.replace("yes: {next: count}", "yes: {next: again}").replace("  count:\n", again + "  count:\n")
    assert any("on the way again -> count" in p for p in errors(text))
    assert errors(text.replace("no: {next: count}", "no: {next: bye}").replace("yes: {next: bye}, no", "yes: {next: count}, no")) == []


def test_consent_needs_an_answer_and_comes_alone() -> None:
    found = errors(CONSENT.replace("{yes: {next: count}, no: {next: bye}}", "{fine: {hears: fine, next: bye}, no: {next: bye}}"))
    assert any('"greeting" asks for there, and no answer yes leads on from it (give it the answers yes and no)' in p for p in found)
    assert 'f.yaml:13:5: "greeting" collects who together with there, not after a yes to it' in errors(
        CONSENT.replace("collect: {there: boolean}", "collect: {there: boolean, who: name}")
    )


# -- the ways out ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("situation", ["silence", "fault"])
def test_a_fallback_does_not_lead_back_to_itself(situation: str) -> None:
    text = SOUND.replace(f"{situation}: bye", f"{situation}: a").replace("  bye: {say", "  a: {say: Hello., next: greeting}\n  bye: {say")
    (found,) = errors(text)
    assert f'the fallback "{situation}" goes round: a -> greeting -> a' in found
    assert errors(SOUND.replace(f"{situation}: bye", f"{situation}: greeting")) == [], "asked again, and then hung up on"
    through = SOUND.replace(f"{situation}: bye", f"{situation}: a").replace("  bye: {say", "  a: {say: Oh., next: bye}\n  bye: {say")
    assert errors(through) == []


def test_an_end_that_only_a_word_leads_to_is_none() -> None:
    trap = SOUND.replace("    next: bye\n    otherwise: {next: bye}", "    next: count\n    otherwise: {next: count}")
    assert errors(trap) == ['f.yaml:15:3: the stage "count" never reaches an end (lead on to a stage that has end)']


# -- what is known ---------------------------------------------------------------------------------------------------------------

RULES = OperatorRules(tools={"calendar.lookup": ("slot",), "people.find": ("there",)})


def loaded(text: str, **stages: dict[str, object]) -> LoadedFlow:
    """The flow of `text` with these stages changed, for what the loader itself would not let through."""
    found = parse(text, "f.yaml")
    changed = {name: replace(found.flow.stages[name], **change) for name, change in stages.items()}  # type: ignore[arg-type]
    return replace(found, flow=replace(found.flow, stages={**found.flow.stages, **changed}))


def test_what_a_tool_gives_is_known_in_its_stage_and_after_it() -> None:
    def told(**stages: dict[str, object]) -> list[str]:
        return [p.message for p in check(loaded(SOUND, **stages), RULES).errors]

    asked: dict[str, object] = {"tools": ("calendar.lookup",), "say": "At {slot}, how many?"}
    assert told(count=asked) == []
    assert told(count=asked, bye={"say": "Bye, {slot}."}) == ['{slot} is not known yet on every way to "bye"']
    late: dict[str, object] = {"tools": ("calendar.lookup",), "say": "Bye, {slot}."}
    found = told(count={"say": "At {slot}, how many?"}, bye=late)
    assert '{slot} is not known yet on every way to "count"' in found
    assert found[1:] == [
        'when something is wrong, "bye" asks a tool, which may be what is wrong',
        'when time or money is over, there is no time left: in "bye" a tool is asked',
    ]


def test_tools_have_names_of_their_own() -> None:
    found = [str(p) for p in check(loaded(SOUND, count={"tools": ("people.find",)}), RULES).errors]
    assert found == ['f.yaml:15:3: a tool of "count" gives {there}, which is a field already (give that another name)']
    found = [str(p) for p in check(loaded(SOUND, count={"tools": ("calendar.look",)}), RULES).errors]
    assert found == ['f.yaml:15:3: there is no tool "calendar.look" (did you mean "calendar.lookup"?)']
    found = [p.message for p in check(loaded(SOUND, count={"tools": ("calendar.lookup",) * 3}), RULES).errors]
    assert found == ['the stage "count" asks 3 tools, and two are the most']


def test_a_field_is_known_only_where_it_was_read() -> None:
    """An answer may be taken from words that hold no number."""
    text = SOUND.replace("    next: bye\n", "    answers: {few: {hears: a few, next: told}}\n    next: told\n").replace(
        "  bye: {say", '  told: {say: "{count}, thank you.", next: bye}\n  bye: {say'
    )
    assert errors(text) == ['f.yaml:23:10: {count} is not known yet on every way to "told" (ask for it before)']
    assert errors(text.replace("answers: {few: {hears: a few, next: told}}", "answers: {few: {hears: a few, next: bye}}")) == []


# -- time and money --------------------------------------------------------------------------------------------------------------


def limited(call: str, more: str = "") -> str:
    return SOUND.replace("limits: {stage", f"limits: {{call: {call}{more}, stage")


def test_a_call_that_nothing_disturbs_must_fit() -> None:
    (found,) = errors(limited("7s"))
    assert found == (
        "f.yaml:5:10: a call in which every question is answered at once takes up to about 10 s (greeting -> count -> bye), and the call "
        "ends after 7 s (raise limits.call to 11s at least, or ask less)"
    )
    assert errors(limited("11s")) == []
    cut = limited("7s").replace("success: there is known and outcome is done\n", "")
    assert errors(cut) == [], "who states no success may mean it to be cut"
    assert any("takes up to about 10 s" in w for w in warnings(cut))


def test_the_last_words_must_fit_after_the_first() -> None:
    (found,) = errors(limited("1500ms"))
    assert "the last words take about 0.3 s, and with the first 1.0 s, which nobody can interrupt, they do not fit into" in found
    assert (
        errors(limited("1500ms").replace("budget: bye", "budget: hang_up").replace("success: there is known and outcome is done\n", ""))
        == []
    )


def test_repetitions_that_do_not_fit_are_a_warning() -> None:
    (told,) = warnings(limited("15s"))
    assert "is put as often as otherwise allows takes up to about 22 s, and the call ends after 15 s" in told
    assert warnings(limited("25s")) == []


def test_the_operators_ceiling_is_a_warning() -> None:
    """It is set on purpose, and it cuts a call in the right way."""
    (told,) = warnings(SOUND, OperatorRules(call_s=7.0))
    assert "the operator ends it after 7 s (raise [limits] call in onhook.toml)" in told


def test_closing_words_end_before_their_deadline() -> None:
    (found,) = errors(SOUND.replace("say: Bye.", f"say: {'Bye now ' * 40}"))
    assert "f.yaml:22:3: the closing words take about 21 s, and are cut after 20 s" in found


def test_a_stage_has_time_to_speak() -> None:
    text = SOUND.replace("    say: How many?", f"    limits: {{time: 2s}}\n    say: {'How many ' * 5}?")
    assert errors(text) == [
        'f.yaml:15:3: the words of "count" take about 3 s, and the stage ends after 2 s (say less, or raise its limits.time)'
    ]


DEAR = PriceCard(trunk_per_minute=600_000, trunk_increment_s=1)
"""A cent a second."""


def dear(text: str, cap: int = 0) -> Report:
    return check(parse(text, "f.yaml"), OperatorRules(prices=DEAR, spend_micros=cap), SAVED)


def test_the_worst_case_costs_no_more_than_it_may() -> None:
    (found,) = dear(limited("1m", ", spend: 0.40")).errors
    assert str(found) == (
        "f.yaml:5:20: a call of this flow may cost 0.6000 EUR, and limits.spend is 0.4000 EUR (raise it, or lower limits.call to 40s)"
    )
    assert dear(limited("1m", ", spend: 0.60")).errors == ()
    (found,) = dear(limited("1m"), 500_000).errors
    assert "and the operator's limit is 0.5000 EUR" in str(found)
    report = dear(limited("1m", ", spend: 0.60"), 500_000)
    assert report.ok
    assert ["the operator ends it at 0.5000 EUR" in w for w in told_of(report)] == [True]


def test_tokens_are_money_too() -> None:
    text = (
        limited("1m", ", spend: 0.01").replace("    say: How many?", "    say: How many?\n    reply: {from: facts, mode: free}")
        + "facts: {a: b}\n"
    )
    report = check(parse(text, "f.yaml"), OperatorRules(prices=PriceCard(tokens_per_1k=1_000_000)))
    (found,) = report.errors
    assert "may cost 0.4800 EUR" in str(found), "three turns of 160 tokens"
    assert "lower the tokens and turns" in str(found)


# -- conversations ---------------------------------------------------------------------------------------------------------------


def test_what_no_conversation_covers_is_named_in_two_lines() -> None:
    report = check(parse(SOUND, "f.yaml"), conversations=SAVED[1:])
    assert told_of(report) == [
        "f.yaml:7:1: no saved conversation goes greeting -> count, count -> bye (save one that does)",
        "f.yaml:15:3: no saved conversation comes to count (save one that does)",
    ]
    (told,) = told_of(check(parse(SOUND, "f.yaml")))
    assert "no saved conversation goes with this flow" in told


def test_ways_out_of_any_stage_count_once() -> None:
    text = SOUND.replace("  bye: {say", "  off: {say: Off., end: off}\n  out: {say: Out., end: out}\n  bye: {say").replace(
        "hears: stop it, next: bye", "hears: stop it, next: off"
    ).replace("voicemail: bye", "voicemail: out")  # fmt: skip
    report = check(parse(text, "f.yaml"), conversations=SAVED)
    assert report.answers is not None
    assert report.answers.coverage.edges_missed == ("anywhere stop -> off",)
    assert report.answers.coverage.stages_missed == ("off",)
    assert report.answers.coverage.not_in_text == {"out": "voicemail"}, "no text can be a machine that answers"
    stopped = (*SAVED, saved("stop", "greeting", "count", "off"))
    report = check(parse(text, "f.yaml"), conversations=stopped)
    assert told_of(report) == []


# -- the report ------------------------------------------------------------------------------------------------------------------


def test_the_twelve_answers() -> None:
    rules = OperatorRules(prices=DEAR, call_s=60.0, spend_micros=1_000_000, spend_per_day_micros=20_000_000)
    report = check(parse(SOUND, "f.yaml"), rules, SAVED)
    text = report.as_text()
    for number in range(1, 13):
        assert f"\n{number:>2} " in text, number
    for said in (
        "3: greeting, count, bye; starts at greeting",
        "count     Learn how many",
        "count     number; collects count (number)",
        "none in any stage",
        "greeting  -> count, bye",
        "anywhere: stop -> bye",
        "may end in: bye",
        "after 60 s at the latest, by a kernel timer",
        'last words, begun 59.3 s after the answer at the latest: "Bye."',
        "from what SIP says, tones, beeps",
        "600 ms in every stage",
        "onhook calls show N --timing",
        "2: yes, no",
        "through 3 of 3 stages and 6 of 6 edges",
        "at most 1.0000 EUR; the worst case is 0.6000 EUR",
        "at most 20.0000 EUR, all flows together: enough for 33 calls of this flow, were each the worst",
    ):
        assert said in text, said
    assert text.endswith("small: good to go")


def test_the_report_for_machines() -> None:
    rules = OperatorRules(prices=DEAR, call_s=60.0)
    as_json = json.loads(json.dumps(check(parse(SOUND, "f.yaml"), rules, SAVED).as_dict()))
    assert list(as_json) == ["flow", "file", "version", "ok", "errors", "warnings", "answers", "worst_case"]
    assert as_json["worst_case"] == {"seconds": 60.0, "spend": 0.6}
    assert (as_json["flow"], as_json["file"], as_json["ok"]) == ("small", "f.yaml", True)
    broken = check(parse(SOUND.replace("budget: bye}", "}"), "f.yaml")).as_dict()
    assert broken["errors"] == [
        {
            "file": "f.yaml",
            "line": 25,
            "column": 1,
            "message": 'the fallback "budget" is not answered',
            "remedy": "name a stage, or hang_up",
        }
    ]


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda p: p.stem)
def test_shipped_flows_are_sound(path: Path) -> None:
    report = check_file(path)
    assert report.errors == ()
    assert report.warnings == (), "its conversations go through all of it"
    assert report.as_text().endswith("good to go")
    assert json.loads(json.dumps(report.as_dict()))["answers"]["flow"] == path.stem


def test_a_file_that_cannot_be_read_is_a_report_too(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("flow: x\nstagess: {}\n")
    report = check_file(path)
    assert not report.ok
    assert f'{path}:2:1: unknown key "stagess" (did you mean "stages"?)' in report.as_text()
    assert (report.flow, report.as_dict()["answers"], report.as_dict()["worst_case"]) == ("x", None, None)
