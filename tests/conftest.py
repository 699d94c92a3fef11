"""What all tests share: where CI runs, nothing may be skipped; and docs/interop.md, which a run writes where it is asked to.

A test marked `interop("feature", far="Asterisk")` is a row of that table. `pytest -m interop --interop-table=docs/interop.md` writes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from interop_table import Row, table, versions

_ROWS = pytest.StashKey[list[Row]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--interop-table", metavar="FILE", help="write what the tests marked interop have shown")
    parser.addoption("--long-call", type=float, default=0.0, metavar="SECONDS", help="how long the call of test_session_timer lasts")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_ROWS] = []
    config.addinivalue_line("markers", "interop(feature, far): shows that feature at a far end, Asterisk where none is named")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is marked `long` runs where it is asked for by its mark, its file or --long-call; it is left out of a run of everything."""
    if "long" in config.option.markexpr or "interop" in config.option.markexpr or any(".py" in arg for arg in config.args):
        return
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("long")])
    items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Where CI=true a skipped test is a failed one: a check that does not run cannot fail."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.skipped and os.environ.get("CI") == "true":
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, which CI does not allow: {report.longrepr}"
    mark = item.get_closest_marker("interop")
    if mark is not None and (report.when == "call" or not report.passed):
        figure = "; ".join(f"{value}" for name, value in item.user_properties if name == "interop")
        item.config.stash[_ROWS].append(Row(mark.args[0], mark.kwargs.get("far", "Asterisk"), report.outcome, report.duration, figure))


def pytest_sessionfinish(session: pytest.Session) -> None:
    path = session.config.getoption("--interop-table")
    rows = session.config.stash[_ROWS]
    if path and rows:
        Path(path).write_text(table(rows, versions()), encoding="utf-8")
