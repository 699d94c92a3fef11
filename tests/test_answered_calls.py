"""Calls that an appliance places, over SIP: who speaks first, the message after the beep, a silent line, a machine that talks back."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from appliance import proof
from appliance.lab.answered_calls import ASKED_MS, BOT_S, SILENT_END_S, FarEnd, Setting, as_played
from appliance.lab.answered_sounds import Trial, beep, finished, samples, silence
from appliance.lab.conversation_calls import Calls
from appliance.lab.script import CallerScript, Step
from appliance.lab.voices import Voices
from appliance.store.models import cache_folder

pytestmark = [pytest.mark.long, pytest.mark.models, pytest.mark.timeout(180)]
VOICES = Voices(cache_folder() / "voices")
SLOW_MS = 1500.0
"""What a machine that does other things too may take; the bench has the claim."""


@pytest.fixture(scope="module")
def far() -> Iterator[FarEnd]:
    dial: dict[str, object] = {"outbound": True, "allow": ["lane"], "hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000}
    with proof.new_box("test-answered", dial=dial) as box:
        box.start()
        box.await_ready()

        def place(to: str, flow: str, variables: dict[str, str]) -> None:
            door = box.door()
            assert door.ask(op="call", to=to, flow=flow, vars=variables)["ok"]
            door.close()

        end = FarEnd(Setting(place, Calls(box.door()), VOICES, lambda text: None), 1)
        yield end
        end.close()


def trial(party: str, text: str, beep_hz: float = 0.0) -> Trial:
    chance = np.random.default_rng(3)
    parts = [silence(400), samples(VOICES.speak("flite:slt", text))]
    end_ms = sum(part.size for part in parts) / 8
    if not beep_hz:
        return Trial(party, text, finished([*parts, silence(3000)], chance, 30), end_ms)
    parts += [silence(700), beep(beep_hz, 400, -18, chance)]
    beep_ms = sum(part.size for part in parts) / 8
    return Trial(party, text, finished([*parts, silence(3000)], chance, 30), end_ms, beep_ms)


def test_a_person_speaks_first(far: FarEnd) -> None:
    one = trial("human", "Hello, this is Maria.")
    heard = far.take(*as_played(one))
    assert heard.party in ("human", "none")
    end = heard.begin_ms + one.speech_end_ms
    assert heard.ms_within(0.0, end - 40) == 0.0, "nothing was said across their greeting"
    assert end < heard.ours[0][0] <= end + SLOW_MS


def test_a_message_after_the_beep_and_not_before(far: FarEnd) -> None:
    one = trial("voicemail", "Hi, you have reached Anna. Please leave a message after the tone.", 1000)
    heard = far.take(*as_played(one))
    assert heard.party == "voicemail"
    assert one.beep_end_ms is not None
    end = heard.begin_ms + one.beep_end_ms
    assert heard.ms_within(0.0, end - 40) == 0.0
    begun = heard.first_after(end - 40)
    assert begun is not None
    assert 110 <= begun - end <= 640


def test_nobody_says_a_word(far: FarEnd) -> None:
    heard = far.take(CallerScript(behaviour="silent"), {})
    assert heard.ours[0][0] <= ASKED_MS
    assert heard.seconds <= SILENT_END_S
    assert heard.outcome == "no_answer"


def test_a_machine_that_talks_back(far: FarEnd) -> None:
    text = "Hi, I am Ella, the virtual assistant of the clinic. How can I help you?"
    script = CallerScript((Step("say", text, after=0.5),), otherwise="repeat_last", patience_s=6.0)
    heard = far.take(script, {0: VOICES.speak("flite:rms", text)})
    assert heard.seconds <= BOT_S
