"""`onhook bench campaign`: a campaign among people of all kinds, over SIP, while the appliance's processes are killed; and what it cost.

Rule: who was called, and how often, is counted at the far ends, not in the record that is judged.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from appliance.errors import LocalError
from appliance.lab.box import Box
from appliance.lab.campaign_people import ABROAD, EXPECTED, FINAL, Office, Ring, kind_of, people, users

TRIES = 2
RETRY_S = 20
"""Stands for the quarter of an hour after which the unreached are called again."""
RING_S = 6
AT_ONCE = 3
KILLED = ("line", "campaigns", "guard", "line", "campaigns")
DONE_S = 3600.0
"""So long nothing takes."""
NAME, AGAIN, DEAR = "first", "again", "dear"


def sections(now: datetime) -> dict[str, dict[str, object]]:
    """The box's settings: it is day here and night abroad, whenever this runs."""
    begins = max(0, now.hour - 6)
    ends = min(24, now.hour + 6)
    there = (now.hour + 12) % 24 - now.hour  # hours ahead of us
    offset = now.utcoffset()
    ahead = there + (round(offset.total_seconds() / 3600) if offset else 0)
    ahead -= 24 if ahead > 14 else -24 if ahead < -12 else 0
    return {
        "dial": {
            "outbound": True, "allow": [*EXPECTED, ABROAD], "hours": f"{begins:02}:00-{ends:02}:00", "unsynced_clock": True, "attempts": 5,
            "ring": f"{RING_S}s",
        },
        "dial.zones": {ABROAD.removeprefix("+"): f"Etc/GMT{-ahead:+d}"},
        "campaign": {
            "per_minute": 600, "at_once": AT_ONCE, "tries": TRIES,
            "retry": ["busy", "no_answer", "voicemail"], "retry_after": f"{RETRY_S}s",
            "late": "12h", "breaker_of": 1000, "breaker_failed": 1000,
        },
        "limits": {"call": "3m", "spend": "0.30", "spend_per_day": "20", "spend_per_campaign": "5"},
        "line": {"max_calls": 4},
    }  # fmt: skip


@dataclass
class Setting:
    """What the bench needs of the rest."""

    box: Box
    """Not started yet, with `sections`."""
    office: Office
    record: Path
    """The box's calls.db."""
    say: Callable[[str], None]
    outcome: Callable[[str, str], str]
    """(outcome, reason) of a call to the campaign's word for it."""
    count: int = 200
    kills: int = 5
    seed: int = 1
    killed: list[str] = field(default_factory=list)


def measure(setting: Setting) -> dict[str, Any]:
    """One campaign from its list to its report, and two more by which its opt-outs and its money are tried."""
    box, office = setting.box, setting.office
    everybody = people(setting.count)
    places = {user: office.uri(user, place) for place, user in enumerate(everybody)}
    began = time.monotonic()
    box.start()
    box.await_ready()
    _load(setting, NAME, [places[user] for user in everybody])
    awake = len(everybody) - len(users("asleep", everybody))
    _until_done(setting, NAME, awake)
    seconds = time.monotonic() - began
    calls = list(office.rings)
    setting.say("who asked not to be called is tried again")
    opted_out = users("remove", everybody)
    _load(setting, AGAIN, [places[user] for user in opted_out])
    _until_done(setting, AGAIN, len(opted_out))
    again = [ring for ring in office.rings[len(calls) :] if ring.user in opted_out]
    report = _onhook(setting, "campaign", "report", NAME, "--json")
    refused = _onhook(setting, "campaign", "status", AGAIN, "--json")["refused"]
    verified = _run(setting, "audit", "verify").returncode == 0
    if office.failed:
        raise office.failed[0]
    found = {
        "people": len(everybody),
        "seconds": round(seconds),
        "killed": setting.killed,
        **_counted(calls, everybody),
        "opted_out": {"people": len(opted_out), "called_again": len(again), "refused": refused},
        "money": _money(setting.record),
        "audit_holds": verified,
        "outcomes": _outcomes(setting),
        "report": report,
    }
    return found | {"holds": holds(found) and len(setting.killed) == setting.kills}


def holds(found: Mapping[str, Any]) -> bool:
    """Was every promise kept? Who answered, and whether it was told right, is none of them."""
    money, out = found["money"], found["opted_out"]
    kept = not (found["called_too_often"] or found["never_called"] or found["called_at_night"] or out["called_again"])
    counted = not (money["differ_micros"] or money["over_reservation"] or money["left_open"])
    return bool(kept and counted and found["audit_holds"] and out["refused"].get("do_not_call", 0) >= out["people"])


def _load(setting: Setting, name: str, uris: Sequence[str]) -> None:
    file = setting.box.folder / f"{name}.csv"
    file.write_text("number,name,starts\n" + "".join(f"{uri},Maria,three o'clock\n" for uri in uris), encoding="utf-8")
    for words in (("load", str(file), "--flow", "webinar-reminder", "--name", name), ("start", name)):
        done = _run(setting, "campaign", *words)
        if done.returncode:
            raise LocalError(f"onhook campaign {words[0]}: {done.stderr.strip()}")


