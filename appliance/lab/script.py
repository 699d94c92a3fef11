"""A caller script: what the simulated caller says, and when. YAML 1.2, one file a caller.

    voice: flite:slt              # flite:slt|awb|rms|kal|kal16, espeak:en-us+f3, piper:joe, or slower: piper:joe@1.15
    lines:                        # in order; a plain line is spoken when the agent has finished talking
      - Yes, speaking.
      - {say: "Sorry, what?", after: during, wait_ms: 1500}    # into the agent's words, 1.5 s after they began
      - {say: "Hello?", after: 3}                              # 3 s after the line before
      - {say: "Yes.", wait_ms: 300}                            # after 300 ms of the agent's silence instead of 800
      - {press: "123"}                                         # DTMF
      - {wait: 5}                                              # seconds
      - {file: recording.wav}                                  # beside the script; mono, 16 bits
      - {hum: mm-hm, after: during}                            # a backchannel, not a line: no answer is expected
      - {cough: true, after: during, wait_ms: 2000}
      - {noise: door}                                          # door | keys | breath | click
      - {hang_up: true}
    otherwise: silent             # when the lines have run out: silent | hang_up | repeat_last
    patience_s: 10                # speak anyway when the agent has said nothing for so long
    behaviour: scripted           # or silent: never a word; or nonstop: the lines in a loop without a pause

Rule: every mistake is reported at its line, with the nearest right word.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError

from appliance.errors import ConfigError, Problem

StepKind = Literal["say", "press", "wait", "file", "hang_up", "hum", "cough", "noise"]
SPOKEN: tuple[StepKind, ...] = ("say", "file")
"""Steps that are lines: an answer is expected."""
SOUNDS: tuple[StepKind, ...] = ("hum", "cough", "noise")
"""Steps that sound and are no lines."""
HUMS = ("mm-hm",)
NOISES = ("door", "keys", "breath", "click")
Otherwise = Literal["silent", "hang_up", "repeat_last"]
Behaviour = Literal["scripted", "silent", "nonstop"]

FLITE_VOICES = ("slt", "awb", "rms", "kal", "kal16")
_PIPER_VOICE = re.compile(r"piper:[\w-]+(@\d(\.\d+)?)?\Z")
SILENCE_MS = 800
"""The agent's silence that means it has finished: longer than the pauses inside its sentences."""
DURING_MS = 1000
"""How far into the agent's words an interruption begins."""


@dataclass(frozen=True)
class Step:
    """One thing the caller does."""

    kind: StepKind
    text: str = ""
    """The words, the digits, the file's path, or which noise."""
    seconds: float = 0.0
    """Of a wait."""
    after: Literal["silence", "during"] | float = "silence"
    """The agent's silence, the middle of its words, or seconds since the step before."""
    wait_ms: int = SILENCE_MS
    """How long the agent must have been silent, or talking."""


@dataclass(frozen=True)
class CallerScript:
    """The whole caller."""

    steps: tuple[Step, ...] = ()
    voice: str = "flite:slt"
    otherwise: Otherwise = "silent"
    behaviour: Behaviour = "scripted"
    patience_s: float = 10.0


