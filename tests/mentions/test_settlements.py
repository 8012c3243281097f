from __future__ import annotations

import pytest

from kg.mentions.settlements import find_settlements_by_letters
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("和/c 店下/n 镇/n 的/u 项目/n", "店下镇"),
        ("和/c 交/v 斜镇/n 的/u 选手/n", "交斜镇"),
        ("选址/v 那/r 大/a 镇/n ，/w", "那大镇"),
        ("艾玛乡/LOC 恰热村/n 的/u 水库/n", "恰热村"),
        ("以外/f 的/u 官坝苗寨/n 。/w", "官坝苗寨"),
    ],
)
def test_a_town_is_known_by_its_letters(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_settlements_by_letters(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "建设/v 示范/vn 村/n 、/w",
        "来到/v 这个/r 村/n 。/w",
        "到/v 邻/n 村/n 的/u 路/n",
        "恰热/n 村子/n 里/f",
    ],
)
def test_kinds_of_villages_are_no_names(words: str) -> None:
    assert list(find_settlements_by_letters(tagged(words))) == []
