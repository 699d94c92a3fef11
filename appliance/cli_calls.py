"""`onhook calls` and `onhook spend`: what the record and the ledger hold."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from appliance import config
from appliance.errors import ConfigError


def calls(arguments: argparse.Namespace) -> int:
    """The record."""
    from appliance import app
    from appliance.lab.transcript import call_as_text, calls_as_text
    from appliance.store.calls import list_calls, show_call

    settings = config.load(arguments.config)
    path = app.record_path(settings)
    if arguments.number is None:
        rows = list_calls(path, arguments.most)
        print(json.dumps(rows, indent=1, ensure_ascii=False) if arguments.json else calls_as_text(rows))
        return 0
    row = show_call(path, arguments.number)
    if row is None:
        raise ConfigError(f"there is no call {arguments.number}", "onhook calls lists them")
    if arguments.save_conversation:
        return _save_conversation(row, Path(arguments.save_conversation), settings)
    if arguments.timing:
        return _timing(row, arguments.json)
    print(json.dumps(row, indent=1, ensure_ascii=False) if arguments.json else call_as_text(row))
    return 0


def export(arguments: argparse.Namespace) -> int:
    """The record, for others."""
    from appliance import app
    from appliance.store.export import export as write

    to = Path(arguments.file) if arguments.file else None
    count = write(app.record_path(config.load(arguments.config)), to, arguments.form, arguments.since, arguments.flow)
    if to is not None:
        print(f"wrote {count} calls to {to}")
    return 0


def _save_conversation(row: dict[str, Any], path: Path, settings: Any) -> int:
    from appliance import app, app_flows
    from appliance.flows.compiled import flow_from_json
    from appliance.store.as_conversation import save_conversation

    kept = app_flows.versions(settings)
    version = kept.version(row["flow"], row["flow_version"]) or kept.version(row["flow"], kept.standing(row["flow"]).version)
    save_conversation(path, row, flow_from_json(version.flow) if version else None)
    folder = app.flow_path(settings, row["flow"]).with_suffix("") / "conversations"
    where = "" if path.resolve().parent == folder.resolve() else f"; flow {row['flow']} is held to it in {folder}"
    print(f"wrote {path}{where}")
    return 0


def _timing(row: dict[str, Any], as_json: bool) -> int:
    from appliance.store.timing import WIDEST, timing_as_text, timing_rows, timing_summary

    rows = timing_rows(row)
    if as_json:
        print(json.dumps({"call": row["call"], "turns": rows, "summary": timing_summary(rows)}, indent=1, ensure_ascii=False))
        return 0
    # https://no-color.org: set and not empty
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    print(timing_as_text(row, rows, shutil.get_terminal_size((WIDEST, 24)).columns, colour))
    return 0


def spend(arguments: argparse.Namespace) -> int:
    """The ledger, today."""
    from appliance import app
    from appliance.store.calls import money_rules
    from appliance.store.report import as_text, spend_today

    settings = config.load(arguments.config)
    today = spend_today(app.record_path(settings), *money_rules(settings))
    if arguments.json:
        print(json.dumps(today | {"currency": settings.prices.currency}, indent=1, ensure_ascii=False))
    else:
        print(as_text(today, settings.prices.currency))
    return 0
