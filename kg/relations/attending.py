"""How a text says that somebody takes part: guest lists, verbs, acts on the floor."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.relations.patterns import GENERIC_EVENT, LIST_ENDS, ORGS, PERSONS, PLAIN

# People without names at the end of a list: ，以及30余家进口商代表, 及委员共27人
_OTHERS = (
    "(?:[，、]?(?:等|各|有关|相关|市直|区直|县直|全体|部分|以及|及|和|与)[^。；：“”ⓅⒺ]{0,34}?|"
    "[，、][^。；：“”，ⓅⒺ]{0,16}?(?:代表|负责人|负责同志|嘉宾|群众|师生|家长|专家|学者|人))?"
)
_BETWEEN = (
    rf"(?P<gap>{_OTHERS}"
    r"(?:，?[^，。；！？：“”\nⓅⓄⓁⒿⒺ的]{0,14}?(?:代表[ⓄⓁ]+)?[^，。；！？：“”\nⓅⓄⓁⒿⒺ的]{0,8}?)"
    r"(?:[赴到在][ⓁⓄ]+)?|组成的“?Ⓞ?”?[^，。；ⓅⓄⓁⒿⒺ]{0,6})"
)
# What somebody has others do, or says that they should do, he does not do himself.
NOT_SELF = re.compile(
    f"{either('speech_verbs')}|让|使|组织|邀请|欢迎|吸引|要求|希望|动员|鼓励|支持|呼吁|号召|派|安排|陪同|通过(?!视频|网络|线上|连线|云端)|委托"
)
_COMES = "(?:出席|参加|参与|列席|主礼|主持召开|主持|见证(?!了?(?:签约|签字|签署|揭牌)))"
# Acts on the floor of an event: they need no object to say that one was there.
_ACTS = (
    "(?:见证了?(?:签约|签字|签署|揭牌)|在(?:致辞|讲话|发言)中|致[^，。；ⓅⒺ]{0,3}[辞词]|讲话|发言|"
    "[作做][^，。；ⓅⒺ]{0,8}(?:发言|报告|讲话|推介|演讲|宣讲|说明|点评)|所?作的[^，。；ⓅⒺ]{2,40}?(?:报告|说明|汇报)|发表[^，。；ⓅⒺ]{0,6}(?:演讲|讲话|致辞)|"
    "宣布[^，。；ⓅⒺ]{0,12}(?:开幕|启动|开赛|开始|闭幕|成立|开工)|"
    "(?:共同)?为[^，。；Ⓟ]{0,12}(?:揭牌|揭幕|授牌|颁奖|授旗|剪彩|颁发|授予)|"
    "(?:分别)?代表[^，。；]{0,6}(?:签字|签约|签署)|"
    "将[^，。；ⓅⒺ]{0,8}(?:锦旗|牌匾|奖杯|证书)(?:送到|交到|颁给|授予)|"
    "(?:受邀|应邀)[^，。；ⓅⒺ]{0,6}(?:授课|演讲|发言|分享)|坐在(?:台下|第[一二三]排|观众席)|"
    "(?:牵着|带着|手持)?[^，。；ⓅⒺ]{0,4}(?:上台|登台)|在分组(?:审议|讨论)[时中]|作(?:了)?(?:工作)?汇报|"
    "宣读[^，。；ⓅⒺ]{2,12}|(?:夺得|摘得|获得|获|斩获)[^，。；ⓅⒺ]{0,10}(?:金牌|银牌|铜牌|冠军|亚军|季军|等奖|金奖|桂冠)|夺冠|"
    "共同(?:启动|按下|推动|触摸|开启)[^，。；Ⓟ]{0,10}|(?:前来|到场|前往)(?:祝贺|送别|吊唁|观摩|观看))"
)
_ITEM = r"(?:(?![说请让要希愿邀表指强介带陪问向对])[^，。；！？：“”、\nⓅⓄⓁⒿⒺ]){0,10}?"
# A guest whose name is no mention: ，招商局局长解冰
_UNKNOWN = (
    "(?:、[一-鿿]{2,3}(?=[，、])|"
    rf"[，、][^，。；！？：“”\nⓅⒺ]{{0,20}}?{either('titles')}[一-鿿]{{2,4}}(?=[，、和]))"
)
_OF = "(?:[ⓄⓁ](?:的|驻)?){0,3}"  # 秘鲁驻广州|总领事
_GUESTS = rf"{PERSONS}(?:{LIST_ENDS}{_UNKNOWN}{{0,4}}[，、和与及]{_OF}{_ITEM}{PERSONS})*"
PERSON_ATTENDS = re.compile(
    rf"(?P<who>{_GUESTS})(?P<bodies>(?:、Ⓞ(?=[、等出参列到应共]))*){_BETWEEN}(?:(?P<verb>{_COMES})|(?P<act>{_ACTS}))"
    r"(?=(?P<rest>[^。！？；\n]*))"
)
ORG_ATTENDS = re.compile(
    rf"(?<!在)(?P<who>{ORGS})(?P<gap>{PLAIN}{{0,10}}?)(?:[赴到在][ⓁⓄ]+)?(?:联合|共同)?"
    r"(?P<verb>出席|参加|参与|亮相|主办|承办|协办|举办|召开|举行|组织召开)了?"
    r"(?:[^，。；！？\nⓅⓄⓁⒿⒺ]{0,16}?)(?P<event>Ⓔ)"
)
# 甲在会上推介, 甲在三季度分析会上要求
IN_MIDST = re.compile(
    rf"(?P<who>{PERSONS}|{ORGS})(?P<gap>{PLAIN}{{0,6}}?)在"
    rf"(?:{PLAIN}{{0,12}}?(?P<event>Ⓔ)|(?:本次|此次|该|这次|当天|随后)?(?P<noun>会|(?:{GENERIC_EVENT})))"
    r"(?:上|中|现场)(?![传升的])"
)
# 出席会议的有：甲；乙；丙
ROLL = re.compile(
    rf"(?:出席|参加|列席)(?:了|今天)?(?:本次|此次)?{PLAIN}{{0,6}}?(?P<event>Ⓔ|会|座谈|{GENERIC_EVENT})的?(?:还|领导)?有：?(?P<who>[^。！？\n]*)"
)
# 甲到乙调研，随后主持召开座谈会: the subject of the sentence
THEN_ATTENDS = re.compile(
    rf"[，；](?:随后|之后|其间|期间|会后|当天|当晚|[上下]午|并|还|又|也|先后)*，?(?P<verb>主持召开|出席|参加|主持)了?"
    rf"{PLAIN}{{0,14}}?(?P<event>Ⓔ|(?:{GENERIC_EVENT}))"
)
