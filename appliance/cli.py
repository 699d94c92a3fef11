"""The command line. Every error a person can meet is one plain sentence and an exit status that is not 0.

Rule: a command is a function that takes the parsed arguments and returns the exit status; what it needs it imports itself.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from appliance import __version__, cli_box, cli_calls, cli_dial, cli_flows, cli_page, cli_parts, cli_test
from appliance.errors import ConfigError, OnhookError, RemoteError

CONFIG = os.environ.get("ONHOOK_CONFIG") or "onhook.toml"
"""The settings, where no --config names others."""
LINES_S = 300.0
"""What a slow board may take to say the appliance's own lines, the first time: systemd is asked to wait."""


def main(argv: list[str] | None = None) -> int:
    """Parse, run, and turn errors into sentences."""
    arguments = _parser().parse_args(argv)
    _log(arguments)
    try:
        status: int = arguments.run(arguments)
    except OnhookError as error:
        print(f"onhook: {error}", file=sys.stderr)
        return error.exit_status
    except PermissionError as error:
        print(f"onhook: {error.filename}: {error.strerror}\n  run it as the user that it belongs to, or with sudo", file=sys.stderr)
        return ConfigError.exit_status
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _log(arguments: argparse.Namespace) -> None:
    """To the journal, with fields, where stderr is a stream of it; else to stderr."""
    where: logging.Handler = logging.StreamHandler(sys.stderr)
    if arguments.log:
        from appliance.adapters import systemd

        where = systemd.journal(getattr(arguments, "name", arguments.part)) or where
    level = logging.DEBUG if arguments.verbose else logging.INFO if arguments.log else logging.WARNING
    logging.basicConfig(level=level, format="%(name)s: %(message)s", handlers=[where])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="onhook", description="A voice-agent appliance for the office: it answers, talks, and stops.")
    parser.add_argument("--version", action="version", version=f"onhook {__version__}")
    parser.add_argument("-v", "--verbose", action="store_true", help="say more about what is going on")
    parser.set_defaults(log=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, run: Any, text: str | None, log: bool = False) -> argparse.ArgumentParser:
        # a command without help text is for the appliance itself and is not listed
        options: dict[str, Any] = {} if text is None else {"help": text, "description": text}
        command = commands.add_parser(name, **options)
        command.set_defaults(run=run, log=log, part=name)
        return command

    def config(command: argparse.ArgumentParser) -> None:
        command.add_argument("--config", default=CONFIG, metavar="FILE", help=f"the settings (default: {CONFIG})")

    command = add("run", run, "start the appliance and answer the phone", log=True)
    config(command)
    command.add_argument("--keep-trying", action="store_true", help="stay up although the PBX is away or refuses us; for services")

    command = add("demo", demo, "hear it work: a simulated caller dials the appliance over real SIP and RTP")
    command.add_argument("--live", action="store_true", help="wait for a softphone instead, and print what to dial")
    command.add_argument("--pbx", action="store_true", help="through a real Asterisk, the caller being another extension")
    command.add_argument("--caller", metavar="FILE", help="what the caller says (see appliance/lab/callers/)")
    command.add_argument("--flow", default="lead-qualification", help="the flow that answers (default: lead-qualification)")
    command.add_argument("--limit", metavar="TIME", help="end the call after this long, such as 10s")
    command.add_argument("--json", action="store_true", help="print the call as JSON, and nothing else, to standard output")
    command.add_argument("--save", metavar="DIR", help="write the two-channel recording and the caller's notes there")

    command = add("check", check, "prove flows before they go live")
    config(command)
    command.add_argument("flows", nargs="*", metavar="FLOW", help="names, files or folders (default: every flow)")
    command.add_argument("--json", action="store_true")
    command.add_argument("--graph", metavar="FILE.svg", help="draw one flow's graph there")

    command = add("test", test, "hold flows against their saved conversations")
    config(command)
    cli_test.arguments(command)

    command = add("call", call, "place a call with the running appliance")
    config(command)
    command.add_argument("to", help="sip:somebody@somewhere, or a number at the PBX")
    command.add_argument("--flow", required=True)
    command.add_argument("--var", action="append", default=[], metavar="NAME=VALUE", help="a value the flow asks for; may be repeated")
    command.add_argument("--watch", action="store_true", help="show the conversation until it ends")

    command = add("campaign", campaign, "call a list of people, each at their time")
    config(command)
    cli_dial.campaign_arguments(command)

    command = add("dnc", dnc, "the numbers that are never called")
    config(command)
    cli_dial.dnc_arguments(command)

    command = add("audit", audit, "what was dialled, refused and switched; verify proves that nothing was changed since")
    config(command)
    cli_dial.audit_arguments(command)

    command = add("calls", cli_calls.calls, "list the calls, or show one: onhook calls show 12")
    config(command)
    command.add_argument("--most", type=int, default=20, help="how many (default: 20)")
    command.add_argument("--json", action="store_true")
    more = command.add_subparsers(metavar="[show N | export]")
    show = more.add_parser("show", help="one call, whole")
    show.add_argument("number", type=int)
    show.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
    show.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    show.add_argument("--save-conversation", metavar="FILE", help="write it as a saved conversation, which onhook test holds the flow to")
    show.add_argument("--timing", action="store_true", help="draw what the caller waited for in each turn")
    save = more.add_parser("export", help="finished calls with their fields, for a spreadsheet or another program")
    save.add_argument("file", nargs="?", metavar="FILE", help="a new file, .csv or .json (default: standard output)")
    save.add_argument("--since", default="", metavar="DAY", help="calls of that day and later, such as 2026-11-22")
    save.add_argument("--flow", default="", help="calls of that flow")
    form = save.add_mutually_exclusive_group()
    form.add_argument("--csv", dest="form", action="store_const", const="csv", help="a row a call, a column a field")
    form.add_argument("--json", dest="form", action="store_const", const="json", help="with what bears each field out")
    save.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
    save.set_defaults(run=cli_calls.export)
    command.set_defaults(number=None)

    command = add("spend", cli_calls.spend, "what today's calls have cost, and which calls a limit refused")
    config(command)
    command.add_argument("--json", action="store_true")

    command = add("status", status, "how the running appliance is")
    config(command)
    command.add_argument("--json", action="store_true")

    command = add("flows", flows, "which flows are live, which file was refused and why; history, and the way back")
    config(command)
    cli_flows.arguments(command)

    command = add("page", page, "where the status page is, and the token that opens it")
    config(command)
    cli_page.arguments(command)
    config(add("stop", stop, "end every call, and take and place no other before: onhook resume"))
    config(add("resume", resume, "take and place calls again"))

    command = add("models", models, "fetch, verify or list the model files")
    config(command)
    command.add_argument("what", choices=["fetch", "verify", "list"])
    command.add_argument("names", nargs="*", metavar="MODEL", help="only these (default: all)")

    command = add("setup", setup, "ask for the PBX, register there, and write onhook.toml")
    config(command)
    cli_box.setup_arguments(command)

    command = add("doctor", cli_box.doctor, "look at everything that commonly goes wrong, with a remedy each")
    config(command)
    command.add_argument("--json", action="store_true")
    cli_box.doctor_arguments(command)

    command = add("backup", cli_box.backup, "record, settings and flows in one file, while the appliance runs")
    config(command)
    cli_box.backup_arguments(command)

    command = add("restore", cli_box.restore, "put a backup's files in their places")
    config(command)
    cli_box.restore_arguments(command)

    command = add("bench", bench, "measure; figures, not claims")
    benches = ["answered-by", "attack", "campaign", "capacity", "footprint", "limits", "page", "routing", "turns", "vad"]
    command.add_argument("what", choices=benches)
    command.add_argument("--json", action="store_true")
    command.add_argument("--trials", type=int, help="answered-by, capacity, limits, turns: how many of each")
    command.add_argument("--full", action="store_true", help="limits, turns: every trial that is claimed, which takes an hour or more")
    command.add_argument(
        "--only", action="append", metavar="NAME", help="answered-by, attack, limits, turns, routing: only these parts; commas or repeated"
    )
    command.add_argument("--packets", type=int, default=100_000, metavar="N", help="attack: how many mutated packets are sent")
    command.add_argument("--file", metavar="FILE.csv", help="routing: another labelled set (columns flow, stage, utterance, answer)")
    command.add_argument("--lanes", type=int, default=1, metavar="N", help="turns: calls side by side where no time is measured (1 to 4)")
    command.add_argument("--people", type=int, metavar="N", help="campaign: how many (default: 200)")
    command.add_argument(
        "--incident", action="store_true", help="campaign: the same people with and without what ends our calls, both bills; as text"
    )
    command.add_argument("--kills", type=int, default=5, metavar="N", help="campaign: how often a process is killed (default: 5)")
    command.add_argument("--calls", type=int, metavar="N", help="capacity: up to how many at once (default: [line] max_calls)")
    command.add_argument("--gap-lanes", type=int, default=1, metavar="N", help="turns: the same where times are measured")
    command.add_argument("--seed", type=int, default=1, help="attack, campaign, turns: the same seed, the same packets, people or sounds")
    command.add_argument("--sounds", metavar="DIR", help="answered-by, turns: your own recordings, with a labels.csv (see appliance/lab)")
    command.add_argument("--over-sip", action="store_true", help="answered-by: as real calls that an appliance places")
    command.add_argument("--plot", metavar="FILE.png", help="turns: draw gap against cut-off rate, ours beside others, and nothing else")

    command = add("line", cli_parts.line, None, log=True)
    config(command)
    command.add_argument("--keep-trying", action="store_true")
    config(add("stock-lines", cli_parts.stock_lines, None))
    config(add("flows-keeper", cli_parts.flows_keeper, None, log=True))
    config(add("webhook", cli_parts.webhook, None, log=True))
    config(add("campaigns", cli_parts.campaigns, None, log=True))
    command = add("worker", cli_parts.worker, None, log=True)
    command.add_argument("name", choices=["ears", "mind", "voice"])
    config(command)
    return parser


