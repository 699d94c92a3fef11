"""How long a call of a flow can take, and what it can cost.

Three lengths, all from the graph:

bound        What the machine enforces (core/walk.py). A stage holds a call for `limits.time` after it is entered, and is entered
             `limits.turns` times at most: one more is a breach, which leads to the fallback `budget` and so to an end. A stage that no
             way leads back to is entered once. The closing words end after Patience.closing_s, twice where a flow has
             answers that are taken anywhere and lead to an end: one of those is heard across them. So every cycle is bounded, and the bound
             is the longest way through the graph, each stage on a cycle counted for all its turns.
undisturbed  The longest way of a caller who answers every question at once, and understandably: our words, and ANSWER_S for each answer.
patient      The same caller understood only after `otherwise.repeat` repetitions everywhere; a stage's time limit still holds.

What really happens is cut by the call's limit, with the closing words inside it (`EndPlanned`): the worst case is the smaller of bound and
limit. A cut is a good end for one call and a bad plan for all: a flow whose undisturbed call does not fit is refused, and a bound above
the limit is not, because the sum of every stage's patience is above it in every sensible flow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from appliance.core import spend
from appliance.core.flow import HANG_UP, Flow, Situation, Stage
from appliance.core.lines import lines_for, sentences
from appliance.core.patience import Patience
from appliance.core.rules import OperatorRules
from appliance.core.transfers import is_transfer
from appliance.core.words import placeholders, render
from appliance.flows.ways import RAISED_AGAIN, all_ways, listens

SECONDS_PER_LETTER = 0.065
"""How long speech takes: about 15 letters a second, spaces included."""
ANSWER_S = 3.0
"""How long an undisturbed caller takes: to think, and to say it."""
SENTENCE_S = 5.0
"""A sentence that the model makes."""
UNKNOWN_LETTERS = 12
"""Of a value that only the call will know."""


@dataclass(frozen=True)
class Times:
    """Seconds from the answer."""

    bound_s: float
    undisturbed_s: float | None
    """None where no answer leads to an end."""
    undisturbed: tuple[str, ...]
    """The stages of that call."""
    patient_s: float | None
    opening_s: float
    """The first words, as far as they cannot be interrupted."""
    last_words_s: float
    """What is said when time or money is over; 0 where nothing is."""

    @property
    def least_s(self) -> float:
        """A call that is cut at once still says what it must, and ends in time."""
        return self.opening_s + self.last_words_s + Patience().goodbye_s


@dataclass(frozen=True)
class WorstCase:
    """Of one call, within the limits of flow and operator."""

    seconds: float
    spend_micros: int


def times(flow: Flow) -> Times:
    """All that can be said of a flow's lengths."""
    quick = {name: undisturbed_s(flow, stage) for name, stage in flow.stages.items()}
    undisturbed = longest(flow, lambda stage: quick[stage.name])
    patient = longest(flow, lambda stage: patient_s(flow, stage))
    last = flow.stages.get(flow.fallbacks.get("budget", HANG_UP))
    return Times(
        bound_s=bound_s(flow),
        undisturbed_s=undisturbed[0] if undisturbed else None,
        undisturbed=undisturbed[1] if undisturbed else (),
        patient_s=patient[0] if patient else None,
        opening_s=words_s(flow, (sentences(flow.stages[flow.start].say) or [""])[0]) if flow.disclose else 0.0,
        last_words_s=words_s(flow, last.say) if last is not None and last.end else 0.0,
    )


def worst_case(flow: Flow, rules: OperatorRules) -> WorstCase:
    """What the operator must reckon with: the call's longest and dearest."""
    seconds = min(bound_s(flow), flow.limits.call_s, rules.call_s)
    return WorstCase(round(seconds, 1), spend.worst_case(rules.prices, seconds, most_tokens(flow)))


def spend_cap(flow: Flow, rules: OperatorRules) -> int:
    """Micro-units that the flow itself allows: its own limit, or the operator's where it names none; 0 is no limit."""
    return flow.limits.spend_micros or rules.spend_micros


def most_tokens(flow: Flow) -> int:
    """Of all replies of the model, as the reservation counts them."""
    return sum(stage.limits.tokens * stage.limits.turns for stage in flow.stages.values() if stage.reply and stage.reply.mode == "free")


# -- one stage -------------------------------------------------------------------------------------------------------------------


def words_s(flow: Flow, text: str) -> float:
    """How long these words take to say, with what is known of the values in them."""
    values = dict.fromkeys((*placeholders(text), *placeholders(flow.disclose)), "x" * UNKNOWN_LETTERS)
    values |= {v.name: v.default for v in flow.variables if v.default} | {k: v for k, v in flow.facts.items() if not placeholders(v)}
    return SECONDS_PER_LETTER * len(render(text, values | {"disclose": render(flow.disclose, values)}))


