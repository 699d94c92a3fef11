"""The page as a process: where it listens, and how little of the machine it may take.

Rules: an address that others can reach is listened on only while a password is set; the process yields to everything else there is.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import Callable
from functools import partial

import uvicorn
from starlette.types import ASGIApp

from appliance.errors import ConfigError
from appliance.web.gate import is_loopback

log = logging.getLogger("onhook.web")

MOST_AT_ONCE = 400
"""Connections and requests; the next one is told 503. In a flood these wait for their turn at the gate: that costs less than to refuse."""
QUEUE = 64
"""Connections that wait to be taken; the kernel turns the rest away."""
LOOK_S = 1.0
"""Between two looks whether a password was set or forgotten."""
LOOPBACK = {socket.AF_INET: "127.0.0.1", socket.AF_INET6: "::1"}


def listens_on(address: str, is_set: bool) -> str:
    """The address that counts now."""
    if is_set or is_loopback(address):
        return address
    return LOOPBACK[_family(address)]


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def yield_to_all() -> None:
    """Nobody who works is put aside when this process wakes up: SCHED_BATCH (sched(7)); the guard gives it its nice value."""
    try:
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    except OSError as error:
        log.warning("the page runs with the priority it was given: %s", error.strerror)


def serve(app: ASGIApp, address: str, port: int, is_set: Callable[[], bool]) -> None:
    """Until a signal. ConfigError where the port is taken."""
    asyncio.run(_serve(app, address, port, is_set))


async def _serve(app: ASGIApp, address: str, port: int, is_set: Callable[[], bool]) -> None:
    while True:
        here = listens_on(address, is_set())
        with _listener(here, port) as listener:
            log.info("the page is at http://%s:%d", f"[{here}]" if ":" in here else here, port)
            if here != address:
                log.warning("others reach it at %s once its password is set: onhook page token, or onhook page password", address)
            server = uvicorn.Server(_config(app))
            moved = asyncio.create_task(_moved(server, partial(_elsewhere, address, here, is_set)))
            await server.serve([listener])
            if not moved.done():
                moved.cancel()
                return


def _elsewhere(address: str, here: str, is_set: Callable[[], bool]) -> bool:
    return listens_on(address, is_set()) != here


async def _moved(server: uvicorn.Server, elsewhere: Callable[[], bool]) -> None:
    """Ends the server when it has to listen elsewhere, and then is done."""
    while not elsewhere():
        await asyncio.sleep(LOOK_S)
    server.should_exit = True


def _listener(address: str, port: int) -> socket.socket:
    try:
        return socket.create_server((address, port), family=_family(address), backlog=QUEUE)
    except OSError as error:
        raise ConfigError(
            f"the page cannot listen on {address}, port {port}: {error.strerror}", "change address or port in [web] of onhook.toml"
        ) from None


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        limit_concurrency=MOST_AT_ONCE,
        backlog=QUEUE,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=16 * 1024,
    )
