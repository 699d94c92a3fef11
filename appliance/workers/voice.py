"""The voice: text to PCM, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from appliance import wire
from appliance.ports import Synthesizer
from appliance.workers.serve import Output, serve


class VoiceWork:
    """say."""

    def __init__(self, synthesizer: Synthesizer) -> None:
        self._synthesizer = synthesizer

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]:
        head = {"op": "sound", "call": message["call"], "turn": message["turn"]}
        for piece in self._synthesizer.synthesise(message["text"]):
            for at in range(0, len(piece), wire.MAX_PCM):
                yield {**head, "last": False}, piece[at : at + wire.MAX_PCM]
        yield {**head, "last": True}, b""


def _urgency(message: wire.Message) -> int:
    """A caller who waits comes before words prepared ahead."""
    return 0 if message["call"] else 1


def serve_voice(path: str, load: Callable[[], Synthesizer]) -> None:
    """`load` loads the voice."""
    serve(path, "voice", lambda: VoiceWork(load()), _urgency)