def spoken_s(flow: Flow, stage: Stage) -> float:
    """What the stage says when it is entered."""
    if stage.reply is None:
        return words_s(flow, stage.say)
    if stage.reply.mode == "free":
        return stage.turn_gap_ms / 1000 + max(SENTENCE_S * stage.reply.sentences, words_s(flow, stage.say))
    facts = flow.facts if stage.reply.facts == ("facts",) else stage.reply.facts
    each = sorted((words_s(flow, text) for name in facts for text in sentences(flow.facts.get(name, ""))), reverse=True)
    return stage.turn_gap_ms / 1000 + max(sum(each[: stage.reply.sentences]), words_s(flow, stage.say))


def undisturbed_s(flow: Flow, stage: Stage) -> float:
    """Said once, answered once."""
    return spoken_s(flow, stage) + (stage.turn_gap_ms / 1000 + ANSWER_S if listens(stage) else 0.0)


def patient_s(flow: Flow, stage: Stage) -> float:
    """Answered only after every repetition that `otherwise` allows; a stage's own limits still hold."""
    once = undisturbed_s(flow, stage)
    if stage.end or not listens(stage) or stage.otherwise is None:
        return once
    preface = words_s(flow, stage.otherwise.say or lines_for(flow.language).not_caught)
    question = words_s(flow, (sentences(stage.say) or [""])[-1])
    again = preface + question + stage.turn_gap_ms / 1000 + ANSWER_S
    return max(once, min(once + again * min(stage.otherwise.repeat, stage.limits.turns - 1), stage.limits.time_s))


# -- the graph -------------------------------------------------------------------------------------------------------------------


def longest(flow: Flow, weight: Callable[[Stage], float]) -> tuple[float, tuple[str, ...]] | None:
    """The longest way from the start to an end by answers and `next` alone, each stage once; None where there is none. Ways back to a stage
    that the way came through are left out, so what is found is a way that a call can go: the longest there is in a flow without circles."""
    best: dict[str, tuple[float, tuple[str, ...]] | None] = {}
    open_: set[str] = set()
    ways = all_ways(flow)

    def from_(name: str) -> tuple[float, tuple[str, ...]] | None:
        if name == HANG_UP:
            return 0.0, ()
        if name not in best:
            stage = flow.stages[name]
            open_.add(name)
            onward = [from_(way.target) for way in ways[name] if way.answered and way.target not in open_]
            open_.remove(name)
            rest = (0.0, ()) if stage.end else max((r for r in onward if r is not None), default=None)
            best[name] = (weight(stage) + rest[0], (name, *rest[1])) if rest is not None else None
        return best[name]

    return from_(flow.start)


def bound_s(flow: Flow) -> float:
    """The longest that the machine lets a call take, were there no limit of the call: see the module's head.

    The fallbacks that a call may need again are ways like any other; a verdict on who has answered comes once, and adds the longest way
    from where it leads."""
    ways = all_ways(flow)
    again = _fallback_ways(flow, RAISED_AGAIN)
    onward = {
        name: {w.target for w in ways[name] if w.target in flow.stages} | (set() if flow.stages[name].end else again)
        for name in flow.stages
    }
    reach = {name: _beyond(onward, name) for name in flow.stages}
    wish = any(flow.stages[a.next].end for a in flow.anywhere if a.next in flow.stages)  # said across the last words, it leads to others
    closing_s = Patience().closing_s * (1 + wish)
    held = {name: closing_s if stage.end else stage.limits.time_s for name, stage in flow.stages.items()}
    for name, stage in flow.stages.items():
        held[name] += Patience().transfer_s * sum(map(is_transfer, stage.tools))
    circles = {name: frozenset(t for t in reach[name] if name in reach[t]) or frozenset({name}) for name in flow.stages}
    longest_from: dict[frozenset[str], float] = {}

    def from_(name: str) -> float:
        circle = circles[name]
        if circle not in longest_from:
            on_circle = name in reach[name]
            here = sum(held[n] * (flow.stages[n].limits.turns if on_circle else 1) for n in circle)
            longest_from[circle] = here + max((from_(t) for n in circle for t in onward[n] if t not in circle), default=0.0)
        return longest_from[circle]

    verdicts = _fallback_ways(flow, tuple(s for s in flow.fallbacks if s not in RAISED_AGAIN))
    return Patience().ready_s + from_(flow.start) + max((from_(name) for name in verdicts), default=0.0)


def _fallback_ways(flow: Flow, situations: tuple[Situation, ...]) -> set[str]:
    return {flow.fallbacks[s] for s in situations if flow.fallbacks.get(s) in flow.stages}


def _beyond(onward: Mapping[str, set[str]], name: str) -> set[str]:
    """Every stage after this one; itself only where a circle leads back."""
    seen: set[str] = set()
    todo = list(onward[name])
    while todo:
        if (at := todo.pop()) not in seen:
            seen.add(at)
            todo += onward[at]
    return seen
