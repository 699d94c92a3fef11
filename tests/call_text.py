"""Calls as text: a clock that jumps, events on the left, the commands they must cause on the right.

    flow webinar-reminder name=Maria starts=noon
    0.0  dial sip:maria@pbx     > dial sip:maria@pbx
    2.0  answered               > say 1 Hi, I'm an automated assistant ...
    9.0                         > say 2 Are you still there? ...      (no event: a deadline has passed)

A line whose time lies behind a deadline nobody asked for is an error, so silence is checked too. `...` ends a say that goes on.
Notes are left out, unless a command is written as `note KIND`. A flow written for these tests alone is `calls/FLOW.yaml`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.flow import Flow
from appliance.core.session import CallSession
from appliance.flows.loader import load

FLOWS = Path(__file__).parent.parent / "flows"
CALLS = Path(__file__).parent / "calls"
LINE = re.compile(r"^(?P<at>\d+(?:\.\d+)?)\s*(?P<event>[^>]*?)\s*(?:>\s*(?P<commands>.*))?$")


def parse_event(text: str) -> ev.Event:
    word, _, rest = text.partition(" ")
    first, _, tail = rest.partition(" ")
    match word:
        case "dial":
            return ev.Dialed(rest)
        case "ready":
            return ev.PartsReady()
        case "answered":
            return ev.Answered()
        case "far-end-hung-up":
            return ev.FarEndHungUp()
        case "speech-started":
            return ev.SpeechStarted(float(rest or 0))
        case "barged-in":
            return ev.BargedIn()
        case "prompt-cut":
            return ev.PromptCut(int(first), tuple(ev.Sent(float(a), float(b)) for a, b in (pair.split("/") for pair in tail.split())))
        case "speech-ended":
            return ev.SpeechEnded(cut=rest == "cut", held_s=float(rest or 0) if rest != "cut" else 0.0)
        case "transcript":
            return ev.Heard(int(first), tail)
        case "scored":
            return ev.Scored(int(first), {k: float(v) for k, v in (pair.split("=") for pair in tail.split())})
        case "clause":
            return ev.ClauseReady(int(first), tail)
        case "replied":
            return ev.ReplyFinished(int(first), failed=tail == "failed", tokens=int(tail.partition("tokens=")[2] or 0))
        case "tool":
            return ev.ToolFinished(int(first), *parse_tool(tail))
        case "clause-played":
            return ev.ClausePlayed(int(first), int(tail))
        case "playout-finished":
            return ev.PlayoutFinished(int(first))
        case "playout-failed":
            return ev.PlayoutFailed(int(first))
        case "sound":
            return ev.SoundHeard(rest)
        case "digit":
            return ev.DigitPressed(rest)
        case "lost":
            return ev.WorkerLost(rest)
        case "limit":
            return ev.LimitReached(rest)
        case "end-planned":
            words_s, _, limit = tail.partition(" ")
            return ev.EndPlanned(float(first), float(words_s), limit)
    raise AssertionError(f"no such event: {text}")


def parse_tool(text: str) -> tuple[str, dict[str, str | int | bool] | None]:
    """`calendar.lookup failed`, or `calendar.lookup {"slot": "noon"}`."""
    name, _, gave = text.partition(" ")
    return name, None if gave == "failed" else json.loads(gave)


def show(command: do.Command) -> str:
    match command:
        case do.Dial(uri):
            return f"dial {uri}"
        case do.Say(turn, clauses, _, last):
            return f"say {turn} {' '.join(clauses)}".rstrip() + ("" if last else " +")
        case do.StopPlayout(turn):
            return f"stop-playout {turn}"
        case do.GoOn(turn):
            return f"go-on {turn}"
        case do.Listen(turn, _, _, resumes):
            return f"listen {turn}" + (f" after {resumes}" if resumes else "")
        case do.Transcribe(turn):
            return f"transcribe {turn}"
        case do.Route(turn, _):
            return f"route {turn}"
        case do.Compose(turn, _):
            return f"compose {turn}"
        case do.CallTool(turn, name, arguments):
            return f"tool {turn} {name} {json.dumps(dict(arguments))}"
        case do.Press(digits):
            return f"press {digits}"
        case do.Drop(turn):
            return f"drop {turn}"
        case do.Note(kind, _, _):
            return f"note {kind}"
        case do.HangUp(outcome, reason, _):
            return f"hangup {outcome} {reason}"


def same(wanted: str, got: str) -> bool:
    if wanted.endswith("..."):
        return got.startswith(wanted.removesuffix("...").rstrip())
    return wanted == got


def play(text: str, name: str, flow: Flow | None = None) -> CallSession:
    """Run a call file; AssertionError names the line that went otherwise."""
    session: CallSession | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#")[0].rstrip() if raw.lstrip().startswith("#") else raw.rstrip()
        if not line:
            continue
        if line.startswith("flow "):
            _, flow_name, *variables = line.split()
            own = CALLS / f"{flow_name}.yaml"
            flow = flow or load(own if own.exists() else FLOWS / f"{flow_name}.yaml").flow
            session = CallSession(flow, dict(v.split("=") for v in variables))
            continue
        assert session is not None, "a call file begins with flow NAME"
        match = LINE.match(line)
        assert match, f"{name}:{number}: not a line of a call: {line}"
        at = float(match["at"])
        where = f"{name}:{number}: {line}\n  "
        if match["event"]:
            due = session.next_deadline()
            assert due is None or due >= at, where + f"a deadline passed unheard at {due:.2f}"
            commands = session.handle(parse_event(match["event"]), at)
        else:
            commands = session.expire(at)
        got = [show(c) for c in commands]
        wanted = [w.strip() for w in match["commands"].split(" | ")] if match["commands"] else []
        if not any(w.startswith("note ") for w in wanted):
            got = [g for g in got if not g.startswith("note ")]
        matches = len(got) == len(wanted) and all(map(same, wanted, got))
        assert matches, where + f"got: {' | '.join(got)}"
    assert session is not None
    return session
