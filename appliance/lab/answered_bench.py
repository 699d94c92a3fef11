"""`onhook bench answered-by`: who answered, told from the sound alone, against what the sound was made of.

Rule: every sound goes through G.711 and through the parts that a call uses: detectors, voice activity, the recognizer, the verdict. Time is
the sound's own, and the recognizer's is added as it was measured.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from appliance.core.answered_by import AnsweredBy
from appliance.core.patience import Patience
from appliance.lab.answered_sounds import Trial, music, talk, trials
from appliance.lab.answered_texts import PARTS, Part
from appliance.lab.g711 import PCMA, PCMU, decode, encode
from appliance.lab.voices import Voices
from appliance.media.far_sounds import FarSounds
from appliance.media.frames import FRAME_BYTES, FRAME_MS
from appliance.media.tones import CallTones, Tone
from appliance.ports import Recognizer, VoiceActivity

HANGOVER_MS = 400
"""A talkspurt is over after so much silence: about what the endpointer takes."""
SPEECH = 0.5
MACHINES = frozenset({"voicemail", "ivr", "screening", "bot", "hold", "fax", "network"})
BEEP_SLACK_MS = 60
PAUSE_MS = 40
"""The recognizer begins in a pause of so much, while it is still waited whether it is the end (core.endpoint)."""


@dataclass(frozen=True)
class Setting:
    """What the bench needs of the rest."""

    new_vad: Callable[[], VoiceActivity]
    recognizer: Recognizer
    voices: Voices
    say: Callable[[str], None]


@dataclass
class Seen:
    """What was made of one trial."""

    party: str = "none"
    at_ms: float = 0.0
    """When the last verdict came, the recognizer's time included."""
    first_human_ms: float | None = None
    tones: list[tuple[Tone, int]] = field(default_factory=list)
    """And when each was told."""
    texts: list[str] = field(default_factory=list)


