"""The seams: what the line needs from the libraries around it, one Protocol each.

Rule: an adapter keeps one of these and has no opinions; a fake in tests keeps the same one.
Audio crosses every seam as 16-bit little-endian mono PCM in `bytes`; a frame is 20 ms of it. It has 8 kHz (320 bytes a frame), but for
a leg's frames, which have 16 (640) while its codec is a wideband one, and for speech: what recognizers, turn detectors and synthesizers
take and give has the rate they were made for, 16 kHz where any call may be wideband (`media.bands`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from appliance.core.meaning import Vector
from appliance.core.questions import Question, ReplyRequest
from appliance.core.record import CallClosed, CallEvent, CallOpened, Extracted, LeftBehind, Opening, Reservation, TurnTaken
from appliance.media.frames import FrameQueue


class VoiceActivity(Protocol):
    """Is this speech? One object a call: it keeps state from frame to frame."""

    def probability(self, frame: bytes) -> float:
        """Speech probability, 0 to 1, after this frame of 320 bytes; the last known one where a window is not full yet."""
        ...

    def reset(self) -> None:
        """Forget what was heard so far."""
        ...


class TurnDetector(Protocol):
    """Has the caller finished? Judges by the sound; shared by all calls, keeps nothing from one question to the next."""

    def complete(self, pcm: bytes) -> float:
        """Probability, 0 to 1, that the caller has finished, from the turn's PCM with the silence so far (its last 8 s are used)."""
        ...


@dataclass(frozen=True)
class Transcript:
    """Words heard in one turn. `confidence` is 0 to 1, as the recognizer sees it; `text` is stripped and may be empty."""

    text: str
    confidence: float = 1.0


class Recognizer(Protocol):
    """Speech to text, one utterance at a time."""

    streaming: bool
    """True where `push` returns partial words while the caller speaks."""

    def begin(self, phrases: Sequence[str]) -> None:
        """Start an utterance. `phrases` is what a closed stage can hear (its grammar); empty means anything."""
        ...

    def push(self, pcm: bytes) -> str | None:
        """Take any amount of PCM; the words so far when they changed, else None."""
        ...

    def guess(self) -> Transcript:
        """The words if the caller were finished now. The utterance stays open: more PCM may follow."""
        ...

    def finish(self) -> Transcript:
        """The words, all PCM being in. Ends the utterance."""
        ...


class Encoder(Protocol):
    """From words to what they mean. Shared by all calls, keeps nothing from one question to the next."""

    def encode(self, text: str) -> Vector:
        """A unit vector, always of the same length; what means the same lies close together. Empty where there are no words."""
        ...


class LanguageModel(Protocol):
    """A quantized instruct model."""

    def score(self, question: Question) -> dict[str, float]:
        """Each choice's calibrated log-likelihood: of the choice given the words, minus the same given no words (Zhao et al. 2021,
        contextual calibration). Higher is likelier; only differences mean anything."""
        ...

    def ends(self, text: str) -> float:
        """Probability, 0 to 1, that a sentence ends after these words, which may have been broken off anywhere."""
        ...

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        """The reply in clauses fit for synthesis, as they become known. Stops by itself at `sentences` and `max_tokens`."""
        ...


class Synthesizer(Protocol):
    """Text to speech."""

    def synthesise(self, text: str) -> Iterator[bytes]:
        """PCM in pieces of any length, first piece as early as can be; silence at both ends trimmed."""
        ...


@dataclass
class LegAudio:
    """The two bounded queues between the media clock and the audio loop of one leg."""

    received: FrameQueue = field(default_factory=lambda: FrameQueue(10))
    sending: FrameQueue = field(default_factory=lambda: FrameQueue(10))


@dataclass(frozen=True)
class Registered:
    """The PBX accepted our registration."""

    expires_s: int
    registrar: str = ""
    """Which of its addresses it was that did, where it was not the first."""


@dataclass(frozen=True)
class RegistrationFailed:
    """The PBX refused or was not there. `status` is the SIP status; 408 and 503 also stand for no answer and no connection."""

    status: int
    reason: str
    permanent: bool
    """True where trying again with the same settings will not help (401, 403, 404)."""


@dataclass(frozen=True)
class LegOffered:
    """An INVITE came in. `leg` names it from now on. The name and number are the far end's claim, cut to 64 characters."""

    leg: int
    from_uri: str
    from_name: str
    to_uri: str


