"""The ears: speech to text for every call at once, one recognizer a call.

At a pause two things are asked of the sound at the same time, on a core each: the words, and whether that was all of them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from appliance import wire
from appliance.media.frames import WIDE_RATE
from appliance.ports import Encoder, Recognizer, TurnDetector
from appliance.workers.serve import Output, serve

MOST_CALLS = 16
"""Recognizers kept; the call that was silent longest loses its own first."""
TURN_BYTES = 8 * WIDE_RATE * 2
"""Sound of the turn that is kept for the turn detector: 8 s of the wider band, 16 of the other."""


@dataclass
class _Listening:
    """One call's turn."""

    turn: int
    recognizer: Recognizer
    pcm: bytearray = field(default_factory=bytearray)


class EarsWork:
    """begin, audio, guess, finish."""

    def __init__(
        self, new_recognizer: Callable[[], Recognizer], detector: TurnDetector | None = None, encoder: Encoder | None = None
    ) -> None:
        """Without a `detector` nobody says whether the caller had finished, and without an `encoder` what the words mean."""
        self._new = new_recognizer
        self._detector = detector
        self._encoder = encoder
        self._beside = ThreadPoolExecutor(1, "turn-detector")
        self._by_call: dict[int, _Listening] = {}

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]:
        call, turn = message["call"], message["turn"]
        if message["op"] == "begin":
            self._begin(call, turn, tuple(message["phrases"]))
            return
        listening = self._by_call.get(call)
        if listening is None or listening.turn != turn:
            return
        match message["op"]:
            case "audio":
                listening.pcm += pcm
                del listening.pcm[:-TURN_BYTES]
                partial = listening.recognizer.push(pcm)
                if partial:
                    yield {"op": "partial", "call": call, "turn": turn, "text": partial}, b""
            case "guess" | "finish" as op:
                yield self._words(call, listening, message.get("pause", 0), op == "finish")

    def _words(self, call: int, listening: _Listening, pause: int, final: bool) -> Output:
        began = time.monotonic()
        asked = None
        if self._detector is not None and not final:
            asked = self._beside.submit(self._detector.complete, bytes(listening.pcm))
        words = listening.recognizer.finish() if final else listening.recognizer.guess()
        meaning = wire.packed(self._encoder.encode(words.text)) if self._encoder is not None and words.text else b""
        return {
            "op": "transcript",
            "call": call,
            "turn": listening.turn,
            "text": words.text,
            "confidence": round(words.confidence, 3),
            "final": final,
            "pause": pause,
            "complete": round(asked.result(), 4) if asked is not None else None,
            "ms": int((time.monotonic() - began) * 1000),
        }, meaning

    def _begin(self, call: int, turn: int, phrases: tuple[str, ...]) -> None:
        before = self._by_call.pop(call, None)
        if before is None and len(self._by_call) >= MOST_CALLS:
            del self._by_call[next(iter(self._by_call))]
        recognizer = before.recognizer if before is not None else self._new()
        self._by_call[call] = _Listening(turn, recognizer)
        recognizer.begin(phrases)


def later_words(new: wire.Message, old: wire.Message) -> bool:
    """A guess that still waits is worth nothing once a later one, or the end, is asked for."""
    return old["op"] == "guess" and new["op"] in ("guess", "finish")


def serve_ears(path: str, load: Callable[[], tuple[Callable[[], Recognizer], TurnDetector | None, Encoder | None]]) -> None:
    """`load` loads the models: a maker of recognizers, and the turn detector and the encoder where there are any."""
    serve(path, "ears", lambda: EarsWork(*load()), replaces=later_words)
