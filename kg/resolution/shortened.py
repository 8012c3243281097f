"""Rules for names that a text shortens once it has given them in full.

昌河实验小学 for 珠山区昌河实验小学, 教体局 for 教育体育局, 首钢京唐公司 for 首钢京唐钢铁联合
有限责任公司, 海芯封测基地 for 海芯半导体先进封测基地.  Every one of them reads only the two names;
where two long names fit, the clusters leave the short one alone.
"""

from __future__ import annotations

import re

from kg.lexicon import countries, divisions
from kg.lexicon.organizations import NOT_BRANDS, ending_of, is_generic
from kg.lexicon.words import is_word, pieces
from kg.resolution.local import Form, Reason
from kg.resolution.names import canonical, home_of, is_office, is_subsequence, region_of

# What may stand before a name that goes on alone: a place, a state, a larger body.
_OPENING = re.compile(
    r"(?:[省市县区州旗盟镇乡村]|街道|大学|学院|学校|医院|公司|集团|银行|[局厅部委]|研究[院所]|报社)$"
)
# Bodies that every place has: alone they name none.
_EVERYWHERE = re.compile(
    r"^(?:国家|中央|最高|人民|第[一二三四五六七八九十]+)|^.{0,2}(?:政府|法院|委员会)$"
)
# Parts of a larger body, which are told apart by where they are.
_UNIT = re.compile(r"(?:分公司|支行|工作站|分院|分校|分局|分会|营业部)$")
_BODY = re.compile(r"银行|公司|集团|大学|学院|医院|研究[院所]|局|协会")
_SHORTEST = 4
_COMPANY = re.compile(r"(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司$|集团$")
_SHORT_COMPANY = re.compile(r"(?:公司|集团)$")
_ASSOCIATION = re.compile(r"(?:协会|商会|学会|基金会|联盟|合作社|联合会|共同体|联合体)$")
_SEAT = re.compile(r"[（(](?P<seat>[\u4e00-\u9fff]{2,4})[）)]")
_LEVEL = re.compile(r"^[省市县区州旗]")
_JOINTS = "和与及"
_ENDS = "学法医委"
# 市六届人大常委会; the party and the state count theirs in full names (第十四届全国政协).
_SESSION = re.compile(r"(?<=[省市区县州旗])第?[一二三四五六七八九十]{1,3}届")
_WORKS = re.compile(r"(?:项目|工程)$")
_HEAD = 2  # characters that a short name and the full one share at both ends
_PARK = 3  # the same for a park: two would make one of 东湖公园 and 东湖湿地公园
_ROAD = ("高速", "高速公路", "铁路", "高铁", "城际", "城际铁路")


def own_tail(short: Form, long: Form) -> Reason | None:
    """A name without the place or the body before it: 经侦大队 for 龙海分局经侦大队."""
    low, high = short.compared, long.compared
    before = high[: -len(low)]
    if not high.endswith(low) or len(low) < _SHORTEST or len(before) < _HEAD:
        return None
    unit = _UNIT.search(low) is not None
    if (region_of(low) and not unit) or _EVERYWHERE.match(low) or is_generic(low):
        return None
    opens = _OPENING.search(before) is not None or before in countries.NAMES
    if opens or (unit and _BODY.search(before)):
        return Reason("own_tail", 0.8)
    return None


def main_seat(short: Form, long: Form) -> Reason | None:
    """人民医院 for 人民医院本部: a body and its main building."""
    main = long.compared == short.compared + "本部"
    return Reason("main_seat", 0.85) if main else None


def level_tail(short: Form, long: Form) -> Reason | None:
    """县文广局 for 桐庐县文广局, 州图书馆 for 西双版纳州图书馆."""
    low, high = short.compared, long.compared
    if not _LEVEL.match(low) or len(low) < _SHORTEST or not high.endswith(low):
        return None
    before = high[: len(high) - len(low) + 1]
    known = divisions.find(before) or len(before) - 1 in range(2, 4)
    return Reason("level_tail", 0.8) if known else None


def county_hospital(short: Form, long: Form) -> Reason | None:
    """德保县医院 for 德保县人民医院: the one that a county calls its hospital."""
    full = re.sub("(?<=[县旗])医院$", "人民医院", short.compared)
    known = full != short.compared and full == long.compared
    return Reason("county_hospital", 0.85) if known else None


def short_company(short: Form, long: Form) -> Reason | None:
    """The beginning of the name and 公司: 首钢京唐公司; or its seat: 佛山公司.

    What the short name leaves out are whole words: 京东集团 is not 京东方科技集团.
    """
    core = _SHORT_COMPANY.sub("", short.compared)
    legal = _COMPANY.search(long.compared)
    if core == short.compared or legal is None or len(core) < _HEAD:
        return None
    if seat := _by_seat(core, long):
        return seat
    name = long.compared[: legal.start()]
    name = name[len(home_of(name)) :]
    left = pieces(name[len(core) :])
    if name.startswith(core) and left and len(left[0]) > 1 and not is_office(core, name):
        return Reason("short_company", 0.82)
    return None


