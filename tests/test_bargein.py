"""Duck, pause, then stop or go on; counted in frames."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.bargein import Act, BargeIn, BargeInSettings

QUIET = (0.02, -62.0)
SPEECH = (0.9, -22.0)
NOISE = (0.05, -25.0)
"""(probability, level in dBFS) of a frame."""


def run(barge: BargeIn, frames: Iterable[tuple[float, float]], echo: float = 0.0, open: bool = True) -> list[tuple[int, Act]]:
    """What it did, and at the end of which millisecond."""
    acts: list[tuple[int, Act]] = []
    for number, (probability, level) in enumerate(frames, 1):
        act = barge.push(open, probability, level, echo)
        if act:
            acts.append((20 * number, act))
    return acts


@pytest.fixture
def barge() -> BargeIn:
    made = BargeIn()
    assert run(made, [QUIET] * 30) == []
    return made


def test_an_interruption_ducks_pauses_and_stops(barge: BargeIn) -> None:
    acts = run(barge, [SPEECH] * 60)
    assert [act for _, act in acts] == ["duck", "pause", "commit"]
    ducked, paused, stopped = (ms for ms, _ in acts)
    assert ducked <= 40, "130 ms to the wire, of which 32 are the detector's and 40 playout's"
    assert paused <= 200
    assert 600 <= stopped <= 720
    assert barge.state == "stopped"


def test_sound_that_is_not_yet_speech_ducks_in_time_for_a_late_detector(barge: BargeIn) -> None:
    acts = run(barge, [NOISE] * 6 + [SPEECH] * 10)
    assert acts[0] == (60, "duck")
    assert acts[1][1] == "pause"
    assert acts[1][0] <= 180, "the soft beginning of the word counts as time"


@pytest.mark.parametrize("frames", [1, 2])
def test_a_click_does_nothing(barge: BargeIn, frames: int) -> None:
    assert run(barge, [NOISE] * frames + [QUIET] * 50) == []


@pytest.mark.parametrize("frames", [3, 10, 25, 100])
def test_a_noise_that_is_no_speech_only_ducks_and_not_for_long(barge: BargeIn, frames: int) -> None:
    acts = run(barge, [NOISE] * frames + [QUIET] * 50)
    assert [act for _, act in acts] == ["duck", "resume"]
    assert acts[1][0] <= 320


def test_a_steady_noise_is_soon_the_lines_own(barge: BargeIn) -> None:
    run(barge, [NOISE] * 200)
    assert run(barge, [QUIET, *[NOISE] * 30, *[NOISE] * 100])[-1][1] == "resume"
    assert [act for _, act in run(barge, [SPEECH] * 10)][:1] == ["duck"], "and speech above it is still heard"


def test_a_short_blip_of_speech_resumes_by_itself(barge: BargeIn) -> None:
    assert [act for _, act in run(barge, [SPEECH] * 3 + [QUIET] * 50)] == ["duck", "resume"]


def test_a_short_talkspurt_waits_for_its_words(barge: BargeIn) -> None:
    acts = run(barge, [SPEECH] * 20 + [QUIET] * 10)
    assert [act for _, act in acts] == ["duck", "pause"]
    barge.judge("go_on")
    assert run(barge, [QUIET] * 2) == [(20, "resume")]
    assert barge.state == "listening"


def test_words_that_want_us_to_stop_do_so_whatever_is_going_on(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 20 + [QUIET] * 10)
    barge.judge("stop")
    assert run(barge, [QUIET]) == [(20, "commit")]


def test_words_that_come_after_we_went_on_still_stop_us(barge: BargeIn) -> None:
    assert run(barge, [SPEECH] * 15 + [QUIET] * 40)[-1][1] == "resume"
    barge.judge("stop")
    assert run(barge, [QUIET]) == [(20, "commit")]


def test_without_words_it_goes_on_by_the_deadline(barge: BargeIn) -> None:
    acts = run(barge, [SPEECH] * 20 + [QUIET] * 100)
    assert [act for _, act in acts] == ["duck", "pause", "resume"]
    assert acts[2][0] == 400 + 500


def test_a_backchannel_that_was_understood_early_goes_on_as_soon_as_it_is_over(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 15)
    barge.judge("go_on")
    assert run(barge, [SPEECH] * 5 + [QUIET] * 30) == [(100 + 120, "resume")]


def test_a_verdict_in_the_middle_of_speech_does_not_hold_for_ever(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 15)
    barge.judge("go_on")
    assert [act for _, act in run(barge, [SPEECH] * 60)] == ["commit"]


def test_a_hesitation_inside_an_interruption_is_one_interruption(barge: BargeIn) -> None:
    acts = run(barge, [SPEECH] * 20 + [QUIET] * 12 + [SPEECH] * 20)
    assert [act for _, act in acts] == ["duck", "pause", "commit"]


def test_our_own_voice_coming_back_interrupts_nothing(barge: BargeIn) -> None:
    assert run(barge, [(0.95, -28.0)] * 500, echo=0.9) == []


def test_the_caller_is_heard_through_an_echo(barge: BargeIn) -> None:
    run(barge, [(0.95, -28.0)] * 50, echo=0.9)
    assert [act for _, act in run(barge, [SPEECH] * 60, echo=0.2)] == ["duck", "pause", "commit"]


def test_what_cannot_be_heard_is_no_interruption(barge: BargeIn) -> None:
    assert run(barge, [(0.9, -50.0)] * 100) == []


def test_a_soft_place_in_a_word_is_not_its_end(barge: BargeIn) -> None:
    acts = run(barge, [SPEECH] * 3 + [(0.9, -50.0)] * 8 + [SPEECH] * 10)
    assert [act for _, act in acts] == ["duck", "pause"]


def test_nothing_happens_while_nothing_of_ours_may_be_interrupted(barge: BargeIn) -> None:
    assert run(barge, [SPEECH] * 100, open=False) == []


def test_the_end_of_the_prompt_gives_the_voice_back(barge: BargeIn) -> None:
    assert run(barge, [SPEECH] * 3)[0][1] == "duck"
    assert run(barge, [SPEECH] * 3, open=False) == [(20, "resume")]


def test_after_a_stop_the_next_prompt_may_be_interrupted(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 60)
    run(barge, [SPEECH] * 10 + [QUIET] * 10, open=False)
    assert [act for _, act in run(barge, [SPEECH] * 60)] == ["duck", "pause", "commit"]


def test_it_may_too_where_it_took_the_place_of_the_stopped_one_at_once(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 60)
    assert run(barge, [SPEECH] * 50) == [], "the same talkspurt stops nothing twice"
    run(barge, [QUIET] * 40)
    assert [act for _, act in run(barge, [SPEECH] * 60)] == ["duck", "pause", "commit"]


def test_a_verdict_belongs_to_the_prompt_it_was_given_in(barge: BargeIn) -> None:
    run(barge, [SPEECH] * 20)
    barge.judge("stop")
    run(barge, [QUIET], open=False)
    assert run(barge, [QUIET] * 20) == []


FRAMES = st.lists(
    st.tuples(
        st.booleans(),
        st.floats(0, 1),
        st.floats(-120, 0),
        st.floats(0, 1),
        st.sampled_from(["", "", "", "", "stop", "go_on"]),
        st.integers(1, 40),
    ),
    max_size=60,
)


@given(FRAMES)
def test_each_duck_and_pause_is_followed_by_one_resume_or_commit(pieces: list[tuple[bool, float, float, float, str, int]]) -> None:
    barge = BargeIn()
    state = "full"
    allowed = {
        ("full", "duck"): "low",
        ("full", "commit"): "stopped",
        ("low", "pause"): "silent",
        ("low", "resume"): "full",
        ("low", "commit"): "stopped",
        ("silent", "resume"): "full",
        ("silent", "commit"): "stopped",
    }
    for open_, probability, level, echo, verdict, times in pieces:
        if verdict == "stop":
            barge.judge("stop")
        elif verdict == "go_on":
            barge.judge("go_on")
        for _ in range(times):
            act = barge.push(open_, probability, level, echo)
            if act:
                state = allowed[state, act]
            if state == "stopped" and barge.state == "listening":
                state = "full"
            if not open_:
                assert state == "full"


def test_settings_are_counted_in_whole_frames() -> None:
    settings = BargeInSettings()
    times = [value for name, value in vars(settings).items() if name.endswith("_ms")]
    assert times
    assert all(value % 20 == 0 for value in times)
