"""The record of each turn, drawn: what the caller waited for, from the end of their speech to our first sound.

Rule: pure: rows and text from what show_call gives; no file, no clock, no terminal. A row's waits add up to its gap: what went on in the
shadow of something else, as recognition does while the end of the turn is still in doubt, is a mark and costs the caller nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from statistics import median, quantiles
from typing import Any, NamedTuple


class Step(NamedTuple):
    """One thing the caller waits for."""

    name: str
    ends: str
    """The note's key for when it was done."""
    fill: str
    colour: str
    """SGR code."""
    words: str


STEPS = (
    Step("hold", "declared_ms", ".", "33", "making sure they have finished"),
    Step("words", "recognised_ms", "=", "36", "recognising their words"),
    Step("route", "routed_ms", "~", "35", "finding which answer it was"),
    Step("sound", "audio_ms", "-", "34", "making our first sound"),
)
"""In the order in which one may wait for another."""

_MARKS = (("w", "recognised_ms", "words known"), ("a", "routed_ms", "answer known"))
"""What may be known before the end of the turn was declared, because it was begun on a guess."""

_TIMES = ("speech_end_ms", *(step.ends for step in STEPS))


def timing_rows(call: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row for each turn that answered the caller. `call` is what show_call gives.

    The times are ms since the call's row was opened, as noted. `gap_ms` is the silence that was measured in frames, or where it was not the
    difference of the two times; `waits` gives each of STEPS its share of it in ms, None where its end was not noted; None without a gap.
    """
    rows = []
    for event in call["events"]:
        if event["kind"] != "timing":
            continue
        data = event["data"]
        row: dict[str, Any] = {"turn": event["turn"], "stage": data.get("stage", ""), "by": data.get("by", "")}
        row |= {key: data.get(key) for key in (*_TIMES, "gap_ms", "guesses", "complete")}
        if row["gap_ms"] is None and row["audio_ms"] is not None and row["speech_end_ms"] is not None:
            row["gap_ms"] = row["audio_ms"] - row["speech_end_ms"]
        if row["speech_end_ms"] is None and row["audio_ms"] is not None and row["gap_ms"] is not None:
            row["speech_end_ms"] = row["audio_ms"] - row["gap_ms"]
        row["target_ms"] = data.get("target_ms")
        row["over"] = row["gap_ms"] > row["target_ms"] if None not in (row["gap_ms"], row["target_ms"]) else None
        row["waits"] = _waits(row)
        rows.append(row)
    return rows


def _waits(row: Mapping[str, Any]) -> dict[str, int | None] | None:
    """The gap shared out: a step costs what it took longer than everything before it."""
    gap = row["gap_ms"]
    if gap is None or row["speech_end_ms"] is None:
        return None
    waits: dict[str, int | None] = {}
    at = 0
    for step in STEPS:
        ends = row[step.ends]
        if step is STEPS[-1] or (ends is None and row["by"] == "filler"):  # the filler sounded because this was not done
            end = gap
        elif ends is None:
            waits[step.name] = None
            continue
        else:
            end = min(ends - row["speech_end_ms"], gap)
        waits[step.name] = max(0, end - at)
        at = max(at, end)
    return waits


def timing_summary(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Of the call: p50 and p95 of the gap in ms, how many were over their target, each step's median wait in ms and its share of all the
    waiting, how often recognition was begun, and the step with the largest share; None where there is nothing to say."""
    gaps = [row["gap_ms"] for row in rows if row["gap_ms"] is not None]
    shared = [row["waits"] for row in rows if row["waits"] is not None]
    all_ms = sum(sum(ms or 0 for ms in waits.values()) for waits in shared)
    steps: dict[str, dict[str, float | None]] = {}
    for step in STEPS:
        took = [waits[step.name] for waits in shared if waits[step.name] is not None]
        steps[step.name] = {"p50_ms": round(median(took)) if took else None, "share": round(sum(took) / all_ms, 3) if all_ms else None}
    return {
        "turns": len(rows),
        "gap_ms": {"n": len(gaps), "p50": _percentile(gaps, 50), "p95": _percentile(gaps, 95)},
        "over": sum(row["over"] is True for row in rows),
        "measured_against_target": sum(row["over"] is not None for row in rows),
        "steps": steps,
        "guesses": sum(row["guesses"] or 0 for row in rows),
        "slowest": max(steps, key=lambda name: steps[name]["share"] or 0) if all_ms else None,
    }


def _percentile(values: Sequence[int], percent: int) -> int | None:
    """Linear between the two nearest ranks."""
    if len(values) < 2:
        return values[0] if values else None
    return round(quantiles(values, n=100, method="inclusive")[percent - 1])


# -- the drawing --------------------------------------------------------------------------------------------------------------

WIDEST = 100
NARROWEST = 40
_LEAST_BAR = 20
"""Columns; below that, figures make room."""

_FIGURES: dict[str, tuple[str, int]] = {
    **{step.name: (step.name, 5) for step in STEPS},
    "gap": ("gap", 5),
    "target": ("target", 6),
    "sure": ("sure", 4),
    "by": ("by", 6),
}
"""Key to title and width."""
_GIVE_WAY = (("sure",), ("by",), tuple(step.name for step in STEPS), ("target",))
"""Which figures go first where there is little room; the gap stays."""


def timing_as_text(call: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], width: int = WIDEST, colour: bool = False) -> str:
    """A line for each turn, on one scale from the end of the caller's speech, the figures beside it, a legend and a summary; no line is
    longer than `width`, which is taken between 40 and 100 columns."""
    if not rows:
        return _nothing(call)
    width = min(max(width, NARROWEST), WIDEST)
    drawing = _Drawing(rows, width, colour)
    out = [*drawing.head(), *(drawing.line(row) for row in rows), "", *drawing.legend(), "", *_summed_up(rows, width)]
    return "\n".join(line.rstrip() for line in out)


