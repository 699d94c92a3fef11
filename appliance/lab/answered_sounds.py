"""The far ends of `onhook bench answered-by`: people, voicemails, menus, screening, networks, fax and hold music, as 8 kHz PCM.

Rule: what is true of a sound is known from how it was made. Words, voices, tones and recordings of the held-out part are in no trial of
the development part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from appliance.errors import ConfigError
from appliance.lab.voices import Voices, read_wav
from appliance.media.frames import SAMPLE_RATE
from appliance.media.tones import CADENCES

Part = Literal["development", "held_out"]
PARTS: tuple[Part, ...] = ("development", "held_out")
SOUNDS = Path("/usr/share/asterisk/sounds")
"""Where Debian's asterisk-core-sounds packages put people's recordings,"""
MUSIC = Path("/usr/share/asterisk/moh")
"""and asterisk-moh-opsound-wav its music."""
VOICES: dict[Part, tuple[str, ...]] = {"development": ("flite:slt", "flite:kal"), "held_out": ("flite:awb", "flite:rms", "piper:joe")}
SPLICES: dict[Part, dict[str, tuple[tuple[str, ...], ...]]] = {
    "development": {
        "voicemail": (("vm-theperson", "digits/6", "digits/0", "vm-isunavail", "vm-intro"), ("vm-nobodyavail", "vm-intro")),
        "ivr": (("basic-pbx-ivr-main",), ("dir-welcome", "dir-usingkeypad")),
        "network": (("cannot-complete-as-dialed", "check-number-dial-again"), ("all-circuits-busy-now",)),
    },
    "held_out": {
        "voicemail": (("vm-theperson", "digits/7", "digits/1", "vm-isonphone", "vm-intro"), ("vm-isunavail", "vm-leavemsg", "vm-intro")),
        "ivr": (("vm-onefor-full",), ("vm-opts",), ("dir-intro",)),
        "hold": (("tt-allbusy",),),
        "network": (("ss-noservice",), ("number-not-answering", "please-try-call-later")),
    },
}
WORDS: dict[Part, dict[str, tuple[str, ...]]] = {
    "development": {
        "human": (
            "Hello?", "Hello, this is John speaking.", "Yes?", "Good morning, Smith and Partners, Anna speaking.", "Hi, this is Maria.",
            "Acme Plumbing, how can I help you?", "Hello, who is this?", "Dr. Miller's office, please hold.",
            "Speaking.", "Hey, what's up?",
        ),
        "voicemail": (
            "Hi, you've reached Anna. I can't come to the phone right now. Please leave a message and I'll call you back.",
            "Please leave your message after the tone.", "Sorry I missed your call. Leave your name and number.",
        ),
        "ivr": ("Thank you for calling Acme. For sales, press one. For support, press two.",
                "Please say yes or no, or press zero for an operator."),
        "screening": ("Hi, if you record your name and reason for calling, I'll see if this person is available.",
                      "Please say your name and the reason for your call."),
        "bot": ("Hello, I'm an AI assistant. How can I help you today?",),
        "hold": ("Your call is important to us. Please stay on the line.",),
    },
    "held_out": {
        "human": (
            "Hello, Peter here.", "Yeah, hello?", "City Library, this is Tom, what can I do for you?", "Hi there.", "Johnson residence.",
            "Good afternoon, front desk.", "This is she.", "Hello? Hello?", "Sales, Michael speaking, good morning.", "Hi, can I help you?",
            "Hold on one second please. Okay, hello.", "What do you want?",
        ),
        "voicemail": (
            "Hey, it's Mike. I'm not available at the moment, so leave me a message after the beep.",
            "Your call has been forwarded to an automated voice messaging system. At the tone, please record your message.",
            "You've reached the Petersons. We can't answer your call right now, but if you leave a message, we will get back to you.",
        ),
        "ivr": ("Welcome to City Bank. To check your balance, press one. To speak to an agent, press zero.",
                "Please listen carefully, as our menu options have changed. For billing, press three."),
        "screening": ("Hi, the person you're calling is using a screening service and will get a copy of this conversation. "
                      "Go ahead and say your name, and why you're calling.",
                      "Please state your name after the tone, and I will try to connect you."),
        "bot": ("Hi, this is Ella, the virtual assistant of the dental clinic.",),
        "hold": ("All of our agents are currently busy. Please hold for the next available representative.",),
    },
}  # fmt: skip
BEEPS: dict[Part, tuple[tuple[float, int], ...]] = {
    "development": ((440, 500), (700, 410), (1000, 200), (1400, 300)),
    "held_out": ((425, 250), (620, 600), (850, 200), (1200, 350), (1750, 1000), (2000, 220)),
}
"""Frequency and ms."""
_GAP_MS: dict[Part, tuple[float, float]] = {"development": (100, 1500), "held_out": (50, 2000)}

Samples = NDArray[np.float64]


@dataclass(frozen=True)
class Trial:
    """One far end, from the answer on."""

    party: str
    name: str
    pcm: bytes
    speech_end_ms: float = 0.0
    """Where the greeting's last sample is."""
    beep_end_ms: float | None = None
    tone: str = ""
    """The ToneKind to be heard,"""
    cadence_ms: int = 0
    """and how long one turn of it lasts, from `tone_from_ms` on."""
    tone_from_ms: float = 0.0


