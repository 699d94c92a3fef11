"""The simulated caller without a telephone: a frame in, a frame out, an agent made of tones."""

from __future__ import annotations

import json
import math
import shutil
import struct
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from appliance.errors import ConfigError, RemoteError
from appliance.lab import noises
from appliance.lab.caller import SimulatedCaller
from appliance.lab.impair import Echo
from appliance.lab.person import HangUp, Person, Press
from appliance.lab.recording import CallerEvent, CallerTurn, CallResult
from appliance.lab.script import CallerScript, Step, load_script, parse_script
from appliance.lab.voices import Voices, read_wav, resample, sounds_of, trim
from appliance.media.frames import SILENCE
from appliance.media.levels import audible_span, peak_dbfs
from appliance.ports import AgentEvent, LegAnswered, LegAudio, LegEnded, LegOffered, RegistrationFailed


def sine(samples: int, peak: float = 8000, hz: float = 400.0) -> bytes:
    return struct.pack(f"<{samples}h", *(round(peak * math.sin(2 * math.pi * hz * i / 8000 + 0.5)) for i in range(samples)))


TALK = sine(160)
LINE = sine(1000)  # 125 ms: six frames and 40 samples


def person(script: CallerScript, sounds: dict[int, bytes] | None = None) -> tuple[Person, list[CallerEvent]]:
    events: list[CallerEvent] = []
    made = sounds if sounds is not None else {i: LINE for i, s in enumerate(script.steps) if s.kind in ("say", "file")}
    return Person(script, made, events.append), events


def run(caller: Person, agent: str) -> None:
    """One character is five frames (100 ms) of the agent: T talks, . is silent."""
    for letter in agent:
        for _ in range(5):
            caller.step(TALK if letter == "T" else SILENCE)


def kinds(events: list[CallerEvent]) -> list[str]:
    return [event.kind for event in events]


# script files


def test_every_form_of_a_line() -> None:
    script = parse_script(
        """
voice: espeak:en-us+f3
lines:
  - Yes, speaking.
  - {say: "What?", after: during}
  - {say: Hello?, after: 3}
  - {say: "Yes.", wait_ms: 300}
  - {press: "12#"}
  - {wait: 5}
  - {hum: mm-hm, after: during, wait_ms: 400}
  - {cough: true}
  - {noise: door}
  - {hang_up: true}
otherwise: hang_up
patience_s: 4
""",
        "x.yaml",
    )
    assert script.voice == "espeak:en-us+f3"
    assert script.otherwise == "hang_up"
    assert script.patience_s == 4
    assert script.steps == (
        Step("say", "Yes, speaking."),
        Step("say", "What?", after="during", wait_ms=1000),
        Step("say", "Hello?", after=3.0),
        Step("say", "Yes.", wait_ms=300),
        Step("press", "12#"),
        Step("wait", "5", seconds=5.0),
        Step("hum", "mm-hm", after="during", wait_ms=400),
        Step("cough", "True"),
        Step("noise", "door"),
        Step("hang_up", "True"),
    )


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("lines: [hello]\nvoise: x\n", "x.yaml:2:1", "did you mean voice?"),
        ("lines: [hello]\nvoice: flite:slp\n", "x.yaml:2:8", "did you mean flite:slt?"),
        ("lines:\n  - hello\n  - {sey: hi}\n", "x.yaml:3:6", "did you mean say?"),
        ("lines:\n  - {say: hi, press: '1'}\n", "x.yaml:2:5", "exactly one thing"),
        ("lines:\n  - {press: '12x4'}\n", "x.yaml:2:13", "cannot be pressed"),
        ("lines:\n  - {press: 0123}\n", "x.yaml:2:13", "quotation marks"),
        ("lines:\n  - {say: hi, after: never}\n", "x.yaml:2:22", "silence, during, or seconds"),
        ("lines:\n  - {say: hi, wait_ms: soon}\n", "x.yaml:2:24", "write a number"),
        ("lines:\n  - {file: none.wav}\n", "x.yaml:2:12", "no file"),
        ("lines:\n  - {noise: dor}\n", "x.yaml:2:13", "did you mean door?"),
        ("lines:\n  - {hum: la}\n", "x.yaml:2:11", "mm-hm"),
        ("lines:\n  - {cough: twice}\n", "x.yaml:2:13", "cough: true"),
        ("lines: [hello]\nvoice: pipr:joe\n", "x.yaml:2:8", "did you mean piper:joe?"),
        ("lines: [hello]\notherwise: shout\n", "x.yaml:2:12", "silent, hang_up, repeat_last"),
        ("lines: hello\n", "x.yaml:1:8", "list"),
        ("lines:\n  - 7\n", "x.yaml:2:5", "not a line"),
        ("lines: [a]\nlines: [b]\n", "x.yaml:2:1", "duplicate"),
        ("lines: [\n", "x.yaml:2:1", ""),
        ("", "x.yaml:1:1", "mapping"),
        ("voice: flite:slt\n", "x.yaml:1:1", "no lines"),
        ("behaviour: nonstop\n", "x.yaml:1:1", "needs words"),
    ],
)
def test_a_mistake_is_reported_at_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_script(text, "x.yaml")
    assert place in str(caught.value)
    assert words in str(caught.value)


