"""A headless Chromium for tests, told what to do by the Chrome DevTools protocol over a pipe: no port, no driver, no library.

Rule: it reaches nothing but this machine, and what its console complains of is kept.
"""

from __future__ import annotations

import base64
import itertools
import json
import os
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any

PROGRAM = "chromium"
WAIT_S = 15.0
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--mute-audio",
    "--force-prefers-reduced-motion", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-pipe",
)  # fmt: skip


class Browser:
    """One window."""

    def __init__(self, folder: Path) -> None:
        """`folder` is for its profile, and is deleted at the end."""
        assert shutil.which(PROGRAM), f"{PROGRAM} is not installed: scripts/setup --with-tests"
        self._folder = folder
        ours_in, theirs_out = os.pipe()
        theirs_in, self._ours_out = os.pipe()
        self._in = ours_in
        # The protocol's pipes are file descriptors 3 and 4
        command = ["bash", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out} {theirs_in}<&- {theirs_out}>&-', "_"]
        self._process = subprocess.Popen(
            [*command, PROGRAM, *FLAGS, f"--user-data-dir={folder}", "about:blank"],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._buffer = b""
        self._numbers = itertools.count(1)
        self._session = ""
        self._loaded = 0
        self.complaints: list[str] = []
        """Errors of scripts, and what the content security policy has blocked."""
        self.dialogs: list[str] = []
        """Questions that were asked, and answered with yes."""
        page = next(t for t in self.send("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.send(f"{domain}.enable")
        self.size(1280, 900)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """One command and its answer; what happens in between is noted."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params} | ({"sessionId": self._session} if self._session else {})
        os.write(self._ours_out, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + WAIT_S
        while True:
            answer = self._read(until)
            if answer.get("id") == number:
                assert "error" not in answer, f"{method}: {answer['error']}"
                result: dict[str, Any] = answer["result"]
                return result

    def _read(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0.0, until - time.monotonic()))
            assert ready, "the browser does not answer"
            data = os.read(self._in, 1 << 20)
            assert data, "the browser has ended"
            self._buffer += data
        line, self._buffer = self._buffer.split(b"\0", 1)
        message: dict[str, Any] = json.loads(line)
        self._note(message.get("method", ""), message.get("params", {}))
        return message

    def _note(self, method: str, params: dict[str, Any]) -> None:
        match method:
            case "Page.javascriptDialogOpening":
                self.dialogs.append(params["message"])
                answer = {"id": 0, "method": "Page.handleJavaScriptDialog", "params": {"accept": True}, "sessionId": self._session}
                os.write(self._ours_out, json.dumps(answer).encode() + b"\0")
            case "Page.loadEventFired":
                self._loaded += 1
            case "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(params["exceptionDetails"])[:500])
            case "Log.entryAdded" if params["entry"]["source"] in ("security", "javascript"):
                self.complaints.append(params["entry"]["text"])

    def size(self, width: int, height: int, phone: bool = False) -> None:
        """Of the window, in CSS pixels."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2 if phone else 1, mobile=phone)

    def dark(self, on: bool) -> None:
        """What the person prefers."""
        features = [{"name": "prefers-color-scheme", "value": "dark" if on else "light"}]
        self.send("Emulation.setEmulatedMedia", features=features)

    def open(self, address: str) -> None:
        """Go there, until it is loaded."""
        before = self._loaded
        self.send("Page.navigate", url=address)
        until = time.monotonic() + WAIT_S
        while self._loaded == before:
            self._read(until)

    def js(self, expression: str) -> Any:
        """The value of an expression on the page; true for an element."""
        plain = f"(async () => {{ const v = await ({expression}); return v instanceof Node ? true : v; }})()"
        found = self.send("Runtime.evaluate", expression=plain, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, expression: str, within_s: float = WAIT_S) -> Any:
        """The expression's value as soon as it is true of the page, which may be another by then."""
        end, why = time.monotonic() + within_s, ""
        while time.monotonic() < end:
            try:
                if value := self.js(expression):
                    return value
                why = ""
            except AssertionError as error:  # of a page that is just going, or coming
                why = str(error)
            select.select([], [], [], 0.05)
        raise AssertionError(f"never true: {expression}\n{why or self.text()[:1500]}")

    def text(self) -> str:
        """What a person reads."""
        return str(self.js("document.body.innerText"))

    def click(self, selector: str) -> None:
        """With the mouse, in its middle, wherever it is now."""
        place = self.js(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView({{block: 'center'}});"
            " const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def write(self, selector: str, text: str) -> None:
        """Into a field."""
        self.js(f"document.querySelector({json.dumps(selector)}).focus()")
        self.send("Input.insertText", text=text)

    def key(self, key: str) -> None:
        """Tab, Enter."""
        codes = {"Tab": 9, "Enter": 13}
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=codes[key], **text)

    def nameless(self) -> list[str]:
        """What a screen reader could not name: the role of each button, link, field or picture without a name."""
        spoken = {"button", "link", "textbox", "searchbox", "combobox", "progressbar", "img", "region", "navigation", "heading"}
        nodes = self.send("Accessibility.getFullAXTree")["nodes"]
        return [
            f"{node['role']['value']} {node.get('name', {})}"
            for node in nodes
            if not node.get("ignored") and node.get("role", {}).get("value") in spoken and not node.get("name", {}).get("value")
        ]

    def picture(self, path: Path) -> None:
        """The whole page as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        path.write_bytes(base64.b64decode(data))

    def close(self) -> None:
        """End it and all it has started."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._in)
        os.close(self._ours_out)
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
