"""From words to field values."""

from __future__ import annotations

from datetime import date

import pytest

from appliance.core.flow import Answer, FieldType
from appliance.core.values import read
from appliance.core.words import normalise, placeholders, render

WEDNESDAY = date(2025, 3, 12)

CASES: list[tuple[FieldType, str, object]] = [
    ("number", "twenty-five", 25), ("number", "About twenty-five.", 25), ("number", "25", 25), ("number", "We are 12 people.", 12),
    ("number", "a couple", 2), ("number", "A dozen.", 12), ("number", "two dozen", 24), ("number", "half a dozen", 6),
    ("number", "One hundred and fifty.", 150), ("number", "a hundred", 100), ("number", "1,200", 1200), ("number", "twelve hundred", 1200),
    ("number", "two thousand and five", 2005), ("number", "five hundred thousand", 500_000), ("number", "15k", 15_000),
    ("number", "twenty to thirty", 20), ("number", "20-30 people", 20), ("number", "between 20 and 30", 20), ("number", "30 or 20", 20),
    ("number", "just me", 1), ("number", "Nobody.", 0), ("number", "zero", 0), ("number", "For.", 4), ("number", "Ten, ten people.", 10),
    ("number", "Maybe 20, no wait, 25.", 25), ("number", "3 offices and 20 people", None), ("number", "one and a half", None),
    ("number", "1.5", None), ("number", "a few", None), ("number", "None of your business.", None), ("number", "banana", None),
    ("number", "the third", None), ("number", "for sure", None), ("number", "", None),
    ("digits", "five five five, one two three four", "5551234"), ("digits", "double five oh one", "5501"),
    ("digits", "555-1234", "5551234"),
    ("digits", "triple 7", "777"), ("digits", "My number is 0 1 5 2.", "0152"), ("digits", "twenty three", "23"), ("digits", "hello", None),
    ("date", "tomorrow", "2025-03-13"), ("date", "The day after tomorrow, please.", "2025-03-14"), ("date", "today", "2025-03-12"),
    ("date", "Friday", "2025-03-14"), ("date", "on Monday morning", "2025-03-17"), ("date", "the 3rd of May", "2025-05-03"),
    ("date", "March 1st", "2026-03-01"), ("date", "May the third, 2027", "2027-05-03"), ("date", "the twenty third of May", "2025-05-23"),
    ("date", "It is 2025-12-24.", "2025-12-24"),
    # not certain: the words
    ("date", "next Friday.", "next Friday"), ("date", "Wednesday", "Wednesday"), ("date", "in March", "in March"),
    ("date", "next month", "next month"), ("date", "February 30th", "February 30th"),
    ("date", "Friday in two weeks", "Friday in two weeks"),
    ("date", "banana", None), ("date", "", None),
    ("name", "My name is john smith.", "John Smith"), ("name", "This is Maria speaking.", "Maria"), ("name", "I'm Maria.", "Maria"),
    ("name", "Uh, it's McDonald.", "McDonald"), ("name", "J-O-H-N.", "John"), ("name", "J O H N", "John"),
    ("name", "anne-marie", "Anne-Marie"),
    ("name", "Hi, call me Bob.", "Bob"), ("name", "José", "José"), ("name", "I don't know.", None), ("name", "Why do you ask?", None),
    ("name", "", None), ("name", "My name is", None),
    ("text", "  we need   more lines ", "we need more lines"), ("text", " ", None),
    ("boolean", "Yeah, sure.", True), ("boolean", "I do not.", False), ("boolean", "maybe", None),
    ("choice", "the first", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "wanted"), CASES)
def test_read(kind: FieldType, text: str, wanted: object) -> None:
    value = read(kind, text, None, WEDNESDAY)
    assert value == wanted
    assert type(value) is type(wanted)


def test_without_a_clock_a_day_stays_in_words() -> None:
    assert read("date", "Tomorrow.", None) == "Tomorrow"
    assert read("date", "the 3rd of May", None) == "the 3rd of May"
    assert read("date", "the 3rd of May 2026", None) == "2026-05-03"


def test_the_answer_gives_booleans_and_choices() -> None:
    assert read("boolean", "gladly not", Answer("yes", "x")) is True
    assert read("boolean", "whatever", Answer("no", "x")) is False
    assert read("choice", "whatever", Answer("replacement", "x")) == "replacement"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It's ONE hundred, and fifty-five!", "it is 100 and 55"),
        ("I can't; you won't; they're", "i can not you will not they are"),
        ("Maria’s O'Neill", "marias oneill"),
        ("1,200 at 12:30 and 1.5.", "1200 at 12:30 and 1.5"),
        ("Straße, CAFÉ", "strasse café"),
    ],
)
def test_normal_form(text: str, wanted: str) -> None:
    assert " ".join(normalise(text).tokens) == wanted


def test_render_replaces_names_once_and_nothing_else() -> None:
    assert render("Hi {name}, {a_1}", {"name": "{a_1}", "a_1": "b"}) == "Hi {a_1}, b"
    assert render("{name.__class__} {0} {name!r} {}", {"name": "x"}) == "{name.__class__} {0} {name!r} {}"
    assert placeholders("{a} {b} {a} {c.d}") == ("a", "b", "a")
    with pytest.raises(KeyError, match="name"):
        render("Hi {name}", {})
