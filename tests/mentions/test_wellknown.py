from __future__ import annotations

import pytest

from kg.mentions.wellknown import find_well_known
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("格兰仕/nz 发布/v 新品/n", "格兰仕"),
        ("从/p 釜山港/n 出发/v", "釜山港"),
        ("南水北调/nz 受益/v", "南水北调"),
        ("图们/n 江边/s 长大/v", "图们江"),
    ],
)
def test_what_everybody_knows_is_a_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_well_known(sentence)) == {name}


@pytest.mark.parametrize("words", ["买/v 小米/n 煮粥/v", "郑格兰/PER 仕途/n 顺利/a"])
def test_ordinary_words_and_parts_of_others_are_none(words: str) -> None:
    assert list(find_well_known(tagged(words))) == []
