"""What the page shows, as plain values for the templates: no HTML here, and nothing that a template would have to decide.

Rule: whatever a caller or a file said is handed on as text; the templates escape it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from appliance.core.spend import text as money
from appliance.web.live import LATELY_S, CallNow, Live

__all__ = [
    "bar",
    "clock",
    "ended",
    "gap_picture",
    "money",
    "now_view",
    "plain",
    "record_trouble",
    "registration",
    "shares",
    "timeline",
    "unready",
    "waiting",
    "waits",
    "who",
]

TARGET_MS = 600
"""The turn gap that the page calls good where a flow says nothing else."""
WORD_MS = 65
"""About what a spoken letter takes: the record knows when words came, and not how long they took."""
CODES = {
    401: "The PBX does not take our password.",
    403: "The PBX forbids this extension.",
    404: "The PBX does not know this extension.",
    407: "The PBX does not take our password.",
    408: "The PBX does not answer.",
    503: "The PBX cannot be reached.",
}
PARTS = {"ears": "hears", "mind": "thinks", "voice": "speaks"}
WAITS = {"hold": "making sure they had finished", "words": "recognising words", "route": "finding the answer", "sound": "first sound"}
REASONS = {
    ("limit", "operator"): "ended by an operator",
    ("limit", "shutdown"): "ended, Onhook was stopped",
    ("limit", "call"): "ended, its time was over",
    ("limit", "spend"): "ended, its money was over",
    ("limit", "no_media"): "ended, no sound came",
    ("fault", "recovered"): "broken off",
    ("refused", "spend_call"): "refused, too dear",
    ("refused", "spend_day"): "refused, the day's money is spent",
    ("refused", "spend_campaign"): "refused, its campaign's money is spent",
}
"""(outcome, reason) of the record, for people."""
NOTABLE = (
    "breach",
    "limit",
    "fallback",
    "interrupted",
    "tool",
    "fault",
    "silence",
    "backchannel",
    "digit",
    "taken_back",
    "answered_by",
    "tone",
    "pressed",
    "not_pressed",
    "loop",
    "codec",
)


def registration(status: Mapping[str, Any] | None, registrar: str) -> dict[str, str]:
    """How we stand with the PBX at `registrar` (empty: there is none), in words."""
    if status is None:
        return {"kind": "bad", "text": "The line is not running.", "more": "It is started again by itself; if this stays, look at the log."}
    state = status["registration"]
    match state.get("state"):
        case "registered":
            stand_in = state.get("registrar", "")
            text = f"Registered with the PBX that stands in, at {stand_in}." if stand_in else "Registered with the PBX."
            return {"kind": "doubt" if stand_in else "good", "text": text, "more": f"{status.get('uri', '')}, {_encryption(status)}"}
        case "failed":
            code = state.get("status")
            why = CODES.get(code, f"The PBX said: {state.get('reason', '')}")
            return {"kind": "bad", "text": why, "more": f"SIP status {code}: {state.get('reason', '')}. It is tried again and again."}
        case "none":
            if registrar:
                return {"kind": "doubt", "text": "Registering with the PBX.", "more": registrar}
            return {"kind": "good", "text": "Waiting for calls; no PBX is configured.", "more": str(status.get("uri", ""))}
    return {"kind": "doubt", "text": "Registering with the PBX.", "more": ""}


def _encryption(status: Mapping[str, Any]) -> str:
    """Whether anybody on the way could listen, in words."""
    what = status.get("encryption", "")
    return f"encrypted: {what}" if what else "not encrypted"


def record_trouble(status: Mapping[str, Any] | None) -> str:
    """Why calls cannot be written down; empty where they can."""
    return str((status or {}).get("record", {}).get("trouble", ""))


def waiting(status: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """Flows that are not live yet: those that are played, each with how far that is in per cent, then the others by what they wait for."""
    flows = (status or {}).get("flows", {})
    late = {
        name: doing
        for name, doing in sorted(flows.get("waiting", {}).items())
        if name not in flows.get("live", {}) and name not in flows.get("retired", ())
    }
    playing = {name: counted for name, counted in sorted(flows.get("playing", {}).items()) if name in late}
    out: list[dict[str, Any]] = []
    for name, (number, count) in playing.items():
        out.append({"flow": name, "doing": late[name], "percent": round(100 * (number - 1) / count)})
    for what in dict.fromkeys(doing for name, doing in late.items() if name not in playing):
        names = [name for name, doing in late.items() if doing == what and name not in playing]
        out.append({"flow": ", ".join(names), "doing": what, "percent": None})
    return out


def unready(status: Mapping[str, Any] | None, registrar: str) -> list[str]:
    """Why the next call would not be answered as it should; empty where it would."""
    if status is None:
        return ["the line is not running"]
    why = [] if registration(status, registrar)["kind"] == "good" else ["not registered with the PBX"]
    why += [f"{name} is not ready" for name, part in sorted(status["parts"].items()) if not part.get("ready")]
    why += [f"{one['flow']}: {one['doing']}" for one in waiting(status)]
    why += ["calls cannot be written down"] if record_trouble(status) else []
    why += ["an operator has stopped all calls"] if status["paused"] else []
    return why


def bar(part: float, whole: float) -> dict[str, Any]:
    """A bar: how full, 0 to 100, and whether it is nearly over."""
    share = min(1.0, max(0.0, part / whole)) if whole else 0.0
    return {"percent": round(share * 100, 1), "low": share > 0.8}


def clock(seconds: float) -> str:
    """2:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def plain(name: object) -> str:
    """not_understood as people write it."""
    return str(name or "").replace("_", " ")


