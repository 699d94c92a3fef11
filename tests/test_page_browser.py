"""The status page of the running appliance in a real browser, with a real call in progress.

What is judged is the page as a person has it, and the wire as the caller has it. Pictures of it go to var/screenshots/, to be looked at.
"""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import Browser

from appliance import proof
from appliance.lab.box import Box
from appliance.lab.caller import SimulatedCaller
from appliance.lab.lab_agent import LabAgent
from appliance.lab.recording import CallResult
from appliance.lab.script import parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder
from appliance.web.password import Password

pytestmark = pytest.mark.models

PICTURES = proof.ROOT / "var" / "screenshots"
PASSWORD = "correct horse battery"
EVIL = '<img src=x onerror="window.evil = 1">'
SCRIPT = 'voice: flite:slt\nlines:\n  - "Yes."\n  - "Yes."\n  - "A replacement."\npatience_s: 60\n'
BROKEN = "flow: broken\ndirection: inbound\nlanguage: en-US\nstart: hello\nstages:\n  hello:\n    say: Hello.\n    nxet: bye\n"


class Page:
    """The box, its page, a browser, and somebody who calls."""

    def __init__(self, box: Box, port: int, flows: Path, browser: Browser) -> None:
        self.box, self.flows, self.browser = box, flows, browser
        self.address = f"http://127.0.0.1:{port}"
        self.port = port
        self.script = parse_script(SCRIPT, "caller")
        self.sounds = sounds_of(self.script, Voices(cache_folder() / "voices", proof.ROOT / "models"))
        self.caller = SimulatedCaller(LabAgent(AccountSettings(user="caller", display_name=EVIL.replace('"', ""))))
        self.caller.start()
        self.result: CallResult | None = None

    def call(self) -> threading.Thread:
        """Somebody dials; the thread ends when the call has, and `result` is theirs."""
        door = self.box.door()
        uri = door.ask(op="status")["uri"]
        door.close()

        def dial() -> None:
            self.result = self.caller.call(uri, self.script, self.sounds, limit_s=60.0)

        self.result = None
        thread = threading.Thread(target=dial, daemon=True)
        thread.start()
        return thread

    def log_in(self, password: str = PASSWORD) -> None:
        self.browser.open(f"{self.address}/login")
        self.browser.write("[name=password]", password)
        self.browser.key("Enter")

    def inside(self) -> None:
        """On the first page, logged in."""
        self.browser.open(f"{self.address}/")
        if self.browser.js("location.pathname") != "/":
            self.log_in()
        self.arrived()

    def arrived(self) -> None:
        """The first page is there, whole: a click before that may hit what moves."""
        self.browser.until("document.readyState == 'complete' && location.pathname == '/' && document.querySelector('#now')")

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Without a browser."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text


def free_tcp_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    flows, port = proof.ROOT / "var" / "page-flows", free_tcp_port()
    shutil.rmtree(flows, ignore_errors=True)
    shutil.copytree(proof.ROOT / "flows", flows)
    web: dict[str, Any] = {"enabled": True, "port": port}
    with proof.new_box("page", web=web, line={"flows_dir": str(flows)}, limits={"call": "1m"}) as box:
        shutil.rmtree(box.folder / "page", ignore_errors=True)
        (box.folder / "stopped").unlink(missing_ok=True)
        box.start()
        with Browser(tmp_path_factory.mktemp("chromium")) as browser:
            box.await_ready()
            page = Page(box, port, flows, browser)
            yield page
            page.caller.close()


def test_the_token_sets_the_password_and_a_wrong_one_does_not_open(page: Page) -> None:
    browser = page.browser
    browser.open(f"{page.address}/calls")
    assert browser.js("location.pathname") == "/first"
    browser.picture(PICTURES / "first.png")
    token = Password(page.box.folder / "page").token()
    browser.write("[name=token]", token)
    browser.write("[name=password]", PASSWORD)
    browser.write("[name=again]", PASSWORD)
    browser.key("Enter")
    page.arrived()
    browser.click(".top form button")
    browser.until("document.readyState == 'complete' && location.pathname == '/login'")
    page.log_in("not the password")
    browser.until("document.body.innerText.includes('That is not the password.')")
    browser.picture(PICTURES / "login.png")
    page.log_in()
    page.arrived()
    assert not browser.nameless()


