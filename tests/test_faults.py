"""The limits hold although something is broken: the short form of `onhook bench limits`, four calls at once in each trial.

Judged by a far end that notes on the wire when the BYE arrives, and by the record afterwards.
"""

from __future__ import annotations

import pytest

from appliance import proof
from appliance.lab import limits_bench as lab
from appliance.lab.limits_bench import Setting
from appliance.lab.limits_faults import FAULTS

pytestmark = [pytest.mark.faults, pytest.mark.models, pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def setting() -> Setting:
    return proof.limits_setting(lambda text: None)


def test_calls_end_at_their_caps_with_every_core_busy(setting: Setting) -> None:
    found = lab.normal(setting, 12)
    assert found["bye_seen"] == found["records_complete"] == 12
    assert found["ended_by"] == {"line": 12}
    assert found["overshoot_ms"]["max"] <= 1000, "how far it holds to 100 ms is for the bench to say"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_every_call_ends_in_time_and_has_its_record(setting: Setting, fault: lab.Fault) -> None:
    found = lab.fault_trials(setting, fault, 4)
    assert lab.held(found), found
    by = {"guard"} if fault.name in ("line_stopped", "line_killed", "control_blocked") else {"line"}
    if fault.name == "guard_killed_line_frozen":
        by = {"line", "guard"}  # the kernel may wake a stopped line whose guard dies, and then it hangs up itself
    assert set(found["ended_by"]) <= by


def test_a_lost_bye_is_sent_again_and_the_line_is_free(setting: Setting) -> None:
    found = lab.far_end_trials(setting, 3, ("bye_lost",))
    (lost,) = found.values()
    assert lost["bye_seen"] == lost["retransmitted_by_rfc3261"] == lost["row_closed_at_first_bye"] == lost["line_free_at_once"] == 3


def test_the_last_words_end_before_the_cap_or_are_left_out(setting: Setting) -> None:
    found = lab.goodbye_trials(setting, 4, 4)
    assert found["fits"] == {"trials": 4, "ended_before_cap": 4}
    assert found["does_not_fit"] == {"trials": 4, "left_out": 4}


def test_a_mind_that_stands_still_is_covered_by_a_filler_in_time(setting: Setting) -> None:
    found = lab.filler_trials(setting, 4)
    assert found["asked_again"] == 4, found
    assert found["gap_ms"]["max"] < 1500, "before the deadline that asks again; how exactly is for the bench to say"


def test_a_box_can_be_judged_badly() -> None:
    """The judge can say no: too late, too few, no record."""
    good = {"trials": 4, "bye_seen": 4, "records_complete": 4, "max_overshoot_ms": 900.0, "within_ms": 1000.0}
    assert lab.held(good)
    for worse in ({"max_overshoot_ms": 1100.0}, {"bye_seen": 3}, {"records_complete": 3}, {"max_overshoot_ms": None}):
        assert not lab.held(good | worse)
