"""Which names mean nothing outside their document: 市委, 联合实验室, 签约仪式, 人民广场.

Two papers may each have one, and those are not the same.  Such names make entities of
their own in every document whose text does not tell the full name.
"""

from __future__ import annotations

import re

from kg.lexicon import countries, divisions, organizations, wellknown
from kg.lexicon.anaphors import ANAPHORS
from kg.lexicon.words import frequency, pieces, word_tag
from kg.model import schema
from kg.resolution.bodies import lacks_place
from kg.resolution.names import compared

# Kinds of zones and grounds, which open the names of their bodies: 经开区|管委会.
_GROUNDS = tuple(sorted(kind for kind in ANAPHORS["place"] if kind.endswith(("区", "园", "城"))))
# Endings of what every town, body or day may have: parts of bodies, meetings, sites.
_KINDS: dict[str, re.Pattern[str]] = {
    schema.ORGANIZATION: re.compile(
        "(?:党委|党组|党总支|党支部|总支|支部|工会|团委|委员会|委会|组委会|评委会|理事会|指挥部|领导小组|专家组|"
        "工作组|攻关组|项目部|财政|实验室|研发中心|中心|运营公司|产业园公司|开发公司|服务公司|供应链公司|供电公司|"
        "自来水公司|工作室|工作站|服务站|派出所|卫生院|[科室处股队局所站馆厂])$"
    ),
    schema.EVENT: re.compile(
        "(?:会议|大会|座谈会|发布会|吹风会|招待会|茶话会|全会|联席会|推介会|对接会|招聘会|洽谈会|交流会|推进会|"
        "动员会|报告会|研讨会|仪式|典礼|论坛|峰会|比赛|决赛|竞赛|大赛|活动|演出|音乐会|晚会|开班式|培训班|"
        "嘉年华|展览|庙会|灯会)$"
    ),
    schema.PROJECT: re.compile("(?:中心|项目|工程|基地|平台|产业园)$"),
    schema.PLACE: re.compile(
        "(?:广场|公园|体育馆|体育场|体育中心|文化宫|图书馆|博物馆|会展中心|度假区|产业园|工业园|步行街|商业街|"
        "市场|车站|码头|水库|大桥|酒店|宾馆|大厦|服务中心|校区|园区|小区)$"
    ),
}
# Faculties go by their subject, however long: 材料科学与工程学院.
_FACULTY = re.compile("(?:学院|[系科])$")
_NATIONAL = re.compile("中国|国家|中央|全国|国务院|最高|中华|国际|世界|联合国|人民银行|党中央")
_NUMBERED = re.compile("第[一二三四五六七八九十百0-9]+[次场]|首[次场个]")  # 第一次|全体会议
_LONGEST = 4  # characters before the ending; what is longer is a name by its length
_COMMON = 20  # jieba's frequency of 会演 is 51, of 会诊 94
_AND = ("与", "和")
_NAMES = ("nr", "ns", "nt", "nz")


def means_nothing_alone(name: str, type_: str) -> bool:
    """Whether a name of that type needs its document to mean one thing."""
    if type_ == schema.PERSON:
        return False
    plain = compared(name)
    on_grounds = type_ == schema.ORGANIZATION and plain.startswith(_GROUNDS)
    return lacks_place(plain) or on_grounds or _is_common(_NUMBERED.sub("", plain), type_)


def _is_common(name: str, type_: str) -> bool:
    """Whether the name is a task and a kind, with nothing that only one has."""
    kind = _KINDS[type_].search(name)
    if kind and kind.start() > _LONGEST:
        kind = None
    if kind is None and type_ == schema.ORGANIZATION:
        kind = _FACULTY.search(name)
    if kind is None or _has_owner(name) or name in organizations.COMPLETE:
        return False
    return all(_is_common_word(word) for word in pieces(name[: kind.start()]))


def _has_owner(name: str) -> bool:
    """Whether a division, a state or a body that everybody knows opens the name: 欧盟|统计局."""
    known = divisions.leading(name)[0] or countries.leading(name) or wellknown.longest_at(name, 0)
    return bool(known) or _NATIONAL.match(name) is not None


def _is_common_word(word: str) -> bool:
    known = len(word) > 1 and frequency(word) >= _COMMON
    return word in _AND or (known and not word_tag(word).startswith(_NAMES))
