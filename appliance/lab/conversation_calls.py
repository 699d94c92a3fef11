"""Saved conversations as real calls: a caller with a voice, SIP, recognition, and the record of what came of it.

Rule: the call is judged elsewhere, by what is told here: the line's own events, and the silences as the caller heard them.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.core.conversation import CallerTurn, Conversation
from appliance.core.flow import Flow
from appliance.errors import RemoteError
from appliance.lab.box import Door
from appliance.lab.caller import SimulatedCaller
from appliance.lab.noises import hum
from appliance.lab.script import HUMS, CallerScript, Step, StepKind
from appliance.lab.voices import Voices, read_wav, trim
from appliance.media.frames import SAMPLE_RATE
from appliance.media.resample import resample, to_float, to_pcm

RING_S = 45.0
"""How long a call we place may take to begin: its caller's own lines are spoken into memory first."""
OVER_S = 20.0
"""Past the flow's own limit, the caller hangs up."""
CLOSE_S = 10.0
"""How long after the last BYE the record may take to close."""
INTO_MS = 1200
"""An interruption begins so far into our words."""
PAUSE_S, PAUSE_MS = 0.02, 300
"""What was interrupted must have fallen silent for so long before something else is interrupted: a sound without any stands between."""
ANSWER_MS = 1500
"""Of our silence before an answer: the places where our words are still being made are no invitation to speak,"""
PATIENT_MS = 3800
"""nor is the filler before a reply of the model's; below every stage's own wait for the caller (5 s)."""


@dataclass(frozen=True)
class AudioCall:
    """A conversation as a call went."""

    path: tuple[str, ...]
    outcome: str
    reason: str
    fields: Mapping[str, Any]
    transcript: tuple[tuple[str, str, str], ...]
    """(who, stage, words); the caller's words as they were recognised."""
    breaches: tuple[str, ...]
    seconds: float
    gaps_ms: tuple[int, ...]
    """Silences before our answers, measured on the wire by the caller."""


def script_of(conversation: Conversation, flow: Flow, voice: str) -> CallerScript:
    """What the caller does, as a script. A silence is a sound without any: it begins when we have finished and we may speak into it."""
    folder = Path(conversation.file).parent
    wait_ms = PATIENT_MS if any(flow.stages[name].reply for name in conversation.path if name in flow.stages) else ANSWER_MS
    steps: list[Step] = []
    for turn in conversation.turns:
        if turn.interrupts and steps:
            steps.append(Step("noise", "pause", seconds=PAUSE_S, wait_ms=PAUSE_MS))
        steps.append(_step(turn, folder, wait_ms))
    return CallerScript(tuple(steps), voice)


def _step(turn: CallerTurn, folder: Path, wait_ms: int) -> Step:
    if turn.hang_up:
        return Step("hang_up")
    if turn.keys:
        return Step("press", turn.keys, wait_ms=wait_ms)
    if turn.silence_s:
        return Step("noise", "silence", seconds=max(PAUSE_S, turn.silence_s - wait_ms / 1000), wait_ms=wait_ms)
    kind: StepKind = "say"
    text = turn.say
    if turn.recording:
        kind, text = "file", str(folder / turn.recording)
    elif turn.interrupts and turn.say.casefold().strip(".") in HUMS:
        kind, text = "hum", HUMS[0]
    if turn.interrupts:
        return Step(kind, text, after="during", wait_ms=INTO_MS)
    return Step(kind, text, wait_ms=wait_ms)


def sounds_of(script: CallerScript, voices: Voices) -> dict[int, bytes]:
    """The sound of each step that has one, by the step's place."""
    made: dict[int, bytes] = {}
    for index, step in enumerate(script.steps):
        match step.kind:
            case "say":
                said = sum(before.kind == "say" and before.text == step.text for before in script.steps[:index])
                made[index] = _anew(voices.speak(script.voice, step.text), said)
            case "file":
                made[index] = trim(read_wav(Path(step.text)))
            case "hum":
                made[index] = hum(index)
            case "noise":
                made[index] = bytes(2 * round(step.seconds * SAMPLE_RATE))
    return made


