"""Departments and faculties: two functions in one name, and units of what a noun stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.lexicon.organizations import ending_of, subtype_of
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.mentions.titled import TITLE_START

_DEPARTMENT = re.compile(r"^[\u4e00-\u9fff]{2,6}(?:局|厅|委员会|委|办公室|中心)$")
_LEVEL_FUNCTION = re.compile(r"[省市区县][\u4e00-\u9fff]{2,8}")  # what stands before 和渔业局
_FACULTY = re.compile(r"[\u4e00-\u9fff]{2,6}(?:学院|学部|实验室|研究所|研究院)")
_DISCIPLINE = re.compile(
    r"(?:科学|学|保护|工程|技术|管理|信息|经济|传播|文化|艺术|材料|机械|生命|环境)$"
)
_MAX_JOINED = 3
_CONFIDENCE = 0.8
# 该校|历史文化学院, 该院|经济作物研究所, 该局|通航管理处|处长: the whole is named before
_POINTED = re.compile(
    r"(?:该(?P<noun>学[院校]|大学|医院|研究院|公司|集团|[校院所局行厂馆])|(?<![\u4e00-\u9fff])学校)的?"
    r"(?P<unit>[\u4e00-\u9fff]{1,8}?(?:学院|(?<=[\u4e00-\u9fff]{2})(?:研究所|研究院|研究中心|实验室|学系|支行|分行|分局)"
    rf"|(?<=[\u4e00-\u9fff]{{2}})[庭处科部系室](?=原?(?:{TITLE_START.pattern}))))"
)
_BARE = frozenset({"办公室"})
# What the noun means, by the ending of the name; 校 and 大学 mean the whole university.
_MEANT = {
    "校": re.compile(".*?(?:大学|(?<!产业)学院|学校|[中小]学|高中|党校|[一二三四五六七八九十]中)"),
    "院": re.compile(".*(?:[法医书学]院|检察院|研究院|科学院|设计院|博物院)"),
    "所": re.compile(".*(?:研究|事务|派出|管理)所"),
    "局": re.compile(".*(?:局|海关)"),
    "行": re.compile(".*(?:行|农信社|信用社)"),
    "厂": re.compile(".*厂"),
    "馆": re.compile(".*馆"),
    "司": re.compile(".*(?:公司|集团|股份|控股)"),
    "团": re.compile(".*(?:公司|集团|股份|控股)"),
    "学": re.compile(".*?大学"),
}


def find_pointed(sentence: TaggedSentence) -> Iterator[Candidate]:
    """The unit behind the noun that stands for its whole; ``expand_pointed`` names that."""
    for match in _POINTED.finditer(sentence.text):
        held = re.search(TITLE_START.pattern + "|教授", match["unit"])  # 该院|教授甲兼任实验室
        if match.end() in sentence.edges and match["unit"] not in _BARE and not held:
            kind = subtype_of(match["unit"]) or "other"
            span = match.span("unit")
            yield Candidate(*span, "organization", "org.pointed", _CONFIDENCE, kind)


def expand_pointed(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates of one field, in order, with such units named in full.

    A faculty of nobody in particular names nothing: every university has its 农学院.
    """
    expanded: list[Candidate] = []
    for item in candidates:
        if item.rule != "org.pointed":
            expanded.append(item)
            continue
        before = text[: item.start].removesuffix("的")
        whole = _whole(expanded, text, before[-1])
        if whole:
            expanded.append(replace(item, expanded=whole + text[item.start : item.end]))
    return expanded


def _whole(before: Sequence[Candidate], text: str, noun: str) -> str | None:
    """The last name before that the noun can stand for."""
    for item in reversed(before):
        name = item.expanded or text[item.start : item.end]
        meant = _MEANT[noun].match(name) if item.type == "organization" else None
        if meant and (noun in "校学" or meant.end() == len(name)):
            return meant.group()
    return None


def find_joined(sentence: TaggedSentence) -> Iterator[Candidate]:
    """区海洋发展|和|渔业局, 材料科学|与|工程学院: one body with two functions."""
    for index in range(1, len(sentence.words) - 1):
        words = sentence.words
        if words[index].text not in {"和", "与"} or words[index + 1].tag in {"LOC", "PER"}:
            continue
        start, end = words[index - 1].start, words[index + 1].end
        head, tail = words[index - 1].text, words[index + 1].text
        if _DEPARTMENT.search(tail) and _LEVEL_FUNCTION.fullmatch(head) and not ending_of(head):
            yield Candidate(start, end, "organization", "org.joined", 0.8, "government")
        elif _FACULTY.fullmatch(tail):
            first = index - 1
            while first > 0 and words[first - 1].tag in {"n", "vn"} and index - first < _MAX_JOINED:
                first -= 1
            start = words[first].start
            if _DISCIPLINE.search(sentence.text[start : words[index].start]):
                if first > 0 and words[first - 1].tag == "ORG":
                    start = words[first - 1].start
                yield Candidate(start, end, "organization", "org.joined", 0.8, "school")
