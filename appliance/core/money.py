"""An amount of money in what was said: "12.50 EUR", "1200 USD", or "1200" where no currency was named.

Rule: one amount, or none: of two different ones nobody knows which was meant. "Twelve fifty" is 12.50 only beside a currency.
"""

from __future__ import annotations

import re

from appliance.core.words import normalise

_CURRENCIES = {
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "buck": "USD",
    "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "quid": "GBP", "franc": "CHF", "francs": "CHF", "chf": "CHF",
}  # fmt: skip
_CENTS = frozenset({"cent", "cents", "pence", "p", "centimes"})
_SIGNS = {"€": " EUR ", "$": " USD ", "£": " GBP "}
_AMOUNT = re.compile(r"(\d{1,9})(?:[.](\d{1,2}))?(k?)")
_HUNDREDS = {"hundred": 100, "thousand": 1000, "grand": 1000}


def money(text: str, language: str = "en") -> str | None:
    """The amount, or None where there is none or more than one."""
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    tokens = list(normalise(text, language).tokens)
    currencies = {_CURRENCIES[t] for t in tokens if t in _CURRENCIES}
    amounts = _amounts(tokens, bool(currencies))
    if len(currencies) > 1 or len(amounts) != 1:
        return None
    (minor,) = amounts
    whole, cents = divmod(minor, 100)
    return " ".join([f"{whole}.{cents:02}" if cents else str(whole), *currencies])


def _amounts(tokens: list[str], named: bool) -> set[int]:
    """In hundredths."""
    found: set[int] = set()
    i = 0
    while i < len(tokens):
        amount = _AMOUNT.fullmatch(tokens[i])
        if not amount:
            i += 1
            continue
        minor = int(amount[1]) * 100 * (1000 if amount[3] else 1) + int((amount[2] or "0").ljust(2, "0"))
        after = tokens[i + 1] if i + 1 < len(tokens) else ""
        if after in _HUNDREDS:
            minor *= _HUNDREDS[after]
            i += 1
        elif after in _CENTS:
            minor //= 100
            i += 1
        elif step := _cents(tokens, i, named):
            i += step
            minor += int(tokens[i])
        found.add(minor)
        i += 1
    return found


def _cents(tokens: list[str], at: int, named: bool) -> int:
    """How many tokens further the hundredths of this amount stand; 0 where it has none: "12 euros 50", "12 dollars and 50", "12 50"."""
    if not tokens[at].isdigit() or len(tokens[at]) > 3:
        return 0
    for step in (1, 2, 3):
        between = tokens[at + 1 : at + step]
        joined = all(t in _CURRENCIES or t == "and" for t in between) and (named or bool(between))
        if at + step < len(tokens) and re.fullmatch(r"\d{2}", tokens[at + step]) and joined and between != ["and"]:
            return step
    return 0
