"""From words to the value of a field.

Rule: a value is what was said, or None. Nothing is guessed: what is not certain stays in the transcript, and for dates in the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from appliance.core.flow import Answer, FieldType
from appliance.core.intent import polarity
from appliance.core.money import money
from appliance.core.words import Spoken, Vocabulary, find, longest_first, normalise, phrase, vocabulary

Value = str | int | bool | None

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_WHOLE = re.compile(r"(\d{1,9})(k?)")
_SPAN = re.compile(r"(?<![\d-])(\d+)\s*[-–—]\s*(?=\d+(?![\d-]))")
"""The dash of a range of two: 20-30, but not 555-12-34."""
_WORDS_IN_A_NAME = 4


def read(kind: FieldType, text: str, answer: Answer | None, today: date | None = None, language: str = "en") -> Value:
    """The value of a field of this kind in what the caller said, or None where there is none.

    boolean  from an answer named yes or no, else from the words
    number   a whole number, in digits or words. Of a range ("twenty to thirty") the lower end; of two different numbers, None
    digits   every digit said, as text: "double five", "oh"
    date     ISO 8601 where certain (a full date, or with `today` a day that only one can be), else the words as said; None where the
             words name no time
    name     without "my name is", capitalised
    money    "12.50 EUR", or "12.50" where no currency was named
    text     as said, trimmed
    choice   the answer's name
    """
    known = vocabulary(language)
    match kind:
        case "boolean":
            if answer is not None and answer.name in ("yes", "no"):
                return answer.name == "yes"
            return polarity(text, language)
        case "number":
            return _number(text, known, language)
        case "digits":
            return _digits(normalise(text, language), known) or None
        case "date":
            return _date(text, known, today, language)
        case "name":
            return _name(text, known, language)
        case "money":
            return money(text, language)
        case "text":
            return " ".join(text.split()) or None
        case "choice":
            return answer.name if answer is not None else None


def _number(text: str, known: Vocabulary, language: str) -> int | None:
    spoken = normalise(_SPAN.sub(r"\1 to ", text), language)
    for correction in longest_first(known.corrections, language):
        at = find(spoken.tokens, correction)
        if at >= 0 and (rest := spoken.tokens[at + len(correction) :]):
            value = _one_number(rest, known, language)
            if value is not None:
                return value
    return _one_number(spoken.tokens, known, language)


def _one_number(tokens: Sequence[str], known: Vocabulary, language: str) -> int | None:
    found: list[tuple[int, int]] = []
    for i, token in enumerate(tokens):
        whole = _WHOLE.fullmatch(token)
        if whole:
            found.append((i, int(whole[1]) * (1000 if whole[2] else 1)))
        elif any(c.isdigit() for c in token):
            return None  # 1.5, 12:30, 3rd: a number, but not a whole one
    if len(found) == 2 and found[1][0] - found[0][0] == 2 and tokens[found[0][0] + 1] in known.ranges:
        return min(found[0][1], found[1][1])
    fillers = longest_first(known.fillers, language)
    said = tuple(t for t in tokens if (t,) not in fillers)
    for words, value in sorted(((phrase(p, language), v) for p, v in known.amounts), key=lambda a: -len(a[0])):
        # "none of your business" is not a nought
        if said == words or (value and find(tokens, words) >= 0):
            return value
    values = {value for _, value in found}
    if len(values) == 1 and known.fractions.isdisjoint(tokens):
        return values.pop()
    return known.homophones.get(said[0]) if len(said) == 1 and not values else None


def _digits(spoken: Spoken, known: Vocabulary) -> str:
    digits = ""
    times = 1
    for token in spoken.tokens:
        if token in known.repeats:
            times = known.repeats[token]
            continue
        row = "0" if token in known.zeros else token if token.isdigit() and token.isascii() else ""
        digits += row[:1] * (times - 1) + row
        times = 1
    return digits


def _date(text: str, known: Vocabulary, today: date | None, language: str) -> str | None:
    for found in _ISO.finditer(text):
        try:
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        except ValueError:
            continue
    tokens = normalise(text, language).tokens
    words = " ".join(text.split()).rstrip(".!?, ")
    certain = _calendar_day(tokens, known, today) or (_day_from(tokens, known, today, language) if today else None)
    if certain:
        return certain.isoformat()
    return words if _names_a_time(tokens, known, language) else None


def _day_number(token: str, known: Vocabulary) -> int:
    """The day of the month a token stands for; 0 where it is none."""
    ordinal = _ORDINAL.fullmatch(token)
    number = int(ordinal[1]) if ordinal else known.ordinals.get(token, int(token) if token.isdigit() and len(token) <= 2 else 0)
    return number if 1 <= number <= 31 else 0


def _calendar_day(tokens: Sequence[str], known: Vocabulary, today: date | None) -> date | None:
    """A day and a month, with its year or with `today` to tell which year."""
    months = [i for i, t in enumerate(tokens) if t in known.months]
    if len(months) != 1:
        return None
    at = months[0]
    # "the twenty third of May" reaches us as "20 third"
    joined: list[tuple[int, int]] = []
    for i, token in enumerate(tokens):
        day = _day_number(token, known)
        if day and joined and joined[-1][0] == i - 1 and joined[-1][1] in (20, 30) and day < 10:
            joined[-1] = (i, joined[-1][1] + day)
        elif day:
            joined.append((i, day))
    years = [int(t) for t in tokens if t.isdigit() and len(t) == 4 and 1900 <= int(t) <= 2199]
    if len(joined) != 1 or abs(joined[0][0] - at) > 3 or len(years) > 1:
        return None
    day, month = joined[0][1], known.months[tokens[at]]
    try:
        if years:
            return date(years[0], month, day)
        if today is None:
            return None
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _day_from(tokens: Sequence[str], known: Vocabulary, today: date, language: str) -> date | None:
    """Tomorrow, or a weekday that can only be one day: neither today's own name nor "next"."""
    weekdays = [i for i, t in enumerate(tokens) if t in known.weekdays]
    for wanted, days in known.days_ahead:
        if find(tokens, phrase(wanted, language)) >= 0:
            return None if weekdays else today + timedelta(days=days)
    if len(weekdays) != 1:
        return None
    at = weekdays[0]
    if at and tokens[at - 1] not in known.day_openings:
        return None
    if any(t in known.date_words or t in known.months for t in tokens[at + 1 :] if t not in known.day_parts):
        return None
    ahead = (known.weekdays[tokens[at]] - today.weekday()) % 7
    return today + timedelta(days=ahead) if ahead else None


