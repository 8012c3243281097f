"""What is put under a body, a place or a work: 甲归乙管辖, 划归乙, 并入乙, 被纳入乙."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.relations.belonging.membership import part_of
from kg.relations.patterns import BRACKETS, NAMES
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

# 甲现已整体|划归乙, 甲行政上|归口乙管理
_ADVERBS = (
    "(?:现|如今|目前|至今|后来?|也|仍|均|都|则|就|已经?|正式|整体|成建制|整建制|全部|全面|统一|一并|一起|同时|"
    "先后|最终|随后|顺利|同|被|将|拟|行政上?|原本?|改制|日前|近日|(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?起?|[去今当次明]年){0,5}"
)
_WHOLE = "(?:了|于|到|至|给|进|入)?Ⓛ*(?P<{}>[ⓄⓁⒿ])"
_ENDS = "(?=[，。；！）\n]|$)"
_NOT_YET = "(?!的?(?:申请|请求|谈判|计划|方案|传闻|消息|说法|事宜|使用))"
_RULE = "(?:管辖|管理|领导|主管|代管|统辖|辖管|直管)"
_VERBS = (
    rf"(?:归口?|属){_WHOLE.format('over')}(?:统一|直接|全面|整体|代为)*{_RULE}"
    rf"|由{_WHOLE.format('trust')}(?:统一|全面|整体|负责)*(?:托管|代管|管辖|(?:直接|统一)领导|垂直管理){_ENDS}"
    rf"|(?:隶属|归属|划归|划入|划转|划拨|归入|归并|并入|编入|转隶|改隶|合并[到至入进]|整合[到至入进]|(?:整体|成建制|整建制)移交)"
    rf"{_WHOLE.format('whole')}{_NOT_YET}"
    rf"|纳入{_WHOLE.format('within')}(?=[，。；！）\n]|$|统筹|一并|统一|一体化?)"
    rf"|(?<![隶归所下直金附部眷亲家])属{_WHOLE.format('home')}{_ENDS}"
)
_UNDER = re.compile(
    rf"(?:(?<![由从])(?P<part>{NAMES})(?:[由从][ⓄⓁ])?(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,6}})?|(?<=[，；]))(?P<how>{_ADVERBS})(?:{_VERBS})"
)
_GROUPS = ("over", "trust", "whole", "within", "home")
# 上村与下村合并为|甲村，仍归乙镇管辖
_MERGED = re.compile(
    "(?:合并|整合|更名|改名|重组|改制|升格|改)(?:组建|成立)?[为成]“?(?P<what>[ⓄⓁⒿ])"
)
# 同属甲集团的|乙公司和丙公司
_RELATIVE = re.compile(
    rf"(?:隶属|归属|从属|(?P<both>同属))于?Ⓛ*(?P<whole>[ⓄⓁ])的(?:Ⓛ的?)?“?(?P<part>{NAMES})"
)
_DIVISION = re.compile("(?:[县镇乡村]|街道|社区|小区)$")  # what else is said so stands there
_LIST = re.compile(rf"[ⓄⓁⒿ](?:{BRACKETS})?(?:(?:[、和与及]|以及)[ⓄⓁⒿ](?:{BRACKETS})?)*")
# 呼吁将甲并入乙, 是否划归乙, 申请加入
_ONLY_SAID = re.compile(
    "呼吁|建议|要求|主张|支持|反对|传[闻言]|谣[传言]|是否|若|如果|希望|考虑|讨论|提议"
)
_LIST_OF_AIMS = re.compile("(?:规划|计划|方案|名单|目录|清单|政策|试点)”?$")  # 纳入甲规划
# 甲、乙均归丙管: all of the list; else of places in line the last
_ALL = re.compile("[均都]|一并|一起|同时|全部")


def find_subordinates(view: View) -> Iterator[Statement]:
    """What the text says to be under, or to be put under, another of its names."""
    for match in _UNDER.finditer(view.text):
        group = next(one for one in _GROUPS if match[one])
        whole = match.start(group)
        if _is_open(view, match.start()) or (
            group == "within" and _LIST_OF_AIMS.search(view.name(whole))
        ):
            continue
        for part in _parts(view, match):
            if part != whole and _fits(view, part, whole, group):
                yield part_of(view, part, whole, match)
    for match in _RELATIVE.finditer(view.text):
        whole, parts = match.start("whole"), view.listed(*match.span("part"), types="ⓄⓁⒿ")
        for part in parts if match["both"] else parts[:1]:
            site = view.text[part] == "Ⓛ" and not _DIVISION.search(view.name(part))
            if not site and _fits(view, part, whole, "home"):
                yield part_of(view, part, whole, match)


def _is_open(view: View, position: int) -> bool:
    """Whether the sentence asks, or only says that somebody wants it so."""
    start, end = view.sentence(position)
    asks = view.text[start:end].rstrip().endswith("？")
    clause = max(start, *(view.text.rfind(mark, 0, position) for mark in "，；"))
    return asks or _ONLY_SAID.search(view.text, clause, position) is not None


def _parts(view: View, match: re.Match[str]) -> Sequence[int]:
    """What the clause names in front of its verb, else what its sentence is about."""
    if match["part"]:
        return view.listed(*match.span("part"), types="ⓄⓁⒿ")
    start = view.sentence(match.start()).start
    merged = list(_MERGED.finditer(view.text, start, match.start()))
    if merged:
        return [merged[-1].start("what")]
    led = leading(view, match.start(), "ⓄⓁⒿ")
    if led is None:
        return []
    return listed_from(view, led) if _ALL.search(match["how"]) else [led]


def listed_from(view: View, position: int) -> list[int]:
    """The names of the list that begins at ``position``."""
    found = _LIST.match(view.text, position)
    return [] if found is None else view.symbols(*found.span())


def _fits(view: View, part: int, whole: int, group: str) -> bool:
    """Whether both are of one kind; a site may be under a body that runs it."""
    if group == "home" and view.name(part).endswith(("隶", "归")):
        return False  # a name that was cut into 隶属
    kinds = view.text[part] + view.text[whole]
    run = group == "over" and kinds == "ⓁⓄ"
    return kinds[0] == kinds[1] or run
