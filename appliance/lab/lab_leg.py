"""One leg of the lab's user agent: a media clock of 20 ms, G.711 and keys over one RTP socket, and the log of it all.

Rule: the agent's thread alone calls this; the time comes in, apart from the stamps of what leaves. Nothing waits.
"""

from __future__ import annotations

import heapq
import random
import socket
import struct
from collections import deque
from collections.abc import Callable
from typing import Literal

from appliance.lab import g711
from appliance.lab.datagram import kernel_ns, now_ns, put
from appliance.lab.peer_call import PeerCall
from appliance.lab.peer_dialog import PeerDialog, Place, Send
from appliance.lab.road import Road
from appliance.lab.telephone_event import digit_of
from appliance.lab.wire_log import WireLog
from appliance.media.frames import FRAME_BYTES, FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE, SILENCE
from appliance.ports import LegAudio

FRAME_NS = FRAME_MS * 1_000_000
CATCH_UP_TICKS = 3
"""What is later than so many ticks is skipped: a stalled thread must not make time fly for who counts frames."""
WAITING_FRAMES = 3
"""Frames that may wait to be heard; older ones go."""
EVENT = 101
"""The payload type we offer for telephone-events."""
READ_AT_ONCE = 64


class Leg:
    """A call: its dialog, its RTP socket, its queues, its log. The agent's thread's own, apart from `audio`."""

    def __init__(self, number: int, call: PeerCall, place: Place, rtp: socket.socket, send: Send, road: Road | None) -> None:
        """`rtp` is the leg's own from now on; `send` is for its SIP messages; `road` is what its packets go through."""
        chance = random.Random()
        self.number = number
        self.call = call
        self.rtp = rtp
        self.dialog = PeerDialog(call, place, chance, send)
        self.road = road
        self.audio = LegAudio()
        self.log = WireLog()
        self.told: Literal["new", "open", "answered", "over"] = "new"
        """What the caller of `poll` has been told of."""
        self.rang = 0
        """And the provisional answer."""
        self.due_ns = 0
        """Of the next tick; 0 while there is none."""
        self.keys: deque[bytes] = deque()
        """Payloads of telephone-events, one a tick; empty ones are pauses."""
        self._key_stamp = 0
        self._waiting: deque[tuple[int, bytes]] = deque()
        self._travelling: list[tuple[int, int, bytes]] = []
        """A heap: what is still on the road."""
        self._ssrc, self._number, self._stamp = chance.getrandbits(32), chance.getrandbits(15), chance.getrandbits(31)
        self._marker = True
        self._gets = 0
        self._last_event_stamp = -1
        self.sent = self.received = 0
        self._first_seen = self._last_seen = -1
        self._transit = 0.0
        self.jitter_ms = 0.0
        """RFC 3550 section 6.4.1."""

    @property
    def lost(self) -> int:
        """Packets of theirs that are missing by their sequence numbers."""
        return max(0, self._last_seen - self._first_seen + 1 - self.received) if self._first_seen >= 0 else 0

    def next_ns(self) -> int:
        """When something is due here; 0 where nothing is."""
        if self.told in ("new", "over"):
            return 0
        dues = [due for due in (self.dialog.due_ns, self.due_ns, self._travelling[0][0] if self._travelling else 0) if due]
        return min(dues, default=0)

    # the media clock

    def run(self, now: int, on_digit: Callable[[str], None]) -> None:
        """Every tick that is due; what is too late is left out, and time goes on without it."""
        behind = (now - self.due_ns) // FRAME_NS
        if behind > CATCH_UP_TICKS:
            skipped = behind - CATCH_UP_TICKS
            self.log.skipped += skipped
            self.due_ns += skipped * FRAME_NS
            self._stamp += skipped * FRAME_SAMPLES
            self._marker = True
        while self.due_ns <= now:
            self._tick(on_digit)
            self.due_ns += FRAME_NS

    def _tick(self, on_digit: Callable[[str], None]) -> None:
        """Send first: what answers the frame heard now leaves at the next tick, however fast it comes."""
        frame = self.audio.sending.get()
        number = -1
        if frame is not None:
            number = self._gets + self.audio.sending.overruns
            self._gets += 1
        key = self.keys.popleft() if self.keys else None
        said = SILENCE if frame is None or key is not None else frame[:FRAME_BYTES].ljust(FRAME_BYTES, b"\0")
        sent_ns = self._send(said, key)
        self.listen(on_digit)
        heard_ns, heard = self._waiting.popleft() if self._waiting else (0, SILENCE)
        log = self.log
        log.sent_ns.append(sent_ns)
        log.heard_ns.append(heard_ns)
        log.said.append(said)
        log.heard.append(heard)
        log.taken.append(number)
        self.audio.received.put(heard)

    def _send(self, said: bytes, key: bytes | None) -> int:
        """One packet (RFC 3550 section 5.1); when it left, 0 where there was nowhere to."""
        stamp, self._stamp = self._stamp, self._stamp + FRAME_SAMPLES
        media = self.dialog.media
        if media is None or not media.codecs:
            return 0
        if key:
            first = key[2:4] == struct.pack("!H", FRAME_SAMPLES)
            if first:
                self._key_stamp = stamp  # every packet of an event carries its beginning (RFC 4733 section 2.5.1.1)
            kind, stamp, marker, payload = media.event, self._key_stamp, first, key
            self._marker = True
        else:
            kind, marker, payload = media.codecs[0], self._marker, g711.encode(said, media.codecs[0])
            self._marker = False
        header = struct.pack(
            "!BBHII", 0x80, marker << 7 | kind, self._number & 0xFFFF, stamp & 0xFFFFFFFF, self._ssrc
        )  # fmt: skip
        self._number += 1
        self.sent += 1
        now = now_ns()
        if self.road is None:
            put(self.rtp, header + payload, media.address)
        else:
            for due_ns, packet in self.road.send(header + payload, now):
                heapq.heappush(self._travelling, (due_ns, self._number, packet))
            self.arrive(now)
        return now

    def arrive(self, now: int) -> None:
        """Let what is due leave the road."""
        while self._travelling and self._travelling[0][0] <= now:
            _, _, packet = heapq.heappop(self._travelling)
            if self.dialog.media is not None:
                put(self.rtp, packet, self.dialog.media.address)

    def listen(self, on_digit: Callable[[str], None]) -> None:
        """Take what has arrived."""
        for _ in range(READ_AT_ONCE):
            try:
                data, ancillary, _, _ = self.rtp.recvmsg(4096, 256)
            except (BlockingIOError, ConnectionRefusedError):
                break
            if len(data) < 12 or data[0] >> 6 != 2:
                continue
            kind, payload = data[1] & 0x7F, data[12 + 4 * (data[0] & 0x0F) :]
            number, stamp = struct.unpack_from("!HI", data, 2)
            at_ns = kernel_ns(ancillary)
            if kind in g711.DECODED:
                self._count(number, stamp, at_ns)
                pcm = g711.decode(payload, kind)
                self._waiting.extend(
                    (at_ns, pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0")) for at in range(0, len(pcm), FRAME_BYTES)
                )
            elif self.dialog.media is not None and kind in (EVENT, self.dialog.media.event) and (digit := digit_of(payload)):
                self._count(number, stamp, 0)
                if stamp != self._last_event_stamp:
                    self._last_event_stamp = stamp
                    on_digit(digit)
        while len(self._waiting) > WAITING_FRAMES + 1:
            self._waiting.popleft()
            self.log.dropped += 1

    def _count(self, number: int, stamp: int, at_ns: int) -> None:
        self.received += 1
        if self._first_seen < 0:
            self._first_seen = self._last_seen = number
        else:
            ahead = (number - self._last_seen + 0x8000 & 0xFFFF) - 0x8000  # the number goes round (RFC 3550 appendix A.1)
            self._last_seen += max(0, ahead)
        if at_ns:
            transit = at_ns / 1e6 - stamp * 1000 / SAMPLE_RATE
            if self._transit:
                self.jitter_ms += (abs(transit - self._transit) - self.jitter_ms) / 16
            self._transit = transit
