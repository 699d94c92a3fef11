"""The routes: what is shown to whom, and which template draws it.

Rules: what changes anything is a POST with the session's token, from our own pages; an error of a source is a sentence on the page, never a
trace; what is asked for without a session costs the same whether it is asked once or a thousand times a second.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from appliance.errors import OnhookError
from appliance.web import views
from appliance.web.gate import Gate, is_loopback
from appliance.web.live import Live
from appliance.web.login import Access, Login, View, address_of
from appliance.web.metrics import TYPE, metrics
from appliance.web.sources import Sources

HERE = Path(__file__).parent
REFRESH_S = 0.25
"""The page is told of something new no more often."""
KEEPALIVE_S = 15.0
CALLS_A_PAGE = 50
MOST_WATCHING = 16
"""Browsers that are told what is new, at a time; others ask every five seconds."""
METRICS_S = 2.0
"""For so long the same metrics are given."""
PAGES = (("/", "Now"), ("/calls", "Calls"), ("/flows", "Flows"), ("/spend", "Spend"), ("/box", "Box"))

T = TypeVar("T")


def make_page(live: Live, sources: Sources, access: Access) -> Starlette:
    """The application."""
    page = _Page(live, sources, access)
    login = Login(access, page.draw)

    def inside(view: View) -> View:
        return login.inside(page.sound(view))

    def change(view: View) -> View:
        return login.change(page.sound(view))

    return Starlette(
        routes=[
            Route("/", inside(page.now)),
            Route("/now", inside(page.now_part)),
            Route("/events", inside(page.events)),
            Route("/calls", inside(page.calls)),
            Route("/calls/{number:int}", inside(page.call)),
            Route("/calls/{number:int}/conversation.yaml", inside(page.conversation)),
            Route("/calls/{number:int}/sound.wav", inside(page.recording)),
            Route("/flows", inside(page.flows)),
            Route("/flows/{name}/graph.svg", inside(page.graph)),
            Route("/flows/{name}/answers", inside(page.answers)),
            Route("/flows/{name}/rollback", change(page.rollback), methods=["POST"]),
            Route("/spend", inside(page.spend)),
            Route("/box", inside(page.box)),
            Route("/hangup/{number:int}", change(page.hang_up), methods=["POST"]),
            Route("/stop", change(page.stop), methods=["POST"]),
            Route("/login", login.login, methods=["GET", "POST"]),
            Route("/first", login.first, methods=["GET", "POST"]),
            Route("/logout", login.change(login.logout), methods=["POST"]),
            Route("/healthz", page.healthz),
            Route("/readyz", page.readyz),
            Route("/metrics", page.metrics),
            Mount("/static", StaticFiles(directory=HERE / "static")),
        ],
        middleware=[Middleware(Gate, hosts=access.hosts, is_inside=lambda request: bool(access.csrf(request, seen=False)))],
        exception_handlers={404: page.not_found},
    )


class _Page:
    def __init__(self, live: Live, sources: Sources, access: Access) -> None:
        self._live = live
        self._sources = sources
        self._access = access
        self._templates = Jinja2Templates(HERE / "templates")
        self._templates.env.trim_blocks = self._templates.env.lstrip_blocks = True
        self._templates.env.filters |= {"clock": views.clock, "plain": views.plain, "ended": views.ended, "who": views.who}
        self._watching = 0
        self._metrics: tuple[float, str] = (float("-inf"), "")
        self._metrics_lock = asyncio.Lock()

    def sound(self, view: View) -> View:
        """What a source cannot tell is said on the page."""

        async def guarded(request: Request) -> Response:
            try:
                return await view(request)
            except (OnhookError, OSError) as error:
                return self.draw(request, "trouble.html", {"error": str(error)}, status=503)

        return guarded

    def draw(self, request: Request, name: str, values: dict[str, Any], status: int = 200) -> Response:
        """A template with what all of them need."""
        values |= {"csrf": self._access.csrf(request, seen=False), "money": self._money, "here": request.url.path, "pages": PAGES}
        return self._templates.TemplateResponse(request, name, values, status_code=status)

    def _money(self, micros: int) -> str:
        return views.money(micros, self._sources.currency)

    # -- now

    async def now(self, request: Request) -> Response:
        """Calls in progress."""
        return self.draw(request, "now.html", {"now": await self._now()})

    async def now_part(self, request: Request) -> Response:
        """Its moving part."""
        return self.draw(request, "now_part.html", {"now": await self._now()})

    async def _now(self, notice: str = "") -> dict[str, Any]:
        seen = views.now_view(self._live, self._sources.currency, self._sources.registrar)
        return seen | {"troubles": await run_in_threadpool(self._sources.troubles), "notice": notice}

    async def events(self, request: Request) -> Response:
        """Server-sent events: one `now` whenever there is something new."""
        if self._watching >= MOST_WATCHING:
            return PlainTextResponse("Too many are watching.", 503)

        async def stream() -> AsyncIterator[str]:
            seen, quiet = -1, 0.0
            self._watching += 1
            try:
                while not await request.is_disconnected() and self._access.csrf(request, seen=False):
                    version = self._live.version
                    if version != seen:
                        seen, quiet = version, 0.0
                        yield "event: now\ndata: \n\n"
                    elif quiet >= KEEPALIVE_S:
                        quiet = 0.0
                        yield ": still here\n\n"
                    await asyncio.sleep(REFRESH_S)
                    quiet += REFRESH_S
            finally:
                self._watching -= 1

        return StreamingResponse(stream(), media_type="text/event-stream")

    # -- calls

    async def calls(self, request: Request) -> Response:
        """Search, newest first."""
        filters = {name: request.query_params.get(name, "")[:100] for name in ("text", "flow", "outcome", "day", "before")}
        rows = await run_in_threadpool(self._sources.calls, filters, CALLS_A_PAGE)
        values = {"calls": rows, "filters": filters, "most": CALLS_A_PAGE}
        if request.headers.get("hx-target") == "found":
            return self.draw(request, "calls_part.html", values)
        return self.draw(request, "calls.html", values | {"choices": await run_in_threadpool(self._sources.choices)})

    async def call(self, request: Request) -> Response:
        """One call."""
        row = await run_in_threadpool(self._sources.call, request.path_params["number"])
        if row is None:
            return self.draw(request, "trouble.html", {"error": f"There is no call {request.path_params['number']}."}, status=404)
        sound = self._sources.recording(row["call"]) is not None
        values = {"call": row, "line": views.timeline(row), "waits": views.waits(self._sources.timing(row)), "sound": sound}
        return self.draw(request, "call.html", values)

    async def conversation(self, request: Request) -> Response:
        """A call as a saved conversation, as a file."""
        number = request.path_params["number"]
        text = await run_in_threadpool(self._sources.conversation, number)
        return PlainTextResponse(text, headers={"content-disposition": f'attachment; filename="call-{number}.yaml"'})

    async def recording(self, request: Request) -> Response:
        """A call as it sounded, in pieces where the browser asks for some (RFC 9110 section 14)."""
        path = self._sources.recording(request.path_params["number"])
        if path is None:
            return self.draw(request, "trouble.html", {"error": "There is no recording of this call."}, status=404)
        return FileResponse(path, media_type="audio/wav")

    # -- flows

    async def flows(self, request: Request) -> Response:
        """What is live, what was refused and why."""
        values = {"flows": await run_in_threadpool(self._sources.flows), "done": ""}
        return self.draw(request, "flows.html", values)

    async def graph(self, request: Request) -> Response:
        """The drawing of a flow."""
        svg = await run_in_threadpool(self._sources.graph, request.path_params["name"], request.query_params.get("version", ""))
        return Response(svg, 200 if svg else 404, media_type="image/svg+xml")

    async def answers(self, request: Request) -> Response:
        """The pre-launch questions of a flow."""
        found = await run_in_threadpool(self._sources.answers, request.path_params["name"])
        return self.draw(request, "answers.html", {"answers": found})

    async def rollback(self, request: Request) -> Response:
        """To an earlier version."""
        form = await request.form()
        done = await run_in_threadpool(self._sources.rollback, request.path_params["name"], str(form.get("version", "")))
        return self.draw(request, "flows.html", {"flows": await run_in_threadpool(self._sources.flows), "done": done})

    # -- money, box

    async def spend(self, request: Request) -> Response:
        """Today's money."""
        today = await run_in_threadpool(self._sources.spend)
        bar = views.bar(today["cap_micros"] - today["left_micros"], today["cap_micros"])
        return self.draw(request, "spend.html", {"today": today, "bar": bar, "shares": views.shares(today["flows"])})

    async def box(self, request: Request) -> Response:
        """The machine."""
        return self.draw(request, "box.html", {"groups": await run_in_threadpool(self._sources.box)})

    # -- what there is to do

    async def hang_up(self, request: Request) -> Response:
        """End one call."""
        return await self._tell(request, {"op": "hangup", "call": request.path_params["number"]})

    async def stop(self, request: Request) -> Response:
        """No new calls, and end all; or take calls again."""
        form = await request.form()
        return await self._tell(request, {"op": "resume" if form.get("resume") else "stop"})

    async def _tell(self, request: Request, wish: dict[str, Any]) -> Response:
        reply = await run_in_threadpool(self._sources.ask, wish)
        notice = "" if reply.get("ok") else str(reply.get("error", ""))
        if request.headers.get("hx-request"):
            return self.draw(request, "now_part.html", {"now": await self._now(notice)})
        if notice:
            return self.draw(request, "trouble.html", {"error": notice}, status=409)
        return RedirectResponse("/", 303)

    # -- for machines

    async def healthz(self, request: Request) -> Response:
        """For a monitor: 200 while the line lives."""
        well = self._live.status is not None
        return JSONResponse({"ok": well, "why": "" if well else "the line is away"}, 200 if well else 503)

    async def readyz(self, request: Request) -> Response:
        """For a monitor: 200 while the next call would be answered, else why not."""
        with self._live.lock:
            why = views.unready(self._live.status, self._sources.registrar)
        return JSONResponse({"ok": not why, "why": why}, 503 if why else 200)

    async def metrics(self, request: Request) -> Response:
        """For Prometheus: from this machine, with a session, or with the token that `onhook page metrics` prints."""
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not (
            is_loopback(address_of(request))
            or self._access.csrf(request, seen=False)
            or (given and self._access.password.is_metrics_token(given))
        ):
            return PlainTextResponse("Send the token that `onhook page metrics` prints on the box.", 401, {"www-authenticate": "Bearer"})
        async with self._metrics_lock:
            at, text = self._metrics
            if time.monotonic() - at > METRICS_S:
                text = await run_in_threadpool(self._metrics_now)
                self._metrics = (time.monotonic(), text)
        return Response(text, media_type=TYPE)

    def _metrics_now(self) -> str:
        today = _or_none(self._sources.today) or {}
        return metrics(self._live, today, _or_none(self._sources.spend), self._sources.steps(), self._sources.disk_free())

    async def not_found(self, request: Request, error: Exception) -> Response:
        """An address that leads nowhere."""
        return self.draw(request, "trouble.html", {"error": "There is no such page."}, status=404)


def _or_none(ask: Callable[[], T]) -> T | None:
    try:
        return ask()
    except (OnhookError, OSError):
        return None
