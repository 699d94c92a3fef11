"""A far end whose misbehaviour is exact: calls over raw UDP sockets, for proving limits. G.711 u-law, no authentication.

Rule: one thread does everything with the sockets and the calls; the others hand it wishes through a queue, and read `PeerCall`.
Times of what arrives are the kernel's stamps of the call's own sockets (SO_TIMESTAMPNS), in CLOCK_BOOTTIME ns: a late thread does not
make them later. Each call has two sockets of its own; a call that comes in meets the peer's own, and is told its call's in the Contact.
"""

from __future__ import annotations

import queue
import random
import re
import selectors
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from appliance.core.sip_message import parse_message, split_name_addr
from appliance.errors import LocalError
from appliance.lab.datagram import kernel_ns, now_ns, open_socket, put
from appliance.lab.g711 import payloads
from appliance.lab.peer_call import Faults, PeerCall
from appliance.lab.peer_dialog import PeerDialog, PeerState, Place, plain_answer
from appliance.lab.peer_sdp import Address
from appliance.lab.wishes import Wishes
from appliance.media.frames import FRAME_MS, FRAME_SAMPLES

FRAME_NS = FRAME_MS * 1_000_000
SKIP_NS = 10 * FRAME_NS
"""What is later than this is left out; what is less late is made up for."""
KEPT = 32
"""Calls that are over and still hear what arrives for them: retransmissions, audio after the BYE."""
MOST_CALLS = 200
READ_AT_ONCE = 64
IDLE_S = 1.0
URI = re.compile(r"sip:(?:[^@;>]*@)?(\d+\.\d+\.\d+\.\d+)(?::(\d+))?(?:;.*)?\Z")


class _Talk:
    """RTP out: a packet every 20 ms by an absolute schedule from the answer."""

    def __init__(self, frames: list[bytes], chance: random.Random) -> None:
        self.frames = frames
        self.ssrc, self.first, self.stamp = chance.getrandbits(32), chance.getrandbits(15), chance.getrandbits(31)
        self.number = 0
        """Of the next packet."""
        self.begin_ns = 0
        self.until_ns = 0
        """0 where it goes on to the end."""

    @property
    def due_ns(self) -> int:
        """When the next packet is due; 0 where none is."""
        due = self.begin_ns + self.number * FRAME_NS
        return due if self.begin_ns and not (self.until_ns and due >= self.until_ns) else 0

    def packet(self) -> bytes:
        """RFC 3550 section 5.1, payload type 0; the marker on the first one."""
        number = self.number
        header = struct.pack(
            "!BBHII", 0x80, 0x80 if number == 0 else 0, self.first + number & 0xFFFF,
            self.stamp + number * FRAME_SAMPLES & 0xFFFFFFFF, self.ssrc,
        )  # fmt: skip
        return header + self.frames[number % len(self.frames)]


class _Line:
    """A call, its dialog and its two sockets."""

    def __init__(self, call: PeerCall, address: str, pcm: bytes, chance: random.Random) -> None:
        self.call = call
        self.sip, self.rtp = open_socket(address), open_socket(address)
        self.talk = _Talk(payloads(pcm), chance)
        call.ssrc = self.talk.ssrc
        self.answer_ns = 0
        """When to accept a call that came in; 0 where that is done, or not ours to do."""
        here: Address = self.sip.getsockname()
        self.dialog = PeerDialog(call, Place(here, int(self.rtp.getsockname()[1])), chance, self.say)
        self.speaks_by = self.sip

    def say(self, message: bytes, to: Address) -> None:
        """Send a SIP message, from the socket where they spoke last: an offered call's answers leave where its INVITE arrived."""
        put(self.speaks_by, message, to)

    def close(self) -> None:
        self.sip.close()
        self.rtp.close()


@dataclass(frozen=True)
class _Answering:
    """What to do with calls that come in."""

    pcm: bytes
    faults: Faults
    after_s: float