def _anew(pcm: bytes, times: int) -> bytes:
    """Said once more: nobody says a thing twice the same to the sample, but a machine, and as one the caller would be taken."""
    slower = 640 * ((times + 1) // 2) * (1 if times % 2 else -1)
    return to_pcm(resample(to_float(pcm), SAMPLE_RATE, SAMPLE_RATE + slower)) if times else pcm


class Calls:
    """Everything the line tells, call by call, on a thread of its own. A call is known by a word in its far end's address."""

    def __init__(self, door: Door) -> None:
        self._known = threading.Condition()
        self._numbers: dict[str, int] = {}
        self._events: dict[int, list[dict[str, Any]]] = {}
        self._door = door
        door.ask(op="subscribe")
        door.settimeout(None)
        threading.Thread(target=self._read, name="calls", daemon=True).start()

    def _read(self) -> None:
        while (event := self._door.read()) is not None:
            if "call" not in event or "kind" not in event:
                continue
            with self._known:
                self._events.setdefault(event["call"], []).append(event)
                if event["kind"] == "opened":
                    for address in (str(event["from"]), str(event["to"])):
                        self._numbers[user_of(address)] = event["call"]
                self._known.notify_all()

    def of(self, user: str, within_s: float = CLOSE_S) -> list[dict[str, Any]]:
        """All of the newest call with that user, once it is closed. RemoteError where it does not close in time."""

        def closed() -> bool:
            return any(event["kind"] == "closed" for event in self._events.get(self._numbers.get(user, -1), ()))

        with self._known:
            if not self._known.wait_for(closed, within_s):
                raise RemoteError(f"the appliance did not close its record of the call with {user}")
            return list(self._events[self._numbers[user]])


_PEOPLE = itertools.count(int(time.time()))


def user_of(address: str) -> str:
    """The user part of a SIP address."""
    return address.partition("sip:")[2].partition("@")[0] or address


def play(
    conversation: Conversation,
    flow: Flow,
    caller: SimulatedCaller,
    user: str,
    uri: str,
    calls: Calls,
    dial: Callable[[str, str, Mapping[str, str]], None],
    voices: Voices,
    voice: str,
) -> AudioCall:
    """One call. `uri` is where `flow` answers; `dial(to, flow, variables)` has the appliance call. RemoteError where none came about."""
    script = script_of(conversation, flow, voice)
    sounds = sounds_of(script, voices)
    limit_s = flow.limits.call_s + OVER_S
    if flow.direction == "inbound":
        result = caller.call(uri, script, sounds, limit_s)
    else:
        whom = f"{user}-{next(_PEOPLE)}"  # somebody else each time: who asks not to be called again is not
        dial(caller.agent.local_uri.replace(f"sip:{user}@", f"sip:{whom}@"), flow.name, conversation.variables)
        user = whom
        result = caller.take(script, sounds, RING_S, limit_s + RING_S)
    if result.answered_ms is None:
        raise RemoteError(f"the call did not come about: {result.status} {result.reason}", result.status)
    return _told(calls.of(user), [round(gap) for gap in result.gaps_ms])


def _told(events: Sequence[Mapping[str, Any]], gaps_ms: Sequence[int]) -> AudioCall:
    closed = next(event for event in events if event["kind"] == "closed")
    transcript: list[tuple[str, str, str]] = []
    ours: dict[int, int] = {}
    breaches: list[str] = []
    stage = ""
    for event in events:
        match event["kind"]:
            case "stage":
                stage = str(event["stage"])
            case "said":
                ours[event["turn"]] = len(transcript)
                transcript.append(("agent", str(event["stage"]), str(event["text"])))
            case "interrupted" if event["turn"] in ours:
                at = ours[event["turn"]]
                transcript[at] = (*transcript[at][:2], str(event["said"]))
            case "heard":
                transcript.append(("caller", stage, str(event["text"])))
            case "breach" if event["limit"] != "turn_gap":
                breaches.append(str(event["limit"]))
    return AudioCall(
        path=tuple(closed["path"]),
        outcome=str(closed["outcome"]),
        reason=str(closed["reason"]),
        fields=dict(closed["fields"]),
        transcript=tuple(transcript),
        breaches=tuple(breaches),
        seconds=closed["duration_ms"] / 1000,
        gaps_ms=tuple(gaps_ms),
    )
