"""What a monitor reads, in Prometheus' text format 0.0.4.

Rule: numbers alone: no word of a call, no number of a caller, and no label whose values grow with use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from appliance.web import views
from appliance.web.live import BUCKETS_MS, Live

TYPE = "text/plain; version=0.0.4; charset=utf-8"


def metrics(live: Live, today: Mapping[str, int], spend: Mapping[str, Any] | None, steps: int = 0, disk_free: int | None = None) -> str:
    """`today` is the calls of the day by outcome; `spend` as the ledger reports it, None where it cannot be read; `steps` is how often the
    clock was set, `disk_free` bytes."""
    with live.lock:
        status, calls, gaps = live.status, len(live.calls), live.gaps
        counts, sum_ms = list(gaps.counts), gaps.sum_ms
    out: list[str] = []

    def family(name: str, kind: str, text: str, values: Iterable[tuple[str, float]]) -> None:
        out.extend([f"# HELP onhook_{name} {text}", f"# TYPE onhook_{name} {kind}"])
        out.extend(f"onhook_{name}{labels} {value:g}" if value < 1e6 else f"onhook_{name}{labels} {value:.0f}" for labels, value in values)

    def gauge(name: str, text: str, value: float) -> None:
        family(name, "gauge", text, [("", value)])

    gauge("up", "Is the line running?", status is not None)
    gauge("calls_in_progress", "Calls that are up.", calls)
    if status is not None:
        registered = status["registration"]["state"] in ("registered", "none")
        gauge("registered", "Registered with the PBX, or without need of one.", registered)
        gauge("ready", "Could a call be understood and answered now?", bool(status["ready"]))
        gauge("paused", "Has an operator stopped all calls?", bool(status["paused"]))
        gauge("record_writable", "Can calls be written down? Where not, new ones are refused.", not views.record_trouble(status))
        parts = [(_label("part", name), float(bool(part.get("ready")))) for name, part in sorted(status["parts"].items())]
        family("part_ready", "gauge", "Is this worker ready?", parts)
    family("calls_today", "gauge", "Calls that began today, by outcome.", [(_label("outcome", o), n) for o, n in sorted(today.items())])
    out.extend(["# HELP onhook_turn_gap_seconds Silence a caller heard before an answer.", "# TYPE onhook_turn_gap_seconds histogram"])
    total = 0
    for bound, count in zip((*BUCKETS_MS, None), counts, strict=True):
        total += count
        out.append(f'onhook_turn_gap_seconds_bucket{{le="{"+Inf" if bound is None else f"{bound / 1000:g}"}"}} {total}')
    out.extend([f"onhook_turn_gap_seconds_sum {sum_ms / 1000:g}", f"onhook_turn_gap_seconds_count {total}"])
    if spend is not None:
        gauge("spend_today_micros", "Spent today, in millionths of the currency.", spend["spent_micros"])
        gauge("spend_reserved_micros", "Set aside for calls that are up.", spend["reserved_micros"])
        gauge("spend_day_cap_micros", "What a day may cost.", spend["cap_micros"])
        gauge("clock_synchronised", "Does the kernel take its clock for synchronised?", bool(spend["synced"]))
    family("clock_steps_total", "counter", "How often the clock was set since the page began.", [("", steps)])
    if disk_free is not None:
        gauge("disk_free_bytes", "Free where the record lies.", disk_free)
    return "\n".join(out) + "\n"


def _label(name: str, value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'{{{name}="{escaped}"}}'
