"""The line's side of a worker: keep connected, ask, and ask again after a restart.

Rule: what was asked and not yet answered is kept here, so that a worker may be killed at any moment and the caller is only kept waiting.
"""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from appliance import wire
from appliance.core.meaning import Vector
from appliance.core.questions import Question, ReplyRequest
from appliance.errors import LocalError

MOST_WORDS = 1000
"""Characters of one transcript or clause that are believed; nobody says more in a turn."""
PING_S = 1.0
HUNG_S = 6.0
"""A worker that does not answer a ping for this long, or works on one job for this long, is started again."""


class Part:
    """The connection to one worker."""

    name = ""

    def __init__(self, path: str, ask_restart: Callable[[str, str], None]) -> None:
        """`path` is the worker's socket; `ask_restart(name, why)` has the guard start it again."""
        self.ready = False
        self.lost: Callable[[str], None] = lambda name: None
        self._path = path
        self._ask_restart = ask_restart
        self._socket: socket.socket | None = None
        self._unsent: deque[bytes] = deque()
        self._next_ping = 0.0
        self._last_pong = 0.0
        self._next_try = 0.0

    def status(self) -> dict[str, str | bool]:
        """How it is."""
        return {"connected": self._socket is not None, "ready": self.ready}

    def poll(self, now: float) -> None:
        """Connect, read, send what waits, look after its health. `now` in seconds."""
        if self._socket is None and (now < self._next_try or not self._connect(now)):
            return
        self._flush()
        self._read(now)
        if self._socket is None:
            return
        if now >= self._next_ping:
            self._next_ping = now + (PING_S if self.ready else 0.1)
            self._send({"op": "ping", "id": 0})
        if now - self._last_pong > HUNG_S:
            self._last_pong = now
            self._give_up("it does not answer")

    def close(self) -> None:
        """Hang up on the worker."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _connect(self, now: float) -> bool:
        self._next_try = now + 0.1
        try:
            self._socket = wire.connect(self._path)
        except OSError:
            return False
        self._socket.setblocking(False)
        self._last_pong = now
        self._next_ping = now
        return True

    def _disconnect(self) -> None:
        self.close()
        self._unsent.clear()
        if self.ready:
            self.ready = False
            self.lost(self.name)

    def _give_up(self, why: str) -> None:
        self._ask_restart(self.name, why)
        self._disconnect()

    def _send(self, message: wire.Message, pcm: bytes = b"") -> None:
        if self._socket is not None:
            self._unsent.append(wire.pack(message, pcm))
            self._flush()

    def _flush(self) -> None:
        while self._unsent and self._socket is not None:
            try:
                self._socket.send(self._unsent[0])
            except BlockingIOError:
                return
            except OSError:
                self._disconnect()
                return
            self._unsent.popleft()

    def _read(self, now: float) -> None:
        while self._socket is not None:
            try:
                data = self._socket.recv(wire.MAX_MESSAGE)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            if not data:
                self._disconnect()
                return
            try:
                message, pcm = wire.unpack_answer(data)
            except ValueError as error:
                self._give_up(f"it talks nonsense: {error}")
                return
            if message["op"] == "pong":
                self._on_pong(message, now)
            else:
                self._on_message(message, pcm)

    def _on_pong(self, message: wire.Message, now: float) -> None:
        self._last_pong = now
        if message["state"] == "ready" and not self.ready:
            self.ready = True
            self._ask_again()
        if message.get("busy_ms", 0) > HUNG_S * 1000:
            self._give_up("one job takes too long")

    def _on_message(self, message: wire.Message, pcm: bytes) -> None:
        raise LocalError(f"{self.name}: unexpected {message['op']}")

    def _ask_again(self) -> None:
        """Send what was asked of the worker's predecessor."""


