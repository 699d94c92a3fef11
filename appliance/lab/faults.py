"""Faults from the inside, for proving limits: what no signal from outside can do to a process.

Rule: nothing of this runs unless the environment asks for it (ONHOOK_LAB, JSON), which only the lab's own boxes do.

    {"busy_thread": true}      a pure-Python busy thread in the line, which fights for the GIL
    {"block_on_usr2": true}    SIGUSR2 blocks the line's control loop for a minute
    {"mind": "loops"}          a model that never stops talking
    {"voice": "hangs"}         a voice that never finishes a text with "hang" in it
"""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from typing import Any

from appliance.core.questions import Question, ReplyRequest
from appliance.ports import LanguageModel, Synthesizer

LAB = "ONHOOK_LAB"
BLOCK_S = 60.0


def asked_for() -> dict[str, Any]:
    """What the environment asks for; usually nothing."""
    asked: dict[str, Any] = json.loads(os.environ.get(LAB, "{}"))
    return asked


def environment(asked: Mapping[str, Any]) -> dict[str, str]:
    """The environment of a box that is to have these faults."""
    return {LAB: json.dumps(asked)}


def in_line(asked: Mapping[str, Any]) -> None:
    """Faults of the line process. Called on its main thread."""
    if asked.get("busy_thread"):
        threading.Thread(target=_burn, name="busy", daemon=True).start()
    if asked.get("block_on_usr2"):
        signal.signal(signal.SIGUSR2, lambda *_: time.sleep(BLOCK_S))


def _burn() -> None:
    count = 0
    while True:
        count = (count * 31 + 7) % 1_000_003


class LoopingMind:
    """Keeps ports.LanguageModel: an answer it never gives, and a reply without an end."""

    def score(self, question: Question) -> dict[str, float]:
        while True:
            time.sleep(1.0)

    def ends(self, text: str) -> float:
        while True:
            time.sleep(1.0)

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        while True:
            time.sleep(0.05)
            yield "And another thing."


class HangingVoice:
    """Keeps ports.Synthesizer: the real voice, but for texts that say so."""

    def __init__(self, voice: Synthesizer) -> None:
        self._voice = voice

    def synthesise(self, text: str) -> Iterator[bytes]:
        if "hang" in text:
            while True:
                time.sleep(1.0)
        yield from self._voice.synthesise(text)


class HangingMind:
    """Keeps ports.LanguageModel: replies with a text that hangs the voice."""

    def score(self, question: Question) -> dict[str, float]:
        return {choice.name: 0.0 for choice in question.choices}

    def ends(self, text: str) -> float:
        return 0.5

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        yield "This will hang."


def mind(asked: Mapping[str, Any], real: LanguageModel) -> LanguageModel:
    """The mind to be used."""
    if asked.get("mind") == "loops":
        return LoopingMind()
    return HangingMind() if asked.get("voice") == "hangs" else real


def voice(asked: Mapping[str, Any], real: Synthesizer) -> Synthesizer:
    """The voice to be used."""
    return HangingVoice(real) if asked.get("voice") == "hangs" else real
