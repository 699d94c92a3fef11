"""One leg's ear and mouth, tick by tick, with a detector that reads the truth from the frame itself."""

from __future__ import annotations

import struct
import threading
import time

import numpy as np

from appliance.core.endpoint import HOLD_MS, EndpointSettings
from appliance.media.frames import FRAME_SAMPLES, SILENCE
from appliance.ports import LegAudio
from appliance.runtime.audio import (
    LAG_MS,
    PREROLL_FRAMES,
    Armed,
    AudioEvent,
    AudioLoop,
    BargeInHeard,
    CallAudio,
    GapHeard,
    Played,
    SpeechBegan,
    SpeechOver,
    SpeechPcm,
    Stopped,
)

SPEECH = struct.pack("<h", 8000) * (FRAME_SAMPLES - 1) + bytes(2)
"""It ends with a sample of silence: a sound that stops dead is a lost packet to the concealer."""


def noise(seed: int) -> bytes:
    """A frame of noise that ends with a sample of silence."""
    frame = np.random.default_rng(seed).normal(0, 3000, FRAME_SAMPLES).astype("<i2")
    frame[-1] = 0
    return frame.tobytes()


VOICE = noise(7)


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


def over_our_prompt() -> tuple[CallAudio, list[AudioEvent]]:
    """Four seconds of a prompt, a second of it played, and then 400 ms of somebody else's voice."""
    audio, events = make()
    audio.expect_clause(1, 0)
    audio.feed(1, 0, SPEECH * 200, True)
    audio.close_turn(1)
    assert ticks(audio, SILENCE, 1000)[-1] == SPEECH
    assert ticks(audio, VOICE, 400)[-1] == SILENCE, "held"
    return audio, events


def test_a_prompt_that_is_held_goes_on_when_nobody_says_why_not() -> None:
    audio, events = over_our_prompt()
    assert ticks(audio, SILENCE, 1000)[-1] == SPEECH
    assert not [e for e in events if isinstance(e, BargeInHeard | Stopped)]


def test_a_prompt_that_is_held_goes_on_at_a_verdict() -> None:
    audio, _ = over_our_prompt()
    ticks(audio, SILENCE, 140)
    audio.go_on()
    assert ticks(audio, SILENCE, 60)[-1] == SPEECH


def test_who_talks_on_has_the_floor_until_the_prompt_is_stopped_or_let_go() -> None:
    audio, events = over_our_prompt()
    assert ticks(audio, VOICE, 600)[-1] == SILENCE
    assert [e for e in events if isinstance(e, BargeInHeard)]
    audio.go_on()
    assert ticks(audio, VOICE, 40)[-1] != SILENCE, "it was let go"
    audio.stop(1)
    ticks(audio, SILENCE, 20)
    (stopped,) = [e for e in events if isinstance(e, Stopped)]
    assert stopped.turn == 1
    assert stopped.sent[0].total_ms == 4000
    assert 1100 < stopped.sent[0].played_ms < 1400


def test_what_is_protected_is_not_held() -> None:
    audio, _ = make()
    audio.expect_clause(1, 0, protected=True)
    audio.feed(1, 0, SPEECH * 200, True)
    ticks(audio, SILENCE, 200)
    assert ticks(audio, VOICE, 1000)[-1] == SPEECH


def test_our_own_voice_coming_back_holds_nothing() -> None:
    audio, events = make()
    prompt = b"".join(noise(seed) for seed in range(150))
    audio.expect_clause(1, 0)
    audio.feed(1, 0, prompt, True)
    back = [SILENCE] * 6 + [(np.frombuffer(prompt[i : i + 320], "<i2") // 8).astype("<i2").tobytes() for i in range(0, len(prompt), 320)]
    sent = [ticks(audio, frame, 20)[0] for frame in back[:140]]
    assert sent.count(SILENCE) == 0
    assert not [e for e in events if isinstance(e, SpeechBegan)]


def test_what_was_armed_leaves_with_the_turns_end_and_only_for_its_pause() -> None:
    for pause, released in ((1, True), (2, False)):
        audio, events = make()
        audio.expect("yes_no")
        ticks(audio, SPEECH, 300)
        audio.arm(pause, 2, (Armed(SPEECH * 5, False, ()),))
        sent = ticks(audio, SILENCE, 700)
        (over,) = [e for e in events if isinstance(e, SpeechOver)]
        assert (over.pause, over.released, SPEECH in sent) == (1, released, released)


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
    until = time.monotonic() + 2
    while audio.ticks < 10 and time.monotonic() < until:
        threading.Event().wait(0.005)
    loop.remove(1)
    loop.stop()
    assert loop.failure is None
    assert audio.ticks == 10


def high(rate: int, number: int) -> bytes:
    """The frame of that number of a tone at 5.5 kHz, where the rate has one."""
    at = (np.arange(rate // 50) + number * rate // 50) / rate
    return (6000 * np.sin(2 * np.pi * 5500 * at)).astype("<i2").tobytes()


def part_above(pcm: bytes, hz: float) -> float:
    """Of the energy of 16 kHz PCM."""
    power = np.abs(np.fft.rfft(np.frombuffer(pcm, "<i2"))) ** 2
    return float(power[np.fft.rfftfreq(len(pcm) // 2, 1 / 16000) > hz].sum() / max(power.sum(), 1.0))


def test_a_wideband_line_understands_and_speaks_at_16_khz_as_each_call_can() -> None:
    class Talking(ByTruth):
        def probability(self, frame: bytes) -> float:
            assert len(frame) == len(SILENCE), "what detects speech hears 8 kHz"
            return 1.0

    for wide in (True, False):
        events: list[AudioEvent] = []
        kept: list[tuple[bytes, bytes]] = []

        def keep(heard: bytes, said: bytes, kept: list[tuple[bytes, bytes]] = kept) -> None:
            kept.append((heard, said))

        audio = CallAudio(LegAudio(), Talking(), EndpointSettings(), events.append, keep, rate=16000)
        audio.expect_clause(1, 0, True)
        audio.feed(1, 0, b"".join(high(16000, number) for number in range(100)), True)
        out = []
        for number in range(50):
            audio.tick(high(16000, number) if wide else noise(number))
            out.append(audio.queues.sending.get() or b"")
        pcm = b"".join(event.pcm for event in events if isinstance(event, SpeechBegan | SpeechPcm))
        assert len(pcm) >= 40 * 640
        assert part_above(pcm[-30 * 640 :], 5000) > 0.99 if wide else part_above(pcm[-30 * 640 :], 4200) < 0.001
        assert {len(frame) for frame in out} == {640 if wide else 320}
        assert out[10:] == [high(16000, number) for number in range(10, 50)] if wide else max(map(max_of, out[5:])) < 20
        assert audio.played_frames == 50
        assert {len(frame) for pair in kept for frame in pair} == {320}, "what is recorded has 8 kHz"


def max_of(frame: bytes) -> int:
    return int(np.abs(np.frombuffer(frame, "<i2").astype(int)).max())
