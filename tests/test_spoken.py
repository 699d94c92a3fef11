"""Which words had been said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.spoken import word_starts, words_sent

LINE = "Your appointment is on Thursday, the twenty third of November, at half past two."
TOTAL = 4420.0
PAUSES = ((1460.0, 1720.0), (3160.0, 3440.0), (3740.0, 3820.0))
"""What Piper's joe makes of it: its length, and its silences of 80 ms and more; the last is the closure of a p."""


@pytest.mark.parametrize(
    ("played_ms", "words"),
    [
        (0, ""),
        (40, ""),
        (200, "Your"),
        (760, "Your appointment is"),
        (1480, "Your appointment is on Thursday,"),
        (1700, "Your appointment is on Thursday,"),
        (3200, "Your appointment is on Thursday, the twenty third of November,"),
        (3430, "Your appointment is on Thursday, the twenty third of November,"),
        (4420, LINE),
        (9999, LINE),
    ],
)
def test_a_clause_is_known_by_its_own_silences(played_ms: float, words: str) -> None:
    assert words_sent(LINE, played_ms, TOTAL, PAUSES) == words


@pytest.mark.parametrize("played_ms", range(100, 4400, 300))
def test_the_total_alone_is_right_to_one_word(played_ms: int) -> None:
    sure = len(words_sent(LINE, played_ms, TOTAL, PAUSES).split())
    assert abs(len(words_sent(LINE, played_ms, TOTAL).split()) - sure) <= 1


@pytest.mark.parametrize("played_ms", range(100, 4400, 300))
def test_while_it_streams_it_is_right_to_two(played_ms: int) -> None:
    sure = len(words_sent(LINE, played_ms, TOTAL, PAUSES).split())
    begun = [pause for pause in PAUSES if pause[1] <= played_ms]
    assert abs(len(words_sent(LINE, played_ms, None, begun).split()) - sure) <= 2


def test_a_slower_voice_takes_longer() -> None:
    assert words_sent(LINE, 2000, 2 * TOTAL) == words_sent(LINE, 1000, TOTAL)


def test_a_silence_where_no_mark_is_moves_nothing() -> None:
    line = "We are open from nine to five on every day of the week"
    assert words_sent(line, 1500, 3400, [(1400.0, 1490.0)]) == words_sent(line, 1500, 3400)


def test_digits_take_the_time_of_words() -> None:
    line = "Call 555 0142 today"
    begin = dict(zip(line.split(), word_starts(line, 3000), strict=True))
    assert begin["today"] - begin["0142"] > 2 * (begin["555"] - begin["Call"])


@pytest.mark.parametrize(
    ("text", "played_ms", "words"),
    [
        ("", 500, ""),
        ("   ", 500, ""),
        ("Wait - there is more", 750, "Wait -"),
        ("  Hello   there,  Maria ", 99999, "Hello   there,  Maria"),
        ("... !", 10, ""),
    ],
)
def test_odd_texts(text: str, played_ms: float, words: str) -> None:
    assert words_sent(text, played_ms, 1800) == words


TIMES = st.floats(0, 20_000)
SILENCES = st.lists(TIMES, max_size=10).map(lambda edges: list(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False)))


@given(st.text(alphabet="ab, .-!1é ", max_size=60), st.one_of(st.none(), st.floats(1, 20_000)), SILENCES, TIMES, TIMES)
def test_more_time_never_means_fewer_words(
    text: str, total: float | None, pauses: list[tuple[float, float]], one: float, other: float
) -> None:
    early, late = sorted((one, other))
    inside = [pause for pause in pauses if total is None or pause[1] < total]
    sooner, later = words_sent(text, early, total, inside), words_sent(text, late, total, inside)
    assert later.startswith(sooner)
    assert text.strip().startswith(later)
    starts = word_starts(text, total, inside)
    assert list(starts) == sorted(starts)
