"""Rules for two names of one document: each a small function from two names to a reason.

Each reads (short, long) and says why the short one stands for the long one.  Scores
order decisions, from what is certain (spelling) to what only an article's context
makes likely (a bare kind); the annotated texts decided the order.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.lexicon import countries, divisions
from kg.lexicon.words import is_word, word_tag
from kg.model import schema
from kg.resolution.company_rules import (
    bare_brand,
    brand_and_trade,
    brand_group,
    legal_form,
    member_of_group,
    placed_brand,
    placed_group,
    region_company,
    shortened_trade,
    trade,
)
from kg.resolution.event_rules import short_event, undated
from kg.resolution.initials import (
    affiliated_hospital,
    club,
    holding,
    local_body,
    numbered_bureau,
    numbered_house,
    office_initials,
    school_initials,
    university,
    word_initials,
)
from kg.resolution.local import Form, Reason
from kg.resolution.names import compared, region_of
from kg.resolution.shortened import (
    county_hospital,
    level_tail,
    main_seat,
    own_tail,
    same_session,
    short_association,
    short_company,
    short_park,
    short_road,
    short_words,
    short_works,
    within_country,
)

Rule = Callable[[Form, Form], Reason | None]

# Things that are built: the name with 项目 or 工程 behind it is the same thing.
# Bodies that every country has; banks and parliaments too.
_PUBLIC_BODY = re.compile(r"(?:部|局|院|委|委员会|署|厅|议会|政府|银行|人大|政协|大学|通讯社)$")
_FACILITY = re.compile(
    r"(?:基地|中心|园|园区|综合体|宿舍|大桥|隧道|机场|港|码头|电站|水库|工厂|厂|线|铁路|高速|公路|"
    r"地铁|医院|学校|校区|大厦|广场|馆|平台|小镇|小区|社区|学院)$"
)
_PROJECT_TAIL = re.compile(r"(?:建设|改造|扩建|新建|改扩建)?(?:项目|工程)$")
_CEREMONY_TAIL = re.compile(r"(?:仪式|大会|活动)$")
_QUOTED = re.compile(
    r"^(?:[\u4e00-\u9fff]{2,6})?[“\"「『‘](?P<core>[^“”\"「」『』‘’]+)[”\"」』’](?:系列|专项|主题|战略|服务|[三五]年)?"
    r"(?:行动方案|行动计划|行动|活动|计划|工程|项目|平台|联盟|方案|机制|模式|品牌|小程序|系统)$"
)
_ZONE_TAIL = (
    "新区", "开发区", "高新区", "保税区", "片区", "自贸片区", "管理区", "合作区", "合作创新区",
)  # fmt: skip
_ABROAD_TAIL = ("省", "州", "府")  # 谅山 is the province before its hills
_DIVISION_TAIL = ("区", "县", "市", "广域市", "特别市")
_SETTLEMENT_TAIL = ("社区", "村", "镇", "乡", "街道")
_LINE = re.compile(r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})号线")
_NATURE = re.compile(r"[路街道山河江湖海湾岛港]$")


def spelling(short: Form, long: Form) -> Reason | None:
    """Equal but for width, quotation marks, white space, traditional characters."""
    return Reason("spelling", 0.99) if short.compared == long.compared else None


def official_name(short: Form, long: Form) -> Reason | None:
    """Equal once official wording gives way to everyday wording (人民政府 → 政府)."""
    return Reason("official_name", 0.97) if short.canonical == long.canonical else None


def quoted_core(short: Form, long: Form) -> Reason | None:
    """What stands in quotation marks, without the kind behind them: “百日攻坚”行动."""
    match = _QUOTED.match(long.name)
    if match and compared(match["core"]) == short.compared and len(short.compared) >= 3:
        return Reason("quoted_core", 0.88)
    return None


def may_lose_region(part: str, rest: str, type_: str) -> bool:
    """Whether what remains without the place before it is a name of its own.

    国家统计局 without 意大利 is another body, 高速公路 without 秦皇岛 is any; a country's
    own name (沙特阿拉伯) keeps both parts.
    """
    if part + rest in countries.NAMES:
        return False
    if type_ == schema.ORGANIZATION:
        foreign = part in countries.NAMES and part != "中国"
        return not (foreign and _PUBLIC_BODY.search(rest)) and not _is_common(rest)
    return not _is_common(rest)


def _is_common(word: str) -> bool:
    """A word of the dictionary that is no name."""
    tag = word_tag(word)
    return bool(tag) and not tag.startswith(("ns", "nt"))


def region(short: Form, long: Form) -> Reason | None:
    """Without the place before it: 新型显示产业园 for 青岛市新型显示产业园."""
    high = long.canonical
    part = region_of(high)
    rest = high[len(part) :]
    shortest = 2 if long.type == schema.PLACE else 4
    if not part or len(rest) < shortest or region_of(short.canonical):
        return None
    if not may_lose_region(part, rest, long.type):
        return None
    if short.canonical == rest or short.canonical == rest.lstrip("省市区县"):
        return Reason("region", 0.9)
    return None


def facility(short: Form, long: Form) -> Reason | None:
    """What is built, and its project: 光电生产基地 and 光电生产基地项目."""
    bare = _PROJECT_TAIL.sub("", long.canonical)
    if bare != long.canonical and bare == short.canonical and _FACILITY.search(bare):
        return Reason("facility", 0.9)
    return None


def ceremony(short: Form, long: Form) -> Reason | None:
    """The act and its ceremony: 项目签约 and 项目签约仪式."""
    bare = _CEREMONY_TAIL.sub("", long.canonical)
    if bare != long.canonical and bare == short.canonical and len(bare) >= 4:
        return Reason("ceremony", 0.85)
    return None


def zone_head(short: Form, long: Form) -> Reason | None:
    """A zone without its kind: 西海岸 for 西海岸新区, 长江路 stays a road."""
    head, kind = short.canonical, long.canonical[len(short.canonical) :]
    if not long.canonical.startswith(head) or divisions.find(head):
        return None
    if kind in _ZONE_TAIL and len(head) >= (3 if is_word(head) else 2):
        return Reason("zone_head", 0.82)
    if len(head) < 2:
        return None
    if kind in _ABROAD_TAIL or (kind in _DIVISION_TAIL and divisions.find(long.canonical)):
        return Reason("zone_head", 0.84)  # 相城 is the district before its development zone
    if kind in (*_DIVISION_TAIL, *_SETTLEMENT_TAIL) and not _NATURE.search(head):
        return Reason("zone_head", 0.8)
    return None


def numbered_line(short: Form, long: Form) -> Reason | None:
    """A line by its number: 2号线 for 地铁2号线."""
    line = _LINE.fullmatch(short.canonical) and long.canonical.endswith(short.canonical)
    return Reason("numbered_line", 0.88) if line and short.canonical != long.canonical else None


def division_short(short: Form, long: Form) -> Reason | None:
    """A county without its kind: 寿光 for 寿光市."""
    if any(d.name == long.canonical for d in divisions.find(short.canonical)):
        return Reason("division_short", 0.92)
    return None


SAME: dict[str, tuple[Rule, ...]] = {
    schema.ORGANIZATION: (
        spelling, official_name, legal_form, trade, brand_group, bare_brand, brand_and_trade,
        placed_brand, member_of_group, region_company, region, word_initials, office_initials,
        school_initials, university, local_body, numbered_house, holding, quoted_core, own_tail,
        level_tail,
        short_company, short_association, short_words, same_session, main_seat,
        affiliated_hospital, county_hospital, shortened_trade, placed_group, numbered_bureau, club,
    ),
    schema.PLACE: (
        spelling, official_name, region, zone_head, division_short, numbered_line, short_road,
        short_park, within_country,
    ),
    schema.PROJECT: (spelling, official_name, facility, quoted_core, region, short_works),
    schema.EVENT: (spelling, official_name, ceremony, region, undated, short_event),
    schema.PERSON: (spelling, official_name),
}  # fmt: skip


def same(short: Form, long: Form) -> Reason | None:
    """The most trusted reason why ``short`` stands for ``long``."""
    found = [reason for rule in SAME[long.type] if (reason := rule(short, long))]
    return max(found, key=lambda reason: reason.score, default=None)
