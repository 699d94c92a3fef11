"""Conversations as they are written: what is read, and each mistake at its place with the nearest right word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from appliance.core.conversation import CallerTurn, ToolAnswer
from appliance.errors import ConfigError
from appliance.flows.conversation_document import schema
from appliance.flows.conversation_file import folder_of, load_conversations, parse_conversation
from appliance.flows.loader import load, parse

FLOWS = Path(__file__).parent.parent / "flows"
WEBINAR = load(FLOWS / "webinar-reminder.yaml").flow
LEAD = load(FLOWS / "lead-qualification.yaml").flow
TOOLS = parse(
    (FLOWS / "webinar-reminder.yaml").read_text().replace("  remind:\n", "  remind:\n    tools: [calendar.lookup]\n"),
    "webinar-reminder.yaml",
).flow

SOUND = """\
variables: {name: Maria, starts: three o'clock}
clock: 2026-03-02T10:15
caller:
  - "Yes, speaking."
  - {silence: 6s}
  - {keys: "5#"}
  - {recording: yes.wav, say: "Yes."}
  - {interrupts: "Stop calling me."}
  - hang_up
tools: [{calendar.lookup: {wants: {day: friday}, gives: {slot: nine}}}, {calendar.lookup: {fails: true}}]
expect:
  path: [greeting, remind]
  outcome: hung_up
  fields: {attending: yes}
  said: [am I speaking, will you join]
  never_said: money
  within: 90s
  gap: 700ms
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "yes.wav").write_bytes(b"RIFF")
    return tmp_path


def test_every_key_is_read(folder: Path) -> None:
    read = parse_conversation(SOUND, str(folder / "all.yaml"), TOOLS)
    assert read.name == "all"
    assert read.flow == "webinar-reminder"
    assert dict(read.variables) == {"name": "Maria", "starts": "three o'clock"}
    assert read.clock == "2026-03-02T10:15"
    assert read.turns == (
        CallerTurn(say="Yes, speaking.", line=4),
        CallerTurn(silence_s=6.0, line=5),
        CallerTurn(keys="5#", line=6),
        CallerTurn(say="Yes.", recording="yes.wav", line=7),
        CallerTurn(say="Stop calling me.", interrupts=True, line=8),
        CallerTurn(hang_up=True, line=9),
    )
    assert read.tools == (ToolAnswer("calendar.lookup", {"day": "friday"}, {"slot": "nine"}), ToolAnswer("calendar.lookup"))
    assert (read.path, read.outcome, dict(read.fields)) == (("greeting", "remind"), "hung_up", {"attending": True})
    assert (read.said, read.never_said) == (("am I speaking", "will you join"), ("money",))
    assert (read.within_s, read.gap_ms) == (90.0, 700)


MISTAKES = [
    ("caller:", "callers:", "3:1", 'unknown key "callers" (did you mean "caller"?)'),
    ("silence: 6s", "slience: 6s", "5:6", 'unknown key "slience" in caller'),
    ("silence: 6s", "silence: soon", "5:15", '"soon" is no duration'),
    ('keys: "5#"', 'keys: "5x"', "6:12", '"5x" cannot be pressed'),
    (', say: "Yes."', "", "7:5", "a recording needs its words"),
    ("yes.wav", "no.wav", "7:17", 'there is no file "no.wav"'),
    ("yes.wav", "../yes.wav", "7:17", "no name of a file beside"),
    ('interrupts: "Stop calling me."', 'interrupts: "Stop", say: "Stop"', "8:5", "exactly one thing at a time"),
    ("calendar.lookup: {wants", "calender.lookup: {wants", "10:10", '"calender.lookup" (did you mean "calendar.lookup"?)'),
    ("fails: true", "fails: false", "10:", "either gives something or fails"),
    ("name: Maria", "nome: Maria", "1:13", 'the flow has no variable "nome" (did you mean "name"?)'),
    (", starts: three o'clock", "", "1:1", "the flow needs starts"),
    ("2026-03-02T10:15", "tomorrow", "2:8", '"tomorrow" is no date and time'),
    ("2026-03-02T10:15", "2026-03-02", "2:8", "has no time"),
    ("path: [greeting, remind]", "path: [greeting, remnid]", "12:20", 'there is no stage "remnid" (did you mean "remind"?)'),
    ("path: [greeting, remind]", "path: [remind]", "12:10", 'the path begins with "remind"'),
    ("outcome: hung_up", "outcome: complete", "13:12", 'no call ends as "complete" (did you mean "completed"?)'),
    ("attending: yes", "atending: yes", "14:12", 'no stage collects "atending" (did you mean "attending"?)'),
    ("attending: yes", "attending: 7", "14:23", '"attending" is a yes or a no, not "7"'),
    ("within: 90s", "within: -1s", "17:11", "no duration"),
    ("gap: 700ms", "gpa: 700ms", "18:3", 'unknown key "gpa" in expect (did you mean "gap"?)'),
    ("variables:", "variables: {name: x}\nvariables:", "2:1", 'the key "variables" is here a second time'),
]


