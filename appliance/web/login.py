"""Who comes in: the first password, the login, the way out.

Rule: one password is tried at a time, and a wrong one is counted before it is tried: many at once are neither free tries nor a load.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from appliance.web.password import Guesses, Password, Sessions

COOKIE = "onhook"

View = Callable[[Request], Awaitable[Response]]
Draw = Callable[..., Response]


@dataclass(frozen=True)
class Access:
    """Who may come in."""

    password: Password
    sessions: Sessions
    guesses: Guesses
    hosts: frozenset[str]
    """Names and addresses by which this box may be called, without the port."""
    clock: Callable[[], float] = time.monotonic
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    def csrf(self, request: Request, seen: bool = True) -> str:
        """The token of the request's session; empty where it has none."""
        return self.sessions.csrf(request.cookies.get(COOKIE, ""), self.password.mark, seen)


class Login:
    """The routes that need no session, and what the others are wrapped in."""

    def __init__(self, access: Access, draw: Draw) -> None:
        """`draw(request, template, values, status)` answers."""
        self._access = access
        self._draw = draw

    def inside(self, view: View) -> View:
        """Only with a session."""

        async def guarded(request: Request) -> Response:
            # what the page asks for by itself keeps nobody logged in
            if self._access.csrf(request, seen=request.url.path not in ("/now", "/events")):
                return await view(request)
            away = "/login" if self._access.password.is_set else "/first"
            if request.headers.get("hx-request"):
                return Response(status_code=401, headers={"hx-redirect": away})
            return RedirectResponse(away, 303)

        return guarded

    def change(self, view: View) -> View:
        """Only with a session and its token."""

        async def guarded(request: Request) -> Response:
            form = await request.form()
            given = str(form.get("csrf", ""))
            if not given or not hmac.compare_digest(given.encode(), self._access.csrf(request).encode()):
                return PlainTextResponse("This form is no longer valid: load the page again.", 403)
            return await view(request)

        return self.inside(guarded)

    async def login(self, request: Request) -> Response:
        """The password."""
        access = self._access
        if not access.password.is_set:
            return RedirectResponse("/first", 303)
        if request.method == "GET":
            return self._draw(request, "login.html", {"error": ""})
        form = await request.form()
        address = address_of(request)
        async with access.one_at_a_time:
            now = access.clock()
            if (wait := access.guesses.wait_s(address, now)) > 0:
                error = f"Too many wrong passwords: wait {wait:.0f} seconds."
                return self._draw(request, "login.html", {"error": error}, status=429)
            access.guesses.was_wrong(address, now)
            if not await run_in_threadpool(access.password.right, str(form.get("password", ""))):
                return self._draw(request, "login.html", {"error": "That is not the password."}, status=401)
            access.guesses.was_right(address)
        return self._let_in()

    async def first(self, request: Request) -> Response:
        """The first password."""
        access = self._access
        if access.password.is_set:
            return RedirectResponse("/login", 303)
        if request.method == "GET":
            return self._draw(request, "first.html", {"error": ""})
        form = await request.form()
        password, address = str(form.get("password", "")), address_of(request)
        if password != str(form.get("again", "")):
            return self._draw(request, "first.html", {"error": "The two passwords differ."}, status=400)
        async with access.one_at_a_time:
            now = access.clock()
            if access.guesses.wait_s(address, now) > 0:
                return self._draw(request, "first.html", {"error": "Too many wrong tokens: wait a while."}, status=429)
            access.guesses.was_wrong(address, now)
            try:
                error = await run_in_threadpool(access.password.choose, str(form.get("token", "")), password)
            except OSError as trouble:
                error = f"It cannot be written: {trouble.strerror}."
            if error:
                return self._draw(request, "first.html", {"error": error}, status=400)
            access.guesses.was_right(address)
        return self._let_in()

    async def logout(self, request: Request) -> Response:
        """The end of the session."""
        self._access.sessions.end(request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/login", 303)
        answer.delete_cookie(COOKIE, path="/")
        return answer

    def _let_in(self) -> Response:
        answer = RedirectResponse("/", 303)
        name = self._access.sessions.begin(self._access.password.mark)
        answer.set_cookie(COOKIE, name, httponly=True, samesite="strict", path="/")
        return answer


def address_of(request: Request) -> str:
    """Of the other end."""
    return request.client.host if request.client else ""
