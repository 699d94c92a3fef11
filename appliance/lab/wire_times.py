"""The turns of a call measured on the wire, from the two tracks and their times.

Rule: pure. Where the caller's speech begins and ends is known by construction; only the agent's side is judged, by its level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from appliance.lab.person import HANGOVER_MS, Placed
from appliance.lab.recording import CallerTurn
from appliance.lab.script import SPOKEN
from appliance.lab.wire_log import WireLog
from appliance.media.frames import FRAME_MS, SAMPLE_RATE
from appliance.media.levels import AUDIBLE_DBFS, audible_span

SAMPLE_NS = 1_000_000_000 // SAMPLE_RATE
STOPPED_WITHIN_MS = 1000.0
"""After the end of what interrupted it, an agent that still talks has not stopped."""


@dataclass(frozen=True)
class Spurt:
    """A talkspurt of the agent's: its first and its last audible sample, in ns; silences below HANGOVER_MS belong to it."""

    begin_ns: int
    end_ns: int


def spurts(heard: Sequence[bytes], heard_ns: Sequence[int]) -> list[Spurt]:
    """The talkspurts in these frames; times are those of the frames' first samples. A span is found in windows of 5 ms."""
    found: list[Spurt] = []
    for frame, at_ns in zip(heard, heard_ns, strict=True):
        span = audible_span(frame, AUDIBLE_DBFS) if at_ns else None
        if span is None:
            continue
        begin, end = at_ns + span[0] * SAMPLE_NS, at_ns + span[1] * SAMPLE_NS
        if found and (begin - found[-1].end_ns) / 1e6 < HANGOVER_MS:
            found[-1] = replace(found[-1], end_ns=max(end, found[-1].end_ns))
        else:
            found.append(Spurt(begin, end))
    return found


def stop_ms(turn: CallerTurn, agent: Sequence[Spurt]) -> float | None:
    """CallerTurn.stop_ms of a turn whose times are known."""
    talking = next((s for s in agent if s.begin_ns < turn.start_ns <= s.end_ns + HANGOVER_MS * 1_000_000), None)
    if not turn.during or talking is None or talking.end_ns - turn.end_ns > STOPPED_WITHIN_MS * 1e6:
        return None
    return max(0.0, round((talking.end_ns - turn.start_ns) / 1e6, 3))


def by_wire(turns: Sequence[CallerTurn], placed: Sequence[Placed], log: WireLog, first_tick: int, first_given: int) -> list[CallerTurn]:
    """The turns with the wire's times. `first_tick` is the log's tick that is frame 0 of the tracks, `first_given` the number, among the
    frames ever put into `sending`, of the person's first. A turn whose packets never left keeps what it has."""
    tick_of = {number: tick for tick, number in enumerate(log.taken) if number >= 0}
    agent = spurts(log.heard[first_tick:], log.heard_ns[first_tick:])
    timed: list[CallerTurn] = []
    for turn, place in zip(turns, placed, strict=True):
        first, last = (tick_of.get(first_given + number, -1) for number in (place.first, place.last))
        if min(first, last) < first_tick or not (log.sent_ns[first] and log.sent_ns[last]):
            timed.append(turn)
            continue
        timed.append(
            replace(
                turn,
                start_ms=float((first - first_tick) * FRAME_MS),
                end_ms=(last - first_tick) * FRAME_MS + place.last_samples * 1000 / SAMPLE_RATE,
                start_ns=log.sent_ns[first],
                end_ns=log.sent_ns[last] + place.last_samples * SAMPLE_NS,
            )
        )
    return [_judged(turn, _next_start(timed[index + 1 :]), agent) if turn.end_ns else turn for index, turn in enumerate(timed)]


def _next_start(later: Sequence[CallerTurn]) -> int:
    """When the next line began; 0 where there is none."""
    return next((turn.start_ns for turn in later if turn.kind in SPOKEN and turn.start_ns), 0)


def _judged(turn: CallerTurn, next_ns: int, agent: Sequence[Spurt]) -> CallerTurn:
    overlapped = any(turn.start_ns <= spurt.begin_ns < turn.end_ns for spurt in agent)
    gap_ms: float | None = None
    if turn.kind in SPOKEN and not any(spurt.begin_ns < turn.end_ns < spurt.end_ns for spurt in agent):
        answer = next((spurt for spurt in agent if spurt.begin_ns >= turn.end_ns), None)
        if answer is not None and not (next_ns and answer.begin_ns >= next_ns):
            gap_ms = round((answer.begin_ns - turn.end_ns) / 1e6, 3)
    return replace(turn, overlapped=overlapped, gap_ms=gap_ms, stop_ms=stop_ms(turn, agent))


def by_ticks(turns: Sequence[CallerTurn], heard: Sequence[bytes]) -> list[CallerTurn]:
    """The turns with their stop times, by the tracks' own clock: for a user agent that does not tell its wire."""
    agent = spurts(heard, [1 + tick * FRAME_MS * 1_000_000 for tick in range(len(heard))])
    told = []
    for turn in turns:
        timed = replace(turn, start_ns=1 + int(turn.start_ms * 1e6), end_ns=1 + int(turn.end_ms * 1e6))
        told.append(replace(turn, stop_ms=stop_ms(timed, agent)))
    return told
