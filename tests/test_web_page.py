"""The page's door: who comes in, what is refused, and that nothing a caller says is more than text."""

from __future__ import annotations

import asyncio
import hashlib
import http.client
import re
import socket
import threading
import time
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.testclient import TestClient

from appliance.errors import ConfigError
from appliance.web import gate, serve
from appliance.web.gate import BURST, RATE, Turn
from appliance.web.live import Live
from appliance.web.login import COOKIE, Access
from appliance.web.page import make_page
from appliance.web.password import Guesses, Password, Sessions
from appliance.web.serve import listens_on
from appliance.web.sources import Sources
from appliance.web.views import registration, timeline

EVIL = '<script>alert("x")</script>'
PASSWORD = "correct horse"
IDLE_S = 3600.0
FLOW = {
    "flow": "lead", "direction": "inbound", "live": "abc", "since": "2026-03-02T10:15:00Z", "because": "accepted", "conversations": 2,
    "warnings": 1, "waiting": "", "why": [f"lead.yaml:3:5: {EVIL}"], "trouble": "",
    "versions": [{"version": "abc", "accepted": "", "passed": 2}, {"version": "old", "accepted": "", "passed": 1}],
}  # fmt: skip
STATUS = {
    "registration": {"state": "registered"}, "uri": "sip:us", "ready": True, "paused": False,
    "parts": {"ears": {"ready": True}, "mind": {"ready": False}, "voice": {"ready": True}},
    "calls": [{
        "call": 3, "flow": "lead", "flow_version": "abc", "direction": "inbound", "far": EVIL, "answered": True, "stage": "greeting",
        "seconds": 30.0, "elapsed_ms": 30_000, "cap_s": 60.0, "spent_micros": 250_000, "spend_cap_micros": 1_000_000,
    }],
}  # fmt: skip
TODAY = {
    "date": "2026-03-02", "synced": True, "unknown": False, "spent_micros": 10, "reserved_micros": 5, "left_micros": 85, "cap_micros": 100,
    "flows": [{"flow": EVIL, "campaign": "", "calls": 1, "spent_micros": 10, "reserved_micros": 5}],
    "refused": [{"call": 2, "direction": "outbound", "flow": "f", "campaign": "", "amount_micros": 7, "limit": "spend_day"}],
}  # fmt: skip
CALL = {
    "call": 1, "opened": "2026-03-02T10:15:00.000+01:00", "direction": "inbound", "from_uri": EVIL, "to_uri": "sip:us", "flow": "lead",
    "flow_version": "abc", "outcome": "completed", "reason": "flow", "ended_by": "line", "duration_ms": 61000, "spent_micros": 3,
    "fields": {"name": EVIL, "consent": True}, "from_name": EVIL, "closed": "2026-03-02T10:16:01", "path": ["greeting"], "success": True,
    "extracted": [
        {"name": "name", "type": "name", "value": EVIL, "turn": 1, "at_ms": 3000, "words": EVIL, "read_back": True, "by": "stage"},
        {"name": "consent", "type": "boolean", "value": True, "turn": 1, "at_ms": 3000, "words": "yes", "read_back": False, "by": "mind"},
    ],
    "events": [
        {"at_ms": 0, "kind": "stage", "turn": 1, "data": {"stage": "greeting"}},
        {"at_ms": 10, "kind": "said", "turn": 1, "data": {"stage": "greeting", "text": "Hello."}},
        {"at_ms": 3000, "kind": "heard", "turn": 1, "data": {"text": EVIL}},
        {"at_ms": 9000, "kind": "breach", "turn": 1, "data": {"limit": "stage_time"}},
    ],
}  # fmt: skip


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@cache
def a_hash() -> str:
    from argon2 import PasswordHasher

    return PasswordHasher().hash(PASSWORD)


