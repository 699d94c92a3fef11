"""Money is a limit of a real call: it runs out, and what does not fit is refused."""

from __future__ import annotations

import pytest

from appliance import proof
from appliance.lab.limits_bench import closed_rows, flows_for
from appliance.lab.peer_call import Faults
from appliance.lab.sip_peer import SipPeer

pytestmark = [pytest.mark.models, pytest.mark.timeout(120)]

DEAR: dict[str, object] = {"currency": "EUR", "trunk_per_minute": "0.60", "trunk_increment": 1, "tokens_per_1k": "0"}
"""A cent a second, billed by the second."""


def test_a_call_ends_before_its_money_does_and_the_next_is_refused() -> None:
    setting = proof.limits_setting(lambda text: None)
    extensions = flows_for(setting.folder / "money", (60_000,))
    sections: dict[str, dict[str, object]] = {"prices": DEAR, "limits": {"spend": "0.03", "spend_per_day": "0.05"}}
    box = proof.limits_box("test-money", setting.folder / "money", extensions, {}, sections)
    (box.folder / "calls.db").unlink(missing_ok=True)
    with box, SipPeer() as peer:
        box.start()
        uri = box.await_ready(rendered=False)["uri"].replace("onhook@", "c60000@")
        call = peer.dial(uri, setting.speech)
        assert call.wait_ended(10)
        seconds = (call.first_bye_ns - call.answered_ns) / 1e9
        assert 2.0 < seconds < 3.0, "the fourth cent is never begun"
        (row,) = closed_rows(setting, box, 1)
        assert (row["reason"], row["ended_by"]) == ("spend", "line")
        assert 20_000 <= row["spent_micros"] <= 30_000
        assert row["limits"]["spend"]["cap"] == 30_000
        refused = peer.dial(uri, setting.speech)
        refused.wait_ended(10)
        assert refused.status == 503, "three cents more do not fit into the day's five"
        (row,) = closed_rows(setting, box, 1)
        assert (row["outcome"], row["reason"]) == ("refused", "spend_day")
        assert "the day's money" in box.log.read_text()


def test_a_far_end_that_sends_nothing_is_hung_up() -> None:
    setting = proof.limits_setting(lambda text: None)
    extensions = flows_for(setting.folder / "media", (60_000,))
    box = proof.limits_box("test-media", setting.folder / "media", extensions, {}, {})
    with box, SipPeer() as peer:
        box.start()
        uri = box.await_ready(rendered=False)["uri"].replace("onhook@", "c60000@")
        call = peer.dial(uri, setting.speech, Faults(stop_rtp_after_s=1.0))
        assert call.wait_ended(30)
        assert 15.5 < (call.first_bye_ns - call.answered_ns) / 1e9 < 17.5
        (row,) = closed_rows(setting, box, 1)
    assert (row["outcome"], row["reason"]) == ("limit", "no_media")
    assert row["limits"]["no_media"]["breaches"] == 1
