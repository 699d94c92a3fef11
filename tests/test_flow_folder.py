"""Flows changed under running calls: nobody hears of it, and what fails its own conversations never takes a call."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from flow_office import Office, Speechless, small

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import Flow
from appliance.core.rules import OperatorRules
from appliance.core.session import CallSession
from appliance.errors import ConfigError
from appliance.flows.judge import Judge, Rests
from appliance.flows.keeper import Keeper
from appliance.flows.live import LiveFlows
from appliance.flows.versions import Versions
from appliance.runtime.ahead import Ahead, known_texts
from appliance.runtime.prompts import Prompts
from appliance.runtime.turnover import LOOK_S, SOUND_S, Turnover

SHIPPED = Path(__file__).parent.parent / "flows"
CONSENT = "and I write down your answers"


# -- a call keeps the version it began with ---------------------------------------------------------------------------------------


class TextCall:
    """A call as text, one thing at a time: it says, hears yes, and goes on, to its end. `said` is every word of ours."""

    def __init__(self, flow: Flow) -> None:
        self.version = flow.version
        self.said: list[str] = []
        self.session = CallSession(flow, {})
        self._now = 0.0
        self._next: list[ev.Event] = []
        self._tell(ev.PartsReady())
        self._tell(ev.Answered())

    @property
    def over(self) -> bool:
        return self.session.ended

    def step(self) -> None:
        """One more thing happens."""
        self._now += 0.1
        self._tell(self._next.pop(0))

    def _tell(self, event: ev.Event) -> None:
        for command in self.session.handle(event, self._now):
            match command:
                case do.Say(turn, clauses, _, _):
                    self.said += clauses
                    self._next += [ev.PlayoutFinished(turn), ev.SpeechStarted(0.0), ev.SpeechEnded(cut=False, held_s=0.3)]
                case do.Transcribe(turn):
                    self._next.append(ev.Heard(turn, "Yes."))


CALLS = 20
EDITS = 50


def test_a_flow_edited_during_twenty_calls_disturbs_none(tmp_path: Path) -> None:
    office = Office(tmp_path)
    markers = {office.put("Edit 0"): "Edit 0"}
    office.settle(2.0)
    calls: list[TextCall] = []
    running: list[TextCall] = []
    for edit in range(1, EDITS + 1):
        while len(running) < CALLS:
            office.live.poll()
            running.append(TextCall(office.live.flows["small"]))
            calls.append(running[-1])
        for at, call in enumerate(running):
            for _ in range((at + edit) % 3):  # some stand still for a while, some hurry
                if not call.over:
                    call.step()
        running = [call for call in running if not call.over]
        markers[office.put(f"Edit {edit}")] = f"Edit {edit}"
        office.settle(2.0)
    for call in running:
        while not call.over:
            call.step()
    assert len(office.versions.accepted("small")) == EDITS + 1
    assert len({call.version for call in calls}) > EDITS / 4, "calls began with many versions"
    for call in calls:
        marker = markers[call.version]
        assert [words for words in call.said if "Edit" in words] == [f"{marker}."] * 3, (
            "three stages, and each spoke its own version's words"
        )
        assert call.session.outcome == "completed"


def test_the_same_with_a_thread_for_each_call(tmp_path: Path) -> None:
    office = Office(tmp_path)
    markers = {office.put("Edit 0"): "Edit 0"}
    office.settle(2.0)
    office.live.poll()
    current = [office.live.flows["small"]]  # as the line's control thread holds it
    finished: list[TextCall] = []
    edits = [threading.Event() for _ in range(10)]

    def caller(number: int) -> None:
        for edit in edits[number % 2 :: 2]:
            call = TextCall(current[0])
            for _ in range(number % 5):
                call.step()
            edit.wait()
            while not call.over:
                call.step()
            finished.append(call)

    threads = [threading.Thread(target=caller, args=(number,)) for number in range(CALLS)]
    for thread in threads:
        thread.start()
    for number, edit in enumerate(edits, 1):
        markers[office.put(f"Edit {number}")] = f"Edit {number}"
        office.settle(2.0)
        office.live.poll()
        current[0] = office.live.flows["small"]
        edit.set()
    for thread in threads:
        thread.join()
    assert len(finished) == CALLS * 5
    assert len({call.version for call in finished}) > 2
    for call in finished:
        assert [words for words in call.said if "Edit" in words] == [f"{markers[call.version]}."] * 3


# -- the shipped flow, the real examination, the real replay ------------------------------------------------------------------------


class House:
    """A folder with the lead flow and one of its conversations, judged as on a box; no word of it needs the model."""

    def __init__(self, base: Path) -> None:
        self.folder = base / "flows"
        self.path = self.folder / "lead-qualification.yaml"
        beside = self.folder / "lead-qualification" / "conversations"
        beside.mkdir(parents=True)
        shutil.copy(SHIPPED / "lead-qualification.yaml", self.folder)
        shutil.copy(SHIPPED / "lead-qualification" / "conversations" / "consent-refused.yaml", beside)
        self.versions = Versions(base / "accepted")
        rests = Rests(OperatorRules(), 0.4, "none", frozenset({"lead-qualification"}))
        judge = Judge(rests, base / "proofs", Speechless(), "0")  # type: ignore[arg-type]
        self.keeper = Keeper(self.folder, self.versions, judge, lambda: True, lambda told: None)
        self.now = 0.0

    def settle(self) -> None:
        for _ in range(4):
            self.now += 1.0
            self.keeper.step(self.now)

    def live(self) -> Flow:
        flows = LiveFlows(self.versions)
        flows.poll()
        return flows.flows["lead-qualification"]


def test_editing_the_consent_line_keeps_the_old_version_and_names_the_conversation(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.settle()
    before = house.live()
    assert CONSENT in before.stages["consent"].say
    text = house.path.read_text()
    assert text.count(CONSENT) == 1
    house.path.write_text(text.replace(CONSENT, "and it will not take long"))
    house.settle()
    assert house.live() == before
    refusal = house.versions.refusal("lead-qualification")
    assert refusal is not None
    assert refusal.problems == (), "nothing is wrong with the file as a file"
    assert [conversation["name"] for conversation in refusal.failed] == ["consent-refused"]
    assert "write down your answers" in "\n".join(refusal.lines())
    assert [change["stage"] for change in refusal.changed] == ["consent"]
    house.path.write_text(text.replace("three short questions", "three brief questions"))
    house.settle()
    assert "brief" in house.live().stages["consent"].say, "a change that no conversation minds"
    assert house.versions.refusal("lead-qualification") is None


# -- the line's side ----------------------------------------------------------------------------------------------------------------


class Voice:
    """Says one text at a time, when it is told to."""

    ready = True

    def __init__(self) -> None:
        self.orders: list[tuple[str, Any]] = []

    @property
    def idle(self) -> bool:
        return not self.orders

    def say(self, call: int, text: str, sound: Any, failed: Any) -> int:
        self.orders.append((text, sound))
        return 1

    def speak(self) -> None:
        _, sound = self.orders.pop()
        sound(b"\0\0", True)


class Source:
    """Flows as a test wants them."""

    def __init__(self) -> None:
        self.live: dict[str, Flow] = {}
        self.changed = True

    def put(self, *flows: Flow) -> None:
        self.live, self.changed = {flow.name: flow for flow in flows}, True

    def poll(self) -> Mapping[str, Flow] | None:
        changed, self.changed = self.changed, False
        return dict(self.live) if changed else None

    def name_for(self, user: str) -> str:
        return {"100": "small", "200": "away"}.get(user, "")

    def why_not(self, name: str) -> str:
        return "its file is refused: small.yaml:3:5: unknown key"

    def settled(self) -> bool:
        return True

    def status(self) -> dict[str, Any]:
        return {"refused": {}}


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Turnover, Source, Voice, Ahead, Prompts]:
    prompts, voice, source = Prompts(tmp_path, "v"), Voice(), Source()
    ahead = Ahead(prompts, voice)  # type: ignore[arg-type]
    return Turnover(source, ahead, prompts), source, voice, ahead, prompts


def version(marker: str, name: str = "small", direction: str = "inbound") -> Flow:
    from appliance.flows.loader import parse

    return parse(small(marker, name, direction), "x.yaml").flow


def test_the_first_version_answers_at_once_and_the_next_when_its_lines_are_sound(desk: Any) -> None:
    turnover, source, voice, ahead, prompts = desk
    first, second = version("One"), version("Two")
    source.put(first)
    turnover.poll(0.0)
    assert turnover.answers("100") is first

    def speak_all() -> None:
        ahead.poll()
        while voice.orders:
            voice.speak()
            ahead.poll()

    speak_all()
    source.put(second)
    turnover.poll(LOOK_S)
    assert turnover.answers("100") is first
    assert turnover.status()["coming"] == {"small": second.version}
    speak_all()
    turnover.poll(2 * LOOK_S)
    assert turnover.answers("100") is second
    assert all(prompts.get(text) for text in known_texts(first)), "a call that is up still finds its words"


def test_a_voice_that_is_away_holds_a_version_up_for_a_while_only(desk: Any) -> None:
    turnover, source, _, _, _ = desk
    first, second = version("One"), version("Two")
    source.put(first)
    turnover.poll(0.0)
    source.put(second)
    turnover.poll(1.0)
    turnover.poll(SOUND_S)
    assert turnover.answers("100") is first
    turnover.poll(1.0 + SOUND_S)
    assert turnover.answers("100") is second


def test_a_version_that_is_taken_back_before_it_was_used(desk: Any) -> None:
    turnover, source, _, _, _ = desk
    first = version("One")
    for at, flow in enumerate((first, version("Two"), first)):
        source.put(flow)
        turnover.poll(float(at))
    assert turnover.status()["coming"] == {}
    turnover.poll(100.0)
    assert turnover.answers("100") is first


def test_a_retired_flow_and_one_nobody_named(desk: Any, caplog: pytest.LogCaptureFixture) -> None:
    turnover, source, _, _, _ = desk
    source.put(version("One"))
    turnover.poll(0.0)
    source.put()
    turnover.poll(1.0)
    assert turnover.answers("100") is None
    assert "no flow answers 100: small: its file is refused: small.yaml:3:5" in caplog.text
    assert (turnover.named("200"), turnover.named("300")) == (True, False)
    assert turnover.answers("300") is None


def test_a_flow_answers_or_places_calls(desk: Any) -> None:
    turnover, source, _, _, _ = desk
    inbound, outbound = version("One"), version("Two", "out", "outbound")
    source.put(inbound, outbound)
    turnover.poll(0.0)
    assert turnover.places("out") is outbound
    with pytest.raises(ConfigError, match="answers calls"):
        turnover.places("small")
    with pytest.raises(ConfigError, match="not live: its file is refused") as raised:
        turnover.places("other")
    assert raised.value.remedy == "flows that place calls: out"
    source.put(version("One", direction="outbound"))
    turnover.poll(1.0)
    turnover.poll(1.0 + LOOK_S + SOUND_S)
    assert turnover.answers("100") is None
