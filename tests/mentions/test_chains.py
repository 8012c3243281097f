from __future__ import annotations

import pytest

from kg.mentions.chains import parts_of


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("甘肃省陇南市武都区", ["甘肃省", "陇南市", "武都区"]),
        ("云南丽江", ["云南", "丽江"]),
        ("荷兰鹿特丹", ["荷兰", "鹿特丹"]),
        ("意大利萨莱诺", ["意大利", "萨莱诺"]),
        ("钦州茅尾海", ["钦州", "茅尾海"]),
        ("丹东新区国门湾", ["丹东新区", "国门湾"]),
        ("越南海防港", ["越南", "海防港"]),
        ("哈萨克斯坦阿亚古兹市", ["哈萨克斯坦", "阿亚古兹市"]),
    ],
)
def test_places_that_stand_in_line_come_apart(name: str, parts: list[str]) -> None:
    assert [name[low:high] for low, high in parts_of(name)] == parts


@pytest.mark.parametrize("name", ["青岛西海岸新区", "北京西站", "上海路", "海南岛", "厦门大桥"])
def test_one_name_stays_whole(name: str) -> None:
    assert parts_of(name) == [(0, len(name))]
