"""The figures of `onhook bench turns`, from calls that are over.

Rule: pure: calls in, plain values out. A rate is a fraction of 1, a time is in ms, None is nothing to measure.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from appliance.lab.turns_calls import Done, Trial
from appliance.lab.turns_judge import (
    Gap,
    Match,
    References,
    Sound,
    audible_windows,
    cut_off,
    duck_ms,
    gap,
    locate,
    percentile,
    rate,
    reached_end,
    samples,
    stop,
    went_on,
    words_by,
)

Figures = dict[str, Any]
PART_MS = 300.0
"""A prompt whose beginning and end are further apart than undisturbed by more than this was held up."""


def trials_of(calls: Sequence[Done], *kinds: str) -> list[Trial]:
    """The trials of these kinds."""
    return [trial for call in calls for trial in call.trials if trial.line.kind in kinds]


def gap_figures(calls: Sequence[Done], kind: str) -> Figures:
    """The silence after each line. Not counted: lines into which the agent was still talking (`spoilt`)."""
    by_voice: dict[str, list[float]] = defaultdict(list)
    gaps: list[float] = []
    counts = {"n": 0, "unanswered": 0, "cut_off": 0, "not_understood": 0, "wrong": 0, "spoilt": 0, "fillers": 0}
    for trial in trials_of(calls, kind):
        found: Gap = gap(trial.tracks, trial.onset_ms, trial.end_ms, trial.next_ms)
        if found.spoilt:
            counts["spoilt"] += 1
            continue
        counts["n"] += 1
        counts["cut_off"] += found.overlapped
        counts["unanswered"] += found.ms is None and not found.overlapped
        counts["not_understood"] += bool(trial.told("not_understood"))
        taken = [event["answer"] for event in trial.told("answer")]
        counts["wrong"] += bool(taken and trial.line.answer and taken[0] != trial.line.answer.replace(" ", "_"))
        counts["fillers"] += any(event["limit"] == "turn_gap" for event in trial.told("breach"))
        if found.ms is not None:
            gaps.append(found.ms)
            by_voice[trial.line.voice].append(found.ms)
    voices = {voice: {"p50": percentile(row, 50), "p95": percentile(row, 95), "n": len(row)} for voice, row in sorted(by_voice.items())}
    rates = {name: rate(counts[name], counts["n"]) for name in ("unanswered", "cut_off", "not_understood", "wrong", "fillers")}
    within = rate(sum(ms <= 700 for ms in gaps), counts["n"])
    return {"p50": percentile(gaps, 50), "p95": percentile(gaps, 95), "n": counts["n"]} | rates | {
        "within_700ms": within, "spoilt": counts["spoilt"], "voices": voices
    }  # fmt: skip


def cut_of(calls: Sequence[Done]) -> dict[int, bool]:
    """Each line by its id, and whether it was cut off in any way: to say the same line again under other conditions."""
    return {id(trial.line): _cut(trial) for trial in trials_of(calls, "hesitant", "digits")}


def cut_figures(calls: Sequence[Done]) -> Figures:
    """How many lines the agent spoke into, how many turns it closed before they were over, and either; the same of each call's first line,
    before anything was known of the caller."""
    trials = trials_of(calls, "hesitant", "digits")
    firsts = [row[0] for call in calls if (row := trials_of([call], "hesitant", "digits"))]
    by_voice: dict[str, list[bool]] = defaultdict(list)
    for trial in trials:
        by_voice[trial.line.voice].append(_cut(trial))
    return {
        "either": rate(sum(map(_cut, trials)), len(trials)),
        "audible": rate(sum(map(_audible, trials)), len(trials)),
        "closed_early": rate(sum(trial.closed_early() for trial in trials), len(trials)),
        "n": len(trials),
        "first_of_call": rate(sum(map(_cut, firsts)), len(firsts)),
        "gap_p50": percentile(_gaps(trials), 50),
        "gap_p95": percentile(_gaps(trials), 95),
        "voices": {voice: rate(sum(row), len(row)) for voice, row in sorted(by_voice.items())},
    }


def _cut(trial: Trial) -> bool:
    return _audible(trial) or trial.closed_early()


def _audible(trial: Trial) -> bool:
    return cut_off(trial.tracks, trial.begin_ms + trial.line.pauses[0][0], trial.end_ms) if trial.line.pauses else False


def _gaps(trials: Sequence[Trial]) -> list[float]:
    found = (gap(trial.tracks, trial.onset_ms, trial.end_ms, trial.next_ms) for trial in trials)
    return [one.ms for one in found if one.ms is not None and not one.spoilt]


def references_of(call: Done, names: Sequence[str]) -> References:
    """The prompts of a call in which nobody talked into them: what was heard before each cue."""
    prompts: dict[str, Sound] = {}
    begins = [0.0, *(trial.end_ms for trial in call.trials)]
    for name, begin, trial in zip(names, begins, call.trials, strict=False):
        spells = call.tracks.spells(begin, trial.begin_ms, 2000.0)
        if spells:
            first, last = max(spells, key=lambda spell: spell[1] - spell[0])
            prompts[name] = call.tracks.piece(first, last)
    return References(prompts)


def barge_figures(calls: Sequence[Done], references: References, words: Mapping[str, Sequence[float]]) -> Figures:
    """Stop and duck times of interruptions, and what the appliance believes it had said. `words` are, for each prompt, the middles of its
    words in ms, measured apart from the appliance."""
    stops: list[float] = []
    ducks: list[float] = []
    errors: list[float] = []
    counts = {"n": 0, "succeeded": 0, "stopped": 0, "led_on": 0, "spoilt": 0}
    for trial in trials_of(calls, "interruption"):
        place = references.place(trial.tracks, trial.onset_ms)
        if place is None:
            counts["spoilt"] += 1
            continue
        counts["n"] += 1
        stopped = stop(trial.tracks, trial.onset_ms, trial.end_ms)
        led_on = bool(trial.told("stage"))
        counts["stopped"] += stopped.ms is not None
        counts["led_on"] += led_on
        counts["succeeded"] += stopped.ms is not None and led_on
        if (ducked := duck_ms(trial.tracks, trial.onset_ms, references.prompts[place.prompt], place.at_ms)) is not None:
            ducks.append(ducked)
        if stopped.ms is None or stopped.at_ms is None:
            continue
        stops.append(stopped.ms)
        told = trial.told("interrupted")
        if told and place.prompt in words:
            really = words_by(words[place.prompt], _stopped_at(trial, references, place, stopped.at_ms))
            errors.append(abs(len(str(told[0]["said"]).split()) - really))
    n = counts["n"]
    return {
        "stop": {"p50": percentile(stops, 50), "p95": percentile(stops, 95), "success": rate(counts["succeeded"], n), "n": n}
        | {"stopped": rate(counts["stopped"], n), "led_on": rate(counts["led_on"], n), "spoilt": counts["spoilt"]},
        "duck": {"p50": percentile(ducks, 50), "p95": percentile(ducks, 95), "n": len(ducks)},
        "context": {"p50": percentile(errors, 50), "p95": percentile(errors, 95), "n": len(errors)}
        | {"within_one": rate(sum(error <= 1 for error in errors), len(errors))},
    }


def _stopped_at(trial: Trial, references: References, place: Match, at_ms: float) -> float:
    """The prompt's place where it stopped: from the last words heard where they can be found again, else counted from the onset."""
    piece = trial.tracks.piece(at_ms - 400, at_ms)
    found, score = locate(piece, references.prompts[place.prompt]) if audible_windows(piece).any() else (0.0, 0.0)
    counted = place.at_ms + at_ms - trial.onset_ms
    return found + 400 if score >= 0.7 and abs(found + 400 - counted) < 2000 else counted


