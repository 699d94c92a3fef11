"""How long a call waits, and for what, in seconds: the machine's own deadlines, where the flow sets none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """Deadlines of the session's own waits."""

    ready_s: float = 12.0
    """How long an early caller waits for the models."""
    transcribe_s: float = 2.5
    route_s: float = 1.5
    compose_s: float = 4.0
    """To the first clause of a spoken reply."""
    tool_s: float = 3.0
    """One tool of the operator's. It is stopped sooner by itself: this holds where that does not."""
    transfer_s: float = 35.0
    """Until whom a caller is handed on to has answered: six or seven rings, and the PBX's own word for it that nobody does."""
    digit_s: float = 1.5
    """Between two DTMF digits."""
    closing_s: float = 20.0
    """The last words, from when they begin to be wanted."""
    think_s: float = 0.1
    """What a stage's turn gap leaves us at least, after the silence it took to be sure that the caller has finished."""
    ponder_s: float = 0.05
    """The same, where the model has to make words first: they are seldom there so soon."""
    second_thought_s: float = 0.7
    """Who goes on so soon after our words began is not answering them: people need 200 ms and a few words to react."""
    last_wish_s: float = 3.0
    """Who talks when our last words are out is listened to for so long."""
    progress_s: float = 60.0
    """No new stage, no words of ours and none of the caller's for so long: the call goes nowhere."""
    goodbye_s: float = 0.4
    """Between the planned end of the last words and the call's hard end."""
    after_beep_s: float = 0.2
    """From the beep's end, as far as we know it, to the message: machines begin to record a little late."""
    beep_known_s: float = 3.0
    """A beep so long before a greeting's words were known was the greeting's."""
    no_beep_s: float = 5.0
    """A voicemail's silence after which the message is left without a beep."""
    greeting_s: float = 30.0
    """The longest greeting of a voicemail."""
    menu_s: float = 1.5
    """A menu's pause after which it is taken to have said all its options."""
    menu_person_s: float = 0.7
    """The same, where what was said sounds like a person."""
    menus: int = 3
    """How many menus we go through, one after the other."""
    hold_s: float = 60.0
    """From the last key, or from the queue's first words, until a person is there."""
    hello_s: float = 3.4
    """From the answer of a call that we placed to our first word, where they say nothing; 0: we always speak first. A voicemail may greet
    after 3 s, and a person who hears nothing speaks; a dead line is to be asked within 4 s."""
    hello_words_s: float = 0.3
    """From the end of their first words until we begin without knowing them,"""
    hello_long_s: float = 1.0
    """and where those were many: a person's are not."""
    hello_more_s: float = 1.5
    """How long we wait for the rest of a greeting that sounds a little like a voicemail's."""
    hello_least_s: float = 0.35
    """What is shorter, and has no words, is no greeting."""
    unheard_s: float = 2.5
    """A question's silence where nobody has said anything since the answer."""
    silences: int = 1
    """How often a silent caller is asked again."""
    faults: int = 3
    """Failed waits before the flow's `fault` way out."""
