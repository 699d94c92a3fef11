"""Money as callers say it: an amount and, where it was named, its currency.

Rule: a value is text, "12.50 EUR": the amount in whole or with two decimals, and the ISO 4217 code. Text, because it is exact in JSON, in
CSV and in SQLite alike, and because an amount without its currency, which callers seldom name, is no other type. "Twelve fifty" has no
value: it is 12.50 or 1250.
"""

from __future__ import annotations

import re
from fractions import Fraction

from appliance.core.values_numbers import Amount, adjacent, amounts, lower_end, one_amount, plain, tails, tokens
from appliance.core.values_words import ValueWords
from appliance.core.words import Spoken

SIGNS = {"$": "dollars", "€": "eur", "£": "gbp", "¥": "jpy"}
_SIGN = "[" + "".join(re.escape(s) for s in SIGNS) + "]"
_FIGURES = r"\d[\d.,]*k?"
_BEFORE = re.compile(rf"({_SIGN})\s*({_FIGURES})(\s*(?:[-–—]|to)\s*{_SIGN}?\s*{_FIGURES})?((?:\s+[^\W\d_]+)?)", re.I)
"""$500, $5-10k, $500 to $1000, $2 million."""
_BEHIND = re.compile(rf"({_SIGN})")
_COMMA_DECIMALS = re.compile(r"(?<![\d,.])(\d{1,6}),(\d{2})(?![\d,])")
_CENTS = Fraction(1, 100)
_MOST = 10**12


def money(text: str, known: ValueWords, region: str) -> str | None:
    """What was said, as "1200 USD", "12.50 EUR" or, where no currency was named, "1200". Of a range the lower end."""
    written = _COMMA_DECIMALS.sub(r"\1.\2", text)
    written = _BEFORE.sub(lambda found: _sign_last(found, known), written)
    written = _BEHIND.sub(lambda m: f" {SIGNS[m[1]]}", written)
    spoken = tokens(written, known)
    for part in (*tails(spoken, known), spoken):
        said = _money(part, known, region)
        if said:
            return said
    return None


def _sign_last(found: re.Match[str], known: ValueWords) -> str:
    """As it is said: 5-10k dollars."""
    sign, first, second, scale = found.groups(default="")
    scaled = scale.strip().casefold() in {**known.common.scales, **known.more_scales}
    figures = first + re.sub(_SIGN, "", second)
    return f"{figures}{scale} {SIGNS[sign]}" if scaled else f"{figures} {SIGNS[sign]}{scale}"


def _money(spoken: Spoken, known: ValueWords, region: str) -> str:
    """Empty where there is no amount, or more than one."""
    kept, currencies, cents = _without_currencies(spoken, known, region)
    if len(currencies) > 1:
        return ""
    currency = next(iter(currencies), "")
    found = amounts(kept, known)
    if cents is not None:
        return _with_cents(kept, found, cents, currency, known, region)
    behind = _bare_cents(spoken, kept, found, known)
    if behind is None and (not found or adjacent(kept, found)):  # words that are a number of people; two fifty, which is 2.50 or 250
        return ""
    value = behind if behind is not None else one_amount(kept, known)
    return _written(value, currency) if value is not None else ""


def _without_currencies(spoken: Spoken, known: ValueWords, region: str) -> tuple[Spoken, set[str], int | None]:
    """The words without the names of currencies, which currencies those are, and where among what is left a hundredth was named."""
    language = known.common.language
    names = sorted(((plain(n, language), c) for n, c in known.currencies.items()), key=lambda n: -len(n[0]))
    kept: list[str] = []
    starts: set[int] = set()
    currencies: set[str] = set()
    cents: int | None = None
    i = 0
    while i < len(spoken.tokens):
        if i in spoken.starts:
            starts.add(len(kept))
        size, code = next(((len(n), c) for n, c in names if spoken.tokens[i : i + len(n)] == n), (0, ""))
        token = spoken.tokens[i]
        pence = re.fullmatch(r"(\d{1,2})p", token)
        if size:
            currencies.add(_dollar(code, known, region))
            if kept and kept[-1] in known.articles:
                kept[-1] = next((u for u, v in known.common.units.items() if v == 1), "1")  # a dollar
            kept.append("")  # what was on both sides of it is not one number
            i += size
            continue
        if pence:
            kept.append(pence[1])
        if pence or (token in known.cents and kept and cents is None):
            cents = len(kept)
            code = known.cents.get("p" if pence else token, "")
            if code:
                currencies.add(code)
        else:
            kept.append(token)
        i += 1
    return Spoken(tuple(kept), frozenset(starts)), currencies, cents


def _dollar(code: str, known: ValueWords, region: str) -> str:
    return known.dollars.get(region, known.dollars.get("", "")) if code == "$" else code


def _with_cents(kept: Spoken, found: list[Amount], cents: int, currency: str, known: ValueWords, region: str) -> str:
    """Fifty cents; twelve dollars and fifty cents."""
    small = next((a for a in found if a.end == cents), None)
    if small is None or not 0 < small.value < 100 or small.value.denominator != 1:
        return ""
    large = [a for a in found if a is not small]
    if len(large) > 1 or (large and large[0].value.denominator != 1):
        return ""
    if not currency:
        currency = known.dollars.get(region, "")
    return _written((large[0].value if large else Fraction(0)) + small.value * _CENTS, currency)


def _bare_cents(spoken: Spoken, kept: Spoken, found: list[Amount], known: ValueWords) -> Fraction | None:
    """Twelve dollars fifty, and of two amounts with the same currency the lower end of their range."""
    if len(found) != 2:
        return None
    large, small = found
    between = [t for t in kept.tokens[large.end : small.at] if t not in known.hedges]
    words = [t for t in between if t]
    joined = words[:1] != [] and words[0] in known.common.number_joins and known.between.isdisjoint(kept.tokens)
    if between == [""] or (between[:1] == [""] and joined):
        fits = large.value.denominator == 1 and small.value.denominator == 1 and 10 <= small.value <= 99 and small.at not in kept.starts
        last = all(not t or t in known.hedges for t in kept.tokens[small.end :])
        return large.value + small.value * _CENTS if fits and last and spoken.tokens[-1] not in known.currencies else None
    if "" in between and len(words) == 1 and words[0] in known.ranges:
        return None if joined else lower_end(large.value, small.value, words[0] in known.ascending)
    return None


def _written(value: Fraction, currency: str) -> str:
    hundredths = value / _CENTS
    if hundredths.denominator != 1 or not 0 <= value < _MOST:
        return ""
    whole, rest = divmod(int(hundredths), 100)
    amount = f"{whole}.{rest:02}" if rest else str(whole)
    return f"{amount} {currency}".rstrip()
