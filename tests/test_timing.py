"""The record of each turn: how a gap is shared out, and how it is drawn."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance import cli
from appliance.config import load
from appliance.core.record import CallClosed, CallEvent, CallOpened, Reservation, TurnTaken
from appliance.store.calls import CallStore, money_rules, show_call
from appliance.store.timing import timing_as_text, timing_rows, timing_summary

FAST: dict[str, Any] = {
    "stage": "greeting", "speech_end_ms": 5000, "declared_ms": 5180, "recognised_ms": 5150, "routed_ms": 5151, "audio_ms": 5262,
    "gap_ms": 260, "by": "words", "guesses": 2, "complete": 0.97, "target_ms": 600,
}  # fmt: skip
"""Everything was known before the end was declared."""
SLOW: dict[str, Any] = {
    "stage": "need", "speech_end_ms": 15_000, "declared_ms": 15_400, "recognised_ms": 15_450, "routed_ms": 15_650, "audio_ms": 15_740,
    "gap_ms": 740, "by": "mind", "guesses": 1, "complete": 0.51, "target_ms": 600,
}  # fmt: skip


def call(*notes: dict[str, Any], heard: str = "Yes.") -> dict[str, Any]:
    """As show_call gives it."""
    events = [{"at_ms": 9000, "kind": "timing", "turn": 2 + at, "data": note} for at, note in enumerate(notes)]
    turns = [{"turn": 1, "stage": "greeting", "heard": heard, "said": "Hello.", "gap_ms": None}]
    return {"call": 7, "turns": turns, "events": [{"at_ms": 1, "kind": "answered", "turn": 0, "data": {}}, *events]}


def without(note: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in note.items() if key not in keys}


def row(note: dict[str, Any]) -> dict[str, Any]:
    (only,) = timing_rows(call(note))
    return only


# -- the shares ---------------------------------------------------------------------------------------------------------------


def test_what_was_done_in_the_shadow_of_the_hold_costs_nothing() -> None:
    assert row(FAST)["waits"] == {"hold": 180, "words": 0, "route": 0, "sound": 80}


def test_what_came_after_it_costs_what_it_took() -> None:
    assert row(SLOW)["waits"] == {"hold": 400, "words": 50, "route": 200, "sound": 90}


def test_a_filler_is_waited_for_by_what_was_not_done() -> None:
    filler = without(SLOW, "routed_ms") | {"by": "filler"}
    assert row(filler)["waits"] == {"hold": 400, "words": 50, "route": 290, "sound": 0}
    assert row(without(filler, "recognised_ms"))["waits"] == {"hold": 400, "words": 340, "route": 0, "sound": 0}
    late = SLOW | {"by": "filler", "routed_ms": 17_000}
    assert row(late)["waits"] == {"hold": 400, "words": 50, "route": 290, "sound": 0}, "no more than the caller waited for our sound"


def test_what_is_missing_is_not_guessed() -> None:
    assert row(without(SLOW, "routed_ms"))["waits"] == {"hold": 400, "words": 50, "route": None, "sound": 290}
    assert row(without(SLOW, "gap_ms"))["gap_ms"] == 740, "the difference of the two times"
    assert row(without(FAST, "speech_end_ms"))["waits"] == {"hold": 178, "words": 0, "route": 0, "sound": 82}
    bare = row({"gap_ms": 300})
    assert (bare["waits"], bare["target_ms"], bare["over"], bare["stage"]) == (None, None, None, "")
    assert row(without(SLOW, "gap_ms", "audio_ms"))["waits"] is None


def test_the_target_is_the_notes_own() -> None:
    assert [row(note)["over"] for note in (FAST, SLOW)] == [False, True]
    own = row(SLOW | {"target_ms": 740})
    assert (own["target_ms"], own["over"]) == (740, False), "at the target is in time"
    assert row(without(SLOW, "target_ms"))["over"] is None


TIMES = st.one_of(st.none(), st.integers(4000, 12_000))


@given(
    st.fixed_dictionaries(dict.fromkeys(("declared_ms", "recognised_ms", "routed_ms"), TIMES)),
    st.integers(0, 4000),
    st.sampled_from(["words", "mind", "filler", "reply"]),
    st.integers(1, 300),
)
def test_the_shares_are_the_gap_and_every_line_fits(times: dict[str, int | None], gap_ms: int, by: str, width: int) -> None:
    note = {key: ms for key, ms in times.items() if ms is not None} | {"stage": "s" * 30, "by": by, "gap_ms": gap_ms, "complete": 0.5}
    note |= {"speech_end_ms": 5000, "target_ms": 600}
    rows = timing_rows(call(note, FAST))
    assert sum(ms or 0 for ms in rows[0]["waits"].values()) == gap_ms
    assert all(ms is None or ms >= 0 for ms in rows[0]["waits"].values())
    text = timing_as_text(call(), rows, width)
    assert max(len(line) for line in text.splitlines()) <= min(max(width, 40), 100)


# -- the summary --------------------------------------------------------------------------------------------------------------


def test_the_summary_names_what_costs_most() -> None:
    summary = timing_summary(timing_rows(call(FAST, SLOW, {"gap_ms": 300})))
    assert summary["gap_ms"] == {"n": 3, "p50": 300, "p95": 696}, "linear between ranks"
    assert (summary["turns"], summary["over"], summary["measured_against_target"], summary["guesses"]) == (3, 1, 2, 3)
    assert summary["slowest"] == "hold"
    assert summary["steps"]["hold"] == {"p50_ms": 290, "share": 0.58}
    assert sum(step["share"] for step in summary["steps"].values()) == pytest.approx(1, abs=0.002)


def test_the_summary_of_one_turn_and_of_none() -> None:
    assert timing_summary(timing_rows(call(SLOW)))["gap_ms"] == {"n": 1, "p50": 740, "p95": 740}
    nothing = timing_summary([])
    assert nothing["gap_ms"] == {"n": 0, "p50": None, "p95": None}
    assert (nothing["slowest"], nothing["steps"]["hold"]) == (None, {"p50_ms": None, "share": None})


# -- the drawing --------------------------------------------------------------------------------------------------------------


def test_the_drawing() -> None:
    rows = timing_rows(call(FAST, SLOW))
    assert timing_as_text(call(), rows).splitlines() == [
        "turn stage    0 ms      200      400       600       hold words route sound   gap target sure     by",
        "   2 greeting |.....wa.---->               :          180     0     0    80   260    600 0.97  words",
        "   3 need     |..................===~~~~~~~!~~---->   400    50   200    90   740    600 0.51   mind",
        "",
        "| the caller stops speaking               ... making sure they have finished",
        "=== recognising their words               ~~~ finding which answer it was",
        "--- making our first sound                w words known ahead, on a guess",
        "a answer known ahead, on a guess          > our first sound (>> beyond the scale)",
        ": the stage's turn gap (! passed)         sure how likely the caller had finished",
        "",
        "turn gap  p50 500 ms, p95 716 ms in 2 turns, 1 longer than the stage allows",
        "slowest   hold: making sure they have finished, 58% of the waiting, p50 290 ms",
        "guesses   recognition was begun 3 times",
    ]


def drawn(note: dict[str, Any], width: int = 100) -> str:
    return timing_as_text(call(), timing_rows(call(note)), width).splitlines()[1]


def test_one_long_wait_does_not_press_the_others_together() -> None:
    rows = timing_rows(call(FAST, SLOW, SLOW | {"gap_ms": 9000, "audio_ms": 24_000, "routed_ms": 23_950}))
    one, _, three = timing_as_text(call(), rows).splitlines()[1:4]
    assert one.count(".") + one.count("-") >= 3
    assert ">>" in three
    assert " 9000 " in three


def test_figures_give_way_to_the_bar_in_a_narrow_terminal() -> None:
    rows = timing_rows(call(FAST, SLOW))
    heads = [timing_as_text(call(), rows, width).splitlines()[0] for width in (100, 75, 60, 40)]
    assert [[word in head for word in ("sure", "by", "hold", "target", "gap")] for head in heads] == [
        [True, True, True, True, True],
        [False, False, True, True, True],
        [False, False, False, True, True],
        [False, False, False, False, True],
    ]


def test_what_was_not_measured_is_a_dash_and_no_bar() -> None:
    line = drawn({"gap_ms": 300, "stage": "need", "target_ms": 600})
    assert ">" not in line
    assert line.split() == ["2", "need", ":", "-", "-", "-", "-", "300", "600", "-"]
    text = timing_as_text(call(), timing_rows(call({"stage": "need"})))
    assert "not measured in 1 turn" in text


def test_colour_changes_no_letter() -> None:
    rows = timing_rows(call(FAST, SLOW))
    plain, coloured = (timing_as_text(call(), rows, 100, colour) for colour in (False, True))
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain
    assert "\x1b[31m   740\x1b[0m" in coloured, "over the target is red"
    assert "\x1b[31m" not in timing_as_text(call(), rows[:1], 100, True).splitlines()[1]


def test_a_call_without_notes_says_why() -> None:
    assert timing_as_text(call(), []) == "call 7 was recorded without the timing of its turns"
    assert timing_as_text(call(heard=""), []) == "call 7 has no turn that answers the caller: there is nothing to time"


# -- the command --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Settings, and two calls on a real disk: the first with a timed turn, the second with none."""
    path = tmp_path / "onhook.toml"
    path.write_text('[line]\nstate_dir = "."\n')
    store = CallStore(tmp_path / "calls.db", *money_rules(load(path)))
    for number in (1, 2):
        opened = CallOpened(number, "inbound", "f", "0123456789ab", "sip:a@b", "", "sip:c@d", 60_000, "2026-11-22T10:00:00+0000", 5)
        store.open(opened, Reservation(number, "f", "", 0, 1000), lambda opening: None)
    store.note(CallEvent(1, 5300, "timing", 2, FAST | {"target_ms": 250}))
    store.turn(TurnTaken(1, 2, "bye", "Yes.", "Bye.", 260))
    store.close_call(CallClosed(1, "completed", "line", "flow", ("greeting", "bye"), {}, 9_000, 0, "EUR", None))
    store.close()
    assert show_call(tmp_path / "calls.db", 1) is not None
    return path