class SipPeer:
    """The far end. `with SipPeer() as peer: call = peer.dial(uri, pcm, faults); call.wait_ended(timeout)`."""

    def __init__(self, address: str = "127.0.0.1", port: int = 0, seed: int = 0) -> None:
        """`seed` makes tags, branches and SSRCs the same every time; what keeps calls apart is the port too. ConfigError as above."""
        self._chance = random.Random(seed)
        self._address = address
        self._socket = open_socket(address, port)
        self.uri = f"sip:peer@{address}:{self._socket.getsockname()[1]}"
        """Where it can be called, once `answer_calls` was said."""
        self.strays = 0
        """Messages of no call of ours."""
        self._lines: dict[str, _Line] = {}
        self._over: deque[str] = deque()
        self._answering: _Answering | None = None
        self._came: queue.SimpleQueue[PeerCall] = queue.SimpleQueue()
        self._wishes = Wishes()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._wishes.bell, selectors.EVENT_READ, lambda: None)
        self._selector.register(self._socket, selectors.EVENT_READ, lambda: self._read_sip(self._socket))
        self._thread = threading.Thread(target=self._run, name="sip-peer", daemon=True)
        self._closed = False
        self._thread.start()

    def __enter__(self) -> SipPeer:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # any thread

    def dial(self, uri: str, pcm: bytes = b"", faults: Faults | None = None) -> PeerCall:
        """Call sip:user@1.2.3.4:port; `pcm` (8 kHz) is said again and again, silence where it is empty. LocalError where that is no URI."""
        found = URI.match(uri)
        if found is None:
            raise LocalError(f'"{uri}" cannot be dialled by the lab\'s far end: write sip:user@address:port')
        call = PeerCall(uri, faults or Faults())
        self._wish(lambda: self._dial(call, (found[1], int(found[2] or 5060)), pcm))
        return call

    def hang_up(self, call: PeerCall) -> None:
        """BYE; no error where it is over."""
        self._wish(lambda: self._hang_up(call))

    def ask(self, call: PeerCall, method: str, *lines: str) -> None:
        """Send any request with these header lines inside a call that is up; what comes of it is `call.told`."""
        self._wish(lambda: self._lines[call.call_id].dialog.ask(method, lines) if call.call_id in self._lines else None)

    def send_rtp(self, call: PeerCall, packet: bytes) -> None:
        """A datagram of any kind from where the call's audio comes from."""

        def send() -> None:
            line = self._lines.get(call.call_id)
            if line is not None and line.dialog.rtp_to is not None and line.rtp.fileno() >= 0:
                put(line.rtp, packet, line.dialog.rtp_to)

        self._wish(send)

    def answer_calls(self, pcm: bytes = b"", faults: Faults | None = None, after_s: float = 0.0) -> None:
        """From now on answer what comes in, `after_s` after its INVITE; before, and beyond so many, a caller hears 486."""
        self._answering = _Answering(pcm, faults or Faults(), after_s)

    def next_call(self, timeout_s: float) -> PeerCall | None:
        """The next call that came in; None after the time."""
        try:
            return self._came.get(timeout=timeout_s)
        except queue.Empty:
            return None

    def close(self) -> None:
        """A BYE to every call that is up, without waiting for its answer; then no more sockets."""
        closed, self._closed = self._closed, True
        if not closed:
            self._wishes.put(None)
            self._thread.join()
            self._wishes.close()  # not in the thread: it may see the end mark before the bell was rung

    def _wish(self, wish: Callable[[], None]) -> None:
        if not self._thread.is_alive():
            raise LocalError("the lab's far end is closed")
        self._wishes.put(wish)

    # the peer's thread

    def _run(self) -> None:
        """Until the end mark, a None among the wishes."""
        try:
            while self._wishes.carry_out():
                for key, _ in self._selector.select(self._idle_s()):
                    key.data()
                now = now_ns()
                for line in list(self._lines.values()):
                    self._tick(line, now)
        finally:
            for line in self._lines.values():
                line.dialog.hang_up(now_ns())
                line.close()
            self._selector.close()
            self._socket.close()

    def _idle_s(self) -> float:
        dues = [due for line in self._lines.values() for due in (line.dialog.due_ns, line.talk.due_ns, line.answer_ns) if due]
        dues += [due for line in self._lines.values() if (due := _vanish_ns(line))]
        return max(0.0, min(IDLE_S, (min(dues) - now_ns()) / 1e9)) if dues else IDLE_S

    def _dial(self, call: PeerCall, to: Address, pcm: bytes) -> None:
        line = self._open(call, pcm)
        line.dialog.invite(call.uri, to, now_ns())
        self._lines[call.call_id] = line

    def _hang_up(self, call: PeerCall) -> None:
        if call.call_id in self._lines:
            self._lines[call.call_id].dialog.hang_up(now_ns())

    def _open(self, call: PeerCall, pcm: bytes) -> _Line:
        line = _Line(call, self._address, pcm, self._chance)
        self._selector.register(line.sip, selectors.EVENT_READ, lambda: self._read_sip(line.sip))
        self._selector.register(line.rtp, selectors.EVENT_READ, lambda: self._read_rtp(line))
        return line

    def _shut(self, line: _Line) -> None:
        for each in (line.sip, line.rtp):
            if each.fileno() >= 0:
                self._selector.unregister(each)
        line.close()

    def _read_sip(self, wire: socket.socket) -> None:
        for _ in range(READ_AT_ONCE):
            try:
                data, ancillary, _, source = wire.recvmsg(65535, 256)
            except (BlockingIOError, ConnectionRefusedError):
                return
            message = parse_message(data.decode("utf-8", "replace"))
            if message is None:
                continue
            at_ns = kernel_ns(ancillary)
            line = self._lines.get(message.header("call-id"))
            if line is not None:
                line.speaks_by = wire
                line.dialog.take(message, source, at_ns)
            elif message.method == "INVITE" and not message.status and wire is self._socket:
                answering = self._answering
                if answering is None or len(self._lines) >= MOST_CALLS:
                    put(wire, plain_answer(message, 486), source)
                    continue
                _, uri, _ = split_name_addr(message.header("from"))
                line = self._open(PeerCall(uri, answering.faults), answering.pcm)
                line.speaks_by = wire
                line.dialog.offered(message, source, at_ns)
                line.answer_ns = at_ns + int(answering.after_s * 1e9)
                self._lines[line.call.call_id] = line
                self._came.put(line.call)
            else:
                self.strays += 1
                if not message.status and message.method != "ACK":
                    put(wire, plain_answer(message, 481), source)

    def _read_rtp(self, line: _Line) -> None:
        for _ in range(READ_AT_ONCE):
            try:
                data, ancillary, _, _ = line.rtp.recvmsg(4096, 256)
            except (BlockingIOError, ConnectionRefusedError):
                return
            line.call.note_rtp(data, kernel_ns(ancillary))

    def _tick(self, line: _Line, now: int) -> None:
        """What is due on one call."""
        dialog, call, talk = line.dialog, line.call, line.talk
        if line.answer_ns and now >= line.answer_ns:
            line.answer_ns = 0
            dialog.accept(now)
        if (vanish := _vanish_ns(line)) and now >= vanish:
            dialog.vanish(now)
            self._shut(line)
        dialog.tick(now)
        if dialog.state is PeerState.OVER:
            talk.begin_ns = line.answer_ns = 0
            self._retire(line)
        elif dialog.state is PeerState.UP and not talk.begin_ns and not call.faults.no_rtp:
            talk.begin_ns = now
            if call.faults.stop_rtp_after_s is not None:
                talk.until_ns = call.answered_ns + int(call.faults.stop_rtp_after_s * 1e9)
        while (due := talk.due_ns) and due <= now and dialog.rtp_to is not None:
            if now - due > SKIP_NS:
                call.rtp_skipped += 1
            else:
                put(line.rtp, talk.packet(), dialog.rtp_to)
                call.rtp_sent += 1
            talk.number += 1

    def _retire(self, line: _Line) -> None:
        """Keep what is over for a while; the oldest goes."""
        if line.call.call_id in self._over:
            return
        self._over.append(line.call.call_id)
        if len(self._over) > KEPT:
            self._shut(self._lines.pop(self._over.popleft()))


def _vanish_ns(line: _Line) -> int:
    """When to vanish; 0 where it will not, or has."""
    after_s = line.call.faults.vanish_after_s
    if after_s is None or line.dialog.state is not PeerState.UP:
        return 0
    return line.call.answered_ns + int(after_s * 1e9)
