"""`onhook check` as people and scripts call it."""

from __future__ import annotations

import argparse
import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from appliance.cli_check import check
from appliance.errors import ConfigError

SHIPPED = Path(__file__).parent.parent / "flows"


def asked(*flows: object, **options: Any) -> argparse.Namespace:
    usual: dict[str, Any] = {"config": "no-such.toml", "json": False, "graph": None}
    return argparse.Namespace(flows=[str(f) for f in flows], **usual | options)


def test_a_folder_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(asked(SHIPPED, json=True)) == 0
    found = json.loads(capsys.readouterr().out)["flows"]
    assert [row["flow"] for row in found] == sorted(path.stem for path in SHIPPED.glob("*.yaml"))
    for row in found:
        assert row["errors"] == []
        assert 0 < row["worst_case"]["seconds"] <= row["answers"]["call_limit_s"]


def test_prices_of_the_settings_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = tmp_path / "onhook.toml"
    settings.write_text('[prices]\ntrunk_per_minute = "0.10"\n')
    path = SHIPPED / "webinar-reminder.yaml"
    assert check(asked(path, config=str(settings), json=True)) == 1
    (row,) = json.loads(capsys.readouterr().out)["flows"]
    assert row["worst_case"]["spend"] == 0.3
    (error,) = row["errors"]
    assert list(error) == ["file", "line", "column", "message", "remedy"]
    assert error["message"] == "a call of this flow may cost 0.3000 EUR, and limits.spend is 0.2000 EUR"
    assert error["remedy"] == "raise it, or lower limits.call to 120s"


def test_a_refused_flow_is_status_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("flow: bad\n")
    assert check(asked(path)) == 1
    said = capsys.readouterr().out
    assert f'{path}:1:1: the key "direction" is missing' in said
    assert "bad: not fit to run" in said
    assert check(asked(tmp_path / "none.yaml")) == 1
    assert "there is no such file" in capsys.readouterr().out


def test_a_folder_without_flows_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no flow in"):
        check(asked(tmp_path))


@pytest.mark.skipif(shutil.which("dot") is None, reason="graphviz is not installed: apt install graphviz")
def test_the_graph_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "flow.svg"
    assert check(asked(SHIPPED / "webinar-reminder.yaml", graph=str(picture))) == 0
    assert ET.parse(picture).getroot().tag.endswith("svg")
    assert "webinar-reminder: good to go" in capsys.readouterr().out
    with pytest.raises(ConfigError, match="cannot be written"):
        check(asked(SHIPPED / "webinar-reminder.yaml", graph=str(tmp_path / "no" / "flow.svg")))


def test_the_graph_is_of_one_flow_that_could_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--graph draws one flow, and here are"):
        check(asked(SHIPPED, graph=str(tmp_path / "flow.svg")))
    path = tmp_path / "bad.yaml"
    path.write_text("flow: bad\n")
    with pytest.raises(ConfigError, match='the key "direction" is missing'):
        check(asked(path, graph=str(tmp_path / "flow.svg")))
    assert not (tmp_path / "flow.svg").exists()