def short_association(short: Form, long: Form) -> Reason | None:
    """The beginning and the kind: 暖阳协会 for 汇川区暖阳志愿服务协会.

    As with companies, what is left out are whole words.
    """
    kind = _ASSOCIATION.search(short.compared)
    if kind is None or not long.compared.endswith(kind.group()) or home_of(short.compared):
        return None
    core = short.compared[: kind.start()]
    name = long.compared[len(home_of(long.compared)) : -len(kind.group())]
    left = pieces(name[len(core) :])
    fits = len(core) >= _HEAD and name.startswith(core) and left and len(left[0]) > 1
    return Reason("short_association", 0.8) if fits else None


def _by_seat(core: str, long: Form) -> Reason | None:
    seat = _SEAT.search(long.compared)
    return Reason("seat_of_company", 0.78) if seat and seat["seat"] == core else None


def short_words(short: Form, long: Form) -> Reason | None:
    """The first character of every word: 文广旅体局 for 文化和广电旅游体育局, 中院 for 中级法院.

    A word that leaves no character is missing, not shortened: 教育局 is not 教育体育局.
    """
    low, high = _core(short), _core(long)
    if not (low and high) or low[-1] != high[-1] or len(low) < _HEAD or len(low) >= len(high):
        return None
    left = low[:-1]
    for word in pieces(high[:-1]):
        size = _kept(word, left)
        # The ending's own first character may go: 师范学|院, 中级法|院.
        if size == 0 and word not in _JOINTS and word not in _ENDS:
            return None
        left = left[size:]
    return None if left else Reason("short_words", 0.86)


def _kept(word: str, left: str) -> int:
    """How many of the next characters are from this word, its first one among them."""
    if not left or left[0] != word[0]:
        return 0
    sizes = range(min(len(word), len(left)), 0, -1)
    return next(size for size in sizes if is_subsequence(left[:size], word))


def _core(form: Form) -> str:
    """The name without its region, session and level, for bodies that have an ending."""
    name = _SESSION.sub("", form.canonical)
    name = name[len(region_of(name)) :]
    county = next(
        (
            name[:size]
            for size in range(2, 6)
            if name[size - 1 : size] and divisions.find(name[:size])
        ),
        "",
    )
    return _LEVEL.sub("", name[len(county) :])


def same_session(short: Form, long: Form) -> Reason | None:
    """A body and the same with its session: 市六届人大常委会 for 市人大常委会."""
    low, high = (canonical(_SESSION.sub("", form.compared), form.type) for form in (short, long))
    if low == high and short.canonical != long.canonical and ending_of(low):
        return Reason("same_session", 0.84)
    return None


def short_works(short: Form, long: Form) -> Reason | None:
    """The first and the last words of a project: 海芯封测基地, 湘河工程.

    Or words of its middle with its kind: 氢能装备项目 for 远澜氢能装备华东总部项目.
    """
    low, high = short.compared, long.compared
    if low == high or len(low) < _SHORTEST or len(low) >= len(high):
        return None
    if _WORKS.sub("", high).endswith(low):
        return Reason("tail_of_works", 0.8)
    core = low[:-_HEAD]
    if low[-_HEAD:] != high[-_HEAD:] or not core or region_of(core) == core:
        return None
    if is_word(core) or core in NOT_BRANDS:
        return None
    if len(core) >= _SHORTEST and core in high[:-_HEAD]:
        return Reason("middle_of_works", 0.78)
    begins = low[:_HEAD] == high[:_HEAD] and is_subsequence(low, high)
    return Reason("short_works", 0.8) if begins else None


def short_park(short: Form, long: Form) -> Reason | None:
    """七里河科创园 for 七里河黄河之滨科创园: the first and the last three characters."""
    low, high = short.compared, long.compared
    ends = low[:_PARK] == high[:_PARK] and low[-_PARK:] == high[-_PARK:]
    if ends and 2 * _PARK <= len(low) < len(high) and is_subsequence(low, high):
        return Reason("short_park", 0.78)
    return None


def short_road(short: Form, long: Form) -> Reason | None:
    """京昆 for 京昆高速, 南沙港 for 南沙港区."""
    kind = long.compared[len(short.compared) :]
    if not long.compared.startswith(short.compared):
        return None
    road = kind in _ROAD and not divisions.find(short.compared)  # 武汉高速 is not 武汉
    if road or (kind == "区" and short.compared.endswith("港")):
        return Reason("short_road", 0.82)
    return None


def within_country(short: Form, long: Form) -> Reason | None:
    """槟城 for 马来西亚槟城."""
    country = countries.leading(long.compared)
    rest = long.compared[len(country) :]
    if country and rest == short.compared and len(rest) > 1:
        return Reason("within_country", 0.9)
    return None