def _nothing(call: Mapping[str, Any]) -> str:
    number = call["call"]
    if any(turn["heard"] for turn in call["turns"]):
        return f"call {number} was recorded without the timing of its turns"
    return f"call {number} has no turn that answers the caller: there is nothing to time"


class _Drawing:
    """The columns and the scale, which all lines share."""

    def __init__(self, rows: Sequence[Mapping[str, Any]], width: int, colour: bool) -> None:
        self._colour = colour
        self._width = width
        self._figures = list(_FIGURES)
        if all(row["complete"] is None for row in rows):
            self._figures.remove("sure")
        self._targets = any(row["target_ms"] is not None for row in rows)
        if not self._targets:
            self._figures.remove("target")
        self._stage = min(max(len("stage"), *(len(row["stage"]) for row in rows)), 16 if width > 90 else 12)
        for keys in _GIVE_WAY:
            if self._bar() >= _LEAST_BAR:
                break
            self._figures = [key for key in self._figures if key not in keys]
        if self._bar() < _LEAST_BAR:
            self._stage = min(self._stage, 9)
        self._cells = self._bar()
        ends = [row["gap_ms"] for row in rows if row["gap_ms"] is not None]
        shown = [row["target_ms"] for row in rows if row["target_ms"] is not None]
        most = max([*ends, *shown, 100])
        # one answer of five seconds must not press all the others into three columns
        self._span_ms = min(most, max(2 * round(median(ends)), *(1.25 * ms for ms in shown), 100)) if ends else most

    def _bar(self) -> int:
        return self._width - 4 - 1 - self._stage - 1 - sum(1 + _FIGURES[key][1] for key in self._figures)

    def _column(self, ms: float) -> int:
        return min(max(round(ms * (self._cells - 1) / self._span_ms), 0), self._cells - 1)

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and code else text

    def head(self) -> list[str]:
        """Titles, and the scale in ms from the end of speech."""
        step_ms = next(ms for ms in (20, 50, 100, 200, 500, 1000, 2000, 5000, 10**9) if self._column(ms) >= 6 or ms >= self._span_ms)
        scale = [" "] * self._cells
        for ms in range(0, int(self._span_ms) + 1, step_ms):
            label = str(ms) if ms else "0 ms"
            at = self._column(ms)
            if at + len(label) <= self._cells:
                scale[at : at + len(label)] = label
        titles = "".join(f" {_FIGURES[key][0]:>{_FIGURES[key][1]}}" for key in self._figures)
        return [f"{'turn':>4} {'stage':<{self._stage}} {''.join(scale)}{titles}"]

    def line(self, row: Mapping[str, Any]) -> str:
        """One turn."""
        stage = row["stage"] if len(row["stage"]) <= self._stage else f"{row['stage'][: self._stage - 1]}+"
        return f"{row['turn']:>4} {stage:<{self._stage}} {self._bar_of(row)}{''.join(self._figure(row, key) for key in self._figures)}"

    def _bar_of(self, row: Mapping[str, Any]) -> str:
        cells: list[tuple[str, str]] = [(" ", "")] * self._cells
        over = row["over"] is True
        if row["target_ms"] is not None and row["target_ms"] <= self._span_ms:
            cells[self._column(row["target_ms"])] = (":", "2")
        if row["waits"] is not None:
            at = 0
            for step in STEPS:
                took = row["waits"][step.name] or 0
                for cell in range(self._column(at), self._column(at + took)):
                    cells[cell] = (step.fill, step.colour)
                at += took
            free = self._cells
            for mark, key, _ in reversed(_MARKS):
                if row[key] is not None and row["declared_ms"] is not None and row[key] < row["declared_ms"]:
                    free = min(self._column(row[key] - row["speech_end_ms"]), free - 1)
                    cells[free] = (mark, "1")
            if over and row["target_ms"] <= self._span_ms:
                cells[self._column(row["target_ms"])] = ("!", "31")
            cells[self._column(row["gap_ms"])] = (">", "31" if over else "32")
            if row["gap_ms"] > self._span_ms:
                cells[-2:] = [(">", "31" if over else "32")] * 2
            cells[0] = ("|", "1")
        runs = ((code, "".join(sign for sign, _ in run)) for code, run in groupby(cells, key=lambda cell: cell[1]))
        return "".join(self._paint(text, code) for code, text in runs)

    def _figure(self, row: Mapping[str, Any], key: str) -> str:
        match key:
            case "gap" | "target":
                value = row[f"{key}_ms"]
            case "sure":
                value = None if row["complete"] is None else f"{row['complete']:.2f}"
            case "by":
                value = row["by"]
            case _:
                value = None if row["waits"] is None else row["waits"][key]
        text = f" {'-' if value in (None, '') else value:>{_FIGURES[key][1]}}"
        return self._paint(text, "31") if key == "gap" and row["over"] else text

    def legend(self) -> list[str]:
        """What the signs mean."""
        signs = [("|", "1", "the caller stops speaking")]
        signs += [(step.fill * 3, step.colour, step.words) for step in STEPS]
        signs += [(mark, "1", f"{words} ahead, on a guess") for mark, _, words in _MARKS]
        signs += [(">", "32", "our first sound (>> beyond the scale)")]
        if self._targets:
            signs += [(":", "2", "the stage's turn gap (! passed)")]
        if "sure" in self._figures:
            signs += [("sure", "", "how likely the caller had finished")]
        # two beside each other where they fit, all of one width
        longest = max(len(sign) + 1 + len(words) for sign, _, words in signs)
        beside = 2 if 2 * longest + 3 <= self._width else 1
        cells = []
        for sign, code, words in signs:
            room = self._width - len(sign) - 1
            cells.append(f"{self._paint(sign, code)} {words[:room]}{' ' * (longest - len(sign) - 1 - len(words))}")
        return ["   ".join(cells[at : at + beside]) for at in range(0, len(cells), beside)]


