"""The senses of each language: English alone has some. Another language is another Senses in `SENSES`."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.english_acts import ACTS
from appliance.core.english_topics import TOPICS
from appliance.core.sense import Senses

_QUESTIONS = (
    r"(?!.*\b(?:why not|what is (?:the first|question 1)|what are we waiting)\b)(?:and |so |but |well |okay |uh |um |oh |sorry |wait |"
    r"hi |hello |excuse me |yeah |i mean |you know |hey |now |hold on |please )*"
    r"(?:what|who|whom|whose|where|when|why|which|how|whats|whos|"
    r"(?:can|could|may|might|will|would|do|does|did|is|are|am|was|were|has|have|had|should|shall|must) (?:not )?(?:i|you|we|he|she|it|"
    r"they|this|that|there|these|those|someone|somebody|anyone|your|my|the)|"
    r"(?:can|could|will|would|do|does|did|is|are|should) not you)\b"
)
_INQUIRIES = (
    r"(?:and |so |but |well |okay |uh |um |oh |sorry |wait |yeah |hey |now )*"
    r"(?:how (?:much|long|many|often|soon|quickly|fast|big|does|do|did|is|are|would|will|come)|what (?:was|were|is) (?:the |"
    r"that )?(?:first|second|third|last|options?|choices?|question)|what (?:does|do (?!you)|will|would|kind|sort|are|"
    r"difference)|what is (?:the )?(?:difference|cost|price|a\b)|"
    r"(?:can|could|would|will) you (?:\w+ )?(?:repeat|say|explain|tell))\b"
)
_HALVES = (
    r"(?:(?:^|\W)(?:i'm|i'll|i'd|i've|we're|we'll|we'd|we've|you're|she's|he's|it's|that's|they're|if|but|and|or|the|an?|my|our|your|"
    r"(?<!sort )(?<!kind )(?<!all )(?<!none )of|"
    r"(?<!calling )(?<!looking )(?<!asking )(?:for|about)|with|because|when|which|so that|i|we|was|provided|unless|although|whether|"
    r"would like to|want(?:ed)? to|need(?:ed)? to|try(?:ing)? to|going to|calling to|wonder(?:ing)? if|was wondering|not that|as|than|"
    r"from|into|on the|in the|at the|what i wanted was|just|um+|uh+|er+m?))[\s.,…-]*$|\b(?:and|but|so)\?$"
)
_NOT_NAMES = frozenset(
    {"not", "no", "yes", "what", "who", "why", "how", "when", "where", "is", "are", "was", "do", "does", "did", "have", "has", "had"}
    | {"can", "could", "would", "will", "should", "want", "need", "call", "calling", "you", "your", "i", "we", "they", "this", "that"}
    | {"about", "because", "the", "a", "an", "with", "for", "number", "wrong", "phone", "tell", "name", "know", "stop", "sorry", "help"}
    | {"correct", "right", "fine", "okay", "good", "true"}
)

ENGLISH = Senses(
    topics=TOPICS,
    acts=ACTS,
    questions=_QUESTIONS,
    not_names=_NOT_NAMES,
    inquiries=_INQUIRIES,
    halves=_HALVES,
)
SENSES: Mapping[str, Senses] = {"en": ENGLISH}
NOTHING_KNOWN = Senses()
