"""Edges from probabilities, levels and judgements alone."""

from __future__ import annotations

from typing import get_args

import pytest

from appliance.core.endpoint import (
    HOLD_MS,
    LONGEST_MS,
    PAUSE_MS,
    SHORTEST_MS,
    Endpointer,
    EndpointSettings,
    Judgement,
    Words,
    chance,
    hold_ms,
)
from appliance.core.flow import Expect

EXPECTS: tuple[Expect, ...] = get_args(Expect)
SURE = Judgement(0.98, "answer", 0.95)
UNSURE = Judgement(0.05, "open", 0.05)


def edges(endpointer: Endpointer, *stretches: tuple[float, int]) -> list[tuple[str, int]]:
    """Push (probability, ms) stretches; the edges with the ms at which they came."""
    out: list[tuple[str, int]] = []
    for probability, ms in stretches:
        for _ in range(ms // 20):
            edge = endpointer.push(probability)
            if edge:
                out.append((edge, endpointer.frames * 20))
    return out


def silence_until_end(endpointer: Endpointer, judgement: Judgement | None, judged_ms: int = 200) -> int:
    """Speech, then silence, judged so many ms into it: how long the silence was when the turn was over."""
    edges(endpointer, (0.9, 600), (0.0, judged_ms))
    if judgement is not None:
        endpointer.judge(endpointer.pause, judgement)
    ((edge, at),) = edges(endpointer, (0.0, 2000))
    assert edge == "ended"
    return at - 600


@pytest.mark.parametrize("expect", ["yes_no", "open", "digits"])
def test_without_a_judgement_the_hold_is_what_the_stage_expects(expect: Expect) -> None:
    endpointer = Endpointer()
    endpointer.expect(expect)
    got = edges(endpointer, (0.0, 400), (0.9, 600), (0.0, 2000))
    assert [e for e, _ in got] == ["started", "paused", "ended"]
    assert got[1][1] - 1000 == PAUSE_MS
    assert got[2][1] - 1000 == pytest.approx(HOLD_MS[expect], abs=20)
    assert endpointer.chance is None


@pytest.mark.parametrize("expect", EXPECTS)
def test_every_hold_lies_between_150_ms_and_1200(expect: Expect) -> None:
    shares = (None, 0.0, 0.5, 1.0)
    for judgement in [None, *(Judgement(c, w, f, e) for c in shares for w in get_args(Words) for f in shares for e in shares)]:
        for habits in ((), (1500,)):
            for patience_ms in (-2000, 0, 2000):
                assert SHORTEST_MS <= hold_ms(expect, judgement, habits, patience_ms) <= LONGEST_MS


@pytest.mark.parametrize("expect", EXPECTS)
def test_more_complete_never_waits_longer(expect: Expect) -> None:
    for words in get_args(Words):
        holds = [hold_ms(expect, Judgement(share, words, share, share)) for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
        assert holds == sorted(holds, reverse=True)


def test_a_yes_ends_fast_a_doubtful_one_a_little_later() -> None:
    sure, doubtful = hold_ms("yes_no", SURE), hold_ms("yes_no", Judgement(0.1, "answer", 0.95))
    assert sure == 200
    assert sure + 50 < doubtful <= 560


def test_part_of_an_answer_waits_longer_than_an_answer() -> None:
    assert hold_ms("yes_no", Judgement(0.5, "part", 0.1)) > hold_ms("yes_no", Judgement(0.5, "answer", 0.9)) + 300


@pytest.mark.parametrize("expect", ["digits", "spelling"])
def test_dictation_waits_whatever_is_thought_of_it(expect: Expect) -> None:
    assert hold_ms(expect, Judgement(1.0, "open", 1.0, 1.0)) >= 1100
    assert hold_ms(expect, None) >= 1100


def test_a_sentence_that_goes_on_outlasts_a_second() -> None:
    assert hold_ms("open", UNSURE) == LONGEST_MS
    assert 440 <= hold_ms("open", Judgement(0.95, "open", 0.9)) <= 500


def test_the_language_model_weighs_in() -> None:
    without = chance("open", Judgement(0.5, "open", 0.6))
    assert chance("open", Judgement(0.5, "open", 0.6, 0.8)) > without > chance("open", Judgement(0.5, "open", 0.6, 0.01))


def test_a_judgement_moves_the_end_of_the_silence_it_was_made_in() -> None:
    assert silence_until_end(Endpointer(), UNSURE) == LONGEST_MS
    fast = Endpointer()
    fast.expect("yes_no")
    assert silence_until_end(fast, SURE) == 220, "the frame after the judgement"
    assert fast.chance is not None
    assert fast.chance > 0.9
    assert fast.hold_ms <= 220


def test_a_judgement_of_an_older_pause_falls_through() -> None:
    endpointer = Endpointer()
    edges(endpointer, (0.9, 600), (0.0, 200))
    old = endpointer.pause
    edges(endpointer, (0.9, 300))
    endpointer.judge(old, UNSURE)
    assert endpointer.chance is None, "speech goes on: there is no pause"
    edges(endpointer, (0.0, 200))
    assert endpointer.pause == old + 1
    endpointer.judge(old, UNSURE)
    ((_, at),) = edges(endpointer, (0.0, 2000))
    assert at - 1100 == pytest.approx(HOLD_MS["open"], abs=20), "from the end of the speech, at 1100"
    endpointer.judge(endpointer.pause, UNSURE)
    assert endpointer.chance is None, "the turn is over: nothing is judged any more"


def test_the_last_judgement_of_a_pause_counts() -> None:
    endpointer = Endpointer()
    edges(endpointer, (0.9, 600), (0.0, 160))
    endpointer.judge(endpointer.pause, Judgement(0.9))
    assert silence_until_end_of(endpointer, Judgement(0.05, "open", 0.02)) == LONGEST_MS - 160


def silence_until_end_of(endpointer: Endpointer, judgement: Judgement) -> int:
    endpointer.judge(endpointer.pause, judgement)
    before = endpointer.frames * 20
    ((_, at),) = edges(endpointer, (0.0, 2000))
    return at - before


def test_a_caller_who_pauses_long_is_given_longer() -> None:
    doubt = Judgement(0.5, "open", 0.6)
    usual = silence_until_end(Endpointer(), doubt)
    slow = Endpointer()
    edges(slow, (0.9, 600), (0.0, 760), (0.9, 400))
    assert list(slow.habits) == [760]
    edges(slow, (0.0, 200))
    assert silence_until_end_of(slow, doubt) + 200 > usual
    assert hold_ms("yes_no", SURE, (760,)) < hold_ms("yes_no", SURE) + 120, "not when it is clearly over"


def test_who_goes_on_right_after_the_end_has_paused() -> None:
    endpointer = Endpointer()
    endpointer.expect("yes_no")
    edges(endpointer, (0.9, 600), (0.0, 200))
    endpointer.judge(endpointer.pause, SURE)
    assert [e for e, _ in edges(endpointer, (0.0, 100), (0.9, 200))] == ["ended", "started"]
    assert list(endpointer.habits) == [300]
    other = Endpointer()
    silence_until_end(other, None)
    edges(other, (0.0, 3000), (0.9, 200))
    assert not other.habits, "that is the next turn"


def test_a_click_is_not_an_onset() -> None:
    assert edges(Endpointer(), (0.0, 200), (0.95, 60), (0.0, 400), (0.95, 40), (0.0, 400)) == []


def test_a_short_yes_is() -> None:
    endpointer = Endpointer()
    got = edges(endpointer, (0.0, 200), (0.9, 160), (0.0, 1000))
    assert [e for e, _ in got] == ["started", "paused", "ended"]
    assert endpointer.onset_frame == 10


def test_one_doubtful_frame_does_not_undo_an_onset_two_do() -> None:
    assert [e for e, _ in edges(Endpointer(), (0.9, 40), (0.4, 20), (0.9, 20))] == ["started"]
    assert edges(Endpointer(), (0.9, 40), (0.4, 40), (0.9, 40)) == []


def test_what_is_much_fainter_than_the_speech_was_is_silence_unless_it_surely_is_speech() -> None:
    endpointer = Endpointer()
    for _ in range(20):
        endpointer.push(0.99, -20.0)
    endpointer.push(0.8, -40.0)
    assert endpointer.last_speech_frame == 20, "20 dB down: a weak consonant"
    endpointer.push(0.8, -50.0)
    assert endpointer.last_speech_frame == 20, "30 dB down: the detector lets go late"
    endpointer.push(0.97, -50.0)
    assert endpointer.last_speech_frame == 22


def test_levels_do_not_turn_noise_into_speech() -> None:
    endpointer = Endpointer()
    assert not any(endpointer.push(0.2, -10.0) for _ in range(100))


def test_a_pause_shorter_than_the_hold_is_inside_the_turn() -> None:
    endpointer = Endpointer()
    endpointer.expect("open")
    got = edges(endpointer, (0.9, 600), (0.0, 440), (0.9, 600), (0.0, 1000))
    assert [e for e, _ in got] == ["started", "paused", "paused", "ended"], "each silence may be the last"
    assert endpointer.pause == 2


def test_a_turn_without_end_is_cut_and_may_begin_again() -> None:
    endpointer = Endpointer(EndpointSettings(longest_turn_ms=3000))
    got = edges(endpointer, (0.9, 7000))
    assert [e for e, _ in got] == ["started", "cut", "started", "cut", "started"]
    assert got[1][1] == pytest.approx(3020, abs=40)
    assert not endpointer.habits, "a turn that was cut off by its length is no pause"
