"""What the caller says in `onhook bench turns`: lines whose first, last and silent samples are known because they were put there.

Rule: everything is drawn from the Random handed in, so that a seed gives the same sounds in the same order.

How the place of a pause is known:
- flite voices: the synthesiser prints the end of every phone of the whole sentence (`-psdur`), and the phones of its first words alone
  (`-ps`); the boundary is after as many phones. It lies where HESITATIONS says, inside a clause, as people hesitate.
- piper and the human recordings: at a dip of at least DIP_MS that lies DIP_DB below the speech, a word's distance from both ends.
Both sides of a cut fade over 5 ms, and between them is digital silence.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

import numpy as np

from appliance.errors import ConfigError
from appliance.lab import noises
from appliance.lab.sounds import load_sounds
from appliance.lab.turns_judge import WINDOW, WINDOW_MS, Sound, samples
from appliance.lab.voices import PEAK_DBFS, SYNTHESIS_S, Voices, read_wav, trim
from appliance.media.frames import SAMPLE_RATE
from appliance.media.levels import audible_span, peak_dbfs

T = TypeVar("T")

FLITE = ("flite:slt", "flite:awb", "flite:rms", "flite:kal")
HUMAN = "human"
END_DB = 40.0
"""A line's last speech sample is the last within this of its peak: what is quieter is the voice's own noise, and would flatter us."""
DIP_MS = 40
DIP_DB = 25.0
WORD_MS = 350
"""A cut is at least so far from both ends."""
FADE_MS = 5
BACKCHANNEL_MS = 450
HUMS = 8
"""Different ones; each is as frequent as a word of a voice."""

YES = ("Yes.", "Yeah.", "Yes, please.", "Sure.", "That's right.", "Yes, of course.", "Correct.", "Okay.")
NO = ("No.", "No, thank you.", "Nope.", "No, I don't.", "Not really.")
HUMAN_CLOSED = {  # Debian's asterisk prompts, and the words that are in them
    "vm-no": "no", "hello": "hello", "goodbye": "goodbye", "vm-goodbye": "goodbye", "activated": "activated", "cancelled": "cancelled",
    "disabled": "disabled", "enabled": "enabled", "removed": "removed", "extension": "extension", "number": "number",
    "pbx-transfer": "transfer", "vm-message": "message", "vm-password": "password", "vm-Family": "family", "digits/1": "one",
    "digits/3": "three", "digits/6": "six", "digits/7": "seven", "digits/9": "nine",
}  # fmt: skip
"""File to the answer it is."""
HUMAN_OPEN = (
    "cannot-complete-as-dialed", "check-number-dial-again", "conf-invalidpin", "conf-onlyone", "conf-onlyperson", "conf-waitforleader",
    "conf-now-recording", "confbridge-only-participant", "confbridge-pin-bad", "confbridge-removed", "confbridge-lock-no-join",
    "demo-echodone", "dir-nomatch", "dir-nomore", "enter-num-blacklist", "entr-num-rmv-blklist", "feature-not-avail-line",
    "pls-hold-while-try", "please-try-call-later", "transfer", "tt-weasels", "vm-msgforwarded", "vm-newpassword", "vm-nobodyavail",
    "vm-nonumber", "vm-tempremoved", "privacy-unident", "speed-dial-empty", "vm-dialout", "vm-nobox", "vm-sorry", "conf-getconfno",
    "vm-savefolder", "conf-getpin", "vm-tocallback", "vm-toforward",
)  # fmt: skip
"""One clause each, so that a dip inside is no place to answer at."""
HESITATIONS = (
    "I would like to | book a table | for two people.",
    "We are looking for | a new phone system | for our office.",
    "Could you tell me | how much that | would cost us?",
    "My computer has been | making a strange noise | since Monday.",
    "I think we have about | twenty people | in the office.",
    "Can I bring my | little brother with me | to the party?",
    "The one we have | keeps dropping | our calls.",
    "I was wondering if | you could send me | a price list.",
    "We need something that | works with | our old telephones.",
    "I have been waiting for | the delivery since | last Tuesday.",
    "It would be great if | somebody could | call me tomorrow.",
    "My wife wants to | change the colour | of the curtains.",
    "I need to speak to | somebody about | my last invoice.",
    "We moved to | a bigger building | two weeks ago.",
    "I am calling because | the printer is | broken again.",
    "They told me that | I can return it | within a month.",
    "The address is | on the back of | the envelope.",
    "I usually get home | at about six | in the evening.",
)  # fmt: skip
INTERRUPTIONS = (
    "Wait, I have a question about the price.", "Hold on a second.", "Stop, that's not what I wanted.", "Excuse me, who is this?",
    "No, I don't need that.", "Wait a moment please.", "Sorry, can you repeat the name?", "I have a question.",
    "Actually, I already have one.", "How much does it cost?", "Just tell me the price.", "Can I talk to somebody else?",
)  # fmt: skip
BACKCHANNELS = ("okay", "yeah", "uh huh", "right", "mm hm", "sure", "I see")
DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True)
class Line:
    """Something the caller does, as sound. Times in ms from the sound's beginning."""

    kind: str
    """closed, open, hesitant, digits, interruption, backchannel, noise or cue."""
    text: str
    pcm: bytes
    """8 kHz."""
    voice: str
    start_ms: float
    end_ms: float
    pauses: tuple[tuple[float, float], ...] = ()
    answer: str = ""
    """What a closed line should be taken for."""


