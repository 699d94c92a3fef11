"""What to run, as the command line wrote it: a JSON file, read once. What is wrong with it is said in one sentence.

    {"runtime_dir": "/run/onhook", "line": "line", "grace_ms": 300, "lease_ms": 500, "stop_s": 20, "beat_s": 5,
     "sip_t1_ms": 500, "tls_ca": null, "log": null,
     "children": [{"name": "line", "argv": ["python", "-m", "..."], "env": {}, "nice": 0}, ...]}

Only runtime_dir, children and a child's name and argv have no default.
"""

from __future__ import annotations

import json


class SpecError(Exception):
    """The file cannot be used; the message is for the operator."""


class ChildSpec:
    """One process. `env` is added to the guard's own; `nice` is relative to it."""

    __slots__ = ("argv", "env", "name", "nice")

    def __init__(self, name: str, argv: list[str], env: dict[str, str], nice: int) -> None:
        self.name = name
        self.argv = argv
        self.env = env
        self.nice = nice


class Spec:
    """The whole of it."""

    __slots__ = ("beat_s", "children", "grace_ms", "lease_ms", "line", "log", "runtime_dir", "sip_t1_ms", "stop_s", "tls_ca")

    def __init__(
        self,
        runtime_dir: str,
        line: str,
        children: list[ChildSpec],
        grace_ms: int,
        lease_ms: int,
        stop_s: float,
        beat_s: float,
        sip_t1_ms: int,
        tls_ca: str | None,
        log: str | None,
    ) -> None:
        self.runtime_dir = runtime_dir
        self.line = line
        self.children = children
        self.grace_ms = grace_ms
        """Milliseconds the line has, from a deadline, to say that the call is released."""
        self.lease_ms = lease_ms
        """Milliseconds without a beat after which a line with calls may hold them no longer."""
        self.stop_s = stop_s
        """Seconds the line has to end its calls when everything stops."""
        self.beat_s = beat_s
        """Seconds without a beat after which the line counts as hung."""
        self.sip_t1_ms = sip_t1_ms
        """RFC 3261's T1, of the BYEs we send ourselves."""
        self.tls_ca = tls_ca
        """A file with the authorities a TLS peer is judged by; None is the system's."""
        self.log = log


def load(path: str) -> Spec:
    """Read a spec. SpecError says what is wrong."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except OSError as error:
        raise SpecError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise SpecError(f"{path} is not JSON: {error}") from None
    try:
        return parse(data)
    except SpecError as error:
        raise SpecError(f"{path}: {error}") from None


def parse(data: object) -> Spec:
    """From decoded JSON to a Spec."""
    optional = ("line", "grace_ms", "lease_ms", "stop_s", "beat_s", "sip_t1_ms", "tls_ca", "log")
    table = _table(data, "the spec", required=("runtime_dir", "children"), optional=optional)
    listed = table["children"]
    if not isinstance(listed, list) or not listed:
        raise SpecError("children must be a list of at least one process")
    children = [_child(entry, f"children[{index}]") for index, entry in enumerate(listed)]
    names = [child.name for child in children]
    for name in names:
        if names.count(name) > 1:
            raise SpecError(f"there are two children called {name}")
    line = _text(table.get("line", "line"), "line")
    if line not in names:
        raise SpecError(f"line names {line}, but the children are {', '.join(names)}")
    log, tls_ca = table.get("log"), table.get("tls_ca")
    return Spec(
        runtime_dir=_text(table["runtime_dir"], "runtime_dir"),
        line=line,
        children=children,
        grace_ms=int(_number(table.get("grace_ms", 300), "grace_ms", 1, 10_000)),
        lease_ms=int(_number(table.get("lease_ms", 500), "lease_ms", 50, 60_000)),
        stop_s=_number(table.get("stop_s", 20), "stop_s", 0, 600),
        beat_s=_number(table.get("beat_s", 5), "beat_s", 0.1, 600),
        sip_t1_ms=int(_number(table.get("sip_t1_ms", 500), "sip_t1_ms", 5, 5000)),
        tls_ca=None if tls_ca is None else _text(tls_ca, "tls_ca"),
        log=None if log is None else _text(log, "log"),
    )


def _child(data: object, where: str) -> ChildSpec:
    table = _table(data, where, required=("name", "argv"), optional=("env", "nice"))
    argv = table["argv"]
    if not isinstance(argv, list) or not argv:
        raise SpecError(f"{where}.argv must be a list of at least one word")
    env = table.get("env", {})
    if not isinstance(env, dict):
        raise SpecError(f"{where}.env must be an object of names and values")
    return ChildSpec(
        name=_text(table["name"], f"{where}.name"),
        argv=[_text(word, f"{where}.argv") for word in argv],
        env={key: _text(value, f"{where}.env.{key}", empty=True) for key, value in env.items()},
        nice=int(_number(table.get("nice", 0), f"{where}.nice", -20, 19)),
    )


def _table(data: object, where: str, required: tuple[str, ...], optional: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(data, dict):
        raise SpecError(f"{where} must be a JSON object")
    for key in required:
        if key not in data:
            raise SpecError(f"{where} has no {key}")
    for key in data:
        if key not in required + optional:
            raise SpecError(f"{where} has an unknown key {key}; known are {', '.join(required + optional)}")
    return data


def _text(value: object, where: str, empty: bool = False) -> str:
    if not isinstance(value, str) or "\0" in value or not (value or empty):
        raise SpecError(f"{where} must be {'text' if empty else 'text that is not empty'}")
    return value


def _number(value: object, where: str, least: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
        raise SpecError(f"{where} must be a number from {least:g} to {most:g}")
    return value
