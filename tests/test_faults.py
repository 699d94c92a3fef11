"""The limits hold although something is broken: the short form of `onhook bench limits`, four calls at once in each trial.

Judged by a far end that notes on the wire when the BYE arrives, and by the record afterwards.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from appliance import proof
from appliance.lab import limits_bench as lab
from appliance.lab import limits_faults
from appliance.lab.box import Box
from appliance.lab.limits_bench import Setting
from appliance.lab.limits_faults import FAULTS

pytestmark = [pytest.mark.faults, pytest.mark.models, pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def setting() -> Setting:
    return proof.limits_setting(lambda text: None)


OWN_BOX = frozenset({"model_loops", "voice_hangs", "disk_full"})
"""Faults that are in a box from its start."""


class Standing:
    """A box that outlives a trial: after each fault it has to be whole again by itself, or the next one fails."""

    def __init__(self, box: Box) -> None:
        self.box = box

    def __getattr__(self, name: str) -> Any:
        return getattr(self.box, name)

    def start(self) -> None:
        """Where it does not run: a killed guard is started again by who killed it."""
        if self.box._process is None or self.box.exit_status() is not None:
            self.box.start()

    def __enter__(self) -> Standing:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def standing(setting: Setting) -> Iterator[Setting]:
    """The same with one box for all."""
    boxes: list[Standing] = []

    def make_box(name: str, flows: Path, extensions: dict[str, str], environment: dict[str, Any], sections: Any) -> Box:
        if not boxes:  # its flows are its own: those of a box that runs are not written anew
            own = shutil.copytree(flows, flows.with_name("standing"), dirs_exist_ok=True)
            boxes.append(Standing(setting.make_box("bench-standing", own, extensions, {"block_on_usr2": True}, sections)))
        return cast(Box, boxes[0])

    yield replace(setting, make_box=make_box)
    for box in boxes:
        box.box.stop()


def test_calls_end_at_their_caps_with_every_core_busy(setting: Setting) -> None:
    found = lab.normal(setting, 12)
    assert found["bye_seen"] == found["records_complete"] == 12
    assert found["ended_by"] == {"line": 12}
    assert found["overshoot_ms"]["max"] <= 1000, "how far it holds to 100 ms is for the bench to say"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_every_call_ends_in_time_and_has_its_record(
    setting: Setting, standing: Setting, fault: lab.Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits_faults, "LOCKED_S", 9.0)  # longer than any call, and than what its end may take
    found = lab.fault_trials(setting if fault.name in OWN_BOX else standing, fault, 4)
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