def test_every_mistake_is_reported_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        parse_script("voise: x\nlines:\n  - {sey: hi}\notherwise: shout\n", "x.yaml")
    assert [p.line for p in caught.value.problems] == [1, 4, 3, 3]


def test_a_script_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.yaml"):
        load_script(tmp_path / "none.yaml")


def test_a_sound_file_lies_beside_its_script(tmp_path: Path) -> None:
    write_wav(tmp_path / "hello.wav", sine(800), 8000)
    (tmp_path / "caller.yaml").write_text("lines: [{file: hello.wav}]\n")
    script = load_script(tmp_path / "caller.yaml")
    assert len(sounds_of(script, Voices(tmp_path / "cache"))[0]) == 1600


# the person


def test_a_line_is_spoken_when_the_agent_has_finished_and_its_gap_is_measured() -> None:
    caller, events = person(parse_script("lines: [one]", "x"))
    run(caller, "TTTTT" + "." * 12 + "TT......")
    assert kinds(events) == ["agent_started", "agent_stopped", "line_started", "line_ended", "agent_started", "agent_stopped"]
    (turn,) = caller.turns
    # The agent's last frame is tick 24; at tick 64 forty were silent; what is said at a tick leaves at the next.
    assert turn.start_ms == (25 + 40) * 20
    assert turn.end_ms == turn.start_ms + 125
    assert turn.gap_ms == 17 * 100 - turn.end_ms
    assert not turn.overlapped


def test_where_a_line_starts_and_ends_is_true_of_the_recording() -> None:
    caller, _ = person(parse_script("lines: [one, two]", "x"))
    run(caller, "TT" + "." * 12 + "TTT" + "." * 20)
    said, heard = caller.tracks()
    assert len(said) == len(heard)
    for turn in caller.turns:
        first, last = round(turn.start_ms * 8), round(turn.end_ms * 8)
        assert said[2 * first : 2 * last] == LINE
        assert not any(said[2 * first - 320 : 2 * first])
        assert not any(said[2 * last : 2 * last + 320])
    assert len(caller.turns) == 2


def test_a_tick_that_missed_our_frame_moves_what_follows() -> None:
    script = parse_script("lines: [{say: one, after: 0}]", "x")
    prompt, _ = person(script)
    late, _ = person(script)
    for tick in range(20):
        prompt.step(SILENCE)
        late.step(SILENCE, missed=1 if tick == 3 else 0)
    assert late.turns[0].end_ms == prompt.turns[0].end_ms + 20


def test_silence_gives_way_to_a_backlog_and_words_do_not() -> None:
    caller, _ = person(parse_script("lines: [{say: one, after: 0.1}]", "x"))
    assert caller.step(SILENCE, backlog=1) is None
    assert caller.step(SILENCE) == SILENCE
    said = [caller.step(SILENCE, backlog=1) for _ in range(12)]
    assert said[-8:-1] != [None] * 7
    assert sum(frame is not None for frame in said) == 7


def test_an_interruption_begins_in_the_middle_of_the_agents_words() -> None:
    caller, _ = person(parse_script("lines: [{say: one, after: during, wait_ms: 500}]", "x"))
    run(caller, "..TTTTTTTTTTTTTTTTTTTT")
    (turn,) = caller.turns
    assert turn.start_ms == pytest.approx(200 + 500, abs=40)
    assert turn.gap_ms is None
    assert not turn.overlapped  # the agent was first


def test_an_agent_that_begins_before_the_line_is_over_has_overlapped_it() -> None:
    caller, _ = person(parse_script("lines: [{say: one, after: 0}]", "x"), {0: sine(8000)})
    run(caller, ".....TTTTTTTTTT")
    (turn,) = caller.turns
    assert turn.overlapped
    assert turn.gap_ms is None


def test_seconds_are_counted_from_the_step_before() -> None:
    caller, _ = person(parse_script("lines: [{say: one, after: 1}, {say: two, after: 0.5}]", "x"))
    run(caller, "." * 30)
    first, second = caller.turns
    assert first.start_ms == pytest.approx(1000, abs=20)
    assert second.start_ms - first.end_ms == pytest.approx(500, abs=40)


