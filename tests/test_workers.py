"""The worker's shell over a real socket, with small fakes that keep the ports."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from appliance import wire
from appliance.core.questions import Choice, Question, ReplyRequest
from appliance.errors import WorkerError
from appliance.ports import Transcript
from appliance.workers.ears import EarsWork, later_words
from appliance.workers.mind import MindWork
from appliance.workers.serve import Replaces, Serving, Work
from appliance.workers.voice import VoiceWork, _urgency

WAIT_S = 10.0


class Line:
    """The line's end of the socket."""

    def __init__(self, path: Path) -> None:
        self.socket = wire.connect(str(path))
        self.socket.settimeout(WAIT_S)

    def ask(self, message: wire.Message, pcm: bytes = b"") -> None:
        self.socket.send(wire.pack(message, pcm))

    def hear(self) -> tuple[wire.Message, bytes]:
        return wire.unpack(self.socket.recv(wire.MAX_MESSAGE))

    def ping(self) -> wire.Message:
        """The next pong. Everything sent before it has been taken in by then."""
        self.ask({"op": "ping", "id": 7})
        message, _ = self.hear()
        assert message["op"] == "pong"
        return message


class House:
    """Workers, each in a thread, ended with the test."""

    def __init__(self, path: Path) -> None:
        self.path = path / "w.sock"
        self.made: list[tuple[Serving, threading.Thread]] = []

    def start(
        self,
        load: Callable[[], Work],
        urgency: Callable[[wire.Message], int] = lambda message: 0,
        replaces: Replaces = lambda new, old: False,
    ) -> Line:
        serving = Serving(str(self.path), "fake", load, urgency, replaces)
        thread = threading.Thread(target=serving.run, daemon=True)
        thread.start()
        self.made.append((serving, thread))
        return Line(self.path)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    for serving, thread in house.made:
        serving.stop()
        thread.join(WAIT_S)
        assert not thread.is_alive()


