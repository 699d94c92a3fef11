"""What can be proved of a flow before it takes a call, and the answers to the pre-launch questions.

Rule: a proof looks at the graph alone; it needs no clock, no model and no guess. What only running it can show is a warning.
That every name points at something was proved when the file was loaded. The proofs are in proofs.py (the graph, the caller's consent, what
is known) and wording.py (what is said and heard, and how long that takes); what they found is a Report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path as FilePath

from appliance.core.conversation import Conversation
from appliance.core.rules import OperatorRules
from appliance.core.transfers import with_extensions
from appliance.errors import ConfigError, Problem
from appliance.flows import proofs, wording
from appliance.flows.answers import answers
from appliance.flows.loader import LoadedFlow, load
from appliance.flows.proofs import Case
from appliance.flows.report import Answers, Coverage, Report, StageAnswers
from appliance.flows.tree import Path
from appliance.flows.worst_case import times, worst_case

__all__ = ["Answers", "Coverage", "Report", "StageAnswers", "check", "check_file"]

_NAMED = 8
"""Of a long list, so many are named in a warning; all of them are in the answers."""


def check_file(path: FilePath | str, rules: OperatorRules | None = None) -> Report:
    """Read a file and its saved conversations here and now, and check it; what the reading found is in the report, not raised."""
    from appliance.flows.conversation_file import load_conversations

    path = FilePath(path)
    try:
        loaded = load(path)
    except ConfigError as error:
        return Report(str(path), errors=error.problems)
    conversations, problems = load_conversations(path.with_suffix("") / "conversations", loaded.flow)
    report = check(loaded, rules, conversations)
    return replace(report, errors=(*report.errors, *problems))


def check(loaded: LoadedFlow, rules: OperatorRules | None = None, conversations: Sequence[Conversation] = ()) -> Report:
    """Prove what can be proved, under the operator's rules. Never raises for what is in the flow."""
    flow = loaded.flow
    rules = rules or OperatorRules()
    named = {tool for stage in flow.stages.values() for tool in stage.tools}
    rules = replace(rules, tools=with_extensions(rules.tools, named))
    errors: list[Problem] = []
    warnings: list[Problem] = []

    def error(path: Path, message: str, remedy: str = "") -> None:
        errors.append(loaded.problem(path, message, remedy))

    def warn(path: Path, message: str, remedy: str = "") -> None:
        warnings.append(loaded.problem(path, message, remedy))

    length, worst = times(flow), worst_case(flow, rules)
    case = Case(flow, rules, frozenset(loaded.places), length, worst, error, warn)
    for proof in (*proofs.ALL, *wording.ALL):
        proof(case)
    found = answers(flow, rules, conversations, length, worst)
    _uncovered(case, found.coverage)
    return Report(str(loaded.path), flow.version, found, _in_order(errors), _in_order(warnings), worst)


def _in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.column)))


def _uncovered(case: Case, coverage: Coverage) -> None:
    """What no saved conversation goes through, in two lines at most."""
    if not coverage.conversations:
        case.warn(("flow",), "no saved conversation goes with this flow", "flows/README.md shows how to save one")
        return
    if missed := coverage.stages_missed:
        case.warn(("stages", missed[0]), f"no saved conversation comes to {_some(missed)}", "save one that does")
    if missed := coverage.edges_missed:
        case.warn(("stages",), f"no saved conversation goes {_some(missed)}", "save one that does")


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