def test_a_wait_is_silence() -> None:
    caller, _ = person(parse_script("lines: [{wait: 2}, {say: one, after: 0}]", "x"))
    run(caller, "." * 30)
    assert caller.turns[0].start_ms == pytest.approx(2000, abs=40)


def test_who_hears_nothing_speaks_after_a_while() -> None:
    caller, _ = person(parse_script("lines: [one]\npatience_s: 2", "x"))
    run(caller, "." * 30)
    assert caller.turns[0].start_ms == pytest.approx(2000, abs=40)


def test_keys_and_the_end_are_wishes() -> None:
    caller, events = person(parse_script("lines: [{press: '12'}, {hang_up: true}]", "x"))
    run(caller, "TT.........TT.........")
    assert list(caller.wishes) == [Press("12"), HangUp()]
    assert kinds(events).count("hanging_up") == 1


@pytest.mark.parametrize(("otherwise", "turns", "wishes"), [("silent", 1, 0), ("hang_up", 1, 1), ("repeat_last", 3, 0)])
def test_what_follows_the_last_line(otherwise: str, turns: int, wishes: int) -> None:
    caller, _ = person(parse_script(f"lines: [one]\notherwise: {otherwise}", "x"))
    run(caller, ("TT" + "." * 12) * 3)
    assert len(caller.turns) == turns
    assert len(caller.wishes) == wishes


def test_a_silent_caller_says_nothing() -> None:
    caller, _ = person(parse_script("behaviour: silent", "x"))
    run(caller, ("TT" + "." * 50) * 3)
    assert caller.turns == []
    assert not any(caller.tracks()[0])


def test_a_nonstop_caller_leaves_no_pause_between_lines() -> None:
    caller, _ = person(parse_script("behaviour: nonstop\nlines: [one, two]", "x"))
    run(caller, "." * 50)
    assert len(caller.turns) > 30
    pauses = [b.start_ms - a.end_ms for a, b in zip(caller.turns, caller.turns[1:], strict=False)]
    assert max(pauses) <= 20  # what is left of the last frame
    assert [t.text for t in caller.turns[:4]] == ["one", "two", "one", "two"]


def test_a_hum_is_no_line() -> None:
    """It has no gap, and the line before it keeps its own."""
    caller, _ = person(parse_script("lines: [one, {hum: mm-hm, after: 0.2}, two]", "x"), {0: LINE, 1: sine(2400), 2: LINE})
    run(caller, "TT" + "." * 20 + "TTT" + "." * 20)
    assert [turn.kind for turn in caller.turns] == ["say", "hum", "say"]
    assert [turn.step for turn in caller.turns] == [0, 1, 2]
    assert caller.turns[0].gap_ms == pytest.approx(2200 - caller.turns[0].end_ms)
    assert caller.turns[1].gap_ms is None


def test_a_noise_after_the_agents_words_does_not_keep_the_line_waiting() -> None:
    caller, _ = person(parse_script("lines: [{cough: true}, one]", "x"), {0: sine(2400), 1: LINE})
    run(caller, "TT" + "." * 30)
    cough, line = caller.turns
    assert line.start_ms - cough.end_ms < 100


def test_words_wait_for_the_keys() -> None:
    caller, _ = person(parse_script("lines: [{press: '123', after: 0}, {say: one, after: 0}]", "x"), {1: LINE})
    run(caller, "." * 20)
    assert caller.turns[0].start_ms >= 3 * 220


def test_what_surrounds_the_caller_is_in_every_frame() -> None:
    script = parse_script("lines: [{say: one, after: 0.1}]", "x")
    plain, _ = person(script)
    coloured = Person(script, {0: LINE}, lambda event: None, colour=lambda frame: bytes(b ^ 1 for b in frame))
    run(plain, "..TT....")
    run(coloured, "..TT....")
    assert coloured.tracks()[0][320:] == bytes(b ^ 1 for b in plain.tracks()[0][320:])
    assert coloured.turns == plain.turns


def test_an_echo_comes_back_in_what_is_said() -> None:
    caller = Person(parse_script("behaviour: silent", "x"), {}, lambda event: None, echo=Echo(100, 20.0))
    run(caller, "..TT..")
    said, heard = (np.frombuffer(track, "<i2").astype(float) for track in caller.tracks())
    assert np.abs(said[800:] - 0.1 * heard[:-800]).max() <= 0.5
    assert said.any()


