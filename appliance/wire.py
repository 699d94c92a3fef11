"""What the processes say to each other: one message is a JSON object, then, where there is any, a newline and raw PCM.

The sockets are AF_UNIX SOCK_SEQPACKET, so a message keeps its edges. Between line and workers:

    ping {id} -> pong {id, state: loading|ready, busy_ms}
    ears   begin {call, turn, phrases}, audio {call, turn}+PCM, guess {call, turn, pause}, finish {call, turn}, drop {call, turn}
           -> partial {call, turn, text}; transcript {call, turn, text, confidence, final, pause, complete, ms}+point
    mind   route {call, turn, ask, question} -> routed {call, turn, ask, scores, ms}
           reply {call, turn, ask, request} -> clause {call, turn, ask, text}*, replied {call, turn, ask, tokens, ms}
           ends {call, turn, ask, text} -> ended {call, turn, ask, chance, ms}
           drop {call, turn, ask}
    voice  say {call, turn, text} -> sound {call, turn, last}+PCM*     (the last one may be empty)
           drop {call, turn}
    any    -> failed {call, turn, of, error}

A point is what the words mean, as float32 (`packed`), and not there where nobody can say.
`pause` numbers the silence at which a guess was asked for (0 for the end), and `complete` is how likely the caller had finished there,
null where nobody can say. `ask` numbers what the mind is asked, so that what was dropped is not taken for what was asked after it.
`call` is the record's number, 0 for work outside a call (prompts synthesised ahead use `turn` as their ticket).
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import socket
import sys
from array import array
from typing import Any

from appliance.core.meaning import Vector
from appliance.core.questions import Choice, Question, ReplyRequest

MAX_MESSAGE = 65536
"""Bytes of one message at most; PCM is cut to fit."""
MAX_PCM = 32000
"""Bytes of PCM in one message at most: one second of 16 kHz, two of 8."""

Message = dict[str, Any]
_ROUNDING = 0.01


def pack(message: Message, pcm: bytes = b"") -> bytes:
    """One datagram."""
    head = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    return head + b"\n" + pcm if pcm else head


def unpack(data: bytes) -> tuple[Message, bytes]:
    """The message and its PCM. ValueError where it is not one."""
    head, _, pcm = data.partition(b"\n")
    message = json.loads(head)
    if not isinstance(message, dict) or not isinstance(message.get("op"), str):
        raise ValueError("a message is a JSON object with an op")
    return message, pcm


ANSWERS: dict[str, tuple[str, ...]] = {
    "pong": ("state", "busy_ms"),
    "partial": ("call", "turn", "text"),
    "transcript": ("call", "turn", "text", "final", "pause"),
    "routed": ("call", "turn", "ask", "scores"),
    "clause": ("call", "turn", "ask", "text"),
    "replied": ("call", "turn", "ask", "tokens"),
    "ended": ("call", "turn", "ask", "chance"),
    "sound": ("call", "turn", "last"),
    "failed": ("call", "turn"),
}
"""What a worker may say, and what must be in it."""
_TYPES: dict[str, type] = {
    "call": int, "turn": int, "pause": int, "ask": int, "text": str, "final": bool, "scores": dict, "tokens": int, "last": bool,
    "chance": float, "state": str, "busy_ms": int,
}  # fmt: skip


def unpack_answer(data: bytes) -> tuple[Message, bytes]:
    """A worker's message, whole and of the right types. ValueError where it is not: what a worker says must not end the line."""
    message, pcm = unpack(data)
    if message["op"] not in ANSWERS:
        raise ValueError(f"there is no answer {message['op']}")
    for key in ANSWERS[message["op"]]:
        if not isinstance(message.get(key), _TYPES[key]):
            raise ValueError(f"{message['op']} without a right {key}")
    return message, pcm


def packed(vector: Vector) -> bytes:
    """Little-endian float32."""
    numbers = array("f", vector)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def unpacked(data: bytes) -> Vector:
    """The reverse; nothing where that is no unit vector: what is wrong with it must not decide anything."""
    if not data or len(data) % 4:
        return ()
    numbers = array("f")
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers) if abs(sum(x * x for x in numbers) - 1.0) < _ROUNDING else ()


def listen(path: str) -> socket.socket:
    """A listening socket at `path`; a dead one in its place is replaced."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    server.bind(path)
    os.chmod(path, 0o600)
    server.listen(4)
    return server


def connect(path: str) -> socket.socket:
    """A connected socket with room for two seconds of audio each way. OSError where nobody listens."""
    client = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
    try:
        client.connect(path)
    except OSError:
        client.close()
        raise
    return client


def to_wire(asked: Question | ReplyRequest) -> Message:
    """What the mind is asked, as JSON can carry it."""
    return dataclasses.asdict(asked)


def question_from_wire(data: Message) -> Question:
    """The other way. KeyError or TypeError where it is none."""
    choices = tuple(Choice(c["name"], c["means"], tuple(c["hears"])) for c in data["choices"])
    return Question(data["asked"], choices, data["heard"])


def request_from_wire(data: Message) -> ReplyRequest:
    """The other way. KeyError or TypeError where it is none."""
    return ReplyRequest(
        objective=data["objective"],
        facts=dict(data["facts"]),
        heard=data["heard"],
        history=tuple((who, words) for who, words in data["history"]),
        sentences=data["sentences"],
        max_tokens=data["max_tokens"],
    )