def _settings(arguments: argparse.Namespace) -> Any:
    from appliance import config

    return config.load(arguments.config)


def run(arguments: argparse.Namespace) -> int:
    """Check what can be checked, then become the guard."""
    from appliance import app, app_flows
    from appliance.adapters import systemd

    settings = _settings(arguments)
    systemd.tell("looking at models and flows")
    app.check_models(settings)
    app_flows.check_flows(settings)
    settings.account()
    settings.webhook_secret()
    if app.missing_lines(settings):
        print("onhook: the voice says the appliance's own lines, once", file=sys.stderr, flush=True)
        systemd.tell("the voice says the appliance's own lines, once", patience_s=LINES_S)
        argv = [sys.executable, "-m", "appliance", "stock-lines", "--config", arguments.config]
        if subprocess.run(argv).returncode:
            raise ConfigError("the voice could not say the appliance's own lines", "its own words above say why")
    if settings.web.enabled:
        print(f"onhook: {cli_page.announcement(settings)}", file=sys.stderr, flush=True)
    spec = app.guard_spec(Path(arguments.config), settings, keep_trying=arguments.keep_trying)
    os.execv(sys.executable, [sys.executable, "-m", "appliance.guard", str(spec)])


def campaign(arguments: argparse.Namespace) -> int:
    """Lists of people."""
    return cli_dial.campaign(arguments, _settings(arguments))


