"""What a campaign came to: pure, on made-up calls."""

from __future__ import annotations

from appliance.campaign.costs import as_text, counted
from appliance.campaign.plan import Attempt
from appliance.core.spend import PriceCard

CARD = PriceCard(trunk_per_minute=12_000, trunk_increment_s=1)


def call(number: int, outcome: str, duration_s: int, spent: int) -> Attempt:
    return Attempt(number, 0, "", True, outcome, "flow", spent, duration_s * 1000, 180_000)


def test_early_exits_save_the_rest_of_the_call() -> None:
    calls = [call(1, "completed", 60, 12_000), call(2, "bot", 10, 2_000), call(3, "not_answered", 0, 0)]
    found = counted(CARD, calls, [("hours", "it is 08:00"), ("hours", "it is 08:10")])
    assert found["saved_micros"] == 36_000 - 2_000, (
        "three minutes at the trunk's price, less what it cost; a talk with a person saves nothing"
    )
    assert (found["early_exits"], found["attempts"], found["spent_micros"], found["seconds"]) == (1, 3, 14_000, 70.0)
    assert found["outcomes"]["bot"]["each_micros"] == 2_000
    assert found["refused"] == {"hours": {"count": 2, "example": "it is 08:00"}}
    text = as_text(found | {"campaign": "web", "flow": "f", "state": "done", "said": "", "people": 3, "currency": "EUR"})
    assert "saved by ending early: 0.0340 EUR. 1 calls" in text
    assert "refused 2 times, hours: it is 08:00" in text
