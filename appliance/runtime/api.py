"""The line's door for other programs: JSON lines over a UNIX stream socket (`onhook call`, the demo, the page).

    {"op": "status"}                          -> {"ok": true, ...}
    {"op": "subscribe"}                       -> {"ok": true}, then one line an event until the connection ends
    {"op": "call", "to", "flow", "vars": {}}  -> {"ok": true, "call": N} or {"ok": false, "error": ...}
    {"op": "hangup", "call": N}               -> {"ok": true}
    {"op": "stop"}                            -> {"ok": true}: every call ends, and no other begins before
    {"op": "resume"}                          -> {"ok": true}

Rule: a client that does not read is dropped; the line waits for nobody.
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import socket
from collections.abc import Callable
from typing import Any

BACKLOG_BYTES = 1 << 20
"""A subscriber this far behind is dropped."""
LINE_BYTES = 1 << 16

Answer = Callable[[dict[str, Any]], dict[str, Any]]


class _Client:
    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.incoming = b""
        self.outgoing = b""
        self.subscribed = False


class LineApi:
    """The server, polled by the control loop."""

    def __init__(self, path: str, answer: Answer) -> None:
        """`answer(request)` gives the reply; it may raise OnhookError for a plain refusal, which it has turned into a reply itself."""
        self._answer = answer
        self._path = path
        self._selector = selectors.DefaultSelector()
        self._clients: set[_Client] = set()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._server.bind(path)
        os.chmod(path, 0o600)
        self._server.listen(8)
        self._server.setblocking(False)
        self._selector.register(self._server, selectors.EVENT_READ)

    def poll(self) -> None:
        """Serve whoever waits, without waiting."""
        for key, _ in self._selector.select(0):
            if key.fileobj is self._server:
                connection, _ = self._server.accept()
                connection.setblocking(False)
                client = _Client(connection)
                self._clients.add(client)
                self._selector.register(connection, selectors.EVENT_READ, client)
            else:
                self._read(key.data)
        for client in list(self._clients):
            self._write(client)

    def publish(self, event: dict[str, Any]) -> None:
        """Tell every subscriber."""
        for client in list(self._clients):
            if client.subscribed:
                self._queue(client, event)

    def close(self) -> None:
        """Say goodbye to all."""
        for client in list(self._clients):
            self._drop(client)
        self._selector.close()
        self._server.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._path)

    def _read(self, client: _Client) -> None:
        try:
            data = client.connection.recv(LINE_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        client.incoming += data
        if not data or len(client.incoming) > LINE_BYTES:
            self._drop(client)
            return
        while b"\n" in client.incoming:
            line, client.incoming = client.incoming.split(b"\n", 1)
            self._serve(client, line)

    def _serve(self, client: _Client, line: bytes) -> None:
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        if not isinstance(request, dict) or "op" not in request:
            self._queue(client, {"ok": False, "error": "a request is a JSON object with an op, on one line"})
        elif request["op"] == "subscribe":
            client.subscribed = True
            self._queue(client, {"ok": True})
        else:
            self._queue(client, self._answer(request))

    def _queue(self, client: _Client, message: dict[str, Any]) -> None:
        client.outgoing += json.dumps(message, ensure_ascii=False).encode() + b"\n"
        if len(client.outgoing) > BACKLOG_BYTES:
            self._drop(client)

    def _write(self, client: _Client) -> None:
        while client.outgoing:
            try:
                sent = client.connection.send(client.outgoing)
            except BlockingIOError:
                return
            except OSError:
                self._drop(client)
                return
            client.outgoing = client.outgoing[sent:]

    def _drop(self, client: _Client) -> None:
        if client in self._clients:
            self._clients.discard(client)
            self._selector.unregister(client.connection)
            client.connection.close()


class LineClient:
    """The other end: a program that asks the line. Blocking, with a time limit."""

    def __init__(self, path: str, timeout_s: float = 5.0) -> None:
        """OSError where no line runs there."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(timeout_s)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise
        self._incoming = b""

    def ask(self, **request: Any) -> dict[str, Any]:
        """One request, one reply. ConnectionError where the line goes away instead."""
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        reply = self.read()
        if reply is None:
            raise ConnectionError("the line went away")
        return reply

    def read(self) -> dict[str, Any] | None:
        """The next line; None at the end, and where the line died. TimeoutError where none came in time."""
        while b"\n" not in self._incoming:
            try:
                data = self._socket.recv(LINE_BYTES)
            except ConnectionResetError:  # it went away with a request of ours unread
                return None
            if not data:
                return None
            self._incoming += data
        line, self._incoming = self._incoming.split(b"\n", 1)
        message: dict[str, Any] = json.loads(line)
        return message

    def settimeout(self, seconds: float | None) -> None:
        """How long `read` waits; None for ever."""
        self._socket.settimeout(seconds)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()
