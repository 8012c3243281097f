"""How a text says that somebody comes to see something: arrivals, looks, scenes on the spot."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.relations.patterns import BRACKETS, PERSONS, PLAIN

_ARRIVAL = either("arrival_verbs")
_VISIT = either("visit_verbs")
_SITED = "(?:位于|坐落[于在]|落户|设在|地处|扎根|同属|同在)"
# What tells which place, before 的: 位于工业区, 由甲投资建设, 刚刚落成
_WHICH = "|".join(
    (
        rf"{_SITED}?Ⓛ+(?:{PLAIN}{{0,3}}?Ⓛ+)?{PLAIN}{{0,3}}?",
        "那里",
        "当地",
        "村[口里头]",
        rf"由?[ⓄⓅ]{PLAIN}{{0,6}}?(?:设立|创办|投资|建设|独资|打造|新建)",
        rf"[ⓄⓅ]投资{PLAIN}{{0,14}}?(?:建设|打造|兴建)",
        rf"设?[在位]{PLAIN}{{2,8}}?",
        "[园区镇县]内",
        "[一-鿿]{2,5}[上中下]游",
        "(?:正在|已经?|刚刚?|即将|新近)[一-鿿]{2,6}",
    )
)
_IN = (
    # 全国最大的生产基地——
    rf"(?:(?:{_WHICH})的|[ⓄⓁⒿ]?{PLAIN}{{2,14}}——(?:Ⓛ的)?)?“?"
    # 任家窑、钧瓷博物馆: an item of the list that no rule takes for a name
    rf"(?:{PLAIN}{{2,8}}?[、和](?=[ⓄⓁⒿ]))?"
)
# 甲公司老厂区、乙路测试路段和丙项目建设现场
PART = "(?:[^，。；、和与及ⓅⓄⓁⒿⒺ]{0,5}?(?:现场|工地|车间|路段|厂[区房]|展[厅馆]|生产线|大棚|一线))?"
_NAME = rf"(?:{_SITED}?Ⓛ+的“?)?[ⓄⓁ]*[ⓄⓁⒿ](?:{BRACKETS})?”?{PART}"
# 控拜村|银匠工坊、中学: between two items stands more than the names
_NAMES = rf"{_NAME}(?:(?:[、和与及]|以及|(?:(?![同与和跟向对]){PLAIN}){{1,8}}、)“?{_NAME})*"
# Not 搬到了, 送到了: what was brought somewhere.
ARRIVES = re.compile(
    rf"(?:{_ARRIVAL}|(?<![搬迁送移转运带寄调卖发推拉看见听想谈说提得遇])到了)了?{_IN}(?P<where>{_NAMES})"
)
MEETS = re.compile(
    rf"到(?P<where>{_NAMES}){PLAIN}{{0,4}}，?[与同和][^，。；！？\n]{{0,12}}?(?:交流|座谈|会面|见面|会谈|交谈)"
)
GOES = re.compile(
    rf"(?<![与和同])(?:[到赴在]|(?<![年月日以近未将原本从历后向往一])来)(?P<where>{_NAMES})(?:{PLAIN}{{0,14}}?，?{PLAIN}{{0,10}}?|，(?:就|围绕){PLAIN}{{0,28}}?)(?P<verb>{_VISIT}|(?<!视频)看了)"
)
LOOKS = re.compile(
    rf"(?:{_VISIT}了?|(?<!视频)看了){_IN}(?P<where>{_NAMES})(?P<topic>{PLAIN}{{0,2}})"
)
# 在乙村，牧民见到前来走访的副县长甲
CAME = re.compile(
    rf"在{_IN}(?P<where>{_NAMES})(?:{PLAIN}{{0,12}}?)，[^。！？\n]{{0,20}}?(?:前来|来此|来访|来这里|来村里?)的?"
    rf"(?:{_VISIT})的{PLAIN}{{0,4}}?(?P<who>{PERSONS})"
)
ON_SITE = re.compile(
    rf"在{_IN}(?P<where>{_NAMES})(?:{PLAIN}{{0,12}}?)，(?P<who>{PERSONS})(?!见到|迎来|迎接|接待)"
    rf"(?={PLAIN}{{0,12}}(?:[察查俯]?[看瞰]|走|听取|询问|问得|问道|详细问|仔细问|叮嘱|登|体验|进[车厂门店村]|{_VISIT}))"
)
# 专程到甲主持会议, 到乙旅游
ERRAND = re.compile(
    rf"(?:(?:专程|亲自|特地|带队|率队|率团|连夜|驱车)(?:到|赴|去|飞|飞往|前往)了?(?P<where>{_NAMES})|"
    rf"[去跑到]了一?趟(?P<trip>{_NAMES})|"
    rf"对(?P<host>{_NAMES})进行{PLAIN}{{0,12}}?访问|"
    rf"(?:到|赴|去)(?P<there>{_NAMES})(?:招商|旅游|观光|取经|采风|写生|采访|游玩|度假|授课|看海))"
)
# 首站是甲。
STOPS = re.compile(
    rf"(?<![^，。；！？\n])(?:首站|第[一二三四五]站|最后一站|下一站)，?(?:是|到|来到|选在|便是)?了?{_IN}(?P<where>{_NAMES})(?=[，。])"
)
# 甲到乙调研。在丙码头，他详细询问…
HE_ON_SITE = re.compile(
    rf"在{_IN}(?P<where>{_NAMES})(?:{PLAIN}{{0,12}}?)，(?:他们?|她|一行人?|大家|(?:委员|代表|专家|客商)们|[^，。；ⓅⓄⓁⒿⒺ]{{0,4}}[组团])"
    rf"(?={PLAIN}{{0,6}}(?:边看|[察查俯]?[看瞰]|听取|询问|问得|叮嘱|走进|登上|品尝|拿起|端详|{_VISIT}))"
)
