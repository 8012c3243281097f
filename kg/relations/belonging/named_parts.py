"""What belongs to what by the names themselves: names that go on from other ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.divisions import find
from kg.lexicon.organizations import subtype_of
from kg.model.ids import match_key
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.confidence import BELONGS, NAMED_PART
from kg.relations.statement import Statement
from kg.relations.view import View

_BRANCH = re.compile(
    "^(?!(?:集团)?(?:股份|有限|控股))(?!.*(?:会同|共建|联合实验室|关系|项目)).*"
    "(?:分行|支行|分公司|支公司|分校|分院|分局|分会|校区|院区|部|处|科|室|局|院|系|学院|中心|办公室|大队|支队|"
    "中队|队|党校|党委|党组|团委|工会|法庭|基金会|研究院|研究所|所|站|庭|工作站|派出所|实验室|事业部|"
    "(?<!公)司|(?<!管理)委员会|[一二三四]团|(?:服务|专家|宣讲)团|(?:攻关|课题|专家)组|(?<!制造)厂)$"
)
_OF_HOUSE = re.compile(f"{_BRANCH.pattern}|(?:协会|学会|研究会|社团|艺术团)$")  # 该校|志愿者协会
# 甲中学的|城北校区, 甲公安局|江边派出所
_SURE_PART = re.compile("(?:校区|院区|派出所|分校|分院|分局|法庭)$")
# 联合国政府|间 and 红十字|国际委员会 are cut wrongly, 甲医院托管乙医院 is two names; in
# 某镇中心卫生院 the centre says which hospital it is
_NO_PART = re.compile("^间|^国际委员会$|董事局$|本部$|省部$|^党委$|托管|援建|对口")
# 浙江传媒|学院 is one name, and 雄安 in front of 计算中心 the place, not the group
_SUFFIXES = frozenset({"学院", "大学", "医院", "银行", "公司", "集团"})
MIN_WHOLE = 3  # characters of the name of a body that others begin with, on the annotated texts
# 国家卫健委胸痛中心 is a title that the commission gives, 中央政府驻港联络办 a name of its own;
# the departments of a ministry are its parts: 国家统计局工业统计司
_NATIONAL = re.compile("国家|中央(?:人民)?政府")
_DEPARTMENT = re.compile("[一-鿿]{2,}(?<!公)司$")
_SERVES_ALL = re.compile("(?:人民)?(?:医院|卫生院)|小学|中学|幼儿园|敬老院|大剧院")
_PHASES = (
    "(?:(?:[一二三四五六]期|首期)(?:工程|项目)?|第?[一二三四五六七八九十0-9]+(?:合同段|标段?))$"
)
_PHASE = re.compile(f"^{_PHASES}")
# 甲湖项目: 甲湖|一期, 甲高速公路: 甲高速|第三合同段, where the noun is left out
_PHASE_OF = re.compile(f"(?P<work>.{{3,}}?){_PHASES}")
_WORK_NOUNS = ("项目", "工程", "公路")
_SITE = re.compile("(?:项目|工程|综合体|中心|馆|楼|公寓|宿舍|广场|园|湾|街|路|社区|村|展厅|基地)$")
_DIVIDED = re.compile("^[一-鿿]{1,6}(?:[市县镇乡村]|街道|社区)$|^[A-Z]区$")
MIN_SITE = 4  # shorter names of places begin brands and other words on the annotated texts
_TOWN = re.compile("(?!城中村)[一-鿿]{2,}(?:镇|乡|村|街道|社区)$")
# What stands in the town of its name; a government or a party body governs there.
_FACILITIES = frozenset({"school", "hospital", "company", "bank"})


def find_branches(view: View) -> Iterator[Statement]:
    """Parts right behind their whole: 该校生物工程学院, 县红十字会“蓝天”救援队."""
    for match in re.finditer("Ⓞ的?(?=[ⓄⓁ])", view.text):
        whole, part = match.start(), match.end()
        beside = part == whole + 1
        quoted = view.text[part] == "Ⓞ" and view.name(part).startswith("“")
        house = whole in view.ends and _OF_HOUSE.search(view.name(part))
        if (beside and (quoted or house)) or _SURE_PART.search(view.name(part)):
            at = view.source(whole, part + 1)
            yield Statement(
                view.indexes[part], "part_of", view.indexes[whole], at, "belongs to", BELONGS
            )


def find_by_name(view: View) -> Iterator[Statement]:
    """Entities whose name begins with the name of another one, in the article."""
    wholes = _wholes(view)
    seen: set[tuple[str, int]] = set()
    for position in sorted(view.indexes):
        mention = view.mention(position)
        whole, predicate = _whole_of(view, mention, wholes)
        if whole is None or predicate is None or (mention.text, whole) in seen:
            continue
        seen.add((mention.text, whole))
        yield Statement(
            view.indexes[position],
            predicate,
            whole,
            Span(mention.start, mention.end),
            "name begins with",
            NAMED_PART,
            status="stated",
        )


def _whole_of(
    view: View, mention: Mention, wholes: dict[str, int]
) -> tuple[int | None, str | None]:
    """The mention that the name begins with, and how the two belong together."""
    found = _longest_prefix(mention, wholes)
    if found is not None:
        predicate = _predicate(mention, view.mentions[found[0]], found[1])
        if predicate:
            return found[0], predicate
    work = _PHASE_OF.match(match_key(mention.text)) if mention.type == "project" else None
    named = (wholes.get(work["work"] + noun) for noun in _WORK_NOUNS) if work else ()
    whole = next((one for one in named if one is not None), None)
    return whole, None if whole is None else "part_of"


def _wholes(view: View) -> dict[str, int]:
    """The first mention of each name of an organization or place, in text order."""
    names: dict[str, int] = {}
    for index, mention in enumerate(view.mentions):
        if mention.type in ("organization", "place", "project") and mention.field == view.field:
            for name in (mention.text, mention.expanded):
                if name:
                    names.setdefault(match_key(name), index)
    return names


def _longest_prefix(mention: Mention, wholes: dict[str, int]) -> tuple[int, str] | None:
    for full in (mention.text, mention.expanded):
        name = match_key(full or "")
        for end in range(len(name) - 1, 1, -1):
            index = wholes.get(name[:end])
            if index is not None:
                return index, name[end:]
    return None


def _is_short(name: str) -> bool:
    """Whether a name is too short to begin another one: 区委 is a body all the same."""
    return len(name) < MIN_WHOLE and not name.endswith("委")


def _predicate(part: Mention, whole: Mention, rest: str) -> str | None:
    """Whether a name that goes on from another one is a part of it or stands in it."""
    kinds = (part.type, whole.type)
    if part.type == "project" and _PHASE.search(rest):
        return None if find(whole.text) else "part_of"
    if kinds in (("organization", "organization"), ("place", "organization")):
        belongs = _BRANCH.search(rest) and not _NO_PART.search(rest)
        centre = whole.text.endswith("中心") and _SERVES_ALL.match(rest)
        titled = _NATIONAL.match(whole.text) and not _DEPARTMENT.fullmatch(rest)
        short = rest in _SUFFIXES or _is_short(whole.text) or titled
        return "part_of" if belongs and not (centre or short) else None
    if kinds == ("place", "place") and _DIVIDED.search(rest):
        return "part_of"
    if kinds in (("place", "place"), ("project", "place")) and _SITE.search(rest):
        # A region (东北) can begin a name that only sounds like it.
        long = len(whole.text) >= MIN_SITE or _TOWN.fullmatch(whole.text)
        return "located_in" if long else None
    if kinds == ("organization", "place") and subtype_of(part.text) in _FACILITIES:
        return "located_in" if _TOWN.fullmatch(whole.text) else None
    return None
