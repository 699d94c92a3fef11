"""Written by `scripts/teach-routing`. Not to be edited."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, str] = {
    "en": """\
otherwise later months new no not_again person replace soon stop support who wrong yes
attendance identity later+months+soon new+replace+support permission reason
attendance|b:1 >=0_-4,4_4	attendance|b:1 for=13_2	attendance|b:1 i=4_-4,13_3	attendance|b:1 more=4_-5,13_5
attendance|b:1 of=4_3,13_-2	attendance|b:1 out=4_-2,13_3	attendance|b:1 wins=13_-3	attendance|b:1 you=0_-3,4_3
attendance|b:10 minutes=0_5,4_-2,13_-3	attendance|b:2 >=13_2	attendance|b:2 minds=0_4,13_-2	attendance|b:2 places=0_-2,4_3
attendance|b:2 so=13_3	attendance|b:20 minutes=13_3	attendance|b:3 3=0_3	attendance|b:3 >=0_-3,4_5	attendance|b:3 a=13_-2
attendance|b:3 i=0_2,4_5,13_-7	attendance|b:3 is=4_6,13_-5	attendance|b:3 it=0_-6,13_6	attendance|b:3 right=0_-4,13_4
attendance|b:3 then=4_-4,13_5	attendance|b:3 to=0_-2	attendance|b:3 today=4_2	attendance|b:4 >=0_-5,4_5	attendance|b:4 so=0_2
attendance|b:40 >=13_-2	attendance|b:5 >=4_5,13_-3	attendance|b:50 >=0_2	attendance|b:6 >=4_3	attendance|b:< 1=0_-4,4_5,13_-2
attendance|b:< 10=0_-4,13_4	attendance|b:< 100=0_-2,13_3	attendance|b:< 2=13_-2	attendance|b:< 3=0_8,4_-2,13_-5
attendance|b:< a=0_-2,4_-2,13_5	attendance|b:< absolutely=0_-2	attendance|b:< all=0_-3	attendance|b:< and=0_5,4_-3
attendance|b:< as=4_-3	attendance|b:< be=0_-3,4_-2,13_6	attendance|b:< by=0_-3,4_3	attendance|b:< can=0_3
attendance|b:< come=0_-4,13_4	attendance|b:< could=0_8,4_-3,13_-5	attendance|b:< count=4_4,13_-3	attendance|b:< definitely=4_2
attendance|b:< does=0_-2	attendance|b:< earth=0_3	attendance|b:< even=13_2	attendance|b:< fine=4_4,13_-3
attendance|b:< for=0_-5,4_-2,13_7	attendance|b:< forget=0_-3,4_3	attendance|b:< had=4_3,13_-3	attendance|b:< have=0_7,4_-5,13_-2
attendance|b:< he=0_3	attendance|b:< hmm=0_-5,13_4	attendance|b:< how=0_8,4_-2,13_-8	attendance|b:< i=12_-2,13_4
attendance|b:< if=0_10,4_-9	attendance|b:< ignore=0_2	attendance|b:< is=0_5,4_-7,13_2	attendance|b:< it=0_-4,4_3
attendance|b:< join=0_5,13_-3	attendance|b:< joy=0_3,13_-2	attendance|b:< just=4_3	attendance|b:< keep=4_-3,13_3
attendance|b:< know=13_-2	attendance|b:< let=0_-3,4_3	attendance|b:< like=0_-4,13_6	attendance|b:< looking=0_-3,13_3
attendance|b:< lovely=4_3,13_-2	attendance|b:< maybe=0_-4,4_3	attendance|b:< mm=0_2	attendance|b:< my=0_-6,4_7,5_-3,13_2
attendance|b:< nah=4_5,13_-3	attendance|b:< neither=0_-3,4_3	attendance|b:< no=0_6,4_-8,13_5	attendance|b:< nope=13_3
attendance|b:< nothing=4_3	attendance|b:< of=13_3	attendance|b:< oh=4_4,13_-6	attendance|b:< okay=0_6,4_3,13_-9
attendance|b:< on=0_-3,4_3	attendance|b:< out=0_2	attendance|b:< perhaps=0_-3,13_3	attendance|b:< provided=0_2
attendance|b:< put=4_-2	attendance|b:< quick=4_3	attendance|b:< right=0_4,13_-4	attendance|b:< scratch=4_3
attendance|b:< see=4_-3,13_4	attendance|b:< she=0_3,4_-3	attendance|b:< shore=13_2	attendance|b:< should=0_-3,4_4
attendance|b:< so=0_7,13_-5	attendance|b:< sorry=0_3,4_-3	attendance|b:< strike=4_3	attendance|b:< sure=0_-5,13_5
attendance|b:< take=4_2	attendance|b:< thanks=5_2	attendance|b:< that=0_-3,4_-7,13_10	attendance|b:< the=0_-3,4_7,13_-4
attendance|b:< they=0_2,13_-2	attendance|b:< this=0_3,13_-2	attendance|b:< threes=4_3	attendance|b:< till=0_3,4_-4
attendance|b:< today=13_3	attendance|b:< todays=0_-4,4_2	attendance|b:< too=4_3	attendance|b:< try=4_-2,13_5
attendance|b:< twist=4_-3,13_4	attendance|b:< unless=0_4,4_-2	attendance|b:< was=4_2	attendance|b:< we=0_-3
attendance|b:< well=13_-3	attendance|b:< what=0_4,13_-4	attendance|b:< who=4_2,13_-3	attendance|b:< why=13_3
attendance|b:< will=0_7,13_-6	attendance|b:< with=0_-4,13_5	attendance|b:< works=0_-2	attendance|b:< would=0_-3
attendance|b:< wrong=12_2	attendance|b:< yeah=0_3,4_3,13_-6	attendance|b:< yep=4_3	attendance|b:< yes=0_11,4_4,13_-14
attendance|b:< you=0_-9,4_4,13_4	attendance|b:a baby=0_-2,4_3	attendance|b:a biscuit=4_-2	attendance|b:a bit=4_-3,13_3
attendance|b:a call=0_5,13_-3	attendance|b:a camera=4_-3,13_3	attendance|b:a cold=4_3	attendance|b:a date=13_3
attendance|b:a machine=0_4,4_-5	attendance|b:a meeting=0_-2,4_4	attendance|b:a minute=0_4,13_-3	attendance|b:a miss=4_4,13_-3
attendance|b:a monday=4_2	attendance|b:a new=0_5,4_-2,13_-2	attendance|b:a no=0_3,4_5,13_-9	attendance|b:a nother=0_-3,4_3
attendance|b:a password=0_2,13_-2	attendance|b:a problem=0_-3,4_3	attendance|b:a question=0_4,4_-4	attendance|b:a seat=13_2
attendance|b:a tend=13_3	attendance|b:a thing=4_4,13_-2	attendance|b:a train=4_2	attendance|b:a yes=0_3,4_-5,13_3
attendance|b:able to=0_-4,4_2	attendance|b:about again=0_-4,13_4	attendance|b:about it=0_7,4_-3,13_-4
attendance|b:about my=0_4,4_-3	attendance|b:about that=0_-3,4_4	attendance|b:about to=0_-3,13_3	attendance|b:absent >=4_3,13_-3
attendance|b:actually >=0_3	attendance|b:actually you=13_3	attendance|b:afternoon >=4_2	attendance|b:afternoon off=4_-4,13_4
attendance|b:again >=0_-9,5_3,13_4	attendance|b:again at=0_3	attendance|b:agenda >=4_-3,13_2	attendance|b:ah no=4_5,13_-4
attendance|b:airport >=4_2,13_-2	attendance|b:all >=0_4,13_-3	attendance|b:all about=13_-3	attendance|b:all afternoon=4_3,13_-3
attendance|b:all day=4_3	attendance|b:all ears=0_4,13_-3	attendance|b:all right=0_-3,13_3	attendance|b:all that=0_-3,4_4
attendance|b:already >=13_2	attendance|b:am 1=4_3	attendance|b:am >=0_2	attendance|b:am a=13_-3	attendance|b:am about=4_4,13_-3
attendance|b:am all=0_3	attendance|b:am asking=0_3,4_-2	attendance|b:am at=4_5,13_-4	attendance|b:am coming=4_-10,5_-2,13_14
attendance|b:am definitely=4_-3,13_4	attendance|b:am doing=0_5,4_-5	attendance|b:am driving=0_5,4_-5
attendance|b:am free=4_-4,13_5	attendance|b:am happy=0_2	attendance|b:am hindered=4_3	attendance|b:am in=0_-6,13_4
attendance|b:am inn=0_-2,4_-3,13_5	attendance|b:am joining=13_2	attendance|b:am just=4_3,13_-4	attendance|b:am listening=0_4,13_-3
attendance|b:am logging=13_3	attendance|b:am looking=0_3,4_-3	attendance|b:am minding=4_3	attendance|b:am not=0_9,4_-3,13_-6
attendance|b:am nothing=4_3	attendance|b:am off=4_2	attendance|b:am on=0_-4,4_4	attendance|b:am opening=0_-3,13_3
attendance|b:am out=0_-3,4_3	attendance|b:am ready=0_8,13_-8	attendance|b:am sitting=0_-4,4_3	attendance|b:am still=0_8,4_-5,13_-2
attendance|b:am stuck=4_4,13_-3	attendance|b:am taking=0_3,4_-4	attendance|b:am the=4_3,13_-2	attendance|b:am there=0_-3,4_-3,13_6
attendance|b:am under=0_-2	attendance|b:am up=0_-6,13_6	attendance|b:am waiting=0_7,4_-2,13_-5	attendance|b:am with=4_-2,13_2
attendance|b:an empty=0_2,4_-4	attendance|b:an office=0_4,4_-3	attendance|b:an operation=0_-3,4_3	attendance|b:and a=0_3,13_-3
attendance|b:and can=13_3	attendance|b:and give=0_2	attendance|b:and he=4_5,13_-4	attendance|b:and i=0_-4,13_5
attendance|b:and join=13_3	attendance|b:and my=0_-5,4_3,13_2	attendance|b:and no=4_6,13_-3	attendance|b:and now=4_3
attendance|b:and paper=13_3	attendance|b:and she=13_-2	attendance|b:and the=4_2	attendance|b:and then=0_7,13_-6
attendance|b:and there=4_5,13_-4	attendance|b:and waiting=0_-4,13_4	attendance|b:and we=0_2	attendance|b:another day=0_-2,4_2
attendance|b:any more=0_2,4_3,13_-4	attendance|b:anything >=0_4,4_-3	attendance|b:anything better=4_-4,13_5
attendance|b:anything else=0_-4,13_4	attendance|b:anywhere else=4_-4,13_4	attendance|b:apologies >=0_-2,4_4
attendance|b:are asking=0_-4,4_2	attendance|b:are in=0_-2,4_3	attendance|b:are not=13_-2	attendance|b:are on=0_-3,13_4
attendance|b:are right=0_3,13_-3	attendance|b:are the=0_3,4_-3	attendance|b:are you=0_5,13_-3	attendance|b:as a=4_-3,13_3
attendance|b:as coming=4_-3,13_5	attendance|b:as i=0_2,13_-3	attendance|b:as if=4_5,13_-3	attendance|b:as we=13_3
attendance|b:ask >=0_-7,13_8	attendance|b:ask her=0_2	attendance|b:ask my=0_4	attendance|b:ask questions=0_-2,13_2
attendance|b:ask you=0_-2,5_2	attendance|b:asked for=4_2	attendance|b:asking >=0_-4,4_2	attendance|b:asking what=0_3,4_-2
attendance|b:at 10=4_2	attendance|b:at 3=4_4	attendance|b:at all=4_-5,13_4	attendance|b:at free=13_2	attendance|b:at my=0_4,13_-4
attendance|b:at once=0_-2,4_3	attendance|b:at quarter=0_-3,4_2	attendance|b:at that=0_2,13_-4	attendance|b:at the=4_2
attendance|b:at tree=0_-3,13_4	attendance|b:at work=0_3,4_-6,13_3	attendance|b:attend >=0_-3,13_3	attendance|b:away >=4_2
attendance|b:away my=0_3	attendance|b:back >=13_2	attendance|b:back from=13_3	attendance|b:be 2=0_-2,4_-3,13_6
attendance|b:be 5=0_-2,13_3	attendance|b:be >=0_10,4_-3,13_-7	attendance|b:be a=4_2	attendance|b:be able=13_2
attendance|b:be at=0_2	attendance|b:be in=0_-3,4_7,13_-4	attendance|b:be joining=4_2	attendance|b:be late=0_3,4_-3
attendance|b:be on=0_-4,4_5	attendance|b:be right=0_4,13_-3	attendance|b:be seen=0_2	attendance|b:be sitting=4_-7,13_7
attendance|b:be the=0_5,13_-5	attendance|b:be their=0_-2	attendance|b:be there=0_-6,13_5	attendance|b:be watching=13_3
attendance|b:bed with=4_2	attendance|b:been counting=13_3	attendance|b:been double=4_-2	attendance|b:been fine=0_-2,4_4,13_-2
attendance|b:been through=0_2,13_-3	attendance|b:best but=0_5,4_-2,13_-2	attendance|b:better >=0_4,13_-4
attendance|b:better things=4_2	attendance|b:better to=4_-2,13_4	attendance|b:bird >=13_2	attendance|b:bit >=13_-3
attendance|b:bit late=0_-3,13_3	attendance|b:board >=13_2	attendance|b:boss >=4_4,13_-4	attendance|b:boss has=0_2,4_-2
attendance|b:boss put=4_3	attendance|b:boss says=4_-4,13_3	attendance|b:boss wants=0_-2,13_3	attendance|b:boss will=4_3
attendance|b:boss would=0_-2,4_2	attendance|b:box i=4_2	attendance|b:brother >=13_3	attendance|b:business >=4_2
attendance|b:busy >=4_-3,13_4	attendance|b:but >=0_3,4_-2	attendance|b:but do=0_3,13_-2	attendance|b:but how=0_2,13_-2
attendance|b:but no=4_2	attendance|b:but not=4_7,13_-5	attendance|b:but you=4_-3,13_3	attendance|b:by 3=4_2	attendance|b:by >=0_3
attendance|b:by e=0_-4,13_2	attendance|b:by the=0_-4,13_4	attendance|b:by then=0_3	attendance|b:bye >=13_2
attendance|b:calendar >=4_-2	attendance|b:calendars just=4_2,13_-2	attendance|b:call >=4_2,13_-3	attendance|b:calls >=0_3
attendance|b:came up=4_2	attendance|b:camera >=4_-3,13_4	attendance|b:can >=0_3,4_-4	attendance|b:can come=13_3
attendance|b:can count=4_-2,13_4	attendance|b:can do=0_-2,13_3	attendance|b:can give=0_-3,4_3	attendance|b:can hardly=13_2
attendance|b:can knot=4_5,13_-5	attendance|b:can make=0_-2,4_4	attendance|b:can manage=13_2	attendance|b:can not=0_2,4_4,13_-5
attendance|b:can start=4_3,13_-2	attendance|b:can think=4_2	attendance|b:can you=0_4,13_-3	attendance|b:cancel >=0_-2,4_5,13_-2
attendance|b:cancel something=4_-2,13_3	attendance|b:certain >=0_2	attendance|b:chance >=0_-5,4_7,13_-2	attendance|b:changed >=4_3
attendance|b:check >=13_-2	attendance|b:check with=0_3,4_-2	attendance|b:chef has=0_-3,4_2	attendance|b:clear >=0_-2,4_-3,13_6
attendance|b:colleague and=0_-2,4_-3,13_5	attendance|b:come >=13_2	attendance|b:come if=4_2,5_2,13_-3
attendance|b:come is=0_-4,4_3	attendance|b:come to=0_3,4_-2	attendance|b:come up=4_3	attendance|b:comes up=0_3
attendance|b:coming >=0_-5,13_4	attendance|b:coming at=0_2,13_-4	attendance|b:coming for=13_2	attendance|b:coming i=5_-2
attendance|b:coming or=0_3	attendance|b:coming to=13_2	attendance|b:coming what=0_-3,13_3	attendance|b:computer >=0_3,4_-4
attendance|b:confirm >=0_3	attendance|b:costs >=13_2	attendance|b:could >=0_-5,4_8,13_-3	attendance|b:could be=0_5,13_-5
attendance|b:could not=4_-4,13_5	attendance|b:could stop=4_-3,13_4	attendance|b:count me=4_-3,13_4	attendance|b:count on=0_5,13_-7
attendance|b:counter >=13_-3	attendance|b:counting the=0_-3,13_4	attendance|b:course >=13_3	attendance|b:covering the=4_-3,13_4
attendance|b:curious so=0_2	attendance|b:customer at=0_-3,4_3	attendance|b:dairy >=13_3	attendance|b:date >=4_-2,13_2
attendance|b:daughter >=0_2	attendance|b:day >=4_5,13_-3	attendance|b:day is=0_-2	attendance|b:day of=4_2	attendance|b:deal >=0_-3
attendance|b:dear i=13_-3	attendance|b:decide >=0_3,4_-2	attendance|b:decided >=0_2	attendance|b:definitely >=4_-2,13_4
attendance|b:dentist for=4_-3,13_4	attendance|b:desk >=0_-2,13_3	attendance|b:desk so=0_3	attendance|b:diary >=0_3
attendance|b:did not=0_-3,4_-9,13_12	attendance|b:do 4=4_2,13_-2	attendance|b:do >=0_-6,13_4	attendance|b:do for=0_-3
attendance|b:do i=0_3,13_-5	attendance|b:do it=0_5,4_-4	attendance|b:do my=0_5,13_-4	attendance|b:do not=0_5,4_-4
attendance|b:do this=13_3	attendance|b:do you=0_-5,13_6	attendance|b:doctor calls=0_3,4_-2	attendance|b:does it=0_5,13_-4
attendance|b:doing at=0_5,4_-5	attendance|b:done >=4_2	attendance|b:dot >=0_-3,13_5	attendance|b:doubt about=13_3
attendance|b:down >=0_-7,4_-2,13_10	attendance|b:down as=0_4,13_-5	attendance|b:down in=4_-2,13_2	attendance|b:drag me=4_2
attendance|b:driving >=0_2	attendance|b:drop out=13_3	attendance|b:dropped the=4_3	attendance|b:dunno >=0_2
attendance|b:duty >=4_3,13_-2	attendance|b:duty at=13_3	attendance|b:e mail=0_4,4_-4	attendance|b:early >=0_-3,13_3
attendance|b:easily >=13_2	attendance|b:either >=0_3	attendance|b:else >=0_-5,4_3	attendance|b:else on=0_7,13_-7
attendance|b:else this=4_-3,13_3	attendance|b:else would=0_-4,13_5	attendance|b:end >=4_-3,13_4	attendance|b:english >=0_2
attendance|b:english not=4_3	attendance|b:enough >=0_-6,13_6	attendance|b:even better=0_4,13_-4	attendance|b:even if=13_2
attendance|b:events forgotten=0_3,13_-2	attendance|b:every time=0_-4,13_5	attendance|b:eye will=13_2	attendance|b:far >=0_3
attendance|b:fell through=13_2	attendance|b:fetch my=0_-3,4_3	attendance|b:fever >=4_5,13_-3	attendance|b:fine >=0_-5,4_-2,13_7
attendance|b:first >=0_3,4_-2	attendance|b:first half=0_-2,13_3	attendance|b:flu >=4_2	attendance|b:for certain=0_2
attendance|b:for it=4_-12,13_11	attendance|b:for me=0_-12,4_16,13_-3	attendance|b:for my=0_4,13_-4
attendance|b:for recordings=0_-2,13_3	attendance|b:for somebody=4_2,13_-2	attendance|b:for something=0_6,13_-7
attendance|b:for sure=4_-2,13_4	attendance|b:for that=0_-4,13_2	attendance|b:for us=0_2	attendance|b:for you=4_-7,13_7
attendance|b:forget it=0_-4,4_6	attendance|b:forget that=0_2	attendance|b:forgotten i=4_2	attendance|b:free >=0_-5,13_5
attendance|b:free as=13_2	attendance|b:free even=0_4,13_-4	attendance|b:free for=4_2,13_-2	attendance|b:fridge >=13_2
attendance|b:from 3=0_-3,13_3	attendance|b:from me=4_-2	attendance|b:from my=4_3,13_-3	attendance|b:from the=5_-4
attendance|b:front of=0_3,13_-2	attendance|b:fry >=4_-4,13_6	attendance|b:gave my=0_2,4_-2	attendance|b:get in=0_2,4_-3
attendance|b:get it=4_4,13_-3	attendance|b:get rid=13_2	attendance|b:give away=0_3	attendance|b:give it=4_5,13_-3
attendance|b:go >=0_-5,4_-4,13_9	attendance|b:go on=0_6,4_-2,13_-3	attendance|b:go out=0_3	attendance|b:go to=0_-3
attendance|b:going >=0_-4,13_5	attendance|b:good >=0_-6,13_6	attendance|b:good enough=0_3,13_-2	attendance|b:good that=13_2
attendance|b:got a=0_3,13_-3	attendance|b:got football=4_3	attendance|b:got it=0_-3,4_-5,13_8	attendance|b:got my=0_-4,13_4
attendance|b:got nothing=0_7,4_-8	attendance|b:got plans=0_3,13_-3	attendance|b:got the=4_2,13_-3
attendance|b:got time=0_-3,4_-3,13_6	attendance|b:got to=4_2	attendance|b:guarantee >=0_3,4_-2	attendance|b:guess >=13_-4
attendance|b:guests >=4_2	attendance|b:had a=4_2	attendance|b:had time=4_5,13_-3	attendance|b:had to=0_-3,4_2
attendance|b:half past=13_2	attendance|b:half to=4_5,13_-4	attendance|b:hands >=0_3,4_-3	attendance|b:hang on=4_2,13_-2
attendance|b:hang up=0_4,4_-3	attendance|b:has my=0_5,4_-3	attendance|b:has no=0_3,4_-3	attendance|b:has said=0_-3,4_2
attendance|b:has the=0_4,4_-4	attendance|b:has to=0_2	attendance|b:hate to=4_3,13_-3	attendance|b:have >=0_7,13_-6
attendance|b:have a=4_-7,13_7	attendance|b:have already=0_-4,4_7,13_-3	attendance|b:have been=0_3,13_-2
attendance|b:have booked=4_-6,13_6	attendance|b:have changed=4_5,13_-3	attendance|b:have come=0_2,13_-3
attendance|b:have decided=0_-2,4_3	attendance|b:have had=0_-4,4_5	attendance|b:have heard=13_2	attendance|b:have it=4_-3,13_3
attendance|b:have just=0_-2,4_2	attendance|b:have kept=13_2	attendance|b:have liked=4_3	attendance|b:have lost=4_4,13_-4
attendance|b:have me=0_-3	attendance|b:have my=0_4,4_-6	attendance|b:have never=0_3,4_-2	attendance|b:have not=0_13,4_-13
attendance|b:have put=0_-3,13_2	attendance|b:have said=13_3	attendance|b:have the=4_3,13_-4	attendance|b:have thought=0_-3,4_4
attendance|b:have to=0_8,13_-5	attendance|b:have told=0_-5,4_-2,13_6	attendance|b:having my=4_2	attendance|b:he is=0_2,13_-3
attendance|b:her >=0_2	attendance|b:here >=4_5,13_-7	attendance|b:here is=0_3	attendance|b:here waiting=13_3
attendance|b:high events=0_3,13_-2	attendance|b:highlight of=13_3	attendance|b:hm >=0_3,4_-2	attendance|b:hm no=4_2
attendance|b:hmm my=4_2,13_-2	attendance|b:honest i=0_2	attendance|b:hospital >=4_3	attendance|b:hour >=0_5,4_-3
attendance|b:hour off=4_2	attendance|b:house >=0_-2	attendance|b:how i=4_2	attendance|b:husband >=0_4,4_-2
attendance|b:i >=4_-5,13_5	attendance|b:i already=4_2,13_-3	attendance|b:i always=0_-2,13_4	attendance|b:i am=0_-2,12_2
attendance|b:i ask=0_-4,13_2	attendance|b:i asked=0_-3,4_3	attendance|b:i can=4_4,13_-3	attendance|b:i cancel=4_-3,13_3
attendance|b:i come=4_-2	attendance|b:i confirm=13_2	attendance|b:i could=0_-10,4_8,13_3	attendance|b:i do=4_4,13_-4
attendance|b:i gave=0_2,4_-2	attendance|b:i get=4_-2	attendance|b:i go=4_-3,13_3	attendance|b:i got=4_-3
attendance|b:i had=0_-4,4_6,13_-2	attendance|b:i halve=4_2	attendance|b:i have=0_-8,4_2,5_-2,13_8	attendance|b:i join=4_-3,13_2
attendance|b:i just=4_3,13_-4	attendance|b:i know=4_3,13_-2	attendance|b:i like=0_4,4_-4	attendance|b:i look=0_-8,4_6,13_3
attendance|b:i love=0_2	attendance|b:i made=0_-3,13_3	attendance|b:i may=0_3,13_-3	attendance|b:i mean=4_-2
attendance|b:i meant=0_-3,13_3	attendance|b:i might=0_3,4_-3	attendance|b:i missed=0_5,4_-6	attendance|b:i moved=13_2
attendance|b:i must=13_3	attendance|b:i need=0_5,4_-5	attendance|b:i no=0_8,4_-5,13_-3	attendance|b:i pay=0_4,13_-4
attendance|b:i pick=0_-2,4_3	attendance|b:i promised=4_3,13_-2	attendance|b:i put=0_-4,13_3	attendance|b:i remember=0_3,13_-3
attendance|b:i said=0_-3,4_2	attendance|b:i say=0_-4,4_5	attendance|b:i see=4_-3	attendance|b:i shall=13_2
attendance|b:i shant=4_4,13_-3	attendance|b:i should=13_3	attendance|b:i sign=13_2	attendance|b:i suppose=0_-3
attendance|b:i think=13_-2	attendance|b:i thought=4_2	attendance|b:i told=0_-3,13_2	attendance|b:i want=5_3
attendance|b:i well=0_-3,13_3	attendance|b:i were=0_-4,4_4	attendance|b:i will=0_3,4_-8,13_5	attendance|b:i won=4_-4,13_4
attendance|b:i would=13_3	attendance|b:idea >=0_-4,4_3,13_2	attendance|b:if it=0_-2,4_4	attendance|b:if my=0_5,4_-3
attendance|b:if only=4_2	attendance|b:if that=0_-3	attendance|b:if the=0_3,4_-3	attendance|b:if there=4_-4,13_2
attendance|b:in 10=0_7,13_-5	attendance|b:in 2=13_-3	attendance|b:in >=0_-5,4_-9,13_14	attendance|b:in already=13_2
attendance|b:in an=0_2	attendance|b:in at=4_-3,13_5	attendance|b:in bed=4_4,13_-3	attendance|b:in from=4_-3,13_5
attendance|b:in front=0_3,13_-2	attendance|b:in here=0_7,4_-6	attendance|b:in it=4_2,13_-2	attendance|b:in last=0_2
attendance|b:in my=0_-3,13_5	attendance|b:in no=4_3	attendance|b:in person=13_3	attendance|b:in spirit=4_4,13_-3
attendance|b:in time=4_-3	attendance|b:in with=0_2	attendance|b:in your=0_-5,4_6	attendance|b:inn >=0_-2,4_-3,13_5
attendance|b:intention of=4_3,13_-3	attendance|b:into it=4_-2,13_2	attendance|b:invitation >=0_2	attendance|b:is 3=0_2,13_-4
attendance|b:is >=0_-6,4_3,13_3	attendance|b:is a=0_-7,13_7	attendance|b:is blocked=4_3	attendance|b:is enough=4_3
attendance|b:is fine=0_4,4_-2	attendance|b:is free=0_3,13_-3	attendance|b:is going=13_4	attendance|b:is good=13_2
attendance|b:is in=0_6,4_-3,13_-2	attendance|b:is it=0_2,13_-4	attendance|b:is like=0_3	attendance|b:is me=4_-4,13_3
attendance|b:is month=0_-3,4_4	attendance|b:is my=0_-6,4_2,13_4	attendance|b:is no=0_-6,4_9,13_-4	attendance|b:is not=0_5,13_-7
attendance|b:is nothing=0_-4,4_4	attendance|b:is off=4_5,13_-5	attendance|b:is okay=0_-2,13_3	attendance|b:is on=0_-2,4_-3,13_5
attendance|b:is online=13_2	attendance|b:is our=0_4,13_-4	attendance|b:is speaking=0_-4,13_5	attendance|b:is the=0_-8,5_3,13_4
attendance|b:is there=13_-2	attendance|b:is today=0_3,13_-4	attendance|b:is tomorrow=4_-3,13_4	attendance|b:is up=0_5,4_-3,13_-2
attendance|b:is what=0_-3,4_2	attendance|b:is when=0_-2,4_4,13_-2	attendance|b:it >=0_-6,13_9	attendance|b:it a=4_2,13_-3
attendance|b:it about=0_-4,13_4	attendance|b:it at=4_3	attendance|b:it be=0_4,13_-2	attendance|b:it before=0_-2
attendance|b:it but=4_9,13_-8	attendance|b:it by=0_4,13_-3	attendance|b:it can=4_4,13_-3	attendance|b:it does=13_-2
attendance|b:it for=0_3,13_-3	attendance|b:it free=0_3,13_-2	attendance|b:it goes=0_-3,4_-3,13_6	attendance|b:it in=4_-4,13_3
attendance|b:it is=0_3,4_-2,13_-3	attendance|b:it live=4_-2,13_4	attendance|b:it not=4_4,13_-4	attendance|b:it on=4_-3,13_4
attendance|b:it only=4_-2	attendance|b:it says=0_2,13_-2	attendance|b:it so=0_2,4_-5,13_2	attendance|b:it sorry=4_2
attendance|b:it starts=0_5,13_-3	attendance|b:it to=0_-3,13_2	attendance|b:it up=0_-4,4_4	attendance|b:it was=13_-2
attendance|b:it were=0_-6,4_8,13_-2	attendance|b:it with=4_-3	attendance|b:joans going=0_-3,4_3	attendance|b:join >=0_-6,4_5
attendance|b:joy >=4_-2,13_2	attendance|b:just can=4_4,13_-2	attendance|b:just for=4_-5,13_7	attendance|b:just have=0_2
attendance|b:just loaded=4_2,13_-2	attendance|b:just now=13_2	attendance|b:keep me=4_-2,13_4	attendance|b:kids at=0_2
attendance|b:kill me=0_-2,4_2	attendance|b:know >=0_6,4_-3,13_-3	attendance|b:know all=0_-4,4_4	attendance|b:know at=0_3,4_-2
attendance|b:know how=0_2	attendance|b:know i=0_-4,4_4	attendance|b:know if=0_3	attendance|b:know yes=0_4,13_-4
attendance|b:laptop ready=4_-2,13_3	attendance|b:last pupil=13_3	attendance|b:last time=5_3,13_-3	attendance|b:last week=0_-3
attendance|b:late >=0_-2,13_3	attendance|b:late but=0_-3,13_3	attendance|b:late wife=4_-3	attendance|b:later >=0_-2,4_4
attendance|b:leave it=4_9,13_-7	attendance|b:leave me=13_2	attendance|b:leaves at=0_-3	attendance|b:left my=0_2
attendance|b:let me=0_4,13_-6	attendance|b:let us=0_-7,4_4,13_4	attendance|b:let you=0_5,4_-7	attendance|b:level best=0_3,4_-2
attendance|b:life >=4_3,13_-2	attendance|b:light >=13_2	attendance|b:like a=4_-2,13_3	attendance|b:like it=4_-3,13_4
attendance|b:like to=4_3	attendance|b:like webinars=0_3,4_-2	attendance|b:liked to=4_3	attendance|b:link >=0_7,4_-3,13_-3
attendance|b:link as=0_-2,13_2	attendance|b:lisbon >=4_3	attendance|b:list >=0_-3,13_3	attendance|b:list for=0_4,13_-4
attendance|b:listen >=13_2	attendance|b:listen i=0_2	attendance|b:listen in=13_2	attendance|b:listening >=0_4,13_-3
attendance|b:logged in=4_-2,13_3	attendance|b:long is=0_-4,13_4	attendance|b:look at=0_6,4_-3,13_-3
attendance|b:looked at=0_4,4_-3	attendance|b:looking >=0_2	attendance|b:looking at=0_-2	attendance|b:looking for=0_3
attendance|b:lose my=5_3	attendance|b:lost my=0_-2,4_5,13_-3	attendance|b:love >=0_-3,4_5,13_-3	attendance|b:love to=0_4,4_4,13_-8
attendance|b:mail >=0_6,4_-3,13_-3	attendance|b:mail already=0_-4,13_3	attendance|b:make it=0_-4,4_5
attendance|b:make the=0_5,13_-4	attendance|b:man about=0_2	attendance|b:manage it=4_4,13_-3	attendance|b:may be=0_3
attendance|b:may note=4_3	attendance|b:maybe >=0_5,13_-4	attendance|b:maybe next=0_-3,4_3	attendance|b:me >=0_-7,4_11,5_2,13_-7
attendance|b:me a=4_-3	attendance|b:me actually=4_-2,13_3	attendance|b:me after=0_3,13_-2	attendance|b:me again=4_3,13_-3
attendance|b:me at=4_-6,13_6	attendance|b:me from=0_-2,4_6,5_-4	attendance|b:me i=0_4,4_-2	attendance|b:me if=0_-3,13_3
attendance|b:me in=13_-3	attendance|b:me not=4_-2,13_3	attendance|b:me on=0_-2	attendance|b:me out=4_-7,13_8
attendance|b:me some=0_2,13_-2	attendance|b:me there=0_-3,4_5,13_-2	attendance|b:me this=0_3,13_-2	attendance|b:me what=0_3,13_-2
attendance|b:mean >=0_-5,13_6	attendance|b:meant to=0_-5,4_4,13_2	attendance|b:meeting room=4_-4,13_5	attendance|b:middle of=4_2
attendance|b:might be=0_2	attendance|b:might not=0_3,4_-2	attendance|b:mind >=0_5,4_-3,13_-2	attendance|b:mind the=0_-2,4_2
attendance|b:minding the=4_3	attendance|b:minds >=0_4,13_-2	attendance|b:mine >=4_3	attendance|b:minute darling=0_2
attendance|b:minutes >=0_6,4_-2,13_-4	attendance|b:minutes but=13_2	attendance|b:minutes late=0_-4,13_4
attendance|b:miss >=4_4,13_-3	attendance|b:miss it=4_3	attendance|b:miss that=0_-2,4_-5,13_7	attendance|b:mist it=4_3
attendance|b:mistake >=4_3,13_-3	attendance|b:mm >=0_2	attendance|b:monday >=4_2	attendance|b:month end=0_-3,4_4
attendance|b:more >=4_4,13_-3	attendance|b:more call=5_3	attendance|b:more than=4_2	attendance|b:moved >=0_3
attendance|b:much >=0_4,4_-4	attendance|b:must >=4_-5,13_7	attendance|b:must be=0_-4,4_6,13_-3	attendance|b:my 3=4_-3,13_3
attendance|b:my arm=4_3	attendance|b:my back=4_2	attendance|b:my best=0_5,13_-4	attendance|b:my brother=13_3
attendance|b:my calendar=0_3	attendance|b:my calendars=0_-3,4_3	attendance|b:my client=4_-3,13_4	attendance|b:my computers=13_3
attendance|b:my connection=13_2	attendance|b:my dairy=13_3	attendance|b:my data=0_3,4_-3	attendance|b:my english=0_-2,4_4
attendance|b:my husband=4_-3	attendance|b:my job=4_2,13_-4	attendance|b:my juniors=4_2	attendance|b:my late=4_-2
attendance|b:my level=0_3,4_-2	attendance|b:my meeting=0_2	attendance|b:my nap=4_3	attendance|b:my number=5_3
attendance|b:my own=13_-2	attendance|b:my pa=4_-3,13_2	attendance|b:my place=0_-2,4_4	attendance|b:my plans=4_-2
attendance|b:my questions=4_-3,13_3	attendance|b:my seat=0_-3,4_3	attendance|b:my shift=0_-2,13_2	attendance|b:my siesta=0_-2,4_3
attendance|b:my sister=0_2	attendance|b:my son=0_3,13_-4	attendance|b:my train=4_4	attendance|b:my voice=0_-2,4_2
attendance|b:my way=4_3	attendance|b:my whole=4_-2	attendance|b:my wife=0_2,4_-4	attendance|b:my wifes=13_-2
attendance|b:my word=0_-4,13_4	attendance|b:my work=0_6,4_-2,13_-3	attendance|b:nah i=4_4,13_-3	attendance|b:name >=13_3
attendance|b:need >=0_-2,13_2	attendance|b:need a=0_3,4_-2	attendance|b:need me=4_-2	attendance|b:need the=4_-2
attendance|b:need to=0_7,4_-3,13_-3	attendance|b:neighbour about=4_-2	attendance|b:never had=0_3,4_-2
attendance|b:never said=0_4,13_-2	attendance|b:new 1=0_3	attendance|b:new phone=0_-2,4_3	attendance|b:next 1=0_-5,4_5
attendance|b:next month=0_-4,4_4	attendance|b:next to=0_3,4_-4	attendance|b:no >=0_5,4_-2	attendance|b:no and=0_-6,4_8
attendance|b:no but=4_-3,13_4	attendance|b:no chance=4_-4,13_5	attendance|b:no clue=0_3	attendance|b:no dear=0_-3,4_3
attendance|b:no from=4_3,13_-3	attendance|b:no go=0_-4,4_5	attendance|b:no guarantee=0_3,4_-2	attendance|b:no hang=0_-2
attendance|b:no how=0_-3,4_4	attendance|b:no i=4_11,13_-10	attendance|b:no idea=0_7,4_-6	attendance|b:no intention=4_3,13_-2
attendance|b:no longer=0_-3,4_4	attendance|b:no more=4_-4,5_4	attendance|b:no need=0_-3,4_3	attendance|b:no no=0_-3,4_4
attendance|b:no not=0_3,4_-5	attendance|b:no phones=0_4,4_-3	attendance|b:no reason=13_3	attendance|b:no that=4_-3,13_4
attendance|b:no to=0_-6,4_-4,13_11	attendance|b:no trouble=4_-2,13_3	attendance|b:no use=0_-3,4_3	attendance|b:no wait=0_4,4_-4
attendance|b:no way=4_3	attendance|b:no you=0_4,4_-3	attendance|b:nobody to=4_2,13_-2	attendance|b:not 1=4_-5,13_3
attendance|b:not 3=4_2,13_-2	attendance|b:not >=0_3,4_4,13_-6	attendance|b:not a=0_-4,13_2	attendance|b:not at=0_2,13_-3
attendance|b:not attend=4_2	attendance|b:not be=0_-6,13_4	attendance|b:not but=4_-2	attendance|b:not can=0_-2,4_4
attendance|b:not come=4_-4,13_6	attendance|b:not coming=0_-5,4_4	attendance|b:not count=4_-3	attendance|b:not decided=0_7,4_-5
attendance|b:not do=4_3	attendance|b:not find=0_4,13_-2	attendance|b:not for=0_4,13_-3	attendance|b:not forgotten=13_2
attendance|b:not free=0_-3,4_7,13_-4	attendance|b:not get=0_-3,4_4	attendance|b:not give=0_4,4_-3	attendance|b:not go=0_4,4_-4
attendance|b:not going=0_-4,4_3	attendance|b:not got=4_-6,13_5	attendance|b:not have=4_-5,13_6	attendance|b:not i=0_-8,4_6,13_2
attendance|b:not in=4_3	attendance|b:not interested=5_3	attendance|b:not it=0_5,13_-4	attendance|b:not join=0_-3,4_3
attendance|b:not know=0_9,4_-9	attendance|b:not like=0_3,13_-4	attendance|b:not looked=0_4,4_-3
attendance|b:not make=0_-3,4_5,13_-3	attendance|b:not me=0_4,4_-2	attendance|b:not miss=4_-3,13_4	attendance|b:not need=13_3
attendance|b:not no=0_6,4_-16,13_9	attendance|b:not on=0_3	attendance|b:not only=13_3	attendance|b:not perhaps=4_-3,13_3
attendance|b:not possible=0_-3,4_3	attendance|b:not promise=0_9,4_-3,13_-6	attendance|b:not remember=0_3	attendance|b:not ring=0_3
attendance|b:not say=0_10,4_-10	attendance|b:not saying=4_-5,13_4	attendance|b:not see=0_-5,4_2,13_2	attendance|b:not so=4_2
attendance|b:not sorry=0_-3,4_3	attendance|b:not start=4_-5,13_6	attendance|b:not sure=0_3	attendance|b:not talk=0_3,13_-2
attendance|b:not that=0_5,4_-2,13_-3	attendance|b:not there=0_3	attendance|b:not think=4_-3,13_4	attendance|b:not thought=0_2,4_-2
attendance|b:not to=0_-5,4_-5,5_3,13_7	attendance|b:not today=0_-6,4_5	attendance|b:not wait=0_-6,4_7
attendance|b:not want=4_-3,13_3	attendance|b:not work=4_2	attendance|b:not working=0_3	attendance|b:not worry=13_2
attendance|b:not yes=4_6,13_-6	attendance|b:not you=13_-3	attendance|b:noted >=4_-3,13_2	attendance|b:nothing but=4_-4,13_3
attendance|b:nothing else=0_8,4_-6,13_-2	attendance|b:nothing if=4_3	attendance|b:nothing in=0_-3
attendance|b:nothing there=4_3,13_-3	attendance|b:now >=0_8,4_-4,13_-4	attendance|b:now i=0_-3,4_4	attendance|b:now not=0_-3,13_3
attendance|b:number >=5_2	attendance|b:number please=5_2	attendance|b:objection to=0_2	attendance|b:oclock >=0_3,4_-4
attendance|b:oclock is=0_-3,4_3	attendance|b:oclock that=0_-2,4_3	attendance|b:of a=13_3	attendance|b:of course=0_-4,13_4
attendance|b:of it=0_-2,4_5,13_-3	attendance|b:of me=0_3,4_-3	attendance|b:of my=4_-3,13_4	attendance|b:of the=0_3,13_-3
attendance|b:of this=4_2	attendance|b:of you=0_3,13_-3	attendance|b:off >=4_3,13_-3	attendance|b:off and=4_2
attendance|b:off at=4_-5,13_5	attendance|b:off for=4_2,5_-2	attendance|b:off i=4_-3	attendance|b:off my=0_-2
attendance|b:office >=4_3	attendance|b:oh it=4_-3,13_3	attendance|b:oh yes=0_-3,13_3	attendance|b:okay but=4_6,13_-5
attendance|b:okay for=13_2	attendance|b:okay i=0_-4,13_4	attendance|b:okay okay=0_2,13_-2	attendance|b:okay so=0_3
attendance|b:on 3=0_-4,13_3	attendance|b:on >=4_-9,13_8	attendance|b:on a=0_-3,4_5	attendance|b:on at=0_-3,4_-4,13_7
attendance|b:on board=4_-3,13_3	attendance|b:on call=0_-2,4_3	attendance|b:on duty=4_3,13_-2	attendance|b:on it=0_4,4_-6,13_2
attendance|b:on me=4_5,13_-4	attendance|b:on monday=0_3,4_-2	attendance|b:on my=0_4,4_-5	attendance|b:on the=4_3,13_-4
attendance|b:on then=0_-3,13_5	attendance|b:once >=0_-2,4_3	attendance|b:once i=0_4,4_-6,13_2	attendance|b:online >=4_2
attendance|b:only >=0_4,4_3,13_-7	attendance|b:only i=4_4,13_-2	attendance|b:only if=0_3,4_-2	attendance|b:only will=13_3
attendance|b:open >=0_2,4_-3	attendance|b:operation >=0_-3,4_4	attendance|b:opt out=5_2	attendance|b:or i=0_3
attendance|b:or no=4_-2,13_3	attendance|b:or not=0_2	attendance|b:or shine=0_-2,13_2	attendance|b:other 1=4_2,13_-2
attendance|b:other fish=4_-3,13_3	attendance|b:our time=0_4,13_-3	attendance|b:out >=0_-3,13_2	attendance|b:out in=4_3,13_-2
attendance|b:out of=0_3,4_-3	attendance|b:out sorry=0_-3,4_3	attendance|b:out the=0_-3	attendance|b:out with=0_2
attendance|b:over the=13_-3	attendance|b:own >=0_2	attendance|b:pa to=0_-3,13_2	attendance|b:part of=13_3
attendance|b:pass >=0_-5,4_6	attendance|b:past 2=0_2	attendance|b:pen and=13_3	attendance|b:perhaps >=4_2
attendance|b:perhaps next=0_-3,4_3	attendance|b:person and=0_-3,4_-2,13_5	attendance|b:person i=12_2	attendance|b:persuaded me=4_2
attendance|b:phone >=0_3,4_-3,5_3,13_-3	attendance|b:phone me=5_2,13_-2	attendance|b:phone system=0_-3,4_4
attendance|b:pick up=0_-2,4_3	attendance|b:places at=0_-2,4_3	attendance|b:plan >=13_2	attendance|b:planner >=13_-3
attendance|b:plans >=0_-2,4_3	attendance|b:plans that=4_-3	attendance|b:please >=4_-2,5_2	attendance|b:pleasure >=13_2
attendance|b:possibly >=0_3	attendance|b:present 1=0_4,4_-3	attendance|b:present >=0_-3,13_2	attendance|b:press the=4_-2
attendance|b:problem with=0_-3,4_3	attendance|b:promise >=0_-3,13_5	attendance|b:pupil leaves=13_3	attendance|b:put a=0_-3,4_3
attendance|b:put my=4_3	attendance|b:put on=0_-2,13_3	attendance|b:quarter to=0_-3,4_2	attendance|b:quick >=0_3
attendance|b:quick no=4_3,13_-3	attendance|b:rain or=0_-2,13_2	attendance|b:rather not=0_-2,4_2
attendance|b:rather watch=4_2,13_-3	attendance|b:read the=4_2	attendance|b:ready >=0_10,4_-6,13_-3
attendance|b:ready and=0_-4,13_5	attendance|b:reckon with=13_2	attendance|b:recording >=0_-4,4_6
attendance|b:recordings i=0_-2,13_3	attendance|b:remember >=0_3,13_-3	attendance|b:reminders >=4_-2,13_2
attendance|b:replay >=0_-3,4_3	attendance|b:rest >=4_3	attendance|b:rid of=13_2	attendance|b:right >=0_-2,13_2
attendance|b:right as=4_5,13_-3	attendance|b:right it=0_3,13_-3	attendance|b:right now=0_3,4_-7,13_4	attendance|b:ring any=0_3
attendance|b:ring you=4_4,13_-3	attendance|b:room >=4_-2,13_4	attendance|b:round the=4_-2	attendance|b:said it=0_2,4_-2
attendance|b:said no=0_-5,4_-3,13_7	attendance|b:said yes=4_6,13_-6	attendance|b:sat here=13_2	attendance|b:save me=13_2
attendance|b:say >=0_4	attendance|b:say i=0_8,4_-6	attendance|b:say more=0_-4,4_4	attendance|b:say no=0_-2,13_4
attendance|b:say yes=0_4,4_3,13_-7	attendance|b:saying no=4_-5,13_5	attendance|b:says i=0_-2,4_-3,13_5
attendance|b:says no=0_3,13_-4	attendance|b:says yes=0_5,13_-3	attendance|b:scissors >=0_2	attendance|b:screen >=13_3
attendance|b:sea you=13_3	attendance|b:seat >=0_-3,4_2	attendance|b:second >=0_2	attendance|b:second thoughts=4_-3
attendance|b:see >=0_10,4_-5,13_-5	attendance|b:see a=0_-3,4_3	attendance|b:see how=4_2	attendance|b:see if=0_5,4_-2,13_-2
attendance|b:see it=0_-3	attendance|b:see no=4_-2,13_3	attendance|b:see why=4_3	attendance|b:see you=0_-3,13_5
attendance|b:seen it=0_-3,4_4	attendance|b:send me=0_-2,4_3	attendance|b:sent the=4_4,13_-2	attendance|b:shant >=4_4,13_-3
attendance|b:shift >=0_-2,4_3	attendance|b:shine >=13_2	attendance|b:shop >=0_-3,4_3	attendance|b:should be=0_-4,4_-4,13_7
attendance|b:should i=0_6,13_-5	attendance|b:should work=4_-2,13_4	attendance|b:siesta >=0_-2,4_3	attendance|b:sign up=0_-3
attendance|b:since 2=0_-2	attendance|b:since so=0_-2,4_3	attendance|b:sit down=4_-2,13_3	attendance|b:sitting here=13_3
attendance|b:sitting in=0_-2,4_4	attendance|b:skip >=0_-3,4_3	attendance|b:slides >=0_-2,4_3	attendance|b:so >=0_-4,4_5
attendance|b:so at=0_5,13_-3	attendance|b:so far=0_4,13_-2	attendance|b:so good=4_3	attendance|b:so i=4_-6,13_9
attendance|b:so no=0_-3	attendance|b:so sure=0_2	attendance|b:so there=13_-2	attendance|b:so yes=13_3
attendance|b:so you=0_3,4_2,13_-6	attendance|b:some other=4_3	attendance|b:somebody else=0_-2,4_6,13_-4
attendance|b:somehow >=0_-2,13_3	attendance|b:something >=0_4,4_-5	attendance|b:something came=4_2
attendance|b:something else=4_5,13_-6	attendance|b:somethings come=4_3	attendance|b:son >=0_3,13_-5	attendance|b:son i=0_-3
attendance|b:sorry >=4_3,13_-4	attendance|b:sorry can=0_-2,4_3	attendance|b:sorry i=0_-3,4_4	attendance|b:sorry that=0_2,4_-3
attendance|b:sorry you=0_4,4_-4	attendance|b:speak >=13_2	attendance|b:stands >=0_-5,4_2,13_3
attendance|b:start without=0_-2,4_-6,13_8	attendance|b:starts at=0_2,13_-4	attendance|b:stay to=4_-3,13_4
attendance|b:still be=4_6,13_-4	attendance|b:still in=0_4,4_-4	attendance|b:stop me=4_-4,13_7	attendance|b:stop ringing=0_4,5_-2
attendance|b:stopping me=4_3	attendance|b:strike me=4_3	attendance|b:stuck at=4_3,13_-3	attendance|b:suit >=0_-2,4_4
attendance|b:suit me=0_-2	attendance|b:suppose i=0_-3	attendance|b:sure no=13_2	attendance|b:surgery >=0_3
attendance|b:swamped but=0_2,4_-2	attendance|b:system >=0_3	attendance|b:take a=0_-2,4_2	attendance|b:take me=4_-2,5_3
attendance|b:take my=4_2	attendance|b:talk >=0_3,13_-2	attendance|b:talk me=0_2,4_-5,13_2	attendance|b:talk then=0_-3
attendance|b:talk to=0_3,4_-2	attendance|b:talking to=0_2,13_-2	attendance|b:telephone >=0_3,13_-3
attendance|b:tell me=0_5,4_-2,13_-3	attendance|b:tell you=0_3	attendance|b:tend >=0_-3,4_2	attendance|b:tentative >=0_4,13_-3
attendance|b:than a=4_2	attendance|b:thanks but=0_-2,5_2	attendance|b:that 1=0_-3	attendance|b:that >=0_-4,13_2
attendance|b:that already=0_-4,4_6	attendance|b:that at=0_4,13_-2	attendance|b:that does=4_2	attendance|b:that down=4_2
attendance|b:that easily=13_2	attendance|b:that in=0_3	attendance|b:that is=4_5,13_-5	attendance|b:that on=4_2
attendance|b:that should=0_-4,13_5	attendance|b:that sounds=0_3,13_-3	attendance|b:that time=4_4,13_-2
attendance|b:that webinar=0_3	attendance|b:that works=4_-2	attendance|b:that would=4_-3,13_5	attendance|b:that you=0_-2,13_2
attendance|b:the 1=4_3,13_-4	attendance|b:the >=0_4,13_-4	attendance|b:the afternoon=4_-7,13_6	attendance|b:the babysitter=13_-2
attendance|b:the children=0_-4,4_5	attendance|b:the computer=0_2,4_-4	attendance|b:the credit=13_3
attendance|b:the dentist=4_-3,13_3	attendance|b:the doctor=0_2	attendance|b:the doors=0_2	attendance|b:the dot=0_-3,13_5
attendance|b:the e=0_4,4_-3	attendance|b:the end=0_2,4_-3	attendance|b:the first=13_4	attendance|b:the flu=4_2
attendance|b:the form=0_-4,13_4	attendance|b:the fridge=13_2	attendance|b:the garden=0_2	attendance|b:the heck=13_2
attendance|b:the highlight=13_3	attendance|b:the hospital=4_3	attendance|b:the hotel=13_2	attendance|b:the idea=0_-5,4_3,13_2
attendance|b:the invitation=0_2	attendance|b:the invite=4_-3,13_2	attendance|b:the last=0_-2,5_4
attendance|b:the link=0_2,4_-4,13_2	attendance|b:the list=5_-2,13_3	attendance|b:the man=0_2,4_-2
attendance|b:the meeting=4_-5,13_5	attendance|b:the next=4_3	attendance|b:the office=0_-5,4_5	attendance|b:the only=4_-2,13_3
attendance|b:the other=0_2,4_-3	attendance|b:the password=0_-4,13_5	attendance|b:the phone=0_2,4_-2
attendance|b:the plan=0_-3,13_2	attendance|b:the plumbers=4_2	attendance|b:the present=0_3,4_-3
attendance|b:the recording=0_-3,4_3	attendance|b:the screen=13_3	attendance|b:the shop=0_-2,4_3	attendance|b:the slides=0_-3,4_4
attendance|b:the soup=0_3	attendance|b:the telephone=0_3,13_-3	attendance|b:the till=0_-3,4_4	attendance|b:the time=0_7,4_-8
attendance|b:the train=13_2	attendance|b:the vet=0_-2,4_2	attendance|b:the vets=4_2	attendance|b:the video=0_-3
attendance|b:the waiting=0_3,4_-2	attendance|b:the ward=4_2	attendance|b:the way=0_5,4_-5	attendance|b:the weather=0_2
attendance|b:the webinar=13_3	attendance|b:the weekend=4_3,13_-2	attendance|b:the wrong=12_3	attendance|b:their >=4_2
attendance|b:then >=0_-8,4_6,13_2	attendance|b:then i=4_-2	attendance|b:then not=0_2	attendance|b:then so=4_6,13_-6
attendance|b:there >=0_-4,4_-5,13_10	attendance|b:there but=4_3,13_-3	attendance|b:there for=4_3,13_-2
attendance|b:there if=0_-3,13_4	attendance|b:there in=0_2,4_5,13_-7	attendance|b:there is=4_3,13_-3	attendance|b:there live=13_2
attendance|b:there so=4_3,13_-3	attendance|b:these calls=5_2	attendance|b:these live=0_2	attendance|b:they are=0_-2,13_2
attendance|b:they want=0_2	attendance|b:they will=4_2	attendance|b:thing >=4_4,13_-4	attendance|b:thing in=4_-2,13_2
attendance|b:things to=4_2	attendance|b:think >=0_3,4_-3	attendance|b:think about=0_4,13_-4	attendance|b:think i=0_-3
attendance|b:think of=0_-2,13_4	attendance|b:think so=0_-2,4_6,13_-3	attendance|b:thinking >=0_2
attendance|b:this 1=0_-2,5_-3,13_6	attendance|b:this >=0_3,4_-7,13_5	attendance|b:this for=13_3	attendance|b:this i=4_-3,13_3
attendance|b:this online=4_3,13_-3	attendance|b:this time=0_-4,4_8,13_-3	attendance|b:this week=0_-2,4_2
attendance|b:those >=0_3,13_-3	attendance|b:thought about=0_2,4_-2	attendance|b:through the=0_2,13_-3
attendance|b:thyme >=0_-3,4_3	attendance|b:time for=0_-4,4_7,13_-3	attendance|b:time on=13_4	attendance|b:time you=5_3,13_-2
attendance|b:to 3=0_-2,4_4,13_-2	attendance|b:to >=0_-10,13_12	attendance|b:to any=0_-2,4_4	attendance|b:to ask=0_-3,13_3
attendance|b:to be=4_-6,5_3,13_3	attendance|b:to cancel=4_-2,13_4	attendance|b:to check=0_4,4_-4	attendance|b:to come=0_-4,13_3
attendance|b:to coming=0_2	attendance|b:to confirm=0_5,4_-2,13_-3	attendance|b:to do=0_-2	attendance|b:to drop=4_5,13_-3
attendance|b:to go=0_3,4_3,13_-5	attendance|b:to half=0_-2,13_3	attendance|b:to have=0_4,4_-2	attendance|b:to it=4_-5,13_4
attendance|b:to join=0_-10,4_3,13_7	attendance|b:to know=0_3	attendance|b:to leave=4_-3,13_4	attendance|b:to look=0_4,4_-2,13_-2
attendance|b:to make=0_4,13_-2	attendance|b:to me=0_4	attendance|b:to miss=0_-3,13_3	attendance|b:to my=0_3,4_-3
attendance|b:to only=0_2,13_-2	attendance|b:to phone=0_-3	attendance|b:to press=4_-2	attendance|b:to ring=4_4,13_-3
attendance|b:to run=0_4,4_-6	attendance|b:to say=0_5,13_-6	attendance|b:to see=4_-3	attendance|b:to sit=13_-4
attendance|b:to skip=4_4,13_-3	attendance|b:to speak=0_3,13_-2	attendance|b:to start=0_-2	attendance|b:to switch=0_3
attendance|b:to take=0_3,4_-3	attendance|b:to talk=0_4,4_-5	attendance|b:to that=0_-3,13_3	attendance|b:to the=0_-3
attendance|b:to watch=4_-3,13_5	attendance|b:to work=0_-4,4_2	attendance|b:to you=4_-2,13_3	attendance|b:today >=0_2
attendance|b:today i=4_2	attendance|b:told me=0_6,4_-2,13_-3	attendance|b:told my=0_-3,13_3	attendance|b:told the=13_3
attendance|b:told you=0_-3,4_5	attendance|b:tomorrow >=4_2	attendance|b:too >=4_-3,13_2	attendance|b:too much=0_-2,4_4
attendance|b:tree >=0_3	attendance|b:tricky 1=0_3	attendance|b:trouble at=4_-2,13_3	attendance|b:try >=0_5,13_-3
attendance|b:um yes=0_-3,13_3	attendance|b:unless something=0_2	attendance|b:unless the=0_2	attendance|b:up >=4_3,13_-2
attendance|b:up a=4_2,13_-3	attendance|b:up and=0_2	attendance|b:up but=4_3,13_-3	attendance|b:up for=4_4,13_-3
attendance|b:up i=0_2	attendance|b:up to=0_5,13_-3	attendance|b:us >=0_3,13_-2	attendance|b:us do=13_3
attendance|b:us say=0_-4,4_2	attendance|b:use to=0_-3,4_3	attendance|b:vet >=0_-2,4_2	attendance|b:video >=0_5,4_-3
attendance|b:video will=0_-3	attendance|b:voice >=0_3	attendance|b:wait >=0_3,4_-6,13_3	attendance|b:wait to=0_-2,13_3
attendance|b:waiting >=0_-3,13_4	attendance|b:waiting on=0_2	attendance|b:want a=0_2	attendance|b:want me=0_2
attendance|b:was a=4_3,13_-2	attendance|b:was about=13_2	attendance|b:was at=13_2	attendance|b:was in=13_-2
attendance|b:was not=0_3,13_-3	attendance|b:was the=0_-3,13_2	attendance|b:watch >=13_2	attendance|b:watch in=13_2
attendance|b:watch it=0_-4,4_3	attendance|b:watch these=0_2,13_-2	attendance|b:water >=4_-3,13_3	attendance|b:way >=0_-5,4_-4,13_9
attendance|b:way i=4_-2,13_4	attendance|b:way it=4_2	attendance|b:way to=0_-6,13_7	attendance|b:we are=0_-5,4_5
attendance|b:we had=0_3,4_-3	attendance|b:we need=0_2,13_-2	attendance|b:we speak=13_3	attendance|b:we want=0_4,4_-2
attendance|b:we would=0_4,4_-3	attendance|b:webinar >=0_-2,4_3	attendance|b:webinars >=0_-3,4_3	attendance|b:week >=0_-3,4_4
attendance|b:weekend >=4_4,13_-2	attendance|b:well >=13_2	attendance|b:well i=4_-2	attendance|b:were coming=0_-3,4_15,13_-12
attendance|b:were not=4_-11,13_12	attendance|b:what a=0_-3,4_3	attendance|b:what i=0_7,4_-6	attendance|b:what is=0_-2,4_2
attendance|b:what it=0_3,13_-3	attendance|b:what time=0_3,4_-3	attendance|b:what you=0_-3,4_2	attendance|b:when my=0_-2,4_2
attendance|b:when would=0_3,4_-2	attendance|b:where i=0_4,4_-3	attendance|b:where is=0_-3,13_3	attendance|b:which 1=0_2
attendance|b:while i=4_-2	attendance|b:whirl >=13_2	attendance|b:who has=0_-5,4_5	attendance|b:why do=0_-3,13_3
attendance|b:why i=0_-2,4_-3,13_6	attendance|b:will >=0_-2,13_5	attendance|b:will ask=0_2	attendance|b:will be=0_-10,4_7,13_3
attendance|b:will bee=0_-2,13_3	attendance|b:will catch=0_-3,13_2	attendance|b:will come=0_-3,4_-3,5_3,13_3
attendance|b:will do=0_3,4_-3	attendance|b:will find=0_-4,13_5	attendance|b:will have=4_7,13_-6	attendance|b:will i=0_11,4_-13
attendance|b:will join=4_-4,13_4	attendance|b:will knot=4_3	attendance|b:will know=0_2	attendance|b:will leave=4_4,13_-3
attendance|b:will listen=4_-3,13_5	attendance|b:will make=4_-3,13_4	attendance|b:will not=0_-2,4_8,5_-3,13_-3
attendance|b:will read=4_2	attendance|b:will see=0_8,4_-6	attendance|b:will skip=4_2,13_-2	attendance|b:will still=4_6,13_-4
attendance|b:will tell=0_4	attendance|b:will think=0_5,13_-4	attendance|b:will try=0_8,4_-3,13_-4	attendance|b:will watch=0_-3
attendance|b:will what=0_-5,4_6	attendance|b:will you=0_5,13_-5	attendance|b:wins >=4_-2	attendance|b:with it=0_8,4_-2,13_-6
attendance|b:with me=4_-6,13_8	attendance|b:with my=4_3	attendance|b:with nothing=0_2	attendance|b:with the=4_2
attendance|b:with this=4_3,13_-2	attendance|b:with your=0_4,4_-3	attendance|b:without me=0_-5,4_3,13_2	attendance|b:word >=13_2
attendance|b:work >=0_-5,4_6	attendance|b:work is=4_3	attendance|b:works >=4_-4,13_3	attendance|b:worry i=0_-3,13_4
attendance|b:would >=0_3,13_-3	attendance|b:would be=0_4,4_4,13_-10	attendance|b:would come=4_7,13_-7	attendance|b:would get=13_3
attendance|b:would have=0_5,4_3,13_-8	attendance|b:would i=0_2	attendance|b:would if=0_-2,4_3	attendance|b:would kill=0_-2,4_2
attendance|b:would like=0_2,4_-2	attendance|b:would love=0_-2,13_2	attendance|b:would need=0_4,13_-2
attendance|b:would not=0_-5,4_-13,13_19	attendance|b:would rather=0_-3,4_4	attendance|b:would say=0_-2
attendance|b:would sooner=4_5,13_-3	attendance|b:would you=13_-2	attendance|b:written down=4_-2,13_3
attendance|b:wrong person=12_3	attendance|b:yeah about=13_-3	attendance|b:yeah i=0_3	attendance|b:yep >=4_-2,13_3
attendance|b:yes 3=0_-4,13_4	attendance|b:yes a=0_6,4_-3,13_-3	attendance|b:yes about=0_-2,4_2	attendance|b:yes at=0_-2,13_2
attendance|b:yes but=0_-3,4_2	attendance|b:yes by=0_-3,13_4	attendance|b:yes dear=0_2,13_-2	attendance|b:yes how=0_-6,13_6
attendance|b:yes i=0_-3,13_3	attendance|b:yes if=0_-4,4_5	attendance|b:yes in=0_-2,4_4	attendance|b:yes just=4_-7,13_8
attendance|b:yes maybe=0_4,4_-4	attendance|b:yes my=0_8,4_-2,13_-6	attendance|b:yes of=0_-2	attendance|b:yes okay=0_-3,13_3
attendance|b:yes please=0_-3,13_3	attendance|b:yes right=4_3	attendance|b:yes that=0_9,4_3,13_-12	attendance|b:yes well=0_3,13_-3
attendance|b:yes where=0_-8,13_8	attendance|b:yes yes=0_-4,4_2	attendance|b:yes you=0_5,4_3,13_-7
attendance|b:yet >=0_8,4_-5,13_-3	attendance|b:you >=0_4,4_-4	attendance|b:you are=0_-3,12_2	attendance|b:you ask=0_-7,13_6
attendance|b:you at=0_-5,4_-2,13_7	attendance|b:you called=4_2	attendance|b:you dare=4_-2,13_3	attendance|b:you do=0_4,4_-2
attendance|b:you down=0_-2,13_2	attendance|b:you even=0_-7,13_6	attendance|b:you for=0_2,13_-2	attendance|b:you have=0_3,4_-5
attendance|b:you i=0_5,13_-6	attendance|b:you it=4_3	attendance|b:you join=0_6,13_-5	attendance|b:you may=4_3
attendance|b:you must=4_4,13_-4	attendance|b:you need=0_2,13_-2	attendance|b:you not=5_3	attendance|b:you say=0_2,13_-2
attendance|b:you see=0_-2	attendance|b:you talk=0_3,13_-3	attendance|b:you that=0_4,13_-4	attendance|b:you then=0_-2,13_2
attendance|b:you there=0_-2,13_2	attendance|b:you think=0_-3,13_3	attendance|b:you to=4_2,13_-2	attendance|b:you will=0_-5,13_4
attendance|b:you would=4_-2,13_3	attendance|b:yours >=0_2	attendance|c:1=4_4,13_-3	attendance|c:1 more=4_-5,13_5
attendance|c:10=0_-4,13_4	attendance|c:100=0_-2,13_3	attendance|c:2=13_-2	attendance|c:3 is=4_6,13_-5	attendance|c:3 it=0_-6,13_6
attendance|c:3 oclock=0_-2,4_2	attendance|c:3 today=4_2	attendance|c:a=4_-3	attendance|c:a bit=0_-2,13_3
attendance|c:a no=0_6,4_-3,13_-3	attendance|c:a webinar=0_3	attendance|c:about=4_4,13_-3	attendance|c:about that=4_4,13_-3
attendance|c:absolutely=0_-2	attendance|c:actually=13_3	attendance|c:all=0_-6,13_5	attendance|c:all right=0_-3,13_3
attendance|c:already=0_3	attendance|c:and=4_5,13_-8	attendance|c:and i=4_3	attendance|c:and the=4_3,13_-2
attendance|c:and then=0_4,13_-4	attendance|c:are=0_2,13_-2	attendance|c:are you=0_3	attendance|c:as=4_3,13_-3
attendance|c:as if=4_5,13_-3	attendance|c:ask=0_5,4_-3,13_-2	attendance|c:ask me=0_5,4_-3	attendance|c:be=0_-3,4_-2,13_6
attendance|c:but=4_2,5_3,13_-5	attendance|c:but do=0_3,13_-2	attendance|c:but not=4_7,13_-5	attendance|c:but you=4_-3,13_3
attendance|c:by=0_-3,4_3	attendance|c:by 3=4_4,13_-4	attendance|c:can=4_-3,13_3	attendance|c:can i=0_3,4_-2
attendance|c:can not=0_-8,4_4,13_4	attendance|c:can you=0_4,13_-3	attendance|c:conflict=4_3	attendance|c:could=0_7,4_-3,13_-4
attendance|c:could be=0_7,4_-2,13_-5	attendance|c:count=4_4,13_-2	attendance|c:count me=4_6,13_-5	attendance|c:count on=0_5,13_-3
attendance|c:dad=4_-4,13_5	attendance|c:darling=0_4,13_-3	attendance|c:dear=13_-3	attendance|c:definitely=13_2
attendance|c:did=0_-5,13_6	attendance|c:did not=0_-6,13_7	attendance|c:do=13_-3	attendance|c:do i=0_3,13_-4
attendance|c:do you=0_-2,13_4	attendance|c:does=0_-2	attendance|c:does it=0_4,13_-3	attendance|c:dunno=0_2	attendance|c:earth=0_3
attendance|c:er=0_3	attendance|c:even=13_3	attendance|c:even if=13_2	attendance|c:exactly=0_2,13_-3	attendance|c:except=0_3,13_-3
attendance|c:fine=4_2	attendance|c:for=0_-6,13_5	attendance|c:forget=0_-4,4_6,13_-2	attendance|c:forget it=0_-4,4_6
attendance|c:go=0_6,4_-3,13_-3	attendance|c:go on=0_5,4_-2,13_-3	attendance|c:got=0_-3,4_6,13_-3	attendance|c:got a=0_-3,4_4
attendance|c:got to=0_3	attendance|c:had=4_3,13_-3	attendance|c:have=0_7,4_-5,13_-2	attendance|c:have time=0_7,4_-6
attendance|c:he=0_2	attendance|c:here=0_3	attendance|c:here is=0_3	attendance|c:how=0_-6,4_2,13_2	attendance|c:how long=0_-3,13_4
attendance|c:i=0_2,4_2,5_-2,12_-2,13_3	attendance|c:i already=4_2,13_-3	attendance|c:i am=0_4,5_-3,12_3,13_-4
attendance|c:i asked=0_-3,4_3	attendance|c:i can=0_-3,13_5	attendance|c:i come=0_-3,13_4	attendance|c:i confirm=0_-3,13_3
attendance|c:i could=0_-3,4_4	attendance|c:i did=0_3,4_-4	attendance|c:i do=4_4,5_-2	attendance|c:i gave=0_2,4_-2
attendance|c:i go=4_-3,13_4	attendance|c:i halve=4_2	attendance|c:i have=4_-3,13_6	attendance|c:i just=4_3,13_-4
attendance|c:i know=0_-3,4_4	attendance|c:i like=0_4,4_-4	attendance|c:i look=4_-3,13_4	attendance|c:i love=0_2
attendance|c:i made=0_-3,13_3	attendance|c:i may=0_6,4_-3,13_-3	attendance|c:i mean=4_-2	attendance|c:i meant=0_-3,13_3
attendance|c:i might=0_4,4_-3	attendance|c:i missed=0_6,4_-6	attendance|c:i moved=13_2	attendance|c:i no=4_3
attendance|c:i promised=4_3,13_-2	attendance|c:i remember=0_3,13_-3	attendance|c:i said=0_-3	attendance|c:i see=4_-2
attendance|c:i shall=13_2	attendance|c:i shant=4_4,13_-3	attendance|c:i should=4_-4,13_5	attendance|c:i signed=4_-2
attendance|c:i suppose=0_-3	attendance|c:i think=0_2	attendance|c:i thought=4_2	attendance|c:i told=0_-3,13_2
attendance|c:i want=4_-3,5_3	attendance|c:i was=4_-3,13_2	attendance|c:i will=0_4,4_2,13_-4	attendance|c:i would=0_4,4_6,13_-11
attendance|c:if=0_4,4_-3	attendance|c:if i=0_6,4_-4,13_-2	attendance|c:if my=0_5,4_-3	attendance|c:if only=4_2
attendance|c:if that=0_-5,4_3,13_2	attendance|c:if the=0_3	attendance|c:ignore=0_2	attendance|c:in a=0_-4,13_5
attendance|c:in my=0_7,4_-5	attendance|c:in the=0_3,13_-4	attendance|c:in with=0_2	attendance|c:in your=0_-5,4_6
attendance|c:is=0_2,4_-5,13_3	attendance|c:is it=4_3,13_-4	attendance|c:is not=0_3,13_-2	attendance|c:is that=4_-2,13_3
attendance|c:is the=0_-3,4_-4,13_6	attendance|c:is there=13_-2	attendance|c:it=0_-3,4_-3,13_3	attendance|c:it does=4_3
attendance|c:it is=0_3,4_-6	attendance|c:it was=13_-2	attendance|c:join=0_5,13_-4	attendance|c:joy=0_3,13_-2
attendance|c:just=13_-4	attendance|c:keep=4_-3	attendance|c:know=13_-2	attendance|c:know i=0_-2,4_2	attendance|c:leave me=13_2
attendance|c:let=0_-3,4_2	attendance|c:let me=0_5,4_-4	attendance|c:let us=0_-7,4_4,13_4	attendance|c:like=13_5
attendance|c:listen=0_2	attendance|c:lol=4_2	attendance|c:looking=0_-3,13_3	attendance|c:love=0_2,4_5,13_-7
attendance|c:lovely=13_-3	attendance|c:maybe=0_-4,4_4	attendance|c:maybe next=0_-3,4_3	attendance|c:me=4_-2,13_4
attendance|c:me and=0_-3,13_3	attendance|c:mm=0_2	attendance|c:mum=0_4,13_-3	attendance|c:my=0_-4,4_6,5_-3
attendance|c:my boss=13_3	attendance|c:my calendars=0_-3,4_3	attendance|c:my chef=0_-3,4_2	attendance|c:my computers=13_3
attendance|c:my english=0_-2,4_4	attendance|c:my late=4_-3	attendance|c:my plans=0_2,4_-2	attendance|c:my sister=0_2
attendance|c:my son=0_2	attendance|c:my train=4_4	attendance|c:my wife=4_-3,13_3	attendance|c:my wifes=13_-2
attendance|c:nah=4_3,13_-3	attendance|c:need=0_-10,4_5,13_6	attendance|c:neither=0_-3,4_3	attendance|c:no=0_-6,4_6
attendance|c:no chance=4_-6,13_6	attendance|c:no i=0_-5,4_7	attendance|c:no idea=0_7,4_-6	attendance|c:no more=4_-3,5_4
attendance|c:no need=0_-3,13_3	attendance|c:no no=0_-3,4_3	attendance|c:no reason=13_3	attendance|c:no trouble=4_-2,13_3
attendance|c:no wait=0_4,4_-3	attendance|c:no way=4_4	attendance|c:nope=0_-2	attendance|c:not=0_2	attendance|c:not a=0_-3,4_3
attendance|c:not going=4_-2,13_3	attendance|c:not in=4_2	attendance|c:not me=0_4,4_-2	attendance|c:not only=13_3
attendance|c:not that=0_3,4_-2	attendance|c:not today=0_-4,4_3	attendance|c:not you=0_7,13_-5	attendance|c:nothing=4_3
attendance|c:nothing but=13_3	attendance|c:of=0_-6,13_7	attendance|c:of course=0_-4,13_4	attendance|c:oh=0_-4,4_5
attendance|c:oh yes=0_-3,13_3	attendance|c:okay=0_5,4_3,13_-7	attendance|c:on=0_-2,4_6,13_-4	attendance|c:on the=13_3
attendance|c:only=0_4,13_-2	attendance|c:only if=0_3,4_-2	attendance|c:only the=0_-2	attendance|c:otherwise=0_4,13_-2
attendance|c:ours=0_2	attendance|c:out=0_2	attendance|c:out with=0_2	attendance|c:perhaps next=0_-3,4_3
attendance|c:please=0_3,13_-2	attendance|c:provided=0_2	attendance|c:put=4_-2	attendance|c:put a=13_2	attendance|c:quick=4_3
attendance|c:right=4_3	attendance|c:sadly=4_3	attendance|c:see=0_-4,4_-2,13_7	attendance|c:see you=0_-7,13_7
attendance|c:send the=13_2	attendance|c:she=0_2,4_-4	attendance|c:she is=13_2	attendance|c:shore=13_2	attendance|c:should=0_-3,4_4
attendance|c:sir=0_4,13_-3	attendance|c:so=0_-6,13_4	attendance|c:so i=0_-5,4_-2,13_7	attendance|c:so no=0_-3
attendance|c:so there=13_-2	attendance|c:so yes=13_3	attendance|c:so you=4_3	attendance|c:something=4_2
attendance|c:something came=4_2	attendance|c:somethings=4_3	attendance|c:somethings come=4_3	attendance|c:sorry=0_4,13_-3
attendance|c:stop=0_2,13_-3	attendance|c:strike=4_3	attendance|c:strike me=4_3	attendance|c:sure=0_-6,13_7
attendance|c:take my=4_3	attendance|c:tell=0_4,13_-3	attendance|c:that=0_4,4_-4	attendance|c:that does=4_2
attendance|c:that is=0_7,4_-7	attendance|c:that should=0_-4,13_5	attendance|c:that sounds=0_3,13_-3	attendance|c:that webinar=0_3
attendance|c:the=0_2	attendance|c:the boss=0_-2,4_3	attendance|c:the children=0_-6,4_6	attendance|c:the man=0_2,4_-2
attendance|c:the other=0_4,4_-3	attendance|c:the plumbers=4_2	attendance|c:the video=0_-3	attendance|c:the webinar=13_2
attendance|c:the whole=13_2	attendance|c:the window=0_-2,4_2	attendance|c:then=0_-4,4_-4,13_8	attendance|c:there=4_2
attendance|c:they=0_3,13_-4	attendance|c:they will=4_2	attendance|c:this=0_3,4_-4	attendance|c:till=0_3,4_-4
attendance|c:time=0_3,13_-3	attendance|c:to=0_-2	attendance|c:today=0_-2,13_2	attendance|c:todays=0_-4,4_2
attendance|c:tomorrow=0_-2,4_5,13_-2	attendance|c:too=4_3	attendance|c:too much=4_3	attendance|c:try=4_-2,13_5
attendance|c:twist=4_-3,13_4	attendance|c:twist my=4_-3,13_4	attendance|c:uhhuh=0_4,13_-3	attendance|c:unless=0_4,4_-2
attendance|c:unless something=0_2	attendance|c:unless the=0_2	attendance|c:wait=0_4,13_-2	attendance|c:we are=0_-6,4_5
attendance|c:we had=0_3,4_-3	attendance|c:we have=0_-4,13_2	attendance|c:we need=0_2,13_-2	attendance|c:we want=0_4,4_-2
attendance|c:we would=0_4,4_-3	attendance|c:wednesday=0_-2	attendance|c:well=0_5,13_-6	attendance|c:what=0_-8,4_3,13_5
attendance|c:what i=0_-3,13_4	attendance|c:when=4_4	attendance|c:where=0_-5,13_7	attendance|c:where is=0_-3,13_3
attendance|c:who=4_3,13_-4	attendance|c:who has=0_-5,4_5	attendance|c:why=4_-2,13_4	attendance|c:why do=0_-3,13_3
attendance|c:will=0_4,13_-4	attendance|c:will not=0_-7,4_9	attendance|c:will there=0_5,4_-4	attendance|c:with=0_-4,13_4
attendance|c:without me=4_2	attendance|c:works=0_-2	attendance|c:would=0_-4	attendance|c:would i=13_-3
attendance|c:would not=0_-6,13_6	attendance|c:wrong=12_2	attendance|c:yeah=13_-2	attendance|c:yep=0_-2
attendance|c:yes=0_-8,4_-2,13_10	attendance|c:yes dear=0_3,13_-2	attendance|c:yes i=4_-5,13_3	attendance|c:yes yes=0_-2
attendance|c:you=12_3,13_-4	attendance|c:you are=13_-2	attendance|c:you can=0_-2,4_-2,13_6	attendance|c:you do=0_-3,4_3
attendance|c:you may=4_3	attendance|c:you must=4_3,13_-4	attendance|c:you will=0_-4,13_3	attendance|c:you would=4_-2
attendance|h:no long=0_-8,4_8	attendance|h:no short=4_4,13_-3	attendance|h:no whole=4_3	attendance|h:not_again long=4_4,5_8,13_-7
attendance|h:not_again short=5_3,13_-2	attendance|h:said False=4_5,5_-4,13_-4	attendance|h:said None=0_9,5_-4,12_-5
attendance|h:said True=0_-8,4_4,5_-3,12_-4,13_7	attendance|h:wrong long=12_2	attendance|h:wrong short=12_4
attendance|h:yes long=0_-9,4_-3,5_3,13_8	attendance|h:yes short=0_-3,13_4	attendance|l:1=0_6,13_-6	attendance|l:10=0_2,4_-2
attendance|l:100=0_-2,13_3	attendance|l:20=13_3	attendance|l:3=4_-6,13_8	attendance|l:30=4_2	attendance|l:4=0_-6,4_3,13_3
attendance|l:40=13_-2	attendance|l:5=4_6,13_-4	attendance|l:50=0_2	attendance|l:6=0_-2,4_5,13_-2	attendance|l:a=0_-7,4_5,13_3
attendance|l:able=0_-5,4_4	attendance|l:about=0_12,4_-8,13_-4	attendance|l:absent=4_3,13_-3	attendance|l:actually=0_3
attendance|l:after=4_-3,13_2	attendance|l:afterwards=4_2,13_-2	attendance|l:again=0_-6,13_3	attendance|l:aid=0_2,4_-2
attendance|l:all=0_-2,13_3	attendance|l:along=4_-2,13_3	attendance|l:already=0_-3,4_4	attendance|l:always=0_-2
attendance|l:am=4_4,13_-4	attendance|l:an=0_5,4_-2	attendance|l:and=0_-3,13_2	attendance|l:another=4_5,13_-4
attendance|l:answer=0_2,13_-2	attendance|l:anything=0_-2,4_-7,13_9	attendance|l:anywhere=4_-4,13_4	attendance|l:apologies=0_-2,4_4
attendance|l:are=0_-7,4_6	attendance|l:arm=4_2	attendance|l:as=0_-8,4_2,13_6	attendance|l:ask=4_-4,13_4	attendance|l:at=4_6,13_-5
attendance|l:attend=0_-3,13_2	attendance|l:baby=0_-3,4_2	attendance|l:babys=0_-3,4_3	attendance|l:babysitter=4_-4,13_3
attendance|l:back=0_3,4_-4	attendance|l:bad=0_-3,4_5,13_-2	attendance|l:batteries=0_3	attendance|l:be=0_-5,4_4
attendance|l:bed=4_3,13_-3	attendance|l:bee=0_-3	attendance|l:been=0_5,4_-4	attendance|l:best=0_3	attendance|l:better=4_-2,13_4
attendance|l:bigger=4_3	attendance|l:biscuit=4_-2	attendance|l:board=13_2	attendance|l:booked=4_-2,13_4	attendance|l:boss=0_-3,4_4
attendance|l:both=13_2	attendance|l:bought=0_-2,4_3	attendance|l:break=0_4	attendance|l:bring=0_-2,4_2	attendance|l:broke=0_2
attendance|l:broken=4_2	attendance|l:brother=13_3	attendance|l:building=0_3,4_-2	attendance|l:business=0_-3
attendance|l:busy=0_2,4_-3	attendance|l:but=4_3,13_-6	attendance|l:by=0_-3,13_4	attendance|l:calendar=0_3,4_-3
attendance|l:calendars=0_-2,13_3	attendance|l:call=0_2,13_-4	attendance|l:calls=0_2	attendance|l:camera=4_-3,13_3
attendance|l:can=5_-2	attendance|l:cancel=0_-2,4_3	attendance|l:car=0_-3,4_4	attendance|l:case=4_2	attendance|l:cat=0_3
attendance|l:cease=0_-2,5_5	attendance|l:certain=0_2	attendance|l:certainly=0_-3	attendance|l:chair=4_-3,13_3
attendance|l:chance=0_-5,4_3,13_2	attendance|l:change=0_4,4_-2	attendance|l:changed=4_5,13_-3	attendance|l:check=0_4,13_-3
attendance|l:children=0_-4,4_5	attendance|l:choir=4_3	attendance|l:church=4_2	attendance|l:cleaner=0_-2,4_3
attendance|l:clear=0_-2,4_-3,13_5	attendance|l:client=4_-4,13_4	attendance|l:cold=13_-2	attendance|l:colleague=0_3
attendance|l:come=4_-6,13_4	attendance|l:comes=0_2	attendance|l:coming=0_-5,13_4	attendance|l:computers=0_-2
attendance|l:confirm=0_3,4_-2	attendance|l:costs=13_2	attendance|l:could=0_-4,13_4	attendance|l:count=4_-3,13_4
attendance|l:counting=0_-3,4_-3,13_5	attendance|l:covering=4_-3,13_4	attendance|l:credit=13_3	attendance|l:cross=4_2
attendance|l:crossed=13_-3	attendance|l:customer=0_-3,4_3	attendance|l:cut=0_-2,4_2	attendance|l:dairy=13_3
attendance|l:dare=4_-2,13_3	attendance|l:data=0_3,4_-3	attendance|l:date=13_2	attendance|l:daughter=0_2	attendance|l:dave=0_2
attendance|l:day=0_2,4_3,13_-4	attendance|l:dead=0_-5,13_5	attendance|l:deal=0_-3	attendance|l:decide=0_3,4_-3
attendance|l:decided=4_3,13_-4	attendance|l:decides=0_3,4_-2	attendance|l:decline=4_3,13_-2	attendance|l:definitely=4_-4,13_6
attendance|l:dentist=4_-3,13_3	attendance|l:desk=0_-2,13_3	attendance|l:diary=0_3	attendance|l:did=0_2	attendance|l:doctor=13_-2
attendance|l:does=0_-2	attendance|l:dog=0_3	attendance|l:dogs=4_2	attendance|l:doing=4_3,13_-2	attendance|l:done=0_-3,4_4
attendance|l:doors=13_-2	attendance|l:dot=0_-3,13_5	attendance|l:double=4_5,13_-4	attendance|l:down=0_-4,13_5
attendance|l:drag=4_2	attendance|l:driving=0_2	attendance|l:drop=0_-3,4_4	attendance|l:dropped=4_3,13_-2	attendance|l:due=4_2
attendance|l:dunno=0_2	attendance|l:duty=0_-2	attendance|l:e=0_3,4_-3	attendance|l:earlier=4_2	attendance|l:early=0_-3,13_4
attendance|l:earth=0_4,13_-2	attendance|l:easily=13_2	attendance|l:eat=4_2	attendance|l:either=0_4,4_-2,13_-2
attendance|l:else=4_6,13_-7	attendance|l:end=4_-3,13_4	attendance|l:enough=0_-3,13_4	attendance|l:even=0_-4,13_5
attendance|l:ever=0_-4,13_4	attendance|l:every=0_4,4_-5,13_3	attendance|l:exam=4_2	attendance|l:except=0_3,13_-3
attendance|l:excuse=4_2	attendance|l:far=0_4,13_-3	attendance|l:ferry=4_2	attendance|l:fetch=0_-3,4_3	attendance|l:fever=4_4
attendance|l:fill=4_2	attendance|l:find=4_-3,13_3	attendance|l:fine=0_-3,13_4	attendance|l:finish=4_3,13_-2
attendance|l:first=0_6,4_-4,13_-3	attendance|l:flu=4_2	attendance|l:football=4_3	attendance|l:for=4_-3,13_7
attendance|l:forget=0_-3,4_4	attendance|l:forgotten=0_5,13_-3	attendance|l:form=13_2	attendance|l:forward=4_-3,13_5
attendance|l:free=0_-4,13_4	attendance|l:fridge=13_2	attendance|l:friends=13_2	attendance|l:from=0_2,5_-3
attendance|l:front=0_-3,13_5	attendance|l:full=0_-3,4_5	attendance|l:game=0_-2,13_4	attendance|l:gave=4_-3
attendance|l:get=0_4,13_-2	attendance|l:give=0_6,13_-6	attendance|l:giving=0_-2,4_3	attendance|l:goes=13_2
attendance|l:going=0_-4,13_3	attendance|l:got=0_-8,4_4,13_4	attendance|l:guarantee=0_3,4_-2	attendance|l:guess=4_3,13_-4
attendance|l:guests=4_3	attendance|l:had=0_-5,4_9,13_-4	attendance|l:half=4_3	attendance|l:halve=4_2	attendance|l:hannah=0_-2,13_3
attendance|l:happy=13_2	attendance|l:hardly=13_2	attendance|l:has=4_2,13_-3	attendance|l:have=4_5,5_-3	attendance|l:heard=0_3,4_-3
attendance|l:hell=0_-4,13_3	attendance|l:her=0_6,4_-3,13_-2	attendance|l:here=0_2,4_3,13_-5	attendance|l:highlight=13_3
attendance|l:hindered=4_3	attendance|l:his=0_3,13_-2	attendance|l:hm=0_3,4_-2	attendance|l:hope=0_3,4_-2	attendance|l:hospital=4_3
attendance|l:hour=4_4,13_-3	attendance|l:house=0_-2	attendance|l:i=4_6,5_-3,12_-5,13_5	attendance|l:idea=0_3,4_-4
attendance|l:if=0_5,13_-7	attendance|l:ignore=0_2	attendance|l:in=0_-4,13_3	attendance|l:inn=0_-2,4_-3,13_5
attendance|l:intention=0_-3,13_5	attendance|l:invitation=0_2	attendance|l:is=4_5,12_3,13_-4	attendance|l:it=0_5,5_-2
attendance|l:join=0_-2	attendance|l:joined=0_5,4_-5	attendance|l:joining=13_2	attendance|l:joy=4_-3,13_2	attendance|l:just=4_-2
attendance|l:keen=13_3	attendance|l:keep=4_-7,13_9	attendance|l:kids=0_-2,4_2	attendance|l:kill=0_-2,4_2	attendance|l:knee=13_2
attendance|l:knot=4_8,13_-6	attendance|l:know=0_14,4_-7,13_-8	attendance|l:last=4_-3	attendance|l:later=0_-2,4_3
attendance|l:learning=4_-2,13_4	attendance|l:leave=0_-5,4_6	attendance|l:leaves=0_-2	attendance|l:lee=0_-3,13_4
attendance|l:left=0_5,4_-4	attendance|l:let=0_5,4_-3	attendance|l:life=4_5,13_-4	attendance|l:light=0_-2,4_4
attendance|l:like=0_-2,13_2	attendance|l:link=4_-4,13_4	attendance|l:links=0_-2,13_3	attendance|l:listen=0_-3,4_-3,13_6
attendance|l:listening=0_3,13_-3	attendance|l:live=0_-5,13_6	attendance|l:logged=13_2	attendance|l:logging=13_2
attendance|l:lol=4_2	attendance|l:longer=0_-2,4_4	attendance|l:looked=0_4,4_-3	attendance|l:looking=4_-4,13_4
attendance|l:lose=5_3	attendance|l:loud=0_2	attendance|l:love=0_-4	attendance|l:lovely=0_5,4_-3,13_-2	attendance|l:lucky=13_3
attendance|l:machine=0_5,4_-4	attendance|l:machines=0_2	attendance|l:made=0_-2,13_3	attendance|l:man=0_3,4_-2
attendance|l:manage=0_-2	attendance|l:many=0_3,4_-4	attendance|l:mark=0_2	attendance|l:match=4_3	attendance|l:may=0_10,13_-8
attendance|l:maybe=0_2,13_-4	attendance|l:mean=0_-4,13_5	attendance|l:meaning=13_-3	attendance|l:meant=4_3
attendance|l:mend=0_4,4_-2	attendance|l:met=0_3,4_-2	attendance|l:might=0_5,4_-3,13_-2	attendance|l:mind=0_4,13_-3
attendance|l:minding=4_3	attendance|l:minds=0_4,13_-2	attendance|l:minute=0_2,13_-2	attendance|l:minutes=0_5,4_-2,13_-2
attendance|l:miss=0_-4,4_-7,13_11	attendance|l:missing=4_-2,13_2	attendance|l:mist=4_3	attendance|l:mistake=4_3,13_-3
attendance|l:mm=0_2	attendance|l:month=0_-4,4_4	attendance|l:more=4_3,5_4,13_-7	attendance|l:moved=4_-3	attendance|l:much=13_-3
attendance|l:mum=0_-3,4_3	attendance|l:must=4_3,13_-3	attendance|l:my=0_-4,5_2,13_3	attendance|l:nah=0_4,4_-4	attendance|l:nap=4_3
attendance|l:need=4_4,13_-4	attendance|l:needs=13_-2	attendance|l:never=0_3	attendance|l:new=0_7,4_-6	attendance|l:next=0_-9,4_8
attendance|l:no=0_-3,5_-2,13_5	attendance|l:not=0_3,4_5,12_2,13_-10	attendance|l:note=4_3	attendance|l:noted=4_-3,13_2
attendance|l:nother=0_-3,4_3	attendance|l:nothing=4_-2,13_4	attendance|l:now=0_5,13_-5	attendance|l:number=4_-3
attendance|l:objection=0_2	attendance|l:oclock=4_-3,13_2	attendance|l:of=13_-2	attendance|l:off=0_-6,4_4,5_2
attendance|l:office=0_3	attendance|l:oh=0_2,4_-2	attendance|l:okay=4_-3	attendance|l:on=13_3	attendance|l:once=0_-2,4_2
attendance|l:online=4_3	attendance|l:only=0_8,13_-8	attendance|l:open=4_-3,13_4	attendance|l:opening=4_-3
attendance|l:operation=0_-3,4_4	attendance|l:opt=5_2	attendance|l:or=4_-3,13_5	attendance|l:other=0_-3,13_3
attendance|l:otherwise=0_2,13_-4	attendance|l:our=0_6,4_-2,13_-3	attendance|l:ours=0_5,4_-2,13_-2	attendance|l:out=4_5,13_-4
attendance|l:over=0_3	attendance|l:own=0_2,13_-3	attendance|l:pa=0_-3,13_2	attendance|l:paper=4_-2,13_3	attendance|l:part=13_3
attendance|l:pass=0_-3,4_5,13_-2	attendance|l:password=13_3	attendance|l:pasta=0_-2,4_3	attendance|l:pay=0_4,13_-4
attendance|l:pen=13_3	attendance|l:perfect=13_2	attendance|l:perhaps=0_-4,4_5	attendance|l:person=4_-3,13_3
attendance|l:persuaded=4_2	attendance|l:phone=0_2,4_-3,5_6,13_-5	attendance|l:phones=0_3,4_-2	attendance|l:pick=0_-2,4_3
attendance|l:pin=0_3,4_-2	attendance|l:place=0_-2	attendance|l:places=0_-2,4_3	attendance|l:plain=4_5,13_-4
attendance|l:plan=0_-3,13_4	attendance|l:plans=0_3	attendance|l:play=13_-2	attendance|l:please=4_-4,5_2
attendance|l:pleasure=4_-2,13_4	attendance|l:plumbers=4_2	attendance|l:possibly=0_2	attendance|l:present=4_-2,13_2
attendance|l:press=13_3	attendance|l:problem=0_-3,13_3	attendance|l:promise=4_-2,5_2	attendance|l:promised=0_-4,4_3
attendance|l:promises=0_3,4_-2	attendance|l:pull=0_-3,4_3	attendance|l:pupil=13_3	attendance|l:put=0_-4,4_2,13_2
attendance|l:quarter=0_-3,4_2	attendance|l:question=0_4,4_-4	attendance|l:questions=0_-4,4_-3,13_7	attendance|l:quick=0_2,13_-3
attendance|l:rain=0_-4,4_2,13_2	attendance|l:read=0_-4,4_6,13_-2	attendance|l:ready=0_5,4_-7,13_2	attendance|l:real=4_3,13_-3
attendance|l:reason=4_-5,13_5	attendance|l:reckon=13_2	attendance|l:recording=13_-3	attendance|l:red=0_-3,4_3
attendance|l:registered=0_3,4_-3	attendance|l:remember=0_6,13_-4	attendance|l:reminders=4_-2,13_2	attendance|l:replay=0_-3,4_4
attendance|l:reserved=4_-3,13_4	attendance|l:rest=0_-3,4_3	attendance|l:retired=4_3	attendance|l:rid=13_2
attendance|l:right=4_-6,13_5	attendance|l:ring=4_2,13_-4	attendance|l:ringing=0_3	attendance|l:room=4_-4,13_5
attendance|l:running=0_-3,13_2	attendance|l:said=0_2,4_3,13_-5	attendance|l:sat=0_-2,13_2	attendance|l:save=13_2
attendance|l:say=0_9,13_-9	attendance|l:saying=4_-5,13_5	attendance|l:says=0_3,4_-2	attendance|l:school=4_4,13_-2
attendance|l:scissors=0_2	attendance|l:scratch=4_3	attendance|l:screen=4_-3,13_4	attendance|l:sea=0_-2,13_3	attendance|l:seat=0_-3
attendance|l:second=0_5,4_-5	attendance|l:secretary=0_3	attendance|l:see=0_5,4_-3	attendance|l:seen=0_3,4_2,13_-5
attendance|l:sent=0_4,4_-4	attendance|l:set=13_2	attendance|l:shant=4_4,13_-3	attendance|l:shift=0_-4,13_2	attendance|l:shine=13_2
attendance|l:shore=0_-2,13_3	attendance|l:should=0_-3,13_3	attendance|l:show=0_2	attendance|l:siesta=0_-2,4_3
attendance|l:sign=4_3,13_-2	attendance|l:signed=0_-4,13_3	attendance|l:since=0_-3,13_2	attendance|l:sister=0_2
attendance|l:sit=4_3,13_-3	attendance|l:sitting=0_-5,13_6	attendance|l:skip=0_-4,13_3	attendance|l:sleep=0_3,13_-3
attendance|l:slip=4_-3,13_3	attendance|l:so=0_-2	attendance|l:some=13_-2	attendance|l:somebody=4_5,13_-4
attendance|l:somehow=0_-2,13_3	attendance|l:something=0_3,13_-2	attendance|l:somethings=4_3	attendance|l:sometimes=0_4
attendance|l:son=0_5,13_-5	attendance|l:sons=4_2	attendance|l:soon=0_3,4_-7,13_5	attendance|l:sooner=4_3
attendance|l:sorry=0_-3,4_8,13_-4	attendance|l:sound=0_3	attendance|l:sounds=0_4,13_-3	attendance|l:speak=0_2
attendance|l:spirit=0_-2,4_4	attendance|l:standing=4_2	attendance|l:stands=0_-5,13_4	attendance|l:start=4_-5,13_5
attendance|l:starts=0_2,13_-4	attendance|l:stay=0_-3,13_4	attendance|l:stop=4_-5,5_2	attendance|l:stopping=4_3
attendance|l:straight=0_5,4_-5	attendance|l:strike=4_3	attendance|l:stuck=0_2,13_-4	attendance|l:suit=13_-3
attendance|l:suits=4_-3,13_4	attendance|l:sure=4_-2	attendance|l:surgery=0_3	attendance|l:switch=0_2	attendance|l:system=0_3
attendance|l:take=0_3,4_-5,5_3	attendance|l:taking=0_3,4_-5,13_2	attendance|l:talk=0_7,4_-5	attendance|l:talking=0_4
attendance|l:telephone=0_6,4_-3,13_-3	attendance|l:tell=0_10,4_-5,13_-4	attendance|l:telling=0_5,4_-4	attendance|l:tend=0_-3,4_2
attendance|l:tentative=0_4,13_-3	attendance|l:thanks=0_4,13_-2	attendance|l:that=0_4,13_-3	attendance|l:the=5_-5,13_2
attendance|l:then=0_-7,4_4,13_4	attendance|l:there=0_-3,13_2	attendance|l:these=0_3,13_-3	attendance|l:they=4_3
attendance|l:thing=4_3,13_-2	attendance|l:things=4_4,13_-4	attendance|l:think=0_7,4_-5	attendance|l:thinking=0_2
attendance|l:this=0_-3,13_4	attendance|l:those=0_5,4_-4	attendance|l:thought=4_5,13_-5	attendance|l:through=0_3,4_3,13_-6
attendance|l:thyme=0_-3,4_3	attendance|l:tick=0_-2,4_-4,13_7	attendance|l:till=0_-4,4_7,13_-2	attendance|l:time=0_-5,4_4
attendance|l:to=4_-4,12_-2,13_6	attendance|l:today=4_2	attendance|l:todays=0_-4,4_2	attendance|l:told=0_-4,13_2
attendance|l:tomorrow=0_-3,4_7,13_-4	attendance|l:too=0_-4,4_8,13_-4	attendance|l:train=0_-4,4_5	attendance|l:tricky=0_3
attendance|l:trouble=4_-2,13_3	attendance|l:try=0_4,4_-4	attendance|l:tuesdays=0_-2,4_3	attendance|l:unless=0_3
attendance|l:up=4_4	attendance|l:use=4_3	attendance|l:vet=0_-2,4_2	attendance|l:vets=4_2	attendance|l:video=0_4,13_-2
attendance|l:wait=13_2	attendance|l:waiting=0_3,4_-5	attendance|l:walk=0_-3,13_4	attendance|l:want=0_2,4_-4,5_2
attendance|l:wants=13_2	attendance|l:ward=0_-5,13_3	attendance|l:was=0_6,13_-6	attendance|l:watching=13_2
attendance|l:water=4_-3,13_3	attendance|l:way=4_-5,13_7	attendance|l:webinar=0_-2,4_4,13_-2	attendance|l:webinars=0_5,4_-4
attendance|l:week=0_-4,4_5	attendance|l:weekend=4_4,13_-2	attendance|l:well=4_2,13_-3	attendance|l:were=0_-5,4_8
attendance|l:what=0_10,4_-5,13_-5	attendance|l:when=4_4,13_-6	attendance|l:where=4_-5,13_5	attendance|l:whether=0_3,4_-2
attendance|l:which=0_6,4_-3,13_-4	attendance|l:while=0_4,4_-3	attendance|l:whirl=13_2	attendance|l:who=4_2
attendance|l:whole=4_-2,13_2	attendance|l:why=0_-4,4_-5,13_10	attendance|l:wife=0_4,4_-3	attendance|l:wifes=4_2,13_-2
attendance|l:will=0_-6,5_-2,13_8	attendance|l:wins=4_-2	attendance|l:with=0_-5,13_4	attendance|l:without=4_2
attendance|l:word=13_2	attendance|l:works=13_2	attendance|l:would=4_-9,13_10	attendance|l:wrong=12_4	attendance|l:yeah=0_-2,13_3
attendance|l:yep=4_-2,13_3	attendance|l:yes=0_3,4_-6,13_4	attendance|l:yet=0_8,4_-5,13_-3	attendance|l:you=4_-8,12_4,13_3
attendance|l:your=0_3,5_3,13_-7	attendance|l:yours=0_3,4_-6,13_3	attendance|lc:3=0_4,13_-2	attendance|lc:a no=0_6,4_-3,13_-3
attendance|lc:all right=0_-3,13_3	attendance|lc:and i=4_2	attendance|lc:and the=4_3,13_-2	attendance|lc:and then=0_3,13_-2
attendance|lc:as if=4_5,13_-3	attendance|lc:ask me=0_3,4_-2	attendance|lc:but=0_3,4_-2	attendance|lc:but do=0_3,13_-2
attendance|lc:but i=0_4,13_-5	attendance|lc:but not=4_7,13_-5	attendance|lc:but you=4_-3,13_3	attendance|lc:bye=13_3
attendance|lc:can i=0_-5,13_7	attendance|lc:could be=0_3	attendance|lc:could you=0_-2,13_3	attendance|lc:did not=0_-6,13_7
attendance|lc:do i=13_2	attendance|lc:do not=4_3,13_-2	attendance|lc:for you=4_3	attendance|lc:go on=0_7,13_-6
attendance|lc:got to=0_-4,4_3	attendance|lc:hm=0_3,4_-2	attendance|lc:how do=0_-6,4_3,13_3	attendance|lc:how long=0_-7,13_8
attendance|lc:i=0_3,13_-3	attendance|lc:i am=0_-3,4_-4,13_6	attendance|lc:i can=0_-6,4_6	attendance|lc:i did=0_5,13_-4
attendance|lc:i go=4_-3,13_4	attendance|lc:i have=13_-3	attendance|lc:i just=4_4,13_-3	attendance|lc:i know=0_2
attendance|lc:i like=4_-3	attendance|lc:i might=0_3,4_-2	attendance|lc:i remember=0_3,13_-3	attendance|lc:i think=4_-2
attendance|lc:i want=13_3	attendance|lc:i wanted=13_-3	attendance|lc:i will=4_-10,13_8	attendance|lc:i would=0_5,4_3,13_-8
attendance|lc:if that=0_-5,4_3,13_2	attendance|lc:in the=4_2,13_-3	attendance|lc:in with=0_2	attendance|lc:is it=4_3
attendance|lc:is not=0_3,13_-2	attendance|lc:is that=13_3	attendance|lc:let me=0_4,4_-3	attendance|lc:love=0_-3,4_6,13_-3
attendance|lc:mm=0_2	attendance|lc:my colleague=0_3	attendance|lc:no=0_-3,4_3	attendance|lc:not me=0_4,4_-2
attendance|lc:not today=4_2	attendance|lc:only=0_3	attendance|lc:perhaps=0_3	attendance|lc:please=0_3,13_-2
attendance|lc:see you=0_-3,13_2	attendance|lc:send the=13_2	attendance|lc:she is=13_2	attendance|lc:so i=0_-2,4_-7,13_9
attendance|lc:so no=0_-3,4_5,13_-3	attendance|lc:so that=0_-2	attendance|lc:so there=4_2	attendance|lc:so yes=13_3
attendance|lc:so you=4_3	attendance|lc:somethings come=4_3	attendance|lc:sorry=0_3,13_-3	attendance|lc:thanks=0_2
attendance|lc:that is=0_7,13_-6	attendance|lc:then=13_2	attendance|lc:then i=4_-2	attendance|lc:well=0_4,4_-2
attendance|lc:what is=0_-6,13_6	attendance|lc:when is=0_-2,4_2	attendance|lc:where do=0_-2,13_2	attendance|lc:where is=0_-4,13_4
attendance|lc:will you=0_-2	attendance|lc:yep=4_-2,13_3	attendance|lc:yes=0_-6,4_-3,13_10	attendance|lc:you have=4_-2,13_3
attendance|lc:you must=0_-3,4_2	attendance|m:=0_5,4_5,5_-7,12_-8,13_6	attendance|m:no=0_5,4_5,5_-10,12_-3
attendance|m:not_again=0_-2,4_3,5_11,13_-8	attendance|m:wrong=4_-2,12_8	attendance|m:yes=0_9,4_-4,5_-3,12_-4
attendance|ms:=0_5,4_-3,5_-2	attendance|ms:no=0_3,4_3,13_-5	attendance|ms:yes=0_-2,4_-4,13_7	attendance|n:1=0_4,4_-4
attendance|n:2=13_2	attendance|n:3=0_6,4_-2,5_-3	attendance|n:4=4_2,13_3	attendance|n:5=4_6,5_-5,12_-3,13_4	attendance|n:6=0_5
attendance|n:7=0_4,4_5,5_-3	attendance|n:8=5_4	attendance|p:False=0_9,5_-2,13_-5	attendance|p:None=0_4,4_7,5_-6,12_-6,13_4
attendance|p:True=0_2,12_-2	attendance|s:asks=0_7,4_-5,12_-3,13_-3	attendance|s:asks last=0_12,4_-12,12_-2,13_-7
attendance|s:back=4_7,12_-3	attendance|s:back last=0_6,4_-6,12_-2	attendance|s:half=0_11,4_-4,13_-6
attendance|s:negative=0_-4,4_4,13_3	attendance|s:unfinished=0_-3,4_3,5_4,13_-4	attendance|u:1=0_6,4_4,5_-3,13_-8
attendance|u:100=0_-2,13_3	attendance|u:20=13_3	attendance|u:3=0_-4,4_7	attendance|u:30=0_2,13_-3	attendance|u:4=0_-3,4_3
attendance|u:40=13_-2	attendance|u:5=0_-3,4_2	attendance|u:50=0_2	attendance|u:6=0_-2,4_5,13_-3	attendance|u:a=4_-3,13_3
attendance|u:able=0_-5,4_4	attendance|u:about=0_10,4_-5,13_-6	attendance|u:absent=4_3,13_-3	attendance|u:absolutely=0_-2
attendance|u:actually=4_-3,13_2	attendance|u:after=4_-2	attendance|u:afternoon=0_-2,4_-3,13_5	attendance|u:again=0_-7,4_4
attendance|u:ago=4_-2	attendance|u:aid=0_2,4_-2	attendance|u:all=4_3	attendance|u:along=4_-2,13_3	attendance|u:already=0_-4
attendance|u:always=0_-3,4_2	attendance|u:am=4_3,12_2	attendance|u:an=0_6,4_-4	attendance|u:and=0_-2	attendance|u:anniversary=4_2
attendance|u:another=4_6,13_-5	attendance|u:answer=5_2,13_-3	attendance|u:any=4_2	attendance|u:anything=0_-2,4_-7,13_9
attendance|u:anywhere=4_-4,13_5	attendance|u:apologies=0_-2,4_4	attendance|u:are=0_-2,4_3,12_2,13_-4	attendance|u:arm=4_3
attendance|u:as=13_3	attendance|u:ask=0_-4,13_4	attendance|u:at=13_2	attendance|u:attend=0_-3,13_2	attendance|u:away=13_-2
attendance|u:baby=0_-3,4_3	attendance|u:babys=0_-3,4_3	attendance|u:bad=0_-4,4_7,13_-3	attendance|u:batteries=0_3
attendance|u:be=0_-4	attendance|u:bed=4_3,13_-3	attendance|u:bee=0_-3	attendance|u:been=0_4,4_-3	attendance|u:being=4_2
attendance|u:best=0_6,13_-4	attendance|u:better=0_-2,13_4	attendance|u:bigger=4_3	attendance|u:biscuit=4_-2	attendance|u:bit=13_2
attendance|u:block=0_-3,13_4	attendance|u:blocked=0_-4,4_3,13_3	attendance|u:boards=4_2	attendance|u:booked=4_-5,13_5
attendance|u:boss=4_2	attendance|u:both=0_-3,13_4	attendance|u:bought=0_-2,4_3	attendance|u:break=0_3	attendance|u:bring=0_-2,4_2
attendance|u:broke=0_2	attendance|u:broken=4_3,13_-2	attendance|u:brother=13_3	attendance|u:building=0_3,4_-2
attendance|u:busy=4_-7,13_8	attendance|u:but=4_-2,5_2	attendance|u:by=4_-2,13_2	attendance|u:calendar=0_3,4_-4
attendance|u:calendars=0_-3,4_2	attendance|u:call=5_3,13_-4	attendance|u:calls=4_-4,5_3	attendance|u:camera=4_-3,13_3
attendance|u:can=0_-4,4_3,5_-2,13_5	attendance|u:cancel=0_-3,13_3	attendance|u:car=0_-3,4_3	attendance|u:cat=0_3
attendance|u:catch=13_2	attendance|u:cease=0_-2,5_5	attendance|u:certain=0_2	attendance|u:certainly=13_3
attendance|u:chair=4_-3,13_3	attendance|u:chance=0_-5,4_3,13_2	attendance|u:change=0_4,4_-2	attendance|u:changed=0_-3,4_4
attendance|u:check=0_4,4_-2	attendance|u:children=0_-4,4_5	attendance|u:choir=4_3	attendance|u:church=4_2
attendance|u:cleaner=0_-2,4_3	attendance|u:clear=0_-3,4_-3,13_6	attendance|u:click=4_-2,13_4	attendance|u:client=4_-2,13_3
attendance|u:clue=0_3	attendance|u:cold=13_-2	attendance|u:come=0_-5,13_3	attendance|u:coming=0_-4,5_-3,13_8
attendance|u:computer=0_2	attendance|u:computers=0_-3,13_3	attendance|u:confirm=0_3,4_-2	attendance|u:connected=4_-2
attendance|u:connection=13_2	attendance|u:costs=13_2	attendance|u:could=0_-5,4_5	attendance|u:count=13_3
attendance|u:counting=0_-3,4_-3,13_5	attendance|u:course=0_-4,13_4	attendance|u:covering=4_-3,13_4	attendance|u:credit=0_-2,13_3
attendance|u:cross=4_2	attendance|u:crossed=13_-3	attendance|u:customer=0_-4,13_3	attendance|u:cut=0_-2,4_2
attendance|u:dairy=13_3	attendance|u:dare=4_-2,13_3	attendance|u:darling=0_4,13_-4	attendance|u:data=0_3,4_-2
attendance|u:dave=0_2	attendance|u:day=0_-4,4_6,13_-3	attendance|u:dead=0_-4,13_4	attendance|u:deadline=13_-2
attendance|u:deal=0_-3	attendance|u:dear=4_3,13_-4	attendance|u:decide=0_3,4_-3	attendance|u:decided=4_3,13_-4
attendance|u:decides=0_3,4_-2	attendance|u:decline=4_3,13_-2	attendance|u:definitely=13_4	attendance|u:dentist=4_-3,13_3
attendance|u:details=4_-2,5_3	attendance|u:did=0_2	attendance|u:do=0_-3,4_4	attendance|u:dog=0_3	attendance|u:dogs=4_2
attendance|u:doing=4_3,13_-2	attendance|u:done=0_-4,4_3	attendance|u:doors=13_-2	attendance|u:dot=0_-3,13_5
attendance|u:double=4_2,13_-3	attendance|u:doubt=4_-2,13_2	attendance|u:down=0_-4,13_5	attendance|u:drag=4_2
attendance|u:driving=0_2	attendance|u:drop=0_-3,4_3	attendance|u:dropped=4_3,13_-2	attendance|u:due=4_2	attendance|u:dunno=0_2
attendance|u:duty=0_-2	attendance|u:e=0_4,4_-4	attendance|u:earlier=4_2	attendance|u:early=0_-3,13_4	attendance|u:ears=0_4,13_-3
attendance|u:earth=0_3,13_-2	attendance|u:easily=13_2	attendance|u:eat=4_2	attendance|u:either=0_5,4_-2,13_-2
attendance|u:else=4_3,13_-4	attendance|u:enough=0_-3,13_4	attendance|u:er=0_3	attendance|u:even=0_-5,13_5
attendance|u:events=0_3,13_-2	attendance|u:ever=0_-5,5_3,13_4	attendance|u:every=0_2,4_-4	attendance|u:exactly=0_3,13_-3
attendance|u:exam=4_2	attendance|u:except=0_3,13_-3	attendance|u:excuse=4_2	attendance|u:far=0_4,13_-4	attendance|u:fell=13_2
attendance|u:fetch=0_-3,4_3	attendance|u:fever=4_4,13_-2	attendance|u:fill=4_2	attendance|u:find=4_-3	attendance|u:fine=0_-3,13_3
attendance|u:finish=0_-2,4_3	attendance|u:first=0_3,4_-5,13_2	attendance|u:fit=4_3	attendance|u:flu=4_2	attendance|u:football=4_3
attendance|u:for=4_-5,5_-3,13_8	attendance|u:forget=0_-3,4_4	attendance|u:forgotten=0_3,13_-3	attendance|u:form=13_2
attendance|u:forward=0_-2,13_3	attendance|u:free=0_-5,13_5	attendance|u:fridge=13_3	attendance|u:friends=13_2
attendance|u:from=0_3	attendance|u:front=4_-3,13_3	attendance|u:full=0_-3,4_5	attendance|u:game=0_-2,13_4	attendance|u:garden=0_2
attendance|u:gave=4_-3	attendance|u:get=0_4,4_-3	attendance|u:give=0_4,4_3,13_-6	attendance|u:giving=0_-2,4_3
attendance|u:goes=0_-4,13_4	attendance|u:going=0_-11,4_4,13_5	attendance|u:good=0_-6,4_6	attendance|u:got=0_-3,13_3
attendance|u:guarantee=0_3,4_-2	attendance|u:guess=13_-3	attendance|u:guests=4_3	attendance|u:had=0_-7,4_10,13_-4
attendance|u:half=0_-2,13_3	attendance|u:halve=4_2	attendance|u:hang=0_4,13_-3	attendance|u:hannah=0_-3	attendance|u:hardly=13_2
attendance|u:has=0_5,4_-3,13_-3	attendance|u:have=4_4,5_-3,12_2	attendance|u:having=13_-2	attendance|u:hay=4_-3,13_3
attendance|u:head=0_3,13_-3	attendance|u:headset=4_2	attendance|u:heard=0_2	attendance|u:heck=13_2	attendance|u:hell=0_-4,13_3
attendance|u:help=0_2	attendance|u:her=0_7,4_-4,13_-3	attendance|u:here=0_3,13_-3	attendance|u:highlight=13_3
attendance|u:hindered=4_3	attendance|u:hip=0_-3,4_3	attendance|u:his=0_3,13_-2	attendance|u:holds=0_-4,13_4
attendance|u:hope=13_-2	attendance|u:hospital=4_3	attendance|u:hotel=13_2	attendance|u:hour=4_2	attendance|u:house=0_-2
attendance|u:how=13_-3	attendance|u:hurry=0_3	attendance|u:husband=4_-3	attendance|u:i=0_2,4_5,12_-4	attendance|u:if=4_3,13_-4
attendance|u:ignore=0_2	attendance|u:in=4_5	attendance|u:inn=0_-2,4_-3,13_5	attendance|u:instead=4_3
attendance|u:intention=0_-3,13_4	attendance|u:interested=5_3	attendance|u:invitation=0_2	attendance|u:is=0_-3,12_3,13_3
attendance|u:it=0_5	attendance|u:joan=4_-2	attendance|u:joans=0_-3,4_3	attendance|u:job=4_3,13_-4	attendance|u:joined=0_5,4_-5
attendance|u:joining=0_-3,4_2	attendance|u:joking=4_3,13_-2	attendance|u:joy=4_-3,13_2	attendance|u:juniors=4_2
attendance|u:just=13_2	attendance|u:keen=13_3	attendance|u:keep=4_-7,13_6	attendance|u:kept=13_2
attendance|u:kidding=0_-2,4_5,13_-2	attendance|u:kill=0_-2,4_2	attendance|u:knee=13_2	attendance|u:knot=4_8,13_-6
attendance|u:know=0_8,4_-2,13_-7	attendance|u:last=5_3	attendance|u:late=0_-5,4_-3,13_9	attendance|u:later=0_-2,4_3
attendance|u:learning=4_-2,13_4	attendance|u:leave=0_-5,4_5	attendance|u:leaves=0_-2	attendance|u:leaving=0_2
attendance|u:lee=0_-3,13_4	attendance|u:leeds=4_2,13_-2	attendance|u:left=0_4,4_-4	attendance|u:let=4_-2
attendance|u:level=0_3,4_-2	attendance|u:life=4_4,13_-4	attendance|u:light=0_-2,4_4	attendance|u:like=0_3	attendance|u:liked=4_3
attendance|u:link=4_-4,13_3	attendance|u:links=0_-3,13_2	attendance|u:listen=0_-3,13_2	attendance|u:listening=0_3,13_-3
attendance|u:live=0_-5,13_6	attendance|u:loaded=4_2,13_-2	attendance|u:logged=4_-2,13_3	attendance|u:lol=4_2
attendance|u:longer=0_-2,4_4	attendance|u:looked=0_4,4_-3	attendance|u:looking=4_-3,13_4	attendance|u:lose=5_3
attendance|u:lost=4_4,13_-4	attendance|u:love=0_2,4_4,13_-7	attendance|u:lovely=0_3,13_-5	attendance|u:lucky=13_3
attendance|u:machine=0_4,4_-5	attendance|u:made=0_-2	attendance|u:mail=13_-2	attendance|u:make=4_5,13_-3	attendance|u:man=0_5,4_-4
attendance|u:manage=0_-3	attendance|u:many=0_3,4_-4	attendance|u:mark=0_2	attendance|u:may=0_11,4_-4,13_-7
attendance|u:maybe=4_2,13_-3	attendance|u:me=4_-4,13_5	attendance|u:mean=4_-3,13_5	attendance|u:meant=0_-5,4_4
attendance|u:mend=0_4,4_-2	attendance|u:met=0_2	attendance|u:might=0_8,4_-5,13_-4	attendance|u:mind=0_4	attendance|u:minding=4_3
attendance|u:minds=0_4,13_-2	attendance|u:minute=0_3,13_-3	attendance|u:minutes=4_-3	attendance|u:miss=0_-5,13_7
attendance|u:missed=0_5,4_-5	attendance|u:missing=4_-2,13_2	attendance|u:mist=4_3	attendance|u:mistake=4_3,13_-3
attendance|u:mm=0_2	attendance|u:moment=0_4,13_-2	attendance|u:month=0_-8,4_9	attendance|u:more=5_4,13_-5	attendance|u:much=13_-3
attendance|u:mum=0_3,13_-5	attendance|u:my=0_7,4_-5,12_-3,13_2	attendance|u:nah=0_4,13_-3	attendance|u:nap=4_3
attendance|u:needs=13_-2	attendance|u:never=0_3	attendance|u:new=0_10,4_-4,13_-5	attendance|u:next=0_-7,4_5
attendance|u:nights=4_2	attendance|u:no=4_4	attendance|u:nobodys=4_-4,13_4	attendance|u:nope=0_-2	attendance|u:not=4_-5,13_7
attendance|u:note=4_3	attendance|u:noted=4_-3,13_2	attendance|u:nother=0_-3,4_3	attendance|u:nothing=0_-3,13_4
attendance|u:now=13_-2	attendance|u:number=4_-4,5_4,12_2	attendance|u:nurse=4_2,13_-2	attendance|u:objection=0_2
attendance|u:of=0_-5,13_4	attendance|u:off=0_-3,4_3	attendance|u:oh=0_-3,4_4	attendance|u:on=0_-3,4_-2,13_7	attendance|u:once=0_3
attendance|u:online=0_-3,13_2	attendance|u:only=0_4,13_-5	attendance|u:open=4_-3,13_4	attendance|u:opening=4_-3
attendance|u:operation=0_-3,4_4	attendance|u:opt=5_2	attendance|u:or=4_-7,13_8	attendance|u:other=0_-5,13_3
attendance|u:otherwise=0_2,13_-4	attendance|u:our=0_6,13_-5	attendance|u:ours=0_5,4_-2,13_-2	attendance|u:over=0_3,4_-3
attendance|u:overruns=0_2	attendance|u:own=0_2,13_-3	attendance|u:pa=4_-3,13_2	attendance|u:paper=4_-2,13_3
attendance|u:park=0_3,4_-4	attendance|u:part=13_3	attendance|u:pass=0_-3,4_5,13_-2	attendance|u:password=13_3
attendance|u:past=13_3	attendance|u:pasta=0_-2,4_3	attendance|u:pay=0_5,13_-4	attendance|u:pen=13_3
attendance|u:pencilled=0_3,4_-3	attendance|u:people=4_3,13_-5	attendance|u:perfect=13_2	attendance|u:perhaps=0_-4,4_3
attendance|u:permission=4_-2	attendance|u:person=4_-3,12_3,13_3	attendance|u:persuaded=4_2	attendance|u:phone=5_6,13_-6
attendance|u:phones=0_6,4_-3	attendance|u:pick=0_-2,4_3	attendance|u:pin=0_3,4_-2	attendance|u:place=0_-2
attendance|u:places=0_-2,4_3	attendance|u:plain=4_5,13_-4	attendance|u:plan=0_-3,13_4	attendance|u:plans=0_2,4_-3
attendance|u:play=13_-2	attendance|u:please=4_-3,5_3	attendance|u:pleasure=0_-2,13_3	attendance|u:plumbers=4_2
attendance|u:pop=0_2	attendance|u:possibly=0_2	attendance|u:present=4_-3,13_2	attendance|u:press=4_-2	attendance|u:probably=13_-2
attendance|u:problem=0_-3,13_3	attendance|u:promise=4_-3	attendance|u:promised=0_-4,4_3	attendance|u:promises=0_3,4_-2
attendance|u:provided=0_2	attendance|u:pull=0_-3,4_3	attendance|u:pupil=13_3	attendance|u:put=0_-5,4_3,13_3
attendance|u:quarter=0_-3	attendance|u:question=0_7,4_-5,13_-2	attendance|u:questions=0_-4,4_-3,13_7	attendance|u:queue=4_2
attendance|u:quick=0_2,13_-3	attendance|u:quite=0_3	attendance|u:rain=0_-5,13_6	attendance|u:rather=0_-3,4_4
attendance|u:read=0_-4,4_7,13_-3	attendance|u:ready=0_5,4_-7,13_2	attendance|u:real=4_3,13_-3	attendance|u:reason=13_3
attendance|u:reckon=13_2	attendance|u:recording=4_3,13_-2	attendance|u:recordings=0_-2,13_3	attendance|u:red=0_-3,4_3
attendance|u:remember=0_4,4_-2	attendance|u:reminders=4_-2,13_2	attendance|u:replay=0_-3,4_4	attendance|u:reporting=4_-3,13_4
attendance|u:reserved=4_-3,13_4	attendance|u:rest=0_-3,4_4	attendance|u:retired=4_3	attendance|u:rid=13_2
attendance|u:right=0_6,4_-3,13_-4	attendance|u:ring=0_3,13_-6	attendance|u:ringing=0_3	attendance|u:room=4_-4,13_5
attendance|u:run=0_4,4_-4	attendance|u:sadly=4_3	attendance|u:said=0_3,13_-3	attendance|u:sat=13_2	attendance|u:save=13_2
attendance|u:say=0_4,13_-4	attendance|u:saying=4_-5,13_4	attendance|u:says=0_3,4_-2	attendance|u:school=4_4,13_-2
attendance|u:scissors=0_2	attendance|u:screen=13_3	attendance|u:sea=0_-2,13_2	attendance|u:seat=0_-3
attendance|u:second=0_7,4_-4,13_-3	attendance|u:secretary=0_3	attendance|u:see=0_4,4_-2	attendance|u:seen=0_3,4_2,13_-5
attendance|u:send=0_-2	attendance|u:sent=0_2,13_-2	attendance|u:set=13_2	attendance|u:shame=0_-2,4_3	attendance|u:shant=4_4,13_-3
attendance|u:she=0_5,4_-5	attendance|u:shift=0_-4	attendance|u:shine=13_2	attendance|u:ship=0_-4,4_5	attendance|u:shop=4_2
attendance|u:shore=0_-2,13_3	attendance|u:show=0_2	attendance|u:shut=4_3	attendance|u:sick=13_-3	attendance|u:siesta=0_-3,4_4
attendance|u:sign=0_-5,4_2,13_3	attendance|u:since=0_-6,4_5	attendance|u:sir=0_4,13_-3	attendance|u:sister=0_2
attendance|u:sit=4_3,13_-3	attendance|u:sitting=0_-5,13_6	attendance|u:skip=0_-4,13_3	attendance|u:sleep=0_3,13_-3
attendance|u:slides=4_3,13_-2	attendance|u:slip=4_-3,13_3	attendance|u:so=0_-4,13_5	attendance|u:some=4_2,13_-2
attendance|u:somebody=4_5,13_-4	attendance|u:somehow=0_-2,13_3	attendance|u:something=0_5,4_-4	attendance|u:somethings=4_3
attendance|u:sometimes=0_4	attendance|u:son=0_3,13_-4	attendance|u:soon=0_4,4_-7,13_4	attendance|u:sooner=4_5,13_-3
attendance|u:sorry=4_8,13_-6	attendance|u:sound=0_3	attendance|u:sounds=0_3,13_-3	attendance|u:soup=0_3
attendance|u:speak=0_4,4_-3	attendance|u:spirit=4_4,13_-3	attendance|u:stands=0_-5,13_4	attendance|u:start=0_-2,4_-4,13_6
attendance|u:starts=0_2,13_-4	attendance|u:stay=0_-3,4_-3,13_6	attendance|u:stop=4_-5,5_3	attendance|u:stopping=4_3
attendance|u:straight=0_5,4_-5	attendance|u:strike=4_3	attendance|u:stuck=0_2,13_-4	attendance|u:suits=13_3
attendance|u:suppose=0_-3	attendance|u:sure=0_-2,4_4	attendance|u:surgery=4_-3	attendance|u:swing=0_-2	attendance|u:switch=0_2
attendance|u:system=0_6,4_-3,13_-3	attendance|u:take=0_4,4_-3,13_-2	attendance|u:taking=0_3,4_-4	attendance|u:talk=0_7,4_-10,13_3
attendance|u:talking=0_5,13_-4	attendance|u:tea=4_2	attendance|u:telephone=0_8,4_-3,13_-5	attendance|u:tell=0_11,4_-6,13_-5
attendance|u:telling=0_4,4_-4	attendance|u:tend=0_-3,4_2	attendance|u:tentative=0_4,13_-3	attendance|u:thanks=5_3
attendance|u:that=0_3,4_-2	attendance|u:the=0_3,5_-5,12_3	attendance|u:then=0_-5,4_5	attendance|u:there=0_-6,13_5
attendance|u:these=5_3,13_-3	attendance|u:they=0_2,13_-3	attendance|u:thing=4_2,13_-2	attendance|u:things=4_6,13_-4
attendance|u:think=0_2	attendance|u:thinking=0_2	attendance|u:this=4_-5,12_2,13_4	attendance|u:those=0_4
attendance|u:thought=4_7,13_-5	attendance|u:thoughts=4_-3	attendance|u:through=0_3,13_-3	attendance|u:thyme=0_-3,4_3
attendance|u:tick=0_-2,4_-4,13_7	attendance|u:till=0_-3,4_3	attendance|u:time=0_-5,4_2,13_2	attendance|u:timing=0_-3,4_4
attendance|u:to=0_2,12_-2	attendance|u:today=0_-4,13_6	attendance|u:todays=0_-5,4_5	attendance|u:told=0_-3,13_2
attendance|u:tomorrow=0_-4,4_4	attendance|u:too=0_-6,4_10,13_-4	attendance|u:train=0_-4,4_4	attendance|u:tricky=0_3
attendance|u:trouble=4_-2,13_3	attendance|u:try=0_6,4_-6	attendance|u:tuesdays=0_-2,4_3	attendance|u:twice=0_-2,13_3
attendance|u:uhhuh=0_4,13_-3	attendance|u:under=0_-2	attendance|u:unless=0_4,4_-2	attendance|u:up=4_3,13_-2	attendance|u:use=4_2
attendance|u:vet=0_-2,4_2	attendance|u:vets=4_2	attendance|u:wait=0_-4,13_5	attendance|u:waiting=0_3,4_-5
attendance|u:walk=0_-3,13_4	attendance|u:want=0_4,4_-5	attendance|u:wants=13_2	attendance|u:ward=0_-5,13_3
attendance|u:was=0_-2,4_5,13_-4	attendance|u:watch=0_-3,13_3	attendance|u:watching=13_2	attendance|u:water=4_-3,13_3
attendance|u:way=0_-2,4_-5,13_7	attendance|u:we=0_6,4_-4	attendance|u:weather=0_2	attendance|u:webinar=4_3,13_-3
attendance|u:webinars=0_5,4_-3	attendance|u:wednesday=0_-2,13_2	attendance|u:week=0_-6,4_3,13_2	attendance|u:weekend=4_4,13_-2
attendance|u:well=0_-3,4_5	attendance|u:went=4_-2	attendance|u:were=0_-6,4_7	attendance|u:what=0_3,4_3,13_-5
attendance|u:when=0_4,4_3,13_-6	attendance|u:where=4_-6,13_5	attendance|u:whether=0_3,4_-2	attendance|u:which=0_4,4_-2
attendance|u:while=0_4,4_-3	attendance|u:whirl=13_2	attendance|u:who=4_4,13_-4	attendance|u:whole=0_3,4_-3
attendance|u:why=0_-4,4_-6,13_10	attendance|u:wi=0_-4,4_4	attendance|u:wife=0_4,4_-6,13_3	attendance|u:wifes=13_-2
attendance|u:will=0_-7,4_2,12_-3,13_7	attendance|u:wins=4_-2	attendance|u:with=4_-3,13_3	attendance|u:without=0_-3
attendance|u:woman=0_2	attendance|u:word=13_2	attendance|u:work=13_3	attendance|u:working=0_3,13_-3	attendance|u:works=13_3
attendance|u:worry=4_-3,13_3	attendance|u:would=4_-3,13_4	attendance|u:written=13_2	attendance|u:wrong=0_-2,12_8,13_-2
attendance|u:year=0_3,4_-2	attendance|u:yep=0_-2	attendance|u:yes=0_3,4_2	attendance|u:yet=0_10,4_-7,13_-3
attendance|u:you=0_-3,4_-4,5_3,12_6	attendance|u:your=0_3,13_-6	attendance|u:yours=0_3,4_-6,13_3	b:0 0=0_2,4_-2	b:0 >=0_-2,3_4
b:1 2=0_3,1_-2	b:1 >=0_-4,3_4,4_2,6_-3,8_4,9_-2,10_-4,12_-2,13_9	b:1 and=0_-2,4_-2,10_3,13_2	b:1 before=0_3,4_-4	b:1 bill=0_-3,4_3
b:1 bit=4_2	b:1 but=7_3	b:1 can=0_2,4_-2	b:1 day=13_2	b:1 else=6_2	b:1 for=0_4,4_-4,7_2	b:1 from=0_3,3_-2	b:1 has=4_2,13_-2
b:1 i=4_-5,13_3	b:1 in=2_5,3_-3,7_4	b:1 moment=0_5,13_-3	b:1 more=4_-5,7_-2,13_4	b:1 nah=10_2	b:1 of=0_-5,4_4,6_5,8_-2,10_2,13_-2
b:1 out=4_-3,13_3	b:1 please=0_-4,3_4,8_3	b:1 put=0_4,3_-3	b:1 sec=0_3,13_-3	b:1 second=4_3	b:1 telephone=0_3,4_-2	b:1 that=8_2
b:1 the=4_2	b:1 we=10_3,13_-2	b:1 who=0_-4,4_4	b:1 wins=13_-3	b:1 wire=0_-2	b:1 with=13_3	b:1 yes=0_-2,3_2	b:1 you=0_-8,1_3,13_7
b:10 4=0_-4,13_4	b:10 >=13_3	b:10 days=8_2	b:10 minutes=0_4,13_-5	b:10 phones=0_3	b:10 weeks=0_2	b:10 years=0_2
b:100 per=4_-2,13_3	b:1000 dollars=0_3	b:1000000 years=4_3	b:11 >=0_4,13_-2	b:11 year=4_3	b:12 people=0_3	b:17 and=0_3	b:19 >=0_2
b:2 3=0_3,1_-2	b:2 >=1_-2,2_5,11_-3,13_2	b:2 and=4_3	b:2 coffees=0_2	b:2 it=0_-3,13_2	b:2 minds=0_4,13_-2	b:2 minutes=0_-3,4_3
b:2 months=0_2,2_2	b:2 nil=0_4	b:2 people=4_3,13_-2	b:2 places=0_-2,4_3	b:2 so=13_3	b:2 weeks=2_-6,4_-2,8_6	b:2 with=13_3
b:2 years=1_3	b:20 >=0_3	b:20 minutes=13_3	b:20 people=13_2	b:3 3=0_3	b:3 >=1_4,4_4,13_-4	b:3 a=13_-2	b:3 i=0_-2,1_2,4_4,13_-3
b:3 is=4_6,13_-6	b:3 it=0_-4,13_6	b:3 oclock=0_3	b:3 right=0_-4,13_4	b:3 short=0_2	b:3 starters=4_-2	b:3 testing=0_3,1_-2
b:3 then=4_-4,13_5	b:3 to=0_-2	b:3 today=4_2	b:3 too=0_-2,4_4	b:3 weeks=2_-2,8_3	b:4 >=0_-5,4_5	b:4 euros=0_3	b:4 so=0_2
b:4 to=2_3,8_-2	b:40 >=13_-2	b:5 >=4_5,13_-4	b:5 and=0_-2,4_3	b:5 weeks=2_3	b:50 >=0_4	b:6 >=0_-4,4_5,12_3	b:6 months=1_2
b:7 please=0_3	b:8 >=0_-2	b:8 people=13_2	b:8 weeks=2_4	b:90 >=1_2	b:90 days=2_7,8_-4	b:< 1=0_8,7_-4,8_-4,13_-2	b:< 10=13_3
b:< 100=0_-3,4_-3,13_6	b:< 11=0_5,4_-2	b:< 17=0_3	b:< 2=4_3,13_-2	b:< 3=0_6,13_-6	b:< 7=0_2	b:< >=0_4
b:< a=0_-3,2_-4,4_-5,8_9,11_-3,13_3	b:< about=0_6,13_-2	b:< acme=0_3	b:< actually=0_2	b:< afternoon=4_3	b:< agent=6_5
b:< ah=0_8,13_-6	b:< all=0_6,10_-3,13_-3	b:< am=0_11,4_-4,13_-4	b:< an=0_-4,11_3	b:< and=0_14,4_-7,11_9,13_-9	b:< another=0_-3,4_2
b:< answer=8_3	b:< any=6_3	b:< are=6_-3,7_4,13_-2	b:< as=0_4,4_-8,13_5	b:< ask=0_-3,4_5	b:< at=1_-2	b:< aye=0_-4,13_5
b:< b=0_-8,2_8,7_8	b:< bang=0_-4,13_5	b:< be=4_-2,13_2	b:< beats=1_4,13_-3	b:< before=0_-4,8_3,11_3	b:< between=0_3
b:< bingo=0_-3,4_-2,13_6	b:< blah=0_4	b:< bless=0_4,13_-2	b:< both=0_2	b:< bring=0_-4,13_5	b:< bro=4_-3	b:< brownfield=0_2
b:< but=0_6,4_-3,13_-2	b:< by=0_-6,1_2,13_2	b:< bye=0_3	b:< c=0_-9,1_8,10_4	b:< call=0_2,6_3	b:< calling=11_3	b:< can=6_4
b:< cancel=9_4	b:< certainly=0_-3,4_3	b:< come=0_2,4_-5,13_4	b:< coming=0_4	b:< confirmed=0_-3,13_3	b:< consider=0_-3,13_3
b:< could=0_7,4_-2,6_4,13_-9	b:< count=4_5,13_-3	b:< damn=0_-3,13_3	b:< darling=4_3	b:< deal=0_-4,13_6	b:< dear=0_3
b:< depends=0_-3,1_3	b:< disregard=0_2	b:< do=4_3	b:< doing=1_2	b:< earth=0_3	b:< either=0_3	b:< end=0_-2,9_3
b:< enough=0_-2,4_-2,9_4	b:< er=0_3,4_-2	b:< even=13_2	b:< every=0_3,13_-3	b:< exactly=13_2	b:< excuse=0_3	b:< fancy=0_3,4_-2
b:< far=0_-3,4_3	b:< fine=0_7,4_3,13_-7	b:< fire=0_-2	b:< first=0_2	b:< footballs=0_3	b:< for=0_6,4_-8,7_-3,13_3	b:< forget=9_4
b:< from=0_-5,13_4	b:< front=0_-3,13_3	b:< garage=0_-4,4_4	b:< get=4_-3,5_4	b:< give=0_4,4_-2	b:< go=0_2	b:< god=0_-4,4_3
b:< going=0_7,4_-6	b:< gone=0_-6,4_7	b:< good=0_6,4_-4	b:< goodness=0_4	b:< got=0_7,13_-6	b:< grandma=0_3	b:< green=0_-2,13_3
b:< ha=0_4	b:< had=4_3,13_-3	b:< half=0_5,4_-2	b:< hang=0_3,10_-2	b:< happy=0_2	b:< hard=0_-3,4_2	b:< hardly=0_-3,4_5,13_-2
b:< have=4_-4,13_3	b:< he=0_3	b:< head=0_-2	b:< hello=0_6,4_-3	b:< her=0_2,11_-2	b:< here=0_-5,4_-4,13_10	b:< herself=4_3,13_-3
b:< hey=0_4,13_-3	b:< hi=11_-3	b:< his=0_3,13_-2	b:< hm=13_3	b:< hmm=9_-2	b:< hold=0_5,4_-2	b:< hours=0_4
b:< how=0_10,4_-7,8_3,10_3,13_-7	b:< hurry=0_2	b:< i=0_2,1_3,3_3,4_3,9_-5,10_5,11_-2,12_-2	b:< if=1_5,4_-8,13_7	b:< ignore=0_4
b:< in=2_3,4_-9,8_3,13_4	b:< interesting=0_3	b:< is=0_13,4_-5,6_3,13_-9	b:< it=1_5,3_-3,4_2,6_-2,9_-2,10_5,11_-3,13_4
b:< its=0_-3,13_3	b:< ja=0_4	b:< join=0_5,13_-3	b:< joy=0_3,13_-2	b:< just=0_-8,4_4,10_-3,13_4	b:< keep=0_-4,4_2
b:< know=0_-11,1_2,3_2,4_13,13_-2	b:< la=0_3	b:< leave=4_-4,5_4,9_3	b:< left=0_2	b:< let=4_2,9_3	b:< life=0_3	b:< like=0_-2,13_4
b:< long=0_-4,4_3	b:< look=0_3	b:< looking=0_4,1_-6,13_3	b:< lovely=4_3	b:< ma=13_2	b:< madam=4_2	b:< makes=1_-3,13_3	b:< mama=4_2
b:< marias=13_3	b:< mario=0_4,13_-2	b:< may=4_3,13_-3	b:< me=0_2,4_3,13_-5	b:< might=0_3,13_-2	b:< mind=0_3	b:< mommy=0_-3,4_4
b:< month=0_7,2_-7	b:< mr=0_-2,4_3	b:< mum=0_-5,4_6	b:< my=0_7,1_3,3_-3,4_3,11_-2,13_-4	b:< myself=11_-3	b:< nah=0_-7,4_4
b:< name_of_them=0_7,13_-7	b:< nearly=4_3	b:< need=0_-6,13_7	b:< neither=0_-5,1_3,4_6	b:< never=0_-2	b:< new=3_-3,7_3	b:< next=0_3
b:< no=0_14,3_-3,4_-11,11_-3,12_-3,13_11	b:< nobody=4_-2,13_3	b:< nobodys=13_-2	b:< none=13_3	b:< nope=12_-2,13_6
b:< not=0_-3,1_5,2_-4,3_3,4_7,5_-3,8_-3,10_-2,13_2	b:< nothing=0_-3,4_5,10_3,13_-2	b:< number=12_-3	b:< off=0_-2	b:< oh=0_5,13_-8
b:< okay=0_13,9_3,13_-14	b:< on=0_-4,4_8,13_-5	b:< oops=0_3	b:< operator=6_2	b:< option=0_-4,2_2	b:< ouch=0_3
b:< our=4_-3,7_3,13_-2	b:< ours=7_6	b:< out=0_-7,4_6	b:< over=0_-3,8_4	b:< override=0_4	b:< pardon=0_3	b:< pass=0_-5,4_6
b:< peaking=0_-3,13_3	b:< people=0_-2	b:< perhaps=0_3,4_-2	b:< phone=0_5,13_-3	b:< phones=4_4
b:< please=0_4,4_-2,6_4,8_-3,11_-2,13_3	b:< precisely=0_-3,13_4	b:< press=0_3,13_-2	b:< print=0_3	b:< provided=0_3	b:< purple=0_3
b:< put=0_-4,3_3,4_2,13_-2	b:< quarter=2_2	b:< questions=0_3	b:< quick=0_-4,4_2,8_3	b:< quickly=0_-5,8_4,13_2	b:< quite=0_-7,4_7
b:< ready=0_-3,13_3	b:< reception=0_-3,4_4	b:< repair=3_2,4_-2	b:< right=9_3	b:< righto=0_-3,13_4	b:< s=0_-3,13_5	b:< same=0_2
b:< save=0_-2	b:< say=0_7	b:< scratch=4_3	b:< scrub=5_2	b:< search=1_2	b:< second=0_-3,2_5	b:< see=4_-4,13_4	b:< seriously=0_3
b:< shall=0_2	b:< she=0_9,4_-3,11_-3,13_3	b:< shore=0_-3,13_3	b:< short=0_2	b:< should=0_5,11_2,13_-5	b:< sign=0_6,4_-3
b:< since=0_2,4_-4,13_3	b:< sir=0_-4,10_4	b:< sit=0_7,4_-4	b:< skip=0_2	b:< slower=0_2	b:< slowly=0_2	b:< smith=0_-2,4_3
b:< so=0_10,4_6,11_-2,13_-8	b:< some=0_-3,6_2	b:< somebody=0_-2,4_6,13_-2	b:< someone=10_2	b:< something=4_2,13_3
b:< somethings=4_-3,13_3	b:< somewhere=0_2	b:< soon=2_2	b:< sorry=0_7,4_-4,9_2	b:< sort=0_2	b:< sounds=0_-5,13_4	b:< spare=4_3
b:< speak=0_4,13_-3	b:< spot=0_-3,13_5	b:< still=4_-3,13_2	b:< stop=0_-3,5_3,9_2	b:< strange=0_3	b:< strike=0_-2,4_3,8_3
b:< such=0_4,4_-3	b:< sup=0_-6,10_6	b:< suppose=0_2	b:< sure=4_4,11_-3,13_3	b:< system=0_7,3_-2	b:< sí=0_2	b:< telephones=4_2
b:< thank=0_11,4_-4,9_-4	b:< thanks=0_3,4_-4,5_2	b:< that=1_3,4_-3,8_-3,9_2,11_-3,12_3,13_5
b:< the=0_6,1_-3,2_4,3_3,4_3,6_-3,12_-5,13_-6	b:< then=0_2	b:< there=4_-5,6_-2,13_3	b:< they=0_10,4_-2,10_-2,13_-3
b:< this=2_3,11_-2	b:< threes=0_-3,4_3	b:< thumbs=0_-2,13_3	b:< till=0_3,4_-4	b:< time=0_5,8_2	b:< to=0_3,4_-3
b:< today=0_3,8_-3,13_2	b:< todays=0_-3,4_2	b:< told=0_2	b:< tomorrow=0_-2,4_4,13_-2	b:< too=0_-6,4_2,13_4	b:< transfer=0_3
b:< true=11_-3,13_3	b:< try=4_-2,13_5	b:< turn=0_2	b:< twist=4_-3,13_4	b:< uh=0_3	b:< uhhuh=0_-5,13_7	b:< um=0_-3,13_3
b:< under=0_2	b:< unless=0_2,4_-4	b:< up=7_3	b:< wait=0_9,4_-5	b:< want=4_2	b:< was=4_2	b:< watch=0_2	b:< way=4_5,13_-5
b:< we=0_-4,4_9,6_-3,9_-2,10_3,11_-2	b:< wednesday=0_5,8_-3	b:< well=13_4	b:< what=0_9,4_-3,11_8,13_-11	b:< whatever=0_-2,11_3
b:< when=1_6,13_-3	b:< which=0_6,4_-3,13_-2	b:< who=0_7,13_-4	b:< whoa=0_4	b:< whose=11_2	b:< why=0_-3,4_-3,8_4,11_5
b:< will=0_10,13_-7	b:< with=0_-3,11_2,13_3	b:< won=0_5,7_-5,13_4	b:< works=0_-2	b:< would=0_4,4_2,8_-4,13_3	b:< write=0_2,4_-3
b:< wrong=12_2	b:< yeah=4_7,13_-4	b:< yeas=13_2	b:< yep=4_2	b:< yes=0_22,4_8,5_2,11_-6,12_-3,13_-10	b:< yesterday=0_4
b:< you=1_-5,4_5,5_3,6_-3,8_-3,13_6	b:< yup=0_-3,13_4	b:a >=0_-14,3_8,4_-8,8_14,13_5	b:a baby=0_-2,4_3	b:a bad=0_4,13_-2
b:a better=4_-4,13_4	b:a biscuit=0_2,4_-2	b:a bit=1_2,4_-5,13_5	b:a bot=0_-2,11_3	b:a bother=13_2	b:a bout=13_3	b:a break=0_-2,7_2
b:a brochure=0_2	b:a building=0_2	b:a business=0_-3,4_2	b:a busy=4_-3	b:a cake=0_2	b:a call=4_3,13_-2	b:a camera=4_-3,13_3
b:a change=7_2	b:a choir=0_2	b:a client=4_3,13_-3	b:a cold=0_-3,4_2	b:a colleague=0_3,4_-3	b:a computer=11_2,13_-2
b:a cruise=4_3,13_-2	b:a customer=0_3	b:a date=0_-4,1_3,13_3	b:a day=0_4	b:a delivery=0_-2,4_4	b:a display=13_2	b:a doctors=13_2
b:a dozen=0_2	b:a dream=0_6,4_-5	b:a family=0_4	b:a few=2_2,8_-2,13_3	b:a fly=0_6,4_-4	b:a free=0_2	b:a gnu=3_3	b:a go=0_-5,13_7
b:a good=0_5,4_-4	b:a green=0_-3	b:a hairdresser=0_2,4_-2	b:a half=2_2	b:a human=6_3	b:a joke=0_3	b:a lady=0_-3,13_2
b:a leaf=0_5,13_-3	b:a leak=10_2	b:a legacy=0_2	b:a letter=0_-3,4_4	b:a likely=0_2	b:a long=0_2	b:a look=10_3	b:a lot=0_6,4_-4
b:a lovely=0_2	b:a machine=4_-4,11_2	b:a man=0_-3,4_5,13_-2	b:a meat=0_-5,4_6	b:a meeting=4_6	b:a message=4_3	b:a minute=0_6,4_-4
b:a miss=4_4,13_-3	b:a mistake=4_3,13_-2	b:a mix=0_4,10_-3	b:a moment=0_4,4_-5	b:a monday=4_2	b:a month=0_6,2_-2
b:a name_of_them=0_-5,4_4	b:a new=0_14,3_-11,4_-3,10_3	b:a newer=7_2	b:a nice=0_4,4_-3	b:a no=0_-2,4_12,13_-9	b:a noise=0_4,4_-2
b:a nother=0_-3,4_3	b:a password=0_2,13_-2	b:a person=4_-4,6_11,13_-6	b:a phone=0_8,3_-4,11_-2	b:a pint=0_2	b:a pirate=0_4
b:a place=13_3	b:a price=3_-3,13_2	b:a private=0_-3,4_4	b:a problem=4_6,13_-5	b:a purse=0_-2,6_2	b:a question=0_8,4_-6,13_-4
b:a quote=0_4,4_-4	b:a real=6_2,13_-2	b:a repair=4_-2	b:a replacement=0_5,7_-3,10_3	b:a robot=0_3,13_-3	b:a room=4_2	b:a scam=0_2
b:a seat=13_2	b:a second=0_5,3_4,4_-3,7_-4	b:a shop=0_6,4_-4	b:a small=0_3	b:a solicitor=0_2,4_-2	b:a speaking=0_-2,13_2
b:a strange=0_3	b:a supplier=4_2	b:a switchboard=4_-2,13_2	b:a system=0_4,7_3	b:a table=0_-2,4_3	b:a tape=11_2	b:a tax=4_2
b:a technician=10_2	b:a telephone=13_3	b:a tend=13_3	b:a text=0_-2,4_3	b:a thing=4_4,13_-2	b:a tick=4_-3,13_3	b:a train=4_2
b:a very=0_4	b:a way=8_2	b:a webinar=0_2,13_-3	b:a weigh=0_-2	b:a what=0_3	b:a while=0_3,13_-2	b:a whole=2_2
b:a yes=0_-3,4_-6,13_9	b:able to=0_-2	b:about >=4_3,6_2,11_4,13_-6	b:about a=0_5,13_-4	b:about again=0_-4,13_4	b:about an=4_2
b:about desk=0_3,13_-2	b:about it=4_-4,6_4	b:about my=4_3	b:about our=0_2	b:about phones=0_-4	b:about the=0_-2,4_-5,11_2,13_5
b:about this=0_-2,4_2	b:about to=0_-5,13_6	b:about water=0_6,4_-5	b:about whales=0_2	b:about what=0_7,11_-5	b:about your=0_-7,13_6
b:absent >=4_3,13_-3	b:absolutely no=0_5,4_-3	b:accounts >=4_4,13_-2	b:acme >=0_8,4_-5,11_3,13_-4	b:acme i=13_3
b:acme what=0_-2,11_2	b:actually >=0_-2,4_3	b:actually we=0_2	b:actually you=13_3	b:ad in=4_-3,13_4	b:addition to=3_2
b:administrator i=0_2	b:advertise the=0_3,13_-2	b:advertising >=4_-2,13_2	b:affairs >=4_2	b:afraid >=0_5,13_-4	b:after >=11_-4
b:after a=0_-2,4_2	b:after name_of_them=0_-3,11_4	b:after that=0_-2,13_3	b:after the=0_6	b:afternoon >=4_2,8_3,13_-4
b:afternoon off=4_-4,13_4	b:afternoon you=4_3	b:afterwards >=0_3	b:again >=0_-2,4_-4,5_5,11_3	b:again at=0_3	b:again please=0_3
b:against >=0_13,4_-4,13_-9	b:against it=0_-4,4_2,13_2	b:against my=4_2	b:against that=0_-2,13_2	b:agenda >=4_-3,13_2
b:agent >=6_5	b:ago >=4_3	b:agree >=13_3	b:agree to=4_3	b:agreed >=13_2	b:ah >=0_-3,13_5	b:ah i=4_-5,13_5	b:ah no=4_5,13_-4
b:ah okay=0_2	b:ah so=0_2,13_-3	b:ahead >=8_3	b:aid >=0_4,4_-2	b:air >=0_-2	b:airport >=4_2,13_-2	b:alive >=6_2	b:all 1=0_6
b:all >=0_9,1_3,10_-2,13_-8	b:all about=13_-2	b:all afternoon=4_3,13_-3	b:all day=0_-3,4_2	b:all in=0_-2,1_2,10_2
b:all morning=0_-3	b:all my=0_-7,13_9	b:all night=4_2	b:all questions=0_3	b:all right=0_4,4_3,13_-5	b:all systems=0_-3,8_3
b:all that=0_-3,4_4	b:all the=4_-2,13_3	b:all write=0_-2,13_2	b:allow it=4_3,13_-2	b:alone >=0_5,5_2,13_-5	b:along >=4_-3,13_3
b:already >=0_5,4_-3,8_3	b:already have=4_4	b:already paid=0_4,4_-3	b:already say=13_2	b:already told=0_-6,13_5
b:altogether >=0_2,13_-2	b:am 1=4_3	b:am >=0_-9,9_-2,13_12	b:am a=4_9,10_3,13_-7	b:am about=4_4,13_-3	b:am actually=0_3
b:am after=0_-3,4_3	b:am against=4_4,13_-3	b:am an=0_5,11_-3	b:am as=4_-4,13_5	b:am asking=0_7,4_-6	b:am at=13_-5	b:am awake=0_2
b:am back=0_3,4_-5,8_3	b:am calling=0_3,11_-3	b:am coming=0_7,4_-12,5_-3,13_8	b:am definitely=4_-3,13_4	b:am doing=0_5,4_-4
b:am done=0_-3,8_5	b:am driving=0_10,4_-8	b:am easy=0_3	b:am eating=0_3,4_-2	b:am ending=9_3	b:am fine=13_3	b:am free=4_-4,13_5
b:am from=0_-2,4_4	b:am getting=0_-2,1_3	b:am going=0_6,4_-4,5_2,9_3,13_-6	b:am gone=9_5	b:am her=0_5,4_-2,13_-3
b:am here=0_5,13_-4	b:am hindered=4_3	b:am i=11_8,13_-5	b:am in=0_-3,4_-8,13_14	b:am inn=0_-2,4_-3,13_5	b:am it=0_-5,4_4
b:am jack=0_2,13_-3	b:am joining=13_2	b:am just=1_3,4_5,13_-6	b:am kidding=4_-2,13_2	b:am like=0_7,13_-6	b:am listening=0_5,13_-4
b:am logging=13_3	b:am looking=0_9,1_-3,4_-4,8_-3	b:am mari=0_3	b:am marias=4_2	b:am merely=0_-2,4_2	b:am minding=4_3
b:am name_of_them=0_-4,4_-8,13_13	b:am not=0_12,1_-3,4_-9,9_-3,11_3	b:am nothing=0_9,4_3,13_-11	b:am off=0_-3,9_6
b:am on=0_8,4_-2,8_-2,13_-4	b:am only=1_2	b:am opening=0_-3,13_3	b:am out=0_-4,9_3	b:am peeling=0_3	b:am putting=0_-3,9_5
b:am ready=0_7,13_-7	b:am returning=4_3	b:am right=0_-3,13_5	b:am ringing=0_3,13_-3	b:am running=13_3	b:am she=4_-5,13_6
b:am sick=7_2	b:am sitting=0_3,4_-3	b:am so=0_3	b:am soon=0_-2,2_3	b:am sorry=13_2	b:am speaking=0_8,4_-3,13_-7
b:am still=0_12,4_-8,13_-2	b:am stirring=0_3	b:am stuck=4_4,13_-3	b:am taking=4_-4	b:am talking=0_4,4_-3	b:am the=0_-15,4_7,13_8
b:am there=4_-6,13_5	b:am thinking=0_3,1_-2	b:am under=0_-2	b:am up=0_-4,13_6	b:am waiting=0_7,4_-2,13_-5	b:am what=0_-9,13_9
b:am with=4_-2,13_2	b:am writing=0_2	b:am wrong=0_5,13_-5	b:am yes=0_-3,13_4	b:am your=0_-5,4_8	b:an 11=4_3	b:an answer=0_4,4_-3
b:an apple=0_3	b:an article=0_2	b:an automated=0_3	b:an e=0_2	b:an echo=10_3	b:an employee=6_2	b:an empty=3_2,4_-4	b:an issue=0_-3
b:an offer=0_-3,13_4	b:an office=0_3,4_-2	b:an old=0_4,5_2	b:an operation=0_-3,4_3	b:an option=8_2	b:an order=0_2,13_-2
b:and 1=0_3	b:and 2=0_2	b:and 4=0_3,13_-2	b:and >=0_4	b:and a=0_6,1_-2,2_4,13_-3	b:and blood=6_2	b:and can=13_3
b:and could=0_-3,13_3	b:and do=0_-3,5_3	b:and dropping=0_3	b:and give=0_3	b:and he=4_5,13_-5	b:and i=0_-4,4_9,11_-2,13_-5
b:and if=0_3	b:and it=4_-3,8_3,10_2	b:and join=13_3	b:and my=0_-4,4_2,13_3	b:and neithers=0_-4,4_5	b:and no=0_5,4_2,13_-5
b:and not=1_3,2_-2,4_-2	b:and now=3_-2,4_2,7_-2,10_6,13_-2	b:and only=0_-4,13_5	b:and paper=13_3	b:and read=0_2	b:and sing=0_3
b:and sons=0_-3,4_3	b:and support=0_3,10_-2	b:and that=0_-3,3_4	b:and the=0_-4,7_2,11_-2,13_7	b:and then=0_14,4_-3,13_-6
b:and there=4_3,13_-4	b:and they=0_-2,7_2	b:and waiting=0_-5,13_5	b:and want=0_3,13_-3	b:and we=4_-2	b:and what=11_2
b:and you=0_-7,4_2,11_5	b:another >=0_4,4_-3,7_3	b:another call=0_4,4_-2	b:another day=8_3	b:another name=0_-6,4_3,13_3
b:answer >=1_3,4_-5	b:answer my=4_2	b:answer that=0_6,4_-4	b:answer the=0_-3,4_5,13_-2	b:answer to=4_-3,13_7	b:answers >=0_4,4_-2
b:any acme=0_2,4_-3	b:any more=4_3,7_3,13_-2	b:any name_of_them=0_-6,4_7	b:any of=0_3,13_2	b:any webinar=0_2,4_-2	b:anybody >=0_4
b:anybody there=6_2	b:anyone else=4_-3,13_5	b:anything >=0_4,13_-3	b:anything better=4_-4,13_5	b:anything but=0_-5,4_9,13_-4
b:anything down=4_3	b:anything else=0_-3,4_-2,13_5	b:anything till=0_2	b:anything to=0_4,4_-3	b:anywhere else=4_-4,13_4
b:apologies >=0_-2,4_4	b:apologise for=0_3	b:apple >=0_3	b:approved >=0_-3,13_3	b:are >=0_-3,4_-6,5_-6,8_2,11_7,13_9
b:are a=0_7,11_-2	b:are after=4_-2	b:are and=0_-2,4_-3,13_5	b:are asking=0_-5,4_4	b:are breaking=0_3	b:are calling=0_10,4_-5,11_-5
b:are certainly=0_4,4_2,13_-6	b:are closed=0_2	b:are cutting=0_3,4_-2	b:are doing=4_2	b:are going=0_3	b:are i=4_5,13_-4
b:are in=3_2,8_3,13_-2	b:are it=0_3	b:are just=0_-2,1_3	b:are looking=0_-2,13_2	b:are lovely=0_3,1_-3
b:are not=0_-8,4_5,5_2,7_2,13_3	b:are now=0_-3,13_7	b:are on=13_2	b:are out=0_2	b:are ready=0_-2	b:are speaking=0_6,4_3,13_-9
b:are talking=0_-4,4_6	b:are the=0_-6,11_4,13_5	b:are they=0_-4,13_4	b:are through=12_2	b:are who=13_3	b:are wrong=4_7,13_-7
b:are you=0_7,6_-3,11_7,13_-8	b:are your=0_3,11_-3	b:article about=0_2	b:as >=0_3,2_-3	b:as a=0_-5,13_5	b:as coming=4_-3,13_5
b:as far=0_-2,13_3	b:as i=4_3,13_3	b:as if=4_4,13_-3	b:as last=0_7,13_-4	b:as long=13_-4	b:as possible=8_3	b:as quickly=0_5,13_-4
b:as soon=0_5,13_-2	b:as the=0_4,8_-3	b:as this=2_4,8_-3	b:as we=13_2	b:as well=0_2	b:as you=8_2,13_-2	b:ask >=0_-8,4_-3,13_12
b:ask about=4_-4,13_4	b:ask but=4_6,13_-6	b:ask him=0_2	b:ask me=0_4,13_-4	b:ask my=0_11,4_-5,13_-5	b:ask questions=0_-2,13_2
b:ask the=4_3,13_-3	b:ask you=5_2,13_-2	b:asked who=0_3,4_-3	b:asking >=0_-6,11_4	b:asking for=4_2	b:asking me=13_-2
b:asking what=0_3,4_-2	b:asking you=0_4,4_-3	b:asks questions=0_-4,4_4	b:asleep >=0_-2	b:assistant >=0_-2,11_2
b:assistant calling=0_3,11_-2	b:at 1=13_3	b:at 10=4_2	b:at 3=0_3,13_-4	b:at 4=0_3,7_-2	b:at all=1_3,4_-6,13_5	b:at free=13_2
b:at home=4_-3,13_3	b:at it=1_-2,10_3	b:at my=0_4,13_-3	b:at once=0_-3,4_3	b:at quarter=0_-3,4_2	b:at that=0_3,13_-4	b:at the=1_2
b:at this=0_-3,4_3	b:at tree=0_-3,13_4	b:at work=0_4,4_-7,13_2	b:attend >=0_-3,13_3	b:attention >=0_4,4_-2
b:automated assistant=0_7,4_-3,11_-3	b:automated what=0_-5,11_5	b:awake i=0_2	b:away >=0_-5,4_5	b:away my=0_3	b:b >=0_-8,2_8,7_8
b:baby >=0_-2,4_3	b:back >=4_3,5_2	b:back from=4_-3,8_3,13_2	b:back later=0_3,4_-2	b:back to=0_2	b:back until=0_2,4_-2
b:bad line=0_6,4_-2,13_-4	b:bad time=0_3,13_-3	b:bad word=0_3	b:bakery >=4_2	b:bang on=0_-4,13_5	b:bank phew=0_2
b:batteries >=4_2,13_-2	b:be 2=0_-2,4_-3,13_6	b:be 4=0_3	b:be 5=0_-2,13_3	b:be >=0_8,4_-11,11_2	b:be able=0_4,4_-4
b:be an=0_-2,13_3	b:be at=0_2	b:be back=0_3,4_-3	b:be delighted=4_-2,13_3	b:be done=4_3,13_-2	b:be fine=13_2	b:be for=4_3
b:be further=4_2	b:be good=0_5,13_-5	b:be here=13_2	b:be i=4_-2,13_3	b:be in=0_-2,4_7,13_-4	b:be interested=4_3	b:be it=0_-2,13_4
b:be joining=4_2	b:be late=0_3	b:be lying=0_-3,13_3	b:be me=4_-4,13_6	b:be more=0_-4,1_-2,8_3,13_3	b:be my=4_2
b:be name_of_them=4_7,13_-6	b:be next=0_-3,4_5	b:be on=0_-5,4_7,13_-3	b:be possible=8_-3,13_3	b:be put=4_-2,6_4
b:be quick=0_3,13_-2	b:be quiet=13_3	b:be right=0_9,13_-8	b:be said=4_-4,13_5	b:be seen=0_2	b:be sitting=4_-7,13_7
b:be that=0_4,13_-4	b:be the=0_6,13_-5	b:be their=0_-2	b:be there=0_-3,13_2	b:be this=0_2,8_-2	b:be wanting=13_-2
b:be watching=13_3	b:be with=0_4,13_-3	b:be written=4_4,13_-3	b:bear with=0_5,13_-4	b:beats me=1_4,13_-3	b:because >=0_4,4_-2
b:bed >=0_4,4_-2	b:bed with=4_2	b:been >=0_2	b:been called=13_2	b:been counting=13_3	b:been done=0_2	b:been double=4_-2
b:been fine=0_-2,4_4,13_-2	b:been out=0_5,13_-3	b:been ringing=0_-2	b:been through=0_2,13_-3	b:been to=0_4,4_-2
b:been waiting=0_-5,13_3	b:beep >=3_-2,10_4	b:before >=0_5	b:before christmas=2_2	b:before the=2_3	b:before you=0_2,13_-3
b:behalf >=4_-2	b:behalf yes=4_4,13_-4	b:bell >=0_3,5_-2	b:bella sit=0_3	b:best but=0_5,4_-2,13_-2	b:bet >=0_-2,13_3
b:betcha >=0_-3,13_4	b:better >=0_5,8_4,13_-5	b:better be=4_-4,13_3	b:better if=0_-4,4_4	b:better late=0_4,4_-2	b:better not=4_3
b:better than=13_2	b:better things=4_2	b:better to=4_-2,13_4	b:between 1=2_4	b:beyond repair=7_2	b:bike >=0_5,13_-2
b:bill >=0_2,4_3,13_-2	b:bingo >=0_-7,13_7	b:bird >=13_2	b:bird in=0_2	b:biscuit >=0_3	b:bit >=2_3,13_-2	b:bit a=0_2
b:bit late=13_2	b:bit more=0_2	b:bit of=0_4	b:bit slower=13_2	b:blah >=0_4	b:blah blah=0_4	b:bless you=0_4,13_-2	b:blood >=6_2
b:board >=13_2	b:bob >=4_2,13_-2	b:body >=4_3	b:boiling >=0_3	b:book a=4_3	b:booked it=4_-5,13_5	b:boss >=4_5,13_-3
b:boss has=4_-2	b:boss herself=4_-3,13_4	b:boss is=4_-2	b:boss opening=0_2	b:boss put=4_3	b:boss says=4_-4,13_3	b:boss wants=13_2
b:boss will=0_-3,4_3	b:boss would=0_-3,4_4	b:boston >=4_4	b:bot >=0_-2,11_4	b:both >=0_2	b:bother me=0_2	b:bothered >=0_-2,13_2
b:bought 1=0_3	b:bout >=13_3	b:box >=0_4,4_-4	b:box i=4_2	b:bread is=0_2	b:break >=0_3	b:break in=7_2	b:breaking up=0_3
b:bridge when=0_3,4_-2	b:broke down=4_2	b:brother >=0_-2	b:brown >=6_2	b:brownfield there=0_2	b:budget >=1_3
b:building i=3_3,10_-2	b:burning >=1_-2,8_6	b:burst >=4_2	b:bus leaves=7_-2	b:business >=4_2,11_2,13_-2	b:bust >=7_2
b:busy >=1_-2,13_4	b:but >=4_3	b:but first=0_3,13_-3	b:but how=0_2,13_-3	b:but i=0_-3,4_-2,13_5	b:but if=0_3,4_-3	b:but in=4_2
b:but it=0_5,4_-4,10_2,13_-3	b:but let=0_2,4_-2	b:but no=0_-3,13_4	b:but not=0_-4,4_6,13_-2	b:but only=0_-3,13_3
b:but scissors=0_2	b:but she=4_3	b:but that=13_-3	b:but today=13_2	b:but we=0_2,4_-4,7_3,10_-3	b:but what=0_4,13_-4
b:but yes=0_-3,13_5	b:but you=4_-2,13_2	b:but your=4_-2	b:buy 1=0_-5,3_7	b:buy >=9_3	b:buy anything=0_4,4_-2	b:by 3=4_2	b:by >=0_4
b:by all=0_-2,13_3	b:by bike=0_5,13_-2	b:by crook=13_2	b:by e=0_-3	b:by friday=0_4	b:by hook=13_2	b:by me=0_-4,4_7
b:by that=0_-4,4_4	b:by the=0_6,4_-5,8_2	b:by then=0_3	b:bye >=4_-3,9_8	b:bye bye=0_2	b:bye now=9_2	b:bye the=0_3	b:cable in=3_2
b:cake >=0_-2,13_4	b:cake please=0_2	b:calendar >=0_3,4_-2	b:calendars just=4_2,13_-2	b:call >=9_2,11_6,12_2,13_-6	b:call a=13_2
b:call about=4_3	b:call her=0_4,4_-3	b:call it=13_3	b:call me=4_5,6_4,11_-4,13_-4	b:call out=0_-2,4_-3,10_2,13_5	b:call please=9_3
b:call to=4_4	b:call you=4_-3,13_3	b:called >=4_-4,11_3	b:called me=0_-2,4_6	b:called name_of_them=0_5,13_-3	b:called that=4_3
b:called you=0_-2,4_3,12_2,13_-3	b:calling >=0_-2,11_3	b:calling about=0_-2,4_5	b:calling for=4_-2	b:calling from=0_9,4_-7
b:calling is=0_6,4_-5	b:calling me=5_3	b:calling the=12_2	b:calling to=0_-2,4_3	b:calling you=0_5,4_-4
b:calls >=0_-2,4_-2,5_5,10_2	b:calls any=13_2	b:calls here=4_3	b:calls me=0_2	b:came up=4_2	b:camera >=4_-3	b:can >=0_2,4_-5,13_2
b:can ask=0_4,13_-4	b:can come=13_3	b:can count=4_-2,13_4	b:can do=13_3	b:can give=0_-4,4_3	b:can go=4_2	b:can hardly=4_-4,13_4
b:can have=0_8,13_-9	b:can hear=0_4,13_-3	b:can i=0_5,3_-2,4_-2,6_2,11_-4,13_4	b:can knot=4_5,13_-5	b:can make=0_-4,4_3
b:can manage=4_-3	b:can not=0_8,4_-8,6_-4,7_3	b:can say=0_2,4_-4	b:can see=0_3,1_-2	b:can speak=6_2	b:can start=0_-3,4_2
b:can talk=13_3	b:can think=4_2	b:can write=0_-3,4_-2,13_6	b:can yes=0_15,13_-14	b:can you=4_3,10_3,13_-7
b:cancel >=0_-4,4_3,9_4,13_-3	b:cancel something=4_-2,13_3	b:car >=0_2,4_-3,11_3	b:care less=4_-3,13_4	b:cars >=0_-3,4_4
b:case >=4_3	b:castle >=0_3	b:cat is=0_2	b:catch the=4_-3	b:cent >=0_-2,13_2	b:central >=0_3	b:centre >=0_-2,13_3
b:certain >=0_5,4_-4	b:certainly >=0_-6,13_6	b:certainly not=4_5,13_-3	b:chair >=0_2	b:chance >=0_-5,4_7,13_-2
b:chance i=4_-7,13_6	b:change >=7_2	b:change the=10_3	b:changed cables=7_3	b:changed since=13_3	b:charge of=4_2,6_-2
b:check >=13_-2	b:check with=0_4,4_-3	b:chef has=0_-3,4_2	b:chicken >=0_2	b:children of=0_6,4_-4	b:chill >=0_3,4_-2	b:choir >=0_3
b:clear >=4_-3,13_4	b:close >=4_2	b:close it=4_3	b:close the=0_4,13_-2	b:coarse >=0_-3,13_3	b:coffee machine=4_2	b:coffees and=0_2
b:cold >=13_3	b:colleague >=4_5,13_-4	b:colleague and=0_-2,4_-3,13_5	b:colleague of=0_2,4_-2	b:colleague please=6_2	b:come >=13_3
b:come at=0_2,4_-3	b:come back=0_-2,5_2	b:come here=0_4,4_-2	b:come if=4_2,5_2,13_-3	b:come in=0_2	b:come is=0_-4,4_3
b:come on=0_9,13_-5	b:come through=4_3,13_-2	b:come to=5_-2	b:come up=4_3	b:comes on=13_3	b:comes up=0_3
b:coming >=0_-3,8_3,11_-2,13_5	b:coming at=0_2,13_-4	b:coming for=13_2	b:coming i=5_-2	b:coming or=0_3	b:coming through=4_2
b:coming up=0_4	b:coming what=0_-3,13_3	b:comment >=0_4,4_-2	b:company >=0_-3,4_2	b:company about=13_2	b:complain >=1_-2,8_-2,13_3
b:complicated >=0_5,13_-3	b:compulsory >=13_3	b:computer >=0_4,4_-4	b:computers >=4_2	b:confidential >=4_2	b:configuring it=0_2
b:confirm >=0_3	b:confirm that=0_-6,13_6	b:connect me=6_2	b:connect you=0_-3,4_4	b:consent is=0_3	b:consider it=13_2
b:contactable and=0_2	b:contract >=13_-3	b:contrary >=0_-3,4_3	b:cook >=0_-3,4_2	b:cool >=0_2	b:copper off=0_2	b:cores >=13_2
b:corner with=0_2	b:correct >=0_-2,4_2	b:correct and=0_-2,13_2	b:costs >=0_-3,13_4	b:cough >=0_3	b:could >=4_6,13_-7
b:could be=0_8,8_-2,13_-6	b:could i=4_4,13_-3	b:could it=0_3	b:could not=0_-5,4_-4,8_2,13_8	b:could say=0_-2,13_3
b:could stop=4_-3,13_4	b:could you=4_-3,10_3	b:count me=4_-2,13_4	b:count on=0_5,13_-7	b:counter >=0_3,13_-3
b:counting the=0_-3,13_4	b:course >=0_-6,4_-2,13_9	b:course i=0_3,13_-3	b:course not=4_3	b:course you=0_11,13_-9
b:court >=0_-3,4_4	b:covering the=4_-3,13_4	b:cross that=0_3,4_-2	b:cupboard >=0_3	b:curious so=0_2	b:customer at=0_-3,4_3
b:customer of=4_-2	b:cut off=10_2	b:cutting out=0_6,4_-2,13_-3	b:dad >=4_2,13_-4	b:dairy >=13_3	b:damn right=0_-3,13_4
b:dark already=0_5	b:date >=0_-3,4_-2,13_2	b:daughter >=4_3	b:daughter i=13_2	b:dave >=0_2	b:day 1=0_3,13_-2
b:day >=0_3,1_3,4_-3,8_-3	b:day in=0_4,4_-3	b:day is=0_-3	b:day of=4_2	b:day there=0_6,4_-4	b:days >=0_-2,8_4	b:dead >=4_-4,13_3
b:deal >=0_-5,13_4	b:deals with=0_5,4_-4	b:dear >=1_-3,13_5	b:dear i=0_5,13_-6	b:dear oh=0_4	b:decide >=0_4,4_-4	b:decided >=1_2
b:decided to=4_2	b:declined >=4_2	b:deep and=0_3	b:definitely >=4_-2	b:denied >=4_3	b:dentist for=4_-3,13_4	b:deny it=0_-7,13_6
b:department >=4_4	b:depends >=0_3	b:depends on=1_2	b:desk phones=13_2	b:desk so=0_3	b:desperate >=0_-2,8_3	b:details >=5_3
b:diary >=0_3	b:did >=4_10,13_-9	b:did i=11_2	b:did not=0_6,4_-9,13_7	b:did say=0_-4,13_4	b:did you=0_5,4_-2,11_-3	b:died >=4_2
b:difference >=0_2	b:dinner >=0_2	b:dis >=0_-2,13_3	b:disappoint you=4_3	b:discuss that=6_2	b:display >=13_2	b:disregard the=0_2
b:disturb me=4_-5,13_5	b:do 4=4_2,13_-2	b:do >=0_2,4_-4,13_2	b:do for=11_-3,13_4	b:do i=4_4,5_2,10_3,13_-8	b:do it=4_-4
b:do knot=4_5,13_-4	b:do mind=4_2	b:do my=0_2	b:do need=13_3	b:do not=0_9,4_-15,5_4,6_-3,9_3,11_4,13_-3	b:do phones=13_2
b:do that=13_2	b:do this=13_3	b:do video=4_-2	b:do want=0_-4,13_6	b:do what=0_-2,11_-4,13_6	b:do with=4_5,13_-5
b:do you=0_7,11_-3,13_-2	b:do your=4_-3,13_3	b:doctor >=4_2	b:doctor calls=0_3,4_-2	b:does >=0_-2	b:does a=0_-7,13_8
b:does it=0_5,13_-3	b:does this=0_4	b:dog >=4_2	b:dog wants=0_2	b:doing >=0_-5,4_6	b:doing at=0_5,4_-5	b:dollars to=0_3
b:done >=4_2	b:done already=0_2	b:doorbell camera=0_2,13_-2	b:dot >=0_-3,13_4	b:double >=0_-2,8_3	b:doubt about=0_-3,13_5
b:down >=9_3,10_3	b:down as=0_4,13_-5	b:down from=0_6	b:down i=0_-3,4_2	b:down in=4_-2,13_2	b:down no=4_2	b:down then=4_2,13_-2
b:down to=0_3	b:down what=0_-4,13_4	b:downstairs >=0_2	b:dozen eggs=0_2	b:drag me=4_2	b:draughty in=0_3	b:dream about=0_6,4_-5
b:driver >=0_4,13_-3	b:driving >=0_5	b:drop out=13_3	b:drop the=0_-3	b:dropped the=4_2,13_-2	b:dropping >=0_3	b:dunno >=0_3
b:duty >=4_3,13_-2	b:duty at=13_3	b:e mail=0_4,4_-3,13_-2	b:each other=0_-5,13_4	b:ear >=0_4,13_-2	b:early >=0_-3,13_3
b:ears >=0_-5,4_-2,13_7	b:earth would=0_-4,4_5	b:easily >=13_2	b:easter >=2_2	b:easy >=0_2	b:eating >=0_3,4_-2	b:echo >=10_3
b:echo an=10_3	b:eggs >=0_4	b:either >=0_3	b:either way=4_2	b:else >=0_-7,4_2,13_6	b:else has=0_4	b:else i=6_2	b:else in=0_-3,4_2
b:else is=0_3	b:else on=0_7,13_-7	b:else this=4_-3,13_3	b:else to=0_4,13_-4	b:else will=0_3	b:else would=0_-7,13_10
b:emergency >=0_-2,4_4	b:employee >=6_2	b:empty >=4_3,13_-3	b:empty surgery=4_-2	b:end >=1_3,4_-3,13_4	b:end of=1_-3,2_3
b:end the=9_3	b:ending this=9_3	b:english >=0_3,4_-2	b:english not=4_4	b:enough >=0_-6,4_-4,8_3,9_4,13_6	b:enough to=0_4,13_-2
b:er how=0_4,10_-3	b:er i=0_-4,4_2	b:er yeah=0_-3,13_3	b:erm >=0_3	b:euros 50=0_3	b:even >=0_3	b:even a=4_-2
b:even better=0_4,13_-4	b:even have=0_-8,13_7	b:even if=13_3	b:events forgotten=0_3,13_-2	b:ever >=4_3,13_-3
b:ever asked=0_3,13_-2	b:ever not=0_-4,4_-2,13_6	b:every day=0_-2,8_2	b:every phone=7_2	b:every time=0_-4,13_5
b:everybody else=0_4	b:everything changed=7_3	b:excuse me=0_2,13_-2	b:explain that=0_3,4_-2	b:extensions >=4_-4,13_6
b:eye do=4_-4,13_4	b:eye will=13_2	b:failed this=0_2	b:fair >=0_-3,13_2	b:false number=0_-2,12_3	b:family business=0_3
b:fancy that=0_3,4_-2	b:far >=0_4,3_2,4_-4,13_-3	b:far as=0_-2,13_3	b:far from=0_-3,4_3	b:fast >=0_5,13_-2	b:father >=0_3
b:fear >=0_2	b:fell through=13_2	b:fetch her=4_3	b:fever >=4_5,13_-3	b:few minutes=13_3	b:few weeks=2_2,8_-2	b:file >=4_2
b:film >=0_4,13_-4	b:films >=0_3	b:find her=0_-2,4_3	b:find my=0_9,4_-7	b:fine >=4_-3,13_6	b:fine i=0_-4,13_3	b:fine it=4_2
b:fine thanks=0_3,13_-2	b:finished with=0_-3,10_5	b:fire station=4_3	b:firm >=0_-2	b:first 2=0_3	b:first >=0_4,1_3,11_6,13_-11
b:first and=0_5,3_-3,10_-2	b:first half=0_-3,13_5	b:first i=0_4,13_-2	b:first name=0_3,11_-2	b:first or=0_3
b:first question=0_-8,13_8	b:first tell=0_3,13_-3	b:first thing=0_3	b:first time=0_-4,13_4	b:fish >=0_6,4_-3	b:fix it=0_2,4_-2
b:flesh and=6_2	b:flies >=0_5	b:flu >=4_3	b:fly >=0_-3,4_2	b:fly in=0_6,4_-4	b:follow >=0_3	b:footballs on=0_3	b:for 1=4_3,10_-3
b:for 8=13_2	b:for >=0_-3,13_3	b:for a=0_-3,3_4	b:for certain=0_2	b:for explaining=0_-2	b:for her=0_-3,4_9,11_-2,13_-5
b:for it=0_-2,4_-12,13_13	b:for lunch=0_4	b:for me=0_-3,1_-3,4_11,13_-3	b:for mr=4_2	b:for my=0_3,10_2,13_-2
b:for name_of_them=0_-2,4_2	b:for new=4_-2,13_2	b:for november=0_3	b:for now=1_4,8_-3	b:for our=0_6,13_-3	b:for phones=13_3
b:for questions=0_-2,4_3	b:for real=0_2	b:for recordings=0_-2,13_3	b:for somebody=0_2	b:for something=0_6,13_-7
b:for sure=4_-2,13_3	b:for telephones=4_-3,13_3	b:for that=7_2,10_-2	b:for the=0_4,1_-3,4_2,10_3,13_-6	b:for this=9_2	b:for us=3_2
b:for watching=0_6,9_-3	b:for what=0_-2,11_3	b:for you=4_5,11_-3	b:for your=4_-3	b:forget everything=4_-2	b:forget it=0_-5,4_5
b:forget that=4_2	b:forget the=9_3	b:forgot it=4_-2,13_3	b:forgotten i=4_2	b:found her=4_2	b:found this=4_2	b:free >=0_-6,4_3,13_5
b:free as=13_2	b:free date=8_3	b:free even=0_4,13_-4	b:free for=4_2,13_-2	b:friday >=0_4	b:fries with=0_5,13_-3	b:from 0=0_-3,3_5
b:from 3=0_-3,13_3	b:from an=4_3	b:from hamburg=0_3	b:from it=0_-4,4_5	b:from last=10_2	b:from lunch=8_3	b:from me=0_-2,4_-2,13_4
b:from my=0_2,13_-3	b:from now=0_9,4_-2,8_-4	b:from the=0_-4,4_7,5_-4,10_-4,11_2	b:from there=0_5	b:from this=4_3	b:from you=5_5
b:from your=0_-2,4_3	b:front of=0_3	b:fry >=4_-4,13_6	b:full >=0_2	b:full today=0_4,8_-3	b:funny >=0_5,13_-3	b:further >=4_-4,13_5
b:further from=4_2	b:future >=1_3	b:gap >=0_2	b:garden needs=0_2	b:gardener >=4_2	b:gave my=4_-2	b:get back=0_5,13_-4
b:get down=0_6	b:get her=0_-4,4_7,13_-3	b:get in=0_2,4_-3	b:get it=0_-2,4_2	b:get lost=0_-3,5_2	b:get me=6_3,13_-2	b:get my=0_-4
b:get rid=4_-3,13_2	b:get started=0_-2,13_3	b:get that=0_2	b:get you=4_2	b:get your=4_-3,13_3	b:getting cold=0_3	b:give away=0_3
b:give it=2_2,4_3	b:give me=0_7,4_-3,8_2,13_-3	b:give my=0_-3,11_4	b:give up=13_4	b:give you=0_-4,1_3,13_3	b:given >=0_3
b:glasses >=0_3,1_-2	b:go >=0_-10,7_4,8_3,9_4	b:go ahead=4_2	b:go by=0_-3,13_4	b:go for=0_-2	b:go on=0_8,4_-7
b:go out=0_5,4_-3,13_-2	b:go sorry=0_-4,4_4	b:go to=0_3,9_-4	b:go wrong=0_5,4_-3	b:god >=0_-3,4_-2,13_4	b:god no=0_-3,4_3
b:goes >=0_5,13_-4	b:goes in=4_-2	b:goes on=13_-2	b:going >=0_-8,4_-5,9_7,10_2,13_5	b:going on=0_-3,4_5,11_-3
b:going to=0_12,4_-5,5_3,9_-5,13_-4	b:gone >=7_3,9_5,13_-4	b:good >=4_-2,13_4	b:good afternoon=0_4,13_-3	b:good boy=0_4,4_-2
b:good buy=9_3	b:good enough=0_5,4_-3,13_-2	b:good evening=4_2	b:good for=4_3,13_-3	b:good grief=0_3	b:good guess=0_-4,13_3
b:good i=0_-2,4_3	b:good moment=0_2,4_-2	b:good morning=4_5,13_-3	b:good name=13_3	b:good so=0_-3,4_5	b:good that=0_-2,13_4
b:good then=0_-2,4_2	b:good time=0_-3,1_2	b:goodbye >=9_4	b:goodness a=13_2	b:goodness me=0_5,13_-4	b:gosh >=0_3
b:got 20=0_-3,13_2	b:got 8=0_4,10_-3	b:got >=10_3,13_-2	b:got a=3_-3	b:got all=13_3	b:got any=4_-4,13_4	b:got anything=4_-6,13_4
b:got customers=4_3,13_-3	b:got football=4_3	b:got her=13_2	b:got it=0_5,4_-8,13_6	b:got my=0_-7,3_3,13_5	b:got no=0_4,13_-3
b:got nothing=0_6,4_-6	b:got phones=0_-2	b:got plans=0_3,13_-3	b:got soup=0_-2	b:got that=0_6,13_-7	b:got the=4_3
b:got time=0_-4,4_-6,9_3,13_7	b:got to=0_-3,4_4	b:got until=0_5	b:got your=0_3,4_-6,13_4	b:grandma sends=0_3	b:great >=0_-5,7_5
b:green light=0_-2,13_4	b:greeting >=7_-3,10_3	b:grey >=4_2	b:grief >=0_3	b:guarantee >=0_3,4_-2	b:guessed it=4_-3,13_4
b:guessed wrong=4_5,13_-3	b:guests >=4_2	b:guilty >=4_-3,13_4	b:guilty i=4_2	b:ha >=0_5	b:ha ha=0_5	b:had 1=3_2,4_-2
b:had a=0_3,3_-2,13_3	b:had it=0_-4,7_4	b:had my=4_2	b:had pasta=0_3	b:had time=4_5,13_-3	b:had to=4_2	b:haircut >=0_7,4_-4
b:hairdresser leaving=0_2	b:half >=0_-2,4_3	b:half a=0_2	b:half of=1_2,4_-2	b:half past=13_2	b:half to=4_5,13_-4	b:hamburg >=0_3
b:hand >=0_5,13_-3	b:hand sets=0_-3,13_3	b:hand you=4_2	b:hands >=0_3,4_-3	b:handsets >=10_-3,13_3	b:hang on=0_4,4_2,13_-3
b:hang up=0_3,4_-4,9_4	b:happy new=0_2	b:hardly >=0_-3,4_7,13_-2	b:hardly hear=4_-3	b:harm in=13_3	b:has a=0_4,4_-3
b:has ever=4_2,13_-2	b:has left=0_-4,4_5	b:has my=0_5,4_-3	b:has never=0_2	b:has no=0_3,4_-3	b:has said=0_-3,4_2	b:has stopped=0_2
b:has the=0_3,4_-4	b:has to=0_4,4_-7,13_2	b:hat >=0_3	b:hate to=4_3,13_-3	b:have 1=0_3,3_-6,4_4,13_-4	b:have 3=0_3,4_-3
b:have >=0_14,10_3,13_-13	b:have a=0_-2,2_2,3_-5,10_5,11_4	b:have already=0_-4,4_7,13_-3	b:have an=4_8,7_-2,13_-3
b:have another=0_-3,4_6,13_-3	b:have at=0_-3	b:have been=0_-7,4_-2,13_7	b:have booked=4_-6,13_6	b:have but=4_3	b:have called=11_2
b:have changed=0_-2,4_5,13_-4	b:have come=4_3,13_-2	b:have decided=0_-2,4_3	b:have done=0_-4,4_2	b:have ever=0_5
b:have every=4_4,13_-3	b:have false=0_-2,12_3	b:have got=0_7,7_3,13_-3	b:have had=0_-6,4_5	b:have i=11_5	b:have is=0_3,10_-3
b:have it=4_-3,13_3	b:have just=0_4,3_5,4_-3,10_-3,13_-2	b:have kept=13_2	b:have liked=4_3	b:have lost=4_2,13_-4	b:have me=0_-3
b:have my=0_3,4_-4	b:have never=0_2,4_-3	b:have no=0_3,1_-5,4_-7,8_5,9_2,13_3	b:have not=0_12,4_-10,9_3,13_-4
b:have nothing=4_-7,13_9	b:have only=3_3	b:have phones=0_9,13_-4	b:have put=0_-3,13_2	b:have reached=0_5,4_-2
b:have said=0_-3,13_5	b:have sent=0_-2,4_5,13_-3	b:have somebody=6_2	b:have the=0_-3,1_3,4_5,13_-3	b:have this=4_4
b:have thought=0_-4,4_3	b:have time=0_4,1_4,4_-4,8_-2	b:have to=0_10,9_2,13_-7	b:have told=0_-5,4_-2,13_6	b:have what=3_3
b:have you=0_3	b:have your=0_2	b:having a=0_-2,4_2	b:having my=4_2	b:he is=0_10,4_-8	b:he said=0_3,4_-2	b:head >=13_2
b:headset >=0_2	b:headsets >=13_3	b:hear >=4_3,10_-3,11_-3,13_4	b:hear from=0_-2,4_-2,5_4	b:hear me=0_4,4_-2,13_-3	b:hear the=0_-2
b:hear you=0_14,4_-7,13_-5	b:heard of=0_2	b:heating makes=0_4,4_-2	b:hello >=0_4,11_-4,13_2	b:hello i=0_-3,4_4,13_-3
b:hello name_of_them=0_-3,13_4	b:hello still=0_3,13_-5	b:help >=0_-6,4_4,10_7,13_-2	b:help configuring=0_2	b:help with=0_4,10_-3
b:help you=11_-2,13_3	b:her >=0_2,4_-10,11_-4,13_11	b:her as=4_-3,13_3	b:her at=4_-3,13_3	b:her behalf=4_3,13_-2	b:her brother=4_2
b:her calls=4_4	b:her colleague=13_2	b:her daughter=4_-2,13_3	b:her has=4_2	b:her line=4_2	b:her love=0_3	b:her mum=4_-7,13_7
b:her off=4_-3	b:her own=4_-4	b:her phone=4_4,13_-3	b:her secretary=13_-2	b:her she=4_-2,11_3	b:her son=4_2	b:her voicemail=4_2
b:her what=4_2,11_-2,13_2	b:her you=4_3,13_-2	b:here >=0_6,1_-2,3_2,4_-6,9_3,13_-4	b:here and=0_2	b:here is=0_6,13_-6
b:here please=0_4	b:here since=0_-2,13_3	b:here so=4_-4,13_4	b:here waiting=13_3	b:hers >=0_-2,4_3	b:herself >=4_-6,13_7
b:herself is=4_3,13_-2	b:hi >=0_4,13_-2	b:hi i=11_-2,13_4	b:high events=0_3,13_-2	b:highlight of=13_3	b:him >=0_4	b:hip >=3_-2,4_3
b:hiring >=0_-7,4_9,11_-2	b:his it=11_4,13_-3	b:hm >=0_6,4_-3,13_-3	b:hm no=4_4	b:hmm >=0_7,9_-2,13_-2	b:hmm my=4_2,13_-2
b:hmm no=0_-3,4_3	b:hmm well=0_-3,13_2	b:hold on=0_8,4_-2,13_-4	b:home >=13_2	b:home and=13_3	b:honest i=0_2	b:hook or=13_2
b:hope so=4_-2,13_3	b:hoping for=0_-2,13_3	b:hospital >=4_3	b:hotel >=4_-3,13_3	b:hour >=0_6,4_-3,13_-3	b:hour off=4_2
b:hours deep=0_4	b:house >=0_-4	b:house sitting=0_-2,4_4	b:house we=0_2	b:how about=8_4,13_-3	b:how are=11_-2,13_2	b:how can=13_-3
b:how did=0_-6,11_3,13_5	b:how do=10_3	b:how i=4_2	b:how it=0_9,13_-5	b:how long=0_5	b:how lovely=0_-2,13_2	b:how may=0_-4,13_6
b:how much=13_4	b:how often=5_2	b:hums >=10_2	b:hurry >=0_-2	b:husband >=0_7,4_-4,13_-3	b:i >=0_-8,13_5	b:i a=4_-5,13_7
b:i agree=13_-2	b:i already=0_-5,4_4	b:i always=13_4	b:i am=0_3,1_2,4_2,6_-2,9_3,11_-8,12_-2	b:i answer=0_-7,4_2,13_5	b:i are=13_2
b:i ask=0_-6,4_4	b:i asked=0_2,13_-2	b:i be=0_-5,13_6	b:i believe=4_-4,13_3	b:i bought=4_3,13_-2	b:i call=4_-3,13_2
b:i can=1_2,3_2,4_-3,13_4	b:i cancel=4_-3,13_3	b:i come=4_-2	b:i confirm=13_2	b:i could=0_-8,4_3,8_2	b:i deny=0_-3,4_7,13_-4
b:i did=4_-2,13_3	b:i do=6_-2,9_3,10_-2,11_3,13_-3	b:i drop=0_3	b:i dropped=0_4,4_-3	b:i fear=0_-3	b:i find=0_-4,4_3
b:i forget=13_3	b:i get=4_-2	b:i give=13_2	b:i go=4_-3,13_4	b:i got=4_-3	b:i guess=4_-3,13_3	b:i had=4_4,13_-3	b:i halve=4_2
b:i hate=0_3,13_-6	b:i have=1_-3,9_4,13_6	b:i heard=0_3,13_-3	b:i help=11_-2	b:i hope=0_8,4_-3,13_-5	b:i i=0_-2	b:i join=4_-3,13_2
b:i just=0_-3,4_5	b:i keep=4_3,13_-2	b:i know=0_2,11_6,13_-10	b:i let=4_3	b:i like=0_9,4_-7	b:i look=0_-13,4_9,13_2	b:i looked=4_2
b:i lost=0_2	b:i love=0_4,13_-2	b:i made=0_-3,13_3	b:i may=0_2,13_-2	b:i mean=0_2,4_-2	b:i meant=4_-3,12_4	b:i might=0_3,4_-3
b:i mind=0_-4,13_5	b:i missed=0_8,2_-2,4_-5	b:i moved=13_2	b:i must=0_-2,13_2	b:i need=0_5,1_3,4_-3,10_7,13_-4	b:i never=0_8,4_-4
b:i no=0_9,4_-2,13_-6	b:i not=0_2,3_-2,13_2	b:i object=13_3	b:i only=0_-4,4_7,13_-3	b:i owe=0_-2	b:i pay=0_5,13_-4	b:i pick=0_-3
b:i promised=4_3,13_-2	b:i put=10_-3,13_2	b:i reach=0_3	b:i reached=0_-2,11_2	b:i said=0_-4,1_-3,4_5	b:i saw=0_3
b:i say=0_-5,4_11,13_-6	b:i search=4_2	b:i shall=13_2	b:i shant=0_-2	b:i should=0_-4,4_3	b:i sound=0_-2,4_10,11_-2,13_-6
b:i speak=4_4,6_-2	b:i speaking=0_7,4_-2,11_2,13_-7	b:i spoke=0_2,13_-2	b:i still=13_4	b:i suppose=0_-4,13_5	b:i sure=0_-5,13_6
b:i take=0_-2,4_4	b:i talk=0_-2	b:i tell=4_4,11_-2	b:i think=0_-4,12_3	b:i thought=0_-2,13_3	b:i told=13_4	b:i tried=0_-2,4_3
b:i want=0_-3,5_4,6_4,9_-3,10_3,12_-2,13_-4	b:i wanted=0_2,12_3	b:i was=0_-3,13_6	b:i were=0_-10,4_6,13_5
b:i will=0_3,4_-6,12_-3,13_2	b:i win=1_3	b:i wish=4_4	b:i won=4_-5,13_4	b:i would=0_-5,1_3,4_-6,6_2,10_-4,11_5,13_3
b:idea >=0_-9,4_2,13_7	b:idea what=0_8,4_-4,13_-4	b:if >=0_5,13_-3	b:if at=0_-3	b:if i=0_6,4_-3,11_-2	b:if it=13_2
b:if my=4_-2,13_3	b:if only=4_3	b:if possible=2_2	b:if that=0_-9,4_2,13_6	b:if the=0_4,4_-3	b:if there=4_-4,13_2
b:if this=0_3,4_-3	b:if we=3_4	b:if you=1_-3,4_6,13_-6	b:in 1=13_2	b:in 10=0_5,13_-5	b:in 2=0_3,13_-3	b:in 5=0_2	b:in 6=2_3
b:in >=0_-7,1_-3,7_4,13_8	b:in a=8_2,13_-2	b:in about=0_4	b:in addition=3_3	b:in already=13_2	b:in and=3_-4,4_-2,13_3
b:in at=4_-3,13_5	b:in bed=4_4,13_-3	b:in between=0_-3,2_4	b:in for=0_-3,4_4	b:in from=4_-3,13_5	b:in front=0_3	b:in her=4_3,13_-4
b:in here=0_13,4_-8,13_-2	b:in it=0_-2,7_3,13_-2	b:in its=0_4,2_-2	b:in leeds=4_4,13_-4	b:in my=1_-3,5_-2,13_3	b:in next=3_2,8_-2
b:in no=4_3	b:in on=0_-4,11_4	b:in order=0_-4,13_4	b:in our=13_-2	b:in peace=5_4	b:in person=13_4	b:in sick=0_-4,4_6,13_-2
b:in so=0_2	b:in spirit=4_4,13_-3	b:in telling=13_2	b:in the=0_10,4_-4,5_4,10_-3,13_-4	b:in time=4_-3	b:in to=8_3	b:in town=13_3
b:in what=0_-5,13_4	b:in your=0_-5,4_5	b:indeed >=13_3	b:information >=0_3,1_2,4_-4	b:inn >=0_-2,4_-3,13_5	b:installation >=0_-2
b:installed >=0_3	b:instead >=4_2,13_-3	b:instead of=7_2	b:instructions >=10_4	b:instructions skip=0_3	b:insurance >=0_-4,4_4
b:intention of=4_3,13_-3	b:interested >=0_-2,5_3	b:interested in=0_4,5_-3	b:interesting >=0_6,13_-2	b:internets down=4_2
b:into it=4_-2,13_2	b:introduce yourself=11_2	b:invitation >=0_2	b:is 1=0_3,4_-3	b:is 2=0_4,11_-3,12_3,13_-3	b:is 3=4_2,13_-4
b:is >=0_6,4_-8,7_-2,10_-3,13_9	b:is a=0_6,3_-3,4_4,7_4,13_-9	b:is about=0_4,4_-3	b:is acme=0_-5,4_3,11_3	b:is acting=10_3
b:is against=0_-5,4_7	b:is alive=6_2	b:is all=0_2,3_2,4_-3	b:is an=0_3,10_2,13_-4	b:is another=0_2	b:is any=13_2
b:is asking=0_-2,13_4	b:is at=4_3,13_-4	b:is back=0_-3,4_3	b:is been=0_3	b:is blocked=4_3	b:is breathing=6_2	b:is but=0_2
b:is called=0_5,4_-4	b:is calling=11_-3,13_2	b:is central=0_3	b:is clear=4_-2	b:is coming=0_-2,4_2	b:is complicated=0_5,13_-3
b:is creepy=4_2	b:is dark=0_5	b:is draughty=0_3	b:is enough=4_3	b:is failed=0_2	b:is fine=0_2,4_-4	b:is for=3_2,4_6,11_-3,13_-3
b:is free=0_5,13_-5	b:is funny=0_3,13_-2	b:is given=0_3	b:is going=11_-3,13_3	b:is good=13_3	b:is got=0_2,4_4,10_-3,13_-2
b:is had=0_-3,7_4	b:is hard=0_4	b:is he=0_6,4_-4	b:is her=0_3,4_-3	b:is here=0_6,4_-5,13_-2	b:is how=0_6,13_-2	b:is i=0_-6,13_6
b:is in=0_3	b:is is=0_-2,13_3	b:is it=1_-2,3_3,4_-4,7_-3,9_3,11_6,13_-3	b:is just=0_3,13_-2	b:is knot=0_-3,4_3	b:is left=4_-4,13_5
b:is life=0_3,4_-3	b:is like=0_-3,13_5	b:is listening=4_-4,13_6	b:is marias=4_-3,13_3	b:is marina=13_2	b:is mario=4_4,13_-3
b:is me=0_-4,4_-11,13_14	b:is month=4_4	b:is more=0_2,4_2,13_-4	b:is mr=4_4	b:is my=0_-4,4_12,11_-2
b:is name_of_them=0_4,4_-7,13_5	b:is nearly=0_4,4_-3,13_-2	b:is new=3_2	b:is nice=0_2	b:is no=0_-7,4_7	b:is nobody=13_-2
b:is none=4_3,13_-2	b:is not=0_4,3_5,4_3,11_-2,12_5,13_-11	b:is nothing=0_-7,4_4,13_4	b:is of=0_5,4_-4	b:is off=4_5,13_-5
b:is okay=0_-3,4_-3,13_6	b:is on=1_3,10_-2,13_4	b:is online=13_2	b:is only=0_-5,13_4	b:is our=0_7,7_-2,13_-5	b:is out=4_-2
b:is over=2_4,8_-3	b:is past=0_2,4_-2	b:is peeking=4_-3,13_4	b:is phones=4_-3,13_3	b:is possible=0_3	b:is private=0_4,4_-2
b:is quick=0_-3,13_3	b:is regarding=0_3	b:is right=0_3,4_-5	b:is scrap=4_-2	b:is she=4_-3,13_4	b:is short=8_3
b:is somebody=4_6,13_-3	b:is someone=4_2	b:is sooner=8_2	b:is speaking=0_6,4_-8	b:is that=0_6,11_9,13_-14
b:is the=0_-7,4_4,5_3,11_-3,12_3,13_4	b:is there=0_-8,6_4,11_6	b:is this=0_-4,11_12,13_-3	b:is time=0_-5,1_3,7_3,13_3	b:is to=4_2
b:is today=0_3,13_-4	b:is tomorrow=4_-3,13_4	b:is too=0_2,2_-2,8_3,13_-3	b:is tuesday=0_4	b:is up=0_5,4_-3	b:is urgent=0_-2
b:is water=4_2	b:is when=0_-2,4_4,13_-2	b:is where=0_2,4_-2	b:is who=13_3	b:is why=0_2	b:is with=4_2	b:is written=1_3
b:is your=0_8,4_-2	b:issue >=4_-5,13_6	b:issue with=0_-2,4_7,13_-5	b:it >=1_3,7_7,9_2,10_-3,11_-2	b:it a=4_2,13_-3
b:it about=0_-7,4_2,13_6	b:it again=0_2	b:it and=10_3	b:it at=4_2,13_-2	b:it be=0_6,4_-3	b:it before=0_-2	b:it but=4_8,13_-8
b:it by=0_6,13_-4	b:it can=4_4,13_-3	b:it cost=0_2	b:it costs=0_4	b:it dear=13_2	b:it depends=0_5,13_-2	b:it done=13_2
b:it down=0_-4,4_4,13_2	b:it first=10_4	b:it for=0_4,11_3,13_-5	b:it free=0_4,13_-2	b:it goes=4_-4,13_2	b:it gone=0_2,7_3,10_-3
b:it hums=10_2	b:it i=0_-2,4_-2,9_3	b:it in=4_-3,13_3	b:it is=0_-3,1_3,2_-2,4_3,6_-2,7_3,9_-2,11_-5,13_4	b:it just=10_2
b:it live=4_-2,13_4	b:it makes=0_-2,10_2	b:it may=0_2	b:it must=0_2,4_-2	b:it not=0_-3,4_10,13_-6	b:it off=4_-5,13_5
b:it once=0_6,4_-4	b:it only=4_-3	b:it ought=4_-2	b:it out=3_4,4_-2,10_-3	b:it over=4_-3,13_2	b:it should=10_2,13_-3
b:it so=0_4,4_-5	b:it sorry=0_-2	b:it starts=0_5,13_-3	b:it still=0_-3,13_3	b:it that=0_-2	b:it to=0_-2	b:it up=0_-3,4_5,13_-3
b:it wait=4_3	b:it was=0_4,4_-2	b:it were=0_-6,4_8,13_-2	b:it when=0_2,13_-3	b:it will=0_5,4_-6,13_3	b:it with=0_5,4_-4
b:it would=4_2	b:it wrong=4_-2,13_3	b:it you=0_-9,11_3,13_6	b:its about=4_3	b:its last=0_4,2_-2	b:itself off=0_2
b:jack >=0_-2,4_6,13_-3	b:joans going=0_-3,4_3	b:job >=4_2	b:join >=0_-6,4_5	b:joke >=0_2	b:joy >=0_-3,4_3	b:just 3=13_3
b:just a=0_2,13_-4	b:just answer=0_-4,4_5	b:just been=4_-2	b:just can=4_4,13_-2	b:just for=4_-5,13_7	b:just have=3_-2
b:just kidding=4_-3,13_3	b:just loaded=4_2,13_-2	b:just looking=0_3,1_-3	b:just my=4_3,13_-2	b:just on=4_3	b:just put=0_3
b:just reading=0_5,13_-2	b:just said=0_-2,13_3	b:just talk=4_2	b:just that=0_6,4_-3,13_-3	b:just the=1_-3,4_2	b:just told=0_3,4_-2
b:just want=0_4,4_-3	b:just wanted=4_2	b:just what=4_-3,13_3	b:keep asking=0_2	b:keep me=13_4	b:keep telling=4_2
b:keep your=4_3,13_-2	b:keeps switching=0_2	b:kettles boiling=0_3	b:khan i=0_3	b:kids at=0_2	b:kill me=0_-3,13_2	b:kind of=0_3
b:king >=0_-4,13_4	b:king is=0_3	b:kit >=0_-4,3_3	b:kitchen >=0_-2,4_4	b:knee >=4_-2,13_3	b:knee hurts=0_3	b:knot >=0_-3,4_6,13_-2
b:know >=0_13,4_-7,11_-2,13_3	b:know about=0_3,4_-3	b:know acme=0_3,13_-3	b:know all=0_-5,4_4	b:know any=4_-2
b:know anything=0_-2,4_2	b:know at=0_3,4_-2	b:know dear=13_3	b:know how=10_2	b:know i=0_-4,4_3	b:know if=0_4,1_-2,4_-6,13_4
b:know more=0_3	b:know my=0_-4,11_3	b:know name_of_them=0_-4,4_5	b:know of=0_2	b:know this=4_2	b:know what=9_2,11_2,13_-4
b:know when=0_-3,1_3	b:know where=4_2	b:know who=0_6,13_-2	b:know why=0_3,11_-2	b:know yes=0_4,13_-3
b:know you=0_-9,4_-2,11_9,13_2	b:know your=0_-4,4_3	b:knows >=1_3	b:knows my=13_2	b:kyle >=0_2	b:la >=0_3	b:la la=0_3
b:lads >=0_3,13_-3	b:lady >=4_-2,11_5	b:lady dear=0_-2,13_2	b:lady you=13_2	b:landlord >=4_3	b:laptop ready=4_-2,13_3
b:last >=0_4,11_-2	b:last night=8_2	b:last pupil=13_3	b:last question=13_3	b:last thing=0_-3,4_4,10_3	b:last time=0_4,5_3,13_-5
b:last week=0_-7,4_2,13_4	b:last year=4_2	b:late >=2_-4,8_5,13_-2	b:late but=0_-3,13_3	b:late than=0_4,4_-2	b:later >=1_3,13_-2
b:latest >=2_2	b:leak and=10_2	b:leaking >=0_3	b:leave >=4_3	b:leave a=0_5,4_-6,13_3	b:leave her=0_4,4_-4
b:leave it=0_-6,4_10,9_5,13_-8	b:leave me=0_-3,9_2	b:leave my=4_3	b:leave that=3_2	b:leaves at=7_-2	b:leaving my=0_2
b:lee >=0_-3,13_4	b:left >=0_2	b:left that=0_-3,4_3	b:legacy pbx=0_2	b:let it=13_2	b:let me=0_6,1_-2,9_2,13_-4	b:let the=0_2
b:let us=0_-6,4_5,13_5	b:let you=0_4,4_-4	b:letter from=4_2	b:level best=0_3,4_-2	b:lie i=4_-3,13_4	b:life >=0_-4,4_3,13_3
b:life goes=0_3	b:lift is=0_5,4_-2,10_-2	b:lifts >=4_3	b:light >=4_-2,13_3	b:light on=0_3	b:like 1=0_4,13_-3	b:like >=4_-3,13_2
b:like a=0_-6,13_10	b:like everybody=0_4	b:like for=0_2	b:like fries=0_5,13_-3	b:like how=0_3,13_-2	b:like i=0_-4,4_4,13_3
b:like it=7_2	b:like me=0_5,4_-2	b:like my=4_5,13_-3	b:like this=0_2	b:like to=0_-7,4_7,9_3,11_2,13_-6	b:like webinars=0_3,4_-2
b:like what=0_7,13_-7	b:like your=0_4,13_-2	b:liked to=4_3	b:likely story=0_2	b:line >=4_-3,13_4	b:line is=10_3
b:line please=6_4,10_-3	b:line you=0_5,13_-4	b:lines >=13_2	b:link >=0_7,4_-3,13_-3	b:link as=0_-2,13_2	b:lisbon >=4_3
b:list >=0_-3,13_2	b:list for=0_4,13_-4	b:listen >=13_2	b:listen in=13_2	b:listening >=4_-6,13_8	b:listening in=0_-3,11_4
b:listening to=0_4,13_-4	b:live alone=0_3	b:live with=4_4	b:lodger >=4_2	b:logged in=4_-2,13_3	b:lol >=0_2	b:lol no=0_-3,4_3
b:lone >=0_-3,5_4	b:long >=4_-3,13_5	b:long as=13_-4	b:long does=0_2	b:long gone=4_3	b:long is=0_-4,13_4	b:long number=12_2
b:long way=1_2	b:long would=0_3,13_-2	b:look at=0_9,4_-4,10_3,13_-3	b:look no=4_-4,13_5	b:looked at=0_4,4_-3	b:looked in=4_2
b:looking >=1_6,2_-4	b:looking at=8_-2,13_3	b:looking for=0_6,1_-3,11_-4	b:looking i=0_-2	b:looking no=0_2,8_2	b:looking out=0_2
b:looking well=1_-2	b:lose my=5_3	b:lost my=4_4,13_-3	b:lost the=0_-2,10_4	b:lot >=0_2,4_-2	b:lot to=0_2	b:lottery >=0_-2,1_3
b:love >=0_-2	b:love a=4_-2	b:love to=0_4,4_4,13_-8	b:lovely this=0_3,1_-3	b:lovely voice=0_2	b:lunch >=0_3,8_2
b:lying if=0_-3,13_3	b:m >=0_-2,13_2	b:maam this=4_-3,13_4	b:machine >=0_5,13_-5	b:machine and=0_-3,4_3	b:machine that=0_-2,13_3
b:machine you=0_-2	b:machines >=6_3	b:machines leaking=0_3	b:made me=0_2	b:made up=0_4,13_-2	b:mail >=0_6,13_-5
b:mail already=0_-4,13_3	b:make it=0_-4,4_4	b:make out=0_2	b:make the=0_5,13_-4	b:make you=0_3	b:makes a=0_4,4_-2
b:makes me=0_-2,4_3	b:makes no=0_3,1_-3	b:man about=0_2	b:man said=4_-2	b:man with=0_3	b:manage it=4_4,13_-3	b:manual >=10_2
b:many >=0_-4,4_5	b:march >=0_3,4_-3	b:mari >=0_3	b:marias my=4_3	b:marias on=4_-2,13_4	b:marie >=4_3,13_-2	b:marie is=0_-2,13_4
b:marina >=13_2	b:mario >=4_3,13_-4	b:marketing yes=4_4,13_-2	b:mary a=0_-5,13_5	b:mate >=0_-4	b:matter >=4_3,10_-3,11_2
b:may be=0_7,4_-3,13_-4	b:may i=0_-6,4_3,13_5	b:may not=0_-2,4_3	b:may note=4_3	b:maybe >=0_6,4_-2,13_-4	b:maybe next=0_-3,4_3
b:maybe yes=0_4,4_-4	b:me 1=0_-4,6_3,13_3	b:me >=0_-5,1_5,5_4,6_-3,13_7	b:me a=0_8,4_-3	b:me about=0_-3,13_5
b:me actually=4_-2,13_3	b:me after=0_3,13_-2	b:me again=4_3,5_2,13_-3	b:me alone=5_3,13_-3	b:me and=4_3,13_-4	b:me ask=0_3,13_-2
b:me at=4_-6,13_5	b:me back=4_-3,6_2	b:me but=4_2	b:me call=0_2	b:me contactable=0_2	b:me for=0_-3,4_5,13_-2
b:me from=0_-4,4_9,5_-4	b:me get=13_2	b:me go=0_-5,9_5	b:me here=13_3	b:me i=0_6,4_-5	b:me in=13_-2	b:me instead=0_3,4_-2
b:me look=0_2	b:me name_of_them=0_-5,13_6	b:me never=0_-5,4_5	b:me no=0_-4,4_6	b:me not=4_-2,13_3	b:me nothing=13_3
b:me off=0_-4,4_4,5_2	b:me on=6_2	b:me out=4_-3,13_6	b:me see=0_-3	b:me so=4_-2	b:me some=0_2,13_-2	b:me that=6_2,13_-2
b:me then=13_2	b:me there=4_3,13_-2	b:me think=0_6,4_-3	b:me this=0_2,13_-3	b:me to=13_3	b:me twice=4_2	b:me what=11_4,13_-3
b:me when=0_2	b:me where=4_2	b:me who=13_-3	b:me will=0_-4,13_5	b:me yeah=4_-3,13_4	b:me yes=0_-3,13_5	b:me you=0_-2,4_3
b:me your=0_2,8_3,13_-4	b:mean >=13_4	b:mean my=0_-3,4_3	b:mean no=4_4,13_-2	b:mean yes=13_2	b:means >=0_-5,13_4
b:meant the=0_4,4_-4	b:meant to=0_-6,12_4	b:meeting room=4_-4,13_5	b:meeting with=4_2	b:mend it=10_2	b:mend what=3_3,4_-2
b:mentioned it=0_4,13_-3	b:message >=0_-3,4_6	b:message after=0_2	b:middle 1=0_4,2_-2	b:middle >=0_-2,2_2,7_3	b:might be=0_5,13_-3
b:might not=0_4,4_-2	b:might you=0_-3,13_3	b:milk >=0_2	b:mind >=4_-2	b:mind the=0_4	b:mind yes=4_2,13_-2	b:minding the=4_3
b:minds >=0_4,13_-2	b:mine >=0_-4,13_4	b:mined >=0_-5,4_6	b:minute darling=0_2	b:minutes >=0_3,13_-2	b:minutes but=13_2
b:minutes late=0_-4,13_4	b:miss >=4_4,13_-3	b:miss it=4_3	b:miss that=0_-2,4_-5,13_7	b:missed the=0_3,2_-2	b:mist it=4_3
b:mistake >=4_3,13_-3	b:mistake it=4_-3,13_3	b:mister brown=6_2	b:mm >=0_4,13_-2	b:mobile and=3_3	b:mobile phones=0_3
b:mom >=0_4,4_-3	b:moment >=0_3,4_-2	b:moment i=0_4,4_-2	b:monday >=1_-3,8_-3,13_3	b:monday and=8_2	b:mondays >=13_2
b:money >=0_2,13_-2	b:month >=0_7,1_-5,2_-3,8_5	b:month and=0_-3,1_2,2_2	b:month end=0_-3,4_4	b:month from=2_3
b:month no=1_4,2_-3,4_-3	b:month nor=0_-2,1_3	b:month not=8_2	b:month or=2_3,8_-3	b:month please=8_2	b:month that=0_-2,2_3
b:month this=0_9,2_-7	b:month we=8_3	b:month would=2_-2,8_2	b:months >=2_4,8_-2	b:months or=1_3,2_-2	b:months sorry=2_-2,8_2
b:more >=0_-2	b:more call=5_3	b:more for=4_-4,13_5	b:more like=0_5,4_-2	b:more stop=0_2	b:more system=3_2	b:more than=4_2
b:more time=9_3	b:more young=0_3	b:morning >=4_2	b:morning lovely=0_3	b:morning she=13_2	b:most certainly=0_-2,4_-3,13_5
b:mother calls=0_2	b:mother is=0_2	b:mother or=0_-3,4_2	b:mouth >=0_-4,8_4	b:moved >=0_2,13_-2	b:much >=0_3,4_-4	b:much as=0_-2
b:much is=0_-3,13_4	b:mum >=0_3,13_-3	b:mum i=0_3,13_-3	b:mum it=0_-2,4_2	b:must >=0_-3,4_-5,13_9	b:must be=0_-3,4_4
b:must have=12_2	b:must i=0_4,13_-4	b:must mean=0_-3,4_3	b:must not=0_-2,4_3	b:mustard >=0_3	b:my 3=4_-3,13_3	b:my >=0_3
b:my address=13_3	b:my arm=4_3	b:my badge=0_-2	b:my best=0_3	b:my bill=0_5	b:my boss=0_4,13_-4	b:my bosss=13_-3
b:my brother=0_2,4_-3	b:my bus=0_-2	b:my business=4_2,13_-3	b:my calendar=0_3	b:my calendars=0_-3,4_3	b:my car=4_3
b:my chief=0_-3,1_3	b:my client=4_-3,13_4	b:my colleague=4_3	b:my computer=0_-2,4_4	b:my computers=13_3	b:my connection=13_2
b:my contract=4_2	b:my dairy=13_3	b:my data=0_2,4_-3	b:my daughter=0_4,13_-2	b:my day=0_4,4_-2	b:my dear=0_-4,13_3
b:my desk=4_-3,13_2	b:my details=5_3	b:my dog=0_3,4_-2	b:my door=0_-3,13_4	b:my ears=13_2	b:my english=0_-3,4_3	b:my friends=13_2
b:my glasses=0_5,1_-2,4_-3	b:my god=0_3,13_-3	b:my granddaughter=4_2	b:my grandmother=0_2	b:my hip=4_2	b:my husbands=0_3
b:my internets=4_2	b:my invoice=0_2	b:my job=4_2,13_-4	b:my juniors=4_2	b:my knee=0_3	b:my level=0_3,4_-2	b:my life=0_-2,13_4
b:my meeting=0_2	b:my mind=0_4,4_-3	b:my mobile=3_3	b:my mother=0_-3,13_2	b:my mum=0_-3,4_5	b:my my=0_2	b:my name=4_-5,8_-3,11_7
b:my nap=4_3	b:my neighbour=0_3,4_-3	b:my nephew=1_2	b:my new=0_4,4_-3	b:my number=4_-2,5_6,12_-3	b:my office=4_-3	b:my okay=13_3
b:my old=0_3	b:my order=4_2	b:my own=4_-2	b:my pa=4_-3,13_2	b:my pen=0_4,4_-3	b:my phone=0_-2,12_3,13_-2	b:my phones=0_3,13_-4
b:my place=0_-2,4_4	b:my plans=4_-2	b:my question=4_2	b:my questions=13_2	b:my rear=4_3	b:my religion=4_2	b:my rights=0_-2,4_3
b:my seat=0_-3,4_3	b:my shift=13_2	b:my siesta=0_-2,4_3	b:my sister=4_3,12_2,13_-4	b:my son=0_3,4_5,13_-5	b:my teas=0_3
b:my telephone=0_4,4_-3,10_3,13_-3	b:my voice=0_-5,13_3	b:my voicemail=0_3,4_-2	b:my washing=4_2	b:my watch=0_2	b:my way=0_-2,4_2
b:my whole=4_-2	b:my wife=0_-2	b:my wifes=0_2,13_-3	b:my word=0_-4,13_4	b:my work=0_6,4_-2,13_-3	b:myself >=0_4,4_2,13_-4
b:myself name_of_them=11_-3,13_3	b:nah >=0_3,4_-3	b:nah i=9_2,13_-3	b:name again=0_2	b:name and=0_4,5_-2,11_-3,13_3
b:name but=11_2	b:name day=0_5,8_-3	b:name did=0_4,11_-4	b:name how=11_2	b:name is=0_-2,4_3	b:name my=0_-3,4_-2,13_5	b:name on=4_2
b:name to=11_4	b:name well=13_3	b:name_of_them >=0_4,4_-4	b:name_of_them at=0_-4,4_-3,13_5	b:name_of_them but=4_3,13_-3
b:name_of_them here=0_-2	b:name_of_them how=0_-3,13_4	b:name_of_them i=4_4,11_4,13_-6	b:name_of_them is=0_6,4_-3,13_-3
b:name_of_them it=4_3,13_-2	b:name_of_them lopez=0_3,4_-4	b:name_of_them name_of_them=0_3,13_-3	b:name_of_them no=4_5,13_-4
b:name_of_them she=0_5,4_-3,13_-2	b:name_of_them this=0_-3,13_4	b:name_of_them to=13_4	b:name_of_them what=0_2,13_-2
b:name_of_them who=11_-4,13_5	b:name_of_them yes=13_2	b:nature >=4_-3	b:nearly christmas=0_3	b:nearly i=4_3,13_-2	b:need 1=3_4
b:need >=0_-3,3_-2,4_4,10_-2,13_3	b:need a=3_-3,10_2	b:need an=0_-2,4_4	b:need everything=0_-3,3_3	b:need from=13_2
b:need help=0_3,13_-2	b:need i=0_-4,4_5	b:need it=0_5,8_2,10_-3,13_-3	b:need me=4_-2	b:need my=4_3,13_-3	b:need of=4_3,13_-3
b:need phones=0_-2,13_3	b:need some=4_-4,13_2	b:need something=0_-4,13_3	b:need telephones=0_5,3_-3	b:need to=0_9,1_3,4_-9,13_-3
b:need you=0_-6,13_6	b:need your=0_5,4_-3	b:needs water=0_2	b:negative >=0_-2,4_3	b:neighbour about=4_-2	b:neither of=4_2
b:nephew >=0_3	b:never >=0_7,1_3,4_-4,13_-3	b:never again=0_-3,5_3	b:never ever=4_3,13_-3	b:never got=13_2
b:never had=3_2,4_-10,13_9	b:never met=4_3	b:never mind=4_-2	b:never said=0_4,13_-2	b:never say=4_-3,13_4	b:never signed=0_3
b:never to=0_-5,4_5	b:new 1=0_-3,7_5,10_2	b:new >=0_3,3_5,7_-2,8_-2,10_-3	b:new car=0_2	b:new haircut=0_7,4_-5	b:new i=3_2
b:new instructions=0_3	b:new new=0_5,3_-5	b:new office=13_3	b:new or=3_3	b:new phone=0_4,3_-3,13_2	b:new phones=4_-2,13_3
b:new replacement=7_-2,10_2	b:new year=0_2	b:news is=0_3	b:next 1=4_5	b:next >=0_-6,2_3,13_5	b:next days=2_-4,8_5
b:next door=0_-3,4_4,13_-3	b:next free=8_3	b:next month=2_7,8_-3	b:next please=0_9,8_-4	b:next quarter=1_-2,8_4
b:next question=0_3	b:next station=0_3	b:next to=0_3,4_-3	b:next video=0_4	b:next week=0_9,4_-2,8_-4	b:nice >=0_4	b:nice voice=0_2
b:night >=8_2	b:night porter=0_-5,4_6	b:nil >=0_4	b:no 1=0_-3,6_2	b:no 2=2_-3,8_3	b:no >=0_6,1_-2,4_15,5_-3,9_-2,13_-11
b:no advertising=4_-2,13_2	b:no am=0_-2,4_5,13_-3	b:no and=0_-7,4_9,13_-2	b:no as=4_2	b:no but=4_-3,13_4	b:no call=5_3
b:no calls=4_-2,5_4	b:no chance=4_-4,13_5	b:no clue=0_3	b:no comment=0_3,13_-2	b:no dear=0_-4,4_4	b:no do=0_7,4_-4
b:no eye=4_4,13_-2	b:no from=0_-4,4_7,13_-3	b:no go=0_-5,4_4	b:no good=4_3,13_-3	b:no guarantee=0_3,4_-2	b:no hang=0_-2
b:no harm=13_3	b:no hold=0_2,4_-2	b:no how=0_-3,4_4	b:no hurry=0_4	b:no i=0_7,4_9,13_-8	b:no idea=0_12,4_-5,13_-5
b:no intention=4_3,13_-2	b:no it=0_-4,4_4	b:no just=1_2,4_5,13_-4	b:no leave=3_3,7_-2	b:no lie=4_-3,13_4	b:no like=0_3
b:no listen=0_4,13_-3	b:no longer=0_-4,4_5	b:no mistake=4_-3,13_3	b:no more=4_-4,5_4,7_3,9_2	b:no my=0_-3,4_4
b:no name_of_them=4_4,13_-5	b:no no=0_6,2_-3,3_2,5_-3,7_-2	b:no not=4_-5,13_7	b:no notes=4_6,13_-4	b:no nut=4_3
b:no objection=4_-3,13_3	b:no other=4_-7,13_7	b:no phones=3_4,4_-4	b:no please=0_6,4_-3	b:no prob=0_-2,13_4	b:no questions=13_-3
b:no reason=13_3	b:no reception=0_4,4_-3	b:no repair=10_3	b:no right=0_4,13_-4	b:no sir=0_3	b:no sorry=4_-2,13_2
b:no sound=0_-3,10_4	b:no still=0_-3,4_3	b:no such=0_-3,4_3	b:no thank=0_-3,4_2	b:no that=0_-4,13_5
b:no the=0_5,1_3,3_-3,4_-4,10_4	b:no then=0_-3,4_4	b:no there=0_-4,4_6	b:no this=0_-2,8_4	b:no time=0_3,1_-8,8_9,13_-3
b:no to=0_-5,4_-8,13_13	b:no tone=10_2	b:no trouble=4_-3,13_4	b:no understand=0_2,4_-2	b:no use=0_-2,4_3,7_2,10_-2
b:no wait=4_4,7_3,13_-3	b:no way=0_-2,4_5,13_-3	b:no well=0_-4,13_3	b:no who=4_3,13_-3	b:no yes=0_11,4_-3,13_-8	b:no yet=1_2
b:no you=0_3,4_-2	b:nobody but=0_-3,13_4	b:nobody can=4_-4,13_4	b:nobody to=4_2,13_-2	b:noise >=10_2,11_-2	b:none of=0_5
b:none other=0_-2,13_2	b:none so=3_2	b:nope >=0_-2,4_6,13_-3	b:nope i=4_-3,9_3	b:nope sorry=4_4	b:not 1=0_-3,3_5,4_-5,13_3
b:not 3=4_2,13_-2	b:not >=1_2,4_8,5_-2,10_3,13_-7	b:not a=0_-7,4_7,13_3	b:not about=13_4	b:not agree=4_3,13_-3
b:not all=0_-2,4_7,13_-5	b:not allow=4_3,13_-2	b:not allowed=4_3,13_-3	b:not an=0_2,4_-9,8_2,13_6	b:not and=4_8,13_-7
b:not answer=0_4,4_-4	b:not any=0_-3,4_4	b:not as=4_6,13_-4	b:not ask=0_-3,4_-2,13_5	b:not at=4_4,13_-3	b:not attend=4_2
b:not be=0_-9,1_-4,4_8,7_2,8_5	b:not been=0_-3,4_5,13_-3	b:not before=8_-2	b:not bother=4_2	b:not buying=0_3,4_-4
b:not call=0_-7,4_3,10_2,13_3	b:not calling=0_-2,4_2	b:not can=0_-3,4_5	b:not care=4_-3,13_5	b:not catch=0_3,4_-2
b:not changed=4_-2,13_4	b:not come=0_-3,4_-4,13_5	b:not comfortable=4_2	b:not coming=0_-5,4_4	b:not complain=0_5,1_-2,8_-2
b:not correct=4_3,13_-2	b:not count=4_-3	b:not decide=0_3	b:not decided=0_8,4_-5	b:not deny=0_-4,4_-6,13_10	b:not discuss=6_2
b:not disturb=4_-4,13_4	b:not do=0_-6,4_6,7_3,13_-3	b:not find=0_5,13_-3	b:not follow=0_5,4_-2	b:not for=4_3,13_-6
b:not forgotten=13_2	b:not free=0_-3,4_7,13_-4	b:not get=4_2	b:not give=1_3,4_-7,11_4	b:not go=0_4,10_3,13_-8
b:not going=0_-3,13_4	b:not got=3_3,4_-6,9_3	b:not hang=0_3,4_-2	b:not have=0_-6,3_8,4_-5,13_9	b:not hear=0_6,10_-3,13_-4
b:not her=0_-3,4_-2,13_5	b:not here=0_-3,4_4	b:not home=4_4,13_-2	b:not i=0_-11,4_7,13_7	b:not in=0_-9,1_2,4_7,5_5,13_-2
b:not incorrect=4_-9,13_9	b:not interested=0_2,4_-3,9_3	b:not it=0_3,4_7,13_-7	b:not join=0_-3,4_3	b:not just=0_4,1_-2,3_-2
b:not kill=13_3	b:not know=0_17,3_-2,4_-12,11_6,13_-8	b:not like=7_2,13_-3	b:not listen=0_-3,4_5	b:not listening=0_5,13_-5
b:not live=4_10,13_-8	b:not looked=0_4,4_-3	b:not made=0_5,13_-2	b:not make=4_2	b:not matter=0_3,10_-3	b:not me=0_-3,4_5
b:not mend=3_3,4_-2	b:not mind=0_-4,13_3	b:not mine=4_-4,13_6	b:not mined=4_-12,13_13	b:not miss=4_-3,13_4	b:not my=4_-4,13_6
b:not name_of_them=0_-5,4_6	b:not need=0_-2	b:not next=8_2	b:not no=0_10,1_2,4_-17,13_5	b:not not=0_-3,4_-10,13_13
b:not now=0_10,1_-4,4_-4	b:not oh=13_2	b:not okay=4_6,13_-5	b:not on=0_5	b:not only=4_-3,13_4	b:not perhaps=4_-3,13_3
b:not phones=0_-4,4_5	b:not possible=0_-3,4_3	b:not problem=4_-3,13_5	b:not promise=0_9,4_-3,13_-6	b:not put=0_4	b:not reach=10_3
b:not remember=0_3,13_-3	b:not right=0_-3,4_5	b:not ring=0_3,4_-3	b:not say=0_13,4_-11,13_2	b:not saying=0_2,4_-6,11_4
b:not see=0_-7,13_7	b:not sell=0_2	b:not she=4_3	b:not so=0_5,13_-4	b:not somebody=4_-9,13_10	b:not sorry=0_-5,4_10,13_-4
b:not sound=4_-6,13_7	b:not speaking=4_3	b:not start=4_-3,13_5	b:not support=3_3,10_-2	b:not sure=0_17,4_-8,13_-5
b:not talk=0_3,11_-2	b:not tell=0_2,1_2,4_-2	b:not telling=0_5,4_-4	b:not that=0_-3,13_6	b:not the=8_2,12_4,13_-4
b:not there=3_3,4_-3	b:not think=0_-6,4_10	b:not this=0_-4,2_4,8_-2	b:not thought=0_2,4_-2	b:not to=4_-6,5_6,13_5
b:not today=0_-9,4_5,8_3	b:not told=0_3,4_-2	b:not too=4_-2,13_2	b:not touch=0_4,4_-2	b:not transfer=13_4	b:not understand=0_4
b:not unless=4_3	b:not urgent=0_2	b:not wait=0_-9,4_5,13_3	b:not walk=0_4,4_-2	b:not want=3_-2,4_-7,5_3,8_3,9_5
b:not what=4_6,13_-6	b:not where=0_2,4_-3	b:not while=0_2,4_-2	b:not who=0_-5,4_4,12_3	b:not why=4_3	b:not with=4_5,13_-3
b:not work=13_-3	b:not working=0_3	b:not worry=13_2	b:not worth=7_2	b:not write=4_2,13_-4	b:not wrong=4_-11,12_-2,13_14
b:not yes=4_6,13_-6	b:not yet=0_3,4_-2	b:not you=0_3,4_-3,6_3,11_-3	b:note on=0_2	b:nothing >=0_7,4_-5,9_2,13_-5
b:nothing about=4_3	b:nothing against=0_9,4_-10	b:nothing but=4_-4,10_4,13_3	b:nothing else=0_8,4_-6,13_-2	b:nothing goes=4_3
b:nothing i=0_-3,4_-4,13_8	b:nothing if=4_3	b:nothing is=4_2	b:nothing of=0_-4,4_5	b:nothing there=4_3,13_-3
b:nothing to=0_10,3_3,4_-3,13_-5	b:november >=0_3	b:now >=0_-3,1_-3,4_2,5_2,9_4,10_-3	b:now a=0_4	b:now it=10_2
b:now not=0_-3,13_3	b:now tommy=0_6,4_-3	b:now we=3_3	b:numb her=4_-2,12_3	b:number 1=0_-4,1_-3,8_5,13_4
b:number 3=0_-2,1_5,8_-3,10_2	b:number 42=0_2	b:number >=0_4	b:number is=5_3	b:number mate=12_2	b:number of=0_2
b:number please=5_2	b:number since=4_4	b:object >=13_2	b:objection >=0_-2,4_4	b:objection to=0_2	b:obviously >=13_3
b:occasion >=0_-2	b:oclock >=0_4,4_-4	b:oclock is=0_-3,4_3	b:oclock that=0_-2,4_3	b:of >=0_4	b:of a=13_2	b:of coarse=0_-3,13_3
b:of cores=13_2	b:of help=0_-6,10_2,13_4	b:of her=0_-5,13_5	b:of it=0_5,4_5,13_-10	b:of me=0_5,4_-5	b:of milk=0_2
b:of my=4_-7,13_6	b:of phones=4_4	b:of questions=0_-2,13_3	b:of something=0_4,4_-4	b:of that=0_2	b:of the=0_7,1_-5,2_5,7_-3,13_-2
b:of them=0_4,13_-3	b:of these=1_4	b:of this=0_-4,2_-2,4_4,8_4	b:of those=10_2,13_4	b:of what=0_-4,3_-3,7_4,11_5	b:of which=0_2
b:of your=0_-2,5_2,6_6,13_-5	b:off >=0_-4,1_2,5_2,9_4,13_-7	b:off and=4_2	b:off at=4_-5,13_5	b:off for=4_2,5_-2	b:off i=4_-3
b:off in=0_2	b:off is=0_-2	b:off my=0_-3	b:off sick=4_2	b:off the=0_-3,5_3	b:off your=4_-3,5_3	b:offer >=0_4,4_-2	b:office in=13_3
b:office says=0_-2	b:often do=0_-2,5_2	b:oh come=0_5,13_-2	b:oh dear=0_4	b:oh i=0_2	b:oh it=4_-3,13_2	b:oh no=4_-2,13_3
b:oh right=0_3,13_-3	b:oh that=4_2	b:oh yeah=0_-2,13_2	b:oh yes=0_-4,13_3	b:okay >=0_2	b:okay for=13_3	b:okay i=0_-6,4_3,13_3
b:okay no=4_4	b:okay okay=0_3,13_-3	b:okay so=0_6,4_-2,13_-5	b:okay thank=9_2	b:okay you=0_6,13_-4	b:old >=0_5,7_-4
b:on 3=0_-4,13_3	b:on >=0_4,4_-5,11_-5,13_13	b:on a=4_5,13_-2	b:on at=0_-3,4_-4,13_7	b:on board=4_-3,13_3	b:on call=0_-2,4_3
b:on duty=4_3,13_-2	b:on earth=0_-4,4_5	b:on file=4_3	b:on fire=8_2	b:on her=4_4,13_-2	b:on i=0_7,4_-3	b:on it=1_3,4_-6,10_4
b:on leave=0_-4,4_4	b:on me=0_-4,4_5,11_4,13_-4	b:on monday=13_-2	b:on mondays=13_3	b:on my=0_5,4_-10,12_3,13_4	b:on paper=4_4
b:on please=6_2	b:on second=4_4,13_-2	b:on the=0_7,1_4,3_-2,4_-7,6_3,10_-3,13_-3	b:on then=0_-3,13_5	b:on thursday=0_4,4_-2
b:on to=0_-2,6_2	b:on what=0_3,13_-3	b:on with=0_-2	b:on your=4_3,13_-2	b:once >=4_2,13_-2	b:once i=0_4,4_-6,13_2	b:once more=0_4
b:onions >=0_4	b:online >=4_2	b:only 1=4_3,13_-4	b:only 3=0_-3,13_4	b:only >=13_-3	b:only cable=3_2	b:only i=0_-3,4_5,13_-3
b:only if=0_4	b:only looking=1_3	b:only me=4_-2,13_3	b:only my=0_2	b:only name_of_them=0_4,4_-3	b:only sell=0_3,4_-3
b:only the=0_-4,4_2	b:only tony=4_2	b:only want=0_-2,4_3	b:only wants=10_2	b:only will=13_3	b:oops i=0_3	b:open already=0_-3,13_4
b:opening a=0_2	b:opening round=0_2	b:opening the=0_-3,13_3	b:operation >=4_3	b:operator >=6_3	b:operators >=0_6,4_-4
b:opt out=5_2	b:option 1=8_3	b:option 2=2_5,8_-3	b:option 3=1_2	b:option >=4_-2,8_2	b:or 2=0_-4,8_3	b:or >=2_-3,10_5	b:or by=13_2
b:or i=0_3	b:or me=0_3,4_-3	b:or no=4_-2,11_2	b:or replacement=0_-2,3_3	b:or shine=0_-2,13_2	b:or so=0_-3,2_4	b:or the=0_4
b:order >=0_-3,4_2	b:order you=0_2	b:other 1=0_4,7_-2,10_2,13_-2	b:other >=0_-5,13_4	b:other day=0_2	b:other fish=4_-3,13_3
b:other name_of_them=13_-3	b:other thing=0_-3,4_5	b:otherwise >=13_2	b:otherwise i=4_-3,13_2	b:ouch >=0_3	b:ought to=0_4,4_-2
b:our >=0_-8,13_8	b:our branch=13_2	b:our extensions=4_-3,13_3	b:our first=3_4	b:our lease=7_2	b:our office=0_3
b:our phones=10_4,13_2	b:our time=0_4,13_-3	b:out >=0_-6,5_3,10_-2	b:out i=4_2	b:out in=4_3,13_-2	b:out of=4_4	b:out since=13_3
b:out sorry=0_-3,4_3	b:out the=0_2,4_-3	b:out with=4_-2	b:out your=0_2	b:outside your=0_-3,4_3	b:oven >=0_2	b:over >=2_3,8_-3
b:over an=4_-2	b:over my=4_2	b:over the=8_4,13_-4	b:over there=0_4	b:over with=0_-3,13_4	b:override set=0_4	b:own >=0_6,13_-5
b:own voice=0_-3	b:pa to=0_-3,13_2	b:package >=0_-3,3_3	b:paid that=0_4,4_-2	b:pair >=0_-6,4_2,10_6	b:paper >=4_2
b:parcel for=0_-2,4_3	b:park >=0_3,4_-2	b:parking >=0_-3,4_4	b:part of=0_-3,13_3	b:parts for=7_2	b:pass >=0_-8,4_9	b:pass it=4_2
b:pass me=0_3,4_-3	b:passport >=13_4	b:password >=4_-2	b:password for=4_2,13_-2	b:past 2=0_2	b:past >=2_-3	b:past i=10_-3
b:past that=0_3,4_-2	b:pasta for=0_3	b:patience for=4_2	b:pay 1=0_-3,4_3	b:pay for=0_5,13_-4	b:paying for=0_2,13_-3
b:payment >=0_-3,4_3	b:pbx to=0_2	b:peace >=5_3	b:peeking >=4_-3	b:peeling an=0_3	b:pen >=0_5,4_-3	b:pen and=13_3
b:pen away=4_4,13_-2	b:pen out=13_3	b:people >=0_8,11_-4	b:people and=13_3	b:people do=0_-4,11_3	b:people have=0_-4,11_4
b:people who=4_3	b:per cent=0_-2,13_2	b:perhaps >=4_2	b:perhaps next=0_-3,4_3	b:person >=0_-3,4_2,6_4	b:person and=0_-3,4_-2,13_5
b:person dear=0_-2,4_2	b:person i=12_2	b:person is=0_3,13_-2	b:person not=0_2,4_-2	b:person please=0_-4,13_4	b:person you=13_-3
b:personally >=13_3	b:persuaded me=4_2	b:peter >=4_3	b:phone >=0_9,3_-4,4_-2,5_4,10_2,13_-8	b:phone down=0_-4,9_5
b:phone for=0_-3,13_2	b:phone is=0_3,13_-2	b:phone me=5_2,13_-2	b:phone mum=0_5,4_-4	b:phone my=13_3	b:phone people=13_3
b:phone right=4_-2,13_3	b:phone sis=0_-3,3_3	b:phone sister=0_-3,13_3	b:phone system=3_-3,4_12,10_-3,13_-2	b:phone systems=13_2
b:phones >=3_2,13_3	b:phones and=0_5,4_-2,13_-3	b:phones are=0_4,13_-3	b:phones as=0_4,13_-3	b:phones but=4_3,13_-3
b:phones do=13_2	b:phones i=4_2,13_-3	b:phones like=0_4	b:phones no=4_3,13_-2	b:phones right=0_-3,13_3	b:phones thanks=4_2
b:phones too=0_3	b:phones yet=0_-3,3_2,13_3	b:pick up=0_-3,13_2	b:pigs fly=0_-3,4_2	b:pin of=0_3,4_-2	b:pint of=0_2
b:pirate talk=0_4	b:pizza place=0_2	b:place >=7_-2,12_2	b:place meant=0_4,3_-3	b:placement >=0_-3,7_4	b:places at=0_-2,4_3
b:plan >=13_2	b:planner >=13_-3	b:plans >=4_3	b:plans that=4_-3	b:please >=0_-5,8_5,10_3,13_-4	b:please do=4_5,13_-3
b:please leave=0_9,4_-4	b:please no=5_2	b:please tell=0_-3,13_4	b:please to=0_-3,13_3	b:pleasure >=4_-2,13_3	b:plenty of=4_4,13_-2
b:police >=4_-2	b:port >=0_6,3_-2	b:port please=0_-3,10_4	b:possibly >=0_3	b:practice >=3_3	b:precisely >=0_-2,13_3
b:present 1=0_4,4_-4	b:present >=0_-4,13_2	b:press 2=13_2	b:press the=4_-2	b:price >=0_-3,1_3	b:price first=3_-2
b:prices >=0_2,4_-2	b:print your=0_3	b:printer no=4_-2,13_2	b:private >=0_3	b:private person=4_4	b:probably >=0_2
b:problem for=4_2	b:problem with=0_-6,13_5	b:promise >=0_-2,13_4	b:prompt >=0_3	b:pupil leaves=13_3	b:purple >=0_3
b:purse on=0_-2,4_2,6_2	b:put a=0_-2,4_2	b:put down=0_-5,3_2	b:put in=0_4,3_-2	b:put it=0_9,4_-2,10_-3	b:put my=13_-2
b:put on=0_-3,13_3	b:put the=4_-2,13_3	b:put through=4_-2,6_4	b:put you=4_3	b:put your=4_2	b:putting the=0_-4,9_5
b:quarter >=0_-3,1_2,2_3	b:quarter i=2_3	b:quarter is=2_-2	b:quarter no=2_-3,8_5	b:quarter or=0_4,2_-3	b:quarter past=0_3,2_-3
b:quarter pounder=0_3,2_-2	b:quarter to=0_-3,4_2	b:question 1=0_-4,13_4	b:question >=0_9,4_-3	b:question about=0_-2
b:question is=0_-3,13_3	b:question please=13_3	b:questions >=4_5	b:questions myself=0_6,4_-2,13_-4	b:questions please=0_-3,4_4
b:quick >=8_3	b:quick no=4_3,13_-3	b:quick quick=8_3	b:quickly >=0_-3,8_4	b:quickly as=0_5,13_-4	b:quiet >=0_2
b:quietly >=0_4,13_-4	b:quite the=0_-2,4_3	b:quite warm=0_3	b:quote >=0_4,4_-3	b:rain >=0_3	b:rain here=0_2,4_-4,13_3
b:rain or=0_-2,13_2	b:ran >=0_3,13_-3	b:rang >=0_-3,13_4	b:rang me=4_3	b:rather >=0_2	b:rather not=13_3	b:rather talk=0_3
b:rather watch=4_2,13_-3	b:rather you=0_-2,4_2	b:reach >=0_3	b:reached her=4_-3,13_3	b:reached name_of_them=0_3,4_-3
b:reached the=4_3	b:read out=0_2	b:read the=4_2	b:reading the=0_5,13_-2	b:ready >=0_3,13_-2	b:ready and=0_-5,13_6	b:ready when=8_2
b:real person=0_2	b:really >=0_5	b:rear >=0_2	b:reason why=4_-5,13_5	b:receptionist can=13_2	b:reckon with=13_2
b:record it=0_3,13_-3	b:recorded >=0_3	b:recording >=0_-5,4_6	b:recording this=0_3	b:recordings i=0_-2,13_3	b:red 1=0_5,4_-4
b:refused >=4_7,13_-6	b:regarding the=0_2	b:religion >=4_2	b:remember >=0_4,13_-2	b:remember any=0_-3,4_5	b:reminders >=4_-3,5_3
b:repair >=10_2	b:repair but=4_-2	b:repair no=0_3,4_-2	b:repaired >=4_4	b:replace >=3_3,7_-3	b:replace the=7_2
b:replace what=0_-2,3_3	b:replacement >=3_-3,7_7	b:replacement for=0_2	b:replacement i=0_2	b:replacement no=7_-5,10_5
b:replacement we=10_3	b:replay >=0_-3,4_3	b:replay a=0_4	b:rest >=4_3	b:rest i=0_-3,4_-2,13_5	b:rested >=4_-3,5_5
b:rid of=4_-3,13_2	b:right >=0_7,4_-5	b:right as=4_5,13_-5	b:right away=0_2	b:right here=0_-4,4_-2,13_6
b:right i=0_-3,4_-3,9_3,13_3	b:right lady=0_-3,13_4	b:right let=13_2	b:right now=0_3	b:right place=13_3	b:right right=0_3,13_-3
b:right the=0_2,13_-2	b:right then=0_9,13_-9	b:right yes=13_3	b:right you=0_-4,13_4	b:ring a=0_2	b:ring any=0_3	b:ring me=6_2
b:ring you=0_-3,4_5,13_-2	b:ringing >=0_3,13_-2	b:ringing all=0_-2	b:ringing on=0_2,4_-2	b:rip out=0_2	b:rite >=13_2	b:river >=0_3
b:robot >=0_3,13_-3	b:robots >=0_4,4_-3	b:roof >=0_2	b:room >=0_-3,13_5	b:roses are=0_3,1_-3	b:round the=4_-3	b:rules and=0_2
b:runs out=7_2	b:sadly >=4_3	b:said >=1_-3,4_3	b:said it=0_4,4_-3,7_3	b:said no=0_-3,4_-6,13_10	b:said phones=4_3,13_-2
b:said that=0_4,4_-2	b:said the=0_3,4_-2	b:said yes=4_6,13_-8	b:salty >=0_2	b:same >=0_-4,13_5	b:same as=13_2
b:same thing=0_3,4_-2	b:same to=13_2	b:sat here=13_2	b:sauce >=0_3	b:save me=13_2	b:save your=0_-3,4_3	b:saw your=0_-3,13_4
b:say >=0_14,4_-7,11_-4,13_-4	b:say a=0_3	b:say anything=0_3,4_-4	b:say i=0_-9,13_11	b:say is=0_-3,4_5,13_-2	b:say it=0_3,13_-3
b:say more=0_-4,4_4	b:say name_of_them=0_7,13_-4	b:say no=0_-8,4_-4,13_12	b:say not=0_-3,4_5,13_-3	b:say so=0_-5,13_5
b:say that=4_-4,13_3	b:say this=0_-3	b:say yes=0_11,11_3,13_-15	b:say you=0_-3,11_2,13_3	b:saying no=4_-5,13_6	b:says i=0_-5,13_5
b:says no=0_4,13_-6	b:says on=0_-2,13_3	b:says yes=0_10,4_-2,13_-7	b:scam >=0_3	b:school >=0_-3	b:scissors >=0_3	b:scrap >=4_-2
b:screen >=13_3	b:sea you=13_3	b:seat >=0_-3,4_2	b:sec >=0_3,13_-2	b:second 1=3_3	b:second >=0_2	b:second location=3_2
b:second please=0_-4,2_5	b:second there=0_2	b:second time=0_2	b:second won=0_-3,2_3	b:secretary >=4_2	b:secrets >=4_-4,13_5
b:see >=0_13,4_-6,13_-8	b:see a=0_-2,13_3	b:see how=4_2	b:see if=4_4,13_-3	b:see it=0_-3	b:see me=4_2	b:see no=4_-3,13_3
b:see that=0_3,1_-2	b:see what=13_-3	b:see why=0_-3,4_7,13_-4	b:see you=0_4,4_-5,13_2	b:see your=0_-4,13_4	b:seen it=0_-3,4_4
b:sell >=4_3	b:sell it=4_2	b:sell me=13_4	b:sell phones=0_5,13_-5	b:sell them=13_3	b:sell to=0_3,4_-3	b:send it=0_2	b:send me=4_2
b:send the=0_-4,4_3	b:sends her=0_2	b:sent me=4_2	b:sent the=4_4,13_-2	b:sent us=0_3,4_-3	b:service >=0_3	b:service contract=10_2
b:service my=0_-2	b:set the=13_-2	b:sets >=0_-3,13_2	b:several marias=0_2	b:shall i=4_2	b:shant >=4_4,13_-3	b:she >=0_5,4_-5,13_2
b:she has=0_4,4_-4	b:she is=0_-8,4_3,13_5	b:she said=0_6,13_-4	b:she sings=0_4,4_-3	b:she speaks=4_-2,13_4	b:she told=0_-2,4_3
b:she wants=0_-2,4_2	b:she would=0_6,4_-5	b:shelf >=0_5	b:shift >=0_-2,4_3	b:shine >=13_2	b:shoes are=0_2	b:shore thing=13_2
b:short >=8_3	b:short questions=0_5,13_-4	b:shot >=0_-4,13_5	b:should >=0_-3,4_10,13_-7	b:should be=0_-4,4_-4,10_2,13_7
b:should go=0_7,4_-3	b:should have=0_2	b:should hope=0_-3,13_3	b:should i=4_6,11_2,13_-6	b:should not=0_2	b:should work=4_-2,13_4
b:shower >=0_-2,4_2	b:sick >=0_-5,4_6	b:sick of=7_2	b:siesta >=0_-2,4_3	b:sign here=0_6,4_-3	b:sign up=0_-3	b:silent >=10_3
b:since 2=0_-2	b:since monday=13_2	b:since so=0_-2,4_3	b:since yesterday=4_3	b:sing something=0_3	b:sings in=0_4,4_-3
b:sir >=0_6,4_-2,13_-3	b:sir no=0_3	b:sir port=0_-4,10_4	b:sister >=0_-3,13_3	b:sister has=0_2	b:sister m=13_2	b:sit >=0_3
b:sit bella=0_3	b:sit down=4_-3,13_3	b:sit good=0_3,4_-2	b:sitting >=0_-2,4_4	b:sitting here=0_-3,13_3	b:sitting in=0_3,13_-3
b:skip >=0_-3,4_3	b:skip all=0_3	b:skip that=4_3	b:sleep on=1_2,13_-2	b:slides >=0_-2,4_3	b:slip >=13_2	b:slower please=0_2
b:slower when=0_-2,13_2	b:slowly please=0_2	b:small of=0_-2,13_3	b:smith and=0_-2,4_3	b:snot in=0_-3,4_4
b:so >=0_-11,2_4,4_3,11_-2,13_8	b:so am=0_4,11_-2	b:so ask=0_-3,13_6	b:so at=0_6,13_-4	b:so far=0_8,3_3,4_-6,13_-3	b:so fast=8_2
b:so good=0_-2,4_3	b:so i=0_2,4_-4,13_2	b:so it=0_-3,4_3,13_2	b:so no=0_-7,4_10,13_-3	b:so old=0_-3,13_3	b:so quick=0_3,13_-2
b:so sure=0_3,13_-2	b:so there=13_-2	b:so they=0_-2,13_3	b:so um=4_2	b:so we=0_3	b:so what=0_-5,13_4	b:so yeah=0_7,13_-7
b:so yes=0_-3,13_5	b:so you=0_3,4_4,13_-7	b:some other=4_3	b:some robot=0_-3,4_4	b:some weeks=2_3	b:somebody >=6_3
b:somebody called=4_2	b:somebody from=0_-2	b:somebody real=6_2	b:somebody to=4_-2	b:somebody who=4_2	b:somebody wrote=4_3
b:somebodys at=0_2	b:somehow >=0_-2,13_3	b:someone at=0_3	b:someone elses=4_2	b:something >=0_6,1_-2,4_-2
b:something about=4_-3,13_5	b:something and=10_2	b:something better=0_3	b:something came=4_2	b:something comes=0_2
b:something down=4_2	b:something else=4_7,13_-7	b:something i=0_4,4_-2	b:something like=0_-3,13_4	b:something to=3_3
b:somethings come=4_3	b:somethings wrong=4_-3,13_3	b:somewhere >=0_3	b:somewhere else=4_5,13_-4	b:son >=0_3,13_-5	b:son i=0_-3
b:sons how=0_-2,4_3	b:soon >=2_3,13_-3	b:soon as=0_4,13_-2	b:soon enough=4_-7,8_2,13_8	b:soon to=1_3	b:sooner you=4_-2,13_3
b:sorry 2=2_-2,8_2	b:sorry >=4_3,8_-2,12_7,13_-5	b:sorry can=4_2	b:sorry i=0_-4,4_3	b:sorry it=0_-2,4_2	b:sorry no=0_-2,4_4
b:sorry that=0_2,4_-3	b:sorry to=0_-3	b:sorry what=0_-4,11_4	b:sorry yes=4_-2,13_3	b:sorry you=0_5	b:sort of=0_3,4_-3
b:sound like=11_-2	b:soup is=0_4	b:soup on=0_-2	b:spamming me=5_2	b:spare me=4_3	b:speak a=0_-2,13_2	b:speak in=0_3,4_-4
b:speak to=0_-3,4_5,6_5,11_-2,13_-3	b:speak up=0_4	b:speak with=0_-4,13_4	b:speaking but=13_3	b:speaking of=0_2	b:speaking to=11_3
b:speaking with=0_7,13_-8	b:speaking yes=0_-2,13_3	b:speaks >=4_-2,13_4	b:spot on=0_-3,13_5	b:staff i=0_2	b:stands >=0_-5,4_2,13_3
b:start >=13_3	b:start i=0_-2	b:start now=0_-3	b:start with=0_2	b:start without=4_-6,13_8	b:started >=0_-3,13_3	b:starters on=4_-2
b:starting a=3_2	b:starts at=0_3,13_-4	b:state your=0_-2,11_2	b:station is=0_3	b:stay >=0_3,4_-2	b:stay to=4_-3,13_4	b:step >=0_3
b:still be=0_-3,4_5	b:still here=0_7,4_-3,13_-4	b:still in=0_4,4_-4	b:still is=13_2	b:still listening=0_5,13_-4	b:still not=4_3
b:still the=13_-3	b:still there=0_2,11_-2	b:stirring the=0_3	b:stop here=0_-3,9_4	b:stop it=5_3	b:stop me=4_-4,13_7
b:stop ringing=0_4	b:stop spamming=5_2	b:stop there=0_2	b:stop you=13_4	b:stopped >=0_2	b:stopping me=4_3	b:stopping you=13_2
b:store >=0_5,9_-3	b:story >=4_-2,11_3	b:straight through=0_-3,13_4	b:strange >=0_3	b:strange voice=0_2	b:street >=0_2,10_-2
b:strike me=4_3	b:stuck at=4_3,13_-3	b:such is=0_3,4_-3	b:sugar >=0_5,13_-2	b:suggest that=0_-2,13_3	b:suit >=0_-2,4_4
b:suit me=0_-2	b:suit us=0_4,4_-4	b:sun >=0_3	b:support >=10_5,13_-3	b:support for=0_6,10_-2	b:support hm=0_3
b:support please=0_-3,10_3	b:suppose there=13_2	b:suppose you=0_-3	b:sure >=13_4	b:sure am=0_-2,13_3	b:sure but=13_-2
b:sure hope=0_-2,13_2	b:sure i=0_6,4_-3,13_-3	b:sure is=0_-3,13_3	b:sure just=4_3	b:sure no=13_2	b:sure that=0_2
b:sure thing=0_-4,13_6	b:sure what=0_7,11_-3,13_-3	b:surgery >=0_3,10_-3	b:swamped but=0_2,4_-2	b:swap it=4_-2
b:sweetie mommys=0_2	b:switchboard which=4_2	b:switching itself=0_2	b:system >=0_-2,3_5,4_3	b:system but=0_4,4_-5
b:system consent=0_3	b:system or=0_3,3_-2	b:system please=3_2	b:system thanks=0_-2,3_3	b:systems >=0_2	b:systems go=0_-3,8_3
b:table >=0_2	b:table please=0_2	b:take >=0_2	b:take a=0_-4,4_3	b:take me=0_-3,4_2,5_3,13_-3	b:take the=0_4	b:take your=0_3,4_-3
b:taking a=0_-4,4_3	b:taking over=4_-2	b:talk >=0_5,4_-2,13_-3	b:talk about=0_-4,4_3,11_5	b:talk like=0_4	b:talk long=0_-3,13_5
b:talk me=0_2,4_-5,13_2	b:talk then=0_-3	b:talk to=4_7,6_6,11_-5,13_-6	b:talking >=0_6,4_-3,13_-4	b:talking to=0_-8,11_2,13_5
b:talking too=0_2	b:talking with=0_3	b:tape >=11_2	b:team >=6_2	b:teas getting=0_3	b:telephone does=0_4,4_-3,10_3,13_-3
b:telephone in=3_2,4_-2	b:telephone people=11_-3,13_4	b:telephones >=13_5	b:telephones yes=4_2	b:television >=0_3
b:tell >=0_-2,1_3	b:tell a=4_-4,6_3	b:tell her=0_-5,4_7	b:tell me=0_4,11_4	b:tell my=0_-3,4_4	b:tell name_of_them=0_-2,4_3
b:tell that=0_2	b:tell you=0_4,1_2,4_-4,13_-2	b:tell your=0_-2,4_-2,13_4	b:telling >=0_4,13_-2	b:telling a=0_4,4_-3
b:tenant >=0_-2,4_3	b:tend >=0_-3,4_2	b:tentative >=0_4,13_-3	b:terrible >=0_-3,10_2	b:testing >=0_4,1_-2	b:than a=4_2
b:than never=0_4,4_-2	b:thank you=0_3,13_-4	b:thanks >=0_-3,4_4	b:thanks but=0_-2,5_2	b:thanks bye=9_2	b:thanks for=0_5,9_-3
b:that >=0_2,3_3,4_-5,9_-2,13_3	b:that a=0_-3,11_5	b:that again=0_3	b:that all=0_3	b:that already=0_-4,4_6	b:that am=0_-4,4_3
b:that and=0_3	b:that at=0_4,13_-2	b:that bridge=0_3,4_-2	b:that depends=11_2	b:that does=4_2	b:that easily=13_2
b:that for=0_4,4_-3	b:that goes=4_-3	b:that i=3_3,7_-2,13_-2	b:that in=0_4	b:that is=0_-7,1_2,4_8,7_-3,8_4,9_3,11_-5,12_2
b:that it=0_4,4_-4,11_-2,13_3	b:that knows=13_2	b:that makes=0_-3,4_3	b:that may=0_6,4_-6	b:that name=0_-6,4_6
b:that noise=0_2,11_-2	b:that on=4_3	b:that please=0_3	b:that she=0_6,4_-4	b:that should=0_-4,13_5	b:that so=0_5,13_-3
b:that sorry=0_6,4_-6	b:that sounds=0_3	b:that speaking=0_4,11_-2	b:that swap=0_3,4_-2	b:that that=0_2	b:that the=0_-6,4_7
b:that thing=7_3,10_-2	b:that time=4_4,13_-2	b:that to=0_-2,4_3	b:that was=0_-4,4_2	b:that we=0_3	b:that what=0_-7,13_8
b:that will=4_3	b:that with=6_3	b:that works=3_-3,4_-2,10_3	b:that would=0_-5,13_6	b:that you=0_-3,4_-3,11_3
b:the 1=0_-14,2_5,3_-5,10_5,13_6	b:the 10=0_3,13_-2	b:the 2=0_-2	b:the 3=8_3	b:the >=0_14,11_-4,13_-6	b:the act=0_-3
b:the administrator=0_2	b:the afternoon=4_-7,13_6	b:the answer=0_4,13_-4	b:the answers=0_-3,13_2	b:the automated=11_2
b:the babysitter=4_2,13_-3	b:the back=1_3	b:the bank=0_2	b:the base=10_2	b:the bed=0_3,4_-2	b:the beep=0_2	b:the best=0_2
b:the better=0_-5,4_4	b:the blue=0_2	b:the boss=0_-3,4_-5,13_8	b:the bread=0_2	b:the break=0_4	b:the budget=1_2	b:the bus=0_3
b:the butler=0_-3,4_3	b:the buttons=10_2	b:the cables=0_-2	b:the call=9_3	b:the calls=4_3,10_3	b:the car=11_3	b:the castle=0_3
b:the cat=0_5,13_-2	b:the chicken=0_2	b:the children=4_4	b:the church=0_2	b:the clocks=0_-2,8_2	b:the coffee=0_3,13_-2
b:the coming=2_3	b:the company=4_2	b:the complete=0_-2,3_3	b:the computer=0_2,4_-4	b:the contract=0_2	b:the corner=0_2
b:the corridor=0_2	b:the counter=0_3	b:the courier=0_3,4_-2	b:the credit=13_3	b:the cupboard=0_3	b:the daughter=0_-3,4_2
b:the day=13_-3	b:the delay=0_3	b:the dentist=4_-3,13_3	b:the desk=10_2	b:the difference=0_2	b:the doctor=13_2	b:the dog=0_5
b:the door=0_9,4_-9	b:the doorbell=0_2,13_-2	b:the dot=0_-3,13_4	b:the driver=0_3	b:the e=0_4,4_-3	b:the end=0_5,4_-4
b:the film=0_-4,4_-3,13_8	b:the first=0_-4,1_-4,4_-3,11_-3,13_16	b:the fish=0_4,4_-3	b:the flat=4_3	b:the flesh=0_-3,13_4
b:the flu=4_3	b:the foam=0_-2,13_2	b:the form=0_-4,13_3	b:the fridge=13_2	b:the front=13_2	b:the gap=0_2	b:the gardener=4_2
b:the gate=0_3,13_-3	b:the greeting=7_-3,10_3	b:the hat=0_3	b:the headsets=13_3	b:the heating=0_3,13_-2	b:the heck=0_-2,13_4
b:the help=0_-3,4_5,13_-2	b:the highlight=13_3	b:the hotel=13_2	b:the idea=0_-6,4_3,13_2	b:the in=0_-3,2_4	b:the intern=0_-3,4_2
b:the internet=4_-3	b:the invitation=0_2	b:the invite=4_-3,13_2	b:the invoice=4_4,13_-4	b:the king=0_3	b:the lady=0_-3,13_3
b:the last=0_-7,1_3,4_2,5_4,10_5,11_-2,13_-3	b:the latest=2_2	b:the lease=4_3,13_-2	b:the left=0_8,4_-5	b:the lift=0_5,4_-2,10_-2
b:the light=0_6	b:the line=0_-3,4_-4,6_3,13_5	b:the link=0_2,4_-4,13_2	b:the list=0_-4,13_2	b:the lodger=4_2
b:the lottery=0_-2,1_3	b:the man=0_5,4_-3	b:the manual=10_2	b:the matter=0_-3,4_-4,11_2,13_5	b:the meeting=4_-5,13_5
b:the middle=2_3,7_3	b:the mirror=4_2	b:the moment=0_-4,4_3	b:the money=0_4,4_-3	b:the month=0_-6,8_6	b:the morning=0_7,13_-2
b:the name=0_7,11_-6	b:the name_of_them=4_-4,13_4	b:the neighbour=0_3,4_-2	b:the new=0_3,8_-2	b:the news=0_2	b:the next=2_-3,8_6
b:the night=0_-7,4_8	b:the number=0_5	b:the numbers=12_2	b:the office=0_-3,4_2,13_2	b:the old=0_-3,3_3,7_3	b:the only=0_3,4_-2
b:the other=0_8,4_-3,10_2	b:the oven=0_3	b:the paper=0_4,4_-5	b:the park=0_4,4_-3	b:the password=0_-2,13_4	b:the people=4_4
b:the person=4_4,13_-3	b:the phone=4_-6,9_4,11_2	b:the phones=3_-3,10_2	b:the pin=0_2,4_-2	b:the place=3_3,4_-2,13_3
b:the plan=0_-3,13_2	b:the plumber=0_-3,4_2	b:the plumbers=4_2	b:the police=4_-2	b:the pool=0_-2,4_3	b:the pope=0_-6,13_6
b:the present=0_4,4_-4,8_3	b:the previous=4_3	b:the price=0_3	b:the printer=4_-2,13_2	b:the quarter=2_2	b:the quarters=2_3
b:the question=0_3,13_-4	b:the questions=0_-3,4_4	b:the rain=0_3	b:the recording=0_-3,4_3	b:the red=0_4,4_-4	b:the right=0_-4,13_3
b:the river=0_3	b:the robot=0_-2	b:the roses=0_3,1_-3	b:the rules=0_2	b:the same=13_3	b:the sauce=0_3	b:the screen=13_3
b:the second=0_-2,3_-2,7_3	b:the shelf=0_5	b:the shoes=0_2	b:the shop=4_4	b:the shower=0_-2,4_2	b:the slides=0_-3,4_4
b:the sofa=0_3,4_-3	b:the soonest=0_-2,8_4	b:the sound=0_3	b:the soup=0_4,4_-2	b:the store=0_5,9_-3	b:the story=0_-5,11_3,13_2
b:the sun=0_6,4_-4	b:the switchboard=4_3,13_-2	b:the system=0_3	b:the table=0_9,4_-5	b:the taxi=4_2	b:the telephone=0_-3,4_6,13_-3
b:the telephones=4_-4,13_3	b:the television=0_3	b:the thing=0_12,4_-10,7_-3,10_3	b:the third=0_-4,1_5,8_-3,10_2
b:the thirtieth=8_3	b:the till=0_-3,4_4	b:the time=1_2,4_-3,10_2	b:the town=4_2	b:the trains=0_4,8_-3	b:the twentieth=8_2
b:the vacancy=4_2	b:the very=0_-7,4_-2,13_9	b:the vet=0_-4,12_2	b:the vets=4_2	b:the video=0_-3	b:the waiting=0_3,4_-2
b:the wall=3_2,13_-2	b:the water=0_-3	b:the way=0_7,4_-5	b:the weather=0_4	b:the weathers=4_2	b:the webinar=4_-4,13_2
b:the week=0_-3,2_-2,8_4	b:the weekend=4_3,8_3,13_-3	b:the whole=0_-3,9_3	b:the window=0_5	b:the woman=13_3	b:the wood=0_2
b:the world=0_3	b:the wrong=10_2,12_10,13_-5	b:the year=1_4	b:their >=4_2	b:them >=3_3,13_-3	b:them do=0_-2,13_3
b:then >=0_-4,3_-3,4_3,9_4,13_2	b:then good=13_2	b:then i=0_4	b:then it=4_2	b:then no=0_-4,4_4	b:then not=13_-2
b:then so=0_6,4_6,13_-11	b:then that=0_-3	b:then they=0_5,4_-3	b:then yes=0_-3,13_3	b:then you=13_4
b:there >=0_3,4_-6,6_-2,10_-4,13_10	b:there are=0_3	b:there at=0_4,13_-3	b:there but=4_3,13_-3	b:there for=4_3,13_-2
b:there if=0_-3,13_4	b:there in=4_6,13_-7	b:there is=0_-7,4_2,6_-3,10_3	b:there it=4_4,13_-2	b:there live=13_2
b:there no=6_3,13_-3	b:there so=4_3,13_-3	b:there were=0_5,4_-4	b:there who=0_2,4_-3,6_3	b:these calls=5_2	b:these days=1_4
b:these live=0_2	b:they >=0_-6,13_6	b:they all=13_-2	b:they are=0_-4,4_2,7_2,10_-2	b:they call=0_-5,4_7,13_-2	b:they can=4_-3
b:they let=4_2	b:they switch=0_2	b:they tell=0_-3,13_3	b:they took=7_2	b:they want=0_2	b:they went=0_6,4_-4	b:they will=4_2
b:they won=0_4	b:thing >=0_4,9_3,13_-3	b:thing i=0_-4,7_2,10_-2,13_3	b:thing in=0_5,4_-3	b:thing is=0_4,7_-3	b:thing you=0_-6,7_2
b:things >=13_-2	b:things to=4_2	b:think >=13_-2	b:think about=0_12,4_-5,13_-6	b:think i=0_-6,4_2,13_4	b:think it=4_2
b:think not=0_-5,4_5	b:think of=0_-3,13_4	b:think she=0_-2,4_3	b:think so=0_-6,4_9	b:think that=0_-7,4_8	b:think this=0_3,13_-2
b:think we=0_2	b:thinking >=0_5,1_-2	b:third >=0_3,3_-2	b:thirtieth >=8_3	b:this 1=0_-4,5_-2,8_4,13_5
b:this >=0_5,2_-3,4_-6,8_-4,9_5,11_7	b:this a=11_3	b:this afternoon=0_-5,8_5	b:this down=0_4,4_-2	b:this for=13_3
b:this here=0_-2,8_3	b:this his=0_-2,13_4	b:this i=13_2	b:this is=0_-2,11_-5,12_7	b:this kind=0_2	b:this month=0_7,2_3,8_-8
b:this morning=0_-3,10_2,13_4	b:this number=0_-7,4_10,5_4,12_-7	b:this office=0_3,13_-2	b:this online=4_3,13_-3
b:this phone=0_-2,4_4	b:this quarter=0_3,1_5,2_-6	b:this the=0_-5,4_4,13_2	b:this time=0_-4,4_7,13_-3	b:this to=0_3
b:this was=0_-2,11_2	b:this water=0_-3,2_5	b:this week=0_2	b:this would=0_4,13_-2	b:this year=0_5	b:those >=10_3
b:though >=0_3,13_-3	b:though i=0_-2,13_2	b:thought >=0_2,4_-2	b:thought about=0_2,4_-2	b:thought it=13_3	b:thought you=4_-3
b:thoughts >=0_4,4_-3	b:through >=6_4	b:through from=4_2	b:through the=0_4,4_-3,13_-2	b:through to=0_-5,4_5,12_3
b:thumbs up=0_-2,13_3	b:thursday >=0_2	b:thyme >=0_-3,4_3	b:time >=1_2,7_-2,8_-3,9_2	b:time flies=0_5	b:time for=4_3,7_3,13_-5
b:time i=0_-5,4_2,13_2	b:time is=0_-7,8_3,13_5	b:time it=13_-3	b:time now=0_-3,13_3	b:time on=13_4	b:time somebody=4_3
b:time you=5_5,13_-2	b:times >=4_3	b:timing >=0_-3,4_3	b:ting >=4_2	b:to 1=13_-2	b:to 3=4_4,13_-2	b:to >=0_4,1_-2,4_-7,6_3,13_5
b:to a=0_-6,4_2,6_6,7_2,11_2,13_-4	b:to add=13_3	b:to answer=0_-2,13_3	b:to any=0_-2,4_4	b:to ask=0_8,4_-2,13_-4
b:to back=0_2,4_-2	b:to be=4_-7,5_5,6_3	b:to buy=0_2,3_3,4_-3	b:to call=0_5,4_-9,12_6,13_3	b:to cancel=4_-2,13_4	b:to change=10_2
b:to check=0_5,4_-4	b:to come=0_-4,10_2,13_3	b:to coming=0_2	b:to commence=0_-2	b:to confirm=0_3,13_-3	b:to continue=0_2
b:to cough=0_3	b:to decline=4_2	b:to disappoint=4_4,13_-3	b:to do=0_3,4_8,11_-5,13_-5	b:to drop=4_5,13_-3	b:to find=4_-3
b:to fix=4_-2,13_2	b:to get=0_-2,13_3	b:to give=0_-4,4_6	b:to go=0_11,7_2,10_-2,13_-8	b:to half=0_-2,13_3	b:to hear=5_2
b:to her=0_-7,13_8	b:to it=4_-6,8_3,13_4	b:to join=0_-7,13_7	b:to know=0_-7,11_4,13_10	b:to leave=0_-4,13_4
b:to look=0_6,4_-2,13_-2	b:to machines=4_-3,6_4	b:to make=0_4,13_-2	b:to me=0_14,1_-3,5_-2,6_-2,13_-3	b:to miss=0_-3,13_3
b:to my=0_3,4_-5,13_4	b:to myself=4_4	b:to name_of_them=0_-2,4_2	b:to not=0_3	b:to offer=4_3	b:to only=0_2,13_-2	b:to pay=4_3
b:to phone=0_-3,5_4	b:to press=0_2,4_-2	b:to put=0_2,4_-3	b:to repair=3_3	b:to replace=3_2	b:to replay=0_4	b:to ring=0_-4,12_3
b:to run=0_3,4_-6	b:to say=0_-8,1_2,4_3,13_4	b:to see=0_-2,1_3	b:to sell=13_-2	b:to shout=0_3,4_-5	b:to sit=13_-4
b:to skip=4_4,13_-3	b:to somebody=4_3	b:to something=4_-3,13_5	b:to speak=0_4,11_-3,13_-4	b:to start=0_4,8_-3	b:to stay=4_4,13_-2
b:to stop=0_-5,9_3,13_3	b:to suggest=0_-2,13_3	b:to support=3_3	b:to switch=0_3	b:to take=0_3,4_-3	b:to talk=0_-6,4_5,11_2
b:to tell=0_-4,1_3,5_2	b:to that=0_-11,13_12	b:to the=4_7,9_-3	b:to think=0_7,4_-5,13_-2	b:to us=0_-2,4_3	b:to wait=4_-8,8_3,13_5
b:to watch=4_-3,13_5	b:to whoever=4_2	b:to work=0_-5,4_4,10_2	b:to write=0_5	b:to yes=0_4	b:to you=0_-3,4_-5,13_9
b:to your=0_7,13_-4	b:today >=0_3,8_3,13_-5	b:today i=0_-2,4_2	b:today is=0_7,8_-4	b:told >=0_8,13_-8	b:told me=4_3,13_-6
b:told my=0_-3,13_3	b:told the=13_3	b:told you=0_-8,4_2,13_6	b:tommy >=0_6,4_-3	b:tomorrow >=8_3	b:tomorrow i=13_2
b:tomorrow would=0_-2,4_4,13_-2	b:tone >=10_4	b:tony >=4_3	b:too >=0_8,4_-8	b:too far=0_-3,4_3	b:too fast=0_4	b:too late=2_-4,8_5
b:too loud=0_3,4_-2	b:too many=0_-4,4_7,13_-2	b:too much=0_-2,4_4	b:too right=0_-4,13_6	b:too salty=0_2	b:too soon=0_-2,1_3
b:took every=7_2	b:tools >=0_4	b:top of=4_2	b:touch that=0_4,4_-2	b:town hall=0_-2,4_4	b:training >=0_-2	b:trains full=0_4,8_-3
b:transfer 1000=0_3	b:transfer >=0_-3,6_4	b:transfer calls=13_2	b:tree >=0_3	b:tricky 1=0_3	b:tried to=0_-2	b:trouble >=0_-3,11_3
b:trouble at=4_-2,13_3	b:true >=0_-5,4_2,13_3	b:trust you=0_2	b:try >=0_5,13_-3	b:try to=13_2	b:trying to=0_2
b:tuesday >=0_7,4_-2,8_-3	b:tuesday week=0_-3,8_3	b:twice >=0_-2	b:uh no=0_-3,4_3	b:um >=0_6	b:um no=4_2	b:um wait=0_2,1_-2
b:um yeah=0_-2,13_2	b:um yes=0_-3,13_3	b:unclear >=0_-2,1_3	b:under >=13_-2	b:under the=0_2	b:understand >=0_4,4_-3
b:unless the=0_2	b:unsubscribe >=0_-2	b:until 4=4_3	b:until i=0_-3,11_3	b:until the=8_4	b:up >=4_-4,9_4	b:up a=3_3,4_2,13_-4
b:up after=0_4	b:up at=4_2,13_-2	b:up but=4_3,13_-3	b:up for=4_6,13_-3	b:up i=0_4,4_-2	b:up my=13_2	b:up on=10_2	b:up please=0_3
b:up there=0_4,4_-3	b:up this=13_3	b:up to=0_5,13_-3	b:up what=0_-3,4_3	b:upstairs and=0_3	b:urgent >=0_-2	b:urgent but=0_2
b:urgent urgent=0_2	b:us >=4_-5,10_3	b:us a=0_3,4_-3	b:us any=0_4,4_-4	b:us call=13_2	b:us do=13_3	b:us go=4_-2,13_4
b:us hear=0_-3,13_3	b:us in=0_3	b:us leave=4_3,13_-3	b:us not=0_-3,4_8,13_-4	b:us now=0_-2,4_3	b:us say=0_-7,13_5
b:us see=0_5,13_-3	b:us something=0_2	b:us to=0_-2,4_2	b:us we=0_4,13_-2	b:us yes=0_-2	b:use to=0_-3,4_3	b:used to=0_-4,4_2
b:vacancy >=4_2	b:vet >=0_-2,4_3	b:vet sorry=12_2	b:video >=0_6,4_-4	b:video will=0_-3	b:voice >=0_4,4_-4,11_3
b:voicemail >=0_2,4_-2	b:voip >=0_-3,13_4	b:wait >=0_2,1_5,4_-3,8_-2	b:wait another=4_-3,8_3	b:wait i=0_5,1_-2,13_-4
b:wait let=0_-2	b:wait me=4_-3,13_3	b:wait to=0_-2,13_3	b:wait which=0_-2	b:wait you=0_-2,4_5,13_-3	b:waiting >=0_-7,13_9
b:waiting all=0_-3	b:waiting for=0_3,13_-3	b:waiting is=8_2	b:waiting list=0_4,13_-3	b:waiting on=0_2	b:wake her=4_3	b:wall >=3_2
b:want 1=0_-5,13_6	b:want 2=4_-2,12_3	b:want >=0_3,4_-2,11_-3,13_5	b:want a=0_4,4_-4,6_2	b:want from=4_2,13_-3	b:want is=4_3
b:want it=0_7,13_-6	b:want me=0_-3,13_4	b:want my=0_-4,4_4	b:want out=4_2	b:want something=0_2	b:want support=0_2,7_2,10_-2
b:want this=0_5	b:want to=9_2,13_3	b:want what=0_4,11_-3	b:want with=11_3	b:wanted the=4_3	b:wanted to=12_3	b:wanting >=0_-3,13_4
b:wanting my=13_-2	b:wants her=11_2	b:wants me=13_3	b:wants out=0_2	b:wants to=4_-3	b:warehouse >=4_3	b:warm for=0_2
b:warranty >=10_2	b:was >=0_-3	b:was about=0_-3,4_-4,13_7	b:was at=13_2	b:was calling=0_-3,12_3	b:was going=0_-3,13_2
b:was in=0_2,13_-3	b:was it=0_3,11_-2	b:was just=0_7,4_-2,13_-3	b:was last=0_-3,4_-2,8_2,13_3	b:was looking=0_-2,4_3	b:was my=8_-3
b:was not=4_6,13_-5	b:was over=0_3	b:was that=0_2	b:was the=0_4,11_-4	b:was there=0_3,4_-2	b:washing machine=4_2	b:watch >=13_2
b:watch has=0_2	b:watch in=13_2	b:watch it=0_-4,4_3	b:watch these=0_2,13_-2	b:watch your=0_2	b:watching bye=0_4,9_-3
b:water >=0_3,4_-6,13_3	b:water coming=4_2	b:way >=0_-3,4_-4,13_7	b:way down=0_3	b:way i=4_-2,13_3	b:way it=4_2
b:way off=0_-5,1_2,4_6	b:way to=0_-6,13_7	b:we >=0_2	b:we apologise=0_3	b:we are=0_-5,5_2,8_4	b:we can=0_-4,13_3
b:we come=0_3,4_-2	b:we do=1_2,3_2,4_3,10_-3,13_-3	b:we had=0_7,4_-5	b:we have=13_-5	b:we hear=0_-3,10_4
b:we need=0_3,4_-5,10_-3,13_4	b:we speak=0_-3,13_2	b:we use=3_2	b:we want=0_5,4_-3,7_2,10_-3	b:we wanted=0_2	b:we will=0_-4,1_3
b:we would=0_5,3_-2,13_-5	b:webinar is=13_-2	b:webinars >=0_-3,4_3	b:webinars are=0_2,13_-2	b:wednesday >=0_5,8_-2
b:week >=2_-3,4_3,8_4	b:week after=2_-2,8_4	b:week even=0_2	b:week i=0_2	b:week no=2_5,8_-4	b:week so=4_-2,13_2
b:weekend >=0_-2,4_4,13_-2	b:weekend at=0_2	b:weeks >=7_-2,8_5	b:weeks i=2_-3,8_3	b:weeks time=2_2	b:welcome >=0_3
b:well >=0_7,4_-4	b:well ah=4_2,13_-2	b:well done=13_3	b:well i=0_5,4_-4	b:well it=4_-2	b:well no=0_-3,4_3	b:well that=0_3
b:well uh=0_-2	b:well we=0_4	b:well well=0_-3,13_3	b:well who=0_3	b:went home=0_5,4_-3	b:were >=0_-4,4_5,11_2,13_-4
b:were coming=0_-3,4_15,13_-12	b:were not=0_-4,4_-15,13_19	b:were operators=0_6,4_-4	b:were the=0_3,4_-2	b:whales >=0_2
b:what >=0_10,13_-4	b:what a=0_3,4_2,11_-2	b:what about=0_-3,13_3	b:what am=0_-5,11_5	b:what are=0_-5,13_4	b:what can=13_3
b:what could=0_-3,13_4	b:what did=0_4,13_-2	b:what do=0_-6,11_2,13_3	b:what does=0_-3	b:what else=13_3	b:what for=11_4,13_-3
b:what have=0_-3,11_2	b:what i=3_3	b:what if=0_8,4_-5,11_-2	b:what is=0_-2,11_5	b:what it=0_11,13_-7	b:what name=0_5,11_-5
b:what now=0_-3,13_3	b:what of=11_4,13_-3	b:what shall=4_3	b:what should=0_-3,4_4	b:what the=4_-5,13_6	b:what they=0_-2,4_7,13_-4
b:what time=0_-3,4_-2,13_5	b:what was=0_3	b:what we=3_-3,7_3	b:what will=0_3,13_-3	b:what would=0_-3,13_4	b:what you=3_3,4_-6,13_3
b:whatever >=0_5	b:whatever you=13_2	b:when >=1_2	b:when do=4_3	b:when i=0_-6,1_3	b:when it=0_3	b:when my=0_-4,4_2
b:when pigs=0_-3,4_2	b:when we=0_3,4_-3	b:when would=0_4,4_-2	b:when you=0_-3,1_-2,8_3,13_2	b:where are=0_4,11_-4	b:where did=11_2
b:where else=0_-3,13_3	b:where have=11_2	b:where i=0_6,4_-7	b:where is=13_2	b:where she=0_-6,4_7	b:where you=0_2	b:which 1=0_3
b:which assistant=11_2	b:which company=11_2	b:which firm=0_-2,11_2	b:which name=4_2	b:which name_of_them=0_3,13_-2
b:which webinar=0_-5,13_6	b:while >=0_3,13_-2	b:while i=0_3,4_-4	b:whirl >=13_2	b:who >=0_9,4_-3,11_-3,13_-3	b:who am=0_-4,13_4
b:who are=11_2	b:who asks=0_-4,4_4	b:who can=0_6,4_-2,13_-3	b:who comes=13_2	b:who did=0_3,11_-4	b:who dis=0_-2,13_3
b:who gets=0_2	b:who had=4_3	b:who has=0_-5,4_5	b:who i=0_3,4_-5,11_3,13_-3	b:who is=0_-6,4_-3,6_4,11_6	b:who left=0_3
b:who might=0_-4,13_3	b:who my=0_-3,11_3	b:who wants=0_-3,11_3	b:who was=0_2,11_-2	b:who would=0_2,11_-2	b:who you=0_9,5_-6,13_-3
b:whoa >=0_4	b:whole month=2_3	b:whole thing=9_3	b:whole time=0_-2	b:whom >=0_3	b:why >=0_-3,4_3	b:why did=0_3,4_-2
b:why do=0_3,4_-4,11_3	b:why ever=0_-4,4_-2,13_6	b:why i=0_4,11_-2	b:why not=0_-4,8_3,13_3	b:why should=0_2,13_-4
b:why the=0_-3,4_-2,13_5	b:why would=0_-3,4_3	b:wife name_of_them=0_2	b:wife would=4_-3	b:will >=4_-3,13_3	b:will a=13_3
b:will ask=0_4	b:will be=0_-4,4_7	b:will bee=0_-2,13_3	b:will call=0_-3,4_3	b:will catch=0_-3,13_2	b:will come=0_-4,5_3,13_2
b:will cross=0_3,4_-2	b:will do=4_-3	b:will find=0_-4,13_5	b:will get=0_-3,4_3	b:will go=0_3,13_-4	b:will hand=4_2
b:will have=4_4,13_-4	b:will i=0_11,4_-12	b:will join=4_-4,13_4	b:will knot=4_3	b:will know=0_2	b:will leave=4_4,13_-3
b:will let=0_2,13_-2	b:will listen=4_-3,13_5	b:will make=4_-3,13_4	b:will not=0_4,4_-6,5_-3,6_2,10_5	b:will read=4_2
b:will see=0_5,1_3,4_-6,13_-2	b:will skip=4_2,13_-2	b:will still=4_6,13_-4	b:will take=0_-4,13_6	b:will tell=4_3,13_-3
b:will think=0_7,13_-5	b:will try=0_5,13_-3	b:will watch=0_-3	b:will what=0_-5,4_6	b:will you=0_9,13_-8	b:wins >=4_-2
b:wire in=3_3	b:wish >=0_-4,4_3	b:wish to=0_-2,5_2	b:with >=11_4	b:with a=0_-4,6_3	b:with her=0_-4,4_-3,11_2,13_5
b:with it=0_10,4_-4,13_-4	b:with me=0_2,4_-5,13_4	b:with mustard=0_3	b:with my=0_3,4_4,13_-5	b:with name_of_them=0_6,4_2,13_-9
b:with nothing=0_2	b:with our=4_-3,13_4	b:with phones=4_3	b:with please=0_3	b:with that=0_-6,4_4	b:with the=4_3,7_4,13_-2
b:with this=0_-4,4_2,13_2	b:with whom=0_-4,11_4	b:with you=0_-4,13_5	b:with your=4_-3,10_2	b:within the=2_2
b:without me=0_-4,4_3,13_2	b:without onions=0_4	b:without phones=8_2	b:woman >=4_-3,13_4	b:won 2=0_4	b:won >=0_-5,2_3,7_7
b:won a=13_-2	b:wood is=0_2	b:word >=4_-2	b:work >=0_-5,4_7,10_4	b:work is=4_3	b:work it=3_4,10_-2	b:work over=0_2,4_-3
b:work with=4_3	b:working >=0_-4,10_3,13_2	b:works >=4_-4,13_3	b:works there=4_3	b:world >=0_3	b:worry i=0_-3,13_4
b:would >=0_8,13_-7	b:would be=0_-3,2_-2,4_8,8_3,13_-8	b:would better=4_-3,13_3	b:would come=4_7,13_-7	b:would get=13_3
b:would go=0_-3	b:would have=0_6,4_5,13_-8	b:would i=0_-4,13_5	b:would if=0_-2,4_3	b:would kill=0_-2,4_2
b:would know=0_-2,4_-2,13_4	b:would let=4_-4,13_3	b:would like=0_2,9_3,11_4,13_-9	b:would love=0_-5,13_3	b:would mind=4_5,13_-3
b:would need=0_5,13_-4	b:would next=0_2	b:would not=4_-22,13_21	b:would say=0_-2,4_5,13_-4	b:would sooner=0_-3,4_3
b:would support=3_3	b:would tell=6_3	b:would think=0_-2,13_3	b:would want=0_6,4_-2,13_-2	b:would wish=0_-2	b:would you=4_4,11_-3
b:write >=0_-6,4_2,13_4	b:write anything=4_3	b:write down=0_7,4_-5,13_-2	b:write it=4_3	b:write me=0_3,13_-2	b:write with=0_6,4_-4
b:writing >=4_4,13_-3	b:writing this=0_2	b:written down=4_2	b:wrong 1=4_3	b:wrong >=12_-2,13_5	b:wrong desk=4_3
b:wrong i=4_-3,13_2	b:wrong lady=4_3	b:wrong name_of_them=4_6,13_-4	b:wrong numb=4_-2,12_3	b:wrong number=4_-2,12_10
b:wrong person=4_-2,12_2	b:wrong place=4_-2,12_3	b:wrong purse=4_2	b:wrong sister=0_4,4_-2	b:wrong with=0_-2,13_5
b:wrote it=4_-3,13_4	b:wrote something=4_3	b:yeah >=0_-2,13_5	b:yeah about=13_-3	b:yeah i=4_-4,13_5	b:yeah it=0_3
b:yeah nah=0_4,4_-3	b:yeah no=13_-2	b:yeah right=13_-4	b:yeah that=0_-3,13_4	b:yeah wait=13_-2	b:year >=4_2	b:year and=0_3,4_-2
b:year old=4_3	b:years >=0_-2,4_3	b:years old=0_3	b:yeas phone=13_2	b:yep >=4_-2,13_4	b:yes 3=0_-4,13_3	b:yes >=0_-4,13_5
b:yes a=0_7,4_-3,13_-5	b:yes about=0_-5,4_2,13_2	b:yes and=0_7,4_-8	b:yes at=0_-2,13_2	b:yes but=0_-2,4_-6,13_10
b:yes by=0_-3,13_4	b:yes do=13_3	b:yes go=0_6,13_-8	b:yes good=0_2,13_-3	b:yes hello=0_-2,4_4	b:yes how=0_3,13_-3	b:yes i=0_4
b:yes if=0_-3,4_9,13_-6	b:yes in=0_-3,4_8,13_-5	b:yes is=0_-5,13_5	b:yes it=0_-5,4_6,13_-3	b:yes just=4_-7,13_8
b:yes let=0_-3,13_3	b:yes maam=4_-3,13_4	b:yes maybe=0_4,4_-4	b:yes my=0_14,4_-3,13_-11	b:yes name_of_them=0_-2,13_3
b:yes next=0_-4,13_4	b:yes no=0_13,4_-6,13_-7	b:yes not=0_-5,13_6	b:yes of=0_-4,13_2	b:yes oh=0_3,13_-3	b:yes okay=0_-3,13_3
b:yes or=11_2,13_-3	b:yes phones=0_-2	b:yes please=13_4	b:yes right=4_3,13_-4	b:yes she=0_4,13_-4	b:yes sir=0_7,4_-3,13_-3
b:yes small=0_-2,13_2	b:yes that=0_-2,4_8,13_-6	b:yes this=0_2,4_-2	b:yes though=0_-2,13_2	b:yes wait=4_4,13_-5
b:yes webinars=0_2,13_-2	b:yes well=0_8,4_3,13_-10	b:yes what=0_4	b:yes where=0_-8,13_8	b:yes who=0_-6,11_-3,13_10
b:yes why=0_-3,13_3	b:yes yes=0_-3,13_5	b:yesterday >=4_3,13_-3	b:yesterday was=0_5,8_-3	b:yesterday would=8_2
b:yet >=1_5,3_5,4_-4	b:you >=0_4,4_-10,6_2,11_6	b:you a=1_3,4_-2,6_-3,11_5	b:you allowed=0_2	b:you and=4_3,13_-3
b:you anything=4_2	b:you are=0_-11,11_3,13_8	b:you at=0_-5,4_-2,13_7	b:you bet=0_-2	b:you betcha=0_-3,13_4	b:you by=12_2
b:you called=0_-2,4_4	b:you calling=0_3,11_3,13_-4	b:you can=0_3,1_-2,4_3,8_3,13_-3	b:you come=0_-6,8_5,11_2
b:you coming=0_4,11_-3	b:you dare=0_-4	b:you dear=0_3	b:you did=0_-3,4_4	b:you do=0_8,4_-5,8_-2,10_-3,11_-4,13_8
b:you down=0_-2,13_2	b:you even=0_-7,13_6	b:you fine=0_4,13_-4	b:you finished=0_-3,10_5	b:you first=0_3	b:you fit=8_-2
b:you for=0_3,4_-3	b:you from=4_-3,11_2	b:you get=11_2	b:you go=0_-5,11_5	b:you got=0_-5,13_6	b:you guess=0_9,13_-7
b:you guessed=4_4	b:you had=0_2,4_-2	b:you have=4_-9,10_-3,11_-4,12_2,13_12	b:you hear=0_5,11_-2	b:you i=4_4,13_-8	b:you in=0_3
b:you it=4_3,13_-3	b:you join=0_6,13_-5	b:you just=0_4,1_-4	b:you keep=0_3,13_-2	b:you know=0_-3,9_3	b:you like=0_-14,13_16
b:you lot=11_2	b:you may=0_-3	b:you mean=0_11,13_-9	b:you must=0_-5,4_6,13_-2	b:you my=4_-4	b:you need=4_3,13_-2
b:you next=0_4,4_-3	b:you not=5_4	b:you now=0_-2,4_4	b:you on=0_-4,4_4	b:you only=0_3,4_-3	b:you open=4_3,11_-2
b:you our=0_-9,13_7	b:you over=0_-3,4_4	b:you owe=4_2	b:you pass=0_3,4_-3	b:you people=0_-5,4_-2,5_4,11_7,13_-3
b:you promise=5_2,13_-3	b:you rang=0_-3,13_2	b:you remember=13_3	b:you said=1_3,4_2,13_-8	b:you say=0_4,7_2,13_-7
b:you should=0_5,11_-7,13_3	b:you so=0_-4,13_5	b:you sorry=0_2	b:you sound=0_5,4_-3	b:you speak=4_-3,13_4	b:you stay=0_3,4_-2
b:you still=0_2,11_-2	b:you take=0_-5,4_8,13_-2	b:you talk=0_5,13_-3	b:you tell=0_3,4_2,13_-3	b:you that=0_3
b:you the=0_-3,4_-2,11_4	b:you then=0_-2,13_2	b:you there=0_-2	b:you think=0_-6,4_3,13_4	b:you through=4_3	b:you to=4_4,13_-4
b:you try=0_-4,4_3	b:you want=0_-3,4_2,5_-2,11_-4,12_4,13_3	b:you wanted=0_4,11_-2	b:you were=11_2	b:you what=0_-5,13_5
b:you who=0_-7,11_6	b:you would=0_-3,3_4	b:you write=13_-3	b:your address=0_3	b:your answers=0_3	b:your apprentices=0_3
b:your building=0_-2,4_2	b:your business=4_-3,11_3	b:your calls=5_2	b:your change=0_3	b:your door=0_-3,4_4	b:your driver=0_-2,4_3
b:your instructions=0_4	b:your list=4_-2,5_2	b:your man=0_2,4_-2	b:your name=5_-2,11_7,13_-3	b:your next=8_3	b:your notes=13_2
b:your own=0_2	b:your pen=13_2	b:your phones=4_-4,13_4	b:your prices=4_-2	b:your prompt=0_2	b:your questions=0_-3,13_4
b:your quote=13_4	b:your screen=4_2	b:your service=0_3,13_-3	b:your step=0_2	b:your thing=0_-3,13_3	b:your time=0_3,13_-4
b:your voice=0_4,13_-2	b:yours >=0_2,13_-5	c:0=13_-2	c:1=0_16,7_-4,8_-3,13_-8	c:1 2=0_3,1_-2	c:1 for=0_6,4_-4	c:1 moment=0_5,13_-3
c:1 more=4_-5,13_4	c:1 of=8_-2	c:1 sec=0_3,13_-3	c:1 second=0_3	c:10=13_2	c:10 4=0_-4,13_4	c:100=0_-3,4_-3,13_6	c:11=0_5,4_-2
c:12=0_3	c:12 people=0_2	c:17=0_3	c:17 and=0_3	c:2=0_4,1_2,2_-4,8_4,13_-3	c:2 coffees=0_2	c:2 months=2_2	c:2 weeks=1_-4,2_-6,8_10
c:2 years=1_6,8_-5	c:3=10_3	c:3 is=4_7,13_-5	c:3 it=0_-6,13_6	c:3 oclock=4_2	c:3 questions=13_2	c:3 today=4_2	c:5=2_3
c:a=2_-3,3_5,4_-3,7_2,8_8,11_-3,13_-3	c:a bird=0_2	c:a bit=13_2	c:a gnu=3_3	c:a job=0_2	c:a likely=0_2	c:a lot=0_2
c:a machine=13_2	c:a month=0_7,2_-2,8_-3	c:a new=0_4,3_-3	c:a no=0_6,4_-3,13_-3	c:a person=0_4,13_-4	c:a phone=0_6,3_-3
c:a replacement=0_2	c:a webinar=0_2,13_-3	c:about=0_4,4_3,13_-4	c:about that=4_4,13_-3	c:about what=0_3	c:absolutely no=0_5,4_-3
c:acme=0_2	c:actually=0_-4,4_5	c:actually we=0_2	c:afternoon=4_3	c:agent=6_5	c:ah=0_6,13_-5	c:ah so=0_2	c:all=10_-2,13_7
c:all right=0_7,13_-4	c:all systems=0_-3,8_3	c:all the=0_5	c:already=0_4	c:am=0_8,4_-3,13_-4	c:am i=0_8,4_-2,13_-4
c:an=0_-5,10_4,11_3	c:an echo=10_3	c:and=0_-2,4_-3,10_-3,11_4,13_2	c:and a=0_2	c:and could=0_-3,13_3	c:and i=4_5,13_-3
c:and if=0_3	c:and no=0_3,13_-2	c:and she=4_-2	c:and that=0_-2	c:and the=0_-5,4_3,11_-2,13_5	c:and then=0_9,4_-2,13_-4
c:and what=11_2	c:and you=0_-6,11_5	c:answer=8_3	c:any=6_3	c:anybody=0_-5,4_6	c:anything=4_8,13_-6	c:are=6_-3,7_4,11_3,13_-4
c:are not=13_4	c:are you=0_5,6_-3,11_5,13_-7	c:as=4_-2,13_5	c:as far=13_3	c:as i=0_-3,4_2,13_2	c:as if=4_4,13_-3	c:as long=0_3
c:as quickly=0_5,13_-4	c:as soon=0_5,13_-2	c:as the=0_2	c:as you=13_3	c:ask=0_-4,13_4	c:ask me=4_-3,13_3	c:ask my=0_5,13_-3
c:at=0_3,1_-2	c:at all=0_-2,13_3	c:at your=13_2	c:aye=0_-4,13_5	c:b=0_-8,2_8,7_8	c:back=0_-2,4_3	c:bang=0_-4,13_5
c:bang on=0_-4,13_5	c:be=4_-3,13_3	c:bear=0_5,13_-4	c:bear with=0_5,13_-4	c:beats=1_4,13_-3	c:beats me=1_4,13_-3
c:because=4_2,13_-2	c:before=0_-2,2_3,8_3,11_3,13_-3	c:before christmas=2_2	c:before i=11_3	c:before the=2_3	c:bella=0_3
c:bello=0_5,4_-3	c:better=4_2	c:better late=0_4,4_-2	c:between=0_3	c:bingo=0_-3,4_-2,13_6	c:blah=0_4	c:blah blah=0_4
c:bless=0_4,13_-2	c:bless you=0_4,13_-2	c:bob=4_2,13_-2	c:both=0_3,4_-2	c:bring=0_-4,13_5	c:bro=4_-3	c:brownfield=0_2
c:but=0_7,2_3,3_2,4_-6,10_-3	c:but first=0_3,13_-3	c:but i=0_-3,6_2,13_2	c:but if=0_3,4_-3	c:but in=4_2	c:but it=0_4,4_-2,13_-3
c:but let=0_2,4_-2	c:but no=4_-3,13_4	c:but not=0_-4,4_6,13_-2	c:but only=0_-3,13_3	c:but she=4_2	c:but that=13_-3
c:but today=13_2	c:but we=0_2,4_-4	c:but what=0_4,13_-4	c:but yes=0_-3,13_5	c:but you=4_-2,13_2	c:but your=4_-2	c:by=0_-3,1_2,13_4
c:by 3=4_4,13_-4	c:by all=0_-2,13_3	c:by bike=0_5,13_-2	c:by hook=13_2	c:by the=0_4,1_3,4_-2,8_3	c:bye=0_4,4_-3,9_6	c:bye bye=0_2
c:bye the=0_3	c:c=0_-9,1_8,10_4	c:call=0_4,6_3	c:call me=6_3	c:calling=11_3	c:can=6_4	c:can i=0_8,3_-2,4_-3,6_2
c:can not=0_-7,3_2,13_5	c:can you=0_3,4_3,10_3,13_-6	c:cancel=9_4	c:certainly=0_-3,4_3	c:certainly not=4_3	c:cheerio=0_-3,9_4
c:chief=0_3,13_-3	c:ciao=0_-4,9_4	c:come=0_12,4_-5,13_-3	c:come here=0_4,4_-2	c:come on=0_9,13_-5	c:coming=0_4	c:coming up=0_4
c:confirmed=0_-3,13_3	c:conflict=4_3	c:consent=0_3	c:consent is=0_3	c:consider=0_-3,13_3	c:consider it=13_2	c:correct=0_3
c:could=0_4,6_4,13_-8	c:could be=0_8,4_-2,13_-6	c:could i=4_4	c:could it=0_3	c:could not=0_-3,4_4	c:could you=4_-3,10_3
c:count=4_4,13_-2	c:count me=4_7,13_-5	c:count on=0_5,13_-3	c:customers=13_-3	c:da=0_-3,13_3	c:dad=0_3,4_-6,13_3	c:damn=0_-3,13_3
c:damn right=0_-3,13_4	c:darling=0_3,13_-2	c:deal=0_-4,13_6	c:dear=0_6,12_-3,13_-4	c:dear oh=0_4	c:depends=0_-2,1_3
c:did=0_-6,4_-2,11_2,13_5	c:did not=0_-3,13_6	c:disregard=0_2	c:disregard the=0_2	c:do=11_-2,13_4	c:do i=0_4,4_4,13_-5
c:do it=0_-2,13_3	c:do not=0_-3	c:do we=0_-2	c:do you=0_3,6_2,11_-2	c:do your=4_-3,13_4	c:does a=0_-4,13_5	c:does it=0_4,13_-4
c:doing=1_2	c:down=0_2	c:duh=0_-5,13_6	c:dunno=0_3	c:earth=0_3	c:either=0_3	c:either way=4_2	c:end=0_-2,9_3	c:enough=0_-2,4_-3,9_4
c:erm=0_4	c:even=13_3	c:even if=13_2	c:every=0_3,13_-3	c:except=0_3,13_-3	c:excuse=0_3	c:excuse me=0_3	c:fancy=0_3,4_-2
c:fancy that=0_3,4_-2	c:far=0_-3,4_3	c:far from=0_-3,4_3	c:fine=0_2,11_-2,13_3	c:fire=0_-3,13_3	c:first=0_4,3_3,10_-3
c:first time=0_3	c:footballs=0_3	c:footballs on=0_3	c:for=0_-4,4_-2,7_-4,13_8	c:for our=0_2	c:for what=11_3	c:for you=0_-3,4_3
c:forget=0_-2,4_3,9_4,13_-3	c:forget it=0_-5,4_5	c:forget that=0_3	c:forget the=9_3	c:from=0_-3,3_2,4_-4,13_4	c:from hamburg=0_3
c:front=0_-3,13_3	c:garage=0_-4,4_4	c:get=0_2,4_-5,5_4,6_3	c:get down=0_6	c:get lost=0_-3,5_2	c:get me=6_3	c:get your=13_3
c:give=0_4,2_2,4_-3,13_-2	c:give it=2_2	c:give me=0_5,4_-3,8_2,13_-2	c:go=0_5,4_-3	c:go ahead=4_2	c:go on=0_5,4_-4	c:god=0_-3,4_4
c:god no=0_-3,4_3	c:going on=0_-4,4_5	c:gone=4_2	c:good=4_4	c:good afternoon=0_5,13_-3	c:good boy=0_4,4_-2	c:good buy=9_3
c:good evening=4_2	c:good grief=0_3	c:good guess=0_-4,13_3	c:good morning=4_5,13_-3	c:goodbye=9_4	c:goodness=0_4
c:goodness me=0_5,13_-4	c:got=0_3,4_5,13_-7	c:got a=0_-3,4_4	c:got it=0_3,13_-2	c:got to=0_3	c:grandma=0_3	c:grandma sends=0_3
c:green=4_-3,13_3	c:green light=0_-2,13_3	c:ha=0_2	c:ha ha=0_5	c:had=4_3,13_-3	c:half=0_6,4_-4	c:half a=0_2	c:hang=0_5,13_-3
c:hang on=0_6,13_-3	c:happy=0_2	c:happy new=0_2	c:hard=0_-3,4_2	c:hardly=0_-3,4_7,13_-2	c:have=4_-5,6_2,13_3	c:have a=0_-4,13_3
c:have time=0_7,4_-6	c:he=4_3	c:he said=0_3,4_-2	c:head=0_-2	c:head office=0_-2	c:hello=4_3	c:hello who=0_-3,11_3
c:help with=0_4,10_-3	c:her=4_-5,11_-2,13_7	c:her own=0_-3,4_-2,13_5	c:here=4_-6,13_8	c:here i=4_-2,13_3	c:here is=0_5,13_-3
c:herself is=4_3,13_-3	c:hey=0_4,13_-3	c:hi=11_-3	c:high=0_7,4_-3,13_-4	c:his=0_3,13_-2	c:hmm=0_2,9_-2	c:hold=0_8,4_-3,13_-3
c:hold on=0_7,4_-3,13_-3	c:hours=0_4	c:hours deep=0_3	c:how=0_-7,8_3,13_6	c:how about=8_4,13_-3	c:how are=11_-2,13_2
c:how can=13_-3	c:how did=0_-6,11_3,13_5	c:how do=0_-2,10_3	c:how long=13_3	c:how lovely=0_-2,13_2	c:how may=0_-4,13_6
c:how much=13_3	c:how often=5_2	c:huh=0_3	c:i=0_7,1_-3,4_2,6_-3,9_6,10_-7,11_-6	c:i agree=4_-3	c:i already=0_-5,4_4
c:i am=0_8,2_3,9_6,11_-6,13_-2	c:i answer=0_-7,4_2,13_5	c:i ask=0_-2,4_4,13_-3	c:i believe=4_-4,13_3	c:i bought=4_3,13_-2
c:i called=4_5,13_-4	c:i can=0_8,1_2,3_2,4_-3,13_-3	c:i come=0_-3,13_4	c:i confirm=0_-3,13_3	c:i connect=0_-2,4_3
c:i could=0_-3,8_2	c:i did=0_4,4_-5,13_2	c:i do=0_3,4_2,5_-2,6_-2,9_3,11_5,13_-7	c:i dropped=0_4,4_-3	c:i fear=0_-3
c:i forgot=13_-3	c:i gave=4_-2	c:i give=13_3	c:i go=4_-3,13_4	c:i got=0_5,13_-3	c:i guess=4_-3,13_3	c:i had=0_6,4_-2	c:i halve=4_2
c:i hate=0_3,13_-6	c:i have=0_6,1_-3,4_2,6_-3,9_4,11_-2	c:i heard=0_3,13_-3	c:i hope=0_7,4_-2,13_-3	c:i just=0_-3,4_6
c:i know=4_6,13_-6	c:i like=0_8,4_-5	c:i live=0_3	c:i look=0_-3,4_-3,13_4	c:i lost=0_2	c:i love=0_4,13_-2	c:i made=0_-3,13_3
c:i may=0_6,4_-3,13_-3	c:i meant=12_2	c:i might=0_4,4_-3	c:i mind=4_3,13_-3	c:i missed=0_9,2_-2,4_-5	c:i moved=13_2	c:i must=13_-2
c:i need=0_2,4_-4,10_6	c:i never=0_5,4_-3	c:i no=4_5,13_-4	c:i object=4_2,13_-2	c:i only=0_-4,4_7,13_-3	c:i promised=4_3,13_-2
c:i read=13_2	c:i said=8_3	c:i saw=0_3	c:i search=4_2	c:i see=0_4	c:i shall=13_2	c:i shant=0_-2	c:i should=4_-4,13_7
c:i signed=4_-2	c:i suppose=0_-4,13_5	c:i sure=0_-5,13_6	c:i think=4_-3,12_3	c:i told=0_-5,13_4
c:i want=0_-5,4_-3,5_4,6_3,9_-3,13_3	c:i wanted=0_3	c:i was=4_-3,13_5	c:i will=4_4,5_2,13_-4	c:i wish=4_4
c:i would=1_3,4_4,10_-4,13_-8	c:if=0_-4,1_4,4_-4,13_6	c:if at=0_-3	c:if i=0_5,1_2,13_-3	c:if it=0_3,4_-2,13_2	c:if my=4_-3,13_3
c:if only=0_-2,4_3	c:if that=0_-11,4_4,13_7	c:if the=0_4	c:if there=0_-2,13_3	c:if we=3_4	c:if you=11_3	c:ignore=0_4
c:in=2_4,8_2,13_-3	c:in 6=2_2	c:in a=4_-5,13_4	c:in about=0_3	c:in addition=3_3	c:in my=0_9,4_-6	c:in person=0_-3,4_-3,13_6
c:in the=0_5,2_-2,8_2	c:in to=8_3	c:in your=0_-5,4_6	c:insurance=0_-3,4_4	c:interesting=0_3	c:is=0_4,1_-2,4_-4,6_3,8_-2
c:is it=0_3,4_-2	c:is name_of_them=0_5,13_-2	c:is not=4_-4,13_5	c:is okay=13_2	c:is the=0_-3,13_6	c:is there=4_-2,6_4
c:is this=0_3,11_3,13_-4	c:it=1_4,2_-3,3_-3,4_4,7_3,8_-2,9_-3,10_5,11_-4	c:it can=4_3,13_-2	c:it could=0_2	c:it depends=0_5,13_-2
c:it does=0_-3,4_6	c:it goes=0_-3,4_-2,13_5	c:it is=0_4,1_2,2_-2,3_-2,4_2,7_2,11_-3	c:it makes=0_-2,10_2	c:it may=0_2
c:it must=0_3	c:it should=0_3,13_-3	c:it was=0_3,13_-3	c:it will=0_2,4_-5,13_3	c:it would=4_2	c:its=0_-3,13_3	c:ja=0_4
c:join=0_5,13_-4	c:joy=0_3,13_-2	c:just=0_-4,4_4	c:just a=0_6,4_-3,13_-3	c:just kidding=4_-3,13_3	c:just my=4_3,13_-2
c:just put=0_3	c:just the=1_-3	c:just what=4_-3,13_3	c:keep your=4_3,13_-2	c:know=0_-11,1_2,3_2,4_13,13_-2	c:know i=0_-2,4_2
c:know thanks=4_2	c:know this=4_2	c:la=0_3	c:la la=0_3	c:lads=0_4,13_-3	c:last=0_-3,13_2	c:last time=0_-3,4_2,13_2
c:leave=0_-5,3_2,4_-4,5_6,7_-2,9_6	c:leave it=0_-3,9_4	c:leave me=0_-3,9_2	c:leave that=3_3,7_-2	c:leaving=0_2	c:leaving my=0_2
c:left=0_2	c:left a=0_2	c:lemme=4_3,13_-3	c:let=1_-3,9_2,13_4	c:let it=13_2	c:let me=0_7,4_-6,9_3	c:let us=0_-5,4_5,13_5
c:life=0_3	c:life goes=0_3	c:like=0_-2,4_-2	c:listen=0_4,13_-3	c:listening=0_-7,13_7	c:lol=4_2	c:lol no=0_-3,4_3	c:long=0_-4,4_3
c:look=13_3	c:look at=0_2	c:looking=0_3,1_-6,13_3	c:love=4_3,13_-3	c:lucky=13_2	c:ma=13_2	c:maam=4_-3,13_4	c:makes=1_-3,13_3
c:mama=4_2	c:marias=0_-4,4_5	c:marias my=4_3	c:marias on=4_-3,13_4	c:marie=4_-2,13_4	c:mario=0_3,4_-2	c:marketing=4_4,13_-2
c:mate=0_-3	c:may=4_3,13_-3	c:may i=4_3	c:maybe next=0_-3,4_3	c:maybe yes=0_4,4_-4	c:me=4_-4,13_3	c:me and=0_-3,13_3	c:mend=0_3
c:might=0_3,13_-2	c:mind=0_4	c:mind the=0_4	c:mm=0_2	c:mommy=0_-3,4_4	c:mommys=0_2	c:month=0_7,2_-7	c:mr=0_-3,4_4	c:mum=0_5,13_-5
c:mummys=4_3	c:mums=0_2,1_-2	c:my=0_3,3_-3,5_-2,11_-3,13_2	c:my area=0_3	c:my boss=0_-4,13_5	c:my bus=0_-2	c:my calendars=0_-3,4_3
c:my chef=0_-3,4_2	c:my colleague=13_4	c:my computers=13_3	c:my daughter=0_6,4_-6	c:my dear=0_-4,13_3	c:my english=0_-3,4_3
c:my internets=4_2	c:my knee=0_3	c:my late=4_-3,13_2	c:my mother=0_-3	c:my mothers=0_2	c:my mum=0_-2,4_4	c:my name=0_4,13_-4
c:my nephew=1_2	c:my phone=13_2	c:my phones=0_3,13_-4	c:my plans=0_2,4_-2	c:my sister=0_5,4_-3	c:my son=0_3	c:my teas=0_3
c:my telephone=0_4,4_-3,10_3,13_-3	c:my train=4_4	c:my voice=0_-2,13_3	c:my watch=0_2	c:my wife=4_-2	c:my wifes=13_-2
c:myself=11_-3,13_2	c:myself name_of_them=11_-3,13_3	c:nah=0_-3,4_2,10_2	c:name_of_them=0_5,4_-3,11_-2
c:name_of_them and=0_3,13_-3	c:name_of_them at=0_-3,4_-4,13_6	c:name_of_them here=4_-3,13_4	c:name_of_them is=0_7,4_-3,13_-5
c:name_of_them this=0_-3,13_4	c:nearly=4_3	c:need=0_-10,4_4,13_6	c:neither=0_-5,1_3,4_6	c:never=0_-4,5_2,13_3
c:never again=0_-3,5_3	c:never had=4_-7,13_9	c:never heard=4_2,13_-2	c:never met=4_3	c:never mind=4_-2	c:new=0_-3,7_2
c:new instructions=0_3	c:new or=0_-2,3_3	c:next=1_3	c:next month=0_-4,8_3	c:next quarter=2_-3,8_3	c:next question=0_3
c:next week=2_4,8_-3	c:no=0_-4,1_2,4_10,9_-3,11_-3,12_-5	c:no 1=0_-2,4_3	c:no calls=4_-2,5_4	c:no chance=4_-7,13_6
c:no comment=0_3,13_-2	c:no dear=0_-2,4_3	c:no eye=4_4,13_-2	c:no hurry=0_4	c:no i=0_-8,4_3,13_5	c:no idea=0_11,4_-5,13_-4
c:no is=0_3,4_-4	c:no lie=4_-3,13_4	c:no mistake=4_-3,13_3	c:no more=4_-3,5_4,7_2	c:no need=4_-4,13_4
c:no no=0_-4,2_-2,4_7,8_3,13_-3	c:no phones=0_-2,3_3,4_3,13_-2	c:no prob=0_-2,13_4	c:no questions=0_3,13_-2	c:no reason=13_3
c:no sir=0_3	c:no such=0_-3,4_3	c:no trouble=4_-2,13_3	c:no wait=0_2	c:no way=4_5,13_-3	c:nobody=13_3	c:nobody but=0_-3,13_4
c:nobody can=4_-4,13_4	c:nobodys=13_-2	c:none=13_3	c:none of=0_2	c:none other=0_-2,13_2	c:nope=0_-3,4_5,12_-2,13_3
c:not=1_3,2_-4,3_2,4_5,5_-3,6_3,10_-2	c:not 1=0_-2	c:not a=0_-3,4_-4,13_10	c:not any=0_-3,4_4	c:not as=4_5,13_-3
c:not at=0_-7,4_2,13_5	c:not for=13_-2	c:not going=4_-2,13_3	c:not her=4_-10,13_11	c:not in=1_2,13_-2	c:not interested=0_-2,5_3
c:not me=0_3,13_-3	c:not name_of_them=4_2,13_-3	c:not next=8_2	c:not no=0_3,4_-8,13_5	c:not now=0_11,1_-4,4_-5
c:not okay=4_2,13_-2	c:not on=0_2	c:not only=4_-3,13_4	c:not phones=0_-3,4_4	c:not really=0_-3,4_4	c:not right=0_-3,4_5
c:not so=0_4,13_-3	c:not support=3_4,10_-2	c:not sure=0_4,4_-3	c:not that=0_6,4_-6	c:not the=0_-2,8_2	c:not this=0_-3,1_3
c:not to=4_2	c:not today=0_-4,4_3	c:not unless=4_3	c:not while=0_2,4_-2	c:not with=4_4,13_-2	c:not yet=0_3,4_-2
c:not you=0_10,4_-6,6_3,13_-6	c:nothing=0_-5,4_7,10_2,13_-3	c:nothing about=4_4,13_-3	c:nothing but=0_-3,3_-2,10_4,13_3
c:nothing in=0_3	c:nothing of=0_-4,4_5	c:nothing to=3_2	c:now=0_-7,8_4	c:number=0_-3,10_4,12_-3	c:number 1=0_-3,1_-3,8_5,13_2
c:number 3=0_-2,1_5,8_-3,10_2	c:number 42=0_2	c:of=0_-7,13_7	c:of coarse=0_-3,13_3	c:off=5_2	c:off the=5_3	c:oh hello=0_-4,13_2
c:oh no=0_-3,13_3	c:oh yes=0_-4,13_3	c:okay=0_6,9_3,13_-5	c:on=4_11,13_-10	c:on her=4_2,13_-2	c:on second=4_4,13_-2
c:on the=4_-4,8_3,13_3	c:only=0_6,13_-2	c:only if=0_3	c:only looking=0_-2,1_2	c:only my=0_2	c:oops=0_3	c:opening round=0_2
c:operator=0_-2,6_3	c:option=0_-4,2_2	c:option 1=8_3	c:option 2=2_5,8_-3	c:option 3=1_2	c:otherwise=0_3,4_-3
c:otherwise i=4_-3,13_2	c:ouch=0_3	c:our=4_-3,7_4	c:our lease=7_2	c:our phones=10_2	c:ours=4_-2,7_6	c:out=0_-8,4_6
c:out of=0_-4,4_4	c:out with=4_-2	c:over=0_-3,8_4	c:over the=8_4	c:override=0_4	c:pardon=0_3	c:pass=0_-2,4_3	c:peaking=0_-3,13_3
c:perhaps=0_6,4_-4	c:perhaps next=0_-3,4_3	c:phew=0_2	c:phone=0_3,4_4,13_-3	c:phone system=0_4	c:phones=0_-5,4_3,10_-3,13_5
c:please=0_8,1_-2,4_-4,6_6,8_-3,10_-6	c:please do=4_5,13_-3	c:please leave=0_9,4_-4	c:please tell=0_-3,13_4	c:please to=0_-3,13_3
c:precisely=0_-3,13_4	c:print=0_3	c:print your=0_3	c:provided=0_3	c:purple=0_3	c:put=3_3,13_-4	c:put a=13_2	c:put down=0_-7,3_3
c:put it=0_6,13_-2	c:put the=0_3	c:put your=4_2	c:quarter=2_2	c:question=0_-4,13_4	c:question 1=0_-4,13_4	c:questions=0_5,13_-3
c:quick=0_-5,8_3	c:quickly=0_-6,8_4,13_3	c:quit=5_2	c:quite=0_-7,4_7	c:quote=0_-2,4_5,13_-3	c:ready=0_-3,13_3	c:really=0_5,13_-3
c:reception=0_-3,4_4	c:remove=5_2	c:repair=4_-2,7_-3,10_5	c:repeat=0_3	c:replace=7_2	c:replacement=10_4	c:right=0_5,9_3,13_-8
c:right then=0_4,13_-3	c:right you=0_-4,13_3	c:righto=0_-3,13_4	c:s=0_-6,8_4,13_5	c:sadly=0_-3,4_5	c:sales=4_-3,13_2
c:same=4_-3,13_4	c:say=0_9,13_-3	c:say a=0_3	c:scrub=5_2	c:search=1_2	c:second=0_-3,2_5	c:second time=0_2	c:see=4_-3,13_4
c:see you=0_-2,13_5	c:send the=13_2	c:set=0_4	c:set the=0_4	c:shall=0_2	c:shall i=0_2	c:she=0_6,4_4,13_-4	c:she has=0_4,4_-4
c:she is=4_-4,13_9	c:she said=0_6,13_-4	c:she sings=0_4,4_-3	c:she speaks=4_-2,13_4	c:she told=0_-2,4_3	c:she was=4_2
c:she will=4_3	c:she would=0_6,4_-5	c:shore=0_-3,13_3	c:short=0_2	c:should=0_5,11_2,13_-5	c:should i=11_2	c:should not=4_4,13_-5
c:sign=0_4	c:sign here=0_6,4_-3	c:since=0_2,4_-4,13_3	c:since you=13_-2	c:sir=0_3,10_3,13_-4	c:sir port=0_-4,10_4	c:sit=0_7,4_-4
c:skip=0_5	c:skip all=0_3	c:skip it=0_2	c:slower=0_3	c:slowly=0_3	c:small=0_-3,13_3	c:smith=0_-2,4_3	c:smith and=0_-2,4_3
c:so=0_3,1_-2,3_3,4_5,8_3,10_-3,13_-6	c:so am=0_4,11_-2	c:so ask=0_-3,13_6	c:so at=0_3,13_-3	c:so fast=0_-2,8_2	c:so it=0_-4,4_4
c:so no=0_-6,4_6	c:so there=13_-2	c:so they=0_-3,13_3	c:so we=0_3	c:so what=0_-5,13_4	c:so yes=0_-3,13_4	c:so you=4_4,13_-3
c:some=0_-5,4_3,6_2	c:some weeks=2_3	c:somebody=4_3,10_2,13_-2	c:somebody else=4_4	c:somebodys at=0_2	c:someone=10_2
c:something=0_-3,4_3,13_3	c:something came=4_2	c:something like=0_-3,13_4	c:somethings come=4_3	c:somethings wrong=4_-3,13_3
c:somewhere=0_2	c:son=4_-2,13_3	c:soon=2_2	c:sorry=0_10,4_-2,13_-2	c:sorry to=0_-3,4_3	c:sort=0_2	c:sort of=0_2	c:sounds=0_-4,13_4
c:spare=4_3	c:spare me=4_3	c:speak=0_4,13_-3	c:speak to=6_3	c:speak up=0_3	c:speaking=0_-3,13_4	c:speaking of=0_2
c:speaking with=0_8,13_-8	c:spot=0_-3,13_5	c:spot on=0_-3,13_5	c:state=0_-3,11_3	c:state your=0_-3,11_3	c:still=13_-2
c:still not=4_2	c:still the=0_3,13_-4	c:stop=0_5,5_4,13_-6	c:stop it=5_2	c:stop ringing=0_4,5_-2	c:stop spamming=5_2
c:stop there=0_2	c:straight=0_-3,13_4	c:strange=0_3	c:strike=0_-3,8_3	c:strike me=4_3	c:such=0_4,4_-3	c:such is=0_3,4_-3
c:sup=0_-6,10_6	c:support=3_-3,10_5	c:suppose=0_2	c:sure=0_-6,4_5,11_-3,13_6	c:sure is=0_-3,13_3	c:sure thing=0_-4,13_6
c:swap=4_-2	c:swap it=0_2,4_-2	c:sweetie=0_2	c:switchboard=4_2	c:system=0_5,3_-3	c:sí=0_2	c:take=0_5,1_3,4_-2,13_-2	c:take me=5_2
c:take my=4_2	c:take the=0_2	c:take your=0_3,4_-3	c:talk=0_4	c:talk like=0_4	c:telephones=4_4	c:tell=0_6	c:tell me=13_2
c:testing=0_3,1_-2	c:thank=0_4,13_-2	c:thank you=0_5,13_-4	c:thanks=0_7,4_-4	c:thanks for=0_5,9_-3
c:that=0_-4,1_2,9_3,11_-4,12_3,13_5	c:that am=0_-4,4_3	c:that depends=11_2	c:that does=4_2	c:that goes=4_-3	c:that i=0_2,4_-3
c:that is=0_5,1_3,4_-9,9_3,11_-4,12_3,13_2	c:that she=0_3,4_-2	c:that should=0_-4,13_5	c:that sounds=0_3	c:that was=0_-3
c:that will=4_3	c:that would=0_-3,4_3	c:the=0_6,2_3,4_-8,5_-2,6_-3,7_4,8_3,10_3,12_-4,13_-5	c:the 1=0_-3,2_4,3_-3,10_-3,13_4
c:the boss=0_-3,4_2	c:the bread=0_2	c:the butler=0_-3,4_3	c:the calls=10_2	c:the cat=0_2	c:the chicken=0_2	c:the children=0_-6,4_6
c:the clocks=0_-2,8_2	c:the coffee=0_4	c:the dog=0_2	c:the end=0_4	c:the first=0_5,1_-3	c:the garden=0_2	c:the heating=0_4
c:the king=0_3	c:the last=0_-8,7_-2,10_8	c:the left=0_2	c:the lift=0_5,4_-2,10_-2	c:the light=0_4	c:the man=0_5,4_-3
c:the month=0_-4,1_-2,8_8	c:the mother=0_-3,4_2	c:the name=0_-3,13_3	c:the new=0_-2,3_2	c:the news=0_2	c:the next=0_3
c:the number=0_5	c:the old=3_3	c:the only=0_3,13_-3	c:the other=0_5,4_-4,10_3	c:the person=13_-3	c:the phones=0_2,13_-3
c:the plumbers=4_2	c:the present=0_3,4_-2	c:the price=0_4	c:the quarter=2_3,8_-3	c:the red=0_3,4_-2	c:the roses=0_3,1_-3
c:the same=0_-4,13_6	c:the second=0_-5,2_3,3_-2,7_3,10_2	c:the shoes=0_2	c:the soup=0_3	c:the system=0_2	c:the thing=7_-3
c:the third=0_-4,1_5,8_-3,10_2	c:the trains=0_4,8_-3	c:the very=0_-4,13_5	c:the video=0_-3	c:the weathers=4_2	c:the window=4_2
c:the wood=0_2	c:then=2_3,4_-3,10_3,13_2	c:then i=0_3	c:then no=0_-3,4_3	c:then not=4_2	c:then that=0_-3	c:then yes=0_-2,13_2
c:there=3_3,6_-3	c:there is=0_3,4_-2,6_-3	c:they=0_11,4_-3,13_-4	c:they are=7_3,10_-2	c:they switch=0_2	c:they want=0_2
c:they will=4_2	c:they won=0_4	c:this=0_3,2_6,4_-5,8_6,11_-4,12_6,13_-6	c:this 1=0_-2,8_4	c:this is=11_-4,12_5	c:this month=0_3
c:this water=0_-3,2_5	c:though=2_3	c:though i=0_-2,13_2	c:threes=0_-3,13_3	c:thumbs=0_-2,13_3	c:thumbs up=0_-2,13_3
c:till=0_3,4_-2	c:time=0_6,8_2,13_-3	c:time flies=0_5	c:time is=8_3	c:to=0_4,4_-4,7_2	c:to the=0_3,4_-2	c:today=8_-3,13_3
c:today is=0_5,8_-4	c:todays=0_-3,4_2	c:told=0_2	c:tommy=0_6,4_-3	c:tomorrow=0_-3,4_5,13_-2	c:tomorrow would=0_-2,4_4,13_-2
c:too=0_-6,4_2,13_4	c:too much=4_3	c:too right=0_-4,13_6	c:transfer=0_3	c:transfer 1000=0_3	c:true=11_-3,13_3	c:try=0_-3,13_4
c:tuesday=0_-2	c:turn=0_4	c:twist=4_-3,13_4	c:twist my=4_-3,13_4	c:uh=13_-3	c:uhhuh=13_3	c:under=0_4,13_-2	c:under the=0_3,4_-2
c:unless=4_-4	c:unless the=0_2	c:until=0_-2	c:up=7_3	c:urgent=0_2	c:wait=0_10,1_-3,13_-7	c:wait a=0_2	c:waiting is=8_2	c:watch=0_2
c:watch your=0_2	c:way=4_5,13_-5	c:we=0_4,3_3,6_-3,9_-3,11_-2,12_-3	c:we apologise=0_3	c:we are=0_-9,1_3,5_3,8_3
c:we can=0_-5,10_3,13_3	c:we do=4_3,13_-3	c:we had=0_6,3_-4,4_-4	c:we have=0_2,4_3,8_2,10_-5	c:we hear=0_-3,10_4
c:we need=3_2,4_-3	c:we use=3_2	c:we want=0_5,4_-3,7_3,10_-3	c:we wanted=0_2	c:we will=0_-5,1_3	c:we would=0_5,13_-3
c:webinars=0_2,13_-2	c:webinars are=0_2,13_-2	c:wednesday=0_2,8_-3	c:well=0_5,4_-2,10_2	c:well done=13_3	c:well i=0_4,13_-5
c:well well=0_-3,13_3	c:what=4_7,10_-2,11_-3,13_12	c:what a=0_4,11_-2	c:what about=0_-3,13_4	c:what am=0_-5,11_5
c:what are=0_-4,13_4	c:what did=0_3	c:what does=0_-4,13_3	c:what else=13_3	c:what have=0_-3,11_2	c:what i=0_-4,4_4
c:what if=0_8,4_-5,11_-2	c:what is=4_-4,11_4,13_4	c:what name=0_5,11_-5	c:what should=0_-3,4_4	c:what was=0_3
c:what will=0_3,13_-3	c:what would=0_-3,13_4	c:whatever=11_3	c:when=0_-4,1_5,4_5	c:when do=0_-4,4_5	c:when i=1_3
c:when pigs=0_-3,4_2	c:where=4_-3,13_4	c:where are=0_4,11_-4	c:where did=11_2	c:where else=0_-3,13_3	c:where have=11_2
c:where is=13_2	c:which=8_3,13_-2	c:which 1=0_-2,4_2	c:which assistant=11_2	c:which firm=0_-2,11_2	c:which name=4_2
c:which name_of_them=0_3,13_-2	c:who=0_3,11_-3,13_2	c:who am=0_-4,13_4	c:who did=0_3,11_-4	c:who dis=0_-2,13_3	c:who has=0_-5,4_5
c:who is=4_-3,11_5	c:who left=0_3	c:who wants=0_-3,11_3	c:who would=0_3,11_-2	c:whoa=0_4	c:whom=0_6,11_-6	c:whom do=11_-3
c:whose=11_2	c:why=0_-6,4_-2,8_4,11_2,13_4	c:why did=0_3,4_-2	c:why do=0_3,4_-4,11_3	c:why ever=0_-4,4_-2,13_6	c:why not=0_-4,8_3
c:why should=0_2,13_-4	c:why the=0_-3,4_-2,13_5	c:why would=0_-3,4_3	c:will=0_6,13_-2	c:will not=0_-10,4_8	c:will there=0_5,4_-4
c:will you=0_2	c:with=0_-3,13_6	c:with mustard=0_3	c:without me=4_2	c:without onions=0_4	c:won=0_5,7_-5,13_4	c:works=0_-2
c:would=4_3,8_-3	c:would next=0_2	c:would not=0_-6,13_6	c:would you=4_4,13_-4	c:write=4_-5,13_5	c:write down=0_3	c:write it=13_3
c:wrong=0_-5,4_4	c:wrong desk=4_3	c:wrong lady=4_3	c:wrong numb=4_-2,12_3	c:wrong purse=4_2	c:yeah=0_2	c:yeas=13_2	c:yep=13_5
c:yes=0_-6,4_4,11_-7,12_-5,13_10	c:yes a=13_2	c:yes and=0_7,4_-2,13_-5	c:yes i=0_-5,4_-4,13_8	c:yes it=13_2	c:yes sir=0_4
c:yes that=13_2	c:yes this=0_-4,4_-2,13_6	c:yes you=0_-7,13_7	c:yesterday=0_3	c:yesterday was=0_5,8_-3	c:yesterday would=8_2
c:you=0_10,1_-5,3_-3,4_4,6_-2,7_-3,8_-2,11_-5,12_5	c:you are=0_-5,4_-3,5_5,13_3	c:you bet=0_-2	c:you betcha=0_-3,13_4
c:you could=13_2	c:you do=0_5,4_-2,11_-4,13_2	c:you first=0_3	c:you got=0_-4,13_3	c:you guessed=4_4	c:you had=13_2
c:you have=0_-10,4_5,11_-3,13_8	c:you just=0_3,1_-4	c:you know=4_-4,9_3,13_3	c:you may=4_2	c:you must=4_5,12_2,13_-5
c:you need=4_3,13_-3	c:you owe=4_2	c:you people=0_2,13_-3	c:you said=0_9,4_2,7_-2,13_-9	c:you say=0_2	c:you sell=0_-4,13_4
c:you sound=0_5,4_-3	c:you speak=4_-2,13_3	c:you talk=0_2	c:you tell=0_9,4_-3,13_-3	c:you want=11_-5,12_2,13_3	c:you will=0_-3
c:young=0_3	c:your=13_-3	c:your name=11_2	c:yours=13_2	c:yup=0_-3,13_4	g:00$=4_-3,13_2	g:000=0_3,13_-3	g:000$=0_3,13_-3
g:100=4_-2,13_3	g:100$=0_-3,4_-3,13_6	g:1000=0_3,13_-3	g:11$=0_2,4_3,13_-3	g:12$=0_4,4_-2	g:17$=0_3	g:19$=0_3	g:20$=13_5
g:40$=0_3,4_5,13_-2	g:42$=0_2	g:50$=0_5	g:60$=0_4,2_3	g:90$=2_6,8_-4	g:^0$=3_7,13_-3	g:^1$=3_5,4_-2,5_-3,9_-4,12_-5,13_4
g:^10=0_3,4_-2,13_5	g:^100=4_-2,13_3	g:^11=0_2,4_3,13_-3	g:^11$=0_2,4_3,13_-3	g:^12=0_4,4_-2	g:^12$=0_4,4_-2	g:^17=0_3	g:^17$=0_3
g:^19=0_2,7_2	g:^19$=0_3	g:^2$=0_4,1_-4,2_3,5_-3,6_-2,8_2,11_-3,12_3	g:^20=13_3	g:^20$=13_5	g:^3$=1_5,3_-4,10_4,12_-3,13_5
g:^4$=7_-2,8_-3	g:^40=0_3,4_5,13_-2	g:^40$=0_3,4_5,13_-2	g:^42=0_2	g:^42$=0_2	g:^5$=0_-2,2_2	g:^50=0_5	g:^50$=0_5
g:^6$=0_-4,2_3,4_5,12_3,13_-2	g:^60=0_4,2_3	g:^60$=0_4,2_3	g:^8$=2_4,10_-3	g:^9$=0_4	g:^90=2_6,8_-4	g:^90$=2_6,8_-4
g:^a$=0_4,3_2,5_-5,6_7,8_2,9_-7,12_-3	g:^ab=4_4,7_-2,8_3,13_2	g:^abs=4_3	g:^abu=8_3	g:^ad=0_-2,4_-6,5_3,9_2,13_3	g:^ad$=4_-4,13_7
g:^adi=3_2,7_-2,9_3	g:^adv=0_2,13_-3	g:^af=6_-2,12_2	g:^afe=4_2	g:^ag=5_6,6_2,11_-3,13_3	g:^ag$=4_-2,13_3
g:^age=0_4,5_6,6_3,11_-2,13_-4	g:^ago=4_2	g:^agr=13_4	g:^ah=0_-4,8_3,13_3	g:^ah$=0_-4,13_5	g:^ahi=4_2,8_3
g:^ak=0_-13,4_-4,7_-3,11_9,12_2,13_8	g:^akm=0_-3,11_7,12_2	g:^aks=0_-5,13_4	g:^akt=0_4,4_-2	g:^aku=0_-3,13_4
g:^al=1_5,2_-4,4_-5,13_5	g:^al$=1_4,2_-3,7_-2,13_3	g:^ala=4_2	g:^ali=0_-3,6_3	g:^alo=4_-4	g:^alr=3_-3,8_3	g:^als=0_3
g:^alw=0_-4,4_2	g:^am=0_-5,1_3,4_4,6_-4,9_3,12_-4,13_4	g:^am$=0_-4,6_-4,9_3,12_-3,13_4	g:^amb=0_-3,4_3	g:^amu=4_3,12_-2
g:^an=0_-4,3_2,6_3,7_4,8_4,10_3,12_-3	g:^an$=0_3,4_-5,13_-3	g:^ana=7_4,13_-3	g:^and=4_-3,12_-3	g:^ani=4_2	g:^ano=7_5,8_3,13_-3
g:^ans=8_4	g:^ant=0_-3,4_2	g:^any=0_-3,4_-3,6_3,13_3	g:^ap=8_-3,9_4	g:^ap$=0_-3,9_4	g:^ar=0_4,6_-4,11_3
g:^ar$=0_3,2_-2,4_-3,6_-4,7_2,11_3	g:^arm=4_3	g:^aru=2_2	g:^as=0_2,1_2,7_-3,10_-3,11_3,12_-3	g:^as$=5_-2,7_-2,8_2,13_5
g:^asi=4_-3,13_2	g:^ask=6_3,10_-2,11_4,13_-3	g:^asl=4_4	g:^asu=0_3,4_-2	g:^at=2_5,4_2,6_-2,7_-3,8_-4,10_4,11_-3,13_3
g:^at$=2_5,6_-2,7_-3,8_-4,10_3,13_2	g:^au=11_3,13_-2	g:^aun=0_3	g:^aut=11_3	g:^av=0_3,4_-3,7_3	g:^ave=7_3	g:^aw=13_3	g:^awa=4_-2
g:^awe=0_-2	g:^b$=0_-8,2_8,7_8	g:^ba=0_-3,4_4,6_4,10_4,13_-4	g:^bad=4_5,13_-3	g:^bag=0_3,4_-3	g:^baj=0_-2	g:^bak=4_4,13_-6
g:^ban=0_-6,4_3,13_4	g:^bar=0_2,3_3,4_-2	g:^bas=10_3	g:^bat=0_-3,13_2	g:^be=0_6,1_-5,3_3,4_5,5_-3,9_-2,10_-5,11_3
g:^be$=2_-3,5_2,10_-2,13_5	g:^bed=0_3,13_-3	g:^bef=2_3,13_-5	g:^beh=11_2,13_-4	g:^bek=0_-2,4_4	g:^bel=4_5,5_-3	g:^ben=3_2,4_2,8_-2
g:^bep=3_-2,4_-2,10_4	g:^ber=4_3,13_-3	g:^bes=0_6,3_2,4_-3,7_-3	g:^bet=0_-5,7_2,13_6	g:^bey=7_3,10_-2	g:^bi=0_8,1_4,3_-3,13_-3
g:^bik=0_5,13_-2	g:^bil=4_6,13_-2	g:^bin=13_2	g:^bir=13_3	g:^bit=0_4,1_5,4_-4,13_-3	g:^bl=3_3,5_7,13_-6	g:^bla=3_3	g:^ble=0_3
g:^bli=10_2	g:^blo=0_-6,5_7,6_2	g:^blu=0_2	g:^bo=4_7,10_-2	g:^bob=4_2,13_-2	g:^boi=0_2	g:^bor=0_-3,4_4,13_-4	g:^bot=4_-5,11_2,13_6
g:^boy=0_4	g:^br=1_2,3_6,6_3,13_-7	g:^bra=0_-4,3_7	g:^bri=7_3	g:^bro=0_2,4_2,13_-5	g:^bu=0_-5,3_8,4_6,12_-3,13_-5
g:^bui=1_2,3_3,13_-3	g:^buj=1_3	g:^bur=0_-7,4_4,8_5,13_-2	g:^bus=0_4,1_-3,4_-3,8_-2,11_4,13_2	g:^but=0_-8,1_-2,4_3,10_5,13_4
g:^buy=3_4,4_-2,9_2,13_-2	g:^by=9_5,10_-3	g:^by$=9_5,10_-3	g:^ch=0_5,3_-4,5_-2,6_-3,8_5,9_4,13_-7	g:^cha=7_3	g:^che=7_-2,9_4,10_2
g:^chi=0_6,4_3,13_-5	g:^cho=8_7	g:^da=6_2,10_-4	g:^da$=0_-3,13_3	g:^dad=0_3	g:^dam=0_-3,13_3	g:^dan=0_3	g:^dar=0_4,13_-2
g:^dat=0_-5	g:^de=0_-15,1_6,2_3,4_5,5_7,6_-3,8_9,9_-2,10_-4,12_-5,13_3	g:^de$=4_2,8_2,13_-4	g:^deb=4_6,6_-2,12_-2
g:^def=0_-6,4_-3,13_7	g:^dek=0_-3,4_7,13_-4	g:^del=5_3	g:^dem=4_-2,13_3	g:^den=4_5,13_2	g:^dep=0_6,1_3,7_-2,11_2,13_-9	g:^der=13_3
g:^des=0_2,1_3,2_3,4_-10,5_3,8_6,13_-7	g:^det=0_-2,5_3	g:^di=0_-2,3_-3,4_-8,5_-3,6_4,7_5,8_4,10_5,11_-2,12_4,13_2
g:^dia=0_-4,4_-5,10_6,12_3,13_4	g:^did=7_2,13_-4	g:^dif=13_2	g:^dig=4_-2,12_2	g:^din=0_4,7_3,13_-3	g:^dir=0_3,1_-3,4_4,12_-2
g:^dis=0_-8,1_3,8_5,10_2	g:^do=0_2,4_2,5_3,6_-3,8_3,9_2,10_-2,11_-2,12_-6,13_4	g:^do$=5_3,12_-4,13_3	g:^doe=10_3
g:^dog=0_6,4_3,13_-5	g:^doi=0_-2,1_2,4_3,13_-3	g:^dok=0_-6,13_5	g:^dol=0_4	g:^don=0_-4,8_5	g:^dor=0_4,13_-3	g:^dot=0_-3,13_4
g:^dow=4_3,13_-2	g:^dr=4_6,7_3,13_-4	g:^dra=4_2	g:^dre=0_-2	g:^dri=7_2,13_-2	g:^dro=0_3	g:^dry=0_-3,4_3	g:^du=0_-6,8_4,13_3
g:^du$=4_3	g:^dub=0_-3,8_3	g:^duh=0_-5,13_6	g:^dun=0_3	g:^dut=0_-3	g:^dy=4_2	g:^e$=0_-4,1_3	g:^ec=10_3	g:^ech=10_3	g:^eg=0_4
g:^egs=0_4	g:^ei=0_5,7_2,13_-3	g:^eit=0_5,7_2,13_-3	g:^ek=7_3,11_2	g:^eks=7_2,11_2	g:^el=0_-5,4_3,11_-2,13_8	g:^ele=4_2
g:^els=0_-4,11_-2,13_9	g:^em=3_6,13_-4	g:^eme=0_-3,4_3	g:^emp=3_3,13_-4	g:^en=0_-4,1_-2,4_-3,7_3,8_3,9_10,10_-4,13_-7
g:^end=4_-4,9_7,13_-4	g:^eng=0_4,6_2,13_-2	g:^ent=0_-3,13_2	g:^enu=0_-4,1_-2,4_2,8_3,9_4,13_-3	g:^er=1_2,4_3,13_-5	g:^er$=1_2
g:^erm=0_4	g:^erp=4_3	g:^es=4_-2,12_4	g:^esl=12_4,13_-2	g:^eu=0_3	g:^eur=0_3	g:^ev=0_-7,3_3,4_2,5_3,13_7	g:^eve=0_-2,3_3,4_3,5_3
g:^evi=0_-5,13_6	g:^ey=0_-2	g:^eye=0_-2	g:^fa=1_2,2_-2,4_6,8_7,10_3,11_-5,12_3,13_-8	g:^fal=0_4,11_-3,12_3	g:^fam=4_6	g:^fan=0_2
g:^far=0_-4,1_4,3_4,4_3,13_-2	g:^fas=8_7,13_-4	g:^fat=4_3,13_-2	g:^fau=10_4	g:^fe=4_7,6_3,13_-5	g:^fed=0_3,4_-3	g:^fel=4_2
g:^fet=4_3,6_2,13_-3	g:^fev=4_4,13_-2	g:^fi=1_7,3_4,5_-3,6_-2,13_-2	g:^fil=0_6,4_-4	g:^fin=1_5,4_-3,10_4,11_-2
g:^fir=0_-5,3_5,8_4,10_-3,11_4	g:^fis=4_4	g:^fit=4_3,8_-2	g:^fl=4_7,8_-2	g:^fla=0_-3,4_4	g:^fle=0_-3,6_2,13_3	g:^fli=0_5,13_-3
g:^flo=0_4,4_-4	g:^flu=4_3	g:^fly=0_-3,13_2	g:^fo=2_2,4_5,5_5,6_-3,7_3,11_-5	g:^fol=2_5,8_-2,13_-3	g:^fom=0_-4,13_4
g:^fon=5_7,6_-2,11_-4,12_2	g:^for=5_-3,12_-3,13_5	g:^fr=1_-4,3_5,4_-2,8_4,9_-3,12_-5,13_2	g:^fr$=1_-2,8_5,10_-2	g:^fra=4_3
g:^fre=3_3	g:^fri=4_-2,8_2	g:^fro=2_2,4_-2,7_2,8_-3,10_3,12_-3	g:^fu=4_-6,13_4	g:^ful=4_3,13_-2	g:^fus=4_-9,13_8	g:^fut=1_3
g:^ga=0_-3,4_5	g:^gam=4_-2,13_3	g:^gap=0_2	g:^gar=0_-4,4_5	g:^gas=0_-3,4_4	g:^gat=0_2	g:^ge=3_-2	g:^gen=4_-3,13_4	g:^ger=0_2
g:^get=3_-2	g:^gi=2_3,11_3,13_-5	g:^giv=2_3,11_3,13_-6	g:^gl=0_3,1_-2,4_-3,13_3	g:^gla=0_3,1_-2
g:^go=0_-3,5_-2,6_-6,7_7,9_15,10_3,12_-5	g:^go$=4_-5,5_-3,6_-2,7_4,9_2,10_2,11_4,12_-4	g:^god=0_4,3_-2,4_-3,9_5,11_-3,13_3
g:^goi=0_2,5_2,7_-3,11_-2	g:^gon=0_-2,7_3,9_4,13_-3	g:^gos=0_2	g:^got=3_2,4_3	g:^gr=3_6,13_-3	g:^gra=0_5,8_-2,13_-2
g:^gre=0_-6,3_4,4_4,7_-4,13_3	g:^gri=7_5	g:^gru=3_3,13_-2	g:^gu=0_-4,4_-3,13_11	g:^gua=0_3	g:^gue=0_-6,4_4,13_5	g:^gui=0_-2,13_3
g:^ha=1_3,5_-2,8_-2,9_4	g:^ha$=0_2	g:^hab=0_2,4_-2	g:^had=3_3	g:^hal=0_-4,4_5,11_-2	g:^ham=0_3	g:^han=1_-2,3_-2,7_-5,9_6,10_2
g:^hap=0_-5,13_4	g:^har=0_-2,1_4,8_-3	g:^hat=0_7,4_-2,13_-4	g:^hav=12_2	g:^he=0_-3,1_-2,4_6,5_-4,7_-3,8_3,9_3,10_4,11_-6,13_3
g:^he$=0_5,13_-2	g:^hek=0_-2,13_4	g:^hel=0_-2,10_6,11_-3,13_3	g:^her=0_-8,1_-2,4_8,5_-3,6_-2,8_3,9_3,11_-3
g:^hi=0_3,3_-2,4_3,8_-3,11_-3,13_4	g:^hi$=0_5,11_-3	g:^hid=0_-2,4_-4,13_6	g:^hig=13_3	g:^hil=4_3,13_-2	g:^him=0_4	g:^hin=4_3
g:^hip=3_-3	g:^hir=5_3,10_2,11_-4,13_2	g:^his=0_-3,11_4	g:^hm=0_7,2_3,9_-2	g:^hm$=0_7,2_3,9_-2	g:^ho=1_3,4_-3,6_-2,7_-2,8_5,10_4
g:^ho$=0_-5,13_5	g:^hol=10_2,13_-3	g:^hom=0_-3,4_3	g:^hon=1_3,8_-2	g:^hop=4_-3,8_4	g:^hos=0_-4,4_3,13_-2	g:^hot=8_3
g:^how=0_2,4_-2,8_3,10_4	g:^hu=0_-3,1_3,4_-7,5_-6,6_9,7_-3,10_2,11_8,13_-5	g:^hu$=1_2,4_3,5_-6,11_7,13_-4	g:^hua=0_3	g:^hue=0_-2
g:^huh=0_3	g:^hul=0_-2,4_-4,9_3	g:^hum=0_-3,4_-4,6_7,10_4,11_3	g:^hur=0_2,8_3,11_-3	g:^hus=0_-3,11_2
g:^i$=2_-4,3_-3,4_3,7_-5,9_3,13_3	g:^ic=0_-3,13_4	g:^ich=0_-3,13_4	g:^id=1_2	g:^if=0_5	g:^if$=0_6,13_-2	g:^ig=0_4	g:^ign=0_4
g:^il=0_-2,13_3	g:^il$=0_-2	g:^im=0_-3,4_3	g:^imp=4_2	g:^in=2_3,4_5,5_2,7_4,10_-2,11_3,12_-7	g:^in$=2_3,9_-2,12_-6,13_2
g:^ind=13_4	g:^inf=1_3	g:^ini=13_2	g:^ink=0_-4,3_3,13_3	g:^ins=0_5,7_3,13_-5	g:^int=0_-2,4_-2,9_3,13_2	g:^inv=4_3,13_-2
g:^ip=0_-2,7_3	g:^ir=4_-6,13_5	g:^ir$=0_2,1_2	g:^irl=0_-3,4_2	g:^iro=8_3	g:^irs=4_-2,13_4	g:^irt=4_4,13_-3	g:^is=5_-2,13_4
g:^is$=2_-4,4_2,5_-2,13_2	g:^isi=4_-2,13_4	g:^ist=2_4	g:^isu=0_-3,13_2	g:^isy=0_2	g:^it=2_-5,3_-3,6_-3,7_4,8_4,10_5,12_-3,13_3
g:^it$=2_-3,3_-2,6_-3,7_4,8_4,10_3,12_-3,13_3	g:^iti=0_3,4_-2	g:^its=2_-2	g:^ja=4_5,13_-3	g:^ja$=0_4	g:^jak=0_-2,4_6,13_-3
g:^je=13_-3	g:^jo=0_-3,4_5	g:^job=4_4,13_-3	g:^joi=0_5,4_-4	g:^jok=13_2	g:^jon=0_-3,13_2	g:^joy=0_-3,4_2
g:^ju=0_-8,1_7,3_2,4_10,7_-3,8_-3	g:^jun=4_2	g:^jur=4_3	g:^jus=0_3,1_3,4_-3,7_-3,8_-2,10_2,13_3	g:^k$=0_-9,1_8,10_4
g:^ka=1_-4,3_-3,5_10,6_2,10_8,11_-6,13_-3	g:^kab=0_-4,10_3	g:^kak=4_-2,13_4	g:^kal=0_-6,3_-3,4_-6,5_14,10_4,11_3,12_5,13_-5
g:^kam=7_2	g:^kan=1_-2,5_-4,6_2,8_4,9_2,10_4,11_-4,12_-4,13_3	g:^kap=4_-2,13_2	g:^kar=0_4	g:^kat=0_2	g:^kau=5_3	g:^ke=4_-6,13_6
g:^ken=0_-3,4_-3,13_4	g:^kep=0_-3	g:^ki=0_-8,3_5,4_-4,13_10	g:^kid=0_-2	g:^kik=13_2	g:^kil=4_-2,13_3	g:^kin=0_-3,13_4
g:^kit=0_-3,3_3,4_3	g:^kl=0_-5,4_8,10_4	g:^kla=0_-3,4_3	g:^kle=4_3	g:^kli=4_2	g:^ko=0_-3,6_3,7_-4,9_-3,13_5	g:^kof=0_3,4_2,13_-2
g:^kok=4_7,13_-2	g:^kol=5_3,6_4	g:^kom=0_-2,4_-2,8_5,11_3	g:^kon=0_-5	g:^kor=1_-2,4_-2,13_9	g:^kos=13_3	g:^kov=4_-2,10_2
g:^kow=0_-4,4_5	g:^kr=4_2,10_2,13_-2	g:^kra=10_2	g:^kre=0_-3	g:^kri=4_-2	g:^kro=13_-2	g:^kru=4_3,13_-2
g:^ku=1_3,2_7,3_-4,7_-5,8_5,9_-2,11_-6,12_-4,13_6	g:^ku$=0_3	g:^kua=2_5,4_-4,13_4	g:^kue=4_4,13_4	g:^kui=5_3,8_6,11_-3,13_-3
g:^kul=6_4	g:^kun=7_-2,13_8	g:^kuo=0_-4,2_5,8_-3,13_4	g:^kur=1_3	g:^kut=13_-3	g:^ky=0_2	g:^kyl=0_2
g:^la=0_7,1_-3,2_-4,8_4,10_3,11_-4,12_-3,13_-2	g:^la$=0_3	g:^lad=4_2,6_2	g:^lam=0_5,4_-4	g:^lan=3_3,10_-2	g:^lap=0_-4
g:^las=2_-2,4_-2,5_2,10_3,11_-2	g:^lat=0_3,4_-3,8_6	g:^lau=0_2,4_-2	g:^law=0_-4,4_5	g:^le=3_-2,4_8,8_-4,11_-4,13_4
g:^le$=0_-4,13_5	g:^led=13_-2	g:^lef=0_4,4_3	g:^lem=13_3	g:^les=0_-4,1_2,4_5,8_-2	g:^let=0_3,1_-3	g:^lev=0_3,4_-2
g:^li=0_5,4_-3,5_3,6_-2,9_4,10_2,11_-5,12_-4	g:^li$=0_-6,4_-2,13_8	g:^lif=0_4,4_2	g:^lik=0_4,4_2,8_3,10_2,11_-3,13_-4
g:^lim=0_2,4_-3	g:^lin=0_-3,4_-7,6_2,7_-2,10_4,13_7	g:^lir=4_-2,13_4	g:^lis=0_-3,4_-5,5_3,7_3,11_2
g:^liv=3_3,4_5,5_2,7_-4,9_6,10_-3,13_-2	g:^lo=0_6,1_-4,2_-2,5_7,6_-3,11_-3	g:^lod=4_2,13_-2	g:^log=4_-6,13_5	g:^loj=4_3
g:^lok=0_6,1_-3,4_2,7_-3,9_-2,10_3,11_-4,13_3	g:^lol=4_2	g:^lon=1_3,5_2	g:^lor=0_2,10_-3	g:^los=0_2,1_-3,4_-2,5_5,10_3,13_-7
g:^lot=0_-3,1_2,4_-4,10_-2,13_4	g:^lov=0_4,1_-3,13_-3	g:^lu=1_6,4_3	g:^lud=0_8,4_-3	g:^luk=0_-3,13_4	g:^lun=13_2
g:^lus=0_-5,1_7,4_2,8_-3	g:^ly=0_-3,13_3	g:^lyi=0_-3,13_3	g:^ma=3_-2,4_7,6_4,8_-4,9_-2,10_-2,13_3	g:^ma$=13_3	g:^mac=0_-2,6_4
g:^mag=4_2	g:^mak=0_3,4_-4,13_3	g:^mam=0_-3,13_2	g:^man=6_2	g:^mar=0_2,4_4,11_-4	g:^mas=4_2	g:^mat=0_-4,4_3,10_-3,13_3
g:^me=1_4,2_-2,4_4,6_4,7_3,8_-5,12_-7	g:^me$=0_-3,2_-3,3_-3,5_2,6_7,8_-2,10_-3,12_-7,13_7	g:^meb=0_7,1_3,4_-2,13_-7
g:^mef=0_-3,4_2	g:^mel=4_2,13_-4	g:^men=0_3,4_-4,7_2	g:^mes=10_2,13_-3	g:^met=0_4,4_3,6_-2
g:^mi=0_-5,1_-2,3_-3,7_4,10_-6,12_13,13_5	g:^mia=0_-3,5_3	g:^mid=2_2,7_3	g:^mik=0_4,10_-3	g:^mil=4_2	g:^min=0_7,2_-3,3_-3,4_2,12_4
g:^mir=4_2	g:^mis=0_-6,2_-3,4_-4,12_7,13_5	g:^mit=13_-2	g:^mo=1_-2,4_5,5_4,6_-4,7_9,8_4,10_-4,11_-3,12_-3,13_-5	g:^mob=3_5,4_-3
g:^mod=7_4	g:^mom=0_3,4_4,13_-3	g:^mon=2_2,3_-2,4_4,8_5,10_-3,13_-4	g:^mor=1_-5,5_5,6_-2,9_3	g:^mos=0_-4,1_2,13_4	g:^mot=0_-3,4_4
g:^mov=0_-4,4_2,7_4	g:^mr=0_-4,4_11,6_-3	g:^mr$=0_-3,4_9	g:^mu=0_3,1_-5,4_3,7_3,8_-2,12_3	g:^muc=13_3	g:^mum=1_-2,4_6
g:^mur=0_5,8_-4	g:^mus=4_-3,7_2,12_4,13_-2	g:^my=0_2,1_3,6_-4,8_-3,9_-3,13_3	g:^my$=1_3,6_-4,8_-3,9_-2,11_3	g:^mys=4_3,11_-3
g:^na=2_2,4_4,5_-4,8_-3,13_3	g:^nah=10_2	g:^nam=0_-2,4_4,5_-3,8_-3,13_5	g:^nap=4_3	g:^nat=4_-2,13_2
g:^ne=0_2,1_7,2_2,3_9,4_4,6_-5,8_-2,9_-4,11_-2,12_-4,13_-5	g:^ne$=0_-9,4_11	g:^ned=0_3,1_2,4_-6,10_5	g:^neg=0_-2,4_3
g:^nei=0_-3,1_3,4_5,10_2,13_-3	g:^nek=0_3,2_3,10_-2	g:^nes=0_3,4_-2	g:^nev=1_3,3_3,4_-5,13_3	g:^new=0_5,3_7,4_-4,8_-3
g:^ni=0_4,4_5,13_-10	g:^nil=0_4	g:^nir=13_-2	g:^nis=0_4,13_-3	g:^nit=0_-3,4_6,8_2,13_-4	g:^no=1_8,3_8,7_-3,10_3,11_-6,12_-4,13_3
g:^no$=4_4,5_2,9_-2,12_-5	g:^nob=0_-4	g:^noi=0_4,10_5,11_-2,13_-2	g:^nok=0_3	g:^non=0_3,3_4,7_-3,13_-3	g:^nop=0_-3,4_5,12_-2,13_3
g:^nor=1_3,4_3,10_3,13_-6	g:^nos=0_-2	g:^not=1_3,3_3,4_5,6_-2	g:^nov=0_3	g:^now=4_-3,7_-3,11_5
g:^nu=0_-9,3_8,5_4,11_-2,12_10,13_-4	g:^nu$=3_3	g:^nud=0_-4,3_5	g:^num=4_-7,5_4,11_-2,12_10	g:^nur=13_-2	g:^nut=0_-3,4_6,13_-2
g:^o$=0_-3	g:^ob=0_-6,13_9	g:^obj=0_-2	g:^obs=0_-2,13_3	g:^obv=0_-3,13_4	g:^of=3_-3,5_5,12_-5	g:^of$=0_-3,3_-5,5_4,7_4,10_2,12_-4
g:^ofe=0_2,4_-2	g:^ofi=0_2,3_2,4_3,10_-2	g:^oft=5_2	g:^ok=9_2	g:^oka=0_-2	g:^oke=9_2,13_2	g:^okl=0_3	g:^ol=7_2,13_-3
g:^old=0_2,4_-4,7_2	g:^oli=4_2	g:^on=1_9,4_-3,5_-3,6_2,7_-3,9_-3,10_3,12_-2,13_2	g:^on$=0_2,1_-2,3_-3,4_4,5_-3,6_3,7_-3,10_3
g:^one=0_-3,13_3	g:^oni=0_4	g:^onl=0_-4,1_6,3_2,13_2	g:^ons=0_5,4_-4,13_-4	g:^op=2_2,3_3,6_2,11_-5,13_-2	g:^ope=0_-3,3_3,6_3,11_-4
g:^opo=0_2	g:^ops=0_3	g:^opt=0_-4,2_2	g:^or=0_7,4_-7,6_-2,7_-2,8_-3,10_3,13_8	g:^or$=0_8,2_-2,4_-6,8_-2,11_2	g:^ord=13_6
g:^os=0_-8,11_10	g:^ot=8_-2,10_3	g:^oth=8_-2,10_3,13_4	g:^ov=1_2,2_3,4_3,8_-3,10_3,13_-4	g:^ove=1_2,2_3,4_3,8_-3,10_3,13_-4
g:^ow=0_-5,3_3,5_-2,13_5	g:^ow$=0_-4,4_4	g:^own=0_3,3_3,4_-4,5_-2	g:^p$=0_4,13_-3	g:^pa=0_7,2_-3,4_8,5_-3,11_-2	g:^pa$=4_-3,13_2
g:^pak=0_-3,3_3	g:^pas=0_2,2_-3,4_5	g:^pau=4_3	g:^pb=4_-3,13_4	g:^pbk=4_-3,13_4	g:^pe=0_2,2_-2,4_3,6_6,9_-2,10_4,13_-8
g:^pe$=0_3,4_3,13_-5	g:^ped=8_3	g:^pei=0_2,13_-3	g:^pek=4_-3	g:^pel=0_3	g:^pem=0_-3,4_3	g:^pen=0_2,7_2,13_-2	g:^peo=5_2
g:^per=0_-4,4_-3,6_6,10_6	g:^pet=4_3	g:^pi=0_-9,1_2,4_9,5_3,8_2,11_-2	g:^pig=0_-2	g:^pik=0_-6,4_4,13_4	g:^pin=0_5,4_-3	g:^pir=0_4
g:^pis=0_-4,4_2,5_4	g:^pl=0_-7,4_7,6_3,10_3,13_-4	g:^pla=0_-8,7_3,10_-3,13_4	g:^ple=0_3,4_4,10_2,13_-8
g:^pli=0_-4,1_-3,4_-3,6_4,10_3,13_3	g:^plu=0_-3,4_4	g:^po=8_3,10_4	g:^poe=0_4,13_-3	g:^pol=0_-5,4_2	g:^pop=0_-5,13_6
g:^por=3_-3,4_3,10_3	g:^pos=0_3,4_-3	g:^pow=11_-2	g:^pr=1_3,4_-7,5_3,6_-3,9_-2,13_3	g:^pra=3_3,10_-2	g:^pre=0_4,4_-2,8_2,13_-3
g:^pri=1_2,3_-2,6_-3,10_-2,13_7	g:^pro=3_2,4_-6	g:^pu=0_3,2_-2,6_3,9_3,10_-3,12_-2	g:^pun=0_4,2_-2	g:^pup=13_2	g:^pur=0_3
g:^put=4_-2,6_3,9_3,10_-2	g:^ra=0_-9,2_2,3_-2,4_4,9_10,13_-4	g:^ran=4_4,10_2	g:^rat=2_2,4_-2
g:^re=0_-4,5_12,7_7,8_-3,9_-4,11_-4,12_-3	g:^red=10_2	g:^ref=0_-6,4_4,7_5	g:^reg=0_-3,11_3	g:^rek=0_7,13_-5	g:^rel=0_5,13_-4
g:^rem=4_-3,5_6	g:^ren=0_7,4_-3,11_-2	g:^rep=0_3,1_-3,6_3,7_4,8_-2,10_-2	g:^res=0_-5,5_3,6_4,7_-2	g:^ret=0_-5,1_2,4_6
g:^ri=0_-5,1_-5,3_-2,6_4,7_-2,8_7,9_-3,10_6,13_2	g:^ric=10_3	g:^rid=1_-4,4_-3,7_2,8_4,13_2	g:^ril=4_-3,6_6
g:^rin=0_-2,4_-3,7_-3,10_6,12_3,13_-5	g:^rip=4_-3	g:^rir=0_-2,4_3	g:^ris=0_-3,13_2	g:^rit=4_4,6_-2,8_2,13_5	g:^riv=0_3
g:^ro=0_-8,1_-3,12_12,13_4	g:^rob=4_-3	g:^rol=0_-3,13_4	g:^rom=0_-5,4_3,13_3	g:^ron=4_4,12_13,13_-5	g:^ros=0_3,1_-3
g:^rot=0_-2,13_3	g:^row=4_-2,13_3	g:^ru=0_4,1_7,4_-4,6_-3,8_-2,13_-3	g:^rub=13_-3	g:^rul=0_3	g:^run=1_2,4_-7	g:^rus=0_-3,1_4
g:^rut=0_3,13_-2	g:^s$=0_-4,4_-2,8_4,13_4	g:^sa=0_3,4_-3,6_5,10_-4	g:^sad=0_-3,4_5	g:^sal=4_-4,6_6,13_-2	g:^sam=4_-4,13_7
g:^sar=4_2	g:^sat=0_-2,8_3	g:^sau=0_3	g:^sav=4_3,13_-2	g:^saw=0_3	g:^sc=4_4,8_-2	g:^sch=4_4,8_-2
g:^se=0_4,1_8,3_5,4_-6,5_-5,6_-3,7_-3,9_-5,10_5,11_3,12_-6,13_2	g:^se$=0_3,1_5	g:^sed=0_3,4_-3,7_3	g:^sei=4_-4,11_3,13_-2
g:^sek=2_4,7_2,13_-4	g:^sem=13_3	g:^sen=0_-4,4_7	g:^ser=0_6,4_-4,7_-4,10_3	g:^ses=0_-3,1_4,10_2	g:^set=0_-3,10_3	g:^sev=0_2
g:^sh=0_-10,1_-3,4_9,5_-3,11_-9,12_-5,13_13	g:^sh$=4_6,11_-2,12_-3	g:^she=4_2	g:^shi=4_4,13_-2	g:^sho=0_-4,2_2,13_3
g:^shu=10_2,11_-5,13_7	g:^si=0_-3,3_4,13_5	g:^sia=0_-4,9_4	g:^sid=4_-2,13_3	g:^sig=0_4,4_-3	g:^sik=0_-4,4_7,7_2,13_-4	g:^sil=10_3
g:^sim=0_3	g:^sin=0_6,4_-4	g:^sir=4_-2,10_3	g:^sis=0_-4,4_3,5_4,10_-4	g:^sit=0_-5,3_5,4_2	g:^sk=2_-4,4_4,7_3,10_-2	g:^ska=0_3
g:^ski=0_-2,4_4	g:^skr=0_-4	g:^sku=0_5,2_-4	g:^sky=7_2	g:^sl=0_-2,3_4,4_-5,9_2,13_2	g:^sle=1_2,13_-2	g:^sli=0_-2,4_-3,13_5
g:^slo=0_4,4_-2	g:^sm=0_-5,4_-2,13_9	g:^sm$=0_-6,13_7	g:^sma=4_-3,13_3	g:^sn=0_-3,4_4	g:^sno=0_-3,4_4
g:^so=0_5,1_-5,2_7,5_-4,7_-4,8_5,9_-4	g:^so$=2_3,3_3,4_-6,10_-3,11_-3,12_-3,13_7	g:^sok=0_-7,13_6	g:^som=3_-2,5_-2,6_6,10_4,13_-4
g:^son=2_4,8_6,10_-2,13_-2	g:^sor=0_-3,4_5,12_5,13_-5	g:^sp=0_-5,1_-4,3_2,6_2,8_4,13_4	g:^spa=0_-2,5_2,13_-2	g:^spe=13_2
g:^spi=0_3,4_-3	g:^spl=0_-3,8_2	g:^st=1_-4,3_7,5_5,12_-2,13_-4	g:^sta=1_-4,3_5,4_4,13_4	g:^ste=0_-2,3_3,4_3,7_-2
g:^sti=1_2,7_3,11_-3	g:^sto=0_6,4_-7,5_6,8_-3,9_3,11_2	g:^str=3_-2,4_-6,8_5	g:^stu=0_-2,4_5,13_-4
g:^su=0_4,4_3,5_-2,8_-3,9_-3,10_9,11_-3	g:^sub=0_5	g:^sug=4_-3,13_2	g:^sum=0_-2,4_3	g:^sun=10_5	g:^sup=4_-3,10_7
g:^sur=0_4,4_3,11_-3	g:^sus=4_3	g:^sw=4_-6,7_3,10_4,13_6	g:^swa=4_-5,13_4	g:^swe=0_4	g:^swi=0_-3,10_3,13_3	g:^sy=8_2,10_2,11_-3
g:^sys=0_2,8_2,11_-3	g:^sí=0_2	g:^sí$=0_2	g:^ta=0_-2,1_2,6_4,8_-5,9_10,10_-4,12_-3	g:^tab=0_5	g:^tak=0_-5,1_3,4_5,7_3,11_-2
g:^tal=0_3,6_5,8_-3,12_-2	g:^tap=11_2	g:^te=0_6,6_2,7_-2,13_-4	g:^tel=0_5,1_3,10_-3,11_2,13_-3	g:^ten=13_2
g:^th=0_4,3_-5,4_2,10_-3,12_-3,13_3	g:^th$=0_4,5_-2,6_-3,8_2,9_-3,11_-3	g:^tha=0_2,7_2,8_-4,10_-3
g:^the=0_-5,1_5,3_3,4_-5,11_-2,13_5	g:^thi=2_4,3_-3,6_-5,9_3,12_5	g:^tho=0_4,4_-3	g:^thr=0_-4,10_3,12_2	g:^thu=0_4,4_-5,13_2
g:^thy=0_-3,4_3	g:^ti=0_-7,4_6,6_6,9_2,11_-3,12_-3,13_-3	g:^ti$=4_3	g:^tic=4_3	g:^tid=0_-2,4_3	g:^tik=0_-3,4_-2,8_2,13_5
g:^tim=0_-2,1_2,3_3,4_-3,6_3,9_3,11_-3,13_-3	g:^tin=4_2	g:^tis=0_3	g:^to=1_-6,4_8,7_2,8_3,11_-5,12_-2	g:^to$=4_2,7_3,10_-2
g:^tod=4_2,5_-2,11_-2,13_4	g:^tol=0_6,6_-2,13_-3	g:^tom=0_5,1_-3,4_2,8_4,13_-3	g:^ton=0_-3,4_5,10_3,13_-4	g:^top=0_-2,4_4,13_-2
g:^tow=0_-4,4_3	g:^tr=5_-2,8_-3,10_4	g:^tra=0_-4,7_3	g:^tre=4_2,8_-3	g:^tru=4_-3,13_5	g:^try=0_2,10_3	g:^tu=0_8,13_-5
g:^tuc=0_5,4_-2	g:^tue=8_2	g:^tur=0_5,4_-3	g:^tw=0_-5,8_2,13_3	g:^twe=8_2	g:^twi=0_-4,13_3	g:^uc=0_3	g:^uch=0_3	g:^uh$=0_2,13_-3
g:^uhu=13_3	g:^um=4_2	g:^un=0_-4,1_6,2_-3,4_5,11_3,13_-9	g:^und=0_3,10_2,13_-4	g:^uni=4_3,10_-2	g:^unk=0_-4,1_7	g:^uns=0_-2
g:^unt=4_-3,11_4	g:^up=6_-2,7_3,9_2,13_-2	g:^up$=6_-2,7_2,9_2	g:^ups=4_2	g:^ur=4_-9,6_-2,7_8,8_3,10_3
g:^ur$=3_3,4_-3,6_-3,7_3,13_3	g:^urg=8_2	g:^urs=0_4,4_-6,7_7,13_-5	g:^us=3_4,7_3,13_2	g:^us$=3_3,4_-4,7_4	g:^use=0_-4,4_3
g:^usu=0_4	g:^ut=0_-4,6_-2,7_6	g:^ut$=4_-3,7_3	g:^utg=7_3	g:^va=0_-2,4_2,13_-2	g:^vak=4_2	g:^van=0_-3,4_2	g:^ve=0_-6,4_3,12_2,13_3
g:^ven=13_2	g:^ver=13_3	g:^vet=0_-5,4_4,12_2	g:^vi=0_-3,7_2,13_3	g:^vid=0_3,4_-2	g:^vis=0_-6,4_3,13_5	g:^vo=0_4,3_-2,4_-3,11_2
g:^voi=4_-3,10_2,11_3	g:^vot=0_4	g:^wa=0_5,2_3,3_4,4_-6,6_-4,7_3,8_-6,9_-2,13_3	g:^wal=0_2,3_6,4_-4
g:^wan=3_-3,4_-5,6_2,11_-3,12_5	g:^war=0_-3	g:^was=0_2,4_5,11_-2	g:^wat=0_3,2_3,4_-4,6_-2,8_-4,9_-2,10_-3,11_9,12_-5,13_3
g:^we=0_8,1_-3,2_3,5_-4,6_-6,7_3,8_4,9_-7,10_3,12_-6	g:^we$=0_4,1_5,3_4,4_-3,5_-2,6_-4,7_4,9_-3,12_-4,13_-2	g:^web=4_3,13_-3
g:^wed=0_2,8_-4	g:^wei=0_-5,13_6	g:^wek=0_4,1_-6,2_4,7_-3,8_7,10_-3	g:^wel=0_3,10_2,13_3	g:^wen=0_3,1_5,7_2,13_-4
g:^wer=1_-2,4_2,11_3	g:^wet=0_3,4_-7,8_5,13_2	g:^wi=0_3,4_3,10_3,12_-6,13_-3	g:^wi$=0_-4,4_4	g:^wic=0_3,8_2,11_2
g:^wif=0_-5,1_2,4_4,10_2,13_-2	g:^wik=2_3	g:^wil=1_3,10_3,12_-4	g:^win=0_4,1_4,4_-3	g:^wip=0_3	g:^wir=3_3,4_-8,13_4
g:^wis=0_-3,4_3,5_2	g:^wit=1_-3,11_2,13_-2	g:^wo=0_-3,1_2,4_-5,6_-3,7_4,10_3,12_-3,13_8	g:^wod=0_-4,13_5	g:^wok=0_2
g:^wom=0_-3,13_2	g:^won=2_2,7_5	g:^wor=1_3,4_-2,10_4,13_3	g:^wu=4_3,10_-3,12_-3,13_3	g:^wul=4_3,10_-3,12_-3,13_3
g:^wy=0_-3,8_4,13_3	g:^wy$=0_-3,8_4,13_3	g:^ye=1_3,3_3,4_-6,5_-3,9_-3,11_-6,12_-7,13_9	g:^yep=13_5	g:^yes=5_-2,11_-6,12_-7,13_8
g:^yet=1_5,3_4,4_-6,13_-2	g:^yi=1_7,2_-2,4_2,8_-5,13_7	g:^yih=13_6	g:^yir=1_8,2_-2,3_-2,4_3,8_-3	g:^yis=13_2	g:^yo=0_-3,6_2
g:^yu=2_-3,5_5,7_-2,8_2,9_-5,11_2,13_3	g:^yu$=2_-2,4_4,5_3,6_-4,9_-2,12_3	g:^yup=0_-3,13_4	g:^yur=3_-4,4_-2,5_4,6_4,9_-3,11_4
g:_of=4_3,13_2	g:_of_=4_3,13_2	g:_th=4_3,13_2	g:_the=4_3,13_2	g:ab$=0_-7,13_5	g:abl=0_2,3_3,10_5,13_-3
g:abl$=0_4,3_2,4_3,10_4,13_-7	g:able=0_-3,13_3	g:abo=0_3	g:abs=4_4,13_-2	g:abse=4_4,13_-3	g:abu=8_3	g:abut=8_3	g:aby$=0_5,4_-3
g:abys=0_-4,4_3	g:ach=0_-5,6_7	g:ach$=0_-3,6_3	g:achi=0_-2,6_4	g:ad$=0_5,3_3,4_-9,7_9,10_-4,13_2	g:ada=0_3	g:ada$=0_2
g:ade=0_-2,4_2	g:aded=4_2	g:adi=9_3,13_-2	g:adit=3_3	g:adl=0_-5,4_7,13_-2	g:adly=0_-5,4_7,13_-2	g:ads=0_3,5_3,13_-4
g:ads$=0_3,5_3,13_-4	g:adv=0_2,13_-3	g:adve=13_-2	g:advi=0_2,4_-2	g:ady=0_-6,4_5,6_2,13_3	g:ady$=0_-6,4_4,6_2,13_3	g:af$=6_2,13_-3
g:afe=0_-4,4_6	g:afed=0_-3,4_3	g:afer=4_2	g:ag$=0_-3,3_4,4_5	g:age=4_-3,5_6,6_6,10_3,11_-3,13_-5
g:agen=0_4,1_-2,5_6,6_3,11_-2,13_-4	g:ager=6_3	g:agi=0_-4,10_3	g:agin=0_-4,10_3	g:agn=10_4	g:ago=0_-4,4_4	g:ago$=4_2	g:agr=13_3
g:agr$=4_3	g:agre=4_-2,13_4	g:ah$=0_-3,13_4	g:ahi=4_2,8_3	g:ahid=4_2,8_3	g:aj$=0_-2	g:ak$=1_4,3_-3,4_3,13_-2	g:aka=0_-2,3_3
g:akag=0_-3,3_3	g:akan=4_2	g:ake=0_-2,7_4	g:aker=0_-2,4_3	g:akes=4_-4,13_4	g:aki=0_-6,4_4,10_2	g:akin=0_-5,4_2,10_2
g:akl=4_-3,10_2,13_3	g:akm=0_-3,11_7,12_2	g:akm$=0_-2,11_7,13_-3	g:aks=0_-2,2_3,11_-3	g:aks$=0_4,13_-2	g:akse=0_-4,13_5	g:aksi=4_3
g:akt=0_3,3_2	g:akta=0_2	g:akti=3_2,7_-2	g:akto=0_4	g:aktu=4_2,10_-2	g:aku=0_-4,4_6	g:akun=0_-3,4_6,13_-3
g:al$=1_2,2_-3,4_4,5_6,6_-2,8_-3,10_3,11_-3,12_6,13_-7	g:ala=0_4,4_-2	g:alar=0_-2,4_3	g:ale=0_-2,6_5,10_3,12_5,13_-3
g:aled=0_-3,4_3,10_2,12_5,13_-4	g:alen=4_-3,13_6	g:aler=0_3	g:ales=4_-3,6_6	g:alf=4_2	g:ali=4_-4,12_2	g:alin=0_4,4_-5,12_2
g:aliv=0_-3,6_3	g:alk=0_3,4_-3,6_4,8_-3,12_-2,13_2	g:alk$=4_-3,6_4,8_-2,13_3	g:alki=0_3,3_2,4_-2,12_-2	g:alo=0_-4,4_-4,7_4,13_4
g:alog=0_-4,7_4,13_3	g:alon=0_2,4_-5,5_3	g:alow=0_-2	g:alr=3_-3,8_3	g:alri=3_-3,8_3	g:als=0_-2,5_6,6_-3,10_2,11_-3
g:als$=0_-2,4_-2,5_6,6_-2,10_3,11_-3	g:alsk=4_2	g:alt=0_5	g:alto=0_2,13_-2	g:alty=0_2	g:alv=4_2	g:alv$=4_2	g:alw=0_-4,4_2
g:alwe=0_-4,4_2	g:aly=10_-3,13_4	g:aly$=10_-3,13_4	g:am$=6_-4,7_5,8_-3,9_3,10_-3,12_-3,13_6	g:ama=0_-2,4_3	g:ama$=4_2
g:ambu=4_3,13_-2	g:ame=4_-5,13_6	g:ame_=4_3,13_2	g:amer=0_3,4_-3	g:ames=4_-6,13_4	g:ami=4_4,5_2,13_-2	g:amil=4_5	g:amin=5_2
g:amn=0_-3,13_3	g:amn$=0_-3,13_3	g:amp=4_3,13_-3	g:amu=12_-2,13_3	g:amun=12_-2,13_3
g:an$=1_-2,4_4,5_-5,6_11,7_4,8_2,9_-5,10_3,12_-6	g:ana=6_3,13_-2	g:anad=0_2	g:anag=0_-2,6_3	g:anah=0_-3	g:anal=7_4	g:anas=0_2
g:anc=10_-2	g:anch=10_-2	g:and=0_5,3_3,7_-4,8_-4,9_-2,12_-4,13_4	g:and$=0_7,4_-3,5_2,7_-2,12_-4,13_-2	g:andi=0_3,13_-2
g:andl=0_-5,3_3,10_-2,13_6	g:andm=0_6,4_-4	g:ands=7_-2,10_3,13_4	g:ane=3_2	g:ang=1_-2,3_-4,7_3,9_7,13_-3	g:ang$=0_6,9_3,13_-4
g:ange=0_-4,3_-2	g:angi=9_3	g:ani=4_4,13_-2	g:aniv=4_2	g:ank=0_-2,3_4,4_6,5_3,12_-2,13_-8	g:ank$=0_-2,3_4,4_3,13_-4
g:anks=5_3,13_-3	g:ano=7_5,8_3,13_-3	g:anot=7_5,8_3,13_-2	g:ans=0_-4,5_-3,6_3,8_3,9_3,10_2	g:ans$=4_6,5_-2,6_2,10_2,13_-4
g:anse=0_-5,9_4	g:answ=8_4	g:ant=0_-5,4_3,12_5	g:ant$=0_-3,6_2,13_-2	g:ante=0_3,4_3,11_-2,12_3	g:anti=0_-3,13_2
g:ants=0_-3,3_2,11_3	g:anty=10_3	g:anu=0_-3,10_3	g:anua=0_-2,10_3	g:any=4_-2,6_3,12_4	g:any$=10_-2,12_3,13_-3	g:anyb=4_3,6_2,13_-3
g:anyo=0_2,4_-5	g:anyw=4_-5,13_7	g:ao$=0_-4,9_4	g:ap$=0_-6,4_-4,7_3,9_4,11_2,13_4	g:ape=0_-2,10_2,13_3	g:aped=4_-3,13_4
g:apen=13_-2	g:aper=4_3	g:api=4_3	g:apir=4_4	g:apl$=0_3	g:apo=4_4	g:apoi=0_-3,4_2	g:apol=4_2,13_-2	g:apro=4_-3	g:apt=0_-7,13_6
g:apto=0_-4	g:apu=0_3	g:ar$=0_2,1_5,2_-5,3_5,4_-3,5_-2,6_-5,11_4	g:ara=0_-3,3_3,10_2	g:arag=0_-4,4_3	g:aran=0_3,4_-4,10_3
g:ard=0_4,1_3,4_7,6_-3,8_-4,13_-3	g:ard$=0_3	g:arde=4_2	g:ardi=4_-3,11_2	g:ardl=0_-4,1_2,4_4,8_-2	g:ardo=4_4	g:ards=0_2	g:are=3_2
g:arel=4_-4,13_4	g:arg=4_6,13_-2	g:arge=4_3	g:ari=4_5,11_-4	g:ari$=4_3	g:aria=0_-4,13_4	g:ario=4_3,13_-3	g:ark=0_3,4_6,8_-2,13_-5
g:ark$=0_10,4_-5,13_-3	g:arke=0_-4,4_5	g:arki=4_4	g:arl=0_7,13_-4	g:arli=0_5,13_-3	g:arm=0_-6,4_3,13_4	g:arm$=13_4	g:arma=0_-2,4_3
g:aro=0_4	g:ars=0_-3,1_3,4_5,13_-5	g:ars$=1_3,4_3,13_-4	g:arse=4_2	g:art=0_5,1_-3,3_3,9_-2,11_2	g:art$=0_-3,1_-3,2_2,13_7
g:arte=3_3	g:arti=3_2	g:arts=0_5,7_3,13_-4	g:aru=2_2	g:arun=2_2	g:arv=4_2	g:arve=4_2	g:ary=2_5,8_-4	g:ary$=0_3,2_5,8_-4
g:as$=3_3,4_9,5_-3,6_-4,7_5,9_-3,10_-7,11_-3	g:ase=0_5,1_-3,4_3,13_-3	g:ased=0_3	g:asem=10_2	g:ases=1_-2	g:ash=13_-3
g:ashe=0_5,13_-4	g:ashi=0_-2,13_3	g:asi=0_-3,4_5,6_-2,11_3,13_-2	g:asin=4_6,6_-2,13_-3	g:asio=0_-2	g:asis=4_-3,13_2
g:ask=6_3,10_-2,11_4,13_-3	g:ask$=0_2	g:aski=0_2,4_-2,11_3,13_-4	g:asks=0_-4,4_4	g:asl=4_4	g:asle=4_4	g:aso=0_2	g:ason=0_2
g:asp=0_-3,13_4	g:aspo=0_-3,13_4	g:ast=0_5,2_-5,4_-3,7_2,8_7,11_-3,13_-4	g:ast$=0_2,2_-5,4_-3,7_3,8_5,11_-3	g:aste=0_-3,3_3
g:astl=0_4	g:asu=0_3	g:asum=0_3,4_-2	g:asw=10_3	g:aswo=10_3	g:at$=0_3,1_4,3_6,4_2,5_-3,10_-2,11_8,12_-3	g:ata=0_-3	g:ata$=13_-2
g:atc=0_5,9_-3	g:atch=0_5,9_-3	g:ate=2_2,11_6,13_-3	g:ated=3_3,4_2,11_3,13_-6	g:ater=0_3,8_-3	g:ates=2_2,4_-2	g:atev=11_3
g:ath=0_-6,2_2,7_3,13_4	g:athe=2_2,4_-3,7_3	g:ati=0_3,4_4,13_-5	g:atin=4_3	g:atio=0_-3,1_2,3_3,4_2	g:ativ=13_-3
g:ato=0_5,4_-2,6_4,11_-2,13_-2	g:atoe=0_3	g:ator=6_4,11_-2	g:ats=4_-3,13_5	g:ats$=4_-3,13_6	g:atu=0_-4,8_3,13_3	g:atur=0_-3,8_3
g:aul=4_2,10_4,13_-2	g:ault=10_4	g:aun=0_6,4_-3	g:aunt=0_3	g:aur=0_-2,7_4	g:aur$=7_3	g:aus=13_-2	g:aut=0_2,13_-3	g:auto=11_3
g:auty=0_5,4_-2	g:av$=10_-3	g:ave=0_-3,4_2,7_3	g:avea=7_3	g:avel=4_2	g:avi=13_-2	g:avin=13_-2	g:awa=4_-2	g:awak=4_-2
g:awe=0_-3,4_3	g:awe$=0_-2	g:bab=13_-2	g:babl=13_-2	g:bad=4_5,13_-3	g:bad$=4_3,13_-2	g:bag=0_3,4_-3	g:bag$=0_3,4_-2	g:baj=0_-2
g:baj$=0_-2	g:bak=4_3,6_2,13_-6	g:bak$=0_4,6_2,13_-6	g:bake=0_-2,4_3	g:bal=0_3,13_-2	g:bals=0_2	g:ban=0_-6,4_2,13_4
g:bang=0_-4,13_5	g:bar=0_2,3_4,4_-2,13_-3	g:bar$=3_4	g:bas=10_3	g:bas$=10_2	g:bat=0_-3,13_2	g:be$=2_-3,5_2,10_-2,13_5
g:bed=0_4,13_-3	g:bed$=0_4,13_-3	g:bef=2_3,13_-5	g:befo=2_3,13_-5	g:beh=11_2,13_-4	g:beha=13_-4	g:bek=0_-2,4_4	g:beko=0_-3,4_3
g:bel=4_5,5_-3,13_-2	g:bel$=0_-3,4_7,5_-2,13_-2	g:bela=0_3	g:beli=0_-2	g:belo=0_3	g:ben=3_2,4_2,8_-2	g:ben$=3_2,8_-2
g:bep=3_-2,4_-2,10_4	g:bep$=3_-2,10_4	g:ber=5_3,12_8,13_-5	g:ber$=0_3,5_3,12_6,13_-5	g:bers=0_-3,4_-2,12_2,13_3	g:bert=4_5,13_-3
g:bes=0_7,3_2,4_-3,7_-3,13_-2	g:best=0_6,4_-3	g:bet=0_-5,7_2,13_6	g:bet$=0_-4,13_2	g:betc=0_-3,13_4	g:bete=2_-2,7_3	g:betw=2_3
g:bey=7_3,10_-2	g:beyo=7_3,10_-2	g:bi$=0_-3,3_3,4_4,6_-2	g:bid=0_-4,4_5	g:bid$=0_-2	g:bige=7_2	g:bik=0_5,13_-2	g:bik$=0_5,13_-2
g:bil=3_4,4_5,13_-4	g:bil$=0_3,3_3,4_2,13_-6	g:bili=0_-4,4_4	g:bing=0_-3,4_-3,13_6	g:bir=13_3	g:birt=13_2	g:bish=4_2
g:bisk=0_4,4_-4	g:bisy=0_-2,4_3	g:bit=0_-3,1_5,4_-3,12_-2,13_5	g:bit$=4_-6,13_8	g:bits=1_4,13_-3	g:bks=4_-4,13_5	g:bks$=4_-4,13_5
g:bl$=1_-2,4_3,10_7,13_-8	g:bla=3_3	g:blah=0_4	g:blan=0_-2,3_4	g:ble=10_4	g:blem=10_3	g:bli=0_-4,4_3,10_2	g:blin=10_2
g:blo=0_-5,5_6,6_2	g:blod=6_2	g:blok=0_-6,5_7	g:blu=0_2	g:blu$=0_2	g:bly=0_2,13_-2	g:bly$=0_2,13_-2	g:bob=4_2,13_-2
g:bob$=4_2,13_-2	g:bod=6_7,10_2	g:body=6_7,10_2	g:boi=0_2	g:boil=0_2	g:bok=13_2	g:bok$=4_4	g:boke=13_2	g:boks=4_-3	g:bor=4_5,13_-3
g:bord=0_-4,4_8,13_-3	g:bore=0_3,4_-2	g:bos$=4_-3,13_3	g:boss=13_-3	g:bost=4_4	g:bot=4_-5,9_2	g:bot$=4_-2,11_3,13_-3	g:both=13_5
g:bots=4_-3	g:boy=0_4	g:boy$=0_4,4_-3	g:bra=0_-5,3_7	g:bran=0_-5,3_7	g:bri=7_3	g:brid=0_2	g:brik=0_8,4_-5,13_-3
g:brin=0_-4,7_2,10_-3,13_3	g:bro=0_3,4_3,13_-6	g:bro$=4_-3	g:brok=4_6,13_-3	g:brow=6_2	g:bs$=0_-3,4_8,13_-5	g:bse=4_4,13_-3
g:bsen=4_4,13_-3	g:bst=0_-2,13_3	g:bt$=13_3	g:bui=1_2,3_3,13_-3	g:buil=1_2,3_3,13_-3	g:buj=1_3	g:buje=1_3	g:bul=0_-3,4_4
g:bur=0_-2,4_4,8_5,13_-4	g:burg=0_4	g:burn=0_-3,8_5	g:burs=0_-2,4_4	g:bus=0_4,1_-3,4_-3,8_-2,11_4,13_2	g:bus$=0_3,7_-2
g:busi=0_-2,3_2,11_3,13_-4	g:bust=7_2	g:busy=0_2,1_-3,4_-7,13_7	g:but=1_-3,4_2,9_-3,10_4,12_-3	g:but$=1_-2,2_2,4_2,8_3,9_-2,12_-4
g:butl=0_-3,4_3	g:buto=4_-3,10_3	g:buts=0_2	g:buy=3_4,4_-2,9_2,13_-2	g:buy$=3_5,9_2,13_-2	g:buyi=0_2,4_-4	g:bvi=0_-3,13_4
g:bviu=0_-3,13_4	g:by$=0_4,1_-2,4_-7,9_11,10_-3	g:bys=0_-4,4_3	g:bys$=0_-2,4_3	g:ch$=0_5,4_3,5_-3,6_3,7_-2,8_3,9_-3,13_-5
g:cha=0_-6,7_5,13_4	g:cha$=0_-3,13_4	g:chan=3_-3,7_5	g:chas=4_2,6_-2	g:chb=0_-3,4_2	g:chbo=0_-3,4_2	g:che=4_6,7_-2,9_4,13_-2
g:chek=10_4,13_-3	g:chen=4_2	g:cher=0_-2,4_-2,9_4,13_3	g:ches=4_2	g:chi=0_7,1_2,6_4,9_-4,13_-5	g:chif=1_3,13_-3	g:chil=0_4
g:chin=6_4,9_-3,10_3	g:chip=0_3	g:chn=0_2	g:cho=8_5,13_-5	g:cho$=4_-2,10_3	g:choi=0_5	g:chol=4_3,8_-2,13_-2	g:chu=0_3	g:chur=0_3
g:dad=0_3	g:dad$=0_2,4_-2	g:dady=4_3	g:dam=0_-2,13_3	g:damn=0_-3,13_3	g:dan=0_2	g:dans=0_3	g:dar=0_6,8_-2	g:dar$=13_3	g:dark=0_4
g:darl=0_3,13_-3	g:dars=0_-3,4_2	g:dat=0_-5	g:dat$=0_-4,1_2	g:data=13_-2	g:dav$=0_2	g:dby=9_5	g:dby$=9_5
g:de$=1_-4,4_3,8_23,9_-3,11_-4,13_-13	g:deb=4_6,6_-2,12_-2	g:debi=4_6,6_-2,12_-2	g:ded=0_-4,1_2,3_-2,4_5,13_4
g:ded$=0_-3,1_2,3_-2,4_5,13_4	g:def=0_-6,4_-3,13_7	g:dek=0_-3,4_7,13_-4	g:dekl=0_-2,4_6,13_-4	g:del=5_2	g:del$=7_2	g:dele=5_2
g:deli=13_2	g:dem=4_-2,13_3	g:demo=4_-2,13_3	g:den=0_-8,4_11,13_4	g:dene=4_2	g:deni=4_3	g:dent=0_-3,13_5	g:deny=0_-3,13_2
g:deo=0_3,4_-2	g:deo$=0_3,4_-2	g:dep=0_6,1_3,7_-2,11_2,13_-9	g:dep$=0_3	g:depe=0_5,1_3,4_-2,11_3,13_-5	g:depo=0_-2,4_3
g:der=2_-4,3_-3,5_4,7_3,8_-4,13_4	g:der$=0_5,2_-4,8_-4,13_3	g:dere=0_-2,13_2	g:derg=0_-3,4_4	g:dern=7_2	g:ders=4_-3,5_3
g:dery=13_3	g:des=2_4,8_3,13_-5	g:des$=1_-7,2_5,4_5	g:desi=0_6,1_6,4_-5,5_4,13_-7	g:desp=8_3	g:det=0_-2,5_3	g:dete=0_-2,5_3
g:dfu=0_3	g:dful=0_3	g:di$=1_2	g:dia=0_-6,4_-5,10_6,12_7	g:dial=0_-3,4_-6,12_8,13_2	g:did=7_2,13_-4	g:did$=7_2,13_-2	g:dif=13_2
g:dif$=0_-2,13_3	g:dig=4_-2,12_2	g:digi=4_-2,12_2	g:dil$=0_-5,13_4	g:dils=0_5,4_-4	g:din=7_6,8_-2,10_-3,11_2,13_-6
g:dine=0_5,13_-2	g:ding=0_-4,7_2,10_-2,11_3,13_-2	g:dino=7_3	g:dir=0_3,1_-3,4_4,12_-2	g:dir$=4_3,12_-2	g:dis=0_-7,1_3,8_5,10_2
g:dis$=0_-5,8_3,13_2	g:disa=0_-2,4_3	g:dish=0_2	g:disk=6_2	g:disp=4_-2,10_3	g:disr=0_2	g:dist=0_-3,1_2,4_3
g:dit=0_-4,3_3,7_-3,13_4	g:dit$=0_-2,13_3	g:diti=3_3	g:dl$=0_-3,2_2,7_3,13_2	g:dli=3_2	g:dlin=3_2	g:dly=0_-9,4_9	g:dly$=0_-9,4_9
g:dma=0_4,4_-3	g:dma$=0_3	g:dmo=0_2	g:dmot=0_2	g:dne=3_4,8_-3	g:dnes=0_4,8_-3	g:do$=0_-3,4_5,5_3,12_-4,13_4	g:doe=10_3	g:does=10_3
g:dog=0_6,4_3,13_-5	g:dog$=0_5,13_-3	g:doi=0_-2,1_2,4_3,13_-3	g:doin=0_-2,1_2,4_3,13_-3	g:dok=0_-6,13_5	g:dok$=0_-2	g:dokt=0_-2
g:dol=0_4	g:dola=0_3	g:don=8_5,13_-2	g:don$=8_5,13_-2	g:dor=0_6,13_-4	g:dor$=13_2	g:dorb=0_3,13_-2	g:dot=0_-3,13_4
g:dot$=0_-3,13_4	g:dow=0_4,4_3,6_-2,13_-4	g:dow$=0_3	g:down=4_3,13_-3	g:drag=0_-3,4_4	g:drau=0_3	g:dre=0_-2,4_7	g:dres=4_5
g:drew=0_-2	g:dri=0_3,7_2,13_-2	g:driv=0_2,7_3	g:dro=0_3	g:drop=0_3,13_-3	g:dry=4_3	g:dry$=4_3	g:ds$=3_-2,5_3,10_5,11_2
g:dse=10_2,13_4	g:dset=10_2,13_4	g:du$=4_3	g:dub=0_-3,8_3	g:dubl=4_2,8_3,13_-3	g:dubt=4_-2,13_4	g:duh=0_-5,13_6	g:duh$=0_-5,13_6
g:dun=0_3	g:duno=0_3	g:dus=11_2	g:dus$=11_2	g:dut=0_-3	g:duty=0_-3	g:dve=13_-2	g:dver=13_-2	g:dvi=0_2,4_-2	g:dvis=0_2,4_-2
g:dy$=0_-5,1_-3,3_-3,6_9,8_7,10_5,11_-4	g:dys=13_2	g:dys$=13_2	g:e_o=4_3,13_2	g:e_of=4_3,13_2	g:eb$=0_8,1_3,4_-3,13_-7
g:ebi=4_6,6_-2	g:ebi$=4_4,6_-2	g:ebo=10_2	g:ebod=10_2	g:ech=4_-2,10_3	g:echn=0_2	g:echo=10_3
g:ed$=0_-9,2_-6,3_4,4_2,5_4,6_-5,9_-3,10_5,12_4,13_7	g:ede=8_3	g:ede$=8_2	g:edi=0_-3	g:edin=4_2	g:edit=0_-3,13_3	g:edn=0_2,8_-3
g:edne=0_2,8_-3	g:eds=0_2,10_2,13_-2	g:eds$=0_2,10_2,13_-2	g:ef$=0_3,13_-3	g:efe=13_-3	g:efo=0_-8,2_3,3_3,7_-3,13_5
g:efon=3_2,13_2	g:efor=2_3,13_-5	g:efr=0_-2,7_5	g:efre=0_-2,7_5	g:eft=0_4,4_3	g:eft$=0_4,4_3	g:efu=0_-3,4_3	g:efus=0_-5,4_5
g:ega=0_-2,4_6,10_-2,11_2	g:egal=4_3	g:egar=0_3,10_-2,11_3	g:egas=0_2	g:egat=0_-5,4_5	g:egi=3_2,4_-3	g:egs=0_4	g:egs$=0_4
g:eha=13_-4	g:ehal=13_-4	g:eho=0_-2,13_3	g:ehow=0_-2,13_3	g:ei$=0_-2	g:eig=0_4	g:eil=4_3	g:eila=4_2
g:ein=0_4,1_4,3_3,4_-5,11_2,13_-7	g:eing=0_4,1_4,3_3,4_-6,11_2,13_-7	g:eir=4_-3	g:eir$=4_-3	g:eit=1_3,3_-2	g:eit$=0_-3,4_-3,13_6
g:eith=0_2,1_3,4_5,13_-5	g:ek$=1_-5,4_5,8_4	g:eka=0_2	g:eke=0_-2,8_3,10_3	g:eked=10_3	g:eken=4_3,8_3,13_-2	g:eki=4_-3	g:ekin=4_-3
g:ekl=0_-2,4_6,13_-4	g:ekli=0_-2,4_6,13_-4	g:eko=2_3,4_3,7_2,13_-5	g:ekom=0_-3,4_2	g:ekon=2_4,4_-3,7_2	g:ekor=0_3,4_3,13_-5
g:ekr=4_-2,13_2	g:ekre=4_-2,13_2	g:eks=0_3,2_8,9_-3,10_-3,13_-6	g:eks$=2_7,7_-3,13_-3	g:eksa=0_-2,4_3	g:ekse=13_-2	g:eksi=0_4,4_-2
g:eksp=4_-4,6_2,13_2	g:ekst=0_2,4_3,6_-2	g:ekt=0_-10,4_3,13_8	g:ekt$=0_-3,4_2,13_3	g:ekte=4_-3,13_2	g:ekti=4_5,13_-2	g:ektr=4_2
g:eku=4_2,13_-2	g:ekue=0_5,4_-2,13_-2	g:el$=1_3,4_5,5_-3,9_2,12_-3,13_2	g:ela=0_7,13_-5	g:ela$=0_2	g:elat=4_3,13_-3	g:ele=5_3
g:eled=0_3,4_-2	g:elef=3_2,13_2	g:eleg=0_-3,4_3	g:eler=6_2	g:elet=5_2	g:elf=4_-4,13_4	g:elf$=4_-4,13_4	g:eli=0_2	g:elig=4_2
g:elin=4_6,13_-2	g:elis=0_3	g:elit=4_-2,13_3	g:eliv=0_3,4_-4	g:elk=0_3	g:elko=0_3	g:elo=0_6	g:elo$=0_6,4_-2	g:elon=4_2
g:elp=10_6,11_-3	g:elp$=10_6,11_-3	g:els=0_-5,4_5,10_-2,11_-2,13_4	g:els$=0_-3,4_3,11_-2,13_4	g:else=0_-2	g:ely=8_2	g:ely$=8_2
g:em$=0_4,3_5,6_-3,11_-3,12_-3,13_3	g:ema=4_-3	g:emb=0_4,4_-3	g:embe=0_4,4_-3	g:eme=0_-5,4_3,7_3,10_3,11_-2,13_2	g:emel=4_-2
g:emem=13_3	g:emen=0_-3,4_3,7_4,10_2	g:emer=0_-2,4_4	g:emi=0_-5,5_4	g:emin=0_-3,4_-2,5_4	g:emis=4_3	g:emo=4_-2,5_3,13_2	g:emov=5_3
g:emp=0_3,3_3,13_-6	g:empt=0_4,3_3,4_-3,13_-3	g:ems=0_-4,8_3,10_3,13_4	g:ems$=0_-4,8_3,10_3,13_4
g:en$=1_3,4_6,5_5,6_-4,7_-4,8_-8,10_12,11_-4	g:ena=0_3,7_-3,10_2,13_-3	g:ena$=0_4,4_-3	g:enan=7_-3,10_2
g:end=0_-5,4_-8,5_-4,6_-3,7_3,8_5,9_5,11_3,13_5	g:end$=0_-4,8_4,9_3,10_5,13_-2	g:enda=5_-3,13_2	g:ende=7_2,10_-2,13_4
g:endi=0_-3,4_-3,7_3,9_3,10_-3,13_3	g:ends=0_5,1_2,4_-4,10_-3,11_3,13_-3	g:ene=0_-3	g:eng=0_4,6_2,13_-2	g:engl=0_3	g:eni=0_4,13_-5
g:enid=4_3	g:enin=0_4,13_-3	g:enl=0_-2	g:enly=0_-2	g:ens=0_5,3_-3,10_-2,13_3	g:ens$=0_8,4_-3,7_-2,10_-2	g:ensi=0_3
g:enst=0_-5,4_2,13_3	g:ensy=0_-2,4_4	g:ent=4_4,6_5,7_6,8_4,9_-3,11_-3,13_-7	g:ent$=0_-7,4_6,6_3,7_6,8_2,9_-2,13_-5
g:enta=0_4,13_-2	g:ente=0_-4,4_3,10_2	g:enti=0_2,8_2,13_-4	g:entl=0_2,4_-4	g:entr=4_-3,13_3	g:ents=0_4,4_-5	g:enty=4_4,13_-2
g:enu=0_-7,1_-2,8_3,9_4	g:enu$=0_-7,1_-2,8_3,9_4	g:eny=13_2	g:eny$=13_2	g:eo$=4_2	g:eon=6_4,10_2,13_-3	g:eon$=0_-2,6_4,10_2,13_-3
g:eop=5_2,6_2	g:eopl=5_2,6_2	g:ep$=3_-3,6_4	g:epe=0_6,1_2,6_-2,7_4,11_3,13_-8	g:epen=0_5,1_3,4_-2,11_3,13_-5
g:eper=0_4,4_3,10_2,13_-3	g:epi=0_4,10_3	g:epin=0_-3,4_3,10_3	g:epit=0_6,4_-2	g:epl=0_5,3_2,13_-2	g:epla=0_5,3_3,7_-2	g:eple=4_4
g:epo=0_-3,5_2,13_3	g:epor=4_-4,5_2,13_3	g:epos=0_-2,4_3	g:epr=0_-2	g:epre=0_-2	g:ept=0_-2,13_4	g:ept$=0_-3,13_3	g:epy=4_2
g:epy$=4_2	g:er$=2_3,4_6,5_-2,6_3,7_2,8_-4,9_-5	g:era=6_4,8_2,13_-5	g:era$=0_3,4_-3	g:erat=0_-3,4_2,6_4,8_2,13_-3	g:erd=10_3,13_-3
g:erde=10_2,13_-4	g:erdr=4_3,13_-3	g:ere=4_2,9_3	g:ered=4_3	g:erel=0_-2,4_2	g:eres=0_5,4_-3,9_4,13_-3	g:erf=4_-2,13_3	g:erfe=13_3
g:erg=0_-5,4_8	g:erge=0_-2,4_4	g:eri=9_4,10_2,13_-6	g:erib=0_3,10_2,13_-3	g:erid=0_4	g:erio=0_-3,9_4	g:erk=4_3	g:erku=4_3
g:erm=0_5,4_-2,13_-2	g:erm$=0_2	g:ern=0_-7,4_7,7_2	g:ern$=0_-3,4_4	g:erno=8_2	g:erns=4_2	g:erp=4_3
g:ers=0_-2,4_2,6_7,10_-3,12_3,13_-4	g:ers$=0_-8,2_3,4_7,7_-2,10_-3,13_-3	g:erse=0_-3,4_-3,13_6	g:ersi=0_4,13_-5
g:erso=0_-4,6_8,13_2	g:erst=0_4,13_-2	g:ert=4_2,13_-4	g:ert$=4_3,13_-4	g:erte=0_3,4_-2	g:eru=0_2	g:erun=0_2
g:erv=0_-3,1_2,7_-4,10_3,13_4	g:erv$=0_-6,13_6	g:erve=4_-3,13_3	g:ervi=1_2,7_-3,10_4,13_-5	g:ery=3_3,8_2	g:ery$=0_-4,4_2,8_2
g:eryb=0_2	g:eryt=0_2,3_2,4_-2	g:es$=4_6,5_-3,6_-3,9_-7,10_3,11_-9,12_-7,13_7	g:esa=0_3,10_2,13_-3	g:esag=10_2,13_-3	g:esd=0_2
g:esde=0_2	g:ese=6_6,10_3	g:esed=0_-3	g:esen=4_-6,6_5	g:eser=0_-3	g:eses=13_-3	g:esh=0_-7,7_4,13_3	g:esh$=0_-7,7_4,10_-2,13_3
g:esi=0_2,1_6,3_2,4_-3,5_4,7_-2,13_-5	g:esid=0_11,1_4,4_-5,7_-2,13_-7	g:esis=0_-6,5_4	g:esk$=10_2	g:esks=3_2	g:esl=12_4,13_-2
g:esm=0_-2	g:esma=0_-2	g:eso=0_4,4_-4	g:esp=4_-3,8_3,13_2	g:espe=8_3	g:est=0_3,1_-3,3_-4,5_5,9_2,13_2	g:est$=0_-4,2_2,4_3,8_3
g:esta=13_3	g:este=4_-4,5_7,9_4,13_-3	g:esti=0_6,13_3	g:estl=4_3	g:ests=0_3,13_-3	g:et$=0_-2,9_4,10_8,11_-2,13_-6	g:eta=13_-3
g:etar=4_2,13_-3	g:etc=0_-5,6_3	g:etch=0_-5,6_3	g:ete=2_-2,4_3,7_3,8_4,13_-4	g:etel=0_-2,5_2	g:eter=2_-2,4_2,7_3	g:eth=7_4,11_2
g:eth$=4_3,13_-2	g:ethe=0_3	g:ethi=11_3,13_4	g:eti=0_-3,1_4,6_-3,7_-2,10_3	g:eti$=0_2	g:etin=0_-4,4_-2,6_-2,7_-3,8_2,10_4,13_2
g:etir=0_-3,1_2,4_3,13_-2	g:ets=0_-4,13_7	g:ets$=0_-4,13_7	g:etu=4_2	g:etur=4_3	g:etw=2_3	g:etwe=2_3	g:ety=0_-2,8_3
g:ety$=0_-2,8_3	g:eu$=4_2,13_-2	g:eur=0_3	g:euro=0_3	g:ev$=0_3,13_-4	g:eve=0_-3,2_-2,3_4,5_5,7_-2,10_-4,11_3,13_2	g:evel=0_3,4_-2
g:even=0_-4,4_8,8_-3	g:ever=3_5,4_-6,5_6,7_-2,10_-5,13_3	g:evi=0_-5,4_4,13_3	g:eviu=4_3	g:ew$=0_3,3_4,4_-4,7_3,8_-4
g:ewa=0_-2,13_2	g:ewb=3_3	g:ewer=7_4	g:ewh=4_4,13_-3	g:ewhe=4_4,13_-3	g:ewo=0_-4,3_5	g:ews$=0_3	g:eye=0_-3	g:eyo=7_3,10_-2
g:eyon=7_3,10_-2	g:f_t=4_3,13_2	g:f_th=4_3,13_2	g:fal=0_4,11_-3,12_3	g:fals=11_-3,12_3	g:fam=4_6	g:fami=4_5	g:fan=0_2
g:fans=0_3,4_-2	g:far=0_-4,1_4,3_4,4_3,13_-2	g:far$=1_4,3_3	g:farm=0_-2,4_3	g:fas=4_-4,8_7,13_-3	g:fast=4_-4,8_7,13_-3
g:fat=4_3,13_-2	g:fath=0_3	g:fau=10_4	g:faul=10_4	g:fek=13_3	g:fekt=13_3	g:fel=4_2	g:feli=0_-3,4_3	g:fer$=0_-7,6_3,13_6
g:feri=0_3,13_-2	g:fes=4_4,13_-3	g:fes$=4_4,13_-3	g:fet=4_3,6_2,13_-3	g:fetc=0_-3,4_3,6_3,13_-3	g:fev=4_4,13_-2	g:feve=4_4,13_-2
g:few=4_-3	g:few$=0_3,4_-4	g:fi$=0_-2,10_3	g:fid=4_2	g:fide=4_2	g:fika=13_2	g:fil=0_4,3_4,4_-4	g:fil$=0_2,4_3,13_-5
g:fild=0_-3,3_4,4_2	g:file=4_-2,13_3	g:film=0_5,4_-7,13_2	g:fin=1_6,4_-5,10_3,11_-2	g:fin$=1_3,11_-2,13_3	g:fina=0_2	g:find=4_-2
g:fini=10_3,13_-4	g:fir=0_-6,3_5,4_-5,8_4,10_-3,11_4,13_8	g:fir$=0_-6,7_2,8_4,13_6	g:firm=4_-3,11_2,13_4
g:firs=0_2,3_5,4_-3,7_-3,11_4	g:fis=3_2,4_7,10_-2,13_-2	g:fis$=0_-5,4_5,10_-2,13_4	g:fise=0_4,13_-5	g:fish=0_2	g:fit=4_3,8_-2
g:fit$=4_3,8_-2	g:fla=0_-3,4_4	g:flat=0_-2,4_4	g:fle=0_-5,6_2,13_5	g:fles=0_-4,6_2,13_3	g:flet=13_2	g:fli=0_3,4_2	g:flis=0_5
g:flit=4_2	g:flo=0_3,4_-4	g:flow=0_4,4_-3	g:flu=4_3	g:flu$=4_3	g:fly=0_-3,13_2	g:fly$=0_3	g:fol=2_5,8_-2,13_-3
g:folo=2_5,8_-2,13_-3	g:fom=0_-4,13_4	g:fom$=0_-3,13_3	g:fon=0_-3,3_3,4_-5,5_8,6_-4,11_-4,13_3	g:fon$=0_-4,5_5,6_-2,12_3
g:fone=4_-3,8_2,11_-3,13_5	g:foni=5_3,13_-2	g:for=1_2,4_3,5_-3,6_-2,8_3,12_-4,13_3	g:for$=0_2,2_2,4_5,5_-4,9_-3,10_-3,12_-3
g:forb=0_-3,4_6,13_-3	g:fore=0_2	g:forg=9_3	g:form=1_3	g:fort=0_-9,8_3,13_8	g:forw=0_2,10_3	g:fr$=1_-2,8_5,10_-2	g:fra=4_2
g:fran=4_3	g:fre=0_-3,7_4,13_-2	g:fres=0_-4,7_4	g:fri=8_2,11_-2	g:frid=8_2	g:frij=0_-2,13_3	g:frin=4_2,11_-2	g:fris=0_5,13_-3
g:fro=2_2,4_-2,7_2,8_-3,10_3,12_-3	g:from=2_2,7_3,8_-3,10_-2,12_-3	g:fron=13_3	g:ft$=0_4,4_6	g:fte=8_2,11_-2	g:ften=5_2
g:fts=13_-2	g:fts$=13_-2	g:ful=0_6,13_-5	g:ful$=0_2,13_-4	g:fuly=0_3,4_-2	g:fun=13_-2	g:funy=0_5,13_-3	g:fus=0_-3,4_-4,13_8
g:fus$=0_-3,4_-3,13_6	g:fuse=0_-2,13_4	g:fut=1_3	g:futu=1_3	g:gag=4_2	g:gal=0_-3,4_4	g:gal$=0_-3,4_4	g:gam=4_-2,13_3
g:gam$=0_-2,13_4	g:gap=0_2	g:gap$=0_2	g:gar=4_4,10_-3,11_3,13_-3	g:gar$=0_4,13_-2	g:gara=0_-4,4_3	g:gard=0_3,10_-3,11_2
g:gas=0_-2,4_5,13_-3	g:gas$=0_-3,4_4	g:gasy=0_2	g:gat=0_-3,4_4	g:gat$=0_3,4_-4	g:gati=0_-2,4_3	g:ged=0_-5,7_3,13_5
g:ged$=0_-5,7_3,13_5	g:gen=1_-2,5_6,6_4,11_-4	g:gen$=0_5,4_-3,5_6,11_-2,13_-3	g:gens=0_-7,4_6,13_2	g:gent=6_6
g:ger=6_3,7_3,10_-2,13_-4	g:ger$=0_-5,4_3,6_3,7_3,13_-4	g:ges=0_-3,4_-2,13_4	g:gest=0_-3,13_5	g:get=9_3,13_-5
g:get$=1_-2,3_-3,9_3,13_-3	g:gets=4_3,13_-3	g:ghl=0_-2,13_3	g:ghli=13_3	g:gin=4_-2,9_3,10_2,13_-4	g:ging=9_3,10_3,13_-4	g:gio=4_2
g:gion=4_2	g:gis$=4_2,13_-2	g:gist=0_-3	g:git=4_-2,12_2	g:giv=2_3,11_3,13_-4	g:giv$=2_3,4_-2,11_3,13_-3	g:givi=0_-3,4_3
g:gla=0_3,1_-2	g:glas=0_5,1_-2,4_-2	g:gli=0_3	g:glis=0_3	g:gna=0_4,4_-3	g:gnal=0_4,4_-3	g:gne=0_-2,4_5,13_-2	g:gned=0_-2,4_5,13_-2
g:gno=10_4	g:gnor=0_4	g:go$=0_-5,4_-3,5_-3,6_-3,7_4,10_2,11_3,12_-4,13_4	g:god=0_4,3_-2,4_-3,9_5,11_-3,13_3
g:god$=0_3,1_2,11_-3,13_5	g:godb=9_5	g:godn=0_2	g:goi=0_2,5_2,7_-3,11_-2	g:goin=0_2,5_2,7_-3,11_-2	g:gon=0_-4,4_4,7_3,9_4,13_-3
g:gon$=0_-5,4_4,7_3,9_4,13_-3	g:gos=0_2	g:gosh=0_2	g:got=3_2,10_3	g:got$=0_-2,3_2	g:gote=0_3	g:gr$=4_4	g:gra=0_7,4_-3,8_-2,13_-4
g:grab=4_3	g:grad=7_3	g:gran=0_2,8_-2	g:grat=0_4,4_-4,13_-3	g:gre=0_-7,3_3,4_3,13_4	g:gred=13_2	g:gren=0_-5,3_4,13_3	g:gres=0_2
g:gret=0_-3,4_4,7_-3,10_3	g:gri=7_5	g:grif=0_3	g:grit=0_-3,4_-5,7_5,13_3	g:gru=3_3,4_3,13_-3	g:grun=0_-3,3_3,4_4,13_-2	g:gry=13_-2
g:gry$=13_-2	g:gs$=4_3,13_-2	g:gu$=0_-4,6_3,13_2	g:gua=0_4	g:guar=0_3	g:gue=0_-6,4_2,13_4	g:gues=0_-6,4_2,13_4	g:gui=0_-2,13_3
g:guil=0_-2,13_3	g:gur$=1_2	g:guri=0_2	g:ha$=13_3	g:hab=0_2	g:habl=0_2	g:had=3_3	g:had$=3_3	g:hal=4_7,11_-2,13_-4	g:hal$=4_3,11_-3
g:half=4_2	g:halv=4_2	g:ham=0_6,4_-2,13_-3	g:ham$=0_2,13_-3	g:hamb=0_4,4_-2	g:han=0_4,3_-6,5_3,6_-4,7_3,8_-4,9_6,12_-2
g:han$=0_5,4_-2,7_3,8_-3,13_3	g:hana=0_-3	g:hand=7_-3,10_3,13_3	g:hang=0_5,3_-3,4_-3,7_4,9_8,13_-7	g:hank=0_2,4_3,5_3,11_-2,13_-5
g:hans=0_-3	g:hant=0_-3,4_2	g:hap=0_-4,10_2,13_3	g:hape=13_-2	g:hapy=0_3	g:har=1_4,4_2,8_-3,10_-2,13_3	g:hard=1_4,8_-3	g:harg=4_4
g:harl=0_3	g:harm=0_-3,4_-3,13_6	g:harv=4_3	g:has=6_-3	g:has$=0_3,4_-2,13_-2	g:hast=0_-5,4_2,13_2	g:hat=6_2,11_2	g:hat$=0_2,6_2
g:hau=0_2	g:hav=12_2	g:hav$=12_2	g:havi=13_-2	g:hbo=0_-3,4_2	g:hbor=0_-3,4_2	g:hdr=0_-3,4_2	g:he$=0_5,13_-3	g:hed=10_5,13_-5
g:hed$=10_5,13_-6	g:heil=4_2	g:heir=4_-3	g:hek=10_4	g:hek$=0_3,4_-4	g:heke=10_3	g:hel=0_3,10_5,11_-3,13_2	g:hel$=0_-7,13_7
g:helf=0_5	g:help=10_6,11_-3	g:hem=3_2,4_3,11_-2,13_3	g:hem$=3_2,13_3	g:hen=0_-2,4_5,9_3	g:hen$=0_-3,4_4,9_3
g:her=4_6,5_-5,8_-3,9_5,10_-3,12_-2	g:her$=0_7,4_3,5_-5,8_-2,10_-2,13_-2	g:here=13_4	g:heri=0_-5,9_4	g:herk=4_3
g:hers=0_-6,4_5,13_4	g:hes=0_-4,1_7,5_3,13_-4	g:hes$=0_-7,1_7,4_2,5_3,13_-4	g:hi$=0_5,11_-3	g:hid=0_-4,8_2,13_5
g:hid$=0_-3,8_2,13_2	g:hids=13_3	g:hif=0_-2	g:hif$=1_3,13_-3	g:hift=0_-2,13_3	g:hig=13_3	g:high=13_3	g:hil=0_6,4_2,13_-6
g:hilt=0_4,13_-4	g:him=0_4	g:him$=0_5	g:hin=0_2,3_4,4_-3,5_-2,8_-3,9_-3,11_2	g:hin$=0_-3	g:hine=0_-2,6_4
g:hing=1_4,2_-2,3_4,4_-3,5_-2,7_2,8_-3,12_-3	g:hink=0_5,1_-2,12_3	g:hip=0_3,3_-3,4_5	g:hip$=3_-3,4_4
g:hir=0_3,1_3,3_-2,5_3,7_-3,10_2,11_-4	g:hir$=4_-2,5_4,10_3	g:hird=0_4,1_4,4_-3,8_-3	g:hiri=0_-3,4_7,11_-2
g:hirt=0_2,4_-3,8_3,13_3	g:his=0_-3,2_6,6_-3,11_6,12_2,13_-4	g:his$=2_4,6_-3,11_6,12_2,13_-4	g:hit$=0_3,4_-4	g:hiti=4_4,13_-2
g:hli=13_3	g:hlit=13_3	g:hm$=0_7,2_3,9_-2	g:hn$=0_2,13_-2	g:hnis=6_3	g:ho$=0_-7,4_-3,10_3,13_6	g:hoe=0_2	g:hoes=0_2	g:hoi=0_5
g:hoir=0_2	g:hois=0_3	g:hol=0_-4,4_4,8_-3	g:hol$=0_3,4_4,8_-2,13_-5	g:hold=10_2	g:holi=0_-7,13_5	g:hom=0_-3,4_3	g:hom$=0_-2,4_2
g:hon=1_3,8_-2	g:hone=1_2	g:honu=0_-2,13_2	g:hop=0_-3,4_-3,8_9	g:hop$=1_-2,8_10,13_-4	g:hopi=1_2,13_2	g:hor=0_-4,2_2,8_2
g:hor$=0_-4,13_4	g:hort=2_3,13_-3	g:hos=11_2,13_-2	g:hos$=0_3,4_-2,11_3	g:hosp=0_-2,4_3,12_2,13_-2	g:hot=0_-5,8_3,13_3
g:hot$=4_-3,8_3	g:hote=0_-5,4_3,13_3	g:how=7_-3,8_3,10_5	g:how$=0_3,4_-4,7_-2,8_3,10_4	g:howe=0_-2,4_2	g:hre=0_-4,13_3
g:hres=0_-3,13_3	g:hro=0_3,4_-2	g:hru=0_-3,10_3,12_2,13_-2	g:hru$=0_-3,10_3,12_2,13_-2	g:hs$=1_4,2_3,7_-2,13_-2
g:hu$=5_-6,8_-3,11_7	g:hua=0_3	g:hua$=0_3	g:hue=0_-2	g:huev=0_-2	g:hul=0_2,2_2,10_2,11_-5	g:hul$=0_-2,4_-4,9_3
g:huld=0_4,4_4,10_3,11_-5,13_-3	g:hum=0_-6,4_-5,6_7,10_4,11_3	g:hum$=11_2	g:huma=4_-4,6_7	g:humb=0_-2,13_3	g:hums=10_2
g:hun=4_-2,13_4	g:hun$=0_-4,13_5	g:hung=0_3	g:hur=4_-2,8_5,11_-3,13_5	g:hur$=0_-7,4_3,13_6	g:hurs=0_4	g:hurt=0_3,4_-3
g:hury=4_-3,8_4	g:hus$=0_-4,4_4,11_3,13_-3	g:hust=4_-2,13_3	g:hut=3_3,4_2,10_-2	g:hut$=4_5,13_-2	g:hy$=0_3,13_-2	g:hym=0_-3,4_3
g:hym$=0_-3,4_3	g:ia$=5_3	g:iag=0_-2,10_4	g:ial=0_-3,4_-4,12_7	g:ial$=13_-2	g:iale=4_-2,12_5	g:iam=0_2,4_-2	g:ian=4_4,6_2,13_-4
g:ian$=4_2,6_2,13_-3	g:iao=0_-4,9_4	g:iao$=0_-4,9_4	g:ias=0_-2,13_3	g:ias$=0_-2,13_3	g:ibl=0_2,7_2,10_3,13_-3	g:ibl$=7_2,10_3
g:ibly=0_2	g:ibu=0_2	g:ibut=0_2	g:ich=3_-2,8_2,11_4	g:ich$=8_2,11_3	g:id$=0_-2,4_11,7_3,8_3,13_-6	g:ide=4_3,13_-4	g:ide$=8_2,13_-2
g:ided=0_5,1_3,13_-6	g:iden=0_-5,4_2,13_3	g:ideo=0_3,4_-2	g:ider=0_-6,13_4	g:ides=13_-3	g:idi=13_3	g:idi$=1_2	g:idl=2_2,7_3,13_-4
g:idl$=2_2,7_3	g:ido=0_2	g:idor=0_2	g:ids=0_-4,4_4	g:ids$=4_4,13_-3	g:idse=0_-2,13_3	g:idt=4_2	g:idy=0_-3,8_6,13_3
g:idy$=0_-3,8_6,13_3	g:if$=0_3,1_4,6_2,7_-2,11_-2,13_-2	g:ife=4_6,13_-3	g:ifes=4_5,13_-3	g:ifi=0_-6,10_3	g:ifi$=0_-2,10_3
g:ifl=13_2	g:ifle=13_2	g:ift=10_-3	g:ift$=10_-3	g:ige=7_2,13_-2	g:iger=7_2	g:igh=13_3	g:ighl=13_3	g:igi=12_2	g:igio=4_2
g:igit=4_-2,12_2	g:ign=0_8,13_-2	g:igna=0_4,4_-3	g:igne=0_-2,4_5,13_-2	g:igno=0_4	g:igs=0_-3,4_2	g:igs$=0_-3,4_2	g:igu=6_4,13_-3
g:igu$=0_-2,4_3,6_3	g:ih$=13_6	g:ik$=4_-2,7_4,8_4,10_5,11_-3,12_-3	g:ika=0_-5,4_9,13_-3	g:ikal=0_2	g:ikar=0_-5,4_5	g:ike=4_7,13_-6
g:iked=0_-3,4_7,13_-4	g:ikel=0_2	g:iker=0_3	g:iket=8_2	g:ikf=4_-2	g:ikfa=4_-2	g:iki=8_3,13_3	g:ikin=8_3,13_3	g:ikl=8_3	g:ikl$=0_2
g:ikly=8_3	g:iks=0_-5,2_3,4_3	g:iks$=0_-6,2_3,4_3	g:iksi=10_-2	g:iku=0_2	g:ikul=0_2	g:iky=0_3	g:iky$=0_3
g:il$=0_-5,1_3,3_4,4_4,6_5,12_-6,13_2	g:ila=0_-2,4_3	g:ila$=4_2	g:ild=3_5,13_-5	g:ild$=0_-2,3_4	g:ildi=13_-2	g:ile=7_-2,10_5
g:iled=4_-6,10_2,13_3	g:ilen=10_3	g:iler=0_-2,4_5,13_-2	g:ilk$=0_3	g:ilm=0_5,4_-7,13_2	g:ilm$=4_-3,13_3	g:ilms=0_5,4_-4
g:ils=0_4,4_-4	g:ils$=0_4,4_-4	g:ilth=0_4,13_-4	g:ilty=0_-2,13_3	g:ily=0_5,3_-2	g:ily$=0_5,3_-2	g:im$=1_2,7_3,11_-3,13_-3
g:ime=10_-2	g:imen=0_3	g:imes=13_-3	g:imi=0_-4,4_2	g:imin=0_-6,4_4	g:impo=4_3	g:ims$=4_2
g:in$=0_-2,1_7,2_5,5_-3,8_-3,9_-4,10_5,12_-5,13_5	g:ina=4_6,13_-4	g:inal=0_2	g:ind=0_5,5_5,8_-2	g:ind$=0_3	g:inde=0_-5,5_3,13_4
g:indi=0_-2,4_2	g:indo=0_3	g:inds=0_2,4_-3	g:ine=0_5,6_5,13_-7	g:ined=4_2	g:iner=0_3,13_-3	g:ines=3_3,6_3,11_2,13_-3	g:inf=1_3
g:info=1_3	g:ing=1_5,3_8,5_2,6_-4,7_2,10_9,12_-6,13_3	g:ing$=1_3,3_8,6_-5,7_3,10_6,12_-6	g:ingh=0_5,13_-3	g:ingi=13_-4
g:ingo=0_-3,4_-2,13_5	g:ings=0_-2	g:ini=0_3,13_-4	g:inin=4_3	g:inis=0_2,10_3,13_-6	g:init=4_-3	g:ink=1_-2,3_3,4_-3,7_-2,12_3,13_5
g:ink$=12_3	g:inki=0_4,4_-3	g:inko=0_-3,3_3	g:inks=0_-3,13_2	g:ino=7_3	g:inos=7_3	g:ins=1_-2,4_6,5_-2,10_2	g:ins$=0_-6,4_6,13_4
g:inst=0_5,4_-4,10_3,13_-4	g:insu=0_-2,4_2	g:int=0_-6,3_-3,7_3,9_3,10_-3,12_3,13_3	g:int$=3_-3,7_3,10_-3,12_3,13_-2
g:inte=0_-3,9_3,13_3	g:intm=13_2	g:intr=11_3	g:inu=0_3,4_-2	g:inut=0_2	g:inv=4_3,13_-2	g:invo=4_4,13_-3	g:io$=0_-2,9_4,13_-2
g:ion=1_3,4_8,7_2,10_4,11_-3,13_-7	g:ion$=4_3,6_-4,10_5,13_-3	g:iona=4_3,13_-2	g:ione=4_3,7_3,13_-5	g:iors=4_2	g:ios=1_2
g:ip$=0_-7,3_-6,4_5,7_6,13_8	g:ipe=4_-2,13_3	g:iper=4_-2,13_3	g:ipt=4_3,13_-2	g:ipt$=4_2	g:ir$=1_7,4_-3,10_7,11_-5,12_-4	g:ira=0_4
g:irat=0_4	g:irc=0_-2,1_3	g:irch=0_-2,1_3	g:ird=0_3,1_4,8_-3	g:ird$=0_3,1_4,8_-3	g:ire=0_3,4_3,13_-3	g:ired=4_3,13_-2	g:irel=0_3
g:irer=0_3	g:iri=4_3,13_-2	g:irin=11_-2	g:irit=4_4,13_-3	g:irl$=4_-2,13_3	g:irli=4_4,13_-2	g:irm=4_-4,11_2,13_3	g:irm$=11_2
g:irn=4_-2,13_4	g:irni=4_-2,13_4	g:iro=0_-3,4_2,8_3	g:iron=8_3	g:iror=4_2	g:irs=1_6,3_4,4_-6,10_-3,11_3,13_2
g:irs$=0_-2,1_4,4_-3,7_3,13_3	g:irst=0_2,3_5,4_-3,7_-3,11_4	g:irt=8_3	g:irt$=0_8,4_-2,13_-5	g:irth=0_-2,4_5	g:irti=8_3
g:is$=1_3,2_-4,3_6,4_4,5_2,8_4,11_-4,12_-5,13_2	g:isa=0_-3,4_7	g:isap=4_3	g:isas=0_-2	g:isd=4_-2,12_4	g:isdi=12_4	g:ise=2_-3
g:ised=0_2,2_-2	g:isel=0_-2,13_4	g:isen=0_-3,13_3	g:iser=4_2,13_-3	g:ises=0_5,3_2,13_-3	g:ish=1_-4,4_2,10_4,13_-6
g:ish$=1_-3,4_5,13_-4	g:ishe=0_-4,10_5	g:ishi=13_-2	g:isi=0_-11,1_2,13_8	g:isia=6_3	g:isil=13_2	g:isin=0_-5,4_-6,13_9
g:isio=1_2,13_-2	g:isit=4_3	g:isk=0_2,4_-6,6_2	g:isku=0_2,2_2,4_-5,6_2	g:ism=0_-2,8_3	g:iso=4_-2,13_2	g:ison=0_-4,13_3	g:isor=0_2
g:isp=4_-2,10_3	g:ispl=10_2	g:isre=0_2	g:ist=0_-8,2_5,3_-2,4_-3,5_6,6_2,8_-3,9_-3,11_2,12_2	g:ist$=0_-9,5_8	g:ista=0_-4,1_2,4_2
g:iste=0_5,2_4,4_-7,11_3	g:ists=0_2	g:istu=4_2	g:isu=0_-4,13_5	g:isu$=0_-3	g:isur=4_-2,13_3	g:isy=0_-4,4_6	g:isy$=0_-3,4_5
g:it$=0_3,3_3,4_-5,6_-5,7_5,8_4,11_-3,12_-5,13_6	g:ita=0_5,13_-8	g:ita$=0_3,13_-3	g:ital=4_2,12_2,13_-3	g:itat=0_2
g:ite=0_-4,1_3,4_3,7_3,10_-3,12_-3	g:ited=12_-3,13_4	g:itel=4_-3,7_3	g:iten=1_3	g:iter=0_-3,4_3	g:ith=3_-2,4_6,6_3,8_6,13_-7
g:ith$=4_-2,8_4,10_-2,11_2	g:ithd=0_-3,4_2	g:ithe=0_5,1_3,4_5,8_-2,13_-7	g:ithi=0_-3	g:ithu=4_4,8_2,13_-2	g:iti=3_3,4_-2
g:itin=4_2,13_-3	g:itio=0_5,3_3,4_-2,13_-3	g:itiv=0_-5,4_-2,13_7	g:itl=0_5,13_-4	g:itly=0_4,13_-4	g:ito=0_-4,4_4,13_3
g:ito$=0_-3,13_4	g:itor=4_5	g:its=0_-3,1_3,2_-3,4_2,7_2,12_3	g:its$=0_-6,1_3,2_-3,4_3,7_3,13_2	g:itse=0_3,13_-3	g:ity=1_2,4_2
g:ity$=1_2,4_2	g:ius=0_-3,1_3	g:ius$=0_-2,1_3	g:iv$=0_-6,2_3,4_-4,6_3,9_5	g:iva=4_4,13_-3	g:ivat=4_4,13_-3
g:ive=0_8,3_-2,4_4,10_-4,13_-5	g:iven=7_3	g:iver=0_9,4_5,10_-3,13_-7	g:ives=7_-2	g:ivi=0_3	g:iw$=0_-2,1_2	g:ja$=0_3,4_2
g:jak=0_-3,4_6,13_-3	g:jak$=0_-2,4_6,13_-3	g:jek=0_-3	g:jekt=0_-3	g:jer=4_2	g:jer$=4_2	g:jet=0_-3,1_3	g:jet$=0_-3,1_3
g:job=4_4,13_-3	g:job$=4_4,13_-2	g:joi=0_-4,4_-5,13_11	g:join=0_5,4_-4	g:jok=13_2	g:jok$=0_2	g:joki=13_2	g:jon=0_-3,13_2
g:jon$=4_-2	g:jons=0_-3,4_3	g:joy=0_-3,4_2	g:joy$=0_-3,4_2	g:jun=4_2	g:juni=4_2	g:jur=4_3	g:jus=0_3,1_3,4_-3,7_-3,8_-2,10_2,13_3
g:just=0_3,1_3,4_-3,7_-3,8_-2,10_2,13_3	g:ka$=0_-4,4_6	g:kab=0_-4,10_3	g:kabl=0_-4,10_3	g:kag=0_-3,3_3	g:kag$=0_-3,3_3
g:kak=4_-2,13_4	g:kak$=4_-2,13_4	g:kal=0_-5,3_-3,4_-6,5_14,10_5,11_3,12_4,13_-5	g:kal$=0_-5,3_-2,5_5,9_3,12_3	g:kale=4_5
g:kali=0_3,4_-3,11_2,13_-2	g:kals=0_-6,5_6,10_4	g:kam=7_2,13_-3	g:kam$=7_2,13_-2	g:kame=0_3,4_-3
g:kan=1_-2,4_2,5_-4,6_2,8_4,9_2,10_4,11_-4,12_-4,13_3	g:kan$=1_-2,5_-3,6_3,8_4,9_-2,10_4,11_-4,12_-3,13_5	g:kana=13_-2
g:kans=0_-6,4_3,9_4	g:kap=4_-2	g:kapu=0_3	g:kar=4_5	g:kar$=11_2,13_2	g:kard=0_-2,4_5	g:kars=4_3	g:kart=0_2,13_-2	g:kasi=0_-2
g:kast=0_3	g:kat=0_3,7_-2	g:kat$=0_3	g:kata=0_-4,13_4	g:katc=0_4,13_-3	g:kate=0_3,13_-3	g:kati=3_2	g:kats=0_3	g:kau=5_3
g:ke$=9_2,13_2	g:ked=0_-3,5_4,10_4,13_3	g:ked$=0_-3,5_4,10_4,13_3	g:kel=0_2	g:kely=0_2	g:ken=0_-4,4_4,8_2	g:kend=4_3,8_3,13_-2
g:kep=0_-5,4_4	g:kepi=0_-4,4_4,10_3	g:kery=4_2	g:kes=4_-4,13_4	g:ket=0_-5,4_5,13_-2	g:ket$=0_-4,4_3	g:keti=0_-2,4_4,13_-2
g:kfa=4_-2	g:kfas=4_-2	g:kid=0_-2	g:kidi=0_-3,13_3	g:kik=13_2	g:kiki=13_2	g:kil=4_-2,13_3	g:kil$=0_-3,13_2
g:kin=2_-2,8_2,12_-4,13_6	g:kind=13_-4	g:king=2_-2,4_2,12_-4,13_7	g:kip=0_-2,4_5	g:kip$=0_-2,4_5	g:kis=3_2	g:kis$=3_2
g:kit=0_-3,3_3,4_3	g:kit$=0_-3,3_2	g:kla=0_-3,4_3	g:klem=4_2	g:kli=0_-6,1_4,4_8,13_-2	g:klin=0_-5,4_11,13_-5
g:klir=0_3,1_3,4_-6,13_3	g:klo=13_-2	g:klok=0_3,13_-3	g:klos=4_3	g:klu=0_3	g:klu$=0_3	g:kly=8_3	g:kly$=8_3	g:km$=0_-2,11_7,13_-3
g:kno=1_3	g:know=1_3	g:ko$=13_-2	g:kof=0_3,4_2,13_-2	g:kof$=4_3	g:kofe=0_2	g:kok=4_7,13_-2	g:koki=4_4,13_-2	g:kol=5_3,6_4
g:kol$=4_-3,13_2	g:koli=6_5	g:kom=0_-3,8_5,11_3	g:kom$=8_5,11_2,13_-4	g:kome=13_-2	g:komf=0_-2	g:komi=2_2,5_-3,11_-3
g:komp=0_-4,3_3,4_-2,11_4,13_3	g:kon=0_-6,2_4,4_-3,7_3	g:kond=2_4,7_2,13_-2	g:kone=0_-2,6_2	g:konf=4_-3,13_3	g:kons=0_-4,13_4
g:kont=10_2,13_-3	g:kor=0_-4,1_-2,3_3,13_10	g:kore=0_-4,13_6	g:kori=0_2	g:kork=0_3	g:korn=4_-2	g:kors=0_-4,13_5	g:kos=13_3
g:kost=13_3	g:kov=4_-2,10_2	g:kove=4_-2,10_2	g:kow=0_-4,4_5	g:kowa=4_2	g:krak=10_2	g:krap=7_3	g:kre=0_-7,13_5	g:kred=0_-2,13_3
g:kren=0_-5,4_2	g:krep=4_2	g:kret=4_-2,13_2	g:krim=13_4	g:krip=4_2	g:krit=0_3,13_-3	g:krok=0_-2,13_3	g:kros=4_3,13_-5
g:kru=0_-4,4_3,5_2,13_-2	g:krub=5_2	g:krui=4_3,13_-2	g:ks$=0_-7,2_9,6_-3,7_-3,9_-2,10_7,11_-4	g:ksa=0_-2,4_3	g:ksam=4_3
g:kse=0_-3,13_3	g:ksep=0_-2,13_3	g:ksi=0_5,7_2,13_-4	g:ksin=10_-2	g:ksis=4_-2	g:ksp=4_-4,6_2,13_2	g:kspe=13_3	g:kspl=4_-3,6_2
g:kst=2_4,4_2,6_-2	g:kst$=2_4,10_-2	g:kt$=0_-4,4_4	g:kta=13_2	g:ktab=0_2	g:kte=4_-3,13_2	g:kted=4_-3,13_2
g:kti=0_2,4_3,7_-3,10_5,11_-2,13_-5	g:ktin=0_-4,4_5,10_3	g:ktio=0_4,4_-3,10_4,13_-2	g:ktis=3_2	g:ktl=0_-2,13_3	g:ktly=0_-2,13_3
g:ktor=0_-5,4_5	g:ktr=4_2	g:ktri=4_2	g:ktu=10_-2	g:ktua=4_2	g:ku$=4_4	g:kua=2_4,4_-4,13_4	g:kuar=2_8,4_-4,13_3	g:kuat=0_4,2_-3
g:kue=0_4,13_3	g:kues=0_3,13_5	g:kueu=4_2,13_-2	g:kui=0_4,4_-4,5_3,8_5,11_-2,13_-3	g:kuik=4_-2,8_6	g:kuit=0_3,5_3,13_-2
g:kul=4_-3,6_4	g:kula=0_4,4_-2	g:kuld=6_4	g:kum=4_2	g:kun=4_5,6_-3,7_-2,13_5	g:kunt=4_4,6_-3,7_-2,13_5	g:kuo=0_-4,2_5,8_-3,13_4
g:kuot=0_-4,2_5,8_-3,13_4	g:kup$=1_3	g:kupb=0_3	g:kur=0_-3,1_3	g:kuri=0_3,1_3,4_-3	g:kurt=0_-3,4_4	g:kus=6_3,12_2,13_-4
g:kus$=6_3,13_-3	g:kut=0_2,3_-2,4_4,13_-4	g:kut$=0_3,3_-2	g:kuti=0_6,4_-2,13_-3	g:ky$=0_2,4_-3	g:kyl=0_2	g:kyl$=0_2	g:la$=0_4
g:lad=4_2,6_2	g:lads=0_4,13_-3	g:lady=0_-6,4_3,6_2,13_3	g:lag=0_-3,10_3	g:lah=0_4,13_-3	g:lah$=0_4,13_-3	g:lak=0_3,13_-3
g:lam=0_5,4_-4	g:lam$=0_6,4_-4	g:lan=0_-3,3_6,10_-3,13_4	g:lan$=0_-4,13_4	g:land=3_3,10_-2	g:lank=0_-2,3_4	g:lap=0_-4	g:lapt=0_-4
g:lar=0_6	g:lar$=0_3,4_-2	g:larm=4_2	g:lars=0_3	g:las=0_4,1_-3,3_3,4_-3,11_-2	g:las$=3_3,4_-5,7_3,10_-4	g:lase=0_6,1_-3
g:lash=13_3	g:last=2_-2,4_2,5_2,10_3,11_-2,13_-4	g:lat=0_-4,3_4,4_4,8_6,13_-3	g:lat$=0_-4,2_-4,3_4,8_4,13_2	g:late=2_2,13_-3
g:lati=4_2	g:laun=0_3	g:law=0_-4,4_5	g:law$=0_-3,4_3	g:ld$=0_5,1_6,3_5,4_-3,6_4,9_-3,11_-6,12_-7	g:ldi=13_-3	g:ldin=13_-3
g:lds=0_-4,13_4	g:lds$=0_-4,13_4	g:le$=0_-3,13_6	g:led=10_4,12_8,13_-3	g:led$=0_-2,4_-3,10_4,12_8	g:leds=13_-2
g:lef=0_2,3_2,4_3,6_-2,7_-3	g:lefo=3_2,13_2	g:left=0_4,4_3	g:leg=0_-3,4_4	g:lega=0_-3,4_4	g:lei=0_2	g:lein=0_2	g:lek=4_5,13_-3
g:leks=4_2	g:lekt=4_3	g:lem=10_3	g:len=0_3,4_-2,8_-2,13_4	g:len$=0_4,1_-2,8_-2,13_-3	g:lena=0_4,4_-3	g:lend=13_6	g:lent=10_3
g:lep=1_2,4_4,13_-3	g:lep$=1_2,4_4,13_-4	g:ler=0_-5,4_6,13_-5	g:ler$=0_-3,4_6,13_-5	g:lers=0_-2	g:les=0_-5,3_-2,6_7,8_-3,10_3
g:les$=6_3,8_-3,10_4	g:lesh=0_-4,6_2,13_3	g:lesm=0_-2	g:let=0_-4,1_-2,3_2	g:let$=0_-2,1_-3,3_2	g:lete=13_-2	g:lev=0_4,13_-2
g:leve=0_3,4_-3	g:lf$=0_2,4_-4,13_3	g:li$=0_-9,4_3,13_8	g:lia=0_3,4_-2	g:lid=0_-5,4_5,13_-2	g:lide=0_-3,4_5,13_-3	g:lif=0_4,4_2
g:lif$=0_3	g:lifl=13_2	g:lift=0_4,10_-2	g:lig=0_-4,4_3,6_4,13_-2	g:ligi=4_2	g:ligu=0_-3,6_4	g:lik=3_-3,4_6,8_3,10_2,11_-3
g:lik$=0_-3,3_-2,10_3,11_-3,13_5	g:lika=0_3,13_-3	g:like=8_2	g:liki=0_3	g:liks=4_2	g:lim$=0_-2,4_3
g:lin=0_-4,1_-2,8_-2,9_-3,10_4,11_3,13_4	g:lin$=0_-6,3_3,4_5,6_3,13_-4	g:line=0_-6,4_2,13_4
g:ling=0_6,1_-2,8_-2,9_-2,10_-2,11_3,12_2,13_-3	g:link=0_-2,4_-4,10_2,13_5	g:lip=4_-5,13_6	g:lip$=13_2	g:lipe=4_-4,13_4
g:lir=1_3,4_-2,13_4	g:lir$=1_3	g:lirn=4_-2,13_4	g:lis=0_3,1_-4,4_-12,5_6,6_3,9_-2,11_4,12_-3	g:lis$=0_3,1_-5,4_-3,5_2,6_3,13_-6
g:lish=0_2	g:lisi=0_3	g:list=4_-5,5_4,11_2	g:lisu=13_2	g:lit=0_-6,4_4,13_2	g:lit$=0_-3,4_2,8_2,13_2	g:lite=13_3
g:liv=3_3,7_-4,9_6,10_-3,11_-3	g:liv$=0_-7,3_3,9_6,11_-3	g:live=0_4,4_3,7_-2,10_-2	g:lk$=0_3,4_-4,6_4,8_-2,13_2	g:lki=12_-2,13_-2
g:lkin=0_3,12_-2,13_-2	g:lko=0_4,13_-3	g:lkom=0_3	g:lm$=4_-4,13_3	g:lms=0_5,4_-4	g:lms$=0_5,4_-4	g:lo$=0_7,4_-3	g:lod=6_2,13_-2
g:lod$=6_2	g:lode=4_2,13_-2	g:log=4_-5,7_3,13_6	g:log$=0_-2,7_3	g:loge=4_-2,13_3	g:logi=0_2	g:logu=13_3	g:loj=4_3	g:loje=4_2
g:lok=4_2,5_5,7_-3,8_3,9_-2,10_4,11_-5	g:lok$=10_6	g:loka=3_2	g:loke=0_-3,5_5,13_-2	g:loki=0_4,3_-2,8_3,9_-2,11_-4,13_3
g:loks=0_3,1_-2	g:lol=4_2	g:lol$=4_2	g:lon=1_3,4_-2,5_5,7_3,10_-2	g:lon$=5_6,13_-6	g:long=0_-3,1_2,7_3,13_4	g:lor=0_3,4_3,13_-3
g:lory=0_2,10_-3	g:los=1_-3,3_-2,5_5,10_4,13_-5	g:los$=5_3,13_-5	g:lose=13_4	g:lost=0_2,5_2,10_3,13_-5	g:lot=0_-6,4_-2,10_-2,13_4
g:lot$=0_2,4_-2,10_-2,13_-3	g:lote=0_-2,1_3	g:lov=0_4,1_-3,13_-3	g:lov$=13_-3	g:love=0_2,1_-3	g:low=0_8,2_5,4_-4,7_3,8_-3,13_-3
g:low$=0_6,13_-5	g:lowe=0_2	g:lows=2_4,4_-3,13_3	g:loy=10_2,13_-2	g:loy$=6_2	g:lp$=10_6,11_-3	g:lri=3_-3,4_2,8_3	g:lrid=3_-3,8_3
g:ls$=4_-3,5_7,11_-5	g:lse=0_-2	g:lsk=4_2	g:lso=4_-3,13_3	g:lsor=13_3	g:lt$=10_3,13_-4	g:lth=0_4	g:lthy=0_4,13_-4	g:lto=0_2,13_-2
g:ltog=0_2,13_-2	g:lty=4_-2,13_2	g:lty$=4_-2,13_2	g:lu$=0_4,13_-3	g:lud=0_8,4_-3	g:lud$=0_4,4_-3	g:lude=0_4	g:luk=0_-4,13_3
g:luky=13_3	g:lum=0_-4,4_4	g:lumb=0_-4,4_4	g:lun=13_2	g:lunc=4_3	g:lus=1_7,8_-3,11_-3	g:lus$=0_3,11_-3	g:lv$=0_3,4_-2
g:lwe=0_-4,4_2	g:lwes=0_-4,4_2	g:ly$=1_7,4_7,5_-2,6_-3,7_-2,8_-2,9_-5,11_-3,12_-4,13_5	g:lyi=0_-6,4_4,13_3	g:lyin=0_-6,4_4,13_3
g:mac=0_-2,6_4	g:mach=0_-2,6_4	g:mad$=0_2	g:mag=0_-3,4_3	g:mak=0_3,4_-4,13_3	g:mak$=13_2	g:maks=0_3,4_-2	g:mal=0_2,4_-2
g:mal$=4_-3,13_2	g:mam=0_-3,13_2	g:mam$=13_3	g:mama=4_2	g:man=0_-5,6_12,13_-4	g:man$=0_-5,6_7	g:mana=0_-2,6_3
g:mans=0_-2,4_3,6_3,13_-3	g:many=0_3	g:mar=4_6,11_-4	g:mari=0_-4,4_7,11_-4	g:mark=0_-2,4_5,13_-3	g:mart=4_2	g:mary=0_7,4_-9,13_4
g:mas=4_5,13_-4	g:mas$=13_-3	g:masy=0_-2,4_3	g:mat=1_3,4_-3,10_-3,11_5	g:mat$=0_-3	g:mate=4_-2,10_-3,11_5,13_2	g:mati=1_2
g:mbe=4_-4,5_3,12_8,13_-2	g:mber=4_-4,5_3,12_8,13_-2	g:mbs=0_-2,13_3	g:mbs$=0_-2,13_3	g:mbu=4_3,13_-2	g:mbur=0_3
g:me$=0_-3,2_-3,3_-3,5_2,6_7,8_-2,10_-3,12_-7,13_7	g:me_=4_3,13_2	g:me_o=4_3,13_2	g:meb=0_7,1_2,4_-3,10_2,13_-7
g:meb$=0_7,1_3,4_-2,13_-7	g:mebo=10_2	g:med=13_3	g:med$=13_3	g:mef=0_-3,4_2	g:meh=13_2	g:meho=0_-2,13_3	g:mel=13_-4	g:mel$=13_-3
g:mem=4_-2,13_3	g:memb=4_-2,13_3	g:men=0_6,3_2,4_-9,6_-2,7_5	g:men$=13_2	g:mend=0_2,4_-3,7_2	g:mens=0_5,13_-2
g:ment=0_3,3_2,4_-4,7_4,8_-2,10_3,13_-3	g:meo=6_4,10_2,13_-3	g:meon=6_4,10_2,13_-3	g:mer=0_-3,3_3	g:mer$=0_-2,3_2,4_-3,13_3
g:mera=0_3,4_-3	g:mere=0_-2,4_2	g:merg=4_4	g:mers=13_-3	g:mes=0_4,4_-2,10_2,13_-4	g:mes$=0_2,4_-4	g:mesa=10_2,13_-3
g:met=0_4,4_2,5_-2,6_-4,7_2,8_-3	g:met$=0_2,4_2	g:meth=11_3,13_4	g:meti=6_-2	g:mew=1_2,4_5,13_-4	g:mewh=4_5,13_-4	g:mfo=0_-2
g:mfor=0_-2	g:mi$=0_-5,4_-3,13_8	g:mia=0_-3,5_3	g:mia$=0_-3,5_3	g:mid=2_2,7_3	g:midl=2_2,7_3	g:mik=0_4,10_-3	g:miks=0_4,10_-3
g:mil=3_-2,4_7,13_-3	g:mily=4_5	g:min=0_3,1_-2,3_-4,5_2,11_-5,12_4	g:min$=4_-3,10_4,13_3	g:mind=0_2,4_-4,5_5	g:mine=4_4,13_-4
g:ming=2_3,4_3,11_-3	g:mini=0_4	g:mint=0_-3,3_-3,4_3,7_3,10_-2,12_3	g:minu=0_2	g:mir=4_2	g:miro=4_2
g:mis=0_-6,2_-3,3_3,4_-4,12_7,13_4	g:mis$=0_-3,4_-4,13_5	g:misd=12_4	g:mise=0_3,2_-2	g:misi=4_-3	g:mist=0_-3,4_5,13_-3
g:mit=1_3,7_3,13_-4	g:mit$=13_-3	g:mite=4_-2	g:mn$=0_-3,13_3	g:mob=3_5,4_-3	g:mobi=3_5,4_-3	g:mod=7_4	g:mode=7_5
g:mom=0_3,4_4,13_-3	g:mome=0_6,4_-3	g:momy=4_4	g:mon=0_-2,2_2,3_-2,8_7,10_-3	g:mond=1_-3,13_3	g:mone=1_4	g:mons=2_-2,13_3
g:mont=0_3,2_5,7_-2,8_2,10_-2,13_-3	g:mor=1_-6,4_3,5_4,6_-2,8_4,9_3	g:mor$=1_-3,4_-4,5_5,7_3,9_3	g:morn=4_3,7_-2,10_3
g:moro=4_2,8_4	g:mos=0_-5,1_2,13_3	g:most=0_-4,1_2,13_4	g:mot=4_3	g:mov=0_-5,5_3,7_4,13_-2	g:mov$=0_-4,5_3	g:movi=7_3
g:mpa=0_-4,11_3	g:mpan=0_-3,11_3	g:mpi=0_-3,4_4	g:mpin=0_-3,4_4	g:mpl=0_3,4_-3	g:mple=0_-3,3_3,13_6	g:mpli=0_5,13_-3	g:mpo=4_3
g:mpt=0_7,3_3,4_-4,13_-4	g:mpt$=0_3	g:mpty=3_3	g:mpu=0_-2,13_2	g:mpul=13_3	g:mr$=0_-3,4_9	g:ms$=0_-4,1_-3,4_4,8_2,10_5,13_2
g:muc=13_3	g:much=13_3	g:mum=1_-2,4_6	g:mums=1_-2	g:mumy=0_-4,4_5	g:mun=0_-3,4_3,12_-2	g:munt=0_-3,4_4,12_-2	g:mur=0_5,8_-4
g:mus=7_2,12_4,13_-3	g:musi=10_2	g:must=12_4,13_-3	g:mut$=0_4,8_-3	g:muth=0_-3,8_3	g:my$=4_3,6_-4,8_-3,9_-3,11_3	g:mys=4_6,11_-3
g:mys$=4_3	g:myse=4_3,11_-3	g:na$=0_3,4_3,13_-4	g:nad=0_2,13_-2	g:nada=0_2	g:nag=0_-2,6_3	g:nage=0_-2,4_-2,6_3	g:nah=0_-2,10_2
g:nah$=0_-2,10_2	g:nak=0_-3,2_2,4_6,13_-5	g:nal=7_3,10_-2,13_-2	g:nal$=13_-2	g:nalo=7_4	g:naly=4_-2	g:nam=0_-2,4_4,5_-3,8_-3,13_5
g:nam$=4_2,8_-3	g:name=13_5	g:nan=7_-3	g:nans=10_2	g:nant=4_3	g:nap=4_3	g:nap$=4_3	g:nar$=0_-3,13_3	g:nars=0_3,13_-3	g:nas=0_2
g:naso=0_2	g:nat=0_-2,13_4	g:natu=4_-2,13_2	g:nbo=4_-2	g:nch=0_2,10_-2	g:nd$=1_2,2_6,3_5,6_-5,7_9,9_4,10_6,11_-4,12_-6,13_-4
g:nda=4_2,5_-3,13_2	g:ndar=13_2	g:nde=1_-4,2_-3,3_-2,5_4,7_3,13_3	g:nde$=1_-3,8_3	g:nded=4_2,10_-2,13_2	g:nder=2_-4,5_4,10_2,13_-3
g:ndes=13_2	g:ndi=0_-4,7_3,10_-2	g:ndin=0_-5,7_3,10_-2	g:ndl=0_-6,3_3,13_5	g:ndli=0_-3,3_2,13_4	g:ndm=0_6,4_-4	g:ndma=0_4,4_-3
g:ndmo=0_2	g:ndn=0_-4,3_5	g:ndne=0_-4,3_5	g:ndo=0_2,4_-2	g:ndow=0_3	g:nds=3_-2,4_-5,10_3,11_2,13_5	g:nds$=4_-5,11_2,13_3
g:ndse=10_2	g:ndy=0_4,4_-3	g:ndy$=0_4,4_-3	g:ne$=0_-11,1_3,4_15	g:ned=1_2,3_-3,4_3,10_4	g:ned$=0_-4,1_3,4_3,7_2	g:neds=10_2,13_-2
g:neg=0_-2,4_3	g:nega=0_-2,4_3	g:nei=0_-3,1_3,4_5,10_2,13_-3	g:neit=0_-4,1_3,4_5,10_2,13_-3	g:nek=2_3,10_-2,13_-2
g:neks=0_3,2_3,10_-2	g:nekt=0_-2,6_2	g:nel=0_2,13_-2	g:nel$=0_2,13_-2	g:ner=0_-4,1_3,3_-2,4_8,13_-4	g:ner$=1_3,4_3,7_2,13_-3
g:ners=4_3,13_-2	g:nes=0_6,3_4,4_-2,5_-3,8_2,9_-2	g:nes$=0_3,3_5,4_-2,5_-3,8_3	g:nesd=0_2,8_-3	g:nest=8_2	g:nets=4_2
g:nev=1_4,3_3,4_-5,13_3	g:neve=1_4,3_3,4_-5,13_3	g:new=3_12,4_-4,8_-3	g:new$=0_5,3_5,4_-4,8_-2,10_3	g:newb=3_3	g:news=0_2
g:nfi=3_4,4_-5	g:nfid=4_2	g:nfig=0_2	g:nfil=3_4	g:nfir=4_-5,13_5	g:nfo=1_3	g:nfor=1_3	g:ng$=1_2,3_5,6_-5,7_5,12_3
g:nge=0_-6,3_-3,4_2,7_3	g:nged=0_-3,7_2,13_3	g:nger=0_-2,13_-2	g:ngh=0_5,13_-3	g:ngi=8_-2,9_3,13_-5	g:ngin=8_-2,9_3,13_-5
g:ngl=0_2	g:ngli=0_3	g:ngo=0_-3,4_-2,13_5	g:ngo$=0_-3,4_-2,13_5	g:ngr=13_-2	g:ngry=13_-2	g:ngs=0_-3,4_2,10_3	g:ngs$=0_-4,4_3,10_3
g:nid=0_-3,4_3	g:nid$=0_-3,4_3	g:nik=4_3	g:nik$=0_4,4_-3	g:nika=0_-3,4_6	g:nil=0_3	g:nil$=0_3	g:nin=1_-2,8_3,9_-2	g:ning=8_3,9_-2
g:nio=0_5,13_-2	g:nion=0_5	g:nir=13_-2	g:nirl=0_2,13_-2	g:nis=0_4,6_5,10_4,13_-9	g:nis$=0_8,4_-4,13_-3	g:nish=10_5,13_-4
g:nisi=6_3	g:nit=3_2,4_4,8_2,10_-2,13_-4	g:nit$=0_-6,4_6,8_3,13_-2	g:nite=0_3,10_-2	g:nits=4_2	g:nity=0_3	g:niv=4_2	g:nive=4_2
g:nk$=3_4,4_3,6_-3,13_-2	g:nki=0_4	g:nkin=0_4	g:nkl=0_-2,1_3,4_3,13_-2	g:nkli=0_-2,1_3	g:nkn=1_3	g:nkno=1_3	g:nko=0_-3,3_3
g:nkor=0_-3,3_3	g:nkr=0_-2	g:nks=5_3,10_3	g:nks$=5_3,10_3	g:nli=0_-3,13_2	g:nlin=0_-3,13_2	g:nly=0_-3,1_6,3_2	g:nly$=0_-3,1_6,3_2
g:no$=4_3,9_-2,12_-5	g:nob=0_-4	g:nobo=0_-4	g:noi=0_4,10_5,11_-2,13_-2	g:nois=0_4,10_5,11_-2,13_-2	g:nok=0_3
g:non=3_4,7_-3,8_2,13_-3	g:non$=0_-2,3_4,7_-3,8_3	g:nons=0_5,13_-3	g:nop=0_-3,4_5,12_-2,13_3	g:nop$=0_-3,4_5,12_-2,13_3
g:nor=0_8,1_3,10_2,13_-8	g:nor$=0_2,1_3,10_3,13_-3	g:norm=4_5,13_-3	g:nort=0_2	g:nos=0_-5,7_3,10_3	g:nosa=7_3
g:not=0_-2,1_3,3_2,4_6,6_-3,11_-2	g:not$=0_-3,4_4	g:note=0_-2	g:noth=0_-5,3_3,7_3,8_3,13_-2	g:noti=0_-2,13_2	g:nov=0_3	g:nove=0_3
g:now=1_4,4_-4,7_-3,11_5	g:now$=1_-3,4_-2,9_3,11_5,13_-2	g:nown=1_3	g:nows=0_-4,1_4	g:ns$=0_5,3_-5,4_10,5_-4,7_-4,10_6,11_-3,12_-2
g:nse=0_-4,4_3,9_4,13_-4	g:nsel=0_-5,9_4	g:nsen=0_4,4_-3,13_-3	g:nser=0_-3,4_5	g:nsi=3_-2,13_3	g:nsid=13_3	g:nsil=0_3	g:nsiv=0_2
g:nst=7_2	g:nst$=0_-5,4_2,13_3	g:nsta=0_3,3_2,4_-4	g:nsti=7_3,13_-2	g:nstr=10_3	g:nsu=0_-3	g:nsub=0_-2	g:nsul=0_2,4_-3
g:nsur=0_-2,4_2	g:nsw=8_4	g:nswe=8_4	g:nsy=4_4	g:nsy$=4_4	g:nt$=0_-10,3_-4,4_6,6_5,7_7,8_5,11_-3,13_-2	g:nta=0_3,13_-2	g:ntak=4_-2
g:ntat=0_3,13_-3	g:nte=4_4,7_-2,9_2,11_-3,12_2	g:nted=4_5,11_-2,12_3	g:nten=0_-3,10_3,13_4	g:nter=0_3,9_3,13_-3
g:nth=0_2,2_6,7_-2,8_3,10_-2,13_-4	g:nth$=1_-2,2_3,8_4,13_-3	g:nths=1_4,2_3,4_-3,7_-2	g:nti=0_-3,1_-2,8_4,11_3,13_2	g:ntia=4_3
g:ntil=4_-3,11_4	g:ntin=0_-4,13_7	g:ntio=0_3,13_-2	g:ntis=0_2	g:ntit=8_2	g:ntl=0_2,4_-3	g:ntly=4_-3,13_2	g:ntm=13_2	g:ntme=13_2
g:ntr=11_3	g:ntr$=0_-2,13_3	g:ntra=13_-2	g:ntro=11_3	g:nts=6_-2,11_3,13_-2	g:nts$=6_-2,11_3,13_-2	g:nty=4_3,10_3,13_-4
g:nty$=0_-3,4_4,10_2,13_-2	g:nu$=0_-7,1_-2,3_2,8_3,9_4	g:nua=0_-2,10_3	g:nual=0_-2,10_3	g:nud=0_-4,3_5	g:nud$=0_-4,3_5
g:num=4_-7,5_4,11_-2,12_10	g:num$=4_-3,12_3	g:numb=4_-4,5_4,11_-2,12_8,13_-2	g:nur=0_-3	g:nur$=0_-2,13_2	g:nurs=13_-2	g:nut=4_4
g:nut$=4_4,13_-5	g:nute=0_-3,13_3	g:nve=4_2	g:nven=4_3	g:nvo=4_4,13_-3	g:nvoi=4_4,13_-3	g:ny$=0_5,4_4,10_-4,12_3,13_-7
g:nyb=4_3,6_2,13_-3	g:nybo=4_3,6_2,13_-3	g:nym=4_3	g:nyo=0_2,4_-5	g:nyon=0_2,4_-5	g:nyw=4_-5,13_7	g:nywh=4_-4,13_5	g:ob$=13_5
g:oba=13_-3	g:obab=13_-2	g:obi=3_5,4_-3	g:obil=3_5,4_-3	g:obj=0_-2	g:obje=0_-2	g:obl=10_3	g:oble=10_3	g:obo=13_-3	g:obod=0_-4
g:obot=0_3,9_2,13_-4	g:obs=0_-2,13_3	g:obv=0_-3,13_4	g:obvi=0_-3,13_4	g:od$=0_6,1_2,11_-3	g:odb=9_5	g:odby=9_5
g:ode=4_3,5_-3,7_4,11_-2	g:ode$=0_3,4_-2,11_-2,13_2	g:oded=4_2,13_-2	g:odel=7_2	g:oder=7_2	g:odes=0_-3,4_5	g:odn=0_2	g:odne=0_2
g:ods=1_-3,13_5	g:ods$=1_-3,13_5	g:odu=11_3	g:odus=11_2	g:ody=6_7,10_2	g:ody$=0_-3,4_3,6_7,10_3,13_-3	g:odys=4_-3,13_2
g:oem=0_4,13_-3	g:oem$=0_4,13_-3	g:oes=0_6,3_-3,4_-4,10_3	g:oes$=0_6,3_-3,4_-4,10_3	g:of$=3_-5,4_3,5_4,7_3,12_-5	g:of_=4_3,13_2
g:of_t=4_3,13_2	g:ofe=0_5,4_-3	g:ofer=0_3,4_-2	g:ofes=0_2	g:ofi=3_2,4_4,10_-2	g:ofis=0_2,3_2,4_3,10_-2	g:oft=5_2	g:ofte=5_2
g:og$=0_3,7_2,13_-3	g:oge=4_-3,13_3	g:oged=4_-2,13_3	g:ogi=0_2	g:ogis=4_2,13_-2	g:ogs=0_3,13_-2	g:ogs$=0_3,13_-2	g:ogu=13_3
g:ogu$=13_3	g:oil=4_3	g:oile=0_-2,4_4	g:oili=0_3	g:oin=0_2,7_-3,11_-3,13_-2	g:oin$=0_2	g:oine=0_5,4_-5
g:oing=4_3,5_2,7_-3,11_-2,13_-3	g:oini=0_-3,4_2	g:oint=0_-3	g:oip=0_-3,13_4	g:oip$=0_-3,13_4	g:oir=0_2	g:oir$=0_2
g:ois=4_-2,7_-3,10_5,13_3	g:ois$=0_-3,10_3,13_2	g:oise=0_2,4_-2	g:oje=0_-3,4_3	g:ojer=4_2	g:ok$=0_-7,4_5,5_-2,10_5,13_2
g:oka=0_-4,3_2,4_3	g:okas=0_-2	g:okat=3_2	g:oke=0_-4,5_5,7_-3	g:oke$=9_2,13_2	g:oked=4_-6,5_4	g:oken=4_3,13_-2	g:okep=0_-3,4_6
g:oki=0_4,3_-2,9_-2,11_-4,13_3	g:okin=0_4,3_-2,9_-2,11_-4,13_3	g:okl=0_3	g:oklo=0_3	g:oks=1_-3	g:oks$=1_-3	g:okt=0_-4,4_4
g:okto=0_-2	g:ol$=4_6,8_-2,10_-2	g:ola=0_3	g:olar=0_3	g:old=0_3,1_2,4_-3,5_2,11_-2	g:old$=0_7,1_2,4_-4,5_2,13_-3	g:olds=0_-4,13_4
g:ole=0_-2	g:oli=0_-8,6_5	g:olid=0_-2,4_3	g:olig=6_4	g:olis=4_-3	g:oliv=4_2	g:olo=0_4,2_5,8_-2,13_-5	g:olog=0_3,13_-3
g:olow=2_5,8_-2,13_-3	g:ols=0_3	g:ols$=0_3	g:om$=0_-3,2_2,4_6,9_-3,11_3,12_-5	g:oma=0_-4,11_3	g:oman=0_-4,13_3
g:omat=0_3,4_-3,11_3	g:ome=0_4,5_-3,6_2,7_-2,10_3,13_-5	g:omeb=10_2	g:omeh=0_-2,13_3	g:omen=0_8,4_-4,13_-3	g:omeo=6_4,10_2,13_-3
g:omet=11_3	g:omew=1_2,4_5,13_-4	g:omf=0_-2	g:omfo=0_-2	g:omi=0_3,2_2,4_-4,11_-3	g:omin=0_3,1_-2,2_3,5_-3,11_-3,13_3	g:omis=4_-3
g:omit=1_3	g:omo=4_2,8_4	g:omor=4_2,8_4	g:omp=3_3,4_-3,10_-2,11_4	g:ompa=0_-4,11_3	g:ompl=3_3,4_-2,13_2	g:ompt=0_3
g:ompu=0_-2,13_2	g:oms=0_-3	g:oms$=0_-3	g:omy=0_5,1_-4	g:omy$=0_2	g:omys=0_2
g:on$=0_-6,2_6,3_6,4_-3,5_6,6_6,7_-2,8_4,10_4,11_-6,12_-3	g:ona=0_-3,4_3	g:onal=0_-2,13_3	g:ond=0_6,1_-3,2_5,4_-5,7_5,10_-2,13_-2
g:ond$=2_4,7_4,13_-3	g:onde=0_4,1_-3,4_-2	g:one=0_-5,1_2,4_3,8_7,9_-2	g:one$=1_4	g:oned=7_3	g:onek=0_-2,6_2	g:oner=0_-3,4_5,8_3
g:ones=5_-2,6_-2,8_6,11_-3,13_2	g:onf=0_-4,2_-2,4_-3,8_7,13_3	g:onfi=4_-3	g:ong=0_-4,3_-3,4_3,5_-3,9_-2,12_13
g:ong$=3_-2,5_-3,9_-2,12_13	g:onge=0_-3,4_4	g:oni=0_3,5_3,13_-4	g:onik=4_5	g:onin=0_2,4_-3,5_3,13_-2	g:onio=0_4
g:onl=0_-4,1_6,3_2,13_2	g:onli=0_-3,13_2	g:only=1_6,3_2	g:ons=0_3,4_-4,10_3,11_-2,13_4	g:ons$=0_5,10_4,11_-2	g:onse=4_2,13_-4
g:onsi=0_-3,13_4	g:onst=0_-2,13_3	g:onsu=0_2,4_-3	g:ont=0_3,2_5,3_-3,4_-4,8_4,13_-3	g:ont$=13_3	g:onta=4_-2
g:onth=0_3,2_5,7_-2,8_2,10_-2,13_-3	g:ontr=4_3,13_-3	g:onu=0_-2,13_2	g:onur=0_-2,13_2	g:ony=0_-3,4_6,13_-3	g:ony$=4_5,13_-3
g:op$=0_-13,1_-4,4_2,5_7,8_7,9_8,12_-3	g:ope=3_3,6_3,7_-2,11_-5	g:oped=0_2	g:open=0_-3,1_2,3_4,11_-4,13_4	g:oper=6_4	g:opi=13_3
g:opin=13_3	g:opl=5_2,6_2	g:opl$=5_2,6_2	g:ops=4_-2	g:ops$=4_-2	g:opt=0_-4,2_2	g:opt$=5_2	g:opti=0_-3,2_2
g:or$=0_6,1_-2,4_2,7_4,8_-3,9_-4,12_-4	g:orb=4_5,13_-5	g:orbe=0_3,13_-2	g:orbi=0_-3,4_6,13_-3	g:ord=0_-6,2_-2,4_6,10_5,13_4
g:ord$=0_-2,1_2,2_-2,10_2,13_3	g:orde=13_3	g:ordi=0_-3,4_3	g:ords=0_-2,4_2	g:ore=4_-3,13_5	g:ored=0_3	g:orek=0_-2,13_4	g:ores=13_2
g:org=9_3	g:orge=9_4,13_-4	g:orgo=4_-2	g:ori=4_2,13_-4	g:orid=0_2	g:ork=4_5,6_-2,10_7,13_-4	g:ork$=3_2,4_4,10_3	g:orki=3_2
g:orks=3_-3,10_3	g:orl=1_3	g:orld=1_3	g:orm=1_3,4_3,13_-4	g:orma=1_2,4_4,13_-4	g:orn=0_6,10_2,13_3	g:orn$=0_2,4_-5,13_2
g:orne=0_2,11_-2	g:orni=4_3,7_-2,10_3	g:oro=4_2,8_4	g:orow=4_2,8_4	g:ors=0_3	g:ors$=0_4	g:ort=0_-4,2_2,4_-3,8_4,9_-3,10_3
g:ort$=4_-6,8_3,9_-3,10_2,13_5	g:orta=0_-2,4_3	g:orte=0_-4,10_5,13_-2	g:orth=0_2,8_3	g:orti=4_-3,13_3	g:orw=4_3,10_3,13_-5
g:orwa=0_2,10_3	g:ory=10_-3,12_5,13_3	g:ory$=10_-3,12_5,13_4	g:os$=0_-5,1_2,3_-3,4_-4,5_2,7_-3,8_2,10_3,11_13,13_-4	g:osa=7_3
g:osau=7_3	g:ose=1_-3,10_6	g:osen=0_-2,10_5	g:oses=1_-3,4_-2,13_3	g:osh=0_3	g:osh$=0_2	g:osi=0_-3,4_2,7_3	g:osib=13_-3	g:osit=1_2
g:osp=0_-2,4_3,12_2,13_-2	g:ospi=0_-2,4_3,12_2,13_-2	g:oss=13_-3	g:oss$=13_-3	g:ost=0_-3,3_-3,4_3,8_-2,10_3,11_-2
g:ost$=0_2,7_4,11_-2,13_-3	g:osto=4_4	g:osts=13_4	g:ot$=6_-4,7_4,10_-5,13_6	g:ota=0_-3,2_5,8_-3	g:ote=0_-2,1_3
g:otel=0_-5,4_3,13_3	g:oten=0_3	g:oter=1_3	g:otes=13_3	g:oth=0_-3,13_5	g:oth$=13_5	g:othe=0_-7,3_-2,4_7,7_4
g:othi=1_3,3_4,4_-3,7_-2	g:oti=13_2	g:otis=0_-2,13_2	g:otl=0_-5,13_6	g:oto=4_7,13_-5	g:ov$=5_2,13_-5	g:ove=2_3,8_-3,10_4
g:oved=0_-4,13_3	g:ovel=0_3,1_-3	g:ovem=0_3	g:oven=0_3	g:over=0_-4,1_3,2_3,8_-2,10_5	g:ovi=7_5,13_-2	g:ovin=7_3
g:ow$=0_6,1_-6,6_-3,7_-3,8_4,9_2,11_3,12_-4,13_-3	g:owa=0_-2,4_2	g:owal=4_2	g:owe=4_4,11_-2	g:owed=0_-4,4_5	g:ower=0_5,11_-2
g:owi=0_2,4_-2	g:owin=0_2,4_-2	g:owl=0_-3,13_5	g:own=1_5,3_3,5_-3,11_-2	g:own$=0_-3,1_5,3_5,5_-3,7_-3,11_-2	g:owne=4_3	g:ownf=0_2
g:ows=0_-5,1_4,2_3,8_-4,13_4	g:ows$=0_-6,1_4,2_3,8_-4,13_2	g:pa$=4_-3,13_2	g:pak=0_-3,3_3	g:paka=0_-3,3_3	g:pam=5_2	g:pami=5_2
g:pan=11_3,13_-2	g:pana=0_2	g:pany=0_-3,11_3	g:pap=4_3	g:pape=4_3	g:par=0_-4,4_5	g:par$=0_-4,4_4	g:pard=0_4	g:park=4_3
g:pars=0_-3,4_3,6_3	g:part=4_-2,7_2	g:pas=2_-3,4_6	g:pas$=0_-2,4_7,13_-4	g:pasp=0_-3,13_4	g:past=0_8,2_-3,4_-4,10_-3	g:pasw=10_3
g:pat=0_2,4_-3	g:pat$=0_2,4_-2	g:pau=4_3	g:paul=4_3	g:pbk=4_-3,13_4	g:pbks=4_-3,13_4	g:pbo=0_3	g:pbor=0_3	g:pe$=0_3,4_3,13_-5
g:ped=0_-3,8_4	g:ped$=12_2,13_-3	g:pede=0_-2,8_3	g:pei=0_2,13_-3	g:pein=0_3,13_-3	g:pek=4_-2,13_7	g:peki=4_-3,13_3	g:pekt=13_4
g:pel=0_4	g:peli=0_3	g:pem=0_-5,4_3,7_5	g:peme=0_-5,4_3,7_5	g:pen=0_4,1_6,3_3,4_-5,13_-4	g:pen$=0_-3,13_4	g:pend=0_4,1_3,4_-6,11_3
g:pene=13_2	g:peni=3_3,13_-3	g:pens=0_5,13_-3	g:pent=0_-4,4_5	g:peo=5_2,6_2	g:peop=5_2,6_2	g:per=1_-4,6_8,7_-3,10_6
g:per$=0_-7,3_2,4_3,6_-2,7_-3,10_7,13_3	g:pera=0_-3,4_2,6_4,8_2,13_-3	g:pere=4_4	g:perf=13_3	g:pers=0_2,4_-4,6_6	g:pes=0_2
g:pet=0_3	g:pet$=0_4	g:pete=4_4	g:pid=4_3	g:pid$=4_3	g:pig=0_-2	g:pigs=0_-3,4_2	g:pik=5_-3,6_2,13_5	g:pik$=4_-3,6_4,11_-2
g:pike=0_3,13_-3	g:piki=0_-3,4_2,13_4	g:piks=13_4	g:pil=0_-3	g:pil$=13_3	g:pin=0_-4,10_3,13_3	g:pin$=4_-2
g:ping=0_-9,4_5,10_2,13_5	g:pint=0_2	g:pir=4_5,13_-4	g:pir$=0_-2	g:pira=0_4	g:piri=4_4,13_-3	g:pis=0_-3,5_4	g:pis$=4_-3,5_4
g:pisa=4_4	g:pit=0_2,4_3,13_-3	g:pit$=0_4	g:pita=4_2,12_2,13_-3	g:pl$=0_4,5_2	g:pla=0_-4,3_4,8_-2,10_-3	g:plan=13_4
g:plas=0_-2,3_5,4_3,10_-3,13_-2	g:ple=4_3	g:ple$=4_3	g:plei=0_2	g:plen=4_2,8_-2	g:plet=0_-3,3_4	g:pli=0_-5,1_-4,6_3,8_4,10_2,12_-2
g:plik=0_3,13_-3	g:plir=4_2	g:plis=0_-3,1_-3,4_-3,6_4,10_3	g:plit=0_-3,8_2	g:plo=10_2	g:ploy=10_2	g:plu=0_-3,4_4	g:plum=0_-5,4_5
g:poe=0_4,13_-3	g:poem=0_4,13_-3	g:poi=0_-4,4_2	g:poin=0_-4,4_2	g:pok=13_-2	g:pok$=0_2,13_-2	g:pol=4_4,10_-2,13_-3	g:pol$=4_3
g:poli=0_-2	g:polo=4_2,13_-2	g:pon=0_3	g:pop=0_-5,13_6	g:pop$=0_-4,13_5	g:por=3_3,4_-3,9_-2,10_4	g:port=0_3,4_-3,10_4
g:pos=3_-3,10_2,11_3	g:pos$=0_-3,13_4	g:pot=13_2	g:pot$=13_5	g:pow=11_-2	g:powe=11_-2	g:pra=3_3,10_-2	g:prak=3_3,10_-2
g:pre=0_2,8_2,13_-3	g:pres=0_4,4_-10,10_2	g:pret=0_2	g:prev=0_-3,4_6	g:pri=3_-2,6_-3,13_6	g:prin=0_2	g:pris=1_4,3_-3,4_-4,13_8
g:priv=4_4,13_-3	g:pro=1_2,3_2,4_-9	g:prob=0_-4,10_3	g:prom=0_4,4_-3	g:prop=13_2	g:prov=0_2,4_-5	g:ps$=0_2,4_-2,10_3,13_-2
g:pst=4_2	g:pste=4_2	g:pt$=0_-3,5_2,7_3	g:pte=4_-3,13_3	g:pted=0_3,4_-3	g:pti=0_-3,2_2,4_3	g:ptio=0_-3,2_2	g:pto=0_-4	g:ptop=0_-4
g:pty=3_3	g:pty$=3_3	g:pul=13_2	g:pul$=0_-3,4_3	g:puli=0_2	g:puls=13_3	g:pun=0_4,2_-2	g:pund=0_4,2_-2	g:pup=13_2	g:pupi=13_2
g:pur=0_4	g:purc=4_2,6_-2	g:purp=0_3	g:purs=0_-4,4_2,6_3	g:put=4_-2,6_3,9_3,13_-2	g:put$=0_2,6_3	g:puti=4_-3,9_5	g:py$=4_2,13_-3
g:ra$=0_-5,4_-3,9_11	g:rab=4_3	g:rab$=4_3	g:rad=0_-4,7_7,10_-2	g:rad$=0_-4,7_7	g:rag=0_-6,4_7	g:rag$=0_-4,4_5	g:rak=3_3,13_-4
g:rakl=10_2	g:rakt=3_3,4_3,13_-4	g:ral=0_3	g:ral$=0_5,4_-3	g:ran=0_-3,3_6,7_-4,8_-3,10_5,11_3,13_-4	g:ran$=0_2,13_-3
g:rand=3_3,8_-2	g:rang=4_2	g:rans=0_-4	g:rant=4_-4,10_2	g:rap=7_3	g:rap$=7_3	g:rar=0_-4,4_4	g:rary=0_-4,4_4	g:ras=5_3,13_-2
g:rat=3_2,4_-6,6_4	g:rate=0_-2,3_3,4_-2	g:rath=2_2,7_2	g:rato=0_5,4_-5,6_4	g:ratu=0_-2	g:rau=0_3	g:raut=0_3	g:rb$=4_-4,13_4
g:rbe=0_3,13_-2	g:rbel=0_3,13_-2	g:rbi=0_-3,4_5,13_-2	g:rbid=0_-3,4_6,13_-3	g:rch=0_-2,1_3,4_5,6_-2	g:rch$=1_3
g:rcha=0_-3,4_5,6_-2	g:rd$=0_4,1_7,4_-3,7_-2,8_-6,10_5,11_-3,13_6	g:rde=0_9,1_-2,4_3,10_3,13_-3	g:rde$=8_4,10_2,13_-4	g:rded=0_4
g:rden=4_2	g:rder=0_4,8_-4,13_4	g:rdi=11_4	g:rdin=11_4	g:rdl=0_-4,1_2,4_3,8_-2,13_2	g:rdly=0_-4,1_2,4_4,8_-2	g:rdo=4_4	g:rdon=0_4
g:rdr=4_3,13_-3	g:rdre=4_3,13_-3	g:re$=0_3,10_-2	g:red=0_-3,4_4	g:red$=4_5,13_-2	g:redi=0_-2,13_3	g:ref=0_-6,4_5,7_5,13_-2
g:refr=0_-2,7_5	g:refu=0_-4,4_4	g:reg=11_2	g:rega=0_3,10_-2,11_3	g:rei=0_2	g:rek=0_4,4_3,11_-2	g:reko=0_3,13_-2	g:rekt=0_-3,13_4
g:reku=0_3,13_-2	g:rel=0_5,4_-3	g:rel$=4_-3,13_4	g:rela=0_6,4_-3,13_-2	g:reli=13_-2	g:rem=4_-4,5_6,13_3	g:reme=4_-2,13_2
g:remi=0_-3,4_-2,5_4	g:remo=5_3	g:ren=3_2,4_3,11_-3	g:ren$=0_-4,10_2,13_5	g:reni=0_3	g:rens=0_5,8_-3	g:rent=0_-3,4_7,13_-3
g:rep=1_-3,6_3,7_4,8_-2,10_-2,13_-2	g:rep$=0_-3,6_5	g:repe=4_3,6_-2,7_4,13_-3	g:repi=0_6,4_-2	g:repl=0_4,3_2,4_2
g:repo=4_-4,5_2,13_3	g:repr=0_-2	g:repy=4_2	g:rer$=0_3	g:res=0_-6,1_2,4_-6,5_4,6_3,7_2,11_-2	g:res$=1_2,4_-2,13_3
g:rese=0_-2,6_6,10_3,13_-3	g:resh=0_-4,7_4	g:resi=0_-3,4_2	g:rest=0_-3,4_-2,5_6,9_4	g:ret=0_-5,1_3,8_3,10_2	g:ret$=0_-2,4_-3,13_4
g:reta=4_2,13_-3	g:rete=0_3	g:reti=0_-3,1_2,4_3,7_-2,10_3,13_-2	g:rets=4_-3,13_4	g:retu=4_3	g:rev=0_-3,4_6,13_-2	g:reve=4_3
g:revi=4_3	g:rew=0_-3,7_2	g:rew$=0_-4,7_2	g:rfe=13_3	g:rfek=13_3	g:rg$=0_3	g:rge=0_-3,4_7,9_4,10_-2,13_-3	g:rged=4_3
g:rgen=0_-3,4_4,8_2	g:rget=9_4,13_-4	g:rgin=0_2,13_-2	g:rgot=4_-2	g:ri$=0_-3,4_3	g:ria=0_-4,4_3	g:rian=4_3	g:rias=0_-2,13_3
g:rib=0_4,4_-2,10_2,13_-5	g:ribl=10_2	g:ribu=0_2	g:ric=10_3,13_-2	g:rich=10_3,13_-2	g:rid=0_6,1_-6,7_3,8_8,9_-2,10_-2,13_-2
g:rid$=1_-2,4_3,7_2	g:ride=8_2	g:ridi=0_4	g:rido=0_2	g:ridy=0_-3,8_7,13_3	g:rik=0_2,5_2,13_-7	g:rik$=13_-4	g:rikf=4_-2
g:riki=0_4,13_-2	g:riks=0_-2	g:riky=0_3	g:ril=4_-4,6_6	g:ril$=0_-5,6_6	g:rily=0_4,4_-2	g:rim=0_-5,4_3	g:rimi=0_-2,13_2
g:rin=4_-5,6_2,10_3,11_-6,12_3,13_3	g:rina=13_2	g:rind=4_2,11_-2	g:ring=4_-6,6_2,10_4,11_-3,12_3,13_-2
g:rio=0_-4,1_2,4_3,9_4,13_-4	g:rio$=0_-2,4_2,9_4,13_-4	g:rip$=4_-3	g:ript=4_2	g:ris=0_-5,1_7,3_-2,6_-2,13_3
g:ris$=0_4,1_6,3_-3,4_3,13_-5	g:risi=0_-6,4_3,13_4	g:riso=0_-4,13_3	g:rit=4_2,7_5,8_3,10_-2,11_-2,12_-2,13_2
g:rit$=0_8,1_-4,4_-4,7_4,8_3	g:rita=0_3,13_-3	g:rite=1_3,4_4,13_-3	g:riti=4_3	g:rito=0_-2,13_3	g:rits=0_-3,4_3	g:rity=0_-3,13_5
g:riv=0_5,1_-4,7_3,10_-3,13_-5	g:riva=4_4,13_-3	g:rive=0_4,7_3,13_-4	g:rivi=4_-4,13_3	g:rk$=0_10,7_-2,8_-3,10_3,13_-4
g:rke=0_-5,4_5	g:rket=0_-4,4_6,13_-2	g:rki=3_2,4_4	g:rkin=3_2,4_5	g:rks=3_-3,10_3	g:rks$=3_-3,10_3	g:rku=4_4	g:rkut=4_3
g:rl$=4_-2,13_3	g:rld=1_3	g:rld$=1_3	g:rli=0_5,4_4,13_-5	g:rlin=0_3,13_-3	g:rlir=4_4,13_-2	g:rly=4_-2	g:rly$=4_-2
g:rm$=4_-5,11_3,13_3	g:rma=1_2,4_5,13_-4	g:rman=4_3,13_-3	g:rmas=0_-2,4_3	g:rmat=1_2	g:rmi=0_4,4_-3	g:rmin=0_2
g:rn$=0_5,4_-4,7_3,13_3	g:rna=4_2	g:rnal=4_3	g:rne=1_3,4_2,11_-2	g:rner=1_3	g:rni=0_-2,1_-4,8_4,13_3	g:rnin=1_-4,4_3,8_4	g:rno=8_2
g:rnon=8_2	g:rns=4_2	g:rns$=4_2	g:ro$=4_-2	g:rob=0_-3,4_-3,10_3,13_3	g:rob$=0_-3,4_-5,13_9	g:roba=13_-2	g:robl=10_3
g:robo=0_3,9_2,13_-4	g:rod=4_-2,11_3	g:rodu=11_3	g:rof$=0_2	g:rog=0_3	g:rok=0_-3,4_5	g:rok$=0_-3,4_2	g:roke=4_3	g:rol=0_-2,13_4
g:rol$=0_-3,13_4	g:rom=2_2,3_4,5_3,7_2,8_-3,10_-4,12_-4	g:rom$=0_-3,4_2,7_3,8_-3,12_-3,13_3	g:romi=4_-3	g:romp=0_3
g:ron=0_-3,8_3,12_13,13_-2	g:rong=4_4,12_13,13_-5	g:ront=13_3	g:rop=4_4,13_-3	g:rope=4_3,13_-2	g:ropi=0_3
g:ros=0_2,1_-2,10_4,13_-5	g:ros$=0_3,13_-4	g:rose=1_-3,10_5	g:rot$=4_-2	g:rov=0_2,4_-5	g:rov$=0_3,4_-3,13_-2	g:rove=0_-3,13_3
g:row=4_-3,8_4,10_-2	g:row$=8_5	g:rown=6_2	g:rows=0_3	g:rpl$=0_3	g:rpo=3_3,10_-3	g:rpor=0_-3,3_3
g:rs$=0_-6,1_6,2_3,7_6,11_-3,12_-2	g:rsar=4_2	g:rsd=8_2	g:rsde=8_2	g:rse=0_-7,11_3,13_4	g:rsel=0_-5,11_3,13_2	g:rsi=0_3,6_2,13_-5
g:rso=0_-5,6_8,13_2	g:rson=0_-5,6_8,13_2	g:rst=0_4,3_5,7_-3,11_3,13_-4	g:rst$=3_5,7_-3,11_3,13_-2	g:rsta=0_2
g:rt$=1_-3,4_-2,7_-2,8_5,9_-4,10_3,13_3	g:rta=0_-2,4_4	g:rtab=0_-2	g:rte=3_2,4_-2,8_3,10_5,13_-3	g:rten=0_2
g:rter=0_-2,3_2,8_2,10_4,13_-3	g:rth=0_-2,4_3,8_3	g:rth$=4_5,13_-3	g:rthe=4_-2,13_3	g:rti=4_-3,13_2	g:rtif=0_-3,13_2
g:rtik=0_5,4_-3	g:rtin=3_2,4_-2,13_2	g:rtis=4_3	g:rtit=8_3	g:rtl=2_3	g:rtly=2_3	g:rts=0_10,4_-2,7_3,10_-2,13_-5
g:rts$=0_10,4_-2,7_3,10_-2,13_-5	g:ru$=0_-5,1_2,4_2,10_3,11_-4,12_2	g:rub=0_-2,5_2,11_3	g:rub$=5_2	g:rubi=4_2
g:rubl=4_-3,11_3,13_3	g:rui=4_3,13_-2	g:ruis=4_3,13_-2	g:ruk=0_2,4_-2	g:rukt=0_3,10_3	g:rul=0_2	g:rul$=0_4,4_-3	g:rule=4_4
g:run=0_-2,1_3,2_3,4_-3	g:run$=0_4,4_-4	g:rund=0_-5,1_2,2_2,4_2	g:runs=7_2	g:rus=1_4	g:rush=0_-3,1_4	g:rust=0_3,13_-2
g:rut=0_2,13_-2	g:ruth=0_2	g:rv$=0_-6,13_6	g:rve=4_3	g:rved=4_-3,13_4	g:rver=0_2	g:rves=4_3	g:rvi=1_2,7_-3,10_4,13_-5
g:rvis=0_3,7_-3,10_4,13_-5	g:rviw=0_-2,1_2	g:rwa=0_4,6_-3,10_3,13_-2	g:rwar=0_4,6_-3,10_3,13_-2
g:ry$=2_3,5_-2,7_-3,10_-2,12_5,13_2	g:ryb=0_2	g:rybo=0_2	g:ryi=0_3	g:ryin=0_3	g:ryt=0_2,3_2,4_-2	g:ryth=0_2,3_2,4_-2	g:sa$=4_3
g:sad=0_-3,4_5	g:sadl=0_-3,4_5	g:saf$=0_2	g:sag=4_2,10_2,13_-4	g:sag$=4_2,13_-2	g:sak=0_-3,13_3	g:sal=4_-5,6_6,13_-2
g:sale=0_-4,6_6	g:salt=0_4	g:sam=13_5	g:sam$=13_5	g:san=4_3	g:san$=4_3	g:sap=4_3	g:sapo=4_3	g:sar=4_3	g:sara=4_2	g:sary=4_2
g:sas=0_-2	g:sat=4_-2,8_3	g:satu=8_3	g:sau=0_2,7_3	g:saur=7_3	g:saus=0_3	g:sav=4_3,13_-2	g:sav$=4_3,13_-2	g:saw=0_3	g:saw$=0_3
g:sch=0_-3,4_5,8_-4,9_2	g:scho=4_3,8_-2,13_-2	g:sde=0_4,13_-2	g:sde$=0_5	g:sdes=4_3	g:sdi=12_4	g:sdia=12_4	g:se$=0_3,1_5
g:sed=0_2,2_-4,4_5,10_-2	g:sed$=0_2,2_-4,4_5,10_-2	g:sei=0_2,4_-4,11_3,13_-4	g:sein=4_-5,11_3	g:sek=2_4,7_2,13_-4	g:sek$=4_5,13_-3
g:seko=2_4,7_2,13_-2	g:sekr=4_-2,13_2	g:sel=0_-9,4_3,9_3,10_-3,11_2,13_4	g:sel$=0_-6,4_5,9_4,11_2	g:sela=4_3,13_-2	g:sele=6_2
g:self=0_-4,4_-3,13_5	g:sels=0_4,13_-4	g:sely=0_-2,13_4	g:sem=4_-2,10_5	g:seme=10_5	g:sems=13_3	g:sen=0_-4,6_3,8_2,10_6,13_-3
g:sen$=10_6,13_-5	g:send=4_5	g:sens=13_3	g:sent=4_-4,6_3,7_2,10_-2,13_2	g:ser=7_-4,10_4	g:ser$=4_-2	g:sern=0_-3,4_5
g:sers=0_-3,4_5,13_-2	g:sert=4_-3	g:serv=4_-3,7_-4,10_3,13_4	g:ses=0_4,13_-3	g:ses$=0_3,13_-3	g:set=0_-5,4_-3,10_6,13_5
g:set$=0_-3,10_5	g:sets=0_-2,4_-3,13_8	g:sev=0_2	g:seve=0_2	g:sh$=1_-3,4_6,7_4,10_-3,11_-4,12_-4	g:sha=0_2	g:sham=13_-2
g:shan=0_-2	g:she=1_3,10_4,13_-5	g:shed=10_5,13_-3	g:shei=4_2	g:shel=0_4,4_-2	g:shes=0_-4,1_3,4_2	g:shi=0_-2,4_6	g:shif=0_-2,13_3
g:shin=13_2	g:ship=4_3	g:shir=0_5,13_-4	g:sho=0_-4,2_2	g:sho$=0_-3,13_3	g:shoe=0_2	g:shop=0_2,13_-4	g:shor=0_-3,2_3
g:shot=0_-4,13_3	g:shu=0_-2,10_2,11_-5,13_6	g:shul=0_4,4_4,10_3,11_-5,13_-3	g:si$=4_2	g:sia=0_-4,6_2,9_4,13_-2	g:sian=6_2
g:siao=0_-4,9_4	g:sib=13_-3	g:sibl=0_2	g:sid=0_9,1_3,4_-3,7_-3,13_-3	g:sid$=0_6,3_2,4_-3,7_-3	g:side=0_2,1_3,13_-2
g:sik=0_-6,4_5,7_2,13_-2	g:sik$=0_-5,4_6,7_2,13_-3	g:sil=0_3,4_-5	g:sile=0_4,4_-4,10_3	g:sily=13_2	g:sim=0_3	g:sime=0_3
g:sin=3_5,4_-2	g:sin$=4_2	g:sine=3_2,11_3,13_-4	g:sing=0_4,3_2,4_-6	g:sins=0_-6,13_6	g:sio=0_-7,1_2,3_-2,4_6,7_3
g:sion=0_-6,1_2,3_-2,4_5,7_3	g:sir=0_-4,4_-3,10_3,13_4	g:sir$=4_-4,10_3,13_3	g:sirc=0_-2,1_3	g:sis=4_-3,5_3	g:sis$=0_-5,3_3,5_5
g:sise=0_-2,13_3	g:sisi=0_-3	g:siso=0_3	g:sist=0_4,4_-3,5_2,13_-3	g:sit=0_-6,3_4,4_4,9_-2	g:sit$=3_4,4_4,13_-3	g:siti=4_-5,13_6
g:sito=4_3	g:sity=0_-2,1_2,4_3	g:siv=0_2	g:siv$=0_2	g:sk$=4_-3	g:ska=0_4	g:skam=0_2	g:skar=0_2	g:ski=3_-2,4_4,8_-2,11_3,13_-3
g:skin=4_-3,11_3,13_-3	g:skip=0_-2,4_5	g:skr=0_-4,4_3,5_2	g:skre=0_-4	g:skru=5_2	g:sks=0_-4,3_2,4_4	g:sks$=0_-4,3_2,4_4
g:sku=0_7,4_-3	g:skui=0_6,4_-4	g:skus=6_3,13_-2	g:sky=7_2	g:sl$=0_3	g:sle=0_-5,1_2,4_4,12_4,13_-3	g:slep=1_2,4_4,13_-3
g:sli=0_-3,4_-2,13_4	g:slid=4_3,13_-2	g:slip=4_-5,13_6	g:slo=0_4,4_-2	g:slow=0_5,4_-2,7_2	g:sm$=0_-6,13_8	g:sma=0_-2,13_2
g:smal=4_-3,13_3	g:sman=0_-2	g:sno=0_-3,4_4	g:snot=0_-3,4_4	g:so$=0_3,2_3,3_3,4_-7,10_-3,11_-3,12_-3,13_7	g:sok=0_-7,13_6
g:sol=0_6,4_-6,13_2	g:soli=0_3	g:som=3_-2,5_-2,6_6,10_4,13_-4	g:som$=10_2,13_-3	g:some=6_4
g:son=0_-4,2_4,3_-3,6_6,7_-3,8_3,10_-3,13_3	g:son$=0_4,2_5,4_-8,6_6,8_-3,10_-2,13_3	g:sona=0_-3,13_3	g:sone=0_-4,1_-3,4_3,8_6
g:soni=0_2	g:sons=0_-5,4_6	g:sor=0_-2,12_5,13_-3	g:sors=0_3	g:sort=13_-2	g:sory=4_3,12_5	g:spa=5_2,13_-3	g:spam=5_2	g:spar=0_-2
g:spe=0_-3,8_5,13_5	g:sped=0_-3	g:spek=0_-3,13_5	g:spen=4_-3,13_2	g:sper=8_3	g:spi=4_-2	g:spik=0_6,4_-6,6_2	g:spir=4_2	g:spit=0_-4
g:spl=0_-3,4_-3,8_2	g:sple=4_-4,6_2	g:spli=0_-3,8_2	g:spo=0_-3,13_4	g:spok=0_2,13_-2	g:spor=0_-3,13_4	g:spot=13_3	g:sre=0_2
g:sreg=0_2	g:ss$=9_2,13_-3	g:st$=0_-8,1_9,3_3,4_3,5_10,6_-2,7_2,8_6,9_-3,10_-4,11_-4,12_-3	g:sta=1_-4,2_-3,3_6,5_-3,8_-4,13_5
g:sta$=4_4,13_-3	g:staf=0_-4,4_4,6_2,13_-3	g:stak=0_-3,4_-2,13_4	g:stal=3_2,4_-4	g:stan=0_4,4_-3	g:star=0_3,1_-2,3_4
g:stat=0_3,1_-2	g:ste=1_-3,2_3,3_5,4_-4,5_4,7_-2,8_4,13_-3	g:ste$=4_-3,13_4	g:sted=0_-4,4_-5,5_6,9_4	g:stem=3_3,8_2,11_-3
g:sten=4_-3,11_2	g:step=0_4	g:ster=2_4,4_2,10_-2,13_-4	g:stes=0_-4,4_4	g:stev=0_3,13_-4	g:sti=0_3,3_-4,5_-2,7_6,9_-3,10_4,11_-3
g:stid=4_3,7_3,13_-3	g:stik=0_-5,4_4,10_4	g:stil=1_3,4_-2,11_-3	g:stim=0_-3,7_3	g:stin=0_7,13_-3	g:stio=13_6	g:stir=0_3
g:stl=1_4,13_-3	g:stl$=0_3	g:stly=1_3,4_2	g:sto=0_6,1_-3,4_-4,5_5,7_-3,9_4,13_-3	g:stok=4_2	g:ston=4_3	g:stop=4_-7,5_6,9_7
g:stor=0_8,4_-3,9_-3,11_3	g:str=0_3,4_-7,8_4,10_3	g:stra=0_3,4_-4	g:stre=4_-3,8_2,13_3	g:stri=0_-5,4_3,8_3,13_-2	g:stru=0_3,4_-2
g:sts=0_5	g:sts$=0_5	g:stu=0_-4,4_7,13_-5	g:stuk=13_-3	g:su$=0_-3	g:sua=0_6,13_-3	g:sual=0_4	g:sub=0_3	g:sug=4_-3,13_2
g:suga=0_4,13_-2	g:suge=0_-3,13_5	g:sul=0_2,4_-4	g:sult=0_3,4_-4	g:sun=10_5	g:sun$=0_3	g:sund=0_-5,4_2,10_6	g:sup=4_-3,10_7
g:sup$=10_5	g:supl=0_-3,4_3	g:supo=0_2,4_-5,10_2	g:sur=4_3,13_3	g:sur$=0_4,11_-2,13_3	g:sura=0_-2,4_2	g:surv=4_3	g:sus=4_2
g:susa=4_3	g:swa=4_-5,13_4	g:swap=4_-6,13_4	g:swe=0_4,8_3	g:swer=8_4	g:swet=0_4	g:swi=0_-3,10_3,13_3	g:swin=0_-3,4_2
g:swit=4_-3,13_3	g:swo=10_3	g:swor=10_3	g:sy$=0_-2,4_6,8_-3,13_4	g:sys=0_2,8_2,11_-3	g:syst=0_2,8_2,11_-3	g:sí$=0_2
g:ta$=0_-5,2_5,4_6,9_11,13_-10	g:tab=0_3,8_-3	g:tabl=0_3,8_-3	g:taf=0_-4,4_4,6_2,13_-3	g:taf$=6_2,13_-3	g:tafe=0_-3,4_3
g:tak=0_-9,1_3,4_3,7_3,11_-2,13_3	g:tak$=1_3	g:take=7_4	g:taki=0_-5,4_2	g:taks=0_-3,4_5	g:takt=4_-2
g:tal=3_4,4_-3,5_-3,6_4,8_-3,13_4	g:tal$=4_2	g:tale=4_-2	g:talk=0_3,6_5,8_-3,12_-2	g:tam=13_3	g:tan=0_3,11_2	g:tand=0_3
g:tant=4_2,11_3	g:tap=11_2	g:tap$=11_2	g:tar=1_-2,3_6,4_3	g:tard=0_3	g:tart=0_2,1_-5,3_5,13_4	g:tary=4_2,13_-3
g:tat=0_9,1_-2,4_-3,8_-2	g:tat$=1_-2,11_2	g:tati=0_8,4_-2,13_-3	g:tch=4_5,5_-2,9_-4,11_-2	g:tch$=0_5,13_-5	g:tcha=0_-3,13_4
g:tchb=0_-3,4_2	g:tche=0_-2,4_6	g:tchi=0_3,4_-3,9_-3	g:te$=4_-3,13_4	g:ted=1_-4,3_3,4_-4,5_4,9_3,10_-5,13_3
g:ted$=1_-4,3_3,4_-5,5_4,9_3,10_-5,13_4	g:tel=1_3,5_3,7_2,10_-3,13_-2	g:tel$=1_4,3_-3,4_-2	g:tele=3_2	g:teli=0_5,4_-3
g:tels=0_-4,4_4,5_3	g:tem=3_3,8_2,11_-3	g:tem$=3_3	g:temp=13_-2	g:tems=8_3	g:ten=0_-6,1_3,4_-4,6_-2,7_-3,9_-2,10_5,13_9
g:ten$=0_-3,1_3,4_3	g:tena=7_-3,10_2	g:tend=0_-5,13_8	g:teni=4_-5,11_3	g:tens=13_4	g:tent=0_8,13_-7	g:tep=0_4	g:tep$=0_2
g:ter=1_3,2_5,4_6,6_-2,7_-2,8_3,10_2,13_-11	g:ter$=5_-2,9_-2	g:terd=10_2,13_-4	g:tere=0_3,3_3,4_-3,9_4,13_-3	g:teri=10_2,13_-4
g:tern=0_-3,4_3,8_2	g:ters=2_3,4_3,10_-3	g:tery=1_2	g:tes=0_-6,1_-2,13_5	g:tes$=0_-9,4_5,13_3	g:test=0_3,1_-2,4_-3
g:tev=0_3,11_3,13_-2	g:tev$=0_3,13_-4	g:teve=11_3	g:tgr=7_3	g:th$=0_6,1_-3,2_-3,4_3,5_-3,9_-4,10_-4	g:tha=7_2,8_-4,10_-3,13_2
g:than=0_5,5_3,7_3,8_-3,11_-2	g:that=4_3	g:thd=4_2	g:thdr=0_-3,4_2	g:the=0_7,1_6,4_-4,5_-4,7_3,8_-4,10_3,12_-4	g:the$=4_2,7_3
g:thei=4_-3	g:them=3_2,13_3	g:then=4_2,9_2,10_2	g:ther=0_3,6_3,7_2,8_-3,13_-3	g:thes=1_4,4_-2,5_3,13_-3
g:thi=1_3,2_5,3_3,6_-6,7_-2,9_3,10_-2,11_5,12_3,13_-2	g:thin=3_4,5_-2,6_-3	g:thir=1_4	g:this=2_5,4_-5,6_-3,8_2,11_3,12_2
g:tho=4_-2,13_6	g:thos=0_4,4_-3	g:thr=0_-4,10_3,12_2	g:thre=0_-4,13_3	g:thro=0_3,4_-2	g:thru=0_-3,10_3,12_2,13_-2
g:ths=1_4,2_3,7_-2,13_-2	g:ths$=1_4,2_3,7_-2,13_-2	g:thu=1_-2,8_2	g:thu$=0_4,4_-3	g:thum=0_-2,13_3	g:thur=8_2	g:thut=8_2
g:thy=4_3,13_-4	g:thy$=0_4,13_-4	g:thym=0_-3,4_3	g:ti$=0_2,4_3	g:tia=0_3,13_-3	g:tia$=0_4,4_-3	g:tial=4_2	g:tic=4_3	g:tich=4_3
g:tid=0_-4,4_6,7_3,13_-4	g:tid$=0_-3,4_6,7_3,13_-4	g:tif=0_-4,4_-2,6_4,13_2	g:tifi=0_-3,13_2	g:tik=0_-3,10_4,13_3	g:tik$=13_3
g:tike=4_2	g:tiki=0_-3,8_2	g:tikl=0_2	g:tiku=0_2,4_-2	g:til=0_3,3_2,4_-3,5_-2	g:til$=0_3,3_2,4_-3,5_-2
g:tim=0_-5,1_5,3_2,6_3,7_4,9_2,11_-3,13_-5	g:tim$=0_-4,1_3,4_-3,7_3,9_3,11_-3	g:time=3_3	g:timi=0_-3,4_4
g:tin=0_3,3_3,4_4,6_-3,9_2,10_3,13_-7	g:ting=0_3,3_2,6_-3,7_-2,10_5,13_-5	g:tio=3_3,10_5,11_-4	g:tion=0_3,3_3,10_5,11_-4,13_-3
g:tir=1_3,4_3,13_-3	g:tire=0_-3,4_4,13_-2	g:tiri=0_3	g:tis=1_-2,10_-3,13_3	g:tis$=0_2,1_-2,10_-2	g:tise=4_2	g:tisi=0_-2,13_3
g:tist=13_2	g:tit=8_4	g:tith=8_6	g:tiv=13_3	g:tiv$=0_-3,13_3	g:tl$=0_3,13_-3	g:tle=4_2	g:tlem=0_2	g:tler=0_-3,4_3
g:tly=0_-4,4_-2,8_-3,13_5	g:tly$=0_-4,4_-2,8_-3,13_5	g:tme=0_-2	g:tmen=0_-2	g:to$=1_-2,4_4,7_3,8_2	g:tod=4_2,11_-2
g:tode=4_2,5_-2,11_-2,13_4	g:toe=0_3	g:toes=0_3	g:tok=0_-4	g:tol=0_6,6_-2,13_-3	g:told=0_2,13_-2	g:tols=0_4
g:tom=0_6,1_-5,8_5,13_-5	g:toma=11_3	g:tomo=4_2,8_4	g:tomy=0_6,4_-3	g:ton=0_3,3_-2,10_6,13_-4	g:ton$=3_-2,10_3,13_-2	g:tone=13_-3
g:tons=0_2,4_-5,10_2,13_4	g:tony=4_4	g:top=0_-7,5_7,9_7	g:top$=0_-5,4_-2,5_8,9_7,13_-2	g:topi=0_-2,4_2
g:tor=0_6,1_-2,4_8,6_3,9_-4,13_-7	g:tor$=0_-3,4_4,6_4,9_-3	g:torm=0_2	g:torn=0_5,11_-2	g:tors=0_4	g:tory=11_3	g:tow=0_-4,4_3
g:town=0_-4,4_3	g:tr$=4_-2,13_3	g:tra=7_3,9_-2	g:trad=0_-3,7_4	g:trak=4_2,13_-4	g:tral=0_3,4_-2	g:tran=0_3,4_-2,10_2,13_-3
g:trar=0_-3,4_3	g:trat=13_3	g:tren=4_2,8_-3	g:tres=4_2	g:tret=0_2,4_-6,8_2,13_3	g:tri=0_-6,4_7,8_3,10_2,13_-4	g:trid=0_-4,4_2
g:trik=8_3,13_-4	g:tris=4_2	g:tro=11_3	g:trod=11_3	g:tru=0_2,4_-5,10_2,13_4	g:tru$=11_-3,13_3	g:trub=4_-3,11_3,13_3
g:truk=0_2,4_-2	g:trus=0_3,13_-2	g:try=0_3,10_3	g:try$=10_3	g:tryi=0_3	g:ts$=2_-3,3_-3,4_4,5_-3,6_-2,8_-2,11_2,13_4
g:tse=0_3,13_-3	g:tsel=0_3,13_-3	g:tua=4_2	g:tual=4_2	g:tuc=0_5,4_-2	g:tuch=0_5,4_-2	g:tue=8_2	g:tues=8_2	g:tuk=13_-3	g:tuk$=13_-3
g:tun=0_2,13_-3	g:tune=13_-2	g:tup=0_-2,4_2	g:tur=1_2,5_2,7_3,10_-4	g:tur$=1_3,4_-2	g:turb=4_2	g:turd=8_3	g:turn=0_3	g:twe=2_3
g:twen=2_3	g:twi=0_-4,13_3	g:twis=0_-3,13_3	g:ty$=0_-5,1_2,3_3,4_4,10_2,13_-3	g:ua$=0_3	g:uade=4_2	g:ual=4_3	g:ual$=10_2
g:ualy=0_3	g:uar=2_7,4_-5,13_2	g:uara=0_3,4_-2	g:uart=2_2	g:uary=0_-3,2_5,8_-2	g:uat=0_4,2_-3	g:ub$=0_-2,4_2,5_2,13_-2	g:ubi=4_2
g:ubis=4_2	g:ubl=0_-8,4_5,8_3,11_3	g:ubl$=0_-5,8_3,11_3	g:ubt=4_-2,13_3	g:ubt$=4_-2,13_4	g:uch=0_7,4_-3	g:uch$=0_6
g:ud$=3_5,4_-3,13_-3	g:ude=0_3	g:uder=0_3	g:ues=0_-2,2_-2,4_3,8_2,11_-2,13_8	g:ues$=0_-2,4_-4,13_5	g:uesd=8_2	g:uese=13_2
g:uest=4_4,13_2	g:ueu=4_2,13_-2	g:ueu$=4_2,13_-2	g:uev=0_-2	g:ueve=0_-2	g:uga=0_2,13_-2	g:ugar=0_4,13_-2	g:uge=0_-3,13_5
g:uges=0_-3,13_5	g:uh$=11_-3,13_4	g:uhu=13_3	g:uhuh=13_3	g:uik=4_-2,8_6	g:uik$=8_3	g:uikl=8_3	g:uil=0_-2,1_2,3_3,4_-3	g:uild=13_-3
g:uilt=0_-3,13_3	g:uir$=0_-3	g:uire=0_2	g:uis=0_-2,1_4,4_4,11_-3,13_-3	g:uis$=1_4,4_4,11_-3,13_-3	g:uit=0_3,5_3
g:uit$=0_-3,4_2,5_3	g:uitl=0_4,13_-4	g:uits=4_-2,13_3	g:uje=1_3	g:ujet=1_3	g:uk$=0_-3,4_3	g:ukt=0_3,4_-2,10_3	g:ukti=0_3,10_3
g:uky=13_3	g:uky$=13_3	g:ul$=6_-2,9_3	g:uld=4_3,6_5,11_-4,12_-5,13_2	g:uld$=4_3,6_5,11_-4,12_-5,13_2	g:ule=4_4	g:ules=4_4
g:uli=0_-3,4_5	g:ulin=0_2	g:ulso=13_3	g:ult=4_-3,10_4	g:ult$=10_4,13_-3	g:uly=0_3,4_-2	g:uly$=0_3,4_-2	g:um$=4_-3,7_4,12_3
g:uma=0_-3,6_7,13_-3	g:uman=4_-4,6_7	g:umar=4_3	g:umb=0_-6,5_4,12_8	g:umbe=0_-4,5_4,12_8,13_-3	g:umbs=0_-2,13_3
g:ums=1_-2,4_2,10_2	g:ums$=1_-2,10_2	g:umy=0_-4,4_5	g:umys=0_-2,4_4	g:un$=0_3,4_-7,13_5	g:una=0_-2,4_3
g:und=1_3,7_-2,8_-3,10_7,11_-3	g:und$=0_-3,1_2,2_2,10_3,11_-3	g:unde=0_4,2_-4,4_4,10_3,13_-6	g:undi=0_-2	g:unds=0_-4,10_3,13_3
g:une=4_2,13_-2	g:unel=13_-2	g:ung=0_2,4_-4	g:ung$=0_-2,4_-3,13_2	g:uni=3_2,10_-2	g:unio=4_2	g:unit=0_4,4_-2,10_-2	g:unk=0_-6,1_7
g:unkl=0_-3,1_3	g:unkn=1_3	g:uno=0_3	g:uno$=0_3	g:uns=0_-3,4_2,7_2	g:unsu=0_-2	g:unt=1_-3,4_4,6_-3,7_-3,8_4,11_4,12_-3
g:unt$=0_3,12_-2,13_3	g:unte=0_4	g:unti=4_-4,11_4,13_4	g:unts=4_7,13_-4	g:uny=0_5,13_-3	g:uny$=0_5,13_-3	g:uot=0_-4,2_5,8_-3,13_4
g:uot$=13_4	g:uota=2_5,8_-2	g:up$=0_-4,1_4,4_-4,6_-2,8_-2,9_2,10_5	g:upb=0_3	g:upbo=0_3	g:upi=0_-3	g:upil=13_3	g:upl=0_-3,4_3
g:upli=0_-2,4_3	g:upo=0_2,4_-5,10_2	g:upor=0_4,3_3,4_-3,13_-4	g:upos=13_3	g:upst=4_2	g:ur$=0_-3,1_4,3_-3,7_4,9_-4,12_-3,13_7
g:ura=0_-4,4_2,13_3	g:uran=0_-3,4_2	g:urb=4_2	g:urb$=4_-5,13_5	g:urc=6_-2	g:urch=6_-2	g:urd=0_5	g:urde=0_5	g:ure=7_2
g:urg=0_4,4_-2,8_2,10_-2	g:urg$=0_4	g:urge=8_2,13_3	g:uri=0_7,1_5,4_-7,13_-4	g:urin=0_5,4_-3,13_-3	g:urir=0_3,4_-2	g:urn=8_4,10_-2
g:urn$=0_4,4_-3,13_3	g:urne=0_-3,1_3	g:urni=1_-2,8_6,13_-3	g:uro=0_3	g:uros=0_3	g:urpl=0_3	g:urs=6_2,7_7,10_4,12_-2,13_-5
g:urs$=3_-3,4_-7,6_2,7_9,10_3	g:ursd=8_2	g:urse=0_-2,11_2,13_-2	g:urst=0_-3,4_4	g:urt$=0_-4,4_4	g:urts=0_3	g:urv=4_3	g:urve=4_3
g:ury=8_4,10_-3	g:ury$=8_4,10_-3	g:us$=0_-2,3_3,10_-4	g:usa=4_3	g:usan=4_3	g:use=0_-4,13_2	g:used=0_-5,4_3,13_3	g:ush=1_4
g:ushe=0_-2,1_3	g:usi=3_3,10_2,11_3,13_-4	g:usik=10_2	g:usin=3_3,11_3,13_-6	g:ust=1_8,4_-3,8_-3,12_3	g:ust$=1_8,8_-6,12_2
g:usta=0_3	g:usto=4_-2	g:usu=0_4	g:usua=0_4	g:usy=1_-3,4_-4,13_6	g:usy$=1_-3,4_-4,13_6
g:ut$=0_5,1_-4,2_3,4_2,6_2,8_3,9_-4,11_-5,12_-5	g:ute=0_-4,3_2,13_3	g:utes=0_-3,13_3	g:utg=7_3	g:utgr=7_3	g:uth=8_3	g:uth$=8_3
g:uti=0_5,4_-6,9_5,13_-3	g:utin=0_4,4_-5,9_5,13_-3	g:utl=0_-3,4_3	g:utle=0_-3,4_3	g:uto=0_2,4_-5,10_3,11_3	g:utom=4_-3,11_3
g:uton=4_-3,10_3	g:uts=0_-3,4_6,13_-3	g:uts$=0_-3,4_5	g:utu=1_3	g:utur=1_3	g:uty=0_3,13_-2	g:uty$=0_4,13_-3	g:uy$=3_5,9_2,13_-2
g:uyi=0_2,4_-4	g:uyin=0_2,4_-4	g:vak=4_2	g:vaka=4_2	g:van=0_-3,4_2	g:vas=0_2	g:vat=4_4,13_-3	g:vat$=4_4,13_-3	g:vea=7_3
g:ved=0_-3,4_-5,13_7	g:ved$=0_-3,4_-5,13_7	g:vel=0_5,1_-3	g:vely=0_3,1_-3	g:vem=0_3	g:vemb=0_3	g:ven=0_-3,4_7,7_3,8_-3,13_-2
g:ven$=4_-4,7_2,8_-4,13_4	g:veni=4_6,13_-3	g:vent=4_4,13_-3	g:ver=0_6,5_6,6_-3,8_-2,10_-6,13_-4	g:ver$=5_4,7_-4,8_-3	g:vera=0_2
g:vern=0_-2	g:vers=0_3	g:vert=13_-3	g:veru=0_2	g:very=1_-2,8_3,10_-2	g:ves=0_-3,4_4,7_-3	g:ves$=7_-3,13_2	g:vest=4_3
g:vet=0_-5,4_4,12_2	g:vet$=0_-4,12_2	g:vets=4_2	g:vid=4_-5,7_3,13_4	g:vide=4_-5,7_2,13_4	g:vin=7_3,13_-4	g:ving=7_3,13_-3
g:vis=4_3,6_3,7_-3,10_4,13_-2	g:vis$=4_-2,10_3	g:visi=4_4,13_-3	g:vit=0_4,4_-2	g:vita=0_2	g:viu=0_-4,13_3	g:vius=0_-4,13_3
g:viw=0_-2,1_2	g:viw$=0_-2,1_2	g:voi=11_3	g:voip=0_-3,13_4	g:vois=0_3,4_2,10_2,11_3,13_-6	g:vot=0_4	g:wal=0_-2,3_6	g:wal$=3_2
g:wale=0_3	g:walk=3_2,4_-3,13_4	g:wals=4_2	g:wan=3_-3,4_-5,6_2,11_-3,12_5	g:want=3_-3,4_-4,6_2,11_-3,12_5	g:wap=4_-6,13_4
g:wap$=4_-2	g:wape=4_-3,13_4	g:war=6_-4,10_7,13_-2	g:wara=10_3	g:ward=0_-2,6_-3,10_5	g:warm=4_-2	g:was=0_4,4_3,11_-2
g:was$=0_3,13_3	g:wash=0_3,4_4,13_-5	g:wat=0_3,2_3,4_-4,6_-2,8_-4,9_-2,10_-3,11_9,12_-5,13_3
g:wat$=0_3,4_-4,5_-2,7_2,10_-4,11_7,12_-4	g:watc=9_-3,13_3	g:wate=0_-2,2_3,8_-2,11_2,13_2	g:wats=3_2
g:we$=1_6,3_3,4_6,6_-4,7_4,9_-3,12_-5,13_-4	g:web=4_3,13_-3	g:wed=0_-2,4_7,8_-3	g:wed$=0_-4,4_5	g:wedi=4_2	g:wedn=0_2,8_-3
g:wei=0_-5,13_6	g:wei$=0_-2	g:wek=0_4,1_-6,2_4,7_-3,8_7,10_-3	g:wek$=1_-2,8_5,10_-2,13_2	g:weke=4_3,8_3,13_-2	g:weks=2_6,4_-4,7_-2
g:wel=0_3,10_2,13_3	g:wel$=10_3,13_4	g:welk=0_3	g:wen=0_3,1_3,4_-2,8_3,13_-4	g:wen$=1_3,13_-4	g:went=4_-4,7_2,8_2
g:wer=0_4,4_3,6_-2,7_3,8_3,13_-5	g:wer$=0_-3,4_8,7_3,8_2,13_-3	g:wers=0_7,4_-5	g:wes=0_-4,4_2	g:wes$=0_-4,4_2
g:wet=0_6,1_-4,4_-7,8_5	g:wet$=0_3	g:weti=4_-7,8_3,13_4	g:whe=13_2	g:wher=13_2	g:wi$=0_-4,4_4	g:wic=0_4,8_2,11_2
g:wich=0_4,8_2,11_2	g:wid=0_-3	g:wif=0_-5,1_2,4_4,10_2,13_-2	g:wif$=1_2	g:wife=4_3,13_-3	g:wifi=0_-2,10_3	g:wik=2_3
g:wil=1_3,10_3,12_-4	g:wil$=1_2,10_3,12_-4	g:win=0_6,1_3,4_-5	g:win$=0_-2,1_3	g:wind=0_5	g:wing=0_2	g:wins=4_-2	g:wip=0_3
g:wir=0_3,3_3,4_-9	g:wir$=0_4,4_-3,10_3,13_-4	g:wiri=4_-4,13_3	g:wirl=13_2	g:wis=0_-7,4_4,13_4	g:wis$=13_3	g:wish=0_-6,4_4,5_2
g:wit=1_-4,4_-2,7_2	g:wit$=4_-3,13_4	g:with=1_-4,11_2,13_-2	g:wly=0_2	g:wly$=0_2	g:wn$=0_-2,1_5,3_6,5_-3,7_-3,11_-2	g:wne=4_3
g:wner=4_3	g:wnf=0_2	g:wnfi=0_2	g:wod=0_-4,13_5	g:wok=0_2	g:wom=0_-3,13_2	g:woma=0_-4,13_3	g:won=0_-4,2_2,3_5,7_5,10_-2
g:won$=0_-8,2_2,3_5,7_5,10_-2	g:wond=0_4	g:wor=1_4,6_-2,8_-3,10_7,13_3	g:word=4_-3,13_3	g:work=0_-2,4_5,6_-2,7_-2,10_7,13_-4
g:worl=1_3	g:wory=4_-3,13_3	g:ws$=0_-4,1_3,2_3,8_-4	g:wul=4_3,10_-3,12_-3,13_3	g:wuld=4_3,10_-3,12_-3,13_3	g:wy$=0_-3,8_4,13_3
g:ybo=6_2,13_-2	g:ybod=6_2,13_-2	g:yep=13_5	g:yep$=13_5	g:yer=0_-4	g:yer$=0_-3	g:yes=5_-2,11_-6,12_-7,13_8
g:yes$=5_-2,10_-3,11_-6,12_-6,13_8	g:yest=10_2,13_-3	g:yet=1_5,3_4,4_-6,13_-2	g:yet$=1_5,3_4,4_-6,13_-2	g:yih=13_6	g:yih$=13_6
g:yin=0_-2,7_2	g:ying=0_-2,7_2	g:yir=1_8,2_-2,3_-2,4_3,8_-3	g:yir$=0_3,1_4,4_3,7_-2,8_-2	g:yirs=1_4,7_2	g:yis=13_2	g:yis$=13_2
g:ym$=0_-4,4_3	g:yon=4_-5,7_2	g:yon$=4_-4,13_3	g:yond=7_3,10_-2	g:yp$=7_2	g:ys$=4_8,13_-4	g:yse=4_3,11_-3	g:ysel=4_3,11_-3
g:yst=0_2,8_2,11_-3	g:yste=0_2,8_2,11_-3	g:yth=0_2,3_2	g:ythi=0_2,3_2	g:yu$=2_-2,4_5,5_3,6_-4,9_-2,12_3	g:yup=0_-3,13_4
g:yup$=0_-3,13_4	g:yur=3_-4,4_-2,5_4,6_4,9_-3,11_4	g:yur$=3_-3,4_3,5_3,6_4,9_-2	g:yurs=0_-2,4_-5,11_4,13_2	g:ywh=4_-4,13_5
g:ywhe=4_-4,13_5	h:later long=0_-4,1_6,8_-3	h:later short=1_14,2_-3,8_-5,9_-3	h:later whole=1_2	h:months long=1_-11,2_18,8_-10
h:months short=2_8,8_-4	h:months whole=0_-3,2_5	h:new long=0_-5,3_8,10_-4	h:new short=3_9,7_-5	h:new whole=0_-4,3_5
h:no long=0_-14,4_18,13_-3	h:no short=0_-6,4_14,5_4,13_-9	h:no whole=4_4,13_-2	h:not_again long=0_-6,4_-3,5_20,13_-12
h:not_again short=4_-5,5_13,13_-4	h:person long=0_-5,6_14,10_-3,13_-6	h:person short=4_-3,6_10,13_-3	h:replace long=0_-3,3_-6,7_12
h:replace short=7_5	h:said False=4_8,5_-4,6_-5,11_-8,12_-5,13_-10	h:said None=0_7,1_5,4_-7,5_-4,6_-6,8_4,9_-3,12_-9,13_-3
h:said True=0_4,4_-8,5_-6,6_-4,9_-6,11_-15,12_-9,13_10	h:soon long=0_-3,1_-6,2_-4,8_14	h:soon short=1_-2,8_2	h:soon whole=8_3
h:stop long=0_-5,1_-2,4_-3,9_19,13_-4	h:stop short=0_-6,4_-2,9_12	h:stop whole=9_4	h:support long=3_-6,7_-4,9_-2,10_11
h:support short=0_-5,6_-2,7_-3,10_12	h:support whole=0_4	h:who long=0_-5,4_-2,5_-3,6_-3,11_12	h:who short=0_7,11_-4
h:who whole=13_3	h:wrong long=4_-4,12_14	h:wrong short=0_-4,4_3,12_11,13_-7	h:yes long=0_-5,4_-8,5_4,13_8
h:yes short=0_-17,6_-3,9_-3,11_-3,13_15	h:yes whole=0_-7,13_8	identity|b:1 >=4_4	identity|b:1 and=0_-3,13_3
identity|b:1 but=0_2,4_-2	identity|b:1 else=13_2	identity|b:1 for=0_2	identity|b:1 has=4_2,13_-2	identity|b:1 moment=4_3
identity|b:1 sec=0_3,13_-3	identity|b:1 second=0_-3,4_4	identity|b:1 the=0_-3,4_2	identity|b:1 with=13_4
identity|b:1 you=0_-5,4_-3,13_9	identity|b:10 days=0_2	identity|b:11 year=4_3	identity|b:2 and=0_-2,4_3	identity|b:6 >=0_-3,12_3
identity|b:< 2=0_4,4_-3	identity|b:< absolutely=0_2,4_-4	identity|b:< afternoon=4_3	identity|b:< ah=0_7,4_-3,13_-3
identity|b:< all=0_2	identity|b:< am=0_6,13_-3	identity|b:< an=0_-3,11_3	identity|b:< and=0_2,4_-3,11_7,13_-5
identity|b:< are=13_2	identity|b:< as=0_-3,13_5	identity|b:< at=13_2	identity|b:< aye=0_-4,13_4	identity|b:< beats=0_2,13_-3
identity|b:< before=0_-2,11_3	identity|b:< bingo=4_-2	identity|b:< bro=0_2,4_-2	identity|b:< call=0_2	identity|b:< close=4_2
identity|b:< come=0_6,4_-4	identity|b:< could=0_3,13_-3	identity|b:< depends=0_-3,13_2	identity|b:< do=4_4,13_-2
identity|b:< er=0_-2,13_2	identity|b:< exactly=0_-3,13_3	identity|b:< fancy=13_2	identity|b:< fine=0_5,13_-3
identity|b:< for=0_3,4_-2	identity|b:< from=0_-3,13_6	identity|b:< garage=0_-4,4_4	identity|b:< get=0_-2,5_3
identity|b:< go=0_7,13_-6	identity|b:< going=0_7,4_-6	identity|b:< gone=0_-6,4_7	identity|b:< good=0_5,13_-3	identity|b:< he=0_-3
identity|b:< hello=0_5,11_-4	identity|b:< her=0_2,11_-2	identity|b:< here=0_-6,4_-3,13_10	identity|b:< herself=4_3,13_-3
identity|b:< hi=11_-2	identity|b:< hold=0_2	identity|b:< how=4_-4	identity|b:< i=0_4,13_-4	identity|b:< if=0_-2,4_4,13_-4
identity|b:< in=4_-3,13_5	identity|b:< is=0_5,4_-4,11_8,13_-9	identity|b:< it=0_5,4_-3,11_-2	identity|b:< know=4_3
identity|b:< leave=0_2,4_-5,5_3	identity|b:< long=0_-4,4_3	identity|b:< ma=13_2	identity|b:< madam=4_2	identity|b:< mama=4_2
identity|b:< marias=4_-2,13_3	identity|b:< mario=0_4,13_-2	identity|b:< may=4_2	identity|b:< maybe=0_3,4_-3
identity|b:< me=0_4,4_3,13_-7	identity|b:< mommy=0_-3,4_4	identity|b:< mum=0_-5,4_6	identity|b:< mums=4_2
identity|b:< my=0_11,4_-7,13_-3	identity|b:< myself=11_-3	identity|b:< nah=13_2	identity|b:< name_of_them=0_7,13_-7
identity|b:< nearly=4_3	identity|b:< never=0_-3,13_4	identity|b:< no=0_5,4_-4,11_-2	identity|b:< nobody=4_-3,13_4
identity|b:< nobodys=13_-3	identity|b:< none=0_-2,13_2	identity|b:< nope=4_4	identity|b:< not=5_-3,13_3	identity|b:< number=0_2
identity|b:< of=0_-4	identity|b:< off=0_-2	identity|b:< oh=0_3	identity|b:< okay=0_3	identity|b:< on=0_-4,4_6,13_-4
identity|b:< only=4_2	identity|b:< our=0_5,4_-4	identity|b:< out=0_-6,4_6	identity|b:< peaking=0_-3,13_3
identity|b:< perhaps=0_4,4_-2	identity|b:< please=0_7,4_-2,11_-2	identity|b:< put=4_-2	identity|b:< quite=0_-6,4_5,13_3
identity|b:< reception=0_-3,4_4	identity|b:< right=0_-7,4_2,13_6	identity|b:< same=0_4,13_-2	identity|b:< she=11_-3,13_5
identity|b:< should=0_-2,11_2	identity|b:< sign=0_2	identity|b:< since=13_4	identity|b:< sit=0_3,4_-3	identity|b:< smith=0_-2,4_3
identity|b:< so=0_-3,4_5	identity|b:< sorry=0_3	identity|b:< speak=0_3,13_-3	identity|b:< still=4_-3,13_2
identity|b:< sure=0_2,11_-3	identity|b:< thanks=0_-2	identity|b:< that=0_-3,4_5,11_-2	identity|b:< the=11_-3,13_7
identity|b:< then=0_3,13_-4	identity|b:< they=0_2,4_-2	identity|b:< this=4_2,11_-3,13_3	identity|b:< to=0_3,4_-3
identity|b:< told=0_2	identity|b:< too=4_-3,13_3	identity|b:< true=11_-3	identity|b:< uh=0_3	identity|b:< uhhuh=0_-3,13_4
identity|b:< um=0_-4,13_3	identity|b:< unless=13_2	identity|b:< we=0_3,4_2,13_-2	identity|b:< well=0_-4,13_4
identity|b:< what=0_11,4_-7,11_5,13_-8	identity|b:< whatever=0_-2,11_3	identity|b:< where=0_4	identity|b:< which=0_3
identity|b:< who=0_7,4_-2,11_-2,13_-3	identity|b:< whose=11_2	identity|b:< why=4_-2,11_5,13_-5	identity|b:< yeah=0_-6,4_3,13_2
identity|b:< yes=0_3,11_-5	identity|b:< you=4_-2,5_4,11_-6,13_3	identity|b:< your=0_3,4_-4,13_2	identity|b:< yup=0_-3,13_4
identity|b:a bad=0_3,4_-2	identity|b:a bout=13_3	identity|b:a busy=4_-3	identity|b:a call=0_-4,4_3	identity|b:a client=4_3,13_-3
identity|b:a cold=0_-2,13_2	identity|b:a computer=4_-3	identity|b:a good=0_3,4_-3	identity|b:a machine=0_-3
identity|b:a man=0_-3,4_5,13_-2	identity|b:a meat=0_-4,4_5	identity|b:a message=4_4	identity|b:a name_of_them=0_-5,4_4
identity|b:a no=0_-3,4_4	identity|b:a person=0_5,13_-4	identity|b:a phone=0_4,4_-3	identity|b:a problem=0_3,13_-3
identity|b:a robot=4_-2	identity|b:a scam=0_2	identity|b:a solicitor=0_3,4_-2	identity|b:a speaking=0_-2,13_2
identity|b:a system=0_-3,4_4	identity|b:about >=0_-7,4_3,11_6	identity|b:about it=0_-3,13_3	identity|b:about that=0_2
identity|b:about the=0_-4,11_2,13_2	identity|b:acme >=0_8,4_-3,13_-4	identity|b:acme i=13_3	identity|b:acme what=0_-2,11_2
identity|b:afraid >=0_5,13_-3	identity|b:after >=0_2,4_2,11_-4	identity|b:after name_of_them=0_-3,11_4
identity|b:after the=0_4,4_-2	identity|b:afternoon >=0_3,13_-3	identity|b:afternoon you=4_3	identity|b:again >=4_-4,11_3,13_-2
identity|b:ago >=0_-3,4_4	identity|b:agree >=0_4	identity|b:ah >=0_-5,13_6	identity|b:ah okay=0_2,13_-2	identity|b:ah so=0_2,13_-3
identity|b:ahead >=13_-2	identity|b:all day=13_2	identity|b:all ears=0_-3,13_4	identity|b:all morning=0_-3
identity|b:all right=0_6,13_-5	identity|b:already >=0_5,13_-3	identity|b:already have=0_2	identity|b:already told=0_-4,13_5
identity|b:am >=0_-4,4_5	identity|b:am a=4_2	identity|b:am actually=0_2	identity|b:am an=0_6,11_-3	identity|b:am asking=0_4,4_-3
identity|b:am at=0_3,4_-3	identity|b:am awake=0_2	identity|b:am back=0_4,4_-3	identity|b:am coming=0_8,13_-6
identity|b:am driving=0_3	identity|b:am eating=0_3,4_-2	identity|b:am her=0_5,4_-2,13_-3	identity|b:am here=13_-2
identity|b:am i=0_2,4_2,11_3,13_-7	identity|b:am in=4_-8,13_7	identity|b:am it=0_-5,4_4	identity|b:am just=0_-4,4_6
identity|b:am kidding=4_-2,13_2	identity|b:am like=0_3,13_-3	identity|b:am mari=0_3	identity|b:am marias=4_2
identity|b:am name_of_them=0_-4,4_-8,13_13	identity|b:am not=4_-10,11_4,13_6	identity|b:am on=0_5,4_-4	identity|b:am only=0_-3
identity|b:am she=4_-5,13_6	identity|b:am sitting=0_5,4_-4	identity|b:am sorry=4_-4,13_3	identity|b:am speaking=0_2
identity|b:am the=0_-10,13_13	identity|b:am what=0_-9,13_9	identity|b:am writing=0_2	identity|b:an 11=4_3
identity|b:an automated=0_4	identity|b:an old=5_2	identity|b:and do=0_-2,5_2	identity|b:and i=4_11,13_-10
identity|b:and it=0_4,4_-3	identity|b:and neithers=0_-4,4_5	identity|b:and no=0_3	identity|b:and now=0_3
identity|b:and only=0_-4,13_5	identity|b:and sons=0_-3,4_3	identity|b:and that=0_2	identity|b:and the=11_-2
identity|b:and then=0_3,4_-2	identity|b:and what=0_-2,13_2	identity|b:and you=0_-4,11_2,13_2	identity|b:another call=0_4,4_-3
identity|b:another name=0_-6,4_3,13_3	identity|b:answer >=0_2,4_-2	identity|b:answer that=0_4,4_-3	identity|b:answer the=0_-5,4_7
identity|b:answer to=0_-4,4_-3,13_8	identity|b:any acme=0_2,4_-3	identity|b:any name_of_them=0_-6,4_7	identity|b:any of=13_2
identity|b:any webinar=0_3	identity|b:anybody >=0_4	identity|b:anyone else=4_-3,13_5	identity|b:anything till=0_2
identity|b:are >=0_-6,4_-4,5_-6,11_7,13_9	identity|b:are a=0_2	identity|b:are all=0_2	identity|b:are and=0_-2,4_-3,13_5
identity|b:are asking=4_2	identity|b:are calling=0_10,4_-5,11_-5	identity|b:are certainly=0_4,4_2,13_-6
identity|b:are cutting=0_3,4_-2	identity|b:are i=4_5,13_-5	identity|b:are looking=0_-4,13_4	identity|b:are not=0_-8,4_6,12_-2,13_3
identity|b:are now=0_-6,13_8	identity|b:are right=0_-3,13_3	identity|b:are speaking=0_6,4_3,13_-9	identity|b:are talking=0_-3,4_6
identity|b:are through=12_2	identity|b:are you=0_-5,11_4	identity|b:as far=0_-2,13_3	identity|b:as i=0_-5,4_3,13_3
identity|b:ask >=13_-2	identity|b:ask you=0_3	identity|b:asked me=0_3,13_-3	identity|b:asking >=0_-4,11_4
identity|b:asking for=4_2	identity|b:asking you=0_4,4_-3	identity|b:asleep >=0_-2	identity|b:assistant >=0_-3
identity|b:assistant calling=0_3,11_-2	identity|b:at 3=0_5,4_-2,13_-2	identity|b:at home=4_-3,13_3	identity|b:at the=13_2
identity|b:at this=4_2	identity|b:at your=13_2	identity|b:automated assistant=0_5,11_-3	identity|b:awake i=0_2
identity|b:back >=5_2	identity|b:back to=0_2	identity|b:back until=0_2,4_-2	identity|b:bad line=0_5,13_-4
identity|b:bad time=0_3,13_-3	identity|b:bakery >=4_2	identity|b:bank phew=0_2	identity|b:be >=4_-6,11_2,13_4
identity|b:be back=0_3,4_-3	identity|b:be i=13_3	identity|b:be me=13_4	identity|b:be more=0_-4,13_3	identity|b:be my=4_2
identity|b:be name_of_them=4_7,13_-6	identity|b:be there=0_4,13_-3	identity|b:be wanting=13_-2	identity|b:bear with=0_4,13_-4
identity|b:beats me=0_2,13_-3	identity|b:been called=4_2	identity|b:been waiting=0_-3	identity|b:beep >=0_3
identity|b:before i=0_-2	identity|b:before the=0_2	identity|b:before you=0_2,13_-3	identity|b:behalf yes=4_4,13_-4
identity|b:believe it=0_2	identity|b:better >=0_4,4_-3	identity|b:better be=4_-4,13_3	identity|b:bit slower=13_2
identity|b:bob >=4_2,13_-2	identity|b:boss >=0_-2,4_5,13_-2	identity|b:boss herself=4_-3,13_4	identity|b:both >=0_4
identity|b:bother me=0_3,13_-2	identity|b:brother >=4_2	identity|b:business >=4_-3,11_2	identity|b:but >=0_-7,4_5
identity|b:but it=0_3,4_-4	identity|b:but no=4_3	identity|b:but she=4_3	identity|b:but that=0_2	identity|b:but we=0_2
identity|b:but yes=0_-3,13_3	identity|b:by me=4_8,13_-6	identity|b:by that=0_-4,4_4	identity|b:by the=0_5,4_-4
identity|b:call >=4_-2,11_5	identity|b:call her=0_4,4_-3	identity|b:call me=4_7,11_-4,13_-3
identity|b:called name_of_them=0_5,13_-3	identity|b:called that=4_3	identity|b:calling >=0_-6,11_5
identity|b:calling about=0_-2,11_2	identity|b:calling me=5_3	identity|b:calls >=0_-3,5_4	identity|b:calls here=4_3
identity|b:calls me=0_2	identity|b:can hardly=4_-3	identity|b:can hear=13_3	identity|b:can i=11_-4	identity|b:can it=4_3
identity|b:can not=0_3,13_-3	identity|b:can say=0_2,4_-4	identity|b:can you=11_2	identity|b:car >=4_-2,11_3
identity|b:cent >=0_-2,13_2	identity|b:certainly not=4_3	identity|b:changed since=13_3	identity|b:chill >=0_3,4_-2
identity|b:close it=4_3	identity|b:close the=0_3,13_-2	identity|b:cold >=13_2	identity|b:colleague >=4_3
identity|b:come back=0_-2,5_2	identity|b:come here=0_3,4_-2	identity|b:come on=0_4,13_-2	identity|b:come through=4_3,13_-2
identity|b:come to=5_-2	identity|b:computer >=0_3,4_-3	identity|b:confirm that=0_-6,13_6	identity|b:connect you=0_-3,4_4
identity|b:correct >=0_-3,4_2	identity|b:correct and=0_-2,13_2	identity|b:could >=0_4,4_-2	identity|b:could be=0_2,13_-2
identity|b:could say=0_-2,13_3	identity|b:course >=0_-3,13_3	identity|b:course i=0_4,13_-4	identity|b:course it=0_-3,13_3
identity|b:cutting out=0_3,4_-2	identity|b:dad >=0_2	identity|b:daughter >=0_-3,4_4	identity|b:day >=4_-3,13_3
identity|b:dead >=0_2,4_-2	identity|b:dear >=13_5	identity|b:dear i=0_3,13_-4	identity|b:deny it=0_-7,13_6
identity|b:department >=4_3	identity|b:depends on=0_-2	identity|b:desk >=4_4	identity|b:did i=0_2	identity|b:did not=0_3,4_-2
identity|b:did you=0_8,13_-5	identity|b:dis >=0_-2,13_3	identity|b:do >=0_3,13_-3	identity|b:do for=11_-3,13_4
identity|b:do i=0_-5	identity|b:do not=4_-4,5_2,11_4	identity|b:do you=0_6,11_2,13_-5	identity|b:does not=4_-3
identity|b:done >=0_-2,13_3	identity|b:door >=4_2	identity|b:doorbell camera=0_2,13_-2	identity|b:down >=0_4,4_-2
identity|b:drop the=0_-3	identity|b:ears >=0_-3,13_4	identity|b:eating >=0_3,4_-2	identity|b:else >=0_-4,13_5	identity|b:er i=0_-3
identity|b:erm >=0_3	identity|b:even >=0_3	identity|b:ever asked=0_3,13_-2	identity|b:fancy that=13_2	identity|b:far as=0_-2,13_3
identity|b:far from=0_-2,4_3	identity|b:fetch her=4_3	identity|b:find her=0_-2,4_3	identity|b:fine >=0_4,13_-4
identity|b:fine i=0_-4,13_4	identity|b:fine thanks=0_2	identity|b:firm >=0_-2	identity|b:first >=11_6,13_-6
identity|b:first name=0_3,11_-2	identity|b:first time=0_-4,13_4	identity|b:fish >=0_2	identity|b:follow >=0_3
identity|b:for >=13_2	identity|b:for explaining=0_-2	identity|b:for her=0_-2,4_9,11_-2,13_-5	identity|b:for it=4_2
identity|b:for me=4_-3	identity|b:for my=4_3	identity|b:for name_of_them=0_-2,4_2	identity|b:for real=0_2	identity|b:for the=13_-3
identity|b:for this=0_4,4_-3	identity|b:for what=11_3	identity|b:for you=0_-4,4_11,11_-3,13_-3	identity|b:found her=4_2
identity|b:found this=4_2	identity|b:free >=4_3	identity|b:from an=4_3	identity|b:from me=4_2,13_-3	identity|b:from now=0_3
identity|b:from the=11_2	identity|b:from you=4_-3,5_4	identity|b:gardener >=4_2	identity|b:get her=0_-4,4_7,13_-3
identity|b:give my=11_4	identity|b:go >=0_3,13_-3	identity|b:go by=0_-3,13_4	identity|b:go on=4_-3,13_3
identity|b:going on=4_4,11_-3	identity|b:gone >=4_3	identity|b:good >=0_3,13_-3	identity|b:good afternoon=0_3,13_-3
identity|b:good evening=4_3	identity|b:good guess=0_-4,13_3	identity|b:good moment=0_2,4_-2	identity|b:good morning=0_-2,4_3
identity|b:good name=13_3	identity|b:goodness a=13_2	identity|b:got >=0_2	identity|b:got a=0_-8,4_6	identity|b:got her=13_2
identity|b:got it=0_4,4_-3	identity|b:got my=0_2	identity|b:got no=0_3	identity|b:got soup=0_-2	identity|b:got the=0_-4
identity|b:guess >=0_3,4_-3	identity|b:guilty >=4_-3,13_4	identity|b:guilty i=4_2	identity|b:had my=0_2	identity|b:half >=4_4
identity|b:hall >=0_2,4_-3	identity|b:hand you=4_2	identity|b:hang on=13_-2	identity|b:hardly >=4_3	identity|b:hardly hear=4_-3
identity|b:harm in=13_2	identity|b:has ever=4_2,13_-2	identity|b:has left=0_-4,4_5	identity|b:has to=0_5,4_-4
identity|b:have 1=4_2	identity|b:have 2=0_-2	identity|b:have a=0_-4,11_4	identity|b:have been=0_-2,4_-4,13_4
identity|b:have come=0_-2	identity|b:have got=0_3,13_-5	identity|b:have just=0_5,4_-3	identity|b:have no=0_6,4_-5
identity|b:have not=0_-2,4_4	identity|b:have reached=0_5,4_-2	identity|b:have the=0_-5,13_4	identity|b:have this=4_4
identity|b:have to=0_-7,4_8	identity|b:have you=0_2	identity|b:he is=0_7,4_-8	identity|b:hear >=4_4,11_-3
identity|b:hear from=0_-2,4_-2,5_4	identity|b:hear me=0_3	identity|b:hear you=0_5,4_-6	identity|b:heard of=4_2
identity|b:hello >=0_-4,11_-4,13_8	identity|b:hello name_of_them=0_-3,13_4	identity|b:hello still=0_3,13_-5
identity|b:hello this=4_3	identity|b:hello who=0_4,11_-4	identity|b:help >=0_-6,4_8	identity|b:help you=11_-2,13_3
identity|b:her >=4_-9,11_-4,13_12	identity|b:her as=4_-3,13_3	identity|b:her at=4_-3,13_3	identity|b:her behalf=4_3,13_-2
identity|b:her brother=4_2	identity|b:her calls=4_4	identity|b:her colleague=13_2	identity|b:her daughter=4_-2,13_3
identity|b:her has=4_2	identity|b:her line=4_2	identity|b:her mum=4_-7,13_7	identity|b:her own=4_-4	identity|b:her phone=4_4,13_-3
identity|b:her secretary=4_3,13_-2	identity|b:her she=4_-2,11_3	identity|b:her son=4_2	identity|b:her voicemail=4_2
identity|b:her what=4_2,11_-2,13_2	identity|b:her you=4_3,13_-2	identity|b:here >=0_-3,4_-4,13_9	identity|b:here and=0_3
identity|b:here is=4_3,13_-3	identity|b:hers >=0_-2,4_3	identity|b:herself >=4_-6,13_7	identity|b:herself is=4_3,13_-2
identity|b:hi i=11_-2,13_4	identity|b:house sitting=0_-2,4_4	identity|b:how are=13_2	identity|b:how can=4_2,13_-2
identity|b:how did=11_4	identity|b:how lovely=0_-2,13_2	identity|b:how may=0_-4,13_6	identity|b:how often=5_2
identity|b:i >=4_-2,13_5	identity|b:i already=0_-2,4_-4,13_6	identity|b:i am=0_8,5_3,11_-4	identity|b:i answer=0_-7,4_2,13_5
identity|b:i asked=0_3	identity|b:i be=0_-4,13_4	identity|b:i believe=4_-2	identity|b:i could=0_3,13_-3
identity|b:i deny=0_-3,4_7,13_-4	identity|b:i did=0_-4,13_5	identity|b:i do=0_-4,11_3	identity|b:i fear=0_-3	identity|b:i got=0_3
identity|b:i have=4_-4,5_3,11_-2,13_6	identity|b:i help=11_-2	identity|b:i hope=0_6,13_-3	identity|b:i just=0_-7,13_6
identity|b:i keep=4_2	identity|b:i know=4_-6,11_6	identity|b:i looked=4_2	identity|b:i mean=4_2,13_-2	identity|b:i never=0_3,4_-2
identity|b:i no=4_2,13_-2	identity|b:i not=13_2	identity|b:i only=4_2	identity|b:i remember=13_3	identity|b:i said=0_-2
identity|b:i say=0_-4	identity|b:i should=0_-2,13_2	identity|b:i sound=0_-2,4_10,11_-2,13_-6	identity|b:i speaking=0_9,4_-2,13_-7
identity|b:i sure=0_-2,13_2	identity|b:i take=4_3	identity|b:i tell=4_4	identity|b:i think=12_2	identity|b:i want=0_3,13_-2
identity|b:i were=0_-6,4_3,13_5	identity|b:i will=4_7,13_-8	identity|b:i wish=0_-3,4_4	identity|b:i would=0_-6,4_-3,11_5,13_3
identity|b:if i=11_-2,13_2	identity|b:if that=4_2	identity|b:if this=0_3,4_-3	identity|b:if you=0_4,13_-6
identity|b:in 10=0_-3,4_4	identity|b:in >=4_5,13_-5	identity|b:in and=4_-2,13_2	identity|b:in for=0_-2,4_3
identity|b:in her=4_3,13_-4	identity|b:in here=0_3	identity|b:in peace=5_2	identity|b:in telling=13_2	identity|b:in the=5_4
identity|b:interested >=5_3	identity|b:interested in=0_6,5_-5	identity|b:introduce yourself=11_2	identity|b:is 2=12_3,13_-3
identity|b:is >=0_15,4_-11,13_-3	identity|b:is a=0_7,13_-6	identity|b:is acme=0_-5,4_3,11_3	identity|b:is all=13_-2
identity|b:is any=13_2	identity|b:is asking=0_-2,13_4	identity|b:is at=4_3,13_-4	identity|b:is back=0_-2,4_3	identity|b:is but=0_2
identity|b:is calling=11_-3,13_2	identity|b:is for=0_4,4_2,11_-3,13_-3	identity|b:is free=0_2	identity|b:is going=11_-3
identity|b:is he=0_6,4_-4	identity|b:is her=0_3,4_-4	identity|b:is here=0_8,4_-6	identity|b:is how=0_3	identity|b:is i=0_-5,13_6
identity|b:is in=0_-3,4_3	identity|b:is it=0_2,4_-3,11_6,13_-5	identity|b:is knot=0_-2,4_2	identity|b:is left=4_-4,13_5
identity|b:is like=4_2	identity|b:is listening=4_-4,13_6	identity|b:is marias=4_-3,13_3	identity|b:is marina=13_2
identity|b:is mario=4_4,13_-3	identity|b:is me=0_-5,4_-7,13_12	identity|b:is my=0_-2,4_7,13_-4
identity|b:is name_of_them=0_4,4_-7,13_5	identity|b:is nearly=0_3	identity|b:is no=0_-2	identity|b:is not=0_8,13_-3
identity|b:is on=0_-2	identity|b:is only=0_-2,13_3	identity|b:is peeking=4_-3,13_4	identity|b:is peter=4_2
identity|b:is private=0_3,4_-4	identity|b:is right=0_5,4_-4	identity|b:is she=4_-3,13_4	identity|b:is somebody=0_-3,4_6,13_-3
identity|b:is someone=0_-3,4_3	identity|b:is speaking=0_9,4_-7	identity|b:is that=11_4,13_-5	identity|b:is the=4_3,11_-2,13_-3
identity|b:is there=0_-7,11_4,13_3	identity|b:is this=0_-5,11_6	identity|b:is too=0_3	identity|b:is up=0_-3,13_4
identity|b:is who=13_2	identity|b:it >=0_11,4_-4,13_-5	identity|b:it about=0_-3,4_2	identity|b:it does=0_3,4_-2
identity|b:it for=0_-2,11_3	identity|b:it is=0_-5,4_2,11_-4,13_6	identity|b:it not=0_-3,4_5	identity|b:it says=0_-3,13_4
identity|b:it start=0_-2,13_2	identity|b:it wait=4_3	identity|b:it was=0_-2	identity|b:it will=13_3	identity|b:it wrong=4_-2,13_3
identity|b:jack >=0_-4,4_6	identity|b:just >=0_-2,13_3	identity|b:just a=0_-3,4_3	identity|b:just answer=4_3
identity|b:just kidding=4_-3,13_3	identity|b:just said=0_-2,13_3	identity|b:just the=0_-3,4_3	identity|b:just told=0_2,4_-2
identity|b:keep telling=4_2	identity|b:king >=0_-4,13_4	identity|b:kitchen >=4_3	identity|b:know >=0_6,11_-2
identity|b:know acme=0_3,13_-3	identity|b:know anything=0_-2,4_2	identity|b:know if=0_-4,13_5	identity|b:know my=11_3
identity|b:know name_of_them=0_-4,4_5	identity|b:know this=4_3	identity|b:know what=0_-3,11_4	identity|b:know who=0_4,11_-3
identity|b:know you=0_-9,11_9,13_3	identity|b:knows my=13_2	identity|b:lady dear=0_-2,13_2	identity|b:lady you=13_2
identity|b:last >=0_3,11_-2	identity|b:last time=0_-3,13_2	identity|b:last week=4_2	identity|b:late wife=4_2
identity|b:leave >=0_-4,4_4	identity|b:leave a=0_4	identity|b:leave her=0_4,4_-4	identity|b:left >=0_-4,4_5	identity|b:let me=4_4
identity|b:let the=0_2	identity|b:let us=0_2,4_-2	identity|b:life >=0_-5,13_6	identity|b:like >=0_3	identity|b:like a=0_-2,4_3
identity|b:like i=0_2	identity|b:like me=13_3	identity|b:like my=0_-2,4_4	identity|b:like to=11_2	identity|b:like what=0_3,13_-3
identity|b:line >=0_-3,4_-2,13_5	identity|b:line you=0_5,13_-4	identity|b:listening >=0_-6,4_-5,13_11
identity|b:listening to=0_4,13_-4	identity|b:live alone=0_3	identity|b:lodger >=4_2	identity|b:lol >=0_3,4_-2
identity|b:long >=0_-2,4_-2,13_5	identity|b:long gone=4_3	identity|b:long number=12_3	identity|b:look no=4_-4,13_5
identity|b:looked in=4_2	identity|b:looking for=11_-4,13_3	identity|b:lot >=0_3	identity|b:love >=4_-3,13_2	identity|b:lunch >=0_3
identity|b:maam this=4_-3,13_4	identity|b:machine >=0_3	identity|b:machine and=0_-3,4_3	identity|b:machine that=0_-2,13_3
identity|b:machine you=0_-2	identity|b:make out=0_2	identity|b:man >=0_-3,4_2	identity|b:mari >=0_3	identity|b:marias my=4_3
identity|b:marias on=4_-2,13_4	identity|b:marie >=4_3,13_-2	identity|b:marie is=0_-2,13_4	identity|b:marina >=13_2
identity|b:mario >=4_3,13_-4	identity|b:marketing yes=4_4,13_-2	identity|b:mary a=0_-5,13_5	identity|b:mate >=0_-4,12_2
identity|b:matter >=11_2	identity|b:may i=0_-5,4_2,13_5	identity|b:me >=0_-9,4_-8,11_-4,13_18	identity|b:me a=0_4,13_-2
identity|b:me alone=5_2	identity|b:me and=4_4,13_-5	identity|b:me back=0_3	identity|b:me name_of_them=0_-5,13_6
identity|b:me never=4_2	identity|b:me no=0_-4,4_5	identity|b:me on=0_3	identity|b:me put=0_-2	identity|b:me see=0_-3,4_3
identity|b:me that=0_3,13_-4	identity|b:me then=13_2	identity|b:me there=0_3,4_-2	identity|b:me to=0_3
identity|b:me what=0_-3,11_4	identity|b:me where=4_2	identity|b:me yeah=4_-3,13_4	identity|b:me yes=0_-3,13_5
identity|b:me you=0_-5,4_4	identity|b:mean my=0_-3,4_3	identity|b:mean no=4_3	identity|b:meeting >=0_2
identity|b:message >=0_-5,4_7	identity|b:message after=0_2	identity|b:might be=0_3	identity|b:might say=0_2,13_-2
identity|b:might you=0_-3,13_3	identity|b:mind the=0_3,4_-2	identity|b:mine >=0_-3,13_2	identity|b:mom >=0_4,4_-3
identity|b:mondays >=13_2	identity|b:morning >=0_-5,13_4	identity|b:mother calls=0_2	identity|b:mother or=0_-3,4_2
identity|b:mum >=0_3,13_-3	identity|b:mum it=0_-2,4_2	identity|b:must mean=0_-3,4_3	identity|b:must not=4_3
identity|b:my badge=0_-2	identity|b:my boss=0_-2,4_5,13_-2	identity|b:my colleague=4_2	identity|b:my daughter=0_4,4_-2
identity|b:my dear=0_-4,13_3	identity|b:my door=0_-3,13_4	identity|b:my god=0_3,13_-3	identity|b:my husbands=0_3
identity|b:my late=4_2	identity|b:my life=0_-6,13_6	identity|b:my mother=0_-2,13_3	identity|b:my mum=0_-2,4_3
identity|b:my name=0_-7,4_-4,11_7,13_3	identity|b:my number=5_3	identity|b:my own=13_4	identity|b:my phone=13_3
identity|b:my rear=4_3	identity|b:my sister=4_5,13_-3	identity|b:my voice=0_-2,13_3	identity|b:my wife=0_-4,4_6
identity|b:myself name_of_them=11_-3,13_3	identity|b:name again=0_2	identity|b:name and=0_4,5_-2,11_-3,13_3
identity|b:name but=11_2	identity|b:name did=0_4,11_-4	identity|b:name how=11_2	identity|b:name is=0_-8,4_5
identity|b:name my=0_-3,4_-2,13_5	identity|b:name on=4_2	identity|b:name to=11_4	identity|b:name well=13_3
identity|b:name_of_them >=0_4,4_-4	identity|b:name_of_them at=0_-4,4_-3,13_5	identity|b:name_of_them but=4_3,13_-3
identity|b:name_of_them here=0_-2	identity|b:name_of_them how=0_-3,13_4	identity|b:name_of_them i=4_4,11_4,13_-6
identity|b:name_of_them is=0_6,4_-3,13_-3	identity|b:name_of_them it=4_3,13_-2	identity|b:name_of_them lopez=0_3,4_-4
identity|b:name_of_them name_of_them=0_3,13_-3	identity|b:name_of_them no=4_5,13_-4	identity|b:name_of_them she=0_5,4_-3,13_-2
identity|b:name_of_them this=0_-3,13_4	identity|b:name_of_them to=13_4	identity|b:name_of_them what=0_2,13_-2
identity|b:name_of_them who=11_-4,13_5	identity|b:name_of_them yes=13_2	identity|b:nearly i=4_3,13_-2	identity|b:need a=13_-2
identity|b:need my=0_3	identity|b:never again=0_-3,5_3	identity|b:never been=4_2	identity|b:never had=4_-5,13_6
identity|b:never heard=4_2	identity|b:never met=4_3	identity|b:never signed=0_3	identity|b:never to=4_2
identity|b:new phone=0_-4,13_3	identity|b:next >=0_-3,13_3	identity|b:next door=0_-3,4_5,13_-2	identity|b:next month=0_3,4_-3
identity|b:next week=0_3,4_-2	identity|b:night >=0_3,4_-3	identity|b:night porter=0_-5,4_6	identity|b:no 1=0_-2,4_2
identity|b:no >=0_-9,4_9	identity|b:no am=0_-2,4_5,13_-3	identity|b:no as=4_2	identity|b:no call=5_3	identity|b:no calls=4_-2,5_4
identity|b:no do=0_4,4_-3	identity|b:no harm=13_2	identity|b:no i=0_3	identity|b:no is=0_3,4_-3	identity|b:no it=0_-4,4_4
identity|b:no just=13_2	identity|b:no lie=4_-3,13_4	identity|b:no my=0_-2,4_3	identity|b:no name_of_them=4_4,13_-5
identity|b:no need=0_3,4_-5	identity|b:no no=0_8,4_-7	identity|b:no not=4_-3,13_3	identity|b:no sir=0_3
identity|b:no sorry=0_-4,4_5	identity|b:no still=0_-3,4_3	identity|b:no such=0_-3,4_3	identity|b:no that=4_3,13_-3
identity|b:no this=0_-2,4_3	identity|b:no time=0_5,4_-2,13_-2	identity|b:nobody but=0_-3,13_4	identity|b:nobody can=4_-4,13_4
identity|b:noise >=0_2,11_-2	identity|b:none other=0_-2,13_2	identity|b:nope >=4_2	identity|b:not >=0_-10,4_8,13_4
identity|b:not a=4_-5,13_5	identity|b:not an=0_4,4_-4	identity|b:not answer=0_4,4_-3	identity|b:not any=0_-3,4_4
identity|b:not at=0_-2,4_3	identity|b:not be=13_-2	identity|b:not been=0_-2,4_5,13_-2	identity|b:not buying=0_3,4_-4
identity|b:not come=5_2	identity|b:not correct=4_3,13_-2	identity|b:not deny=0_-4,4_-6,13_10	identity|b:not even=0_2
identity|b:not follow=0_3	identity|b:not for=4_2	identity|b:not give=4_-3,11_4	identity|b:not good=0_2,4_-2
identity|b:not got=4_-3,13_3	identity|b:not have=0_4,13_-4	identity|b:not hear=4_4,13_-3	identity|b:not her=0_-3,4_-2,13_5
identity|b:not here=0_-3,4_5	identity|b:not home=4_4,13_-2	identity|b:not i=0_-6,13_7	identity|b:not in=0_-4,5_5
identity|b:not incorrect=4_-9,13_9	identity|b:not interested=0_3	identity|b:not know=0_-7,4_3,11_6,13_-2
identity|b:not listening=0_4,13_-3	identity|b:not make=0_3,4_-2	identity|b:not me=0_-6,4_7	identity|b:not mind=0_-4,4_4
identity|b:not my=0_-4,4_2	identity|b:not name_of_them=0_-5,4_6	identity|b:not need=0_2,4_-2	identity|b:not not=0_-2,4_-10,13_13
identity|b:not now=0_3,4_-2	identity|b:not really=0_4,4_-2	identity|b:not remember=4_3,13_-2	identity|b:not ring=0_3
identity|b:not say=0_-8,4_6,13_2	identity|b:not saying=11_4,13_-4	identity|b:not she=4_3	identity|b:not so=0_5,13_-4
identity|b:not somebody=4_-9,13_10	identity|b:not sorry=4_4,13_-4	identity|b:not sound=4_-7,13_8	identity|b:not speaking=4_3
identity|b:not talk=13_3	identity|b:not tell=0_4,4_-3	identity|b:not telling=0_3,4_-3	identity|b:not think=0_-4,4_6,13_-2
identity|b:not to=5_3	identity|b:not want=4_-4,5_3	identity|b:not what=4_6,13_-4	identity|b:not who=0_-5,4_6
identity|b:not work=0_3	identity|b:not wrong=4_-11,12_-2,13_14	identity|b:not you=0_3	identity|b:nothing to=0_11,4_-6,13_-3
identity|b:now >=0_-9,4_8	identity|b:now i=0_2,4_-2	identity|b:now so=0_2	identity|b:numb her=12_2	identity|b:number 42=0_2
identity|b:number >=0_-3,5_-3,12_3,13_3	identity|b:number is=5_3	identity|b:number mate=12_2	identity|b:number since=4_4
identity|b:of course=0_-2	identity|b:of her=0_-5,13_5	identity|b:of it=0_5,13_-5	identity|b:of which=0_2	identity|b:of your=4_-3
identity|b:off >=0_-2,4_2	identity|b:off sick=4_2	identity|b:off the=5_4	identity|b:often do=5_2	identity|b:oh i=0_4,13_-3
identity|b:oh my=0_3,13_-3	identity|b:okay >=0_2,13_-3	identity|b:old >=4_3	identity|b:on >=4_7,11_-4,12_-3
identity|b:on her=4_4,13_-2	identity|b:on leave=0_-4,4_4	identity|b:on my=0_-3,13_4	identity|b:on the=0_4,4_-8,13_3
identity|b:on your=4_2	identity|b:only 1=4_3,13_-3	identity|b:only >=0_-3,13_4	identity|b:only her=0_-3,4_3
identity|b:only me=4_-2,13_3	identity|b:only my=0_2	identity|b:only name_of_them=0_4,4_-3	identity|b:only tony=4_2
identity|b:or no=11_2	identity|b:other >=0_-3	identity|b:other name_of_them=13_-3	identity|b:ought to=0_4,4_-2
identity|b:our >=0_-8,13_8	identity|b:out >=0_-5,4_10,13_-5	identity|b:out the=0_2	identity|b:own >=0_5,13_-4
identity|b:pass it=4_2	identity|b:passport >=13_4	identity|b:patience >=0_3,4_-3	identity|b:peace >=5_2	identity|b:peeking >=4_-3
identity|b:per cent=0_-2,13_2	identity|b:person >=0_-3,13_3	identity|b:person is=0_3,13_-2	identity|b:person you=13_-3
identity|b:personally >=13_3	identity|b:peter >=4_3	identity|b:phone here=0_3	identity|b:phone mum=0_5,4_-4
identity|b:phone my=13_3	identity|b:phone on=4_2	identity|b:phone right=4_-2,13_3	identity|b:pick up=4_-2,13_3
identity|b:place >=12_2	identity|b:please >=0_2,11_3,13_-3	identity|b:please leave=0_7,4_-2,5_-2	identity|b:police >=0_-2
identity|b:put you=4_3	identity|b:question >=4_-2	identity|b:rather not=0_4,4_-3	identity|b:reach us=0_2
identity|b:reached her=4_-3,13_3	identity|b:reached name_of_them=0_3,4_-3	identity|b:reached the=4_3	identity|b:real >=0_2
identity|b:really >=0_5,4_-5	identity|b:rear >=0_2	identity|b:remember any=0_-3,4_5	identity|b:right >=0_10,4_-7,13_-3
identity|b:right here=0_-4,4_-2,13_6	identity|b:right i=4_-2,13_3	identity|b:right lady=13_3	identity|b:right now=4_5,13_-3
identity|b:right the=0_2,13_-2	identity|b:right then=0_4,13_-3	identity|b:robots >=0_4,4_-3	identity|b:said >=4_3,13_-3
identity|b:said no=4_-3,13_3	identity|b:said so=0_-3,13_2	identity|b:said yes=0_2,13_-2	identity|b:same >=0_-3,13_5
identity|b:say >=0_10,4_-4,11_-3,13_-4	identity|b:say anything=0_3,4_-3	identity|b:say i=0_-16,4_7,13_10
identity|b:say it=0_3,13_-2	identity|b:say name_of_them=0_7,13_-4	identity|b:say no=0_-5,13_4	identity|b:say so=0_-3,13_3
identity|b:say that=4_-3,13_4	identity|b:say yes=0_2,11_3,13_-5	identity|b:says on=0_-2,13_3	identity|b:sec >=0_2,13_-2
identity|b:second >=0_-2,4_3	identity|b:secretary >=4_4,13_-2	identity|b:see if=0_-6,4_6	identity|b:see you=0_2
identity|b:service >=0_3	identity|b:service my=0_-2	identity|b:several marias=0_2	identity|b:shall i=4_3
identity|b:she >=0_5,4_-5,13_2	identity|b:she has=4_-2	identity|b:she is=0_-6,4_3,13_5	identity|b:she said=0_4,13_-3
identity|b:she speaks=4_-2,13_4	identity|b:she told=0_-2,4_3	identity|b:she will=4_2	identity|b:she would=0_6,4_-5
identity|b:should i=0_-4,4_3,11_2	identity|b:shower >=0_-2,4_2	identity|b:sign here=0_2	identity|b:signed up=4_2
identity|b:since the=0_-2,13_4	identity|b:since you=0_2,13_-2	identity|b:sister >=4_4,13_-3	identity|b:sitting >=0_-2,4_4
identity|b:sitting in=0_5,4_-4	identity|b:slower when=0_-2,13_2	identity|b:smith and=0_-2,4_3	identity|b:snot in=0_-3,4_4
identity|b:so >=0_-5,4_-2,13_9	identity|b:so i=0_7,13_-6	identity|b:so it=0_-6,4_2,13_4	identity|b:so no=0_-3,4_6,13_-3
identity|b:so they=0_-3,13_3	identity|b:so what=0_2,13_-3	identity|b:so you=0_-5,4_2,13_3	identity|b:sofa >=0_3,4_-2
identity|b:some robot=0_-3,4_4	identity|b:somebody else=0_-2,4_-3,13_6	identity|b:something >=0_-2	identity|b:sons how=0_-2,4_3
identity|b:sorry >=0_-3,4_2	identity|b:sorry no=4_2	identity|b:sorry to=0_-2,13_3	identity|b:sorry what=0_-4,11_4
identity|b:sound like=11_-2	identity|b:soup on=0_-2	identity|b:speak a=0_-2,13_2	identity|b:speak in=4_-4,13_2
identity|b:speak up=0_2	identity|b:speaking >=0_-6,13_4	identity|b:speaking but=13_3	identity|b:speaking of=0_2
identity|b:speaking to=0_-8,13_6	identity|b:speaking with=0_8,11_-3,13_-6	identity|b:speaking yes=0_-2,13_3
identity|b:speaks >=4_-2,13_4	identity|b:state your=0_-2,11_2	identity|b:still not=4_3	identity|b:still the=0_3,13_-4
identity|b:story >=0_-4,11_3	identity|b:stove >=0_-2	identity|b:straight through=0_-3,13_4	identity|b:support >=0_3
identity|b:suppose i=0_2	identity|b:suppose there=13_2	identity|b:sure hope=0_-2,13_2	identity|b:sure is=0_-3,13_3
identity|b:sure just=4_3	identity|b:switchboard which=4_2	identity|b:table >=4_2	identity|b:take your=0_4,13_-3
identity|b:talk long=0_-3,13_5	identity|b:talk to=0_2,4_5,11_-5	identity|b:talking >=0_6,4_-2,13_-3
identity|b:talking to=0_-8,4_4,13_5	identity|b:tell her=0_-6,4_7	identity|b:tell me=0_-4,11_4,13_3
identity|b:tell name_of_them=0_-2,4_3	identity|b:tell you=0_4,5_2,13_-3	identity|b:telling >=0_4,13_-2
identity|b:tenant >=0_-2,4_3	identity|b:thank you=0_4	identity|b:thanks >=0_3	identity|b:thanks for=0_-2
identity|b:that >=0_5,4_-6	identity|b:that a=0_-3,11_3	identity|b:that am=0_-4,4_3	identity|b:that depends=11_2
identity|b:that is=0_2,4_3,11_-4	identity|b:that it=11_-2,13_2	identity|b:that knows=13_2	identity|b:that name=0_-6,4_6
identity|b:that noise=0_2,11_-2	identity|b:that she=0_4,4_-3	identity|b:that so=0_4,13_-2	identity|b:that webinar=0_-4,4_2
identity|b:that would=0_-3,4_4	identity|b:the 1=0_-6,4_-7,13_13	identity|b:the >=0_7,11_-4	identity|b:the act=0_-3
identity|b:the beep=0_2	identity|b:the boss=4_-3,13_3	identity|b:the bus=4_3	identity|b:the butler=0_-3,4_3
identity|b:the calls=4_3	identity|b:the car=11_3	identity|b:the cat=0_3	identity|b:the church=0_2,4_-2	identity|b:the company=4_2
identity|b:the courier=0_3,4_-2	identity|b:the daughter=0_-3,4_2	identity|b:the day=0_3,13_-2	identity|b:the door=0_4,4_-4
identity|b:the doorbell=0_2,13_-2	identity|b:the doors=0_-3,13_3	identity|b:the end=0_2	identity|b:the first=0_2,11_-3
identity|b:the fish=0_2	identity|b:the flesh=0_-3,13_4	identity|b:the gardener=4_2	identity|b:the intern=0_-2,4_2
identity|b:the kitchen=4_3	identity|b:the lady=0_-3,13_3	identity|b:the last=11_-2	identity|b:the left=0_6,4_-5
identity|b:the line=0_-4,13_4	identity|b:the list=5_4	identity|b:the lodger=4_2	identity|b:the matter=0_-3,11_2
identity|b:the mirror=4_2	identity|b:the moment=0_-4,4_4	identity|b:the morning=0_2	identity|b:the mother=0_-3,4_2
identity|b:the name=0_7,11_-7	identity|b:the name_of_them=4_-4,13_4	identity|b:the night=0_-5,4_6	identity|b:the number=0_3
identity|b:the only=0_4,13_-4	identity|b:the other=13_-2	identity|b:the person=13_-3	identity|b:the phone=0_3,4_-6,13_3
identity|b:the pleasure=0_-3	identity|b:the plumber=0_-2	identity|b:the police=0_-2	identity|b:the previous=4_3
identity|b:the right=0_-3,13_5	identity|b:the same=0_-4,13_3	identity|b:the shower=0_-2,4_2	identity|b:the sofa=0_3,4_-3
identity|b:the story=0_-5,11_3,13_2	identity|b:the stove=0_-2	identity|b:the switchboard=4_3,13_-2
identity|b:the telephone=0_-3,4_4	identity|b:the time=0_2	identity|b:the very=0_-4,13_6	identity|b:the webinar=0_3,4_-3
identity|b:the woman=13_3	identity|b:the wrong=0_4	identity|b:then >=0_6,13_-6	identity|b:then good=13_2
identity|b:then i=0_3,13_-3	identity|b:then it=0_-2,4_2	identity|b:then they=0_2,4_-2	identity|b:then you=0_-3,4_3
identity|b:there >=0_4,4_-8,13_2	identity|b:there at=0_4,13_-4	identity|b:there is=0_-7,4_4	identity|b:they are=0_-3,4_3
identity|b:they call=0_-5,4_7,13_-2	identity|b:they can=0_3,4_-3	identity|b:they let=4_2	identity|b:they tell=0_-3,13_3
identity|b:they went=0_3,4_-3	identity|b:think >=0_-2,4_2	identity|b:think she=0_-2,4_3	identity|b:think that=4_4,13_-2
identity|b:this >=0_10,4_-4,13_-6	identity|b:this call=0_2	identity|b:this down=0_2	identity|b:this his=0_-2,13_4
identity|b:this is=0_-12,4_5,11_-4,12_4,13_6	identity|b:this kind=0_3	identity|b:this number=0_-5,4_5,5_2,12_-3
identity|b:this phone=0_-2,4_4	identity|b:thought it=0_-2,13_3	identity|b:thought you=4_-2
identity|b:through to=0_-4,4_3,11_-2,12_2	identity|b:time >=13_3	identity|b:time for=0_5,4_-4	identity|b:time i=13_2
identity|b:time is=0_-5,13_5	identity|b:time it=4_3,13_-2	identity|b:to >=0_9,4_-5,11_-2	identity|b:to a=4_2,13_-3
identity|b:to back=0_2,4_-2	identity|b:to be=0_-2,5_2	identity|b:to call=0_6,4_-6	identity|b:to disappoint=4_3
identity|b:to go=0_5,13_-4	identity|b:to have=0_-5,4_5	identity|b:to hear=5_2	identity|b:to her=0_-7,13_8	identity|b:to know=11_4
identity|b:to me=0_-2,4_5	identity|b:to name_of_them=0_-2,4_2	identity|b:to not=0_3	identity|b:to say=0_-3,13_4
identity|b:to shout=0_3,4_-5	identity|b:to speak=0_4,11_-2	identity|b:to talk=0_-5,4_4,11_2	identity|b:to tell=5_2
identity|b:to that=0_-6,4_-3,13_9	identity|b:to the=0_-3,4_3	identity|b:to you=0_-4,13_7	identity|b:today >=0_3,13_-4
identity|b:told me=4_3,13_-3	identity|b:told you=0_-3,4_-3,13_6	identity|b:tone >=0_3	identity|b:tonight >=0_3,4_-3
identity|b:tony >=4_3	identity|b:too fast=0_2	identity|b:true >=0_-3,4_2	identity|b:uh i=0_2	identity|b:uh no=0_-2,4_3
identity|b:um yeah=0_-2,13_2	identity|b:until 6=0_2,4_-2	identity|b:up >=0_4,4_-5,13_2	identity|b:up for=0_-2,4_3
identity|b:up this=13_3	identity|b:us >=0_4,4_-3	identity|b:us say=0_-2,13_3	identity|b:used to=0_-4,4_6
identity|b:voice >=4_-2,13_3	identity|b:wait >=4_3	identity|b:wait me=4_-3,13_3	identity|b:waiting all=0_-3
identity|b:wake her=4_3	identity|b:want >=0_4,4_-5,11_-3,13_4	identity|b:want a=0_3	identity|b:want from=4_2,13_-3
identity|b:want is=0_-2,4_3	identity|b:want me=0_-5,13_4	identity|b:want my=0_-3,4_3	identity|b:want to=0_4,4_-4,11_4,13_-2
identity|b:want with=11_3	identity|b:wanting my=13_-2	identity|b:wants her=11_2	identity|b:wants to=0_3,4_-4
identity|b:was >=0_-4,13_2	identity|b:was it=0_3,11_-2	identity|b:was the=0_5,4_2,11_-4,13_-2	identity|b:we are=0_6,4_-4,13_-2
identity|b:we have=0_6,4_-5	identity|b:webinar >=0_2,4_-4,13_2	identity|b:week >=4_2	identity|b:well ah=4_2,13_-2
identity|b:well done=13_3	identity|b:well i=0_-3,13_3	identity|b:well it=4_-2	identity|b:well well=0_-3,13_3
identity|b:well who=0_3	identity|b:well yes=13_2	identity|b:well you=0_3,13_-3	identity|b:went home=0_2
identity|b:were >=0_-5,4_7,13_-3	identity|b:were not=4_-7,13_9	identity|b:were the=0_3,4_-2	identity|b:what >=0_6,11_-4
identity|b:what about=0_-3,13_3	identity|b:what am=11_3	identity|b:what can=0_-2,13_4	identity|b:what do=0_-4,11_5
identity|b:what i=0_5,13_-3	identity|b:what if=0_8,4_-5,11_-2	identity|b:what is=0_-3,4_-2,11_2,13_3	identity|b:what it=13_-2
identity|b:what name=0_5,11_-5	identity|b:what shall=4_3	identity|b:what they=0_-4,4_7	identity|b:what time=0_-6,13_6
identity|b:what was=0_3	identity|b:what you=0_2	identity|b:when i=13_2	identity|b:when you=0_-2,13_2	identity|b:where is=0_3
identity|b:where she=0_-6,4_7	identity|b:where you=0_2,4_-3	identity|b:which assistant=11_2	identity|b:which department=4_2
identity|b:which firm=0_-2,11_2	identity|b:which name=4_2	identity|b:which name_of_them=0_3,13_-2
identity|b:which webinar=0_-6,13_6	identity|b:while i=0_2,4_-2	identity|b:who >=0_9,4_-3,11_-3,13_-3	identity|b:who comes=13_2
identity|b:who did=0_3,11_-4	identity|b:who dis=0_-2,13_3	identity|b:who had=4_3	identity|b:who i=0_4,13_-5
identity|b:who is=0_-5,11_4	identity|b:who might=0_-4,13_3	identity|b:who wants=0_-3,11_3	identity|b:who was=0_2,11_-2
identity|b:who would=0_2,11_-2	identity|b:who you=0_3,4_3,5_-6	identity|b:whole time=0_-2,13_2	identity|b:whom >=0_4,11_-3
identity|b:why >=0_-5,4_3	identity|b:why do=11_3,13_-2	identity|b:wife >=0_-2,4_3	identity|b:wife name_of_them=0_2
identity|b:will be=0_5,4_-2,13_-3	identity|b:will call=0_-3,4_4	identity|b:will get=4_2	identity|b:will go=0_2,13_-2
identity|b:will hand=4_2	identity|b:will have=4_-3,13_2	identity|b:will let=0_2,13_-2	identity|b:will not=0_5,4_-11,13_7
identity|b:will tell=0_-3,4_4	identity|b:with >=0_-4,4_3	identity|b:with her=0_-5,11_2,13_5	identity|b:with me=0_4,13_-4
identity|b:with my=0_4,13_-2	identity|b:with name_of_them=0_6,4_2,13_-9	identity|b:with somebody=0_3	identity|b:with this=13_3
identity|b:with who=0_3,11_-3	identity|b:with whom=0_-3,11_2	identity|b:with you=4_-3,13_4	identity|b:woman >=0_-3,4_-2,13_6
identity|b:work >=0_2,4_-2	identity|b:would be=0_-3,4_6,13_-3	identity|b:would better=13_3	identity|b:would have=4_4,13_-3
identity|b:would know=0_-4,13_5	identity|b:would like=4_-2,11_4	identity|b:would not=4_-4,13_3	identity|b:would rather=0_2,4_-3
identity|b:would say=13_-2	identity|b:would you=0_4,11_-3,13_-2	identity|b:writing this=0_2	identity|b:wrong 1=4_3
identity|b:wrong >=0_-3,4_-5,13_8	identity|b:wrong desk=4_3	identity|b:wrong i=4_-3,13_2	identity|b:wrong lady=4_3
identity|b:wrong name_of_them=4_6,13_-4	identity|b:wrong numb=12_2	identity|b:wrong number=12_3	identity|b:wrong sister=0_4,4_-2
identity|b:yeah >=13_3	identity|b:yeah i=0_-4,4_-3,13_7	identity|b:yeah it=0_3	identity|b:yeah nah=0_3	identity|b:yeah wait=13_-2
identity|b:year old=4_3	identity|b:yes >=13_3	identity|b:yes a=0_3,13_-4	identity|b:yes and=0_4,4_-5	identity|b:yes but=0_-2,13_2
identity|b:yes go=0_2,13_-4	identity|b:yes hello=0_-5,13_5	identity|b:yes i=0_-4,4_2	identity|b:yes in=4_4,13_-4
identity|b:yes is=0_-4,13_4	identity|b:yes it=0_-4,13_4	identity|b:yes maam=4_-3,13_4	identity|b:yes name_of_them=0_-2,13_3
identity|b:yes no=0_3	identity|b:yes oh=0_3,13_-3	identity|b:yes or=11_2	identity|b:yes she=0_4,13_-4	identity|b:yes sir=0_3
identity|b:yes that=0_-4,13_4	identity|b:yes this=0_3,4_-2	identity|b:yes wait=0_-3,4_3	identity|b:yes well=0_3,13_-5
identity|b:yes what=0_5,13_-3	identity|b:yes who=0_-4,13_6	identity|b:yes yes=4_-3,13_3	identity|b:yes you=0_-5,13_7
identity|b:yesterday >=4_3	identity|b:yet >=4_2	identity|b:you >=0_-6,5_2	identity|b:you and=0_2
identity|b:you are=0_-4,4_7,12_-3,13_2	identity|b:you ask=0_4,13_-3	identity|b:you believe=0_2	identity|b:you bet=0_-2
identity|b:you calling=0_-3,11_3	identity|b:you come=11_2	identity|b:you could=0_-3,13_4	identity|b:you do=11_-4,13_4
identity|b:you from=11_2	identity|b:you get=11_2	identity|b:you go=0_-4,11_5	identity|b:you got=0_-3,13_3
identity|b:you guessed=4_2	identity|b:you have=0_-4,4_-3,11_-2,12_2,13_8	identity|b:you hear=0_3,11_-2	identity|b:you in=0_4,4_-3
identity|b:you know=4_-4	identity|b:you like=4_2,11_-2	identity|b:you may=0_4,13_-3	identity|b:you might=0_2,13_-2
identity|b:you must=0_-3,4_2	identity|b:you my=0_3,4_-2	identity|b:you need=4_5,13_-3	identity|b:you now=0_-2,4_4
identity|b:you on=0_-4,4_4	identity|b:you our=0_-8,13_8	identity|b:you over=0_-3,4_4
identity|b:you people=0_-2,4_-2,5_3,11_4,13_-3	identity|b:you rang=13_3	identity|b:you say=0_9,11_2,13_-10
identity|b:you see=0_3,13_-3	identity|b:you sorry=0_2	identity|b:you sound=0_3	identity|b:you speak=4_-2,13_5
identity|b:you tell=4_-2	identity|b:you that=0_-3,13_3	identity|b:you the=0_-3,4_-2,11_4	identity|b:you think=4_3
identity|b:you through=4_3	identity|b:you to=0_2	identity|b:you try=0_-3,4_4	identity|b:you want=0_-6,4_3,5_-2,12_3
identity|b:you wanted=0_4,11_-2	identity|b:you were=4_-3	identity|b:you what=0_-5,13_5	identity|b:you who=0_-6,11_6
identity|b:you will=0_2	identity|b:you would=0_-3,4_3	identity|b:young man=4_-2	identity|b:your business=4_-3,11_2
identity|b:your name=5_-2,11_7	identity|b:your screen=4_2	identity|b:your service=0_3,13_-3	identity|b:your time=0_4,13_-3
identity|b:yours >=0_2,13_-4	identity|c:1=0_4,13_-5	identity|c:1 moment=4_3	identity|c:1 sec=0_3,13_-3	identity|c:10=0_2
identity|c:10 days=0_2	identity|c:2=0_5,4_-4	identity|c:3=0_2	identity|c:a=4_2,13_-3	identity|c:a machine=13_2
identity|c:a person=0_4,13_-4	identity|c:absolutely=0_2,4_-4	identity|c:actually=4_3	identity|c:afternoon=4_3
identity|c:ah=0_7,13_-5	identity|c:ah so=0_2	identity|c:all=0_2	identity|c:all right=0_7,13_-6	identity|c:am=0_4,13_-3
identity|c:am i=0_4,13_-3	identity|c:an=0_-3,11_3	identity|c:and=0_-7,4_-7,13_11	identity|c:and i=0_-3,4_4
identity|c:and no=0_4,4_-3	identity|c:and the=11_-2	identity|c:and then=0_3,4_-2	identity|c:and what=0_-2,13_2
identity|c:and you=0_-4,11_2,13_2	identity|c:another=0_2	identity|c:anybody=0_-5,4_6	identity|c:are=0_-4,11_3,13_2
identity|c:are you=11_4	identity|c:as=0_-5,13_7	identity|c:as i=4_2	identity|c:at=13_2	identity|c:at your=13_2
identity|c:aye=0_-4,13_4	identity|c:be=0_-3,13_3	identity|c:bear=0_4,13_-4	identity|c:bear with=0_4,13_-4
identity|c:beats=0_2,13_-3	identity|c:beats me=0_2,13_-3	identity|c:because=4_2	identity|c:before=11_3,13_-3
identity|c:before i=0_-2,11_3	identity|c:bingo=4_-2	identity|c:bob=4_2,13_-2	identity|c:bro=0_2,4_-3	identity|c:but=0_5,4_-2
identity|c:but no=4_3	identity|c:but she=4_2	identity|c:but that=0_2	identity|c:but yes=0_-3,13_3	identity|c:call=0_3
identity|c:call me=0_2	identity|c:can=4_4,13_-2	identity|c:chief=0_3,13_-3	identity|c:come=0_7,4_-3,13_-3
identity|c:come here=0_3,4_-2	identity|c:come on=0_4,13_-2	identity|c:could=0_3,13_-3	identity|c:could you=0_2
identity|c:da=0_-3,13_3	identity|c:dad=0_3	identity|c:dear=0_5,4_-3	identity|c:definitely=0_4,13_-4	identity|c:depends=0_-3,13_2
identity|c:did=11_3	identity|c:do=0_-3,4_3	identity|c:do i=4_3	identity|c:do you=13_-2	identity|c:er=0_-4,13_3	identity|c:erm=0_3
identity|c:exactly=13_2	identity|c:fancy=13_2	identity|c:fancy that=13_2	identity|c:fine=11_-2	identity|c:first=0_3,13_-2
identity|c:first time=0_3	identity|c:for=0_-5,13_3	identity|c:for what=11_3	identity|c:from=4_-3,13_6	identity|c:garage=0_-4,4_4
identity|c:get=5_3	identity|c:going on=0_-4,4_5	identity|c:gone=4_2	identity|c:good=4_5,13_-2	identity|c:good afternoon=0_3,13_-3
identity|c:good evening=4_3	identity|c:good guess=0_-4,13_3	identity|c:good morning=4_3	identity|c:hang=13_-2
identity|c:hang on=13_-2	identity|c:hardly=4_3	identity|c:he=0_-4,4_2	identity|c:he is=0_-3,13_2
identity|c:hello=0_-7,4_3,11_-4,13_8	identity|c:her=4_-5,11_-2,13_7	identity|c:her own=0_-3,4_-2,13_5
identity|c:here=0_-5,4_-5,13_11	identity|c:here i=4_-2,13_3	identity|c:herself is=4_3,13_-3	identity|c:hi=0_-2,11_-2,13_5
identity|c:how=0_-4,11_2,13_2	identity|c:how are=13_2	identity|c:how can=4_2,13_-2	identity|c:how did=11_4
identity|c:how lovely=0_-2,13_2	identity|c:how may=0_-4,13_6	identity|c:how often=5_2	identity|c:i=0_5,11_-2
identity|c:i already=0_-2,4_-4,13_6	identity|c:i am=5_2,11_-4,13_5	identity|c:i answer=0_-7,4_2,13_5	identity|c:i believe=4_-2
identity|c:i can=4_3,13_-4	identity|c:i did=0_-3,13_5	identity|c:i do=11_5,13_-3	identity|c:i fear=0_-3	identity|c:i got=0_5,13_-3
identity|c:i have=0_2,4_3,13_-3	identity|c:i hope=0_6,13_-3	identity|c:i just=0_-5,4_2,13_3	identity|c:i know=0_2,4_-3
identity|c:i live=0_3	identity|c:i mean=4_3	identity|c:i never=0_3,4_-2	identity|c:i no=4_2,13_-2	identity|c:i only=4_2
identity|c:i remember=13_3	identity|c:i said=0_3,4_-3	identity|c:i should=0_-2,13_2	identity|c:i sure=0_-2,13_2
identity|c:i take=13_2	identity|c:i think=12_2	identity|c:i want=0_3	identity|c:i will=0_-4,4_8,13_-6	identity|c:i wish=0_-3,4_4
identity|c:i would=0_-5,13_4	identity|c:if=4_4,13_-5	identity|c:if i=0_-2,4_2	identity|c:if that=4_2
identity|c:if you=0_3,11_3,13_-6	identity|c:in=0_-3,4_3	identity|c:in a=0_2	identity|c:in the=0_-3,13_3
identity|c:is=0_2,4_-7,11_5	identity|c:is it=4_-4,13_3	identity|c:is name_of_them=0_5,13_-2	identity|c:is that=0_2,13_-3
identity|c:is there=13_2	identity|c:is this=0_-3,11_4	identity|c:it=11_-3	identity|c:it is=0_-3,4_5,11_-3
identity|c:just kidding=4_-3,13_3	identity|c:know=4_3	identity|c:know this=4_2	identity|c:last=13_3	identity|c:last time=13_3
identity|c:leave=4_-5,5_5	identity|c:let me=4_3	identity|c:let us=0_2,4_-2	identity|c:like=13_-2	identity|c:listen=0_3,13_-3
identity|c:listening=0_-7,13_7	identity|c:long=0_-4,4_3	identity|c:love=4_-3,13_3	identity|c:ma=13_2	identity|c:maam=4_-3,13_4
identity|c:mama=4_2	identity|c:marias=0_-4,4_5	identity|c:marias my=4_3	identity|c:marias on=4_-3,13_4	identity|c:marie=4_-2,13_4
identity|c:mario=0_3,4_-2	identity|c:marketing=4_4,13_-2	identity|c:mate=0_-2	identity|c:may=4_2	identity|c:may i=4_2
identity|c:maybe=0_3,4_-3	identity|c:me=0_3	identity|c:mommy=0_-3,4_4	identity|c:mummys=4_3	identity|c:mums=4_2
identity|c:my=0_7,13_-4	identity|c:my area=0_3	identity|c:my daughter=0_7,4_-6	identity|c:my dear=0_-4,13_3
identity|c:my mother=0_-3	identity|c:my name=0_-2,4_4	identity|c:my phone=13_3	identity|c:my voice=13_3
identity|c:myself=11_-3,13_2	identity|c:myself name_of_them=11_-3,13_3	identity|c:name_of_them=0_5,4_-3,11_-2
identity|c:name_of_them and=0_3,13_-3	identity|c:name_of_them at=0_-3,4_-4,13_6	identity|c:name_of_them here=4_-3,13_4
identity|c:name_of_them is=0_7,4_-3,13_-5	identity|c:name_of_them this=0_-3,13_4	identity|c:nearly=4_3	identity|c:never=0_-6,13_4
identity|c:never again=0_-3,5_3	identity|c:never met=4_3	identity|c:no=0_-4,4_6,11_-2	identity|c:no 1=4_3
identity|c:no calls=4_-2,5_3	identity|c:no i=13_2	identity|c:no lie=4_-3,13_4	identity|c:no need=0_3,4_-5
identity|c:no no=0_2,13_-2	identity|c:no sir=0_3	identity|c:no such=0_-3,4_3	identity|c:nobody=4_-3,13_3
identity|c:nobody but=0_-3,13_4	identity|c:nobody can=4_-4,13_4	identity|c:nobodys=13_-3	identity|c:none=0_-2,13_2
identity|c:none other=0_-2,13_2	identity|c:nope=4_5,13_-2	identity|c:not=5_-2,13_4	identity|c:not a=0_-2,4_-3,13_5
identity|c:not any=0_-3,4_4	identity|c:not for=4_3	identity|c:not her=4_-10,13_11	identity|c:not in=0_2
identity|c:not interested=5_2	identity|c:not me=4_3	identity|c:not name_of_them=4_2,13_-3	identity|c:not now=0_3,4_-2
identity|c:not so=0_5,13_-3	identity|c:not you=0_3,4_-2	identity|c:now=4_-2	identity|c:number=0_2	identity|c:number 42=0_2
identity|c:of=0_-4	identity|c:of course=0_-2	identity|c:off=0_-3,4_2,5_2	identity|c:off the=5_3	identity|c:oh=0_3,13_-3
identity|c:oh hello=0_-3	identity|c:oh my=0_3,13_-3	identity|c:on=0_-3,4_5,13_-4	identity|c:on her=4_2,13_-2
identity|c:only my=0_2	identity|c:our=0_5,4_-4	identity|c:out=0_-6,4_7	identity|c:peaking=0_-3,13_3	identity|c:perhaps=0_4,4_-2
identity|c:phew=0_2	identity|c:phone=0_-2,4_3	identity|c:please=0_6,4_-4	identity|c:please leave=0_7,4_-2,5_-2
identity|c:put=0_3,4_-3	identity|c:quite=0_-6,4_5,13_3	identity|c:really=0_3	identity|c:reception=0_-3,4_4	identity|c:remove=5_2
identity|c:right then=0_4,13_-3	identity|c:same=4_-2	identity|c:say=0_3	identity|c:she=4_6,13_-5	identity|c:she has=4_-2
identity|c:she is=4_-4,13_7	identity|c:she said=0_4,13_-3	identity|c:she speaks=4_-2,13_4	identity|c:she told=0_-2,4_3
identity|c:she was=4_2	identity|c:she will=4_2	identity|c:she would=0_6,4_-5	identity|c:should=0_-2,11_2
identity|c:should i=0_-2,11_2	identity|c:sign=0_2	identity|c:sign here=0_2	identity|c:since=13_4	identity|c:since you=0_2,13_-2
identity|c:sit=0_3,4_-3	identity|c:smith=0_-2,4_3	identity|c:smith and=0_-2,4_3	identity|c:so=0_3,4_4,13_-7
identity|c:so i=0_6,13_-5	identity|c:so it=0_-6,4_4,13_3	identity|c:so they=0_-3,13_3	identity|c:so what=0_2,13_-3
identity|c:so you=0_-5,4_2,13_3	identity|c:somebody=0_4,13_-2	identity|c:sorry=13_2	identity|c:sorry to=4_2
identity|c:speak=0_3,13_-3	identity|c:speaking=0_-3,13_4	identity|c:speaking of=0_2	identity|c:speaking with=0_8,13_-8
identity|c:state=0_-3,11_3	identity|c:state your=0_-3,11_3	identity|c:still=13_-2	identity|c:still not=4_2
identity|c:still the=0_3,13_-4	identity|c:stop=5_2,13_-3	identity|c:strike=5_2	identity|c:sure=4_3,11_-3
identity|c:sure is=0_-3,13_3	identity|c:switchboard=4_2	identity|c:take=0_4,13_-4	identity|c:take your=0_4,13_-3
identity|c:thank=0_2,4_-2	identity|c:thank you=0_4	identity|c:thanks=0_3	identity|c:thanks for=0_-2
identity|c:that=0_-5,4_3,11_-2,13_4	identity|c:that am=0_-4,4_3	identity|c:that depends=11_2	identity|c:that is=0_-2,11_-3,13_5
identity|c:that she=0_3,4_-2	identity|c:that webinar=0_-3,13_3	identity|c:that would=0_-2,4_4	identity|c:the=0_5,4_-3,11_-3,13_3
identity|c:the 1=0_-5,13_5	identity|c:the butler=0_-3,4_3	identity|c:the left=0_2	identity|c:the mother=0_-3,4_2
identity|c:the name=0_-3,13_3	identity|c:the number=0_2	identity|c:the only=0_3,13_-3	identity|c:the person=13_-3
identity|c:the same=0_-6,13_6	identity|c:the very=0_-4,13_5	identity|c:the webinar=13_-2	identity|c:then i=0_4,13_-3
identity|c:then you=0_-3,4_3	identity|c:they=0_4,4_-3	identity|c:this=4_4,11_-4,12_4,13_-3	identity|c:this is=0_-6,4_4,11_-3,12_4
identity|c:to=0_5,4_-4	identity|c:told=0_2	identity|c:too=4_-3,13_3	identity|c:true=11_-3	identity|c:uh=0_3,13_-3
identity|c:uhhuh=0_-3,13_4	identity|c:unless=13_3	identity|c:we=0_5,13_-2	identity|c:we are=0_5,4_-4	identity|c:we have=4_-3
identity|c:well done=13_3	identity|c:well well=0_-3,13_3	identity|c:what=11_-7,13_6	identity|c:what about=0_-3,13_4
identity|c:what am=11_3	identity|c:what can=13_2	identity|c:what do=11_2	identity|c:what i=0_2	identity|c:what if=0_8,4_-5,11_-2
identity|c:what is=0_-3,13_3	identity|c:what name=0_5,11_-5	identity|c:what was=0_3	identity|c:whatever=11_3
identity|c:where=0_6,4_-2	identity|c:where is=0_3	identity|c:which=4_5,13_-2	identity|c:which 1=0_-3,4_2
identity|c:which assistant=11_2	identity|c:which department=4_2	identity|c:which firm=0_-2,11_2	identity|c:which name=4_2
identity|c:which name_of_them=0_3,13_-2	identity|c:who=0_4,11_-7,13_4	identity|c:who did=0_3,11_-4	identity|c:who dis=0_-2,13_3
identity|c:who is=0_-2,11_3	identity|c:who wants=0_-3,11_3	identity|c:whom=0_6,11_-6	identity|c:whom do=11_-3
identity|c:whose=11_2	identity|c:why=11_3,13_-3	identity|c:why do=11_3,13_-2	identity|c:will=0_-3,13_3	identity|c:with=13_3
identity|c:wrong=0_-4,4_5,12_-2	identity|c:wrong desk=4_3	identity|c:wrong lady=4_3	identity|c:wrong numb=12_2
identity|c:yeah=0_-3,13_4	identity|c:yes=0_-5,11_-6,13_10	identity|c:yes i=0_-6,13_6	identity|c:yes it=13_2	identity|c:yes sir=0_3
identity|c:yes this=0_-4,4_-2,13_6	identity|c:yes yes=4_-2	identity|c:you=0_-3,11_-7,12_3,13_4
identity|c:you are=0_-6,4_3,5_5,12_-3,13_3	identity|c:you bet=0_-2	identity|c:you can=13_-3	identity|c:you could=0_-4,13_5
identity|c:you do=11_-4,13_4	identity|c:you got=0_-2	identity|c:you guessed=4_2	identity|c:you have=0_-7,11_-2,12_3,13_6
identity|c:you know=4_-4,11_3,13_2	identity|c:you may=0_4,13_-3	identity|c:you might=0_2,13_-2	identity|c:you must=0_-3,4_2
identity|c:you need=4_3,13_-3	identity|c:you people=0_3,13_-3	identity|c:you see=0_3,13_-2	identity|c:you sound=0_3
identity|c:you speak=13_3	identity|c:you tell=0_5,13_-2	identity|c:you want=11_-5,12_2,13_3	identity|c:you will=0_2
identity|c:you would=4_3	identity|c:your=0_3,4_-5,13_2	identity|c:your name=11_2	identity|c:yup=0_-3,13_4
identity|h:no long=0_-2,4_5,13_-3	identity|h:no short=0_-5,4_11,5_4,13_-8	identity|h:not_again long=0_-2,4_-5,5_15,13_-4
identity|h:not_again short=4_-4,5_10	identity|h:said False=0_2,4_6,11_-4,13_-7
identity|h:said None=0_6,4_-4,5_-3,11_6,12_-10,13_-3	identity|h:said True=0_10,4_-4,5_-5,11_-15,12_-5,13_8
identity|h:who long=0_-3,5_-3,11_6	identity|h:who short=0_2,11_-3	identity|h:who whole=11_-3	identity|h:wrong long=13_3
identity|h:wrong short=4_4,12_3,13_-5	identity|h:yes long=0_5,4_-5	identity|h:yes short=4_3	identity|h:yes whole=0_-4,13_4
identity|l:0=4_2	identity|l:1=13_4	identity|l:10=4_4	identity|l:11=4_4	identity|l:2=0_2,12_3,13_-5	identity|l:3=0_4
identity|l:4=4_-2	identity|l:6=0_-3,12_3	identity|l:a=0_7,4_-3,13_-3	identity|l:about=0_-7,4_-3,11_8
identity|l:absolutely=0_6,4_-4	identity|l:acme=0_3,4_-4,11_4,13_-4	identity|l:after=0_4,13_-4	identity|l:afternoon=0_3,13_-3
identity|l:again=0_6,4_-4,13_-2	identity|l:ago=0_-3,4_4	identity|l:agree=0_4	identity|l:ah=0_-5,13_6	identity|l:ahead=13_-2
identity|l:all=4_-2,13_3	identity|l:already=0_5,4_-6	identity|l:am=0_-3,4_5,13_-3	identity|l:an=0_3,4_-4	identity|l:and=0_-3,13_2
identity|l:another=4_-2,13_3	identity|l:answer=13_4	identity|l:anybody=4_4,13_-3	identity|l:anyone=4_-3,13_4
identity|l:anything=0_3	identity|l:are=0_2,11_3,12_-2	identity|l:as=0_-4,13_4	identity|l:ask=0_4,13_-4
identity|l:asked=0_6,4_-3,13_-3	identity|l:asking=11_3	identity|l:asleep=0_-3,4_2	identity|l:at=0_-4	identity|l:automated=0_4
identity|l:baby=0_6,4_-6	identity|l:bad=0_3,4_-4	identity|l:badge=0_-2	identity|l:bakery=4_2	identity|l:be=0_3,4_-4
identity|l:bear=0_4,13_-4	identity|l:beats=0_2,13_-3	identity|l:because=4_2,13_-2	identity|l:been=13_3	identity|l:beep=0_3
identity|l:before=4_3,13_-3	identity|l:believe=0_3	identity|l:better=0_5,13_-3	identity|l:bingo=4_-2	identity|l:birth=0_-2,13_3
identity|l:boat=0_5,4_-3	identity|l:bob=4_2,13_-2	identity|l:boss=0_-3	identity|l:bout=13_3	identity|l:brother=4_2
identity|l:bus=4_3	identity|l:business=4_-3,11_2	identity|l:buy=4_3	identity|l:by=0_-2,4_6,13_-4	identity|l:call=0_5,13_-3
identity|l:called=0_3,4_3,13_-5	identity|l:calling=0_-8,11_9	identity|l:calls=0_-3,4_3,5_2	identity|l:can=4_5,11_-2
identity|l:car=4_-2,11_3	identity|l:caught=0_4	identity|l:cent=0_-2,13_2	identity|l:certainly=4_3	identity|l:change=0_2
identity|l:changed=13_3	identity|l:chill=0_3,4_-2	identity|l:church=0_2,4_-2	identity|l:clean=0_-3,4_3	identity|l:client=4_3,13_-3
identity|l:close=0_3,13_-2	identity|l:colleague=4_3	identity|l:come=11_4	identity|l:company=0_-2,11_2	identity|l:computer=4_-3
identity|l:confirm=4_-5,13_5	identity|l:connect=0_-3,4_4	identity|l:consider=13_2	identity|l:correct=0_-3,4_2
identity|l:could=0_3,4_-4	identity|l:course=0_-3,13_2	identity|l:cutting=0_3,4_-2	identity|l:dad=0_2	identity|l:daughter=0_4,4_-2
identity|l:day=4_-2,13_3	identity|l:days=0_4,4_-2	identity|l:dead=0_3,4_-2	identity|l:dear=13_5	identity|l:definitely=0_5,13_-5
identity|l:deny=0_-3,13_2	identity|l:department=4_3	identity|l:depends=11_3	identity|l:desk=4_4	identity|l:did=0_6,4_-4
identity|l:dis=0_-2,13_3	identity|l:do=0_4,4_-7,5_3,11_3,13_-4	identity|l:doctor=4_3	identity|l:does=0_-2,11_2
identity|l:doorbell=0_3,13_-2	identity|l:doors=0_-3,13_3	identity|l:down=0_5,4_-3,13_-3	identity|l:driving=13_3
identity|l:ears=0_-3,13_4	identity|l:eating=0_3,4_-2	identity|l:either=0_-3,4_3	identity|l:else=0_-3,13_6	identity|l:end=0_4,13_-3
identity|l:erm=0_3	identity|l:evening=4_2,13_-2	identity|l:ever=13_2	identity|l:far=0_-2,4_4	identity|l:fine=0_4,13_-4
identity|l:firm=0_-2,11_2	identity|l:first=0_-4,4_-3,11_6	identity|l:fish=0_2	identity|l:flat=0_-3	identity|l:follow=0_3
identity|l:for=0_4,13_-4	identity|l:forget=0_7,4_-4,13_-3	identity|l:found=0_-4,4_3	identity|l:free=0_-2,4_3
identity|l:from=0_-3,11_4	identity|l:further=4_-4,13_4	identity|l:gardener=4_2	identity|l:get=4_4,13_-4	identity|l:give=4_-3,11_3
identity|l:go=11_4	identity|l:god=0_-2	identity|l:going=0_2,11_-2	identity|l:gone=4_6,13_-3	identity|l:good=0_5,4_-4
identity|l:guess=0_3,4_-3	identity|l:guessed=4_2	identity|l:guilty=4_-3,13_5	identity|l:had=4_-3,13_4	identity|l:half=0_-3,4_2
identity|l:hall=0_2,4_-3	identity|l:hand=0_-4,4_3	identity|l:hands=0_3,13_-2	identity|l:has=4_4,13_-3	identity|l:have=13_2
identity|l:he=0_4,4_-3	identity|l:hear=0_4,13_-4	identity|l:heard=4_2	identity|l:hello=11_-4,13_3
identity|l:help=0_-6,4_7,11_-3,13_2	identity|l:her=0_-6,4_10,5_-4,11_-3	identity|l:here=0_-5,13_7	identity|l:hers=0_-3,4_4
identity|l:herself=0_-2,4_-3,13_5	identity|l:hi=0_2	identity|l:his=0_-8,11_4,13_2	identity|l:hold=4_3	identity|l:home=13_2
identity|l:honour=0_-2,13_2	identity|l:hope=0_4,13_-3	identity|l:hose=11_2	identity|l:house=0_-3,4_4,13_-2	identity|l:how=11_2
identity|l:hurry=0_3	identity|l:i=4_4,11_4,12_-3	identity|l:if=4_-3	identity|l:in=0_2,11_2,13_-5	identity|l:interested=0_4,5_-2
identity|l:is=5_-4,11_6,13_3	identity|l:it=0_3,4_-4,11_5,13_-3	identity|l:its=0_-2,13_3	identity|l:jack=0_-4,4_6
identity|l:just=0_3,13_-3	identity|l:king=0_-3,13_4	identity|l:kitchen=4_3	identity|l:knot=0_-4,4_4	identity|l:know=0_-5,11_8
identity|l:lads=0_3,13_-3	identity|l:lady=4_7,11_-4	identity|l:last=11_-2,13_4	identity|l:leave=0_5,4_-3,5_3,13_-2
identity|l:left=0_-7,4_5,13_3	identity|l:let=0_6,4_3,13_-7	identity|l:life=0_-5,13_6	identity|l:line=0_3	identity|l:lines=0_3
identity|l:listening=0_-2,4_-5,13_8	identity|l:lodger=4_2	identity|l:long=0_-4,13_3	identity|l:looked=4_2
identity|l:looking=11_-4,13_3	identity|l:lopez=0_-3,4_4	identity|l:lost=4_-2,5_2	identity|l:lot=0_3	identity|l:love=4_-3,13_2
identity|l:lovely=0_-2,13_2	identity|l:ma=13_2	identity|l:machine=0_-2	identity|l:make=0_4,4_-4	identity|l:man=0_-6,4_7
identity|l:mari=0_3	identity|l:marias=13_2	identity|l:mario=4_2,13_-4	identity|l:mary=0_-6,13_5	identity|l:mate=0_-4,12_2
identity|l:matter=11_3	identity|l:may=13_4	identity|l:maybe=0_3,4_-3	identity|l:me=0_7,4_-8,11_3	identity|l:meat=0_-4,4_5
identity|l:message=4_4	identity|l:met=4_2	identity|l:mia=0_-3,5_3	identity|l:mind=0_-3,4_4	identity|l:mine=0_-3,13_2
identity|l:minutes=0_-4,4_5	identity|l:mom=0_4,4_-3	identity|l:month=0_2,4_-2	identity|l:more=0_-2,5_2,13_2
identity|l:morning=0_-3,13_4	identity|l:mothers=0_2	identity|l:mum=0_2,13_-3	identity|l:mummys=0_-3,4_4	identity|l:mums=4_2
identity|l:must=0_-2,4_3	identity|l:nah=0_-2,4_3	identity|l:name=4_4	identity|l:nature=0_-3,13_3	identity|l:need=0_5,4_-3,13_-3
identity|l:neither=0_3	identity|l:neithers=0_-4,4_5	identity|l:never=0_-3,4_3	identity|l:nice=0_2	identity|l:night=0_2,13_-3
identity|l:no=0_3,4_3,5_4,13_-8	identity|l:nobody=0_-3,13_4	identity|l:nobodys=0_3,13_-2	identity|l:noise=0_2,11_-2
identity|l:nope=4_2	identity|l:nor=0_4,4_-2,13_-2	identity|l:not=4_-3,11_2,12_-3,13_5	identity|l:nothing=0_11,4_-8,13_-4
identity|l:now=0_-2,4_6,13_-3	identity|l:numb=12_2	identity|l:number=12_2	identity|l:numbers=4_-2	identity|l:of=4_-2,13_3
identity|l:off=5_2,13_-3	identity|l:offices=0_-3,4_4	identity|l:oh=0_2	identity|l:okay=0_3,13_-3	identity|l:on=4_4,12_-3
identity|l:only=4_2	identity|l:open=0_2	identity|l:or=0_4,13_-4	identity|l:other=13_-3	identity|l:otherwise=13_4
identity|l:ought=0_4,4_-2	identity|l:our=0_-3,13_5	identity|l:ours=0_4,4_-3	identity|l:out=0_-2,4_9,13_-8	identity|l:over=4_2
identity|l:own=4_-4,13_4	identity|l:owner=4_3	identity|l:passport=13_4	identity|l:pasta=0_3,4_-2	identity|l:patience=0_3,4_-3
identity|l:peace=5_2	identity|l:peeking=4_-3	identity|l:people=4_-2,11_4,13_-3	identity|l:per=0_-2,13_2	identity|l:person=0_-2,4_3
identity|l:personally=13_3	identity|l:peter=4_3	identity|l:pharmacy=0_-2,4_3	identity|l:phone=0_-8,4_9	identity|l:phones=0_5
identity|l:picked=13_-2	identity|l:place=12_2	identity|l:please=0_4,4_-2,5_-3	identity|l:police=0_-2	identity|l:press=0_2
identity|l:pretend=0_3	identity|l:previous=4_3	identity|l:private=0_4,4_-3	identity|l:put=4_3,13_-4	identity|l:putting=0_3,4_-2
identity|l:question=4_-2	identity|l:quite=0_-6,4_4,13_2	identity|l:ran=0_3,13_-3	identity|l:rang=0_-4,13_4
identity|l:rather=0_4,4_-5	identity|l:real=0_-2,13_6	identity|l:really=0_3,4_-4	identity|l:rear=0_-2,4_3
identity|l:reception=0_4,4_-3	identity|l:record=0_3,13_-2	identity|l:recorded=0_3	identity|l:regarding=11_3
identity|l:remember=0_-2,4_3	identity|l:repeat=0_2	identity|l:right=13_3	identity|l:robot=0_-2	identity|l:robots=0_4,4_-3
identity|l:room=0_-3,4_3	identity|l:running=0_2,4_-2	identity|l:said=13_2	identity|l:same=0_-4,13_5	identity|l:say=4_-2,13_5
identity|l:saying=11_3,13_-5	identity|l:says=0_-2,13_3	identity|l:scam=0_2	identity|l:sec=0_2,13_-2	identity|l:second=0_-2,4_3
identity|l:secretary=4_4,13_-2	identity|l:see=0_-4,4_4	identity|l:service=0_3	identity|l:several=0_2	identity|l:shall=4_3
identity|l:she=0_-6,4_8,12_-2,13_-3	identity|l:sheila=4_2	identity|l:should=0_3,11_-4	identity|l:shower=0_-2,4_2
identity|l:sick=4_2	identity|l:signal=0_2,4_-2	identity|l:since=0_-6,13_8	identity|l:sir=4_-2,13_3	identity|l:sister=4_3,13_-3
identity|l:sitting=13_-2	identity|l:snot=0_-3,4_4	identity|l:so=0_-6,13_9	identity|l:sofa=0_3,4_-2	identity|l:some=0_-3,4_3
identity|l:somebody=0_4,4_-6	identity|l:someone=4_2	identity|l:something=0_-4,11_4	identity|l:somewhere=4_3,13_-3
identity|l:sorry=0_-3,13_4	identity|l:sound=11_-2,13_2	identity|l:speak=0_3,4_-4,13_4	identity|l:speaker=0_3
identity|l:speaking=4_4	identity|l:speaks=4_-2,13_4	identity|l:state=0_-2,11_2	identity|l:still=11_-3,13_3
identity|l:stop=5_3,13_-5	identity|l:story=0_-4,11_3	identity|l:stove=0_-2	identity|l:straight=0_-3,13_4	identity|l:strike=5_3
identity|l:such=4_2	identity|l:support=0_3	identity|l:table=4_2	identity|l:take=0_6,13_-4	identity|l:taking=0_-3,4_4
identity|l:talking=12_-2,13_3	identity|l:telephone=0_-3,4_4	identity|l:tell=0_-4,4_2	identity|l:telling=0_4,4_-2
identity|l:tenant=0_-2,4_3	identity|l:thanks=0_3	identity|l:that=0_5,4_-6,13_7	identity|l:the=0_2,5_3,13_-4
identity|l:then=0_7,13_-8	identity|l:there=0_6,4_-3,13_-4	identity|l:they=4_2	identity|l:think=0_-2,4_6,12_2,13_-4
identity|l:this=0_-8,13_6	identity|l:thought=4_-2	identity|l:through=0_-3,4_2,12_2	identity|l:till=0_2
identity|l:time=0_5,4_-9,13_7	identity|l:to=0_5,4_-3,11_3,13_-4	identity|l:today=0_3,13_-4	identity|l:told=0_7,13_-6
identity|l:tone=0_3	identity|l:tonight=0_3,4_-3	identity|l:tony=4_3	identity|l:too=0_6,13_-3	identity|l:true=0_-3,4_2
identity|l:trust=0_2	identity|l:try=0_-4,4_5	identity|l:understand=0_3	identity|l:until=4_-3,11_4	identity|l:up=0_2,4_-2
identity|l:us=0_9,4_-4,13_-4	identity|l:used=0_-4,4_6	identity|l:usually=0_2	identity|l:very=0_-2,13_4	identity|l:voice=4_-2,13_3
identity|l:wait=4_3	identity|l:waiting=0_3	identity|l:wake=4_3	identity|l:want=4_3,13_-2	identity|l:wanted=0_4,13_-2
identity|l:wanting=13_-2	identity|l:was=0_-3,11_3	identity|l:way=0_-6,4_6	identity|l:we=0_5,13_-7	identity|l:webinar=0_2,4_-5,13_3
identity|l:webinars=0_3	identity|l:weeks=0_2	identity|l:well=13_3	identity|l:were=0_-4,13_5	identity|l:what=0_-6,4_5,11_4
identity|l:whatever=11_3	identity|l:when=0_-4,13_4	identity|l:where=4_2,13_-3	identity|l:which=0_-4,4_2,13_2
identity|l:while=0_2,4_-2	identity|l:who=0_6,5_-6	identity|l:whose=0_-2,11_4	identity|l:why=11_7,13_-5	identity|l:wife=0_-6,4_8
identity|l:wifes=0_-4,4_4	identity|l:will=0_-2,4_8,13_-7	identity|l:wire=0_3,4_-2	identity|l:wish=0_-3,4_3
identity|l:with=0_6,4_-2,11_-2	identity|l:without=0_2	identity|l:woman=0_-6,13_4	identity|l:won=0_-3,13_3	identity|l:works=0_2
identity|l:would=11_4	identity|l:writing=0_2	identity|l:wrong=4_2	identity|l:yeah=13_3	identity|l:year=0_-3,4_3
identity|l:yes=0_6,4_-5,13_2	identity|l:yesterday=4_3	identity|l:yet=0_-2,4_4	identity|l:you=0_3,11_6,13_-3	identity|l:young=4_-2
identity|l:your=0_3,4_-8,11_6	identity|lc:a machine=13_3	identity|lc:and i=0_-5,4_3	identity|lc:and the=11_-2
identity|lc:and what=0_-3,13_3	identity|lc:are you=0_-2,11_3	identity|lc:as i=4_3,13_-2	identity|lc:bob=4_2,13_-2
identity|lc:but i=4_-3	identity|lc:but it=4_-2	identity|lc:but name_of_them=13_3	identity|lc:but she=4_2	identity|lc:but who=13_2
identity|lc:dear=13_4	identity|lc:erm=0_3	identity|lc:go=0_-2,13_3	identity|lc:go ahead=0_-4,13_4
identity|lc:good evening=0_-2,4_4	identity|lc:good morning=0_-6,4_3,13_3	identity|lc:hello=0_-5,4_2,11_-4,13_7
identity|lc:how are=13_2	identity|lc:how can=4_4	identity|lc:i=0_3,13_-3	identity|lc:i am=0_-6,4_10,11_-3
identity|lc:i can=0_4,4_-3	identity|lc:i do=13_-2	identity|lc:i just=0_-2,13_2	identity|lc:i live=0_3
identity|lc:i remember=0_-3,13_3	identity|lc:i was=0_-3,13_4	identity|lc:i will=0_-5,4_11,5_2,13_-8	identity|lc:i would=0_-3,4_2
identity|lc:is it=0_-3,13_4	identity|lc:it is=0_-3,13_2	identity|lc:love=4_-2,13_3	identity|lc:mate=0_-2	identity|lc:me=13_2
identity|lc:mum=0_4,4_-3	identity|lc:my name=4_3,13_-4	identity|lc:name_of_them=0_3,4_-6,13_3
identity|lc:name_of_them here=4_-4,13_4	identity|lc:name_of_them is=0_3,13_-3	identity|lc:never again=0_-3,5_3
identity|lc:no=0_-6,4_7	identity|lc:not name_of_them=4_2,13_-2	identity|lc:please=11_2,13_-2	identity|lc:right=0_7,13_-7
identity|lc:she=0_6,13_-5	identity|lc:she is=0_-5,4_3,5_2,11_3,13_-3	identity|lc:she makes=0_3,4_-2	identity|lc:speaking=0_-4,13_4
identity|lc:take your=0_4,13_-3	identity|lc:thank you=0_2	identity|lc:thanks=0_3	identity|lc:that=0_2,13_-2
identity|lc:the webinar=0_2,13_-2	identity|lc:then you=0_-3,4_2	identity|lc:this is=0_-2,4_3,12_4,13_-3
identity|lc:what=11_-3,13_2	identity|lc:what about=0_-3,13_4	identity|lc:what can=0_-3,13_4
identity|lc:what do=0_-4,4_3,11_-2,13_3	identity|lc:what i=0_2	identity|lc:what is=0_2,4_5,11_-8	identity|lc:what was=0_-4,11_4
identity|lc:which department=4_2	identity|lc:which firm=0_-2,11_2	identity|lc:who is=0_-7,13_6	identity|lc:why=0_-3,4_3,11_-2,13_2
identity|lc:with whom=13_2	identity|lc:yes=4_2,13_-2	identity|lc:you are=0_-7,4_3,13_5	identity|lc:you can=0_2,13_-4
identity|lc:you got=0_-2	identity|lc:you want=0_-3,13_3	identity|lc:young man=4_-2	identity|m:=0_9,5_-9,12_-10
identity|m:no=0_6,4_9,5_-7,11_-7,12_-4,13_-8	identity|m:not_again=0_-3,4_-8,5_19,11_-2,13_-6	identity|m:who=5_-3,11_4
identity|m:wrong=4_2,12_5,13_-2	identity|m:yes=0_5,4_-10,5_-6,11_-6,12_-5,13_10	identity|ms:=0_4,4_5,5_-5,11_-2
identity|ms:no=0_-5,13_5	identity|ms:who=0_4,11_-3	identity|ms:yes=0_4	identity|n:1=0_5,4_3,11_-7	identity|n:2=5_-4,13_4
identity|n:3=0_3,5_4,12_-6	identity|n:4=0_7,11_-5,12_-8,13_6	identity|n:5=0_5,4_2,5_-4,11_-5,12_-4,13_6
identity|n:6=0_3,11_5,13_-5	identity|n:7=5_2,11_-5,12_2	identity|n:8=0_4	identity|p:False=0_6,4_-7,11_3,12_-3,13_4
identity|p:None=0_5,4_6,5_-5,11_-4,12_-8	identity|p:True=0_13,4_6,5_-3,11_-9,12_-4	identity|s:asks=0_-4,4_3,5_-3,11_14,12_-5,13_-7
identity|s:asks last=4_-6,5_-3,11_16,12_-4,13_-10	identity|s:back=0_-3,5_-2,11_2,12_-4,13_11
identity|s:back last=0_-3,11_4,12_-3,13_9	identity|s:half=4_-3,13_7	identity|s:inquires=0_3,11_3,13_-4
identity|s:negative=0_5,12_-4,13_-4	identity|s:unfinished=0_5,4_-12,11_8,12_4,13_-2	identity|u:0=4_2,13_-2	identity|u:10=4_3
identity|u:11=4_4	identity|u:2=0_2,12_3,13_-2	identity|u:3=0_7,4_-3,13_-3	identity|u:4=4_-2	identity|u:40=13_2	identity|u:42=0_2
identity|u:5=12_3	identity|u:6=0_-3,12_3	identity|u:a=0_8,5_-3,12_3,13_-7	identity|u:about=0_-8,4_-3,11_8,13_2
identity|u:absolutely=0_2,4_-4	identity|u:acme=11_4	identity|u:act=0_-3	identity|u:actually=4_3,13_-3	identity|u:after=0_3
identity|u:afternoon=4_3,13_-5	identity|u:again=0_5,4_-5,5_4,11_-2,13_-3	identity|u:ago=0_-4,4_4	identity|u:agree=0_4
identity|u:ah=0_-3,13_5	identity|u:all=4_-3	identity|u:alone=5_2,13_-2	identity|u:already=0_7,4_-6	identity|u:am=0_-3,5_3,13_3
identity|u:an=0_7,4_-6	identity|u:and=0_-4,4_5	identity|u:another=4_-3,13_4	identity|u:answer=13_2	identity|u:anybody=4_4,13_-3
identity|u:anyone=4_-4,13_5	identity|u:anything=0_3,4_-4,11_2	identity|u:are=12_-2,13_4	identity|u:as=0_-4,13_6
identity|u:ask=0_5,13_-4	identity|u:asked=0_6,13_-4	identity|u:asking=11_3	identity|u:asleep=4_2	identity|u:aunt=0_3
identity|u:automated=0_3	identity|u:awake=0_2	identity|u:aye=0_-4,13_4	identity|u:baby=0_6,4_-6	identity|u:bad=0_3,4_-5,13_2
identity|u:badge=0_-2	identity|u:bakery=4_2	identity|u:be=4_-2,13_2	identity|u:bear=0_4,13_-4	identity|u:beard=4_3
identity|u:beats=0_2,13_-3	identity|u:been=0_-5,4_4	identity|u:beep=0_3	identity|u:before=4_2,13_-5	identity|u:behalf=4_4,13_-4
identity|u:believe=0_5,4_-4	identity|u:bet=0_-2	identity|u:better=0_3,4_-3	identity|u:bingo=4_-2	identity|u:birth=0_-2,13_3
identity|u:blocked=5_7,13_-4	identity|u:bloke=4_2	identity|u:boat=0_5,4_-3	identity|u:bob=4_2,13_-2	identity|u:boss=0_-3,4_4
identity|u:bother=0_3,13_-2	identity|u:bout=13_3	identity|u:boy=4_-2	identity|u:breaking=0_3	identity|u:bro=0_2,4_-2
identity|u:brother=4_2	identity|u:bus=4_3	identity|u:business=4_-3,11_2	identity|u:but=0_-3,13_3	identity|u:butler=0_-3,4_3
identity|u:buy=4_3	identity|u:buying=0_3,4_-4	identity|u:by=0_-2,4_6,13_-4	identity|u:call=13_-4	identity|u:called=0_3,4_4,13_-5
identity|u:caller=0_2	identity|u:calling=0_-7,4_-3,11_9	identity|u:calls=0_-4,4_3,5_2	identity|u:camera=0_2,13_-2
identity|u:can=0_7,4_5,11_-2,13_-10	identity|u:car=4_-2,11_3	identity|u:cat=13_-3	identity|u:cent=0_-2,13_2
identity|u:changed=13_3	identity|u:chief=0_3,13_-3	identity|u:chill=0_3,4_-2	identity|u:clean=0_-3,4_3	identity|u:client=4_3,13_-3
identity|u:clinic=0_2	identity|u:close=4_2,13_-3	identity|u:come=0_3,11_2,13_-5	identity|u:coming=0_6,13_-6
identity|u:computer=4_-3	identity|u:confirm=4_-5,13_5	identity|u:connect=0_-3,4_4	identity|u:consider=13_2	identity|u:correct=4_2
identity|u:could=0_3,4_-3	identity|u:courier=0_3,4_-2	identity|u:course=0_-2	identity|u:cutting=0_3,4_-2	identity|u:da=0_-3,13_3
identity|u:dad=0_3,13_-2	identity|u:daughter=4_-2	identity|u:day=0_3,4_-3	identity|u:days=0_4,4_-2	identity|u:dear=13_3
identity|u:definitely=0_4,13_-4	identity|u:deny=0_-3,13_2	identity|u:department=4_3	identity|u:depends=0_-4,11_3
identity|u:desk=0_-3,4_5	identity|u:did=0_6,4_-4	identity|u:dinner=0_4,4_-2	identity|u:dis=0_-2,13_3	identity|u:do=4_-3,5_3
identity|u:doctor=0_-2	identity|u:does=0_-3,11_2	identity|u:done=0_3,13_-4	identity|u:door=0_-3,13_2	identity|u:doorbell=0_3,13_-2
identity|u:doors=0_-3,13_3	identity|u:down=0_6,4_-4	identity|u:driving=13_3	identity|u:ears=0_-3,13_4	identity|u:eating=0_3,4_-2
identity|u:either=0_-3,4_3	identity|u:else=0_-5,4_-4,13_11	identity|u:end=0_4,13_-3	identity|u:enough=4_-3	identity|u:er=0_-4,13_3
identity|u:erm=0_3	identity|u:evening=4_4	identity|u:exactly=0_-4,13_3	identity|u:explaining=0_-2	identity|u:false=0_2,11_-3
identity|u:fancy=13_2	identity|u:far=0_-4,4_3,13_2	identity|u:fast=0_3	identity|u:fetch=4_3	identity|u:fine=0_5,11_-2,13_-3
identity|u:firm=11_2	identity|u:first=11_4	identity|u:fish=0_2	identity|u:flat=0_-3	identity|u:flesh=0_-3,13_4
identity|u:follow=0_3	identity|u:for=4_6,13_-6	identity|u:forget=0_7,4_-4,13_-3	identity|u:found=0_-4,4_2,13_3
identity|u:from=0_-4,5_3,11_3	identity|u:further=4_-4,13_4	identity|u:garage=0_-4,4_5	identity|u:gardener=4_2
identity|u:get=0_-2,4_5,13_-3	identity|u:give=4_-3,11_3	identity|u:go=5_-3,11_4	identity|u:god=0_4,13_-2	identity|u:goes=0_2
identity|u:going=0_5,4_-3,11_-2	identity|u:gone=0_-2,4_5,13_-2	identity|u:good=11_-3,13_3	identity|u:great=0_6,4_-4
identity|u:ground=0_2	identity|u:guess=0_2	identity|u:guessed=4_2	identity|u:guilty=0_-2,13_3	identity|u:had=0_3,4_-5,13_3
identity|u:hairdressers=4_4,13_-2	identity|u:hand=0_-4,4_3	identity|u:hang=0_3,13_-3	identity|u:happy=13_-3	identity|u:harm=13_2
identity|u:has=4_4,13_-3	identity|u:hast=0_-5,4_2,13_2	identity|u:have=4_-4,13_2	identity|u:he=0_2	identity|u:head=0_-4,13_7
identity|u:hear=0_-3,5_3	identity|u:heard=4_2	identity|u:hearing=0_3,4_-3	identity|u:hello=0_-4,11_-2,13_6
identity|u:help=0_-6,4_6,11_-3,13_2	identity|u:her=0_-16,4_15,5_-3,11_-3	identity|u:here=0_-5,13_7	identity|u:hers=0_-3,4_4
identity|u:herself=0_-2,4_-3,13_5	identity|u:hi=11_-2,13_4	identity|u:his=0_-8,11_4,13_2	identity|u:hold=4_2
identity|u:home=0_-4,4_3	identity|u:honour=0_-2,13_2	identity|u:hose=11_2	identity|u:hotel=0_-4,4_6	identity|u:house=0_-2
identity|u:hurry=0_3	identity|u:husband=4_3	identity|u:husbands=0_3	identity|u:i=0_3,4_-4,12_-3,13_3	identity|u:if=0_4,13_-3
identity|u:in=0_4,13_-3	identity|u:interested=0_3	identity|u:intern=0_-2,4_2	identity|u:introduce=11_2	identity|u:is=0_-3,4_4,5_-2
identity|u:it=0_-2,4_-2,13_2	identity|u:its=0_-2,13_3	identity|u:jack=0_-4,4_6	identity|u:joking=4_-4,13_4	identity|u:just=4_2
identity|u:keep=4_2	identity|u:kidding=4_-5,13_5	identity|u:kind=0_3	identity|u:king=0_-7,13_9	identity|u:kitchen=4_3
identity|u:knot=0_-4,4_4	identity|u:know=0_-8,4_-3,5_-2,11_9,13_4	identity|u:knows=13_2	identity|u:lads=0_3,13_-3
identity|u:lady=0_-3,4_4,11_-4,13_5	identity|u:last=11_-2,13_4	identity|u:leave=0_5,4_-3,5_2,13_-2	identity|u:left=0_-5,4_5
identity|u:let=4_4,13_-3	identity|u:lie=0_-6,4_-3,13_9	identity|u:life=0_-5,13_6	identity|u:like=0_4,4_4,13_-7
identity|u:lines=0_4	identity|u:list=5_4	identity|u:listen=0_2	identity|u:listening=4_-5,13_6	identity|u:live=0_3
identity|u:lodger=4_2	identity|u:long=0_-3,13_3	identity|u:looked=4_2	identity|u:looking=11_-4,13_3	identity|u:lost=5_2
identity|u:lot=0_3	identity|u:love=0_3,4_-4	identity|u:lovely=0_-2,13_2	identity|u:ma=13_3	identity|u:maam=4_-2,13_3
identity|u:machine=0_-3	identity|u:madam=4_2	identity|u:make=0_4,4_-4	identity|u:mama=4_2	identity|u:man=0_-6,4_7
identity|u:mari=0_3	identity|u:marias=0_-2,13_4	identity|u:marie=0_-2,4_4	identity|u:marina=13_2	identity|u:mario=4_3,13_-4
identity|u:marketing=4_4,13_-2	identity|u:mary=0_-6,13_6	identity|u:mass=4_2	identity|u:mate=0_-3,12_2	identity|u:matter=11_3
identity|u:maybe=0_3,4_-3	identity|u:me=0_-4,5_2,12_-3,13_4	identity|u:mean=0_-2,4_5	identity|u:meat=0_-4,4_5
identity|u:message=4_4	identity|u:met=4_2	identity|u:mia=0_-3,5_3	identity|u:mine=0_-3,13_3	identity|u:minutes=0_-4,4_5
identity|u:mirror=4_2	identity|u:moment=0_-5,4_5	identity|u:mommy=0_-3,4_4	identity|u:month=0_4,4_-4	identity|u:morning=0_-3
identity|u:most=4_-2,13_4	identity|u:mother=0_-5,4_3,13_3	identity|u:mothers=0_2	identity|u:mum=4_-3,13_5
identity|u:mummys=0_-3,4_4	identity|u:mums=0_-2,4_2	identity|u:must=0_-3,4_3	identity|u:my=0_-7,4_2,11_4
identity|u:myself=11_-3,13_3	identity|u:name=0_-7,4_3,13_4	identity|u:name_of_them=4_3,13_2	identity|u:nature=0_-3,13_3
identity|u:nearly=4_2	identity|u:need=0_5,4_-2,13_-3	identity|u:neither=0_3	identity|u:neithers=0_-4,4_5	identity|u:nice=0_3,4_-2
identity|u:night=0_2,13_-3	identity|u:no=4_2,5_3,13_-5	identity|u:nobody=4_-3,13_2	identity|u:nobodys=13_-3
identity|u:noise=0_5,4_-2,11_-2	identity|u:nope=4_5,13_-2	identity|u:nor=0_4,4_-2,13_-2	identity|u:not=0_2,11_3,12_-3
identity|u:nothing=0_11,4_-9,13_-2	identity|u:numb=12_2	identity|u:number=0_-4,12_6	identity|u:numbers=4_-2
identity|u:off=5_5,13_-3	identity|u:office=0_-3,4_5,13_-2	identity|u:offices=0_-3,4_4	identity|u:often=5_2	identity|u:oh=0_4,13_-4
identity|u:oliver=4_2	identity|u:on=0_3,4_7,5_-2,12_-3,13_-4	identity|u:only=0_-5,4_4,13_3	identity|u:open=0_2
identity|u:or=0_3,13_-5	identity|u:other=4_3,13_-2	identity|u:otherwise=13_4	identity|u:ought=0_4,4_-2	identity|u:our=4_-5,13_3
identity|u:ours=0_4,4_-3	identity|u:out=0_-4,4_7,13_-4	identity|u:over=4_3	identity|u:own=4_-4,13_6	identity|u:owner=4_3
identity|u:pardon=0_2	identity|u:passport=13_4	identity|u:pasta=0_3,4_-2	identity|u:patience=0_3,4_-3	identity|u:paul=4_2
identity|u:peace=5_2	identity|u:peaking=0_-4,13_5	identity|u:peeking=4_-3	identity|u:people=5_2,11_3,13_-4
identity|u:per=0_-2,13_2	identity|u:perhaps=0_4,4_-2	identity|u:person=0_-4,4_2,13_3	identity|u:personally=13_3
identity|u:peter=0_-2,4_4	identity|u:pharmacy=0_-2,4_3	identity|u:phew=0_2	identity|u:phone=0_-8,4_7,13_3
identity|u:phones=0_7,4_-3,13_-2	identity|u:pick=4_-2,13_3	identity|u:picked=13_-2	identity|u:place=12_2
identity|u:please=0_7,4_-4,5_-2	identity|u:plumber=0_-2	identity|u:police=0_-2	identity|u:power=4_3,11_-2	identity|u:press=0_2
identity|u:previous=4_3	identity|u:private=0_3,4_-4	identity|u:problem=0_4,13_-4	identity|u:put=0_3	identity|u:putting=0_3,4_-2
identity|u:question=4_-2	identity|u:quick=0_2	identity|u:quit=5_3	identity|u:quite=0_-6,4_4,13_2	identity|u:ran=0_3,13_-3
identity|u:rang=0_-3,13_2	identity|u:rather=0_4,4_-5	identity|u:reach=0_2	identity|u:reached=0_4,4_-3	identity|u:real=0_-3,13_5
identity|u:really=0_5,4_-3	identity|u:rear=0_-2,4_3	identity|u:recorded=0_3	identity|u:regarding=11_3	identity|u:remember=0_-2,4_3
identity|u:remove=5_2	identity|u:rest=13_3	identity|u:right=0_-4,4_-6,13_13	identity|u:robots=0_3,4_-4	identity|u:room=0_-3,4_3
identity|u:running=0_2,4_-2	identity|u:s=0_2	identity|u:said=0_-3,13_3	identity|u:same=0_-2,13_5	identity|u:say=0_-6,11_2,13_4
identity|u:saying=11_3,13_-4	identity|u:says=0_-2,13_3	identity|u:scam=0_2	identity|u:screen=4_2	identity|u:sec=0_3,13_-3
identity|u:second=0_-3,4_4	identity|u:secretary=4_4,13_-3	identity|u:see=4_3,13_-3	identity|u:service=0_6,13_-3
identity|u:several=0_2	identity|u:shall=4_3	identity|u:shame=0_3,4_-2	identity|u:she=0_-10,4_10,11_-2,12_-3	identity|u:sheila=4_2
identity|u:should=0_3,11_-4	identity|u:shout=0_2,4_-3	identity|u:shower=0_-2,4_2	identity|u:sick=4_2	identity|u:signal=0_2
identity|u:since=0_-5,13_7	identity|u:sir=13_3	identity|u:sister=4_4,13_-4	identity|u:sitting=13_-2	identity|u:smith=4_2
identity|u:snot=0_-3,4_4	identity|u:so=0_-2,13_6	identity|u:sofa=0_3,4_-3	identity|u:solicitor=0_2,4_-2
identity|u:somebody=0_3,4_-9,13_5	identity|u:someone=4_2	identity|u:something=0_-3,11_4	identity|u:somewhere=4_4,13_-3
identity|u:son=0_-2,13_3	identity|u:sons=0_-3,4_3	identity|u:sorry=13_5	identity|u:sound=11_-2	identity|u:speak=0_3,4_-4,13_3
identity|u:speaker=0_3	identity|u:speaking=0_-5,4_6,11_-3,13_3	identity|u:speaks=4_-2,13_4	identity|u:start=0_-2
identity|u:state=0_-2,11_2	identity|u:station=4_2	identity|u:steve=4_4,13_-3	identity|u:still=0_3,11_-3
identity|u:stop=0_3,5_2,13_-6	identity|u:story=0_-4,11_3	identity|u:stove=0_-2	identity|u:straight=0_-3,13_5	identity|u:strike=5_3
identity|u:such=4_2	identity|u:support=0_4,13_-2	identity|u:sure=4_3,11_-3	identity|u:switchboard=4_6,13_-2
identity|u:take=0_6,13_-2	identity|u:taking=0_-2,4_4	identity|u:talk=0_-3	identity|u:talking=12_-2	identity|u:telephone=0_-3,4_4
identity|u:tell=0_-4,4_3	identity|u:telling=0_3	identity|u:tenant=0_-2,4_3	identity|u:thank=0_2,4_-2	identity|u:thanks=0_3
identity|u:that=0_3,4_-2,5_-2,13_3	identity|u:the=0_4,5_3,13_-4	identity|u:their=13_2	identity|u:then=0_5,13_-4
identity|u:there=0_3,4_-4,12_3	identity|u:thing=0_-5,13_5	identity|u:think=0_-4,4_6,12_2,13_-3	identity|u:this=0_-8,13_4
identity|u:thought=0_-3,13_3	identity|u:through=0_-3,4_3,11_-2,12_2	identity|u:till=0_2	identity|u:time=0_5,4_-7,11_-2,13_5
identity|u:to=13_-2	identity|u:today=0_4,13_-4	identity|u:told=0_6,13_-5	identity|u:tone=0_3	identity|u:tonight=0_3,4_-3
identity|u:tony=4_4	identity|u:too=0_8,4_-6	identity|u:trouble=0_-3,11_3	identity|u:true=11_-3	identity|u:try=0_-5,4_7
identity|u:turn=0_2	identity|u:uh=0_3,13_-3	identity|u:uhhuh=0_-3,13_4	identity|u:unless=13_2	identity|u:until=4_-3,11_4
identity|u:up=0_4	identity|u:upstairs=4_2	identity|u:us=0_6,4_-5	identity|u:used=0_-4,4_6	identity|u:usually=0_2
identity|u:very=13_4	identity|u:voice=13_2	identity|u:wait=4_4,13_-2	identity|u:wake=4_3	identity|u:want=4_-3,12_3,13_-3
identity|u:wanted=0_6,4_-2,11_-2	identity|u:wanting=13_-2	identity|u:wants=4_-3,11_3	identity|u:way=0_-6,4_6
identity|u:we=0_7,13_-6	identity|u:webinar=0_-2,4_-4,13_6	identity|u:week=13_-2	identity|u:weeks=0_3,4_-2	identity|u:well=0_2
identity|u:were=0_-7,13_6	identity|u:what=11_4	identity|u:whatever=11_3	identity|u:when=0_-3,13_3	identity|u:where=0_4,13_-4
identity|u:which=0_-4,4_3	identity|u:while=0_2,4_-2	identity|u:who=0_3,4_3,5_-6	identity|u:whose=0_-2,11_4
identity|u:why=11_5,13_-4	identity|u:wife=0_-5,4_9,13_-3	identity|u:wifes=0_-4,4_4	identity|u:will=4_8,13_-8
identity|u:wire=0_3,4_-2	identity|u:wish=0_-3,4_3	identity|u:with=0_5,4_-7,12_2	identity|u:without=0_2	identity|u:woman=0_-6,13_4
identity|u:won=0_-3,13_3	identity|u:works=0_2	identity|u:would=0_-4,4_3,11_4,13_-3	identity|u:writing=0_2
identity|u:wrong=0_2,12_2	identity|u:yeah=0_-5,13_8	identity|u:year=4_3	identity|u:yes=0_-4,4_-3,11_-4,12_-3,13_10
identity|u:yesterday=4_3	identity|u:yet=0_-2,4_4	identity|u:you=11_2,12_2	identity|u:young=4_-2
identity|u:your=0_3,4_-9,11_7,13_-4	identity|u:yourself=11_2	identity|u:yup=0_-3,13_4	l:0=0_-3,3_5,4_2
l:1=0_-4,1_4,3_2,4_-4,6_3,9_-3,12_-2,13_4	l:10=0_5,7_-3,13_2	l:100=0_-3,4_-3,13_6	l:1000=0_3	l:11=0_2,4_3,13_-3	l:12=0_3	l:17=0_3
l:19=0_3	l:2=0_2,1_-3,2_2,5_-2,8_4,11_-3	l:20=13_4	l:3=0_5,1_4,3_-3,4_-9,10_3,13_3	l:30=4_2	l:4=0_-5,8_-3,13_4	l:40=0_3
l:5=0_-3,4_7,13_-4	l:50=0_4	l:6=0_-3,2_3,4_6,12_3,13_-4	l:60=0_4	l:8=0_3,2_2,10_-2	l:9=0_3	l:90=2_6,8_-4
l:a=3_4,4_6,5_-4,6_5,8_-4,9_-6,11_2,12_-4,13_5	l:about=8_3	l:absent=4_3,13_-3	l:absolutely=0_5,4_-3	l:accounts=4_4,13_-2
l:acme=4_-3,11_7,13_-5	l:acting=10_2	l:actually=4_3	l:ad=4_-3,13_4	l:add=13_3	l:addition=3_3	l:administrator=0_2
l:advertise=4_3,13_-4	l:advertising=13_2	l:advice=0_3	l:affairs=4_2	l:afternoon=8_3	l:afterwards=0_3,13_-3	l:again=0_7,4_-5,5_4
l:against=4_2	l:agent=6_5	l:ago=0_-2,4_4	l:agree=4_2	l:agreed=13_2	l:ah=0_-3,13_5	l:ahead=8_3	l:air=0_-2	l:alive=0_-3,6_3
l:all=0_-2,1_4,2_-3,4_-3,5_-3,13_9	l:allow=4_3,13_-2	l:alone=0_4,5_2,13_-5	l:along=4_-4,13_5	l:already=0_-3,4_3,8_3
l:altogether=0_2,13_-2	l:always=0_-3	l:am=6_-4,9_5,10_-4,11_4,12_-2	l:amount=4_3,12_-2	l:an=6_2,10_2,13_-4	l:and=4_-7,11_2,13_4
l:another=7_5,8_3	l:answer=4_-3,8_3	l:answering=0_-2	l:answers=0_3	l:any=0_-4	l:anybody=4_3,6_2,13_-3	l:anyone=4_-4,13_3
l:anything=4_2	l:anywhere=4_-3,13_4	l:apologies=0_-2,4_4	l:apologise=0_3	l:app=0_-3,9_4	l:apple=0_3	l:approve=0_4,4_-3
l:approved=0_-3,13_3	l:are=0_3,2_-3,6_-3,7_3,11_6	l:arm=4_2	l:around=2_2	l:article=0_2	l:as=0_-3,4_3,13_6	l:ask=0_9,4_-12,13_4
l:asked=4_-4	l:asking=4_-2,11_3,13_-3	l:asks=0_-4,4_4	l:asleep=0_-3,4_2	l:at=0_-5,3_2,4_6,13_-3	l:ate=2_4	l:attend=0_-3,13_2
l:attention=0_4,4_-2	l:automated=0_2,4_-3	l:awake=4_-2	l:away=0_-5,4_5	l:awful=0_-4,4_2	l:b=0_-8,2_8,7_8	l:baby=0_4,4_-4
l:babys=0_-2,4_3	l:babysitter=4_-3,13_3	l:back=0_7,13_-6	l:bad=0_2,4_3,13_-3	l:badge=0_-2	l:bag=0_2,4_-2	l:bakery=4_2
l:bang=0_-4,13_5	l:bank=0_-3,4_4	l:bare=3_3	l:base=10_2	l:beat=0_3,13_-3	l:beats=1_4,13_-3	l:because=4_2	l:bed=0_2,13_-3
l:bee=0_-4,13_2	l:been=0_5,4_-3,8_-2,13_5	l:beep=3_-2,10_4	l:before=0_4,2_4,4_2,13_-4	l:behalf=4_-4	l:bell=0_3,5_-2	l:best=0_3
l:bet=0_-4,13_4	l:betcha=0_-3,13_4	l:better=0_2,7_3	l:between=2_3	l:beyond=7_2	l:bigger=7_2	l:bike=0_5,13_-2	l:bill=0_2,4_4,13_-3
l:billing=0_-4,4_4	l:bingo=0_-3,4_-2,13_5	l:birth=0_-3,13_3	l:biscuit=0_3,4_-2	l:bit=2_2,4_-2	l:blah=0_4	l:blank=0_-2,3_4
l:bless=0_4,13_-2	l:blocked=5_7,13_-3	l:blood=6_2	l:blue=0_2	l:board=0_-3,13_2	l:boat=0_4,4_-3	l:bob=4_2,13_-2	l:boiler=0_-2,4_3
l:boiling=0_3	l:book=4_2	l:booked=4_-2,13_3	l:bookkeeping=0_-2,4_6	l:bored=0_3,4_-2	l:boss=0_-3,1_2,4_-3,13_4	l:boston=4_4
l:bot=0_-2,11_4	l:both=0_3	l:bought=4_3	l:bout=13_3	l:box=0_5,4_-5	l:bread=0_2	l:break=0_5,7_2,13_-2	l:breaking=0_3	l:breathe=13_2
l:bring=0_-4,4_3	l:bro=0_-3	l:brochure=0_2	l:broke=0_3	l:broken=4_2	l:brown=4_3,6_2,13_-3	l:budget=1_3	l:building=10_3
l:burning=1_-2,8_6	l:burst=0_-3,4_4	l:bus=4_2	l:business=0_-4,4_2,11_3	l:bust=7_2	l:busy=0_7,1_-3,4_-5
l:but=0_4,1_-2,2_2,3_-3,4_7,10_3,13_-9	l:buttons=10_2	l:buy=9_3	l:buying=0_4,4_-3	l:by=0_-3,4_2,9_-3,13_4	l:bye=4_-3,9_9,13_-2
l:cable=0_-2	l:cables=0_-2	l:cake=0_-2,13_4	l:calendar=0_3,4_-3	l:calendars=0_-2,13_3	l:call=9_2,12_2,13_-3	l:caller=0_3
l:calling=0_4,13_-3	l:calls=0_-4,5_3,10_4	l:camera=0_3,4_-3	l:can=1_-2,5_-3,10_7,11_-4,12_-3,13_5	l:canada=0_2	l:cancel=0_-4,9_4
l:car=4_3,11_3	l:care=4_-3,13_5	l:cars=0_-3,4_4	l:castle=0_3	l:cats=0_3	l:cease=0_-3,5_5	l:cent=0_-2,13_2	l:central=0_3,4_-2
l:centre=0_-2,13_3	l:certain=0_5,4_-4	l:certainly=0_-5,4_4	l:chair=4_-3,13_3	l:chance=0_-4,4_2,13_2	l:change=0_5,4_-3,13_-3
l:changed=4_3	l:cheap=13_2	l:check=0_6,4_-3,13_-3	l:cheerio=0_-3,9_4	l:cheese=4_3	l:chicken=0_2	l:chief=0_-3,1_3	l:children=4_4
l:chill=0_3,4_-2	l:choir=0_2	l:christmas=0_2	l:clean=4_3	l:cleaner=0_-3,4_3	l:clear=4_-3,13_4	l:clocks=8_3	l:close=0_3,13_-2
l:coarse=0_-3,13_4	l:coffee=4_3	l:colleague=0_3,13_-3	l:come=4_-7,8_4,11_3,13_2	l:coming=0_-2,1_-2,2_3,11_-2,13_3	l:commence=0_-2
l:comment=0_4,4_-2	l:company=0_-5,4_3,11_2	l:complain=1_-2,8_-2,13_3	l:complete=0_-2,3_3	l:complicated=0_5,13_-3	l:compulsory=13_3
l:computer=4_-2	l:computers=0_-2	l:concern=4_2	l:concerns=4_2	l:confidential=4_2	l:configuring=0_2	l:confirm=4_-4,13_3
l:connect=6_2	l:connected=4_-2	l:consider=0_-3,13_4	l:contract=13_-4	l:contrary=0_-3,4_3	l:cook=0_-3,4_2	l:cooking=0_2,4_4,13_-3
l:cool=4_-2,13_3	l:cores=13_2	l:cork=0_3	l:corner=0_2	l:correct=0_-3,13_2	l:corridor=0_3	l:costs=13_3	l:cough=0_3
l:could=0_-5,4_-3,6_3,10_3,13_6	l:count=4_-2,13_4	l:counter=0_3	l:counting=0_-3,4_-3,13_5	l:course=0_6,13_-5	l:court=0_-3,4_4
l:covering=4_-3,13_4	l:create=0_3,13_-3	l:credit=13_3	l:crook=13_2	l:cross=4_2	l:crossed=13_-3	l:cup=1_3	l:cupboard=0_3
l:customers=4_2,13_-4	l:cut=0_-2,4_3	l:cutting=0_6,4_-2,13_-3	l:dad=4_-2	l:dairy=13_3	l:damn=0_-3,13_4	l:dare=0_-4	l:dark=0_4
l:data=0_3,4_-2	l:date=0_-5,1_2,13_2	l:daughter=0_6,4_-3,13_-2	l:daughters=4_2	l:dave=0_2	l:day=0_6,4_-4,8_3	l:days=2_2,4_-3,8_5
l:dead=0_-6,4_-3,13_7	l:deaf=0_-2,13_3	l:deal=0_-5,13_4	l:dear=1_-3,13_5	l:dearer=0_3	l:debbie=4_4,6_-2	l:decide=0_5,4_-4
l:decided=1_2,4_3,13_-4	l:decides=0_4,4_-2	l:decline=4_3,13_-2	l:declined=4_3	l:deep=0_3	l:definitely=4_-4	l:delete=5_2
l:delighted=4_-2,13_3	l:delivery=4_3	l:denied=4_3	l:dentist=4_-2,13_3	l:dentists=0_2	l:deny=0_-3,13_2
l:depends=0_4,1_3,4_-2,11_3,13_-3	l:desk=0_-4,13_5	l:desks=3_2	l:desperate=0_-2,8_3	l:details=5_3	l:diary=0_3	l:did=0_8,13_-3
l:different=4_3	l:dinner=0_2	l:dinners=4_3	l:dinosaur=7_3	l:dis=0_-6,8_4,13_3	l:disappoint=4_4,13_-2	l:discuss=6_3	l:disregard=0_2
l:disturb=4_-5,13_5	l:do=0_2,5_3,12_-3	l:doctor=4_3	l:does=0_-2,10_2	l:dog=0_5,13_-3	l:doing=0_-2,1_2,4_3,13_-3	l:dollars=0_3
l:done=0_-4,4_3,8_4	l:doorbell=0_3,13_-2	l:dot=0_-3,13_4	l:double=0_-3,4_5,8_3,13_-4	l:doubt=13_3	l:down=13_-2	l:downstairs=0_2
l:drag=4_2	l:draughty=0_3	l:dream=0_2	l:driver=13_-3	l:driving=4_-2,13_2	l:drop=13_-3	l:dropped=13_-3	l:dropping=0_2	l:dunno=0_3
l:duty=0_-2	l:e=1_3	l:each=0_-3,13_4	l:ear=0_3,1_2,13_-2	l:earlier=4_4,13_-2	l:early=0_-3,13_3	l:ears=0_-5,4_-2,13_7
l:earth=4_3,13_-3	l:easily=13_2	l:easter=2_5,8_-3	l:easy=0_2	l:eating=0_3,4_-2	l:echo=10_3	l:eggs=0_4	l:either=0_5,13_-2
l:electricity=4_2	l:else=4_4	l:emergency=0_-2,4_4	l:employee=6_2	l:empty=3_2	l:end=4_-5,9_3	l:ending=9_3	l:ends=0_4
l:english=0_3,4_-3	l:enough=0_-3,1_-2,4_3,8_3,9_4,13_-5	l:erm=0_3	l:euros=0_3	l:even=8_-3,13_4	l:evening=4_3,13_-3
l:ever=0_-2,5_2,13_5	l:every=7_2,8_2	l:everything=0_3,3_2,4_-4	l:exactly=0_-2	l:exam=4_2	l:except=0_3,13_-3	l:excuse=0_-2,4_2
l:expecting=0_-2,4_3	l:explain=0_3,4_-4	l:extensions=4_-2,13_2	l:eye=4_5,13_-3	l:fair=0_-3,13_3	l:family=0_2,4_2	l:fancy=0_6,13_-3
l:far=1_4,3_3,13_-4	l:fast=0_4,13_-3	l:father=0_3	l:fault=0_-3,10_4	l:feel=0_-3,4_3	l:ferry=4_2	l:fetch=0_-4,4_3,6_3	l:fever=4_4
l:few=13_3	l:file=4_3	l:fill=0_4,13_-4	l:filled=4_-3,13_4	l:film=4_-3,13_3	l:films=0_5,4_-4	l:finally=0_4	l:find=0_-3,13_3
l:fine=0_-3,1_4,4_-4,13_7	l:finish=0_-2,4_4,13_-2	l:finished=0_-3,10_5	l:fire=0_-4,13_3	l:firm=11_2
l:first=3_6,4_-4,7_-3,10_-3,11_6,13_-4	l:fish=0_5,4_-3	l:fit=8_-2	l:fix=0_-3,4_3,7_-5,10_7	l:flat=0_-3,4_3	l:flesh=6_2	l:flies=0_5
l:flu=4_3	l:fly=0_3	l:foam=0_-3,13_3	l:follow=0_4,4_-2	l:football=4_3	l:footballs=0_3	l:for=0_3,5_-3,7_2,12_-3,13_3
l:forget=9_4,13_-3	l:forgotten=0_6,4_-3,13_-2	l:forward=0_-3,4_-3,13_5	l:found=0_-2,4_3	l:free=0_-4,8_5,13_3	l:fresh=3_3
l:friday=8_2	l:friends=0_-3,13_3	l:fries=0_5,13_-3	l:from=0_5,4_-2,7_3,8_-3,10_-3,11_3,12_-3,13_2	l:front=0_-4,13_5
l:full=4_3,13_-3	l:funny=0_6,13_-4	l:further=13_3	l:future=1_3	l:game=0_-2,13_4	l:gap=0_2	l:gardener=4_2	l:gate=0_2,13_-2
l:gave=4_-3	l:get=0_4,3_-3,8_2,10_2,13_-6	l:gets=4_3,13_-4	l:give=0_5,2_3,4_-4,11_3,13_-4	l:given=0_2	l:giving=0_-3,4_3
l:glasses=0_5,1_-2,4_-3	l:go=4_-5,6_-2,7_4,8_3,10_2,11_4,12_-4	l:god=0_-4,13_3	l:goes=0_5,13_-3	l:going=4_2,7_-2,11_-2,13_-3
l:gone=0_-3,4_4,7_4,9_4,13_-4	l:good=0_5,4_-5	l:goodbye=9_5	l:goodness=0_5,13_-4	l:gosh=0_3	l:got=13_3	l:grab=4_3
l:granddaughter=4_3	l:grandma=0_3	l:grandmother=0_2	l:great=0_-2,4_-4,7_5	l:green=0_-2,13_4	l:greeting=7_-3,10_3	l:grief=0_3
l:guarantee=0_3,4_-2	l:guess=13_3	l:guessed=13_2	l:guests=4_3	l:guilty=4_-3,13_5	l:ha=0_5	l:haircut=0_7,4_-4	l:half=4_3,13_-2
l:halve=4_2	l:hamburg=0_3	l:hands=0_3,13_-3	l:handset=10_3	l:handsets=0_3	l:hang=0_2,4_-3,9_5,13_-3	l:hanging=9_4
l:hannah=0_-2,13_3	l:happen=0_-2	l:happy=4_-4,13_5	l:hardly=1_2,4_2,8_-2	l:harm=13_3	l:has=4_4,13_-3	l:hat=0_3	l:hate=0_4,4_-4
l:have=0_5,5_-3,11_3,12_-2	l:having=4_2	l:he=0_5,13_-2	l:head=0_-3,4_-2,13_5	l:headsets=4_-2,13_3	l:hear=0_8,4_-3,5_3,10_3,13_-7
l:heard=0_9,4_-3,13_-4	l:heat=0_5,4_-5	l:heating=4_4,13_-2	l:heavens=0_2	l:hell=0_-6,13_6	l:hello=0_7,13_-3	l:help=10_5,11_-3
l:her=1_2,4_8,5_-4,11_-3,13_-3	l:here=0_4,1_-3,3_3,4_-4,7_-2,8_3,9_3,13_-4	l:hers=0_-3,4_4	l:herself=0_-2,4_-3,13_5	l:hi=0_5,13_-4
l:high=0_4,4_-3	l:highlight=13_3	l:him=0_4	l:hindered=4_3	l:hip=3_-2,4_3	l:hiring=0_-3,4_7,11_-2	l:his=0_-5,11_4	l:hit=0_-3
l:hm=0_6,4_-3,13_-3	l:hmm=0_7,9_-2,13_-2	l:hold=4_3,13_-3	l:holidays=0_-2	l:home=13_4	l:honour=0_-2,13_2	l:hop=0_-2,8_4
l:hope=0_8,4_-3,13_-5	l:hoping=13_3	l:hose=11_2	l:hospital=4_3	l:hot=0_4,4_-3,8_3,13_-2	l:hotel=13_2	l:hour=4_5,13_-4	l:hours=0_3
l:house=0_-4,4_5,13_-3	l:how=4_-3,8_3,10_4	l:human=4_-3,6_3	l:hums=10_2	l:hurry=0_3	l:hurts=0_3	l:husband=13_-2	l:husbands=0_3
l:i=2_-5,4_6,5_-3,7_-5,11_5,12_-3,13_2	l:idea=1_2,4_-3,13_3	l:if=3_2,4_-2,13_-4	l:ignore=0_4	l:in=2_3,8_-4,11_3,12_-4,13_2
l:indeed=13_2	l:information=1_2	l:inn=0_-3,4_-3,13_5	l:inside=0_2	l:installed=4_-2	l:instead=7_3,13_-3	l:instructions=10_4
l:insurance=0_-2,4_2	l:intention=0_-3,13_5	l:interested=9_4	l:interesting=0_6,13_-2	l:internets=4_2	l:into=10_2	l:invitation=0_2
l:invoice=4_5,13_-4	l:is=0_4,1_4,2_-5,3_5,4_3,5_-4,8_-4,9_-7,10_-3,11_6,12_-3	l:issue=0_-3	l:it=0_3,1_4,5_-3,8_-2,9_-3,11_3,12_-3
l:its=2_-2,13_5	l:itself=0_3,13_-3	l:jack=0_-2,4_6,13_-3	l:joined=0_5,4_-5	l:joining=13_2	l:joke=0_2	l:joy=0_-3,4_2
l:just=0_10,1_5,2_-2,3_2,4_-4,8_-5,9_-2,13_-3	l:keen=4_-3,13_4	l:keep=13_3	l:keeping=10_3	l:khan=4_3	l:kicking=13_2	l:kids=0_-3
l:kill=0_-3,13_2	l:kind=0_4,13_-3	l:king=13_3	l:kit=0_-3,3_3	l:kitchen=0_-2	l:knee=0_2,4_-3,13_2	l:knew=3_2	l:knot=0_-8,4_16,13_-8
l:know=0_13,8_-2,9_-2,11_6,13_-12	l:knows=0_-3,1_4	l:kyle=0_2	l:la=0_3	l:lads=0_3,13_-3	l:lady=4_3,6_2,13_-3	l:landlines=0_-3,13_4
l:laptops=0_-2	l:last=10_4,11_-2	l:late=0_8,2_-4,8_4,13_-6	l:later=0_-2,1_4	l:latest=2_2	l:law=0_-3,4_3	l:leak=10_2	l:leaking=0_3
l:learning=4_-2,13_4	l:lease=0_3,7_3,13_-3	l:leave=0_-4,4_5,5_3,9_6,13_-6	l:lee=0_-3,13_4	l:left=4_2	l:legacy=0_2	l:legal=4_4
l:lemme=4_3,13_-2	l:less=0_-5,1_2,8_-2,13_5	l:let=0_12,1_-2,9_2,13_-8	l:licence=0_-3,13_3	l:lie=0_-6,13_5	l:life=4_4
l:lift=0_5,4_-2,10_-2	l:lifts=4_3	l:like=3_-3,13_7	l:liked=4_3	l:likely=0_2	l:line=4_-4,7_-2,10_7	l:lines=4_-3,13_3
l:link=4_-4,13_4	l:links=0_-2,13_3	l:listen=0_-3,4_-3,13_6	l:listening=4_-6,11_3,13_4	l:live=0_-6,4_2,13_4	l:lodger=4_2
l:logged=13_2	l:logging=13_2	l:lol=4_2	l:lone=0_-3,5_4	l:longer=0_-3,4_5	l:look=0_-2,10_2	l:looked=0_3
l:looking=0_5,1_3,2_-4,4_-2,11_-4,13_5	l:looks=0_3,1_-3	l:lopez=0_-3,4_4	l:lose=5_3	l:lost=0_3,4_-3,5_2,10_3,13_-2
l:lot=0_3,4_-3,10_-2,11_2	l:lottery=0_-2,1_3	l:loud=0_4,13_-3	l:love=0_-4,4_-2,10_3,13_5	l:lovely=0_6,1_-3,4_-3	l:lucky=13_3
l:lunch=4_3	l:lying=0_-3,13_3	l:m=0_-2,13_2	l:ma=13_2	l:machine=0_2,13_-3	l:machines=6_3	l:made=0_3,4_-3	l:mail=13_-2
l:make=0_2,4_-6,13_5	l:makes=0_3	l:man=4_4	l:manual=10_2	l:many=0_2	l:mari=0_3	l:mario=4_2,13_-4	l:mark=0_2	l:mary=0_-6,13_5
l:mate=0_-5	l:matter=10_-3,11_2,13_3	l:may=0_4	l:maybe=0_3,1_3,4_-2,13_-4	l:me=0_5,2_-4,3_-4,4_3,5_3,6_5,11_3,12_-5,13_-3
l:meaning=13_-3	l:meant=0_4,3_-3,12_3,13_-3	l:meat=0_-5,4_6	l:meeting=4_3	l:mend=3_3,4_-2	l:mentioned=0_3,13_-3	l:merely=0_-2,4_2
l:message=4_2,13_-2	l:met=0_3,13_-2	l:mia=0_-3,5_3	l:middle=0_2,7_3	l:might=4_-3	l:milk=0_2	l:minding=4_3	l:minds=0_4,13_-2
l:mine=10_3,13_4	l:mined=0_-5,4_4	l:miss=0_-4,4_-7,13_11	l:missed=0_-2,2_-2,4_4,12_2	l:missing=4_-3,13_2	l:mist=4_3
l:mistake=4_3,13_-3	l:mister=6_2	l:mm=0_4,13_-2	l:mobile=3_4,13_-2	l:mom=0_4,4_-3	l:moment=0_5,4_-3	l:mommys=0_2	l:monday=1_-3
l:money=1_4,13_-2	l:month=0_4,1_-2,2_3	l:months=1_2,2_6,8_-4	l:more=0_-4,1_-3,5_6,9_4,10_2,13_-2	l:morning=0_5,8_-2,13_2
l:mother=0_2,4_-2	l:mouth=0_-3,8_3	l:move=0_-4	l:moving=7_3	l:mr=0_-5,4_9	l:mum=4_4,13_-3	l:mummys=0_-3,4_4	l:mums=0_2,1_-2
l:must=0_-3,4_5,13_-3	l:mustard=0_3	l:my=0_3,1_3,4_5,5_2,6_-4,7_-3,8_-7,9_-4,10_4,12_-3,13_3	l:myself=4_2	l:n=4_2
l:name=0_7,8_-3,13_-3	l:nap=4_3	l:nature=4_-3	l:nearly=4_-3	l:need=1_3,10_5	l:needs=0_3,13_-3	l:negative=0_-2,4_3
l:neither=1_3,13_-2	l:neithers=0_-4,4_5	l:nephew=0_2,1_2,4_-2	l:never=0_-3,1_3,3_3	l:new=0_8,3_6,4_-5,7_-2,10_-5,13_4	l:newer=7_3
l:news=0_3	l:next=0_-8,2_6,4_4	l:nice=0_6,13_-4	l:night=4_4,8_2,13_-4	l:nil=0_4	l:no=0_-8,1_3,2_-3,3_2,4_7,9_-2,10_3,12_-2
l:nobody=0_-6,4_2	l:noise=10_2,11_-2	l:none=3_4,7_-2	l:nope=0_-3,13_2	l:nor=1_3,13_-2	l:not=1_5,2_-3,4_7,13_-9	l:nother=0_-3,4_3
l:nothing=0_4,3_2,4_-5,7_-3	l:notice=13_2	l:november=0_3	l:now=0_-3,1_-3,4_3,8_3,9_3,13_-4	l:nude=0_-4,3_5	l:numb=4_-2,12_3
l:number=0_4	l:numbers=4_-2	l:nut=0_-3,4_6,13_-2	l:o=0_-3	l:objection=4_2,13_-2	l:obviously=13_3	l:occasion=0_-2	l:oclock=0_3,4_-3
l:of=0_7,2_3,3_-5,7_2,8_-3,9_-4,10_3,11_3,12_-3,13_-7	l:off=0_-9,1_3,5_4,7_3,9_4,13_-5	l:offer=13_2	l:offering=0_3,13_-2
l:offers=0_2	l:office=3_3,4_-4,13_4	l:offices=0_2,4_2,13_-3	l:often=0_-2,5_2	l:oh=0_6,4_-3	l:okay=4_-3,13_4	l:old=3_-3,5_2,7_3
l:on=4_5,5_-2,7_-3,10_6,12_-3	l:ones=0_-3,13_2	l:onions=0_4	l:online=4_3	l:only=0_8,1_4,13_-7	l:ooh=0_-2
l:open=0_-3,3_3,11_-2,13_3	l:operation=4_3	l:operator=6_3	l:operators=0_6,4_-4	l:opt=5_2	l:option=2_5,4_-2
l:or=0_4,1_2,3_-3,4_-4,11_2	l:order=13_2	l:others=0_3,4_-3	l:ouch=0_3	l:ought=0_4,4_-2	l:our=0_-4,10_3,13_6
l:ours=0_4,4_-6,7_5,10_2,13_-4	l:out=0_-5,4_8,5_2,7_2,10_-2,13_-5	l:oven=0_2	l:over=0_-4,2_2	l:owe=0_-4,4_4	l:own=3_3,4_-3
l:owner=4_3	l:pa=0_-3,13_2	l:package=0_-3,3_3	l:paid=13_-2	l:pair=0_-6,4_2,10_6	l:panasonic=0_3	l:pardon=0_2	l:park=0_3,4_-2
l:parking=4_4	l:part=0_-5,13_2	l:parts=7_3	l:pass=0_-5,4_9,13_-4	l:passport=0_-3,13_4	l:past=0_2,2_-3	l:pay=0_2,4_4,13_-5
l:payday=8_2	l:paying=0_3,13_-3	l:payment=0_-3,4_3	l:pbx=4_-3	l:peace=5_3	l:peeking=4_-3	l:peeling=0_3	l:pen=13_2	l:people=11_2
l:per=0_-2,13_2	l:perfect=13_2	l:perhaps=4_3,13_-3	l:person=0_3,6_2	l:personally=13_3	l:persuaded=4_2	l:peter=4_2
l:pharmacy=0_-2,4_3	l:phone=3_-2,4_-4,5_7,7_-2,9_2	l:phoned=4_-3,13_3	l:phones=0_10,4_-9,7_-4,10_6	l:pick=0_-2	l:picked=4_2,13_-2
l:pigs=0_-3,4_2	l:pin=0_2,4_-2	l:pint=0_2	l:pizza=0_2	l:place=3_-2,10_-2,12_3	l:placement=0_-3,7_4	l:places=0_-2,4_3
l:plain=4_5,13_-4	l:plan=0_-3,13_4	l:plans=0_4	l:please=1_-3,6_2,8_2	l:pleasure=4_-4,13_4	l:plenty=4_4,13_-2	l:plumber=0_-3
l:plumbers=4_2	l:police=4_-2	l:pool=0_-3,4_3	l:port=3_-3,10_3	l:position=0_7,4_-2,13_-5	l:possibly=0_2	l:pounder=0_3,2_-2
l:practice=3_2	l:precisely=0_-2,13_3	l:present=0_-3,13_3	l:presently=0_5,13_-4	l:press=4_-4	l:pressed=4_-2	l:pretend=0_4,13_-2
l:previous=4_3	l:price=0_4,1_2,3_-3	l:prices=4_-2	l:print=0_3	l:private=0_4,13_-3	l:prob=0_-2,13_4	l:problem=0_-4,13_5
l:promise=4_-2,5_2	l:promised=0_-4,4_3	l:promises=0_2,4_-2	l:prompt=0_3	l:pull=0_-3,4_3	l:pulling=0_2	l:pupil=13_3	l:purple=0_3
l:purse=0_-4,4_2,6_3	l:put=0_-4,4_5,6_4	l:putting=4_-3,9_5	l:quart=2_3	l:quarter=0_8,8_-5	l:quarters=2_3	l:question=0_3,4_-4,13_6
l:questions=0_2	l:quick=8_3	l:quickly=8_3	l:quiet=4_-2	l:quietly=0_4,13_-4	l:quit=5_2	l:quite=0_-4,4_5	l:raining=0_3
l:ran=0_3,13_-3	l:rang=0_-7,4_3,13_3	l:rather=13_-5	l:reach=10_3	l:read=4_3	l:reading=0_5	l:ready=0_-4,4_-2,8_3,13_4
l:real=0_-3,6_4	l:rear=0_-2,4_3	l:reason=4_-4,13_6	l:reception=0_5,4_-2	l:reckon=13_2	l:record=0_2,13_-3	l:recorded=0_3
l:recording=13_-3	l:red=10_2	l:refused=4_7,13_-6	l:regarding=11_2	l:released=0_3	l:religion=4_2	l:remember=0_5,13_-4
l:remembers=0_-3,13_4	l:reminders=4_-3,5_3	l:repair=4_3	l:repaired=4_4	l:repeat=0_6,4_-2	l:replace=0_-4,3_4,7_3,10_-2
l:replaced=0_4	l:replacement=0_7,3_-4,7_2,10_-4	l:replay=4_4	l:reporting=4_-3,13_3	l:represent=13_2	l:reserved=4_-3,13_4
l:rest=0_-3,4_3	l:rested=4_-3,5_5	l:retired=4_3	l:returning=4_3	l:rid=4_-3,13_2	l:right=0_2,4_-4,13_7	l:ring=4_-3,6_2,12_3
l:ringing=0_4,13_-4	l:rip=4_-2,13_2	l:rite=0_-3,13_2	l:river=0_3	l:robot=4_3,13_-3	l:robots=0_3	l:roof=0_2	l:room=0_-4,13_4
l:roses=0_3,1_-3	l:round=1_2	l:row=4_-2,13_3	l:rubbish=4_2	l:rule=0_5	l:rules=4_4	l:running=13_2	l:runs=0_-2,7_2	l:s=4_-2,13_3
l:sadly=4_3	l:said=0_6,4_-3,7_3,13_-3	l:salesman=0_-2	l:salty=0_2	l:same=4_-5,13_8	l:sat=13_2	l:saturday=8_3	l:sauce=0_3
l:save=4_3,13_-2	l:saw=0_4	l:say=0_8,4_-4,8_-2,13_3	l:saying=0_3,4_-6,11_3	l:says=1_4	l:scam=0_2	l:school=4_4	l:scissors=0_3
l:scrap=7_3	l:scratch=4_3	l:screen=0_-3,4_-3,13_4	l:sea=0_-2,13_3	l:search=0_-6,1_4	l:seat=0_-3	l:sec=0_3,13_-2	l:second=4_-3,7_3
l:secretary=13_-3	l:secrets=4_-4,13_5	l:see=0_2,1_4,4_-2	l:seen=4_2,13_-5	l:sell=4_5,13_-3	l:send=0_-3,4_3,10_2	l:sends=0_2
l:serve=0_-4,13_6	l:service=10_4	l:set=4_-2	l:sets=0_-4,13_3	l:settled=0_3	l:several=0_2	l:shant=0_-2	l:she=4_6,12_-2,13_-5
l:sheila=4_2	l:shelf=0_5	l:shift=0_-3,4_2	l:shine=13_2	l:ship=4_2	l:shoes=0_2	l:shop=0_3,13_-2	l:shore=0_-4,13_4
l:short=0_2,8_3,13_-3	l:shot=0_-3,13_4	l:should=4_4,10_3,11_-5	l:show=0_2	l:shower=0_-2,4_2	l:sick=0_-5,4_6,7_2	l:side=4_-2,13_3
l:siesta=0_-2,4_3	l:sign=4_3	l:signal=0_4,4_-3	l:signed=0_-4,13_2	l:silent=10_3	l:since=0_-5,4_-3,13_11	l:sing=0_3
l:sings=0_4,4_-3	l:sir=0_-2,4_-2,10_4,13_3	l:sis=0_-3,3_3	l:sister=4_-2,13_4	l:sisters=0_3	l:sit=4_3,13_-4	l:sitting=13_4
l:skip=4_3	l:sleep=1_2,13_-3	l:slip=13_2	l:small=4_-2	l:snot=0_-3,4_4	l:so=0_-2,1_-2,3_3,4_-4,7_3,10_-2,11_-2,13_9	l:some=10_2
l:somebody=4_3,7_-2,10_3,13_-4	l:somehow=0_-2,13_3	l:someone=10_2,13_-2	l:something=1_-2,4_6,11_3	l:sometimes=0_4
l:somewhere=0_3,4_2,13_-3	l:son=0_6,13_-5	l:sons=4_2	l:soon=0_5,2_3,4_-8,13_3	l:sooner=8_3	l:soonest=8_4
l:sorry=0_-3,4_6,12_6,13_-3	l:sort=0_-3	l:sound=0_3,11_-2	l:sounds=0_-3,10_3,13_3	l:spamming=5_2	l:spare=0_-2	l:speak=6_4,11_-2
l:speaker=0_3	l:speaking=0_5,11_2,13_-6	l:speaks=4_-2,13_4	l:special=0_2	l:spirit=0_-2,4_4	l:split=0_-3,8_2	l:spoke=0_2,13_-2
l:spot=13_4	l:staff=0_-3,4_2,6_2	l:stands=0_-5,13_4	l:start=4_-2,13_6	l:started=13_3	l:starters=0_2,4_-2	l:starts=0_3,13_-4
l:state=11_2	l:station=0_4	l:stay=13_2	l:stays=0_-4,4_3	l:step=0_2	l:stick=0_-2,4_4,13_-2	l:still=1_3,11_-3,13_6	l:stirring=0_3
l:stop=4_-6,5_5,9_6	l:stopping=0_-2	l:store=0_5,9_-3	l:storm=0_3,4_-3	l:story=4_-2,11_3	l:straight=4_-6,8_2,13_4	l:strange=0_5
l:strike=0_-4,5_2,8_3	l:stuck=13_-3	l:subscribe=0_3	l:sugar=0_5,13_-2	l:suggest=13_3	l:suit=13_-3	l:suits=4_-3,13_4	l:sun=0_3
l:sup=0_-4,10_5	l:supplier=4_2	l:support=0_8,7_-4,13_-3	l:suppose=0_-5,13_5	l:sure=0_10,4_-10,13_4	l:surgery=0_2
l:swap=4_-2,7_7,10_-5	l:swapped=4_-3,13_4	l:switch=0_3	l:switchboard=13_3	l:system=0_-4,3_4,4_3,13_3	l:systems=8_3	l:take=1_3,5_3
l:talk=0_4,4_-2,6_5,8_-2,13_-3	l:talking=0_5,4_-6,12_-2,13_3	l:tape=11_2	l:tax=0_-3,4_5,13_-2	l:taxi=4_2	l:team=6_3	l:teas=0_3
l:technical=0_2	l:telephone=0_-3,3_3,4_-2	l:telephones=10_-3,13_6	l:television=0_2	l:tell=0_2,1_5,3_-2,4_-2
l:telling=0_8,4_-5,13_-2	l:tells=0_-2,4_4	l:tenant=0_-2,4_3	l:tend=0_-3,4_2	l:tentative=0_4,13_-3	l:terrible=10_2	l:testing=0_3
l:than=0_3,4_-4,7_3,8_-3,13_6	l:thank=13_-2	l:thanks=0_3,13_-3	l:that=1_2,3_-3,4_2,9_-5,12_-3,13_4
l:the=4_5,5_-3,6_-3,7_4,9_-4,10_10,12_-3	l:their=4_-3	l:them=0_2,3_2,4_-3	l:then=0_-4,13_4	l:there=3_5,6_4,10_-3	l:these=1_4,13_-4
l:they=0_-3,4_4	l:thing=0_-2,4_2,7_4,10_4,13_-4	l:things=0_4,4_2,13_-5	l:think=0_5,4_3,12_3,13_-4	l:thinking=0_5,4_-2
l:third=1_5,3_-3,8_-3	l:thirtieth=8_3	l:this=1_-4,6_-4,7_-3,8_5,9_2,11_4,12_-3	l:those=0_3,4_-6,10_2	l:though=2_2
l:thought=0_3,13_-2	l:thoughts=0_4,4_-3	l:threes=0_-3	l:through=0_-3,4_3,6_2,10_3,12_2,13_-5	l:thumbs=0_-2,13_3	l:thursday=8_2
l:thyme=0_-3,4_3	l:tick=4_-4,13_6	l:till=0_-2,4_6,13_-4	l:time=4_-4,8_2,9_3,11_-2	l:times=0_-2,4_3	l:timing=0_-3,4_3	l:ting=4_2
l:to=0_3,1_4,3_-2,4_-5,5_2,8_-3,13_2	l:today=0_4,4_3,13_-5	l:todays=0_-4,4_2	l:told=0_3,4_3,13_-5	l:tommy=0_6,4_-3
l:tomorrow=0_-2,4_5,8_4,13_-4	l:tone=10_4	l:tony=4_3	l:too=0_-3,2_-4,4_10,8_4,13_-6	l:tools=0_4	l:top=0_-2,4_2,5_3
l:touch=0_5,4_-2	l:town=0_-3,13_2	l:trade=0_-3,7_4	l:train=4_3	l:trains=0_4,8_-3	l:tricky=0_3	l:tried=0_-2,4_3
l:trouble=0_-3,4_-3,11_3,13_4	l:true=0_-5,13_4	l:trust=0_4,13_-2	l:trying=0_3	l:tuesday=0_3,4_-2	l:tuesdays=0_-2,4_3
l:turn=0_6,4_-2	l:uh=0_3	l:um=0_6	l:unclear=0_-2,1_3	l:understand=0_6,4_-2	l:understood=0_3	l:unfortunately=4_2	l:unknown=1_3
l:unsubscribe=0_-2	l:until=4_-3,11_4	l:up=0_-4,1_2,3_2,4_-2,6_-2,7_3,9_3	l:upstairs=0_3	l:urgent=0_-3	l:us=0_-2,8_2,10_2,13_2
l:use=4_3	l:used=0_-3,4_2	l:usually=0_4	l:vacancy=4_2	l:very=0_3,4_-6,13_5	l:vet=0_-2,4_3	l:vets=4_2	l:video=0_5,13_-3
l:visit=0_3,4_-3	l:voice=0_3,11_3	l:voicemail=4_-2	l:voip=0_-3,13_4	l:wait=0_3,1_3,4_-2,13_-2	l:waiting=4_-7,13_4	l:walk=4_-4,13_3
l:wall=3_2,13_-3	l:want=4_3,5_2,11_-6,12_-2,13_-3	l:wanted=0_4,4_5,13_-6	l:wanting=0_-3,13_2	l:wants=4_-3,13_2
l:ward=0_-5,4_2,13_3	l:warehouse=0_-2,4_3	l:warm=4_-2	l:warranty=10_2	l:was=0_7,4_-3,11_3,12_-2	l:washing=0_-2,4_4
l:watching=0_-2,13_3	l:water=2_3,8_-2	l:way=0_-9,1_2,4_2,13_6	l:we=0_3,1_4,4_-2,6_-2,9_-3,10_2,12_-3	l:weather=0_3
l:webinars=0_7,4_-5,13_-3	l:wednesday=0_4,8_-2	l:week=1_-2,2_-5,4_3,8_9,10_-2	l:weekend=4_3,13_-3	l:weeks=0_5,4_-3,7_-2,8_2
l:weigh=0_-2	l:welcome=0_3	l:well=0_7,13_-6	l:went=0_3,4_-2,7_3	l:were=0_-7,4_7	l:whales=0_3
l:what=0_5,1_2,4_-5,8_-4,11_7,12_-3,13_3	l:whatever=11_3	l:when=0_-2,1_4,4_5,8_-2,13_-3	l:where=0_4,4_-5	l:which=0_5,4_-3,8_2,11_3
l:while=0_6,4_-6,8_3,13_-3	l:whirl=13_2	l:who=0_2,4_-3,5_-6,11_7,13_-3	l:whoa=0_3	l:whole=0_-5,4_-3,9_3,13_4	l:whose=11_4
l:why=4_-4,8_3,11_3	l:wife=0_-2,1_2,4_3	l:wifes=4_4,13_-3	l:will=0_-2,1_3,4_2,10_4,12_-4,13_3	l:win=1_3	l:wins=4_-2	l:wire=4_-3
l:wish=0_-5,4_4,5_2	l:with=0_-5,4_2,6_2,12_-2,13_7	l:without=4_3,8_3	l:woman=0_-4,13_3	l:won=0_-5,2_2,7_5	l:word=4_-2
l:work=0_-2,3_2,7_-2,10_3	l:working=0_-5,13_2	l:works=3_-3,10_4	l:world=1_3	l:would=0_-2,4_-6,10_2,12_-2,13_6
l:write=0_5,1_-2,4_3,13_-4	l:writing=4_2,13_-3	l:written=1_3	l:wrong=4_4,12_7	l:wrote=13_3	l:yeah=0_-6,13_10
l:year=0_-4,1_5,2_-2,4_4,8_-2	l:years=1_2	l:yep=0_-2,4_-2,13_5	l:yes=0_-4,4_-10,5_-2,13_12	l:yesterday=0_3,13_-5
l:yet=0_-3,1_5,3_4,13_-2	l:you=0_5,1_-2,4_-2,6_-4,8_-4,9_-3,11_5,13_2	l:young=4_-2,6_2	l:your=5_3,6_3,12_-3	l:yours=4_-6,13_3
later+months+soon|b:1 >=8_4	later+months+soon|b:1 in=0_-3,2_5	later+months+soon|b:1 of=8_-2	later+months+soon|b:1 you=1_3
later+months+soon|b:10 days=8_2	later+months+soon|b:2 3=0_2,1_-2	later+months+soon|b:2 >=1_-2,2_5
later+months+soon|b:2 months=0_-2,2_2	later+months+soon|b:2 weeks=2_-6,8_6	later+months+soon|b:2 years=1_3
later+months+soon|b:3 >=0_-3,1_4	later+months+soon|b:3 weeks=2_-2,8_3	later+months+soon|b:4 to=2_3,8_-2
later+months+soon|b:5 weeks=2_3	later+months+soon|b:6 months=1_2	later+months+soon|b:8 weeks=2_4
later+months+soon|b:90 days=2_7,8_-4	later+months+soon|b:< 1=0_3,8_-4	later+months+soon|b:< 7=0_2
later+months+soon|b:< a=0_-5,2_-4,8_9	later+months+soon|b:< and=0_5	later+months+soon|b:< are=0_2,6_-2
later+months+soon|b:< at=0_3,1_-2	later+months+soon|b:< before=0_-4,8_3	later+months+soon|b:< between=0_3
later+months+soon|b:< by=0_-3,1_2	later+months+soon|b:< can=0_4	later+months+soon|b:< depends=0_-3,1_3
later+months+soon|b:< doing=1_2	later+months+soon|b:< forget=9_3	later+months+soon|b:< head=0_-2
later+months+soon|b:< how=0_-3,8_3	later+months+soon|b:< i=0_3,1_3,9_-3	later+months+soon|b:< if=0_-3,1_5
later+months+soon|b:< in=0_-6,2_3,8_3	later+months+soon|b:< is=0_4	later+months+soon|b:< it=0_-3,1_5	later+months+soon|b:< let=0_2
later+months+soon|b:< looking=0_7,1_-6	later+months+soon|b:< month=0_7,2_-7	later+months+soon|b:< my=0_-3,1_3
later+months+soon|b:< neither=0_-2,1_3	later+months+soon|b:< not=0_3,1_5,2_-4,8_-3	later+months+soon|b:< number=0_-2
later+months+soon|b:< okay=0_2	later+months+soon|b:< only=0_2	later+months+soon|b:< option=0_-3,2_2	later+months+soon|b:< over=8_4
later+months+soon|b:< please=6_3,8_-3	later+months+soon|b:< quarter=2_2	later+months+soon|b:< quick=8_3
later+months+soon|b:< search=1_2	later+months+soon|b:< second=0_-4,2_5	later+months+soon|b:< so=0_5
later+months+soon|b:< some=0_-3,6_2	later+months+soon|b:< soon=2_2	later+months+soon|b:< speak=6_2	later+months+soon|b:< tell=0_2
later+months+soon|b:< that=1_3,8_-3	later+months+soon|b:< the=1_-3,2_4	later+months+soon|b:< this=0_-5,2_3
later+months+soon|b:< time=8_2	later+months+soon|b:< today=0_3,8_-3	later+months+soon|b:< when=0_-4,1_6
later+months+soon|b:< why=0_-3,8_4	later+months+soon|b:< would=0_5,8_-4	later+months+soon|b:< yeah=0_3
later+months+soon|b:< yes=0_3	later+months+soon|b:< you=0_8,1_-5,8_-3	later+months+soon|b:a bit=0_-2,1_2
later+months+soon|b:a date=0_-2,1_3	later+months+soon|b:a few=2_2,8_-2	later+months+soon|b:a half=2_2
later+months+soon|b:a month=0_4,2_-2	later+months+soon|b:a new=0_3	later+months+soon|b:a replacement=0_2
later+months+soon|b:a way=8_2	later+months+soon|b:a whole=2_2	later+months+soon|b:afternoon >=0_-3,8_3
later+months+soon|b:ahead >=8_3	later+months+soon|b:all >=0_-3,1_3	later+months+soon|b:all the=0_3
later+months+soon|b:already >=0_-3,8_3	later+months+soon|b:am done=8_5	later+months+soon|b:am getting=0_-2,1_3
later+months+soon|b:am just=1_3	later+months+soon|b:am looking=0_6,1_-3,8_-3	later+months+soon|b:am not=1_-3
later+months+soon|b:am on=0_2,8_-2	later+months+soon|b:am only=1_2	later+months+soon|b:am soon=0_-2,2_3
later+months+soon|b:and a=1_-2,2_4	later+months+soon|b:and it=0_-3,8_3	later+months+soon|b:and not=1_3,2_-2
later+months+soon|b:and then=0_2	later+months+soon|b:answer >=0_-3,1_3	later+months+soon|b:are >=8_2
later+months+soon|b:are in=8_3	later+months+soon|b:are just=1_3	later+months+soon|b:are you=0_3,6_-2	later+months+soon|b:as i=0_3
later+months+soon|b:as possible=8_3	later+months+soon|b:as the=0_2,8_-3	later+months+soon|b:as you=0_-2,8_2
later+months+soon|b:at all=0_-3,1_3	later+months+soon|b:at it=0_3,1_-2	later+months+soon|b:at the=0_-4,1_2
later+months+soon|b:at your=0_3	later+months+soon|b:back from=8_3	later+months+soon|b:be better=0_2
later+months+soon|b:be possible=0_3,8_-3	later+months+soon|b:be this=0_2,8_-2	later+months+soon|b:before >=0_6
later+months+soon|b:before christmas=2_2	later+months+soon|b:before the=0_-4,2_3	later+months+soon|b:better >=8_4
later+months+soon|b:budget >=1_3	later+months+soon|b:by the=8_2	later+months+soon|b:bye >=9_3	later+months+soon|b:coming >=8_3
later+months+soon|b:could be=8_-2	later+months+soon|b:could not=8_2	later+months+soon|b:date >=0_-3
later+months+soon|b:day >=1_3,8_-3	later+months+soon|b:days >=0_-5,8_4	later+months+soon|b:dear >=1_-3
later+months+soon|b:decided >=1_2	later+months+soon|b:depends on=0_-2,1_2	later+months+soon|b:desperate >=0_-2,8_3
later+months+soon|b:did not=0_2	later+months+soon|b:easter >=2_2	later+months+soon|b:end >=1_3	later+months+soon|b:end of=1_-3,2_3
later+months+soon|b:enough >=8_3	later+months+soon|b:every day=8_2	later+months+soon|b:few weeks=2_2,8_-2
later+months+soon|b:first >=0_-2,1_3	later+months+soon|b:for me=0_3,1_-3	later+months+soon|b:for now=1_4,8_-3
later+months+soon|b:for the=0_3,1_-3	later+months+soon|b:for us=0_-2	later+months+soon|b:free date=8_3
later+months+soon|b:from now=0_4,8_-4	later+months+soon|b:future >=1_3	later+months+soon|b:get that=0_2
later+months+soon|b:give it=2_2	later+months+soon|b:give me=8_2	later+months+soon|b:go >=0_-3,8_3	later+months+soon|b:go on=0_2
later+months+soon|b:go to=0_3	later+months+soon|b:got until=0_3	later+months+soon|b:have a=2_2
later+months+soon|b:have no=1_-5,8_5,9_2	later+months+soon|b:have the=0_-2,1_3	later+months+soon|b:have time=1_4,8_-2
later+months+soon|b:have to=0_3	later+months+soon|b:head office=0_-2	later+months+soon|b:here >=1_-2
later+months+soon|b:i am=0_-3,1_2	later+months+soon|b:i can=1_2	later+months+soon|b:i could=0_-2,8_2
later+months+soon|b:i have=1_-3,9_3	later+months+soon|b:i need=1_3	later+months+soon|b:i said=1_-3
later+months+soon|b:i would=0_-4,1_3	later+months+soon|b:if possible=2_2	later+months+soon|b:if you=1_-3
later+months+soon|b:in 2=0_-2	later+months+soon|b:in 6=2_3	later+months+soon|b:in >=0_3,1_-3	later+months+soon|b:in a=8_2
later+months+soon|b:in my=0_4,1_-3	later+months+soon|b:in to=8_3	later+months+soon|b:information >=1_2
later+months+soon|b:is for=0_-2	later+months+soon|b:is it=0_3,1_-2	later+months+soon|b:is my=0_3	later+months+soon|b:is on=1_3
later+months+soon|b:is still=0_-3	later+months+soon|b:is the=0_2	later+months+soon|b:is too=2_-2,8_3
later+months+soon|b:is tuesday=0_3	later+months+soon|b:it >=1_3	later+months+soon|b:it is=0_-2,1_3,2_-2
later+months+soon|b:just >=0_2	later+months+soon|b:just looking=1_-3	later+months+soon|b:know >=0_2
later+months+soon|b:know when=0_-3,1_3	later+months+soon|b:knows >=0_-2,1_3	later+months+soon|b:later >=1_3
later+months+soon|b:latest >=0_-3,2_2	later+months+soon|b:let me=1_-2	later+months+soon|b:long way=1_2
later+months+soon|b:look at=0_2	later+months+soon|b:looking >=1_6,2_-4	later+months+soon|b:looking at=0_3,8_-2
later+months+soon|b:looking for=0_3,1_-3	later+months+soon|b:looking i=0_-2	later+months+soon|b:looking no=8_2
later+months+soon|b:looking well=1_-2	later+months+soon|b:lunch >=8_2	later+months+soon|b:me >=1_5	later+months+soon|b:me your=8_3
later+months+soon|b:middle 1=0_4,2_-2	later+months+soon|b:monday >=0_5,1_-3,8_-3	later+months+soon|b:monday and=0_-2,8_2
later+months+soon|b:month >=0_3,1_-5,2_-3,8_5	later+months+soon|b:month and=0_-3,1_2,2_2	later+months+soon|b:month from=2_3
later+months+soon|b:month no=1_4,2_-3	later+months+soon|b:month nor=0_-2,1_3	later+months+soon|b:month not=8_2
later+months+soon|b:month or=2_3,8_-3	later+months+soon|b:month please=8_2	later+months+soon|b:month that=0_-2,2_3
later+months+soon|b:month this=0_9,2_-7	later+months+soon|b:month we=8_3	later+months+soon|b:month would=2_-2,8_2
later+months+soon|b:months >=0_-3,2_4,8_-2	later+months+soon|b:months or=1_3,2_-2	later+months+soon|b:months sorry=2_-2,8_2
later+months+soon|b:more time=9_3	later+months+soon|b:mouth >=0_-4,8_4	later+months+soon|b:my boss=0_-2
later+months+soon|b:my chief=0_-3,1_3	later+months+soon|b:my glasses=0_2,1_-2	later+months+soon|b:my nephew=0_-2,1_2
later+months+soon|b:need it=8_2	later+months+soon|b:need to=0_-3,1_3	later+months+soon|b:never >=0_-2,1_3
later+months+soon|b:new 1=0_2	later+months+soon|b:next >=2_3	later+months+soon|b:next days=2_-4,8_5
later+months+soon|b:next free=8_3	later+months+soon|b:next month=0_-3,2_7,8_-3	later+months+soon|b:next quarter=1_-2,8_4
later+months+soon|b:next week=0_6,8_-4	later+months+soon|b:no >=0_5,1_-2	later+months+soon|b:no i=0_2
later+months+soon|b:no more=9_3	later+months+soon|b:no no=0_4,2_-3	later+months+soon|b:no the=1_3	later+months+soon|b:no this=8_4
later+months+soon|b:no time=1_-8,8_9	later+months+soon|b:not be=1_-4,8_5	later+months+soon|b:not before=8_-2
later+months+soon|b:not get=0_2	later+months+soon|b:not in=1_2	later+months+soon|b:not just=1_-2	later+months+soon|b:not next=8_2
later+months+soon|b:not now=0_4,1_-4	later+months+soon|b:not on=0_3	later+months+soon|b:not tell=1_2
later+months+soon|b:not the=8_2	later+months+soon|b:not this=0_-3,2_4,8_-2	later+months+soon|b:not want=8_3
later+months+soon|b:now >=1_-3,9_2	later+months+soon|b:of the=1_-5,2_5	later+months+soon|b:of this=2_-2,8_4
later+months+soon|b:off >=1_2	later+months+soon|b:office says=0_-2	later+months+soon|b:on >=0_3	later+months+soon|b:on a=0_3
later+months+soon|b:on fire=8_2	later+months+soon|b:on it=0_-2,1_3	later+months+soon|b:on monday=0_-3
later+months+soon|b:on the=0_-3,1_4	later+months+soon|b:only looking=0_-2,1_3	later+months+soon|b:option >=8_2
later+months+soon|b:or 2=0_-4,8_3	later+months+soon|b:or >=0_4,2_-3	later+months+soon|b:or so=0_-3,2_4
later+months+soon|b:over >=2_3,8_-3	later+months+soon|b:over the=0_-2,8_4	later+months+soon|b:people >=0_3
later+months+soon|b:phone >=0_2	later+months+soon|b:please >=6_-2,8_5	later+months+soon|b:price >=0_-3,1_3
later+months+soon|b:quarter >=0_-4,1_2,2_3	later+months+soon|b:quarter i=2_3	later+months+soon|b:quarter is=2_-2
later+months+soon|b:quarter no=2_-3,8_5	later+months+soon|b:quarter or=0_4,2_-3	later+months+soon|b:quarter past=0_3,2_-3
later+months+soon|b:quarter pounder=0_3,2_-2	later+months+soon|b:question >=0_3	later+months+soon|b:quick >=8_3
later+months+soon|b:quick quick=8_3	later+months+soon|b:quickly >=0_-3,8_4	later+months+soon|b:said >=1_-3
later+months+soon|b:so >=0_-2,2_4	later+months+soon|b:so fast=0_-2,8_2	later+months+soon|b:some weeks=2_3
later+months+soon|b:something >=0_3,1_-2	later+months+soon|b:soon >=0_-3,2_3	later+months+soon|b:soon to=1_3
later+months+soon|b:sorry 2=2_-2,8_2	later+months+soon|b:sorry >=0_4,8_-2	later+months+soon|b:sounds good=0_2
later+months+soon|b:speak to=0_-2,6_3	later+months+soon|b:start with=0_2	later+months+soon|b:team >=6_2
later+months+soon|b:tell >=0_-3,1_3	later+months+soon|b:tell you=1_2	later+months+soon|b:that is=0_-5,1_2,8_4
later+months+soon|b:the 1=0_-5,2_5	later+months+soon|b:the >=0_2	later+months+soon|b:the back=1_3
later+months+soon|b:the budget=1_2	later+months+soon|b:the clocks=0_-2,8_2	later+months+soon|b:the coming=2_3
later+months+soon|b:the first=0_5,1_-4	later+months+soon|b:the last=1_3	later+months+soon|b:the latest=0_-3,2_2
later+months+soon|b:the middle=2_3	later+months+soon|b:the month=0_-6,8_6	later+months+soon|b:the morning=0_3
later+months+soon|b:the new=0_2,8_-2	later+months+soon|b:the next=0_-3,2_-3,8_6	later+months+soon|b:the other=0_3
later+months+soon|b:the present=8_3	later+months+soon|b:the quarter=0_-3,2_2	later+months+soon|b:the quarters=0_-2,2_3
later+months+soon|b:the soonest=0_-2,8_4	later+months+soon|b:the table=0_3	later+months+soon|b:the third=0_-3,1_5,8_-3
later+months+soon|b:the thirtieth=0_-2,8_3	later+months+soon|b:the time=0_-2,1_2	later+months+soon|b:the week=2_-2,8_4
later+months+soon|b:the weekend=8_3	later+months+soon|b:the whole=9_3	later+months+soon|b:the year=1_4
later+months+soon|b:there is=0_-3	later+months+soon|b:thing >=9_3	later+months+soon|b:thirtieth >=0_-2,8_3
later+months+soon|b:this 1=0_-2,8_4	later+months+soon|b:this >=0_7,2_-3,8_-4	later+months+soon|b:this afternoon=0_-5,8_5
later+months+soon|b:this month=0_4,2_3,8_-8	later+months+soon|b:this quarter=1_5,2_-6	later+months+soon|b:this water=0_-3,2_5
later+months+soon|b:this year=0_2	later+months+soon|b:time >=1_2,8_-3	later+months+soon|b:to >=0_4,1_-2
later+months+soon|b:to commence=0_-2	later+months+soon|b:to it=0_-3,8_3	later+months+soon|b:to me=0_5,1_-3
later+months+soon|b:to say=0_-2,1_2	later+months+soon|b:to see=0_-3,1_3	later+months+soon|b:to start=0_5,8_-3
later+months+soon|b:to tell=0_-3,1_3	later+months+soon|b:to the=0_4	later+months+soon|b:to wait=8_3
later+months+soon|b:today >=0_-3,8_3	later+months+soon|b:today is=0_4,8_-4	later+months+soon|b:tomorrow >=0_-2,8_3
later+months+soon|b:too late=2_-4,8_5	later+months+soon|b:too soon=0_-2,1_3	later+months+soon|b:tuesday >=0_4,8_-3
later+months+soon|b:tuesday week=0_-3,8_3	later+months+soon|b:until the=0_-3,8_4	later+months+soon|b:wait >=1_5,8_-2
later+months+soon|b:wait i=0_2,1_-2	later+months+soon|b:waiting is=8_2	later+months+soon|b:way off=1_2
later+months+soon|b:we >=0_2	later+months+soon|b:we are=0_-4,8_4	later+months+soon|b:we do=0_-2,1_2
later+months+soon|b:we have=0_-4	later+months+soon|b:we wanted=0_2	later+months+soon|b:we will=0_-3,1_3
later+months+soon|b:wednesday >=0_3,8_-2	later+months+soon|b:week >=2_-3,8_4	later+months+soon|b:week after=2_-2,8_4
later+months+soon|b:week even=0_2	later+months+soon|b:week no=2_5,8_-4	later+months+soon|b:weeks >=0_-6,8_5
later+months+soon|b:weeks time=2_2	later+months+soon|b:what >=0_2	later+months+soon|b:when >=1_2
later+months+soon|b:when i=0_-3,1_3	later+months+soon|b:when you=1_-2,8_3	later+months+soon|b:whole thing=9_3
later+months+soon|b:will see=0_-3,1_3	later+months+soon|b:wish to=0_-2	later+months+soon|b:within the=2_2
later+months+soon|b:without phones=8_2	later+months+soon|b:won >=2_3	later+months+soon|b:would be=2_-2,8_3
later+months+soon|b:would like=0_2	later+months+soon|b:would next=0_2	later+months+soon|b:would wish=0_-2
later+months+soon|b:yesterday would=0_-2,8_2	later+months+soon|b:yet >=0_-4,1_5	later+months+soon|b:you a=1_3,6_-2
later+months+soon|b:you can=1_-2,8_3	later+months+soon|b:you come=0_-4,8_5	later+months+soon|b:you do=0_4,8_-2
later+months+soon|b:you just=0_4,1_-4	later+months+soon|b:you said=1_3	later+months+soon|b:your next=8_3
later+months+soon|c:1=0_3,8_-3	later+months+soon|c:1 of=0_2,8_-2	later+months+soon|c:2=1_2,2_-4,8_4
later+months+soon|c:2 months=2_2	later+months+soon|c:2 weeks=1_-4,2_-6,8_10	later+months+soon|c:2 years=1_6,8_-5
later+months+soon|c:5=2_3	later+months+soon|c:a=0_-5,2_-3,8_8	later+months+soon|c:a month=0_6,2_-2,8_-3
later+months+soon|c:all the=0_3	later+months+soon|c:are=0_2,6_-2	later+months+soon|c:are you=0_2,6_-2
later+months+soon|c:at=0_3,1_-2	later+months+soon|c:at your=0_3	later+months+soon|c:before=0_-5,2_3,8_3
later+months+soon|c:before christmas=2_2	later+months+soon|c:before the=0_-3,2_3	later+months+soon|c:between=0_3
later+months+soon|c:but=2_3	later+months+soon|c:by=0_-3,1_2	later+months+soon|c:by the=0_-3,1_3,8_3	later+months+soon|c:bye=9_2
later+months+soon|c:can=0_3	later+months+soon|c:can not=0_3	later+months+soon|c:depends=0_-3,1_3	later+months+soon|c:doing=1_2
later+months+soon|c:either=0_3	later+months+soon|c:fine=0_2	later+months+soon|c:forget=9_3	later+months+soon|c:give=2_2
later+months+soon|c:give it=2_2	later+months+soon|c:give me=8_2	later+months+soon|c:head=0_-2	later+months+soon|c:head office=0_-2
later+months+soon|c:how=0_-3,8_3	later+months+soon|c:i=0_5,1_-3	later+months+soon|c:i am=0_-2,2_3	later+months+soon|c:i can=1_2
later+months+soon|c:i could=0_-2,8_2	later+months+soon|c:i have=1_-3,9_3	later+months+soon|c:i said=8_3
later+months+soon|c:i would=0_-4,1_3	later+months+soon|c:if=0_-4,1_4	later+months+soon|c:if i=1_2
later+months+soon|c:in=0_-6,2_4,8_2	later+months+soon|c:in 6=2_2	later+months+soon|c:in the=2_-2,8_2	later+months+soon|c:in to=8_3
later+months+soon|c:is=0_6,1_-2,8_-2	later+months+soon|c:it=0_2,1_4,2_-3,8_-2	later+months+soon|c:it is=1_2,2_-2
later+months+soon|c:just looking=0_-3	later+months+soon|c:let=0_2,1_-3	later+months+soon|c:like=0_-4
later+months+soon|c:looking=0_6,1_-6	later+months+soon|c:month=0_7,2_-7	later+months+soon|c:my nephew=0_-2,1_2
later+months+soon|c:neither=0_-2,1_3	later+months+soon|c:next=0_-3,1_3	later+months+soon|c:next month=0_-2,8_3
later+months+soon|c:next quarter=2_-3,8_3	later+months+soon|c:next week=2_4,8_-3	later+months+soon|c:no=1_2
later+months+soon|c:not=0_3,1_3,2_-4	later+months+soon|c:not in=1_2	later+months+soon|c:not next=8_2
later+months+soon|c:not now=0_4,1_-4	later+months+soon|c:not on=0_3	later+months+soon|c:not the=8_2
later+months+soon|c:not this=0_-3,1_3	later+months+soon|c:now=0_-3,8_4	later+months+soon|c:number=0_-2
later+months+soon|c:okay=0_2	later+months+soon|c:on the=8_3	later+months+soon|c:only=0_2	later+months+soon|c:only looking=0_-2,1_2
later+months+soon|c:option=0_-3,2_2	later+months+soon|c:over=8_4	later+months+soon|c:over the=8_4
later+months+soon|c:please=0_3,1_-2,8_-3	later+months+soon|c:put=0_-3	later+months+soon|c:quarter=2_2
later+months+soon|c:quick=0_-3,8_3	later+months+soon|c:search=1_2	later+months+soon|c:second=0_-4,2_5	later+months+soon|c:skip=0_2
later+months+soon|c:so=1_-2,8_3	later+months+soon|c:so fast=0_-2,8_2	later+months+soon|c:some=0_-3,6_2
later+months+soon|c:some weeks=2_3	later+months+soon|c:soon=2_2	later+months+soon|c:sorry=0_4	later+months+soon|c:speak=6_2
later+months+soon|c:speak to=6_2	later+months+soon|c:take=1_3	later+months+soon|c:tell=0_2	later+months+soon|c:that=1_2
later+months+soon|c:that is=0_-3,1_3	later+months+soon|c:the=0_-6,2_3,8_3	later+months+soon|c:the 1=0_-5,2_4
later+months+soon|c:the clocks=0_-2,8_2	later+months+soon|c:the first=0_2,1_-3	later+months+soon|c:the month=0_-5,1_-2,8_8
later+months+soon|c:the price=0_2	later+months+soon|c:the quarter=2_3,8_-3	later+months+soon|c:the second=2_3
later+months+soon|c:the third=0_-3,1_5,8_-3	later+months+soon|c:then=0_-3,2_3	later+months+soon|c:this=0_-10,2_6,8_6
later+months+soon|c:this 1=0_-2,8_4	later+months+soon|c:this quarter=0_-4	later+months+soon|c:this water=0_-3,2_5
later+months+soon|c:time=8_2	later+months+soon|c:today=0_3,8_-3	later+months+soon|c:wait=0_3,1_-3
later+months+soon|c:waiting is=8_2	later+months+soon|c:we are=0_-5,1_3,8_3	later+months+soon|c:we can=0_-2
later+months+soon|c:we have=0_-3,8_2	later+months+soon|c:we wanted=0_2	later+months+soon|c:we will=0_-3,1_3
later+months+soon|c:when=0_-4,1_5	later+months+soon|c:when i=0_-3,1_3	later+months+soon|c:which=8_3
later+months+soon|c:why=0_-3,8_4	later+months+soon|c:would=0_4,8_-3	later+months+soon|c:would next=0_2
later+months+soon|c:yeah=0_3	later+months+soon|c:yesterday would=0_-2,8_2	later+months+soon|c:you=0_8,1_-5,8_-2
later+months+soon|h:later long=0_-4,1_6,8_-3	later+months+soon|h:later short=1_14,2_-3,8_-5,9_-3
later+months+soon|h:later whole=1_2	later+months+soon|h:months long=1_-11,2_18,8_-10	later+months+soon|h:months short=2_8,8_-4
later+months+soon|h:months whole=0_-3,2_5	later+months+soon|h:said None=0_4,1_5,6_-4,8_4,9_-2,12_-7
later+months+soon|h:soon long=0_-3,1_-6,2_-4,8_14	later+months+soon|h:soon short=1_-2,8_2	later+months+soon|h:soon whole=8_3
later+months+soon|h:stop long=0_-3,1_-2,9_5	later+months+soon|h:stop short=9_2	later+months+soon|l:1=0_-5,1_4
later+months+soon|l:19=0_2	later+months+soon|l:2=0_-3,1_-3,2_2,8_4	later+months+soon|l:3=0_-5,1_4	later+months+soon|l:4=8_-3
later+months+soon|l:6=2_3	later+months+soon|l:8=2_2	later+months+soon|l:90=0_-2,2_6,8_-4	later+months+soon|l:a=0_3,8_-4
later+months+soon|l:about=0_-4,8_3	later+months+soon|l:afternoon=0_-3,8_3	later+months+soon|l:ahead=8_3
later+months+soon|l:all=1_4,2_-3	later+months+soon|l:already=0_-3,8_3	later+months+soon|l:another=8_3
later+months+soon|l:answer=0_-4,8_3	later+months+soon|l:are=0_5,2_-3,6_-2	later+months+soon|l:around=2_2
later+months+soon|l:back=0_-2	later+months+soon|l:be=0_2	later+months+soon|l:been=0_4,8_-2	later+months+soon|l:before=2_4
later+months+soon|l:between=2_3	later+months+soon|l:bit=2_2	later+months+soon|l:boss=0_-4,1_2	later+months+soon|l:budget=1_3
later+months+soon|l:busy=0_4,1_-3	later+months+soon|l:but=1_-2,2_2	later+months+soon|l:bye=9_2	later+months+soon|l:can=0_2,1_-2
later+months+soon|l:chief=0_-3,1_3	later+months+soon|l:come=0_-3,8_4	later+months+soon|l:coming=1_-2,2_3
later+months+soon|l:commence=0_-2	later+months+soon|l:cooking=0_2	later+months+soon|l:cork=0_3	later+months+soon|l:date=0_-3,1_2
later+months+soon|l:day=0_-3,8_3	later+months+soon|l:days=0_-6,2_2,8_5	later+months+soon|l:dear=1_-3
later+months+soon|l:decided=1_2	later+months+soon|l:depends=0_-2,1_3	later+months+soon|l:desperate=0_-2,8_3
later+months+soon|l:do=0_5	later+months+soon|l:doing=1_2	later+months+soon|l:done=8_4	later+months+soon|l:ear=1_2
later+months+soon|l:easter=2_5,8_-3	later+months+soon|l:either=0_2	later+months+soon|l:enough=1_-2,8_3
later+months+soon|l:even=0_3,8_-3	later+months+soon|l:every=8_2	later+months+soon|l:far=1_4	later+months+soon|l:fine=0_-2,1_4
later+months+soon|l:first=0_-3	later+months+soon|l:forget=9_3	later+months+soon|l:free=8_5	later+months+soon|l:friday=8_2
later+months+soon|l:from=6_2,8_-3	later+months+soon|l:future=1_3	later+months+soon|l:get=8_2	later+months+soon|l:give=0_-2,2_3
later+months+soon|l:glasses=0_2,1_-2	later+months+soon|l:go=8_3	later+months+soon|l:hanging=9_3	later+months+soon|l:have=0_-4
later+months+soon|l:head=0_-2	later+months+soon|l:her=0_-2,1_2	later+months+soon|l:here=1_-3,8_3	later+months+soon|l:how=0_-2,8_3
later+months+soon|l:i=0_4,2_-5	later+months+soon|l:idea=1_2	later+months+soon|l:if=0_-4	later+months+soon|l:in=2_3,8_-4
later+months+soon|l:information=1_2	later+months+soon|l:interested=9_2	later+months+soon|l:is=0_7,1_4,2_-5,8_-4
later+months+soon|l:it=0_2,1_4,8_-2	later+months+soon|l:just=1_5,2_-2,8_-5	later+months+soon|l:know=8_-2
later+months+soon|l:knows=0_-3,1_4	later+months+soon|l:last=0_3	later+months+soon|l:late=2_-4,8_4
later+months+soon|l:later=0_-3,1_4	later+months+soon|l:latest=0_-3,2_2	later+months+soon|l:let=1_-2	later+months+soon|l:life=0_3
later+months+soon|l:like=0_3	later+months+soon|l:looking=0_5,1_3,2_-4	later+months+soon|l:lost=0_3	later+months+soon|l:makes=0_2
later+months+soon|l:maybe=0_-4,1_3	later+months+soon|l:me=2_-4,6_3	later+months+soon|l:middle=0_2	later+months+soon|l:monday=1_-3
later+months+soon|l:money=1_4	later+months+soon|l:month=1_-2,2_3	later+months+soon|l:months=0_-4,1_2,2_6,8_-4
later+months+soon|l:more=0_-2,1_-3,9_4	later+months+soon|l:morning=0_4,8_-2	later+months+soon|l:mouth=0_-2,8_3
later+months+soon|l:my=0_4,1_3,8_-7	later+months+soon|l:need=0_-2,1_3	later+months+soon|l:neither=0_-2,1_3
later+months+soon|l:nephew=0_-2,1_2	later+months+soon|l:never=0_-2,1_3	later+months+soon|l:new=0_3
later+months+soon|l:next=0_-5,2_6	later+months+soon|l:no=1_3,2_-3	later+months+soon|l:nor=0_-2,1_3
later+months+soon|l:not=0_-2,1_5,2_-3	later+months+soon|l:now=1_-3,8_3	later+months+soon|l:of=2_3,8_-3
later+months+soon|l:off=0_-2,1_3	later+months+soon|l:once=0_-2	later+months+soon|l:only=1_4	later+months+soon|l:option=2_5
later+months+soon|l:or=1_2	later+months+soon|l:other=0_3	later+months+soon|l:over=0_-3,2_2	later+months+soon|l:past=0_3,2_-3
later+months+soon|l:payday=8_2	later+months+soon|l:people=0_3	later+months+soon|l:please=1_-3,8_2
later+months+soon|l:pounder=0_3,2_-2	later+months+soon|l:price=1_2	later+months+soon|l:put=0_-2	later+months+soon|l:quart=2_3
later+months+soon|l:quarter=0_7,8_-5	later+months+soon|l:quarters=2_3	later+months+soon|l:question=0_3
later+months+soon|l:quick=8_3	later+months+soon|l:quickly=0_-2,8_3	later+months+soon|l:ready=8_3
later+months+soon|l:round=0_-3,1_2	later+months+soon|l:same=0_3	later+months+soon|l:saturday=0_-2,8_3	later+months+soon|l:say=8_-2
later+months+soon|l:says=0_-3,1_4	later+months+soon|l:second=0_-2	later+months+soon|l:see=1_4	later+months+soon|l:skip=0_2
later+months+soon|l:so=0_2,1_-2	later+months+soon|l:some=6_2	later+months+soon|l:something=0_3,1_-2
later+months+soon|l:soon=0_-3,2_3	later+months+soon|l:sooner=8_3	later+months+soon|l:soonest=8_4	later+months+soon|l:sorry=0_4
later+months+soon|l:sounds=0_2	later+months+soon|l:speak=6_2	later+months+soon|l:started=0_3	later+months+soon|l:still=0_-3,1_3
later+months+soon|l:straight=8_2	later+months+soon|l:take=1_3	later+months+soon|l:talk=8_-2	later+months+soon|l:team=6_2
later+months+soon|l:tell=0_-4,1_5	later+months+soon|l:than=0_4,8_-3	later+months+soon|l:that=0_-3,1_2	later+months+soon|l:the=6_3
later+months+soon|l:these=1_4	later+months+soon|l:thing=9_3	later+months+soon|l:third=0_-2,1_5,8_-3
later+months+soon|l:thirtieth=0_-2,8_3	later+months+soon|l:this=1_-4,8_5	later+months+soon|l:though=2_2
later+months+soon|l:thursday=8_2	later+months+soon|l:time=0_-3,8_2	later+months+soon|l:to=0_-5,1_4,6_3,8_-3
later+months+soon|l:tomorrow=0_-3,8_4	later+months+soon|l:too=0_-2,2_-4,8_4	later+months+soon|l:up=1_2
later+months+soon|l:us=0_-2,8_2	later+months+soon|l:wait=0_-3,1_3	later+months+soon|l:water=2_3,8_-2
later+months+soon|l:way=0_-2,1_2	later+months+soon|l:we=1_4	later+months+soon|l:wednesday=0_3,8_-2
later+months+soon|l:week=1_-2,2_-5,8_9	later+months+soon|l:weeks=0_-3,8_2	later+months+soon|l:what=0_3,1_2,8_-4
later+months+soon|l:when=1_4,8_-2	later+months+soon|l:which=8_2	later+months+soon|l:while=0_-2,8_3
later+months+soon|l:whole=0_-3,9_3	later+months+soon|l:why=0_-3,8_3	later+months+soon|l:wife=1_2	later+months+soon|l:will=1_3
later+months+soon|l:without=8_3	later+months+soon|l:won=2_2	later+months+soon|l:world=1_3	later+months+soon|l:write=0_2,1_-2
later+months+soon|l:year=1_5,2_-2,8_-2	later+months+soon|l:years=1_2	later+months+soon|l:yet=0_-4,1_5
later+months+soon|l:you=0_11,1_-2,6_-2,8_-4	later+months+soon|l:your=0_-2	later+months+soon|lc:2 weeks=2_-6,8_6
later+months+soon|lc:bye=9_2	later+months+soon|lc:dear=1_-3,2_2	later+months+soon|lc:i am=9_3	later+months+soon|lc:i have=9_2
later+months+soon|lc:it is=0_5	later+months+soon|lc:just looking=1_3	later+months+soon|lc:next month=2_3,8_-2
later+months+soon|lc:not the=8_3	later+months+soon|lc:now=8_3	later+months+soon|lc:please=0_3	later+months+soon|lc:quick=8_3
later+months+soon|lc:sorry=0_4,8_-2	later+months+soon|lc:thank you=0_-2	later+months+soon|lc:that is=8_3
later+months+soon|lc:the month=2_-3,8_4	later+months+soon|lc:then=2_2	later+months+soon|lc:this month=2_-3,8_6
later+months+soon|lc:this quarter=0_-3,2_6	later+months+soon|lc:we can=2_2	later+months+soon|m:=0_10,2_-3,6_-3,9_-5,12_-5
later+months+soon|m:later=0_-4,1_19,2_-8,8_-8,9_-2	later+months+soon|m:months=1_-10,2_19,8_-11	later+months+soon|m:person=6_3
later+months+soon|m:soon=0_-3,1_-4,2_-12,8_18	later+months+soon|m:stop=0_-4,1_-4,8_3,9_8	later+months+soon|ms:=0_8,6_-3,8_2,9_-5
later+months+soon|ms:later=1_3,8_-3	later+months+soon|ms:months=0_5,8_-5	later+months+soon|ms:soon=0_-4,8_9
later+months+soon|n:1=0_3	later+months+soon|n:2=0_2,6_-3,8_5,9_-4	later+months+soon|n:3=0_3,2_-6,6_2,8_3
later+months+soon|n:4=0_3,1_-5,6_-3,9_3	later+months+soon|n:6=0_3,1_4,2_-7,6_-2,9_2	later+months+soon|n:7=0_-4,1_6,2_3,8_-7
later+months+soon|n:8=0_-9,2_7,6_3,8_2	later+months+soon|p:False=0_-3,1_4	later+months+soon|p:None=0_3,1_6,6_-3,8_4,12_-7
later+months+soon|p:True=0_7,1_-5	later+months+soon|s:asks=0_9,1_-4,2_-4	later+months+soon|s:asks last=0_16,1_-7,2_-5,8_-4
later+months+soon|s:back=0_6,2_-2	later+months+soon|s:back last=0_13,1_-3,2_-4,8_-6	later+months+soon|s:half=0_9,1_-4,2_-8,8_4
later+months+soon|s:negative=0_-5,1_4,8_2	later+months+soon|s:unfinished=1_-5,6_3,9_2	later+months+soon|u:1=0_-3
later+months+soon|u:19=0_2	later+months+soon|u:2=1_-4,2_3,8_2	later+months+soon|u:3=0_-4,1_5	later+months+soon|u:4=8_-3
later+months+soon|u:5=2_2	later+months+soon|u:6=2_3	later+months+soon|u:60=2_3	later+months+soon|u:8=2_4
later+months+soon|u:90=0_-2,2_6,8_-4	later+months+soon|u:a=8_2	later+months+soon|u:about=0_-3,8_3
later+months+soon|u:afternoon=0_-3,8_3	later+months+soon|u:ahead=8_3	later+months+soon|u:all=1_4,2_-3
later+months+soon|u:already=0_-2,8_3	later+months+soon|u:am=0_-3	later+months+soon|u:another=8_3
later+months+soon|u:answer=0_-4,8_3	later+months+soon|u:are=0_3,2_-2,6_-3	later+months+soon|u:around=2_2
later+months+soon|u:as=8_2	later+months+soon|u:at=0_2,8_-3	later+months+soon|u:back=0_-2	later+months+soon|u:be=0_5,2_-3
later+months+soon|u:been=0_4,8_-2	later+months+soon|u:before=0_-3,2_3	later+months+soon|u:better=2_-2
later+months+soon|u:between=2_3	later+months+soon|u:boss=0_-3	later+months+soon|u:both=0_2	later+months+soon|u:budget=1_3
later+months+soon|u:busy=0_4,1_-3	later+months+soon|u:but=1_-2,2_2	later+months+soon|u:bye=9_2	later+months+soon|u:can=1_-2,8_4
later+months+soon|u:chief=0_-3,1_3	later+months+soon|u:clocks=0_-2,8_2	later+months+soon|u:come=0_-4,8_4
later+months+soon|u:coming=1_-2,2_3	later+months+soon|u:commence=0_-2	later+months+soon|u:cooking=0_2	later+months+soon|u:cork=0_3
later+months+soon|u:date=0_-3,1_2	later+months+soon|u:day=0_-3,8_2	later+months+soon|u:days=0_-7,2_4,8_5
later+months+soon|u:decided=1_2	later+months+soon|u:depends=0_-3,1_3	later+months+soon|u:desperate=0_-2,8_3
later+months+soon|u:do=0_3	later+months+soon|u:doing=1_2	later+months+soon|u:done=8_5	later+months+soon|u:ear=1_2
later+months+soon|u:easter=2_4	later+months+soon|u:either=0_2	later+months+soon|u:enough=1_-2,8_3	later+months+soon|u:er=0_-2
later+months+soon|u:even=0_3,8_-3	later+months+soon|u:every=8_2	later+months+soon|u:far=1_4	later+months+soon|u:fast=0_-5,8_6
later+months+soon|u:figure=1_2	later+months+soon|u:fine=1_3	later+months+soon|u:fire=8_4	later+months+soon|u:for=1_2
later+months+soon|u:forget=9_3	later+months+soon|u:free=1_-2,8_5	later+months+soon|u:friday=8_2
later+months+soon|u:from=2_2,6_2,8_-3	later+months+soon|u:future=1_3	later+months+soon|u:give=0_-2,2_3
later+months+soon|u:glasses=0_2,1_-2	later+months+soon|u:gone=0_-2,9_3	later+months+soon|u:hanging=9_3
later+months+soon|u:have=0_-5,9_2	later+months+soon|u:her=0_-2,1_2	later+months+soon|u:here=1_-4,8_3
later+months+soon|u:how=0_-2,8_3	later+months+soon|u:hurry=0_-4,8_4	later+months+soon|u:i=0_3,2_-4	later+months+soon|u:idea=1_2
later+months+soon|u:if=0_-3	later+months+soon|u:in=0_-3,2_2	later+months+soon|u:information=1_2	later+months+soon|u:interested=9_2
later+months+soon|u:is=0_3,2_-4	later+months+soon|u:it=2_-3,8_4	later+months+soon|u:just=8_-2	later+months+soon|u:know=1_2
later+months+soon|u:knows=0_-3,1_4	later+months+soon|u:last=0_2,2_-2	later+months+soon|u:late=2_-4,8_4
later+months+soon|u:latest=2_2	later+months+soon|u:left=0_3	later+months+soon|u:let=0_2,1_-3	later+months+soon|u:life=0_3
later+months+soon|u:long=1_2	later+months+soon|u:looking=0_3,1_-2,8_3	later+months+soon|u:lost=0_3
later+months+soon|u:lovely=0_3,1_-3	later+months+soon|u:makes=0_2	later+months+soon|u:maybe=0_-4,1_3
later+months+soon|u:me=2_-3,6_3,8_-2	later+months+soon|u:middle=2_2	later+months+soon|u:monday=1_-3,8_2
later+months+soon|u:money=1_4	later+months+soon|u:month=0_-3,2_3,8_2	later+months+soon|u:months=0_-7,1_4,2_3
later+months+soon|u:more=0_-2,1_-3,9_4	later+months+soon|u:morning=0_4	later+months+soon|u:mouth=0_-2,8_3
later+months+soon|u:my=1_3,8_-3	later+months+soon|u:need=0_-3,1_3	later+months+soon|u:neither=0_-2,1_3
later+months+soon|u:nephew=0_-2,1_2	later+months+soon|u:never=0_-2,1_3	later+months+soon|u:new=0_4,8_-2
later+months+soon|u:no=0_-3	later+months+soon|u:nor=0_-2,1_3	later+months+soon|u:now=1_-4	later+months+soon|u:of=2_2
later+months+soon|u:off=0_-2,1_3	later+months+soon|u:old=0_-2	later+months+soon|u:on=0_3,1_-2	later+months+soon|u:once=0_-2
later+months+soon|u:only=0_-3,1_6	later+months+soon|u:option=0_-4,2_2	later+months+soon|u:or=0_4,2_-2,8_-2
later+months+soon|u:other=0_3	later+months+soon|u:over=2_3	later+months+soon|u:past=0_3,2_-3	later+months+soon|u:payday=8_2
later+months+soon|u:people=0_3	later+months+soon|u:phones=8_2	later+months+soon|u:please=1_-3	later+months+soon|u:pounder=0_3,2_-2
later+months+soon|u:price=1_3	later+months+soon|u:put=0_-2	later+months+soon|u:quart=2_3	later+months+soon|u:quarter=2_-6,8_4
later+months+soon|u:quarters=0_-2,2_4	later+months+soon|u:question=0_3	later+months+soon|u:quick=0_-3,8_3
later+months+soon|u:quickly=0_-2,8_3	later+months+soon|u:rather=2_2	later+months+soon|u:ready=0_-2,8_4
later+months+soon|u:replacement=0_2	later+months+soon|u:round=0_-3,1_2	later+months+soon|u:same=0_3
later+months+soon|u:saturday=0_-2,8_3	later+months+soon|u:says=0_-3,1_4	later+months+soon|u:school=8_-2
later+months+soon|u:search=1_2	later+months+soon|u:second=0_-3,2_4	later+months+soon|u:see=0_-2,1_3	later+months+soon|u:skip=0_2
later+months+soon|u:so=2_3	later+months+soon|u:some=0_-3,6_2	later+months+soon|u:soon=0_-5,2_5	later+months+soon|u:sooner=8_3
later+months+soon|u:soonest=8_4	later+months+soon|u:sorry=0_4	later+months+soon|u:sounds=0_2	later+months+soon|u:speak=0_-2,6_3
later+months+soon|u:start=0_3,1_-2	later+months+soon|u:started=0_3	later+months+soon|u:still=0_-4,1_3	later+months+soon|u:stop=9_2
later+months+soon|u:straight=8_2	later+months+soon|u:table=0_3	later+months+soon|u:take=1_3	later+months+soon|u:talk=8_-2
later+months+soon|u:team=6_2	later+months+soon|u:tell=0_-3,1_4	later+months+soon|u:than=0_4,8_-3
later+months+soon|u:the=0_-4,6_3,8_2	later+months+soon|u:these=1_4	later+months+soon|u:thing=9_3
later+months+soon|u:third=0_-3,1_5,8_-3	later+months+soon|u:thirtieth=0_-2,8_3	later+months+soon|u:this=0_-2,2_4
later+months+soon|u:though=2_2	later+months+soon|u:thursday=8_2	later+months+soon|u:ticking=0_-2,8_2	later+months+soon|u:time=0_-3
later+months+soon|u:to=6_2,8_-3	later+months+soon|u:tomorrow=0_-4,8_5	later+months+soon|u:too=0_-2,2_-2,8_4
later+months+soon|u:tuesday=8_2	later+months+soon|u:up=0_-2	later+months+soon|u:urgent=8_2	later+months+soon|u:us=0_-2
later+months+soon|u:waiting=0_-3,8_3	later+months+soon|u:want=0_-2	later+months+soon|u:was=0_3	later+months+soon|u:water=2_3,8_-2
later+months+soon|u:way=0_-2,1_2	later+months+soon|u:we=0_-3,1_3	later+months+soon|u:wednesday=0_3,8_-3
later+months+soon|u:week=1_-2,8_5	later+months+soon|u:weekend=8_3	later+months+soon|u:weeks=0_-7,2_6
later+months+soon|u:when=0_-4,1_4,8_2	later+months+soon|u:which=8_2	later+months+soon|u:while=0_-2,8_3	later+months+soon|u:who=1_2
later+months+soon|u:whole=0_-3,9_3	later+months+soon|u:why=0_-3,8_4	later+months+soon|u:wife=1_2	later+months+soon|u:will=1_2,8_-3
later+months+soon|u:with=0_4,8_-4	later+months+soon|u:within=0_-2	later+months+soon|u:without=8_2	later+months+soon|u:won=2_2
later+months+soon|u:world=1_3	later+months+soon|u:write=0_2,1_-2	later+months+soon|u:yeah=0_3	later+months+soon|u:year=1_4,8_-2
later+months+soon|u:years=0_-2,1_4	later+months+soon|u:yet=0_-4,1_5	later+months+soon|u:you=0_5,2_-2,6_-3	lc:1 moment=0_3
lc:2 weeks=2_-6,8_6	lc:3=0_4,13_-2	lc:a machine=13_3	lc:a new=3_4	lc:a no=0_6,4_-3,13_-3	lc:a webinar=0_2	lc:about the=0_-2
lc:actually=0_-5,4_5	lc:actually we=0_2	lc:all right=0_-5,13_6	lc:all the=0_2	lc:an echo=10_3	lc:and could=0_-3,13_3
lc:and i=0_-9,4_5,13_3	lc:and no=0_3	lc:and she=4_-2	lc:and that=0_-2	lc:and the=4_3,11_-2	lc:and then=0_3,13_-3	lc:are not=0_2
lc:are you=11_3	lc:as i=4_3	lc:as if=4_5,13_-3	lc:ask=0_-4,13_6	lc:ask me=0_3,4_-2	lc:bear with=0_4,13_-4	lc:bob=4_2,13_-2
lc:but=0_7,4_-3,13_-4	lc:but first=0_3,13_-3	lc:but i=6_2	lc:but in=4_2	lc:but it=0_5,4_-3,13_-3	lc:but let=0_2,4_-2
lc:but name_of_them=13_3	lc:but no=13_2	lc:but not=0_-4,4_6,13_-2	lc:but only=0_-3,13_3	lc:but she=4_2	lc:but that=4_4,13_-2
lc:but we=0_2,4_-4	lc:but what=0_4,13_-4	lc:but yes=0_-2,13_3	lc:but your=4_-2	lc:by the=0_3	lc:bye=0_-3,4_-2,9_9
lc:can i=0_-5,13_7	lc:can not=0_4,13_-3	lc:can you=13_-4	lc:come on=0_5,13_-2	lc:consent is=0_3	lc:could i=4_3
lc:could you=0_-3,13_3	lc:dear=0_-3,1_-3,2_2,7_2,13_4	lc:definitely=0_2,4_-2	lc:did not=0_-4,13_5	lc:do i=13_2	lc:erm=0_3
lc:exactly=0_3	lc:fine=0_-3,13_4	lc:for you=0_-3,4_5,13_-3	lc:go ahead=0_-4,13_4	lc:go on=0_5	lc:good boy=0_2
lc:good evening=0_-2,4_4	lc:good morning=0_-3,4_3	lc:goodbye=0_-2,9_3	lc:got to=0_-4,4_3	lc:hang on=0_3	lc:hello=11_-4,13_3
lc:here is=0_2	lc:hm=0_5,4_-3	lc:hmm=0_5,9_-2	lc:hold on=0_3,13_-2	lc:how are=13_2	lc:how can=4_4	lc:how do=0_-3,4_3,10_-3,13_3
lc:how long=0_-7,13_8	lc:i=0_7,13_-6	lc:i agree=13_2	lc:i already=0_-2	lc:i am=5_-2,9_12,11_-3,12_2	lc:i ask=4_4,13_-3
lc:i asked=0_3,4_-3	lc:i can=0_9,10_-2,13_-6	lc:i connect=0_-2,4_3	lc:i did=0_7,4_-3,13_-4	lc:i do=4_7,9_2,13_-5	lc:i dropped=0_3
lc:i go=4_-3,13_4	lc:i got=0_7,13_-8	lc:i had=0_3	lc:i have=0_3,4_2,9_3,10_-3	lc:i heard=0_5,13_-5	lc:i just=0_-3,4_4
lc:i know=0_8,13_-6	lc:i like=4_-3	lc:i live=0_3	lc:i meant=0_2	lc:i might=0_3,4_-2	lc:i never=0_4	lc:i object=4_2,13_-2
lc:i see=0_2,13_-2	lc:i want=3_2,4_-5,13_3	lc:i wanted=0_3,4_3,13_-4	lc:i was=0_3,4_-4	lc:i would=0_4,4_3,13_-8
lc:if that=0_-6,4_2,13_3	lc:if you=0_2,13_-2	lc:in addition=3_3	lc:in the=4_2,13_-3	lc:is it=0_-4,4_2,13_3
lc:is not=0_6,4_-2,13_-4	lc:is that=0_-4,11_3,13_2	lc:is this=11_-2	lc:it is=4_8	lc:it must=0_2	lc:just looking=1_3
lc:just my=4_3,13_-2	lc:lads=0_3,13_-3	lc:leave it=0_-2,4_2	lc:let me=0_9,4_-4,13_-3	lc:love=0_-5,4_3	lc:mate=0_-3	lc:me=4_-2,13_2
lc:mm=0_3	lc:mum=0_4,4_-3	lc:my=0_3	lc:my boss=0_2,4_-2	lc:my colleague=0_4	lc:my dear=13_2	lc:my name=0_5,13_-6
lc:my teas=0_-3,13_3	lc:name_of_them=0_3,4_-6,13_3	lc:name_of_them here=4_-4,13_4	lc:name_of_them is=0_3,13_-3
lc:never again=0_-3,5_3	lc:new=0_-4,3_6	lc:next=0_-3,13_3	lc:next month=2_3,8_-2	lc:no=1_-3,4_13,13_-3	lc:no idea=0_2,4_-2
lc:no phones=3_3	lc:no way=4_3,13_-3	lc:nope=4_4,13_-3	lc:not at=0_-4,13_4	lc:not in=0_3	lc:not me=0_4
lc:not name_of_them=4_2,13_-2	lc:not no=0_3,4_-8,13_5	lc:not okay=4_2,13_-2	lc:not that=0_-5,13_5	lc:not the=8_3	lc:not today=4_2
lc:not you=6_2	lc:nothing to=3_2	lc:now=0_-2,5_2,8_3	lc:of course=0_-5,13_6	lc:on the=0_2	lc:only=0_5	lc:opening round=0_2
lc:otherwise i=4_-3,13_2	lc:our old=0_2,7_-2	lc:perhaps=0_3	lc:phones=0_-2,13_4	lc:please=0_8,7_2,10_-4,11_2,13_-7
lc:quick=0_-3,8_3	lc:right=0_12,13_-10	lc:sadly=4_3	lc:send the=13_2	lc:set the=0_4	lc:she=0_6,13_-5	lc:she is=0_-5,4_2,5_2,11_3
lc:she makes=0_3,4_-2	lc:sir=0_3	lc:sit=0_3	lc:skip all=0_3	lc:so=0_6,13_-6	lc:so ask=0_-3,13_5	lc:so i=0_-2,4_-6,13_8
lc:so no=0_-6,4_10,13_-4	lc:so that=0_-3	lc:so there=4_2,13_-2	lc:so yes=0_-2,13_4	lc:so you=0_7,13_-7	lc:somethings come=4_3
lc:son=4_-2,13_3	lc:sorry=0_11,4_-2,8_-2,12_2,13_-4	lc:sort of=0_2	lc:speaking=0_-4,13_4	lc:stop ringing=0_4,5_-2
lc:stop there=0_2	lc:sure=0_-3,13_3	lc:swap it=0_3,4_-2	lc:take your=0_4,13_-3	lc:talk like=0_4	lc:testing=0_3,1_-2
lc:thank you=13_-3	lc:thanks=0_2	lc:thanks for=0_2	lc:that is=8_3,13_-2	lc:that was=0_6,4_-6	lc:the month=2_-3,8_4
lc:the other=10_3	lc:the phones=0_-2,13_3	lc:the thing=10_2	lc:then=2_2	lc:then i=0_3,4_-5	lc:then it=0_-2	lc:then not=4_2
lc:then that=0_-3	lc:then yes=0_-2,13_2	lc:then you=0_-3,4_2	lc:this is=12_5,13_-3	lc:this month=2_-3,8_6	lc:this quarter=0_-3,2_6
lc:though i=0_-2,13_2	lc:tommy=0_6,4_-3	lc:uhhuh=0_4,13_-3	lc:um=0_4	lc:wait=0_4,13_-4	lc:we are=10_3	lc:we can=2_2
lc:we do=0_3,4_-2	lc:we have=0_2,3_4,13_-3	lc:we need=0_2	lc:we want=7_2	lc:webinars are=0_2,13_-2	lc:well=0_6,4_-3,13_-3
lc:what=11_-3,13_2	lc:what about=0_-3,13_4	lc:what are=0_-2,13_2	lc:what can=0_-3,13_4	lc:what do=0_-7,4_3,11_-2,13_7
lc:what i=0_2	lc:what is=4_4,11_-8,13_4	lc:what was=0_-3,11_4	lc:when is=0_-2,4_2	lc:where is=0_-4,13_4	lc:which department=4_2
lc:which firm=0_-2,11_2	lc:who am=13_2	lc:who is=0_-7,13_5	lc:why=0_-3,4_3,11_-2,13_2	lc:will not=0_-3,13_3	lc:will you=0_-2
lc:with the=4_2	lc:would you=0_-2	lc:yep=4_-2,13_3	lc:yes=0_-5,13_5	lc:you are=13_2	lc:you can=0_3,13_-2	lc:you got=0_-2
lc:you have=0_-3,4_-3,12_2,13_5	lc:you may=4_-2,13_3	lc:you must=0_-3,4_2	lc:you said=0_11,7_-2,13_-8	lc:you say=0_2
lc:you tell=0_3	lc:you want=0_-3,13_3	lc:young man=4_-2	m:=0_10,2_-3,3_-5,4_2,5_-10,6_-9,7_-8,9_-7,11_-6,12_-11
m:later=0_-4,1_19,2_-8,8_-8,9_-2	m:months=1_-10,2_19,8_-11	m:new=0_-3,3_17,7_-6,10_-7
m:no=0_7,4_12,5_-12,6_-7,9_-10,11_-11,12_-8,13_-9	m:not_again=0_-7,4_-6,5_22,11_-2,12_-2,13_-15
m:person=0_-5,4_-2,6_20,10_-4,13_-9	m:replace=0_-4,3_-7,6_-3,7_16,10_-3	m:soon=0_-3,1_-4,2_-12,8_18
m:stop=0_-11,1_-4,4_-6,6_-3,7_-2,8_3,9_26,10_-3,13_-6	m:support=0_-3,3_-7,9_-3,10_15	m:who=4_-4,5_-3,6_-2,11_9,12_-2
m:wrong=0_-7,4_-2,12_19,13_-8	m:yes=0_5,4_-14,5_-7,6_-9,9_-8,11_-10,12_-9,13_11	ms:=0_10,3_4,4_-3,5_-7,6_-6,8_2,11_-7,12_-8,13_7
ms:later=1_3,8_-3	ms:months=0_5,8_-5	ms:no=4_14,9_-4,13_-4	ms:not_again=5_3	ms:person=0_-2,6_5	ms:replace=0_-3,7_7
ms:soon=0_-4,8_9	ms:stop=0_-5,9_9	ms:support=7_-3,10_7	ms:who=0_3,11_-3	ms:yes=0_7,4_-10,9_-2,13_9	n:0=0_4
n:1=0_11,5_-2,6_-3,9_-3,11_-10,12_-4,13_8	n:2=0_7,4_-3,5_-6,6_-5,8_5,9_4,11_-2,12_-8,13_6
n:3=0_12,2_-6,3_-2,4_7,6_-8,8_3,9_-4,12_-11,13_3	n:4=0_10,1_-5,4_4,5_-4,6_-6,10_-2,12_-11,13_6
n:5=0_9,4_7,5_-9,6_-4,7_-4,9_-3,11_-2,12_-9,13_6	n:6=0_5,1_4,2_-7,4_6,5_-4,6_-4,7_-3,9_5,12_-6
n:7=0_3,1_6,2_3,3_4,7_2,8_-7,11_-6,12_-5,13_2	n:8=0_-3,2_7,5_3,6_5,7_6,8_2,9_-7,10_4,11_-4	new+replace+support|b:0 >=0_-3,3_4
new+replace+support|b:1 >=0_3,3_4,10_-4	new+replace+support|b:1 and=0_-2,10_3	new+replace+support|b:1 but=7_3
new+replace+support|b:1 for=7_2	new+replace+support|b:1 from=3_-2	new+replace+support|b:1 i=0_-2
new+replace+support|b:1 in=3_-3,7_4	new+replace+support|b:1 more=7_-2	new+replace+support|b:1 nah=10_2
new+replace+support|b:1 of=10_2	new+replace+support|b:1 please=0_-3,3_4	new+replace+support|b:1 put=0_4,3_-3
new+replace+support|b:1 we=0_-3,10_3	new+replace+support|b:1 wire=0_-2	new+replace+support|b:1 yes=0_-2,3_2
new+replace+support|b:2 months=0_2	new+replace+support|b:3 >=0_2	new+replace+support|b:< 1=0_5,7_-4	new+replace+support|b:< a=6_-3
new+replace+support|b:< all=0_4,10_-3	new+replace+support|b:< are=0_-3,7_4	new+replace+support|b:< can=0_-2
new+replace+support|b:< for=0_4,7_-3	new+replace+support|b:< from=0_-3	new+replace+support|b:< hang=10_-2
new+replace+support|b:< how=10_3	new+replace+support|b:< i=3_3,6_-2,9_-3,10_5	new+replace+support|b:< if=0_3
new+replace+support|b:< is=0_3	new+replace+support|b:< it=3_-3,10_5	new+replace+support|b:< just=0_2,10_-3
new+replace+support|b:< my=0_3,3_-3	new+replace+support|b:< neither=0_2	new+replace+support|b:< new=3_-3,7_3
new+replace+support|b:< next=0_3	new+replace+support|b:< no=0_4,3_-3	new+replace+support|b:< not=3_3,10_-2
new+replace+support|b:< nothing=10_3	new+replace+support|b:< our=0_-4,7_3	new+replace+support|b:< ours=0_-4,7_6
new+replace+support|b:< phone=0_2	new+replace+support|b:< phones=0_4	new+replace+support|b:< please=0_3
new+replace+support|b:< put=0_-4,3_3	new+replace+support|b:< repair=3_2	new+replace+support|b:< say=0_2
new+replace+support|b:< sir=0_-4,10_4	new+replace+support|b:< someone=10_2	new+replace+support|b:< something=0_3
new+replace+support|b:< sup=0_-6,10_6	new+replace+support|b:< system=0_4,3_-2	new+replace+support|b:< take=0_3
new+replace+support|b:< the=3_3	new+replace+support|b:< they=0_2,10_-2	new+replace+support|b:< up=0_-2,7_3
new+replace+support|b:< we=10_3	new+replace+support|b:< what=0_3	new+replace+support|b:< would=0_3	new+replace+support|b:< yes=0_3
new+replace+support|b:< you=0_2,9_3	new+replace+support|b:a >=0_-6,3_8	new+replace+support|b:a change=7_2
new+replace+support|b:a family=0_3	new+replace+support|b:a gnu=3_3	new+replace+support|b:a leak=10_2
new+replace+support|b:a look=0_-3,10_3	new+replace+support|b:a new=0_8,3_-11,10_3	new+replace+support|b:a newer=7_2
new+replace+support|b:a phone=0_4,3_-4	new+replace+support|b:a price=0_4,3_-3	new+replace+support|b:a replacement=7_-3,10_3
new+replace+support|b:a second=3_4,7_-4	new+replace+support|b:a system=7_3	new+replace+support|b:a technician=10_2
new+replace+support|b:a wrong=0_2	new+replace+support|b:about it=0_-2,6_4	new+replace+support|b:addition to=3_2
new+replace+support|b:all >=0_2,10_-2	new+replace+support|b:all in=10_2	new+replace+support|b:am a=0_-3,10_3
new+replace+support|b:am not=0_5	new+replace+support|b:am only=0_2	new+replace+support|b:an echo=0_-3,10_3
new+replace+support|b:an empty=3_2	new+replace+support|b:an old=0_3	new+replace+support|b:and it=10_2
new+replace+support|b:and now=3_-2,7_-2,10_6	new+replace+support|b:and support=0_3,10_-2	new+replace+support|b:and that=0_-3,3_4
new+replace+support|b:and the=7_2	new+replace+support|b:and then=0_2	new+replace+support|b:and they=0_-3,7_2
new+replace+support|b:another >=7_3	new+replace+support|b:any more=7_3	new+replace+support|b:are >=0_2
new+replace+support|b:are in=3_2	new+replace+support|b:are not=7_2	new+replace+support|b:asking >=0_2
new+replace+support|b:at it=10_3	new+replace+support|b:beyond repair=7_2	new+replace+support|b:building i=3_3,10_-2
new+replace+support|b:bust >=7_2	new+replace+support|b:but it=10_2	new+replace+support|b:but we=7_3,10_-3
new+replace+support|b:buy 1=0_-5,3_7	new+replace+support|b:by the=0_3	new+replace+support|b:call >=0_3
new+replace+support|b:call me=0_-3,6_4	new+replace+support|b:calls >=10_2	new+replace+support|b:can i=0_3,3_-2
new+replace+support|b:can not=0_-4,7_3	new+replace+support|b:can you=0_-3,10_3	new+replace+support|b:change >=7_2
new+replace+support|b:change the=0_-2,10_3	new+replace+support|b:could you=0_-3,10_3	new+replace+support|b:cut off=10_2
new+replace+support|b:did you=0_-2	new+replace+support|b:do i=0_-3,10_3	new+replace+support|b:do not=0_-3,9_2
new+replace+support|b:do you=0_3	new+replace+support|b:done >=0_3	new+replace+support|b:down >=10_3
new+replace+support|b:else has=0_2	new+replace+support|b:everybody else=0_2	new+replace+support|b:family business=0_3
new+replace+support|b:far >=0_-2,3_2	new+replace+support|b:first and=0_5,3_-3,10_-2	new+replace+support|b:for 1=0_4,10_-3
new+replace+support|b:for a=0_-3,3_4	new+replace+support|b:for my=10_2	new+replace+support|b:for that=7_2,10_-2
new+replace+support|b:for the=10_3	new+replace+support|b:for us=3_2	new+replace+support|b:from 0=0_-3,3_5
new+replace+support|b:from the=10_-4	new+replace+support|b:go >=0_-3,7_4	new+replace+support|b:go for=0_-2
new+replace+support|b:going >=10_2	new+replace+support|b:gone >=7_3	new+replace+support|b:got >=0_-2,10_3
new+replace+support|b:got a=0_3,3_-3	new+replace+support|b:got my=0_-3,3_3	new+replace+support|b:great >=0_-4,7_5
new+replace+support|b:greeting >=7_-3,10_3	new+replace+support|b:had 1=3_2	new+replace+support|b:had a=0_3,3_-2
new+replace+support|b:had it=0_-3,7_4	new+replace+support|b:handsets >=0_3,10_-3	new+replace+support|b:hang on=0_3
new+replace+support|b:have 1=0_3,3_-6	new+replace+support|b:have >=10_3	new+replace+support|b:have a=3_-5,10_5
new+replace+support|b:have an=0_3,7_-2	new+replace+support|b:have got=7_3	new+replace+support|b:have is=0_3,10_-3
new+replace+support|b:have just=3_5,10_-3	new+replace+support|b:have lost=0_-3	new+replace+support|b:have only=3_3
new+replace+support|b:have phones=0_4	new+replace+support|b:help >=0_-6,10_7	new+replace+support|b:help with=0_4,10_-3
new+replace+support|b:here >=3_2	new+replace+support|b:hm no=0_3	new+replace+support|b:how do=0_-2,10_3
new+replace+support|b:i can=3_2	new+replace+support|b:i do=0_-2,9_3,10_-2	new+replace+support|b:i had=0_2
new+replace+support|b:i need=0_-5,10_7	new+replace+support|b:i not=0_2,3_-2	new+replace+support|b:i want=0_-4,10_3
new+replace+support|b:i would=10_-4	new+replace+support|b:if it=0_2	new+replace+support|b:if we=3_4	new+replace+support|b:in 2=0_2
new+replace+support|b:in >=0_-2,7_4	new+replace+support|b:in a=0_-2	new+replace+support|b:in addition=3_3
new+replace+support|b:in and=3_-4	new+replace+support|b:in it=0_-2,7_3	new+replace+support|b:in next=3_2
new+replace+support|b:in the=0_2,10_-3	new+replace+support|b:instead of=7_2	new+replace+support|b:instructions >=0_-3,10_4
new+replace+support|b:is >=0_5,7_-2,10_-3	new+replace+support|b:is a=3_-3,7_4	new+replace+support|b:is about=0_4
new+replace+support|b:is acting=10_3	new+replace+support|b:is all=0_-2,3_2	new+replace+support|b:is an=0_-3,10_2
new+replace+support|b:is for=3_2	new+replace+support|b:is got=0_4,10_-3	new+replace+support|b:is had=0_-3,7_4
new+replace+support|b:is it=3_3,7_-3	new+replace+support|b:is new=0_-2,3_2	new+replace+support|b:is not=0_-3,3_5
new+replace+support|b:is on=0_3,10_-2	new+replace+support|b:is our=0_2,7_-2	new+replace+support|b:is time=7_3
new+replace+support|b:it >=0_-10,6_2,7_7,10_-3	new+replace+support|b:it and=10_3	new+replace+support|b:it costs=0_2
new+replace+support|b:it first=10_4	new+replace+support|b:it gone=7_3,10_-3	new+replace+support|b:it is=0_-4,7_3
new+replace+support|b:it just=10_2	new+replace+support|b:it makes=10_2	new+replace+support|b:it out=3_4,10_-3
new+replace+support|b:it should=10_2	new+replace+support|b:just have=0_2,3_-2	new+replace+support|b:just looking=0_2
new+replace+support|b:know >=0_3	new+replace+support|b:know how=10_2	new+replace+support|b:know what=9_2
new+replace+support|b:leak and=10_2	new+replace+support|b:leave it=0_-2,9_3	new+replace+support|b:leave that=3_2
new+replace+support|b:like everybody=0_2	new+replace+support|b:like it=7_2	new+replace+support|b:like to=0_-2
new+replace+support|b:look at=10_3	new+replace+support|b:lost the=0_-3,10_4	new+replace+support|b:manual >=10_2
new+replace+support|b:me >=0_3	new+replace+support|b:mend it=10_2	new+replace+support|b:mend what=0_-3,3_3
new+replace+support|b:middle >=7_3	new+replace+support|b:mobile and=0_-3,3_3	new+replace+support|b:month >=0_3
new+replace+support|b:morning >=0_2	new+replace+support|b:my mobile=0_-3,3_3	new+replace+support|b:my new=0_2
new+replace+support|b:my number=0_3	new+replace+support|b:my telephone=0_-2,10_3	new+replace+support|b:need 1=3_4
new+replace+support|b:need >=0_3,3_-2,10_-2	new+replace+support|b:need a=0_2,3_-3,10_2
new+replace+support|b:need everything=0_-3,3_3	new+replace+support|b:need it=0_4,10_-3
new+replace+support|b:need telephones=0_4,3_-3	new+replace+support|b:never had=3_2	new+replace+support|b:new 1=0_-9,7_5,10_2
new+replace+support|b:new >=3_5,7_-2,10_-3	new+replace+support|b:new i=0_-2,3_2	new+replace+support|b:new new=0_5,3_-5
new+replace+support|b:new or=3_3	new+replace+support|b:new phone=0_7,3_-3	new+replace+support|b:new replacement=7_-2,10_2
new+replace+support|b:no i=0_2	new+replace+support|b:no more=7_3	new+replace+support|b:no no=3_2,7_-2
new+replace+support|b:no phones=0_-2,3_4	new+replace+support|b:no repair=10_3	new+replace+support|b:no sound=0_-3,10_4
new+replace+support|b:no the=3_-3,10_4	new+replace+support|b:no tone=10_2	new+replace+support|b:no use=7_2,10_-2
new+replace+support|b:no wait=7_3	new+replace+support|b:noise >=10_2	new+replace+support|b:none of=0_4
new+replace+support|b:none so=3_2	new+replace+support|b:not 1=0_-3,3_5	new+replace+support|b:not >=10_3
new+replace+support|b:not a=0_4	new+replace+support|b:not be=7_2	new+replace+support|b:not do=7_3
new+replace+support|b:not go=0_-2,10_3	new+replace+support|b:not got=3_3	new+replace+support|b:not have=0_-4,3_8
new+replace+support|b:not hear=0_3,10_-3	new+replace+support|b:not just=0_2,3_-2	new+replace+support|b:not know=0_2,3_-2
new+replace+support|b:not mend=0_-3,3_3	new+replace+support|b:not reach=0_-2,10_3	new+replace+support|b:not say=0_3
new+replace+support|b:not support=3_3,10_-2	new+replace+support|b:not sure=0_3	new+replace+support|b:not want=0_-2,3_-2,9_3
new+replace+support|b:not worth=7_2	new+replace+support|b:nothing >=9_3	new+replace+support|b:nothing but=10_4
new+replace+support|b:nothing to=3_3	new+replace+support|b:now >=10_-3	new+replace+support|b:now it=10_2
new+replace+support|b:now we=3_3	new+replace+support|b:number 3=10_2	new+replace+support|b:of the=0_2,7_-3
new+replace+support|b:of them=0_2	new+replace+support|b:of those=10_2	new+replace+support|b:of what=3_-3,7_4
new+replace+support|b:old 1=0_-3	new+replace+support|b:old >=0_4,7_-4	new+replace+support|b:on it=0_-3,10_4
new+replace+support|b:on the=3_-2,6_4,10_-3	new+replace+support|b:only wants=10_2	new+replace+support|b:or >=0_-3,10_5
new+replace+support|b:or replacement=0_-2,3_3	new+replace+support|b:other 1=7_-2,10_2	new+replace+support|b:our first=3_4
new+replace+support|b:our lease=7_2	new+replace+support|b:our phones=10_4	new+replace+support|b:out >=10_-2
new+replace+support|b:pair >=0_-4,10_6	new+replace+support|b:parts for=7_2	new+replace+support|b:people >=0_2
new+replace+support|b:person >=0_2	new+replace+support|b:phone >=3_-4,10_2	new+replace+support|b:phone sis=0_-3,3_3
new+replace+support|b:phone system=0_7,3_-3,10_-3	new+replace+support|b:phones >=3_2	new+replace+support|b:phones in=0_3
new+replace+support|b:phones like=0_2	new+replace+support|b:phones yet=3_2	new+replace+support|b:place >=0_2,7_-2
new+replace+support|b:place meant=0_4,3_-3	new+replace+support|b:placement >=0_-3,7_4	new+replace+support|b:please >=0_-6,10_3
new+replace+support|b:port >=0_6,3_-2	new+replace+support|b:port please=0_-3,10_4	new+replace+support|b:practice >=0_-2,3_3
new+replace+support|b:put down=0_-3,3_2	new+replace+support|b:put in=0_3,3_-2	new+replace+support|b:put it=0_4,10_-3
new+replace+support|b:repair >=10_2	new+replace+support|b:replace >=3_3,7_-3	new+replace+support|b:replace the=7_2
new+replace+support|b:replace what=0_-2,3_3	new+replace+support|b:replacement >=0_-2,3_-3,7_7
new+replace+support|b:replacement i=0_2	new+replace+support|b:replacement no=7_-5,10_5	new+replace+support|b:replacement we=10_3
new+replace+support|b:replay a=0_4	new+replace+support|b:runs out=7_2	new+replace+support|b:said >=0_-3
new+replace+support|b:said it=7_3	new+replace+support|b:second 1=3_3	new+replace+support|b:second location=3_2
new+replace+support|b:service contract=10_2	new+replace+support|b:should be=10_2	new+replace+support|b:sir port=0_-4,10_4
new+replace+support|b:so far=0_-2,3_3	new+replace+support|b:something and=10_2	new+replace+support|b:something to=3_3
new+replace+support|b:somewhere >=0_2	new+replace+support|b:sorry >=0_-3,12_3	new+replace+support|b:starting a=3_2
new+replace+support|b:street >=10_-2	new+replace+support|b:support >=0_-5,10_5	new+replace+support|b:support for=0_3,10_-2
new+replace+support|b:support hm=0_3	new+replace+support|b:support please=0_-3,10_3	new+replace+support|b:sure >=0_3
new+replace+support|b:surgery >=10_-3	new+replace+support|b:system >=0_-3,3_5	new+replace+support|b:system or=0_3,3_-2
new+replace+support|b:system please=3_2	new+replace+support|b:system thanks=0_-2,3_3
new+replace+support|b:telephone does=0_-2,10_3	new+replace+support|b:telephone in=3_2	new+replace+support|b:telephones >=0_4
new+replace+support|b:terrible >=0_-3,10_2	new+replace+support|b:thanks for=0_2	new+replace+support|b:that >=3_3
new+replace+support|b:that i=3_3,7_-2	new+replace+support|b:that is=7_-3	new+replace+support|b:that thing=7_3,10_-2
new+replace+support|b:that works=3_-3,10_3	new+replace+support|b:the 1=3_-5,10_5	new+replace+support|b:the 2=0_-2
new+replace+support|b:the 3=0_3	new+replace+support|b:the base=10_2	new+replace+support|b:the buttons=10_2
new+replace+support|b:the calls=10_3	new+replace+support|b:the complete=0_-2,3_3	new+replace+support|b:the copper=0_2
new+replace+support|b:the desk=10_2	new+replace+support|b:the greeting=7_-3,10_3	new+replace+support|b:the last=0_-6,10_5
new+replace+support|b:the line=6_4	new+replace+support|b:the manual=10_2	new+replace+support|b:the middle=7_3
new+replace+support|b:the old=0_-5,3_3,7_3	new+replace+support|b:the other=10_2	new+replace+support|b:the phones=3_-3,10_2
new+replace+support|b:the place=3_3	new+replace+support|b:the second=0_-3,3_-2,7_3	new+replace+support|b:the surgery=0_3
new+replace+support|b:the thing=7_-3,10_3	new+replace+support|b:the third=10_2	new+replace+support|b:the time=10_2
new+replace+support|b:the wall=0_-3,3_2	new+replace+support|b:the wrong=10_2	new+replace+support|b:them >=3_3
new+replace+support|b:then >=0_5,3_-3	new+replace+support|b:then that=0_-3	new+replace+support|b:there >=0_3,10_-4
new+replace+support|b:there is=0_-3,10_3	new+replace+support|b:they are=7_2,10_-2	new+replace+support|b:thing is=0_3,7_-3
new+replace+support|b:thing you=0_-5,7_2	new+replace+support|b:think we=0_3	new+replace+support|b:third >=0_3,3_-2
new+replace+support|b:this morning=10_2	new+replace+support|b:this week=0_3	new+replace+support|b:those >=10_3
new+replace+support|b:time >=7_-2	new+replace+support|b:time for=7_3	new+replace+support|b:to a=0_-3,6_3,7_2
new+replace+support|b:to buy=0_-2,3_3	new+replace+support|b:to call=0_2	new+replace+support|b:to change=10_2
new+replace+support|b:to come=10_2	new+replace+support|b:to explain=0_-2	new+replace+support|b:to go=7_2,10_-2
new+replace+support|b:to have=0_2	new+replace+support|b:to repair=3_3	new+replace+support|b:to replace=3_2
new+replace+support|b:to replay=0_4	new+replace+support|b:to support=3_3	new+replace+support|b:to work=10_2
new+replace+support|b:to your=0_2	new+replace+support|b:tone >=0_-2,10_4	new+replace+support|b:um >=0_2
new+replace+support|b:up a=0_-2,3_3	new+replace+support|b:up for=0_2	new+replace+support|b:up on=10_2
new+replace+support|b:upstairs and=0_3	new+replace+support|b:us >=10_3	new+replace+support|b:warranty >=10_2
new+replace+support|b:we do=3_2,10_-3	new+replace+support|b:we hear=0_-3,10_4	new+replace+support|b:we need=0_3,10_-3
new+replace+support|b:we use=0_-2,3_2	new+replace+support|b:we want=0_3,7_2,10_-3	new+replace+support|b:we would=3_-2
new+replace+support|b:week >=0_3	new+replace+support|b:weeks >=0_3,7_-2	new+replace+support|b:what i=0_-2,3_3
new+replace+support|b:what it=0_3	new+replace+support|b:what we=0_-2,3_-3,7_3	new+replace+support|b:what you=3_3
new+replace+support|b:will not=0_-3,10_5	new+replace+support|b:wire in=3_3	new+replace+support|b:with >=0_2
new+replace+support|b:with the=7_4	new+replace+support|b:with your=10_2	new+replace+support|b:won >=0_-3,7_7
new+replace+support|b:work >=0_-3,10_4	new+replace+support|b:work it=3_4,10_-2	new+replace+support|b:working >=10_3
new+replace+support|b:would go=0_-2	new+replace+support|b:would have=0_3	new+replace+support|b:would like=0_-4
new+replace+support|b:yes please=0_3	new+replace+support|b:yet >=0_-3,3_5	new+replace+support|b:you >=0_3
new+replace+support|b:you do=0_3,10_-3	new+replace+support|b:you have=0_5,10_-3	new+replace+support|b:you know=0_-2,9_3
new+replace+support|b:you said=0_-3	new+replace+support|b:you say=0_-3,7_2	new+replace+support|b:you would=0_-3,3_4
new+replace+support|c:1=0_4,7_-4	new+replace+support|c:2=0_2	new+replace+support|c:3=10_3
new+replace+support|c:a=0_-3,3_5,6_-2,7_2	new+replace+support|c:a gnu=3_3	new+replace+support|c:a new=0_3,3_-3
new+replace+support|c:a phone=0_5,3_-3	new+replace+support|c:actually=0_2	new+replace+support|c:all=0_4,10_-2
new+replace+support|c:an=0_-3,10_4	new+replace+support|c:and=10_-3	new+replace+support|c:are=0_-3,7_4
new+replace+support|c:but=3_2,10_-3	new+replace+support|c:by=0_3	new+replace+support|c:by the=0_3	new+replace+support|c:can=0_-4
new+replace+support|c:can i=0_3,3_-2	new+replace+support|c:can not=0_-3,3_2	new+replace+support|c:can you=0_-3,10_3
new+replace+support|c:could you=0_-3,10_3	new+replace+support|c:do you=0_2	new+replace+support|c:does=0_2
new+replace+support|c:first=3_3,10_-3	new+replace+support|c:for=0_3,7_-4	new+replace+support|c:from=0_-4,3_2
new+replace+support|c:hang on=0_3	new+replace+support|c:help with=0_4,10_-3	new+replace+support|c:how do=0_-2,10_3
new+replace+support|c:i=0_5,6_-3,9_3,10_-7	new+replace+support|c:i can=3_2	new+replace+support|c:i do=9_3
new+replace+support|c:i had=0_2	new+replace+support|c:i need=0_-4,10_6	new+replace+support|c:i want=0_-3
new+replace+support|c:i would=0_2,10_-4	new+replace+support|c:if it=0_2	new+replace+support|c:if we=3_4
new+replace+support|c:in addition=3_3	new+replace+support|c:it=0_-5,3_-3,7_3,10_5	new+replace+support|c:it is=3_-2,7_2
new+replace+support|c:it makes=10_2	new+replace+support|c:leave=0_-2,3_2,7_-2,9_3	new+replace+support|c:leave it=0_-2,9_3
new+replace+support|c:let=0_3	new+replace+support|c:my=0_3,3_-3	new+replace+support|c:my new=0_2
new+replace+support|c:my telephone=0_-2,10_3	new+replace+support|c:nah=10_2	new+replace+support|c:neither=0_2
new+replace+support|c:new=0_-3,7_2	new+replace+support|c:new or=0_-2,3_3	new+replace+support|c:new phone=0_2
new+replace+support|c:no=0_3	new+replace+support|c:no more=7_2	new+replace+support|c:no phones=3_3
new+replace+support|c:none of=0_3	new+replace+support|c:not=3_2,10_-2	new+replace+support|c:not 1=0_-2
new+replace+support|c:not support=3_4,10_-2	new+replace+support|c:nothing=10_2	new+replace+support|c:nothing to=3_2
new+replace+support|c:number=10_4	new+replace+support|c:number 3=10_2	new+replace+support|c:or=0_2
new+replace+support|c:our=0_-3,7_4	new+replace+support|c:our lease=7_2	new+replace+support|c:our phones=10_2
new+replace+support|c:ours=0_-4,7_6	new+replace+support|c:phone=0_2	new+replace+support|c:phone system=0_2
new+replace+support|c:phones=0_2,10_-3	new+replace+support|c:please=0_5,10_-6	new+replace+support|c:put=0_-4,3_3
new+replace+support|c:put down=0_-5,3_3	new+replace+support|c:repair=0_-2,7_-3,10_5	new+replace+support|c:replace=7_2
new+replace+support|c:replacement=0_-3,10_4	new+replace+support|c:say=0_2	new+replace+support|c:sir=0_-4,10_3
new+replace+support|c:sir port=0_-4,10_4	new+replace+support|c:skip=0_2	new+replace+support|c:so=3_3,10_-3
new+replace+support|c:somebody=10_2	new+replace+support|c:someone=10_2	new+replace+support|c:something=0_3
new+replace+support|c:sup=0_-6,10_6	new+replace+support|c:support=0_-3,3_-3,10_5	new+replace+support|c:system=0_2,3_-3
new+replace+support|c:take=0_3	new+replace+support|c:thanks for=0_2	new+replace+support|c:the=0_-3,7_4,10_3
new+replace+support|c:the 1=0_5,3_-3,10_-3	new+replace+support|c:the calls=10_2	new+replace+support|c:the last=0_-5,7_-2,10_8
new+replace+support|c:the new=0_-2,3_2	new+replace+support|c:the old=3_3	new+replace+support|c:the other=10_3
new+replace+support|c:the second=0_-3,3_-2,7_3,10_2	new+replace+support|c:the thing=7_-3	new+replace+support|c:the third=10_2
new+replace+support|c:then=0_-3,10_3	new+replace+support|c:then that=0_-3	new+replace+support|c:there=3_3
new+replace+support|c:they are=7_3,10_-2	new+replace+support|c:to=7_2	new+replace+support|c:um=0_-2
new+replace+support|c:up=0_-2,7_3	new+replace+support|c:we=3_3	new+replace+support|c:we can=10_3	new+replace+support|c:we had=3_-4
new+replace+support|c:we have=0_6,10_-5	new+replace+support|c:we hear=0_-3,10_4	new+replace+support|c:we need=3_2
new+replace+support|c:we use=0_-2,3_2	new+replace+support|c:we want=7_3,10_-3	new+replace+support|c:well=10_2
new+replace+support|c:what=0_4,10_-2	new+replace+support|c:what is=0_2	new+replace+support|c:when=0_2
new+replace+support|c:you=0_6,3_-3,7_-3,9_2	new+replace+support|c:you know=9_3	new+replace+support|h:new long=0_-5,3_8,10_-4
new+replace+support|h:new short=3_9,7_-5	new+replace+support|h:new whole=0_-4,3_5	new+replace+support|h:person long=6_5,10_-3
new+replace+support|h:person short=6_3	new+replace+support|h:replace long=0_-3,3_-6,7_12	new+replace+support|h:replace short=7_5
new+replace+support|h:said None=0_5,6_-4,12_-5	new+replace+support|h:stop long=9_4
new+replace+support|h:support long=3_-6,7_-4,9_-2,10_11	new+replace+support|h:support short=0_-5,6_-2,7_-3,10_12
new+replace+support|h:support whole=0_4	new+replace+support|h:wrong long=12_2	new+replace+support|l:0=0_-3,3_5
new+replace+support|l:1=3_2	new+replace+support|l:10=0_4,7_-3	new+replace+support|l:2=0_3	new+replace+support|l:3=0_3,3_-3,10_3
new+replace+support|l:6=0_2	new+replace+support|l:8=0_3,10_-2	new+replace+support|l:a=3_4,6_2	new+replace+support|l:about=6_3
new+replace+support|l:acting=10_2	new+replace+support|l:addition=3_3	new+replace+support|l:am=0_2,10_-4
new+replace+support|l:an=10_2	new+replace+support|l:another=7_5	new+replace+support|l:are=7_3	new+replace+support|l:as=0_2
new+replace+support|l:ask=0_2	new+replace+support|l:asking=0_2	new+replace+support|l:at=0_-3,3_2	new+replace+support|l:bare=3_3
new+replace+support|l:base=10_2	new+replace+support|l:before=0_2	new+replace+support|l:better=7_3	new+replace+support|l:beyond=7_2
new+replace+support|l:bigger=7_2	new+replace+support|l:blank=0_-3,3_4	new+replace+support|l:break=7_2
new+replace+support|l:building=0_-3,10_3	new+replace+support|l:bust=7_2	new+replace+support|l:but=3_-3,10_3
new+replace+support|l:buttons=10_2	new+replace+support|l:buy=0_-3	new+replace+support|l:by=0_3	new+replace+support|l:cable=0_-3
new+replace+support|l:call=6_3	new+replace+support|l:calls=10_4	new+replace+support|l:can=0_-7,10_7	new+replace+support|l:car=0_3
new+replace+support|l:change=0_-3	new+replace+support|l:complete=0_-2,3_3	new+replace+support|l:copper=0_2
new+replace+support|l:costs=0_2	new+replace+support|l:could=10_3	new+replace+support|l:depends=0_3	new+replace+support|l:desks=3_2
new+replace+support|l:dinosaur=0_-2,7_3	new+replace+support|l:does=10_2	new+replace+support|l:done=0_3
new+replace+support|l:echo=0_-3,10_3	new+replace+support|l:else=0_3	new+replace+support|l:empty=3_2
new+replace+support|l:everything=3_2	new+replace+support|l:explain=6_2	new+replace+support|l:family=0_3
new+replace+support|l:far=0_-2,3_3	new+replace+support|l:fault=0_-3,10_4	new+replace+support|l:first=3_6,7_-3,10_-3
new+replace+support|l:fix=7_-5,10_7	new+replace+support|l:for=7_2	new+replace+support|l:fresh=3_3
new+replace+support|l:from=7_3,10_-3	new+replace+support|l:get=3_-3,10_2	new+replace+support|l:go=0_-5,7_4,10_2
new+replace+support|l:going=7_-2	new+replace+support|l:gone=7_4	new+replace+support|l:good=0_3
new+replace+support|l:great=0_-4,7_5	new+replace+support|l:greeting=7_-3,10_3	new+replace+support|l:grey=0_3
new+replace+support|l:had=0_-2	new+replace+support|l:handset=10_3	new+replace+support|l:handsets=0_3
new+replace+support|l:have=0_2	new+replace+support|l:hear=10_3	new+replace+support|l:help=0_-3,10_5
new+replace+support|l:here=0_-2,3_3,7_-2	new+replace+support|l:hip=0_4,3_-2	new+replace+support|l:how=10_4
new+replace+support|l:i=0_3,7_-5,12_3	new+replace+support|l:if=0_-2,3_2	new+replace+support|l:instead=7_3
new+replace+support|l:instructions=0_-3,10_4	new+replace+support|l:into=10_2	new+replace+support|l:is=3_5,10_-3
new+replace+support|l:it=0_-5,6_4	new+replace+support|l:just=3_2	new+replace+support|l:kit=0_-3,3_3	new+replace+support|l:knew=3_2
new+replace+support|l:know=0_3	new+replace+support|l:last=0_-4,10_4	new+replace+support|l:lease=7_3
new+replace+support|l:leave=0_-3,9_3	new+replace+support|l:let=0_2	new+replace+support|l:like=0_2,3_-3
new+replace+support|l:line=0_-5,7_-2,10_7	new+replace+support|l:look=10_2	new+replace+support|l:lost=0_-3,10_3
new+replace+support|l:lot=10_-2	new+replace+support|l:love=10_3	new+replace+support|l:manual=10_2
new+replace+support|l:matter=0_4,10_-3	new+replace+support|l:me=3_-4,6_6	new+replace+support|l:meant=0_3,3_-3
new+replace+support|l:mend=0_-3,3_3	new+replace+support|l:middle=7_3	new+replace+support|l:mine=10_3
new+replace+support|l:mobile=0_-3,3_4	new+replace+support|l:month=0_3	new+replace+support|l:more=10_2
new+replace+support|l:moving=7_3	new+replace+support|l:my=7_-3,10_4	new+replace+support|l:need=0_-4,10_5
new+replace+support|l:neither=0_2	new+replace+support|l:never=3_3	new+replace+support|l:new=0_3,3_6,7_-2,10_-5
new+replace+support|l:newer=7_3	new+replace+support|l:no=0_-4,3_2,10_3	new+replace+support|l:noise=10_2
new+replace+support|l:none=0_-2,3_4,7_-2	new+replace+support|l:not=0_-2	new+replace+support|l:nothing=0_-3,3_2,7_-3,9_3
new+replace+support|l:nude=0_-4,3_5	new+replace+support|l:of=3_-5,7_2,10_3	new+replace+support|l:off=0_-3,7_3
new+replace+support|l:office=3_3	new+replace+support|l:old=3_-3,7_3	new+replace+support|l:on=0_-4,7_-3,10_6
new+replace+support|l:open=3_3	new+replace+support|l:or=0_3,3_-3	new+replace+support|l:our=0_-5,10_3
new+replace+support|l:ours=0_-7,7_5,10_2	new+replace+support|l:out=7_2,10_-2	new+replace+support|l:own=0_-3,3_3
new+replace+support|l:pair=0_-4,10_6	new+replace+support|l:parts=7_3	new+replace+support|l:people=0_2
new+replace+support|l:person=0_2	new+replace+support|l:phone=0_3,3_-2,7_-2	new+replace+support|l:phones=0_-3,7_-4,10_6
new+replace+support|l:place=0_4,3_-2,10_-2	new+replace+support|l:placement=0_-3,7_4	new+replace+support|l:please=0_-3
new+replace+support|l:port=3_-3,10_3	new+replace+support|l:practice=3_2	new+replace+support|l:price=0_5,3_-3
new+replace+support|l:quarter=0_3	new+replace+support|l:reach=0_-2,10_3	new+replace+support|l:red=10_2
new+replace+support|l:replace=0_-4,3_4,7_3,10_-2	new+replace+support|l:replaced=0_4
new+replace+support|l:replacement=0_6,3_-4,7_2,10_-4	new+replace+support|l:replay=0_4	new+replace+support|l:right=0_2
new+replace+support|l:runs=7_2	new+replace+support|l:said=7_3	new+replace+support|l:say=0_4	new+replace+support|l:scrap=7_3
new+replace+support|l:second=0_-3,7_3	new+replace+support|l:send=10_2	new+replace+support|l:service=10_4
new+replace+support|l:should=10_3	new+replace+support|l:sir=0_-4,10_4	new+replace+support|l:sis=3_3
new+replace+support|l:so=0_-2,3_3,7_3,10_-2	new+replace+support|l:some=10_2	new+replace+support|l:somebody=7_-2,10_3
new+replace+support|l:someone=10_2	new+replace+support|l:somewhere=0_2	new+replace+support|l:soon=0_3
new+replace+support|l:sorry=0_-3,12_3	new+replace+support|l:sup=0_-4,10_5	new+replace+support|l:support=0_4,7_-4
new+replace+support|l:sure=0_3	new+replace+support|l:swap=7_7,10_-5	new+replace+support|l:system=0_-3,3_4
new+replace+support|l:technical=0_2	new+replace+support|l:telephone=0_-4,3_3	new+replace+support|l:telephones=0_3,10_-3
new+replace+support|l:tell=0_3,3_-2	new+replace+support|l:terrible=0_-3,10_2	new+replace+support|l:than=7_3
new+replace+support|l:that=0_3,3_-3	new+replace+support|l:the=0_-8,7_4,9_-2,10_10	new+replace+support|l:them=3_2
new+replace+support|l:then=0_2	new+replace+support|l:there=3_5,10_-3	new+replace+support|l:thing=0_-5,7_4,10_4
new+replace+support|l:third=0_2,3_-3	new+replace+support|l:this=0_3,7_-3	new+replace+support|l:those=10_2
new+replace+support|l:through=0_-3,10_3	new+replace+support|l:to=3_-2	new+replace+support|l:tone=0_-2,10_4
new+replace+support|l:trade=0_-3,7_4	new+replace+support|l:um=0_2	new+replace+support|l:up=0_-5,3_2,7_3
new+replace+support|l:upstairs=0_3	new+replace+support|l:us=10_2	new+replace+support|l:wall=0_-3,3_2
new+replace+support|l:want=0_-3,9_2	new+replace+support|l:warranty=10_2	new+replace+support|l:we=0_-3,10_2
new+replace+support|l:week=0_3,10_-2	new+replace+support|l:weeks=0_4,7_-2	new+replace+support|l:went=7_3
new+replace+support|l:whatever=0_3	new+replace+support|l:which=0_2	new+replace+support|l:will=10_4	new+replace+support|l:wire=0_-3
new+replace+support|l:with=0_2	new+replace+support|l:won=0_-3,7_5	new+replace+support|l:work=0_-3,3_2,7_-2,10_3
new+replace+support|l:works=3_-3,10_4	new+replace+support|l:would=10_2	new+replace+support|l:wrong=0_3
new+replace+support|l:yet=0_-4,3_4	new+replace+support|l:you=0_3	new+replace+support|lc:a new=3_4
new+replace+support|lc:by the=0_3	new+replace+support|lc:dear=7_2	new+replace+support|lc:i am=9_2
new+replace+support|lc:i can=0_3,10_-2	new+replace+support|lc:i do=9_3	new+replace+support|lc:i have=0_4,10_-3
new+replace+support|lc:i want=3_2	new+replace+support|lc:in addition=3_3	new+replace+support|lc:new=0_-4,3_6
new+replace+support|lc:no phones=3_3	new+replace+support|lc:please=7_2,10_-4	new+replace+support|lc:the other=10_3
new+replace+support|lc:then that=0_-3	new+replace+support|lc:we are=10_3	new+replace+support|lc:we have=3_4
new+replace+support|lc:we want=7_2	new+replace+support|lc:would you=0_-2	new+replace+support|m:=0_12,3_-5,6_-6,7_-8,12_-4
new+replace+support|m:new=0_-3,3_17,7_-6,10_-7	new+replace+support|m:person=0_-3,6_9,10_-4
new+replace+support|m:replace=0_-4,3_-7,6_-3,7_16,10_-3	new+replace+support|m:stop=7_-2,9_7,10_-3
new+replace+support|m:support=0_-3,3_-7,9_-3,10_15	new+replace+support|m:wrong=12_2	new+replace+support|ms:=3_4,6_-3
new+replace+support|ms:person=6_2	new+replace+support|ms:replace=0_-3,7_7	new+replace+support|ms:stop=9_3
new+replace+support|ms:support=7_-3,10_7	new+replace+support|n:1=9_-3	new+replace+support|n:2=0_-4,6_-3,9_7
new+replace+support|n:3=0_10,3_-2,6_-4,9_-2,12_2	new+replace+support|n:4=0_9,9_-2,10_-2	new+replace+support|n:5=0_3,6_3,7_-4
new+replace+support|n:6=0_2,6_-3,7_-3,9_3	new+replace+support|n:7=0_-3,3_4,7_2	new+replace+support|n:8=0_-9,6_3,7_6,9_-2,10_4
new+replace+support|p:False=7_-2,10_3	new+replace+support|p:None=0_5,6_-3,7_2,12_-5	new+replace+support|p:True=0_3
new+replace+support|s:asks=0_4,3_2,7_-7	new+replace+support|s:asks last=0_14,3_-7,7_-6
new+replace+support|s:back=0_6,3_-4,7_-4,9_2	new+replace+support|s:back last=0_9,3_-6,7_-4	new+replace+support|s:half=0_3,3_4,7_-5
new+replace+support|s:inquires=0_2	new+replace+support|s:negative=0_-2	new+replace+support|s:unfinished=0_6,3_-9,6_5,10_-3,12_3
new+replace+support|u:0=0_-4,3_7	new+replace+support|u:1=0_-2,3_5,6_-2	new+replace+support|u:10=0_3	new+replace+support|u:2=0_3
new+replace+support|u:3=0_3,3_-4,10_4	new+replace+support|u:4=7_-2	new+replace+support|u:40=0_2	new+replace+support|u:6=0_2
new+replace+support|u:8=0_3,10_-3	new+replace+support|u:a=3_2,9_-2	new+replace+support|u:about=6_3	new+replace+support|u:above=0_2
new+replace+support|u:acting=10_3	new+replace+support|u:addition=3_3	new+replace+support|u:all=7_-2
new+replace+support|u:already=0_3,3_-3	new+replace+support|u:an=0_-2	new+replace+support|u:and=0_-3
new+replace+support|u:another=7_5	new+replace+support|u:are=7_2	new+replace+support|u:as=0_4,7_-2	new+replace+support|u:ask=0_2
new+replace+support|u:asking=0_2	new+replace+support|u:at=7_-3,10_3	new+replace+support|u:away=0_2	new+replace+support|u:bare=3_4
new+replace+support|u:base=10_2	new+replace+support|u:be=0_6,10_-2	new+replace+support|u:been=3_2	new+replace+support|u:before=0_2
new+replace+support|u:better=7_3	new+replace+support|u:beyond=7_3,10_-2	new+replace+support|u:bigger=7_2
new+replace+support|u:blank=0_-3,3_4	new+replace+support|u:break=7_2	new+replace+support|u:building=0_-3
new+replace+support|u:bus=0_3,7_-2	new+replace+support|u:business=3_2	new+replace+support|u:bust=7_2
new+replace+support|u:but=0_-3	new+replace+support|u:buttons=10_2	new+replace+support|u:buy=0_-4,3_5	new+replace+support|u:by=0_2
new+replace+support|u:cable=0_-3,10_2	new+replace+support|u:call=6_3	new+replace+support|u:calls=0_-3,10_4
new+replace+support|u:came=7_2	new+replace+support|u:can=0_-5,10_4	new+replace+support|u:car=0_3	new+replace+support|u:change=0_-3
new+replace+support|u:changed=7_2	new+replace+support|u:checked=10_3	new+replace+support|u:come=0_2
new+replace+support|u:complete=0_-2,3_3	new+replace+support|u:copper=0_2	new+replace+support|u:costs=0_2
new+replace+support|u:dead=7_2	new+replace+support|u:dentists=0_2	new+replace+support|u:depends=0_3
new+replace+support|u:desk=10_2	new+replace+support|u:desks=3_2	new+replace+support|u:did=0_-2
new+replace+support|u:dinosaur=0_-2,7_3	new+replace+support|u:do=0_-2	new+replace+support|u:does=10_3
new+replace+support|u:echo=0_-3,10_3	new+replace+support|u:else=0_3	new+replace+support|u:empty=0_-3,3_3
new+replace+support|u:everything=3_2	new+replace+support|u:explain=6_2	new+replace+support|u:extension=10_2
new+replace+support|u:family=0_3	new+replace+support|u:far=0_-2,3_3	new+replace+support|u:fault=0_-3,10_4
new+replace+support|u:finished=0_-3,10_3	new+replace+support|u:fire=7_2	new+replace+support|u:first=3_5,7_-3
new+replace+support|u:free=0_2,10_-2	new+replace+support|u:fresh=3_3	new+replace+support|u:from=7_3,10_-2
new+replace+support|u:get=3_-2	new+replace+support|u:gnu=3_3	new+replace+support|u:go=0_-6,7_4,10_2
new+replace+support|u:going=0_3,7_-3	new+replace+support|u:gone=7_3	new+replace+support|u:good=0_4
new+replace+support|u:got=0_-2,3_2	new+replace+support|u:great=0_-4,7_5	new+replace+support|u:greeting=7_-3,10_3
new+replace+support|u:grey=0_3	new+replace+support|u:ground=3_3	new+replace+support|u:had=0_-3,3_3
new+replace+support|u:handset=10_3	new+replace+support|u:handsets=0_3	new+replace+support|u:hear=10_3
new+replace+support|u:help=0_-4,10_6	new+replace+support|u:here=0_-2,3_2	new+replace+support|u:hip=0_4,3_-2
new+replace+support|u:hm=0_3	new+replace+support|u:hold=10_2	new+replace+support|u:house=0_2	new+replace+support|u:how=10_4
new+replace+support|u:i=3_-3,7_-5,9_2,12_2	new+replace+support|u:instead=7_3	new+replace+support|u:instructions=10_3
new+replace+support|u:is=0_5	new+replace+support|u:it=0_-8,3_-2,6_3,7_4,10_3	new+replace+support|u:job=0_2
new+replace+support|u:just=7_-3,10_2	new+replace+support|u:kit=0_-3,3_2	new+replace+support|u:knee=0_3
new+replace+support|u:knew=3_2	new+replace+support|u:know=3_-2,9_2	new+replace+support|u:landline=3_2
new+replace+support|u:last=0_-5,10_3	new+replace+support|u:leak=10_2	new+replace+support|u:lease=7_2
new+replace+support|u:leave=0_-3,3_3,9_3	new+replace+support|u:leaves=0_3,7_-2	new+replace+support|u:let=0_2
new+replace+support|u:line=0_-5,6_3,7_-2,10_4	new+replace+support|u:location=3_2	new+replace+support|u:look=10_4
new+replace+support|u:looking=0_2,3_-2	new+replace+support|u:lost=0_-3,10_3	new+replace+support|u:lot=10_-2
new+replace+support|u:maintenance=10_2	new+replace+support|u:manual=10_2	new+replace+support|u:matter=0_4,10_-3
new+replace+support|u:me=3_-3,6_6,10_-3	new+replace+support|u:meant=0_3,3_-3	new+replace+support|u:mend=0_-2,10_2
new+replace+support|u:mended=7_2,10_-2	new+replace+support|u:mending=7_3,10_-2	new+replace+support|u:middle=7_3
new+replace+support|u:mine=10_3	new+replace+support|u:mobile=0_-3,3_4	new+replace+support|u:model=7_2
new+replace+support|u:month=0_2	new+replace+support|u:months=0_4,7_-2	new+replace+support|u:more=0_-2,7_4
new+replace+support|u:morning=7_-2,10_3	new+replace+support|u:moving=7_3	new+replace+support|u:music=0_-2,10_2
new+replace+support|u:nah=10_2	new+replace+support|u:need=10_3	new+replace+support|u:needs=10_2	new+replace+support|u:neither=10_2
new+replace+support|u:never=3_3	new+replace+support|u:new=0_-4,10_4	new+replace+support|u:newer=7_4
new+replace+support|u:next=0_4,10_-2	new+replace+support|u:no=0_-2	new+replace+support|u:noise=10_3
new+replace+support|u:none=3_4,7_-3	new+replace+support|u:nor=10_3	new+replace+support|u:not=6_-2
new+replace+support|u:nothing=0_-4,3_4,7_-2,9_3	new+replace+support|u:now=3_2	new+replace+support|u:nude=0_-4,3_5
new+replace+support|u:of=0_3,3_-6,10_2	new+replace+support|u:off=0_-4,7_3	new+replace+support|u:office=0_3,10_-2
new+replace+support|u:on=3_-3,6_4,7_-3,10_3	new+replace+support|u:only=3_2	new+replace+support|u:opening=3_2
new+replace+support|u:other=10_3	new+replace+support|u:our=0_-6,3_3,7_3	new+replace+support|u:ours=0_-8,7_7
new+replace+support|u:out=7_3,10_-2	new+replace+support|u:over=0_-2,10_3	new+replace+support|u:own=0_-3,3_4
new+replace+support|u:pair=0_-4,10_6	new+replace+support|u:parts=7_3	new+replace+support|u:password=10_3
new+replace+support|u:past=0_2,10_-3	new+replace+support|u:person=0_2	new+replace+support|u:phone=0_5,3_-3
new+replace+support|u:phones=0_-6,10_4	new+replace+support|u:place=0_4,10_-2	new+replace+support|u:placement=0_-3,7_4
new+replace+support|u:please=0_-4,10_3	new+replace+support|u:port=3_-3,10_3	new+replace+support|u:practice=3_2
new+replace+support|u:price=0_5,3_-3	new+replace+support|u:quarter=0_3	new+replace+support|u:quite=0_2
new+replace+support|u:rather=7_2	new+replace+support|u:reach=0_-2,10_3	new+replace+support|u:red=10_2
new+replace+support|u:repair=3_2,10_2	new+replace+support|u:replace=0_-5,3_4,7_4	new+replace+support|u:replaced=0_4
new+replace+support|u:replacement=3_2,7_-5,10_3	new+replace+support|u:replay=0_4	new+replace+support|u:ring=0_-2
new+replace+support|u:runs=7_2	new+replace+support|u:said=7_3	new+replace+support|u:says=10_2	new+replace+support|u:scrap=7_3
new+replace+support|u:send=10_2	new+replace+support|u:service=10_3	new+replace+support|u:set=0_-2
new+replace+support|u:should=10_3	new+replace+support|u:siemens=0_3	new+replace+support|u:sir=0_-3,10_3
new+replace+support|u:sis=3_3	new+replace+support|u:so=3_3,10_-3	new+replace+support|u:some=10_2
new+replace+support|u:somebody=10_2	new+replace+support|u:someone=10_2	new+replace+support|u:somewhere=0_3
new+replace+support|u:soon=0_4	new+replace+support|u:sorry=0_-3,12_3	new+replace+support|u:sound=0_-2,10_3
new+replace+support|u:starting=3_2	new+replace+support|u:stop=9_2	new+replace+support|u:sup=0_-4,10_5
new+replace+support|u:support=3_4,10_-4	new+replace+support|u:sure=0_3	new+replace+support|u:system=0_-3,3_2
new+replace+support|u:take=0_3	new+replace+support|u:talk=6_2	new+replace+support|u:technician=6_3
new+replace+support|u:telephone=0_-4,3_3,10_2	new+replace+support|u:telephones=0_5,10_-3	new+replace+support|u:tell=0_3,3_-2
new+replace+support|u:terrible=0_-3,10_2	new+replace+support|u:than=7_3	new+replace+support|u:the=6_3,9_-3
new+replace+support|u:them=3_2	new+replace+support|u:then=10_2	new+replace+support|u:there=3_4,10_-3
new+replace+support|u:they=7_3	new+replace+support|u:thing=0_-2,7_4	new+replace+support|u:through=10_3
new+replace+support|u:to=0_-5,7_3	new+replace+support|u:tomorrow=0_2	new+replace+support|u:tone=0_-3,10_3
new+replace+support|u:too=0_2	new+replace+support|u:trade=0_-3,7_4	new+replace+support|u:try=10_3	new+replace+support|u:um=0_-2
new+replace+support|u:under=10_2	new+replace+support|u:up=0_-3,7_2	new+replace+support|u:upstairs=0_3
new+replace+support|u:use=0_-3,3_2,7_3	new+replace+support|u:wall=0_-3,3_2	new+replace+support|u:want=0_-2,9_2
new+replace+support|u:warranty=10_2	new+replace+support|u:water=0_-2,10_3	new+replace+support|u:we=0_-5,3_4,7_5
new+replace+support|u:week=0_3,10_-2	new+replace+support|u:weeks=0_4,7_-2	new+replace+support|u:well=10_3
new+replace+support|u:went=7_3	new+replace+support|u:what=0_-2,7_2,9_2,10_-4	new+replace+support|u:whatever=0_3
new+replace+support|u:which=0_2	new+replace+support|u:will=10_3	new+replace+support|u:wire=0_-3	new+replace+support|u:with=7_2
new+replace+support|u:won=0_-3,7_5	new+replace+support|u:work=0_-3,3_2,10_3	new+replace+support|u:working=3_2
new+replace+support|u:works=3_-3,10_3	new+replace+support|u:would=10_-3	new+replace+support|u:wrong=0_3
new+replace+support|u:year=0_3,7_-2	new+replace+support|u:years=7_2	new+replace+support|u:yes=0_2,10_-2
new+replace+support|u:yesterday=10_2	new+replace+support|u:yet=0_-3,3_4	new+replace+support|u:you=9_2
new+replace+support|u:your=0_4,3_-3	p:False=0_8,1_4,4_-4,6_-4,7_-2,9_4,10_3,12_-4
p:None=0_6,1_6,4_9,5_-6,6_-6,7_2,8_4,9_-4,11_-6,12_-9,13_4	p:True=0_17,1_-5,4_5,5_-4,6_-4,9_-7,11_-8,12_-8,13_3
permission|b:1 >=0_-4,13_5	permission|b:1 of=6_3	permission|b:3 >=0_3,13_-2	permission|b:3 short=0_2	permission|b:3 too=0_-2,4_4
permission|b:< all=0_2	permission|b:< and=0_-3,13_3	permission|b:< as=0_5,4_-3	permission|b:< ask=0_-5,4_6
permission|b:< be=0_4,13_-4	permission|b:< better=4_2	permission|b:< could=0_-2,6_2	permission|b:< do=0_-3,13_4
permission|b:< get=13_3	permission|b:< go=0_-3,4_2	permission|b:< good=0_-3,13_3	permission|b:< half=0_2
permission|b:< have=0_-5,13_6	permission|b:< hey=0_3,13_-3	permission|b:< how=0_2	permission|b:< i=4_3	permission|b:< if=0_-4,13_6
permission|b:< in=0_2	permission|b:< is=0_4,13_-5	permission|b:< it=0_-2,4_5,13_-2	permission|b:< just=0_-2
permission|b:< keep=0_-3,4_5	permission|b:< know=0_-2,4_3	permission|b:< last=4_2	permission|b:< like=0_2
permission|b:< mind=0_-2,13_2	permission|b:< my=0_4,4_2,13_-6	permission|b:< nah=0_-3,9_2	permission|b:< no=0_-4,4_-5,13_9
permission|b:< nope=4_-4,13_5	permission|b:< not=0_-7,4_9,13_-2	permission|b:< nothing=13_3	permission|b:< of=0_2
permission|b:< oh=0_2,13_-3	permission|b:< okay=13_3	permission|b:< our=0_3,13_-5	permission|b:< out=0_-3,13_3
permission|b:< please=0_-6,13_6	permission|b:< put=4_5,13_-3	permission|b:< questions=0_3	permission|b:< ready=0_-2,13_3
permission|b:< save=4_3	permission|b:< short=0_2	permission|b:< should=0_10,4_-5,13_-3	permission|b:< sounds=0_-4,13_4
permission|b:< spare=4_3	permission|b:< sure=0_-3,4_3	permission|b:< take=13_2	permission|b:< thank=0_2
permission|b:< thanks=0_3,4_-3	permission|b:< that=0_5,4_3,13_-8	permission|b:< the=0_3,13_-4	permission|b:< then=0_-2,13_3
permission|b:< there=13_2	permission|b:< this=0_2	permission|b:< we=0_3,13_-4	permission|b:< what=0_-8,4_5,13_4
permission|b:< whatever=0_-2,13_3	permission|b:< when=0_2	permission|b:< who=0_-3,13_5	permission|b:< why=0_-2,4_3
permission|b:< will=0_4	permission|b:< write=0_3,4_-3	permission|b:< yeah=0_-2	permission|b:< yes=0_4,4_4,13_-7
permission|b:< you=4_2	permission|b:< your=0_5,4_-2,13_-2	permission|b:a bad=0_-2,4_3	permission|b:a bother=13_2
permission|b:a green=0_-3	permission|b:a moment=0_3,4_-3	permission|b:a no=0_-2,4_3	permission|b:a person=0_-2,6_5
permission|b:a problem=0_-3,4_5,13_-2	permission|b:a quote=0_6,4_-3,13_-3	permission|b:a robot=13_-3	permission|b:a yes=0_-4,13_5
permission|b:about >=0_2,13_-2	permission|b:about me=4_2	permission|b:about my=0_-2,13_3	permission|b:about that=0_2
permission|b:about to=0_-2,13_3	permission|b:actually >=4_2	permission|b:afterwards >=0_2	permission|b:against >=0_13,4_-4,13_-9
permission|b:against it=0_-4	permission|b:against my=4_2	permission|b:against that=0_-2,13_2	permission|b:agree >=0_-5,13_4
permission|b:agree to=4_3	permission|b:agreed >=13_2	permission|b:all >=0_8,4_-4,13_-4	permission|b:all right=0_-2,4_3
permission|b:all the=0_-3,13_3	permission|b:all write=0_-2,13_2	permission|b:allow it=4_3,13_-2	permission|b:allowed to=4_2
permission|b:alone >=0_4,13_-3	permission|b:am a=0_-4,4_6	permission|b:am against=4_4,13_-3	permission|b:am all=0_-2,13_2
permission|b:am going=0_3,4_2,13_-5	permission|b:am in=13_3	permission|b:am not=13_3	permission|b:am sitting=0_2,4_-2
permission|b:am the=0_-2,4_4	permission|b:an issue=0_-3	permission|b:and i=0_4,13_-3	permission|b:and the=0_-6,13_6
permission|b:another >=0_3	permission|b:answer >=4_-2,13_3	permission|b:answers >=0_3	permission|b:anything >=0_-3,4_5
permission|b:anything down=4_3	permission|b:are the=0_-6,13_6	permission|b:are they=0_-4,13_4	permission|b:are you=0_2
permission|b:as long=4_3	permission|b:as you=0_2,13_-3	permission|b:ask >=0_-3,4_-3,13_7	permission|b:ask but=4_6,13_-6
permission|b:ask me=0_2,13_-2	permission|b:ask my=0_6,4_-2,13_-4	permission|b:asks questions=0_-4,4_4	permission|b:at all=4_-3
permission|b:at it=0_-2,13_2	permission|b:at the=0_4,13_-2	permission|b:away >=0_-3,4_2	permission|b:back >=0_5,13_-4
permission|b:be >=0_-2,13_4	permission|b:be good=0_2,13_-2	permission|b:be written=4_4,13_-3	permission|b:better >=0_-2,4_3
permission|b:better if=0_-4,4_4	permission|b:body >=4_3	permission|b:boss >=0_-2,13_3	permission|b:box >=0_2
permission|b:business >=0_-5,4_7,13_-2	permission|b:but >=0_2	permission|b:but do=13_4	permission|b:but first=0_3,13_-3
permission|b:but i=0_-3,13_4	permission|b:but no=4_-2,13_3	permission|b:but not=4_-2,13_3	permission|b:but what=0_4,13_-4
permission|b:by me=0_-3,13_4	permission|b:by the=0_3	permission|b:cake >=0_-4,13_5	permission|b:can ask=0_4,13_-4
permission|b:can have=0_7,13_-7	permission|b:can not=0_3,4_-5	permission|b:can write=0_-2,4_-3,13_6	permission|b:can you=0_3
permission|b:care less=4_-3,13_4	permission|b:confidential >=4_2	permission|b:could not=4_-4,13_3	permission|b:course >=0_-2,13_3
permission|b:course you=0_6,13_-5	permission|b:day >=0_4,4_-3	permission|b:dear >=4_3	permission|b:denied >=4_3
permission|b:did not=13_-3	permission|b:do i=0_4,13_-5	permission|b:do it=0_-3,13_3	permission|b:do knot=4_5,13_-4
permission|b:do mind=4_2	permission|b:do not=4_-4,13_6	permission|b:do with=0_4,13_-4	permission|b:do you=0_3,4_-2
permission|b:down >=0_5,4_3,9_3,13_-10	permission|b:down i=0_-2	permission|b:down no=4_2	permission|b:down then=4_2,13_-2
permission|b:drawer >=0_-3,4_3	permission|b:explain that=0_3	permission|b:eye do=4_-4,13_4	permission|b:far >=0_3
permission|b:file >=4_2	permission|b:fine >=13_3	permission|b:fine but=0_-3	permission|b:first >=4_3,13_-4
permission|b:first i=0_3,13_-2	permission|b:first question=0_-8,13_8	permission|b:for >=0_-4,4_2
permission|b:for questions=0_-2,4_3	permission|b:for that=0_3,4_-2	permission|b:for this=4_3	permission|b:forget that=0_-3,4_4
permission|b:from me=0_-5,4_-2,13_7	permission|b:funny >=0_3,13_-2	permission|b:get your=13_3	permission|b:give it=4_-3,13_3
permission|b:give you=13_2	permission|b:go >=4_6,13_-5	permission|b:go on=0_-5,13_6	permission|b:go wrong=0_5,4_-3
permission|b:goes in=0_2,4_-2	permission|b:goes on=4_3	permission|b:going to=0_3,13_-3	permission|b:got 20=4_3
permission|b:got a=4_-3	permission|b:got my=0_-3,13_3	permission|b:got no=0_2	permission|b:green >=0_-3
permission|b:had a=4_-4,13_3	permission|b:happy to=13_3	permission|b:has to=0_-4,13_5	permission|b:have >=0_7,13_-7
permission|b:have a=4_5,13_-4	permission|b:have an=0_-3,4_8,13_-5	permission|b:have been=0_-4,13_2	permission|b:have got=4_-6,13_7
permission|b:have heard=0_2	permission|b:have no=4_-2,13_4	permission|b:have not=13_-3	permission|b:have nothing=4_-10,13_11
permission|b:have the=0_3,13_-2	permission|b:have to=0_4,4_-4	permission|b:hear the=13_2	permission|b:hear you=0_5,13_-5
permission|b:here >=0_3,4_-2	permission|b:hold on=0_4,13_-2	permission|b:i >=0_-5,4_10,13_-4	permission|b:i am=0_4,4_-5,9_3
permission|b:i called=0_-5,4_3,13_2	permission|b:i can=4_-8,13_7	permission|b:i could=4_-4	permission|b:i do=0_3,4_-2
permission|b:i got=4_2	permission|b:i guess=13_3	permission|b:i have=0_3,13_-3	permission|b:i know=4_5,13_-4
permission|b:i let=4_3	permission|b:i like=0_3	permission|b:i mean=0_4,4_-2	permission|b:i meant=0_4,4_-4
permission|b:i mind=0_-4,13_5	permission|b:i need=0_5,13_-3	permission|b:i object=13_3	permission|b:i say=4_5,13_-4
permission|b:i should=4_4,13_-3	permission|b:i suppose=0_-3,13_5	permission|b:i think=0_-3,13_3	permission|b:i want=0_6,4_-5
permission|b:i was=4_-4,13_5	permission|b:i will=0_-3,13_3	permission|b:i would=0_3,13_-4	permission|b:if >=0_2
permission|b:if i=0_5,4_-3	permission|b:if it=13_4	permission|b:if that=0_-5,13_6	permission|b:if you=0_-2,4_5,13_-2
permission|b:in >=4_4,13_-4	permission|b:in order=0_-4,13_5	permission|b:in the=13_-2	permission|b:is >=13_2
permission|b:is a=0_3,4_9,13_-12	permission|b:is against=0_-5,4_7	permission|b:is all=0_-3,4_-3,13_5	permission|b:is an=0_5,13_-3
permission|b:is creepy=4_2	permission|b:is fine=13_3	permission|b:is in=0_-3,13_4	permission|b:is it=0_-3,13_3
permission|b:is no=13_3	permission|b:is none=4_2	permission|b:is not=0_-2,13_2	permission|b:is nothing=0_-3,13_4
permission|b:is okay=13_3	permission|b:is out=0_3	permission|b:is quick=0_-3,13_3	permission|b:is that=0_2
permission|b:is up=0_4,13_-3	permission|b:is what=0_3,4_-3	permission|b:issue >=4_-5,13_6	permission|b:issue with=4_6,13_-4
permission|b:it >=0_2	permission|b:it does=0_-4,4_3	permission|b:it down=0_-6,4_3,13_3	permission|b:it for=0_2,13_-2
permission|b:it is=0_5,13_-4	permission|b:it out=13_3	permission|b:it to=0_3	permission|b:it will=0_5,4_-3
permission|b:just 3=13_3	permission|b:just a=0_3	permission|b:just talk=4_2	permission|b:just that=0_3	permission|b:keep your=4_3
permission|b:kill me=13_3	permission|b:knot >=4_3,13_-2	permission|b:know >=0_-6,4_-2,13_8	permission|b:know about=0_3,4_-3
permission|b:know if=0_3,4_-3	permission|b:know my=0_-2,4_3	permission|b:know thanks=4_2	permission|b:know the=4_3
permission|b:know who=0_3	permission|b:leave it=4_2	permission|b:let it=13_2	permission|b:let me=0_3,4_-5,13_4
permission|b:let us=0_-3,4_4	permission|b:let you=4_3	permission|b:like a=0_4,4_-2	permission|b:like i=4_-4,13_4
permission|b:like it=4_2,13_-3	permission|b:like that=4_3	permission|b:like this=4_3	permission|b:live with=4_4
permission|b:long >=4_-3	permission|b:long as=4_3	permission|b:love >=0_-2,4_2	permission|b:many >=0_-4,4_5
permission|b:may >=0_-2,13_2	permission|b:me >=4_2	permission|b:me alone=0_4,13_-3	permission|b:me instead=0_3,4_-2
permission|b:me never=0_-3,4_3	permission|b:me out=4_4,13_-2	permission|b:me put=0_3,4_-2	permission|b:me to=0_-2,13_3
permission|b:me who=13_-3	permission|b:mean >=0_3,13_-3	permission|b:means >=0_-4,13_3	permission|b:mind >=0_-5,13_5
permission|b:mind yes=4_2,13_-2	permission|b:mine >=4_-4,13_3	permission|b:mined >=0_-5,4_5	permission|b:minutes >=0_-2,13_4
permission|b:more >=0_2,4_-2	permission|b:my boss=0_3,13_-4	permission|b:my business=0_-3,4_6,13_-2	permission|b:my mind=0_2
permission|b:my name=13_-2	permission|b:my okay=13_3	permission|b:my religion=4_2	permission|b:my wife=0_3
permission|b:myself >=0_3,13_-2	permission|b:nah i=9_2	permission|b:need it=0_3,13_-3	permission|b:need to=0_2
permission|b:never >=0_4,4_-2,13_-2	permission|b:never to=0_-3,4_3	permission|b:no >=4_6,13_-5	permission|b:no eye=4_3,13_-2
permission|b:no i=4_-6,13_4	permission|b:no it=0_2	permission|b:no no=0_-3	permission|b:no not=4_-2,13_3
permission|b:no notes=4_6,13_-4	permission|b:no objection=4_-2,13_3	permission|b:no patience=4_2	permission|b:no phones=0_2
permission|b:no prob=0_-2,13_4	permission|b:no questions=13_-3	permission|b:no right=0_4,4_2,13_-7	permission|b:no sorry=4_-2
permission|b:no thank=0_-2,4_3	permission|b:no that=0_-3,13_4	permission|b:no to=4_-2,13_3	permission|b:no wait=4_4,13_-3
permission|b:none of=4_2	permission|b:not >=0_6,13_-4	permission|b:not a=0_-8,4_10,13_-3	permission|b:not agree=4_3,13_-3
permission|b:not all=0_-3,4_7,13_-4	permission|b:not allow=4_3,13_-2	permission|b:not ask=4_-3,13_5
permission|b:not care=4_-3,13_5	permission|b:not comfortable=4_2	permission|b:not do=4_3	permission|b:not give=13_3
permission|b:not go=4_7,13_-8	permission|b:not got=4_4,13_-6	permission|b:not have=0_-4,13_6	permission|b:not hear=0_2
permission|b:not in=0_-2,4_3	permission|b:not kill=13_3	permission|b:not know=0_10,4_-6,13_-4	permission|b:not like=0_-5,4_3
permission|b:not mind=4_-3,13_3	permission|b:not mined=4_-12,13_13	permission|b:not my=4_-4,13_4	permission|b:not no=0_6,13_-4
permission|b:not okay=4_5,13_-4	permission|b:not on=0_-3,4_3	permission|b:not problem=4_-3,13_5	permission|b:not say=0_6,4_-7
permission|b:not see=13_3	permission|b:not sure=0_7,4_-4,13_-3	permission|b:not the=0_3,4_-3	permission|b:not too=4_-2,13_2
permission|b:not want=4_4,13_-3	permission|b:not with=4_3,13_-2	permission|b:not write=4_2,13_-4	permission|b:not you=6_2,13_-3
permission|b:noted >=4_4,13_-3	permission|b:notes >=0_-2	permission|b:nothing >=0_6,13_-4	permission|b:nothing against=0_10,4_-9
permission|b:nothing i=0_-3,4_-3,13_6	permission|b:nothing is=4_2	permission|b:nothing to=4_-3,13_3	permission|b:now >=0_-2,13_4
permission|b:number 1=0_-3,13_4	permission|b:object >=13_2	permission|b:objection >=0_-2,4_4	permission|b:of that=4_2
permission|b:of them=0_3	permission|b:of your=0_-3,4_3,6_3,13_-3	permission|b:off >=0_2,4_-2,9_2,13_-2
permission|b:office >=0_4,4_-2	permission|b:okay >=0_-3,13_2	permission|b:okay but=4_-5,13_5	permission|b:okay no=4_3
permission|b:okay you=0_3,13_-3	permission|b:on >=4_-2,13_4	permission|b:on file=4_3	permission|b:on paper=4_4
permission|b:on what=0_4,13_-3	permission|b:once >=0_2	permission|b:only 3=0_-4,13_5	permission|b:order >=13_3
permission|b:out >=13_3	permission|b:out of=4_5,13_-4	permission|b:over my=4_3	permission|b:over the=4_3
permission|b:paper >=4_4,13_-3	permission|b:patience for=4_2	permission|b:pen >=0_5,4_-3	permission|b:pen away=4_4,13_-2
permission|b:pen out=13_3	permission|b:people >=0_5,4_-3,13_-2	permission|b:person >=0_-3,4_3	permission|b:phone >=4_2
permission|b:phones >=0_2	permission|b:please do=0_-2,4_5,13_-3	permission|b:price >=13_-3	permission|b:private >=0_-2,4_3
permission|b:private person=4_4	permission|b:problem >=0_-4,4_4	permission|b:problem for=4_2	permission|b:problem with=4_-3,13_4
permission|b:put your=4_2	permission|b:question 1=0_-4,13_4	permission|b:questions >=0_-4,4_7
permission|b:questions myself=0_6,4_-2,13_-4	permission|b:questions please=0_-3,4_4	permission|b:quick >=0_-3,13_3
permission|b:quote >=0_6,4_-3,13_-3	permission|b:rather not=13_3	permission|b:rather you=0_-2,4_2	permission|b:ready >=13_2
permission|b:religion >=4_2	permission|b:right >=0_-5,4_2,13_3	permission|b:right then=0_5,13_-5	permission|b:robot >=13_-3
permission|b:say >=0_5,13_-4	permission|b:say no=4_-4,13_5	permission|b:say yes=0_5,13_-3	permission|b:says no=13_-2
permission|b:secrets >=4_-4,13_5	permission|b:see why=4_3,13_-2	permission|b:sell it=4_2	permission|b:short questions=0_5,13_-4
permission|b:should >=4_3	permission|b:should i=0_-5,4_4	permission|b:should not=0_3	permission|b:since the=0_2,13_-2
permission|b:skip that=4_3	permission|b:so >=0_4,13_-6	permission|b:so ask=0_-3,13_6	permission|b:so no=4_3
permission|b:somebody has=0_-2,13_3	permission|b:somebody wrote=4_3	permission|b:something down=4_2
permission|b:sooner you=4_-2,13_3	permission|b:sort of=0_3	permission|b:spare me=4_3	permission|b:stop you=13_4
permission|b:stopping you=13_2	permission|b:suggest that=0_-2,13_3	permission|b:suppose it=13_2	permission|b:sure >=13_2
permission|b:sure but=0_2,13_-4	permission|b:sure i=0_5,4_-4	permission|b:talk to=0_-3,4_4,13_-3	permission|b:tell a=6_3
permission|b:tell me=0_4,13_-4	permission|b:thanks >=0_-3,4_4	permission|b:that all=0_2	permission|b:that is=0_-5,13_6
permission|b:that makes=0_-2,4_3	permission|b:that to=0_-2,4_3	permission|b:the 1=0_-2,4_4	permission|b:the boss=4_-4,13_5
permission|b:the drawer=0_-3,4_3	permission|b:the first=0_-10,13_10	permission|b:the line=0_3	permission|b:the other=4_-3,13_2
permission|b:the phone=0_-4,4_4,9_4,13_-3	permission|b:the questions=0_-5,4_5	permission|b:then >=0_-4,4_-2,13_7
permission|b:there is=4_-3,13_2	permission|b:they >=0_-6,13_6	permission|b:thing >=0_3,4_-3	permission|b:think about=0_3
permission|b:think i=13_2	permission|b:this >=0_-7,4_7	permission|b:this is=0_3,13_-2	permission|b:this week=0_3,4_-2
permission|b:time for=4_4	permission|b:time somebody=4_3	permission|b:to >=13_-3	permission|b:to a=0_-3,6_2
permission|b:to ask=0_7,13_-6	permission|b:to be=0_-4,4_4	permission|b:to know=0_-7,4_-3,13_10	permission|b:to myself=4_2
permission|b:to say=0_-9,4_2,13_7	permission|b:to stay=4_3	permission|b:to suggest=0_-2,13_3	permission|b:to tell=13_2
permission|b:to that=0_-3,4_3	permission|b:to write=0_4	permission|b:told me=0_-3,4_3	permission|b:too far=0_-3,4_3
permission|b:too many=0_-4,4_5	permission|b:us hear=0_-3,13_3	permission|b:used to=4_-4,13_3	permission|b:voice >=0_2
permission|b:wait you=4_4,13_-3	permission|b:want to=0_4,4_-3	permission|b:was about=0_-2,13_3	permission|b:we can=4_3
permission|b:we do=0_2	permission|b:we have=0_3,13_-2	permission|b:week >=0_3	permission|b:well i=0_2
permission|b:were not=4_3,13_-2	permission|b:what are=0_-4,13_4	permission|b:what could=0_-3,13_4	permission|b:what do=0_-5,4_3
permission|b:what for=13_-2	permission|b:what i=0_-8,4_2,13_5	permission|b:what is=0_-4,13_5	permission|b:what they=0_3,13_-2
permission|b:what would=0_-4,13_4	permission|b:what you=0_4,4_-3	permission|b:whatever you=0_-3,13_3	permission|b:who gets=0_2
permission|b:who is=0_2,13_-2	permission|b:why do=0_5,4_-2,13_-2	permission|b:why i=4_4,13_-3	permission|b:why not=13_2
permission|b:why should=0_-5,4_4	permission|b:why would=0_-3,4_3	permission|b:will not=0_2,13_-3	permission|b:will you=0_3,13_-3
permission|b:with >=4_-3	permission|b:with that=0_-6,4_6	permission|b:with this=4_-2	permission|b:would be=0_-2,13_4
permission|b:would i=0_-4,4_5	permission|b:would like=0_6,13_-6	permission|b:would mind=4_5,13_-3	permission|b:would need=0_3
permission|b:would not=0_5,4_-4	permission|b:would rather=0_-4,13_3	permission|b:would say=4_3,13_-2
permission|b:would sooner=13_3	permission|b:would want=0_3	permission|b:would you=0_-4,13_4	permission|b:write >=0_-6,4_2,13_4
permission|b:write anything=4_3	permission|b:write down=0_7,4_-5,13_-2	permission|b:write it=4_2	permission|b:write with=0_6,4_-4
permission|b:writing >=4_4,13_-3	permission|b:written down=4_5,13_-4	permission|b:wrong >=4_3	permission|b:wrong with=0_-2,13_2
permission|b:wrote something=4_3	permission|b:yes and=0_3,13_-3	permission|b:yes but=4_-6,13_7	permission|b:yes i=0_7,13_-8
permission|b:yes if=4_3,13_-2	permission|b:yes it=4_7,13_-6	permission|b:yes let=0_-2,13_3	permission|b:yes no=0_6,4_-3,13_-3
permission|b:yes that=0_-4,4_7,13_-3	permission|b:yes you=0_-5,4_-2,13_7	permission|b:you >=0_4,4_-4	permission|b:you anything=4_2
permission|b:you are=4_-4,13_5	permission|b:you ask=0_2,13_-2	permission|b:you could=0_4,13_-3	permission|b:you did=0_-3,4_5
permission|b:you do=0_2,13_-4	permission|b:you fine=0_4,13_-4	permission|b:you for=0_2,4_-2	permission|b:you got=13_2
permission|b:you have=0_-2,13_4	permission|b:you keep=0_2	permission|b:you know=0_-3,4_4	permission|b:you like=0_-8,13_8
permission|b:you may=0_-5,13_5	permission|b:you mean=0_5,13_-5	permission|b:you must=13_2	permission|b:you need=0_-2,13_4
permission|b:you want=0_-2,13_2	permission|b:you were=4_3,13_-2	permission|b:you write=13_-3	permission|b:your answers=0_3
permission|b:your notes=13_2	permission|b:your pen=13_2	permission|b:your questions=0_-3,13_4	permission|c:3=13_2
permission|c:3 questions=13_2	permission|c:actually=4_3	permission|c:all=0_-2,13_4	permission|c:all right=13_2
permission|c:and i=0_4,13_-3	permission|c:and the=0_-6,13_6	permission|c:are=0_4,13_-2	permission|c:as=0_6,4_-3,13_-3
permission|c:as you=13_2	permission|c:ask=0_-8,4_4,13_6	permission|c:ask me=0_-4,13_5	permission|c:ask my=0_4,13_-3
permission|c:be=0_4,13_-4	permission|c:better=4_2	permission|c:but=0_-3,13_2	permission|c:but do=13_4
permission|c:but first=0_3,13_-3	permission|c:but i=0_-3,13_3	permission|c:but no=4_-3,13_3	permission|c:but not=4_-2,13_3
permission|c:but what=0_4,13_-4	permission|c:by the=0_2	permission|c:can=4_-3	permission|c:can not=13_2	permission|c:can you=0_3
permission|c:could=0_-2,6_3	permission|c:do=0_-6,13_5	permission|c:do not=0_-4,4_5	permission|c:do you=0_5,4_-3
permission|c:fine=0_-3,4_-2,13_6	permission|c:fire=13_3	permission|c:get=4_-3,13_3	permission|c:get your=13_3
permission|c:go=0_-4,13_5	permission|c:go on=0_-5,13_6	permission|c:good=0_-3,13_3	permission|c:half=0_2
permission|c:have=0_-5,13_6	permission|c:hey=0_3,13_-3	permission|c:hold=0_4,13_-2	permission|c:hold on=0_4,13_-2
permission|c:how=0_2	permission|c:i=0_6,4_3,13_-5	permission|c:i agree=4_-3,13_3	permission|c:i am=0_5,4_-4,9_3,13_-3
permission|c:i called=4_6,13_-4	permission|c:i can=0_9,4_-3,13_-6	permission|c:i could=4_-4,13_3	permission|c:i guess=13_3
permission|c:i have=4_6,13_-5	permission|c:i know=0_-3,4_5,13_-3	permission|c:i mean=0_2	permission|c:i meant=0_4,4_-4
permission|c:i mind=4_3,13_-3	permission|c:i need=0_4,13_-2	permission|c:i never=13_2	permission|c:i object=4_2,13_-2
permission|c:i suppose=0_-3,13_3	permission|c:i think=0_-2,13_2	permission|c:i want=0_3,4_-2	permission|c:i was=4_-4,13_3
permission|c:i will=0_-5,13_5	permission|c:i would=0_3,13_-5	permission|c:if=0_-4,4_-3,13_7	permission|c:if it=13_4
permission|c:if that=0_-5,13_6	permission|c:in=0_2	permission|c:is=0_3,13_-3	permission|c:it=0_3,4_7,13_-10
permission|c:it does=0_-3,4_3	permission|c:it is=0_3,13_-4	permission|c:it will=0_5,4_-3	permission|c:just a=0_3
permission|c:keep=0_-3,4_5	permission|c:keep your=4_3	permission|c:know=0_-2,4_3	permission|c:know thanks=4_2
permission|c:last=4_2	permission|c:last time=4_3	permission|c:leave=4_3	permission|c:leave it=4_2	permission|c:let=13_2
permission|c:let it=13_2	permission|c:let me=0_3,4_-3	permission|c:let us=0_-3,4_4	permission|c:like=0_3
permission|c:love=0_-3,4_2	permission|c:mind=0_-2,13_2	permission|c:nah=0_-3,9_2	permission|c:never=13_2	permission|c:no=4_3
permission|c:no eye=4_3,13_-2	permission|c:no i=4_-3,13_5	permission|c:no prob=0_-2,13_4	permission|c:no questions=0_3,13_-2
permission|c:nope=4_-4,13_5	permission|c:not=0_-6,4_4,6_2	permission|c:not a=4_-6,13_7	permission|c:not at=0_-3,4_-2,13_6
permission|c:not okay=4_2,13_-2	permission|c:not on=0_-3,4_3	permission|c:not to=4_3	permission|c:not with=4_3,13_-2
permission|c:not you=6_2	permission|c:nothing=13_2	permission|c:nothing to=4_-3,13_3	permission|c:number=13_2
permission|c:number 1=13_2	permission|c:of=13_3	permission|c:okay=0_-6,4_-3,13_10	permission|c:our=0_3,13_-5
permission|c:out=0_-3,13_3	permission|c:please=0_-6,4_3,6_-2,13_5	permission|c:please do=4_5,13_-3	permission|c:put=4_4,13_-4
permission|c:put your=4_2	permission|c:question=0_-4,13_4	permission|c:question 1=0_-4,13_4	permission|c:questions=0_5,13_-3
permission|c:quickly=0_-3,13_3	permission|c:ready=0_-2,13_3	permission|c:right=0_3,13_-2	permission|c:save=4_3
permission|c:say=0_2	permission|c:short=0_2	permission|c:should=0_10,4_-5,13_-3	permission|c:so ask=0_-3,13_6
permission|c:somebody=0_-2,13_3	permission|c:somebody has=0_-2,13_3	permission|c:sorry=0_3,4_-2	permission|c:sounds=0_-4,13_4
permission|c:spare=4_3	permission|c:spare me=4_3	permission|c:sure=0_-5,4_2,13_2	permission|c:take=13_2
permission|c:thanks=0_3,4_-3	permission|c:that=4_6,13_-7	permission|c:the=0_5,13_-5	permission|c:then=0_5,13_-6
permission|c:there=4_-2,13_3	permission|c:there is=4_-2	permission|c:they=0_2	permission|c:this=0_5,4_-3,13_-3
permission|c:this is=0_3,13_-2	permission|c:under=13_-2	permission|c:wait=4_2,13_-3	permission|c:we=0_6,13_-4
permission|c:we can=4_3	permission|c:what=0_-11,4_4,13_7	permission|c:what are=0_-4,13_4	permission|c:what do=0_-6,4_3,13_3
permission|c:what i=0_-3,4_5,13_-2	permission|c:what is=0_-5,13_6	permission|c:what would=0_-4,13_4
permission|c:whatever=0_-3,13_3	permission|c:when=0_2	permission|c:who=13_2	permission|c:who is=0_2,13_-2
permission|c:why=0_-3,13_2	permission|c:why do=0_5,4_-2,13_-2	permission|c:why should=0_-5,4_4	permission|c:why would=0_-3,4_3
permission|c:will=0_4	permission|c:write=4_-5,13_5	permission|c:write down=0_3	permission|c:write it=13_3	permission|c:yeah=0_-2
permission|c:yes=0_-2,4_9,13_-6	permission|c:yes you=0_-6,13_6	permission|c:you=0_3,4_2,13_-4	permission|c:you are=4_-4,13_5
permission|c:you do=13_-2	permission|c:you have=0_-3,13_3	permission|c:you may=0_-3,13_3	permission|c:your=0_5,4_-2,13_-2
permission|h:no long=0_-4,4_5	permission|h:person long=6_3	permission|h:person short=0_4,13_-3
permission|h:said False=4_10,6_-2,9_-3,13_-6	permission|h:said None=0_5,4_-2,6_-6,9_-3,12_-5,13_7
permission|h:said True=0_5,4_-7,6_-2,9_-5,12_-2,13_9	permission|h:stop long=0_3,9_3,13_-3	permission|h:stop whole=9_4
permission|h:yes short=0_-3,13_5	permission|l:1=0_-4,6_2,13_2	permission|l:10=13_2	permission|l:20=4_2	permission|l:3=0_7,13_-6
permission|l:a=0_-3	permission|l:about=0_3,13_-3	permission|l:actually=4_2	permission|l:afterwards=0_2	permission|l:again=0_2
permission|l:against=4_2	permission|l:agree=0_-4,4_3	permission|l:agreed=13_2	permission|l:all=0_-5,4_-2,13_8
permission|l:allow=4_3,13_-2	permission|l:alone=0_4,13_-3	permission|l:am=4_-9,9_4,13_4	permission|l:an=0_2,13_-3
permission|l:and=0_4,4_-3,13_-2	permission|l:another=0_6,4_-5	permission|l:answers=0_3	permission|l:any=4_2
permission|l:anything=0_-3,4_9,13_-5	permission|l:are=4_-5,13_4	permission|l:as=0_3	permission|l:ask=4_-7,13_7
permission|l:asked=0_-2,13_2	permission|l:asks=0_-4,4_4	permission|l:at=0_4,4_-4	permission|l:away=0_-3,4_2
permission|l:back=0_6,4_-2,13_-4	permission|l:bad=0_-3,4_4	permission|l:be=13_2	permission|l:been=0_-2	permission|l:best=0_-2,13_2
permission|l:better=0_-3,4_5,13_-2	permission|l:body=4_3	permission|l:boss=0_3,4_-4	permission|l:bother=13_3
permission|l:box=0_2,4_-2	permission|l:business=0_-5,4_8,13_-3	permission|l:but=4_-2	permission|l:by=0_-3,13_4
permission|l:cake=0_-4,13_5	permission|l:call=4_3	permission|l:called=0_-2,13_4	permission|l:can=4_-4,6_2
permission|l:care=4_-3,13_5	permission|l:come=0_5,13_-3	permission|l:company=4_3	permission|l:confidential=4_2
permission|l:cool=0_-4,4_-2,13_6	permission|l:could=4_-4,6_3,13_3	permission|l:course=0_3,13_-2	permission|l:day=0_5,4_-3
permission|l:dead=13_-2	permission|l:dear=4_3	permission|l:denied=4_3	permission|l:depends=0_2	permission|l:did=4_3,13_-2
permission|l:do=0_-7,4_6,13_2	permission|l:down=0_2,13_-5	permission|l:drawer=0_-3,4_3	permission|l:explain=0_3
permission|l:eye=4_4	permission|l:fair=13_3	permission|l:far=0_2,4_-3	permission|l:file=4_3	permission|l:find=13_2
permission|l:fine=0_-4,4_-2,13_7	permission|l:fire=0_-2,13_4	permission|l:first=4_2,13_-2	permission|l:for=4_3,13_-3
permission|l:forget=0_-4,4_3	permission|l:free=0_2	permission|l:from=4_-6,13_5	permission|l:funny=0_4,13_-3
permission|l:get=0_4,4_-5	permission|l:gets=4_3,13_-4	permission|l:give=0_-3,13_4	permission|l:go=13_3
permission|l:going=4_3,13_-3	permission|l:good=0_-2,13_2	permission|l:got=13_2	permission|l:green=0_-3,13_2
permission|l:guess=13_3	permission|l:had=4_-3,13_3	permission|l:half=0_3	permission|l:happy=0_-2,13_3	permission|l:has=0_-4,13_4
permission|l:have=0_3,4_-5,13_4	permission|l:hear=0_2	permission|l:heard=0_3	permission|l:here=0_6,4_-3,13_-4
permission|l:high=0_3,4_-2	permission|l:hold=0_2,13_-2	permission|l:i=13_3	permission|l:idea=0_-3,13_3	permission|l:if=0_3,13_-2
permission|l:in=0_-2,4_3	permission|l:installed=0_3	permission|l:is=0_3,4_-5,13_2	permission|l:issue=0_-3
permission|l:it=9_-3,13_6	permission|l:just=0_4,13_-3	permission|l:keep=0_-2,4_6,13_-3	permission|l:kill=13_3
permission|l:knot=4_3,13_-2	permission|l:late=0_3	permission|l:leave=4_3,13_-2	permission|l:less=0_-5,13_4	permission|l:like=0_-3
permission|l:line=0_3,13_-2	permission|l:live=4_4	permission|l:long=0_5,13_-3	permission|l:look=4_2	permission|l:make=4_-3,13_5
permission|l:makes=0_-3	permission|l:many=0_-3,4_5	permission|l:may=0_-4,13_4	permission|l:me=0_-3,4_5	permission|l:mean=0_3,13_-3
permission|l:means=0_-4,13_3	permission|l:meant=0_4,4_-4	permission|l:mind=0_-4,13_4	permission|l:mine=4_-4,13_3
permission|l:mined=0_-5,4_3	permission|l:minutes=0_-2,13_4	permission|l:moment=4_-2	permission|l:month=0_3,4_-2
permission|l:more=4_-3	permission|l:my=0_4,13_-3	permission|l:myself=0_3,13_-2	permission|l:name=13_-2
permission|l:need=0_6,4_-4,13_-2	permission|l:next=0_3	permission|l:no=0_-3,9_-2,13_7	permission|l:nobody=4_2,13_-2
permission|l:none=4_2	permission|l:nose=4_3	permission|l:not=0_-3,4_6,9_-3	permission|l:noted=4_4,13_-3	permission|l:notes=0_-2
permission|l:nothing=4_-5,13_6	permission|l:now=0_-4,13_5	permission|l:objection=0_-2,4_4	permission|l:of=0_5,6_2,13_-7
permission|l:off=0_4,9_2,13_-4	permission|l:office=0_4,4_-2,13_-2	permission|l:okay=0_-8,13_7	permission|l:on=0_-3,4_9,13_-6
permission|l:once=0_3	permission|l:order=4_-3,13_3	permission|l:other=4_-3	permission|l:our=4_6,13_-6	permission|l:ours=0_2
permission|l:out=0_-6,4_5,13_3	permission|l:over=0_-4,4_2,13_3	permission|l:paper=4_4,13_-3	permission|l:pass=0_-3,4_4
permission|l:patience=4_2	permission|l:people=0_4,4_-2,13_-3	permission|l:permission=4_2	permission|l:person=13_-2
permission|l:phone=0_-3,9_4	permission|l:phones=0_3	permission|l:please=0_-4,4_5,6_-3	permission|l:price=13_-3
permission|l:private=4_3	permission|l:prob=0_-2,13_4	permission|l:problem=0_-5,13_4	permission|l:put=0_3,13_-4
permission|l:question=0_-7,4_2,13_5	permission|l:questions=0_3,4_5,13_-7	permission|l:quick=13_2	permission|l:quickly=0_2
permission|l:quote=0_3,4_4,13_-7	permission|l:rather=0_-3,4_4	permission|l:read=0_4	permission|l:ready=0_-3,13_3
permission|l:religion=4_2	permission|l:right=4_5,13_-5	permission|l:robot=13_-3	permission|l:rules=0_-3,4_4
permission|l:said=0_4,4_-3	permission|l:save=4_5,13_-2	permission|l:says=13_-2	permission|l:secrets=4_-4,13_5
permission|l:see=0_2,4_-2	permission|l:send=0_3	permission|l:short=0_4,4_-2,13_-2	permission|l:shot=0_-3,13_3
permission|l:should=4_3,13_-2	permission|l:sitting=0_2,4_-2	permission|l:skip=4_2	permission|l:so=0_9,4_-4,13_-5
permission|l:somebody=4_3	permission|l:something=4_3,13_-3	permission|l:sooner=13_3	permission|l:sort=0_3
permission|l:sounds=0_-4,13_4	permission|l:spare=0_-2,4_3	permission|l:speaking=0_3,13_-3	permission|l:start=13_2
permission|l:stays=0_-3,4_3	permission|l:still=0_2	permission|l:stop=0_-3,13_4	permission|l:stopping=13_2
permission|l:suggest=0_-2,13_3	permission|l:suppose=0_-3,13_5	permission|l:sure=0_5,4_-5	permission|l:take=0_-2,4_5,13_-3
permission|l:talk=0_-3,6_2	permission|l:telephone=0_3	permission|l:tell=4_-3,13_2	permission|l:than=4_-4,13_4
permission|l:that=4_10,13_-8	permission|l:the=0_3,4_-4,9_3,13_-3	permission|l:them=13_2	permission|l:then=0_-5,13_7
permission|l:there=4_-3,13_3	permission|l:thing=0_3,4_-3	permission|l:this=4_3,13_-5	permission|l:time=4_3
permission|l:to=0_-4,4_-4,13_8	permission|l:told=0_-2,4_2	permission|l:too=0_-7,4_6	permission|l:under=13_-2	permission|l:up=4_-2
permission|l:used=4_-3,13_3	permission|l:very=0_3,4_-3	permission|l:voice=0_2	permission|l:wait=0_5,4_-4
permission|l:want=0_3,13_-2	permission|l:was=4_-4,13_4	permission|l:we=0_6,13_-4	permission|l:week=0_3,4_-2	permission|l:weeks=0_2
permission|l:well=0_3,13_-2	permission|l:were=4_3,13_-2	permission|l:what=0_-6,13_6	permission|l:whatever=0_-3,13_3
permission|l:who=4_2,13_-3	permission|l:why=4_4	permission|l:wife=0_3	permission|l:will=0_3	permission|l:with=0_-3,13_4
permission|l:without=4_2	permission|l:won=0_2	permission|l:would=0_3,4_5,13_-7	permission|l:writing=4_4,13_-3
permission|l:written=4_3,13_-3	permission|l:wrong=4_2	permission|l:wrote=0_-2,13_3	permission|l:yes=0_-7,4_2,13_4
permission|l:yesterday=0_3	permission|l:your=0_-5,4_4	permission|lc:actually=4_2	permission|lc:all right=0_-2,13_4
permission|lc:ask=0_-4,13_6	permission|lc:but=0_2	permission|lc:but do=13_4	permission|lc:but first=0_3,13_-3
permission|lc:but i=0_-3,13_3	permission|lc:but no=4_-3,13_4	permission|lc:but not=4_-2,13_3	permission|lc:but what=0_4,13_-4
permission|lc:dear=0_-2,4_3	permission|lc:do not=4_2	permission|lc:fine=0_-3,13_4	permission|lc:go=0_3
permission|lc:go on=0_-4,13_5	permission|lc:i agree=13_3	permission|lc:i am=0_8,4_-5,13_-5	permission|lc:i can=0_6,13_-5
permission|lc:i do=0_-3,4_4	permission|lc:i have=4_2	permission|lc:i meant=0_4,4_-4	permission|lc:i object=4_2,13_-2
permission|lc:i want=0_2	permission|lc:i would=0_6,4_-4	permission|lc:it is=4_6,13_-5	permission|lc:leave it=4_2
permission|lc:love=0_-3,4_2	permission|lc:my teas=0_-3,13_3	permission|lc:no=0_-4,4_7	permission|lc:not at=0_-3,13_4
permission|lc:not okay=4_2,13_-2	permission|lc:of course=0_-3,13_3	permission|lc:please=4_2,13_-3	permission|lc:so ask=0_-3,13_5
permission|lc:that is=0_-5,4_6	permission|lc:what are=0_-2,13_2	permission|lc:yes=0_5,13_-7	permission|lc:you are=0_3,4_-2
permission|lc:you may=0_-2,13_3	permission|m:=0_10,6_-6,9_-7,12_-5,13_3	permission|m:no=0_-4,4_12,6_-4,9_-6
permission|m:person=0_3,6_3,13_-4	permission|m:stop=4_-3,9_9,13_-4	permission|m:yes=0_-5,4_-8,6_-4,9_-5,12_-2,13_16
permission|ms:=9_-3,13_3	permission|ms:no=0_-4,4_10,13_-4	permission|ms:yes=0_-3,4_-3,13_8	permission|n:1=0_-5,4_4,13_4
permission|n:2=4_4,9_-3,13_3	permission|n:3=6_-5,9_-4,12_-2,13_10	permission|n:4=6_-4,13_6	permission|n:5=0_5,6_-5
permission|n:6=0_-7,4_5,13_3	permission|n:7=0_3,6_3,13_-4	permission|n:8=0_11,4_-9,6_3,13_-4	permission|p:False=6_-3,9_-2,13_3
permission|p:None=0_6,4_2,6_-6,9_-6,12_-7,13_6	permission|p:True=0_-3,13_5	permission|s:asks=0_2,4_-4,6_3
permission|s:asks last=0_11,4_-3,6_3,13_-11	permission|s:back=0_5,4_-2,13_-2	permission|s:back last=0_2
permission|s:half=4_-8,13_9	permission|s:inquires=0_-4,13_5	permission|s:negative=0_-3,9_-3,13_9
permission|s:unfinished=0_12,4_-6,13_-3	permission|u:1=0_-3,6_2	permission|u:10=13_2	permission|u:2=0_3,4_-2	permission|u:20=4_2
permission|u:3=4_-3,13_5	permission|u:a=6_4,13_-5	permission|u:about=0_4,13_-4	permission|u:actually=4_3	permission|u:again=0_3
permission|u:against=4_2	permission|u:agree=0_-4,4_3	permission|u:agreed=13_2	permission|u:all=4_-2,13_5
permission|u:allow=4_3,13_-2	permission|u:alone=0_4,13_-3	permission|u:am=4_-5,9_3,13_3	permission|u:an=0_2,13_-3
permission|u:and=0_5,4_-4,13_-2	permission|u:another=0_6,4_-5	permission|u:answer=0_-2	permission|u:answers=0_3
permission|u:anything=0_-3,4_9,13_-5	permission|u:are=4_-4,13_3	permission|u:ask=0_-4,13_3	permission|u:asked=0_-2,13_2
permission|u:asks=0_-4,4_4	permission|u:at=0_4,4_-5,13_2	permission|u:away=0_-3,4_2	permission|u:back=0_6,4_-2,13_-4
permission|u:bad=0_-3,4_4	permission|u:been=0_-2	permission|u:best=0_-2,13_2	permission|u:better=0_-3,4_5,13_-2
permission|u:body=4_3	permission|u:boss=0_3,4_-4	permission|u:bother=13_3	permission|u:box=0_3,4_-3	permission|u:building=0_2
permission|u:business=0_-5,4_8,13_-3	permission|u:but=0_-2,13_3	permission|u:by=0_-4,13_4	permission|u:cake=0_-4,13_5
permission|u:call=4_3,9_2,13_-2	permission|u:called=0_-4,4_3	permission|u:can=4_-7,13_6	permission|u:care=4_-3,13_5
permission|u:catch=0_4,13_-5	permission|u:come=0_5,13_-3	permission|u:comfortable=4_2	permission|u:company=4_3
permission|u:confidential=4_2	permission|u:cool=0_-4,4_-2,13_6	permission|u:could=0_3,4_-5,6_3	permission|u:creepy=4_2
permission|u:data=4_3	permission|u:day=0_6,4_-3,13_-2	permission|u:dead=13_-2	permission|u:denied=4_3
permission|u:depends=0_4,13_-3	permission|u:did=4_4,13_-3	permission|u:do=4_2	permission|u:done=0_-3,9_2
permission|u:down=4_6,13_-7	permission|u:drawer=0_-3,4_3	permission|u:explain=0_3	permission|u:eye=4_4	permission|u:fair=13_2
permission|u:far=0_3,4_-3	permission|u:file=4_3	permission|u:find=13_2	permission|u:fine=0_-2,4_-4,13_7	permission|u:fire=13_3
permission|u:for=0_3,13_-4	permission|u:forget=0_-4,4_3	permission|u:free=0_4	permission|u:friday=0_2	permission|u:from=4_-3,13_4
permission|u:funny=0_4,13_-3	permission|u:get=4_-4,13_5	permission|u:gets=4_3,13_-4	permission|u:give=0_-3,13_4
permission|u:go=0_-3,4_2,13_3	permission|u:goes=0_2,13_-2	permission|u:going=4_3,13_-3	permission|u:got=13_2
permission|u:green=0_-3,13_2	permission|u:guess=13_3	permission|u:had=4_-3,13_3	permission|u:half=0_3	permission|u:happy=0_-2,13_3
permission|u:has=0_-2,13_4	permission|u:have=4_-3,9_-2,13_4	permission|u:hear=0_3	permission|u:heard=0_3
permission|u:here=0_7,4_-3,13_-5	permission|u:hey=0_3,13_-3	permission|u:high=0_3,4_-2	permission|u:hold=0_4,13_-2
permission|u:how=0_2	permission|u:hurry=0_-4,13_4	permission|u:i=0_-4,4_4,13_5	permission|u:idea=0_-3,13_3
permission|u:installed=0_3	permission|u:is=0_4,4_-6	permission|u:issue=0_-3	permission|u:it=9_-3,13_6	permission|u:just=0_2,4_-2
permission|u:keep=0_-2,4_6,13_-3	permission|u:kill=13_3	permission|u:knot=4_3,13_-2	permission|u:know=0_-2	permission|u:last=0_3
permission|u:late=0_3	permission|u:leave=4_3,13_-2	permission|u:less=0_-5,13_4	permission|u:let=13_3	permission|u:line=0_3,13_-2
permission|u:live=4_4	permission|u:long=0_4,13_-2	permission|u:look=4_2	permission|u:make=0_-2,4_-3,13_6
permission|u:makes=0_-3,13_2	permission|u:many=0_-3,4_5	permission|u:may=0_-4,13_4	permission|u:me=4_6,13_-6
permission|u:mean=0_7,4_-2,13_-4	permission|u:means=0_-5,13_3	permission|u:meant=0_4,4_-4	permission|u:mind=0_-7,4_3,13_6
permission|u:mine=4_-4,13_3	permission|u:mined=0_-5,4_3	permission|u:minutes=0_-2,13_4	permission|u:moment=0_3,4_-3
permission|u:month=0_5,4_-4	permission|u:more=0_3,4_-4	permission|u:myself=0_3,13_-2	permission|u:nah=0_-3,9_2
permission|u:name=13_-2	permission|u:need=0_6,4_-4	permission|u:never=13_2	permission|u:next=0_6,4_-3,13_-3
permission|u:no=0_3,4_-2,13_3	permission|u:nobody=4_2,13_-2	permission|u:none=4_2	permission|u:nope=4_-4,13_5
permission|u:nose=4_3	permission|u:not=0_3,6_2,9_-3	permission|u:noted=4_4,13_-3	permission|u:notes=0_-3,13_3
permission|u:nothing=4_-4,13_6	permission|u:now=4_-3,13_5	permission|u:objection=0_-2,4_4	permission|u:of=0_6,6_2,13_-7
permission|u:off=0_3,9_2,13_-3	permission|u:office=0_4,4_-2,13_-2	permission|u:oh=4_-2	permission|u:okay=0_-9,13_12
permission|u:on=0_-3,4_7,13_-4	permission|u:once=0_3	permission|u:order=4_-3,13_3	permission|u:other=4_-3
permission|u:our=0_3,4_6,13_-8	permission|u:ours=0_2	permission|u:out=0_-7,4_4,13_4	permission|u:over=0_-5,4_4
permission|u:paper=4_5,13_-3	permission|u:pass=0_-3,4_4	permission|u:patience=4_2	permission|u:people=0_4,4_-2,13_-3
permission|u:permission=4_2	permission|u:person=0_-2,6_5,13_-4	permission|u:phone=0_-3,4_3,9_4,13_-4	permission|u:phones=0_5,13_-3
permission|u:please=0_-5,4_4,6_-3,13_3	permission|u:price=13_-3	permission|u:private=0_-4,4_6	permission|u:prob=0_-2,13_4
permission|u:problem=0_-5,4_3,13_3	permission|u:put=0_4,13_-4	permission|u:question=0_-10,13_9	permission|u:questions=4_8,13_-6
permission|u:quick=0_-3,13_4	permission|u:quote=0_2,4_4,13_-6	permission|u:rather=0_-4,4_2,13_3	permission|u:read=0_4
permission|u:ready=0_-3,13_3	permission|u:recording=0_3	permission|u:religion=4_2	permission|u:right=0_5,4_5,13_-8
permission|u:rights=0_-3,4_3	permission|u:robot=13_-3	permission|u:rules=0_-3,4_4	permission|u:said=0_3,4_-3
permission|u:save=4_5,13_-2	permission|u:secrets=4_-4,13_5	permission|u:see=0_3,4_-3	permission|u:send=0_3
permission|u:sense=0_-3,13_2	permission|u:short=0_4,4_-2	permission|u:shot=0_-3,13_3	permission|u:should=0_3,13_-3
permission|u:since=0_5,13_-4	permission|u:sitting=0_2,4_-2	permission|u:skip=0_-3,4_4,13_-2	permission|u:so=0_5,4_-3
permission|u:somebody=4_3	permission|u:something=4_3,13_-2	permission|u:sooner=13_3	permission|u:sorry=0_3,4_-2
permission|u:sort=0_3	permission|u:sounds=0_-4,13_4	permission|u:spare=0_-2,4_3	permission|u:speaking=0_3,13_-3
permission|u:start=13_2	permission|u:stays=0_-3,4_4	permission|u:still=0_3	permission|u:stop=0_-3,13_4	permission|u:stopping=13_2
permission|u:suggest=0_-2,13_3	permission|u:support=0_3	permission|u:suppose=0_-3,13_6	permission|u:sure=0_3,4_-2
permission|u:take=0_-3,4_3	permission|u:talk=0_-3,4_5,13_-3	permission|u:telephone=0_3	permission|u:tell=4_-3,13_2
permission|u:than=4_-4,13_4	permission|u:that=4_10,13_-9	permission|u:the=0_5,4_-4,9_3,13_-5	permission|u:them=13_2
permission|u:then=0_-3,13_5	permission|u:there=4_-3	permission|u:thing=0_5,4_-5	permission|u:this=0_4,13_-6	permission|u:time=4_4
permission|u:to=4_-3,13_4	permission|u:told=0_-2,4_2	permission|u:too=0_-7,4_5	permission|u:under=13_-2	permission|u:up=4_-3
permission|u:used=4_-3,13_3	permission|u:voice=0_2	permission|u:wait=0_2	permission|u:want=0_3,13_-3	permission|u:was=4_-4,13_4
permission|u:way=0_4,13_-4	permission|u:we=0_8,13_-7	permission|u:week=0_4,4_-3	permission|u:weeks=0_2	permission|u:were=4_3,13_-2
permission|u:what=13_4	permission|u:whatever=0_-4,13_4	permission|u:who=4_2,13_-3	permission|u:why=0_-3,4_4	permission|u:wife=0_3
permission|u:will=0_3	permission|u:without=4_4,13_-3	permission|u:won=0_2	permission|u:would=4_4,13_-5	permission|u:write=0_2
permission|u:writing=4_4,13_-3	permission|u:written=4_5,13_-4	permission|u:wrong=4_2	permission|u:wrote=0_-2,13_3
permission|u:yeah=0_-2	permission|u:yes=4_5,13_-6	permission|u:yesterday=0_3	permission|u:you=4_6	permission|u:your=0_-7,13_5
reason|b:0 0=0_2,4_-2	reason|b:1 >=0_3,4_-5,13_4	reason|b:1 bill=0_-3,4_3	reason|b:1 day=13_2	reason|b:1 moment=0_4,4_-3
reason|b:1 of=0_-5,13_3	reason|b:10 minutes=0_2,13_-2	reason|b:10 phones=0_2	reason|b:2 >=11_-3	reason|b:8 people=13_2
reason|b:< 0=0_2,4_-2	reason|b:< 1=0_3,4_-3	reason|b:< 2=0_-4,4_5	reason|b:< a=0_3,6_2,11_-3,13_-2	reason|b:< about=0_3
reason|b:< acme=0_3	reason|b:< ah=0_2	reason|b:< all=0_3,13_-2	reason|b:< am=0_3	reason|b:< and=0_4,11_2,13_-5
reason|b:< are=4_3,13_-4	reason|b:< call=0_3	reason|b:< can=0_-4,13_4	reason|b:< cancel=9_4	reason|b:< do=0_2,11_-2
reason|b:< end=9_2	reason|b:< enough=0_-2,4_-2,9_4	reason|b:< for=0_3	reason|b:< good=0_3	reason|b:< got=0_3,13_-2
reason|b:< hello=4_-2,11_2	reason|b:< hmm=0_3,9_-2	reason|b:< how=0_3,11_-3	reason|b:< i=11_-4,12_4	reason|b:< if=0_-3,13_5
reason|b:< in=0_6,4_-3,13_-2	reason|b:< is=0_-6,4_7,11_-7,13_3	reason|b:< it=4_-2,13_3	reason|b:< just=0_-5,13_6
reason|b:< know=0_-6,4_6	reason|b:< leave=9_2	reason|b:< let=0_-3,9_4	reason|b:< mind=0_3	reason|b:< my=0_-2,13_3
reason|b:< never=0_3	reason|b:< not=0_2	reason|b:< nothing=4_3,13_-3	reason|b:< of=0_4,13_-3	reason|b:< oh=13_3
reason|b:< okay=9_5,13_-6	reason|b:< our=0_-2,13_4	reason|b:< phone=0_3,13_-3	reason|b:< phones=0_-3,4_4	reason|b:< please=6_3
reason|b:< precisely=0_-3,13_4	reason|b:< right=0_2,13_-5	reason|b:< since=0_3,4_-2	reason|b:< so=0_3,4_2,11_-2,13_-3
reason|b:< somebody=0_-3,4_5	reason|b:< something=0_-4,13_4	reason|b:< sort=0_2	reason|b:< speak=0_2	reason|b:< sure=0_2
reason|b:< tell=0_-5,4_2,13_3	reason|b:< thank=0_6,9_-4	reason|b:< that=4_-3,13_2	reason|b:< the=0_7,4_-5,11_3,13_-5
reason|b:< then=0_2	reason|b:< there=0_3	reason|b:< uhhuh=0_-2,13_3	reason|b:< wait=0_3,4_-3	reason|b:< we=0_-7,4_4,13_6
reason|b:< well=4_-2,13_3	reason|b:< what=11_5,13_-3	reason|b:< when=4_3	reason|b:< where=0_-4,11_3	reason|b:< which=4_-3,11_2
reason|b:< why=0_2	reason|b:< yeas=13_2	reason|b:< yes=0_5,13_-3	reason|b:< you=11_4	reason|b:< your=0_-6,4_6
reason|b:a >=0_8,4_-6	reason|b:a bot=0_-2,11_3	reason|b:a colleague=4_-2	reason|b:a customer=0_3,4_-4	reason|b:a delivery=4_2
reason|b:a leaf=0_5,13_-3	reason|b:a letter=0_-3,4_4	reason|b:a lot=0_2,4_-2	reason|b:a machine=4_-2	reason|b:a meeting=4_3
reason|b:a new=13_2	reason|b:a person=0_-2,6_5	reason|b:a price=13_4	reason|b:a purse=6_2	reason|b:a quote=13_3
reason|b:a room=4_2	reason|b:a second=0_2	reason|b:a small=0_2	reason|b:a supplier=4_2	reason|b:a switchboard=4_-2,13_2
reason|b:a system=0_3	reason|b:a table=0_-2,4_3	reason|b:a tape=11_2	reason|b:a tax=4_2	reason|b:a telephone=13_3
reason|b:a text=0_-2,4_3	reason|b:about >=6_2	reason|b:about a=0_3,13_-4	reason|b:about desk=0_3,13_-2	reason|b:about it=13_3
reason|b:about my=0_-5,4_8,13_-2	reason|b:about phones=0_-4	reason|b:about that=0_-2,13_2	reason|b:about the=4_-5,13_5
reason|b:about what=0_8,11_-5	reason|b:about your=0_-7,13_6	reason|b:accounts >=4_3	reason|b:acme >=11_3
reason|b:actually >=0_-4,13_3	reason|b:ad in=4_-3,13_4	reason|b:address >=0_2	reason|b:advertise the=0_3,13_-2
reason|b:after a=0_-3,4_2	reason|b:alive >=6_2	reason|b:all right=0_3,13_-2	reason|b:already have=0_-4,4_5
reason|b:am >=0_-7,4_-3,9_-2,13_13	reason|b:am a=0_5,13_-3	reason|b:am after=0_-3,4_3	reason|b:am as=4_-3,13_4
reason|b:am calling=0_3,11_-3	reason|b:am from=0_-3,4_5	reason|b:am going=4_-4,9_5,13_-2	reason|b:am i=4_-3,11_5
reason|b:am just=0_3	reason|b:am like=0_2	reason|b:am not=0_-3,4_5	reason|b:am off=9_3	reason|b:am on=0_4,13_-2
reason|b:am out=4_-3,9_3	reason|b:am returning=4_3	reason|b:am right=13_2	reason|b:am ringing=0_3,13_-3	reason|b:am still=0_2,4_-2
reason|b:am wrong=4_2	reason|b:am yes=13_3	reason|b:am your=0_-5,4_8,13_-2	reason|b:an employee=6_2	reason|b:an offer=0_-2,13_4
reason|b:and i=0_-3,13_4	reason|b:and no=4_-3	reason|b:and what=0_2,13_-3	reason|b:and you=0_-3,11_2	reason|b:any more=13_2
reason|b:anybody there=6_2	reason|b:anything >=0_6,4_-4	reason|b:are >=4_-3,13_2	reason|b:are not=0_-4,13_4
reason|b:are the=0_-5,11_5	reason|b:are who=0_-2,13_3	reason|b:are you=11_3,13_-5	reason|b:are your=0_2,11_-2
reason|b:as a=0_-5,4_4	reason|b:as i=0_-2	reason|b:as well=0_4,13_-3	reason|b:ask for=0_-2	reason|b:asked me=13_3
reason|b:back >=0_-3,4_4	reason|b:batteries >=0_-3,4_3	reason|b:be further=4_2	reason|b:be interested=4_3	reason|b:be it=0_-3,13_4
reason|b:be put=4_-2,6_4	reason|b:because of=13_2	reason|b:been >=0_2	reason|b:bill >=0_-4,4_5	reason|b:book a=4_3
reason|b:boss >=0_3,4_-4	reason|b:bot >=11_3	reason|b:box >=0_2	reason|b:brown >=6_2	reason|b:building >=4_2
reason|b:business >=0_5,4_-3	reason|b:but i=0_-2	reason|b:but it=0_3,13_-3	reason|b:but no=4_-3,13_3
reason|b:call >=0_-2,12_2,13_-3	reason|b:call a=13_2	reason|b:call from=4_2	reason|b:call it=13_3	reason|b:call you=4_-3,13_3
reason|b:called >=4_-2,11_3	reason|b:called me=0_-2,4_5	reason|b:called you=12_2	reason|b:calling >=0_3,11_-3
reason|b:calling about=4_6,11_-4	reason|b:calling for=0_4,4_-4	reason|b:calling from=0_8,4_-7	reason|b:calling the=12_2
reason|b:calling to=0_-2,4_3	reason|b:calling you=0_5,4_-4	reason|b:calls any=13_2	reason|b:can i=13_2
reason|b:can not=0_4,4_-8,6_-3,13_8	reason|b:can speak=6_2	reason|b:can you=0_-2,4_5	reason|b:cars >=0_-3,4_4
reason|b:charge of=4_2,6_-2	reason|b:colleague >=0_-2,4_3	reason|b:colleague of=0_3	reason|b:colleague please=6_2
reason|b:come to=0_-2	reason|b:coming through=4_2	reason|b:company about=13_2	reason|b:complicated >=0_3	reason|b:computer >=4_2
reason|b:contract >=4_3,13_-2	reason|b:cost >=13_3	reason|b:could i=0_-3,4_6	reason|b:could not=0_-3,4_4
reason|b:could you=0_2,4_-3	reason|b:course you=0_4,13_-3	reason|b:customer of=4_-2	reason|b:dead >=0_-3,13_6	reason|b:dear i=0_-2
reason|b:desk >=0_2	reason|b:desk phones=13_2	reason|b:did i=0_-2,11_3	reason|b:did not=13_-2	reason|b:did you=13_3
reason|b:display >=13_2	reason|b:do >=0_4,4_-4	reason|b:do need=13_3	reason|b:do not=0_10,4_-5,13_-5	reason|b:do phones=13_2
reason|b:do want=0_-4,13_6	reason|b:do with=0_-2,4_6,13_-4	reason|b:do you=4_6,6_2,11_-5,13_-2	reason|b:do your=0_4,4_-3
reason|b:dog >=4_3	reason|b:e mail=4_2	reason|b:else would=13_3	reason|b:employee >=6_2	reason|b:extensions >=4_-4,13_6
reason|b:film >=0_4,13_-4	reason|b:films >=0_3	reason|b:for 2=4_2	reason|b:for 8=13_2	reason|b:for >=13_-3	reason|b:for a=0_-2,6_2
reason|b:for me=0_4,4_-2	reason|b:for mr=4_2	reason|b:for my=4_-2,13_2	reason|b:for our=0_3	reason|b:for phones=13_3
reason|b:for telephones=4_-3,13_3	reason|b:for the=4_4,13_-4	reason|b:for watching=0_2	reason|b:for you=13_-3	reason|b:from it=4_3
reason|b:from the=0_-5,4_6	reason|b:from this=4_4	reason|b:from your=0_-2,4_3	reason|b:further from=4_2
reason|b:go >=0_-2,4_-2,9_5	reason|b:go on=0_4,13_-4	reason|b:goes >=0_3,13_-3	reason|b:going >=0_-5,4_-2,9_8
reason|b:going to=0_8,4_-3,9_-2,13_-2	reason|b:good morning=13_-2	reason|b:got it=0_2	reason|b:got your=4_-6,13_5
reason|b:guess >=0_-4,13_5	reason|b:guessed it=4_-3,13_4	reason|b:hand sets=0_-3,13_3	reason|b:handsets >=0_-2,13_3
reason|b:hang on=0_-2	reason|b:have a=0_3,4_2,13_-4	reason|b:have an=0_-4,13_3	reason|b:have been=0_-2,13_3
reason|b:have called=11_2	reason|b:have got=4_4,13_-6	reason|b:have i=11_3	reason|b:have never=13_3	reason|b:have not=4_-4,9_3
reason|b:have nothing=4_3	reason|b:have phones=0_4,13_-4	reason|b:have your=0_3	reason|b:headsets >=13_3
reason|b:heard of=4_-2,13_2	reason|b:hello >=0_4,13_-3	reason|b:hello i=4_4,13_-3	reason|b:hello this=0_2
reason|b:hello who=0_-3,11_3	reason|b:help >=0_6,4_-4,13_-2	reason|b:here >=0_4,4_-4,11_3,13_-4	reason|b:hiring >=0_-7,4_9,11_-2
reason|b:how it=0_4,13_-4	reason|b:how much=0_-4,13_5	reason|b:i >=0_-2,11_3	reason|b:i already=0_-5,4_6
reason|b:i am=0_-3,4_7,11_-3	reason|b:i call=4_-2,13_2	reason|b:i did=0_2	reason|b:i hate=0_4,13_-3	reason|b:i have=0_3,4_-2,13_-3
reason|b:i know=0_6,13_-4	reason|b:i mean=0_-2,13_3	reason|b:i meant=12_3	reason|b:i need=4_4	reason|b:i only=0_-4,4_3
reason|b:i reach=0_3	reason|b:i reached=0_-2,11_2	reason|b:i read=13_2	reason|b:i saw=13_4	reason|b:i say=0_3
reason|b:i search=4_2	reason|b:i see=0_-3	reason|b:i speak=4_4,6_-3	reason|b:i speaking=11_2	reason|b:i suppose=0_2,13_-2
reason|b:i sure=0_-2,13_3	reason|b:i think=4_-2	reason|b:i thought=4_-3,13_2	reason|b:i want=0_-6,4_9,6_2,9_-2
reason|b:i wanted=12_2	reason|b:i was=0_-6,4_4	reason|b:i will=4_-6	reason|b:i would=4_-3	reason|b:if you=4_-2,13_4
reason|b:in 1=13_3	reason|b:in >=0_-2,13_2	reason|b:in charge=4_2,6_-2	reason|b:in our=4_2,13_-3	reason|b:in the=0_5,4_-5
reason|b:information >=0_5,4_-4	reason|b:insurance >=0_-3,4_4	reason|b:internet >=0_2,4_-3	reason|b:is 1=0_3
reason|b:is >=0_-7,13_8	reason|b:is a=4_-3,13_3	reason|b:is about=4_-2,13_3	reason|b:is alive=6_2	reason|b:is all=0_3,13_-3
reason|b:is complicated=0_3	reason|b:is for=0_-5,4_5	reason|b:is got=4_2,13_-2	reason|b:is how=0_3,13_-3
reason|b:is it=0_-3,4_-3,9_2,13_3	reason|b:is like=0_-6,13_9	reason|b:is mr=4_4	reason|b:is my=0_4,4_-3	reason|b:is nearly=0_2
reason|b:is not=0_-2,4_3,12_3,13_-3	reason|b:is phones=4_-3,13_3	reason|b:is that=0_3,11_5,13_-9	reason|b:is the=0_-3,13_3
reason|b:is this=11_6,13_-4	reason|b:is water=4_2	reason|b:is what=4_2	reason|b:is why=0_3	reason|b:is your=0_6
reason|b:it >=0_2,4_3,9_2,13_-5	reason|b:it goes=0_3,13_-2	reason|b:it i=9_2	reason|b:it is=0_-3,4_3,13_3	reason|b:it was=0_3,4_-4
reason|b:it you=0_-3,11_3	reason|b:its about=4_3	reason|b:job >=4_2	reason|b:just want=0_3	reason|b:just wanted=4_2
reason|b:just what=4_-2,13_4	reason|b:khan i=0_3	reason|b:know what=0_4	reason|b:know why=0_3,11_-2	reason|b:lady >=11_5,13_-3
reason|b:landlord >=4_3	reason|b:last thing=0_-2,4_4	reason|b:late >=0_2,13_-3	reason|b:leave it=9_3	reason|b:let me=0_-3,9_4
reason|b:letter from=4_2	reason|b:lifts >=4_3	reason|b:like >=13_2	reason|b:like a=0_-7,13_8	reason|b:like that=4_-3,13_3
reason|b:like this=0_2	reason|b:like to=0_-2,4_5,6_-2,9_2,13_-3	reason|b:like what=0_2	reason|b:lines >=0_-2,13_3
reason|b:listening >=0_3	reason|b:looking for=4_2	reason|b:lot to=0_2	reason|b:love >=0_2,4_-3	reason|b:machine >=13_-3
reason|b:machines >=0_-4,6_3	reason|b:made me=0_2	reason|b:mail >=4_3	reason|b:matter >=0_-5,4_3,13_3
reason|b:me 1=0_-5,4_-2,6_3,13_4	reason|b:me >=0_6,4_-4,11_3,13_-5	reason|b:me about=0_-3,13_4	reason|b:me call=0_2
reason|b:me from=4_3	reason|b:me through=4_2	reason|b:me to=13_3	reason|b:me your=0_4,13_-4	reason|b:meant to=4_-2,12_3
reason|b:meeting with=4_2	reason|b:minutes >=0_2,13_-2	reason|b:mister brown=6_2	reason|b:moment i=0_3,4_-3
reason|b:monday >=0_-3,13_4	reason|b:money >=4_2	reason|b:more >=13_2	reason|b:morning >=0_2	reason|b:much is=0_-3,13_4
reason|b:my boss=0_2,4_-6,13_3	reason|b:my contract=4_2	reason|b:my name=0_4,4_-2	reason|b:my neighbour=0_3,4_-3
reason|b:my office=4_-2,13_2	reason|b:my order=4_2	reason|b:my own=0_2	reason|b:my phone=12_3,13_-4	reason|b:my washing=4_2
reason|b:my wifes=0_2,4_-2	reason|b:name is=0_4,4_-2	reason|b:need >=0_-3,4_5	reason|b:need a=0_-6,4_3,13_3
reason|b:need an=0_-2,4_4	reason|b:need my=0_-2,4_3	reason|b:need phones=0_-2,13_3	reason|b:need some=4_-4,13_2
reason|b:need something=0_-3,13_3	reason|b:need the=4_2	reason|b:need to=0_5,4_-5	reason|b:need your=0_5,4_-3
reason|b:neighbour >=0_-2,4_3	reason|b:never heard=13_2	reason|b:new phones=4_-2,13_3	reason|b:nice >=0_3	reason|b:no 1=6_2
reason|b:no >=0_2,4_3,13_-5	reason|b:no i=4_4	reason|b:no it=0_-3	reason|b:no not=0_-4,4_4	reason|b:no nut=4_3
reason|b:no phones=0_-3,13_3	reason|b:no sorry=0_3,4_-4	reason|b:no the=0_3,4_-3	reason|b:no then=4_2	reason|b:no wait=4_3
reason|b:no well=0_-3,13_2	reason|b:nope i=4_-3,9_3	reason|b:not >=0_5,4_-3	reason|b:not call=0_-4,13_5
reason|b:not calling=0_-2,4_2	reason|b:not come=4_2	reason|b:not find=0_-3,4_3	reason|b:not go=0_5,13_-4	reason|b:not i=13_-2
reason|b:not it=4_8,13_-7	reason|b:not know=0_3	reason|b:not need=0_-3,4_5,13_-2	reason|b:not phones=0_-4,4_5
reason|b:not really=0_-3,4_2	reason|b:not ring=13_3	reason|b:not sure=0_4,4_-2	reason|b:not that=0_-12,4_5,13_8
reason|b:not think=0_-3,4_5	reason|b:not to=0_5,4_-3	reason|b:not transfer=13_4	reason|b:not want=4_-4,9_2	reason|b:not what=0_2
reason|b:not where=0_2,4_-3	reason|b:not who=12_3	reason|b:not why=4_3	reason|b:not you=0_-4,13_7	reason|b:note on=0_2
reason|b:nothing about=4_4,13_-3	reason|b:nothing to=4_7,13_-4	reason|b:number >=0_4,4_2,12_-3	reason|b:of course=0_4,13_-3
reason|b:of my=0_3	reason|b:of phones=4_4	reason|b:of this=0_-2,13_2	reason|b:of those=0_-3,13_5	reason|b:of you=13_3
reason|b:of your=6_3,13_-2	reason|b:offer >=0_3	reason|b:office >=0_-3,13_4	reason|b:okay >=0_2	reason|b:okay so=0_3,13_-3
reason|b:old >=0_2	reason|b:on >=13_3	reason|b:on monday=4_3	reason|b:on my=0_4,4_-4,12_3,13_-3	reason|b:on the=0_4,4_-3
reason|b:on your=0_2	reason|b:only sell=0_3,4_-3	reason|b:only want=0_-2,4_3	reason|b:open >=0_-3,4_4	reason|b:order >=0_-3,4_4
reason|b:other thing=0_-2,4_3	reason|b:our extensions=4_-3,13_3	reason|b:our phones=13_3	reason|b:out >=0_3,4_-7,9_2
reason|b:outside your=0_-3,4_3	reason|b:over the=0_2,4_-3	reason|b:parcel for=0_-2,4_3	reason|b:pass me=0_3,4_-3
reason|b:pay 1=0_-3,4_3	reason|b:payment >=0_-3,4_3	reason|b:people >=0_-3,4_3,11_-3,13_6	reason|b:people and=13_3
reason|b:person >=6_3	reason|b:person not=0_4	reason|b:phone >=0_6,13_-5	reason|b:phone for=4_-2,13_3	reason|b:phone is=0_3
reason|b:phone people=13_3	reason|b:phone sister=0_-2,13_3	reason|b:phone system=0_-5,4_8	reason|b:phone systems=13_2
reason|b:phones >=0_-5,4_3,13_5	reason|b:phones and=0_3,13_-3	reason|b:phones as=0_4,13_-3	reason|b:phones but=4_3,13_-3
reason|b:phones do=13_2	reason|b:phones i=4_3,13_-3	reason|b:phones no=4_3,13_-2	reason|b:phones right=0_-3,13_3
reason|b:phones thanks=4_2	reason|b:please >=4_4,6_3,11_-2	reason|b:precisely >=0_-3,13_4	reason|b:price >=13_4
reason|b:prices >=4_-2	reason|b:printer no=4_-2,13_2	reason|b:problem >=0_4,13_-2	reason|b:purse on=6_2	reason|b:put it=0_2
reason|b:put me=6_-2	reason|b:put through=4_-2,6_4	reason|b:question >=0_5,4_-2,13_-3	reason|b:question about=0_-4,4_3
reason|b:questions >=4_-2	reason|b:quote >=13_2	reason|b:rang me=0_-2,4_3	reason|b:reach >=0_3	reason|b:read about=13_2
reason|b:ready >=0_-4,4_5	reason|b:really >=4_3	reason|b:receptionist can=13_2	reason|b:right >=0_3	reason|b:right i=9_2
reason|b:right let=13_2	reason|b:right with=13_2	reason|b:ringing >=0_3,13_-2	reason|b:ringing on=0_2,4_-2	reason|b:robot >=0_2
reason|b:room >=4_2	reason|b:said >=0_-2	reason|b:said you=13_3	reason|b:same thing=0_3,4_-2	reason|b:saw your=0_-2,13_4
reason|b:say >=0_-4,13_6	reason|b:see you=0_3	reason|b:sell >=4_3	reason|b:sell phones=0_5,13_-5	reason|b:sell them=13_3
reason|b:sell to=0_3,4_-3	reason|b:sent me=4_3	reason|b:sent us=0_3,4_-3	reason|b:sets >=0_-2,13_2	reason|b:shop >=0_4,4_-3
reason|b:silent >=0_2	reason|b:sister >=0_-3,4_-3,13_6	reason|b:sister m=13_2	reason|b:small of=0_-2,13_3	reason|b:so >=0_-4,13_6
reason|b:so i=0_-4,4_3	reason|b:so what=0_-5,13_5	reason|b:somebody >=0_-2,6_3	reason|b:somebody else=0_4,4_-3
reason|b:somebody from=0_-2	reason|b:somebody who=4_2	reason|b:something like=0_-3,13_4	reason|b:sorry >=12_4
reason|b:speak to=0_-3,4_4	reason|b:speaking >=0_4,4_-2	reason|b:speaking to=11_2	reason|b:speaking with=11_3
reason|b:stop here=0_-2,9_3	reason|b:story >=0_2	reason|b:systems >=0_2	reason|b:table >=0_4,4_-3	reason|b:table for=4_2
reason|b:talk about=4_4	reason|b:talk to=0_-2	reason|b:talking to=0_-3,4_-3,11_2,13_2	reason|b:talking with=0_3
reason|b:tape >=11_2	reason|b:telephone people=11_-3,13_4	reason|b:telephones >=0_-4,13_5	reason|b:telephones yes=4_2
reason|b:tell me=0_-3,13_3	reason|b:thank you=0_3,13_-3	reason|b:thanks for=0_2	reason|b:that >=4_2	reason|b:that a=11_2
reason|b:that is=12_2,13_-2	reason|b:that speaking=0_4,11_-3	reason|b:that the=0_-5,4_7	reason|b:that you=11_3
reason|b:the 10=0_3,13_-2	reason|b:the automated=11_2	reason|b:the doctor=13_4	reason|b:the door=0_4,4_-4
reason|b:the film=0_-4,4_-3,13_8	reason|b:the foam=0_-2,13_2	reason|b:the headsets=13_3	reason|b:the heating=13_-2
reason|b:the internet=4_-4	reason|b:the invoice=4_4,13_-4	reason|b:the last=4_4,13_-3	reason|b:the mother=0_3
reason|b:the noise=0_-2,4_3	reason|b:the office=4_-3,13_4	reason|b:the paper=4_-4,13_3	reason|b:the people=4_2
reason|b:the phones=13_3	reason|b:the printer=4_-2,13_2	reason|b:the same=0_6,4_-2,13_-3	reason|b:the table=0_5,4_-4
reason|b:the telephone=0_-3	reason|b:the telephones=4_-3,13_4	reason|b:the thing=0_9,4_-9	reason|b:the time=0_-6,4_7
reason|b:the town=4_3	reason|b:the vacancy=4_2	reason|b:the vet=12_2	reason|b:the wrong=4_3	reason|b:them >=0_3
reason|b:then >=0_-2,9_3	reason|b:then it=13_-2	reason|b:then no=0_-3,4_4	reason|b:then you=4_-2	reason|b:there >=0_-3,4_9,11_-2
reason|b:there is=0_4,4_-2	reason|b:there no=6_3	reason|b:there who=0_2,4_-3,6_3	reason|b:thing >=4_-3	reason|b:thing i=0_-5,4_4
reason|b:think >=0_2	reason|b:think so=0_-3,13_3	reason|b:think that=0_-3,4_3	reason|b:this >=0_-8,4_-2,9_5,11_6
reason|b:this a=11_2	reason|b:this is=0_6,4_-2	reason|b:this number=4_7,12_-4	reason|b:this the=0_-5,4_4,13_2
reason|b:those >=13_3	reason|b:thought it=4_-3	reason|b:through from=4_2	reason|b:through the=0_3,4_-4	reason|b:time >=4_4,13_-4
reason|b:time for=4_-4,9_3	reason|b:times >=4_3	reason|b:to >=4_-2,6_2	reason|b:to a=11_2	reason|b:to add=13_3	reason|b:to ask=0_2
reason|b:to be=0_4,4_-6,6_4	reason|b:to buy=0_3,4_-3	reason|b:to call=0_-4,4_-3,12_5,13_3	reason|b:to confirm=0_-3,4_3
reason|b:to do=0_4,4_6,11_-5,13_-5	reason|b:to get=0_-2,13_3	reason|b:to go=0_3,4_-2	reason|b:to know=0_-6,4_5,13_3
reason|b:to machines=6_4	reason|b:to me=0_4,4_-2	reason|b:to my=4_-2,13_5	reason|b:to offer=4_2	reason|b:to pay=0_-4,4_4
reason|b:to sell=13_-2	reason|b:to talk=0_-4,4_6	reason|b:to the=4_2	reason|b:to think=0_3,4_-2	reason|b:tomorrow >=0_3
reason|b:too >=0_4,4_-2,13_-2	reason|b:town hall=4_3	reason|b:transfer >=0_-3,6_4	reason|b:transfer calls=13_2	reason|b:um it=0_2
reason|b:us >=13_2	reason|b:us a=0_3,4_-3	reason|b:us call=13_2	reason|b:us we=0_3	reason|b:vacancy >=4_2	reason|b:vet sorry=12_2
reason|b:voice >=11_3	reason|b:wait i=13_-2	reason|b:waiting for=0_5,13_-4	reason|b:want 1=0_-5,13_6	reason|b:want a=6_2
reason|b:want something=0_2	reason|b:want this=0_6,4_-3	reason|b:want to=0_-6,4_6,11_-5,13_4	reason|b:wanted the=4_3
reason|b:wanted to=12_4	reason|b:was calling=0_-3,12_2	reason|b:was just=0_3	reason|b:was looking=0_-3,4_2
reason|b:was not=0_-5,4_5	reason|b:was on=0_2	reason|b:washing machine=4_2	reason|b:water >=0_2	reason|b:water coming=4_2
reason|b:we are=0_-4,13_4	reason|b:we can=4_-3,13_4	reason|b:we do=4_4,13_-2	reason|b:we have=4_4,13_-3
reason|b:we need=0_-2,4_-4,13_7	reason|b:we would=4_3	reason|b:well >=0_5,13_-4	reason|b:well i=0_3	reason|b:well no=0_-2,4_3
reason|b:well yes=0_3	reason|b:what >=11_2	reason|b:what a=0_3	reason|b:what am=0_-3,11_3	reason|b:what did=0_2
reason|b:what do=0_3,11_-2	reason|b:what does=0_-2	reason|b:what else=13_3	reason|b:what i=0_-2,4_4
reason|b:what is=0_5,11_2,13_-7	reason|b:what you=4_-5,13_5	reason|b:when do=4_3	reason|b:where are=0_3,11_-3
reason|b:where did=11_2	reason|b:where have=11_2	reason|b:where i=4_-4	reason|b:which department=0_2,4_-3
reason|b:who can=0_4,4_-2	reason|b:who i=4_-4,11_2,13_2	reason|b:who is=0_-3,6_4	reason|b:who my=0_-3,11_3
reason|b:who you=0_3,4_-2	reason|b:why i=0_7,11_-2,13_-3	reason|b:will >=0_4,13_-3	reason|b:will not=4_-5,6_2	reason|b:with >=11_3
reason|b:with a=4_-4,6_3,13_2	reason|b:with my=4_2	reason|b:with our=4_-3,13_4	reason|b:with phones=4_3	reason|b:with please=0_3
reason|b:with this=4_2	reason|b:with you=0_-3,4_4	reason|b:work >=4_2	reason|b:work over=0_2,4_-3	reason|b:work with=4_3
reason|b:working >=0_-3,13_4	reason|b:works there=4_3	reason|b:would i=0_-3,13_6	reason|b:would like=0_-3,4_4,13_-2
reason|b:would rather=0_4	reason|b:would you=4_2	reason|b:wrong with=13_2	reason|b:year >=0_-2,4_2	reason|b:years old=0_2
reason|b:yeas phone=13_2	reason|b:yes >=0_-3,13_4	reason|b:yes a=13_2	reason|b:yes about=0_-2,13_2	reason|b:yes but=0_3,4_-3
reason|b:yes good=13_-2	reason|b:yes hello=4_3,13_-3	reason|b:yes how=0_-3,13_3	reason|b:yes no=0_6,4_-3,13_-2
reason|b:yes phones=0_-2	reason|b:yes small=0_-2,13_2	reason|b:yes that=0_-4,13_4	reason|b:yes well=13_-2	reason|b:yes who=13_2
reason|b:yes you=0_7,13_-7	reason|b:yet >=13_3	reason|b:you >=4_-3,11_5	reason|b:you a=4_-2,11_4
reason|b:you are=0_-3,4_-3,11_3,13_2	reason|b:you be=4_3	reason|b:you by=12_2	reason|b:you calling=0_7,13_-4
reason|b:you can=0_5,13_-5	reason|b:you do=0_-4,4_-4,13_9	reason|b:you fix=4_2	reason|b:you for=13_3	reason|b:you from=0_3,4_-2
reason|b:you have=6_2,11_-2,12_-2	reason|b:you in=4_3	reason|b:you it=13_-2	reason|b:you know=0_3,11_-3
reason|b:you like=0_-8,13_9	reason|b:you mean=0_4,13_-3	reason|b:you only=0_3,4_-3	reason|b:you open=4_3,11_-2
reason|b:you owe=4_2	reason|b:you people=0_-3,11_3	reason|b:you said=0_3,13_-4	reason|b:you say=0_-5,13_7	reason|b:you sell=4_2
reason|b:you take=0_-4,4_4	reason|b:you tell=4_4	reason|b:your address=0_3	reason|b:your apprentices=0_3
reason|b:your building=0_-2,4_2	reason|b:your door=0_-3,4_4	reason|b:your driver=0_-2,4_3	reason|b:your phones=4_-4,13_4
reason|b:your prices=4_-2	reason|b:your quote=13_4	reason|c:0=0_2,4_-2	reason|c:1=0_5,4_-4	reason|c:1 moment=0_4,4_-3
reason|c:1 of=0_-2	reason|c:2=0_-4,4_5	reason|c:a=0_3,4_-2,6_3,11_-2	reason|c:a lot=0_2	reason|c:about=0_2	reason|c:about the=0_-2
reason|c:about what=0_3	reason|c:acme=0_3	reason|c:ah=0_2	reason|c:all=0_3,13_-2	reason|c:all right=0_3,13_-2	reason|c:and=11_2
reason|c:and what=0_2,13_-3	reason|c:and you=0_-2,11_2	reason|c:are=4_3	reason|c:are not=13_3	reason|c:are you=4_3,13_-4
reason|c:as=13_3	reason|c:as i=0_-2	reason|c:bello=0_3,4_-3	reason|c:but=0_5,4_-8,13_3	reason|c:but i=0_-2
reason|c:but it=0_3,13_-3	reason|c:but no=4_-3,13_3	reason|c:call=0_3	reason|c:can=4_3	reason|c:can you=0_-3,4_5
reason|c:cancel=9_4	reason|c:ciao=0_-4,9_4	reason|c:could=4_4	reason|c:could i=0_-3,4_6	reason|c:could you=0_3,4_-3
reason|c:dear=0_-3	reason|c:did=13_-2	reason|c:did not=13_-2	reason|c:do=0_3,4_-4,11_-2,13_2	reason|c:do not=4_-4,13_2
reason|c:do you=0_-3,4_4,6_2,11_-2	reason|c:do your=0_2,4_-3	reason|c:end=9_2	reason|c:enough=0_-2,4_-2,9_4	reason|c:er=0_2
reason|c:for=0_2	reason|c:get=0_3,13_-3	reason|c:go=0_2	reason|c:go on=0_2	reason|c:good=0_2	reason|c:good morning=13_-2
reason|c:got=0_4,13_-3	reason|c:got it=0_3	reason|c:he=4_3	reason|c:hello=0_3,11_2,13_-5	reason|c:hello who=0_-3,11_3
reason|c:hi=0_3,13_-3	reason|c:hmm=0_2,9_-2	reason|c:how=11_-3,13_4	reason|c:how much=0_-3,13_4
reason|c:i=0_3,9_3,11_-4,12_3,13_-4	reason|c:i already=0_-5,4_6	reason|c:i am=0_4,9_3,13_-6	reason|c:i did=0_2
reason|c:i do=0_5,13_-3	reason|c:i hate=0_4,13_-3	reason|c:i have=0_4,4_-3,6_-3,9_2	reason|c:i know=0_4,13_-4
reason|c:i mean=0_-2,13_3	reason|c:i need=0_2	reason|c:i only=0_-4,4_3	reason|c:i read=13_2	reason|c:i said=13_-2
reason|c:i saw=13_4	reason|c:i search=4_2	reason|c:i suppose=0_2,13_-2	reason|c:i sure=0_-2,13_3	reason|c:i think=4_-2
reason|c:i thought=4_-3,13_2	reason|c:i want=0_-6,4_4,6_2,9_-2,13_3	reason|c:i wanted=4_2	reason|c:i was=0_-2,4_3
reason|c:i will=4_-6	reason|c:i would=4_-2	reason|c:if=4_-2,13_3	reason|c:if you=13_4	reason|c:in=0_6,4_-4
reason|c:in the=0_3,4_-2	reason|c:is=0_-10,4_10,11_-4,13_2	reason|c:is it=13_2	reason|c:is not=0_-5,4_-3,13_7	reason|c:is that=4_2
reason|c:is this=0_3,13_-4	reason|c:it=0_2	reason|c:just=0_-5,13_4	reason|c:know=0_-6,4_6	reason|c:leave=9_2	reason|c:leave it=9_2
reason|c:let=0_-2,4_-2,9_4	reason|c:let me=0_-3,9_4	reason|c:mind=0_3	reason|c:my=4_-3,13_5	reason|c:my boss=4_-2,13_3
reason|c:my name=0_4,4_-2	reason|c:never=0_3	reason|c:no=0_4,4_2,13_-3	reason|c:no no=0_-3,4_4	reason|c:not=13_-2
reason|c:not for=0_3,4_-2	reason|c:not phones=0_-3,4_4	reason|c:not really=0_-3,4_2	reason|c:not sure=0_2
reason|c:nothing=4_5,13_-5	reason|c:nothing about=4_4,13_-3	reason|c:of=0_4,13_-3	reason|c:of course=0_4,13_-3
reason|c:oh=0_-2,13_4	reason|c:okay=0_3,9_5,13_-7	reason|c:our=0_-3,13_5	reason|c:phone=0_3,13_-2	reason|c:phones=0_-8,4_3,13_6
reason|c:please=0_-2,6_4	reason|c:precisely=0_-3,13_4	reason|c:put=0_2	reason|c:really=0_2	reason|c:right=0_3,13_-5
reason|c:sales=4_-3,13_2	reason|c:see=0_3	reason|c:see you=0_3	reason|c:since=0_3,4_-2	reason|c:small=0_-3,13_3
reason|c:so=0_5,13_-4	reason|c:so i=0_-4,4_3	reason|c:so what=0_-5,13_5	reason|c:somebody=4_3	reason|c:something=0_-5,13_4
reason|c:something like=0_-3,13_4	reason|c:sorry=0_-2,12_3	reason|c:sort=0_2	reason|c:sort of=0_2	reason|c:speak=0_2
reason|c:telephones=0_-2,4_4	reason|c:tell me=13_4	reason|c:thank=0_3,13_-3	reason|c:thank you=0_3,13_-3	reason|c:thanks for=0_2
reason|c:that=0_-5,4_-6,12_2,13_9	reason|c:that is=0_3,4_-3,12_2,13_-2	reason|c:the=0_3,4_-6,11_3	reason|c:the phones=0_3,13_-3
reason|c:then=0_6,4_-2	reason|c:then no=4_2	reason|c:then you=4_-2	reason|c:there=0_4	reason|c:there is=0_4	reason|c:they=13_2
reason|c:this=0_4	reason|c:this is=0_4	reason|c:uhhuh=0_-2,13_3	reason|c:um=0_2	reason|c:we=0_-6,4_3,13_6
reason|c:we are=0_-5,13_5	reason|c:we can=4_-3,13_4	reason|c:we do=4_4,13_-2	reason|c:we have=4_4,13_-3	reason|c:we need=4_-3,13_4
reason|c:we want=13_2	reason|c:we would=4_3	reason|c:well=0_-4,13_3	reason|c:what=0_5,4_-2,11_4,13_-6	reason|c:what am=0_-3,11_3
reason|c:what did=0_2	reason|c:what do=0_8,11_-2,13_-5	reason|c:what does=0_-4,13_3	reason|c:what else=13_3
reason|c:what is=0_5,11_2,13_-6	reason|c:when=4_3	reason|c:where=0_-2,11_3	reason|c:where are=0_3,11_-3	reason|c:where did=11_2
reason|c:where have=11_2	reason|c:which=4_-3,11_3	reason|c:which department=0_2,4_-3	reason|c:who=11_2	reason|c:who is=11_2
reason|c:why=0_2	reason|c:would you=4_2,13_-2	reason|c:yeah=0_3	reason|c:yeas=13_2	reason|c:yes=0_2,13_3	reason|c:yes a=13_2
reason|c:yes and=0_3,13_-3	reason|c:yes i=4_2	reason|c:you=11_3	reason|c:you are=11_3,13_-2	reason|c:you do=0_6,4_-6
reason|c:you have=4_4,12_-2	reason|c:you know=0_2,11_-2	reason|c:you owe=4_2	reason|c:you said=0_3,13_-4
reason|c:you sell=0_-4,13_4	reason|c:your=0_-5,4_6,13_-2	reason|h:no short=0_-3,4_2,13_2	reason|h:person long=6_6,13_-4
reason|h:person short=4_-2,6_5	reason|h:said False=0_3,4_7,6_-3,9_2,11_-5,12_-4,13_-2	reason|h:said None=0_6,4_-3,11_-4,13_-3
reason|h:said True=0_4,4_-5,13_6	reason|h:stop long=0_-3,9_9	reason|h:stop short=0_-3,9_7	reason|h:stop whole=0_2
reason|h:who long=4_-4,6_-3,11_11	reason|h:who short=0_5	reason|h:who whole=0_-2	reason|h:wrong long=12_4
reason|h:yes short=0_-9,6_-3,9_-3,11_-2,13_12	reason|l:1=4_-3,13_4	reason|l:10=4_-2	reason|l:2=11_-3,13_2	reason|l:20=13_3
reason|l:3=13_3	reason|l:8=13_3	reason|l:a=0_-6,4_5,9_-3,11_3,12_-2,13_4	reason|l:about=0_-5,4_11,6_-2,11_-7,13_4
reason|l:accounts=4_4	reason|l:acme=11_3	reason|l:actually=0_-3,13_3	reason|l:ad=4_-3,13_4	reason|l:add=13_3	reason|l:address=0_2
reason|l:advertise=4_3,13_-4	reason|l:advice=0_3	reason|l:after=0_-3	reason|l:alive=6_3	reason|l:all=0_3,13_-4
reason|l:already=0_-4,4_5	reason|l:am=4_-2,9_2,11_2	reason|l:amount=4_3,12_-2	reason|l:an=0_-8,4_4,6_2	reason|l:and=4_-4,11_3,13_3
reason|l:another=0_-2	reason|l:answer=0_4,4_-2,13_-2	reason|l:any=4_-2	reason|l:anybody=6_3	reason|l:anything=0_4,4_3,13_-5
reason|l:are=11_3,13_-3	reason|l:as=0_3,13_-3	reason|l:ask=0_3,13_-3	reason|l:asked=4_-2	reason|l:at=0_-2,4_3
reason|l:automated=11_3	reason|l:back=4_3,13_-3	reason|l:bad=0_3,4_-2	reason|l:bank=4_3	reason|l:batteries=0_-3,4_3
reason|l:be=6_3,13_-2	reason|l:behalf=0_3,4_-3	reason|l:bill=0_-4,4_6	reason|l:billing=0_-4,4_4	reason|l:book=4_3
reason|l:bookkeeping=0_-2,4_6	reason|l:boss=0_3,4_-6,13_3	reason|l:bot=0_-2,11_4	reason|l:box=0_2	reason|l:brown=6_2
reason|l:building=4_2	reason|l:business=0_4,4_-3	reason|l:but=4_7,13_-7	reason|l:buy=0_2,4_-3	reason|l:by=0_2,4_-3,12_3
reason|l:bye=0_-2,9_4	reason|l:call=0_-4,4_-2,13_6	reason|l:called=11_2	reason|l:calling=0_8,4_3,11_-7	reason|l:calls=13_4
reason|l:can=0_2,13_3	reason|l:cancel=9_4	reason|l:cars=0_-3,4_4	reason|l:charge=4_2,6_-2	reason|l:cheap=13_2	reason|l:coffee=4_3
reason|l:come=0_-2	reason|l:coming=11_-2	reason|l:company=0_-2,13_3	reason|l:complain=0_-3,4_5	reason|l:complicated=0_3
reason|l:confirm=0_-3,4_3	reason|l:contract=4_4,13_-3	reason|l:cost=13_3	reason|l:could=4_3	reason|l:course=0_4,13_-3
reason|l:court=0_-2,4_2	reason|l:cut=0_-3,4_3	reason|l:dead=0_-3,13_6	reason|l:debbie=4_4,6_-2	reason|l:desk=4_-3,13_3
reason|l:different=0_-3,4_4	reason|l:discuss=6_2	reason|l:display=13_2	reason|l:do=0_3,11_-3	reason|l:doctor=13_3
reason|l:does=13_2	reason|l:dog=4_3	reason|l:driver=0_-2,4_3	reason|l:employee=6_2	reason|l:enough=0_-2,4_7,9_4,13_-8
reason|l:exactly=0_-2	reason|l:explain=0_2	reason|l:extensions=4_-4,13_3	reason|l:film=4_-3,13_4	reason|l:films=0_5,4_-4
reason|l:fix=4_2	reason|l:foam=0_-3,13_3	reason|l:for=9_2	reason|l:from=0_2,4_5,12_-2,13_-2	reason|l:further=4_2	reason|l:give=0_2
reason|l:go=0_5,4_-3,9_3,13_-4	reason|l:god=0_3	reason|l:goes=0_3,13_-2	reason|l:going=9_5	reason|l:good=4_-2
reason|l:got=0_3,13_-2	reason|l:guess=0_-4,13_5	reason|l:guessed=13_3	reason|l:had=0_3,4_-2	reason|l:hand=13_2
reason|l:handsets=0_-2,13_3	reason|l:has=0_3	reason|l:hate=0_4,13_-3	reason|l:have=0_5,13_-5	reason|l:he=4_2	reason|l:head=0_2
reason|l:headsets=4_-2,13_3	reason|l:hear=0_4,13_-3	reason|l:heating=4_4,13_-2	reason|l:hello=11_3,13_-3
reason|l:help=0_8,4_-5,13_-2	reason|l:here=4_-5,11_3	reason|l:hiring=0_-7,4_9,11_-2	reason|l:how=0_3,11_-3,13_2
reason|l:husband=4_3	reason|l:i=4_4,12_3,13_-5	reason|l:if=0_-3,13_3	reason|l:in=4_-4,13_3	reason|l:indeed=4_-2,13_3
reason|l:information=0_5,4_-4	reason|l:insurance=0_-3,4_4	reason|l:internet=4_-2	reason|l:invoice=4_6,13_-4
reason|l:is=4_5,6_3,9_-3,13_-3	reason|l:it=0_-4,4_7,6_-2,13_-2	reason|l:its=0_-2,4_2	reason|l:job=4_2	reason|l:just=13_2
reason|l:keep=0_3	reason|l:khan=4_3	reason|l:know=0_2,4_6,13_-4	reason|l:lady=4_-2,11_5,13_-3	reason|l:landlines=0_-3,13_4
reason|l:landlord=4_3	reason|l:last=4_3,13_-4	reason|l:late=0_2,13_-3	reason|l:lease=0_3,13_-3	reason|l:leave=9_3
reason|l:legal=0_-2,4_4	reason|l:let=0_-2,4_-2,9_4	reason|l:lifts=4_3	reason|l:like=4_-5,13_5	reason|l:lines=0_-4,13_5
reason|l:listening=11_3	reason|l:long=0_3	reason|l:lot=11_2	reason|l:love=4_-3	reason|l:lunch=4_3	reason|l:m=13_2
reason|l:machine=13_-3	reason|l:machines=0_-5,6_3	reason|l:made=0_2	reason|l:mail=4_3	reason|l:matter=0_-5,13_4
reason|l:me=4_4,6_-3,9_2,13_-5	reason|l:mean=0_3	reason|l:meant=12_3	reason|l:meeting=4_4	reason|l:minutes=0_2,13_-2
reason|l:missed=4_2	reason|l:mister=6_2	reason|l:mobile=0_3	reason|l:monday=0_-4,13_3	reason|l:money=4_3	reason|l:morning=0_2
reason|l:mother=0_3,4_-3	reason|l:mr=0_-4,4_8	reason|l:mrs=4_2	reason|l:much=0_-3,13_5	reason|l:my=4_3,9_-3	reason|l:name=0_3
reason|l:nearly=4_-2	reason|l:need=0_-6,13_8	reason|l:neighbour=0_-2,4_3	reason|l:new=0_-5,13_6	reason|l:nice=0_4
reason|l:no=4_5,13_-4	reason|l:not=0_3,4_6,11_-4,12_3,13_-9	reason|l:note=0_2	reason|l:nothing=4_10,13_-8
reason|l:number=0_4,4_2,12_-4	reason|l:nut=4_3	reason|l:of=11_3	reason|l:off=4_-2	reason|l:offer=13_4	reason|l:offering=4_3
reason|l:offers=0_2	reason|l:office=0_-5,4_-2,13_8	reason|l:offices=0_5,13_-3	reason|l:okay=0_2	reason|l:on=0_4,4_-6
reason|l:only=0_5,4_-4	reason|l:open=4_5,11_-2	reason|l:opening=4_5	reason|l:order=0_-4,4_4	reason|l:other=0_-2,4_3
reason|l:our=0_-3,4_-4,13_10	reason|l:out=0_6,4_-11,13_4	reason|l:outside=4_2	reason|l:over=0_2,4_-3	reason|l:owe=0_-2,4_4
reason|l:own=0_2	reason|l:parcel=0_-2,4_3	reason|l:parking=0_-5,4_5	reason|l:password=4_2	reason|l:pay=0_-4,4_6
reason|l:payment=0_-3,4_3	reason|l:people=0_-10,13_9	reason|l:phone=0_4,4_-12,13_10	reason|l:phoned=4_-2,13_4
reason|l:phones=0_2,4_-4,13_4	reason|l:place=0_-2,4_-2,13_3	reason|l:please=6_5,9_-2,11_-2,13_-3	reason|l:precisely=0_-3,13_4
reason|l:pressed=4_-2	reason|l:price=0_-2,4_-2,13_5	reason|l:prices=4_-2	reason|l:problem=0_4	reason|l:purse=0_-2,6_3
reason|l:put=0_-3,4_-3,13_4	reason|l:quite=4_3	reason|l:quote=0_-4,4_-4,13_8	reason|l:rang=0_-2,4_3	reason|l:rather=0_3
reason|l:reached=0_-2,11_2	reason|l:ready=0_-4,4_5	reason|l:real=4_-2,6_3	reason|l:really=4_3	reason|l:receptionist=13_2
reason|l:repeat=0_3	reason|l:returning=4_3	reason|l:right=13_4	reason|l:ring=4_-3,13_4	reason|l:ringing=13_-2	reason|l:robot=0_2
reason|l:room=4_2	reason|l:rubbish=4_2	reason|l:s=0_-3,13_5	reason|l:said=0_4,4_-4	reason|l:same=0_3,4_-3	reason|l:saw=13_4
reason|l:say=0_-5,13_7	reason|l:search=4_2	reason|l:sell=4_4,13_-2	reason|l:send=0_-4,4_5	reason|l:sent=0_-3,13_2
reason|l:sets=0_-3,13_3	reason|l:she=0_2	reason|l:ship=0_2	reason|l:shop=0_4,4_-3	reason|l:silent=0_2	reason|l:since=4_-4,13_2
reason|l:sister=0_-5,4_-4,13_8	reason|l:so=0_-3,13_7	reason|l:some=0_3,4_-4,13_2	reason|l:something=0_-4,13_5	reason|l:sorry=12_4
reason|l:sort=0_-3,4_2	reason|l:speak=4_4,13_-4	reason|l:speaking=4_-3,11_4,13_-2	reason|l:still=4_-3,13_3	reason|l:stop=9_3
reason|l:story=0_2	reason|l:supplier=4_2	reason|l:sure=0_3,4_-3	reason|l:switchboard=4_-3,13_4	reason|l:system=0_-5,13_6
reason|l:systems=0_3	reason|l:table=0_2	reason|l:take=0_-7,4_3,13_5	reason|l:talk=13_-2	reason|l:talking=4_-3	reason|l:tape=11_2
reason|l:tax=0_-2,4_4	reason|l:taxi=4_3	reason|l:telephone=0_-4,4_-2,13_6	reason|l:telephones=0_-5,13_7
reason|l:tell=0_-4,4_3,13_3	reason|l:that=0_-7,9_-3,12_2,13_9	reason|l:the=0_-5,4_10,6_-4,9_-3,13_5	reason|l:them=0_3,4_-2
reason|l:then=4_-4,9_2	reason|l:there=0_-2,4_4,6_3,13_-3	reason|l:they=0_-3,13_5	reason|l:things=0_4,4_-3	reason|l:think=0_-3,13_2
reason|l:this=0_7,6_-4,9_2,11_4,12_-5,13_-4	reason|l:those=13_3	reason|l:thought=4_-3	reason|l:time=0_3,9_4,13_-5
reason|l:times=4_3	reason|l:to=0_5,6_-2,12_3,13_-8	reason|l:tomorrow=0_3	reason|l:too=0_2,4_-3	reason|l:top=4_2
reason|l:town=0_-3,13_3	reason|l:transfer=0_-3,6_2,13_2	reason|l:true=0_-2,13_3	reason|l:us=0_-6,13_5	reason|l:vacancy=4_2
reason|l:voice=11_3	reason|l:voip=0_-3,13_4	reason|l:walk=0_4,4_-2	reason|l:want=4_5,11_-5,12_-3,13_3
reason|l:wanted=0_-3,4_6,13_-3	reason|l:was=4_3	reason|l:washing=0_-3,4_4	reason|l:water=4_3	reason|l:way=0_2
reason|l:we=0_-7,4_-2,13_11	reason|l:well=0_4,13_-5	reason|l:what=0_6,4_-6,11_3	reason|l:where=13_-3	reason|l:which=4_-3,11_3
reason|l:who=0_-3,4_-6,11_7	reason|l:whom=11_3	reason|l:why=0_9,11_-3,13_-3	reason|l:wife=13_2	reason|l:wifes=0_2,4_-2
reason|l:will=0_5,4_-6	reason|l:with=0_-7,4_5,11_2	reason|l:work=4_3	reason|l:working=0_-3,13_4	reason|l:works=4_4
reason|l:would=11_-3,13_4	reason|l:yeah=0_-2,13_3	reason|l:year=0_-2,4_2	reason|l:years=0_2	reason|l:yes=0_-7,13_10
reason|l:yet=13_3	reason|l:you=4_4,13_3	reason|l:your=4_5,11_-6,13_5	reason|lc:about the=0_-2	reason|lc:and i=0_-3,13_3
reason|lc:are not=13_3	reason|lc:as i=0_-2	reason|lc:but it=0_3,13_-3	reason|lc:bye=9_3	reason|lc:can you=13_-2
reason|lc:could i=4_3	reason|lc:did not=13_-2	reason|lc:do not=4_-3,13_2	reason|lc:hello=0_4,13_-3	reason|lc:i am=4_-3,9_5,13_-3
reason|lc:i have=0_-2,4_-2,13_3	reason|lc:i know=0_3,13_-3	reason|lc:i wanted=4_2	reason|lc:i was=0_5,4_-3,13_-2
reason|lc:i will=4_-2	reason|lc:is that=0_-3,11_3	reason|lc:it is=0_-2	reason|lc:love=0_2,4_-3	reason|lc:my name=0_2
reason|lc:no=0_5,4_-5	reason|lc:phones=0_-2,13_4	reason|lc:please=0_-3,6_3	reason|lc:right=0_2	reason|lc:sorry=12_4
reason|lc:that=0_-3,13_3	reason|lc:that is=4_-3	reason|lc:the phones=13_3	reason|lc:this is=0_2	reason|lc:what is=0_4,13_-3
reason|lc:where do=0_2	reason|lc:who am=13_2	reason|lc:yeah=0_2,13_-2	reason|lc:yes=0_-3,13_3	reason|lc:you are=0_3
reason|m:=0_9,4_-3,6_-3,9_-2,11_-7,12_-3,13_-3	reason|m:no=0_8,4_12,6_-4,9_-4,11_-5,12_-3,13_-7	reason|m:person=0_-3,6_12,13_-4
reason|m:stop=0_-4,4_-3,9_14,13_-2	reason|m:who=4_-5,6_-2,11_9	reason|m:wrong=0_-2,12_6	reason|m:yes=6_-6,9_-4,11_-4,13_9
reason|ms:=4_-5,9_7,11_-5,13_3	reason|ms:no=0_6,9_-2	reason|ms:person=6_3	reason|ms:stop=0_-3,9_4	reason|ms:yes=0_8,13_-4
reason|n:1=0_4,9_3,11_-3	reason|n:2=0_6,4_-5,6_3,9_4,11_-2,12_-2,13_-4	reason|n:3=4_7,9_3,13_-9	reason|n:4=0_4,11_5,13_-7
reason|n:5=0_7,9_-6,11_3	reason|n:6=0_3,11_-7,13_2	reason|n:7=4_-3,6_-3,13_7	reason|n:8=0_-9,4_5,6_-3,9_-4,11_-5,12_6,13_6
reason|p:False=4_-4,9_5	reason|p:None=0_5,4_4,6_-2,11_-8	reason|p:True=0_4,9_-3	reason|s:asks=0_-10,4_6,9_-2,11_10
reason|s:asks last=0_-9,4_2,9_-2,11_9	reason|s:back=11_3,13_2	reason|s:back last=4_4	reason|s:half=0_10,13_-8
reason|s:inquires=0_-9,13_9	reason|s:negative=4_-4,9_2,11_-4,12_5	reason|s:unfinished=0_6,4_-3,9_-3,11_4,13_-4	reason|u:0=0_2,4_-2
reason|u:1=4_-6,13_8	reason|u:2=0_-4,4_5,11_-3,13_2	reason|u:20=13_3	reason|u:3=13_3	reason|u:8=13_3
reason|u:a=0_-4,4_3,6_2,9_-3,11_2,12_-3,13_3	reason|u:about=0_-2,4_6,6_-2,11_-7,13_7	reason|u:accounts=0_-2,4_5,13_-2
reason|u:actually=13_2	reason|u:ad=4_-3,13_4	reason|u:add=13_3	reason|u:address=0_2,13_-2	reason|u:advertise=4_3,13_-4
reason|u:advice=0_3	reason|u:after=0_-3,4_3	reason|u:again=0_3	reason|u:ah=0_2	reason|u:alive=6_3	reason|u:all=0_3,13_-4
reason|u:already=0_-4,4_6,13_-2	reason|u:am=0_-3,4_3	reason|u:amount=4_3,12_-2	reason|u:an=0_-9,4_4,6_2,13_2	reason|u:and=0_4,4_-5
reason|u:another=0_-2	reason|u:answer=0_4,4_-2,13_-2	reason|u:any=4_-2	reason|u:anybody=6_3	reason|u:anything=0_4,4_2,13_-4
reason|u:are=11_3,13_-3	reason|u:as=0_3,13_-3	reason|u:at=0_-2,4_5	reason|u:automated=11_3	reason|u:back=4_2,13_-3
reason|u:bad=0_3,4_-2	reason|u:bank=4_3	reason|u:batteries=0_-3,4_3	reason|u:be=4_-3,6_3	reason|u:because=13_2
reason|u:behalf=0_3,4_-3	reason|u:bello=0_3,4_-3	reason|u:bill=0_-4,4_6	reason|u:billing=0_-4,4_2	reason|u:bit=0_2
reason|u:book=4_3	reason|u:bookkeeping=0_-2,4_6	reason|u:boss=0_2,4_-6,13_3	reason|u:bot=0_-2,11_3	reason|u:brown=6_2
reason|u:building=4_3	reason|u:business=0_6,4_-5	reason|u:but=0_2,13_-2	reason|u:buy=0_2,4_-2	reason|u:by=0_2,4_-3,12_3
reason|u:bye=9_2	reason|u:call=0_-5,4_-5,12_3,13_9	reason|u:called=0_-3	reason|u:calling=0_6,11_-7	reason|u:calls=13_4
reason|u:can=0_6,4_-5,13_4	reason|u:cancel=9_4	reason|u:cars=0_-3,4_4	reason|u:charge=4_2,6_-2	reason|u:cheap=13_2
reason|u:ciao=0_-4,9_4	reason|u:clear=0_6,13_-3	reason|u:coffee=4_3	reason|u:colleague=6_2	reason|u:come=0_-2
reason|u:coming=11_-2	reason|u:company=0_-3,4_-2,13_3	reason|u:complain=0_-3,4_5	reason|u:complicated=0_3
reason|u:confirm=0_-3,4_3	reason|u:contract=4_3,13_-2	reason|u:cost=13_3	reason|u:could=4_2	reason|u:course=0_4,13_-3
reason|u:court=0_-2,4_2	reason|u:customer=0_3,4_-4	reason|u:cut=0_-4,4_3	reason|u:day=4_-2,13_3	reason|u:dead=4_-2,13_4
reason|u:dear=0_-4	reason|u:debbie=4_4,6_-2	reason|u:desk=0_4,4_-4	reason|u:different=0_-3,4_4	reason|u:discuss=6_2
reason|u:display=13_2	reason|u:do=11_-4,13_4	reason|u:doctor=13_3	reason|u:dog=4_3	reason|u:driver=0_-2,4_3	reason|u:e=4_2
reason|u:else=11_-2,13_2	reason|u:employee=6_2	reason|u:end=9_3	reason|u:enough=0_-3,4_6,9_4,13_-8	reason|u:er=0_2
reason|u:exactly=0_-3,13_2	reason|u:explain=0_2	reason|u:extension=4_4	reason|u:extensions=4_-4,13_3	reason|u:film=4_-3,13_4
reason|u:films=0_5,4_-4	reason|u:fine=4_3,13_-3	reason|u:fix=4_2	reason|u:foam=0_-3,13_3	reason|u:for=13_4
reason|u:from=0_3,4_5,12_-2,13_-4	reason|u:fun=4_-2	reason|u:further=4_2	reason|u:give=0_2	reason|u:go=0_7,4_-4,9_4,13_-6
reason|u:god=0_3	reason|u:goes=0_3,13_-3	reason|u:going=0_3,4_-4,9_4,13_-3	reason|u:good=0_3,4_-4	reason|u:got=0_2,4_4,13_-7
reason|u:guess=0_-4,13_6	reason|u:guessed=13_3	reason|u:had=0_5,4_-3,13_-2	reason|u:hall=4_3	reason|u:hand=13_2
reason|u:handsets=0_-2,13_3	reason|u:hang=0_-3	reason|u:has=0_3	reason|u:hate=0_4,13_-3	reason|u:have=4_3,13_-6	reason|u:he=4_3
reason|u:head=0_2	reason|u:headsets=4_-2,13_3	reason|u:hear=0_4,13_-3	reason|u:heard=4_-2,13_3	reason|u:heating=4_4,13_-2
reason|u:hello=11_2,13_-3	reason|u:help=0_7,4_-5,13_-2	reason|u:here=0_3,4_-6,11_3	reason|u:hi=0_3,13_-3	reason|u:hill=0_-2,4_4
reason|u:hiring=0_-7,4_9,11_-2	reason|u:his=0_-2	reason|u:hmm=0_2,9_-2	reason|u:how=0_4,4_-2,11_-3	reason|u:i=0_-6,12_10
reason|u:if=0_3,4_-5,13_3	reason|u:in=13_2	reason|u:indeed=4_-2,13_3	reason|u:information=0_5,4_-4	reason|u:insurance=0_-3,4_4
reason|u:internet=4_-2	reason|u:invoice=4_6,13_-4	reason|u:is=6_2,12_3,13_-5	reason|u:it=6_-3,9_4,12_3	reason|u:its=0_-2,4_2
reason|u:job=4_3	reason|u:just=0_3	reason|u:keep=0_3	reason|u:know=4_8	reason|u:lady=11_5,13_-3	reason|u:landlines=0_-3,13_4
reason|u:landlord=4_3	reason|u:last=4_3,13_-4	reason|u:late=0_2,13_-3	reason|u:leaf=0_5,13_-3	reason|u:leaflet=13_2
reason|u:leak=4_2	reason|u:lease=0_3,13_-3	reason|u:leave=9_2	reason|u:left=4_3	reason|u:legal=0_-2,4_4	reason|u:let=0_-2,4_-2,9_4
reason|u:lifts=4_3	reason|u:like=4_-6,11_-2,13_7	reason|u:line=4_-2,13_3	reason|u:lines=0_-4,13_5	reason|u:listening=11_3
reason|u:long=0_3	reason|u:lot=4_-3,11_2	reason|u:lunch=4_3	reason|u:m=13_2	reason|u:machine=4_2,13_-3	reason|u:machines=0_-5,6_4
reason|u:made=0_2	reason|u:mail=4_3	reason|u:manager=0_-2,6_3	reason|u:matter=0_-5,13_5	reason|u:me=0_2,9_2,13_-5
reason|u:meant=12_3	reason|u:meeting=4_4	reason|u:mind=4_-2	reason|u:minutes=0_2	reason|u:missed=4_2	reason|u:mistake=4_-3,13_2
reason|u:mobile=0_3	reason|u:moment=0_4,4_-4	reason|u:monday=0_-4,13_3	reason|u:money=4_3	reason|u:more=0_2
reason|u:mother=0_3,4_-3	reason|u:mr=4_7	reason|u:mrs=4_2	reason|u:much=0_-2,13_6	reason|u:my=0_-2,4_3,9_-2,12_5
reason|u:name=0_4,4_-2,13_-2	reason|u:nearly=0_4,4_-2	reason|u:need=0_-7,13_9	reason|u:neighbour=0_-2,4_3	reason|u:never=4_-4,13_3
reason|u:new=0_-5,13_6	reason|u:nice=0_4	reason|u:not=0_-3,4_2,11_-4,12_5,13_-3	reason|u:note=0_2	reason|u:nothing=4_10,13_-8
reason|u:now=13_-3	reason|u:number=0_3,4_3,12_-4	reason|u:nut=4_3	reason|u:of=0_-3,11_3,13_6	reason|u:offer=13_4
reason|u:offering=4_3	reason|u:offers=0_2	reason|u:office=0_-7,4_-2,13_10	reason|u:offices=0_5,13_-3	reason|u:oh=4_-2,13_3
reason|u:okay=0_3,9_5,13_-7	reason|u:old=13_2	reason|u:on=0_4,4_-7	reason|u:ones=13_2	reason|u:only=0_4,4_-4
reason|u:open=4_4,11_-2	reason|u:opening=4_5	reason|u:order=0_-4,4_4	reason|u:other=4_3	reason|u:our=0_-6,4_-3,13_12
reason|u:out=0_8,4_-11,13_2	reason|u:outside=4_3	reason|u:over=0_3,4_-3	reason|u:owe=0_-2,4_4	reason|u:own=0_5,4_-3
reason|u:parcel=0_-2,4_3	reason|u:parking=0_-5,4_5	reason|u:pass=0_3,4_-3	reason|u:password=4_2	reason|u:pay=0_-4,4_6
reason|u:payment=0_-3,4_3	reason|u:people=0_-11,11_-2,13_13	reason|u:person=13_-2	reason|u:phone=4_-6,12_2,13_8
reason|u:phoned=4_-2,13_4	reason|u:phones=0_-8,4_10,11_-2	reason|u:place=0_-2,13_3	reason|u:please=6_4,11_-3
reason|u:precisely=0_-3,13_4	reason|u:pressed=4_-2	reason|u:price=0_-2,4_-2,13_5	reason|u:prices=4_-2	reason|u:problem=0_4
reason|u:purse=0_-2,6_3	reason|u:put=4_-3,13_3	reason|u:quiet=0_2	reason|u:quite=0_-3,4_4	reason|u:quote=0_-4,4_-5,13_9
reason|u:rang=0_-2,4_3	reason|u:rather=0_3	reason|u:reached=0_-2,11_2	reason|u:ready=0_-4,4_5	reason|u:real=0_-3,4_-2,6_5
reason|u:receptionist=0_-2,13_2	reason|u:repeat=0_3	reason|u:returning=4_3	reason|u:right=0_-4,13_4	reason|u:ring=0_-3,4_-3,13_5
reason|u:ringing=0_3,13_-3	reason|u:room=4_2	reason|u:rubbish=4_2	reason|u:s=0_-3,13_5	reason|u:said=0_2,13_-2
reason|u:sales=0_-2,4_-3,6_3,13_3	reason|u:same=0_3,4_-3	reason|u:saw=13_4	reason|u:say=4_-2,13_5	reason|u:search=4_2
reason|u:second=0_3	reason|u:see=4_2	reason|u:sell=0_-3,4_3	reason|u:send=0_-4,4_5	reason|u:sets=0_-3,13_3	reason|u:she=0_2
reason|u:ship=0_2	reason|u:shop=0_4,4_-4	reason|u:silent=0_2	reason|u:since=4_-4,13_3	reason|u:sister=0_-5,4_-4,13_8
reason|u:small=4_-2,13_3	reason|u:so=0_4	reason|u:some=0_3,4_-4,13_2	reason|u:something=0_-4,13_5	reason|u:sorry=0_-2,12_3
reason|u:sort=0_-2,4_2	reason|u:speak=4_2,13_-2	reason|u:speaking=4_-3,11_4,13_-2	reason|u:still=4_-3,13_3	reason|u:stop=9_3
reason|u:story=0_2	reason|u:supplier=4_2	reason|u:suppose=0_2,13_-2	reason|u:sure=0_4,4_-3	reason|u:switchboard=4_-3,13_4
reason|u:system=0_-3,4_2,13_4	reason|u:table=0_3	reason|u:take=0_-7,4_3,13_5	reason|u:talk=4_4	reason|u:talking=4_-3
reason|u:tape=11_2	reason|u:tax=0_-2,4_4	reason|u:taxi=4_3	reason|u:telephone=0_-5,4_-2,13_8	reason|u:telephones=0_-7,4_4,13_4
reason|u:tell=0_-3,4_3	reason|u:thank=4_4,13_-3	reason|u:that=0_-9,4_-2,11_2,12_2,13_8	reason|u:the=6_-6,9_-2,12_2,13_9
reason|u:them=13_3	reason|u:then=0_2,9_2	reason|u:there=4_4,6_3,13_-5	reason|u:they=0_-4,13_4	reason|u:things=0_4,4_-3
reason|u:think=13_2	reason|u:this=0_7,4_-3,6_-4,9_3,11_4,12_-3,13_-3	reason|u:those=0_-3,13_4	reason|u:thought=0_4,4_-6,13_2
reason|u:time=0_3,9_4,13_-4	reason|u:times=4_3	reason|u:to=0_4,6_-3,12_4,13_-5	reason|u:tomorrow=0_3	reason|u:too=0_3,4_-3
reason|u:top=4_2	reason|u:town=0_-3,13_3	reason|u:transfer=0_-3,6_2,13_2	reason|u:true=0_-2,13_3	reason|u:twice=4_2,13_-2
reason|u:uhhuh=0_-2,13_3	reason|u:um=0_2	reason|u:vacancy=4_2	reason|u:very=0_2	reason|u:vet=12_2	reason|u:voice=11_3
reason|u:voip=0_-3,13_4	reason|u:wait=0_3,13_-3	reason|u:walk=0_4,4_-2	reason|u:want=4_4,11_-5,12_-3,13_4	reason|u:wanted=0_-4,4_4
reason|u:was=4_-2,13_2	reason|u:washing=0_-3,4_4	reason|u:watching=0_2	reason|u:water=4_3	reason|u:way=0_2	reason|u:we=0_-7,13_8
reason|u:what=0_4,4_-6,11_4	reason|u:where=13_-3	reason|u:which=4_-3,11_3	reason|u:who=0_-4,4_-6,11_7	reason|u:whom=11_3
reason|u:why=0_8,11_-3,13_-4	reason|u:wifes=0_2,4_-2	reason|u:will=0_3,4_-7	reason|u:with=0_-6,4_6,11_2	reason|u:work=4_6,13_-3
reason|u:working=0_-3,13_4	reason|u:works=4_4	reason|u:would=0_-2,11_-3,13_6	reason|u:wrong=0_-2,4_2	reason|u:yeah=0_3
reason|u:year=0_-2,4_2	reason|u:years=0_2	reason|u:yeas=13_2	reason|u:yes=13_4	reason|u:yet=4_-2,13_3	reason|u:you=9_-2,13_4
reason|u:your=0_-2,4_9,11_-6,13_2	s:asks=0_2,1_-4,2_-4,3_2,5_-3,6_4,7_-7,9_-5,11_16,12_-7,13_-6
s:asks last=0_12,1_-7,2_-5,3_-7,4_-13,5_-3,6_3,7_-6,8_-4,9_-5,11_17,12_-8,13_-14
s:back=0_4,2_-2,3_-4,4_5,5_-4,7_-4,9_-3,11_4,12_-7,13_4	s:back last=0_7,1_-3,2_-4,3_-6,4_-3,5_-4,7_-4,8_-6,9_-4,11_5,12_-8,13_6
s:half=0_21,1_-4,2_-8,3_4,4_-16,7_-5,8_4,9_-2	s:inquires=0_-5,11_2,13_10	s:negative=1_4,8_2,11_-2,12_-3,13_4
s:unfinished=0_17,1_-5,3_-9,4_-17,5_3,6_6,10_-3,11_12,13_-9	u:0=3_7,13_-3	u:1=3_5,4_-2,5_-3,9_-4,12_-5,13_4	u:100=0_-3,4_-3,13_6
u:1000=0_3	u:11=0_2,4_3,13_-3	u:12=0_4,4_-2	u:17=0_3	u:19=0_3	u:2=0_4,1_-4,2_3,5_-3,6_-2,8_2,11_-3,12_3	u:20=13_5
u:3=1_5,3_-4,10_4,12_-3,13_5	u:4=7_-2,8_-3	u:40=0_3,4_5,13_-2	u:42=0_2	u:5=0_-2,2_2	u:50=0_5	u:6=0_-4,2_3,4_5,12_3,13_-2
u:60=0_4,2_3	u:8=2_4,10_-3	u:9=0_4	u:90=2_6,8_-4	u:a=0_4,3_2,5_-5,6_7,8_2,9_-7,12_-3	u:about=8_3	u:absent=4_4,13_-3
u:accounts=4_5,13_-4	u:acme=11_6,13_-3	u:act=0_-3	u:acting=10_3	u:actually=4_2	u:ad=4_-3,13_4	u:add=13_3	u:addition=3_3
u:administrator=0_2	u:advertise=4_3,13_-4	u:advertising=13_2	u:advice=0_3	u:affairs=4_2	u:afternoon=8_3
u:again=0_5,4_-3,5_6,11_-2,13_-3	u:against=4_2	u:age=4_-2,13_3	u:agent=6_5	u:ago=4_2	u:agree=4_2	u:agreed=13_2	u:ah=0_-4,13_5
u:ahead=4_2,8_3	u:air=0_-2	u:alive=0_-3,6_3	u:all=1_4,2_-3,7_-2,13_3	u:allow=4_3,13_-2	u:alone=0_4,5_3,13_-6	u:along=4_-4,13_5
u:already=3_-3,8_3	u:altogether=0_2,13_-2	u:always=0_-4,4_2	u:am=0_-4,6_-4,9_3,12_-3,13_4	u:amount=4_3,12_-2	u:an=0_3,4_-5,13_-4
u:and=4_-3,12_-3	u:anniversary=4_2	u:another=7_5,8_3,13_-2	u:answer=8_3	u:answering=0_-2	u:anybody=4_3,6_2,13_-3
u:anyone=4_-4,13_3	u:anywhere=4_-4,13_5	u:apologies=0_-2,4_4	u:apologise=0_3	u:app=0_-3,9_4	u:apple=0_3	u:approve=0_4,4_-3
u:approved=0_-3,13_3	u:are=0_3,2_-2,4_-3,6_-4,7_2,11_3	u:arm=4_3	u:around=2_2	u:article=0_2	u:as=5_-2,7_-2,8_2,13_5	u:ask=0_2
u:asking=0_2,4_-2,11_3,13_-4	u:asks=0_-4,4_4	u:asleep=4_4	u:at=6_-2,7_-3,8_-3,10_3,13_2	u:ate=2_4	u:attend=0_-3,13_2
u:attention=0_4,4_-2	u:aunt=0_3	u:automated=4_-3,11_3	u:awake=4_-2	u:away=0_-2	u:awful=0_-4,4_2	u:aye=0_-4,13_5	u:b=0_-8,2_8,7_8
u:baby=0_4,4_-3	u:babys=0_-2,4_3	u:back=0_4,13_-6	u:bad=4_3,13_-2	u:badge=0_-2	u:bag=0_3,4_-2	u:bakery=4_2	u:bang=0_-4,13_5
u:bare=3_4	u:base=10_2	u:be=0_4,2_-3,4_-2,5_2,10_-2,13_3	u:beard=4_3	u:beat=0_3,13_-3	u:beats=1_4,13_-3	u:bed=0_3,13_-3
u:bee=0_-4,13_2	u:been=3_2,8_-2	u:beep=3_-2,10_4	u:before=2_3,13_-5	u:behalf=13_-4	u:believe=0_2,4_-5	u:bell=0_3,5_-2	u:bella=0_3
u:bello=0_5,4_-3	u:best=0_6,4_-3	u:bet=0_-4,13_2	u:betcha=0_-3,13_4	u:better=2_-2,7_3	u:between=2_3	u:beyond=7_3,10_-2
u:bigger=7_2	u:bike=0_5,13_-2	u:bill=0_2,4_4,13_-4	u:billing=0_-4,4_2	u:bingo=0_-3,4_-2,13_5	u:birth=0_-3,13_3	u:biscuit=0_3,4_-2
u:bit=4_-2,13_3	u:blah=0_4	u:blank=0_-2,3_4	u:bless=0_4,13_-2	u:blocked=0_-5,5_6	u:bloke=4_2	u:blood=6_2	u:blue=0_2	u:board=0_-3
u:boards=4_2	u:boat=0_4,4_-3	u:bob=4_2,13_-2	u:boiling=0_3	u:book=4_2	u:booked=4_-5,13_4	u:bookkeeping=0_-2,4_6	u:bored=0_3,4_-2
u:boss=4_-3,13_3	u:bosss=13_-3	u:boston=4_4	u:bot=0_-2,11_4	u:both=13_5	u:bought=4_5,13_-2	u:bout=13_3	u:box=0_3,4_-3
u:boy=0_4,4_-3	u:bread=0_2	u:break=0_5,7_2,13_-2	u:breakfast=4_-2	u:breaking=0_4,13_-2	u:breathe=13_2	u:breathing=6_2	u:bring=0_-3
u:bro=4_-3	u:brochure=0_2	u:broke=4_3	u:broken=4_3	u:brown=4_3,6_2,13_-3	u:brownfield=0_2	u:budget=1_3	u:building=13_-2
u:burning=1_-2,8_6	u:burst=0_-3,4_4	u:bus=0_3,7_-2	u:business=3_2,11_3,13_-3	u:bust=7_2	u:busy=0_2,1_-3,4_-7,13_7
u:but=0_-5,1_-2,2_2,13_3	u:butler=0_-3,4_3	u:buttons=0_2,4_-2,10_2	u:buy=3_5,9_2,13_-2	u:buying=0_2,4_-4	u:by=9_-3,13_2
u:bye=0_3,4_-3,9_8,13_-2	u:c=0_-9,1_8,10_4	u:cable=10_2	u:cables=0_-2	u:cake=4_-2,13_4	u:calendar=0_4,4_-4	u:calendars=0_-3,4_2
u:call=0_-6,5_5,9_4,12_3	u:called=0_-3,4_8,13_-3	u:caller=0_3	u:calling=0_3,4_-3,13_-2	u:calls=0_-6,5_6,10_4	u:came=7_2
u:camera=0_3,4_-3	u:can=1_-2,5_-3,6_3,8_4,9_-2,10_4,11_-4,12_-3,13_5	u:canada=0_2	u:cancel=0_-4,9_4	u:car=4_2,11_3
u:care=4_-3,13_4	u:cars=4_3	u:castle=0_3	u:cat=0_4,13_-3	u:catch=0_4,13_-3	u:cats=0_3	u:cease=0_-3,5_5	u:cent=0_-2,13_2
u:centre=0_-2,13_3	u:certain=0_5,4_-4	u:certificate=13_2	u:chair=4_-3,13_3	u:chance=0_-4,4_2,13_2	u:change=0_4,4_-3,13_-3
u:changed=0_-3,7_2	u:cheap=13_2	u:check=0_7,4_-4,13_-2	u:checked=10_3	u:cheerio=0_-3,9_4	u:cheese=4_3	u:chicken=0_2
u:chief=1_3,13_-3	u:children=4_2	u:chill=0_3,4_-2	u:choir=0_2	u:ciao=0_-4,9_4	u:clean=4_3	u:cleaner=0_-3,4_3	u:clear=0_4,4_-5,13_3
u:click=4_-3,13_3	u:clocks=8_2	u:close=4_3,13_-3	u:closes=13_3	u:clue=0_3	u:coarse=0_-3,13_4	u:coffee=4_3	u:coffees=0_2
u:colleague=6_3	u:come=8_4,11_2,13_-3	u:comfortable=4_2	u:coming=0_3,1_-2,2_3,5_-3,11_-3,13_2	u:commence=0_-2	u:comment=0_3,13_-2
u:company=0_-3,11_3	u:complain=1_-2,8_-2,13_3	u:complete=0_-2,3_3	u:complicated=0_5,13_-3	u:compulsory=13_3	u:computer=13_-3
u:computers=0_-3,13_2	u:concern=4_2	u:concerns=4_2	u:confidential=4_2	u:configuring=0_2	u:confirm=4_-4,13_3	u:connect=6_2
u:connected=4_-3	u:consider=0_-3,13_4	u:contactable=0_2	u:contract=0_2,13_-3	u:contrary=0_-3,4_3	u:cook=0_-3,4_2
u:cooking=0_2,4_4,13_-3	u:cool=4_-3,13_3	u:cores=13_2	u:cork=0_3	u:corner=0_2	u:corridor=0_2	u:costs=13_4	u:cough=0_3	u:could=6_4
u:count=13_3	u:counter=0_4	u:counting=0_-3,4_-3,13_5	u:courier=0_3,4_-2	u:court=0_-3,4_4	u:covering=13_3	u:covers=0_2
u:create=0_3,13_-3	u:credit=0_-2,13_3	u:creepy=4_2	u:crook=13_2	u:crossed=13_-3	u:cruise=4_3,13_-2	u:cup=1_3	u:cupboard=0_3
u:customer=13_3	u:customers=4_2,13_-4	u:cut=0_-4,4_3	u:cutting=0_6,4_-2,13_-3	u:da=0_-3,13_3	u:dad=0_2,4_-2	u:dairy=13_3
u:damn=0_-3,13_3	u:dare=0_-4	u:dark=0_4	u:darling=0_3,13_-3	u:data=13_-2	u:date=0_-4,1_2	u:dave=0_2	u:day=0_3,4_-3,8_2,13_-2
u:days=0_-2,2_4,4_-3,8_5	u:dead=0_-5,7_2,13_4	u:deadline=13_-2	u:deaf=0_-2,13_3	u:deal=0_-5,13_4	u:deals=0_5,4_-4	u:dear=4_3,12_-2
u:dearer=0_3	u:debbie=4_4,6_-2	u:decide=0_5,4_-4	u:decided=1_2,4_3,13_-4	u:decides=0_4,4_-2	u:decline=4_3,13_-2	u:declined=4_3
u:deep=0_3	u:delete=5_2	u:delighted=4_-2,13_3	u:delivery=0_-2,4_3	u:denied=4_3	u:dentist=4_-2,13_3	u:dentists=0_2	u:deny=0_-3,13_2
u:depends=0_2,1_3,4_-2,11_3,13_-3	u:desk=10_2	u:desks=3_2	u:desperate=8_3	u:details=5_3	u:did=0_5,13_-5	u:different=4_2
u:dinner=0_6,4_-4	u:dinners=4_3	u:dinosaur=7_3	u:dis=0_-6,8_4,13_3	u:disappoint=4_3	u:discuss=6_3	u:disregard=0_2
u:disturb=4_-5,13_5	u:do=5_3,12_-4,13_3	u:doctor=0_-3	u:does=10_3	u:dog=0_5,13_-3	u:doing=0_-2,1_2,4_3,13_-3	u:dollars=0_3
u:done=0_-4,8_5	u:door=13_4	u:doorbell=0_3,13_-2	u:dot=0_-3,13_4	u:double=4_2,8_3,13_-3	u:doubt=4_-2,13_4	u:down=4_2,13_-2
u:drag=4_2	u:draughty=0_3	u:dream=0_2	u:driver=13_-3	u:driving=4_-4,13_3	u:dropped=13_-3	u:dropping=0_3	u:duh=0_-5,13_6
u:dunno=0_3	u:duty=0_-3	u:e=1_3,4_-3,13_-2	u:each=0_-3,13_4	u:ear=0_2,1_2	u:earlier=4_4,13_-2	u:early=0_-3,13_3	u:ears=4_-2,13_4
u:earth=4_4,13_-3	u:easily=13_2	u:easter=2_4	u:easy=0_2	u:eating=0_3,4_-2	u:echo=10_3	u:eggs=0_4	u:either=0_6,13_-2
u:else=4_-3,13_9	u:emergency=0_-2,4_4	u:employee=6_2	u:empty=3_3	u:end=9_4,13_-3	u:ending=9_3	u:english=0_3
u:enough=0_-4,1_-2,4_2,8_3,9_4,13_-3	u:erm=0_4	u:euros=0_3	u:even=8_-3,13_4	u:evening=0_-2,4_3	u:events=0_3,13_-2
u:ever=0_-4,5_3,13_4	u:every=7_2,8_2,13_-3	u:everybody=0_2	u:everything=0_2,3_2,4_-2	u:exam=4_2	u:except=0_3,13_-3	u:excuse=13_-3
u:expecting=4_2	u:explain=0_3,4_-4	u:explaining=0_-2	u:extension=0_-3,4_4,10_2	u:extensions=4_-3,13_2	u:eye=4_5,13_-3
u:fail=0_5,4_-2,13_-2	u:failed=0_2	u:fair=0_-3,13_2	u:false=11_-3,12_3	u:family=4_5	u:fancy=0_3,4_-2	u:far=1_4,3_3
u:fast=8_6,13_-4	u:father=0_3	u:fault=0_-3,10_4	u:feel=4_2	u:feeling=0_-3,4_3	u:fetch=0_-5,4_4,6_3	u:fever=4_4,13_-2	u:few=13_3
u:figure=1_2	u:file=4_3	u:fill=0_4,13_-4	u:filled=4_-3,13_3	u:film=4_-3,13_3	u:films=0_5,4_-4	u:finally=0_3	u:find=4_-2
u:fine=1_3,11_-2,13_3	u:finish=0_-3,4_4	u:finished=10_3	u:fire=0_-5,7_2,8_4,13_5	u:firm=4_2,11_2,13_-3
u:first=0_2,3_5,4_-3,7_-3,11_4	u:fish=0_5,4_-3	u:fit=4_3,8_-2	u:flat=0_-2,4_3	u:flesh=0_-4,6_2,13_3	u:flies=0_5	u:flu=4_3
u:fly=0_3	u:foam=0_-3,13_3	u:follow=0_5,4_-2	u:football=4_3	u:footballs=0_3	u:for=0_3,1_2,4_3,5_-4,9_-3,12_-2,13_3
u:forget=9_4,13_-4	u:forgot=13_3	u:forgotten=0_3	u:found=0_-3,4_2	u:free=1_-2,8_5,10_-2	u:fresh=3_3	u:friday=8_2
u:fridge=0_-2,13_3	u:friends=0_-3,13_3	u:fries=0_5,13_-3	u:from=2_2,7_3,8_-3,10_-2,12_-3	u:front=13_3	u:full=4_3,13_-2
u:funny=0_5,13_-3	u:further=4_-2,13_3	u:future=1_3	u:game=0_-2,13_4	u:gap=0_2	u:garage=0_-4,4_3	u:gardener=4_2	u:gas=0_-2
u:gate=0_3,13_-3	u:get=3_-2	u:gets=4_3,13_-3	u:give=0_4,2_3,4_-3,11_3,13_-4	u:given=0_2	u:giving=0_-3,4_3	u:glasses=0_5,1_-2,4_-2
u:gnu=3_3	u:go=4_-5,5_-3,6_-2,7_4,9_2,10_2,11_4,12_-4	u:going=0_2,5_2,7_-3,11_-2	u:gone=0_-3,4_2,7_3,9_4,13_-3	u:good=11_-3,13_5
u:goodbye=9_5	u:goodness=0_2	u:gosh=0_2	u:got=3_2,4_3	u:grab=4_3	u:granddaughter=4_2	u:grandma=0_3	u:grandmother=0_2
u:great=0_-2,4_-4,7_5,13_2	u:green=0_-2,13_4	u:greeting=7_-3,10_3	u:grief=0_3	u:ground=3_3	u:guarantee=0_3,4_-2	u:guess=4_-2,13_4
u:guessed=13_2	u:guests=4_3	u:guilty=0_-2,13_3	u:ha=0_2	u:had=3_3	u:hair=13_3	u:haircut=0_7,4_-4	u:hairdresser=0_2
u:hairdressers=0_-3,4_5,13_-2	u:half=13_3	u:halve=4_2	u:hamburg=0_3	u:handset=10_3	u:handsets=0_3	u:hang=0_6,9_4,13_-5
u:hanging=9_4	u:hannah=0_-3	u:happen=0_-3	u:happening=10_2,13_-3	u:happy=0_3	u:hardly=0_-4,1_2,4_4,8_-2	u:harm=13_3	u:harvest=4_3
u:has=0_3,4_-2,13_-2	u:hast=0_-5,4_2,13_2	u:hat=0_3	u:hate=0_4,13_-4	u:have=12_2	u:having=13_-2	u:hay=4_-3,13_3	u:head=4_-3,13_3
u:headset=4_2	u:headsets=4_-2,13_3	u:hear=4_-4,5_4,10_3	u:heard=0_5,4_-2	u:heat=0_5,4_-5	u:heating=4_4,13_-2	u:heck=0_-2,13_4
u:hell=0_-6,13_6	u:help=10_6,11_-3	u:her=0_-9,1_2,4_12,5_-3,11_-3,13_-3	u:here=0_8,1_-4,3_2,4_-9,8_3,9_4,13_-3	u:hers=0_-3,4_4
u:herself=0_-2,4_-3,13_5	u:hey=0_4,13_-3	u:hi=11_-3	u:high=0_4,4_-2	u:highlight=13_3	u:hill=0_-2,4_4	u:him=0_5	u:hindered=4_3
u:hip=3_-2,4_2	u:hiring=0_-3,4_7,11_-2	u:his=0_-6,4_3,11_4	u:hit=0_-3	u:hm=0_4	u:hmm=0_2,9_-2	u:hold=0_4,10_2,13_-3
u:holds=0_-4,13_4	u:home=0_-2,4_2	u:honest=13_-2	u:honestly=4_3	u:honour=0_-2,13_2	u:hop=0_-2,8_4	u:hope=0_3	u:hoping=13_2
u:hose=11_2	u:hospital=0_-2,4_3,12_2,13_-2	u:hot=0_4,4_-3,8_3,13_-2	u:hotel=0_-5,4_3,13_3	u:hour=4_3,13_-3	u:hours=0_2	u:house=4_3
u:how=0_2,4_-2,8_3,10_4	u:huh=0_3	u:human=4_-3,6_4	u:hums=10_2	u:hurry=4_-3,8_4	u:hurts=0_3	u:husband=4_2	u:husbands=0_3
u:i=2_-4,3_-3,4_3,7_-5,9_3,13_3	u:idea=1_2	u:if=0_6,13_-2	u:ignore=0_4	u:ill=0_-2	u:in=0_3,2_2,4_3,9_-2,12_-6	u:indeed=13_4
u:information=1_2	u:inn=0_-3,4_-3,13_5	u:inside=0_2	u:installed=4_-2	u:instead=7_3,13_-2	u:instructions=0_3,10_3
u:insurance=0_-2,4_2	u:intention=0_-3,13_4	u:interested=9_4,13_-2	u:interesting=0_6,13_-2	u:intern=0_-3,4_2	u:internets=4_2
u:introduce=11_2	u:invitation=0_2	u:invoice=4_5,13_-4	u:is=2_-4,5_-2,13_2	u:issue=0_-3	u:it=2_-3,3_-2,6_-3,7_4,8_4,10_3,12_-3,13_3
u:its=2_-2,13_5	u:itself=0_3,13_-3	u:ja=0_4	u:jack=0_-2,4_6,13_-3	u:joan=4_-2	u:joans=0_-3,4_3	u:job=4_4,13_-2	u:joined=0_5,4_-5
u:joining=0_-3,4_2	u:joke=0_2	u:joking=13_2	u:joy=0_-3,4_2	u:juniors=4_2	u:just=0_4,4_-3,7_-3,8_-2,10_2,13_3	u:keen=4_-3,13_4
u:keeping=10_3	u:kicking=13_2	u:kidding=0_-3,13_3	u:kill=0_-3,13_2	u:kind=0_3,13_-3	u:king=0_-5,13_8	u:kit=0_-3,3_2
u:knee=0_4,4_-3,13_2	u:knew=3_2	u:knot=0_-8,4_16,13_-8	u:know=1_2,3_-2,4_3,11_7,13_-4	u:knows=0_-4,1_4	u:kyle=0_2	u:la=0_3
u:lads=0_4,13_-3	u:lady=0_-4,6_2,13_3	u:landline=3_2	u:landlines=0_-3,13_4	u:laptops=0_-2	u:last=2_-2,5_2,10_3,11_-2
u:late=2_-4,4_-2,8_4,13_3	u:latest=2_2	u:law=0_-3,4_3	u:leaf=0_3,13_-3	u:leaflet=13_2	u:leak=0_-2,4_2,10_2	u:leaking=0_3
u:learning=4_-2,13_4	u:lease=0_3,7_2,13_-3	u:leave=0_-2,3_3,4_4,5_3,9_6,13_-6	u:leaves=7_-2	u:lee=0_-3,13_4	u:leeds=13_-2
u:left=0_4,4_3	u:legacy=0_2	u:legal=4_4	u:lemme=4_3,13_-3	u:less=0_-4,1_2,4_5,8_-2	u:let=0_3,1_-3	u:level=0_3,4_-2
u:licence=0_-3,13_3	u:lie=0_-6,4_-2,13_8	u:life=4_3	u:lift=0_5,4_-2,10_-2	u:lifts=4_3	u:like=0_6,4_-2,11_-3	u:liked=4_3
u:likely=0_2	u:line=4_-3,6_3,7_-2,10_4	u:lines=4_-2	u:link=4_-4,13_3	u:links=0_-3,13_2	u:list=5_4	u:listen=0_-3
u:listening=0_4,4_-6,11_3	u:live=0_-4,13_4	u:loaded=4_2,13_-2	u:location=3_2	u:lodger=4_2	u:logged=4_-2,13_3	u:lol=4_2
u:lone=0_-3,5_4	u:long=0_4,1_2	u:longer=0_-3,4_4	u:look=0_-3,10_4	u:looked=0_2	u:looking=0_5,1_-2,3_-2,8_3,11_-4,13_5
u:looks=0_3,1_-3	u:lose=5_3	u:lost=0_2,5_2,10_3,13_-5	u:lot=0_3,4_-4,10_-2	u:lottery=0_-2,1_3	u:loud=0_5,4_-3	u:louder=0_3
u:love=13_-3	u:lovely=0_3,1_-3	u:lucky=13_3	u:lunch=4_3	u:lying=0_-3,13_3	u:m=0_-2,13_2	u:ma=13_3	u:maam=13_3	u:machines=6_4
u:made=0_3	u:mail=4_2,13_-4	u:maintenance=10_2	u:make=13_3	u:makes=0_2	u:mama=4_2	u:man=4_2	u:manager=6_3	u:manual=10_2	u:many=0_3
u:mari=0_3	u:marias=0_-2,13_3	u:marie=0_-2,4_4	u:marina=13_2	u:mario=4_3,13_-4	u:mark=0_2	u:marketing=4_4,13_-2	u:mary=0_-5,13_6
u:mass=4_2	u:mate=0_-5	u:matter=10_-3,11_2,13_4	u:may=0_9,4_-4	u:maybe=0_3,1_3,4_-2,13_-4
u:me=2_-3,3_-3,4_2,5_3,6_8,8_-2,10_-3,12_-6,13_2	u:mean=0_2	u:meant=3_-3,12_3	u:meat=0_-5,4_6	u:meeting=4_3	u:mend=0_2,4_-2,10_2
u:mended=7_2,10_-2	u:mending=7_3,10_-2	u:mentioned=0_3,13_-3	u:merely=0_-2,4_2	u:message=4_2,13_-2	u:met=0_2,13_-2	u:mia=0_-3,5_3
u:middle=2_2,7_3	u:might=0_5,4_-6	u:milk=0_3	u:mind=13_3	u:minding=4_3	u:minds=0_4,13_-2	u:mine=10_3,13_4	u:mined=0_-5,4_4
u:minute=0_5,13_-3	u:minutes=0_-3,13_3	u:mirror=4_2	u:miss=0_-5,13_7	u:missed=0_4,2_-2	u:missing=4_-3,13_2	u:mist=4_3
u:mister=0_2,13_-2	u:mix=0_5,10_-3	u:mm=0_2	u:mobile=3_4	u:model=7_2	u:moment=0_6,4_-3	u:mommy=0_-3,4_4	u:mommys=0_2
u:monday=1_-3,8_2	u:mondays=13_3	u:money=1_4	u:month=2_3,8_2,13_-2	u:months=1_4,2_3,4_-3,7_-2	u:more=1_-3,4_-5,5_5,7_4,9_3
u:morning=4_3,7_-2,10_3	u:most=0_-2,13_4	u:mother=0_-3	u:mouth=0_-3,8_3	u:move=0_-4,4_2	u:moving=7_3	u:mr=0_-3,4_9	u:much=13_3
u:mummys=0_-2,4_4	u:mums=1_-2	u:music=10_2	u:must=0_-3,12_4	u:mustard=0_3	u:my=1_3,6_-4,8_-3,9_-2,11_3	u:myself=4_3,11_-3
u:nah=10_2	u:name=4_2,8_-3	u:name_of_them=4_3,13_2	u:nap=4_3	u:nature=4_-3	u:nearly=0_2,13_-2	u:need=1_3,4_-5,10_3,13_4
u:needs=10_2,13_-2	u:negative=0_-2,4_3	u:neither=1_3,10_2,13_-2	u:neithers=0_-4,4_5	u:nephew=1_2	u:never=1_3,3_3,4_-5,13_3
u:new=0_7,4_-4,8_-2,10_4	u:newer=7_4	u:news=0_3	u:next=0_4,10_-2	u:nice=0_6,4_-3,13_-3	u:night=4_4,8_2,13_-3	u:nights=4_2
u:nil=0_4	u:no=4_4,5_2,9_-2,12_-5	u:nobody=0_-4	u:noise=0_4,10_3,11_-2,13_-2	u:none=3_4,7_-3	u:nonsense=0_4,13_-3
u:nope=0_-3,4_5,12_-2,13_3	u:nor=1_3,10_3,13_-2	u:not=13_4	u:note=0_-2,4_4	u:notes=13_3	u:nother=0_-3,4_3	u:nothing=3_4,4_-2,7_-2
u:notice=0_-2,13_2	u:november=0_3	u:now=1_-4,3_2,4_-6,9_3	u:nude=0_-4,3_5	u:numb=4_-2,12_3	u:number=5_5,12_6	u:numbers=4_-3,12_2
u:nut=0_-3,4_6,13_-2	u:o=0_-3	u:objection=4_2,13_-2	u:obviously=13_2	u:occasion=0_-2	u:oclock=0_3
u:of=0_2,2_2,3_-6,9_-3,10_2,12_-4,13_3	u:off=0_-8,1_3,5_5,7_3,9_4,13_-5	u:offer=0_-2,13_3	u:offering=0_3,13_-2	u:offers=0_2
u:office=10_-2,13_4	u:offices=4_2,13_-3	u:often=5_2	u:okay=9_2,13_2	u:old=4_-3	u:oliver=4_2
u:on=0_2,1_-2,3_-3,4_4,5_-3,6_3,7_-3,10_3	u:once=0_5,4_-4,13_-4	u:ones=0_-3,13_3	u:onions=0_4	u:online=0_-3,13_2	u:only=1_6,3_2
u:oops=0_3	u:open=11_-2,13_3	u:opening=3_2	u:operation=4_3	u:operator=0_-3,6_4	u:operators=0_6,4_-4	u:opt=5_2	u:option=0_-3,2_2
u:or=0_8,2_-2,4_-6,8_-2,11_2	u:order=13_2	u:other=0_-3,4_4,10_3	u:others=0_3,4_-4	u:ouch=0_3	u:ought=0_4,4_-2
u:our=3_3,4_-3,6_-3,7_3,13_3	u:ours=0_3,4_-6,7_7,13_-4	u:out=0_-4,7_3,10_-2,13_3	u:oven=0_3	u:over=0_-4,2_3,10_3	u:override=0_4
u:overruns=0_2	u:owe=0_-4,4_4	u:own=0_4,3_4,4_-7	u:owner=4_3	u:p=0_4,13_-3	u:pa=4_-3,13_2	u:package=0_-3,3_3	u:pair=0_-6,4_2,10_6
u:panasonic=0_2	u:pardon=0_4	u:park=0_3,4_-3	u:parking=4_4	u:part=0_-5,13_2	u:parts=7_3	u:pass=4_6,13_-4	u:passport=0_-3,13_4
u:password=10_3	u:past=0_6,2_-3,4_-4,10_-3,13_3	u:paul=4_2	u:pay=0_3,4_3,13_-5	u:payday=8_2	u:paying=0_3,13_-3	u:payment=0_-3,4_3
u:pbx=4_-3	u:peace=5_4	u:peaking=0_-4,13_5	u:peeking=4_-3	u:peeling=0_3	u:pen=4_-3,13_2	u:pencilled=0_3,4_-3	u:people=5_2
u:per=0_-2,13_2	u:perfect=13_2	u:person=0_-3,6_7	u:personally=13_3	u:persuaded=4_2	u:peter=4_4	u:pharmacy=0_-2,4_3	u:phew=0_2
u:phone=0_-3,3_-3,4_4,5_5,11_-2,12_3	u:phoned=4_-3,13_3	u:phones=5_-2,8_2,10_4,11_-2,13_-4	u:pick=0_-2	u:picked=4_2,13_-2
u:pigs=0_-3,4_2	u:pin=0_2,4_-2	u:pint=0_2	u:pirate=0_4	u:place=10_-2	u:placement=0_-3,7_4	u:places=0_-2,4_3	u:plain=4_5,13_-4
u:plan=0_-3,13_4	u:plans=0_3,4_-3	u:playing=0_2	u:please=1_-3,6_4,10_3	u:pleasure=13_2	u:plenty=4_4,13_-2	u:plumber=0_-3,4_3
u:plumbers=4_2	u:poem=0_4,13_-3	u:police=4_-2	u:pool=0_-3,4_3	u:pope=0_-6,13_6	u:port=3_-3,10_3	u:position=0_7,4_-2,13_-5
u:possibly=0_2	u:pounder=0_3,2_-2	u:power=11_-2	u:practice=3_2	u:precisely=0_-2,13_3	u:present=0_-2,13_3	u:presently=0_5,13_-4
u:press=0_3,4_-4	u:pressed=4_-2	u:pretend=0_3	u:previous=4_3	u:price=0_3,1_3,3_-3	u:prices=4_-2	u:pricing=0_-5,13_6	u:print=0_3
u:private=4_4,13_-3	u:prob=0_-2,13_4	u:probably=13_-2	u:promise=0_3,4_-3	u:promised=0_-4,4_3	u:promises=0_2,4_-2	u:prompt=0_3
u:provided=0_3	u:pull=0_-3,4_3	u:pulling=0_2	u:pupil=13_3	u:purple=0_3	u:purse=0_-4,4_2,6_3	u:put=6_3	u:putting=4_-3,9_5
u:quart=2_3	u:quarter=0_5,2_-6,8_4	u:quarters=2_4	u:question=0_3,4_-5,13_7	u:questions=0_-2,4_3	u:queue=4_2,13_-2	u:quick=8_3
u:quickly=8_3	u:quiet=4_-2	u:quietly=0_4,13_-4	u:quit=5_4	u:quite=0_-4,4_6	u:quote=13_4	u:rain=4_-3,13_4	u:raining=0_5
u:ran=0_3,13_-3	u:rang=0_-5,4_5	u:rather=2_2,7_2	u:reach=10_3	u:reached=0_2,4_-3	u:read=4_4,13_-2	u:reading=0_4
u:ready=0_-4,4_-3,8_4,13_3	u:real=0_-4,6_6	u:really=0_3	u:rear=0_-2,4_3	u:reason=0_-3,13_4	u:reception=0_3,13_-3	u:reckon=13_2
u:recorded=0_3	u:recording=13_-4	u:recordings=0_-2,13_3	u:red=10_2	u:refuse=0_-4,4_-3,13_6	u:refused=4_7,13_-6	u:regarding=11_2
u:released=0_3	u:religion=4_2	u:remember=0_3	u:remembers=0_-3,13_4	u:reminders=4_-3,5_3	u:remove=5_3	u:rep=0_-3,6_5
u:repair=3_2,4_-2,10_2	u:repaired=4_4	u:repeat=0_6,4_-2	u:replace=0_-3,3_4,7_4	u:replaced=0_4	u:replacement=0_4,3_2,7_-5,10_3
u:replay=4_4	u:reporting=4_-3,13_3	u:require=0_-2	u:reserved=4_-3,13_4	u:respect=0_2	u:rest=0_-4,4_3,13_2	u:rested=4_-3,5_5
u:retired=4_3,13_-2	u:returning=4_3	u:rid=4_-3,13_2	u:right=0_4,4_-5,13_5	u:righto=0_-3,13_4	u:rights=0_-3,4_3
u:ring=0_-4,4_-3,6_3,12_3	u:ringing=0_4,13_-6	u:rip=4_-2,13_2	u:rite=0_-3,13_2	u:river=0_3	u:robot=13_-3	u:robots=4_-2
u:room=0_-4,13_4	u:roses=0_3,1_-3	u:round=1_2	u:row=4_-2,13_3	u:rubbish=4_2	u:rule=0_4,4_-3	u:rules=4_4	u:run=0_4,4_-4
u:runs=0_-2,7_2	u:s=0_-4,4_-2,8_4,13_4	u:sadly=0_-3,4_5	u:safe=0_2	u:said=0_3,4_-3,7_3	u:sales=0_-3,4_-2,6_4	u:salesman=0_-2
u:salty=0_2	u:same=4_-4,13_7	u:saturday=8_3	u:sauce=0_3	u:save=4_3,13_-2	u:saw=0_3	u:say=13_5	u:saying=0_3,4_-6,11_3
u:says=0_-3,1_4,10_2	u:scam=0_2	u:school=4_4,8_-2	u:scissors=0_3	u:scrap=7_3	u:screen=0_-3	u:scrub=5_2	u:search=0_-2,1_2
u:seat=0_-3	u:sec=0_6,13_-3	u:second=2_4,13_-3	u:secretary=4_2,13_-3	u:secrets=4_-4,13_5	u:see=0_4,1_3,13_-5	u:seems=13_3
u:seen=4_2,13_-5	u:self=4_-3,13_4	u:sell=4_4	u:send=0_-4,4_4,10_2	u:sends=0_2	u:sense=0_-3,13_2	u:sent=13_-2	u:serve=0_-4,13_6
u:service=0_3,10_3,13_-4	u:sets=0_-4,13_3	u:several=0_2	u:shame=13_-2	u:shant=0_-2	u:she=4_7,11_-2,12_-3	u:sheila=4_2	u:shelf=0_5
u:shift=0_-3,4_2	u:shine=13_2	u:ship=4_3	u:shoes=0_2	u:shop=0_3	u:shore=0_-4,13_4	u:short=8_3,13_-3	u:shot=0_-3,13_4
u:should=0_4,4_4,10_3,11_-5,13_-3	u:shout=0_2,4_-3	u:show=0_4	u:shower=0_-2,4_2	u:sick=0_-4,4_7,7_2,13_-4	u:side=4_-2,13_3
u:siemens=0_3	u:siesta=0_-3,4_4	u:sign=13_2	u:signal=0_4,4_-3	u:silent=10_3	u:since=0_-5,13_6	u:sing=0_3	u:sings=0_4,4_-3
u:sir=0_3,4_-3,10_3	u:sis=0_-3,3_3	u:sister=13_3	u:sisters=0_3	u:sit=0_4,13_-3	u:sitting=0_-2,13_4	u:skip=0_-2,4_5
u:sleep=1_2,13_-3	u:slides=4_3,13_-2	u:slip=13_2	u:slippers=4_-4,13_4	u:slower=0_2	u:small=4_-3,13_3	u:snot=0_-3,4_4
u:so=2_3,3_3,4_-6,10_-3,11_-3,12_-3,13_7	u:solicitor=4_-2	u:some=10_2,13_-3	u:somebody=10_2	u:somehow=0_-2,13_3
u:someone=0_-2,6_4,10_2,13_-3	u:something=11_3,13_2	u:sometimes=0_4	u:somewhere=4_5,13_-4	u:son=0_2,4_2,13_-3	u:sons=0_-4,4_5
u:soon=0_5,2_5,4_-9,13_2	u:sooner=4_3,8_3	u:soonest=8_4	u:sorry=4_4,12_5,13_-2	u:sort=0_-3	u:sound=10_3	u:sounds=0_-4,10_3,13_3
u:soup=0_3	u:spamming=5_2	u:spare=0_-2	u:speak=0_4,4_-5,6_4,11_-2	u:speaker=0_3	u:speaks=4_-2,13_4	u:spirit=4_4,13_-3
u:split=0_-3,8_2	u:spoke=0_2,13_-2	u:spot=13_5	u:staff=6_2,13_-3	u:stands=0_-5,13_4	u:start=1_-2,13_7	u:started=13_3
u:starters=4_-2	u:starting=3_2	u:starts=0_4,13_-4	u:state=11_2	u:station=0_3	u:stay=4_-3,13_4	u:stays=0_-4,4_4	u:steam=0_-2,7_3
u:step=0_2	u:steve=0_3,13_-4	u:stick=0_-2,4_4,13_-2	u:still=1_3,4_-2,11_-3	u:stirring=0_3	u:stop=4_-6,5_6,9_7	u:stopping=0_-2
u:store=0_5,9_-3	u:storm=0_2	u:story=4_-2,11_3	u:straight=4_-6,8_2,13_5	u:strange=0_6,13_-2	u:strike=0_-4,5_2,8_3	u:stuck=13_-3
u:subscribe=0_3	u:sugar=0_4,13_-2	u:suggest=13_3	u:suits=13_3	u:sun=0_3	u:sup=0_-4,10_5	u:supplier=4_2
u:support=0_8,3_4,4_-2,10_-4,13_-4	u:suppose=0_-2,13_4	u:sure=0_6,11_-3	u:susan=4_3	u:swap=4_-2	u:swapped=4_-3,13_4	u:sweetie=0_2
u:swing=0_-2	u:switch=0_3	u:switchboard=4_2	u:system=0_3,3_2	u:systems=8_3	u:sí=0_2	u:table=0_6	u:take=0_2,1_3	u:talk=6_5,8_-2
u:talking=0_7,4_-3,12_-2	u:tape=11_2	u:tax=0_-3,4_3	u:tea=4_2	u:team=0_2,4_-2,6_3	u:teas=0_3	u:technician=6_3
u:telephone=3_3,4_-3,10_2	u:telephones=4_3,10_-3,13_3	u:television=0_2	u:tell=0_4,1_4,3_-2,4_-3,13_-3	u:telling=0_5,4_-3
u:tells=0_-2,4_4	u:tenant=0_-2,4_3	u:tend=0_-3,4_2	u:tentative=0_4,13_-3	u:terrible=10_2	u:testing=0_3
u:than=0_3,4_-4,7_3,8_-3,13_5	u:thank=4_3,13_-2	u:thanks=5_3,13_-3	u:that=4_3	u:the=0_4,5_-2,6_-3,8_2,9_-3,11_-3	u:their=4_-3
u:them=3_2,4_-3	u:then=4_2,9_2,10_2	u:there=3_4,4_-2,6_3,10_-3	u:these=1_4,4_-2,5_3,13_-3	u:they=4_2,7_3	u:thing=0_-2,7_4,13_2
u:things=0_2,4_3,13_-4	u:think=4_4,12_3	u:thinking=0_5,4_-3	u:third=1_5,8_-3	u:thirtieth=8_3	u:this=2_4,4_-5,6_-3,11_3,12_3
u:those=0_4,4_-3	u:though=0_4,2_2,13_-2	u:threes=0_-3,13_3	u:through=0_-3,10_3,12_2,13_-2	u:thumbs=0_-2,13_3	u:thursday=8_2
u:thyme=0_-3,4_3	u:tick=4_-4,13_6	u:ticking=0_-2,8_2	u:time=4_-2,9_3,11_-3	u:times=0_-2,4_3	u:timing=0_-3,4_4	u:ting=4_2
u:to=5_3,6_2,7_3,8_-3	u:today=0_3,4_-2,11_-2,13_2	u:todays=0_-3,4_5	u:told=0_2,13_-2	u:tommy=0_6,4_-3	u:tomorrow=0_-2,4_2,8_5
u:tone=10_3	u:tony=4_4	u:too=0_-2,2_-2,4_6,8_4,13_-2	u:tools=0_4	u:top=0_-2,4_2,5_3	u:touch=0_5,4_-2	u:town=0_-4,4_3
u:trade=0_-3,7_4	u:train=4_2	u:trains=0_4,8_-3	u:tricky=0_3	u:tried=0_-4,4_2	u:trouble=4_-3,11_3,13_3	u:true=11_-3,13_3
u:trust=0_3,13_-2	u:try=10_3	u:trying=0_3	u:tuesday=0_3,8_2	u:tuesdays=0_-2,4_3	u:tunnel=13_-2	u:turn=0_5,4_-3	u:twentieth=8_2
u:twice=0_-2,13_3	u:uh=13_-3	u:uhhuh=13_3	u:unclear=0_-2,1_3	u:under=10_2	u:understand=0_6,4_-3	u:understood=0_2	u:unknown=1_3
u:unsubscribe=0_-2	u:until=4_-3,11_4	u:up=6_-2,7_2,9_2	u:upstairs=4_2	u:urgent=8_2	u:us=4_-4	u:use=3_2,4_2,7_3	u:used=0_-3,4_3
u:usually=0_3	u:vacancy=4_2	u:very=13_4	u:vet=0_-4,12_2	u:vets=4_2	u:video=0_3,4_-2	u:visit=0_3,4_-3	u:voice=11_3,13_-3
u:voip=0_-3,13_4	u:waiting=4_-7,8_3,13_4	u:walk=4_-4,13_3	u:wall=3_2,13_-3	u:want=4_-4,5_3,6_2,11_-3,13_-4
u:wanted=0_3,4_3,11_-2,12_3	u:wanting=0_-3,13_2	u:wants=4_-4,11_3,13_2	u:ward=0_-5,4_2,13_3	u:warm=4_-2	u:warranty=10_2
u:was=0_3,13_3	u:washing=0_-2,4_4	u:watch=13_2	u:watching=9_-3,13_2	u:water=0_-2,2_3,8_-2,10_3	u:way=0_-4,1_2,13_3
u:we=0_6,1_3,3_4,4_-5,6_-4,7_5,9_-3,12_-4,13_-5	u:weather=0_6,4_-2	u:weathers=4_2	u:webinar=0_-3,13_3	u:webinars=0_3,13_-3
u:wedding=4_2	u:wednesday=0_2,8_-3	u:week=1_-2,8_5,10_-2,13_2	u:weekend=4_3,8_3,13_-3	u:weeks=2_6,4_-4,7_-2	u:weigh=0_-2
u:welcome=0_3	u:well=10_3,13_3	u:went=0_3,4_-4,7_3	u:were=0_-9,4_9,13_2	u:whales=0_3	u:what=0_3,4_-4,5_-2,7_2,10_-4,11_7,12_-4
u:whatever=11_3	u:when=1_4,4_3,8_2,13_-5	u:where=0_7,4_-6	u:whereabouts=0_2	u:which=0_2,8_2,11_2	u:while=0_5,4_-6,8_3	u:whirl=13_2
u:white=0_2	u:who=1_2,4_3,5_-6,11_7,13_-4	u:whoa=0_3	u:whole=0_-2,4_-4,9_3	u:whom=11_2	u:whose=11_4	u:why=0_-3,8_4,13_3
u:wi=0_-4,4_4	u:wife=1_2	u:wifes=4_3,13_-3	u:wifi=0_-2,10_3	u:will=0_-3,1_2,4_2,8_-3,10_3,12_-4,13_3	u:win=1_3	u:window=0_3
u:wins=4_-2	u:wire=4_-3	u:wish=0_-6,4_4,5_2	u:with=0_3,4_-4,6_2,7_2,8_-4,11_3	u:within=0_-2	u:without=4_4,8_2,13_-2
u:woman=0_-4,13_3	u:won=0_-5,2_2,7_5	u:word=4_-3	u:work=0_-3,3_2,4_3,10_3	u:working=3_2	u:works=3_-3,10_3	u:world=1_3
u:worry=4_-3,13_3	u:would=4_3,10_-3,12_-3,13_3	u:write=0_6,1_-2,13_-2	u:writing=4_3,13_-4	u:written=1_3,4_3
u:wrong=4_4,12_12,13_-5	u:wrote=13_3	u:yeah=13_6	u:year=0_3,1_4,4_3,7_-2,8_-2	u:years=1_4,7_2	u:yeas=13_2	u:yep=13_5
u:yes=0_4,4_2,10_-2,11_-6,12_-6,13_6	u:yesterday=10_2,13_-4	u:yet=1_5,3_4,4_-6,13_-2	u:you=2_-2,4_4,5_3,6_-4,9_-2,12_3
u:your=3_-3,4_3,5_3,6_4,9_-2	u:yours=4_-6,13_4	u:yourself=0_-2,11_2	u:yup=0_-3,13_4
"""
}
