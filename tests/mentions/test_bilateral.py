from __future__ import annotations

import pytest

from kg.mentions.bilateral import find_bilateral
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("选址/v 中国/LOC —/w 泰国/LOC 崇左/LOC 产业园/n ，/w", "中国—泰国崇左产业园"),
        ("在/p 中韩/LOC （/w 烟台/LOC ）/w 产业园/n 内/f", "中韩（烟台）产业园"),
        ("中新/ORG 天津生态城/LOC ：/w", "中新天津生态城"),
    ],
)
def test_a_zone_of_two_countries_is_one_place(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_bilateral(sentence)) == {name}


@pytest.mark.parametrize("words", ["中韩/LOC 两国/n 合作/v", "集中/v 日/n 产业园/n 建设/v"])
def test_a_pair_of_countries_or_half_a_word_is_none(words: str) -> None:
    sentence = tagged(words)
    assert not found(sentence, find_bilateral(sentence))