def silence(ms: float) -> Samples:
    """Nothing, for so long."""
    return np.zeros(int(ms * SAMPLE_RATE / 1000))


def tone(hz: tuple[float, ...], ms: float, dbfs: float = -18.0) -> Samples:
    """Sines of one level, 5 ms of ramp at both ends; RMS `dbfs`."""
    time = np.arange(int(ms * SAMPLE_RATE / 1000)) / SAMPLE_RATE
    wave = np.asarray(sum(np.sin(2 * np.pi * f * time + 0.7 * i) for i, f in enumerate(hz)))
    ramp = min(40, time.size // 4)
    edges = np.ones(time.size)
    edges[:ramp], edges[-ramp:] = np.linspace(0, 1, ramp), np.linspace(1, 0, ramp)
    return np.asarray(wave / np.sqrt((wave**2).mean()) * 10 ** (dbfs / 20) * edges)


def samples(pcm: bytes) -> Samples:
    """PCM as numbers between -1 and 1."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64) / 32768


def finished(parts: list[Samples], chance: np.random.Generator, snr_db: float, reference_dbfs: float = -18.0) -> bytes:
    """One after the other, in white noise `snr_db` below the reference."""
    whole = np.concatenate(parts)
    whole = whole + chance.standard_normal(whole.size) * 10 ** ((reference_dbfs - snr_db) / 20)
    return np.clip(np.round(whole * 32768), -32768, 32767).astype("<i2").tobytes()


def recording(name: str) -> Samples | None:
    """A prompt of the English package; None where it is not there."""
    found = sorted(SOUNDS.glob(f"en*/{name}.wav"))
    return samples(read_wav(found[0])) if found else None


def trials(part: Part, voices: Voices, each: int, seed: int = 1) -> Iterator[Trial]:
    """Every kind of far end, `each` times. ConfigError where asterisk-core-sounds-en-wav is not installed."""
    chance = np.random.default_rng((seed, PARTS.index(part)))
    if recording("vm-intro") is None:
        raise ConfigError(f"There are no recordings in {SOUNDS}.", "Install asterisk-core-sounds-en-wav.")
    makers: tuple[Callable[[int], Trial], ...] = (
        *(lambda i, kind=kind: _spoken(part, kind, i, voices, chance) for kind in WORDS[part]),  # type: ignore[misc]
        lambda i: _spoken(part, "network", i, voices, chance),
    )
    for make in makers:
        for index in range(each):
            yield make(index)
    yield from _tones(chance, each)
    for index in range(max(1, each // 5)):
        yield Trial("silence", "silence", finished([silence(8000)], chance, 40 + index))
    tracks = [path for number, path in enumerate(sorted(MUSIC.glob("*.wav"))) if number % 2 == PARTS.index(part)]
    for path in tracks:
        music = samples(read_wav(path))[SAMPLE_RATE * 20 :][: SAMPLE_RATE * 30] * 0.5
        yield Trial("hold", path.stem, finished([silence(300), music], chance, 40))


def _spoken(part: Part, party: str, index: int, voices: Voices, chance: np.random.Generator) -> Trial:
    said = WORDS[part].get(party, ())
    spliced = SPLICES[part].get(party, ())
    number = index % (len(said) + len(spliced))
    if number < len(said):
        voice = VOICES[part][(index // max(1, len(said)) + index) % len(VOICES[part])]
        name = f"{voice} {said[number]}"
        speech = [samples(voices.speak(voice, said[number]))]
    else:
        names = spliced[number - len(said)]
        name = " ".join(names)
        speech = []
        for prompt in (one for one in map(recording, names) if one is not None):
            speech += [prompt, silence(float(chance.uniform(*_GAP_MS[part])))]
        speech = speech[:-1]
    lead = silence(float(chance.choice([0, 300, 800, 2000])))
    parts = [lead, *speech]
    end_ms = sum(one.size for one in parts) / SAMPLE_RATE * 1000
    snr = float(chance.choice([16, 20, 30, 40]))
    if party != "voicemail":
        return Trial(party, name, finished([*parts, silence(4000)], chance, snr), end_ms)
    hz, ms = BEEPS[part][index % len(BEEPS[part])]
    parts += [silence(float(chance.uniform(200, 2500))), tone((hz,), ms)]
    beep_end = sum(one.size for one in parts) / SAMPLE_RATE * 1000
    return Trial(party, f"{name} {hz:g} Hz {ms} ms", finished([*parts, silence(3000)], chance, snr), end_ms, beep_end)


def _tones(chance: np.random.Generator, each: int) -> Iterator[Trial]:
    snrs = [16.0, 20.0, 30.0, 40.0]
    for index in range(each):
        cadence = CADENCES[index % len(CADENCES)]
        lead = float(chance.uniform(0, 900))
        parts = [silence(lead)]
        for _ in range(3):
            for at, ms in enumerate(cadence.on_off):
                jitter = float(chance.uniform(0.97, 1.03))
                parts.append(tone(cadence.hz, ms * jitter) if at % 2 == 0 else silence(ms * jitter))
        party = "ringing" if cadence.kind == "ringback" else "network"
        pcm = finished(parts, chance, float(chance.choice(snrs)))
        yield Trial(party, f"{cadence.kind} {cadence.countries}", pcm, 0.0, None, cadence.kind, sum(cadence.on_off), lead)
        sit = [silence(lead)]
        for low, high in ((914, 985), (1371, 1429), (1777, 1777)):
            sit += [
                tone((float(chance.choice([low, high])),), float(chance.choice([274, 330, 380])), -24),
                silence(float(chance.uniform(0, 30))),
            ]
        yield Trial(
            "network", "sit", finished([*sit, silence(1000)], chance, float(chance.choice(snrs)), -24), 0.0, None, "sit", 1000, lead
        )
        fax = [tone((1100,), 500), silence(3000)] * 3 if index % 2 else [silence(1800), tone((2100,), 3000), silence(500)]
        kind, turn, start = ("cng", 3500, lead) if index % 2 else ("ced", 3000, lead + 1800)
        pcm = finished([silence(lead), *fax], chance, float(chance.choice(snrs)))
        yield Trial("fax", kind, pcm, 0.0, None, kind, turn, start)


def talk(part: Part) -> tuple[str, bytes] | None:
    """Speech in which no beep is: English prompts for development, those of other languages (where installed) held out."""
    patterns = ("en*",) if part == "development" else ("fr*", "es*", "it*", "ru*")
    unlike = ("beep", "tone", "silence", "ring", "busy", "dial")
    files = [f for one in patterns for f in sorted(SOUNDS.glob(f"{one}/**/*.wav")) if not any(word in str(f) for word in unlike)]
    if not files:
        return None
    return f"{len(files)} prompts", b"".join(read_wav(path) + bytes(2 * 3200) for path in files)