def test_a_call_is_seen_as_it_goes_and_hung_up_on_the_wire(page: Page) -> None:
    browser = page.browser
    page.inside()
    browser.js("window.same = 1")
    thread = page.call()
    first = browser.until("document.querySelector('.call')?.dataset.stage")
    browser.until("document.querySelector('.graph .lit')?.id == 'stage-' + document.querySelector('.call').dataset.stage")
    browser.until("document.querySelector('.words .agent')")
    began = browser.until("document.querySelector('progress.time').value")
    browser.until("document.querySelector('.words .caller')", 20)
    second = browser.until(f"(s => s != '{first}' && s)(document.querySelector('.call').dataset.stage)", 20)
    browser.until(f"document.querySelector('.graph .lit')?.id == 'stage-{second}'")
    assert browser.js("document.querySelectorAll('.graph .lit').length") == 1
    assert browser.until(f"(v => v > {began} && v)(document.querySelector('progress.time').value)") < 100
    browser.until("document.querySelector('progress.money').value > 0")
    browser.until("document.querySelectorAll('.words li').length >= 4", 20)
    assert not browser.nameless()
    browser.js("document.querySelector('.danger').focus()")
    held = browser.js("document.activeElement.id")
    browser.picture(PICTURES / "now-desktop.png")
    browser.dark(True)
    browser.picture(PICTURES / "now-dark.png")
    browser.size(360, 740, phone=True)
    assert browser.js("document.documentElement.scrollWidth") <= 360
    browser.picture(PICTURES / "now-phone-dark.png")
    browser.dark(False)
    browser.picture(PICTURES / "now-phone.png")
    browser.size(1280, 900)
    words = browser.js("document.querySelector('#now').innerText")
    browser.until(f"document.querySelector('#now').innerText != {words!r}")
    assert browser.js("document.activeElement.id") == held, "the focus stays through what changes"
    assert thread.is_alive()
    browser.key("Enter")
    thread.join(5)
    assert page.result is not None
    assert page.result.ended_by == "far_end"
    assert browser.dialogs[-1] == "End this call?"
    browser.until("document.querySelector('#calls-now').innerText == 'No call now'")
    assert browser.js("window.same") == 1, "without loading the page again"
    browser.until("document.querySelector('svg.gaps circle')")
    assert browser.js("window.evil") is None
    assert not browser.complaints


def test_a_finished_call_is_found_and_told(page: Page) -> None:
    browser = page.browser
    page.inside()
    browser.open(f"{page.address}/calls")
    assert not browser.nameless()
    browser.picture(PICTURES / "calls.png")
    newest = browser.js("document.querySelector('tbody a').href")
    browser.write("[name=text]", "no such words were ever said")
    browser.until("document.querySelector('#found').innerText.includes('No call fits')")
    browser.js("document.querySelector('[name=text]').select()")
    browser.write("[name=text]", "replacement")
    assert browser.until("document.querySelector('#found tbody a')?.href") == newest
    browser.open(newest)
    assert "replacement" in browser.text().casefold()
    assert "ended by an operator" in browser.text()
    assert "<img src=x" in browser.text(), "who calls may call himself what he likes"
    assert browser.js("document.images.length + document.querySelectorAll('script:not([src])').length") == 0
    assert browser.js("window.evil") is None
    assert browser.js("document.querySelectorAll('svg.timeline rect.stage').length") >= 3
    assert browser.js("document.querySelectorAll('svg.timeline rect.caller').length") >= 2
    assert not browser.nameless()
    browser.picture(PICTURES / "call.png")
    text = browser.js("fetch(document.querySelector('a.button').href).then(r => r.text())")
    assert "expect:\n  path: [greeting, consent, need" in text
    for width, name in ((360, "call-phone"), (1280, "")):
        browser.size(width, 800, phone=width == 360)
        assert browser.js("document.documentElement.scrollWidth") <= width
        if name:
            browser.picture(PICTURES / f"{name}.png")
    assert not browser.complaints


