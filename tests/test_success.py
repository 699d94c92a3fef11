"""When a call was a success."""

from __future__ import annotations

import pytest

from appliance.core.success import conditions, succeeded

FIELDS: dict[str, str | int | bool] = {"consent": True, "people": 12, "need": "new_system", "later": False}


@pytest.mark.parametrize(
    ("text", "outcome", "wanted"),
    [
        ("", "completed", None),
        ("consent is yes", "completed", True),
        ("consent is no", "completed", False),
        ("later is no and people is 12", "", True),
        ("people is known and need is new_system", "", True),
        ("name is known", "", False),
        ("name is Maria", "", False),
        ("outcome is completed", "completed", True),
        ("outcome is completed and people is known", "hung_up", False),
        ("all went well", "completed", None),
    ],
)
def test_success(text: str, outcome: str, wanted: bool | None) -> None:
    assert succeeded(text, FIELDS, outcome) is wanted


def test_conditions_are_read_once() -> None:
    assert conditions("a is known and all is well done") == [("a is known", "a", ("known",)), ("all is well done", "", ())]
    assert conditions("  ") == []


def test_one_of_several_values_will_do() -> None:
    rule = "outcome is transferred or message_taken and name is known"
    assert succeeded(rule, {"name": "Ann"}, "message_taken") is True
    assert succeeded(rule, {"name": "Ann"}, "stopped") is False
    assert succeeded(rule, {}, "transferred") is False
