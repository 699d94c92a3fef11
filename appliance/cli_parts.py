"""The commands by which the appliance starts its own processes; no help lists them."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from appliance import config
from appliance.errors import OnhookError


def stock_lines(arguments: argparse.Namespace) -> int:
    """What `run` needs once for each voice."""
    from appliance import app

    app.make_lines(config.load(arguments.config))
    return 0


def line(arguments: argparse.Namespace) -> int:
    """The line process; ends without the interpreter's farewell, in which pjsua2 hangs."""
    from appliance import app

    status = 70
    try:
        app.line(config.load(arguments.config), arguments.keep_trying)
        status = 0
    except OnhookError as error:
        print(f"onhook: {error}", file=sys.stderr)
        status = error.exit_status
    except Exception:  # the top of the process: say it, and leave the one way that works
        logging.getLogger("onhook.line").exception("the line ends")
    sys.stderr.flush()
    os._exit(status)


def worker(arguments: argparse.Namespace) -> int:
    """A worker process."""
    from appliance import app

    app.worker(arguments.name, config.load(arguments.config))
    return 0


def flows_keeper(arguments: argparse.Namespace) -> int:
    """The process that watches the flows folder."""
    from appliance import app

    app.flows_keeper(config.load(arguments.config))
    return 0


def webhook(arguments: argparse.Namespace) -> int:
    """The process that tells of finished calls."""
    from appliance import app

    app.webhook(config.load(arguments.config))
    return 0


def campaigns(arguments: argparse.Namespace) -> int:
    """The process that runs campaigns."""
    from appliance import app, app_dial

    settings = config.load(arguments.config)
    app_dial.campaigns(settings, app.record_path(settings), app.socket_path(settings, "line"))
    return 0
