"""What the far end notes of one call, and what it is told to do wrong. Times are CLOCK_BOOTTIME in ns; 0 means not yet.

Rule: the peer's thread alone writes here; anybody may read, and wait.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from appliance.lab.wire_tap import LOUD_DBFS, packet_dbfs

MOST_PACKETS = 30_000
"""Packets remembered of a call: 10 minutes."""
MOST_MESSAGES = 1000
"""BYEs, gaps and spells of sound remembered of a call."""
GAP_MS = 60.0
"""A longer time than this between two packets is noted: two packets are missing or late."""
SPELL_MS = 100.0
"""Sound after a longer time than this without is a new spell."""

EndedBy = Literal["", "far_end", "peer", "refused", "cancelled", "vanished", "timeout"]


@dataclass(frozen=True)
class Faults:
    """What the far end does wrong in one call; seconds are counted from the answer."""

    drop_byes: int = 0
    """So many BYEs, counted as they arrive, get no answer."""
    never_answer_bye: bool = False
    vanish_after_s: float | None = None
    """Close both sockets without a word."""
    stop_rtp_after_s: float | None = None
    no_rtp: bool = False
    no_ack: bool = False
    """Their 200 OK is never acknowledged."""


class ByeSeen(NamedTuple):
    """One BYE as it arrived, by the kernel's stamp."""

    at_ns: int
    source: tuple[str, int]
    cseq: int
    repeated: bool
    """True where the same request (branch and CSeq) had arrived before: a retransmission."""


class Gap(NamedTuple):
    """No packet for `ms`, until one arrived at `at_ns`."""

    at_ns: int
    ms: float


class Spell(NamedTuple):
    """Sound from its first audible packet's arrival to its last one's."""

    begin_ns: int
    end_ns: int


@dataclass
class PeerCall:
    """One call as the far end saw it."""

    uri: str
    """What was dialled; of a call that was answered here, who called."""
    faults: Faults = field(default_factory=Faults)
    call_id: str = ""
    rtp_port: int = 0
    """This end's, to find its streams on the wire."""
    ssrc: int = 0
    """Of what this end sends."""
    far_rtp: tuple[str, int] | None = None
    """Where their SDP wants audio."""
    told: deque[tuple[int, str, int]] = field(default_factory=lambda: deque(maxlen=MOST_MESSAGES))
    """CSeq, method and status of each final answer to what `SipPeer.ask` sent."""
    invited_ns: int = 0
    """When the INVITE left, or arrived here."""
    answered_ns: int = 0
    """When their 200 OK arrived, by the kernel's stamp; of a call answered here, when ours left."""
    status: int = 0
    """The INVITE's final status."""
    answers: int = 0
    """200 OKs to the INVITE that arrived, retransmissions included."""
    acked_ns: int = 0
    """When their first ACK arrived (calls answered here)."""
    byes: deque[ByeSeen] = field(default_factory=lambda: deque(maxlen=MOST_MESSAGES))
    requests: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=MOST_MESSAGES))
    """When and what else they asked for inside the dialog: OPTIONS, UPDATE, INVITE, INFO."""
    ended_ns: int = 0
    """When it was over for this end."""
    ended_by: EndedBy = ""
    """`far_end`: a BYE was answered here. `peer`: they answered ours."""

    rtp_sent: int = 0
    rtp_skipped: int = 0
    """Packets that were so late that they were left out."""
    rtp_received: int = 0
    first_rtp_ns: int = 0
    last_rtp_ns: int = 0
    heard: deque[tuple[int, float]] = field(default_factory=lambda: deque(maxlen=MOST_PACKETS), repr=False)
    """Arrival and level in dBFS of each packet of G.711."""
    gaps: deque[Gap] = field(default_factory=lambda: deque(maxlen=MOST_MESSAGES))
    spells: deque[Spell] = field(default_factory=lambda: deque(maxlen=MOST_MESSAGES))
    """When there was sound; the last one grows while it lasts."""
    first_audible_ns: int = 0
    last_audible_ns: int = 0

    _answered: threading.Event = field(default_factory=threading.Event, repr=False)
    _bye: threading.Event = field(default_factory=threading.Event, repr=False)
    _ended: threading.Event = field(default_factory=threading.Event, repr=False)

    def wait_answered(self, timeout_s: float) -> bool:
        """True once it is up; False after the time, or where it ended unanswered."""
        self._answered.wait(timeout_s)
        return self.answered_ns > 0

    def wait_bye(self, timeout_s: float) -> bool:
        """True once a BYE arrived, answered or not."""
        return self._bye.wait(timeout_s)

    def wait_ended(self, timeout_s: float) -> bool:
        """True once it is over for this end."""
        return self._ended.wait(timeout_s)

    @property
    def first_bye_ns(self) -> int:
        return self.byes[0].at_ns if self.byes else 0

    def audible_at(self, begin_ns: int, end_ns: int) -> bool:
        """Was there sound in between?"""
        return any(spell.begin_ns <= end_ns and spell.end_ns >= begin_ns for spell in list(self.spells))

    # the peer's thread

    def note_answer(self, at_ns: int, status: int) -> None:
        self.answered_ns, self.status = at_ns, status
        self._answered.set()

    def note_bye(self, bye: ByeSeen) -> None:
        self.byes.append(bye)
        self._bye.set()

    def note_end(self, at_ns: int, by: EndedBy) -> None:
        if self.ended_by:
            return
        self.ended_ns, self.ended_by = at_ns, by
        self._answered.set()  # nobody waits for what will not come
        self._ended.set()

    def note_rtp(self, packet: bytes, at_ns: int) -> None:
        """One datagram at the RTP port (RFC 3550 section 5.1); what is no RTP is passed over."""
        if len(packet) < 12 or packet[0] >> 6 != 2:
            return
        if self.last_rtp_ns and (ms := (at_ns - self.last_rtp_ns) / 1e6) > GAP_MS:
            self.gaps.append(Gap(at_ns, ms))
        self.rtp_received += 1
        self.first_rtp_ns = self.first_rtp_ns or at_ns
        self.last_rtp_ns = at_ns
        level = packet_dbfs(packet[1] & 0x7F, packet[12 + 4 * (packet[0] & 0x0F) :])
        if level is None:
            return
        self.heard.append((at_ns, level))
        if level < LOUD_DBFS:
            return
        if self.spells and (at_ns - self.spells[-1].end_ns) / 1e6 <= SPELL_MS:
            self.spells[-1] = Spell(self.spells[-1].begin_ns, at_ns)
        else:
            self.spells.append(Spell(at_ns, at_ns))
        self.first_audible_ns = self.first_audible_ns or at_ns
        self.last_audible_ns = at_ns
