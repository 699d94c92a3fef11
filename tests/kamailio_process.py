"""A Kamailio of the tests' own: proxy and registrar on a free port of loopback, which ends with the test."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

CONFIG = Path(__file__).parent.parent / "appliance" / "lab" / "kamailio" / "kamailio.cfg"
START_S = 10.0


class Kamailio:
    """It is there from `up` to `kill`; an address and port outlive that. Asks to be skipped where the package is not installed."""

    def __init__(self, folder: Path, host: str = "127.0.0.1") -> None:
        """`folder` is empty, for what it writes."""
        found = shutil.which("kamailio", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
        if found is None:
            pytest.skip("Kamailio is not installed: scripts/interop installs it, and keeps its own service from port 5060")
        self.program = found
        self.folder = folder
        self.host = host
        self.port = free_port(host)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def log(self) -> str:
        """What it has said so far."""
        return (self.folder / "log").read_text(errors="replace")

    def asked(self, method: str, user: str) -> int:
        """How many requests of that method came from that extension, retransmissions apart."""
        return len(set(re.findall(rf"asked {method} {user} (\d+) ", self.log)))

    def __enter__(self) -> Kamailio:
        self.up()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def up(self) -> None:
        """Start it, and wait until it answers OPTIONS."""
        argv = [self.program, "-f", str(CONFIG), "-DD", "-E", "-Y", str(self.folder), "-m", "16", "-M", "4"]
        argv += ["-l", f"udp:{self.address}", "-l", f"tcp:{self.address}"]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(argv, stdout=log, stderr=log, start_new_session=True)
        until = time.monotonic() + START_S
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
            wire.bind((self.host, 0))
            wire.connect((self.host, self.port))
            wire.settimeout(0.1)
            here = f"{self.host}:{wire.getsockname()[1]}"
            while time.monotonic() < until and self._process.poll() is None:
                options = (
                    f"OPTIONS sip:{self.address} SIP/2.0\r\nVia: SIP/2.0/UDP {here};branch=z9hG4bK{os.urandom(6).hex()}\r\n"
                    f"Max-Forwards: 9\r\nFrom: <sip:x@{here}>;tag=1\r\nTo: <sip:{self.address}>\r\nCall-ID: {os.urandom(6).hex()}\r\n"
                    "CSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
                )
                try:
                    wire.send(options.encode())
                    if wire.recv(4000).startswith(b"SIP/2.0 200"):
                        return
                except TimeoutError:
                    continue
                except ConnectionRefusedError:  # it does not listen yet; the socket's own time-out is the wait between two tries
                    with contextlib.suppress(TimeoutError, ConnectionRefusedError):
                        wire.recv(4000)
        self.kill()
        raise AssertionError(f"Kamailio did not start: {self.log}")

    def kill(self) -> None:
        """As a power cut: all its processes, at once, and what it held in memory is gone."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None


def free_port(host: str) -> int:
    """One that neither UDP nor TCP uses there now."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
            udp.bind((host, 0))
            port: int = udp.getsockname()[1]
            with contextlib.suppress(OSError):
                tcp.bind((host, port))
                return port
