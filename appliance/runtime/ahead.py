"""Sound ahead: every line whose words are known, into memory before anybody needs it.

Rule: one text at a time, and only while no caller waits for the voice.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Sequence

from appliance.core.flow import Flow
from appliance.core.knowledge import Knowledge
from appliance.core.lines import lines_for
from appliance.runtime.parts import Voice
from appliance.runtime.prompts import Prompts

log = logging.getLogger("onhook.line")


class Ahead:
    """What is still to be synthesised, in order."""

    def __init__(self, prompts: Prompts, voice: Voice) -> None:
        self._prompts = prompts
        self._voice = voice
        self._texts: deque[tuple[str, bool]] = deque()

    def __len__(self) -> int:
        return len(self._texts)

    def flows(self, flows: Iterable[Flow]) -> None:
        """Every line of these flows that no caller's name is in, and our own; kept on disk too."""
        for flow in flows:
            self._texts.extend((text, True) for text in known_texts(flow))

    def waits_for(self, flow: Flow) -> bool:
        """Is there a line of this flow that is known and not sound yet?"""
        return any(self._prompts.get(text) is None for text in known_texts(flow))

    def first(self, texts: Sequence[str]) -> list[str]:
        """One caller's lines, before all others and in memory only; those that have to be made."""
        missing = [text for text in texts if self._prompts.get(text) is None]
        self._texts.extendleft((text, False) for text in reversed(missing))
        return missing

    def poll(self) -> None:
        """Begin the next one, where the voice is free."""
        while self._texts and self._voice.ready and self._voice.idle:
            text, keep = self._texts.popleft()
            if self._prompts.get(text) is None:
                self._render(text, keep)

    def _render(self, text: str, keep: bool) -> None:
        pieces: list[bytes] = []

        def sound(pcm: bytes, last: bool) -> None:
            pieces.append(pcm)
            if last:
                self._prompts.put(text, b"".join(pieces), keep)

        self._voice.say(0, text, sound, lambda: log.error("the voice cannot say: %s", text))


def known_texts(flow: Flow) -> tuple[str, ...]:
    """What can be said before a call is there."""
    asks = any(v.required for v in flow.variables)
    return lines_for(flow.language).all() if asks else Knowledge(flow, {}).known_clauses()
