"""How English callers answer the yes-or-no questions that many flows ask, without a yes or a no: who they are, whether they come, whether
they allow it, what they call about.
"""

from __future__ import annotations

from appliance.core.sense import Topic

_SHE = r"(?:she|he|they|{who})"
_HER = r"(?:her|his|their|{who}s)"
_KIN = (
    r"(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|son|daughter|child|mother|father|mom|mum|mama|dad|brother|sister|aunt|"
    r"uncle|"
    r"niece|nephew|cousin|grand\w+|\w+ in law|friend|neighbou?r|roommate|flatmate|housemate|colleague|coworker|co worker|assistant|"
    r"secretary|"
    r"boss|manager|receptionist|nurse|carer|caretaker|babysitter|nanny|cleaner|landlord|landlady|tenant|office|front desk|reception|"
    r"desk|house|voicemail|answering machine|family|kid|intern|pa|deputy|team)"
)
_FILL = r"(?:\w+ ){0,3}?"
_OUT = (
    r"(?:out|away|gone|off|left|busy|absent|abroad|travelling|traveling|driving|sick|ill|asleep|sleeping|unavailable|elsewhere|"
    r"stepped|moved|dead|deceased|passed|retired|resting|working|teaching|showering|having|taking|doing|cooking|eating|engaged|occupied|"
    r"tied up|not|no longer|"
    r"at (?:work|lunch|school|the|a|home|her|his|church|college)|in (?:a|the (?:shower|bath|garden|middle|hospital|car)|hospital|bed|"
    r"class|court)|"
    r"on (?:holiday|holidays|vacation|leave|a|another|the other|maternity|her|his|sick|site|business|lunch)|"
    r"back (?:at|in|on|later|tomorrow|after|soon|around|next|by|home|from|until)|home (?:at|in|later|after|around))"
)

