"""The mind asked from another process than the line: a LanguageModel that waits for its answers.

Rule: its work belongs to no call, and goes behind what calls ask (workers/mind.py).
"""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from typing import Any

from appliance import wire
from appliance.core.questions import Question, ReplyRequest
from appliance.errors import WorkerError

ANSWER_S = 20.0
"""How long one answer may take: live calls go first."""
PING_S = 2.0


class MindClient:
    """Keeps ports.LanguageModel. WorkerError where the mind is away, hung, or could not do it."""

    def __init__(self, path: str, answer_s: float = ANSWER_S) -> None:
        """`path` is the worker's socket."""
        self._path = path
        self._answer_s = answer_s
        self._socket: socket.socket | None = None
        self._asks = 0

    def ready(self) -> bool:
        """Is the model loaded? Waits for a ping's answer at most."""
        try:
            self._send({"op": "ping", "id": 0})
            while (message := self._read(time.monotonic() + PING_S))["op"] != "pong":
                continue
        except WorkerError:
            return False
        return bool(message["state"] == "ready")

    def score(self, question: Question) -> dict[str, float]:
        """As the port says."""
        message = self._ask({"op": "route", "question": wire.to_wire(question)}, "routed")
        return {str(name): float(score) for name, score in message["scores"].items()}

    def ends(self, text: str) -> float:
        """As the port says."""
        return float(self._ask({"op": "ends", "text": text}, "ended")["chance"])

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        """As the port says."""
        ask = self._begin({"op": "reply", "request": wire.to_wire(request)})
        while (message := self._answer(ask))["op"] == "clause":
            yield message["text"]

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _ask(self, message: wire.Message, wanted: str) -> wire.Message:
        answer = self._answer(self._begin(message))
        if answer["op"] != wanted:
            raise WorkerError(f"the mind answered {answer['op']}")
        return answer

    def _begin(self, message: wire.Message) -> int:
        self._asks += 1
        self._send({**message, "call": 0, "turn": self._asks, "ask": self._asks})
        return self._asks

    def _answer(self, ask: int) -> wire.Message:
        until = time.monotonic() + self._answer_s
        while True:
            message = self._read(until)
            if message["op"] == "pong" or message.get("ask") != ask:
                continue
            if message["op"] == "failed":
                raise WorkerError(f"the mind could not: {message.get('error', '')}")
            return message

    def _send(self, message: wire.Message) -> None:
        try:
            if self._socket is None:
                self._socket = wire.connect(self._path)
            self._socket.settimeout(PING_S)
            self._socket.send(wire.pack(message))
        except OSError as error:
            self.close()
            raise WorkerError(f"the mind is away: {error}") from None

    def _read(self, until: float) -> dict[str, Any]:
        """The next message. WorkerError, and the connection closed, where none comes by `until` (monotonic seconds)."""
        if self._socket is None:
            raise WorkerError("the mind is away")
        with contextlib.suppress(ValueError):
            try:
                self._socket.settimeout(max(0.001, until - time.monotonic()))
                data = self._socket.recv(wire.MAX_MESSAGE)
            except TimeoutError:
                self.close()
                raise WorkerError("the mind does not answer") from None
            except OSError as error:
                self.close()
                raise WorkerError(f"the mind is away: {error}") from None
            if data:
                return wire.unpack_answer(data)[0]
        self.close()
        raise WorkerError("the mind went away")
