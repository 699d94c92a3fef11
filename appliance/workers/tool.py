"""The tools that need no program of the operator's: a look-up, a web address, a calendar, a note. A process for each time one is asked.

    {"settings": ..., "arguments": ...} on stdin > a JSON object on stdout, by the names in `gives`; or, with status FAILED, why not

Rules: a hang, a slow name server or a damaged file ends here, and never reaches the line. What is said of a failure names what the
operator wrote, and quotes nothing of the call.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from typing import Any

Value = str | int | bool
FAILED = 3
"""The exit status of a tool that says why."""
_MODULES = {
    "http": "appliance.workers.tool_http",
    "lookup": "appliance.workers.tool_lookup",
    "calendar": "appliance.workers.tool_calendar",
    "note": "appliance.workers.tool_note",
}
"""Each has `run(settings, arguments)`, which gives the values or raises ToolError. Only the one that is asked is loaded."""


class ToolError(Exception):
    """It cannot be done; the text is for the operator."""


def argument(arguments: Mapping[str, Value], name: str) -> str:
    """What the call knows by this name, as text. ToolError where it knows nothing."""
    value = arguments.get(name)
    if value is None or value == "":
        raise ToolError(f'the call knows no "{name}"')
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def main(kind: str) -> int:
    """One tool, once."""
    told = json.load(sys.stdin.buffer)
    try:
        given = importlib.import_module(_MODULES[kind]).run(told["settings"], told["arguments"])
    except ToolError as error:
        return _fail(str(error))
    except ImportError as error:
        return _fail(f"the Python package {error.name} is not installed")
    print(json.dumps(given, ensure_ascii=False))
    return 0


def _fail(why: str) -> int:
    print(why)
    return FAILED


def values(given: Mapping[str, Any], gives: Mapping[str, str]) -> dict[str, Any]:
    """What was found, by the names that were asked for. ToolError where one of them is missing."""
    for place in gives.values():
        if given.get(place) in (None, ""):
            raise ToolError(f'there is no "{place}"')
    return {name: given[place] for name, place in gives.items()}
