from __future__ import annotations

import pytest

from kg.mentions.branches import find_branches
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("来到/v 惠友超市/LOC 东风路/LOC 店/n ，/w", "惠友超市东风路店"),
        (
            "由/p 中铁隧道局集团/ORG 石家庄/LOC 4号线/n 项目部/n 施工/v",
            "中铁隧道局集团石家庄4号线项目部",
        ),
        ("相城区/LOC 人才/n 办/v 与/p 苏州大学/ORG", "相城区人才办"),
        ("清河区/LOC 金融/n 办/v 与/p 银行/n", "清河区金融办"),
    ],
)
def test_a_branch_belongs_to_the_name_of_its_company(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_branches(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "恒力集团/ORG 在/p 东风路/LOC 开/v 店/n",
        "这家/r 超市/n 东风路/LOC 店/n",
        "海山集团/ORG 员工/n 开/v 店/n",
    ],
)
def test_a_verb_or_a_kind_of_company_makes_none(words: str) -> None:
    sentence = tagged(words)
    assert not found(sentence, find_branches(sentence))


def test_a_branch_garden_is_named_after_its_house_and_place() -> None:
    sentence = tagged("来到/v 市实验幼儿园/ORG 圆山/LOC 分园/n")
    assert found(sentence, find_branches(sentence)) == {"市实验幼儿园圆山分园"}
