"""A flow as people draw it: boxes for stages, arrows for answers, the ways out of every stage in one frame. Drawn by graphviz's `dot`.

Rule: everything a user wrote is text in the picture and nothing else: it is escaped for dot's labels here, and for XML by dot. Each stage
is an element with the id stage-NAME, so that a page can light it.
"""

from __future__ import annotations

import html
import subprocess
import textwrap
from collections.abc import Iterable, Mapping, Sequence

from appliance.core.flow import HANG_UP, Flow, Stage
from appliance.core.words import placeholders, render
from appliance.errors import ConfigError
from appliance.flows.ways import Way, all_ways, listens, reached

DRAW_S = 20.0
"""How long dot may take: a flow of a hundred stages takes it about one."""

_PAPER, _INK, _FAINT, _LINE = "#fbfaf7", "#22303c", "#6b7785", "#54616e"
_BOX, _START, _END, _NOTE, _NEVER = "#e8f0f8", "#d3ecd9", "#e9e4f3", "#f6f0dc", "#a33a32"
"""A paper of its own, so that it can be read on a dark page too."""
_COLUMNS = 28
"""Letters of an objective in a line."""
_ROWS = 3
_COLUMN = 4
"""Stages below one another in the frame of what leads out of any."""


def graph_svg(flow: Flow) -> str:
    """The picture as one <svg> element, UTF-8. ConfigError where there is no dot, or it cannot draw this."""
    try:
        done = subprocess.run(["dot", "-Tsvg"], input=graph_dot(flow).encode(), capture_output=True, timeout=DRAW_S)
    except FileNotFoundError:
        raise ConfigError("the program that draws graphs, dot, is not installed", "install it: apt install graphviz") from None
    except subprocess.TimeoutExpired:
        raise ConfigError(f"{flow.name} could not be drawn within {DRAW_S:g} s") from None
    if done.returncode != 0:
        raise ConfigError(f"{flow.name} could not be drawn: dot says {done.stderr.decode(errors='replace').strip()[:500]}")
    drawn = done.stdout.decode()
    return drawn[drawn.index("<svg") :]  # without the declaration of a document, so that it can stand in a page


def graph_dot(flow: Flow) -> str:
    """The same in graphviz's language."""
    ways = all_ways(flow)
    shown = reached({name: [w for w in out if w.by != "anywhere"] for name, out in ways.items()}, [flow.start])
    from_any = _ways_in(flow)
    apart = [name for name in from_any if name in flow.stages and name not in shown]
    quits = any(w.target == HANG_UP for name in shown for w in ways[name] if w.by != "anywhere")
    out = [
        f"digraph {_quoted(flow.name)} {{",
        f'  graph [bgcolor="{_PAPER}" rankdir=TB nodesep=0.35 ranksep=0.5 pad=0.35 fontname="Helvetica" fontsize=16 fontcolor="{_INK}"'
        f" labelloc=t label=<{_title(flow)}>];",
        f'  node [fontname="Helvetica" fontsize=12 fontcolor="{_INK}" color="{_LINE}" shape=box style="rounded,filled" fillcolor="{_BOX}"'
        ' margin="0.16,0.09"];',
        f'  edge [fontname="Helvetica" fontsize=10 fontcolor="{_INK}" color="{_LINE}" arrowsize=0.7];',
        f'  "/start" [id="start" label="" shape=circle style=filled fillcolor="{_LINE}" width=0.16 fixedsize=true];',
        f'  "/start" -> {_quoted(flow.start)};',
        *(_node(flow, stage, from_any[name] if name in apart else []) for name, stage in flow.stages.items()),
    ]
    if quits:
        out.append(f'  {_quoted(HANG_UP)} [id="{HANG_UP}" label="hang up" shape=oval style=filled fillcolor="{_END}" peripheries=2];')
    for name in flow.stages:
        out += _edges([w for w in ways[name] if w.by != "anywhere"])
    if from_any or flow.forbidden:
        out += _from_any_stage(flow, apart, from_any)
    return "\n".join([*out, "}", ""])


def _title(flow: Flow) -> str:
    return f'<b>{_text(flow.name)}</b><br/><font point-size="11" color="{_FAINT}">{flow.direction}, {_text(flow.language)}</font>'


