"""What a campaign came to: outcomes, seconds, money, and what was saved by ending calls early.

Rule: counted from the record's own figures, in micro-units; nothing is estimated but the price of the call that was not had: the same call,
held up to its limit, by the same price card.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from appliance.campaign.plan import Attempt, kind_of
from appliance.core.spend import PriceCard, Use, cost
from appliance.core.spend import text as money

EXITS = frozenset({"voicemail", "ivr", "bot", "silence", "no_answer", "fax", "network", "hold", "screening", "not_understood"})
"""Outcomes of calls in which there was nobody to talk to, and that an agent without a way out holds up to the limit."""


def answered(call: Attempt) -> bool:
    """Whether it was connected, and so could cost anything."""
    return call.outcome != "not_answered" and call.duration_ms > 0


def held(card: PriceCard, call: Attempt) -> int:
    """Micro-units of the same call held to its limit, as the trunk and the box bill time. No words and tokens: too low, never too high."""
    return cost(card, Use(answered_ms=max(call.cap_ms, call.duration_ms)))


def counted(card: PriceCard, calls: Sequence[Attempt], refused: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """{"attempts", "seconds", "spent_micros", "outcomes": {name: {"calls", "seconds", "spent_micros", "each_micros", "saved_micros"}},
    "early_exits", "saved_micros", "refused": {word: {"count", "example"}}}. `refused` are (word, why)."""
    outcomes: dict[str, dict[str, Any]] = {}
    exits = saved = 0
    for call in calls:
        kind = kind_of(call)
        one = outcomes.setdefault(kind, {"calls": 0, "seconds": 0.0, "spent_micros": 0, "saved_micros": 0})
        one["calls"] += 1
        one["seconds"] += call.duration_ms / 1000
        one["spent_micros"] += call.spent_micros
        if kind in EXITS and answered(call) and call.closed:
            more = max(0, held(card, call) - call.spent_micros)
            one["saved_micros"] += more
            saved += more
            exits += 1
    for one in outcomes.values():
        one["seconds"] = round(one["seconds"], 1)
        one["each_micros"] = one["spent_micros"] // one["calls"]
    reasons: dict[str, dict[str, Any]] = {}
    for by, why in refused:
        reasons.setdefault(by, {"count": 0, "example": why})["count"] += 1
    return {
        "attempts": len(calls),
        "seconds": round(sum(call.duration_ms for call in calls) / 1000, 1),
        "spent_micros": sum(call.spent_micros for call in calls),
        "outcomes": outcomes,
        "early_exits": exits,
        "saved_micros": saved,
        "refused": reasons,
    }


def as_text(found: dict[str, Any]) -> str:
    """For people."""
    currency = found["currency"]
    lines = [
        f"campaign {found['campaign']} ({found['flow']}) is {found['state']}" + (f": {found['said']}" if found["said"] else ""),
        f"  {found['people']} people, {found['attempts']} calls, {found['seconds']:g} s, {money(found['spent_micros'], currency)}",
        "",
        f"  {'outcome':<18}{'calls':>6}{'seconds':>10}{'cost':>14}{'each':>14}",
    ]
    for kind, one in sorted(found["outcomes"].items(), key=lambda item: (-item[1]["calls"], item[0])):
        spent, each = money(one["spent_micros"], currency), money(one["each_micros"], currency)
        lines.append(f"  {kind:<18}{one['calls']:>6}{one['seconds']:>10.1f}{spent:>14}{each:>14}")
    lines.append("")
    if found["early_exits"]:
        lines.append(
            f"  saved by ending early: {money(found['saved_micros'], currency)}. {found['early_exits']} calls met nobody to talk to "
            "and were ended; held up to their limit, their time alone would have cost so much more."
        )
    else:
        lines.append("  saved by ending early: nothing; no call met a machine or silence.")
    lines += [f"  refused {one['count']} times, {by}: {one['example']}" for by, one in sorted(found["refused"].items())]
    return "\n".join(lines)
