"""What a look at something finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. `ok` is None where it could not be found out."""

    name: str
    ok: bool | None
    detail: str
    remedy: str = ""
