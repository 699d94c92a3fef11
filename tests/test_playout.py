"""Clauses in order, cut to frames."""

from __future__ import annotations

from appliance.media.frames import FRAME_BYTES, SILENCE
from appliance.media.playout import Playout, PlayoutEdge


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