def dnc(arguments: argparse.Namespace) -> int:
    """The do-not-call list."""
    return cli_dial.dnc(arguments, _settings(arguments))


def audit(arguments: argparse.Namespace) -> int:
    """The audit log."""
    return cli_dial.audit(arguments, _settings(arguments))


def flows(arguments: argparse.Namespace) -> int:
    """What became of each file in the flows folder."""
    return cli_flows.run(arguments, _settings(arguments))


def check(arguments: argparse.Namespace) -> int:
    """Proofs, answers, the drawing."""
    from appliance import cli_check

    return cli_check.check(arguments)


def test(arguments: argparse.Namespace) -> int:
    """Saved conversations."""
    return cli_test.run(arguments)


def call(arguments: argparse.Namespace) -> int:
    """Ask the running line to dial."""
    from appliance.lab.transcript import Transcript

    variables: dict[str, str] = {}
    for pair in arguments.var:
        name, equals, value = pair.partition("=")
        if not equals:
            raise ConfigError(f"--var {pair}: write NAME=VALUE")
        variables[name] = value
    settings = _settings(arguments)
    to = _uri(arguments.to, settings)
    connection = _line(settings)
    connection.ask(op="subscribe")
    reply = connection.ask(op="call", to=to, flow=arguments.flow, vars=variables)
    while "ok" not in reply:
        reply = connection.read() or {"ok": False, "error": "the line went away"}
    if not reply["ok"]:
        raise ConfigError(reply["error"])
    number = reply["call"]
    transcript = Transcript(number, settings.prices.currency)
    connection.settimeout(None)
    while (event := connection.read()) is not None:
        if event.get("call") != number:
            continue
        if event["kind"] == "closed" and event["outcome"] == "refused":
            money = "onhook spend shows what today's money went into" if str(event["reason"]).startswith("spend") else ""
            raise ConfigError(f"call {number} is refused: {event['why']}", money)
        if event["kind"] == "placed" and not arguments.watch:
            print(f"call {number} is being placed; onhook calls show {number} will tell")
            return 0
        if arguments.watch:
            transcript.show(event)
        if event["kind"] == "closed":
            return 0
    raise RemoteError("the line went away while the call was up")


