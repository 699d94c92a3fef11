"""The line's door, over a real socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from appliance.runtime.api import LineApi, LineClient


@contextmanager
def served(tmp_path: Path) -> Iterator[tuple[LineApi, str]]:
    path = str(tmp_path / "line.sock")
    api = LineApi(path, lambda request: {"ok": True, "you": request["op"]})
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            api.poll()
            stop.wait(0.001)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield api, path
    finally:
        stop.set()
        thread.join()
        api.close()


def test_ask_and_be_answered(tmp_path: Path) -> None:
    with served(tmp_path) as (_, path):
        client = LineClient(path)
        assert client.ask(op="status") == {"ok": True, "you": "status"}
        assert client.ask(op="x", vars={"name": "Zoë"})["you"] == "x"
        client.close()


def test_subscribers_hear_and_others_do_not(tmp_path: Path) -> None:
    with served(tmp_path) as (api, path):
        watcher, other = LineClient(path), LineClient(path, timeout_s=0.2)
        watcher.ask(op="subscribe")
        other.ask(op="status")
        api.publish({"kind": "stage", "stage": "greeting"})
        assert watcher.read() == {"kind": "stage", "stage": "greeting"}
        with pytest.raises(TimeoutError):
            other.read()


def test_nonsense_is_answered_plainly(tmp_path: Path) -> None:
    with served(tmp_path) as (_, path):
        client = LineClient(path)
        client._socket.sendall(b"{not json}\n")
        reply = client.read()
        assert reply is not None
        assert not reply["ok"]
        assert client.ask(op="still here")["ok"]


def test_a_line_that_dies_with_a_request_unread_has_gone_away(tmp_path: Path) -> None:
    path = str(tmp_path / "door.sock")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(path)
        door.listen()
        client = LineClient(path)
        client._socket.sendall(b"{}\n")
        door.accept()[0].close()  # with bytes unread: the kernel resets, and tells us so
        assert client.read() is None
        with pytest.raises(ConnectionError):
            client.ask(op="status")
        client.close()


def test_nobody_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        LineClient(str(tmp_path / "none.sock"))
