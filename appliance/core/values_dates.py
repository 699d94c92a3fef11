"""Days as callers say them.

Rule: a day that can only be one is ISO 8601; one that may be another stays in the caller's words; words that name no time are None.
"Next Tuesday" stays in words: half of all people mean the coming one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from appliance.core.values_numbers import has, tails, tokens
from appliance.core.values_words import ValueWords
from appliance.core.words import find, longest_first, normalise, phrase

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?(?![\d/.-]*\d)")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


def day(text: str, known: ValueWords, today: date | None) -> str | None:
    """ISO 8601 where certain (a full date or, with `today`, a day that only one can be), else the words as said, or None."""
    written = _written(text, known, today)
    if written is not None:
        return written
    language = known.common.language
    text = re.sub(rf"\b({'|'.join(known.weekdays)})['’]s\b", r"\1 is", text, flags=re.IGNORECASE) if known.weekdays else text
    for tail in tails(tokens(text, known), known):
        said = normalise(" ".join(tail.tokens), language).tokens
        if _names_a_time(said, known):
            certain = _certain(said, known, today)
            return certain.isoformat() if certain is not None else _as_said(text, known)
    spoken = normalise(text, language)
    refused = 1 if 1 in spoken.starts and spoken.tokens[0] in known.common.particles else 0  # "No, Friday."
    said = spoken.tokens[refused:]
    certain = _certain(said, known, today)
    if certain is not None:
        return certain.isoformat()
    return _as_said(text, known) if _names_a_time(said, known) else None


def _written(text: str, known: ValueWords, today: date | None) -> str | None:
    """A date in figures. 5/6 is two days, and stays as it is written."""
    for found in _ISO.finditer(text):
        try:
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        except ValueError:
            continue
    slashed = [m for m in _SLASHED.finditer(text) if m[4] or m[2] == "/"]
    if len(slashed) != 1:
        return None
    one, two, year = int(slashed[0][1]), int(slashed[0][3]), slashed[0][4]
    readings = {(d, m) for d, m in ((one, two), (two, one)) if 1 <= m <= 12 and 1 <= d <= 31}
    if not readings:
        return None
    if len(readings) > 1 or (today is None and not year):
        return _as_said(text, known)
    (month_day, month), *_ = readings
    found_day = _this_or_next(month_day, month, int(year) if year else 0, today)
    return found_day.isoformat() if found_day else _as_said(text, known)


def _as_said(text: str, known: ValueWords) -> str:
    """The caller's words without what begins and ends any sentence."""
    words = text.split()
    fillers = {f[0] for f in longest_first(known.common.fillers, known.common.language) if len(f) == 1}
    bare = [phrase(w, known.common.language) for w in words]
    first = next((i for i, t in enumerate(bare) if t and not (len(t) == 1 and t[0] in fillers)), 0)
    last = next((i for i in range(len(bare) - 1, -1, -1) if bare[i] and not (len(bare[i]) == 1 and bare[i][0] in fillers)), len(words) - 1)
    return " ".join(words[first : last + 1]).strip(".!?, ")


@dataclass
class _Parts:
    """What a sentence says about a day, by the places of its words."""

    weekdays: list[int] = field(default_factory=list)
    months: list[int] = field(default_factory=list)
    days: list[tuple[int, int, int]] = field(default_factory=list)
    """(first word, last word, day of the month)"""
    year: int = 0
    ordinal: bool = False


def _certain(said: tuple[str, ...], known: ValueWords, today: date | None) -> date | None:
    if not said or (said[0] in known.questions and known.proposals.isdisjoint(said[1:2])):
        return None
    if any(t in known.common.negators or t in known.common.particles for t in said):
        return None
    said = _without_times(said, known)
    if known.alternatives.intersection(said):
        return None
    if today is not None:
        counted, said = _counted(said, known, today)
        if counted is not None:
            return counted
        ahead = _ahead(said, known, today)
        if ahead is not None:
            return ahead
        if any(find(said, phrase(p, known.common.language)) >= 0 for p, _ in known.days_ahead):
            return None
    return _calendar(said, known, today)


def _without_times(said: tuple[str, ...], known: ValueWords) -> tuple[str, ...]:
    """Without times of day."""
    line = " ".join(said)
    for pattern in known.clock_times:
        line = re.sub(pattern, " ", line)
    return tuple(line.split())


