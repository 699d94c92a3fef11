"""The mind: which answer was it, and what to say from these facts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from appliance import wire
from appliance.ports import LanguageModel
from appliance.workers.serve import Output, serve


class MindWork:
    """route, ends, reply."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model

    def __call__(self, message: wire.Message, pcm: bytes) -> Iterator[Output]:
        began = time.monotonic()
        head = {"call": message["call"], "turn": message["turn"], "ask": message["ask"]}
        match message["op"]:
            case "route":
                scores = self._model.score(wire.question_from_wire(message["question"]))
                ms = int((time.monotonic() - began) * 1000)
                yield {"op": "routed", **head, "scores": {k: round(v, 4) for k, v in scores.items()}, "ms": ms}, b""
            case "ends":
                chance = float(self._model.ends(message["text"]))
                yield {"op": "ended", **head, "chance": round(chance, 5), "ms": int((time.monotonic() - began) * 1000)}, b""
            case "reply":
                words = 0
                for clause in self._model.reply(wire.request_from_wire(message["request"])):
                    words += len(clause.split())
                    yield {"op": "clause", **head, "text": clause}, b""
                # tokens are counted as words and a third: the port tells clauses, and the count may be too high, never too low
                yield {"op": "replied", **head, "tokens": -(-words * 4 // 3), "ms": int((time.monotonic() - began) * 1000)}, b""


def _urgency(message: wire.Message) -> int:
    """Which answer it was, and whether it was all, come before what to say; and everything of a call before what is asked outside one."""
    return (1 if message["op"] == "reply" else 0) + (0 if message["call"] else 2)


def serve_mind(path: str, load: Callable[[], LanguageModel]) -> None:
    """`load` loads the model."""
    serve(path, "mind", lambda: MindWork(load()), _urgency)
