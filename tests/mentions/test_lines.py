from __future__ import annotations

import pytest

from kg.mentions.lines import find_lines
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("在/p 国道/n 351/m 线/n 干活/v", {"国道351线"}),
        ("107国道/n 封闭/v", {"107国道"}),
        ("G15沈海高速/nz 通车/v", {"G15沈海高速"}),
        ("乘坐/v 2号线/n 上班/v", {"2号线"}),
        ("青岛/LOC 地铁1号线/nz 开通/v", {"青岛地铁1号线"}),
        ("地铁3号线/nz 会展/n 中心/n 站/n 启用/v", {"地铁3号线", "会展中心站"}),
    ],
)
def test_roads_and_lines_are_known_by_their_numbers(words: str, names: set[str]) -> None:
    sentence = tagged(words)
    assert found(sentence, find_lines(sentence)) == names


@pytest.mark.parametrize(
    "words", ["G20/nz 峰会/n 开幕/v", "S25/nz 手机/n 发布/v", "生产3号线/n 投产/v"]
)
def test_other_numbers_are_no_roads(words: str) -> None:
    assert list(find_lines(tagged(words))) == []


def test_a_line_is_named_by_its_two_ends() -> None:
    sentence = tagged("新建/v 贵港/LOC 至/p 梧州铁路/LOC")
    assert [(item.type, item.rule) for item in find_lines(sentence)] == [
        ("project", "project.route")
    ]
    assert found(sentence, find_lines(sentence)) == {"贵港至梧州铁路"}


def test_a_direction_is_no_line() -> None:
    assert list(find_lines(tagged("出境/v 至/p 东盟国家/LOC 铁路/n"))) == []