def _names_a_time(tokens: Sequence[str], known: Vocabulary, language: str) -> bool:
    single = any(
        t in known.weekdays or t in known.months or t in known.date_words or t in known.ordinals or _ORDINAL.fullmatch(t) for t in tokens
    )
    return (
        single
        or any(find(tokens, phrase(p, language)) >= 0 for p, _ in known.days_ahead)
        or any(re.fullmatch(r"\d{1,4}", t) and i + 1 < len(tokens) and tokens[i + 1].isdigit() for i, t in enumerate(tokens))
    )


def _name(text: str, known: Vocabulary, language: str) -> str | None:
    words = [w for part in text.split() if (w := part.strip('.,!?;:"()[]…'))]
    tokens = [phrase(w, language) for w in words]
    words, tokens = _after(words, tokens, longest_first(known.name_openings, language), known, language)
    for ending in longest_first(known.name_endings, language):
        flat = [t for token in tokens for t in token]
        if len(flat) > len(ending) and tuple(flat[-len(ending) :]) == ending:
            words, tokens = words[: -len(ending)], tokens[: -len(ending)]
    if words and all(re.fullmatch(r"[^\W\d_](?:[-.][^\W\d_])*", w) for w in words) and sum(len(w) for w in words) > 1:
        return re.sub(r"[\W\d_]", "", "".join(words)).capitalize()  # spelled: J-O-H-N, or J O H N
    if not 1 <= len(words) <= _WORDS_IN_A_NAME:
        return None
    if any(t in known.no_names or t.isdigit() for token in tokens for t in token):
        return None
    return " ".join(_capital(w) for w in words)


def _after(
    words: list[str], tokens: list[tuple[str, ...]], openings: Sequence[tuple[str, ...]], known: Vocabulary, language: str
) -> tuple[list[str], list[tuple[str, ...]]]:
    """What follows the fillers and the last opening ("uh, hi, my name is")."""
    fillers = {f[0] for f in longest_first(known.fillers, language) if len(f) == 1}
    changed = True
    while changed and words:
        changed = False
        if tokens[0] == () or (len(tokens[0]) == 1 and tokens[0][0] in fillers):
            words, tokens, changed = words[1:], tokens[1:], True
            continue
        for opening in openings:
            said: list[str] = []
            count = 0
            while count < len(tokens) and len(said) < len(opening):
                said.extend(tokens[count])
                count += 1
            if tuple(said) == opening and count < len(tokens):
                words, tokens, changed = words[count:], tokens[count:], True
                break
    return words, tokens


def _capital(word: str) -> str:
    if any(c.isupper() for c in word[1:]) and not word.isupper():
        return word
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
