"""`onhook check`: prove flows before they go live, answer the pre-launch questions, and draw a flow.

Rule: a flow is read in a process of its own (flows/examine.py), here as everywhere: a file somebody drops is nothing to trust.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from appliance import app, config
from appliance.core.flow import Flow
from appliance.errors import ConfigError
from appliance.flows.report import Report


def check(arguments: argparse.Namespace) -> int:
    """Every flow, or those named; status 1 where one would be refused."""
    from appliance.flows.examine import examine

    settings = config.load(arguments.config) if Path(arguments.config).exists() else config.Settings.defaults(Path.cwd())
    paths = [path for name in arguments.flows or [str(settings.flows_dir)] for path in _paths(settings, name)]
    if arguments.graph and len(paths) > 1:
        raise ConfigError(f"--graph draws one flow, and here are {len(paths)}", f"name one: onhook check {paths[0].stem} --graph FILE.svg")
    rules = app.operator_rules(settings)
    found = [examine(path, rules) for path in paths]
    reports = [examined.report for examined in found]
    if arguments.graph:
        _draw(Path(arguments.graph), found[0].flow, reports[0])
    if arguments.json:
        print(json.dumps({"flows": [report.as_dict() for report in reports]}, indent=1, ensure_ascii=False))
    else:
        print("\n\n".join(report.as_text() for report in reports))
    return 0 if all(report.ok for report in reports) else 1


def _paths(settings: config.Settings, name: str) -> list[Path]:
    """The file of a flow, or every flow in a folder. ConfigError where a folder has none."""
    folder = Path(name)
    if not folder.is_dir() or app.flow_path(settings, name).exists():
        return [app.flow_path(settings, name)]
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise ConfigError(f"there is no flow in {folder}", "put a .yaml file there; flows/README.md shows how")
    return paths


def _draw(path: Path, flow: Flow | None, report: Report) -> None:
    """The flow's graph into `path`. A flow that does not pass is drawn all the same: a picture helps to see why."""
    from appliance.flows.graph_svg import graph_svg

    if flow is None:
        raise ConfigError(report.as_text())
    drawn = graph_svg(flow)
    try:
        path.write_text(drawn + "\n", encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}") from None
