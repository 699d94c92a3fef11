"""Clauses in order, cut to frames."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.media.frames import FRAME_BYTES, SILENCE
from appliance.media.playout import Playout, PlayoutEdge, Said


def tone(frames: float, value: int = 7) -> bytes:
    return bytes([value]) * int(FRAME_BYTES * frames)


def run(playout: Playout, frames: int) -> tuple[list[bytes], list[PlayoutEdge]]:
    out, edges = [], []
    for _ in range(frames):
        frame, new = playout.frame()
        out.append(frame)
        edges += new
    return out, edges


def test_clauses_follow_one_another_without_a_gap() -> None:
    playout = Playout()
    for index in (0, 1):
        playout.expect(1, index)
        playout.feed(1, index, tone(2), True)
    playout.close(1)
    out, edges = run(playout, 5)
    assert [f == SILENCE for f in out] == [False] * 4 + [True]
    assert [(e.kind, e.index) for e in edges] == [
        ("clause_started", 0),
        ("clause_played", 0),
        ("clause_started", 1),
        ("clause_played", 1),
        ("finished", 0),
    ]


def test_a_clause_that_is_not_there_yet_holds_the_next_ones_back() -> None:
    playout = Playout()
    playout.expect(1, 0)
    playout.expect(1, 1)
    playout.feed(1, 1, tone(1), True)
    playout.close(1)
    out, edges = run(playout, 3)
    assert out == [SILENCE] * 3
    assert not edges
    playout.feed(1, 0, tone(1, 9), True)
    out, edges = run(playout, 2)
    assert [f[0] for f in out] == [9, 7]
    assert edges[-1] == PlayoutEdge("finished", 1)


def test_sound_that_comes_in_pieces_plays_as_it_comes() -> None:
    playout = Playout()
    playout.expect(3, 0)
    playout.close(3)
    playout.feed(3, 0, tone(1.5), False)
    out, edges = run(playout, 2)
    assert [f == SILENCE for f in out] == [False, True]
    assert playout.starved_frames == 1
    playout.feed(3, 0, b"", True)
    out, edges = run(playout, 1)
    assert out[0].rstrip(b"\0") == tone(0.5)
    assert [e.kind for e in edges] == ["clause_played", "finished"]


def test_stop_forgets_one_turn_and_no_other() -> None:
    playout = Playout()
    for turn in (1, 2):
        playout.expect(turn, 0)
        playout.feed(turn, 0, tone(5, turn), True)
        playout.close(turn)
    run(playout, 2)
    playout.stop(1)
    playout.feed(1, 0, tone(5), True)  # late sound falls through
    out, edges = run(playout, 6)
    assert {f[0] for f in out[:5]} == {2}
    assert [(e.kind, e.turn) for e in edges] == [("clause_started", 2), ("clause_played", 2), ("finished", 2)]


def test_a_turn_with_no_words_finishes_at_once() -> None:
    playout = Playout()
    playout.close(4)
    assert playout.frame() == (SILENCE, [PlayoutEdge("finished", 4)])
    assert not playout.busy


# -- lower, pause, go on


def samples(frame: bytes) -> np.ndarray:
    return np.frombuffer(frame, dtype="<i2").astype(np.int64)


def sine(ms: int, peak: int = 20000, hertz: float = 200.0) -> bytes:
    return (peak * np.sin(2 * np.pi * hertz * np.arange(8 * ms) / 8000)).astype("<i2").tobytes()


def playing(pcm: bytes, turn: int = 1, protected: bool = False) -> Playout:
    playout = Playout()
    playout.expect(turn, 0, protected)
    playout.feed(turn, 0, pcm, True)
    playout.close(turn)
    return playout


@pytest.mark.parametrize("db", [6.0, 12.0, 15.0, -15.0, 40.0])
def test_a_ducked_frame_is_exactly_so_much_lower(db: float) -> None:
    pcm = np.random.default_rng(1).integers(-32768, 32768, 160 * 8).astype("<i2").tobytes()
    playout = playing(pcm)
    run(playout, 1)
    playout.duck(db)
    out, _ = run(playout, 3)
    for number, frame in enumerate(out[1:], 2):
        whole = samples(pcm[number * FRAME_BYTES : (number + 1) * FRAME_BYTES])
        assert np.array_equal(samples(frame), np.rint(whole * 10 ** (-abs(db) / 20)))
    playout.unduck()
    out, _ = run(playout, 2)
    assert out[1] == pcm[5 * FRAME_BYTES : 6 * FRAME_BYTES]


def test_a_change_of_loudness_does_not_click() -> None:
    playout = playing(sine(2000))
    steepest = np.abs(np.diff(samples(sine(2000)))).max()
    sound = run(playout, 3)[0]
    playout.duck(15)
    sound += run(playout, 3)[0]
    playout.pause()
    sound += run(playout, 3)[0]
    playout.resume()
    sound += run(playout, 3)[0]
    heard = samples(b"".join(sound))
    assert np.abs(np.diff(heard)).max() < steepest + 20000 / 80 * 1.1, "no step is steeper than the wave's own and the ramp's"


def test_a_pause_is_silent_after_ten_milliseconds() -> None:
    playout = playing(sine(1000))
    run(playout, 10)
    playout.pause()
    out, edges = run(playout, 20)
    assert np.abs(samples(out[0])[:40]).max() > 1000
    assert not samples(out[0])[80:].any()
    assert all(frame is SILENCE for frame in out[1:])
    assert not edges
    assert playout.open
    assert playout.paused
    assert playout.said(1)[0].played == 10 * FRAME_BYTES + FRAME_BYTES // 2


def two_words() -> bytes:
    """300 ms of sound, 60 ms of silence, 600 ms of sound."""
    return sine(300) + bytes(2 * 8 * 60) + sine(600, hertz=310)


def test_it_goes_on_at_the_beginning_of_the_word_that_was_cut() -> None:
    pcm = two_words()
    playout = playing(pcm)
    run(playout, 25)  # 500 ms: 140 into the second word
    playout.pause()
    run(playout, 30)
    playout.resume()
    rest = b"".join(run(playout, 60)[0]).rstrip(b"\0")
    again_ms = (len(pcm) - len(rest)) / 16
    assert again_ms == pytest.approx(360, abs=25)
    assert rest[-10 * FRAME_BYTES :] == pcm[-10 * FRAME_BYTES :]


def test_it_goes_on_where_a_word_is_known_to_begin() -> None:
    pcm = sine(1000)  # without a dip
    playout = playing(pcm)
    playout.mark(1, 0, [0, 16 * 320, 16 * 700])
    run(playout, 25)
    playout.pause()
    run(playout, 5)
    playout.resume()
    rest = b"".join(run(playout, 60)[0])
    assert np.flatnonzero(samples(rest))[-1] / 8 == pytest.approx(1000 - 320, abs=35)


def test_without_a_dip_it_goes_on_where_it_stopped() -> None:
    pcm = sine(1000)
    playout = playing(pcm)
    run(playout, 25)
    playout.pause()
    run(playout, 5)
    playout.resume()
    out, _ = run(playout, 3)
    assert out[1] == pcm[26 * FRAME_BYTES : 27 * FRAME_BYTES]


def test_a_pause_taken_back_before_the_next_frame_is_none() -> None:
    playout = playing(sine(200))
    run(playout, 2)
    playout.pause()
    playout.resume()
    assert b"".join(run(playout, 8)[0]) == sine(200)[2 * FRAME_BYTES :]


def test_what_is_protected_is_neither_open_nor_paused() -> None:
    playout = Playout()
    for index, protected in ((0, True), (1, False)):
        playout.expect(1, index, protected)
        playout.feed(1, index, sine(100), True)
    run(playout, 2)
    assert not playout.open
    playout.pause()
    out, _ = run(playout, 3)
    assert SILENCE not in out
    assert playout.open
    playout.pause()
    assert run(playout, 2)[0][1] is SILENCE


def test_nothing_is_open_before_there_is_sound_or_after_the_end() -> None:
    playout = Playout()
    assert not playout.open
    playout.expect(1, 0)
    assert not playout.open
    playout.feed(1, 0, sine(40), False)
    assert playout.open
    run(playout, 5)
    assert playout.open, "its sound is late, but it has begun"
    playout.feed(1, 0, b"", True)
    run(playout, 1)
    assert not playout.open


def test_a_pause_before_anything_is_to_be_played_holds_nothing_back() -> None:
    playout = Playout()
    playout.pause()
    playout.duck(20)
    playout.expect(1, 0)
    playout.feed(1, 0, sine(40), True)
    assert b"".join(run(playout, 2)[0]) == sine(40)


def test_another_turn_has_its_full_voice() -> None:
    playout = playing(sine(40))
    playout.expect(2, 0)
    playout.feed(2, 0, sine(40), True)
    run(playout, 1)
    playout.duck(20)
    run(playout, 1)
    assert b"".join(run(playout, 2)[0]) == sine(40)


def test_stopping_a_paused_turn_lets_the_next_one_speak() -> None:
    playout = playing(sine(400))
    run(playout, 5)
    playout.pause()
    run(playout, 5)
    playout.stop(1)
    playout.expect(2, 0)
    playout.feed(2, 0, sine(40), True)
    assert b"".join(run(playout, 2)[0]) == sine(40)


def test_what_was_said_is_known_after_the_stop() -> None:
    playout = Playout()
    for index, ms in enumerate((100, 300, 200)):
        playout.expect(7, index)
        if index < 2:
            playout.feed(7, index, sine(ms), index == 0)
    run(playout, 10)
    before = playout.said(7)
    playout.stop(7)
    assert playout.said(7) == before
    assert [(s.index, s.played_ms, s.total_ms) for s in before] == [(0, 100, 100), (1, 100, None), (2, 0, None)]
    assert playout.said(8) == []


@settings(max_examples=60, deadline=None)
@given(
    st.integers(100, 1500),
    st.lists(st.tuples(st.sampled_from(["pause", "duck", "nothing"]), st.integers(1, 30)), max_size=8),
    st.integers(0, 9),
)
def test_however_often_it_is_paused_nothing_is_lost_or_counted_twice(ms: int, steps: list[tuple[str, int]], seed: int) -> None:
    # A ramp cannot repeat itself, so where each frame came from can be read off it.
    pcm = np.arange(1, 8 * ms + 1).astype("<i2").tobytes()
    playout = playing(pcm)
    playout.mark(1, 0, [2 * int(place) for place in np.random.default_rng(seed).integers(0, 8 * ms, 5)])
    heard: set[int] = set()
    last = 0

    def hear(frames: int, full: bool) -> list[PlayoutEdge]:
        nonlocal last
        edges: list[PlayoutEdge] = []
        for _ in range(frames):
            frame, new = playout.frame()
            edges += new
            if full and frame is not SILENCE:
                heard.update(int(s) for s in samples(frame) if s)
            said = playout.said(1)[0].played
            assert said >= last
            last = said
        return edges

    edges: list[PlayoutEdge] = []
    for what, frames in steps:
        if what == "pause":
            playout.pause()
            edges += hear(frames, full=False)
            playout.resume()
            edges += hear(1, full=False)
        elif what == "duck":
            playout.duck(0.0)
            edges += hear(frames, full=True)
            playout.unduck()
        else:
            edges += hear(frames, full=True)
    edges += hear(8 * ms // 160 + 40 * (len(steps) + 1), full=True)
    assert [e.kind for e in edges] == ["clause_started", "clause_played", "finished"]
    assert playout.said(1) == [Said(1, 0, len(pcm), len(pcm), True)]
    faded = 160 * sum(what == "pause" for what, _ in steps)
    assert len(set(range(1, 8 * ms + 1)) - heard) <= faded, "only the frame that fades in is not heard at its own level"


def test_at_twice_the_rate_all_takes_as_long() -> None:
    """The same clause at 8 and at 16 kHz: the same edges in the same frames, the same place after a pause, the same told of it."""
    told = []
    for rate in (8000, 16000):
        playout = Playout(rate)
        at = np.arange(rate)
        loud = 8000 * np.sin(2 * np.pi * 300 * at / rate) * (np.floor(at / rate * 4) % 2 == 0)
        playout.expect(1, 0)
        playout.feed(1, 0, loud.astype("<i2").tobytes(), True)
        playout.mark(1, 0, (0, rate))
        playout.close(1)
        out, edges = run(playout, 30)
        assert {len(frame) for frame in out} == {rate // 25}
        left_ms = playout.left_ms
        playout.pause()
        run(playout, 5)
        playout.resume()
        (said,) = playout.said(1)
        more, ends = run(playout, 60)
        assert more[-1] is playout.silence
        length = next(number for number, frame in enumerate(more) if frame is playout.silence)
        playout.expect(2, 0)
        playout.feed(2, 0, loud.astype("<i2").tobytes(), True)
        run(playout, 40)
        playout.stop(2)
        told.append((edges, ends, left_ms, said.played_ms, said.total_ms, length, playout.said(2)[0].pauses))
    assert told[0] == told[1]
    assert told[0][2:5] == (400.0, 610.0, 1000.0)
    assert told[0][-1] == ((250, 500),)
