"""Which stages do otherwise than in the last version that passed."""

from __future__ import annotations

from pathlib import Path

from appliance.flows.behaviour import behaviour_of, changed_stages, changes, load_passed, save_passed
from appliance.flows.replay import Outcome


def outcome(name: str, *transcript: tuple[str, str, str], ended: str = "completed") -> Outcome:
    path = tuple(dict.fromkeys(stage for _, stage, _ in transcript))
    return Outcome(name, "", True, (), path, ended, "flow", transcript, {}, (), 1.0, 0.0)


BEFORE = [
    outcome("yes", ("agent", "ask", "Is it?"), ("caller", "ask", "Yes."), ("agent", "bye", "Goodbye.")),
    outcome("no", ("agent", "ask", "Is it?"), ("caller", "ask", "No."), ("agent", "ask", "Sorry?"), ("caller", "ask", "(hangs up)")),
]


def test_what_a_stage_did() -> None:
    seen = behaviour_of(BEFORE)
    assert seen["yes"]["ask"].led == {"Yes.": "bye"}
    assert seen["no"]["ask"].said == "Is it?"
    assert seen["no"]["ask"].led == {"No.": "ask", "(hangs up)": "completed"}


def test_nothing_changed() -> None:
    assert changes(behaviour_of(BEFORE), BEFORE) == ()


def test_another_way_and_other_words_are_changes() -> None:
    after = [
        outcome("yes", ("agent", "ask", "Is it?"), ("caller", "ask", "Yes."), ("agent", "more", "What else?")),
        outcome("no", ("agent", "ask", "Is it so?"), ("caller", "ask", "No."), ("agent", "ask", "Sorry?")),
    ]
    (change,) = changes(behaviour_of(BEFORE), after)
    assert (change.stage, change.what) == ("ask", 'in yes "Yes." leads to more, and led to bye')
    assert [c.what for c in changes(behaviour_of(BEFORE), after[1:])] == ['in no it says "Is it so?", and said "Is it?"']


def test_what_is_no_longer_reached_and_what_is_new_has_not_changed() -> None:
    after = [
        outcome("yes", ("agent", "other", "Hello.")),
        outcome("new", ("agent", "ask", "What?")),
        outcome("no", ("agent", "ask", "Is it?"), ("caller", "ask", "Maybe."), ("agent", "ask", "Sorry?")),
    ]
    assert changed_stages(behaviour_of(BEFORE), after) == ()


def test_it_is_kept_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "flows" / "passed" / "f.json"
    assert load_passed(path) is None
    save_passed(path, "abc", BEFORE)
    kept = load_passed(path)
    assert kept is not None
    assert kept.version == "abc"
    assert kept.behaviour == behaviour_of(BEFORE)
    assert [p.name for p in path.parent.iterdir()] == ["f.json"]


def test_what_was_kept_and_is_damaged_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    for text in (
        "",
        "[]",
        '{"version": "a"}',
        '{"version": "a", "conversations": {"x": 3}}',
        '{"version": "a", "conversations": {"x": {"s": 1}}}',
    ):
        path.write_text(text)
        assert load_passed(path) is None
