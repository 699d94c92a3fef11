"""Card and identity numbers go, everything else stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.redaction import luhn, redact

GOES = [
    ("my card is 4111 1111 1111 1111", "my card is [card number]"),
    ("4111-1111-1111-1111, expires May", "[card number], expires May"),
    ("It's 378282246310005.", "It's [card number]."),
    ("four one one one one one one one one one one one one one one one please", "[card number] please"),
    ("four triple one 1111 1111 1111", "[card number]"),
    ("IBAN DE89 3704 0044 0532 0130 00 thanks", "IBAN [account number] thanks"),
    ("my social is 123-45-6789", "my social is [identity number]"),
]
STAYS = [
    "call me at +1 555 123 4567",
    "my number is five five five one two three four five six seven",
    "4111 1111 1111 1112",  # does not check
    "order 123456789012",
    "on 2026-03-02 at 10:15 for 1,200.50 dollars",
    "one of the four two bedroom flats",
    "one one one one one one one one one one one one one one one one",
    "AB12 nothing of the kind follows here",
    "",
]


@pytest.mark.parametrize(("said", "kept"), GOES)
def test_it_goes(said: str, kept: str) -> None:
    assert redact(said) == kept


@pytest.mark.parametrize("said", STAYS)
def test_it_stays(said: str) -> None:
    assert redact(said) == said


@given(st.text(max_size=300))
def test_whatever_is_said_it_does_not_fail(said: str) -> None:
    once = redact(said)
    assert redact(once) == once


@given(st.text("0123456789", min_size=15, max_size=15), st.sampled_from(["", " ", "-", ", "]))
def test_every_card_number_goes(body: str, between: str) -> None:
    body = "4" + body[1:]
    card = next(body + d for d in "0123456789" if luhn(body + d))
    assert card not in redact(f"it is {between.join(card)} ok").replace(between or " ", "")
