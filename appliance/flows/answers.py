"""The answers to the pre-launch questions, from the flow, the operator's rules and the saved conversations.

Rule: nothing is claimed that is not so: what is not built is said to be not built.
"""

from __future__ import annotations

from collections.abc import Sequence

from appliance.core.conversation import Conversation
from appliance.core.flow import HANG_UP, Flow, Stage
from appliance.core.patience import Patience
from appliance.core.rules import OperatorRules
from appliance.core.success import conditions
from appliance.core.words import placeholders, render
from appliance.flows.known import given_by_tools, possible_at
from appliance.flows.report import Answers, Coverage, StageAnswers
from appliance.flows.ways import RAISED_AGAIN, all_ways, listens, reached, targets, ways_of
from appliance.flows.worst_case import Times, WorstCase

WHO_ANSWERED = {
    "outbound": "from what SIP says, tones, beeps, pauses, words and repeated sound, all call long; whoever may be one is a person",
    "inbound": "who calls is taken for a person; a machine that goes round in circles with us is ended",
}
MEASURED_BY = "measured in every call: onhook calls show N --timing; on the wire, over many calls: onhook bench turns"


def successes(flow: Flow) -> tuple[str, ...]:
    """The stages with which a call can end as a success: their outcome is the one asked for, and some way there collects every field."""
    wanted = conditions(flow.success)
    if not wanted:
        return ()
    possible = possible_at(flow)
    asked = [set(values) for _, name, values in wanted if name == "outcome"]
    fields = {name for _, name, _ in wanted if name != "outcome"}
    ends = [name for name, s in flow.stages.items() if s.end and all(s.end in outcomes for outcomes in asked) and fields <= possible[name]]
    before = [
        (name, way)
        for name, ways in all_ways(flow).items()
        for way in ways
        if way.target == HANG_UP and all("completed" in outcomes for outcomes in asked)
    ]
    quiet = any(fields <= possible[name] | (set(flow.stages[name].collect) if way.answered else set()) for name, way in before)
    return (*ends, *([HANG_UP] if quiet else []))


def answers(flow: Flow, rules: OperatorRules, conversations: Sequence[Conversation], length: Times, worst: WorstCase) -> Answers:
    """All twelve."""
    shown = {v.name: v.default or f"{{{v.name}}}" for v in flow.variables} | {"disclose": flow.disclose}
    good = successes(flow)
    caps = [cap for cap in (flow.limits.spend_micros, rules.spend_micros) if cap]
    cap = min(caps, default=0)
    reserved = min([worst.spend_micros, *caps])
    call_s = min(flow.limits.call_s, rules.call_s)
    last = flow.stages.get(flow.fallbacks.get("budget", HANG_UP))
    return Answers(
        flow=flow.name,
        direction=flow.direction,
        start=flow.start,
        stages={name: _stage(flow, stage, rules, shown) for name, stage in flow.stages.items()},
        anywhere={a.name: a.next for a in flow.anywhere},
        forbidden=flow.forbidden,
        consent=flow.consent,
        success=flow.success,
        successes=good,
        dead_ends=tuple(name for name, s in flow.stages.items() if s.end and flow.success and name not in good),
        outcomes=tuple(dict.fromkeys(s.end for s in flow.stages.values() if s.end)),
        call_limit_s=call_s,
        stages_allow_s=round(length.bound_s, 1),
        undisturbed_s=round(length.undisturbed_s, 1) if length.undisturbed_s is not None else None,
        last_words=_show(last.say, shown) if last is not None and last.end else "",
        last_words_at_s=round(max(0.0, call_s - length.last_words_s - Patience().goodbye_s), 1),
        spend_limit_micros=flow.limits.spend_micros,
        spend_cap_micros=cap,
        spend_per_day_micros=rules.spend_per_day_micros,
        calls_a_day=rules.spend_per_day_micros // reserved if rules.spend_per_day_micros and reserved else None,
        currency=rules.prices.currency,
        fallbacks={str(k): v for k, v in flow.fallbacks.items()},
        who_answered=WHO_ANSWERED[flow.direction],
        measured_by=MEASURED_BY,
        extracts={e.name: e.type for e in flow.extract},
        coverage=coverage(flow, conversations),
    )


