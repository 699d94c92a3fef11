"""docs/interop.md, from what a test run has shown."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from appliance import __version__

PBX_LAB = Path(__file__).parent.parent / "scripts" / "pbx-lab"
WORDS = {"passed": "works", "failed": "**FAILED**", "skipped": "not tried"}
HEAD = """# What works with what

Written by a test run; nothing here was typed in. Each row is one test, or several of one feature; it says `works` where all of them passed.

    python -m pytest -m interop --interop-table docs/interop.md
    python -m pytest tests/test_session_timer.py --long-call 2100     # by hand: 35 minutes

The far end "raw" is a socket that sends exactly what the test says, for what no telephone system does on request.
"""


class Row(NamedTuple):
    """One test."""

    feature: str
    far: str
    outcome: str
    seconds: float
    figure: str
    """What it measured, in words; empty where that is not the point."""


def versions() -> dict[str, str]:
    """What took part."""
    found = {"Onhook": __version__, "Python": platform.python_version()}
    for name in ("pjsua2", "pjsua2-python"):
        try:
            found["SIP library"] = f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue
    try:
        said = subprocess.run([str(PBX_LAB), "cli", "core", "show", "version"], capture_output=True, text=True, timeout=30).stdout
    except OSError:
        said = ""
    if asterisk := re.search(r"Asterisk (\S+)", said):
        found["Asterisk"] = asterisk[1]
    return found | {"machine": f"{platform.machine()}, {sys.platform}"}


def table(rows: Sequence[Row], found: dict[str, str], at: datetime | None = None) -> str:
    """The whole page in Markdown: one row a feature and far end, in the order in which they were first tried."""
    day = (at or datetime.now(UTC)).strftime("%Y-%m-%d")
    grouped: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row.far, row.feature), []).append(row)
    lines = ["| feature | far end | result | figures | date |", "|---|---|---|---|---|"]
    for (far, feature), group in sorted(grouped.items(), key=lambda item: item[0][0] != "Asterisk"):
        outcome = next((kind for kind in ("failed", "skipped") if any(row.outcome == kind for row in group)), "passed")
        tests = f"{len(group)} tests, " if len(group) > 1 else ""
        figures = "; ".join(row.figure for row in group if row.figure)
        spent = f"{tests}{sum(row.seconds for row in group):.1f} s"
        name = f"Asterisk {found['Asterisk'].partition('+')[0]}" if far == "Asterisk" and "Asterisk" in found else far
        lines.append(f"| {feature} | {name} | {WORDS[outcome]} | {f'{figures}; ' if figures else ''}{spent} | {day} |")
    took_part = "\n".join(f"- {name}: {value}" for name, value in found.items())
    return f"{HEAD}\nLast written on {day}, with:\n\n{took_part}\n\n" + "\n".join(lines) + "\n"
