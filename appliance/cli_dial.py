"""`onhook campaign`, `onhook dnc` and `onhook audit`."""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from pathlib import Path
from typing import Any

from appliance.errors import ConfigError

COLUMNS = ("person", "number", "state", "outcome", "tries", "refused", "spent_micros", "duration_ms", "call")


def campaign_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook campaign`."""
    what = command.add_subparsers(dest="what", metavar="WHAT", required=True)

    def add(verb: str, text: str, named: bool = True) -> argparse.ArgumentParser:
        word = what.add_parser(verb, help=text, description=text)
        word.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
        if named:
            word.add_argument("name", metavar="NAME")
        return word

    load = add("load", "read a list of people; nobody is called before it is started", named=False)
    load.add_argument("file", metavar="FILE.csv", help="a line of column names, then a person a line; the column number is whom to call")
    load.add_argument("--flow", required=True)
    load.add_argument(
        "--at", default="now", metavar="TIME", help='"now", "2026-11-24 15:00", or by a column: "starts - 30m" (default: now)'
    )
    load.add_argument("--name", default="", help="what to call it (default: the file's name)")
    add("start", "begin to call")
    add("pause", "place no more calls; those that are up go on")
    add("resume", "go on where it was")
    status = add("status", "how far it is, and what it cost")
    status.add_argument("--json", action="store_true")
    costs = add("report", "outcomes, what each cost, what early exits saved, and why calls were refused")
    costs.add_argument("--json", action="store_true")
    export = add("export", "every person and what became of them, as CSV")
    export.add_argument("file", nargs="?", metavar="FILE", help="a new file (default: standard output)")
    listing = add("list", "every campaign", named=False)
    listing.add_argument("--json", action="store_true")


def campaign(arguments: argparse.Namespace, settings: Any) -> int:
    """Whichever it was."""
    from appliance import app
    from appliance.store import campaigns

    path = app.record_path(settings)
    match arguments.what:
        case "load":
            return _load(arguments, settings, path)
        case "start" | "resume":
            if not settings.dial.outbound:
                raise ConfigError("placing calls is switched off", "set outbound = true in [dial] of onhook.toml, and start onhook again")
            before = ("loaded", "paused") if arguments.what == "resume" else ("loaded",)
            campaigns.set_state(path, arguments.name, "running", "", before)
            print(f"campaign {arguments.name} is running; onhook campaign status {arguments.name} tells how far it is")
        case "pause":
            campaigns.set_state(path, arguments.name, "paused", "by the operator", ("running", "loaded"))
            print(f"campaign {arguments.name} is paused; calls that are up go on")
        case "status":
            found = report(settings, arguments.name)
            print(json.dumps(found, indent=1, ensure_ascii=False) if arguments.json else _status_text(found))
        case "report":
            from appliance.campaign.costs import as_text

            found = costs_of(settings, arguments.name)
            print(json.dumps(found, indent=1, ensure_ascii=False) if arguments.json else as_text(found))
        case "export":
            _export(arguments, settings)
        case _:
            rows = campaigns.names(path)
            if arguments.json:
                print(json.dumps(rows, indent=1, ensure_ascii=False))
            for row in rows if not arguments.json else ():
                print(f"{row['campaign']:<24} {row['state']:<8} {row['people']:>6} people  {row['flow']}  {row['said']}".rstrip())
    return 0


def _load(arguments: argparse.Namespace, settings: Any, path: Path) -> int:
    from appliance import app_dial, app_flows
    from appliance.campaign.people import parse_at, read_people
    from appliance.campaign.run import rules_of, uri_of
    from appliance.core.dial_gate import DIALLABLE, normalised, user_of
    from appliance.flows.compiled import flow_from_json
    from appliance.store import campaigns
    from appliance.store.clock import zone

    kept = app_flows.versions(settings)
    version = kept.version(arguments.flow, kept.standing(arguments.flow).version)
    if version is None:
        raise ConfigError(
            f"flow {arguments.flow} was never live", "start onhook once with the flow in its folder; onhook flows tells why not"
        )
    flow = flow_from_json(version.flow)
    if flow.direction != "outbound":
        raise ConfigError(f"flow {flow.name} answers calls; one that places them needs direction: outbound")
    rules, local = app_dial.dial_rules(settings), zone(settings.limits.time_zone)
    at = parse_at(arguments.at, local)

    def user(number: str) -> str:
        return user_of(uri_of(number, settings))

    def may_be(number: str) -> bool:
        if not settings.pbx.registrar and not number.startswith(("sip:", "sips:")):
            return False
        return bool(DIALLABLE.fullmatch(user(number))) and user(number).startswith(rules.allow)

    people = read_people(Path(arguments.file), at, flow.variables, local, lambda number: normalised(user(number), rules), may_be)
    late = rules_of(settings).late_ms if at.has_end else 0
    name = arguments.name or Path(arguments.file).stem
    campaigns.load(
        path, name, flow.name, arguments.at, [(p.line, p.number, p.variables, p.due_ms, p.due_ms + late if late else 0) for p in people]
    )
    print(f"campaign {name}: {len(people)} people for flow {flow.name}; nobody is called before: onhook campaign start {name}")
    return 0


def report(settings: Any, name: str) -> dict[str, Any]:
    """How far it is: {"campaign", "flow", "state", "said", "people", "states", "outcomes", "refused", "calls", "spent_micros", "currency",
    "reached": [person rows]}."""
    from appliance import app
    from appliance.app_dial import CampaignBook
    from appliance.campaign.plan import kind_of, state_of
    from appliance.campaign.run import rules_of

    path = app.record_path(settings)
    row = _row(path, name)
    rules, now_ms = rules_of(settings), time.time_ns() // 1_000_000
    states: dict[str, int] = {}
    outcomes: dict[str, dict[str, int]] = {}
    refused: dict[str, int] = {}
    calls = 0
    for contact in CampaignBook(path).contacts(name):
        state, _ = state_of(contact, now_ms, rules)
        states[state] = states.get(state, 0) + 1
        for attempt in contact.attempts:
            if attempt.refused_by:
                refused[attempt.refused_by] = refused.get(attempt.refused_by, 0) + 1
                continue
            calls += 1
            one = outcomes.setdefault(kind_of(attempt), {"calls": 0, "spent_micros": 0})
            one["calls"] += 1
            one["spent_micros"] += attempt.spent_micros
    return {
        **{key: row[key] for key in ("campaign", "flow", "at", "state", "said", "people")},
        "states": states,
        "outcomes": outcomes,
        "refused": refused,
        "calls": calls,
        "spent_micros": sum(one["spent_micros"] for one in outcomes.values()),
        "currency": settings.prices.currency,
    }


def _row(path: Path, name: str) -> dict[str, Any]:
    from appliance.store import campaigns

    for row in campaigns.names(path):
        if row["campaign"] == name:
            return row
    raise ConfigError(f"there is no campaign {name}", "onhook campaign list shows them")


def costs_of(settings: Any, name: str) -> dict[str, Any]:
    """What it came to: campaign/costs.py's figures, with {"campaign", "flow", "state", "said", "people", "currency"}."""
    from appliance import app
    from appliance.app_dial import CampaignBook
    from appliance.app_flows import price_card
    from appliance.campaign.costs import counted
    from appliance.store import campaigns

    path = app.record_path(settings)
    row = _row(path, name)
    why = {attempt["call"]: attempt["why"] for person in campaigns.people(path, name) for attempt in person["attempts"]}
    attempts = [attempt for contact in CampaignBook(path).contacts(name) for attempt in contact.attempts]
    refused = [(attempt.refused_by, why[attempt.call]) for attempt in attempts if attempt.refused_by]
    head = {key: row[key] for key in ("campaign", "flow", "state", "said", "people")}
    found = counted(price_card(settings), [attempt for attempt in attempts if not attempt.refused_by], refused)
    return head | found | {"currency": settings.prices.currency}


def _status_text(found: dict[str, Any]) -> str:
    from appliance.core.spend import text

    finished = sum(found["states"].get(state, 0) for state in ("done", "refused", "late"))
    lines = [f"campaign {found['campaign']} ({found['flow']}) is {found['state']}" + (f": {found['said']}" if found["said"] else "")]
    lines.append(
        f"  {finished} of {found['people']} people finished, {found['calls']} calls, {text(found['spent_micros'], found['currency'])}"
    )
    lines.append("  people:   " + ", ".join(f"{count} {state}" for state, count in sorted(found["states"].items())))
    for kind, one in sorted(found["outcomes"].items(), key=lambda item: -item[1]["calls"]):
        each = text(one["spent_micros"] // one["calls"], found["currency"])
        lines.append(f"  {one['calls']:>6} {kind:<16} {text(one['spent_micros'], found['currency'])} ({each} each)")
    lines += [f"  {count:>6} refused: {by}" for by, count in sorted(found["refused"].items())]
    return "\n".join(lines)


def _export(arguments: argparse.Namespace, settings: Any) -> None:
    from appliance import app
    from appliance.app_dial import CampaignBook
    from appliance.campaign.plan import kind_of, state_of
    from appliance.campaign.run import rules_of
    from appliance.store import campaigns

    report(settings, arguments.name)  # says where there is none
    rows = campaigns.people(app.record_path(settings), arguments.name)
    rules, now_ms = rules_of(settings), time.time_ns() // 1_000_000
    variables = sorted({name for row in rows for name in row["variables"]})
    try:
        file = Path(arguments.file).open("x", newline="", encoding="utf-8") if arguments.file else sys.stdout  # noqa: SIM115
    except OSError as error:
        raise ConfigError(f"{arguments.file}: cannot be written: {error.strerror}") from None
    out = csv.writer(file)
    out.writerow([*COLUMNS, *variables])
    for row, contact in zip(rows, CampaignBook(app.record_path(settings)).contacts(arguments.name), strict=True):
        made = [attempt for attempt in row["attempts"] if not attempt["refused_by"]]
        last = [kind_of(attempt) for attempt in contact.attempts if not attempt.refused_by][-1:]
        refused = [attempt["refused_by"] for attempt in row["attempts"] if attempt["refused_by"]][-1:]
        cells = [row["person"], row["number"], state_of(contact, now_ms, rules)[0], *(last or [""]), len(made), *(refused or [""])]
        cells += [sum(a["spent_micros"] for a in made), sum(a["duration_ms"] for a in made), made[-1]["call"] if made else ""]
        out.writerow([_cell(cell) for cell in (*cells, *(row["variables"].get(name, "") for name in variables))])
    if arguments.file:
        file.close()
        print(f"wrote {len(rows)} people to {arguments.file}")


def _cell(value: object) -> object:
    """A text that a spreadsheet would take for a formula is marked as text; a number with its plus is none."""
    risky = isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") and not value[1:].isdigit()
    return f"'{value}" if risky else value


def dnc_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook dnc`."""
    what = command.add_subparsers(dest="what", metavar="WHAT", required=True)
    for verb, text, word in (
        ("list", "every number on it, since when and why", ""),
        ("add", "never call this number", "number"),
        ("remove", "it may be called again", "number"),
        ("import", "add a file of numbers, one a line; that also gives back a list that was lost", "file"),
    ):
        one = what.add_parser(verb, help=text, description=text)
        one.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
        if word:
            one.add_argument(word, metavar=word.upper())
        else:
            one.add_argument("--json", action="store_true")


def dnc(arguments: argparse.Namespace, settings: Any) -> int:
    """The do-not-call list."""
    from appliance import app, app_dial
    from appliance.core.dial_gate import normalised, user_of
    from appliance.store import dialling

    path, rules = app.record_path(settings), app_dial.dial_rules(settings)
    match arguments.what:
        case "list":
            rows = dialling.listed(path)
            if arguments.json:
                print(json.dumps(rows, indent=1, ensure_ascii=False))
            for row in rows if not arguments.json else ():
                since = time.strftime("%Y-%m-%d %H:%M", time.localtime(row["since_ms"] / 1000))
                print(f"{row['number']:<20} {since}  " + (f"call {row['call']}, {row['why']}" if row["call"] else row["why"]))
        case "import":
            try:
                lines = Path(arguments.file).read_text(encoding="utf-8-sig").splitlines()
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigError(f"{arguments.file}: cannot be read: {error}") from None
            numbers = [normalised(user_of(line), rules) for line in lines if line.strip()]
            with dialling.writing(path) as (db, now_ms):
                count = dialling.give_back(db, now_ms, numbers)
            print(f"{count} numbers are new on the list")
        case verb:
            number = normalised(user_of(arguments.number), rules)
            with dialling.writing(path) as (db, now_ms):
                if verb == "add":
                    changed = dialling.never_call(db, now_ms, number, 0, "by the operator")
                else:
                    changed = dialling.may_call(db, now_ms, number, "by the operator")
            if verb == "remove" and not changed:
                raise ConfigError(f"{number} is not on the list", "onhook dnc list shows it")
            print(f"{number} " + ("is never called" if verb == "add" else "may be called again"))
    return 0


def audit_arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook audit`."""
    command.add_argument("what", choices=["verify", "list"])
    command.add_argument("--most", type=int, default=50, help="list: how many (default: 50)")
    command.add_argument("--json", action="store_true")


def audit(arguments: argparse.Namespace, settings: Any) -> int:
    """The audit log; verify is 1 where a row does not fit."""
    import sqlite3
    from dataclasses import asdict

    from appliance import app
    from appliance.store import audit as log

    path = app.record_path(settings)
    if not path.exists():
        raise ConfigError(f"there is no call record {path} yet")
    try:
        if arguments.what == "list":
            for row in log.rows(path, arguments.most):
                print(json.dumps(row, ensure_ascii=False))
            return 0
        verdict = log.verify(path)
    except sqlite3.Error as error:
        raise ConfigError(f"the call record {path} cannot be read: {error}") from error
    if arguments.json:
        print(json.dumps(asdict(verdict)))
    elif verdict.broken:
        print(f"the audit log is broken at row {verdict.broken}: {verdict.why}")
    else:
        print(f"{verdict.rows} rows, every one as it was written; the last one's chain is {verdict.head}")
    return 1 if verdict.broken else 0
