"""The line's side of the workers, over real sockets, with workers that die."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from appliance import wire
from appliance.core.questions import Choice, Question, ReplyRequest
from appliance.runtime.parts import HUNG_S, Ears, Guess, Mind, Part, Voice


class Desk:
    """The worker's end, worked by hand: what came in, what goes out."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.server = wire.listen(path)
        self.peer: socket.socket | None = None

    def meet(self, part: Part, now: float) -> None:
        """Let the part connect and be told that the model is ready."""
        part.poll(now)
        self.peer, _ = self.server.accept()
        self.peer.setblocking(False)
        self.pong(part, now)

    def pong(self, part: Part, now: float, **more: Any) -> None:
        self.send({"op": "pong", "id": 0, "state": "ready", "busy_ms": 0, "model": "m", **more})
        part.poll(now)

    def send(self, message: wire.Message, pcm: bytes = b"") -> None:
        assert self.peer is not None
        self.peer.send(wire.pack(message, pcm))

    def got(self) -> list[tuple[wire.Message, bytes]]:
        """What the part asked since last time, pings left out."""
        assert self.peer is not None
        out = []
        while True:
            try:
                out.append(wire.unpack(self.peer.recv(wire.MAX_MESSAGE)))
            except BlockingIOError:
                return [item for item in out if item[0]["op"] != "ping"]

    def die(self) -> None:
        assert self.peer is not None
        self.peer.close()
        self.server.close()

    def come_back(self) -> None:
        self.server = wire.listen(self.path)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(str(tmp_path / "part.sock"))
    yield desk
    desk.server.close()


def ops(items: list[tuple[wire.Message, bytes]]) -> list[str]:
    return [message["op"] for message, _ in items]


def test_a_turn_is_asked_again_of_the_next_ears(desk: Desk) -> None:
    heard: list[tuple[int, int, str, bool]] = []
    ears = Ears(desk.path, lambda name, why: None, lambda *words: heard.append(words), lambda *guess: None)
    lost: list[str] = []
    ears.lost = lost.append
    desk.meet(ears, 0.0)
    ears.begin(1, 4, ("yes",), 0)
    ears.audio(1, 4, b"\1" * 640)
    assert ops(desk.got()) == ["begin", "audio"]
    desk.die()
    ears.poll(0.1)
    assert lost == ["ears"]
    ears.audio(1, 4, b"\2" * 640)
    ears.finish(1, 4)
    desk.come_back()
    desk.meet(ears, 0.3)
    again = desk.got()
    assert ops(again) == ["begin", "audio", "finish"]
    assert again[1][1] == b"\1" * 640 + b"\2" * 640, "all of the turn's sound, from the line's own memory"
    desk.send({"op": "transcript", "call": 1, "turn": 4, "text": "yes", "confidence": 0.9, "final": True, "pause": 0, "ms": 9})
    ears.poll(0.4)
    assert heard == [(1, 4, "yes", True, ())]


def test_a_guess_says_at_which_pause_and_how_likely_it_was_the_end(desk: Desk) -> None:
    guesses: list[tuple[int, int, Guess]] = []
    ears = Ears(desk.path, lambda name, why: None, lambda *words: None, lambda *guess: guesses.append(guess))
    desk.meet(ears, 0.0)
    ears.begin(1, 4, (), 0)
    ears.guess(1, 4, 7)
    ((_, _), (asked, _)) = desk.got()
    assert (asked["op"], asked["pause"]) == ("guess", 7)
    for complete in (0.25, None):
        answer = {"op": "transcript", "call": 1, "turn": 4, "text": "yes", "final": False, "pause": 7, "complete": complete}
        desk.send(answer)
    ears.poll(0.1)
    assert guesses == [(1, 4, Guess(7, "yes", 0.25)), (1, 4, Guess(7, "yes", None))]
    answer = {"op": "transcript", "call": 1, "turn": 4, "text": "yes", "final": False, "pause": 7, "complete": None}
    desk.send(answer, wire.packed((0.0, 1.0)))
    desk.send(answer, b"nonsense")
    ears.poll(0.2)
    assert [guess.meaning for _, _, guess in guesses[2:]] == [(0.0, 1.0), ()]


