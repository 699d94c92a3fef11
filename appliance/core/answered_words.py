"""What voicemail, menus, screening, queues, networks and other machines say, in English.

Rule: every phrase is a line of a table with a weight: 2 decides, 1 is a hint, less than nothing is what people say. They are written for
text in normal form (`words.normalise`): no punctuation, contractions apart, numbers as digits.
"""

from __future__ import annotations

import re
from typing import Literal

from appliance.core.words import normalise

MachineWords = Literal["voicemail", "ivr", "screening", "bot", "hold", "network"]
DECIDES = 2

_PHRASES: dict[MachineWords, tuple[tuple[str, int], ...]] = {
    "screening": (
        (r"record your name", 2),
        (r"(?:say|state|give|save|tell me) your name and (?:the )?(?:reason|why|purpose|what)", 2),
        (r"(?:call )?screening (?:service|call|this call|your call|assistant)", 2),
        (r"screening calls? for|calls? (?:is|are) being screened", 2),
        (r"see if (?:this|the) person is available|see if (?:he|she|they) (?:is|are) available", 1),
        (r"(?:name and )?(?:the )?reason for (?:calling|your call)", 1),
        (r"get a copy of this conversation", 2),
        (r"(?:state|say) your name (?:after|at) the (?:tone|beep)", 2),
        (r"before i (?:try|tried) to (?:connect|put you)|before i (?:try|tried).{0,40} may i ask", 2),
        (r"(?:call|this) (?:is )?being screen\w*", 2),
        (r"(?:you are calling|you have called|trying to reach) (?:is |in |has )?us(?:ing|ed|es)", 2),
        (r"who you are and (?:why|what)", 2),
        (r"(?:purpose|nature|subject) of (?:your|the) call", 1),
        (r"(?:state|say|give|take|save|stay) your (?:full )?name", 1),
        (r"(?:why|while) you are calling", 1),
        (r"person you are (?:calling|trying to reach)", 1),
    ),
    "network": (
        (r"not in service|no longer in service|out of service|has been disconnected|not been recognized|not a working number", 2),
        (r"(?:can not|could not) be completed(?: as dialed)?|can not complete your call", 2),
        (r"all circuits (?:are|is) (?:now )?busy", 2),
        (r"check the (?:telephone )?number (?:and|or|you)", 2),
        (r"subscriber (?:you have|you are|is|can not)|(?:wireless|mobile) (?:customer|phone|number|user) (?:you|is)", 2),
        (r"number you (?:have )?(?:dialed|called|are calling|have reached)", 1),
        (r"switched off|(?:is|are) (?:currently |temporarily )?(?:unreachable|not reachable)|out of (?:the )?coverage|service area", 1),
        (r"try (?:your call )?again later", 1),
        (r"(?:is|has been) changed|new number is|unallocated|not accepting calls", 1),
    ),
    "voicemail": (
        (r"(?:at|after|wait for|following|hear) the (?:tone|beep|sound)", 2),
        (r"(?:please|just|and|but|or|may|then|if you|so|to|can|you) leave (?:me |us |your |a |an |my |the |detailed |"
         r"brief |short |name)+", 1),
        (r"leave (?:me |us )?(?:a |your |the |an )?(?:detailed |brief |short |quick )*(?:message|name|number|voice ?mail)", 2),
        (r"(?:will|shall) (?:get|be) (?:right )?back to you|(?:will )?(?:return|call) (?:your call|you back)|"
         r"call (?:you )?back as soon", 1),
        (r"(?:i|we) (?:am |are )?(?:can not|could not|unable to|not able to) (?:come|get|be|make it) to (?:the|my|your|a)", 1),
        (r"(?:i|we) (?:am |are )?(?:can not|could not|unable to|not able to) (?:take|answer|pick up)", 1),
        (r"(?:i am|we are|no 1 is|nobody is|is) (?:currently |either )?(?:not available|unavailable|away from|on the phone|on another)", 1),
        (r"sorry (?:i|we) missed (?:your|you)|(?:i|we) missed your call", 2),
        (r"(?:you have|this is|you) reached (?:the )?(?:voice ?mail|mail ?box)", 2),
        (r"you have reached", 1),
        (r"voice ?mail|mail ?box|answering (?:machine|service)|message (?:center|bank)|messaging system", 1),
        (r"voice ?mail (?:box )?of|(?:my|his|her) (?:voice ?mail|mail ?box)|(?:mail ?box|voice ?mail) is (?:full|not)", 2),
        (r"record(?:ing)? (?:your|a) message|finished recording|when you (?:are|have) (?:done|finished)", 2),
        (r"(?:person|party|extension|number|1) (?:at )?(?:extension |you are (?:calling|"
         r"trying to reach) )?(?:\d )*is (?:not available|unavailable)", 2),
        (r"forwarded to (?:an? )?(?:automated|automatic|voice)", 2),
        (r"(?:not here|not home|not in|away) (?:at the moment|right now|just now)|(?:nobody|no 1) is (?:home|here)", 1),
        (r"know what to do(?: after| at)?", 2),
        (r"(?:office|we are) (?:is )?(?:now |currently )?closed|(?:opening|office|business) hours are", 1),
        (r"(?:a|your) (?:brief |short |detailed )?message (?:and|after|at|with|so)", 1),
        (r"hang up or press|press (?:the )?pound|press hash|pound key", 1),
        (r"(?:how|what) (?:can|may) i (?:help|do)|how (?:can|may) we help|may i ask|would you like|do you want|"
         r"who is (?:this|calling)", -2),
        (r"can i (?:take|leave|have|get|help|tell)|(?:he|she) is not (?:here|in|at)|i can take a message|want me to|"
         r"shall i|message with me", -2),
    ),
    "ivr": (
        (r"if you know (?:your|the) (?:party|extension|person|name)", 2),
        (r"please (?:say )?yes or no", 2),
        (r"(?:for|to) (?:{desk}) .{1,60} (?:for|to) (?:{desk})", 2),
        (r"(?:for|to) (?:{desk}) (?:press|dial|say|dress|prep|rest|yes)", 2),
        (r"to repeat (?:these|this|the) (?:options|menu|message)|main menu|all other (?:inquiries|questions|calls)", 2),
        (r"(?:press|pressed|dress)(?: or say)? (?:\d|ones|star|pound|hash)", 2),
        (r"(?:for|to) .{2,60} (?:press|dial) (?:or say )?(?:\d|star|pound|0)", 2),
        (r"(?:please )?(?:dial|enter|key in) (?:your|the) (?:\w+ ){0,2}(?:extension|account|pin|number|party|id|"
         r"first|last|code|3|telephone)", 2),
        (r"(?:enter|key in|dial) .{1,60} (?:pound|hash|star)|followed by (?:the )?(?:pound|hash|star)", 2),
        (r"letters of (?:your|the|his|her|their)|(?:party|person) (?:s )?(?:first|last) name", 2),
        (r"(?:continue|proceed) in (?:english|spanish|french|german)", 2),
        (r"(?:following|main) (?:options|menu)|menu options|our options have (?:recently )?changed|listen carefully", 2),
        (r"(?:please )?say (?:yes or no|1 of the|which|the name of the)|you can say", 2),
        (r"(?:in a few words|using your (?:telephone )?key ?pad|touch ?tone)", 2),
        (r"(?:para|for) (?:espa\w+|spanish)|oprima", 2),
        (r"that is not a valid|not a valid (?:option|extension|entry)|invalid (?:option|extension|entry)|did not get your response", 2),
        (r"(?:this|your) call (?:may|will) be (?:recorded|monitored)", 1),
        (r"thank you for calling|welcome to", 1),
        (r"(?:transfer|connect)(?:ing)? (?:you|your call)", 1),
        (r"(?:how|what) (?:can|may) (?:i|we) (?:help|do)|who is (?:this|calling)|speaking how", -2),
    ),
    "bot": (
        (r"(?:i am|this is|it is|you are (?:speaking|talking) (?:to|with)|my name is \w+(?: and)? (?:i am )?|we are) (?:\w+ ){0,4}"
         r"(?:virtual|a ?i|artificial|automated|digital|voice|intelligent|robot\w*)(?: \w+){0,2} (?:assistant|agent|"
         r"receptionist|representative|operator|caller|bot)", 2),
        (r"(?:i am|this is) (?:\w+ )?(?:an? )?(?:a ?i\b|robot|bot|machine|language model|chat ?bot)(?! in)", 2),
        (r"(?:i am|and|an) i assist\w*|(?:and|an) i am (?:an? )?assistant\b(?! manager)", 2),
        (r"(?:virtual|digital|automated|a ?i|artificial) (?:assistan\w+|agent|receptionist|operator)", 1),
        (r"how (?:can|may) i (?:help|direct)|what can i do for you", 1),
        (r"(?:as an?|your) (?:a ?i|virtual|digital|automated) (?:assistant|agent|receptionist|language model|model)", 2),
        (r"are you an?|am i (?:speaking|talking)|is this an?|not an? (?:a ?i|robot|bot|machine)", -3),
    ),
    "hold": (
        (r"\b(?:your|the|this) \w+ (?:is|are) (?:very )?important", 2),
        (r"(?:please )?(?:stay|remain) on the line", 1),
        (r"all (?:of )?(?:our |the )?(?:agents|representatives|operators|lines|associates|advisors|specialists) (?:are|is)", 2),
        (r"(?:answered|next|the) (?:in the order|available (?:agent|representative|operator|advisor))", 2),
        (r"you are (?:caller )?number \d|(?:first|next|\d\w*) (?:in|on) (?:the )?(?:queue|line)|your (?:place|position) in", 2),
        (r"(?:estimated|expected|approximate|average) (?:hold|wait)|(?:hold|wait) time", 2),
        (r"(?:some ?one|some 1|we|agent|representative|operator) will be (?:right )?with you", 1),
        (r"you for (?:holding|your patience|waiting)", 1),
        (r"with you (?:shortly|soon|in a moment|as soon)", 1),
        (r"(?:call|calls) will be (?:answered|entered|taken|handled|ended) (?:in|as|by)", 2),
        (r"all (?:of )?(?:our|the) (?:\w+ ){1,3}(?:busy|assisting|helping|serving)|(?:helping|assisting|serving) other", 1),
        (r"please (?:hold|wait)|currently assisting", 1),
        (r"(?:hold|hang) on|1 (?:moment|second|sec|minute)|(?:a|just a) (?:moment|second|sec|minute)|let me", -2),
    ),
}  # fmt: skip
_DESK = (
    "sales|support|billing|service|customer service|technical|reservations|directions|admissions|appointments|accounts|an operator|"
    "opening hours|hours|english|claims|orders|make a|hear your|check your|speak (?:to|with)|confirm|cancel|all other|any other|repeat"
)
"""What menus lead to."""
_COMPILED = {
    kind: tuple((re.compile(rf"\b(?:{pattern})".replace("{desk}", _DESK)), weight) for pattern, weight in rows)
    for kind, rows in _PHRASES.items()
}
_BEEP = re.compile(r"\b(?:at|after|wait for|following|hear) the (?:tone|beep|sound|signal)")
ORDER: tuple[MachineWords, ...] = ("screening", "bot", "hold", "ivr", "voicemail", "network")
"""Between equals the first."""

