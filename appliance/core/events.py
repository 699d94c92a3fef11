"""What happened, past tense, frozen. `turn` is the number that travels with every command and answer: what comes late for an old
turn falls through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.core.meaning import Vector


@dataclass(frozen=True)
class Dialed:
    """We sent an INVITE."""

    uri: str


@dataclass(frozen=True)
class Answered:
    """The call is up; every limit counts from here."""


@dataclass(frozen=True)
class FarEndHungUp:
    """They ended the call, or never took it (`status` is the SIP status)."""

    status: int = 200


@dataclass(frozen=True)
class PartsReady:
    """Ears, mind and voice are all there. Posted at the start, or later where the call came before they were."""


@dataclass(frozen=True)
class SpeechStarted:
    """Onset of a talkspurt of the caller. `left_ms` is how much of our prompt was still to be said, as far as it is known."""

    left_ms: float = 0.0


@dataclass(frozen=True)
class BargedIn:
    """The caller talks on over our words: it is no backchannel and no noise."""


@dataclass(frozen=True)
class SpeechEnded:
    """The caller's turn is over. `cut` is True where we ended it because it went on too long; `held_s` is the silence it took to decide,
    which the caller has heard already."""

    cut: bool = False
    held_s: float = 0.0


@dataclass(frozen=True)
class Heard:
    """The words of a turn; empty where there were none."""

    turn: int
    text: str
    meaning: Vector = field(default=(), repr=False)
    """Of those words; empty where nobody can tell."""


@dataclass(frozen=True)
class Scored:
    """The model's view of which answer it was: name to calibrated log-likelihood; empty where it could not say."""

    turn: int
    scores: Mapping[str, float]


@dataclass(frozen=True)
class ClauseReady:
    """A clause of the model's spoken reply."""

    turn: int
    text: str


@dataclass(frozen=True)
class ReplyFinished:
    """The model has said all; `failed` where it could not."""

    turn: int
    failed: bool = False
    tokens: int = 0


@dataclass(frozen=True)
class ToolFinished:
    """What a tool gave, by name: all that the operator declared of it. None where it failed or took too long."""

    turn: int
    name: str
    values: Mapping[str, str | int | bool] | None


@dataclass(frozen=True)
class ClausePlayed:
    """Clause number `index` (from 0) of the turn's prompt has left on the wire."""

    turn: int
    index: int


@dataclass(frozen=True)
class PlayoutFinished:
    """All of the turn's prompt has left."""

    turn: int


@dataclass(frozen=True)
class Sent:
    """How much of a clause is on the wire: `played_ms` of `total_ms` (None where more of it may follow), and where inside it our voice is
    silent, (begin, end) in ms."""

    played_ms: float
    total_ms: float | None
    pauses: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class PromptCut:
    """The turn's prompt was stopped; `sent` is its clauses in order."""

    turn: int
    sent: tuple[Sent, ...]


@dataclass(frozen=True)
class PlayoutFailed:
    """The turn's prompt could not be made into sound."""

    turn: int


@dataclass(frozen=True)
class DigitPressed:
    """One DTMF digit of the caller's."""

    digit: str


@dataclass(frozen=True)
class SoundHeard:
    """A sound of the far end's that is no speech: media's ToneKind, `music`, or `repeated` (the same prompt for the second time). Of a
    `beep`, its end."""

    kind: str


@dataclass(frozen=True)
class WorkerLost:
    """ears, mind or voice died or hangs; it is being started again."""

    name: str


@dataclass(frozen=True)
class LimitReached:
    """The guard's timer, or the operator: the call must end now. `name` is the limit, which becomes the reason."""

    name: str


@dataclass(frozen=True)
class EndPlanned:
    """The call will end at `at`, by `limit`; the flow's last words for that take `words_s`, 0 where they are not in memory."""

    at: float
    words_s: float
    limit: str


Event = (
    Dialed | Answered | FarEndHungUp | PartsReady | SpeechStarted | BargedIn | SpeechEnded | Heard | Scored | ClauseReady
    | ReplyFinished | ToolFinished | ClausePlayed | PlayoutFinished | PromptCut | PlayoutFailed | DigitPressed | SoundHeard | WorkerLost
    | LimitReached | EndPlanned
)  # fmt: skip