def _words(text: str) -> str:
    """Text from a model, as far as it can be words: one line, no control characters, not endless."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:MOST_WORDS]).split())


@dataclass(frozen=True)
class Guess:
    """What there is at a pause the caller may go on after."""

    pause: int
    text: str
    complete: float | None
    """How likely they have finished, by the sound; None where nobody can say."""
    meaning: Vector = field(default=(), repr=False)
    """Of the words, as a point; empty where nobody can say."""


@dataclass
class _Utterance:
    phrases: tuple[str, ...]
    pcm: bytearray = field(default_factory=bytearray)
    finished: bool = False
    dropped: bool = False
    """Nobody waits for its words any more, but its sound may yet be the beginning of another turn."""


class Ears(Part):
    """Speech to text."""

    name = "ears"

    def __init__(
        self,
        path: str,
        ask_restart: Callable[[str, str], None],
        heard: Callable[[int, int, str, bool, Vector], None],
        guessed: Callable[[int, int, Guess], None],
    ) -> None:
        """`heard(call, turn, text, final, meaning)` gets partial and final words, `guessed(call, turn, guess)` what they are at a pause."""
        super().__init__(path, ask_restart)
        self._heard = heard
        self._guessed = guessed
        self._utterances: dict[tuple[int, int], _Utterance] = {}

    def begin(self, call: int, turn: int, phrases: tuple[str, ...], resumes: int) -> None:
        """A turn of the caller's begins, or goes on after it was taken for finished."""
        before = self._utterances.get((call, resumes)) if resumes else None
        self.forget(call)
        utterance = _Utterance(phrases, before.pcm if before else bytearray())
        self._utterances[call, turn] = utterance
        self._open(call, turn, utterance)

    def audio(self, call: int, turn: int, pcm: bytes) -> None:
        """More of it."""
        utterance = self._utterances.get((call, turn))
        if utterance is not None and not utterance.finished and not utterance.dropped:
            utterance.pcm += pcm
            if self.ready:
                self._send({"op": "audio", "call": call, "turn": turn}, pcm)

    def guess(self, call: int, turn: int, pause: int) -> None:
        """Begin to understand what there is: the caller may have finished with this pause."""
        utterance = self._utterances.get((call, turn))
        if utterance is not None and self.ready and not utterance.dropped:
            self._send({"op": "guess", "call": call, "turn": turn, "pause": pause})

    def finish(self, call: int, turn: int) -> None:
        """The words, please."""
        utterance = self._utterances.get((call, turn))
        if utterance is not None:
            utterance.finished = True
            if self.ready:
                self._send({"op": "finish", "call": call, "turn": turn})

    def drop(self, call: int, turn: int) -> None:
        """Its words are not wanted any more; its sound is kept until the next turn begins, which may resume it."""
        utterance = self._utterances.get((call, turn))
        if utterance is not None and not utterance.dropped:
            utterance.dropped = True
            self._send({"op": "drop", "call": call, "turn": turn})

    def forget(self, call: int) -> None:
        """The call is over, or its next turn begins: nothing older is wanted."""
        for key in [k for k in self._utterances if k[0] == call]:
            self.drop(*key)
            del self._utterances[key]

    def _open(self, call: int, turn: int, utterance: _Utterance) -> None:
        if not self.ready:
            return
        self._send({"op": "begin", "call": call, "turn": turn, "phrases": list(utterance.phrases)})
        for at in range(0, len(utterance.pcm), wire.MAX_PCM):
            self._send({"op": "audio", "call": call, "turn": turn}, bytes(utterance.pcm[at : at + wire.MAX_PCM]))
        if utterance.finished:
            self._send({"op": "finish", "call": call, "turn": turn})

    def _ask_again(self) -> None:
        for (call, turn), utterance in self._utterances.items():
            if not utterance.dropped:
                self._open(call, turn, utterance)

    def _on_message(self, message: wire.Message, pcm: bytes) -> None:
        key = (message["call"], message["turn"])
        utterance = self._utterances.get(key)
        if utterance is None or utterance.dropped:
            return
        match message["op"]:
            case "partial":
                self._heard(*key, _words(message["text"]), False, ())
            case "transcript" if message["final"] and utterance.finished:
                self._heard(*key, _words(message["text"]), True, wire.unpacked(pcm))
            case "transcript" if not message["final"]:
                complete = message.get("complete")
                known = float(complete) if isinstance(complete, int | float) else None
                self._guessed(*key, Guess(message["pause"], _words(message["text"]), known, wire.unpacked(pcm)))
            case "failed":
                self._heard(*key, "", True, ())


