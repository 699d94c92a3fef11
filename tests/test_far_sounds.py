"""A beep on the wire reaches the call as an event, on an outbound leg and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from appliance.core.endpoint import EndpointSettings
from appliance.lab.answered_sounds import finished, silence, tone
from appliance.media.far_sounds import FarSounds
from appliance.media.frames import cut
from appliance.ports import LegAudio
from appliance.runtime.audio import AudioEvent, CallAudio, FarSound


class Deaf:
    """Hears no speech."""

    def probability(self, frame: bytes) -> float:
        return 0.0

    def reset(self) -> None:
        pass


@pytest.mark.parametrize("listens", [True, False])
def test_the_audio_loop_tells_a_beep(listens: bool) -> None:
    events: list[AudioEvent] = []
    audio = CallAudio(LegAudio(), Deaf(), EndpointSettings(), events.append, sounds=FarSounds() if listens else None)
    for frame in cut(finished([silence(500), tone((1000,), 400), silence(500)], np.random.default_rng(1), 30)):
        audio.tick(frame)
    assert [event for event in events if isinstance(event, FarSound)] == ([FarSound("beep")] if listens else [])
