from __future__ import annotations

import pytest

from kg.mentions.works import find_works
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("出资/v 3.2亿元/m 建设/v 转向架/n 检修/vn 基地/n 。/w", "转向架检修基地"),
        ("投资/v 2亿元/m 建设/v 的/u 电子级/n 特种/a 气体/n 充装站/n", "电子级特种气体充装站"),
        ("年底前/TIME 投产/v 即食/vn 三文鱼/n 加工线/n 。/w", "即食三文鱼加工线"),
    ],
)
def test_what_somebody_builds_is_a_work(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_works(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "实施/v 一系列/m 战略性/n 大/a 项目/n ，/w 投资/v 3亿元/m",
        "投资/v 3亿元/m 建设/v 研发/vn 中心/n",
        "投资/v 3亿元/m 建设/v 集成电路/n 设计/vn 项目/n 15个/m",
        "了解/v 轨道/n 车辆/n 检修/vn 基地/n 情况/n",
    ],
)
def test_kinds_and_counted_works_are_none(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_works(sentence)) == set()
