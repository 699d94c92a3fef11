"""Card and identity numbers out of what is written down.

Rule: what checks as a number of its kind goes (Luhn, ISO 7064 mod 97-10), however it was spaced or spoken; a telephone number,
a date or an amount stays. Twelve digits and more that check as nothing stay too: a flow that asks for a customer number wants to keep it.
"""

from __future__ import annotations

import re

CARD = "[card number]"
IBAN = "[account number]"
SOCIAL = "[identity number]"

_DIGIT_WORDS = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3}
_PIECE = re.compile(r"[A-Za-z]+|\d+")
_BETWEEN = re.compile(r"[\s,.;/–—-]*")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}\b", re.IGNORECASE)
_SOCIAL = re.compile(r"(?<!\d)(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)")


def redact(text: str) -> str:
    """`text` without them."""
    if sum(c.isdigit() for c in text) < 9 and not any(word in text.lower() for word in _DIGIT_WORDS if len(word) > 2):
        return text
    text = _ibans(text)
    text = _SOCIAL.sub(SOCIAL, text)
    return _cards(text)


def _ibans(text: str) -> str:
    at = 0
    while found := _IBAN.search(text, at):
        ends = [m.end() for m in re.finditer(r"[A-Z0-9]", found[0], re.IGNORECASE)][14:34]
        end = next((e for e in reversed(ends) if _is_iban(found[0][:e])), 0)
        if end:
            text = text[: found.start()] + IBAN + text[found.start() + end :]
        at = found.start() + (len(IBAN) if end else 1)
    return text


def _is_iban(text: str) -> bool:
    """ISO 13616: the first four behind the rest, letters as 10 to 35, and the whole leaves 1 when divided by 97."""
    plain = re.sub(r"[ -]", "", text).upper()
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1 annex B."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _cards(text: str) -> str:
    """Runs of digits, in figures or in words, of 13 to 19 that check by Luhn."""
    out: list[str] = []
    at = 0
    for begin, end, digits in _runs(text):
        found = _card_in(digits)
        if found:
            out += [text[at:begin], CARD]
            at = end
    return "".join(out) + text[at:]


def _card_in(digits: str) -> bool:
    """Is there a card number in it? A run may begin or end with other digits, such as the month of its expiry."""
    if not 13 <= len(digits) <= 30:
        return False
    for length in (16, 15, 14, 13, 19, 18, 17):
        for begin in {0, len(digits) - length}:
            part = digits[begin : begin + length]
            if begin >= 0 and len(part) == length and part[0] in "23456" and luhn(part) and len(set(part)) > 1:
                return True
    return False


def _runs(text: str) -> list[tuple[int, int, str]]:
    """(begin, end, digits) of every run of digits and digit words with nothing but spaces and marks between."""
    runs: list[tuple[int, int, str]] = []
    begin = end = 0
    digits, times = "", 1
    for piece in _PIECE.finditer(text):
        word = piece[0].lower()
        value = word if word.isdigit() else _DIGIT_WORDS.get(word, "")
        joined = _BETWEEN.fullmatch(text, end, piece.start()) is not None
        if digits and (not joined or (not value and word not in _TIMES)):
            runs.append((begin, end, digits))
            digits, times = "", 1
        if word in _TIMES:
            begin, times = (begin if digits else piece.start()), _TIMES[word]
            end = piece.end()
        elif value:
            begin = begin if digits or times > 1 else piece.start()
            digits += value[:1] * (times - 1) + value
            end, times = piece.end(), 1
        else:
            times = 1
    if digits:
        runs.append((begin, end, digits))
    return runs
