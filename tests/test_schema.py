"""The schema that editors read: made from the models, kept in step, and of one mind with the loader about what it can tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from appliance.flows.schema import schema

ROOT = Path(__file__).parent.parent
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))
SHIPPED = sorted((ROOT / "flows").glob("*.yaml"))

TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}
SAID_ONLY = {"$schema", "title", "description", "default", "definitions"}


def is_a(kind: str, value: Any) -> bool:
    return isinstance(value, TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def wrong(part: dict[str, Any], value: Any, whole: dict[str, Any], at: str = "") -> Iterator[str]:
    """Draft 7 as far as our schema uses it; a keyword that is not known here is an error, so that none is passed over."""
    for keyword, rule in part.items():
        match keyword:
            case "$ref":
                yield from wrong(whole["definitions"][rule.rpartition("/")[2]], value, whole, at)
            case "type":
                if not any(is_a(kind, value) for kind in ([rule] if isinstance(rule, str) else rule)):
                    yield f"{at}: is no {rule}"
            case "anyOf":
                if all(list(wrong(choice, value, whole, at)) for choice in rule):
                    yield f"{at}: is none of {len(rule)}"
            case "enum":
                if value not in rule:
                    yield f"{at}: is none of {rule}"
            case "pattern":
                if isinstance(value, str) and not re.search(rule, value):
                    yield f"{at}: is not like {rule}"
            case "properties":
                for key in rule.keys() & value.keys() if isinstance(value, dict) else ():
                    yield from wrong(rule[key], value[key], whole, f"{at}.{key}")
            case "additionalProperties":
                for key in value.keys() - part.get("properties", {}).keys() if isinstance(value, dict) else ():
                    yield from [f"{at}: {key} is unknown"] if rule is False else wrong(rule, value[key], whole, f"{at}.{key}")
            case "propertyNames":
                for key in value if isinstance(value, dict) else ():
                    yield from wrong(rule, key, whole, f"{at}.{key}")
            case "required":
                yield from (f"{at}: {key} is missing" for key in rule if isinstance(value, dict) and key not in value)
            case "items":
                for i, item in enumerate(value if isinstance(value, list) else ()):
                    yield from wrong(rule, item, whole, f"{at}[{i}]")
            case "minimum" | "maximum":
                if is_a("number", value) and (value < rule if keyword == "minimum" else value > rule):
                    yield f"{at}: {keyword} is {rule}"
            case "minLength" | "minItems" | "minProperties":
                if isinstance(value, {"L": str, "I": list, "P": dict}[keyword[3]]) and len(value) < rule:
                    yield f"{at}: {keyword} is {rule}"
            case "maxLength" | "maxItems" | "maxProperties":
                if isinstance(value, {"L": str, "I": list, "P": dict}[keyword[3]]) and len(value) > rule:
                    yield f"{at}: {keyword} is {rule}"
            case _ if keyword not in SAID_ONLY:
                raise AssertionError(f"{keyword} is not known here")


def read(path: Path) -> Any:
    """As an editor reads it: numbers are numbers."""
    return YAML(typ="safe", pure=True).load(path)


def test_the_file_is_in_step() -> None:
    made = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    assert (ROOT / "flows" / "flow.schema.json").read_text() == made, "python -m appliance.flows.schema > flows/flow.schema.json"


def test_every_key_is_described() -> None:
    whole = schema()
    blocks = {"": whole, **whole["definitions"]}
    bare = [f"{name}.{key}" for name, block in blocks.items() for key, part in block["properties"].items() if not part.get("description")]
    assert bare == []
    assert all(block["additionalProperties"] is False and block["description"] for block in blocks.values())
    words = [part["description"] for block in blocks.values() for part in block["properties"].values()]
    assert len(words) == len(set(words)) > 40


@pytest.mark.parametrize("path", [*SHIPPED, BROKEN[0]], ids=lambda p: p.stem)
def test_sound_flows_please_it(path: Path) -> None:
    assert list(wrong(schema(), read(path), schema())) == []


def test_every_key_stands_in_the_readme_with_an_example_that_holds() -> None:
    whole = schema()
    text = (ROOT / "flows" / "README.md").read_text().partition("## The keys of a flow")[2]
    of_flow, _, rest = text.partition("## The keys of a stage")
    of_stage = rest.partition("\n## ")[0]
    for part, block in ((of_flow, whole), (of_stage, whole["definitions"]["StageBlock"])):
        shown: set[str] = set()
        for example in re.findall(r"```yaml\n(.*?)```", part, re.DOTALL):
            data = YAML(typ="safe", pure=True).load(example)
            data = data.get("goodbye", data)  # an end is best shown as a whole stage
            assert list(wrong({k: v for k, v in block.items() if k != "required"}, data, whole)) == [], example
            shown |= data.keys()
        assert shown | {"stages"} >= block["properties"].keys()
        assert all(f"**`{key}`**" in part for key in block["properties"])


TELLS = ("unknown-", "missing-", "kind-", "word-", "name-", "limit-s", "limit-t", "limit-r")
"""What an editor can tell, by the broken flow's name; not whether a name points at something."""
NOT = ("kind-required-yes", "name-hang-up", "limit-silence", "limit-time", "kind-money-too-fine")
"""yes is text for both, but a schema has no bounds of durations, and a number no digits."""


@pytest.mark.parametrize("path", BROKEN, ids=lambda p: p.stem)
def test_it_sees_what_the_loader_sees(path: Path) -> None:
    name = path.stem.partition("-")[2]
    try:
        found = list(wrong(schema(), read(path), schema()))
    except YAMLError:
        assert name.startswith(("yaml-", "twice-")), name
        return
    if name.startswith(TELLS) and name not in NOT:
        assert found, name
    elif name.startswith(("ref-", "graph-", "words-", "fields-", "success-", "stage-", "clash-")):
        assert not found, name
