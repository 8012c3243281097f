"""What a string that looks like a place names: a place, two states, an idea, a kind, a body."""

from __future__ import annotations

import re

from kg.lexicon.divisions import find as find_division
from kg.lexicon.divisions import is_division
from kg.lexicon.organizations import ending_of as organization_ending
from kg.lexicon.places import NOT_PLACES, ending_of
from kg.lexicon.words import word_tag

# 中国特色社会主义, 中国梦 name ideas, not the country.
_DOCTRINE = re.compile(r"中国(?:特色|式|梦|化)")
# 鳌山湾|畔, 太湖|之滨: where beside it, not another place.
SHORE = re.compile(
    r"(?<=[湾湖河江海山岛港城淀塘])(?:畔|边|岸边|沿岸|两岸|之滨|脚下|之畔|边上|周边|附近)$"
    r"|(?<=[\u4e00-\u9fff]{2})(?:[东西南北]{1,2}[缘麓]|以[东西南北][\u4e00-\u9fff]{0,2})$"
)
SITED = ("落子", "选址", "落户", "落位")  # 落子|开发区
# 打造新时代社会主义现代化示范引领区 is an aim, 国家级开发区 a kind.
ASPIRATION = re.compile(
    r"社会主义|现代化|高质量|一流|最具|^(?:国家|省|市|全国)级|^全国|新时代"
    r"|^第[\d一二三四五六七八九十]+个|^(?:富民|兴业|强军|富农|惠民|科技|教育|文化|工业|农业|旅游|生态|产业)[强富大][省市县区镇国]$"
)
_COUNTRY_PAIR = re.compile(r"[中美俄日韩英法德欧印澳朝越泰新马巴以乌伊尼哈吉塔蒙老柬缅沙埃墨]{2,3}")
_WITH_CHINA = re.compile(  # 中匈, 塞中; 中南 and 中非 far oftener than the region and the country
    "中[阿匈荷芬卢坦加墨厄白津塞非南海拉安洪斯委古智秘尼肯希波捷瑞挪丹葡西罗保克哥玻土卡赞莫瓦圭瑙冈摩纳格喀毛突黎叙斐汤萨]"
    "|[匈塞拉越墨秘智委厄洪斐萨莫赞坦肯波捷希]中"
)
_PROVINCE_PAIR = re.compile(r"[京沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂晋陕闽粤川琼港澳台黔滇蒙陇]{2,3}")
_OF_PLACE = re.compile(r"语$|地处|位于|(?<=[\u4e00-\u9fff]{4})(?:法|条例)$")  # 马耳他语; laws
_SIDE = re.compile(r".[方军]|[东西南北中]+[区部片]|..舰")  # 俄方, 乌军, 西南区, 福建舰
_NO_PAIRS = frozenset({"印尼", "哈尼", "巴马", "新加"})


def is_doctrine(text: str, position: int) -> bool:
    """Whether the country's name at ``position`` is part of the name of an idea."""
    return _DOCTRINE.match(text, position) is not None


def is_rather_organization(name: str) -> bool:
    """大连港湾海关: an ending of an organization where no place ending is as long."""
    ending = organization_ending(name)
    rival = ending_of(name)
    return ending is not None and (rival is None or len(rival) < len(ending))


def is_pair(name: str) -> bool:
    """中美, 黔港: two or three countries or provinces by their signs; 巴中 and 英德 are cities."""
    if name in _NO_PAIRS or find_division(name):
        return False
    if _COUNTRY_PAIR.fullmatch(name) or _WITH_CHINA.fullmatch(name):
        return True
    return _PROVINCE_PAIR.fullmatch(name) is not None and not word_tag(name).startswith("ns")


def names_nothing(name: str) -> bool:
    """Ordinary words, kinds of places, and countries run together (中美)."""
    tag = word_tag(name)
    return (
        name in NOT_PLACES
        or (bool(tag) and not tag.startswith("n") and len(name) < 3 and not is_division(name))
        or is_pair(name)
        or _SIDE.fullmatch(name) is not None
        or ASPIRATION.search(name) is not None
        or _OF_PLACE.search(name) is not None
    )
