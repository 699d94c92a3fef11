"""What is known of a language's numbers, dates, names and money: the tables that values are read by.

Rule: every table of a language's values stands in one ValueWords here, beside the language's Vocabulary. What is not in it is not
read: a language without tables gives digits as they are written, and no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.core.words import ENGLISH, Vocabulary, vocabulary


@dataclass(frozen=True)
class ValueWords:
    """Of one language. Single words are in normal form; phrases are written as people write them and normalised like speech."""

    common: Vocabulary
    """The language's other words: numerals, fillers, corrections."""
    more_scales: Mapping[str, int] = field(default_factory=dict)
    """Scales that are other words elsewhere: dozen, grand, k."""
    pairs: frozenset[str] = frozenset()
    """Words for two, or two of a scale: a *couple* of hundred."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """Words for one part of so many: half."""
    points: frozenset[str] = frozenset()
    """Words for the decimal point."""
    articles: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    amounts: tuple[tuple[str, int], ...] = ()
    """What is a number when nothing else is said: "just me"."""
    ranges: frozenset[str] = frozenset()
    """Words between the two ends of a range: twenty *to* thirty."""
    ascending: frozenset[str] = frozenset()
    """Those of them whose second end must be the greater: "nine to five" is no range of numbers."""
    between: frozenset[str] = frozenset()
    """Words before a range whose ends are joined as the parts of one number are: *between* twenty and thirty."""
    hedges: frozenset[str] = frozenset()
    """Words beside a number that leave it what it is: about, maybe."""
    below: tuple[str, ...] = ()
    """What before a number makes it another, unknown one: under twenty."""
    sums: tuple[str, ...] = ()
    """What makes one number of two, or of more than was said: "and me"."""
    fractions: frozenset[str] = frozenset()
    """Words that make a number not a whole one."""
    minus: frozenset[str] = frozenset()
    no_ones_after: frozenset[str] = frozenset()
    """Words before a "one" that is no number: "this one"."""
    no_ones_before: frozenset[str] = frozenset()
    """Words behind a "one" that is no number: "one moment"."""
    moments: frozenset[str] = frozenset()
    """Words behind a number that only asks to wait, after one of `holds`: "give me two minutes"."""
    holds: tuple[str, ...] = ()
    hours: frozenset[str] = frozenset()
    """Words behind a number that is a time of day."""
    vague: frozenset[str] = frozenset()
    """Words behind a number that make it a little more: twenty *something*."""
    no_correction: frozenset[str] = frozenset()
    """Words behind a no that takes nothing back: "no more than"."""
    homophones: Mapping[str, int] = field(default_factory=dict)
    """Words a recognizer writes for a number said alone."""
    digit_joins: tuple[str, ...] = ()
    """Said between the groups of one row of digits: "then"."""
    digit_openings: frozenset[str] = frozenset()
    """Words before a digit that is the whole row: "it is 5"."""
    zeros: frozenset[str] = frozenset()
    """Words for 0 in a row of digits."""
    repeats: Mapping[str, int] = field(default_factory=dict)
    """How often the next digit is said: double."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """0 is Monday."""
    weekday_plurals: frozenset[str] = frozenset()
    months_in_doubt: frozenset[str] = frozenset()
    """Months that are other words too: they count beside a number, or after one of `month_openings`."""
    month_openings: frozenset[str] = frozenset()
    ordinals_in_doubt: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Ordinals that are other words too, with the words beside them by which they are: "one *second*", "*first* thing"."""
    days_ahead: tuple[tuple[str, int], ...] = ()
    """Phrases for a day counted from today, longest first."""
    days_from_now: tuple[tuple[str, int], ...] = ()
    """Regular expressions for so many (group 1) units of so many days from today, on tokens joined by spaces."""
    days_from_then: tuple[tuple[str, int], ...] = ()
    """The same, counted from the day that is said behind."""
    clock_times: tuple[str, ...] = ()
    """Regular expressions for a time of day, on tokens joined by spaces."""
    next_words: frozenset[str] = frozenset()
    next_week: tuple[str, ...] = ()
    this_month: tuple[str, ...] = ()
    next_month: tuple[str, ...] = ()
    date_units: frozenset[str] = frozenset()
    """Words that name a time after one of `unit_openings`: "next *week*"."""
    unit_openings: frozenset[str] = frozenset()
    date_phrases: tuple[str, ...] = ()
    """What names a time, though not a certain day."""
    no_dates: tuple[str, ...] = ()
    """What names none although it sounds like one: "have a nice day"."""
    alternatives: frozenset[str] = frozenset()
    """Words that leave open which day: or, any."""
    about_days: frozenset[str] = frozenset()
    """Words before a day that make it another: before Friday."""
    questions: frozenset[str] = frozenset()
    """Words at the beginning of a question back."""
    proposals: frozenset[str] = frozenset()
    """Words that make a proposal of a question's beginning: what *about* Friday."""
    day_openings: frozenset[str] = frozenset()
    """What may stand before a weekday that is to be the coming one: "on Friday", not "next Friday"."""
    day_parts: frozenset[str] = frozenset()
    day_articles: frozenset[str] = frozenset()
    """One of them stands before a day of the month without its month: *the* fifteenth."""
    day_endings: frozenset[str] = frozenset()
    """What may stand behind it, if anything does."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """A currency's words and signs to its ISO 4217 code; a "$" is the dollar of the caller's region."""
    cents: Mapping[str, str] = field(default_factory=dict)
    """The words for a hundredth, with the currency; empty where it may be of any: in a region of `dollars` it is its."""
    dollars: Mapping[str, str] = field(default_factory=dict)
    """The dollar of a region (ISO 3166): AU to AUD; "" is that of all others."""
    name_openings: tuple[str, ...] = ()
    """Said before a name, longest first."""
    name_endings: tuple[str, ...] = ()
    sure_openings: tuple[str, ...] = ()
    """Those of them behind which anything is a name."""
    no_names: frozenset[str] = frozenset()
    """Words that are in no name: a sentence holding one is not a name."""
    names_in_doubt: frozenset[str] = frozenset()
    """Those of them that are one behind an opening: this is *Will*."""
    name_cuts: frozenset[str] = frozenset()
    """Words behind a name that end it: Bob *from* Acme."""
    small_in_names: frozenset[str] = frozenset()
    """Words of a name that are written small: de, van."""
    doing: str = ""
    """How a word ends that says what somebody does: "I'm driving" names nobody."""


def _row(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ORDINALS = _row(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
)
_MONTHS = _row("january february march april may june july august september october november december")
_WEEKDAYS = _row("monday tuesday wednesday thursday friday saturday sunday")

ENGLISH_VALUES = ValueWords(
    common=ENGLISH,
    more_scales={"dozen": 12, "grand": 1000, "k": 1000},
    pairs=frozenset({"couple", "pair"}),
    parts={"half": 2, "quarter": 4},
    points=frozenset({"point"}),
    articles=frozenset({"a", "an"}),
    of=frozenset({"of"}),
    amounts=(
        ("the pair of us", 2), ("both of us", 2), ("the both of us", 2), ("just me", 1), ("only me", 1), ("it is me", 1), ("myself", 1),
        ("just myself", 1), ("only myself", 1), ("it is just me", 1), ("it is only me", 1), ("a single one", 1), ("a single person", 1),
        ("dozen", 12), ("nobody", 0), ("no one", 0), ("none", 0), ("none at all", 0), ("nobody else", 0),
    ),
    ranges=frozenset({"to", "or", "till", "until", "through", "and"}),
    ascending=frozenset({"to", "till", "until", "through", "and"}),
    between=frozenset({"between"}),
    hedges=_words("maybe perhaps about around roughly approximately possibly say even like probably nearly almost"),
    below=("under", "below", "less than", "fewer than", "not even", "not quite", "not", "smaller than", "short of",
           "few", "several", "many"),
    sums=("plus", "and me", "and myself", "me and", "myself and", "and my", "and another", "not counting", "not including", "besides",
          "apart from", "except", "times", "minus"),
    fractions=_words("half halves quarter quarters third thirds point percent percentage"),
    minus=frozenset({"minus", "negative"}),
    no_ones_after=_words("no this that which any every good new old last each some first second third other another number wrong right"),
    no_ones_before=_words("sec second seconds moment minute thing question more day time"),
    moments=_words("sec secs second seconds moment moments minute minutes"),
    holds=("give me", "hold on", "hang on", "wait", "bear with me", "just", "need"),
    hours=frozenset({"oclock", "am", "pm"}),
    vague=_words("something odd ish"),
    no_correction=_words("more less fewer one problem matter idea later"),
    homophones={"for": 4, "fore": 4, "to": 2, "too": 2, "won": 1, "ate": 8, "tree": 3},
    zeros=frozenset({"oh", "o", "zero", "nought", "naught", "nil"}),
    repeats={"double": 2, "triple": 3, "treble": 3},
    digit_joins=("then", "and then", "area code", "dash", "hyphen", "space", "uh", "um", "er", "okay", "dot"),
    digit_openings=_words("is number code floor room unit press pressed are"),
    ordinals={w: i + 1 for i, w in enumerate(_ORDINALS)} | {"thirtieth": 30},
    ordinals_in_doubt={
        "second": _words("a 1 2 3 5 10 per give just thoughts thought one"),
        "first": _words("thing available appointment slot time of one opening at need me possible"),
        "third": _words("a one"),
    },
    months={w: i + 1 for i, w in enumerate(_MONTHS)} | {w[:3]: i + 1 for i, w in enumerate(_MONTHS) if w != "may"} | {"sept": 9},
    weekdays={w: i for i, w in enumerate(_WEEKDAYS)},
    weekday_plurals=frozenset(f"{w}s" for w in _WEEKDAYS),
    months_in_doubt=_words("may march mar"),
    month_openings=_words("in of this next early late mid until till by before after since during around end"),
    days_ahead=(
        ("the day before yesterday", -2), ("day before yesterday", -2), ("the day after tomorrow", 2), ("day after tomorrow", 2),
        ("this afternoon", 0), ("this evening", 0), ("this morning", 0), ("later today", 0), ("yesterday", -1), ("tomorrow", 1),
        ("today", 0), ("tonight", 0),
    ),
    days_from_now=(
        (r"\bin (\d{1,3}) days?(?: time)?\b", 1), (r"\b(\d{1,3}) days? from (?:now|today)\b", 1),
        (r"\b(a|\d{1,2}) weeks? from today\b", 7),
    ),
    days_from_then=((r"\b(a|\d{1,2}) weeks? from (?:on )?(?=\w)", 7), (r"\b(a|\d{1,2}) days? from (?=\w)", 1)),
    clock_times=(
        r"\b(?:at |around |about |after |before )?(?:half past|quarter past|quarter to|\d{1,2} past|\d{1,2} to) \d{1,2}\b",
        r"\b(?:at |around |about |after |before )?\d{1,2}(?:[:.]\d\d)?(?: \d\d)? ?(?:am|pm|a m|p m|oclock)\b",
        r"\b(?:at |around |about |after |before )?\d{1,2}:\d\d\b",
        r"\b(?:at|around|after|before) \d{1,2}(?: [0-5]\d)?\b(?! (?:days?|weeks?|months?|years?|of))",
        r"\b(?:at |around )?(?:noon|midday|midnight|lunchtime|lunch)\b",
        r"\b(?:first thing|at the latest|in the (?:morning|afternoon|evening))\b",
    ),
    next_words=frozenset({"next"}),
    next_week=("of next week", "next week"),
    this_month=("of this month", "this month", "of the month"),
    next_month=("of next month", "next month"),
    date_units=_words(
        "week weeks weekend month months quarter year years day days spring summer autumn fall winter morning afternoon evening fortnight"
    ),
    unit_openings=_words("this next last coming a the every each any of few couple other in early late several mid after over")
    | frozenset(str(n) for n in range(1, 100)),
    date_phrases=(
        "as soon as possible", "as early as possible", "the sooner the better", "asap",
        "any time", "anytime", "any day", "whenever", "soon", "later this", "right away", "immediately",
        "straight away", "christmas", "new year", "new years", "easter", "thanksgiving", "labor day", "memorial day", "the holidays",
        "end of", "beginning of", "the earliest", "earliest possible", "the first available", "first available",
    ),
    no_dates=(
        "the day after",
        "nice day", "good day", "great day", "lovely day", "what day", "which day", "good morning", "good afternoon", "good evening",
        "these days", "end of the day", "one of these days", "end of this call", "end of the call", "all day", "day after day", "years old",
        "call me back", "speak soon", "talk soon", "see you", "last week", "last month", "last year", "years ago", "weeks ago", "days ago",
    ),
    alternatives=_words("or either between except any every each whichever sometime otherwise"),
    about_days=_words("after before by until till from since around about past early late mid except next last every"),
    questions=_words("which when why who what how whose"),
    proposals=frozenset({"about"}),
    day_openings=_words(
        "on this maybe uh um er say okay yes yeah sure coming please probably the about do it have like for come in is well so make would "
        "take prefer want perhaps then and hmm possible be works just um"
    ),
    currencies={
        "dollar": "$", "dollars": "$", "buck": "$", "bucks": "$", "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "pound": "GBP",
        "pounds": "GBP", "quid": "GBP", "gbp": "GBP", "sterling": "GBP", "yen": "JPY", "jpy": "JPY", "rupees": "INR", "inr": "INR",
        "swiss francs": "CHF", "chf": "CHF", "us dollars": "USD", "us dollar": "USD", "american dollars": "USD",
        "canadian dollars": "CAD", "australian dollars": "AUD", "cad": "CAD", "aud": "AUD",
        "pounds sterling": "GBP",
    },
    cents={"cent": "", "cents": "", "pence": "GBP", "penny": "GBP", "p": "GBP"},
    dollars={"": "USD", "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"},
    day_parts=frozenset({"morning", "afternoon", "evening"}),
    day_articles=frozenset({"the", "on"}),
    day_endings=_words("morning afternoon evening would is works if please i maybe then sounds should will can could that and at in so"),
    name_openings=(
        "the name is under", "it is under", "it would be under", "under", "i go by",
        "you are speaking to", "you are speaking with", "you are talking to", "you can call me", "you may call me", "my full name is",
        "my first name is", "my last name is", "my name is", "the name is", "name is", "i am called", "they call me", "just call me",
        "call me", "this is", "that is", "that would be", "it is", "i am", "here is", "me", "speaking",
    ),
    sure_openings=(
        "you can call me", "you may call me", "my full name is", "my first name is", "my last name is", "my name is", "the name is",
        "name is", "i am called", "they call me", "i go by", "the name is under", "it is under", "just call me", "call me",
    ),
    name_endings=("speaking", "here", "calling", "please", "is my name", "is the name", "thanks", "thank you", "on the phone",
                  "on the line", "again"),
    no_names=frozenset(_WEEKDAYS) | _words(
        "not no yes what who why how when where which is are was do does did have has had can could would will should want need say said "
        "call calling you your i we they he she it my me us this that these those about because the a an and or if but with for from to in "
        "of on at number wrong phone tell name names know stop sorry help pardon repeat hold wait hang minute moment second please maybe "
        "later now busy fine good okay sure great nothing nobody none never anything something someone somebody interested driving home "
        "goodbye bye private confidential personal secret business complicated urgent ridiculous correct wrong true false speaking calling "
        "appointment doctor's same course already just really very too here there one again back right thanks thank hello hi hey customer "
        "patient owner guess think don't nope yeah yep anonymous robot machine human person operator agent representative"
    ),
    names_in_doubt=frozenset({"will", "may", "guy"}),
    name_cuts=_words("from with at calling over again"),
    small_in_names=_words("de la del della di da dos van von der den ter ten bin ibn al el y e le o"),
    doing="ing",
)  # fmt: skip

VALUE_WORDS: Mapping[str, ValueWords] = {"en": ENGLISH_VALUES}


def value_words(language: str) -> ValueWords:
    """The tables of a language tag (RFC 5646: en, en-US); empty ones where its values are not known."""
    return VALUE_WORDS.get(language.partition("-")[0].lower(), ValueWords(vocabulary(language)))
