"""Do these words ask never to be called again?

Rule: it is a second pair of ears behind the flow's own answers: whatever a flow hears for, these words put a number on the list. Taken for
such a wish by mistake, somebody is not called; the other way round, somebody is called against their will.
"""

from __future__ import annotations

import re

_WISHES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:do not|don'?t|dont|never|stop|quit|no more) (?:ever )?(?:call|calling|calls|phone|phoning|ring|ringing|contact|contacting)"
        r"(?: (?:me|us|here|this number|again|any ?more|any longer|to me)\b|$)",
        r"\b(?:take|remove|delete|get) (?:me|us|my number|this number|my name) (?:off|from|of)\b",
        r"\b(?:put|add) (?:me|us|my number) (?:on|to) (?:your|the) do not call list\b",
        r"\b(?:do not|don'?t|dont) (?:want|wish) (?:to be|you to|any more) (?:called|call|calls)\b",
    )
)
_NOT_MEANT = re.compile(
    r"\b(?:call me (?:back )?later|don'?t call (?:me )?(?:before|until|till|now|today|at)|stop calling me (?:sir|mister|madam))\b"
)


def is_do_not_call(text: str) -> bool:
    """Whether `text`, as it was heard, in English, is that wish."""
    words = re.sub(r"\s+", " ", re.sub(r"[^\w' ]", " ", text.lower().replace("\u2019", "'"))).strip()
    return not _NOT_MEANT.search(words) and any(wish.search(words) for wish in _WISHES)
