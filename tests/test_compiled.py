"""Flows, conversations and reports as plain JSON: what goes out comes back, and nothing else comes in."""

from __future__ import annotations

import copy
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.conversation import CallerTurn, Conversation, ToolAnswer
from appliance.core.flow import SITUATIONS, Answer, CallLimits, Extract, Flow, Otherwise, Reply, Stage, StageLimits, Variable
from appliance.core.rules import OperatorRules
from appliance.core.spend import PriceCard
from appliance.flows import compiled
from appliance.flows.check import check
from appliance.flows.loader import load

SHIPPED = sorted((Path(__file__).parent.parent / "flows").glob("*.yaml"))

texts = st.text(max_size=12)
names = st.text("abc_.", min_size=1, max_size=6)
kinds = st.sampled_from(["boolean", "number", "digits", "date", "name", "money", "text", "choice"])
counts = st.integers(0, 10**12)
spans = st.floats(0, 1e6)
plain = st.recursive(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
                     lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=6)  # fmt: skip


values = st.dictionaries(names, plain, max_size=3)


def tuples(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


answers = st.builds(Answer, names, names, texts, tuples(texts))
stages = st.builds(
    Stage, names, texts, texts, st.none() | st.builds(Reply, tuples(names), st.integers(1, 5)),
    st.sampled_from(["nothing", "yes_no", "open"]), tuples(answers), st.dictionaries(names, kinds, max_size=3),
    st.none() | st.builds(Otherwise, names, st.integers(0, 10), texts), names, names, tuples(names), names,
    st.builds(StageLimits, spans, st.integers(1, 9), st.integers(1, 9)), st.integers(100, 9000), spans,
)  # fmt: skip
flows = st.builds(
    Flow, names, st.sampled_from(["inbound", "outbound"]), texts, names, st.dictionaries(names, stages, max_size=3),
    st.dictionaries(st.sampled_from(SITUATIONS), names), texts, tuples(st.builds(Variable, names, st.booleans(), texts)),
    st.dictionaries(names, texts, max_size=3), st.builds(CallLimits, spans, counts), tuples(answers), tuples(st.tuples(names, names)),
    names, tuples(st.builds(Extract, names, kinds, st.booleans())), texts, texts, tuples(texts),
)  # fmt: skip
conversations = st.builds(
    Conversation, names, texts, names, tuples(st.builds(CallerTurn, texts, texts, spans, texts, st.booleans(), st.booleans(), counts)),
    st.dictionaries(names, texts, max_size=3), texts, tuples(names), texts, values, tuples(texts),
    tuples(texts), tuples(st.builds(ToolAnswer, names, values, st.none() | values)),
    st.none() | spans, st.none() | counts,
)  # fmt: skip
rules = st.builds(
    OperatorRules, st.builds(PriceCard, texts, counts, counts), spans, counts, counts, st.dictionaries(names, tuples(names), max_size=3)
)


def through(to_json: Callable[[Any], dict[str, Any]], from_json: Callable[[object], Any], value: Any) -> Any:
    return from_json(json.loads(json.dumps(to_json(value), allow_nan=False)))


@given(flows)
def test_a_flow_comes_back(flow: Flow) -> None:
    assert through(compiled.flow_to_json, compiled.flow_from_json, flow) == flow


@given(conversations)
def test_a_conversation_comes_back(conversation: Conversation) -> None:
    assert through(compiled.conversation_to_json, compiled.conversation_from_json, conversation) == conversation


@given(rules)
def test_the_rules_come_back(given_rules: OperatorRules) -> None:
    assert through(compiled.rules_to_json, compiled.rules_from_json, given_rules) == given_rules


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_shipped_flows_and_their_reports_come_back(path: Path) -> None:
    loaded = load(path)
    assert through(compiled.flow_to_json, compiled.flow_from_json, loaded.flow) == loaded.flow
    report = check(loaded)
    assert through(compiled.report_to_json, compiled.report_from_json, report) == report


def flow() -> dict[str, Any]:
    stage = Stage("a", say="Hi.", answers=(Answer("yes", "a"),), collect={"sure": "boolean"}, otherwise=Otherwise("a"))
    made = Flow("f", "inbound", "en", "a", {"a": stage}, {"ivr": "hang_up"}, forbidden=(("a", "a"),))
    return compiled.flow_to_json(made)


def change(data: dict[str, Any], path: tuple[str | int, ...], value: object) -> object:
    changed: Any = copy.deepcopy(data)
    if not path:
        return value
    block = changed
    for step in path[:-1]:
        block = block[step]
    block[path[-1]] = value
    return changed


NONSENSE: list[tuple[tuple[str | int, ...], object, str]] = [
    ((), None, "the whole: no object"),
    ((), [1], "the whole: no object"),
    (("name",), 7, "name: no text"),
    (("name",), None, "name: no text"),
    (("direction",), "sideways", "direction: none of inbound, outbound"),
    (("direction",), ["inbound"], "direction: none of inbound"),
    (("stages",), [], "stages: no object"),
    (("stages", "a", "say"), {}, "stages.a.say: no text"),
    (("stages", "a", "colour"), "red", 'stages.a: "colour" is not known'),
    (("stages", "a", "answers", 0), {"name": "yes"}, 'stages.a.answers[0]: "next" is missing'),
    (("stages", "a", "answers", 0, "hears"), "yes", "stages.a.answers[0].hears: no array"),
    (("stages", "a", "collect", "sure"), "bool", "stages.a.collect.sure: none of boolean"),
    (("stages", "a", "limits", "turns"), True, "stages.a.limits.turns: no whole number"),
    (("stages", "a", "limits", "turns"), 1.0, "stages.a.limits.turns: no whole number"),
    (("stages", "a", "limits", "time_s"), "30", "stages.a.limits.time_s: no number"),
    (("stages", "a", "limits", "time_s"), math.nan, "stages.a.limits.time_s: no number"),
    (("stages", "a", "otherwise"), [], "stages.a.otherwise: no object"),
    (("fallbacks", "ghost"), "a", "fallbacks: none of voicemail"),
    (("forbidden", 0), ["a"], "forbidden[0]: no array of 2"),
    (("extract",), None, "extract: no array"),
]


@pytest.mark.parametrize(("path", "value", "wanted"), NONSENSE)
def test_nonsense_is_refused_at_its_place(path: tuple[str | int, ...], value: object, wanted: str) -> None:
    with pytest.raises(ValueError, match="^" + wanted.replace("[", r"\[").replace("]", r"\]")):
        compiled.flow_from_json(change(flow(), path, value))
    compiled.flow_from_json(flow())


@given(plain)
def test_any_json_is_a_flow_or_a_value_error(data: object) -> None:
    for read in (compiled.flow_from_json, compiled.conversation_from_json, compiled.report_from_json):
        with pytest.raises(ValueError):  # noqa: PT011
            read(data)


def test_what_an_older_version_wrote_is_read() -> None:
    old = flow()
    del old["consent"], old["stages"]["a"]["silence_s"]
    read = compiled.flow_from_json(old)
    assert (read.consent, read.stages["a"].silence_s) == ("", 5.0)


def test_what_has_no_json_is_refused() -> None:
    @dataclass(frozen=True)
    class Odd:
        value: object

    for value in (b"bytes", {1: "a"}, math.inf, Odd(object()), Odd):
        with pytest.raises(TypeError, match="has no JSON"):
            compiled.to_json(value)
    deep: list[object] = []
    for _ in range(10_000):
        deep = [deep]
    data = compiled.conversation_to_json(Conversation("n", "f", "f", ()))
    with pytest.raises(ValueError, match="too deep"):
        compiled.conversation_from_json(data | {"fields": {"a": deep}})


def test_the_reader_knows_nothing_of_yaml_and_is_quick() -> None:
    path = max(SHIPPED, key=lambda p: p.stat().st_size)
    data = json.dumps(compiled.flow_to_json(load(path).flow))
    compiled.flow_from_json(json.loads(data))
    took = []
    for _ in range(20):
        begin = time.process_time()
        compiled.flow_from_json(json.loads(data))
        took.append(time.process_time() - begin)
    assert min(took) < 0.01
    program = (
        "import json, sys; from appliance.flows import compiled; compiled.flow_from_json(json.load(sys.stdin));"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('pydantic', 'pydantic_core', 'ruamel')))"
    )
    told = subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"
