"""`onhook flows`: what is live, what was refused, and the way back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from flow_office import Office, small

from appliance import app_flows
from appliance.cli import main
from appliance.cli_flows import status_lines
from appliance.config import load
from appliance.errors import ConfigError


class Box(Office):
    """An office with settings around it."""

    def __init__(self, base: Path) -> None:
        super().__init__(base)
        self.config = base / "onhook.toml"
        self.config.write_text('[line]\nstate_dir = "."\ndefault_flow = "small"\n')


@pytest.fixture
def box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Box:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    return Box(tmp_path)


def run(box: Box, *words: str) -> int:
    return main(["flows", "--config", str(box.config), *words])


def asked(box: Box, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert run(box, *words, "--json") == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_nothing_yet(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(box) == 0
    assert "no flow was ever seen" in capsys.readouterr().out


def test_who_is_answered_is_said(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    box.put()
    box.put("Words", "other")
    box.settle()

    def told() -> list[str]:
        run(box)
        return [line.strip() for line in capsys.readouterr().out.splitlines() if " answers" in line]

    assert told() == ['answers no number yet: name it under [extensions] in onhook.toml (200 = "other")', "answers every number"]
    box.config.write_text(box.config.read_text() + '[extensions]\n200 = "other"\n201 = "other"\n202 = "small"\n')
    assert told() == ["answers 200, 201", "answers 202 and every number that [extensions] does not name"]


def test_live_refused_and_retired_are_listed(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    one = box.put()
    box.put("Words", "gone")
    box.settle()
    box.path("gone").unlink()
    box.write(small().replace("    say:", "    sayy:", 1))
    box.settle()
    assert run(box) == 0
    out = capsys.readouterr().out
    assert f"small  {one} inbound, live since 20" in out
    assert "gone   not live, retired 20" in out
    assert f"{box.path()}:10:5: unknown key" in out
    rows = asked(box, capsys)["flows"]
    assert isinstance(rows, list)
    assert [(row["flow"], row["live"], row["because"]) for row in rows] == [("gone", "", "deleted"), ("small", one, "accepted")]
    assert rows[1]["refused"]["why"][0].startswith(str(box.path()))


@pytest.mark.parametrize("words", ["--json rollback small", "rollback small --json", "rollback --json small"])
def test_back_and_what_it_says(box: Box, capsys: pytest.CaptureFixture[str], words: str) -> None:
    one = box.put()
    box.settle()
    two = box.put("Version two")
    box.settle()
    text = box.path().read_text()
    assert run(box, *words.split()) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["from"], found["to"], found["overruled"]) == (two, one, [two])
    assert box.path().read_text() == text, "the file is left alone"
    box.settle()
    assert box.version() == one
    assert run(box, "history", "small") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(one)
    assert lines[0].endswith("live")
    assert lines[1].endswith("rolled back from")
    assert run(box, "rollback", "small", two[:6]) == 0
    assert f"new calls take version {two}" in capsys.readouterr().out
    assert box.version() == two


def test_a_file_that_is_being_proved_does_not_undo_a_rollback(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    one = box.put()
    box.settle()
    box.put("Version two")
    box.settle()
    three = box.put("Version three")
    found = asked(box, capsys, "rollback", "small")
    assert three in found["overruled"]  # type: ignore[operator]
    box.settle()
    assert box.version() == one


def test_a_version_as_it_was_written(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    one = box.put()
    box.settle()
    box.put("Version two")
    box.settle()
    assert run(box, "text", "small", one[:4]) == 0
    assert capsys.readouterr().out == small()
    assert run(box, "text", "small") == 0
    assert capsys.readouterr().out == small("Version two")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rollback", "other"], "there is no flow other"),
        (["rollback", "small"], "no earlier version"),
        (["rollback", "small", "ffff"], "no version ffff"),
        (["history", "other"], "ever accepted"),
        (["history", "../accepted"], "ever accepted"),
        (["text", "small", "ffff"], "no version ffff"),
    ],
)
def test_what_cannot_be_done_is_said_plainly(box: Box, capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    box.put()
    box.settle()
    assert run(box, *words) == 2
    assert said in capsys.readouterr().err


def test_the_line_says_it_in_its_status() -> None:
    flows = {
        "live": {"small": {"version": "0123456789ab", "direction": "inbound"}},
        "coming": {"small": "ba9876543210"},
        "refused": {"draft": ["draft.yaml:1:1: not a flow"]},
        "retired": ["old"],
        "waiting": {"big": "plays saved conversation 3 of 12"},
        "folder": "the folder flows cannot be read",
    }
    lines = status_lines(flows)
    assert lines[0] == "flows:        small 0123456789ab"
    assert [line.split()[0] for line in lines[1:5]] == ["small", "draft:", "old:", "big:"]
    assert lines[5].endswith("every flow stays as it is")
    assert status_lines({**flows, "live": {}})[0].endswith("none is live")


def test_a_needed_flow_is_live_before_anything_starts_or_an_error(box: Box) -> None:
    settings = load(box.config)
    with pytest.raises(ConfigError, match="there is no flow small"):
        app_flows.check_flows(settings)
    box.write(small().replace("    say:", "    sayy:", 1))
    with pytest.raises(ConfigError, match=r"small\.yaml:10:5: unknown key") as raised:
        app_flows.check_flows(settings)
    assert "default_flow" in raised.value.remedy
    version = box.put()
    app_flows.check_flows(settings)
    assert box.version() == version
    box.write("broken")
    app_flows.check_flows(settings)  # the last good version answers
    box.settle()
    box.path().unlink()
    box.settle()
    app_flows.check_flows(settings)  # retired: nobody answers, and the box starts for the others
    assert box.version() == ""
