"""The JSON Schema of a flow file, for editors: `python -m appliance.flows.schema > flows/flow.schema.json`.

Rule: made from the models that read the file, never written by hand; a test keeps flows/flow.schema.json in step. An editor says at once
what a key means, which keys there are and what may stand behind them; what only the whole file can tell is left to `onhook check`.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from appliance.flows import document

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""What yaml-language-server, and with it most editors, reads."""


def schema() -> dict[str, Any]:
    """Of flows/*.yaml."""
    return schema_of(document.FlowDocument, "An Onhook flow")


def schema_of(model: type[BaseModel], title: str) -> dict[str, Any]:
    """Of the file that `model` reads. Every model it holds must stand in the same module: that is where the descriptions come from."""
    made = model.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    blocks = {model.__name__: made, **made.pop("$defs", {})}
    for name, key, words in _descriptions(model):
        blocks.get(name, {}).get("properties", {}).get(key, {})["description"] = words
    made["definitions"] = {name: block for name, block in blocks.items() if block is not made}
    return {"$schema": _DIALECT, "title": title, **_clean(made)}


def _descriptions(model: type[BaseModel]) -> Iterator[tuple[str, str, str]]:
    """Class, key as it is written in the file, and the words below it in the source."""
    module = inspect.getmodule(model)
    assert module is not None
    for block in ast.parse(inspect.getsource(module)).body:
        if not isinstance(block, ast.ClassDef):
            continue
        kind = getattr(module, block.name)
        for field, below in zip(block.body, block.body[1:], strict=False):
            match field, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                    yield block.name, kind.model_fields[name].alias or name, inspect.cleandoc(words)


def _clean(part: Any) -> Any:
    """What a person sees: no titles, no nulls that only mean a key may be left out, names of blocks by their pattern, and text as YAML
    has it, which may look like a number."""
    if isinstance(part, list):
        return [_clean(item) for item in part]
    if not isinstance(part, dict):
        return part
    out = {key: value for key, value in part.items() if key not in ("title", "ge", "le", "default")}
    if isinstance(part.get("default"), (str, int, float)):
        out["default"] = part["default"]
    if part.get("default", "") is None:
        choices = [choice for choice in out.pop("anyOf") if choice != {"type": "null"}]
        out = (choices[0] if len(choices) == 1 else {"anyOf": choices}) | out
    if "patternProperties" in out:
        ((pattern, inside),) = out.pop("patternProperties").items()
        out |= {"propertyNames": {"pattern": pattern} | out.get("propertyNames", {}), "additionalProperties": inside}
    if out.get("type") == "string" and not {"pattern", "enum", "const"} & out.keys():
        out["type"] = ["string", "number"]
    names = ("properties", "definitions")
    return {key: {n: _clean(v) for n, v in value.items()} if key in names else _clean(value) for key, value in out.items()}


if __name__ == "__main__":
    json.dump(schema(), sys.stdout, indent=1, ensure_ascii=False)
    print()