def test_words_for_a_dropped_turn_fall_through_and_its_sound_may_go_on(desk: Desk) -> None:
    heard: list[tuple[int, int, str, bool]] = []
    ears = Ears(desk.path, lambda name, why: None, lambda *words: heard.append(words), lambda *guess: None)
    desk.meet(ears, 0.0)
    ears.begin(1, 4, (), 0)
    ears.audio(1, 4, b"\1" * 320)
    ears.finish(1, 4)
    ears.drop(1, 4)
    ears.begin(1, 5, (), 4)
    ears.audio(1, 5, b"\2" * 320)
    sent = desk.got()
    assert ops(sent) == ["begin", "audio", "finish", "drop", "begin", "audio", "audio"]
    assert sent[5][1] == b"\1" * 320
    desk.send({"op": "transcript", "call": 1, "turn": 4, "text": "old", "confidence": 1, "final": True, "pause": 0, "ms": 9})
    ears.poll(0.1)
    assert heard == []


def test_ears_that_fail_have_heard_nothing(desk: Desk) -> None:
    heard: list[tuple[int, int, str, bool]] = []
    ears = Ears(desk.path, lambda name, why: None, lambda *words: heard.append(words), lambda *guess: None)
    desk.meet(ears, 0.0)
    ears.begin(1, 4, (), 0)
    ears.finish(1, 4)
    desk.send({"op": "failed", "call": 1, "turn": 4, "error": "no"})
    ears.poll(0.1)
    assert heard == [(1, 4, "", True, ())]


class Minded:
    """A mind and what it answered."""

    def __init__(self, path: str, restarts: list[tuple[str, str]]) -> None:
        self.answers: list[tuple[Any, ...]] = []
        self.mind = Mind(
            path,
            lambda name, why: restarts.append((name, why)),
            lambda *a: self.answers.append(("scored", *a)),
            lambda *a: self.answers.append(("clause", *a)),
            lambda *a: self.answers.append(("replied", *a)),
        )


QUESTION = Question("Will you join?", (Choice("yes", "they join", ("sure",)), Choice("no", "they do not")), "perhaps")


def test_a_question_survives_the_mind(desk: Desk) -> None:
    minded = Minded(desk.path, [])
    minded.mind.route(1, 2, QUESTION)  # before there is anybody to ask
    desk.meet(minded.mind, 0.0)
    ((message, _),) = desk.got()
    assert message["question"]["heard"] == "perhaps"
    desk.die()
    minded.mind.poll(0.1)
    desk.come_back()
    desk.meet(minded.mind, 0.3)
    assert ops(desk.got()) == ["route"]
    desk.send({"op": "routed", "call": 1, "turn": 2, "ask": 1, "scores": {"yes": 1.0, "no": -1.0}, "ms": 80})
    minded.mind.poll(0.4)
    assert minded.answers == [("scored", 1, 2, {"yes": 1.0, "no": -1.0})]


def test_an_answer_to_what_was_dropped_is_not_taken_for_the_next_one(desk: Desk) -> None:
    minded = Minded(desk.path, [])
    desk.meet(minded.mind, 0.0)
    minded.mind.route(1, 2, QUESTION)
    minded.mind.drop(1, 2)
    minded.mind.route(1, 2, QUESTION)
    first, dropped, second = (message for message, _ in desk.got())
    assert (first["op"], dropped["op"], dropped["ask"], second["ask"]) == ("route", "drop", first["ask"], first["ask"] + 1)
    for ask, score in ((first["ask"], -1.0), (second["ask"], 1.0)):
        desk.send({"op": "routed", "call": 1, "turn": 2, "ask": ask, "scores": {"yes": score}, "ms": 80})
    minded.mind.poll(0.1)
    assert minded.answers == [("scored", 1, 2, {"yes": 1.0})]


