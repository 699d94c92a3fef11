"""The flows in which turn-taking is measured: short questions whose stages lead back to each other, long prompts to talk into, replies of
the model.

Rule: they are ordinary flow files, checked and loaded like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

HEAD = """\
flow: {name}
direction: inbound
language: en-US
limits: {{call: 1h, spend: 10, turn_gap: 600ms, stage: {{time: 50m, turns: 100, tokens: 4000}}}}
start: {start}
stages:
"""
TAIL = """\
  over: {say: "Bye.", end: over}
fallbacks: {voicemail: over, ivr: over, screening: over, bot: over, silence: %(start)s, fault: %(start)s, budget: over}
"""
CLOSED = """\
  {here}:
    objective: Ask something closed
    say: "Ready?"
    expect: yes_no
    silence: 20s
    answers:
{answers}
    otherwise: {{repeat: 10, next: over, say: "Sorry."}}
"""
ANY = """\
  {here}:
    objective: Ask for something
    say: "{say}"
    expect: {expect}
    silence: 20s
    collect: {{{here}: {type}}}
    next: {next}
    otherwise: {{repeat: 10, next: over, say: "Sorry."}}
"""
REPLY = """\
  {here}:
    objective: Answer what the caller asked or said
    say: "I see."
    reply: {{from: [facts], sentences: 1, mode: free}}
    expect: open
    silence: 20s
    collect: {{{here}: text}}
    next: {next}
    otherwise: {{repeat: 10, next: over, say: "Sorry."}}
"""
FACTS = """\
facts:
  hours: We are open from nine to five on weekdays.
  price: The system costs thirty dollars a month for each person.
  delivery: Delivery takes two weeks.
"""
STAGES = 6
"""Of each kind: a stage may be entered a hundred times in a call."""
PROMPTS = (
    "We have been selling telephones to small offices for twenty years, and most of our customers are within an hour of our workshop. "
    "The basic package holds ten handsets, a small server for the cupboard, and somebody who comes when a cable breaks.",
    "Before we begin, let me tell you how the move to the new numbers will take place in your building next month. "
    "On the first morning a technician comes with the boxes, and by lunch every desk should have a working line again.",
    "Our monthly report lists every call that reached nobody, how long people had to wait, and at what time of the day that was. "
    "You can read it on any screen in the office, or have it sent to the people who plan the shifts on Friday.",
    "The garden centre opens early in summer, because the flowers are watered before the sun gets strong over the glass houses. "
    "Visitors may walk through all the greenhouses, taste the small tomatoes, and take a bag of seeds home with them.",
)
"""10 to 15 s each, in two sentences, and not alike."""


def write_flows(folder: Path, answers: Iterable[str]) -> dict[str, str]:
    """One flow for each way of measuring; the extension that reaches it is its name. `answers` are what closed questions understand
    besides yes and no."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.yaml"):
        old.unlink()
    flows = {
        "closed": _ring(lambda here, after: CLOSED.format(here=here, next=after, answers=_answers(answers, after))),
        "open": _ring(lambda here, after: ANY.format(here=here, next=after, say="Go on.", expect="open", type="text")),
        "digits": _ring(lambda here, after: ANY.format(here=here, next=after, say="The number?", expect="digits", type="digits")),
        "generated": _ring(lambda here, after: REPLY.format(here=here, next=after), "How can I help?"),
        "prompts": "".join(
            ANY.format(here=f"ask_{i}", next=f"ask_{i % len(PROMPTS) + 1}", say=say, expect="open", type="text")
            for i, say in enumerate(PROMPTS, 1)
        ),
    }
    for name, stages in flows.items():
        start = "ask_0" if "  ask_0:" in stages else "ask_1"
        text = HEAD.format(name=f"turns-{name}", start=start) + stages + TAIL % {"start": start} + (FACTS if name == "generated" else "")
        (folder / f"turns-{name}.yaml").write_text(text, encoding="utf-8")
    return {name: f"turns-{name}" for name in flows}


def _ring(stage: Callable[[str, str], str], opening: str = "") -> str:
    """Stages that lead to one another in a circle; with an `opening`, a stage before them that speaks it."""
    ring = "".join(stage(f"ask_{i}", f"ask_{i % STAGES + 1}") for i in range(1, STAGES + 1))
    return (ANY.format(here="ask_0", next="ask_1", say=opening, expect="open", type="text") if opening else "") + ring


def _answers(words: Iterable[str], after: str) -> str:
    """A way on for yes, for no, and for each of these words."""
    named = [f"      {word}: {{means: they say {word}, next: {after}}}" for word in ("yes", "no")]
    for word in sorted(set(words) - {"yes", "no"}):
        name = "".join(c for c in word.replace(" ", "_") if c.isalpha() or c == "_")
        named.append(f'      {name}: {{means: "they say {word}", hears: ["{word}"], next: {after}}}')
    return "\n".join(named)
