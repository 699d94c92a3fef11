"""Two machines are told from two people, on scripted transcripts."""

from __future__ import annotations

import pytest

from appliance.core.loop_breaker import LoopBreaker

ASK = "Am I speaking with Maria?"
AGAIN = "Sorry, I did not catch that. Am I speaking with Maria?"
REMIND = "The webinar starts at noon. Will you join?"


def run(script: list[tuple[str, str, bool]]) -> tuple[list[str], LoopBreaker]:
    breaker = LoopBreaker()
    steps: list[str] = []
    for ours, theirs, progressed in script:
        steps.append(breaker.exchange(ours, theirs, progressed))
        if steps[-1] == "close":
            break
    return steps, breaker


def test_polite_loop() -> None:
    steps, _ = run([(AGAIN, "Hello, how can I help you?", False)] * 8)
    assert steps.index("probe") <= 3
    assert steps[-1] == "close"
    assert len(steps) <= 5


def test_repeat_bot() -> None:
    steps, breaker = run([(AGAIN, "Our office is in Springfield.", False)] * 8)
    assert steps[-1] == "close"
    assert len(steps) <= 5
    assert breaker.why == "no_person"


def test_echo_bot() -> None:
    lines = [ASK, AGAIN, "Is Maria there at the moment?", "So, am I speaking with Maria?", "Am I talking to a person?", "Goodbye then."]
    steps, _ = run([(line, line, False) for line in lines])
    assert steps[1] == "probe"
    assert steps[2] == "close"


def test_yes_bot_that_leads_nowhere() -> None:
    steps, _ = run([(AGAIN, "Yes.", False)] * 8)
    assert "probe" in steps[:4]


def test_self_disclosure() -> None:
    steps, breaker = run(
        [(ASK, "Hi, I'm Ella, a virtual assistant of Acme.", False), ("Am I speaking with a person?", "I am an AI assistant.", False)]
    )
    assert steps == ["probe", "close"]
    assert breaker.why == "machine"


def test_two_goodbyes() -> None:
    steps, breaker = run([(REMIND, "Thank you, goodbye.", False), ("Thank you.", "Goodbye!", False)])
    assert steps == ["", "close"]
    assert breaker.why == "goodbyes"


def test_courtesy_alone() -> None:
    theirs = ["Thank you so much!", "You are very welcome.", "Have a great day.", "My pleasure, thanks for calling."]
    steps, _ = run([(f"{AGAIN} {i}", text, False) for i, text in enumerate(theirs)])
    assert steps[2] == "probe"
    assert steps[3] == "close"


def test_person_answers_the_probe() -> None:
    script = [(AGAIN, "Hello, how are you?", False)] * 3 + [
        ("Am I speaking with a person?", "Yes of course, I am a person. Who is this?", False)
    ]
    steps, _ = run(script)
    assert steps == ["", "", "probe", ""]


HUMAN = [
    ["Hello?", "Yes, this is Maria.", "Yes.", "Bye."],
    ["Hello?", "Who is this?", "What is it about?", "Okay, I will join."],
    ["What?", "What?", "I cannot hear you well.", "Yes, speaking."],
    ["Hello?", "Hello?", "Yes hello, who is calling?", "No thanks."],
    ["Yes.", "Yes.", "Yes.", "Thank you, bye."],
    ["No.", "No, she is out.", "Try tomorrow.", "Bye."],
    ["Hi.", "Hang on a second.", "Sorry, my dog. What was that?", "Yes I'll come."],
    ["Are you a robot?", "Is this an AI?", "I do not talk to machines.", "Goodbye."],
    ["Maria speaking.", "Noon? I thought at one.", "Fine.", "Thanks, bye."],
    ["Sorry?", "Can you say that again?", "Ah, the webinar. Yes.", "Bye bye."],
    ["Good morning.", "Yes it's me.", "I am not sure, maybe.", "Okay yes."],
    ["Uh, hello?", "This is she.", "Can I bring a friend?", "Great, see you."],
    ["Speaking.", "No, I have to cancel.", "Next week would be better.", "Okay."],
    ["You have the wrong number.", "There is no Maria here.", "No problem, bye."],
    ["Hello, how are you?", "I'm fine, what can I do for you?", "Oh the webinar, sure.", "Thanks."],
    ["Yeah?", "Yeah.", "Yep.", "Thanks, bye."],
    ["Hello?", "I'm driving.", "Call me later.", "I said later!"],
    ["Please stop calling me.", "I said stop.", "Goodbye."],
    ["Acme, good afternoon.", "Maria is in a meeting.", "I can take a message.", "Okay, thank you."],
    ["Is it free?", "How long does it take?", "And is it recorded?", "Okay yes then."],
]


@pytest.mark.parametrize("theirs", HUMAN)
def test_people_do_not_trip_it(theirs: list[str]) -> None:
    ours = [ASK, AGAIN, REMIND, "Thank you. Goodbye."]
    progressed = [i >= 1 and "?" not in text for i, text in enumerate(theirs)]
    steps, _ = run([(ours[i], text, progressed[i]) for i, text in enumerate(theirs)])
    assert set(steps) == {""}
