"""The flows with which limits are proved: calls that nobody ends but the limit.

Rule: they are ordinary flow files, checked and loaded like any other.
"""

from __future__ import annotations

from pathlib import Path

FALLBACKS = "{voicemail: hang_up, ivr: hang_up, screening: hang_up, bot: hang_up, silence: hang_up, fault: hang_up, budget: %s}"

TALK = """\
flow: {name}
direction: inbound
language: en-US
limits: {{call: {cap_ms}ms, spend: 10, turn_gap: {gap_ms}ms, stage: {{time: 10m, turns: 50, tokens: 400}}}}
start: talk
stages:
  talk:
    objective: Talk until the time is over
    say: "{say}"
    expect: yes_no
    silence: 60s
    answers:
      yes: {{means: they say yes, hears: ["indeed"], next: talk_on}}
      no: {{means: they say no, hears: ["never"], next: talk_on}}
    otherwise: {{repeat: 10, next: over}}
  talk_on:
    objective: Talk on
    say: "And then?"
    expect: yes_no
    silence: 60s
    answers:
      yes: {{means: they say yes, hears: ["indeed"], next: talk}}
      no: {{means: they say no, hears: ["never"], next: talk}}
    otherwise: {{repeat: 10, next: over}}
  over: {{say: "{last}", end: over}}
fallbacks: {fallbacks}
"""

SPEAK = """\
flow: {name}
direction: inbound
language: en-US
limits: {{call: {cap_ms}ms, spend: 10, turn_gap: 600ms, stage: {{time: 10m, turns: 50, tokens: 400}}}}
start: speak
stages:
  speak:
    objective: Say something
    reply: {{from: [facts], sentences: 3, mode: free}}
    next: ask
  ask:
    objective: Ask something
    say: "Is that so?"
    expect: yes_no
    silence: 60s
    answers:
      yes: {{means: they say yes, next: over}}
      no: {{means: they say no, next: over}}
    otherwise: {{repeat: 10, next: over}}
  over: {{say: "Bye.", end: over}}
facts: {{weather: It is fine today.}}
fallbacks: {fallbacks}
"""

LONG_TALK = "Please hold the line while we look for your name in our long list of names. It will take us a while. Are you there?"


def write_talk(folder: Path, user: str, cap_ms: int, goodbye: bool = False, say: str = LONG_TALK, gap_ms: int = 600) -> str:
    """A flow that talks and listens until its cap; with `goodbye`, its last words are planned. Returns its name."""
    name = f"talk-{user}"
    text = TALK.format(
        name=name,
        cap_ms=cap_ms,
        gap_ms=gap_ms,
        say=say,
        last="Goodbye now, and thank you." if goodbye else "Bye.",
        fallbacks=FALLBACKS % ("over" if goodbye else "hang_up"),
    )
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return name


def write_speak(folder: Path, user: str, cap_ms: int) -> str:
    """A flow that begins with words of the model."""
    name = f"speak-{user}"
    (folder / f"{name}.yaml").write_text(SPEAK.format(name=name, cap_ms=cap_ms, fallbacks=FALLBACKS % "hang_up"), encoding="utf-8")
    return name