class Gate:
    """Holds a job until the test opens it, and says when the job is there."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.open = threading.Event()

    def hold(self) -> None:
        self.reached.set()
        assert self.open.wait(WAIT_S)


def echo(message: wire.Message, pcm: bytes) -> Iterator[tuple[wire.Message, bytes]]:
    if message["op"] == "bad":
        raise WorkerError("the model fell over")
    yield {"op": "done", "call": message["call"], "turn": message["turn"]}, pcm


def test_ping_is_answered_while_the_model_loads_and_work_waits_for_it(house: House) -> None:
    gate = Gate()

    def load() -> Work:
        gate.hold()
        return echo

    line = house.start(load)
    assert gate.reached.wait(WAIT_S)
    line.ask({"op": "go", "call": 1, "turn": 1}, b"\x01\x02")
    assert line.ping() == {"op": "pong", "id": 7, "state": "loading", "busy_ms": 0}
    gate.open.set()
    assert line.hear() == ({"op": "done", "call": 1, "turn": 1}, b"\x01\x02")
    assert line.ping()["state"] == "ready"


def test_ping_is_answered_while_a_job_runs(house: House) -> None:
    gate = Gate()

    def work(message: wire.Message, pcm: bytes) -> Iterator[tuple[wire.Message, bytes]]:
        gate.hold()
        yield from echo(message, pcm)

    line = house.start(lambda: work)
    line.ask({"op": "go", "call": 1, "turn": 1})
    assert gate.reached.wait(WAIT_S)
    assert line.ping()["state"] == "ready"
    gate.open.set()
    assert line.hear()[0]["op"] == "done"


def test_a_job_that_fails_says_so_and_the_next_is_served(house: House) -> None:
    line = house.start(lambda: echo)
    line.ask({"op": "bad", "call": 3, "turn": 4})
    assert line.hear()[0] == {"op": "failed", "call": 3, "turn": 4, "ask": 0, "of": "bad", "error": "the model fell over"}
    line.ask({"op": "go", "call": 3, "turn": 5})
    assert line.hear()[0]["turn"] == 5


@pytest.mark.parametrize("datagram", [b"{", b"[]", b'{"op":"go"}', b'{"op":"go","call":"x","turn":1}', b"\xff\n\xff"])
def test_what_is_not_a_message_is_passed_over(house: House, datagram: bytes) -> None:
    line = house.start(lambda: echo)
    line.socket.send(datagram)
    line.ask({"op": "go", "call": 1, "turn": 1})
    assert line.hear()[0]["op"] == "done"


def test_a_dropped_turn_leaves_the_queue_and_stops_at_the_next_piece(house: House) -> None:
    gate = Gate()
    said: list[int] = []

    def work(message: wire.Message, pcm: bytes) -> Iterator[tuple[wire.Message, bytes]]:
        said.append(message["turn"])
        yield {"op": "piece", "call": 1, "turn": message["turn"]}, b""
        if message["turn"] == 1:
            gate.hold()
        yield {"op": "end", "call": 1, "turn": message["turn"]}, b""

    line = house.start(lambda: work)
    for turn in (1, 2, 3):
        line.ask({"op": "say", "call": 1, "turn": turn})
    assert gate.reached.wait(WAIT_S)
    assert line.hear()[0] == {"op": "piece", "call": 1, "turn": 1}
    line.ask({"op": "drop", "call": 1, "turn": 1})
    line.ask({"op": "drop", "call": 1, "turn": 2})
    line.ping()
    gate.open.set()
    assert [line.hear()[0] for _ in range(2)] == [{"op": "piece", "call": 1, "turn": 3}, {"op": "end", "call": 1, "turn": 3}]
    assert said == [1, 3]


def test_a_live_call_goes_before_prompts_made_ahead_and_between_their_pieces(house: House) -> None:
    gate = Gate()

    class Slow:
        def synthesise(self, text: str) -> Iterator[bytes]:
            yield text.encode()
            if text == "ahead one":
                gate.hold()
                yield b"more"

    line = house.start(lambda: VoiceWork(Slow()), _urgency)
    line.ask({"op": "say", "call": 0, "turn": 1, "text": "ahead one"})
    assert gate.reached.wait(WAIT_S)
    assert line.hear()[1] == b"ahead one"
    line.ask({"op": "say", "call": 0, "turn": 2, "text": "ahead two"})
    line.ask({"op": "say", "call": 5, "turn": 1, "text": "live"})
    line.ping()
    gate.open.set()
    heard = [line.hear() for _ in range(6)]
    assert [(m["call"], m["turn"], m["last"], pcm) for m, pcm in heard] == [
        (0, 1, False, b"more"),
        (5, 1, False, b"live"),
        (5, 1, True, b""),
        (0, 1, True, b""),
        (0, 2, False, b"ahead two"),
        (0, 2, True, b""),
    ]


def test_the_line_may_come_back_and_what_it_asked_before_is_forgotten(house: House) -> None:
    gate = Gate()
    done: list[int] = []
    before = threading.enumerate()

    def work(message: wire.Message, pcm: bytes) -> Iterator[tuple[wire.Message, bytes]]:
        if message["turn"] == 1:
            gate.hold()
        done.append(message["turn"])
        yield from echo(message, pcm)

    first = house.start(lambda: work)
    first.ask({"op": "go", "call": 1, "turn": 1})
    first.ask({"op": "go", "call": 1, "turn": 2})
    first.ping()
    assert gate.reached.wait(WAIT_S)
    (serving_first,) = (thread for thread in threading.enumerate() if thread.name == "peer" and thread not in before)
    first.socket.close()
    serving_first.join(WAIT_S)
    second = Line(house.path)
    second.ask({"op": "go", "call": 1, "turn": 3})
    second.ping()
    gate.open.set()
    assert second.hear()[0]["turn"] == 3
    assert done == [1, 3]


class Parrot:
    """A Recognizer that hears its PCM as text."""

    streaming = True

    def __init__(self) -> None:
        self.phrases: tuple[str, ...] = ()
        self.heard = b""
        self.guesses = 0
        self.gate: Gate | None = None

    def begin(self, phrases: Sequence[str]) -> None:
        self.phrases = tuple(phrases)
        self.heard = b""

    def push(self, pcm: bytes) -> str | None:
        if self.gate is not None:
            self.gate.hold()
        self.heard += pcm
        return self.heard.decode() if pcm != b"  " else None

    def guess(self) -> Transcript:
        self.guesses += 1
        return Transcript(self.heard.decode() + "?", 0.5)

    def finish(self) -> Transcript:
        return Transcript(self.heard.decode() + "|" + ",".join(self.phrases))


def test_ears_keep_the_calls_apart(house: House) -> None:
    line = house.start(lambda: EarsWork(Parrot))
    line.ask({"op": "begin", "call": 1, "turn": 1, "phrases": ["yes", "no"]})
    line.ask({"op": "begin", "call": 2, "turn": 1, "phrases": []})
    line.ask({"op": "audio", "call": 1, "turn": 1}, b"ab")
    line.ask({"op": "audio", "call": 2, "turn": 1}, b"xy")
    line.ask({"op": "audio", "call": 1, "turn": 1}, b"  ")
    line.ask({"op": "audio", "call": 1, "turn": 9}, b"late")
    line.ask({"op": "guess", "call": 2, "turn": 1, "pause": 3})
    line.ask({"op": "finish", "call": 1, "turn": 1})
    answers = [line.hear()[0] for _ in range(4)]
    for answer in answers:
        answer.pop("ms", None)
    assert answers == [
        {"op": "partial", "call": 1, "turn": 1, "text": "ab"},
        {"op": "partial", "call": 2, "turn": 1, "text": "xy"},
        {"op": "transcript", "call": 2, "turn": 1, "text": "xy?", "confidence": 0.5, "final": False, "pause": 3, "complete": None},
        {"op": "transcript", "call": 1, "turn": 1, "text": "ab  |yes,no", "confidence": 1.0, "final": True, "pause": 0, "complete": None},
    ]


def test_the_sound_is_judged_beside_the_words(house: House) -> None:
    heard: list[bytes] = []

    class Judge:
        def complete(self, pcm: bytes) -> float:
            heard.append(pcm)
            return 0.75

    line = house.start(lambda: EarsWork(Parrot, Judge()))
    line.ask({"op": "begin", "call": 1, "turn": 1, "phrases": []})
    line.ask({"op": "audio", "call": 1, "turn": 1}, b"ab")
    line.ask({"op": "guess", "call": 1, "turn": 1, "pause": 1})
    line.ask({"op": "finish", "call": 1, "turn": 1})
    answers = [line.hear()[0] for _ in range(3)]
    assert [a.get("complete") for a in answers] == [None, 0.75, None], "not of a turn that is over"
    assert heard == [b"ab"]


def test_words_come_with_what_they_mean(house: House) -> None:
    class Letters:
        def encode(self, text: str) -> tuple[float, ...]:
            return (1.0, 0.0) if text.startswith("ab") else (0.0, 1.0)

    line = house.start(lambda: EarsWork(Parrot, None, Letters()))
    line.ask({"op": "begin", "call": 1, "turn": 1, "phrases": []})
    line.ask({"op": "audio", "call": 1, "turn": 1}, b"ab")
    line.ask({"op": "guess", "call": 1, "turn": 1, "pause": 1})
    line.ask({"op": "finish", "call": 1, "turn": 1})
    answers = [line.hear() for _ in range(3)]
    assert [wire.unpacked(point) for _, point in answers] == [(), (1.0, 0.0), (1.0, 0.0)]


def test_a_guess_that_waits_behind_a_finish_is_left_out(house: House) -> None:
    parrot = Parrot()
    parrot.gate = Gate()
    line = house.start(lambda: EarsWork(lambda: parrot), replaces=later_words)
    line.ask({"op": "begin", "call": 1, "turn": 1, "phrases": []})
    line.ask({"op": "audio", "call": 1, "turn": 1}, b"ab")
    assert parrot.gate.reached.wait(WAIT_S)
    line.ask({"op": "guess", "call": 1, "turn": 1})
    line.ask({"op": "guess", "call": 1, "turn": 1})
    line.ask({"op": "finish", "call": 1, "turn": 1})
    line.ping()
    parrot.gate.open.set()
    assert line.hear()[0]["op"] == "partial"
    assert line.hear()[0]["final"] is True
    assert parrot.guesses == 0


class Oracle:
    """A LanguageModel that gives the length of each choice's name, and says the facts."""

    def score(self, question: Question) -> dict[str, float]:
        return {choice.name: len(choice.name) + len(choice.hears) / 3 for choice in question.choices}

    def ends(self, text: str) -> float:
        return 0.25 if text.endswith("the") else 0.75

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        yield from (f"{name} is {value}." for name, value in request.facts.items())