def test_a_refused_flow_shows_its_line(page: Page) -> None:
    browser = page.browser
    page.inside()
    (page.flows / "broken.yaml").write_text(BROKEN)
    for _ in range(100):
        browser.open(f"{page.address}/flows")
        if browser.js("document.querySelector('#flow-broken .refused')"):
            break
    assert "broken.yaml:8:5: " in browser.text()
    assert "nxet" in browser.text()
    browser.js("document.querySelector('#flow-lead-qualification details').open = true")
    browser.until("document.querySelector('#flow-lead-qualification .graph svg')")
    browser.js("document.querySelectorAll('#flow-lead-qualification details')[1].open = true")
    browser.until("document.querySelectorAll('#flow-lead-qualification .answers dt').length == 12")
    assert not browser.nameless()
    browser.picture(PICTURES / "flows-open.png")
    (page.flows / "broken.yaml").unlink()


def test_every_page_fits_a_phone_and_can_be_named(page: Page) -> None:
    browser = page.browser
    page.inside()
    for name in ("calls", "flows", "spend", "box"):
        browser.size(1280, 900)
        browser.open(f"{page.address}/{name}")
        browser.picture(PICTURES / f"{name}.png")
        assert not browser.nameless(), name
        browser.size(360, 740, phone=True)
        assert browser.js("document.documentElement.scrollWidth") <= 360, name
        browser.picture(PICTURES / f"{name}-phone.png")
    browser.dark(True)
    browser.size(1280, 900)
    browser.open(f"{page.address}/box")
    browser.picture(PICTURES / "box-dark.png")
    browser.dark(False)
    browser.key("Tab")
    assert browser.js("document.activeElement.className") == "skip"
    assert not browser.complaints


def test_a_dead_page_ends_no_call_and_a_dead_session_leads_to_the_login(page: Page) -> None:
    browser = page.browser
    page.inside()
    thread = page.call()
    browser.until("document.querySelector('.words .caller')", 20)
    before = page.box.pids()["web"]
    os.kill(before, signal.SIGKILL)
    browser.until("location.pathname == '/login'", 20)
    assert page.box.pids()["web"] != before
    assert thread.is_alive()
    page.inside()
    browser.until("document.querySelector('.call .stage')")
    browser.click("#stop")
    thread.join(5)
    assert page.result is not None
    assert page.result.ended_by == "far_end"
    assert browser.dialogs[-1] == "Take no new calls, and end all?"
    browser.until("document.body.innerText.includes('Stopped: no calls are taken or placed.')")
    browser.picture(PICTURES / "stopped.png")
    page.call().join(5)
    assert page.result.status == 480, "on the wire"
    door = page.box.door()
    refused = door.ask(op="call", to="sip:6001@127.0.0.1", flow="webinar-reminder")
    assert "an operator has stopped them" in refused["error"]
    door.close()
    before = page.box.pids()["line"]
    os.kill(before, signal.SIGKILL)
    browser.until("document.body.innerText.includes('The line is not running.')")
    door = page.box.door()
    assert door.ask(op="status")["paused"], "whatever happens to the line"
    door.close()
    page.box.await_ready()
    browser.until("document.body.innerText.includes('Stopped: no calls are taken or placed.')")
    browser.click("#stop")
    browser.until("!document.body.innerText.includes('Stopped')")
    thread = page.call()
    browser.until("document.querySelector('.call .stage')")
    browser.click(".call .danger")
    thread.join(5)
    assert not thread.is_alive()


def test_strange_names_and_other_sites_are_refused(page: Page) -> None:
    assert page.get("/", Host=f"onhook.example.net:{page.port}")[0] == 400
    assert page.get("/healthz") == (200, '{"ok":true,"why":""}')
    status, text = page.get("/metrics")
    assert status == 200
    assert "onhook_calls_in_progress" in text
    assert "onhook_registered 1\n" in text
    browser = page.browser
    page.inside()
    told = browser.js("fetch('/stop', {method: 'POST', body: new URLSearchParams({csrf: 'guess'})}).then(r => r.status)")
    assert told == 403
    assert "Stopped" not in browser.text()
