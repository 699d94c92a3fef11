"""A saved conversation as it is written: one model per block of the file, and the way from there to a core Conversation.

Rule: a key that is not here is an error. Names that must be the flow's are checked in conversation_file.py. Scalars arrive as text, except
true, false and null. What stands below a key is its description in the editor's schema.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StringConstraints, model_validator

from appliance.core import conversation as core
from appliance.core.units import seconds
from appliance.flows.document import Name, Text

HANG_UP = "hang_up"
KEYS = frozenset("0123456789*#")
MAX_KEYS = 32

Seconds = Annotated[float, BeforeValidator(seconds)]


def _keys(text: str) -> str:
    if set(text) - KEYS or not 0 < len(text) <= MAX_KEYS:
        raise ValueError(f'"{text}" cannot be pressed; write 1 to {MAX_KEYS} of 0-9 * #, in quotes')
    return text


def _clock(text: str) -> str:
    """ISO 8601, to the minute at least: a conversation takes place at one time, wherever it is played."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f'"{text}" is no date and time; write 2026-03-02T10:15') from None
    if "T" not in text and " " not in text:
        raise ValueError(f'"{text}" has no time; write {text}T10:15')
    return text


def _file_name(text: str) -> str:
    if "/" in text or text.startswith("."):
        raise ValueError(f'"{text}" is no name of a file beside this one')
    return text


def _plain(value: Any) -> Any:
    if not isinstance(value, str | bool):
        raise ValueError("must be a word, a number, yes or no")
    return value


def _turn(value: Any) -> Any:
    """A plain line is said; a plain hang_up ends the call."""
    if value == HANG_UP:
        return {HANG_UP: True}
    return {"say": value} if isinstance(value, str) else value


def _list(value: Any) -> Any:
    """A single word where a list is wanted is a list of one."""
    return [value] if isinstance(value, str) else value


Plain = Annotated[Any, BeforeValidator(_plain, json_schema_input_type=str | bool)]
Lines = Annotated[list[Text], BeforeValidator(_list, json_schema_input_type=str | list[str]), Field(max_length=100)]


class Block(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TurnBlock(Block):
    """One thing the caller does when it is their turn."""

    say: Text | None = None
    """Their words. With recording: the words in it."""
    recording: Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(_file_name)] | None = None
    """A sound file (WAV, mono, 16 bits) beside the conversation; as text, its words in say are used."""
    silence: Annotated[Seconds, Field(gt=0, le=600)] | None = None
    """They say nothing for so long: 6s."""
    keys: Annotated[str, AfterValidator(_keys)] | None = None
    """Keys they press: "5#"."""
    interrupts: Text | None = None
    """Words spoken into ours, not after them."""
    hang_up: StrictBool | None = None
    """They end the call."""

    @model_validator(mode="after")
    def _one_thing(self) -> TurnBlock:
        done = [k for k in ("say", "silence", "keys", "interrupts", "hang_up") if getattr(self, k) not in (None, False)]
        if self.recording and not ({"say", "interrupts"} & set(done)):
            raise ValueError('a recording needs its words beside it: {recording: yes.wav, say: "Yes."}')
        if len(done) != 1:
            raise ValueError("the caller does exactly one thing at a time: say, silence, keys, interrupts or hang_up")
        return self


class ToolBlock(Block):
    """What a tool is asked, and what it gives."""

    wants: dict[Name, Plain] = {}
    """Arguments that must be there with these values; others may be."""
    gives: dict[Name, Plain] | None = None
    """Its values."""
    fails: StrictBool = False
    """It gives nothing: it failed, or took too long."""

    @model_validator(mode="after")
    def _one_way(self) -> ToolBlock:
        if (self.gives is None) != self.fails:
            raise ValueError("a tool either gives something or fails: write gives, or fails: true")
        return self


class ExpectBlock(Block):
    """What the flow has to do about it. What is left out is not looked at."""

    path: Annotated[list[str], BeforeValidator(_list, json_schema_input_type=str | list[str]), Field(max_length=200)] = []
    """The stages in order, from the first to the last."""
    outcome: Name | None = None
    """How the call ends: the word behind a stage's end, or hung_up where the caller ended it."""
    fields: dict[Name, Plain] = {}
    """Fields that are collected, with their values."""
    said: Lines = []
    """Words of ours, in this order, each somewhere in the call."""
    never_said: Lines = []
    """Words that are nowhere in what we say."""
    within: Annotated[Seconds, Field(gt=0, le=4 * 3600)] | None = None
    """How long the call may last: 90s."""
    gap: Annotated[Seconds, Field(gt=0, le=60)] | None = None
    """How long the caller may wait for us in silence: 700ms. Looked at where there is sound."""


class ConversationDocument(Block):
    """What a caller did once, and what the flow has to do about it."""

    variables: dict[Name, Annotated[str, StringConstraints(max_length=600)]] = {}
    """Values given when the call is placed."""
    clock: Annotated[str, AfterValidator(_clock)] | None = None
    """When it takes place, for words like tomorrow: 2026-03-02T10:15."""
    caller: Annotated[
        list[Annotated[TurnBlock, BeforeValidator(_turn, json_schema_input_type=str | TurnBlock)]], Field(min_length=1, max_length=100)
    ]
    """What the caller does, in order. A plain line is said when we have finished talking; when the lines have run out, they are silent."""
    tools: Annotated[list[Annotated[dict[str, ToolBlock], Field(min_length=1, max_length=1)]], Field(max_length=50)] = []
    """The calls of tools, in order, and what they give. The real tool is never reached; any other call fails the conversation."""
    expect: ExpectBlock


def to_conversation(
    document: ConversationDocument, name: str, file: str, flow: str, fields: Mapping[str, object], lines: tuple[int, ...]
) -> core.Conversation:
    """The core's Conversation. `fields` are the expected ones as values; `lines` is the line of each thing the caller does."""
    expect = document.expect
    return core.Conversation(
        name=name,
        file=file,
        flow=flow,
        turns=tuple(_caller_turn(block, line) for block, line in zip(document.caller, lines, strict=True)),
        variables=dict(document.variables),
        clock=document.clock or "",
        path=tuple(expect.path),
        outcome=expect.outcome or "",
        fields=dict(fields),
        said=tuple(expect.said),
        never_said=tuple(expect.never_said),
        tools=tuple(
            core.ToolAnswer(tool, dict(block.wants), None if block.gives is None else dict(block.gives))
            for one in document.tools
            for tool, block in one.items()
        ),
        within_s=expect.within,
        gap_ms=None if expect.gap is None else round(expect.gap * 1000),
    )


def _caller_turn(block: TurnBlock, line: int) -> core.CallerTurn:
    return core.CallerTurn(
        say=block.say or block.interrupts or "",
        recording=block.recording or "",
        silence_s=block.silence or 0.0,
        keys=block.keys or "",
        hang_up=bool(block.hang_up),
        interrupts=block.interrupts is not None,
        line=line,
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of a conversation, for editors: `python -m appliance.flows.conversation_document`."""
    from appliance.flows import conversation_document
    from appliance.flows.schema import schema_of

    return schema_of(conversation_document.ConversationDocument, "A saved conversation of an Onhook flow")


if __name__ == "__main__":
    json.dump(schema(), sys.stdout, indent=1, ensure_ascii=False)
    print()
