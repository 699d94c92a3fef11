"""The page that a test run writes of what works with what."""

from __future__ import annotations

from datetime import UTC, datetime

from interop_table import PAGE, WORDS, Row, marked, shown, table

AT = datetime(2026, 11, 23, tzinfo=UTC)
FOUND = {"Onhook": "1.2", "Asterisk": "22.1+dfsg", "baresip": "1.0.0"}


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


def test_a_far_end_stands_with_its_version() -> None:
    rows = [Row("hold", far, "passed", 1.0, "") for far in ("Asterisk", "baresip", "raw")]
    assert [row.split(" | ")[1] for row in rows_of(table(rows, FOUND, AT))] == ["Asterisk 22.1", "baresip 1.0.0", "raw"]


def test_the_page_is_read_as_it_is_written() -> None:
    rows = [
        Row("hold", "raw", "passed", 1.0, "1 s"),
        Row("busy, and so on", "Asterisk", "failed", 2.0, ""),
        Row("DTMF", "baresip", "skipped", 0.0, ""),
    ]
    assert shown(table(rows, FOUND, AT)) == {
        ("raw", "hold"): WORDS["passed"],
        ("Asterisk", "busy, and so on"): WORDS["failed"],
        ("baresip", "DTMF"): WORDS["skipped"],
    }


def test_a_row_of_every_mark_can_be_read_back() -> None:
    assert shown(table([Row(feature, far, "passed", 1.0, "") for far, feature in marked()], FOUND, AT)).keys() == marked()


def test_marks_are_found_wherever_they_are_made() -> None:
    found = marked()
    assert ("Asterisk", "busy (486)") in found
    assert ("Kamailio", "CANCEL before the answer") in found
    assert ("raw", "OPTIONS: 200") in found
    assert {far for far, _ in found} == {"Asterisk", "Kamailio", "SIPp", "baresip", "raw"}


def test_the_page_has_a_row_for_every_mark_and_no_other() -> None:
    """What it says of each is the last run's of scripts/interop; that nothing was left out of that run is checked here."""
    page = shown(PAGE.read_text(encoding="utf-8"))
    assert sorted(marked() - page.keys()) == [], "tests that the page does not know: write it again with scripts/interop"
    assert sorted(page.keys() - marked()) == [], "rows of tests that are no more: write it again with scripts/interop"
    assert WORDS["skipped"] not in page.values(), "far ends that were missing where the page was written: scripts/interop installs them"