def _uri(to: str, settings: Any) -> str:
    if to.startswith(("sip:", "sips:")):
        return to
    if not settings.pbx.registrar:
        raise ConfigError(f"{to} is no SIP address, and no PBX is configured", "write sip:somebody@somewhere")
    return f"sip:{to}@{settings.pbx.registrar}"


def _line(settings: Any) -> Any:
    from appliance import app
    from appliance.runtime.api import LineClient

    try:
        return LineClient(app.socket_path(settings, "line"))
    except OSError:
        raise ConfigError("the appliance is not running", f"start it with: {_start()}") from None


def status(arguments: argparse.Namespace) -> int:
    """The line's own words."""
    reply = _line(_settings(arguments)).ask(op="status")
    if arguments.json:
        print(json.dumps(reply, indent=1))
        return 0
    registration = reply["registration"]
    print(f"registration: {registration['state']} {registration.get('reason', '')}".rstrip())
    print(f"address:      {reply['uri']}")
    print("models:       " + ("ready" if reply["ready"] else "not ready yet"))
    if trouble := reply["record"]["trouble"]:
        print(f"record:       cannot be written ({trouble}): no new call is taken; onhook doctor says more")
    for line in cli_flows.status_lines(reply["flows"]):
        print(line)
    print(f"calls:        {len(reply['calls'])}" + (", stopped by an operator (onhook resume)" if reply["paused"] else ""))
    for row in reply["calls"]:
        print(f"  {row['call']}: {row['flow']}, stage {row['stage']}, {row['seconds']} s")
    return 0


def setup(arguments: argparse.Namespace) -> int:
    """The first steps; the last of them is to look at the page."""
    status = cli_box.setup(arguments)
    if status:
        return status
    settings = _settings(arguments)
    ours, flow = settings.pbx.user if settings.pbx.registrar else "this box", settings.flow_for(settings.pbx.user)
    print(f"start: {_start()}" + (f"   (then dial {ours}: the flow {flow} answers)" if flow else ""))
    if settings.web.enabled:
        arguments.what = "token"
        cli_page.run(arguments, settings)
    return 0


def _start() -> str:
    """How the appliance is started here: as the service where it is one, else by this very command as it was typed."""
    if CONFIG.startswith("/etc/"):
        return "systemctl start onhook"
    typed = Path(sys.argv[0])
    return "onhook run" if shutil.which("onhook") or typed.name != "onhook" else f"{typed} run"


def page(arguments: argparse.Namespace) -> int:
    """The status page."""
    return cli_page.run(arguments, _settings(arguments))


def stop(arguments: argparse.Namespace) -> int:
    """The big red button."""
    return cli_page.stop(arguments, _settings(arguments))


def resume(arguments: argparse.Namespace) -> int:
    """And its undoing."""
    return cli_page.resume(arguments, _settings(arguments))


def models(arguments: argparse.Namespace) -> int:
    """The manifest's files."""
    from appliance import app, config

    settings = _settings(arguments) if Path(arguments.config).exists() else config.Settings.defaults(Path.cwd())
    return app.models(arguments.what, arguments.names or None, settings)


def demo(arguments: argparse.Namespace) -> int:
    """A whole call, or a box that waits for one."""
    from appliance import proof

    return proof.demo(arguments)


def bench(arguments: argparse.Namespace) -> int:
    """Figures."""
    if arguments.what == "answered-by":
        from appliance import proof_answered

        return proof_answered.bench_answered(arguments)
    if arguments.what == "attack":
        from appliance.proof_attack import bench_attack

        return bench_attack(arguments)
    if arguments.what in ("page", "campaign", "capacity"):
        from appliance import proof_box

        return proof_box.bench(arguments)
    from appliance import proof

    return proof.bench(arguments)
