"""What else English callers mean: who is that, a person please, stop, never again, wrong number; something new, instead of the old, or
repaired; now, in some months, later.
"""

from __future__ import annotations

from appliance.core.sense import Act

_WHO = Act(
    r"\bask\w* (?:who|why|what)\b|\bwho (?:we|you|i) (?:are|am)\b|\bwho is calling\b",
    (
        r"who (?:is|are|was|s) (?:this|that|it|you|calling|speaking|asking|there|on|phoning|ringing|talking|i)\b(?: (?:calling|speaking|"
        r"please|guys|people|with|from))*",
        r"^(?:hello |hi |sorry |and |but |wait |well |okay |yes |excuse me |hey |uh |um |oh )*whom?(?! knows| cares| else| do you (?:want|"
        r"need|mean|wish)| are you (?:looking|after|trying|calling for))\b(?: \w+){0,5}",
        r"(?:what|which)(?: \w+){0,6} (?:company|firm|organi[sz]ation|business|outfit|agency|called|name)\b(?: \w+){0,3}",
        r"who (?:am i|do i|did i|have i|is it i am)(?: \w+){1,3}|who (?:are they|do you work for|did you say\b.*)",
        r"what do (?:you (?:guys|people|lot)|they) (?:do|sell|want)|are you selling\b(?: \w+)?|what exactly is \w+|(?:may|can|could|"
        r"might) i (?:ask|know)(?: \w+)? (?:who|what|why|"
        r"which)\b(?: \w+){0,3}|(?:tell me|say|know) (?:\w+ )?(?:who|why|what) (?:you|this|it|i|is|are)\b(?: \w+){0,3}",
        r"(?:which|what) (?:company|firm|organi[sz]ation|business|outfit|service|agency)\b(?: \w+){0,3}|\w+ who$|what is (?:it|this|"
        r"that) (?:in )?(?:connection|relation|regards?|reference)\b(?: \w+)?|where (?:did|do|are) you(?: \w+){0,4} (?:from|with)\b|"
        r"where are you (?:calling|ringing|phoning|speaking) from|where (?:is this|do you) (?:calling|call|calling from)",
        r"what (?:is|are|was) (?:this|it|that|you)(?: \w+){0,2} (?:about|regarding|for|calling|selling|concerning|"
        r"in regards?)\b(?: \w+){0,2}|what (?:is|the hell is) this\b(?: call)?|what is it$|"
        r"what do you (?:want|sell|offer|do)\b(?: \w+){0,2}|what (?:are you|is it you are|you) (?:calling|selling|after)(?: \w+)?|"
        r"what is this$",
        r"why (?:are|do|did|would|is) (?:you|this|they|he|she)(?: \w+){0,2} (?:call|calling|ring|ringing|phone|phoning|asking|ask|want|"
        r"need|asked)\b(?: \w+)?|why do you (?:ask|want|need)\b(?: \w+){0,3}|"
        r"what is the (?:reason|purpose|nature)|(?:in )?regards? to what|regarding what|about what|what about$|what for$|^why$|"
        r"concerning what|is it about\b",
        r"(?:are you|is this|is it|is that|am i (?:talking|speaking) (?:to|with)|did i (?:reach|call|get)|have i (?:reached|called|"
        r"got))(?: \w+){0,3} (?:robots?|machines?|bots?|computers?|recording|"
        r"human|real|ai|scam|automated|spam|sales call|telemarketer|recorded|person|android|call center|call centre)\b",
        r"(?:what is|your) (?:your )?name\b(?: \w+)?|identify yourself|(?:where|what) (?:is this|are you) from|who do you represent|"
        r"and you are$|you are who|you are calling from\b",
    ),
    name="who",
    asks=True,
)
_PERSON = Act(
    r"\b(?:talk|speak)\b.*\b(?:person|human|somebody|someone|agent|operator)\b|\bwant a (?:person|human)\b",
    (
        r"(?:speak|talk|answer|chat|discuss|arrange|explain|sort|deal|go over|go through|put me|transfer|connect|get me|give me|pass me|"
        r"hand me|"
        r"dealing|speaking|talking|explaining)(?: \w+){0,5}? "
        r"(?:person|human|someone|somebody|agents?|operator|representative|rep|adviser|advisor|manager|boss|supervisor|colleagues?|staff|"
        r"receptionist|salesperson|salesman|consultant|expert|"
        r"sales(?: team| department| rep| guy)?|employee|people|real 1|anybody|anyone|man|woman)\b(?: (?:person|human|being|instead|"
        r"please|else|real))*",
        r"(?:want|need|prefer|like|get|is there|wait for|put)(?: \w+){0,2}? (?:person|human|agent|operator|representative|rep|adviser|"
        r"advisor|supervisor|salesperson|salesman|receptionist)\b(?: (?:instead|please|on))*",
        r"(?:1|any|some|any1|anyone|someone|somebody|another)(?: \w+)? of (?:your|the) (?:people|colleagues|team|staff|agents|guys|"
        r"experts|employees)\b(?: \w+)?",
        r"(?:real|actual|live|proper|living|flesh and blood) (?:person|human|people|man|woman|someone|agent|1)\b(?: being)?|human being|"
        r"^(?:a )?(?:human|person|operator|agent|representative|reception|customer service|customer support)(?: please)?$",
        r"(?:not|rather not|refuse to|hate|do not like|no|without|instead of)(?: \w+){0,3} (?:talk|talking|speak|speaking|deal|"
        r"dealing) (?:to|with) (?:\w+ )?(?:machine|machines|robot|robots|computer|computers|bot|bots|recording|ai)s?",
        r"(?:have|ask|get|let|can)(?: \w+){0,3} (?:call|ring|phone) (?:me|us)(?: back)?\b|call (?:me|us) back|callback|"
        r"call back (?:please|from)|(?:colleagues?|anybody|anyone|somebody|someone|person)(?: \w+){0,3} (?:call|ring|phone|talk to|"
        r"speak to|speak with|talk with)(?: (?:me|us)(?: back)?)?|is(?: not)? there(?: \w+){0,2} (?:anyone|anybody|someone|somebody|"
        r"a person|a human)\b(?: \w+){0,4}",
        r"put me through\b(?: \w+){0,3}|transfer me\b(?: \w+){0,3}|connect me\b(?: \w+){0,3}|customer (?:service|support|care)|switch me",
    ),
    name="person",
)
_STOP = Act(
    r"\bend the call\b|\bhang up\b|\bstop the call\b",
    (
        r"(?:i am|i will|i have to|i need to|have to|got to|gotta|i must|need to|going to|should) (?:be )?(?:\w+ )?(?:hanging up|hang up|"
        r"going now|go now|go|leave|run|rush|get going|be off|get off|ring off|end this|end the call)\b(?: \w+)?",
        r"not interested|no interest|not (?:really |at all )?interested|leave me (?:alone|be|in peace)|go away|get lost|piss off|"
        r"fuck off|bugger off|buzz off|forget (?:it|about it|this)|never ?mind|"
        r"(?:good ?)?bye(?: now| bye| then)?|hang up|(?:end|stop|quit|cancel|terminate|finish|drop) (?:this|the|it|talking|calling|now|"
        r"please)(?: (?:call|conversation|now|please|nonsense))?|please stop|stop$|enough of this|"
        r"that is enough|shut up|be quiet|waste (?:of|my)(?: \w+)? time|wasting my time|i am done|(?:do not|no)(?: \w+){0,2} time (?:for|"
        r"right now|now)(?: \w+)?|"
        r"have a (?:nice|good|great|lovely) (?:day|1|evening|weekend)|i changed my mind|call it a day|i want (?:out|to stop|to end|"
        r"to quit)|let us (?:stop|end|leave it)\b(?: \w+)?|drop it|not (?:want|wish|like|going|care) to (?:go on|continue|talk|carry on|"
        r"do this|speak)\b(?: \w+){0,4}",
    ),
    name="stop",
)
_BYE = Act(_STOP.means, (r"(?:good ?)?bye(?: now| bye| then)?$",), name="stop", bonus=5.0)
"""Who says so last leaves, whatever was said before."""
_NOT_AGAIN = Act(
    r"\bnot want to be (?:called|contacted|rung|phoned)\b|\bdo not call\b|\bcalled again\b|\bopt out\b",
    (
        r"(?:do not|never|stop|quit|not to|no need to|cease|must not|not want you to)(?: (?:you|ever|please|dare|want you to|keep|even|"
        r"to|be|want to be|wish to be|want|me))* (?:call|calling|ring|ringing|phone|phoning|contact|contacting|bother|bothering|"
        r"harassing|harass|pestering|pester|dial|dialing|dialling|"
        r"hear from you|called|contacted)\b(?: (?:me|us|here|this|number|again|any ?more|ever))*",
        r"(?:take|remove|delete|scratch|scrub|erase|strike|cross|get|want|wipe|pull|drop)(?: \w+){0,4}? (?:from|off|out of|of)? ?(?:your |"
        r"the |"
        r"this |that )?(?:\w+ )?(?:list|lists|database|records|system|files|call list|mailing list)\b",
        r"(?:number|name|details|data) (?:removed|deleted|erased|taken off)|(?:take|remove|delete|erase|cross) (?:me|my|us|our|"
        r"this)\b(?: (?:number|name|details|data|off|from))*|lose (?:this|my|the) number|forget (?:my|this) number",
        r"(?:no more|sick of|tired of|fed up with|enough of|enough with|stop with)(?: \w+){0,4} (?:calls?|calling|robocalls?|spam)\b|"
        r"not (?:want|need|like)(?: \w+){0,2} (?:more )?calls\b|last time you (?:call|ring)|third time you|keep calling|do not call list|"
        r"no call list|unsubscribe|opt(?: me)? out|"
        r"not interested|no interest|leave (?:me|us) (?:alone|be|in peace)|report you|sue you|block(?:ing|ed)? (?:you|this|"
        r"your)(?: number)?|call the police|harassment|spam",
    ),
    name="not_again",
)
_WRONG = Act(
    r"\bwrong (?:number|person|company|place)\b",
    (
        r"wrong (?:\w+ )?(?:number|numbers|person|company|place|house|extension|department|line|guy|lady|woman|man|office|1|firm|"
        r"business|address|maria)\b",
        r"(?:dialed|dialled|called|rang|got|have|reached|must have|rung|phoned)(?: \w+){0,3}? (?:wrong|incorrect|incorrectly|"
        r"by (?:mistake|accident|error)|accidentally|in error)\b(?: \w+)?",
        r"mis ?(?:dialed|dialled|dial|dialing|typed|keyed)|(?:by|my) (?:mistake|accident|error)|(?:pocket|butt) ?(?:dial\w*|call)|(?:hit|"
        r"pressed|pushed|touched|tapped)(?: \w+){0,3} (?:wrong|button|key|redial|by)|"
        r"thought (?:this|you|i) (?:was|were|had|is)|(?:meant|wanted|trying|tried) to (?:call|dial|ring|phone|reach) (?!back|"
        r"you)(?: ?\w+){0,2}|(?:did|do) not (?:mean|want|intend) to (?:call|dial|ring)|not the (?:number|company|place|1) i|"
        r"(?:not|no) (?:\w+ )?(?:the )?(?:right|correct) (?:number|company|place)|accident(?:al)?ly",
    ),
    name="wrong",
)
_A_FEW = r"(?:a couple of|a couple|couple of|a few|few|a|1 or 2|2 or 3|3 or 4|1|2|3)"
_OR = r"(?:or \d+|to \d+|or so|more)"
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_NEW = Act(
    r"\bhave none\b|\bwant a new\b|\ba new 1\b",
    (
        r"(?:brand )?new(?: (?:1|system|phones?|set ?up|installation|line|office|business|company|everything))*",
        r"(?:do|does|did|have|has|had|never)(?: not| never| have| had)+(?: \w+){0,2} (?:1|any|anything|yet|systems?|phones?|so far|"
        r"currently|before)\b",
        r"(?:have|has|got|with|at|is|there is) (?:nothing|none|no (?:phones?|systems?|existing(?: \w+)?))(?: yet| so far| at all|"
        r" at the moment| right now| in place)?|nothing (?:yet|in place|at all|so far|at the moment|right now|currently)|from (?:scratch|"
        r"zero|nothing|the ground)|"
        r"first (?:time|phone system|system)|(?:just|newly|recently|about to|are|soon)(?: \w+)? (?:started|opened|opening|starting|"
        r"founded|moved|moving|open|launch\w*|set up|setting up)(?: \w+){0,3}|start ?up|"
        r"(?:the )?(?:first (?:1|option|choice|thing|of (?:those|these|the \w+))|former|number 1|option (?:1|a)|first)$|(?:only|"
        r"just)(?: \w+){0,2} (?:mobiles?|cell\w*|skype|zoom|teams|e ?mail)\b(?: \w+){0,2}|anew(?: \w+)?|fresh (?:start|system|"
        r"install\w*)|additional|expand\w*",
    ),
    name="new",
)
_REPLACE = Act(
    r"\breplace\b|\bupgrade\b",
    (
        r"(?:replac\w+|upgrad\w+|swap\w*|switch(?:ing)? (?:to|from|over|provider\w*|supplier\w*|system)|chang\w+ (?:our|the|my|it|over|"
        r"to|from|provider\w*|supplier\w*|system\w*)|moderni[sz]\w+|migrat\w+|renew\w*|exchang\w+|substitut\w+)(?: \w+){0,2}",
        r"(?:old|ancient|outdated|dated|ageing|aging|obsolete|antique|prehistoric|worn out|legacy|end of life|past it|falling (?:apart|"
        r"to pieces|to bits)|on its last legs|should go|stopped making|too (?:small|old|slow|big|expensive)|outgrown|not (?:big|good|"
        r"modern) enough|no longer (?:made|supported|sold|available)|discontinued|"
        r"switch\w* (?:that|it|this|them) off|switched off|leav\w+ (?:our|the|my)(?: \w+)? (?:provider|supplier|system|contract)|"
        r"different (?:provider|supplier|system|1)|unhappy with|fed up with|(?:instead|in place) of it|had its day)\b(?: (?:1|system|"
        r"phones?))*|get(?:ting)? rid(?: of)?(?: \w+){0,2}|"
        r"(?:something|anything|1|system) (?:better|newer|more modern|modern)|better (?:1|system|than)|(?:\d+|many|20|10) years old|"
        r"second (?:1|option|choice|thing)$|the second$|number 2$|option (?:2|b)$|middle 1|new 1 instead|instead of (?:the|our)",
    ),
    name="replace",
    bonus=4.0,
)
_SUPPORT = Act(
    r"\bhelp with\b|\brepair\b|\bsupport\b",
    (
        r"(?:support|repair\w*|fix\w*|maintenance|maintain\w*|technician|engineer|troubleshoot\w*|servic(?:e|ing)|technical|assistance|"
        r"mend\w*)(?: \w+){0,2}",
        r"(?:help|hand|issue|issues|problem|problems|trouble|troubles|difficult\w+|fault|faults) (?:with|on|getting|setting|using|in|"
        r"from)(?: \w+){0,2}|(?:having|have|got|are|is|some|a) (?:\w+ )?(?:issues?|problems?|trouble|faults?)\b",
        r"(?:wrong|happened) with(?: \w+){0,2}|(?:strange|funny|weird|odd|crackling|buzzing) (?:noises?|sounds?)|"
        r"(?:forgot\w*|(?:i|we|always) forget)(?: \w+){0,3}|"
        r"(?:broken|broke|breaks|busted|dead|down|faulty|defective|bust|kaput|acting up|playing up|crackl\w*|cut\w* (?:out|off)|"
        r"drop\w* (?:out|calls?)|no dial ?tone|out of order|on the fritz|crash\w*|freez\w*|froze|stuck|stopped|conked out|packed up|"
        r"gone)\b(?: \w+)?|"
        r"(?!(?:do|can|did|could) not (?:\w+ )?(?:get|hear) (?:that|you|what)\b)"
        r"(?:does|do|is|are|has|have|will|can|did|could)(?: \w+)? not(?: \w+)? (?:let|get|make|take|open|load|log|send|receive|pick up|"
        r"dial|work\w*|ring\w*|function\w*|connect\w*|go through|turn on|start|respond\w*|charge|hear)(?: \w+)?|not working(?: \w+)?|"
        r"nothing (?:works|is working)(?: \w+)?|(?:already|currently) (?:have|got|own)(?: \w+){0,2}|"
        r"(?:keep|keeps|kept) \w+ing|(?:the )?(?:third|last|latter)(?: (?:1|option|choice|thing))?$|number 3$|option (?:3|c)$|(?:1|1s|"
        r"system|phones?) (?:we|i|you)(?: already)? (?:have|got|own|bought|sold|installed)",
    ),
    name="support",
    bonus=1.0,
)
_SOON = Act(
    r"\bnext (?:few )?weeks\b|\bthis month\b|\bright away\b",
    (
        r"(?:(?:as )?soon as(?: \w+){1,2}|a s a p|asap|soon as possible|right (?:away|now|this)|straight ?away|immediate(?:ly)?|at once|"
        r"this (?:month|week|very|instant|minute)|today|tonight|tomorrow|next (?:week|few days)|"
        r"urgent(?:ly)?|yesterday|(?:the )?(?:earliest|sooner the better|quicker the better|faster the better)|(?:as )?(?:quick(?:ly)?|"
        r"fast|early) as (?:possible|you can)|(?:end|middle|beginning|rest) of (?:the|this) (?:month|week)|(?:within|in|during) the month|"
        r"of this month|month end)\b(?: \w+)?",
        rf"(?:{_A_FEW}|[1-9]|[12]\d|30)(?: {_OR})? (?:days?|business days|working days)\b|(?:{_A_FEW}|"
        rf"[1-4])(?: {_OR})? weeks?\b(?: (?:time|from now))?|fortnight",
        rf"(?:next|this|on|by|coming|from|before) {_WEEKDAY}\b|{_WEEKDAY}$|(?:no|not any) time to (?:lose|waste)|can not wait|"
        rf"need it now|^now\b|(?:start|begin|go|ready|do it|have it|it) (?:now|immediately)|"
        r"(?:^|the )first(?: (?:1|option|choice|of \w+))?$|hurry up|(?<!not )in a hurry|pressing|emergency|tout de suite|pronto",
    ),
    name="soon",
    bonus=1.0,
)
_MONTHS = Act(
    r"\b(?:3|three) months\b|\bquarter\b",
    (
        r"(?:(?:this|the|next|current|coming|by|within|end|of) )*quarter\b(?: (?:i think|probably|please))*|q[1-4]\b|next month|"
        r"(?:following|coming) month|month after",
        rf"(?:(?:in|within|next|about|maybe|after|over|for) )*(?:{_A_FEW}|[1-3])(?: {_OR})? months?\b(?: (?:or so|time|from now))*|(?:a |"
        rf"1 )?month or (?:2|so|3)|"
        rf"(?:[5-9]|1[0-3]|several)(?: {_OR})? weeks\b(?: (?:or so|time|from now))*|before (?:too )?long|soon(?:ish)?$|not too (?:far|"
        rf"long)|(?:pretty|quite|fairly|rather) soon|"
        r"the second(?: (?:1|option|of \w+))?$|(?:middle|second) (?:1|option)|sometime soon|near future",
    ),
    name="months",
    bonus=1.0,
)
_LATER = Act(
    r"\b(?:later|do not know yet|looking|undecided)\b",
    (
        r"(?:(?:just|only|still|merely|kind of|sort of|right now) )*(?:looking|browsing|exploring|shopping|comparing|researching|"
        r"gathering|checking (?:it|things|prices|what|out)|finding out|"
        r"curious|wondering|collecting|gathering|inquiring|(?:still )?(?:deciding|thinking|considering)|getting (?:an idea|information|"
        r"prices|a feel|quotes)|having a look|testing|inquiring|enquiring)(?: (?:around|at|for|into|"
        r"information|info|options|prices|now|the market|only|so far|right now|to))*",
        r"no (?:real |big |particular |great |fixed |firm )?(?:rush|hurry|plans?|dates?|timeline|timeframe|time frame|urgency|schedule|"
        r"decision|deadline)|"
        r"not (?:\w+ )?(?:decided|in a (?:rush|hurry)|in any (?:rush|hurry)|urgent|soon|anytime|any time|certain|ready|rushed|committed|"
        r"set)(?: \w+)?|"
        r"next (?:year|spring|summer|autumn|fall|winter)|(?:much |maybe |sometime |a bit )?later(?: (?:on|this year|in the year))?|"
        r"some ?(?:time|day|point)|eventually|1 day|down the (?:road|line)|"
        rf"(?:[4-9]|1\d|several|many)(?: {_OR})? months|half a year|(?:{_A_FEW}|another|\d+)(?: {_OR})? years?|end of the year|this year|"
        rf"in (?:the|a distant) future|whenever|undecided|"
        r"too early|early days|not (?:for )?(?:now|yet|right now|at the moment)$|(?:in|by|after|this|come) (?:the )?(?:spring|summer|"
        r"autumn|fall|winter)|(?:just|only) (?:asking|want(?:ed)?|need) ?(?:\w+ )?(?:information|info|prices?|to know)?|(?:has|have|"
        r"needs?) to decide|just (?:information|info|prices|quotes)|third (?:1|option)?$|the last(?: 1)?$|(?:a|quite a|be a|for a) while|"
        r"not (?:before|until|till) \w+|not for a while|"
        r"thinking about it|no time soon|in the long run",
    ),
    name="later",
    bonus=0.5,
)
_UNKNOWN = Act(
    _LATER.means,
    (
        r"(?:not|do not|does not|no)(?: \w+)? (?:sure|know|idea|clue|say|tell|decided|decide)(?: \w+){0,2}|hard to say|(?:could|"
        r"can) not say|have not (?:\w+ )?(?:decided|thought|made)(?: \w+){0,2}|"
        r"(?:have to|need to|must|want to|got to) (?:\w+ )?(?:ask|check|talk|discuss|think|decide|speak|consult|compare)\b(?: \w+){0,3}",
    ),
    name="later",
)

ACTS = (_WHO, _PERSON, _STOP, _BYE, _NOT_AGAIN, _WRONG, _NEW, _REPLACE, _SUPPORT, _SOON, _MONTHS, _LATER, _UNKNOWN)
