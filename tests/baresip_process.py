"""A baresip of the tests' own: a telephone of another make on free ports of loopback, which ends with the test.

It is told what to do, and tells what happened, by its ctrl_tcp module: JSON in netstrings (length, colon, text, comma).
"""

from __future__ import annotations

import contextlib
import itertools
import json
import math
import re
import shutil
import socket
import struct
import subprocess
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from kamailio_process import free_port

from appliance.core.sip_message import SipMessage, parse_message

CONFIG = Path(__file__).parent.parent / "appliance" / "lab" / "baresip" / "config"
START_S = 10.0
TONE_S = 60
"""It hangs up where its file ends: longer than any call of a test."""
WAV_HEADER = 44
PASSED = re.compile(r"^(?:UDP|TCP|TLS) \S+ -> \S+\n", re.M)


class Baresip:
    """One telephone with one account; registered where `registrar` (address:port) is given, otherwise it takes calls from anybody.

    Asks to be skipped where the package is not installed.
    """

    def __init__(self, folder: Path, user: str, registrar: str = "", hz: float = 440, codec: str = "") -> None:
        """`folder` is empty, for what it reads and writes; `hz` is what it says; an empty `codec` is all it has, PCMU first."""
        found = shutil.which("baresip")
        if found is None:
            pytest.skip("baresip is not installed: scripts/interop installs it")
        self.program = found
        self.folder = folder
        self.port = _port_with_the_next()  # it takes the next one for TLS
        self.uri = f"sip:{user}@127.0.0.1:{self.port}"
        """Where it can be called without a registrar."""
        self.log: list[dict[str, Any]] = []
        """Its events."""
        self._kept: list[dict[str, Any]] = []
        self._buffer = b""
        self._tokens = itertools.count(1)
        self._control = free_port("127.0.0.1")
        _write_tone(folder / "tone.wav", hz)
        text = CONFIG.read_text()
        for name, value in {"FOLDER": folder, "PORT": self.port, "CONTROL": self._control}.items():
            text = text.replace(f"@{name}@", str(value))
        (folder / "config").write_text(text)
        account = f"<sip:{user}@{registrar or '127.0.0.1'}>;auth_pass=pw{user};regint={60 if registrar else 0};answermode=manual"
        (folder / "accounts").write_text(account + (f";audio_codecs={codec}" if codec else "") + "\n")
        self._process: subprocess.Popen[bytes]
        self._wire: socket.socket
        self._registers = bool(registrar)

    def __enter__(self) -> Baresip:
        with (self.folder / "log").open("wb") as log:
            argv = [self.program, "-f", str(self.folder), "-s"]
            self._process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder)
        try:
            self._await_start()
            self._wire = socket.create_connection(("127.0.0.1", self._control), START_S)
        except (AssertionError, OSError):
            self._end()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._wire.close()
        self._end()

    def _await_start(self) -> None:
        until = time.monotonic() + START_S
        while "baresip is ready" not in self.said or (self._registers and not self._registered()):
            assert time.monotonic() < until, f"baresip did not start: {self.said}"
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.02)
                raise AssertionError(f"baresip ended: {self.said}")

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def said(self) -> str:
        """Its own log, with the SIP messages."""
        return (self.folder / "log").read_text(errors="replace")

    def messages(self) -> list[SipMessage]:
        """The SIP messages it has sent and received so far."""
        parsed = (parse_message(text.partition("\x1b")[0]) for text in PASSED.split(self.said)[1:])
        return [message for message in parsed if message is not None]

    def _registered(self) -> bool:
        return any(message.status == 200 and message.method == "REGISTER" for message in self.messages())

    def tell(self, command: str, words: str = "") -> str:
        """Have it carry out one of its menu's commands; what it answers. AssertionError where it refuses."""
        token = str(next(self._tokens))
        text = json.dumps({"command": command, "params": words, "token": token}).encode()
        self._wire.sendall(b"%d:%s," % (len(text), text))
        until = time.monotonic() + 5
        while True:
            got = self._next(until, f"an answer to {command}")
            if got.get("response") and got.get("token") == token:
                assert got["ok"], got
                return str(got.get("data", ""))
            self._kept.append(got)

    def expect(self, kind: str, timeout: float = 5.0, where: Callable[[dict[str, Any]], bool] = lambda e: True) -> dict[str, Any]:
        """The next event of that type, others being kept for later. AssertionError after `timeout` seconds."""
        for kept in self._kept:
            if kept.get("type") == kind and where(kept):
                self._kept.remove(kept)
                return kept
        until = time.monotonic() + timeout
        while True:
            got = self._next(until, kind)
            if got.get("type") == kind and where(got):
                return got
            self._kept.append(got)

    def heard(self, seconds: float) -> np.ndarray:
        """The last it has heard in its newest call, shape (samples,), 8 kHz; one sample where that is nothing."""
        files = sorted(self.folder.glob("dump-*-dec.wav"), key=lambda path: path.stat().st_mtime_ns)
        data = files[-1].read_bytes()[WAV_HEADER:] if files else b""  # the header is complete at the end of the call only
        return np.frombuffer(data[: len(data) // 2 * 2] or bytes(2), "<i2")[-int(seconds * 8000) :].astype(float)

    def _next(self, until: float, awaited: str) -> dict[str, Any]:
        while True:
            length, colon, rest = self._buffer.partition(b":")
            if colon and len(rest) > int(length):
                self._buffer = rest[int(length) + 1 :]
                got: dict[str, Any] = json.loads(rest[: int(length)])
                if got.get("event"):
                    self.log.append(got)
                return got
            self._wire.settimeout(max(0.01, until - time.monotonic()))
            try:
                data = self._wire.recv(65536)
            except TimeoutError:
                raise AssertionError(f"no {awaited}; there was {self.log}; its log ends {self.said[-3000:]}") from None
            assert data, f"baresip ended while {awaited} was awaited: {self.said[-3000:]}"
            self._buffer += data


def _write_tone(path: Path, hz: float) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        second = b"".join(struct.pack("<h", round(8000 * math.sin(2 * math.pi * hz * i / 8000))) for i in range(8000))
        file.writeframes(second * TONE_S)


def _port_with_the_next() -> int:
    while True:
        port = free_port("127.0.0.1")
        with socket.socket() as tcp:
            try:
                tcp.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
        return port