class House:
    """A page with sources of its own."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[dict[str, Any]] = []
        self.recording = folder / "call-1.wav"
        self.clock = Clock()
        self.password = Password(folder)
        self.live = Live(lambda: (_ for _ in ()).throw(OSError()), self.clock)
        self.sources = Sources(
            calls=lambda filters, most: [CALL | {"worst_gap_ms": 400}] if filters["text"] != "nobody" else [],
            call=lambda number: CALL if number == 1 else None,
            timing=lambda row: [],
            spend=lambda: TODAY,
            flows=lambda: [FLOW],
            answers=lambda name: [("stages", EVIL)],
            graph=lambda name, version: "<svg xmlns='http://www.w3.org/2000/svg'/>" if name == "lead" else "",
            rollback=self.rollback,
            choices=lambda: {"flows": ["lead", EVIL], "outcomes": ["completed"]},
            today=lambda: {"completed": 2, "in_progress": 1},
            gaps=list,
            troubles=lambda: [f"The disk is {EVIL}."],
            box=self.box,
            conversation=lambda number: "caller: []",
            recording=lambda number: self.recording if number == 1 and self.recording.exists() else None,
            ask=self.ask,
            steps=lambda: 2,
            disk_free=lambda: 1_000_000,
        )
        self.sessions = Sessions(self.clock, IDLE_S)
        access = Access(self.password, self.sessions, Guesses(), frozenset({"box", "127.0.0.1"}), self.clock)
        self.app = make_page(self.live, self.sources, access)

    def box(self) -> list[dict[str, Any]]:
        raise ConfigError("the thermometer is gone", "find it")

    def rollback(self, name: str, version: str) -> str:
        self.asked.append({"rollback": name, "version": version})
        return f"back to {version}"

    def ask(self, wish: dict[str, Any]) -> dict[str, Any]:
        self.asked.append(wish)
        return {"ok": wish.get("call") != 8, "error": "call 8 is not up"}

    def client(self) -> TestClient:
        return TestClient(self.app, base_url="http://box:8080", follow_redirects=False)

    def inside(self) -> TestClient:
        """Somebody who has logged in; hashing takes its time, so it is done once for all tests."""
        if not self.password.is_set:
            self.password._write("password", a_hash())
        client = self.client()
        client.cookies.set(COOKIE, self.sessions.begin(self.password.mark))
        return client


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "page")


def csrf(client: TestClient) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', client.get("/").text)
    assert found
    return found[1]


def test_nobody_sees_anything_before_there_is_a_password(house: House) -> None:
    for path in ("/", "/calls", "/calls/1", "/flows", "/spend", "/box", "/now", "/events"):
        answer = house.client().get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/first"), path


def test_the_token_sets_the_password_once(house: House) -> None:
    client, token = house.client(), house.password.token()
    wrong = client.post("/first", data={"token": "guess", "password": PASSWORD, "again": PASSWORD})
    assert wrong.status_code == 400
    assert "not the token" in wrong.text
    short = client.post("/first", data={"token": token, "password": "short", "again": "short"})
    assert short.status_code == 400
    assert client.post("/first", data={"token": token, "password": PASSWORD, "again": PASSWORD}).status_code == 303
    assert client.get("/").status_code == 200
    assert "argon2id" in (house.password._folder / "password").read_text()
    assert not (house.password._folder / "token").exists()
    again = house.client().post("/first", data={"token": token, "password": "another password", "again": "another password"})
    assert again.headers["location"] == "/login"


def test_wrong_passwords_wait_ever_longer(house: House) -> None:
    good = house.inside()
    client = house.client()
    for _ in range(5):
        assert client.post("/login", data={"password": "no"}).status_code == 401
    assert client.post("/login", data={"password": PASSWORD}).status_code == 429
    house.clock.now += 2.5
    assert client.post("/login", data={"password": "no"}).status_code == 401
    house.clock.now += 2.5
    assert client.post("/login", data={"password": PASSWORD}).status_code == 429
    house.clock.now += 2
    assert client.post("/login", data={"password": PASSWORD}).status_code == 303
    assert good.get("/").status_code == 200


def test_a_session_expires(house: House) -> None:
    client = house.inside()
    house.clock.now += IDLE_S + 1
    assert client.get("/").headers["location"] == "/login"
    part = client.get("/now", headers={"hx-request": "true"})
    assert (part.status_code, part.headers["hx-redirect"]) == (401, "/login")


def test_what_changes_something_carries_the_token(house: House) -> None:
    client = house.inside()
    assert client.post("/hangup/7").status_code == 403
    assert client.post("/hangup/7", data={"csrf": "guess"}).status_code == 403
    assert house.client().post("/hangup/7", data={"csrf": csrf(client)}).status_code == 303  # to the login
    assert house.asked == []
    assert client.post("/hangup/7", data={"csrf": csrf(client)}).status_code == 303
    assert client.post("/stop", data={"csrf": csrf(client)}).status_code == 303
    assert client.get("/hangup/7").status_code == 405
    assert house.asked == [{"op": "hangup", "call": 7}, {"op": "stop"}]


@pytest.mark.parametrize("headers", [{"origin": "http://evil"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}])
def test_another_sites_form_is_refused(house: House, headers: dict[str, str]) -> None:
    client = house.inside()
    assert client.post("/stop", data={"csrf": csrf(client)}, headers=headers).status_code == 403
    assert house.asked == []


@pytest.mark.parametrize("host", ["evil.example", "box.evil", "", "127.0.0.2:8080", "box@evil"])
def test_a_strange_host_is_refused(house: House, host: str) -> None:
    assert house.inside().get("/", headers={"host": host}).status_code == 400


def test_a_big_body_is_refused(house: House) -> None:
    assert house.client().post("/login", data={"password": "x" * 100_000}).status_code == 413


def test_every_answer_has_the_strict_headers(house: House) -> None:
    client = house.inside()
    for path in ("/", "/calls", "/static/page.css", "/nothing", "/healthz", "/login"):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_what_was_said_is_text(house: House) -> None:
    client = house.inside()
    house.live.take({"call": 3, "kind": "opened", "flow": "lead", "direction": "inbound", "from": EVIL, "to": "us"})
    house.live.take({"call": 3, "kind": "stage", "stage": "greeting"})
    house.live.take({"call": 3, "kind": "heard", "text": EVIL})
    house.live.take({"call": 3, "kind": "partial", "text": EVIL})
    for path in ("/", "/now", "/calls", "/calls/1", "/flows", "/spend"):
        text = client.get(path).text
        assert "<script>alert" not in text, path
        if path != "/now":
            assert "&lt;script&gt;alert" in text or path == "/", path
    assert client.get("/now").text.count("&lt;script&gt;alert") == 4  # with the trouble above


def test_no_page_needs_inline_script_or_style(house: House) -> None:
    client = house.inside()
    for path in ("/", "/calls", "/calls/1", "/flows", "/spend", "/box", "/login"):
        text = client.get(path).text
        assert not re.search(r"<script(?![^>]*src=)", text), path
        assert not re.search(r"<style|\sstyle=|\son\w+=|https?://(?!www.w3.org)", text), path


def test_a_source_that_fails_is_a_sentence(house: House) -> None:
    answer = house.inside().get("/box")
    assert answer.status_code == 503
    assert "the thermometer is gone" in answer.text
    assert "Traceback" not in answer.text


def test_the_line_away_is_said_in_words(house: House) -> None:
    assert "The line is not running" in house.inside().get("/").text
    assert house.client().get("/healthz").status_code == 503


def test_no_call_and_no_graph_are_not_found(house: House) -> None:
    client = house.inside()
    assert client.get("/calls/9").status_code == 404
    assert client.get("/flows/lead/graph.svg").headers["content-type"].startswith("image/svg+xml")
    assert client.get("/flows/other/graph.svg").status_code == 404


# -- the rest of it


def test_bars_say_how_much_is_left(house: House) -> None:
    house.live.refresh(STATUS)
    house.clock.now += 20
    text = house.inside().get("/now").text
    assert "<strong>0:10</strong> left of 1:00" in text
    assert 'value="83.3"' in text
    assert 'class="time low"' in text
    assert 'class="money "' in text
    assert "0.75" in text
    assert "thinks: not ready" in text


def test_older_calls_are_a_step_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appliance.web.page.CALLS_A_PAGE", 1)
    client = house.inside()
    text = client.get("/calls?text=a%26b&flow=lead").text
    assert 'href="/calls?text=a%26b&amp;flow=lead&amp;outcome=&amp;day=&amp;before=1">Older calls' in text
    assert "The newest</a>" not in text
    text = client.get("/calls?text=x&before=9").text
    assert 'href="/calls?text=x&amp;flow=&amp;outcome=&amp;day=&amp;before=">The newest' in text
    monkeypatch.setattr("appliance.web.page.CALLS_A_PAGE", 50)
    assert "Older calls" not in client.get("/calls").text


def test_gaps_are_drawn_against_the_target(house: House) -> None:
    house.live.gaps.remember(house.clock(), [(120.0, 300), (60.0, 900), (4000.0, 5000)])
    text = house.inside().get("/now").text
    assert text.count("<circle") == 2
    assert text.count('<circle class="over"') == 1
    assert "50 % of 2 turns" in text


def test_a_refused_hang_up_says_why(house: House) -> None:
    client = house.inside()
    token = csrf(client)
    assert "call 8 is not up" in client.post("/hangup/8", data={"csrf": token}, headers={"hx-request": "true"}).text
    assert client.post("/hangup/8", data={"csrf": token}).status_code == 409


def test_roll_back_is_a_change(house: House) -> None:
    client = house.inside()
    assert client.post("/flows/lead/rollback", data={"version": "old"}).status_code == 403
    answer = client.post("/flows/lead/rollback", data={"version": "old", "csrf": csrf(client)})
    assert "back to old" in answer.text
    assert house.asked == [{"rollback": "lead", "version": "old"}]


def test_a_new_password_ends_old_sessions(house: House) -> None:
    client = house.inside()
    house.password.forget()
    assert client.get("/").headers["location"] == "/first"
    assert house.password.choose(house.password.token(), "another password") == ""
    assert client.get("/").headers["location"] == "/login"


def test_what_the_page_asks_for_by_itself_keeps_nobody_logged_in(house: House) -> None:
    client = house.inside()
    for _ in range(3):
        house.clock.now += IDLE_S / 2
        part = client.get("/now", headers={"hx-request": "true"})
    assert part.status_code == 401


def test_metrics_for_this_machine_and_for_who_has_the_token(house: House) -> None:
    house.live.refresh(STATUS)
    house.live.gaps.add(house.clock(), 450)
    far = TestClient(house.app, base_url="http://box:8080", client=("192.0.2.7", 5000))
    near = TestClient(house.app, base_url="http://box:8080", client=("127.0.0.1", 5000))
    assert far.get("/metrics").status_code == 401
    assert far.get("/metrics", headers={"authorization": "Bearer "}).status_code == 401
    token = house.password.metrics_token()
    assert far.get("/metrics", headers={"authorization": "Bearer guess"}).status_code == 401
    for text in (near.get("/metrics").text, far.get("/metrics", headers={"authorization": f"Bearer {token}"}).text):
        assert "onhook_calls_in_progress 1\n" in text
        assert 'onhook_calls_today{outcome="completed"} 2\n' in text
        assert 'onhook_turn_gap_seconds_bucket{le="0.4"} 0\n' in text
        assert 'onhook_turn_gap_seconds_bucket{le="0.5"} 1\n' in text
        assert "onhook_turn_gap_seconds_count 1\n" in text
        assert 'onhook_part_ready{part="mind"} 0\n' in text
        assert "onhook_spend_today_micros 10\n" in text
        assert "onhook_registered 1\n" in text
        assert "onhook_clock_steps_total 2\n" in text
        assert "onhook_disk_free_bytes 1000000\n" in text
        assert "onhook_record_writable 1\n" in text
        assert EVIL not in text


def test_what_the_first_start_waits_for_is_said(house: House) -> None:
    flows = {"live": {}, "waiting": {"lead": f"plays saved conversation 4 of 8 {EVIL}", "late": "has just changed",
             "later": "has just changed"},
             "playing": {"lead": [4, 8]}, "retired": []}  # fmt: skip
    house.live.refresh(STATUS | {"flows": flows, "calls": []})
    text = house.inside().get("/now").text
    assert "No call is answered yet." in text
    assert "<strong>lead</strong>: plays saved conversation 4 of 8 &lt;script" in text
    assert 'value="38"' in text
    assert "<strong>late, later</strong>: has just changed" in text
    house.live.refresh(STATUS | {"flows": flows | {"live": {"lead": {"version": "a", "direction": "inbound"}}}, "calls": []})
    text = house.inside().get("/now").text
    assert "Not every flow is live yet." in text
    assert "lead</strong>: plays" not in text


def test_a_record_that_cannot_be_written_is_said(house: House) -> None:
    house.live.refresh(STATUS | {"record": {"trouble": "database or disk is full"}})
    assert "Calls cannot be written down (database or disk is full), so no new call is taken (503)" in house.inside().get("/now").text


def test_a_monitor_is_told_why_not(house: House) -> None:
    assert house.client().get("/readyz").json() == {"ok": False, "why": ["the line is not running"]}
    house.live.refresh(STATUS | {"record": {"trouble": "disk is full"}, "paused": True})
    answer = house.client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["why"] == ["mind is not ready", "calls cannot be written down", "an operator has stopped all calls"]
    house.live.refresh(STATUS | {"parts": {"ears": {"ready": True}}})
    assert house.client().get("/readyz").status_code == 200


@pytest.mark.parametrize(("address", "is_set", "wanted"), [
    ("127.0.0.1", False, "127.0.0.1"), ("192.0.2.1", False, "127.0.0.1"), ("0.0.0.0", False, "127.0.0.1"), ("::", False, "::1"),
    ("192.0.2.1", True, "192.0.2.1"), ("::1", False, "::1"),
])  # fmt: skip
def test_others_reach_it_only_with_a_password(address: str, is_set: bool, wanted: str) -> None:
    assert listens_on(address, is_set) == wanted


def test_an_address_is_its_own_name(house: House) -> None:
    client = TestClient(house.app, base_url="http://192.0.2.9:8080")
    assert client.get("/login").status_code == 200
    assert client.get("/login", headers={"host": "192.0.2.10:8080"}).status_code == 400


def test_what_is_not_there_is_said_plainly(house: House) -> None:
    assert "There is no such page." in house.inside().get("/nothing").text


def test_it_moves_when_a_password_is_set(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.2 is this machine's too, and no place to listen for who wants 127.0.0.1 alone."""
    monkeypatch.setattr(serve, "LOOK_S", 0.02)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    threading.Thread(target=serve.serve, args=(house.app, "0.0.0.0", port, lambda: house.password.is_set), daemon=True).start()

    def answers(address: str) -> int:
        connection = http.client.HTTPConnection(address, port, timeout=5)
        try:
            connection.request("GET", "/first")
            return connection.getresponse().status
        except OSError:
            return 0
        finally:
            connection.close()

    def until(address: str, status: int) -> None:
        end = time.monotonic() + 10
        while answers(address) != status:
            assert time.monotonic() < end, f"{address} never answered {status}"

    until("127.0.0.1", 200)
    assert answers("127.0.0.2") == 0
    house.password._write("password", a_hash())
    until("127.0.0.2", 303)  # to the login
    house.password.forget()
    until("127.0.0.2", 0)
    until("127.0.0.1", 200)


