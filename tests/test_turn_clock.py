"""The marks of a turn."""

from __future__ import annotations

from appliance.runtime.turn_clock import TurnClock


def test_words_that_were_known_before_the_end_are_marked_when_they_were_known() -> None:
    clock = TurnClock()
    clock.asked()
    clock.asked()
    clock.guessed(2, 1190)
    clock.over("greeting", 600, 1300, 220, 2, 0.9)
    clock.recognised(1301)
    clock.decided(1301, "words")
    clock.decided(1302, "reply")
    assert clock.heard(1340, 270, filler=False) == {
        "stage": "greeting", "target_ms": 600, "speech_end_ms": 1080, "declared_ms": 1300, "guesses": 2,
        "complete": 0.9, "recognised_ms": 1190, "routed_ms": 1301, "by": "words", "audio_ms": 1340, "gap_ms": 270,
    }  # fmt: skip
    assert clock.heard(1400, 9, filler=False) == {}, "nobody waited"


def test_a_filler_ends_the_wait_and_a_cut_turn_has_no_likelihood() -> None:
    clock = TurnClock()
    clock.guessed(1, 500)
    clock.over("greeting", 600, 2000, 0, 0, None)
    told = clock.heard(2600, 640, filler=True)
    assert told["by"] == "filler"
    assert {"complete", "recognised_ms", "routed_ms"}.isdisjoint(told)
