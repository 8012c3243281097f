"""Departments and faculties whose two functions a conjunction joins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.organizations import ending_of
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_DEPARTMENT = re.compile(r"^[\u4e00-\u9fff]{2,6}(?:局|厅|委员会|委|办公室|中心)$")
_LEVEL_FUNCTION = re.compile(r"[省市区县][\u4e00-\u9fff]{2,8}")  # what stands before 和渔业局
_FACULTY = re.compile(r"[\u4e00-\u9fff]{2,6}(?:学院|学部|实验室|研究所|研究院)")
_DISCIPLINE = re.compile(
    r"(?:科学|学|保护|工程|技术|管理|信息|经济|传播|文化|艺术|材料|机械|生命|环境)$"
)
_MAX_JOINED = 3
# 该校|历史文化学院, 该院|经济作物研究所: the whole is named before
_POINTED = re.compile(
    r"(?:该[校院所]|(?<![\u4e00-\u9fff])学校)的?"
    r"(?P<unit>[\u4e00-\u9fff]{2,8}?(?:学院|研究所|研究院|研究中心|实验室|学系))"
)


def find_pointed(sentence: TaggedSentence) -> Iterator[Candidate]:
    """The faculty or institute behind the noun that stands for its university."""
    for match in _POINTED.finditer(sentence.text):
        if match.end() in sentence.edges:
            span = match.span("unit")
            yield Candidate(*span, "organization", "org.pointed", 0.8, "school")


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
