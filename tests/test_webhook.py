"""Finished calls told to a program elsewhere: a real record, a real HTTP server on loopback, a clock that jumps."""

from __future__ import annotations

import hashlib
import hmac
import json
import shutil
import sqlite3
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from appliance.config import Settings, parse
from appliance.core.day import Reading
from appliance.core.record import CallClosed, CallEvent, CallOpened, Extracted, Reservation
from appliance.errors import ConfigError
from appliance.store import webhook
from appliance.store.calls import CallStore, show_call
from appliance.store.ledger import Caps, Clocks
from appliance.store.retention import Retention, forget
from appliance.store.webhook import BACKOFF_S, UNSETTLED_S, deliver

CLOCKS = Clocks(lambda: Reading(1_795_345_200_000, 3_600_000, "boot", True), ZoneInfo("Europe/Vienna"))
SEATS = Extracted("seats", "number", 20, 3, 4200, "about twenty, card 4111 1111 1111 1111", True, "stage")
DAY = Extracted("day", "date", "2026-12-04", 5, 6000, "the fourth", False, "mind")
NOW = 1_800_000_000.0


class Receiver:
    """Answers with the next status of `answers`, then 200, and keeps what came."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.got: list[tuple[str, dict[str, str], bytes]] = []
        receiver = self

        class Answering(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.append((self.path, dict(self.headers), body))
                self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                self.send_header("Location", f"{receiver.url}/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *words: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Answering)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.stop()


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("time.time", lambda: NOW)
    (tmp_path / "secret").write_text("s3cret\n")
    return tmp_path / "calls.db"


def settings(record: Path, url: str, flows: str = "[]") -> Settings:
    return parse(f'[webhook]\nurl = "{url}"\nsecret_file = "secret"\nflows = {flows}', "o.toml", record.parent)


def make(record: Path, told: Settings) -> CallStore:
    return CallStore(record, Caps(10**9, 0), CLOCKS, threaded=False, posted=told.webhook.tells)


def write(store: CallStore) -> None:
    while store.status()["waiting"]:
        store.step()


def opened(store: CallStore, call: int, flow: str = "f") -> None:
    row = CallOpened(call, "inbound", flow, "v1", "sip:a@b", "Ann", "sip:c@d", 60_000, "2026-11-22T10:00:00+01:00", 5)
    store.open(row, Reservation(call, flow, "", 100, 500), lambda opening: None)


def closed(call: int, **more: Any) -> CallClosed:
    return CallClosed(call, "completed", "line", "flow", ("a",), {"seats": 20}, 9_500, 12, "EUR", None, extracted=(SEATS,), **more)


def one_call(record: Path, told: Settings, **more: Any) -> None:
    store = make(record, told)
    opened(store, 1)
    store.close_call(closed(1, success=True, **more))
    write(store)
    store.drop()


def hook(record: Path) -> tuple[str, int]:
    row = show_call(record, 1)
    assert row is not None
    return row["webhook"]["state"], row["webhook"]["tries"]


def test_a_call_is_told_once_signed_and_whole(record: Path, receiver: Receiver) -> None:
    told = settings(record, f"{receiver.url}/calls?key=1")
    one_call(record, told)
    assert deliver(record, told, NOW) == 1
    assert deliver(record, told, NOW + 10_000) == 0
    ((path, headers, body),) = receiver.got
    assert (path, headers["Content-Type"]) == ("/calls?key=1", "application/json")
    digest = hmac.new(b"s3cret", f"{int(NOW)}.".encode() + body, hashlib.sha256).hexdigest()
    assert headers["X-Onhook-Signature"] == f"t={int(NOW)},v1={digest}"
    told_of = json.loads(body)
    assert {key: told_of[key] for key in ("call", "flow", "outcome", "success", "from", "duration_ms")} == {
        "call": 1, "flow": "f", "outcome": "completed", "success": True, "from": "sip:a@b", "duration_ms": 9500,
    }  # fmt: skip
    assert told_of["fields"]["seats"] == {
        "value": 20, "type": "number", "turn": 3, "at_ms": 4200, "words": "about twenty, card [card number]",
        "read_back": True, "by": "stage",
    }  # fmt: skip
    assert hook(record) == ("delivered", 1)


@pytest.mark.parametrize("status", [500, 404, 301, 302, 307, 308])
def test_what_is_not_taken_is_tried_again_at_its_times_then_given_up(record: Path, receiver: Receiver, status: int) -> None:
    told = settings(record, receiver.url)
    one_call(record, told)
    receiver.answers = [status] * 9
    now = NOW
    for tries, wait in enumerate(BACKOFF_S, 1):
        assert deliver(record, told, now) == 0
        assert hook(record) == ("waiting", tries)
        deliver(record, told, now + wait - 1)
        assert len(receiver.got) == tries, "not before its time, and no redirect was followed"
        now += wait
    deliver(record, told, now)
    assert hook(record) == ("given_up", 6)
    deliver(record, told, now + 100_000)
    assert len(receiver.got) == 6
    row = show_call(record, 1)
    assert row is not None
    assert row["webhook"]["said"] == f"it answered {status}"


def test_one_that_comes_back_is_told(record: Path, receiver: Receiver) -> None:
    told = settings(record, receiver.url)
    one_call(record, told)
    receiver.answers = [503]
    assert [deliver(record, told, NOW + at) for at in (0, 4, 5)] == [0, 0, 1]
    assert receiver.got[0][2] == receiver.got[1][2], "the same words"


def test_a_clock_that_is_set_back_holds_nothing_for_long(record: Path, receiver: Receiver) -> None:
    told = settings(record, receiver.url)
    one_call(record, told)
    receiver.answers = [500]
    deliver(record, told, NOW)
    assert deliver(record, told, NOW - 86_400) == 1


def test_nobody_there_is_a_sentence(record: Path) -> None:
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    port = server.server_port
    server.server_close()
    told = settings(record, f"http://127.0.0.1:{port}")
    one_call(record, told)
    assert deliver(record, told, NOW) == 0
    row = show_call(record, 1)
    assert row is not None
    assert "Connection refused" in row["webhook"]["said"]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes a certificate with openssl")
def test_a_certificate_nobody_vouches_for_is_not_spoken_to(
    record: Path, receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*made, "-keyout", tmp_path / "key", "-out", tmp_path / "cert"], check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(tmp_path / "cert", tmp_path / "key")
    receiver.server.socket = tls.wrap_socket(receiver.server.socket, server_side=True)
    told = settings(record, receiver.url.replace("http:", "https:"))
    one_call(record, told)
    assert deliver(record, told, NOW) == 0
    assert receiver.got == []
    row = show_call(record, 1)
    assert row is not None
    assert "CERTIFICATE_VERIFY_FAILED" in row["webhook"]["said"]
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert"))  # now somebody does
    assert deliver(record, told, NOW + 5) == 1


def test_the_environments_proxy_is_not_asked(record: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    told = settings(record, receiver.url)
    one_call(record, told)
    assert deliver(record, told, NOW) == 1


def test_what_the_model_may_find_is_waited_for(record: Path, receiver: Receiver) -> None:
    told = settings(record, receiver.url)
    one_call(record, told, unsettled=True)
    assert deliver(record, told, NOW + UNSETTLED_S - 1) == 0
    store = make(record, told)
    store.found(1, (DAY, Extracted("seats", "number", 99, 1, 0, "", False, "mind")), False)
    write(store)
    store.drop()
    assert deliver(record, told, NOW) == 1
    body = json.loads(receiver.got[0][2])
    assert ({name: one["value"] for name, one in body["fields"].items()}, body["success"]) == ({"seats": 20, "day": "2026-12-04"}, False)


def test_a_line_that_dies_meanwhile_loses_no_call(record: Path, receiver: Receiver) -> None:
    """One waits for the model when it dies, another is up."""
    told = settings(record, receiver.url)
    store = make(record, told)
    opened(store, 1)
    opened(store, 2)
    store.close_call(closed(1, unsettled=True))
    store.note(CallEvent(2, 10, "stage", 1, {"stage": "s"}))
    store.note(CallEvent(2, 20, "heard", 1, {"text": "seven of us"}))
    store.note(CallEvent(2, 20, "field", 1, {"name": "seats", "value": 7}))
    write(store)
    store.drop()
    again = make(record, told)
    again.recover([])
    write(again)
    again.recover([])
    write(again)
    again.drop()
    assert deliver(record, told, NOW + UNSETTLED_S) == 2
    bodies = {body["call"]: body for body in (json.loads(got[2]) for got in receiver.got)}
    assert bodies[2]["outcome"] == "fault"
    assert bodies[2]["fields"]["seats"] == {
        "value": 7, "type": "", "turn": 1, "at_ms": 20, "words": "seven of us", "read_back": False, "by": "stage",
    }  # fmt: skip


def test_only_the_flows_that_are_named(record: Path, receiver: Receiver) -> None:
    told = settings(record, receiver.url, '["g"]')
    store = make(record, told)
    for call, flow in ((1, "f"), (2, "g")):
        opened(store, call, flow)
        store.close_call(closed(call))
    write(store)
    store.drop()
    assert deliver(record, told, NOW) == 1
    assert json.loads(receiver.got[0][2])["call"] == 2


def test_the_network_is_waited_for_without_a_lock(record: Path) -> None:
    told = settings(record, "http://127.0.0.1:1")
    one_call(record, told)

    def post(url: str, body: bytes, headers: dict[str, str]) -> str:
        with sqlite3.connect(record, isolation_level=None, timeout=0) as db:
            db.execute("BEGIN EXCLUSIVE")
            db.execute("ROLLBACK")
        db.close()
        return ""

    assert deliver(record, told, NOW, post) == 1


def test_words_that_are_forgotten_are_not_told(record: Path) -> None:
    told = settings(record, "http://127.0.0.1:1")
    one_call(record, told)
    db = sqlite3.connect(record)
    forget(db, "2027-01-10", Retention(30, 365))
    assert db.execute("SELECT count(*) FROM extracted").fetchone() == (0,)
    bodies: list[bytes] = []
    forget(db, "2028-01-10", Retention(30, 365))
    db.commit()
    db.close()
    assert deliver(record, told, NOW, lambda url, body, headers: bodies.append(body) or "") == 0  # type: ignore[func-returns-value]
    assert bodies == []


def test_no_record_no_queue(record: Path) -> None:
    told = settings(record, "http://127.0.0.1:1")
    assert deliver(record, told, NOW) == 0
    sqlite3.connect(record).execute("CREATE TABLE calls (call)").connection.close()
    assert deliver(record, told, NOW) == 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('url = "https://a.example/x"', "there is no secret"),
        ('url = "ftp://a.example/x"\nsecret_file = "secret"', "is no web address"),
        ('url = "crm.example"\nsecret_file = "secret"', "is no web address"),
        ('url = "http://"\nsecret_file = "secret"', "is no web address"),
        ('url = "http://a:99999/"\nsecret_file = "secret"', "is no web address"),
        ('url = "http://a/b\\r\\nc"\nsecret_file = "secret"', "is no web address"),
        ('uri = "https://a.example/x"', 'did you mean "url"'),
    ],
)
def test_settings_that_cannot_be_are_said(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=says):
        parse(f"[webhook]\n{text}", "o.toml", tmp_path)


def test_a_secret_that_is_not_there_is_said(tmp_path: Path) -> None:
    told = settings(tmp_path / "calls.db", "https://a.example")
    with pytest.raises(ConfigError, match="the secret cannot be read"):
        told.webhook_secret()
    (tmp_path / "secret").write_text("\n")
    with pytest.raises(ConfigError, match="holds no secret"):
        told.webhook_secret()
    with pytest.raises(ConfigError):
        webhook.run(tmp_path / "calls.db", told)
    assert Settings.defaults(tmp_path).webhook_secret() == b""
