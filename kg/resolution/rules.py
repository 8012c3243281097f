"""Rules for two names of one document: each a small function from two names to a reason.

``SAME`` rules read (short, long) and say why the short one stands for the long one;
``DIFFERENT`` rules are symmetric and veto.  Scores order decisions; they were set by
how many of the rule's merges were wrong on about 2,000 news items read by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

from kg.lexicon import companies, divisions
from kg.model import schema
from kg.resolution.local import Form, Reason
from kg.resolution.names import is_subsequence, region_of

Rule = Callable[[Form, Form], Reason | None]

# Things that are built: the name with 项目 or 工程 behind it is the same thing.
_FACILITY = re.compile(
    r"(?:基地|中心|园|园区|综合体|宿舍|大桥|隧道|机场|港|码头|电站|水库|工厂|厂|线|铁路|高速|公路|"
    r"地铁|医院|学校|校区|大厦|广场|馆|平台|小镇|小区|社区|学院)$"
)
_PROJECT_TAIL = re.compile(r"(?:建设|改造|扩建|新建|改扩建)?(?:项目|工程)$")
_CEREMONY_TAIL = re.compile(r"(?:仪式|大会|活动)$")
_ZONE_TAIL = (
    "新区",
    "开发区",
    "高新区",
    "保税区",
    "片区",
    "自贸片区",
    "度假区",
    "生态园",
    "街道",
    "社区",
    "镇",
)
_NUMERAL = re.compile(r"[0-9]+|[一二三四五六七八九十百]+")
_ORDINAL = re.compile(
    r"第[一二三四五六七八九十百0-9]+|[一二三四五六七八九十0-9]+(?:期|号|标段|届|批|次|中|小|院|医|路|区|村|组)"
)
_BRANCH = re.compile(
    r"(?:分行|支行|分公司|分校|校区|分院|院区|分局|分会|代表处|办事处|营业部|总部)$"
)
_LEGAL = re.compile(r"(?:有限责任公司|有限公司|股份公司|集团公司)$")
_LEVEL = re.compile(r"^[\u4e00-\u9fff]{2,6}?([省市区县])(?=[\u4e00-\u9fff]{1,12}$)")


def spelling(short: Form, long: Form) -> Reason | None:
    """Equal but for width, quotation marks, white space, traditional characters."""
    return Reason("spelling", 0.99) if short.compared == long.compared else None


def official_name(short: Form, long: Form) -> Reason | None:
    """Equal once official wording gives way to everyday wording (人民政府 → 政府)."""
    return Reason("official_name", 0.97) if short.canonical == long.canonical else None


def legal_form(short: Form, long: Form) -> Reason | None:
    """A company without some of its legal forms: 翰博集团 for 翰博控股集团有限公司."""
    low, high = (companies.without_brackets(item.canonical) for item in (short, long))
    if companies.strip_legal_form(low) != companies.strip_legal_form(high):
        return None
    forms, all_forms = companies.legal_forms(low), companies.legal_forms(high)
    if not all_forms or not _in_order(forms, all_forms):
        return None
    return Reason("legal_form", 0.93)


def trade(short: Form, long: Form) -> Reason | None:
    """A company without its trades: 京东方 for 京东方科技集团股份有限公司.

    The brand stays whole, so 京东 is no 京东方; a company whose name opens with a
    place keeps it, since 青岛京东方光电科技有限公司 is a daughter of 京东方.
    """
    high = companies.without_brackets(long.canonical)
    if not companies.legal_forms(high) or region_of(high):
        return None
    low = companies.strip_legal_form(companies.without_brackets(short.canonical))
    core = companies.strip_legal_form(high)
    if core.startswith(low) and low != core and len(low) >= len(companies.brand(core)):
        return Reason("trade", 0.86)
    return None


def region(short: Form, long: Form) -> Reason | None:
    """Without the division before it: 新型显示产业园 for 青岛市新型显示产业园."""
    high = long.canonical
    part = region_of(high)
    rest = high[len(part) :]
    if not part or len(rest) < 3 or region_of(short.canonical):
        return None
    if short.canonical == rest or short.canonical == rest.lstrip("省市区县"):
        return Reason("region", 0.9)
    return None


def country(short: Form, long: Form) -> Reason | None:
    """Without 中国 before it: 海洋大学 for 中国海洋大学."""
    if long.canonical == "中国" + short.canonical and len(short.canonical) >= 4:
        return Reason("country", 0.88)
    return None


def word_initials(short: Form, long: Form) -> Reason | None:
    """One character at least for each two-character word: 上合组织 for 上海合作组织.

    A word that leaves no character is missing, not shortened: 青岛银行 is not
    青岛农商银行, 山东大学 is not 山东农业大学.
    """
    low, high = short.canonical, long.canonical
    head = _common_tail(low, high)
    if len(head) < 2:
        return None
    start, words = low[: -len(head)], high[: -len(head)]
    if len(start) < 2 or len(words) % 2 or len(words) != 2 * len(start):
        return None
    pairs = [words[i : i + 2] for i in range(0, len(words), 2)]
    if all(letter in pair for letter, pair in zip(start, pairs, strict=True)):
        return Reason("word_initials", 0.85)
    return None


def university(short: Form, long: Form) -> Reason | None:
    """海大 for 中国海洋大学: one or two characters of the name and 大."""
    if not long.canonical.endswith("大学") or not short.canonical.endswith("大"):
        return None
    letters, name = short.canonical[:-1], long.canonical[:-2]
    if len(letters) in (1, 2) and len(name) > len(letters) and is_subsequence(letters, name):
        return Reason("university", 0.85)
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
    for tail in _ZONE_TAIL[:6]:
        if long.canonical == short.canonical + tail and len(short.canonical) >= 3:
            return Reason("zone_head", 0.82)
    return None


SAME: dict[str, tuple[Rule, ...]] = {
    schema.ORGANIZATION: (
        spelling, official_name, legal_form, trade, region, country, word_initials, university,
    ),
    schema.PLACE: (spelling, official_name, region, zone_head),
    schema.PROJECT: (spelling, official_name, facility, region),
    schema.EVENT: (spelling, official_name, ceremony, region),
    schema.PERSON: (spelling, official_name),
}  # fmt: skip


def numbers_differ(one: Form, other: Form) -> Reason | None:
    """第一中学 and 第二中学, 一期工程 and 二期工程."""
    left, right = (_ORDINAL.findall(item.canonical) for item in (one, other))
    return Reason("numbers_differ", 1.0) if left and right and left != right else None


def regions_differ(one: Form, other: Form) -> Reason | None:
    """Both names open with a division, and neither holds the other."""
    left, right = (divisions.leading(item.canonical)[1] for item in (one, other))
    if not left or not right or {a.code for a in left} & {b.code for b in right}:
        return None
    if any(a.holds(b) or b.holds(a) for a in left for b in right):
        return None
    return Reason("regions_differ", 1.0)


def divisions_differ(one: Form, other: Form) -> Reason | None:
    """Two places with codes of their own."""
    left, right = (divisions.find(item.canonical) for item in (one, other))
    if left and right and not {a.code for a in left} & {b.code for b in right}:
        return Reason("divisions_differ", 1.0)
    return None


def branches_differ(one: Form, other: Form) -> Reason | None:
    """A branch is not its head office."""
    if bool(_BRANCH.search(one.canonical)) != bool(_BRANCH.search(other.canonical)):
        return Reason("branches_differ", 1.0)
    return None


def legal_names_differ(one: Form, other: Form) -> Reason | None:
    """Two registered names that are not equal are two companies."""
    both = _LEGAL.search(one.canonical) and _LEGAL.search(other.canonical)
    return Reason("legal_names_differ", 1.0) if both and one.canonical != other.canonical else None


def names_differ(one: Form, other: Form) -> Reason | None:
    """Two Chinese personal names; two foreign ones of which neither is part of the other."""
    left, right = one.compared, other.compared
    foreign = "·" in left or "·" in right
    if left == right or (foreign and (left.endswith(right) or right.endswith(left))):
        return None
    return Reason("names_differ", 1.0)


_ANY = (numbers_differ, regions_differ)
DIFFERENT: dict[str, tuple[Rule, ...]] = {
    schema.ORGANIZATION: (*_ANY, branches_differ, legal_names_differ),
    schema.PLACE: (*_ANY, divisions_differ),
    schema.PROJECT: _ANY,
    schema.EVENT: _ANY,
    schema.PERSON: (names_differ,),
}


def same(short: Form, long: Form) -> Reason | None:
    """The most trusted reason why ``short`` stands for ``long``."""
    found = [reason for rule in SAME[long.type] if (reason := rule(short, long))]
    return max(found, key=lambda reason: reason.score, default=None)


def different(one: Form, other: Form) -> Reason | None:
    """The first reason why the two cannot be one thing."""
    if one.type != other.type and schema.PERSON in (one.type, other.type):
        return Reason("types_differ", 1.0)
    return next((reason for rule in DIFFERENT[one.type] if (reason := rule(one, other))), None)


def _in_order(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(part == choice for choice in combinations(whole, len(part)))


def _common_tail(left: str, right: str) -> str:
    length = 0
    while length < min(len(left), len(right)) and left[-1 - length] == right[-1 - length]:
        length += 1
    return left[len(left) - length :]
