"""`onhook bench answered-by --over-sip`: the far ends of the bench as real calls that an appliance places, with G.711 over RTP both ways.

Rule: what counts is what the far end heard: when our first sound came, whether it came across theirs, how long the call was. The
appliance's record is asked only for its verdict.
"""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import numpy as np

from appliance.errors import RemoteError
from appliance.lab.answered_sounds import Trial, finished, silence
from appliance.lab.answered_texts import BOTS
from appliance.lab.caller import SimulatedCaller
from appliance.lab.conversation_calls import Calls
from appliance.lab.impair import Echo
from appliance.lab.lab_agent import LabAgent
from appliance.lab.recording import CallResult
from appliance.lab.road import Road
from appliance.lab.script import CallerScript, Step
from appliance.lab.voices import Voices
from appliance.media.frames import SAMPLE_RATE
from appliance.media.levels import AUDIBLE_DBFS
from appliance.ports import AccountSettings

FLOW = "webinar-reminder"
VARIABLES = {"name": "Maria", "starts": "noon"}
RING_S = 60.0
LIMIT_S = 75.0
FIRST_WORD_MS = 700.0
MESSAGE_MS = (150.0, 600.0)
SCREENED_MS = 10_000.0
ASKED_MS, SILENT_END_S = 4000.0, 20.0
BOT_S = 60.0
SLACK_MS = 40.0
"""The far end's clock is known to a tick or two."""
WINDOW = SAMPLE_RATE * 5 // 1000
MACHINES = frozenset({"voicemail", "ivr", "screening", "bot", "hold", "fax", "network"})

T = TypeVar("T")
Quiet = Literal["no_word", "one_way", "comfort_noise"]
QUIET: tuple[Quiet, ...] = ("no_word", "one_way", "comfort_noise")


@dataclass(frozen=True)
class Setting:
    """What the calls need of the rest."""

    dial: Callable[[str, str, dict[str, str]], None]
    """(to, flow, variables): the appliance calls."""
    calls: Calls
    voices: Voices
    say: Callable[[str], None]
    lanes: int = 1


@dataclass(frozen=True)
class Heard:
    """One call, as the far end heard it; times in ms since the answer."""

    party: str
    """The verdict before we spoke, or the first one there was; "none" where there was none."""
    outcome: str
    begin_ms: float
    """Where the far end's sound began."""
    ours: tuple[tuple[float, float], ...]
    """Our talkspurts."""
    seconds: float
    stages: tuple[str, ...]

    def first_after(self, ms: float) -> float | None:
        """Where our first talkspurt after that begins."""
        return next((begin for begin, _ in self.ours if begin >= ms), None)

    def ms_within(self, begin_ms: float, end_ms: float) -> float:
        """How much of ours sounded in that time."""
        return sum(max(0.0, min(end, end_ms) - max(begin, begin_ms)) for begin, end in self.ours)


def talkspurts(pcm: bytes, gap_ms: float = 300.0) -> tuple[tuple[float, float], ...]:
    """Where there is sound at AUDIBLE_DBFS or more, in ms; pauses shorter than `gap_ms` are part of it."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)[: len(pcm) // 2 // WINDOW * WINDOW].reshape(-1, WINDOW) / 32768
    loud = np.flatnonzero((samples**2).mean(axis=1) >= 10 ** (AUDIBLE_DBFS / 10))
    if not loud.size:
        return ()
    breaks = np.flatnonzero(np.diff(loud) * 5 > gap_ms)
    firsts, lasts = loud[np.concatenate(([0], breaks + 1))], loud[np.concatenate((breaks, [loud.size - 1]))]
    return tuple((float(a) * 5, float(b + 1) * 5) for a, b in zip(firsts, lasts, strict=True))


_PEOPLE = itertools.count(int(time.time()))


class FarEnd:
    """One who is called: a user agent of the lab's, one call at a time, somebody new each time."""

    def __init__(self, setting: Setting, lane: int) -> None:
        self._setting = setting
        self._user = f"lane{lane}"
        self.agent = LabAgent(AccountSettings(user=self._user))
        self.caller = SimulatedCaller(self.agent)
        self.caller.start()

    def close(self) -> None:
        """No more calls."""
        self.caller.close()

    def take(self, script: CallerScript, sounds: dict[int, bytes], echo: Echo | None = None, road: Road | None = None) -> Heard:
        """Be called and do as the script says. RemoteError where no call came about."""
        whom = f"{self._user}-{next(_PEOPLE)}"
        self.agent.road, self.caller.echo = road, echo
        self._setting.dial(self.agent.local_uri.replace(f"sip:{self._user}@", f"sip:{whom}@"), FLOW, VARIABLES)
        result = self.caller.take(script, sounds, RING_S, LIMIT_S)
        if result.answered_ms is None:
            raise RemoteError(f"the call did not come about: {result.status} {result.reason}", result.status)
        return _heard(result, self._setting.calls.of(whom))


