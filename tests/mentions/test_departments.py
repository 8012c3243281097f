from __future__ import annotations

import pytest

from kg.mentions.departments import find_joined, find_pointed
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("区海洋发展/ORG 和/c 渔业局/n 副局长/n", "区海洋发展和渔业局"),
        ("材料/n 科学/n 与/c 工程学院/ORG 教授/n", "材料科学与工程学院"),
    ],
)
def test_a_conjunction_inside_a_body_does_not_end_its_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_joined(sentence))


@pytest.mark.parametrize("words", ["发改局/ORG 和/c 财政局/ORG", "企业/n 与/c 学院/n"])
def test_two_bodies_stay_two(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_joined(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("该校/r 历史/n 文化/n 学院/n 教师/n 方卓/PER", "历史文化学院"),
        ("请来/v 该院/r 经济/n 作物/n 研究所/n 研究员/n", "经济作物研究所"),
    ],
)
def test_a_faculty_stands_behind_the_noun_for_its_university(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_pointed(sentence)) == {name}
