"""What only looks like a project: sayings in quotation marks, what is counted, bases of armies.

Quotation marks hold what somebody says (“软联通”, “黄金十年”) or what something is about
(主题为“…行动”) as well as names; what follows a head tells a heritage (灌溉工程|遗产) or an
office (救济工程|处).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.lexicon.places import subtype_of
from kg.mentions.candidate import Candidate

_SAYING = re.compile(
    r"(?:联通|相通|风险|危险|应.尽.|电宝)$|(?:[十百千\d]|[一二三两几]百|晚)年$|^[^，、]{2,}[，、]"
)
_THEME = re.compile("(?:(?:主题|题|口号|主线)(?:为|是|：)?|(?:俗话|常言|老话|谚语)[说道]?：)[“‘]?$")
_AS_THEME = re.compile("[”’]为(?:主题|题|口号|主线)")
_ARMY = re.compile("(?:[空海陆]军|军事|[美日俄乌以英法]军|空中交通管制|空管|导弹)基地$")
_COUNTED = re.compile(r"(?<=[多余两几数十百千\d])[个条座项处批]")
# 灾后重建项目|共374项, 第一批自贸港建设项目: many, none of them named
_MANY_BEHIND = re.compile(r"(?:共有?|总计|合计|已?达)\d+[余多]?[个项](?=[，。；、]|$)")
_BATCH = re.compile(
    r"第?[一二三四五六七八九十\d]+批|首批|许多|众多|不少|全国[一二三四五六七八九十]大"
)
_NUMBER = re.compile(r"[\d多余两几数百千][个座项批]$")  # 已经建设1066个|培训基地
_STAFF = re.compile("科技|技术人员|技术人才|建设者|咨询|造价|监理|质量")  # 广大工程|技术人员
_BEHIND = re.compile("遗产|处(?![理在于])")
_WELL = re.compile("(?:实施|落实|建设|办|做|抓|用|建|组织)好(?=好)|(?:实施|落实|办|做|抓)(?=好)")


def check_projects(items: Iterable[Candidate], text: str) -> list[Candidate]:
    """The choice of one field without projects that are none; names of other types stay."""
    checked = (_checked(item, text) if item.type == "project" else item for item in items)
    return [item for item in checked if item is not None]


def _checked(item: Candidate, text: str) -> Candidate | None:
    start, end = item.span
    name = text[start:end]
    if item.rule == "project.in_quotes":
        themed = _THEME.search(text, 0, start) or _AS_THEME.match(text, end)
        return None if themed or _SAYING.search(name) else item
    if item.rule != "project.ending":
        return item
    if _is_of_many(text, start, end):
        return None
    if _BEHIND.match(text, end) or (name.endswith("工程") and _STAFF.match(text, end)):
        return None
    if _ARMY.search(name):
        return Candidate(start, end, "place", "place.ending", 0.85, subtype_of(name))
    begins = text[start] == "好" and _WELL.search(text, max(0, start - 3), start + 1)
    return replace(item, start=start + 1) if begins else item


def _is_of_many(text: str, start: int, end: int) -> bool:
    """Whether the words count works, or say of which kind some are."""
    if _COUNTED.match(text, start, end) or _BATCH.match(text, start, end):
        return True
    return bool(_NUMBER.search(text, 0, start) or _MANY_BEHIND.match(text, end))
