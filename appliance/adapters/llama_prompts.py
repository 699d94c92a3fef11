"""What a language model is shown: the few-shot lines of a stage, and a request for a reply.

Rule: examples, not orders. Told a rule and not shown it, a model of 135 M parameters makes things up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from appliance.core.likeness import in_common
from appliance.core.questions import Choice, ReplyRequest
from appliance.core.words import phrase

EXAMPLES = 4
"""Few-shot lines a choice at most."""
UNCLEAR = Choice("unclear", "something else", ("the train is red", "what a lovely garden", "my cat sleeps all day"))
"""Offered beside the stage's own choices; no choice scores below it. Without it one piece of nonsense in six passes for an answer."""
LONGEST_HEARD = 300
"""Characters of what a caller said that are shown."""
_SHOP = "The price is ten dollars a piece. The hours are from eight to six. The place is the old harbour."
REPLIES = (
    (
        "The company is Bell Ltd. The reason is your order of chairs.",
        "Say who is calling and why",
        "who is this",
        "This is Bell Ltd, calling about your order of chairs.",
    ),
    (_SHOP, "Answer the caller's question", "what does it cost", "It costs ten dollars a piece."),
    (_SHOP, "Answer the caller's question", "when are you open", "We are open from eight to six."),
    (_SHOP, "Answer the caller's question", "do you have a dog", "I am sorry, I do not know that."),
)
"""(facts, task, caller, answer). Told the rule and not shown it, a model of 135 M parameters makes things up; shown it, it keeps to it."""
ECHOES = frozenset({"bell", "chairs", "harbour", "piece"})
"""Words of these examples that no reply may bring up by itself."""


def few_shot(asked: str, choices: Sequence[Choice]) -> str:
    """The stage's prompt: the question, what each answer means, and examples in turn, so that no answer is always the last."""
    lines = [f"Question: {' '.join(asked.split())}", "Answers: " + "; ".join(_explained(choice) for choice in choices)]
    for number in range(EXAMPLES):
        for choice in choices:
            if number < len(choice.hears):
                lines.append(f"Caller: {choice.hears[number]}\nAnswer: {label(choice)}")
    return "\n".join(lines) + "\n"


def bears_out(choice: Choice, heard: str) -> bool:
    """Does a word of `heard` speak for this choice: one of its examples, its meaning or its name, misheard or inflected?"""
    words = [word for text in (*choice.hears, choice.means, label(choice)) for word in phrase(text)]
    return in_common(phrase(heard[:LONGEST_HEARD]), words)


def heard_line(heard: str) -> str:
    return f"Caller: {' '.join(heard[:LONGEST_HEARD].split())}\nAnswer:"


def reply_prompt(request: ReplyRequest) -> list[tuple[str, str]]:
    """(role, words): a short system line, examples of keeping to the facts, and the request. The history stays out of it: the small model
    answers that instead of the caller."""
    many = "one short sentence" if request.sentences == 1 else f"at most {request.sentences} short sentences"
    turns = [("system", f"You speak on the telephone. Answer in {many}, from the facts alone.")]
    for facts, task, heard, answer in REPLIES:
        turns += [("user", f"Facts: {facts}\nTask: {task}.\nCaller: {heard}"), ("assistant", answer)]
    facts = " ".join(f"The {name.replace('_', ' ')} is {value.rstrip('.')}." for name, value in request.facts.items())
    turns.append(("user", f"Facts: {facts}\nTask: {request.objective.rstrip('.')}.\nCaller: {request.heard[:LONGEST_HEARD] or 'hello'}"))
    return turns


def given(request: ReplyRequest) -> str:
    """All the words a reply may take names and numbers from."""
    return " ".join([*request.facts, *request.facts.values(), request.objective, request.heard, *(words for _, words in request.history)])


def label(choice: Choice) -> str:
    return choice.name.replace("_", " ")


def _explained(choice: Choice) -> str:
    return f"{label(choice)} ({choice.means})" if choice.means else label(choice)


def inert(text: str) -> str:
    """Without the marks a chat template is made of: words heard or written must not open a new turn."""
    return re.sub(r"<\|?|\|?>|\[/?INST\]", " ", text)
