"""Where the PBX is: what the operator wrote (addresses and names) as the list of places to register at, kept fresh.

Rule: nothing here waits. Names are looked up aside; until an answer comes, and where none comes, what was known last holds. Time is an
argument, in ns.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import random
from typing import Protocol

from appliance.adapters.aside import Aside
from appliance.adapters.sip_text import host_of
from appliance.core.srv import Address, may_be_a_pbx, staying
from appliance.errors import OnhookError
from appliance.ports import AccountSettings

log = logging.getLogger("onhook.sip")

LEAST_TTL_S = 30
"""A name is not asked for more often, whatever its answer says ..."""
MOST_TTL_S = 3600
"""... nor less often."""
LOOK_AGAIN_S = 30
"""So soon it is asked for again while the PBX is away."""
FIRST_RETRY_S = 5
"""Where the name service failed; doubled from one time to the next."""
MOST_RETRY_S = 60
MOST_PLACES = 6
"""The library holds eight accounts: one is for calls past the PBX, one for a place that is just being left."""
MOST_MEMORY = 10_000
"""Bytes of the file that remembers."""
SECOND_NS = 1_000_000_000


class Answer(Protocol):
    """What a name stands for (`dnspython.Found`)."""

    @property
    def addresses(self) -> tuple[Address, ...]: ...
    @property
    def ttl_s(self) -> int: ...


LookUp = Callable[[str, int, str], Answer]
"""Host, port (0 asks for SRV records) and transport. Raises RemoteError."""


@dataclass(frozen=True)
class Place:
    """One place to register at."""

    registrar: str
    """host or host:port as it stands in SIP URIs."""
    address: str = ""
    """address:port that requests are sent to, where that is not the registrar itself."""
    proxy: str = ""
    """The outbound proxy that this is an address of, as the operator wrote it."""

    @property
    def host(self) -> str:
        """The IP address."""
        return host_of(self.address or self.registrar)

    @property
    def name(self) -> str:
        """What its certificate bears: the name by which the operator knows it (RFC 5922 section 4)."""
        return host_of(self.proxy or self.registrar)

    def __str__(self) -> str:
        known = self.proxy or self.registrar
        return f"{known} ({self.address})" if self.address and self.address != known else known

    def routes(self, suffix: str) -> list[str]:
        """The Route headers of what is sent there. `hide` is the library's word for one that it follows and does not write; a proxy's is
        written (RFC 3261 section 8.1.2)."""
        if not self.address:
            return []
        if self.proxy and is_address(host_of(self.proxy)):
            return [f"<sip:{self.address}{suffix};lr>"]
        there = [f"<sip:{self.address}{suffix};lr;hide>"]
        return [*there, f"<sip:{self.proxy}{suffix};lr>"] if self.proxy else there


@dataclass
class _Entry:
    """What the operator wrote, and what it stands for."""

    text: str
    host: str
    port: int
    addresses: list[Address] = field(default_factory=list)
    good: str = ""
    """Where we were registered last."""
    trouble: str = ""
    """Why its name could not be looked up the last time."""
    named: bool = False
    heard_of: bool = False
    """Looked up, or in vain."""
    asking: bool = False
    asked_ns: int = 0
    next_ns: int = 0
    failures: int = 0


class Directory:
    """The places of one account's PBX."""

    def __init__(self, settings: AccountSettings, look_up: LookUp, aside: Aside, chance: Callable[[], float] = random) -> None:
        self._settings = settings
        self._look_up = look_up
        self._aside = aside
        self._chance = chance
        texts = (settings.outbound_proxy,) if settings.outbound_proxy else (settings.registrar, *settings.fallbacks)
        self._entries = [_entry(text) for text in texts if text and settings.registrar]
        self._memory = Path(settings.memory) if settings.memory else None
        self._changed = bool(self._entries)
        self._led = False
        if self.named and self._memory is not None:
            for entry in self._entries:
                entry.addresses, entry.good = remembered(self._memory, self._key(entry))

    @property
    def named(self) -> bool:
        """Is there a name among what the operator wrote?"""
        return any(entry.named for entry in self._entries)

    @property
    def trouble(self) -> str:
        """Why there is no place at all; empty where there is one."""
        if any(entry.addresses or not entry.named for entry in self._entries):
            return ""
        return "; ".join(entry.trouble for entry in self._entries if entry.trouble)

    def poll(self, now: int) -> bool:
        """Ask for what is due; True where `places` has changed since it was called."""
        self._aside.poll()
        for entry in self._entries:
            if entry.named and not entry.asking and now >= entry.next_ns:
                self._ask(entry, now)
        return self._changed and all(entry.heard_of or not entry.named for entry in self._entries)

    def away(self) -> None:
        """The PBX does not have us: it may have moved."""
        for entry in self._entries:
            if not entry.failures:
                entry.next_ns = min(entry.next_ns, entry.asked_ns + LOOK_AGAIN_S * SECOND_NS)

    def places(self, current: Place | None) -> list[Place]:
        """In the order in which they are tried. The first time where we were last leads, later `current` leads its equals."""
        self._changed = False
        leads, self._led = not self._led, True
        out: list[Place] = []
        registrars = (self._settings.registrar, *self._settings.fallbacks) if self._settings.outbound_proxy else ("",)
        for registrar in registrars:
            for entry in self._entries:
                addresses = staying(entry.addresses, current.address if current is not None else entry.good)
                if leads:
                    addresses = [one for one in addresses if one.hostport == entry.good] + addresses
                proxy = entry.text if registrar else ""
                if entry.named:
                    out += [Place(registrar or entry.text, one.hostport, proxy) for one in addresses]
                else:
                    out.append(Place(registrar or entry.text, proxy, proxy))
        return list(dict.fromkeys(out))[:MOST_PLACES]

    def hosts(self) -> frozenset[str]:
        """Every IP address of the PBX: from any of them it may call us."""
        literal = {entry.host for entry in self._entries if not entry.named}
        return frozenset(literal.union(*({host_of(one.hostport) for one in entry.addresses} for entry in self._entries)))

    def registered_at(self, place: Place) -> None:
        """It has us: to be tried first after a restart."""
        for entry in self._entries:
            if not entry.named or entry.text != (place.proxy or place.registrar) or entry.good == place.address:
                continue
            entry.good = place.address
            if self._memory is not None:
                kept = {self._key(one): (one.good, _with(one)) for one in self._entries if one.named and one.good}
                self._aside.do(partial(remember, self._memory, kept), _say)

    def _key(self, entry: _Entry) -> str:
        return f"{entry.text} {self._settings.transport}"

    def _ask(self, entry: _Entry, now: int) -> None:
        entry.asking, entry.asked_ns = True, now
        self._aside.do(
            lambda: self._look_up(entry.host, entry.port, self._settings.transport),
            lambda answer: self._told(entry, answer),
        )

    def _told(self, entry: _Entry, answer: Answer | OnhookError) -> None:
        entry.asking = False
        if not entry.heard_of:
            entry.heard_of = self._changed = True
        if isinstance(answer, OnhookError):
            wait_s = min(MOST_RETRY_S, FIRST_RETRY_S * 2 ** min(entry.failures, 8)) * (0.5 + self._chance() / 2)
            entry.failures += 1
            entry.next_ns = entry.asked_ns + int(wait_s * SECOND_NS)
            if str(answer) != entry.trouble:
                entry.trouble = str(answer)
                log.warning("%s%s", entry.trouble, "; what was known of it holds" if entry.addresses else "")
            return
        if entry.trouble:
            log.info("the name %s is looked up again", entry.host)
        entry.trouble, entry.failures = "", 0
        entry.next_ns = entry.asked_ns + min(MOST_TTL_S, max(LEAST_TTL_S, answer.ttl_s)) * SECOND_NS
        if set(answer.addresses) != set(entry.addresses):
            log.info("the PBX %s is at %s", entry.text, ", ".join(one.hostport for one in answer.addresses[:MOST_PLACES]))
        entry.addresses = list(answer.addresses)
        self._changed = True


