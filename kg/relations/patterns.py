"""Pieces that the patterns of several families share."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either

_JOIN = "(?:[、，和与及]|以及|还有|会同)"
BRACKETS = "（[^（）]{0,20}）"
_PERSON = rf"Ⓟ(?:{BRACKETS}|一行|等人?|同志|先生|女士)*"
_NEXT_PERSON = rf"{_JOIN}(?:[省市区县]领导)?"
PERSONS = rf"{_PERSON}(?:{_NEXT_PERSON}{_PERSON})*"
# Behind persons, where their list does not simply go on: a pattern that may read one list
# in two ways takes twice as long with every name.
LIST_ENDS = rf"(?!{_NEXT_PERSON}Ⓟ)"
_LISTED = rf"(?:{BRACKETS})?(?:(?:[、和与及]|以及)"
ORGS = rf"Ⓞ{_LISTED}Ⓞ(?:{BRACKETS})?)*"
# Places in line (街道|社区) in front of a name only tell where it is.
NAMES = rf"Ⓛ*[ⓄⓁⒿ]{_LISTED}Ⓛ*[ⓄⓁⒿ](?:{BRACKETS})?)*"
GENERIC_EVENT = either("event_nouns")
PLAIN = "[^，。；！？\nⓅⓄⓁⒿⒺ]"  # characters of a clause that are no name
# 海宁家纺|未来社区, 天水市博物馆|新馆, 创新中心|二期: the name was cut off
NAME_GOES_ON = re.compile(
    "[^，。；：、的”ⓅⓄⓁⒿⒺ]{0,12}?"
    "(?:工程|项目|枢纽|新[馆区院校楼]|社区|厂区|校区|院区|操场|大楼|号楼|产业园|[油气]田|研究所|研究院|调查组|工作组)|目标|阵地|据点|[一二三四五]期|“[^“”]{1,12}”[^，。；ⓅⓄⓁⒿⒺ]{0,12}组"
)
PUT_AT = "(?:(?:放|建|设|安|落户?|布局)在|(?:放|建|设|搬|布局)到)了?"  # 把项目放在了
SCHEME = re.compile("(?:行动|会战|计划|方案|政策|规划|年)”?$")  # nothing that is built: no 该工程
# A place without a name of its own in the article: 在邻县工业园
SOME_PLACE = "[一-鿿]{1,6}[省市县区镇乡村园]"
# 共同组建了乙: in front of what is founded
FOUNDS = "(?:组建|成立|设立|建立|创办|新设|注册|共建|启用)了?“?"
# Ends of names of what is built: a park or a building is a place and was a project once.
BUILT = re.compile(
    "(?:项目|工程|基地|中心|园区?|枢纽|总部|生产线|工厂|电站|医院|学校|码头|[院校]区|[一二三]期|"
    "桥|隧道|铁路|公路|高速|大道|水库|公园|广场|机场|大厦|[新老分]馆|楼|水厂|物流港|综合体|通道|公寓|酒店|度假[村区]|景区|"
    "小区|未来社区|厂房|车间|市场|体育[场馆]|球场|展馆|泊位|[创造]谷)$"
)