def _summed_up(rows: Sequence[Mapping[str, Any]], width: int) -> list[str]:
    summary = timing_summary(rows)
    gap, count = summary["gap_ms"], summary["turns"]
    turns = "1 turn" if count == 1 else f"{count} turns"
    if not gap["n"]:
        return [f"turn gap  not measured in {turns}"]
    parts = [f"turn gap  p50 {gap['p50']} ms, p95 {gap['p95']} ms in {turns}"]
    if summary["measured_against_target"]:
        parts.append(f"{summary['over'] or 'none'} longer than the stage allows")
    lines = _wrapped(parts, width)
    slowest = summary["slowest"]
    if slowest is not None:
        step = summary["steps"][slowest]
        words = next(s.words for s in STEPS if s.name == slowest)
        lines += _wrapped([f"slowest   {slowest}: {words}", f"{step['share']:.0%} of the waiting", f"p50 {step['p50_ms']} ms"], width)
    if summary["guesses"]:
        lines += _wrapped([f"guesses   recognition was begun {summary['guesses']} times"], width)
    return lines


def _wrapped(parts: Sequence[str], width: int) -> list[str]:
    """The parts with commas between, broken where a line would be too long."""
    lines = [parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + 2 + len(part) <= width:
            lines[-1] += f", {part}"
        else:
            lines.append(f"          {part}")
    return [piece for line in lines for piece in _broken(line, width)]


def _broken(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    at = line.rfind(" ", 0, width + 1)
    return [line[:at], *_broken(f"          {line[at + 1 :]}", width)]
