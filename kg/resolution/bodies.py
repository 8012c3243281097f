"""Bodies that a text names without their place: 区委, 市人社局, 管委, 镇党委, 组织部.

Each function gives the full name, or None where the article does not tell the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.lexicon import divisions
from kg.lexicon.institutions import ZONE_BODIES, level_body
from kg.lexicon.words import pieces
from kg.model import schema
from kg.resolution.cities import as_city
from kg.resolution.names import canonical, compared, shared_tail
from kg.resolution.scope import Scope, is_area

_LEVELLED = frozenset({"委", "政府", "人大", "政协", "纪委", "监委", "人大常委会"})
_YOUTH = re.compile("团(?P<level>[省市区县州旗])委")  # of the Youth League
_OF_AREA = re.compile("新区(?P<body>[一-鿿]{2,})")  # 新区团委, of the new area meant
# Places that point to where the paper is: 全市, 我区, and the 市 that 市长 implies.
_DEICTIC = re.compile(r"^[全我本]?(?P<level>[省市区县州旗])$")
# What stands before 工委 is a zone; before other bodies no other body (市场监管局|区政府).
_ZONES = ("区", "片区", "园", "城", "港")
_OTHER_BODIES = ("局", "厅", "部", "委", "院", "会")
# Every division has them: alone they name none.
_EVERYWHERE = re.compile(
    "(?:人民代表大会|人大)(?:常务委员会|常委会)?|人民政府|政协|纪委(?:监委)?|监委|法院|检察院"
)
_HAN = re.compile("[\u4e00-\u9fff]+")
# Bodies of a town, a village or a neighbourhood, by the kind of place that has them.
_SMALL = re.compile(
    "(?!乡村|村镇|乡镇)(?P<kind>镇|乡|街道|社区|村|嘎查|苏木|团场|林场|农场)"
    "(?P<body>党委|党工委|党总支|党支部|党群服务中心|民?委员?会|居委会|人民政府|政府|办事处|人大|纪委|团委|妇联|"
    "[\u4e00-\u9fff]{1,8}(?:站|所|中心|办|队|社|协会|公司|理事会|卫生院|小学|学校))$"
)
_BODY_WORDS = "党委政人民妇团办纪居"  # begin what stands behind the kind in one word: 村委会
_AROUND = re.compile("^.+(?:镇|乡|街道|[区县市])(?=.{2,}(?:村|社区|嘎查)$)")  # 所城镇|望澳村
_COMMITTEE = re.compile("(?:[省市区县州旗盟地]委|工委|自治区党委)$")
_DEPARTMENT = re.compile(
    "(?:宣传部|组织部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|政策研究室|编办|巡察办|网信办|党校)$"
)
_PLACELESS = (_DEPARTMENT, _YOUTH, _OF_AREA, _EVERYWHERE)


def lacks_place(name: str) -> bool:
    """Whether the name says its level or its task only: 区委, 市人社局, 管委, 镇党委, 组织部."""
    plain = compared(name)
    if plain in ZONE_BODIES or level_body(plain) is not None or _small(plain):
        return True
    return any(pattern.fullmatch(plain) for pattern in _PLACELESS)


def _small(name: str) -> re.Match[str] | None:
    """The parts of 镇|党委, 村|委会; 镇海石化 and 乡愁书社 open with other words."""
    match = _SMALL.match(name)
    if match is None:
        return None
    word = pieces(name)[0].removeprefix(match["kind"])
    whole = len(match["kind"]) > 1 or not word or word[0] in _BODY_WORDS
    return match if whole else None


def expand(name: str, scope: Scope) -> str | None:
    """The full name of a body that the text names by its level alone, where known.

    区委 → 西海岸新区区委 or 中共黄岛区委, 市委 → 中共青岛市委, 区人社局 → 西海岸新区人社局.
    """
    plain = compared(name)
    if plain in ZONE_BODIES:
        district = scope.region("区")
        home = district if is_area(district) else scope.zone
        return home + plain if home else None
    if of_area := _OF_AREA.fullmatch(plain):
        area = deictic("新区", scope)
        return area + of_area["body"] if area else None
    level, body = _level_and_body(plain)
    region = scope.region(level)
    if not region:
        return None
    if body == "委":
        return region + plain if is_area(region) else f"中共{region}委"
    if body == "团委":
        return f"共青团{region}委"
    return region + (plain if body in _LEVELLED and is_area(region) else body)


def _level_and_body(name: str) -> tuple[str, str]:
    """区人社局 → (区, 人社局), 团县委 → (县, 团委); empty where the name is not so made."""
    league = _YOUTH.fullmatch(name)
    if league:
        return league["level"], "团委"
    return level_body(name) or ("", "")


def is_deictic(name: str) -> bool:
    """Whether the name may point to a place: whether ``deictic`` needs a scope at all."""
    plain = compared(name)
    return plain == "新区" or _DEICTIC.match(plain) is not None


def deictic(name: str, scope: Scope) -> str | None:
    """The place that 全市, 我区 or 新区 points to, where known."""
    if compared(name) == "新区":
        district = scope.region("区")
        return district if is_area(district) else None
    match = _DEICTIC.match(compared(name))
    return scope.region(match["level"]) or None if match else None


def nearby(before: Iterable[str], name: str) -> Scope:
    """The scope that the sentence itself gives by the last place of the level before the name.

    陕西省委和省政府 means 陕西, whatever else the article speaks of.  ``before`` are the
    names in the sentence up to this one, nearest first.
    """
    parts = level_body(compared(name))
    if parts is None:
        return Scope()
    level, _ = parts
    found = next(filter(None, (_division_of(compared(other), level) for other in before)), None)
    return Scope({level: found}) if found else Scope()


def _division_of(name: str, level: str) -> str:
    """The division of that level that a name is or begins with, behind those around it."""
    at, found = name.removeprefix("中共"), ""
    while match := divisions.named().match(at):
        fitting = [d for d in divisions.find(match.group()) if _is_level(d, level)]
        if len(fitting) == 1:
            short = divisions.without_peoples(fitting[0])
            found = short if short and at.startswith(short) else fitting[0].name
        at = at[match.end() :]
    return found


def _is_level(division: divisions.Division, level: str) -> bool:
    if division.name[-1] != level:
        return False
    return level not in "市州" or as_city(division) == division


def only_body(name: str, bodies: Sequence[str]) -> str | None:
    """The one body whose name ends so; 青岛西海岸新区工委 and 西海岸新区工委 are one."""
    end = canonical(name, schema.ORGANIZATION)
    found: dict[str, str] = {}
    for body in filter(_HAN.fullmatch, bodies):  # “组团式”帮扶州医院: a phrase
        plain = canonical(body, schema.ORGANIZATION)
        if plain.endswith(end) and plain != end and _is_region(plain[: -len(end)], end):
            found[plain] = body
    shortest = shared_tail(found)
    return found[shortest] if shortest else None


def _is_region(before: str, end: str) -> bool:
    """The part before 工委 or 区委 is a place: 西海岸新 + 区委, 西海岸新区 + 工委."""
    if end in ZONE_BODIES:
        return before.endswith(_ZONES)
    return not before.endswith(_OTHER_BODIES)


def of_small_place(name: str, before: Sequence[str], places: Sequence[str]) -> str | None:
    """开原镇党委 for 镇党委, 前河湾村村委会 for 村委会: a body of a town or village.

    Its place is the last of the kind that the sentence names before it (``before``, nearest
    first), else the only one of the article.
    """
    match = _small(compared(name))
    if match is None:
        return None
    kind = match["kind"]
    near = next((place for place in before if _has_kind(place, kind)), None)
    near = near or shared_tail(compared(place) for place in places if _has_kind(place, kind))
    if near is None:
        return None
    doubled = match["body"].startswith(("委", "民"))  # 村委会 is 村|村委会
    return _AROUND.sub("", compared(near)) + (kind if doubled else "") + match["body"]


def _has_kind(place: str, kind: str) -> bool:
    return len(place) > len(kind) + 1 and place.endswith(kind)


def department(name: str, before: Sequence[str]) -> str | None:
    """绵阳市委组织部 for 组织部 behind 市委常委: a department of the committee named last.

    ``before`` are the bodies in the sentence up to this one, nearest first, in full.
    """
    if _DEPARTMENT.fullmatch(compared(name)) is None:
        return None
    committee = next((body for body in before if _COMMITTEE.search(body)), None)
    return committee.removeprefix("中共") + name if committee else None
