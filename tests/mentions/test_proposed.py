from __future__ import annotations

import dataclasses

import pytest

from kg.mentions.proposed import find_proposed, free_of
from kg.mentions.tagged import TaggedSentence
from kg.mentions.tagger import NameSpan
from tests.factory import make_candidate
from tests.mentions.tagging import found, tagged


def proposing(words: str, name: str, kind: str) -> TaggedSentence:
    sentence = tagged(words)
    start = sentence.text.index(name)
    span = NameSpan(start, start + len(name), kind, 0.9)
    return dataclasses.replace(sentence, names=(span,))


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("仝/n 希远/n 说/v", "仝希远", "person"),
        ("局长/n 高山/n 说/v", "高山", "person"),
        ("汤姆·韦尔/nz 说/v", "汤姆·韦尔", "person"),
        ("昱/a 马希/n 入股/v", "昱马希", "organization"),
    ],
)
def test_a_name_that_reads_as_one_is_a_candidate(words: str, name: str, kind: str) -> None:
    sentence = proposing(words, name, kind)
    assert found(sentence, find_proposed(sentence)) == {name}


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("爬上/v 高山/n 去/v", "高山", "person"),  # an ordinary word, and no post before it
        ("与/p 乌方/n 会谈/v", "乌方", "person"),  # a side of talks
        ("投/v 硬科技/n", "投硬科技", "organization"),  # a verb in front
        ("央视网/n 消息/n", "央视网", "organization"),  # the source of the report
        ("有限公司/n 成立/v", "有限公司", "organization"),  # a kind of body
    ],
)
def test_what_only_looks_like_a_name_is_none(words: str, name: str, kind: str) -> None:
    assert list(find_proposed(proposing(words, name, kind))) == []


def test_what_the_rules_found_is_not_touched() -> None:
    rules = [make_candidate(0, 5)]
    proposed = [make_candidate(3, 8), make_candidate(6, 9)]
    assert free_of(proposed, rules) == [proposed[1]]
