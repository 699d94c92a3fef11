"""`onhook setup`: a few questions, a registration that is tried, a test call if wanted, and onhook.toml is written.

Rule: nothing is written before the PBX has taken us, unless that is asked for; a file that is there is kept beside.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import re
import socket
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from appliance.core.registration import explain
from appliance.errors import ConfigError, OnhookError, RemoteError

if TYPE_CHECKING:
    from collections.abc import Callable

    from appliance.ports import AccountSettings, AgentEvent, UserAgent

REGISTER_S = 12.0
RING_S = 30.0
TALK_S = 4.0
STEP_MS = 20


@dataclass(frozen=True)
class Wanted:
    """What a person tells of their PBX."""

    registrar: str
    user: str
    password: str
    local_address: str
    transport: str = "udp"


def arguments(command: argparse.ArgumentParser) -> None:
    """The flags."""
    command.add_argument("--pbx", metavar="HOST[:PORT]", help='the PBX\'s address; "none" for a box that is dialled directly')
    command.add_argument("--extension", metavar="NUMBER", help="our extension there")
    command.add_argument("--password-file", metavar="FILE", help="a file that holds the extension's password alone; asked for otherwise")
    command.add_argument("--local-address", metavar="IP", help="this box's address towards the PBX (default: found out)")
    command.add_argument("--transport", choices=["udp", "tcp"], default="udp")
    command.add_argument("--test-call", metavar="NUMBER", help="ring this number and say a sentence, to hear that it works")
    command.add_argument("--offline", action="store_true", help="write the file without trying the PBX")


def setup(given: argparse.Namespace, agent_of: Callable[[AccountSettings], UserAgent], sentence: Callable[[], bytes]) -> int:
    """Ask, try, write. `sentence()` is 8 kHz PCM for the test call."""
    wanted = _ask(given)
    path = Path(given.config)
    if wanted.registrar and not given.offline:
        try:
            _say(f"registering at {wanted.registrar} as {wanted.user} ...")
            _try(wanted, lambda: _number(given), agent_of, sentence)
        except OnhookError as error:
            if isinstance(error, RemoteError):
                raise RemoteError(f"{error}\n  Nothing was written; --offline writes {path} without trying.", error.status) from None
            raise
    kept = write(path, wanted)
    _say(f"wrote {path}" + (f"; what was there is kept as {kept.name}" if kept else ""))
    return 0


def _ask(given: argparse.Namespace) -> Wanted:
    registrar = given.pbx if given.pbx is not None else _line("The PBX's address (host or host:port; none for no PBX)")
    if registrar.lower() in ("none", ""):
        return Wanted("", given.extension or "onhook", "", given.local_address or _own_address("192.0.2.1"), given.transport)
    if not re.fullmatch(r"[A-Za-z0-9.-]+(:\d{1,5})?", registrar):
        raise ConfigError(f"{registrar} is no address of a PBX", "write a name or an IP address, with :port where it is not 5060")
    user = given.extension or _line("Our extension there")
    if not user:
        raise ConfigError("without an extension no PBX takes us", "make one in the PBX first, or give it with --extension")
    if given.password_file:
        try:
            password = Path(given.password_file).read_text(encoding="utf-8").partition("\n")[0].strip()
        except OSError as error:
            raise ConfigError(f"{given.password_file}: {error.strerror}") from None
    else:
        password = getpass.getpass("Its password (not shown): ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    return Wanted(registrar, user, password, given.local_address or _own_address(_address_of(registrar, given.transport)), given.transport)


def _number(given: argparse.Namespace) -> str:
    """Whom to ring for the test call; empty for nobody. A person is asked, once we are registered; a script is not."""
    if given.test_call is not None or given.password_file or not sys.stdin.isatty():
        return given.test_call or ""
    return _line("A telephone to ring for a test call (its number; empty for none)")


def _line(question: str) -> str:
    if not sys.stdin.isatty():
        raise ConfigError(f"{question}: nobody is there to answer", "give it as a flag; onhook setup --help lists them")
    return input(f"{question}: ").strip()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _address_of(registrar: str, transport: str) -> str:
    """One of the PBX's; the name itself where it cannot be looked up."""
    from appliance import app
    from appliance.config import Pbx, Settings

    try:
        pbx = Pbx(registrar=registrar, transport=cast('Literal["udp", "tcp", "tls"]', transport))
        return app.pbx_addresses(replace(Settings.defaults("."), pbx=pbx))[0].rpartition(":")[0]
    except RemoteError:
        return registrar.partition(":")[0]