def show(config: Path, *words: str) -> int:
    return cli.main(["calls", "--config", str(config), "show", *words])


def test_the_command_draws_against_the_turn_gap_of_the_stage(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert show(config, "1", "--timing") == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert out.splitlines()[1].split()[-3:-1] == ["260", "250"]
    assert "p50 260 ms, p95 260 ms in 1 turn, 1 longer than the stage allows" in out
    assert "\x1b" not in out, "this is no terminal"


def test_the_command_gives_rows_to_programs(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["1", "--timing", "--json"], ["--json", "--timing", "1"]):
        assert show(config, *words) == 0
        given = json.loads(capsys.readouterr().out)
        assert (given["call"], given["summary"]["gap_ms"]["p95"]) == (1, 260)
        (turn,) = given["turns"]
        assert turn == {"turn": 2, **FAST, "target_ms": 250, "over": True, "waits": {"hold": 180, "words": 0, "route": 0, "sound": 80}}
    assert show(config, "2", "--timing", "--json") == 0
    assert json.loads(capsys.readouterr().out)["turns"] == []


def test_the_command_where_there_is_nothing(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(config, "2", "--timing") == 0
    assert "call 2 has no turn that answers the caller" in capsys.readouterr().out
    assert show(config, "3", "--timing") == 2
    assert "there is no call 3" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals(
    environment: dict[str, str], coloured: bool, config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert show(config, "1", "--timing") == 0
    assert ("\x1b[" in capsys.readouterr().out) is coloured
