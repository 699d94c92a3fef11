"""What the far ends of `onhook bench answered-by` say: people in five languages, voicemails, menus, screening, other machines, queues,
networks; as words for synthetic voices, and as recordings of people put together.

Rule: no text, no voice and no recording of the held-out part is in the development part.
"""

from __future__ import annotations

from typing import Literal

Part = Literal["development", "held_out"]
PARTS: tuple[Part, ...] = ("development", "held_out")
VOICES: dict[Part, tuple[str, ...]] = {
    "development": ("flite:slt", "flite:kal16"),
    "held_out": ("flite:awb", "flite:rms", "piper:joe"),
}
LANGUAGES: dict[Part, tuple[str, ...]] = {"development": ("fr*", "ru*"), "held_out": ("es*", "it*")}
"""Recorded people who are not understood: their prompts, short ones, stand for greetings."""
FOREIGN: dict[Part, tuple[tuple[str, str], ...]] = {
    "development": (
        ("espeak:de", "Hallo?"), ("espeak:de", "Schmidt, guten Tag."), ("espeak:de+f3", "Ja bitte, wer ist da?"),
        ("espeak:fr-fr", "Allô, oui ?"), ("espeak:fr-fr+f3", "Bonjour, ici Claire Dubois."),
        ("espeak:es", "¿Dígame?"), ("espeak:it", "Pronto?"),
    ),
    "held_out": (
        ("espeak:de", "Praxis Doktor Weber, Müller am Apparat."), ("espeak:de+f3", "Ja, hallo, hier ist Anna."), ("espeak:de", "Meier."),
        ("espeak:fr-fr", "Oui, bonjour, Jean Dupont à l'appareil."), ("espeak:fr-fr+f3", "Allô ? Qui est-ce ?"),
        ("espeak:es", "Sí, ¿quién es?"), ("espeak:es+f3", "Buenos días, habla Carmen."), ("espeak:it", "Pronto, chi parla?"),
        ("espeak:it+f3", "Sì, buongiorno, studio Rossi."),
    ),
}  # fmt: skip
"""Greetings of people in other languages, by a voice of that language."""
SPLICES: dict[Part, dict[str, tuple[tuple[str, ...], ...]]] = {
    "development": {
        "voicemail": (
            ("vm-theperson", "digits/6", "digits/0", "vm-isunavail", "vm-intro"), ("vm-nobodyavail", "vm-intro"),
            ("vm-theperson", "digits/1", "digits/2", "digits/4", "vm-isonphone", "vm-intro"), ("im-sorry", "vm-nobodyavail", "vm-leavemsg"),
        ),
        "ivr": (("basic-pbx-ivr-main",), ("dir-welcome", "dir-usingkeypad"), ("vm-options",), ("conf-usermenu",), ("vm-advopts",),
                ("vm-forwardoptions",)),
        "hold": (("queue-youarenext", "queue-thankyou"),),
        "network": (("cannot-complete-as-dialed", "check-number-dial-again"), ("all-circuits-busy-now",)),
    },
    "held_out": {
        "voicemail": (
            ("vm-theperson", "digits/7", "digits/1", "vm-isonphone", "vm-intro"), ("vm-isunavail", "vm-leavemsg", "vm-intro"),
            ("vm-theperson", "digits/9", "digits/5", "digits/3", "vm-isunavail", "vm-intro"),
            ("sorry", "vm-theperson", "vm-isunavail", "vm-intro"),
        ),
        "ivr": (("vm-onefor-full",), ("vm-opts",), ("dir-intro",), ("demo-congrats", "demo-instruct"), ("conf-adminmenu",)),
        "hold": (("tt-allbusy",), ("queue-periodic-announce",)),
        "network": (("ss-noservice",), ("number-not-answering", "please-try-call-later")),
    },
}  # fmt: skip
WORDS: dict[Part, dict[str, tuple[str, ...]]] = {
    "development": {
        "human": (
            "Hello?", "Hello, this is John speaking.", "Yes?", "Good morning, Smith and Partners, Anna speaking.", "Hi, this is Maria.",
            "Acme Plumbing, how can I help you?", "Hello, who is this?", "Dr. Miller's office, please hold.",
            "Speaking.", "Hey, what's up?", "Hello, Maria here, who am I speaking with?", "Yes, hello, this is Robert.",
            "Baker Street Garage, this is Dave, how may I direct your call?", "Hi, sorry, I was just about to leave. Who is this?",
            "Good evening.", "Yep?", "Hello, can you hear me?", "Front desk, one moment please.", "Miller.", "Hi, Mom?",
            "Reception, Laura speaking, what can I do for you?", "Hello? I can't hear you.", "This is Kate.", "Maria's phone, this is Tom.",
        ),
        "voicemail": (
            "Hi, you've reached Anna. I can't come to the phone right now. Please leave a message and I'll call you back.",
            "Please leave your message after the tone.", "Sorry I missed your call. Leave your name and number.",
            "You've reached the voicemail of John Parker. I'm away from my desk. Leave a message and I will return your call.",
            "Hello, this is Maria. I'm not here at the moment. Leave a message after the beep and I'll get back to you.",
            "The person you are trying to reach is not available. At the tone, please record your message. "
            "When you have finished recording, you may hang up.",
            "Hi, it's Kate. You know what to do.", "Nobody is home. Please leave your name, your number and a brief message.",
            "Thank you for calling Acme. Our office is closed. Please leave a message and we will call you back.",
            "Hey, I can't pick up right now. Send me a text, or leave a message.",
        ),
        "ivr": (
            "Thank you for calling Acme. For sales, press one. For support, press two.",
            "Please say yes or no, or press zero for an operator.",
            "Welcome to Northern Gas. If you know your party's extension, please dial it now. For all other inquiries, press zero.",
            "To make a payment, press one. To hear your balance, press two. To repeat these options, press nine.",
            "Main menu. For opening hours, press one. For directions, press two.",
            "Please enter your account number, followed by the pound key.",
        ),
        "screening": (
            "Hi, if you record your name and reason for calling, I'll see if this person is available.",
            "Please say your name and the reason for your call.",
            "The person you are calling is using a call screening service. Please say who you are and why you are calling.",
            "Before I try to connect you, may I ask who's calling, and what it is about?",
            "Hi, this call is being screened. Please state your name and the purpose of your call.",
        ),
        "bot": (
            "Hello, I'm an AI assistant. How can I help you today?",
            "Thank you for calling Bright Dental. This is Sam, your virtual assistant. How can I help?",
            "Hi, you're speaking with the automated assistant of Acme. What can I do for you?",
        ),
        "hold": (
            "Your call is important to us. Please stay on the line.",
            "All of our operators are busy at the moment. Your call will be answered in the order it was received.",
            "Thank you for holding. Someone will be with you shortly.",
        ),
        "network": (
            "The number you have dialed is not in service. Please check the number and dial again.",
            "We're sorry, your call cannot be completed as dialed.",
        ),
    },
    "held_out": {
        "human": (
            "Hello, Peter here.", "Yeah, hello?", "City Library, this is Tom, what can I do for you?", "Hi there.", "Johnson residence.",
            "Good afternoon, front desk.", "This is she.", "Hello? Hello?", "Sales, Michael speaking, good morning.", "Hi, can I help you?",
            "Hold on one second please. Okay, hello.", "What do you want?", "Hello, you're through to Alex.", "Who's there?",
            "Good morning, Hill Veterinary Clinic, Susan speaking.", "Yes, speaking, who is calling please?", "Hi, it's Ben.",
            "Howdy.", "Rivera.", "Sorry, I am in a meeting, what is it?", "Hello, this is the Anderson family.", "Uh, yes?",
            "Accounts department, how may I help?", "Hello, is that you, Frank?", "Oh hi, good to hear from you.", "Hey.",
            "Green Valley Farm, Jane here.", "Morning.",
        ),
        "voicemail": (
            "Hey, it's Mike. I'm not available at the moment, so leave me a message after the beep.",
            "Your call has been forwarded to an automated voice messaging system. At the tone, please record your message.",
            "You've reached the Petersons. We can't answer your call right now, but if you leave a message, we will get back to you.",
            "Hello, you have reached my voice mailbox. Please leave your name and a short message after the tone.",
            "Hi, this is Laura Chen. I'm either on the phone or out of the office. Please leave me a message. Thank you.",
            "We are sorry, there is no one here to take your call. Leave your name, the time of your call, and a number.",
            "The customer you are calling is unavailable. Please leave a message after the signal.",
            "Hi, I'm busy. Leave a message.",
            "You have reached the office of Doctor Green. We are open from nine to five. "
            "Please leave a message, and we will return your call.",
        ),
        "ivr": (
            "Welcome to City Bank. To check your balance, press one. To speak to an agent, press zero.",
            "Please listen carefully, as our menu options have changed. For billing, press three.",
            "Thank you for calling the university. If you know the extension, you may dial it at any time. For admissions, press four.",
            "To confirm your appointment, press one. To cancel it, press two.",
            "For English, press one. Para español, oprima dos.",
            "You can say things like, track my package, or press five to speak with somebody.",
        ),
        "screening": (
            "Hi, the person you're calling is using a screening service and will get a copy of this conversation. "
            "Go ahead and say your name, and why you're calling.",
            "Please state your name after the tone, and I will try to connect you.",
            "Hello, I am screening calls for Daniel. Can you tell me your name and what this is about?",
            "Record your name and the reason for your call, and I will see whether she is available.",
        ),
        "bot": (
            "Hi, this is Ella, the virtual assistant of the dental clinic.",
            "Hello, I am an automated agent. How may I direct your call?",
            "Good day, you have reached the digital assistant of Lake Hotel. What can I do for you?",
        ),
        "hold": (
            "All of our agents are currently busy. Please hold for the next available representative.",
            "You are number three in the queue. Please remain on the line.",
            "We are assisting other customers. Your estimated wait time is four minutes.",
        ),
        "network": (
            "The subscriber you are calling is not available. Please try again later.",
            "The number you have called has been disconnected or is no longer in service.",
        ),
    },
}  # fmt: skip
BOTS: dict[str, tuple[str, ...]] = {
    "polite_loop": ("Hello, how can I help you?", "Thank you so much for calling.", "You are very welcome. How can I help you today?"),
    "yes_bot": ("Hello?", "Yes."),
    "repeat_bot": ("Our office is in Springfield.",),
    "echo": (),
    "self_disclosing": (
        "Hi, I am Ella, the virtual assistant of the clinic. How can I help you?",
        "I am a virtual assistant. How can I help?",
    ),
}
"""Machines that talk back: their lines in order, the last one again and again. An echo says what it hears."""
