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

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_CURRENCIES: Mapping[str, tuple[str, str]] = {
    "EUR": ("euros", "cents"), "USD": ("dollars", "cents"), "GBP": ("pounds", "pence"), "CHF": ("francs", "centimes"),
}  # fmt: skip
_MONEY = re.compile(r"(\d+)(?:\.(\d{2}))? ([A-Z]{3})")
_YES_NO = {"en": ("yes", "no"), "de": ("ja", "nein"), "fr": ("oui", "non"), "es": ("sí", "no"), "it": ("sì", "no")}


def spoken(value: Value, kind: FieldType, language: str = "en") -> str:
    """The words for it. English has words of its own for days and money; other languages say what is written."""
    english = language.partition("-")[0].lower() == "en"
    if isinstance(value, bool):
        yes, no = _YES_NO.get(language.partition("-")[0].lower(), ("yes", "no"))
        return yes if value else no
    match kind:
        case "digits":
            return digits(str(value))
        case "date" if english:
            return _day(str(value))
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


def _day(text: str) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{_WEEKDAYS[day.weekday()]}, the {_ORDINALS[day.day - 1]} of {_MONTHS[day.month - 1]}"


def _money(text: str) -> str:
    found = _MONEY.fullmatch(text)
    if not found:
        return text
    whole, part, currency = int(found[1]), int(found[2] or 0), found[3]
    units, cents = _CURRENCIES.get(currency, (currency, ""))
    if whole == 1 and units.endswith("s"):
        units = units[:-1]
    return f"{whole} {units}" + (f" {part} {cents}".rstrip() if part else "")