def going_on_figures(calls: Sequence[Done], kind: str, references: References) -> Figures:
    """Sounds that are no interruption: did the prompt go on, to its end? A sound after a false stop, over no prompt, is no trial."""
    pauses: list[float] = []
    n = false_stops = heard = ended_early = 0
    by_text: dict[str, list[bool]] = defaultdict(list)
    for call in calls:
        for trial, after in itertools.zip_longest(call.trials, call.trials[1:]):
            if trial.line.kind != kind or (place := references.place(trial.tracks, trial.onset_ms)) is None:
                continue
            n += 1
            on = went_on(trial.tracks, references, trial.onset_ms, trial.end_ms, place)
            last = after is None or after.line.kind != kind
            whole = not last or reached_end(trial.tracks, references.prompts[place.prompt], trial.onset_ms, trial.next_ms + 500)
            wrong = not on.went_on or not whole
            false_stops += wrong
            ended_early += on.went_on and not whole
            heard += any(event["text"] for event in trial.told("heard") if event["at_ms"] < trial.end_ms + 3000)
            by_text[trial.line.text].append(wrong)
            if on.went_on:
                pauses.append(on.paused_ms)
    held = [ms for ms in pauses if ms > 40]
    return {
        "false_stops": rate(false_stops, n), "n": n, "words_heard": rate(heard, n), "ended_early": ended_early,
        "paused": rate(len(held), n), "paused_ms": {"p50": percentile(held, 50), "p95": percentile(held, 95)},
        "by_sound": {text: rate(sum(row), len(row)) for text, row in sorted(by_text.items())},
    }  # fmt: skip


def echo_figures(calls: Sequence[Done], references: References) -> Figures:
    """Our own voice coming back: a prompt held up or broken off, and any turn heard while the caller said nothing."""
    broken = turns = 0
    minutes = 0.0
    at_fault: list[str] = []
    for call in calls:
        minutes += len(call.tracks.agent) / 8000 / 60
        begins = [0.0, *(trial.end_ms for trial in call.trials)]
        before = 0
        for begin, trial in zip(begins, call.trials, strict=False):
            held = _held_up(call, references, begin, trial.begin_ms)
            heard = [e for e in call.events if e["kind"] == "heard" and begin + 3000 < e["at_ms"] < trial.begin_ms]
            broken += held
            turns += len(heard)
            before += held or bool(heard)
        if before and call.plan.conditions.echo:
            at_fault.append(f"{call.plan.conditions.echo[0]:.0f} ms {call.plan.conditions.echo[1]:.0f} dB")
    return {"interruptions": broken + turns, "prompts_broken": broken, "turns_heard": turns, "minutes": round(minutes, 1), "at": at_fault}


def _held_up(call: Done, references: References, begin_ms: float, until_ms: float) -> bool:
    """Was the prompt heard here later in its end than in its beginning, or not to its end?"""
    spells = call.tracks.spells(begin_ms, until_ms, 2000.0)
    if not spells:
        return False
    first = spells[0][0]
    found = references.find(call.tracks.piece(first + 200, first + 800))
    if found is None:
        return False
    prompt = references.prompts[found.prompt]
    tail = prompt[-samples(600) :]
    at_ms, score = locate(tail, call.tracks.piece(first, until_ms))
    expected = (len(prompt) - len(tail)) / 8 - found.at_ms + 200
    return score < 0.55 or abs(at_ms - expected) > PART_MS