def _counted(said: tuple[str, ...], known: ValueWords, today: date) -> tuple[date | None, tuple[str, ...]]:
    """In three days; a week from Friday. The second is what is left to read where it is neither."""
    line = " ".join(said)
    for pattern, days in known.days_from_now:
        found = re.search(pattern, line)
        if found:
            rest = tuple((line[: found.start()] + line[found.end() :]).split())
            plain = not _about_a_day(rest, known) and not set(rest) & known.about_days
            return (today + timedelta(days=days * _count(found[1])) if plain else None), ()
    for pattern, days in known.days_from_then:
        found = re.search(pattern, line)
        if found:
            before = tuple(line[: found.start()].split())
            start = _certain(tuple(line[found.end() :].split()), known, today)
            plain = start is not None and not _about_a_day(before, known) and not set(before) & known.about_days
            return (start + timedelta(days=days * _count(found[1])) if plain and start else None), ()
    return None, said


def _count(word: str) -> int:
    return int(word) if word.isdigit() else 1


def _about_a_day(said: Sequence[str], known: ValueWords) -> bool:
    """Whether words that are left say something else of a day."""
    return any(t in known.weekdays or t in known.months or t in known.date_units - known.day_parts or _day_number(t, known) for t in said)


def _ahead(said: tuple[str, ...], known: ValueWords, today: date) -> date | None:
    """Today, tomorrow; with a weekday only where it is that day's."""
    for wanted, days in known.days_ahead:
        words = phrase(wanted, known.common.language)
        at = find(said, words)
        if at < 0:
            continue
        if _hedged(said, at, known):
            return None
        found = today + timedelta(days=days)
        rest = said[:at] + said[at + len(words) :]
        named = [known.weekdays[t] for t in rest if t in known.weekdays]
        others = tuple(t for t in rest if t not in known.weekdays)
        return found if all(n == found.weekday() for n in named) and not _about_a_day(others, known) else None
    return None


def _calendar(said: tuple[str, ...], known: ValueWords, today: date | None) -> date | None:
    """A day and a month, a day of the month, or a weekday."""
    language = known.common.language
    week, said = _taken(said, known.next_week, language)
    here, said = _taken(said, known.this_month, language)
    there, said = _taken(said, known.next_month, language)
    parts = _parts(said, known)
    if parts is None or len(parts.months) > 1 or len(parts.days) > 1 or len(parts.weekdays) > 1 or _units_left(said, known):
        return None
    at = min([*parts.weekdays, *parts.months, *(d[0] for d in parts.days)], default=-1)
    if at < 0 or _hedged(said, at, known):
        return None
    weekday = known.weekdays[said[parts.weekdays[0]]] if parts.weekdays else None
    if parts.months or (parts.days and (parts.ordinal or weekday is not None)):
        if week:
            return None
        found = _by_number(said, parts, known, today, here, there)
        return found if found is not None and weekday in (None, found.weekday()) else None
    if weekday is None or parts.days or today is None or here or there:
        return None
    return _by_weekday(said, parts.weekdays[0], weekday, known, today, week)


def _taken(said: tuple[str, ...], phrases: Sequence[str], language: str) -> tuple[bool, tuple[str, ...]]:
    for words in longest_first(phrases, language):
        at = find(said, words)
        if at >= 0:
            return True, said[:at] + said[at + len(words) :]
    return False, said


def _units_left(said: Sequence[str], known: ValueWords) -> bool:
    return any(t in known.date_units - known.day_parts or t in known.weekday_plurals for t in said)


def _hedged(said: Sequence[str], at: int, known: ValueWords) -> bool:
    """Before Friday, around the third: not that day."""
    i = at - 1
    if i >= 0 and said[i] in known.next_words and said[at] in known.weekdays:
        return False
    while i >= 0 and said[i] in known.day_articles:
        i -= 1
    how = said[i - 1 : i + 1] if i > 0 else said[: i + 1]
    return i >= 0 and said[i] in known.about_days and not (said[i] in known.proposals and how[0] in known.questions)


def _by_number(said: Sequence[str], parts: _Parts, known: ValueWords, today: date | None, here: bool, there: bool) -> date | None:
    if len(parts.days) != 1:
        return None
    first, last, number = parts.days[0]
    if parts.months:
        at = parts.months[0]
        if min(abs(first - at), abs(last - at)) > 3 or here or there:
            return None
        return _this_or_next(number, known.months[said[at]], parts.year, today)
    if today is None or parts.year or not (parts.weekdays or here or there or _alone(said, first, last, known)):
        return None
    month = today.year * 12 + today.month - 1
    if there:
        return _day_of(month + 1, number)
    if number == today.day and not here:
        return None
    return _day_of(month if here or number > today.day else month + 1, number)


def _alone(said: Sequence[str], first: int, last: int, known: ValueWords) -> bool:
    """Whether an ordinal without a month is a day of it: "the fifteenth", not "the third option", "to check first"."""
    before, after = said[first - 1] if first else "", said[last + 1] if last + 1 < len(said) else ""
    written = bool(_ORDINAL.fullmatch(said[last]))
    return (not before or before in known.day_articles or written) and (not after or after in known.day_endings)


