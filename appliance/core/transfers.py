"""Tools that hand the caller on: what they are called, and whom they may reach.

Rule: `transfer.201` is the extension 201 of our own PBX, and needs nobody's leave. Whatever is longer, or somewhere else, has a name of its
own (`transfer.boss`) that the operator gives it in onhook.toml. Nobody's words choose a target.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

PREFIX = "transfer."
LONGEST_EXTENSION = 5
"""Digits. A longer number may cost money."""
_EXTENSION = re.compile(rf"{re.escape(PREFIX)}(\d{{1,{LONGEST_EXTENSION}}})")


def is_transfer(tool: str) -> bool:
    """Does this tool hand the caller on?"""
    return tool.startswith(PREFIX)


def extension_of(tool: str) -> str:
    """The extension in a tool's name; empty where it names none."""
    found = _EXTENSION.fullmatch(tool)
    return found[1] if found else ""


def is_extension(number: str) -> bool:
    """Is it one that needs nobody's leave?"""
    return bool(extension_of(PREFIX + number))


def with_extensions(tools: Mapping[str, tuple[str, ...]], named: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The operator's tools, and those among the `named` that are there without being declared."""
    return {tool: () for tool in named if extension_of(tool)} | dict(tools)
