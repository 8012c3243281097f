from __future__ import annotations

import pytest

from kg.mentions.frames import find_framed
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("方圆/n 为/v 鸠江区/LOC 人民政府/ORG 副区长/n ；/w", "方圆"),
        ("聘任/v 高远/a 为/p 集团/n 总经理/n ，/w", "高远"),
        ("免去/v 过静/v 的/u 鸠江区/LOC 人民法院/ORG 副院长/n 职务/n 。/w", "过静"),
        ("联系人/n ：/w 钱进/v 、/w 左右/f 。/w", "钱进"),
        ("第一位/m 驻站/v 法官/n 叫/v 苗得/PER 雨/n 。/w", "苗得雨"),
        ("瓷都/LOC 晚报/n 讯/n （/w 徐小冰/n 文/n //w 余天蓝/n 图/n ）/w", "余天蓝"),
    ],
)
def test_a_set_phrase_shows_a_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_framed(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "书记/n （/w 党组/n ）/w",
        "农户/n （/w 左一/n ）/w 介绍/v",
        "启动/v 灾害/n （/w 暴雪/n ）/w Ⅲ级/m 响应/vn",
    ],
)
def test_a_word_in_brackets_is_no_name(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_framed(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("翁国梁/ORG 任/v 莆田市木兰中学/ORG 校长/n ，/w 不再/d 担任/v", "翁国梁"),
        ("修竹/n 挂任/v 湿地保护中心/ORG 副主任/n ；/w", "修竹"),
        ("任命/v 李平/PER 为/v 局长/n ，/w 周立为县文化局/ORG 局长/n 。/w", "周立"),
    ],
)
def test_who_takes_a_post_at_the_beginning_of_a_clause_is_a_person(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_framed(sentence))


def test_when_a_post_was_taken_is_nobody() -> None:
    sentence = tagged("后来/TIME 任/v 市教育局/ORG 局长/n ，/w")
    assert not found(sentence, find_framed(sentence))