def test_where_each_turns_frames_went_is_kept() -> None:
    caller, _ = person(parse_script("lines: [{say: one, after: 0.1}]", "x"))
    given = [said for _ in range(30) if (said := caller.step(SILENCE)) is not None]
    (place,) = caller.placed
    assert b"".join(given[place.first : place.last + 1])[: len(LINE)] == LINE
    assert (place.last - place.first, place.last_samples) == (6, 40)


# voices


def write_wav(path: Path, pcm: bytes, rate: int) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(pcm)


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100])
def test_resampling_keeps_pitch_level_and_length(rate: int) -> None:
    tone = 8000 * np.sin(2 * np.pi * 1000 * np.arange(rate) / rate)
    out = resample(tone, rate)
    assert len(out) == 8000
    middle = out[1000:7000]
    assert np.sqrt((middle**2).mean()) == pytest.approx(8000 / math.sqrt(2), rel=0.01)
    assert np.argmax(np.abs(np.fft.rfft(middle))) * 8000 / 6000 == pytest.approx(1000, abs=2)


def test_resampling_lets_nothing_fold_back() -> None:
    out = resample(8000 * np.sin(2 * np.pi * 5000 * np.arange(16000) / 16000), 16000)
    assert np.sqrt((out[1000:7000] ** 2).mean()) < 8000 / math.sqrt(2) * 10 ** (-40 / 20)


def test_trimming_leaves_speech_at_both_ends() -> None:
    pcm = trim(bytes(2 * 777) + sine(4000) + bytes(2 * 999))
    assert 4000 <= len(pcm) // 2 <= 4080


def test_a_file_that_is_no_wav_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_bytes(b"RIFFnonsense")
    with pytest.raises(ConfigError, match=r"x\.wav"):
        read_wav(tmp_path / "x.wav")


def test_a_missing_synthesiser_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigError, match="apt-get install flite"):
        Voices(tmp_path).speak("flite:slt", "Hello.")


