"""A call that outlives its session timer because it is refreshed (RFC 4028), by us and by the far end.

The least Session-Expires is 90 s (section 4), and a refresh falls due at its half (section 7.2): in 100 s two have passed. --long-call has
it last longer.
"""

from __future__ import annotations

import re
import time

import pytest
from test_pbx_calls import extension as extension_of
from test_pbx_calls import heard, pbx, share_at

# each wait of it has its end, and --long-call may be long
pytestmark = [pytest.mark.long, pytest.mark.pbx, pytest.mark.faults, pytest.mark.timeout(0)]

SHORTEST_S = 100.0


@pytest.fixture(scope="module", autouse=True)
def running() -> None:
    pbx("up")


@pytest.mark.interop("session timers (RFC 4028): a call refreshed over and over, both sound and signalling up at its end")
def test_a_long_call_is_refreshed_and_stays(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    lasts_s = max(SHORTEST_S, request.config.getoption("--long-call"))
    logs = [tmp_path_factory.mktemp("log") / name for name in ("ours", "caller")]
    with (
        extension_of("6010", behaviour="answer", log=str(logs[0])) as ours,
        extension_of("6001", log=str(logs[1])) as caller,
    ):
        leg = caller.ask("dial", uri="6010")
        there = ours.expect("LegOffered", 10)["leg"]
        ours.expect("LegAnswered", 10)
        caller.expect("LegAnswered", 10)
        ours.ask("attach", leg=there)
        began = time.monotonic()
        while time.monotonic() - began < lasts_s:
            heard(caller, leg, 2.0)
            assert ours.count("LegEnded") == caller.count("LegEnded") == 0, f"after {time.monotonic() - began:.0f} s"
        ours.send("tone", leg=there, hz=440)
        heard(caller, leg, 0.5)
        assert share_at(heard(caller, leg, 0.6), 440) > 0.9
        ours.send("hang_up", leg=there)
        caller.expect("LegEnded", 10)
    refreshes = [refreshed(log.read_text()) for log in logs]
    assert min(sum(each) for each in refreshes) >= int(lasts_s // 50), refreshes
    assert sum(sent for sent, _ in refreshes), "by us on one leg"
    assert sum(came for _, came in refreshes), "and by the PBX on the other"
    figure = "; ".join(f"{who}: {sent} sent, {came} came" for who, (sent, came) in zip(("callee", "caller"), refreshes, strict=True))
    request.node.user_properties.append(("interop", f"{lasts_s:.0f} s; refreshes at the {figure}"))


def refreshed(log: str) -> tuple[int, int]:
    """Refreshes that were sent and that came: INVITE or UPDATE inside the dialog, with its Session-Expires, that was answered with 200. One
    that was challenged and sent again is one."""
    asked: set[tuple[str, str]] = set()
    granted: set[tuple[str, str]] = set()
    for block in re.split(r"(?=(?:TX|RX) \d+ bytes (?:Request|Response) msg )", log):
        if found := re.match(r"(TX|RX) \d+ bytes Request msg (?:INVITE|UPDATE)/", block):
            cseq = re.search(r"^CSeq: *(\d+ \w+)", block, re.M | re.I)
            if cseq and re.search(r"^To:.*;tag=", block, re.M | re.I) and re.search(r"^Session-Expires:|^x:", block, re.M | re.I):
                asked.add((found[1], cseq[1]))
        elif found := re.match(r"(TX|RX) \d+ bytes Response msg 200/(?:INVITE|UPDATE)/", block):
            cseq = re.search(r"^CSeq: *(\d+ \w+)", block, re.M | re.I)
            if cseq:
                granted.add(("RX" if found[1] == "TX" else "TX", cseq[1]))
    ways = [way for way, _ in asked & granted]
    return ways.count("TX"), ways.count("RX")
