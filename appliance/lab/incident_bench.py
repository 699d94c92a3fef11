"""`onhook bench campaign --incident`: the same people called twice, once with what ends our calls and once without, and both bills.

Rule: both are the same session in the same virtual time, at the same far ends, by the same price cards; one switch, `WithoutExits`, takes
away what ends a call at a machine, and nothing else. What each far end does, and when it hangs up by itself, is `incident_people`'s.

Without exits, everybody is taken for a person: no evidence changes that, no circle is noticed, every question is put again for ever, no
stage has a budget, and the only limit is the platform's. Ends that people bring about ("not interested", "take me off your list") are
kept, so that the bill without exits is too low rather than too high.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from appliance.core import commands as do
from appliance.core import events as ev
from appliance.core.answered_by import AnsweredBy, Party, Verdict
from appliance.core.flow import HANG_UP, Flow
from appliance.core.loop_breaker import LoopBreaker, Step
from appliance.core.patience import Patience
from appliance.core.session import CallSession
from appliance.core.spend import PriceCard, Use, cost
from appliance.core.spend import text as money
from appliance.lab.answered_bots import LETTER_S, Clock, Ours
from appliance.lab.incident_people import KINDS, RECORDED_S, SILENT_S, Person, Recording, far_end, people

HOSTED_CAP_S = 1800.0
"""Hosted platforms end a call after so long where nothing else is set."""
MACHINE_S = 60.0
"""With exits, nobody who is no person is talked to for longer."""
NEVER = 10**9
OWN = PriceCard("EUR", trunk_per_minute=12_000, trunk_increment_s=1)
HOSTED = PriceCard("EUR", trunk_per_minute=14_000, trunk_increment_s=60, energy_per_minute=120_000)
"""A hosted agent: the trunk by whole minutes, and in the place of the box's own energy what the platform takes for each minute, speech,
model and voice in it."""
ASSUMPTIONS = (
    "one call to each person; who does not answer costs nothing",
    f"own: trunk {money(OWN.trunk_per_minute, OWN.currency)} a minute by the second; the box is paid for, tokens are not counted",
    f"hosted: trunk {money(HOSTED.trunk_per_minute, HOSTED.currency)} a minute by whole minutes, platform "
    f"{money(HOSTED.energy_per_minute, HOSTED.currency)} a minute by the second",
    "without exits everybody is taken for a person",
    f"a voicemail records {RECORDED_S:g} s and hangs up; a silent line is taken down after {SILENT_S:g} s; a menu hangs up after 3 rounds",
    "bots, menu loops, speech menus, queues and hold music never hang up",
    "words and tones are given, not recognised: how well they are is measured by onhook bench answered-by; no model is asked",
)
OPTED_OUT = "do_not_call"
"""The outcome by which a number is never called again."""
INCIDENT = "polite_bot"
"""Both transcripts of one call to it are kept."""
SHOWN = 9
"""Lines of a transcript."""


class Credulous(AnsweredBy):
    """No evidence tells it anything."""

    def _decide(self, party: Party, why: str) -> Verdict | None:
        return None


class Patient(LoopBreaker):
    """Goes round and round."""

    def exchange(self, ours: str, theirs: str, progressed: bool) -> Step:
        return ""


class WithoutExits(CallSession):
    """The switch: a session that never learns who answered, and never notices a circle."""

    def __init__(self, flow: Flow, variables: Mapping[str, str], cap_s: float = HOSTED_CAP_S) -> None:
        super().__init__(endless(flow, cap_s), variables, patience=Patience(silences=NEVER, progress_s=NEVER))

    def _meet(self) -> None:
        super()._meet()
        self._who = Credulous()
        self._breaker = Patient()


def endless(flow: Flow, cap_s: float) -> Flow:
    """The same conversation with no budgets, with no answer that is a machine's, and with every question put again for ever."""
    stages = {
        name: replace(
            stage,
            limits=replace(stage.limits, time_s=NEVER, turns=NEVER, tokens=NEVER),
            otherwise=replace(stage.otherwise, repeat=NEVER) if stage.otherwise is not None else None,
        )
        for name, stage in flow.stages.items()
    }
    anywhere = tuple(answer for answer in flow.anywhere if answer.next != HANG_UP and answer.name != "hold")
    return replace(flow, stages=stages, anywhere=anywhere, limits=replace(flow.limits, call_s=cap_s))


