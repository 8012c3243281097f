from __future__ import annotations

import pytest

from kg.mentions.glued import names_in
from kg.mentions.tagged import Word


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("三峡集团公益基金会和稻花香集团", ["三峡集团公益基金会", "稻花香集团"]),
        ("华友钴业合资", ["华友钴业"]),
        ("博兴县职业中专与", ["博兴县职业中专"]),
        ("日本鲜鱼株式会社在东京湾", ["日本鲜鱼株式会社"]),
        ("区委区政府", ["区委", "区政府"]),
        ("市自然资源和规划局", ["市自然资源和规划局"]),
        ("美国国会预算办公室", ["美国国会预算办公室"]),
    ],
)
def test_a_token_gives_the_names_in_it(text: str, names: list[str]) -> None:
    word = Word(text, "ORG", 5, 5 + len(text))
    assert [text[start - 5 : end - 5] for start, end in names_in(word)] == names