def test_mind_routes_and_replies(house: House) -> None:
    line = house.start(lambda: MindWork(Oracle()))
    question = Question("Is it you?", (Choice("yes", "it is", ("me", "speaking")), Choice("no", "")), "perhaps")
    line.ask({"op": "route", "call": 1, "turn": 2, "ask": 1, "question": wire.to_wire(question)})
    routed = line.hear()[0]
    assert (routed["op"], routed["scores"]) == ("routed", {"yes": 3.6667, "no": 2.0})
    line.ask({"op": "ends", "call": 1, "turn": 2, "ask": 5, "text": "on the"})
    ended = line.hear()[0]
    assert (ended["op"], ended["ask"], ended["chance"]) == ("ended", 5, 0.25)
    request = ReplyRequest("Say it", {"price": "two dollars", "hours": "nine to five"}, "what", (("caller", "what"),), 2, 40)
    line.ask({"op": "reply", "call": 1, "turn": 3, "ask": 2, "request": wire.to_wire(request)})
    assert [line.hear()[0]["text"] for _ in range(2)] == ["price is two dollars.", "hours is nine to five."]
    assert line.hear()[0]["op"] == "replied"


def test_voice_cuts_long_pieces_to_the_wire(house: House) -> None:
    class Long:
        def synthesise(self, text: str) -> Iterator[bytes]:
            yield bytes(2 * wire.MAX_PCM + 10)

    line = house.start(lambda: VoiceWork(Long()))
    line.ask({"op": "say", "call": 1, "turn": 1, "text": "hello"})
    heard = [line.hear() for _ in range(4)]
    assert [(message["last"], len(pcm)) for message, pcm in heard] == [(False, wire.MAX_PCM), (False, wire.MAX_PCM), (False, 10), (True, 0)]


def test_a_socket_left_behind_is_replaced(house: House, tmp_path: Path) -> None:
    stale = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    stale.bind(str(house.path))
    stale.close()
    assert house.start(lambda: echo).ping()["op"] == "pong"
