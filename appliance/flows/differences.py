"""What a call did, held against what a saved conversation expects of it.

Rule: a difference is a sentence a person understands, with what was expected above what came. The same words are used for a call played as
text and for one with sound.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow

_NOT_WORDS = re.compile(r"[^\w\s]+")
_NEAR = 0.4
"""Likeness from which a line is worth showing beside the words that were not found."""


@dataclass(frozen=True)
class CallSeen:
    """A call as it went."""

    path: tuple[str, ...]
    outcome: str
    """Empty where it did not end."""
    fields: Mapping[str, object]
    said: tuple[str, ...]
    """What we said, in order, as far as it was heard; without the words that only fill a wait."""
    seconds: float
    """From answer to end."""
    gaps_ms: tuple[int, ...] = ()
    """Silences that the caller heard; none where there was no sound."""
    breaches: tuple[str, ...] = field(default=())
    """Limits that were reached."""


def differences(expected: Conversation, flow: Flow, seen: CallSeen) -> tuple[str, ...]:
    """Each as a sentence; empty where the call is what was expected."""
    return (
        *_path(expected.path, seen),
        *_outcome(expected.outcome, seen.outcome),
        *_fields(expected.fields, seen.fields),
        *_said(expected.said, seen.said),
        *_never_said(expected.never_said, seen.said),
        *_breaches(expected, flow, seen.breaches),
        *_times(expected, seen),
    )


def _both(sentence: str, expected: object, got: object) -> str:
    return f"{sentence}\n  expected: {expected}\n  got:      {got}"


def _path(expected: Sequence[str], seen: CallSeen) -> Iterator[str]:
    got = seen.path
    if not expected or tuple(expected) == got:
        return
    at = next((i for i, (a, b) in enumerate(zip(expected, got, strict=False)) if a != b), min(len(expected), len(got)))
    after = f"after {expected[at - 1]} it" if at else "it"
    if at == len(got):
        sentence = f"path: {after} went no further, and not to {expected[at]}"
    elif at == len(expected):
        sentence = f"path: {after} was not over but went to {got[at]}"
    elif at:
        sentence = f"path: {after} went to {got[at]}, not to {expected[at]}"
    else:
        sentence = f"path: it began with {got[at]}, not with {expected[at]}"
    yield _both(sentence, " > ".join(expected), " > ".join(got))


def _outcome(expected: str, got: str) -> Iterator[str]:
    if expected and expected != got:
        yield f"outcome: expected {expected}, got {got or 'no end'}"


def _fields(expected: Mapping[str, object], got: Mapping[str, object]) -> Iterator[str]:
    for name, value in expected.items():
        if name not in got:
            yield f"field {name}: expected {shown(value)}, got nothing"
        elif not same(got[name], value):
            yield f"field {name}: expected {shown(value)}, got {shown(got[name])}"


def same(one: object, other: object) -> bool:
    """Equal, a number and its digits alike; a yes is no 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return one == other or str(one) == str(other)


def shown(value: object) -> str:
    """A value as it is written in a conversation."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def plain(text: str) -> str:
    """Words alone, to be compared: small letters, no marks, single spaces."""
    return " ".join(_NOT_WORDS.sub(" ", text.replace("’", "'").replace("'", "").casefold()).split())


def _find(words: str, lines: Sequence[str], begin: tuple[int, int] = (0, 0)) -> tuple[int, int] | None:
    """Line and letter just behind the first place of these words from `begin` on; whole words."""
    for number in range(begin[0], len(lines)):
        at = f" {lines[number]} ".find(f" {words} ", begin[1] if number == begin[0] else 0)
        if at >= 0:
            return number, at + len(words)
    return None


def _said(expected: Sequence[str], lines: Sequence[str]) -> Iterator[str]:
    plain_lines = [plain(line) for line in lines]
    begin = (0, 0)
    for words in expected:
        found = _find(plain(words), plain_lines, begin)
        if found is not None:
            begin = found
        elif _find(plain(words), plain_lines) is not None:
            yield f'said: "{words}" is said, but not in this order'
        else:
            yield _nowhere(words, lines)


def _nowhere(words: str, lines: Sequence[str]) -> str:
    sentence = f'said: nowhere "{words}"'
    near = max(lines, key=lambda line: _likeness(words, line), default="")
    return _both(sentence, f"... {words} ...", near) if near and _likeness(words, near) >= _NEAR else sentence


def _likeness(words: str, line: str) -> float:
    """Share of the words that the line has too, in order."""
    wanted = plain(words).split()
    matches = difflib.SequenceMatcher(None, wanted, plain(line).split(), autojunk=False).get_matching_blocks()
    return sum(m.size for m in matches) / max(1, len(wanted))


def _never_said(forbidden: Sequence[str], lines: Sequence[str]) -> Iterator[str]:
    for words in forbidden:
        found = _find(plain(words), [plain(line) for line in lines])
        if found is not None:
            yield _both(f'never_said: "{words}" is said', f"never ... {words} ...", lines[found[0]])


def _breaches(expected: Conversation, flow: Flow, breaches: Sequence[str]) -> Iterator[str]:
    """A limit is expected where the conversation ends by the way out that limits have."""
    way_out = flow.fallbacks.get("budget", "")
    end = flow.stages[way_out].end if way_out in flow.stages else ""
    if way_out in expected.path or (expected.outcome and expected.outcome in (end, "limit", "budget")):
        return
    for limit in dict.fromkeys(breaches):
        yield f"limit: {limit} was reached"


def _times(expected: Conversation, seen: CallSeen) -> Iterator[str]:
    if expected.within_s is not None and seen.seconds > expected.within_s:
        yield f"within: the call lasted {seen.seconds:.1f} s, not at most {expected.within_s:g} s"
    longest = max(seen.gaps_ms, default=0)
    if expected.gap_ms is not None and longest > expected.gap_ms:
        yield f"gap: the caller waited {longest} ms, not at most {expected.gap_ms} ms"
