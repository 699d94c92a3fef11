"""From a language model's stream of text to clauses fit for synthesis.

Rule: whatever the model writes, what leaves here is short, plain, names and counts only what it was given, and comes to an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_REPLY = 600
"""Characters; a model that loops is cut here."""
CLAUSE_WORDS = 5
"""A comma ends a clause after this many words."""


class Clauses:
    """Text in any pieces made into clauses fit for synthesis; stops after `sentences`, and before a clause that is not grounded."""

    def __init__(self, sentences: int, given: str, never: frozenset[str] = frozenset()) -> None:
        """`given` holds all the words the model was given: where names and numbers, and the words of `never`, may come from."""
        self._given = frozenset(_values(given))
        self._never = never - self._given
        self._begins = True
        """The next clause begins a sentence."""
        self._left = max(1, sentences)
        self._text = ""
        self._length = 0
        self._last = ""
        self.done = False

    def push(self, text: str) -> Iterator[str]:
        self._text += text
        while not self.done:
            found = next((mark for mark in _ENDS.finditer(self._text) if self._closes(mark)), None)
            if found is None:
                if len(self._text) > LONGEST_REPLY:
                    yield from self.finish()
                return
            mark = found.group(1)
            clause, self._text = self._text[: found.end(1) if mark else found.start()], self._text[found.end() :]
            yield from self._emit(clause, mark is None or mark in ".!?")

    def finish(self) -> Iterator[str]:
        """What is left at the end of the model's words."""
        rest, self._text = self._text, ""
        if not self.done:
            yield from self._emit(rest, True)
        self.done = True

    def _closes(self, mark: re.Match[str]) -> bool:
        before = self._text[: mark.start()]
        if mark.group(1) == ",":
            return len(before.split()) >= CLAUSE_WORDS
        return not (mark.group(1) == "." and re.search(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|No|a\.m|p\.m)|^\s*\d+|\b[A-Z])$", before))

    def _emit(self, clause: str, sentence: bool) -> Iterator[str]:
        spoken = speakable(clause)
        room = LONGEST_REPLY - self._length
        if len(spoken) > room:
            spoken = spoken[:room].rsplit(" ", 1)[0]
            self.done = True
        if spoken and (spoken == self._last or self._strange(spoken)):  # it loops, or makes things up
            self.done = True
            return
        self._begins = sentence
        if re.search(r"\w", spoken):
            self._last = spoken
            self._length += len(spoken)
            if sentence:
                self._left -= 1
                self.done = self.done or self._left <= 0
            yield spoken

    def _strange(self, spoken: str) -> bool:
        """A number or a name is in it that was not given. A capital after the start of a sentence makes a name."""
        words = _WORDS.findall(spoken)
        if any(word.lower() in self._never for word in words):
            return True
        claimed = [word for at, word in enumerate(words) if _is_number(word) or (word[0].isupper() and (at or not self._begins))]
        return any(value not in self._given for word in claimed if word not in _NO_NAMES for value in _values(word))


_WORDS = re.compile(r"\d+|[^\W\d_]+")
_NO_NAMES = frozenset({"I", "Mr", "Mrs", "Ms", "Sir", "Madam", "OK", "AM", "PM"})
_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: str(value) for value, word in enumerate(_UNITS.split())} | {
    word: str(20 + 10 * at) for at, word in enumerate(_TENS.split())
}


def _is_number(word: str) -> bool:
    """In digits or in words; "one" alone is no claim."""
    return word.isdigit() or (word.lower() in _NUMBERS and word.lower() != "one")


def _values(text: str) -> list[str]:
    """Its words in lower case, numbers as digits without leading zeros."""
    words = (word.lower() for word in _WORDS.findall(text))
    return [_NUMBERS.get(word, word.lstrip("0") or "0" if word.isdigit() else word) for word in words]


_ENDS = re.compile(r"([.!?;,])(?=[\s\"')\]])[\"')\]]*\s*|(?<=\S)\n+\s*")
_MARKUP = (
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"(?:https?://|www\.)\S+"), ""),
    (re.compile(r"<[^>]{0,60}>"), ""),
    (re.compile(r"^\s*(?:[-*+\u2022]|\d+[.)]|#+|>)\s+", re.MULTILINE), ""),
    (re.compile(r"^\s*(?:You|Agent|Assistant|Answer|Caller)\s*:\s*", re.IGNORECASE), ""),
    (re.compile(r"[*_`#~|\\{}\[\]\"\u201c\u201d]+"), ""),
    (re.compile("[\U00010000-\U0010ffff\u2190-\u2bff\ufe0e\ufe0f\u200b-\u200f]+"), ""),
)


def speakable(text: str) -> str:
    """`text` without markdown, links, emoji and role names, on one line."""
    for pattern, instead in _MARKUP:
        text = pattern.sub(instead, text)
    return " ".join(text.split()).strip(" -\u2013\u2014")
