"""How a value is said, so that a voice says it right and a caller can follow it.

Rule: digits one by one, in groups with a breath between; days as people name them; a name as it is. A value that is not of its kind is said
as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from appliance.core.flow import FieldType

Value = str | int | bool

_NINE = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
_ORDINALS = (*_NINE, *_TEENS, "twentieth", *(f"twenty-{n}" for n in _NINE), "thirtieth", "thirty-first")
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_FAR_DAYS = 300
"""A day so far off, or past, is said with its year."""
_DOLLARS = ("dollar", "dollars", "cent", "cents")
_CURRENCIES: Mapping[str, tuple[str, str, str, str]] = {
    "EUR": ("euro", "euros", "cent", "cents"), "GBP": ("pound", "pounds", "penny", "pence"), "USD": _DOLLARS, "CAD": _DOLLARS,
    "AUD": _DOLLARS, "NZD": _DOLLARS, "CHF": ("Swiss franc", "Swiss francs", "centime", "centimes"), "JPY": ("yen", "yen", "sen", "sen"),
    "INR": ("rupee", "rupees", "paisa", "paise"),
}  # fmt: skip
"""Each currency's unit, one and many, and its hundredth, one and many."""
_MONEY = re.compile(r"(\d+)(?:\.(\d{2}))? ([A-Z]{3})")
_YES_NO = {"en": ("yes", "no"), "de": ("ja", "nein"), "fr": ("oui", "non"), "es": ("sí", "no"), "it": ("sì", "no")}


def spoken(value: Value, kind: FieldType, language: str = "en", today: date | None = None) -> str:
    """The words for it; a day that is past, or far from `today`, with its year. English has words of its own for days and money; other
    languages say what is written."""
    english = language.partition("-")[0].lower() == "en"
    if isinstance(value, bool):
        yes, no = _YES_NO.get(language.partition("-")[0].lower(), ("yes", "no"))
        return yes if value else no
    match kind:
        case "digits":
            return digits(str(value))
        case "date" if english:
            return _day(str(value), today)
        case "money" if english:
            return _money(str(value))
        case "choice":
            return str(value).replace("_", " ")
        case _:
            return str(value)


def digits(text: str) -> str:
    """One by one, in groups of three or four: 5 5 5, 1 2 3 4."""
    if not text.isdigit():
        return text
    groups: list[str] = []
    rest = text
    while rest:
        size = 4 if len(rest) in (4, 8) else 3 if len(rest) > 4 else len(rest)
        groups.append(" ".join(rest[:size]))
        rest = rest[size:]
    return ", ".join(groups)


def _day(text: str, today: date | None) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    year = f" {day.year}" if today is not None and not 0 <= (day - today).days < _FAR_DAYS else ""
    return f"{_WEEKDAYS[day.weekday()]}, the {_ORDINALS[day.day - 1]} of {_MONTHS[day.month - 1]}{year}"


def _money(text: str) -> str:
    found = _MONEY.fullmatch(text)
    if not found:
        return text
    whole, part, currency = int(found[1]), int(found[2] or 0), found[3]
    unit, units, cent, cents = _CURRENCIES.get(currency, (currency, currency, "", ""))
    if part and not cent:
        return text
    said = [f"{whole} {unit if whole == 1 else units}"] if whole or not part else []
    return " ".join(said + ([f"{part} {cent if part == 1 else cents}"] if part else []))
