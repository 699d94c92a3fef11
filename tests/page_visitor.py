"""Somebody who is logged in to a box's page, without a browser."""

from __future__ import annotations

import html
import http.client
import re
import socket
import time
from pathlib import Path
from urllib.parse import urlencode

from appliance.web.password import Password

PASSWORD = "correct horse battery"
WAIT_S = 20.0


def free_tcp_port() -> int:
    """A port for the page, for now nobody's."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Visitor:
    """Reads what a person would."""

    def __init__(self, folder: Path, port: int) -> None:
        """`folder` is the box's state."""
        self.port = port
        self._password = Password(folder / "page")
        self._cookie = ""

    def read(self, path: str = "/") -> str:
        """The words of that page. Whoever is logged out by a page that was started again logs in again."""
        status, text = self._ask("GET", path)
        if status == 303:
            if not self._password.is_set:
                assert not self._password.choose(self._password.token(), PASSWORD)
            status, text = self._ask("POST", "/login", urlencode({"password": PASSWORD}))
            assert status == 303, text
            status, text = self._ask("GET", path)
        assert status == 200, (status, text)
        return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text)))

    def until(self, words: str, path: str = "/") -> str:
        """The page as soon as it says so: what it is told of the machine it keeps for some seconds."""
        end, text = time.monotonic() + WAIT_S, ""
        while time.monotonic() < end:
            try:
                text = self.read(path)
            except OSError:  # its process is just coming up
                text = ""
            if words in text:
                return text
            time.sleep(0.2)
        raise AssertionError(f"the page never says {words!r}, but: {text}")

    def metric(self, name: str) -> float:
        """One value of /metrics."""
        _, text = self._ask("GET", "/metrics")
        return float(next(line.split()[1] for line in text.splitlines() if line.startswith(f"{name} ")))

    def _ask(self, method: str, path: str, body: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            headers = {"Cookie": self._cookie} | ({"Content-Type": "application/x-www-form-urlencoded"} if body else {})
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            self._cookie = (answer.headers.get("set-cookie") or self._cookie).partition(";")[0]
            return answer.status, answer.read().decode()
        finally:
            connection.close()
