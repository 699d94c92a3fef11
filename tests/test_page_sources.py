"""The page's facts of a box that does not run: what is wrong with it is said in sentences."""

from __future__ import annotations

import html
from dataclasses import replace
from pathlib import Path

import pytest

from appliance import app_flows, page_sources
from appliance.config import Settings, load
from appliance.errors import ConfigError
from appliance.flows.loader import load as load_flow
from appliance.flows.versions import Refusal, compiled
from appliance.health import machine
from appliance.health.wallclock import Step, WallClock
from appliance.store.backup import note_backup
from appliance.store.calls import CallStore, money_rules
from appliance.web.sources import Sources

ROOT = Path(__file__).parent.parent
FLOW = ROOT / "flows" / "lead-qualification.yaml"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    path = tmp_path / "onhook.toml"
    path.write_text(f'[line]\nstate_dir = "."\nmodels_dir = "{ROOT / "models"}"\nflows_dir = "flows"\n')
    (tmp_path / "flows").mkdir()
    return load(path)


@pytest.fixture
def facts(settings: Settings) -> Sources:
    return page_sources.sources(settings.base_dir / "onhook.toml", settings)


def accept(settings: Settings, text: str) -> str:
    """The flow with that text at its end is live; its version."""
    file = settings.flows_dir / "lead.yaml"
    file.write_text(FLOW.read_text() + text)
    flow = load_flow(file).flow
    assert app_flows.versions(settings).accept(compiled("lead", flow, file.read_text(), text))
    return flow.version


def test_a_damaged_record_is_said_and_nothing_breaks(settings: Settings, facts: Sources) -> None:
    (settings.base_dir / "calls.db").write_bytes(b"neither a database nor anything else" * 300)
    assert any("cannot be read" in trouble for trouble in facts.troubles())
    with pytest.raises(ConfigError, match="cannot be read"):
        facts.calls({}, 5)


def test_a_record_that_was_lost_is_said(settings: Settings, facts: Sources) -> None:
    path = settings.base_dir / "calls.db"
    CallStore(path, *money_rules(settings)).close()
    path.write_bytes(b"neither a database nor anything else" * 300)
    CallStore(path, *money_rules(settings)).close()  # as the line does: put aside, begun anew
    assert any("was damaged and begun anew" in trouble for trouble in facts.troubles())
    assert facts.spend()["unknown"]


def test_a_full_disk_is_said(facts: Sources, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "disk", lambda path: (50 * 2**20, 2**40))
    assert any("nearly full: 52 MB" in trouble for trouble in facts.troubles())


def test_a_clock_that_is_off_is_said(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    real = page_sources.read_clocks()
    for synced in (True, False):
        monkeypatch.setattr(page_sources, "read_clocks", lambda synced=synced: replace(real, synced=synced))
        assert any("not synchronised" in trouble for trouble in page_sources._troubles(settings, WallClock())) is not synced


def test_a_clock_that_was_set_is_said(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = WallClock()
    assert not any(" was set " in trouble for trouble in page_sources._troubles(settings, wall))
    wall.last = Step(-90_000.0, page_sources.both_clocks()[1] - 60)
    assert any("was set back by 1 d 1 h, 1 min ago" in trouble for trouble in page_sources._troubles(settings, wall))
    CallStore(settings.base_dir / "calls.db", *money_rules(settings)).close()
    real = page_sources.read_clocks()
    ahead = replace(real, wall_ms=real.wall_ms + 3 * 86_400_000, synced=False)
    monkeypatch.setattr("appliance.store.calls.read_clocks", lambda: ahead)
    assert any("The clock has jumped to" in trouble for trouble in page_sources._troubles(settings, wall))


def test_what_is_kept_of_the_sound_is_as_the_settings_say(settings: Settings) -> None:
    for kept, words in ((False, "is not kept"), (True, "as long as their words")):
        told = page_sources._onhook(replace(settings, line=replace(settings.line, record_audio=kept)))
        assert next(fact["value"] for fact in told if fact["name"] == "kept").endswith(words)


def test_flows_by_version_and_the_way_back(settings: Settings, facts: Sources) -> None:
    first, second = accept(settings, "# one\n"), accept(settings, "# two\n")
    app_flows.versions(settings).refuse("lead", Refusal("", ({"file": f"{settings.flows_dir}/lead.yaml", "line": 3, "column": 5,
                                                             "message": "no", "remedy": ""},)))  # fmt: skip
    (row,) = facts.flows()
    assert (row["live"], [v["version"] for v in row["versions"]]) == (second, [second, first])
    assert row["why"] == ["lead.yaml:3:5: no"]
    assert row["reached"].startswith("answers no number yet")
    assert facts.answers("lead")[12][0] == "a warning", "no saved conversation goes with it"
    assert "stage-greeting" in html.unescape(facts.graph("lead", ""))
    assert facts.graph("lead", first).startswith("<svg")
    assert facts.graph("lead", "nonsense") == facts.graph("..", "") == facts.graph("nobody", "") == ""
    assert [question.split()[0] for question, _ in facts.answers("lead")][:12] == [str(n) for n in range(1, 13)]
    assert f"take version {first}" in facts.rollback("lead", first)
    assert facts.flows()[0]["live"] == first
    assert "another than the live version" in facts.answers("lead")[0][1]
    with pytest.raises(ConfigError, match="no version"):
        facts.rollback("lead", "abc")
    with pytest.raises(ConfigError, match="there is no flow"):
        facts.rollback("../lead", first)


@pytest.mark.models
def test_the_box_says_what_it_stands_on(settings: Settings, facts: Sources) -> None:
    note_backup(settings.state_dir, Path("/somewhere/b.tar.gz"), {"taken": "2026-03-02T10:00:00+0000", "files": {}})
    groups = {group["name"]: {fact["name"]: fact for fact in group["facts"]} for group in facts.box()}
    assert groups["Processes"]["guard"]["ok"] is False, "it does not run"
    assert "sha256" in groups["Models"]["mind: smollm2-135m"]["value"]
    assert groups["Models"]["mind: smollm2-135m"]["ok"]
    assert "/somewhere/b.tar.gz" in groups["Onhook"]["last backup"]["value"]
    assert groups["Checks"]["disk"]["ok"] is not None


def test_nobody_answers_where_no_line_runs(facts: Sources) -> None:
    with pytest.raises(ConfigError, match="not running"):
        facts.ask({"op": "stop"})