def line(kind: str, text: str, pcm: bytes, voice: str, pauses: tuple[tuple[float, float], ...] = (), answer: str = "") -> Line:
    """A line whose ends are where its sound comes within END_DB of its peak."""
    span = audible_span(pcm, peak_dbfs(pcm) - END_DB) or (0, len(pcm) // 2)
    return Line(kind, text, pcm, voice, span[0] * 1000 / SAMPLE_RATE, span[1] * 1000 / SAMPLE_RATE, pauses, answer)


def sound_of(pcm: bytes) -> Sound:
    """PCM as samples."""
    return np.frombuffer(pcm, dtype="<i2")


def at_level(pcm: bytes, peak: float = PEAK_DBFS) -> bytes:
    """The same with this peak, in dBFS."""
    loud = sound_of(pcm).astype(np.float64) * 10 ** ((peak - peak_dbfs(pcm)) / 20)
    return bytes(np.clip(np.round(loud), -32768, 32767).astype("<i2").tobytes())


def with_pause(pcm: bytes, at: int, pause_ms: float) -> tuple[bytes, tuple[float, float]]:
    """`pause_ms` of digital silence put in at this sample, and where it lies: from the last sample of speech to the next."""
    fade = np.linspace(1.0, 0.0, samples(FADE_MS))
    before, after = sound_of(pcm)[:at].astype(np.float64), sound_of(pcm)[at:].astype(np.float64)
    before[-len(fade) :] *= fade[-len(before) :]
    after[: len(fade)] *= fade[::-1][: len(after)]
    first, last = trimmed_end(before), trimmed_start(after)
    whole = np.concatenate((before[:first], np.zeros(samples(pause_ms)), after[last:]))
    begin = first * 1000 / SAMPLE_RATE
    return bytes(np.round(whole).astype("<i2").tobytes()), (begin, begin + pause_ms)


def trimmed_end(sound: np.ndarray) -> int:
    """One past the last sample that is within END_DB of the peak."""
    loud = np.flatnonzero(np.abs(sound) >= np.abs(sound).max(initial=0) * 10 ** (-END_DB / 20))
    return int(loud[-1]) + 1 if loud.size else len(sound)


def trimmed_start(sound: np.ndarray) -> int:
    """The first such sample."""
    loud = np.flatnonzero(np.abs(sound) >= np.abs(sound).max(initial=0) * 10 ** (-END_DB / 20))
    return int(loud[0]) if loud.size else 0


def dips(pcm: bytes) -> list[int]:
    """The middle samples of the dips between words: DIP_MS or longer, DIP_DB below the speech, WORD_MS from both ends."""
    sound = sound_of(pcm).astype(np.float64)
    count = len(sound) // WINDOW
    power = (sound[: count * WINDOW].reshape(count, WINDOW) ** 2).mean(axis=1)
    level = 10 * np.log10(np.maximum(power, 1e-3))
    quiet = level < np.percentile(level, 80) - DIP_DB
    edges = np.flatnonzero(np.diff(np.concatenate(([0], quiet.astype(np.int8), [0]))))
    found = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if (b - a) * WINDOW_MS >= DIP_MS]
    margin = WORD_MS // WINDOW_MS
    return [(a + b) // 2 * WINDOW for a, b in found if a >= margin and b <= count - margin]


@cache
def flite_phones(voice: str, text: str) -> tuple[bytes, tuple[str, ...], tuple[float, ...]]:
    """The sentence as 8 kHz PCM, its phones without the silences, and each one's end in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "line.wav"
        printed = _run(["flite", "-voice", voice.partition(":")[2], "-psdur", "-t", text, "-o", str(wav)])
        pcm = read_wav(wav)
    pairs = [word.rpartition(":") for word in printed.split()]
    spoken = [(name, float(end)) for name, _, end in pairs if name != "pau"]
    return pcm, tuple(name for name, _ in spoken), tuple(end for _, end in spoken)


@cache
def phone_count(voice: str, words: str) -> int:
    """How many phones these words have by themselves."""
    printed = _run(["flite", "-voice", voice.partition(":")[2], "-ps", "-t", words, "none"])
    return sum(phone != "pau" for phone in printed.split())


def _run(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=SYNTHESIS_S, check=True).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise ConfigError(f"flite did not speak: {error}", "apt-get install flite") from None


def quick_flite(voice: str, text: str, stretch: float) -> bytes:
    """Said faster than usual, trimmed, at the usual level."""
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "line.wav"
        _run(["flite", "-voice", voice.partition(":")[2], "--setf", f"duration_stretch={stretch}", "-t", text, "-o", str(wav)])
        pcm = read_wav(wav)
    return at_level(trim(pcm))


@dataclass(frozen=True)
class Cast:
    """Who speaks. `human` is the folder of the recorded prompts, None where it is not installed."""

    voices: Voices
    synthetic: tuple[str, ...]
    human: Path | None
    own: tuple[Line, ...] = ()
    """Recordings of the user's own: where there are some of a kind, they replace the built-in ones."""

    def _own(self, kind: str, chance: Random, count: int) -> list[Line]:
        own = [line for line in self.own if line.kind == kind]
        return dealt(own, chance, count) if own else []

    def recorded(self, name: str) -> bytes | None:
        """One of the human recordings, trimmed, at the usual level."""
        path = self.human / f"{name}.wav" if self.human else None
        return at_level(trim(read_wav(path))) if path is not None and path.is_file() else None

    def closed(self, chance: Random, count: int) -> list[Line]:
        """Answers to a closed question: three of four synthetic, one human."""
        if own := self._own("closed", chance, count):
            return own
        said = [(voice, text, answer) for voice in self.synthetic for texts, answer in ((YES, "yes"), (NO, "no")) for text in texts]
        chance.shuffle(said)
        made = (
            line("closed", text, self.voices.speak(voice, text), voice, answer=answer) for voice, text, answer in dealt(said, None, count)
        )
        lines = list(made)
        human = [(name, pcm) for name in HUMAN_CLOSED if (pcm := self.recorded(name)) is not None]
        for at, (name, pcm) in zip(range(3, count, 4), dealt(human, chance, count), strict=False):
            answer = HUMAN_CLOSED[name]
            lines[at] = line("closed", answer, pcm, HUMAN, answer=answer)
        return [louder(one, chance) for one in lines]

    def open(self, chance: Random, count: int) -> list[Line]:
        """Whole sentences without a pause."""
        if own := self._own("open", chance, count):
            return own
        said = [(voice, text.replace(" |", "")) for voice in self.synthetic for text in HESITATIONS]
        chance.shuffle(said)
        lines = [line("open", text, self.voices.speak(voice, text), voice) for voice, text in dealt(said, None, count)]
        human = [(name, pcm) for name in HUMAN_OPEN if (pcm := self.recorded(name)) is not None]
        for at, (name, pcm) in zip(range(4, count, 5), dealt(human, chance, count), strict=False):
            lines[at] = line("open", name, pcm, HUMAN)
        return [louder(one, chance) for one in lines]

    def hesitant(self, chance: Random, count: int, pause_ms: int) -> list[Line]:
        """Sentences with one pause of this length inside a clause."""
        whole = [one for one in self.own if one.kind == "open" and not one.pauses and dips(one.pcm)]
        if whole:
            return [louder(_cut_at_dip(one, chance, pause_ms), chance) for one in dealt(whole, chance, count)]
        places = [(v, s, k) for v in self.synthetic for s in HESITATIONS for k in range(1, s.count("|") + 1)]
        chance.shuffle(places)
        makers = [self._hesitation(voice, sentence, k, chance, pause_ms) for voice, sentence, k in dealt(places, None, count)]
        human = [line("open", name, pcm, HUMAN) for name in HUMAN_OPEN if (pcm := self.recorded(name)) is not None and dips(pcm)]
        for at, one in zip(range(4, count, 5), dealt(human, chance, count), strict=False):
            makers[at] = _cut_at_dip(one, chance, pause_ms)
        return [louder(one, chance) for one in makers]

    def _hesitation(self, voice: str, sentence: str, mark: int, chance: Random, pause_ms: int) -> Line:
        text = " ".join(sentence.replace("|", "").split())
        if voice in FLITE:
            pcm, phones, ends = flite_phones(voice, text)
            first = " ".join(" ".join(sentence.split("|")[:mark]).split())
            count = min(phone_count(voice, first), len(phones) - 1)
            cut, pause = with_pause(at_level(pcm), samples(ends[count - 1] * 1000), pause_ms)
            lead = trimmed_start(sound_of(cut).astype(np.float64))
            here = (pause[0] - lead * 1000 / SAMPLE_RATE, pause[1] - lead * 1000 / SAMPLE_RATE)
            end = trimmed_end(sound_of(cut).astype(np.float64))
            return line("hesitant", text, cut[2 * lead : 2 * end], voice, (here,))
        whole = line("open", text, self.voices.speak(voice, text), voice)
        if dips(whole.pcm):
            return _cut_at_dip(whole, chance, pause_ms)
        return self._hesitation(FLITE[0], sentence, mark, chance, pause_ms)

    def digits(self, chance: Random, count: int) -> list[Line]:
        """4 to 8 digits, one by one, with gaps of 300 to 900 ms."""
        if own := self._own("digits", chance, count):
            return own
        speakers = [*self.synthetic, *([HUMAN] if self.recorded("digits/0") else [])]
        lines = []
        for speaker in dealt(speakers, chance, count):
            row = [chance.randrange(10) for _ in range(chance.randint(4, 8))]
            sounds = [self._digit(speaker, digit) for digit in row]
            pcm, pauses = sounds[0], []
            for sound in sounds[1:]:
                begin, gap_ms = len(pcm) / 16, chance.uniform(300, 900)
                pauses.append((begin, begin + gap_ms))
                pcm += bytes(2 * samples(gap_ms)) + sound
            lines.append(louder(line("digits", "".join(map(str, row)), pcm, speaker, tuple(pauses)), chance))
        return lines

    def _digit(self, speaker: str, digit: int) -> bytes:
        pcm = (self.recorded(f"digits/{digit}") if speaker == HUMAN else self.voices.speak(speaker, f"{DIGIT_WORDS[digit]}.")) or b""
        span = audible_span(pcm, peak_dbfs(pcm) - END_DB) or (0, len(pcm) // 2)
        return pcm[2 * span[0] : 2 * span[1]]

    def interruptions(self, chance: Random, count: int) -> list[Line]:
        """0.6 to 2 s of words that want the floor."""
        if own := self._own("interruption", chance, count):
            return own
        said = [(voice, text) for voice in self.synthetic for text in INTERRUPTIONS]
        chance.shuffle(said)
        made = [line("interruption", text, self.voices.speak(voice, text), voice) for voice, text in said]
        fitting = [one for one in made if 600 <= one.end_ms - one.start_ms <= 2000]
        return [louder(one, chance) for one in dealt(fitting, None, count)]

    def backchannels(self, chance: Random, count: int) -> list[Line]:
        """Short signs of listening, at most BACKCHANNEL_MS: hums, and words."""
        if own := self._own("backchannel", chance, count):
            return own
        made = [line("backchannel", "mm-hm", noises.hum(chance.randrange(10_000)), "hum") for _ in range(HUMS)]
        for voice in (v for v in self.synthetic if v in FLITE):
            for text in BACKCHANNELS:
                fitting = (line("backchannel", text, quick_flite(voice, text, stretch), voice) for stretch in (1.0, 0.85, 0.7))
                made += [one for one in fitting if one.end_ms - one.start_ms <= BACKCHANNEL_MS][:1]
        return [louder(one, chance) for one in dealt(made, chance, count)]

    def noises(self, chance: Random, count: int) -> list[Line]:
        """Coughs, doors, keys and clicks; the loudest 20 ms of each at -27 to -19 dBFS."""
        if own := self._own("noise", chance, count):
            return own
        kinds = dealt(("cough", "door", "keys", "click"), chance, count)
        makers = {"cough": noises.cough, "door": noises.door, "keys": noises.keys, "click": noises.click}
        return [line("noise", kind, makers[kind](chance.randrange(10_000), chance.uniform(-27.0, -19.0)), kind) for kind in kinds]


def _cut_at_dip(whole: Line, chance: Random, pause_ms: int) -> Line:
    pcm, pause = with_pause(whole.pcm, chance.choice(dips(whole.pcm)), pause_ms)
    return line("hesitant", whole.text, pcm, whole.voice, (pause,))


def louder(one: Line, chance: Random) -> Line:
    """At a level of its own: peaks from -16 to -6 dBFS, as callers differ."""
    return replace(one, pcm=at_level(one.pcm, chance.uniform(-16.0, PEAK_DBFS)))


def dealt(choices: Sequence[T], chance: Random | None, count: int) -> list[T]:
    """`count` of them, each as often as the others, in an order of chance (or their own)."""
    out: list[T] = []
    while choices and len(out) < count:
        deck = list(choices)
        if chance is not None:
            chance.shuffle(deck)
        out += deck
    return out[:count]


def cue(voices: Voices, text: str = "All right, next please.", voice: str = FLITE[0]) -> Line:
    """Words that lead on to the next stage, and are no trial."""
    return line("cue", text, voices.speak(voice, text), voice)


def own_lines(folder: Path) -> tuple[Line, ...]:
    """The user's recordings (lab.sounds) as lines. ConfigError as load_sounds."""
    return tuple(
        Line(sound.kind, sound.text, sound.pcm, sound.voice, 0.0, len(sound.pcm) / 16, sound.pauses, sound.text.lower().strip(".!"))
        for sound in load_sounds(folder)
    )
