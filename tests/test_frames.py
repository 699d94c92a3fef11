"""The bounded queue and the cutting of frames."""

from __future__ import annotations

from appliance.media.frames import FRAME_BYTES, SILENCE, FrameQueue, cut, duration_ms


def test_a_full_queue_loses_the_oldest_and_counts_it() -> None:
    queue = FrameQueue(2)
    for frame in (b"a", b"b", b"c"):
        queue.put(frame)
    assert (queue.get(), queue.get(), queue.get()) == (b"b", b"c", None)
    assert (queue.overruns, queue.underruns) == (1, 1)


def test_a_put_wakes_the_reader() -> None:
    queue, woken = FrameQueue(2), []
    queue.wake = lambda: woken.append(len(queue))
    queue.put(SILENCE)
    assert woken == [1]


def test_cut_pads_the_last_frame() -> None:
    frames = cut(b"\1" * (FRAME_BYTES + 2))
    assert [len(f) for f in frames] == [FRAME_BYTES] * 2
    assert frames[1] == b"\1\1" + bytes(FRAME_BYTES - 2)
    assert cut(b"") == []
    assert duration_ms(SILENCE) == 20