def _until_done(setting: Setting, name: str, awake: int) -> None:
    """Wait until everybody who is awake is finished; kill what is to be killed on the way."""
    chance = random.Random(setting.seed)
    marks = [] if name != NAME else [(n + 1) * awake // (setting.kills + 1) for n in range(setting.kills)]
    until = time.monotonic() + DONE_S
    last = -1
    while time.monotonic() < until:
        time.sleep(0.5)
        states = _onhook(setting, "campaign", "status", name, "--json")["states"]
        finished = sum(states.get(state, 0) for state in ("done", "refused", "late"))
        if finished != last:
            last = finished
            setting.say(f"{name}: {finished} of {awake} finished")
        if finished >= awake:
            return
        if marks and finished >= marks[0]:
            marks.pop(0)
            time.sleep(chance.random() * 3)
            _kill(setting, KILLED[len(setting.killed) % len(KILLED)])
    raise LocalError(f"the campaign was not over after {DONE_S:g} s")


def _kill(setting: Setting, who: str) -> None:
    box = setting.box
    setting.say(f"kill -9 {who}")
    os.kill(box.pids()[who], signal.SIGKILL)
    setting.killed.append(who)
    if who == "guard":
        box.wait()
        box.start()
        box.await_ready()


def _run(setting: Setting, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "appliance", *words, "--config", str(setting.box.config)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def _onhook(setting: Setting, *words: str) -> dict[str, Any]:
    done = _run(setting, *words)
    if done.returncode:
        raise LocalError(f"onhook {' '.join(words)}: {done.stderr.strip()}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _counted(calls: Sequence[Ring], everybody: Sequence[str]) -> dict[str, Any]:
    """By the far ends: who was called how often."""
    times = Counter(ring.user for ring in calls)
    too_often = {user: count for user, count in times.items() if count > (1 if kind_of(user) in FINAL else TRIES)}
    return {
        "calls": len(calls),
        "never_called": sorted(user for user in everybody if not times[user] and kind_of(user) != "asleep"),
        "called_too_often": too_often,
        "called_at_night": sum(times[user] for user in users("asleep", everybody)),
        "talked_s": round(sum(ring.talked_s for ring in calls)),
    }


def _outcomes(setting: Setting) -> dict[str, Any]:
    """What the record says of each kind of person, and how many of those calls say what is true."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    right = whole = 0
    for user, outcome in _rows(setting):
        kind = kind_of(user)
        found[kind][outcome] += 1
        whole += 1
        right += outcome in EXPECTED[kind]
    return {"by_kind": {kind: dict(counts) for kind, counts in sorted(found.items())}, "as_made": right, "of": whole}


def _rows(setting: Setting) -> list[tuple[str, str]]:
    db = sqlite3.connect(f"file:{setting.record}?mode=ro", uri=True)
    rows = db.execute(
        "SELECT c.to_uri, c.outcome, c.reason FROM attempts a JOIN calls c ON c.call = a.call "
        "WHERE a.campaign = ? AND a.refused_by = '' AND c.closed IS NOT NULL", (NAME,)
    ).fetchall()  # fmt: skip
    db.close()
    return [(to.removeprefix("sip:").partition("@")[0], setting.outcome(outcome, reason)) for to, outcome, reason in rows]


def _money(record: Path) -> dict[str, Any]:
    """The ledger of the first campaign against its calls, in millionths, and what any call was over what it had reserved."""
    db = sqlite3.connect(f"file:{record}?mode=ro", uri=True)
    ledger, open_still = db.execute(
        "SELECT coalesce(sum(spent), 0), sum(date IS NULL AND reserved > 0) FROM ledger WHERE campaign = ? AND refused_by = ''", (NAME,)
    ).fetchone()
    calls = db.execute(
        "SELECT coalesce(sum(c.spent_micros), 0) FROM attempts a JOIN calls c ON c.call = a.call WHERE a.campaign = ?", (NAME,)
    ).fetchone()[0]
    over = db.execute("SELECT count(*) FROM ledger WHERE reserved > 0 AND spent > reserved").fetchone()[0]
    db.close()
    return {
        "ledger_micros": ledger,
        "calls_micros": calls,
        "differ_micros": ledger - calls,
        "over_reservation": over,
        "left_open": open_still,
    }


def campaign_text(found: dict[str, Any]) -> str:
    """The figures as lines."""
    out = found["opted_out"]
    lines = [
        f"{found['people']} people, {found['calls']} calls in {found['seconds']} s, killed: {', '.join(found['killed']) or 'nothing'}",
        f"called too often: {found['called_too_often'] or 'nobody'}; at night: {found['called_at_night']}; "
        f"never: {', '.join(found['never_called']) or 'nobody'}",
        f"of {out['people']} who asked not to be called, {out['called_again']} were; refused: {out['refused']}",
        f"money: {found['money']}; the log {'holds' if found['audit_holds'] else 'does NOT hold'}",
        f"outcomes as they were made: {found['outcomes']['as_made']} of {found['outcomes']['of']}",
    ]
    lines += [f"  {kind:<10} {counts}" for kind, counts in found["outcomes"]["by_kind"].items()]
    lines.append("every promise was kept" if found["holds"] else "NOT every promise was kept")
    return "\n".join(lines)
