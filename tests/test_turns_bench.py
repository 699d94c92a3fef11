"""The judging of recorded calls, on tracks that were made up: what is known is what was put there."""

from __future__ import annotations

import queue
import wave
from collections.abc import Mapping
from pathlib import Path
from random import Random

import numpy as np
import pytest

from appliance.errors import ConfigError
from appliance.flows.check import check_file
from appliance.lab.recording import CallerTurn, CallResult
from appliance.lab.script import CallerScript, Step
from appliance.lab.turns_bench import TARGETS, Options, estimate_s, turns_text
from appliance.lab.turns_calls import Conditions, Done, Lanes, Listener, Plan, finished, in_calls
from appliance.lab.turns_flows import write_flows
from appliance.lab.turns_judge import (
    References,
    Sound,
    Tracks,
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
from appliance.lab.turns_parts import barge_figures, cut_figures, cut_of, echo_figures, gap_figures, going_on_figures, references_of
from appliance.lab.turns_trials import HUMAN_CLOSED, Cast, Line, dealt, dips, line, own_lines, with_pause
from appliance.lab.voices import Voices

OTHER_MS = 10_000.0


def voice(ms: float, seed: int = 1, db: float = -20.0) -> Sound:
    """Noise with the slow ups and downs of speech; never inaudible."""
    chance = np.random.default_rng(seed)
    count = samples(ms)
    swell = np.interp(
        np.arange(count), np.arange(0, count + 800, 800), chance.uniform(0.4, 1.6, count // 800 + 2)[: len(range(0, count + 800, 800))]
    )
    return (chance.standard_normal(count) * swell * 32768 * 10 ** (db / 20) / 1.1).clip(-32768, 32767).astype(np.int16)


def track(length_ms: float, *parts: tuple[float, Sound]) -> Sound:
    """Silence with sounds in it, each at its moment."""
    out = np.zeros(samples(length_ms), dtype=np.int16)
    for at_ms, sound in parts:
        out[samples(at_ms) : samples(at_ms) + len(sound)] = sound[: len(out) - samples(at_ms)]
    return out


def heard(*parts: tuple[float, Sound], length_ms: float = OTHER_MS) -> Tracks:
    """A call in which only the agent matters."""
    return Tracks(track(length_ms), track(length_ms, *parts))


def test_the_gap_is_from_the_last_speech_sample_to_the_first_audible_one() -> None:
    tracks = heard((100, voice(500)), (2400, voice(300)))
    found = gap(tracks, 1000, 2000, 9000)
    assert found.ms == pytest.approx(400, abs=5)
    assert not found.overlapped
    assert not found.spoilt


def test_the_wire_decides_where_it_is_known() -> None:
    ticks = int(OTHER_MS / 20)
    sent = tuple(1_000_000_000 + tick * 20_000_000 for tick in range(ticks))
    early = tuple(at - 13_000_000 for at in sent)  # each packet lay 13 ms before its tick came round
    tracks = Tracks(track(OTHER_MS), track(OTHER_MS, (2400, voice(300))), sent, early)
    assert gap(tracks, 1000, 2000, 9000).ms == pytest.approx(387, abs=5)


def test_an_answer_that_never_comes_or_comes_after_the_next_line_is_none() -> None:
    assert gap(heard(), 1000, 2000, 9000).ms is None
    assert gap(heard((8000, voice(300))), 1000, 2000, 9000).ms is None, "after five seconds nobody waits any more"
    assert gap(heard((4000, voice(300))), 1000, 2000, 3000).ms is None


def test_an_agent_that_talks_into_the_line_overlaps_it() -> None:
    found = gap(heard((1700, voice(800))), 1000, 2000, 9000)
    assert found.overlapped
    assert not found.spoilt
    assert gap(heard((500, voice(600))), 1000, 2000, 9000).spoilt, "it had not finished when the line began"


def test_a_cut_off_is_words_between_the_pause_and_the_lines_end() -> None:
    tracks = heard((1500, voice(100)))
    assert cut_off(tracks, 1400, 2000)
    assert not cut_off(tracks, 1700, 2000)
    assert not cut_off(tracks, 1000, 1495)


def test_the_stop_is_the_last_audible_moment_before_the_answer() -> None:
    tracks = heard((0, voice(3250)), (4500, voice(1000)))
    found = stop(tracks, 3000, 4000)
    assert found.ms == pytest.approx(250, abs=5)
    assert found.at_ms == pytest.approx(3250, abs=5)


def test_a_prompt_that_pauses_and_talks_on_has_not_stopped_there() -> None:
    tracks = heard((0, voice(3200)), (3600, voice(2000)))
    assert stop(tracks, 3000, 4000).ms is None


def test_a_piece_is_found_in_its_prompt_however_loud() -> None:
    prompt = voice(5000, seed=3)
    quiet = (prompt[samples(1000) : samples(1600)] * 0.2).astype(np.int16)
    at_ms, score = locate(quiet, prompt)
    assert at_ms == pytest.approx(1000, abs=0.2)
    assert score > 0.99
    assert locate(voice(600, seed=4), prompt)[1] < 0.3
    assert locate(prompt, quiet) == (0.0, 0.0), "the longer one does not lie in the shorter"


def test_the_prompt_and_its_place_are_told_by_what_was_heard() -> None:
    prompts = {"one": voice(5000, seed=5), "two": voice(5000, seed=6)}
    tracks = heard((1000, prompts["two"]))
    place = References(prompts).place(tracks, 4000)
    assert place is not None
    assert place.prompt == "two"
    assert place.at_ms == pytest.approx(3000, abs=0.2)
    assert References(prompts).place(tracks, 900) is None, "nothing was being said"


@pytest.mark.parametrize(("db", "found"), [(-15.0, True), (-9.0, False)])
def test_a_duck_is_twelve_decibels_below_the_prompt_undisturbed(db: float, found: bool) -> None:
    prompt = voice(5000, seed=7)
    ducked = prompt.copy()
    begin = samples(3100)
    ducked[begin:] = (ducked[begin:] * 10 ** (db / 20)).astype(np.int16)
    ms = duck_ms(heard((0, ducked)), 3000, prompt, 3000)
    assert (ms == pytest.approx(100, abs=10)) if found else (ms is None)


def test_where_the_prompt_is_silent_itself_there_is_no_duck_to_measure() -> None:
    prompt = track(5000, (0, voice(3000)), (3200, voice(1000)))
    assert duck_ms(heard((0, prompt)), 3000, prompt, 3000) is None
    pausing = track(5000, (0, voice(3200)), (3350, voice(1000)))
    assert duck_ms(heard((0, pausing[: samples(3250)])), 3000, pausing, 3000) is None, "it may have been ducked in its own pause"


def test_a_prompt_went_on_when_its_next_words_came_soon() -> None:
    prompt = voice(8000, seed=8)
    references = References({"one": prompt})
    cases = {
        "undisturbed": (heard((0, prompt)), True, 0.0),
        "paused for 600 ms": (heard((0, prompt[: samples(3200)]), (3800, prompt[samples(3200) :])), True, 600.0),
        "stopped": (heard((0, prompt[: samples(3200)])), False, 0.0),
        "another prompt instead": (heard((0, prompt[: samples(3200)]), (4000, voice(4000, seed=9))), False, 0.0),
        "too late": (heard((0, prompt[: samples(3200)]), (5900, prompt[samples(3200) :]), length_ms=14_000), False, 0.0),
    }
    for name, (tracks, on, paused_ms) in cases.items():
        place = references.place(tracks, 3000)
        assert place is not None, name
        found = went_on(tracks, references, 3000, 3400, place)
        assert found.went_on == on, name
        assert found.paused_ms == pytest.approx(paused_ms, abs=60), name
    assert reached_end(cases["undisturbed"][0], prompt, 3000, 9000)
    assert not reached_end(cases["stopped"][0], prompt, 3000, 9000)


def test_words_are_counted_by_their_middles() -> None:
    assert [words_by([100, 300, 700], at) for at in (0, 100, 500, 900)] == [0, 1, 2, 3]


def test_a_rate_of_nothing_is_none() -> None:
    assert rate(0, 0) is None
    assert rate(1, 4) == 0.25
    assert percentile([], 50) is None


# calls


def a_line(kind: str, ms: float = 1000.0, pauses: tuple[tuple[float, float], ...] = (), text: str = "Yes.") -> Line:
    return Line(kind, text, bytes(16 * int(ms)), "flite:slt", 0.0, ms, pauses, text.lower().strip("."))


def call(lines: list[Line], begins: list[float], agent: Sound, events: list[tuple[float, str, dict[str, object]]] | None = None) -> Done:
    """A finished call; events are (ms since the answer, kind, data)."""
    plan = Plan("open", tuple((Step("say", one.text), one) for one in lines))
    turns = [CallerTurn(one.text, begin, begin + one.end_ms) for one, begin in zip(lines, begins, strict=False)]
    result = CallResult("caller", 200, "", 1.0, len(agent) / 8000, turns, caller=bytes(2 * len(agent)), agent=agent.tobytes())
    told = [{"kind": "answered", "at_ms": 700, "call": 1}]
    told += [{"kind": kind, "at_ms": 700 + at, "call": 1, **data} for at, kind, data in events or []]
    return finished(plan, result, told)


def test_each_line_has_the_events_until_the_next_one() -> None:
    done = call(
        [a_line("closed"), a_line("closed")],
        [1000, 4000],
        track(8000, (2350, voice(400)), (5600, voice(400))),
        [
            (2300, "heard", {"text": "Yes."}),
            (2310, "answer", {"answer": "yes"}),
            (5500, "heard", {"text": "Guess."}),
            (5510, "not_understood", {}),
        ],
    )
    assert [len(trial.events) for trial in done.trials] == [2, 2]
    figures = gap_figures([done], "closed")
    assert figures["n"] == 2
    assert figures["p50"] == pytest.approx(475, abs=5)
    assert figures["not_understood"] == 0.5
    assert figures["wrong"] == 0.0
    assert figures["unanswered"] == 0.0


def test_an_unanswered_line_counts_and_has_no_gap() -> None:
    figures = gap_figures([call([a_line("closed"), a_line("closed")], [1000, 9000], track(16_000, (10_300, voice(400))))], "closed")
    assert figures["unanswered"] == 0.5
    assert figures["p50"] == pytest.approx(300, abs=5)


def test_lines_that_were_never_said_are_left_over() -> None:
    done = call([a_line("closed")] * 3, [1000], track(3000))
    assert len(done.trials) == 1
    assert done.broken


def test_a_turn_closed_early_is_a_cut_off_even_unheard() -> None:
    hesitant = a_line("hesitant", 3000, ((1000, 1500),))
    silent = track(8000, (4500, voice(500)))
    clean = call([hesitant], [1000], silent, [(4200, "speech_ended", {}), (4300, "heard", {"text": "all of it"})])
    early = call([hesitant], [1000], silent, [(2300, "speech_ended", {}), (4300, "heard", {"text": "all of it"})])
    twice = call([hesitant], [1000], silent, [(4200, "heard", {"text": "half"}), (4300, "heard", {"text": "the rest"})])
    audible = call([hesitant], [1000], track(8000, (2300, voice(500)), (4500, voice(500))))
    assert [cut_figures([one])["either"] for one in (clean, early, twice, audible)] == [0.0, 1.0, 1.0, 1.0]
    assert [cut_figures([one])["audible"] for one in (clean, early, twice, audible)] == [0.0, 0.0, 0.0, 1.0]
    assert cut_of([early]) == {id(hesitant): True}


def test_an_interruption_is_judged_by_its_stop_its_duck_and_its_words() -> None:
    prompt = voice(8000, seed=11)
    said = prompt.copy()
    said[samples(3100) :] = (said[samples(3100) :] * 0.1).astype(np.int16)
    agent = track(9000, (0, said[: samples(3250)]), (4600, voice(2000, seed=12)))
    told: list[tuple[float, str, dict[str, object]]] = [
        (3700, "interrupted", {"said": "one two three four", "text": ""}),
        (4500, "stage", {"stage": "b"}),
    ]
    done = call([a_line("interruption", 1000)], [3000], agent, told)
    middles = [500.0, 1500.0, 2500.0, 3200.0, 4500.0]
    figures = barge_figures([done], References({"one": prompt}), {"one": middles})
    assert figures["stop"]["p50"] == pytest.approx(250, abs=5)
    assert figures["stop"]["success"] == 1.0
    assert figures["duck"]["p50"] == pytest.approx(100, abs=10)
    assert figures["context"]["p95"] == 0.0
    deaf = call([a_line("interruption", 1000)], [3000], track(9000, (0, prompt)))
    assert barge_figures([deaf], References({"one": prompt}), {})["stop"]["success"] == 0.0


def test_a_backchannel_that_stops_a_prompt_is_a_false_stop() -> None:
    prompt = voice(9000, seed=13)
    references = References({"one": prompt})
    lines = [a_line("backchannel", 300, text="okay"), a_line("backchannel", 300, text="okay"), a_line("cue")]
    good = call(lines, [2000, 5500, 10_000], track(12_000, (0, prompt)))
    bad = call(lines, [2000, 5500, 10_000], track(12_000, (0, prompt[: samples(2300)])))
    ended = call(lines, [2000, 5500, 10_000], track(12_000, (0, prompt[: samples(7500)])))
    assert (figures := going_on_figures([good], "backchannel", references))["false_stops"] == 0.0
    assert figures["n"] == 2
    assert (figures := going_on_figures([bad], "backchannel", references))["false_stops"] == 1.0
    assert figures["n"] == 1, "what falls into silence is no trial"
    assert (figures := going_on_figures([ended], "backchannel", references))["false_stops"] == 0.5
    assert figures["ended_early"] == 1


def test_echo_is_judged_by_whole_prompts_and_by_turns_nobody_took() -> None:
    prompt = voice(6000, seed=14)
    references = References({"one": prompt})
    whole = track(9000, (200, prompt))
    held = track(9000, (200, prompt[: samples(3000)]), (3900, prompt[samples(3000) :]))
    good = call([a_line("cue")], [7500], whole)
    assert echo_figures([good], references)["interruptions"] == 0
    assert echo_figures([call([a_line("cue")], [7500], held)], references)["prompts_broken"] == 1
    heard_itself = call([a_line("cue")], [7500], whole, [(5000, "heard", {"text": "of our workshop"})])
    assert echo_figures([heard_itself], references)["interruptions"] == 1


def test_the_references_are_what_was_heard_before_each_cue() -> None:
    one, two = voice(5000, seed=15), voice(4000, seed=16)
    done = call([a_line("cue"), a_line("cue")], [6000, 12_500], track(14_000, (300, one), (7500, two)))
    prompts = references_of(done, ["one", "two"]).prompts
    assert len(prompts["one"]) == pytest.approx(len(one), abs=80)
    assert locate(prompts["two"][:4000], two)[1] > 0.99


# what is said


def test_a_pause_is_digital_silence_where_it_is_said_to_be() -> None:
    pcm, (begin, end) = with_pause(voice(2000).tobytes(), samples(800), 500)
    sound = np.frombuffer(pcm, dtype="<i2")
    assert end - begin == 500
    assert begin == pytest.approx(800, abs=6)
    assert not sound[samples(begin) : samples(end)].any()
    assert sound[samples(begin) - 80 : samples(begin)].any()
    assert len(sound) == pytest.approx(samples(2500), abs=100)


def test_dips_are_quiet_long_and_far_from_both_ends() -> None:
    speech = track(3000, (0, voice(1000)), (1060, voice(900)), (1980, voice(1020)))
    assert dips(speech.tobytes()) == [pytest.approx(samples(1030), abs=40)], "the second is but 20 ms long"
    assert dips(track(3000, (0, voice(200)), (260, voice(2740))).tobytes()) == []


def test_a_lines_ends_leave_out_what_is_forty_decibels_down() -> None:
    whisper = voice(100, db=-75.0)
    one = line("open", "", np.concatenate((whisper, voice(500), whisper)).tobytes(), "flite:slt")
    assert (one.start_ms, one.end_ms) == (pytest.approx(100, abs=5), pytest.approx(600, abs=5))


def test_every_choice_is_dealt_as_often_as_the_others() -> None:
    deal = dealt("abc", Random(1), 7)
    assert {deal.count(letter) for letter in "abc"} == {2, 3}
    assert deal == dealt("abc", Random(1), 7)


def test_calls_are_cut_to_a_length_and_each_has_a_seed() -> None:
    plans = in_calls("open", [a_line("open")] * 5, 2, 400, Conditions(loss=0.05, seed=7))
    assert [len(plan.steps) for plan in plans] == [2, 2, 1]
    assert len({plan.conditions.seed for plan in plans}) == 3


def test_the_flows_pass_the_check(tmp_path: Path) -> None:
    for name in write_flows(tmp_path, HUMAN_CLOSED.values()).values():
        report = check_file(tmp_path / f"{name}.yaml")
        assert report.ok, (name, report.errors)


def test_the_time_it_takes_is_estimated_by_lanes() -> None:
    one = estimate_s(Options(only=frozenset({"cutoffs"}), trials=200, lanes=1))
    assert estimate_s(Options(only=frozenset({"cutoffs"}), trials=200, lanes=4)) < one / 3


def test_the_table_shows_what_was_measured_and_what_was_missed() -> None:
    text = turns_text(
        {"gap_ms": {"closed": {"p50": 340.0, "p95": 900.0, "unanswered": 0.0}}, "noise_false_stops": None, "took_s": {"closed": 60.0}}
    )
    rows = text.splitlines()
    assert len(rows) == 5
    assert "MISSED" not in rows[0]
    assert "MISSED" in rows[1]
    assert "nothing to measure" in rows[3]
    assert {name for name, _, _ in TARGETS} >= {"gap_ms.closed.p50", "cutoffs.at_500ms", "echo_self_interruptions"}


def test_an_unknown_part_is_answered_with_those_there_are() -> None:
    from appliance.lab.turns_bench import run

    with pytest.raises(ConfigError, match="open"):
        run(None, Options(only=frozenset({"opened"})))  # type: ignore[arg-type]


class Script:
    """A caller and the appliance's door in one: each call says so many of its lines, then is over."""

    def __init__(self, *said: int) -> None:
        self.said = list(said)
        self.placed: list[int] = []
        self.told: queue.SimpleQueue[dict[str, object] | None] = queue.SimpleQueue()

    def ask(self, **_: object) -> dict[str, object]:
        return {"ok": True}

    def settimeout(self, seconds: float | None) -> None: ...

    def read(self) -> dict[str, object] | None:
        return self.told.get()

    def call(self, uri: str, script: CallerScript, sounds: Mapping[int, bytes], conditions: Conditions) -> CallResult:
        count, number = self.said.pop(0), len(self.placed) + 1
        self.placed.append(len(script.steps))
        for kind, data in (("opened", {"from": "sip:lane1@127.0.0.1:9"}), ("answered", {}), ("closed", {})):
            self.told.put({"call": number, "kind": kind, "at_ms": 0, **data})
        turns = [CallerTurn("", 1000.0 * at, 1000.0 * at + 500) for at in range(1, count + 1)]
        return CallResult("far_end", 200, "", 1.0, 5.0, turns, caller=bytes(80_000), agent=bytes(80_000))

    def close(self) -> None:
        self.told.put(None)


def test_lines_a_call_did_not_come_to_are_said_in_another() -> None:
    both = Script(2, 0, 1)
    lanes = Lanes(None, "127.0.0.1:9", lambda user: both, Listener(both), between_s=0.0)  # type: ignore[arg-type]
    done = lanes.run(in_calls("open", [a_line("open")] * 3, 3, 400), 1)
    assert both.placed == [3, 1, 1]
    assert [len(one.trials) for one in done] == [2, 0, 1]
    assert [bool(one.broken) for one in done] == [True, True, False]


def test_the_users_own_recordings_take_the_place_of_ours(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(voice(3000).tobytes())
    rows = ["file,start_ms,end_ms,text,kind,pauses,voice", "a.wav,100,600,No.,closed,,anna", "a.wav,100,2900,4 7 1 1,digits,500-900,"]
    (tmp_path / "labels.csv").write_text("\n".join(rows))
    own = own_lines(tmp_path)
    assert [(one.voice, one.answer, one.end_ms) for one in own[:1]] == [("anna", "no", 500.0)]
    assert own[1].pauses == ((400.0, 800.0),)
    cast = Cast(Voices(tmp_path), (), None, own)
    assert cast.closed(Random(1), 3) == [own[0]] * 3


@pytest.mark.models
def test_words_are_timed_as_the_synthesiser_says(tmp_path: Path) -> None:
    from appliance.adapters.whisper_words import WordTimes
    from appliance.lab.turns_trials import flite_phones, phone_count

    folder = Path(__file__).parent.parent / "models" / "whisper-tiny-en"
    text = "We moved to a bigger building two weeks ago."
    pcm, _, ends = flite_phones("flite:slt", text)
    times = WordTimes(folder)(pcm, text)
    truth = [ends[min(phone_count("flite:slt", " ".join(text.split()[:k])), len(ends)) - 1] * 1000 for k in range(1, 10)]
    assert len(times) == 9
    off = [abs(end - true) for (_, end), true in zip(times[:-1], truth[:-1], strict=True)]
    assert np.median(off) < 80
    with pytest.raises(ConfigError, match="models fetch"):
        WordTimes(tmp_path)