class Placed(Ours):
    """A call that we placed, held to its limit; what was said is kept."""

    def __init__(self, clock: Clock, flow: Flow, variables: Mapping[str, str], exits: bool, cap_s: float) -> None:
        super().__init__(clock, flow, variables)
        if not exits:
            self.session = WithoutExits(flow, variables, cap_s)
        self.exits = exits
        self.transcript: list[tuple[float, str, str]] = []
        """(second, `agent` or `far end`, words or a sound in brackets)"""

    def begin(self) -> None:
        limit_s = self.session.flow.limits.call_s
        super().begin()
        if self.exits:
            words_s = LETTER_S * sum(map(len, self.session.knowledge.last_words()))
            self._tell(ev.EndPlanned(limit_s, words_s, "call"))
        self._later(limit_s, ev.LimitReached("call"))

    def refused(self, status: int) -> None:
        """Nobody takes it."""
        self._tell(ev.Dialed("sip:somebody"))
        self._tell(ev.FarEndHungUp(status))
        self.over = True

    def sound(self, kind: str) -> None:
        """Something of theirs that is no speech."""
        self.transcript.append((self.clock.now, "far end", f"({kind})"))
        self._tell(ev.SoundHeard(kind))

    def offset(self, text: str) -> None:
        if text:
            self.transcript.append((self.clock.now, "far end", text))
        super().offset(text)

    def _carry_out(self, commands: list[do.Command]) -> None:
        self.transcript += [(self.clock.now, "agent", " ".join(say.clauses)) for say in commands if isinstance(say, do.Say) and say.clauses]
        super()._carry_out(commands)


@dataclass(frozen=True)
class Call:
    """How one of them went. `seconds` from the answer; 0 where there was none."""

    person: Person
    seconds: float
    outcome: str
    """"" where it did not end."""
    reason: str
    messages: int
    """Of our prompts, those that a voicemail recorded whole."""
    transcript: Sequence[tuple[float, str, str]] = field(repr=False, default=())


def call(flow: Flow, variables: Mapping[str, str], person: Person, exits: bool, cap_s: float = HOSTED_CAP_S) -> Call:
    """Call them, in virtual time. `cap_s` holds where there are no exits; with exits it is the flow's own limit."""
    clock = Clock()
    ours = Placed(clock, flow, variables, exits, cap_s)
    session = ours.session
    if status := KINDS[person.kind].status:
        ours.refused(status)
        return Call(person, 0.0, "busy" if status == 486 else "no_answer", str(status), 0)
    theirs = far_end(clock, person, ours.sound)
    ours.other, theirs.other = theirs, ours
    ours.begin()
    seconds = clock.run((ours, theirs), session.flow.limits.call_s + 1)
    kept = len(theirs.recorded) if isinstance(theirs, Recording) else 0
    return Call(person, seconds, session.outcome if session.ended else "", session.reason, kept, ours.transcript)


def bill(calls: Sequence[Call]) -> dict[str, Any]:
    """{"calls", "seconds", "longest_s", "not_ended", "cost_micros", "hosted_micros", "by_kind": {kind: the same, and "how_ended",
    "as_wanted", "messages", "opted_out"}}. `as_wanted` counts those that ended as such a person wants it, `messages` those in which a
    voicemail recorded something, `opted_out` whom nobody will call again."""
    by_kind: dict[str, Any] = {}
    for name, kind in KINDS.items():
        some = [one for one in calls if one.person.kind == name]
        if some:
            ended = Counter(f"{one.outcome} ({one.reason})" if one.outcome else "not ended" for one in some)
            wanted = sum(one.outcome in kind.outcomes for one in some)
            by_kind[name] = _sum(some) | {
                "how_ended": dict(ended),
                "as_wanted": wanted,
                "messages": sum(bool(one.messages) for one in some),
                "opted_out": sum(one.outcome == OPTED_OUT for one in some),
            }
    return _sum(calls) | {"by_kind": by_kind}


def _sum(calls: Sequence[Call]) -> dict[str, Any]:
    uses = [Use(answered_ms=round(one.seconds * 1000)) for one in calls]
    return {
        "calls": len(calls),
        "seconds": round(sum(one.seconds for one in calls), 1),
        "longest_s": round(max(one.seconds for one in calls), 1),
        "not_ended": sum(not one.outcome for one in calls),
        "cost_micros": sum(cost(OWN, use) for use in uses),
        "hosted_micros": sum(cost(HOSTED, use) for use in uses),
    }


