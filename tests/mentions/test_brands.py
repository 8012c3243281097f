from __future__ import annotations

import pytest

from kg.mentions.brands import is_brand


@pytest.mark.parametrize("name", ["翰博光电", "京东方", "京东", "亿卫生物", "BOE"])
def test_coined_and_known_names_are_brands(name: str) -> None:
    assert is_brand(name)


@pytest.mark.parametrize(
    "name",
    [
        "核心竞争力",
        "从一场",
        "中吉",
        "俄欧",
        "乌方",
        "新时代党",
        "东盟科创",
        "越南党",
        "执政党",
        "藏传佛教",
        "美媒",
    ],
)
def test_phrases_are_no_brands(name: str) -> None:
    assert not is_brand(name)


def test_a_rare_word_with_a_trade_is_a_brand_and_a_common_one_none() -> None:
    assert is_brand("宏远特钢")
    assert not is_brand("现代钢铁")
    assert not is_brand("新疆新能源")
    assert not is_brand("港航物流")
