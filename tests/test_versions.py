"""What was accepted is kept, whole or not at all, and an operator can go back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from flow_office import small

from appliance.core.flow import Flow
from appliance.errors import ConfigError
from appliance.flows.live import LiveFlows
from appliance.flows.loader import parse
from appliance.flows.versions import Refusal, Versions, compiled


def flow(marker: str) -> Flow:
    return parse(small(marker), "small.yaml").flow


def accept(versions: Versions, marker: str) -> str:
    read = flow(marker)
    assert versions.accept(compiled("small", read, small(marker), f"inputs of {marker}"))
    return read.version


def test_what_is_accepted_is_what_a_call_gets(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    version = accept(versions, "One")
    live = LiveFlows(Versions(tmp_path))
    assert live.poll()
    assert live.flows == {"small": flow("One")}
    assert not live.poll(), "nothing has changed since"
    kept = versions.version("small", version)
    assert kept is not None
    assert kept.text == small("One")
    assert versions.standing("small").because == "accepted"


def test_accepted_versions_are_listed_in_their_order_and_the_last_is_live(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    names = [accept(versions, marker) for marker in ("One", "Two", "Three")]
    assert [v.version for v in versions.accepted("small")] == names
    accept(versions, "One")  # its file was put back
    assert [v.version for v in versions.accepted("small")] == [*names[1:], names[0]]
    assert versions.standing("small").version == names[0]


def test_accepting_what_is_live_again_keeps_its_date_and_place(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    accept(versions, "One")
    version = accept(versions, "Two")
    before, since = versions.version("small", version), versions.standing("small").since
    versions.accept(compiled("small", flow("Two"), small("Two"), "other inputs", ["a conversation"]))
    after = versions.version("small", version)
    assert before is not None
    assert after is not None
    assert (after.accepted, after.serial, after.inputs) == (before.accepted, before.serial, "other inputs")
    assert versions.standing("small").since == since


def test_going_back_step_by_step_and_forward_by_name(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    one, two, three = (accept(versions, marker) for marker in ("One", "Two", "Three"))
    live = LiveFlows(versions)
    for wanted in (two, one):
        assert versions.roll_back("small", "", three).version == wanted
        assert live.poll()
        assert live.flows["small"].version == wanted
    with pytest.raises(ConfigError, match="no earlier version"):
        versions.roll_back("small", "", three)
    assert versions.roll_back("small", three[:5], three).version == three
    assert versions.standing("small").overruled == (one, two), "three was asked for, so it may be live"
    with pytest.raises(ConfigError, match="no version ffff"):
        versions.roll_back("small", "ffff", "")
    with pytest.raises(ConfigError, match="there is no flow other"):
        versions.roll_back("other", "", "")
    with pytest.raises(ConfigError):
        versions.roll_back("../small", "", "")


def test_what_was_rolled_back_from_is_not_accepted_until_another_was(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    one, two = accept(versions, "One"), accept(versions, "Two")
    versions.roll_back("small", "", two)
    assert not versions.accept(compiled("small", flow("Two"), small("Two"), "i"))
    assert versions.standing("small").version == one
    accept(versions, "Three")
    assert accept(versions, "Two") == two
    assert versions.standing("small").version == two


def test_retired_and_back(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    version = accept(versions, "One")
    live = LiveFlows(versions)
    live.poll()
    assert versions.retire("small")
    assert not versions.retire("small"), "once is enough"
    assert live.poll()
    assert live.flows == {}
    assert versions.roll_back("small", "", "deleted").version == version
    assert not versions.retire("small"), "the operator wants it although its file is gone"
    assert live.poll()
    assert live.flows["small"].version == version


def test_a_refusal_says_where_and_goes_when_something_is_accepted(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    accept(versions, "One")
    problem = {"file": "small.yaml", "line": 3, "column": 5, "message": "unknown key", "remedy": "did you mean say?"}
    failed = {"name": "consent", "file": "consent.yaml", "differences": ["said: nowhere 'write down'"]}
    versions.refuse("small", Refusal("", (problem,), (failed,), ({"stage": "one", "what": "it says other words"},)))
    refusal = versions.refusal("small")
    assert refusal is not None
    assert refusal.lines() == [
        "small.yaml:3:5: unknown key (did you mean say?)",
        "consent.yaml: the conversation consent fails",
        "  said: nowhere 'write down'",
        "the stage one behaves otherwise than in the live version: it says other words",
    ]
    assert versions.standing("small").version == flow("One").version
    accept(versions, "Two")
    assert versions.refusal("small") is None


def test_a_flow_that_never_was_accepted_leaves_nothing_behind(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    versions.refuse("draft", Refusal(""))
    assert versions.names() == ["draft"]
    assert not versions.retire("draft")
    assert versions.names() == []


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"version": 3}', "null", "\0" * 400])
def test_damaged_files_change_nothing_for_calls(tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    versions = Versions(tmp_path)
    accept(versions, "One")
    live = LiveFlows(versions)
    live.poll()
    second = accept(versions, "Two")
    (tmp_path / "small" / f"{second}.json").write_text(damage)
    assert not live.poll()
    assert live.flows["small"] == flow("One")
    assert f"version {second} cannot be taken" in caplog.text
    versions.live_path("small").write_text(damage)
    live.poll()
    assert live.flows["small"] == flow("One")
    fresh = LiveFlows(versions)
    fresh.poll()
    assert fresh.flows == {}, "a line that starts now has none, and the keeper proves it again"


def test_a_version_of_another_name_is_not_taken_for_this_one(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    one, two = accept(versions, "One"), accept(versions, "Two")
    path = tmp_path / "small" / f"{two}.json"
    path.write_text((tmp_path / "small" / f"{one}.json").read_text())
    live = LiveFlows(versions)
    live.poll()
    assert live.flows == {}


def test_what_cannot_be_read_any_more_is_not_rolled_back_to(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    one = accept(versions, "One")
    two = accept(versions, "Two")
    path = tmp_path / "small" / f"{one}.json"
    data = json.loads(path.read_text())
    data["flow"]["stages"]["one"]["expects"] = "a key of another time"
    path.write_text(json.dumps(data))
    with pytest.raises(ConfigError, match="onhook flows text small"):
        versions.roll_back("small", "", two)
    assert versions.standing("small").version == two


def test_a_writer_that_died_leaves_nothing_that_is_read(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    version = accept(versions, "One")
    half = tmp_path / "small" / ".live.json.new"
    half.write_text('{"version": "00')
    live = LiveFlows(versions)
    live.poll()
    assert live.flows["small"].version == version
    versions.tidy()
    assert not half.exists()


def test_the_state_going_away_changes_nothing_for_calls(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    versions = Versions(tmp_path / "accepted")
    version = accept(versions, "One")
    live = LiveFlows(versions)
    live.poll()
    (tmp_path / "accepted").rename(tmp_path / "away")
    for _ in range(3):
        assert not live.poll()
    assert live.flows["small"].version == version
    assert caplog.text.count("is gone from the disk") == 1
    (tmp_path / "away").rename(tmp_path / "accepted")
    assert not live.poll()
    assert live.flows["small"].version == version
