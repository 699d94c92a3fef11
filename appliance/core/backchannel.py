"""Words said while we speak: do they only show that somebody listens, or do they want us to stop?

Rule: every table of a language stands in one Interjections here. A hum is a hum in every language. Whether a "yes" is one of the stage's
answers is not decided here: the stage is asked first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from appliance.core.words import longest_first, normalise

Kind = Literal["nothing", "backchannel", "stop", "words"]
"""No words at all (a noise); "mm-hm", "okay"; "stop", "wait", "no"; anything else."""

_HUM = re.compile(r"uhhuh|huh|hu+m*|h+[mn]*|m+[hmn]*|n|u+[hm]+|e+h+|a+h+a*|o+h*|e+r+m*")
"""One token of a hum. Whisper writes "mm-hm" as Mm-hmm, MMHMM, M-H-M, H&M, HNN, Uh-huh and Huh?, and most often as nothing."""


@dataclass(frozen=True)
class Interjections:
    """One language's. Phrases are written as people write them and normalised by the same function as speech."""

    backchannels: tuple[str, ...] = ()
    """Said alone, or one after another, they only mean that somebody listens."""
    stops: tuple[str, ...] = ()
    """At the beginning, after backchannels, they want us to stop, whatever follows."""
    stops_alone: tuple[str, ...] = ()
    """They do when nothing else is said: "sorry?", but not "sorry to hear that"."""


ENGLISH = Interjections(
    backchannels=(
        "okay", "okey dokey", "yeah", "yes", "yep", "yup", "right", "right right", "all right", "sure", "sure thing", "of course", "I see",
        "got it", "I got it", "gotcha", "good", "great", "fine", "cool", "nice", "perfect", "excellent", "wonderful", "exactly",
        "absolutely", "definitely", "indeed", "really", "true", "correct", "that's right", "that's good", "that's fine", "that's great",
        "fair enough", "I know", "I understand", "understood", "makes sense", "that makes sense", "sounds good", "no problem", "no worries",
        "no doubt", "wow", "oh wow", "oh really", "oh no", "aha", "so", "well", "go on", "go ahead", "carry on", "thanks", "thank you",
        "very good", "oh my", "oh dear", "my goodness",
    ),
    stops=(
        "stop", "please stop", "can you stop", "could you stop", "stop it", "wait", "please wait", "no wait", "but wait", "no", "nope",
        "nah", "hold on", "hold it", "hold up", "sold on", "hang on", "can on a second", "excuse me", "pardon me", "one moment",
        "one second", "one minute", "one sec", "just a moment", "just a second", "just a minute", "just a sec", "a moment please",
        "give me a second", "give me a moment", "give me a minute", "let me stop you", "let me interrupt", "sorry to interrupt",
        "can I interrupt", "can I ask", "may I ask", "can I say", "shut up", "be quiet", "quiet please", "that's enough", "enough",
        "listen", "slow down", "not so fast", "please don't", "I have a question", "never mind", "hey",
    ),
    stops_alone=(
        "what", "what what", "what's that", "what was that", "sorry", "I'm sorry", "pardon", "I beg your pardon", "come again",
        "say again", "say that again", "again", "again please", "but", "quiet", "who", "who is this", "who's this", "actually", "not now",
        "later", "goodbye", "bye",
    ),
)  # fmt: skip
GERMAN = Interjections(
    backchannels=(
        "ja",
        "okay",
        "ok",
        "genau",
        "gut",
        "alles klar",
        "klar",
        "verstehe",
        "ich verstehe",
        "richtig",
        "stimmt",
        "ach so",
        "so",
    ),
    stops=("stopp", "stop", "halt", "warte", "warten Sie", "Moment", "einen Moment", "nein", "Entschuldigung", "kurze Frage"),
    stops_alone=("was", "wie", "wie bitte", "bitte", "aber"),
)
FRENCH = Interjections(
    backchannels=("oui", "ouais", "d'accord", "ok", "okay", "bien", "très bien", "je vois", "bien sûr", "entendu", "voilà", "c'est ça"),
    stops=("stop", "arrête", "arrêtez", "attends", "attendez", "non", "un instant", "un moment", "excusez-moi", "pardon"),
    stops_alone=("quoi", "comment", "mais"),
)
SPANISH = Interjections(
    backchannels=("sí", "vale", "ok", "okay", "claro", "ya", "bien", "muy bien", "de acuerdo", "entiendo", "correcto", "ajá"),
    stops=("para", "pare", "alto", "espera", "espere", "no", "un momento", "perdone", "disculpe", "perdón"),
    stops_alone=("qué", "cómo", "pero"),
)

INTERJECTIONS: Mapping[str, Interjections] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
_NOTHING_KNOWN = Interjections()


def kind(text: str, language: str = "en") -> Kind:
    """What `text`, heard while we spoke, is. `language` is a tag (RFC 5646: en, en-US)."""
    code = language.partition("-")[0].lower()
    known = INTERJECTIONS.get(code, _NOTHING_KNOWN)
    rest = normalise(text, code).tokens
    if not rest:
        return "nothing"
    stops, alone = longest_first(known.stops, code), longest_first(known.stops_alone, code)
    backchannels = longest_first(known.backchannels, code)
    while rest:
        listening = next((p for p in backchannels if rest[: len(p)] == p), ())
        stop = next((p for p in stops if rest[: len(p)] == p), ())
        if len(stop) > len(listening) or rest in alone:
            return "stop"
        if listening:
            rest = rest[len(listening) :]
        elif _HUM.fullmatch(rest[0]):
            rest = rest[1:]
        else:
            return "words"
    return "backchannel"