def who(uri: str) -> str:
    """An address as people write it."""
    return uri.removeprefix("sips:").removeprefix("sip:")


def ended(outcome: str | None, reason: str | None) -> str:
    """How a call went, in words."""
    if not outcome:
        return "in progress"
    return REASONS.get((outcome, reason or ""), plain(outcome))


def now_view(live: Live, currency: str, registrar: str) -> dict[str, Any]:
    """Everything of the page "now"."""
    with live.lock:
        now = live.clock()
        calls = [_call_now(call, now, currency) for call in sorted(live.calls.values(), key=lambda c: c.number)]
        lately = [(now - at, ms) for at, ms in live.gaps.lately if now - at < LATELY_S]
        status, last = live.status, live.last
    gaps = sorted(ms for _, ms in lately)
    parts = [{"name": PARTS.get(name, name), "ok": part.get("ready", False)} for name, part in (status["parts"].items() if status else ())]
    return {
        "registration": registration(status, registrar),
        "parts": parts,
        "calls": calls,
        "last": last,
        "gaps": {
            "n": len(gaps),
            "p50": gaps[len(gaps) // 2] if gaps else None,
            "p95": gaps[min(len(gaps) - 1, int(len(gaps) * 0.95))] if gaps else None,
            "target": TARGET_MS,
            "within": round(100 * sum(ms <= TARGET_MS for ms in gaps) / len(gaps)) if gaps else None,
            "picture": gap_picture(lately),
        },
        "ours": who(str(status.get("uri", ""))).partition("@")[0] if status and registrar else "",
        "waiting": waiting(status),
        "unanswered": bool(status)
        and not any(f.get("direction") == "inbound" for f in (status or {}).get("flows", {}).get("live", {}).values()),
        "unwritten": record_trouble(status),
        "paused": bool(status and status.get("paused")),
        "away": status is None,
    }


def _call_now(call: CallNow, now: float, currency: str) -> dict[str, Any]:
    used_s = max(0.0, now - call.began) if call.began is not None else 0.0
    return {
        "number": call.number,
        "flow": call.flow,
        "version": call.version,
        "direction": call.direction,
        "far": who(call.far),
        "stage": call.stage,
        "answered": call.began is not None,
        "words": call.words[-12:],
        "hearing": call.hearing,
        "time": {"used": clock(used_s), "left": clock(max(0.0, call.cap_s - used_s)), "cap": clock(call.cap_s), **bar(used_s, call.cap_s)},
        "money": {
            "used": money(call.spent_micros, currency),
            "left": money(max(0, call.spend_cap_micros - call.spent_micros), currency),
            **bar(call.spent_micros, call.spend_cap_micros),
        },
    }


WIDTH, HEIGHT, LEFT = 360, 100, 42
"""Of the picture of turn gaps, in its own units; LEFT is room for figures."""


def gap_picture(lately: Sequence[tuple[float, int]]) -> dict[str, Any]:
    """(seconds ago, ms) to dots over the last hour, and the height of the target's line."""
    top = max([1.5 * TARGET_MS, *(ms for _, ms in lately)])

    def y(ms: float) -> float:
        return round(HEIGHT - 16 - (HEIGHT - 26) * ms / top, 1)

    dots = [
        {
            "x": round(LEFT + (WIDTH - LEFT - 6) * (1 - ago / LATELY_S), 1),
            "y": y(ms),
            "over": ms > TARGET_MS,
            "ms": ms,
            "minutes": round(ago / 60),
        }
        for ago, ms in lately
    ]
    marks = [{"y": y(ms), "text": f"{ms} ms" if ms < 1000 else f"{ms / 1000:g} s"} for ms in (0, TARGET_MS)]
    return {"dots": dots, "target": y(TARGET_MS), "floor": y(0), "marks": marks, "width": WIDTH, "height": HEIGHT, "left": LEFT}


def shares(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What was spent by flow, as bars against the dearest."""
    dearest = max((row["spent_micros"] + row["reserved_micros"] for row in rows), default=0)
    return [dict(row) | bar(row["spent_micros"] + row["reserved_micros"], dearest) for row in rows]


def timeline(row: Mapping[str, Any]) -> dict[str, Any]:
    """One call as tracks over its length: stages, the agent's and the caller's words, limits and events; positions in per cent."""
    events: Sequence[Mapping[str, Any]] = row["events"]
    end = max([row.get("duration_ms") or 0, *(event["at_ms"] for event in events)], default=0) or 1
    answered = next((event["at_ms"] for event in events if event["kind"] == "answered"), 0)

    def at(ms: float) -> float:
        return round(100 * ms / end, 2)

    stages: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    for event in events:
        data, kind, when = event["data"], event["kind"], event["at_ms"]
        length = WORD_MS * len(str(data.get("text", ""))) + 300
        match kind:
            case "stage":
                if stages:
                    stages[-1]["to"] = when
                stages.append({"name": data["stage"], "from": when, "to": end})
            case "said":
                lines.append({"who": "agent", "from": when, "to": when + length, "at": when, "words": data["text"], "turn": event["turn"]})
            case "heard":  # known when it is over
                began = max(answered, when - length)
                lines.append({"who": "caller", "from": began, "to": when, "at": when, "words": data.get("text", ""), "turn": event["turn"]})
        if kind in NOTABLE:
            text = ", ".join(plain(value) if key in (kind, "limit") else f"{plain(key)}: {value}" for key, value in data.items())
            marks.append({"kind": kind, "at": when, "x": min(99.3, at(when)), "text": text, "clock": clock(when / 1000)})
    cut = {event["turn"] for event in events if event["kind"] == "interrupted"}
    for number, line in enumerate(lines):
        if line["who"] == "agent":  # who is not interrupted has finished before the other begins
            others = [other["from"] for other in lines[number + 1 :] if other["who"] == "agent" or line["turn"] not in cut]
            line["to"] = max(line["from"], min([line["to"], *others]))
        line["to"] = min(line["to"], end)
        line |= {"x": at(line["from"]), "w": max(0.4, at(line["to"] - line["from"])), "clock": clock(line["at"] / 1000)}
    for stage in stages:
        stage |= {"x": at(stage["from"]), "w": max(0.4, at(stage["to"] - stage["from"])), "clock": clock(stage["from"] / 1000)}
    return {"stages": stages, "lines": lines, "marks": marks, "length": clock(end / 1000)}


def waits(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the caller waited for in each turn, as one bar of pieces; all bars on the same scale, in per cent."""
    longest = max((row["gap_ms"] or 0 for row in rows), default=0)
    longest = max(longest, *(row["target_ms"] or 0 for row in rows)) if rows else 0
    out = []
    for row in rows:
        if row["gap_ms"] is None:
            continue
        pieces, x = [], 0.0
        for name, ms in (row["waits"] or {"sound": row["gap_ms"]}).items():
            if ms:
                width = round(100 * ms / longest, 2)
                pieces.append({"name": name, "text": f"{WAITS[name]}: {ms} ms", "x": round(x, 2), "w": width})
                x += width
        target = round(100 * row["target_ms"] / longest, 2) if row["target_ms"] else None
        out.append(
            {"turn": row["turn"], "stage": row["stage"], "ms": row["gap_ms"], "over": bool(row["over"]), "pieces": pieces, "target": target}
        )
    return out
