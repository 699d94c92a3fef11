"""Are these words a finished thought? By how they end: the last word, an opening left open, and the mark the recognizer set.

Rule: every table of a language stands in one Lexicon here; another language is another Lexicon in `LEXICONS`. What is not in it is judged
by the marks alone. The weights are nats, fitted to what the recognizer writes of sentences that were finished and of others cut off
between two words, and hold for no more than that.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_TRAILS = ("...", "…", "-", "–", "—", ",")
"""What a recognizer writes after words that were going on."""
_STOPS = (".", "?", "!", "。", "？", "！", "؟", "।")
_BRACKETED = re.compile(r"\[[^\]]*\]|\([^)]*\)")


@dataclass(frozen=True)
class Lexicon:
    """What is known of one language, in lower case with straight apostrophes."""

    dangling: frozenset[str] = frozenset()
    """Words that end hardly any sentence: articles, conjunctions, "my", "I'm"."""
    leaning: frozenset[str] = frozenset()
    """Words that more often go on than end: prepositions, auxiliaries, verbs in want of an object."""
    hesitations: frozenset[str] = frozenset()
    """Sounds of one who thinks."""
    openings: tuple[str, ...] = ()
    """Regular expressions for whole sentences that have only begun."""
    whole: frozenset[str] = frozenset()
    """Short sentences that are finished, alone or after one of `answers`."""
    answers: re.Pattern[str] = re.compile("$.")


@dataclass(frozen=True)
class Weights:
    """Nats for each sign; `start` is where nothing is known."""

    start: float = -1.0
    stop: float = 1.8
    """A full stop, a question mark."""
    trails: float = -1.0
    dangling: float = -2.0
    leaning: float = -0.7
    hesitation: float = -2.0
    opening: float = -2.3
    whole: float = 2.0
    short: float = -1.3
    """A word or two that are no whole sentence."""


WEIGHTS = Weights()


def completeness(text: str, language: str = "en") -> float:
    """0 clearly unfinished to 1 finished; 0.5 where there are no words."""
    odds = sum(getattr(WEIGHTS, sign) for sign in signs(text, language))
    return 1 / (1 + math.exp(-odds))


def signs(text: str, language: str = "en") -> tuple[str, ...]:
    """The names of the Weights that apply; none for a text without words."""
    known = LEXICONS.get(language.split("-")[0].lower(), NOTHING_KNOWN)
    line = " ".join(_BRACKETED.sub(" ", text).replace("’", "'").lower().split())
    sentences = [s for s in re.split(r"(?<=[.?!])\s+", line) if re.search(r"\w", s)]
    if not sentences:
        return ()
    last = sentences[-1]
    words = re.findall(r"[\w']+", last)
    found = ["start"]
    if last.endswith(_TRAILS):
        found.append("trails")
    elif last.endswith(_STOPS):
        found.append("stop")
    said = " ".join(words)
    if "trails" not in found and (said in known.whole or known.answers.sub("", said) in known.whole):
        return (*found, "whole")
    end = words[-1]
    if end in known.hesitations:
        found.append("hesitation")
    elif end in known.dangling:
        found.append("dangling")
    elif end in known.leaning:
        found.append("leaning")
    if any(re.fullmatch(opening, said) for opening in known.openings):
        found.append("opening")
    elif len(words) <= 2 and len(sentences) == 1 and known is not NOTHING_KNOWN:
        found.append("short")
    return tuple(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SUBJECT = r"(?:i|we|you|he|she|it|they|there|this|that|who|what)"
_VERB = r"(?:'m| am|'d| would|'ll| will|'ve| have|'s| is|'re| are| was| were| had| can| could)"
_AIM = r"(?: calling| like| love| need| want| have| got| think| wondering| going| looking| trying| prefer| here)"

# fmt: off
ENGLISH = Lexicon(
    dangling=_words(
        "the a an and but or nor because if unless although while whether than as my your our their his its whose every very of from into "
        "onto per to so which when where mr mrs ms dr i i'm i'd i'll i've we we're we'd we'll we've you're you'd you'll you've he's "
        "he'd he'll she's she'd she'll they they're they'd they'll they've it's it'll that's there's what's who's let's am is are was were "
        "be been being will would shall could should must might may"
    ),
    leaning=_words(
        "for with at in on by about after before over under near between during without against through until since till above below "
        "do does did have has had having can get got getting make makes made making take takes took want wants wanted need needs needed "
        "like book change order ordered rent cancel speak talk tell told ask asked give gave bring send sent leave left lost put find see "
        "know think said say says buy bought receive received pay paid return repair move moved block open close visit help calling "
        "looking wondering trying going coming asking interested wonder prefer press enter dial hold this these those some any no not only "
        "just really more most much many few several other another next last first second new he she it how what who why half both each all"
    ),
    hesitations=_words("um uh er erm hmm mm hm uhm ah eh umm uhh well actually like so"),
    openings=(
        rf"(?:(?:yes|no|well|so|and|hi|hello) )?{_SUBJECT}{_VERB}?(?: just| really| also| not| only)?{_AIM}?(?: to)?(?: \w+)?",
        r"(?:can|could|would|will|do|does|did|is|are|have|has|may|should|shall) "
        r"(?:i|we|you|he|she|it|they|there|(?:the|my|your) \w+)(?: \w+)?",
        r"(?:what|how|when|where|who|why|which)(?: \w+)?(?: (?:is|are|do|does|did|can|would|much|many|time))?(?: (?:i|you|we|it|the))?",
        r"(?:the|a|an|my|your|our|his|her|their|this|that|some|somebody|someone|there)(?: \w+){0,2}",
        r"(?:yes|no|okay|sure|well|actually|hello|hi) (?:i|my|this|that|it|we|he|she|you|the|but|and)",
    ),
    whole=frozenset([
        "yes", "no", "yeah", "yep", "yup", "nope", "sure", "okay", "ok", "right", "correct", "exactly", "absolutely", "definitely",
        "hello", "hi", "goodbye", "bye", "thanks", "speaking", "nothing", "yes please", "no thanks", "no thank you", "thank you",
        "thank you very much", "that's right", "that's correct", "that's me", "that's it", "that's all", "that's fine",
        "that is all", "that is fine", "that is correct", "that is right", "of course", "not really", "not yet", "not today",
        "not now", "i do", "i don't", "i am", "i'm not", "i will", "i can", "i can't", "i think so", "i don't think so",
        "i don't know", "i'm not sure", "i'm sorry", "i'm afraid not",
        "i'm afraid so", "please", "not at all", "go ahead", "sounds good", "all right", "you're welcome", "i see",
        "never mind", "no problem", "it is", "it isn't", "this is she", "this is he", "i have", "i haven't", "we are", "we do",
        "i would", "i did", "i didn't", "that would be great", "that works", "good morning", "good bye", "see you", "nothing else",
        "don't know", "not sure", "one moment", "just a moment",
    ]),
    answers=re.compile(r"^(?:(?:yes|yeah|no|okay|oh|well|sure|and) )+"),
)
# fmt: on

NOTHING_KNOWN = Lexicon()

LEXICONS = {"en": ENGLISH}
"""By primary language subtag (RFC 5646 section 2.2.1)."""
