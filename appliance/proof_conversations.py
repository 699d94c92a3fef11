"""Saved conversations as real calls: an appliance of its own, simulated callers over SIP, and what came of it held against the same
expectations as when they are played as text.
"""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from difflib import SequenceMatcher
from functools import partial
from queue import Empty, SimpleQueue

from appliance import app, config, proof
from appliance.core import values
from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.errors import ConfigError, RemoteError
from appliance.flows.differences import CallSeen, differences, plain
from appliance.flows.replay import Outcome
from appliance.lab import conversation_calls as lab
from appliance.lab.box import Box
from appliance.lab.conversation_calls import AudioCall
from appliance.lab.voices import Voices
from appliance.ports import AccountSettings
from appliance.store.models import cache_folder

VOICES = ("piper:joe@1.15", "flite:rms")
"""Of the callers; the second where the first has no model. Recognised over the telephone, the first one's words lead where the written ones
do in 54 of 56 shipped conversations, the second's in 51, those of flite:slt in 46."""
LIKE = 0.5
"""Words recognised are those of a line where they are as like as this."""


def conversations_as_calls(
    settings: config.Settings,
    flows: Sequence[tuple[Flow, Sequence[Conversation]]],
    lanes: int,
    told: Callable[[Outcome], None],
    say: Callable[[str], None],
) -> dict[str, list[Outcome]]:
    """Each conversation as a real call to, or from, an appliance of its own with these flows and the operator's models; at most `lanes`
    side by side. Outcomes by flow; `told` is told of each as it ends. One that needs a tool's answers is left out, and said to be."""
    if not 1 <= lanes <= 4:
        raise ConfigError(f"--lanes {lanes}: from 1 to 4 calls at a time", "the packaged SIP library holds four")
    proof.end_in_order()
    app.check_models(settings)
    wanted: SimpleQueue[tuple[Flow, Conversation]] = SimpleQueue()
    for flow, conversations in flows:
        for conversation in conversations:
            if conversation.tools:
                say(f"{flow.name}: {conversation.name} is left out: as a call, its tools cannot be answered for")
            else:
                wanted.put((flow, conversation))
    voice = VOICES[0 if (settings.models_dir / "piper-joe").is_dir() else 1]
    voices = Voices(cache_folder() / "voices", settings.models_dir)
    outcomes: dict[str, list[Outcome]] = {flow.name: [] for flow, _ in flows}
    failed: list[BaseException] = []
    with _conversations_box(settings, [flow for flow, _ in flows]) as box:
        say("starting an appliance for the calls")
        box.start()
        address = f"127.0.0.1:{config.load(box.config).pbx.local_port}"
        box.await_ready()
        calls = lab.Calls(box.door())

        def lane(user: str, rtp_port: int) -> None:
            with proof.caller_of(AccountSettings(user=user, rtp_port=rtp_port)) as caller:
                while not failed:
                    try:
                        flow, conversation = wanted.get_nowait()
                    except Empty:
                        return
                    uri = f"sip:{flow.name}@{address}"
                    call = partial(lab.play, conversation, flow, caller, user, uri, calls, partial(_dial, box), voices, voice)
                    outcome = _outcome(conversation, flow, call)
                    outcomes[flow.name].append(outcome)
                    told(outcome)

        def guarded(user: str, rtp_port: int) -> None:
            try:
                lane(user, rtp_port)
            except BaseException as error:  # the top of a thread: what ended it is raised where it was begun
                failed.append(error)

        threads = [threading.Thread(target=guarded, args=(f"lane{n}", 42000 + 200 * n), name=f"lane{n}") for n in range(lanes)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    if failed:
        raise failed[0]
    return {name: sorted(found, key=lambda outcome: outcome.name) for name, found in outcomes.items()}


def _conversations_box(settings: config.Settings, flows: Sequence[Flow]) -> Box:
    """The operator's models, these flows without their conversations, and an extension for each that answers."""
    own = proof.ROOT / "var" / "test-audio-flows"
    shutil.rmtree(own, ignore_errors=True)
    own.mkdir(parents=True)
    for flow in flows:
        shutil.copyfile(settings.flows_dir / f"{flow.name}.yaml", own / f"{flow.name}.yaml")
    answering = {flow.name: flow.name for flow in flows if flow.direction == "inbound"}
    sections: proof.Sections = {name: asdict(getattr(settings, name)) for name in ("ears", "mind", "voice", "vad")}
    sections["line"] = {"models_dir": str(settings.models_dir), "flows_dir": str(own), "default_flow": next(iter(answering), "")}
    sections["extensions"] = dict(answering)
    anyhow = {"hours": "00:00-24:00", "unsynced_clock": True, "attempts": 1000}  # these are no people
    sections["dial"] = {"outbound": True, "allow": ["lane"], **anyhow}
    folder, keys = proof.box_settings("test-audio", "", sections)
    return Box(folder, keys, proof.open_door)


def _dial(box: Box, to: str, flow: str, variables: Mapping[str, str]) -> None:
    """Have the appliance call. ConfigError with its own words where it will not."""
    door = box.door()
    try:
        reply = door.ask(op="call", to=to, flow=flow, vars=dict(variables))
    finally:
        door.close()
    if not reply["ok"]:
        raise ConfigError(str(reply["error"]))


def _names_a_day(words: str, today: date, language: str) -> bool:
    return bool(re.match(r"\d{4}-", str(values.read("date", words, None, today, language))))


def _outcome(conversation: Conversation, flow: Flow, play: Callable[[], AudioCall]) -> Outcome:
    """What became of the call, held against what the conversation expects; where that differs, what was recognised too."""
    try:
        call = play()
    except RemoteError as error:
        why = (f"call: {error}",)
        return Outcome(conversation.name, conversation.file, False, why, (), "", "", (), {}, (), 0.0, 0.0)
    expected = conversation
    if conversation.clock:  # a real call takes place today: its dates are others
        dates = {name for stage in flow.stages.values() for name, kind in stage.collect.items() if kind == "date"}
        fields = {k: v for k, v in conversation.fields.items() if k not in dates}
        today = datetime.fromisoformat(conversation.clock).date()
        said = tuple(words for words in conversation.said if not _names_a_day(words, today, flow.language))
        expected = replace(conversation, fields=fields, said=said)
    said = tuple(words for who, _, words in call.transcript if who == "agent" and words)
    found = differences(expected, flow, CallSeen(call.path, call.outcome, call.fields, said, call.seconds, call.gaps_ms, call.breaches))
    if found:
        found += tuple(_misheard(conversation, [words for who, _, words in call.transcript if who == "caller"]))
    return Outcome(
        name=conversation.name,
        file=conversation.file,
        passed=not found,
        differences=found,
        path=call.path,
        outcome=call.outcome,
        reason=call.reason,
        transcript=call.transcript,
        fields=call.fields,
        tools=(),
        seconds=round(call.seconds, 1),
        slowest_ms=0.0,
    )


def _misheard(conversation: Conversation, heard: Sequence[str]) -> Iterator[str]:
    """Each line of the caller's that was recognised otherwise, beside what was recognised; nothing stands for what was not heard at all."""
    left = list(heard)
    for line in (turn.say for turn in conversation.turns if turn.say):
        near = max(left, key=lambda words: _likeness(line, words), default="")
        if near and _likeness(line, near) >= LIKE:
            left.remove(near)
            if plain(near) != plain(line):
                yield f"heard: they said   {line}\n  recognised: {near}"
        else:
            yield f"heard: they said   {line}\n  recognised: nothing like it"
    for words in left:
        yield f"heard: they said   nothing like it\n  recognised: {words}"


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, plain(one), plain(other), autojunk=False).ratio()
