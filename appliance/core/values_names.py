"""A person's name, out of the sentence it was said in.

Rule: words are a name when nothing in them says otherwise. Where the recognizer writes capitals, a name has them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from appliance.core.intent import polarity
from appliance.core.values_words import ValueWords
from appliance.core.words import find, longest_first, phrase

_WORDS_IN_A_NAME = 4
_SPELLED = re.compile(r"[^\W\d_](?:[-.][^\W\d_])*")
_LEAST_LETTERS = 3
"""Of a word that is spelled behind a name to be that name again."""
_ALIKE = 0.5
"""Of the letters of a name and its spelling, so many are the same at least."""
_DOING_LETTERS = 5

_Word = tuple[str, tuple[str, ...]]
"""A word as it was written, and in normal form."""


def name(text: str, known: ValueWords) -> str | None:
    """The name without "my name is", capitalised; spelled letters are put together. None where the words are no name."""
    language = known.common.language
    said = [(w, phrase(w, language)) for part in text.split() if (w := part.strip('.,!?;:"()[]…'))]
    for rest in (*_corrections(said, known), said):
        found = _name(rest, known)
        if found is not None:
            return found
    first = re.split(r"[,;.!?](?:\s|$)", text, maxsplit=1)
    if len(first) > 1 and first[1].strip() and _sure(first[0], known):
        return _name([(w, phrase(w, language)) for w in first[0].split()], known)
    return None


def _corrections(said: Sequence[_Word], known: ValueWords) -> list[list[_Word]]:
    """What was said after each taking back, the last one's first."""
    language = known.common.language
    flat = [(t, i) for i, (_, form) in enumerate(said) for t in form]
    ends: set[int] = set()
    for words in longest_first(known.common.corrections, language):
        at = find([t for t, _ in flat], words)
        if at > 0 and at + len(words) < len(flat):
            ends.add(flat[at + len(words)][1])
    ends |= {i + 1 for i, (_, form) in enumerate(said[:-1]) if i and len(form) == 1 and form[0] in known.common.particles}
    if said and len(said) > 1 and len(said[0][1]) == 1 and said[0][1][0] in known.common.particles:
        rest = list(said[1:])
        if _after_openings(rest, known)[1]:  # "no, this is Bob"
            ends.add(1)
    return [list(said[end:]) for end in sorted(ends, reverse=True)]


def _sure(text: str, known: ValueWords) -> bool:
    """Whether the words say that a name follows."""
    language = known.common.language
    return any(find(phrase(text, language), o) >= 0 for o in longest_first(known.sure_openings, language))


def _name(said: list[_Word], known: ValueWords) -> str | None:
    cased = any(c.isupper() for word, _ in said for c in word)
    language = known.common.language
    words, opening = _after_openings(said, known)
    sure = opening in longest_first(known.sure_openings, language)
    words = _without_ending(words, known)
    cut = next((i for i, (_, form) in enumerate(words) if i and len(form) == 1 and form[0] in known.name_cuts), len(words))
    words = words[:cut]
    letters = _spelling(words, known)
    if letters:
        return letters
    words = _spelled_again(words, known)
    if len(words) > 2 and words[0][1] in (words[1][1], words[-1][1]):  # Bond, James Bond; Tom, Tom Baker
        words = words[1:]
    if not 1 <= len(words) <= _WORDS_IN_A_NAME or any(len(re.sub(r"[\W\d_]", "", w)) == 0 for w, _ in words):
        return None
    if len(words) == 1 and len(words[0][0]) == 1:
        return None
    small = known.small_in_names
    for i, (word, form) in enumerate(words):
        doubtful = opening and i == 0 and len(words) <= 2 and form[:1] and form[0] in known.names_in_doubt
        inside = 0 < i < len(words) - 1 and form[:1] and form[0] in small
        if any(t in known.no_names or t.isdigit() or t in known.common.units for t in form) and not (doubtful or inside):
            return None
        if cased and not sure and not word[:1].isupper() and word.casefold() not in small and word[:1].lower() != word[:1].upper():
            return None
    if not sure and polarity(" ".join(w for w, _ in words), language) is not None:
        return None
    first = words[0][0].casefold()
    if opening and not sure and known.doing and first.endswith(known.doing) and len(first) > _DOING_LETTERS:
        return None
    return " ".join(_capital(w, 0 < i < len(words) - 1 and w.casefold() in small) for i, (w, _) in enumerate(words))


def _after_openings(said: Sequence[_Word], known: ValueWords) -> tuple[list[_Word], tuple[str, ...]]:
    """What follows the fillers and the last opening ("uh, hi, my name is"), and which that was."""
    language = known.common.language
    common = known.common
    agreed = {y for y in common.yes + common.yes_alone if " " not in y}
    fillers = longest_first({*common.fillers, *agreed}, language)
    words = list(said)
    last: tuple[str, ...] = ()
    changed = True
    while changed and words:
        changed = False
        if words[0][1] == ():
            words, changed = words[1:], True
            continue
        for opening in (*longest_first(known.name_openings, language), *fillers):
            flat: list[str] = []
            count = 0
            while count < len(words) and len(flat) < len(opening):
                flat.extend(words[count][1])
                count += 1
            if tuple(flat) == opening and count < len(words):
                last = last if opening in fillers else opening
                words, changed = words[count:], True
                break
    if len(words) == 1 and words[0][1] in fillers:
        words = []
    return words, last


def _without_ending(words: list[_Word], known: ValueWords) -> list[_Word]:
    changed = True
    while changed:
        changed = False
        for ending in longest_first(known.name_endings, known.common.language):
            flat: list[str] = []
            count = 0
            while count < len(words) and len(flat) < len(ending):
                count += 1
                flat[:0] = words[-count][1]
            if tuple(flat) == ending and count < len(words):
                words, changed = words[:-count], True
                break
    return words


def _spelling(words: Sequence[_Word], known: ValueWords) -> str:
    """J-O-H-N, or J O H N, or J O double N, put together; empty where these are no letters."""
    out, times = "", 1
    for word, _ in words:
        if word.casefold() in known.repeats:
            times = known.repeats[word.casefold()]
            continue
        if not _SPELLED.fullmatch(word):
            return ""
        letters = re.sub(r"[\W\d_]", "", word)
        out, times = out + letters[:1] * (times - 1) + letters, 1
    return out.capitalize() if len(out) > 1 and times == 1 else ""


def _spelled_again(words: list[_Word], known: ValueWords) -> list[_Word]:
    """Smith, S-M-Y-T-H: the letters are right. A recognizer that puts them together writes SMYTH behind a Smith."""
    for size in range(len(words) - 1, 0, -1):
        letters = _spelling(words[-size:], known)
        if size == 1 and not letters and words[-1][0].isupper() and not words[-2][0].isupper():
            letters = words[-1][0].capitalize()
        if len(letters) < _LEAST_LETTERS:
            continue
        rest = words[:-size]
        alike = [_alike(letters, word) for word, _ in rest]
        best = max(range(len(rest)), key=alike.__getitem__)
        if alike[best] < _ALIKE:
            return []
        return [*rest[:best], (letters, (letters.casefold(),)), *rest[best + 1 :]]
    return words


def _alike(one: str, other: str) -> float:
    """Share of letters in common, in place."""
    one, other = one.casefold(), other.casefold()
    return sum(a == b for a, b in zip(one, other, strict=False)) / max(len(one), len(other))


def _capital(word: str, small: bool) -> str:
    if small:
        return word.casefold()
    if any(c.isupper() for c in word[1:]) and not word.isupper():
        return word
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
