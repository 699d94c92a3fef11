"""The gate every call we place goes through.

Rules: it fails closed: what is not known refuses. It is asked inside the transaction that writes the attempt down, before anything is
dialled, so that nothing on the list, no hour and no count can change in between. The first reason that holds is the one that is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from appliance.core.dial_zones import COUNTRIES

DIALLABLE = re.compile(r"\+?[0-9A-Za-z*#._-]+")
"""What the user part of an address may consist of: neither an escape nor a parameter behind which a number could hide."""
NATIONAL = 7
"""From so many digits on it is no extension of the office."""
LONGEST = 15
"""Digits of the longest number in the world, ITU-T E.164 section 6.2."""


@dataclass(frozen=True)
class DialRules:
    """What the operator allows. The default allows nothing."""

    outbound: bool = False
    allow: tuple[str, ...] = ()
    """What is dialled must begin with one of these."""
    country: str = ""
    """The office's own country code, digits only; empty is unknown."""
    trunk_prefix: str = "0"
    """What a national number begins with where it is dialled in the country; empty where nothing does."""
    outside: str = ""
    """What the PBX wants before a number outside."""
    hours: tuple[int, int] = (9 * 60, 20 * 60)
    """Minutes since midnight: from the first on, and before the second."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Beginning of a number (country code first, digits only) to its time zone; the longest that fits counts."""
    own_zone: str = ""
    """Where extensions are, and numbers whose country is not known."""
    zone: Callable[[str], tzinfo | None] = lambda name: None
    """The zone of that name; None where it is not known."""
    attempts: int = 3
    """For one number, in the window, whichever flow or campaign they are for."""
    window_ms: int = 7 * 24 * 3600 * 1000
    unsynced_clock: bool = False
    """Whether calls are placed although the clock is not known to be right."""


@dataclass(frozen=True)
class Wanted:
    """A call that is to be placed, and what is known at that moment."""

    user: str
    """The user part of the address, as it would be dialled."""
    wall_ms: int
    """Since 1970."""
    synced: bool
    """Whether the kernel holds the clock for right."""
    disclosed: bool
    """Whether the flow says first that a machine is speaking."""
    do_not_call: bool
    list_known: bool
    """False where the do-not-call list was lost."""
    attempts: int
    """Calls placed to that number in the window."""


@dataclass(frozen=True)
class Admit:
    """It may be dialled."""

    number: str


@dataclass(frozen=True)
class Refuse:
    """It may not. `by` is one word for programs, `why` is for people."""

    by: str
    why: str
    again: bool = False
    """Time alone may change it."""


def user_of(uri: str) -> str:
    """The user part of a sip: address."""
    return re.sub(r"^sips?:", "", uri.strip(), flags=re.IGNORECASE).split("@")[0]


def normalised(user: str, rules: DialRules) -> str:
    """One spelling for one number: E.164 with its plus where the country is known; else the digits, or the name in small letters."""
    text = re.sub(r"[\s()./-]", "", user) if re.fullmatch(r"\+?[\d\s()./-]+", user.strip()) else user.strip()
    if not re.fullmatch(r"\+?\d+", text):
        return text.lower()
    if text.startswith("+"):
        return text
    if rules.outside and text.startswith(rules.outside) and len(text) - len(rules.outside) >= NATIONAL:
        text = text[len(rules.outside) :]
    abroad = "011" if rules.country == "1" else "00"
    if text.startswith(abroad) and len(text) > NATIONAL:
        return "+" + text[len(abroad) :]
    if not rules.country or len(text) < NATIONAL:
        return text
    if rules.country == "1":
        return "+1" + (text[1:] if len(text) == 11 and text.startswith("1") else text)
    if not rules.trunk_prefix:
        return f"+{rules.country}{text}"
    return f"+{rules.country}{text[len(rules.trunk_prefix) :]}" if text.startswith(rules.trunk_prefix) else text


def zones_of(number: str, rules: DialRules) -> tuple[str, ...]:
    """Every time zone the number may be in; none where that is not known. `number` is normalised."""
    if not number.startswith("+"):
        return (rules.own_zone,)
    digits = number[1:]
    for size in range(len(digits), 0, -1):
        if digits[:size] in rules.zones:
            return (rules.zones[digits[:size]],)
    return next((COUNTRIES[digits[:size]] for size in (3, 2, 1) if digits[:size] in COUNTRIES), ())


def outside_hours(number: str, wall_ms: int, rules: DialRules) -> str:
    """Why it is no hour to call that number; empty where it is one everywhere the number may be."""
    names = zones_of(number, rules)
    if not names:
        return f"the time zone of {number} is not known: name it in [dial] zones of onhook.toml"
    for name in names:
        zone = rules.zone(name)
        if zone is None:
            return f"the time zone {name} of {number} is not known to this machine"
        local = datetime.fromtimestamp(wall_ms // 1000, UTC).astimezone(zone)
        if not rules.hours[0] <= local.hour * 60 + local.minute < rules.hours[1]:
            where = f" in {name}" if name else ""
            return f"it is {local:%H:%M}{where}, and {number} is called from {_clock(rules.hours[0])} to {_clock(rules.hours[1])}"
    return ""


def judge(rules: DialRules, wanted: Wanted) -> Admit | Refuse:
    """May it be dialled?"""
    user = wanted.user
    if not rules.outbound:
        return Refuse(
            "outbound", "placing calls is switched off: set outbound = true in [dial] of onhook.toml, and allow the prefixes you call"
        )
    number = normalised(user, rules)
    if not DIALLABLE.fullmatch(user) or (number.startswith("+") and not NATIONAL <= len(number) - 1 <= LONGEST):
        return Refuse("number", f"{user!r} is no number that can be dialled")
    if not any(prefix and user.startswith(prefix) for prefix in rules.allow):
        return Refuse("prefix", f"{user} may not be dialled: no prefix in [dial] allow of onhook.toml fits it")
    if not wanted.list_known:
        return Refuse("do_not_call_lost", "the do-not-call list was lost with a damaged record: give it back with onhook dnc import FILE")
    if wanted.do_not_call:
        return Refuse("do_not_call", f"{number} asked not to be called (onhook dnc list)")
    if not wanted.disclosed:
        return Refuse("disclosure", "the flow does not say that a machine is speaking (disclose)")
    if not wanted.synced and not rules.unsynced_clock:
        return Refuse("clock", "this machine's clock is not synchronised, so nobody knows what hour it is (timedatectl)", again=True)
    if why := outside_hours(number, wanted.wall_ms, rules):
        return Refuse("hours", why, again=True)
    if wanted.attempts >= rules.attempts:
        days = rules.window_ms / (24 * 3600 * 1000)
        return Refuse("attempts", f"{number} was called {wanted.attempts} times in {days:g} days already ([dial] attempts of onhook.toml)")
    return Admit(number)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
