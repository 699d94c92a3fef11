"""Imports flow one way. The rule, then the tree held against it, then proof that the rule can find what it forbids."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "appliance"

LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"__main__"}),
    frozenset({"cli"}),
    frozenset({"cli_page"}),
    frozenset({"page_sources"}),
    frozenset({"cli_box", "cli_calls", "cli_check", "cli_dial", "cli_flows", "cli_parts", "cli_test"}),
    frozenset({"cli_setup"}),
    frozenset({"proof_answered", "proof_attack", "proof_box", "proof_conversations"}),
    frozenset({"proof"}),
    frozenset({"app"}),
    frozenset({"app_dial", "app_flows"}),
    frozenset({"adapters", "runtime", "workers", "web", "campaign", "flows", "store", "lab", "health"}),
    frozenset({"config"}),
    frozenset({"config_tools"}),
    frozenset({"config_reader"}),
    frozenset({"ports", "wire"}),
    frozenset({"core", "media"}),
    frozenset({"errors"}),
    frozenset({"__init__"}),
)
"""Upper ones import lower ones. Two of one layer do not import one another. `guard` stands beside:
it imports nothing of the rest, and nothing imports it."""

ALONE = "guard"

DATA_TYPES = frozenset(
    {
        "__future__",
        "bisect",
        "collections",
        "copy",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "fractions",
        "functools",
        "heapq",
    }
    | {"itertools", "math", "re", "string", "types", "typing", "unicodedata"}
)
"""All that `core` may use of the standard library."""

OUTSIDE = frozenset(["asyncio", "io", "os", "pathlib", "random", "socket", "subprocess", "threading", "time"])
"""Clocks, chance and the world outside: not for `core` and `media`."""

CLOCKS = frozenset({"now", "utcnow", "today"})


def layer(part: str) -> int | None:
    return next((index for index, parts in enumerate(LAYERS) if part in parts), None)


def part_of(dotted: str) -> str:
    """`appliance.core.flow` is of part core, `appliance` itself of part __init__."""
    return [*dotted.split("."), "__init__"][1]


def imported(tree: ast.Module, package: str, parts: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, wherever it stands. `package` is the one relative imports start from;
    `parts` are the names that are modules when they are imported from the top package."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                for alias in node.names:
                    yield node.lineno, alias.name
            case ast.ImportFrom():
                base = node.module or ""
                if node.level:
                    above = package.split(".")[: len(package.split(".")) - node.level + 1]
                    base = ".".join([*above, *([node.module] if node.module else [])])
                if base == "appliance":
                    for alias in node.names:
                        yield node.lineno, f"appliance.{alias.name}" if alias.name in parts else "appliance"
                else:
                    yield node.lineno, base
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield node.lineno, name


def reads_the_world(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Calls that need no import of their own: open(), datetime.now(), date.today()."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="open" | "input" | "print" as name)):
                yield node.lineno, f"{name}()"
            case ast.Attribute(
                value=ast.Name(id="datetime" | "date" as kind) | ast.Attribute(attr="datetime" | "date" as kind), attr=clock
            ) if clock in CLOCKS:
                yield node.lineno, f"{kind}.{clock}"


def forbidden(part: str, target: str) -> str:
    """Why a module of `part` may not import `target`; empty where it may."""
    top = target.split(".")[0]
    if top != "appliance":
        if part in ("core", "media") and top in OUTSIDE:
            return f"{part} knows no clock, no chance and no outside"
        if part == "core" and top not in DATA_TYPES:
            return "core uses the standard library's data types alone"
        if part == ALONE and top not in sys.stdlib_module_names:
            return "guard uses the standard library alone"
        return ""
    other = part_of(target)
    if other == part:
        return ""
    if ALONE in (part, other):
        return "guard stands alone"
    own_layer, other_layer = layer(part), layer(other)
    if own_layer is None or other_layer is None:
        return f"{part if own_layer is None else other} has no layer: give it one in {Path(__file__).name}"
    if own_layer > other_layer:
        return f"{other} lies above {part}"
    if own_layer == other_layer:
        return f"{other} lies beside {part}"
    return ""


def violations(package: Path) -> list[str]:
    """Every import in the tree of that package that the rule forbids, as file:line: sentence."""
    files = sorted(package.rglob("*.py"))
    parts = frozenset(part_of(".".join(("appliance", *path.relative_to(package).with_suffix("").parts))) for path in files)
    found = []
    for path in files:
        inside = path.relative_to(package)
        name = ".".join(("appliance", *inside.with_suffix("").parts))
        part = part_of(name)
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for line, target in imported(tree, name.rpartition(".")[0], parts):
            reason = forbidden(part, target)
            if reason:
                found.append(f"{inside}:{line}: imports {target}, but {reason}")
        if part in ("core", "media"):
            found += [f"{inside}:{line}: {what} in {part}" for line, what in reads_the_world(tree)]
    return found


def test_imports_flow_one_way() -> None:
    assert len(list(PACKAGE.rglob("*.py"))) > 20, "the tree is there"
    assert violations(PACKAGE) == []


@pytest.mark.parametrize(
    ("path", "source", "reason"),
    [
        ("core/a.py", "from appliance.ports import X", "ports lies above core"),
        ("core/a.py", "from appliance import ports", "ports lies above core"),
        ("core/a.py", "from .. import ports", "ports lies above core"),
        ("core/a.py", "from ..ports import X", "ports lies above core"),
        ("core/deep/a.py", "from ...runtime.audio import X", "runtime lies above core"),
        ("core/a.py", "import appliance.media.frames as frames", "media lies beside core"),
        ("media/a.py", "from appliance.core.flow import Flow", "core lies beside media"),
        ("core/a.py", "import time", "core knows no clock"),
        ("media/a.py", "def f():\n    import os.path", "media knows no clock"),
        ("core/a.py", "import json", "data types alone"),
        ("core/a.py", "import pydantic", "data types alone"),
        ("core/a.py", "from datetime import datetime\nx = datetime.now()", "datetime.now in core"),
        ("core/a.py", "import datetime\nx = datetime.date.today()", "date.today in core"),
        ("media/a.py", "open('x')", "open() in media"),
        ("errors.py", "from appliance.core import flow", "core lies above errors"),
        ("ports.py", "from appliance.wire import pack", "wire lies beside ports"),
        ("config.py", "if TYPE_CHECKING:\n    from appliance.flows.loader import load", "flows lies above config"),
        ("lab/a.py", "def f():\n    def g():\n        from appliance.adapters import pjsua", "adapters lies beside lab"),
        ("runtime/a.py", "import importlib\nimportlib.import_module('appliance.adapters.vosk')", "adapters lies beside runtime"),
        ("store/a.py", "from appliance.app import run", "app lies above store"),
        ("app.py", "from appliance.cli import main", "cli lies above app"),
        ("guard/a.py", "from appliance.errors import ConfigError", "guard stands alone"),
        ("guard/a.py", "import numpy", "guard uses the standard library alone"),
        ("lab/a.py", "from appliance.guard.spec import load", "guard stands alone"),
        ("novel/a.py", "from appliance.errors import X", "novel has no layer"),
    ],
)
def test_the_rule_finds(tmp_path: Path, path: str, source: str, reason: str) -> None:
    _tree(tmp_path, {path: source})
    found = violations(tmp_path)
    assert len(found) == 1, found
    assert reason in found[0]
    assert found[0].startswith(path)


def test_the_rule_lets_pass(tmp_path: Path) -> None:
    _tree(
        tmp_path,
        {
            "__init__.py": "__version__ = '0'",
            "__main__.py": "from appliance.cli import main",
            "cli.py": "from appliance import __version__, app\nfrom appliance.lab import caller",
            "app.py": "from appliance.adapters import pjsua\nfrom appliance.store.calls import Calls",
            "lab/caller.py": "from . import person\nfrom ..wire import pack\nimport numpy, time",
            "adapters/vosk.py": "from appliance.ports import Recognizer\nimport vosk",
            "ports.py": "from appliance.core.flow import Flow\nfrom appliance.media.frames import FrameQueue",
            "media/frames.py": "import array, numpy\nfrom appliance.errors import X",
            "core/flow.py": "from collections.abc import Set\nimport re\nfrom appliance.core.words import y\nfrom . import z",
            "guard/loop.py": "import select, ctypes\nfrom appliance.guard.spec import load",
        },
    )
    assert violations(tmp_path) == []


def _tree(root: Path, sources: dict[str, str]) -> None:
    """These, and what they refer to from the top package."""
    for path, source in {"ports.py": "", "app.py": "", "core/flow.py": "", "adapters/pjsua.py": "", **sources}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(source)