def measure(
    flow: Flow,
    variables: Mapping[str, str],
    count: int = 200,
    seed: int = 1,
    say: Callable[[str], None] = lambda _: None,
    cap_s: float = HOSTED_CAP_S,
) -> dict[str, Any]:
    """Everybody, both ways."""
    everybody = people(count, seed)
    sides: dict[str, list[Call]] = {}
    for side, exits in (("with", True), ("without", False)):
        say(f"{len(everybody)} people, {side} exits")
        sides[side] = [call(flow, variables, person, exits, cap_s) for person in everybody]
    ours, theirs = bill(sides["with"]), bill(sides["without"])
    found = {
        "people": len(everybody),
        "seed": seed,
        "flow": flow.name,
        "assumptions": [
            *ASSUMPTIONS,
            f"a call is capped at {flow.limits.call_s:g} s with exits, which is the flow's limit, and at {cap_s:g} s without",
        ],
        "limit_s": flow.limits.call_s,
        "leaves_messages": flow.fallbacks.get("voicemail", HANG_UP) != HANG_UP,
        "with": ours,
        "without": theirs,
        "ratio": round(theirs["cost_micros"] / max(1, ours["cost_micros"]), 1),
        "hosted_ratio": round(theirs["hosted_micros"] / max(1, ours["hosted_micros"]), 1),
        "longest_s": {"with": ours["longest_s"], "without": theirs["longest_s"]},
        "example": {side: _example(calls) for side, calls in sides.items()},
    }
    broken = broken_promises(found)
    return found | {"broken": broken, "holds": not broken}


def _example(calls: Sequence[Call]) -> list[str]:
    one = next(one for one in calls if one.person.kind == INCIDENT)
    lines = [f"{at:7.1f} s  {who}: {words}" for at, who, words in one.transcript]
    more = [f"           ... and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else []
    return [*lines[:SHOWN], *more, f"{one.seconds:7.1f} s  {one.outcome} ({one.reason})"]


def broken_promises(found: Mapping[str, Any]) -> list[str]:
    """What was not kept with exits, one sentence each: every call ends, none is beyond the flow's limit, nobody who is no person is talked
    to for more than a minute, voicemails are left as the flow has it, and people get what they want: who asks for it is called no more."""
    ours = found["with"]
    broken = [f"{found['people']} people, but {ours['calls']} calls"] if ours["calls"] != found["people"] else []
    if ours["not_ended"]:
        broken.append(f"{ours['not_ended']} calls did not end")
    if ours["longest_s"] > found["limit_s"]:
        broken.append(f"a call of {ours['longest_s']:g} s, where {found['limit_s']:g} s are allowed")
    for name, one in ours["by_kind"].items():
        kind = KINDS[name]
        if not kind.human and one["longest_s"] > MACHINE_S:
            broken.append(f"{name}: talked to for {one['longest_s']:g} s")
        if kind.human and one["as_wanted"] != one["calls"]:
            broken.append(
                f"{name}: {one['calls'] - one['as_wanted']} of {one['calls']} people did not get what they want: {one['how_ended']}"
            )
        if one["opted_out"] and OPTED_OUT not in kind.outcomes:
            broken.append(f"{name}: {one['opted_out']} put on the do-not-call list, which none of them asked for")
        if kind.voicemail and found["leaves_messages"] and one["messages"] != one["calls"]:
            broken.append(f"{name}: {one['messages']} messages left in {one['calls']} calls")
    return broken


def incident_text(found: Mapping[str, Any]) -> str:
    """The figures as a table."""
    ours, theirs = found["with"], found["without"]
    head = f"{'calls':>6}{'seconds':>10}{'own':>13}{'hosted':>14}"
    lines = [
        f"{found['people']} people called by {found['flow']} with and without exits, seed {found['seed']}",
        *(f"  assumed: {line}" for line in found["assumptions"]),
        "",
        f"  {'':<18}{'with exits':>43}{'without exits':>43}",
        f"  {'kind':<18}{head}{head}",
    ]
    rows = [(name, ours["by_kind"][name], theirs["by_kind"][name]) for name in ours["by_kind"]]
    for name, one, other in [*rows, ("all", ours, theirs)]:
        lines.append(f"  {name:<18}{_columns(one)}{_columns(other)}")
    lines += [
        "",
        f"  without exits it costs {found['ratio']:g} times as much at the own prices, {found['hosted_ratio']:g} times at hosted ones; "
        f"the longest call is {found['longest_s']['without']:g} s, not {found['longest_s']['with']:g} s",
        "",
        "how the calls ended with exits, and without",
    ]
    lines += [f"  {name:<18}{_ended(one):<60} {_ended(other)}" for name, one, other in rows]
    for side in ("with", "without"):
        lines += ["", f"one call to a {INCIDENT.replace('_', ' ')}, {side} exits:", *(f"  {line}" for line in found["example"][side])]
    lines += ["", *(f"NOT kept: {line}" for line in found["broken"])]
    lines.append("every promise was kept" if found["holds"] else "NOT every promise was kept")
    return "\n".join(lines)


def _columns(one: Mapping[str, Any]) -> str:
    own, hosted = money(one["cost_micros"], OWN.currency), money(one["hosted_micros"], HOSTED.currency)
    return f"{one['calls']:>6}{one['seconds']:>10.1f}{own:>13}{hosted:>14}"


def _ended(one: Mapping[str, Any]) -> str:
    return ", ".join(f"{count} {how}" for how, count in sorted(one["how_ended"].items(), key=lambda item: -item[1]))
