"""Departments named without their body: 市委常委、宣传部部长; 农学院 of the one university."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.confidence import BELONGS
from kg.relations.referents.topics import last_of_one
from kg.relations.statement import Statement
from kg.relations.view import View

_OF_PARTY = (
    "(?:宣传部|组织部|统战部|统一战线工作部|社会工作部|政法委(?:员会)?|老干部局|党校|党史研究室|政策研究室|巡察办|"
    "网信办|编办|农办|办公室|直属机关工委|机关工委)"
)
_PARTY_PART = re.compile(_OF_PARTY)
# 甲市委常委、|宣传部|部长
_IN_POSTS = re.compile(
    "(?P<whole>Ⓞ)(?:常委|副书记|书记|委员|常务委员)(?:[、兼，]|[^，。；ⓅⓄⓁⒿⒺ]{1,8}、)(?P<part>Ⓞ)(?=[部副常书主第])"
)
# 县委|组织部, where the text only names 甲县委
_LEVEL = re.compile(rf"(?P<head>[省市县区州旗]委){_OF_PARTY}")
_FIELD = (
    "(?:农业?|医|药|法|文|商|理|工|林业?|茶|园艺|植物|动物|物流|化学|化工|材料|机械|机电|信息|通信|电子|计算机|软件|"
    "人工智能|大数据|生命|生物|历史|地理|考古|文化|经济|贸易|金融|会计|管理|公共|外国?语|国际|音乐|美术|设计|艺术|舞蹈|"
    "体育|护理|口腔|公共卫生|中医|针灸|食品|水产|海洋|土木|建筑|交通|环境|生态|能源|动力|电气|自动化|控制|数学|统计|"
    "物理|马克思主义|教育|师范|新闻|传播|传媒|旅游|航天|航空|船舶|勘探|资源|石油|地质|矿业|测绘|纺织|服装|冶金|水利|"
    "草业|畜牧|兽医|科学|技术|工程|学|与|和|及|、)"
)
_COLLEGE = re.compile(f"{_FIELD}{{1,10}}学院")
_UNIVERSITY = re.compile("[一-鿿（）]{2,}(?:大学|学院)(?:（[一-鿿]{2,4}）)?")
_DIVISION = re.compile(
    "(?:刑事|民事|行政|立案|审判|执行|环境资源|少年|家事|知识产权|第?[一二三四五])+(?:审判)?(?:第?[一二三四五])?[庭局]"
)
_COURT = re.compile(".{2,}(?:人民|海事|铁路运输|知识产权)?法院")
_PROSECUTION = re.compile("(?:第[一二三四五六七八九]+|公益诉讼|刑事|民事|行政|未成年人)+检察部")
_PROSECUTOR = re.compile(".{2,}检察院")
_SCHOOL_OFFICE = re.compile("教务[处科]|科研处|学生处|德育处|政教处|总务处|招生(?:就业)?[处办]")
_SCHOOL = re.compile(".+(?:大学|学院|[中小]学|学校)")
# What a department is called, and what the body is called that it belongs to.
_KINDS = (
    (_COLLEGE, _UNIVERSITY),
    (_DIVISION, _COURT),
    (_PROSECUTION, _PROSECUTOR),
    (_SCHOOL_OFFICE, _SCHOOL),
)


def find_departments(view: View) -> Iterator[Statement]:
    """Departments of the body in front of them, or of the only one that has such."""
    for match in _IN_POSTS.finditer(view.text):
        part, whole = match.start("part"), match.start("whole")
        if view.name(whole).endswith("委") and _PARTY_PART.fullmatch(view.mention(part).text):
            yield _statement(view, part, whole)
    bodies = view.symbols(0, len(view.text), "Ⓞ")
    for part in bodies:
        body = _only_body(view, part, bodies)
        if body is not None:
            yield _statement(view, part, body)


def _only_body(view: View, part: int, bodies: list[int]) -> int | None:
    """The one body of the text that the department can belong to."""
    name = view.mention(part).text
    level = _LEVEL.fullmatch(name)
    if level:
        named = [one for one in bodies if _is_party(view.name(one), level["head"])]
        return last_of_one(view, named)
    body = next((body for kind, body in _KINDS if kind.fullmatch(name)), None)
    if body is None or view.name(part) != name:
        return None
    named = [
        one
        for one in bodies
        if body.fullmatch(view.name(one)) and not _COLLEGE.fullmatch(view.name(one))
    ]
    return last_of_one(view, named)


def _is_party(name: str, head: str) -> bool:
    return name.endswith(head) and "团" not in name


def _statement(view: View, part: int, whole: int) -> Statement:
    return Statement(
        view.indexes[part],
        "part_of",
        view.indexes[whole],
        view.mention(part).span,
        "belongs to",
        BELONGS,
        status="stated",
    )
