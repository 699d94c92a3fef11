"""Flow files: what they become, and where exactly what is wrong with them stands."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import SITUATIONS
from appliance.core.session import CallSession
from appliance.errors import ConfigError, Problem
from appliance.flows.loader import MAX_BYTES, load, parse

SHIPPED = Path(__file__).parent.parent / "flows"

GOOD = """\
flow: small
direction: outbound
language: en-US
disclose: a robot
variables:
  name: {required: true}
  mood: {default: fine}
limits:
  call: 1m30s
  spend: 0.123456
  turn_gap: 600ms
  stage: {time: 20s, turns: 3}
start: greeting
stages:
  greeting:
    objective: Reach {name}
    say: "Hi, I'm {disclose}. Is it 12:30?"
    expect: yes_no
    collect: {sure: boolean}
    answers:
      yes: {means: this is {name}, hears: [on, 12:30, "007"], next: bye}
      no: {next: who}
    otherwise: {repeat: 2, next: hang_up}
    limits: {turns: 2}
    silence: 4s
  who:
    reply: {from: facts}
    next: bye
  bye: {say: Bye., end: done}
fallbacks: {silence: hang_up, fault: bye}
anywhere:
  stop: {hears: stop it, next: bye}
facts: {us: We are here.}
extract: {sure: boolean, more: {type: date, optional: true}}
forbidden: [[who, greeting]]
"""


def replace(old: str, new: str) -> str:
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def test_a_whole_flow() -> None:
    loaded = parse(GOOD.replace("means: this is {name}", 'means: "this is {name}"'), "small.yaml")
    flow = loaded.flow
    greeting = flow.stages["greeting"]
    assert (flow.name, flow.direction, flow.start) == ("small", "outbound", "greeting")
    assert flow.limits.call_s == 90.0
    assert flow.limits.spend_micros == 123456
    assert [(v.name, v.required, v.default) for v in flow.variables] == [("name", True, ""), ("mood", False, "fine")]
    assert greeting.answers[0].hears == ("on", "12:30", "007")
    assert [a.name for a in greeting.answers] == ["yes", "no"]
    assert (greeting.limits.time_s, greeting.limits.turns, greeting.limits.tokens) == (20.0, 2, 160)
    assert (greeting.turn_gap_ms, greeting.silence_s) == (600, 4.0)
    assert greeting.otherwise is not None
    assert (greeting.otherwise.repeat, greeting.otherwise.next) == (2, "hang_up")
    assert flow.stages["who"].reply is not None
    assert flow.stages["who"].expect == "nothing"
    assert flow.stages["bye"].end == "done"
    assert flow.anywhere[0].hears == ("stop it",)
    assert flow.fallbacks == {"silence": "hang_up", "fault": "bye"}
    assert [(e.name, e.type, e.optional) for e in flow.extract] == [("sure", "boolean", False), ("more", "date", True)]
    assert flow.forbidden == (("who", "greeting"),)
    assert re.fullmatch(r"[0-9a-f]{12}", flow.version)
    assert loaded.places["stages", "greeting", "answers", "no"] == (22, 7)


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(text, "f.yaml")
    assert len(caught.value.problems) >= 1
    return [str(p) for p in caught.value.problems]


BASE = GOOD.replace("means: this is {name}", "means: me")

MISTAKES = [
    ("stages:", "stagess:", 'f.yaml:14:1: unknown key "stagess" (did you mean "stages"?)'),
    ("answers:", "anwsers:", 'f.yaml:20:5: unknown key "anwsers" in stages.greeting (did you mean "answers"?)'),
    ("call: 1m30s", "call: soon", 'f.yaml:9:9: "call": "soon" is no duration; write 600ms, 10s, 3m or 1h'),
    ("call: 1m30s", "call: 9h", 'f.yaml:9:9: "call" must be at most 14400'),
    ("spend: 0.123456", "spend: 0.1234567", 'f.yaml:10:10: "spend": "0.1234567" is finer than a millionth'),
    ("spend: 0.123456", "spend: -1", 'f.yaml:10:10: "spend": "-1" is no amount of money; write 0.20'),
    ("expect: yes_no", "expect: yesno", 'f.yaml:18:13: "expect" cannot be "yesno" (did you mean "yes_no"?)'),
    ("{required: true}", "{required: yes}", 'f.yaml:6:20: "required" must be true or false'),
    ("collect: {sure: boolean}", "collect: {sure: bool}", 'f.yaml:19:21: "sure" cannot be "bool" (did you mean "boolean"?)'),
    ("repeat: 2", "repeat: two", 'f.yaml:23:25: "repeat" must be a whole number'),
    ("start: greeting", "start: greting", 'f.yaml:13:8: there is no stage "greting" (did you mean "greeting"?)'),
    ("start: greeting\n", "", 'f.yaml:1:1: the key "start" is missing'),
    ("no: {next: who}", "no: {next: whu}", 'f.yaml:22:18: there is no stage "whu" (did you mean "who"?)'),
    ("no: {next: who}", "no: {hears: nah}", 'f.yaml:22:7: the key "next" is missing in stages.greeting.answers.no'),
    ("fault: bye", "fault: bey", 'f.yaml:30:38: there is no stage "bey" (did you mean "bye"?)'),
    ("fault: bye", "falt: bye", 'f.yaml:30:31: unknown key "falt" in fallbacks (did you mean "fault"?)'),
    ("[[who, greeting]]", "[[who, hang_up]]", 'f.yaml:35:19: there is no stage "hang_up" (there is bye, greeting, who)'),
    ("Reach {name}", "Reach {nam}", 'f.yaml:16:16: {nam} is not known here (did you mean "name"?)'),
    ("I'm {disclose}.", "I'm {disclose.x}.", "f.yaml:17:10: a brace is not part of a {name} (write {name}, "
     "with a name in small letters, or leave the brace out)"),
    ("from: facts", "from: [uss]", 'f.yaml:27:20: there is no fact "uss" (did you mean "us"?)'),
    ("    next: bye\n  bye", "  bye", 'f.yaml:26:3: the stage "who" leads nowhere (give it answers, next or end)'),
    ("    expect: yes_no\n", "", 'f.yaml:15:3: the stage "greeting" has answers but no "expect" '
     "(say what the caller will answer: yes_no, number, open ...)"),
    ("{say: Bye., end: done}", "{end: done}", 'f.yaml:29:3: the stage "bye" says nothing (give it say, or reply for the language model)'),
    ("end: done}", "end: done, next: who}",
     'f.yaml:29:31: the stage "bye" ends the call, so "next" is never used (leave out "next" or "end")'),
    ("facts: {us: ", "facts: {name: ", 'f.yaml:33:9: "name" is a variable too (give one of them another name)'),
    ("{sure: boolean}\n    answers", "{name: boolean}\n    answers",
     'f.yaml:19:15: "name" is a variable or a fact already (give the field another name)'),
    ("  bye: {say", "  Bye: {say", 'f.yaml:29:3: "Bye" is no name (names are small letters, digits and underscores, a letter first)'),
    ("flow: small", "flow: Too Small", 'f.yaml:1:7: "Too Small" is no name (a flow\'s name is small letters, digits and dashes)'),
    ("say: Bye.", "say: true", 'f.yaml:29:14: "say" must be text (put it in quotes)'),
    ("facts: {us: We are here.}", "facts:", 'f.yaml:33:1: "facts" has nothing behind it: it must be a block of keys'),
    # YAML that a flow has no use for
    ("disclose: a robot", "disclose: a robot\ndisclose: another",
     'f.yaml:5:1: the key "disclose" is here a second time (the first is in line 4)'),
    ("no: {next: who}", "yes: {next: who}", 'f.yaml:22:7: the key "yes" is here a second time (the first is in line 21)'),
    ("disclose: a robot", "disclose: &r a robot",
     "f.yaml:4:11: &r is an anchor, and flow files have none (write the value out where it is needed)"),
    ("disclose: a robot", "disclose: *r", "f.yaml:4:11: *r is an alias, and flow files have none (write the value out)"),
    ("facts: {us: We are here.}", "facts: {<<: We are here.}",
     "f.yaml:33:9: << is a merge key, and flow files have none (write the keys out)"),
    ("disclose: a robot", "disclose: !!python/name:os.system a robot", "f.yaml:4:11: "),
    ("disclose: a robot", "disclose: [a, b", "f.yaml:5:"),
    ("yes: {means: me,", "yes: {means: this is {name},", "f.yaml:21:28: not YAML: expected ',' or '}', but got '{' "
     "(between { } or [ ], text that holds a comma, a brace or a bracket must stand in quotes)"),
    ("disclose: a robot", "disclose: a: robot", "f.yaml:4:12: not YAML: mapping values are not allowed"),
    ("disclose: a robot", "disclose: a \x07 robot", "f.yaml:4:13: not YAML: there is a character that is no text"),
    ("disclose: a robot", "? [a, b]\n: c", "f.yaml:4:3: a key is a word, not a block"),
    ("[[who, greeting]]\n", "[[who, greeting]]\n---\nflow: two\n", "f.yaml:36:1: a second document begins here"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "wanted"), MISTAKES)
def test_a_mistake_is_named_at_its_place(old: str, new: str, wanted: str) -> None:
    assert BASE.count(old) >= 1, old
    found = mistakes(BASE.replace(old, new, 1))
    assert any(problem.startswith(wanted) for problem in found), found


def test_the_base_of_these_mistakes_is_right() -> None:
    parse(BASE, "f.yaml")


ASKING = """\
flow: small
direction: inbound
language: en
limits: {stage: {turns: 3}}
start: many
stages:
  many:
    say: How many?
    expect: number
    collect: {count: number}
    read_back: "I heard {count}. Is that right?"
    next: price
    otherwise: {repeat: 3, next: hang_up, say: A number please.}
    limits: {turns: 2}
    turn_gap: 900ms
    silence: 7s
  price: {say: And for what price?, expect: number, collect: {price: money}, next: bye, otherwise: {next: bye}}
  bye: {say: Bye., end: done}
