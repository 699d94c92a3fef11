"""Was the call a success? What the flow says of it, held against what was collected and how the call ended.

Rule: one way to read the sentence, for the check before the launch and for the record after the call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

OUTCOME = "outcome"
_CONDITION = re.compile(r"(\w+) is (\w+(?:\s+or\s+\w+)*)")
_OR = re.compile(r"\s+or\s+")
_AND = re.compile(r"\s+and\s+")

Value = str | int | bool


def conditions(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each condition as it stands, its name and the values of which it must have one; all of them must hold. The name is empty where it
    cannot be understood."""
    clauses = _AND.split(text.strip()) if text.strip() else []
    found = ((clause, _CONDITION.fullmatch(clause)) for clause in clauses)
    return [(clause, match[1], tuple(_OR.split(match[2]))) if match else (clause, "", ()) for clause, match in found]


def succeeded(text: str, fields: Mapping[str, Value], outcome: str) -> bool | None:
    """Whether every condition holds. None where the flow states none, or one that cannot be understood."""
    read = conditions(text)
    if not read or not all(name for _, name, _ in read):
        return None
    return all(any(_holds(name, value, fields, outcome) for value in values) for _, name, values in read)


def _holds(name: str, wanted: str, fields: Mapping[str, Value], outcome: str) -> bool:
    if name == OUTCOME:
        return outcome == wanted
    value = fields.get(name)
    if wanted == "known":
        return value is not None
    if isinstance(value, bool):
        return wanted in (("yes", "true") if value else ("no", "false"))
    return value is not None and str(value) == wanted
