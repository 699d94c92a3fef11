"""Finished calls told to somebody else's program: a queue in the record, a signed POST, and tries again until it is taken or given up.

Rules: a call is told at least once, never in part; no lock on the record is held while the network is waited for; TLS is verified, no
redirect is followed, no proxy asked. The receiver tells repeats apart by the number of the call.

Header `X-Onhook-Signature: t=SECONDS,v1=HEX`, where HEX is HMAC-SHA256 (RFC 2104) of `SECONDS.BODY` under the secret.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import http.client
import json
import logging
import sqlite3
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from appliance.config import Settings
from appliance.store import extracted, schema

log = logging.getLogger("onhook.webhook")

BACKOFF_S = (5.0, 30.0, 120.0, 600.0, 3600.0)
"""The wait after each try that failed; after one more it is given up."""
UNSETTLED_S = 90.0
"""How long a call waits for what the language model may still find."""
TIMEOUT_S = 5.0
POLL_S = 2.0
BUSY_S = 5.0
AT_ONCE = 20
"""Calls told in one go, before the queue is looked at again."""
LONGEST_SAID = 200
"""Characters kept of why a try failed."""

Post = Callable[[str, bytes, dict[str, str]], str]
"""(url, body, headers) to why it was not taken; empty where it was."""


# -- the queue: inside a transaction of the record's one writer ---------------------------------------------------------------


def queue(db: sqlite3.Connection, call: int, due_s: float) -> None:
    """This call is to be told, from `due_s` on."""
    db.execute("INSERT OR IGNORE INTO webhook VALUES (?, 0, ?, 'waiting', '')", (call, due_s))


def ready(db: sqlite3.Connection, call: int, now_s: float) -> None:
    """Nothing more will be found of it: it need not wait any longer."""
    db.execute("UPDATE webhook SET due_s=min(due_s, ?) WHERE call=? AND tries=0", (now_s, call))


# -- the other process --------------------------------------------------------------------------------------------------------


def run(path: Path, settings: Settings) -> None:
    """The whole life of the process that tells. ConfigError where the secret cannot be read."""
    settings.webhook_secret()
    while True:
        try:
            deliver(path, settings, time.time())
        except sqlite3.Error as error:  # locked, or no room: what was told may be told again, and nothing is lost
            log.warning("the queue of the webhook cannot be read or written: %s", error)
        time.sleep(POLL_S)


def deliver(path: Path, settings: Settings, now_s: float, post: Post | None = None) -> int:
    """Try every call that is due at `now_s`, seconds since 1970. Returns how many were taken. sqlite3.Error where the record is out of
    reach, ConfigError where the secret is."""
    if not path.exists():
        return 0
    hook = settings.webhook
    secret = settings.webhook_secret()
    with contextlib.closing(schema.connect_to_read(path, BUSY_S)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name='webhook'").fetchone():
            return 0  # the line has not brought the file up yet
        # a clock that was set back must not hold anything for longer than the longest wait
        query = "SELECT call, tries FROM webhook WHERE state='waiting' AND (due_s <= ? OR due_s > ?) ORDER BY due_s LIMIT ?"
        due = db.execute(query, (now_s, now_s + BACKOFF_S[-1], AT_ONCE)).fetchall()
        told = [(call, tries, _body(db, call)) for call, tries in due]
    taken = 0
    for call, tries, body in told:
        if body is None:
            _mark(path, call, tries, now_s, "given_up", "the call is not in the record any more")
            continue
        headers = {"Content-Type": "application/json", "X-Onhook-Signature": signature(secret, int(now_s), body)}
        why = (post or _post)(hook.url, body, headers)
        if not why:
            taken += 1
            _mark(path, call, tries + 1, now_s, "delivered", "")
        elif tries < len(BACKOFF_S):
            log.warning("call %d was not told to the webhook: %s; again in %d s", call, why, BACKOFF_S[tries])
            _mark(path, call, tries + 1, now_s + BACKOFF_S[tries], "waiting", why)
        else:
            log.error("call %d was not told to the webhook: %s; given up after %d tries", call, why, tries + 1)
            _mark(path, call, tries + 1, now_s, "given_up", why)
    return taken


def signature(secret: bytes, now_s: int, body: bytes) -> str:
    """The value of X-Onhook-Signature."""
    digest = hmac.new(secret, f"{now_s}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={now_s},v1={digest}"


def _body(db: sqlite3.Connection, call: int) -> bytes | None:
    """What is told of a call, JSON in UTF-8; None where there is none."""
    db.row_factory = sqlite3.Row
    row = db.execute(
        "SELECT call, flow, flow_version, direction, from_uri, to_uri, opened, duration_ms, outcome, ended_by, reason, success "
        "FROM calls WHERE call=? AND closed IS NOT NULL",
        (call,),
    ).fetchone()
    if row is None:
        return None
    names = {"from_uri": "from", "to_uri": "to"}
    told: dict[str, Any] = {names.get(key, key): row[key] for key in map(str, row.keys())}
    told["success"] = None if row["success"] is None else bool(row["success"])
    fields = extracted.by_name(extracted.decoded([dict(one) for one in db.execute(extracted.OF_CALL, (call,))]))
    return json.dumps(told | {"fields": fields}, ensure_ascii=False).encode()


def _mark(path: Path, call: int, tries: int, due_s: float, state: str, said: str) -> None:
    """Write down what became of a try, in a transaction of a moment: the line writes here too."""
    with contextlib.closing(schema.connect(path, BUSY_S)) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE webhook SET tries=?, due_s=?, state=?, said=? WHERE call=?", (tries, due_s, state, said[:LONGEST_SAID], call))
        db.execute("COMMIT")


def _post(url: str, body: bytes, headers: dict[str, str]) -> str:
    opener = urllib.request.OpenerDirector()  # only what is added here is done: no redirect, no proxy, no other scheme
    for part in (
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(part)
    request = urllib.request.Request(url, data=body, headers=headers, method="POST")
    try:
        with opener.open(request, timeout=TIMEOUT_S):
            return ""
    except urllib.error.HTTPError as error:
        with error:
            return f"it answered {error.code}"
    except urllib.error.URLError as error:
        return str(error.reason)
    except (OSError, http.client.HTTPException) as error:
        return str(error) or type(error).__name__
