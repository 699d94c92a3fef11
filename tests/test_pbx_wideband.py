"""G.722 through a real Asterisk: a sound that only wideband carries comes out as it went in, where every side of the call can."""

from __future__ import annotations

import pytest
from test_pbx_calls import ECHO, extension, pbx
from test_pjsua_wideband import HIGH, LOW, NARROW, WIDE, above, level, sound

pytestmark = pytest.mark.pbx

FULL = 8000 / 2**0.5
"""RMS of the tones."""


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


@pytest.mark.interop("G.722: 5.5 kHz to the PBX and back")
def test_wideband_to_the_pbx_and_back() -> None:
    with extension("6012", codecs=WIDE) as agent:
        leg = agent.ask("dial", uri=ECHO)
        agent.expect("LegAnswered", 10)
        assert agent.expect("CodecChosen")["codec"] == "G722"
        agent.send("tone", leg=leg, hz=HIGH)
        sound(agent, leg, 16000, 0.5)
        assert level(sound(agent, leg, 16000), 16000, HIGH) == pytest.approx(FULL, rel=0.1)


@pytest.mark.interop("G.722: a call in, wideband from telephone to recogniser and from our voice to the telephone")
def test_wideband_from_end_to_end_through_the_pbx() -> None:
    with extension("6010", behaviour="answer", codecs=WIDE) as ours, extension("6012", codecs=["G722"]) as telephone:
        leg = telephone.ask("dial", uri="6010")
        there = ours.expect("LegOffered", 10)["leg"]
        telephone.expect("LegAnswered", 10)
        ours.expect("LegAnswered", 10)
        ours.ask("listen", leg=there)
        chosen = ours.expect("CodecChosen")["codec"]
        if chosen != "G722":  # the PBX offers its own order, and may offer it again once it knows the other side
            assert ours.expect("CodecChosen")["codec"] == "G722"
        telephone.send("tone", leg=leg, hz=HIGH)
        sound(ours, there, 16000, 0.5)
        assert level(sound(ours, there, 16000), 16000, HIGH) == pytest.approx(FULL, rel=0.1)
        ours.send("prompt", leg=there, hz=HIGH, seconds=3)
        sound(telephone, leg, 16000, 0.5)
        assert level(sound(telephone, leg, 16000), 16000, HIGH) == pytest.approx(FULL, rel=0.1)


@pytest.mark.interop("G.722: a call out to a telephone that has G.711 alone")
def test_a_telephone_without_wideband_is_called() -> None:
    with extension("6001", behaviour="answer", codecs=NARROW) as telephone, extension("6010", codecs=WIDE) as ours:
        leg = ours.ask("dial", uri="6001")
        ours.ask("listen", leg=leg)
        there = telephone.expect("LegOffered", 10)["leg"]
        ours.expect("LegAnswered", 10)
        telephone.expect("LegAnswered", 10)
        telephone.ask("attach", leg=there)
        telephone.send("tone", leg=there, hz=LOW)
        sound(ours, leg, 16000, 0.5)
        heard = sound(ours, leg, 16000)
        assert level(heard, 16000, LOW) == pytest.approx(FULL, rel=0.1)
        assert above(heard, 16000, 4100) < FULL / 100
        ours.send("prompt", leg=leg, hz=LOW, seconds=3)
        sound(telephone, there, 8000, 0.5)
        assert level(sound(telephone, there, 8000), 8000, LOW) == pytest.approx(FULL, rel=0.1)
