"""Written by `scripts/teach-routing`. Not to be edited."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, str] = {
    "en": """\
otherwise later months new no not_again person replace soon stop support who wrong yes
attendance identity later+months+soon new+replace+support permission reason
attendance|b:1 >=4_3,13_-3	attendance|b:3 >=4_2,13_-2	attendance|b:3 is=4_3,13_-4	attendance|b:3 then=4_-3,13_4
attendance|b:< 3=0_2	attendance|b:< all=13_2	attendance|b:< can=0_2,4_-2	attendance|b:< could=0_3	attendance|b:< er=0_2
attendance|b:< hmm=0_-3,13_2	attendance|b:< i=5_-2,13_7	attendance|b:< if=0_3	attendance|b:< it=0_4,13_-2	attendance|b:< maybe=0_3
attendance|b:< my=0_-4,4_9,13_-4	attendance|b:< not=0_-4,13_5	attendance|b:< okay=0_5,13_-5	attendance|b:< please=13_3
attendance|b:< that=0_2	attendance|b:< the=0_-4,4_6	attendance|b:< there=4_3	attendance|b:< todays=4_2	attendance|b:< until=4_-2
attendance|b:< we=0_-2,4_2	attendance|b:< well=13_-3	attendance|b:< why=0_-6,13_6	attendance|b:< will=4_2
attendance|b:< yes=4_4,13_-4	attendance|b:< you=0_-3,13_3	attendance|b:about it=0_3,4_-3	attendance|b:all that=4_3
attendance|b:already >=13_3	attendance|b:am not=0_6,4_-5	attendance|b:am on=0_-2,4_3	attendance|b:am still=0_3,4_-2
attendance|b:ask my=0_3	attendance|b:at my=0_2	attendance|b:be in=4_3	attendance|b:be on=4_2	attendance|b:be there=13_3
attendance|b:before >=4_3	attendance|b:boss >=0_2	attendance|b:broken >=4_2	attendance|b:can make=4_3
attendance|b:can not=0_-2,4_4	attendance|b:confirmed >=13_2	attendance|b:day >=0_-2,13_2	attendance|b:did not=0_4,4_-4
attendance|b:do >=4_-2,13_2	attendance|b:do not=4_4,13_-4	attendance|b:do you=0_-3,13_3	attendance|b:done >=4_3
attendance|b:first >=0_2	attendance|b:for a=0_3,13_-2	attendance|b:for it=0_-3,4_-5,13_8	attendance|b:for me=4_7,13_-5
attendance|b:for that=4_-3,13_5	attendance|b:good >=0_-2	attendance|b:have got=13_-2	attendance|b:have not=0_8,4_-7
attendance|b:have nothing=4_-3,13_4	attendance|b:have to=0_5,13_-3	attendance|b:here >=0_3,13_-4	attendance|b:home >=0_-2,13_2
attendance|b:i >=0_-3,13_4	attendance|b:i am=4_4,13_-2	attendance|b:i believe=13_3	attendance|b:i can=0_5,13_-3
attendance|b:i could=4_3	attendance|b:i did=0_4,4_-4	attendance|b:i do=4_2,13_-3	attendance|b:i have=0_-3,13_4
attendance|b:i hope=0_2,13_-2	attendance|b:i might=0_2	attendance|b:i need=0_4,13_-3	attendance|b:i will=4_-3,13_5
attendance|b:i would=0_4,13_-3	attendance|b:if i=0_3,4_-2	attendance|b:in 2=0_2	attendance|b:in from=4_-3,13_4
attendance|b:in the=4_7,13_-6	attendance|b:is >=13_4	attendance|b:is my=0_-2	attendance|b:is no=4_4,13_-3
attendance|b:is the=4_-3,13_3	attendance|b:is when=4_3	attendance|b:it >=0_4,4_-5	attendance|b:it in=13_3
attendance|b:it is=0_-2,4_-5,13_7	attendance|b:it not=4_4,13_-3	attendance|b:just for=4_-4,13_5	attendance|b:know all=4_3
attendance|b:later >=0_3,4_-2	attendance|b:link open=4_-2,13_2	attendance|b:make it=4_3	attendance|b:me >=0_-5,4_6
attendance|b:me in=4_2	attendance|b:me to=4_-2,13_2	attendance|b:middle of=4_2	attendance|b:miss it=13_3	attendance|b:my day=13_3
attendance|b:my diary=0_2	attendance|b:my place=4_2	attendance|b:my wife=0_2	attendance|b:need to=0_4,13_-2
attendance|b:no i=0_-3,4_4	attendance|b:no that=4_-3	attendance|b:not >=0_5,13_-6	attendance|b:not a=0_-2,13_4
attendance|b:not be=0_-4,4_4	attendance|b:not i=0_-3,13_3	attendance|b:not know=0_3	attendance|b:not miss=13_3
attendance|b:not promise=0_3,4_-2	attendance|b:not say=0_3	attendance|b:not thought=0_4,4_-4	attendance|b:not want=13_2
attendance|b:oclock >=0_4	attendance|b:of my=4_-3,13_3	attendance|b:off >=4_3,13_-2	attendance|b:okay >=0_3,13_-3
attendance|b:on the=4_2,13_-2	attendance|b:only >=0_2	attendance|b:open >=4_-2,13_2	attendance|b:pass >=0_-5,4_6
attendance|b:planned to=13_2	attendance|b:ready >=4_-2,13_2	attendance|b:room >=4_-3,13_3	attendance|b:say for=0_3
attendance|b:school >=4_2	attendance|b:screen >=13_3	attendance|b:see >=0_2	attendance|b:see me=13_2	attendance|b:should be=13_3
attendance|b:signed up=0_-2	attendance|b:that >=4_-5,13_7	attendance|b:that already=4_4,13_-3	attendance|b:that is=0_3,4_-3
attendance|b:the children=0_-2,4_3	attendance|b:the evening=4_2	attendance|b:the link=4_-2,13_3	attendance|b:the middle=4_2
attendance|b:the screen=13_3	attendance|b:the slides=4_2	attendance|b:the time=0_3,4_-5	attendance|b:then >=0_-2,4_3
attendance|b:there >=13_4	attendance|b:there is=4_3	attendance|b:think i=0_-3	attendance|b:this >=4_-3,13_3
attendance|b:thought about=0_4,4_-4	attendance|b:time >=0_5,4_-2	attendance|b:to >=0_-3,4_-3,13_7	attendance|b:to do=13_2
attendance|b:to miss=4_-3,13_4	attendance|b:to my=4_-2	attendance|b:to only=0_2	attendance|b:to see=0_2	attendance|b:to you=4_-2
attendance|b:today >=4_4	attendance|b:wait >=0_-3,13_3	attendance|b:waiting >=13_4	attendance|b:want to=13_2
attendance|b:we are=4_2	attendance|b:well i=0_2,13_-2	attendance|b:whether i=0_4,4_-3	attendance|b:will >=13_3
attendance|b:will be=4_-3,13_4	attendance|b:will do=0_3,4_-2	attendance|b:will not=0_-6,4_5	attendance|b:will see=4_-2
attendance|b:will try=0_4,4_-2	attendance|b:with me=4_-2,13_4	attendance|b:without me=4_2	attendance|b:would have=13_-3
attendance|b:would like=0_5,13_-5	attendance|b:would not=0_-4,4_-4,13_8	attendance|b:would planned=13_2	attendance|b:yes >=13_2
attendance|b:yes i=0_3	attendance|b:yet >=0_3,4_-2	attendance|b:you >=13_-3	attendance|b:you at=13_2
attendance|b:you will=0_-2,13_2	attendance|c:3 is=4_3,13_-4	attendance|c:all=13_2	attendance|c:at=0_2,13_-3
attendance|c:confirmed=13_2	attendance|c:i=0_2,5_-3	attendance|c:i am=4_3	attendance|c:i believe=13_3	attendance|c:i did=0_4,4_-4
attendance|c:i do=4_3,13_-2	attendance|c:i have=13_3	attendance|c:i hope=0_2,13_-2	attendance|c:i might=0_2
attendance|c:i need=0_3,13_-2	attendance|c:i would=0_2,13_-2	attendance|c:if=0_3	attendance|c:if i=0_3	attendance|c:in=0_4,13_-3
attendance|c:it is=4_-3,13_3	attendance|c:maybe=0_3	attendance|c:my=0_-4,4_6	attendance|c:no=0_-2,4_2	attendance|c:not=0_-4,13_3
attendance|c:okay=0_4,13_-4	attendance|c:on=4_2	attendance|c:only=0_2	attendance|c:that=0_3,4_-3	attendance|c:that is=0_3,4_-3
attendance|c:the=4_3	attendance|c:there=4_3	attendance|c:there is=4_3	attendance|c:todays=4_2	attendance|c:until=4_-2
attendance|c:we=0_-2,4_2	attendance|c:we are=4_2	attendance|c:well=13_-3	attendance|c:why=0_-6,13_6	attendance|c:will=4_2
attendance|c:yes=0_-2	attendance|c:you=0_-3,13_3	attendance|c:you will=0_-2,13_2	attendance|h:no short=0_-3,4_4
attendance|h:not_again long=5_3,13_-2	attendance|h:not_again short=5_3	attendance|h:said False=4_6,13_-3
attendance|h:said None=0_6,5_-3,12_-3	attendance|h:said True=0_-5,5_-2,13_8	attendance|h:yes long=0_-3,13_6
attendance|l:1=4_3,13_-3	attendance|l:a=4_-2	attendance|l:about=0_7,4_-6	attendance|l:all=0_-4,13_2	attendance|l:already=0_-2
attendance|l:am=4_4,13_-2	attendance|l:and=0_-3,13_4	attendance|l:another=4_2	attendance|l:are=0_-3,4_4	attendance|l:ask=0_3
attendance|l:at=0_3,4_5,13_-6	attendance|l:bad=0_-4,4_5	attendance|l:been=13_2	attendance|l:before=4_3	attendance|l:believe=13_3
attendance|l:broken=4_2	attendance|l:can=0_3	attendance|l:cat=0_3	attendance|l:children=0_-2,4_3	attendance|l:confirmed=13_2
attendance|l:day=0_-3,4_4	attendance|l:diary=0_2	attendance|l:did=0_4,4_-4	attendance|l:done=0_-2,4_3	attendance|l:doubt=0_-2,13_4
attendance|l:down=0_-2	attendance|l:evening=4_2	attendance|l:first=0_2	attendance|l:for=4_-3,13_6	attendance|l:friends=13_2
attendance|l:full=4_2	attendance|l:get=0_2	attendance|l:give=13_-3	attendance|l:good=0_-3,4_4	attendance|l:got=0_-3,4_3
attendance|l:gym=13_2	attendance|l:have=4_4	attendance|l:having=4_2	attendance|l:here=0_3,13_-2	attendance|l:home=0_-2
attendance|l:how=0_2	attendance|l:i=5_-3,13_3	attendance|l:if=0_2	attendance|l:in=13_2	attendance|l:is=4_3,13_-3
attendance|l:it=13_4	attendance|l:just=4_-2,13_2	attendance|l:keep=0_-2,13_4	attendance|l:know=13_-2	attendance|l:later=0_4,4_-3
attendance|l:leave=4_3,13_-2	attendance|l:like=0_6,13_-5	attendance|l:link=4_-2,13_3	attendance|l:look=0_2	attendance|l:maybe=0_3
attendance|l:me=0_-4,5_2,13_5	attendance|l:middle=4_2	attendance|l:miss=4_-4,13_6	attendance|l:must=0_3	attendance|l:my=13_2
attendance|l:need=0_3,13_-3	attendance|l:no=4_5,13_-5	attendance|l:nothing=4_-4,13_5	attendance|l:oclock=0_3
attendance|l:of=0_-4,13_3	attendance|l:off=4_4,13_-3	attendance|l:okay=0_4,13_-3	attendance|l:on=4_2	attendance|l:open=4_-2,13_2
attendance|l:or=0_3	attendance|l:our=0_6,13_-4	attendance|l:over=0_2,4_-2	attendance|l:pass=0_-5,4_6	attendance|l:please=4_-2
attendance|l:promise=0_3,4_-2	attendance|l:read=4_2	attendance|l:ready=4_-3,13_3	attendance|l:reserved=13_2
attendance|l:room=4_-4,13_5	attendance|l:say=0_3	attendance|l:school=4_3	attendance|l:screen=4_-3,13_4	attendance|l:see=0_5,4_-3
attendance|l:shore=0_-3,13_3	attendance|l:should=13_3	attendance|l:signed=0_-2	attendance|l:sitting=0_-2,13_4
attendance|l:something=4_3	attendance|l:sorry=0_-2,4_2	attendance|l:still=0_3,13_-4	attendance|l:tell=0_3
attendance|l:the=0_-3,13_3	attendance|l:then=0_-4,4_4	attendance|l:this=13_4	attendance|l:thought=0_2,13_-2
attendance|l:time=0_3,13_-2	attendance|l:to=4_-5,13_7	attendance|l:today=4_4	attendance|l:todays=4_2	attendance|l:too=4_2
attendance|l:try=0_3,4_-3	attendance|l:up=4_2	attendance|l:wait=0_-2,13_3	attendance|l:waiting=4_-3,13_4	attendance|l:want=13_2
attendance|l:we=4_3	attendance|l:what=0_3	attendance|l:when=4_3,13_-3	attendance|l:whether=0_4,4_-3	attendance|l:why=0_-6,13_6
attendance|l:wife=0_2	attendance|l:will=13_3	attendance|l:with=0_4,4_-5	attendance|l:without=4_2	attendance|l:work=4_2
attendance|l:would=13_3	attendance|l:yes=13_3	attendance|l:yet=0_3,4_-2	attendance|l:you=13_2	attendance|lc:do not=4_2
attendance|lc:i can=0_-3	attendance|lc:i do=4_2	attendance|lc:i will=13_3	attendance|lc:i would=0_4,13_-5
attendance|lc:it is=0_-2,13_2	attendance|lc:only=0_2	attendance|lc:yes=13_2	attendance|m:=0_11,5_-6,12_-4,13_-2
attendance|m:no=4_10,5_-5,12_-2	attendance|m:not_again=5_6,13_-3	attendance|m:yes=0_-7,5_-3,13_12	attendance|ms:=0_2
attendance|ms:yes=13_3	attendance|n:1=0_4	attendance|n:2=0_-4,4_2,13_3	attendance|n:3=0_6,4_-3	attendance|n:4=4_4,5_-3
attendance|n:5=0_2	attendance|n:6=0_-2,4_3	attendance|n:7=0_-2,4_2	attendance|p:False=0_7,4_-2,13_-4
attendance|p:None=0_-6,4_12,5_-5,12_-5,13_3	attendance|p:True=0_2,4_-5,13_5	attendance|s:asks=0_7,4_-8,13_2
attendance|s:asks last=0_10,4_-9	attendance|s:back=0_4,13_-2	attendance|s:back last=0_6,4_-7	attendance|s:half=0_5,4_-2,13_-3
attendance|s:inquires=0_2	attendance|s:negative=4_3	attendance|s:unfinished=0_7,4_-5	attendance|u:1=0_4,13_-3
attendance|u:3=0_-2,13_2	attendance|u:4=4_2	attendance|u:about=0_7,4_-6	attendance|u:all=0_-4,4_2	attendance|u:already=0_-2
attendance|u:am=4_4,13_-2	attendance|u:and=0_-3,4_-2,13_4	attendance|u:another=4_2	attendance|u:are=0_-3,4_4	attendance|u:ask=0_3
attendance|u:at=0_2,4_2,13_-4	attendance|u:bad=0_-4,4_5	attendance|u:before=4_3	attendance|u:believe=13_3	attendance|u:broken=4_3
attendance|u:can=0_3	attendance|u:cat=0_3	attendance|u:certainly=13_2	attendance|u:children=0_-2,4_3	attendance|u:confirmed=13_2
attendance|u:day=0_-3,4_3	attendance|u:diary=0_2	attendance|u:did=0_4,4_-4	attendance|u:done=0_-2,4_3	attendance|u:doubt=0_-2,13_4
attendance|u:down=0_-2	attendance|u:evening=4_2	attendance|u:first=0_2	attendance|u:for=4_-3,13_5	attendance|u:friends=13_2
attendance|u:full=4_2	attendance|u:get=0_2	attendance|u:give=13_-3	attendance|u:good=0_-3,4_4	attendance|u:got=0_-3,4_3
attendance|u:great=13_2	attendance|u:gym=13_2	attendance|u:had=13_-2	attendance|u:have=0_-3,4_4	attendance|u:having=4_2
attendance|u:here=0_3,13_-2	attendance|u:home=0_-2	attendance|u:how=0_2	attendance|u:i=5_-3,13_4	attendance|u:if=0_4
attendance|u:just=4_-3,13_2	attendance|u:keep=0_-2,13_4	attendance|u:know=13_-3	attendance|u:later=0_4,4_-3
attendance|u:leave=4_3,13_-2	attendance|u:like=0_6,13_-5	attendance|u:link=4_-2,13_3	attendance|u:look=0_2	attendance|u:make=4_3
attendance|u:maybe=0_3	attendance|u:me=0_-5,13_4	attendance|u:middle=4_2	attendance|u:might=0_3,13_-2	attendance|u:miss=4_-4,13_6
attendance|u:must=4_-2	attendance|u:my=13_3	attendance|u:need=0_3,13_-3	attendance|u:no=4_6,13_-4	attendance|u:not=0_-2,13_3
attendance|u:nothing=4_-4,13_5	attendance|u:of=0_-4,13_3	attendance|u:off=4_2	attendance|u:okay=0_3,13_-3
attendance|u:on=4_3,13_-3	attendance|u:online=13_2	attendance|u:open=4_-2,13_2	attendance|u:or=0_3	attendance|u:our=0_6,13_-4
attendance|u:over=0_2,4_-2	attendance|u:pass=0_-5,4_6	attendance|u:planned=13_2	attendance|u:please=4_-2
attendance|u:promise=0_3,4_-2	attendance|u:question=0_2,4_-3	attendance|u:read=4_2	attendance|u:ready=4_-3,13_3
attendance|u:reserved=13_2	attendance|u:room=4_-4,13_5	attendance|u:say=0_3	attendance|u:school=4_3	attendance|u:screen=4_-3,13_4
attendance|u:see=0_4,4_-3	attendance|u:shore=0_-3,13_3	attendance|u:should=13_3	attendance|u:signed=0_-2
attendance|u:sitting=0_-2,13_4	attendance|u:slides=4_2	attendance|u:so=13_3	attendance|u:something=4_3	attendance|u:sorry=0_-3,4_3
attendance|u:still=0_3,13_-4	attendance|u:tell=0_3	attendance|u:then=0_-4,4_3	attendance|u:there=0_-2,13_3
attendance|u:this=4_-2,13_4	attendance|u:thought=0_2,13_-3	attendance|u:time=0_3,13_-2	attendance|u:to=0_2,4_-5,13_6
attendance|u:today=0_-3,4_3	attendance|u:todays=4_2	attendance|u:too=4_2	attendance|u:try=0_3,4_-3	attendance|u:up=4_2
attendance|u:wait=0_-2,13_3	attendance|u:waiting=4_-3,13_4	attendance|u:what=0_2,13_-2	attendance|u:when=4_3,13_-3
attendance|u:whether=0_4,4_-3	attendance|u:why=0_-6,13_6	attendance|u:wife=0_2	attendance|u:will=0_-4,13_5
attendance|u:with=0_4,4_-5	attendance|u:without=4_2	attendance|u:yes=4_-4,13_3	attendance|u:yet=0_3,4_-2
attendance|u:you=0_-3,13_3	b:1 >=0_-5,3_7,10_-5,13_4	b:1 moment=0_3	b:1 of=0_-2,6_2	b:1 please=0_-3	b:1 that=8_2	b:1 you=13_3
b:10 minutes=4_3	b:10 phones=0_2	b:1000 dollars=0_3	b:2 weeks=2_-4,8_4	b:3 all=13_2	b:3 is=4_5,13_-5	b:3 then=4_-3,13_4	b:4 >=4_2
b:8 weeks=2_3	b:< 1=0_5,13_-2	b:< 3=0_2	b:< >=0_4	b:< a=10_2	b:< about=0_3	b:< acme=11_2	b:< all=0_6,13_-3	b:< am=0_6,11_-3
b:< an=0_-4,11_4	b:< and=11_5,13_-2	b:< are=11_4,13_-3	b:< as=0_4	b:< ask=0_-3	b:< before=8_2	b:< by=0_-2	b:< bye=0_4	b:< call=4_2
b:< calling=0_-2,11_3	b:< can=4_2,6_3	b:< cancel=0_-2,9_4	b:< could=13_-3	b:< disregard=0_2	b:< do=0_-3,13_4	b:< dunno=0_3
b:< enough=0_-3,9_5	b:< er=0_4	b:< fire=13_2	b:< for=11_3	b:< forget=0_3	b:< get=4_-3,13_3	b:< give=0_2,2_2	b:< good=0_4,4_-3
b:< hello=0_5,4_-2	b:< help=0_2	b:< her=4_2	b:< here=0_-6,13_7	b:< hi=0_3	b:< hm=0_3	b:< hold=0_3,4_-3	b:< how=0_2,4_-4,10_3
b:< i=1_3,4_3,7_-3	b:< if=0_5,4_-3	b:< in=8_3	b:< is=0_6,10_-3,13_-3	b:< it=0_5,8_2,10_3,13_-5	b:< just=4_3	b:< keep=4_3
b:< know=0_-5,4_8,11_-2	b:< leave=0_-3,9_3	b:< let=0_2	b:< ma=13_2	b:< maybe=0_4,1_2,4_-3	b:< my=0_-4,1_2,4_6,10_3
b:< name_of_them=0_5,13_-3	b:< no=0_7,4_-7,5_2,13_6	b:< nope=4_3	b:< not=0_-6,4_6,13_4	b:< nothing=0_-2,1_2,13_3	b:< oh=13_-3
b:< okay=0_5,13_-4	b:< once=0_3	b:< our=4_3,7_2	b:< ours=7_6,10_-3	b:< override=0_3	b:< pardon=0_3	b:< phone=0_2
b:< please=4_-3,13_7	b:< pretend=0_3	b:< print=0_2	b:< put=4_2,13_-2	b:< quickly=0_-2,8_3	b:< right=9_2,13_-3	b:< say=0_3
b:< since=4_-2,13_4	b:< sing=0_3	b:< so=0_3,13_-2	b:< some=0_-3,10_2	b:< somebody=4_2	b:< sorry=0_3,4_-2	b:< start=0_2
b:< still=0_-3,13_4	b:< stop=5_4	b:< sure=0_-3,13_4	b:< system=0_4	b:< tell=0_4	b:< thank=0_4	b:< that=0_-4,1_2,13_4
b:< the=4_4,7_4	b:< then=0_-3,13_4	b:< there=3_3	b:< this=2_5	b:< threes=13_3	b:< todays=4_2	b:< too=4_3	b:< transfer=0_3
b:< try=13_2	b:< uhhuh=0_-2,13_3	b:< until=4_-2	b:< up=0_-3,7_4	b:< wait=0_8,4_-4	b:< we=0_-3,3_2,8_3,10_3,13_2	b:< well=0_4
b:< what=0_6,11_5,13_-4	b:< when=1_3	b:< where=0_-2,11_4	b:< which=11_3	b:< who=0_7,13_-3	b:< whom=0_2	b:< why=4_-4,11_4,13_2
b:< with=11_2	b:< within=2_2	b:< would=0_3,8_-2	b:< wrong=12_4	b:< yeah=13_3	b:< yes=0_8,4_6,11_-4,13_-4
b:< you=0_2,11_-5,12_2,13_4	b:a bit=4_-2,10_2	b:a colleague=4_-3,6_4	b:a customer=0_3,4_-2	b:a family=0_2	b:a good=0_3
b:a human=4_-2,6_3	b:a lullaby=0_3	b:a meeting=4_3	b:a moment=0_3,4_-2	b:a new=0_7,3_-5	b:a person=6_3	b:a pirate=0_3
b:a question=0_3,4_-2	b:a second=0_4,3_2,4_-2	b:a story=0_3	b:a switchboard=13_3	b:a telephone=13_2	b:a weigh=0_-2,4_2
b:about it=0_3,4_-4	b:about our=4_-3,13_4	b:about that=13_-3	b:about the=0_-2,4_-3,13_5	b:about what=0_3,11_-3	b:about your=0_-3
b:acme >=0_5,4_-3	b:acme what=0_-4,11_4	b:actually >=0_-2,4_3	b:after her=4_2	b:afternoon >=8_3	b:afterwards >=0_2	b:again >=5_4
b:again please=0_3	b:ago >=4_2	b:all >=0_5,13_-3	b:all my=0_-5,13_7	b:all right=0_7,13_-6	b:all that=4_3	b:already >=4_-2
b:already have=4_2	b:am >=0_-7,13_12	b:am a=4_3	b:am against=4_4,13_-3	b:am all=0_-3,13_4	b:am an=0_5,4_-3,11_-2	b:am calling=0_7
b:am from=4_3	b:am going=4_-3,9_4	b:am her=0_8,4_-2,13_-5	b:am i=11_3	b:am in=0_5,4_-2	b:am listening=0_5,13_-2
b:am not=0_11,4_-4,5_-2,13_-3	b:am off=0_-2,9_3	b:am on=0_5,13_-3	b:am only=0_-3,4_3	b:am out=4_-3,9_4	b:am right=0_-3,13_3
b:am ringing=0_3,13_-3	b:am still=0_3,4_-2	b:am the=0_-6,4_2,13_4	b:am your=0_-3,4_5	b:an automated=4_-3	b:an old=0_4,7_-2
b:and now=10_3	b:and read=0_2	b:and you=0_-3,11_4	b:another >=7_2	b:answer the=0_-2,4_3	b:answer to=0_3	b:answers >=0_2
b:any more=0_-4	b:anyone there=4_-2,6_2	b:are >=4_-2,5_-3,11_3,13_2	b:are looking=0_-2,13_3	b:are not=0_-3,4_3	b:are now=0_3
b:are speaking=0_3,4_3,13_-6	b:are the=0_-3,13_5	b:are you=0_4,4_-3,11_5,13_-4	b:are your=0_2	b:as long=0_2,13_-2
b:ask >=0_-3,13_4	b:ask but=4_3,13_-3	b:ask me=6_3	b:ask my=0_6,13_-2	b:assistant >=11_2	b:at her=0_-2,13_3	b:at it=10_2
b:at my=0_2	b:at the=4_-3	b:automated assistant=0_5,4_-3	b:away >=0_-2	b:back >=0_3	b:be >=0_3	b:be back=0_2	b:be in=4_3
b:be my=0_2	b:be on=4_2	b:be there=13_3	b:before >=4_3	b:believe i=13_3	b:best >=0_2	b:better >=8_2	b:bit of=10_2	b:book a=4_3
b:box >=0_3,4_-3	b:broken >=4_2	b:business >=11_2,13_-3	b:but >=0_5,13_-3	b:but i=0_-2,13_4	b:buy 1=3_4	b:bye >=9_5
b:call >=0_-5,11_5	b:call me=0_3,11_-2,13_-2	b:called me=4_5	b:calling about=4_4,11_-3	b:calling for=11_3	b:calling from=0_7,4_-4
b:calling on=0_3	b:calling the=12_2	b:calls >=0_-2,4_-3,5_4	b:can >=4_-2	b:can i=0_3,11_-2	b:can make=4_3	b:can you=4_3,13_-3
b:cancel >=0_-2,9_4	b:car >=0_3	b:cars >=4_3	b:chair >=0_3,4_-2	b:change the=10_3	b:colleague >=4_2	b:confirmed >=13_2
b:consent is=0_3	b:correct >=13_2	b:could i=4_4	b:day >=13_2	b:days >=0_-3,2_2,4_-2,13_3	b:dead >=13_3	b:dear >=0_3
b:decided >=4_-2	b:did not=0_4,4_-3	b:did you=0_3	b:died >=4_3	b:disregard the=0_2	b:do >=0_-4,11_3,13_3	b:do for=0_2	b:do i=5_2
b:do it=13_4	b:do not=4_-4,11_4	b:do what=11_-2,13_2	b:do with=4_4,13_-5	b:do you=0_4,4_3,11_-3	b:does a=13_2	b:dog >=0_-2,4_3
b:dollars to=0_3	b:done >=4_3	b:down >=0_5,13_-5	b:dunno >=0_3	b:else >=4_2	b:else would=13_3	b:end the=9_3	b:enough >=0_-3,9_5
b:er how=0_2	b:every day=8_2	b:everything >=0_-2,3_2	b:explain that=0_2	b:extensions >=4_-2,13_3	b:family business=0_2
b:faster the=8_2	b:find my=0_4,4_-3	b:fine >=13_3	b:first >=3_2,11_5,13_-4	b:for >=0_2,11_-4,13_5	b:for a=3_3,10_-2,13_-3
b:for it=0_-2,4_-6,13_8	b:for me=0_2,4_3,13_-5	b:for my=0_2,10_2,13_-2	b:for our=0_2	b:for questions=4_3	b:for sure=0_3,13_-2
b:for that=4_-4,13_4	b:for this=4_-3,13_2	b:for watching=0_2	b:for what=0_-3,11_3	b:for you=4_3	b:forget it=9_2	b:free >=10_-2
b:from me=11_2	b:from the=4_3,10_-2	b:from this=4_2	b:from you=5_2	b:get her=0_-2,4_3	b:get it=0_-2,13_3	b:get ours=10_3
b:give it=2_3	b:give me=0_3	b:give my=11_3	b:given >=0_3	b:go >=0_3,4_-3	b:go on=13_3	b:going >=0_-2,9_4	b:going to=0_2,4_-3
b:good >=0_2	b:good for=4_3,13_-3	b:goodbye >=9_4	b:got it=0_5,13_-3	b:got time=9_2	b:grandmother >=0_3	b:had it=4_3,13_-2
b:hang on=0_4	b:harm in=13_2	b:have 1=3_-3,7_3	b:have >=0_3	b:have a=0_-3,4_8,10_3,13_-5	b:have already=4_3,13_-3	b:have an=7_-2
b:have been=4_-3,13_3	b:have got=4_-3	b:have i=0_-2,11_3	b:have is=0_3,10_-2	b:have just=3_3	b:have not=0_10,4_-9,13_-2
b:have nothing=4_-3,13_4	b:have time=0_3	b:have to=0_10,1_-2,4_-3,13_-4	b:hear >=0_-3,4_3	b:hear you=0_5,4_-3	b:heard of=0_2
b:hello >=11_-2	b:hello name_of_them=13_3	b:help >=0_-2,10_4,13_-2	b:help you=4_-3,13_4	b:her >=12_2,13_-2	b:here >=0_4,4_-6,9_3
b:hi >=0_2	b:hm >=0_2	b:hmm >=0_4,13_-3	b:home >=0_-3,13_3	b:hope so=13_3	b:how can=4_2,13_-2	b:how long=0_2	b:how much=13_2
b:huh >=0_2	b:human >=6_2	b:i >=0_-3,11_2,13_3	b:i already=0_-3,4_3	b:i am=1_2,4_3,6_-2,9_3,10_-2,11_-3	b:i answer=0_-2,4_3
b:i believe=13_3	b:i can=0_7,4_-6	b:i did=0_4,4_-3	b:i do=0_3,11_3	b:i got=13_2	b:i have=1_-2,6_-3,9_2,13_6	b:i help=0_-3,13_4
b:i hope=0_3	b:i just=0_2	b:i know=11_3	b:i may=0_3	b:i might=0_2	b:i need=10_4	b:i only=0_-2,4_4,13_-3	b:i speak=0_-2
b:i suppose=13_3	b:i tell=4_2	b:i wanted=13_-2	b:i would=3_2,6_2,13_-7	b:idea >=4_2	b:if i=0_5,4_-2,13_-2	b:if that=0_-2,13_3
b:in 10=0_-3,4_3	b:in a=8_2	b:in from=4_-3,13_4	b:in on=0_-3,11_2	b:in the=0_8,13_-7	b:instructions >=10_2	b:insurance >=0_-2,4_3
b:interested >=0_-2,5_2	b:interested in=0_3	b:is >=0_3,4_-3,10_-2,13_7	b:is a=0_2,13_-3	b:is about=0_-3,13_3	b:is all=0_2
b:is broken=10_2	b:is calling=11_2	b:is complicated=0_3	b:is for=4_4,13_-3	b:is given=0_3	b:is going=4_2	b:is it=0_2,4_-3
b:is knot=0_-2,4_3	b:is me=0_-2,13_4	b:is my=0_-4,4_6,11_-2	b:is name_of_them=4_-3,13_4	b:is no=4_2	b:is not=3_2,12_3,13_-7
b:is on=0_-3,4_2	b:is our=0_5,13_-4	b:is peter=4_3	b:is ready=0_3	b:is short=8_3	b:is so=0_2	b:is speaking=4_-5,13_4
b:is support=0_2,10_-2	b:is terrible=0_2	b:is that=11_3,13_-2	b:is the=13_3	b:is there=11_3	b:is this=0_-7,11_7,13_2
b:is what=13_3	b:is when=4_3	b:is who=13_2	b:is why=0_3,13_-2	b:it >=0_2,4_-4,9_3	b:it can=0_-3,4_2	b:it depends=0_4
b:it down=0_-2	b:it in=13_3	b:it is=0_-7,7_3,13_7	b:it not=4_4,13_-3	b:it over=13_3	b:just a=0_6,4_-3	b:just for=4_-4,13_5
b:just looking=0_-2	b:just the=4_2	b:keep my=13_2	b:know >=0_8,4_-6,11_-3,13_2	b:know about=0_3,4_-2	b:know all=4_3	b:know i=4_2
b:know thanks=4_2	b:know this=4_2	b:know you=0_-5,11_6	b:leave it=0_-2,4_3,9_4,13_-4	b:left >=0_3	b:let me=0_7	b:let us=13_2
b:like 1=0_3	b:like >=0_4,13_-2	b:like to=0_-7,9_2,13_6	b:line is=10_2	b:link open=4_-2,13_2	b:listening >=13_3	b:long >=0_-2,13_3
b:long as=0_2,13_-2	b:look at=10_2	b:looking >=0_4	b:looking at=0_-2,13_3	b:looking for=0_4,11_-2	b:love >=0_2	b:lullaby >=0_3
b:make it=4_3	b:mario >=0_2	b:matter >=4_2,10_-2	b:may i=0_-3,13_3	b:may not=0_3	b:maybe >=0_2	b:maybe yes=0_4,4_-3	b:me 1=6_2
b:me a=0_6,4_-2	b:me in=4_2	b:me that=6_3	b:me the=4_3	b:me to=13_2	b:me your=0_3,4_-2	b:meeting with=4_2	b:miss it=13_3
b:month >=0_3	b:month or=2_2	b:months >=2_2	b:more >=0_-3	b:more please=0_3	b:mouth >=0_-2,8_2	b:much is=13_2	b:must have=12_2
b:my bill=0_2	b:my boss=0_2	b:my business=0_3	b:my day=13_3	b:my diary=0_2	b:my grandmother=0_3	b:my mind=0_2	b:my name=11_4,13_-3
b:my neighbour=0_3,4_-3	b:my number=5_3	b:my place=4_2	b:name >=0_4,11_-2,13_-3	b:name_of_them at=13_3	b:name_of_them i=4_3,13_-2
b:name_of_them is=0_7,4_-5	b:name_of_them no=4_3	b:name_of_them she=0_2	b:need 1=3_2	b:need >=13_4	b:need a=0_-3	b:need my=4_3
b:need some=0_3	b:need telephones=0_3	b:need to=0_4,13_-2	b:never heard=0_2	b:new 1=0_-3	b:new >=0_3	b:new phone=0_3,3_-2
b:next month=2_5,8_-3	b:next quarter=8_3	b:no >=0_7,1_-3,4_5,13_-6	b:no do=0_3,4_-2	b:no harm=13_2	b:no here=0_3	b:no i=0_-6,4_8
b:no idea=0_3	b:no name_of_them=0_6,4_-4	b:no no=0_8,1_-3,2_-2,4_-4	b:no put=0_3,4_-3	b:no questions=4_3	b:no sorry=0_-3,4_4
b:no this=8_3	b:no to=0_4,4_-4	b:no wait=0_-2,4_4	b:no you=0_-3,4_2	b:noise >=10_2	b:nope sorry=4_3	b:not >=0_3,4_8,13_-7
b:not a=0_-4,13_4	b:not any=0_-2,4_3	b:not at=4_2	b:not be=0_-4,4_4	b:not call=0_-2,4_2	b:not calling=4_2	b:not catch=0_4,4_-4
b:not decided=0_2,4_-2	b:not do=4_3	b:not follow=0_3,4_-2	b:not give=4_-3,11_3	b:not got=9_2	b:not have=0_-2,4_2	b:not hear=0_4
b:not here=4_2	b:not i=0_-3,13_3	b:not in=0_-2,4_3	b:not interested=4_-3,9_2	b:not know=0_13,4_-8,11_3,13_-5	b:not like=4_3
b:not matter=0_2,10_-2	b:not miss=13_3	b:not now=0_3,4_-3	b:not promise=0_3,4_-2	b:not reach=10_2	b:not remember=0_3
b:not say=0_5,4_-3	b:not see=13_3	b:not sure=0_7,4_-4	b:not talk=13_3	b:not the=12_2	b:not think=4_2	b:not thought=0_4,4_-4
b:not to=0_-3,5_3	b:not understand=0_3	b:not wait=0_-3,13_2	b:not want=4_-3,5_3,9_3	b:not who=0_-3,4_4	b:not with=4_4,13_-3
b:not you=4_-3	b:noted >=4_3,13_-3	b:notes >=4_-2	b:nothing against=4_-5,13_5	b:nothing to=0_2,4_3,13_-5	b:now >=0_-3,5_2
b:now a=0_3	b:oclock >=0_4	b:of it=4_4,13_-2	b:of my=4_-4,13_3	b:of those=13_3	b:of your=6_3	b:off >=9_2,13_-3	b:off the=0_-3,5_4
b:offer >=0_4	b:oh yeah=0_2	b:okay >=0_8,13_-7	b:okay but=4_-2	b:old 1=0_-3,1_2,7_3	b:old >=0_5,7_-3	b:on >=0_-4,13_5	b:on my=0_3
b:on second=4_2	b:on the=4_2,6_2,13_-4	b:once more=0_3	b:only 3=13_2	b:only >=0_5,4_-4	b:only the=0_-3,4_3	b:open >=0_-2,13_2
b:our >=0_-8,13_9	b:out >=9_3,13_-2	b:out of=4_3	b:out your=0_2	b:over the=0_3	b:over with=0_-3,13_3	b:override set=0_3
b:package >=0_-2,3_4	b:pass >=0_-5,4_6	b:password >=0_3	b:peaking >=13_2	b:people >=0_5,4_4	b:people to=6_2	b:person >=4_-3,6_3
b:peter >=4_3	b:phone >=0_7,3_-5,13_-4	b:phone sis=3_2	b:phone sister=13_2	b:phones >=4_3	b:pirate talk=0_3	b:planned to=13_2
b:please >=6_3,10_2,13_-4	b:pretend to=0_3	b:price >=1_3	b:prices >=0_3	b:print your=0_2	b:private >=4_2	b:problem >=0_2
b:problem with=0_-3,4_3	b:promise >=0_2	b:prompt >=0_4	b:put it=0_5	b:quarter >=0_-2,2_6	b:quarter no=2_-3,8_3
b:quarter or=0_5,2_-6	b:question >=0_7,4_-2	b:questions >=0_3,4_3,13_-4	b:quickly >=8_3	b:rather you=4_2	b:read about=4_3
b:read out=0_2	b:ready >=4_-3,13_3	b:reason for=13_2	b:reminders >=5_2	b:repair >=10_2	b:replacement no=3_2,7_-3	b:right >=0_3
b:right here=0_-3,13_3	b:right i=0_-2,9_3	b:right person=13_3	b:right then=0_6,13_-6	b:ringing >=0_4,13_-3	b:room >=13_3
b:rules and=0_2	b:said it=7_2,10_-2	b:sales >=4_2	b:say >=0_4,11_-2	b:say for=0_3	b:say so=0_-3,13_3	b:school >=4_2
b:screen >=13_3	b:see >=0_4,13_-3	b:see a=13_3	b:see me=13_2	b:see you=0_3	b:sent me=4_2	b:she >=0_4,4_-3	b:she is=0_-4,13_3
b:short >=8_3	b:should be=13_3	b:sing me=0_3	b:sister m=13_2	b:sitting here=13_3	b:sitting in=13_-3	b:so i=0_2	b:so we=0_3
b:somebody >=6_3	b:somebody real=6_2	b:someone at=0_4,4_-3	b:something else=4_2	b:soon >=0_3	b:sorry >=12_3,13_-3
b:speak >=0_-3,13_3	b:speak to=11_-3	b:speak up=0_2	b:speaking >=4_-3,13_2	b:speaking to=4_4,13_-4	b:speaking with=13_3
b:start >=13_2	b:stop here=9_2	b:story >=0_2	b:sure i=0_4,4_-4	b:system >=3_2	b:system consent=0_3	b:talk about=0_-4,11_3
b:talk like=0_3	b:talk to=6_3,11_-2	b:talking to=0_-2	b:telephones >=0_3,3_-2,13_3	b:tell her=4_2	b:tell me=0_4,13_-2
b:tell you=5_2,11_-2	b:thank you=0_3,13_-3	b:that >=0_5,4_-10,11_-2,13_7	b:that a=11_3	b:that already=4_4,13_-3
b:that goes=0_3,4_-3	b:that is=0_-4,11_-3,13_5	b:that please=0_3	b:that the=4_3	b:that will=4_3	b:that with=6_2	b:that would=13_2
b:that you=11_2	b:the 1=0_-4,3_-2,13_8	b:the >=0_2	b:the answer=0_3	b:the better=8_2	b:the bill=13_-2	b:the boss=0_-3,13_2
b:the call=9_2	b:the calls=0_-3,4_3	b:the car=0_3	b:the children=0_-2,4_3	b:the dog=0_3,4_-2	b:the door=0_3,4_-2	b:the evening=4_2
b:the faster=8_2	b:the first=3_2	b:the heating=4_2,13_-2	b:the idea=4_3	b:the left=0_5,4_-4	b:the line=6_2	b:the link=4_-2,13_3
b:the list=0_-2,5_4	b:the meeting=4_-2	b:the moment=0_-2	b:the night=4_4	b:the old=0_-2	b:the other=0_3	b:the password=0_3
b:the phone=4_-2,13_3	b:the right=13_2	b:the rules=0_2	b:the screen=13_3	b:the second=0_-4,2_3	b:the slides=4_2	b:the time=4_-2
b:the vet=0_-2,12_2	b:the weekend=8_2	b:the wrong=12_3	b:then >=0_-4,13_4	b:there >=0_-4,4_3,6_-2,13_3	b:there is=3_2
b:there no=6_2	b:they >=0_-4,13_4	b:think >=0_-2,4_3	b:think about=0_4,13_-2	b:think i=0_-3	b:this 1=8_4
b:this >=0_6,4_-5,8_-3,9_4,11_4,13_-3	b:this a=11_2	b:this is=0_-2,11_-3,12_3	b:this month=0_6	b:this number=4_3
b:this quarter=0_4	b:those >=13_3	b:thought about=0_4,4_-4	b:through to=6_2	b:time >=1_2	b:time for=7_3	b:time i=0_-2
b:to >=0_2,4_-5,11_-2,13_6	b:to a=4_-3,6_5	b:to ask=0_5,4_-2,13_-3	b:to be=5_2,13_-3	b:to call=12_4	b:to change=7_-2,10_2
b:to do=4_2	b:to find=0_2,4_-2	b:to go=0_3	b:to know=0_-7,13_6	b:to machines=6_2	b:to me=0_5,13_-4	b:to miss=4_-3,13_4
b:to move=7_2	b:to my=0_3,4_-2	b:to only=0_2	b:to somebody=6_2	b:to speak=11_-2	b:to start=0_2	b:to stop=9_3	b:to suggest=13_3
b:to talk=4_3	b:to tell=0_-2,5_2	b:to the=3_2,4_4	b:to yes=0_3	b:to you=13_2	b:today >=4_3,13_-2	b:too >=0_3,4_-2	b:too many=4_2
b:transfer 1000=0_3	b:uhhuh >=0_-2,13_2	b:um >=0_3	b:um it=0_2	b:under >=13_-3	b:up >=0_2,4_-4,9_2	b:up my=0_2	b:us see=0_2
b:very much=0_2	b:wait i=0_3,4_-2	b:wait you=4_2	b:waiting >=13_4	b:want 1=13_3	b:want from=11_2	b:want me=0_-3,13_4
b:want something=0_2	b:want that=0_5,4_-3	b:want to=0_-3,3_-2,13_3	b:was about=13_3	b:was calling=12_2	b:was not=4_4,13_-3
b:watching >=0_2	b:water >=0_-2,2_5,8_-2	b:we are=1_3,10_-2	b:we need=4_-3,13_2	b:we want=0_6	b:we will=1_2	b:we would=0_4
b:weekend >=8_2	b:weeks >=2_3	b:well >=0_3,4_-2	b:well all=0_-3,13_4	b:well i=0_2,13_-3	b:well yes=13_2	b:what >=0_7,11_-3,13_-3
b:what are=0_-4,11_2,13_2	b:what does=0_-3	b:what else=11_-2,13_4	b:what i=0_3	b:what is=0_-5,11_7	b:what was=0_3
b:what would=0_-3,13_3	b:what you=0_-3,11_3	b:when do=0_-2,4_3	b:where are=0_2	b:whether i=0_3,4_-2	b:which company=11_2
b:who >=0_9,11_-4,13_-3	b:who do=0_3,11_-3	b:who i=11_3	b:who is=0_-3,4_-3,6_3,11_4	b:who you=0_-3,4_2,5_-3,11_4	b:why >=0_-3
b:why do=4_-2	b:why i=0_2,13_-3	b:why would=0_-4,13_3	b:will >=0_-3,13_5	b:will be=0_3,4_-3,13_3	b:will do=0_2,4_-2
b:will have=0_5,13_-5	b:will leave=4_4,13_-3	b:will not=0_-8,4_3,6_2,13_3	b:will see=1_2	b:will try=0_4,4_-2	b:will you=0_3,13_-3
b:with 1=4_2	b:with >=10_-3,13_3	b:with a=6_2	b:with it=0_7,13_-7	b:with me=13_3	b:with phones=4_4,13_-4	b:with that=0_-2,4_2
b:with the=0_-2,13_3	b:without me=4_2	b:won >=0_-5,2_3,7_5	b:work >=0_-2,4_3	b:would >=0_5,13_-4	b:would be=0_-2
b:would have=0_4,13_-3	b:would i=13_3	b:would like=0_6,13_-6	b:would not=0_-4,4_-4,13_8	b:would planned=13_2	b:would say=0_-5,13_3
b:would sooner=0_-2,4_3	b:write away=13_3	b:write down=0_6,13_-5	b:write it=0_-2,4_2	b:wrong name_of_them=4_3	b:wrong number=12_4
b:wrong person=12_2	b:yeah >=13_3	b:yes >=13_3	b:yes but=4_-3,13_5	b:yes could=0_-2,13_2	b:yes i=0_2	b:yes please=0_2
b:yes this=0_3,13_-4	b:yes well=13_-3	b:yes who=13_3	b:yes you=0_-2,13_3	b:yet >=1_2,3_3,4_-3	b:you >=0_7,4_-7,5_4,11_5,13_-4
b:you are=5_-3,11_3	b:you ask=0_3	b:you at=13_2	b:you bye=9_2	b:you called=4_2	b:you can=13_3	b:you come=0_-2,8_3	b:you did=4_2
b:you do=0_3,11_-2	b:you for=0_2	b:you go=0_-2,11_3	b:you have=0_-4,4_-2,6_2,11_-2,13_5	b:you know=0_3,4_-2	b:you like=0_-3,13_5
b:you mean=0_5,13_-3	b:you not=5_3	b:you open=4_2,11_-2	b:you people=4_-2,5_3	b:you sell=0_-2	b:you sent=0_2,13_-2	b:you sorry=0_2
b:you think=0_-5,4_4	b:you very=0_2	b:you want=0_-2,4_3,5_-2,13_3	b:you were=0_-2	b:you will=13_2	b:you write=4_3,13_-2
b:your business=0_-2,11_3	b:your door=4_2	b:your instructions=0_4	b:your name=11_3	b:your people=4_2	b:your prompt=0_2
b:yours >=13_2	c:1=0_8,4_-2,13_-2	c:1 moment=0_3	c:2=2_-4,8_3	c:2 weeks=2_-3,8_4	c:3=13_2	c:3 is=4_5,13_-5	c:a=4_-2
c:a new=0_8,3_-3,7_-3	c:a phone=0_2	c:about=0_3	c:acme=11_2	c:actually=4_3	c:all=4_-2,13_3	c:all right=0_8,13_-6	c:am=0_6,11_-3
c:am i=0_6,11_-3	c:an=0_-4,11_4	c:an automated=0_-4,11_4	c:and=0_-3,11_5	c:and you=0_-3,11_4	c:are=11_3,13_-3	c:are you=11_4,13_-3
c:as=0_3	c:as long=0_2,13_-2	c:ask=0_-5,13_4	c:at=0_2,13_-3	c:before=8_2	c:bless=0_2	c:but=2_2	c:but i=0_-2,13_4	c:but no=13_2
c:by=0_-2	c:bye=0_2,9_7	c:call=4_2	c:calling=0_-2,11_3	c:can=4_3,6_3,11_-2,13_-2	c:can you=4_4,13_-2	c:cancel=0_-2,9_4
c:children=0_2	c:confirmed=13_2	c:consent=0_3	c:consent is=0_3	c:could i=4_4	c:dear=0_2	c:disregard=0_2	c:disregard the=0_2
c:do=0_-2,13_4	c:do not=4_-3	c:do you=4_3,6_2,11_-3	c:dunno=0_3	c:enough=0_-3,9_5	c:er=0_4	c:fine=13_2	c:fire=13_2	c:for=3_2,11_3
c:for a=3_2	c:forget=0_2,9_2	c:forget it=9_2	c:get=4_-3	c:give=0_2,2_2	c:give me=0_3	c:go=13_3	c:go on=13_2	c:goodbye=9_3
c:got=0_5,13_-4	c:hang=0_4	c:hang on=0_4	c:her=4_2	c:here=4_-4,13_6	c:hm=0_2	c:hmm=0_4	c:hold=0_2	c:how=13_2	c:how can=4_2,13_-2
c:how long=0_2	c:how much=13_2	c:huh=0_3	c:i=0_8,1_2,7_-3,9_4,11_-3,13_-5	c:i already=0_-3,4_3
c:i am=0_7,6_-2,9_4,10_-2,11_-3,13_-5	c:i believe=13_3	c:i can=0_6,4_-5	c:i did=0_4,4_-3	c:i do=11_5	c:i got=13_2
c:i have=6_-3,9_2	c:i hope=0_3	c:i might=0_2	c:i must=4_-2	c:i need=10_5,13_-4	c:i only=0_-2,4_4,13_-3	c:i suppose=13_3
c:i will=0_3,4_3,13_-5	c:i would=0_-2,3_2,13_-5	c:if=0_3,4_-4	c:if i=0_3,4_-2	c:if that=0_-2,13_3	c:in=3_2,8_3	c:in a=0_2,4_-2
c:is=0_4,10_-3,11_3,13_-3	c:is it=0_4,4_-2	c:is this=0_-3,11_3	c:it=0_3,4_2,8_2,10_4,13_-3	c:it can=0_-3,4_2	c:it depends=0_4
c:just=4_3,10_3,13_-3	c:just a=0_6,4_-3	c:keep=4_3	c:know=0_-5,4_8,11_-2	c:know i=4_2	c:know thanks=4_2	c:leave=0_-3,9_3
c:leave it=0_-2,9_3	c:let=0_4	c:let me=0_6,4_-2	c:let us=13_2	c:looking=0_8,1_-7	c:love=0_2	c:ma=13_2	c:marias=4_2
c:maybe=0_4,1_2,4_-4	c:maybe yes=0_4,4_-3	c:my=4_2,10_3,13_2	c:name_of_them=0_6,4_-3	c:name_of_them is=0_7,4_-5	c:new=0_-2
c:next month=2_3	c:next quarter=2_-3,8_3	c:no=4_5,9_-2,12_-2,13_3	c:no i=0_-2,4_2	c:no idea=0_3	c:no no=2_-2,8_3
c:no questions=4_3	c:nope=4_3	c:not=0_-5,4_8	c:not a=0_-2,4_-2,13_5	c:not any=0_-2,4_3	c:not interested=5_3,9_2	c:not now=0_3,4_-3
c:not with=4_4,13_-3	c:not you=0_2,4_-2	c:nothing=0_-2,1_2,13_3	c:now=0_-3,5_2	c:of=13_2	c:off=0_2,4_-3,5_2	c:okay=0_2,4_-2
c:on=4_2	c:on second=4_2	c:once=0_3	c:only=0_3	c:our=4_3,7_2	c:ours=7_6,10_-3	c:override=0_3	c:pardon=0_3	c:perhaps=0_2
c:phone=0_2	c:please=6_4,10_-4,13_2	c:pretend=0_3	c:pretend to=0_3	c:print=0_2	c:print your=0_2	c:put=0_4,13_-3	c:put it=0_3
c:quickly=0_-2,8_3	c:right=9_2	c:say=0_3	c:set=0_3	c:set the=0_3	c:she=4_4	c:she is=13_3	c:since=4_-2,13_4	c:sing=0_3
c:sing me=0_3	c:so=0_6,4_-2,13_-3	c:so we=0_3	c:some=0_-3,10_2	c:something=4_2	c:sorry=12_3,13_-3	c:start=0_2	c:still=0_-3,13_4
c:stop=5_5	c:sure=0_-4,13_5	c:system=0_4	c:talk=0_3	c:talk like=0_3	c:tell=0_4	c:tell me=0_4	c:thank=0_4,13_-3
c:thank you=0_4,13_-3	c:thanks=0_4,4_-2	c:that=4_-3,13_6	c:that is=4_-2,11_-3,13_2	c:that will=4_3	c:that would=13_2
c:the=0_8,7_4,13_-6	c:the 1=0_3,8_2,10_-3,13_3	c:the faster=8_2	c:the line=0_4	c:the second=0_-3,2_4	c:then=0_2	c:there=0_2,3_3
c:there is=3_3	c:this=0_4,2_4,4_-2,8_2,11_-2,12_2,13_-5	c:this is=11_-2,12_3	c:this month=8_3	c:this quarter=0_4,2_-2
c:threes=13_2	c:to=0_3,4_-4	c:todays=4_2	c:too=4_3	c:transfer=0_3	c:transfer 1000=0_3	c:try=13_2	c:uhhuh=0_-2,13_3
c:under=0_3,13_-3	c:until=4_-2	c:up=0_-3,7_4	c:wait=0_6,13_-3	c:we=13_3	c:we are=0_-3	c:we have=0_4,7_-2	c:we need=4_-3,13_2
c:we want=0_3	c:we will=1_2	c:we would=0_4	c:well=0_3	c:well i=0_3,13_-3	c:what=0_2,4_-2,13_5	c:what are=0_-4,13_2
c:what does=0_-3	c:what else=11_-2,13_4	c:what is=0_-3,11_7	c:what was=0_3	c:what would=0_-3,13_3	c:when=0_-3,1_3	c:where=11_3
c:where are=0_2	c:which=11_2	c:which company=11_2	c:who=0_5,11_-3	c:who do=0_3,11_-3	c:who is=0_-3,11_4	c:whom=0_5,11_-4
c:why=0_-3,4_-2,11_3,13_4	c:why do=4_-2	c:why would=0_-4,13_3	c:with=11_3	c:within=2_2	c:would=0_3,8_-2	c:write=4_-2,13_3
c:write away=13_3	c:wrong=0_-2,12_4	c:wrong number=12_2	c:yeah=0_-2,13_5	c:yes=0_-3,4_5,11_-4,13_7
c:you=0_-3,4_5,5_-2,11_-7,12_2,13_9	c:you are=0_5,11_-2	c:you can=13_2	c:you do=11_-2,13_2	c:you have=0_-4,13_3
c:you know=0_4,4_-2	c:you sent=0_2,13_-2	c:you want=0_4,11_-4	c:you will=13_2	g:00$=0_2	g:000=0_2,13_-2	g:000$=0_2,13_-2	g:10$=4_2
g:100=13_3	g:1000=0_2,13_-2	g:^1$=3_5,4_-6,10_-3,13_5	g:^10$=4_2	g:^100=13_3	g:^20=0_4	g:^3$=0_-3,13_7	g:^4$=2_3,4_2	g:^8$=8_-2
g:^a$=0_3,3_3,4_3,6_5,9_-5,13_-5	g:^ab=0_3	g:^abu=0_2	g:^ad=0_-3,3_3,13_2	g:^adi=3_3	g:^ag=5_4	g:^age=0_2,4_-3,5_4	g:^ago=4_2
g:^ak=0_-4,4_3,11_5,13_-3	g:^akm=4_-3,11_5	g:^akt=4_2	g:^aku=4_3	g:^al=0_4,6_2,7_-2	g:^al$=0_4,7_-2,13_2	g:^alr=4_3
g:^am=0_-4,1_2,4_3,6_-3,9_2,10_-2,13_4	g:^am$=1_2,6_-3,9_3,10_-2,13_3	g:^an=0_2,11_3,12_-2	g:^an$=4_-2,13_3	g:^and=4_-4,11_3,13_2
g:^ano=4_3,7_2	g:^ans=0_2	g:^ant=4_2	g:^any=0_2,13_-3	g:^ap=13_3	g:^ar=5_-3,11_4	g:^ar$=0_2,5_-3,11_4	g:^as$=0_-2	g:^asi=11_2
g:^ask=0_5,4_-2	g:^at=0_-2,4_2,10_2	g:^at$=0_-2,10_2	g:^aut=4_-3	g:^aw=4_2	g:^awe=0_-2	g:^awf=0_2	g:^ba=4_3
g:^be=0_5,1_-2,3_4,4_-4,9_-3,10_-5,11_2	g:^be$=8_-2,10_-2	g:^beh=4_-2	g:^bel=0_4,4_-4,13_2	g:^ben=3_2	g:^bes=0_3	g:^bet=8_2
g:^bi=0_3	g:^big=13_2	g:^bil=0_2,4_2,13_-4	g:^bir=13_3	g:^bit=4_-2,10_2	g:^bl=5_3,13_-3	g:^ble=0_2	g:^blo=0_-2,5_2	g:^blu=0_2
g:^bo=0_3,4_6,11_-2,13_-3	g:^bok=4_3	g:^br=0_3,4_3,13_-3	g:^bro=0_2,4_3,13_-2	g:^bu=0_-7,3_6,4_3	g:^bur=0_-2,1_-2,4_2,8_3
g:^bus=11_2	g:^but=13_3	g:^buy=0_-3,3_3	g:^by=9_6	g:^by$=9_6	g:^ch=0_7,3_-2,4_-2,13_-4	g:^cha=0_-3	g:^che=0_5,4_-4	g:^da=0_4,13_-5
g:^dar=0_4,13_-2	g:^de=4_8,8_4,10_-3,13_-9	g:^de$=0_-2,4_2	g:^dek=4_4,13_-3	g:^den=0_-2,4_5	g:^dep=0_4,13_-4	g:^di=4_-3,8_4
g:^dia=4_-3	g:^din=0_4	g:^dis=0_-8,6_3,8_5	g:^do=0_4,4_4,5_4,11_-2,12_-3	g:^do$=5_2,8_-3	g:^dog=0_3,13_-2	g:^dok=0_-6,4_3,13_4
g:^dol=0_3	g:^don=0_-4	g:^dow=0_5,13_-4	g:^du=0_-2	g:^dub=0_-3,13_4	g:^dun=0_3	g:^el=0_-4,11_-2,13_3	g:^els=0_-3,11_-2,13_4
g:^en=0_-7,4_-3,9_10	g:^end=0_-3,9_5	g:^enu=0_-4,9_5	g:^ev=3_4	g:^eve=3_4	g:^fam=0_2	g:^fas=8_2	g:^fe=0_-6,4_2,13_4
g:^fel=0_-2,4_2	g:^fer=0_-2,13_3	g:^fi=3_2,11_3	g:^fin=4_-2,13_4	g:^fir=0_-3,3_3,10_-2,11_4	g:^fl=0_-2	g:^fle=0_-2
g:^fo=0_5,6_-3,7_-2,11_-6,13_5	g:^fol=0_3,4_-2	g:^fon=5_3,7_-2,10_4,11_-4,13_4	g:^for=4_5,8_-2	g:^fr=3_4,13_-3	g:^fr$=0_2,10_-2
g:^fre=3_3	g:^fri=0_4,13_-2	g:^fro=0_-4	g:^ful=4_2	g:^ga=0_-6,4_5	g:^gar=0_-5,4_6	g:^ge=6_2,10_2	g:^get=10_2
g:^gi=0_2,2_2,11_2,13_-3	g:^giv=0_3,2_2,4_-2,11_2,13_-3	g:^gla=4_2	g:^go=4_-4,5_-3,6_-2,9_9	g:^go$=0_-3,4_-2,11_2	g:^god=0_3,9_4
g:^goe=0_4,4_-3	g:^goi=9_3	g:^got=0_-2	g:^gr=0_-4,4_3	g:^gra=0_5,4_-3	g:^gre=0_-3,4_4,7_-3,10_3	g:^gri=0_-5,7_4,13_3	g:^gru=4_3
g:^gu=0_-3,13_5	g:^gue=0_-2,13_4	g:^gy=13_2	g:^gym=13_2	g:^ha=0_-3,2_-2,4_3	g:^had=0_4,13_-3	g:^hal=4_3	g:^han=9_3,10_3
g:^har=4_-2	g:^has=0_-3	g:^he=0_-3,4_8,5_-3,6_-3,9_2,10_4,11_-6	g:^hel=0_3,10_4,11_-3	g:^her=0_-7,4_7,5_-3,9_3,11_-3
g:^hi=1_-2,4_3,10_2,11_-2,13_3	g:^hid=4_-5,13_5	g:^hil=4_4	g:^hip=0_3	g:^hir=0_2,1_-2,10_2	g:^his=0_-3,4_3	g:^hit=4_3,13_-2
g:^hm=0_6,13_-2	g:^hm$=0_6,13_-2	g:^ho=0_4,4_-6,10_3,13_3	g:^hol=0_3	g:^hom=0_-3,13_2	g:^hop=4_-3,13_2	g:^hot=0_2	g:^how=10_3
g:^hu=0_-3,4_-5,5_-4,6_4,10_3,11_8,13_-3	g:^hu$=5_-4,11_4	g:^huh=0_3	g:^hum=0_-3,4_-3,6_3,10_3,11_2	g:^hus=11_2
g:^i$=2_-2,7_-4,10_3,13_3	g:^if=0_4	g:^if$=0_4	g:^in=0_-6,3_2,12_-2,13_3	g:^in$=0_4,3_3	g:^ind=13_3	g:^ins=4_2,13_-3
g:^int=0_-3,4_-3,13_3	g:^is=5_-2,9_-2,11_2,13_5	g:^is$=5_-2,9_-2,11_2	g:^it=0_-3,3_-3,7_3,10_4,13_3	g:^it$=3_-2,7_2,10_4,13_3
g:^ja=0_-11,4_13	g:^ji=0_3,4_-2	g:^jim=0_3,4_-2	g:^jo=0_2	g:^jok=4_-3	g:^ju=0_-6,1_5,4_8,11_-2	g:^jus=0_3,1_3
g:^ka=1_-2,3_-2,5_6,9_2,10_4,11_-4,12_2,13_-5	g:^kal=0_-7,4_-3,5_9,10_2,11_2,12_4	g:^kan=5_-2,6_3,9_3,11_-4	g:^kar=0_3
g:^kat=0_5,4_-3	g:^ke=0_2	g:^kl=0_-6,10_3,13_4	g:^kli=0_-3,13_2	g:^ko=0_-3,6_2,10_-2,11_-2,13_3	g:^kof=0_3	g:^kol=0_-3,6_3
g:^kom=3_3,8_2,13_-3	g:^kon=0_-2	g:^kor=0_-2,13_4	g:^kos=13_2	g:^ku=0_-2,1_-3,2_6,4_-3,8_4,9_-2,11_-3,13_6	g:^kua=2_2	g:^kue=0_3
g:^kui=0_-5,8_3,13_3	g:^kul=6_2	g:^kun=13_2	g:^kuo=0_-3,2_6,8_-3	g:^kut=0_3,4_-3	g:^la=0_-4,1_2,4_3	g:^lan=11_-3,13_3	g:^law=4_3
g:^le=0_5,4_3	g:^leg=0_-2,4_2	g:^let=0_5	g:^li=0_-5,3_-3,4_-3,5_3,7_3,9_2,11_-4,13_9	g:^lif=4_-2,13_4	g:^lik=4_5,11_-3,13_-3
g:^lin=4_-3,6_2,10_3	g:^lis=4_-5,5_3,13_3	g:^liv=0_-4,4_5,9_3,13_-3	g:^lo=0_11,4_-8,10_5,11_-3	g:^log=4_-4,13_5
g:^lok=0_4,10_3,11_-2	g:^lon=0_5,4_-4	g:^los=10_2,13_-3	g:^lu=1_4	g:^lul=0_3	g:^lus=0_-3,1_4	g:^m$=0_-2,13_3	g:^ma=0_-7,4_8,6_4
g:^ma$=13_2	g:^mac=6_3	g:^mak=0_-2,4_2	g:^man=0_-3,6_3,10_2	g:^mar=4_6	g:^mat=4_2,10_-2	g:^me=0_-5,4_3,5_2,6_4,12_-3,13_4
g:^me$=0_-4,5_3,6_5,10_-2,12_-3,13_6	g:^meb=0_4,1_3,4_-4	g:^mel=4_3	g:^mi=0_4,4_-6,5_-2,7_2,11_-2,12_5,13_2	g:^mil=13_-2
g:^min=0_3,4_-2	g:^mis=0_-3,4_-5,12_3,13_6	g:^mit=0_3	g:^mo=0_-3,2_3,3_2,4_10,6_-3,7_2,11_-2,13_-8	g:^mob=0_3	g:^mom=0_2
g:^mon=0_-2,2_3,4_4,13_-3	g:^mor=5_2	g:^mot=4_4,13_-4	g:^mr=0_-3,4_6	g:^mr$=0_-3,4_4	g:^mrs=4_2	g:^mu=0_-3,4_3,8_2	g:^mum=4_2
g:^mut=0_-2,8_2	g:^my=6_-2	g:^my$=6_-2	g:^na=4_6	g:^nam=4_4	g:^ne=1_3,2_3,3_6,6_-3,9_-3,13_-5	g:^ned=0_4,4_-2,10_6,13_-2
g:^nek=2_2	g:^nev=0_-3,1_3,4_-2,5_2	g:^new=3_4	g:^ni=0_3,13_-3	g:^nit=4_4,13_-2	g:^no=1_5,5_3,12_-4,13_4
g:^no$=0_-4,4_6,9_-2,11_-2,12_-3	g:^noi=10_2	g:^nok=0_3,4_-2	g:^nop=4_3	g:^not=1_5,8_-3	g:^now=11_5,13_-4
g:^nu=0_-7,3_6,4_-4,5_2,10_-2,12_7	g:^num=0_-2,4_-4,5_3,12_7	g:^of=4_-5,5_6	g:^of$=0_-3,3_-3,5_3,10_2	g:^ofe=0_3	g:^ofi=3_2
g:^ok=0_2,4_-3	g:^ol=0_3	g:^old=0_3	g:^on=1_3,3_2,13_-3	g:^on$=0_3,13_-3	g:^onl=0_-4,1_4,3_2	g:^op=0_-3,11_-2,13_2
g:^ope=0_-3,11_-2,13_2	g:^or=0_6	g:^or$=0_5,4_-2	g:^ot=13_3	g:^oth=13_3	g:^ov=0_2	g:^ove=0_2	g:^ow=4_3	g:^ow$=4_2
g:^pa=3_3,4_8,6_-2,11_-5	g:^pak=0_-2,3_4	g:^pap=4_2	g:^par=4_4,11_-3	g:^pe=0_-9,6_4,11_-2,13_6	g:^pen=0_-2,4_3	g:^peo=5_3
g:^per=0_-5,4_-4,6_4,10_4,13_3	g:^pet=13_3	g:^pi=0_-3,4_6	g:^pik=0_-3,4_3	g:^pir=0_3	g:^pl=0_-6,4_3,6_2	g:^pla=0_-4,4_2,7_3
g:^pli=4_-2,6_2	g:^po=0_-5,4_4,10_4	g:^por=0_-3,4_4,10_4	g:^pr=4_-4,10_-3,13_5	g:^pre=0_-3,13_3	g:^pri=1_2	g:^pro=4_-5,13_3
g:^pu=0_8,13_-4	g:^put=0_4,13_-4	g:^re=0_4,5_6,7_5,9_-2,10_-3,11_-4	g:^ref=4_4,13_-3	g:^rek=4_-2	g:^rem=4_-3,5_5	g:^ren=0_6,11_-3
g:^rep=0_3,7_3	g:^res=0_-4,4_2,13_2	g:^ri=0_-8,8_2,10_4	g:^ric=0_-2,10_2	g:^rid=13_3	g:^ril=4_-3,6_3	g:^rin=0_3,4_-2,5_2,13_-4
g:^ris=13_3	g:^rit=4_3	g:^ro=0_-4,4_-2,12_8	g:^rom=0_-3,13_4	g:^ron=0_-3,12_8	g:^ru=4_-2	g:^rul=0_2	g:^s$=0_-5,13_6	g:^sa=6_4
g:^sal=6_4	g:^sam=13_2	g:^sc=4_4	g:^sch=4_4	g:^se=0_5,1_4,2_3,3_3,4_-4,5_-2	g:^se$=0_7,1_3,4_-6	g:^sed=7_2,10_-2	g:^sek=2_2
g:^sel=0_-4,4_3	g:^sen=4_5,13_-5	g:^sh=0_-8,1_-2,4_7,8_3,11_-3,13_7	g:^sh$=4_5	g:^shi=0_-3,4_3	g:^sho=1_-2,8_2
g:^shu=0_-3,4_-2,13_6	g:^si=0_-6,3_2,4_-5,10_6,13_5	g:^sig=0_4,4_-3	g:^sil=10_2	g:^sin=0_3,4_-3,13_3	g:^sir=0_-6,10_4,11_2
g:^sis=0_-4,3_2	g:^sit=13_3	g:^sk=2_-4,13_5	g:^skr=0_-3,13_3	g:^sku=0_3,2_-4,13_2	g:^sl=13_-2	g:^sli=4_2	g:^slo=0_4
g:^sm=4_-4,13_4	g:^so=3_-3,5_-2,7_-2,8_4,9_-2,10_2	g:^so$=4_-3,13_6	g:^som=6_3,10_4	g:^son=4_3,8_3	g:^sor=12_3,13_-3	g:^spa=5_3
g:^spe=13_2	g:^st=3_4,4_-3,5_3,11_3,13_-4	g:^sta=3_3,11_2	g:^sti=1_2	g:^sto=4_-3,5_4,9_3	g:^str=11_3	g:^su=4_2,10_5,11_-2,13_2
g:^sug=13_3	g:^sun=0_-2,10_3	g:^sup=10_4	g:^sur=0_3	g:^sw=4_-4,7_2,13_4	g:^swa=4_-2,13_2	g:^swi=13_2	g:^sy=3_2,4_-2
g:^sys=3_2,4_-2	g:^ta=1_3,4_-3,6_3,10_-2,11_3	g:^tal=4_-2,6_3,11_2	g:^te=10_-3	g:^tec=10_-2	g:^tel=0_3,10_-3	g:^th=0_3,7_2
g:^th$=0_3,6_-3,7_2,9_-3,10_4,11_-4,12_3	g:^tha=0_4,7_3,13_-3	g:^the=0_-6,3_3,13_6	g:^thi=1_-4,2_3,4_-2,6_-3,8_2	g:^tho=13_3
g:^thr=0_-4,6_2	g:^thu=13_-3	g:^ti=0_-3,4_6,7_2,13_-6	g:^tim=0_-3,4_2,7_2,13_-2	g:^to=0_-5,4_7,13_-5	g:^to$=1_2,6_2,8_-4,13_-4
g:^tom=4_3	g:^tr=13_3	g:^tru=0_-2,13_3	g:^tu=0_4,4_-3	g:^tw=0_-3,8_2	g:^uhu=0_-2,13_3	g:^un=1_7,13_-8	g:^und=0_4,13_-4
g:^unk=0_-7,1_9	g:^unt=0_-2	g:^up=0_-2,7_3	g:^up$=0_-2,7_2,9_2	g:^ur=0_-5,3_-2,4_-5,7_8,13_7	g:^ur$=0_-3,4_-4,7_2,13_7
g:^urs=3_-3,7_6	g:^us=0_5,3_2,4_-3	g:^us$=0_3	g:^usu=0_3	g:^ut=0_-3,4_2,7_4,9_2	g:^ut$=7_3,9_3	g:^vet=0_-2,12_2
g:^wa=2_4,4_2,6_-3,7_2,8_-3,10_-3,11_-2,13_3	g:^wan=3_-2,4_-2	g:^war=4_2	g:^was=11_-2	g:^wat=2_4,8_-3,10_-2,11_4
g:^we=0_3,6_-4,7_3,8_4,9_-4,12_-4	g:^we$=1_4,4_-2,6_-2	g:^wei=0_-2,4_2	g:^wek=1_-2,8_5	g:^wel=0_3	g:^wer=0_-2,11_3	g:^wet=0_5
g:^wi=0_-4,4_5,11_3,12_-3,13_-2	g:^wic=0_2,11_2	g:^wif=0_-2,10_2	g:^wit=1_-3,13_-3	g:^wo=0_-6,2_3,4_5,6_-3,7_4	g:^wom=4_2
g:^won=0_-6,2_3,7_5	g:^wor=4_3,10_3	g:^wu=10_-2	g:^wul=10_-2	g:^wy=11_3	g:^wy$=11_3	g:^ye=4_-6,11_-3,13_11	g:^yes=4_-3,11_-3,13_10
g:^yet=1_2,3_3,4_-3	g:^yi=0_-3,1_5,8_-3,11_-3,13_6	g:^yih=11_-2,13_5	g:^yir=1_5,8_-2,13_-2	g:^yu=4_3,5_4,7_-4,9_-5,13_2
g:^yu$=0_3,1_-2,6_-3,7_-2,9_-2,12_2,13_3	g:^yur=5_3,6_2,9_-3,11_3	g:abu=0_2	g:abut=0_2	g:aby$=0_2	g:ach=6_3	g:achi=6_3
g:ad$=0_5,7_4,13_-4	g:adi=3_3	g:adit=3_3	g:adl=4_3,13_-2	g:adly=4_3,13_-2	g:ag$=0_-4,3_3,4_5,11_-3	g:age=4_-4,5_4,6_4
g:agen=0_2,4_-3,5_4	g:ager=6_3	g:ago=4_2	g:ago$=4_2	g:ah$=4_2	g:ak$=0_-10,4_14,13_-4	g:aka=0_-2,3_4	g:akag=0_-2,3_4	g:ake=0_-3
g:akm=4_-3,11_5	g:akm$=4_-3,11_5	g:aks=0_-3,4_3	g:aks$=0_-2	g:akt=0_-6,4_5	g:aktl=0_-3	g:aktu=4_2	g:aku=4_3	g:akun=4_3
g:al$=4_6,7_-4,13_-2	g:ale=0_-5,6_3,12_3	g:aled=0_-3,12_4	g:alen=4_-3,13_3	g:ales=0_-2,6_4	g:ali=6_3,9_-2	g:alin=4_-3
g:alk=4_-2,6_3,11_2	g:alk$=6_3	g:alr=4_3	g:alri=4_3	g:als=4_-4,5_5,10_3	g:als$=0_-4,4_-2,5_5,10_3	g:aly=3_2	g:aly$=3_2
g:am$=1_2,6_-3,9_2,10_-3,13_3	g:ami=5_2	g:amil=0_2	g:an$=0_-6,3_-3,4_4,5_-3,6_8,7_2,9_-3,12_-3	g:ana=6_3	g:anag=6_3
g:and=0_5,1_-4,4_-3,10_4,13_4	g:and$=0_2,1_-3,11_2	g:andl=0_-3,13_4	g:andm=0_5,4_-3	g:ands=10_3	g:ane=13_2	g:aned=13_2	g:ang=9_3
g:ang$=7_2	g:ange=11_3	g:ank=4_3,13_-4	g:ank$=4_3,13_-3	g:ano=4_3,7_2	g:anot=7_2	g:ans=0_-3,4_7,9_2,13_-4	g:ans$=0_-4,4_7
g:anse=0_-2,9_4	g:answ=0_2	g:ant=0_-4,3_-2,4_3,7_3	g:ant$=0_-3,3_-2,4_3	g:ante=12_2	g:ants=13_2	g:anu=0_-2,10_3	g:any=0_4,13_-4
g:any$=4_4,10_-2	g:anyo=4_-2,6_2	g:ap$=0_-3	g:aper=4_3	g:apo=4_2	g:apoi=4_2	g:aps=0_2	g:aps$=0_2	g:ar$=0_3,11_5	g:ara=0_-3,4_4
g:arag=0_-3,4_4	g:ard=4_8,11_-3,13_-2	g:ard$=4_3	g:arde=0_-2,4_2	g:ardo=4_4,11_-2	g:ards=0_2	g:ari=0_2	g:aria=4_2	g:ario=0_2
g:ark=0_-5,4_7	g:arl=0_6,4_-2,13_-2	g:arli=0_4,13_-2	g:ars=13_2	g:ars$=13_2	g:art=3_3	g:art$=13_3	g:arte=0_3	g:arti=0_-4
g:ary=0_-2,4_3	g:as$=4_4,7_5,10_-3,11_-3	g:ash=4_2	g:asi=11_2	g:asis=11_2	g:ask=0_5,4_-2	g:ask$=0_3	g:asp=13_3	g:aspo=13_3
g:aste=8_2	g:asw=0_2	g:aswo=0_2	g:at$=1_3,4_2,5_-4,8_-2,11_7,12_-2	g:atc=0_2	g:atch=0_2	g:ate=0_4,8_-2,11_2,13_-3	g:ated=0_4,4_-3
g:ater=4_5,8_-3,13_-2	g:ati=3_2	g:atio=3_2	g:auto=4_-3	g:avi=4_2	g:avin=4_2	g:awe=0_-3,4_3	g:awe$=0_-2	g:awf=0_2	g:awfu=0_2
g:bak$=0_3	g:bal=0_3,4_-3	g:bal$=0_3,4_-3	g:ban=4_3	g:be$=8_-2,10_-2	g:beh=4_-2	g:bel=0_4,4_-4,13_2	g:beli=13_2	g:belo=0_4,4_-3
g:ben=3_2	g:ben$=3_2	g:ber=0_-3,12_4	g:ber$=0_-3,12_3	g:bes=0_3	g:best=0_3	g:bet=8_2	g:bete=8_2	g:big=13_2	g:big$=13_2
g:bil=0_5,13_-5	g:bil$=0_6,13_-5	g:bir=13_3	g:birt=0_-4,13_4	g:bit=4_-4,10_2	g:bit$=4_-4,10_2	g:bl$=0_-2,10_2	g:bles=0_2
g:blo=0_-2,5_2	g:blok=5_2	g:blu=0_2	g:blu$=0_2	g:bod=0_-3,4_3,6_3	g:body=0_-3,4_3,6_3	g:bok=4_3	g:bok$=4_3	g:boke=0_-3,4_3
g:boks=0_3,4_-3	g:bord=0_-3,4_2	g:bore=0_2	g:bot=0_2,4_-3	g:bro=0_2,4_3,13_-3	g:brow=4_3	g:bt$=0_-3,13_4	g:bul=0_-2,4_3
g:bur=1_-2,4_3,8_3	g:burn=1_-2,8_3	g:bus=11_2	g:busi=11_2,13_-3	g:but=2_2,8_-2,13_2	g:but$=2_3	g:buy=0_-3,3_3	g:buy$=0_-3,3_3
g:by$=1_-2,2_-2,4_-3,9_10,10_-2,13_-2	g:bysi=13_2	g:ch$=9_-2,11_2,13_-2	g:cha=0_-3	g:chb=13_2	g:chbo=13_2	g:che=0_6,13_-4
g:ched=4_4,13_-3	g:cher=0_3,4_-2	g:chi=0_2,4_-2,6_3	g:chin=4_-3,6_3,10_2	g:chip=0_2	g:chn=10_-2	g:chni=10_-2	g:cho=4_3,13_-3
g:chol=4_4	g:dar=0_6,4_-5	g:darl=0_4,13_-2	g:dby=9_4	g:dby$=9_4	g:de$=8_5	g:dek=4_4,13_-3	g:dekl=4_4,13_-3	g:den=0_-4,4_7,13_-2
g:dep=0_4,13_-4	g:depe=0_3	g:der=0_5,1_-3,2_-2,5_2,11_-2	g:der$=0_5,2_-2,4_2	g:ders=5_2	g:des=4_2	g:des$=0_-4,2_2,4_2	g:desi=0_4
g:dia=4_-4,12_3	g:dial=4_-2,12_3	g:diar=0_2	g:din=13_-2	g:dine=0_4	g:ding=0_-3,4_3	g:dis=0_-8,6_3,8_5	g:dis$=0_-7,8_4,13_2
g:disk=6_3	g:disr=0_2	g:dit=3_3	g:diti=3_3	g:dli=0_-2,13_4	g:dlin=0_-2,13_4	g:dly=13_-2	g:dly$=13_-2	g:dmo=0_3	g:dmot=0_3
g:do$=0_-2,4_6,5_2,8_-3	g:dog=0_3,13_-2	g:dok=0_-6,4_3,13_4	g:dokt=4_4	g:dol=0_3	g:dola=0_3	g:don=0_5,4_-3,11_-2
g:don$=0_5,4_-3,11_-2	g:dow=0_4,13_-4	g:down=0_5,13_-4	g:dre=4_3	g:drim=13_3	g:ds$=13_-5	g:dse=4_-4,10_3,13_6
g:dset=4_-4,10_3,13_6	g:dub=0_-3,13_4	g:dubt=0_-2,13_4	g:dun=0_3	g:duno=0_3	g:dy$=0_-6,6_5,8_3	g:eb$=0_4,1_3,4_-4,13_-2	g:ebo=6_2
g:ebod=6_2	g:echn=10_-2	g:ed$=0_-13,1_2,3_2,6_-5,9_-3,12_6,13_8	g:efi=0_-2,4_3	g:efo=10_-2,11_2,13_2	g:efon=10_-2,13_3
g:efu=4_4,13_-3	g:efus=4_4,13_-3	g:ega=4_3	g:egal=0_-2,4_2	g:eho=0_-2,13_2	g:ei$=0_-2,4_2	g:ek$=0_4,13_-3	g:eke=8_2	g:eken=8_2
g:eki=13_2	g:ekin=13_2	g:ekl=4_4,13_-3	g:ekli=4_4,13_-3	g:eko=2_2	g:ekon=2_2,4_-2	g:eks=2_4,13_-2	g:eks$=13_-2	g:eksa=0_-3
g:eksi=0_2,4_-2	g:eksp=4_-3	g:ekst=2_2,4_4	g:ekt=0_-4,13_4	g:ekt$=0_-2,13_3	g:ekte=13_2	g:el$=4_6,9_3,11_-3	g:ele=0_-3,10_-2
g:elef=10_-2,13_3	g:eliv=13_2	g:elo=0_5,4_-2	g:elo$=0_5,4_-2	g:elp=10_4,13_2	g:elp$=10_4	g:els=0_-3,11_-2,13_3
g:els$=0_-3,11_-2,13_4	g:ely=0_-3,13_5	g:ely$=0_-3,13_5	g:em$=3_4,11_-2,13_4	g:emb=0_2,4_-2	g:embe=0_2,4_-2	g:eme=0_3	g:emem=0_2
g:emi=0_-3,5_4	g:emin=0_-3,5_4	g:ems=13_3	g:ems$=13_3	g:en$=0_2,2_-2,4_6,5_7,7_-4,8_-2,10_7,11_-5,13_-5	g:end=4_-5,9_4,11_3
g:end$=0_-2,8_3,9_3,10_3	g:enda=4_-3,13_3	g:endi=9_2	g:ends=0_2	g:ene=0_-3	g:ener=0_-2	g:eni=4_5	g:enin=0_3	g:enl=13_3	g:enly=13_3
g:ens=6_-3,13_3	g:ens$=0_3,4_-3,13_3	g:ensi=4_4	g:enst=13_2	g:ent=0_-4,6_4,7_3,11_-3	g:ent$=7_3	g:enti=8_2,13_3	g:enu=0_-4,9_5
g:enu$=0_-4,9_5	g:eon=6_3	g:eon$=6_3	g:eop=5_3	g:eopl=5_3	g:ep$=13_2	g:epen=0_3	g:eper=0_-2,4_2	g:epi=4_3	g:epin=0_-3,4_4
g:epit=0_3	g:epl=0_2	g:er$=0_-4,3_-3,4_7,6_3,7_3,8_-3,9_-3,11_-4,13_-2	g:ere=9_2	g:eres=9_2,13_-3	g:erh=0_2	g:erha=0_2	g:erid=0_3
g:erk=0_-2,4_2	g:erku=0_-2,4_2	g:ern=0_-5,4_4,8_3	g:erno=8_3	g:erns=0_-3,4_4	g:ers=0_-2,1_-2,4_-5,6_5	g:ers$=5_2
g:erse=0_-2,4_-2,13_5	g:erso=6_4	g:ert=13_4	g:erte=13_3	g:erve=0_2,13_2	g:erwa=0_2	g:ery=3_2	g:ery$=8_2	g:eryt=3_2
g:es$=1_-3,4_-5,9_-4,10_-2,11_-7,12_-3,13_12	g:ese=0_-4,13_5	g:esed=13_3	g:esh=0_-5,3_3	g:esh$=0_-5,3_3	g:esi=0_3,4_-2,13_2
g:esid=0_5	g:esis=0_-3,13_4	g:est=0_5,3_-2	g:est$=0_2	g:este=4_-3,9_2	g:esti=0_5	g:et$=1_3,3_3,11_-2,13_-4	g:ete=8_2,11_-2
g:eten=0_3	g:eter=8_2	g:eth=0_2,4_2,13_-2	g:eti=1_2,6_-3,10_2,13_4	g:etin=6_-3,7_-3,10_2,13_4	g:ets=0_-3,13_4	g:ets$=0_-3,13_4
g:eve=0_-3,3_4,5_2,10_-2	g:even=4_3	g:ever=3_3,4_-4,5_2	g:ew$=0_-2,3_5	g:fam=0_2	g:fami=0_2	g:fas=8_2	g:fast=8_2	g:fel=0_-2,4_2
g:fel$=0_-2,4_2	g:fer=4_-3,13_4	g:fer$=4_-2,13_3	g:fil=4_5,13_-2	g:fin=4_-2,13_4	g:fin$=0_-3,13_4	g:find=0_3
g:fir=0_-5,3_3,10_-2,11_4,13_3	g:fir$=13_2	g:firm=0_-2,13_3	g:firs=3_3,4_-3,11_4	g:fis=0_2,3_2,13_-3	g:fle=0_-2	g:fles=0_-2
g:fol=0_3,4_-2	g:folo=0_3,4_-2	g:fon=0_-2,5_3,6_-2,7_-3,11_-3,13_8	g:fon$=0_-3,5_2,13_7	g:fone=11_-2,13_3	g:for=4_7
g:for$=4_4,13_3	g:forg=9_2	g:fr$=0_2,10_-2	g:fre=0_-2,3_3	g:fri=0_4,13_-2	g:frin=13_3	g:fro=0_-4	g:from=10_-3	g:ft$=0_3	g:fte=5_2
g:ften=5_3	g:ful=0_3,13_-2	g:ful$=4_3	g:fus=4_4,13_-3	g:gag=4_2	g:gal=0_-2,4_2	g:gal$=0_-2,4_2	g:gar=0_-3,4_6	g:gara=0_-3,4_4
g:gard=4_2	g:ged=13_3	g:ged$=13_3	g:gen=4_-3,5_4	g:gen$=0_5,4_-2,5_4	g:gens=13_2	g:gent=6_3	g:ger=0_-3,6_3,11_2	g:ger$=6_3
g:ges=0_-2,13_3	g:gest=13_3	g:get=9_2,13_-2	g:get$=4_-3,9_2	g:gets=4_3,13_-3	g:ghl=4_-2,13_3	g:gin=10_4,13_-4	g:ging=10_3,13_-4
g:giv=0_3,2_2,4_-2,11_2,13_-3	g:giv$=2_2,11_2	g:give=0_2	g:gla=4_2	g:glad=4_3	g:gn$=0_4,4_-3	g:go$=0_-4,11_2	g:god=0_3,9_4
g:god$=0_4	g:godb=9_4	g:goe=0_4,4_-3	g:goes=0_4,4_-3	g:goi=9_3	g:goin=9_3	g:gra=0_5,4_-3,7_2	g:gran=0_6,4_-3
g:gre=4_4,7_-3,10_3,13_-2	g:gren=0_-3,4_4	g:gri=0_-5,7_4,13_3	g:grit=0_-5,7_4,13_3	g:gru=4_3	g:grun=4_3	g:gu$=6_3	g:gue=0_-2,13_4
g:gues=0_-2,13_4	g:gym=13_2	g:gym$=13_2	g:had=0_4,13_-3	g:had$=0_4,13_-3	g:hal=4_2	g:hal$=4_3
g:han=0_2,1_-2,3_-3,4_2,7_3,9_4,10_2,13_-4	g:hand=0_-4,4_3,10_3	g:hang=9_3	g:hank=0_4,13_-4	g:haps=0_2	g:harm=13_2	g:has=0_-3
g:has$=0_-3	g:havi=4_2	g:hbo=13_2	g:hbor=13_2	g:he$=0_-3,4_2	g:hed=0_-3,4_4,13_-3	g:hed$=0_-3,4_4,13_-3	g:hel=0_3,10_4,11_-3
g:help=10_4,13_2	g:hem=13_3	g:hem$=13_3	g:hen=1_-2	g:hen$=1_-2	g:her=5_-3,6_2,8_-3,11_-3	g:her$=5_-4,6_2,8_-3,11_-2,12_3,13_-3
g:herk=0_-2,4_2	g:hid=4_-5,13_6	g:hid$=13_2	g:hids=4_-4,13_4	g:hif=13_2	g:hift=13_2	g:hil=0_2,4_4,13_-4	g:hil$=0_-2,4_4
g:hin=3_3,5_-2,9_-2,11_3	g:hin$=0_-2,2_2	g:hine=6_3	g:hing=1_3,3_3,5_-2,13_3	g:hink=0_3	g:hip=0_6	g:hip$=0_5	g:hir=0_3,1_-3,10_3
g:hir$=10_2	g:hird=0_2	g:hiri=0_-2,4_3	g:his=0_-6,1_-2,2_3,4_4,6_-2,9_2,11_3,13_-3	g:his$=0_-5,1_-2,2_3,4_4,6_-2,9_2,11_3,13_-3
g:hit=4_3,13_-2	g:hiti=4_2,13_-2	g:hly=0_3	g:hly$=0_3	g:hm$=0_6	g:hni=10_-2	g:ho$=11_3	g:hol=4_3,13_-3	g:hol$=4_4	g:hold=0_3
g:hom=0_-3,13_2	g:hom$=0_-3,13_2	g:hop=0_2,4_-2	g:hop$=0_2	g:hopi=13_2	g:hor=0_-2,8_3	g:hor$=0_-3,13_3	g:hort=8_3	g:hos=13_2
g:hos$=13_3	g:hot=0_2	g:hot$=0_4,4_-2,13_-2	g:how=10_4,13_4	g:how$=10_2,13_4	g:hre=13_2	g:hres=13_2	g:hru=0_-2,6_2	g:hru$=0_-2,6_2
g:hs$=0_-2	g:hu$=5_-4,11_4	g:hul=13_3	g:hum=0_-3,4_-3,6_3,10_3,11_2	g:huma=4_-2,6_4	g:hur=0_-5,13_6	g:hur$=0_-6,13_6	g:hurs=0_2
g:hus=3_2,11_2,13_-3	g:hus$=0_-3,3_2,11_2	g:hut=4_3,8_3,13_-3	g:hut$=4_3,8_3,13_-3	g:ial=4_-3,12_3	g:iale=12_4	g:iar=0_2
g:iary=0_2	g:ias=4_2	g:ias$=4_2	g:ich=0_-2,11_4,13_-2	g:ich$=0_-2,10_2,11_4,13_-2	g:id$=4_10,13_-6	g:ide=7_2,13_-3
g:ided=0_3,13_-3	g:ides=4_2	g:ids$=4_5,13_-4	g:idse=4_-4,13_4	g:idy=0_-2,8_3,13_4	g:idy$=0_-2,8_3,13_4	g:if$=0_2,4_-3,13_3
g:ife=4_3	g:ifi=0_-4,10_2	g:ift=4_-2	g:ig$=13_2	g:igh=13_2	g:ign=0_5,4_-4	g:ign$=0_4,4_-3	g:igu=6_4	g:igu$=6_3	g:ih$=11_-2,13_5
g:ik$=11_-2	g:ika=0_-3,4_7,13_-2	g:ikat=0_3	g:iket=4_2	g:ikl=8_3	g:ikly=8_3	g:il$=1_3,3_3,4_3	g:ild=4_4	g:ild$=4_3
g:ile=0_-4,4_4,10_2	g:ilt=0_3,13_-2	g:ily=0_2	g:ily$=0_2	g:im$=4_-10,7_2,13_6	g:ima=0_2	g:imi=0_-3,4_4	g:imin=0_-3,4_4
g:in$=2_5,3_3,5_-3,7_-3,9_-2	g:ina=0_3	g:ind=5_4	g:ind$=13_-2	g:inde=0_-3,5_3,13_2	g:inds=0_3,4_-3	g:ine=4_-2,6_2,13_3	g:ined=13_3
g:iner=0_2	g:ines=4_-2,6_2	g:ing=0_-3,3_4,6_-6,10_5,12_-3	g:ing$=3_5,6_-6,10_4,12_-3	g:ingi=0_3,13_-3	g:ings=0_-2	g:ink=0_3,4_-2
g:ink$=13_2	g:inki=0_3,4_-3	g:ins=10_2	g:ins$=13_2	g:inst=0_2	g:insu=0_-2,4_3	g:int=0_-4	g:int$=7_2	g:inte=0_-3,13_3	g:invi=13_2
g:io$=0_2,13_-3	g:ion=4_5,6_-2,11_-2	g:ion$=3_2,4_4	g:ione=4_2	g:ions=0_4	g:ip$=3_-2	g:ipt=4_2	g:ir$=0_-6,1_5,8_-3,10_4	g:ira=0_3
g:irat=0_3	g:ird=0_2	g:ird$=0_2	g:ire=4_3	g:ired=4_2	g:iri=0_-4,4_3,11_2	g:irin=0_-2,4_3	g:irl=0_2,4_-2	g:irly=4_-2
g:irm=0_-2,13_3	g:irme=13_2	g:irs=1_3,3_3,4_-2,11_4,13_-2	g:irst=3_3,4_-3,11_4	g:irt=0_-3,13_4	g:irth=0_-4,13_4
g:is$=0_-5,1_3,3_2,4_4,8_6,10_-2,12_-5	g:isa=4_3	g:isd=12_3	g:isdi=12_3	g:ise=0_-2,13_4	g:isel=0_-3,13_4	g:ises=0_2
g:ish=0_3,13_-4	g:ish$=0_5,13_-4	g:isi=0_-5,13_3	g:isia=0_-3	g:isin=4_-3,13_4	g:isk=6_3	g:isku=6_3	g:ism=0_-3,8_4	g:iso=13_3
g:ison=13_3	g:isr=0_2	g:isre=0_2	g:ist=4_-8,5_4,9_-2,13_3	g:ist$=5_5,11_-2	g:ista=11_2	g:iste=4_-2,13_3	g:isu=0_-3,4_-3,13_6
g:isy=0_-2,4_3	g:isy$=0_-2,4_3	g:it$=0_5,3_-3,4_-4,6_-3,7_7,9_2,10_5,11_-5,12_-4	g:ite=0_-4,13_3	g:ited=13_2	g:iter=13_2
g:ith=1_-5,8_5,13_-3	g:ith$=0_2,1_-2	g:ithe=0_3	g:ithi=0_-2,2_2	g:ithu=0_-2,4_2,8_3	g:iti=3_3,4_3	g:itin=4_3	g:itio=3_3	g:ity=4_4
g:ity$=4_4	g:iv$=0_-6,2_2,6_5,8_-2,9_2,13_-3	g:iva=4_2	g:ivat=4_2	g:ive=0_3	g:iven=0_2	g:ivi=0_2	g:ivin=0_2	g:jim=0_3,4_-2
g:jim$=0_3,4_-2	g:jok=4_-3	g:jus=1_5	g:just=1_5	g:kag=0_-2,3_4	g:kag$=0_-2,3_4	g:kal=0_-6,3_-2,4_-3,5_9,11_2,12_4
g:kal$=12_2,13_-4	g:kale=13_3	g:kali=0_2	g:kals=0_-5,5_5,10_3	g:kan=5_-2,6_3,9_3,11_-4	g:kan$=5_-2,6_3,11_-4	g:kans=0_-3,9_4
g:kar=4_7	g:kar$=0_2	g:kard=0_-5,4_6	g:kars=4_3	g:kat=0_7,3_2,4_-3,13_-2	g:kate=0_2	g:kati=3_2	g:ked=0_5,4_-4	g:ked$=0_5,4_-4
g:ken=0_-2,10_2	g:ken$=10_2	g:kend=8_2	g:kep=0_-3,4_4	g:kepi=0_-3,4_4	g:ket=4_3	g:kin=4_-2,13_4	g:king=4_-2,13_4
g:kli=0_-7,1_3,4_6	g:klin=0_-3,4_9,13_-5	g:klir=0_-3,1_3,4_-2,13_4	g:klo=4_-3	g:klok=10_2	g:kly=8_3	g:kly$=8_3	g:km$=4_-3,11_5
g:kof=0_3	g:kof$=0_2	g:kol=0_-3,6_3	g:kol$=0_-3,13_3	g:koli=6_4	g:kom=3_3,8_2,13_-3	g:kom$=0_-2,8_3	g:kome=0_4,13_-3	g:komi=2_2
g:komp=0_-4,3_3,11_2	g:kon=0_-2,2_2	g:kon$=13_3	g:kond=2_2,13_-2	g:konf=13_3	g:kons=4_2	g:kor=0_-2,13_4	g:kore=13_2	g:kos=13_2
g:kost=13_2	g:kre=0_-5,13_4	g:kren=0_-3,13_3	g:kros=4_2	g:ks$=0_-2,10_3	g:ksa=0_-3	g:ksak=0_-3	g:ksi=7_3,10_-3	g:ksis=0_2,4_-2
g:ksp=4_-3	g:kspe=13_3	g:kst=2_2,4_4	g:kst$=2_2	g:kste=4_4	g:kt$=0_-3	g:kte=13_2	g:kted=13_2	g:kti=0_2,10_4	g:ktio=0_4,10_3
g:ktl=0_-3	g:ktly=0_-3	g:kto=0_-2,4_5	g:ktor=0_-2,4_5	g:ktu=4_2	g:ktua=4_2	g:kua=0_6	g:kuar=2_2	g:kue=13_3	g:kues=13_3
g:kui=0_-5,8_3,13_3	g:kuik=0_-3,8_3	g:kul=6_2	g:kuld=6_2	g:kun=4_3	g:kunt=4_2	g:kuo=0_-3,2_6,8_-3	g:kuot=0_-3,2_6,8_-3
g:kus=6_2,13_-2	g:kus$=6_3	g:lab=0_2	g:laby=0_3	g:lad=4_2,13_-3	g:lan=0_-3,4_3,11_-3,13_5	g:land=0_-3,13_4	g:lane=13_2	g:lans=4_4
g:lar=0_3	g:lars=0_3	g:las=0_-2,4_3,7_4,10_-2	g:las$=7_4	g:late=0_2	g:law=4_3	g:ld$=0_2,6_2,10_-2,11_-5	g:led=0_-3,12_4
g:led$=0_-3,12_4	g:lef=10_-2,13_2	g:lefo=10_-2,13_3	g:leg=0_-2,4_2	g:lega=0_-2,4_2	g:lek=4_3,13_-2	g:len=4_-3,13_2
g:lend=4_-3,13_3	g:lent=10_2	g:les=6_5	g:les$=6_3,13_-3	g:lesh=0_-2	g:let=3_3,4_2,10_-3	g:let$=3_3,10_-3	g:lf$=11_3	g:lid=4_2
g:lide=4_2	g:lif=4_-2,13_4	g:lif$=13_4	g:lig=6_4	g:ligu=6_4	g:lik=0_4,4_4,11_-3,13_-3	g:lik$=4_5,11_-3,13_-2	g:lika=0_3
g:lin=3_-2,9_-2	g:lin$=0_-3,6_2,10_3	g:line=0_-2,4_3	g:ling=0_7,4_-5,9_-2,11_2	g:link=4_-2,13_3	g:lir=0_-4,1_3,13_3
g:lir$=0_-4,1_3,13_2	g:lis=0_-3,4_-5,5_5,6_2,9_-2	g:lis$=6_2,13_-2	g:list=0_-3,4_-2,5_5,13_3	g:lit=13_2	g:liv=0_-5,4_2,6_2,9_3
g:liv$=0_-7,4_3,6_2,9_3	g:lk$=0_3,6_3,13_-2	g:lo$=0_5,4_-2	g:log=4_-4,13_5	g:lok=10_6,11_-3	g:lok$=4_-3,10_5	g:loka=3_2
g:loki=5_2,11_-3	g:lon=0_5,4_-4	g:los$=0_3	g:lost=10_2	g:low=0_7,4_-4	g:low$=0_3,4_-2	g:lowe=0_2	g:lp$=10_4	g:lri=4_3	g:lrid=4_3
g:ls$=0_-6,5_5,10_3,11_-2,13_3	g:lso=4_-2	g:lth=0_4,13_-3	g:lu$=0_2	g:lul=0_3	g:lula=0_3	g:lus=0_-3,1_4
g:ly$=3_3,7_-2,8_2,9_-3,13_4	g:ma$=13_2	g:mac=6_3	g:mach=6_3	g:mak=0_-2,4_2	g:mak$=4_3	g:mal=0_4	g:mal$=0_2	g:man=0_-6,6_8,10_2
g:man$=0_-4,4_2,6_6	g:mana=6_3	g:manu=10_2	g:mar=0_-2,4_6	g:mari=0_2	g:mart=4_2	g:mary=0_-3,13_2	g:mas=0_5,4_-4	g:mas$=0_5,4_-4
g:mat=10_-2,11_3	g:mate=10_-2,11_3	g:mbe=4_-3,12_4	g:mber=4_-3,12_4	g:me$=0_-4,5_3,6_5,10_-2,12_-3,13_6	g:meb=0_3,1_3,4_-4,13_-3
g:meb$=0_4,1_3,4_-4	g:mebo=6_2	g:med=13_2	g:med$=13_2	g:mel=0_-3,4_2	g:mel$=0_-2,4_2	g:mem=0_2,4_-2	g:memb=0_2,4_-2	g:men=0_6,4_-3
g:mens=0_4	g:ment=0_4,4_-2	g:meo=6_3	g:meon=6_3	g:mes=13_-3	g:mes$=13_-3	g:met=4_4,6_-2	g:meth=4_2	g:mil=0_4,13_-2	g:mily=0_2
g:min=5_5,11_-3	g:min$=13_-2	g:mind=5_4,13_-3	g:ming=0_-2,2_2,4_3,11_-2	g:mint=7_2	g:mis=4_-8,12_3,13_6	g:mis$=0_2,4_-6,13_5
g:misd=12_3	g:misi=4_-2,13_2	g:mit=0_3	g:mit$=0_3	g:mob=0_3	g:mobi=0_3	g:mom=0_2	g:mome=0_4	g:mon=0_-4,2_3,4_4	g:mont=0_2,2_3
g:mor=0_-3,4_3	g:mor$=5_2	g:mot=4_4,13_-5	g:moth=0_2	g:mov$=7_2	g:mpa=4_2	g:mpan=4_2	g:mpl=3_3	g:mple=0_-3,3_4	g:mpli=0_3
g:mpt=0_3	g:mpt$=0_4	g:mpu=0_-3	g:mr$=0_-3,4_4	g:mrs=4_2	g:mrs$=4_2	g:ms$=0_-6,10_3,13_3	g:mum=4_2	g:mut=0_-2,8_2	g:muth=0_-2,8_2
g:my$=4_3,6_-2	g:nag=6_3	g:nage=6_3	g:nal=4_4	g:nam=4_4	g:nam$=0_2,13_-2	g:nd$=0_-5,1_-3,3_3,6_-3,7_5,9_3,12_-3	g:nda=4_-2,13_3
g:ndar=4_-3,13_3	g:nde=0_2,4_2,5_2,13_-3	g:nded=0_-4,4_2	g:nder=0_5,5_2,13_-4	g:ndl=0_-3,13_3	g:ndli=0_-2,13_4	g:ndm=0_5,4_-3
g:ndmo=0_3	g:ndo=0_4,4_-2	g:nds=4_-4,10_4	g:nds$=4_-2	g:ndse=10_3	g:ned=0_-2,10_5,13_3	g:ned$=0_-3,10_3,13_4	g:nek=2_2	g:neks=2_2
g:nel=0_3	g:nel$=0_3	g:ner=0_-3,4_3,8_2	g:ner$=0_-3,4_3,8_2	g:nes=3_2,13_2	g:nes$=3_2,13_2	g:nev=0_-3,1_3,4_-2,5_2
g:neve=0_-3,1_3,4_-2,5_2	g:new=3_5	g:new$=3_5	g:nfir=13_2	g:ng$=0_-5,3_4,6_-5,7_3,12_4	g:nge=0_-3,11_3	g:nger=0_-2,11_3
g:ngi=0_2,13_-4	g:ngin=0_2,13_-4	g:ngs=0_-2	g:ngs$=0_-2	g:nid=0_-3,4_5	g:nid$=0_-3,4_5	g:nik=4_3	g:nika=4_3
g:nin=0_2,4_3,7_3,8_3,10_-2	g:ning=0_2,4_3,8_3,10_-2	g:nis=4_-2,6_2	g:nit=0_-3,4_5	g:nit$=0_-2,4_5	g:nk$=4_3	g:nki=0_3,4_-3
g:nkin=0_3,4_-3	g:nkl=1_3	g:nli=13_2	g:nlin=13_2	g:nly=0_-5,1_4,3_2	g:nly$=0_-5,1_4,3_2	g:no$=4_5,9_-2,11_-2,12_-3	g:noi=10_2
g:nois=10_2	g:nok=0_3,4_-2	g:non=8_3	g:non$=8_3	g:nop=4_3	g:nop$=4_3	g:nor=0_3	g:not=1_5,8_-3,13_-2	g:not$=0_-3,4_2,13_-2
g:note=13_-2	g:noth=1_3	g:now=0_-4,1_4,11_5,13_-4	g:now$=11_5,13_-4	g:ns$=3_-2,4_5,6_-4,10_3,13_2	g:nse=0_-4,9_4	g:nsel=0_-2,9_4
g:nsen=4_-2	g:nser=0_-3,4_3	g:nsi=4_5	g:nsil=4_2	g:nsio=4_4	g:nst$=13_2	g:nstr=0_3,10_2	g:nsu=0_-3,4_2	g:nsur=0_-2,4_3	g:nsw=0_2
g:nswe=0_2	g:nt$=0_-7,3_-2,4_8,7_5,13_-4	g:nted=12_2	g:nten=0_-3,4_-2,13_6	g:nter=0_3,13_-3	g:nth=0_2,2_3	g:nth$=1_-2,2_2,8_3
g:nths=0_-2	g:nti=0_-4,4_-4,8_4,13_5	g:ntil=0_-2	g:ntin=4_-3,13_2	g:nts=0_-2,13_2	g:nts$=0_-2,13_2	g:nu$=0_-7,3_6,9_6
g:num=0_-2,4_-4,5_3,12_7	g:numb=5_3,12_4	g:nut$=0_2	g:nute=0_-2	g:nvi=13_2	g:nvit=13_2	g:ny$=4_4,10_-2	g:nyo=4_-2,6_2
g:nyon=4_-2,6_2	g:ob$=4_-4,13_3	g:obi=0_3	g:obil=0_3	g:od$=0_2,4_2	g:odb=9_4	g:odby=9_4	g:ode$=0_2	g:odes=4_2	g:ody=0_-3,4_3,6_3
g:ody$=0_-3,4_2,6_3	g:oes=0_5,4_-4	g:oes$=0_5,4_-4	g:of$=3_-3,5_3	g:ofe=0_4	g:ofer=0_3	g:ofi=3_2	g:ofis=3_2	g:oge=4_-4,13_5
g:oin=0_-2,9_3	g:oing=0_-2,9_3	g:oint=4_2	g:oip=7_2	g:oip$=7_2	g:ois=10_3	g:ois$=10_3	g:oje=0_-3,4_4	g:ok$=4_-2,10_4	g:oka=3_2
g:okat=3_2	g:oke=10_2	g:oked=0_4,4_-4	g:oken=4_3,10_2	g:okep=0_-3,4_4	g:oki=0_2,4_-2,5_2,11_-3,13_3	g:okin=0_2,4_-2,5_2,11_-3,13_3
g:oks=0_3,4_-3	g:oks$=0_3,4_-3	g:okt=0_-2,4_5	g:okto=4_4	g:ol$=0_-3,4_4	g:ola=0_3	g:olar=0_3	g:old=0_5,4_-5	g:old$=0_5,4_-5
g:oli=6_4	g:olig=6_4	g:olo=0_3,4_-2	g:olow=0_3,4_-2	g:om$=0_-8,4_3,6_-3,12_-2,13_3	g:oman=4_3	g:omat=4_-3
g:ome=0_9,4_-3,6_2,10_3,13_-6	g:omeb=6_2	g:omen=0_7,4_-2	g:omeo=6_3	g:omes=0_3,13_-3	g:omet=4_2	g:omi=0_4,2_2,4_-3	g:omin=0_2,2_2
g:omis=0_3,4_-3	g:omp=3_3,10_-2,11_2	g:ompa=4_2	g:ompl=3_4	g:ompt=0_4	g:ompu=0_-3	g:on$=0_-4,3_-3,4_-4,5_3,6_5,8_3,11_-4,13_5
g:ond=0_6,2_2,4_-4,13_-3	g:ond$=2_2	g:one=0_-5,4_6,8_2	g:oned=4_2	g:oner=0_-3,1_-2,4_3,8_2	g:ones=11_-2	g:onf=13_3	g:ong=0_-4,12_7
g:ong$=0_-3,12_7	g:oni=0_-3,4_4	g:onl=0_-4,1_4,3_2	g:onli=13_2	g:only=0_-3,1_4,3_2,13_-2	g:ons=0_5,10_2	g:ons$=0_6,4_-2,10_2
g:ont=0_2,2_3,8_3,13_-3	g:onth=0_2,2_3	g:op$=0_-4,5_4,9_5,12_-2	g:ope=0_-3,4_3,11_-2	g:oped=4_3	g:open=0_-3,11_-2,13_3	g:opi=4_-2
g:opin=4_-2	g:opl=5_3	g:opl$=5_3	g:or$=0_5,6_-3,8_-3,12_-2,13_3	g:orb=4_4,13_-3	g:ord=0_2,4_3	g:orde=0_3	g:ordi=0_-2,4_3
g:ored=0_2	g:orek=13_2	g:org=9_2	g:orge=9_2	g:ork=0_-3,4_5,10_5	g:ork$=4_3,10_3	g:orm=0_2	g:orma=0_2	g:ors=0_-4,13_4
g:ors$=0_-4,13_4	g:ort=0_-4,4_5,8_3,10_3	g:ort$=8_3,10_2	g:orte=0_-5,4_4,10_4	g:orw=4_3,13_-3	g:ory=12_3	g:ory$=12_3	g:os$=13_4
g:ose=10_4	g:osen=0_-3,10_4	g:ost=13_3	g:ost$=0_-2	g:ot$=0_3,1_3,6_-2,9_-2,13_-4	g:ota=0_-4,2_6,8_-3	g:ote=4_3,13_-2
g:oted=4_3,13_-3	g:oth=1_2,4_-3,7_2,13_2	g:othe=7_3	g:othi=1_3,13_3	g:over=4_3	g:ow$=0_4,7_-3,8_2,11_2,12_-2,13_-2	g:ower=0_3
g:own=0_-3,1_5,4_5,13_-3	g:own$=0_-3,1_5,4_5,13_-3	g:pak=0_-2,3_4	g:paka=0_-2,3_4	g:pany=4_2	g:pap=4_3	g:pape=4_3
g:par=0_-2,4_3,11_-3	g:pard=0_4,11_-2	g:park=0_-4,4_5	g:pas$=4_3	g:pasp=13_3	g:pasw=0_2	g:ped=0_-3	g:pek=0_-4,13_5	g:peki=13_2
g:pekt=13_2	g:pen=1_3,4_2,10_-2	g:pen$=4_2,11_-2	g:pend=0_3	g:peni=4_2	g:peo=5_3	g:peop=5_3	g:per=0_-10,4_3,6_4,10_4,13_2
g:per$=0_-6,4_4,10_6	g:perh=0_2	g:pers=0_-3,4_-2,6_4,13_4	g:pet=13_3	g:pete=13_3	g:pik$=6_2	g:piki=0_-4,13_3	g:pir=0_2	g:pira=0_3
g:pit=0_2	g:pit$=0_3	g:pl$=5_3	g:pla=0_-2,4_2,7_3	g:plas=0_-2,4_3,7_4	g:ple=0_-3,3_2,4_3,7_-2	g:plet=0_-3,3_4	g:pli=6_2,13_-2
g:plik=0_3	g:plir=4_2	g:plis=6_2	g:poi=4_2	g:poin=4_2	g:por=0_-4,4_3,10_5	g:port=0_-4,4_3,10_5	g:pos=13_3	g:pos$=13_3
g:pre=0_-3,6_3,13_3	g:pres=0_-4,13_4	g:pret=0_2	g:pri=1_3	g:pris=1_3	g:priv=4_2	g:pro=4_-6,13_4	g:prob=4_-2,13_5	g:prom=0_6,4_-3
g:prov=0_-3	g:ps$=0_4	g:pti=0_-2,4_2	g:ptio=0_-2,4_2	g:put=0_3,6_2,13_-5	g:put$=0_4,13_-4	g:rad=7_3	g:rad$=7_3	g:rag=0_-3,4_4
g:rag$=0_-3,4_4	g:rak=4_2	g:rakt=4_2	g:ran=11_4	g:rand=0_6,4_-3	g:rang=0_-2,11_3	g:rans=4_3	g:rat=0_3,6_3,13_-3	g:rat$=0_3
g:rd$=0_4	g:rde=0_2,11_-2	g:rden=4_2	g:rdi=0_-2,4_3	g:rdin=0_-2,4_3	g:rdo=4_4,11_-2	g:rdon=0_4,11_-2	g:rds=0_2	g:rds$=0_2
g:ref=4_4,6_2,13_-3	g:refu=4_4,13_-3	g:rek=13_3	g:reko=13_2	g:rem=4_-3,5_5	g:reme=0_3	g:remi=0_-3,5_4	g:ren=7_2,11_-3
g:reni=0_4,4_-2	g:rent=0_-2,4_4,7_2	g:rep=0_3,7_3	g:repe=0_-2,4_2	g:repi=0_3	g:repl=0_2	g:res=0_-9,3_3,13_4	g:rese=0_-4,13_2
g:rest=9_2,13_-3	g:ret=7_-3	g:rete=0_3	g:reti=7_-3,10_3	g:rge=9_2,13_-3	g:rget=9_2	g:rha=0_2	g:rhap=0_2	g:ri$=0_-3,11_2	g:ria=4_2
g:rias=4_2	g:rib=4_-2	g:ric=0_-2,10_2	g:rich=0_-2,10_2	g:rid=1_-2,8_3,13_2	g:rid$=0_3,13_-3	g:ridy=0_-2,8_3,13_4	g:rik=4_5,13_-2
g:ril=4_-3,6_3	g:ril$=4_-3,6_3	g:rim=13_3	g:rin=5_2,10_3,11_-4	g:rind=13_3	g:ring=5_3,10_3,13_-2	g:rio=0_2	g:rio$=0_2
g:ris=0_7,1_3,13_-4	g:ris$=0_3,1_3,13_-5	g:rise=0_3	g:riso=13_3	g:rit=0_-4,4_2,7_5	g:rit$=0_-3,4_-2,7_4,13_5	g:rite=4_3
g:riv=4_3,13_-2	g:riva=4_2	g:rk$=4_4,10_3	g:rki=0_-5,4_5	g:rkin=0_-5,4_5	g:rku=0_-2,4_3	g:rkut=0_-2,4_2	g:rli=0_5,13_-3
g:rlin=0_4,13_-2	g:rly=4_-2	g:rly$=4_-2	g:rma=0_2	g:rme=13_2	g:rmed=13_2	g:rn$=4_-3,13_2	g:rna=0_-2,4_3	g:rnal=0_-2,4_3
g:rni=1_-2,4_2,8_3	g:rnin=1_-2,4_2,8_3	g:rno=8_3	g:rnon=8_3	g:rns=0_-3,4_4	g:rns$=0_-3,4_4	g:rob=4_-4,13_4	g:roke=4_3,10_2
g:rom=0_2,3_3,4_-5,10_-3,13_3	g:rom$=0_-3,13_4	g:romi=0_3,4_-3	g:romp=0_4	g:ron=0_-4,12_8,13_-2	g:rong=0_-3,12_8	g:rope=4_3
g:ros=0_-2,4_2,10_3	g:ros$=4_2	g:rov=0_-3	g:row=0_-3,4_5	g:rown=4_3	g:rs$=0_-7,3_-3,4_-2,7_5,10_2,13_5	g:rse=0_-3,4_-3,13_5
g:rso=6_4	g:rson=6_4	g:rst=3_2,11_3	g:rst$=0_-2,3_3,11_4	g:rt$=1_-3,7_-2,8_3,10_2,13_2	g:rte=0_-3,4_2,10_3	g:rten=13_3
g:rter=0_-2,4_4,10_3	g:rth=0_-4,7_2,10_-2,13_3	g:rth$=0_-4,7_2,10_-2,13_4	g:rti=0_-5,11_2	g:rtin=0_-2	g:ru$=0_-5,6_2	g:ruk=0_3
g:rukt=0_3,10_2	g:rul=0_2	g:rule=0_2	g:run=0_-4,4_2	g:rund=0_-3,4_3	g:rved=13_2	g:ry$=1_-2,8_3,9_-2,12_3,13_3	g:ryt=3_2	g:ryth=3_2
g:sak=0_-3	g:sakt=0_-3	g:sal=6_4	g:sale=0_-2,6_4	g:sap=4_3	g:sch=0_-2,4_4	g:scho=4_4	g:sdi=12_3	g:sdia=12_3	g:se$=0_7,1_3,4_-6
g:sed=4_3	g:sed$=4_3	g:sek=2_2	g:seko=2_2,13_-2	g:sel=0_-10,9_3,13_4	g:sel$=0_-5,4_2,9_4	g:sely=0_-3,13_4	g:sem=13_3
g:sen=0_-3,10_4	g:sen$=0_-3,10_4	g:sens=4_-2,13_3	g:ser=0_-2,13_3	g:sern=0_-3,4_3	g:sert=13_3	g:set=0_-2,4_-5,10_4,13_5
g:set$=10_3	g:sets=4_-4,13_6	g:sh$=3_3,4_3,13_-4	g:she=0_-2	g:shi=0_-4,4_4	g:shif=13_2	g:sho=1_-2,8_2	g:shor=0_-2,8_3
g:shu=0_-3,4_-2,13_6	g:sid=0_3,13_-2	g:side=13_-2	g:sig=0_4,4_-3	g:sign=0_4,4_-3	g:sil=0_-3,4_2,10_2	g:sil$=4_2
g:sin=3_2,4_-6,10_-3,11_2,13_4	g:sine=11_2,13_-3	g:sing=0_2,4_-5,7_2,10_-3,13_4	g:sins=13_3	g:sio=4_6,13_-3	g:sion=4_4
g:sir=0_-6,10_4,11_2	g:sir$=0_-3,10_4	g:sis=0_-6,4_-3,11_2,13_4	g:sis$=3_2	g:sist=4_-2,11_2	g:sit=13_3	g:site=13_2	g:sk$=0_4
g:skr=0_-2	g:skre=0_-3,13_3	g:sku=0_5,2_-4,4_-2,6_3,8_-2	g:skus=6_3	g:sli=4_2	g:slid=4_2	g:slo=0_4	g:slow=0_4	g:so$=0_3,4_-5,13_6
g:som=6_3,10_4	g:som$=10_2	g:some=6_4,10_2	g:son=3_-2,4_2,6_3,8_3	g:son$=0_2,3_-2,6_3	g:sone=0_-3,1_-2,4_3,8_2	g:sor=12_3
g:sory=12_3	g:spa=5_3	g:spe=4_-3,13_5	g:spek=0_-3,13_4	g:spo=13_3	g:spor=13_3	g:sre=0_2	g:sreg=0_2
g:st$=0_-3,1_9,4_-5,5_3,6_-3,7_-2	g:sta=3_4,7_-2,11_4	g:stan=0_3	g:star=3_4	g:stat=0_-2,11_3	g:ste=3_3,6_-3,8_3,10_2	g:sted=9_2
g:stem=3_3,4_-2	g:ster=0_-5,8_3	g:sti=0_4,7_3,10_-2	g:stil=1_2	g:stio=0_3	g:stm=0_2	g:stma=0_2	g:sto=4_-4,5_4,9_3
g:stop=0_-3,4_-2,5_4,9_3	g:stor=0_2	g:str=0_3,4_-3,13_-2	g:stra=11_3	g:stru=0_3	g:sua=0_3	g:sual=0_3	g:sug=13_3	g:suge=13_3
g:sun=0_-2,10_3	g:sund=0_-2,10_3	g:sup=10_4	g:supl=4_3	g:supo=10_2,13_2	g:sur=13_3	g:sur$=0_3,4_-4,13_4	g:sura=0_-2,4_3
g:swa=4_-2,13_2	g:swap=4_-2,13_2	g:swe=0_3	g:swer=0_2	g:swi=13_2	g:swit=13_2	g:swo=0_2	g:swor=0_2	g:sy$=0_-3,4_3	g:sys=3_2,4_-2
g:syst=3_2,4_-2	g:ta$=0_-3,2_6,8_-3	g:tak$=4_-2	g:taks=0_-2,4_4	g:tal=6_2	g:tal$=4_3	g:talk=4_-2,6_3,11_2	g:tan=0_3	g:tand=0_4
g:tant=11_2	g:tar=3_4	g:tart=3_4	g:tat=0_-2,11_3	g:tchb=13_2	g:tche=4_5,13_-4	g:tec=10_-2	g:tech=10_-2	g:ted=4_-4	g:ted$=4_-4
g:tel=10_-3	g:tele=10_-2,13_3	g:tem=3_3	g:tem$=3_3	g:ten=0_-5,13_6	g:ten$=0_-3,5_3	g:teni=0_2,4_-3	g:tenl=13_3	g:tens=4_4
g:tent=13_3	g:ter=0_-4,2_3,4_6,6_-3,10_4,13_-4	g:ter$=0_-2,2_2,4_5	g:tere=9_2,13_-3	g:tern=8_3	g:ters=4_2	g:terw=0_2	g:tes=13_2
g:th$=0_7,4_-3,6_-2,8_4,9_-3,13_-3	g:tha=0_4,7_3,13_-3	g:than=0_3,13_-3	g:thd=4_2	g:the=0_-2,6_3,7_2,8_-3,10_-3,13_7	g:them=13_3
g:then=13_2	g:ther=4_-2,6_3,8_-3,10_-2	g:thi=2_5,3_3,4_-3,6_-4,10_-2,11_4	g:thin=3_3,5_-2,10_-2	g:this=1_-2,2_3,4_-3,6_-2,9_2,11_3
g:tho=13_3	g:thos=13_3	g:thr=0_-4,6_2	g:thre=13_2	g:thru=0_-2,6_2	g:ths=0_-2	g:ths$=0_-2	g:thu=4_4,8_3,13_-4	g:thut=4_3,8_3,13_-3
g:tik$=0_3	g:tike=4_2	g:til=0_-2,3_2	g:til$=0_-2,3_2	g:tim=0_-4,4_3,7_2,13_-3	g:tim$=4_-2,7_2,13_-2	g:tin=0_4,6_-4,7_-2,10_4
g:ting=0_4,6_-4,7_-2,10_4	g:tit=8_4	g:tith=8_4	g:tma=0_2	g:to$=6_2,8_-3,13_-4	g:tom=8_3,13_-2	g:toma=4_-3	g:ton=10_2
g:top=0_-4,4_-2,5_4,9_3	g:top$=0_-4,4_-2,5_4,9_3	g:tor=4_6,13_-5	g:tor$=13_-2	g:tors=4_3	g:tory=0_2	g:tra=11_3	g:tran=11_3
g:truk=0_3	g:ts$=0_-7,4_5,13_4	g:tua=4_2	g:tual=4_2	g:twe=8_2	g:twen=8_2	g:ty$=0_-5,4_8,13_-3	g:ual=4_2	g:uar=2_2	g:uart=2_2
g:uat=0_5,2_-4	g:ubt=0_-2,13_4	g:ubt$=0_-2,13_4	g:uch=0_4	g:uch$=0_4	g:ues=13_7	g:ues$=13_4	g:uest=4_2	g:uge=13_3	g:uges=13_3
g:uh$=0_2	g:uhu=0_-2,13_3	g:uhuh=0_-2,13_3	g:uik=0_-3,8_3	g:uikl=8_3	g:uis=1_2	g:uis$=1_2	g:ukt=0_3,10_2	g:ukti=0_3,10_2	g:ul$=0_3
g:ula=4_3	g:ulab=0_3	g:uld=6_3,11_-3	g:uld$=6_3,11_-3	g:ule=0_2	g:ules=0_2	g:um$=0_2,4_-4,12_3	g:uma=4_-2,6_4	g:uman=4_-2,6_4
g:umb=0_-3,5_3,12_4	g:umbe=0_-3,5_3,12_4	g:ums=0_-3,10_3	g:ums$=0_-3,10_3	g:un$=4_-2	g:und=2_-2,4_5,10_3	g:und$=0_-3,13_2
g:unde=0_5,4_3,13_-5	g:unds=0_-2,10_3	g:unk=0_-7,1_9	g:uno=0_3	g:uno$=0_3	g:uns=0_-2	g:unt=0_-4,1_-2,4_3,8_5	g:unti=0_-3,13_3
g:unts=4_4	g:uot=0_-3,2_6,8_-3	g:uota=0_-3,2_6,8_-3	g:up$=4_-3,7_2,9_2	g:upl=4_3	g:upli=4_3	g:upo=10_2,13_2	g:upor=10_2
g:upos=13_2	g:ur$=0_-6,4_-4,5_3,9_-4,12_-2,13_12	g:ura=0_-4,4_3	g:uran=0_-3,4_4	g:urn=0_-3,1_-2,4_3,8_3	g:urna=0_-2,4_3
g:urni=0_-2,1_-2,8_3	g:urs=0_-4,3_-3,7_6	g:urs$=3_-3,4_-4,7_6,13_2	g:us$=0_-2,11_3,13_-3	g:use=0_-3,4_6,13_-3
g:used=0_-2,4_5,13_-3	g:ush=0_2	g:ush$=0_2	g:usi=3_3,11_2,13_-4	g:usin=3_3,11_2,13_-4	g:ust=1_7,4_-3,10_2,13_-3
g:ust$=1_7,4_-2,8_-3,13_-2	g:usu=0_3	g:usua=0_3	g:ut$=1_-3,2_3,4_9,7_3,11_-2,12_-3,13_-8	g:ute=0_-4,4_2	g:utes=0_-2	g:uth=0_-2,8_2
g:uth$=0_-2,8_2	g:uti=0_4,4_-3	g:utin=0_4,4_-3	g:uto=0_2,4_-3	g:utom=4_-3	g:uts=0_-3,4_3	g:uts$=0_-2,4_3	g:uty=4_3	g:uty$=4_3
g:uy$=0_-3,3_3	g:vat=4_2	g:vat$=4_2	g:ved=4_-2,13_4	g:ved$=4_-2,13_4	g:ven=0_3,4_3,13_-4	g:ven$=0_6,13_-3	g:veni=4_3
g:ver=0_5,4_-4,7_-3,10_-3,13_2	g:ver$=1_3,5_2,7_-2	g:veri=0_3	g:very=3_3,13_2	g:vet=0_-2,12_2	g:vet$=0_-2,12_2	g:vid=7_2
g:vide=7_2	g:vin=0_3,13_-2	g:ving=13_-2	g:vis=4_3	g:vit=13_2	g:voip=7_2	g:wan=3_-2,4_-2	g:want=3_-2,4_-2	g:wap=4_-2,13_2
g:was=11_-2	g:wat=2_4,8_-3,10_-2,11_4	g:wat$=0_4,4_-4,10_-2,11_5	g:wate=0_-3,2_5,8_-2	g:we$=1_4,4_4,6_-3,7_2,9_-2,13_-2
g:wei=0_-2,4_2	g:wei$=0_-2,4_2	g:wek=1_-2,8_5	g:weke=8_2	g:wel=0_3	g:wel$=0_3	g:wen=4_2,8_3,13_-2	g:wen$=4_2,13_-2	g:went=8_2
g:wer=4_2,11_2,13_-2	g:wer$=4_3,11_2	g:wet=0_6,4_-3	g:wet$=0_2	g:weti=4_-3,13_3	g:wfu=0_2	g:wful=0_2	g:wic=0_2,11_2
g:wich=0_2,11_2	g:wif=0_-2,10_2	g:wis=0_-3,4_2	g:wit=0_-2,1_-3	g:witc=13_2	g:with=1_-3,13_-3	g:wn$=0_-3,1_5,4_5,13_-3	g:wom=4_2
g:woma=4_3	g:won=0_-6,2_3,7_5	g:won$=0_-6,2_3,7_5	g:wor=4_2,10_3	g:word=0_4	g:work=0_-3,4_5,10_5	g:wul=10_-2	g:wuld=10_-2
g:wy$=11_3	g:yes=4_-3,11_-3,13_10	g:yes$=4_-2,11_-4,13_11	g:yet=1_2,3_3,4_-3	g:yet$=1_2,3_3,4_-3	g:yih=11_-2,13_5
g:yih$=11_-2,13_5	g:yir=1_5,8_-2,13_-2	g:yir$=1_3	g:ym$=13_2	g:yon=4_-2,6_2	g:yon$=4_-2,6_2	g:ys$=4_3	g:ysit=13_2	g:yst=3_2,4_-2
g:yste=3_2,4_-2	g:yth=3_2	g:ythi=3_2	g:yu$=0_3,1_-2,6_-3,7_-2,9_-2,12_2,13_3	g:yur=5_3,6_2,9_-3,11_3	g:yur$=4_3,5_4,9_-2,13_-4
g:yurs=4_-2,13_2	h:later long=1_4,8_-3	h:later short=1_10,2_-2,8_-4	h:later whole=1_3	h:months long=1_-5,2_12,8_-4
h:months short=2_3,8_-2	h:new long=0_-4,3_7,10_-2	h:new short=3_5,7_-3	h:no long=0_-3,4_3	h:no short=0_-6,4_8
h:not_again long=0_-3,5_12,11_-2,13_-4	h:not_again short=4_-4,5_9,13_-2	h:person long=4_-3,6_12,13_-2	h:person short=6_4
h:replace long=0_-2,3_-4,7_12,10_-4	h:replace short=7_4	h:said False=4_14,5_-2,6_-3,11_-8,12_-7,13_-14
h:said None=0_9,1_5,4_-5,5_-2,6_-8,8_4,9_-3,10_4,11_3,12_-8,13_-7	h:said True=4_-12,5_-4,6_-3,9_-5,11_-9,12_-6,13_17
h:soon long=1_-5,2_-6,8_14	h:soon short=0_-2,1_-2,8_5	h:soon whole=8_3	h:stop long=0_-4,4_-3,9_17,13_-3	h:stop short=9_8
h:stop whole=9_6	h:support long=3_-6,7_-3,10_8	h:support short=0_-5,10_9	h:support whole=0_2	h:who long=0_-9,4_-5,6_-3,11_15
h:who short=0_4,11_-4	h:wrong long=4_-4,12_10	h:wrong short=12_6,13_-4	h:yes long=0_-4,4_-6,13_11	h:yes short=0_-8,6_-2,13_13
h:yes whole=0_-3,13_3	identity|b:1 >=0_-4,13_5	identity|b:< 1=0_2	identity|b:< acme=11_2	identity|b:< ah=13_2	identity|b:< am=0_3
identity|b:< and=11_3	identity|b:< are=11_2	identity|b:< call=4_2	identity|b:< do=0_-3,4_2	identity|b:< er=0_-2
identity|b:< hello=0_2,11_-2	identity|b:< her=4_2	identity|b:< here=0_-6,13_7	identity|b:< hi=0_2	identity|b:< how=4_-3
identity|b:< i=4_-3,11_2	identity|b:< is=4_-3,11_4	identity|b:< it=0_3,4_2,13_-3	identity|b:< know=4_3	identity|b:< let=0_2
identity|b:< ma=13_2	identity|b:< my=0_3	identity|b:< name_of_them=0_5,13_-3	identity|b:< no=0_4,4_-3,5_2	identity|b:< nope=4_3
identity|b:< not=4_3	identity|b:< oh=0_3,13_-2	identity|b:< pardon=0_2	identity|b:< right=0_3,13_-2	identity|b:< so=0_3,13_-3
identity|b:< sorry=0_3,4_-2	identity|b:< still=0_-3,13_4	identity|b:< stop=5_2	identity|b:< that=0_-3,13_3	identity|b:< well=13_3
identity|b:< what=0_4,13_-4	identity|b:< who=0_5,11_-2,13_-2	identity|b:< whom=0_2	identity|b:< why=4_-2,11_5
identity|b:< wrong=12_3	identity|b:< yeah=0_-3,13_4	identity|b:< yes=11_-4	identity|b:< you=0_4,11_-5,12_2	identity|b:a >=13_2
identity|b:about >=0_-4,11_3	identity|b:acme >=0_5,4_-3	identity|b:acme what=0_-4,11_4	identity|b:after her=4_2
identity|b:again >=5_2	identity|b:ago >=4_2	identity|b:all right=0_5,13_-5	identity|b:already >=0_3	identity|b:am >=0_-3,13_5
identity|b:am an=0_5,4_-3,11_-2	identity|b:am her=0_8,4_-2,13_-5	identity|b:am i=0_2	identity|b:am in=0_3	identity|b:am not=5_-2
identity|b:am on=0_4,4_-3	identity|b:am only=0_-3,4_3	identity|b:am the=0_-5,13_5	identity|b:an automated=0_2,4_-3
identity|b:answer the=0_-2,4_3	identity|b:are >=5_-3,11_4	identity|b:are looking=0_-2,13_3	identity|b:are not=0_-3,4_3
identity|b:are speaking=0_3,4_3,13_-6	identity|b:at her=0_-2,13_3	identity|b:at the=0_-2,13_3	identity|b:back >=0_2
identity|b:be back=0_2	identity|b:business >=0_-2,11_3	identity|b:but >=0_2	identity|b:but i=13_2	identity|b:call >=0_-3,11_3
identity|b:call me=0_2,4_2,11_-2,13_-2	identity|b:calling for=0_-2,11_3	identity|b:calls >=4_-3,5_4	identity|b:can not=4_-2,13_2
identity|b:correct >=13_2	identity|b:did you=0_2	identity|b:do i=0_-4,5_2	identity|b:do not=4_-5,11_4	identity|b:do you=0_4
identity|b:first >=11_5	identity|b:for >=0_2,11_-4,13_3	identity|b:for my=4_3	identity|b:for you=4_3	identity|b:from me=11_2
identity|b:get her=0_-2,4_3	identity|b:go >=0_3	identity|b:good morning=4_2	identity|b:got the=13_2	identity|b:have the=0_3,13_-2
identity|b:have to=5_2	identity|b:hear >=0_-3,4_3	identity|b:hear you=0_3	identity|b:hello >=4_2,11_-2
identity|b:hello name_of_them=13_3	identity|b:hello who=0_3	identity|b:help >=0_-3,4_5	identity|b:help you=4_-3,13_4
identity|b:her >=12_2,13_-3	identity|b:here >=4_-4,13_6	identity|b:hi >=0_2	identity|b:how can=4_2,13_-2	identity|b:i >=0_2
identity|b:i already=13_2	identity|b:i am=0_3,11_-2	identity|b:i answer=0_-2,4_3	identity|b:i do=4_-2,11_3
identity|b:i have=4_-4,5_2,13_3	identity|b:i help=0_-3,13_4	identity|b:i know=11_3	identity|b:i only=4_2
identity|b:i speaking=0_3,11_-2	identity|b:i tell=4_2	identity|b:i will=4_4,13_-4	identity|b:in the=0_3,4_-2
identity|b:interested >=5_2	identity|b:interested in=0_3	identity|b:is >=0_4	identity|b:is a=13_-2	identity|b:is calling=11_2
identity|b:is for=4_3	identity|b:is knot=0_-2,4_2	identity|b:is me=0_-2,13_4	identity|b:is my=0_-3,4_5
identity|b:is name_of_them=4_-3,13_4	identity|b:is not=0_3,13_-3	identity|b:is on=0_-3,4_3	identity|b:is peter=4_3
identity|b:is so=0_2	identity|b:is speaking=4_-5,13_5	identity|b:is that=0_3	identity|b:is this=0_-5,11_4
identity|b:it is=4_4,13_-3	identity|b:just the=4_2	identity|b:know >=0_5,11_-3	identity|b:know this=4_2
identity|b:know you=0_-5,11_6	identity|b:left >=0_2	identity|b:listening >=0_-5,13_5	identity|b:looking for=0_3,11_-2
identity|b:mario >=0_2	identity|b:may i=0_-3,13_3	identity|b:me >=4_-4	identity|b:me to=4_2	identity|b:my boss=4_2
identity|b:my name=11_4,13_-2	identity|b:name >=0_4,11_-2,13_-3	identity|b:name_of_them at=13_3
identity|b:name_of_them i=4_3,13_-2	identity|b:name_of_them is=0_7,4_-5	identity|b:name_of_them no=4_3
identity|b:name_of_them she=0_2	identity|b:no do=0_3,4_-2	identity|b:no here=0_3	identity|b:no i=13_2
identity|b:no name_of_them=0_6,4_-4	identity|b:no no=0_3,4_-3	identity|b:no sorry=0_-3,4_2	identity|b:no that=4_2
identity|b:no wait=4_2	identity|b:no you=0_-3,4_2	identity|b:not any=4_3	identity|b:not here=4_2	identity|b:not know=11_3
identity|b:not now=0_3,4_-3	identity|b:not talk=13_3	identity|b:not to=5_3	identity|b:not want=5_3	identity|b:not you=0_2,4_-2
identity|b:now >=0_-3,5_2	identity|b:number >=11_2	identity|b:off the=0_-2,5_3	identity|b:okay >=0_3,13_-3
identity|b:only the=0_-3,4_3	identity|b:out >=4_5	identity|b:peaking >=13_2	identity|b:peter >=4_3	identity|b:phone >=0_-3
identity|b:please >=0_4,4_-3,11_3,13_-3	identity|b:put it=0_2	identity|b:question >=0_2	identity|b:ready >=0_2,13_-2
identity|b:right >=0_3	identity|b:right here=0_-3,13_3	identity|b:right person=13_3	identity|b:say >=0_3	identity|b:say you=0_-2
identity|b:she >=0_4,4_-3	identity|b:she is=0_-4,13_3	identity|b:so >=0_-4,13_5	identity|b:speak to=0_3,11_-2
identity|b:speak up=0_2	identity|b:speaking >=4_-3,13_2	identity|b:speaking to=4_4,13_-4	identity|b:speaking with=11_-2,13_3
identity|b:tell her=4_2	identity|b:tell you=0_-2,5_2	identity|b:thank you=0_3,13_-3	identity|b:thanks >=0_2
identity|b:that >=0_4,4_-3	identity|b:that is=0_-6,4_3,13_5	identity|b:the 1=0_-7,13_8	identity|b:the calls=0_-2,4_3
identity|b:the list=0_-2,5_3	identity|b:the right=13_2	identity|b:think >=0_-3,4_3	identity|b:this >=0_3,13_-3
identity|b:this is=0_-3,11_-3,13_2	identity|b:through to=4_3	identity|b:to >=0_5,11_-4	identity|b:to be=5_2
identity|b:to speak=0_2,11_-2	identity|b:to tell=0_-2,5_2	identity|b:to the=0_2,13_-2	identity|b:to you=0_-2	identity|b:up >=0_5
identity|b:want from=11_2	identity|b:want me=0_-3,13_4	identity|b:want to=4_-3,11_2	identity|b:what >=0_2	identity|b:what do=11_2
identity|b:what is=0_-4,11_2,13_3	identity|b:what you=0_-2,11_3	identity|b:who >=0_9,11_-5,13_-3	identity|b:who do=0_3,11_-3
identity|b:who is=0_-3,11_4	identity|b:who you=0_-3,4_2,5_-3,11_4	identity|b:why >=0_-3	identity|b:will be=0_2
identity|b:will have=0_4,13_-4	identity|b:with me=0_4	identity|b:would be=0_-3	identity|b:wrong name_of_them=4_3
identity|b:yes and=0_-2,13_2	identity|b:yes but=13_2	identity|b:yes this=0_4,13_-4	identity|b:yes who=13_3
identity|b:yes you=0_-2,13_2	identity|b:you >=0_-3,5_3	identity|b:you are=0_3,5_-3,11_3,13_-2	identity|b:you do=11_-2,13_2
identity|b:you have=0_-2	identity|b:you know=0_2	identity|b:you like=0_2	identity|b:you people=4_-2,5_3	identity|b:you sorry=0_2
identity|b:you want=4_3	identity|b:you were=0_-3,13_2	identity|b:your business=0_-2,11_3	identity|b:your name=11_3
identity|c:1=0_3,13_-2	identity|c:acme=11_2	identity|c:ah=13_2	identity|c:all right=0_5,13_-5	identity|c:am=0_3
identity|c:am i=0_3	identity|c:and=0_-3,11_2	identity|c:are=11_2	identity|c:are you=11_2	identity|c:but=13_3	identity|c:but i=13_2
identity|c:call=4_2	identity|c:can=4_2	identity|c:do not=0_2,4_-2	identity|c:er=0_-3	identity|c:good=4_3
identity|c:good morning=4_2	identity|c:hello=11_-2,13_2	identity|c:her=4_2	identity|c:here=4_-4,13_6	identity|c:how=0_-5,13_2
identity|c:how can=4_2,13_-2	identity|c:i=0_6,4_-4,12_-2,13_-3	identity|c:i already=13_2	identity|c:i am=0_3	identity|c:i can=0_3
identity|c:i do=0_-2,11_4	identity|c:i have=0_3,4_-3	identity|c:i only=4_2	identity|c:i will=4_5,13_-4	identity|c:in=0_-3
identity|c:is=4_-3,11_5	identity|c:is this=0_-3,11_4	identity|c:it=4_3,13_-3	identity|c:it is=4_3,13_-2	identity|c:know=4_3
identity|c:let=0_3	identity|c:ma=13_2	identity|c:marias=4_2	identity|c:my=0_4,4_-3	identity|c:name_of_them=0_6,4_-3
identity|c:name_of_them is=0_7,4_-5	identity|c:never=0_-2	identity|c:no=0_4,4_-3	identity|c:nope=4_3	identity|c:not any=4_3
identity|c:not interested=5_2	identity|c:not now=0_3,4_-3	identity|c:not you=0_2	identity|c:now=0_-2,5_2	identity|c:oh=0_3,13_-3
identity|c:pardon=0_2	identity|c:please=0_3,4_-3	identity|c:put=0_4,4_-3	identity|c:right=0_3,13_-2	identity|c:she=4_3
identity|c:she is=13_3	identity|c:sorry=0_2	identity|c:still=0_-3,13_4	identity|c:stop=5_4	identity|c:thank=0_3,13_-3
identity|c:thank you=0_3,13_-3	identity|c:thanks=0_3,4_-2	identity|c:that=0_-7,4_2,13_5	identity|c:that is=0_-5,13_6
identity|c:the=0_7,13_-3	identity|c:the 1=0_-2,13_3	identity|c:this=0_4,13_-4	identity|c:wait=4_3	identity|c:well=13_2
identity|c:what=11_-4,13_3	identity|c:what do=11_2	identity|c:what is=0_-4,11_2,13_3	identity|c:who=0_4,11_-5
identity|c:who do=0_3,11_-3	identity|c:who is=0_-3,11_3	identity|c:whom=0_5,11_-4	identity|c:why=0_-2,11_4	identity|c:wrong=12_2
identity|c:yeah=0_-3,13_4	identity|c:yes=0_-3,11_-4,13_7	identity|c:you=11_-6,12_3,13_4	identity|c:you are=0_3,13_-3
identity|c:you do=11_-2,13_2	identity|c:you know=0_3	identity|c:you want=0_4,11_-4	identity|h:no short=0_-3,4_3
identity|h:not_again long=0_-2,5_9,11_-2,13_-2	identity|h:not_again short=4_-3,5_6	identity|h:said False=0_3,4_9,11_-5,12_-2,13_-5
identity|h:said None=0_5,4_-5,11_5,13_-6	identity|h:said True=0_5,4_-3,11_-9,13_10	identity|h:who long=0_-5,4_-3,11_8
identity|h:who short=0_4,4_2,11_-6	identity|h:wrong short=4_2,12_3,13_-3	identity|h:yes long=4_-4,13_5	identity|l:1=0_-3,4_-3,13_5
identity|l:10=0_-2,4_3	identity|l:a=0_2	identity|l:about=0_-5,11_4,13_2	identity|l:acme=4_-3,11_3	identity|l:after=4_2
identity|l:again=5_2	identity|l:ago=4_2	identity|l:already=4_-2	identity|l:am=11_-3,13_3	identity|l:an=0_3,4_-4
identity|l:answer=4_2	identity|l:are=0_6,5_-3,11_3,13_-5	identity|l:asked=0_2,13_-2	identity|l:at=0_-3,13_4
identity|l:automated=0_2,4_-3	identity|l:because=4_2	identity|l:business=0_-2,11_3	identity|l:but=13_2
identity|l:calling=0_-5,11_6	identity|l:calls=0_-3,5_3	identity|l:can=4_3	identity|l:come=4_2	identity|l:correct=13_2
identity|l:depends=11_2	identity|l:did=0_5	identity|l:do=4_-4,5_3,11_4,13_-3	identity|l:exactly=0_-2	identity|l:first=11_4
identity|l:for=0_-4,4_6	identity|l:from=11_3	identity|l:give=11_2	identity|l:go=11_2	identity|l:good=0_3	identity|l:has=4_3
identity|l:have=0_3,4_-3	identity|l:hello=4_2,11_-2	identity|l:help=0_-3,4_2,13_3	identity|l:her=4_8,13_-5
identity|l:here=0_-3,13_6	identity|l:hi=0_2	identity|l:his=0_-3,4_3	identity|l:how=0_-4,13_2	identity|l:i=4_2,13_-2
identity|l:in=4_4	identity|l:is=0_-4,5_-3,11_5,13_4	identity|l:it=13_-2	identity|l:just=0_3	identity|l:knot=0_-3,4_3
identity|l:know=0_-3,11_7	identity|l:let=0_3	identity|l:like=11_-3	identity|l:listening=0_-5,13_5	identity|l:long=13_2
identity|l:looking=11_-2	identity|l:marina=0_2	identity|l:mario=0_2	identity|l:mary=13_2	identity|l:me=0_5,4_-5
identity|l:more=0_-3,5_2	identity|l:must=0_-2,4_3	identity|l:my=0_-7,4_3,5_2,11_2	identity|l:name=0_4	identity|l:name_of_them=0_2
identity|l:night=4_3	identity|l:no=0_-4,4_5,5_2	identity|l:not=5_2,11_2,13_-4	identity|l:nothing=0_3	identity|l:now=0_-3,5_2
identity|l:number=4_-3,5_2	identity|l:okay=0_3,13_-3	identity|l:on=0_-4,4_3,11_2	identity|l:only=0_-4,4_5	identity|l:out=4_4,13_-2
identity|l:pass=0_3,4_-3	identity|l:passport=13_3	identity|l:peaking=13_2	identity|l:people=5_2	identity|l:person=0_-3,4_3
identity|l:peter=4_3	identity|l:phone=0_-5,4_2,5_2	identity|l:please=0_5,4_-3,11_2,13_-3	identity|l:question=0_2
identity|l:ready=0_2,13_-2	identity|l:real=13_2	identity|l:right=13_3	identity|l:sales=4_2	identity|l:she=0_-3,4_6
identity|l:so=0_-4,4_-2,13_7	identity|l:something=11_2	identity|l:speak=0_3,11_-2	identity|l:speaking=11_-2
identity|l:still=0_-3,13_3	identity|l:stop=5_4	identity|l:talk=0_-2,13_2	identity|l:tell=0_-4,4_3	identity|l:thanks=0_3,4_-2
identity|l:that=0_2,13_3	identity|l:the=4_4,5_-2	identity|l:think=0_-3,4_4	identity|l:through=4_3	identity|l:to=0_2,5_3,11_2,13_-7
identity|l:try=0_-2,4_3	identity|l:up=0_4	identity|l:very=13_2	identity|l:we=4_2	identity|l:were=0_-3,13_2	identity|l:what=11_3
identity|l:who=0_4,5_-4	identity|l:whose=0_-3,11_3	identity|l:why=0_-2,11_4	identity|l:will=4_3,13_-4	identity|l:with=0_2,4_-3
identity|l:woman=4_3	identity|l:yeah=13_3	identity|l:yes=0_-3,13_4	identity|l:you=0_-8,11_6	identity|l:your=4_-3,5_2,11_3
identity|lc:but=0_2	identity|lc:but i=13_2	identity|lc:hello=4_2,11_-2	identity|lc:how can=0_-5,4_4	identity|lc:i am=0_-3,4_3
identity|lc:i will=13_-4	identity|lc:name_of_them is=0_6,4_-4	identity|lc:please=4_-2	identity|lc:thanks=0_2
identity|lc:that is=13_2	identity|lc:what is=11_-2,13_4	identity|lc:who is=0_-2,13_2	identity|lc:you are=0_-5,13_4
identity|lc:you want=0_-2,13_3	identity|m:=0_8,5_-8,12_-4	identity|m:no=0_3,4_10,5_-4,11_-4,13_-5
identity|m:not_again=0_-3,4_-5,5_16,11_-3,13_-4	identity|m:who=13_4	identity|m:wrong=12_3,13_-2
identity|m:yes=0_7,4_-5,5_-2,11_-3,13_7	identity|ms:=0_3,4_-2,5_-3,11_-2,13_5	identity|ms:no=0_-4,13_4	identity|ms:who=0_5,11_-4
identity|ms:yes=0_5	identity|n:1=0_5,5_-2,11_-4	identity|n:2=0_3,4_-7,11_-3,13_5	identity|n:3=0_-5,4_5
identity|n:4=4_-6,5_4,11_-3,13_6	identity|n:5=4_9,11_-3,12_-2,13_-4	identity|n:6=0_5,13_-5	identity|n:7=0_2,4_-2
identity|n:8=0_-3,11_3	identity|p:False=0_6,4_-3	identity|p:None=0_-2,4_6,12_-4,13_2	identity|p:True=0_9,11_-7
identity|s:asks=0_-6,4_5,5_-2,11_9,13_-3	identity|s:asks last=0_-2,5_-2,11_9	identity|s:back last=0_-5,11_3,13_3
identity|s:half=0_-4,4_-3,13_7	identity|s:inquires=11_3	identity|s:negative=0_11,4_-6,5_3,13_-6
identity|s:unfinished=0_12,4_-7,12_3,13_-5	identity|u:1=4_-4,13_5	identity|u:10=0_-2,4_3	identity|u:a=0_2,13_-3
identity|u:about=0_-5,11_4,13_2	identity|u:acme=4_-3,11_3	identity|u:after=4_2	identity|u:again=5_2	identity|u:ago=4_2
identity|u:ah=13_2	identity|u:already=4_-2	identity|u:am=0_3,11_-3,13_4	identity|u:an=0_3,4_-4	identity|u:answer=4_2
identity|u:anything=4_-2	identity|u:are=0_6,5_-3,11_2,13_-3	identity|u:asked=0_2,13_-2	identity|u:at=0_-5,13_6
identity|u:automated=0_2,4_-3	identity|u:bad=0_4,4_-3	identity|u:because=4_2	identity|u:boss=4_2	identity|u:business=0_-2,11_3
identity|u:but=13_3	identity|u:call=13_-2	identity|u:calling=0_-5,11_6	identity|u:calls=0_-3,5_3	identity|u:can=4_2
identity|u:come=4_2	identity|u:coming=0_4	identity|u:correct=13_2	identity|u:desk=0_-2,4_4	identity|u:did=0_4
identity|u:do=0_3,4_-6	identity|u:doctor=4_2	identity|u:down=0_3	identity|u:er=0_-3	identity|u:exactly=0_-2	identity|u:first=11_4
identity|u:for=0_-4,4_6	identity|u:from=4_-2,11_3	identity|u:garage=0_-3,4_4	identity|u:get=4_2	identity|u:give=11_2
identity|u:go=11_2	identity|u:has=4_3	identity|u:have=0_2,4_-3,13_-2	identity|u:hello=11_-2,13_2	identity|u:help=0_-3,4_2,13_3
identity|u:her=0_-6,4_12,11_-3,13_-2	identity|u:here=0_-2,13_7	identity|u:his=0_-3,4_3	identity|u:hold=0_2
identity|u:how=0_-4,13_2	identity|u:i=0_2,5_2,12_-2	identity|u:in=4_3	identity|u:just=0_4	identity|u:knot=0_-3,4_3
identity|u:know=0_-3,11_7	identity|u:let=0_3	identity|u:like=4_2,11_-2	identity|u:list=5_3	identity|u:listening=0_-5,13_5
identity|u:long=13_2	identity|u:looking=11_-2	identity|u:ma=13_2	identity|u:marias=4_2	identity|u:mario=0_2
identity|u:mary=0_-2,13_2	identity|u:me=0_4,4_-3,13_-2	identity|u:mean=4_3	identity|u:minutes=0_-3,4_3	identity|u:moment=4_3
identity|u:more=0_-3,5_2	identity|u:morning=4_2	identity|u:must=0_-2,4_3	identity|u:my=0_-5,5_2,13_3	identity|u:name=13_-2
identity|u:need=0_2	identity|u:night=4_3	identity|u:nope=4_3	identity|u:not=0_7,4_-7,13_-4	identity|u:nothing=0_3
identity|u:number=4_-3,12_3	identity|u:off=5_4	identity|u:oh=0_3,13_-3	identity|u:only=0_-4,4_5	identity|u:out=4_4,13_-2
identity|u:pardon=0_2,11_-2	identity|u:pass=0_4,4_-3	identity|u:passport=13_3	identity|u:peaking=13_2	identity|u:people=5_2
identity|u:person=0_-3,4_3	identity|u:peter=13_3	identity|u:phone=0_-4,4_2,5_2	identity|u:please=0_6,4_-4,13_-4	identity|u:put=0_3
identity|u:question=0_2	identity|u:quite=0_-4,13_4	identity|u:ready=0_2,13_-2	identity|u:real=13_2	identity|u:right=13_4
identity|u:sales=4_2	identity|u:she=0_-3,4_6	identity|u:sign=0_5,4_-3	identity|u:so=4_-2,13_6	identity|u:something=11_2
identity|u:sorry=0_2	identity|u:speak=0_4,11_-3	identity|u:speaking=11_-2	identity|u:still=13_4	identity|u:stop=5_4
identity|u:talk=0_-2,13_2	identity|u:tell=0_-4,4_4	identity|u:thank=0_3,13_-3	identity|u:thanks=0_2,4_-2
identity|u:that=0_4,4_-3,11_-2,13_3	identity|u:the=0_5,13_-3	identity|u:there=0_2,13_-3	identity|u:think=0_-3,4_4
identity|u:this=0_-2,13_-2	identity|u:through=4_3	identity|u:to=0_4,5_3,13_-6	identity|u:today=0_3,4_-2	identity|u:try=0_-2,4_3
identity|u:up=0_4,13_-2	identity|u:very=13_2	identity|u:wait=4_3,13_-2	identity|u:were=0_-3,13_2	identity|u:what=11_3
identity|u:who=0_5,5_-4	identity|u:whose=0_-3,11_3	identity|u:why=0_-2,11_4	identity|u:will=4_5,13_-5	identity|u:with=0_5,4_-3
identity|u:woman=4_3	identity|u:wrong=0_-2	identity|u:yeah=11_-2,13_4	identity|u:yes=0_-3,11_-4,13_8	identity|u:you=0_-4,12_2
identity|u:your=4_-4,5_2,11_4	l:1=0_-5,3_4,10_-4,13_5	l:10=4_2	l:1000=0_3	l:3=0_2	l:4=2_3	l:8=8_-2	l:a=0_-4,4_6,6_3,8_-2,9_-4
l:accounts=4_2	l:acme=4_-3,11_5	l:actually=4_2	l:afternoon=8_3	l:afterwards=0_2	l:again=5_4	l:against=13_2	l:ago=4_2
l:all=7_-2,13_5	l:am=0_-2,1_3,6_-3,9_3,10_-2,13_2	l:an=13_3	l:and=4_-4,11_3,13_2	l:another=4_3,7_2	l:anyone=4_-2,6_2
l:are=5_-3,11_5	l:as=0_-2	l:ask=0_4,4_-4,13_3	l:assistant=11_2	l:at=4_4,13_-4	l:automated=4_-3	l:away=0_-2	l:awful=0_2
l:babysitter=13_2	l:back=0_3	l:bad=4_3	l:be=8_-2	l:been=3_2,4_-3,13_3	l:before=4_2	l:believe=13_2	l:best=0_3	l:better=8_2
l:bill=0_3,13_-3	l:bit=10_2	l:blocking=5_2	l:book=4_3	l:bookkeeping=0_-3,4_4	l:bored=0_2	l:box=0_3,4_-3	l:broken=4_2,10_2
l:brown=0_-2,4_3	l:business=11_2,13_-3	l:but=2_2	l:buy=0_-2	l:by=0_-2,8_2	l:bye=0_2,9_7	l:call=0_-2,12_2	l:called=0_-2,4_2
l:calling=0_4	l:calls=0_-5,5_5,10_3	l:can=5_-2,6_3,10_2,11_-3,13_3	l:cancel=0_-2,9_4	l:cars=4_3	l:certainly=13_2	l:chair=0_3,4_-2
l:children=4_2	l:come=0_-3,8_3	l:coming=2_2	l:company=4_2	l:concerns=0_-3,4_4	l:confirmed=13_2	l:cool=13_3	l:correct=13_2
l:customer=0_3,4_-2	l:day=0_-2,4_4	l:days=0_-3,2_2,4_-2,13_3	l:dead=0_-3,13_2	l:dear=0_3	l:decide=0_2	l:depends=0_3	l:diary=0_2
l:did=0_6,4_-2,13_-2	l:died=4_3	l:dis=0_-5,8_4,13_2	l:discuss=6_3	l:disregard=0_2	l:do=0_3,5_3,8_-3,11_3,13_-2	l:doctors=4_2
l:dollars=0_3	l:done=0_-4	l:doubt=0_-2,13_4	l:down=0_4,13_-2	l:dunno=0_3	l:else=0_-3,13_3	l:english=0_2	l:enough=0_-3,9_5
l:evening=0_-2,4_3	l:every=8_2	l:everything=3_2	l:exactly=0_-3	l:extensions=4_-2,13_3	l:fair=0_-2,13_3	l:family=0_2	l:feel=4_2
l:find=0_4,4_-3	l:fine=0_-2,13_3	l:fire=13_2	l:first=3_3,4_-3,11_4,13_-3	l:follow=0_3,4_-2	l:for=0_4,3_-2,7_3,8_-2,13_3
l:forget=9_2	l:free=10_-2	l:friends=13_2	l:from=10_-3	l:full=4_2	l:get=4_-3,10_2	l:gets=4_3,13_-3	l:give=2_2,11_2	l:given=0_2
l:go=4_-2,11_2	l:goes=0_4,4_-3	l:going=9_4	l:good=0_5,13_-2	l:goodbye=9_4	l:grandmother=0_3	l:great=0_-4,7_4	l:gym=13_2
l:had=0_4,4_-2	l:harm=13_2	l:has=0_-3,4_2	l:have=0_4,3_2	l:having=4_2	l:headsets=4_-4,13_4	l:hear=4_-2,10_2	l:heard=0_3
l:heating=4_2,13_-2	l:help=10_3,13_2	l:her=0_-3,4_8,13_-5	l:here=4_-5,9_3,13_2	l:hi=0_2	l:his=0_-3,4_3	l:hm=0_2	l:hmm=0_4,13_-3
l:home=0_-3,13_2	l:house=3_2	l:how=10_3	l:huh=0_2	l:human=6_3	l:i=1_2,7_-3,10_3,12_-2,13_2	l:if=0_3,13_-2
l:in=2_5,3_3,8_-2,10_-2,13_3	l:indeed=13_2	l:instructions=10_2	l:insurance=0_-2,4_3	l:interested=9_2	l:is=2_-2,4_3,5_-4,9_-4,11_5
l:it=3_-2,10_6,12_-2,13_3	l:just=1_4,8_-2	l:knot=0_-5,4_6	l:know=11_7	l:lady=6_2	l:later=0_2	l:leave=0_-4,4_4,9_3,13_-3
l:legal=0_-2,4_2	l:let=0_6	l:like=0_4,4_3,11_-3,13_-3	l:line=10_5,13_-2	l:link=4_-2,13_3	l:listening=13_3	l:look=10_2
l:looking=0_6,11_-2	l:lost=10_2	l:lullaby=0_3	l:m=13_2	l:mail=4_3	l:marina=0_2	l:mario=0_2	l:mary=13_2	l:matter=4_2,10_-2
l:may=4_-2	l:maybe=0_4,1_3,4_-4	l:me=0_7,4_-2,5_3,6_3,12_-2	l:might=0_2	l:miss=4_-4,13_6	l:mobile=0_3	l:month=0_3,1_-2,2_3
l:months=2_3	l:more=0_-3,5_2	l:mouth=0_-2,8_2	l:move=7_2	l:mrs=4_2	l:must=0_2,13_-3	l:my=4_3,6_-2,9_-3	l:name=0_5,13_-2
l:name_of_them=0_2	l:need=0_2,10_5,13_-2	l:never=0_-3,1_3	l:new=0_3,3_4,10_-3	l:next=2_5,8_-3	l:night=4_3
l:no=0_-5,4_10,5_2,9_-3,13_-2	l:noise=10_2	l:not=1_3,4_3,13_-4	l:noted=4_3,13_-3	l:notes=4_-2	l:nothing=1_2,13_3
l:now=0_-4,3_2,5_2	l:number=5_3	l:oclock=0_3	l:of=3_-2,6_2,9_-2	l:off=13_-3	l:okay=0_5	l:old=0_3	l:on=0_-3,11_3
l:only=0_-3,1_3,3_2,13_-2	l:open=11_-2,13_2	l:opening=4_2	l:or=0_5,4_-2	l:our=0_-3,4_-3,7_2,13_7	l:ours=3_-3,7_6	l:out=7_3,9_3
l:outside=0_-2	l:over=0_-3,13_2	l:owe=4_2	l:package=0_-2,3_4	l:pass=0_-2,4_4	l:passport=13_3	l:password=0_2	l:peaking=13_2
l:people=5_3	l:person=6_3	l:peter=4_3	l:phone=3_-2,5_3,11_-2,13_3	l:phones=10_3	l:please=6_3,13_-2	l:port=10_4	l:pretend=0_3
l:price=1_3	l:prices=0_3	l:print=0_2	l:private=4_2	l:promise=0_4,4_-2	l:prompt=0_4	l:put=4_3,13_-3	l:quarter=0_5,8_-2
l:question=0_6,4_-3	l:questions=0_2	l:quickly=8_3	l:raining=0_5	l:reach=10_2	l:ready=4_-3,13_4	l:real=4_-3,6_2	l:reason=13_2
l:remember=0_3	l:reminders=5_2	l:repair=10_2	l:repeat=0_3	l:replacement=0_3	l:reserved=13_2	l:right=13_4	l:ringing=0_4,13_-3
l:room=0_-2,13_4	l:rules=0_2	l:s=0_-5,13_6	l:said=7_2,10_-2	l:sales=4_2	l:same=13_2	l:say=0_6,4_-4	l:school=4_4	l:screen=4_-3,13_4
l:second=2_2	l:see=0_4,1_3,4_-4	l:sell=0_-2,4_3	l:sent=4_3	l:she=0_-3,4_6	l:shore=0_-3,13_3	l:short=8_3,13_-2	l:since=4_-2,13_4
l:sing=0_4	l:sis=3_2	l:sitting=4_-2,13_2	l:slower=0_3	l:so=0_-3,13_5	l:some=10_2	l:something=4_2	l:soon=0_3	l:sooner=0_-3,4_3,8_2
l:sorry=4_2,12_3,13_-3	l:sounds=10_3	l:speak=6_3	l:start=3_2	l:still=1_2	l:stop=0_-3,4_-2,5_4,9_3	l:story=0_2	l:suggest=13_3
l:supplier=4_2	l:support=0_3	l:suppose=13_2	l:sure=0_8,4_-5	l:switchboard=13_2	l:system=3_2	l:take=0_2	l:talk=4_-3,6_3,13_2
l:tax=4_3	l:telephones=10_-2,13_4	l:tell=0_3,13_-3	l:that=9_-2	l:the=0_-7,1_2,4_8,5_-3,6_-5,9_-3,10_7	l:then=0_-6,13_8
l:there=3_2,6_3	l:thinking=0_3,4_-3	l:this=0_3,1_-4,4_-3,6_-2,8_2,9_3,11_3	l:those=13_3	l:thought=0_2,13_-2	l:through=0_-2,6_2
l:time=7_2	l:to=1_3,4_-5,6_3,8_-5,11_3	l:today=4_3,13_-2	l:todays=4_2	l:told=4_-2	l:too=4_5,13_-4	l:uhhuh=0_-2,13_2	l:um=0_3
l:under=13_-3	l:understand=0_3	l:until=0_-2	l:up=0_-3,3_2,7_3,9_2	l:us=13_3	l:voip=7_2	l:waiting=4_-3,13_3	l:want=3_-2,4_-3
l:wanted=4_3,12_2	l:wants=13_2	l:was=4_4	l:water=0_-4,2_5,4_2,8_-2	l:we=3_2	l:weather=0_3	l:webinar=4_-2	l:weekend=8_2
l:weigh=0_-2,4_2	l:well=0_6,4_-2,13_-3	l:were=0_-3	l:what=0_4,4_-6,10_-2,11_3,13_4	l:which=0_2,4_-2,11_2	l:who=5_-4,11_5
l:whose=0_-3,11_3	l:why=11_3	l:with=0_-3,13_2	l:within=2_2	l:without=0_-2,4_2,8_3	l:woman=4_3	l:won=0_-6,2_3,7_5	l:work=4_4,10_3
l:would=4_-3,13_3	l:write=0_3	l:wrong=4_-3,12_6	l:yeah=0_-2,13_4	l:year=1_4	l:yes=0_-2,13_7	l:yet=1_2,3_3,4_-3
l:you=0_-3,4_3,6_-2,7_-2,9_-3,11_5,13_4	l:your=4_3,5_4,13_-3	l:yours=13_2	later+months+soon|b:2 weeks=2_-4,8_4
later+months+soon|b:8 weeks=2_3	later+months+soon|b:< before=8_2	later+months+soon|b:< bye=0_2	later+months+soon|b:< give=2_2
later+months+soon|b:< i=0_-2,1_3	later+months+soon|b:< in=0_-3,8_3	later+months+soon|b:< it=8_2	later+months+soon|b:< just=0_-2
later+months+soon|b:< maybe=1_2	later+months+soon|b:< my=1_2	later+months+soon|b:< no=0_2	later+months+soon|b:< nothing=1_2
later+months+soon|b:< start=0_2	later+months+soon|b:< that=1_2	later+months+soon|b:< this=0_-3,2_5	later+months+soon|b:< we=8_3
later+months+soon|b:< when=1_3	later+months+soon|b:< within=2_2	later+months+soon|b:< would=0_2,8_-2
later+months+soon|b:before >=0_3	later+months+soon|b:better >=8_2	later+months+soon|b:days >=2_2	later+months+soon|b:every day=8_2
later+months+soon|b:faster the=8_2	later+months+soon|b:have to=0_3,1_-2	later+months+soon|b:i am=0_-2,1_2
later+months+soon|b:i have=1_-2	later+months+soon|b:i think=0_2	later+months+soon|b:i would=0_-2	later+months+soon|b:in >=0_2
later+months+soon|b:in a=8_2	later+months+soon|b:just looking=0_-2	later+months+soon|b:looking >=0_4
later+months+soon|b:month or=2_2	later+months+soon|b:months >=2_2	later+months+soon|b:mouth >=0_-2,8_2
later+months+soon|b:next month=2_5,8_-3	later+months+soon|b:next quarter=8_3	later+months+soon|b:no no=0_4,1_-3,2_-2
later+months+soon|b:no this=8_3	later+months+soon|b:old 1=1_2	later+months+soon|b:people >=0_4
later+months+soon|b:price >=0_-2,1_3	later+months+soon|b:quarter >=0_-4,2_6	later+months+soon|b:quarter no=2_-3,8_3
later+months+soon|b:quarter or=0_5,2_-6	later+months+soon|b:quickly >=8_3	later+months+soon|b:start >=0_3
later+months+soon|b:the better=8_2	later+months+soon|b:the faster=8_2	later+months+soon|b:the second=0_-2,2_3
later+months+soon|b:this >=0_5,8_-3	later+months+soon|b:this month=0_4	later+months+soon|b:this quarter=0_3
later+months+soon|b:time >=1_2	later+months+soon|b:to >=0_2	later+months+soon|b:we are=0_-3,1_3	later+months+soon|b:we will=1_2
later+months+soon|b:we would=0_3	later+months+soon|b:weeks >=2_3	later+months+soon|b:yet >=1_2	later+months+soon|b:you >=0_3
later+months+soon|b:you come=0_-2,8_3	later+months+soon|c:2=2_-4,8_3	later+months+soon|c:2 weeks=2_-3,8_4
later+months+soon|c:before=8_2	later+months+soon|c:but=2_2	later+months+soon|c:bye=9_2	later+months+soon|c:give=2_2
later+months+soon|c:i=1_2	later+months+soon|c:i think=0_2	later+months+soon|c:i would=0_-2	later+months+soon|c:in=0_-3,8_3
later+months+soon|c:it=8_2	later+months+soon|c:just=0_-2	later+months+soon|c:maybe=0_-2,1_2	later+months+soon|c:next month=2_3
later+months+soon|c:next quarter=2_-3,8_3	later+months+soon|c:nothing=1_2	later+months+soon|c:please=0_4
later+months+soon|c:start=0_2	later+months+soon|c:the faster=8_2	later+months+soon|c:the second=0_-2,2_4
later+months+soon|c:this=0_-4,2_4,8_2	later+months+soon|c:this month=8_3	later+months+soon|c:this quarter=0_3,2_-2
later+months+soon|c:we are=0_-2	later+months+soon|c:we will=1_2	later+months+soon|c:we would=0_3	later+months+soon|c:when=1_3
later+months+soon|c:within=2_2	later+months+soon|c:would=0_2,8_-2	later+months+soon|h:later long=1_4,8_-3
later+months+soon|h:later short=1_10,2_-2,8_-4	later+months+soon|h:later whole=1_3	later+months+soon|h:months long=1_-5,2_12,8_-4
later+months+soon|h:months short=2_3,8_-2	later+months+soon|h:said None=0_2,1_5,6_-5,8_4,9_-3,12_-4
later+months+soon|h:soon long=1_-5,2_-6,8_14	later+months+soon|h:soon short=0_-2,1_-2,8_5	later+months+soon|h:soon whole=8_3
later+months+soon|h:stop long=9_4	later+months+soon|l:1=0_-3	later+months+soon|l:8=8_-2	later+months+soon|l:a=8_-2
later+months+soon|l:am=0_-3,1_3	later+months+soon|l:and=0_3	later+months+soon|l:are=0_-2	later+months+soon|l:be=0_3,8_-2
later+months+soon|l:better=8_2	later+months+soon|l:but=2_2	later+months+soon|l:by=8_2	later+months+soon|l:bye=9_2
later+months+soon|l:come=0_-2,8_3	later+months+soon|l:coming=2_2	later+months+soon|l:days=0_-2,2_2	later+months+soon|l:do=0_4,8_-3
later+months+soon|l:every=8_2	later+months+soon|l:for=8_-2	later+months+soon|l:give=2_2	later+months+soon|l:i=1_2
later+months+soon|l:in=0_-3,2_5,8_-2	later+months+soon|l:is=2_-2	later+months+soon|l:just=1_4,8_-2	later+months+soon|l:looking=0_3
later+months+soon|l:maybe=0_-2,1_3	later+months+soon|l:month=1_-2,2_3	later+months+soon|l:months=2_3
later+months+soon|l:mouth=0_-2,8_2	later+months+soon|l:next=2_5,8_-3	later+months+soon|l:no=0_2	later+months+soon|l:not=1_3
later+months+soon|l:nothing=1_2	later+months+soon|l:only=0_-2,1_3	later+months+soon|l:or=0_3	later+months+soon|l:people=0_3
later+months+soon|l:please=0_2	later+months+soon|l:price=0_-2,1_3	later+months+soon|l:quarter=0_4,8_-2
later+months+soon|l:quickly=8_3	later+months+soon|l:second=2_2	later+months+soon|l:see=0_-2,1_3	later+months+soon|l:sooner=8_2
later+months+soon|l:start=0_2	later+months+soon|l:still=1_2	later+months+soon|l:the=0_-2,1_2	later+months+soon|l:then=0_2
later+months+soon|l:think=0_2	later+months+soon|l:this=0_2,1_-4,8_2	later+months+soon|l:time=0_-2	later+months+soon|l:to=1_3,8_-5
later+months+soon|l:within=2_2	later+months+soon|l:without=8_3	later+months+soon|l:would=0_3	later+months+soon|l:year=1_4
later+months+soon|l:yet=1_2	later+months+soon|l:you=0_3	later+months+soon|lc:2 weeks=2_-3,8_4	later+months+soon|lc:please=0_3
later+months+soon|lc:this month=2_-3,8_3	later+months+soon|m:=0_9,1_3,2_-2,6_-3,9_-4	later+months+soon|m:later=0_-3,1_17,2_-5,8_-7
later+months+soon|m:months=1_-6,2_15,8_-8	later+months+soon|m:soon=0_-3,1_-6,2_-8,8_21,9_-2	later+months+soon|m:stop=1_-2,9_5
later+months+soon|ms:=0_5,2_-4,8_3	later+months+soon|ms:later=0_3	later+months+soon|ms:months=2_3,8_-3
later+months+soon|ms:soon=0_-2,8_6	later+months+soon|n:1=0_6	later+months+soon|n:2=0_-3,8_7	later+months+soon|n:3=0_-2,1_3
later+months+soon|n:4=0_3	later+months+soon|n:5=0_-6,1_4	later+months+soon|n:6=1_2	later+months+soon|n:7=0_2,8_-4
later+months+soon|n:8=2_2	later+months+soon|p:False=0_-3,1_4	later+months+soon|p:None=1_5,6_-3,8_5,9_-3,12_-3
later+months+soon|p:True=0_6,1_-3	later+months+soon|s:asks=0_9,1_-3,8_-4	later+months+soon|s:asks last=0_9,1_-3,8_-5
later+months+soon|s:back=0_6,8_-5	later+months+soon|s:back last=0_6,8_-5	later+months+soon|s:half=0_9,2_-5,8_-2
later+months+soon|s:negative=0_-4,1_5	later+months+soon|s:unfinished=1_-7,2_3,8_4	later+months+soon|u:1=0_-3
later+months+soon|u:8=8_-2	later+months+soon|u:a=0_2	later+months+soon|u:am=0_-2,1_2	later+months+soon|u:and=0_3
later+months+soon|u:be=0_3,8_-2	later+months+soon|u:better=8_2	later+months+soon|u:but=2_2	later+months+soon|u:by=8_2
later+months+soon|u:bye=9_2	later+months+soon|u:can=0_-2	later+months+soon|u:come=0_-2,8_3	later+months+soon|u:coming=2_2
later+months+soon|u:days=0_-2,2_2	later+months+soon|u:do=0_4,8_-3	later+months+soon|u:every=8_2	later+months+soon|u:faster=8_2
later+months+soon|u:for=8_-2	later+months+soon|u:give=2_2	later+months+soon|u:i=2_-2	later+months+soon|u:just=1_3
later+months+soon|u:looking=0_2	later+months+soon|u:maybe=0_-2,1_3	later+months+soon|u:month=1_-2,2_2
later+months+soon|u:months=0_-2	later+months+soon|u:mouth=0_-2,8_2	later+months+soon|u:never=0_-3,1_3	later+months+soon|u:next=2_2
later+months+soon|u:nothing=1_2	later+months+soon|u:now=1_-3	later+months+soon|u:only=0_-2,1_4	later+months+soon|u:or=0_2
later+months+soon|u:people=0_3	later+months+soon|u:please=0_2	later+months+soon|u:price=0_-2,1_3	later+months+soon|u:quickly=8_3
later+months+soon|u:second=2_2	later+months+soon|u:see=0_-2,1_3	later+months+soon|u:sooner=1_-2,8_2	later+months+soon|u:still=1_2
later+months+soon|u:then=0_2	later+months+soon|u:think=0_2	later+months+soon|u:this=1_-2,2_3	later+months+soon|u:time=0_-2
later+months+soon|u:to=1_3,8_-5	later+months+soon|u:we=0_-2,1_2	later+months+soon|u:with=0_2	later+months+soon|u:within=2_2
later+months+soon|u:without=8_3	later+months+soon|u:would=0_2	later+months+soon|u:year=1_3	later+months+soon|u:yet=1_2
later+months+soon|u:you=0_4,1_-2	lc:2 weeks=2_-3,8_4	lc:a new=3_2	lc:actually=4_3	lc:ask=0_-4,13_5	lc:but=0_5,13_-3
lc:but i=0_-2,13_4	lc:bye=9_5	lc:consent is=0_3	lc:could you=0_-2,13_2	lc:dear=0_2	lc:goodbye=9_2	lc:hello=4_2,11_-2	lc:hmm=0_2
lc:how can=0_-5,4_4	lc:i am=4_-3,9_5	lc:i can=0_-2	lc:i do=4_3,13_-3	lc:i have=13_-2	lc:i would=0_3,13_-4	lc:is that=0_-2,11_3
lc:let me=0_2	lc:love=0_2	lc:name_of_them is=0_6,4_-4	lc:no=1_-3,4_5	lc:now=5_2	lc:okay=13_2	lc:only=0_2
lc:please=0_2,4_2,6_5,10_-3,13_-4	lc:set the=0_3	lc:sorry=12_3,13_-3	lc:talk like=0_3	lc:thanks=0_2	lc:that is=4_-2,13_2
lc:this month=2_-3,8_3	lc:well=0_3,13_-2	lc:what is=11_-2,13_5	lc:who is=0_-2,13_2	lc:yeah=13_2	lc:yes=0_-5,13_5
lc:you are=0_-5,13_4	lc:you want=0_-2,13_3	m:=0_20,1_3,2_-2,4_4,5_-12,6_-12,7_-4,9_-11,11_-5,12_-12,13_-3
m:later=0_-3,1_17,2_-5,8_-7	m:months=1_-6,2_15,8_-8	m:new=0_-3,3_16,7_-5,10_-5	m:no=4_19,5_-9,6_-5,9_-6,11_-7,12_-7,13_-14
m:not_again=0_-4,4_-6,5_22,11_-3,13_-7	m:person=0_-3,4_-4,6_18,11_-2,13_-4	m:replace=0_-4,3_-5,7_16,10_-5
m:soon=0_-3,1_-6,2_-8,8_21,9_-2	m:stop=0_-8,1_-2,4_-5,6_-2,9_28,13_-4	m:support=3_-8,7_-5,10_17	m:who=0_-6,4_-3,11_10,13_3
m:wrong=4_-3,12_15,13_-5	m:yes=0_-4,4_-15,5_-5,6_-7,9_-7,11_-5,12_-6,13_19	ms:=0_13,2_-4,3_-4,5_-4,6_-4,8_3,9_3,11_-5,12_-4,13_6
ms:later=0_3	ms:months=2_3,8_-3	ms:new=0_3	ms:no=0_-9,4_10,9_-3	ms:not_again=5_2	ms:person=6_6	ms:replace=7_6,10_-2
ms:soon=0_-2,8_6	ms:stop=0_-3,9_9	ms:support=7_-3,10_5	ms:who=0_4,11_-3	ms:yes=0_10,4_-3,9_-2,13_2	n:0=0_4
n:1=0_9,4_5,5_-3,9_2,10_-3,11_-6,12_-4,13_4	n:2=0_5,3_-4,4_-4,6_-4,8_7,10_3,11_-4,12_-4,13_2
n:3=0_11,1_3,4_-3,5_-3,6_-7,7_-3,9_-3,11_5,12_-6,13_6	n:4=0_9,4_3,6_-6,7_-2,10_3,12_-7	n:5=0_5,1_4,4_7,5_-3,9_-3,11_-3,12_-5
n:6=0_-5,1_2,3_3,4_5,6_-3,12_-2,13_2	n:7=3_4,7_4,8_-4,13_-2	n:8=0_-12,2_2,6_5,7_5,9_-4,11_-2,13_4
new+replace+support|b:1 >=3_7,10_-5	new+replace+support|b:3 >=0_2	new+replace+support|b:< a=10_2	new+replace+support|b:< do=0_2
new+replace+support|b:< help=0_2	new+replace+support|b:< how=0_-2,10_3	new+replace+support|b:< i=7_-3
new+replace+support|b:< is=0_3,10_-3	new+replace+support|b:< it=10_3	new+replace+support|b:< my=10_3
new+replace+support|b:< our=7_2	new+replace+support|b:< ours=0_-2,7_6,10_-3	new+replace+support|b:< some=10_2
new+replace+support|b:< the=7_4	new+replace+support|b:< there=3_3	new+replace+support|b:< up=0_-3,7_4
new+replace+support|b:< we=3_2,10_3	new+replace+support|b:a family=0_2	new+replace+support|b:a new=0_7,3_-5
new+replace+support|b:a second=3_2	new+replace+support|b:am calling=0_3	new+replace+support|b:am not=0_2
new+replace+support|b:an old=0_4,7_-2	new+replace+support|b:and now=10_3	new+replace+support|b:another >=7_2
new+replace+support|b:at it=10_2	new+replace+support|b:buy 1=3_4	new+replace+support|b:calling from=0_3
new+replace+support|b:change the=10_3	new+replace+support|b:do you=0_3	new+replace+support|b:family business=0_2
new+replace+support|b:first >=3_2	new+replace+support|b:for a=3_3,10_-2	new+replace+support|b:for my=10_2
new+replace+support|b:from the=10_-2	new+replace+support|b:get ours=10_3	new+replace+support|b:have 1=3_-3,7_3
new+replace+support|b:have a=10_3	new+replace+support|b:have an=0_2,7_-2	new+replace+support|b:have is=0_3,10_-2
new+replace+support|b:have just=3_3	new+replace+support|b:help >=0_-4,10_4	new+replace+support|b:i am=0_3,10_-2
new+replace+support|b:i need=0_-3,10_4	new+replace+support|b:i would=0_-2,3_2	new+replace+support|b:instructions >=0_-2,10_2
new+replace+support|b:is >=0_4,10_-2	new+replace+support|b:is broken=10_2	new+replace+support|b:is not=0_-3,3_2
new+replace+support|b:is support=0_2,10_-2	new+replace+support|b:it >=0_-2	new+replace+support|b:it depends=0_2
new+replace+support|b:it does=0_2	new+replace+support|b:it is=7_3	new+replace+support|b:look at=10_2
new+replace+support|b:need 1=3_2	new+replace+support|b:need >=0_2	new+replace+support|b:need telephones=0_3
new+replace+support|b:new 1=0_-3	new+replace+support|b:new >=0_3	new+replace+support|b:new phone=0_3,3_-2
new+replace+support|b:noise >=10_2	new+replace+support|b:not reach=10_2	new+replace+support|b:old 1=0_-2,7_3
new+replace+support|b:old >=0_3,7_-3	new+replace+support|b:on the=6_3	new+replace+support|b:phone >=0_4,3_-5
new+replace+support|b:phone sis=3_2	new+replace+support|b:please >=0_-4,10_2	new+replace+support|b:repair >=10_2
new+replace+support|b:replacement no=3_2,7_-3	new+replace+support|b:system >=3_2	new+replace+support|b:telephones >=0_4,3_-2
new+replace+support|b:the 1=0_3,3_-2	new+replace+support|b:the first=3_2	new+replace+support|b:the line=6_2
new+replace+support|b:there is=3_2	new+replace+support|b:to change=7_-2,10_2	new+replace+support|b:to move=7_2
new+replace+support|b:to the=3_2	new+replace+support|b:want to=3_-2	new+replace+support|b:we are=0_4,10_-2
new+replace+support|b:yet >=3_3	new+replace+support|c:a new=0_8,3_-3,7_-3	new+replace+support|c:do=0_2
new+replace+support|c:do you=0_2	new+replace+support|c:for=3_2	new+replace+support|c:i=7_-3	new+replace+support|c:i am=0_3,10_-2
new+replace+support|c:i need=0_-4,10_5	new+replace+support|c:i would=0_-2,3_2	new+replace+support|c:in=3_2
new+replace+support|c:is=0_3,10_-3	new+replace+support|c:it=10_4	new+replace+support|c:it depends=0_2
new+replace+support|c:it does=0_2	new+replace+support|c:just=10_3	new+replace+support|c:my=10_3	new+replace+support|c:new=0_-2
new+replace+support|c:our=7_2	new+replace+support|c:ours=0_-2,7_6,10_-3	new+replace+support|c:please=10_-4
new+replace+support|c:some=10_2	new+replace+support|c:the=7_4	new+replace+support|c:the 1=0_6,10_-3
new+replace+support|c:there=3_3	new+replace+support|c:there is=3_3	new+replace+support|c:up=0_-3,7_4
new+replace+support|c:we are=0_2	new+replace+support|c:we have=0_2,7_-2	new+replace+support|c:yes=0_2
new+replace+support|h:new long=0_-4,3_7,10_-2	new+replace+support|h:new short=3_5,7_-3	new+replace+support|h:person long=6_2
new+replace+support|h:replace long=0_-2,3_-4,7_12,10_-4	new+replace+support|h:replace short=7_4
new+replace+support|h:said None=0_5,6_-5,9_-2,10_4,12_-4	new+replace+support|h:stop long=9_2	new+replace+support|h:stop short=9_3
new+replace+support|h:support long=3_-6,7_-3,10_8	new+replace+support|h:support short=0_-5,10_9
new+replace+support|h:support whole=0_2	new+replace+support|l:1=0_3,3_4,10_-4	new+replace+support|l:all=0_4,7_-2
new+replace+support|l:am=0_3,10_-2	new+replace+support|l:another=7_2	new+replace+support|l:at=0_-2	new+replace+support|l:been=3_2
new+replace+support|l:broken=10_2	new+replace+support|l:calling=0_3	new+replace+support|l:calls=0_-2,10_3
new+replace+support|l:can=10_2	new+replace+support|l:depends=0_2	new+replace+support|l:does=0_3
new+replace+support|l:everything=3_2	new+replace+support|l:family=0_2	new+replace+support|l:first=3_3
new+replace+support|l:for=3_-2,7_3	new+replace+support|l:from=10_-3	new+replace+support|l:get=10_2	new+replace+support|l:have=3_2
new+replace+support|l:hear=10_2	new+replace+support|l:help=10_3	new+replace+support|l:house=3_2	new+replace+support|l:how=10_3
new+replace+support|l:i=7_-3,10_3	new+replace+support|l:in=3_3,10_-2	new+replace+support|l:instructions=0_-2,10_2
new+replace+support|l:is=0_3	new+replace+support|l:it=0_-5,3_-2,10_6	new+replace+support|l:line=0_-3,10_5
new+replace+support|l:look=10_2	new+replace+support|l:me=0_3	new+replace+support|l:move=7_2	new+replace+support|l:need=0_-3,10_5
new+replace+support|l:new=3_4,10_-3	new+replace+support|l:noise=10_2	new+replace+support|l:not=0_2	new+replace+support|l:now=3_2
new+replace+support|l:of=3_-2	new+replace+support|l:only=3_2	new+replace+support|l:our=7_2
new+replace+support|l:ours=0_-3,3_-3,7_6	new+replace+support|l:out=7_3	new+replace+support|l:phone=0_2,3_-2
new+replace+support|l:phones=10_3	new+replace+support|l:please=0_-3	new+replace+support|l:port=10_4
new+replace+support|l:reach=10_2	new+replace+support|l:repair=10_2	new+replace+support|l:set=0_-2	new+replace+support|l:sis=3_2
new+replace+support|l:some=10_2	new+replace+support|l:start=3_2	new+replace+support|l:support=0_3	new+replace+support|l:system=3_2
new+replace+support|l:take=0_2	new+replace+support|l:telephones=0_3,10_-2	new+replace+support|l:tell=0_2
new+replace+support|l:the=0_-6,10_7	new+replace+support|l:there=3_2	new+replace+support|l:time=7_2
new+replace+support|l:up=0_-5,3_2,7_3	new+replace+support|l:want=3_-2	new+replace+support|l:we=3_2
new+replace+support|l:what=0_2,10_-2	new+replace+support|l:won=0_-3,7_5	new+replace+support|l:work=10_3
new+replace+support|l:yet=3_3	new+replace+support|l:you=0_4,7_-2	new+replace+support|l:your=0_3	new+replace+support|lc:a new=3_2
new+replace+support|lc:please=10_-3	new+replace+support|m:=0_16,6_-5,7_-4,9_-4,12_-2
new+replace+support|m:new=0_-3,3_16,7_-5,10_-5	new+replace+support|m:person=6_2	new+replace+support|m:replace=0_-4,3_-5,7_16,10_-5
new+replace+support|m:stop=9_5	new+replace+support|m:support=3_-8,7_-5,10_17	new+replace+support|ms:=0_7,3_-4
new+replace+support|ms:new=0_3	new+replace+support|ms:replace=7_6,10_-2	new+replace+support|ms:stop=9_2
new+replace+support|ms:support=7_-3,10_5	new+replace+support|n:1=0_7,10_-3	new+replace+support|n:2=3_-4,10_3
new+replace+support|n:3=0_7,7_-3	new+replace+support|n:4=7_-2,10_3	new+replace+support|n:6=3_3
new+replace+support|n:7=0_-7,3_4,7_4	new+replace+support|n:8=0_-4,7_5	new+replace+support|p:False=3_-3,10_3
new+replace+support|p:None=3_3,6_-3,7_2,9_-3,10_3,12_-3	new+replace+support|p:True=0_3	new+replace+support|s:asks=0_4,7_-3
new+replace+support|s:asks last=0_4	new+replace+support|s:back=0_3,7_-2	new+replace+support|s:back last=7_-2
new+replace+support|s:half=0_9,7_-3,10_-5	new+replace+support|s:unfinished=0_3,3_-5,7_3	new+replace+support|u:1=3_5,10_-3
new+replace+support|u:a=3_3	new+replace+support|u:all=0_4,7_-2	new+replace+support|u:am=0_3,10_-2
new+replace+support|u:another=7_2	new+replace+support|u:are=0_2	new+replace+support|u:at=0_-2,10_2	new+replace+support|u:be=10_-2
new+replace+support|u:been=3_2	new+replace+support|u:broken=10_2	new+replace+support|u:buy=3_3	new+replace+support|u:calling=0_3
new+replace+support|u:calls=0_-2,10_3	new+replace+support|u:depends=0_2	new+replace+support|u:does=0_3
new+replace+support|u:everything=3_2	new+replace+support|u:family=0_2	new+replace+support|u:first=3_3
new+replace+support|u:for=0_3	new+replace+support|u:from=10_-3	new+replace+support|u:get=10_2	new+replace+support|u:got=0_-2
new+replace+support|u:hear=10_2	new+replace+support|u:help=0_-2,10_4	new+replace+support|u:how=10_3
new+replace+support|u:i=7_-4,10_3	new+replace+support|u:in=3_3	new+replace+support|u:instructions=10_2
new+replace+support|u:is=0_2	new+replace+support|u:it=0_-5,3_-2,7_2,10_4	new+replace+support|u:line=0_-3,6_2,10_4
new+replace+support|u:look=10_2	new+replace+support|u:me=0_3	new+replace+support|u:move=7_2	new+replace+support|u:need=0_-3,10_5
new+replace+support|u:new=3_3	new+replace+support|u:noise=10_2	new+replace+support|u:now=3_2	new+replace+support|u:of=3_-2
new+replace+support|u:on=6_2	new+replace+support|u:only=3_2	new+replace+support|u:our=7_2	new+replace+support|u:ours=0_-3,3_-3,7_6
new+replace+support|u:out=7_3	new+replace+support|u:phone=0_2,3_-2	new+replace+support|u:phones=10_3
new+replace+support|u:please=0_-3	new+replace+support|u:port=10_4	new+replace+support|u:reach=10_2
new+replace+support|u:replace=7_2	new+replace+support|u:set=0_-2	new+replace+support|u:sis=3_2	new+replace+support|u:some=10_2
new+replace+support|u:start=3_2	new+replace+support|u:support=0_3	new+replace+support|u:system=3_2	new+replace+support|u:take=0_2
new+replace+support|u:telephones=0_3,10_-2	new+replace+support|u:tell=0_2	new+replace+support|u:the=0_-5,7_2,10_4
new+replace+support|u:there=3_2	new+replace+support|u:time=7_2	new+replace+support|u:up=0_-3,7_2	new+replace+support|u:want=3_-2
new+replace+support|u:what=0_3,10_-2	new+replace+support|u:won=0_-3,7_5	new+replace+support|u:work=10_3
new+replace+support|u:would=10_-2	new+replace+support|u:yes=0_3	new+replace+support|u:yet=3_3	new+replace+support|u:you=0_5,7_-2
new+replace+support|u:your=0_3	p:False=0_5,1_4,3_-3,4_3,6_-3,9_5,10_3,12_-4,13_-9
p:None=0_2,1_5,3_3,4_9,5_-5,6_-8,7_2,8_5,9_-6,10_3,11_-6,12_-10,13_13	p:True=0_22,1_-3,4_-5,5_-2,6_-3,9_-4,11_-7,12_-4,13_8
permission|b:3 all=13_2	permission|b:< all=0_4,13_-4	permission|b:< ask=0_-4,4_3,13_2	permission|b:< do=0_-2,4_-2,13_5
permission|b:< fire=13_2	permission|b:< i=0_3,4_2,9_-2,13_-2	permission|b:< it=0_2	permission|b:< keep=4_3	permission|b:< know=4_2
permission|b:< no=4_-4,13_7	permission|b:< not=0_-5,4_6	permission|b:< okay=0_-5,13_7	permission|b:< please=0_-3,13_5
permission|b:< that=4_4,13_-5	permission|b:< the=0_3	permission|b:< then=13_3	permission|b:< there=4_-3,13_2
permission|b:< we=0_5,13_-4	permission|b:< will=0_3	permission|b:< yes=0_3	permission|b:< you=0_-3,13_3	permission|b:a human=6_3
permission|b:a problem=4_2	permission|b:about >=0_2,13_-2	permission|b:afterwards >=0_2	permission|b:all >=0_4,13_-3
permission|b:am against=4_4,13_-3	permission|b:am not=0_2	permission|b:are the=0_-3,13_3	permission|b:are you=0_2,13_-2
permission|b:as long=0_2,13_-2	permission|b:ask >=0_-3,13_4	permission|b:ask but=4_3,13_-3	permission|b:ask me=0_-2,6_3
permission|b:away >=4_2	permission|b:boss >=13_2	permission|b:but >=0_2	permission|b:do >=0_-2	permission|b:do it=0_-4,13_4
permission|b:do not=0_-2,13_5	permission|b:down >=0_6,13_-6	permission|b:explain that=0_2	permission|b:for questions=4_3
permission|b:have a=4_5,13_-4	permission|b:have no=13_2	permission|b:have nothing=4_-3,13_4	permission|b:have to=0_3
permission|b:i can=13_3	permission|b:i have=0_-2,13_2	permission|b:i want=0_5,4_-4	permission|b:i was=4_-2
permission|b:i would=4_5,13_-5	permission|b:if that=0_-2,13_3	permission|b:if you=4_2	permission|b:in the=0_3,13_-2
permission|b:is all=0_2	permission|b:is not=13_-2	permission|b:it >=4_4	permission|b:it down=0_-3	permission|b:it is=0_3
permission|b:it to=0_2	permission|b:just a=0_2	permission|b:know >=13_4	permission|b:know thanks=4_2	permission|b:let us=0_-2,13_3
permission|b:like to=0_-3,13_2	permission|b:long as=0_2,13_-2	permission|b:me >=13_2	permission|b:me that=6_2
permission|b:no >=4_4	permission|b:no questions=4_3	permission|b:not a=0_-3,4_3	permission|b:not in=4_3
permission|b:not know=0_7,4_-4,13_-3	permission|b:not like=4_3	permission|b:not see=13_3	permission|b:not sure=0_5,4_-4
permission|b:not with=4_4,13_-3	permission|b:noted >=4_3,13_-3	permission|b:nothing against=4_-5,13_5	permission|b:office >=0_3
permission|b:office is=0_2	permission|b:okay >=13_3	permission|b:okay but=4_-2	permission|b:on >=0_-2,13_3
permission|b:only 3=13_2	permission|b:out of=4_3	permission|b:please >=6_-2,13_3	permission|b:private >=4_2
permission|b:problem with=4_3	permission|b:questions >=0_2,4_2,13_-4	permission|b:rather you=4_2	permission|b:ready >=13_2
permission|b:right >=0_-3,13_3	permission|b:right then=0_6,13_-6	permission|b:so >=0_6,13_-6	permission|b:sorry >=0_3,13_-2
permission|b:sure i=0_5,4_-4	permission|b:thanks >=0_-2,4_3	permission|b:that goes=0_3,4_-3	permission|b:that is=0_-2
permission|b:then >=4_-3,13_4	permission|b:there is=4_-3,13_2	permission|b:they >=0_-4,13_4	permission|b:time for=4_3
permission|b:to be=4_3	permission|b:to know=0_-5,13_6	permission|b:to me=0_3,13_-3	permission|b:to suggest=13_3
permission|b:want that=0_5,4_-3	permission|b:want to=0_-2,13_2	permission|b:well >=0_2	permission|b:well all=0_-3,13_4
permission|b:what are=0_-2,13_2	permission|b:what do=0_-3,13_3	permission|b:what is=0_-2,13_3	permission|b:will not=0_-2,13_2
permission|b:will you=0_2,13_-2	permission|b:with that=0_-2,4_2	permission|b:would like=0_2,13_-4	permission|b:would rather=0_-2
permission|b:would you=0_-3,13_3	permission|b:write down=0_6,13_-5	permission|b:yes >=4_2	permission|b:you >=0_3,13_-2
permission|b:you are=0_-3,13_3	permission|b:you did=0_-3,4_3	permission|b:you have=13_2	permission|b:you like=0_-5,13_6
permission|b:you want=0_-4,13_4	permission|b:you write=4_3,13_-2	permission|c:3=13_3	permission|c:all=13_2
permission|c:all right=13_2	permission|c:as=0_2	permission|c:as long=0_2,13_-2	permission|c:ask=0_-6,4_2,13_5
permission|c:do=0_-3,4_-2,13_5	permission|c:do not=13_3	permission|c:fine=13_2	permission|c:fire=13_2	permission|c:get=4_-2,13_3
permission|c:go=13_2	permission|c:i have=0_-3,13_3	permission|c:i was=4_-2	permission|c:i would=4_5,13_-5	permission|c:if=13_3
permission|c:if that=0_-2,13_3	permission|c:it=0_2,13_-2	permission|c:just a=0_2	permission|c:keep=4_3	permission|c:know=4_2
permission|c:know thanks=4_2	permission|c:let us=0_-2,13_3	permission|c:no=0_-3,13_4	permission|c:no questions=4_3
permission|c:not=0_-5,4_6	permission|c:not with=4_4,13_-3	permission|c:okay=0_-6,13_9	permission|c:please=0_-5,13_5
permission|c:put=4_4,13_-3	permission|c:so=0_4,13_-4	permission|c:sorry=0_3,13_-2	permission|c:sure=13_2
permission|c:that=0_3,13_-4	permission|c:that is=13_-2	permission|c:the=0_3	permission|c:then=0_4,13_-4
permission|c:there=4_-3,13_2	permission|c:there is=4_-3,13_2	permission|c:this=0_2	permission|c:under=0_3,13_-3
permission|c:we=0_5,13_-4	permission|c:what=0_-2,13_3	permission|c:what are=0_-2,13_2	permission|c:what do=0_-3,13_3
permission|c:will=0_3	permission|c:write=4_-2,13_3	permission|c:you=0_-4,13_3	permission|c:you are=0_-3,13_3
permission|h:said False=0_-4,4_11,6_-2,13_-3	permission|h:said None=6_-3,12_-3,13_7	permission|h:said True=4_-3,6_-2,9_-3,13_12
permission|h:stop long=9_4,13_-2	permission|h:stop whole=9_3	permission|h:yes short=13_3	permission|l:3=13_2
permission|l:a=0_-2,6_4,13_-2	permission|l:about=0_3,13_-5	permission|l:afterwards=0_2	permission|l:against=13_3
permission|l:all=0_-2,13_4	permission|l:anything=4_4	permission|l:are=0_-3,13_4	permission|l:as=0_2	permission|l:ask=0_-5,6_2,13_5
permission|l:at=0_3	permission|l:away=4_2	permission|l:be=4_3	permission|l:boss=13_2	permission|l:call=4_2	permission|l:can=4_-2
permission|l:company=4_4,13_-3	permission|l:cool=13_3	permission|l:dead=4_2	permission|l:did=0_-3,4_4	permission|l:do=0_-4,13_4
permission|l:down=0_6,13_-4	permission|l:explain=0_2	permission|l:fine=13_2	permission|l:fire=13_2	permission|l:for=0_2,13_-2
permission|l:get=0_-2,4_-3,13_6	permission|l:gets=4_3,13_-3	permission|l:go=4_-2,13_2	permission|l:goes=0_3,4_-3
permission|l:good=0_2	permission|l:human=6_3	permission|l:i=4_-2	permission|l:in=0_3	permission|l:is=0_3	permission|l:keep=4_3
permission|l:know=4_-2,13_3	permission|l:like=0_-4,4_4	permission|l:long=0_3,13_-2	permission|l:month=0_3
permission|l:my=0_5,13_-4	permission|l:need=0_3,13_-2	permission|l:no=0_-3,9_-2,13_6	permission|l:not=0_-3,4_5
permission|l:noted=4_3,13_-3	permission|l:nothing=13_3	permission|l:of=4_3	permission|l:office=0_5,13_-3
permission|l:okay=0_-6,13_8	permission|l:on=13_2	permission|l:other=0_4,4_-3	permission|l:our=4_4,13_-4
permission|l:over=0_-5,4_3,13_2	permission|l:phones=0_4,13_-3	permission|l:please=13_3	permission|l:private=4_2
permission|l:put=4_3,13_-3	permission|l:questions=0_3,13_-3	permission|l:rather=0_-2	permission|l:ready=13_2
permission|l:right=0_-3,13_2	permission|l:so=0_4,13_-4	permission|l:sorry=0_3,13_-2	permission|l:suggest=13_3
permission|l:sure=0_4,4_-4	permission|l:thanks=4_3	permission|l:that=4_4,13_-4	permission|l:the=0_6,4_-4,13_-2
permission|l:then=0_-3,4_-3,13_7	permission|l:there=4_-3,13_2	permission|l:this=0_3,13_-3	permission|l:to=0_-3,4_-2,13_6
permission|l:too=0_-4,4_6	permission|l:under=0_3,13_-3	permission|l:us=0_-2,13_3	permission|l:want=0_3,4_-3	permission|l:was=13_2
permission|l:we=0_5,13_-4	permission|l:what=0_-6,13_7	permission|l:with=0_-4,4_3,13_2	permission|l:would=13_-3
permission|l:write=0_4	permission|l:yes=0_-2,4_2	permission|l:you=13_3	permission|l:yours=0_-3,13_4	permission|lc:ask=0_-4,13_5
permission|lc:but=0_2	permission|lc:no=4_3	permission|lc:please=0_-2,4_2	permission|lc:sorry=0_3,13_-2	permission|lc:well=0_2
permission|lc:yes=4_2	permission|m:=0_6,6_-3,9_-6,12_-2,13_7	permission|m:no=0_-5,4_15,6_-3,9_-4	permission|m:stop=9_7,13_-3
permission|m:yes=0_-4,4_-3,6_-3,9_-3,13_14	permission|ms:=0_-5,4_5,13_3	permission|ms:no=0_-2,4_4	permission|ms:stop=9_2
permission|ms:yes=13_3	permission|n:1=0_-8,4_7,13_3	permission|n:3=4_-7,6_-2,13_10	permission|n:4=4_6,6_-3,13_-4
permission|n:5=6_-3,13_2	permission|n:6=0_-5,4_3,13_4	permission|n:7=0_7,4_-4,13_-3	permission|n:8=0_-3,6_2
permission|p:False=0_-6,4_7,6_-2,13_2	permission|p:None=6_-4,9_-4,12_-4,13_10	permission|p:True=13_4
permission|s:asks=0_7,4_-3,6_2,13_-6	permission|s:asks last=0_8,4_-4,6_2,13_-6	permission|s:back=0_4,4_-3
permission|s:back last=0_4,4_-3	permission|s:inquires=0_-4,13_5	permission|s:negative=0_-7,6_-3,13_11
permission|s:unfinished=0_2,4_3,13_-3	permission|u:1=0_-2,13_2	permission|u:3=4_-2,13_5	permission|u:a=6_4,13_-2
permission|u:about=0_3,13_-5	permission|u:afterwards=0_2	permission|u:against=13_3	permission|u:all=13_2	permission|u:anything=4_4
permission|u:are=0_-3,13_4	permission|u:as=0_2	permission|u:ask=0_-6,6_2,13_2	permission|u:at=0_3	permission|u:away=4_2
permission|u:be=4_3	permission|u:boss=13_2	permission|u:can=4_-2	permission|u:company=4_4,13_-3	permission|u:cool=13_3
permission|u:dead=4_2	permission|u:did=0_-3,4_4	permission|u:do=0_-6,13_6	permission|u:down=0_5,13_-4	permission|u:explain=0_2
permission|u:fair=0_-2,13_3	permission|u:fine=13_3	permission|u:fire=13_2	permission|u:get=0_-3,4_-3,13_6
permission|u:gets=4_3,13_-3	permission|u:go=4_-2,13_3	permission|u:goes=0_3,4_-3	permission|u:good=0_2	permission|u:have=13_2
permission|u:human=6_3	permission|u:in=0_3	permission|u:it=13_2	permission|u:keep=4_3,13_-2	permission|u:know=4_-2,13_3
permission|u:like=0_-4,4_4	permission|u:listening=0_4,13_-2	permission|u:long=0_3,13_-2	permission|u:me=4_3,13_-2
permission|u:moment=0_2	permission|u:month=0_3	permission|u:my=0_5,13_-4	permission|u:need=0_3,13_-2	permission|u:no=0_-4,13_8
permission|u:not=0_-3,4_4	permission|u:noted=4_3,13_-3	permission|u:nothing=13_3	permission|u:of=4_3	permission|u:office=0_5,13_-3
permission|u:okay=0_-8,13_10	permission|u:other=0_4,4_-3	permission|u:our=4_4,13_-4	permission|u:over=0_-5,4_3,13_2
permission|u:paper=4_3	permission|u:phones=0_4,13_-3	permission|u:please=13_3	permission|u:private=4_2	permission|u:put=4_3,13_-3
permission|u:question=0_-5,13_4	permission|u:questions=0_2,4_2,13_-4	permission|u:rather=0_-2	permission|u:ready=13_2
permission|u:right=13_2	permission|u:so=0_4,13_-4	permission|u:sorry=0_3,13_-2	permission|u:suggest=13_3
permission|u:sure=0_3,4_-4	permission|u:thanks=4_3	permission|u:that=4_5,13_-4	permission|u:the=0_5,4_-4
permission|u:then=0_3,4_-3	permission|u:there=4_-3,13_2	permission|u:this=0_3,13_-3	permission|u:time=4_3
permission|u:to=0_-4,13_5	permission|u:too=0_-4,4_6	permission|u:under=0_3,13_-3	permission|u:us=0_-2,13_2
permission|u:want=0_3,4_-3	permission|u:was=0_2,4_-2	permission|u:we=0_5,13_-4	permission|u:what=0_-5,13_7
permission|u:with=0_-4,4_3,13_3	permission|u:would=4_4,13_-3	permission|u:write=0_4,13_-3	permission|u:written=4_2
permission|u:yours=0_-3,13_4	reason|b:1 of=0_-3	reason|b:< 1=0_2,4_-2	reason|b:< a=0_2,4_-2	reason|b:< am=0_3	reason|b:< and=11_2
reason|b:< are=11_2	reason|b:< can=0_-3,4_4	reason|b:< do=11_-3	reason|b:< good=0_2,4_-3	reason|b:< how=11_-2
reason|b:< i=0_-2,4_8,11_-4,12_3,13_-4	reason|b:< is=4_4,11_-4	reason|b:< it=13_3	reason|b:< my=0_-2,13_3	reason|b:< not=0_3
reason|b:< okay=0_2,9_2,13_-4	reason|b:< our=13_3	reason|b:< right=9_3	reason|b:< thank=0_2	reason|b:< that=0_-3,13_6
reason|b:< wait=0_3,4_-2	reason|b:< we=0_-3,13_6	reason|b:< what=4_-3,11_5	reason|b:< when=4_2	reason|b:< where=0_-4,11_5
reason|b:< why=0_3	reason|b:< with=11_2	reason|b:< yes=4_3,13_-3	reason|b:< you=0_2,4_3,13_-2	reason|b:a >=0_2
reason|b:a colleague=4_-2,6_3	reason|b:a meeting=4_2	reason|b:a switchboard=13_3	reason|b:a telephone=13_2	reason|b:about my=4_2
reason|b:about our=4_-3,13_4	reason|b:about the=4_-2,13_4	reason|b:about your=0_-3	reason|b:am >=0_-7,13_9	reason|b:am a=0_3
reason|b:am calling=0_4	reason|b:am from=4_3	reason|b:am going=0_-2,9_4	reason|b:am i=11_4	reason|b:am not=4_2
reason|b:am ringing=0_3,13_-3	reason|b:am your=0_-3,4_5	reason|b:and you=11_2	reason|b:anyone there=4_-2,6_2
reason|b:are you=4_-2,11_4	reason|b:at your=4_2	reason|b:book a=4_3	reason|b:boss >=0_2,4_-2	reason|b:business >=0_4
reason|b:bye >=9_2	reason|b:called me=4_5	reason|b:calling >=13_2	reason|b:calling about=4_4,11_-3	reason|b:calling on=0_3
reason|b:can not=0_2,4_-2	reason|b:can you=4_2	reason|b:cars >=4_3	reason|b:could i=0_-2,4_4	reason|b:do >=0_-3,11_3
reason|b:do i=0_2,4_-2	reason|b:do not=0_2	reason|b:do with=4_4,13_-3	reason|b:do you=4_5,6_2,11_-3
reason|b:extensions >=4_-2,13_3	reason|b:for me=0_4,4_-3	reason|b:for my=0_3,4_-3	reason|b:for our=0_2	reason|b:from the=0_-2,4_4
reason|b:from this=4_2	reason|b:got it=0_5,13_-4	reason|b:have >=0_2	reason|b:have a=4_3	reason|b:have been=0_3
reason|b:have i=11_2	reason|b:help >=0_5,4_-4	reason|b:here >=4_-4	reason|b:how much=13_3	reason|b:i >=11_2	reason|b:i already=4_3
reason|b:i am=4_2,9_2	reason|b:i can=0_2,4_-3	reason|b:i do=4_-2	reason|b:i have=0_3,6_-2,13_-4	reason|b:i was=0_-4,4_3
reason|b:i will=4_-3,6_2	reason|b:i would=4_-2	reason|b:in the=0_3,4_-3	reason|b:is >=0_-4,13_4	reason|b:is about=0_-3,13_4
reason|b:is that=0_-3,11_4	reason|b:is this=0_-2,11_3	reason|b:is why=0_3,13_-2	reason|b:it >=9_3	reason|b:it is=0_-4,4_2,13_4
reason|b:know >=0_4,4_-2	reason|b:leave it=0_-2,9_3	reason|b:like this=0_2	reason|b:like to=0_-4,13_2	reason|b:matter >=0_-2,4_3
reason|b:me 1=6_2	reason|b:me >=0_5,4_-3	reason|b:me the=0_-3,4_2	reason|b:meeting with=4_2	reason|b:much is=13_3
reason|b:my boss=0_3	reason|b:my neighbour=0_3,4_-3	reason|b:need >=13_2	reason|b:need a=0_-3,13_2	reason|b:need my=4_2
reason|b:need some=0_3	reason|b:no >=0_3,13_-3	reason|b:no i=4_4	reason|b:no no=0_3	reason|b:not >=0_-4,4_5
reason|b:not calling=4_2	reason|b:not know=0_2	reason|b:nothing to=4_4,13_-4	reason|b:number >=4_2	reason|b:of my=0_3
reason|b:of those=13_3	reason|b:off >=4_-3,9_2	reason|b:offer >=0_2	reason|b:okay >=0_4,13_-3	reason|b:on the=0_2
reason|b:once more=0_3	reason|b:open >=4_3	reason|b:people >=4_4,6_-2	reason|b:phone >=0_6,13_-5	reason|b:phone sister=13_2
reason|b:phones >=0_-3,4_3	reason|b:please >=0_-4,4_5,6_4,13_-3	reason|b:question >=0_2	reason|b:reason for=13_2
reason|b:right >=0_3,13_-3	reason|b:sent me=4_2	reason|b:sister m=13_2	reason|b:somebody >=6_2	reason|b:sorry >=12_3
reason|b:stop here=9_2	reason|b:telephones >=13_3	reason|b:that >=0_4	reason|b:that is=0_3	reason|b:that the=4_3
reason|b:the heating=4_2,13_-2	reason|b:the vet=12_2	reason|b:there >=0_-2,4_7,6_-2	reason|b:there no=6_2
reason|b:this >=0_-2,4_-4,9_3,11_4	reason|b:this number=4_3	reason|b:this the=11_-2	reason|b:time >=4_3
reason|b:time for=0_2,4_-4,9_2	reason|b:to ask=0_2	reason|b:to call=12_4	reason|b:to do=4_4,13_-3	reason|b:to know=0_-2,4_4
reason|b:to machines=6_2	reason|b:to somebody=6_2	reason|b:to talk=4_3	reason|b:too >=0_3	reason|b:um it=0_2
reason|b:wait i=0_3,4_-2	reason|b:want 1=13_3	reason|b:want to=4_2	reason|b:wanted to=4_2	reason|b:was calling=12_2
reason|b:was not=0_-4,4_5	reason|b:we are=13_2	reason|b:we have=13_2	reason|b:we need=4_-2,13_4	reason|b:we want=0_2
reason|b:what >=0_5,11_-4	reason|b:what are=0_-2,11_2	reason|b:what do=0_2	reason|b:what does=0_-3	reason|b:what else=11_-2,13_3
reason|b:what is=11_4,13_-4	reason|b:when do=0_-2,4_3	reason|b:who i=11_3	reason|b:who is=6_3	reason|b:why i=0_2,13_-3
reason|b:will not=4_-2,6_2	reason|b:with 1=4_2	reason|b:with a=4_-2,6_2	reason|b:with phones=4_4,13_-4	reason|b:would like=13_3
reason|b:yes and=0_3,13_-2	reason|b:you >=4_-6,11_3	reason|b:you bye=9_2	reason|b:you do=4_2	reason|b:you have=4_-2,6_3,11_-3,13_3
reason|b:you mean=0_3	reason|b:you open=4_2,11_-2	reason|b:you sell=0_-3	reason|b:you sent=0_2,13_-2	reason|b:you very=0_2
reason|b:your door=4_2	reason|c:1=0_3,4_-2	reason|c:a=4_-3,6_2	reason|c:am=0_3	reason|c:am i=0_3	reason|c:and=11_2
reason|c:and you=11_2	reason|c:are you=11_2	reason|c:bye=9_3	reason|c:can=0_-3,4_4	reason|c:can you=0_-2,4_3
reason|c:could i=0_-2,4_4	reason|c:do=11_-3	reason|c:do you=4_2,6_2,11_-3	reason|c:er=0_2	reason|c:get=13_-2	reason|c:good=4_-3
reason|c:how=0_2,11_-2	reason|c:how much=13_3	reason|c:i=9_4,11_-4,12_3,13_-4	reason|c:i already=4_2	reason|c:i am=0_3,9_4,13_-3
reason|c:i can=0_3	reason|c:i do=4_-3,13_2	reason|c:i have=0_4,6_-2,9_2,13_-6	reason|c:i want=4_2	reason|c:i was=0_-5,4_4
reason|c:i will=4_-3,6_2	reason|c:i would=4_-2	reason|c:is=4_4	reason|c:is that=0_-2,11_2	reason|c:leave=0_-2,9_3
reason|c:leave it=0_-2,9_3	reason|c:my=0_-2,13_3	reason|c:no=4_5	reason|c:not=0_2	reason|c:okay=0_2,9_2,13_-4	reason|c:our=13_3
reason|c:please=4_2,6_4,13_-3	reason|c:right=9_3	reason|c:something=0_-2,4_2	reason|c:sorry=0_-2,12_3	reason|c:that=4_-3,13_5
reason|c:that is=0_3	reason|c:um=0_3	reason|c:wait=0_3,4_-2	reason|c:we=0_-4,13_7	reason|c:we are=13_2	reason|c:we have=13_2
reason|c:we need=4_-2,13_4	reason|c:what=4_-3,11_5	reason|c:what are=0_-2,11_2	reason|c:what do=0_2	reason|c:what does=0_-3
reason|c:what else=11_-2,13_3	reason|c:what is=11_4,13_-4	reason|c:when=4_2	reason|c:where=0_-3,11_5	reason|c:why=0_3
reason|c:with=11_3	reason|c:yes=0_-3,4_2	reason|c:you=4_3	reason|c:you are=0_2	reason|c:you have=13_3	reason|c:you sent=0_2,13_-2
reason|h:person long=4_-2,6_7	reason|h:person short=6_5	reason|h:said False=0_3,4_6,11_-3,12_-3,13_-2
reason|h:said None=4_-2,6_4,9_5,11_-2,12_2,13_-6	reason|h:said True=0_5,4_-6,9_-3,13_5	reason|h:stop long=4_-3,9_7
reason|h:stop short=0_-3,9_5	reason|h:who long=0_-4,6_-3,11_9	reason|h:wrong long=4_-3,12_7	reason|h:yes short=0_-5,6_-2,13_10
reason|l:1=0_-2	reason|l:5=13_2	reason|l:a=0_-5,4_6,9_-3,13_3	reason|l:about=0_-5,4_6,11_-4,13_6	reason|l:accounts=4_2
reason|l:acme=0_-2,11_2	reason|l:all=0_4,13_-3	reason|l:already=4_3	reason|l:am=6_-2,9_2,11_3	reason|l:an=0_-4,4_4
reason|l:answer=0_2	reason|l:anyone=4_-2,6_2	reason|l:are=4_-2,11_2	reason|l:as=0_-2,4_3	reason|l:been=0_3	reason|l:bill=4_3
reason|l:book=4_3	reason|l:bookkeeping=0_-3,4_4	reason|l:boss=0_2,4_-2	reason|l:business=0_4	reason|l:bye=9_3
reason|l:call=0_-3,12_3	reason|l:called=4_4	reason|l:calling=0_6,11_-5	reason|l:can=13_2	reason|l:cancel=9_4	reason|l:cars=4_3
reason|l:dead=0_-2,13_4	reason|l:discuss=6_2	reason|l:do=4_5,13_-3	reason|l:does=0_-2	reason|l:extensions=4_-2,13_3
reason|l:find=0_2	reason|l:for=0_4,4_-3	reason|l:from=4_4	reason|l:get=13_-2	reason|l:going=0_-2,9_4	reason|l:got=0_5,4_-3,13_-3
reason|l:heating=4_2,13_-2	reason|l:help=0_6,4_-4	reason|l:here=4_-4	reason|l:how=0_3,11_-3	reason|l:i=0_-2	reason|l:in=4_-3
reason|l:information=0_2	reason|l:insurance=0_-2,4_3	reason|l:is=0_-3,4_3,9_-2	reason|l:it=9_2	reason|l:just=4_3	reason|l:know=4_3
reason|l:leave=0_-2,9_3	reason|l:legal=0_-2,4_2	reason|l:like=4_-2,13_2	reason|l:listening=0_3,13_-3	reason|l:m=13_2
reason|l:matter=0_-2,4_3	reason|l:me=4_4,13_-3	reason|l:mean=0_2	reason|l:meeting=4_2	reason|l:mobile=0_3	reason|l:mrs=4_2
reason|l:much=13_3	reason|l:my=12_2	reason|l:need=13_4	reason|l:not=6_2,13_-2	reason|l:nothing=4_4,13_-4	reason|l:number=4_2
reason|l:of=0_5,4_-4	reason|l:off=4_-3,9_2	reason|l:office=0_-2,13_2	reason|l:okay=0_4,13_-3	reason|l:on=0_4,4_-3
reason|l:only=0_3	reason|l:open=4_2,11_-2	reason|l:opening=4_2	reason|l:our=4_-6,13_6	reason|l:out=4_-4,9_4	reason|l:owe=4_2
reason|l:people=0_-5,4_3	reason|l:phone=4_-2,13_3	reason|l:phones=13_3	reason|l:please=0_-3,4_5,6_4,13_-3	reason|l:reason=13_2
reason|l:ringing=0_3,13_-3	reason|l:s=0_-5,13_6	reason|l:sell=0_-4,4_4	reason|l:sent=4_2	reason|l:since=0_3,4_-2
reason|l:sister=13_2	reason|l:some=0_5,4_-2	reason|l:sorry=12_3	reason|l:speak=6_2	reason|l:speaking=0_-3,11_4	reason|l:stop=9_2
reason|l:switchboard=13_3	reason|l:system=13_2	reason|l:tax=4_2	reason|l:telephones=13_4	reason|l:that=4_-3,13_3
reason|l:the=4_6,6_-2,11_-3	reason|l:there=0_-3,4_3,6_3	reason|l:this=9_3	reason|l:those=13_3	reason|l:time=9_2
reason|l:to=12_2,13_-5	reason|l:too=0_4,4_-2	reason|l:very=0_2	reason|l:want=13_2	reason|l:wanted=4_3	reason|l:was=0_-2,4_4
reason|l:we=4_-4,13_6	reason|l:what=0_4,4_-2	reason|l:where=11_2	reason|l:who=0_-5,11_6	reason|l:why=0_5,13_-3
reason|l:will=4_-3,6_2	reason|l:with=0_-7,4_5,11_3	reason|l:yes=0_2	reason|l:you=4_4	reason|l:your=0_-3,4_7,11_-3
reason|lc:bye=9_2	reason|lc:i am=4_-4,9_5	reason|lc:is that=11_2	reason|lc:please=0_-3,4_3,6_5,13_-3	reason|lc:sorry=12_3
reason|lc:that is=0_2	reason|m:=0_13,4_6,6_-3,11_-6,12_-4,13_-8	reason|m:no=0_4,4_11,6_-2,9_-2,11_-3,12_-3,13_-5
reason|m:person=0_-3,4_-4,6_14,11_-2,13_-3	reason|m:stop=0_-5,4_-4,9_13	reason|m:who=0_-4,4_-2,11_9	reason|m:wrong=4_-3,12_8
reason|m:yes=4_-6,6_-4,9_-4,13_13	reason|ms:=0_3,4_-4,9_8,11_-2	reason|ms:no=4_5,9_-2	reason|ms:person=6_6	reason|ms:stop=0_-2,9_4
reason|ms:yes=0_5	reason|n:1=0_-4,4_-2,6_3,9_4	reason|n:2=0_6,9_2,13_-7	reason|n:3=0_2,11_3,13_-3	reason|n:4=9_4,13_-2
reason|n:5=0_7,4_-3,9_-4	reason|n:6=4_-2,13_3	reason|n:7=0_-5,4_5	reason|n:8=6_2,11_-5,13_5	reason|p:False=4_3,9_4,13_-5
reason|p:None=0_6,11_-5	reason|p:True=0_2,9_-2,13_2	reason|s:asks=0_-9,4_5,11_8	reason|s:asks last=0_-8,4_5,11_8
reason|s:back=0_-3,11_6	reason|s:back last=11_3	reason|s:half=0_6,4_-4	reason|s:inquires=11_2
reason|s:negative=0_3,4_-4,6_3,9_3,11_-2,13_-4	reason|s:unfinished=0_3,4_-3,11_4	reason|u:1=4_-2	reason|u:5=13_2
reason|u:a=4_2,6_3,9_-3	reason|u:about=0_-2,4_4,11_-4,13_5	reason|u:accounts=4_2	reason|u:acme=0_-2	reason|u:again=0_2
reason|u:all=0_4,13_-3	reason|u:already=4_3	reason|u:am=6_-2,11_3	reason|u:an=0_-4,4_4	reason|u:answer=0_2
reason|u:anyone=4_-2,6_2	reason|u:are=4_-3,11_2	reason|u:as=0_-2,4_3	reason|u:been=0_3	reason|u:better=0_2	reason|u:bill=4_3
reason|u:book=4_3	reason|u:bookkeeping=0_-3,4_4	reason|u:boss=0_2,4_-2	reason|u:business=0_4	reason|u:bye=9_3
reason|u:call=0_-3,12_3	reason|u:called=4_4	reason|u:calling=0_5,11_-5	reason|u:cancel=9_4	reason|u:cars=4_3
reason|u:colleague=6_2	reason|u:dead=0_-2,13_4	reason|u:desk=0_4,13_-2	reason|u:discuss=6_2	reason|u:do=4_5,11_-2,13_-2
reason|u:does=0_-2	reason|u:else=11_-3,13_3	reason|u:er=0_2	reason|u:extensions=4_-2,13_3	reason|u:find=0_2	reason|u:for=0_2,4_-2
reason|u:from=4_4	reason|u:going=0_-2,9_4	reason|u:good=4_-3	reason|u:got=0_5,4_-3,13_-3	reason|u:have=4_-2
reason|u:heating=4_2,13_-2	reason|u:help=0_6,4_-4	reason|u:here=4_-4	reason|u:hill=4_4	reason|u:hours=0_2	reason|u:how=0_3,11_-2
reason|u:i=0_-4,12_4	reason|u:in=4_-3	reason|u:information=0_2	reason|u:insurance=0_-2,4_3	reason|u:is=0_-6,4_4
reason|u:it=4_-2,9_3	reason|u:just=4_2	reason|u:know=4_3	reason|u:leak=4_2	reason|u:leave=0_-2,9_3	reason|u:legal=0_-2,4_2
reason|u:like=4_-2,13_3	reason|u:listening=0_3,13_-3	reason|u:m=13_2	reason|u:machines=6_3	reason|u:manager=6_3
reason|u:matter=0_-2,4_3	reason|u:me=4_4,6_2,13_-4	reason|u:meeting=4_2	reason|u:mobile=0_3	reason|u:moment=0_3,4_-2
reason|u:more=0_3,4_-2	reason|u:morning=0_2	reason|u:mr=0_-3,4_4	reason|u:mrs=4_2	reason|u:much=13_3	reason|u:my=12_3
reason|u:need=13_4	reason|u:not=6_2,13_-3	reason|u:nothing=4_4,13_-4	reason|u:number=4_2	reason|u:of=0_5,4_-4	reason|u:off=4_-3
reason|u:office=0_-3,13_4	reason|u:okay=0_2,9_2,13_-4	reason|u:on=0_3,4_-4	reason|u:once=0_3	reason|u:only=0_3
reason|u:open=4_2,11_-2	reason|u:opening=4_2	reason|u:our=4_-6,13_6	reason|u:out=4_-4,9_4	reason|u:outside=4_2	reason|u:owe=4_2
reason|u:people=0_-6,4_3,13_3	reason|u:person=6_3	reason|u:phone=4_-2,11_-2,13_5	reason|u:phones=0_-3,13_3
reason|u:please=0_-2,4_5,6_4,13_-3	reason|u:put=4_-3	reason|u:quiet=0_3	reason|u:real=4_-2,6_3	reason|u:reason=13_2
reason|u:right=9_3,13_-3	reason|u:ringing=0_3,13_-3	reason|u:s=0_-5,13_6	reason|u:sales=6_2	reason|u:second=0_2
reason|u:sell=0_-4,4_3	reason|u:sent=0_2,13_-3	reason|u:since=0_3,4_-2	reason|u:sister=13_2	reason|u:some=0_5,4_-2
reason|u:sorry=0_-2,12_3	reason|u:speak=6_2	reason|u:speaking=0_-3,11_4	reason|u:stop=9_2	reason|u:switchboard=13_3
reason|u:system=13_3	reason|u:tax=4_2	reason|u:telephones=13_2	reason|u:that=0_-2,4_-2,11_2,13_2
reason|u:the=4_3,6_-3,9_-2,11_-3,12_3,13_3	reason|u:there=0_-3,4_3,6_3	reason|u:this=4_-2,9_3	reason|u:those=13_3
reason|u:time=9_3	reason|u:to=12_2,13_-5	reason|u:too=0_4,4_-3	reason|u:um=0_3	reason|u:us=0_2	reason|u:very=0_4	reason|u:vet=12_2
reason|u:wait=0_3,4_-2	reason|u:want=13_2	reason|u:wanted=4_3	reason|u:was=0_-3	reason|u:we=4_-3,13_6	reason|u:what=0_3,4_-2
reason|u:where=11_2	reason|u:who=0_-6,11_6	reason|u:whom=11_2	reason|u:why=0_5,13_-3	reason|u:will=4_-3
reason|u:with=0_-3,4_3,11_2,13_-3	reason|u:yes=4_2	reason|u:you=4_3	reason|u:your=0_-3,4_8,11_-3
s:asks=0_9,1_-3,5_-3,6_3,7_-3,8_-4,9_-3,11_14,12_-3,13_-9	s:asks last=0_13,1_-3,4_-10,5_-3,6_3,8_-5,9_-3,11_14,12_-5,13_-8
s:back=0_11,4_-2,5_-2,7_-2,8_-5,9_-3,11_5,12_-4	s:back last=0_10,4_-7,7_-2,8_-5,9_-2,11_6,12_-4,13_3
s:half=0_25,2_-5,4_-10,7_-3,8_-2,10_-5,11_2,13_3	s:inquires=0_-2,11_5,13_3	s:negative=0_3,1_5,12_-3
s:unfinished=0_26,1_-7,2_3,3_-5,4_-13,5_-2,6_-3,7_3,8_4,9_-4,11_3,13_-8	u:1=3_5,4_-6,10_-3,13_5	u:10=4_2	u:1000=0_3	u:3=0_-3,13_7
u:4=2_3,4_2	u:8=8_-2	u:a=0_3,3_3,4_3,6_5,9_-5,13_-5	u:about=0_2	u:accounts=4_2	u:acme=4_-3,11_5	u:actually=4_2	u:afternoon=8_3
u:afterwards=0_2	u:again=0_5,4_-2,5_4	u:against=13_2	u:ago=4_2	u:all=0_4,7_-2,13_2	u:already=4_3	u:am=1_2,6_-3,9_3,10_-2,13_3
u:an=4_-2,13_3	u:and=4_-4,11_3,13_2	u:another=7_2	u:anyone=4_-2,6_2	u:are=0_2,5_-3,11_4	u:as=0_-2	u:ask=0_3	u:assistant=11_2
u:at=0_-2,10_2	u:automated=4_-3	u:away=0_-2	u:awful=0_2	u:babysitter=13_2	u:back=0_3	u:be=8_-2,10_-2	u:been=3_2	u:believe=13_2
u:best=0_3	u:better=8_2	u:big=13_2	u:bill=0_3,13_-4	u:bit=4_-2,10_2	u:bless=0_2	u:blocking=5_2	u:blue=0_2	u:book=4_3
u:bookkeeping=0_-3,4_4	u:bored=0_2	u:box=0_3,4_-3	u:broken=4_3,10_2	u:brown=4_3	u:business=11_2,13_-3	u:but=2_2	u:buy=0_-3,3_3
u:by=0_-2,8_2	u:bye=0_2,9_7	u:call=12_2,13_-4	u:called=0_-2,4_2	u:calling=0_2	u:calls=0_-5,5_5,10_3	u:can=5_-2,6_3,11_-4
u:cancel=0_-2,9_4	u:car=0_3	u:cars=4_3	u:certainly=13_3	u:chair=0_3,4_-2	u:coffee=0_2	u:colleague=6_3	u:come=0_-2,8_3
u:comes=0_3,13_-3	u:coming=0_2,2_2	u:company=4_2	u:complicated=0_3	u:concerns=0_-3,4_4	u:confirmed=13_2	u:cool=13_3	u:correct=13_2
u:could=6_2	u:customer=0_2	u:darling=0_4,13_-2	u:day=0_-2,4_2	u:days=0_-3,2_2,4_-2,13_3	u:dead=0_-3,13_2	u:decide=0_2
u:depends=0_3	u:diary=0_2	u:did=0_5,13_-2	u:died=4_3	u:dinner=0_4	u:dis=0_-5,8_4,13_2	u:discuss=6_3	u:disregard=0_2	u:do=5_2,8_-3
u:doctor=4_2	u:dollars=0_3	u:done=0_-4	u:doubt=0_-2,13_4	u:down=0_5,13_-4	u:dunno=0_3	u:else=0_-3,11_-2,13_4	u:end=9_3
u:enough=0_-4,9_5	u:er=0_2	u:evening=4_3	u:every=8_2	u:everything=3_2	u:exactly=0_-3	u:extension=4_7,13_-4	u:extensions=4_-2,13_3
u:fair=0_-2,13_3	u:family=0_2	u:faster=8_2	u:feel=4_2	u:find=0_3	u:fine=0_-3,13_4	u:fire=13_2	u:first=3_3,4_-3,11_4	u:flesh=0_-2
u:follow=0_3,4_-2	u:for=0_3,8_-2,13_4	u:forget=9_2	u:free=0_2,10_-2	u:friends=13_2	u:from=10_-3	u:full=4_2	u:garage=0_-3,4_4
u:get=4_-2,10_2,13_2	u:gets=4_3,13_-3	u:give=2_2,11_2	u:given=0_2	u:go=4_-2,11_2	u:goes=0_4,4_-3	u:going=9_3	u:good=0_4
u:goodbye=9_4	u:got=0_-2	u:grandmother=0_3	u:great=0_-5,7_4,13_3	u:gym=13_2	u:had=0_4,13_-3	u:hang=0_3	u:harm=13_2	u:has=0_-3
u:having=4_2	u:headsets=4_-4,13_4	u:hear=0_2,4_-3,10_2	u:heard=0_3	u:heating=4_2,13_-2	u:help=10_4	u:her=0_-7,4_11,11_-3
u:here=4_-6,9_3,13_3	u:hill=4_4	u:his=0_-3,4_3	u:hm=0_2	u:hmm=0_4	u:hold=0_4	u:home=0_-3,13_2	u:hoping=13_2	u:hours=0_2	u:how=10_3
u:huh=0_3	u:human=4_-2,6_4	u:i=2_-2,7_-4,10_3,13_3	u:if=0_4	u:in=0_4,3_3	u:indeed=13_3	u:instructions=0_3,10_2
u:insurance=0_-2,4_3	u:interested=9_2	u:interesting=0_2	u:is=5_-2,9_-2,11_2	u:it=0_-4,3_-2,7_2,10_4,13_3	u:jim=0_3,4_-2
u:just=0_3,1_3	u:knot=0_-5,4_6	u:know=11_7,13_-2	u:later=0_2	u:leak=4_2	u:leave=0_-3,4_4,9_3,13_-3	u:legal=0_-2,4_2	u:let=0_5
u:like=0_3,4_3,11_-3,13_-3	u:line=6_2,10_4	u:link=4_-2,13_3	u:list=5_4	u:listening=0_2,4_-3	u:look=10_2	u:looking=0_3,11_-2
u:lost=10_2	u:lullaby=0_3	u:m=13_2	u:ma=13_2	u:machines=6_3	u:mail=4_3	u:make=4_3	u:manager=6_3	u:marias=4_2	u:mario=0_2
u:mary=0_-2,13_2	u:matter=4_2,10_-2	u:may=4_-2	u:maybe=0_4,1_3,4_-4	u:me=0_3,4_4,5_3,6_5,12_-3,13_-4	u:mean=13_-2	u:might=0_3
u:minute=0_2	u:minutes=0_-2	u:miss=4_-4,13_6	u:mobile=0_3	u:moment=0_4	u:month=0_3,1_-2,2_2	u:months=0_-2	u:more=5_2
u:mouth=0_-2,8_2	u:move=7_2	u:mr=0_-3,4_4	u:mrs=4_2	u:my=6_-2	u:name=0_2,13_-3	u:need=0_3,10_5	u:never=0_-3,1_3,4_-2,5_2	u:new=3_3
u:next=2_2	u:night=4_3	u:no=0_-4,4_6,9_-2,11_-2,12_-3	u:noise=10_2	u:nope=4_3	u:not=0_2,13_-3	u:noted=4_3,13_-3	u:nothing=1_2,13_3
u:now=1_-3,3_2,9_2	u:number=5_2,12_4	u:of=3_-2,9_-2,13_2	u:off=0_-3,5_4,13_-2	u:old=0_3	u:on=0_3,13_-3	u:online=13_2
u:only=0_-3,1_4,3_2,13_-2	u:open=11_-2,13_2	u:opening=4_2	u:or=0_5,4_-2	u:our=0_-3,4_-4,7_2,13_7	u:ours=3_-3,7_6	u:out=7_3,9_3
u:over=0_-3,13_2	u:override=0_3	u:owe=4_2	u:package=0_-2,3_4	u:paper=4_2	u:pardon=0_4,11_-2	u:pass=4_3	u:passport=13_3
u:password=0_2	u:peaking=13_2	u:people=5_3	u:perhaps=0_2	u:person=6_4	u:peter=13_3	u:phone=3_-2,5_2,11_-3,13_4	u:phones=10_3
u:pirate=0_3	u:planned=13_2	u:please=6_2,13_-2	u:port=10_4	u:pretend=0_3	u:price=1_3	u:prices=0_3	u:print=0_2	u:private=4_2
u:promise=0_4,4_-2	u:prompt=0_4	u:put=0_4,13_-4	u:quarter=0_3	u:question=0_3,4_-4,13_4	u:questions=4_3,13_-2	u:quickly=8_3
u:quiet=0_3	u:quite=0_-4,13_4	u:raining=0_5	u:reach=10_2	u:ready=4_-3,13_4	u:real=4_-3,6_3	u:reason=13_2	u:reception=4_2
u:remember=0_2	u:reminders=5_3	u:repeat=0_3	u:replace=7_2	u:reserved=13_2	u:right=13_4	u:ringing=0_3,13_-3	u:room=0_-2,13_4
u:rules=0_2	u:s=0_-5,13_6	u:said=7_2,10_-2	u:sales=0_-2,6_3	u:same=13_2	u:say=0_5,4_-2	u:school=4_4	u:screen=4_-3,13_4
u:second=2_2	u:see=0_3,1_3,4_-4	u:sell=0_-3,4_2	u:sent=4_2,13_-3	u:she=0_-3,4_6	u:shore=0_-3,13_3	u:short=8_3	u:sign=0_4,4_-3
u:since=4_-2,13_4	u:sing=0_4	u:sir=0_-3,10_4	u:sis=3_2	u:sitting=4_-2,13_3	u:slides=4_2	u:slower=0_3	u:so=4_-3,13_6	u:some=10_2
u:somebody=6_2	u:someone=6_3	u:something=4_2	u:soon=0_3	u:sooner=0_-3,1_-2,4_3,8_2	u:sorry=12_3,13_-3	u:sounds=0_-2,10_3
u:speak=0_2,6_2	u:speaking=0_-2	u:start=3_2	u:still=1_2	u:stop=0_-3,4_-2,5_4,9_3	u:story=0_2	u:suggest=13_3	u:supplier=4_2
u:support=0_3	u:suppose=13_3	u:sure=0_5,4_-4,13_2	u:switchboard=13_2	u:system=3_2	u:take=0_2	u:talk=6_3	u:tax=4_3
u:telephones=10_-2,13_2	u:tell=0_3,13_-3	u:thank=0_3,13_-3	u:the=0_3,6_-3,7_2,9_-3,10_4,11_-4,12_3	u:then=13_2	u:there=3_2,6_3
u:think=4_3	u:thinking=0_3,4_-3	u:this=1_-2,2_3,4_-3,6_-2,9_2,11_3	u:those=13_3	u:threes=13_2	u:through=0_-2,6_2	u:time=7_2
u:to=1_3,4_-4,6_3,8_-5	u:today=0_2	u:todays=4_2	u:too=4_5,13_-4	u:uhhuh=0_-2,13_3	u:under=13_-3	u:understand=0_2	u:until=0_-2
u:up=0_-2,7_2,9_2	u:us=0_2,4_-2	u:vet=0_-2,12_2	u:voip=7_2	u:wait=0_2	u:waiting=4_-3,13_3	u:want=3_-2,4_-2	u:wanted=12_2,13_-2
u:wants=13_2	u:water=0_-4,2_5,4_2,8_-2	u:we=1_2,6_-2	u:weather=0_3	u:weekend=8_2	u:weigh=0_-2,4_2	u:well=0_3	u:were=0_-3
u:what=0_4,4_-4,10_-2,11_5	u:which=11_2	u:who=5_-4,11_4	u:whose=0_-3,11_3	u:why=11_3	u:with=0_3	u:within=2_2
u:without=0_-2,4_2,8_3	u:woman=4_3	u:won=0_-6,2_3,7_5	u:work=4_3,10_3	u:would=10_-2	u:write=0_3,13_-3	u:wrong=0_-3,12_8
u:yeah=11_-2,13_5	u:year=1_3	u:yes=0_3,11_-4,13_8	u:yet=1_2,3_3,4_-3	u:you=0_3,1_-2,6_-3,7_-2,9_-2,12_2,13_3
u:your=4_3,5_4,9_-2,13_-4	u:yours=13_2
"""
}
