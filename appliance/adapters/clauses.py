"""From a language model's stream of text to clauses fit for synthesis.

Rule: whatever the model writes, what leaves here is short, plain, and comes to an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_REPLY = 600
"""Characters; a model that loops is cut here."""
CLAUSE_WORDS = 5
"""A comma ends a clause after this many words."""


class Clauses:
    """Text in any pieces made into clauses fit for synthesis; stops after `sentences`."""

    def __init__(self, sentences: int) -> None:
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
        if spoken and spoken == self._last:  # it loops
            self.done = True
            return
        if re.search(r"\w", spoken):
            self._last = spoken
            self._length += len(spoken)
            if sentence:
                self._left -= 1
                self.done = self.done or self._left <= 0
            yield spoken


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