def _day_of(month: int, number: int) -> date | None:
    """`month` is counted from the year 0; None where it is too short."""
    year, index = divmod(month, 12)
    try:
        return date(year, index + 1, number)
    except ValueError:
        return None


def _this_or_next(number: int, month: int, year: int, today: date | None) -> date | None:
    """A day and month in that year; without one, the coming."""
    try:
        if year:
            return date(year, month, number)
        if today is None:
            return None
        found = date(today.year, month, number)
        return found if found >= today else date(today.year + 1, month, number)
    except ValueError:
        return None


def _by_weekday(said: Sequence[str], at: int, weekday: int, known: ValueWords, today: date, week: bool) -> date | None:
    ahead = (weekday - today.weekday()) % 7
    if week:
        sunday = 6
        clear = weekday != sunday and today.weekday() != sunday  # where a week begins on Sunday, these are another week's
        return today + timedelta(days=7 - today.weekday() + weekday) if clear else None
    before = said[at - 1] if at else ""
    if before in known.next_words:
        return today + timedelta(days=7) if ahead == 0 else None
    if before and before not in known.day_openings:
        return None
    return today + timedelta(days=ahead) if ahead else None


def _day_number(token: str, known: ValueWords) -> int:
    """The day of the month a token stands for; 0 where it is none."""
    ordinal = _ORDINAL.fullmatch(token)
    number = int(ordinal[1]) if ordinal else known.ordinals.get(token, int(token) if re.fullmatch(r"[0-9]{1,2}", token) else 0)
    return number if 1 <= number <= 31 else 0


def _parts(said: Sequence[str], known: ValueWords) -> _Parts | None:
    """None where there is a number that is no part of a date."""
    parts = _Parts()
    parts.weekdays = [i for i, t in enumerate(said) if t in known.weekdays]
    parts.months = [i for i, t in enumerate(said) if t in known.months and _is_month(said, i, known)]
    i = 0
    while i < len(said):
        token = said[i]
        after = said[i + 1] if i + 1 < len(said) else ""
        number = 0 if _doubtful(said, i, known) else _day_number(token, known)
        year = re.fullmatch(r"(?:19|20|21)\d\d", token)
        seen = bool(parts.months) and i > parts.months[0]
        if year and not parts.year and parts.months:
            parts.year = int(token)
        elif seen and parts.days and token in ("19", "20") and re.fullmatch(r"\d\d", after) and not parts.year:
            parts.year, i = int(token + after), i + 1  # nineteen eighty five
        elif number in (20, 30) and token.isdigit() and known.ordinals.get(after, 99) < 10:
            parts.days.append((i, i + 1, number + known.ordinals[after]))  # "the twenty third" reaches us as "20 third"
            parts.ordinal, i = True, i + 1
            if parts.days[-1][2] > 31:
                return None
        elif number:
            parts.days.append((i, i, number))
            parts.ordinal = parts.ordinal or not token.isdigit()
        elif token[0].isdigit():
            return None
        i += 1
    return parts


def _doubtful(said: Sequence[str], at: int, known: ValueWords) -> bool:
    """Whether an ordinal stands beside a word by which it is none: one second, first thing."""
    beside = known.ordinals_in_doubt.get(said[at], frozenset())
    return (at > 0 and said[at - 1] in beside) or (at + 1 < len(said) and said[at + 1] in beside and not _is_month(said, at + 2, known))


def _is_month(said: Sequence[str], at: int, known: ValueWords) -> bool:
    if at >= len(said) or said[at] not in known.months:
        return False
    if said[at] not in known.months_in_doubt:
        return True
    near = [said[i] for i in (at - 2, at - 1, at + 1, at + 2) if 0 <= i < len(said)]
    if len(said) == 1 or (at and said[at - 1] in known.month_openings):
        return True
    return any(_day_number(t, known) for t in near)


def _names_a_time(said: tuple[str, ...], known: ValueWords) -> bool:
    """Whether these words say when, if not on which day."""
    language = known.common.language
    if not said or (said[0] in known.questions and known.proposals.isdisjoint(said[1:2])):
        return False
    if any(t in known.common.negators or t in known.common.particles for t in said):
        return False
    for words in longest_first(known.no_dates, language):
        at = find(said, words)
        if at >= 0:
            said = said[:at] + said[at + len(words) :]
    if any(t in known.weekdays or t in known.weekday_plurals or _is_month(said, i, known) for i, t in enumerate(said)):
        return True
    if any(find(said, phrase(p, language)) >= 0 for p, _ in known.days_ahead) or has(said, known.date_phrases, known):
        return True
    for i, token in enumerate(said):
        if token in known.date_units and i and said[i - 1] in known.unit_openings:
            return True
        if (token in known.ordinals or _ORDINAL.fullmatch(token)) and not _doubtful(said, i, known) and _alone(said, i, i, known):
            return True
    return False
