"""Projects that are called after the company that builds them: 金沐新能源|负极材料项目."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from kg.lexicon.organizations import subtype_of
from kg.lexicon.words import frequency, has_unknown_part, pieces
from kg.relations.confidence import INVESTS_ELSEWHERE
from kg.relations.referents.shortforms import company_named_in
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

# What a company builds for itself, and how its sentence says so.
_BUILDING = re.compile(
    "(?:项目|工程|基地|工厂|新厂区?|厂区|厂房|产业园|产业化|生产线|产线|车间|总部|大厦|电站|装置|"
    "[一二三四五]期(?:工厂|厂房)?|仓)(?:（[一二三四五]期）)?$"
)
_WORK = (
    "(?:投资|建设|建成|建起|扩建|在建|施工|开工|动工|奠基|封顶|竣工|落成|投产|投用|投运|启用|"
    "试生产|试运行|签约|落户|启动|实施)"
)
_BUILT = re.compile(rf"{_WORK}[^，。；ⓅⓄⓁⒿⒺ]{{0,16}}$")  # 总投资6亿元的|凯舸二期项目
# 凯舸二期项目|竣工投产; not …|是京东方生产基地的配套项目
_IS_BUILT = re.compile(
    rf"”?(?!的?(?:核心|重点|主要)?(?:配套|供应|合作)|为“)[^，。；ⓅⓄⒿⒺ]{{0,16}}?{_WORK}|，[^，。；ⓅⓄⒿⒺ]{{0,6}}{_WORK}"
)
_FIRMS = frozenset({"company", "bank"})
MIN_REST = 2  # characters of what is built: 二期
MIN_FIRM, MAX_FIRM = 2, 12  # characters of a company's name that a project repeats


def find_own_projects(view: View) -> Iterator[Statement]:
    """A company with each project that has its name and whose sentence tells of the works."""
    if view.field == "title":
        return
    for position in view.symbols(0, len(view.text), "ⒿⓁ"):
        project = view.mention(position)
        sentence = view.sentence(position)
        told = _BUILT.search(view.text, sentence.start, position)
        told = told or _IS_BUILT.match(view.text, position + 1, sentence.end)
        if told is None or not _BUILDING.search(project.text):
            continue
        if view.text[position - 1 : position] in tuple("在到从"):
            continue  # 首批船舶在甲基地开工建造
        company = _company(view, position)
        if company is not None:
            yield Statement(
                company,
                "invests_in",
                view.indexes[position],
                view.source(position, sentence.end),
                "project named after its company",
                INVESTS_ELSEWHERE,
            )


def _company(view: View, position: int) -> Ref | None:
    """The company that the name begins with: a mention inside it, or one the short form means."""
    project = view.mention(position)
    inside = [
        (mention.end, index)
        for index, mention in enumerate(view.mentions)
        if mention.type == "organization"
        and mention.field == project.field
        and mention.start == project.start
        and mention.end <= project.end - MIN_REST
    ]
    if inside:
        index = max(inside)[1]
        mention = view.mentions[index]
        kind = subtype_of(mention.fullest)
        return index if kind in _FIRMS or mention.rule == "org.brand" else None
    ends = accumulate(len(piece) for piece in pieces(project.text))
    for size in reversed([end for end in ends if MIN_FIRM <= end <= MAX_FIRM]):
        head = project.text[:size]
        coined = has_unknown_part(head) if size > MIN_FIRM else not frequency(head)
        if coined and len(project.text) - size >= MIN_REST:
            company = company_named_in(view, position, size, "company of a project")
            if company is not None:
                return company
    return None