@dataclass(frozen=True)
class LegRinging:
    """The far end rings (180) or sends early media (183)."""

    leg: int
    status: int


@dataclass(frozen=True)
class CodecChosen:
    """Sound goes by this codec from now on (its name in the SDP), early or after the answer; a re-INVITE may choose another."""

    leg: int
    codec: str


@dataclass(frozen=True)
class LegAnswered:
    """The leg is up: 200 OK sent (inbound) or received and acknowledged (outbound). `at_ns` is CLOCK_BOOTTIME."""

    leg: int
    at_ns: int


@dataclass(frozen=True)
class LegEnded:
    """The leg is gone. `by_far_end` is True where they sent the BYE, CANCEL or a refusal; `status` is the last SIP status."""

    leg: int
    by_far_end: bool
    status: int
    reason: str
    at_ns: int


@dataclass(frozen=True)
class DigitReceived:
    """One RFC 4733 telephone-event (or SIP INFO digit): 0-9 * # A-D."""

    leg: int
    digit: str


AgentEvent = Registered | RegistrationFailed | LegOffered | LegRinging | CodecChosen | LegAnswered | LegEnded | DigitReceived


@dataclass(frozen=True)
class AccountSettings:
    """What it takes to be an extension. `registrar` is host or host:port; empty means no registration: a bare user agent."""

    user: str = "onhook"
    password: str = ""
    registrar: str = ""
    realm: str = "*"
    transport: str = "udp"
    """udp | tcp | tls; over tls the PBX's certificate is verified."""
    srtp: str = "off"
    """off | optional | mandatory: sound by SRTP with keys in the SDP (RFC 4568). Mandatory takes and places no other call."""
    ca_file: str = ""
    """PEM of the authorities whose word on the PBX's certificate counts; empty is the system's."""
    fallbacks: tuple[str, ...] = ()
    """Where we register while `registrar` is away, in this order."""
    outbound_proxy: str = ""
    """host or host:port that everything is sent to; empty sends it to the registrar."""
    memory: str = ""
    """A file that keeps where a PBX with a name was last; empty keeps nothing."""
    expires_s: int = 300
    retry_s: int = 5
    """Seconds before the second try of a REGISTER that failed; they double from one to the next (RFC 5626 section 4.5)."""
    local_address: str = "127.0.0.1"
    local_port: int = 0
    """0 takes a free port."""
    rtp_port: int = 40000
    rtp_ports: int = 100
    codecs: tuple[str, ...] = ("PCMU", "PCMA")
    display_name: str = "Onhook"
    allowed_sources: tuple[str, ...] = ()
    """Addresses an INVITE may come from; empty means the registrar's, or anybody where there is no registrar."""
    max_calls: int = 4


@dataclass(frozen=True)
class DialogIdentity:
    """What one more request inside a dialog needs (RFC 3261 section 12.2.1.1), for somebody else to send it."""

    call_id: str
    local: str
    """The From header's value of our requests, with our tag."""
    remote: str
    """The To header's value of our requests, with their tag."""
    cseq: int
    """The last CSeq number we used in it (0 where none); another sender takes one far above."""
    target: str
    """The remote target: their Contact's URI."""
    routes: tuple[str, ...]
    """Route header values in the order they are sent."""
    transport: str
    """udp | tcp | tls"""
    local_address: str
    """Our IP."""
    destination: str
    """ip:port where requests go: where theirs came from."""
    tls_name: str = ""
    """Over tls the name its certificate bears, where that is another than the host of the next hop."""