def _with(entry: _Entry) -> list[Address]:
    """The first of its addresses, where we are among them."""
    return sorted(entry.addresses, key=lambda one: one.hostport != entry.good)[:16]


def _entry(text: str) -> _Entry:
    host = host_of(text)
    port = re.search(r":(\d{1,5})$", text)
    return _Entry(text, host, int(port[1]) if port else 0, named=not is_address(host))


def is_address(host: str) -> bool:
    """An IP address, and not a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def remembered(path: Path, key: str) -> tuple[list[Address], str]:
    """What a file of `remember` has under `key`, and where we were last; nothing where it cannot be read or makes no sense."""
    try:
        with path.open("rb") as file:
            kept = json.loads(file.read(MOST_MEMORY))[key]
        good = str(kept["good"])
        addresses = [Address(str(hostport), int(priority)) for priority, hostport in kept["addresses"]]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return [], ""
    sound = [one for one in addresses if _is_sound(one)][:16]
    return sound, good if any(one.hostport == good for one in sound) else ""


def _is_sound(one: Address) -> bool:
    host, _, port = one.hostport.rpartition(":")
    return may_be_a_pbx(host) and port.isascii() and port.isdigit() and 0 < int(port) < 65536 and 0 <= one.priority < 65536


def remember(path: Path, kept: dict[str, tuple[str, list[Address]]]) -> str:
    """Write it, whole or not at all; why it could not be, or empty."""
    text = json.dumps({key: {"good": good, "addresses": [[a.priority, a.hostport] for a in them]} for key, (good, them) in kept.items()})
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, path)
    except OSError as error:
        return f"{path}: where the PBX is cannot be kept: {error.strerror}"
    return ""


def _say(result: str | OnhookError) -> None:
    if str(result):
        log.warning("%s", result)
