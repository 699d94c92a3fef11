"""The flows new calls take, read from what was accepted: the line's side.

Rule: cheap enough to be asked four times a second between two packets: a stat a flow, and a file read only where one changed.
What cannot be read changes nothing.
"""

from __future__ import annotations

import logging
import os

from appliance.core.flow import Flow
from appliance.flows.versions import Versions

log = logging.getLogger("onhook.flows")

_Signature = tuple[int, int]


class LiveFlows:
    """By name. A Flow in here is never changed, only replaced: who holds one keeps it."""

    def __init__(self, versions: Versions) -> None:
        self.flows: dict[str, Flow] = {}
        self._versions = versions
        self._seen: dict[str, _Signature] = {}

    def poll(self) -> bool:
        """Look again; True where another flow or version is live now."""
        changed = False
        names = self._versions.names()
        for name in names:
            signature = self._signature(name)
            if signature != self._seen.get(name):
                changed |= self._take(name)
                if signature is not None:
                    self._seen[name] = signature
        for name in self._seen.keys() - set(names):
            log.error("flow %s: what was accepted of it is gone from the disk; calls go on with what is in memory", name)
            del self._seen[name]
        return changed

    def _signature(self, name: str) -> _Signature | None:
        try:
            found = os.stat(self._versions.live_path(name))
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns

    def _take(self, name: str) -> bool:
        standing = self._versions.standing(name)
        if not standing.version:
            return standing.because != "" and self.flows.pop(name, None) is not None
        version = self._versions.version(name, standing.version)
        try:
            if version is None:
                raise ValueError("it is not there")
            flow = version.read()
        except ValueError as error:
            log.error("flow %s: version %s cannot be taken: %s", name, standing.version, error)
            return False
        if self.flows.get(name) == flow:
            return False
        self.flows[name] = flow
        return True