@pytest.mark.parametrize(("right", "wrong", "where", "why"), MISTAKES, ids=[m[1] for m in MISTAKES])
def test_a_mistake_is_named_at_its_place(right: str, wrong: str, where: str, why: str, folder: Path) -> None:
    assert right in SOUND
    with pytest.raises(ConfigError) as raised:
        parse_conversation(SOUND.replace(right, wrong, 1), str(folder / "c.yaml"), TOOLS)
    said = [str(problem) for problem in raised.value.problems]
    assert any(f"c.yaml:{where}" in line and why in line for line in said), said


def test_a_conversation_that_expects_nothing_is_one() -> None:
    text = 'caller: ["Yes."]\nexpect: {within: 30s}\n'
    with pytest.raises(ConfigError, match=r"c.yaml:2:1: the conversation expects nothing, so it cannot fail"):
        parse_conversation(text, "c.yaml", LEAD)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("people: twenty", 'is a whole number, not "twenty"'),
        ("need: new_systm", 'cannot be "new_systm" (did you mean "new_system"?)'),
        ("people: true", "is a number, not true or false"),
    ],
)
def test_a_field_is_of_its_type(given: str, why: str) -> None:
    with pytest.raises(ConfigError) as raised:
        parse_conversation(f'caller: ["Yes."]\nexpect: {{fields: {{{given}}}}}\n', "c.yaml", LEAD)
    assert why in str(raised.value)


def test_all_that_is_wrong_comes_at_once() -> None:
    text = 'caller: ["Yes."]\nexpect: {path: [greting], outcome: done, fields: {peple: 3}}\n'
    with pytest.raises(ConfigError) as raised:
        parse_conversation(text, "c.yaml", LEAD)
    assert len(raised.value.problems) == 3


@pytest.mark.parametrize("text", ["", "- a list", "just words", "caller: [", "\0"])
def test_what_is_no_conversation(text: str) -> None:
    with pytest.raises(ConfigError, match=r"c\.yaml"):
        parse_conversation(text, "c.yaml", LEAD)


def test_a_folder_is_read_whole_and_one_bad_file_keeps_no_other_back(tmp_path: Path) -> None:
    good = 'caller: ["No."]\nexpect: {outcome: wrong_number}\n'
    (tmp_path / "b.yaml").write_text(good)
    (tmp_path / "a.yaml").write_text(good)
    (tmp_path / "bad.yaml").write_text("caller: [\n")
    (tmp_path / "old.yml").write_text(good)
    (tmp_path / "yes.wav").write_bytes(b"")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "a.yaml")
    conversations, problems = load_conversations(tmp_path, LEAD)
    assert [c.name for c in conversations] == ["a", "b"]
    assert sorted(Path(p.file).name for p in problems) == ["bad.yaml", "link.yaml", "old.yml"]


def test_a_missing_folder_has_none(tmp_path: Path) -> None:
    assert load_conversations(tmp_path / "none", LEAD) == ((), ())


@pytest.mark.parametrize("path", sorted(FLOWS.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_ones_are_sound(path: Path) -> None:
    conversations, problems = load_conversations(folder_of(path), load(path).flow)
    assert problems == ()
    assert len(conversations) >= 6


def test_the_schema_for_editors_is_in_step() -> None:
    made = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    how = "python -m appliance.flows.conversation_document > flows/conversation.schema.json"
    assert (FLOWS / "conversation.schema.json").read_text() == made, how
    assert {"variables", "clock", "caller", "tools", "expect"} == set(schema()["properties"])
    assert "description" in schema()["definitions"]["ExpectBlock"]["properties"]["path"]
