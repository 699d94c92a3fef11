"""The bench of who answered, on a few sounds: its counting, and that what is held out is not told."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.lab.answered_bench import Setting, judged
from appliance.lab.answered_sounds import Samples, Trial, beep, finished, silence, tone
from appliance.lab.voices import Voices
from appliance.media.frames import SAMPLE_RATE
from appliance.media.levels import rms_dbfs
from appliance.ports import Transcript

SPOKEN = {"human": "Hello?", "voicemail": "Please leave a message after the tone.", "ivr": "Hello there my friend."}


class Loud:
    """Voice activity by level: the sounds here are speech-like noise."""

    def probability(self, frame: bytes) -> float:
        return 1.0 if rms_dbfs(frame) > -35 else 0.0

    def reset(self) -> None:
        """Nothing is kept."""


class Script:
    """A recognizer that knows which words come next."""

    def __init__(self) -> None:
        self.next = ""

    def begin(self, phrases: tuple[str, ...]) -> None:
        """A turn begins."""

    def push(self, pcm: bytes) -> None:
        """Its sound."""

    def finish(self) -> Transcript:
        return Transcript(self.next)


def speech(chance: np.random.Generator, ms: float) -> Samples:
    """Noise in the rhythm of syllables."""
    time = np.arange(int(ms * 8)) / SAMPLE_RATE
    return np.asarray(chance.standard_normal(time.size) * 0.1 * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time)))


@pytest.fixture
def trials() -> list[Trial]:
    chance = np.random.default_rng(1)
    greeting = [silence(300), speech(chance, 1200)]
    mailbox = [silence(300), speech(chance, 3000), silence(600), beep(1000, 400, -18, chance)]
    busy = [part for _ in range(4) for part in (tone((425,), 480), silence(480))]
    return [
        Trial("human", "person", finished([*greeting, silence(2000)], chance, 40), 1500.0),
        Trial("voicemail", "mailbox", finished([*mailbox, silence(2000)], chance, 40), 3300.0, 4300.0),
        Trial("ivr", "menu", finished([*greeting, silence(2000)], chance, 40), 1500.0),
        Trial("network", "busy de", finished(busy, chance, 30), 0.0, None, "busy", 960, 0.0),
    ]


def measured(those: list[Trial], shown: bool) -> dict[str, object]:
    script = Script()

    def said(text: str) -> None:
        index = int(text.split()[1].rstrip(":"))
        script.next = SPOKEN.get(those[index].party, "") if index < len(those) else ""

    script.next = SPOKEN[those[0].party]
    return judged(those, Setting(Loud, script, Voices.__new__(Voices), said), "part", shown)  # type: ignore[arg-type]


def test_what_is_counted(trials: list[Trial]) -> None:
    figures = measured(trials, shown=True)
    assert figures["human_as_machine"] == 0.0
    assert figures["voicemail_recall"] == 1.0
    assert figures["beep_recall"] == 1.0
    assert figures["tones"] == 1.0
    assert figures["ivr"] == 0.0, "words that are no menu's are taken for a person's"
    assert isinstance(figures["wrong"], list)
    assert "ivr taken for human: menu" in figures["wrong"][0]
    assert 0 < figures["first_word_ms_p95"] < 700  # type: ignore[operator]
    after = figures["message_after_beep_ms"]
    assert isinstance(after, dict)
    assert 150 <= after["p50"] <= 600


def test_what_is_held_out_is_not_told(trials: list[Trial]) -> None:
    assert measured(trials, shown=False)["wrong"] == 1
