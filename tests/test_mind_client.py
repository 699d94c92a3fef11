"""The mind asked over its socket from outside a call: real shell, a model that is a fake."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from appliance import wire
from appliance.core.questions import Choice, Question, ReplyRequest
from appliance.errors import WorkerError
from appliance.workers.mind import MindWork, _urgency
from appliance.workers.mind_client import MindClient
from appliance.workers.serve import Serving, Work

WAIT_S = 10.0
QUESTION = Question("Is it you?", (Choice("yes", "it is", ("me",)), Choice("no", "it is not")), "perhaps")


class Oracle:
    """A LanguageModel that gives the length of each choice's name, and says the facts."""

    def score(self, question: Question) -> dict[str, float]:
        return {choice.name: float(len(choice.name)) for choice in question.choices}

    def ends(self, text: str) -> float:
        return 0.25

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        yield from (f"{name} is {value}." for name, value in request.facts.items())


class Mind:
    """The worker, in a thread."""

    def __init__(self, path: Path) -> None:
        self.path = str(path / "mind.sock")
        self._running: list[tuple[Serving, threading.Thread]] = []

    def start(self, load: Callable[[], Work] = lambda: MindWork(Oracle())) -> None:
        serving = Serving(self.path, "mind", load, _urgency)
        thread = threading.Thread(target=serving.run, daemon=True)
        thread.start()
        self._running.append((serving, thread))

    def stop(self) -> None:
        while self._running:
            serving, thread = self._running.pop()
            serving.stop()
            thread.join(WAIT_S)


@pytest.fixture
def mind(tmp_path: Path) -> Iterator[Mind]:
    mind = Mind(tmp_path)
    yield mind
    mind.stop()


def test_it_is_the_model_from_afar(mind: Mind) -> None:
    loaded = threading.Event()

    def load() -> Work:
        assert loaded.wait(WAIT_S)
        return MindWork(Oracle())

    client = MindClient(mind.path)
    assert not client.ready(), "nobody is there"
    mind.start(load)
    assert not client.ready(), "it still loads"
    loaded.set()
    while not client.ready():
        pass
    assert client.score(QUESTION) == {"yes": 3.0, "no": 2.0}
    assert client.ends("on the") == 0.25
    request = ReplyRequest("Say it", {"price": "two dollars", "hours": "nine to five"}, "what")
    assert list(client.reply(request)) == ["price is two dollars.", "hours is nine to five."]
    half = client.reply(request)
    next(half)
    del half
    assert client.score(QUESTION)["yes"] == 3.0, "the rest of a reply nobody waits for is passed over"
    client.close()


def test_a_mind_that_is_away_fails_or_hangs_is_said(mind: Mind) -> None:
    client = MindClient(mind.path)
    with pytest.raises(WorkerError, match="away"):
        client.score(QUESTION)
    go = threading.Event()

    def work(message: wire.Message, pcm: bytes) -> Iterator[tuple[wire.Message, bytes]]:
        if message["op"] == "ends":
            raise WorkerError("the model fell over")
        assert go.wait(WAIT_S)
        yield from ()

    mind.start(lambda: work)
    with pytest.raises(WorkerError, match="fell over"):
        client.ends("on the")
    hasty = MindClient(mind.path, answer_s=0.05)
    with pytest.raises(WorkerError, match="does not answer"):
        hasty.score(QUESTION)
    go.set()


def test_calls_come_first() -> None:
    ops = [("route", 3), ("ends", 3), ("reply", 3), ("route", 0), ("reply", 0)]
    assert [_urgency({"op": op, "call": call}) for op, call in ops] == [0, 0, 1, 2, 3]
