"""Saved conversations as they are written: flows/<flow>/conversations/*.yaml."""

from __future__ import annotations

from pathlib import Path

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.errors import Problem


def load_conversations(folder: Path, flow: Flow) -> tuple[tuple[Conversation, ...], tuple[Problem, ...]]:
    """Every conversation of `folder` that could be read, and everything that is wrong with the others. A missing folder has none."""
    return (), ()
