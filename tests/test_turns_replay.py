"""The replay's own arithmetic, on detectors that hear loudness."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from appliance.core.endpoint import EndpointSettings
from appliance.core.flow import Answer
from appliance.errors import ConfigError
from appliance.lab import turns_plot
from appliance.lab.turns_replay import (
    PLAYOUT_MS,
    Curve,
    Delays,
    Heard,
    Ours,
    Parts,
    PlainVad,
    Point,
    SmartTurnAlone,
    Utterance,
    curves,
    hear,
    outcome,
    point,
    table,
    with_pause,
)
from appliance.media.resample import to_float, to_pcm
from appliance.ports import Transcript

YES_NO = (Answer("yes", "a"), Answer("no", "b"))
WHOLE_MS = 1000


class Loud:
    """Speech is what is loud."""

    def probability(self, frame: bytes) -> float:
        return 0.99 if np.abs(to_float(frame)).max() > 0.01 else 0.0

    def reset(self) -> None:
        pass


class ByLength:
    """Finished, and with the words for it, where a whole second of sound was heard; counts how often it was asked."""

    streaming = False

    def __init__(self, text: str = "I need a taxi to the airport.") -> None:
        self.text = text
        self.asked = 0
        self._pcm = b""

    def complete(self, pcm: bytes) -> float:
        self.asked += 1
        return 0.97 if self._spoken_ms(pcm) >= WHOLE_MS - 20 else 0.02

    def begin(self, phrases: Sequence[str]) -> None:
        self._pcm = b""

    def push(self, pcm: bytes) -> str | None:
        self._pcm += pcm
        return None

    def guess(self) -> Transcript:
        return Transcript(self.text if self._spoken_ms(self._pcm) >= WHOLE_MS - 20 else "I need a")

    finish = guess

    def _spoken_ms(self, pcm: bytes) -> float:
        return float((np.abs(to_float(pcm)) > 0.01).sum()) / 8


def speech(ms: int) -> bytes:
    return to_pcm(np.where(np.arange(8 * ms) % 2, 0.3, -0.3).astype(np.float32))


def parts(ears: ByLength) -> Parts:
    return Parts(Loud, lambda: ears, ears)


def trial(pause_ms: int = 0, expect: str = "open", ears: ByLength | None = None) -> Heard:
    pcm = with_pause(speech(WHOLE_MS), 8 * 400, pause_ms)
    answers = YES_NO if expect == "yes_no" else ()
    return hear(Utterance("made", pcm, expect, answers, pause_ms), parts(ears or ByLength()))  # type: ignore[arg-type]


def test_a_pause_is_put_in_and_nothing_lost() -> None:
    pcm = speech(100)
    made = with_pause(pcm, 400, 50)
    assert len(made) == len(pcm) + 800
    assert made[:800] + made[1600:] == pcm
    assert not any(made[800:1600])


def test_plain_vad_waits_its_time_and_cuts_at_longer_pauses() -> None:
    late = outcome(trial(), PlainVad(500)(trial()))
    assert late.gap_ms == pytest.approx(500 + PLAYOUT_MS, abs=20)
    assert not late.cut_off
    assert not outcome(trial(300), PlainVad(500)(trial(300))).cut_off
    assert outcome(trial(1000), PlainVad(500)(trial(1000))).cut_off


def test_ours_ends_early_where_all_say_so_and_outlasts_the_pause() -> None:
    whole, paused = trial(), trial(1000)
    done = outcome(whole, Ours()(whole))
    assert done.gap_ms is not None
    assert done.gap_ms < 700
    held = outcome(paused, Ours()(paused))
    assert not held.cut_off
    assert held.gap_ms is not None
    assert done.gap_ms < held.gap_ms < 1300, "a caller who pauses is given longer"


def test_words_that_come_late_cost_their_time() -> None:
    heard = trial(expect="yes_no", ears=ByLength("Yes."))
    prompt, slow = (outcome(heard, Ours(delays=Delays(20, words_ms))(heard)).gap_ms for words_ms in (160, 300))
    assert prompt is not None
    assert slow is not None
    assert slow - prompt == pytest.approx(140, abs=20)


def test_less_patience_cuts_off_more() -> None:
    heard = trial(1000)
    assert outcome(heard, Ours(EndpointSettings(patience_ms=-600))(heard)).cut_off


def test_smart_turn_alone_falls_back_to_three_seconds() -> None:
    whole = trial()
    sure, never = (outcome(whole, SmartTurnAlone(limit)(whole)).gap_ms for limit in (0.5, 0.99))
    assert sure == pytest.approx(200 + 60 + PLAYOUT_MS, abs=40)
    assert never == pytest.approx(3000 + PLAYOUT_MS, abs=40)
    paused = trial(500)
    assert outcome(paused, SmartTurnAlone(0.01)(paused)).cut_off
    assert not outcome(paused, SmartTurnAlone(0.5)(paused)).cut_off


def test_a_turn_that_never_began_is_unanswered() -> None:
    silent = hear(Utterance("silence", bytes(16000)), parts(ByLength()))
    got = point("x", PlainVad(500), [silent])
    assert (got.unanswered, got.cut_offs) == (1, {0: 0.0})


def test_all_policies_hear_the_same_sound_once() -> None:
    ears = ByLength()
    heard = [trial(ms, ears=ears) for ms in (0, 300, 1000)]
    drawn = curves(heard)
    asked = ears.asked
    assert curves(heard) == drawn
    assert ears.asked == asked, "asked once for each stretch of sound"
    assert [curve.name for curve in drawn if curve.ours] == ["Onhook"]
    plain = next(curve for curve in drawn if curve.name == "plain VAD")
    assert [one.cut_offs[1000] for one in plain.points] == [1.0, 1.0, pytest.approx(0.5, abs=0.5)]
    assert "Smart Turn alone" in table(drawn)


def test_the_picture_is_drawn_or_its_package_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = [Curve("ours", (Point("0 ms", 400, 700, {300: 0.01, 1000: 0.1}, 10, 0), Point("far", 3100, 3200, {300: 0.0}, 10, 0)), True)]
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)
    with pytest.raises(ConfigError, match="matplotlib"):
        turns_plot.draw(tmp_path / "a.png", drawn)


def test_the_picture_is_a_png(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    drawn = [Curve("ours", (Point("0 ms", 400, 700, {300: 0.01, 1000: 0.1}, 10, 0), Point("far", 3100, 3200, {300: 0.0}, 10, 0)), True)]
    turns_plot.draw(tmp_path / "a.png", drawn)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(ConfigError, match="cannot be written"):
        turns_plot.draw(tmp_path / "missing" / "a.png", drawn)
