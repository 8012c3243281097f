from __future__ import annotations

import pytest

from kg.mentions.counties import find_counties
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("生于/v 河北/LOC 平山/v ，/w", {"平山"}),
        ("设/v 雷波/n 、/w 美姑/n 、/w 昭觉/v 等/u 车站/n", {"雷波", "美姑", "昭觉"}),
        ("覆盖/v 沙雅/a 、/w 库/n 车/n 、/w 新和三/a 县/n", {"沙雅", "库车"}),
        ("一个/m 从/p 定/LOC 西/f 来/v 的/u 学生/n", {"定西"}),
        ("老板/n 是/v 景宁/PER 人/n ，/w", {"景宁"}),
    ],
)
def test_a_county_is_known_where_the_words_around_show_a_place(words: str, names: set[str]) -> None:
    sentence = tagged(words)
    assert found(sentence, find_counties(sentence)) == names


@pytest.mark.parametrize(
    "words",
    [
        "隧道/n 洞口/n 两/m 个/q",
        "维护/v 和平/n 、/w 友好/a",
        "主持人/n 景宁/PER 说/v",
    ],
)
def test_a_word_that_is_also_a_county_is_none(words: str) -> None:
    sentence = tagged(words)
    assert not found(sentence, find_counties(sentence))
