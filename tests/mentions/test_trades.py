from __future__ import annotations

import pytest

from kg.mentions.trades import find_by_trade
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("为/p 维视/ORG 显示/v 两家/m 企业/n 配套/v", "维视显示"),
        ("宁波恒川/LOC 化纤/n 合资/v 成立/v", "宁波恒川化纤"),
        ("远海公司/ORG 、/w 太古/n 冷链/n 则/c 签订/v", "太古冷链"),
        ("诺思兰/PER 基因/n 与/p 医院/n", "诺思兰基因"),
    ],
)
def test_a_coined_word_and_a_trade_name_a_company(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_by_trade(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "低碳/nz 技术/n 发展/vn 、/w",
        "打击/v 乌军/LOC 装备/n 和/c 军火库/n",
        "港峰/LOC 冷链/n 运输/vn ，/w",
        "传承/v 非遗/nz 文化/n 。/w",
    ],
)
def test_what_is_done_or_made_is_no_company(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_by_trade(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("奇瑞/nz 商用车/n 先后/d 签约/v", "奇瑞商用车"),
        ("博世/nz 家电/n 亚太/LOC 采购/vn", "博世家电"),
    ],
)
def test_an_adverb_or_a_part_of_the_world_may_follow_a_company(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_by_trade(sentence)) == {name}
