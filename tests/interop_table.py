"""docs/interop.md, from what a test run has shown; and which rows the tests have for it."""

from __future__ import annotations

import ast
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from appliance import __version__

TESTS = Path(__file__).parent
ROOT = TESTS.parent
PAGE = ROOT / "docs" / "interop.md"
WORDS = {"passed": "works", "failed": "**FAILED**", "skipped": "not tried"}
HEAD = """# What works with what

Written by a test run; nothing here was typed in. Each row is one test, or several of one feature; it says `works` where all of them passed.

    scripts/interop                                                   # installs by apt what of the far ends is missing
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


FAR_ENDS = {
    "Asterisk": ((str(ROOT / "scripts" / "pbx-lab"), "cli", "core", "show", "version"), r"Asterisk (\S+)"),
    "Kamailio": (("kamailio", "-v"), r"kamailio (\S+)"),
    "baresip": (("baresip", "-h"), r"baresip v(\S+)"),
    "SIPp": (("sipp", "-v"), r"SIPp v([\d.]+)"),
}
"""How each says its version."""
ENCRYPTION = """
import ctypes, pjsua2
for path in {line.split()[-1] for line in open("/proc/self/maps") if "/libcrypto" in line}:
    library = ctypes.CDLL(path)
    say = getattr(library, "OpenSSL_version", None) or library.SSLeay_version
    say.restype = ctypes.c_char_p
    print(say(0).decode())
"""
"""Said in a process of its own: this one may have Python's own OpenSSL."""


def versions() -> dict[str, str]:
    """What took part; a far end that is not here is left out."""
    found = {"Onhook": __version__, "Python": platform.python_version()}
    for name in ("pjsua2", "pjsua2-python"):
        try:
            found["SIP library"] = f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue
    if encryption := re.search(r"^OpenSSL \S+", _say(sys.executable, "-c", ENCRYPTION), re.M):
        found["its TLS"] = encryption[0]
    for far, (argv, pattern) in FAR_ENDS.items():
        if version := re.search(pattern, _say(*argv)):
            found[far] = version[1]
    return found | {"machine": f"{platform.machine()}, {sys.platform}"}


def _say(*argv: str) -> str:
    """What a program prints, wherever, and whatever it returns; empty where it is not here."""
    program = shutil.which(argv[0], path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
    if program is None:
        return ""
    return subprocess.run([program, *argv[1:]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=30).stdout


def marked() -> set[tuple[str, str]]:
    """(far end, feature) of every mark in the tests, read from their text: `pytest.mark.interop(...)`, or a module's own `shows(...)`."""
    return {row for path in sorted(TESTS.glob("test_*.py")) for row in _marks(ast.parse(path.read_text(encoding="utf-8")))}


def _marks(module: ast.Module) -> Iterator[tuple[str, str]]:
    theirs = "Asterisk"
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name == "shows":
            theirs = next(_far(call) for call in ast.walk(node) if isinstance(call, ast.Call) and _called(call) == "interop")
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _called(node) in ("interop", "shows") and isinstance(node.args[0], ast.Constant):
            yield (theirs if _called(node) == "shows" else _far(node)), str(node.args[0].value)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def _far(call: ast.Call) -> str:
    return next((str(word.value.value) for word in call.keywords if word.arg == "far" and isinstance(word.value, ast.Constant)), "Asterisk")


def shown(text: str) -> dict[tuple[str, str], str]:
    """(far end, feature) of every row of the page, and its result."""
    rows = re.findall(r"^\| (?!feature )(.+?) \| (\S+)[^|]* \| (.+?) \|", text, re.M)
    return {(far, feature): result for feature, far, result in rows}


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
        name = f"{far} {found[far].partition('+')[0]}" if far in found else far
        lines.append(f"| {feature} | {name} | {WORDS[outcome]} | {f'{figures}; ' if figures else ''}{spent} | {day} |")
    took_part = "\n".join(f"- {name}: {value}" for name, value in found.items())
    return f"{HEAD}\nLast written on {day}, with:\n\n{took_part}\n\n" + "\n".join(lines) + "\n"