_IDENTITY = Topic(
    name="identity",
    means=(
        r"^(?:this|it|that) is (?!some|a |the |an |any|not |(?:right|correct|true|wrong|fine|okay|all right)\b)"
        r"(?P<who>\w+(?: \w+)?)$|^they are (?P<who2>(?!calling)\w+)$"
    ),
    yes=(
        r"(?:this|that|it|tis) (?:is|would be|will be|must be|be) (?:actually |indeed |only |just )?(?:she|he|me|i|myself|{who})\b",
        r"(?:this|it|that) is (?:her|him)$|^(?:{who} (?!who)\w{3,}|(?:correct|right|exactly|yes) {who}(?: \w+)?)$",
        r"{who} (?:here|speaking|on the (?:phone|line)|at your service)\b",
        r"(?:i am|i m|my name is|name is|it is|they call me|call me) {who}\b",
        r"(?:1|one) and only|the very same|(?:in|is) the flesh|in person|none other|at your service|guilty as charged|who else|"
        r"last time i (?:checked|looked)|that is i$",
        r"that is my name|{who}s? (?:is )?my name|^present$|that is the name|that is what they call me",
        r"^{who} it is$|^guilty$|you (?:have |are |just |already |can )*(?:got|get|gotten|found|reached|caught|speaking (?:to|with)|"
        r"talking (?:to|with)|"
        r"through to) "
        r"(?:her|him|me|{who}|the right (?:person|1|woman|man|lady|number))\b",
        r"^(?:i am )?(?:the )?(?:same|right person|right 1)$",
        r"^(?:still )?(?:me|myself|i am (?:she|he|her|him|it|here|listening))$",
        r"^(?:am )?speaking\b|(?:her|him|me|{who}) speaking$",
        r"(?:i am|that is) the (?:1|person) you (?:are looking for|want|need)",
    ),
    no=(
        rf"{{who}}s (?:in|at|on|out|off|away|with|not|gone|home|asleep|busy)\b|{{who}}s {_FILL}{_OUT}\b|{{who}} (?:is )?not\b|"
        rf"\bthe wrong\b",
        r"^(?:\w+ ){0,2}?(?:she|he|{who}) (?:is|has|will|would|can|could|had|was|does|did|should|might|may|just|only) (?!(?:speaking|here|"
        r"me|it|my|on the (?:phone|line))\b)\w+",
        rf"^(?:(?:no|oh|uh|um|sorry|well|yes|that is) )*my {_KIN}s? (?:is|has|will|can|just|not|at|out|left|went|\w+s)\b",
        r"(?:missed|covering for|speak for|on behalf of|work for|works? with|live with|instead of|filling in for|standing in for) (?:her|"
        r"him|{who})\b",
        rf"(?:{_SHE}|my {_KIN}) (?:is|has|was|will be|should be|might be|would be|might|may|must be) {_FILL}{_OUT}\b",
        rf"{_SHE} (?:just |only |already |actually |usually |normally )*(?:went|left|stepped|moved|passed|retired|died|quit|works|lives|"
        rf"popped|ran|"
        r"comes|works|starts|used to|had to|does not|do not|did not|can not|will not|could not|is not|no longer)\b",
        rf"(?:i am|this is|it is|that is|you are (?:speaking|talking) (?:to|with)|you (?:have |are )?(?:got|reached)|here is|just|only|"
        rf"i m|"
        rf"speaking (?:to|with)) (?:actually |only |just )*(?:{_HER}|the|a|an) (?:\w+ ){{0,2}}?{_KIN}\b",
        rf"^(?:\w+ )?(?:\w+ )?{_HER} (?:\w+ )?{_KIN}(?: (?:speaking|here|again))?$|it is \w+ {_HER} {_KIN}\b",
        rf"(?:that|that is|that would be|she is|he is|you want|you mean|looking for|you need|it is) my {_KIN}\b",
        r"(?:take|leave|pass on|give (?:her|him)|pass) (?:a |her a |him a |the )?message",
        r"(?:tell|let|ask) (?:her|him) (?:you|who|that|know|to)\b",
        r"(?:no|not any|is no|not have (?:a|any)) (?:{who}|such person)\b",
        r"(?:nobody|no 1|no person|not anyone|not anybody|anyone|anybody) (?:of|by|with|called|named|here) ?(?:that|the|this|{who}|"
        r"called|named)?",
        r"(?:never|not) heard of\b|(?:do not|never) (?:know|knew|met) (?:any|a|an|her|him|{who}|any1|anyone|anybody|no 1|nobody|"
        r"that person|who that)\b",
        r"mistaken|mixed up|mistake|mix up|confus(?:ed|ing) me",
        r"(?:some|any)(?:body|one| 1) else|(?:another|different|other) (?:person|woman|man|lady|guy|1)|not who you|not the person",
        r"(?:she|he|they|{who}) (?:no longer|not any ?more)|(?:not|no longer) (?:her|his|{who}s) (?:phone|number|line)|"
        r"(?:her|his|{who}s) old (?:phone|number|line)|new (?:phone|number|owner)|got this (?:phone|number)|had this number",
        r"^(?:she|he|{who}) (?:is )?not$|(?:try|reach|call|ring|phone|contact|catch|get) (?:her|him|{who}) (?:at|on|in|later|tomorrow|"
        r"again|mobile|cell)|(?:her|his) (?:mobile|cell|extension)",
        r"not {who}\b|not (?:she|her|he|him|me)$|just missed (?:her|him)",
    ),
    other=r"^(?:(?:oh|uh|um|well|no|yes|sorry|hi|hello) )*(?:this is|my name is|the name is|"
    r"you are (?:speaking|talking) (?:to|with)|i am called) "
    r"(?!(?:me|my|her|him|she|he|mine|correct|right|fine|okay|good|true|speaking|too|very|so|it|just|really|still|only|all|in|on|at|from|"
    r"nice|great|ridiculous|enough|spam)\b)"
    r"(\w+)(?: \w+)?(?: speaking| here)?$|^(?:(?:oh|uh|um|well|no|yes|sorry|hi|hello) )*(?:i am )?(?!(?:not|still|me|"
    r"right|over|up|is|am|less|guess|yet|"
    r"you|we|live|out)\b)(\w+) (?:speaking|here)$",
    asked=True,
)
_COME = (
    r"(?:join|joining|attend|attending|come|coming|participate|participating|take part|taking part|tune in|tuning in|dial in|log in|"
    r"log on|"
    r"show up|watch)"
)
_ATTENDANCE = Topic(
    name="attendance",
    means=rf"(?<!not ){_COME}\b|\bbe there\b|\bmake it\b",
    yes=(
        rf"(?:i|we)(?: will| am| are| can| would| do| plan| intend| want| hope| promise| definitely| certainly| for sure)* "
        rf"(?:(?!(?:not|rather)\b)\w+ ){{0,3}}?(?:{_COME}|be there|be (?:on|online|along|around|available|free|present)|make it|"
        r"make the time)\b",
        r"(?:would|will|could) not (?:want to )?(?:miss|pass up)|never miss|not going to miss|not to be missed|not (?:gonna )?miss (?:it|"
        r"this|that)",
        r"(?:i|we) (?:am|are|will be) (?:\w+ )?(?:in|game|up for it|coming|ready|registered|keen|excited|free|available)$",
        r"see (?:you|ya|u|y all) (?:there|then|at|later|soon|all)|(?:talk|speak) to you then|catch you there|until then|till then",
        r"looking forward|look forward|can not wait|can hardly wait|excited",
        r"(?:count|sign|put|pencil|mark|book|keep|include|add) (?:me|us) (?:in|up|down|on)\b",
        r"(?:it is|i have|have|got|put|marked|saved|wrote|that is) (?:\w+ ){0,3}?(?:in|on|down|into) (?:my|the|our) (?:calendar|diary|"
        r"agenda|schedule|list|book|planner)",
        r"that is the plan|planning (?:to|on)|(?:i|we) plan to|all set|already (?:logged|there|in|waiting)|make sure (?:i am|to be|"
        r"i will be) there|been waiting for|save me a|on board|delighted|every intention|make (?:the |some )?time for|wild horses|"
        r"already (?:registered|signed up|booked)|"
        r"would love to|love to|"
        r"be (?:right )?there\b|with bells on|^will do$|for sure$|(?:hop|jump|log|dial|get) on\b|(?:time|oclock|\d+|that|it) (?:is|"
        r"sounds|would be|will be) (?:\w+ )?(?:perfect|fine|good|great|ideal|okay|all right|lovely)\b(?! to know)",
        rf"(?:will|all|both|everyone|team|colleagues|going to|should) (?:be )?(?:\w+ )?(?:{_COME}|watching|listening)(?: \w+)*$",
        r"(?:i|we) can (?:do|manage|make) (?:it|that|this)|(?:that|it|\d+|oclock|time|this) (?:works|suits|fits)|"
        r"(?:i|we)(?: have)? (?:cleared|blocked|made|found|kept|reserved|freed) (?:\w+ ){0,2}?(?:time|schedule|calendar|afternoon|"
        r"morning|evening|hour|slot)|(?:set|got) (?:\w+ )?(?:reminder|alarm)",
    ),
    no=(
        rf"(?:can|could|will|would|do|does|am|are|is|be|might|may|shall|must|have|going|did) not (?!going to miss|miss|hardly|"
        rf"wait)(?:(?!wait|miss|hardly)\w+ ){{0,4}}?"
        rf"(?:{_COME}|make|able|there|free|around|available|going|possible|work|do (?:it|that|this)|suit|fit|time|interested|up for)\b",
        r"(?:i|we) (?:will|am|are|was|were|have|would|shall|might|could|may)? ?(?:be |to be |been )?(?:\w+ ){0,3}?(?:busy|away|"
        r"travelling|traveling|abroad|working|"
        r"at work|driving|unavailable|tied up|booked|engaged|swamped|sick|ill|unable|unwell|occupied|overseas|flying|teaching|out of|"
        r"on (?:a (?:plane|flight|train)|"
        r"holiday|vacation|leave|shift|the road)|in (?:a|another|an|the) (?:\w+ )?(?:meeting|call|class|hospital|appointment|plane|car|"
        r"office)|at (?:the|a) (?:\w+ )?(?:dentist|doctor\w*|hospital|appointment|"
        r"airport|funeral|wedding|hairdresser\w*))\b",
        r"(?:have|got|there is|with|to (?:go|get|be) (?:to|at)) (?:\w+ ){0,4}?(?:meeting|appointment|commitment\w*|conflict|dentist|"
        r"doctor\w*|class|shift|engagement|"
        r"plans|clash|deadline|flight|interview|funeral|wedding|call|exam|lesson|school run|work|rehearsal|practice)\b",
        r"(?:have|has|need|got|going|must|want|like|rather|will) (?:to )?(?:\w+ )?(?:work|cancel|decline|pass|skip|miss|pick up|"
        r"sit (?:it|this) out|give it a miss|reschedule|"
        r"withdraw|drop out|bow out|back out|say no|turn (?:it|this) down)\b",
        r"(?:i|we)(?: will| am| have)? (?:pass|skip|passing|skipping|cancelling|canceling|declining|decline|forgot|missed)\b|"
        r"give it a miss|rain ?check|count me out|"
        r"(?:sit|sitting) (?:this|it) (?:1 )?out|leave me out",
        r"(?:i|we) have(?: got)? (?:to (?!check|ask|see|think|look|say|admit|be there|be honest|join|come|attend|confirm)\w+|"
        r"(?:a|an|another|some) (?!question|problem|minute|moment|second|coffee|seat|reminder|ticket|link|note|feeling|look|few|couple|"
        r"bit|good|computer)\w+)|"
        r"(?:i|we) have(?: got)? (?:\w+ )?(?:visitors|guests|company|plans|clients|customers|training|exams)\b",
        r"(?:i|we) (?:am|are|will be) (?:\w+ )?(?!coming|joining|attending|planning|looking|going|thinking|hoping|trying|watching|"
        r"listening|counting|having|making)\w+ing "
        r"(?:\w+ ){0,4}?(?:then|at \d+|that (?:day|time)|today|tomorrow|tonight|all (?:day|week|afternoon)|this (?:afternoon|morning|week|"
        r"evening))\b",
        r"(?:wish|if only) (?:i|we) (?:could|were able)|impossible|(?:in the air|on the (?:move|road|train|plane))\b",
        r"something(?: else)?(?: has| is| just)? (?:came|come|cropped) up|double booked|prior (?:engagement|commitment)|other (?:plans|"
        r"commitments|things)|"
        r"(?:schedule|calendar|diary) (?:is|does)|too busy|no longer (?:interested|able|coming|going)|lost interest|i am out$|"
        r"give my (?:seat|place|spot)|too (?:late|early|busy|far|tired|old|ill|long)\b|looking after|babysitting|in surgery|"
        r"changed my mind|"
        r"decided (?:not|against)|never signed up|not (?:do|use|have) (?:a )?(?:computers?|internet)|clash\w*|shift|not feel (?:like|up|"
        r"well)|in hospital|(?:boss|kids?|children|wife|husband|mother|father|son|daughter) (?:wants|needs|is|has)|(?:sign|take|leave|"
        r"count) me (?:out|off)|^(?:sorry )?(?:can not|could not)$",
        r"(?:next|another|some other|other|different) (?:time|1|day|occasion|week)|not (?:this|today|for me|my (?:thing|cup)|a chance|"
        r"going)",
        r"(?:send|watch|get|see|catch)(?: \w+){0,3} (?:recording|replay|recorded version)|(?:bad|wrong|not a good|terrible|awkward) time",
        r"(?:cancel|take off|remove) (?:my|me|the|our|it)\b|un ?fortunately|regrettably|i am afraid|afraid i",
        r"no (?:time|chance|can do|way)|(?:do|does) not have (?:the |any )?time|not have time",
    ),
)
_PERMISSION = Topic(
    name="permission",
    means=r"\b(?:agree|consent|accept|allow|permit|approve)\w*\b|\b(?:is|are) (?:all right|okay|fine)\b|\bdo not mind\b",
    yes=(
        r"what is (?:the first|question 1)|what are we waiting",
        r"(?:go|carry|move|keep|come|press) (?:right |straight |on )?(?:ahead|on|forward|going)\b|go for it|^(?:proceed|continue|shoot|"
        r"start|begin|go)\b|"
        r"(?:please|just|then|okay|well) (?:proceed|continue|shoot|start|begin|go|ask)\b|"
        r"ask away|fire away|shoot|ask (?:me|your|them|whatever|anything|the|what|all|those|these)\b|get (?:on|started|going|it over)|"
        r"let us (?:get|go|do|hear|have|start|begin)",
        r"by all means|be my guest|knock yourself out|feel free|help yourself|suit yourself|hit me|bring it on|^(?:please |yes |"
        r"sure )*do (?:it|so|that)$|no (?:trouble|bother)|off you go|on you go|suits me|^(?:okay|all right|fine|sure|right|"
        r"good) but (?:please )?(?:be|make|keep|hurry|only|just|quick|not too|i have)|"
        r"right you are|away you go",
        r"(?:as|what|whatever|however|anything|if|when) (?:you|it|that)(?: really)? (?:like|wish|want|please|need|must|helps|have to|"
        r"prefer|makes)",
        r"(?:does|do|will|would) not (?:\w+ )?(?:bother|mind|care|matter|hurt|object|worry)|(?:no|not a|not any|without a|"
        r"zero) (?:\w+ )?(?:problem|issue|bother|objection|harm|concern|trouble)s?|"
        r"(?:never|not) bothered|nothing to hide|no skin off|easy",
        r"(?:write|note|jot|take|record|put) (?:it|them|that|away|whatever|everything|all|notes|down|what|this)\b",
        r"you (?:can|may|could|are (?:allowed|welcome|free)) (?:\w+ ){0,2}?(?:ask|write|record|note|do|go|take|have|keep)|"
        r"(?:i|we) (?:can|will|could|would) (?:\w+ ){0,2}?(?:answer|live with|allow|cooperate|help|do)|permission granted|granted|"
        r"have my (?:permission|consent|okay|blessing)",
        r"(?:as|so) long as|provided|(?:i|we) (?:have|got|can spare) (?:\w+ )?(?:minutes?|moments?|seconds?|time)$|(?:be|make it|"
        r"keep it) (?:\w+ )?(?:quick|short|brief|fast|snappy)|i am (?:ready|all ears|listening|happy|easy|okay|fine|good)|ready when",
        r"(?:three|3|few|couple|short|quick|some) questions? (?:is|are|sounds?|will be|would be) (?:fine|okay|good|all right|great)|"
        r"(?:is|are|be|sounds|seems) (?:\w+ )?(?:okay|fine|good|all right|great|acceptable|reasonable|alright|cool|grand|perfect|"
        r"no bother|lovely)\b",
        r"happy (?:to|with)|glad to|willing|not at all$",
    ),
    no=(
        r"(?:do|would|did|must|may|can|could|should|will|am|is|are|be|have) not (?!1 of|some|any|just|you)(?:\w+ ){0,4}?(?:record|"
        r"recorded|write|written|writing|recording|note|notes|noted|noting|want|like|ask|"
        r"feel|wish|consent|agree|keep|store|stored|take|give|answer|happy|comfortable|okay|all right|allowed|allow|accept|permit|share|"
        r"keen|tell|all right|right|fine|acceptable)\b",
        r"rather (?:you )?(?:did |do |we )?(?:not|keep|talk|speak|just|skip)|prefer (?:it )?(?:if )?(?:you )?(?:did |do )?(?:not|"
        r"to (?:talk|speak|keep|stay|remain))|"
        r"(?:no|not|without|stop|nothing) (?:\w+ )?(?:recording|recordings|recorded|notes|questions|writing|written|write|survey|surveys|"
        r"taping|note taking|way|data|down)\b",
        r"uncomfortable|(?:feel|be) better if|not (?:\w+ )?(?:a )?good idea|(?:i|we) (?:\w+ )?(?:object|decline|refuse|disagree|mind)\b|"
        r"privacy|(?:is|keep \w+) private|off the record|(?:none|nobodys|no 1s|not|own)(?: of)?(?: your)? business|"
        r"do not trust|not (?:comfortable|happy|keen|okay|all right|fine|right|acceptable|willing|ready|a fan|without)|(?<!nothing )"
        r"against (?:that|it|this)|not in the mood|"
        r"too personal|no time|not have time|hate (?:being|surveys|questions)|^(?:please |oh |well )*do not bother\b",
    ),
)
_REASON = Topic(
    name="reason",
    means=r"\bcalling about\b",
    yes=(
        r"that is (?:\w+ )?(?:why|what (?:i|we|it|this)|the (?:reason|1|1s)|it|about it|how)\b|(?:it is|is|yes|calling) about that$|"
        r"you (?:guessed|got) it|spot on|you read my mind|(?:hit|nail) (?:the nail|it) on|right on|who i (?:was|am|"
        r"have been) (?:looking|after)|(?:come to|got|reached|have) the right (?:place|people|number|company)",
        r"(?:i|we) (?:was|were|am|are|would|want|wanted|saw|heard|got|read)(?: \w+){0,5} (?:quote|offer|brochure|price list|pricing|demo|"
        r"your ad|advert(?:isement)?s?|leaflet|flyer)\b",
    ),
    no=(
        r"(?:another|different|other|separate|unrelated) (?:matter|thing|reason|topic|subject|question|issue|kind|department)|"
        r"something (?:else|different|other)|nothing to do with",
        r"(?:calling|ringing|phoning|called|call|rang|here|it is|this is|that is|was|question|questions|problem|complaint|just|only|"
        r"rather|more|actually|no)(?: \w+){0,2} "
        r"(?:about|regarding|concerning|with regard to|in reference to|because of|to do with|in connection with) (?:a|an|my|our|the|some|"
        r"his|her)\b(?! (?:\w+ )?(?:offer|quote|brochure|price list|leaflet|flyer)\b)",
        r"not (?:exactly |really |quite )?(?:why|what|the reason|about)\b|it is the (?:\w+ ){1,3}?(?:i am|that i am)? ?calling (?:about|"
        r"for)|looking for (?:a|an|the|my|some\w*|\w+ in)\b|(?:calling|ringing|phoning) (?:you )?(?:from|on behalf|back)\b|"
        r"returning (?:a|your) call|asked (?:me )?to call|missed (?:a )?call|^this is (?:the|your) \w+|(?:i am|we are) selling",
        r"(?:calling|ringing|phoning|called|need|want|wanted|like|here|trying|hoping|is|was) to (?:\w+ )?(?:pay|book|order|cancel|"
        r"complain|apply|track|return|reschedule|schedule|arrange|"
        r"confirm|check|report|change|update|collect|dispute|renew|make an appointment|make a|see|find|reach|visit|rent|deliver|sell|"
        r"offer|invite|ask (?:about|for) (?:my|the|a|an))\b",
        r"my (?:\w+ )?(?:bill|bills|invoice|order|delivery|parcel|package|account|appointment|payment|refund|subscription|password|"
        r"internet|printer|laptop|car|application|"
        r"job|salary|rent|contract|insurance|statement|booking|reservation|prescription|test results|results|daughter|son|dog|cat|"
        r"warranty)\b",
        r"(?:the|a|an|about|for) (?:\w+ )?(?:invoice|vacancy|job|position|interview|delivery|parcel|bill|appointment|refund|complaint|"
        r"reservation|booking|table|taxi|pizza|"
        r"doctor|dentist|insurance|advertising|website|internet|broadband|printer|printers|cleaning|catering|electricity|heating|"
        r"plumbing)\b",
        r"(?:is(?: not)? this|are you|looking for|trying to reach|want|wanted|need|thought this was|get|reach) (?:not )?(?:the|a|"
        r"an) (?:\w+ ){0,2}?(?:pizza|pizzeria|restaurant|dentist|doctor\w*|hospital|bank|"
        r"pharmacy|hotel|school|library|garage|shop|store|clinic|surgery|taxi|police|post office|city hall|council|salon|hairdresser\w*|"
        r"plumber|florist|bakery|vet|gym)\b",
        r"^(?:billing|accounts|invoice|invoices|complaint|sales call|private|personal|delivery|job|vacancy|marketing)\b|(?:is|it is|"
        r"a) (?:private|personal)\b",
    ),
    asked=True,
    yields=True,
)

TOPICS = (_IDENTITY, _ATTENDANCE, _PERMISSION, _REASON)