# a recogniser hears "dress" and "stress" where a voice on a narrow line says "press"
_OPTION = re.compile(
    r"\b(?:for|to)\s+(?:the )?(?P<what>(?:(?!press|dial|dress|stress|for\b|to\b|or\b)\w+ ){1,8}?)"
    r"(?:please )?(?:press|dial|dress|stress)(?: or say)? (?P<key>\d|star|pound)"
)
_OPTION_AFTER = re.compile(
    r"\b(?:press|dial|dress|stress)(?: or say)? (?P<key>\d|star|pound)\s+(?:for|to)\s+(?:the )?"
    r"(?P<what>\w+(?: (?!press|dial|dress|stress|for\b|or\b|to\b)\w+){0,6})"
)


def evidence(text: str) -> dict[MachineWords, int]:
    """How much these words speak for each kind of machine, where they do at all."""
    plain = " ".join(normalise(text, "en").tokens)
    scores = {kind: sum(weight for pattern, weight in rows if pattern.search(plain)) for kind, rows in _COMPILED.items()}
    return {kind: score for kind, score in scores.items() if score > 0}


def machine(text: str, decides: int = DECIDES) -> MachineWords | None:
    """The machine that says this; None where it may as well be a person."""
    scores = evidence(text)
    best = max(scores.values(), default=0)
    return next((kind for kind in ORDER if scores.get(kind, 0) == best), None) if best >= decides else None


def promises_beep(text: str) -> bool:
    """Is a beep announced, after which one may speak?"""
    return bool(_BEEP.search(" ".join(normalise(text, "en").tokens)))


def menu(text: str) -> dict[str, str]:
    """The keys a menu offers, and what for: {"1": "sales"}."""
    plain = " ".join(normalise(text, "en").tokens)
    names = {"star": "*", "pound": "#"}
    found: dict[str, str] = {}
    for pattern in (_OPTION, _OPTION_AFTER):
        for match in pattern.finditer(plain):
            found.setdefault(names.get(match["key"], match["key"]), match["what"].strip())
    return found
