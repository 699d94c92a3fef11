"""A pjsua2 user agent as a child process: the library allows one endpoint a process, and a call needs two.

Commands come in as JSON lines, events go out as JSON lines; the end of input ends it. `Agent` is the parent's side.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import math
import os
import queue
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


class Agent:
    """The parent's side of one child."""

    def __init__(self, **settings: Any) -> None:
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))))
        self.child = subprocess.Popen(
            [sys.executable, __file__, json.dumps(settings)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        self._kept: list[dict[str, Any]] = []
        self.log: list[dict[str, Any]] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.child.stdout is not None
        for line in self.child.stdout:
            self._lines.put(json.loads(line))
        self._lines.put({"event": "eof"})

    def __enter__(self) -> Agent:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def send(self, op: str, **arguments: Any) -> None:
        assert self.child.stdin is not None
        self.child.stdin.write(json.dumps({"op": op, **arguments}) + "\n")
        self.child.stdin.flush()

    def expect(self, event: str, timeout: float = 5.0, where: Callable[[dict[str, Any]], bool] = lambda e: True) -> dict[str, Any]:
        """The next event of that name, others being kept for later. AssertionError after `timeout` seconds."""
        for kept in self._kept:
            if kept["event"] == event and where(kept):
                self._kept.remove(kept)
                return kept
        until = time.monotonic() + timeout
        while True:
            try:
                got = self._lines.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no {event} within {timeout} s; there was {self.log}") from None
            self.log.append(got)
            if got["event"] == event and where(got):
                return got
            if got["event"] == "eof":
                raise AssertionError(f"the user agent ended while {event} was awaited; there was {self.log}")
            self._kept.append(got)

    def ask(self, op: str, **arguments: Any) -> Any:
        """Send a command and wait for its value."""
        self.send(op, **arguments)
        answer = self.expect("value", where=lambda e: e["op"] == op)
        return answer["value"]

    def forget(self, event: str) -> None:
        """What has come of that name so far is not expected any more."""
        self.ask("now")
        self._kept = [kept for kept in self._kept if kept["event"] != event]

    def count(self, event: str) -> int:
        return sum(1 for e in self.log if e["event"] == event)

    def close(self) -> int:
        """Ordered close; the exit status."""
        if self.child.stdin is not None and not self.child.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.child.stdin.close()
        try:
            return self.child.wait(5)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
            raise AssertionError("the user agent did not close within 5 s") from None


def send_bye(known: dict[str, Any], wait_s: float = 4.0) -> int:
    """End a call by what its dead owner said of it, from a socket of ours; the status of the answer, 0 where none came."""
    tcp = known["transport"] == "tcp"
    with _wire_to(known) as wire:
        branch = f"z9hG4bK{os.urandom(8).hex()}"
        routes = "".join(f"Route: {route}\r\n" for route in known["routes"])
        host, port = wire.getsockname()
        bye = (
            f"BYE {known['target']} SIP/2.0\r\nVia: SIP/2.0/{'TCP' if tcp else 'UDP'} {host}:{port};rport;branch={branch}\r\n"
            f"Max-Forwards: 70\r\n{routes}From: {known['local']}\r\nTo: {known['remote']}\r\nCall-ID: {known['call_id']}\r\n"
            f"CSeq: {known['cseq'] + 1_000_000} BYE\r\nContent-Length: 0\r\n\r\n"
        )
        until = time.monotonic() + wait_s
        wire.settimeout(wait_s if tcp else 0.5)
        while time.monotonic() < until:
            wire.sendall(bye.encode())
            try:
                answer = wire.recv(4000).decode()
            except TimeoutError:
                continue
            if branch in answer and int(answer.split()[1]) >= 200:
                return int(answer.split()[1])
    return 0


def _wire_to(known: dict[str, Any]) -> socket.socket:
    """A connected socket. Over TCP what they had connected from may not listen: then it is their Contact's address."""
    contact = known["target"].split("@")[-1].split(";")[0]
    here = (known["local_address"], 0)
    if known["transport"] == "udp":
        wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        wire.bind(here)
        wire.connect(_pair(known["destination"]))
        return wire
    try:
        return socket.create_connection(_pair(known["destination"]), 2, here)
    except ConnectionRefusedError:
        return socket.create_connection(_pair(contact), 2, here)


def _pair(hostport: str) -> tuple[str, int]:
    host, port = hostport.rsplit(":", 1)
    return host, int(port)


def tone(hz: float, frame: int, peak: int = 8000, rate: int = 8000) -> bytes:
    """The frame numbered `frame` of an endless sine."""
    count = rate // 50
    return struct.pack(f"<{count}h", *(round(peak * math.sin(2 * math.pi * hz * (frame * count + i) / rate)) for i in range(count)))


def _main() -> None:
    sys.path.insert(0, str(ROOT))
    from appliance.adapters import pjsua
    from appliance.adapters.pjsua import PjsuaAgent, now_ns
    from appliance.core.endpoint import EndpointSettings
    from appliance.errors import OnhookError
    from appliance.media.frames import SILENCE, widest
    from appliance.ports import AccountSettings, LegAnswered, LegOffered
    from appliance.runtime.audio import CallAudio, SpeechBegan, SpeechPcm

    settings = json.loads(sys.argv[1])
    behaviour = settings.pop("behaviour", "wait")
    if settings.pop("credulous", False):  # RTP is taken from anybody, as the library takes it
        pjsua.sources.hear_negotiated = lambda call, index: True
    if names := settings.pop("names", ""):
        pjsua.sources.nameservers = lambda: [names]
    for where, value in settings.pop("set", {}).items():  # a constant of an adapter: shorter times, another name service
        module, _, name = where.partition(".")
        adapter = importlib.import_module(f"appliance.adapters.{module}")
        assert hasattr(adapter, name), where
        setattr(adapter, name, tuple(value) if isinstance(value, list) else value)
    if settings.pop("slow", False):
        pjsua.vector_memory_works = lambda: False
    if log := settings.pop("log", ""):
        logging.basicConfig(filename=log, level=logging.DEBUG)
    settings = {key: tuple(value) if isinstance(value, list) else value for key, value in settings.items()}

    def say(event: str, **fields: Any) -> None:
        sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
        sys.stdout.flush()

    commands: queue.Queue[dict[str, Any] | None] = queue.Queue()

    def read() -> None:
        for line in sys.stdin:
            commands.put(json.loads(line))
        commands.put(None)

    heard: dict[int, list[bytes]] = {}
    lines: dict[int, CallAudio] = {}
    playing: dict[int, float] = {}
    began: dict[int, int] = {}
    echo: set[int] = set()
    words: dict[int, list[bytes]] = {}
    agent = PjsuaAgent(AccountSettings(**settings))

    def on_event(event: Any) -> None:
        say(type(event).__name__, **asdict(event))
        if isinstance(event, LegAnswered):  # known at this moment, not later
            known = agent.dialog(event.leg)
            say("dialog", leg=event.leg, known=asdict(known) if known else None)
        if isinstance(event, LegOffered) and behaviour == "answer":
            agent.accept(event.leg)

    def attach(leg: int) -> None:
        """On every received frame, one to send: the leg's own clock."""
        audio = agent.audio(leg)
        heard[leg] = []

        def wake() -> None:
            frame = audio.received.get()
            if frame is None:
                return
            heard[leg].append(frame)
            if words.get(leg):
                audio.sending.put(words[leg].pop(0))
            elif leg in echo:
                audio.sending.put(frame)
            else:
                rate = 25 * max(len(frame), len(SILENCE))  # the leg's own: 8 or 16 kHz
                audio.sending.put(tone(playing[leg], len(heard[leg]), rate=rate) if leg in playing else SILENCE)

        audio.received.wake = wake

    class Speech:
        """All that is heard is speech."""

        def probability(self, frame: bytes) -> float:
            return 1.0

        def reset(self) -> None:
            return

    def listen(leg: int) -> None:
        """The line's own ears and mouth: what is heard is what the recognizer would be given."""
        audio = agent.audio(leg)
        heard[leg] = []

        def post(event: Any) -> None:
            if isinstance(event, SpeechBegan | SpeechPcm):
                heard[leg].append(event.pcm)

        lines[leg] = CallAudio(audio, Speech(), EndpointSettings(longest_turn_ms=600_000), post, rate=widest(agent.settings.codecs))

        def wake() -> None:
            frame = audio.received.get()
            if frame is not None:
                lines[leg].tick(frame)

        audio.received.wake = wake

    def call_of(leg: int) -> Any:
        return agent._legs[leg].call

    def prompt(leg: int, hz: float, seconds: float) -> None:
        """A tone as the line says a prompt."""
        rate = widest(agent.settings.codecs)
        lines[leg].expect_clause(1, 0, True)
        lines[leg].feed(1, 0, b"".join(tone(hz, frame, rate=rate) for frame in range(int(50 * seconds))), True)

    def carry_out(command: dict[str, Any]) -> None:
        op = command.pop("op")
        try:
            match op:
                case "dial":
                    leg = agent.dial(command["uri"])
                    attach(leg)
                    say("value", op=op, value=leg)
                case "attach":
                    attach(command["leg"])
                    say("value", op=op, value=True)
                case "listen":
                    listen(command["leg"])
                    say("value", op=op, value=True)
                case "prompt":
                    prompt(command["leg"], command["hz"], command["seconds"])
                case "hold":  # what a PBX does that lets its music be heard, and takes the call up again with other codecs
                    call_of(command["leg"]).setHold(pjsua.call_parameters())
                case "again":
                    pjsua.choose_codecs(agent._endpoint, command["codecs"])
                    parameters = pjsua.call_parameters()
                    parameters.opt.flag = pjsua.pj.PJSUA_CALL_UNHOLD
                    call_of(command["leg"]).reinvite(parameters)
                case "tone":
                    playing[command["leg"]] = command["hz"]
                    began[command["leg"]] = len(heard[command["leg"]])
                case "play":  # PCM of the leg's rate
                    pcm, size = Path(command["file"]).read_bytes(), command["rate"] // 25
                    words[command["leg"]] = [pcm[at : at + size].ljust(size, b"\0") for at in range(0, len(pcm), size)]
                case "tone_began":
                    say("value", op=op, value=began[command["leg"]])
                case "echo":
                    echo.add(command["leg"])
                case "heard":
                    frames = heard.get(command["leg"], [])
                    say("value", op=op, value=b"".join(frames[-command.get("frames", 50) :]).hex())
                case "frames":
                    say("value", op=op, value=len(heard.get(command["leg"], [])))
                case "transferred":
                    say("value", op=op, value=agent.transferred(command["leg"]))
                case "stats":
                    say("value", op=op, value=agent.stats(command["leg"]))
                case "dialog":
                    known = agent.dialog(command["leg"])
                    say("value", op=op, value=asdict(known) if known else None)
                case "now":
                    say("value", op=op, value=now_ns())
                case "uri":
                    say("value", op=op, value=agent.local_uri)
                case _:
                    getattr(agent, op)(*command.values())
        except OnhookError as error:
            say("error", type=type(error).__name__, text=str(error), op=op)

    status = 0
    try:
        agent.start(on_event)
        say("started", uri=agent.local_uri)
        threading.Thread(target=read, daemon=True).start()
        while True:
            agent.poll(5)
            try:
                command = commands.get_nowait()
            except queue.Empty:
                continue
            if command is None:
                break
            carry_out(command)
    except OnhookError as error:
        say("failed", type=type(error).__name__, text=str(error))
        status = error.exit_status
    finally:
        agent.close()
        sys.stdout.flush()
        os._exit(status)


if __name__ == "__main__":
    _main()
