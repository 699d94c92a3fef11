"""The page that a test run writes of what works with what."""

from __future__ import annotations

from datetime import UTC, datetime

from interop_table import Row, table

AT = datetime(2026, 11, 23, tzinfo=UTC)
FOUND = {"Onhook": "1.2", "Asterisk": "22.1"}


def rows_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("| ") and "feature" not in line]


def test_a_feature_works_where_every_test_of_it_passed() -> None:
    text = table(
        [Row("hold", "raw", "passed", 1.0, ""), Row("busy", "Asterisk", "passed", 2.0, "3 ms"), Row("hold", "raw", "passed", 1.5, "")],
        FOUND,
        AT,
    )
    assert rows_of(text) == [
        "| busy | Asterisk 22.1 | works | 3 ms; 2.0 s | 2026-11-23 |",
        "| hold | raw | works | 2 tests, 2.5 s | 2026-11-23 |",
    ]
    assert "- Onhook: 1.2" in text


def test_one_failure_is_the_features_and_what_did_not_run_is_not_said_to_work() -> None:
    passed, failed, skipped = (Row("hold", "raw", outcome, 1.0, "") for outcome in ("passed", "failed", "skipped"))
    assert "**FAILED**" in rows_of(table([passed, failed, skipped], FOUND, AT))[0]
    assert "not tried" in rows_of(table([passed, skipped], FOUND, AT))[0]