def load_script(path: Path) -> CallerScript:
    """The script in this file. ConfigError with every problem in it."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: the caller script cannot be read: {error}") from None
    return parse_script(text, str(path), path.parent)


def parse_script(text: str, name: str, folder: Path = Path()) -> CallerScript:
    """The script in this text. `name` is for messages; `folder` is where its sound files lie."""
    try:
        data = YAML(typ="rt", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise ConfigError.at([Problem(name, line, column, str(error.problem or error.context))]) from None
    reader = _Reader(name, folder)
    script = reader.script(data)
    if reader.problems:
        raise ConfigError.at(reader.problems)
    return script


class _Reader:
    """Reads one document and collects what is wrong with it."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.problems: list[Problem] = []

    def wrong(self, at: tuple[int, int], message: str, remedy: str = "") -> None:
        self.problems.append(Problem(self.name, at[0] + 1, at[1] + 1, message, remedy))

    def keys(self, data: Any, known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                near = difflib.get_close_matches(str(key), known, 1)
                self.wrong(data.lc.key(key), f'unknown key "{key}"', f"did you mean {near[0]}?" if near else f"known: {', '.join(known)}")

    def one_of(self, data: Any, key: str, choices: tuple[str, ...]) -> str:
        value = data.get(key, choices[0])
        if value in choices:
            return str(value)
        self.wrong(data.lc.value(key), f'{key} cannot be "{value}"', f"write one of: {', '.join(choices)}")
        return choices[0]

    def number(self, data: Any, key: str, default: float, most: float) -> float:
        value = data.get(key, default)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= most:
            return float(value)
        self.wrong(data.lc.value(key), f'{key} cannot be "{value}"', f"write a number from 0 to {most:g}")
        return default

    def script(self, data: Any) -> CallerScript:
        if not isinstance(data, CommentedMap):
            self.wrong((0, 0), "a caller script is a mapping with lines: in it")
            return CallerScript()
        self.keys(data, ("voice", "lines", "otherwise", "patience_s", "behaviour"))
        behaviour: Any = self.one_of(data, "behaviour", get_args(Behaviour))
        otherwise: Any = self.one_of(data, "otherwise", get_args(Otherwise))
        lines = data.get("lines", CommentedSeq())
        steps: list[Step] = []
        if isinstance(lines, CommentedSeq):
            for index, item in enumerate(lines):
                step = self.step(item, lines.lc.item(index))
                if step is not None:
                    steps.append(step)
        else:
            self.wrong(data.lc.value("lines"), "lines is a list")
        if behaviour == "nonstop" and not any(s.kind in SPOKEN for s in steps) and not self.problems:
            self.wrong((0, 0), "a caller who talks nonstop needs words", "add lines:")
        if behaviour == "scripted" and not steps and not self.problems:
            self.wrong((0, 0), "the script has no lines", "add lines:, or behaviour: silent")
        return CallerScript(tuple(steps), self.voice(data), otherwise, behaviour, self.number(data, "patience_s", 10.0, 600.0))

    def voice(self, data: Any) -> str:
        voice = str(data.get("voice", "flite:slt"))
        family, _, kind = voice.partition(":")
        if (family == "espeak" and kind) or _PIPER_VOICE.match(voice):
            return voice
        if family == "flite" and kind in FLITE_VOICES:
            return voice
        known = [*(f"flite:{v}" for v in FLITE_VOICES), "piper:joe"]
        near = difflib.get_close_matches(voice, known, 1)
        self.wrong(
            data.lc.value("voice"), f'unknown voice "{voice}"', f"did you mean {near[0]}?" if near else "flite:slt, espeak:en-us ..."
        )
        return "flite:slt"

    def step(self, item: Any, at: tuple[int, int]) -> Step | None:
        if isinstance(item, str):
            return Step("say", item.strip())
        if not isinstance(item, CommentedMap):
            self.wrong(at, f'"{item}" is not a line', "write words in quotation marks, or a mapping like {wait: 2}")
            return None
        kinds = [k for k in get_args(StepKind) if k in item]
        self.keys(item, (*get_args(StepKind), "after", "wait_ms"))
        if len(kinds) != 1:
            self.wrong(at, "a line does exactly one thing", f"write one of: {', '.join(get_args(StepKind))}")
            return None
        kind: StepKind = kinds[0]
        where = item.lc.value(kind)
        after = self.after(item)
        default_ms = DURING_MS if after == "during" else SILENCE_MS
        wait_ms = int(self.number(item, "wait_ms", default_ms, 60_000.0)) if "wait_ms" in item else default_ms
        text, seconds = str(item[kind]).strip(), 0.0
        match kind:
            case "say" if not text:
                self.wrong(where, "say needs words")
            case "press" if not isinstance(item[kind], str) or not text or len(text) > 32 or set(text.upper()) - set("0123456789*#ABCD"):
                self.wrong(where, f'"{text}" cannot be pressed', "write 1 to 32 of 0-9 * #, in quotation marks")
            case "wait":
                seconds = self.number(item, "wait", 0.0, 600.0)
            case "file":
                text = str(self.folder / text)
                if not Path(text).is_file():
                    self.wrong(where, f"there is no file {text}")
            case "hang_up" | "cough" if item[kind] is not True:
                self.wrong(where, f"{kind} is written {kind}: true")
            case "hum" | "noise" if text not in (known := HUMS if kind == "hum" else NOISES):
                near = difflib.get_close_matches(text, known, 1)
                self.wrong(
                    where, f'there is no {kind} "{text}"', f"did you mean {near[0]}?" if near else f"write one of: {', '.join(known)}"
                )
        return Step(kind, text, seconds, after, wait_ms)

    def after(self, item: Any) -> Any:
        value = item.get("after", "silence")
        if value in ("silence", "during"):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 600:
            return float(value)
        self.wrong(item.lc.value("after"), f'after cannot be "{value}"', "write silence, during, or seconds")
        return "silence"
