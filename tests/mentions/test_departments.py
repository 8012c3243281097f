from __future__ import annotations

import pytest

from kg.mentions.departments import find_joined
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