def listen(pcm: bytes, setting: Setting, law: int) -> Seen:
    """One call's ears over `pcm`, as fast as they can."""
    coded = decode(encode(pcm, law), law)
    sounds, vad, who, seen = FarSounds(), setting.new_vad(), AnsweredBy(), Seen()
    who.answered(0.0)
    spurt = bytearray()
    quiet_ms, talking = 0, False
    recent = bytearray()

    def note(now_ms: float) -> None:
        verdict = who.verdict
        if verdict is not None and verdict.party != seen.party:
            seen.party, seen.at_ms = verdict.party, now_ms
            if verdict.party == "human" and seen.first_human_ms is None:
                seen.first_human_ms = now_ms

    for at in range(0, len(coded) // FRAME_BYTES * FRAME_BYTES, FRAME_BYTES):
        frame = coded[at : at + FRAME_BYTES]
        now_ms = (at // FRAME_BYTES + 1) * FRAME_MS
        now = now_ms / 1000
        kinds = sounds.push(frame, False)
        for kind in kinds:
            _ = who.music(now) if kind == "music" else who.repeated(now) if kind == "repeated" else who.tone(now, kind)
        who.expire(now)
        recent += frame
        del recent[: -FRAME_BYTES * 20]
        speaks = vad.probability(frame) >= SPEECH and not sounds.tones.spells.current
        if talking:
            spurt += frame
            quiet_ms = 0 if speaks else quiet_ms + FRAME_MS
            if quiet_ms >= HANGOVER_MS:
                talking = False
                who.speech_ended(now)
                began = time.perf_counter()
                setting.recognizer.begin(())
                setting.recognizer.push(bytes(spurt))
                text = setting.recognizer.finish().text
                took_ms = max(0.0, (time.perf_counter() - began) * 1000 - (HANGOVER_MS - PAUSE_MS))
                seen.texts.append(text)
                who.words(now, text)
                note(now_ms + took_ms)
        elif speaks:
            talking, quiet_ms, spurt = True, 0, bytearray(recent)
            who.speech_started(now)
        note(now_ms)
    return seen


def measure(setting: Setting, each: int = 20, seed: int = 1, parts: tuple[Part, ...] = PARTS) -> dict[str, Any]:
    """Both parts' figures."""
    figures: dict[str, Any] = {}
    for part in parts:
        found = judged(trials(part, setting.voices, each, seed), setting, part, shown=part == "development")
        figures[part] = found | {
            "beep_false_per_hour": _false_beeps(talk(part)),
            "beep_false_per_hour_music": _false_beeps(music(part)),
        }
    return figures


@dataclass
class _Count:
    """Beeps, tones and times, over the trials so far."""

    first_word: list[float] = field(default_factory=list)
    after_beep: list[float] = field(default_factory=list)
    beeps: int = 0
    beeps_found: int = 0
    tones: int = 0
    tones_right: int = 0
    slowest: float = 0.0
    """Cadences."""


def judged(those: Iterable[Trial], setting: Setting, name: str, shown: bool) -> dict[str, Any]:
    """The figures of these trials; what was taken for something else is `shown` or only counted."""
    confusion: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: list[str] = []
    count = _Count()
    for number, trial in enumerate(those):
        seen = _hear(trial, setting, number)
        if trial.party != "ringing":
            confusion[trial.party][seen.party] += 1
            if seen.party != trial.party:
                wrong.append(f"{trial.party} taken for {seen.party}: {trial.name} heard as {' / '.join(seen.texts)}")
        if trial.party == "human" and seen.first_human_ms is not None:
            count.first_word.append(max(0.0, seen.first_human_ms - trial.speech_end_ms))
        wrong += _beep(trial, seen, count) + _tone(trial, seen, count)
        setting.say(f"{name} {number + 1}: {trial.party} {seen.party}")
    figures: dict[str, Any] = {
        "trials": sum(sum(row.values()) for row in confusion.values()),
        "confusion": {party: dict(row) for party, row in confusion.items()},
        "human_as_machine": _share(confusion["human"], MACHINES),
        "voicemail_recall": _share(confusion["voicemail"], {"voicemail"}),
        "beep_recall": round(count.beeps_found / count.beeps, 4) if count.beeps else None,
        "beeps": count.beeps,
        "message_after_beep_ms": _percentiles(count.after_beep),
        "first_word_ms_p95": round(float(np.percentile(count.first_word, 95))) if count.first_word else None,
    }
    figures |= {party: _share(confusion[party], {party}) for party in ("ivr", "screening", "bot", "hold", "fax", "network", "silence")}
    figures |= {"tones": round(count.tones_right / count.tones, 4) if count.tones else None, "tones_tried": count.tones}
    return figures | {"tones_slowest_cadences": round(count.slowest, 2), "wrong": wrong if shown else len(wrong)}


def _beep(trial: Trial, seen: Seen, count: _Count) -> list[str]:
    """Counts its beep; what was wrong about it."""
    if trial.beep_end_ms is None:
        return []
    count.beeps += 1
    hit = [told for one, told in seen.tones if one.kind == "beep" and abs(one.end_ms - trial.beep_end_ms) <= BEEP_SLACK_MS]
    count.beeps_found += bool(hit)
    count.after_beep += [hit[0] + Patience().after_beep_s * 1000 - trial.beep_end_ms] if hit else []
    told = [(one.kind, one.end_ms) for one, _ in seen.tones]
    return [] if hit else [f"no beep at {trial.beep_end_ms:.0f} ms: {trial.name}: {told}"]


def _tone(trial: Trial, seen: Seen, count: _Count) -> list[str]:
    """The same, for a network's or a fax's tone."""
    if not trial.tone:
        return []
    count.tones += 1
    told = [at for one, at in seen.tones if one.kind == trial.tone]
    turns = (told[0] - trial.tone_from_ms) / trial.cadence_ms if told else 9.0
    count.tones_right += turns <= 1.5
    count.slowest = max(count.slowest, turns)
    return [] if turns <= 1.5 else [f"tone {trial.name}: {[(one.kind, at) for one, at in seen.tones]}"]


def _hear(trial: Trial, setting: Setting, number: int) -> Seen:
    law = (PCMU, PCMA)[number % 2]
    seen = Seen() if trial.tone else listen(trial.pcm, setting, law)
    detectors = CallTones()
    who = AnsweredBy()
    coded = decode(encode(trial.pcm, law), law)
    for at in range(0, len(coded) // FRAME_BYTES * FRAME_BYTES, FRAME_BYTES):
        for tone in detectors.push(coded[at : at + FRAME_BYTES]):
            seen.tones.append((tone, detectors.now_ms))
            who.tone(detectors.now_ms / 1000, tone.kind)
    if trial.tone and who.verdict is not None:
        seen.party = who.verdict.party
    return seen


def _share(row: Counter[str], parties: frozenset[str] | set[str]) -> float | None:
    whole = sum(row.values())
    return round(sum(row[party] for party in parties) / whole, 4) if whole else None


def _percentiles(values: list[float]) -> dict[str, float]:
    return {f"p{p}": round(float(np.percentile(values, p))) for p in (5, 50, 95)} if values else {}


def _false_beeps(pcm: bytes | None) -> float | None:
    """Beeps heard an hour of sound without one; None where the recordings are not installed."""
    if pcm is None:
        return None
    detectors = CallTones()
    coded = decode(encode(pcm, PCMU), PCMU)
    frames = len(coded) // FRAME_BYTES
    false = sum(tone.kind == "beep" for i in range(frames) for tone in detectors.push(coded[i * FRAME_BYTES : (i + 1) * FRAME_BYTES]))
    return round(false / (frames * FRAME_MS / 3_600_000), 2)


def answered_text(figures: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = []
    for part, one in figures.items():
        lines.append(f"{part}: {one['trials']} calls")
        lines += [f"  {party}: {', '.join(f'{name} {count}' for name, count in row.items())}" for party, row in one["confusion"].items()]
        lines += [f"  {name}: {value}" for name, value in one.items() if name not in ("confusion", "trials", "wrong")]
        lines += [f"  {text}" for text in one["wrong"]] if isinstance(one["wrong"], list) else []
    return "\n".join(lines)