def _node(flow: Flow, stage: Stage, from_any: Sequence[str]) -> str:
    """Name, objective, what ends the call, and what leads here from any stage. An objective is shown without the values of a call."""
    values = {v.name: v.default or f"{{{v.name}}}" for v in flow.variables} | {"disclose": flow.disclose}
    objective = render(stage.objective, {name: f"{{{name}}}" for name in placeholders(stage.objective)} | values)
    label = f"<b>{_text(stage.name.replace('_', ' '))}</b>"
    small = textwrap.wrap(objective, _COLUMNS, max_lines=_ROWS, placeholder=" ...")
    small += ["the model speaks"] if stage.reply and stage.reply.mode == "free" else []
    small += ["from its facts"] if stage.reply and stage.reply.mode == "strict" else []
    small += [f"asks {', '.join(stage.tools)}"] if stage.tools else []
    small += [f"ends: {stage.end.replace('_', ' ')}"] if stage.end else []
    small += [line for way_in in from_any for line in textwrap.wrap(way_in, _COLUMNS)]
    label += "".join(f'<br/><font point-size="9" color="{_FAINT}">{_text(line)}</font>' for line in small)
    look = ""
    if stage.end:
        look = f' shape=oval style=filled peripheries=2 fillcolor="{_END}" margin="0.02,0.03"'
    elif stage.name == flow.start:
        look = f' fillcolor="{_START}" penwidth=1.8'
    elif not listens(stage):
        look = ' style="rounded,filled,dashed"'
    tip = _quoted(" ".join(stage.say.split()) or stage.name)
    return f'  {_quoted(stage.name)} [id="stage-{stage.name}" tooltip={tip} label=<{label}>{look}];'


def _edges(ways: Iterable[Way]) -> list[str]:
    """One arrow for each target and kind, with the names of all the answers that take it; dashed where nothing was understood or
    a tool failed."""
    named: dict[tuple[str, str, str], list[str]] = {}
    for way in ways:
        kind = {"otherwise": "otherwise", "failing": "a tool fails"}.get(way.by, "understood")
        names = named.setdefault((way.source, way.target, kind), [])
        if way.answer:
            names.append(way.answer.replace("_", " "))
    out = []
    for (source, target, kind), names in named.items():
        label = "<br/>".join(_text(piece) for piece in textwrap.wrap(", ".join(names), _COLUMNS))
        look = f'style=dashed color="{_FAINT}" fontcolor="{_FAINT}" label="{kind}"' if kind != "understood" else ""
        out.append(f"  {_quoted(source)} -> {_quoted(target)} [{f'label=<&#160;{label}&#160;>' if label else look}];")
    return out


def _ways_in(flow: Flow) -> dict[str, list[str]]:
    """For each target of `anywhere` and of the fallbacks, what leads there: "said: stop, bye", "when: silence"."""
    found: dict[str, dict[str, list[str]]] = {}
    for answer in flow.anywhere:
        found.setdefault(answer.next, {}).setdefault("said", []).append(answer.name.replace("_", " "))
    for situation, target in flow.fallbacks.items():
        found.setdefault(target, {}).setdefault("when", []).append(situation)
    return {target: [f"{kind}: {', '.join(names)}" for kind, names in kinds.items()] for target, kinds in found.items()}


def _from_any_stage(flow: Flow, apart: Sequence[str], ways_in: Mapping[str, list[str]]) -> list[str]:
    """What leads out of every stage, in one frame without arrows: the stages that nothing else leads to, and a note for the rest."""
    rows = [f"{_text(name)} &#8594; {_words(target)}" for target, names in ways_in.items() if target not in apart for name in names]
    notes = [_notice("others", rows, _INK)] if rows else []
    notes += [_notice("never", [f"never: {_words(a)} &#8594; {_words(b)}" for a, b in flow.forbidden], _NEVER)] if flow.forbidden else []
    inside = [*map(_quoted, apart), *(f'"/{name}"' for name, _ in notes)]
    columns = [inside[i : i + _COLUMN] for i in range(0, len(inside), _COLUMN)]
    return [
        '  subgraph "cluster_any" {',
        f'    id="any" label="from any stage" labeljust=l fontsize=11 fontcolor="{_FAINT}" margin=14;',
        f'    color="{_FAINT}" style="rounded,dashed";',
        *(f"    {name};" for name in inside[: len(apart)]),
        *(f"    {line}" for _, line in notes),
        *(f"    {' -> '.join(column)} [style=invis];" for column in columns if len(column) > 1),
        "  }",
    ]


def _notice(name: str, rows: Sequence[str], colour: str) -> tuple[str, str]:
    lines = "".join(f'{_tinted(row, colour)}<br align="left"/>' for row in rows)
    look = f'shape=note style=filled fillcolor="{_NOTE}" fontsize=10'
    return name, f'"/{name}" [id="{name}" {look} tooltip="{name}" label=<{lines}>];'


def _tinted(label: str, colour: str) -> str:
    """A piece of a label in a colour; dot knows no empty one."""
    return f'<font color="{colour}">{label}</font>' if label else ""


def _words(name: str) -> str:
    return _text(name.replace("_", " "))


def _text(text: str) -> str:
    """For a label of dot: no mark-up, and no character that XML does not have."""
    return html.escape("".join(c if c.isprintable() else " " for c in text))


def _quoted(text: str) -> str:
    """A string of dot's. In one, a backslash begins an escape, and an ampersand a character's number."""
    printable = "".join(c if c.isprintable() else " " for c in text)
    return '"' + printable.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') + '"'
