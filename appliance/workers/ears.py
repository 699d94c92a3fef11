"""The ears: speech to text for every call at once, one recognizer a call."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from appliance import wire
from appliance.ports import Recognizer
from appliance.workers.serve import Output, serve

MOST_CALLS = 16
"""Recognizers kept; the call that was silent longest loses its own first."""


class EarsWork:
    """begin, audio, guess, finish."""

    def __init__(self, new_recognizer: Callable[[], Recognizer]) -> None:
        self._new = new_recognizer
        self._by_call: dict[int, tuple[int, Recognizer]] = {}

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]:
        call, turn = message["call"], message["turn"]
        if message["op"] == "begin":
            self._begin(call, turn, tuple(message["phrases"]))
            return
        at, recognizer = self._by_call.get(call, (None, None))
        if recognizer is None or at != turn:
            return
        match message["op"]:
            case "audio":
                partial = recognizer.push(pcm)
                if partial:
                    yield {"op": "partial", "call": call, "turn": turn, "text": partial}, b""
            case "guess" | "finish" as op:
                began = time.monotonic()
                words = recognizer.finish() if op == "finish" else recognizer.guess()
                yield (
                    {
                        "op": "transcript",
                        "call": call,
                        "turn": turn,
                        "text": words.text,
                        "confidence": round(words.confidence, 3),
                        "final": op == "finish",
                        "ms": int((time.monotonic() - began) * 1000),
                    },
                    b"",
                )

    def _begin(self, call: int, turn: int, phrases: tuple[str, ...]) -> None:
        _, recognizer = self._by_call.pop(call, (0, None))
        if recognizer is None:
            recognizer = self._new()
            if len(self._by_call) >= MOST_CALLS:
                del self._by_call[next(iter(self._by_call))]
        self._by_call[call] = (turn, recognizer)
        recognizer.begin(phrases)


def later_words(new: wire.Message, old: wire.Message) -> bool:
    """A guess that still waits is worth nothing once a later one, or the end, is asked for."""
    return old["op"] == "guess" and new["op"] in ("guess", "finish")


def serve_ears(path: str, load: Callable[[], Callable[[], Recognizer]]) -> None:
    """`load` loads the model and gives a maker of recognizers."""
    serve(path, "ears", lambda: EarsWork(load()), replaces=later_words)