def test_half_a_reply_is_not_begun_again(desk: Desk) -> None:
    minded = Minded(desk.path, [])
    desk.meet(minded.mind, 0.0)
    minded.mind.compose(1, 2, ReplyRequest("say who", {"who": "Acme"}, "who?"))
    desk.send({"op": "clause", "call": 1, "turn": 2, "ask": 1, "text": "We are Acme."})
    minded.mind.poll(0.1)
    desk.die()
    minded.mind.poll(0.2)
    desk.come_back()
    desk.meet(minded.mind, 0.4)
    assert minded.answers == [("clause", 1, 2, "We are Acme."), ("replied", 1, 2, True, 0)]


@pytest.mark.parametrize("how", ["silent", "busy"])
def test_a_worker_that_hangs_is_started_again(desk: Desk, how: str) -> None:
    restarts: list[tuple[str, str]] = []
    minded = Minded(desk.path, restarts)
    desk.meet(minded.mind, 0.0)
    if how == "busy":
        desk.pong(minded.mind, 1.0, busy_ms=HUNG_S * 1000 + 1)
    else:
        minded.mind.poll(HUNG_S + 0.1)
    assert [name for name, _ in restarts] == ["mind"]
    assert not minded.mind.ready


def test_the_voice_says_again_what_was_not_begun_and_ends_what_was(desk: Desk) -> None:
    voice = Voice(desk.path, lambda name, why: None)
    pieces: dict[str, list[tuple[bytes, bool]]] = {"begun": [], "waiting": []}
    desk.meet(voice, 0.0)
    first = voice.say(1, "one", lambda pcm, last: pieces["begun"].append((pcm, last)), lambda: None)
    voice.say(1, "two", lambda pcm, last: pieces["waiting"].append((pcm, last)), lambda: None)
    desk.send({"op": "sound", "call": 1, "turn": first, "last": False}, b"\1\1")
    voice.poll(0.1)
    desk.got()
    desk.die()
    voice.poll(0.2)
    desk.come_back()
    desk.meet(voice, 0.4)
    assert pieces["begun"] == [(b"\1\1", False), (b"", True)]
    ((message, _),) = desk.got()
    assert message["text"] == "two"
    desk.send({"op": "sound", "call": 1, "turn": message["turn"], "last": True}, b"\2\2")
    voice.poll(0.5)
    assert pieces["waiting"] == [(b"\2\2", True)]
    assert voice.idle


@pytest.mark.parametrize(
    "data", [b"not json", b"[1]", b'{"op": 5}', b'{"op": "transcript"}', b'{"op": "pong"}', b'{"op": "sing"}', b"\xff\xfe", b""]
)
def test_a_worker_that_talks_nonsense_is_started_again_and_the_line_lives(desk: Desk, data: bytes) -> None:
    restarts: list[str] = []
    ears = Ears(desk.path, lambda name, why: restarts.append(name), lambda *words: None, lambda *guess: None)
    desk.meet(ears, 0.0)
    assert desk.peer is not None
    desk.peer.send(data) if data else desk.peer.close()
    ears.poll(0.1)
    assert not ears.ready
    assert restarts == (["ears"] if data else []), "one that hung up is restarted by the guard without being asked"


def test_words_are_one_line_and_not_endless(desk: Desk) -> None:
    heard: list[tuple[int, int, str, bool]] = []
    ears = Ears(desk.path, lambda name, why: None, lambda *words: heard.append(words), lambda *guess: None)
    desk.meet(ears, 0.0)
    ears.begin(1, 4, (), 0)
    ears.finish(1, 4)
    text = "yes\n\x1b[31m " + "and " * 5000
    desk.send({"op": "transcript", "call": 1, "turn": 4, "text": text, "confidence": 1, "final": True, "pause": 0, "ms": 9})
    ears.poll(0.1)
    (words,) = heard
    assert len(words[2]) <= 1000
    assert words[2].isprintable()
    assert words[2].startswith("yes [31m and")
