"""What a clause without a named subject tells the place of: …，总部位于甲; …，注册地设在乙."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.referents.subjects import clauses_before, subject_of
from kg.relations.referents.topics import leading
from kg.relations.view import View

ADVERB = (
    "(?:(?:[0-9]{4}|[今去前当]|次)年(?:[初底末]|[上下]半年)?|[0-9]{1,2}月(?:[份初底中]|[上中下]旬)?|"
    "[0-9]{1,2}日|正式|成功|签约|相继|最早|最初|起初|原先|如今|现在|现|仍|"
    "分别|将|计划|拟|最后|随后|此后|已|也|均|就|全?都|全部|先后|今年|近日|日前|目前|暂|最终|顺利)*"
)
# Parts of a company or project that stand for it: 厂区位于, 总部设在
PART = (
    "(?:项目|公司|集团|坝址|厂址|校址|站址|院址|实验室|厂区|厂房|厂子|车间|总部|企业|工厂|园区|基地|校园|课堂|场馆|门店|店面|秘书处|办公室|现场|新址|会址|本部|新厂|分厂|仓库|研发中心|"
    "办公地[点址]|注册地址?|地[址点]|选址)"
)
# 成立甲公司，注册地|设在…
_FOUNDED = re.compile(
    r"(?:成立|设立|组建)了?“?(?P<what>Ⓞ)”?，(?:注册资本[^，。；]{1,12}，)?(?:注册地址?|总部|办公地[点址]|公司)?$"
)
# 甲项目，投资5亿元；乙项目，投资7亿元。两个项目均|落户…
_NUMBERS = "两三四五六七八九"
_BOTH_OF_THEM = re.compile(
    rf"(?<![^，。；\n])(?:这|上述)?(?P<number>[{_NUMBERS}])个(?:项目|工程|基地)(?:均|都|全部|将|已)*$"
)
# 三座榨汁|车间全都|建在甲地
_OPENS_CLAUSE = re.compile(
    rf"(?:^|[，；。：“\n])(?:(?:其|[0-9一二两三四五六七八九十]+[座个家处])?{PLAIN}{{0,4}}?{PART})?{ADVERB}$"
)
_ONE_OF = re.compile("”?(?:之一|中的)")  # 该路是甲工程之一，西起…


def located_topic(view: View, before: Span) -> Sequence[int]:
    """What a clause without subject is about, given the sentence before its verb."""
    founded = _FOUNDED.search(view.text, *before)
    if founded:
        return [founded.start("what")]
    listed = _BOTH_OF_THEM.search(view.text, *before)
    if listed:
        return _listed_before(view, before.start, _NUMBERS.index(listed["number"]) + 2)
    if not _OPENS_CLAUSE.search(view.text[slice(*before)]):
        return []
    # A semicolon parts what is said of one thing from what is said of the next.
    before = Span(max(before.start, view.text.rfind("；", *before) + 1), before.end)
    projects = view.symbols(*before, types="Ⓙ")
    if projects and "分别" in view.text[projects[-1] : before.end]:
        return projects
    led = [leading(view, before.end, types, nearest=True) for types in ("Ⓙ", "ⓄⓁ")]
    project, other = (one if one is not None and one >= before.start else None for one in led)
    if project is None and projects and not _ONE_OF.match(view.text, projects[0] + 1):
        return projects[:1]
    found = other if project is None else project
    if found is None:
        found = _subject_of_clause(view, before)
    return [] if found is None else [found]


def _subject_of_clause(view: View, before: Span) -> int | None:
    """What the nearest clause with a subject is about: 总投资3亿元的甲由乙援建，位于…"""
    for begin, stop in clauses_before(view, *before):
        subject = subject_of(view, begin, stop)
        if subject is not None:
            return None if subject.speaker else subject.position
    return None


def _listed_before(view: View, start: int, number: int) -> Sequence[int]:
    """The projects of the sentence before, where it names as many as are counted here."""
    projects = view.symbols(view.sentence(max(0, start - 1)).start, start, "Ⓙ")
    return projects if len(projects) == number else []
