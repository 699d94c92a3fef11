"""One leg's ear and mouth, tick by tick, with a detector that reads the truth from the frame itself."""

from __future__ import annotations

import struct
import threading

from appliance.core.endpoint import HOLD_MS, EndpointSettings
from appliance.media.frames import FRAME_SAMPLES, SILENCE
from appliance.ports import LegAudio
from appliance.runtime.audio import (
    LAG_MS,
    PREROLL_FRAMES,
    AudioEvent,
    AudioLoop,
    CallAudio,
    GapHeard,
    Played,
    SpeechBegan,
    SpeechOver,
    SpeechPcm,
)

SPEECH = struct.pack("<h", 8000) * (FRAME_SAMPLES - 1) + bytes(2)
"""It ends with a sample of silence: a sound that stops dead is a lost packet to the concealer."""


class ByTruth:
    """Keeps ports.VoiceActivity: a frame that is not silence is speech."""

    def probability(self, frame: bytes) -> float:
        return 0.0 if frame == SILENCE else 1.0

    def reset(self) -> None:
        pass


def make() -> tuple[CallAudio, list[AudioEvent]]:
    events: list[AudioEvent] = []
    return CallAudio(LegAudio(), ByTruth(), EndpointSettings(), events.append), events


def ticks(audio: CallAudio, frame: bytes, ms: int) -> list[bytes]:
    out = []
    for _ in range(ms // 20):
        audio.tick(frame)
        sent = audio.queues.sending.get()
        assert sent is not None
        out.append(sent)
    return out


def test_a_turn_arrives_whole_with_what_came_before_it() -> None:
    audio, events = make()
    audio.expect("yes_no")
    ticks(audio, SILENCE, 1000)
    ticks(audio, SPEECH, 300)
    ticks(audio, SILENCE, 1000)
    began = next(e for e in events if isinstance(e, SpeechBegan))
    assert len(began.pcm) == (PREROLL_FRAMES + 1) * 320
    pcm = began.pcm + b"".join(e.pcm for e in events if isinstance(e, SpeechPcm))
    assert pcm.count(SPEECH) == 15, "every frame of speech, none twice"
    (over,) = [e for e in events if isinstance(e, SpeechOver)]
    assert (over.cut, over.speech_ms, over.held_ms) == (False, 300, HOLD_MS["yes_no"] + LAG_MS)


def test_the_gap_runs_from_the_last_speech_to_our_first_audible_frame() -> None:
    audio, events = make()
    audio.expect("yes_no")
    ticks(audio, SPEECH, 300)
    ticks(audio, SILENCE, 500)
    audio.expect_clause(2, 0)
    audio.feed(2, 0, SILENCE + SPEECH * 3, True)
    audio.close_turn(2)
    sent = ticks(audio, SILENCE, 200)
    (gap,) = [e for e in events if isinstance(e, GapHeard)]
    assert sent.index(SPEECH) == 1
    assert gap == GapHeard(2, 500 + 20 + 20 + 20), "the silence, our silent frame, the tick that hears, the frame queued before ours"
    assert [e.kind for e in events if isinstance(e, Played)] == ["clause_started", "clause_played", "finished"]


def test_nobody_waited_so_there_is_no_gap() -> None:
    audio, events = make()
    audio.expect_clause(1, 0)
    audio.feed(1, 0, SPEECH * 3, True)
    ticks(audio, SILENCE, 200)
    assert not [e for e in events if isinstance(e, GapHeard)]


def test_stop_is_heard_in_the_next_frame() -> None:
    audio, _ = make()
    audio.expect_clause(1, 0)
    audio.feed(1, 0, SPEECH * 50, True)
    assert ticks(audio, SILENCE, 40)[-1] == SPEECH
    audio.stop(1)
    assert ticks(audio, SILENCE, 20) == [SILENCE]


def test_the_loop_ticks_when_a_frame_arrives_and_forgets_a_leg() -> None:
    audio, events = make()
    seen = threading.Event()

    def post(event: AudioEvent) -> None:
        events.append(event)
        seen.set()

    audio._post = post
    loop = AudioLoop()
    loop.start()
    loop.add(1, audio)
    for _ in range(10):
        audio.queues.received.put(SPEECH)
    assert seen.wait(2), "ten frames of speech are an onset"
    loop.remove(1)
    loop.stop()
    assert loop.failure is None
    assert audio.ticks == 10