def test_words_follow_one_another_in_the_timeline() -> None:
    events = [
        {"at_ms": 0, "kind": "answered", "turn": 0, "data": {}},
        {"at_ms": 10, "kind": "said", "turn": 1, "data": {"text": "x" * 100}},
        {"at_ms": 4000, "kind": "heard", "turn": 1, "data": {"text": "y" * 10}},
        {"at_ms": 4010, "kind": "said", "turn": 2, "data": {"text": "x" * 100}},
        {"at_ms": 6000, "kind": "interrupted", "turn": 2, "data": {"said": "x", "text": "x"}},
        {"at_ms": 6500, "kind": "heard", "turn": 2, "data": {"text": "y" * 10}},
        {"at_ms": 10_000, "kind": "limit", "turn": 2, "data": {"limit": "operator"}},
    ]
    line = timeline({"events": events, "duration_ms": 10_000})
    first, heard, second, over = line["lines"]
    assert first["to"] == heard["from"] == 4000 - 950
    assert second["to"] > over["from"], "they spoke into it"
    assert (line["length"], line["marks"][-1]["text"]) == ("0:10", "operator")
    assert all(piece["x"] + piece["w"] <= 100.01 for piece in line["lines"])


def test_what_is_not_ours_is_as_it_was_published() -> None:
    static = Path(serve.__file__).parent / "static"
    rows = re.findall(r"(?m)^\| (\S+\.js) \|.* ([0-9a-f]{64}) \|$", (static / "VENDORED.md").read_text())
    assert {name for name, _ in rows} == {path.name for path in static.glob("*.min.js")}
    for name, wanted in rows:
        assert hashlib.sha256((static / name).read_bytes()).hexdigest() == wanted, name