class Mind(Part):
    """The language model."""

    name = "mind"

    def __init__(
        self,
        path: str,
        ask_restart: Callable[[str, str], None],
        scored: Callable[[int, int, dict[str, float]], None],
        clause: Callable[[int, int, str], None],
        replied: Callable[[int, int, bool, int], None],
        ended: Callable[[int, int, int, float], None] = lambda call, turn, pause, chance: None,
    ) -> None:
        """`replied(call, turn, failed, tokens)` ends a reply; `ended(call, turn, pause, chance)` says how likely that was all."""
        super().__init__(path, ask_restart)
        self._scored = scored
        self._clause = clause
        self._replied = replied
        self._ended = ended
        self._endings: dict[int, tuple[int, int, int]] = {}
        """What was asked about the words at a pause: number of the asking to (call, turn, pause)."""
        self._asked: dict[tuple[int, int], wire.Message] = {}
        self._begun: set[tuple[int, int]] = set()
        self._asks = 0

    def route(self, call: int, turn: int, question: Question) -> None:
        """Which answer is it?"""
        self._ask({"op": "route", "call": call, "turn": turn, "question": wire.to_wire(question)})

    def compose(self, call: int, turn: int, request: ReplyRequest) -> None:
        """A spoken reply."""
        self._ask({"op": "reply", "call": call, "turn": turn, "request": wire.to_wire(request)})

    def ends(self, call: int, turn: int, pause: int, text: str) -> None:
        """Would a sentence end with these words? Worth knowing only now: it is not asked again, and at a later pause forgotten."""
        self._endings = {ask: at for ask, at in self._endings.items() if at[0] != call}
        if self.ready:
            self._asks += 1
            self._endings[self._asks] = (call, turn, pause)
            self._send({"op": "ends", "call": call, "turn": turn, "ask": self._asks, "text": text})

    def drop(self, call: int, turn: int) -> None:
        """Not wanted any more."""
        asked = self._asked.pop((call, turn), None)
        if asked is not None:
            self._begun.discard((call, turn))
            self._send({"op": "drop", "call": call, "turn": turn, "ask": asked["ask"]})

    def forget(self, call: int) -> None:
        """The call is over."""
        for key in [k for k in self._asked if k[0] == call]:
            self.drop(*key)

    def _ask(self, message: wire.Message) -> None:
        self._asks += 1
        message["ask"] = self._asks
        self._asked[message["call"], message["turn"]] = message
        if self.ready:
            self._send(message)

    def _ask_again(self) -> None:
        for key, message in list(self._asked.items()):
            if key in self._begun:  # half of it was said: the rest of another attempt would not fit
                self._end(key, True, 0)
            else:
                self._send(message)

    def _end(self, key: tuple[int, int], failed: bool, tokens: int) -> None:
        self._asked.pop(key, None)
        self._begun.discard(key)
        self._replied(*key, failed, tokens)

    def _on_message(self, message: wire.Message, pcm: bytes) -> None:
        if message["op"] == "ended":
            at = self._endings.pop(message["ask"], None)
            if at is not None:
                self._ended(*at, message["chance"])
            return
        key = (message["call"], message["turn"])
        asked = self._asked.get(key)
        if asked is None or message.get("ask") != asked["ask"]:
            return
        match message["op"]:
            case "routed":
                del self._asked[key]
                self._scored(*key, message["scores"])
            case "clause":
                self._begun.add(key)
                self._clause(*key, _words(message["text"]))
            case "replied":
                self._end(key, False, message["tokens"])
            case "failed" if asked["op"] == "route":
                del self._asked[key]
                self._scored(*key, {})
            case "failed":
                self._end(key, True, 0)


@dataclass
class _Order:
    text: str
    call: int
    sound: Callable[[bytes, bool], None]
    failed: Callable[[], None]
    begun: bool = False


class Voice(Part):
    """Text to speech."""

    name = "voice"

    def __init__(self, path: str, ask_restart: Callable[[str, str], None]) -> None:
        super().__init__(path, ask_restart)
        self._orders: dict[int, _Order] = {}
        self._tickets = 0

    @property
    def idle(self) -> bool:
        """Nothing is being synthesised."""
        return not self._orders

    def say(self, call: int, text: str, sound: Callable[[bytes, bool], None], failed: Callable[[], None]) -> int:
        """Synthesise; `sound(pcm, last)` gets the pieces. `call` 0 is work ahead, and waits behind live calls. Returns a ticket."""
        self._tickets += 1
        self._orders[self._tickets] = _Order(text, call, sound, failed)
        if self.ready:
            self._send({"op": "say", "call": call, "turn": self._tickets, "text": text})
        return self._tickets

    def drop(self, ticket: int) -> None:
        """Not wanted any more."""
        order = self._orders.pop(ticket, None)
        if order is not None:
            self._send({"op": "drop", "call": order.call, "turn": ticket})

    def _ask_again(self) -> None:
        for ticket, order in list(self._orders.items()):
            if order.begun:  # half of it was heard: what there is must do
                del self._orders[ticket]
                order.sound(b"", True)
            else:
                self._send({"op": "say", "call": order.call, "turn": ticket, "text": order.text})

    def _on_message(self, message: wire.Message, pcm: bytes) -> None:
        order = self._orders.get(message["turn"])
        if order is None:
            return
        last = message["op"] == "failed" or message["last"]
        if last:
            del self._orders[message["turn"]]
        order.begun = True
        if message["op"] == "failed":
            order.failed()
        else:
            order.sound(pcm, last)