forbidden: [[bye, many], [many, bye]]
fallbacks: {}
"""


def test_what_is_read_back_is_a_stage_of_its_own() -> None:
    loaded = parse(ASKING, "f.yaml")
    flow = loaded.flow
    assert list(flow.stages) == ["many", "many.read_back", "price", "bye"]
    many, back = flow.stages["many"], flow.stages["many.read_back"]
    assert many.next == "many.read_back"
    assert (back.say, back.expect, back.next, back.collect, back.end) == ("I heard {count}. Is that right?", "yes_no", "", {}, "")
    assert [(a.name, a.next) for a in back.answers] == [("yes", "price"), ("no", "many")]
    assert back.otherwise is not None
    assert (back.otherwise.repeat, back.otherwise.next, back.otherwise.say) == (1, "hang_up", "")
    assert (back.limits, back.turn_gap_ms, back.silence_s) == (many.limits, 900, 7.0)
    assert back.limits.turns == 2
    assert flow.stages["price"].collect == {"price": "money"}


def test_what_is_wrong_with_a_reading_back_is_named_at_its_key() -> None:
    loaded = parse(ASKING, "f.yaml")
    for path in (("stages", "many.read_back"), ("stages", "many.read_back", "answers", "yes", "next")):
        assert str(loaded.problem(path, "x")) == "f.yaml:11:5: x"
    assert str(loaded.problem(("stages", "many.read_back", "limits", "turns"), "x")) == "f.yaml:14:14: x"
    # A way that is forbidden is forbidden through the reading back too, and its entry is the one in the file
    assert loaded.flow.forbidden == (("bye", "many"), ("many", "bye"), ("many.read_back", "bye"))
    assert str(loaded.problem(("forbidden", 2), "x")) == str(loaded.problem(("forbidden", 1), "x")) == "f.yaml:19:26: x"


def test_a_value_is_read_back_in_a_call_and_asked_for_again() -> None:
    session = CallSession(parse(ASKING, "f.yaml").flow, {})
    said: list[str] = []
    now = 0.0

    def hear(*events: ev.Event) -> None:
        nonlocal now
        for event in events:
            now += 1.0
            said.extend(" ".join(c.clauses) for c in session.handle(event, now) if isinstance(c, do.Say))

    hear(ev.PartsReady(), ev.Answered())
    for words in ("five", "no", "six", "yes"):
        turn = session.turn
        hear(ev.PlayoutFinished(turn), ev.SpeechStarted(0.0), ev.SpeechEnded(), ev.Heard(turn, words))
    assert said == ["How many?", "I heard 5. Is that right?", "How many?", "I heard 6. Is that right?", "And for what price?"]
    assert session.path == ["many", "many.read_back", "many", "many.read_back", "price"]
    assert session.fields == {"count": 6}


def test_consent_is_carried_on() -> None:
    assert parse(GOOD.replace("means: this is {name}", "means: me") + "consent: sure\n", "f.yaml").flow.consent == "sure"


def test_what_a_tool_gives_may_be_said() -> None:
    text = BASE.replace("    reply: {from: facts}", "    tools: diary\n    say: 'On {slot}?'")
    assert parse(text, "f.yaml").flow.stages["who"].tools == ("diary",)
    parse(text, "f.yaml", {"diary": ("slot",)})
    parse(text, "f.yaml", {"other": ("day",)})  # that there is no such tool is for the proofs to say
    with pytest.raises(ConfigError, match=r'\{slot\} is not known here \(did you mean "slots"\?\)'):
        parse(text, "f.yaml", {"diary": ("slots",)})
    with pytest.raises(ConfigError, match=r"\{slot\} is not known here"):
        parse(text.replace("    tools: diary\n", ""), "f.yaml", {"diary": ("slot",)})
    with pytest.raises(ConfigError, match=r'"sure" is what a tool gives already'):
        parse(text, "f.yaml", {"diary": ("slot", "sure")})


def test_nothing_is_called_missing_where_reading_stopped() -> None:
    assert len(mistakes(BASE.replace("yes: {means: me,", "yes: {means: this is {name},"))) == 1


def test_a_misspelt_key_is_not_missing_besides() -> None:
    text = replace("means: this is {name}", 'means: "this is {name}"')
    (said,) = mistakes(text.replace("no: {next: who}", "no: {nxet: who}"))
    assert 'unknown key "nxet"' in said
    assert 'did you mean "next"?' in said
    both = "\n".join(mistakes(text.replace("no: {next: who}", "no: {colour: red}")))
    assert '"next" is missing' in both
    assert 'unknown key "colour"' in both


def test_all_mistakes_come_at_once_in_order() -> None:
    found = mistakes(BASE.replace("start: greeting", "start: greting").replace("expect: yes_no", "expct: yes_no").replace("1m30s", "soon"))
    assert [problem.split(": ")[0] for problem in found] == ["f.yaml:9:9", "f.yaml:13:8", "f.yaml:18:5"]


def test_one_slip_hides_no_other() -> None:
    found = mistakes(
        BASE.replace("direction: outbound", "direction: out")
        .replace("hears: [on, 12:30", "hears: [[on], 12:30")
        .replace("next: who}", "next: whu}")
        .replace("Reach {name}", "Reach {nam}")
        .replace("  who:\n", "  who:\n    colour: red\n")
        .replace("{say: Bye., end: done}", "{end: done, next: who}")
        .replace("[[who, greeting]]", "[[who, greeting], [who, greting], [who]]")
        .replace("extract: {sure: boolean", "extract: {sure: bool")
    )
    assert [problem.split(": ", 1)[1].split(" (")[0] for problem in found] == [
        '"direction" cannot be "out"',
        'entry 1 of "hears" must be text',
        'there is no stage "whu"',
        'unknown key "colour" in stages.who',
        'the stage "bye" says nothing',
        'the stage "bye" ends the call, so "next" is never used',
        '"sure" cannot be "bool"',
        'entry 3 of "forbidden" has fewer than 2 entries',
    ]
    # {nam} is not among them: an unknown key of a stage may be the one that declares a name
    found = mistakes(BASE.replace("direction: outbound", "direction: out").replace("Reach {name}", "Reach {nam}"))
    assert [problem.split(": ")[0] for problem in found] == ["f.yaml:2:12", "f.yaml:16:16"]


@pytest.mark.parametrize("text", ["", "just words", "- a\n- b", "~", "%", "{", "\t", "flow: [", "a: b: c", '"', "!<", "? ? ?", "- - - -"])
def test_what_is_no_flow_at_all(text: str) -> None:
    mistakes(text)


@pytest.mark.parametrize("text", ["[" * 60000, "{a: " * 15000, "- " * 30000, "? " * 30000])
def test_depth_is_refused_without_recursion(text: str) -> None:
    assert any("deep" in p or "a key is a word" in p or "not YAML" in p for p in mistakes(text))


def test_files_that_are_none(tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    real.write_text(BASE)
    (tmp_path / "link.yaml").symlink_to(real)
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "big.yaml").write_text(BASE + "#" * MAX_BYTES)
    (tmp_path / "latin.yaml").write_bytes(BASE.replace("a robot", "ein Ger\xe4t").encode("latin-1"))
    for name, wanted in (
        ("none.yaml", "there is no such file"),
        ("link.yaml", "is a symbolic link, and flow files must be files (copy the file here)"),
        ("folder.yaml", "is not a file"),
        ("pipe.yaml", "is not a file"),
        ("big.yaml", "is larger than 64 KB, which no flow is"),
    ):
        with pytest.raises(ConfigError, match=re.escape(f"{tmp_path / name}: {wanted}")):
            load(tmp_path / name)
    with pytest.raises(ConfigError, match=r"latin\.yaml:4:18: is not UTF-8 text \(save it as UTF-8\)"):
        load(tmp_path / "latin.yaml")
    assert load(real).flow.name == "small"


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "bom.yaml"
    path.write_text(BASE, encoding="utf-8-sig")
    assert load(path).places["flow",] == (1, 1)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda p: p.stem)
def test_shipped_flows_load(path: Path) -> None:
    flow = load(path).flow
    assert flow.name == path.stem
    assert set(flow.fallbacks) == set(SITUATIONS)


@given(st.text(alphabet="ab:-[]{},&*!|>'\"%#?~ \n\t<\x00\ufeff9.", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text, "f.yaml")
    assert caught.value.problems


@given(st.integers(0, len(BASE) - 1), st.text(alphabet="ab:-[]{},&*!|>'\"%#?~ \n\t9.", max_size=3))
def test_a_slip_anywhere_is_a_flow_or_a_problem_in_the_file(at: int, slip: str) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        parse(BASE[:at] + slip + BASE[at + 1 :], "f.yaml")
    except ConfigError as error:
        problems = error.problems or (Problem("f.yaml", 0, 0, "an error without a problem"),)
    assert all(0 < p.line <= BASE.count("\n") + 4 for p in problems)
