"""The page's outer wall, before any route: who may be spoken to by which name, how much and how often is listened to, and the headers of
every answer.

Rule: nothing here reads a body; what it refuses costs next to nothing; who is not logged in and asks too often waits, so that a flood takes
its time from whoever floods and not from a call.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BODY = 64 * 1024

RATE = 200.0
"""Requests a second that are answered, of all who are not logged in together."""
BURST = 100
"""So many at once wait for nothing."""

HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with no-referrer a browser says of our own forms too that they come from nowhere (Origin: null)
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}


class Gate:
    """ASGI: strange hosts and big bodies go no further, and every answer has the headers."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], is_inside: Callable[[Request], bool]) -> None:
        """`hosts` are names by which this box may be called; the address a connection came to always is one. `is_inside`: logged in?"""
        self._app = app
        self._hosts = hosts
        self._is_inside = is_inside
        self._turn = Turn()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)

        async def strict(message: Message) -> None:
            if message["type"] == "http.response.start":
                there = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((name.encode(), value.encode()) for name, value in HEADERS.items() if name.encode() not in there),
                ]
            await send(message)

        if not self._is_inside(request) and (wait_s := self._turn.wait_s(asyncio.get_running_loop().time())):
            await asyncio.sleep(wait_s)
        refusal = self._refusal(request)
        if refusal is not None:
            await refusal(scope, receive, strict)
        else:
            await self._app(scope, receive, strict)

    def _refusal(self, request: Request) -> Response | None:
        if not self._is_ours(request):
            return PlainTextResponse("This box does not go by that name. Add it under [web] hosts in onhook.toml.", 400)
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length) > MOST_BODY or "transfer-encoding" in request.headers:
            return PlainTextResponse("Too much.", 413)
        if request.method == "POST":
            origin = request.headers.get("origin")
            if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
                return PlainTextResponse("From another site.", 403)
            if origin and urlsplit(origin).netloc.lower() != request.headers.get("host", "").lower():
                return PlainTextResponse("From another site.", 403)
        return None

    def _is_ours(self, request: Request) -> bool:
        """A stranger's name that leads here (DNS rebinding) is not; an address cannot be rebound."""
        given = request.headers.get("host", "")
        try:
            host = (urlsplit(f"//{given}").hostname or "").lower()
        except ValueError:
            return False
        if "@" in given:
            return False
        server = request.scope.get("server") or ("",)
        return host in self._hosts or (is_address(host) and host == str(server[0]).lower())


class Turn:
    """When the next request has its turn: RATE a second, and BURST before that (a leaky bucket as a meter, ITU-T I.371)."""

    def __init__(self) -> None:
        self._due = 0.0

    def wait_s(self, now: float) -> float:
        """How long one that comes now has to wait; time in seconds, never back."""
        self._due = max(self._due, now - BURST / RATE) + 1 / RATE
        return max(0.0, self._due - now)


def is_address(host: str) -> bool:
    """Is it an IP address, and no name?"""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """An address of this machine that no other machine can reach."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