def test_who_asks_too_often_waits_and_who_is_inside_does_not(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    turn = Turn()
    assert [turn.wait_s(50.0) for _ in range(BURST)] == pytest.approx([0.0] * BURST, abs=1e-6)
    waits = [turn.wait_s(50.0) for _ in range(100)]
    assert waits == pytest.approx([n / RATE for n in range(1, 101)])
    assert turn.wait_s(50.0 + 101 / RATE) == pytest.approx(0.0)
    assert turn.wait_s(60.0) == 0.0, "all is forgiven"
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    client, stranger = house.inside(), house.client()
    monkeypatch.setattr(gate, "asyncio", SimpleNamespace(sleep=sleep, get_running_loop=asyncio.get_running_loop))
    monkeypatch.setattr(gate, "RATE", 0.1)
    monkeypatch.setattr(gate, "BURST", 1)
    for _ in range(5):
        assert client.get("/calls").status_code == 200
    assert waited == []
    for _ in range(5):
        assert stranger.get("/calls").status_code == 303
    assert len(waited) == 4
    assert waited == sorted(waited)


def test_the_sound_of_a_call_is_beside_its_words(house: House) -> None:
    client = house.inside()
    assert "<audio" not in client.get("/calls/1").text
    assert client.get("/calls/1/sound.wav").status_code == 404
    house.recording.parent.mkdir(exist_ok=True)
    house.recording.write_bytes(b"RIFF" + bytes(96))
    assert 'src="/calls/1/sound.wav"' in client.get("/calls/1").text
    part = client.get("/calls/1/sound.wav", headers={"range": "bytes=0-3"})
    assert (part.status_code, part.content, part.headers["content-type"]) == (206, b"RIFF", "audio/wav")
    assert house.client().get("/calls/1/sound.wav").status_code == 303, "for who is logged in alone"


@pytest.mark.parametrize(
    ("state", "encryption", "kind", "words"),
    [
        ({}, "", "good", "sip:us, not encrypted"),
        ({}, "signalling and sound", "good", "sip:us, encrypted: signalling and sound"),
        ({"registrar": "two:5060"}, "", "doubt", "sip:us, not encrypted"),
    ],
)
def test_the_page_says_whether_anybody_could_listen_and_where_we_are(state: dict[str, str], encryption: str, kind: str, words: str) -> None:
    shown = registration({"registration": {"state": "registered", **state}, "uri": "sip:us", "encryption": encryption}, "one:5060")
    assert (shown["kind"], shown["more"]) == (kind, words)
    assert ("two:5060" in shown["text"]) is ("registrar" in state)
