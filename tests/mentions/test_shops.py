from __future__ import annotations

import pytest

from kg.mentions.shops import find_shops
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("百年/TIME 老店/n “/w 玉鹏/nz 蟹黄/n 汤包/n ”/w 办/v 书屋/n", "玉鹏蟹黄汤包"),
        ("一家/m 叫/v “/w 小/a 恬/a ”/w 的/u 厨电厂/n", "小恬"),
        ("“/w 蒙亮/PER 烧卖/n ”/w 的/u 老板娘/n 说/v", "蒙亮烧卖"),
        ("“/w 墨武/nz 琴坊/n ”/w 主人/n 徐顺海/PER", "墨武琴坊"),
        ("杨家桥村/LOC 的/u 民宿/n “/w 沙粒/n ”/w ，/w", "沙粒"),
        ("餐饮/n 连锁/vn 企业/n “/w 乡村灶台/nz ”/w 的/u 订单/n", "乡村灶台"),
    ],
)
def test_a_quotation_names_a_business_where_the_words_speak_of_one(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_shops(sentence)) == {name}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("塔/n 下/f 的/u “/w 灯/n 下/f 白/a ”/w 咖啡馆/n 也/d", "“灯下白”咖啡馆"),
        ("归给/v “/w 青稞/n ”/w 攻关/vn 小组/n 里/f", "“青稞”攻关小组"),
    ],
)
def test_a_kind_behind_a_quotation_belongs_to_the_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_shops(sentence)) == {name}


def test_a_way_of_working_names_no_team() -> None:
    sentence = tagged("成立/v “/w 一/m 企/n 一/m 策/n ”/w 专班/n 。/w")
    assert not found(sentence, find_shops(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "说/v “/w 慢/a 慢来/v ”/w 的/u 人/n",
        "村民/n 叫/v 他/r “/w 账房/n 先生/n ”/w 。/w",
        "店主/n 名叫/v “/w 谷哥/PER ”/w 。/w",
        "卖/v “/w 火锅/n ”/w 。/w",
    ],
)
def test_other_quotations_are_none(words: str) -> None:
    assert list(find_shops(tagged(words))) == []
