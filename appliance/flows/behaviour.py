"""How each stage of a flow behaved in its conversations: what it said, and where each thing heard led. Kept of the last version that
passed, so that a failure can say which stages do otherwise since.

Rule: stages are compared only where both versions went through them in the same conversation: what one never reached has not changed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from appliance.flows.replay import Outcome


@dataclass(frozen=True)
class StageSeen:
    """A stage in one conversation."""

    said: str
    """Its first words."""
    led: Mapping[str, str]
    """What was heard, to the stage or the outcome it led to."""


Behaviour = Mapping[str, Mapping[str, StageSeen]]
"""Conversation, then stage."""


class Passed(NamedTuple):
    """The last run in which every conversation of a flow passed."""

    version: str
    behaviour: Behaviour


@dataclass(frozen=True)
class Change:
    """A stage that does otherwise than it did, with the first sign of it as a sentence."""

    stage: str
    what: str


def behaviour_of(outcomes: Iterable[Outcome]) -> dict[str, dict[str, StageSeen]]:
    """Of every stage that spoke."""
    return {outcome.name: _stages(outcome) for outcome in outcomes}


def _stages(outcome: Outcome) -> dict[str, StageSeen]:
    said: dict[str, str] = {}
    led: dict[str, dict[str, str]] = {}
    for number, (who, stage, words) in enumerate(outcome.transcript):
        if who == "agent":
            said.setdefault(stage, words)
            continue
        after = next((s for w, s, _ in outcome.transcript[number + 1 :] if w == "agent"), outcome.outcome)
        led.setdefault(stage, {}).setdefault(words, after)
    return {stage: StageSeen(words, led.get(stage, {})) for stage, words in said.items()}


def changes(before: Behaviour, outcomes: Iterable[Outcome]) -> tuple[Change, ...]:
    """Every stage that does otherwise than before, in the order in which conversations reach them."""
    found: dict[str, Change] = {}
    for name, stages in behaviour_of(outcomes).items():
        for stage, seen in stages.items():
            old = before.get(name, {}).get(stage)
            what = _difference(old, seen) if old is not None else ""
            if what:
                found.setdefault(stage, Change(stage, f"in {name} {what}"))
    return tuple(found.values())


def changed_stages(before: Behaviour, outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    """Their names alone."""
    return tuple(change.stage for change in changes(before, outcomes))


def _difference(old: StageSeen, new: StageSeen) -> str:
    for heard, to in new.led.items():
        if heard in old.led and old.led[heard] != to:
            return f'"{heard}" leads to {to}, and led to {old.led[heard]}'
    if old.said != new.said:
        return f'it says "{new.said}", and said "{old.said}"'
    return ""


def save_passed(path: Path, flow_version: str, outcomes: Sequence[Outcome]) -> None:
    """Keep a run in which all passed, in the place of the last one. Makes the folder."""
    told = {
        "version": flow_version,
        "conversations": {
            name: {stage: {"said": seen.said, "led": dict(seen.led)} for stage, seen in stages.items()}
            for name, stages in behaviour_of(outcomes).items()
        },
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    os.replace(temporary, path)


def load_passed(path: Path) -> Passed | None:
    """The last one; None where none was kept or the file is not what it should be: then nothing is known of what changed."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        behaviour = {
            str(name): {
                str(stage): StageSeen(str(seen["said"]), {str(k): str(v) for k, v in seen["led"].items()}) for stage, seen in stages.items()
            }
            for name, stages in told["conversations"].items()
        }
        return Passed(str(told["version"]), behaviour)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
