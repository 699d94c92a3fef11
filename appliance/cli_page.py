"""`onhook page`: serve the status page, print the token that opens it, forget its password. And the big stop.

Rule: the libraries of the page are imported by `serve` alone, and the one that hashes passwords by it too.
"""

from __future__ import annotations

import argparse
import getpass
import logging
import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.config import Settings
from appliance.errors import ConfigError

if TYPE_CHECKING:
    from appliance.web.password import Password

log = logging.getLogger("onhook.web")

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")


def arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook page`."""
    command.set_defaults(what="token")
    what = command.add_subparsers(metavar="[token | password | forget | metrics | serve]")
    for verb, text in (
        ("token", "print the page's address, and the token that sets its password, once"),
        ("password", "choose the page's password here, for a box without a browser: asked for twice, or a line of standard input"),
        ("forget", "clear the password: whoever is logged in is logged out, and a new token sets the next one"),
        ("metrics", "print the token with which a Prometheus on another machine reads /metrics"),
        ("serve", "serve the page; the running appliance does so by itself"),
    ):
        word = what.add_parser(verb, help=text, description=text)
        word.add_argument("--config", default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
        word.set_defaults(what=verb, log=verb == "serve")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Whichever it was."""
    password = _password(settings)
    if arguments.what == "serve":
        serve(Path(arguments.config), settings)
        return 0
    try:
        return _tell_of(arguments.what, password, settings)
    except OSError as error:
        raise _not_ours(settings, error) from None


def _tell_of(what: str, password: Password, settings: Settings) -> int:
    match what:
        case "password":
            if password.is_set:
                raise ConfigError("there is a password already", "onhook page forget clears it, and logs out whoever is logged in")
            if trouble := password.choose(password.token(), _asked()):
                raise ConfigError(trouble)
            print(f"the page is at {address(settings, True)}; its password is set (`onhook page forget` clears it)")
        case "forget":
            password.forget()
            print(f"the password is forgotten; `onhook page token` prints what sets the next one at {address(settings, False)}")
        case "metrics":
            print(f"Authorization: Bearer {password.metrics_token()}")
        case _ if password.is_set:
            print(f"the page is at {address(settings, True)}; its password is set (`onhook page forget` clears it)")
        case _:
            print(f"page:  {address(settings, False)}")
            print(f"token: {password.token()}")
    return 0


def _asked() -> str:
    """The new password, from a person or a script."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    wanted = getpass.getpass("The page's new password, ten letters or more (not shown): ")
    if wanted != getpass.getpass("Once more: "):
        raise ConfigError("the two passwords differ; nothing was changed")
    return wanted


def announcement(settings: Settings) -> str:
    """Where the page is, for whoever starts the appliance."""
    if _password(settings).is_set:
        return f"the page is at {address(settings, True)}"
    return f"the page is at {address(settings, False)}; `onhook page token` prints the token that sets its password"


def address(settings: Settings, is_set: bool) -> str:
    """The page's, as a browser wants it."""
    from appliance.web.gate import is_loopback

    web = settings.web
    here = web.address if is_set or web.address in LOOPBACK_NAMES else "127.0.0.1"
    if here in ("0.0.0.0", "::"):  # by any of its addresses: the one that the PBX knows is one
        here = socket.gethostname() if is_loopback(settings.pbx.local_address) else settings.pbx.local_address
    return f"http://{f'[{here}]' if ':' in here else here}:{web.port}/"


def _not_ours(settings: Settings, error: OSError) -> ConfigError:
    folder = settings.state_dir / "page"
    return ConfigError(f"{folder} cannot be used: {error.strerror}", "run it as the user that onhook runs as, who owns that folder")


def _password(settings: Settings) -> Password:
    from appliance.web.password import Password

    return Password(settings.state_dir / "page")


def serve(config: Path, settings: Settings) -> None:
    """The whole life of the page's process."""
    from appliance import app
    from appliance.health import wallclock
    from appliance.health.wallclock import WallClock
    from appliance.page_sources import sources
    from appliance.runtime.api import LineClient
    from appliance.web import serve as web
    from appliance.web.live import Live
    from appliance.web.login import Access
    from appliance.web.page import make_page
    from appliance.web.password import Guesses, Sessions

    web.yield_to_all()
    password = _password(settings)
    try:
        if not password.is_set:
            password.token()
    except OSError as error:
        raise _not_ours(settings, error) from None
    names = {*LOOPBACK_NAMES, socket.gethostname().lower(), settings.web.address, *(host.lower() for host in settings.web.hosts)}
    access = Access(password, Sessions(time.monotonic, settings.web.session), Guesses(), frozenset(names))
    wall = WallClock()

    def beat() -> None:
        if (step := wall.look(*wallclock.now())) is not None:
            log.warning("the clock of this box was %s", step)

    facts = sources(config, settings, wall)
    live = Live(lambda: LineClient(app.socket_path(settings, "line")), beat=beat)
    try:
        live.gaps.remember(live.clock(), facts.gaps())
    except ConfigError as error:  # a page without a record still has its button
        log.warning("%s", error)
    live.start()
    web.serve(make_page(live, facts, access), settings.web.address, settings.web.port, lambda: password.is_set)


def stop(arguments: argparse.Namespace, settings: Settings) -> int:
    """No new calls, and end all."""
    return _tell(settings, "stop", "every call is ended, and no other begins until: onhook resume")


def resume(arguments: argparse.Namespace, settings: Settings) -> int:
    """Calls again."""
    return _tell(settings, "resume", "calls are taken and placed again")


def _tell(settings: Settings, op: str, done: str) -> int:
    from appliance.page_sources import ask

    reply: dict[str, Any] = ask(settings, {"op": op})
    if not reply["ok"]:
        raise ConfigError(reply["error"])
    print(done)
    return 0