def _heard(result: CallResult, events: Sequence[dict[str, Any]]) -> Heard:
    closed = next(event for event in events if event["kind"] == "closed")
    answered = next((event["at_ms"] for event in events if event["kind"] == "answered"), 0)
    ours = talkspurts(result.agent)
    verdicts = [(event["at_ms"] - answered, str(event["party"])) for event in events if event["kind"] == "answered_by"]
    party = verdicts[-1][1] if verdicts else "none"
    begin = result.turns[0].start_ms if result.turns else 0.0
    return Heard(party, str(closed["outcome"]), begin, ours, result.duration_s, tuple(closed["path"]))


def as_played(trial: Trial) -> tuple[CallerScript, dict[int, bytes]]:
    """It sounds from the answer on, and ends the call when it is over."""
    return CallerScript((Step("noise", "trial", after=0.0), Step("hang_up", after=0.5))), {0: trial.pcm}


def measure(setting: Setting, those: Sequence[Trial]) -> dict[str, Any]:
    """Each sound as a call: verdicts, times on the wire, what was said across theirs."""
    done = _each(setting, those, lambda far, trial: far.take(*as_played(trial)))
    confusion: dict[str, Counter[str]] = defaultdict(Counter)
    first, message, early, asked = [], [], [], []
    menu_right: list[bool] = []
    screened: list[bool] = []
    for trial, heard in done:
        party = heard.party if heard.party != "none" else "human"  # nothing was decided: by default a person
        confusion[trial.party][party] += 1
        if trial.party == "human":
            begun = heard.ours[0][0] if heard.ours else None
            first.append(begun - heard.begin_ms - trial.speech_end_ms if begun is not None else 9999.0)
            asked.append(heard.ms_within(0.0, heard.begin_ms + trial.speech_end_ms - SLACK_MS))
        elif trial.party == "voicemail" and trial.beep_end_ms is not None:
            end = heard.begin_ms + trial.beep_end_ms
            begun = heard.first_after(end - SLACK_MS)
            message.append(begun - end if begun is not None else 9999.0)
            early.append(heard.ms_within(0.0, end - SLACK_MS))
        elif trial.party == "ivr":
            menu_right.append(heard.outcome == "ivr")
        elif trial.party == "screening":
            end = heard.begin_ms + trial.speech_end_ms
            begun = heard.first_after(end - SLACK_MS)
            screened.append("who_we_are" in heard.stages and begun is not None and begun - end <= SCREENED_MS)
    on_time = [MESSAGE_MS[0] - SLACK_MS <= ms <= MESSAGE_MS[1] + SLACK_MS for ms in message]
    return {
        "calls": len(done),
        "confusion": {party: dict(row) for party, row in confusion.items()},
        "human_as_machine": _of(confusion["human"], MACHINES),
        "voicemail_recall": _of(confusion["voicemail"], {"voicemail"}),
        "first_word_ms": _spread(first),
        "first_word_in_time": _mean([ms <= FIRST_WORD_MS for ms in first]),
        "talked_over_human": _mean([ms > 0 for ms in asked]),
        "message_after_beep_ms": _spread(message),
        "message_in_time": _mean(on_time),
        "word_before_beep": _mean([ms > 0 for ms in early]),
        "word_before_beep_ms_worst": round(max(early, default=0.0)),
        "ivr_ended": _mean(menu_right),
        "screening_answered": _mean(screened),
    }


