"""`onhook test`: saved conversations, played as text through the real session, words and model, or as real calls.

Rule: status 1 where anything failed or could not be read; a failure shows what was expected above what came, and which stages do otherwise
than in the last version that passed.
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance import app, app_flows, config
from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.errors import ConfigError, Problem
from appliance.ports import LanguageModel

if TYPE_CHECKING:
    from appliance.flows.behaviour import Change
    from appliance.flows.judge import Inputs
    from appliance.flows.replay import Outcome

AUDIO_SHARE = 0.9
"""So many of the calls must pass: a voice may be misheard, and what is asked is that most are not."""

Play = Callable[[Conversation, Flow], "Outcome"]


@dataclass
class FlowTested:
    """A flow, and how its conversations went."""

    name: str
    file: str
    flow: Flow | None
    conversations: tuple[Conversation, ...] = ()
    problems: tuple[Problem, ...] = ()
    inputs: Inputs | None = None
    """What it was read from."""
    outcomes: list[Outcome] = field(default_factory=list)
    since: str = ""
    """The last version that passed, where this one fails."""
    changed: tuple[Change, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.problems and all(outcome.passed for outcome in self.outcomes)

    def as_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "flow": self.name,
            "file": self.file,
            "version": self.flow.version if self.flow else "",
            "passed": self.passed,
            "problems": [asdict(problem) for problem in self.problems],
            "conversations": [asdict(outcome) for outcome in self.outcomes],
            "since": self.since,
            "changed": [asdict(change) for change in self.changed],
        }


def arguments(command: argparse.ArgumentParser) -> None:
    """The words after `onhook test`."""
    command.add_argument("flows", nargs="*", metavar="FLOW", help="names or files (default: every flow)")
    command.add_argument("--only", action="append", default=[], metavar="NAME", help="only this conversation; may be repeated")
    command.add_argument("--audio", action="store_true", help="as real calls: a voice, SIP, recognition; takes as long as the calls do")
    command.add_argument("--lanes", type=int, default=2, metavar="N", help="--audio: calls side by side (1 to 4, default: 2)")
    command.add_argument("--json", action="store_true", help="print the outcomes as JSON, and nothing else, to standard output")
    command.add_argument("-v", "--transcripts", action="store_true", help="show the words of those that pass too")


def run(arguments: argparse.Namespace, load: Callable[[config.Settings], LanguageModel] | None = None) -> int:
    """`onhook test`. `load` makes the language model (default: the configured one)."""
    settings = config.load(arguments.config) if Path(arguments.config).exists() else config.Settings.defaults(Path.cwd())
    began = time.monotonic()
    paths = [app.flow_path(settings, name) for name in arguments.flows] or sorted(settings.flows_dir.glob("*.yaml"))
    if not paths:
        raise ConfigError(f"there is no flow in {settings.flows_dir}", "put a .yaml file there; flows/README.md shows how")
    tested = [_read(path, settings) for path in paths]
    _choose(tested, arguments.only)
    say = _say(arguments.json)
    if arguments.audio:
        from appliance.proof_conversations import conversations_as_calls

        sounding = [(one.flow, one.conversations) for one in tested if one.flow is not None and not one.problems]
        told = conversations_as_calls(settings, sounding, arguments.lanes, lambda o: say(_line(o, arguments.transcripts)), say)
        for one in tested:
            one.outcomes = told.get(one.flow.name, []) if one.flow else []
            _tell_problems(one, say)
    else:
        from appliance.flows.replay import replay

        playing = any(one.conversations and not one.problems for one in tested)
        mind = (load or app.language_model)(settings) if playing else None
        encoder = app.encoder(settings) if playing and load is None else None

        def play(conversation: Conversation, flow: Flow) -> Outcome:
            assert mind is not None
            return replay(conversation, flow, mind, settings.mind.margin, encoder)

        for one in tested:
            _text(one, settings, play, say, arguments)
    seconds = time.monotonic() - began
    if arguments.json:
        print(json.dumps(summary(tested, seconds), indent=1, ensure_ascii=False))
    else:
        print(_summary_line(tested, seconds))
    if arguments.audio and not any(one.problems for one in tested):
        outcomes = [outcome for one in tested for outcome in one.outcomes]
        return 0 if sum(outcome.passed for outcome in outcomes) >= AUDIO_SHARE * len(outcomes) else 1
    return 0 if all(one.passed for one in tested) else 1


def _read(path: Path, settings: config.Settings) -> FlowTested:
    from appliance.flows.examine import examine

    inputs = app_flows.judge(settings).inputs(path)
    examined = examine(path, app.operator_rules(settings))
    errors = tuple(examined.report.errors)
    return FlowTested(path.stem, str(path), examined.flow, examined.conversations, errors, inputs)


def _choose(tested: Sequence[FlowTested], only: Sequence[str]) -> None:
    """Leave the conversations that were asked for. ConfigError where one is not there."""
    if not only:
        return
    known = sorted({c.name for one in tested for c in one.conversations})
    for name in only:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            raise ConfigError(f"there is no conversation {name}", f"did you mean {near[0]}?" if near else f"there is {', '.join(known)}")
    for one in tested:
        one.conversations = tuple(c for c in one.conversations if c.name in only)


def _text(one: FlowTested, settings: config.Settings, play: Play, say: Callable[[str], None], arguments: argparse.Namespace) -> None:
    """Play them all; what failed is held against the last version that passed."""
    from appliance.flows.behaviour import changes, load_passed, save_passed

    if _tell_problems(one, say) or one.flow is None:
        return
    say(f"{one.name}, version {one.flow.version}: {_many(len(one.conversations), 'conversation')}")
    for conversation in one.conversations:
        outcome = play(conversation, one.flow)
        one.outcomes.append(outcome)
        say(_line(outcome, arguments.transcripts))
    kept = settings.state_dir / "flows" / "passed" / f"{one.name}.json"
    if one.passed:
        if one.outcomes and not arguments.only:
            try:
                save_passed(kept, one.flow.version, one.outcomes)
                _keep_proof(one, one.flow, settings)
            except OSError as error:
                print(f"onhook: {kept}: what passed cannot be kept: {error.strerror}", file=sys.stderr)
        return
    before = load_passed(kept)
    if before is None:
        return
    one.since, one.changed = before.version, changes(before.behaviour, one.outcomes)
    if one.changed:
        say(f"  since version {one.since}, which passed, these stages do otherwise:")
        for change in one.changed:
            say(f"    {change.stage}: {change.what}")
    else:
        say(f"  every stage does as it did in version {one.since}, which passed")


def _keep_proof(one: FlowTested, flow: Flow, settings: config.Settings) -> None:
    """The appliance need not play again what has passed here: a proof names all that it rests on. None where the files have changed
    meanwhile. OSError: disk."""
    judge = app_flows.judge(settings)
    now = judge.inputs(Path(one.file))
    if now == one.inputs and now.version == flow.version:
        judge.keep(now, flow, one.outcomes)


def _tell_problems(one: FlowTested, say: Callable[[str], None]) -> bool:
    for problem in one.problems:
        say(str(problem))
    return bool(one.problems)


def _say(quiet: bool) -> Callable[[str], None]:
    """Progress goes to standard error where standard output is for JSON."""
    return lambda text: print(text, file=sys.stderr if quiet else sys.stdout, flush=True)


def _line(outcome: Outcome, transcripts: bool) -> str:
    """A conversation in a line; what differs, and the words, below it."""
    thought = f", slowest decision {outcome.slowest_ms:.0f} ms" if outcome.slowest_ms else ""
    lines = [f"  {'pass' if outcome.passed else 'FAIL'}  {outcome.name:<28} {outcome.seconds:5.1f} s of call{thought}"]
    for difference in outcome.differences:
        lines += [f"        {line}" for line in difference.splitlines()]
    if transcripts or not outcome.passed:
        lines += [f"          {who:<6}  {words}   [{stage}]" for who, stage, words in outcome.transcript]
    if not outcome.passed and outcome.file:
        lines.append(f"        {outcome.file}")
    return "\n".join(lines)


def summary(tested: Sequence[FlowTested], seconds: float) -> dict[str, Any]:
    """All of it as plain values."""
    outcomes = [outcome for one in tested for outcome in one.outcomes]
    return {
        "flows": [one.as_dict() for one in tested],
        "conversations": len(outcomes),
        "passed": sum(outcome.passed for outcome in outcomes),
        "failed": sum(not outcome.passed for outcome in outcomes),
        "problems": sum(len(one.problems) for one in tested),
        "slowest_ms": max((outcome.slowest_ms for outcome in outcomes), default=0.0),
        "seconds": round(seconds, 1),
    }


def _summary_line(tested: Sequence[FlowTested], seconds: float) -> str:
    told = summary(tested, seconds)
    parts = [f"{_many(told['conversations'], 'conversation')} of {_many(len(tested), 'flow')}: {told['passed']} passed"]
    if told["failed"]:
        parts.append(f"{told['failed']} failed")
    if told["problems"]:
        parts.append(_many(told["problems"], "problem"))
    without = [one.name for one in tested if one.flow is not None and not one.conversations and not one.problems]
    words = f"{', '.join(parts)}, in {seconds:.1f} s"
    return words + (f"\nno saved conversations: {', '.join(without)}" if without else "")


def _many(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")
