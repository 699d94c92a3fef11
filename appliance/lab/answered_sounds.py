"""The far ends of `onhook bench answered-by`: people, voicemails, menus, screening, networks, fax and hold music, as 8 kHz PCM.

Rule: what is true of a sound is known from how it was made. Words, voices, recordings, music and beeps of the held-out part are in no trial
of the development part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.errors import ConfigError
from appliance.lab.answered_texts import FOREIGN, LANGUAGES, PARTS, SPLICES, VOICES, WORDS, Part
from appliance.lab.voices import Voices, read_wav, trim
from appliance.media.frames import SAMPLE_RATE
from appliance.media.levels import peak_dbfs
from appliance.media.tones import CADENCES

SOUNDS = Path("/usr/share/asterisk/sounds")
"""Where Debian's asterisk-core-sounds packages put people's recordings,"""
MUSIC = Path("/usr/share/asterisk/moh")
"""and asterisk-moh-opsound-wav its music."""
BEEPS: dict[Part, tuple[float, ...]] = {
    "development": (440, 700, 1000, 1400),
    "held_out": (425, 480, 620, 770, 850, 941, 1200, 1320, 1633, 1750, 2000),
}
"""Frequencies of the machines' beeps: telephony's own, and others between 400 and 2,000 Hz."""
BEEP_MS = (150.0, 1000.0)
COUNTED_MS = 200.0
"""Beeps at least so long are counted."""
BEEP_DBFS = (-36.0, -9.0)
BEEP_SNR_DB = (16.0, 20.0, 30.0, 40.0)
_GAP_MS: dict[Part, tuple[float, float]] = {"development": (100, 1500), "held_out": (50, 2000)}
PERSON_S = (0.5, 3.0)
"""Recordings of that length pass for a greeting."""
NO_BEEP = 10
"""One voicemail in so many has none."""
TRIES: dict[str, float] = {"human": 1.0, "voicemail": 1.0, "ivr": 0.5, "screening": 0.5, "bot": 0.25, "hold": 0.25, "network": 0.25}
"""Of each kind of words, as a share of what is asked for: what few texts exist of is not said two hundred times."""

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
    """Of a beep that counts."""
    tone: str = ""
    """The ToneKind to be heard,"""
    cadence_ms: int = 0
    """and how long one turn of it lasts, from `tone_from_ms` on."""
    tone_from_ms: float = 0.0


def silence(ms: float) -> Samples:
    """Nothing, for so long."""
    return np.zeros(int(ms * SAMPLE_RATE / 1000))


def tone(hz: tuple[float, ...], ms: float, dbfs: float = -18.0, ramp_ms: float = 5.0) -> Samples:
    """Sines of one level, with a ramp at both ends; RMS `dbfs`."""
    time = np.arange(int(ms * SAMPLE_RATE / 1000)) / SAMPLE_RATE
    wave = np.asarray(sum(np.sin(2 * np.pi * f * time + 0.7 * i) for i, f in enumerate(hz)))
    ramp = max(1, min(int(ramp_ms * SAMPLE_RATE / 1000), time.size // 4))
    edges = np.ones(time.size)
    edges[:ramp], edges[-ramp:] = np.linspace(0, 1, ramp), np.linspace(1, 0, ramp)
    return np.asarray(wave / np.sqrt((wave**2).mean()) * 10 ** (dbfs / 20) * edges)


def beep(hz: float, ms: float, dbfs: float, chance: np.random.Generator) -> Samples:
    """A machine's beep over the whole envelope: ramps of 0 to 30 ms, a drift of 1 %, at times a second partial 20 dB down or less."""
    time = np.arange(int(ms * SAMPLE_RATE / 1000)) / SAMPLE_RATE
    drift = 1 + float(chance.uniform(-0.01, 0.01)) * np.linspace(-0.5, 0.5, time.size)
    phase = 2 * np.pi * hz * np.cumsum(drift) / SAMPLE_RATE
    wave = np.sin(phase)
    if chance.random() < 0.3 and hz * 2 < 3400:
        wave = wave + 10 ** (-float(chance.uniform(20, 35)) / 20) * np.sin(2 * phase + 1)
    ramp = min(int(float(chance.uniform(0, 30)) * SAMPLE_RATE / 1000), time.size // 4)
    edges = np.ones(time.size)
    if ramp:
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


@cache
def _people(part: Part) -> tuple[Path, ...]:
    """Recordings in other languages that are as long as a greeting."""
    files = [f for pattern in LANGUAGES[part] for f in sorted(SOUNDS.glob(f"{pattern}/*.wav")) if not _sounds(f)]
    return tuple(f for f in files if PERSON_S[0] <= f.stat().st_size / 2 / SAMPLE_RATE <= PERSON_S[1])


def trials(part: Part, voices: Voices, each: int, seed: int = 1) -> Iterator[Trial]:
    """Every kind of far end, people and voicemails `each` times. ConfigError where asterisk-core-sounds-en-wav is not installed."""
    chance = np.random.default_rng((seed, PARTS.index(part)))
    if recording("vm-intro") is None:
        raise ConfigError(f"There are no recordings in {SOUNDS}.", "Install asterisk-core-sounds-en-wav.")
    for party, share in TRIES.items():
        for index in range(max(1, round(each * share))):
            yield _spoken(part, party, index, voices, chance)
    yield from _tones(chance, -(-each // 3))
    for index in range(max(1, each // 10)):
        yield Trial("silence", "silence", finished([silence(8000)], chance, 34 + 6 * (index % 4)))
    tracks = [path for number, path in enumerate(sorted(MUSIC.glob("*.wav"))) if number % 2 == PARTS.index(part)]
    for path in tracks:
        music = samples(read_wav(path))[SAMPLE_RATE * 20 :][: SAMPLE_RATE * 30] * 0.5
        yield Trial("hold", path.stem, finished([silence(300), music], chance, 40))


def _speech(part: Part, party: str, index: int, voices: Voices, chance: np.random.Generator) -> tuple[str, list[Samples]]:
    """Its name, and its pieces with the pauses between."""
    if party == "human" and index % 5 >= 3:
        people = _people(part)
        if index % 5 == 3 and people:
            file = people[int(chance.integers(len(people)))]
            return f"{file.parent.name} {file.stem}", [samples(_level(trim(read_wav(file))))]
        voice, text = FOREIGN[part][index // 5 % len(FOREIGN[part])]
        return f"{voice} {text}", [samples(voices.speak(voice, text))]
    said, spliced = WORDS[part].get(party, ()), SPLICES[part].get(party, ())
    number = int(chance.integers(len(said) + len(spliced))) if index >= len(said) + len(spliced) else index
    if number < len(said):
        voice = VOICES[part][index % len(VOICES[part])]
        return f"{voice} {said[number]}", [samples(voices.speak(voice, said[number]))]
    speech: list[Samples] = []
    for prompt in (one for one in map(recording, spliced[number - len(said)]) if one is not None):
        speech += [prompt, silence(float(chance.uniform(*_GAP_MS[part])))]
    return " ".join(spliced[number - len(said)]), speech[:-1]


def _level(pcm: bytes) -> bytes:
    """With its largest sample at -6 dBFS, as every voice."""
    loud = samples(pcm) * 10 ** ((-6 - peak_dbfs(pcm)) / 20) * 32768
    return np.clip(np.round(loud), -32768, 32767).astype("<i2").tobytes()


def _spoken(part: Part, party: str, index: int, voices: Voices, chance: np.random.Generator) -> Trial:
    name, speech = _speech(part, party, index, voices, chance)
    parts = [silence(float(chance.choice([0, 300, 800, 2000, 3000]))), *speech]
    end_ms = _ms(parts)
    snr = float(chance.choice([16, 20, 30, 40]))
    if party != "voicemail":
        return Trial(party, name, finished([*parts, silence(4000)], chance, snr), end_ms)
    if index % NO_BEEP == NO_BEEP - 1:
        return Trial(party, f"{name}, no beep", finished([*parts, silence(4000)], chance, snr), end_ms)
    hz, ms, dbfs = BEEPS[part][index % len(BEEPS[part])], float(chance.uniform(*BEEP_MS)), float(chance.uniform(*BEEP_DBFS))
    parts += [silence(float(chance.uniform(0, 3000))), beep(hz, ms, dbfs, chance)]
    beep_end = _ms(parts)
    noise_dbfs = min(-18 - snr, dbfs - float(chance.choice(BEEP_SNR_DB)))
    pcm = finished([*parts, silence(3000)], chance, -noise_dbfs, 0.0)
    name = f"{name}, beep of {hz:g} Hz, {ms:.0f} ms, {dbfs:.0f} dBFS in {noise_dbfs:.0f} dBFS"
    return Trial(party, name, pcm, end_ms, beep_end if ms >= COUNTED_MS else None)


def _ms(parts: list[Samples]) -> float:
    return sum(one.size for one in parts) / SAMPLE_RATE * 1000


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
        pcm = finished([*sit, silence(1000)], chance, float(chance.choice(snrs)), -24)
        yield Trial("network", "sit", pcm, 0.0, None, "sit", 1000, lead)
        fax = [tone((1100,), 500), silence(3000)] * 3 if index % 2 else [silence(1800), tone((2100,), 3000), silence(500)]
        kind, turn, start = ("cng", 3500, lead) if index % 2 else ("ced", 3000, lead + 1800)
        pcm = finished([silence(lead), *fax], chance, float(chance.choice(snrs)))
        yield Trial("fax", kind, pcm, 0.0, None, kind, turn, start)


def _sounds(path: Path) -> bool:
    """Is it no speech?"""
    return any(word in str(path) for word in ("beep", "tone", "silence", "ring", "busy", "dial"))


def talk(part: Part) -> bytes | None:
    """Speech in which no beep is: development's languages and English, or the held-out ones; None where they are not installed."""
    patterns = ("en*", *LANGUAGES[part]) if part == "development" else LANGUAGES[part]
    files = [f for one in patterns for f in sorted(SOUNDS.glob(f"{one}/**/*.wav")) if not _sounds(f)]
    return b"".join(read_wav(path) + bytes(2 * 3200) for path in files) or None


def music(part: Part) -> bytes | None:
    """The part's hold music; None where there is none."""
    return b"".join(read_wav(path) for n, path in enumerate(sorted(MUSIC.glob("*.wav"))) if n % 2 == PARTS.index(part)) or None