def quiet_lines(setting: Setting) -> dict[str, Any]:
    """Nobody says a word; no packet comes; nothing but comfort noise comes: when were we heard to ask, and when was it over?"""
    noise = finished([silence(30_000)], np.random.default_rng(5), 60.0, 0.0)

    def call(far: FarEnd, kind: Quiet) -> Heard:
        match kind:
            case "no_word":
                return far.take(CallerScript(behaviour="silent"), {})
            case "one_way":
                return far.take(CallerScript(behaviour="silent"), {}, road=Road(0.9999, 1e9))
            case "comfort_noise":
                return far.take(CallerScript((Step("noise", "comfort", after=0.0),)), {0: noise})

    figures: dict[str, Any] = {}
    for kind, heard in _each(setting, QUIET, call):
        asked = heard.ours[0][0] if heard.ours else None
        holds = asked is not None and asked <= ASKED_MS and heard.seconds <= SILENT_END_S
        figures[kind] = {"asked_ms": asked, "ended_s": round(heard.seconds, 1), "outcome": heard.outcome, "holds": holds}
    return figures


def bots(setting: Setting) -> dict[str, Any]:
    """Five kinds of machines that talk back, each in a call of its own."""

    def call(far: FarEnd, kind: str) -> Heard:
        lines = BOTS[kind]
        steps = tuple(Step("say", text, after=0.5) if not n else Step("say", text, wait_ms=700) for n, text in enumerate(lines))
        sounds = {n: setting.voices.speak("flite:rms", text) for n, text in enumerate(lines)}
        if kind == "echo":
            return far.take(CallerScript(behaviour="silent"), {}, echo=Echo(4000, 3.0))
        return far.take(CallerScript(steps, otherwise="repeat_last", patience_s=6.0), sounds)

    figures: dict[str, Any] = {}
    for kind, heard in _each(setting, tuple(BOTS), call):
        figures[kind] = {"seconds": round(heard.seconds, 1), "outcome": heard.outcome, "holds": heard.seconds <= BOT_S}
    return figures


def _each(setting: Setting, items: Iterable[T], call: Callable[[FarEnd, T], Heard]) -> list[tuple[T, Heard]]:
    """Every call, `lanes` side by side. The first failure of a lane is raised."""
    todo: queue.SimpleQueue[T] = queue.SimpleQueue()
    for item in items:
        todo.put(item)
    done: list[tuple[T, Heard]] = []
    failed: list[BaseException] = []

    def work(lane: int) -> None:
        try:
            far = FarEnd(setting, lane)
            try:
                while not failed:
                    try:
                        item = todo.get_nowait()
                    except queue.Empty:
                        return
                    heard = call(far, item)
                    done.append((item, heard))
                    what = item.party if isinstance(item, Trial) else str(item)
                    setting.say(f"call {len(done)}: {what}: {heard.party}, {heard.outcome} after {heard.seconds:.1f} s")
            finally:
                far.close()
        except BaseException as error:  # the top of a thread: raised where it was begun
            failed.append(error)

    threads = [threading.Thread(target=work, args=(lane,), name=f"far-end-{lane}") for lane in range(1, setting.lanes + 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    return done


def _of(row: Counter[str], parties: frozenset[str] | set[str]) -> float | None:
    whole = sum(row.values())
    return round(sum(row[party] for party in parties) / whole, 4) if whole else None


def _mean(values: Sequence[bool]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {f"p{p}": round(float(np.percentile(values, p))) for p in (5, 50, 95)} if values else {}
