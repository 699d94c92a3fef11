"""Values as they are said."""

from __future__ import annotations

from datetime import date

import pytest

from appliance.core.flow import FieldType
from appliance.core.spoken_values import digits, spoken


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        (True, "boolean", "yes"),
        (False, "boolean", "no"),
        (12, "number", "12"),
        ("5551234", "digits", "5 5 5, 1 2 3 4"),
        ("2026-03-03", "date", "Tuesday, the third of March"),
        ("2026-12-31", "date", "Thursday, the thirty-first of December"),
        ("some time next week", "date", "some time next week"),
        ("12.50 EUR", "money", "12 euros 50 cents"),
        ("1 USD", "money", "1 dollar"),
        ("30 SEK", "money", "30 SEK"),
        ("30.50 SEK", "money", "30.50 SEK"),
        ("0.50 USD", "money", "50 cents"),
        ("1.01 GBP", "money", "1 pound 1 penny"),
        ("0 EUR", "money", "0 euros"),
        ("12.50", "money", "12.50"),
        ("Mary Ann", "name", "Mary Ann"),
        ("this_month", "choice", "this month"),
    ],
)
def test_in_english(value: str | int | bool, kind: FieldType, words: str) -> None:
    assert spoken(value, kind, "en-US") == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-03", "Tuesday, the third of March"),
        ("2026-12-26", "Saturday, the twenty-sixth of December"),
        ("2026-12-27", "Sunday, the twenty-seventh of December 2026"),
        ("1985-06-01", "Saturday, the first of June 1985"),
    ],
)
def test_a_day_far_from_today_is_said_with_its_year(day: str, words: str) -> None:
    assert spoken(day, "date", "en", date(2026, 3, 2)) == words


def test_another_language_says_what_is_written() -> None:
    assert spoken("2026-03-03", "date", "de") == "2026-03-03"
    assert spoken(True, "boolean", "de-AT") == "ja"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1", "1"),
        ("1234", "1 2 3 4"),
        ("12345", "1 2 3, 4 5"),
        ("12345678", "1 2 3 4, 5 6 7 8"),
        ("0301234567", "0 3 0, 1 2 3, 4 5 6 7"),
        ("12a", "12a"),
    ],
)
def test_digits_are_said_in_groups(text: str, words: str) -> None:
    assert digits(text) == words
    assert "".join(c for c in words if c.isalnum()) == text