def _own_address(host: str) -> str:
    """The address from which this machine would send to `host`; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((host, 5060))
            address: str = probe.getsockname()[0]
            return address
        except OSError:
            raise ConfigError(f"there is no way to {host} from here", "is the name right, and the network up?") from None


def _try(
    wanted: Wanted, number_of: Callable[[], str], agent_of: Callable[[AccountSettings], UserAgent], sentence: Callable[[], bytes]
) -> None:
    from appliance.ports import AccountSettings

    account = AccountSettings(user=wanted.user, password=wanted.password, registrar=wanted.registrar, transport=wanted.transport)
    agent = agent_of(replace(account, local_address=wanted.local_address, expires_s=60))
    events: list[AgentEvent] = []
    agent.start(events.append)
    try:
        _register(agent, events)
        _say("registered")
        if number := number_of():
            _call(agent, events, f"sip:{number}@{wanted.registrar}", sentence())
    finally:
        agent.close()


def _register(agent: UserAgent, events: list[AgentEvent]) -> None:
    from appliance.ports import Registered, RegistrationFailed

    until = time.monotonic() + REGISTER_S
    failed: RegistrationFailed | None = None
    while time.monotonic() < until:
        agent.poll(STEP_MS)
        while events:
            event = events.pop(0)
            if isinstance(event, Registered):
                return
            if isinstance(event, RegistrationFailed):
                failed = event
        if failed is not None and failed.permanent:
            break
    what, remedy = explain(failed.status, failed.reason) if failed else explain(408, "")
    status = failed.status if failed else 408
    raise RemoteError(f"{what.rstrip('.')} (SIP status {status}).\n  {remedy}", status)


def _call(agent: UserAgent, events: list[AgentEvent], uri: str, sound: bytes) -> None:
    from appliance.media.frames import FRAME_BYTES, SILENCE
    from appliance.ports import LegAnswered, LegEnded

    _say(f"calling {uri}; pick up, please ...")
    leg = agent.dial(uri)
    until = time.monotonic() + RING_S
    while not any(isinstance(event, LegAnswered) for event in events):
        agent.poll(STEP_MS)
        ended = next((event for event in events if isinstance(event, LegEnded)), None)
        if ended is not None:
            raise RemoteError(
                f"the test call was refused: {ended.status} {ended.reason}; may this extension call that number?", ended.status
            )
        if time.monotonic() > until:
            agent.hang_up(leg)
            raise RemoteError(f"nobody answered within {RING_S:g} s")
    queue, at = agent.audio(leg).sending, 0
    began = time.monotonic()
    while time.monotonic() - began < max(TALK_S, len(sound) / 16000 + 0.5):
        while len(queue) < 4:
            queue.put(sound[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0") if at < len(sound) else SILENCE)
            at += FRAME_BYTES
        agent.poll(10)
    received = agent.stats(leg).get("rx_packets", 0)
    agent.hang_up(leg)
    agent.poll(200)
    _say("the call worked" + ("" if received else ", but no sound came from the other side: look for a firewall that stops RTP"))


def write(path: Path, wanted: Wanted) -> Path | None:
    """Write [pbx] of onhook.toml; the file's other sections, owner and rights stay, a new file is readable to its owner alone. Where the
    file names a password_file, the password goes there. Returns where the old file went."""
    old = (
        path.read_text(encoding="utf-8") if path.exists() else "# Written by onhook setup. Every key there is: onhook.example.toml\n[pbx]\n"
    )
    text, password_file = _with_pbx(old, wanted)
    kept = None
    owner = None
    if path.exists():
        owner = path.stat()
        kept = path.with_name(f"{path.name}.{time.strftime('%Y%m%d-%H%M%S')}")
        path.replace(kept)
    if password_file:
        _put(path.parent / password_file, wanted.password + "\n", None)
    _put(path, text, owner)
    return kept


def _with_pbx(old: str, wanted: Wanted) -> tuple[str, str]:
    """The file's text with what is wanted in [pbx], and the name of the password file, empty where the password stands in the text."""
    head, mark, rest = (
        re.split(r"(?m)(^\s*\[pbx\][^\n]*\n?)", old, maxsplit=1) if re.search(r"(?m)^\s*\[pbx\]", old) else (old, "\n[pbx]\n", "")
    )
    section, *more = re.split(r"(?m)^(?=\s*\[)", rest, maxsplit=1)
    named = re.search(r"""(?m)^\s*password_file\s*=\s*["']([^"'\n]+)["']""", section)
    values = {"registrar": wanted.registrar, "user": wanted.user, "transport": wanted.transport, "local_address": wanted.local_address}
    if named is None:
        values["password"] = wanted.password
    ours = "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())
    others = [line for line in section.splitlines(keepends=True) if not re.match(rf"\s*({'|'.join([*values, 'password'])})\s*=", line)]
    return head + mark.rstrip("\n") + "\n" + ours + "".join(others) + "".join(more), named[1] if named else ""


def _put(path: Path, text: str, owner: os.stat_result | None) -> None:
    """Write it whole or not at all. Readable to its owner alone where it had none before."""
    fresh = path.with_name(f".{path.name}.part")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        if owner is not None:
            os.fchown(descriptor, owner.st_uid, owner.st_gid)
            os.fchmod(descriptor, owner.st_mode & 0o777)
    fresh.replace(path)