_SPEAKS = {"strict": "says sentences of its facts", "free": "the model speaks"}


def _stage(flow: Flow, stage: Stage, rules: OperatorRules, shown: dict[str, str]) -> StageAnswers:
    facts = () if stage.reply is None else tuple(flow.facts) if stage.reply.facts == ("facts",) else stage.reply.facts
    said = (*placeholders(stage.say), *placeholders(stage.objective), *facts, *sorted(given_by_tools(stage, rules.tools)))
    return StageAnswers(
        objective=_show(stage.objective, shown),
        speaks=_SPEAKS[stage.reply.mode] if stage.reply else "says its line",
        expects=stage.expect,
        answers=tuple(a.name for a in stage.answers),
        collects={name: str(kind) for name, kind in stage.collect.items()},
        reads=tuple(dict.fromkeys(name for name in said if name != "disclose")),
        leads_to=targets(ways_of(flow, stage)),
        ends=stage.end,
        tools=stage.tools,
        time_s=stage.limits.time_s,
        turns=stage.limits.turns,
        tokens=stage.limits.tokens,
        turn_gap_ms=stage.turn_gap_ms,
    )


def _show(text: str, values: dict[str, str]) -> str:
    return render(text, {name: f"{{{name}}}" for name in placeholders(text)} | values)


def coverage(flow: Flow, conversations: Sequence[Conversation]) -> Coverage:
    """What the conversations go through, by the stages they expect.

    An edge is a way of a stage's own from one stage to another, each counted once; an answer of `anywhere`, and a fallback, counts once for
    the flow, not for each stage that takes it. What only a verdict or a fault leads to is beyond conversations as text.
    """
    ways = all_ways(flow)
    own = {name: targets(out, lambda way: way.by != "anywhere") for name, out in ways.items()}
    text_roots = [flow.start, *(flow.fallbacks[s] for s in RAISED_AGAIN if s in flow.fallbacks and s != "fault")]
    stages = [name for name in flow.stages if name in reached(ways, text_roots)]
    beyond: dict[str, str] = {}
    for situation, root in flow.fallbacks.items():
        for name in (n for n in flow.stages if n not in stages and n in reached(ways, [root])):
            beyond.setdefault(name, situation)
    walked = {pair for c in conversations for pair in zip(c.path, c.path[1:], strict=False)}
    walked |= {(c.path[-1], HANG_UP) for c in conversations if c.path and c.path[-1] in own and HANG_UP in own[c.path[-1]]}
    edges = {f"{name} -> {target}": (name, target) in walked for name in stages for target in own[name]}
    common = {f"anywhere {a.name} -> {a.next}": a.next for a in flow.anywhere if any(listens(s) for s in flow.stages.values())}
    common |= {f"{s} -> {flow.fallbacks[s]}": flow.fallbacks[s] for s in RAISED_AGAIN if s != "fault" and flow.fallbacks.get(s) in own}
    for edge, target in common.items():
        if target == HANG_UP:
            continue
        distinct = {name for name in stages if own[name] and target not in own[name]} or set(stages)
        edges[edge] = any((name, target) in walked for name in distinct)
    seen = {name for c in conversations for name in c.path}
    return Coverage(
        conversations=tuple(c.name for c in conversations),
        stages=tuple(name for name in stages if name in seen),
        stages_missed=tuple(name for name in stages if name not in seen),
        edges=tuple(edge for edge, done in edges.items() if done),
        edges_missed=tuple(edge for edge, done in edges.items() if not done),
        not_in_text=beyond,
    )
