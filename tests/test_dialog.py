from itertools import product

import pytest

from appliance.core.dialog import TRANSITIONS, Dialog, ImpossibleChange, LegChange, LegState
from appliance.errors import LocalError

LIVE = [state for state in LegState if state is not LegState.ENDED]


def walk(state: LegState, *changes: LegChange) -> Dialog:
    dialog = Dialog(state)
    for change in changes:
        dialog.apply(change)
    return dialog


def test_an_inbound_leg_rings_is_answered_and_ended_by_them() -> None:
    dialog = walk(LegState.OFFERED, LegChange.RANG, LegChange.ACCEPTED)
    assert dialog.state is LegState.ANSWERED
    assert not dialog.over
    dialog.apply(LegChange.GONE)
    assert dialog.state is LegState.ENDED
    assert not dialog.ended_by_us


def test_an_outbound_leg_is_picked_up_and_hung_up_by_us() -> None:
    dialog = walk(LegState.DIALING, LegChange.PROGRESSED, LegChange.PROGRESSED, LegChange.PICKED_UP, LegChange.HUNG_UP)
    assert dialog.state is LegState.ENDING
    assert dialog.over
    dialog.apply(LegChange.GONE)
    assert dialog.ended_by_us


def test_a_200_that_crosses_our_cancel_does_not_revive_the_leg() -> None:
    dialog = walk(LegState.DIALING, LegChange.HUNG_UP)
    assert dialog.apply(LegChange.PICKED_UP) is LegState.ENDING
    assert dialog.ended_by_us


def test_hanging_up_a_leg_that_is_gone_is_no_error_and_changes_nobodys_guilt() -> None:
    dialog = walk(LegState.OFFERED, LegChange.GONE)
    assert dialog.apply(LegChange.HUNG_UP) is LegState.ENDED
    assert not dialog.ended_by_us


@pytest.mark.parametrize("state", LIVE)
def test_every_live_leg_can_end_either_way(state: LegState) -> None:
    assert TRANSITIONS[state, LegChange.GONE] is LegState.ENDED
    assert TRANSITIONS[state, LegChange.HUNG_UP] is LegState.ENDING


def test_nothing_leads_out_of_ended() -> None:
    assert {after for (state, _), after in TRANSITIONS.items() if state is LegState.ENDED} == {LegState.ENDED}


def test_nothing_leads_from_ending_back_to_life() -> None:
    assert {after for (state, _), after in TRANSITIONS.items() if state is LegState.ENDING} == {LegState.ENDING, LegState.ENDED}


@pytest.mark.parametrize(("state", "change"), [pair for pair in product(LegState, LegChange) if pair not in TRANSITIONS])
def test_what_the_table_does_not_have_is_refused_and_changes_nothing(state: LegState, change: LegChange) -> None:
    dialog = Dialog(LegState.OFFERED)
    dialog.state = state
    assert not dialog.allows(change)
    with pytest.raises(ImpossibleChange, match=state.value):
        dialog.apply(change)
    assert dialog.state is state


def test_a_leg_begins_offered_or_dialing() -> None:
    with pytest.raises(LocalError):
        Dialog(LegState.ANSWERED)
