"""The proofs of what is said and heard, of how long that takes, and of what it may cost.

Rule: what the flow promises of itself in `limits` is proved, and an error where it does not hold. A ceiling of the operator's below it is
their decision: it cuts calls, in the right way, and is a warning.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from appliance.core.flow import Flow, Stage
from appliance.core.lines import sentences
from appliance.core.patience import Patience
from appliance.core.spend import Use, money_out_s
from appliance.core.spend import text as money
from appliance.core.words import phrase, placeholders
from appliance.flows.proofs import Case
from appliance.flows.tree import Path
from appliance.flows.ways import listens
from appliance.flows.worst_case import most_tokens, spend_cap, words_s

_CALL: Path = ("limits", "call")


def disclosure(case: Case) -> None:
    """The first sentence says what is calling, in words that are known."""
    flow = case.flow
    start = flow.stages[flow.start]
    opening = sentences(start.say)[:1]
    if flow.direction == "outbound" and not flow.disclose:
        case.error((), "an outbound flow must say what is calling", "add disclose: an automated assistant calling for ...")
    if flow.disclose:
        at: Path = ("stages", flow.start)
        if "disclose" not in placeholders(opening[0] if opening else ""):
            case.error(at, f'the first sentence of "{flow.start}" does not say {{disclose}}', "put {disclose} into its say")
        if start.reply:
            case.error((*at, "reply"), "the model cannot speak the first words: they must hold {disclose}", "use say alone")
        if len(sentences(flow.disclose)) > 1:
            case.error(("disclose",), "disclose is more than one sentence, and it is spoken inside one", "shorten it")
    english = flow.language.lower().startswith("en")
    if case.rules.recorded and english and "record" not in f"{start.say} {flow.disclose}".casefold():
        case.warn(
            ("stages", flow.start), "calls are recorded (record_audio), and the first words do not say so", "say it: this call is recorded"
        )


def hearing(case: Case) -> None:
    """Every stage that listens has a way on for what it does not understand, and no words mean two things in it."""
    flow = case.flow
    for name, stage in flow.stages.items():
        at: Path = ("stages", name)
        if not listens(stage):
            continue
        if not stage.otherwise:
            case.error(at, f'the stage "{name}" listens, and has no way out when nothing is understood', "give it otherwise")
        elif stage.otherwise.repeat >= stage.limits.turns:
            spoken = f"{stage.limits.turns} times" if stage.limits.turns > 1 else "once"
            repeat = f"the stage speaks {spoken} in a call, so it cannot repeat {stage.otherwise.repeat} times"
            case.warn((*at, "otherwise", "repeat"), repeat, "raise limits.turns, or lower repeat")
        if not stage.objective:
            case.warn(at, f'the stage "{name}" listens, and has no objective', "say what it is there to find out")
        _ambiguous(case, stage)


def _ambiguous(case: Case, stage: Stage) -> None:
    heard: dict[tuple[str, ...], str] = {}
    for answer in case.flow.answers_of(stage):
        own = answer in stage.answers
        path: Path = ("stages", stage.name, "answers", answer.name) if own else ("anywhere", answer.name)
        if not answer.hears and not answer.means and answer.name not in ("yes", "no"):
            case.warn(path, f'nothing says how "{answer.name}" sounds', "give it hears, or means for the model")
        for words in (phrase(h, case.flow.language) for h in answer.hears):
            other = heard.setdefault(words, answer.name)
            if other != answer.name:
                both = f'"{" ".join(words)}" in "{stage.name}" is both "{other}" and "{answer.name}"'
                case.error(path, both, "leave it with one of them")


def speaking(case: Case) -> None:
    """Words are not too many for a phone, and there are some when the model has none."""
    for name, stage in case.flow.stages.items():
        at: Path = ("stages", name)
        if len(sentences(stage.say)) > 3:
            case.warn((*at, "say"), f'the stage "{name}" says {len(sentences(stage.say))} sentences at once', "two are enough on a phone")
        if stage.reply and stage.reply.mode == "free" and not stage.say:
            case.warn((*at, "reply"), f'the stage "{name}" has no words when the model cannot speak', "add say beside reply")


def tightening(case: Case) -> None:
    """A stage may tighten what limits.stage says for all of them, not loosen it."""
    stages = case.flow.stages
    for key in ("time", "turns", "tokens"):
        if ("limits", "stage", key) not in case.written:
            continue
        own = {name: _limit(stage, key) for name, stage in stages.items() if ("stages", name, "limits", key) in case.written}
        common = next((_limit(stage, key) for name, stage in stages.items() if name not in own), None)
        for name, value in own.items():
            if common is not None and value > common:
                place: Path = ("stages", name, "limits", key)
                case.error(place, f'the stage "{name}" loosens limits.stage.{key}', "a stage may only tighten it")


def _limit(stage: Stage, key: str) -> float:
    return {"time": stage.limits.time_s, "turns": stage.limits.turns, "tokens": stage.limits.tokens}[key]


def time_for_words(case: Case) -> None:
    """What a stage says fits into the stage, and the closing words into the call and before the deadline of their own."""
    limit_s, closing_s = case.flow.limits.call_s, Patience().closing_s
    for name, stage in case.flow.stages.items():
        at: Path = ("stages", name)
        spoken_s = words_s(case.flow, stage.say)
        if stage.end and spoken_s > limit_s:
            case.error(at, f"the closing words take about {spoken_s:.0f} s, and the call ends after {limit_s:g} s")
        elif stage.end and spoken_s > closing_s:
            case.error(at, f"the closing words take about {spoken_s:.0f} s, and are cut after {closing_s:g} s", "say less")
        elif not stage.end and spoken_s > stage.limits.time_s:
            told = f'the words of "{name}" take about {spoken_s:.0f} s, and the stage ends after {stage.limits.time_s:g} s'
            case.error(at, told, "say less, or raise its limits.time")


def time_for_the_call(case: Case) -> None:
    """A call that is cut still says what it must, and one that nothing disturbs comes to its end before limits.call cuts it.

    Where the flow says what a success is, not to reach it in time is an error. A flow that states none may be meant to be cut. One cause is
    told once: what is too long in itself is told by `time_for_words`.
    """
    flow, length, limit_s = case.flow, case.length, case.flow.limits.call_s
    if any(stage.end and words_s(flow, stage.say) > limit_s for stage in flow.stages.values()):
        return
    if length.last_words_s and length.least_s > limit_s:
        case.error(
            _CALL,
            f"the last words take about {length.last_words_s:.1f} s, and with the first {length.opening_s:.1f} s, which nobody can "
            f"interrupt, they do not fit into the call's {limit_s:g} s",
            f"raise limits.call to {math.ceil(length.least_s)}s at least, or say less",
        )
        return
    if length.undisturbed_s is None or length.patient_s is None:
        return
    way = " -> ".join(length.undisturbed)
    undisturbed = f"a call in which every question is answered at once takes up to about {length.undisturbed_s:.0f} s"
    if length.undisturbed_s > limit_s:
        tell = case.error if flow.success else case.warn
        remedy = f"raise limits.call to {math.ceil(length.undisturbed_s)}s at least, or ask less"
        tell(_CALL, f"{undisturbed} ({way}), and the call ends after {limit_s:g} s", remedy)
    elif length.patient_s > limit_s:
        told = f"a call in which every question is put as often as otherwise allows takes up to about {length.patient_s:.0f} s"
        case.warn(
            _CALL, f"{told}, and the call ends after {limit_s:g} s", f"raise limits.call to {math.ceil(length.patient_s)}s, or repeat less"
        )
    elif length.undisturbed_s > case.rules.call_s:
        told = f"{undisturbed} ({way}), and the operator ends it after {case.rules.call_s:g} s"
        case.warn(_CALL, told, "raise [limits] call in onhook.toml")


def cost(case: Case) -> None:
    """The worst case of a call costs no more than limits.spend, or what the operator lets one call spend where the flow says nothing: money
    then never cuts a call short, and what is set aside for it is enough."""
    flow, rules, worst = case.flow, case.rules, case.worst
    cap, currency = spend_cap(flow, rules), rules.prices.currency
    costs = f"a call of this flow may cost {money(worst.spend_micros, currency)}"
    place: Path = ("limits", "spend")
    if cap and worst.spend_micros > cap:
        whose = "limits.spend" if flow.limits.spend_micros else "the operator's limit"
        case.error(place, f"{costs}, and {whose} is {money(cap, currency)}", _afford(flow, case, cap))
    elif rules.spend_micros and worst.spend_micros > rules.spend_micros:
        remedy = "raise [limits] spend in onhook.toml, or shorten limits.call"
        case.warn(place, f"{costs}, and the operator ends it at {money(rules.spend_micros, currency)}", remedy)


def _afford(flow: Flow, case: Case, cap: int) -> str:
    seconds = money_out_s(case.rules.prices, Use(), cap, most_tokens(flow))
    if 1 <= seconds < case.worst.seconds:
        return f"raise it, or lower limits.call to {math.floor(seconds)}s"
    return "raise it, or lower the tokens and turns of the stages in which the model speaks"


ALL: tuple[Callable[[Case], None], ...] = (
    disclosure,
    hearing,
    speaking,
    tightening,
    time_for_words,
    time_for_the_call,
    cost,
)
