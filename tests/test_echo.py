"""Our own voice coming back, alone and under somebody else's: what the gate says of each frame."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.media.echo import PARTS, EchoGate
from appliance.media.frames import FRAME_BYTES, FRAME_SAMPLES, SILENCE

Signal = np.ndarray


def ulaw(samples: Signal) -> Signal:
    """To G.711 u-law and back, by its formula: 8 bits of a logarithm."""
    scaled = np.clip(samples / 32768, -1, 1)
    code = np.rint(np.sign(scaled) * np.log1p(255 * np.abs(scaled)) / np.log(256) * 127)
    return np.rint(np.sign(code) * (np.exp(np.abs(code) / 127 * np.log(256)) - 1) / 255 * 32768)


def speech(seconds: float, seed: int, hz: float) -> Signal:
    """Syllables of 80 to 250 ms of a gliding buzz through two changing resonances, with pauses: shape (samples,), -20 dBFS in speech."""
    chance = np.random.default_rng(seed)
    made = []
    count = 0
    while count < seconds * 8000:
        length = int(chance.integers(640, 2000))
        pitch = hz * np.exp(np.cumsum(chance.normal(0, 0.004, length)) + chance.normal(0, 0.1))
        phase = np.cumsum(2 * np.pi * pitch / 8000)
        peaks = chance.uniform(300, 2800, 2)
        sound = sum(np.sin(k * phase) / (1 + np.abs(k * hz - peaks[:, None]).min(axis=0) / 150) for k in range(1, 28))
        sound = (sound / np.sqrt((sound**2).mean()) + chance.normal(0, 0.15, length)) * np.sin(np.pi * np.arange(length) / length) ** 0.5
        made += [sound, np.zeros(int(chance.integers(0, 900)))]
        count += len(made[-2]) + len(made[-1])
    return 3277 * np.concatenate(made)[: int(seconds * 8000)]


def path(delay_ms: float, gain_db: float, kind: str = "flat") -> Signal:
    """An echo path as an impulse response."""
    at = int(delay_ms * 8)
    made = np.zeros(at + 500)
    made[at] = 1
    if kind == "two":
        made[at + 211] = 0.8
    elif kind == "room":
        made[at : at + 240] += np.random.default_rng(5).normal(0, 1, 240) * np.exp(-np.arange(240) / 50)
    return made / np.sqrt((made**2).sum()) * 10 ** (gain_db / 20)


def run(sent: Signal, heard: Signal) -> tuple[Signal, Signal, EchoGate]:
    """What the gate says of each frame; what it leaves; the gate."""
    gate = EchoGate()
    verdicts, left = [], []
    for begin in range(0, len(sent) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frames = [np.clip(x[begin : begin + FRAME_SAMPLES], -32768, 32767).astype("<i2").tobytes() for x in (sent, heard)]
        verdicts.append(gate.push(*frames))
        left.append(np.frombuffer(gate.cleaned, "<i2"))
    return np.array(verdicts), np.concatenate(left).astype(float), gate


def energies(samples: Signal) -> Signal:
    whole = samples[: len(samples) // FRAME_SAMPLES * FRAME_SAMPLES]
    return (whole.reshape(-1, FRAME_SAMPLES) ** 2).mean(axis=1)


def hiss(like: Signal, seed: int = 9) -> Signal:
    return np.random.default_rng(seed).normal(0, 3, len(like))


OURS = ulaw(speech(6, 1, 105))


def came_back(kind: str = "flat", delay_ms: float = 120, gain_db: float = -18) -> Signal:
    return np.convolve(OURS, path(delay_ms, gain_db, kind))[: len(OURS)]


def longest_run(mask: Signal) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(int), [0]))))
    return int((edges[1::2] - edges[::2]).max(initial=0))


@pytest.mark.parametrize("kind", ["flat", "two", "room"])
@pytest.mark.parametrize(("delay_ms", "gain_db"), [(45, -6), (80, -12), (250, -20), (300, -30)])
def test_an_echo_is_known_from_its_first_syllable_on(kind: str, delay_ms: float, gain_db: float) -> None:
    echo = came_back(kind, delay_ms, gain_db)
    heard = ulaw(echo + hiss(echo))
    verdicts, left, gate = run(OURS, heard)
    loud = energies(echo) > 0.05 * energies(echo).max()
    assert longest_run(loud & (verdicts < 0.5)) <= (4 if gain_db > -10 else 2)
    late = loud & (np.arange(len(loud)) > 150)
    assert energies(left)[late].mean() < 0.1 * energies(heard)[late].mean()  # 10 dB of it are taken out within 3 s
    assert gate.jumps == 0


def test_noise_below_the_echo_changes_nothing() -> None:
    echo = came_back(gain_db=-20)
    noise = np.random.default_rng(4).normal(0, 0.1 * np.sqrt((echo**2).mean()), len(echo))
    verdicts, _, _ = run(OURS, ulaw(echo + noise))
    loud = energies(echo) > 0.1 * energies(echo).max()
    assert longest_run(loud & (verdicts < 0.5)) <= 2


@pytest.mark.parametrize("hz", [105.0, 190.0])
def test_somebody_who_talks_over_the_echo_is_heard(hz: float) -> None:
    echo = came_back(gain_db=-15)
    theirs = np.zeros(len(OURS))
    theirs[24000:] = speech(len(OURS) / 8000 - 3, 2, hz)
    verdicts, left, _ = run(OURS, ulaw(echo + theirs + hiss(echo)))
    louder = energies(theirs) > 4 * energies(echo)
    louder &= energies(theirs) > 0.05 * energies(theirs).max()
    assert louder.sum() > 60
    assert (verdicts[louder] < 0.5).mean() > 0.97
    error = energies(left - theirs[: len(left)])[155:]
    assert error.mean() < 0.5 * energies(echo)[155:].mean()  # the echo under them is taken out too


@pytest.mark.parametrize("hz", [105.0, 190.0])
def test_on_a_line_without_echo_others_are_not_taken_for_us(hz: float) -> None:
    theirs = np.zeros(len(OURS))
    theirs[16000:] = speech(len(OURS) / 8000 - 2, 3, hz)
    verdicts, left, _ = run(OURS, ulaw(theirs + hiss(theirs)))
    loud = energies(theirs) > 0.02 * energies(theirs).max()
    assert (verdicts[loud] < 0.5).mean() > 0.95
    assert energies(left - ulaw(theirs + hiss(theirs))[: len(left)])[loud].mean() < 0.05 * energies(theirs)[loud].mean()


def test_a_jump_of_the_delay_is_learned_without_a_word_let_through() -> None:
    echo = came_back(gain_db=-14)
    echo = np.concatenate((echo[:28000], np.zeros(160), echo[28000:-160]))
    verdicts, _, gate = run(OURS, ulaw(echo + hiss(echo)))
    loud = energies(echo) > 0.05 * energies(echo).max()
    assert gate.jumps == 1
    assert longest_run(loud & (verdicts < 0.5)) <= 3


def test_where_nothing_was_sent_nothing_is_ours() -> None:
    theirs = speech(1, 4, 120)
    verdicts, left, _ = run(np.zeros(len(theirs)), theirs)
    assert not verdicts.any()
    assert (left == np.trunc(theirs)).all()


def test_the_echo_is_over_when_it_has_died_away() -> None:
    gate = EchoGate()
    ours = OURS[:FRAME_SAMPLES].astype("<i2").tobytes()
    gate.push(ours, SILENCE)
    for _ in range(PARTS):
        gate.push(SILENCE, SILENCE)
    assert gate.push(SILENCE, ours) == 0.0
    assert gate.cleaned == ours


def test_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match=f"{FRAME_BYTES} bytes"):
        EchoGate().push(SILENCE, b"")
