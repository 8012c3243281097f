"""Units behind the body they belong to: 泉州仲裁委员会|晋江分会, 兴发集团|磷石膏利用攻关组.

The tagger ends the name at the body; the rules of endings know neither teams nor offices,
since their nouns (团队, 办) end ordinary words too.  A ward stays in the post of its doctor:
who speaks of 医院 later means the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.mentions.candidate import Candidate
from kg.mentions.titled import TITLE_START

_BORDER = rf"(?=[，。；、）”]|和|与|的|$|{TITLE_START.pattern})"
_UNIT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}(?:分会|分馆|分厂)"
    rf"|[\u4e00-\u9fff]{{2,10}}(?:团队|攻关组|专家组)|老干部[处局科]){_BORDER}"
)
_STANDING = re.compile(r"(?:[\u4e00-\u9fff]{2,6}[、和])?[\u4e00-\u9fff]{2,6}委员会(?=副?主任|委员)")
_OFFICE = re.compile("人才办(?!公|理|学|事)")
# Whose unit the second can be: 全国人大|宪法和法律委员会, 区委|人才办.
_OF_BODY = (
    (re.compile("(?:人大|政协|代表大会)(?:常委会)?$"), _STANDING),
    (re.compile("[省市区县州旗]委$"), _OFFICE),
)
# 学院|组成攻关组, 环境学院|鲍建国教授团队: the clause goes on, or the team is somebody's
_DEED = re.compile(
    "[的了在和与为将是有由对向及派设等、把被]|联合|组[建成]|成立|带领|建立|开设|教授|院士|博士|一[个支]"
)
_KIND = re.compile("(?:创业|管理|科研|专业|医疗|核心|技术|研发|项目)团队")
_CONFIDENCE = 0.85


def find_units(found: Iterable[Candidate], text: str) -> Iterator[Candidate]:
    """Longer names for the organizations among the candidates of a sentence."""
    for body in found:
        if body.type == "organization":
            end = _unit_end(text, body.start, body.end)
            if end is not None:
                yield Candidate(
                    body.start, end, "organization", "org.part", _CONFIDENCE, body.subtype
                )


def _unit_end(text: str, start: int, end: int) -> int | None:
    """Where the unit behind the body at ``start`` to ``end`` ends, if there is one."""
    for whose, unit in _OF_BODY:
        match = unit.match(text, end) if whose.search(text, start, end) else None
        if match:
            return match.end()
    match = _UNIT.match(text, end)
    if match is None or _DEED.search(match.group()) or _KIND.fullmatch(match.group()):
        return None
    return match.end()
