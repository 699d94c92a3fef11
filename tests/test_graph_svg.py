"""A flow's picture: what is in it, that it is XML whatever people write, and a plain sentence where it cannot be drawn."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.core.flow import HANG_UP, SITUATIONS, Answer, Flow, Otherwise, Stage
from appliance.errors import ConfigError
from appliance.flows import graph_svg as drawing
from appliance.flows.graph_svg import graph_dot, graph_svg
from appliance.flows.loader import load

SHIPPED = Path(__file__).parent.parent / "flows"
SVG = "{http://www.w3.org/2000/svg}"

needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="graphviz is not installed: apt install graphviz")

SMALL = Flow(
    name="small",
    direction="inbound",
    language="en",
    start="ask",
    stages={
        "ask": Stage(
            "ask",
            objective="Find out",
            say="So?",
            expect="yes_no",
            answers=(Answer("yes", "tell"), Answer("no", HANG_UP)),
            otherwise=Otherwise("bye"),
        ),
        "tell": Stage("tell", say="It is so.", next="bye"),
        "bye": Stage("bye", say="Bye.", end="done"),
        "stopped": Stage("stopped", say="All right.", end="stopped"),
    },
    fallbacks=dict.fromkeys(SITUATIONS, "bye"),
    anywhere=(Answer("stop", "stopped"),),
    forbidden=(("tell", "stopped"),),
)


def drawn(flow: Flow) -> ET.Element:
    return ET.fromstring(graph_svg(flow))


def ids(root: ET.Element) -> set[str]:
    return {group.get("id", "") for group in root.iter(f"{SVG}g")}


def texts(root: ET.Element) -> str:
    return " ".join("".join(t.itertext()) for t in root.iter(f"{SVG}text"))


@needs_dot
@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda p: p.stem)
def test_a_shipped_flow_is_drawn_whole(path: Path) -> None:
    flow = load(path).flow
    root = drawn(flow)
    assert root.tag == f"{SVG}svg"
    assert {f"stage-{name}" for name in flow.stages} <= ids(root)
    said = texts(root)
    for stage in flow.stages.values():
        assert stage.name.replace("_", " ") in said
        if stage.end:
            assert f"ends: {stage.end.replace('_', ' ')}" in said


@needs_dot
def test_ways_of_a_stage_are_arrows_and_those_of_all_stages_are_not() -> None:
    root = drawn(SMALL)
    edges = {"".join(g.itertext()).split("\n")[1] for g in root.iter(f"{SVG}g") if g.get("class") == "edge"}
    assert edges == {"/start->ask", "ask->tell", f"ask->{HANG_UP}", "ask->bye", "tell->bye"}
    said = texts(root)
    assert "said: stop" in said
    assert "never: tell → stopped" in said
    assert f"when: {', '.join(SITUATIONS)} → bye" in said


def test_what_was_not_understood_is_dashed_and_an_answer_has_its_name() -> None:
    lines = graph_dot(SMALL).splitlines()
    (yes,) = [line for line in lines if line.startswith('  "ask" -> "tell"')]
    (otherwise,) = [line for line in lines if line.startswith('  "ask" -> "bye"')]
    assert "yes" in yes
    assert "dashed" not in yes
    assert "otherwise" in otherwise
    assert "dashed" in otherwise


@needs_dot
@pytest.mark.parametrize(
    "nasty",
    [
        '</text><script>alert("x")</script>',
        "a < b && c > d",
        '"]; evil [label="',
        "a\\nb \\G \\N \\",
        "tab\tnull\x00bell\x07",
        "<b>bold</b>",
        "Grüße, 世界 \U0001f600 \u202e",
        "&#0; &amp; &nosuch;",
        "]]> <!-- -->",
    ],
)
def test_what_people_write_is_text_and_nothing_else(nasty: str) -> None:
    stages = dict(SMALL.stages)
    stages["ask"] = replace(stages["ask"], objective=nasty, say=nasty, tools=(nasty,))
    root = drawn(replace(SMALL, name=nasty, language=nasty, stages=stages))
    assert {element.tag for element in root.iter()} <= {
        SVG + tag for tag in ("svg", "g", "title", "text", "path", "polygon", "polyline", "ellipse", "a")
    }
    assert ids(root) >= {f"stage-{name}" for name in stages}
    assert len([g for g in root.iter(f"{SVG}g") if g.get("class") == "node"]) == 8, "four stages, hang up, the start and two notes"


@needs_dot
def test_a_picture_has_a_paper_of_its_own() -> None:
    root = drawn(SMALL)
    (paper, *_) = root.iter(f"{SVG}polygon")
    assert (paper.get("fill") or "").startswith("#"), "not transparent: it stands on dark pages too"
    inks = {t.get("fill") for t in root.iter(f"{SVG}text")}
    assert None not in inks
    assert "black" not in inks


def test_without_dot_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigError) as told:
        graph_svg(SMALL)
    assert "dot, is not installed" in str(told.value)
    assert "apt install graphviz" in str(told.value)


def test_a_dot_that_fails_or_hangs_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dot = tmp_path / "dot"
    dot.write_text("#!/bin/sh\necho 'Error: <stdin>: syntax error' >&2\nexit 1\n")
    dot.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(ConfigError, match="small could not be drawn: dot says Error: <stdin>: syntax error"):
        graph_svg(SMALL)
    dot.write_text("#!/bin/sh\nexec sleep 60\n")
    monkeypatch.setattr(drawing, "DRAW_S", 0.2)
    with pytest.raises(ConfigError, match=r"small could not be drawn within 0\.2 s"):
        graph_svg(SMALL)
