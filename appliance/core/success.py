"""Was the call a success? What the flow says of it, held against what was collected and how the call ended.

Rule: one way to read the sentence, for the check before the launch and for the record after the call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

OUTCOME = "outcome"
_CONDITION = re.compile(r"(\w+) is (\w+)")
_AND = re.compile(r"\s+and\s+")

Value = str | int | bool


@dataclass(frozen=True)
class Condition:
    """`name is value`: a field's value, `known` for any, or the outcome."""

    name: str
    value: str


def conditions(text: str) -> tuple[tuple[Condition, ...], tuple[str, ...]]:
    """The conditions that all must hold, and the clauses that cannot be understood. Nothing of either for an empty text."""
    read: list[Condition] = []
    strange: list[str] = []
    for clause in _AND.split(text.strip()) if text.strip() else ():
        found = _CONDITION.fullmatch(clause)
        if found:
            read.append(Condition(found[1], found[2]))
        else:
            strange.append(clause)
    return tuple(read), tuple(strange)


def succeeded(text: str, fields: Mapping[str, Value], outcome: str) -> bool | None:
    """Whether every condition holds. None where the flow states none."""
    read, strange = conditions(text)
    if not read or strange:
        return None
    return all(_holds(condition, fields, outcome) for condition in read)


def _holds(condition: Condition, fields: Mapping[str, Value], outcome: str) -> bool:
    if condition.name == OUTCOME:
        return outcome == condition.value
    value = fields.get(condition.name)
    if condition.value == "known":
        return value is not None
    if isinstance(value, bool):
        return condition.value in (("yes", "true") if value else ("no", "false"))
    return value is not None and str(value) == condition.value
