"""`onhook flows`: what is live, what was refused and why, what was accepted before, and the way back."""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from appliance.errors import ConfigError

log = logging.getLogger("onhook.flows")


def arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook flows`."""
    command.add_argument("--json", action="store_true")
    command.set_defaults(what="list", name="", version="")
    what = command.add_subparsers(metavar="[history NAME | rollback NAME [VERSION] | text NAME [VERSION]]")
    for verb, text in (
        ("history", "every accepted version of a flow"),
        ("rollback", "let new calls take an earlier version; the file in the folder is left alone"),
        ("text", "print a version's text, as it was written"),
    ):
        word = what.add_parser(verb, help=text, description=text)
        word.add_argument("name", metavar="NAME")
        if verb != "history":
            word.add_argument("version", nargs="?", default="", metavar="VERSION", help="its first digits (default: the one before / live)")
        word.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
        word.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        word.set_defaults(what=verb)


def run(arguments: argparse.Namespace, settings: Any) -> int:
    """Whichever it was."""
    found: dict[str, Any]
    match arguments.what:
        case "history":
            found = history(settings, arguments.name)
            lines = _history_lines(found)
        case "rollback":
            found = rollback(settings, arguments.name, arguments.version)
            lines = _rollback_lines(found)
        case "text":
            found = text(settings, arguments.name, arguments.version)
            if not arguments.json:
                sys.stdout.write(found["text"])
                return 0
            lines = []
        case _:
            found = listing(settings)
            lines = _listing_lines(found)
    print(json.dumps(found, indent=1, ensure_ascii=False) if arguments.json else "\n".join(lines))
    return 0


def listing(settings: Any) -> dict[str, Any]:
    """Every flow: what is live, and what the folder holds besides."""
    from appliance import app, app_flows
    from appliance.flows.keeper_status import read_status

    kept = app_flows.versions(settings)
    status = read_status(app.keeper_status_path(settings))
    doing: Mapping[str, str] = status.get("doing", {})
    in_folder = {path.stem for path in settings.flows_dir.glob("*.yaml") if not path.name.startswith(".")}
    rows = []
    for name in sorted({*kept.names(), *in_folder, *doing}):
        standing, refusal = kept.standing(name), kept.refusal(name)
        live = kept.version(name, standing.version)
        rows.append(
            {
                "flow": name,
                "direction": live.flow.get("direction", "") if live else "",
                "answers": [number for number, flow in settings.extensions.items() if flow == name],
                "answers_others": name == settings.line.default_flow,
                "live": standing.version,
                "since": standing.since,
                "because": standing.because,
                "conversations": len(live.conversations) if live else 0,
                "warnings": live.warnings if live else 0,
                "overruled": list(standing.overruled),
                "waiting": doing.get(name, ""),
                "refused": None if refusal is None else {"version": refusal.version, "at": refusal.at, "why": refusal.lines()},
            }
        )
    return {"folder": str(settings.flows_dir), "trouble": status.get("trouble", ""), "flows": rows}


def answers(row: Mapping[str, Any]) -> str:
    """Which dialled numbers an inbound flow answers, for people."""
    numbers = ", ".join(row["answers"])
    if row["answers_others"]:
        return f"answers {numbers} and every number that [extensions] does not name" if numbers else "answers every number"
    return f"answers {numbers}" if numbers else f'answers no number yet: name it under [extensions] in onhook.toml (200 = "{row["flow"]}")'


def history(settings: Any, name: str) -> dict[str, Any]:
    """Every accepted version, the newest last. ConfigError where there is none."""
    from appliance import app_flows

    kept = app_flows.versions(settings)
    found = kept.accepted(name)
    if not found:
        raise ConfigError(f"no version of a flow {name} was ever accepted", "onhook flows lists what there is")
    standing = kept.standing(name)
    rows = [
        {
            "version": v.version,
            "accepted": v.accepted,
            "live": v.version == standing.version,
            "overruled": v.version in standing.overruled,
            "conversations": list(v.conversations),
            "warnings": v.warnings,
            "onhook": v.onhook,
        }
        for v in found
    ]
    return {"flow": name, "live": standing.version, "since": standing.since, "because": standing.because, "versions": rows}


def rollback(settings: Any, name: str, version: str) -> dict[str, Any]:
    """Back to an accepted version, for new calls. ConfigError where there is none."""
    from appliance import app_flows

    kept = app_flows.versions(settings)
    before = kept.standing(name).version
    target = kept.roll_back(name, version, _in_folder(app_flows.flow_path(settings, name)))
    log.warning("flow %s: rolled back from %s to %s", name, before or "nothing", target.version)
    overruled = list(kept.standing(name).overruled)
    return {"flow": name, "from": before, "to": target.version, "accepted": target.accepted, "overruled": overruled}


def text(settings: Any, name: str, version: str) -> dict[str, Any]:
    """A version as it was written; the live one, where none is named."""
    from appliance import app_flows

    kept = app_flows.versions(settings)
    wanted = version or kept.standing(name).version
    found = [v for v in kept.accepted(name) if wanted and v.version.startswith(wanted)]
    if len(found) != 1:
        raise ConfigError(f"flow {name} has no version {wanted}".rstrip(), f"onhook flows history {name} lists them")
    return {"flow": name, "version": found[0].version, "text": found[0].text}


def status_lines(flows: Mapping[str, Any]) -> list[str]:
    """For `onhook status`: the line's own view."""
    live = ", ".join(f"{name} {row['version']}" for name, row in flows["live"].items())
    lines = [f"flows:        {live or 'none is live'}"]
    lines += [f"  {name} takes over as {version} when its lines are sound" for name, version in flows["coming"].items()]
    lines += [f"  {name}: refused: {why[0] if why else ''}" for name, why in flows["refused"].items()]
    lines += [f"  {name}: retired, its file was deleted" for name in flows["retired"]]
    lines += [f"  {name}: {doing}" for name, doing in flows["waiting"].items()]
    return lines + ([f"  {flows['folder']}; every flow stays as it is"] if flows["folder"] else [])


def _in_folder(path: Path) -> str:
    """The version of the file there; "deleted" where there is none, empty where it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(1 << 20)
    except FileNotFoundError:
        return "deleted"
    except OSError:
        return ""
    try:
        return hashlib.sha256(data.decode("utf-8-sig").encode()).hexdigest()[:12]
    except UnicodeDecodeError:
        return ""


def _listing_lines(found: Mapping[str, Any]) -> list[str]:
    lines = [f"{found['trouble']}; every flow stays as it is"] if found["trouble"] else []
    width = max((len(row["flow"]) for row in found["flows"]), default=0)
    for row in found["flows"]:
        how = f"{row['live']} {row['direction']}, live since {row['since']}" if row["live"] else "not live"
        if row["because"] == "rollback":
            how += ", rolled back to"
        elif row["because"] == "deleted":
            how += f", retired {row['since']}: its file was deleted"
        if row["conversations"]:
            how += f", {row['conversations']} conversations passed"
        lines.append(f"{row['flow']:{width}}  {how}")
        if row["live"] and row["direction"] == "inbound":
            lines.append(f"{'':{width}}  {answers(row)}")
        if row["waiting"]:
            lines.append(f"{'':{width}}  in the folder: {row['waiting']}")
        if row["refused"]:
            what = f"version {row['refused']['version']}" if row["refused"]["version"] else "what is there"
            lines.append(f"{'':{width}}  in the folder: {what} was refused {row['refused']['at']}")
            lines += [f"{'':{width}}    {line}" for line in row["refused"]["why"]]
    return lines or [f"no flow was ever seen in {found['folder']}"]


def _history_lines(found: Mapping[str, Any]) -> list[str]:
    lines = []
    for row in found["versions"]:
        mark = "live" if row["live"] else "rolled back from" if row["overruled"] else ""
        passed = f"{len(row['conversations'])} conversations" if row["conversations"] else "no conversations"
        lines.append(f"{row['version']}  accepted {row['accepted']}  {passed:<18} {mark}".rstrip())
    return lines


def _rollback_lines(found: Mapping[str, Any]) -> list[str]:
    lines = [
        f"flow {found['flow']}: new calls take version {found['to']}, accepted {found['accepted']}; calls that are up go on as they began"
    ]
    versions = [v for v in found["overruled"] if v != "deleted"]
    if versions:
        lines.append(f"the file in the folder was left alone; {' and '.join(versions)} will not go live until it is changed")
    return lines