class UserAgent(Protocol):
    """SIP and RTP. Every method is called on one thread, the control thread; events arrive on it, inside `poll`."""

    local_uri: str
    """sip:user@address:port, known after `start`."""

    def start(self, on_event: Callable[[AgentEvent], None]) -> None:
        """Open the transports (ConfigError where the port is taken) and begin to register."""
        ...

    def poll(self, wait_ms: int) -> None:
        """Let the library work for at most `wait_ms`."""
        ...

    def dial(self, uri: str) -> int:
        """Send an INVITE; returns the leg. RemoteError or LocalError where none could be sent."""
        ...

    def ring(self, leg: int) -> None:
        """Answer 180."""
        ...

    def accept(self, leg: int) -> None:
        """Answer 200; LegAnswered follows."""
        ...

    def refuse(self, leg: int, status: int) -> None:
        """Answer with an error status (486, 503, 603)."""
        ...

    def hang_up(self, leg: int) -> None:
        """BYE, or CANCEL before the answer. LegEnded follows. A leg that is gone already is no error."""
        ...

    def send_digits(self, leg: int, digits: str) -> None:
        """Send RFC 4733 telephone-events."""
        ...

    def transfer(self, leg: int, target: str) -> None:
        """Have the far end dial `target`, an extension or a sip: address, in our place (REFER, RFC 3515). LocalError or RemoteError where
        that could not be asked."""
        ...

    def join(self, leg: int, other: int) -> None:
        """Have the far ends of two answered legs talk to each other in our place (REFER with Replaces, RFC 3891), asked of that of `leg`;
        what comes of it is `transferred(leg)`. LocalError or RemoteError where that could not be asked."""
        ...

    def transferred(self, leg: int) -> int | None:
        """The status with which that ended (2xx: somebody answered there, and the leg is ours to hang up); None while it is under way."""
        ...

    def audio(self, leg: int) -> LegAudio:
        """The leg's queues; they exist from the moment the leg does."""
        ...

    def stats(self, leg: int) -> dict[str, float]:
        """Plain counters: rx_packets, rx_lost, rx_jitter_ms, tx_packets, srtp (1 where the sound is encrypted); empty where there is no
        media yet."""
        ...

    def dialog(self, leg: int) -> DialogIdentity | None:
        """What a BYE by somebody else needs; None before the answer, after the end, or where the library does not tell."""
        ...

    def close(self) -> None:
        """End every leg, unregister, free the library. Nothing may be called after it."""
        ...


ToolValue = str | int | bool
"""What a tool is told and gives, by name."""


@dataclass(frozen=True)
class ToolResult:
    """What became of a tool's task. `values` is None where it failed, and `why` says so to the operator."""

    values: Mapping[str, ToolValue] | None
    why: str = ""


class ToolTask(Protocol):
    """Something a tool does for a call. Its owner polls it, and kills what it does not want any more."""

    def poll(self, now: float) -> ToolResult | None:
        """What became of it, once; None while it is at work. Does not wait."""
        ...

    def kill(self) -> None:
        """End it. Does not wait."""
        ...


class Tool(Protocol):
    """What the operator lets stages ask: a program, a look-up."""

    def begin(self, arguments: Mapping[str, ToolValue], now: float) -> ToolTask:
        """Have it work on these. LocalError where it cannot begin. Does not wait. `now` in seconds, as in `poll`."""
        ...


class Records(Protocol):
    """What is kept of calls. Nothing here waits: a writer elsewhere does, in order."""

    def next_call(self) -> int:
        """A number no call had yet."""
        ...

    def open(self, row: CallOpened, reservation: Reservation, done: Callable[[Opening], None]) -> None:
        """Write the row and set its money aside, both or neither; `done` once that is on the disk, or after at most 5 s. Where the money
        does not fit, the row is written as refused. Called on any thread."""
        ...

    def accrue(self, call: int, spent_micros: int) -> None:
        """Write what the call has cost so far, all of it and not only what is new."""
        ...

    def note(self, event: CallEvent) -> None:
        """Write what happened."""
        ...

    def turn(self, turn: TurnTaken) -> None:
        """Write a turn; the same turn again replaces it."""
        ...

    def close_call(self, row: CallClosed) -> None:
        """Close the row; what it spent takes the place of what was set aside."""
        ...

    def found(self, call: int, more: Sequence[Extracted], success: bool | None) -> None:
        """Write what else was found of a closed call that was unsettled, and what that makes of it; it is settled now."""
        ...

    def status(self) -> Mapping[str, int | str]:
        """How it is: "trouble" is why nothing can be written, empty where it can."""
        ...

    def never_call(self, call: int, uri: str, why: str) -> None:
        """Put that address on the do-not-call list: they said so in that call."""
        ...

    def recover(self, left: Sequence[LeftBehind], done: Callable[[tuple[int, ...]], None] = lambda calls: None) -> None:
        """Once at the start: close the rows that an earlier life left open, as the guard tells it, and keep their money as spent.
        `done` gets the numbers in `left`, when no row of theirs is open any more. Called on any thread."""
        ...
