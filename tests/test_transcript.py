"""A call from the record, for people."""

from __future__ import annotations

from typing import Any

import pytest

from appliance.lab.transcript import call_as_text

ROW: dict[str, Any] = {
    "call": 7, "opened": "2026-11-23T10:00:00.000+01:00", "direction": "inbound", "flow": "lead", "closed": None, "duration_ms": None,
    "spent_micros": 0, "currency": "EUR", "from_uri": "sip:77@pbx", "from_name": "Ann", "to_uri": "sip:200@pbx", "turns": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("codecs", "line"), [([], None), (["G722"], "sound by G722"), (["PCMU", "G722", "PCMU"], "sound by PCMU, then G722, then PCMU")]
)
def test_what_its_sound_went_by_is_said(codecs: list[str], line: str | None) -> None:
    events = [{"at_ms": 1, "kind": "ringing", "turn": 0, "data": {}}]
    events += [{"at_ms": 2, "kind": "codec", "turn": 0, "data": {"codec": codec}} for codec in codecs]
    said = [each for each in call_as_text({**ROW, "events": events}).splitlines() if each.startswith("sound")]
    assert said == ([line] if line else [])
