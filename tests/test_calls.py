"""Every .call file is a test."""

from __future__ import annotations

from pathlib import Path

import pytest
from call_text import play

CALLS = sorted((Path(__file__).parent / "calls").glob("*.call"))


@pytest.mark.parametrize("path", CALLS, ids=lambda p: p.stem)
def test_call(path: Path) -> None:
    play(path.read_text(), path.name)


def test_a_call_file_can_fail() -> None:
    text = "flow webinar-reminder name=Maria starts=noon\n0.0 answered > say 1 Good morning"
    with pytest.raises(AssertionError, match="got:"):
        play(text, "wrong")


def test_a_deadline_nobody_mentions_is_an_error() -> None:
    text = "flow webinar-reminder name=Maria starts=noon\n0.0 ready\n0.1 answered\n500.0 far-end-hung-up"
    with pytest.raises(AssertionError, match="passed unheard"):
        play(text, "silent")