@pytest.mark.parametrize("voice", ["flite:slt", "flite:kal", "espeak:en-us+f3"])
def test_a_voice_is_trimmed_levelled_and_kept(voice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = {"flite": "flite", "espeak": "espeak-ng"}[voice.split(":")[0]]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    pcm = Voices(tmp_path).speak(voice, "Yes, speaking.")
    assert 0.5 < len(pcm) / 16000 < 3
    assert peak_dbfs(pcm) == pytest.approx(-6.0, abs=0.1)
    span = audible_span(pcm, peak_dbfs(pcm) - 50)
    assert span is not None
    assert span[0] == 0
    assert len(pcm) // 2 - span[1] <= 80
    monkeypatch.setenv("PATH", "")  # the second time nothing is synthesised
    assert Voices(tmp_path).speak(voice, "Yes, speaking.") == pcm


def test_a_voice_without_its_model_says_where_it_was_sought(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="piper-joe"):
        Voices(tmp_path, tmp_path).speak("piper:joe@1.2", "Hello.")


def test_noises_are_made_without_a_voice(tmp_path: Path) -> None:
    made = sounds_of(parse_script("lines: [{hum: mm-hm}, {cough: true}, {noise: keys}, {wait: 1}]", "x"), Voices(tmp_path))
    assert sorted(made) == [0, 1, 2]
    assert made[0] == noises.hum(0)


@pytest.mark.models
def test_a_piper_voice_is_slower_when_asked(tmp_path: Path) -> None:
    voices = Voices(tmp_path, Path(__file__).parent.parent / "models")
    plain, slow = (voices.speak(voice, "I will be there tomorrow.") for voice in ("piper:joe", "piper:joe@1.3"))
    assert 1.1 < len(slow) / len(plain) < 1.5
    assert peak_dbfs(plain) == pytest.approx(-6.0, abs=0.1)


# the result


def test_a_result_is_saved_as_two_tracks_and_a_list_of_events(tmp_path: Path) -> None:
    turn = CallerTurn("one", 20.0, 145.0, 400.0)
    result = CallResult("far_end", 200, "OK", 5.0, 1.5, [turn], [CallerEvent(0.0, "answered")], 0, caller=LINE, agent=TALK)
    result.save(tmp_path / "call")
    with wave.open(str(tmp_path / "call" / "call.wav")) as sound:
        assert (sound.getnchannels(), sound.getframerate(), sound.getnframes()) == (2, 8000, 1000)
        both = np.frombuffer(sound.readframes(1000), "<i2").reshape(-1, 2)
    assert both[:, 0].tobytes() == LINE
    assert both[:160, 1].tobytes() == TALK
    assert not both[160:, 1].any()
    told = json.loads((tmp_path / "call" / "call.json").read_text())
    assert told["turns"][0]["gap_ms"] == 400.0
    assert result.gaps_ms == [400.0]
    assert not (tmp_path / "call" / "wire.csv").exists()


def test_a_result_with_its_wire_keeps_the_times(tmp_path: Path) -> None:
    CallResult("far_end", 200, "OK", caller=TALK, agent=TALK, sent_ns=(5,), heard_ns=(7,)).save(tmp_path)
    assert (tmp_path / "wire.csv").read_text().split() == ["frame,sent_ns,heard_ns", "0,5,7"]


# on a leg


class EchoAgent:
    """Keeps ports.UserAgent: answers at once, and each poll is one tick of a far end that says what `plan` has."""

    local_uri = "sip:caller@127.0.0.1"

    def __init__(self, plan: Iterator[bytes]) -> None:
        self.plan = plan
        self.legs = LegAudio()
        self.digits = ""
        self.sent: list[bytes | None] = []
        self.on_event: Callable[[AgentEvent], None] = lambda event: None
        self.posted: list[AgentEvent] = []
        self.up = False

    def start(self, on_event: Callable[[AgentEvent], None]) -> None:
        self.on_event = on_event

    def poll(self, wait_ms: int) -> None:
        for event in self.posted:
            self.on_event(event)
            self.up = self.up or isinstance(event, LegAnswered)
        self.posted.clear()
        if not self.up:
            return
        frame = next(self.plan, None)
        if frame is None:
            self.up = False
            self.on_event(LegEnded(1, True, 200, "BYE", 5_000_000_000))
            return
        self.sent.append(self.legs.sending.get())
        self.legs.received.put(frame)

    def dial(self, uri: str) -> int:
        self.posted.append(LegAnswered(1, 2_000_000_000))
        return 1

    def accept(self, leg: int) -> None:
        self.posted.append(LegAnswered(1, 2_000_000_000))

    def hang_up(self, leg: int) -> None:
        self.up = False
        self.posted.append(LegEnded(1, False, 200, "OK", 5_000_000_000))

    def send_digits(self, leg: int, digits: str) -> None:
        self.digits += digits

    def audio(self, leg: int) -> LegAudio:
        return self.legs

    def ring(self, leg: int) -> None: ...
    def transfer(self, leg: int, target: str) -> None: ...
    def join(self, leg: int, other: int) -> None: ...
    def transferred(self, leg: int) -> None: ...
    def refuse(self, leg: int, status: int) -> None: ...
    def close(self) -> None: ...

    def stats(self, leg: int) -> dict[str, float]:
        return {}

    def dialog(self, leg: int) -> None: ...


def test_a_call_is_seen_through_until_the_far_end_hangs_up() -> None:
    told: list[str] = []
    caller = SimulatedCaller(EchoAgent(iter([TALK] * 20)), lambda event: told.append(event.kind))
    caller.start()
    result = caller.call("sip:x@127.0.0.1", parse_script("behaviour: silent", "x"), {})
    assert (result.ended_by, result.status, result.duration_s) == ("far_end", 200, 3.0)
    assert told[0] == "answered"
    assert told[-1] == "ended"


def test_a_caller_hangs_up_and_presses_keys() -> None:
    agent = EchoAgent(iter(lambda: SILENCE, None))
    caller = SimulatedCaller(agent)
    caller.start()
    script = parse_script("lines: [{press: '4', after: 0}, {hang_up: true, after: 0.1}]", "x")
    result = caller.call("sip:x@127.0.0.1", script, {})
    assert result.ended_by == "caller"
    assert agent.digits == "4"


def test_a_call_that_comes_in_is_taken() -> None:
    agent = EchoAgent(iter([SILENCE] * 3))
    caller = SimulatedCaller(agent)
    caller.start()
    agent.posted.append(LegOffered(1, "sip:onhook@127.0.0.1", "Onhook", "sip:maria@127.0.0.1"))
    assert caller.take(parse_script("behaviour: silent", "x"), {}).ended_by == "far_end"


def test_nobody_calling_is_said() -> None:
    caller = SimulatedCaller(EchoAgent(iter([])))
    caller.start()
    with pytest.raises(RemoteError, match="nobody called"):
        caller.take(parse_script("behaviour: silent", "x"), {}, wait_s=0.02)


def test_a_refused_registration_is_said() -> None:
    agent = EchoAgent(iter([]))
    agent.posted.append(RegistrationFailed(401, "the password is wrong", True))
    with pytest.raises(RemoteError, match="the password is wrong"):
        SimulatedCaller(agent).start(register_s=5)
