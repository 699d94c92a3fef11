"""Values in what callers say: labelled sets, with the spellings of recognizers.

A wrong value is worse than none: it goes into a record, and nobody asks again. So two bars are held: nearly all right, hardly any wrong.
"""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from appliance.core.flow import FieldType
from appliance.core.values import Value, read

FOLDER = Path(__file__).parent / "values"
WORDS = "words"
"""What a day is labelled with that is not certain: the caller's words, and no date."""
RIGHT = 0.97
WRONG = 0.01
KINDS: tuple[FieldType, ...] = ("boolean", "number", "digits", "date", "name", "money")


def rows(kind: FieldType) -> list[dict[str, str]]:
    """One kind's of every file: kind, utterance, today (ISO 8601 or empty), value (empty where there is none)."""
    return [r for path in sorted(FOLDER.glob("*.csv")) for r in csv.DictReader(path.open(encoding="utf-8")) if r["kind"] == kind]


def verdict(kind: FieldType, value: Value, wanted: str) -> str:
    """right, missed or wrong. A day left in words where one was certain is missed, not wrong."""
    text = "" if value is None else {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
    in_words = kind == "date" and text != "" and not text[:4].isdigit()
    if wanted == WORDS:
        return "right" if in_words else "wrong" if text else "missed"
    if text == wanted:
        return "right"
    return "missed" if not text or (in_words and wanted) else "wrong"


@pytest.mark.parametrize("kind", KINDS)
def test_nearly_all_are_right_and_hardly_any_wrong(kind: FieldType) -> None:
    count: Counter[str] = Counter()
    others: list[str] = []
    for row in rows(kind):
        today = date.fromisoformat(row["today"]) if row["today"] else None
        value = read(kind, row["utterance"], None, today, "en-US")
        what = verdict(kind, value, row["value"])
        count[what] += 1
        if what != "right":
            others.append(f"{what}: {row['utterance']!r} gave {value!r}, not {row['value']!r}")
    total = count.total()
    assert count["right"] >= RIGHT * total, others
    assert count["wrong"] <= WRONG * total, others


def test_there_are_enough_of_them() -> None:
    counts = {kind: len(rows(kind)) for kind in KINDS}
    assert sum(counts.values()) >= 250
    assert min(counts.values()) >= 10


@pytest.mark.parametrize(
    ("kind", "value", "wanted", "what"),
    [
        ("number", 5, "5", "right"),
        ("number", None, "5", "missed"),
        ("number", 6, "5", "wrong"),
        ("number", 6, "", "wrong"),
        ("date", "next Friday", WORDS, "right"),
        ("date", "2025-03-21", WORDS, "wrong"),
        ("date", "Friday", "2025-03-14", "missed"),
        ("date", "banana", "", "wrong"),
        ("boolean", True, "no", "wrong"),
        ("boolean", False, "no", "right"),
    ],
)
def test_what_counts_as_wrong(kind: FieldType, value: Value, wanted: str, what: str) -> None:
    assert verdict(kind, value, wanted) == what


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["", "   ", "...", "'", "½", "٣٤", "²", "oh", "double", "$", "a", "no", "and a half", "9" * 400, "one " * 400]
)
def test_nothing_that_is_said_raises(kind: FieldType, text: str) -> None:
    read(kind, text, None, date(2024, 2, 29), "en-US")
    read(kind, text, None, None, "de-DE")


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [("en-US", "five dollars", "5 USD"), ("en-AU", "five dollars", "5 AUD"), ("en-GB", "fifty cents", "0.50"), ("de-DE", "500", "500")],
)
def test_a_dollar_is_the_region_s(language: str, said: str, value: str) -> None:
    assert read("money", said, None, None, language) == value
